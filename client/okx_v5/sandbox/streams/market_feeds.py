"""What is pushed of the market: books, prices and trades."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from okx_v5.sandbox import rows
from okx_v5.sandbox.orders import Change
from okx_v5.sandbox.streams.catalogue import Arg, Channel
from okx_v5.sandbox.streams.feeds import Feed, Row, World
from okx_v5.sandbox.streams.markets import Market, Side

Disturbance = Literal["gap", "duplicate", "reorder", "reset"]
"""What may go wrong with an order book's updates.

One is lost; one comes twice; two come in the wrong order; or the sequence begins anew, which is
no mistake.
"""

_NO_LEVELS: Final[Side] = {}


class MarketFeed(Feed):
    """Something about one instrument or spread."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self.name: str = arg["instId"] if "instId" in arg else arg["sprdId"]
        self.market: Market = world.market(self.name)

    def time(self) -> str:
        """Tell the time as rows do."""
        return str(self.world.engine.now())

    def as_example(self, row: Mapping[str, Any]) -> Row:
        """Give a row the fields of the example, whose values stand for what is not known."""
        example: Row = self.channel.examples[0]["data"][0]
        return {name: row.get(name, value) for name, value in example.items()}


class BookFeed(MarketFeed):
    """An order book: the whole again and again, or the whole at first and what changed after."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        example: Row = channel.examples[0]["data"][0]
        self._fields = example.keys()
        self._places = len(example["asks"][0])
        # Elsewhere a third place of four means nothing any more; here it is the size that is there
        # without retail price improvement.
        self._improved = channel.name == "books-rpi"
        self._incremental = channel.pushes == "changes"
        if not world.settings.moving:
            self.period = world.settings.quiet
        self._depth = channel.depth or 1
        self._sides = self.market.sides(self._depth)
        self._sequence = self.market.sequence
        self._disturbance: Disturbance | None = None
        self._held: list[str] = []

    def disturb(self, how: Disturbance) -> None:
        """Let something go wrong with the next update."""
        self._disturbance = how

    def first(self) -> Iterable[str]:
        """Tell the whole book, as it was last pushed to others."""
        yield self._whole()

    def next(self) -> Iterable[str]:
        """Let the book move, and tell what became of it."""
        how, self._disturbance = self._disturbance, None
        if how == "reset":
            self.market.reset()
        elif self.world.settings.moving or how is not None:
            self.market.move()
        before, self._sequence = self._sequence, self.market.sequence
        old, self._sides = self._sides, self.market.sides(self._depth)
        if not self._incremental:
            return [self._whole()] if self._sides != old or before == self._sequence else []
        if how is None and self._sides == old and self.world.settings.moving:
            self._sequence = before  # what moved lies deeper than this channel looks
            return []
        told = self._update(old, before)
        if how == "gap":
            return []
        if how == "reorder":
            self._held.append(told)
            return []
        late, self._held = self._held, []
        return [told, *late, *([told] if how == "duplicate" else ())]

    def _whole(self) -> str:
        action = {"action": "snapshot"} if self._incremental else {}
        return self.message([self._row(self._sides, -1)], **action)

    def _update(self, old: tuple[Side, Side], before: int) -> str:
        changed = (
            _changes(old[0], self._sides[0]),
            _changes(old[1], self._sides[1]),
        )
        return self.message([self._row(changed, before)], action="update")

    def _row(self, sides: tuple[Side, Side], before: int) -> Row:
        asks, bids = sides
        row: Row = {
            "asks": list(self._levels(asks)),
            "bids": list(self._levels(bids)),
            "instId": self.name,
            "ts": self.time(),
            "checksum": 0,
            "prevSeqId": before,
            "seqId": self._sequence,
        }
        return {name: row[name] for name in self._fields}

    def _levels(self, side: Side) -> Iterator[list[str]]:
        for price, size in side.items():
            count = "0" if size == "0" else "1"
            if self._places == 4:
                yield [price, size, size if self._improved else "0", count]
            else:
                yield [price, size, count]


class TickerFeed(MarketFeed):
    """Best prices and what was traded."""

    def first(self) -> Iterable[str]:
        """Tell the prices."""
        return self.next()

    def next(self) -> Iterable[str]:
        """Tell the prices."""
        asks, bids = self.market.sides(1)
        ((ask, ask_size),) = asks.items()
        ((bid, bid_size),) = bids.items()
        instrument = self.market.instrument
        row = rows.ticker_row(instrument, 0) if instrument is not None else {}
        told: dict[str, Any] = {
            **self.arg,
            **row,
            "askPx": ask,
            "askSz": ask_size,
            "bidPx": bid,
            "bidSz": bid_size,
            "ts": self.time(),
        }
        yield self.message([self.as_example(told)])


class TradeFeed(MarketFeed):
    """Trades: those that others make, and the account's own."""

    def next(self) -> Iterable[str]:
        """Tell a trade of others."""
        side, price, size = self.market.trade()
        yield self._told(str(next(self.world.trades)), side, price, size)

    def told(self, change: Change, /) -> Iterable[str]:
        """Tell a trade of the account."""
        fill = change.fill
        if fill is not None and change.order.instrument is self.market.instrument:
            side = "buy" if change.order.is_buy else "sell"
            price, size = rows.number(fill.price), rows.number(fill.size)
            yield self._told(str(fill.trade_id), side, price, size)

    def _told(self, number: str, side: str, price: str, size: str) -> str:
        row = {
            **self.arg,
            "tradeId": number,
            "px": price,
            "sz": size,
            "side": side,
            "ts": self.time(),
            "count": "1",
            "source": "0",
            "seqId": self.market.sequence,
        }
        return self.message([self.as_example(row)])


def _changes(old: Side, new: Side) -> Side:
    """Sizes that differ, with 0 for levels that are gone."""
    if old == new:
        return _NO_LEVELS
    changed = {price: size for price, size in new.items() if old.get(price) != size}
    return changed | dict.fromkeys(old.keys() - new.keys(), "0")
