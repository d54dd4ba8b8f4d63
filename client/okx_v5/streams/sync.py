"""Streams for code that waits: scripts and notebooks. An event loop runs in a thread of its own."""

import asyncio
import contextlib
import os
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError, Future, wait
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


class _Closed(UsageError):
    """There is no event loop any more, or it went while something was waited for."""


class _Runner:
    """An event loop in a thread, once it is started."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._process = 0

    def start(self) -> None:
        """Start the thread. Raises `UsageError` for a second time."""
        with self._lock:
            if self._thread is not None or self._closed:
                raise UsageError(
                    "the stream was entered before.", remedy="Make another one: okx.stream()."
                )
            self._process = os.getpid()
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._live, args=(self._loop,), name="okx-v5 stream", daemon=True
            )
            self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """What a coroutine returns. Raises `TimedOut` where it takes longer, `UsageError` if closed."""
        try:
            future = self._begin(work)
        except UsageError:
            work.close()
            raise
        deadline = None if timeout is None else time.monotonic() + timeout
        try:
            while True:
                left = _GLANCE if deadline is None else max(deadline - time.monotonic(), 0.0)
                done, _ = wait([future], min(left, _GLANCE))
                if done:
                    return future.result()
                if deadline is not None and time.monotonic() >= deadline:
                    raise TimedOut(f"nothing came within {timeout:g} s.")
        except CancelledError:
            raise _Closed("the stream was closed meanwhile.") from None
        finally:
            future.cancel()

    def close(self) -> None:
        """End everything. Closing twice is harmless."""
        if self._process not in (0, os.getpid()):
            return  # the thread is in another process
        with self._lock:
            first, self._closed = not self._closed, True
        if self._loop is None or self._thread is None:
            return
        if first:
            self._loop.call_soon_threadsafe(self._loop.stop)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _begin(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        if self._process not in (0, os.getpid()):  # where the lock may be held for ever
            raise UsageError(
                "the stream was opened before this process was forked.",
                remedy="Open a stream in each process; connections cannot be shared.",
            )
        with self._lock:
            if self._closed:
                raise _Closed("the stream is closed.", remedy="Use it inside its `with`.")
            if self._loop is None:
                raise UsageError(
                    "the stream is not open yet.", remedy="Write: with okx.stream() as stream:"
                )
            if threading.current_thread() is self._thread:
                raise UsageError(
                    "a sync stream is used inside its own event loop.",
                    remedy="Use AsyncClient.stream() in coroutines.",
                )
            return asyncio.run_coroutine_threadsafe(work, self._loop)

    def _live(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            loop.run_forever()
            loop.run_until_complete(self._end_tasks())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    async def _end_tasks(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class SyncStream(SyncSubscriber):
    """Subscriptions and order operations over WebSocket, for code that waits.

    ```python
    with okx.stream() as stream:
        for trade in stream.trades("BTC-USDT"): ...
    ```

    As `Stream`, with `for` in place of `async for`. It may be shared between threads.
    """

    def __init__(self, stream: Stream, runner: _Runner | None = None) -> None:
        self._stream = stream
        self._runner = runner or _Runner()

    def subscribe(self, topic: Topic[T], /) -> "SyncStreamSubscription[T]":
        """Subscribe to a topic. Raises what `Stream.subscribe` raises."""

        async def subscribe() -> StreamSubscription[T]:
            return self._stream.subscribe(topic)

        return SyncStreamSubscription(self._runner.run(subscribe()), self._runner)

    def book(self, inst_id: str, channel: str = "books") -> "SyncKeptBook":
        """A local order book, as `Stream.book`: `with stream.book("BTC-USDT") as book: …`."""

        async def keep() -> KeptBook:
            return self._stream.book(inst_id, channel)

        return SyncKeptBook(self._runner.run(keep()), self._runner)

    def events(self) -> "SyncEvents":
        """What happens to the stream from now on, as `Stream.events`."""

        async def listen() -> EventLog:
            return self._stream.events()

        return SyncEvents(self._runner.run(listen()), self._runner)

    def send(self, request: Request[T], /, *, again: bool = False) -> T:
        """Send a request of an order operation, as `Stream.send`."""
        return self.reply(request, again=again).result

    def reply(self, request: Request[T], /, *, again: bool = False) -> Reply[T]:
        """As `send`, returning the whole answer."""
        return self._runner.run(self._stream.reply(request, again=again))

    def with_options(
        self, *, when_slow: WhenSlow | None = None, capacity: int | None = None
    ) -> "SyncStream":
        """The same stream, whose new subscriptions have other options, as `Stream.with_options`."""
        stream = self._stream.with_options(when_slow=when_slow, capacity=capacity)
        return SyncStream(stream, self._runner)

    def close(self) -> None:
        """End all subscriptions and connections. Closing twice is harmless."""
        try:
            with contextlib.suppress(UsageError):  # it was never opened, or is closed
                self._runner.run(self._stream.close())
        finally:
            self._runner.close()

    def __enter__(self) -> Self:
        self._runner.start()
        try:
            self._runner.run(self._stream.__aenter__())
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Sync{repr(self._stream)[1:]}"


class _Fetched(Generic[T]):
    """What `take` took in the loop, until this thread asks for it."""

    def __init__(self, take: Callable[[], Awaitable[list[T]]], runner: _Runner) -> None:
        self._take = take
        self._runner = runner
        self._items: deque[T] = deque()

    def __len__(self) -> int:
        return len(self._items)

    def next(self, timeout: float | None) -> T:
        """The next one. Raises StopIteration at the end, `TimedOut` after so many seconds."""
        if not self._items:
            try:
                self._runner.run(self._fetch(), timeout)
            except _Closed:
                raise StopIteration from None
        if not self._items:
            raise StopIteration
        return self._items.popleft()

    async def _fetch(self) -> None:
        # They are put here at once, in case nobody waits for them any more.
        with contextlib.suppress(StopAsyncIteration):
            self._items.extend(await self._take())


class SyncStreamSubscription(Generic[T]):
    """One subscription of a sync stream; as `StreamSubscription`, with `for`."""

    def __init__(self, subscription: StreamSubscription[T], runner: _Runner) -> None:
        self._subscription = subscription
        self._runner = runner
        self._rows: deque[T] = deque()
        self._pushes = _Fetched(self._take, runner)

    @property
    def topic(self) -> Topic[T]:
        """What it is for."""
        return self._subscription.topic

    @property
    def dropped(self) -> int:
        """How many pushes were dropped because the consumer was too slow."""
        return self._subscription.dropped

    @property
    def waiting(self) -> int:
        """How many pushes wait for the consumer."""
        return self._subscription.waiting + len(self._pushes)

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
        return self._pushes.next(timeout)

    async def _take(self) -> list[Push[T]]:
        """One push at least, with all that wait behind it."""
        return [await self._subscription.next_push(), *self._subscription.take_now()]

    def close(self) -> None:
        """Unsubscribe. Closing twice is harmless."""
        with contextlib.suppress(_Closed):
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
        with contextlib.suppress(_Closed):
            self._runner.run(self._kept.close())

    def __enter__(self) -> Book:
        return self.ready()

    def __exit__(self, *_: object) -> None:
        self.close()


class SyncEvents:
    """Iterates over the events of a sync stream."""

    def __init__(self, log: EventLog, runner: _Runner) -> None:
        self._log = log
        self._events = _Fetched(self._take, runner)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Event:
        return self.next_event()

    def next_event(self, timeout: float | None = None) -> Event:
        """The next event. Raises StopIteration at the end, `TimedOut` after so many seconds."""
        return self._events.next(timeout)

    async def _take(self) -> list[Event]:
        return [await anext(self._log)]
