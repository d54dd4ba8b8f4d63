"""Client order ids and deadlines: who gets them, and that no two are alike."""

import datetime as dt
import gc
import multiprocessing
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from okx_v5 import ArgumentError, ConnectFailed, ExchangeError, UsageError, operations
from okx_v5.api import account, algo, funding, trade
from okx_v5.bodies import NewOrder
from okx_v5.identities import identified, new_client_order_id, placement_field
from okx_v5.options import CallOptions
from okx_v5.repeating import once

NOW = dt.datetime(2026, 8, 22, 9, tzinfo=dt.UTC)
PLACED: dict[str, Any] = {
    "inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "limit", "px": "1", "sz": "1",
}  # fmt: skip


def some_ids(count: int) -> list[str]:
    return [new_client_order_id() for _ in range(count)]


def test_which_operations_place_what_can_be_named() -> None:
    fields = {made.id: placement_field(made) for made in operations.values()}
    assert {name: field for name, field in fields.items() if field} == {
        "trade.place_order": "clOrdId",
        "trade.place_batch_orders": "clOrdId",
        "trade.close_position": "clOrdId",
        "spread_trading.place_order": "clOrdId",
        "algo.place_order": "algoClOrdId",
        "dca.create_bot": "algoClOrdId",
        "grid.create_bot": "algoClOrdId",
        "grid.copy_bot": "algoClOrdId",
        "recurring_buy.create_plan": "algoClOrdId",
    }


def test_an_order_without_an_id_is_given_one() -> None:
    request = trade.place_order(**PLACED)
    given = identified(request, CallOptions(timeout=2), NOW)
    assert given.asked is request
    assert request.body == {key: value for key, value in given.rows[0].items() if key != "clOrdId"}
    (name,) = given.client_order_ids
    assert len(name) == 32
    assert name.isascii()
    assert name.isalnum()
    assert given.rows[0]["clOrdId"] == name
    assert (given.made, given.deadline) == (frozenset({0}), NOW + dt.timedelta(seconds=2))
    assert given.is_default


def test_what_the_caller_chose_stays() -> None:
    request = trade.place_order(**PLACED, cl_ord_id="mine")
    given = identified(request, CallOptions(expires_in=7), NOW)
    assert given.request is request
    assert (given.client_order_ids, given.made) == (("mine",), frozenset())
    assert (given.deadline, given.is_default) == (NOW + dt.timedelta(seconds=7), False)


def test_rows_of_a_batch_that_lack_one_are_given_one() -> None:
    rows = [NewOrder(**PLACED), NewOrder(**PLACED, cl_ord_id="mine"), NewOrder(**PLACED)]
    given = identified(trade.place_batch_orders(rows), CallOptions(), NOW)
    first, second, third = given.client_order_ids
    assert second == "mine"
    assert len({first, second, third}) == 3
    assert [row["clOrdId"] for row in given.rows] == [first, second, third]
    assert given.made == {0, 2}
    error = given.on(ExchangeError("refused"), 2)
    assert (error.cl_ord_id, error.deadline) == (third, given.deadline)
    whole = given.on(ExchangeError("refused"))
    assert (whole.client_order_ids, whole.cl_ord_id) == ((first, second, third), None)
    assert pickle.loads(pickle.dumps(whole)).client_order_ids == whole.client_order_ids  # noqa: S301


def test_other_placements() -> None:
    plan = algo.place_order(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="trigger", sz="1",
        trigger_px="2", order_px="1",
    )  # fmt: skip
    given = identified(plan, CallOptions(), NOW)
    assert given.rows[0]["algoClOrdId"] == given.client_order_ids[0]
    assert (given.deadline, given.is_default) == (None, False)
    for request in (account.get_balance(), funding.get_currencies()):
        reading = identified(request, CallOptions(), NOW)
        assert (reading.request, reading.client_order_ids) == (request, ())
    amended = identified(
        trade.amend_order("BTC-USDT", cl_ord_id="mine", new_px="2"), CallOptions(), NOW
    )
    assert (amended.client_order_ids, amended.made) == (("mine",), frozenset())


def test_a_deadline_where_there_is_none_is_refused() -> None:
    with pytest.raises(ArgumentError, match="takes no deadline"):
        identified(trade.cancel_order("X", ord_id="1"), CallOptions(expires_in=1), NOW)


def test_ids_are_unique_across_threads_and_processes() -> None:
    with ThreadPoolExecutor(4) as threads:
        made = [name for names in threads.map(some_ids, [500] * 8) for name in names]
    for method in ("spawn", "fork"):
        if method not in multiprocessing.get_all_start_methods():
            continue
        with multiprocessing.get_context(method).Pool(2) as processes:
            made += [name for names in processes.map(some_ids, [500] * 4, 1) for name in names]
    assert len(set(made)) == len(made) >= 6000


class TestOnce:
    def test_an_acting_request_is_sent_once(self) -> None:
        request = trade.place_order(**PLACED)
        with once(request):
            pass
        for _ in range(2):
            with pytest.raises(UsageError, match="sent before") as caught, once(request):
                pytest.fail("it was let through")
            assert "again=True" in str(caught.value)
        with once(request, again=True):
            pass
        with once(trade.place_order(**PLACED)):  # an equal one is another
            pass

    def test_questions_and_what_can_be_repeated_go_as_often_as_they_may(self) -> None:
        for request in (account.get_balance(), trade.cancel_order("X", ord_id="1")):
            for _ in range(3):
                with once(request):
                    pass

    @pytest.mark.parametrize("error", [ConnectFailed(""), ArgumentError(""), UsageError("")])
    def test_what_never_went_out_was_not_sent(self, error: Exception) -> None:
        request = trade.place_order(**PLACED)
        with pytest.raises(type(error)), once(request):
            raise error
        with once(request):
            pass

    def test_what_was_refused_was_sent(self) -> None:
        request = trade.place_order(**PLACED)
        with pytest.raises(ExchangeError), once(request):
            raise ExchangeError.refused("51008", "")
        with pytest.raises(UsageError), once(request):
            pytest.fail("it was let through")

    def test_one_of_many_threads_comes_first(self) -> None:
        request = trade.place_order(**PLACED)
        barrier, passed = threading.Barrier(8), []

        def send(number: int) -> None:
            barrier.wait()
            try:
                with once(request):
                    passed.append(number)
            except UsageError:
                pass

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(send, range(8)))
        assert len(passed) == 1

    def test_a_request_stays_what_it_is(self) -> None:
        request = trade.place_order(**PLACED)
        before = pickle.dumps(request)
        with once(request):
            pass
        assert request == trade.place_order(**PLACED)
        assert pickle.dumps(request) == before
        with once(pickle.loads(before)):  # noqa: S301 - a copy is another
            pass

    def test_what_is_gone_is_forgotten(self) -> None:
        from okx_v5.repeating.once import _sent

        gc.collect()
        count = len(_sent)
        requests = [trade.place_order(**PLACED) for _ in range(100)]
        while requests:
            with once(requests[-1]):
                assert len(_sent) == count + 1
            requests.pop()
        gc.collect()
        assert len(_sent) == count
