"""One request's passage: it takes its place before it is sent, and releases it after."""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from okx_v5_core.errors import (
    AnswerError,
    ArgumentError,
    ConnectFailed,
    ExchangeError,
    RateLimited,
    Throttled,
    UsageError,
)
from okx_v5_core.operations import Operation
from okx_v5_core.requests import Request

from ..replies import Reply
from .limiter import Limiter
from .refusals import concerned, explain, refusals
from .rules import Charge

T = TypeVar("T")

# Errors that say that nothing of the request has gone out.
_UNSENT = (ConnectFailed, ArgumentError, UsageError)
# How httpcore calls what happens on HTTP/1.1 and HTTP/2.
_SENDING = "send_request_headers.started"
_ANSWERED = "receive_response_headers.complete"


class Permit:
    """Waits on entering a `with` or `async with` block, and releases the place on leaving it."""

    def __init__(
        self,
        limiter: Limiter,
        patience: float,
        request: Request[Any],
        charges: Sequence[Charge],
        learn: Callable[[Operation[Any], Any], None],
    ) -> None:
        self._limiter = limiter
        self._patience = patience
        self._request = request
        self._charges = charges
        self._learn = learn
        self._place: Any = None
        self._result: object = None
        # Whether the connection tells what it does, and whether it has sent anything.
        self._traced = self._sent = False

    @property
    def extensions(self) -> dict[str, Any]:
        """For the httpx request of a sync client.

        They tell when it really goes out, which is later than it was let out where a connection has
        to be made first, and when its answer comes.
        """
        return {"trace": self._trace}

    @property
    def async_extensions(self) -> dict[str, Any]:
        """For the httpx request of an async client."""
        return {"trace": self._trace_async}

    def sending(self) -> None:
        """Say that the request goes out now, where no extension does."""
        self._traced = self._sent = True
        self._limiter.sent(self._place)

    def concluded(self, reply: Reply[T]) -> Reply[T]:
        """The reply itself, once its result has been looked at."""
        self._result = reply.result
        self._learn(self._request.operation, reply.result)
        return reply

    def __enter__(self) -> Self:
        try:
            self._place = self._limiter.acquire(self._charges, self._patience)
        except (ArgumentError, Throttled) as error:
            self._name(error)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        errors, outcome = self._outcome(error)
        explain(errors, self._charges, self._limiter.release(self._place, **outcome))

    async def __aenter__(self) -> Self:
        try:
            self._place = await self._limiter.acquire_async(self._charges, self._patience)
        except (ArgumentError, Throttled) as error:
            self._name(error)
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        errors, outcome = self._outcome(error)
        pause = await self._limiter.release_async(self._place, **outcome)
        explain(errors, self._charges, pause)

    def _outcome(self, error: BaseException | None) -> tuple[list[RateLimited], dict[str, Any]]:
        """What the exchange refused, and the arguments to release the place with."""
        if isinstance(error, _UNSENT) or (error is not None and self._traced and not self._sent):
            return [], {"unsent": True}
        errors = refusals(error if error is not None else self._result)
        refused = tuple(charge.key for charge in concerned(errors, self._charges))
        answered = error is None or isinstance(error, ExchangeError | AnswerError)
        return errors, {"answered": answered, "refused": refused}

    def _trace(self, event: str, info: Any) -> None:  # noqa: ARG002 - the hook's signature
        self._traced = True
        if event.endswith(_SENDING):
            self._sent = True
            self._limiter.sent(self._place)
        elif event.endswith(_ANSWERED):
            self._limiter.answered(self._place)

    async def _trace_async(self, event: str, info: Any) -> None:
        self._trace(event, info)

    def _name(self, error: ArgumentError | Throttled) -> None:
        """Tell in an error which request it is about."""
        error.request, error.operation = self._request, self._request.operation.id


class FreePass:
    """What a request passes with where nothing is limited."""

    extensions: dict[str, Any] | None = None
    async_extensions: dict[str, Any] | None = None

    def sending(self) -> None:
        """Say that the request goes out now, where no extension does."""

    def concluded(self, reply: Reply[T]) -> Reply[T]:
        """The reply itself."""
        return reply

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass
