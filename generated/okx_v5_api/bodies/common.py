# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: common."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

__all__ = [
    "NewCurrencyAmount",
]


@body
class NewCurrencyAmount(Body):
    """An amount of one currency."""

    ccy: str = argument("ccy", write.text)
    """Currency of the amount."""
    amt: Number = argument("amt", write.decimal)
    """Amount in the currency."""
