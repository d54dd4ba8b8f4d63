# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: market."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AuctionState",
    "AuctionStateLike",
    "CandleBar",
    "CandleBarLike",
    "CandleState",
    "CandleStateLike",
    "PriceAdjustment",
    "PriceAdjustmentLike",
    "StreamedBar",
    "StreamedBarLike",
    "StreamedCandleBar",
    "StreamedCandleBarLike",
    "StreamedMarkPriceBar",
    "StreamedMarkPriceBarLike",
    "TradeCursor",
    "TradeCursorLike",
    "TradeSource",
    "TradeSourceLike",
]


class AuctionState(OpenEnum):
    """Whether a pair is in its opening call auction."""

    CALL_AUCTION = "call_auction"
    CONTINUOUS_TRADING = "continuous_trading"


AuctionStateLike = AuctionState | Literal[
    "call_auction",
    "continuous_trading",
]


class CandleBar(OpenEnum):
    """Length of a candle. From 6 hours on, days start in UTC+8, or in UTC where the value ends in utc.
    One second exists in the candle history only."""

    SECOND_1 = "1s"
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
    DAY_2 = "2D"
    DAY_3 = "3D"
    WEEK_1 = "1W"
    MONTH_1 = "1M"
    MONTH_3 = "3M"
    HOUR_6_UTC = "6Hutc"
    HOUR_12_UTC = "12Hutc"
    DAY_1_UTC = "1Dutc"
    DAY_2_UTC = "2Dutc"
    DAY_3_UTC = "3Dutc"
    WEEK_1_UTC = "1Wutc"
    MONTH_1_UTC = "1Mutc"
    MONTH_3_UTC = "3Mutc"


CandleBarLike = CandleBar | Literal[
    "1s",
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
    "2D",
    "3D",
    "1W",
    "1M",
    "3M",
    "6Hutc",
    "12Hutc",
    "1Dutc",
    "2Dutc",
    "3Dutc",
    "1Wutc",
    "1Mutc",
    "3Mutc",
]


class CandleState(OpenEnum):
    """Whether a candle can still change."""

    OPEN = "0"
    """The interval is still running."""
    CLOSED = "1"
    """The interval has ended."""


CandleStateLike = CandleState | Literal[
    "0",
    "1",
]


class PriceAdjustment(OpenEnum):
    """How past prices of an equity perpetual are adjusted for splits."""

    FORWARD = "forward"


PriceAdjustmentLike = PriceAdjustment | Literal[
    "forward",
]


class StreamedBar(OpenEnum):
    """Length of a candle as it forms, of an index or a spread. From 6 hours on, days start in UTC+8,
    or in UTC where the value ends in utc."""

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


StreamedBarLike = StreamedBar | Literal[
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


class StreamedCandleBar(OpenEnum):
    """Length of a candle as it forms, of an instrument. From 6 hours on, days start in UTC+8, or in
    UTC where the value ends in utc."""

    SECOND_1 = "1s"
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


StreamedCandleBarLike = StreamedCandleBar | Literal[
    "1s",
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


class StreamedMarkPriceBar(OpenEnum):
    """Length of a candle as it forms, of a mark price. From 6 hours on, days start in UTC+8, or in UTC
    where the value ends in utc."""

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
    YEAR_1_UTC = "1Yutc"


StreamedMarkPriceBarLike = StreamedMarkPriceBar | Literal[
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
    "1Yutc",
]


class TradeCursor(OpenEnum):
    """What the cursors of the trade history are."""

    TRADE_ID = "1"
    """Trade IDs."""
    TIME = "2"
    """Times in milliseconds."""


TradeCursorLike = TradeCursor | Literal[
    "1",
    "2",
]


class TradeSource(OpenEnum):
    """Kind of order that a public trade came from."""

    NORMAL = "0"
    """An ordinary order."""
    RPI = "1"
    """A retail price improvement order."""


TradeSourceLike = TradeSource | Literal[
    "0",
    "1",
]
