"""Streams for code that waits: scripts and notebooks. An event loop runs in a thread of its own."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeVar

from okx_v5_api.subscribers import SyncSubscriber
from okx_v5_core.channels import Push, Topic
from okx_v5_core.errors import TimedOut, UsageError
from okx_v5_core.requests import Request

from ..books import Book
from ..replies import Reply
from .backlog import WhenSlow
from .events import Event
from .hub import EventLog
from .keeping import KeptBook
from .stream import Stream
from .subscription import StreamSubscription

T = TypeVar("T")

# Seconds for which Ctrl-C may go unnoticed while nothing comes.
_GLANCE: Final = 0.2


class _Runner:
    """An event loop in a thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self.loop.run_forever, name="okx-v5 stream", daemon=True
        )
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """What a coroutine returns. Raises `TimedOut` where it takes longer."""
        if threading.current_thread() is self._thread:
            work.close()
            raise UsageError(
                "a sync stream is used inside its own event loop.",
                remedy="Use AsyncClient.stream() in coroutines.",
            )
        future = asyncio.run_coroutine_threadsafe(work, self.loop)
        waited = 0.0
        try:
            while True:
                step = _GLANCE if timeout is None else min(_GLANCE, max(timeout - waited, 0.0))
                try:
                    return future.result(step)
                except TimeoutError:
                    if future.done():
                        raise
                waited += step
                if timeout is not None and waited >= timeout:
                    raise TimedOut(f"nothing came within {timeout:g} s.")
        finally:
            future.cancel()

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class SyncStream(SyncSubscriber):
    """Subscriptions and order operations over WebSocket, for code that waits.

    ```python
    with okx.stream() as stream:
        for trade in stream.trades("BTC-USDT"): ...
    ```

    As `Stream`, with `for` in place of `async for`. It may be shared between threads.
    """

    def __init__(self, make: Callable[[], Stream]) -> None:
        self._make = make
        self._runner: _Runner | None = None
        self._stream: Stream | None = None

    def subscribe(self, topic: Topic[T], /) -> "SyncStreamSubscription[T]":
        """Subscribe to a topic. Raises what `Stream.subscribe` raises."""
        runner, stream = self._open()

        async def subscribe() -> StreamSubscription[T]:
            return stream.subscribe(topic)

        return SyncStreamSubscription(runner.run(subscribe()), runner)

    def book(self, inst_id: str, channel: str = "books") -> "SyncKeptBook":
        """A local order book, as `Stream.book`: `with stream.book("BTC-USDT") as book: …`."""
        runner, stream = self._open()

        async def keep() -> KeptBook:
            return stream.book(inst_id, channel)

        return SyncKeptBook(runner.run(keep()), runner)

    def events(self) -> "SyncEvents":
        """What happens to the stream from now on, as `Stream.events`."""
        runner, stream = self._open()

        async def listen() -> EventLog:
            return stream.events()

        return SyncEvents(runner.run(listen()), runner)

    def send(self, request: Request[T], /) -> T:
        """Send a request of an order operation, as `Stream.send`."""
        return self.reply(request).result

    def reply(self, request: Request[T], /) -> Reply[T]:
        """As `send`, returning the whole answer."""
        runner, stream = self._open()
        return runner.run(stream.reply(request))

    def with_options(
        self, *, when_slow: WhenSlow | None = None, capacity: int | None = None
    ) -> "SyncStream":
        """The same stream, whose new subscriptions have other options, as `Stream.with_options`."""
        runner, stream = self._open()
        twin = SyncStream(self._make)
        twin._runner = runner
        twin._stream = stream.with_options(when_slow=when_slow, capacity=capacity)
        return twin

    def close(self) -> None:
        """End all subscriptions and connections. Closing twice is harmless."""
        runner, stream = self._runner, self._stream
        self._runner = self._stream = None
        if runner is not None and stream is not None:
            try:
                runner.run(stream.close())
            finally:
                runner.close()

    def __enter__(self) -> Self:
        if self._stream is not None:
            raise UsageError("the stream was entered before.", remedy="Make another: okx.stream().")
        stream = self._make()
        runner = _Runner()
        try:
            runner.run(stream.__aenter__())
        except BaseException:
            runner.close()
            raise
        self._runner, self._stream = runner, stream
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self) -> tuple[_Runner, Stream]:
        if self._runner is None or self._stream is None:
            raise UsageError(
                "the stream is not open.", remedy="Write: with okx.stream() as stream:"
            )
        return self._runner, self._stream


class SyncStreamSubscription(Generic[T]):
    """One subscription of a sync stream; as `StreamSubscription`, with `for`."""

    def __init__(self, subscription: StreamSubscription[T], runner: _Runner) -> None:
        self._subscription = subscription
        self._runner = runner
        self._rows: deque[T] = deque()
        self._pushes: deque[Push[T]] = deque()

    @property
    def topic(self) -> Topic[T]:
        """What it is for."""
        return self._subscription.topic

    @property
    def dropped(self) -> int:
        """How many pushes were dropped because the consumer was too slow."""
        return self._subscription.dropped

    def ready(self) -> Self:
        """Wait until the exchange has acknowledged it. Raises `SubscriptionError` if it refuses."""
        self._runner.run(self._subscription.ready())
        return self

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._rows:
            self._rows.extend(self.next_push().rows)
        return self._rows.popleft()

    def pushes(self) -> "SyncPushes[T]":
        """Its pushes, as they come."""
        return SyncPushes(self)

    def next_push(self, timeout: float | None = None) -> Push[T]:
        """The next push. Raises StopIteration at the end, `TimedOut` after so many seconds."""
        if not self._pushes:
            self._pushes.extend(self._runner.run(self._take(), timeout))
        if not self._pushes:
            raise StopIteration
        return self._pushes.popleft()

    async def _take(self) -> list[Push[T]]:
        """One push at least, with all that wait behind it; none at the end."""
        try:
            first = await self._subscription.next_push()
        except StopAsyncIteration:
            return []
        return [first, *self._subscription.take_now()]

    def close(self) -> None:
        """Unsubscribe. Closing twice is harmless."""
        self._runner.run(self._subscription.close())

    def __enter__(self) -> Self:
        return self.ready()

    def __exit__(self, *_: object) -> None:
        self.close()


class SyncPushes(Generic[T]):
    """Iterates over the pushes of a sync subscription."""

    def __init__(self, subscription: SyncStreamSubscription[T]) -> None:
        self._subscription = subscription

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Push[T]:
        return self._subscription.next_push()


class SyncKeptBook:
    """A book that a sync stream keeps; enter it for the book to read."""

    def __init__(self, kept: KeptBook, runner: _Runner) -> None:
        self._kept = kept
        self._runner = runner

    def ready(self) -> Book:
        """The book, once it is whole. Raises what `KeptBook.ready` raises."""
        return self._runner.run(self._kept.ready())

    def close(self) -> None:
        """Unsubscribe; the book cannot be read any more."""
        self._runner.run(self._kept.close())

    def __enter__(self) -> Book:
        return self.ready()

    def __exit__(self, *_: object) -> None:
        self.close()


class SyncEvents:
    """Iterates over the events of a sync stream."""

    def __init__(self, log: EventLog, runner: _Runner) -> None:
        self._log = log
        self._runner = runner

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        async def take() -> Event | None:
            async for event in self._log:
                return event
            return None

        event = self._runner.run(take())
        if event is None:
            raise StopIteration
        return event
