# Generated from spec/ by `make generate`. Do not edit.
"""Loans on collateral in the funding account."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
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
from okx_v5_api.functions import flexible_loan as functions

__all__ = ["FlexibleLoanOperations"]


class FlexibleLoanOperations(Namespace):
    """Loans on collateral in the funding account."""

    __slots__ = ()

    def get_borrow_currencies(self) -> list[FlexibleLoanCurrency]:
        """Get the currencies that can be borrowed.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        return self._sender.send(functions.get_borrow_currencies())

    def get_collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,

    ) -> list[FlexibleLoanCollateral]:
        """Get what secures a flexible loan.

        Only what comes from the funding account. It is no list of all that could be collateral.

        Args:
            ccy: Only collateral in this currency.
            ord_id: Order ID of the loan; the oldest running one if it is left out.

        Returns:
            The collateral; no row without a running loan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        return self._sender.send(
            functions.get_collateral_assets(
                ccy=ccy,
                ord_id=ord_id,
            )
        )

    def get_max_loan(
        self,
        borrow_ccy: str,
        *,
        ord_id: str | None = None,
        sup_collateral: Sequence[NewCurrencyAmount] | None = None,

    ) -> list[FlexibleLoanMaximum]:
        """Get how much can be borrowed of one currency.

        Args:
            borrow_ccy: Currency to borrow.
            ord_id: Order ID of the loan; the oldest running one if it is left out.
            sup_collateral: Collateral that would be added.

        Returns:
            The amount; no row without a running loan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        return self._sender.send(
            functions.get_max_loan(
                borrow_ccy=borrow_ccy,
                ord_id=ord_id,
                sup_collateral=sup_collateral,
            )
        )

    def get_max_collateral_redeem_amount(
        self,
        ccy: str,
        *,
        ord_id: str | None = None,

    ) -> list[FlexibleLoanRedeemMaximum]:
        """Get how much collateral can be taken from a flexible loan.

        Args:
            ccy: Currency of the collateral.
            ord_id: Order ID of the loan; the oldest running one if it is left out.

        Returns:
            The amount; no row without a running loan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        return self._sender.send(
            functions.get_max_collateral_redeem_amount(
                ccy=ccy,
                ord_id=ord_id,
            )
        )

    def adjust_collateral(
        self,
        *,
        type: FlexibleLoanCollateralActionLike,
        collateral_ccy: str,
        collateral_amt: Number,
        ord_id: str | None = None,

    ) -> None:
        """Add collateral to a flexible loan or take some away.

        Success means that the request was accepted, not that it has been carried out.

        Args:
            type: Whether to add or to take.
            collateral_ccy: Currency of the collateral; what is added under E-Mode must be that of
                the loan's pair.
            collateral_amt: Amount of collateral.
            ord_id: Order ID of the loan; the oldest running one if it is left out.

        Returns:
            An empty list; the request was accepted.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        return self._sender.send(
            functions.adjust_collateral(
                type=type,
                collateral_ccy=collateral_ccy,
                collateral_amt=collateral_amt,
                ord_id=ord_id,
            )
        )

    def borrow(
        self,
        *,
        loan_data: NewCurrencyAmount,
        cl_ord_id: str,
        ord_id: str | None = None,
        collateral_data: Sequence[NewCurrencyAmount] | None = None,
        e_mode: FlexibleLoanEModeLike | None = None,

    ) -> FlexibleLoanAck:
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
            The loan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
        """
        return self._sender.send(
            functions.borrow(
                loan_data=loan_data,
                cl_ord_id=cl_ord_id,
                ord_id=ord_id,
                collateral_data=collateral_data,
                e_mode=e_mode,
            )
        )

    def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Number,
        cl_ord_id: str,

    ) -> FlexibleLoanRepaymentAck:
        """Pay back a flexible loan or a part of it.

        Success means that the request was accepted; get_loans tells whether it has been settled.

        Args:
            ord_id: Order ID of the loan.
            ccy: Currency to pay, the one that was borrowed.
            amt: Amount to pay; all that is owed closes the loan.
            cl_ord_id: Your own ID of the request; one that was used in the last 60 seconds is
                refused.

        Returns:
            The repayment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
        """
        return self._sender.send(
            functions.repay(
                ord_id=ord_id,
                ccy=ccy,
                amt=amt,
                cl_ord_id=cl_ord_id,
            )
        )

    def get_e_mode_pairs(self) -> list[FlexibleLoanEModePair]:
        """Get the pairs of collateral and borrowed currency under E-Mode.

        Returns:
            The pairs.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-e-mode-info
        """
        return self._sender.send(functions.get_e_mode_pairs())

    def get_loans(
        self,
        *,
        ord_id: str | None = None,

    ) -> list[FlexibleLoan]:
        """Get the running flexible loans.

        Args:
            ord_id: Only the loan with this order ID.

        Returns:
            The loans.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        return self._sender.send(
            functions.get_loans(
                ord_id=ord_id,
            )
        )

    def get_loan_history(
        self,
        *,
        type: FlexibleLoanEventTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,

    ) -> list[FlexibleLoanEvent]:
        """Get what happened to flexible loans.

        Args:
            type: Only records of this type.
            after: Only records older than the one with this reference ID.
            before: Only records newer than the one with this reference ID.
            limit: Number of rows, 100 at most. Default: 100.
            ord_id: Only the loan with this order ID.

        Returns:
            The records.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return self._sender.send(
            functions.get_loan_history(
                type=type,
                after=after,
                before=before,
                limit=limit,
                ord_id=ord_id,
            )
        )

    def get_accrued_interest(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,

    ) -> list[FlexibleLoanInterest]:
        """Get the interest on flexible loans of the last 30 days.

        Args:
            ccy: Only interest on this borrowed currency.
            after: Only records older than the one with this reference ID.
            before: Only records newer than the one with this reference ID.
            limit: Number of rows, 100 at most. Default: 100.
            ord_id: Only the loan with this order ID.

        Returns:
            The interest.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return self._sender.send(
            functions.get_accrued_interest(
                ccy=ccy,
                after=after,
                before=before,
                limit=limit,
                ord_id=ord_id,
            )
        )
