# Generated from spec/ by `make generate`. Do not edit.
"""Plans that invest a fixed amount again and again.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.recurring_buy import RecurringBuyUpdate

__all__ = [
    "recurring_buys",
]

RECURRING_BUYS: Channel[RecurringBuyUpdate] = Channel(
    id="recurring_buy.recurring_buys",
    names={
        "algo-recurring-buy": None,
    },
    url="business",
    auth="required",
    pushes="state",
    doc="order-book-trading-recurring-buy-ws-recurring-buy-orders-channel",
    item=RecurringBuyUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
    ),
)


def recurring_buys(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    algo_id: str | None = None,

) -> Topic[RecurringBuyUpdate]:
    """Your recurring buy plans, after events and at intervals.

    Args:
        inst_type: Kind of instrument; ANY for all.
        algo_id: Only this bot or algo order.

    Returns:
        A topic; its pushes hold rows of RecurringBuyUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
    """
    return RECURRING_BUYS.topic(
        inst_type=inst_type,
        algo_id=algo_id,
    )
