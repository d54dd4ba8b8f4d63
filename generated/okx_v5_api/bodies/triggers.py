# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: triggers."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import (
    RsiBarLike,
    RsiConditionLike,
    TriggerActionLike,
    TriggerStrategyLike,
)

__all__ = [
    "NewTrigger",
    "NewTriggerTerms",
]


@body
class NewTrigger(Body):
    """What is to start a trading bot or an iceberg order."""

    trigger_action: TriggerActionLike = argument("triggerAction", write.enum)
    """What the trigger does; only grid bots can be told to stop."""
    trigger_strategy: TriggerStrategyLike = argument("triggerStrategy", write.enum)
    """What sets the trigger off; instant is the exchange's default."""
    timeframe: RsiBarLike | None = argument(
        "timeframe", write.enum, default=None
    )
    """Length of the candles behind the index; rsi strategy only."""
    thold: int | None = argument(
        "thold", write.integer, default=None
    )
    """Threshold of the index, 1 to 100; rsi strategy only."""
    trigger_cond: RsiConditionLike | None = argument(
        "triggerCond", write.enum, default=None
    )
    """How the index has to meet the threshold; rsi strategy only."""
    time_period: int | None = argument(
        "timePeriod", write.integer, default=None
    )
    """Number of candles that the index covers; 14 is the only one. For the rsi strategy only."""
    trigger_px: Number | None = argument(
        "triggerPx", write.decimal, default=None
    )
    """Price that sets the trigger off; price strategy only."""


@body
class NewTriggerTerms(Body):
    """When a trigger is set off and what it does."""

    trigger_action: TriggerActionLike | None = argument(
        "triggerAction", write.enum, default=None
    )
    """What the trigger does; only grid bots can be told to stop."""
    trigger_strategy: TriggerStrategyLike | None = argument(
        "triggerStrategy", write.enum, default=None
    )
    """What sets the trigger off; instant is the exchange's default."""
    timeframe: RsiBarLike | None = argument(
        "timeframe", write.enum, default=None
    )
    """Length of the candles behind the index; rsi strategy only."""
    thold: int | None = argument(
        "thold", write.integer, default=None
    )
    """Threshold of the index, 1 to 100; rsi strategy only."""
    trigger_cond: RsiConditionLike | None = argument(
        "triggerCond", write.enum, default=None
    )
    """How the index has to meet the threshold; rsi strategy only."""
    time_period: int | None = argument(
        "timePeriod", write.integer, default=None
    )
    """Number of candles that the index covers; 14 is the only one. For the rsi strategy only."""
