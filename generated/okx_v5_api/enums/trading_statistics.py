# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: trading_statistics."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "ContractStatisticsPeriod",
    "ContractStatisticsPeriodLike",
    "CurrencyStatisticsPeriod",
    "CurrencyStatisticsPeriodLike",
    "OptionStatisticsPeriod",
    "OptionStatisticsPeriodLike",
    "StatisticsMarket",
    "StatisticsMarketLike",
    "StatisticsVolumeUnit",
    "StatisticsVolumeUnitLike",
]


class ContractStatisticsPeriod(OpenEnum):
    """Length of the intervals of statistics on one contract. From 6 hours on, days start in UTC+8, or
    in UTC where the value ends in utc."""

    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1H"
    HOUR_2 = "2H"
    HOUR_4 = "4H"
    HOUR_6 = "6H"
    HOUR_12 = "12H"
    DAY_1 = "1D"
    DAY_2 = "2D"
    DAY_3 = "3D"
    DAY_5 = "5D"
    WEEK_1 = "1W"
    MONTH_1 = "1M"
    MONTH_3 = "3M"
    HOUR_6_UTC = "6Hutc"
    HOUR_12_UTC = "12Hutc"
    DAY_1_UTC = "1Dutc"
    DAY_2_UTC = "2Dutc"
    DAY_3_UTC = "3Dutc"
    DAY_5_UTC = "5Dutc"
    WEEK_1_UTC = "1Wutc"
    MONTH_1_UTC = "1Mutc"
    MONTH_3_UTC = "3Mutc"


ContractStatisticsPeriodLike = ContractStatisticsPeriod | Literal[
    "5m",
    "15m",
    "30m",
    "1H",
    "2H",
    "4H",
    "6H",
    "12H",
    "1D",
    "2D",
    "3D",
    "5D",
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "2Dutc",
    "3Dutc",
    "5Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]


class CurrencyStatisticsPeriod(OpenEnum):
    """Length of the intervals of statistics on one currency."""

    MINUTE_5 = "5m"
    HOUR_1 = "1H"
    DAY_1 = "1D"


CurrencyStatisticsPeriodLike = CurrencyStatisticsPeriod | Literal[
    "5m",
    "1H",
    "1D",
]


class OptionStatisticsPeriod(OpenEnum):
    """Length of the intervals of statistics on options."""

    HOUR_8 = "8H"
    DAY_1 = "1D"


OptionStatisticsPeriodLike = OptionStatisticsPeriod | Literal[
    "8H",
    "1D",
]


class StatisticsMarket(OpenEnum):
    """Markets that a statistic covers."""

    SPOT = "SPOT"
    """Spot."""
    CONTRACTS = "CONTRACTS"
    """Futures and perpetuals."""


StatisticsMarketLike = StatisticsMarket | Literal[
    "SPOT",
    "CONTRACTS",
]


class StatisticsVolumeUnit(OpenEnum):
    """Unit of the taker volume of a contract."""

    COIN = "0"
    CONTRACTS = "1"
    USD = "2"


StatisticsVolumeUnitLike = StatisticsVolumeUnit | Literal[
    "0",
    "1",
    "2",
]
