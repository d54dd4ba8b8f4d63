"""One record a request, under the logger `okx_v5`.

Nothing is printed unless a program asks for it, for example with `logging.basicConfig(level="DEBUG")`. A
request that was answered is logged at DEBUG; one that was refused, was not sent or got no answer at INFO,
for its error is raised besides; one whose outcome is unknown at WARNING.

Each record has the fields `operation` (its id), `status` (of HTTP), `code` (the exchange's, `"0"` for
success), `error` (the name of what was raised), `elapsed` (seconds from sending to the end of the answer),
`waited` (seconds for the limits) and `attempt` (1, 2, …); what is not known is None. No record holds
arguments, headers or anything of a key.

`mask_logs` keeps signed headers and logins out of what other packages log.
"""

import logging
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from okx_v5_auth import mask_logs as mask_logs
from okx_v5_core.errors import ExchangeError, OutcomeUnknown
from okx_v5_core.requests import Request

from .replies import Reply

T = TypeVar("T")

logger = logging.getLogger("okx_v5")
logger.addHandler(logging.NullHandler())


class RequestLog:
    """Logs one attempt at a request on leaving a `with` block around its waiting and sending.

    `clock` gives seconds.
    """

    def __init__(
        self, request: Request[Any], clock: Callable[[], float], *, attempt: int = 1
    ) -> None:
        self._operation = request.operation.id
        self._clock = clock
        self._attempt = attempt
        self._began = clock()
        self._sent: float | None = None
        self._status: int | None = None
        self._code: str | None = None

    def sending(self) -> float:
        """Note that the request goes out now, and return the time."""
        self._sent = self._clock()
        return self._sent

    def concluded(self, reply: Reply[T]) -> Reply[T]:
        """The reply itself, once it is noted."""
        self._status, self._code = reply.status, "0"
        return reply

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        level = logging.DEBUG if error is None else logging.INFO
        if isinstance(error, OutcomeUnknown):
            level = logging.WARNING
        if not logger.isEnabledFor(level):
            return
        ended = self._clock()
        sent = ended if self._sent is None else self._sent
        if error is not None:
            self._status = getattr(error, "status", None)
            self._code = error.code or None if isinstance(error, ExchangeError) else None
        fields = {
            "operation": self._operation,
            "status": self._status,
            "code": self._code,
            "error": None if error is None else type(error).__name__,
            "elapsed": None if self._sent is None else ended - sent,
            "waited": sent - self._began,
            "attempt": self._attempt,
        }
        logger.log(level, "%s", _sentence(fields), extra=fields)


def _sentence(fields: dict[str, Any]) -> str:
    """The fields as a person reads them."""
    parts = []
    if fields["error"] is not None:
        parts.append(fields["error"])
    if fields["status"] is not None:
        parts.append(f"HTTP {fields['status']}")
    if fields["code"] is not None:
        parts.append(f"code {fields['code']}")
    if fields["elapsed"] is None:
        parts.append("not sent")
    else:
        parts.append(f"{fields['elapsed'] * 1000:.0f} ms")
    if fields["waited"] >= 0.001:
        parts.append(f"waited {fields['waited'] * 1000:.0f} ms")
    if fields["attempt"] > 1:
        parts.append(f"attempt {fields['attempt']}")
    return f"{fields['operation']}: {', '.join(parts)}"
