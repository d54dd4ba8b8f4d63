# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: trade_conversion."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "ConversionStatus",
    "ConversionStatusLike",
    "EasyConvertSource",
    "EasyConvertSourceLike",
]


class ConversionStatus(OpenEnum):
    """How far an easy conversion or a one-click repayment has come."""

    RUNNING = "running"
    FILLED = "filled"
    FAILED = "failed"


ConversionStatusLike = ConversionStatus | Literal[
    "running",
    "filled",
    "failed",
]


class EasyConvertSource(OpenEnum):
    """Account whose small balances are converted."""

    TRADING = "1"
    FUNDING = "2"


EasyConvertSourceLike = EasyConvertSource | Literal[
    "1",
    "2",
]
