# Generated from spec/ by `make generate`. Do not edit.
"""OKUSD, a receipt for USDT that earns interest."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
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
from okx_v5_api.functions import okusd as functions

__all__ = ["OkusdOperations"]


class OkusdOperations(Namespace):
    """OKUSD, a receipt for USDT that earns interest."""

    __slots__ = ()

    def get_limits(self) -> OkusdLimits:
        """Get how much OKUSD can still be bought and redeemed today.

        Master account and sub-accounts share them.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-okusd-limits
        """
        return self._sender.send(functions.get_limits())

    def subscribe(
        self,
        *,
        amt: Number,
        cl_ord_id: str,

    ) -> OkusdSubscriptionAck:
        """Turn USDT into OKUSD.

        One to one, without a fee; both lie in the funding account. The same cl_ord_id again brings
        back the first order and does nothing more.

        Args:
            amt: Amount of USDT, at least 1 with up to 8 decimals.
            cl_ord_id: Your own ID of the order, up to 32 letters, digits, hyphens and underscores;
                one that was used before brings back that order.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-post-subscribe-okusd
        """
        return self._sender.send(
            functions.subscribe(
                amt=amt,
                cl_ord_id=cl_ord_id,
            )
        )

    def redeem(
        self,
        *,
        amt: Number,
        redeem_type: OkusdRedemptionTypeLike,
        cl_ord_id: str,

    ) -> OkusdRedemptionAck:
        """Turn OKUSD into USDT.

        For a fee that get_limits tells; both lie in the funding account. The same cl_ord_id again
        brings back the first order and does nothing more.

        Args:
            amt: Amount of OKUSD, at least 1 with up to 8 decimals.
            redeem_type: How fast to redeem.
            cl_ord_id: Your own ID of the order, up to 32 letters, digits, hyphens and underscores;
                one that was used before brings back that order.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-post-redeem-okusd
        """
        return self._sender.send(
            functions.redeem(
                amt=amt,
                redeem_type=redeem_type,
                cl_ord_id=cl_ord_id,
            )
        )

    def get_account(self) -> OkusdAccount:
        """Get the balance of OKUSD.

        Returns:
            The balance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-okusd-account
        """
        return self._sender.send(functions.get_account())

    def get_subscription_history(
        self,
        *,
        limit: int | None = None,
        begin: Time | None = None,
        end: Time | None = None,

    ) -> list[OkusdSubscription]:
        """Get the past subscriptions to OKUSD.

        Newest first.

        Args:
            limit: Number of rows, 100 at most. Default: 100.
            begin: Only orders created at this time or later.
            end: Only orders created at this time or earlier.

        Returns:
            The subscriptions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-subscription-history
        """
        return self._sender.send(
            functions.get_subscription_history(
                limit=limit,
                begin=begin,
                end=end,
            )
        )

    def get_redemption_history(
        self,
        *,
        limit: int | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        type: OkusdRedemptionTypeNameLike | None = None,

    ) -> list[OkusdRedemption]:
        """Get the past redemptions of OKUSD.

        Newest first. Fast and standard ones are asked for apart.

        Args:
            limit: Number of rows, 100 at most. Default: 100.
            begin: Only orders created at this time or later.
            end: Only orders created at this time or earlier.
            type: Which redemptions to get. Default: standard.

        Returns:
            The redemptions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-redemption-history
        """
        return self._sender.send(
            functions.get_redemption_history(
                limit=limit,
                begin=begin,
                end=end,
                type=type,
            )
        )

    def get_rewards_history(
        self,
        *,
        limit: int | None = None,
        begin: Time | None = None,
        end: Time | None = None,

    ) -> list[OkusdReward]:
        """Get the interest that OKUSD has paid.

        Newest first.

        Args:
            limit: Number of rows, 100 at most. Default: 30.
            begin: Only records of this time or later, not more than 6 months before the end.
            end: Only records of this time or earlier; now if it is left out.

        Returns:
            The payments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-rewards-history
        """
        return self._sender.send(
            functions.get_rewards_history(
                limit=limit,
                begin=begin,
                end=end,
            )
        )

    def get_apr_history(
        self,
        *,
        limit: int | None = None,
        begin: Time | None = None,
        end: Time | None = None,

    ) -> list[OkusdApr]:
        """Get the past interest rates of OKUSD.

        Newest first. They are the same for everyone, but a key is needed.

        Args:
            limit: Number of rows, 100 at most. Default: 30.
            begin: Only records of this time or later, not more than 6 months before the end.
            end: Only records of this time or earlier; now if it is left out.

        Returns:
            The rates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-okusd-get-get-apr-history
        """
        return self._sender.send(
            functions.get_apr_history(
                limit=limit,
                begin=begin,
                end=end,
            )
        )
