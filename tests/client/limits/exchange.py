"""An exchange that counts, and a loop whose time passes only when everybody waits.

The limits here are written down by hand from the exchange's documentation: nothing of the limiter or of
the specification tells the counting exchange what to count.
"""

import asyncio
import random
import selectors
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine, Hashable, Sequence
from typing import Any, NamedTuple, TypeVar

from okx_v5.api import account, block_trading, funding, market, trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation
from okx_v5.enums import InstrumentType, OrderType
from okx_v5.limits import Account, Budgets, Limiter
from okx_v5_core.requests import Request

T = TypeVar("T")

JITTER = 0.05
CAP = 100
LEAD = "DOGE-USDT-SWAP"


class Count(NamedTuple):
    """One of the exchange's counts: what is counted together, how many, in how many seconds."""

    what: Hashable
    most: int
    seconds: float
    weight: int = 1


class Job(NamedTuple):
    """A request, and how the exchange counts it."""

    request: Request[Any]
    counts: tuple[Count, ...]


class Exchange:
    """Counts sliding windows, and remembers what it would have refused."""

    def __init__(self) -> None:
        self.seen: dict[Hashable, deque[tuple[float, int]]] = defaultdict(deque)
        self.inside: dict[Hashable, int] = defaultdict(int)
        self.total: dict[Hashable, int] = defaultdict(int)
        self.refusals: list[tuple[float, Hashable]] = []

    def receive(self, job: Job, now: float) -> None:
        for what, most, seconds, weight in job.counts:
            window = self.seen[what]
            while window and window[0][0] <= now - seconds:
                self.inside[what] -= window.popleft()[1]
            if self.inside[what] + weight > most:
                self.refusals.append((now, what))
            window.append((now, weight))
            self.inside[what] += weight
            self.total[what] += weight


def _orders(action: str, rows: Sequence[tuple[str, str]], single: int, batch: int) -> list[Count]:
    """The counts of orders, each an instrument and a type."""
    is_batch = len(rows) > 1
    most, name = (batch, f"{action}s") if is_batch else (single, action)
    weights: dict[tuple[Hashable, int], int] = defaultdict(int)
    for inst_id, order_type in rows:
        is_option = inst_id.endswith(("-C", "-P"))
        scope = "-".join(inst_id.split("-")[:2]) + " options" if is_option else inst_id
        weights[(name, scope), most] += 1
        if inst_id == LEAD and action != "cancel":
            weights[(name, "lead", inst_id), 4] += 1
        is_spot = inst_id.count("-") == 1
        if action != "cancel" and not is_spot and not order_type.startswith("mmp"):
            weights["cap", CAP] += 1
    return [Count(what, most, 2.0, weight) for (what, most), weight in weights.items()]


def place(*rows: tuple[str, str], batch: bool = False) -> Job:
    counts = tuple(_orders("place", rows, 60, 300))
    fields: dict[str, Any] = {"td_mode": "cross", "side": "buy", "px": "1", "sz": "1"}
    if len(rows) == 1 and not batch:
        ((inst_id, order_type),) = rows
        return Job(
            trade.place_order(inst_id=inst_id, ord_type=OrderType(order_type), **fields), counts
        )
    orders = [
        NewOrder(inst_id=inst_id, ord_type=OrderType(kind), **fields) for inst_id, kind in rows
    ]
    return Job(trade.place_batch_orders(orders), counts)


def amend(*inst_ids: str, batch: bool = False) -> Job:
    counts = tuple(_orders("amend", [(inst_id, "") for inst_id in inst_ids], 60, 300))
    if len(inst_ids) == 1 and not batch:
        return Job(trade.amend_order(inst_id=inst_ids[0], ord_id="1", new_px="2"), counts)
    rows = [OrderAmendment(inst_id=inst_id, ord_id="1", new_px="2") for inst_id in inst_ids]
    return Job(trade.amend_batch_orders(rows), counts)


def cancel(*inst_ids: str, batch: bool = False) -> Job:
    counts = tuple(_orders("cancel", [(inst_id, "") for inst_id in inst_ids], 60, 300))
    if len(inst_ids) == 1 and not batch:
        return Job(trade.cancel_order(inst_id=inst_ids[0], ord_id="1"), counts)
    rows = [OrderCancellation(inst_id=inst_id, ord_id="1") for inst_id in inst_ids]
    return Job(trade.cancel_batch_orders(rows), counts)


def quote(base: str) -> Job:
    request = funding.request_convert_quote(
        base_ccy=base, quote_ccy="USDT", side="buy", rfq_sz="1", rfq_sz_ccy="USDT"
    )
    return Job(request, (Count("quotes", 10, 1.0), Count(("quotes", base), 1, 5.0)))


def transfer(ccy: str) -> Job:
    request = funding.transfer(ccy=ccy, amt="1", from_="6", to="18")
    return Job(request, (Count(("transfer", ccy), 2, 1.0),))


def ticker(inst_id: str) -> Job:
    return Job(market.get_ticker(inst_id), (Count("ticker", 20, 2.0),))


def countdown(tag: str) -> Job:
    return Job(trade.cancel_all_after(time_out=0, tag=tag or None), (Count(("caa", tag), 1, 1.0),))


def instruments(inst_type: str) -> Job:
    return Job(
        account.get_instruments(InstrumentType(inst_type)),
        (Count(("instruments", inst_type), 20, 2.0),),
    )


def mmp_config() -> Job:
    return Job(block_trading.get_mmp_config(), (Count("mmp", 5, 2.0),))


BUDGETS = Budgets(Account("user", "ip", lead=frozenset({LEAD})))


def signed(job: Job) -> bool:
    return job.request.operation.auth == "required"


class World:
    """Clients that send jobs through a limiter, over a network that delays and reorders."""

    def __init__(
        self, limiter: Limiter, exchange: Exchange, seed: int, clock: Callable[[], float]
    ) -> None:
        self.limiter = limiter
        self.exchange = exchange
        self.random = random.Random(seed)  # noqa: S311
        self.clock = clock
        self.latency = (0.0, 0.3)
        self.connecting = 0.0
        self.tells = 1.0
        self.sent = 0
        self.let_out: list[Job] = []

    async def send(self, job: Job) -> None:
        charges = BUDGETS.charges(job.request, signed=signed(job))
        place = await self.limiter.acquire_async(charges)
        self.let_out.append(job)
        try:
            if self.random.random() < self.connecting:  # a connection has to be made first
                await asyncio.sleep(self.random.uniform(0, 1))
        except asyncio.CancelledError:
            await self.limiter.release_async(place, unsent=True)
            raise
        # What some connections do not tell is taken to be at the answer.
        if self.random.random() < self.tells:
            self.limiter.sent(place)
        self.sent += 1
        arrives = asyncio.ensure_future(self._deliver(job))
        try:
            await asyncio.shield(arrives)
            await asyncio.sleep(self.random.uniform(*self.latency))
        except asyncio.CancelledError:
            await self.limiter.release_async(place)
            await arrives
            raise
        await self.limiter.release_async(place, answered=True)

    async def _deliver(self, job: Job) -> None:
        await asyncio.sleep(self.random.choice((0.0, JITTER, self.random.uniform(0, JITTER))))
        self.exchange.receive(job, self.clock())


class _Selector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everybody waits, and nobody will ever be woken")
            self.now += max(timeout, 0.0)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that does not sleep: its time jumps to the next thing to do."""

    def __init__(self) -> None:
        self.selector = _Selector()
        super().__init__(self.selector)

    def time(self) -> float:
        return self.selector.now


def run(main: Callable[[VirtualLoop], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, VirtualLoop)
        return runner.run(main(loop))
