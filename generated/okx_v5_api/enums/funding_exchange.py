# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: funding_exchange."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "BuySellState",
    "BuySellStateLike",
    "ConvertMode",
    "ConvertModeLike",
    "ConvertTradeState",
    "ConvertTradeStateLike",
    "FiatOrderState",
    "FiatOrderStateLike",
    "FiatPaymentMethod",
    "FiatPaymentMethodLike",
]


class BuySellState(OpenEnum):
    """How far a purchase or a sale of crypto has come."""

    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


BuySellStateLike = BuySellState | Literal[
    "processing",
    "completed",
    "failed",
]


class ConvertMode(OpenEnum):
    """Service that converts one currency into another."""

    STANDARD = "0"
    """For everyone."""
    LARGE_ORDER = "1"
    """Large orders of VIP users."""


ConvertModeLike = ConvertMode | Literal[
    "0",
    "1",
]


class ConvertTradeState(OpenEnum):
    """What became of a conversion."""

    FILLED = "fullyFilled"
    REJECTED = "rejected"


ConvertTradeStateLike = ConvertTradeState | Literal[
    "fullyFilled",
    "rejected",
]


class FiatOrderState(OpenEnum):
    """How far a deposit or a withdrawal of fiat money has come."""

    COMPLETED = "completed"
    FAILED = "failed"
    PENDING = "pending"
    CANCELED = "canceled"
    QUEUED = "inqueue"
    PROCESSING = "processing"


FiatOrderStateLike = FiatOrderState | Literal[
    "completed",
    "failed",
    "pending",
    "canceled",
    "inqueue",
    "processing",
]


class FiatPaymentMethod(OpenEnum):
    """Channel over which fiat money is paid."""

    TR_BANKS = "TR_BANKS"
    """Turkish banks."""
    PIX = "PIX"
    """Pix, in Brazil."""
    SEPA = "SEPA"
    """SEPA, in Europe."""
    XPULSE = "XPULSE"
    """XPULSE transfers."""
    NPP = "NPP"
    """NPP, in Australia."""
    US_WIRE = "US_WIRE"
    """Wire transfers in the United States."""
    SG_FAST = "SG_FAST"
    """FAST, in Singapore; withdrawals only."""


FiatPaymentMethodLike = FiatPaymentMethod | Literal[
    "TR_BANKS",
    "PIX",
    "SEPA",
    "XPULSE",
    "NPP",
    "US_WIRE",
    "SG_FAST",
]
