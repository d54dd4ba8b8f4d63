"""The whole answer to a request, for those who want more than its result."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs

from okx_v5_core.decoding import Unreadable, decoder
from okx_v5_core.reading import as_unix_us
from okx_v5_core.requests import Request

T_co = TypeVar("T_co", covariant=True)

_decode = decoder(dict[str, Any])


@attrs.frozen
class Reply(Generic[T_co]):
    """An answer with everything that came along.

    `result` is what `send` returns; `content` the bytes of the answer, `headers` and `status` those of
    HTTP, `elapsed` the seconds from sending to the last byte. Where no answer came and the client found out
    by asking, `status` is 0 and `content` empty.

    `client_order_ids` are those that the request went out with, in the order of its rows, and `deadline` is
    when the exchange would have dropped it, by its own clock.
    """

    request: Request[T_co]
    result: T_co
    status: int
    headers: Mapping[str, str]
    content: bytes = attrs.field(repr=False)  # long, and it may hold the secret of a new key
    elapsed: float
    client_order_ids: Sequence[str] = ()
    deadline: datetime.datetime | None = None

    @property
    def envelope(self) -> dict[str, Any]:
        """The answer as it came: `code`, `msg`, `data` and whatever stands beside them.

        Empty where the answer is no JSON, as a file is not.
        """
        try:
            return _decode(self.content)
        except Unreadable:
            return {}

    @property
    def in_time(self) -> datetime.datetime | None:
        """When the exchange's gateway received the request, where it says so."""
        return self._time("inTime")

    @property
    def out_time(self) -> datetime.datetime | None:
        """When the exchange's gateway sent the answer, where it says so."""
        return self._time("outTime")

    def _time(self, key: str) -> datetime.datetime | None:
        value = self.envelope.get(key)
        return as_unix_us(value) if value else None
