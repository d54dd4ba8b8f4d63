# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: onchain_earn."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

__all__ = [
    "NewOnchainEarnInvestment",
]


@body
class NewOnchainEarnInvestment(Body):
    """An amount of one currency to invest in an on-chain product."""

    ccy: str = argument("ccy", write.text)
    """Currency to invest."""
    amt: Number = argument("amt", write.decimal)
    """Amount to invest."""
