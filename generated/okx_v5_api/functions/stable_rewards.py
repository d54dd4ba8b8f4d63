# Generated from spec/ by `make generate`. Do not edit.
"""Stablecoins that earn rewards.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write

from okx_v5_api.records.common import Apy
from okx_v5_api.records.stable_rewards import StableRewardsBalance, StableRewardsProduct

__all__ = [
    "get_product_info",
    "get_balance",
    "get_apy_history",
]

GET_PRODUCT_INFO: Operation[StableRewardsProduct] = Operation(
    id="stable_rewards.get_product_info",
    method="GET",
    path="/api/v5/finance/stable-rewards/product-info",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-stable-rewards-get-product-info",
    shape=one_row(StableRewardsProduct),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
    ),
)

GET_BALANCE: Operation[StableRewardsBalance] = Operation(
    id="stable_rewards.get_balance",
    method="GET",
    path="/api/v5/finance/stable-rewards/balance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-stable-rewards-get-balance",
    shape=one_row(StableRewardsBalance),
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

GET_APY_HISTORY: Operation[list[Apy]] = Operation(
    id="stable_rewards.get_apy_history",
    method="GET",
    path="/api/v5/finance/stable-rewards/apy-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("ip",)),
    ),
    doc="financial-product-stable-rewards-get-apy-history",
    shape=rows(Apy),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("days", "days", write.integer),
    ),
)


def get_product_info(
    ccy: str,

) -> Request[StableRewardsProduct]:
    """Get the terms of one stablecoin with rewards.

    Args:
        ccy: Stablecoin.

    Returns:
        A request for: The terms.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
    """
    return GET_PRODUCT_INFO.request(
        ccy=ccy,
    )


def get_balance(
    *,
    ccy: str | None = None,

) -> Request[StableRewardsBalance]:
    """Get the balances of stablecoins with rewards.

    Args:
        ccy: Only this stablecoin.

    Returns:
        A request for: The balances.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
    """
    return GET_BALANCE.request(
        ccy=ccy,
    )


def get_apy_history(
    ccy: str,
    *,
    days: int | None = None,

) -> Request[list[Apy]]:
    """Get the daily yields of one stablecoin with rewards.

    Those of the user's present VIP level.

    Args:
        ccy: Stablecoin.
        days: How many days to go back, 100 at most. Default: 100.

    Returns:
        A request for: The yields.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per ip.
    https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
    """
    return GET_APY_HISTORY.request(
        ccy=ccy,
        days=days,
    )
