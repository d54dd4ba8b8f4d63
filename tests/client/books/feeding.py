"""Pushes as the exchange sends them, whoever passes them on, and a book kept in the plainest way."""

import zlib
from decimal import Decimal
from typing import Any

from okx_v5.books import CHANNELS, Book, BookView, Outcome

# Both sides of a book by price: (price, size), best first.
State = tuple[list[tuple[Decimal, Decimal]], list[tuple[Decimal, Decimal]]]


def push(
    channel: str = "books",
    inst_id: str = "BTC-USDT",
    *,
    bids: list[list[str]],
    asks: list[list[str]],
    seq: int = 10,
    prev: int | None = -1,
    ts: int = 1_597_026_383_085,
    checksum: int | None = None,
) -> dict[str, Any]:
    """One push. It is a snapshot if there is nothing before it."""
    known = CHANNELS[channel]
    entry: dict[str, Any] = {"asks": asks, "bids": bids, "ts": str(ts), "seqId": seq}
    message: dict[str, Any] = {"arg": {"channel": channel, id_name(channel): inst_id}}
    if not known.is_whole:
        message["action"] = "snapshot" if prev == -1 else "update"
        entry["prevSeqId"] = prev
    if known.has_checksum:
        entry["checksum"] = checksum or 0
    return message | {"data": [entry]}


def id_name(channel: str) -> str:
    """The argument that names what the book is of."""
    return "sprdId" if channel.startswith("sprd-") else "instId"


def feed(book: Book, message: dict[str, Any]) -> Outcome:
    """Pass a push on, and return what became of its last row."""
    return [book.feed(message.get("action"), row) for row in message["data"]][-1]


def row(channel: str, px: str, sz: str, orders: int = 1) -> list[str]:
    """A level as the channel writes it."""
    places = {3: [px, sz, str(orders)], 4: [px, sz, "0", str(orders)]}
    return places[CHANNELS[channel].places]


class Market:
    """The book as the exchange has it: rows by price, nothing clever."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[Decimal, list[str]]] = {"bids": {}, "asks": {}}

    def set(self, side: str, level: list[str]) -> None:
        """Put a level in place, or take it away."""
        price = Decimal(level[0])
        if Decimal(level[1]):
            self.rows[side][price] = level
        else:
            self.rows[side].pop(price, None)

    def side(self, name: str, depth: int) -> list[list[str]]:
        """Rows, best first."""
        ordered = sorted(self.rows[name].items(), reverse=name == "bids")
        return [list(level) for _, level in ordered[:depth]]

    def state(self, depth: int) -> State:
        """Prices and sizes."""
        bids, asks = (
            [(Decimal(level[0]), Decimal(level[1])) for level in self.side(name, depth)]
            for name in ("bids", "asks")
        )
        return bids, asks

    def checksum(self) -> int:
        """As the documentation describes it, signed."""
        bids, asks = self.side("bids", 25), self.side("asks", 25)
        parts = []
        for index in range(25):
            for side in (bids, asks):
                if index < len(side):
                    parts += side[index][:2]
        value = zlib.crc32(":".join(parts).encode())
        return value - (1 << 32) if value >= 1 << 31 else value


def state_of(view: BookView) -> State:
    """Prices and sizes that a view shows."""
    bids, asks = ([(level.px, level.sz) for level in side] for side in (view.bids, view.asks))
    return bids, asks
