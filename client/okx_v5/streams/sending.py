"""Sending a request over a stream, with the same checks, limits, repeating and errors as over REST."""

import itertools
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import attrs

from okx_v5_auth import Clock
from okx_v5_core import writing
from okx_v5_core.errors import (
    AnswerError,
    ConnectionLost,
    ExchangeError,
    OutcomeUnknown,
    TimedOut,
)
from okx_v5_core.operations import StreamForm
from okx_v5_core.requests import Request

from ..calls import call
from ..driving import drive_async
from ..environments import Environment
from ..limits.gate import Gate, OpenGate
from ..logs import RequestLog
from ..options import CallOptions
from ..repeating import once
from ..replies import Reply
from ..steps import Attempt, Pause
from .codes import InstrumentCodes
from .hub import Hub
from .orders import form_of, instruments_of, message

T = TypeVar("T")

# The status that a WebSocket begins with: there is none for what goes over it.
_SWITCHED = 101


@attrs.frozen
class Sender:
    """What a client gives its streams to send with.

    `inspect` refuses what the client would refuse before sending; `take` takes the steps of a call that do
    not go over a stream: pauses, and questions about orders.
    """

    environment: Environment
    clock: Clock
    options: CallOptions
    gate: Gate | OpenGate
    inspect: Callable[[Request[Any]], Awaitable[None]]
    take: Callable[[Attempt | Pause], Awaitable[Any]]
    codes: InstrumentCodes
    ids: "itertools.count[int]" = attrs.field(factory=lambda: itertools.count(1))

    async def reply(self, hub: Hub, request: Request[T], *, again: bool) -> Reply[T]:
        """Send a request over the stream and return the answer. Raises what `Stream.send` lists."""
        form = form_of(request)
        hub.link(form.url)  # raises where no stream is open, or there is no key
        codes = {name: await self.codes.of(name) for name in sorted(instruments_of(request, form))}
        with once(request, again=again):
            await self.inspect(request)
            steps = call(request, self.options, self.clock)
            return await drive_async(steps, partial(self._take, hub, form, codes))

    async def _take(
        self, hub: Hub, form: StreamForm, codes: Mapping[str, int], step: Attempt | Pause
    ) -> Any:
        """Take one step of a call: the request itself over the stream, all else as the client does."""
        if isinstance(step, Pause) or step.request.operation.stream is not form:
            return await self.take(step)
        request = step.request
        timeout = min(self.options.timeout, step.within)
        link = hub.link(form.url)
        message_id = f"o{next(self.ids)}"
        with RequestLog(request, self.clock.monotonic, attempt=step.number) as log:
            await link.connection(timeout)  # so that no place is held while waiting for it
            async with self.gate.permit(request, signed=True, within=step.within) as permit:
                # It may have been replaced while the limits were waited for.
                connection = await link.connection(timeout)
                deadline = step.departs()
                expires = None if deadline is None else writing.unix_ms("deadline", deadline)
                text = message(request, form, message_id, codes, expires)
                sent = log.sending()
                permit.sending()
                try:
                    raw = await connection.ask(message_id, text, timeout)
                except (ConnectionLost, TimedOut) as error:
                    raise _unknown(request, error) from error
                elapsed = self.clock.monotonic() - sent
                return log.concluded(permit.concluded(self._concluded(request, raw, elapsed)))

    def _concluded(self, request: Request[T], raw: bytes, elapsed: float) -> Reply[T]:
        try:
            result = request.operation.shape(raw, request)
        except AnswerError as error:
            raise OutcomeUnknown(error.message, request=request) from None
        except ExchangeError as error:
            error.remedy = self.environment.explanation(error.code) or error.remedy
            raise
        return Reply(request, result, _SWITCHED, {}, raw, elapsed)


def _unknown(request: Request[Any], error: ConnectionLost | TimedOut) -> OutcomeUnknown:
    remedy = "It can be sent again: doing it twice does what doing it once does."
    return OutcomeUnknown(
        f"no answer came ({error.message})",
        request=request,
        remedy=remedy if request.operation.repeatable else None,
    )
