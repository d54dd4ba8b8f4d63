# Generated from spec/ by `make generate`. Do not edit.
"""Investments in on-chain protocols.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write

from okx_v5_api.bodies.common import NewCurrencyAmount
from okx_v5_api.enums.onchain_earn import OnchainEarnOrderStateLike
from okx_v5_api.records.onchain_earn import (
    ActiveOnchainEarnOrder,
    FinishedOnchainEarnOrder,
    OnchainEarnAck,
    OnchainEarnOffer,
)

__all__ = [
    "get_offers",
    "purchase",
    "redeem",
    "cancel",
    "get_active_orders",
    "get_orders_history",
]

GET_OFFERS: Operation[list[OnchainEarnOffer]] = Operation(
    id="onchain_earn.get_offers",
    method="GET",
    path="/api/v5/finance/staking-defi/offers",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-get-offers",
    shape=rows(OnchainEarnOffer),
    arguments=(
        Argument("product_id", "productId", write.text),
        Argument("protocol_type", "protocolType", write.text),
        Argument("ccy", "ccy", write.text),
    ),
)

PURCHASE: Operation[OnchainEarnAck] = Operation(
    id="onchain_earn.purchase",
    method="POST",
    path="/api/v5/finance/staking-defi/purchase",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-post-purchase",
    shape=one_row(OnchainEarnAck),
    arguments=(
        Argument("product_id", "productId", write.text, required=True),
        Argument("invest_data", "investData", write.list_of(write.body(NewCurrencyAmount)), required=True),
        Argument("term", "term", write.integer),
        Argument("tag", "tag", write.text),
    ),
)

REDEEM: Operation[OnchainEarnAck] = Operation(
    id="onchain_earn.redeem",
    method="POST",
    path="/api/v5/finance/staking-defi/redeem",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-post-redeem",
    shape=one_row(OnchainEarnAck),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
        Argument("protocol_type", "protocolType", write.text, required=True),
        Argument("allow_early_redeem", "allowEarlyRedeem", write.json_boolean),
    ),
)

CANCEL: Operation[OnchainEarnAck] = Operation(
    id="onchain_earn.cancel",
    method="POST",
    path="/api/v5/finance/staking-defi/cancel",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-post-cancel-purchases-redemptions",
    shape=one_row(OnchainEarnAck),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
        Argument("protocol_type", "protocolType", write.text, required=True),
    ),
)

GET_ACTIVE_ORDERS: Operation[list[ActiveOnchainEarnOrder]] = Operation(
    id="onchain_earn.get_active_orders",
    method="GET",
    path="/api/v5/finance/staking-defi/orders-active",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-get-active-orders",
    shape=rows(ActiveOnchainEarnOrder),
    arguments=(
        Argument("product_id", "productId", write.text),
        Argument("protocol_type", "protocolType", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("state", "state", write.enum),
    ),
)

GET_ORDERS_HISTORY: Operation[list[FinishedOnchainEarnOrder]] = Operation(
    id="onchain_earn.get_orders_history",
    method="GET",
    path="/api/v5/finance/staking-defi/orders-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="financial-product-on-chain-earn-get-order-history",
    shape=rows(FinishedOnchainEarnOrder),
    arguments=(
        Argument("product_id", "productId", write.text),
        Argument("protocol_type", "protocolType", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)


def get_offers(
    *,
    product_id: str | None = None,
    protocol_type: str | None = None,
    ccy: str | None = None,

) -> Request[list[OnchainEarnOffer]]:
    """Get the on-chain products on offer.

    Args:
        product_id: Only the product with this ID.
        protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
        ccy: Only products that take this currency.

    Returns:
        A request for: The products.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
    """
    return GET_OFFERS.request(
        product_id=product_id,
        protocol_type=protocol_type,
        ccy=ccy,
    )


def purchase(
    *,
    product_id: str,
    invest_data: Sequence[NewCurrencyAmount],
    term: int | None = None,
    tag: str | None = None,

) -> Request[OnchainEarnAck]:
    """Buy an on-chain product.

    It is paid for from the funding account.

    Args:
        product_id: ID of the product.
        invest_data: What to invest.
        term: Days to invest for. Required for a product with a fixed term.
        tag: Your own label, up to 16 letters and digits.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    """
    return PURCHASE.request(
        product_id=product_id,
        invest_data=invest_data,
        term=term,
        tag=tag,
    )


def redeem(
    *,
    ord_id: str,
    protocol_type: str,
    allow_early_redeem: bool | None = None,

) -> Request[OnchainEarnAck]:
    """Redeem an on-chain product.

    Args:
        ord_id: Order ID of the investment.
        protocol_type: Kind of product: defi, on-chain earn.
        allow_early_redeem: Redeem even before a fixed term is over. Default: False.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
    """
    return REDEEM.request(
        ord_id=ord_id,
        protocol_type=protocol_type,
        allow_early_redeem=allow_early_redeem,
    )


def cancel(
    *,
    ord_id: str,
    protocol_type: str,

) -> Request[OnchainEarnAck]:
    """Cancel a purchase or redemption of an on-chain product.

    What comes back goes to the funding account.

    Args:
        ord_id: Order ID.
        protocol_type: Kind of product: defi, on-chain earn.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
    """
    return CANCEL.request(
        ord_id=ord_id,
        protocol_type=protocol_type,
    )


def get_active_orders(
    *,
    product_id: str | None = None,
    protocol_type: str | None = None,
    ccy: str | None = None,
    state: OnchainEarnOrderStateLike | None = None,

) -> Request[list[ActiveOnchainEarnOrder]]:
    """Get the orders for on-chain products that are not over.

    Args:
        product_id: Only the product with this ID.
        protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
        ccy: Only products that take this currency.
        state: Only orders in this state; not COMPLETED.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
    """
    return GET_ACTIVE_ORDERS.request(
        product_id=product_id,
        protocol_type=protocol_type,
        ccy=ccy,
        state=state,
    )


def get_orders_history(
    *,
    product_id: str | None = None,
    protocol_type: str | None = None,
    ccy: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[FinishedOnchainEarnOrder]]:
    """Get the orders for on-chain products that are over.

    Args:
        product_id: Only the product with this ID.
        protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
        ccy: Only products that take this currency.
        after: Only orders older than the one with this order ID.
        before: Only orders newer than the one with this order ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
    """
    return GET_ORDERS_HISTORY.request(
        product_id=product_id,
        protocol_type=protocol_type,
        ccy=ccy,
        after=after,
        before=before,
        limit=limit,
    )
