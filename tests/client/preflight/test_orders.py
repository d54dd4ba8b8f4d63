"""What is objected to, and with which code; everything else passes."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5.bodies import NewOrder
from okx_v5.preflight import Facts, check_amendment, check_order
from okx_v5.records import AccountConfig, AccountInstrument, PriceLimit

NOW = dt.datetime(2026, 9, 1, tzinfo=dt.UTC)
LATER = dt.datetime(2026, 11, 2, tzinfo=dt.UTC)
NET, BOTH = "net_mode", "long_short_mode"

PAIR = AccountInstrument.of(
    inst_type="SPOT", inst_id="BTC-USDT", quote_ccy="USDT", tick_sz="0.1", lot_sz="0.0001", min_sz="0.001",
    max_lmt_sz=1000, max_mkt_sz=500000,
)  # fmt: skip
SWAP = AccountInstrument.of(
    inst_type="SWAP", inst_id="BTC-USDT-SWAP", ct_type="linear", ct_val="0.01", tick_sz="0.1", lot_sz="0.01",
    min_sz="0.01", max_lmt_sz=1000, max_mkt_sz=100,
)  # fmt: skip
OPTION = AccountInstrument.of(
    inst_type="OPTION", inst_id="BTC-USD-260327-60000-C", tick_sz="0.0001", lot_sz=1, min_sz=1
)
RECORDS = {"pair": PAIR, "swap": SWAP, "option": OPTION}
LIMIT = PriceLimit.of(buy_lmt="63000", sell_lmt="57000", enabled=True)
GOOD: dict[str, dict[str, Any]] = {
    "pair": {"instId": "BTC-USDT", "tdMode": "cash", "px": "60000", "sz": "0.01"},
    "swap": {"instId": "BTC-USDT-SWAP", "tdMode": "cross", "px": "60000", "sz": "1"},
    "option": {"instId": "BTC-USD-260327-60000-C", "tdMode": "cross", "px": "0.01", "sz": "1"},
}


def code(
    kind: str = "pair",
    level: str = "2",
    mode: str = NET,
    *,
    now: dt.datetime = NOW,
    limit: PriceLimit | None = LIMIT,
    **changes: Any,
) -> str | None:
    """The code with which a good limit order is refused after some changes; None leaves a field out."""
    order = {"side": "buy", "ordType": "limit"} | GOOD[kind] | changes
    facts = Facts(now, RECORDS[kind], AccountConfig.of(acct_lv=level, pos_mode=mode), limit)
    found = check_order({name: value for name, value in order.items() if value is not None}, facts)
    assert found is None or len(found.text) > 10
    return None if found is None else found.code


AT_MARKET = {"ordType": "market", "px": None}
DUST = "0.00000001"


@pytest.mark.parametrize(
    ("expected", "arguments"),
    [
        (None, {}),
        (None, {"kind": "swap"}),
        (None, {"kind": "option"}),
        # Names.
        (None, {"clOrdId": "a" * 32, "tag": "B2" * 8}),
        ("51000", {"clOrdId": "a" * 33}),
        ("51000", {"clOrdId": "a-b"}),
        ("51000", {"clOrdId": "é"}),
        ("51000", {"clOrdId": "٣"}),
        ("51000", {"tag": "a" * 17}),
        ("51000", {"tag": "a b"}),
        ("51000", {"ordType": "elp", "now": LATER}),
        (None, {"ordType": "rpi", "now": LATER}),
        # Account mode and trade mode.
        (None, {"level": "1"}),
        ("51010", {"level": "1", "tdMode": "cross"}),
        ("51010", {"level": "1", "tdMode": "isolated"}),
        ("51010", {"kind": "swap", "level": "1"}),
        ("51000", {"kind": "swap", "tdMode": "cash"}),
        (None, {"kind": "swap", "tdMode": "isolated"}),
        ("50014", {"tdMode": "cross"}),
        (None, {"tdMode": "cross", "ccy": "USDT"}),
        (None, {"tdMode": "isolated"}),
        (None, {"tdMode": "spot_isolated"}),
        (None, {"level": "3", "tdMode": "cross"}),
        (None, {"level": "3", "tdMode": "cash"}),
        ("50072", {"level": "3", "tdMode": "isolated"}),
        ("50072", {"level": "4", "tdMode": "isolated"}),
        (None, {"level": "3", "tdMode": "isolated", "reduceOnly": True}),
        (None, {"level": "9", "tdMode": "cross"}),
        # Position side.
        ("51000", {"kind": "swap", "mode": BOTH}),
        ("51000", {"kind": "swap", "mode": BOTH, "posSide": "net"}),
        (None, {"kind": "swap", "mode": BOTH, "posSide": "short"}),
        ("51000", {"kind": "swap", "posSide": "long"}),
        (None, {"kind": "swap", "posSide": "net"}),
        (None, {"kind": "swap", "mode": "some_day", "posSide": "long"}),
        ("51000", {"posSide": "long"}),
        ("51000", {"posSide": "long", "mode": BOTH}),
        (None, {"posSide": "net"}),
        (None, {"kind": "option", "mode": BOTH}),
        # Order types.
        ("51066", {"kind": "option", **AT_MARKET}),
        ("51000", {"kind": "option", "ordType": "optimal_limit_ioc"}),
        ("51000", {"ordType": "optimal_limit_ioc", "px": None}),
        (None, {"kind": "swap", "ordType": "optimal_limit_ioc", "px": None}),
        ("51036", {"ordType": "mmp"}),
        ("51036", {"kind": "option", "ordType": "mmp"}),
        (
            "51042",
            {"kind": "option", "level": "4", "ordType": "mmp_and_post_only", "tdMode": "isolated"},
        ),
        (None, {"kind": "option", "level": "4", "ordType": "mmp"}),
        (None, {"ordType": "some_day"}),
        # Which price.
        ("50014", {"px": None}),
        ("50014", {"px": None, "ordType": "post_only"}),
        (None, {**AT_MARKET, "sz": "100"}),
        (None, {"ordType": "market", "px": "60000.01", "sz": "100"}),
        ("51537", {"pxUsd": "1"}),
        ("51537", {"kind": "swap", "pxVol": "1", "px": None}),
        ("51175", {"kind": "option", "px": None}),
        ("51176", {"kind": "option", "pxUsd": "1"}),
        ("51176", {"kind": "option", "px": None, "pxUsd": "1", "pxVol": "1"}),
        (None, {"kind": "option", "px": None, "pxVol": "1"}),
        ("51181", {"kind": "option", "px": None, "pxVol": "1", "ordType": "ioc"}),
        ("51179", {"kind": "option", "px": None, "pxUsd": "1", "level": "1", "tdMode": "cash"}),
        # Tick and limits.
        ("51150", {"px": "60000.01"}),
        (None, {"kind": "option", "px": "0.00012"}),
        ("51000", {"px": "0"}),
        ("51000", {"px": "-1"}),
        ("51006", {"px": "63000.1"}),
        (None, {"px": "63000"}),
        (None, {"px": "56999.9"}),
        ("51006", {"px": "56999.9", "side": "sell"}),
        (None, {"px": "63000.1", "side": "sell"}),
        (None, {"px": "63000.1", "pxAmendType": "1"}),
        ("51006", {"px": "63000.1", "pxAmendType": "0"}),
        (None, {"px": "63000.1", "ordType": "rpi", "rpiPxRound": True}),
        (None, {"px": "63000.1", "limit": PriceLimit.of(buy_lmt="1", enabled=False)}),
        (None, {"px": "63000.1", "limit": PriceLimit.of(enabled=True)}),
        (None, {"px": "63000.1", "limit": None}),
        # Sizes.
        ("51000", {"sz": "0"}),
        ("51000", {"sz": "-1", "kind": "swap"}),
        ("51020", {"sz": "0.0009"}),
        ("51121", {"sz": "0.00105"}),
        ("51005", {"sz": "1000.1"}),
        (None, {"sz": "1000"}),
        ("51101", {"sz": "1000.01", "kind": "swap"}),
        ("51202", {"sz": "100.01", "kind": "swap", **AT_MARKET}),
        (None, {"sz": "100", "kind": "swap", **AT_MARKET}),
        ("51121", {"sz": "1.005", "kind": "swap"}),
        ("51121", {"sz": "1.5", "kind": "option"}),
        ("51020", {"sz": "0.5", "kind": "option"}),
        # What a size at market counts.
        (None, {**AT_MARKET, "sz": "0.0000001"}),
        ("51020", {**AT_MARKET, "sz": DUST, "tgtCcy": "base_ccy"}),
        ("51121", {**AT_MARKET, "sz": "0.00105", "side": "sell"}),
        (None, {**AT_MARKET, "sz": "0.00105", "side": "sell", "tgtCcy": "quote_ccy"}),
        ("51201", {**AT_MARKET, "sz": "500000.1"}),
        (None, {**AT_MARKET, "sz": "500000.1", "side": "sell"}),
        (None, {**AT_MARKET, "sz": DUST, "tdMode": "isolated"}),
        (None, {**AT_MARKET, "sz": DUST, "tdMode": "isolated", "tgtCcy": "base_ccy"}),
        ("51020", {**AT_MARKET, "sz": DUST, "tdMode": "isolated", "side": "sell"}),
        # A limit order counts base currency, whatever tgtCcy says.
        ("51005", {"sz": "6000", "tgtCcy": "quote_ccy"}),
    ],
)
def test_codes(expected: str | None, arguments: dict[str, Any]) -> None:
    assert code(**arguments) == expected


def test_elp_is_warned_of_while_it_lasts() -> None:
    with pytest.warns(FutureWarning, match="rpi"):
        assert code(ordType="elp") is None
    with pytest.warns(FutureWarning):
        assert code(ordType="elp", now=dt.datetime(2026, 10, 31, 23, 59, tzinfo=dt.UTC)) is None


def test_without_facts_only_names_and_signs_are_judged() -> None:
    facts = Facts(NOW)
    for order in (
        {
            "instId": "BTC-USDT-SWAP",
            "tdMode": "cash",
            "ordType": "market",
            "posSide": "long",
            "sz": DUST,
        },
        {"instId": "X", "ordType": "limit", "pxUsd": "1", "pxVol": "2", "sz": "1"},
        {},
    ):
        assert check_order(order, facts) is None
    assert check_order({"clOrdId": "!"}, facts) is not None
    assert check_order({"sz": "0"}, facts) is not None


def test_a_body_can_be_checked_by_itself() -> None:
    order = NewOrder(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="60000.01", sz="0.01"
    )
    found = check_order(order.to_wire(), Facts(NOW, PAIR))
    assert found is not None
    assert found.text == "px 60000.01 is no multiple of the tick size 0.1"


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        ("pair", {"newSz": "0.01", "newPx": "60000"}, None),
        ("pair", {"newPx": "60000.01"}, "51150"),
        ("pair", {"newPx": "0"}, "51000"),
        ("pair", {"newPx": "99999"}, None),
        ("option", {"newPx": "0.00012"}, None),
        ("pair", {"newSz": "0.00105"}, "51121"),
        ("pair", {"newSz": DUST}, None),
        ("pair", {"newSz": "1000.1"}, "51005"),
        ("swap", {"newSz": "1000.1"}, "51101"),
        ("swap", {"newSz": "1.001"}, "51121"),
        ("option", {"newPxVol": "1"}, None),
    ],
)
def test_amendments(kind: str, changes: dict[str, Any], expected: str | None) -> None:
    found = check_amendment({"instId": "X"} | changes, Facts(NOW, RECORDS[kind]))
    assert (None if found is None else found.code) == expected


texts = st.none() | st.sampled_from(
    [
        "",
        "0",
        "1",
        "-1",
        "60000",
        "x",
        "1e400",
        "NaN",
        "buy",
        "sell",
        "market",
        "limit",
        "mmp",
        "cash",
        "cross",
    ]
)
fields = st.sampled_from(
    [
        "instId",
        "tdMode",
        "side",
        "ordType",
        "sz",
        "px",
        "pxUsd",
        "tgtCcy",
        "posSide",
        "clOrdId",
        "newSz",
        "newPx",
    ]
)


@given(
    order=st.dictionaries(fields, texts),
    kind=st.sampled_from([*RECORDS, ""]),
    level=st.sampled_from("12349"),
)
def test_nothing_makes_it_stumble(order: dict[str, Any], kind: str, level: str) -> None:
    account = AccountConfig.of(acct_lv=level, pos_mode=NET)
    facts = Facts(NOW, RECORDS.get(kind), account, LIMIT)
    for check in (check_order, check_amendment):
        found = check(order, facts)
        assert found is None or found.code.isdigit()
