# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public_prices."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "ContractExpiryType",
    "ContractExpiryTypeLike",
    "EstimatedPriceType",
    "EstimatedPriceTypeLike",
    "IndexQuoteCurrency",
    "IndexQuoteCurrencyLike",
    "PriceCandleBar",
    "PriceCandleBarLike",
]


class ContractExpiryType(OpenEnum):
    """What became of a contract when it expired."""

    DELIVERED = "delivery"
    """A future was delivered."""
    EXERCISED = "exercised"
    """An option was exercised."""
    EXPIRED_OUT_OF_THE_MONEY = "expired_otm"
    """An option was worth nothing."""


ContractExpiryTypeLike = ContractExpiryType | Literal[
    "delivery",
    "exercised",
    "expired_otm",
]


class EstimatedPriceType(OpenEnum):
    """What an estimated price is for."""

    SETTLEMENT = "settlement"
    DELIVERY = "delivery"
    EXERCISE = "exercise"


EstimatedPriceTypeLike = EstimatedPriceType | Literal[
    "settlement",
    "delivery",
    "exercise",
]


class IndexQuoteCurrency(OpenEnum):
    """Currency that an index is quoted in."""

    USD = "USD"
    USDT = "USDT"
    BTC = "BTC"
    USDC = "USDC"


IndexQuoteCurrencyLike = IndexQuoteCurrency | Literal[
    "USD",
    "USDT",
    "BTC",
    "USDC",
]


class PriceCandleBar(OpenEnum):
    """Length of a candle of index or mark prices. From 6 hours on, days start in UTC+8, or in UTC
    where the value ends in utc. Three months do not exist in the histories."""

    MINUTE_1 = "1m"
    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1H"
    HOUR_2 = "2H"
    HOUR_4 = "4H"
    HOUR_6 = "6H"
    HOUR_12 = "12H"
    DAY_1 = "1D"
    WEEK_1 = "1W"
    MONTH_1 = "1M"
    MONTH_3 = "3M"
    HOUR_6_UTC = "6Hutc"
    HOUR_12_UTC = "12Hutc"
    DAY_1_UTC = "1Dutc"
    WEEK_1_UTC = "1Wutc"
    MONTH_1_UTC = "1Mutc"
    MONTH_3_UTC = "3Mutc"


PriceCandleBarLike = PriceCandleBar | Literal[
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "2H",
    "4H",
    "6H",
    "12H",
    "1D",
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]
