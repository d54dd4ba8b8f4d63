# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: dual_investment."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "DualInvestmentState",
    "DualInvestmentStateLike",
]


class DualInvestmentState(OpenEnum):
    """How far a dual investment has come."""

    INITIAL = "initial"
    """The exchange has received the order."""
    PENDING_BOOK = "pending_book"
    """The liquidity provider has received the order."""
    LIVE = "live"
    """Invested."""
    PENDING_SETTLE = "pending_settle"
    """Expired and waiting to be settled."""
    SETTLED = "settled"
    """Settled."""
    PENDING_REDEEM_BOOKING = "pending_redeem_booking"
    """The liquidity provider has yet to book the early redemption."""
    PENDING_REDEEM = "pending_redeem"
    """The early redemption is booked and its transfer to come."""
    REDEEMING = "redeeming"
    """Being redeemed early."""
    REDEEMED = "redeemed"
    """Redeemed early."""
    REJECTED = "rejected"
    """The order was refused."""


DualInvestmentStateLike = DualInvestmentState | Literal[
    "initial",
    "pending_book",
    "live",
    "pending_settle",
    "settled",
    "pending_redeem_booking",
    "pending_redeem",
    "redeeming",
    "redeemed",
    "rejected",
]
