# Generated from spec/ by `make generate`. Do not edit.
"""Loans on collateral in the funding account.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import nothing, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.bodies.common import NewCurrencyAmount
from okx_v5_api.enums.flexible_loan import (
    FlexibleLoanCollateralActionLike,
    FlexibleLoanEModeLike,
    FlexibleLoanEventTypeLike,
)
from okx_v5_api.records.flexible_loan import (
    FlexibleLoan,
    FlexibleLoanAck,
    FlexibleLoanCollateral,
    FlexibleLoanCurrency,
    FlexibleLoanEModePair,
    FlexibleLoanEvent,
    FlexibleLoanInterest,
    FlexibleLoanMaximum,
    FlexibleLoanRedeemMaximum,
    FlexibleLoanRepaymentAck,
)

__all__ = [
    "get_borrow_currencies",
    "get_collateral_assets",
    "get_max_loan",
    "get_max_collateral_redeem_amount",
    "adjust_collateral",
    "borrow",
    "repay",
    "get_e_mode_pairs",
    "get_loans",
    "get_loan_history",
    "get_accrued_interest",
]

GET_BORROW_CURRENCIES: Operation[list[FlexibleLoanCurrency]] = Operation(
    id="flexible_loan.get_borrow_currencies",
    method="GET",
    path="/api/v5/finance/flexible-loan/borrow-currencies",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-borrowable-currencies",
    shape=rows(FlexibleLoanCurrency),
)

GET_COLLATERAL_ASSETS: Operation[list[FlexibleLoanCollateral]] = Operation(
    id="flexible_loan.get_collateral_assets",
    method="GET",
    path="/api/v5/finance/flexible-loan/collateral-assets",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-collateral-assets",
    shape=rows(FlexibleLoanCollateral),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("ord_id", "ordId", write.text),
    ),
)

GET_MAX_LOAN: Operation[list[FlexibleLoanMaximum]] = Operation(
    id="flexible_loan.get_max_loan",
    method="POST",
    path="/api/v5/finance/flexible-loan/max-loan",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-post-maximum-loan-amount",
    shape=rows(FlexibleLoanMaximum),
    arguments=(
        Argument("borrow_ccy", "borrowCcy", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
        Argument("sup_collateral", "supCollateral", write.list_of(write.body(NewCurrencyAmount))),
    ),
)

GET_MAX_COLLATERAL_REDEEM_AMOUNT: Operation[list[FlexibleLoanRedeemMaximum]] = Operation(
    id="flexible_loan.get_max_collateral_redeem_amount",
    method="GET",
    path="/api/v5/finance/flexible-loan/max-collateral-redeem-amount",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-maximum-collateral-redeem-amount",
    shape=rows(FlexibleLoanRedeemMaximum),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
    ),
)

ADJUST_COLLATERAL: Operation[None] = Operation(
    id="flexible_loan.adjust_collateral",
    method="POST",
    path="/api/v5/finance/flexible-loan/adjust-collateral",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-post-adjust-collateral",
    shape=nothing,
    arguments=(
        Argument("type", "type", write.enum, required=True),
        Argument("collateral_ccy", "collateralCcy", write.text, required=True),
        Argument("collateral_amt", "collateralAmt", write.decimal, required=True),
        Argument("ord_id", "ordId", write.text),
    ),
)

BORROW: Operation[FlexibleLoanAck] = Operation(
    id="flexible_loan.borrow",
    method="POST",
    path="/api/v5/finance/flexible-loan/borrow",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-post-borrow",
    shape=one_row(FlexibleLoanAck),
    arguments=(
        Argument("loan_data", "loanData", write.body(NewCurrencyAmount), required=True),
        Argument("cl_ord_id", "clOrdId", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
        Argument("collateral_data", "collateralData", write.list_of(write.body(NewCurrencyAmount), 10)),
        Argument("e_mode", "eMode", write.enum),
    ),
    any_of=(("ord_id", "collateral_data"),),
)

REPAY: Operation[FlexibleLoanRepaymentAck] = Operation(
    id="flexible_loan.repay",
    method="POST",
    path="/api/v5/finance/flexible-loan/repay",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-post-repay",
    shape=one_row(FlexibleLoanRepaymentAck),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("cl_ord_id", "clOrdId", write.text, required=True),
    ),
)

GET_E_MODE_PAIRS: Operation[list[FlexibleLoanEModePair]] = Operation(
    id="flexible_loan.get_e_mode_pairs",
    method="GET",
    path="/api/v5/finance/flexible-loan/emode-info",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="financial-product-flexible-loan-get-e-mode-info",
    shape=rows(FlexibleLoanEModePair),
)

GET_LOANS: Operation[list[FlexibleLoan]] = Operation(
    id="flexible_loan.get_loans",
    method="GET",
    path="/api/v5/finance/flexible-loan/loan-info",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-loan-info",
    shape=rows(FlexibleLoan),
    arguments=(
        Argument("ord_id", "ordId", write.text),
    ),
)

GET_LOAN_HISTORY: Operation[list[FlexibleLoanEvent]] = Operation(
    id="flexible_loan.get_loan_history",
    method="GET",
    path="/api/v5/finance/flexible-loan/loan-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-loan-history",
    shape=rows(FlexibleLoanEvent),
    arguments=(
        Argument("type", "type", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
        Argument("ord_id", "ordId", write.text),
    ),
    page=Page({"after": "refId", "before": "refId"}, "newest-first", 100, 100),
)

GET_ACCRUED_INTEREST: Operation[list[FlexibleLoanInterest]] = Operation(
    id="flexible_loan.get_accrued_interest",
    method="GET",
    path="/api/v5/finance/flexible-loan/interest-accrued",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="financial-product-flexible-loan-get-accrued-interest",
    shape=rows(FlexibleLoanInterest),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
        Argument("ord_id", "ordId", write.text),
    ),
    page=Page({"after": "refId", "before": "refId"}, "newest-first", 100, 100),
)


def get_borrow_currencies() -> Request[list[FlexibleLoanCurrency]]:
    """Get the currencies that can be borrowed.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
    """
    return GET_BORROW_CURRENCIES.request()


def get_collateral_assets(
    *,
    ccy: str | None = None,
    ord_id: str | None = None,

) -> Request[list[FlexibleLoanCollateral]]:
    """Get what secures a flexible loan.

    Only what comes from the funding account. It is no list of all that could be collateral.

    Args:
        ccy: Only collateral in this currency.
        ord_id: Order ID of the loan; the oldest running one if it is left out.

    Returns:
        A request for: The collateral; no row without a running loan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
    """
    return GET_COLLATERAL_ASSETS.request(
        ccy=ccy,
        ord_id=ord_id,
    )


def get_max_loan(
    borrow_ccy: str,
    *,
    ord_id: str | None = None,
    sup_collateral: Sequence[NewCurrencyAmount] | None = None,

) -> Request[list[FlexibleLoanMaximum]]:
    """Get how much can be borrowed of one currency.

    Args:
        borrow_ccy: Currency to borrow.
        ord_id: Order ID of the loan; the oldest running one if it is left out.
        sup_collateral: Collateral that would be added.

    Returns:
        A request for: The amount; no row without a running loan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
    """
    return GET_MAX_LOAN.request(
        borrow_ccy=borrow_ccy,
        ord_id=ord_id,
        sup_collateral=sup_collateral,
    )


def get_max_collateral_redeem_amount(
    ccy: str,
    *,
    ord_id: str | None = None,

) -> Request[list[FlexibleLoanRedeemMaximum]]:
    """Get how much collateral can be taken from a flexible loan.

    Args:
        ccy: Currency of the collateral.
        ord_id: Order ID of the loan; the oldest running one if it is left out.

    Returns:
        A request for: The amount; no row without a running loan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
    """
    return GET_MAX_COLLATERAL_REDEEM_AMOUNT.request(
        ccy=ccy,
        ord_id=ord_id,
    )


def adjust_collateral(
    *,
    type: FlexibleLoanCollateralActionLike,
    collateral_ccy: str,
    collateral_amt: Number,
    ord_id: str | None = None,

) -> Request[None]:
    """Add collateral to a flexible loan or take some away.

    Success means that the request was accepted, not that it has been carried out.

    Args:
        type: Whether to add or to take.
        collateral_ccy: Currency of the collateral; what is added under E-Mode must be that of
            the loan's pair.
        collateral_amt: Amount of collateral.
        ord_id: Order ID of the loan; the oldest running one if it is left out.

    Returns:
        A request for: An empty list; the request was accepted.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
    """
    return ADJUST_COLLATERAL.request(
        type=type,
        collateral_ccy=collateral_ccy,
        collateral_amt=collateral_amt,
        ord_id=ord_id,
    )


def borrow(
    *,
    loan_data: NewCurrencyAmount,
    cl_ord_id: str,
    ord_id: str | None = None,
    collateral_data: Sequence[NewCurrencyAmount] | None = None,
    e_mode: FlexibleLoanEModeLike | None = None,

) -> Request[FlexibleLoanAck]:
    """Take out a flexible loan or add to one.

    Args:
        loan_data: What to borrow, on top of what the loan owes already.
        cl_ord_id: Your own ID of the request; one that was used in the last 60 seconds is
            refused.
        ord_id: Order ID of the loan to add to; a new loan if it is left out.
        collateral_data: Collateral to put up, or to add to a running loan; up to 10 currencies.
            Required unless ord_id is given.
        e_mode: Whether to use E-Mode; for a new loan only. Every pair of collateral and
            borrowed currency must be among those of get_e_mode_pairs. Default: 0.

    Returns:
        A request for: The loan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
    """
    return BORROW.request(
        loan_data=loan_data,
        cl_ord_id=cl_ord_id,
        ord_id=ord_id,
        collateral_data=collateral_data,
        e_mode=e_mode,
    )


def repay(
    *,
    ord_id: str,
    ccy: str,
    amt: Number,
    cl_ord_id: str,

) -> Request[FlexibleLoanRepaymentAck]:
    """Pay back a flexible loan or a part of it.

    Success means that the request was accepted; get_loans tells whether it has been settled.

    Args:
        ord_id: Order ID of the loan.
        ccy: Currency to pay, the one that was borrowed.
        amt: Amount to pay; all that is owed closes the loan.
        cl_ord_id: Your own ID of the request; one that was used in the last 60 seconds is
            refused.

    Returns:
        A request for: The repayment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
    """
    return REPAY.request(
        ord_id=ord_id,
        ccy=ccy,
        amt=amt,
        cl_ord_id=cl_ord_id,
    )


def get_e_mode_pairs() -> Request[list[FlexibleLoanEModePair]]:
    """Get the pairs of collateral and borrowed currency under E-Mode.

    Returns:
        A request for: The pairs.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-e-mode-info
    """
    return GET_E_MODE_PAIRS.request()


def get_loans(
    *,
    ord_id: str | None = None,

) -> Request[list[FlexibleLoan]]:
    """Get the running flexible loans.

    Args:
        ord_id: Only the loan with this order ID.

    Returns:
        A request for: The loans.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
    """
    return GET_LOANS.request(
        ord_id=ord_id,
    )


def get_loan_history(
    *,
    type: FlexibleLoanEventTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    ord_id: str | None = None,

) -> Request[list[FlexibleLoanEvent]]:
    """Get what happened to flexible loans.

    Args:
        type: Only records of this type.
        after: Only records older than the one with this reference ID.
        before: Only records newer than the one with this reference ID.
        limit: Number of rows, 100 at most. Default: 100.
        ord_id: Only the loan with this order ID.

    Returns:
        A request for: The records.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
    """
    return GET_LOAN_HISTORY.request(
        type=type,
        after=after,
        before=before,
        limit=limit,
        ord_id=ord_id,
    )


def get_accrued_interest(
    *,
    ccy: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    ord_id: str | None = None,

) -> Request[list[FlexibleLoanInterest]]:
    """Get the interest on flexible loans of the last 30 days.

    Args:
        ccy: Only interest on this borrowed currency.
        after: Only records older than the one with this reference ID.
        before: Only records newer than the one with this reference ID.
        limit: Number of rows, 100 at most. Default: 100.
        ord_id: Only the loan with this order ID.

    Returns:
        A request for: The interest.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
    """
    return GET_ACCRUED_INTEREST.request(
        ccy=ccy,
        after=after,
        before=before,
        limit=limit,
        ord_id=ord_id,
    )
