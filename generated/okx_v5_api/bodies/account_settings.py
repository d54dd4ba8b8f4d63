# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: account_settings."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

__all__ = [
    "DemoCurrencyChange",
]


@body
class DemoCurrencyChange(Body):
    """Play money in one currency."""

    ccy: str = argument("ccy", write.text)
    """Currency: BTC, ETH, USDT or OKB."""
    amt: Number = argument("amt", write.decimal)
    """Amount. At most 1 BTC, 1 ETH, 5000 USDT or 100 OKB can be added in one request; what is taken
    away must be free."""
