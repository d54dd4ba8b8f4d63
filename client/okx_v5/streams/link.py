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
    ClockError,
    ConnectFailed,
    ConnectionLost,
    ExchangeBusy,
    ExchangeError,
    Maintenance,
    OkxError,
    RateLimited,
    UsageError,
)
from okx_v5_core.frames import Frame

from ..limits.connections import ConnectionLimits
from .connection import Connection
from .events import Connected, Disconnected, Event, Failed, Gap, Notice, Resubscribed, Undecodable
from .feed import Feed
from .pushes import Routes
from .refusals import too_many_connections
from .terms import Terms
from .transport import Closed

# Refusals that pass; whatever else the exchange refuses, it would refuse again.
_PASSING: Final = (ClockError, ExchangeBusy, Maintenance, RateLimited)
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
        self._leaving: Connection | None = None
        self._paused = 0
        self._wakened = asyncio.Event()
        self._connected = asyncio.Event()
        self._end_announced = False
        self._taking_over = False
        self._renewals: set[TopicKey] = set()
        self._postponed: dict[TopicKey, asyncio.TimerHandle] = {}
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
        self._routes.clear()
        self._wakened.set()

    def remove(self, feed: Feed) -> None:
        """Serve a feed no longer."""
        if self.feeds.get(feed.topic.key) is feed:
            del self.feeds[feed.topic.key]
            # If the same is wanted again before the exchange has ended it, it begins anew.
            self._renewals.add(feed.topic.key)
            self._routes.clear()
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
        for connection in (self._current, self._replacement, self._leaving):
            if connection is not None:
                connection.reads(not self._paused)

    @property
    def problem(self) -> OkxError | None:
        """Why there is no connection, as far as that is known."""
        return self._problem

    async def connection(self, timeout: float) -> Connection:  # noqa: ASYNC109 - part of its terms
        """The connection, once it is open and logged in.

        Raises `ConnectFailed` where that takes longer, the error that the login was refused with, or
        `UsageError` where the stream is closed meanwhile.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._connected.wait()
        if self._gave_up and self._problem is not None:
            raise self._problem
        if self._current is not None:
            return self._current
        raise ConnectFailed(
            f"no connection to {self._terms.address(self.url)} within {timeout:g} s."
        ) from self._problem

    async def close(self) -> None:
        """End the connection and everything that it served. Closing twice is harmless."""
        self._task.cancel()
        await asyncio.wait([self._task])

    # Its life.

    async def _run(self) -> None:
        attempt = 0
        pause = 0.0
        again = False
        loop = asyncio.get_running_loop()
        try:
            while True:
                connected_at: float | None = None
                closed: Closed | None = None
                try:
                    self._current = await self._connect()
                    self._read_or_not()
                    await self._settle(self._current)
                    self._problem = None
                    self._connected.set()
                    self._emit(Connected(self.url, self._current.name, again))
                    connected_at, again = loop.time(), True
                    closed = await self._serve()
                except ClockError as error:
                    self._problem = error
                    await self._measure_clock()
                except ExchangeError as error:
                    if not isinstance(error, _PASSING):
                        self._give_up(error)
                        return
                    self._problem = error
                except OkxError as error:
                    self._problem = error
                # A connection that lasted no longer than the wait for it is as good as none.
                lasted = connected_at is not None and loop.time() - connected_at > pause
                attempt = 0 if lasted else attempt + 1
                pause = self._pause(attempt)
                await self._leave(closed, pause)
        except Exception as error:  # noqa: BLE001 - a mistake here must leave nobody waiting
            failure = OkxError(f"the stream failed ({error!r}).", remedy="Report this as a bug.")
            failure.__cause__ = error
            self._give_up(failure)
        finally:
            for timer in self._postponed.values():
                timer.cancel()
            if not self._gave_up:
                self._end(UsageError("the stream is closed.", remedy="Use it inside its block."))
            await self._abandon("the stream is closed")

    async def _connect(self) -> Connection:
        if self._limits is not None:
            await self._limits.connecting()
        connection = Connection(
            self.url,
            self._terms,
            None if self._limits is None else self._limits.of_connection(),
            routes=self._routes,
            on_frame=self._told,
            on_unread=lambda raw, reason: self._emit(Undecodable(raw, reason)),
        )
        try:
            await connection.open()
            connection.closed.add_done_callback(lambda _: self._lost(connection))
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
            renewed = set[TopicKey]()
            # What is to begin anew waits until there is but one connection that could bring it.
            if not self._taking_over:
                renewed, self._renewals = self._renewals, renewed
            gone = [
                topic for key, topic in connection.served.items()
                if key not in self.feeds or key in renewed
            ]  # fmt: skip
            if gone:
                await connection.unsubscribe(gone)
            new = {
                key: feed
                for key, feed in self.feeds.items()
                if key not in connection.served and key not in self._postponed
            }
            if not new:
                return
            outcomes = await connection.subscribe([feed.topic for feed in new.values()])
            for key, feed in new.items():
                error = outcomes[key]
                if self.feeds.get(key) is not feed:
                    continue  # closed, or refused for another reason, in the meantime
                if isinstance(error, _PASSING):
                    self._postpone(feed, error)
                elif error is not None:
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
            if connection.closed.done():
                continue
            await self._settle(connection)
            if self._end_announced:
                await self._replace(connection)
                self._wakened.set()

    async def _replace(self, old: Connection) -> None:
        """Let a new connection take over before the old one ends, without a gap."""
        self._end_announced, self._taking_over = False, True
        for feed in self.feeds.values():
            feed.hand_over(begins=True)
        try:
            new = self._replacement = await self._connect()
            new.side = "new"
            self._read_or_not()
            await self._settle(new)
            self._current, self._leaving = new, old
            self._emit(Connected(self.url, new.name, again=True))
            # What the old one has still to say, answers to orders before all, is waited for.
            await asyncio.wait([old.closed], timeout=self._terms.timing.overlap)
            await old.answered()
            if self._paused:
                for topic in new.served.values():
                    self._emit(Gap(topic, "nobody read what the former connection still brought"))
            await old.close("another connection took over")
            await asyncio.wait([new.closed], timeout=self._terms.timing.overlap)
        except OkxError as error:
            self._problem = error
            await self._abandon_replacement()
            # There is time for another attempt while the old one lasts.
            await asyncio.wait([old.closed], timeout=self._terms.timing.first_retry)
            self._end_announced = True
        finally:
            await self._abandon_replacement()
            if self._replacement is not None:
                self._replacement.side = "old"
            self._replacement = self._leaving = None
            self._taking_over = False
            for feed in self.feeds.values():
                feed.hand_over(begins=False)
            if old is not self._current:
                await old.close("another connection took over")

    async def _abandon_replacement(self) -> None:
        if self._replacement is not None and self._replacement is not self._current:
            await self._replacement.close("it could not take over")

    def _pause(self, attempt: int) -> float:
        """How long to wait before connecting again, with chance, so that clients do not come at once."""
        timing = self._terms.timing
        longest = min(timing.longest_retry, timing.first_retry * 2.0 ** min(attempt, 20))
        return longest * random.uniform(0.5, 1.0)  # noqa: S311

    async def _leave(self, closed: Closed | None, pause: float) -> None:
        """Give up a connection that ended, and wait before the next one."""
        connection = self._current
        if closed is None and connection is not None and connection.closed.done():
            closed = connection.closed.result()
        if closed is None:
            closed = Closed(1006, str(self._problem))
        self._problem = self._problem or ConnectionLost(f"the connection ended ({closed}).")
        self._connected.clear()
        name = "" if connection is None else connection.name
        self._emit(Disconnected(self.url, name, closed.code, closed.reason, pause))
        await self._abandon(closed.reason)
        await asyncio.sleep(pause)

    async def _abandon(self, reason: str) -> None:
        """Close the connection: what it served is interrupted."""
        self._end_announced = False
        connection, self._current = self._current, None
        if connection is not None:
            self._interrupt(connection, reason)
            await connection.close(reason)

    def _lost(self, connection: Connection) -> None:
        """A connection has ended: nobody is to take what it last brought for the present."""
        if connection is self._current:
            self._interrupt(connection, str(connection.closed.result()))
        self._wakened.set()

    def _interrupt(self, connection: Connection, reason: str) -> None:
        served, connection.served = connection.served, {}
        for key in served:
            feed = self.feeds.get(key)
            if feed is None:
                continue
            feed.consumer.interrupted(reason)
            self._emit(Gap(feed.topic, reason))
            if self._taking_over:
                # The snapshot of the new one may have come before this, or have been left out.
                self._renewals.add(key)

    def _give_up(self, error: OkxError) -> None:
        """Tell everybody who waits that there will be no connection."""
        self._end(error)
        self._emit(Failed(None, error))
        for feed in list(self.feeds.values()):
            self._refuse(feed, error)

    def _end(self, error: OkxError) -> None:
        self._problem, self._gave_up = error, True
        self._connected.set()

    def _postpone(self, feed: Feed, error: ExchangeError) -> None:
        """Ask once more a little later for what was refused for a reason that passes."""
        key = feed.topic.key
        self._problem = error
        self._emit(Notice(self.url, "", error.code, f"{feed.topic!r}: {error.message}"))

        def ask_again() -> None:
            del self._postponed[key]
            self._problem = None
            self._wakened.set()

        pause = self._terms.timing.ask_again
        self._postponed[key] = asyncio.get_running_loop().call_later(pause, ask_again)

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
