# Generated from spec/ by `make generate`. Do not edit.
"""OKUSD, a receipt for USDT that earns interest.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.okusd import OkusdRedemptionTypeLike, OkusdRedemptionTypeNameLike
from okx_v5_api.records.okusd import (
    OkusdAccount,
    OkusdApr,
    OkusdLimits,
    OkusdRedemption,
    OkusdRedemptionAck,
    OkusdReward,
    OkusdSubscription,
    OkusdSubscriptionAck,
)

__all__ = [
    "get_limits",
    "subscribe",
    "redeem",
    "get_account",
    "get_subscription_history",
    "get_redemption_history",
    "get_rewards_history",
    "get_apr_history",
]

GET_LIMITS: Operation[OkusdLimits] = Operation(
    id="okusd.get_limits",
    method="GET",
    path="/api/v5/finance/okusd/limits",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-okusd-limits",
    shape=one_row(OkusdLimits),
)

SUBSCRIBE: Operation[OkusdSubscriptionAck] = Operation(
    id="okusd.subscribe",
    method="POST",
    path="/api/v5/finance/okusd/subscribe",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-post-subscribe-okusd",
    shape=one_row(OkusdSubscriptionAck),
    arguments=(
        Argument("amt", "amt", write.decimal, required=True),
        Argument("cl_ord_id", "clOrdId", write.text, required=True),
    ),
)

REDEEM: Operation[OkusdRedemptionAck] = Operation(
    id="okusd.redeem",
    method="POST",
    path="/api/v5/finance/okusd/redeem",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-post-redeem-okusd",
    shape=one_row(OkusdRedemptionAck),
    arguments=(
        Argument("amt", "amt", write.decimal, required=True),
        Argument("redeem_type", "redeemType", write.enum, required=True),
        Argument("cl_ord_id", "clOrdId", write.text, required=True),
    ),
)

GET_ACCOUNT: Operation[OkusdAccount] = Operation(
    id="okusd.get_account",
    method="GET",
    path="/api/v5/finance/okusd/account",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-get-okusd-account",
    shape=one_row(OkusdAccount),
)

GET_SUBSCRIPTION_HISTORY: Operation[list[OkusdSubscription]] = Operation(
    id="okusd.get_subscription_history",
    method="GET",
    path="/api/v5/finance/okusd/subscribe/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-get-subscription-history",
    shape=rows(OkusdSubscription),
    arguments=(
        Argument("limit", "limit", write.integer),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
    ),
)

GET_REDEMPTION_HISTORY: Operation[list[OkusdRedemption]] = Operation(
    id="okusd.get_redemption_history",
    method="GET",
    path="/api/v5/finance/okusd/redeem/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-get-redemption-history",
    shape=rows(OkusdRedemption),
    arguments=(
        Argument("limit", "limit", write.integer),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("type", "type", write.enum),
    ),
)

GET_REWARDS_HISTORY: Operation[list[OkusdReward]] = Operation(
    id="okusd.get_rewards_history",
    method="GET",
    path="/api/v5/finance/okusd/rewards/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-get-rewards-history",
    shape=rows(OkusdReward),
    arguments=(
        Argument("limit", "limit", write.integer),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
    ),
)

GET_APR_HISTORY: Operation[list[OkusdApr]] = Operation(
    id="okusd.get_apr_history",
    method="GET",
    path="/api/v5/finance/okusd/rate/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-okusd-get-get-apr-history",
    shape=rows(OkusdApr),
    arguments=(
        Argument("limit", "limit", write.integer),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
    ),
)


def get_limits() -> Request[OkusdLimits]:
    """Get how much OKUSD can still be bought and redeemed today.

    Master account and sub-accounts share them.

    Returns:
        A request for: The limits.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits
    """
    return GET_LIMITS.request()


def subscribe(
    *,
    amt: Number,
    cl_ord_id: str,

) -> Request[OkusdSubscriptionAck]:
    """Turn USDT into OKUSD.

    One to one, without a fee; both lie in the funding account. The same cl_ord_id again brings
    back the first order and does nothing more.

    Args:
        amt: Amount of USDT, at least 1 with up to 8 decimals.
        cl_ord_id: Your own ID of the order, up to 32 letters, digits, hyphens and underscores;
            one that was used before brings back that order.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd
    """
    return SUBSCRIBE.request(
        amt=amt,
        cl_ord_id=cl_ord_id,
    )


def redeem(
    *,
    amt: Number,
    redeem_type: OkusdRedemptionTypeLike,
    cl_ord_id: str,

) -> Request[OkusdRedemptionAck]:
    """Turn OKUSD into USDT.

    For a fee that get_limits tells; both lie in the funding account. The same cl_ord_id again
    brings back the first order and does nothing more.

    Args:
        amt: Amount of OKUSD, at least 1 with up to 8 decimals.
        redeem_type: How fast to redeem.
        cl_ord_id: Your own ID of the order, up to 32 letters, digits, hyphens and underscores;
            one that was used before brings back that order.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd
    """
    return REDEEM.request(
        amt=amt,
        redeem_type=redeem_type,
        cl_ord_id=cl_ord_id,
    )


def get_account() -> Request[OkusdAccount]:
    """Get the balance of OKUSD.

    Returns:
        A request for: The balance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account
    """
    return GET_ACCOUNT.request()


def get_subscription_history(
    *,
    limit: int | None = None,
    begin: Time | None = None,
    end: Time | None = None,

) -> Request[list[OkusdSubscription]]:
    """Get the past subscriptions to OKUSD.

    Newest first.

    Args:
        limit: Number of rows, 100 at most. Default: 100.
        begin: Only orders created at this time or later.
        end: Only orders created at this time or earlier.

    Returns:
        A request for: The subscriptions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-subscription-history
    """
    return GET_SUBSCRIPTION_HISTORY.request(
        limit=limit,
        begin=begin,
        end=end,
    )


def get_redemption_history(
    *,
    limit: int | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    type: OkusdRedemptionTypeNameLike | None = None,

) -> Request[list[OkusdRedemption]]:
    """Get the past redemptions of OKUSD.

    Newest first. Fast and standard ones are asked for apart.

    Args:
        limit: Number of rows, 100 at most. Default: 100.
        begin: Only orders created at this time or later.
        end: Only orders created at this time or earlier.
        type: Which redemptions to get. Default: standard.

    Returns:
        A request for: The redemptions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-redemption-history
    """
    return GET_REDEMPTION_HISTORY.request(
        limit=limit,
        begin=begin,
        end=end,
        type=type,
    )


def get_rewards_history(
    *,
    limit: int | None = None,
    begin: Time | None = None,
    end: Time | None = None,

) -> Request[list[OkusdReward]]:
    """Get the interest that OKUSD has paid.

    Newest first.

    Args:
        limit: Number of rows, 100 at most. Default: 30.
        begin: Only records of this time or later, not more than 6 months before the end.
        end: Only records of this time or earlier; now if it is left out.

    Returns:
        A request for: The payments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history
    """
    return GET_REWARDS_HISTORY.request(
        limit=limit,
        begin=begin,
        end=end,
    )


def get_apr_history(
    *,
    limit: int | None = None,
    begin: Time | None = None,
    end: Time | None = None,

) -> Request[list[OkusdApr]]:
    """Get the past interest rates of OKUSD.

    Newest first. They are the same for everyone, but a key is needed.

    Args:
        limit: Number of rows, 100 at most. Default: 30.
        begin: Only records of this time or later, not more than 6 months before the end.
        end: Only records of this time or earlier; now if it is left out.

    Returns:
        A request for: The rates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-apr-history
    """
    return GET_APR_HISTORY.request(
        limit=limit,
        begin=begin,
        end=end,
    )
