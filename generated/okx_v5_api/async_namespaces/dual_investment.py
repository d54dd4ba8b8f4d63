# Generated from spec/ by `make generate`. Do not edit.
"""Investments that pay out in one of two currencies, depending on a price."""

from __future__ import annotations

from okx_v5_core.namespaces import AsyncNamespace
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
from okx_v5_api.functions import dual_investment as functions

__all__ = ["AsyncDualInvestmentOperations"]


class AsyncDualInvestmentOperations(AsyncNamespace):
    """Investments that pay out in one of two currencies, depending on a price."""

    __slots__ = ()

    async def get_currency_pairs(self) -> list[DualInvestmentPair]:
        """Get the currency pairs of dual investment.

        Returns:
            The pairs.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
        """
        return await self._sender.send(functions.get_currency_pairs())

    async def get_products(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        opt_type: OptionTypeLike,

    ) -> list[DualInvestmentProduct]:
        """Get the dual investments on offer.

        Args:
            base_ccy: Base currency.
            quote_ccy: Quote currency.
            opt_type: Calls or puts.

        Returns:
            The products.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
        """
        return await self._sender.send(
            functions.get_products(
                base_ccy=base_ccy,
                quote_ccy=quote_ccy,
                opt_type=opt_type,
            )
        )

    async def request_quote(
        self,
        *,
        product_id: str,
        notional_sz: Number,
        notional_ccy: str,

    ) -> DualInvestmentQuote:
        """Ask for a quote on a dual investment.

        Call trade with it while it is valid.

        Args:
            product_id: Product ID.
            notional_sz: Amount to invest in notional_ccy.
            notional_ccy: Currency to invest.

        Returns:
            The quote.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 60 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
        """
        return await self._sender.send(
            functions.request_quote(
                product_id=product_id,
                notional_sz=notional_sz,
                notional_ccy=notional_ccy,
            )
        )

    async def trade(
        self,
        quote_id: str,

    ) -> DualInvestmentAck:
        """Make a dual investment at the terms of a quote.

        Args:
            quote_id: ID of the quote; it must still be valid.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 60 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
        """
        return await self._sender.send(
            functions.trade(
                quote_id=quote_id,
            )
        )

    async def request_redeem_quote(
        self,
        ord_id: str,

    ) -> DualInvestmentRedeemQuote:
        """Ask for a quote on redeeming a dual investment early.

        Call redeem with it while it is valid.

        Args:
            ord_id: Order ID of the investment; it must be live.

        Returns:
            The quote.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 60 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
        """
        return await self._sender.send(
            functions.request_redeem_quote(
                ord_id=ord_id,
            )
        )

    async def redeem(
        self,
        *,
        ord_id: str,
        quote_id: str,

    ) -> DualInvestmentStatus:
        """Redeem a dual investment early at the terms of a quote.

        Args:
            ord_id: Order ID of the investment.
            quote_id: ID of the quote for its redemption; it must still be valid.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 60 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
        """
        return await self._sender.send(
            functions.redeem(
                ord_id=ord_id,
                quote_id=quote_id,
            )
        )

    async def get_order_state(
        self,
        ord_id: str,

    ) -> DualInvestmentStatus:
        """Get how far one dual investment has come.

        Args:
            ord_id: Order ID.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
        """
        return await self._sender.send(
            functions.get_order_state(
                ord_id=ord_id,
            )
        )

    async def get_orders_history(
        self,
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

    ) -> list[DualInvestmentOrder]:
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
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
        """
        return await self._sender.send(
            functions.get_orders_history(
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
        )
