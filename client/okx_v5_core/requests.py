"""Requests as values: what is to be sent, without a connection to send it on."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote, urlencode

import attrs
import msgspec

from . import writing
from .reading import shown

if TYPE_CHECKING:
    from .operations import Operation

# What sending returns; a request of a ticker may stand where one of anything is asked for.
T_co = TypeVar("T_co", covariant=True)

_encode = msgspec.json.Encoder(decimal_format="number").encode


@attrs.frozen(repr=False)
class Request(Generic[T_co]):
    """One request, checked and ready to be sent.

    `query` and `body` are as on the wire. `T_co` is the type of what sending it returns.
    """

    operation: "Operation[T_co]"
    # Some tools that print objects ask attrs what to show, and not `repr`.
    query: dict[str, str] = attrs.field(factory=dict, repr=False)
    body: dict[str, Any] | list[Any] | None = attrs.field(default=None, repr=False)

    @property
    def target(self) -> str:
        """Path and query, exactly as they go out."""
        if not self.query:
            return self.operation.path
        # Commas separate lists, and the exchange's examples leave them as they are.
        return f"{self.operation.path}?{urlencode(self.query, quote_via=quote, safe=',')}"

    def __repr__(self) -> str:
        hidden = {item.wire for item in self.operation.arguments if item.writer is writing.secret}
        sent = self.query if self.body is None else self.body
        if isinstance(sent, dict):
            sent = {wire: "****" if wire in hidden else value for wire, value in sent.items()}
        return f"<Request {self.operation.id} {shown(sent)}>"

    @property
    def content(self) -> bytes:
        """The body exactly as it goes out; empty where there is none."""
        return b"" if self.body is None else _encode(self.body)
