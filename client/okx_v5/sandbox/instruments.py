"""What the sandbox trades, and the order book that each instrument always has.

The market stands still: the book is the same before and after every order, as if others replaced at
once what was taken. That makes every result predictable.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

Level = tuple[Decimal, Decimal]
"""A price and the size that stands there."""

DEPTH: Final = 20
_LIMIT_BAND = Decimal("0.05")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A spot pair, or a perpetual whose sizes are numbers of contracts."""

    inst_id: str
    code: int
    kind: Literal["SPOT", "SWAP"]
    base: str
    quote: str
    settle: str = ""
    contract_value: Decimal = Decimal(1)
    inverse: bool = False
    tick: Decimal
    lot: Decimal
    minimum: Decimal
    last: Decimal
    step: Decimal
    """Distance between two levels of the book."""
    level_size: Decimal
    max_leverage: Decimal = Decimal(100)

    @property
    def family(self) -> str:
        """What the derivatives of a pair have in common; empty for spot."""
        return f"{self.base}-{self.quote}" if self.kind == "SWAP" else ""

    @property
    def taker_rate(self) -> Decimal:
        """Share of a trade's value that is charged for it."""
        return Decimal("0.001") if self.kind == "SPOT" else Decimal("0.0005")

    @property
    def highest_bid(self) -> Decimal:
        """The price that no buy order may exceed."""
        return self.last * (1 + _LIMIT_BAND)

    @property
    def lowest_ask(self) -> Decimal:
        """The price that no sell order may fall short of."""
        return self.last * (1 - _LIMIT_BAND)

    def value(self, price: Decimal, size: Decimal) -> Decimal:
        """Worth of a size at a price: in the quote currency, or in what a contract settles in."""
        contracts = size * self.contract_value
        return contracts / price if self.inverse else contracts * price

    def asks(self) -> Iterator[Level]:
        """Offers, the cheapest first."""
        for number in range(DEPTH):
            yield self.last + self.tick + number * self.step, self.level_size

    def bids(self) -> Iterator[Level]:
        """Bids, the dearest first."""
        for number in range(DEPTH):
            yield self.last - self.tick - number * self.step, self.level_size


def _listed(*instruments: Instrument) -> Mapping[str, Instrument]:
    return {instrument.inst_id: instrument for instrument in instruments}


INSTRUMENTS: Final = _listed(
    Instrument(
        inst_id="BTC-USDT",
        code=1,
        kind="SPOT",
        base="BTC",
        quote="USDT",
        tick=Decimal("0.01"),
        lot=Decimal("0.00000001"),
        minimum=Decimal("0.00001"),
        last=Decimal(60000),
        step=Decimal(1),
        level_size=Decimal("0.5"),
    ),
    Instrument(
        inst_id="ETH-USDT",
        code=2,
        kind="SPOT",
        base="ETH",
        quote="USDT",
        tick=Decimal("0.01"),
        lot=Decimal("0.000001"),
        minimum=Decimal("0.001"),
        last=Decimal(3000),
        step=Decimal("0.1"),
        level_size=Decimal(10),
    ),
    Instrument(
        inst_id="ETH-BTC",
        code=3,
        kind="SPOT",
        base="ETH",
        quote="BTC",
        tick=Decimal("0.00001"),
        lot=Decimal("0.000001"),
        minimum=Decimal("0.001"),
        last=Decimal("0.05"),
        step=Decimal("0.00001"),
        level_size=Decimal(10),
    ),
    Instrument(
        inst_id="BTC-USDT-SWAP",
        code=11,
        kind="SWAP",
        base="BTC",
        quote="USDT",
        settle="USDT",
        contract_value=Decimal("0.01"),
        tick=Decimal("0.1"),
        lot=Decimal("0.01"),
        minimum=Decimal("0.01"),
        last=Decimal(60000),
        step=Decimal(1),
        level_size=Decimal(50),
    ),
    Instrument(
        inst_id="ETH-USDT-SWAP",
        code=12,
        kind="SWAP",
        base="ETH",
        quote="USDT",
        settle="USDT",
        contract_value=Decimal("0.1"),
        tick=Decimal("0.01"),
        lot=Decimal("0.01"),
        minimum=Decimal("0.01"),
        last=Decimal(3000),
        step=Decimal("0.1"),
        level_size=Decimal(100),
    ),
    Instrument(
        inst_id="BTC-USD-SWAP",
        code=21,
        kind="SWAP",
        base="BTC",
        quote="USD",
        settle="BTC",
        contract_value=Decimal(100),
        inverse=True,
        tick=Decimal("0.1"),
        lot=Decimal(1),
        minimum=Decimal(1),
        last=Decimal(60000),
        step=Decimal(1),
        level_size=Decimal(300),
    ),
)

BALANCES: Final[Mapping[str, Decimal]] = {
    "USDT": Decimal(100_000),
    "USDC": Decimal(100_000),
    "BTC": Decimal(10),
    "ETH": Decimal(100),
}
"""What the account holds at first."""

USD_PRICES: Final[Mapping[str, Decimal]] = {
    "USDT": Decimal(1),
    "USDC": Decimal(1),
    "BTC": INSTRUMENTS["BTC-USDT"].last,
    "ETH": INSTRUMENTS["ETH-USDT"].last,
}


def listed(instrument_type: str | None = None, family: str | None = None) -> list[Instrument]:
    """Instruments of a kind and a family."""
    return [
        instrument
        for instrument in INSTRUMENTS.values()
        if instrument_type in (None, instrument.kind) and family in (None, instrument.family)
    ]
