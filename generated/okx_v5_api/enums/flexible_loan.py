# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: flexible_loan."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "FlexibleLoanCollateralAction",
    "FlexibleLoanCollateralActionLike",
    "FlexibleLoanEMode",
    "FlexibleLoanEModeLike",
    "FlexibleLoanEventType",
    "FlexibleLoanEventTypeLike",
]


class FlexibleLoanCollateralAction(OpenEnum):
    """Whether a loan gets more collateral or less."""

    ADD = "add"
    REDUCE = "reduce"


FlexibleLoanCollateralActionLike = FlexibleLoanCollateralAction | Literal[
    "add",
    "reduce",
]


class FlexibleLoanEMode(OpenEnum):
    """Whether a loan is under E-Mode, which allows only certain pairs of collateral and borrowed
    currency."""

    DISABLED = "0"
    ENABLED = "1"


FlexibleLoanEModeLike = FlexibleLoanEMode | Literal[
    "0",
    "1",
]


class FlexibleLoanEventType(OpenEnum):
    """What happened to a flexible loan."""

    BORROWED = "borrowed"
    """Money was lent."""
    REPAID = "repaid"
    """Money was paid back."""
    COLLATERAL_LOCKED = "collateral_locked"
    """Collateral was put up."""
    COLLATERAL_RELEASED = "collateral_released"
    """Collateral was given back."""
    FORCED_REPAYMENT_BUY = "forced_repayment_buy"
    """The purchase in a forced repayment."""
    FORCED_REPAYMENT_SELL = "forced_repayment_sell"
    """The sale in a forced repayment."""
    FORCED_LIQUIDATION = "forced_liquidation"
    """All of the loan was liquidated."""
    PARTIAL_LIQUIDATION = "partial_liquidation"
    """A part of the loan was liquidated."""
    SELL_COLLATERAL = "sell_collateral"
    """Collateral was sold."""
    BUY_TRANSITION_COIN = "buy_transition_coin"
    """A currency between collateral and debt was bought."""
    SELL_TRANSITION_COIN = "sell_transition_coin"
    """A currency between collateral and debt was sold."""
    BUY_BORROWED_COIN = "buy_borrowed_coin"
    """The borrowed currency was bought."""


FlexibleLoanEventTypeLike = FlexibleLoanEventType | Literal[
    "borrowed",
    "repaid",
    "collateral_locked",
    "collateral_released",
    "forced_repayment_buy",
    "forced_repayment_sell",
    "forced_liquidation",
    "partial_liquidation",
    "sell_collateral",
    "buy_transition_coin",
    "sell_transition_coin",
    "buy_borrowed_coin",
]
