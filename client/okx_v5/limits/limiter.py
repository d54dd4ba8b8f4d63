"""Waiting for a place, in threads and in tasks.

Nobody polls. Of those who wait, one keeps the time: it sleeps until the next place becomes free, and
then wakes whoever's turn it is. When it has gone itself, the oldest of those who are left takes over.
"""

import asyncio
import contextlib
import math
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from okx_v5_core.errors import ArgumentError

from .refusals import throttled
from .rules import Charge, Key
from .schedule import Place, Schedule

DEFAULT_JITTER = 0.05


class Limiter(ABC):
    """Keeps account of budgets, and lets requests out when these allow it.

    One limiter may serve any number of clients, threads, event loops and accounts. What it hands out
    is a place; each has to be released.
    """

    @abstractmethod
    def acquire(self, charges: Sequence[Charge], patience: float = math.inf) -> Any:
        """Wait for a place and return it.

        Raises `Throttled` at once if there will be no room for longer than `patience` seconds, and
        `ArgumentError` for what no limit ever allows.
        """

    @abstractmethod
    async def acquire_async(self, charges: Sequence[Charge], patience: float = math.inf) -> Any:
        """Do as `acquire`, in a task."""

    @abstractmethod
    def sent(self, place: Any) -> None:
        """Note that the request goes out now; of one that is sent again, again."""

    @abstractmethod
    def answered(self, place: Any) -> None:
        """Note that the answer begins to come in now: by then the request has been counted."""

    @abstractmethod
    def release(
        self,
        place: Any,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Note that a request is over. Returns for how many seconds its budgets are held back.

        `unsent` gives the place back; `answered` says that the answer came, which proves that the
        request was counted before; `refused` are the budgets that the exchange said were used up.
        """

    @abstractmethod
    async def release_async(
        self,
        place: Any,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Do as `release`, in a task."""

    @abstractmethod
    def limit_to(self, key: Key, most: int) -> None:
        """Change how much a budget holds."""


class MemoryLimiter(Limiter):
    """Keeps account in this process.

    `jitter` is by how many seconds the way to the exchange may be longer than at its shortest. `clock`
    and `wall` give seconds, and Unix seconds; tests have their own.
    """

    def __init__(
        self,
        *,
        jitter: float = DEFAULT_JITTER,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._clock = clock
        self._wall = wall
        self._lock = threading.Lock()
        self._schedule = Schedule(check_jitter(jitter), wall() - clock())
        self._keeper: Place | None = None
        self._alarm = math.inf

    def acquire(self, charges: Sequence[Charge], patience: float = math.inf) -> Place:
        """Wait for a place and return it."""
        place = self._enter(charges, patience)
        if place.let_out_at is None:
            bell = threading.Event()
            place.wake = bell.set
            try:
                while (pause := self._pause(place, bell.clear)) is not None:
                    bell.wait(None if pause == math.inf else pause)
            except BaseException:
                self.release(place, unsent=True)
                raise
            _check(place, charges)
        return place

    async def acquire_async(self, charges: Sequence[Charge], patience: float = math.inf) -> Place:
        """Wait for a place in a task."""
        place = self._enter(charges, patience)
        if place.let_out_at is None:
            bell = asyncio.Event()
            loop = asyncio.get_running_loop()
            place.wake, place.is_gone = partial(loop.call_soon_threadsafe, bell.set), loop.is_closed
            try:
                while (pause := self._pause(place, bell.clear)) is not None:
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(None if pause == math.inf else pause):
                            await bell.wait()
            except BaseException:
                self.release(place, unsent=True)
                raise
            _check(place, charges)
        return place

    def sent(self, place: Place) -> None:
        """Note that the request goes out now."""
        with self._lock:
            self._schedule.sent(place, self._clock())

    def answered(self, place: Place) -> None:
        """Note that the answer begins to come in now."""
        place.answered_at = self._clock()

    def release(
        self,
        place: Place,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Note that a request is over."""
        schedule = self._schedule
        pause = 0.0
        with self._lock:
            now = self._clock()
            if unsent:
                schedule.withdraw(place)
            else:
                schedule.utc_offset = self._wall() - now  # a monotonic clock may stand in sleep
                schedule.done(place, now, answered=answered and not refused)
                for key in refused:
                    window = schedule.windows[key]
                    window.back_off(place.let_out_at or now, now)
                    # If it was said to be larger than documented, that is no longer so.
                    schedule.limit_to(key, min(window.count, window.rule.count))
                    pause = max(pause, window.blocked_until - now)
            if schedule.waiting:
                self._turn(now)
        return pause

    async def release_async(
        self,
        place: Place,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Note that a request is over, in a task."""
        return self.release(place, unsent=unsent, answered=answered, refused=refused)

    def limit_to(self, key: Key, most: int) -> None:
        """Change how much a budget holds."""
        with self._lock:
            self._schedule.limit_to(key, most)
            if self._schedule.waiting:
                self._turn(self._clock())

    def _enter(self, charges: Sequence[Charge], patience: float) -> Place:
        with self._lock:
            now = self._clock()
            place = self._schedule.ask(charges, now, patience)
            if place.let_out_at is None:
                self._turn(now)
                if patience <= 0 and not place.is_settled:  # there may be room, but not its turn
                    self._schedule.refuse(place, now)
        return place

    def _pause(self, place: Place, listen: Callable[[], None]) -> float | None:
        """How long to sleep unless woken before, or None if the waiting is over."""
        with self._lock:
            pause = math.inf
            if place is self._keeper and not place.is_settled:
                now = self._clock()
                self._alarm = -math.inf  # no need to wake ourselves
                self._turn(now)
                self._alarm = self._schedule.next_time
                pause = max(self._alarm - now, 0.0)
            listen()
            return None if place.is_settled else pause

    def _turn(self, now: float) -> None:
        """Let out whoever's turn it is, and see to it that somebody keeps the time."""
        gone = [place for place in self._schedule.turn(now) if not _ring(place)]
        waiting = self._schedule.waiting
        keeper = self._keeper
        if keeper is None or keeper not in waiting:
            keeper = self._keeper = next(iter(waiting), None)
            self._alarm = math.inf
        elif self._schedule.next_time >= self._alarm and not keeper.is_gone():
            keeper = None  # it is asleep, and will be up in time
        if keeper is not None and not _ring(keeper):
            gone.append(keeper)
        for place in gone:  # their event loop was closed
            self._schedule.withdraw(place)
        if gone and waiting:
            self._turn(now)


def check_jitter(jitter: Any) -> float:
    """The jitter itself. Raises `ArgumentError` for one that cannot be."""
    if isinstance(jitter, bool) or not isinstance(jitter, int | float) or not 0 <= jitter <= 60:
        raise ArgumentError(f"jitter must be seconds, not {jitter!r}.", remedy="Write jitter=0.05.")
    return float(jitter)


def _ring(place: Place) -> bool:
    """Wake who waits for a place. False if its event loop is closed, and nobody waits any more."""
    try:
        place.wake()
    except RuntimeError:
        return False
    return True


def _check(place: Place, charges: Sequence[Charge]) -> None:
    """Raise `Throttled` for a place that was refused."""
    if place.refused_by is None:
        return
    for charge, (window, _) in zip(charges, place.shares, strict=True):
        if window is place.refused_by:
            raise throttled(charge.rule, charge.key[1], place.retry_after)
