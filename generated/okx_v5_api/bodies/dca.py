# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: dca."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.dca import (
    DcaTriggerActionLike,
    DcaTriggerBarLike,
    DcaTriggerConditionLike,
    DcaTriggerStrategyLike,
)

__all__ = [
    "DcaStartTrigger",
    "NewDcaTrigger",
]


@body
class DcaStartTrigger(Body):
    """What starts a DCA bot."""

    trigger_action: DcaTriggerActionLike | None = argument(
        "triggerAction", write.enum, default=None
    )
    """What the trigger does; start is all that can be asked for."""
    trigger_strategy: DcaTriggerStrategyLike | None = argument(
        "triggerStrategy", write.enum, default=None
    )
    """What sets the trigger off."""
    timeframe: DcaTriggerBarLike | None = argument(
        "timeframe", write.enum, default=None
    )
    """Length of the candles behind the index; rsi strategy only."""
    thold: int | None = argument(
        "thold", write.integer, default=None
    )
    """Threshold of the index, 1 to 100; rsi strategy only."""
    trigger_cond: DcaTriggerConditionLike | None = argument(
        "triggerCond", write.enum, default=None
    )
    """How the index has to meet the threshold; rsi strategy only."""
    time_period: int | None = argument(
        "timePeriod", write.integer, default=None
    )
    """Number of candles that the index covers, such as 14; rsi strategy only."""


@body
class NewDcaTrigger(Body):
    """What starts a new DCA bot."""

    trigger_action: DcaTriggerActionLike = argument("triggerAction", write.enum)
    """What the trigger does; start is all that can be asked for."""
    trigger_strategy: DcaTriggerStrategyLike = argument("triggerStrategy", write.enum)
    """What sets the trigger off."""
    timeframe: DcaTriggerBarLike | None = argument(
        "timeframe", write.enum, default=None
    )
    """Length of the candles behind the index; rsi strategy only."""
    thold: int | None = argument(
        "thold", write.integer, default=None
    )
    """Threshold of the index, 1 to 100; rsi strategy only."""
    trigger_cond: DcaTriggerConditionLike | None = argument(
        "triggerCond", write.enum, default=None
    )
    """How the index has to meet the threshold; rsi strategy only."""
    time_period: int | None = argument(
        "timePeriod", write.integer, default=None
    )
    """Number of candles that the index covers, such as 14; rsi strategy only."""
    trigger_px: Number | None = argument(
        "triggerPx", write.decimal, default=None
    )
    """Price that sets the trigger off; price strategy of contract bots only."""
