# Generated from spec/ by `make generate`. Do not edit.
"""Orders, fills and closing of positions.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.trade import AggregatedFill, OrderUpdate

__all__ = [
    "fills",
    "orders",
]

FILLS: Channel[AggregatedFill] = Channel(
    id="trade.fills",
    names={
        "fills": None,
    },
    url="private",
    auth="required",
    pushes="events",
    doc="order-book-trading-trade-ws-fills-channel",
    item=AggregatedFill,
    arguments=(
        Argument("inst_id", "instId", write.text),
    ),
    fee_tier="VIP4",
)

ORDERS: Channel[OrderUpdate] = Channel(
    id="trade.orders",
    names={
        "orders": None,
    },
    url="private",
    auth="required",
    pushes="events",
    doc="order-book-trading-trade-ws-order-channel",
    item=OrderUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
    counted=True,
)


def fills(
    *,
    inst_id: str | None = None,

) -> Topic[AggregatedFill]:
    """Your fills from the order book, faster than by the orders.

    Fills of block and spread trades, liquidations and the like come only by the orders. From fee
    tier VIP4 on.

    Args:
        inst_id: Only this instrument.

    Returns:
        A topic; its pushes hold rows of AggregatedFill.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the private URL; needs a login and fee tier VIP4 or better.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
    """
    return FILLS.topic(
        inst_id=inst_id,
    )


def orders(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Topic[OrderUpdate]:
    """Your orders, whenever something happens to them.

    Nothing at first. A message may come twice: ignore a trade_id, or a terminal state of an ord_id,
    that has come before. Options that expire or are exercised bring none.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_family: Only instruments of this family; derivatives only.
        inst_id: Only this instrument.

    Returns:
        A topic; its pushes hold rows of OrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
    """
    return ORDERS.topic(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )
