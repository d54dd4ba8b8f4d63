# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: flexible_loan."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

__all__ = [
    "NewFlexibleLoanCollateral",
    "NewFlexibleLoanDebt",
]


@body
class NewFlexibleLoanCollateral(Body):
    """An amount of one currency that is to secure a flexible loan."""

    ccy: str = argument("ccy", write.text)
    """Currency of the collateral."""
    amt: Number = argument("amt", write.decimal)
    """Amount of it."""


@body
class NewFlexibleLoanDebt(Body):
    """An amount of one currency to borrow."""

    ccy: str = argument("ccy", write.text)
    """Currency to borrow."""
    amt: Number = argument("amt", write.decimal)
    """Amount to borrow, on top of what the loan owes already."""
