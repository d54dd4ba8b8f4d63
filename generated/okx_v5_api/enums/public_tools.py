# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public_tools."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "ContractConversionPurpose",
    "ContractConversionPurposeLike",
    "ContractConversionType",
    "ContractConversionTypeLike",
    "ContractConversionUnit",
    "ContractConversionUnitLike",
    "MarketDataModule",
    "MarketDataModuleLike",
    "MarketDataPeriod",
    "MarketDataPeriodLike",
    "MarketMakerClass",
    "MarketMakerClassLike",
]


class ContractConversionPurpose(OpenEnum):
    """What a converted size is for, which decides how it is rounded."""

    OPEN = "open"
    """To open a position; rounded down."""
    CLOSE = "close"
    """To close a position; rounded to the nearest."""


ContractConversionPurposeLike = ContractConversionPurpose | Literal[
    "open",
    "close",
]


class ContractConversionType(OpenEnum):
    """Direction of a conversion between currency and contracts."""

    TO_CONTRACTS = "1"
    TO_CURRENCY = "2"


ContractConversionTypeLike = ContractConversionType | Literal[
    "1",
    "2",
]


class ContractConversionUnit(OpenEnum):
    """Currency that an amount to be converted is in."""

    COIN = "coin"
    """The coin."""
    USD_STABLECOIN = "usds"
    """USDT or USDC."""


ContractConversionUnitLike = ContractConversionUnit | Literal[
    "coin",
    "usds",
]


class MarketDataModule(OpenEnum):
    """Kind of market data that files are offered of."""

    TRADES = "1"
    """Every trade."""
    CANDLES = "2"
    """Candles of one minute."""
    FUNDING_RATES = "3"
    """Funding rates."""
    BOOKS_400 = "4"
    """Order books of 400 levels."""
    BOOKS_5000 = "5"
    """Order books of 5,000 levels, since 1 November 2025."""
    BOOKS_50 = "6"
    """Order books of 50 levels; to be replaced by the deeper ones."""
    BORROWING_RATES = "11"
    """Borrowing rates."""


MarketDataModuleLike = MarketDataModule | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "11",
]


class MarketDataPeriod(OpenEnum):
    """Time that one file of market data covers."""

    DAILY = "daily"
    MONTHLY = "monthly"


MarketDataPeriodLike = MarketDataPeriod | Literal[
    "daily",
    "monthly",
]


class MarketMakerClass(OpenEnum):
    """Class of an instrument in the market maker program."""

    A = "A"
    """High liquidity."""
    B_CRYPTO = "B-Crypto"
    """Crypto of medium or low liquidity."""
    B_TRADFI = "B-TradFi"
    """Traditional assets; perpetuals only."""


MarketMakerClassLike = MarketMakerClass | Literal[
    "A",
    "B-Crypto",
    "B-TradFi",
]
