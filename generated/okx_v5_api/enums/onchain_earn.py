# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: onchain_earn."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "OnchainEarnOfferState",
    "OnchainEarnOfferStateLike",
    "OnchainEarnOrderState",
    "OnchainEarnOrderStateLike",
    "OnchainEarnYieldType",
    "OnchainEarnYieldTypeLike",
]


class OnchainEarnOfferState(OpenEnum):
    """Whether an on-chain product can be bought."""

    PURCHASABLE = "purchasable"
    """For sale."""
    SOLD_OUT = "sold_out"
    """Nothing is left."""
    SUSPENDED = "Stop"
    """The sale is suspended."""


OnchainEarnOfferStateLike = OnchainEarnOfferState | Literal[
    "purchasable",
    "sold_out",
    "Stop",
]


class OnchainEarnOrderState(OpenEnum):
    """How far an order for an on-chain product has come."""

    PENDING = "8"
    """Waiting to be carried out."""
    CANCELLING = "13"
    """Being canceled."""
    ON_CHAIN = "9"
    """On its way to the blockchain."""
    EARNING = "1"
    """Invested."""
    REDEEMING = "2"
    """Being redeemed."""
    COMPLETED = "3"
    """Over: redeemed or canceled."""


OnchainEarnOrderStateLike = OnchainEarnOrderState | Literal[
    "8",
    "13",
    "9",
    "1",
    "2",
    "3",
]


class OnchainEarnYieldType(OpenEnum):
    """What the figure for an on-chain product's earnings is."""

    ESTIMATED = "0"
    """An estimate."""
    CUMULATIVE = "1"
    """What has been earned so far."""


OnchainEarnYieldTypeLike = OnchainEarnYieldType | Literal[
    "0",
    "1",
]
