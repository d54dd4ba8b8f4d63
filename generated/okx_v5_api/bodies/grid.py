# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: grid."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.bots import BotStopTypeLike
from okx_v5_api.enums.common import (
    RsiBarLike,
    RsiConditionLike,
    TriggerActionLike,
    TriggerStrategyLike,
)
from okx_v5_api.enums.grid import GridBotTypeLike

__all__ = [
    "GridBotStop",
    "GridTriggerAmendment",
    "NewGridTrigger",
]


@body
class GridBotStop(Body):
    """Which grid bot to stop and how."""

    algo_id: str = argument("algoId", write.text)
    """ID of the bot."""
    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    algo_ord_type: GridBotTypeLike = argument("algoOrdType", write.enum)
    """Whether the bot trades a spot pair or a contract."""
    stop_type: BotStopTypeLike = argument("stopType", write.enum)
    """What happens to the bot's holdings."""


@body
class GridTriggerAmendment(Body):
    """A new trigger of an existing grid bot."""

    trigger_action: TriggerActionLike = argument("triggerAction", write.enum)
    """Whether the trigger starts or stops the bot."""
    trigger_strategy: TriggerStrategyLike = argument("triggerStrategy", write.enum)
    """What sets the trigger off."""
    trigger_px: Number | None = argument(
        "triggerPx", write.decimal, default=None
    )
    """Price that sets the trigger off; price strategy only."""
    stop_type: BotStopTypeLike | None = argument(
        "stopType", write.enum, default=None
    )
    """What happens to the bot's holdings; stop action only."""


@body
class NewGridTrigger(Body):
    """What starts or stops a new grid bot."""

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
    delay_seconds: int | None = argument(
        "delaySeconds", write.integer, default=None
    )
    """Seconds between the trigger and its action."""
    stop_type: BotStopTypeLike | None = argument(
        "stopType", write.enum, default=None
    )
    """What happens to the bot's holdings; stop action only."""
