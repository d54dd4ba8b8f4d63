"""Which budgets a request counts towards."""

from typing import Any

import pytest

from okx_v5 import operations
from okx_v5.api import account, algo, announcements, funding, grid, market, public, trade
from okx_v5.bodies import AlgoCancellation, NewCurrencyAmount, NewOrder, OrderCancellation
from okx_v5.limits import Account, Budgets, Instrument, by_its_form
from okx_v5.limits.rules import DAY, Rule
from okx_v5_core.operations import Limit
from okx_v5_core.requests import Request

BUDGETS = Budgets(
    Account("user", "ip", master="master", lead=frozenset({"BTC-USDT-SWAP", "DOGE-USDT"}))
)
ORDER: dict[str, Any] = {
    "td_mode": "cross", "side": "buy", "ord_type": "limit", "px": "1", "sz": "1",
}  # fmt: skip


def order(**changes: Any) -> dict[str, Any]:
    return ORDER | changes


def taken(request: Request[Any], *, signed: bool = True) -> dict[tuple[str, str], int]:
    return {
        (charge.rule.text.partition(": ")[2] or charge.rule.text, charge.key[1]): charge.weight
        for charge in BUDGETS.charges(request, signed=signed)
    }


CAP = ("the account's cap on new and amended orders in 2 s", "user")


def test_a_spot_order_counts_for_its_instrument_alone() -> None:
    assert taken(trade.place_order(inst_id="ETH-USDT", **ORDER)) == {
        ("60 requests in 2 s per user and instrument (non-options)", "user|ETH-USDT"): 1
    }


def test_a_led_instrument_has_both_limits() -> None:
    assert taken(trade.place_order(inst_id="BTC-USDT-SWAP", **ORDER)) == {
        ("60 requests in 2 s per user and instrument (non-options)", "user|BTC-USDT-SWAP"): 1,
        ("4 requests in 2 s per user and instrument (copy-trading-lead)", "user|BTC-USDT-SWAP"): 1,
        CAP: 1,
    }


def test_options_count_for_their_family() -> None:
    option = trade.place_order(inst_id="BTC-USD-261225-90000-C", **ORDER)
    assert taken(option) == {
        ("60 requests in 2 s per user and instrument-family (options)", "user|BTC-USD"): 1,
        CAP: 1,
    }


def test_orders_under_market_maker_protection_are_exempt_from_the_cap() -> None:
    for kind, capped in (("mmp", False), ("mmp_and_post_only", False), ("post_only", True)):
        request = trade.place_order(inst_id="BTC-USD-261225-90000-C", **order(ord_type=kind))
        assert (CAP in taken(request)) is capped


def test_place_amend_and_cancel_are_apart() -> None:
    requests: list[Request[Any]] = [
        trade.place_order(inst_id="ETH-USDT", **ORDER),
        trade.amend_order(inst_id="ETH-USDT", ord_id="1", new_px="1"),
        trade.cancel_order(inst_id="ETH-USDT", ord_id="1"),
        trade.get_order(inst_id="ETH-USDT", ord_id="1"),
    ]
    keys = {charge.key for one in requests for charge in BUDGETS.charges(one, signed=True)}
    assert len(keys) == 4


def test_a_batch_counts_each_order_for_its_own_instrument() -> None:
    batch = [NewOrder(inst_id=name, **ORDER) for name in ("ETH-USDT", "ETH-USDT", "ETH-USDT-SWAP")]
    assert taken(trade.place_batch_orders(batch)) == {
        ("300 orders in 2 s per user and instrument (non-options)", "user|ETH-USDT"): 2,
        ("300 orders in 2 s per user and instrument (non-options)", "user|ETH-USDT-SWAP"): 1,
        CAP: 1,
    }


def test_a_batch_of_one_counts_as_a_single_order() -> None:
    assert BUDGETS.charges(
        trade.place_batch_orders([NewOrder(inst_id="ETH-USDT-SWAP", **ORDER)]), signed=True
    ) == BUDGETS.charges(trade.place_order(inst_id="ETH-USDT-SWAP", **ORDER), signed=True)
    assert BUDGETS.charges(
        trade.cancel_batch_orders([OrderCancellation(inst_id="ETH-USDT", ord_id="1")]), signed=True
    ) == BUDGETS.charges(trade.cancel_order(inst_id="ETH-USDT", ord_id="1"), signed=True)


def test_what_is_no_batch_of_another_counts_for_itself() -> None:
    rows = [AlgoCancellation(inst_id="ETH-USDT", algo_id=str(number)) for number in range(3)]
    for count in (1, 3):
        assert taken(algo.cancel_orders(rows[:count])) == {
            ("20 orders in 2 s per user and instrument (non-options)", "user|ETH-USDT"): count
        }


def test_two_windows() -> None:
    request = funding.request_convert_quote(
        base_ccy="BTC", quote_ccy="USDT", side="buy", rfq_sz="1", rfq_sz_ccy="USDT"
    )
    assert taken(request) == {
        ("10 requests in 1 s per user", "user"): 1,
        ("1 request in 5 s per user and instrument", "user|BTC-USDT"): 1,
    }


@pytest.mark.parametrize(
    ("request_", "subject"),
    [
        (funding.transfer(ccy="BTC", amt="1", from_="6", to="18"), "user|BTC"),
        (trade.cancel_all_after(time_out=0, tag="a"), "user|a"),
        (trade.cancel_all_after(time_out=0), "user|"),
        (account.get_instruments("SWAP"), "user|SWAP"),
        (account.get_move_positions_history(), "master"),
        (grid.start_bot(algo_id="1"), "user|"),
        (market.get_ticker("BTC-USDT"), "ip"),
        (market.get_books_sbe(inst_id_code=7, source=0), "ip|7"),
        (public.get_option_summary(inst_family="BTC-USD"), "ip|BTC-USD"),
        (
            public.get_delivery_exercise_history(inst_type="OPTION", inst_family="BTC-USD"),
            "ip|OPTION|BTC-USD",
        ),
    ],
)
def test_scopes(request_: Request[Any], subject: str) -> None:
    ((_, found),) = taken(request_)
    assert found == subject


def test_without_a_key_addresses_are_counted() -> None:
    request = announcements.get_announcements()
    assert taken(request) == {("5 requests in 2 s per user (with-key)", "user"): 1}
    assert taken(request, signed=False) == {("5 requests in 2 s per ip (without-key)", "ip"): 1}


def test_only_an_increase_of_play_money_is_limited() -> None:
    change = [NewCurrencyAmount(ccy="BTC", amt="1")]
    assert taken(account.adjust_demo_balance(type="reduce", adjustments=change)) == {}
    assert taken(account.adjust_demo_balance(type="increase", adjustments=change)) == {
        ("3 requests a day (UTC) per user (increase)", "user"): 1
    }


def test_every_operation_has_budgets_of_its_own() -> None:
    rules: dict[str, str] = {}
    for operation in operations.values():
        for limit in operation.limits:
            name = Rule.of(operation, limit).name
            assert name not in rules, (operation.id, rules[name])
            rules[name] = operation.id


def test_what_is_remembered_does_not_grow_forever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okx_v5.limits.budgets._REMEMBERED", 3)
    budgets = Budgets(BUDGETS.account)
    for number in range(10):
        budgets.charges(trade.get_order(inst_id=f"A{number}-USDT", ord_id="1"), signed=True)
    (plan,) = budgets._plans.values()
    assert len(plan.known) <= 3


@pytest.mark.parametrize(
    ("inst_id", "expected"),
    [
        ("BTC-USDT", ("SPOT", "BTC-USDT")),
        ("BTC-USD-SWAP", ("SWAP", "BTC-USD")),
        ("BTC-USD-261225", ("FUTURES", "BTC-USD")),
        ("BTC-USD-261225-90000-P", ("OPTION", "BTC-USD")),
        ("BTC-ABOVE-DAILY-260224-1600-65000", ("", "BTC-ABOVE")),
        ("", ("", "")),
    ],
)
def test_instruments_by_their_form(inst_id: str, expected: tuple[str, str]) -> None:
    assert by_its_form(inst_id) == expected


def test_instruments_can_be_looked_up() -> None:
    budgets = Budgets(Account("user", "ip", instrument=lambda _: Instrument("OPTION", "X-Y")))
    charge = budgets.charges(trade.get_order(inst_id="odd", ord_id="1"), signed=True)[0]
    assert charge.key[1] == "user|X-Y"


def test_a_restriction_that_is_new_is_counted() -> None:
    operation = operations.named("trade.get_fills")
    plan = BUDGETS._plan(operation, True)
    assert plan._applies(Limit(1, "requests", 1, ("user",), only_for="something new"), {})


def test_a_day_ends_at_midnight_whatever_was_said_in_its_last_seconds() -> None:
    rule = Rule("daily", 3, DAY, "3 a day", daily=True)
    noon, late = 100 * DAY + DAY / 2, 101 * DAY - 1
    assert rule.ends_at(1000.0, noon) == 1000.0 + DAY / 2 + 5
    assert rule.ends_at(1000.0, late) == 1000.0 + DAY + 1 + 5
