"""One side of a book: rows by price, in order, exact.

Each price has a cell, which holds its number and the row that stands there now, as it came. Cells are
found by the text of the price and outlive their rows, for prices come back all the time. Texts of one
number (8477 and 8477.0) share a cell. The order is a sorted list of the numbers that have a row, the best
one last: most of what happens happens near the best price, and a list moves what follows.

The number is a float where that is exact, which is what makes it fast. Two decimals of at most 15
digits that differ are different floats, in the same order; as soon as a side meets a longer price, it
changes over to `Decimal` for good. No float is ever shown to anyone.
"""

import re
from bisect import bisect_left, insort
from collections.abc import Callable
from decimal import Context, Decimal, InvalidOperation
from typing import Any

Row = list[Any]
# The number of a price, and its row or None.
Cell = list[Any]

# All sizes of a push at once, which is a fraction of the cost of one by one; each ends with a space. The
# first pattern takes only those of which "0" alone is zero.
_USUAL_SIZES = re.compile(r"(?:[1-9][0-9]*+(?:\.[0-9]++)?+ |0(?:\.0*+[1-9][0-9]*+)?+ )++").fullmatch
_SIZES = re.compile(r"(?:[0-9]++(?:\.[0-9]++)?+ )++").fullmatch
_EXACT_AS_FLOAT = 15
_REMEMBERED = 1024  # prices without a row, at most, which bounds the memory
# The context of whoever feeds the book may let what is no number pass as NaN.
_STRICT = Context(traps=[InvalidOperation])


class Malformed(ValueError):
    """Something that a push of a book must not hold."""


class Side:
    """The bids or the asks of a book, at most `depth` levels of rows with `places` places.

    After an error its content is undefined until it is cleared or replaced.
    """

    __slots__ = ("_by_number", "_by_text", "_depth", "_number", "_order", "_places", "_sign")

    def __init__(self, sign: int, depth: int, places: int) -> None:
        self._sign = sign  # 1 for bids, whose best price is the highest, -1 for asks
        self._depth = depth
        self._places = places
        # What makes numbers: float, or once a price was too long for that, a Decimal's constructor.
        self._number: Callable[[str], float | Decimal] = float
        self._by_text: dict[str, Cell] = {}
        self._by_number: dict[Any, Cell] = {}
        self._order: list[Any] = []

    def __len__(self) -> int:
        return len(self._order)

    def clear(self) -> None:
        """Forget all levels."""
        self._by_text.clear()
        self._by_number.clear()
        self._order.clear()

    def replace(self, rows: list[Row]) -> None:
        """Take over the rows of a snapshot, in whatever order. Raises `Malformed`."""
        for number in self._order:
            self._by_number[number][1] = None
        self._order.clear()
        self.update(rows)

    def update(self, rows: list[Row]) -> None:
        """Take over changed rows; a size of 0 removes the price. Raises `Malformed`."""
        if rows.__class__ is not list:
            raise Malformed(f"levels that are no list: {rows!r:.80}")
        if not rows:
            return
        cell_of, order = self._by_text.get, self._order
        for row, size in zip(rows, self._sizes(rows), strict=True):
            cell = cell_of(row[0]) or self._learn(row[0])
            if size != "0":
                if cell[1] is None:
                    insort(order, cell[0])
                cell[1] = row
            elif cell[1] is not None:
                cell[1] = None
                del order[bisect_left(order, cell[0])]
        if len(order) > self._depth:
            self._cut()

    def best(self, count: int | None = None) -> list[Row]:
        """So many rows, or all of them, best first."""
        order = self._order[::-1] if count is None else self._order[: -count - 1 : -1]
        cells = self._by_number
        return [cells[number][1] for number in order]

    def _sizes(self, rows: list[Row]) -> list[str]:
        """The size of each row: a number, and if it is zero then "0"."""
        places = self._places
        sizes = [row[1] for row in rows if row.__class__ is list and len(row) >= places]
        if len(sizes) < len(rows):
            raise Malformed(f"a level without {places} places")
        try:
            text = " ".join(sizes) + " "
        except TypeError:
            raise Malformed("a size that is no text") from None
        is_one_each = text.count(" ") == len(rows)  # "1 2" is no size
        if is_one_each and _USUAL_SIZES(text):
            return sizes
        if not is_one_each or not _SIZES(text):
            raise Malformed(f"a size that is no plain number among {text:.200}")
        return [size if size.strip("0.") else "0" for size in sizes]

    def _learn(self, price: str) -> Cell:
        """The cell of a price whose text is new."""
        # Of these characters alone, what a number can be made of is a plain number.
        if price.__class__ is not str or price.strip("-.0123456789"):
            raise Malformed(f"a price that is no plain number: {price!r:.80}")
        if len(price) > _EXACT_AS_FLOAT and self._number is float:
            self._number = _exact
            self._renew()
        elif len(self._by_text) >= _REMEMBERED + len(self._order):
            self._renew()
        number = self._number(price)
        if self._sign < 0:
            # Unary minus would round a Decimal to the precision of whoever feeds the book.
            number = number.copy_negate() if isinstance(number, Decimal) else -number
        cell = self._by_text[price] = self._by_number.setdefault(number, [number, None])
        return cell

    def _renew(self) -> None:
        """Forget the prices that have no row, and make the numbers of the others anew."""
        rows = self.best()
        self.clear()
        for row in reversed(rows):
            cell = self._learn(row[0])
            cell[1] = row
            self._order.append(cell[0])

    def _cut(self) -> None:
        """Drop what has sunk below the channel's depth: the exchange no longer tells of it."""
        excess = len(self._order) - self._depth
        for number in self._order[:excess]:
            self._by_number[number][1] = None
        del self._order[:excess]


def _exact(price: str) -> Decimal:
    return Decimal(price, _STRICT)
