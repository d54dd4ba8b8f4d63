"""Orders and their fills, as values; what becomes of them is the engine's business."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from okx_v5.sandbox.instruments import Instrument, Level

PENDING: Final = ("live", "partially_filled")
"""The states in which an order stands in the book."""


@dataclass(frozen=True, slots=True)
class Fill:
    """One trade: a part of an order that met one level of the book."""

    bill_id: int
    trade_id: int
    order: "Order" = field(repr=False)
    price: Decimal
    size: Decimal
    fee: Decimal
    fee_currency: str
    pnl: Decimal
    time: int


@dataclass(slots=True, eq=False)
class Order:
    """An order that was accepted; `asked` is the request's fields, as they came."""

    id: int
    instrument: Instrument
    asked: Mapping[str, Any]
    size: Decimal
    """In the base currency or in contracts, whatever the request counted in."""
    price: Decimal | None
    leverage: Decimal
    created: int
    updated: int
    state: str = "live"
    frozen: Decimal = Decimal(0)
    cancel_source: str = ""
    fills: list[Fill] = field(default_factory=list)

    @property
    def client_id(self) -> str:
        """The id that the client gave, or nothing."""
        return str(self.asked.get("clOrdId", ""))

    @property
    def type(self) -> str:
        """Kind of order, as on the wire."""
        return str(self.asked["ordType"])

    @property
    def is_buy(self) -> bool:
        """Whether it buys."""
        return bool(self.asked["side"] == "buy")

    @property
    def is_pending(self) -> bool:
        """Whether it stands in the book."""
        return self.state in PENDING

    @property
    def filled(self) -> Decimal:
        """How much of it was traded."""
        return sum((fill.size for fill in self.fills), Decimal(0))

    @property
    def remaining(self) -> Decimal:
        """How much of it was not traded."""
        return self.size - self.filled

    @property
    def average(self) -> Decimal | None:
        """Price at which it was traded, on average."""
        if not self.fills:
            return None
        total = sum((fill.price * fill.size for fill in self.fills), Decimal(0))
        return total / self.filled

    @property
    def currency(self) -> str:
        """What it freezes while it stands in the book."""
        instrument = self.instrument
        if instrument.kind == "SWAP":
            return instrument.settle
        return instrument.quote if self.is_buy else instrument.base


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to an order: it was accepted, amended, filled or canceled."""

    order: Order
    fill: Fill | None = None
    amendment: Mapping[str, Any] | None = None


def matched(instrument: Instrument, *, buy: bool, size: Decimal, limit: Decimal) -> list[Level]:
    """Walk the book: the prices and sizes that an order of this size and limit would get."""
    taken: list[Level] = []
    for price, standing in instrument.asks() if buy else instrument.bids():
        if size <= 0 or (price > limit if buy else price < limit):
            break
        taken.append((price, min(size, standing)))
        size -= standing
    return taken


def bought_with(instrument: Instrument, *, buy: bool, amount: Decimal) -> Decimal:
    """Size that an amount of the quote currency trades at market, in whole lots."""
    size = Decimal(0)
    for price, standing in instrument.asks() if buy else instrument.bids():
        part = min(amount / price, standing)
        size += part
        amount -= part * price
        if part < standing:
            break
    return size // instrument.lot * instrument.lot


def total(levels: Iterable[Level]) -> Decimal:
    """Sum of the sizes."""
    return sum((size for _, size in levels), Decimal(0))
