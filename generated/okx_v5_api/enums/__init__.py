# Generated from spec/ by `make generate`. Do not edit.
"""All enums. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.enums.account import AccountLevel as AccountLevel
    from okx_v5_api.enums.account import AccountLevelLike as AccountLevelLike
    from okx_v5_api.enums.account import AccountStrategy as AccountStrategy
    from okx_v5_api.enums.account import AccountStrategyLike as AccountStrategyLike
    from okx_v5_api.enums.account import AccountType as AccountType
    from okx_v5_api.enums.account import AccountTypeLike as AccountTypeLike
    from okx_v5_api.enums.public import AssetCategory as AssetCategory
    from okx_v5_api.enums.public import AssetCategoryLike as AssetCategoryLike
    from okx_v5_api.enums.account import AutoLendState as AutoLendState
    from okx_v5_api.enums.account import AutoLendStateLike as AutoLendStateLike
    from okx_v5_api.enums.market import CandleBar as CandleBar
    from okx_v5_api.enums.market import CandleBarLike as CandleBarLike
    from okx_v5_api.enums.market import CandleState as CandleState
    from okx_v5_api.enums.market import CandleStateLike as CandleStateLike
    from okx_v5_api.enums.public import ChangingParameter as ChangingParameter
    from okx_v5_api.enums.public import ChangingParameterLike as ChangingParameterLike
    from okx_v5_api.enums.account import CollateralRestriction as CollateralRestriction
    from okx_v5_api.enums.account import CollateralRestrictionLike as CollateralRestrictionLike
    from okx_v5_api.enums.public import ContractAlias as ContractAlias
    from okx_v5_api.enums.public import ContractAliasLike as ContractAliasLike
    from okx_v5_api.enums.account import ContractIsolatedMode as ContractIsolatedMode
    from okx_v5_api.enums.account import ContractIsolatedModeLike as ContractIsolatedModeLike
    from okx_v5_api.enums.public import ContractType as ContractType
    from okx_v5_api.enums.public import ContractTypeLike as ContractTypeLike
    from okx_v5_api.enums.common import CopyTradingRole as CopyTradingRole
    from okx_v5_api.enums.common import CopyTradingRoleLike as CopyTradingRoleLike
    from okx_v5_api.enums.common import CostPriceStop as CostPriceStop
    from okx_v5_api.enums.common import CostPriceStopLike as CostPriceStopLike
    from okx_v5_api.enums.account import DeltaNeutralStatus as DeltaNeutralStatus
    from okx_v5_api.enums.account import DeltaNeutralStatusLike as DeltaNeutralStatusLike
    from okx_v5_api.enums.common import EventOutcome as EventOutcome
    from okx_v5_api.enums.common import EventOutcomeLike as EventOutcomeLike
    from okx_v5_api.enums.common import ExecutionType as ExecutionType
    from okx_v5_api.enums.common import ExecutionTypeLike as ExecutionTypeLike
    from okx_v5_api.enums.public import FeeGroup as FeeGroup
    from okx_v5_api.enums.public import FeeGroupLike as FeeGroupLike
    from okx_v5_api.enums.account import FeeType as FeeType
    from okx_v5_api.enums.account import FeeTypeLike as FeeTypeLike
    from okx_v5_api.enums.trade import FillKind as FillKind
    from okx_v5_api.enums.trade import FillKindLike as FillKindLike
    from okx_v5_api.enums.account import ForcedRepayment as ForcedRepayment
    from okx_v5_api.enums.account import ForcedRepaymentLike as ForcedRepaymentLike
    from okx_v5_api.enums.public import FundingFormula as FundingFormula
    from okx_v5_api.enums.public import FundingFormulaLike as FundingFormulaLike
    from okx_v5_api.enums.public import FundingMethod as FundingMethod
    from okx_v5_api.enums.public import FundingMethodLike as FundingMethodLike
    from okx_v5_api.enums.public import FundingSettlement as FundingSettlement
    from okx_v5_api.enums.public import FundingSettlementLike as FundingSettlementLike
    from okx_v5_api.enums.account import GreeksType as GreeksType
    from okx_v5_api.enums.account import GreeksTypeLike as GreeksTypeLike
    from okx_v5_api.enums.public import InstrumentState as InstrumentState
    from okx_v5_api.enums.public import InstrumentStateLike as InstrumentStateLike
    from okx_v5_api.enums.common import InstrumentType as InstrumentType
    from okx_v5_api.enums.common import InstrumentTypeLike as InstrumentTypeLike
    from okx_v5_api.enums.account import KycLevel as KycLevel
    from okx_v5_api.enums.account import KycLevelLike as KycLevelLike
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
    from okx_v5_api.enums.account import MarginIsolatedMode as MarginIsolatedMode
    from okx_v5_api.enums.account import MarginIsolatedModeLike as MarginIsolatedModeLike
    from okx_v5_api.enums.common import MarginMode as MarginMode
    from okx_v5_api.enums.common import MarginModeLike as MarginModeLike
    from okx_v5_api.enums.public import OpeningMethod as OpeningMethod
    from okx_v5_api.enums.public import OpeningMethodLike as OpeningMethodLike
    from okx_v5_api.enums.trade import OptionPriceType as OptionPriceType
    from okx_v5_api.enums.trade import OptionPriceTypeLike as OptionPriceTypeLike
    from okx_v5_api.enums.account import OptionTrading as OptionTrading
    from okx_v5_api.enums.account import OptionTradingLike as OptionTradingLike
    from okx_v5_api.enums.common import OptionType as OptionType
    from okx_v5_api.enums.common import OptionTypeLike as OptionTypeLike
    from okx_v5_api.enums.trade import OrderCategory as OrderCategory
    from okx_v5_api.enums.trade import OrderCategoryLike as OrderCategoryLike
    from okx_v5_api.enums.trade import OrderSource as OrderSource
    from okx_v5_api.enums.trade import OrderSourceLike as OrderSourceLike
    from okx_v5_api.enums.trade import OrderState as OrderState
    from okx_v5_api.enums.trade import OrderStateLike as OrderStateLike
    from okx_v5_api.enums.trade import OrderType as OrderType
    from okx_v5_api.enums.trade import OrderTypeLike as OrderTypeLike
    from okx_v5_api.enums.account import PositionMode as PositionMode
    from okx_v5_api.enums.account import PositionModeLike as PositionModeLike
    from okx_v5_api.enums.common import PositionSide as PositionSide
    from okx_v5_api.enums.common import PositionSideLike as PositionSideLike
    from okx_v5_api.enums.market import PriceAdjustment as PriceAdjustment
    from okx_v5_api.enums.market import PriceAdjustmentLike as PriceAdjustmentLike
    from okx_v5_api.enums.trade import PriceAmendment as PriceAmendment
    from okx_v5_api.enums.trade import PriceAmendmentLike as PriceAmendmentLike
    from okx_v5_api.enums.common import QuickMarginType as QuickMarginType
    from okx_v5_api.enums.common import QuickMarginTypeLike as QuickMarginTypeLike
    from okx_v5_api.enums.common import SelfTradePrevention as SelfTradePrevention
    from okx_v5_api.enums.common import SelfTradePreventionLike as SelfTradePreventionLike
    from okx_v5_api.enums.common import Side as Side
    from okx_v5_api.enums.common import SideLike as SideLike
    from okx_v5_api.enums.account import SpotOffsetType as SpotOffsetType
    from okx_v5_api.enums.account import SpotOffsetTypeLike as SpotOffsetTypeLike
    from okx_v5_api.enums.common import TakeProfitKind as TakeProfitKind
    from okx_v5_api.enums.common import TakeProfitKindLike as TakeProfitKindLike
    from okx_v5_api.enums.common import TargetCurrency as TargetCurrency
    from okx_v5_api.enums.common import TargetCurrencyLike as TargetCurrencyLike
    from okx_v5_api.enums.common import TradeMode as TradeMode
    from okx_v5_api.enums.common import TradeModeLike as TradeModeLike
    from okx_v5_api.enums.market import TradeSource as TradeSource
    from okx_v5_api.enums.market import TradeSourceLike as TradeSourceLike
    from okx_v5_api.enums.status import TradingEnvironment as TradingEnvironment
    from okx_v5_api.enums.status import TradingEnvironmentLike as TradingEnvironmentLike
    from okx_v5_api.enums.public import TradingRule as TradingRule
    from okx_v5_api.enums.public import TradingRuleLike as TradingRuleLike
    from okx_v5_api.enums.common import TriggerPriceType as TriggerPriceType
    from okx_v5_api.enums.common import TriggerPriceTypeLike as TriggerPriceTypeLike

_HOME = {
    "AccountLevel": "account",
    "AccountLevelLike": "account",
    "AccountStrategy": "account",
    "AccountStrategyLike": "account",
    "AccountType": "account",
    "AccountTypeLike": "account",
    "AssetCategory": "public",
    "AssetCategoryLike": "public",
    "AutoLendState": "account",
    "AutoLendStateLike": "account",
    "CandleBar": "market",
    "CandleBarLike": "market",
    "CandleState": "market",
    "CandleStateLike": "market",
    "ChangingParameter": "public",
    "ChangingParameterLike": "public",
    "CollateralRestriction": "account",
    "CollateralRestrictionLike": "account",
    "ContractAlias": "public",
    "ContractAliasLike": "public",
    "ContractIsolatedMode": "account",
    "ContractIsolatedModeLike": "account",
    "ContractType": "public",
    "ContractTypeLike": "public",
    "CopyTradingRole": "common",
    "CopyTradingRoleLike": "common",
    "CostPriceStop": "common",
    "CostPriceStopLike": "common",
    "DeltaNeutralStatus": "account",
    "DeltaNeutralStatusLike": "account",
    "EventOutcome": "common",
    "EventOutcomeLike": "common",
    "ExecutionType": "common",
    "ExecutionTypeLike": "common",
    "FeeGroup": "public",
    "FeeGroupLike": "public",
    "FeeType": "account",
    "FeeTypeLike": "account",
    "FillKind": "trade",
    "FillKindLike": "trade",
    "ForcedRepayment": "account",
    "ForcedRepaymentLike": "account",
    "FundingFormula": "public",
    "FundingFormulaLike": "public",
    "FundingMethod": "public",
    "FundingMethodLike": "public",
    "FundingSettlement": "public",
    "FundingSettlementLike": "public",
    "GreeksType": "account",
    "GreeksTypeLike": "account",
    "InstrumentState": "public",
    "InstrumentStateLike": "public",
    "InstrumentType": "common",
    "InstrumentTypeLike": "common",
    "KycLevel": "account",
    "KycLevelLike": "account",
    "LiquidationAlert": "account",
    "LiquidationAlertLike": "account",
    "MaintainedService": "status",
    "MaintainedServiceLike": "status",
    "MaintenanceState": "status",
    "MaintenanceStateLike": "status",
    "MaintenanceType": "status",
    "MaintenanceTypeLike": "status",
    "MakerPermission": "account",
    "MakerPermissionLike": "account",
    "MarginIsolatedMode": "account",
    "MarginIsolatedModeLike": "account",
    "MarginMode": "common",
    "MarginModeLike": "common",
    "OpeningMethod": "public",
    "OpeningMethodLike": "public",
    "OptionPriceType": "trade",
    "OptionPriceTypeLike": "trade",
    "OptionTrading": "account",
    "OptionTradingLike": "account",
    "OptionType": "common",
    "OptionTypeLike": "common",
    "OrderCategory": "trade",
    "OrderCategoryLike": "trade",
    "OrderSource": "trade",
    "OrderSourceLike": "trade",
    "OrderState": "trade",
    "OrderStateLike": "trade",
    "OrderType": "trade",
    "OrderTypeLike": "trade",
    "PositionMode": "account",
    "PositionModeLike": "account",
    "PositionSide": "common",
    "PositionSideLike": "common",
    "PriceAdjustment": "market",
    "PriceAdjustmentLike": "market",
    "PriceAmendment": "trade",
    "PriceAmendmentLike": "trade",
    "QuickMarginType": "common",
    "QuickMarginTypeLike": "common",
    "SelfTradePrevention": "common",
    "SelfTradePreventionLike": "common",
    "Side": "common",
    "SideLike": "common",
    "SpotOffsetType": "account",
    "SpotOffsetTypeLike": "account",
    "TakeProfitKind": "common",
    "TakeProfitKindLike": "common",
    "TargetCurrency": "common",
    "TargetCurrencyLike": "common",
    "TradeMode": "common",
    "TradeModeLike": "common",
    "TradeSource": "market",
    "TradeSourceLike": "market",
    "TradingEnvironment": "status",
    "TradingEnvironmentLike": "status",
    "TradingRule": "public",
    "TradingRuleLike": "public",
    "TriggerPriceType": "common",
    "TriggerPriceTypeLike": "common",
}
__all__ = [
    "AccountLevel",
    "AccountLevelLike",
    "AccountStrategy",
    "AccountStrategyLike",
    "AccountType",
    "AccountTypeLike",
    "AssetCategory",
    "AssetCategoryLike",
    "AutoLendState",
    "AutoLendStateLike",
    "CandleBar",
    "CandleBarLike",
    "CandleState",
    "CandleStateLike",
    "ChangingParameter",
    "ChangingParameterLike",
    "CollateralRestriction",
    "CollateralRestrictionLike",
    "ContractAlias",
    "ContractAliasLike",
    "ContractIsolatedMode",
    "ContractIsolatedModeLike",
    "ContractType",
    "ContractTypeLike",
    "CopyTradingRole",
    "CopyTradingRoleLike",
    "CostPriceStop",
    "CostPriceStopLike",
    "DeltaNeutralStatus",
    "DeltaNeutralStatusLike",
    "EventOutcome",
    "EventOutcomeLike",
    "ExecutionType",
    "ExecutionTypeLike",
    "FeeGroup",
    "FeeGroupLike",
    "FeeType",
    "FeeTypeLike",
    "FillKind",
    "FillKindLike",
    "ForcedRepayment",
    "ForcedRepaymentLike",
    "FundingFormula",
    "FundingFormulaLike",
    "FundingMethod",
    "FundingMethodLike",
    "FundingSettlement",
    "FundingSettlementLike",
    "GreeksType",
    "GreeksTypeLike",
    "InstrumentState",
    "InstrumentStateLike",
    "InstrumentType",
    "InstrumentTypeLike",
    "KycLevel",
    "KycLevelLike",
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
    "MarginIsolatedMode",
    "MarginIsolatedModeLike",
    "MarginMode",
    "MarginModeLike",
    "OpeningMethod",
    "OpeningMethodLike",
    "OptionPriceType",
    "OptionPriceTypeLike",
    "OptionTrading",
    "OptionTradingLike",
    "OptionType",
    "OptionTypeLike",
    "OrderCategory",
    "OrderCategoryLike",
    "OrderSource",
    "OrderSourceLike",
    "OrderState",
    "OrderStateLike",
    "OrderType",
    "OrderTypeLike",
    "PositionMode",
    "PositionModeLike",
    "PositionSide",
    "PositionSideLike",
    "PriceAdjustment",
    "PriceAdjustmentLike",
    "PriceAmendment",
    "PriceAmendmentLike",
    "QuickMarginType",
    "QuickMarginTypeLike",
    "SelfTradePrevention",
    "SelfTradePreventionLike",
    "Side",
    "SideLike",
    "SpotOffsetType",
    "SpotOffsetTypeLike",
    "TakeProfitKind",
    "TakeProfitKindLike",
    "TargetCurrency",
    "TargetCurrencyLike",
    "TradeMode",
    "TradeModeLike",
    "TradeSource",
    "TradeSourceLike",
    "TradingEnvironment",
    "TradingEnvironmentLike",
    "TradingRule",
    "TradingRuleLike",
    "TriggerPriceType",
    "TriggerPriceTypeLike",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
