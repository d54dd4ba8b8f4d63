"""Order operations, and what private channels tell of them."""

import time
from typing import Any

import pytest
from tests.sandbox.streaming import Stream

BTC = 1
SWAP = 11
LIMIT = {
    "instIdCode": BTC,
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "50000",
    "sz": "0.01",
}
MARKET = {"instIdCode": SWAP, "tdMode": "cross", "side": "buy", "ordType": "market", "sz": "1"}


@pytest.fixture
def desk(caller: Any, connect: Any) -> Stream:
    stream: Stream = connect("private", caller.sandbox)
    return stream.login()


class TestOperations:
    def test_an_order_is_the_same_over_both(self, caller: Any, desk: Stream) -> None:
        answer = desk.ask("order", LIMIT | {"clOrdId": "a1"})
        assert answer.keys() == {"id", "op", "code", "msg", "data", "inTime", "outTime"}
        assert (answer["op"], answer["code"], answer["msg"]) == ("order", "0", "")
        assert int(answer["inTime"]) <= int(answer["outTime"])
        (row,) = answer["data"]
        assert row.keys() == caller.buy(clOrdId="a2").keys()
        assert caller.order(row)["clOrdId"] == "a1"
        amended = desk.ask("amend-order", {"instIdCode": BTC, "clOrdId": "a2", "newSz": "0.02"})
        assert amended["code"] == "0"
        assert caller.order(amended["data"][0])["sz"] == "0.02"
        canceled = desk.ask("cancel-order", {"instIdCode": BTC, "ordId": row["ordId"]})
        assert canceled["data"][0]["sCode"] == "0"
        assert caller.order(row)["state"] == "canceled"

    def test_several_at_once(self, caller: Any, desk: Stream) -> None:
        answer = desk.ask("batch-orders", LIMIT, LIMIT | {"sz": "1000"}, LIMIT)
        assert answer["code"] == "2"
        codes = [row["sCode"] for row in answer["data"]]
        assert codes == ["0", "51008", "0"]
        ids = [row["ordId"] for row in answer["data"] if row["ordId"]]
        amended = desk.ask(
            "batch-amend-orders",
            *({"instIdCode": BTC, "ordId": each, "newSz": "0.02"} for each in ids),
        )
        assert amended["code"] == "0"
        canceled = desk.ask(
            "batch-cancel-orders", *({"instIdCode": BTC, "ordId": each} for each in (*ids, "1"))
        )
        assert [row["sCode"] for row in canceled["data"]] == ["0", "0", "51400"]
        assert caller.rows("trade/orders-pending") == []
        many = desk.ask("batch-orders", *[LIMIT] * 21)
        assert (many["code"], many["data"]) == ("51111", [])

    def test_a_refused_order(self, desk: Stream) -> None:
        answer = desk.ask("order", LIMIT | {"sz": "1000"})
        assert (answer["code"], answer["data"][0]["sCode"]) == ("1", "51008")
        unknown = desk.ask("order", LIMIT | {"instIdCode": 999})
        assert unknown["data"][0]["sCode"] == "51001"

    @pytest.mark.parametrize(
        "args",
        [
            [{}],
            [LIMIT, LIMIT],
            [LIMIT | {"side": "hold"}],
            [LIMIT | {"instIdCode": "1"}],
            [LIMIT | {"instIdCode": True}],
            [{**LIMIT, "instId": "BTC-USDT", "instIdCode": None}],
        ],
    )
    def test_arguments_that_are_none(self, caller: Any, desk: Stream, args: list[Any]) -> None:
        answer = desk.ask("order", *args)
        assert (answer["code"], answer["msg"], answer["data"]) == ("60013", "Invalid args", [])
        assert caller.rows("trade/orders-pending") == []

    def test_an_id_is_required(self, desk: Stream) -> None:
        desk.say({"op": "order", "args": [LIMIT]})
        assert desk.hear()["code"] == "60013"

    def test_fields_that_this_form_lacks_are_ignored(self, caller: Any, desk: Stream) -> None:
        answer = desk.ask("order", LIMIT | {"attachAlgoOrds": 7, "what": "ever"})
        assert answer["code"] == "0"
        engine = caller.sandbox.engine
        with engine.lock:
            (order,) = engine.orders.values()
            assert "attachAlgoOrds" not in order.asked

    def test_a_login_is_required(self, caller: Any, connect: Any) -> None:
        stream = connect("private", caller.sandbox)
        answer = stream.ask("order", LIMIT)
        assert (answer["op"], answer["code"], answer["data"]) == ("order", "60011", [])

    def test_each_operation_has_its_url(self, caller: Any, connect: Any, desk: Stream) -> None:
        business = connect("business", caller.sandbox).login()
        assert business.ask("order", LIMIT)["code"] == "60028"
        assert desk.ask("sprd-mass-cancel", {})["code"] == "60028"
        assert caller.rows("trade/orders-pending") == []

    def test_a_permission_is_required(self, start: Any, connect: Any) -> None:
        stream = connect("private", start(permissions={"read"}).sandbox).login()
        assert stream.ask("order", LIMIT)["code"] == "50120"

    def test_an_order_may_come_too_late(self, caller: Any, desk: Stream) -> None:
        now = int(time.time() * 1000)
        assert desk.ask("order", LIMIT, expTime=str(now - 60_000))["code"] == "50036"
        assert caller.rows("trade/orders-pending") == []
        assert desk.ask("order", LIMIT, expTime=str(now + 600_000))["code"] == "0"
        assert desk.ask("order", LIMIT, expTime="soon")["code"] == "60013"

    def test_operations_without_state_answer_as_over_rest(
        self, caller: Any, connect: Any, desk: Stream
    ) -> None:
        business = connect("business", caller.sandbox).login()
        sent = {
            "sprd-order": {
                "sprdId": "BTC-USDT_BTC-USDT-SWAP",
                "side": "buy",
                "ordType": "limit",
                "px": "2.15",
                "sz": "2",
            },
            "sprd-amend-order": {"ordId": "1", "newSz": "2"},
            "sprd-cancel-order": {"ordId": "1"},
            "sprd-mass-cancel": {"sprdId": "BTC-USDT_BTC-USDT-SWAP"},
        }
        paths = {"sprd-order": "order", "sprd-amend-order": "amend-order"} | {
            "sprd-cancel-order": "cancel-order",
            "sprd-mass-cancel": "mass-cancel",
        }
        for op, arg in sent.items():
            answer = business.ask(op, arg)
            assert answer["code"] == "0"
            assert answer["data"] == caller.post(f"sprd/{paths[op]}", arg).json()["data"]
        answer = desk.ask("mass-cancel", {"instType": "OPTION", "instFamily": "BTC-USD"})
        assert answer["data"] == [{"result": True}]
        assert business.ask("sprd-order", {"sprdId": "BTC-USDT_BTC-USDT-SWAP"})["code"] == "60013"


class TestPushes:
    def test_the_life_of_an_order(self, caller: Any, desk: Stream) -> None:
        desk.subscribe("orders", instType="SPOT")
        row = caller.buy(clOrdId="a1")
        push = desk.push("orders")
        assert push["arg"] == {"channel": "orders", "instType": "SPOT", "uid": push["arg"]["uid"]}
        (placed,) = push["data"]
        assert (placed["ordId"], placed["state"], placed["sz"]) == (row["ordId"], "live", "0.01")
        caller.act("trade/amend-order", instId="BTC-USDT", clOrdId="a1", newSz="0.02", reqId="r1")
        (amended,) = desk.push("orders")["data"]
        assert (amended["sz"], amended["amendResult"], amended["reqId"]) == ("0.02", "0", "r1")
        caller.act("trade/amend-order", instId="BTC-USDT", clOrdId="a1", newPx="60100")
        assert desk.push("orders")["data"][0]["px"] == "60100"
        (filled,) = desk.push("orders")["data"]
        assert (filled["state"], filled["fillSz"], filled["accFillSz"]) == (
            "filled",
            "0.02",
            "0.02",
        )
        assert filled["tradeId"]
        assert float(filled["fillFee"]) < 0

    def test_an_order_that_is_amended_to_what_was_filled(self, caller: Any, desk: Stream) -> None:
        desk.subscribe("orders", instType="SPOT")
        row = caller.buy(px="60000.5", sz="0.7")  # 0.5 stand at a better price
        caller.act("trade/amend-order", instId="BTC-USDT", ordId=row["ordId"], newSz="0.5")
        rows = [desk.push("orders")["data"][0] for _ in range(4)]
        assert [(each["state"], each["fillSz"]) for each in rows] == [
            ("live", "0"),
            ("partially_filled", "0.5"),
            ("partially_filled", "0"),
            ("filled", "0"),
        ]
        assert rows[2]["amendResult"] == "0"

    def test_an_answer_comes_before_what_follows_from_it(self, desk: Stream) -> None:
        desk.subscribe("orders", instType="ANY")
        desk.event()
        desk.say({"id": "9", "op": "order", "args": [MARKET | {"sz": "60"}]})
        heard = [desk.hear() for _ in range(4)]
        assert heard[0]["op"] == "order"
        rows = [push["data"][0] for push in heard[1:]]
        # It is larger than what stands at the best price.
        states = [(row["state"], row["fillSz"], row["accFillSz"]) for row in rows]
        assert states == [
            ("live", "0", "0"),
            ("partially_filled", "50", "50"),
            ("filled", "10", "60"),
        ]
        assert len({row["ordId"] for row in rows}) == 1

    def test_only_what_was_asked_for(self, caller: Any, desk: Stream) -> None:
        for arg in (
            {"instType": "SWAP"},
            {"instType": "ANY", "instId": "ETH-USDT"},
            {"instType": "SWAP", "instFamily": "ETH-USDT"},
        ):
            desk.subscribe("orders", **arg)
        caller.buy()
        caller.buy(instId="ETH-USDT", px="2900")
        push = desk.push("orders")
        assert (push["arg"]["instId"], push["data"][0]["instId"]) == ("ETH-USDT", "ETH-USDT")
        desk.ask("order", MARKET)
        assert desk.push("orders")["arg"]["instType"] == "SWAP"

    def test_fills(self, caller: Any, desk: Stream) -> None:
        desk.subscribe("fills")
        desk.subscribe("fills", instId="ETH-USDT")
        caller.buy()
        row = caller.buy(px="60100")
        (fill,) = desk.push("fills")["data"]
        assert (fill["ordId"], fill["fillPx"], fill["side"]) == (row["ordId"], "60000.01", "buy")

    def test_trades_of_the_account_are_public(self, caller: Any, connect: Any) -> None:
        stream = connect(sandbox=caller.sandbox)
        stream.subscribe("trades", instId="BTC-USDT")
        stream.subscribe("trades", instId="ETH-USDT")
        caller.buy(px="60100", sz="0.0123")
        while (push := stream.push("trades"))["data"][0]["sz"] != "0.0123":
            assert push["data"][0]["source"] == "0"
        assert push["arg"]["instId"] == "BTC-USDT"
        assert (push["data"][0]["side"], push["data"][0]["px"]) == ("buy", "60000.01")

    def test_what_follows_from_several_orders_is_told_once(self, desk: Stream) -> None:
        desk.subscribe("account", extraParams='{"updateInterval": "0"}')
        desk.push("account")
        frozen = []
        for op, count in (("batch-orders", 3), ("order", 1)):
            desk.say({"id": "1", "op": op, "args": [LIMIT] * count})
            assert desk.hear()["op"] == op  # and nothing more of what was before
            (row,) = desk.push("account")["data"]
            frozen += [each["ordFrozen"] for each in row["details"] if each["ccy"] == "USDT"]
        assert frozen == ["1500", "2000"]

    def test_the_account(self, caller: Any, desk: Stream) -> None:
        desk.subscribe("account", ccy="USDT")
        snapshot = desk.push("account")
        assert (snapshot["eventType"], snapshot["curPage"], snapshot["lastPage"]) == (
            "snapshot",
            1,
            True,
        )
        caller.buy()
        (row,) = desk.push("account")["data"]
        (detail,) = row["details"]
        assert (detail["ccy"], detail["ordFrozen"]) == ("USDT", "500")
        assert detail["availBal"] == caller.balance("USDT")["availBal"]

    def test_positions(self, desk: Stream) -> None:
        desk.subscribe("positions", instType="ANY", extraParams='{"updateInterval": "0"}')
        assert desk.push("positions")["data"] == []
        desk.ask("order", MARKET)
        push = desk.push("positions")
        assert push["eventType"] == "event_update"
        assert [row["pos"] for row in push["data"]] == ["1"]
        desk.ask("order", MARKET | {"side": "sell"})
        assert [row["pos"] for row in desk.push("positions")["data"]] == ["0"]
        desk.ask("order", LIMIT)
        assert desk.push("positions")["data"] == []

    def test_balances_and_positions(self, desk: Stream) -> None:
        desk.subscribe("balance_and_position")
        (row,) = desk.push("balance_and_position")["data"]
        assert (row["eventType"], row["posData"], row["trades"]) == ("snapshot", [], [])
        desk.ask("order", LIMIT)  # changes nothing here
        desk.ask("order", MARKET)
        (row,) = desk.push("balance_and_position")["data"]
        assert (row["eventType"], len(row["trades"])) == ("filled", 1)
        assert [position["pos"] for position in row["posData"]] == ["1"]

    def test_changes_made_by_tests_are_told_too(self, caller: Any, desk: Stream) -> None:
        desk.subscribe("orders", instType="ANY")
        row = caller.buy()
        assert desk.push("orders")["data"][0]["state"] == "live"
        engine = caller.sandbox.engine
        with engine.lock:
            engine.cancel({"instId": "BTC-USDT", "ordId": row["ordId"]})
        assert desk.push("orders")["data"][0]["state"] == "canceled"
