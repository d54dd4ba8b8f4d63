# Generated from spec/ by `make generate`. Do not edit.
"""Staking of ETH for BETH.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import nothing, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.staking import EthStakingOrderStateLike, StakingActionLike
from okx_v5_api.records.common import Apy
from okx_v5_api.records.staking import (
    EthStakingBalance,
    EthStakingOrder,
    EthStakingRedemptionCancellationAck,
    StakingProduct,
)

__all__ = [
    "get_product_info",
    "purchase",
    "redeem",
    "cancel_redemption",
    "get_balance",
    "get_purchase_redeem_history",
    "get_apy_history",
]

GET_PRODUCT_INFO: Operation[StakingProduct] = Operation(
    id="eth_staking.get_product_info",
    method="GET",
    path="/api/v5/finance/staking-defi/eth/product-info",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-get-product-info",
    shape=one_row(StakingProduct),
)

PURCHASE: Operation[None] = Operation(
    id="eth_staking.purchase",
    method="POST",
    path="/api/v5/finance/staking-defi/eth/purchase",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-post-purchase",
    shape=nothing,
    arguments=(
        Argument("amt", "amt", write.decimal, required=True),
    ),
)

REDEEM: Operation[None] = Operation(
    id="eth_staking.redeem",
    method="POST",
    path="/api/v5/finance/staking-defi/eth/redeem",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-post-redeem",
    shape=nothing,
    arguments=(
        Argument("amt", "amt", write.decimal, required=True),
    ),
)

CANCEL_REDEMPTION: Operation[EthStakingRedemptionCancellationAck] = Operation(
    id="eth_staking.cancel_redemption",
    method="POST",
    path="/api/v5/finance/staking-defi/eth/cancel-redeem",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-post-cancel-redeem",
    shape=one_row(EthStakingRedemptionCancellationAck),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

GET_BALANCE: Operation[list[EthStakingBalance]] = Operation(
    id="eth_staking.get_balance",
    method="GET",
    path="/api/v5/finance/staking-defi/eth/balance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-get-balance",
    shape=rows(EthStakingBalance),
)

GET_PURCHASE_REDEEM_HISTORY: Operation[list[EthStakingOrder]] = Operation(
    id="eth_staking.get_purchase_redeem_history",
    method="GET",
    path="/api/v5/finance/staking-defi/eth/purchase-redeem-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-eth-staking-get-purchase-amp-redeem-history",
    shape=rows(EthStakingOrder),
    arguments=(
        Argument("type", "type", write.enum),
        Argument("status", "status", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "requestTime", "before": "requestTime"}, "newest-first", 100, 100),
)

GET_APY_HISTORY: Operation[list[Apy]] = Operation(
    id="eth_staking.get_apy_history",
    method="GET",
    path="/api/v5/finance/staking-defi/eth/apy-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("ip",)),
    ),
    doc="financial-product-eth-staking-get-apy-history-public",
    shape=rows(Apy),
    arguments=(
        Argument("days", "days", write.integer, required=True),
    ),
)


def get_product_info() -> Request[StakingProduct]:
    """Get the terms on which ETH is staked.

    Returns:
        A request for: The terms.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-product-info
    """
    return GET_PRODUCT_INFO.request()


def purchase(
    amt: Number,

) -> Request[None]:
    """Stake ETH for BETH.

    BETH comes one to one. Only what lies in the funding account can be staked.

    Args:
        amt: Amount of ETH or SOL to stake; it comes from the funding account.

    Returns:
        A request for: An empty list; the purchase succeeded.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-purchase
    """
    return PURCHASE.request(
        amt=amt,
    )


def redeem(
    amt: Number,

) -> Request[None]:
    """Redeem BETH for ETH.

    Only what lies in the funding account can be redeemed.

    Args:
        amt: Amount of BETH or OKSOL to redeem; it comes from the funding account.

    Returns:
        A request for: An empty list; the request succeeded.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem
    """
    return REDEEM.request(
        amt=amt,
    )


def cancel_redemption(
    ord_id: str,

) -> Request[EthStakingRedemptionCancellationAck]:
    """Cancel a redemption of BETH.

    Args:
        ord_id: Order ID of the redemption.

    Returns:
        A request for: The redemption.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem
    """
    return CANCEL_REDEMPTION.request(
        ord_id=ord_id,
    )


def get_balance() -> Request[list[EthStakingBalance]]:
    """Get the balance of BETH.

    All BETH of the account at this moment: in the trading account, in the funding account and
    being redeemed.

    Returns:
        A request for: The balance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-balance
    """
    return GET_BALANCE.request()


def get_purchase_redeem_history(
    *,
    type: StakingActionLike | None = None,
    status: EthStakingOrderStateLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[EthStakingOrder]]:
    """Get the purchases and redemptions of BETH.

    Args:
        type: Only purchases, or only redemptions.
        status: Only those in this state.
        after: Only those requested before this time.
        before: Only those requested after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The purchases and redemptions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history
    """
    return GET_PURCHASE_REDEEM_HISTORY.request(
        type=type,
        status=status,
        after=after,
        before=before,
        limit=limit,
    )


def get_apy_history(
    days: int,

) -> Request[list[Apy]]:
    """Get the past yields of BETH.

    Args:
        days: How many days to go back, 365 at most.

    Returns:
        A request for: The yields.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 6 requests in 1 s per ip.
    https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public
    """
    return GET_APY_HISTORY.request(
        days=days,
    )
