"""A book that is kept from pushes and never shows a state that the exchange did not have."""

import asyncio
import threading
import time
from concurrent.futures import Future
from decimal import Decimal
from typing import Any, Literal

from okx_v5_core.errors import ArgumentError, BookInvalid
from okx_v5_core.writing import Number

from .channels import CHANNELS
from .keeping import BookState, Keeper
from .levels import Level
from .sequence import Outcome
from .view import BookView


class Book:
    """The book of one instrument or spread, kept from the pushes of one channel.

    Channels: `books`, `books5`, `bbo-tbt`, `books-l2-tbt`, `books50-l2-tbt`, `books-rpi`,
    `sprd-bbo-tbt`, `sprd-books5`, `sprd-books-l2-tbt`.

    It is fed by one thread or task and read by any number of others. Reading raises `BookInvalid` unless
    the book is valid at that moment. Each figure is of one state; figures that must agree with each other
    come from one `view`.
    """

    def __init__(self, channel: str, inst_id: str) -> None:
        known = CHANNELS.get(channel)
        if known is None:
            raise ArgumentError(
                f"{channel!r} is no order book channel.",
                remedy=f"Take one of {', '.join(CHANNELS)}.",
            )
        self.channel = channel
        self.inst_id = inst_id
        self._lock = threading.Lock()  # for all that follows
        self._keeper = Keeper(known, inst_id)
        self._view: BookView | None = None  # of the present state, once somebody has asked for it
        self._waiters: set[Future[None]] = set()

    def feed(self, action: str | None, row: dict[str, Any]) -> Outcome:
        """Take over one row of a push of the channel: its `action`, and an element of its `data`.

        The lists in the row belong to the book from then on. Rows must come from one connection, in the
        order they came in; between two connections, call `invalidate`. If the outcome `needs_snapshot`,
        the book is invalid already, and its channel is to be subscribed anew. What a row holds never
        raises.
        """
        with self._lock:
            self._view = None
            outcome = self._keeper.feed(action, row)
            if self._waiters:
                self._wake()
        return outcome

    def invalidate(self, reason: str) -> None:
        """Make the book unreadable until the next snapshot, as when the connection is lost."""
        with self._lock:
            self._view = None
            self._keeper.lose(reason)

    def close(self, reason: str = "it is not kept any more") -> None:
        """Make the book unreadable for good. Whoever waits for it gets `BookInvalid`."""
        with self._lock:
            self._view = None
            self._keeper.close(reason)
            self._wake()

    @property
    def state(self) -> BookState:
        """Whether the book can be read at this moment, and if not, whether it may be later."""
        return self._keeper.state

    @property
    def is_valid(self) -> bool:
        """Whether the book can be read at this moment."""
        return self._keeper.state is BookState.VALID

    @property
    def reason(self) -> str | None:
        """Why the book cannot be read; None if it can."""
        with self._lock:
            return None if self.is_valid else self._keeper.reason

    def view(self, levels: int | None = None) -> BookView:
        """The book as it is now: all of it, or so many levels a side. Raises `BookInvalid`."""
        if levels is not None and levels < 0:
            raise ArgumentError(f"levels must not be negative, as {levels} is.")
        with self._lock:
            return self._read(levels)

    async def wait_valid(self, timeout: float | None = None) -> BookView:  # noqa: ASYNC109 - it says why
        """The book as soon as it is valid.

        Raises `BookInvalid` if it is not within so many seconds, or if it is closed.
        """
        deadline = None if timeout is None else asyncio.get_running_loop().time() + timeout
        while True:
            answer = self._read_or_enlist()
            if isinstance(answer, BookView):
                return answer
            try:
                async with asyncio.timeout_at(deadline):
                    await asyncio.wrap_future(answer)
            except TimeoutError:
                raise self._invalid(f"did not become valid within {timeout} s") from None
            finally:
                self._dismiss(answer)

    def block_until_valid(self, timeout: float | None = None) -> BookView:
        """The book as soon as it is valid; for threads, not for tasks.

        Raises `BookInvalid` if it is not within so many seconds, or if it is closed.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            answer = self._read_or_enlist()
            if isinstance(answer, BookView):
                return answer
            try:
                answer.result(None if deadline is None else max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                raise self._invalid(f"did not become valid within {timeout} s") from None
            finally:
                self._dismiss(answer)

    @property
    def best_bid(self) -> Level | None:
        """The highest price that somebody buys at; None if nobody does. Raises `BookInvalid`."""
        return self.view(1).best_bid

    @property
    def best_ask(self) -> Level | None:
        """The lowest price that somebody sells at; None if nobody does. Raises `BookInvalid`."""
        return self.view(1).best_ask

    @property
    def mid(self) -> Decimal | None:
        """`BookView.mid` of the book as it is now. Raises `BookInvalid`."""
        return self.view(1).mid

    @property
    def microprice(self) -> Decimal | None:
        """`BookView.microprice` of the book as it is now. Raises `BookInvalid`."""
        return self.view(1).microprice

    def average_price(self, side: Literal["buy", "sell"], size: Number) -> Decimal | None:
        """`BookView.average_price` of the book as it is now. Raises `BookInvalid`."""
        return self.view().average_price(side, size)

    def cumulative_depth(self, side: Literal["bids", "asks"]) -> list[tuple[Decimal, Decimal]]:
        """`BookView.cumulative_depth` of the book as it is now. Raises `BookInvalid`."""
        return self.view().cumulative_depth(side)

    def __repr__(self) -> str:
        return f"<Book {self.channel} {self.inst_id}, {self.state.value}>"

    def _read(self, levels: int | None) -> BookView:
        if levels is None and self._view is not None:
            return self._view
        view = self._keeper.view(levels)
        if view is None:
            raise self._invalid("cannot be read")
        if levels is None:
            self._view = view
        return view

    def _read_or_enlist(self) -> BookView | Future[None]:
        """The view, or what is done when it is worth asking for it again."""
        with self._lock:
            if self._can_answer():
                return self._read(None)
            waiter: Future[None] = Future()
            self._waiters.add(waiter)
            return waiter

    def _dismiss(self, waiter: Future[None]) -> None:
        with self._lock:
            self._waiters.discard(waiter)

    def _wake(self) -> None:
        if self._can_answer():
            for waiter in self._waiters:
                if waiter.set_running_or_notify_cancel():
                    waiter.set_result(None)
            self._waiters.clear()

    def _can_answer(self) -> bool:
        return self._keeper.state in (BookState.VALID, BookState.CLOSED)

    def _invalid(self, what: str) -> BookInvalid:
        keeper = self._keeper
        return BookInvalid(
            f"The book of {self.channel} {self.inst_id} {what}, it is {keeper.state.value}: "
            f"{keeper.reason}."
        )
