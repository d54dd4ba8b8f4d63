"""One call from its first attempt to its end: repeated where that is safe, asked for where it is unknown.

This is what both clients drive; it does no I/O.
"""

import datetime
import math
import random
from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from okx_v5_auth import Clock
from okx_v5_core.errors import OkxError, Throttled
from okx_v5_core.requests import Request

from .identities import identified
from .options import CallOptions
from .outcomes import in_doubt, resolve
from .repeating import Ask, Decision, GiveUp, Repeat, decide
from .replies import Reply
from .steps import Attempt, Pause, Steps

T = TypeVar("T")


def call(
    request: Request[T],
    options: CallOptions,
    clock: Clock,
    chance: Callable[[], float] = random.random,
) -> Steps[Reply[T]]:
    """Send a request and conclude what became of it. Returns the reply.

    Raises what `send` of a client raises; each error tells client order ids and deadline.
    """
    started = _Started(request, options, clock)
    try:
        reply = yield from started.attempts(chance)
    except OkxError as error:
        failure = started.identity.on(error)
    else:
        started.identity.on_rows(reply.result)
        return attrs.evolve(
            reply,
            request=request,
            client_order_ids=started.identity.client_order_ids,
            deadline=started.identity.deadline,
        )
    raise failure


class _Started:
    """A call under way."""

    def __init__(self, request: Request[Any], options: CallOptions, clock: Clock) -> None:
        self.identity = identified(request, options, clock.now())
        self._options = options
        self._clock = clock
        # When the first attempt failed, and the latest went out.
        self._failed: float | None = None
        self._began = clock.monotonic()

    def attempts(self, chance: Callable[[], float]) -> Steps[Reply[Any]]:
        """Attempt it until it is answered, is given up, or has to be asked for."""
        number = 1
        latest: OkxError | None = None
        while True:
            heard = yield from self._tried(number)
            if isinstance(heard, Reply):
                if not in_doubt(self.identity, heard.result) or not self._options.retry_for:
                    return heard
                result = yield from self._asked(heard.result, chance)
                return attrs.evolve(heard, result=result)
            if latest is not None and isinstance(heard, Throttled):
                raise latest  # what the exchange said; that the limiter waits is a consequence
            latest = heard
            match self._decision(heard, number, chance()):
                case GiveUp():
                    raise heard
                case Ask():
                    if not in_doubt(self.identity, heard) or not self._options.retry_for:
                        raise heard
                    result = yield from self._asked(heard, chance)
                    return self._found(result)
                case Repeat(seconds):
                    yield Pause(seconds)
            number += 1

    def _tried(self, number: int) -> Steps[Reply[Any] | OkxError]:
        """The reply of one attempt, or its error."""
        try:
            reply: Reply[Any] = yield self._attempt(number)
        except OkxError as error:
            return error
        return reply

    def _attempt(self, number: int) -> Attempt:
        # The first may take as long as it may; of those that follow none outlasts the time for them.
        within = math.inf if self._failed is None else self._left()
        return Attempt(self.identity.request, number, within, self._depart)

    def _depart(self) -> datetime.datetime | None:
        """Note that an attempt goes out, and return its deadline.

        One that the caller left open counts from here: waiting for limits is not to use it up.
        """
        self._began = self._clock.monotonic()
        if self.identity.is_default:
            self.identity = self.identity.redated(self._options, self._clock.now())
        return self.identity.deadline

    def _left(self) -> float:
        """Seconds left for repeating and asking; they count from the first failure."""
        now = self._clock.monotonic()
        if self._failed is None:
            self._failed = now
        return self._failed + self._options.retry_for - now

    def _decision(self, failure: OkxError, number: int, chance: float) -> Decision:
        return decide(
            self.identity.request.operation,
            failure,
            attempt=number,
            left=self._left(),
            chance=chance,
            was_stale=self._was_stale(),
            names_itself=not self.identity.made,
        )

    def _was_stale(self) -> bool:
        """Whether a default deadline had passed for certain when the latest attempt went out.

        It was reckoned by a clock that answers have corrected since.
        """
        uncertainty, deadline = self._clock.uncertainty, self.identity.deadline
        if not self.identity.is_default or deadline is None or uncertainty is None:
            return False
        ago = datetime.timedelta(seconds=self._clock.monotonic() - self._began)
        return self._clock.now() - ago - uncertainty > deadline

    def _asked(self, outcome: object, chance: Callable[[], float]) -> Steps[Any]:
        return resolve(
            self.identity,
            outcome,
            clock=self._clock,
            sent=self._began,
            until=self._clock.monotonic() + self._left(),
            chance=chance,
        )

    def _found(self, result: Any) -> Reply[Any]:
        """The reply of a request that was not answered itself."""
        return Reply(
            request=self.identity.request,
            result=result,
            status=0,
            headers={},
            content=b"",
            elapsed=self._clock.monotonic() - self._began,
        )
