# Generated from spec/ by `make generate`. Do not edit.
"""All records. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.records.account import AccountBalance as AccountBalance
    from okx_v5_api.records.account import AccountConfig as AccountConfig
    from okx_v5_api.records.account import AccountInstrument as AccountInstrument
    from okx_v5_api.records.trade_control import AccountRateLimit as AccountRateLimit
    from okx_v5_api.records.trading_statistics import AccountRatio as AccountRatio
    from okx_v5_api.records.algo_orders import AlgoAmendmentAck as AlgoAmendmentAck
    from okx_v5_api.records.algo_orders import AlgoCancellationAck as AlgoCancellationAck
    from okx_v5_api.records.algo_orders import AlgoLinkedOrder as AlgoLinkedOrder
    from okx_v5_api.records.algo_orders import AlgoOrder as AlgoOrder
    from okx_v5_api.records.algo_orders import AlgoOrderAck as AlgoOrderAck
    from okx_v5_api.records.block_trading import AllQuotesCancellationAck as AllQuotesCancellationAck
    from okx_v5_api.records.block_trading import AllRfqsCancellationAck as AllRfqsCancellationAck
    from okx_v5_api.records.announcements import Announcement as Announcement
    from okx_v5_api.records.announcements import AnnouncementPage as AnnouncementPage
    from okx_v5_api.records.announcements import AnnouncementType as AnnouncementType
    from okx_v5_api.records.funding import AssetValuation as AssetValuation
    from okx_v5_api.records.funding import AssetValuationByAccount as AssetValuationByAccount
    from okx_v5_api.records.trade import AttachedAlgo as AttachedAlgo
    from okx_v5_api.records.public_risk import BasicLoanTerms as BasicLoanTerms
    from okx_v5_api.records.block_trading_trades import BlockTicker as BlockTicker
    from okx_v5_api.records.block_trading_trades import BlockTrade as BlockTrade
    from okx_v5_api.records.block_trading_trades import BlockTradeAllocation as BlockTradeAllocation
    from okx_v5_api.records.block_trading_trades import BlockTradeAllocationLeg as BlockTradeAllocationLeg
    from okx_v5_api.records.block_trading_trades import BlockTradeLeg as BlockTradeLeg
    from okx_v5_api.records.block_trading_makers import BlockTradingMmpConfig as BlockTradingMmpConfig
    from okx_v5_api.records.block_trading_makers import BlockTradingMmpConfigAck as BlockTradingMmpConfigAck
    from okx_v5_api.records.block_trading_makers import BlockTradingMmpResetAck as BlockTradingMmpResetAck
    from okx_v5_api.records.market import BookLevel as BookLevel
    from okx_v5_api.records.funding_fiat import BuySellCurrencies as BuySellCurrencies
    from okx_v5_api.records.funding_fiat import BuySellCurrency as BuySellCurrency
    from okx_v5_api.records.funding_fiat import BuySellPair as BuySellPair
    from okx_v5_api.records.funding_fiat import BuySellQuote as BuySellQuote
    from okx_v5_api.records.funding_fiat import BuySellTrade as BuySellTrade
    from okx_v5_api.records.market_trades import CallAuction as CallAuction
    from okx_v5_api.records.trade_control import CancelAllAfterAck as CancelAllAfterAck
    from okx_v5_api.records.market import Candle as Candle
    from okx_v5_api.records.public_risk import ConfiguredLoanQuota as ConfiguredLoanQuota
    from okx_v5_api.records.public_risk import ConfiguredLoanRate as ConfiguredLoanRate
    from okx_v5_api.records.trading_statistics import ContractActivity as ContractActivity
    from okx_v5_api.records.public_tools import ContractConversion as ContractConversion
    from okx_v5_api.records.public_prices import ContractExpiry as ContractExpiry
    from okx_v5_api.records.funding_convert import ConvertCurrency as ConvertCurrency
    from okx_v5_api.records.funding_convert import ConvertPair as ConvertPair
    from okx_v5_api.records.funding_convert import ConvertQuote as ConvertQuote
    from okx_v5_api.records.funding_convert import ConvertTrade as ConvertTrade
    from okx_v5_api.records.block_trading import CreatedRfq as CreatedRfq
    from okx_v5_api.records.account import CurrencyBalance as CurrencyBalance
    from okx_v5_api.records.funding import CurrencyChain as CurrencyChain
    from okx_v5_api.records.public_risk import CurrencyDiscount as CurrencyDiscount
    from okx_v5_api.records.funding_chain import Deposit as Deposit
    from okx_v5_api.records.funding_chain import DepositAddress as DepositAddress
    from okx_v5_api.records.public_risk import DiscountTier as DiscountTier
    from okx_v5_api.records.trade_conversion import EasyConversion as EasyConversion
    from okx_v5_api.records.trade_conversion import EasyConvertCurrencies as EasyConvertCurrencies
    from okx_v5_api.records.public_calendar import EconomicEvent as EconomicEvent
    from okx_v5_api.records.subaccount import EntrustedSubAccount as EntrustedSubAccount
    from okx_v5_api.records.public_prices import EstimatedPrice as EstimatedPrice
    from okx_v5_api.records.public_prices import EstimatedSettlement as EstimatedSettlement
    from okx_v5_api.records.public_events import EventContractEvent as EventContractEvent
    from okx_v5_api.records.public_events import EventContractMarket as EventContractMarket
    from okx_v5_api.records.public_events import EventContractSeries as EventContractSeries
    from okx_v5_api.records.public_events import EventContractSettlement as EventContractSettlement
    from okx_v5_api.records.block_trading_trades import ExecutedQuote as ExecutedQuote
    from okx_v5_api.records.block_trading_trades import ExecutedQuoteAllocation as ExecutedQuoteAllocation
    from okx_v5_api.records.public_prices import ExpiredContract as ExpiredContract
    from okx_v5_api.records.public_prices import FiatExchangeRate as FiatExchangeRate
    from okx_v5_api.records.funding_fiat import FiatOrder as FiatOrder
    from okx_v5_api.records.funding_fiat import FiatPaymentAccount as FiatPaymentAccount
    from okx_v5_api.records.funding_fiat import FiatPaymentLimits as FiatPaymentLimits
    from okx_v5_api.records.funding_fiat import FiatPaymentOption as FiatPaymentOption
    from okx_v5_api.records.funding_fiat import FiatWithdrawalCancellationAck as FiatWithdrawalCancellationAck
    from okx_v5_api.records.trade import Fill as Fill
    from okx_v5_api.records.market_books import FullBookLevel as FullBookLevel
    from okx_v5_api.records.market_books import FullOrderBook as FullOrderBook
    from okx_v5_api.records.funding import FundingBalance as FundingBalance
    from okx_v5_api.records.funding import FundingBill as FundingBill
    from okx_v5_api.records.funding_chain import FundingProgress as FundingProgress
    from okx_v5_api.records.public import FundingRate as FundingRate
    from okx_v5_api.records.funding import FundsTransfer as FundsTransfer
    from okx_v5_api.records.funding import FundsTransferAck as FundsTransferAck
    from okx_v5_api.records.public_prices import FuturesSettlement as FuturesSettlement
    from okx_v5_api.records.grid_bots import GridBot as GridBot
    from okx_v5_api.records.grid import GridBotAck as GridBotAck
    from okx_v5_api.records.grid import GridBotReference as GridBotReference
    from okx_v5_api.records.grid_bots import GridBotReport as GridBotReport
    from okx_v5_api.records.grid import GridClosingAck as GridClosingAck
    from okx_v5_api.records.grid import GridInvestmentAck as GridInvestmentAck
    from okx_v5_api.records.grid import GridInvestmentAmount as GridInvestmentAmount
    from okx_v5_api.records.grid import GridMarginEstimate as GridMarginEstimate
    from okx_v5_api.records.grid import GridMinimumInvestment as GridMinimumInvestment
    from okx_v5_api.records.grid_bots import GridOrder as GridOrder
    from okx_v5_api.records.grid_bots import GridPosition as GridPosition
    from okx_v5_api.records.grid import GridProfitWithdrawal as GridProfitWithdrawal
    from okx_v5_api.records.grid import GridQuantityLimit as GridQuantityLimit
    from okx_v5_api.records.grid import GridRangeAck as GridRangeAck
    from okx_v5_api.records.grid_bots import GridRebate as GridRebate
    from okx_v5_api.records.grid import GridSuggestion as GridSuggestion
    from okx_v5_api.records.grid_bots import GridTrigger as GridTrigger
    from okx_v5_api.records.grid import GridTriggerBacktest as GridTriggerBacktest
    from okx_v5_api.records.algo_orders import IcebergTrigger as IcebergTrigger
    from okx_v5_api.records.public_prices import IndexComponent as IndexComponent
    from okx_v5_api.records.public_prices import IndexComposition as IndexComposition
    from okx_v5_api.records.public_prices import IndexTicker as IndexTicker
    from okx_v5_api.records.public import InstrumentChange as InstrumentChange
    from okx_v5_api.records.public_tools import InstrumentTickBands as InstrumentTickBands
    from okx_v5_api.records.public_risk import InsuranceFund as InsuranceFund
    from okx_v5_api.records.public_risk import InsuranceFundEntry as InsuranceFundEntry
    from okx_v5_api.records.account import LeverageAck as LeverageAck
    from okx_v5_api.records.trade import LinkedAlgo as LinkedAlgo
    from okx_v5_api.records.algo_orders import ListedAlgoOrder as ListedAlgoOrder
    from okx_v5_api.records.funding import ListedExchange as ListedExchange
    from okx_v5_api.records.public_risk import LoanQuotaLevel as LoanQuotaLevel
    from okx_v5_api.records.public_risk import LoanTerms as LoanTerms
    from okx_v5_api.records.trading_statistics import LongShortRatio as LongShortRatio
    from okx_v5_api.records.status import Maintenance as Maintenance
    from okx_v5_api.records.subaccount import ManagedSubAccountTransfer as ManagedSubAccountTransfer
    from okx_v5_api.records.trading_statistics import MarginLoanRatio as MarginLoanRatio
    from okx_v5_api.records.public_prices import MarkPrice as MarkPrice
    from okx_v5_api.records.public_tools import MarketDataFile as MarketDataFile
    from okx_v5_api.records.public_tools import MarketDataFileGroup as MarketDataFileGroup
    from okx_v5_api.records.public_tools import MarketDataFiles as MarketDataFiles
    from okx_v5_api.records.public_tools import MarketMakerInstrument as MarketMakerInstrument
    from okx_v5_api.records.trade_control import MassCancellationResult as MassCancellationResult
    from okx_v5_api.records.funding import MonthlyStatement as MonthlyStatement
    from okx_v5_api.records.funding import MonthlyStatementAck as MonthlyStatementAck
    from okx_v5_api.records.subaccount import NamedSubAccountApiKey as NamedSubAccountApiKey
    from okx_v5_api.records.funding import NonTradableAsset as NonTradableAsset
    from okx_v5_api.records.trade_conversion import OneClickRepayCurrencies as OneClickRepayCurrencies
    from okx_v5_api.records.trade_conversion import OneClickRepayCurrenciesByDebtType as OneClickRepayCurrenciesByDebtType
    from okx_v5_api.records.trade_conversion import OneClickRepayment as OneClickRepayment
    from okx_v5_api.records.trade_conversion import OneClickRepaymentAck as OneClickRepaymentAck
    from okx_v5_api.records.trade_conversion import OneClickRepaymentV2 as OneClickRepaymentV2
    from okx_v5_api.records.public_risk import OpenInterest as OpenInterest
    from okx_v5_api.records.trading_statistics import OpenInterestPoint as OpenInterestPoint
    from okx_v5_api.records.trading_statistics import OptionActivity as OptionActivity
    from okx_v5_api.records.trading_statistics import OptionExpiryActivity as OptionExpiryActivity
    from okx_v5_api.records.trading_statistics import OptionStrikeActivity as OptionStrikeActivity
    from okx_v5_api.records.public_prices import OptionSummary as OptionSummary
    from okx_v5_api.records.trading_statistics import OptionTakerFlow as OptionTakerFlow
    from okx_v5_api.records.market_trades import OptionTrade as OptionTrade
    from okx_v5_api.records.market_trades import OptionTradeGroup as OptionTradeGroup
    from okx_v5_api.records.trade import Order as Order
    from okx_v5_api.records.trade import OrderAck as OrderAck
    from okx_v5_api.records.trade import OrderAmendmentAck as OrderAmendmentAck
    from okx_v5_api.records.market import OrderBook as OrderBook
    from okx_v5_api.records.trade import OrderCancellationAck as OrderCancellationAck
    from okx_v5_api.records.trade_precheck import OrderPrecheckResult as OrderPrecheckResult
    from okx_v5_api.records.funding_fiat import PastBuySellTrade as PastBuySellTrade
    from okx_v5_api.records.trade_conversion import PastEasyConversion as PastEasyConversion
    from okx_v5_api.records.public_prices import PastFundingRate as PastFundingRate
    from okx_v5_api.records.market_trades import PlatformVolume as PlatformVolume
    from okx_v5_api.records.account import Position as Position
    from okx_v5_api.records.account import PositionCloseOrder as PositionCloseOrder
    from okx_v5_api.records.trade import PositionClosingAck as PositionClosingAck
    from okx_v5_api.records.trading_statistics import PositionRatio as PositionRatio
    from okx_v5_api.records.public_prices import Premium as Premium
    from okx_v5_api.records.public_prices import PriceCandle as PriceCandle
    from okx_v5_api.records.public_prices import PriceLimit as PriceLimit
    from okx_v5_api.records.market_trades import PricedOptionTrade as PricedOptionTrade
    from okx_v5_api.records.block_trading_trades import PublicBlockTrade as PublicBlockTrade
    from okx_v5_api.records.block_trading_trades import PublicBlockTradeLeg as PublicBlockTradeLeg
    from okx_v5_api.records.public import PublicInstrument as PublicInstrument
    from okx_v5_api.records.public_risk import PublicPositionTier as PublicPositionTier
    from okx_v5_api.records.spread_trading import PublicSpreadTrade as PublicSpreadTrade
    from okx_v5_api.records.market import PublicTrade as PublicTrade
    from okx_v5_api.records.trading_statistics import PutCallRatio as PutCallRatio
    from okx_v5_api.records.block_trading import Quote as Quote
    from okx_v5_api.records.block_trading import QuoteCancellationAck as QuoteCancellationAck
    from okx_v5_api.records.block_trading import QuoteCountdown as QuoteCountdown
    from okx_v5_api.records.block_trading import QuoteLeg as QuoteLeg
    from okx_v5_api.records.block_trading_makers import QuoteProduct as QuoteProduct
    from okx_v5_api.records.block_trading_makers import QuoteProductGroup as QuoteProductGroup
    from okx_v5_api.records.block_trading_makers import QuoteProductsAck as QuoteProductsAck
    from okx_v5_api.records.funding_convert import QuotedConvertTrade as QuotedConvertTrade
    from okx_v5_api.records.recurring_buy import RecurringBuy as RecurringBuy
    from okx_v5_api.records.recurring_buy import RecurringBuyAck as RecurringBuyAck
    from okx_v5_api.records.recurring_buy import RecurringBuyAsset as RecurringBuyAsset
    from okx_v5_api.records.recurring_buy import RecurringBuyAssetReport as RecurringBuyAssetReport
    from okx_v5_api.records.recurring_buy import RecurringBuyCreationAck as RecurringBuyCreationAck
    from okx_v5_api.records.recurring_buy import RecurringBuyOrder as RecurringBuyOrder
    from okx_v5_api.records.recurring_buy import RecurringBuyRenamingAck as RecurringBuyRenamingAck
    from okx_v5_api.records.recurring_buy import RecurringBuyReport as RecurringBuyReport
    from okx_v5_api.records.recurring_buy import RecurringBuyStopAck as RecurringBuyStopAck
    from okx_v5_api.records.trade_conversion import RepayableDebt as RepayableDebt
    from okx_v5_api.records.trade_conversion import RepaymentBalance as RepaymentBalance
    from okx_v5_api.records.trade_conversion import RepaymentOrder as RepaymentOrder
    from okx_v5_api.records.block_trading import Rfq as Rfq
    from okx_v5_api.records.block_trading import RfqAllocation as RfqAllocation
    from okx_v5_api.records.block_trading import RfqAllocationLeg as RfqAllocationLeg
    from okx_v5_api.records.block_trading import RfqAllocationResult as RfqAllocationResult
    from okx_v5_api.records.block_trading import RfqCancellationAck as RfqCancellationAck
    from okx_v5_api.records.block_trading import RfqCounterparty as RfqCounterparty
    from okx_v5_api.records.block_trading import RfqLeg as RfqLeg
    from okx_v5_api.records.market_books import RpiBookLevel as RpiBookLevel
    from okx_v5_api.records.market_books import RpiOrderBook as RpiOrderBook
    from okx_v5_api.records.public import ServerTime as ServerTime
    from okx_v5_api.records.public_prices import SettledFuture as SettledFuture
    from okx_v5_api.records.block_trading_trades import SingleLegBlockTrade as SingleLegBlockTrade
    from okx_v5_api.records.trade_conversion import SmallBalance as SmallBalance
    from okx_v5_api.records.spread_trading import Spread as Spread
    from okx_v5_api.records.spread_trading import SpreadBookLevel as SpreadBookLevel
    from okx_v5_api.records.spread_trading import SpreadCandle as SpreadCandle
    from okx_v5_api.records.spread_trading import SpreadCountdown as SpreadCountdown
    from okx_v5_api.records.spread_trading import SpreadLeg as SpreadLeg
    from okx_v5_api.records.spread_trading import SpreadMassCancellationAck as SpreadMassCancellationAck
    from okx_v5_api.records.spread_trading import SpreadOrder as SpreadOrder
    from okx_v5_api.records.spread_trading import SpreadOrderAck as SpreadOrderAck
    from okx_v5_api.records.spread_trading import SpreadOrderAmendmentAck as SpreadOrderAmendmentAck
    from okx_v5_api.records.spread_trading import SpreadOrderBook as SpreadOrderBook
    from okx_v5_api.records.spread_trading import SpreadOrderCancellationAck as SpreadOrderCancellationAck
    from okx_v5_api.records.spread_trading import SpreadTicker as SpreadTicker
    from okx_v5_api.records.spread_trading import SpreadTrade as SpreadTrade
    from okx_v5_api.records.spread_trading import SpreadTradeLeg as SpreadTradeLeg
    from okx_v5_api.records.trading_statistics import StatisticsCurrencies as StatisticsCurrencies
    from okx_v5_api.records.grid_bots import StoppedGridBot as StoppedGridBot
    from okx_v5_api.records.subaccount import SubAccount as SubAccount
    from okx_v5_api.records.subaccount import SubAccountAck as SubAccountAck
    from okx_v5_api.records.subaccount import SubAccountApiKey as SubAccountApiKey
    from okx_v5_api.records.subaccount import SubAccountApiKeyAck as SubAccountApiKeyAck
    from okx_v5_api.records.subaccount import SubAccountApiKeyDeletionAck as SubAccountApiKeyDeletionAck
    from okx_v5_api.records.subaccount import SubAccountMaxWithdrawal as SubAccountMaxWithdrawal
    from okx_v5_api.records.subaccount import SubAccountTransfer as SubAccountTransfer
    from okx_v5_api.records.subaccount import SubAccountTransferAck as SubAccountTransferAck
    from okx_v5_api.records.trading_statistics import TakerVolume as TakerVolume
    from okx_v5_api.records.public_tools import TickBand as TickBand
    from okx_v5_api.records.market import Ticker as Ticker
    from okx_v5_api.records.subaccount import TransferOutPermission as TransferOutPermission
    from okx_v5_api.records.algo_orders import TriggerAttachment as TriggerAttachment
    from okx_v5_api.records.algo_orders import TriggeredChase as TriggeredChase
    from okx_v5_api.records.public_tools import UnderlyingList as UnderlyingList
    from okx_v5_api.records.funding_chain import Withdrawal as Withdrawal
    from okx_v5_api.records.funding_chain import WithdrawalAck as WithdrawalAck
    from okx_v5_api.records.funding_chain import WithdrawalCancellationAck as WithdrawalCancellationAck

_HOME = {
    "AccountBalance": "account",
    "AccountConfig": "account",
    "AccountInstrument": "account",
    "AccountRateLimit": "trade_control",
    "AccountRatio": "trading_statistics",
    "AlgoAmendmentAck": "algo_orders",
    "AlgoCancellationAck": "algo_orders",
    "AlgoLinkedOrder": "algo_orders",
    "AlgoOrder": "algo_orders",
    "AlgoOrderAck": "algo_orders",
    "AllQuotesCancellationAck": "block_trading",
    "AllRfqsCancellationAck": "block_trading",
    "Announcement": "announcements",
    "AnnouncementPage": "announcements",
    "AnnouncementType": "announcements",
    "AssetValuation": "funding",
    "AssetValuationByAccount": "funding",
    "AttachedAlgo": "trade",
    "BasicLoanTerms": "public_risk",
    "BlockTicker": "block_trading_trades",
    "BlockTrade": "block_trading_trades",
    "BlockTradeAllocation": "block_trading_trades",
    "BlockTradeAllocationLeg": "block_trading_trades",
    "BlockTradeLeg": "block_trading_trades",
    "BlockTradingMmpConfig": "block_trading_makers",
    "BlockTradingMmpConfigAck": "block_trading_makers",
    "BlockTradingMmpResetAck": "block_trading_makers",
    "BookLevel": "market",
    "BuySellCurrencies": "funding_fiat",
    "BuySellCurrency": "funding_fiat",
    "BuySellPair": "funding_fiat",
    "BuySellQuote": "funding_fiat",
    "BuySellTrade": "funding_fiat",
    "CallAuction": "market_trades",
    "CancelAllAfterAck": "trade_control",
    "Candle": "market",
    "ConfiguredLoanQuota": "public_risk",
    "ConfiguredLoanRate": "public_risk",
    "ContractActivity": "trading_statistics",
    "ContractConversion": "public_tools",
    "ContractExpiry": "public_prices",
    "ConvertCurrency": "funding_convert",
    "ConvertPair": "funding_convert",
    "ConvertQuote": "funding_convert",
    "ConvertTrade": "funding_convert",
    "CreatedRfq": "block_trading",
    "CurrencyBalance": "account",
    "CurrencyChain": "funding",
    "CurrencyDiscount": "public_risk",
    "Deposit": "funding_chain",
    "DepositAddress": "funding_chain",
    "DiscountTier": "public_risk",
    "EasyConversion": "trade_conversion",
    "EasyConvertCurrencies": "trade_conversion",
    "EconomicEvent": "public_calendar",
    "EntrustedSubAccount": "subaccount",
    "EstimatedPrice": "public_prices",
    "EstimatedSettlement": "public_prices",
    "EventContractEvent": "public_events",
    "EventContractMarket": "public_events",
    "EventContractSeries": "public_events",
    "EventContractSettlement": "public_events",
    "ExecutedQuote": "block_trading_trades",
    "ExecutedQuoteAllocation": "block_trading_trades",
    "ExpiredContract": "public_prices",
    "FiatExchangeRate": "public_prices",
    "FiatOrder": "funding_fiat",
    "FiatPaymentAccount": "funding_fiat",
    "FiatPaymentLimits": "funding_fiat",
    "FiatPaymentOption": "funding_fiat",
    "FiatWithdrawalCancellationAck": "funding_fiat",
    "Fill": "trade",
    "FullBookLevel": "market_books",
    "FullOrderBook": "market_books",
    "FundingBalance": "funding",
    "FundingBill": "funding",
    "FundingProgress": "funding_chain",
    "FundingRate": "public",
    "FundsTransfer": "funding",
    "FundsTransferAck": "funding",
    "FuturesSettlement": "public_prices",
    "GridBot": "grid_bots",
    "GridBotAck": "grid",
    "GridBotReference": "grid",
    "GridBotReport": "grid_bots",
    "GridClosingAck": "grid",
    "GridInvestmentAck": "grid",
    "GridInvestmentAmount": "grid",
    "GridMarginEstimate": "grid",
    "GridMinimumInvestment": "grid",
    "GridOrder": "grid_bots",
    "GridPosition": "grid_bots",
    "GridProfitWithdrawal": "grid",
    "GridQuantityLimit": "grid",
    "GridRangeAck": "grid",
    "GridRebate": "grid_bots",
    "GridSuggestion": "grid",
    "GridTrigger": "grid_bots",
    "GridTriggerBacktest": "grid",
    "IcebergTrigger": "algo_orders",
    "IndexComponent": "public_prices",
    "IndexComposition": "public_prices",
    "IndexTicker": "public_prices",
    "InstrumentChange": "public",
    "InstrumentTickBands": "public_tools",
    "InsuranceFund": "public_risk",
    "InsuranceFundEntry": "public_risk",
    "LeverageAck": "account",
    "LinkedAlgo": "trade",
    "ListedAlgoOrder": "algo_orders",
    "ListedExchange": "funding",
    "LoanQuotaLevel": "public_risk",
    "LoanTerms": "public_risk",
    "LongShortRatio": "trading_statistics",
    "Maintenance": "status",
    "ManagedSubAccountTransfer": "subaccount",
    "MarginLoanRatio": "trading_statistics",
    "MarkPrice": "public_prices",
    "MarketDataFile": "public_tools",
    "MarketDataFileGroup": "public_tools",
    "MarketDataFiles": "public_tools",
    "MarketMakerInstrument": "public_tools",
    "MassCancellationResult": "trade_control",
    "MonthlyStatement": "funding",
    "MonthlyStatementAck": "funding",
    "NamedSubAccountApiKey": "subaccount",
    "NonTradableAsset": "funding",
    "OneClickRepayCurrencies": "trade_conversion",
    "OneClickRepayCurrenciesByDebtType": "trade_conversion",
    "OneClickRepayment": "trade_conversion",
    "OneClickRepaymentAck": "trade_conversion",
    "OneClickRepaymentV2": "trade_conversion",
    "OpenInterest": "public_risk",
    "OpenInterestPoint": "trading_statistics",
    "OptionActivity": "trading_statistics",
    "OptionExpiryActivity": "trading_statistics",
    "OptionStrikeActivity": "trading_statistics",
    "OptionSummary": "public_prices",
    "OptionTakerFlow": "trading_statistics",
    "OptionTrade": "market_trades",
    "OptionTradeGroup": "market_trades",
    "Order": "trade",
    "OrderAck": "trade",
    "OrderAmendmentAck": "trade",
    "OrderBook": "market",
    "OrderCancellationAck": "trade",
    "OrderPrecheckResult": "trade_precheck",
    "PastBuySellTrade": "funding_fiat",
    "PastEasyConversion": "trade_conversion",
    "PastFundingRate": "public_prices",
    "PlatformVolume": "market_trades",
    "Position": "account",
    "PositionCloseOrder": "account",
    "PositionClosingAck": "trade",
    "PositionRatio": "trading_statistics",
    "Premium": "public_prices",
    "PriceCandle": "public_prices",
    "PriceLimit": "public_prices",
    "PricedOptionTrade": "market_trades",
    "PublicBlockTrade": "block_trading_trades",
    "PublicBlockTradeLeg": "block_trading_trades",
    "PublicInstrument": "public",
    "PublicPositionTier": "public_risk",
    "PublicSpreadTrade": "spread_trading",
    "PublicTrade": "market",
    "PutCallRatio": "trading_statistics",
    "Quote": "block_trading",
    "QuoteCancellationAck": "block_trading",
    "QuoteCountdown": "block_trading",
    "QuoteLeg": "block_trading",
    "QuoteProduct": "block_trading_makers",
    "QuoteProductGroup": "block_trading_makers",
    "QuoteProductsAck": "block_trading_makers",
    "QuotedConvertTrade": "funding_convert",
    "RecurringBuy": "recurring_buy",
    "RecurringBuyAck": "recurring_buy",
    "RecurringBuyAsset": "recurring_buy",
    "RecurringBuyAssetReport": "recurring_buy",
    "RecurringBuyCreationAck": "recurring_buy",
    "RecurringBuyOrder": "recurring_buy",
    "RecurringBuyRenamingAck": "recurring_buy",
    "RecurringBuyReport": "recurring_buy",
    "RecurringBuyStopAck": "recurring_buy",
    "RepayableDebt": "trade_conversion",
    "RepaymentBalance": "trade_conversion",
    "RepaymentOrder": "trade_conversion",
    "Rfq": "block_trading",
    "RfqAllocation": "block_trading",
    "RfqAllocationLeg": "block_trading",
    "RfqAllocationResult": "block_trading",
    "RfqCancellationAck": "block_trading",
    "RfqCounterparty": "block_trading",
    "RfqLeg": "block_trading",
    "RpiBookLevel": "market_books",
    "RpiOrderBook": "market_books",
    "ServerTime": "public",
    "SettledFuture": "public_prices",
    "SingleLegBlockTrade": "block_trading_trades",
    "SmallBalance": "trade_conversion",
    "Spread": "spread_trading",
    "SpreadBookLevel": "spread_trading",
    "SpreadCandle": "spread_trading",
    "SpreadCountdown": "spread_trading",
    "SpreadLeg": "spread_trading",
    "SpreadMassCancellationAck": "spread_trading",
    "SpreadOrder": "spread_trading",
    "SpreadOrderAck": "spread_trading",
    "SpreadOrderAmendmentAck": "spread_trading",
    "SpreadOrderBook": "spread_trading",
    "SpreadOrderCancellationAck": "spread_trading",
    "SpreadTicker": "spread_trading",
    "SpreadTrade": "spread_trading",
    "SpreadTradeLeg": "spread_trading",
    "StatisticsCurrencies": "trading_statistics",
    "StoppedGridBot": "grid_bots",
    "SubAccount": "subaccount",
    "SubAccountAck": "subaccount",
    "SubAccountApiKey": "subaccount",
    "SubAccountApiKeyAck": "subaccount",
    "SubAccountApiKeyDeletionAck": "subaccount",
    "SubAccountMaxWithdrawal": "subaccount",
    "SubAccountTransfer": "subaccount",
    "SubAccountTransferAck": "subaccount",
    "TakerVolume": "trading_statistics",
    "TickBand": "public_tools",
    "Ticker": "market",
    "TransferOutPermission": "subaccount",
    "TriggerAttachment": "algo_orders",
    "TriggeredChase": "algo_orders",
    "UnderlyingList": "public_tools",
    "Withdrawal": "funding_chain",
    "WithdrawalAck": "funding_chain",
    "WithdrawalCancellationAck": "funding_chain",
}
__all__ = [
    "AccountBalance",
    "AccountConfig",
    "AccountInstrument",
    "AccountRateLimit",
    "AccountRatio",
    "AlgoAmendmentAck",
    "AlgoCancellationAck",
    "AlgoLinkedOrder",
    "AlgoOrder",
    "AlgoOrderAck",
    "AllQuotesCancellationAck",
    "AllRfqsCancellationAck",
    "Announcement",
    "AnnouncementPage",
    "AnnouncementType",
    "AssetValuation",
    "AssetValuationByAccount",
    "AttachedAlgo",
    "BasicLoanTerms",
    "BlockTicker",
    "BlockTrade",
    "BlockTradeAllocation",
    "BlockTradeAllocationLeg",
    "BlockTradeLeg",
    "BlockTradingMmpConfig",
    "BlockTradingMmpConfigAck",
    "BlockTradingMmpResetAck",
    "BookLevel",
    "BuySellCurrencies",
    "BuySellCurrency",
    "BuySellPair",
    "BuySellQuote",
    "BuySellTrade",
    "CallAuction",
    "CancelAllAfterAck",
    "Candle",
    "ConfiguredLoanQuota",
    "ConfiguredLoanRate",
    "ContractActivity",
    "ContractConversion",
    "ContractExpiry",
    "ConvertCurrency",
    "ConvertPair",
    "ConvertQuote",
    "ConvertTrade",
    "CreatedRfq",
    "CurrencyBalance",
    "CurrencyChain",
    "CurrencyDiscount",
    "Deposit",
    "DepositAddress",
    "DiscountTier",
    "EasyConversion",
    "EasyConvertCurrencies",
    "EconomicEvent",
    "EntrustedSubAccount",
    "EstimatedPrice",
    "EstimatedSettlement",
    "EventContractEvent",
    "EventContractMarket",
    "EventContractSeries",
    "EventContractSettlement",
    "ExecutedQuote",
    "ExecutedQuoteAllocation",
    "ExpiredContract",
    "FiatExchangeRate",
    "FiatOrder",
    "FiatPaymentAccount",
    "FiatPaymentLimits",
    "FiatPaymentOption",
    "FiatWithdrawalCancellationAck",
    "Fill",
    "FullBookLevel",
    "FullOrderBook",
    "FundingBalance",
    "FundingBill",
    "FundingProgress",
    "FundingRate",
    "FundsTransfer",
    "FundsTransferAck",
    "FuturesSettlement",
    "GridBot",
    "GridBotAck",
    "GridBotReference",
    "GridBotReport",
    "GridClosingAck",
    "GridInvestmentAck",
    "GridInvestmentAmount",
    "GridMarginEstimate",
    "GridMinimumInvestment",
    "GridOrder",
    "GridPosition",
    "GridProfitWithdrawal",
    "GridQuantityLimit",
    "GridRangeAck",
    "GridRebate",
    "GridSuggestion",
    "GridTrigger",
    "GridTriggerBacktest",
    "IcebergTrigger",
    "IndexComponent",
    "IndexComposition",
    "IndexTicker",
    "InstrumentChange",
    "InstrumentTickBands",
    "InsuranceFund",
    "InsuranceFundEntry",
    "LeverageAck",
    "LinkedAlgo",
    "ListedAlgoOrder",
    "ListedExchange",
    "LoanQuotaLevel",
    "LoanTerms",
    "LongShortRatio",
    "Maintenance",
    "ManagedSubAccountTransfer",
    "MarginLoanRatio",
    "MarkPrice",
    "MarketDataFile",
    "MarketDataFileGroup",
    "MarketDataFiles",
    "MarketMakerInstrument",
    "MassCancellationResult",
    "MonthlyStatement",
    "MonthlyStatementAck",
    "NamedSubAccountApiKey",
    "NonTradableAsset",
    "OneClickRepayCurrencies",
    "OneClickRepayCurrenciesByDebtType",
    "OneClickRepayment",
    "OneClickRepaymentAck",
    "OneClickRepaymentV2",
    "OpenInterest",
    "OpenInterestPoint",
    "OptionActivity",
    "OptionExpiryActivity",
    "OptionStrikeActivity",
    "OptionSummary",
    "OptionTakerFlow",
    "OptionTrade",
    "OptionTradeGroup",
    "Order",
    "OrderAck",
    "OrderAmendmentAck",
    "OrderBook",
    "OrderCancellationAck",
    "OrderPrecheckResult",
    "PastBuySellTrade",
    "PastEasyConversion",
    "PastFundingRate",
    "PlatformVolume",
    "Position",
    "PositionCloseOrder",
    "PositionClosingAck",
    "PositionRatio",
    "Premium",
    "PriceCandle",
    "PriceLimit",
    "PricedOptionTrade",
    "PublicBlockTrade",
    "PublicBlockTradeLeg",
    "PublicInstrument",
    "PublicPositionTier",
    "PublicSpreadTrade",
    "PublicTrade",
    "PutCallRatio",
    "Quote",
    "QuoteCancellationAck",
    "QuoteCountdown",
    "QuoteLeg",
    "QuoteProduct",
    "QuoteProductGroup",
    "QuoteProductsAck",
    "QuotedConvertTrade",
    "RecurringBuy",
    "RecurringBuyAck",
    "RecurringBuyAsset",
    "RecurringBuyAssetReport",
    "RecurringBuyCreationAck",
    "RecurringBuyOrder",
    "RecurringBuyRenamingAck",
    "RecurringBuyReport",
    "RecurringBuyStopAck",
    "RepayableDebt",
    "RepaymentBalance",
    "RepaymentOrder",
    "Rfq",
    "RfqAllocation",
    "RfqAllocationLeg",
    "RfqAllocationResult",
    "RfqCancellationAck",
    "RfqCounterparty",
    "RfqLeg",
    "RpiBookLevel",
    "RpiOrderBook",
    "ServerTime",
    "SettledFuture",
    "SingleLegBlockTrade",
    "SmallBalance",
    "Spread",
    "SpreadBookLevel",
    "SpreadCandle",
    "SpreadCountdown",
    "SpreadLeg",
    "SpreadMassCancellationAck",
    "SpreadOrder",
    "SpreadOrderAck",
    "SpreadOrderAmendmentAck",
    "SpreadOrderBook",
    "SpreadOrderCancellationAck",
    "SpreadTicker",
    "SpreadTrade",
    "SpreadTradeLeg",
    "StatisticsCurrencies",
    "StoppedGridBot",
    "SubAccount",
    "SubAccountAck",
    "SubAccountApiKey",
    "SubAccountApiKeyAck",
    "SubAccountApiKeyDeletionAck",
    "SubAccountMaxWithdrawal",
    "SubAccountTransfer",
    "SubAccountTransferAck",
    "TakerVolume",
    "TickBand",
    "Ticker",
    "TransferOutPermission",
    "TriggerAttachment",
    "TriggeredChase",
    "UnderlyingList",
    "Withdrawal",
    "WithdrawalAck",
    "WithdrawalCancellationAck",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
