"""Options of a call: how it is sent, apart from what is sent."""

import datetime
import re
from collections.abc import Mapping
from typing import Any

import attrs

from okx_v5_core import writing
from okx_v5_core.errors import ArgumentError
from okx_v5_core.operations import Operation

from .bounded import DEFAULT_LIMIT

# Seconds. An order that takes longer than this to be answered is one whose outcome is unknown.
DEFAULT_TIMEOUT = 10.0
# Seconds. Longer than the deadline that orders have by default, after which alone it can be told that an
# order which is not there will not come.
DEFAULT_RETRY_FOR = 15.0
_YEAR = 365 * 86400
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OURS = (
    "ok-access-",
    "exptime",
    "x-simulated-trading",
    "content-",
    "transfer-encoding",
    "host",
    "authorization",
    "cookie",
    "proxy-",
    # Answers are unpacked within bounds, for which they have to come as the client can.
    "accept-encoding",
    # What belongs to the connection.
    "connection",
    "keep-alive",
    "expect",
    "trailer",
    "upgrade",
)


def _check_timeout(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 86400:
        raise ArgumentError(f"timeout must be seconds, not {value!r}.", remedy="Write timeout=10.")


def _check_retry_for(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 86400:
        raise ArgumentError(
            f"retry_for must be seconds, not {value!r}.",
            remedy="Write retry_for=15, or 0 to repeat and ask for nothing.",
        )


def _check_expires_in(_: Any, __: Any, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float | datetime.timedelta):
        raise ArgumentError(
            f"expires_in must be seconds or a timedelta, not {value!r}.",
            remedy="Write expires_in=1.5.",
        )
    if not 0 < _seconds(value) < _YEAR:
        raise ArgumentError(
            f"expires_in must lie in the near future, not at {value!r}.",
            remedy="Write how many seconds the order is good for on its way.",
        )


def _check_expires_at(_: Any, __: Any, value: Any) -> None:
    if value is not None:
        writing.unix_ms("expires_at", value)


def _check_answer_limit(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ArgumentError(
            f"answer_limit must be a number of bytes, not {value!r}.",
            remedy="Write answer_limit=256 * 2**20 for 256 MiB.",
        )


def _check_headers(_: Any, __: Any, value: Any) -> None:
    if not isinstance(value, Mapping):
        raise ArgumentError(
            "headers must be a mapping of names to values.", remedy="Write headers={'X-Name': '…'}."
        )
    for name, content in value.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ArgumentError(f"{name!r} is no name of a header.", remedy="Mend the name.")
        if name.lower().startswith(_OURS):
            raise ArgumentError(
                f"the header {name!r} is the client's own.",
                remedy="Credentials, environment and deadlines have options of their own.",
            )
        if not isinstance(content, str) or not (content.isascii() and content.isprintable()):
            raise ArgumentError(
                f"the header {name!r} must hold text of printable ASCII characters.",
                remedy="Encode the value first.",
            )


@attrs.frozen
class CallOptions:
    """What `with_options` sets.

    `timeout` is in seconds, for connecting, for writing and for each wait for data. `expires_in` or
    `expires_at` is the deadline after which the exchange drops the request. `headers` go along.
    `answer_limit` is in bytes, unpacked; a longer answer is not read. `retry_for` is how many seconds after
    its first failure a request is repeated, or asked for.
    """

    timeout: float = attrs.field(default=DEFAULT_TIMEOUT, validator=_check_timeout)
    expires_in: float | datetime.timedelta | None = attrs.field(
        default=None, validator=_check_expires_in
    )
    expires_at: datetime.datetime | None = attrs.field(default=None, validator=_check_expires_at)
    headers: Mapping[str, str] = attrs.field(factory=dict, validator=_check_headers)
    answer_limit: int = attrs.field(default=DEFAULT_LIMIT, validator=_check_answer_limit)
    retry_for: float = attrs.field(default=DEFAULT_RETRY_FOR, validator=_check_retry_for)

    @property
    def has_deadline(self) -> bool:
        """Whether the caller set a deadline."""
        return self.expires_in is not None or self.expires_at is not None

    def changed(self, **changes: Any) -> "CallOptions":
        """These options with some of them changed. Raises `ArgumentError` for one that is wrong."""
        given = {name: value for name, value in changes.items() if value is not None}
        deadlines = given.keys() & {"expires_in", "expires_at"}
        if len(deadlines) == 2:
            raise ArgumentError(
                "expires_in and expires_at exclude each other.", remedy="Give one of them."
            )
        if deadlines:  # the new one replaces the old one, be it said in the other way
            given = {"expires_in": None, "expires_at": None} | given
        return attrs.evolve(self, **given)

    def for_asides(self) -> "CallOptions":
        """These options for a question on the side: it takes no deadline, and nobody waits for it long."""
        return attrs.evolve(self, expires_in=None, expires_at=None, retry_for=0)

    def deadline(
        self, operation: Operation[Any], now: datetime.datetime
    ) -> datetime.datetime | None:
        """When the exchange is to drop a request that is sent now, by its own clock.

        Where the caller set no deadline and the exchange takes one, it is the timeout from now: an order
        that nobody waits for any more is not to come.

        Raises `ArgumentError` where the exchange documents none: it would be ignored there, and the
        request be carried out at any time.
        """
        if not operation.expires:
            if not self.has_deadline:
                return None
            raise ArgumentError(
                f"{operation.id} takes no deadline.",
                remedy="Only placing and amending orders does; leave expires_in and expires_at out.",
                operation=operation.id,
            )
        if self.expires_at is not None:
            return self.expires_at
        seconds = self.timeout if self.expires_in is None else _seconds(self.expires_in)
        return now + datetime.timedelta(seconds=seconds)


def _seconds(value: float | datetime.timedelta) -> float:
    return value.total_seconds() if isinstance(value, datetime.timedelta) else float(value)
