"""A book as it was at one moment, and what follows from its levels.

Sums, products and halves are exact. A quotient that does not end is rounded half even to 28 significant
digits. Neither depends on the decimal context of whoever asks.
"""

import datetime
from decimal import (
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    InvalidOperation,
)
from typing import Any, Literal

from okx_v5_core import writing
from okx_v5_core.errors import ArgumentError
from okx_v5_core.reading import EPOCH
from okx_v5_core.writing import Number

from .channels import BookChannel
from .levels import Level, read_level

Rows = list[list[str]]

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation])
_ROUNDED = Context(
    prec=28, rounding=ROUND_HALF_EVEN, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation]
)
_HALF = Decimal("0.5")


class BookView:
    """A book as it was at one moment: it was valid then, and it never changes.

    Sizes are in the units of `Level.sz`, and include retail price improvement orders unless taken
    `without_rpi`. Bids and asks may cross while an instrument is in pre-open.
    """

    __slots__ = ("_ask_rows", "_bid_rows", "_channel", "_levels", "_time", "inst_id", "seq_id")

    inst_id: str
    """The instrument, or the spread."""
    seq_id: int
    """The exchange's number of this state."""

    def __init__(
        self, channel: BookChannel, inst_id: str, seq_id: int, time: int, bids: Rows, asks: Rows
    ) -> None:
        self._channel = channel
        self.inst_id = inst_id
        self.seq_id = seq_id
        self._time = time
        self._bid_rows = bids
        self._ask_rows = asks
        self._levels: dict[str, tuple[Level, ...]] = {}  # of the sides that somebody has asked for

    @property
    def channel(self) -> str:
        """The channel that the book is kept from."""
        return self._channel.name

    @property
    def ts(self) -> datetime.datetime:
        """When the exchange made this state; for `bbo-tbt`, when its matching engine did."""
        return EPOCH + datetime.timedelta(milliseconds=self._time)

    @property
    def bids(self) -> tuple[Level, ...]:
        """Buyers' side, best price first."""
        return self._side("bids", self._bid_rows)

    @property
    def asks(self) -> tuple[Level, ...]:
        """Sellers' side, best price first."""
        return self._side("asks", self._ask_rows)

    @property
    def best_bid(self) -> Level | None:
        """The highest price that somebody buys at; None if nobody does."""
        return read_level(self._channel, self._bid_rows[0]) if self._bid_rows else None

    @property
    def best_ask(self) -> Level | None:
        """The lowest price that somebody sells at; None if nobody does."""
        return read_level(self._channel, self._ask_rows[0]) if self._ask_rows else None

    @property
    def mid(self) -> Decimal | None:
        """Half way between the best prices, exact; None if a side is empty."""
        if not self._bid_rows or not self._ask_rows:
            return None
        bid, ask = Decimal(self._bid_rows[0][0]), Decimal(self._ask_rows[0][0])
        return _EXACT.multiply(_EXACT.add(bid, ask), _HALF)

    @property
    def microprice(self) -> Decimal | None:
        """The best prices, each weighted with the other side's size; None if a side is empty.

        It leans to the side that is more likely to be used up first. Rounded half even to 28
        significant digits.
        """
        if not self._bid_rows or not self._ask_rows:
            return None
        bid, bid_size = map(Decimal, self._bid_rows[0][:2])
        ask, ask_size = map(Decimal, self._ask_rows[0][:2])
        weighted = _EXACT.add(_EXACT.multiply(bid, ask_size), _EXACT.multiply(ask, bid_size))
        return _ROUNDED.divide(weighted, _EXACT.add(bid_size, ask_size))

    def average_price(self, side: Literal["buy", "sell"], size: Number) -> Decimal | None:
        """The mean price of trading a size at once: `buy` takes asks, `sell` takes bids.

        None if the book does not hold that much: a mean of what it holds would pass for the price of
        the whole. Weighted by size in the units of the book, before fees; rounded half even to 28
        significant digits. Of inverse contracts, whose worth goes with 1 / price, this is not the
        average that the exchange accounts with.

        Raises `ArgumentError` if the size is no positive number.
        """
        wanted = Decimal(writing.decimal("size", size))
        if wanted <= 0:
            raise ArgumentError(f"size must be positive, not {size}.", remedy="Mind the side.")
        if side not in ("buy", "sell"):
            raise ArgumentError(f"side must be 'buy' or 'sell', not {side!r}.")
        cost, left = Decimal(0), wanted
        for row in self._ask_rows if side == "buy" else self._bid_rows:
            taken = min(left, Decimal(row[1]))
            cost = _EXACT.add(cost, _EXACT.multiply(Decimal(row[0]), taken))
            left = _EXACT.subtract(left, taken)
            if not left:
                return _ROUNDED.divide(cost, wanted)
        return None

    def cumulative_depth(self, side: Literal["bids", "asks"]) -> list[tuple[Decimal, Decimal]]:
        """Each price of a side, best first, with the size that stands there and at better prices.

        The sums are exact. A side ends where the channel's depth ends, not where the market does.
        """
        if side not in ("bids", "asks"):
            raise ArgumentError(f"side must be 'bids' or 'asks', not {side!r}.")
        total, depth = Decimal(0), []
        for row in self._bid_rows if side == "bids" else self._ask_rows:
            total = _EXACT.add(total, Decimal(row[1]))
            depth.append((Decimal(row[0]), total))
        return depth

    def without_rpi(self) -> "BookView":
        """What an order without `rpi_taker_access` can trade with: sizes without RPI orders.

        Raises `ArgumentError` if the channel does not tell RPI orders apart, and `FieldError` if the
        exchange left such a size out.
        """
        if not self._channel.tells_rpi:
            raise ArgumentError(
                f"{self.channel} does not tell RPI orders apart.", remedy="Subscribe to books-rpi."
            )
        bids, asks = (
            [
                [row[0], row[2], *row[2:]]
                for row, level in zip(rows, levels, strict=True)
                if level.non_rpi_sz
            ]
            for rows, levels in ((self._bid_rows, self.bids), (self._ask_rows, self.asks))
        )
        return BookView(self._channel, self.inst_id, self.seq_id, self._time, bids, asks)

    def _side(self, name: str, rows: Rows) -> tuple[Level, ...]:
        levels = self._levels.get(name)
        if levels is None:
            levels = self._levels[name] = tuple([read_level(self._channel, row) for row in rows])
        return levels

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BookView):
            return NotImplemented
        return self._identity() == other._identity()

    __hash__ = None  # type: ignore[assignment] # as of a record: rows are lists

    def _identity(self) -> tuple[Any, ...]:
        return (
            self._channel, self.inst_id, self.seq_id, self._time, self._bid_rows, self._ask_rows
        )  # fmt: skip

    def __repr__(self) -> str:
        sides = f"{len(self._bid_rows)} bids, {len(self._ask_rows)} asks"
        return f"<BookView {self.channel} {self.inst_id}, seq_id {self.seq_id}, {sides}>"
