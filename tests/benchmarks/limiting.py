"""What the limiter costs where nothing has to wait, against the goal of 10 microseconds.

Taking the place is measured, with finding out which budgets a request counts towards; giving it back
happens after the answer, and is told beside it.
"""

import statistics
import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Ratio

from okx_v5.api import trade
from okx_v5.limits import Account, Budgets, MemoryLimiter

_GOAL = 10e-6
_ROUNDS = 15
_REQUESTS = 2000


def ratios() -> Iterator[Ratio]:
    """One order, which counts towards its instrument's limit and the account's cap."""
    taking, returning = zip(*[_measure() for _ in range(_ROUNDS)], strict=True)
    took, returned = statistics.median(taking), statistics.median(returning)
    yield Ratio(
        "acquire for an order where nothing waits, CPU",
        took / _GOAL,
        f"{took * 1e6:.1f} µs (and {returned * 1e6:.1f} µs to release)",
        f"the {_GOAL * 1e6:.0f} µs that are allowed",
        1.0,
    )


def _measure() -> tuple[float, float]:
    """CPU seconds for acquiring and for releasing once."""
    now = [0.0]
    limiter = MemoryLimiter(clock=lambda: now[0], wall=lambda: now[0])
    budgets = Budgets(Account("user", "ip"))
    request = trade.place_order(
        inst_id="BTC-USDT-SWAP", td_mode="cross", side="buy", ord_type="limit", px="30000", sz="1"
    )
    assert len(budgets.charges(request, signed=True)) == 2
    taking = returning = 0.0
    for _ in range(_REQUESTS // 50):
        now[0] += 3  # by then all windows are empty again
        begun = time.process_time()
        places = [limiter.acquire(budgets.charges(request, signed=True), 120) for _ in range(50)]
        taken = time.process_time()
        for place in places:
            limiter.sent(place)
            limiter.release(place, answered=True)
        taking += taken - begun
        returning += time.process_time() - taken
    return taking / _REQUESTS, returning / _REQUESTS
