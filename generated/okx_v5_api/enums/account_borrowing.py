# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_borrowing."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "SpotBorrowAction",
    "SpotBorrowActionLike",
    "SpotBorrowEvent",
    "SpotBorrowEventLike",
]


class SpotBorrowAction(OpenEnum):
    """Whether to borrow or to repay."""

    BORROW = "borrow"
    REPAY = "repay"


SpotBorrowActionLike = SpotBorrowAction | Literal[
    "borrow",
    "repay",
]


class SpotBorrowEvent(OpenEnum):
    """Borrowing or repayment in spot mode, by the user or automatic."""

    AUTO_BORROW = "auto_borrow"
    AUTO_REPAY = "auto_repay"
    MANUAL_BORROW = "manual_borrow"
    MANUAL_REPAY = "manual_repay"


SpotBorrowEventLike = SpotBorrowEvent | Literal[
    "auto_borrow",
    "auto_repay",
    "manual_borrow",
    "manual_repay",
]
