# Generated from spec/ by `make generate`. Do not edit.
"""Prices, order books, candlesticks and trades.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import binary, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Time

from okx_v5_api.enums.common import InstrumentTypeLike, OptionTypeLike
from okx_v5_api.enums.market import CandleBarLike, PriceAdjustmentLike, TradeCursorLike
from okx_v5_api.records.market import Candle, OrderBook, PublicTrade, Ticker
from okx_v5_api.records.market_books import FullOrderBook, RpiOrderBook
from okx_v5_api.records.market_trades import (
    CallAuction,
    OptionTrade,
    OptionTradeGroup,
    PlatformVolume,
)

__all__ = [
    "get_ticker",
    "get_tickers",
    "get_books",
    "get_candles",
    "get_history_candles",
    "get_trades",
    "get_books_rpi",
    "get_books_full",
    "get_history_trades",
    "get_option_family_trades",
    "get_option_trades",
    "get_platform_volume",
    "get_call_auction",
    "get_books_sbe",
]

GET_TICKER: Operation[Ticker] = Operation(
    id="market.get_ticker",
    method="GET",
    path="/api/v5/market/ticker",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-ticker",
    shape=one_row(Ticker),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_TICKERS: Operation[list[Ticker]] = Operation(
    id="market.get_tickers",
    method="GET",
    path="/api/v5/market/tickers",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-tickers",
    shape=rows(Ticker),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
    ),
)

GET_BOOKS: Operation[OrderBook] = Operation(
    id="market.get_books",
    method="GET",
    path="/api/v5/market/books",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-order-book",
    shape=one_row(OrderBook),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("sz", "sz", write.integer),
    ),
)

GET_CANDLES: Operation[list[Candle]] = Operation(
    id="market.get_candles",
    method="GET",
    path="/api/v5/market/candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-candlesticks",
    shape=rows(Candle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("bar", "bar", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
        Argument("adjust", "adjust", write.enum),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 300),
)

GET_HISTORY_CANDLES: Operation[list[Candle]] = Operation(
    id="market.get_history_candles",
    method="GET",
    path="/api/v5/market/history-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-candlesticks-history",
    shape=rows(Candle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
        Argument("adjust", "adjust", write.enum),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 300),
)

GET_TRADES: Operation[list[PublicTrade]] = Operation(
    id="market.get_trades",
    method="GET",
    path="/api/v5/market/trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(100, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-trades",
    shape=rows(PublicTrade),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("limit", "limit", write.integer),
    ),
)

GET_BOOKS_RPI: Operation[RpiOrderBook] = Operation(
    id="market.get_books_rpi",
    method="GET",
    path="/api/v5/market/books-rpi",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-rpi-order-book",
    shape=one_row(RpiOrderBook),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("sz", "sz", write.integer),
    ),
)

GET_BOOKS_FULL: Operation[FullOrderBook] = Operation(
    id="market.get_books_full",
    method="GET",
    path="/api/v5/market/books-full",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-full-order-book",
    shape=one_row(FullOrderBook),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("sz", "sz", write.integer),
    ),
)

GET_HISTORY_TRADES: Operation[list[PublicTrade]] = Operation(
    id="market.get_history_trades",
    method="GET",
    path="/api/v5/market/history-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-trades-history",
    shape=rows(PublicTrade),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("type", "type", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "tradeId", "before": "tradeId"}, "newest-first", 100, 100),
)

GET_OPTION_FAMILY_TRADES: Operation[list[OptionTradeGroup]] = Operation(
    id="market.get_option_family_trades",
    method="GET",
    path="/api/v5/market/option/instrument-family-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-option-trades-by-instrument-family",
    shape=rows(OptionTradeGroup),
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
    ),
)

GET_OPTION_TRADES: Operation[list[OptionTrade]] = Operation(
    id="market.get_option_trades",
    method="GET",
    path="/api/v5/public/option-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-option-trades",
    shape=rows(OptionTrade),
    arguments=(
        Argument("inst_id", "instId", write.text),
        Argument("inst_family", "instFamily", write.text),
        Argument("opt_type", "optType", write.enum),
    ),
    any_of=(("inst_id", "inst_family"),),
)

GET_PLATFORM_VOLUME: Operation[PlatformVolume] = Operation(
    id="market.get_platform_volume",
    method="GET",
    path="/api/v5/market/platform-24-volume",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-24h-total-volume",
    shape=one_row(PlatformVolume),
)

GET_CALL_AUCTION: Operation[CallAuction] = Operation(
    id="market.get_call_auction",
    method="GET",
    path="/api/v5/market/call-auction-details",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-market-data-get-call-auction-details",
    shape=one_row(CallAuction),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_BOOKS_SBE: Operation[bytes] = Operation(
    id="market.get_books_sbe",
    method="GET",
    path="/api/v5/market/books-sbe",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 10, ("ip", "instrument-code")),
    ),
    doc="order-book-trading-sbe-market-data-sbe-order-book",
    shape=binary,
    arguments=(
        Argument("inst_id_code", "instIdCode", write.json_integer, required=True),
        Argument("source", "source", write.json_integer, required=True),
    ),
)


def get_ticker(
    inst_id: str,

) -> Request[Ticker]:
    """Get the ticker of one instrument.

    In a pre-open period the best ask may lie below the best bid.

    Args:
        inst_id: Instrument ID.

    Returns:
        A request for: The ticker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
    """
    return GET_TICKER.request(
        inst_id=inst_id,
    )


def get_tickers(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,

) -> Request[list[Ticker]]:
    """Get the tickers of all instruments of one kind.

    In a pre-open period the best ask may lie below the best bid.

    Args:
        inst_type: Kind of instrument; margin has no tickers of its own.
        inst_family: Only this instrument family; futures, perpetuals and options have one.

    Returns:
        A request for: The tickers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
    """
    return GET_TICKERS.request(
        inst_type=inst_type,
        inst_family=inst_family,
    )


def get_books(
    inst_id: str,
    *,
    sz: int | None = None,

) -> Request[OrderBook]:
    """Get the order book of one instrument.

    Refreshed every 50 milliseconds, in a call auction about once a second; the answer waits for
    the next refresh. In a pre-open period the best ask may lie below the best bid.

    Args:
        inst_id: Instrument ID.
        sz: Number of levels on each side, 400 at most. Default: 1.

    Returns:
        A request for: The order book.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 40 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
    """
    return GET_BOOKS.request(
        inst_id=inst_id,
        sz=sz,
    )


def get_candles(
    inst_id: str,
    *,
    bar: CandleBarLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,
    adjust: PriceAdjustmentLike | None = None,

) -> Request[list[Candle]]:
    """Get recent candles of one instrument.

    The latest 1,440 at most. The first row may still be running. An interval without a trade
    repeats the previous close.

    Args:
        inst_id: Instrument ID.
        bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
            suffix utc at midnight in UTC. Default: 1m.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        limit: Number of candles, 300 at most. Default: 100.
        adjust: Adjust prices for splits; equity perpetuals only.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 40 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 300 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
    """
    return GET_CANDLES.request(
        inst_id=inst_id,
        bar=bar,
        after=after,
        before=before,
        limit=limit,
        adjust=adjust,
    )


def get_history_candles(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: CandleBarLike | None = None,
    limit: int | None = None,
    adjust: PriceAdjustmentLike | None = None,

) -> Request[list[Candle]]:
    """Get past candles of one instrument.

    Those of the last years, or of the last 3 months for candles of one second.

    Args:
        inst_id: Instrument ID.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
            suffix utc at midnight in UTC. One second is not available for options. Default: 1m.
        limit: Number of candles, 300 at most. Default: 100.
        adjust: Adjust prices for splits; equity perpetuals only.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 300 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
    """
    return GET_HISTORY_CANDLES.request(
        inst_id=inst_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
        adjust=adjust,
    )


def get_trades(
    inst_id: str,
    *,
    limit: int | None = None,

) -> Request[list[PublicTrade]]:
    """Get the latest trades of one instrument.

    Only the last 500 can be had.

    Args:
        inst_id: Instrument ID.
        limit: Number of trades, 500 at most. Default: 100.

    Returns:
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 100 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
    """
    return GET_TRADES.request(
        inst_id=inst_id,
        limit=limit,
    )


def get_books_rpi(
    inst_id: str,
    *,
    sz: int | None = None,

) -> Request[RpiOrderBook]:
    """Get the order book of one instrument with its RPI orders.

    RPI orders are those of retail price improvement; those that cannot be traded with now are
    left out. Refreshed every 200 milliseconds; the answer waits for the next refresh.

    Args:
        inst_id: Instrument ID.
        sz: Number of levels on each side, 400 at most. Default: 1.

    Returns:
        A request for: The order book.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-rpi-order-book
    """
    return GET_BOOKS_RPI.request(
        inst_id=inst_id,
        sz=sz,
    )


def get_books_full(
    inst_id: str,
    *,
    sz: int | None = None,

) -> Request[FullOrderBook]:
    """Get the full order book of one instrument.

    Refreshed once a second; the answer waits for the next refresh. In a pre-open period the
    best ask may lie below the best bid.

    Args:
        inst_id: Instrument ID.
        sz: Number of levels on each side, 5,000 at most. Default: 1.

    Returns:
        A request for: The order book.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
    """
    return GET_BOOKS_FULL.request(
        inst_id=inst_id,
        sz=sz,
    )


def get_history_trades(
    inst_id: str,
    *,
    type: TradeCursorLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[PublicTrade]]:
    """Get the trades of one instrument of the last 3 months.

    Args:
        inst_id: Instrument ID.
        type: What after is: a trade ID or a time. Default: 1.
        after: Only trades older than the one with this ID, or than this time.
        before: Only trades newer than the one with this ID; alone, the newest of them.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
    """
    return GET_HISTORY_TRADES.request(
        inst_id=inst_id,
        type=type,
        after=after,
        before=before,
        limit=limit,
    )


def get_option_family_trades(
    inst_family: str,

) -> Request[list[OptionTradeGroup]]:
    """Get the latest trades of the options of one family.

    100 trades at most.

    Args:
        inst_family: Instrument family of options.

    Returns:
        A request for: The trades of calls and those of puts.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
    """
    return GET_OPTION_FAMILY_TRADES.request(
        inst_family=inst_family,
    )


def get_option_trades(
    *,
    inst_id: str | None = None,
    inst_family: str | None = None,
    opt_type: OptionTypeLike | None = None,

) -> Request[list[OptionTrade]]:
    """Get the latest trades of options with the prices at the time.

    100 trades at most.

    Args:
        inst_id: Instrument ID; if given, inst_family is ignored. Required unless inst_family is
            given.
        inst_family: Instrument family of options. Required unless inst_id is given.
        opt_type: Only calls or only puts.

    Returns:
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
    """
    return GET_OPTION_TRADES.request(
        inst_id=inst_id,
        inst_family=inst_family,
        opt_type=opt_type,
    )


def get_platform_volume() -> Request[PlatformVolume]:
    """Get the volume of the whole exchange in the last 24 hours.

    Returns:
        A request for: The volume.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 2 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
    """
    return GET_PLATFORM_VOLUME.request()


def get_call_auction(
    inst_id: str,

) -> Request[CallAuction]:
    """Get the opening call auction of one pair.

    Refreshed about once a second while it runs; afterwards what it led to.

    Args:
        inst_id: Instrument ID.

    Returns:
        A request for: The auction.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
    """
    return GET_CALL_AUCTION.request(
        inst_id=inst_id,
    )


def get_books_sbe(
    *,
    inst_id_code: int,
    source: int,

) -> Request[bytes]:
    """Get the order book of one instrument in binary form.

    400 levels on each side, for updates of the books-l2-tbt channel to start from. The answer
    waits for the next snapshot, about half a second. A refusal comes as JSON.

    Args:
        inst_id_code: Number that stands for the instrument in binary messages.
        source: Order book wanted; 0 is the only one.

    Returns:
        A request for: The order book as an SBE message, template 1006.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 10 s per ip and instrument-code.
    https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
    """
    return GET_BOOKS_SBE.request(
        inst_id_code=inst_id_code,
        source=source,
    )
