"""The order book of an instrument or a spread, as it moves."""

from decimal import Decimal
from itertools import islice
from random import Random
from typing import Final

from okx_v5.sandbox.instruments import INSTRUMENTS
from okx_v5.sandbox.rows import number

Level = tuple[str, str]
"""A price and the size that stands there."""
Side = dict[str, str]
"""Levels, the best price first."""

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
        self.instrument = instrument = INSTRUMENTS.get(name)
        last, tick, step, size = Decimal(100), Decimal("0.1"), Decimal("0.1"), Decimal(10)
        if instrument is not None:
            last, tick, step = instrument.last, instrument.tick, instrument.step
            size = instrument.level_size
        far = [tick + slot * step for slot in range(_SLOTS)]
        self._choices = [number(size * part / 100) for part in range(1, 201)]
        self._prices = (
            [number(last + distance) for distance in far],
            [number(last - distance) for distance in far if distance < last],
        )
        self._levels: tuple[list[Level | None], ...] = tuple(
            [(price, number(size)) for price in prices] for prices in self._prices
        )
        self._random = random
        self.sequence = _FIRST_SEQUENCE

    def move(self) -> None:
        """Let some levels come, go and change their size."""
        chance = self._random
        for _ in range(chance.randint(1, 12)):
            side = chance.randrange(2)
            prices, levels = self._prices[side], self._levels[side]
            slot = int(len(levels) * chance.random() ** _NEARNESS)
            if chance.random() < _TAKEN:
                levels[slot] = None
            else:
                levels[slot] = prices[slot], chance.choice(self._choices)
        self.sequence += chance.randint(1, 5)

    def reset(self) -> None:
        """Begin to count anew, as the exchange does after maintenance."""
        self.sequence = self._random.randint(1, 100)

    def sides(self, depth: int) -> tuple[Side, Side]:
        """Asks and bids to a depth."""
        asks, bids = (dict(islice(filter(None, levels), depth)) for levels in self._levels)
        return asks, bids

    def trade(self) -> tuple[str, str, str]:
        """Side, price and size of a trade that someone might have made."""
        buys = self._random.random() < 1 / 2
        asks, bids = self.sides(1)
        price = next(iter(asks if buys else bids))
        return "buy" if buys else "sell", price, self._random.choice(self._choices)
