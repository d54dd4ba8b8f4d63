# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: grid."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "BotOrderState",
    "BotOrderStateLike",
    "GridBacktestPeriod",
    "GridBacktestPeriodLike",
    "GridBotState",
    "GridBotStateLike",
    "GridBotType",
    "GridBotTypeLike",
    "GridDirection",
    "GridDirectionLike",
    "GridInvestmentType",
    "GridInvestmentTypeLike",
    "GridMarginChange",
    "GridMarginChangeLike",
    "GridOrderFilter",
    "GridOrderFilterLike",
    "GridOrderType",
    "GridOrderTypeLike",
    "GridProfitSharing",
    "GridProfitSharingLike",
    "GridSaleResult",
    "GridSaleResultLike",
    "GridSpacing",
    "GridSpacingLike",
    "GridStopReason",
    "GridStopReasonLike",
    "GridStopType",
    "GridStopTypeLike",
    "GridTriggerAction",
    "GridTriggerActionLike",
    "GridTriggerBar",
    "GridTriggerBarLike",
    "GridTriggerCondition",
    "GridTriggerConditionLike",
    "GridTriggerOrigin",
    "GridTriggerOriginLike",
    "GridTriggerStrategy",
    "GridTriggerStrategyLike",
]


class BotOrderState(OpenEnum):
    """How far an order that a trading bot placed has come."""

    CANCELED = "canceled"
    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELING = "cancelling"


BotOrderStateLike = BotOrderState | Literal[
    "canceled",
    "live",
    "partially_filled",
    "filled",
    "cancelling",
]


class GridBacktestPeriod(OpenEnum):
    """Length of the past that a grid was tested on."""

    DAYS_7 = "7D"
    DAYS_14 = "14D"
    DAYS_30 = "30D"
    DAYS_180 = "180D"


GridBacktestPeriodLike = GridBacktestPeriod | Literal[
    "7D",
    "14D",
    "30D",
    "180D",
]


class GridBotState(OpenEnum):
    """How far a grid bot has come."""

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


GridBotStateLike = GridBotState | Literal[
    "starting",
    "running",
    "stopping",
    "pending_signal",
    "no_close_position",
    "stopped",
]


class GridBotType(OpenEnum):
    """What a grid bot trades."""

    SPOT = "grid"
    """A spot pair."""
    CONTRACT = "contract_grid"
    """A future or perpetual."""


GridBotTypeLike = GridBotType | Literal[
    "grid",
    "contract_grid",
]


class GridDirection(OpenEnum):
    """Which way a contract grid bets."""

    LONG = "long"
    SHORT = "short"
    NEUTRAL = "neutral"


GridDirectionLike = GridDirection | Literal[
    "long",
    "short",
    "neutral",
]


class GridInvestmentType(OpenEnum):
    """Which currencies of the pair are put into a spot grid."""

    QUOTE = "quote"
    BASE = "base"
    BOTH = "dual"


GridInvestmentTypeLike = GridInvestmentType | Literal[
    "quote",
    "base",
    "dual",
]


class GridMarginChange(OpenEnum):
    """Whether margin is put into a contract grid or taken out."""

    ADD = "add"
    REDUCE = "reduce"


GridMarginChangeLike = GridMarginChange | Literal[
    "add",
    "reduce",
]


class GridOrderFilter(OpenEnum):
    """Which of a grid bot's orders are asked for."""

    LIVE = "live"
    FILLED = "filled"


GridOrderFilterLike = GridOrderFilter | Literal[
    "live",
    "filled",
]


class GridOrderType(OpenEnum):
    """How an order of a grid bot is priced and how long it stands."""

    MARKET = "market"
    """Trades at once at the best prices there are."""
    LIMIT = "limit"
    """Trades at its price or better and rests until then."""
    IOC = "ioc"
    """A limit order whose rest is canceled after what trades at once."""


GridOrderTypeLike = GridOrderType | Literal[
    "market",
    "limit",
    "ioc",
]


class GridProfitSharing(OpenEnum):
    """Part that a grid bot plays in copy trading."""

    NORMAL = "0"
    """No part in it."""
    COPY = "1"
    """A copy of another's bot that gives up no profit."""
    COPY_SHARING_PROFIT = "2"
    """A copy of another's bot that gives up a part of its profit."""
    LEAD = "3"
    """A bot that others copy."""


GridProfitSharingLike = GridProfitSharing | Literal[
    "0",
    "1",
    "2",
    "3",
]


class GridSaleResult(OpenEnum):
    """Whether a stopped spot grid could sell its base currency at market."""

    NONE = "0"
    """Nothing to tell."""
    SOLD = "1"
    """It sold the currency."""
    FAILED = "-1"
    """The sale failed."""


GridSaleResultLike = GridSaleResult | Literal[
    "0",
    "1",
    "-1",
]


class GridSpacing(OpenEnum):
    """How the prices of a grid are spread over its range."""

    ARITHMETIC = "1"
    """With the same difference from one to the next."""
    GEOMETRIC = "2"
    """With the same ratio."""


GridSpacingLike = GridSpacing | Literal[
    "1",
    "2",
]


class GridStopReason(OpenEnum):
    """Why a grid bot was stopped."""

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
    SIGNAL = "6"
    """By its trigger."""


GridStopReasonLike = GridStopReason | Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
]


class GridStopType(OpenEnum):
    """What happens to a grid bot's holdings when it stops."""

    CLOSE = "1"
    """A spot grid sells its base currency; a contract grid closes its position at market."""
    KEEP = "2"
    """A spot grid keeps its base currency; a contract grid keeps its position."""


GridStopTypeLike = GridStopType | Literal[
    "1",
    "2",
]


class GridTriggerAction(OpenEnum):
    """What a trigger makes a grid bot do."""

    START = "start"
    STOP = "stop"


GridTriggerActionLike = GridTriggerAction | Literal[
    "start",
    "stop",
]


class GridTriggerBar(OpenEnum):
    """Length of the candles that a relative strength index is reckoned from."""

    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1H"
    HOUR_4 = "4H"
    DAY_1 = "1D"


GridTriggerBarLike = GridTriggerBar | Literal[
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "4H",
    "1D",
]


class GridTriggerCondition(OpenEnum):
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


GridTriggerConditionLike = GridTriggerCondition | Literal[
    "cross_up",
    "cross_down",
    "above",
    "below",
    "cross",
]


class GridTriggerOrigin(OpenEnum):
    """Who set off a trigger."""

    MANUAL = "manual"
    """The user."""
    AUTO = "auto"
    """The exchange."""


GridTriggerOriginLike = GridTriggerOrigin | Literal[
    "manual",
    "auto",
]


class GridTriggerStrategy(OpenEnum):
    """What sets off a grid bot's trigger."""

    INSTANT = "instant"
    """No condition; the action is taken at once or by hand."""
    PRICE = "price"
    """The price reaches a level."""
    RSI = "rsi"
    """The relative strength index reaches a threshold."""


GridTriggerStrategyLike = GridTriggerStrategy | Literal[
    "instant",
    "price",
    "rsi",
]
