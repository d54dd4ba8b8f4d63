# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: okusd."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "OkusdRedemptionAckState",
    "OkusdRedemptionAckStateLike",
    "OkusdRedemptionState",
    "OkusdRedemptionStateLike",
    "OkusdRedemptionType",
    "OkusdRedemptionTypeLike",
    "OkusdRedemptionTypeName",
    "OkusdRedemptionTypeNameLike",
    "OkusdSubscriptionState",
    "OkusdSubscriptionStateLike",
]


class OkusdRedemptionAckState(OpenEnum):
    """What became of a redemption of OKUSD when it was asked for."""

    PROCESSING = "processing"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELLED = "cancelled"


OkusdRedemptionAckStateLike = OkusdRedemptionAckState | Literal[
    "processing",
    "success",
    "failed",
    "cancelled",
]


class OkusdRedemptionState(OpenEnum):
    """What became of a redemption of OKUSD, in the words that the history uses."""

    PENDING = "pending"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELED = "canceled"


OkusdRedemptionStateLike = OkusdRedemptionState | Literal[
    "pending",
    "success",
    "failed",
    "canceled",
]


class OkusdRedemptionType(OpenEnum):
    """How fast OKUSD is redeemed."""

    FAST = "1"
    """At once."""
    STANDARD = "2"
    """After 5 days, or 6 if asked for at 16:00 in UTC+8 or later."""


OkusdRedemptionTypeLike = OkusdRedemptionType | Literal[
    "1",
    "2",
]


class OkusdRedemptionTypeName(OpenEnum):
    """How fast OKUSD was redeemed, in the words that the history uses."""

    FAST = "fast"
    """At once."""
    STANDARD = "standard"
    """After 5 or 6 days."""


OkusdRedemptionTypeNameLike = OkusdRedemptionTypeName | Literal[
    "fast",
    "standard",
]


class OkusdSubscriptionState(OpenEnum):
    """What became of a subscription to OKUSD."""

    SUCCESS = "success"
    PENDING = "pending"
    FAILED = "failed"


OkusdSubscriptionStateLike = OkusdSubscriptionState | Literal[
    "success",
    "pending",
    "failed",
]
