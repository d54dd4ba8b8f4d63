"""The account's money: what it holds, what orders freeze, and what positions bind."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from okx_v5.sandbox.instruments import BALANCES, Instrument

# Fine enough for every currency, and coarse enough that its sums stay exact.
_UNIT = Decimal("1e-12")


@dataclass(slots=True, eq=False)
class Position:
    """What is held of one perpetual in one margin mode; short if its size is negative."""

    id: int
    instrument: Instrument
    mode: str
    leverage: Decimal
    created: int
    updated: int
    size: Decimal = Decimal(0)
    entry_value: Decimal = Decimal(0)
    pnl: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    trade_id: int = 0

    @property
    def margin(self) -> Decimal:
        """What it binds of the account's cash."""
        return self.entry_value / self.leverage

    @property
    def average(self) -> Decimal:
        """Price at which it was entered, on average."""
        contracts = abs(self.size) * self.instrument.contract_value
        ratio = self.entry_value / contracts
        return 1 / ratio if self.instrument.inverse else ratio

    def profit(self, price: Decimal, size: Decimal) -> Decimal:
        """What leaving this much of it at a price would gain, or lose if negative."""
        entered = self.entry_value * size / abs(self.size)
        gain = self.instrument.value(price, size) - entered
        # An inverse contract is worth less of its coin as its price rises.
        gains_by_rising = (self.size > 0) is not self.instrument.inverse
        return rounded(gain if gains_by_rising else -gain)

    def trade(self, price: Decimal, change: Decimal) -> Decimal:
        """Let a trade change it, and return the profit of what it closed."""
        pnl = Decimal(0)
        if self.size * change < 0:
            closed = min(abs(change), abs(self.size))
            pnl = self.profit(price, closed)
            left = abs(self.size) - closed
            self.entry_value *= left / abs(self.size)
            signed = closed.copy_sign(change)
            self.size += signed
            change -= signed
        self.size += change
        self.entry_value += self.instrument.value(price, abs(change))
        self.pnl += pnl
        return pnl


class Ledger:
    """Balances by currency, and the positions that bind a part of them."""

    def __init__(self) -> None:
        self.cash: defaultdict[str, Decimal] = defaultdict(Decimal, BALANCES)
        self.frozen: defaultdict[str, Decimal] = defaultdict(Decimal)
        self.positions: dict[tuple[str, str], Position] = {}

    def margin(self, currency: str) -> Decimal:
        """Sum of what the positions bind."""
        bound = (
            position.margin
            for position in self.positions.values()
            if position.instrument.settle == currency
        )
        return sum(bound, Decimal(0))

    def closable(self, instrument: Instrument, mode: str, *, buy: bool) -> Decimal:
        """How much of a position an order of this side would close."""
        position = self.positions.get((instrument.inst_id, mode))
        if position is None or (position.size > 0) is buy:
            return Decimal(0)
        return abs(position.size)

    def available(self, currency: str) -> Decimal:
        """What a new order may use."""
        return self.cash[currency] - self.frozen[currency] - self.margin(currency)


def rounded(amount: Decimal) -> Decimal:
    """Cut the endless digits of a quotient."""
    return amount.quantize(_UNIT)
