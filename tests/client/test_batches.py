"""Splitting lists."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import ArgumentError, TooManyItems, batches, bodies, for_code
from okx_v5.api import block_trading, trade


@given(items=st.lists(st.integers(), max_size=90), size=st.integers(1, 30))
def test_nothing_is_lost_and_nothing_too_long(items: list[int], size: int) -> None:
    found = list(batches(items, size))
    assert [item for batch in found for item in batch] == items
    assert all(0 < len(batch) <= size for batch in found)
    assert all(len(batch) == size for batch in found[:-1])


def test_twenty_from_anything_that_can_be_gone_through() -> None:
    assert [len(batch) for batch in batches(str(number) for number in range(45))] == [20, 20, 5]


def test_a_size_that_cannot_be() -> None:
    with pytest.raises(ArgumentError):
        batches([1], 0)


ORDER = bodies.NewOrder(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="1", sz="1"
)


@pytest.mark.parametrize(
    ("make", "item", "code"),
    [
        (trade.place_batch_orders, ORDER, "51111"),
        (
            trade.amend_batch_orders,
            bodies.OrderAmendment(inst_id="BTC-USDT", ord_id="1", new_sz="2"),
            "51501",
        ),
        (
            trade.cancel_batch_orders,
            bodies.OrderCancellation(inst_id="BTC-USDT", ord_id="1"),
            "51406",
        ),
    ],
)
def test_a_batch_too_long_has_the_code_of_the_exchange(make: Any, item: Any, code: str) -> None:
    make([item] * 20)
    with pytest.raises(TooManyItems, match="at most 20 items, not 21") as caught:
        make([item] * 21)
    error = caught.value
    assert isinstance(error, ArgumentError)
    assert isinstance(error, for_code(code))
    assert (error.code, error.local, error.status) == (code, True, None)
    assert error.operation == make([item]).operation.id
    assert "okx_v5.batches" in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(again), again.code, str(again)) == (TooManyItems, code, str(error))


def test_other_lists_have_the_usual_code() -> None:
    with pytest.raises(TooManyItems) as caught:
        block_trading.cancel_batch_rfqs(rfq_ids=["1"] * 101)
    assert caught.value.code == "70203"
    with pytest.raises(TooManyItems) as caught:
        trade.easy_convert(from_ccy=["BTC"] * 6, to_ccy="USDT")
    assert caught.value.code == "50025"
    assert isinstance(caught.value, for_code("50025"))
