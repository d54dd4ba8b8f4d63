"""What a request can be recognized by: client order ids, and a deadline after which it is void.

An order that has neither cannot be asked for when its answer is lost, and may still come to be at any time.
So an order that is sent without a client order id is given one, and what takes a deadline has one. Which
operations these are follows from their arguments.
"""

import datetime
import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

import attrs

from okx_v5_core.errors import OkxError
from okx_v5_core.operations import Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult

from .options import CallOptions

E = TypeVar("E", bound=OkxError)

_OWN: Final = ("clOrdId", "algoClOrdId")
# What names something that is there already: a request that takes one of these places nothing.
_THEIRS: Final = ("ordId", "algoId")


@attrs.frozen
class Identity:
    """A request as it goes out, and what it can be recognized by.

    `asked` is the request as its caller made it. `client_order_ids` has an item for each row, empty where
    a row has none; `made` are the indices of those that were made here, which nothing else can have.
    `deadline` is when the exchange drops the request, in its own time; `is_default` whether the caller
    left it open.
    """

    asked: Request[Any]
    request: Request[Any]
    client_order_ids: tuple[str, ...] = ()
    made: frozenset[int] = frozenset()
    deadline: datetime.datetime | None = None
    is_default: bool = False

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """What is asked for, row by row, as it goes out."""
        return rows_of(self.request)

    def redated(self, options: CallOptions, now: datetime.datetime) -> "Identity":
        """The same with a deadline that counts from now."""
        return attrs.evolve(self, deadline=options.deadline(self.asked.operation, now))

    def on(self, error: E, index: int | None = None) -> E:
        """The error itself, once it tells what its request can be recognized by."""
        index = index if index is not None else getattr(error, "index", None)
        ids = self.client_order_ids
        if index is not None:
            ids = ids[index : index + 1]
        error.client_order_ids = tuple(name for name in ids if name)
        error.deadline = self.deadline
        if error.request is self.request:
            error.request = self.asked
        return error

    def on_rows(self, result: object) -> None:
        """Tell the same in each error of a batch."""
        if isinstance(result, BatchResult):
            for index, outcome in enumerate(result):
                if isinstance(outcome, OkxError):
                    self.on(outcome, index)


def identified(request: Request[Any], options: CallOptions, now: datetime.datetime) -> Identity:
    """Give a request what it is to be recognized by; `now` is the exchange's time.

    The request itself stays as it is. What its caller chose stays too.

    Raises `ArgumentError` for a deadline where the exchange takes none.
    """
    deadline = options.deadline(request.operation, now)
    is_default = deadline is not None and not options.has_deadline
    rows = rows_of(request)
    field = placement_field(request.operation)
    if field is None:
        ids = tuple(_own_id(row) for row in rows)
        return Identity(
            request, request, ids if any(ids) else (), frozenset(), deadline, is_default
        )
    made = frozenset(index for index, row in enumerate(rows) if not row.get(field))
    if made:
        # Without a place in it: the id is the last field that goes out.
        named: list[Mapping[str, Any]] = [
            {**row, field: new_client_order_id()} if index in made else row
            for index, row in enumerate(rows)
        ]
        body = list(named) if isinstance(request.body, list) else dict(named[0])
        outgoing = attrs.evolve(request, body=body)
    else:
        named, outgoing = list(rows), request
    ids = tuple(str(row[field]) for row in named)
    return Identity(request, outgoing, ids, made, deadline, is_default)


def new_client_order_id() -> str:
    """An id that no other order has: 32 hexadecimal digits, from the system's source of randomness.

    Unlike a counter or a seeded generator that source is not copied when a process forks.
    """
    return secrets.token_hex(16)


def placement_field(operation: Operation[Any]) -> str | None:
    """The field for the caller's own id in what an operation places; None if it places nothing.

    Of a batch it is a field of each row.
    """
    operation = _single(operation)
    if not operation.acts or operation.repeatable:
        return None
    fields = {argument.wire: argument for argument in operation.arguments}
    if any(name in fields for name in _THEIRS):
        return None
    return next((name for name in _OWN if name in fields and not fields[name].required), None)


def rows_of(request: Request[Any]) -> Sequence[Mapping[str, Any]]:
    """The rows of a request that acts: those of its list, or its body itself."""
    body = request.body
    rows = body if isinstance(body, list) else [body]
    return [row for row in rows if isinstance(row, dict)]


def _own_id(row: Mapping[str, Any]) -> str:
    return next((str(row[name]) for name in _OWN if row.get(name)), "")


def _single(operation: Operation[Any]) -> Operation[Any]:
    """What does to one what a batch does to several."""
    if operation.batch_of is None:
        return operation
    from okx_v5_api import operations  # the registry is needed for batches only

    return operations.named(operation.batch_of)
