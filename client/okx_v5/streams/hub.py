"""What the streams of one client share: their links, and which subscription goes to which."""

import asyncio
import os
from collections.abc import Callable
from typing import Any, Final, Self

import attrs

from okx_v5_core.channels import Topic, Url
from okx_v5_core.errors import UsageError

from ..limits.connections import ConnectionLimits
from .events import Event
from .feed import Consumer, Feed
from .link import Link, Login
from .placement import fits
from .terms import Terms

_EVENTS_KEPT: Final = 10_000


@attrs.frozen
class Means:
    """What a stream has from its client: how to connect, who logs in, and what limits there are."""

    terms: Terms
    login: Login | None
    limits: ConnectionLimits | None
    # Raises the error of a stream that may not be opened any more.
    check: Callable[[], object]


class Hub:
    """The links of one stream."""

    def __init__(self, means: Means) -> None:
        self.means = means
        self._links: list[Link] = []
        self._listeners: list[EventLog] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0
        self._closed = False

    def open(self) -> None:
        """Begin, in the event loop that runs. Raises `UsageError` for a second time."""
        if self._closed:
            raise UsageError("the stream is closed.", remedy="Make another one: okx.stream().")
        if self._loop is not None:
            raise UsageError(
                "the stream was entered before.", remedy="Make another one: okx.stream()."
            )
        self.means.check()
        self._loop, self._process = asyncio.get_running_loop(), os.getpid()

    def check(self) -> None:
        """Raise `UsageError` for a stream that is not open here."""
        if self._closed:
            raise UsageError("the stream is closed.", remedy="Use it inside its `async with`.")
        if self._loop is None:
            raise UsageError(
                "the stream is not open yet.", remedy="Write: async with okx.stream() as stream:"
            )
        if self._process != os.getpid():
            raise UsageError(
                "the stream was opened before this process was forked.",
                remedy="Open a stream in each process; connections cannot be shared.",
            )
        try:
            here = asyncio.get_running_loop() is self._loop
        except RuntimeError:
            here = False
        if not here:
            raise UsageError(
                "the stream is used outside the event loop that it was opened in.",
                remedy="Use a stream in the loop that opened it; Client.stream() is for threads.",
            )

    def attach(self, topic: Topic[Any], consumer: Consumer) -> tuple[Link, Feed]:
        """Have a topic served. Raises `UsageError` where that needs a key and there is none."""
        self.check()
        login = None
        if topic.channel.auth == "required":
            login = self._login(topic.channel.id)
        feed = Feed(topic, consumer, lambda feed: link.renew(feed))
        link = self._link_for(topic, login)
        link.add(feed)
        return link, feed

    def link(self, url: Url) -> Link:
        """A link to log in and send orders by."""
        self.check()
        login = self._login(f"orders over {url}")
        for link in self._links:
            if link.url == url and link.login is not None:
                return link
        return self._new_link(url, login)

    def emit(self, event: Event) -> None:
        """Tell everybody who listens."""
        for listener in self._listeners:
            listener.put(event)

    def listen(self) -> "EventLog":
        """The events from now on."""
        self.check()
        log = EventLog(self._leave)
        self._listeners.append(log)
        return log

    def _leave(self, log: "EventLog") -> None:
        if log in self._listeners:
            self._listeners.remove(log)

    async def close(self) -> None:
        """End all links. Closing twice is harmless, and does nothing in a forked process.

        Raises `UsageError` in another event loop than the one that opened it.
        """
        if self._loop is not None and self._process != os.getpid():
            return
        if self._loop not in (None, asyncio.get_running_loop()):
            raise UsageError(
                "the stream is closed outside the event loop that it was opened in.",
                remedy="Close it where it was opened, best by an `async with`.",
            )
        self._closed = True
        feeds = [feed for link in self._links for feed in link.feeds.values()]
        try:
            await asyncio.gather(*(link.close() for link in self._links))
        finally:
            for feed in feeds:
                feed.served()
                feed.consumer.ended(None)
            listeners, self._listeners = self._listeners, []
            for listener in listeners:
                listener.end()

    def _login(self, what: str) -> Login:
        if self.means.login is None:
            raise UsageError(
                f"{what} needs a key, and the client has none.",
                remedy="Make the client with credentials: AsyncClient.demo(Credentials.from_env()).",
                operation=what,
            )
        return self.means.login

    def _link_for(self, topic: Topic[Any], login: Login | None) -> Link:
        for link in self._links:
            if (
                link.url == topic.channel.url
                and (link.login is None) == (login is None)
                and fits(topic, link.feeds.values())
            ):
                return link
        return self._new_link(topic.channel.url, login)

    def _new_link(self, url: Url, login: Login | None) -> Link:
        link = Link(url, login, self.means.terms, self.means.limits, self.emit)
        self._links.append(link)
        return link


class EventLog:
    """The events of a stream, for one listener; the oldest go where nobody takes them."""

    def __init__(self, leave: Callable[["EventLog"], None]) -> None:
        self._leave = leave
        self._waiting: asyncio.Queue[Event | None] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Add an event."""
        if self._waiting.qsize() >= _EVENTS_KEPT:
            self._waiting.get_nowait()
        self._waiting.put_nowait(event)

    def end(self) -> None:
        """No more will come."""
        self._waiting.put_nowait(None)

    def close(self) -> None:
        """Listen no longer: iterating ends once what has come was taken. Closing twice is harmless."""
        self._leave(self)
        self.end()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        event = await self._waiting.get()
        if event is None:
            self._waiting.put_nowait(None)  # for whoever asks again
            raise StopAsyncIteration
        return event
