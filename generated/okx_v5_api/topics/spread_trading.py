# Generated from spec/ by `make generate`. Do not edit.
"""Orders for two instruments at the difference of their prices.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.market import StreamedBarLike
from okx_v5_api.records.spread_trading import (
    PublicSpreadTrade,
    SpreadBookUpdate,
    SpreadCandle,
    SpreadOrderUpdate,
    SpreadTicker,
    SpreadTrade,
)

__all__ = [
    "spread_bbo_tbt",
    "spread_books5",
    "spread_books_l2_tbt",
    "spread_candles",
    "spread_orders",
    "spread_public_trades",
    "spread_tickers",
    "spread_trades",
]

SPREAD_BBO_TBT: Channel[SpreadBookUpdate] = Channel(
    id="spread_trading.spread_bbo_tbt",
    names={
        "sprd-bbo-tbt": None,
    },
    url="business",
    auth="none",
    pushes="state",
    doc="spread-trading-websocket-public-channel-order-book-channel",
    item=SpreadBookUpdate,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
    interval=10,
    depth=1,
)

SPREAD_BOOKS5: Channel[SpreadBookUpdate] = Channel(
    id="spread_trading.spread_books5",
    names={
        "sprd-books5": None,
    },
    url="business",
    auth="none",
    pushes="state",
    doc="spread-trading-websocket-public-channel-order-book-channel",
    item=SpreadBookUpdate,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
    interval=100,
    depth=5,
)

SPREAD_BOOKS_L2_TBT: Channel[SpreadBookUpdate] = Channel(
    id="spread_trading.spread_books_l2_tbt",
    names={
        "sprd-books-l2-tbt": None,
    },
    url="business",
    auth="none",
    pushes="changes",
    doc="spread-trading-websocket-public-channel-order-book-channel",
    item=SpreadBookUpdate,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
    interval=10,
    depth=400,
)

SPREAD_CANDLES: Channel[SpreadCandle] = Channel(
    id="spread_trading.spread_candles",
    names={
        "sprd-candle1m": "1m",
        "sprd-candle3m": "3m",
        "sprd-candle5m": "5m",
        "sprd-candle15m": "15m",
        "sprd-candle30m": "30m",
        "sprd-candle1H": "1H",
        "sprd-candle2H": "2H",
        "sprd-candle4H": "4H",
        "sprd-candle6H": "6H",
        "sprd-candle12H": "12H",
        "sprd-candle1D": "1D",
        "sprd-candle2D": "2D",
        "sprd-candle3D": "3D",
        "sprd-candle5D": "5D",
        "sprd-candle1W": "1W",
        "sprd-candle1M": "1M",
        "sprd-candle3M": "3M",
        "sprd-candle6Hutc": "6Hutc",
        "sprd-candle12Hutc": "12Hutc",
        "sprd-candle1Dutc": "1Dutc",
        "sprd-candle2Dutc": "2Dutc",
        "sprd-candle3Dutc": "3Dutc",
        "sprd-candle5Dutc": "5Dutc",
        "sprd-candle1Wutc": "1Wutc",
        "sprd-candle1Mutc": "1Mutc",
        "sprd-candle3Mutc": "3Mutc",
    },
    url="business",
    auth="none",
    pushes="state",
    doc="spread-trading-websocket-public-channel-candlesticks-channel",
    item=SpreadCandle,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
    chosen_by="bar",
    interval=1000,
)

SPREAD_ORDERS: Channel[SpreadOrderUpdate] = Channel(
    id="spread_trading.spread_orders",
    names={
        "sprd-orders": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="spread-trading-websocket-private-channel-order-channel",
    item=SpreadOrderUpdate,
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
)

SPREAD_PUBLIC_TRADES: Channel[PublicSpreadTrade] = Channel(
    id="spread_trading.spread_public_trades",
    names={
        "sprd-public-trades": None,
    },
    url="business",
    auth="none",
    pushes="events",
    doc="spread-trading-websocket-public-channel-public-trades-channel",
    item=PublicSpreadTrade,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
)

SPREAD_TICKERS: Channel[SpreadTicker] = Channel(
    id="spread_trading.spread_tickers",
    names={
        "sprd-tickers": None,
    },
    url="business",
    auth="none",
    pushes="state",
    doc="spread-trading-websocket-public-channel-tickers-channel",
    item=SpreadTicker,
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
    interval=100,
)

SPREAD_TRADES: Channel[SpreadTrade] = Channel(
    id="spread_trading.spread_trades",
    names={
        "sprd-trades": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="spread-trading-websocket-private-channel-trades-channel",
    item=SpreadTrade,
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
)


def spread_bbo_tbt(
    sprd_id: str,

) -> Topic[SpreadBookUpdate]:
    """The best level of each side of the order book of a spread.

    Whole, whenever it changes.

    Args:
        sprd_id: Spread ID.

    Returns:
        A topic; its pushes hold rows of SpreadBookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 10 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
    """
    return SPREAD_BBO_TBT.topic(
        sprd_id=sprd_id,
    )


def spread_books5(
    sprd_id: str,

) -> Topic[SpreadBookUpdate]:
    """The best 5 levels of the order book of a spread.

    Whole, whenever they change.

    Args:
        sprd_id: Spread ID.

    Returns:
        A topic; its pushes hold rows of SpreadBookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
    """
    return SPREAD_BOOKS5.topic(
        sprd_id=sprd_id,
    )


def spread_books_l2_tbt(
    sprd_id: str,

) -> Topic[SpreadBookUpdate]:
    """Order book of a spread, 400 levels deep, every 10 ms.

    The whole book at first, then what changed.

    Args:
        sprd_id: Spread ID.

    Returns:
        A topic; its pushes hold rows of SpreadBookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 10 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
    """
    return SPREAD_BOOKS_L2_TBT.topic(
        sprd_id=sprd_id,
    )


def spread_candles(
    sprd_id: str,
    *,
    bar: StreamedBarLike,

) -> Topic[SpreadCandle]:
    """Candles of a spread as they form.

    The running candle, again and again until it is complete.

    Args:
        sprd_id: Spread ID.
        bar: Length of the interval.

    Returns:
        A topic; its pushes hold rows of SpreadCandle.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
    """
    return SPREAD_CANDLES.topic(
        sprd_id=sprd_id,
        bar=bar,
    )


def spread_orders(
    *,
    sprd_id: str | None = None,

) -> Topic[SpreadOrderUpdate]:
    """Your orders for spreads, whenever something happens to them.

    Nothing at first.

    Args:
        sprd_id: Only this spread.

    Returns:
        A topic; its pushes hold rows of SpreadOrderUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
    """
    return SPREAD_ORDERS.topic(
        sprd_id=sprd_id,
    )


def spread_public_trades(
    sprd_id: str,

) -> Topic[PublicSpreadTrade]:
    """Every trade of a spread by itself.

    Args:
        sprd_id: Spread ID.

    Returns:
        A topic; its pushes hold rows of PublicSpreadTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
    """
    return SPREAD_PUBLIC_TRADES.topic(
        sprd_id=sprd_id,
    )


def spread_tickers(
    sprd_id: str,

) -> Topic[SpreadTicker]:
    """Last trade, best prices and figures of 24 hours of a spread.

    Pushed when there is a trade or a best price changes.

    Args:
        sprd_id: Spread ID.

    Returns:
        A topic; its pushes hold rows of SpreadTicker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-tickers-channel
    """
    return SPREAD_TICKERS.topic(
        sprd_id=sprd_id,
    )


def spread_trades(
    *,
    sprd_id: str | None = None,

) -> Topic[SpreadTrade]:
    """Your trades of spreads, filled or rejected.

    Args:
        sprd_id: Only this spread.

    Returns:
        A topic; its pushes hold rows of SpreadTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
    """
    return SPREAD_TRADES.topic(
        sprd_id=sprd_id,
    )
