# Generated from spec/ by `make generate`. Do not edit.
"""Stablecoins that earn rewards."""

from __future__ import annotations

from okx_v5_core.namespaces import AsyncNamespace

from okx_v5_api.records.common import Apy
from okx_v5_api.records.stable_rewards import StableRewardsBalance, StableRewardsProduct
from okx_v5_api.functions import stable_rewards as functions

__all__ = ["AsyncStableRewardsOperations"]


class AsyncStableRewardsOperations(AsyncNamespace):
    """Stablecoins that earn rewards."""

    __slots__ = ()

    async def get_product_info(
        self,
        ccy: str,

    ) -> StableRewardsProduct:
        """Get the terms of one stablecoin with rewards.

        Args:
            ccy: Stablecoin.

        Returns:
            The terms.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
        """
        return await self._sender.send(
            functions.get_product_info(
                ccy=ccy,
            )
        )

    async def get_balance(
        self,
        *,
        ccy: str | None = None,

    ) -> StableRewardsBalance:
        """Get the balances of stablecoins with rewards.

        Args:
            ccy: Only this stablecoin.

        Returns:
            The balances.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
        """
        return await self._sender.send(
            functions.get_balance(
                ccy=ccy,
            )
        )

    async def get_apy_history(
        self,
        ccy: str,
        *,
        days: int | None = None,

    ) -> list[Apy]:
        """Get the daily yields of one stablecoin with rewards.

        Those of the user's present VIP level.

        Args:
            ccy: Stablecoin.
            days: How many days to go back, 100 at most. Default: 100.

        Returns:
            The yields.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per ip.
        https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
        """
        return await self._sender.send(
            functions.get_apy_history(
                ccy=ccy,
                days=days,
            )
        )
