"""Parts of requests, made with keyword arguments and checked when they are made."""

import copy
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from tests.contract import examples

from okx_v5 import ArgumentError
from okx_v5.bodies import NewAttachedAlgo, NewOrder, OrderAmendment, OrderCancellation
from okx_v5_api import bodies
from okx_v5_core.bodies import Body, require_any

ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT", "td_mode": "cash", "side": "buy", "ord_type": "limit", "sz": "0.01",
}  # fmt: skip


def test_what_goes_out() -> None:
    order = NewOrder(**ORDER, px=Decimal("1E+4"), reduce_only=False, tag=None)
    assert order.to_wire() == {
        "instId": "BTC-USDT",
        "tdMode": "cash",
        "side": "buy",
        "ordType": "limit",
        "sz": "0.01",
        "px": "10000",
        "reduceOnly": False,
    }


def test_parts_of_parts() -> None:
    order = NewOrder(**ORDER, attach_algo_ords=[NewAttachedAlgo(tp_trigger_px=5, tp_ord_px=-1)])
    assert order.to_wire()["attachAlgoOrds"] == [{"tpTriggerPx": "5", "tpOrdPx": "-1"}]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sz": 0.01}, "sz must be a Decimal, an int or text, not 0.01"),
        ({"px": "much"}, "px must be a decimal number"),
        ({"inst_id": ""}, "inst_id must be text that is not empty"),
        ({"inst_id": None}, "inst_id is required"),
        ({"reduce_only": "true"}, "reduce_only must be True or False"),
        ({"attach_algo_ords": []}, "attach_algo_ords must hold at least one"),
        ({"attach_algo_ords": [{}]}, r"attach_algo_ords\[0\] must be a NewAttachedAlgo"),
    ],
)
def test_values_are_checked_when_it_is_made(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=message) as caught:
        NewOrder(**{**ORDER, **changes})
    assert caught.value.remedy


def test_fields_are_checked_when_it_is_made() -> None:
    with pytest.raises(TypeError, match="price"):
        NewOrder(**ORDER, price=5)  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(TypeError, match="missing"):
        NewOrder(inst_id="BTC-USDT")  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(TypeError, match="positional"):
        NewOrder("BTC-USDT")  # type: ignore[call-arg]  # wrong on purpose


def test_one_of_several_must_be_given() -> None:
    with pytest.raises(ArgumentError, match="ord_id or cl_ord_id is required") as caught:
        OrderCancellation(inst_id="BTC-USDT")
    assert caught.value.remedy == "Give at least one of them."
    assert OrderCancellation(inst_id="BTC-USDT", cl_ord_id="mine").to_wire() == {
        "instId": "BTC-USDT",
        "clOrdId": "mine",
    }
    with pytest.raises(ArgumentError, match="new_sz"):
        OrderAmendment(inst_id="BTC-USDT", ord_id="1")


def test_require_any() -> None:
    require_any(a=None, b=0)
    with pytest.raises(ArgumentError, match=r"^a or b is required"):
        require_any(a=None, b=None)


def test_it_is_immutable_and_a_value() -> None:
    order = NewOrder(**ORDER)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        order.sz = "1"  # type: ignore[misc]  # wrong on purpose
    assert not hasattr(order, "__dict__")
    assert order == NewOrder(**ORDER)
    assert order != NewOrder(**{**ORDER, "sz": "0.02"})
    assert hash(order) == hash(NewOrder(**ORDER))
    changed: Any = attrs.evolve(order, sz="1")  # type: ignore[misc]  # it is an attrs class
    assert changed.to_wire()["sz"] == "1"
    assert pickle.loads(pickle.dumps(order)) == copy.deepcopy(order) == order  # noqa: S301
    assert repr(order).startswith("NewOrder(inst_id='BTC-USDT', td_mode='cash',")
    with pytest.raises(ArgumentError):
        attrs.evolve(order, sz=0.5)  # type: ignore[misc]  # it is an attrs class


@pytest.mark.parametrize("name", bodies.__all__)
def test_every_body_is_like_this(name: str) -> None:
    kind = getattr(bodies, name)
    assert issubclass(kind, Body)
    assert kind.__doc__
    fields = attrs.fields(kind)
    assert all(field.kw_only for field in fields)
    assert len({field.metadata["wire"] for field in fields}) == len(fields)
    assert all(callable(field.metadata["writer"]) for field in fields)


@pytest.mark.parametrize("name", [name for name in bodies.__all__ if name in examples.schemas()])
def test_every_body_has_the_fields_of_the_specification(name: str) -> None:
    def wanted(schema: dict[str, Any]) -> tuple[set[str], set[str]]:
        names, required = set(schema.get("properties", {})), set(schema.get("required", []))
        for part in schema.get("allOf", []):
            more, needed = wanted(examples.resolved(part))
            names, required = names | more, required | needed
        return names, required

    fields = attrs.fields(getattr(bodies, name))
    names, required = wanted(examples.schemas()[name])
    assert {field.metadata["wire"] for field in fields} == names
    assert {
        field.metadata["wire"] for field in fields if field.default is attrs.NOTHING
    } == required
