# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: bots."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "BotOrderFilter",
    "BotOrderFilterLike",
    "BotOrderState",
    "BotOrderStateLike",
    "BotOrderType",
    "BotOrderTypeLike",
    "BotProfitSharing",
    "BotProfitSharingLike",
    "BotState",
    "BotStateLike",
    "BotStopType",
    "BotStopTypeLike",
]


class BotOrderFilter(OpenEnum):
    """Which of a bot's orders are asked for."""

    LIVE = "live"
    FILLED = "filled"


BotOrderFilterLike = BotOrderFilter | Literal[
    "live",
    "filled",
]


class BotOrderState(OpenEnum):
    """How far an order of a bot has come."""

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


class BotOrderType(OpenEnum):
    """How an order of a bot is priced and how long it stands."""

    MARKET = "market"
    """Trades at once at the best prices there are."""
    LIMIT = "limit"
    """Trades at its price or better and rests until then."""
    IOC = "ioc"
    """A limit order whose rest is canceled after what trades at once."""


BotOrderTypeLike = BotOrderType | Literal[
    "market",
    "limit",
    "ioc",
]


class BotProfitSharing(OpenEnum):
    """Part that a bot plays in copy trading."""

    NORMAL = "0"
    """No part in it."""
    COPY = "1"
    """A copy of another's bot that gives up no profit."""
    COPY_SHARING_PROFIT = "2"
    """A copy of another's bot that gives up a part of its profit."""
    LEAD = "3"
    """A bot that others copy."""


BotProfitSharingLike = BotProfitSharing | Literal[
    "0",
    "1",
    "2",
    "3",
]


class BotState(OpenEnum):
    """How far a grid or DCA bot has come."""

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


BotStateLike = BotState | Literal[
    "starting",
    "running",
    "stopping",
    "pending_signal",
    "no_close_position",
    "stopped",
]


class BotStopType(OpenEnum):
    """What happens to a bot's holdings when it stops."""

    CLOSE = "1"
    """A spot bot sells its base currency; a contract bot closes its position at market."""
    KEEP = "2"
    """A spot bot keeps its base currency; a contract bot keeps its position."""


BotStopTypeLike = BotStopType | Literal[
    "1",
    "2",
]
