"""Who may send next: sliding windows, and those who wait for room in them.

Everything here is a function of the times that it is given; nothing waits, and nothing reads a clock.

A request occupies its place in each of its windows from the moment it is let out until the length of
the window after the latest moment at which it can have reached the exchange. The exchange refuses a
request when those that reached it within the window before are too many. Each of these was let out
before, and stays in its place until after, so all of them are in their places at one time; and a window
never gives away more places than the limit allows. That is the whole proof: neither late nor reordered
delivery matters, as long as "the latest moment" is right.

Those who wait are served in the order in which they came, in each window by itself. One who waits for
a full window lets nobody past in that window, and does not hold up anybody elsewhere. But the first
in line keeps what it needs of windows that it has met full before, or it might never find all of them
free at once.
"""

import math
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from heapq import heapify, heappop, heappush
from itertools import count

from okx_v5_core.errors import ArgumentError

from .rules import Charge, Key, Rule

_BACK_OFF = 60.0
# Seconds. An answer that takes so long may have been held up on the way there.
_OUTAGE = 2.0
# Windows that nobody uses are forgotten when there are so many.
_MOST_WINDOWS = 10_000


class Window:
    """One budget: how much of it is occupied, and until when."""

    __slots__ = ("blocked_until", "count", "ends", "rule", "strikes", "used")

    def __init__(self, rule: Rule, count: int) -> None:
        self.rule = rule
        self.count = count
        self.used = 0
        # When the places are free again, of those for which that is known: (when, how many).
        self.ends: list[tuple[float, int]] = []
        self.blocked_until = -math.inf
        self.strikes = 0

    def room_at(self, weight: int, now: float) -> float:
        """When there is room for so much: `now`, or later. A guess if it depends on answers to come."""
        ends = self.ends
        while ends and ends[0][0] <= now:
            self.used -= heappop(ends)[1]
        over = self.used + weight - self.count
        at = max(now, self.blocked_until)
        if over <= 0:
            return at
        if ends and ends[0][1] >= over:
            return max(at, ends[0][0])
        for end, share in sorted(ends):
            over -= share
            if over <= 0:
                return max(at, end)
        return max(at, now + self.rule.span)

    def back_off(self, let_out: float, now: float) -> None:
        """Let nobody out for a while, longer with each refusal that comes in spite of it."""
        if let_out < self.blocked_until:
            return  # it was on its way already; the pause in force is for it, too
        pause = min(self.rule.span, _BACK_OFF) * 2**self.strikes
        self.strikes = min(self.strikes + 1, 16)
        self.blocked_until = now + min(pause, max(self.rule.span, _BACK_OFF))


class Place:
    """One request's place in its windows: waiting, let out, or refused."""

    __slots__ = (
        "answered_at", "closed", "is_gone", "lane", "let_out_at", "met_full", "number", "patience",
        "refused_by", "retry_after", "sends", "sent_at", "shares", "wake",
    )  # fmt: skip

    def __init__(self, shares: Sequence[tuple[Window, int]], patience: float) -> None:
        self.shares = shares
        self.patience = patience
        self.number = 0
        self.lane: tuple[Key, ...] = ()
        self.let_out_at: float | None = None
        self.refused_by: Window | None = None
        self.retry_after = 0.0
        self.met_full: set[Window] | None = None
        self.sent_at: float | None = None
        self.answered_at: float | None = None
        self.sends = 0
        self.closed = False
        # How to wake who waits, and whether its event loop is closed by now.
        self.wake: Callable[[], object] = _nobody
        self.is_gone: Callable[[], bool] = bool

    @property
    def is_settled(self) -> bool:
        """Whether it waits no longer."""
        return self.let_out_at is not None or self.refused_by is not None


class Schedule:
    """Lets requests out in order, as their windows allow.

    `jitter` is how long after it was sent a request may reach the exchange, beyond what it takes at
    least; `utc_offset` what has to be added to the clock that times are of to make it Unix time.
    """

    def __init__(self, jitter: float, utc_offset: float = 0.0) -> None:
        self.jitter = jitter
        self.utc_offset = utc_offset
        self.windows: dict[Key, Window] = {}
        self.counts: dict[Key, int] = {}
        # Those who wait, oldest first; and the same by which windows they wait for.
        self.waiting: OrderedDict[Place, None] = OrderedDict()
        self.lanes: dict[tuple[Key, ...], deque[Place]] = {}
        # When the next one can be let out, if nothing happens before.
        self.next_time = math.inf
        self._numbers = count()
        self._most_windows = _MOST_WINDOWS

    def ask(self, charges: Sequence[Charge], now: float, patience: float) -> Place:
        """Take places, now or in turn. Who would have to wait longer than `patience` is refused.

        Raises `ArgumentError` for what no window can ever hold.
        """
        windows = self.windows
        if len(windows) > self._most_windows and not self.waiting:
            self._forget(now)
            windows = self.windows
        shares = []
        free = not self.waiting
        for key, rule, weight in charges:
            window = windows.get(key) or self._new(key, rule)
            shares.append((window, weight))
            if window.used + weight > window.count:  # full, or not looked at for a while
                if weight > window.count:
                    raise never(rule, window.count, weight)
                free = free and window.room_at(weight, now) <= now
            elif window.blocked_until > now:
                free = False
        place = Place(shares, patience)
        if free:
            self._let_out(place, now)
            return place
        place.lane = tuple([charge.key for charge in charges])
        place.number = next(self._numbers)
        self.waiting[place] = None
        self.lanes.setdefault(place.lane, deque()).append(place)
        return place

    def turn(self, now: float) -> list[Place]:
        """Let out everybody whose turn it is, and return them with those who are refused."""
        settled: list[Place] = []
        self.next_time = math.inf
        heads = [(lane[0].number, lane) for lane in self.lanes.values()]
        heapify(heads)
        claimed: dict[Window, int] = {}
        shut: set[Window] = set()
        while heads:
            _, lane = heappop(heads)
            place = lane[0]
            self._consider(place, claimed, shut, now)
            if place.is_settled:
                self._leave(place)
                settled.append(place)
                if lane:
                    heappush(heads, (lane[0].number, lane))
        return settled

    def _consider(
        self, place: Place, claimed: dict[Window, int], shut: set[Window], now: float
    ) -> None:
        if any(window in shut for window, _ in place.shares):
            return
        at, last = now, None
        short = []
        for window, weight in place.shares:
            room_at = window.room_at(weight + claimed.get(window, 0), now)
            if room_at > now:
                short.append(window)
                if room_at > at:
                    at, last = room_at, window
        if last is None:
            self._let_out(place, now)
        elif at - now > place.patience:
            place.refused_by, place.retry_after = last, at - now
        else:
            self.next_time = min(self.next_time, at)
            shut.update(short)
            place.met_full = (place.met_full or set()).union(short)
            for window, weight in place.shares:
                # What is taken now and free again by then takes nothing away.
                if window in place.met_full - shut and at - now <= window.rule.span + self.jitter:
                    claimed[window] = claimed.get(window, 0) + weight

    def refuse(self, place: Place, now: float) -> None:
        """Send away one who waits, and say when to come back."""
        self._leave(place)
        room = [(window.room_at(weight, now), window) for window, weight in place.shares]
        at, place.refused_by = max(room, key=lambda pair: pair[0])
        place.retry_after = max(at - now, self.jitter)

    def sent(self, place: Place, now: float) -> None:
        """The request goes out, perhaps for the second time."""
        place.sent_at = now
        place.sends += 1
        if place.sends > 1:
            for window, weight in place.shares:
                window.used += weight

    def done(self, place: Place, now: float, *, answered: bool) -> None:
        """The answer is there, and is no refusal; or nobody waits for it any more."""
        if place.closed:
            return
        place.closed = True
        counted = counted_by(place, now, self.jitter, answered=answered)
        sends = place.sends or 1
        for window, weight in place.shares:
            end = window.rule.ends_at(counted, counted + self.utc_offset)
            heappush(window.ends, (end, weight * sends))
            # What was let out before the pause says nothing about what came of it.
            if answered and window.strikes and (place.let_out_at or now) >= window.blocked_until:
                window.strikes = 0

    def withdraw(self, place: Place) -> None:
        """Give the place back, waiting or let out: nothing was sent."""
        if place in self.waiting:
            self._leave(place)
        elif place.let_out_at is not None and not place.closed:
            for window, weight in place.shares:
                window.used -= weight
        place.closed = True

    def limit_to(self, key: Key, most: int) -> None:
        """Change how much a budget holds."""
        self.counts[key] = most
        if key in self.windows:
            self.windows[key].count = most

    def _let_out(self, place: Place, now: float) -> None:
        place.let_out_at = now
        for window, weight in place.shares:
            window.used += weight

    def _leave(self, place: Place) -> None:
        del self.waiting[place]
        lane = self.lanes[place.lane]
        if lane[0] is place:
            lane.popleft()
        else:
            lane.remove(place)
        if not lane:
            del self.lanes[place.lane]

    def _new(self, key: Key, rule: Rule) -> Window:
        window = self.windows[key] = Window(rule, self.counts.get(key, rule.count))
        return window

    def _forget(self, now: float) -> None:
        """Drop the windows that nothing is counted in; there is one for each instrument ever used."""
        self.windows = {
            key: window
            for key, window in self.windows.items()
            if window.room_at(1, now) > now or window.used or window.strikes
        }
        self._most_windows = max(_MOST_WINDOWS, 2 * len(self.windows))


def counted_by(place: Place, now: float, jitter: float, *, answered: bool) -> float:
    """The latest moment at which the exchange can have counted a request that is over."""
    proof = place.answered_at or (now if answered else None)
    if place.sent_at is None:  # the connection did not tell
        return now + jitter if proof is None else proof
    latest = place.sent_at + jitter
    if proof is None:
        return max(latest, now)
    # Nobody knows where an answer was that took longer than any order does: after an outage of the
    # network, all that was under way arrives at once.
    return proof if proof <= latest or proof > latest + _OUTAGE else latest


def never(rule: Rule, most: int, weight: int) -> ArgumentError:
    """The error for what a window can never hold."""
    return ArgumentError(
        f"{weight} orders at once are more than the limit ever allows ({rule.text}).",
        remedy=f"Send at most {most} at a time.",
    )


def _nobody() -> None:
    """Wake nobody."""
