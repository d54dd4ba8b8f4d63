# Generated from spec/ by `make generate`. Do not edit.
"""All enums. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.enums.account_bills import AccountBillSubtype as AccountBillSubtype
    from okx_v5_api.enums.account_bills import AccountBillSubtypeLike as AccountBillSubtypeLike
    from okx_v5_api.enums.account_bills import AccountBillType as AccountBillType
    from okx_v5_api.enums.account_bills import AccountBillTypeLike as AccountBillTypeLike
    from okx_v5_api.enums.account import AccountLevel as AccountLevel
    from okx_v5_api.enums.account import AccountLevelLike as AccountLevelLike
    from okx_v5_api.enums.account import AccountStrategy as AccountStrategy
    from okx_v5_api.enums.account import AccountStrategyLike as AccountStrategyLike
    from okx_v5_api.enums.account import AccountType as AccountType
    from okx_v5_api.enums.account import AccountTypeLike as AccountTypeLike
    from okx_v5_api.enums.account_stream import AccountUpdates as AccountUpdates
    from okx_v5_api.enums.account_stream import AccountUpdatesLike as AccountUpdatesLike
    from okx_v5_api.enums.public_risk import AdlState as AdlState
    from okx_v5_api.enums.public_risk import AdlStateLike as AdlStateLike
    from okx_v5_api.enums.affiliate import AffiliateCommissionCategory as AffiliateCommissionCategory
    from okx_v5_api.enums.affiliate import AffiliateCommissionCategoryLike as AffiliateCommissionCategoryLike
    from okx_v5_api.enums.affiliate import AffiliateLinkStatus as AffiliateLinkStatus
    from okx_v5_api.enums.affiliate import AffiliateLinkStatusLike as AffiliateLinkStatusLike
    from okx_v5_api.enums.affiliate import AffiliateLinkType as AffiliateLinkType
    from okx_v5_api.enums.affiliate import AffiliateLinkTypeLike as AffiliateLinkTypeLike
    from okx_v5_api.enums.affiliate import AffiliatePeriod as AffiliatePeriod
    from okx_v5_api.enums.affiliate import AffiliatePeriodLike as AffiliatePeriodLike
    from okx_v5_api.enums.affiliate import AffiliateSortDirection as AffiliateSortDirection
    from okx_v5_api.enums.affiliate import AffiliateSortDirectionLike as AffiliateSortDirectionLike
    from okx_v5_api.enums.affiliate import AffiliateSortField as AffiliateSortField
    from okx_v5_api.enums.affiliate import AffiliateSortFieldLike as AffiliateSortFieldLike
    from okx_v5_api.enums.algo import AlgoOrderState as AlgoOrderState
    from okx_v5_api.enums.algo import AlgoOrderStateLike as AlgoOrderStateLike
    from okx_v5_api.enums.algo import AlgoOrderType as AlgoOrderType
    from okx_v5_api.enums.algo import AlgoOrderTypeLike as AlgoOrderTypeLike
    from okx_v5_api.enums.algo import AlgoTriggeredSide as AlgoTriggeredSide
    from okx_v5_api.enums.algo import AlgoTriggeredSideLike as AlgoTriggeredSideLike
    from okx_v5_api.enums.trade import AmendmentResult as AmendmentResult
    from okx_v5_api.enums.trade import AmendmentResultLike as AmendmentResultLike
    from okx_v5_api.enums.trade import AmendmentSource as AmendmentSource
    from okx_v5_api.enums.trade import AmendmentSourceLike as AmendmentSourceLike
    from okx_v5_api.enums.common import AssetAccount as AssetAccount
    from okx_v5_api.enums.common import AssetAccountLike as AssetAccountLike
    from okx_v5_api.enums.public import AssetCategory as AssetCategory
    from okx_v5_api.enums.public import AssetCategoryLike as AssetCategoryLike
    from okx_v5_api.enums.market import AuctionState as AuctionState
    from okx_v5_api.enums.market import AuctionStateLike as AuctionStateLike
    from okx_v5_api.enums.public_risk import AutoDeleveragingEvent as AutoDeleveragingEvent
    from okx_v5_api.enums.public_risk import AutoDeleveragingEventLike as AutoDeleveragingEventLike
    from okx_v5_api.enums.account_settings import AutoEarnAction as AutoEarnAction
    from okx_v5_api.enums.account_settings import AutoEarnActionLike as AutoEarnActionLike
    from okx_v5_api.enums.account_settings import AutoEarnType as AutoEarnType
    from okx_v5_api.enums.account_settings import AutoEarnTypeLike as AutoEarnTypeLike
    from okx_v5_api.enums.account import AutoLendState as AutoLendState
    from okx_v5_api.enums.account import AutoLendStateLike as AutoLendStateLike
    from okx_v5_api.enums.account_stream import BalanceEvent as BalanceEvent
    from okx_v5_api.enums.account_stream import BalanceEventLike as BalanceEventLike
    from okx_v5_api.enums.account_bills import BillArchiveQuarter as BillArchiveQuarter
    from okx_v5_api.enums.account_bills import BillArchiveQuarterLike as BillArchiveQuarterLike
    from okx_v5_api.enums.account_bills import BillArchiveState as BillArchiveState
    from okx_v5_api.enums.account_bills import BillArchiveStateLike as BillArchiveStateLike
    from okx_v5_api.enums.bots import BotOrderFilter as BotOrderFilter
    from okx_v5_api.enums.bots import BotOrderFilterLike as BotOrderFilterLike
    from okx_v5_api.enums.bots import BotOrderState as BotOrderState
    from okx_v5_api.enums.bots import BotOrderStateLike as BotOrderStateLike
    from okx_v5_api.enums.bots import BotOrderType as BotOrderType
    from okx_v5_api.enums.bots import BotOrderTypeLike as BotOrderTypeLike
    from okx_v5_api.enums.bots import BotProfitSharing as BotProfitSharing
    from okx_v5_api.enums.bots import BotProfitSharingLike as BotProfitSharingLike
    from okx_v5_api.enums.bots import BotState as BotState
    from okx_v5_api.enums.bots import BotStateLike as BotStateLike
    from okx_v5_api.enums.bots import BotStopType as BotStopType
    from okx_v5_api.enums.bots import BotStopTypeLike as BotStopTypeLike
    from okx_v5_api.enums.funding_exchange import BuySellState as BuySellState
    from okx_v5_api.enums.funding_exchange import BuySellStateLike as BuySellStateLike
    from okx_v5_api.enums.market import CandleBar as CandleBar
    from okx_v5_api.enums.market import CandleBarLike as CandleBarLike
    from okx_v5_api.enums.market import CandleState as CandleState
    from okx_v5_api.enums.market import CandleStateLike as CandleStateLike
    from okx_v5_api.enums.public import ChangingParameter as ChangingParameter
    from okx_v5_api.enums.public import ChangingParameterLike as ChangingParameterLike
    from okx_v5_api.enums.algo import ChaseDistanceType as ChaseDistanceType
    from okx_v5_api.enums.algo import ChaseDistanceTypeLike as ChaseDistanceTypeLike
    from okx_v5_api.enums.affiliate import CoInviterAssessment as CoInviterAssessment
    from okx_v5_api.enums.affiliate import CoInviterAssessmentLike as CoInviterAssessmentLike
    from okx_v5_api.enums.affiliate import CoInviterStanding as CoInviterStanding
    from okx_v5_api.enums.affiliate import CoInviterStandingLike as CoInviterStandingLike
    from okx_v5_api.enums.account import CollateralRestriction as CollateralRestriction
    from okx_v5_api.enums.account import CollateralRestrictionLike as CollateralRestrictionLike
    from okx_v5_api.enums.account_settings import CollateralScope as CollateralScope
    from okx_v5_api.enums.account_settings import CollateralScopeLike as CollateralScopeLike
    from okx_v5_api.enums.public import ContractAlias as ContractAlias
    from okx_v5_api.enums.public import ContractAliasLike as ContractAliasLike
    from okx_v5_api.enums.public_tools import ContractConversionPurpose as ContractConversionPurpose
    from okx_v5_api.enums.public_tools import ContractConversionPurposeLike as ContractConversionPurposeLike
    from okx_v5_api.enums.public_tools import ContractConversionType as ContractConversionType
    from okx_v5_api.enums.public_tools import ContractConversionTypeLike as ContractConversionTypeLike
    from okx_v5_api.enums.public_tools import ContractConversionUnit as ContractConversionUnit
    from okx_v5_api.enums.public_tools import ContractConversionUnitLike as ContractConversionUnitLike
    from okx_v5_api.enums.public_prices import ContractExpiryType as ContractExpiryType
    from okx_v5_api.enums.public_prices import ContractExpiryTypeLike as ContractExpiryTypeLike
    from okx_v5_api.enums.account import ContractIsolatedMode as ContractIsolatedMode
    from okx_v5_api.enums.account import ContractIsolatedModeLike as ContractIsolatedModeLike
    from okx_v5_api.enums.trading_statistics import ContractStatisticsPeriod as ContractStatisticsPeriod
    from okx_v5_api.enums.trading_statistics import ContractStatisticsPeriodLike as ContractStatisticsPeriodLike
    from okx_v5_api.enums.public import ContractType as ContractType
    from okx_v5_api.enums.public import ContractTypeLike as ContractTypeLike
    from okx_v5_api.enums.trade_conversion import ConversionStatus as ConversionStatus
    from okx_v5_api.enums.trade_conversion import ConversionStatusLike as ConversionStatusLike
    from okx_v5_api.enums.funding_exchange import ConvertMode as ConvertMode
    from okx_v5_api.enums.funding_exchange import ConvertModeLike as ConvertModeLike
    from okx_v5_api.enums.funding_exchange import ConvertTradeState as ConvertTradeState
    from okx_v5_api.enums.funding_exchange import ConvertTradeStateLike as ConvertTradeStateLike
    from okx_v5_api.enums.copy_trading import CopyInstrumentChoice as CopyInstrumentChoice
    from okx_v5_api.enums.copy_trading import CopyInstrumentChoiceLike as CopyInstrumentChoiceLike
    from okx_v5_api.enums.copy_trading import CopyMarginMode as CopyMarginMode
    from okx_v5_api.enums.copy_trading import CopyMarginModeLike as CopyMarginModeLike
    from okx_v5_api.enums.copy_trading import CopyMode as CopyMode
    from okx_v5_api.enums.copy_trading import CopyModeLike as CopyModeLike
    from okx_v5_api.enums.copy_trading import CopyPositionHandling as CopyPositionHandling
    from okx_v5_api.enums.copy_trading import CopyPositionHandlingLike as CopyPositionHandlingLike
    from okx_v5_api.enums.copy_trading import CopyState as CopyState
    from okx_v5_api.enums.copy_trading import CopyStateLike as CopyStateLike
    from okx_v5_api.enums.common import CopyTradingRole as CopyTradingRole
    from okx_v5_api.enums.common import CopyTradingRoleLike as CopyTradingRoleLike
    from okx_v5_api.enums.common import CostPriceStop as CostPriceStop
    from okx_v5_api.enums.common import CostPriceStopLike as CostPriceStopLike
    from okx_v5_api.enums.trading_statistics import CurrencyStatisticsPeriod as CurrencyStatisticsPeriod
    from okx_v5_api.enums.trading_statistics import CurrencyStatisticsPeriodLike as CurrencyStatisticsPeriodLike
    from okx_v5_api.enums.funding_bills import CustodyProvider as CustodyProvider
    from okx_v5_api.enums.funding_bills import CustodyProviderLike as CustodyProviderLike
    from okx_v5_api.enums.dca import DcaBotType as DcaBotType
    from okx_v5_api.enums.dca import DcaBotTypeLike as DcaBotTypeLike
    from okx_v5_api.enums.dca import DcaOrderKind as DcaOrderKind
    from okx_v5_api.enums.dca import DcaOrderKindLike as DcaOrderKindLike
    from okx_v5_api.enums.dca import DcaStopReason as DcaStopReason
    from okx_v5_api.enums.dca import DcaStopReasonLike as DcaStopReasonLike
    from okx_v5_api.enums.dca import DcaTracking as DcaTracking
    from okx_v5_api.enums.dca import DcaTrackingLike as DcaTrackingLike
    from okx_v5_api.enums.dca import DcaTriggerCause as DcaTriggerCause
    from okx_v5_api.enums.dca import DcaTriggerCauseLike as DcaTriggerCauseLike
    from okx_v5_api.enums.account_settings import DeltaNeutralObstacle as DeltaNeutralObstacle
    from okx_v5_api.enums.account_settings import DeltaNeutralObstacleLike as DeltaNeutralObstacleLike
    from okx_v5_api.enums.account import DeltaNeutralStatus as DeltaNeutralStatus
    from okx_v5_api.enums.account import DeltaNeutralStatusLike as DeltaNeutralStatusLike
    from okx_v5_api.enums.account_settings import DemoAdjustment as DemoAdjustment
    from okx_v5_api.enums.account_settings import DemoAdjustmentLike as DemoAdjustmentLike
    from okx_v5_api.enums.funding import DepositState as DepositState
    from okx_v5_api.enums.funding import DepositStateLike as DepositStateLike
    from okx_v5_api.enums.dual_investment import DualInvestmentState as DualInvestmentState
    from okx_v5_api.enums.dual_investment import DualInvestmentStateLike as DualInvestmentStateLike
    from okx_v5_api.enums.trade_conversion import EasyConvertSource as EasyConvertSource
    from okx_v5_api.enums.trade_conversion import EasyConvertSourceLike as EasyConvertSourceLike
    from okx_v5_api.enums.public_calendar import EconomicCalendarRegion as EconomicCalendarRegion
    from okx_v5_api.enums.public_calendar import EconomicCalendarRegionLike as EconomicCalendarRegionLike
    from okx_v5_api.enums.public_calendar import EconomicImportance as EconomicImportance
    from okx_v5_api.enums.public_calendar import EconomicImportanceLike as EconomicImportanceLike
    from okx_v5_api.enums.public_calendar import EconomicReleasePrecision as EconomicReleasePrecision
    from okx_v5_api.enums.public_calendar import EconomicReleasePrecisionLike as EconomicReleasePrecisionLike
    from okx_v5_api.enums.public_prices import EstimatedPriceType as EstimatedPriceType
    from okx_v5_api.enums.public_prices import EstimatedPriceTypeLike as EstimatedPriceTypeLike
    from okx_v5_api.enums.staking import EthStakingOrderState as EthStakingOrderState
    from okx_v5_api.enums.staking import EthStakingOrderStateLike as EthStakingOrderStateLike
    from okx_v5_api.enums.public_events import EventContractFrequency as EventContractFrequency
    from okx_v5_api.enums.public_events import EventContractFrequencyLike as EventContractFrequencyLike
    from okx_v5_api.enums.public_events import EventContractHitDirection as EventContractHitDirection
    from okx_v5_api.enums.public_events import EventContractHitDirectionLike as EventContractHitDirectionLike
    from okx_v5_api.enums.public_events import EventContractMethod as EventContractMethod
    from okx_v5_api.enums.public_events import EventContractMethodLike as EventContractMethodLike
    from okx_v5_api.enums.public_events import EventContractPriceSource as EventContractPriceSource
    from okx_v5_api.enums.public_events import EventContractPriceSourceLike as EventContractPriceSourceLike
    from okx_v5_api.enums.public_events import EventContractResult as EventContractResult
    from okx_v5_api.enums.public_events import EventContractResultLike as EventContractResultLike
    from okx_v5_api.enums.public_events import EventContractState as EventContractState
    from okx_v5_api.enums.public_events import EventContractStateLike as EventContractStateLike
    from okx_v5_api.enums.common import EventOutcome as EventOutcome
    from okx_v5_api.enums.common import EventOutcomeLike as EventOutcomeLike
    from okx_v5_api.enums.common import ExecutionType as ExecutionType
    from okx_v5_api.enums.common import ExecutionTypeLike as ExecutionTypeLike
    from okx_v5_api.enums.public import FeeGroup as FeeGroup
    from okx_v5_api.enums.public import FeeGroupLike as FeeGroupLike
    from okx_v5_api.enums.account import FeeType as FeeType
    from okx_v5_api.enums.account import FeeTypeLike as FeeTypeLike
    from okx_v5_api.enums.funding_exchange import FiatOrderState as FiatOrderState
    from okx_v5_api.enums.funding_exchange import FiatOrderStateLike as FiatOrderStateLike
    from okx_v5_api.enums.funding_exchange import FiatPaymentMethod as FiatPaymentMethod
    from okx_v5_api.enums.funding_exchange import FiatPaymentMethodLike as FiatPaymentMethodLike
    from okx_v5_api.enums.trade import FillKind as FillKind
    from okx_v5_api.enums.trade import FillKindLike as FillKindLike
    from okx_v5_api.enums.flexible_loan import FlexibleLoanCollateralAction as FlexibleLoanCollateralAction
    from okx_v5_api.enums.flexible_loan import FlexibleLoanCollateralActionLike as FlexibleLoanCollateralActionLike
    from okx_v5_api.enums.flexible_loan import FlexibleLoanEMode as FlexibleLoanEMode
    from okx_v5_api.enums.flexible_loan import FlexibleLoanEModeLike as FlexibleLoanEModeLike
    from okx_v5_api.enums.flexible_loan import FlexibleLoanEventType as FlexibleLoanEventType
    from okx_v5_api.enums.flexible_loan import FlexibleLoanEventTypeLike as FlexibleLoanEventTypeLike
    from okx_v5_api.enums.account import ForcedRepayment as ForcedRepayment
    from okx_v5_api.enums.account import ForcedRepaymentLike as ForcedRepaymentLike
    from okx_v5_api.enums.funding_bills import FundingBillCursor as FundingBillCursor
    from okx_v5_api.enums.funding_bills import FundingBillCursorLike as FundingBillCursorLike
    from okx_v5_api.enums.funding_bills import FundingBillType as FundingBillType
    from okx_v5_api.enums.funding_bills import FundingBillTypeLike as FundingBillTypeLike
    from okx_v5_api.enums.public import FundingFormula as FundingFormula
    from okx_v5_api.enums.public import FundingFormulaLike as FundingFormulaLike
    from okx_v5_api.enums.public import FundingMethod as FundingMethod
    from okx_v5_api.enums.public import FundingMethodLike as FundingMethodLike
    from okx_v5_api.enums.funding import FundingRoute as FundingRoute
    from okx_v5_api.enums.funding import FundingRouteLike as FundingRouteLike
    from okx_v5_api.enums.public import FundingSettlement as FundingSettlement
    from okx_v5_api.enums.public import FundingSettlementLike as FundingSettlementLike
    from okx_v5_api.enums.funding import FundsTransferState as FundsTransferState
    from okx_v5_api.enums.funding import FundsTransferStateLike as FundsTransferStateLike
    from okx_v5_api.enums.funding import FundsTransferType as FundsTransferType
    from okx_v5_api.enums.funding import FundsTransferTypeLike as FundsTransferTypeLike
    from okx_v5_api.enums.account_glp import GlpPool as GlpPool
    from okx_v5_api.enums.account_glp import GlpPoolLike as GlpPoolLike
    from okx_v5_api.enums.account_glp import GlpProgram as GlpProgram
    from okx_v5_api.enums.account_glp import GlpProgramLike as GlpProgramLike
    from okx_v5_api.enums.account_glp import GlpQualification as GlpQualification
    from okx_v5_api.enums.account_glp import GlpQualificationLike as GlpQualificationLike
    from okx_v5_api.enums.account import GreeksType as GreeksType
    from okx_v5_api.enums.account import GreeksTypeLike as GreeksTypeLike
    from okx_v5_api.enums.grid import GridBacktestPeriod as GridBacktestPeriod
    from okx_v5_api.enums.grid import GridBacktestPeriodLike as GridBacktestPeriodLike
    from okx_v5_api.enums.grid import GridBotType as GridBotType
    from okx_v5_api.enums.grid import GridBotTypeLike as GridBotTypeLike
    from okx_v5_api.enums.grid import GridDirection as GridDirection
    from okx_v5_api.enums.grid import GridDirectionLike as GridDirectionLike
    from okx_v5_api.enums.grid import GridInvestmentType as GridInvestmentType
    from okx_v5_api.enums.grid import GridInvestmentTypeLike as GridInvestmentTypeLike
    from okx_v5_api.enums.grid import GridSaleResult as GridSaleResult
    from okx_v5_api.enums.grid import GridSaleResultLike as GridSaleResultLike
    from okx_v5_api.enums.grid import GridSpacing as GridSpacing
    from okx_v5_api.enums.grid import GridSpacingLike as GridSpacingLike
    from okx_v5_api.enums.grid import GridStopReason as GridStopReason
    from okx_v5_api.enums.grid import GridStopReasonLike as GridStopReasonLike
    from okx_v5_api.enums.grid import GridTriggerOrigin as GridTriggerOrigin
    from okx_v5_api.enums.grid import GridTriggerOriginLike as GridTriggerOriginLike
    from okx_v5_api.enums.algo import IcebergAggressiveness as IcebergAggressiveness
    from okx_v5_api.enums.algo import IcebergAggressivenessLike as IcebergAggressivenessLike
    from okx_v5_api.enums.public_prices import IndexQuoteCurrency as IndexQuoteCurrency
    from okx_v5_api.enums.public_prices import IndexQuoteCurrencyLike as IndexQuoteCurrencyLike
    from okx_v5_api.enums.public import InstrumentState as InstrumentState
    from okx_v5_api.enums.public import InstrumentStateLike as InstrumentStateLike
    from okx_v5_api.enums.common import InstrumentType as InstrumentType
    from okx_v5_api.enums.common import InstrumentTypeLike as InstrumentTypeLike
    from okx_v5_api.enums.public_risk import InsuranceFundEntryType as InsuranceFundEntryType
    from okx_v5_api.enums.public_risk import InsuranceFundEntryTypeLike as InsuranceFundEntryTypeLike
    from okx_v5_api.enums.affiliate import InviteeVerification as InviteeVerification
    from okx_v5_api.enums.affiliate import InviteeVerificationLike as InviteeVerificationLike
    from okx_v5_api.enums.affiliate import InviterStanding as InviterStanding
    from okx_v5_api.enums.affiliate import InviterStandingLike as InviterStandingLike
    from okx_v5_api.enums.account_settings import IsolatedMode as IsolatedMode
    from okx_v5_api.enums.account_settings import IsolatedModeLike as IsolatedModeLike
    from okx_v5_api.enums.account_settings import IsolatedModeScope as IsolatedModeScope
    from okx_v5_api.enums.account_settings import IsolatedModeScopeLike as IsolatedModeScopeLike
    from okx_v5_api.enums.account import KycLevel as KycLevel
    from okx_v5_api.enums.account import KycLevelLike as KycLevelLike
    from okx_v5_api.enums.copy_trading import LeadMode as LeadMode
    from okx_v5_api.enums.copy_trading import LeadModeLike as LeadModeLike
    from okx_v5_api.enums.copy_trading import LeadPositionClosedExtent as LeadPositionClosedExtent
    from okx_v5_api.enums.copy_trading import LeadPositionClosedExtentLike as LeadPositionClosedExtentLike
    from okx_v5_api.enums.copy_trading import LeadTraderPeriod as LeadTraderPeriod
    from okx_v5_api.enums.copy_trading import LeadTraderPeriodLike as LeadTraderPeriodLike
    from okx_v5_api.enums.copy_trading import LeadTraderSorting as LeadTraderSorting
    from okx_v5_api.enums.copy_trading import LeadTraderSortingLike as LeadTraderSortingLike
    from okx_v5_api.enums.copy_trading import LeadTraderVacancy as LeadTraderVacancy
    from okx_v5_api.enums.copy_trading import LeadTraderVacancyLike as LeadTraderVacancyLike
    from okx_v5_api.enums.copy_trading import LeadTradingObstacle as LeadTradingObstacle
    from okx_v5_api.enums.copy_trading import LeadTradingObstacleLike as LeadTradingObstacleLike
    from okx_v5_api.enums.account_settings import LevelSwitchObstacle as LevelSwitchObstacle
    from okx_v5_api.enums.account_settings import LevelSwitchObstacleLike as LevelSwitchObstacleLike
    from okx_v5_api.enums.account_settings import LevelSwitchResult as LevelSwitchResult
    from okx_v5_api.enums.account_settings import LevelSwitchResultLike as LevelSwitchResultLike
    from okx_v5_api.enums.account import LiquidationAlert as LiquidationAlert
    from okx_v5_api.enums.account import LiquidationAlertLike as LiquidationAlertLike
    from okx_v5_api.enums.status import MaintainedService as MaintainedService
    from okx_v5_api.enums.status import MaintainedServiceLike as MaintainedServiceLike
    from okx_v5_api.enums.status import MaintenanceState as MaintenanceState
    from okx_v5_api.enums.status import MaintenanceStateLike as MaintenanceStateLike
    from okx_v5_api.enums.status import MaintenanceType as MaintenanceType
    from okx_v5_api.enums.status import MaintenanceTypeLike as MaintenanceTypeLike
    from okx_v5_api.enums.account import MakerPermission as MakerPermission
    from okx_v5_api.enums.account import MakerPermissionLike as MakerPermissionLike
    from okx_v5_api.enums.common import MarginChange as MarginChange
    from okx_v5_api.enums.common import MarginChangeLike as MarginChangeLike
    from okx_v5_api.enums.account import MarginIsolatedMode as MarginIsolatedMode
    from okx_v5_api.enums.account import MarginIsolatedModeLike as MarginIsolatedModeLike
    from okx_v5_api.enums.common import MarginMode as MarginMode
    from okx_v5_api.enums.common import MarginModeLike as MarginModeLike
    from okx_v5_api.enums.public_tools import MarketDataModule as MarketDataModule
    from okx_v5_api.enums.public_tools import MarketDataModuleLike as MarketDataModuleLike
    from okx_v5_api.enums.public_tools import MarketDataPeriod as MarketDataPeriod
    from okx_v5_api.enums.public_tools import MarketDataPeriodLike as MarketDataPeriodLike
    from okx_v5_api.enums.public_tools import MarketMakerClass as MarketMakerClass
    from okx_v5_api.enums.public_tools import MarketMakerClassLike as MarketMakerClassLike
    from okx_v5_api.enums.copy_trading import MinimumLeadTime as MinimumLeadTime
    from okx_v5_api.enums.copy_trading import MinimumLeadTimeLike as MinimumLeadTimeLike
    from okx_v5_api.enums.funding import MonthlyStatementState as MonthlyStatementState
    from okx_v5_api.enums.funding import MonthlyStatementStateLike as MonthlyStatementStateLike
    from okx_v5_api.enums.okusd import OkusdRedemptionAckState as OkusdRedemptionAckState
    from okx_v5_api.enums.okusd import OkusdRedemptionAckStateLike as OkusdRedemptionAckStateLike
    from okx_v5_api.enums.okusd import OkusdRedemptionState as OkusdRedemptionState
    from okx_v5_api.enums.okusd import OkusdRedemptionStateLike as OkusdRedemptionStateLike
    from okx_v5_api.enums.okusd import OkusdRedemptionType as OkusdRedemptionType
    from okx_v5_api.enums.okusd import OkusdRedemptionTypeLike as OkusdRedemptionTypeLike
    from okx_v5_api.enums.okusd import OkusdRedemptionTypeName as OkusdRedemptionTypeName
    from okx_v5_api.enums.okusd import OkusdRedemptionTypeNameLike as OkusdRedemptionTypeNameLike
    from okx_v5_api.enums.okusd import OkusdSubscriptionState as OkusdSubscriptionState
    from okx_v5_api.enums.okusd import OkusdSubscriptionStateLike as OkusdSubscriptionStateLike
    from okx_v5_api.enums.onchain_earn import OnchainEarnOfferState as OnchainEarnOfferState
    from okx_v5_api.enums.onchain_earn import OnchainEarnOfferStateLike as OnchainEarnOfferStateLike
    from okx_v5_api.enums.onchain_earn import OnchainEarnOrderState as OnchainEarnOrderState
    from okx_v5_api.enums.onchain_earn import OnchainEarnOrderStateLike as OnchainEarnOrderStateLike
    from okx_v5_api.enums.onchain_earn import OnchainEarnYieldType as OnchainEarnYieldType
    from okx_v5_api.enums.onchain_earn import OnchainEarnYieldTypeLike as OnchainEarnYieldTypeLike
    from okx_v5_api.enums.public import OpeningMethod as OpeningMethod
    from okx_v5_api.enums.public import OpeningMethodLike as OpeningMethodLike
    from okx_v5_api.enums.trade import OptionPriceType as OptionPriceType
    from okx_v5_api.enums.trade import OptionPriceTypeLike as OptionPriceTypeLike
    from okx_v5_api.enums.trading_statistics import OptionStatisticsPeriod as OptionStatisticsPeriod
    from okx_v5_api.enums.trading_statistics import OptionStatisticsPeriodLike as OptionStatisticsPeriodLike
    from okx_v5_api.enums.account import OptionTrading as OptionTrading
    from okx_v5_api.enums.account import OptionTradingLike as OptionTradingLike
    from okx_v5_api.enums.common import OptionType as OptionType
    from okx_v5_api.enums.common import OptionTypeLike as OptionTypeLike
    from okx_v5_api.enums.trade import OrderCategory as OrderCategory
    from okx_v5_api.enums.trade import OrderCategoryLike as OrderCategoryLike
    from okx_v5_api.enums.common import OrderPricing as OrderPricing
    from okx_v5_api.enums.common import OrderPricingLike as OrderPricingLike
    from okx_v5_api.enums.trade import OrderSource as OrderSource
    from okx_v5_api.enums.trade import OrderSourceLike as OrderSourceLike
    from okx_v5_api.enums.trade import OrderState as OrderState
    from okx_v5_api.enums.trade import OrderStateLike as OrderStateLike
    from okx_v5_api.enums.trade import OrderType as OrderType
    from okx_v5_api.enums.trade import OrderTypeLike as OrderTypeLike
    from okx_v5_api.enums.account_positions import PositionCloseKind as PositionCloseKind
    from okx_v5_api.enums.account_positions import PositionCloseKindLike as PositionCloseKindLike
    from okx_v5_api.enums.common import PositionDirection as PositionDirection
    from okx_v5_api.enums.common import PositionDirectionLike as PositionDirectionLike
    from okx_v5_api.enums.account_positions import PositionLimitKind as PositionLimitKind
    from okx_v5_api.enums.account_positions import PositionLimitKindLike as PositionLimitKindLike
    from okx_v5_api.enums.account import PositionMode as PositionMode
    from okx_v5_api.enums.account import PositionModeLike as PositionModeLike
    from okx_v5_api.enums.account_positions import PositionMoveState as PositionMoveState
    from okx_v5_api.enums.account_positions import PositionMoveStateLike as PositionMoveStateLike
    from okx_v5_api.enums.common import PositionSide as PositionSide
    from okx_v5_api.enums.common import PositionSideLike as PositionSideLike
    from okx_v5_api.enums.account_stream import PositionUpdates as PositionUpdates
    from okx_v5_api.enums.account_stream import PositionUpdatesLike as PositionUpdatesLike
    from okx_v5_api.enums.trade_precheck import PositiveAssetUnit as PositiveAssetUnit
    from okx_v5_api.enums.trade_precheck import PositiveAssetUnitLike as PositiveAssetUnitLike
    from okx_v5_api.enums.market import PriceAdjustment as PriceAdjustment
    from okx_v5_api.enums.market import PriceAdjustmentLike as PriceAdjustmentLike
    from okx_v5_api.enums.trade import PriceAmendment as PriceAmendment
    from okx_v5_api.enums.trade import PriceAmendmentLike as PriceAmendmentLike
    from okx_v5_api.enums.public_prices import PriceCandleBar as PriceCandleBar
    from okx_v5_api.enums.public_prices import PriceCandleBarLike as PriceCandleBarLike
    from okx_v5_api.enums.common import QuickMarginType as QuickMarginType
    from okx_v5_api.enums.common import QuickMarginTypeLike as QuickMarginTypeLike
    from okx_v5_api.enums.block_trading import QuoteState as QuoteState
    from okx_v5_api.enums.block_trading import QuoteStateLike as QuoteStateLike
    from okx_v5_api.enums.funding import RecipientWallet as RecipientWallet
    from okx_v5_api.enums.funding import RecipientWalletLike as RecipientWalletLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyFunding as RecurringBuyFunding
    from okx_v5_api.enums.recurring_buy import RecurringBuyFundingLike as RecurringBuyFundingLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyInterval as RecurringBuyInterval
    from okx_v5_api.enums.recurring_buy import RecurringBuyIntervalLike as RecurringBuyIntervalLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyOrderType as RecurringBuyOrderType
    from okx_v5_api.enums.recurring_buy import RecurringBuyOrderTypeLike as RecurringBuyOrderTypeLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyPeriod as RecurringBuyPeriod
    from okx_v5_api.enums.recurring_buy import RecurringBuyPeriodLike as RecurringBuyPeriodLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyState as RecurringBuyState
    from okx_v5_api.enums.recurring_buy import RecurringBuyStateLike as RecurringBuyStateLike
    from okx_v5_api.enums.recurring_buy import RecurringBuyTiming as RecurringBuyTiming
    from okx_v5_api.enums.recurring_buy import RecurringBuyTimingLike as RecurringBuyTimingLike
    from okx_v5_api.enums.block_trading import RfqState as RfqState
    from okx_v5_api.enums.block_trading import RfqStateLike as RfqStateLike
    from okx_v5_api.enums.account_settings import RiskOffsetType as RiskOffsetType
    from okx_v5_api.enums.account_settings import RiskOffsetTypeLike as RiskOffsetTypeLike
    from okx_v5_api.enums.common import RsiBar as RsiBar
    from okx_v5_api.enums.common import RsiBarLike as RsiBarLike
    from okx_v5_api.enums.common import RsiCondition as RsiCondition
    from okx_v5_api.enums.common import RsiConditionLike as RsiConditionLike
    from okx_v5_api.enums.common import SelfTradePrevention as SelfTradePrevention
    from okx_v5_api.enums.common import SelfTradePreventionLike as SelfTradePreventionLike
    from okx_v5_api.enums.common import Side as Side
    from okx_v5_api.enums.common import SideLike as SideLike
    from okx_v5_api.enums.signal_bot import SignalBotState as SignalBotState
    from okx_v5_api.enums.signal_bot import SignalBotStateLike as SignalBotStateLike
    from okx_v5_api.enums.signal_bot import SignalBotStopReason as SignalBotStopReason
    from okx_v5_api.enums.signal_bot import SignalBotStopReasonLike as SignalBotStopReasonLike
    from okx_v5_api.enums.signal_bot import SignalBotType as SignalBotType
    from okx_v5_api.enums.signal_bot import SignalBotTypeLike as SignalBotTypeLike
    from okx_v5_api.enums.signal_bot import SignalEntrySize as SignalEntrySize
    from okx_v5_api.enums.signal_bot import SignalEntrySizeLike as SignalEntrySizeLike
    from okx_v5_api.enums.signal_bot import SignalEventResult as SignalEventResult
    from okx_v5_api.enums.signal_bot import SignalEventResultLike as SignalEventResultLike
    from okx_v5_api.enums.signal_bot import SignalEventType as SignalEventType
    from okx_v5_api.enums.signal_bot import SignalEventTypeLike as SignalEventTypeLike
    from okx_v5_api.enums.signal_bot import SignalExitBasis as SignalExitBasis
    from okx_v5_api.enums.signal_bot import SignalExitBasisLike as SignalExitBasisLike
    from okx_v5_api.enums.signal_bot import SignalOrderPricing as SignalOrderPricing
    from okx_v5_api.enums.signal_bot import SignalOrderPricingLike as SignalOrderPricingLike
    from okx_v5_api.enums.signal_bot import SignalOrderStateFilter as SignalOrderStateFilter
    from okx_v5_api.enums.signal_bot import SignalOrderStateFilterLike as SignalOrderStateFilterLike
    from okx_v5_api.enums.signal_bot import SignalSource as SignalSource
    from okx_v5_api.enums.signal_bot import SignalSourceLike as SignalSourceLike
    from okx_v5_api.enums.simple_earn import SimpleEarnSide as SimpleEarnSide
    from okx_v5_api.enums.simple_earn import SimpleEarnSideLike as SimpleEarnSideLike
    from okx_v5_api.enums.account_positions import SimulatedGreeks as SimulatedGreeks
    from okx_v5_api.enums.account_positions import SimulatedGreeksLike as SimulatedGreeksLike
    from okx_v5_api.enums.staking import SolStakingOrderState as SolStakingOrderState
    from okx_v5_api.enums.staking import SolStakingOrderStateLike as SolStakingOrderStateLike
    from okx_v5_api.enums.account_borrowing import SpotBorrowAction as SpotBorrowAction
    from okx_v5_api.enums.account_borrowing import SpotBorrowActionLike as SpotBorrowActionLike
    from okx_v5_api.enums.account_borrowing import SpotBorrowEvent as SpotBorrowEvent
    from okx_v5_api.enums.account_borrowing import SpotBorrowEventLike as SpotBorrowEventLike
    from okx_v5_api.enums.account import SpotOffsetType as SpotOffsetType
    from okx_v5_api.enums.account import SpotOffsetTypeLike as SpotOffsetTypeLike
    from okx_v5_api.enums.spread_trading import SpreadCancelSource as SpreadCancelSource
    from okx_v5_api.enums.spread_trading import SpreadCancelSourceLike as SpreadCancelSourceLike
    from okx_v5_api.enums.spread_trading import SpreadOrderState as SpreadOrderState
    from okx_v5_api.enums.spread_trading import SpreadOrderStateLike as SpreadOrderStateLike
    from okx_v5_api.enums.spread_trading import SpreadOrderType as SpreadOrderType
    from okx_v5_api.enums.spread_trading import SpreadOrderTypeLike as SpreadOrderTypeLike
    from okx_v5_api.enums.spread_trading import SpreadState as SpreadState
    from okx_v5_api.enums.spread_trading import SpreadStateLike as SpreadStateLike
    from okx_v5_api.enums.spread_trading import SpreadTradeState as SpreadTradeState
    from okx_v5_api.enums.spread_trading import SpreadTradeStateLike as SpreadTradeStateLike
    from okx_v5_api.enums.spread_trading import SpreadType as SpreadType
    from okx_v5_api.enums.spread_trading import SpreadTypeLike as SpreadTypeLike
    from okx_v5_api.enums.stable_rewards import StableRewardsState as StableRewardsState
    from okx_v5_api.enums.stable_rewards import StableRewardsStateLike as StableRewardsStateLike
    from okx_v5_api.enums.staking import StakingAction as StakingAction
    from okx_v5_api.enums.staking import StakingActionLike as StakingActionLike
    from okx_v5_api.enums.funding import StatementMonth as StatementMonth
    from okx_v5_api.enums.funding import StatementMonthLike as StatementMonthLike
    from okx_v5_api.enums.trading_statistics import StatisticsMarket as StatisticsMarket
    from okx_v5_api.enums.trading_statistics import StatisticsMarketLike as StatisticsMarketLike
    from okx_v5_api.enums.trading_statistics import StatisticsVolumeUnit as StatisticsVolumeUnit
    from okx_v5_api.enums.trading_statistics import StatisticsVolumeUnitLike as StatisticsVolumeUnitLike
    from okx_v5_api.enums.market import StreamedBar as StreamedBar
    from okx_v5_api.enums.market import StreamedBarLike as StreamedBarLike
    from okx_v5_api.enums.market import StreamedCandleBar as StreamedCandleBar
    from okx_v5_api.enums.market import StreamedCandleBarLike as StreamedCandleBarLike
    from okx_v5_api.enums.market import StreamedMarkPriceBar as StreamedMarkPriceBar
    from okx_v5_api.enums.market import StreamedMarkPriceBarLike as StreamedMarkPriceBarLike
    from okx_v5_api.enums.subaccount import SubAccountFunction as SubAccountFunction
    from okx_v5_api.enums.subaccount import SubAccountFunctionLike as SubAccountFunctionLike
    from okx_v5_api.enums.subaccount import SubAccountKeyPermission as SubAccountKeyPermission
    from okx_v5_api.enums.subaccount import SubAccountKeyPermissionLike as SubAccountKeyPermissionLike
    from okx_v5_api.enums.subaccount import SubAccountLevel as SubAccountLevel
    from okx_v5_api.enums.subaccount import SubAccountLevelLike as SubAccountLevelLike
    from okx_v5_api.enums.subaccount import SubAccountTransferType as SubAccountTransferType
    from okx_v5_api.enums.subaccount import SubAccountTransferTypeLike as SubAccountTransferTypeLike
    from okx_v5_api.enums.affiliate import SubAffiliateLevel as SubAffiliateLevel
    from okx_v5_api.enums.affiliate import SubAffiliateLevelLike as SubAffiliateLevelLike
    from okx_v5_api.enums.common import SubscribedInstrumentType as SubscribedInstrumentType
    from okx_v5_api.enums.common import SubscribedInstrumentTypeLike as SubscribedInstrumentTypeLike
    from okx_v5_api.enums.common import TakeProfitKind as TakeProfitKind
    from okx_v5_api.enums.common import TakeProfitKindLike as TakeProfitKindLike
    from okx_v5_api.enums.common import TargetCurrency as TargetCurrency
    from okx_v5_api.enums.common import TargetCurrencyLike as TargetCurrencyLike
    from okx_v5_api.enums.market import TradeCursor as TradeCursor
    from okx_v5_api.enums.market import TradeCursorLike as TradeCursorLike
    from okx_v5_api.enums.common import TradeMode as TradeMode
    from okx_v5_api.enums.common import TradeModeLike as TradeModeLike
    from okx_v5_api.enums.market import TradeSource as TradeSource
    from okx_v5_api.enums.market import TradeSourceLike as TradeSourceLike
    from okx_v5_api.enums.status import TradingEnvironment as TradingEnvironment
    from okx_v5_api.enums.status import TradingEnvironmentLike as TradingEnvironmentLike
    from okx_v5_api.enums.public import TradingRule as TradingRule
    from okx_v5_api.enums.public import TradingRuleLike as TradingRuleLike
    from okx_v5_api.enums.common import TriggerAction as TriggerAction
    from okx_v5_api.enums.common import TriggerActionLike as TriggerActionLike
    from okx_v5_api.enums.common import TriggerPriceType as TriggerPriceType
    from okx_v5_api.enums.common import TriggerPriceTypeLike as TriggerPriceTypeLike
    from okx_v5_api.enums.common import TriggerStrategy as TriggerStrategy
    from okx_v5_api.enums.common import TriggerStrategyLike as TriggerStrategyLike
    from okx_v5_api.enums.algo import TriggeredOrderType as TriggeredOrderType
    from okx_v5_api.enums.algo import TriggeredOrderTypeLike as TriggeredOrderTypeLike
    from okx_v5_api.enums.funding import ValuationCurrency as ValuationCurrency
    from okx_v5_api.enums.funding import ValuationCurrencyLike as ValuationCurrencyLike
    from okx_v5_api.enums.account_positions import VolatilityShock as VolatilityShock
    from okx_v5_api.enums.account_positions import VolatilityShockLike as VolatilityShockLike
    from okx_v5_api.enums.funding import WithdrawalAddressType as WithdrawalAddressType
    from okx_v5_api.enums.funding import WithdrawalAddressTypeLike as WithdrawalAddressTypeLike
    from okx_v5_api.enums.funding import WithdrawalState as WithdrawalState
    from okx_v5_api.enums.funding import WithdrawalStateLike as WithdrawalStateLike

_HOME = {
    "AccountBillSubtype": ".account_bills",
    "AccountBillSubtypeLike": ".account_bills",
    "AccountBillType": ".account_bills",
    "AccountBillTypeLike": ".account_bills",
    "AccountLevel": ".account",
    "AccountLevelLike": ".account",
    "AccountStrategy": ".account",
    "AccountStrategyLike": ".account",
    "AccountType": ".account",
    "AccountTypeLike": ".account",
    "AccountUpdates": ".account_stream",
    "AccountUpdatesLike": ".account_stream",
    "AdlState": ".public_risk",
    "AdlStateLike": ".public_risk",
    "AffiliateCommissionCategory": ".affiliate",
    "AffiliateCommissionCategoryLike": ".affiliate",
    "AffiliateLinkStatus": ".affiliate",
    "AffiliateLinkStatusLike": ".affiliate",
    "AffiliateLinkType": ".affiliate",
    "AffiliateLinkTypeLike": ".affiliate",
    "AffiliatePeriod": ".affiliate",
    "AffiliatePeriodLike": ".affiliate",
    "AffiliateSortDirection": ".affiliate",
    "AffiliateSortDirectionLike": ".affiliate",
    "AffiliateSortField": ".affiliate",
    "AffiliateSortFieldLike": ".affiliate",
    "AlgoOrderState": ".algo",
    "AlgoOrderStateLike": ".algo",
    "AlgoOrderType": ".algo",
    "AlgoOrderTypeLike": ".algo",
    "AlgoTriggeredSide": ".algo",
    "AlgoTriggeredSideLike": ".algo",
    "AmendmentResult": ".trade",
    "AmendmentResultLike": ".trade",
    "AmendmentSource": ".trade",
    "AmendmentSourceLike": ".trade",
    "AssetAccount": ".common",
    "AssetAccountLike": ".common",
    "AssetCategory": ".public",
    "AssetCategoryLike": ".public",
    "AuctionState": ".market",
    "AuctionStateLike": ".market",
    "AutoDeleveragingEvent": ".public_risk",
    "AutoDeleveragingEventLike": ".public_risk",
    "AutoEarnAction": ".account_settings",
    "AutoEarnActionLike": ".account_settings",
    "AutoEarnType": ".account_settings",
    "AutoEarnTypeLike": ".account_settings",
    "AutoLendState": ".account",
    "AutoLendStateLike": ".account",
    "BalanceEvent": ".account_stream",
    "BalanceEventLike": ".account_stream",
    "BillArchiveQuarter": ".account_bills",
    "BillArchiveQuarterLike": ".account_bills",
    "BillArchiveState": ".account_bills",
    "BillArchiveStateLike": ".account_bills",
    "BotOrderFilter": ".bots",
    "BotOrderFilterLike": ".bots",
    "BotOrderState": ".bots",
    "BotOrderStateLike": ".bots",
    "BotOrderType": ".bots",
    "BotOrderTypeLike": ".bots",
    "BotProfitSharing": ".bots",
    "BotProfitSharingLike": ".bots",
    "BotState": ".bots",
    "BotStateLike": ".bots",
    "BotStopType": ".bots",
    "BotStopTypeLike": ".bots",
    "BuySellState": ".funding_exchange",
    "BuySellStateLike": ".funding_exchange",
    "CandleBar": ".market",
    "CandleBarLike": ".market",
    "CandleState": ".market",
    "CandleStateLike": ".market",
    "ChangingParameter": ".public",
    "ChangingParameterLike": ".public",
    "ChaseDistanceType": ".algo",
    "ChaseDistanceTypeLike": ".algo",
    "CoInviterAssessment": ".affiliate",
    "CoInviterAssessmentLike": ".affiliate",
    "CoInviterStanding": ".affiliate",
    "CoInviterStandingLike": ".affiliate",
    "CollateralRestriction": ".account",
    "CollateralRestrictionLike": ".account",
    "CollateralScope": ".account_settings",
    "CollateralScopeLike": ".account_settings",
    "ContractAlias": ".public",
    "ContractAliasLike": ".public",
    "ContractConversionPurpose": ".public_tools",
    "ContractConversionPurposeLike": ".public_tools",
    "ContractConversionType": ".public_tools",
    "ContractConversionTypeLike": ".public_tools",
    "ContractConversionUnit": ".public_tools",
    "ContractConversionUnitLike": ".public_tools",
    "ContractExpiryType": ".public_prices",
    "ContractExpiryTypeLike": ".public_prices",
    "ContractIsolatedMode": ".account",
    "ContractIsolatedModeLike": ".account",
    "ContractStatisticsPeriod": ".trading_statistics",
    "ContractStatisticsPeriodLike": ".trading_statistics",
    "ContractType": ".public",
    "ContractTypeLike": ".public",
    "ConversionStatus": ".trade_conversion",
    "ConversionStatusLike": ".trade_conversion",
    "ConvertMode": ".funding_exchange",
    "ConvertModeLike": ".funding_exchange",
    "ConvertTradeState": ".funding_exchange",
    "ConvertTradeStateLike": ".funding_exchange",
    "CopyInstrumentChoice": ".copy_trading",
    "CopyInstrumentChoiceLike": ".copy_trading",
    "CopyMarginMode": ".copy_trading",
    "CopyMarginModeLike": ".copy_trading",
    "CopyMode": ".copy_trading",
    "CopyModeLike": ".copy_trading",
    "CopyPositionHandling": ".copy_trading",
    "CopyPositionHandlingLike": ".copy_trading",
    "CopyState": ".copy_trading",
    "CopyStateLike": ".copy_trading",
    "CopyTradingRole": ".common",
    "CopyTradingRoleLike": ".common",
    "CostPriceStop": ".common",
    "CostPriceStopLike": ".common",
    "CurrencyStatisticsPeriod": ".trading_statistics",
    "CurrencyStatisticsPeriodLike": ".trading_statistics",
    "CustodyProvider": ".funding_bills",
    "CustodyProviderLike": ".funding_bills",
    "DcaBotType": ".dca",
    "DcaBotTypeLike": ".dca",
    "DcaOrderKind": ".dca",
    "DcaOrderKindLike": ".dca",
    "DcaStopReason": ".dca",
    "DcaStopReasonLike": ".dca",
    "DcaTracking": ".dca",
    "DcaTrackingLike": ".dca",
    "DcaTriggerCause": ".dca",
    "DcaTriggerCauseLike": ".dca",
    "DeltaNeutralObstacle": ".account_settings",
    "DeltaNeutralObstacleLike": ".account_settings",
    "DeltaNeutralStatus": ".account",
    "DeltaNeutralStatusLike": ".account",
    "DemoAdjustment": ".account_settings",
    "DemoAdjustmentLike": ".account_settings",
    "DepositState": ".funding",
    "DepositStateLike": ".funding",
    "DualInvestmentState": ".dual_investment",
    "DualInvestmentStateLike": ".dual_investment",
    "EasyConvertSource": ".trade_conversion",
    "EasyConvertSourceLike": ".trade_conversion",
    "EconomicCalendarRegion": ".public_calendar",
    "EconomicCalendarRegionLike": ".public_calendar",
    "EconomicImportance": ".public_calendar",
    "EconomicImportanceLike": ".public_calendar",
    "EconomicReleasePrecision": ".public_calendar",
    "EconomicReleasePrecisionLike": ".public_calendar",
    "EstimatedPriceType": ".public_prices",
    "EstimatedPriceTypeLike": ".public_prices",
    "EthStakingOrderState": ".staking",
    "EthStakingOrderStateLike": ".staking",
    "EventContractFrequency": ".public_events",
    "EventContractFrequencyLike": ".public_events",
    "EventContractHitDirection": ".public_events",
    "EventContractHitDirectionLike": ".public_events",
    "EventContractMethod": ".public_events",
    "EventContractMethodLike": ".public_events",
    "EventContractPriceSource": ".public_events",
    "EventContractPriceSourceLike": ".public_events",
    "EventContractResult": ".public_events",
    "EventContractResultLike": ".public_events",
    "EventContractState": ".public_events",
    "EventContractStateLike": ".public_events",
    "EventOutcome": ".common",
    "EventOutcomeLike": ".common",
    "ExecutionType": ".common",
    "ExecutionTypeLike": ".common",
    "FeeGroup": ".public",
    "FeeGroupLike": ".public",
    "FeeType": ".account",
    "FeeTypeLike": ".account",
    "FiatOrderState": ".funding_exchange",
    "FiatOrderStateLike": ".funding_exchange",
    "FiatPaymentMethod": ".funding_exchange",
    "FiatPaymentMethodLike": ".funding_exchange",
    "FillKind": ".trade",
    "FillKindLike": ".trade",
    "FlexibleLoanCollateralAction": ".flexible_loan",
    "FlexibleLoanCollateralActionLike": ".flexible_loan",
    "FlexibleLoanEMode": ".flexible_loan",
    "FlexibleLoanEModeLike": ".flexible_loan",
    "FlexibleLoanEventType": ".flexible_loan",
    "FlexibleLoanEventTypeLike": ".flexible_loan",
    "ForcedRepayment": ".account",
    "ForcedRepaymentLike": ".account",
    "FundingBillCursor": ".funding_bills",
    "FundingBillCursorLike": ".funding_bills",
    "FundingBillType": ".funding_bills",
    "FundingBillTypeLike": ".funding_bills",
    "FundingFormula": ".public",
    "FundingFormulaLike": ".public",
    "FundingMethod": ".public",
    "FundingMethodLike": ".public",
    "FundingRoute": ".funding",
    "FundingRouteLike": ".funding",
    "FundingSettlement": ".public",
    "FundingSettlementLike": ".public",
    "FundsTransferState": ".funding",
    "FundsTransferStateLike": ".funding",
    "FundsTransferType": ".funding",
    "FundsTransferTypeLike": ".funding",
    "GlpPool": ".account_glp",
    "GlpPoolLike": ".account_glp",
    "GlpProgram": ".account_glp",
    "GlpProgramLike": ".account_glp",
    "GlpQualification": ".account_glp",
    "GlpQualificationLike": ".account_glp",
    "GreeksType": ".account",
    "GreeksTypeLike": ".account",
    "GridBacktestPeriod": ".grid",
    "GridBacktestPeriodLike": ".grid",
    "GridBotType": ".grid",
    "GridBotTypeLike": ".grid",
    "GridDirection": ".grid",
    "GridDirectionLike": ".grid",
    "GridInvestmentType": ".grid",
    "GridInvestmentTypeLike": ".grid",
    "GridSaleResult": ".grid",
    "GridSaleResultLike": ".grid",
    "GridSpacing": ".grid",
    "GridSpacingLike": ".grid",
    "GridStopReason": ".grid",
    "GridStopReasonLike": ".grid",
    "GridTriggerOrigin": ".grid",
    "GridTriggerOriginLike": ".grid",
    "IcebergAggressiveness": ".algo",
    "IcebergAggressivenessLike": ".algo",
    "IndexQuoteCurrency": ".public_prices",
    "IndexQuoteCurrencyLike": ".public_prices",
    "InstrumentState": ".public",
    "InstrumentStateLike": ".public",
    "InstrumentType": ".common",
    "InstrumentTypeLike": ".common",
    "InsuranceFundEntryType": ".public_risk",
    "InsuranceFundEntryTypeLike": ".public_risk",
    "InviteeVerification": ".affiliate",
    "InviteeVerificationLike": ".affiliate",
    "InviterStanding": ".affiliate",
    "InviterStandingLike": ".affiliate",
    "IsolatedMode": ".account_settings",
    "IsolatedModeLike": ".account_settings",
    "IsolatedModeScope": ".account_settings",
    "IsolatedModeScopeLike": ".account_settings",
    "KycLevel": ".account",
    "KycLevelLike": ".account",
    "LeadMode": ".copy_trading",
    "LeadModeLike": ".copy_trading",
    "LeadPositionClosedExtent": ".copy_trading",
    "LeadPositionClosedExtentLike": ".copy_trading",
    "LeadTraderPeriod": ".copy_trading",
    "LeadTraderPeriodLike": ".copy_trading",
    "LeadTraderSorting": ".copy_trading",
    "LeadTraderSortingLike": ".copy_trading",
    "LeadTraderVacancy": ".copy_trading",
    "LeadTraderVacancyLike": ".copy_trading",
    "LeadTradingObstacle": ".copy_trading",
    "LeadTradingObstacleLike": ".copy_trading",
    "LevelSwitchObstacle": ".account_settings",
    "LevelSwitchObstacleLike": ".account_settings",
    "LevelSwitchResult": ".account_settings",
    "LevelSwitchResultLike": ".account_settings",
    "LiquidationAlert": ".account",
    "LiquidationAlertLike": ".account",
    "MaintainedService": ".status",
    "MaintainedServiceLike": ".status",
    "MaintenanceState": ".status",
    "MaintenanceStateLike": ".status",
    "MaintenanceType": ".status",
    "MaintenanceTypeLike": ".status",
    "MakerPermission": ".account",
    "MakerPermissionLike": ".account",
    "MarginChange": ".common",
    "MarginChangeLike": ".common",
    "MarginIsolatedMode": ".account",
    "MarginIsolatedModeLike": ".account",
    "MarginMode": ".common",
    "MarginModeLike": ".common",
    "MarketDataModule": ".public_tools",
    "MarketDataModuleLike": ".public_tools",
    "MarketDataPeriod": ".public_tools",
    "MarketDataPeriodLike": ".public_tools",
    "MarketMakerClass": ".public_tools",
    "MarketMakerClassLike": ".public_tools",
    "MinimumLeadTime": ".copy_trading",
    "MinimumLeadTimeLike": ".copy_trading",
    "MonthlyStatementState": ".funding",
    "MonthlyStatementStateLike": ".funding",
    "OkusdRedemptionAckState": ".okusd",
    "OkusdRedemptionAckStateLike": ".okusd",
    "OkusdRedemptionState": ".okusd",
    "OkusdRedemptionStateLike": ".okusd",
    "OkusdRedemptionType": ".okusd",
    "OkusdRedemptionTypeLike": ".okusd",
    "OkusdRedemptionTypeName": ".okusd",
    "OkusdRedemptionTypeNameLike": ".okusd",
    "OkusdSubscriptionState": ".okusd",
    "OkusdSubscriptionStateLike": ".okusd",
    "OnchainEarnOfferState": ".onchain_earn",
    "OnchainEarnOfferStateLike": ".onchain_earn",
    "OnchainEarnOrderState": ".onchain_earn",
    "OnchainEarnOrderStateLike": ".onchain_earn",
    "OnchainEarnYieldType": ".onchain_earn",
    "OnchainEarnYieldTypeLike": ".onchain_earn",
    "OpeningMethod": ".public",
    "OpeningMethodLike": ".public",
    "OptionPriceType": ".trade",
    "OptionPriceTypeLike": ".trade",
    "OptionStatisticsPeriod": ".trading_statistics",
    "OptionStatisticsPeriodLike": ".trading_statistics",
    "OptionTrading": ".account",
    "OptionTradingLike": ".account",
    "OptionType": ".common",
    "OptionTypeLike": ".common",
    "OrderCategory": ".trade",
    "OrderCategoryLike": ".trade",
    "OrderPricing": ".common",
    "OrderPricingLike": ".common",
    "OrderSource": ".trade",
    "OrderSourceLike": ".trade",
    "OrderState": ".trade",
    "OrderStateLike": ".trade",
    "OrderType": ".trade",
    "OrderTypeLike": ".trade",
    "PositionCloseKind": ".account_positions",
    "PositionCloseKindLike": ".account_positions",
    "PositionDirection": ".common",
    "PositionDirectionLike": ".common",
    "PositionLimitKind": ".account_positions",
    "PositionLimitKindLike": ".account_positions",
    "PositionMode": ".account",
    "PositionModeLike": ".account",
    "PositionMoveState": ".account_positions",
    "PositionMoveStateLike": ".account_positions",
    "PositionSide": ".common",
    "PositionSideLike": ".common",
    "PositionUpdates": ".account_stream",
    "PositionUpdatesLike": ".account_stream",
    "PositiveAssetUnit": ".trade_precheck",
    "PositiveAssetUnitLike": ".trade_precheck",
    "PriceAdjustment": ".market",
    "PriceAdjustmentLike": ".market",
    "PriceAmendment": ".trade",
    "PriceAmendmentLike": ".trade",
    "PriceCandleBar": ".public_prices",
    "PriceCandleBarLike": ".public_prices",
    "QuickMarginType": ".common",
    "QuickMarginTypeLike": ".common",
    "QuoteState": ".block_trading",
    "QuoteStateLike": ".block_trading",
    "RecipientWallet": ".funding",
    "RecipientWalletLike": ".funding",
    "RecurringBuyFunding": ".recurring_buy",
    "RecurringBuyFundingLike": ".recurring_buy",
    "RecurringBuyInterval": ".recurring_buy",
    "RecurringBuyIntervalLike": ".recurring_buy",
    "RecurringBuyOrderType": ".recurring_buy",
    "RecurringBuyOrderTypeLike": ".recurring_buy",
    "RecurringBuyPeriod": ".recurring_buy",
    "RecurringBuyPeriodLike": ".recurring_buy",
    "RecurringBuyState": ".recurring_buy",
    "RecurringBuyStateLike": ".recurring_buy",
    "RecurringBuyTiming": ".recurring_buy",
    "RecurringBuyTimingLike": ".recurring_buy",
    "RfqState": ".block_trading",
    "RfqStateLike": ".block_trading",
    "RiskOffsetType": ".account_settings",
    "RiskOffsetTypeLike": ".account_settings",
    "RsiBar": ".common",
    "RsiBarLike": ".common",
    "RsiCondition": ".common",
    "RsiConditionLike": ".common",
    "SelfTradePrevention": ".common",
    "SelfTradePreventionLike": ".common",
    "Side": ".common",
    "SideLike": ".common",
    "SignalBotState": ".signal_bot",
    "SignalBotStateLike": ".signal_bot",
    "SignalBotStopReason": ".signal_bot",
    "SignalBotStopReasonLike": ".signal_bot",
    "SignalBotType": ".signal_bot",
    "SignalBotTypeLike": ".signal_bot",
    "SignalEntrySize": ".signal_bot",
    "SignalEntrySizeLike": ".signal_bot",
    "SignalEventResult": ".signal_bot",
    "SignalEventResultLike": ".signal_bot",
    "SignalEventType": ".signal_bot",
    "SignalEventTypeLike": ".signal_bot",
    "SignalExitBasis": ".signal_bot",
    "SignalExitBasisLike": ".signal_bot",
    "SignalOrderPricing": ".signal_bot",
    "SignalOrderPricingLike": ".signal_bot",
    "SignalOrderStateFilter": ".signal_bot",
    "SignalOrderStateFilterLike": ".signal_bot",
    "SignalSource": ".signal_bot",
    "SignalSourceLike": ".signal_bot",
    "SimpleEarnSide": ".simple_earn",
    "SimpleEarnSideLike": ".simple_earn",
    "SimulatedGreeks": ".account_positions",
    "SimulatedGreeksLike": ".account_positions",
    "SolStakingOrderState": ".staking",
    "SolStakingOrderStateLike": ".staking",
    "SpotBorrowAction": ".account_borrowing",
    "SpotBorrowActionLike": ".account_borrowing",
    "SpotBorrowEvent": ".account_borrowing",
    "SpotBorrowEventLike": ".account_borrowing",
    "SpotOffsetType": ".account",
    "SpotOffsetTypeLike": ".account",
    "SpreadCancelSource": ".spread_trading",
    "SpreadCancelSourceLike": ".spread_trading",
    "SpreadOrderState": ".spread_trading",
    "SpreadOrderStateLike": ".spread_trading",
    "SpreadOrderType": ".spread_trading",
    "SpreadOrderTypeLike": ".spread_trading",
    "SpreadState": ".spread_trading",
    "SpreadStateLike": ".spread_trading",
    "SpreadTradeState": ".spread_trading",
    "SpreadTradeStateLike": ".spread_trading",
    "SpreadType": ".spread_trading",
    "SpreadTypeLike": ".spread_trading",
    "StableRewardsState": ".stable_rewards",
    "StableRewardsStateLike": ".stable_rewards",
    "StakingAction": ".staking",
    "StakingActionLike": ".staking",
    "StatementMonth": ".funding",
    "StatementMonthLike": ".funding",
    "StatisticsMarket": ".trading_statistics",
    "StatisticsMarketLike": ".trading_statistics",
    "StatisticsVolumeUnit": ".trading_statistics",
    "StatisticsVolumeUnitLike": ".trading_statistics",
    "StreamedBar": ".market",
    "StreamedBarLike": ".market",
    "StreamedCandleBar": ".market",
    "StreamedCandleBarLike": ".market",
    "StreamedMarkPriceBar": ".market",
    "StreamedMarkPriceBarLike": ".market",
    "SubAccountFunction": ".subaccount",
    "SubAccountFunctionLike": ".subaccount",
    "SubAccountKeyPermission": ".subaccount",
    "SubAccountKeyPermissionLike": ".subaccount",
    "SubAccountLevel": ".subaccount",
    "SubAccountLevelLike": ".subaccount",
    "SubAccountTransferType": ".subaccount",
    "SubAccountTransferTypeLike": ".subaccount",
    "SubAffiliateLevel": ".affiliate",
    "SubAffiliateLevelLike": ".affiliate",
    "SubscribedInstrumentType": ".common",
    "SubscribedInstrumentTypeLike": ".common",
    "TakeProfitKind": ".common",
    "TakeProfitKindLike": ".common",
    "TargetCurrency": ".common",
    "TargetCurrencyLike": ".common",
    "TradeCursor": ".market",
    "TradeCursorLike": ".market",
    "TradeMode": ".common",
    "TradeModeLike": ".common",
    "TradeSource": ".market",
    "TradeSourceLike": ".market",
    "TradingEnvironment": ".status",
    "TradingEnvironmentLike": ".status",
    "TradingRule": ".public",
    "TradingRuleLike": ".public",
    "TriggerAction": ".common",
    "TriggerActionLike": ".common",
    "TriggerPriceType": ".common",
    "TriggerPriceTypeLike": ".common",
    "TriggerStrategy": ".common",
    "TriggerStrategyLike": ".common",
    "TriggeredOrderType": ".algo",
    "TriggeredOrderTypeLike": ".algo",
    "ValuationCurrency": ".funding",
    "ValuationCurrencyLike": ".funding",
    "VolatilityShock": ".account_positions",
    "VolatilityShockLike": ".account_positions",
    "WithdrawalAddressType": ".funding",
    "WithdrawalAddressTypeLike": ".funding",
    "WithdrawalState": ".funding",
    "WithdrawalStateLike": ".funding",
}
__all__ = [
    "AccountBillSubtype",
    "AccountBillSubtypeLike",
    "AccountBillType",
    "AccountBillTypeLike",
    "AccountLevel",
    "AccountLevelLike",
    "AccountStrategy",
    "AccountStrategyLike",
    "AccountType",
    "AccountTypeLike",
    "AccountUpdates",
    "AccountUpdatesLike",
    "AdlState",
    "AdlStateLike",
    "AffiliateCommissionCategory",
    "AffiliateCommissionCategoryLike",
    "AffiliateLinkStatus",
    "AffiliateLinkStatusLike",
    "AffiliateLinkType",
    "AffiliateLinkTypeLike",
    "AffiliatePeriod",
    "AffiliatePeriodLike",
    "AffiliateSortDirection",
    "AffiliateSortDirectionLike",
    "AffiliateSortField",
    "AffiliateSortFieldLike",
    "AlgoOrderState",
    "AlgoOrderStateLike",
    "AlgoOrderType",
    "AlgoOrderTypeLike",
    "AlgoTriggeredSide",
    "AlgoTriggeredSideLike",
    "AmendmentResult",
    "AmendmentResultLike",
    "AmendmentSource",
    "AmendmentSourceLike",
    "AssetAccount",
    "AssetAccountLike",
    "AssetCategory",
    "AssetCategoryLike",
    "AuctionState",
    "AuctionStateLike",
    "AutoDeleveragingEvent",
    "AutoDeleveragingEventLike",
    "AutoEarnAction",
    "AutoEarnActionLike",
    "AutoEarnType",
    "AutoEarnTypeLike",
    "AutoLendState",
    "AutoLendStateLike",
    "BalanceEvent",
    "BalanceEventLike",
    "BillArchiveQuarter",
    "BillArchiveQuarterLike",
    "BillArchiveState",
    "BillArchiveStateLike",
    "BotOrderFilter",
    "BotOrderFilterLike",
    "BotOrderState",
    "BotOrderStateLike",
    "BotOrderType",
    "BotOrderTypeLike",
    "BotProfitSharing",
    "BotProfitSharingLike",
    "BotState",
    "BotStateLike",
    "BotStopType",
    "BotStopTypeLike",
    "BuySellState",
    "BuySellStateLike",
    "CandleBar",
    "CandleBarLike",
    "CandleState",
    "CandleStateLike",
    "ChangingParameter",
    "ChangingParameterLike",
    "ChaseDistanceType",
    "ChaseDistanceTypeLike",
    "CoInviterAssessment",
    "CoInviterAssessmentLike",
    "CoInviterStanding",
    "CoInviterStandingLike",
    "CollateralRestriction",
    "CollateralRestrictionLike",
    "CollateralScope",
    "CollateralScopeLike",
    "ContractAlias",
    "ContractAliasLike",
    "ContractConversionPurpose",
    "ContractConversionPurposeLike",
    "ContractConversionType",
    "ContractConversionTypeLike",
    "ContractConversionUnit",
    "ContractConversionUnitLike",
    "ContractExpiryType",
    "ContractExpiryTypeLike",
    "ContractIsolatedMode",
    "ContractIsolatedModeLike",
    "ContractStatisticsPeriod",
    "ContractStatisticsPeriodLike",
    "ContractType",
    "ContractTypeLike",
    "ConversionStatus",
    "ConversionStatusLike",
    "ConvertMode",
    "ConvertModeLike",
    "ConvertTradeState",
    "ConvertTradeStateLike",
    "CopyInstrumentChoice",
    "CopyInstrumentChoiceLike",
    "CopyMarginMode",
    "CopyMarginModeLike",
    "CopyMode",
    "CopyModeLike",
    "CopyPositionHandling",
    "CopyPositionHandlingLike",
    "CopyState",
    "CopyStateLike",
    "CopyTradingRole",
    "CopyTradingRoleLike",
    "CostPriceStop",
    "CostPriceStopLike",
    "CurrencyStatisticsPeriod",
    "CurrencyStatisticsPeriodLike",
    "CustodyProvider",
    "CustodyProviderLike",
    "DcaBotType",
    "DcaBotTypeLike",
    "DcaOrderKind",
    "DcaOrderKindLike",
    "DcaStopReason",
    "DcaStopReasonLike",
    "DcaTracking",
    "DcaTrackingLike",
    "DcaTriggerCause",
    "DcaTriggerCauseLike",
    "DeltaNeutralObstacle",
    "DeltaNeutralObstacleLike",
    "DeltaNeutralStatus",
    "DeltaNeutralStatusLike",
    "DemoAdjustment",
    "DemoAdjustmentLike",
    "DepositState",
    "DepositStateLike",
    "DualInvestmentState",
    "DualInvestmentStateLike",
    "EasyConvertSource",
    "EasyConvertSourceLike",
    "EconomicCalendarRegion",
    "EconomicCalendarRegionLike",
    "EconomicImportance",
    "EconomicImportanceLike",
    "EconomicReleasePrecision",
    "EconomicReleasePrecisionLike",
    "EstimatedPriceType",
    "EstimatedPriceTypeLike",
    "EthStakingOrderState",
    "EthStakingOrderStateLike",
    "EventContractFrequency",
    "EventContractFrequencyLike",
    "EventContractHitDirection",
    "EventContractHitDirectionLike",
    "EventContractMethod",
    "EventContractMethodLike",
    "EventContractPriceSource",
    "EventContractPriceSourceLike",
    "EventContractResult",
    "EventContractResultLike",
    "EventContractState",
    "EventContractStateLike",
    "EventOutcome",
    "EventOutcomeLike",
    "ExecutionType",
    "ExecutionTypeLike",
    "FeeGroup",
    "FeeGroupLike",
    "FeeType",
    "FeeTypeLike",
    "FiatOrderState",
    "FiatOrderStateLike",
    "FiatPaymentMethod",
    "FiatPaymentMethodLike",
    "FillKind",
    "FillKindLike",
    "FlexibleLoanCollateralAction",
    "FlexibleLoanCollateralActionLike",
    "FlexibleLoanEMode",
    "FlexibleLoanEModeLike",
    "FlexibleLoanEventType",
    "FlexibleLoanEventTypeLike",
    "ForcedRepayment",
    "ForcedRepaymentLike",
    "FundingBillCursor",
    "FundingBillCursorLike",
    "FundingBillType",
    "FundingBillTypeLike",
    "FundingFormula",
    "FundingFormulaLike",
    "FundingMethod",
    "FundingMethodLike",
    "FundingRoute",
    "FundingRouteLike",
    "FundingSettlement",
    "FundingSettlementLike",
    "FundsTransferState",
    "FundsTransferStateLike",
    "FundsTransferType",
    "FundsTransferTypeLike",
    "GlpPool",
    "GlpPoolLike",
    "GlpProgram",
    "GlpProgramLike",
    "GlpQualification",
    "GlpQualificationLike",
    "GreeksType",
    "GreeksTypeLike",
    "GridBacktestPeriod",
    "GridBacktestPeriodLike",
    "GridBotType",
    "GridBotTypeLike",
    "GridDirection",
    "GridDirectionLike",
    "GridInvestmentType",
    "GridInvestmentTypeLike",
    "GridSaleResult",
    "GridSaleResultLike",
    "GridSpacing",
    "GridSpacingLike",
    "GridStopReason",
    "GridStopReasonLike",
    "GridTriggerOrigin",
    "GridTriggerOriginLike",
    "IcebergAggressiveness",
    "IcebergAggressivenessLike",
    "IndexQuoteCurrency",
    "IndexQuoteCurrencyLike",
    "InstrumentState",
    "InstrumentStateLike",
    "InstrumentType",
    "InstrumentTypeLike",
    "InsuranceFundEntryType",
    "InsuranceFundEntryTypeLike",
    "InviteeVerification",
    "InviteeVerificationLike",
    "InviterStanding",
    "InviterStandingLike",
    "IsolatedMode",
    "IsolatedModeLike",
    "IsolatedModeScope",
    "IsolatedModeScopeLike",
    "KycLevel",
    "KycLevelLike",
    "LeadMode",
    "LeadModeLike",
    "LeadPositionClosedExtent",
    "LeadPositionClosedExtentLike",
    "LeadTraderPeriod",
    "LeadTraderPeriodLike",
    "LeadTraderSorting",
    "LeadTraderSortingLike",
    "LeadTraderVacancy",
    "LeadTraderVacancyLike",
    "LeadTradingObstacle",
    "LeadTradingObstacleLike",
    "LevelSwitchObstacle",
    "LevelSwitchObstacleLike",
    "LevelSwitchResult",
    "LevelSwitchResultLike",
    "LiquidationAlert",
    "LiquidationAlertLike",
    "MaintainedService",
    "MaintainedServiceLike",
    "MaintenanceState",
    "MaintenanceStateLike",
    "MaintenanceType",
    "MaintenanceTypeLike",
    "MakerPermission",
    "MakerPermissionLike",
    "MarginChange",
    "MarginChangeLike",
    "MarginIsolatedMode",
    "MarginIsolatedModeLike",
    "MarginMode",
    "MarginModeLike",
    "MarketDataModule",
    "MarketDataModuleLike",
    "MarketDataPeriod",
    "MarketDataPeriodLike",
    "MarketMakerClass",
    "MarketMakerClassLike",
    "MinimumLeadTime",
    "MinimumLeadTimeLike",
    "MonthlyStatementState",
    "MonthlyStatementStateLike",
    "OkusdRedemptionAckState",
    "OkusdRedemptionAckStateLike",
    "OkusdRedemptionState",
    "OkusdRedemptionStateLike",
    "OkusdRedemptionType",
    "OkusdRedemptionTypeLike",
    "OkusdRedemptionTypeName",
    "OkusdRedemptionTypeNameLike",
    "OkusdSubscriptionState",
    "OkusdSubscriptionStateLike",
    "OnchainEarnOfferState",
    "OnchainEarnOfferStateLike",
    "OnchainEarnOrderState",
    "OnchainEarnOrderStateLike",
    "OnchainEarnYieldType",
    "OnchainEarnYieldTypeLike",
    "OpeningMethod",
    "OpeningMethodLike",
    "OptionPriceType",
    "OptionPriceTypeLike",
    "OptionStatisticsPeriod",
    "OptionStatisticsPeriodLike",
    "OptionTrading",
    "OptionTradingLike",
    "OptionType",
    "OptionTypeLike",
    "OrderCategory",
    "OrderCategoryLike",
    "OrderPricing",
    "OrderPricingLike",
    "OrderSource",
    "OrderSourceLike",
    "OrderState",
    "OrderStateLike",
    "OrderType",
    "OrderTypeLike",
    "PositionCloseKind",
    "PositionCloseKindLike",
    "PositionDirection",
    "PositionDirectionLike",
    "PositionLimitKind",
    "PositionLimitKindLike",
    "PositionMode",
    "PositionModeLike",
    "PositionMoveState",
    "PositionMoveStateLike",
    "PositionSide",
    "PositionSideLike",
    "PositionUpdates",
    "PositionUpdatesLike",
    "PositiveAssetUnit",
    "PositiveAssetUnitLike",
    "PriceAdjustment",
    "PriceAdjustmentLike",
    "PriceAmendment",
    "PriceAmendmentLike",
    "PriceCandleBar",
    "PriceCandleBarLike",
    "QuickMarginType",
    "QuickMarginTypeLike",
    "QuoteState",
    "QuoteStateLike",
    "RecipientWallet",
    "RecipientWalletLike",
    "RecurringBuyFunding",
    "RecurringBuyFundingLike",
    "RecurringBuyInterval",
    "RecurringBuyIntervalLike",
    "RecurringBuyOrderType",
    "RecurringBuyOrderTypeLike",
    "RecurringBuyPeriod",
    "RecurringBuyPeriodLike",
    "RecurringBuyState",
    "RecurringBuyStateLike",
    "RecurringBuyTiming",
    "RecurringBuyTimingLike",
    "RfqState",
    "RfqStateLike",
    "RiskOffsetType",
    "RiskOffsetTypeLike",
    "RsiBar",
    "RsiBarLike",
    "RsiCondition",
    "RsiConditionLike",
    "SelfTradePrevention",
    "SelfTradePreventionLike",
    "Side",
    "SideLike",
    "SignalBotState",
    "SignalBotStateLike",
    "SignalBotStopReason",
    "SignalBotStopReasonLike",
    "SignalBotType",
    "SignalBotTypeLike",
    "SignalEntrySize",
    "SignalEntrySizeLike",
    "SignalEventResult",
    "SignalEventResultLike",
    "SignalEventType",
    "SignalEventTypeLike",
    "SignalExitBasis",
    "SignalExitBasisLike",
    "SignalOrderPricing",
    "SignalOrderPricingLike",
    "SignalOrderStateFilter",
    "SignalOrderStateFilterLike",
    "SignalSource",
    "SignalSourceLike",
    "SimpleEarnSide",
    "SimpleEarnSideLike",
    "SimulatedGreeks",
    "SimulatedGreeksLike",
    "SolStakingOrderState",
    "SolStakingOrderStateLike",
    "SpotBorrowAction",
    "SpotBorrowActionLike",
    "SpotBorrowEvent",
    "SpotBorrowEventLike",
    "SpotOffsetType",
    "SpotOffsetTypeLike",
    "SpreadCancelSource",
    "SpreadCancelSourceLike",
    "SpreadOrderState",
    "SpreadOrderStateLike",
    "SpreadOrderType",
    "SpreadOrderTypeLike",
    "SpreadState",
    "SpreadStateLike",
    "SpreadTradeState",
    "SpreadTradeStateLike",
    "SpreadType",
    "SpreadTypeLike",
    "StableRewardsState",
    "StableRewardsStateLike",
    "StakingAction",
    "StakingActionLike",
    "StatementMonth",
    "StatementMonthLike",
    "StatisticsMarket",
    "StatisticsMarketLike",
    "StatisticsVolumeUnit",
    "StatisticsVolumeUnitLike",
    "StreamedBar",
    "StreamedBarLike",
    "StreamedCandleBar",
    "StreamedCandleBarLike",
    "StreamedMarkPriceBar",
    "StreamedMarkPriceBarLike",
    "SubAccountFunction",
    "SubAccountFunctionLike",
    "SubAccountKeyPermission",
    "SubAccountKeyPermissionLike",
    "SubAccountLevel",
    "SubAccountLevelLike",
    "SubAccountTransferType",
    "SubAccountTransferTypeLike",
    "SubAffiliateLevel",
    "SubAffiliateLevelLike",
    "SubscribedInstrumentType",
    "SubscribedInstrumentTypeLike",
    "TakeProfitKind",
    "TakeProfitKindLike",
    "TargetCurrency",
    "TargetCurrencyLike",
    "TradeCursor",
    "TradeCursorLike",
    "TradeMode",
    "TradeModeLike",
    "TradeSource",
    "TradeSourceLike",
    "TradingEnvironment",
    "TradingEnvironmentLike",
    "TradingRule",
    "TradingRuleLike",
    "TriggerAction",
    "TriggerActionLike",
    "TriggerPriceType",
    "TriggerPriceTypeLike",
    "TriggerStrategy",
    "TriggerStrategyLike",
    "TriggeredOrderType",
    "TriggeredOrderTypeLike",
    "ValuationCurrency",
    "ValuationCurrencyLike",
    "VolatilityShock",
    "VolatilityShockLike",
    "WithdrawalAddressType",
    "WithdrawalAddressTypeLike",
    "WithdrawalState",
    "WithdrawalStateLike",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
