"""Sending a request over a stream, with the same checks, limits and errors as over REST."""

import itertools
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import attrs

from okx_v5_auth import Clock
from okx_v5_core.errors import (
    AnswerError,
    ConnectionLost,
    ExchangeError,
    OutcomeUnknown,
    TimedOut,
)
from okx_v5_core.requests import Request

from ..environments import Environment
from ..limits.gate import Gate, OpenGate
from ..logs import RequestLog
from ..options import CallOptions
from ..replies import Reply
from .codes import InstrumentCodes
from .hub import Hub
from .orders import form_of, instruments_of, message

T = TypeVar("T")

# The status that a WebSocket begins with: there is none for what goes over it.
_SWITCHED = 101


@attrs.frozen
class Sender:
    """What a client gives its streams to send with.

    `inspect` refuses what the client would refuse before sending.
    """

    environment: Environment
    clock: Clock
    options: CallOptions
    gate: Gate | OpenGate
    inspect: Callable[[Request[Any]], Awaitable[None]]
    codes: InstrumentCodes
    ids: "itertools.count[int]" = attrs.field(factory=lambda: itertools.count(1))

    async def reply(self, hub: Hub, request: Request[T]) -> Reply[T]:
        """Send a request over the stream and return the answer. Raises what `Stream.send` lists."""
        form = form_of(request)
        await self.inspect(request)
        deadline = self.options.deadline(request.operation, self.clock.now())
        link = hub.link(form.url)
        codes = {name: await self.codes.of(name) for name in sorted(instruments_of(request, form))}
        message_id = f"o{next(self.ids)}"
        text = message(request, form, message_id, codes, deadline)
        with RequestLog(request, self.clock.monotonic) as log:
            await link.connection(
                self.options.timeout
            )  # so that no place is held while waiting for it
            async with self.gate.permit(request, signed=True) as permit:
                # It may have been replaced while the limits were waited for.
                connection = await link.connection(self.options.timeout)
                sent = log.sending()
                permit.sending()
                try:
                    raw = await connection.ask(message_id, text, self.options.timeout)
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
