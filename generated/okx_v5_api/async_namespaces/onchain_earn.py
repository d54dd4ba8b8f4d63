# Generated from spec/ by `make generate`. Do not edit.
"""Investments in on-chain protocols."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace

from okx_v5_api.bodies.common import NewCurrencyAmount
from okx_v5_api.enums.onchain_earn import OnchainEarnOrderStateLike
from okx_v5_api.records.onchain_earn import (
    ActiveOnchainEarnOrder,
    FinishedOnchainEarnOrder,
    OnchainEarnAck,
    OnchainEarnOffer,
)
from okx_v5_api.functions import onchain_earn as functions

__all__ = ["AsyncOnchainEarnOperations"]


class AsyncOnchainEarnOperations(AsyncNamespace):
    """Investments in on-chain protocols."""

    __slots__ = ()

    async def get_offers(
        self,
        *,
        product_id: str | None = None,
        protocol_type: str | None = None,
        ccy: str | None = None,

    ) -> list[OnchainEarnOffer]:
        """Get the on-chain products on offer.

        Args:
            product_id: Only the product with this ID.
            protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
            ccy: Only products that take this currency.

        Returns:
            The products.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
        """
        return await self._sender.send(
            functions.get_offers(
                product_id=product_id,
                protocol_type=protocol_type,
                ccy=ccy,
            )
        )

    async def purchase(
        self,
        *,
        product_id: str,
        invest_data: Sequence[NewCurrencyAmount],
        term: int | None = None,
        tag: str | None = None,

    ) -> OnchainEarnAck:
        """Buy an on-chain product.

        It is paid for from the funding account.

        Args:
            product_id: ID of the product.
            invest_data: What to invest.
            term: Days to invest for. Required for a product with a fixed term.
            tag: Your own label, up to 16 letters and digits.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
        """
        return await self._sender.send(
            functions.purchase(
                product_id=product_id,
                invest_data=invest_data,
                term=term,
                tag=tag,
            )
        )

    async def redeem(
        self,
        *,
        ord_id: str,
        protocol_type: str,
        allow_early_redeem: bool | None = None,

    ) -> OnchainEarnAck:
        """Redeem an on-chain product.

        Args:
            ord_id: Order ID of the investment.
            protocol_type: Kind of product: defi, on-chain earn.
            allow_early_redeem: Redeem even before a fixed term is over. Default: False.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
        """
        return await self._sender.send(
            functions.redeem(
                ord_id=ord_id,
                protocol_type=protocol_type,
                allow_early_redeem=allow_early_redeem,
            )
        )

    async def cancel(
        self,
        *,
        ord_id: str,
        protocol_type: str,

    ) -> OnchainEarnAck:
        """Cancel a purchase or redemption of an on-chain product.

        What comes back goes to the funding account.

        Args:
            ord_id: Order ID.
            protocol_type: Kind of product: defi, on-chain earn.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
        """
        return await self._sender.send(
            functions.cancel(
                ord_id=ord_id,
                protocol_type=protocol_type,
            )
        )

    async def get_active_orders(
        self,
        *,
        product_id: str | None = None,
        protocol_type: str | None = None,
        ccy: str | None = None,
        state: OnchainEarnOrderStateLike | None = None,

    ) -> list[ActiveOnchainEarnOrder]:
        """Get the orders for on-chain products that are not over.

        Args:
            product_id: Only the product with this ID.
            protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
            ccy: Only products that take this currency.
            state: Only orders in this state; not COMPLETED.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
        """
        return await self._sender.send(
            functions.get_active_orders(
                product_id=product_id,
                protocol_type=protocol_type,
                ccy=ccy,
                state=state,
            )
        )

    async def get_orders_history(
        self,
        *,
        product_id: str | None = None,
        protocol_type: str | None = None,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[FinishedOnchainEarnOrder]:
        """Get the orders for on-chain products that are over.

        Args:
            product_id: Only the product with this ID.
            protocol_type: Only products of this kind; defi, on-chain earn, is the only one.
            ccy: Only products that take this currency.
            after: Only orders older than the one with this order ID.
            before: Only orders newer than the one with this order ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
        """
        return await self._sender.send(
            functions.get_orders_history(
                product_id=product_id,
                protocol_type=protocol_type,
                ccy=ccy,
                after=after,
                before=before,
                limit=limit,
            )
        )
