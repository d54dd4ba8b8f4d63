# Generated from spec/ by `make generate`. Do not edit.
"""All records. Each module is loaded when something in it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_module

if TYPE_CHECKING:
    from okx_v5_api.records.account import AccountBalance as AccountBalance
    from okx_v5_api.records.account import AccountConfig as AccountConfig
    from okx_v5_api.records.account import AccountInstrument as AccountInstrument
    from okx_v5_api.records.trade import AttachedAlgo as AttachedAlgo
    from okx_v5_api.records.market import BookLevel as BookLevel
    from okx_v5_api.records.market import Candle as Candle
    from okx_v5_api.records.account import CurrencyBalance as CurrencyBalance
    from okx_v5_api.records.trade import Fill as Fill
    from okx_v5_api.records.public import FundingRate as FundingRate
    from okx_v5_api.records.public import InstrumentChange as InstrumentChange
    from okx_v5_api.records.account import LeverageAck as LeverageAck
    from okx_v5_api.records.trade import LinkedAlgo as LinkedAlgo
    from okx_v5_api.records.status import Maintenance as Maintenance
    from okx_v5_api.records.trade import Order as Order
    from okx_v5_api.records.trade import OrderAck as OrderAck
    from okx_v5_api.records.trade import OrderAmendmentAck as OrderAmendmentAck
    from okx_v5_api.records.market import OrderBook as OrderBook
    from okx_v5_api.records.trade import OrderCancellationAck as OrderCancellationAck
    from okx_v5_api.records.account import Position as Position
    from okx_v5_api.records.account import PositionCloseOrder as PositionCloseOrder
    from okx_v5_api.records.trade import PositionClosingAck as PositionClosingAck
    from okx_v5_api.records.public import PublicInstrument as PublicInstrument
    from okx_v5_api.records.market import PublicTrade as PublicTrade
    from okx_v5_api.records.public import ServerTime as ServerTime
    from okx_v5_api.records.market import Ticker as Ticker

_HOME = {
    "AccountBalance": "account",
    "AccountConfig": "account",
    "AccountInstrument": "account",
    "AttachedAlgo": "trade",
    "BookLevel": "market",
    "Candle": "market",
    "CurrencyBalance": "account",
    "Fill": "trade",
    "FundingRate": "public",
    "InstrumentChange": "public",
    "LeverageAck": "account",
    "LinkedAlgo": "trade",
    "Maintenance": "status",
    "Order": "trade",
    "OrderAck": "trade",
    "OrderAmendmentAck": "trade",
    "OrderBook": "market",
    "OrderCancellationAck": "trade",
    "Position": "account",
    "PositionCloseOrder": "account",
    "PositionClosingAck": "trade",
    "PublicInstrument": "public",
    "PublicTrade": "market",
    "ServerTime": "public",
    "Ticker": "market",
}
__all__ = [
    "AccountBalance",
    "AccountConfig",
    "AccountInstrument",
    "AttachedAlgo",
    "BookLevel",
    "Candle",
    "CurrencyBalance",
    "Fill",
    "FundingRate",
    "InstrumentChange",
    "LeverageAck",
    "LinkedAlgo",
    "Maintenance",
    "Order",
    "OrderAck",
    "OrderAmendmentAck",
    "OrderBook",
    "OrderCancellationAck",
    "Position",
    "PositionCloseOrder",
    "PositionClosingAck",
    "PublicInstrument",
    "PublicTrade",
    "ServerTime",
    "Ticker",
]
__getattr__, __dir__ = lazy_module(__name__, _HOME)
