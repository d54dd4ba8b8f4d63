# Generated from spec/ by `make generate`. Do not edit.
"""Staking of SOL for OKSOL."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.staking import SolStakingOrderStateLike, StakingActionLike
from okx_v5_api.records.common import Apy
from okx_v5_api.records.staking import SolStakingOrder, SolStakingProduct, StakingBalance
from okx_v5_api.functions import sol_staking as functions

__all__ = ["SolStakingOperations"]


class SolStakingOperations(Namespace):
    """Staking of SOL for OKSOL."""

    __slots__ = ()

    def get_product_info(self) -> SolStakingProduct:
        """Get the terms on which SOL is staked.

        Returns:
            The terms.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-product-info
        """
        return self._sender.send(functions.get_product_info())

    def purchase(
        self,
        amt: Number,

    ) -> None:
        """Stake SOL for OKSOL.

        OKSOL comes one to one. Only what lies in the funding account can be staked.

        Args:
            amt: Amount of ETH or SOL to stake; it comes from the funding account.

        Returns:
            An empty list; the purchase succeeded.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-purchase
        """
        return self._sender.send(
            functions.purchase(
                amt=amt,
            )
        )

    def redeem(
        self,
        amt: Number,

    ) -> None:
        """Redeem OKSOL for SOL.

        Only what lies in the funding account can be redeemed.

        Args:
            amt: Amount of BETH or OKSOL to redeem; it comes from the funding account.

        Returns:
            An empty list; the request succeeded.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-post-redeem
        """
        return self._sender.send(
            functions.redeem(
                amt=amt,
            )
        )

    def get_balance(self) -> list[StakingBalance]:
        """Get the balance of OKSOL.

        All OKSOL of the account at this moment: in the trading account, in the funding account and
        being redeemed.

        Returns:
            The balance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
        """
        return self._sender.send(functions.get_balance())

    def get_purchase_redeem_history(
        self,
        *,
        type: StakingActionLike | None = None,
        status: SolStakingOrderStateLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SolStakingOrder]:
        """Get the purchases and redemptions of OKSOL.

        Args:
            type: Only purchases, or only redemptions.
            status: Only those in this state.
            after: Only those requested before this time.
            before: Only those requested after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The purchases and redemptions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-purchase-amp-redeem-history
        """
        return self._sender.send(
            functions.get_purchase_redeem_history(
                type=type,
                status=status,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_apy_history(
        self,
        days: int,

    ) -> list[Apy]:
        """Get the past yields of OKSOL.

        Args:
            days: How many days to go back, 365 at most.

        Returns:
            The yields.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 6 requests in 1 s per ip.
        https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-apy-history-public
        """
        return self._sender.send(
            functions.get_apy_history(
                days=days,
            )
        )
