"""The main job, over real sockets and with real signatures, by both clients."""

import asyncio
import contextlib
import datetime as dt
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal
from typing import Any, cast

import pytest
from tests.end_to_end.conftest import Run

from okx_v5 import (
    AsyncClient,
    AuthenticationError,
    BatchIncomplete,
    Client,
    Credentials,
    EnvironmentMismatch,
    InstrumentStateError,
    InsufficientBalance,
    OkxError,
    OrderRejected,
    OrderStateError,
    ParameterError,
    PermissionDenied,
    PositionError,
    Request,
    SizeError,
    UsageError,
)
from okx_v5.api import account, market, public, trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation
from okx_v5.embedded import CREDENTIALS
from okx_v5.enums import InstrumentType, OrderState, Side
from okx_v5.sandbox import Sandbox

Send = Callable[[Request[Any]], Any]
LIMIT: dict[str, Any] = {
    "inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "limit", "px": "50000",
}  # fmt: skip


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest, okx: Client, waiting: AsyncClient, run: Run) -> Send:
    if request.param == "sync":
        return okx.send

    def wait(wanted: Request[Any]) -> Any:
        return run(waiting.send(wanted))

    return wait


@pytest.fixture
def placed(send: Send) -> Iterator[str]:
    """An order that rests in the book while a test runs."""
    found = send(trade.place_order(**LIMIT, sz="0.01")).ord_id
    yield found
    with contextlib.suppress(OrderStateError):  # unless the test has seen to it
        send(trade.cancel_order(inst_id="BTC-USDT", ord_id=found))


def order(send: Send, ord_id: str) -> Any:
    return send(trade.get_order("BTC-USDT", ord_id=ord_id)).check()


class TestMarket:
    def test_public_data(self, send: Send) -> None:
        assert send(public.get_time()).ts is not None
        instruments = send(public.get_instruments("SPOT"))
        assert all(row.check().inst_type is InstrumentType.SPOT for row in instruments)
        ticker = send(market.get_ticker("BTC-USDT")).check()
        assert ticker.bid_px < ticker.ask_px
        book = send(market.get_books("BTC-USDT", sz=5)).check()
        assert book.bids[0].px < book.asks[0].px
        assert len(send(market.get_candles("BTC-USDT", limit=2))) == 2

    def test_no_key_is_needed_for_it(self, sandbox: Sandbox, run: Run) -> None:
        with Client.demo(base_url=sandbox.url) as okx:
            assert okx.market.get_ticker("BTC-USDT").last is not None
            with pytest.raises(UsageError, match="needs a key"):
                okx.account.get_balance()

        async def main() -> None:
            async with AsyncClient.demo(base_url=sandbox.url) as waiting:
                assert (await waiting.market.get_ticker("BTC-USDT")).last is not None
                with pytest.raises(UsageError, match="needs a key"):
                    await waiting.account.get_balance()

        run(main())

    def test_an_instrument_that_is_not_there(self, send: Send) -> None:
        with pytest.raises((InstrumentStateError, ParameterError)):
            send(market.get_ticker("NONE-SUCH"))


class TestOrders:
    def test_the_life_of_one(self, send: Send, placed: str) -> None:
        found = order(send, placed)
        assert (found.state, found.side, found.sz) == (OrderState.LIVE, Side.BUY, Decimal("0.01"))
        assert found.px == Decimal(50000)
        assert placed in {row.ord_id for row in send(trade.get_orders_pending())}
        amended = send(trade.amend_order(inst_id="BTC-USDT", ord_id=placed, new_sz="0.02"))
        assert amended.ord_id == placed
        assert order(send, placed).sz == Decimal("0.02")
        canceled = send(trade.cancel_order(inst_id="BTC-USDT", ord_id=placed))
        assert canceled.ord_id == placed
        assert order(send, placed).state is OrderState.CANCELED
        assert placed not in {row.ord_id for row in send(trade.get_orders_pending())}
        history = send(trade.get_orders_history("SPOT"))
        assert placed in {row.check().ord_id for row in history}

    def test_one_that_is_filled(self, send: Send) -> None:
        filled = send(
            trade.place_order(
                inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz="100",
            )
        )  # fmt: skip
        found = order(send, filled.ord_id)
        assert found.state is OrderState.FILLED
        assert found.acc_fill_sz > 0
        fills = send(trade.get_fills(inst_type="SPOT", ord_id=filled.ord_id))
        assert fills
        assert sum(row.check().fill_sz for row in fills) == found.acc_fill_sz

    def test_a_position_is_opened_and_closed(self, send: Send) -> None:
        swap = "BTC-USDT-SWAP"
        send(trade.place_order(inst_id=swap, td_mode="cross", side="buy", ord_type="market", sz=1))
        (position,) = [row for row in send(account.get_positions()) if row.inst_id == swap]
        assert position.check().pos == 1
        closed = send(trade.close_position(inst_id=swap, mgn_mode="cross"))
        assert closed.check().inst_id == swap
        assert [row.pos for row in send(account.get_positions()) if row.inst_id == swap] in (
            [],
            [0],
        )
        with pytest.raises(PositionError):
            send(trade.close_position(inst_id=swap, mgn_mode="cross"))

    def test_the_balance_is_frozen_meanwhile(self, send: Send, placed: str) -> None:
        def frozen() -> Decimal:
            (detail,) = send(account.get_balance(ccy="USDT")).check().details
            return cast("Decimal", detail.ord_frozen)

        before = frozen()
        send(trade.cancel_order(inst_id="BTC-USDT", ord_id=placed))
        assert before - frozen() == Decimal(500)


class TestRejections:
    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"sz": "1000000"}, InsufficientBalance | SizeError),
            ({"sz": "100"}, InsufficientBalance),
            ({"sz": "0.0000000001"}, SizeError),
            ({"sz": "0.01", "px": "50000.123456789"}, OrderRejected),
            ({"sz": "0.01", "inst_id": "NONE-SUCH"}, InstrumentStateError | ParameterError),
        ],
    )
    def test_the_class_says_why(self, send: Send, changes: dict[str, Any], expected: Any) -> None:
        with pytest.raises(OkxError) as caught:
            send(trade.place_order(**{**LIMIT, **changes}))
        error = caught.value
        assert isinstance(error, OrderRejected)
        assert isinstance(error, expected)
        assert error.code not in ("", "0", "1", "2")
        assert error.row["sCode"] == error.code
        assert error.status == (None if error.local else 200)
        assert str(error).startswith(f"trade.place_order: {error.code}")
        assert error.remedy

    def test_orders_that_are_not_there(self, send: Send) -> None:
        for request in (
            trade.amend_order(inst_id="BTC-USDT", ord_id="1", new_sz="1"),
            trade.cancel_order(inst_id="BTC-USDT", ord_id="1"),
        ):
            with pytest.raises(OrderStateError) as caught:
                send(request)
            assert isinstance(caught.value, OrderRejected)
        with pytest.raises(OrderStateError) as read:
            send(trade.get_order("BTC-USDT", ord_id="1"))
        assert not isinstance(read.value, OrderRejected)

    def test_one_client_order_id_serves_once(self, send: Send, placed: str) -> None:
        mine = f"mine{placed[-8:]}"
        send(trade.place_order(**LIMIT, sz="0.01", cl_ord_id=mine))
        with pytest.raises(OrderRejected) as caught:
            send(trade.place_order(**LIMIT, sz="0.01", cl_ord_id=mine))
        assert isinstance(caught.value, ParameterError)
        assert send(trade.cancel_order(inst_id="BTC-USDT", cl_ord_id=mine)).cl_ord_id == mine


class TestBatches:
    def test_each_row_has_its_result_in_the_order_asked(self, send: Send) -> None:
        good, bad = NewOrder(**LIMIT, sz="0.01"), NewOrder(**LIMIT, sz="100")
        result = send(trade.place_batch_orders([good, bad, good]))
        assert len(result) == 3
        assert [isinstance(row, OrderRejected) for row in result] == [False, True, False]
        (rejected,) = result.rejected
        assert isinstance(rejected, InsufficientBalance)
        assert rejected.index == 1
        with pytest.raises(BatchIncomplete) as caught:
            result.require_all()
        assert caught.value.errors == (rejected,)
        ids = [row.ord_id for row in result.accepted]
        amended = send(
            trade.amend_batch_orders(
                [OrderAmendment(inst_id="BTC-USDT", ord_id=ord_id, new_sz="0.02") for ord_id in ids]
            )
        )
        assert [row.ord_id for row in amended.require_all()] == ids
        canceled = send(
            trade.cancel_batch_orders(
                [OrderCancellation(inst_id="BTC-USDT", ord_id=ord_id) for ord_id in (*ids, "1")]
            )
        )
        assert [row.ord_id for row in canceled.accepted] == ids
        assert isinstance(canceled[2], OrderStateError)
        assert canceled.rejected[0].index == 2

    def test_all_may_be_refused(self, send: Send) -> None:
        bad = NewOrder(**LIMIT, sz="100")
        result = send(trade.place_batch_orders([bad, bad]))
        assert result.accepted == []
        assert [row.index for row in result.rejected] == [0, 1]


class TestKeys:
    @pytest.mark.parametrize(
        ("part", "code", "expected"),
        [
            ("api_key", None, (AuthenticationError, EnvironmentMismatch)),
            ("secret_key", "50113", AuthenticationError),
            ("passphrase", "50105", AuthenticationError),
        ],
    )
    def test_a_wrong_one(
        self, sandbox: Sandbox, run: Run, part: str, code: str | None, expected: Any
    ) -> None:
        parts = {
            "api_key": CREDENTIALS.api_key,
            "secret_key": CREDENTIALS.secret_key,
            "passphrase": CREDENTIALS.passphrase,
        }
        wrong = Credentials(**{**parts, part: "wrong-one"})
        with Client.sandbox(sandbox.url, wrong) as okx, pytest.raises(OkxError) as caught:
            okx.account.get_balance()

        async def main() -> None:
            async with AsyncClient.sandbox(sandbox.url, wrong) as waiting:
                await waiting.trade.place_order(**LIMIT, sz="0.01")

        with pytest.raises(OkxError) as also:
            run(main())
        for error in (caught.value, also.value):
            assert isinstance(error, expected)
            assert not isinstance(error, OrderRejected)
            found: Any = error
            assert code in (None, found.code)
            assert found.status == 401
            assert error.remedy
            assert "wrong-one" not in str(error)

    def test_of_another_environment(self) -> None:
        for require_demo in (True, False):
            with Sandbox(require_demo=require_demo) as sandbox:
                fits, does_not = (
                    (Client.demo, Client.live) if require_demo else (Client.live, Client.demo)
                )
                with fits(CREDENTIALS, base_url=sandbox.url) as okx:
                    assert okx.account.get_balance().details
                with does_not(CREDENTIALS, base_url=sandbox.url) as okx:
                    with pytest.raises(EnvironmentMismatch) as caught:
                        okx.account.get_balance()
                    assert caught.value.code == "50101"
                    assert f"use Client.{fits.__name__}" in str(caught.value)

    def test_without_the_permission(self) -> None:
        with Sandbox(permissions=["read"]) as sandbox, Client.sandbox(sandbox.url) as okx:
            assert okx.account.get_balance().details
            with pytest.raises(PermissionDenied):
                okx.trade.place_order(**LIMIT, sz="0.01")

    def test_a_clock_that_is_off_mends_itself(self) -> None:
        with (
            Sandbox(clock=lambda: time.time() + 7200) as sandbox,
            Client.sandbox(sandbox.url) as okx,
        ):
            assert okx.trade.place_order(**LIMIT, sz="0.01").ord_id
            assert okx.clock.offset.total_seconds() > 3600


class TestDeadlines:
    def test_in_time_and_too_late(self, okx: Client, waiting: AsyncClient, run: Run) -> None:
        soon = okx.with_options(expires_in=600).trade.place_order(**LIMIT, sz="0.01")
        assert soon.ord_id
        okx.trade.cancel_order(inst_id="BTC-USDT", ord_id=soon.ord_id)
        past = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=5)
        with pytest.raises(ParameterError) as caught:
            okx.with_options(expires_at=past).trade.place_order(**LIMIT, sz="0.01")
        assert caught.value.code == "50036"
        late = waiting.with_options(expires_at=past)
        with pytest.raises(ParameterError, match="50036"):
            run(late.trade.place_order(**LIMIT, sz="0.01"))


class TestTogether:
    def test_many_threads(self, okx: Client) -> None:
        found: list[str | None] = []

        def work() -> None:
            for _ in range(5):
                row = okx.trade.place_order(**LIMIT, sz="0.001")
                okx.trade.cancel_order(inst_id="BTC-USDT", ord_id=row.ord_id)
                found.append(row.ord_id)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(set(found)) == 20

    def test_many_tasks(self, waiting: AsyncClient, run: Run) -> None:
        async def work() -> str | None:
            row = await waiting.trade.place_order(**LIMIT, sz="0.001")
            await waiting.trade.cancel_order(inst_id="BTC-USDT", ord_id=row.ord_id)
            return row.ord_id

        async def main() -> list[str | None]:
            return await asyncio.gather(*(work() for _ in range(20)))

        assert len(set(run(main()))) == 20

    def test_what_one_client_does_the_other_sees(
        self, okx: Client, waiting: AsyncClient, run: Run
    ) -> None:
        row = okx.trade.place_order(**LIMIT, sz="0.01")
        found: Awaitable[Any] = waiting.trade.get_order("BTC-USDT", ord_id=row.ord_id)

        async def main() -> Any:
            return await found

        assert run(main()).state is OrderState.LIVE
        run(waiting.trade.cancel_order(inst_id="BTC-USDT", ord_id=row.ord_id))
        assert okx.trade.get_order("BTC-USDT", ord_id=row.ord_id).state is OrderState.CANCELED
