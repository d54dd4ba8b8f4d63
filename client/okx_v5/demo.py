"""The main job, shown: market data, a signed order's life, a stream, and what a wrong secret gets.

`python -m okx_v5 demo` starts a sandbox on a free port and runs this against it, first with the sync
client, then with the async one, and then over WebSocket. The job itself is written once: it yields
requests and is given their results, whoever sends them.
"""

import asyncio
import time
from collections.abc import Callable, Generator
from decimal import Decimal
from typing import Any, NamedTuple

from okx_v5_auth import Credentials
from okx_v5_core.errors import AuthenticationError, OkxError
from okx_v5_core.requests import Request

from .api import account, market, public, trade
from .async_client import AsyncClient
from .bodies import NewOrder
from .client import Client
from .embedded import CREDENTIALS, start

INSTRUMENT = "BTC-USDT"


class Step(NamedTuple):
    """One thing to ask, and how to say what came back."""

    title: str
    request: Request[Any]
    show: Callable[[Any], str]


Job = Generator[Step, Any, None]


def job() -> Job:
    """The steps, each yielding what it asks and receiving the result."""
    yield Step("server time", public.get_time(), lambda row: f"{row.ts:%H:%M:%S.%f}")
    yield Step(
        "spot instruments",
        public.get_instruments("SPOT"),
        lambda rows: f"{len(rows)} rows, the first {rows[0].inst_id} with tick {rows[0].tick_sz}",
    )
    ticker = yield Step(
        "ticker",
        market.get_ticker(INSTRUMENT),
        lambda row: f"last {row.last}, bid {row.bid_px}, ask {row.ask_px}",
    )
    yield Step(
        "order book",
        market.get_books(INSTRUMENT, sz=5),
        lambda row: (
            f"{len(row.bids)} bids from {row.bids[0].px}, {len(row.asks)} asks from {row.asks[0].px}"
        ),
    )
    yield Step(
        "candles",
        market.get_candles(INSTRUMENT, bar="1H", limit=2),
        lambda rows: f"{len(rows)} rows, the latest closes at {rows[0].c}",
    )
    yield Step(
        "balance (signed)",
        account.get_balance(),
        lambda row: ", ".join(f"{detail.avail_bal} {detail.ccy}" for detail in row.details),
    )

    price = (ticker.last * Decimal("0.9")).quantize(Decimal("0.1"))
    placed = yield Step(
        f"place a limit order, 0.01 at {price}",
        trade.place_order(
            inst_id=INSTRUMENT, td_mode="cash", side="buy", ord_type="limit", px=price, sz="0.01"
        ),
        lambda row: f"order {row.ord_id}",
    )
    read_back = trade.get_order(INSTRUMENT, ord_id=placed.ord_id)
    yield Step("read it back", read_back, _show_order)
    yield Step(
        "amend its size to 0.02",
        trade.amend_order(inst_id=INSTRUMENT, ord_id=placed.ord_id, new_sz="0.02"),
        lambda row: f"order {row.ord_id} taken",
    )
    yield Step("read it back", read_back, _show_order)
    yield Step(
        "cancel it",
        trade.cancel_order(inst_id=INSTRUMENT, ord_id=placed.ord_id),
        lambda row: f"order {row.ord_id} taken",
    )
    yield Step("read it back", read_back, _show_order)

    good = NewOrder(
        inst_id=INSTRUMENT, td_mode="cash", side="buy", ord_type="limit", px=price, sz="0.01"
    )
    bad = NewOrder(
        inst_id=INSTRUMENT, td_mode="cash", side="buy", ord_type="limit", px=price, sz="1000000"
    )
    batch = yield Step(
        "a batch of a good order and one too big",
        trade.place_batch_orders([good, bad]),
        lambda result: f"{result!r}; {result.rejected[0]}",
    )
    yield Step(
        "cancel what the batch placed",
        trade.cancel_order(inst_id=INSTRUMENT, ord_id=batch.accepted[0].ord_id),
        lambda row: f"order {row.ord_id} taken",
    )
    yield Step(
        "order history",
        trade.get_orders_history("SPOT"),
        lambda rows: "; ".join(_show_order(row) for row in rows[:3]),
    )


def run() -> None:
    """Start a sandbox, do the job sync and async, and show what a wrong secret gets."""
    address, stop = start()
    print(
        f"A sandbox runs at {address}; it checks signatures and keeps orders as the exchange does."
    )
    try:
        print("\nThe sync client:")
        with Client.sandbox(address) as okx:
            _drive(job(), okx.send)
        print("\nThe async client:")
        asyncio.run(_run_async(address))
        print("\nA stream:")
        asyncio.run(_run_stream(address))
        print("\nA wrong secret:")
        _try_wrong_secret(address)
    finally:
        stop()


def _drive(steps: Job, send: Callable[[Request[Any]], Any]) -> None:
    """Do the steps of a job one after another."""
    step = next(steps)
    while True:
        started = time.perf_counter()
        result = send(step.request)
        _tell(step, result, time.perf_counter() - started)
        try:
            step = steps.send(result)
        except StopIteration:
            return


async def _run_async(address: str) -> None:
    async with AsyncClient.sandbox(address) as okx:
        steps = job()
        step = next(steps)
        while True:
            started = time.perf_counter()
            result = await okx.send(step.request)
            _tell(step, result, time.perf_counter() - started)
            try:
                step = steps.send(result)
            except StopIteration:
                return


async def _run_stream(address: str) -> None:
    """Keep a book, place an order over WebSocket, and hear of it there."""
    async with (
        AsyncClient.sandbox(address) as okx,
        okx.stream() as stream,
        stream.book(INSTRUMENT) as book,
        stream.trades(INSTRUMENT) as trades,
        stream.orders("SPOT") as orders,
    ):
        trade_made = await anext(trades)
        print(f"  a trade: {trade_made.side} {trade_made.sz} at {trade_made.px}")
        view = book.view()
        print(f"  the book: {len(view.bids)} bids, {len(view.asks)} asks, mid {view.mid}")
        price = ((view.mid or Decimal(0)) * Decimal("0.9")).quantize(Decimal("0.1"))
        placed = await stream.send(
            trade.place_order(
                inst_id=INSTRUMENT,
                td_mode="cash",
                side="buy",
                ord_type="limit",
                px=price,
                sz="0.01",
            )
        )
        print(f"  placed over the stream: order {placed.ord_id}")
        print(f"  heard over the stream: {_show_order(await anext(orders))}")


def _try_wrong_secret(address: str) -> None:
    wrong = Credentials(
        api_key=CREDENTIALS.api_key,
        secret_key="not-the-secret",  # noqa: S106 - it is wrong on purpose
        passphrase=CREDENTIALS.passphrase,
    )
    with Client.sandbox(address, wrong) as okx:
        try:
            okx.account.get_balance()
        except AuthenticationError as error:
            print(f"  {type(error).__name__}: {error}")
        else:
            raise OkxError("the sandbox took a wrong secret.", remedy="Report this: it is a bug.")


def _tell(step: Step, result: Any, seconds: float) -> None:
    operation = step.request.operation
    print(f"  {step.title}: {operation.method} {step.request.target}")
    print(f"    {step.show(result)}  [{seconds * 1000:.1f} ms]")


def _show_order(order: Any) -> str:
    return f"{order.ord_id} {order.state}, {order.acc_fill_sz} of {order.sz} filled at {order.px}"
