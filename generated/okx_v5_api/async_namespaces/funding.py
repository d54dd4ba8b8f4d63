# Generated from spec/ by `make generate`. Do not edit.
"""The funding account, deposits, withdrawals, transfers, conversions and fiat money."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
from okx_v5_core.writing import Number, Time

from okx_v5_api.bodies.funding_chain import WithdrawalRecipient
from okx_v5_api.enums.common import AssetAccountLike, SideLike
from okx_v5_api.enums.funding import (
    DepositStateLike,
    FundingRouteLike,
    FundsTransferTypeLike,
    StatementMonthLike,
    ValuationCurrencyLike,
    WithdrawalAddressTypeLike,
    WithdrawalStateLike,
)
from okx_v5_api.enums.funding_bills import (
    CustodyProviderLike,
    FundingBillCursorLike,
    FundingBillTypeLike,
)
from okx_v5_api.enums.funding_exchange import (
    BuySellStateLike,
    ConvertModeLike,
    FiatOrderStateLike,
    FiatPaymentMethodLike,
)
from okx_v5_api.records.funding import (
    AssetValuation,
    CurrencyChain,
    FundingBalance,
    FundingBill,
    FundsTransfer,
    FundsTransferAck,
    ListedExchange,
    MonthlyStatement,
    MonthlyStatementAck,
    NonTradableAsset,
)
from okx_v5_api.records.funding_chain import (
    Deposit,
    DepositAddress,
    FundingProgress,
    Withdrawal,
    WithdrawalAck,
    WithdrawalCancellationAck,
)
from okx_v5_api.records.funding_convert import (
    ConvertCurrency,
    ConvertPair,
    ConvertQuote,
    ConvertTrade,
    QuotedConvertTrade,
)
from okx_v5_api.records.funding_fiat import (
    BuySellCurrencies,
    BuySellPair,
    BuySellQuote,
    BuySellTrade,
    FiatOrder,
    FiatPaymentOption,
    FiatWithdrawalCancellationAck,
    PastBuySellTrade,
)
from okx_v5_api.functions import funding as functions

__all__ = ["AsyncFundingOperations"]


class AsyncFundingOperations(AsyncNamespace):
    """The funding account, deposits, withdrawals, transfers, conversions and fiat money."""

    __slots__ = ()

    async def get_currencies(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[CurrencyChain]:
        """Get the currencies and their chains.

        One row for each currency and chain that the account's legal entity offers.

        Args:
            ccy: Only these currencies.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
        """
        return await self._sender.send(
            functions.get_currencies(
                ccy=ccy,
            )
        )

    async def get_balances(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[FundingBalance]:
        """Get the balances of the funding account.

        Currencies without a balance are left out.

        Args:
            ccy: Only these currencies, 20 at most.

        Returns:
            The balances.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
        """
        return await self._sender.send(
            functions.get_balances(
                ccy=ccy,
            )
        )

    async def get_non_tradable_assets(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[NonTradableAsset]:
        """Get the assets that cannot be traded.

        What the funding account holds of them, and how it can be withdrawn.

        Args:
            ccy: Only these currencies, 20 at most.

        Returns:
            The assets.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
        """
        return await self._sender.send(
            functions.get_non_tradable_assets(
                ccy=ccy,
            )
        )

    async def get_asset_valuation(
        self,
        *,
        ccy: ValuationCurrencyLike | None = None,

    ) -> AssetValuation:
        """Get the value of all assets.

        Args:
            ccy: Currency to value the assets in. Default: BTC.

        Returns:
            The value.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
        """
        return await self._sender.send(
            functions.get_asset_valuation(
                ccy=ccy,
            )
        )

    async def transfer(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: AssetAccountLike,
        to: AssetAccountLike,
        type: FundsTransferTypeLike | None = None,
        sub_acct: str | None = None,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,
        client_id: str | None = None,

    ) -> FundsTransferAck:
        """Move funds between accounts.

        Between one's own funding and trading account, or between a master account and a
        sub-account. The answer does not say that the funds have moved; funding.get_transfer_state
        does.

        Args:
            ccy: Currency to move.
            amt: Amount to move.
            from_: Account that the funds leave.
            to: Account that the funds go to.
            type: Between whose accounts the funds move. Default: 0.
            sub_acct: Name of the sub-account on the other side. Required if type is 1, 2 or 4.
            loan_trans: Whether borrowed coins may leave the trading account; spot, multi-currency
                and portfolio margin mode only. Default: False.
            omit_pos_risk: Whether the risk of open positions is ignored; portfolio margin only.
                Default: false.
            client_id: Your own ID for the transfer, up to 32 letters and digits.

        Returns:
            The transfer.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 1 s per user and currency.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
        """
        return await self._sender.send(
            functions.transfer(
                ccy=ccy,
                amt=amt,
                from_=from_,
                to=to,
                type=type,
                sub_acct=sub_acct,
                loan_trans=loan_trans,
                omit_pos_risk=omit_pos_risk,
                client_id=client_id,
            )
        )

    async def get_transfer_state(
        self,
        *,
        trans_id: str | None = None,
        client_id: str | None = None,
        type: FundsTransferTypeLike | None = None,

    ) -> FundsTransfer:
        """Get one transfer of the last 2 weeks.

        Args:
            trans_id: Transfer ID; takes precedence over client_id. Required unless client_id is
                given.
            client_id: Your own ID of the transfer. Required unless trans_id is given.
            type: Between whose accounts the funds moved; 0 or nothing for custody accounts.
                Default: 0.

        Returns:
            The transfer.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
        """
        return await self._sender.send(
            functions.get_transfer_state(
                trans_id=trans_id,
                client_id=client_id,
                type=type,
            )
        )

    async def get_bills(
        self,
        *,
        ccy: str | None = None,
        type: FundingBillTypeLike | None = None,
        third_party_type: CustodyProviderLike | None = None,
        client_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[FundingBill]:
        """Get the bills of the last month.

        Args:
            ccy: Only this currency.
            type: Only bills of this type.
            third_party_type: Only custody bills, types 284 to 289, that concern this provider; for
                master accounts bound to several. Default: 1.
            client_id: Only the transfer or withdrawal with this ID of your own.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The bills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
        """
        return await self._sender.send(
            functions.get_bills(
                ccy=ccy,
                type=type,
                third_party_type=third_party_type,
                client_id=client_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_bills_history(
        self,
        *,
        ccy: str | None = None,
        type: FundingBillTypeLike | None = None,
        third_party_type: CustodyProviderLike | None = None,
        client_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        paging_type: FundingBillCursorLike | None = None,

    ) -> list[FundingBill]:
        """Get the bills since February 2021.

        Refreshed every 30 seconds, less often when there is much data.

        Args:
            ccy: Only this currency.
            type: Only bills of this type.
            third_party_type: Only custody bills, types 284 to 289, that concern this provider; for
                master accounts bound to several. Default: 1.
            client_id: Only the transfer or withdrawal with this ID of your own.
            after: Only bills from before this time in milliseconds, or with paging_type 2 only
                those older than the one with this bill ID.
            before: Only bills from after this time in milliseconds, or with paging_type 2 only
                those newer than the one with this bill ID.
            limit: Number of rows, 100 at most. Default: 100.
            paging_type: Whether after and before are times or bill IDs. Default: 1.

        Returns:
            The bills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
        """
        return await self._sender.send(
            functions.get_bills_history(
                ccy=ccy,
                type=type,
                third_party_type=third_party_type,
                client_id=client_id,
                after=after,
                before=before,
                limit=limit,
                paging_type=paging_type,
            )
        )

    async def get_deposit_addresses(
        self,
        ccy: str,

    ) -> list[DepositAddress]:
        """Get the deposit addresses of one currency.

        Addresses used in the past are included.

        Args:
            ccy: Currency to deposit.

        Returns:
            The addresses.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
        """
        return await self._sender.send(
            functions.get_deposit_addresses(
                ccy=ccy,
            )
        )

    async def get_deposit_history(
        self,
        *,
        ccy: str | None = None,
        dep_id: str | None = None,
        from_wd_id: str | None = None,
        tx_id: str | None = None,
        type: FundingRouteLike | None = None,
        state: DepositStateLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[Deposit]:
        """Get the deposits.

        Args:
            ccy: Only this currency.
            dep_id: Only the deposit with this ID.
            from_wd_id: Only the internal transfer whose sender knows it by this withdrawal ID.
            tx_id: Only the deposit of the transaction with this hash.
            type: Only deposits that came this way.
            state: Only deposits in this state.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The deposits.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
        """
        return await self._sender.send(
            functions.get_deposit_history(
                ccy=ccy,
                dep_id=dep_id,
                from_wd_id=from_wd_id,
                tx_id=tx_id,
                type=type,
                state=state,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def withdraw(
        self,
        *,
        ccy: str,
        amt: Number,
        dest: FundingRouteLike,
        to_addr: str,
        to_addr_type: WithdrawalAddressTypeLike | None = None,
        chain: str | None = None,
        area_code: str | None = None,
        rcvr_info: WithdrawalRecipient | None = None,
        client_id: str | None = None,

    ) -> WithdrawalAck:
        """Withdraw crypto.

        From the funding account, to an address or user that has been verified on the website or in
        the app. Ordinary sub-accounts cannot withdraw. To other users of the exchange, currencies
        with a tag should go by internal transfer. For users in the United Arab Emirates it can take
        up to 24 hours.

        Args:
            ccy: Currency to withdraw.
            amt: Amount that is to arrive; the fee comes on top and is 0 for internal transfers.
            dest: Whether it goes to another user or over a blockchain.
            to_addr: Verified address on chain, with a colon and the tag behind it where there is
                one; or, for an internal transfer, the receiver's user ID, email, phone number or
                sub-account login.
            to_addr_type: What to_addr is.
            chain: Chain of a withdrawal on chain, as the list of currencies names it; the main one
                if absent, or the only one of a non-tradable asset. Required for withdrawals over
                another chain than the currency's main one.
            area_code: Country code of the phone number; internal transfers only. Required if
                to_addr is a phone number.
            rcvr_info: Who receives the withdrawal. Required for withdrawals on chain by users of
                some of the exchange's legal entities.
            client_id: Your own ID for the withdrawal, up to 32 letters and digits.

        Returns:
            The withdrawal.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may withdraw.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
        """
        return await self._sender.send(
            functions.withdraw(
                ccy=ccy,
                amt=amt,
                dest=dest,
                to_addr=to_addr,
                to_addr_type=to_addr_type,
                chain=chain,
                area_code=area_code,
                rcvr_info=rcvr_info,
                client_id=client_id,
            )
        )

    async def cancel_withdrawal(
        self,
        wd_id: str,

    ) -> WithdrawalCancellationAck:
        """Cancel one withdrawal of crypto.

        The answer says that the request was accepted, not that the withdrawal is canceled; its
        state does. Withdrawals over Lightning cannot be canceled.

        Args:
            wd_id: Withdrawal ID.

        Returns:
            The withdrawal.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
        """
        return await self._sender.send(
            functions.cancel_withdrawal(
                wd_id=wd_id,
            )
        )

    async def get_withdrawal_history(
        self,
        *,
        ccy: str | None = None,
        wd_id: str | None = None,
        client_id: str | None = None,
        tx_id: str | None = None,
        type: FundingRouteLike | None = None,
        state: WithdrawalStateLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[Withdrawal]:
        """Get the withdrawals of crypto.

        Args:
            ccy: Only this currency.
            wd_id: Only the withdrawal with this ID.
            client_id: Only the withdrawal with this ID of your own.
            tx_id: Only the withdrawal of the transaction with this hash.
            type: Only withdrawals that went this way.
            state: Only withdrawals in this state.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The withdrawals.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
        """
        return await self._sender.send(
            functions.get_withdrawal_history(
                ccy=ccy,
                wd_id=wd_id,
                client_id=client_id,
                tx_id=tx_id,
                type=type,
                state=state,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_deposit_withdrawal_status(
        self,
        *,
        wd_id: str | None = None,
        tx_id: str | None = None,
        ccy: str | None = None,
        to: str | None = None,
        chain: str | None = None,

    ) -> FundingProgress:
        """Get the progress of one deposit or withdrawal.

        A withdrawal is named by wd_id alone, a deposit by its transaction, currency, address and
        chain.

        Args:
            wd_id: Withdrawal ID; never together with tx_id. Required for a withdrawal.
            tx_id: Hash of a deposit's transaction; never together with wd_id. Required for a
                deposit.
            ccy: Currency of the deposit. Required if tx_id is given.
            to: Address that the deposit went to. Required if tx_id is given.
            chain: Currency and blockchain of the deposit together. Required if tx_id is given.

        Returns:
            The progress.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
        """
        return await self._sender.send(
            functions.get_deposit_withdrawal_status(
                wd_id=wd_id,
                tx_id=tx_id,
                ccy=ccy,
                to=to,
                chain=chain,
            )
        )

    async def get_exchanges(self) -> list[ListedExchange]:
        """Get the exchanges that withdrawals can name.

        Returns:
            The exchanges.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 6 requests in 1 s per ip.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
        """
        return await self._sender.send(functions.get_exchanges())

    async def request_monthly_statement(
        self,
        *,
        month: StatementMonthLike | None = None,

    ) -> MonthlyStatementAck:
        """Ask for the statement of one month.

        Of the past year. Once it has been made, funding.get_monthly_statement tells its address.

        Args:
            month: Month to report on; the last one if absent.

        Returns:
            The request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2592000 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
        """
        return await self._sender.send(
            functions.request_monthly_statement(
                month=month,
            )
        )

    async def get_monthly_statement(
        self,
        month: StatementMonthLike,

    ) -> MonthlyStatement:
        """Get the address of a monthly statement.

        Of the past year; it has to be asked for first.

        Args:
            month: Month of the statement.

        Returns:
            The statement.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
        """
        return await self._sender.send(
            functions.get_monthly_statement(
                month=month,
            )
        )

    async def get_convert_currencies(self) -> list[ConvertCurrency]:
        """Get the currencies that can be converted.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
        """
        return await self._sender.send(functions.get_convert_currencies())

    async def get_convert_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,
        convert_mode: ConvertModeLike | None = None,

    ) -> ConvertPair:
        """Get the limits of converting one currency into another.

        Args:
            from_ccy: Currency to convert.
            to_ccy: Currency to convert it into.
            convert_mode: Service that is to convert. Default: 0.

        Returns:
            The pair.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
        """
        return await self._sender.send(
            functions.get_convert_pair(
                from_ccy=from_ccy,
                to_ccy=to_ccy,
                convert_mode=convert_mode,
            )
        )

    async def request_convert_quote(
        self,
        *,
        base_ccy: str,
        quote_ccy: str,
        side: SideLike,
        rfq_sz: Number,
        rfq_sz_ccy: str,
        cl_q_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: ConvertModeLike | None = None,

    ) -> ConvertQuote:
        """Ask for a quote for a conversion.

        Nothing is converted until funding.convert takes the quote. The instrument of the limit is
        the pair of the two currencies.

        Args:
            base_ccy: Base currency of the pair.
            quote_ccy: Quote currency of the pair.
            side: Whether to buy or to sell the base currency.
            rfq_sz: Amount to convert in rfq_sz_ccy.
            rfq_sz_ccy: Currency that rfq_sz counts; either of the pair.
            cl_q_req_id: Your own ID for the quote, up to 32 letters and digits.
            tag: Label that brokers put on their orders.
            convert_mode: Service that is to convert. Default: 0.

        Returns:
            The quote.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 1 s per user; 1 request in 5 s per user and instrument.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
        """
        return await self._sender.send(
            functions.request_convert_quote(
                base_ccy=base_ccy,
                quote_ccy=quote_ccy,
                side=side,
                rfq_sz=rfq_sz,
                rfq_sz_ccy=rfq_sz_ccy,
                cl_q_req_id=cl_q_req_id,
                tag=tag,
                convert_mode=convert_mode,
            )
        )

    async def convert(
        self,
        *,
        quote_id: str,
        base_ccy: str,
        quote_ccy: str,
        side: SideLike,
        sz: Number,
        sz_ccy: str,
        cl_t_req_id: str | None = None,
        tag: str | None = None,
        convert_mode: ConvertModeLike | None = None,

    ) -> QuotedConvertTrade:
        """Convert one currency into another at a quote.

        With funds of the trading account. Besides the limit, only one purchase and one sale are
        allowed in 5 seconds.

        Args:
            quote_id: ID of the quote that is taken.
            base_ccy: Base currency of the pair.
            quote_ccy: Quote currency of the pair.
            side: Whether to buy or to sell the base currency.
            sz: Amount to convert in sz_ccy, at most the one that was quoted.
            sz_ccy: Currency that sz counts.
            cl_t_req_id: Your own ID for the conversion, up to 32 letters and digits.
            tag: Label that brokers put on their orders.
            convert_mode: Service that is to convert. Default: 0.

        Returns:
            What became of the conversion.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
        """
        return await self._sender.send(
            functions.convert(
                quote_id=quote_id,
                base_ccy=base_ccy,
                quote_ccy=quote_ccy,
                side=side,
                sz=sz,
                sz_ccy=sz_ccy,
                cl_t_req_id=cl_t_req_id,
                tag=tag,
                convert_mode=convert_mode,
            )
        )

    async def get_convert_history(
        self,
        *,
        cl_t_req_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,
        tag: str | None = None,

    ) -> list[ConvertTrade]:
        """Get the conversions.

        Args:
            cl_t_req_id: Only the conversion with this ID of your own.
            after: Only records from before this time.
            before: Only records from after this time.
            limit: Number of rows, 100 at most. Default: 100.
            tag: Broker's label; conversions that carry one are found by it alone.

        Returns:
            The conversions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
        """
        return await self._sender.send(
            functions.get_convert_history(
                cl_t_req_id=cl_t_req_id,
                after=after,
                before=before,
                limit=limit,
                tag=tag,
            )
        )

    async def get_fiat_deposit_methods(
        self,
        ccy: str,

    ) -> list[FiatPaymentOption]:
        """Get the payment methods for fiat deposits.

        Args:
            ccy: Fiat currency by its three letters (ISO 4217).

        Returns:
            The payment methods.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
        """
        return await self._sender.send(
            functions.get_fiat_deposit_methods(
                ccy=ccy,
            )
        )

    async def get_fiat_withdrawal_methods(
        self,
        ccy: str,

    ) -> list[FiatPaymentOption]:
        """Get the payment methods for fiat withdrawals.

        Args:
            ccy: Fiat currency by its three letters (ISO 4217).

        Returns:
            The payment methods.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
        """
        return await self._sender.send(
            functions.get_fiat_withdrawal_methods(
                ccy=ccy,
            )
        )

    async def withdraw_fiat(
        self,
        *,
        payment_acct_id: str,
        ccy: str,
        amt: Number,
        payment_method: FiatPaymentMethodLike,
        client_id: str,

    ) -> FiatOrder:
        """Withdraw fiat money.

        From the funding account to one of the accounts that funding.get_fiat_withdrawal_methods
        lists.

        Args:
            payment_acct_id: ID of the account to pay to, one of the payment method's.
            ccy: Currency to pay out; one that the payment method takes.
            amt: Amount before fees, with 2 decimals at most.
            payment_method: Channel to pay over.
            client_id: Your own ID for the withdrawal, up to 32 letters and digits.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may withdraw.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
        """
        return await self._sender.send(
            functions.withdraw_fiat(
                payment_acct_id=payment_acct_id,
                ccy=ccy,
                amt=amt,
                payment_method=payment_method,
                client_id=client_id,
            )
        )

    async def cancel_fiat_withdrawal(
        self,
        ord_id: str,

    ) -> FiatWithdrawalCancellationAck:
        """Cancel one withdrawal of fiat money.

        Only while it is pending, and only of Turkish lira so far.

        Args:
            ord_id: ID of the withdrawal order.

        Returns:
            What became of the order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
        """
        return await self._sender.send(
            functions.cancel_fiat_withdrawal(
                ord_id=ord_id,
            )
        )

    async def get_fiat_withdrawal_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: FiatPaymentMethodLike | None = None,
        state: FiatOrderStateLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[FiatOrder]:
        """Get the withdrawals of fiat money.

        Args:
            ccy: Only this currency.
            payment_method: Only orders over this channel.
            state: Only orders in this state.
            after: Only orders created at this time or later; not the cursor that it is elsewhere.
            before: Only orders created at this time or earlier; not the cursor that it is
                elsewhere.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
        """
        return await self._sender.send(
            functions.get_fiat_withdrawal_history(
                ccy=ccy,
                payment_method=payment_method,
                state=state,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_fiat_withdrawal(
        self,
        ord_id: str,

    ) -> FiatOrder:
        """Get one withdrawal of fiat money.

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
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
        """
        return await self._sender.send(
            functions.get_fiat_withdrawal(
                ord_id=ord_id,
            )
        )

    async def get_fiat_deposit_history(
        self,
        *,
        ccy: str | None = None,
        payment_method: FiatPaymentMethodLike | None = None,
        state: FiatOrderStateLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[FiatOrder]:
        """Get the deposits of fiat money.

        Args:
            ccy: Only this currency.
            payment_method: Only orders over this channel.
            state: Only orders in this state.
            after: Only orders created at this time or later; not the cursor that it is elsewhere.
            before: Only orders created at this time or earlier; not the cursor that it is
                elsewhere.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
        """
        return await self._sender.send(
            functions.get_fiat_deposit_history(
                ccy=ccy,
                payment_method=payment_method,
                state=state,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_fiat_deposit(
        self,
        ord_id: str,

    ) -> FiatOrder:
        """Get one deposit of fiat money.

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
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
        """
        return await self._sender.send(
            functions.get_fiat_deposit(
                ord_id=ord_id,
            )
        )

    async def get_buy_sell_currencies(self) -> BuySellCurrencies:
        """Get the currencies that can be bought and sold.

        Only for institutions in the Bahamas so far.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
        """
        return await self._sender.send(functions.get_buy_sell_currencies())

    async def get_buy_sell_pair(
        self,
        *,
        from_ccy: str,
        to_ccy: str,

    ) -> BuySellPair:
        """Get the terms of selling one currency for another.

        Only for institutions in the Bahamas so far.

        Args:
            from_ccy: Currency to sell.
            to_ccy: Currency to buy.

        Returns:
            The pair.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
        """
        return await self._sender.send(
            functions.get_buy_sell_pair(
                from_ccy=from_ccy,
                to_ccy=to_ccy,
            )
        )

    async def request_buy_sell_quote(
        self,
        *,
        side: SideLike,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,

    ) -> BuySellQuote:
        """Ask for a quote for buying or selling.

        Nothing is traded until funding.place_buy_sell_trade takes the quote. The instrument of the
        limit is the pair of the two currencies. Only for institutions in the Bahamas so far.

        Args:
            side: buy pays with fiat money, sell with crypto.
            from_ccy: Currency to sell.
            to_ccy: Currency to buy.
            rfq_amt: Amount to trade in rfq_ccy.
            rfq_ccy: Currency that rfq_amt counts; either of the two.

        Returns:
            The quote.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 1 s per user; 1 request in 5 s per user and instrument.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
        """
        return await self._sender.send(
            functions.request_buy_sell_quote(
                side=side,
                from_ccy=from_ccy,
                to_ccy=to_ccy,
                rfq_amt=rfq_amt,
                rfq_ccy=rfq_ccy,
            )
        )

    async def place_buy_sell_trade(
        self,
        *,
        side: SideLike,
        from_ccy: str,
        to_ccy: str,
        rfq_amt: Number,
        rfq_ccy: str,
        quote_id: str,
        payment_method: str,
        cl_ord_id: str,

    ) -> BuySellTrade:
        """Buy or sell at a quote.

        Only for institutions in the Bahamas so far.

        Args:
            side: buy pays with fiat money, sell with crypto.
            from_ccy: Currency to sell.
            to_ccy: Currency to buy.
            rfq_amt: Amount to trade in rfq_ccy.
            rfq_ccy: Currency that rfq_amt counts; either of the two.
            quote_id: ID of the quote that is taken.
            payment_method: How it is paid; only balance so far.
            cl_ord_id: Your own ID for the order, up to 32 letters and digits.

        Returns:
            The trade.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 5 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
        """
        return await self._sender.send(
            functions.place_buy_sell_trade(
                side=side,
                from_ccy=from_ccy,
                to_ccy=to_ccy,
                rfq_amt=rfq_amt,
                rfq_ccy=rfq_ccy,
                quote_id=quote_id,
                payment_method=payment_method,
                cl_ord_id=cl_ord_id,
            )
        )

    async def get_buy_sell_history(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        state: BuySellStateLike | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[PastBuySellTrade]:
        """Get the purchases and sales.

        Only for institutions in the Bahamas so far.

        Args:
            ord_id: Only the trade with this order ID.
            cl_ord_id: Only the trade with this order ID of your own.
            state: Only trades in this state.
            begin: Only trades since this time.
            end: Only trades until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
        """
        return await self._sender.send(
            functions.get_buy_sell_history(
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
                state=state,
                begin=begin,
                end=end,
                limit=limit,
            )
        )
