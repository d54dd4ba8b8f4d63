"""A subscription as its consumer holds it."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Final, Generic, Self, TypeVar

import msgspec

from okx_v5_core.channels import Push, Topic
from okx_v5_core.decoding import Unreadable, decoder
from okx_v5_core.errors import AnswerError, ArgumentError, OkxError, TimedOut, UsageError
from okx_v5_core.frames import read_frame

from .backlog import Backlog, Policy
from .events import Dropped, Event, Undecodable
from .feed import Feed
from .link import Link
from .placement import instrument
from .pushes import head

T = TypeVar("T")

# After so many messages without waiting for one, others get their turn.
_TURN: Final = 256
# Seconds between two events that tell of dropped messages.
_TELL_AGAIN: Final = 1.0


class _Row(msgspec.Struct, rename="camel"):
    inst_id: str | None = None


class _Rows(msgspec.Struct):
    data: list[_Row]


class _Action(msgspec.Struct):
    action: str | None = None


_read_rows = decoder(_Rows)
_read_action = decoder(_Action)


class StreamSubscription(Generic[T]):
    """One subscription of a stream: iterate over it for rows, over `pushes()` for whole messages.

    ```python
    async with stream.trades("BTC-USDT") as trades:
        async for trade in trades: ...
    ```

    It begins when it is made. Iterating raises `SubscriptionError` where the exchange refuses, and ends
    when it is closed, or its stream. One consumer may iterate at a time.
    """

    def __init__(
        self, topic: Topic[T], policy: Policy, emit: Callable[[Event], None], ready_within: float
    ) -> None:
        if policy.when_slow == "latest" and topic.channel.pushes == "changes":
            raise ArgumentError(
                f"{topic.name} cannot keep the latest only: each push builds on the one before.",
                remedy="Use when_slow='drop-oldest', which begins anew, or stream.book().",
                operation=topic.channel.id,
            )
        self.topic = topic
        self._channel = topic.channel  # of which its pushes are, as was seen when they came
        self._backlog = Backlog(policy, _identity(topic))
        self._emit = emit
        self._ready_within = ready_within
        self._rows: deque[T] = deque()
        self._arrived = asyncio.Event()
        self._link: Link | None = None
        self._feed: Feed | None = None
        self._paused = False
        self._finished = False
        self._begins_anew = False
        self._error: OkxError | None = None
        self._untold = 0
        self._told_at = float("-inf")
        self._turns = 0

    def begin(self, link: Link, feed: Feed) -> None:
        """Called by the stream: where its pushes come from."""
        self._link, self._feed = link, feed

    @property
    def dropped(self) -> int:
        """How many pushes were dropped because the consumer was too slow."""
        return self._backlog.dropped

    @property
    def waiting(self) -> int:
        """How many pushes wait for the consumer."""
        return len(self._backlog)

    async def ready(self) -> Self:
        """Wait until the exchange has acknowledged it.

        Raises `SubscriptionError` if it refuses, the error of a login that failed, or `TimedOut` if
        there is no connection for half a minute; later attempts go on nevertheless.
        """
        if self._feed is None or self._link is None:
            raise UsageError("the subscription is none of a stream.")
        try:
            async with asyncio.timeout(self._ready_within):
                await asyncio.shield(self._feed.acknowledged)
        except TimeoutError:
            raise TimedOut(
                f"{self.topic.name} was not acknowledged within {self._ready_within:g} s.",
                remedy="Check address, proxy and network; the cause of this error says what failed.",
                operation=self.topic.channel.id,
            ) from self._link.problem
        return self

    def pushes(self) -> "Pushes[T]":
        """Its pushes, as they come."""
        return Pushes(self)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._rows:
            self._rows.extend((await self.next_push()).rows)
        return self._rows.popleft()

    async def next_push(self) -> Push[T]:
        """The next push. Raises StopAsyncIteration when there will be none."""
        while True:
            self._turns += 1
            if self._turns >= _TURN:
                self._turns = 0
                if self._paused and self._backlog.roomy:
                    self._read_on()
                await asyncio.sleep(0)
            push = self._next()
            if push is not None:
                return push
            await self._wait()
            self._turns = 0

    async def _wait(self) -> None:
        """Wait for a push. Raises StopAsyncIteration, or why there will be none."""
        if self._finished:
            if self._error is not None:
                raise self._error
            raise StopAsyncIteration
        if self._feed is not None and not self._feed.acknowledged.done():
            await self.ready()
            return
        self._arrived.clear()
        await self._arrived.wait()

    def take_now(self) -> list[Push[T]]:
        """All pushes that wait, without waiting for one."""
        found = []
        while (push := self._next()) is not None:
            found.append(push)
        return found

    async def close(self) -> None:
        """Unsubscribe. Closing twice is harmless."""
        if self._link is not None and self._feed is not None:
            self._link.remove(self._feed)
            self._feed.served()  # nobody is to wait for it
        self.ended(None)

    async def __aenter__(self) -> Self:
        return await self.ready()

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return (
            f"<StreamSubscription {self.topic!r}, {self.waiting} waiting, {self.dropped} dropped>"
        )

    # As a consumer of its feed.

    def offer(self, message: bytes) -> None:
        """Take one push, as it came."""
        if self._finished or (self._begins_anew and not _is_snapshot(message)):
            return
        self._begins_anew = False
        excess = self._backlog.put(message)
        if excess and not self._paused:
            self._crowded(excess)
        self._arrived.set()

    def _crowded(self, excess: int) -> None:
        if self._backlog.policy.when_slow == "wait":
            if self._link is not None:
                self._paused = True
                self._link.pause()
            return
        if self.topic.channel.pushes == "changes" and self._feed is not None:
            # With one change lost the others are worth nothing.
            excess += self._backlog.drop_all()
            self._begins_anew = True
            self._feed.renew()
        self._tell(excess)

    def interrupted(self, reason: str) -> None:
        """Pushes may have been missed; the stream's events say so."""

    def ended(self, error: OkxError | None) -> None:
        """No more will come."""
        if not self._finished:
            self._finished, self._error = True, error
            self._read_on()
            self._arrived.set()

    def _next(self) -> Push[T] | None:
        """The first of the pushes that wait; None if there is none."""
        while (message := self._backlog.take()) is not None:
            try:
                return self._channel.push(read_frame(message))
            except AnswerError as error:
                self._emit(Undecodable(message, error.message))
            except TypeError as error:
                self._emit(Undecodable(message, f"a row has another form ({error})"))
        self._read_on()
        return None

    def _read_on(self) -> None:
        if self._paused and self._link is not None:
            self._paused = False
            self._link.resume()

    def _tell(self, dropped: int) -> None:
        self._untold += dropped
        now = asyncio.get_running_loop().time()
        if now - self._told_at >= _TELL_AGAIN:
            self._told_at = now
            self._emit(Dropped(self.topic, self._untold))
            self._untold = 0


class Pushes(Generic[T]):
    """Iterates over the pushes of a subscription."""

    def __init__(self, subscription: StreamSubscription[T]) -> None:
        self._subscription = subscription

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Coroutine[Any, Any, Push[T]]:
        return self._subscription.next_push()


def _is_snapshot(message: bytes) -> bool:
    try:
        return _read_action(message).action == "snapshot"
    except Unreadable:
        return False


def _identity(topic: Topic[Any]) -> Callable[[bytes], Hashable]:
    """What of a message says which instrument it is about."""
    if instrument(topic) is not None:
        return head

    def of_rows(message: bytes) -> Hashable:
        try:
            rows = _read_rows(message).data
        except Unreadable:
            return head(message)
        return rows[0].inst_id if rows and rows[0].inst_id is not None else head(message)

    return of_rows
