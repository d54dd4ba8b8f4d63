"""The sandbox refuses for itself what is refused here, and with the same codes."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

import okx_v5
from okx_v5 import AsyncClient, Client
from okx_v5.bodies import NewOrder
from okx_v5.sandbox import Sandbox

PAIR: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "50000",
    "sz": "0.01",
}
SWAP: dict[str, Any] = PAIR | {
    "inst_id": "BTC-USDT-SWAP",
    "td_mode": "cross",
    "sz": "1",
    "px": "60000",
}
MARKET = {"ord_type": "market", "px": None}


class Both(NamedTuple):
    """Two clients of one sandbox: one that checks, and one that leaves it to the sandbox."""

    checking: Client
    trusting: Client

    def codes(self, **order: Any) -> tuple[str, str]:
        """The codes of both; empty where an order is taken."""
        return _code(self.checking, True, order), _code(self.trusting, False, order)


def _code(okx: Client, local: bool, order: dict[str, Any]) -> str:
    try:
        okx.trade.place_order(**order)
    except okx_v5.OrderRejected as error:
        if error.local and not local:
            raise
        return error.code
    return ""


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    with (
        Sandbox() as sandbox,
        Client.sandbox(sandbox.url) as checking,
        Client.sandbox(sandbox.url, preflight=False) as trusting,
    ):
        yield Both(checking, trusting)


@pytest.mark.parametrize(
    ("code", "order"),
    [
        ("", PAIR),
        ("", SWAP),
        ("", PAIR | MARKET | {"sz": "100"}),
        ("", SWAP | {"ord_type": "optimal_limit_ioc", "px": None}),
        ("51000", SWAP | {"td_mode": "cash"}),
        ("51000", PAIR | {"pos_side": "long"}),
        ("51000", SWAP | {"pos_side": "short"}),
        ("51000", PAIR | {"ord_type": "optimal_limit_ioc", "px": None}),
        ("51036", PAIR | {"ord_type": "mmp"}),
        ("51036", SWAP | {"ord_type": "mmp_and_post_only"}),
        ("51537", PAIR | {"px_usd": "1"}),
        ("51537", SWAP | {"px_vol": "1", "px": None}),
        ("50014", PAIR | {"px": None}),
        ("50014", SWAP | {"px": None, "ord_type": "ioc"}),
        ("51000", PAIR | {"px": "0"}),
        ("51000", PAIR | {"px": "-1"}),
        ("51150", PAIR | {"px": "50000.001"}),
        ("51150", SWAP | {"px": "60000.01"}),
        ("51006", PAIR | {"px": "63000.01"}),
        ("51006", PAIR | {"px": "20000000"}),
        ("51006", SWAP | {"side": "sell", "px": "56999.9"}),
        ("51000", PAIR | {"sz": "0"}),
        ("51000", SWAP | MARKET | {"sz": "-1"}),
        ("51020", PAIR | {"sz": "0.000001"}),
        ("51020", SWAP | {"sz": "0.001"}),
        ("51005", PAIR | {"sz": "100000001"}),
        ("51101", SWAP | {"sz": "100000001"}),
        ("51202", SWAP | MARKET | {"sz": "100000001"}),
        ("51121", PAIR | {"sz": "0.011111111111"}),
        ("51121", SWAP | {"sz": "1.001"}),
        ("51121", PAIR | MARKET | {"side": "sell", "sz": "0.011111111111"}),
        ("51121", PAIR | MARKET | {"tgt_ccy": "base_ccy", "sz": "0.011111111111"}),
        # Only the sandbox knows these.
        ("51001", PAIR | {"inst_id": "BTC-GOLD"}),
        ("51008", PAIR | {"sz": "1000"}),
        ("51020", PAIR | MARKET | {"sz": "0.1"}),
        ("51116", PAIR | {"side": "sell", "px": "10000000.01"}),
    ],
)
def test_orders(both: Both, code: str, order: dict[str, Any]) -> None:
    assert both.codes(**order) == (code, code)


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("", {"new_px": "51000"}),
        ("51150", {"new_px": "51000.001"}),
        ("51121", {"new_sz": "0.0100000001"}),
        ("51020", {"new_sz": "0.000000001"}),
        ("51005", {"new_sz": "100000001"}),
        ("51006", {"new_px": "64000"}),
    ],
)
def test_amendments(both: Both, code: str, changes: dict[str, Any]) -> None:
    placed = both.checking.trade.place_order(**PAIR)
    for okx in both:
        found = ""
        try:
            okx.trade.amend_order(inst_id="BTC-USDT", ord_id=placed.ord_id, **changes)
        except okx_v5.ExchangeError as error:
            found = error.code
        assert found == code


@pytest.mark.parametrize(
    "call", ["place_batch_orders", "amend_batch_orders", "cancel_batch_orders"]
)
def test_long_batches(both: Both, call: str) -> None:
    operation = getattr(okx_v5.api.trade, call.upper())
    named = {"instId": "BTC-USDT", "ordId": "1", "newSz": "1"}
    row = NewOrder(**PAIR).to_wire() if call.startswith("place") else named
    found = []
    for okx in both:
        with pytest.raises(okx_v5.ExchangeError) as caught:
            okx.send(okx_v5.Request(operation, body=[row] * 21))
        found.append(caught.value.code)
    assert found[0] == found[1]


def test_what_is_split_goes_through(both: Both) -> None:
    small: dict[str, Any] = PAIR | {"sz": "0.00001"}
    orders = [NewOrder(**small) for _ in range(45)]
    placed = [both.checking.trade.place_batch_orders(batch) for batch in okx_v5.batches(orders)]
    assert [len(result.require_all()) for result in placed] == [20, 20, 5]


@pytest.mark.anyio
async def test_async_with_its_own_sandbox() -> None:
    too_small: dict[str, Any] = PAIR | {"sz": "0.000001"}
    async with AsyncClient.sandbox() as okx:
        assert (await okx.trade.place_order(**PAIR)).ord_id
        with pytest.raises(okx_v5.SizeError) as caught:
            await okx.trade.place_order(**too_small)
        assert caught.value.local


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
