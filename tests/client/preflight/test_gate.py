"""Requests on their way out: what is asked for, when, and what becomes of a refusal."""

import asyncio
import json
import pickle
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

import okx_v5
from okx_v5 import AsyncClient, Client, Credentials, Request
from okx_v5.api import account, trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation
from okx_v5.preflight.gate import Preflight
from okx_v5_auth import Clock

CREDENTIALS = Credentials(api_key="key", secret_key="secret", passphrase="words")
LOOKED_UP = ["account/instruments", "account/config", "public/price-limit"]
GOOD: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "60000",
    "sz": "0.01",
}


def changed(**changes: Any) -> dict[str, Any]:
    return GOOD | changes


ORDER = trade.place_order(**GOOD)
WRONG = trade.place_order(**changed(px="60000.01", cl_ord_id="mine", tag="t"))


class Exchange:
    """Answers by path; what it says of instrument, account and prices can be changed."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.answers: dict[str, Any] = {
            "account/instruments": {
                "instType": "SPOT", "instId": "BTC-USDT", "tickSz": "0.1", "lotSz": "0.001", "minSz": "0.001",
            },
            "account/config": {"acctLv": "2", "posMode": "net_mode"},
            "public/price-limit": {
                "instId": "BTC-USDT", "buyLmt": "63000", "sellLmt": "57000", "enabled": True,
            },
        }  # fmt: skip
        self.queries: list[dict[str, list[str]]] = []
        self.http = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v5/")
        self.paths.append(path)
        self.queries.append(parse_qs(request.url.query.decode()))
        found = self.answers.get(path)
        if path.startswith("trade/"):
            asked = json.loads(request.content)
            rows = [
                {"ordId": "1", "sCode": "0"}
                for _ in (asked if isinstance(asked, list) else [asked])
            ]
            return httpx.Response(200, json={"code": "0", "msg": "", "data": rows})
        if isinstance(found, httpx.HTTPError):
            raise found
        if isinstance(found, str):
            return httpx.Response(200, json={"code": found, "msg": "no", "data": []})
        return httpx.Response(200, json={"code": "0", "msg": "", "data": [found]})

    def asked(self) -> list[str]:
        """What was asked since this was last called."""
        paths, self.paths = self.paths, []
        return paths


class Time:
    """Seconds that pass when told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    made = Exchange()
    with made.http:
        yield made


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def okx(exchange: Exchange, time: Time) -> Client:
    client = Client.live(CREDENTIALS, http=exchange.http, preflight=True)
    client._preflight = Preflight(client.clock, monotonic=time)
    return client


def refused(okx: Client, request: Request[Any]) -> okx_v5.ExchangeError:
    with pytest.raises(okx_v5.ExchangeError) as caught:
        okx.send(request, again=True)
    assert caught.value.local
    return caught.value


def test_facts_are_asked_for_once(okx: Client, exchange: Exchange, time: Time) -> None:
    okx.send(ORDER, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]
    assert exchange.queries[0] == {"instType": ["SPOT"], "instId": ["BTC-USDT"]}
    okx.send(ORDER, again=True)
    assert exchange.asked() == ["trade/order"]
    time.now += 31
    okx.send(ORDER, again=True)
    assert exchange.asked() == ["public/price-limit", "trade/order"]
    time.now += 31
    okx.send(ORDER, again=True)
    assert exchange.asked() == ["account/config", "public/price-limit", "trade/order"]
    time.now += 601
    okx.send(ORDER, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]


def test_a_refusal_looks_like_the_exchange_s(okx: Client, exchange: Exchange) -> None:
    error = refused(okx, WRONG)
    assert "trade/order" not in exchange.asked()
    assert (error.code, error.exchange_message, error.status) == ("51150", "", None)
    assert isinstance(error, okx_v5.OrderRejected)
    assert isinstance(error, okx_v5.errors.for_code("51150"))
    assert (error.operation, error.request, error.index) == ("trade.place_order", WRONG, None)
    assert (error.row["clOrdId"], error.row["tag"], error.row["sCode"]) == ("mine", "t", "51150")
    assert "not sent: px 60000.01 is no multiple of the tick size 0.1" in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.local, again.code) == (True, "51150")


def test_an_answer_of_the_exchange_is_not_local(okx: Client, exchange: Exchange) -> None:
    exchange.answers["account/balance"] = "51000"
    with pytest.raises(okx_v5.ExchangeError) as caught:
        okx.account.get_balance()
    assert not caught.value.local


def test_old_facts_refuse_nothing(okx: Client, exchange: Exchange, time: Time) -> None:
    okx.send(ORDER, again=True)
    exchange.asked()
    higher = trade.place_order(**changed(px="64000"))
    assert refused(okx, higher).code == "51006"
    time.now += 5
    exchange.answers["public/price-limit"] |= {"buyLmt": "65000"}
    exchange.asked()
    okx.send(higher, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]
    # The same for the instrument, and for an account whose mode was changed elsewhere.
    time.now += 5
    exchange.answers["account/instruments"] |= {"tickSz": "0.01"}
    okx.send(WRONG, again=True)
    exchange.answers["account/config"] |= {"acctLv": "1"}
    time.now += 70
    on_margin = trade.place_order(**changed(td_mode="cross", ccy="USDT"))
    assert refused(okx, on_margin).code == "51010"
    exchange.answers["account/config"] |= {"acctLv": "2"}
    time.now += 5
    okx.send(on_margin, again=True)


def test_many_wrong_orders_are_not_many_questions(okx: Client, exchange: Exchange) -> None:
    for _ in range(20):
        refused(okx, WRONG)
    assert exchange.asked() == LOOKED_UP


def test_what_needs_no_fact_is_refused_without_asking_again(
    okx: Client, exchange: Exchange, time: Time
) -> None:
    okx.send(ORDER, again=True)
    exchange.asked()
    time.now += 20
    assert refused(okx, trade.place_order(**changed(cl_ord_id="a-b"))).code == "51000"
    assert exchange.asked() == []


@pytest.mark.parametrize("failure", ["50011", "51001", httpx.ReadTimeout("slow")])
def test_without_an_answer_the_order_goes_out(
    okx: Client, exchange: Exchange, time: Time, failure: object
) -> None:
    exchange.answers |= dict.fromkeys(LOOKED_UP, failure)
    okx.send(WRONG, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]
    okx.send(WRONG, again=True)
    assert exchange.asked() == ["trade/order"]
    time.now += 31
    okx.send(WRONG, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]


def test_an_answer_about_something_else_is_none(okx: Client, exchange: Exchange) -> None:
    exchange.answers["account/instruments"] |= {"instId": "ETH-USDT"}
    exchange.answers["public/price-limit"] |= {"instId": "ETH-USDT", "buyLmt": "1"}
    okx.send(WRONG, again=True)


def test_a_fact_that_cannot_be_read_is_none(okx: Client, exchange: Exchange) -> None:
    exchange.answers["account/instruments"] |= {"tickSz": "fine"}
    okx.send(WRONG, again=True)


def test_instruments_by_their_names(okx: Client, exchange: Exchange) -> None:
    for inst_id, query in (
        ("BTC-USD_UM-SWAP", {"instType": ["SWAP"]}),
        ("BTC-USD-260327", {"instType": ["FUTURES"]}),
        ("BTC-USD-260327-60000-C", {"instType": ["OPTION"], "instFamily": ["BTC-USD"]}),
    ):
        exchange.queries.clear()
        okx.send(trade.place_order(**changed(inst_id=inst_id)))
        assert exchange.queries[0] == query | {"instId": [inst_id]}
    exchange.asked()
    okx.send(trade.place_order(**changed(inst_id="BTC-ABOVE-DAILY-260224-1600-69700")))
    assert exchange.asked() == ["trade/order"]


def test_a_batch_is_refused_as_a_whole(okx: Client, exchange: Exchange) -> None:
    orders = [NewOrder(**GOOD), NewOrder(**changed(sz="0.0105"))]
    error = refused(okx, trade.place_batch_orders(orders))
    assert (error.code, error.index) == ("51121", 1)
    assert "row 1" in str(error)
    assert "trade/batch-orders" not in exchange.asked()
    assert len(okx.trade.place_batch_orders(orders[:1]).accepted) == 1


def test_too_long_a_batch(okx: Client, exchange: Exchange) -> None:
    cases = [
        (trade.PLACE_BATCH_ORDERS, NewOrder(**GOOD).to_wire(), "51111"),
        (
            trade.AMEND_BATCH_ORDERS,
            OrderAmendment(inst_id="BTC-USDT", ord_id="1", new_sz=1).to_wire(),
            "51501",
        ),
        (
            trade.CANCEL_BATCH_ORDERS,
            OrderCancellation(inst_id="BTC-USDT", ord_id="1").to_wire(),
            "51406",
        ),
    ]
    for operation, row, code in cases:
        error = refused(okx, Request(operation, body=[row] * 21))
        assert error.code == code
        assert "okx_v5.batches" in (error.remedy or "")
    assert exchange.asked() == []
    okx.send(Request(trade.CANCEL_BATCH_ORDERS, body=[cases[2][1]] * 20))
    assert exchange.asked() == ["trade/cancel-batch-orders"]


def test_an_order_at_market_needs_no_price_limit(okx: Client, exchange: Exchange) -> None:
    okx.send(trade.place_order(**changed(ord_type="market", px=None)))
    assert exchange.asked() == [*LOOKED_UP[:2], "trade/order"]


def test_an_amendment(okx: Client, exchange: Exchange) -> None:
    okx.trade.amend_order(inst_id="BTC-USDT", ord_id="1", new_px="60000.1")
    assert exchange.asked() == ["account/instruments", "trade/amend-order"]
    error = refused(okx, trade.amend_order(inst_id="BTC-USDT", ord_id="7", new_sz="0.0105"))
    assert (error.code, error.row["ordId"]) == ("51121", "7")


def test_other_requests_are_left_alone(okx: Client, exchange: Exchange) -> None:
    exchange.answers["account/balance"] = {"totalEq": "1"}
    okx.account.get_balance()
    okx.send(trade.cancel_order(inst_id="BTC-USDT", ord_id="1"))
    assert exchange.asked() == ["account/balance", "trade/cancel-order"]


def test_it_is_off_unless_asked_for(exchange: Exchange) -> None:
    Client.live(CREDENTIALS, http=exchange.http).send(WRONG, again=True)
    Client.demo(CREDENTIALS, http=exchange.http).send(WRONG, again=True)
    assert exchange.asked() == ["trade/order"] * 2
    with pytest.raises(okx_v5.ExchangeError):
        Client.demo(CREDENTIALS, http=exchange.http, preflight=True).send(WRONG, again=True)


def test_options_of_a_call(okx: Client, exchange: Exchange) -> None:
    """A deadline is the order's own: questions take none."""
    okx.with_options(expires_in=5, headers={"X-Trace": "1"}).send(ORDER, again=True)
    assert exchange.asked() == [*LOOKED_UP, "trade/order"]
    okx.send(ORDER, again=True)  # what the twin learned is known to all
    assert exchange.asked() == ["trade/order"]


def test_without_a_key_nothing_is_asked(exchange: Exchange) -> None:
    with pytest.raises(okx_v5.UsageError):
        Client.live(http=exchange.http, preflight=True).send(ORDER, again=True)
    assert exchange.asked() == []


def test_threads_ask_once(okx: Client, exchange: Exchange) -> None:
    threads = [
        threading.Thread(target=okx.send, args=(ORDER,), kwargs={"again": True}) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(exchange.asked()) == sorted([*LOOKED_UP, *["trade/order"] * 8])


def test_the_async_client(exchange: Exchange) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return exchange.answer(request)

    async def main() -> None:
        transport = httpx.MockTransport(answer)
        async with (
            httpx.AsyncClient(transport=transport) as http,
            AsyncClient.live(CREDENTIALS, http=http, preflight=True) as okx,
        ):
            await asyncio.gather(*(okx.send(ORDER, again=True) for _ in range(8)))
            assert sorted(exchange.asked()) == sorted([*LOOKED_UP, *["trade/order"] * 8])
            with pytest.raises(okx_v5.OrderRejected) as caught:
                await okx.send(WRONG, again=True)
            assert caught.value.local
            await okx.with_options(expires_in=5).send(trade.place_order(**changed(inst_id="X-Y")))

    asyncio.run(main())


def test_warm_or_cold_the_verdict_is_the_same() -> None:
    preflight = Preflight(Clock())
    assert preflight.passes(account.get_balance())
    assert list(preflight.steps(account.get_balance())) == []
    assert not preflight.passes(ORDER)
