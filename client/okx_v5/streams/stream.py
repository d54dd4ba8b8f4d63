"""Streams: subscriptions and order operations over WebSocket."""

from typing import Self, TypeVar

from okx_v5_api.subscribers import AsyncSubscriber
from okx_v5_core.channels import Topic
from okx_v5_core.requests import Request

from ..replies import Reply
from .backlog import Policy, WhenSlow
from .checking import check_topic
from .hub import EventLog, Hub
from .keeping import BookKeeper, KeptBook
from .sending import Sender
from .subscription import StreamSubscription

T = TypeVar("T")

# Seconds that a subscription waits for its acknowledgement while there is no connection.
_READY_WITHIN = 30.0


class Stream(AsyncSubscriber):
    """Subscriptions and order operations over as few WebSocket connections as work well.

    ```python
    async with okx.stream() as stream:
        async for trade in stream.trades("BTC-USDT"): ...
    ```

    Each channel is a method that returns a subscription. Connections are kept alive, and replaced where
    they break or the exchange announces their end; logins and subscriptions are restored. `events` tells
    of all that. A stream belongs to the event loop that entered it; closing it ends its subscriptions.
    """

    def __init__(self, hub: Hub, sender: Sender, policy: Policy | None = None) -> None:
        self._hub = hub
        self._sender = sender
        self._policy = policy or Policy()

    def subscribe(self, topic: Topic[T], /) -> StreamSubscription[T]:
        """Subscribe to a topic: `stream.subscribe(okx_v5.topics.market.trades("BTC-USDT"))`.

        Raises `UsageError` where the stream is not open, or the topic needs a key and there is none,
        `ArgumentError` for what is no topic.
        """
        check_topic(topic)
        subscription = StreamSubscription(topic, self._policy, self._hub.emit, _READY_WITHIN)
        subscription.begin(*self._hub.attach(topic, subscription))
        return subscription

    def book(self, inst_id: str, channel: str = "books") -> KeptBook:
        """A local order book of an instrument or a spread, kept from a channel of books.

        ```python
        async with stream.book("BTC-USDT") as book:
            print(book.best_bid, book.best_ask, book.average_price("buy", "2.5"))
        ```

        `channel` is `books` (400 levels), `books5`, `bbo-tbt`, `books-l2-tbt`, `books50-l2-tbt`,
        `books-rpi`, `sprd-books-l2-tbt`, `sprd-books5` or `sprd-bbo-tbt`. A book that missed something
        cannot be read until it is whole again. Raises `ArgumentError` for another channel, `UsageError`
        as `subscribe` does.
        """
        keeper = BookKeeper(channel, inst_id, self._hub.emit)
        keeper.begin(*self._hub.attach(keeper.topic, keeper))
        return KeptBook(keeper, _READY_WITHIN)

    def events(self) -> EventLog:
        """What happens to the stream from now on: `async for event in stream.events()`.

        Events are `Connected`, `Disconnected`, `Notice`, `Resubscribed`, `Gap`, `Dropped`,
        `Undecodable` and `Failed`, of `okx_v5.streams`.
        """
        return self._hub.listen()

    async def send(self, request: Request[T], /, *, again: bool = False) -> T:
        """Send a request of an order operation over the stream and return its result.

        The request is the one that the client's `send` takes, is sent once unless `again`, and counts
        towards the same limits; an instrument is named by its code, which is asked for once. Where the
        connection or the answer is lost, the client asks over REST what became of it.

        Raises what the client's `send` raises; `UsageError` for an operation that does not go over a
        stream, `ArgumentError` for a field that does not.
        """
        return (await self.reply(request, again=again)).result

    async def reply(self, request: Request[T], /, *, again: bool = False) -> Reply[T]:
        """As `send`, returning the whole answer: result, envelope, time taken."""
        return await self._sender.reply(self._hub, request, again=again)

    def with_options(
        self, *, when_slow: WhenSlow | None = None, capacity: int | None = None
    ) -> Self:
        """The same stream, whose new subscriptions have other options; what is not given stays.

        `when_slow` says what happens where a consumer does not keep up: `wait`, `drop-oldest` (as it is
        by default) or `latest`, which keeps the newest push of each instrument. `capacity` is how many
        pushes wait for the consumer at most. Raises `ArgumentError` for a value that cannot be.
        """
        policy = Policy(
            when_slow or self._policy.when_slow,
            self._policy.capacity if capacity is None else capacity,
        )
        return type(self)(self._hub, self._sender, policy)

    async def close(self) -> None:
        """End all subscriptions and connections. Closing twice is harmless."""
        await self._hub.close()

    async def __aenter__(self) -> Self:
        self._hub.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<Stream {self._sender.environment.name} {self._sender.environment.ws_url}>"
