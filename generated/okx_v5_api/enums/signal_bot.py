# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: signal_bot."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "SignalBotState",
    "SignalBotStateLike",
    "SignalBotStopReason",
    "SignalBotStopReasonLike",
    "SignalBotType",
    "SignalBotTypeLike",
    "SignalEntrySize",
    "SignalEntrySizeLike",
    "SignalEventResult",
    "SignalEventResultLike",
    "SignalEventType",
    "SignalEventTypeLike",
    "SignalExitBasis",
    "SignalExitBasisLike",
    "SignalOrderPricing",
    "SignalOrderPricingLike",
    "SignalOrderStateFilter",
    "SignalOrderStateFilterLike",
    "SignalSource",
    "SignalSourceLike",
]


class SignalBotState(OpenEnum):
    """How far a signal bot has come."""

    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"


SignalBotStateLike = SignalBotState | Literal[
    "starting",
    "running",
    "stopping",
    "stopped",
]


class SignalBotStopReason(OpenEnum):
    """Why a signal bot was stopped."""

    NONE = "0"
    """It was not."""
    MANUAL = "1"
    """By hand."""


SignalBotStopReasonLike = SignalBotStopReason | Literal[
    "0",
    "1",
]


class SignalBotType(OpenEnum):
    """What a signal bot trades."""

    CONTRACT = "contract"


SignalBotTypeLike = SignalBotType | Literal[
    "contract",
]


class SignalEntrySize(OpenEnum):
    """What decides the size of an order with which a signal bot enters a position."""

    TRADING_VIEW = "1"
    """The TradingView signal."""
    FIXED_MARGIN = "2"
    """A fixed amount of margin."""
    CONTRACTS = "3"
    """A fixed number of contracts."""
    FREE_MARGIN = "4"
    """A share of the margin that is free."""
    INVESTED_MARGIN = "5"
    """A share of the margin first invested."""


SignalEntrySizeLike = SignalEntrySize | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
]


class SignalEventResult(OpenEnum):
    """How an event in the life of a signal bot ended."""

    SUCCESS = "success"
    FAILURE = "failure"


SignalEventResultLike = SignalEventResult | Literal[
    "success",
    "failure",
]


class SignalEventType(OpenEnum):
    """What set off an event in the life of a signal bot."""

    SYSTEM = "system_action"
    """The exchange."""
    USER = "user_action"
    """The user."""
    SIGNAL = "signal_processing"
    """A signal that came in."""


SignalEventTypeLike = SignalEventType | Literal[
    "system_action",
    "user_action",
    "signal_processing",
]


class SignalExitBasis(OpenEnum):
    """What the take-profit and the stop-loss of a signal bot are measured by."""

    PROFIT = "pnl"
    """Estimated profit or loss since the entry."""
    PRICE = "price"
    """Change of the price since the entry."""


SignalExitBasisLike = SignalExitBasis | Literal[
    "pnl",
    "price",
]


class SignalOrderPricing(OpenEnum):
    """How a signal bot prices its orders."""

    LIMIT = "1"
    """At a distance from the best bid or ask."""
    MARKET = "2"
    """At market."""
    TRADING_VIEW = "9"
    """As the TradingView signal says."""


SignalOrderPricingLike = SignalOrderPricing | Literal[
    "1",
    "2",
    "9",
]


class SignalOrderStateFilter(OpenEnum):
    """State of the orders of a signal bot that are asked for."""

    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELED = "cancelled"


SignalOrderStateFilterLike = SignalOrderStateFilter | Literal[
    "live",
    "partially_filled",
    "filled",
    "cancelled",
]


class SignalSource(OpenEnum):
    """Where a signal comes from."""

    OWN = "1"
    """You created it."""
    SUBSCRIBED = "2"
    """You subscribed to it."""
    FREE = "3"
    """It is free for everybody."""


SignalSourceLike = SignalSource | Literal[
    "1",
    "2",
    "3",
]
