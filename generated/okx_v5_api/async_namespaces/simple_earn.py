# Generated from spec/ by `make generate`. Do not edit.
"""Simple Earn Flexible, which lends currencies to other users."""

from __future__ import annotations

from okx_v5_core.namespaces import AsyncNamespace
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
from okx_v5_api.functions import simple_earn as functions

__all__ = ["AsyncSimpleEarnOperations"]


class AsyncSimpleEarnOperations(AsyncNamespace):
    """Simple Earn Flexible, which lends currencies to other users."""

    __slots__ = ()

    async def get_balance(
        self,
        *,
        ccy: str | None = None,

    ) -> list[SimpleEarnBalance]:
        """Get the balances in Simple Earn.

        Args:
            ccy: Only this currency.

        Returns:
            The balances.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
        """
        return await self._sender.send(
            functions.get_balance(
                ccy=ccy,
            )
        )

    async def purchase_or_redeem(
        self,
        *,
        ccy: str,
        amt: Number,
        side: SimpleEarnSideLike,
        rate: Number | None = None,

    ) -> SimpleEarnAck:
        """Put a currency into Simple Earn or take it out.

        Only what lies in the funding account can be put in.

        Args:
            ccy: Currency that moves.
            amt: Amount that moves.
            side: Whether it goes in or comes out.
            rate: Yearly rate to lend the currency at, 0.01 to 3.65 for 1% to 365%; takes the place
                of the one set before. Required to purchase.

        Returns:
            What was done.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
        """
        return await self._sender.send(
            functions.purchase_or_redeem(
                ccy=ccy,
                amt=amt,
                side=side,
                rate=rate,
            )
        )

    async def set_lending_rate(
        self,
        *,
        ccy: str,
        rate: Number,

    ) -> SimpleEarnRateAck:
        """Set the rate at which a currency is lent.

        Args:
            ccy: Currency that is lent.
            rate: Yearly rate to lend the currency at, 0.01 to 3.65 for 1% to 365%.

        Returns:
            The rate.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
        """
        return await self._sender.send(
            functions.set_lending_rate(
                ccy=ccy,
                rate=rate,
            )
        )

    async def get_lending_history(
        self,
        *,
        ccy: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SimpleEarnLoan]:
        """Get what was lent in the last month.

        Args:
            ccy: Only this currency.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The loans.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
        """
        return await self._sender.send(
            functions.get_lending_history(
                ccy=ccy,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_lending_rate_summary(
        self,
        *,
        ccy: str | None = None,

    ) -> list[SimpleEarnRateSummary]:
        """Get the rates at which currencies are borrowed.

        Args:
            ccy: Only this currency.

        Returns:
            The rates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 6 requests in 1 s per ip.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
        """
        return await self._sender.send(
            functions.get_lending_rate_summary(
                ccy=ccy,
            )
        )

    async def get_lending_rate_history(
        self,
        *,
        ccy: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SimpleEarnRate]:
        """Get the past rates of borrowing and lending.

        They begin on 14 December 2021. Without ccy, all rows of one time come together even beyond
        the limit.

        Args:
            ccy: Only this currency.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The rates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 6 requests in 1 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
        """
        return await self._sender.send(
            functions.get_lending_rate_history(
                ccy=ccy,
                after=after,
                before=before,
                limit=limit,
            )
        )
