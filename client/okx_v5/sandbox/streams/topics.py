"""Who subscribed to what, and when it pushes."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from okx_v5.sandbox.orders import Change
from okx_v5.sandbox.streams.account_feeds import (
    AccountFeed,
    BalanceAndPositionFeed,
    FillsFeed,
    OrdersFeed,
    PositionsFeed,
)
from okx_v5.sandbox.streams.catalogue import Arg, Channel, plain
from okx_v5.sandbox.streams.connection import Connection
from okx_v5.sandbox.streams.feeds import ExampleFeed, Feed, World
from okx_v5.sandbox.streams.market_feeds import BookFeed, TickerFeed, TradeFeed

_FEEDS: Final[Mapping[str, Callable[[Channel, Arg, World], Feed]]] = {
    "tickers": TickerFeed,
    "spread_tickers": TickerFeed,
    "trades": TradeFeed,
    "trades_all": TradeFeed,
    "spread_public_trades": TradeFeed,
    "orders": OrdersFeed,
    "fills": FillsFeed,
    "account": AccountFeed,
    "positions": PositionsFeed,
    "balance_and_position": BalanceAndPositionFeed,
}

Key = frozenset[tuple[str, Any]]


class Topic:
    """A feed and its subscribers; it pushes as long as there are some."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.subscribers: dict[Connection, None] = {}
        self._timer: asyncio.TimerHandle | None = None

    def add(self, connection: Connection) -> None:
        """Push to a connection, what is there for a new subscriber first."""
        for text in self.feed.first():
            connection.post(text)
        self.subscribers[connection] = None
        if self._timer is None and self.feed.period is not None:
            loop = asyncio.get_running_loop()
            self._wait(loop, loop.time() + self.feed.period, self.feed.period)

    def remove(self, connection: Connection) -> None:
        """Push to a connection no more."""
        self.subscribers.pop(connection, None)
        if not self.subscribers and self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def push(self, messages: Iterable[str]) -> None:
        """Send messages to all subscribers."""
        for text in messages:
            for connection in self.subscribers:
                connection.post(text)

    def _wait(self, loop: asyncio.AbstractEventLoop, due: float, period: float) -> None:
        def strike() -> None:
            # What was missed while the machine was busy is not made up for.
            self._wait(loop, max(due + period, loop.time()), period)
            self.push(self.feed.next())

        self._timer = loop.call_at(due, strike)


class Topics:
    """All topics that anybody subscribes to."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._topics: dict[Key, Topic] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._settling = False
        world.engine.watchers.append(self._on_change)

    def add(self, connection: Connection, channel: Channel, arg: Arg) -> Topic:
        """Subscribe a connection."""
        self._loop = asyncio.get_running_loop()
        key = frozenset(arg.items())
        topic = self._topics.get(key)
        if topic is None:
            default = ExampleFeed if channel.depth is None else BookFeed
            make = _FEEDS.get(channel.id, default)
            topic = self._topics[key] = Topic(make(channel, arg, self._world))
        topic.add(connection)
        return topic

    def remove(self, connection: Connection, topic: Topic) -> None:
        """End a subscription."""
        topic.remove(connection)
        if not topic.subscribers:
            self._topics = {key: each for key, each in self._topics.items() if each is not topic}

    def connections(self, channel: Channel) -> set[Connection]:
        """Find the connections that subscribe to something of a channel."""
        return {
            connection
            for topic in self._topics.values()
            if topic.feed.channel is channel
            for connection in topic.subscribers
        }

    def of(self, name: str) -> list[Topic]:
        """Find the topics of a channel, by its name on the wire."""
        return [topic for topic in self._topics.values() if topic.feed.channel.name == name]

    def books(self, name: str) -> list[BookFeed]:
        """Find the order books of an instrument or spread that push changes."""
        return [
            topic.feed
            for topic in self._topics.values()
            if isinstance(topic.feed, BookFeed)
            and topic.feed.name == name
            and topic.feed.channel.pushes == "changes"
        ]

    def _on_change(self, change: Change) -> None:
        """Tell of a change of an order, made in any thread; rows are made while it is so."""
        topics = list(self._topics.values())
        if not topics or self._loop is None:
            return
        told = [(topic, list(topic.feed.told(change))) for topic in topics]
        self._loop.call_soon_threadsafe(self._tell, told)

    def _tell(self, told: list[tuple[Topic, list[str]]]) -> None:
        for topic, messages in told:
            topic.push(messages)
        # What follows from several changes of one moment is told once: this runs after them all.
        if not self._settling:
            self._settling = True
            asyncio.get_running_loop().call_soon(self._settle)

    def _settle(self) -> None:
        self._settling = False
        for topic in list(self._topics.values()):
            topic.push(topic.feed.settled())


def same(arg: Arg) -> Key:
    """What two arguments share that a connection may subscribe to but once."""
    return frozenset(plain(arg).items())
