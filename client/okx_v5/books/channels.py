"""The channels that a book can be kept from, and how each of them speaks, as the specification says."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from okx_v5_api import channels
from okx_v5_core.channels import Channel

# It shows one kind of order only, also where nobody could trade with it, and the exchange has replaced it
# with `books-rpi`.
_NOT_KEPT: Final = "books-elp"


@attrs.frozen(kw_only=True)
class BookChannel:
    """One order book channel.

    `depth` is how many levels a side it shows, `places` how many places of a level's row it fills: price,
    size, and last the number of orders; between them, where it `tells_rpi`, the size without retail price
    improvement orders. `is_whole` says that each push is the whole book; the other channels send the book
    once and then changes.
    """

    name: str
    depth: int
    places: int
    is_whole: bool
    has_checksum: bool
    tells_rpi: bool


class _BookChannels(Mapping[str, BookChannel]):
    """Those of all channels that are books, each looked at when it is first asked for."""

    def __init__(self) -> None:
        self._known: dict[str, BookChannel] = {}

    def __getitem__(self, name: str) -> BookChannel:
        known = self._known.get(name)
        if known is None:
            channel = channels[name]
            if channel.depth is None or name == _NOT_KEPT:
                raise KeyError(name)
            known = self._known[name] = _described(name, channel, channel.depth)
        return known

    def __iter__(self) -> Iterator[str]:
        return (name for name in channels if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _described(name: str, channel: Channel[Any], depth: int) -> BookChannel:
    level = channel.item({"asks": [[]]}).asks[0]  # for the names of its places
    places = [place for place, _, _ in level._fields]
    is_whole = channel.pushes == "state"
    checked = any(wire == "checksum" for _, wire, _ in channel.item({})._fields)
    return BookChannel(
        name=name,
        depth=depth,
        places=len(places),
        is_whole=is_whole,
        has_checksum=checked and not is_whole,
        tells_rpi="non_rpi_qty" in places,
    )


CHANNELS: Final = _BookChannels()
