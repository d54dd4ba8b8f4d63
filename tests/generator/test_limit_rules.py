"""What the specification may say of batches and of the account's cap."""

from pathlib import Path

import pytest

from okx_v5 import operations
from okx_v5_generator import rules_operations
from okx_v5_generator.bundling import bundle
from okx_v5_generator.schemas import Document

REAL = Path(__file__).parents[2] / "spec"
BATCH = "/api/v5/trade/batch-orders"


@pytest.fixture
def document() -> Document:
    return bundle(REAL).read()


def problems(document: Document) -> list[str]:
    return [problem.message for problem in rules_operations.check(document)]


def test_the_specification_itself(document: Document) -> None:
    assert problems(document) == []


@pytest.mark.parametrize("name", ["trade.place_odrer", "trade.place_batch_orders", 1])
def test_a_batch_of_what_does_not_exist(document: Document, name: object) -> None:
    document.tree["paths"][BATCH]["post"]["x-okx-batch-of"] = name
    assert problems(document) == [f"x-okx-batch-of names {name!r}"]


def test_a_batch_that_takes_no_list(document: Document) -> None:
    document.tree["paths"]["/api/v5/trade/order"]["post"]["x-okx-batch-of"] = "trade.get_order"
    assert problems(document) == ["x-okx-batch-of on an operation that takes no list"]


def test_a_cap_that_is_not_true(document: Document) -> None:
    document.tree["paths"][BATCH]["post"]["x-okx-order-cap"] = "yes"
    assert problems(document) == ["x-okx-order-cap is not true"]


def test_what_is_generated() -> None:
    made = {operation.id: operation for operation in operations.values()}
    assert {name: one.batch_of for name, one in made.items() if one.batch_of} == {
        "trade.place_batch_orders": "trade.place_order",
        "trade.amend_batch_orders": "trade.amend_order",
        "trade.cancel_batch_orders": "trade.cancel_order",
    }
    assert sorted(name for name, one in made.items() if one.order_cap) == [
        "trade.amend_batch_orders", "trade.amend_order", "trade.place_batch_orders",
        "trade.place_order",
    ]  # fmt: skip
