# Generated from spec/ by `make generate`. Do not edit.
"""Bots that buy and sell at the prices of a grid.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.grid_bots import GridBotUpdate, GridOrderUpdate, GridPositionUpdate

__all__ = [
    "grid_orders_contract",
    "grid_orders_spot",
    "grid_positions",
    "grid_sub_orders",
]

GRID_ORDERS_CONTRACT: Channel[GridBotUpdate] = Channel(
    id="grid.grid_orders_contract",
    names={
        "grid-orders-contract": None,
    },
    url="business",
    auth="required",
    pushes="state",
    doc="order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel",
    item=GridBotUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("algo_id", "algoId", write.text),
    ),
)

GRID_ORDERS_SPOT: Channel[GridBotUpdate] = Channel(
    id="grid.grid_orders_spot",
    names={
        "grid-orders-spot": None,
    },
    url="business",
    auth="required",
    pushes="state",
    doc="order-book-trading-grid-trading-ws-spot-grid-algo-orders-channel",
    item=GridBotUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("algo_id", "algoId", write.text),
    ),
)

GRID_POSITIONS: Channel[GridPositionUpdate] = Channel(
    id="grid.grid_positions",
    names={
        "grid-positions": None,
    },
    url="business",
    auth="required",
    pushes="state",
    doc="order-book-trading-grid-trading-ws-grid-positions-channel",
    item=GridPositionUpdate,
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

GRID_SUB_ORDERS: Channel[GridOrderUpdate] = Channel(
    id="grid.grid_sub_orders",
    names={
        "grid-sub-orders": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="order-book-trading-grid-trading-ws-grid-sub-orders-channel",
    item=GridOrderUpdate,
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)


def grid_orders_contract(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_id: str | None = None,
    algo_id: str | None = None,

) -> Topic[GridBotUpdate]:
    """Your contract grid bots, after events and at intervals.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_id: Only this instrument.
        algo_id: Only this bot or algo order.

    Returns:
        A topic; its pushes hold rows of GridBotUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
    """
    return GRID_ORDERS_CONTRACT.topic(
        inst_type=inst_type,
        inst_id=inst_id,
        algo_id=algo_id,
    )


def grid_orders_spot(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_id: str | None = None,
    algo_id: str | None = None,

) -> Topic[GridBotUpdate]:
    """Your spot grid bots, after events and at intervals.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_id: Only this instrument.
        algo_id: Only this bot or algo order.

    Returns:
        A topic; its pushes hold rows of GridBotUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-spot-grid-algo-orders-channel
    """
    return GRID_ORDERS_SPOT.topic(
        inst_type=inst_type,
        inst_id=inst_id,
        algo_id=algo_id,
    )


def grid_positions(
    algo_id: str,

) -> Topic[GridPositionUpdate]:
    """The position of a contract grid bot, when it changes.

    Rows may be empty; ignore those.

    Args:
        algo_id: Algo ID of the bot.

    Returns:
        A topic; its pushes hold rows of GridPositionUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
    """
    return GRID_POSITIONS.topic(
        algo_id=algo_id,
    )


def grid_sub_orders(
    algo_id: str,

) -> Topic[GridOrderUpdate]:
    """The orders of a grid bot, when they change.

    Rows may be empty; ignore those.

    Args:
        algo_id: Algo ID of the bot.

    Returns:
        A topic; its pushes hold rows of GridOrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
    """
    return GRID_SUB_ORDERS.topic(
        algo_id=algo_id,
    )
