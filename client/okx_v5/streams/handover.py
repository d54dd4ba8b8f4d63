"""One connection taking over from another without a gap and, where that can be told, without a duplicate.

For a while both connections bring the pushes of a topic. Those of a book are numbered, and the exchange
gives the same numbers on every connection: what is not newer than what was passed on is left out. Other
messages are compared as they are: what one connection has brought, the other may bring once more, to be
left out.
"""

from collections import Counter
from typing import Final, Literal

import msgspec

from okx_v5_core.decoding import Unreadable, decoder

Side = Literal["old", "new"]


class _Row(msgspec.Struct, rename="camel"):
    seq_id: int
    prev_seq_id: int = -1


class _Push(msgspec.Struct):
    data: list[_Row]


_read = decoder(_Push)
_MOST: Final = 100_000


def numbers(message: bytes) -> tuple[int, int] | None:
    """The number of the state before a push of a book, and that of its own; None for one without."""
    try:
        rows = _read(message).data
    except Unreadable:
        return None
    return (rows[0].prev_seq_id, rows[-1].seq_id) if rows else None


class Handover:
    """Passes each push of one topic on once, from whichever of two connections brings it first."""

    def __init__(self, *, numbered: bool) -> None:
        self._numbered = numbered
        self._last: int | None = None
        self._passed: set[tuple[int, int]] = set()
        self._ahead: dict[Side, Counter[bytes]] = {"old": Counter(), "new": Counter()}

    def passes(self, message: bytes, side: Side) -> bool:
        """Whether a message is passed on."""
        if self._numbered:
            found = numbers(message)
            if found is not None:
                before, count = found
                # Where one connection has brought a reset, after which counting is lower, what the
                # other still brings of before it is known by having been passed on.
                if found in self._passed:
                    return False
                # A reset counts down, and is recognized by what it follows upon.
                if self._last is not None and count <= self._last != before:
                    return False
                self._last = count
                if len(self._passed) < _MOST:
                    self._passed.add(found)
                return True
        other: Side = "new" if side == "old" else "old"
        if self._ahead[other][message] > 0:
            self._ahead[other][message] -= 1
            return False
        if len(self._ahead[side]) < _MOST:
            self._ahead[side][message] += 1
        return True
