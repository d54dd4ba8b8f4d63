# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: grid."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "GridBacktestPeriod",
    "GridBacktestPeriodLike",
    "GridBotType",
    "GridBotTypeLike",
    "GridDirection",
    "GridDirectionLike",
    "GridInvestmentType",
    "GridInvestmentTypeLike",
    "GridSaleResult",
    "GridSaleResultLike",
    "GridSpacing",
    "GridSpacingLike",
    "GridStopReason",
    "GridStopReasonLike",
    "GridTriggerOrigin",
    "GridTriggerOriginLike",
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
