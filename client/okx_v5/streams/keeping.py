"""Local order books, fed by a stream."""

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from okx_v5_api import channels
from okx_v5_core.channels import Topic
from okx_v5_core.decoding import Unreadable, decoder
from okx_v5_core.errors import ArgumentError, BookInvalid, OkxError, TimedOut

from ..books import CHANNELS, Book
from .events import Event, Gap, Undecodable
from .feed import Feed
from .link import Link


class _Push(msgspec.Struct):
    data: list[dict[str, Any]]
    action: str | None = None


_read = decoder(_Push)


class BookKeeper:
    """Feeds a book with the pushes of its channel, and subscribes anew where the book asks for it."""

    def __init__(self, channel: str, inst_id: str, emit: Callable[[Event], None]) -> None:
        if channel not in CHANNELS:
            raise ArgumentError(
                f"there is no book in the channel {channel!r}.",
                remedy=f"It is one of {', '.join(CHANNELS)}.",
            )
        argument = channels[channel].arguments[0]
        self.topic: Topic[Any] = channels[channel].topic(**{argument.name: inst_id})
        self.book = Book(channel, inst_id)
        self.link: Link | None = None
        self.feed: Feed | None = None
        self.error: OkxError | None = None
        self._emit = emit

    def begin(self, link: Link, feed: Feed) -> None:
        """Called by the stream: where its pushes come from."""
        self.link, self.feed = link, feed

    def offer(self, message: bytes) -> None:
        """Take one push, as it came."""
        try:
            push = _read(message)
        except Unreadable as error:
            self._emit(Undecodable(message, str(error)))
            self._lost("a push could not be read")
            return
        for row in push.data:
            if self.book.feed(push.action, row).needs_snapshot:
                self._lost("a push is missing or does not fit")
                return

    def interrupted(self, reason: str) -> None:
        """Pushes may have been missed."""
        self.book.invalidate(reason)

    def ended(self, error: OkxError | None) -> None:
        """No more will come."""
        self.error = error
        self.book.close("the stream is closed" if error is None else str(error))

    def _lost(self, reason: str) -> None:
        self.book.invalidate(reason)
        self._emit(Gap(self.topic, reason))
        if self.feed is not None:
            self.feed.renew()


class KeptBook:
    """A book that a stream keeps: enter it, or `await stream.book(…).ready()`, for the book to read."""

    def __init__(self, keeper: BookKeeper, ready_within: float) -> None:
        self._keeper = keeper
        self._ready_within = ready_within

    async def ready(self) -> Book:
        """The book, once it is whole.

        Raises `SubscriptionError` if the exchange refuses the channel, the error of a login that failed,
        or `TimedOut` where there is no book for half a minute.
        """
        keeper = self._keeper
        assert keeper.feed is not None and keeper.link is not None  # noqa: PT018, S101
        try:
            async with asyncio.timeout(self._ready_within):
                await asyncio.shield(keeper.feed.acknowledged)
                await keeper.book.wait_valid()
        except BookInvalid:
            raise keeper.error or BookInvalid("the book is not kept any more.") from None
        except TimeoutError:
            raise TimedOut(
                f"{keeper.topic.name} brought no book within {self._ready_within:g} s.",
                operation=keeper.topic.channel.id,
            ) from keeper.link.problem
        return keeper.book

    async def close(self) -> None:
        """Unsubscribe; the book cannot be read any more. Closing twice is harmless."""
        keeper = self._keeper
        if keeper.link is not None and keeper.feed is not None:
            keeper.link.remove(keeper.feed)
            keeper.feed.served()
        keeper.ended(None)

    async def __aenter__(self) -> Book:
        return await self.ready()

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<KeptBook {self._keeper.topic!r}>"
