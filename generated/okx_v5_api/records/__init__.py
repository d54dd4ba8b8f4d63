# Generated from spec/ by `make generate`. Do not edit.
"""All records. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.records.account import AccountBalance as AccountBalance
    from okx_v5_api.records.account_bills import AccountBill as AccountBill
    from okx_v5_api.records.account import AccountConfig as AccountConfig
    from okx_v5_api.records.account_positions import AccountGreeks as AccountGreeks
    from okx_v5_api.records.account import AccountInstrument as AccountInstrument
    from okx_v5_api.records.trade_control import AccountRateLimit as AccountRateLimit
    from okx_v5_api.records.trading_statistics import AccountRatio as AccountRatio
    from okx_v5_api.records.account_stream import AccountUpdate as AccountUpdate
    from okx_v5_api.records.account_borrowing import AccruedInterest as AccruedInterest
    from okx_v5_api.records.dca_bots import ActiveDcaBot as ActiveDcaBot
    from okx_v5_api.records.onchain_earn import ActiveOnchainEarnOrder as ActiveOnchainEarnOrder
    from okx_v5_api.records.onchain_earn import ActiveOnchainEarnYield as ActiveOnchainEarnYield
    from okx_v5_api.records.public_risk import AdlWarning as AdlWarning
    from okx_v5_api.records.algo_orders import AdvancedAlgoOrderUpdate as AdvancedAlgoOrderUpdate
    from okx_v5_api.records.affiliate import AffiliateCategoryPerformance as AffiliateCategoryPerformance
    from okx_v5_api.records.affiliate import AffiliateLink as AffiliateLink
    from okx_v5_api.records.affiliate import AffiliatePerformance as AffiliatePerformance
    from okx_v5_api.records.trade import AggregatedFill as AggregatedFill
    from okx_v5_api.records.market_trades import AggregatedTrade as AggregatedTrade
    from okx_v5_api.records.algo_orders import AlgoAmendmentAck as AlgoAmendmentAck
    from okx_v5_api.records.algo_orders import AlgoCancellationAck as AlgoCancellationAck
    from okx_v5_api.records.algo_orders import AlgoLinkedOrder as AlgoLinkedOrder
    from okx_v5_api.records.algo_orders import AlgoOrder as AlgoOrder
    from okx_v5_api.records.algo_orders import AlgoOrderAck as AlgoOrderAck
    from okx_v5_api.records.algo_orders import AlgoOrderUpdate as AlgoOrderUpdate
    from okx_v5_api.records.announcements import Announcement as Announcement
    from okx_v5_api.records.announcements import AnnouncementPage as AnnouncementPage
    from okx_v5_api.records.announcements import AnnouncementType as AnnouncementType
    from okx_v5_api.records.common import Apy as Apy
    from okx_v5_api.records.funding import AssetValuation as AssetValuation
    from okx_v5_api.records.funding import AssetValuationByAccount as AssetValuationByAccount
    from okx_v5_api.records.trade import AttachedAlgo as AttachedAlgo
    from okx_v5_api.records.account_settings import AutoEarnAck as AutoEarnAck
    from okx_v5_api.records.account_settings import AutoLoanAck as AutoLoanAck
    from okx_v5_api.records.account_settings import AutoRepayAck as AutoRepayAck
    from okx_v5_api.records.account_trading_limits import AvailableFunds as AvailableFunds
    from okx_v5_api.records.account_stream import BalanceAndPosition as BalanceAndPosition
    from okx_v5_api.records.public_risk import BasicLoanTerms as BasicLoanTerms
    from okx_v5_api.records.account_bills import BillArchive as BillArchive
    from okx_v5_api.records.account_bills import BillArchiveAck as BillArchiveAck
    from okx_v5_api.records.account_bills import BillSubtypeInfo as BillSubtypeInfo
    from okx_v5_api.records.account_bills import BillTypeInfo as BillTypeInfo
    from okx_v5_api.records.block_trading_trades import BlockTicker as BlockTicker
    from okx_v5_api.records.block_trading_trades import BlockTrade as BlockTrade
    from okx_v5_api.records.block_trading_trades import BlockTradeAllocation as BlockTradeAllocation
    from okx_v5_api.records.block_trading_trades import BlockTradeAllocationLeg as BlockTradeAllocationLeg
    from okx_v5_api.records.block_trading_trades import BlockTradeLeg as BlockTradeLeg
    from okx_v5_api.records.block_trading_trades import BlockTradeLegUpdate as BlockTradeLegUpdate
    from okx_v5_api.records.block_trading_trades import BlockTradeUpdate as BlockTradeUpdate
    from okx_v5_api.records.block_trading_makers import BlockTradingMmpConfig as BlockTradingMmpConfig
    from okx_v5_api.records.block_trading_makers import BlockTradingMmpConfigAck as BlockTradingMmpConfigAck
    from okx_v5_api.records.market import BookLevel as BookLevel
    from okx_v5_api.records.market_books import BookUpdate as BookUpdate
    from okx_v5_api.records.account_borrowing import BorrowLimits as BorrowLimits
    from okx_v5_api.records.account_borrowing import BorrowQuotas as BorrowQuotas
    from okx_v5_api.records.account_borrowing import BorrowRate as BorrowRate
    from okx_v5_api.records.bots import BotAck as BotAck
    from okx_v5_api.records.bots import BotPosition as BotPosition
    from okx_v5_api.records.bots import BotReference as BotReference
    from okx_v5_api.records.funding_fiat import BuySellCurrencies as BuySellCurrencies
    from okx_v5_api.records.funding_fiat import BuySellCurrency as BuySellCurrency
    from okx_v5_api.records.funding_fiat import BuySellPair as BuySellPair
    from okx_v5_api.records.funding_fiat import BuySellQuote as BuySellQuote
    from okx_v5_api.records.funding_fiat import BuySellTrade as BuySellTrade
    from okx_v5_api.records.market_trades import CallAuction as CallAuction
    from okx_v5_api.records.market import Candle as Candle
    from okx_v5_api.records.account_stream import CashBalance as CashBalance
    from okx_v5_api.records.copy_trading import ClosedLeadPosition as ClosedLeadPosition
    from okx_v5_api.records.copy_trading import ClosedLeadTraderPosition as ClosedLeadTraderPosition
    from okx_v5_api.records.account_positions import ClosedPosition as ClosedPosition
    from okx_v5_api.records.affiliate import CoInviterLink as CoInviterLink
    from okx_v5_api.records.account_settings import CollateralAsset as CollateralAsset
    from okx_v5_api.records.account_settings import CollateralChangeAck as CollateralChangeAck
    from okx_v5_api.records.common import Completion as Completion
    from okx_v5_api.records.public_risk import ConfiguredLoanQuota as ConfiguredLoanQuota
    from okx_v5_api.records.public_risk import ConfiguredLoanRate as ConfiguredLoanRate
    from okx_v5_api.records.trading_statistics import ContractActivity as ContractActivity
    from okx_v5_api.records.public_tools import ContractConversion as ContractConversion
    from okx_v5_api.records.dca_bots import ContractDcaAck as ContractDcaAck
    from okx_v5_api.records.public_prices import ContractExpiry as ContractExpiry
    from okx_v5_api.records.funding_convert import ConvertCurrency as ConvertCurrency
    from okx_v5_api.records.funding_convert import ConvertPair as ConvertPair
    from okx_v5_api.records.funding_convert import ConvertQuote as ConvertQuote
    from okx_v5_api.records.funding_convert import ConvertTrade as ConvertTrade
    from okx_v5_api.records.copy_trading import CopiedInstrument as CopiedInstrument
    from okx_v5_api.records.copy_trading import CopiedLeadTrader as CopiedLeadTrader
    from okx_v5_api.records.copy_trading_leads import CopyLimits as CopyLimits
    from okx_v5_api.records.copy_trading import CopySettings as CopySettings
    from okx_v5_api.records.copy_trading_leads import CopyTrader as CopyTrader
    from okx_v5_api.records.copy_trading import CopyTradingProfile as CopyTradingProfile
    from okx_v5_api.records.copy_trading import CopyTradingStanding as CopyTradingStanding
    from okx_v5_api.records.common import Countdown as Countdown
    from okx_v5_api.records.block_trading import CreatedRfq as CreatedRfq
    from okx_v5_api.records.common import CurrencyAmount as CurrencyAmount
    from okx_v5_api.records.account import CurrencyBalance as CurrencyBalance
    from okx_v5_api.records.account_borrowing import CurrencyBorrowLimit as CurrencyBorrowLimit
    from okx_v5_api.records.funding import CurrencyChain as CurrencyChain
    from okx_v5_api.records.public_risk import CurrencyDiscount as CurrencyDiscount
    from okx_v5_api.records.account_stream import CurrencyUpdate as CurrencyUpdate
    from okx_v5_api.records.dca_bots import DcaCycle as DcaCycle
    from okx_v5_api.records.dca_bots import DcaInvestmentAck as DcaInvestmentAck
    from okx_v5_api.records.dca_bots import DcaOrder as DcaOrder
    from okx_v5_api.records.dca_bots import DcaPosition as DcaPosition
    from okx_v5_api.records.dca_bots import DcaTrigger as DcaTrigger
    from okx_v5_api.records.account_settings import DeltaNeutralCheck as DeltaNeutralCheck
    from okx_v5_api.records.account_settings import DeltaNeutralMismatch as DeltaNeutralMismatch
    from okx_v5_api.records.account_settings import DemoBalanceAck as DemoBalanceAck
    from okx_v5_api.records.account_settings import DemoCurrencyBalance as DemoCurrencyBalance
    from okx_v5_api.records.funding_chain import Deposit as Deposit
    from okx_v5_api.records.funding_chain import DepositAddress as DepositAddress
    from okx_v5_api.records.funding_chain import DepositUpdate as DepositUpdate
    from okx_v5_api.records.public_risk import DiscountTier as DiscountTier
    from okx_v5_api.records.dual_investment import DualInvestmentAck as DualInvestmentAck
    from okx_v5_api.records.dual_investment import DualInvestmentOrder as DualInvestmentOrder
    from okx_v5_api.records.dual_investment import DualInvestmentPair as DualInvestmentPair
    from okx_v5_api.records.dual_investment import DualInvestmentProduct as DualInvestmentProduct
    from okx_v5_api.records.dual_investment import DualInvestmentQuote as DualInvestmentQuote
    from okx_v5_api.records.dual_investment import DualInvestmentRedeemQuote as DualInvestmentRedeemQuote
    from okx_v5_api.records.dual_investment import DualInvestmentStatus as DualInvestmentStatus
    from okx_v5_api.records.trade_conversion import EasyConversion as EasyConversion
    from okx_v5_api.records.trade_conversion import EasyConvertCurrencies as EasyConvertCurrencies
    from okx_v5_api.records.public_calendar import EconomicEvent as EconomicEvent
    from okx_v5_api.records.public_calendar import EconomicEventUpdate as EconomicEventUpdate
    from okx_v5_api.records.subaccount import EntrustedSubAccount as EntrustedSubAccount
    from okx_v5_api.records.public_prices import EstimatedPrice as EstimatedPrice
    from okx_v5_api.records.public_prices import EstimatedPriceUpdate as EstimatedPriceUpdate
    from okx_v5_api.records.public_prices import EstimatedSettlement as EstimatedSettlement
    from okx_v5_api.records.staking import EthStakingBalance as EthStakingBalance
    from okx_v5_api.records.staking import EthStakingOrder as EthStakingOrder
    from okx_v5_api.records.staking import EthStakingRedemptionCancellationAck as EthStakingRedemptionCancellationAck
    from okx_v5_api.records.public_events import EventContractEvent as EventContractEvent
    from okx_v5_api.records.public_events import EventContractMarket as EventContractMarket
    from okx_v5_api.records.public_events import EventContractSeries as EventContractSeries
    from okx_v5_api.records.public_events import EventContractSettlement as EventContractSettlement
    from okx_v5_api.records.block_trading_trades import ExecutedQuote as ExecutedQuote
    from okx_v5_api.records.block_trading_trades import ExecutedQuoteAllocation as ExecutedQuoteAllocation
    from okx_v5_api.records.copy_trading import ExpectedSharedProfit as ExpectedSharedProfit
    from okx_v5_api.records.copy_trading import ExpectedSharedProfitTotal as ExpectedSharedProfitTotal
    from okx_v5_api.records.public_prices import ExpiredContract as ExpiredContract
    from okx_v5_api.records.account_trading_limits import FeeGroupRates as FeeGroupRates
    from okx_v5_api.records.account_trading_limits import FeeRates as FeeRates
    from okx_v5_api.records.account_settings import FeeTypeAck as FeeTypeAck
    from okx_v5_api.records.public_prices import FiatExchangeRate as FiatExchangeRate
    from okx_v5_api.records.account_trading_limits import FiatFeeRates as FiatFeeRates
    from okx_v5_api.records.funding_fiat import FiatOrder as FiatOrder
    from okx_v5_api.records.funding_fiat import FiatPaymentAccount as FiatPaymentAccount
    from okx_v5_api.records.funding_fiat import FiatPaymentLimits as FiatPaymentLimits
    from okx_v5_api.records.funding_fiat import FiatPaymentOption as FiatPaymentOption
    from okx_v5_api.records.funding_fiat import FiatWithdrawalCancellationAck as FiatWithdrawalCancellationAck
    from okx_v5_api.records.trade import Fill as Fill
    from okx_v5_api.records.onchain_earn import FinishedOnchainEarnOrder as FinishedOnchainEarnOrder
    from okx_v5_api.records.onchain_earn import FinishedOnchainEarnYield as FinishedOnchainEarnYield
    from okx_v5_api.records.flexible_loan import FlexibleLoan as FlexibleLoan
    from okx_v5_api.records.flexible_loan import FlexibleLoanAck as FlexibleLoanAck
    from okx_v5_api.records.flexible_loan import FlexibleLoanAsset as FlexibleLoanAsset
    from okx_v5_api.records.flexible_loan import FlexibleLoanCollateral as FlexibleLoanCollateral
    from okx_v5_api.records.flexible_loan import FlexibleLoanCurrency as FlexibleLoanCurrency
    from okx_v5_api.records.flexible_loan import FlexibleLoanEModePair as FlexibleLoanEModePair
    from okx_v5_api.records.flexible_loan import FlexibleLoanEvent as FlexibleLoanEvent
    from okx_v5_api.records.flexible_loan import FlexibleLoanInterest as FlexibleLoanInterest
    from okx_v5_api.records.flexible_loan import FlexibleLoanLiquidation as FlexibleLoanLiquidation
    from okx_v5_api.records.flexible_loan import FlexibleLoanMaximum as FlexibleLoanMaximum
    from okx_v5_api.records.flexible_loan import FlexibleLoanRedeemMaximum as FlexibleLoanRedeemMaximum
    from okx_v5_api.records.flexible_loan import FlexibleLoanRepaymentAck as FlexibleLoanRepaymentAck
    from okx_v5_api.records.market_books import FullBookLevel as FullBookLevel
    from okx_v5_api.records.market_books import FullOrderBook as FullOrderBook
    from okx_v5_api.records.funding import FundingBalance as FundingBalance
    from okx_v5_api.records.funding import FundingBill as FundingBill
    from okx_v5_api.records.funding_chain import FundingProgress as FundingProgress
    from okx_v5_api.records.public import FundingRate as FundingRate
    from okx_v5_api.records.funding import FundsTransfer as FundsTransfer
    from okx_v5_api.records.funding import FundsTransferAck as FundsTransferAck
    from okx_v5_api.records.public_prices import FuturesSettlement as FuturesSettlement
    from okx_v5_api.records.account_glp import GlpAccount as GlpAccount
    from okx_v5_api.records.account_glp import GlpDay as GlpDay
    from okx_v5_api.records.account_glp import GlpEnrollment as GlpEnrollment
    from okx_v5_api.records.account_glp import GlpFigures as GlpFigures
    from okx_v5_api.records.account_glp import GlpMonth as GlpMonth
    from okx_v5_api.records.account_glp import GlpShare as GlpShare
    from okx_v5_api.records.account_glp import GlpShares as GlpShares
    from okx_v5_api.records.account_glp import GlpToday as GlpToday
    from okx_v5_api.records.account_glp import GlpVolume as GlpVolume
    from okx_v5_api.records.account_glp import GlpVolumes as GlpVolumes
    from okx_v5_api.records.account_settings import GreeksTypeAck as GreeksTypeAck
    from okx_v5_api.records.grid_bots import GridBot as GridBot
    from okx_v5_api.records.grid import GridBotReference as GridBotReference
    from okx_v5_api.records.grid_bots import GridBotReport as GridBotReport
    from okx_v5_api.records.grid_bots import GridBotUpdate as GridBotUpdate
    from okx_v5_api.records.grid import GridClosingAck as GridClosingAck
    from okx_v5_api.records.grid import GridMarginEstimate as GridMarginEstimate
    from okx_v5_api.records.grid import GridMinimumInvestment as GridMinimumInvestment
    from okx_v5_api.records.grid_bots import GridOrder as GridOrder
    from okx_v5_api.records.grid_bots import GridOrderUpdate as GridOrderUpdate
    from okx_v5_api.records.grid_bots import GridPositionUpdate as GridPositionUpdate
    from okx_v5_api.records.grid import GridProfitWithdrawal as GridProfitWithdrawal
    from okx_v5_api.records.grid import GridQuantityLimit as GridQuantityLimit
    from okx_v5_api.records.grid import GridRangeAck as GridRangeAck
    from okx_v5_api.records.grid_bots import GridRebate as GridRebate
    from okx_v5_api.records.grid import GridSuggestion as GridSuggestion
    from okx_v5_api.records.grid_bots import GridTrigger as GridTrigger
    from okx_v5_api.records.grid import GridTriggerBacktest as GridTriggerBacktest
    from okx_v5_api.records.public_prices import IndexComponent as IndexComponent
    from okx_v5_api.records.public_prices import IndexComposition as IndexComposition
    from okx_v5_api.records.public_prices import IndexTicker as IndexTicker
    from okx_v5_api.records.public import InstrumentChange as InstrumentChange
    from okx_v5_api.records.account_trading_limits import InstrumentLeverage as InstrumentLeverage
    from okx_v5_api.records.public_tools import InstrumentTickBands as InstrumentTickBands
    from okx_v5_api.records.public_risk import InsuranceFund as InsuranceFund
    from okx_v5_api.records.public_risk import InsuranceFundEntry as InsuranceFundEntry
    from okx_v5_api.records.affiliate import Invitee as Invitee
    from okx_v5_api.records.affiliate import InviteeReport as InviteeReport
    from okx_v5_api.records.account_settings import IsolatedModeAck as IsolatedModeAck
    from okx_v5_api.records.bots import LabeledBotAck as LabeledBotAck
    from okx_v5_api.records.copy_trading import LeadInstrument as LeadInstrument
    from okx_v5_api.records.copy_trading import LeadInstrumentAck as LeadInstrumentAck
    from okx_v5_api.records.copy_trading import LeadPosition as LeadPosition
    from okx_v5_api.records.copy_trading import LeadPositionAck as LeadPositionAck
    from okx_v5_api.records.copy_trading_leads import LeadTraderDailyRatio as LeadTraderDailyRatio
    from okx_v5_api.records.copy_trading_leads import LeadTraderDay as LeadTraderDay
    from okx_v5_api.records.copy_trading_leads import LeadTraderFollowing as LeadTraderFollowing
    from okx_v5_api.records.copy_trading_leads import LeadTraderPage as LeadTraderPage
    from okx_v5_api.records.copy_trading import LeadTraderPosition as LeadTraderPosition
    from okx_v5_api.records.copy_trading_leads import LeadTraderPreference as LeadTraderPreference
    from okx_v5_api.records.copy_trading_leads import LeadTraderStats as LeadTraderStats
    from okx_v5_api.records.copy_trading_leads import LeadTraderWeek as LeadTraderWeek
    from okx_v5_api.records.copy_trading import LeadTradingFailure as LeadTradingFailure
    from okx_v5_api.records.account_settings import LevelAck as LevelAck
    from okx_v5_api.records.account_settings import LevelSwitchCheck as LevelSwitchCheck
    from okx_v5_api.records.account_settings import LevelSwitchCurrencyMargin as LevelSwitchCurrencyMargin
    from okx_v5_api.records.account_settings import LevelSwitchLeverage as LevelSwitchLeverage
    from okx_v5_api.records.account_settings import LevelSwitchMargin as LevelSwitchMargin
    from okx_v5_api.records.account_settings import LevelSwitchMismatch as LevelSwitchMismatch
    from okx_v5_api.records.account_settings import LevelSwitchOversize as LevelSwitchOversize
    from okx_v5_api.records.account_settings import LevelSwitchPresetAck as LevelSwitchPresetAck
    from okx_v5_api.records.account import Leverage as Leverage
    from okx_v5_api.records.account_trading_limits import LeverageEstimate as LeverageEstimate
    from okx_v5_api.records.trade import LinkedAlgo as LinkedAlgo
    from okx_v5_api.records.public_risk import LiquidatedInstrument as LiquidatedInstrument
    from okx_v5_api.records.public_risk import LiquidationOrder as LiquidationOrder
    from okx_v5_api.records.algo_orders import ListedAlgoOrder as ListedAlgoOrder
    from okx_v5_api.records.funding import ListedExchange as ListedExchange
    from okx_v5_api.records.public_risk import LoanQuotaLevel as LoanQuotaLevel
    from okx_v5_api.records.public_risk import LoanTerms as LoanTerms
    from okx_v5_api.records.trading_statistics import LongShortRatio as LongShortRatio
    from okx_v5_api.records.status import Maintenance as Maintenance
    from okx_v5_api.records.status import MaintenanceUpdate as MaintenanceUpdate
    from okx_v5_api.records.subaccount import ManagedSubAccountTransfer as ManagedSubAccountTransfer
    from okx_v5_api.records.account_positions import MarginAdjustmentAck as MarginAdjustmentAck
    from okx_v5_api.records.account_simulation import MarginGraph as MarginGraph
    from okx_v5_api.records.account_simulation import MarginGraphPoint as MarginGraphPoint
    from okx_v5_api.records.trading_statistics import MarginLoanRatio as MarginLoanRatio
    from okx_v5_api.records.public_prices import MarkPrice as MarkPrice
    from okx_v5_api.records.public_tools import MarketDataFile as MarketDataFile
    from okx_v5_api.records.public_tools import MarketDataFileGroup as MarketDataFileGroup
    from okx_v5_api.records.public_tools import MarketDataFiles as MarketDataFiles
    from okx_v5_api.records.public_tools import MarketMakerInstrument as MarketMakerInstrument
    from okx_v5_api.records.account_borrowing import MaxLoan as MaxLoan
    from okx_v5_api.records.account_trading_limits import MaxOrderSize as MaxOrderSize
    from okx_v5_api.records.account_trading_limits import MaxWithdrawal as MaxWithdrawal
    from okx_v5_api.records.account_mmp import MmpConfig as MmpConfig
    from okx_v5_api.records.account_mmp import MmpConfigAck as MmpConfigAck
    from okx_v5_api.records.funding import MonthlyStatement as MonthlyStatement
    from okx_v5_api.records.funding import MonthlyStatementAck as MonthlyStatementAck
    from okx_v5_api.records.bots import NamedBotAck as NamedBotAck
    from okx_v5_api.records.subaccount import NamedSubAccountApiKey as NamedSubAccountApiKey
    from okx_v5_api.records.funding import NonTradableAsset as NonTradableAsset
    from okx_v5_api.records.okusd import OkusdAccount as OkusdAccount
    from okx_v5_api.records.okusd import OkusdApr as OkusdApr
    from okx_v5_api.records.okusd import OkusdLimits as OkusdLimits
    from okx_v5_api.records.okusd import OkusdRedemption as OkusdRedemption
    from okx_v5_api.records.okusd import OkusdRedemptionAck as OkusdRedemptionAck
    from okx_v5_api.records.okusd import OkusdRedemptionQuota as OkusdRedemptionQuota
    from okx_v5_api.records.okusd import OkusdReward as OkusdReward
    from okx_v5_api.records.okusd import OkusdSubscription as OkusdSubscription
    from okx_v5_api.records.okusd import OkusdSubscriptionAck as OkusdSubscriptionAck
    from okx_v5_api.records.okusd import OkusdSubscriptionQuota as OkusdSubscriptionQuota
    from okx_v5_api.records.onchain_earn import OnchainEarnAck as OnchainEarnAck
    from okx_v5_api.records.onchain_earn import OnchainEarnAllowance as OnchainEarnAllowance
    from okx_v5_api.records.onchain_earn import OnchainEarnFastRedemption as OnchainEarnFastRedemption
    from okx_v5_api.records.onchain_earn import OnchainEarnOffer as OnchainEarnOffer
    from okx_v5_api.records.onchain_earn import OnchainEarnYield as OnchainEarnYield
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
    from okx_v5_api.records.trade_control import OrderCountdown as OrderCountdown
    from okx_v5_api.records.trade_precheck import OrderPrecheckResult as OrderPrecheckResult
    from okx_v5_api.records.common import OrderRequestAck as OrderRequestAck
    from okx_v5_api.records.trade import OrderUpdate as OrderUpdate
    from okx_v5_api.records.funding_fiat import PastBuySellTrade as PastBuySellTrade
    from okx_v5_api.records.trade_conversion import PastEasyConversion as PastEasyConversion
    from okx_v5_api.records.public_prices import PastFundingRate as PastFundingRate
    from okx_v5_api.records.signal_bot import PastSignalPosition as PastSignalPosition
    from okx_v5_api.records.market_trades import PlatformVolume as PlatformVolume
    from okx_v5_api.records.account_positions import PortfolioPositionLimit as PortfolioPositionLimit
    from okx_v5_api.records.account import Position as Position
    from okx_v5_api.records.account import PositionCloseOrder as PositionCloseOrder
    from okx_v5_api.records.trade import PositionClosingAck as PositionClosingAck
    from okx_v5_api.records.account_settings import PositionModeAck as PositionModeAck
    from okx_v5_api.records.account_positions import PositionMove as PositionMove
    from okx_v5_api.records.account_positions import PositionMoveAck as PositionMoveAck
    from okx_v5_api.records.account_positions import PositionMoveLeg as PositionMoveLeg
    from okx_v5_api.records.account_positions import PositionMoveLegAck as PositionMoveLegAck
    from okx_v5_api.records.account_positions import PositionMoveSource as PositionMoveSource
    from okx_v5_api.records.account_positions import PositionMoveSourceAck as PositionMoveSourceAck
    from okx_v5_api.records.account_positions import PositionMoveTarget as PositionMoveTarget
    from okx_v5_api.records.account_positions import PositionMoveTargetAck as PositionMoveTargetAck
    from okx_v5_api.records.trading_statistics import PositionRatio as PositionRatio
    from okx_v5_api.records.account_stream import PositionSize as PositionSize
    from okx_v5_api.records.account_stream import PositionUpdate as PositionUpdate
    from okx_v5_api.records.account_stream import PositionWarning as PositionWarning
    from okx_v5_api.records.public_prices import Premium as Premium
    from okx_v5_api.records.public_prices import PriceCandle as PriceCandle
    from okx_v5_api.records.public_prices import PriceLimit as PriceLimit
    from okx_v5_api.records.block_trading_trades import PublicBlockTrade as PublicBlockTrade
    from okx_v5_api.records.block_trading_trades import PublicBlockTradeLeg as PublicBlockTradeLeg
    from okx_v5_api.records.public import PublicInstrument as PublicInstrument
    from okx_v5_api.records.public_risk import PublicPositionTier as PublicPositionTier
    from okx_v5_api.records.spread_trading import PublicSpreadTrade as PublicSpreadTrade
    from okx_v5_api.records.market import PublicTrade as PublicTrade
    from okx_v5_api.records.trading_statistics import PutCallRatio as PutCallRatio
    from okx_v5_api.records.block_trading import Quote as Quote
    from okx_v5_api.records.block_trading import QuoteCancellationAck as QuoteCancellationAck
    from okx_v5_api.records.block_trading import QuoteLeg as QuoteLeg
    from okx_v5_api.records.block_trading_makers import QuoteProduct as QuoteProduct
    from okx_v5_api.records.block_trading_makers import QuoteProductGroup as QuoteProductGroup
    from okx_v5_api.records.funding_convert import QuotedConvertTrade as QuotedConvertTrade
    from okx_v5_api.records.copy_trading_leads import RankedLeadTrader as RankedLeadTrader
    from okx_v5_api.records.recurring_buy import RecurringBuy as RecurringBuy
    from okx_v5_api.records.recurring_buy import RecurringBuyAsset as RecurringBuyAsset
    from okx_v5_api.records.recurring_buy import RecurringBuyAssetReport as RecurringBuyAssetReport
    from okx_v5_api.records.recurring_buy import RecurringBuyOrder as RecurringBuyOrder
    from okx_v5_api.records.recurring_buy import RecurringBuyReport as RecurringBuyReport
    from okx_v5_api.records.recurring_buy import RecurringBuyStopAck as RecurringBuyStopAck
    from okx_v5_api.records.recurring_buy import RecurringBuyUpdate as RecurringBuyUpdate
    from okx_v5_api.records.trade_conversion import RepayableDebt as RepayableDebt
    from okx_v5_api.records.trade_conversion import RepaymentBalance as RepaymentBalance
    from okx_v5_api.records.trade_conversion import RepaymentOrder as RepaymentOrder
    from okx_v5_api.records.common import RequestResult as RequestResult
    from okx_v5_api.records.block_trading import Rfq as Rfq
    from okx_v5_api.records.block_trading import RfqAllocation as RfqAllocation
    from okx_v5_api.records.block_trading import RfqAllocationLeg as RfqAllocationLeg
    from okx_v5_api.records.block_trading import RfqAllocationResult as RfqAllocationResult
    from okx_v5_api.records.block_trading import RfqCancellationAck as RfqCancellationAck
    from okx_v5_api.records.block_trading import RfqCounterparty as RfqCounterparty
    from okx_v5_api.records.block_trading import RfqLeg as RfqLeg
    from okx_v5_api.records.account_settings import RiskOffsetAck as RiskOffsetAck
    from okx_v5_api.records.account_positions import RiskSnapshot as RiskSnapshot
    from okx_v5_api.records.account_positions import RiskSnapshotBalance as RiskSnapshotBalance
    from okx_v5_api.records.account_positions import RiskSnapshotPosition as RiskSnapshotPosition
    from okx_v5_api.records.account_positions import RiskState as RiskState
    from okx_v5_api.records.market_books import RpiBookLevel as RpiBookLevel
    from okx_v5_api.records.market_books import RpiBookUpdate as RpiBookUpdate
    from okx_v5_api.records.market_books import RpiOrderBook as RpiOrderBook
    from okx_v5_api.records.public import ServerTime as ServerTime
    from okx_v5_api.records.account_settings import SettleCurrencyAck as SettleCurrencyAck
    from okx_v5_api.records.public_prices import SettledFuture as SettledFuture
    from okx_v5_api.records.copy_trading import SharedProfit as SharedProfit
    from okx_v5_api.records.copy_trading import SharedProfitTotal as SharedProfitTotal
    from okx_v5_api.records.signal_bot import SignalBot as SignalBot
    from okx_v5_api.records.signal_bot import SignalChannel as SignalChannel
    from okx_v5_api.records.signal_bot import SignalChannelAck as SignalChannelAck
    from okx_v5_api.records.signal_bot import SignalEntry as SignalEntry
    from okx_v5_api.records.signal_bot import SignalEvent as SignalEvent
    from okx_v5_api.records.signal_bot import SignalEventOrder as SignalEventOrder
    from okx_v5_api.records.signal_bot import SignalExit as SignalExit
    from okx_v5_api.records.signal_bot import SignalOrder as SignalOrder
    from okx_v5_api.records.signal_bot import SignalOrderCancellationAck as SignalOrderCancellationAck
    from okx_v5_api.records.simple_earn import SimpleEarnAck as SimpleEarnAck
    from okx_v5_api.records.simple_earn import SimpleEarnBalance as SimpleEarnBalance
    from okx_v5_api.records.simple_earn import SimpleEarnLoan as SimpleEarnLoan
    from okx_v5_api.records.simple_earn import SimpleEarnRate as SimpleEarnRate
    from okx_v5_api.records.simple_earn import SimpleEarnRateAck as SimpleEarnRateAck
    from okx_v5_api.records.simple_earn import SimpleEarnRateSummary as SimpleEarnRateSummary
    from okx_v5_api.records.account_simulation import SimulatedAccount as SimulatedAccount
    from okx_v5_api.records.account_simulation import SimulatedAssetMargin as SimulatedAssetMargin
    from okx_v5_api.records.account_simulation import SimulatedHolding as SimulatedHolding
    from okx_v5_api.records.account_simulation import SimulatedPositionMargin as SimulatedPositionMargin
    from okx_v5_api.records.account_simulation import SimulatedRiskUnit as SimulatedRiskUnit
    from okx_v5_api.records.block_trading_trades import SingleLegBlockTrade as SingleLegBlockTrade
    from okx_v5_api.records.trade_conversion import SmallBalance as SmallBalance
    from okx_v5_api.records.staking import SolStakingOrder as SolStakingOrder
    from okx_v5_api.records.staking import SolStakingProduct as SolStakingProduct
    from okx_v5_api.records.account_borrowing import SpotBorrowRecord as SpotBorrowRecord
    from okx_v5_api.records.account_borrowing import SpotBorrowingAck as SpotBorrowingAck
    from okx_v5_api.records.spread_trading import Spread as Spread
    from okx_v5_api.records.spread_trading import SpreadBookLevel as SpreadBookLevel
    from okx_v5_api.records.spread_trading import SpreadBookUpdate as SpreadBookUpdate
    from okx_v5_api.records.spread_trading import SpreadCandle as SpreadCandle
    from okx_v5_api.records.spread_trading import SpreadLeg as SpreadLeg
    from okx_v5_api.records.spread_trading import SpreadOrder as SpreadOrder
    from okx_v5_api.records.spread_trading import SpreadOrderAck as SpreadOrderAck
    from okx_v5_api.records.spread_trading import SpreadOrderAmendmentAck as SpreadOrderAmendmentAck
    from okx_v5_api.records.spread_trading import SpreadOrderBook as SpreadOrderBook
    from okx_v5_api.records.spread_trading import SpreadOrderUpdate as SpreadOrderUpdate
    from okx_v5_api.records.spread_trading import SpreadTicker as SpreadTicker
    from okx_v5_api.records.spread_trading import SpreadTrade as SpreadTrade
    from okx_v5_api.records.spread_trading import SpreadTradeLeg as SpreadTradeLeg
    from okx_v5_api.records.stable_rewards import StableRewardsBalance as StableRewardsBalance
    from okx_v5_api.records.stable_rewards import StableRewardsHolding as StableRewardsHolding
    from okx_v5_api.records.stable_rewards import StableRewardsProduct as StableRewardsProduct
    from okx_v5_api.records.stable_rewards import StableRewardsTerms as StableRewardsTerms
    from okx_v5_api.records.staking import StakingBalance as StakingBalance
    from okx_v5_api.records.staking import StakingProduct as StakingProduct
    from okx_v5_api.records.trading_statistics import StatisticsCurrencies as StatisticsCurrencies
    from okx_v5_api.records.dca_bots import StoppedDcaBot as StoppedDcaBot
    from okx_v5_api.records.grid_bots import StoppedGridBot as StoppedGridBot
    from okx_v5_api.records.account_simulation import StressResult as StressResult
    from okx_v5_api.records.account_simulation import StressScenarios as StressScenarios
    from okx_v5_api.records.subaccount import SubAccount as SubAccount
    from okx_v5_api.records.subaccount import SubAccountAck as SubAccountAck
    from okx_v5_api.records.subaccount import SubAccountApiKey as SubAccountApiKey
    from okx_v5_api.records.subaccount import SubAccountApiKeyAck as SubAccountApiKeyAck
    from okx_v5_api.records.subaccount import SubAccountApiKeyDeletionAck as SubAccountApiKeyDeletionAck
    from okx_v5_api.records.subaccount import SubAccountTransfer as SubAccountTransfer
    from okx_v5_api.records.subaccount import SubAccountTransferAck as SubAccountTransferAck
    from okx_v5_api.records.affiliate import SubAffiliate as SubAffiliate
    from okx_v5_api.records.trading_statistics import TakerVolume as TakerVolume
    from okx_v5_api.records.public_tools import TickBand as TickBand
    from okx_v5_api.records.market import Ticker as Ticker
    from okx_v5_api.records.market import Trade as Trade
    from okx_v5_api.records.account_stream import TradeReference as TradeReference
    from okx_v5_api.records.account_settings import TradingConfigAck as TradingConfigAck
    from okx_v5_api.records.subaccount import TransferOutPermission as TransferOutPermission
    from okx_v5_api.records.triggers import Trigger as Trigger
    from okx_v5_api.records.algo_orders import TriggerAttachment as TriggerAttachment
    from okx_v5_api.records.algo_orders import TriggeredChase as TriggeredChase
    from okx_v5_api.records.public_tools import UnderlyingList as UnderlyingList
    from okx_v5_api.records.account_simulation import VolatilityStressResult as VolatilityStressResult
    from okx_v5_api.records.funding_chain import Withdrawal as Withdrawal
    from okx_v5_api.records.funding_chain import WithdrawalAck as WithdrawalAck
    from okx_v5_api.records.funding_chain import WithdrawalCancellationAck as WithdrawalCancellationAck
    from okx_v5_api.records.funding_chain import WithdrawalUpdate as WithdrawalUpdate

_HOME = {
    "AccountBalance": ".account",
    "AccountBill": ".account_bills",
    "AccountConfig": ".account",
    "AccountGreeks": ".account_positions",
    "AccountInstrument": ".account",
    "AccountRateLimit": ".trade_control",
    "AccountRatio": ".trading_statistics",
    "AccountUpdate": ".account_stream",
    "AccruedInterest": ".account_borrowing",
    "ActiveDcaBot": ".dca_bots",
    "ActiveOnchainEarnOrder": ".onchain_earn",
    "ActiveOnchainEarnYield": ".onchain_earn",
    "AdlWarning": ".public_risk",
    "AdvancedAlgoOrderUpdate": ".algo_orders",
    "AffiliateCategoryPerformance": ".affiliate",
    "AffiliateLink": ".affiliate",
    "AffiliatePerformance": ".affiliate",
    "AggregatedFill": ".trade",
    "AggregatedTrade": ".market_trades",
    "AlgoAmendmentAck": ".algo_orders",
    "AlgoCancellationAck": ".algo_orders",
    "AlgoLinkedOrder": ".algo_orders",
    "AlgoOrder": ".algo_orders",
    "AlgoOrderAck": ".algo_orders",
    "AlgoOrderUpdate": ".algo_orders",
    "Announcement": ".announcements",
    "AnnouncementPage": ".announcements",
    "AnnouncementType": ".announcements",
    "Apy": ".common",
    "AssetValuation": ".funding",
    "AssetValuationByAccount": ".funding",
    "AttachedAlgo": ".trade",
    "AutoEarnAck": ".account_settings",
    "AutoLoanAck": ".account_settings",
    "AutoRepayAck": ".account_settings",
    "AvailableFunds": ".account_trading_limits",
    "BalanceAndPosition": ".account_stream",
    "BasicLoanTerms": ".public_risk",
    "BillArchive": ".account_bills",
    "BillArchiveAck": ".account_bills",
    "BillSubtypeInfo": ".account_bills",
    "BillTypeInfo": ".account_bills",
    "BlockTicker": ".block_trading_trades",
    "BlockTrade": ".block_trading_trades",
    "BlockTradeAllocation": ".block_trading_trades",
    "BlockTradeAllocationLeg": ".block_trading_trades",
    "BlockTradeLeg": ".block_trading_trades",
    "BlockTradeLegUpdate": ".block_trading_trades",
    "BlockTradeUpdate": ".block_trading_trades",
    "BlockTradingMmpConfig": ".block_trading_makers",
    "BlockTradingMmpConfigAck": ".block_trading_makers",
    "BookLevel": ".market",
    "BookUpdate": ".market_books",
    "BorrowLimits": ".account_borrowing",
    "BorrowQuotas": ".account_borrowing",
    "BorrowRate": ".account_borrowing",
    "BotAck": ".bots",
    "BotPosition": ".bots",
    "BotReference": ".bots",
    "BuySellCurrencies": ".funding_fiat",
    "BuySellCurrency": ".funding_fiat",
    "BuySellPair": ".funding_fiat",
    "BuySellQuote": ".funding_fiat",
    "BuySellTrade": ".funding_fiat",
    "CallAuction": ".market_trades",
    "Candle": ".market",
    "CashBalance": ".account_stream",
    "ClosedLeadPosition": ".copy_trading",
    "ClosedLeadTraderPosition": ".copy_trading",
    "ClosedPosition": ".account_positions",
    "CoInviterLink": ".affiliate",
    "CollateralAsset": ".account_settings",
    "CollateralChangeAck": ".account_settings",
    "Completion": ".common",
    "ConfiguredLoanQuota": ".public_risk",
    "ConfiguredLoanRate": ".public_risk",
    "ContractActivity": ".trading_statistics",
    "ContractConversion": ".public_tools",
    "ContractDcaAck": ".dca_bots",
    "ContractExpiry": ".public_prices",
    "ConvertCurrency": ".funding_convert",
    "ConvertPair": ".funding_convert",
    "ConvertQuote": ".funding_convert",
    "ConvertTrade": ".funding_convert",
    "CopiedInstrument": ".copy_trading",
    "CopiedLeadTrader": ".copy_trading",
    "CopyLimits": ".copy_trading_leads",
    "CopySettings": ".copy_trading",
    "CopyTrader": ".copy_trading_leads",
    "CopyTradingProfile": ".copy_trading",
    "CopyTradingStanding": ".copy_trading",
    "Countdown": ".common",
    "CreatedRfq": ".block_trading",
    "CurrencyAmount": ".common",
    "CurrencyBalance": ".account",
    "CurrencyBorrowLimit": ".account_borrowing",
    "CurrencyChain": ".funding",
    "CurrencyDiscount": ".public_risk",
    "CurrencyUpdate": ".account_stream",
    "DcaCycle": ".dca_bots",
    "DcaInvestmentAck": ".dca_bots",
    "DcaOrder": ".dca_bots",
    "DcaPosition": ".dca_bots",
    "DcaTrigger": ".dca_bots",
    "DeltaNeutralCheck": ".account_settings",
    "DeltaNeutralMismatch": ".account_settings",
    "DemoBalanceAck": ".account_settings",
    "DemoCurrencyBalance": ".account_settings",
    "Deposit": ".funding_chain",
    "DepositAddress": ".funding_chain",
    "DepositUpdate": ".funding_chain",
    "DiscountTier": ".public_risk",
    "DualInvestmentAck": ".dual_investment",
    "DualInvestmentOrder": ".dual_investment",
    "DualInvestmentPair": ".dual_investment",
    "DualInvestmentProduct": ".dual_investment",
    "DualInvestmentQuote": ".dual_investment",
    "DualInvestmentRedeemQuote": ".dual_investment",
    "DualInvestmentStatus": ".dual_investment",
    "EasyConversion": ".trade_conversion",
    "EasyConvertCurrencies": ".trade_conversion",
    "EconomicEvent": ".public_calendar",
    "EconomicEventUpdate": ".public_calendar",
    "EntrustedSubAccount": ".subaccount",
    "EstimatedPrice": ".public_prices",
    "EstimatedPriceUpdate": ".public_prices",
    "EstimatedSettlement": ".public_prices",
    "EthStakingBalance": ".staking",
    "EthStakingOrder": ".staking",
    "EthStakingRedemptionCancellationAck": ".staking",
    "EventContractEvent": ".public_events",
    "EventContractMarket": ".public_events",
    "EventContractSeries": ".public_events",
    "EventContractSettlement": ".public_events",
    "ExecutedQuote": ".block_trading_trades",
    "ExecutedQuoteAllocation": ".block_trading_trades",
    "ExpectedSharedProfit": ".copy_trading",
    "ExpectedSharedProfitTotal": ".copy_trading",
    "ExpiredContract": ".public_prices",
    "FeeGroupRates": ".account_trading_limits",
    "FeeRates": ".account_trading_limits",
    "FeeTypeAck": ".account_settings",
    "FiatExchangeRate": ".public_prices",
    "FiatFeeRates": ".account_trading_limits",
    "FiatOrder": ".funding_fiat",
    "FiatPaymentAccount": ".funding_fiat",
    "FiatPaymentLimits": ".funding_fiat",
    "FiatPaymentOption": ".funding_fiat",
    "FiatWithdrawalCancellationAck": ".funding_fiat",
    "Fill": ".trade",
    "FinishedOnchainEarnOrder": ".onchain_earn",
    "FinishedOnchainEarnYield": ".onchain_earn",
    "FlexibleLoan": ".flexible_loan",
    "FlexibleLoanAck": ".flexible_loan",
    "FlexibleLoanAsset": ".flexible_loan",
    "FlexibleLoanCollateral": ".flexible_loan",
    "FlexibleLoanCurrency": ".flexible_loan",
    "FlexibleLoanEModePair": ".flexible_loan",
    "FlexibleLoanEvent": ".flexible_loan",
    "FlexibleLoanInterest": ".flexible_loan",
    "FlexibleLoanLiquidation": ".flexible_loan",
    "FlexibleLoanMaximum": ".flexible_loan",
    "FlexibleLoanRedeemMaximum": ".flexible_loan",
    "FlexibleLoanRepaymentAck": ".flexible_loan",
    "FullBookLevel": ".market_books",
    "FullOrderBook": ".market_books",
    "FundingBalance": ".funding",
    "FundingBill": ".funding",
    "FundingProgress": ".funding_chain",
    "FundingRate": ".public",
    "FundsTransfer": ".funding",
    "FundsTransferAck": ".funding",
    "FuturesSettlement": ".public_prices",
    "GlpAccount": ".account_glp",
    "GlpDay": ".account_glp",
    "GlpEnrollment": ".account_glp",
    "GlpFigures": ".account_glp",
    "GlpMonth": ".account_glp",
    "GlpShare": ".account_glp",
    "GlpShares": ".account_glp",
    "GlpToday": ".account_glp",
    "GlpVolume": ".account_glp",
    "GlpVolumes": ".account_glp",
    "GreeksTypeAck": ".account_settings",
    "GridBot": ".grid_bots",
    "GridBotReference": ".grid",
    "GridBotReport": ".grid_bots",
    "GridBotUpdate": ".grid_bots",
    "GridClosingAck": ".grid",
    "GridMarginEstimate": ".grid",
    "GridMinimumInvestment": ".grid",
    "GridOrder": ".grid_bots",
    "GridOrderUpdate": ".grid_bots",
    "GridPositionUpdate": ".grid_bots",
    "GridProfitWithdrawal": ".grid",
    "GridQuantityLimit": ".grid",
    "GridRangeAck": ".grid",
    "GridRebate": ".grid_bots",
    "GridSuggestion": ".grid",
    "GridTrigger": ".grid_bots",
    "GridTriggerBacktest": ".grid",
    "IndexComponent": ".public_prices",
    "IndexComposition": ".public_prices",
    "IndexTicker": ".public_prices",
    "InstrumentChange": ".public",
    "InstrumentLeverage": ".account_trading_limits",
    "InstrumentTickBands": ".public_tools",
    "InsuranceFund": ".public_risk",
    "InsuranceFundEntry": ".public_risk",
    "Invitee": ".affiliate",
    "InviteeReport": ".affiliate",
    "IsolatedModeAck": ".account_settings",
    "LabeledBotAck": ".bots",
    "LeadInstrument": ".copy_trading",
    "LeadInstrumentAck": ".copy_trading",
    "LeadPosition": ".copy_trading",
    "LeadPositionAck": ".copy_trading",
    "LeadTraderDailyRatio": ".copy_trading_leads",
    "LeadTraderDay": ".copy_trading_leads",
    "LeadTraderFollowing": ".copy_trading_leads",
    "LeadTraderPage": ".copy_trading_leads",
    "LeadTraderPosition": ".copy_trading",
    "LeadTraderPreference": ".copy_trading_leads",
    "LeadTraderStats": ".copy_trading_leads",
    "LeadTraderWeek": ".copy_trading_leads",
    "LeadTradingFailure": ".copy_trading",
    "LevelAck": ".account_settings",
    "LevelSwitchCheck": ".account_settings",
    "LevelSwitchCurrencyMargin": ".account_settings",
    "LevelSwitchLeverage": ".account_settings",
    "LevelSwitchMargin": ".account_settings",
    "LevelSwitchMismatch": ".account_settings",
    "LevelSwitchOversize": ".account_settings",
    "LevelSwitchPresetAck": ".account_settings",
    "Leverage": ".account",
    "LeverageEstimate": ".account_trading_limits",
    "LinkedAlgo": ".trade",
    "LiquidatedInstrument": ".public_risk",
    "LiquidationOrder": ".public_risk",
    "ListedAlgoOrder": ".algo_orders",
    "ListedExchange": ".funding",
    "LoanQuotaLevel": ".public_risk",
    "LoanTerms": ".public_risk",
    "LongShortRatio": ".trading_statistics",
    "Maintenance": ".status",
    "MaintenanceUpdate": ".status",
    "ManagedSubAccountTransfer": ".subaccount",
    "MarginAdjustmentAck": ".account_positions",
    "MarginGraph": ".account_simulation",
    "MarginGraphPoint": ".account_simulation",
    "MarginLoanRatio": ".trading_statistics",
    "MarkPrice": ".public_prices",
    "MarketDataFile": ".public_tools",
    "MarketDataFileGroup": ".public_tools",
    "MarketDataFiles": ".public_tools",
    "MarketMakerInstrument": ".public_tools",
    "MaxLoan": ".account_borrowing",
    "MaxOrderSize": ".account_trading_limits",
    "MaxWithdrawal": ".account_trading_limits",
    "MmpConfig": ".account_mmp",
    "MmpConfigAck": ".account_mmp",
    "MonthlyStatement": ".funding",
    "MonthlyStatementAck": ".funding",
    "NamedBotAck": ".bots",
    "NamedSubAccountApiKey": ".subaccount",
    "NonTradableAsset": ".funding",
    "OkusdAccount": ".okusd",
    "OkusdApr": ".okusd",
    "OkusdLimits": ".okusd",
    "OkusdRedemption": ".okusd",
    "OkusdRedemptionAck": ".okusd",
    "OkusdRedemptionQuota": ".okusd",
    "OkusdReward": ".okusd",
    "OkusdSubscription": ".okusd",
    "OkusdSubscriptionAck": ".okusd",
    "OkusdSubscriptionQuota": ".okusd",
    "OnchainEarnAck": ".onchain_earn",
    "OnchainEarnAllowance": ".onchain_earn",
    "OnchainEarnFastRedemption": ".onchain_earn",
    "OnchainEarnOffer": ".onchain_earn",
    "OnchainEarnYield": ".onchain_earn",
    "OneClickRepayCurrencies": ".trade_conversion",
    "OneClickRepayCurrenciesByDebtType": ".trade_conversion",
    "OneClickRepayment": ".trade_conversion",
    "OneClickRepaymentAck": ".trade_conversion",
    "OneClickRepaymentV2": ".trade_conversion",
    "OpenInterest": ".public_risk",
    "OpenInterestPoint": ".trading_statistics",
    "OptionActivity": ".trading_statistics",
    "OptionExpiryActivity": ".trading_statistics",
    "OptionStrikeActivity": ".trading_statistics",
    "OptionSummary": ".public_prices",
    "OptionTakerFlow": ".trading_statistics",
    "OptionTrade": ".market_trades",
    "OptionTradeGroup": ".market_trades",
    "Order": ".trade",
    "OrderAck": ".trade",
    "OrderAmendmentAck": ".trade",
    "OrderBook": ".market",
    "OrderCancellationAck": ".trade",
    "OrderCountdown": ".trade_control",
    "OrderPrecheckResult": ".trade_precheck",
    "OrderRequestAck": ".common",
    "OrderUpdate": ".trade",
    "PastBuySellTrade": ".funding_fiat",
    "PastEasyConversion": ".trade_conversion",
    "PastFundingRate": ".public_prices",
    "PastSignalPosition": ".signal_bot",
    "PlatformVolume": ".market_trades",
    "PortfolioPositionLimit": ".account_positions",
    "Position": ".account",
    "PositionCloseOrder": ".account",
    "PositionClosingAck": ".trade",
    "PositionModeAck": ".account_settings",
    "PositionMove": ".account_positions",
    "PositionMoveAck": ".account_positions",
    "PositionMoveLeg": ".account_positions",
    "PositionMoveLegAck": ".account_positions",
    "PositionMoveSource": ".account_positions",
    "PositionMoveSourceAck": ".account_positions",
    "PositionMoveTarget": ".account_positions",
    "PositionMoveTargetAck": ".account_positions",
    "PositionRatio": ".trading_statistics",
    "PositionSize": ".account_stream",
    "PositionUpdate": ".account_stream",
    "PositionWarning": ".account_stream",
    "Premium": ".public_prices",
    "PriceCandle": ".public_prices",
    "PriceLimit": ".public_prices",
    "PublicBlockTrade": ".block_trading_trades",
    "PublicBlockTradeLeg": ".block_trading_trades",
    "PublicInstrument": ".public",
    "PublicPositionTier": ".public_risk",
    "PublicSpreadTrade": ".spread_trading",
    "PublicTrade": ".market",
    "PutCallRatio": ".trading_statistics",
    "Quote": ".block_trading",
    "QuoteCancellationAck": ".block_trading",
    "QuoteLeg": ".block_trading",
    "QuoteProduct": ".block_trading_makers",
    "QuoteProductGroup": ".block_trading_makers",
    "QuotedConvertTrade": ".funding_convert",
    "RankedLeadTrader": ".copy_trading_leads",
    "RecurringBuy": ".recurring_buy",
    "RecurringBuyAsset": ".recurring_buy",
    "RecurringBuyAssetReport": ".recurring_buy",
    "RecurringBuyOrder": ".recurring_buy",
    "RecurringBuyReport": ".recurring_buy",
    "RecurringBuyStopAck": ".recurring_buy",
    "RecurringBuyUpdate": ".recurring_buy",
    "RepayableDebt": ".trade_conversion",
    "RepaymentBalance": ".trade_conversion",
    "RepaymentOrder": ".trade_conversion",
    "RequestResult": ".common",
    "Rfq": ".block_trading",
    "RfqAllocation": ".block_trading",
    "RfqAllocationLeg": ".block_trading",
    "RfqAllocationResult": ".block_trading",
    "RfqCancellationAck": ".block_trading",
    "RfqCounterparty": ".block_trading",
    "RfqLeg": ".block_trading",
    "RiskOffsetAck": ".account_settings",
    "RiskSnapshot": ".account_positions",
    "RiskSnapshotBalance": ".account_positions",
    "RiskSnapshotPosition": ".account_positions",
    "RiskState": ".account_positions",
    "RpiBookLevel": ".market_books",
    "RpiBookUpdate": ".market_books",
    "RpiOrderBook": ".market_books",
    "ServerTime": ".public",
    "SettleCurrencyAck": ".account_settings",
    "SettledFuture": ".public_prices",
    "SharedProfit": ".copy_trading",
    "SharedProfitTotal": ".copy_trading",
    "SignalBot": ".signal_bot",
    "SignalChannel": ".signal_bot",
    "SignalChannelAck": ".signal_bot",
    "SignalEntry": ".signal_bot",
    "SignalEvent": ".signal_bot",
    "SignalEventOrder": ".signal_bot",
    "SignalExit": ".signal_bot",
    "SignalOrder": ".signal_bot",
    "SignalOrderCancellationAck": ".signal_bot",
    "SimpleEarnAck": ".simple_earn",
    "SimpleEarnBalance": ".simple_earn",
    "SimpleEarnLoan": ".simple_earn",
    "SimpleEarnRate": ".simple_earn",
    "SimpleEarnRateAck": ".simple_earn",
    "SimpleEarnRateSummary": ".simple_earn",
    "SimulatedAccount": ".account_simulation",
    "SimulatedAssetMargin": ".account_simulation",
    "SimulatedHolding": ".account_simulation",
    "SimulatedPositionMargin": ".account_simulation",
    "SimulatedRiskUnit": ".account_simulation",
    "SingleLegBlockTrade": ".block_trading_trades",
    "SmallBalance": ".trade_conversion",
    "SolStakingOrder": ".staking",
    "SolStakingProduct": ".staking",
    "SpotBorrowRecord": ".account_borrowing",
    "SpotBorrowingAck": ".account_borrowing",
    "Spread": ".spread_trading",
    "SpreadBookLevel": ".spread_trading",
    "SpreadBookUpdate": ".spread_trading",
    "SpreadCandle": ".spread_trading",
    "SpreadLeg": ".spread_trading",
    "SpreadOrder": ".spread_trading",
    "SpreadOrderAck": ".spread_trading",
    "SpreadOrderAmendmentAck": ".spread_trading",
    "SpreadOrderBook": ".spread_trading",
    "SpreadOrderUpdate": ".spread_trading",
    "SpreadTicker": ".spread_trading",
    "SpreadTrade": ".spread_trading",
    "SpreadTradeLeg": ".spread_trading",
    "StableRewardsBalance": ".stable_rewards",
    "StableRewardsHolding": ".stable_rewards",
    "StableRewardsProduct": ".stable_rewards",
    "StableRewardsTerms": ".stable_rewards",
    "StakingBalance": ".staking",
    "StakingProduct": ".staking",
    "StatisticsCurrencies": ".trading_statistics",
    "StoppedDcaBot": ".dca_bots",
    "StoppedGridBot": ".grid_bots",
    "StressResult": ".account_simulation",
    "StressScenarios": ".account_simulation",
    "SubAccount": ".subaccount",
    "SubAccountAck": ".subaccount",
    "SubAccountApiKey": ".subaccount",
    "SubAccountApiKeyAck": ".subaccount",
    "SubAccountApiKeyDeletionAck": ".subaccount",
    "SubAccountTransfer": ".subaccount",
    "SubAccountTransferAck": ".subaccount",
    "SubAffiliate": ".affiliate",
    "TakerVolume": ".trading_statistics",
    "TickBand": ".public_tools",
    "Ticker": ".market",
    "Trade": ".market",
    "TradeReference": ".account_stream",
    "TradingConfigAck": ".account_settings",
    "TransferOutPermission": ".subaccount",
    "Trigger": ".triggers",
    "TriggerAttachment": ".algo_orders",
    "TriggeredChase": ".algo_orders",
    "UnderlyingList": ".public_tools",
    "VolatilityStressResult": ".account_simulation",
    "Withdrawal": ".funding_chain",
    "WithdrawalAck": ".funding_chain",
    "WithdrawalCancellationAck": ".funding_chain",
    "WithdrawalUpdate": ".funding_chain",
}
__all__ = [
    "AccountBalance",
    "AccountBill",
    "AccountConfig",
    "AccountGreeks",
    "AccountInstrument",
    "AccountRateLimit",
    "AccountRatio",
    "AccountUpdate",
    "AccruedInterest",
    "ActiveDcaBot",
    "ActiveOnchainEarnOrder",
    "ActiveOnchainEarnYield",
    "AdlWarning",
    "AdvancedAlgoOrderUpdate",
    "AffiliateCategoryPerformance",
    "AffiliateLink",
    "AffiliatePerformance",
    "AggregatedFill",
    "AggregatedTrade",
    "AlgoAmendmentAck",
    "AlgoCancellationAck",
    "AlgoLinkedOrder",
    "AlgoOrder",
    "AlgoOrderAck",
    "AlgoOrderUpdate",
    "Announcement",
    "AnnouncementPage",
    "AnnouncementType",
    "Apy",
    "AssetValuation",
    "AssetValuationByAccount",
    "AttachedAlgo",
    "AutoEarnAck",
    "AutoLoanAck",
    "AutoRepayAck",
    "AvailableFunds",
    "BalanceAndPosition",
    "BasicLoanTerms",
    "BillArchive",
    "BillArchiveAck",
    "BillSubtypeInfo",
    "BillTypeInfo",
    "BlockTicker",
    "BlockTrade",
    "BlockTradeAllocation",
    "BlockTradeAllocationLeg",
    "BlockTradeLeg",
    "BlockTradeLegUpdate",
    "BlockTradeUpdate",
    "BlockTradingMmpConfig",
    "BlockTradingMmpConfigAck",
    "BookLevel",
    "BookUpdate",
    "BorrowLimits",
    "BorrowQuotas",
    "BorrowRate",
    "BotAck",
    "BotPosition",
    "BotReference",
    "BuySellCurrencies",
    "BuySellCurrency",
    "BuySellPair",
    "BuySellQuote",
    "BuySellTrade",
    "CallAuction",
    "Candle",
    "CashBalance",
    "ClosedLeadPosition",
    "ClosedLeadTraderPosition",
    "ClosedPosition",
    "CoInviterLink",
    "CollateralAsset",
    "CollateralChangeAck",
    "Completion",
    "ConfiguredLoanQuota",
    "ConfiguredLoanRate",
    "ContractActivity",
    "ContractConversion",
    "ContractDcaAck",
    "ContractExpiry",
    "ConvertCurrency",
    "ConvertPair",
    "ConvertQuote",
    "ConvertTrade",
    "CopiedInstrument",
    "CopiedLeadTrader",
    "CopyLimits",
    "CopySettings",
    "CopyTrader",
    "CopyTradingProfile",
    "CopyTradingStanding",
    "Countdown",
    "CreatedRfq",
    "CurrencyAmount",
    "CurrencyBalance",
    "CurrencyBorrowLimit",
    "CurrencyChain",
    "CurrencyDiscount",
    "CurrencyUpdate",
    "DcaCycle",
    "DcaInvestmentAck",
    "DcaOrder",
    "DcaPosition",
    "DcaTrigger",
    "DeltaNeutralCheck",
    "DeltaNeutralMismatch",
    "DemoBalanceAck",
    "DemoCurrencyBalance",
    "Deposit",
    "DepositAddress",
    "DepositUpdate",
    "DiscountTier",
    "DualInvestmentAck",
    "DualInvestmentOrder",
    "DualInvestmentPair",
    "DualInvestmentProduct",
    "DualInvestmentQuote",
    "DualInvestmentRedeemQuote",
    "DualInvestmentStatus",
    "EasyConversion",
    "EasyConvertCurrencies",
    "EconomicEvent",
    "EconomicEventUpdate",
    "EntrustedSubAccount",
    "EstimatedPrice",
    "EstimatedPriceUpdate",
    "EstimatedSettlement",
    "EthStakingBalance",
    "EthStakingOrder",
    "EthStakingRedemptionCancellationAck",
    "EventContractEvent",
    "EventContractMarket",
    "EventContractSeries",
    "EventContractSettlement",
    "ExecutedQuote",
    "ExecutedQuoteAllocation",
    "ExpectedSharedProfit",
    "ExpectedSharedProfitTotal",
    "ExpiredContract",
    "FeeGroupRates",
    "FeeRates",
    "FeeTypeAck",
    "FiatExchangeRate",
    "FiatFeeRates",
    "FiatOrder",
    "FiatPaymentAccount",
    "FiatPaymentLimits",
    "FiatPaymentOption",
    "FiatWithdrawalCancellationAck",
    "Fill",
    "FinishedOnchainEarnOrder",
    "FinishedOnchainEarnYield",
    "FlexibleLoan",
    "FlexibleLoanAck",
    "FlexibleLoanAsset",
    "FlexibleLoanCollateral",
    "FlexibleLoanCurrency",
    "FlexibleLoanEModePair",
    "FlexibleLoanEvent",
    "FlexibleLoanInterest",
    "FlexibleLoanLiquidation",
    "FlexibleLoanMaximum",
    "FlexibleLoanRedeemMaximum",
    "FlexibleLoanRepaymentAck",
    "FullBookLevel",
    "FullOrderBook",
    "FundingBalance",
    "FundingBill",
    "FundingProgress",
    "FundingRate",
    "FundsTransfer",
    "FundsTransferAck",
    "FuturesSettlement",
    "GlpAccount",
    "GlpDay",
    "GlpEnrollment",
    "GlpFigures",
    "GlpMonth",
    "GlpShare",
    "GlpShares",
    "GlpToday",
    "GlpVolume",
    "GlpVolumes",
    "GreeksTypeAck",
    "GridBot",
    "GridBotReference",
    "GridBotReport",
    "GridBotUpdate",
    "GridClosingAck",
    "GridMarginEstimate",
    "GridMinimumInvestment",
    "GridOrder",
    "GridOrderUpdate",
    "GridPositionUpdate",
    "GridProfitWithdrawal",
    "GridQuantityLimit",
    "GridRangeAck",
    "GridRebate",
    "GridSuggestion",
    "GridTrigger",
    "GridTriggerBacktest",
    "IndexComponent",
    "IndexComposition",
    "IndexTicker",
    "InstrumentChange",
    "InstrumentLeverage",
    "InstrumentTickBands",
    "InsuranceFund",
    "InsuranceFundEntry",
    "Invitee",
    "InviteeReport",
    "IsolatedModeAck",
    "LabeledBotAck",
    "LeadInstrument",
    "LeadInstrumentAck",
    "LeadPosition",
    "LeadPositionAck",
    "LeadTraderDailyRatio",
    "LeadTraderDay",
    "LeadTraderFollowing",
    "LeadTraderPage",
    "LeadTraderPosition",
    "LeadTraderPreference",
    "LeadTraderStats",
    "LeadTraderWeek",
    "LeadTradingFailure",
    "LevelAck",
    "LevelSwitchCheck",
    "LevelSwitchCurrencyMargin",
    "LevelSwitchLeverage",
    "LevelSwitchMargin",
    "LevelSwitchMismatch",
    "LevelSwitchOversize",
    "LevelSwitchPresetAck",
    "Leverage",
    "LeverageEstimate",
    "LinkedAlgo",
    "LiquidatedInstrument",
    "LiquidationOrder",
    "ListedAlgoOrder",
    "ListedExchange",
    "LoanQuotaLevel",
    "LoanTerms",
    "LongShortRatio",
    "Maintenance",
    "MaintenanceUpdate",
    "ManagedSubAccountTransfer",
    "MarginAdjustmentAck",
    "MarginGraph",
    "MarginGraphPoint",
    "MarginLoanRatio",
    "MarkPrice",
    "MarketDataFile",
    "MarketDataFileGroup",
    "MarketDataFiles",
    "MarketMakerInstrument",
    "MaxLoan",
    "MaxOrderSize",
    "MaxWithdrawal",
    "MmpConfig",
    "MmpConfigAck",
    "MonthlyStatement",
    "MonthlyStatementAck",
    "NamedBotAck",
    "NamedSubAccountApiKey",
    "NonTradableAsset",
    "OkusdAccount",
    "OkusdApr",
    "OkusdLimits",
    "OkusdRedemption",
    "OkusdRedemptionAck",
    "OkusdRedemptionQuota",
    "OkusdReward",
    "OkusdSubscription",
    "OkusdSubscriptionAck",
    "OkusdSubscriptionQuota",
    "OnchainEarnAck",
    "OnchainEarnAllowance",
    "OnchainEarnFastRedemption",
    "OnchainEarnOffer",
    "OnchainEarnYield",
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
    "OrderCountdown",
    "OrderPrecheckResult",
    "OrderRequestAck",
    "OrderUpdate",
    "PastBuySellTrade",
    "PastEasyConversion",
    "PastFundingRate",
    "PastSignalPosition",
    "PlatformVolume",
    "PortfolioPositionLimit",
    "Position",
    "PositionCloseOrder",
    "PositionClosingAck",
    "PositionModeAck",
    "PositionMove",
    "PositionMoveAck",
    "PositionMoveLeg",
    "PositionMoveLegAck",
    "PositionMoveSource",
    "PositionMoveSourceAck",
    "PositionMoveTarget",
    "PositionMoveTargetAck",
    "PositionRatio",
    "PositionSize",
    "PositionUpdate",
    "PositionWarning",
    "Premium",
    "PriceCandle",
    "PriceLimit",
    "PublicBlockTrade",
    "PublicBlockTradeLeg",
    "PublicInstrument",
    "PublicPositionTier",
    "PublicSpreadTrade",
    "PublicTrade",
    "PutCallRatio",
    "Quote",
    "QuoteCancellationAck",
    "QuoteLeg",
    "QuoteProduct",
    "QuoteProductGroup",
    "QuotedConvertTrade",
    "RankedLeadTrader",
    "RecurringBuy",
    "RecurringBuyAsset",
    "RecurringBuyAssetReport",
    "RecurringBuyOrder",
    "RecurringBuyReport",
    "RecurringBuyStopAck",
    "RecurringBuyUpdate",
    "RepayableDebt",
    "RepaymentBalance",
    "RepaymentOrder",
    "RequestResult",
    "Rfq",
    "RfqAllocation",
    "RfqAllocationLeg",
    "RfqAllocationResult",
    "RfqCancellationAck",
    "RfqCounterparty",
    "RfqLeg",
    "RiskOffsetAck",
    "RiskSnapshot",
    "RiskSnapshotBalance",
    "RiskSnapshotPosition",
    "RiskState",
    "RpiBookLevel",
    "RpiBookUpdate",
    "RpiOrderBook",
    "ServerTime",
    "SettleCurrencyAck",
    "SettledFuture",
    "SharedProfit",
    "SharedProfitTotal",
    "SignalBot",
    "SignalChannel",
    "SignalChannelAck",
    "SignalEntry",
    "SignalEvent",
    "SignalEventOrder",
    "SignalExit",
    "SignalOrder",
    "SignalOrderCancellationAck",
    "SimpleEarnAck",
    "SimpleEarnBalance",
    "SimpleEarnLoan",
    "SimpleEarnRate",
    "SimpleEarnRateAck",
    "SimpleEarnRateSummary",
    "SimulatedAccount",
    "SimulatedAssetMargin",
    "SimulatedHolding",
    "SimulatedPositionMargin",
    "SimulatedRiskUnit",
    "SingleLegBlockTrade",
    "SmallBalance",
    "SolStakingOrder",
    "SolStakingProduct",
    "SpotBorrowRecord",
    "SpotBorrowingAck",
    "Spread",
    "SpreadBookLevel",
    "SpreadBookUpdate",
    "SpreadCandle",
    "SpreadLeg",
    "SpreadOrder",
    "SpreadOrderAck",
    "SpreadOrderAmendmentAck",
    "SpreadOrderBook",
    "SpreadOrderUpdate",
    "SpreadTicker",
    "SpreadTrade",
    "SpreadTradeLeg",
    "StableRewardsBalance",
    "StableRewardsHolding",
    "StableRewardsProduct",
    "StableRewardsTerms",
    "StakingBalance",
    "StakingProduct",
    "StatisticsCurrencies",
    "StoppedDcaBot",
    "StoppedGridBot",
    "StressResult",
    "StressScenarios",
    "SubAccount",
    "SubAccountAck",
    "SubAccountApiKey",
    "SubAccountApiKeyAck",
    "SubAccountApiKeyDeletionAck",
    "SubAccountTransfer",
    "SubAccountTransferAck",
    "SubAffiliate",
    "TakerVolume",
    "TickBand",
    "Ticker",
    "Trade",
    "TradeReference",
    "TradingConfigAck",
    "TransferOutPermission",
    "Trigger",
    "TriggerAttachment",
    "TriggeredChase",
    "UnderlyingList",
    "VolatilityStressResult",
    "Withdrawal",
    "WithdrawalAck",
    "WithdrawalCancellationAck",
    "WithdrawalUpdate",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
