# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: copy_trading."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "CopyInstrumentChoice",
    "CopyInstrumentChoiceLike",
    "CopyMarginMode",
    "CopyMarginModeLike",
    "CopyMode",
    "CopyModeLike",
    "CopyPositionHandling",
    "CopyPositionHandlingLike",
    "CopyState",
    "CopyStateLike",
    "LeadMode",
    "LeadModeLike",
    "LeadPositionClosedExtent",
    "LeadPositionClosedExtentLike",
    "LeadTraderPeriod",
    "LeadTraderPeriodLike",
    "LeadTraderSorting",
    "LeadTraderSortingLike",
    "LeadTraderVacancy",
    "LeadTraderVacancyLike",
    "LeadTradingObstacle",
    "LeadTradingObstacleLike",
    "MinimumLeadTime",
    "MinimumLeadTimeLike",
]


class CopyInstrumentChoice(OpenEnum):
    """How the contracts in which a lead trader is copied are chosen."""

    CUSTOM = "custom"
    """By the copy trader."""
    COPY = "copy"
    """They are always those in which the lead trader leads."""


CopyInstrumentChoiceLike = CopyInstrumentChoice | Literal[
    "custom",
    "copy",
]


class CopyMarginMode(OpenEnum):
    """Margin mode in which positions are copied."""

    CROSS = "cross"
    """On margin that all positions share."""
    ISOLATED = "isolated"
    """On margin set aside for one position."""
    COPY = "copy"
    """In the mode that the lead trader opens a position in."""


CopyMarginModeLike = CopyMarginMode | Literal[
    "cross",
    "isolated",
    "copy",
]


class CopyMode(OpenEnum):
    """How the size of a copied order is reckoned."""

    FIXED_AMOUNT = "fixed_amount"
    """The same amount for each order."""
    RATIO = "ratio_copy"
    """A multiple of the value of the lead trader's order."""


CopyModeLike = CopyMode | Literal[
    "fixed_amount",
    "ratio_copy",
]


class CopyPositionHandling(OpenEnum):
    """What becomes of copied positions once the copying stops."""

    CLOSE_NOW = "market_close"
    """They are closed at market at once."""
    CLOSE_WITH_LEAD = "copy_close"
    """They are closed when the lead trader closes."""
    LEAVE_TO_USER = "manual_close"
    """The copy trader closes them."""


CopyPositionHandlingLike = CopyPositionHandling | Literal[
    "market_close",
    "copy_close",
    "manual_close",
]


class CopyState(OpenEnum):
    """Whether something is copied."""

    NOT_COPIED = "0"
    COPIED = "1"


CopyStateLike = CopyState | Literal[
    "0",
    "1",
]


class LeadMode(OpenEnum):
    """Whether a lead trader leads in public."""

    PUBLIC = "public"
    PRIVATE = "private"


LeadModeLike = LeadMode | Literal[
    "public",
    "private",
]


class LeadPositionClosedExtent(OpenEnum):
    """How much of a lead position has been closed."""

    PART = "1"
    ALL = "2"


LeadPositionClosedExtentLike = LeadPositionClosedExtent | Literal[
    "1",
    "2",
]


class LeadTraderPeriod(OpenEnum):
    """Length of the past that is told of a lead trader."""

    DAYS_7 = "1"
    DAYS_30 = "2"
    DAYS_90 = "3"
    DAYS_365 = "4"


LeadTraderPeriodLike = LeadTraderPeriod | Literal[
    "1",
    "2",
    "3",
    "4",
]


class LeadTraderSorting(OpenEnum):
    """What lead traders are ranked by."""

    OVERVIEW = "overview"
    """The exchange's overall view."""
    PNL = "pnl"
    """Profit."""
    MANAGED_ASSETS = "aum"
    """Assets under management."""
    WIN_RATIO = "win_ratio"
    """How often they win."""
    PNL_RATIO = "pnl_ratio"
    """Profit ratio."""
    COPY_TRADER_PNL = "current_copy_trader_pnl"
    """Profit of those who copy them now."""


LeadTraderSortingLike = LeadTraderSorting | Literal[
    "overview",
    "pnl",
    "aum",
    "win_ratio",
    "pnl_ratio",
    "current_copy_trader_pnl",
]


class LeadTraderVacancy(OpenEnum):
    """Which lead traders are asked for."""

    ALL = "0"
    """All of them."""
    VACANT = "1"
    """Those who can take more copy traders."""


LeadTraderVacancyLike = LeadTraderVacancy | Literal[
    "0",
    "1",
]


class LeadTradingObstacle(OpenEnum):
    """What stands against leading a position."""

    POSITION_LIMIT = "1"
    """The largest position is reached."""
    DAILY_LIMIT = "2"
    """The number of lead positions of a day is reached."""
    TOO_LITTLE_EQUITY = "3"
    """The equity in USDT is too small."""


LeadTradingObstacleLike = LeadTradingObstacle | Literal[
    "1",
    "2",
    "3",
]


class MinimumLeadTime(OpenEnum):
    """How long a lead trader has led at least."""

    DAYS_7 = "1"
    DAYS_30 = "2"
    DAYS_90 = "3"
    DAYS_180 = "4"


MinimumLeadTimeLike = MinimumLeadTime | Literal[
    "1",
    "2",
    "3",
    "4",
]
