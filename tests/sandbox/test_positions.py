"""Perpetuals: orders open, turn and close positions, whose margin binds the balance."""

from decimal import Decimal
from typing import Any

import pytest

SWAP = "BTC-USDT-SWAP"


def trade(caller: Any, side: str, size: str, **fields: Any) -> dict[str, Any]:
    market = {"instId": SWAP, "tdMode": "cross", "ordType": "market", "px": None}
    return dict(caller.buy(**market | {"side": side, "sz": size} | fields))


def test_opening_and_closing(caller: Any) -> None:
    row = trade(caller, "buy", "100")
    order = caller.order(row, SWAP)
    assert (order["state"], order["lever"], order["feeCcy"]) == ("filled", "3", "USDT")
    (position,) = caller.rows("account/positions", instType="SWAP", instId=f"{SWAP},ETH-USDT-SWAP")
    assert (position["pos"], position["posSide"], position["mgnMode"]) == ("100", "net", "cross")
    # 50 contracts of 0.01 BTC at 60000.1, 50 at 60001.1.
    assert position["avgPx"] == "60000.6"
    assert position["upl"] == "-0.6"
    margin = Decimal("60000.6") / 3
    usdt = caller.balance("USDT")
    assert Decimal(usdt["imr"]) == round(margin, 12)
    assert Decimal(usdt["availBal"]) == round(Decimal(usdt["cashBal"]) - margin, 12)
    assert caller.rows("account/positions", posId="1") == []

    closed = caller.act("trade/close-position", instId=SWAP, mgnMode="cross", clOrdId="bye")
    assert closed == {"instId": SWAP, "posSide": "net", "clOrdId": "bye", "tag": ""}
    assert caller.rows("account/positions") == []
    (closing,) = caller.rows("trade/order", instId=SWAP, clOrdId="bye")
    # Sold at 59999.9 and 59998.9: 1.2 lower on 1 BTC.
    assert (closing["pnl"], closing["reduceOnly"]) == ("-1.2", "true")
    fees = [Decimal(fill["fee"]) for fill in caller.rows("trade/fills", instType="SWAP")]
    usdt = caller.balance("USDT")
    assert Decimal(usdt["cashBal"]) == 100000 - Decimal("1.2") + sum(fees)
    assert usdt["availBal"] == usdt["cashBal"]


def test_a_position_turns(caller: Any) -> None:
    trade(caller, "buy", "10")
    trade(caller, "sell", "30")
    (position,) = caller.rows("account/positions")
    assert (position["pos"], position["avgPx"]) == ("-20", "59999.9")
    assert position["pnl"] == "-0.02"


def test_inverse_contracts_settle_in_the_coin(caller: Any) -> None:
    trade(caller, "sell", "60", instId="BTC-USD-SWAP", tdMode="isolated")
    (position,) = caller.rows("account/positions")
    assert (position["pos"], position["ccy"], position["avgPx"]) == ("-60", "BTC", "59999.9")
    assert Decimal(position["upl"]) < 0
    assert Decimal(position["margin"]) == round(6000 / Decimal("59999.9") / 3, 8)
    caller.act("trade/close-position", instId="BTC-USD-SWAP", mgnMode="isolated")
    assert Decimal(caller.balance("BTC")["cashBal"]) < 10


def test_a_resting_order_freezes_margin_only_if_it_opens(caller: Any) -> None:
    row = trade(caller, "buy", "30", ordType="limit", px="50000")
    assert caller.balance("USDT")["ordFrozen"] == "5000"  # 0.3 BTC at 50000, a third of it
    caller.act("trade/cancel-order", instId=SWAP, ordId=row["ordId"])
    trade(caller, "buy", "10")
    trade(caller, "sell", "10", ordType="limit", px="70000")
    assert caller.balance("USDT")["ordFrozen"] == "0"


@pytest.mark.parametrize(
    ("fields", "code", "sub_code"),
    [
        ({"sz": "500"}, "51008", "1001"),
        ({"reduceOnly": True}, "51169", ""),
        ({"reduceOnly": True, "side": "sell", "sz": "6"}, "51112", ""),
        ({"tdMode": "cash"}, "51000", ""),
        ({"posSide": "short"}, "51000", ""),
        ({"sz": "0.001"}, "51020", ""),
    ],
)
def test_refused_orders(caller: Any, fields: dict[str, Any], code: str, sub_code: str) -> None:
    trade(caller, "buy", "5")
    row = trade(
        caller,
        **{"side": "buy", "size": "1"} | {"size" if k == "sz" else k: v for k, v in fields.items()},
    )
    assert (row["sCode"], row["subCode"]) == (code, sub_code)


def test_closing_what_there_is_not(caller: Any) -> None:
    closing = {"instId": SWAP, "mgnMode": "cross"}
    assert caller.post("trade/close-position", closing).json()["code"] == "51023"
    trade(caller, "buy", "1", tdMode="isolated")
    assert caller.post("trade/close-position", closing).json()["code"] == "51023"


def test_closing_orders_stand_in_the_way(caller: Any) -> None:
    trade(caller, "buy", "5")
    row = trade(caller, "sell", "5", ordType="limit", px="70000")
    closing = {"instId": SWAP, "mgnMode": "cross"}
    response = caller.post("trade/close-position", closing)
    assert (response.status_code, response.json()["code"]) == (429, "51115")
    assert caller.act("trade/close-position", **closing, autoCxl=True)["instId"] == SWAP
    assert caller.order(row, SWAP)["state"] == "canceled"
    assert caller.rows("account/positions") == []


def test_a_position_deeper_than_the_book_cannot_be_closed_at_once(caller: Any) -> None:
    caller.act("account/set-leverage", instId=SWAP, mgnMode="cross", lever="100")
    assert trade(caller, "buy", "900")["sCode"] == "0"
    assert trade(caller, "buy", "900")["sCode"] == "0"
    closing = {"instId": SWAP, "mgnMode": "cross"}
    assert caller.post("trade/close-position", closing).json()["code"] == "51108"


def test_leverage(caller: Any) -> None:
    setting = {"instId": SWAP, "mgnMode": "cross"}
    row = caller.act("account/set-leverage", **setting, lever="10")
    assert row == {"instId": SWAP, "mgnMode": "cross", "lever": "10", "posSide": "net"}
    trade(caller, "buy", "10")
    (position,) = caller.rows("account/positions")
    assert (position["lever"], Decimal(position["imr"])) == ("10", Decimal("600.001"))
    caller.act("account/set-leverage", **setting, lever="2")
    (position,) = caller.rows("account/positions")
    assert (position["lever"], Decimal(position["imr"])) == ("2", Decimal("3000.005"))
    row = caller.act("account/set-leverage", ccy="BTC", mgnMode="cross", lever="5")
    assert (row["instId"], row["lever"]) == ("", "5")


def test_refused_leverage(caller: Any) -> None:
    def code(lever: str, mode: str = "cross", inst_id: str = SWAP) -> str:
        body = {"instId": inst_id, "mgnMode": mode, "lever": lever}
        return str(caller.post("account/set-leverage", body).json()["code"])

    assert code("101") == "59102"
    assert code("0.5") == "59105"
    assert code("5", inst_id="X") == "51001"
    for mode, expected in (("cross", "59107"), ("isolated", "59101")):
        row = trade(caller, "buy", "1", ordType="limit", px="50000", tdMode=mode)
        assert code("5", mode) == expected
        caller.act("trade/cancel-order", instId=SWAP, ordId=row["ordId"])
        assert code("100", mode) == "0"
    trade(caller, "buy", "900")
    assert code("1") == "59108"
