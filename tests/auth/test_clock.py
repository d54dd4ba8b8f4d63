"""The clock finds the exchange's time, says how far off it can be, and does not follow jumps."""

import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from okx_v5_auth import Clock
from okx_v5_auth.clock import steady_seconds

NOON = 1_750_000_000.0


class World:
    """The true time, and this machine's two clocks."""

    def __init__(self, wall_error: float = 0.0, drift: float = 0.0) -> None:
        self.drift = drift
        self.true = NOON
        self.steady = 1000.0
        self.wall_error = wall_error
        self.clock = Clock(wall=lambda: self.true + self.wall_error, monotonic=lambda: self.steady)

    def pass_time(self, seconds: float) -> None:
        self.true += seconds
        self.steady += seconds * (1 + self.drift)

    def ask(self, out: float, back: float) -> None:
        """Ask for the time: the question and the answer take as long as they take."""
        sent = self.clock.monotonic()
        self.pass_time(out)
        answer = int(self.true * 1000)
        self.pass_time(back)
        self.clock.observe(answer, sent, self.clock.monotonic())

    def ask_for_date(self, out: float, back: float) -> None:
        sent = self.clock.monotonic()
        self.pass_time(out)
        date = datetime.fromtimestamp(int(self.true), UTC)
        self.pass_time(back)
        self.clock.observe_date(format_datetime(date, usegmt=True), sent, self.clock.monotonic())

    @property
    def error(self) -> float:
        return abs(self.clock.now().timestamp() - self.true)

    @property
    def bound(self) -> float:
        assert self.clock.uncertainty is not None
        # A microsecond for the arithmetic.
        return self.clock.uncertainty.total_seconds() + 2e-6


delays = st.floats(0, 20)
drifts = st.floats(-45e-6, 45e-6)
questions = st.tuples(delays, delays, st.floats(0, 3600), st.booleans())
wall_errors = st.floats(-1e6, 1e6)


@given(wall_errors, drifts, st.lists(questions, min_size=1))
@example(0, 45e-6, [(0, 0, 3600, False)])
@example(0, -44e-6, [(0, 6.21875, 0, False), (0, 6, 0, False)])
def test_the_error_is_never_above_the_uncertainty(
    wall_error: float, drift: float, asked: list[tuple[float, float, float, bool]]
) -> None:
    world = World(wall_error, drift)
    for out, back, pause, by_date in asked:
        (world.ask_for_date if by_date else world.ask)(out, back)
        assert world.error <= world.bound
        world.pass_time(pause)
        assert world.error <= world.bound


@given(wall_errors, st.lists(st.tuples(delays, delays), min_size=1))
def test_the_uncertainty_is_that_of_the_shortest_round_trip(
    wall_error: float, asked: list[tuple[float, float]]
) -> None:
    world = World(wall_error)
    for out, back in asked:
        world.ask(out, back)
    shortest = min(out + back for out, back in asked)
    # Age adds 50 parts in a million.
    aged = 50e-6 * sum(out + back for out, back in asked)
    assert world.bound <= (shortest + 0.001) / 2 + aged + 5e-6


@given(delays, st.floats(-1e6, 1e6))
def test_a_jump_of_the_wall_clock_moves_nothing(delay: float, jump: float) -> None:
    world = World()
    world.ask(delay, delay)
    before = world.clock.now()
    world.wall_error += jump
    assert world.clock.now() == before
    assert abs(world.clock.offset.total_seconds() + jump) < 0.002


@given(delays, delays, st.floats(100, 1e6))
def test_one_question_corrects_a_steady_clock_that_stood_still(
    first: float, second: float, pause: float
) -> None:
    world = World()
    world.ask(first, first)
    world.true += pause  # the machine was stopped, and its steady clock with it
    world.ask(second, second)
    assert world.error <= world.bound


@given(st.floats(-1e6, 1e6).filter(lambda error: abs(error) > 2), delays)
def test_a_date_is_within_its_second(wall_error: float, delay: float) -> None:
    world = World(wall_error)
    world.ask_for_date(delay, delay)
    assert world.error <= 0.5 + delay + 2e-6
    assert abs(world.clock.offset.total_seconds() + wall_error) <= 0.5 + delay + 1e-5


def test_before_observing_it_is_the_wall_clock() -> None:
    world = World(wall_error=-90)
    assert world.clock.now() == datetime.fromtimestamp(NOON - 90, UTC)
    assert world.clock.now_ms() == (NOON - 90) * 1000
    assert world.clock.offset == timedelta()
    assert world.clock.uncertainty is None
    world.wall_error = 0  # someone set the clock
    assert world.clock.now() == datetime.fromtimestamp(NOON, UTC)


def test_a_slow_answer_does_not_replace_a_quick_one() -> None:
    world = World()
    world.ask(0.01, 0.01)
    world.ask(3, 0)
    assert world.error < 0.002


def test_a_quick_answer_replaces_a_slow_one() -> None:
    world = World()
    world.ask(3, 0)
    assert world.error > 1
    world.ask(0.01, 0.01)
    assert world.error < 0.002


def test_a_date_does_not_replace_an_exact_time() -> None:
    world = World()
    world.ask(0.01, 0.01)
    world.pass_time(0.7)
    world.ask_for_date(0, 0)
    assert world.error < 0.002


def test_a_fresh_answer_replaces_an_old_one_that_was_a_little_quicker() -> None:
    world = World()
    world.ask(0.010, 0.010)
    world.pass_time(600)
    world.ask(0.020, 0.020)
    assert 0.020 < world.bound < 0.021


def test_an_answer_reported_late_does_not_undo_a_newer_one() -> None:
    world = World()
    world.pass_time(10)
    world.ask(0.2, 0.2)
    before = world.clock.now()
    world.clock.observe(int(NOON * 1000) - 60_000, 1000.0, 1001.0)
    assert world.clock.now() == before


def test_milliseconds_are_those_of_the_answer() -> None:
    world = World(wall_error=5)
    world.clock.observe(1607418537715, 1000.0, 1000.0)
    assert world.clock.now_ms() == 1607418537715
    assert world.clock.now().utcoffset() == timedelta()


@pytest.mark.parametrize(
    ("sent", "received"), [(1000.0, 999.0), (999.0, 1001.0), (NOON, NOON), (float("nan"), 1000.0)]
)
def test_readings_that_cannot_be_are_refused(sent: float, received: float) -> None:
    world = World()
    with pytest.raises(ValueError, match="monotonic"):
        world.clock.observe(int(NOON * 1000), sent, received)
    assert world.clock.uncertainty is None


@pytest.mark.parametrize("text", ["", "soon", "Mon, 99 Foo 2020 99:99:99 GMT", "0"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not the value of a Date header"):
        World().clock.observe_date(text, 999.0, 1000.0)


@given(st.text())
def test_any_text_is_a_date_or_refused(text: str) -> None:
    world = World()
    try:
        world.clock.observe_date(text, 999.0, 1000.0)
    except ValueError:
        assert world.clock.uncertainty is None


@pytest.mark.parametrize("zone", ["GMT", "-0000", "+0000"])
def test_a_date_in_utc_however_it_is_written(zone: str) -> None:
    world = World()
    world.clock.observe_date(f"Tue, 08 Dec 2020 09:08:57 {zone}", 1000.0, 1000.0)
    assert world.clock.now_ms() == 1607418537500


def test_observing_from_many_threads() -> None:
    clock = Clock()
    start = threading.Barrier(8)

    def observe() -> None:
        start.wait()
        for _ in range(200):
            moment = clock.monotonic()
            clock.observe(int(NOON * 1000), moment, clock.monotonic())
            clock.now()

    threads = [threading.Thread(target=observe) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.uncertainty is not None
    assert clock.now().year == 2025


def test_the_steady_clock_does_not_go_back() -> None:
    readings = [steady_seconds() for _ in range(100)]
    assert readings == sorted(readings)


@pytest.mark.skipif(not hasattr(time, "clock_gettime"), reason="Windows has one clock only")
@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_have_a_steady_clock_too(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert steady_seconds() <= steady_seconds()


def test_it_prints_what_it_knows() -> None:
    world = World()
    assert repr(world.clock) == "Clock(offset=0:00:00, uncertainty=None)"
    world.clock.observe(int(NOON * 1000) + 1500, 999.0, 1000.0)
    assert repr(world.clock) == "Clock(offset=0:00:02.000500, uncertainty=0:00:00.500550)"
