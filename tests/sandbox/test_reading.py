"""What can be read: instruments, prices, balances, and lists page by page."""

from decimal import Decimal
from typing import Any

import pytest


def test_the_time_is_the_clock_of_the_sandbox(start: Any) -> None:
    response = start(clock=lambda: 1_597_026_383.085).http.get("/api/v5/public/time")
    assert response.json() == {"code": "0", "msg": "", "data": [{"ts": "1597026383085"}]}
    assert response.headers["date"] == "Mon, 10 Aug 2020 02:26:23 GMT"
    assert response.headers["content-type"] == "application/json"


@pytest.mark.parametrize("path", ["public/instruments", "account/instruments"])
def test_instruments(caller: Any, path: str) -> None:
    spot = {row["instId"]: row for row in caller.rows(path, instType="SPOT")}
    assert set(spot) == {"BTC-USDT", "ETH-USDT", "ETH-BTC"}
    bitcoin = spot["BTC-USDT"]
    assert (bitcoin["baseCcy"], bitcoin["quoteCcy"], bitcoin["ctVal"]) == ("BTC", "USDT", "")
    assert (bitcoin["tickSz"], bitcoin["lotSz"], bitcoin["minSz"]) == (
        "0.01",
        "0.00000001",
        "0.00001",
    )
    (swap,) = caller.rows(path, instType="SWAP", instFamily="BTC-USD")
    assert (swap["instId"], swap["ctType"], swap["settleCcy"]) == ("BTC-USD-SWAP", "inverse", "BTC")
    assert (swap["baseCcy"], swap["tradeQuoteCcyList"]) == ("", [])
    codes = [
        row["instIdCode"] for kind in ("SPOT", "SWAP") for row in caller.rows(path, instType=kind)
    ]
    assert len(set(codes)) == len(codes) == 6
    assert [row["instId"] for row in caller.rows(path, instType="SPOT", instId="ETH-BTC")] == [
        "ETH-BTC"
    ]
    assert caller.get(path, instType="SPOT", instId="X").json()["code"] == "51001"
    assert caller.rows(path, instType="FUTURES") == []


def test_prices_agree(caller: Any) -> None:
    spot = caller.rows("market/tickers", instType="SPOT")
    for ticker in spot + caller.rows("market/tickers", instType="SWAP"):
        (single,) = caller.rows("market/ticker", instId=ticker["instId"])
        assert {k: v for k, v in single.items() if k != "ts"} == {
            k: v for k, v in ticker.items() if k != "ts"
        }
        (book,) = caller.rows("market/books", instId=ticker["instId"], sz="400")
        asks = [Decimal(level[0]) for level in book["asks"]]
        bids = [Decimal(level[0]) for level in book["bids"]]
        assert len(asks) == len(bids) == 20
        assert asks == sorted(asks)
        assert bids == sorted(bids, reverse=True)
        assert (book["asks"][0][0], book["bids"][0][0]) == (ticker["askPx"], ticker["bidPx"])
        assert bids[0] < Decimal(ticker["last"]) < asks[0]
        (top,) = caller.rows("market/books", instId=ticker["instId"])
        assert len(top["asks"]) == len(top["bids"]) == 1
    assert caller.get("market/ticker", instId="X").json()["code"] == "51001"


def test_settings_tell_what_the_key_may_do(start: Any) -> None:
    (config,) = start(permissions={"withdraw", "read"}).rows("account/config")
    assert (config["perm"], config["posMode"], config["acctLv"]) == (
        "read_only,withdraw",
        "net_mode",
        "2",
    )


def test_the_balance_sums_up(caller: Any) -> None:
    (balance,) = caller.rows("account/balance")
    assert {d["ccy"]: d["eq"] for d in balance["details"]} == {
        "USDT": "100000",
        "USDC": "100000",
        "BTC": "10",
        "ETH": "100",
    }
    assert balance["totalEq"] == "1100000"
    (some,) = caller.rows("account/balance", ccy="BTC,ETH,DOGE")
    assert {d["ccy"] for d in some["details"]} == {"BTC", "ETH"}
    assert some["totalEq"] == balance["totalEq"]


@pytest.fixture
def seven(caller: Any) -> tuple[Any, list[str]]:
    """Seven pending orders, the newest first."""
    ids = [caller.buy(px=str(price))["ordId"] for price in range(1000, 8000, 1000)]
    return caller, ids[::-1]


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["ordId"] for row in rows]


def test_pages_of_pending_orders(seven: tuple[Any, list[str]]) -> None:
    caller, newest_first = seven
    path = "trade/orders-pending"
    assert ids(caller.rows(path)) == newest_first
    assert ids(caller.rows(path, limit="3")) == newest_first[:3]
    assert ids(caller.rows(path, limit="3", after=newest_first[2])) == newest_first[3:6]
    assert ids(caller.rows(path, limit="3", after=newest_first[5])) == newest_first[6:]
    assert ids(caller.rows(path, after=newest_first[6])) == []
    assert ids(caller.rows(path, before=newest_first[2])) == newest_first[:2]
    between = caller.rows(path, after=newest_first[1], before=newest_first[5])
    assert ids(between) == newest_first[2:5]
    for wrong in ({"limit": "101"}, {"limit": "0"}, {"after": "x"}):
        assert caller.get(path, **wrong).json()["code"] == "51000"


def test_examples_come_in_pages_too(caller: Any) -> None:
    for path, query in (
        ("market/candles", {"instId": "BTC-USDT"}),
        ("rubik/stat/contracts/open-interest-history", {"instId": "BTC-USDT-SWAP"}),
    ):
        rows = caller.rows(path, **query)
        oldest = min(row[0] for row in rows)
        for cursor in ("after", "end"):
            page = caller.rows(path, **query, **{cursor: oldest})
            assert page in ([], rows)  # the one is the operation's cursor, the other is unknown
        assert [] in (caller.rows(path, **query, **{name: oldest}) for name in ("after", "end"))


def test_pages_of_history_and_fills(seven: tuple[Any, list[str]]) -> None:
    caller, newest_first = seven
    for order_id in newest_first[:4]:
        caller.act("trade/cancel-order", instId="BTC-USDT", ordId=order_id)
    path = "trade/orders-history"
    assert ids(caller.rows(path, instType="SPOT", limit="2")) == newest_first[:2]
    assert ids(caller.rows(path, instType="SPOT", after=newest_first[1])) == newest_first[2:4]
    for _ in range(3):
        caller.buy(ordType="market", px=None, sz="100")
    fills = caller.rows("trade/fills")
    assert len(fills) == 3
    bills = [int(fill["billId"]) for fill in fills]
    assert bills == sorted(bills, reverse=True)
    assert caller.rows("trade/fills", after=fills[0]["billId"]) == fills[1:]
    assert caller.rows("trade/fills", before=fills[1]["billId"], limit="1") == fills[:1]


def test_filters(start: Any) -> None:
    moments = iter(range(10**9))
    caller = start(clock=lambda: 1_700_000_000 + next(moments) / 1000)
    caller.http.event_hooks = {"request": [lambda request: _sign_again(caller, request)]}
    first = caller.buy()
    caller.buy(ordType="post_only", px="60000.01")
    caller.buy(ordType="market", px=None, sz="100")
    caller.buy(instId="BTC-USDT-SWAP", tdMode="cross", ordType="ioc", px="60001", sz="1")
    pending = "trade/orders-pending"
    assert ids(caller.rows(pending, ordType="limit", state="live")) == [first["ordId"]]
    assert caller.rows(pending, ordType="market,ioc") == []
    assert caller.rows(pending, state="partially_filled") == []
    assert caller.rows(pending, instType="SWAP") == []
    history = "trade/orders-history"
    done = caller.rows(history, instType="SPOT")
    assert [order["ordType"] for order in done] == ["market", "post_only"]
    assert caller.rows(history, instType="SPOT", state="canceled") == done[1:]
    assert caller.rows(history, instType="SPOT", ordType="market,fok") == done[:1]
    assert caller.rows(history, instType="SPOT", category="adl") == []
    assert len(caller.rows(history, instType="SWAP", instFamily="BTC-USDT")) == 1
    assert caller.rows(history, instType="SWAP", instFamily="BTC-USD") == []
    assert caller.rows(history, instType="SPOT", begin=done[0]["cTime"]) == done[:1]
    assert caller.rows(history, instType="SPOT", end=done[1]["cTime"]) == done[1:]
    assert len(caller.rows("trade/fills", ordId=done[0]["ordId"])) == 1
    assert len(caller.rows("trade/fills", subType="2")) == 0


def _sign_again(caller: Any, request: Any) -> None:
    """Sign by the still clock of the test, not by that of the machine."""
    target = request.url.raw_path.decode()
    body = request.content.decode()
    request.headers.update(caller.headers(request.method, target, body, at=1_700_000_000))
