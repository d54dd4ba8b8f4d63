"""Rounding and converting: exact, whatever the numbers."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import ArgumentError, instruments
from okx_v5.instruments import Rounding
from okx_v5.records import AccountInstrument, PublicInstrument

SPOT = PublicInstrument.of(inst_type="SPOT", inst_id="BTC-USDT", tick_sz="0.1", lot_sz="0.00000001")
LINEAR = PublicInstrument.of(
    inst_type="SWAP", inst_id="BTC-USDT-SWAP", ct_type="linear", ct_val="0.01", ct_mult="1", tick_sz="0.1",
    lot_sz="0.01",
)  # fmt: skip
INVERSE = AccountInstrument.of(
    inst_type="SWAP", inst_id="BTC-USD-SWAP", ct_type="inverse", ct_val="100", ct_mult="1", tick_sz="0.1",
    lot_sz="1",
)  # fmt: skip
OPTION = PublicInstrument.of(
    inst_type="OPTION", inst_id="BTC-USD-260327-60000-C", ct_val="1", ct_mult="0.01", tick_sz="0.0001",
    lot_sz="1",
)  # fmt: skip

steps = st.decimals("0.00000001", 1000, allow_nan=False, places=8).filter(bool)
numbers = st.decimals(-(10**12), 10**12, allow_nan=False, places=12)
amounts = st.decimals("0.00000001", 10**9, allow_nan=False, places=8)
modes: Any = st.sampled_from(["down", "up", "nearest"])


@given(number=numbers, step=steps, mode=modes)
def test_rounding_gives_the_right_multiple(number: Decimal, step: Decimal, mode: Rounding) -> None:
    record = PublicInstrument.of(inst_id="X", tick_sz=step, lot_sz=step)
    found = instruments.round_price(record, number, mode)
    assert found == instruments.round_size(record, number, mode)
    assert (Fraction(found) / Fraction(step)).denominator == 1
    distance = Fraction(found) - Fraction(number)
    if mode == "down":
        assert -Fraction(step) < distance <= 0
    elif mode == "up":
        assert 0 <= distance < Fraction(step)
    else:
        assert abs(distance) <= Fraction(step) / 2
    assert instruments.round_price(record, found, mode) == found
    assert instruments.is_multiple(number, step) is (found == number)


@pytest.mark.parametrize(
    ("number", "mode", "expected"),
    [
        ("60000.17", "down", "60000.1"),
        ("60000.17", "up", "60000.2"),
        ("60000.15", "nearest", "60000.2"),
        ("-60000.15", "nearest", "-60000.2"),
        ("60000.14999", "nearest", "60000.1"),
        ("60000", "up", "60000.0"),
        ("0.05", "down", "0.0"),
        ("-0.05", "down", "-0.1"),
        (60000, "nearest", "60000.0"),
    ],
)
def test_prices(number: Any, mode: Rounding, expected: str) -> None:
    assert str(instruments.round_price(LINEAR, number, mode)) == expected


def test_a_third_of_a_step_is_no_trouble() -> None:
    record = PublicInstrument.of(inst_id="X", tick_sz="0.3")
    assert instruments.round_price(record, "0.2999999999999999999999999999999999", "down") == 0
    assert str(instruments.round_price(record, "1E+40", "up")) == f"1{'0' * 40}.2"


def test_a_size_is_rounded_down_and_a_price_to_the_nearest_if_nothing_is_said() -> None:
    assert instruments.round_size(LINEAR, "12.349") == Decimal("12.34")
    assert instruments.round_price(LINEAR, "12.349") == Decimal("12.3")
    assert instruments.round_size(SPOT, Decimal("0.000000019")) == Decimal("0.00000001")


def test_contracts_and_coins() -> None:
    assert instruments.contracts_to_coins(LINEAR, "12.34") == Decimal("0.1234")
    assert instruments.coins_to_contracts(LINEAR, "0.1234") == Decimal("12.34")
    assert instruments.contracts_to_coins(INVERSE, 30, 60000) == Decimal("0.05")
    assert instruments.coins_to_contracts(INVERSE, "0.05", 60000) == 30
    assert instruments.contracts_to_coins(OPTION, 5) == Decimal("0.05")
    assert instruments.coins_to_contracts(OPTION, "0.05") == 5


@given(contracts=amounts, price=amounts, value=steps)
def test_there_and_back(contracts: Decimal, price: Decimal, value: Decimal) -> None:
    for kind in ("linear", "inverse"):
        record = PublicInstrument.of(inst_id="X", inst_type="SWAP", ct_type=kind, ct_val=value)
        coins = instruments.contracts_to_coins(record, contracts, price)
        assert instruments.coins_to_contracts(record, coins, price) == contracts


def test_what_it_is_worth() -> None:
    assert instruments.notional(SPOT, "0.5", "60000.1") == Decimal("30000.05")
    assert instruments.notional(LINEAR, "12.34", "60000.1") == Decimal("7404.01234")
    assert instruments.notional(INVERSE, 30) == instruments.notional(INVERSE, 30, 60000) == 3000
    assert instruments.notional(OPTION, 5, 60000) == 3000
    long = Decimal("123456789012345678901234567890.12345678")
    assert Fraction(instruments.notional(SPOT, long, long)) == Fraction(long) ** 2


@given(size=amounts, price=amounts)
def test_worth_is_exact(size: Decimal, price: Decimal) -> None:
    assert Fraction(instruments.notional(SPOT, size, price)) == Fraction(size) * Fraction(price)
    worth = Fraction(instruments.notional(LINEAR, size, price))
    assert worth == Fraction(size) * Fraction(price) / 100


def test_what_is_refused() -> None:
    wrong: list[Any] = [
        lambda: instruments.round_price(LINEAR, 60000.1),  # type: ignore[arg-type]  # wrong on purpose
        lambda: instruments.round_price(LINEAR, "about 3"),
        lambda: instruments.round_price(LINEAR, Decimal("NaN")),
        lambda: instruments.round_price(LINEAR, 1, "sideways"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: instruments.round_size(PublicInstrument.of(inst_id="X"), 1),
        lambda: instruments.round_size(PublicInstrument.of(inst_id="X", lot_sz=0), 1),
        lambda: instruments.contracts_to_coins(SPOT, 1),
        lambda: instruments.contracts_to_coins(INVERSE, 1),
        lambda: instruments.coins_to_contracts(INVERSE, 1, 0),
        lambda: instruments.notional(LINEAR, 1),
    ]
    for call in wrong:
        with pytest.raises(ArgumentError) as caught:
            call()
        assert caught.value.remedy
