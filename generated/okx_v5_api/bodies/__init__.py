# Generated from spec/ by `make generate`. Do not edit.
"""All bodies. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.bodies.algo import AlgoCancellation as AlgoCancellation
    from okx_v5_api.bodies.algo import AlgoChase as AlgoChase
    from okx_v5_api.bodies.trade import AttachedAlgoAmendment as AttachedAlgoAmendment
    from okx_v5_api.bodies.algo import ChaseAmendment as ChaseAmendment
    from okx_v5_api.bodies.dca import DcaStartTrigger as DcaStartTrigger
    from okx_v5_api.bodies.account_settings import DemoCurrencyChange as DemoCurrencyChange
    from okx_v5_api.bodies.grid import GridBotStop as GridBotStop
    from okx_v5_api.bodies.grid import GridProposalInvestment as GridProposalInvestment
    from okx_v5_api.bodies.grid import GridTriggerAmendment as GridTriggerAmendment
    from okx_v5_api.bodies.account_simulation import MarginGraphConfig as MarginGraphConfig
    from okx_v5_api.bodies.trade import NewAttachedAlgo as NewAttachedAlgo
    from okx_v5_api.bodies.dca import NewDcaTrigger as NewDcaTrigger
    from okx_v5_api.bodies.flexible_loan import NewFlexibleLoanCollateral as NewFlexibleLoanCollateral
    from okx_v5_api.bodies.flexible_loan import NewFlexibleLoanDebt as NewFlexibleLoanDebt
    from okx_v5_api.bodies.grid import NewGridTrigger as NewGridTrigger
    from okx_v5_api.bodies.algo import NewIcebergTrigger as NewIcebergTrigger
    from okx_v5_api.bodies.onchain_earn import NewOnchainEarnInvestment as NewOnchainEarnInvestment
    from okx_v5_api.bodies.trade import NewOrder as NewOrder
    from okx_v5_api.bodies.account_positions import NewPositionMoveLeg as NewPositionMoveLeg
    from okx_v5_api.bodies.account_positions import NewPositionMoveSource as NewPositionMoveSource
    from okx_v5_api.bodies.account_positions import NewPositionMoveTarget as NewPositionMoveTarget
    from okx_v5_api.bodies.block_trading import NewQuoteLeg as NewQuoteLeg
    from okx_v5_api.bodies.block_trading_makers import NewQuoteProduct as NewQuoteProduct
    from okx_v5_api.bodies.block_trading_makers import NewQuoteProductGroup as NewQuoteProductGroup
    from okx_v5_api.bodies.recurring_buy import NewRecurringBuyAsset as NewRecurringBuyAsset
    from okx_v5_api.bodies.block_trading import NewRfqAllocation as NewRfqAllocation
    from okx_v5_api.bodies.block_trading import NewRfqAllocationLeg as NewRfqAllocationLeg
    from okx_v5_api.bodies.block_trading import NewRfqLeg as NewRfqLeg
    from okx_v5_api.bodies.signal_bot import NewSignalEntry as NewSignalEntry
    from okx_v5_api.bodies.signal_bot import NewSignalExit as NewSignalExit
    from okx_v5_api.bodies.algo import NewTriggerAttachment as NewTriggerAttachment
    from okx_v5_api.bodies.trade import OrderAmendment as OrderAmendment
    from okx_v5_api.bodies.trade import OrderCancellation as OrderCancellation
    from okx_v5_api.bodies.trade_precheck import OrderPrecheckAttachment as OrderPrecheckAttachment
    from okx_v5_api.bodies.block_trading import QuoteExecutionLeg as QuoteExecutionLeg
    from okx_v5_api.bodies.recurring_buy import RecurringBuyChoice as RecurringBuyChoice
    from okx_v5_api.bodies.recurring_buy import RecurringBuyPriceRange as RecurringBuyPriceRange
    from okx_v5_api.bodies.signal_bot import SignalBotStop as SignalBotStop
    from okx_v5_api.bodies.account_simulation import SimulatedAsset as SimulatedAsset
    from okx_v5_api.bodies.account_simulation import SimulatedPosition as SimulatedPosition
    from okx_v5_api.bodies.algo import TriggerAttachmentAmendment as TriggerAttachmentAmendment
    from okx_v5_api.bodies.funding_chain import WithdrawalRecipient as WithdrawalRecipient

_HOME = {
    "AlgoCancellation": ".algo",
    "AlgoChase": ".algo",
    "AttachedAlgoAmendment": ".trade",
    "ChaseAmendment": ".algo",
    "DcaStartTrigger": ".dca",
    "DemoCurrencyChange": ".account_settings",
    "GridBotStop": ".grid",
    "GridProposalInvestment": ".grid",
    "GridTriggerAmendment": ".grid",
    "MarginGraphConfig": ".account_simulation",
    "NewAttachedAlgo": ".trade",
    "NewDcaTrigger": ".dca",
    "NewFlexibleLoanCollateral": ".flexible_loan",
    "NewFlexibleLoanDebt": ".flexible_loan",
    "NewGridTrigger": ".grid",
    "NewIcebergTrigger": ".algo",
    "NewOnchainEarnInvestment": ".onchain_earn",
    "NewOrder": ".trade",
    "NewPositionMoveLeg": ".account_positions",
    "NewPositionMoveSource": ".account_positions",
    "NewPositionMoveTarget": ".account_positions",
    "NewQuoteLeg": ".block_trading",
    "NewQuoteProduct": ".block_trading_makers",
    "NewQuoteProductGroup": ".block_trading_makers",
    "NewRecurringBuyAsset": ".recurring_buy",
    "NewRfqAllocation": ".block_trading",
    "NewRfqAllocationLeg": ".block_trading",
    "NewRfqLeg": ".block_trading",
    "NewSignalEntry": ".signal_bot",
    "NewSignalExit": ".signal_bot",
    "NewTriggerAttachment": ".algo",
    "OrderAmendment": ".trade",
    "OrderCancellation": ".trade",
    "OrderPrecheckAttachment": ".trade_precheck",
    "QuoteExecutionLeg": ".block_trading",
    "RecurringBuyChoice": ".recurring_buy",
    "RecurringBuyPriceRange": ".recurring_buy",
    "SignalBotStop": ".signal_bot",
    "SimulatedAsset": ".account_simulation",
    "SimulatedPosition": ".account_simulation",
    "TriggerAttachmentAmendment": ".algo",
    "WithdrawalRecipient": ".funding_chain",
}
__all__ = [
    "AlgoCancellation",
    "AlgoChase",
    "AttachedAlgoAmendment",
    "ChaseAmendment",
    "DcaStartTrigger",
    "DemoCurrencyChange",
    "GridBotStop",
    "GridProposalInvestment",
    "GridTriggerAmendment",
    "MarginGraphConfig",
    "NewAttachedAlgo",
    "NewDcaTrigger",
    "NewFlexibleLoanCollateral",
    "NewFlexibleLoanDebt",
    "NewGridTrigger",
    "NewIcebergTrigger",
    "NewOnchainEarnInvestment",
    "NewOrder",
    "NewPositionMoveLeg",
    "NewPositionMoveSource",
    "NewPositionMoveTarget",
    "NewQuoteLeg",
    "NewQuoteProduct",
    "NewQuoteProductGroup",
    "NewRecurringBuyAsset",
    "NewRfqAllocation",
    "NewRfqAllocationLeg",
    "NewRfqLeg",
    "NewSignalEntry",
    "NewSignalExit",
    "NewTriggerAttachment",
    "OrderAmendment",
    "OrderCancellation",
    "OrderPrecheckAttachment",
    "QuoteExecutionLeg",
    "RecurringBuyChoice",
    "RecurringBuyPriceRange",
    "SignalBotStop",
    "SimulatedAsset",
    "SimulatedPosition",
    "TriggerAttachmentAmendment",
    "WithdrawalRecipient",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
