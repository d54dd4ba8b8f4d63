# Generated from spec/ by `make generate`. Do not edit.
"""All bodies. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.bodies.algo import AlgoCancellation as AlgoCancellation
    from okx_v5_api.bodies.algo import AlgoChase as AlgoChase
    from okx_v5_api.bodies.trade import AttachedAlgoAmendment as AttachedAlgoAmendment
    from okx_v5_api.bodies.bots import BotChoice as BotChoice
    from okx_v5_api.bodies.algo import ChaseAmendment as ChaseAmendment
    from okx_v5_api.bodies.grid import GridBotStop as GridBotStop
    from okx_v5_api.bodies.grid import GridTriggerAmendment as GridTriggerAmendment
    from okx_v5_api.bodies.account_simulation import MarginGraphConfig as MarginGraphConfig
    from okx_v5_api.bodies.trade import NewAttachedAlgo as NewAttachedAlgo
    from okx_v5_api.bodies.common import NewCurrencyAmount as NewCurrencyAmount
    from okx_v5_api.bodies.grid import NewGridTrigger as NewGridTrigger
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
    from okx_v5_api.bodies.triggers import NewTrigger as NewTrigger
    from okx_v5_api.bodies.algo import NewTriggerAttachment as NewTriggerAttachment
    from okx_v5_api.bodies.triggers import NewTriggerTerms as NewTriggerTerms
    from okx_v5_api.bodies.trade import OrderAmendment as OrderAmendment
    from okx_v5_api.bodies.trade import OrderCancellation as OrderCancellation
    from okx_v5_api.bodies.trade_precheck import OrderPrecheckAttachment as OrderPrecheckAttachment
    from okx_v5_api.bodies.block_trading import QuoteExecutionLeg as QuoteExecutionLeg
    from okx_v5_api.bodies.recurring_buy import RecurringBuyPriceRange as RecurringBuyPriceRange
    from okx_v5_api.bodies.account_simulation import SimulatedPosition as SimulatedPosition
    from okx_v5_api.bodies.algo import TriggerAttachmentAmendment as TriggerAttachmentAmendment
    from okx_v5_api.bodies.funding_chain import WithdrawalRecipient as WithdrawalRecipient

_HOME = {
    "AlgoCancellation": ".algo",
    "AlgoChase": ".algo",
    "AttachedAlgoAmendment": ".trade",
    "BotChoice": ".bots",
    "ChaseAmendment": ".algo",
    "GridBotStop": ".grid",
    "GridTriggerAmendment": ".grid",
    "MarginGraphConfig": ".account_simulation",
    "NewAttachedAlgo": ".trade",
    "NewCurrencyAmount": ".common",
    "NewGridTrigger": ".grid",
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
    "NewTrigger": ".triggers",
    "NewTriggerAttachment": ".algo",
    "NewTriggerTerms": ".triggers",
    "OrderAmendment": ".trade",
    "OrderCancellation": ".trade",
    "OrderPrecheckAttachment": ".trade_precheck",
    "QuoteExecutionLeg": ".block_trading",
    "RecurringBuyPriceRange": ".recurring_buy",
    "SimulatedPosition": ".account_simulation",
    "TriggerAttachmentAmendment": ".algo",
    "WithdrawalRecipient": ".funding_chain",
}
__all__ = [
    "AlgoCancellation",
    "AlgoChase",
    "AttachedAlgoAmendment",
    "BotChoice",
    "ChaseAmendment",
    "GridBotStop",
    "GridTriggerAmendment",
    "MarginGraphConfig",
    "NewAttachedAlgo",
    "NewCurrencyAmount",
    "NewGridTrigger",
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
    "NewTrigger",
    "NewTriggerAttachment",
    "NewTriggerTerms",
    "OrderAmendment",
    "OrderCancellation",
    "OrderPrecheckAttachment",
    "QuoteExecutionLeg",
    "RecurringBuyPriceRange",
    "SimulatedPosition",
    "TriggerAttachmentAmendment",
    "WithdrawalRecipient",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
