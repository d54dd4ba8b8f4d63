# Generated from spec/ by `make generate`. Do not edit.
"""Investments that pay out in one of two currencies, depending on a price.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import OptionTypeLike
from okx_v5_api.enums.dual_investment import DualInvestmentStateLike
from okx_v5_api.records.dual_investment import (
    DualInvestmentAck,
    DualInvestmentOrder,
    DualInvestmentPair,
    DualInvestmentProduct,
    DualInvestmentQuote,
    DualInvestmentRedeemQuote,
    DualInvestmentStatus,
)

__all__ = [
    "get_currency_pairs",
    "get_products",
    "request_quote",
    "trade",
    "request_redeem_quote",
    "redeem",
    "get_order_state",
    "get_orders_history",
]

GET_CURRENCY_PAIRS: Operation[list[DualInvestmentPair]] = Operation(
    id="dual_investment.get_currency_pairs",
    method="GET",
    path="/api/v5/finance/sfp/dcd/currency-pair",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="financial-product-dual-investment-get-currency-pairs",
    shape=rows(DualInvestmentPair),
)

GET_PRODUCTS: Operation[list[DualInvestmentProduct]] = Operation(
    id="dual_investment.get_products",
    method="GET",
    path="/api/v5/finance/sfp/dcd/products",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="financial-product-dual-investment-get-product-info",
    shape=rows(DualInvestmentProduct),
    arguments=(
        Argument("base_ccy", "baseCcy", write.text, required=True),
        Argument("quote_ccy", "quoteCcy", write.text, required=True),
        Argument("opt_type", "optType", write.enum, required=True),
    ),
)

REQUEST_QUOTE: Operation[DualInvestmentQuote] = Operation(
    id="dual_investment.request_quote",
    method="POST",
    path="/api/v5/finance/sfp/dcd/quote",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 60, ("user",)),
    ),
    doc="financial-product-dual-investment-post-request-for-quote",
    shape=one_row(DualInvestmentQuote),
    arguments=(
        Argument("product_id", "productId", write.text, required=True),
        Argument("notional_sz", "notionalSz", write.decimal, required=True),
        Argument("notional_ccy", "notionalCcy", write.text, required=True),
    ),
)

TRADE: Operation[DualInvestmentAck] = Operation(
    id="dual_investment.trade",
    method="POST",
    path="/api/v5/finance/sfp/dcd/trade",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 60, ("user",)),
    ),
    doc="financial-product-dual-investment-post-trade",
    shape=one_row(DualInvestmentAck),
    arguments=(
        Argument("quote_id", "quoteId", write.text, required=True),
    ),
)

REQUEST_REDEEM_QUOTE: Operation[DualInvestmentRedeemQuote] = Operation(
    id="dual_investment.request_redeem_quote",
    method="POST",
    path="/api/v5/finance/sfp/dcd/redeem-quote",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 60, ("user",)),
    ),
    doc="financial-product-dual-investment-post-request-for-redeem-quote",
    shape=one_row(DualInvestmentRedeemQuote),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

REDEEM: Operation[DualInvestmentStatus] = Operation(
    id="dual_investment.redeem",
    method="POST",
    path="/api/v5/finance/sfp/dcd/redeem",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 60, ("user",)),
    ),
    doc="financial-product-dual-investment-post-redeem",
    shape=one_row(DualInvestmentStatus),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
        Argument("quote_id", "quoteId", write.text, required=True),
    ),
)

GET_ORDER_STATE: Operation[DualInvestmentStatus] = Operation(
    id="dual_investment.get_order_state",
    method="GET",
    path="/api/v5/finance/sfp/dcd/order-status",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="financial-product-dual-investment-get-order-state",
    shape=one_row(DualInvestmentStatus),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

GET_ORDERS_HISTORY: Operation[list[DualInvestmentOrder]] = Operation(
    id="dual_investment.get_orders_history",
    method="GET",
    path="/api/v5/finance/sfp/dcd/order-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="financial-product-dual-investment-get-order-history",
    shape=rows(DualInvestmentOrder),
    arguments=(
        Argument("ord_id", "ordId", write.text),
        Argument("product_id", "productId", write.text),
        Argument("uly", "uly", write.text),
        Argument("state", "state", write.enum),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "ordId", "beginId": "ordId"}, "newest-first", 100, 100),
)


def get_currency_pairs() -> Request[list[DualInvestmentPair]]:
    """Get the currency pairs of dual investment.

    Returns:
        A request for: The pairs.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
    """
    return GET_CURRENCY_PAIRS.request()


def get_products(
    *,
    base_ccy: str,
    quote_ccy: str,
    opt_type: OptionTypeLike,

) -> Request[list[DualInvestmentProduct]]:
    """Get the dual investments on offer.

    Args:
        base_ccy: Base currency.
        quote_ccy: Quote currency.
        opt_type: Calls or puts.

    Returns:
        A request for: The products.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
    """
    return GET_PRODUCTS.request(
        base_ccy=base_ccy,
        quote_ccy=quote_ccy,
        opt_type=opt_type,
    )


def request_quote(
    *,
    product_id: str,
    notional_sz: Number,
    notional_ccy: str,

) -> Request[DualInvestmentQuote]:
    """Ask for a quote on a dual investment.

    Call trade with it while it is valid.

    Args:
        product_id: Product ID.
        notional_sz: Amount to invest in notional_ccy.
        notional_ccy: Currency to invest.

    Returns:
        A request for: The quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 60 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
    """
    return REQUEST_QUOTE.request(
        product_id=product_id,
        notional_sz=notional_sz,
        notional_ccy=notional_ccy,
    )


def trade(
    quote_id: str,

) -> Request[DualInvestmentAck]:
    """Make a dual investment at the terms of a quote.

    Args:
        quote_id: ID of the quote; it must still be valid.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 60 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
    """
    return TRADE.request(
        quote_id=quote_id,
    )


def request_redeem_quote(
    ord_id: str,

) -> Request[DualInvestmentRedeemQuote]:
    """Ask for a quote on redeeming a dual investment early.

    Call redeem with it while it is valid.

    Args:
        ord_id: Order ID of the investment; it must be live.

    Returns:
        A request for: The quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 60 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
    """
    return REQUEST_REDEEM_QUOTE.request(
        ord_id=ord_id,
    )


def redeem(
    *,
    ord_id: str,
    quote_id: str,

) -> Request[DualInvestmentStatus]:
    """Redeem a dual investment early at the terms of a quote.

    Args:
        ord_id: Order ID of the investment.
        quote_id: ID of the quote for its redemption; it must still be valid.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 60 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
    """
    return REDEEM.request(
        ord_id=ord_id,
        quote_id=quote_id,
    )


def get_order_state(
    ord_id: str,

) -> Request[DualInvestmentStatus]:
    """Get how far one dual investment has come.

    Args:
        ord_id: Order ID.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
    """
    return GET_ORDER_STATE.request(
        ord_id=ord_id,
    )


def get_orders_history(
    *,
    ord_id: str | None = None,
    product_id: str | None = None,
    uly: str | None = None,
    state: DualInvestmentStateLike | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[DualInvestmentOrder]]:
    """Get past and present dual investments.

    Args:
        ord_id: Only the order with this ID, whatever else is asked for.
        product_id: Only orders for the product with this ID.
        uly: Only orders on this underlying index.
        state: Only orders in this state; not PENDING_BOOK, PENDING_REDEEM_BOOKING or REDEEMING,
            which only trade and redeem answer with.
        begin_id: Only orders newer than the one with this order ID.
        end_id: Only orders older than the one with this order ID.
        begin: Only orders since this time.
        end: Only orders until this time.
        limit: Number of rows, 100 at most.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
    """
    return GET_ORDERS_HISTORY.request(
        ord_id=ord_id,
        product_id=product_id,
        uly=uly,
        state=state,
        begin_id=begin_id,
        end_id=end_id,
        begin=begin,
        end=end,
        limit=limit,
    )
