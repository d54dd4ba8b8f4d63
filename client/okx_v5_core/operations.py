"""What is known of an operation, and how its requests are made and its answers read."""

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

import attrs

from .bodies import require_any
from .errors import ArgumentError
from .requests import Request
from .results import Shape
from .writing import Writer, secret

T_co = TypeVar("T_co", covariant=True)

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


@attrs.frozen
class Variant:
    """What one variant of a request needs and takes besides what all of them take."""

    requires: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    takes: frozenset[str] = frozenset()


@attrs.frozen
class Variants:
    """A request whose other arguments depend on one of them, as an algo order's on its type."""

    by: str
    cases: Mapping[str, Variant]
    common: frozenset[str]

    def check(self, values: Mapping[str, Any]) -> None:
        """Raise `ArgumentError` for what the variant lacks or does not take.

        A variant that is not known is not checked: the exchange adds some without notice.
        """
        chosen = values[self.by]
        variant = self.cases.get(str(chosen))
        if variant is None:
            return
        for name in variant.requires:
            if values[name] is None:
                raise ArgumentError(
                    f"{name} is required with {self.by}={str(chosen)!r}.", remedy="Give it a value."
                )
        for names in variant.any_of:
            require_any(**{name: values[name] for name in names})
        for name, value in values.items():
            if value is not None and name not in self.common and name not in variant.takes:
                others = [case for case, other in self.cases.items() if name in other.takes]
                raise ArgumentError(
                    f"{name} does not go with {self.by}={str(chosen)!r}.",
                    remedy=f"It goes with {' and '.join(others)}; leave it out.",
                )


@attrs.frozen
class StreamForm:
    """The form in which an operation goes over a WebSocket connection.

    `op` is its name there and `url` the address. Where `instrument_codes`, orders name their instrument
    by `instIdCode` in place of `instId`. `lacks` are fields of the request that this form has not.
    """

    op: str
    url: Literal["private", "business"]
    instrument_codes: bool = False
    lacks: frozenset[str] = frozenset()


def _in_query(value: Any) -> str:
    """A query has no types: what JSON would write without quotes stands there as text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Operation(Generic[T_co]):
    """One operation of the API.

    `id` is its name (`trade.place_order`), `auth` whether it is signed, `permission` what the key must
    be allowed to do, `repeatable` whether sending it twice does what sending it once does, `expires`
    whether it takes a deadline, `doc` its anchor in the exchange's documentation. Of a batch,
    `batch_of` is the id of the operation that does the same to one; `order_cap` says whether its orders
    count towards the account's cap. `stream` is how it goes over a WebSocket connection, if it does.
    """

    id: str
    method: Literal["GET", "POST"]
    path: str
    permission: Permission
    auth: Auth
    repeatable: bool
    limits: tuple[Limit, ...]
    doc: str
    shape: Shape[T_co]
    arguments: tuple[Argument, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    variants: Variants | None = None
    whole_body: bool = False
    expires: bool = False
    page: Page | None = None
    batch_of: str | None = None
    order_cap: bool = False
    stream: StreamForm | None = None

    @property
    def acts(self) -> bool:
        """Whether it does something, so that without its answer it is open what was done."""
        return self.method == "POST" and self.permission in ("trade", "withdraw")

    @property
    def confidential(self) -> bool:
        """Whether it is about secrets, so that its answer is quoted nowhere."""
        return any(argument.writer is secret for argument in self.arguments)

    @property
    def key(self) -> str:
        """Method and path, as in `POST /api/v5/trade/order`."""
        return f"{self.method} {self.path}"

    def request(self, **values: Any) -> Request[T_co]:
        """A request with these arguments; None stands for one that is not given.

        Raises `ArgumentError` for a value that its argument cannot hold.
        """
        try:
            wire = self._write(values)
        except ArgumentError as error:
            error.operation = self.id
            raise
        if self.method == "GET":
            return Request(self, query={name: _in_query(value) for name, value in wire.items()})
        if self.whole_body:
            return Request(self, body=wire[""])
        return Request(self, body=wire or None)

    def _write(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments as they go out, checked one by one and together."""
        wire = {}
        for argument in self.arguments:
            value = values[argument.name]
            if value is not None:
                wire[argument.wire] = argument.writer(argument.name, value)
            elif argument.required:
                raise ArgumentError(f"{argument.name} is required.", remedy="Give it a value.")
        for names in self.any_of:
            require_any(**{name: values[name] for name in names})
        if self.variants is not None:
            self.variants.check(values)
        return wire

    def decode(self, body: bytes) -> T_co:
        """The result that an answer holds, with nothing known of its request.

        Raises `ExchangeError` where the exchange refused, `AnswerError` for what is no answer.
        """
        return self.shape(body, Request(self))

    def __repr__(self) -> str:
        return f"<Operation {self.id} {self.key}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickled by name, as functions are; requests and errors hold their operation.
        from .registry import address, load

        return load, address(self)
