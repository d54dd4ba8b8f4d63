"""The limiter against an exchange that counts: nothing refused, and next to nothing left unused."""

import asyncio
import contextlib
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.client.limits import exchange as world
from tests.client.limits.exchange import CAP, JITTER, LEAD, Exchange, Job, VirtualLoop, World, run

from okx_v5.limits import MemoryLimiter
from okx_v5.limits.budgets import cap_key

BTC, ETH, SPOT = "BTC-USDT-SWAP", "ETH-USDT-SWAP", "BTC-USDT"
CALL, PUT = "BTC-USD-261225-90000-C", "BTC-USD-261225-90000-P"
INSTRUMENTS = (BTC, ETH, SPOT, CALL, PUT, LEAD)

inst_ids = st.sampled_from(INSTRUMENTS)
orders = st.tuples(inst_ids, st.sampled_from(("limit", "limit", "mmp")))
jobs: st.SearchStrategy[Job] = st.one_of(
    orders.map(world.place),
    st.lists(orders, min_size=1, max_size=4).map(lambda rows: world.place(*rows, batch=True)),
    st.lists(inst_ids, min_size=1, max_size=4).map(lambda ids: world.amend(*ids, batch=True)),
    st.lists(inst_ids, min_size=1, max_size=20).map(lambda ids: world.cancel(*ids, batch=True)),
    inst_ids.map(world.amend),
    inst_ids.map(world.cancel),
    st.sampled_from(("BTC", "ETH")).map(world.quote),
    st.sampled_from(("BTC", "USDT")).map(world.transfer),
    st.sampled_from(("", "a")).map(world.countdown),
    st.sampled_from((SPOT, BTC)).map(world.ticker),
    st.sampled_from(("SPOT", "SWAP")).map(world.instruments),
    st.builds(world.mmp_config),
)
# How many of the same, how long after the one before, and after how long the caller gives up.
bursts = st.tuples(
    jobs,
    st.integers(1, 40),
    st.floats(0, 3),
    st.none() | st.none() | st.floats(0, 3),
)


def _limiter(loop: VirtualLoop) -> MemoryLimiter:
    limiter = MemoryLimiter(jitter=JITTER, clock=loop.time, wall=loop.time)
    limiter.limit_to(cap_key(world.BUDGETS.account), CAP)
    return limiter


# How long an example takes says how busy the machine is.
@settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    workload=st.lists(bursts, min_size=1, max_size=6),
    seed=st.integers(0, 2**32),
    slowest=st.sampled_from((0.0, 0.02, 0.3, 3.0)),
    connecting=st.sampled_from((0.0, 0.2)),
    tells=st.sampled_from((1.0, 0.5)),
)
def test_nothing_is_ever_refused(
    workload: list[tuple[Job, int, float, float | None]],
    seed: int,
    slowest: float,
    connecting: float,
    tells: float,
) -> None:
    async def main(loop: VirtualLoop) -> None:
        exchange = Exchange()
        limiter = _limiter(loop)
        client = World(limiter, exchange, seed, loop.time)
        client.latency, client.connecting, client.tells = (0.0, slowest), connecting, tells

        async def patient(job: Job, patience: float | None) -> None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await client.send(job)

        tasks = []
        for job, repeat, pause, patience in workload:
            await asyncio.sleep(pause)
            tasks += [asyncio.create_task(patient(job, patience)) for _ in range(repeat)]
        await asyncio.gather(*tasks)
        assert exchange.refusals == []
        assert not limiter._schedule.waiting
        assert not limiter._schedule.lanes
        await asyncio.sleep(10)
        for window in limiter._schedule.windows.values():  # every place came back
            window.room_at(1, loop.time())
            assert window.used == 0

    run(main)


@pytest.mark.parametrize("slowest", [0.0, 0.05, 0.4])
@pytest.mark.parametrize(
    ("make", "what", "per_second"),
    [
        (lambda: world.place((SPOT, "limit")), ("place", SPOT), 30),
        (lambda: world.place((BTC, "limit")), ("place", BTC), 30),
        (lambda: world.place((CALL, "mmp")), ("place", "BTC-USD options"), 30),
        (lambda: world.place((LEAD, "limit")), ("place", "lead", LEAD), 2),
        (lambda: world.place(*[(SPOT, "limit")] * 20), ("places", SPOT), 150),
        (lambda: world.place(*[(BTC, "limit")] * 20), "cap", CAP / 2),
        (lambda: world.quote("BTC"), ("quotes", "BTC"), 0.2),
        (lambda: world.transfer("BTC"), ("transfer", "BTC"), 2),
        (lambda: world.countdown(""), ("caa", ""), 1),
        (lambda: world.ticker(SPOT), "ticker", 10),
        (world.mmp_config, "mmp", 2.5),
    ],
)
def test_what_is_allowed_is_used(
    make: Callable[[], Job], what: object, per_second: float, slowest: float
) -> None:
    seconds = 100.0 if per_second > 10 else 400.0
    count = next(count for count in make().counts if count.what == what)

    async def main(loop: VirtualLoop) -> float:
        exchange = Exchange()
        client = World(_limiter(loop), exchange, 7, loop.time)
        client.latency = (0.0, slowest)
        demand = int(per_second * seconds * 1.1 / count.weight) + 5
        tasks = [asyncio.create_task(client.send(make())) for _ in range(demand)]
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert exchange.refusals == []
        # The first window is a gift; from then on, what counts is how soon the next follows.
        return (exchange.total[what] - count.most) / (per_second * (seconds - count.seconds))

    assert run(main) >= 0.95


@pytest.mark.parametrize("seed", range(2))
def test_a_mixed_load_uses_every_window_that_it_exceeds(seed: int) -> None:
    seconds = 30.0
    # Each begins as soon as it likes; together they exceed every window that is asserted on.
    makers: dict[Callable[[], Job], float] = {
        lambda: world.place((SPOT, "limit")): 40,
        lambda: world.place((BTC, "limit")): 40,
        lambda: world.place((ETH, "limit"), (BTC, "limit"), (CALL, "limit")): 40,
        lambda: world.amend(BTC): 20,
        lambda: world.cancel(BTC): 40,
        lambda: world.cancel(*[BTC] * 20): 10,
        lambda: world.quote("BTC"): 1,
        lambda: world.quote("ETH"): 1,
        lambda: world.ticker(SPOT): 15,
    }

    async def main(loop: VirtualLoop) -> Exchange:
        exchange = Exchange()
        client = World(_limiter(loop), exchange, seed, loop.time)
        chance = random.Random(seed)  # noqa: S311
        tasks = []

        async def later(make: Callable[[], Job]) -> None:
            await asyncio.sleep(chance.uniform(0, 1))
            await client.send(make())

        for make, rate in makers.items():
            tasks += [
                asyncio.create_task(later(make)) for _ in range(int(rate * seconds * 1.2) + 5)
            ]
        await asyncio.sleep(seconds + 1)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        return exchange

    exchange = run(main)
    assert exchange.refusals == []
    expected: dict[Any, float] = {
        ("place", SPOT): 30,
        "cap": CAP / 2,
        ("cancel", BTC): 30,
        ("cancels", BTC): 150,
        ("quotes", "BTC"): 0.2,
        ("quotes", "ETH"): 0.2,
        "ticker": 10,
    }
    for what, per_second in expected.items():
        window = 5 if what[0] == "quotes" else 2
        gift = per_second * window  # the first window; see above
        assert exchange.total[what] - gift >= 0.95 * per_second * (seconds - window), what
