"""Orders from end to end: each operation changes the state, and the change is read back."""

from decimal import Decimal
from typing import Any

import pytest


def test_an_order_rests_and_is_read_back(caller: Any) -> None:
    answer = caller.post(
        "trade/order",
        {
            "instId": "BTC-USDT",
            "tdMode": "cash",
            "side": "buy",
            "ordType": "limit",
            "px": "30000",
            "sz": "0.01",
            "clOrdId": "mine1",
            "tag": "test",
        },
    ).json()
    assert (answer["code"], answer["msg"]) == ("0", "")
    assert int(answer["inTime"]) <= int(answer["outTime"])
    assert len(answer["inTime"]) == 16
    (row,) = answer["data"]
    assert (row["sCode"], row["sMsg"], row["subCode"]) == ("0", "", "")
    assert (row["clOrdId"], row["tag"]) == ("mine1", "test")
    order = caller.order(row)
    assert order["state"] == "live"
    assert (order["px"], order["sz"], order["accFillSz"]) == ("30000", "0.01", "0")
    assert (order["avgPx"], order["fillPx"], order["tradeId"]) == ("", "", "")
    (by_name,) = caller.rows("trade/order", instId="BTC-USDT", clOrdId="mine1")
    assert by_name == order
    assert caller.rows("trade/orders-pending") == [order]
    assert caller.rows("trade/orders-history", instType="SPOT") == []
    usdt = caller.balance("USDT")
    assert (usdt["cashBal"], usdt["ordFrozen"]) == ("100000", "300")
    assert (usdt["availBal"], usdt["frozenBal"]) == ("99700", "300")


def test_a_sell_freezes_the_base_currency(caller: Any) -> None:
    row = caller.buy(side="sell", px="70000", sz="2.5")
    assert caller.balance("BTC")["availBal"] == "7.5"
    caller.act("trade/cancel-order", instId="BTC-USDT", ordId=row["ordId"])
    assert caller.balance("BTC")["availBal"] == "10"


def test_a_market_buy_spends_the_quote_currency(caller: Any) -> None:
    order = caller.order(caller.buy(ordType="market", px=None, sz="6000"))
    assert (order["state"], order["tgtCcy"], order["sz"]) == ("filled", "quote_ccy", "6000")
    assert order["px"] == ""
    size = Decimal(order["accFillSz"])
    assert size == Decimal("0.09999998")  # 6000 at the best ask of 60000.01, in whole lots
    assert order["avgPx"] == "60000.01"
    assert (order["feeCcy"], Decimal(order["fee"])) == ("BTC", -size / 1000)
    assert Decimal(caller.balance("BTC")["cashBal"]) == 10 + size * Decimal("0.999")
    assert Decimal(caller.balance("USDT")["cashBal"]) == 100000 - size * Decimal("60000.01")
    (fill,) = caller.rows("trade/fills")
    assert (fill["ordId"], fill["fillSz"]) == (order["ordId"], order["accFillSz"])
    assert (fill["side"], fill["execType"], fill["fee"]) == ("buy", "T", order["fee"])
    assert (fill["tradeId"], order["fillTime"]) == (order["tradeId"], fill["fillTime"])


@pytest.mark.parametrize(
    ("side", "target", "size", "filled"),
    [
        ("buy", "base_ccy", "0.1", "0.1"),
        ("sell", None, "0.1", "0.1"),
        ("sell", "quote_ccy", "5999.9", "0.09999834"),
    ],
)
def test_what_a_market_order_counts(
    caller: Any, side: str, target: str | None, size: str, filled: str
) -> None:
    row = caller.buy(side=side, ordType="market", px=None, sz=size, tgtCcy=target)
    order = caller.order(row)
    assert (order["state"], order["accFillSz"], order["sz"]) == ("filled", filled, size)


def test_a_market_order_takes_the_levels_in_turn(caller: Any) -> None:
    order = caller.order(caller.buy(ordType="market", px=None, sz="1.2", tgtCcy="base_ccy"))
    fills = caller.rows("trade/fills", ordId=order["ordId"])
    assert [(fill["fillPx"], fill["fillSz"]) for fill in fills] == [
        ("60002.01", "0.2"),
        ("60001.01", "0.5"),
        ("60000.01", "0.5"),
    ]
    assert (order["fillPx"], order["fillSz"]) == ("60002.01", "0.2")


def test_a_limit_order_takes_what_it_can_and_rests(caller: Any) -> None:
    row = caller.buy(px="60000.01", sz="0.75", clOrdId="part")
    order = caller.order(row)
    assert (order["state"], order["accFillSz"]) == ("partially_filled", "0.5")
    assert Decimal(caller.balance("USDT")["ordFrozen"]) == Decimal("60000.01") * Decimal("0.25")
    amended = caller.act("trade/amend-order", instId="BTC-USDT", clOrdId="part", newPx="60000.02")
    assert amended["sCode"] == "0"
    order = caller.order(row)
    assert (order["state"], order["accFillSz"], order["px"]) == ("filled", "0.75", "60000.02")
    assert caller.balance("USDT")["ordFrozen"] == "0"
    assert caller.rows("trade/orders-pending") == []
    assert caller.rows("trade/orders-history", instType="SPOT") == [order]


@pytest.mark.parametrize(
    ("kind", "price", "size", "state", "filled", "source"),
    [
        ("post_only", "60000", "0.01", "live", "0", ""),
        ("post_only", "60000.01", "0.01", "canceled", "0", "31"),
        ("fok", "60000.01", "0.5", "filled", "0.5", ""),
        ("fok", "60000.01", "0.6", "canceled", "0", "13"),
        ("ioc", "60000.01", "0.6", "canceled", "0.5", "14"),
        ("ioc", "60000", "0.6", "canceled", "0", "14"),
    ],
)
def test_kinds_of_orders(
    caller: Any, kind: str, price: str, size: str, state: str, filled: str, source: str
) -> None:
    row = caller.buy(ordType=kind, px=price, sz=size)
    assert row["sCode"] == "0"
    order = caller.order(row)
    found = (order["state"], order["accFillSz"], order["cancelSource"])
    assert found == (state, filled, source)


def test_a_market_order_larger_than_the_book(caller: Any) -> None:
    assert caller.buy(px="60000.01", sz="0.01")["sCode"] == "0"
    eth = {"instId": "ETH-BTC", "side": "sell", "ordType": "market", "px": None}
    (first, second) = (caller.buy(**eth, sz="99"), caller.buy(**eth, sz="1"))
    assert [caller.order(row, "ETH-BTC")["state"] for row in (first, second)] == ["filled"] * 2
    assert caller.buy(**eth, sz="1")["sCode"] == "51008"


@pytest.mark.parametrize(
    ("fields", "code", "sub_code"),
    [
        ({"instId": "BTC-GOLD"}, "51001", ""),
        ({"sz": "2.1"}, "51008", "1000"),
        ({"side": "sell", "px": "60000", "sz": "10.1"}, "51008", "1000"),
        ({"sz": "0.000001"}, "51020", ""),
        ({"ordType": "market", "px": None, "sz": "0.1"}, "51020", ""),
        ({"sz": "0.011111111111"}, "51121", ""),
        ({"sz": "0"}, "51000", ""),
        ({"sz": "100000001"}, "51005", ""),
        ({"px": "50000.001"}, "51150", ""),
        ({"px": "-1"}, "51000", ""),
        ({"px": None}, "50014", ""),
        ({"px": "63000.01"}, "51006", ""),
        ({"side": "sell", "px": "56999.99"}, "51006", ""),
        ({"side": "sell", "px": "10000000.01"}, "51116", ""),
        ({"tdMode": "cross"}, "51010", ""),
        ({"posSide": "long"}, "51000", ""),
        ({"ordType": "rpi"}, "51000", ""),
    ],
)
def test_refused_orders(caller: Any, fields: dict[str, Any], code: str, sub_code: str) -> None:
    before = caller.rows("account/balance")[0]["details"]
    row = caller.buy(clOrdId="refused", tag="t", **fields)
    assert (row["sCode"], row["subCode"]) == (code, sub_code)
    assert row["sMsg"]
    assert (row["ordId"], row["clOrdId"], row["tag"]) == ("", "refused", "t")
    assert caller.rows("trade/orders-pending") == []
    after = caller.rows("account/balance")[0]["details"]
    assert [(d["cashBal"], d["ordFrozen"]) for d in after] == [
        (d["cashBal"], d["ordFrozen"]) for d in before
    ]


def test_a_refusal_is_told_in_frame_and_row(caller: Any) -> None:
    response = caller.post("trade/order", {**ORDER, "sz": "100"})
    body = response.json()
    assert response.status_code == 200
    assert (body["code"], body["msg"]) == ("1", "Operation failed.")
    assert body["data"][0]["sMsg"] == "Order failed. Insufficient USDT balance in account"


def test_a_client_id_is_free_again_when_its_order_is_done(caller: Any) -> None:
    first = caller.buy(clOrdId="same")
    assert caller.buy(clOrdId="same")["sCode"] == "51016"
    caller.act("trade/cancel-order", instId="BTC-USDT", clOrdId="same")
    second = caller.buy(clOrdId="same")
    (latest,) = caller.rows("trade/order", instId="BTC-USDT", clOrdId="same")
    assert latest["ordId"] == second["ordId"] != first["ordId"]


def test_amending(caller: Any) -> None:
    row = caller.buy()
    amended = caller.act(
        "trade/amend-order", instId="BTC-USDT", ordId=row["ordId"], newSz="0.02", reqId="r1"
    )
    assert (amended["sCode"], amended["reqId"], amended["ordId"]) == ("0", "r1", row["ordId"])
    assert amended["ts"] == row["ts"]
    order = caller.order(row)
    assert (order["sz"], order["px"], order["state"]) == ("0.02", "50000", "live")
    assert caller.balance("USDT")["ordFrozen"] == "1000"
    caller.act("trade/amend-order", instId="BTC-USDT", ordId=row["ordId"], newPx="40000")
    assert caller.order(row)["px"] == "40000"
    assert caller.balance("USDT")["ordFrozen"] == "800"


def test_amending_may_use_all_there_is_and_no_more(caller: Any) -> None:
    named = {"instId": "BTC-USDT", "ordId": caller.buy(sz="1.6")["ordId"]}
    assert caller.act("trade/amend-order", **named, newSz="2.00000001")["sCode"] == "51502"
    assert caller.balance("USDT")["availBal"] == "20000"
    assert caller.act("trade/amend-order", **named, newSz="2")["sCode"] == "0"
    assert caller.balance("USDT")["availBal"] == "0"
    assert caller.buy(sz="0.00001")["sCode"] == "51008"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"newSz": "100"}, "51502"),
        ({"newSz": "0.000000001"}, "51020"),
        ({"newSz": "0.0100000001"}, "51121"),
        ({"newPx": "0.001"}, "51150"),
        ({"newPx": "64000"}, "51006"),
        ({"newPx": "60000.01"}, "51511"),
        ({"newPxUsd": "1"}, "51500"),
        ({"newSz": "1", "ordId": "1"}, "51603"),
        ({"newSz": "1", "instId": "ETH-USDT"}, "51603"),
    ],
)
def test_refused_amendments(caller: Any, change: dict[str, str], code: str) -> None:
    row = caller.buy(ordType="post_only")
    fields = {"instId": "BTC-USDT", "ordId": row["ordId"]} | change
    assert caller.act("trade/amend-order", **fields)["sCode"] == code
    order = caller.order(row)
    assert (order["px"], order["sz"], order["state"]) == ("50000", "0.01", "live")
    assert caller.balance("USDT")["ordFrozen"] == "500"


def test_a_failed_amendment_may_cancel(caller: Any) -> None:
    row = caller.buy()
    fields = {"instId": "BTC-USDT", "ordId": row["ordId"], "newSz": "100"}
    assert caller.act("trade/amend-order", **fields, cxlOnFail=True)["sCode"] == "51502"
    assert caller.order(row)["state"] == "canceled"
    assert caller.act("trade/amend-order", **fields)["sCode"] == "51503"


def test_amending_below_what_is_filled_fills(caller: Any) -> None:
    row = caller.buy(px="60000.01", sz="0.75")
    caller.act("trade/amend-order", instId="BTC-USDT", ordId=row["ordId"], newSz="0.1")
    order = caller.order(row)
    assert (order["state"], order["sz"], order["accFillSz"]) == ("filled", "0.5", "0.5")


def test_canceling(caller: Any) -> None:
    row = caller.buy(clOrdId="mine")
    canceled = caller.act("trade/cancel-order", instId="BTC-USDT", clOrdId="mine")
    assert (canceled["sCode"], canceled["ordId"]) == ("0", row["ordId"])
    order = caller.order(row)
    assert (order["state"], order["cancelSource"]) == ("canceled", "1")
    assert caller.balance("USDT")["ordFrozen"] == "0"
    again = caller.post("trade/cancel-order", {"instId": "BTC-USDT", "clOrdId": "mine"}).json()
    assert (again["code"], again["data"][0]["sCode"]) == ("1", "51400")
    assert again["data"][0]["clOrdId"] == "mine"


def test_batches_tell_of_each_in_turn(caller: Any) -> None:
    def codes(path: str, *requests: dict[str, str]) -> tuple[str, list[str]]:
        body = caller.post(f"trade/{path}", list(requests)).json()
        assert "inTime" in body
        return body["code"], [row["sCode"] for row in body["data"]]

    first, second = ORDER | {"clOrdId": "a"}, ORDER | {"clOrdId": "b"}
    assert codes("batch-orders", first, second) == ("0", ["0", "0"])
    third = ORDER | {"clOrdId": "c"}
    assert codes("batch-orders", first, third) == ("2", ["51016", "0"])
    assert codes("batch-orders", first, second) == ("1", ["51016", "51016"])
    assert len(caller.rows("trade/orders-pending")) == 3

    def named(name: str, **more: str) -> dict[str, str]:
        return {"instId": "BTC-USDT", "clOrdId": name} | more

    assert codes("amend-batch-orders", named("a", newSz="1"), named("b", newPx="1")) == (
        "0",
        ["0", "0"],
    )
    assert codes("amend-batch-orders", named("a", newSz="9"), named("x", newSz="1")) == (
        "1",
        ["51502", "51603"],
    )
    assert codes("cancel-batch-orders", named("a"), named("x")) == ("2", ["0", "51400"])
    assert codes("cancel-batch-orders", named("b"), named("c")) == ("0", ["0", "0"])
    assert caller.rows("trade/orders-pending") == []


def test_an_order_that_there_is_not(caller: Any) -> None:
    body = caller.get("trade/order", instId="BTC-USDT", ordId="123").json()
    assert (body["code"], body["data"]) == ("51603", [])
    assert caller.get("trade/order", instId="X", ordId="123").json()["code"] == "51001"


ORDER = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "50000",
    "sz": "0.01",
}
