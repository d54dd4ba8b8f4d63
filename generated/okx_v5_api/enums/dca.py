# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: dca."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "DcaBotState",
    "DcaBotStateLike",
    "DcaBotType",
    "DcaBotTypeLike",
    "DcaDirection",
    "DcaDirectionLike",
    "DcaOrderKind",
    "DcaOrderKindLike",
    "DcaOrderPricing",
    "DcaOrderPricingLike",
    "DcaOrderState",
    "DcaOrderStateLike",
    "DcaProfitSharing",
    "DcaProfitSharingLike",
    "DcaStopReason",
    "DcaStopReasonLike",
    "DcaStopType",
    "DcaStopTypeLike",
    "DcaTracking",
    "DcaTrackingLike",
    "DcaTriggerAction",
    "DcaTriggerActionLike",
    "DcaTriggerBar",
    "DcaTriggerBarLike",
    "DcaTriggerCause",
    "DcaTriggerCauseLike",
    "DcaTriggerCondition",
    "DcaTriggerConditionLike",
    "DcaTriggerStrategy",
    "DcaTriggerStrategyLike",
]


class DcaBotState(OpenEnum):
    """How far a DCA bot has come."""

    STARTING = "starting"
    """It is being set up."""
    RUNNING = "running"
    """It trades."""
    STOPPING = "stopping"
    """It is being stopped."""
    PENDING_SIGNAL = "pending_signal"
    """It waits for the trigger that starts it."""
    POSITION_LEFT_OPEN = "no_close_position"
    """It has been stopped but still holds its position."""
    STOPPED = "stopped"
    """It has ended."""


DcaBotStateLike = DcaBotState | Literal[
    "starting",
    "running",
    "stopping",
    "pending_signal",
    "no_close_position",
    "stopped",
]


class DcaBotType(OpenEnum):
    """What a DCA bot trades."""

    CONTRACT = "contract_dca"
    """A future or perpetual."""
    SPOT = "spot_dca"
    """A spot pair."""


DcaBotTypeLike = DcaBotType | Literal[
    "contract_dca",
    "spot_dca",
]


class DcaDirection(OpenEnum):
    """Which way a DCA bot bets."""

    LONG = "long"
    SHORT = "short"


DcaDirectionLike = DcaDirection | Literal[
    "long",
    "short",
]


class DcaOrderKind(OpenEnum):
    """What a DCA bot placed an order for."""

    INITIAL = "init_order"
    """To open the position of a cycle."""
    SAFETY = "safety_order"
    """To add to the position as its price worsens."""
    TAKE_PROFIT = "tp_order"
    """To close the position at the take-profit."""
    STOP_LOSS = "sl_order"
    """To close the position at the stop-loss."""
    MANUAL_ADDITION = "manual_add_order"
    """To add to the position at the user's wish."""
    CLOSING = "close_position"
    """To close the position."""
    MANUAL_CLOSING = "manual_close_position"
    """To close the position at the user's wish."""


DcaOrderKindLike = DcaOrderKind | Literal[
    "init_order",
    "safety_order",
    "tp_order",
    "sl_order",
    "manual_add_order",
    "close_position",
    "manual_close_position",
]


class DcaOrderPricing(OpenEnum):
    """Whether an order of a DCA bot trades at a price of its own or at market."""

    LIMIT = "limit"
    MARKET = "market"


DcaOrderPricingLike = DcaOrderPricing | Literal[
    "limit",
    "market",
]


class DcaOrderState(OpenEnum):
    """How far an order that a DCA bot placed has come."""

    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELED = "canceled"
    CANCELING = "cancelling"


DcaOrderStateLike = DcaOrderState | Literal[
    "live",
    "partially_filled",
    "filled",
    "canceled",
    "cancelling",
]


class DcaProfitSharing(OpenEnum):
    """Part that a DCA bot plays in copy trading."""

    NORMAL = "0"
    """No part in it."""
    COPY = "1"
    """A copy of another's bot that gives up no profit."""
    COPY_SHARING_PROFIT = "2"
    """A copy of another's bot that gives up a part of its profit."""
    LEAD = "3"
    """A bot that others copy."""


DcaProfitSharingLike = DcaProfitSharing | Literal[
    "0",
    "1",
    "2",
    "3",
]


class DcaStopReason(OpenEnum):
    """Why a DCA bot was stopped."""

    NONE = "0"
    """It was not."""
    MANUAL = "1"
    """By hand."""
    TAKE_PROFIT = "2"
    """It reached its take-profit."""
    STOP_LOSS = "3"
    """It reached its stop-loss."""
    RISK_CONTROL = "4"
    """By the exchange's risk control."""
    DELIVERY = "5"
    """Its contract was delivered."""


DcaStopReasonLike = DcaStopReason | Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
]


class DcaStopType(OpenEnum):
    """What happens to a DCA bot's holdings when it stops."""

    CLOSE = "1"
    """A contract bot closes its position at market; a spot bot sells its base currency."""
    KEEP = "2"
    """A contract bot keeps its position; a spot bot keeps its base currency."""


DcaStopTypeLike = DcaStopType | Literal[
    "1",
    "2",
]


class DcaTracking(OpenEnum):
    """How a DCA bot and its copies keep together."""

    SYNCHRONOUS = "sync"
    ASYNCHRONOUS = "async"


DcaTrackingLike = DcaTracking | Literal[
    "sync",
    "async",
]


class DcaTriggerAction(OpenEnum):
    """What a trigger makes a DCA bot do."""

    START = "start"
    STOP = "stop"


DcaTriggerActionLike = DcaTriggerAction | Literal[
    "start",
    "stop",
]


class DcaTriggerBar(OpenEnum):
    """Length of the candles that a relative strength index is reckoned from."""

    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1H"
    HOUR_4 = "4H"
    DAY_1 = "1D"


DcaTriggerBarLike = DcaTriggerBar | Literal[
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "4H",
    "1D",
]


class DcaTriggerCause(OpenEnum):
    """What sets off a trigger that a DCA bot has."""

    INSTANT = "instant"
    """No condition; the action is taken at once."""
    PRICE = "price"
    """The price reaches a level; contract bots only."""
    RSI = "rsi"
    """The relative strength index reaches a threshold."""
    WEBHOOK = "webhook"
    """A signal arrives from outside; contract bots only."""


DcaTriggerCauseLike = DcaTriggerCause | Literal[
    "instant",
    "price",
    "rsi",
    "webhook",
]


class DcaTriggerCondition(OpenEnum):
    """How the relative strength index has to meet the threshold of a trigger."""

    CROSS_UP = "cross_up"
    """Rise through it."""
    CROSS_DOWN = "cross_down"
    """Fall through it."""
    ABOVE = "above"
    """Lie above it."""
    BELOW = "below"
    """Lie below it."""
    CROSS = "cross"
    """Pass it in either direction."""


DcaTriggerConditionLike = DcaTriggerCondition | Literal[
    "cross_up",
    "cross_down",
    "above",
    "below",
    "cross",
]


class DcaTriggerStrategy(OpenEnum):
    """What sets off a trigger that a DCA bot is given."""

    INSTANT = "instant"
    """No condition; the action is taken at once."""
    PRICE = "price"
    """The price reaches a level; contract bots only."""
    RSI = "rsi"
    """The relative strength index reaches a threshold."""


DcaTriggerStrategyLike = DcaTriggerStrategy | Literal[
    "instant",
    "price",
    "rsi",
]
