"""The order book of an instrument or a spread, as it moves."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from random import Random
from typing import Final

from okx_v5.sandbox.instruments import INSTRUMENTS
from okx_v5.sandbox.rows import number

Side = dict[str, str]
"""Sizes by price, the best price first."""

_SLOTS: Final = 440
_FIRST_SEQUENCE: Final = 123_456
# Of all changes, the part that takes a level away.
_TAKEN: Final = 0.3
# How much oftener levels near the best price change than those far from it.
_NEARNESS: Final = 3


class Market:
    """Levels that come and go around a price that stands still.

    Each side has a number of prices at which something may stand. Where the engine trades the
    instrument, those nearest are its prices, so that orders are filled at what the book shows.
    """

    def __init__(self, name: str, random: Random) -> None:
        self.instrument = INSTRUMENTS.get(name)
        if self.instrument is None:
            last, tick, step, size = Decimal(100), Decimal("0.1"), Decimal("0.1"), Decimal(10)
        else:
            last, tick, step = (
                self.instrument.last,
                self.instrument.tick,
                self.instrument.step,
            )
            size = self.instrument.level_size
        far = [tick + slot * step for slot in range(_SLOTS)]
        self._size = size
        self._prices = (
            [number(last + distance) for distance in far],
            [number(last - distance) for distance in far if distance < last],
        )
        self._sizes: tuple[list[str | None], ...] = tuple(
            [number(size)] * len(prices) for prices in self._prices
        )
        self._random = random
        self.sequence = _FIRST_SEQUENCE

    def move(self) -> None:
        """Let some levels come, go and change their size."""
        chance = self._random
        for _ in range(chance.randint(1, 12)):
            sizes = self._sizes[chance.randrange(2)]
            slot = int(len(sizes) * chance.random() ** _NEARNESS)
            if chance.random() < _TAKEN:
                sizes[slot] = None
            else:
                sizes[slot] = number(self._size * chance.randint(1, 200) / 100)
        self.sequence += chance.randint(1, 5)

    def reset(self) -> None:
        """Begin to count anew, as the exchange does after maintenance."""
        self.sequence = self._random.randint(1, 100)

    def sides(self, depth: int) -> tuple[Side, Side]:
        """Asks and bids to a depth."""
        asks, bids = (
            dict(islice(_standing(prices, sizes), depth))
            for prices, sizes in zip(self._prices, self._sizes, strict=True)
        )
        return asks, bids

    def trade(self) -> tuple[str, str, str]:
        """Side, price and size of a trade that someone might have made."""
        buys = self._random.random() < 1 / 2
        asks, bids = self.sides(1)
        price = next(iter(asks if buys else bids))
        size = number(self._size * self._random.randint(1, 100) / 100)
        return "buy" if buys else "sell", price, size


def _standing(prices: list[str], sizes: list[str | None]) -> Iterator[tuple[str, str]]:
    return ((price, size) for price, size in zip(prices, sizes, strict=True) if size is not None)
