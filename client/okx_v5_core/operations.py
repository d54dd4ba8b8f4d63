"""What is known of an operation, and how its requests are made and its answers read."""

from collections.abc import Sequence
from typing import Any, Generic, Literal, TypeVar

import attrs

from .bodies import require_any
from .errors import ArgumentError
from .requests import Request
from .results import Envelope, Shape, open_envelope
from .writing import Writer

T = TypeVar("T")

Permission = Literal["none", "read", "trade", "withdraw"]
Auth = Literal["none", "required", "optional"]


@attrs.frozen
class Limit:
    """So many requests, or orders, within so many seconds, counted per scope.

    `only_for` restricts it to some requests (`options`, `copy-trading-lead`, …). With `resets` the
    count begins anew each day at midnight UTC; otherwise the window slides.
    """

    count: int
    unit: str
    seconds: int
    scope: tuple[str, ...]
    only_for: str | None = None
    resets: str | None = None


@attrs.frozen
class Page:
    """How an operation is paged: which parameter takes which field of a row, and how many come."""

    cursors: dict[str, str]
    order: str
    default_size: int
    largest_size: int


@attrs.frozen
class Argument:
    """One argument of a request function: its name in Python and on the wire, and its writer."""

    name: str
    wire: str
    writer: Writer
    required: bool = False


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Operation(Generic[T]):
    """One operation of the API.

    `id` is its name (`trade.place_order`), `auth` whether it is signed, `permission` what the key must
    be allowed to do, `repeatable` whether sending it twice does what sending it once does, `expires`
    whether it takes a deadline, `doc` its anchor in the exchange's documentation.
    """

    id: str
    method: Literal["GET", "POST"]
    path: str
    permission: Permission
    auth: Auth
    repeatable: bool
    limits: tuple[Limit, ...]
    doc: str
    shape: Shape[T]
    arguments: tuple[Argument, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    whole_body: bool = False
    expires: bool = False
    page: Page | None = None

    @property
    def key(self) -> str:
        """Method and path, as in `POST /api/v5/trade/order`."""
        return f"{self.method} {self.path}"

    def request(self, **values: Any) -> Request[T]:
        """A request with these arguments; None stands for one that is not given.

        Raises `ArgumentError` for a value that its argument cannot hold.
        """
        wire: dict[str, Any] = {}
        try:
            for argument in self.arguments:
                value = values[argument.name]
                if value is not None:
                    wire[argument.wire] = argument.writer(argument.name, value)
                elif argument.required:
                    raise ArgumentError(f"{argument.name} is required.", remedy="Give it a value.")
            for names in self.any_of:
                require_any(**{name: values[name] for name in names})
        except ArgumentError as error:
            error.operation = self.id
            raise
        if self.method == "GET":
            return Request(self, query=wire)
        if self.whole_body:
            return Request(self, body=wire[""])
        return Request(self, body=wire or None)

    def open(self, body: bytes) -> Envelope:
        """The envelope of an answer. Raises `AnswerError` if the bytes are not one."""
        return open_envelope(body, self.id)

    def decode(self, body: bytes) -> T:
        """The result that an answer holds, with nothing known of its request.

        Raises `ExchangeError` where the exchange refused, `AnswerError` for what is no answer.
        """
        return self.shape(body, Request(self))

    def __repr__(self) -> str:
        return f"<Operation {self.id} {self.key}>"


def find_limit(limits: Sequence[Limit]) -> str:
    """The limits in words, for docstrings and errors."""
    return "; ".join(
        f"{limit.count} {limit.unit} in {limit.seconds} s per {' and '.join(limit.scope)}"
        for limit in limits
    )
