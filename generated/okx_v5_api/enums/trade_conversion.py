# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: trade_conversion."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "ConversionStatus",
    "ConversionStatusLike",
    "EasyConvertAccount",
    "EasyConvertAccountLike",
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


class EasyConvertAccount(OpenEnum):
    """Account that holds what small balances were converted to."""

    FUNDING = "6"
    TRADING = "18"


EasyConvertAccountLike = EasyConvertAccount | Literal[
    "6",
    "18",
]


class EasyConvertSource(OpenEnum):
    """Account whose small balances are converted."""

    TRADING = "1"
    FUNDING = "2"


EasyConvertSourceLike = EasyConvertSource | Literal[
    "1",
    "2",
]
