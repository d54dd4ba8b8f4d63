# Generated from spec/ by `make generate`. Do not edit.
"""Algo orders: take-profit, stop-loss, trigger, trailing stop, chase, TWAP and iceberg.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.algo_orders import AdvancedAlgoOrderUpdate, AlgoOrderUpdate

__all__ = [
    "algo_advance",
    "orders_algo",
]

ALGO_ADVANCE: Channel[AdvancedAlgoOrderUpdate] = Channel(
    id="algo.algo_advance",
    names={
        "algo-advance": None,
    },
    url="business",
    auth="required",
    pushes="state",
    doc="order-book-trading-algo-trading-ws-advance-algo-orders-channel",
    item=AdvancedAlgoOrderUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("algo_id", "algoId", write.text),
    ),
)

ORDERS_ALGO: Channel[AlgoOrderUpdate] = Channel(
    id="algo.orders_algo",
    names={
        "orders-algo": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="order-book-trading-algo-trading-ws-algo-orders-channel",
    item=AlgoOrderUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)


def algo_advance(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_id: str | None = None,
    algo_id: str | None = None,

) -> Topic[AdvancedAlgoOrderUpdate]:
    """Your iceberg, TWAP and trailing stop orders, when they change.

    All at first.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_id: Only this instrument.
        algo_id: Only this bot or algo order.

    Returns:
        A topic; its pushes hold rows of AdvancedAlgoOrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
    """
    return ALGO_ADVANCE.topic(
        inst_type=inst_type,
        inst_id=inst_id,
        algo_id=algo_id,
    )


def orders_algo(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Topic[AlgoOrderUpdate]:
    """Your take-profit, stop-loss, trigger and chase orders, when they change.

    Nothing at first.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_family: Only instruments of this family; derivatives only.
        inst_id: Only this instrument.

    Returns:
        A topic; its pushes hold rows of AlgoOrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
    """
    return ORDERS_ALGO.topic(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )
