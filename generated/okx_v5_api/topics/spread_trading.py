# Generated from spec/ by `make generate`. Do not edit.
"""Orders for two instruments at the difference of their prices.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.records.spread_trading import SpreadOrderUpdate, SpreadTrade

__all__ = [
    "spread_orders",
    "spread_trades",
]

SPREAD_ORDERS: Channel[SpreadOrderUpdate] = Channel(
    id="spread_trading.spread_orders",
    names={
        "sprd-orders": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="spread-trading-websocket-private-channel-order-channel",
    item=SpreadOrderUpdate,
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
)

SPREAD_TRADES: Channel[SpreadTrade] = Channel(
    id="spread_trading.spread_trades",
    names={
        "sprd-trades": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="spread-trading-websocket-private-channel-trades-channel",
    item=SpreadTrade,
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
)


def spread_orders(
    *,
    sprd_id: str | None = None,

) -> Topic[SpreadOrderUpdate]:
    """Your orders for spreads, whenever something happens to them.

    Nothing at first.

    Args:
        sprd_id: Only this spread.

    Returns:
        A topic; its pushes hold rows of SpreadOrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
    """
    return SPREAD_ORDERS.topic(
        sprd_id=sprd_id,
    )


def spread_trades(
    *,
    sprd_id: str | None = None,

) -> Topic[SpreadTrade]:
    """Your trades of spreads, filled or rejected.

    Args:
        sprd_id: Only this spread.

    Returns:
        A topic; its pushes hold rows of SpreadTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
    """
    return SPREAD_TRADES.topic(
        sprd_id=sprd_id,
    )
