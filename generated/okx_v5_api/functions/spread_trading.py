# Generated from spec/ by `make generate`. Do not edit.
"""Orders for two instruments at the difference of their prices.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page, StreamForm
from okx_v5_core.requests import Request
from okx_v5_core.results import RowResults, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentTypeLike, SideLike
from okx_v5_api.enums.market import CandleBarLike
from okx_v5_api.enums.spread_trading import (
    SpreadOrderStateLike,
    SpreadOrderTypeLike,
    SpreadStateLike,
)
from okx_v5_api.records.common import Countdown, OrderRequestAck, RequestResult
from okx_v5_api.records.spread_trading import (
    PublicSpreadTrade,
    Spread,
    SpreadCandle,
    SpreadOrder,
    SpreadOrderAck,
    SpreadOrderAmendmentAck,
    SpreadOrderBook,
    SpreadTicker,
    SpreadTrade,
)

__all__ = [
    "place_order",
    "get_order",
    "cancel_order",
    "mass_cancel",
    "amend_order",
    "get_orders_pending",
    "get_orders_history",
    "get_orders_history_archive",
    "get_trades",
    "get_spreads",
    "get_books",
    "get_ticker",
    "get_public_trades",
    "get_candles",
    "get_history_candles",
    "cancel_all_after",
]

PLACE_ORDER: Operation[SpreadOrderAck] = Operation(
    id="spread_trading.place_order",
    method="POST",
    path="/api/v5/sprd/order",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-place-order",
    shape=one_result(SpreadOrderAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("ord_type", "ordType", write.enum, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("tag", "tag", write.text),
        Argument("px", "px", write.decimal),
    ),
    stream=StreamForm(
        "sprd-order",
        "business",
    ),
)

GET_ORDER: Operation[SpreadOrder] = Operation(
    id="spread_trading.get_order",
    method="GET",
    path="/api/v5/sprd/order",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-get-order-details",
    shape=one_row(SpreadOrder),
    arguments=(
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
    ),
    any_of=(("ord_id", "cl_ord_id"),),
)

CANCEL_ORDER: Operation[OrderRequestAck] = Operation(
    id="spread_trading.cancel_order",
    method="POST",
    path="/api/v5/sprd/cancel-order",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-cancel-order",
    shape=one_result(OrderRequestAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
    ),
    any_of=(("ord_id", "cl_ord_id"),),
    stream=StreamForm(
        "sprd-cancel-order",
        "business",
    ),
)

MASS_CANCEL: Operation[RequestResult] = Operation(
    id="spread_trading.mass_cancel",
    method="POST",
    path="/api/v5/sprd/mass-cancel",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-cancel-all-orders",
    shape=one_row(RequestResult),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
    stream=StreamForm(
        "sprd-mass-cancel",
        "business",
    ),
)

AMEND_ORDER: Operation[SpreadOrderAmendmentAck] = Operation(
    id="spread_trading.amend_order",
    method="POST",
    path="/api/v5/sprd/amend-order",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-amend-order",
    shape=one_result(SpreadOrderAmendmentAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("req_id", "reqId", write.text),
        Argument("new_sz", "newSz", write.decimal),
        Argument("new_px", "newPx", write.decimal),
    ),
    any_of=(("ord_id", "cl_ord_id"), ("new_sz", "new_px")),
    stream=StreamForm(
        "sprd-amend-order",
        "business",
    ),
)

GET_ORDERS_PENDING: Operation[list[SpreadOrder]] = Operation(
    id="spread_trading.get_orders_pending",
    method="GET",
    path="/api/v5/sprd/orders-pending",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-get-active-orders",
    shape=rows(SpreadOrder),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
        Argument("ord_type", "ordType", write.enum),
        Argument("state", "state", write.enum),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "ordId", "beginId": "ordId"}, "newest-first", 100, 100),
)

GET_ORDERS_HISTORY: Operation[list[SpreadOrder]] = Operation(
    id="spread_trading.get_orders_history",
    method="GET",
    path="/api/v5/sprd/orders-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-get-orders-last-21-days",
    shape=rows(SpreadOrder),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
        Argument("ord_type", "ordType", write.enum),
        Argument("state", "state", write.enum),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "ordId", "beginId": "ordId"}, "newest-first", 100, 100),
)

GET_ORDERS_HISTORY_ARCHIVE: Operation[list[SpreadOrder]] = Operation(
    id="spread_trading.get_orders_history_archive",
    method="GET",
    path="/api/v5/sprd/orders-history-archive",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-get-orders-history-last-3-months",
    shape=rows(SpreadOrder),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
        Argument("ord_type", "ordType", write.enum),
        Argument("state", "state", write.enum),
        Argument("inst_type", "instType", write.enum),
        Argument("inst_family", "instFamily", write.text),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "ordId", "beginId": "ordId"}, "newest-first", 100, 100),
)

GET_TRADES: Operation[list[SpreadTrade]] = Operation(
    id="spread_trading.get_trades",
    method="GET",
    path="/api/v5/sprd/trades",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="spread-trading-rest-api-get-trades-last-7-days",
    shape=rows(SpreadTrade),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
        Argument("trade_id", "tradeId", write.text),
        Argument("ord_id", "ordId", write.text),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "tradeId", "beginId": "tradeId"}, "newest-first", 100, 100),
)

GET_SPREADS: Operation[list[Spread]] = Operation(
    id="spread_trading.get_spreads",
    method="GET",
    path="/api/v5/sprd/spreads",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-spreads-public",
    shape=rows(Spread),
    arguments=(
        Argument("base_ccy", "baseCcy", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("sprd_id", "sprdId", write.text),
        Argument("state", "state", write.enum),
    ),
)

GET_BOOKS: Operation[SpreadOrderBook] = Operation(
    id="spread_trading.get_books",
    method="GET",
    path="/api/v5/sprd/books",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-order-book-public",
    shape=one_row(SpreadOrderBook),
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
        Argument("sz", "sz", write.integer),
    ),
)

GET_TICKER: Operation[SpreadTicker] = Operation(
    id="spread_trading.get_ticker",
    method="GET",
    path="/api/v5/market/sprd-ticker",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-ticker-public",
    shape=one_row(SpreadTicker),
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
    ),
)

GET_PUBLIC_TRADES: Operation[list[PublicSpreadTrade]] = Operation(
    id="spread_trading.get_public_trades",
    method="GET",
    path="/api/v5/sprd/public-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-public-trades-public",
    shape=rows(PublicSpreadTrade),
    arguments=(
        Argument("sprd_id", "sprdId", write.text),
    ),
)

GET_CANDLES: Operation[list[SpreadCandle]] = Operation(
    id="spread_trading.get_candles",
    method="GET",
    path="/api/v5/market/sprd-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-candlesticks",
    shape=rows(SpreadCandle),
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
        Argument("bar", "bar", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 300),
)

GET_HISTORY_CANDLES: Operation[list[SpreadCandle]] = Operation(
    id="spread_trading.get_history_candles",
    method="GET",
    path="/api/v5/market/sprd-history-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="spread-trading-rest-api-get-candlesticks-history",
    shape=rows(SpreadCandle),
    arguments=(
        Argument("sprd_id", "sprdId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

CANCEL_ALL_AFTER: Operation[Countdown] = Operation(
    id="spread_trading.cancel_all_after",
    method="POST",
    path="/api/v5/sprd/cancel-all-after",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="spread-trading-rest-api-cancel-all-after",
    shape=one_row(Countdown),
    arguments=(
        Argument("time_out", "timeOut", write.integer, required=True),
    ),
)


def place_order(
    *,
    sprd_id: str,
    side: SideLike,
    ord_type: SpreadOrderTypeLike,
    sz: Number,
    cl_ord_id: str | None = None,
    tag: str | None = None,
    px: Number | None = None,

) -> Request[SpreadOrderAck]:
    """Place one order for a spread.

    The answer says that the order was accepted, not that it was filled. All spreads together
    take 500 pending orders.

    Args:
        sprd_id: Spread ID.
        side: Whether to buy or to sell the spread.
        ord_type: How the order is priced and how long it stands.
        sz: Size: USD for inverse spreads, base currency for linear and hybrid ones.
        cl_ord_id: Your own ID for the order, up to 32 letters and digits. No other pending
            order may have it.
        tag: Label for the order, up to 16 letters and digits.
        px: Price of the spread, which may be below 0. Required unless the order is at market.

    Returns:
        A request for: What became of the order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
    """
    return PLACE_ORDER.request(
        sprd_id=sprd_id,
        side=side,
        ord_type=ord_type,
        sz=sz,
        cl_ord_id=cl_ord_id,
        tag=tag,
        px=px,
    )


def get_order(
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,

) -> Request[SpreadOrder]:
    """Get one order for a spread.

    If several orders have had the cl_ord_id, the latest.

    Args:
        ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
        cl_ord_id: Your own ID of the order. Required unless ord_id is given.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
    """
    return GET_ORDER.request(
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
    )


def cancel_order(
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,

) -> Request[OrderRequestAck]:
    """Cancel one pending order for a spread.

    The answer says that the cancellation was accepted, not that the order is canceled.

    Args:
        ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
        cl_ord_id: Your own ID of the order. Required unless ord_id is given.

    Returns:
        A request for: What became of the cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
    """
    return CANCEL_ORDER.request(
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
    )


def mass_cancel(
    *,
    sprd_id: str | None = None,

) -> Request[RequestResult]:
    """Cancel all pending orders for one spread or all spreads.

    The answer says that the request was accepted, not that the orders are canceled.

    Args:
        sprd_id: Spread ID; orders of all spreads are canceled if absent.

    Returns:
        A request for: Whether the request was accepted.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
    """
    return MASS_CANCEL.request(
        sprd_id=sprd_id,
    )


def amend_order(
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,
    req_id: str | None = None,
    new_sz: Number | None = None,
    new_px: Number | None = None,

) -> Request[SpreadOrderAmendmentAck]:
    """Amend one pending order for a spread.

    Changes size or price of an order that is not finished. The answer says that the amendment
    was accepted, not that it took effect.

    Args:
        ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
        cl_ord_id: Your own ID of the order. Required unless ord_id is given.
        req_id: Your own ID for this amendment, up to 32 letters and digits; the answer repeats
            it.
        new_sz: New size of the whole order, what is filled included. If it is not above what is
            filled, canceled and being settled, the order ends once that is settled. Required
            unless new_px is given.
        new_px: New price of the spread. Required unless new_sz is given.

    Returns:
        A request for: What became of the amendment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
    """
    return AMEND_ORDER.request(
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
        req_id=req_id,
        new_sz=new_sz,
        new_px=new_px,
    )


def get_orders_pending(
    *,
    sprd_id: str | None = None,
    ord_type: SpreadOrderTypeLike | None = None,
    state: SpreadOrderStateLike | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    limit: int | None = None,

) -> Request[list[SpreadOrder]]:
    """Get the pending orders for spreads.

    Args:
        sprd_id: Only this spread.
        ord_type: Only orders of this type.
        state: Only orders in this state: live or partially_filled.
        begin_id: Only orders newer than the one with this order ID.
        end_id: Only orders older than the one with this order ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
    """
    return GET_ORDERS_PENDING.request(
        sprd_id=sprd_id,
        ord_type=ord_type,
        state=state,
        begin_id=begin_id,
        end_id=end_id,
        limit=limit,
    )


def get_orders_history(
    *,
    sprd_id: str | None = None,
    ord_type: SpreadOrderTypeLike | None = None,
    state: SpreadOrderStateLike | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[SpreadOrder]]:
    """Get the finished orders for spreads of the last 21 days.

    Newest first by creation. Those canceled without a fill are kept for 2 hours only.

    Args:
        sprd_id: Only this spread.
        ord_type: Only orders of this type.
        state: Only orders in this state: filled or canceled.
        begin_id: Only orders newer than the one with this order ID.
        end_id: Only orders older than the one with this order ID.
        begin: Only orders since this time; taken as 7 days ago if it is earlier.
        end: Only orders until this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
    """
    return GET_ORDERS_HISTORY.request(
        sprd_id=sprd_id,
        ord_type=ord_type,
        state=state,
        begin_id=begin_id,
        end_id=end_id,
        begin=begin,
        end=end,
        limit=limit,
    )


def get_orders_history_archive(
    *,
    sprd_id: str | None = None,
    ord_type: SpreadOrderTypeLike | None = None,
    state: SpreadOrderStateLike | None = None,
    inst_type: InstrumentTypeLike | None = None,
    inst_family: str | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[SpreadOrder]]:
    """Get the finished orders for spreads of the last 3 months.

    Newest first. They may have been placed earlier.

    Args:
        sprd_id: Only this spread.
        ord_type: Only orders of this type.
        state: Only orders in this state: filled or canceled.
        inst_type: Only spreads with a leg of this kind: SPOT, FUTURES or SWAP.
        inst_family: Only spreads with a leg of this instrument family.
        begin_id: Only orders newer than the one with this order ID.
        end_id: Only orders older than the one with this order ID.
        begin: Only orders since this time.
        end: Only orders until this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
    """
    return GET_ORDERS_HISTORY_ARCHIVE.request(
        sprd_id=sprd_id,
        ord_type=ord_type,
        state=state,
        inst_type=inst_type,
        inst_family=inst_family,
        begin_id=begin_id,
        end_id=end_id,
        begin=begin,
        end=end,
        limit=limit,
    )


def get_trades(
    *,
    sprd_id: str | None = None,
    trade_id: str | None = None,
    ord_id: str | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[SpreadTrade]]:
    """Get your trades in spreads of the last 7 days.

    Newest first.

    Args:
        sprd_id: Only this spread.
        trade_id: Only the trade with this trade ID.
        ord_id: Only trades of this order.
        begin_id: Only trades newer than the one with this trade ID.
        end_id: Only trades older than the one with this trade ID.
        begin: Only trades since this time.
        end: Only trades until this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
    """
    return GET_TRADES.request(
        sprd_id=sprd_id,
        trade_id=trade_id,
        ord_id=ord_id,
        begin_id=begin_id,
        end_id=end_id,
        begin=begin,
        end=end,
        limit=limit,
    )


def get_spreads(
    *,
    base_ccy: str | None = None,
    inst_id: str | None = None,
    sprd_id: str | None = None,
    state: SpreadStateLike | None = None,

) -> Request[list[Spread]]:
    """Get the spreads that exist.

    Args:
        base_ccy: Only spreads with this base currency.
        inst_id: Only spreads with this instrument as a leg.
        sprd_id: Only this spread.
        state: Only spreads in this state.

    Returns:
        A request for: The spreads.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
    """
    return GET_SPREADS.request(
        base_ccy=base_ccy,
        inst_id=inst_id,
        sprd_id=sprd_id,
        state=state,
    )


def get_books(
    sprd_id: str,
    *,
    sz: int | None = None,

) -> Request[SpreadOrderBook]:
    """Get the order book of one spread.

    Args:
        sprd_id: Spread ID.
        sz: Number of levels on each side, 400 at most. Default: 5.

    Returns:
        A request for: The order book.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
    """
    return GET_BOOKS.request(
        sprd_id=sprd_id,
        sz=sz,
    )


def get_ticker(
    sprd_id: str,

) -> Request[SpreadTicker]:
    """Get the ticker of one spread.

    Args:
        sprd_id: Spread ID.

    Returns:
        A request for: The ticker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
    """
    return GET_TICKER.request(
        sprd_id=sprd_id,
    )


def get_public_trades(
    *,
    sprd_id: str | None = None,

) -> Request[list[PublicSpreadTrade]]:
    """Get the latest trades of all users in one spread or all spreads.

    The last 500 at most, newest first.

    Args:
        sprd_id: Only this spread.

    Returns:
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
    """
    return GET_PUBLIC_TRADES.request(
        sprd_id=sprd_id,
    )


def get_candles(
    sprd_id: str,
    *,
    bar: CandleBarLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SpreadCandle]]:
    """Get recent candles of one spread.

    The latest 1,440 at most. The first row may still be running.

    Args:
        sprd_id: Spread ID.
        bar: Length of the interval, one second excepted. From 6 hours on, days start at
            midnight in UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        limit: Number of candles, 300 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 40 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 300 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
    """
    return GET_CANDLES.request(
        sprd_id=sprd_id,
        bar=bar,
        after=after,
        before=before,
        limit=limit,
    )


def get_history_candles(
    sprd_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: CandleBarLike | None = None,
    limit: int | None = None,

) -> Request[list[SpreadCandle]]:
    """Get past candles of one spread.

    Those of the last years.

    Args:
        sprd_id: Spread ID.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval, one second excepted. From 6 hours on, days start at
            midnight in UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
    """
    return GET_HISTORY_CANDLES.request(
        sprd_id=sprd_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
    )


def cancel_all_after(
    time_out: int,

) -> Request[Countdown]:
    """Cancel all pending orders for spreads once a countdown runs out.

    A safeguard against losing the connection: send it every second, and each request starts the
    countdown anew. The cancellation itself can take some seconds.

    Args:
        time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.

    Returns:
        A request for: The countdown.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
    """
    return CANCEL_ALL_AFTER.request(
        time_out=time_out,
    )
