# Generated from spec/ by `make generate`. Do not edit.
"""Prices, order books, candlesticks and trades.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.market import CandleBarLike
from okx_v5_api.records.market import Candle, Ticker
from okx_v5_api.records.market_books import BookUpdate

__all__ = [
    "tickers",
    "candles",
    "books",
]

TICKERS: Channel[Ticker] = Channel(
    id="market.tickers",
    names={
        "tickers": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-tickers-channel",
    item=Ticker,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
)

CANDLES: Channel[Candle] = Channel(
    id="market.candles",
    names={
        "candle1s": "1s",
        "candle1m": "1m",
        "candle3m": "3m",
        "candle5m": "5m",
        "candle15m": "15m",
        "candle30m": "30m",
        "candle1H": "1H",
        "candle2H": "2H",
        "candle4H": "4H",
        "candle6H": "6H",
        "candle12H": "12H",
        "candle1D": "1D",
        "candle2D": "2D",
        "candle3D": "3D",
        "candle1W": "1W",
        "candle1M": "1M",
        "candle3M": "3M",
        "candle6Hutc": "6Hutc",
        "candle12Hutc": "12Hutc",
        "candle1Dutc": "1Dutc",
        "candle2Dutc": "2Dutc",
        "candle3Dutc": "3Dutc",
        "candle1Wutc": "1Wutc",
        "candle1Mutc": "1Mutc",
        "candle3Mutc": "3Mutc",
    },
    url="business",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-candlesticks-channel",
    item=Candle,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    chosen_by="bar",
    interval=1000,
)

BOOKS: Channel[BookUpdate] = Channel(
    id="market.books",
    names={
        "books": None,
    },
    url="public",
    auth="none",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
    excludes=frozenset(("books-l2-tbt",)),
    depth=400,
)


def tickers(
    inst_id: str,

) -> Topic[Ticker]:
    """Last trade, best prices and figures of 24 hours.

    Pushed when there is a trade or a best price changes.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of Ticker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
    """
    return TICKERS.topic(
        inst_id=inst_id,
    )


def candles(
    inst_id: str,
    *,
    bar: CandleBarLike,

) -> Topic[Candle]:
    """Candles of an instrument as they form.

    The running candle, again and again until it is complete.

    Args:
        inst_id: Instrument ID.
        bar: Length of the interval.

    Returns:
        A topic; its pushes hold rows of Candle.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
    """
    return CANDLES.topic(
        inst_id=inst_id,
        bar=bar,
    )


def books(
    inst_id: str,

) -> Topic[BookUpdate]:
    """Order book of an instrument, 400 levels deep.

    The whole book at first, then every 100 ms what changed; an empty update about once a minute
    where nothing does. Subscribe to fewer than 30 on one connection.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 100 ms.
    On the public URL; needs no login.
    Not beside books-l2-tbt for one instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS.topic(
        inst_id=inst_id,
    )
