# Generated from spec/ by `make generate`. Do not edit.
"""Simple Earn Flexible, which lends currencies to other users.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.simple_earn import SimpleEarnSideLike
from okx_v5_api.records.simple_earn import (
    SimpleEarnAck,
    SimpleEarnBalance,
    SimpleEarnLoan,
    SimpleEarnRate,
    SimpleEarnRateAck,
    SimpleEarnRateSummary,
)

__all__ = [
    "get_balance",
    "purchase_or_redeem",
    "set_lending_rate",
    "get_lending_history",
    "get_lending_rate_summary",
    "get_lending_rate_history",
]

GET_BALANCE: Operation[list[SimpleEarnBalance]] = Operation(
    id="simple_earn.get_balance",
    method="GET",
    path="/api/v5/finance/savings/balance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-simple-earn-flexible-get-saving-balance",
    shape=rows(SimpleEarnBalance),
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

PURCHASE_OR_REDEEM: Operation[SimpleEarnAck] = Operation(
    id="simple_earn.purchase_or_redeem",
    method="POST",
    path="/api/v5/finance/savings/purchase-redempt",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-simple-earn-flexible-post-savings-purchase-redemption",
    shape=one_row(SimpleEarnAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("rate", "rate", write.decimal),
    ),
)

SET_LENDING_RATE: Operation[SimpleEarnRateAck] = Operation(
    id="simple_earn.set_lending_rate",
    method="POST",
    path="/api/v5/finance/savings/set-lending-rate",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-simple-earn-flexible-post-set-lending-rate",
    shape=one_row(SimpleEarnRateAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("rate", "rate", write.decimal, required=True),
    ),
)

GET_LENDING_HISTORY: Operation[list[SimpleEarnLoan]] = Operation(
    id="simple_earn.get_lending_history",
    method="GET",
    path="/api/v5/finance/savings/lending-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="financial-product-simple-earn-flexible-get-lending-history",
    shape=rows(SimpleEarnLoan),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_LENDING_RATE_SUMMARY: Operation[list[SimpleEarnRateSummary]] = Operation(
    id="simple_earn.get_lending_rate_summary",
    method="GET",
    path="/api/v5/finance/savings/lending-rate-summary",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("ip",)),
    ),
    doc="financial-product-simple-earn-flexible-get-public-borrow-info-public",
    shape=rows(SimpleEarnRateSummary),
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

GET_LENDING_RATE_HISTORY: Operation[list[SimpleEarnRate]] = Operation(
    id="simple_earn.get_lending_rate_history",
    method="GET",
    path="/api/v5/finance/savings/lending-rate-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("ip",)),
    ),
    doc="financial-product-simple-earn-flexible-get-public-borrow-history-public",
    shape=rows(SimpleEarnRate),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)


def get_balance(
    *,
    ccy: str | None = None,

) -> Request[list[SimpleEarnBalance]]:
    """Get the balances in Simple Earn.

    Args:
        ccy: Only this currency.

    Returns:
        A request for: The balances.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
    """
    return GET_BALANCE.request(
        ccy=ccy,
    )


def purchase_or_redeem(
    *,
    ccy: str,
    amt: Number,
    side: SimpleEarnSideLike,
    rate: Number | None = None,

) -> Request[SimpleEarnAck]:
    """Put a currency into Simple Earn or take it out.

    Only what lies in the funding account can be put in.

    Args:
        ccy: Currency that moves.
        amt: Amount that moves.
        side: Whether it goes in or comes out.
        rate: Yearly rate to lend the currency at, 0.01 to 3.65 for 1% to 365%; takes the place
            of the one set before. Required to purchase.

    Returns:
        A request for: What was done.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
    """
    return PURCHASE_OR_REDEEM.request(
        ccy=ccy,
        amt=amt,
        side=side,
        rate=rate,
    )


def set_lending_rate(
    *,
    ccy: str,
    rate: Number,

) -> Request[SimpleEarnRateAck]:
    """Set the rate at which a currency is lent.

    Args:
        ccy: Currency that is lent.
        rate: Yearly rate to lend the currency at, 0.01 to 3.65 for 1% to 365%.

    Returns:
        A request for: The rate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
    """
    return SET_LENDING_RATE.request(
        ccy=ccy,
        rate=rate,
    )


def get_lending_history(
    *,
    ccy: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SimpleEarnLoan]]:
    """Get what was lent in the last month.

    Args:
        ccy: Only this currency.
        after: Only records from before this time.
        before: Only records from after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The loans.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
    """
    return GET_LENDING_HISTORY.request(
        ccy=ccy,
        after=after,
        before=before,
        limit=limit,
    )


def get_lending_rate_summary(
    *,
    ccy: str | None = None,

) -> Request[list[SimpleEarnRateSummary]]:
    """Get the rates at which currencies are borrowed.

    Args:
        ccy: Only this currency.

    Returns:
        A request for: The rates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 6 requests in 1 s per ip.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
    """
    return GET_LENDING_RATE_SUMMARY.request(
        ccy=ccy,
    )


def get_lending_rate_history(
    *,
    ccy: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SimpleEarnRate]]:
    """Get the past rates of borrowing and lending.

    They begin on 14 December 2021. Without ccy, all rows of one time come together even beyond
    the limit.

    Args:
        ccy: Only this currency.
        after: Only records from before this time.
        before: Only records from after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The rates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 6 requests in 1 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
    """
    return GET_LENDING_RATE_HISTORY.request(
        ccy=ccy,
        after=after,
        before=before,
        limit=limit,
    )
