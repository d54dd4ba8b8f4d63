"""The channels that a book can be kept from, and how each of them speaks.

`books-elp` is not among them: it shows one kind of order only, also where nobody could trade with it, and
the exchange has replaced it with `books-rpi`.
"""

from types import MappingProxyType

import attrs


@attrs.frozen
class BookChannel:
    """One order book channel.

    `depth` is how many levels a side it shows, `places` how many places of a level's row it fills: price,
    size, and last the number of orders; between them, where it `tells_rpi`, the size without retail price
    improvement orders. `is_whole` says that each push is the whole book; the other channels send the book
    once and then changes.
    """

    name: str
    depth: int
    places: int = 4
    is_whole: bool = False
    has_checksum: bool = False
    tells_rpi: bool = False


CHANNELS = MappingProxyType(
    {
        channel.name: channel
        for channel in (
            BookChannel("bbo-tbt", 1, is_whole=True),
            BookChannel("books5", 5, is_whole=True),
            BookChannel("books", 400, has_checksum=True),
            BookChannel("books-l2-tbt", 400, has_checksum=True),
            BookChannel("books50-l2-tbt", 50, has_checksum=True),
            BookChannel("books-rpi", 400, tells_rpi=True),
            BookChannel("sprd-bbo-tbt", 1, 3, is_whole=True),
            BookChannel("sprd-books5", 5, 3, is_whole=True),
            BookChannel("sprd-books-l2-tbt", 400, 3, has_checksum=True),
        )
    }
)
