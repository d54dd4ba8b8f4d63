# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: recurring_buy."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "RecurringBuyFunding",
    "RecurringBuyFundingLike",
    "RecurringBuyInterval",
    "RecurringBuyIntervalLike",
    "RecurringBuyOrderType",
    "RecurringBuyOrderTypeLike",
    "RecurringBuyPeriod",
    "RecurringBuyPeriodLike",
    "RecurringBuyState",
    "RecurringBuyStateLike",
    "RecurringBuyTiming",
    "RecurringBuyTimingLike",
]


class RecurringBuyFunding(OpenEnum):
    """Account that a recurring buy takes its money from."""

    TRADING_ACCOUNT = "1"
    FUNDING_ACCOUNT = "2"
    SIMPLE_EARN = "3"


RecurringBuyFundingLike = RecurringBuyFunding | Literal[
    "1",
    "2",
    "3",
]


class RecurringBuyInterval(OpenEnum):
    """Hours between the purchases of an hourly recurring buy."""

    HOURS_1 = "1"
    HOURS_4 = "4"
    HOURS_8 = "8"
    HOURS_12 = "12"


RecurringBuyIntervalLike = RecurringBuyInterval | Literal[
    "1",
    "4",
    "8",
    "12",
]


class RecurringBuyOrderType(OpenEnum):
    """What an order of a recurring buy came from."""

    MARKET = "market"
    """The schedule; an order at market."""
    MANUAL_INVESTMENT = "manual_add_order"
    """An investment added by hand."""


RecurringBuyOrderTypeLike = RecurringBuyOrderType | Literal[
    "market",
    "manual_add_order",
]


class RecurringBuyPeriod(OpenEnum):
    """How often a recurring buy invests."""

    MONTHLY = "monthly"
    """Once a month."""
    WEEKLY = "weekly"
    """Once a week."""
    DAILY = "daily"
    """Once a day."""
    HOURLY = "hourly"
    """Every few hours."""


RecurringBuyPeriodLike = RecurringBuyPeriod | Literal[
    "monthly",
    "weekly",
    "daily",
    "hourly",
]


class RecurringBuyState(OpenEnum):
    """How far a recurring buy has come."""

    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"
    PAUSED = "pause"


RecurringBuyStateLike = RecurringBuyState | Literal[
    "running",
    "stopping",
    "stopped",
    "pause",
]


class RecurringBuyTiming(OpenEnum):
    """When the purchases of a recurring buy begin."""

    CUSTOM_TIME = "1"
    """At a time of the user's choice."""
    IMMEDIATE = "2"
    """At once."""


RecurringBuyTimingLike = RecurringBuyTiming | Literal[
    "1",
    "2",
]
