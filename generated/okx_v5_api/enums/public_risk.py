# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public_risk."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AdlState",
    "AdlStateLike",
    "AutoDeleveragingEvent",
    "AutoDeleveragingEventLike",
    "InsuranceFundEntryType",
    "InsuranceFundEntryTypeLike",
]


class AdlState(OpenEnum):
    """How close auto-deleveraging is."""

    WARNING = "warning"
    """It threatens."""
    ADL = "adl"
    """It runs."""


AdlStateLike = AdlState | Literal[
    "warning",
    "adl",
]


class AutoDeleveragingEvent(OpenEnum):
    """Beginning or end of auto-deleveraging."""

    STARTED_BY_DECLINE_RATE = "rate_adl_start"
    """It began because the insurance fund shrank fast."""
    STARTED_BY_BALANCE = "bal_adl_start"
    """It began because the insurance fund had become small."""
    STARTED_BY_LIQUIDATIONS = "pos_adl_start"
    """It began because of the volume of liquidation orders; pre-market instruments only."""
    ENDED = "adl_end"
    """It ended."""


AutoDeleveragingEventLike = AutoDeleveragingEvent | Literal[
    "rate_adl_start",
    "bal_adl_start",
    "pos_adl_start",
    "adl_end",
]


class InsuranceFundEntryType(OpenEnum):
    """What moved the balance of an insurance fund."""

    LIQUIDATION_BALANCE_DEPOSIT = "liquidation_balance_deposit"
    """What was left over of liquidated positions."""
    BANKRUPTCY_LOSS = "bankruptcy_loss"
    """Losses of liquidated positions beyond their margin."""
    PLATFORM_REVENUE = "platform_revenue"
    """Deprecated, nothing comes: a contribution of the exchange."""
    ADL = "adl"
    """Deprecated, nothing comes: auto-deleveraging."""


InsuranceFundEntryTypeLike = InsuranceFundEntryType | Literal[
    "liquidation_balance_deposit",
    "bankruptcy_loss",
    "platform_revenue",
    "adl",
]
