"""What is asked of the exchange: orders of all sorts, alone and in batches, amended and canceled.

Each life is a generator that yields requests and is given what sending them returned or raised, so that
it runs over any transport. What the client says became of each order is noted as a `Statement`.
"""

import enum
import random
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, Literal

import attrs

from okx_v5 import Request, errors
from okx_v5.api import trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation

Action = Literal["place", "amend", "cancel"]
Life = Generator[Request[Any], Any, None]

_INST_ID: Final = "BTC-USDT"
_RESTING: Final = 30_000
_CROSSING: Final = 61_000
_TOO_HIGH: Final = 90_000
_SIZE: Final = "0.00001"
_TOO_SMALL: Final = "0.000001"
_LARGEST_BATCH: Final = 20


class Stated(enum.Enum):
    """What the client says became of an action."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"
    NOT_SENT = "not sent"
    NOTHING = "nothing"
    """It raised something that says none of these."""


@attrs.frozen
class Statement:
    """What the client says became of one action on the order of this tag.

    `names_itself` is whether the caller chose the order's client id. `wanted` is the price that an
    amendment asks for. `detail` is what an error said.
    """

    action: Action
    tag: str
    stated: Stated
    ord_id: str = ""
    code: str = ""
    detail: str = ""
    names_itself: bool = False
    wanted: Decimal | None = None


Note = Callable[[Statement], None]


@attrs.frozen
class Asked:
    """One order to be placed, by its arguments, and what is to be done with it afterwards."""

    tag: str
    order: Mapping[str, Any]
    amended_to: Decimal | None
    is_canceled: bool

    @property
    def names_itself(self) -> bool:
        """Whether the caller chose the order's client id."""
        return "cl_ord_id" in self.order

    def amendment(self, ord_id: str) -> dict[str, Any]:
        """Arguments for amending it."""
        return {
            "inst_id": _INST_ID,
            "ord_id": ord_id,
            "new_px": self.amended_to,
            "req_id": self.tag,
        }

    def cancellation(self, ord_id: str) -> dict[str, Any]:
        """Arguments for canceling it."""
        if self.names_itself:
            return {"inst_id": _INST_ID, "cl_ord_id": self.order["cl_ord_id"]}
        return {"inst_id": _INST_ID, "ord_id": ord_id}


def lives(count: int, seed: object, prefix: str, note: Note, *, named: float) -> Iterator[Life]:
    """Lives of `count` orders in all; a share `named` of them has a client id that the caller chose."""
    chance = random.Random(str(seed))
    placed = 0
    while placed < count:
        size = chance.randint(2, _LARGEST_BATCH) if chance.random() < 0.25 else 1
        size = min(size, count - placed)
        asked = [_asked(f"{prefix}{placed + index}", chance, named) for index in range(size)]
        placed += size
        yield _single(asked[0], note) if size == 1 else _batch(asked, note)


def _asked(tag: str, chance: random.Random, named: float) -> Asked:
    """Most orders rest; some trade at once, some are refused."""
    kind, price, size = "limit", _RESTING + chance.randrange(1000), _SIZE
    match chance.random():
        case luck if luck < 0.1:
            kind, price = "ioc", _CROSSING
        case luck if luck < 0.15:
            price = _TOO_HIGH
        case luck if luck < 0.2:
            size = _TOO_SMALL
    order = {
        "inst_id": _INST_ID,
        "td_mode": "cash",
        "side": "buy",
        "ord_type": kind,
        "px": price,
        "sz": size,
        "tag": tag,
    }
    if chance.random() < named:
        order["cl_ord_id"] = f"{tag}n{chance.getrandbits(40):x}"
    amended_to = None
    if chance.random() < 0.3:
        # Half a unit, so that no order ever has the price of an amendment by chance.
        amended_to = Decimal(price) + Decimal("0.5")
        if chance.random() < 0.1:
            amended_to += _TOO_HIGH
    return Asked(tag, order, amended_to, chance.random() < 0.35)


def _single(asked: Asked, note: Note) -> Life:
    outcome = yield from _outcome(trade.place_order(**asked.order))
    ord_id = _noted(note, "place", asked, outcome)
    if ord_id and asked.amended_to is not None:
        outcome = yield from _outcome(trade.amend_order(**asked.amendment(ord_id)))
        _noted(note, "amend", asked, outcome)
    if ord_id and asked.is_canceled:
        outcome = yield from _outcome(trade.cancel_order(**asked.cancellation(ord_id)))
        _noted(note, "cancel", asked, outcome)


def _batch(batch: Sequence[Asked], note: Note) -> Life:
    orders = [NewOrder(**asked.order) for asked in batch]
    outcome = yield from _outcome(trade.place_batch_orders(orders))
    ids = _noted_rows(note, "place", batch, outcome)
    placed = [(asked, ord_id) for asked, ord_id in zip(batch, ids, strict=True) if ord_id]
    amended = [(asked, ord_id) for asked, ord_id in placed if asked.amended_to is not None]
    if amended:
        amendments = [OrderAmendment(**asked.amendment(ord_id)) for asked, ord_id in amended]
        outcome = yield from _outcome(trade.amend_batch_orders(amendments))
        _noted_rows(note, "amend", [asked for asked, _ in amended], outcome)
    canceled = [(asked, ord_id) for asked, ord_id in placed if asked.is_canceled]
    if canceled:
        cancellations = [
            OrderCancellation(**asked.cancellation(ord_id)) for asked, ord_id in canceled
        ]
        outcome = yield from _outcome(trade.cancel_batch_orders(cancellations))
        _noted_rows(note, "cancel", [asked for asked, _ in canceled], outcome)


def _outcome(request: Request[Any]) -> Generator[Request[Any], Any, Any]:
    """What sending returns, or the error it raises."""
    try:
        return (yield request)
    except errors.OkxError as error:
        return error


def _noted_rows(
    note: Note, action: Action, batch: Sequence[Asked], outcome: Any
) -> list[str | None]:
    """Note the outcome of each row; an error of the whole batch is one of each of them."""
    rows = [outcome] * len(batch) if isinstance(outcome, errors.OkxError) else outcome
    return [_noted(note, action, asked, row) for asked, row in zip(batch, rows, strict=True)]


def _noted(note: Note, action: Action, asked: Asked, outcome: Any) -> str | None:
    """Note what the client says; return the order's id if it was accepted."""
    stated, code, ord_id, detail = Stated.NOTHING, "", "", ""
    match outcome:
        case errors.OutcomeUnknown():
            # Without the order's own id nobody could find out what the client could not.
            is_named = action != "place" or outcome.client_order_ids
            stated = Stated.UNKNOWN if is_named else Stated.NOTHING
        case errors.ExchangeError():
            stated, code = Stated.REJECTED, outcome.code
        case errors.ConnectFailed():
            stated = Stated.NOT_SENT
        case errors.OkxError():
            pass
        case _:
            stated, ord_id = Stated.ACCEPTED, outcome.ord_id or ""
    if isinstance(outcome, errors.OkxError):
        detail = f"{type(outcome).__name__}: {outcome.message}"
    wanted = asked.amended_to if action == "amend" else None
    note(Statement(action, asked.tag, stated, ord_id, code, detail, asked.names_itself, wanted))
    return ord_id or None
