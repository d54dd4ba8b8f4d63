# Generated from spec/ by `make generate`. Do not edit.
"""The funding account, deposits, withdrawals, transfers, conversions and fiat money.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
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

__all__ = [
    "get_currencies",
    "get_balances",
    "get_non_tradable_assets",
    "get_asset_valuation",
    "transfer",
    "get_transfer_state",
    "get_bills",
    "get_bills_history",
    "get_deposit_addresses",
    "get_deposit_history",
    "withdraw",
    "cancel_withdrawal",
    "get_withdrawal_history",
    "get_deposit_withdrawal_status",
    "get_exchanges",
    "request_monthly_statement",
    "get_monthly_statement",
    "get_convert_currencies",
    "get_convert_pair",
    "request_convert_quote",
    "convert",
    "get_convert_history",
    "get_fiat_deposit_methods",
    "get_fiat_withdrawal_methods",
    "withdraw_fiat",
    "cancel_fiat_withdrawal",
    "get_fiat_withdrawal_history",
    "get_fiat_withdrawal",
    "get_fiat_deposit_history",
    "get_fiat_deposit",
    "get_buy_sell_currencies",
    "get_buy_sell_pair",
    "request_buy_sell_quote",
    "place_buy_sell_trade",
    "get_buy_sell_history",
]

GET_CURRENCIES: Operation[list[CurrencyChain]] = Operation(
    id="funding.get_currencies",
    method="GET",
    path="/api/v5/asset/currencies",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-currencies",
    shape=rows(CurrencyChain),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_BALANCES: Operation[list[FundingBalance]] = Operation(
    id="funding.get_balances",
    method="GET",
    path="/api/v5/asset/balances",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-balance",
    shape=rows(FundingBalance),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_NON_TRADABLE_ASSETS: Operation[list[NonTradableAsset]] = Operation(
    id="funding.get_non_tradable_assets",
    method="GET",
    path="/api/v5/asset/non-tradable-assets",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-non-tradable-assets",
    shape=rows(NonTradableAsset),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_ASSET_VALUATION: Operation[AssetValuation] = Operation(
    id="funding.get_asset_valuation",
    method="GET",
    path="/api/v5/asset/asset-valuation",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-account-asset-valuation",
    shape=one_row(AssetValuation),
    arguments=(
        Argument("ccy", "ccy", write.enum),
    ),
)

TRANSFER: Operation[FundsTransferAck] = Operation(
    id="funding.transfer",
    method="POST",
    path="/api/v5/asset/transfer",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 1, ("user", "currency")),
    ),
    doc="funding-account-rest-api-funds-transfer",
    shape=one_row(FundsTransferAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("from_", "from", write.enum, required=True),
        Argument("to", "to", write.enum, required=True),
        Argument("type", "type", write.enum),
        Argument("sub_acct", "subAcct", write.text),
        Argument("loan_trans", "loanTrans", write.json_boolean),
        Argument("omit_pos_risk", "omitPosRisk", write.boolean),
        Argument("client_id", "clientId", write.text),
    ),
)

GET_TRANSFER_STATE: Operation[FundsTransfer] = Operation(
    id="funding.get_transfer_state",
    method="GET",
    path="/api/v5/asset/transfer-state",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-funds-transfer-state",
    shape=one_row(FundsTransfer),
    arguments=(
        Argument("trans_id", "transId", write.text),
        Argument("client_id", "clientId", write.text),
        Argument("type", "type", write.enum),
    ),
    any_of=(("trans_id", "client_id"),),
)

GET_BILLS: Operation[list[FundingBill]] = Operation(
    id="funding.get_bills",
    method="GET",
    path="/api/v5/asset/bills",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-asset-bills-details",
    shape=rows(FundingBill),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("type", "type", write.enum),
        Argument("third_party_type", "thirdPartyType", write.enum),
        Argument("client_id", "clientId", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_BILLS_HISTORY: Operation[list[FundingBill]] = Operation(
    id="funding.get_bills_history",
    method="GET",
    path="/api/v5/asset/bills-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-asset-bills-history",
    shape=rows(FundingBill),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("type", "type", write.enum),
        Argument("third_party_type", "thirdPartyType", write.enum),
        Argument("client_id", "clientId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
        Argument("paging_type", "pagingType", write.enum),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_DEPOSIT_ADDRESSES: Operation[list[DepositAddress]] = Operation(
    id="funding.get_deposit_addresses",
    method="GET",
    path="/api/v5/asset/deposit-address",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-address",
    shape=rows(DepositAddress),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
    ),
)

GET_DEPOSIT_HISTORY: Operation[list[Deposit]] = Operation(
    id="funding.get_deposit_history",
    method="GET",
    path="/api/v5/asset/deposit-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-history",
    shape=rows(Deposit),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("dep_id", "depId", write.text),
        Argument("from_wd_id", "fromWdId", write.text),
        Argument("tx_id", "txId", write.text),
        Argument("type", "type", write.enum),
        Argument("state", "state", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

WITHDRAW: Operation[WithdrawalAck] = Operation(
    id="funding.withdraw",
    method="POST",
    path="/api/v5/asset/withdrawal",
    permission="withdraw",
    auth="required",
    repeatable=False,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-withdrawal",
    shape=one_row(WithdrawalAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("dest", "dest", write.enum, required=True),
        Argument("to_addr", "toAddr", write.text, required=True),
        Argument("to_addr_type", "toAddrType", write.enum),
        Argument("chain", "chain", write.text),
        Argument("area_code", "areaCode", write.text),
        Argument("rcvr_info", "rcvrInfo", write.body(WithdrawalRecipient)),
        Argument("client_id", "clientId", write.text),
    ),
)

CANCEL_WITHDRAWAL: Operation[WithdrawalCancellationAck] = Operation(
    id="funding.cancel_withdrawal",
    method="POST",
    path="/api/v5/asset/cancel-withdrawal",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-cancel-withdrawal",
    shape=one_row(WithdrawalCancellationAck),
    arguments=(
        Argument("wd_id", "wdId", write.text, required=True),
    ),
)

GET_WITHDRAWAL_HISTORY: Operation[list[Withdrawal]] = Operation(
    id="funding.get_withdrawal_history",
    method="GET",
    path="/api/v5/asset/withdrawal-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-withdrawal-history",
    shape=rows(Withdrawal),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("wd_id", "wdId", write.text),
        Argument("client_id", "clientId", write.text),
        Argument("tx_id", "txId", write.text),
        Argument("type", "type", write.enum),
        Argument("state", "state", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_DEPOSIT_WITHDRAWAL_STATUS: Operation[FundingProgress] = Operation(
    id="funding.get_deposit_withdrawal_status",
    method="GET",
    path="/api/v5/asset/deposit-withdraw-status",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-withdraw-status",
    shape=one_row(FundingProgress),
    arguments=(
        Argument("wd_id", "wdId", write.text),
        Argument("tx_id", "txId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("to", "to", write.text),
        Argument("chain", "chain", write.text),
    ),
    any_of=(("wd_id", "tx_id"),),
)

GET_EXCHANGES: Operation[list[ListedExchange]] = Operation(
    id="funding.get_exchanges",
    method="GET",
    path="/api/v5/asset/exchange-list",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("ip",)),
    ),
    doc="funding-account-rest-api-get-exchange-list-public",
    shape=rows(ListedExchange),
)

REQUEST_MONTHLY_STATEMENT: Operation[MonthlyStatementAck] = Operation(
    id="funding.request_monthly_statement",
    method="POST",
    path="/api/v5/asset/monthly-statement",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2592000, ("user",)),
    ),
    doc="funding-account-rest-api-apply-for-monthly-statement-last-year",
    shape=one_row(MonthlyStatementAck),
    arguments=(
        Argument("month", "month", write.enum),
    ),
)

GET_MONTHLY_STATEMENT: Operation[MonthlyStatement] = Operation(
    id="funding.get_monthly_statement",
    method="GET",
    path="/api/v5/asset/monthly-statement",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="funding-account-rest-api-get-monthly-statement-last-year",
    shape=one_row(MonthlyStatement),
    arguments=(
        Argument("month", "month", write.enum, required=True),
    ),
)

GET_CONVERT_CURRENCIES: Operation[list[ConvertCurrency]] = Operation(
    id="funding.get_convert_currencies",
    method="GET",
    path="/api/v5/asset/convert/currencies",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-convert-currencies",
    shape=rows(ConvertCurrency),
)

GET_CONVERT_PAIR: Operation[ConvertPair] = Operation(
    id="funding.get_convert_pair",
    method="GET",
    path="/api/v5/asset/convert/currency-pair",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-convert-currency-pair",
    shape=one_row(ConvertPair),
    arguments=(
        Argument("from_ccy", "fromCcy", write.text, required=True),
        Argument("to_ccy", "toCcy", write.text, required=True),
        Argument("convert_mode", "convertMode", write.enum),
    ),
)

REQUEST_CONVERT_QUOTE: Operation[ConvertQuote] = Operation(
    id="funding.request_convert_quote",
    method="POST",
    path="/api/v5/asset/convert/estimate-quote",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 1, ("user",)),
        Limit(1, "requests", 5, ("user", "instrument")),
    ),
    doc="funding-account-rest-api-estimate-quote",
    shape=one_row(ConvertQuote),
    arguments=(
        Argument("base_ccy", "baseCcy", write.text, required=True),
        Argument("quote_ccy", "quoteCcy", write.text, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("rfq_sz", "rfqSz", write.decimal, required=True),
        Argument("rfq_sz_ccy", "rfqSzCcy", write.text, required=True),
        Argument("cl_q_req_id", "clQReqId", write.text),
        Argument("tag", "tag", write.text),
        Argument("convert_mode", "convertMode", write.enum),
    ),
)

CONVERT: Operation[QuotedConvertTrade] = Operation(
    id="funding.convert",
    method="POST",
    path="/api/v5/asset/convert/trade",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(10, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-convert-trade",
    shape=one_row(QuotedConvertTrade),
    arguments=(
        Argument("quote_id", "quoteId", write.text, required=True),
        Argument("base_ccy", "baseCcy", write.text, required=True),
        Argument("quote_ccy", "quoteCcy", write.text, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("sz_ccy", "szCcy", write.text, required=True),
        Argument("cl_t_req_id", "clTReqId", write.text),
        Argument("tag", "tag", write.text),
        Argument("convert_mode", "convertMode", write.enum),
    ),
)

GET_CONVERT_HISTORY: Operation[list[ConvertTrade]] = Operation(
    id="funding.get_convert_history",
    method="GET",
    path="/api/v5/asset/convert/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-convert-history",
    shape=rows(ConvertTrade),
    arguments=(
        Argument("cl_t_req_id", "clTReqId", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
        Argument("tag", "tag", write.text),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_FIAT_DEPOSIT_METHODS: Operation[list[FiatPaymentOption]] = Operation(
    id="funding.get_fiat_deposit_methods",
    method="GET",
    path="/api/v5/fiat/deposit-payment-methods",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-payment-methods",
    shape=rows(FiatPaymentOption),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
    ),
)

GET_FIAT_WITHDRAWAL_METHODS: Operation[list[FiatPaymentOption]] = Operation(
    id="funding.get_fiat_withdrawal_methods",
    method="GET",
    path="/api/v5/fiat/withdrawal-payment-methods",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-withdrawal-payment-methods",
    shape=rows(FiatPaymentOption),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
    ),
)

WITHDRAW_FIAT: Operation[FiatOrder] = Operation(
    id="funding.withdraw_fiat",
    method="POST",
    path="/api/v5/fiat/create-withdrawal",
    permission="withdraw",
    auth="required",
    repeatable=False,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-create-withdrawal-order",
    shape=one_row(FiatOrder),
    arguments=(
        Argument("payment_acct_id", "paymentAcctId", write.text, required=True),
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("payment_method", "paymentMethod", write.enum, required=True),
        Argument("client_id", "clientId", write.text, required=True),
    ),
)

CANCEL_FIAT_WITHDRAWAL: Operation[FiatWithdrawalCancellationAck] = Operation(
    id="funding.cancel_fiat_withdrawal",
    method="POST",
    path="/api/v5/fiat/cancel-withdrawal",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-cancel-withdrawal-order",
    shape=one_row(FiatWithdrawalCancellationAck),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

GET_FIAT_WITHDRAWAL_HISTORY: Operation[list[FiatOrder]] = Operation(
    id="funding.get_fiat_withdrawal_history",
    method="GET",
    path="/api/v5/fiat/withdrawal-order-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-withdrawal-order-history",
    shape=rows(FiatOrder),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("payment_method", "paymentMethod", write.enum),
        Argument("state", "state", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
)

GET_FIAT_WITHDRAWAL: Operation[FiatOrder] = Operation(
    id="funding.get_fiat_withdrawal",
    method="GET",
    path="/api/v5/fiat/withdrawal",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-withdrawal-order-detail",
    shape=one_row(FiatOrder),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

GET_FIAT_DEPOSIT_HISTORY: Operation[list[FiatOrder]] = Operation(
    id="funding.get_fiat_deposit_history",
    method="GET",
    path="/api/v5/fiat/deposit-order-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-order-history",
    shape=rows(FiatOrder),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("payment_method", "paymentMethod", write.enum),
        Argument("state", "state", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
)

GET_FIAT_DEPOSIT: Operation[FiatOrder] = Operation(
    id="funding.get_fiat_deposit",
    method="GET",
    path="/api/v5/fiat/deposit",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-deposit-order-detail",
    shape=one_row(FiatOrder),
    arguments=(
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

GET_BUY_SELL_CURRENCIES: Operation[BuySellCurrencies] = Operation(
    id="funding.get_buy_sell_currencies",
    method="GET",
    path="/api/v5/fiat/buy-sell/currencies",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-buy-sell-currencies",
    shape=one_row(BuySellCurrencies),
)

GET_BUY_SELL_PAIR: Operation[BuySellPair] = Operation(
    id="funding.get_buy_sell_pair",
    method="GET",
    path="/api/v5/fiat/buy-sell/currency-pair",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-buy-sell-currency-pair",
    shape=one_row(BuySellPair),
    arguments=(
        Argument("from_ccy", "fromCcy", write.text, required=True),
        Argument("to_ccy", "toCcy", write.text, required=True),
    ),
)

REQUEST_BUY_SELL_QUOTE: Operation[BuySellQuote] = Operation(
    id="funding.request_buy_sell_quote",
    method="POST",
    path="/api/v5/fiat/buy-sell/quote",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 1, ("user",)),
        Limit(1, "requests", 5, ("user", "instrument")),
    ),
    doc="funding-account-rest-api-get-buy-sell-quote",
    shape=one_row(BuySellQuote),
    arguments=(
        Argument("side", "side", write.enum, required=True),
        Argument("from_ccy", "fromCcy", write.text, required=True),
        Argument("to_ccy", "toCcy", write.text, required=True),
        Argument("rfq_amt", "rfqAmt", write.decimal, required=True),
        Argument("rfq_ccy", "rfqCcy", write.text, required=True),
    ),
)

PLACE_BUY_SELL_TRADE: Operation[BuySellTrade] = Operation(
    id="funding.place_buy_sell_trade",
    method="POST",
    path="/api/v5/fiat/buy-sell/trade",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 5, ("user",)),
    ),
    doc="funding-account-rest-api-buy-sell-trade",
    shape=one_row(BuySellTrade),
    arguments=(
        Argument("side", "side", write.enum, required=True),
        Argument("from_ccy", "fromCcy", write.text, required=True),
        Argument("to_ccy", "toCcy", write.text, required=True),
        Argument("rfq_amt", "rfqAmt", write.decimal, required=True),
        Argument("rfq_ccy", "rfqCcy", write.text, required=True),
        Argument("quote_id", "quoteId", write.text, required=True),
        Argument("payment_method", "paymentMethod", write.text, required=True),
        Argument("cl_ord_id", "clOrdId", write.text, required=True),
    ),
)

GET_BUY_SELL_HISTORY: Operation[list[PastBuySellTrade]] = Operation(
    id="funding.get_buy_sell_history",
    method="GET",
    path="/api/v5/fiat/buy-sell/history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="funding-account-rest-api-get-buy-sell-trade-history",
    shape=rows(PastBuySellTrade),
    arguments=(
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("state", "state", write.enum),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
)


def get_currencies(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[CurrencyChain]]:
    """Get the currencies and their chains.

    One row for each currency and chain that the account's legal entity offers.

    Args:
        ccy: Only these currencies.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
    """
    return GET_CURRENCIES.request(
        ccy=ccy,
    )


def get_balances(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[FundingBalance]]:
    """Get the balances of the funding account.

    Currencies without a balance are left out.

    Args:
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The balances.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
    """
    return GET_BALANCES.request(
        ccy=ccy,
    )


def get_non_tradable_assets(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[NonTradableAsset]]:
    """Get the assets that cannot be traded.

    What the funding account holds of them, and how it can be withdrawn.

    Args:
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The assets.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
    """
    return GET_NON_TRADABLE_ASSETS.request(
        ccy=ccy,
    )


def get_asset_valuation(
    *,
    ccy: ValuationCurrencyLike | None = None,

) -> Request[AssetValuation]:
    """Get the value of all assets.

    Args:
        ccy: Currency to value the assets in. Default: BTC.

    Returns:
        A request for: The value.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
    """
    return GET_ASSET_VALUATION.request(
        ccy=ccy,
    )


def transfer(
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

) -> Request[FundsTransferAck]:
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
        A request for: The transfer.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 1 s per user and currency.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
    """
    return TRANSFER.request(
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


def get_transfer_state(
    *,
    trans_id: str | None = None,
    client_id: str | None = None,
    type: FundsTransferTypeLike | None = None,

) -> Request[FundsTransfer]:
    """Get one transfer of the last 2 weeks.

    Args:
        trans_id: Transfer ID; takes precedence over client_id. Required unless client_id is
            given.
        client_id: Your own ID of the transfer. Required unless trans_id is given.
        type: Between whose accounts the funds moved; 0 or nothing for custody accounts.
            Default: 0.

    Returns:
        A request for: The transfer.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
    """
    return GET_TRANSFER_STATE.request(
        trans_id=trans_id,
        client_id=client_id,
        type=type,
    )


def get_bills(
    *,
    ccy: str | None = None,
    type: FundingBillTypeLike | None = None,
    third_party_type: CustodyProviderLike | None = None,
    client_id: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[FundingBill]]:
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
        A request for: The bills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
    """
    return GET_BILLS.request(
        ccy=ccy,
        type=type,
        third_party_type=third_party_type,
        client_id=client_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_bills_history(
    *,
    ccy: str | None = None,
    type: FundingBillTypeLike | None = None,
    third_party_type: CustodyProviderLike | None = None,
    client_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,
    paging_type: FundingBillCursorLike | None = None,

) -> Request[list[FundingBill]]:
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
        A request for: The bills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
    """
    return GET_BILLS_HISTORY.request(
        ccy=ccy,
        type=type,
        third_party_type=third_party_type,
        client_id=client_id,
        after=after,
        before=before,
        limit=limit,
        paging_type=paging_type,
    )


def get_deposit_addresses(
    ccy: str,

) -> Request[list[DepositAddress]]:
    """Get the deposit addresses of one currency.

    Addresses used in the past are included.

    Args:
        ccy: Currency to deposit.

    Returns:
        A request for: The addresses.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
    """
    return GET_DEPOSIT_ADDRESSES.request(
        ccy=ccy,
    )


def get_deposit_history(
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

) -> Request[list[Deposit]]:
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
        A request for: The deposits.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
    """
    return GET_DEPOSIT_HISTORY.request(
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


def withdraw(
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

) -> Request[WithdrawalAck]:
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
        A request for: The withdrawal.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may withdraw.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    """
    return WITHDRAW.request(
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


def cancel_withdrawal(
    wd_id: str,

) -> Request[WithdrawalCancellationAck]:
    """Cancel one withdrawal of crypto.

    The answer says that the request was accepted, not that the withdrawal is canceled; its
    state does. Withdrawals over Lightning cannot be canceled.

    Args:
        wd_id: Withdrawal ID.

    Returns:
        A request for: The withdrawal.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
    """
    return CANCEL_WITHDRAWAL.request(
        wd_id=wd_id,
    )


def get_withdrawal_history(
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

) -> Request[list[Withdrawal]]:
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
        A request for: The withdrawals.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
    """
    return GET_WITHDRAWAL_HISTORY.request(
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


def get_deposit_withdrawal_status(
    *,
    wd_id: str | None = None,
    tx_id: str | None = None,
    ccy: str | None = None,
    to: str | None = None,
    chain: str | None = None,

) -> Request[FundingProgress]:
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
        A request for: The progress.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
    """
    return GET_DEPOSIT_WITHDRAWAL_STATUS.request(
        wd_id=wd_id,
        tx_id=tx_id,
        ccy=ccy,
        to=to,
        chain=chain,
    )


def get_exchanges() -> Request[list[ListedExchange]]:
    """Get the exchanges that withdrawals can name.

    Returns:
        A request for: The exchanges.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 6 requests in 1 s per ip.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
    """
    return GET_EXCHANGES.request()


def request_monthly_statement(
    *,
    month: StatementMonthLike | None = None,

) -> Request[MonthlyStatementAck]:
    """Ask for the statement of one month.

    Of the past year. Once it has been made, funding.get_monthly_statement tells its address.

    Args:
        month: Month to report on; the last one if absent.

    Returns:
        A request for: The request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2592000 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
    """
    return REQUEST_MONTHLY_STATEMENT.request(
        month=month,
    )


def get_monthly_statement(
    month: StatementMonthLike,

) -> Request[MonthlyStatement]:
    """Get the address of a monthly statement.

    Of the past year; it has to be asked for first.

    Args:
        month: Month of the statement.

    Returns:
        A request for: The statement.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
    """
    return GET_MONTHLY_STATEMENT.request(
        month=month,
    )


def get_convert_currencies() -> Request[list[ConvertCurrency]]:
    """Get the currencies that can be converted.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    """
    return GET_CONVERT_CURRENCIES.request()


def get_convert_pair(
    *,
    from_ccy: str,
    to_ccy: str,
    convert_mode: ConvertModeLike | None = None,

) -> Request[ConvertPair]:
    """Get the limits of converting one currency into another.

    Args:
        from_ccy: Currency to convert.
        to_ccy: Currency to convert it into.
        convert_mode: Service that is to convert. Default: 0.

    Returns:
        A request for: The pair.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
    """
    return GET_CONVERT_PAIR.request(
        from_ccy=from_ccy,
        to_ccy=to_ccy,
        convert_mode=convert_mode,
    )


def request_convert_quote(
    *,
    base_ccy: str,
    quote_ccy: str,
    side: SideLike,
    rfq_sz: Number,
    rfq_sz_ccy: str,
    cl_q_req_id: str | None = None,
    tag: str | None = None,
    convert_mode: ConvertModeLike | None = None,

) -> Request[ConvertQuote]:
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
        A request for: The quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 1 s per user; 1 request in 5 s per user and instrument.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
    """
    return REQUEST_CONVERT_QUOTE.request(
        base_ccy=base_ccy,
        quote_ccy=quote_ccy,
        side=side,
        rfq_sz=rfq_sz,
        rfq_sz_ccy=rfq_sz_ccy,
        cl_q_req_id=cl_q_req_id,
        tag=tag,
        convert_mode=convert_mode,
    )


def convert(
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

) -> Request[QuotedConvertTrade]:
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
        A request for: What became of the conversion.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
    """
    return CONVERT.request(
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


def get_convert_history(
    *,
    cl_t_req_id: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,
    tag: str | None = None,

) -> Request[list[ConvertTrade]]:
    """Get the conversions.

    Args:
        cl_t_req_id: Only the conversion with this ID of your own.
        after: Only records from before this time.
        before: Only records from after this time.
        limit: Number of rows, 100 at most. Default: 100.
        tag: Broker's label; conversions that carry one are found by it alone.

    Returns:
        A request for: The conversions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
    """
    return GET_CONVERT_HISTORY.request(
        cl_t_req_id=cl_t_req_id,
        after=after,
        before=before,
        limit=limit,
        tag=tag,
    )


def get_fiat_deposit_methods(
    ccy: str,

) -> Request[list[FiatPaymentOption]]:
    """Get the payment methods for fiat deposits.

    Args:
        ccy: Fiat currency by its three letters (ISO 4217).

    Returns:
        A request for: The payment methods.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-payment-methods
    """
    return GET_FIAT_DEPOSIT_METHODS.request(
        ccy=ccy,
    )


def get_fiat_withdrawal_methods(
    ccy: str,

) -> Request[list[FiatPaymentOption]]:
    """Get the payment methods for fiat withdrawals.

    Args:
        ccy: Fiat currency by its three letters (ISO 4217).

    Returns:
        A request for: The payment methods.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-payment-methods
    """
    return GET_FIAT_WITHDRAWAL_METHODS.request(
        ccy=ccy,
    )


def withdraw_fiat(
    *,
    payment_acct_id: str,
    ccy: str,
    amt: Number,
    payment_method: FiatPaymentMethodLike,
    client_id: str,

) -> Request[FiatOrder]:
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
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may withdraw.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-create-withdrawal-order
    """
    return WITHDRAW_FIAT.request(
        payment_acct_id=payment_acct_id,
        ccy=ccy,
        amt=amt,
        payment_method=payment_method,
        client_id=client_id,
    )


def cancel_fiat_withdrawal(
    ord_id: str,

) -> Request[FiatWithdrawalCancellationAck]:
    """Cancel one withdrawal of fiat money.

    Only while it is pending, and only of Turkish lira so far.

    Args:
        ord_id: ID of the withdrawal order.

    Returns:
        A request for: What became of the order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal-order
    """
    return CANCEL_FIAT_WITHDRAWAL.request(
        ord_id=ord_id,
    )


def get_fiat_withdrawal_history(
    *,
    ccy: str | None = None,
    payment_method: FiatPaymentMethodLike | None = None,
    state: FiatOrderStateLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[FiatOrder]]:
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
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-history
    """
    return GET_FIAT_WITHDRAWAL_HISTORY.request(
        ccy=ccy,
        payment_method=payment_method,
        state=state,
        after=after,
        before=before,
        limit=limit,
    )


def get_fiat_withdrawal(
    ord_id: str,

) -> Request[FiatOrder]:
    """Get one withdrawal of fiat money.

    Args:
        ord_id: Order ID.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-order-detail
    """
    return GET_FIAT_WITHDRAWAL.request(
        ord_id=ord_id,
    )


def get_fiat_deposit_history(
    *,
    ccy: str | None = None,
    payment_method: FiatPaymentMethodLike | None = None,
    state: FiatOrderStateLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[FiatOrder]]:
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
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-history
    """
    return GET_FIAT_DEPOSIT_HISTORY.request(
        ccy=ccy,
        payment_method=payment_method,
        state=state,
        after=after,
        before=before,
        limit=limit,
    )


def get_fiat_deposit(
    ord_id: str,

) -> Request[FiatOrder]:
    """Get one deposit of fiat money.

    Args:
        ord_id: Order ID.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-order-detail
    """
    return GET_FIAT_DEPOSIT.request(
        ord_id=ord_id,
    )


def get_buy_sell_currencies() -> Request[BuySellCurrencies]:
    """Get the currencies that can be bought and sold.

    Only for institutions in the Bahamas so far.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
    """
    return GET_BUY_SELL_CURRENCIES.request()


def get_buy_sell_pair(
    *,
    from_ccy: str,
    to_ccy: str,

) -> Request[BuySellPair]:
    """Get the terms of selling one currency for another.

    Only for institutions in the Bahamas so far.

    Args:
        from_ccy: Currency to sell.
        to_ccy: Currency to buy.

    Returns:
        A request for: The pair.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
    """
    return GET_BUY_SELL_PAIR.request(
        from_ccy=from_ccy,
        to_ccy=to_ccy,
    )


def request_buy_sell_quote(
    *,
    side: SideLike,
    from_ccy: str,
    to_ccy: str,
    rfq_amt: Number,
    rfq_ccy: str,

) -> Request[BuySellQuote]:
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
        A request for: The quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 1 s per user; 1 request in 5 s per user and instrument.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
    """
    return REQUEST_BUY_SELL_QUOTE.request(
        side=side,
        from_ccy=from_ccy,
        to_ccy=to_ccy,
        rfq_amt=rfq_amt,
        rfq_ccy=rfq_ccy,
    )


def place_buy_sell_trade(
    *,
    side: SideLike,
    from_ccy: str,
    to_ccy: str,
    rfq_amt: Number,
    rfq_ccy: str,
    quote_id: str,
    payment_method: str,
    cl_ord_id: str,

) -> Request[BuySellTrade]:
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
        A request for: The trade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 5 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
    """
    return PLACE_BUY_SELL_TRADE.request(
        side=side,
        from_ccy=from_ccy,
        to_ccy=to_ccy,
        rfq_amt=rfq_amt,
        rfq_ccy=rfq_ccy,
        quote_id=quote_id,
        payment_method=payment_method,
        cl_ord_id=cl_ord_id,
    )


def get_buy_sell_history(
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,
    state: BuySellStateLike | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[PastBuySellTrade]]:
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
        A request for: The trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
    """
    return GET_BUY_SELL_HISTORY.request(
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
        state=state,
        begin=begin,
        end=end,
        limit=limit,
    )
