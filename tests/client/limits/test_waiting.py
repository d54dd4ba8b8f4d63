"""Threads and tasks that wait: in order, without losing a wake-up or a place, and asleep."""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Sequence

import pytest
from tests.client.limits.exchange import VirtualLoop, run

from okx_v5.errors import ArgumentError, Throttled
from okx_v5.limits import Charge, ConnectionLimits, MemoryLimiter
from okx_v5.limits.rules import Rule


def charge(name: str, count: int, seconds: float, weight: int = 1) -> Charge:
    return Charge((name, "user"), Rule(name, count, seconds, f"{count} in {seconds} s"), weight)


def virtual(loop: VirtualLoop) -> MemoryLimiter:
    return MemoryLimiter(clock=loop.time, wall=loop.time)


async def use(limiter: MemoryLimiter, charges: Sequence[Charge]) -> None:
    place = await limiter.acquire_async(charges)
    limiter.sent(place)
    await limiter.release_async(place, answered=True)


def test_who_came_first_goes_first() -> None:
    async def main(loop: VirtualLoop) -> list[int]:
        limiter = virtual(loop)
        order: list[int] = []

        async def one(number: int) -> None:
            await use(limiter, (charge("a", 3, 1),))
            order.append(number)

        await asyncio.gather(*[one(number) for number in range(50)])
        return order

    assert run(main) == list(range(50))


def test_a_large_order_is_not_starved_by_small_ones() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        small = [asyncio.create_task(use(limiter, (charge("a", 20, 1),))) for _ in range(40)]
        await asyncio.sleep(0.1)
        large = asyncio.create_task(use(limiter, (charge("a", 20, 1, weight=20),)))
        await asyncio.sleep(0.1)
        small += [asyncio.create_task(use(limiter, (charge("a", 20, 1),))) for _ in range(400)]
        await large
        done = loop.time()
        await asyncio.gather(*small)
        return done

    assert run(main) < 2.5


def test_one_who_needs_two_windows_is_not_starved_by_those_who_need_one() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        one, other = charge("one", 1, 1), charge("other", 1, 1)
        stop = False

        async def flood(single: Charge, start: float) -> None:
            await asyncio.sleep(start)
            while not stop:
                await use(limiter, (single,))

        floods = [
            asyncio.create_task(flood(single, start))
            for single, start in ((one, 0), (one, 0), (other, 0.5), (other, 0.5))
        ]
        await asyncio.sleep(5)
        started = loop.time()
        await use(limiter, (one, other))
        waited = loop.time() - started
        stop = True
        await asyncio.gather(*floods)
        return waited

    assert run(main) < 6


def test_a_full_window_holds_nobody_up_elsewhere() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        shared = charge("shared", 1000, 2)
        waiting = [
            asyncio.create_task(use(limiter, (charge("full", 1, 100), shared))) for _ in range(10)
        ]
        await asyncio.sleep(1)
        await use(limiter, (charge("free", 1, 100), shared))
        at = loop.time()
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        return at

    assert run(main) == 1


def test_who_gives_up_gives_the_place_back() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        one = (charge("a", 1, 10),)
        held = await limiter.acquire_async(one)
        first = asyncio.create_task(use(limiter, one))
        second = asyncio.create_task(use(limiter, one))
        await asyncio.sleep(1)
        first.cancel()
        await asyncio.wait([first])
        await limiter.release_async(held, unsent=True)
        await second
        return loop.time()

    assert run(main) == 1


def test_what_was_canceled_on_its_way_stays_counted() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        one = (charge("a", 1, 10),)
        place = await limiter.acquire_async(one)
        limiter.sent(place)
        await limiter.release_async(place)  # no answer, which would prove when it was counted
        await use(limiter, one)
        return loop.time()

    assert run(main) == pytest.approx(10.05, abs=0.01)


def test_what_is_under_way_stays_counted_however_long_that_takes() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        one = (charge("a", 1, 1),)
        place = await limiter.acquire_async(one)
        waiting = asyncio.create_task(use(limiter, one))
        await asyncio.sleep(30)
        assert not waiting.done()
        await limiter.release_async(place, answered=True)
        await waiting
        return loop.time()

    assert run(main) == pytest.approx(31, abs=0.01)


def test_a_request_that_is_signed_anew_counts_twice() -> None:
    async def main(loop: VirtualLoop) -> None:
        limiter = virtual(loop)
        place = limiter.acquire((charge("a", 3, 1),))
        limiter.sent(place)
        limiter.sent(place)
        limiter.release(place, answered=True)
        limiter.acquire((charge("a", 3, 1),), 0)
        with pytest.raises(Throttled):
            limiter.acquire((charge("a", 3, 1),), 0)

    run(main)


def test_impatience() -> None:
    async def main(loop: VirtualLoop) -> None:
        limiter = virtual(loop)
        day, second = charge("day", 1, 43200), charge("second", 1, 1)
        await use(limiter, (day,))
        with pytest.raises(Throttled, match="1 in 43200 s") as refused:
            await limiter.acquire_async((day, second), 120)
        assert refused.value.retry_after == pytest.approx(43200, rel=0.001)
        await limiter.acquire_async((second,), 0)  # nothing was taken of it
        with pytest.raises(Throttled):
            limiter.acquire((second,), 0)
        assert loop.time() == 0

    run(main)


def test_who_does_not_wait_does_not_overtake() -> None:
    async def main(loop: VirtualLoop) -> None:
        limiter = virtual(loop)
        small, large = (charge("a", 2, 1),), (charge("a", 2, 1, weight=2),)
        await use(limiter, small)
        waiting = asyncio.create_task(use(limiter, large))
        await asyncio.sleep(0.1)
        with pytest.raises(Throttled) as refused:  # there is room for one, but not its turn
            limiter.acquire(small, 0)
        assert (refused.value.retry_after or 0) > 0
        await waiting

    run(main)


def test_what_is_too_much_at_once_is_refused() -> None:
    with pytest.raises(ArgumentError, match="Send at most 4 at a time"):
        MemoryLimiter().acquire((charge("lead", 4, 2, weight=5),))


@pytest.mark.parametrize("jitter", [-1, 61, "a", True, float("nan")])
def test_jitter(jitter: object) -> None:
    with pytest.raises(ArgumentError, match="jitter"):
        MemoryLimiter(jitter=jitter)  # type: ignore[arg-type]  # wrong on purpose


def test_a_larger_budget_lets_waiting_ones_go() -> None:
    async def main(loop: VirtualLoop) -> float:
        limiter = virtual(loop)
        one = charge("a", 1, 100)
        await use(limiter, (one,))
        waiting = asyncio.create_task(use(limiter, (one,)))
        await asyncio.sleep(1)
        limiter.limit_to(one.key, 2)
        await waiting
        return loop.time()

    assert run(main) == 1


def test_unused_windows_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okx_v5.limits.schedule._MOST_WINDOWS", 10)

    async def main(loop: VirtualLoop) -> int:
        limiter = virtual(loop)
        for number in range(200):
            await use(limiter, (charge(f"a{number}", 1, 1), charge("b", 100, 1)))
            await asyncio.sleep(0.2)
        return len(limiter._schedule.windows)

    assert run(main) < 40


def test_threads_and_tasks_together() -> None:
    """Real time: two event loops and twenty threads on one window, and none is forgotten."""
    limiter = MemoryLimiter(jitter=0.005)
    shared = (charge("a", 40, 0.2),)
    moments: list[float] = []

    def thread() -> None:
        for _ in range(10):
            place = limiter.acquire(shared)
            limiter.sent(place)
            moments.append(time.monotonic())
            limiter.release(place, answered=True)

    async def task() -> None:
        for _ in range(10):
            place = await limiter.acquire_async(shared)
            limiter.sent(place)
            moments.append(time.monotonic())
            await limiter.release_async(place, answered=True)

    async def tasks() -> None:
        await asyncio.gather(*[task() for _ in range(10)])

    threads = [threading.Thread(target=thread) for _ in range(20)]
    threads += [threading.Thread(target=asyncio.run, args=(tasks(),)) for _ in range(2)]
    started, burned = time.monotonic(), time.process_time()
    for one in threads:
        one.start()
    for one in threads:
        one.join(30)
    assert len(moments) == 400
    window: deque[float] = deque()
    for moment in sorted(moments):
        window.append(moment)
        while window[0] <= moment - 0.2:
            window.popleft()
        assert len(window) <= 40
    assert time.monotonic() - started < 4
    assert time.process_time() - burned < 1.5  # nobody runs around while waiting


def test_waiting_costs_nothing() -> None:
    limiter = MemoryLimiter(jitter=0)
    one = (charge("a", 1, 0.5),)

    def thread() -> None:
        place = limiter.acquire(one)
        limiter.sent(place)
        limiter.release(place, answered=True)

    threads = [threading.Thread(target=thread) for _ in range(3)]
    burned = time.process_time()
    for waiting in threads:
        waiting.start()
    for waiting in threads:
        waiting.join(10)
    assert time.process_time() - burned < 0.1


def test_an_event_loop_that_was_closed_holds_nobody_up() -> None:
    limiter = MemoryLimiter(jitter=0)
    one = (charge("a", 1, 0.1),)
    held = limiter.acquire(one)
    loop = asyncio.new_event_loop()
    abandoned = loop.create_task(limiter.acquire_async(one))
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()
    got = threading.Event()

    def thread() -> None:
        limiter.acquire(one)
        got.set()

    threading.Thread(target=thread, daemon=True).start()
    time.sleep(0.02)
    limiter.release(held, answered=True)
    assert got.wait(5)
    abandoned._log_destroy_pending = False  # type: ignore[attr-defined]  # asyncio's own


def test_connections() -> None:
    async def main(loop: VirtualLoop) -> tuple[float, float, float]:
        limits = ConnectionLimits(virtual(loop), "ip")
        for _ in range(4):
            await limits.connecting()
        connected = loop.time()
        messages, others = limits.of_connection(), limits.of_connection()
        await messages.subscribing(480)
        await others.subscribing()
        subscribed = loop.time()
        await messages.subscribing()
        return connected, subscribed, loop.time()

    connected, subscribed, again = run(main)
    assert connected == pytest.approx(1.05, abs=0.01)
    assert subscribed == connected
    assert again - subscribed == pytest.approx(3600.05, abs=1)


def test_connections_of_the_impatient() -> None:
    async def main(loop: VirtualLoop) -> None:
        messages = ConnectionLimits(virtual(loop), "ip", patience=0).of_connection()
        await messages.subscribing(480)
        with pytest.raises(Throttled, match="480 subscribe"):
            await messages.subscribing()

    run(main)
