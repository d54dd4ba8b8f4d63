"""The checksum over the best levels of a book.

The exchange sends 0 for instruments these days, and only spreads still carry one. See "Calculate
Checksum" in its documentation.
"""

import zlib
from collections.abc import Sequence
from itertools import zip_longest

LEVELS = 25
_BITS = 0xFFFFFFFF


def matches(checksum: int, bids: Sequence[Sequence[str]], asks: Sequence[Sequence[str]]) -> bool:
    """Whether a checksum fits the best levels of a book, best first.

    Rows must be as they came: `8477` and `8477.0` are one price and two checksums.
    """
    pairs = (
        f"{row[0]}:{row[1]}"
        for rows in zip_longest(bids[:LEVELS], asks[:LEVELS])
        for row in rows
        if row is not None
    )
    # Signed in the documentation; comparing bits leaves that to the exchange.
    return zlib.crc32(":".join(pairs).encode()) == checksum & _BITS
