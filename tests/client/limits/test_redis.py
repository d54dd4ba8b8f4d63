"""Budgets shared through a real Redis server, by threads, tasks and processes."""

import asyncio
import multiprocessing
import sys
import threading
import time
import uuid
from collections import deque
from collections.abc import Iterator
from typing import Any

import pytest

from okx_v5.errors import ArgumentError, ConnectFailed, Throttled, UsageError
from okx_v5.limits import Charge, RedisLimiter
from okx_v5.limits.rules import Rule

JITTER = 0.02


def rule(name: str, count: int, seconds: float, *, daily: bool = False) -> Rule:
    return Rule(name, count, seconds, f"{count} in {seconds} s", daily)


def charge(of: Rule, weight: int = 1, subject: str = "user|BTC") -> Charge:
    return Charge((of.name, subject), of, weight)


@pytest.fixture
def prefix() -> str:
    return uuid.uuid4().hex


@pytest.fixture
def limiter(redis_url: str, prefix: str) -> Iterator[RedisLimiter]:
    made = RedisLimiter(redis_url, jitter=JITTER, prefix=prefix)
    yield made
    made.close()


def most_in_a_window(times: list[float], seconds: float) -> int:
    """How many of the moments fall into the fullest sliding window."""
    window: deque[float] = deque()
    most = 0
    for moment in sorted(times):
        window.append(moment)
        while window[0] <= moment - seconds:
            window.popleft()
        most = max(most, len(window))
    return most


def _work(url: str, prefix: str, until: float, results: Any) -> None:
    """Send as much as is allowed, until a moment of the common clock."""
    limiter = RedisLimiter(url, jitter=JITTER, prefix=prefix)
    charges = (charge(rule("short", 10, 0.5)), charge(rule("long", 30, 2.0)))
    moments = []
    while time.monotonic() < until:
        place = limiter.acquire(charges)
        limiter.sent(place)
        moments.append(time.monotonic())
        limiter.release(place, answered=True)
    limiter.close()
    results.put(moments)


def test_processes_share_a_budget(redis_url: str, prefix: str) -> None:
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    seconds = 8.0
    until = time.monotonic() + seconds
    workers = [
        context.Process(target=_work, args=(redis_url, prefix, until, results)) for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    moments = [results.get(timeout=30) for _ in workers]
    for worker in workers:
        worker.join(30)
    together = sorted(moment for some in moments for moment in some)
    assert most_in_a_window(together, 0.5) <= 10
    assert most_in_a_window(together, 2.0) <= 30
    spent = together[-1] - together[0]
    assert len(together) >= 0.9 * 30 * spent / 2.0
    # Everybody gets a fair part, those aside who came late because their process started late.
    assert min(len(some) for some in moments) >= 0.15 * len(together)


def test_threads_and_tasks_share_a_budget(limiter: RedisLimiter) -> None:
    charges = (charge(rule("both", 10, 0.3)),)
    moments: list[float] = []

    def thread() -> None:
        for _ in range(10):
            place = limiter.acquire(charges)
            limiter.sent(place)
            moments.append(time.monotonic())
            limiter.release(place, answered=True)

    async def task() -> None:
        for _ in range(10):
            place = await limiter.acquire_async(charges)
            limiter.sent(place)
            moments.append(time.monotonic())
            await limiter.release_async(place, answered=True)

    async def tasks() -> None:
        await asyncio.gather(task(), task())
        await limiter.aclose()

    threads = [threading.Thread(target=thread) for _ in range(2)]
    for one in threads:
        one.start()
    asyncio.run(tasks())
    for one in threads:
        one.join(30)
    assert len(moments) == 40
    assert most_in_a_window(moments, 0.3) <= 10
    assert max(moments) - min(moments) < 3


def test_a_place_is_taken_in_every_window_or_in_none(limiter: RedisLimiter) -> None:
    wide, narrow = rule("wide", 5, 60), rule("narrow", 1, 60)
    limiter.acquire((charge(wide), charge(narrow)), 0)
    for _ in range(3):
        with pytest.raises(Throttled, match="1 in 60 s") as refused:
            limiter.acquire((charge(wide), charge(narrow)), 0)
        assert 59 < (refused.value.retry_after or 0) < 61
    for _ in range(4):
        limiter.acquire((charge(wide),), 0)
    with pytest.raises(Throttled):
        limiter.acquire((charge(wide),), 0)


def test_what_was_not_sent_is_given_back(limiter: RedisLimiter) -> None:
    charges = (charge(rule("one", 20, 60), weight=20),)
    for _ in range(3):
        place = limiter.acquire(charges, 0)
        limiter.release(place, unsent=True)
    place = limiter.acquire(charges, 0)
    limiter.sent(place)
    limiter.release(place, answered=True)
    with pytest.raises(Throttled):
        limiter.acquire(charges, 0)


def test_who_gives_up_leaves_the_line(limiter: RedisLimiter) -> None:
    charges = (charge(rule("one", 1, 0.5)),)

    async def main() -> float:
        first = await limiter.acquire_async(charges)
        limiter.sent(first)
        await limiter.release_async(first, answered=True)
        waiting = [asyncio.create_task(limiter.acquire_async(charges)) for _ in range(3)]
        await asyncio.sleep(0.1)
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        started = time.monotonic()
        await limiter.release_async(await limiter.acquire_async(charges), unsent=True)
        await limiter.aclose()
        return time.monotonic() - started

    assert asyncio.run(main()) < 0.6


def test_a_crashed_process_gives_its_places_back(limiter: RedisLimiter) -> None:
    charges = (charge(rule("one", 1, 0.2)),)
    limiter.acquire(charges)  # and never a word of it again
    started = time.monotonic()
    limiter.acquire(charges)
    assert 1.1 < time.monotonic() - started < 1.6


def test_a_refusal_holds_back_every_process(
    limiter: RedisLimiter, redis_url: str, prefix: str
) -> None:
    paid = charge(rule("refused", 10, 5))
    place = limiter.acquire((paid,))
    limiter.sent(place)
    assert limiter.release(place, answered=True, refused=[paid.key]) == pytest.approx(5, abs=0.1)
    other = RedisLimiter(redis_url, prefix=prefix)
    with pytest.raises(Throttled) as refused:
        other.acquire((paid,), 1)
    assert refused.value.retry_after == pytest.approx(5, abs=0.1)
    other.close()


def test_daily_counts_end_at_midnight(limiter: RedisLimiter) -> None:
    charges = (charge(rule("daily", 1, 86400, daily=True)),)
    place = limiter.acquire(charges)
    limiter.sent(place)
    limiter.release(place, answered=True)
    with pytest.raises(Throttled) as refused:
        limiter.acquire(charges, 3600 * 0)
    until_midnight = 86400 - time.time() % 86400
    assert refused.value.retry_after == pytest.approx(until_midnight, abs=30)


def test_what_is_too_much_at_once_is_refused(limiter: RedisLimiter) -> None:
    lead = charge(rule("lead", 4, 2), weight=5)
    with pytest.raises(ArgumentError, match="5 orders at once"):
        limiter.acquire((lead,))
    limiter.limit_to(lead.key, 5)
    limiter.acquire((lead,))


def test_what_is_not_granted_falls_back_to_what_is_documented(limiter: RedisLimiter) -> None:
    cap = charge(rule("cap", 4, 0.05))
    limiter.limit_to(cap.key, 8)
    limiter.release(limiter.acquire((cap._replace(weight=8),)), refused=(cap.key,))
    with pytest.raises(ArgumentError, match="5 orders at once"):
        limiter.acquire((cap._replace(weight=5),))
    limiter.limit_to(cap.key, 2)
    limiter.release(limiter.acquire((cap,)), refused=(cap.key,))
    with pytest.raises(ArgumentError, match="3 orders at once"):
        limiter.acquire((cap._replace(weight=3),))


def test_without_redis_nothing_is_sent() -> None:
    limiter = RedisLimiter("redis://127.0.0.1:1/0")
    charges = (charge(rule("one", 1, 1)),)
    with pytest.raises(ConnectFailed, match="nothing was sent"):
        limiter.acquire(charges)

    async def main() -> None:
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await limiter.acquire_async(charges)
        await limiter.aclose()

    asyncio.run(main())
    limiter.close()


def test_an_address_that_is_none() -> None:
    with pytest.raises(ArgumentError) as refused:
        RedisLimiter("http://user:hunter2@host")
    assert "hunter2" not in str(refused.value)


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(UsageError, match=r"okx-v5\[redis\]"):
        RedisLimiter("redis://localhost")
