"""A place for one connection, which is replaced whenever it ends, with everything it served."""

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

import attrs

from okx_v5_auth import Clock, Credentials
from okx_v5_core.channels import TopicKey, Url, topic_key
from okx_v5_core.errors import (
    AuthenticationError,
    ClockError,
    ConnectFailed,
    EnvironmentMismatch,
    OkxError,
    PermissionDenied,
)
from okx_v5_core.frames import Frame

from ..limits.connections import ConnectionLimits
from .connection import Connection, Terms
from .events import Connected, Disconnected, Event, Failed, Gap, Notice, Resubscribed, Undecodable
from .feed import Feed
from .pushes import Routes
from .refusals import too_many_connections
from .transport import Closed

# What a login is refused for that trying again does not change.
_FOR_GOOD: Final = (AuthenticationError, EnvironmentMismatch, PermissionDenied)
_SOON_CLOSED: Final = "64008"


@attrs.frozen
class Login:
    """Who logs in, by which clock, and what measures that clock where the exchange finds it wrong."""

    credentials: Credentials
    clock: Clock
    measure: Callable[[], Awaitable[object]]


class Link:
    """Keeps one connection to one address, logged in if there is a `login`, serving its feeds."""

    def __init__(
        self,
        url: Url,
        login: Login | None,
        terms: Terms,
        limits: ConnectionLimits | None,
        emit: Callable[[Event], None],
    ) -> None:
        self.url: Url = url
        self.login = login
        self.feeds: dict[TopicKey, Feed] = {}
        self._terms = terms
        self._limits = limits
        self._emit = emit
        self._routes = Routes[tuple[Feed, ...]](self._served_by)
        self._current: Connection | None = None
        self._replacement: Connection | None = None
        self._paused = 0
        self._wakened = asyncio.Event()
        self._connected = asyncio.Event()
        self._end_announced = False
        self._renewals: set[TopicKey] = set()
        self._problem: OkxError | None = None
        self._gave_up = False
        self._task = asyncio.get_running_loop().create_task(self._run(), name=f"okx-v5 {url}")

    # What it serves.

    def add(self, feed: Feed) -> None:
        """Serve a feed as soon as the connection is there."""
        if self._gave_up and self._problem is not None:
            feed.refused(self._problem)
            return
        self.feeds[feed.topic.key] = feed
        self._routes.forget()
        self._wakened.set()

    def remove(self, feed: Feed) -> None:
        """Serve a feed no longer."""
        if self.feeds.get(feed.topic.key) is feed:
            del self.feeds[feed.topic.key]
            self._routes.forget()
            self._wakened.set()

    def renew(self, feed: Feed) -> None:
        """Subscribe anew to what a feed is for."""
        self._renewals.add(feed.topic.key)
        self._wakened.set()

    def pause(self) -> None:
        """Read nothing until `resume` was called as often."""
        self._paused += 1
        self._read_or_not()

    def resume(self) -> None:
        """Take back one `pause`."""
        self._paused -= 1
        self._read_or_not()

    def _read_or_not(self) -> None:
        for connection in (self._current, self._replacement):
            if connection is not None:
                connection.reads(not self._paused)

    @property
    def problem(self) -> OkxError | None:
        """Why there is no connection, as far as that is known."""
        return self._problem

    async def connection(self, timeout: float) -> Connection:  # noqa: ASYNC109 - part of its terms
        """The connection, once it is open and logged in.

        Raises `ConnectFailed` where that takes longer, or the error that the login was refused with.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._connected.wait()
        if self._current is not None and not self._gave_up:
            return self._current
        if self._gave_up and self._problem is not None:
            raise self._problem
        raise ConnectFailed(
            f"no connection to {self._terms.address(self.url)} within {timeout:g} s."
        ) from self._problem

    async def close(self) -> None:
        """End the connection and everything that it served. Closing twice is harmless."""
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task

    # Its life.

    async def _run(self) -> None:
        attempt = 0
        again = False
        try:
            while True:
                closed: Closed | None = None
                try:
                    self._current = await self._connect()
                    self._read_or_not()
                    await self._settle(self._current)
                    self._problem = None
                    self._connected.set()
                    self._emit(Connected(self.url, self._current.name, again))
                    attempt, again = 0, True
                    closed = await self._serve()
                except _FOR_GOOD as error:
                    self._give_up(error)
                    return
                except ClockError as error:
                    self._problem = error
                    await self._measure_clock()
                except OkxError as error:
                    self._problem = error
                await self._leave(closed or Closed(1006, str(self._problem)), attempt)
                attempt += 1
        finally:
            self._connected.clear()
            await self._abandon("the stream is closed")

    async def _connect(self) -> Connection:
        if self._limits is not None:
            await self._limits.connecting()
        connection = Connection(
            self.url,
            self._terms,
            None if self._limits is None else self._limits.of_connection(),
            on_push=self._pushed,
            on_frame=self._told,
            on_unread=lambda raw, reason: self._emit(Undecodable(raw, reason)),
        )
        try:
            await connection.open()
            connection.closed.add_done_callback(lambda _: self._wakened.set())
            if self.login is not None:
                await connection.login(self.login.credentials, self.login.clock)
        except BaseException:
            await connection.close("it could not be set up")
            raise
        return connection

    async def _measure_clock(self) -> None:
        assert self.login is not None  # noqa: S101 - only logins are refused for the time
        with contextlib.suppress(OkxError):
            await self.login.measure()

    async def _settle(self, connection: Connection) -> None:
        """Have the connection serve exactly what is wanted."""
        while True:
            renewed, self._renewals = self._renewals, set()
            gone = [
                topic for key, topic in connection.served.items()
                if key not in self.feeds or key in renewed
            ]  # fmt: skip
            if gone:
                await connection.unsubscribe(gone)
            new = {key: feed for key, feed in self.feeds.items() if key not in connection.served}
            if not new:
                return
            outcomes = await connection.subscribe([feed.topic for feed in new.values()])
            for key, feed in new.items():
                error = outcomes[key]
                if error is not None:
                    self._refuse(feed, error)
                elif feed.acknowledged.done():
                    self._emit(Resubscribed(feed.topic))
                else:
                    feed.served()

    async def _serve(self) -> Closed:
        """Keep serving until the connection has ended; replace it where its end was announced."""
        while True:
            connection = self._current
            assert connection is not None  # noqa: S101 - it is served
            if connection.closed.done():
                return connection.closed.result()
            await self._wakened.wait()
            self._wakened.clear()
            if self._end_announced:
                await self._replace(connection)
            elif not connection.closed.done():
                await self._settle(connection)

    async def _replace(self, old: Connection) -> None:
        """Let a new connection take over before the old one ends, without a gap."""
        self._end_announced = False
        for feed in self.feeds.values():
            feed.hand_over(begins=True)
        try:
            new = self._replacement = await self._connect()
            self._read_or_not()
            await self._settle(new)
            self._current = new
            self._emit(Connected(self.url, new.name, again=True))
            # What the old one has still to say, answers to orders before all, is waited for.
            await asyncio.wait([old.closed], timeout=self._terms.timing.overlap)
            while old.asking and not old.closed.done():
                await asyncio.wait([old.closed], timeout=0.05)
            await old.close("another connection took over")
            await asyncio.wait([new.closed], timeout=self._terms.timing.overlap)
        except OkxError:
            if self._replacement is not None:
                await self._replacement.close("it could not take over")
            # There is time for another attempt while the old one lasts.
            await asyncio.wait([old.closed], timeout=self._terms.timing.first_retry)
            self._end_announced = True
            self._wakened.set()
        finally:
            if self._replacement is not self._current:
                await self._abandon_replacement()
            self._replacement = None
            for feed in self.feeds.values():
                feed.hand_over(begins=False)

    async def _abandon_replacement(self) -> None:
        if self._replacement is not None:
            await self._replacement.close("it could not take over")

    async def _leave(self, closed: Closed, attempt: int) -> None:
        """Give up a connection that ended, and wait before the next one."""
        name = "" if self._current is None else self._current.name
        timing = self._terms.timing
        longest = min(timing.longest_retry, timing.first_retry * 2 ** min(attempt, 20))
        pause = longest * random.uniform(0.5, 1.0)  # noqa: S311 - so that clients do not come at once
        self._connected.clear()
        self._emit(Disconnected(self.url, name, closed.code, closed.reason, pause))
        await self._abandon(closed.reason)
        await asyncio.sleep(pause)

    async def _abandon(self, reason: str) -> None:
        """Close the connection: what it served is interrupted."""
        self._end_announced = False
        connection, self._current = self._current, None
        if connection is None:
            return
        await connection.close(reason)
        for key in connection.served:
            feed = self.feeds.get(key)
            if feed is not None:
                feed.consumer.interrupted(reason)
                self._emit(Gap(feed.topic, reason))

    def _give_up(self, error: OkxError) -> None:
        """Tell everybody who waits that there will be no connection."""
        self._problem, self._gave_up = error, True
        self._emit(Failed(None, error))
        for feed in list(self.feeds.values()):
            self._refuse(feed, error)
        self._connected.set()

    def _refuse(self, feed: Feed, error: OkxError) -> None:
        self.remove(feed)
        self._emit(Failed(feed.topic, error))
        feed.refused(error)

    # What comes in.

    def _served_by(self, arg: Mapping[str, Any]) -> tuple[Feed, ...]:
        exact = self.feeds.get(topic_key(arg))
        if exact is not None:
            return (exact,)
        return tuple(feed for feed in self.feeds.values() if feed.topic.covers(arg))

    def _pushed(self, connection: Connection, message: bytes) -> bool:
        feeds = self._routes.of(message)
        if feeds is None:
            return False
        for feed in feeds:
            feed.deliver(message, "new" if connection is self._replacement else "old")
        return True

    def _told(self, connection: Connection, frame: Frame) -> None:
        if frame.event == "channel-conn-count-error":
            for feed in list(self.feeds.values()):
                if feed.topic.name == frame.channel:
                    connection.served.pop(feed.topic.key, None)
                    self._refuse(feed, too_many_connections(feed.topic, frame.connections))
        elif frame.event in ("notice", "error"):
            self._emit(Notice(self.url, connection.name, frame.code or "", frame.msg or ""))
            if frame.code == _SOON_CLOSED and connection is self._current:
                self._end_announced = True
                self._wakened.set()
