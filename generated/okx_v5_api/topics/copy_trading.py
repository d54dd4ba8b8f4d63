# Generated from spec/ by `make generate`. Do not edit.
"""Leading trades that others copy, and copying those of lead traders.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.copy_trading import LeadTradingFailure

__all__ = [
    "lead_trading_failures",
]

LEAD_TRADING_FAILURES: Channel[LeadTradingFailure] = Channel(
    id="copy_trading.lead_trading_failures",
    names={
        "copytrading-lead-notification": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="order-book-trading-copy-trading-ws-lead-trading-notification-channel",
    item=LeadTradingFailure,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
    ),
)


def lead_trading_failures(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_id: str | None = None,

) -> Topic[LeadTradingFailure]:
    """Why a position could not be led.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_id: Only this instrument.

    Returns:
        A topic; its pushes hold rows of LeadTradingFailure.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
    """
    return LEAD_TRADING_FAILURES.topic(
        inst_type=inst_type,
        inst_id=inst_id,
    )
