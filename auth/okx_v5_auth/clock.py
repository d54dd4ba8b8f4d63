"""The exchange's time, as far as this machine can tell.

The exchange refuses a request whose time is more than 30 seconds from its own (code 50102,
``#overview-rest-authentication-making-requests``), and the clocks of laptops, containers and
virtual machines are wrong by more than that often enough.
"""

import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

# How fast two clocks may part: 50 parts in a million, ordinary for a computer's quartz.
_DRIFT = 50e-6


def steady_seconds() -> float:
    """Return the seconds of a clock that never jumps and goes on while the machine sleeps.

    ``time.monotonic`` stands still during sleep on Linux and macOS, after which everything
    measured before would be wrong by the length of the sleep.
    """
    if sys.platform == "linux":
        seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        seconds = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        seconds = time.monotonic()
    return seconds


class _Sample(NamedTuple):
    ahead: float
    """The exchange's time less the steady clock's, seconds."""
    uncertainty: float
    """How far from the truth that can be, seconds."""
    taken: float
    """When, by the steady clock."""


class Clock:
    """An estimate of the exchange's time. Safe to share between threads.

    Until something has been observed it is the machine's own clock. From then on it is a steady
    clock plus a measured difference, so a jump of the machine's clock does not move it.

    An observation is a time of the exchange between two moments of this machine, when the request
    was sent and when the answer was there. The middle is the estimate, and half the round trip its
    uncertainty, whatever the two ways took. The least uncertain observation is kept; its
    uncertainty grows as it ages, so that a recent one comes to replace it. One that contradicts it,
    the two being further apart than both uncertainties allow, replaces it at once: then the
    steady clock itself has jumped, as in a virtual machine that was paused.

    For tests both sources of time can be given: ``wall`` returns Unix seconds, ``monotonic``
    seconds from any start that never go back.
    """

    def __init__(
        self,
        *,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = steady_seconds,
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._best: _Sample | None = None
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        """Return the steady clock's reading in seconds, for ``sent`` and ``received``.

        Only differences mean something, and only between readings of the same ``Clock``.
        """
        return self._monotonic()

    def now(self) -> datetime:
        """Return the exchange's time, aware and in UTC.

        It may go back when a better observation arrives.
        """
        return datetime.fromtimestamp(self._seconds(), UTC)

    def now_ms(self) -> int:
        """Return the exchange's time in Unix milliseconds."""
        return int(self._seconds() * 1000)

    @property
    def offset(self) -> timedelta:
        """How far the exchange's time is ahead of this machine's clock; zero before observing."""
        best = self._best
        if best is None:
            return timedelta()
        return timedelta(seconds=self._monotonic() + best.ahead - self._wall())

    @property
    def uncertainty(self) -> timedelta | None:
        """How far from the truth the estimate can be, or ``None`` before observing."""
        best = self._best
        if best is None:
            return None
        return timedelta(seconds=_aged(best, self._monotonic()))

    def observe(self, server_time_ms: int, sent: float, received: float) -> None:
        """Take into account a time in Unix milliseconds that the exchange put into an answer.

        ``sent`` and ``received`` are readings of this clock's ``monotonic()`` before the request
        and after the answer. Raises ``ValueError`` when they cannot be.
        """
        self._observe(server_time_ms / 1000, 0.001, sent, received)

    def observe_date(self, header_value: str, sent: float, received: float) -> None:
        """Take into account the ``Date`` header of an answer, which is exact to the second.

        Raises ``ValueError`` when it is no date, and as ``observe`` does.
        """
        try:
            date = parsedate_to_datetime(header_value)
            # A zone of -0000 means UTC of unknown origin, and gives a naive value.
            seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, IndexError, OverflowError) as error:
            raise ValueError(f"not the value of a Date header: {header_value!r}") from error
        self._observe(seconds, 1.0, sent, received)

    def _observe(self, server_time: float, resolution: float, sent: float, received: float) -> None:
        if not sent <= received <= self._monotonic():
            raise ValueError(
                f"sent ({sent}) and received ({received}) must be readings of this clock's "
                "monotonic(), in that order"
            )
        # The exchange cuts its time off to the resolution: the truth lies in the interval after.
        sample = _Sample(
            ahead=server_time + resolution / 2 - (sent + received) / 2,
            # The clocks part during the round trip already.
            uncertainty=(received - sent + resolution) / 2 + _DRIFT * (received - sent),
            taken=received,
        )
        with self._lock:
            best = self._best
            if best is None or _is_better(sample, best):
                self._best = sample

    def _seconds(self) -> float:
        # One read of the attribute, which another thread may replace meanwhile.
        best = self._best
        return self._wall() if best is None else self._monotonic() + best.ahead

    def __repr__(self) -> str:
        return f"{type(self).__name__}(offset={self.offset}, uncertainty={self.uncertainty})"


def _is_better(sample: _Sample, best: _Sample) -> bool:
    if sample.taken < best.taken:
        return False  # Threads reported out of order: it says nothing about what came after it.
    aged = _aged(best, sample.taken)
    contradicts = abs(sample.ahead - best.ahead) > sample.uncertainty + aged
    return contradicts or sample.uncertainty <= aged


def _aged(sample: _Sample, moment: float) -> float:
    return sample.uncertainty + _DRIFT * (moment - sample.taken)
