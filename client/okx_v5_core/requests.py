"""Requests as values: what is to be sent, without a connection to send it on."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote, urlencode

import attrs
import msgspec

if TYPE_CHECKING:
    from .operations import Operation

# What sending returns; a request of a ticker may stand where one of anything is asked for.
T_co = TypeVar("T_co", covariant=True)

_encode = msgspec.json.Encoder(decimal_format="number").encode


@attrs.frozen
class Request(Generic[T_co]):
    """One request, checked and ready to be sent.

    `query` and `body` are as on the wire. `T_co` is the type of what sending it returns.
    """

    operation: "Operation[T_co]"
    query: dict[str, str] = attrs.field(factory=dict)
    body: dict[str, Any] | list[Any] | None = None

    @property
    def target(self) -> str:
        """Path and query, exactly as they go out."""
        if not self.query:
            return self.operation.path
        # Commas separate lists, and the exchange's examples leave them as they are.
        return f"{self.operation.path}?{urlencode(self.query, quote_via=quote, safe=',')}"

    @property
    def content(self) -> bytes:
        """The body exactly as it goes out; empty where there is none."""
        return b"" if self.body is None else _encode(self.body)
