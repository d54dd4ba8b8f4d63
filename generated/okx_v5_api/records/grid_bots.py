# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: grid_bots."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.bots import (
    BotOrderState,
    BotOrderType,
    BotProfitSharing,
    BotState,
    BotStopType,
)
from okx_v5_api.enums.common import (
    InstrumentType,
    MarginMode,
    PositionSide,
    RsiBar,
    RsiCondition,
    Side,
    TradeMode,
    TriggerAction,
    TriggerStrategy,
)
from okx_v5_api.enums.grid import (
    GridBotType,
    GridDirection,
    GridSaleResult,
    GridSpacing,
    GridStopReason,
    GridTriggerOrigin,
)

__all__ = [
    "GridBot",
    "GridBotReport",
    "GridBotUpdate",
    "GridOrder",
    "GridOrderUpdate",
    "GridPositionUpdate",
    "GridRebate",
    "GridTrigger",
    "StoppedGridBot",
]


class GridBot(Record):
    """A grid bot and how it is doing."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("state", "state", "enum"),
        ("rebate_trans", "rebateTrans", "json"),
        ("trigger_params", "triggerParams", "json"),
        ("max_px", "maxPx", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("grid_num", "gridNum", "integer"),
        ("run_type", "runType", "enum"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("arbitrage_num", "arbitrageNum", "integer"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("investment", "investment", "decimal"),
        ("grid_profit", "gridProfit", "decimal"),
        ("float_profit", "floatProfit", "decimal"),
        ("cancel_type", "cancelType", "enum"),
        ("stop_type", "stopType", "enum"),
        ("quote_sz", "quoteSz", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("direction", "direction", "enum"),
        ("base_pos", "basePos", "json_boolean"),
        ("sz", "sz", "decimal"),
        ("lever", "lever", "decimal"),
        ("actual_lever", "actualLever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("ord_frozen", "ordFrozen", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("tag", "tag", "text"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("copy_type", "copyType", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("funding_fee", "fundingFee", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: GridBotType | str | None = None,
            state: BotState | str | None = None,
            rebate_trans: Sequence[GridRebate] | None = None,
            trigger_params: Sequence[GridTrigger] | None = None,
            max_px: Number | None = None,
            min_px: Number | None = None,
            grid_num: int | None = None,
            run_type: GridSpacing | str | None = None,
            tp_trigger_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            arbitrage_num: int | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            investment: Number | None = None,
            grid_profit: Number | None = None,
            float_profit: Number | None = None,
            cancel_type: GridStopReason | str | None = None,
            stop_type: BotStopType | str | None = None,
            quote_sz: Number | None = None,
            base_sz: Number | None = None,
            direction: GridDirection | str | None = None,
            base_pos: bool | None = None,
            sz: Number | None = None,
            lever: Number | None = None,
            actual_lever: Number | None = None,
            liq_px: Number | None = None,
            uly: str | None = None,
            inst_family: str | None = None,
            ord_frozen: Number | None = None,
            avail_eq: Number | None = None,
            tag: str | None = None,
            profit_sharing_ratio: Number | None = None,
            copy_type: BotProfitSharing | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            funding_fee: Number | None = None,
            trade_quote_ccy: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def rebate_trans(self) -> list[GridRebate]:
        """Rebates paid out, one entry for each currency."""
        return read_list(self, "rebateTrans", GridRebate)

    @property
    def trigger_params(self) -> list[GridTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", GridTrigger)

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the grid."""
        return read_decimal(self, "maxPx")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the grid."""
        return read_decimal(self, "minPx")

    @property
    def grid_num(self) -> int | None:
        """Number of grids that the range is divided into."""
        return read_integer(self, "gridNum")

    @property
    def run_type(self) -> GridSpacing | None:
        """How the prices are spread over the range."""
        return read_enum(self, "runType", GridSpacing)

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to take its profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to limit its loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def arbitrage_num(self) -> int | None:
        """Number of arbitrages carried out."""
        return read_integer(self, "arbitrageNum")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def investment(self) -> Decimal | None:
        """Amount invested so far; for a spot grid reckoned in quote currency."""
        return read_decimal(self, "investment")

    @property
    def grid_profit(self) -> Decimal | None:
        """Profit that the grid has earned by trading."""
        return read_decimal(self, "gridProfit")

    @property
    def float_profit(self) -> Decimal | None:
        """Profit or loss that still varies with the price."""
        return read_decimal(self, "floatProfit")

    @property
    def cancel_type(self) -> GridStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", GridStopReason)

    @property
    def stop_type(self) -> BotStopType | None:
        """What happened to the bot's holdings when it stopped."""
        return read_enum(self, "stopType", BotStopType)

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency invested; spot grid only."""
        return read_decimal(self, "quoteSz")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency invested; spot grid only."""
        return read_decimal(self, "baseSz")

    @property
    def direction(self) -> GridDirection | None:
        """Which way the grid bets; contract grid only."""
        return read_enum(self, "direction", GridDirection)

    @property
    def base_pos(self) -> bool | None:
        """Whether the bot opens a position as soon as it starts; contract grid only."""
        return read_boolean(self, "basePos")

    @property
    def sz(self) -> Decimal | None:
        """Margin invested in USDT; contract grid only."""
        return read_decimal(self, "sz")

    @property
    def lever(self) -> Decimal | None:
        """Leverage asked for; contract grid only."""
        return read_decimal(self, "lever")

    @property
    def actual_lever(self) -> Decimal | None:
        """Leverage in effect; contract grid only."""
        return read_decimal(self, "actualLever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation; contract grid only."""
        return read_decimal(self, "liqPx")

    @property
    def uly(self) -> str | None:
        """Underlying of the contract; meant for contract grids."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family of the contract; contract grid only."""
        return read_text(self, "instFamily")

    @property
    def ord_frozen(self) -> Decimal | None:
        """Margin held by pending orders; contract grid only."""
        return read_decimal(self, "ordFrozen")

    @property
    def avail_eq(self) -> Decimal | None:
        """Margin that is free; contract grid only."""
        return read_decimal(self, "availEq")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; contract grid only."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; contract grid only."""
        return read_text(self, "feeCcy")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees so far; contract grid only."""
        return read_decimal(self, "fundingFee")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in."""
        return read_text(self, "tradeQuoteCcy")


class GridBotReport(Record):
    """A grid bot with all that the exchange tells of it."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("state", "state", "enum"),
        ("rebate_trans", "rebateTrans", "json"),
        ("trigger_params", "triggerParams", "json"),
        ("max_px", "maxPx", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("grid_num", "gridNum", "integer"),
        ("run_type", "runType", "enum"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("arbitrage_num", "arbitrageNum", "integer"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("investment", "investment", "decimal"),
        ("grid_profit", "gridProfit", "decimal"),
        ("float_profit", "floatProfit", "decimal"),
        ("cancel_type", "cancelType", "enum"),
        ("stop_type", "stopType", "enum"),
        ("quote_sz", "quoteSz", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("direction", "direction", "enum"),
        ("base_pos", "basePos", "json_boolean"),
        ("sz", "sz", "decimal"),
        ("lever", "lever", "decimal"),
        ("actual_lever", "actualLever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("ord_frozen", "ordFrozen", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("tag", "tag", "text"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("copy_type", "copyType", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("funding_fee", "fundingFee", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("trade_num", "tradeNum", "integer"),
        ("single_amt", "singleAmt", "decimal"),
        ("per_min_profit_rate", "perMinProfitRate", "decimal"),
        ("per_max_profit_rate", "perMaxProfitRate", "decimal"),
        ("run_px", "runPx", "decimal"),
        ("total_annualized_rate", "totalAnnualizedRate", "decimal"),
        ("annualized_rate", "annualizedRate", "decimal"),
        ("active_ord_num", "activeOrdNum", "integer"),
        ("cur_quote_sz", "curQuoteSz", "decimal"),
        ("cur_base_sz", "curBaseSz", "decimal"),
        ("profit", "profit", "decimal"),
        ("stop_result", "stopResult", "enum"),
        ("eq", "eq", "decimal"),
        ("tp_ratio", "tpRatio", "decimal"),
        ("sl_ratio", "slRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: GridBotType | str | None = None,
            state: BotState | str | None = None,
            rebate_trans: Sequence[GridRebate] | None = None,
            trigger_params: Sequence[GridTrigger] | None = None,
            max_px: Number | None = None,
            min_px: Number | None = None,
            grid_num: int | None = None,
            run_type: GridSpacing | str | None = None,
            tp_trigger_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            arbitrage_num: int | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            investment: Number | None = None,
            grid_profit: Number | None = None,
            float_profit: Number | None = None,
            cancel_type: GridStopReason | str | None = None,
            stop_type: BotStopType | str | None = None,
            quote_sz: Number | None = None,
            base_sz: Number | None = None,
            direction: GridDirection | str | None = None,
            base_pos: bool | None = None,
            sz: Number | None = None,
            lever: Number | None = None,
            actual_lever: Number | None = None,
            liq_px: Number | None = None,
            uly: str | None = None,
            inst_family: str | None = None,
            ord_frozen: Number | None = None,
            avail_eq: Number | None = None,
            tag: str | None = None,
            profit_sharing_ratio: Number | None = None,
            copy_type: BotProfitSharing | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            funding_fee: Number | None = None,
            trade_quote_ccy: str | None = None,
            trade_num: int | None = None,
            single_amt: Number | None = None,
            per_min_profit_rate: Number | None = None,
            per_max_profit_rate: Number | None = None,
            run_px: Number | None = None,
            total_annualized_rate: Number | None = None,
            annualized_rate: Number | None = None,
            active_ord_num: int | None = None,
            cur_quote_sz: Number | None = None,
            cur_base_sz: Number | None = None,
            profit: Number | None = None,
            stop_result: GridSaleResult | str | None = None,
            eq: Number | None = None,
            tp_ratio: Number | None = None,
            sl_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def rebate_trans(self) -> list[GridRebate]:
        """Rebates paid out, one entry for each currency."""
        return read_list(self, "rebateTrans", GridRebate)

    @property
    def trigger_params(self) -> list[GridTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", GridTrigger)

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the grid."""
        return read_decimal(self, "maxPx")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the grid."""
        return read_decimal(self, "minPx")

    @property
    def grid_num(self) -> int | None:
        """Number of grids that the range is divided into."""
        return read_integer(self, "gridNum")

    @property
    def run_type(self) -> GridSpacing | None:
        """How the prices are spread over the range."""
        return read_enum(self, "runType", GridSpacing)

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to take its profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to limit its loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def arbitrage_num(self) -> int | None:
        """Number of arbitrages carried out."""
        return read_integer(self, "arbitrageNum")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def investment(self) -> Decimal | None:
        """Amount invested so far; for a spot grid reckoned in quote currency."""
        return read_decimal(self, "investment")

    @property
    def grid_profit(self) -> Decimal | None:
        """Profit that the grid has earned by trading."""
        return read_decimal(self, "gridProfit")

    @property
    def float_profit(self) -> Decimal | None:
        """Profit or loss that still varies with the price."""
        return read_decimal(self, "floatProfit")

    @property
    def cancel_type(self) -> GridStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", GridStopReason)

    @property
    def stop_type(self) -> BotStopType | None:
        """What happened to the bot's holdings when it stopped."""
        return read_enum(self, "stopType", BotStopType)

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency invested; spot grid only."""
        return read_decimal(self, "quoteSz")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency invested; spot grid only."""
        return read_decimal(self, "baseSz")

    @property
    def direction(self) -> GridDirection | None:
        """Which way the grid bets; contract grid only."""
        return read_enum(self, "direction", GridDirection)

    @property
    def base_pos(self) -> bool | None:
        """Whether the bot opens a position as soon as it starts; contract grid only."""
        return read_boolean(self, "basePos")

    @property
    def sz(self) -> Decimal | None:
        """Margin invested in USDT; contract grid only."""
        return read_decimal(self, "sz")

    @property
    def lever(self) -> Decimal | None:
        """Leverage asked for; contract grid only."""
        return read_decimal(self, "lever")

    @property
    def actual_lever(self) -> Decimal | None:
        """Leverage in effect; contract grid only."""
        return read_decimal(self, "actualLever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation; contract grid only."""
        return read_decimal(self, "liqPx")

    @property
    def uly(self) -> str | None:
        """Underlying of the contract; meant for contract grids."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family of the contract; contract grid only."""
        return read_text(self, "instFamily")

    @property
    def ord_frozen(self) -> Decimal | None:
        """Margin held by pending orders; contract grid only."""
        return read_decimal(self, "ordFrozen")

    @property
    def avail_eq(self) -> Decimal | None:
        """Margin that is free; contract grid only."""
        return read_decimal(self, "availEq")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; contract grid only."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; contract grid only."""
        return read_text(self, "feeCcy")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees so far; contract grid only."""
        return read_decimal(self, "fundingFee")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def trade_num(self) -> int | None:
        """Number of trades made."""
        return read_integer(self, "tradeNum")

    @property
    def single_amt(self) -> Decimal | None:
        """Size traded in one grid."""
        return read_decimal(self, "singleAmt")

    @property
    def per_min_profit_rate(self) -> Decimal | None:
        """Smallest profit rate expected of a grid."""
        return read_decimal(self, "perMinProfitRate")

    @property
    def per_max_profit_rate(self) -> Decimal | None:
        """Largest profit rate expected of a grid."""
        return read_decimal(self, "perMaxProfitRate")

    @property
    def run_px(self) -> Decimal | None:
        """Price at which the bot started."""
        return read_decimal(self, "runPx")

    @property
    def total_annualized_rate(self) -> Decimal | None:
        """Whole profit as a rate per year."""
        return read_decimal(self, "totalAnnualizedRate")

    @property
    def annualized_rate(self) -> Decimal | None:
        """Profit of the grid alone as a rate per year."""
        return read_decimal(self, "annualizedRate")

    @property
    def active_ord_num(self) -> int | None:
        """Number of pending orders."""
        return read_integer(self, "activeOrdNum")

    @property
    def cur_quote_sz(self) -> Decimal | None:
        """Amount of quote currency held now; spot grid only."""
        return read_decimal(self, "curQuoteSz")

    @property
    def cur_base_sz(self) -> Decimal | None:
        """Amount of base currency held now; spot grid only."""
        return read_decimal(self, "curBaseSz")

    @property
    def profit(self) -> Decimal | None:
        """Profit that could be taken out now in quote currency; spot grid only."""
        return read_decimal(self, "profit")

    @property
    def stop_result(self) -> GridSaleResult | None:
        """Whether the base currency could be sold at the end; spot grid only."""
        return read_enum(self, "stopResult", GridSaleResult)

    @property
    def eq(self) -> Decimal | None:
        """Equity of the bot; contract grid only."""
        return read_decimal(self, "eq")

    @property
    def tp_ratio(self) -> Decimal | None:
        """Profit at which the bot stops, 0.1 being 10%."""
        return read_decimal(self, "tpRatio")

    @property
    def sl_ratio(self) -> Decimal | None:
        """Loss at which the bot stops, 0.1 being 10%."""
        return read_decimal(self, "slRatio")


class GridBotUpdate(Record):
    """A grid bot after an event or an interval."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("state", "state", "enum"),
        ("rebate_trans", "rebateTrans", "json"),
        ("trigger_params", "triggerParams", "json"),
        ("max_px", "maxPx", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("grid_num", "gridNum", "integer"),
        ("run_type", "runType", "enum"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("arbitrage_num", "arbitrageNum", "integer"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("investment", "investment", "decimal"),
        ("grid_profit", "gridProfit", "decimal"),
        ("float_profit", "floatProfit", "decimal"),
        ("cancel_type", "cancelType", "enum"),
        ("stop_type", "stopType", "enum"),
        ("quote_sz", "quoteSz", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("direction", "direction", "enum"),
        ("base_pos", "basePos", "json_boolean"),
        ("sz", "sz", "decimal"),
        ("lever", "lever", "decimal"),
        ("actual_lever", "actualLever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("ord_frozen", "ordFrozen", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("tag", "tag", "text"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("copy_type", "copyType", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("funding_fee", "fundingFee", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("trade_num", "tradeNum", "integer"),
        ("single_amt", "singleAmt", "decimal"),
        ("per_min_profit_rate", "perMinProfitRate", "decimal"),
        ("per_max_profit_rate", "perMaxProfitRate", "decimal"),
        ("run_px", "runPx", "decimal"),
        ("total_annualized_rate", "totalAnnualizedRate", "decimal"),
        ("annualized_rate", "annualizedRate", "decimal"),
        ("active_ord_num", "activeOrdNum", "integer"),
        ("cur_quote_sz", "curQuoteSz", "decimal"),
        ("cur_base_sz", "curBaseSz", "decimal"),
        ("profit", "profit", "decimal"),
        ("stop_result", "stopResult", "enum"),
        ("eq", "eq", "decimal"),
        ("tp_ratio", "tpRatio", "decimal"),
        ("sl_ratio", "slRatio", "decimal"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: GridBotType | str | None = None,
            state: BotState | str | None = None,
            rebate_trans: Sequence[GridRebate] | None = None,
            trigger_params: Sequence[GridTrigger] | None = None,
            max_px: Number | None = None,
            min_px: Number | None = None,
            grid_num: int | None = None,
            run_type: GridSpacing | str | None = None,
            tp_trigger_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            arbitrage_num: int | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            investment: Number | None = None,
            grid_profit: Number | None = None,
            float_profit: Number | None = None,
            cancel_type: GridStopReason | str | None = None,
            stop_type: BotStopType | str | None = None,
            quote_sz: Number | None = None,
            base_sz: Number | None = None,
            direction: GridDirection | str | None = None,
            base_pos: bool | None = None,
            sz: Number | None = None,
            lever: Number | None = None,
            actual_lever: Number | None = None,
            liq_px: Number | None = None,
            uly: str | None = None,
            inst_family: str | None = None,
            ord_frozen: Number | None = None,
            avail_eq: Number | None = None,
            tag: str | None = None,
            profit_sharing_ratio: Number | None = None,
            copy_type: BotProfitSharing | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            funding_fee: Number | None = None,
            trade_quote_ccy: str | None = None,
            trade_num: int | None = None,
            single_amt: Number | None = None,
            per_min_profit_rate: Number | None = None,
            per_max_profit_rate: Number | None = None,
            run_px: Number | None = None,
            total_annualized_rate: Number | None = None,
            annualized_rate: Number | None = None,
            active_ord_num: int | None = None,
            cur_quote_sz: Number | None = None,
            cur_base_sz: Number | None = None,
            profit: Number | None = None,
            stop_result: GridSaleResult | str | None = None,
            eq: Number | None = None,
            tp_ratio: Number | None = None,
            sl_ratio: Number | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def rebate_trans(self) -> list[GridRebate]:
        """Rebates paid out, one entry for each currency."""
        return read_list(self, "rebateTrans", GridRebate)

    @property
    def trigger_params(self) -> list[GridTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", GridTrigger)

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the grid."""
        return read_decimal(self, "maxPx")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the grid."""
        return read_decimal(self, "minPx")

    @property
    def grid_num(self) -> int | None:
        """Number of grids that the range is divided into."""
        return read_integer(self, "gridNum")

    @property
    def run_type(self) -> GridSpacing | None:
        """How the prices are spread over the range."""
        return read_enum(self, "runType", GridSpacing)

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to take its profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to limit its loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def arbitrage_num(self) -> int | None:
        """Number of arbitrages carried out."""
        return read_integer(self, "arbitrageNum")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def investment(self) -> Decimal | None:
        """Amount invested so far; for a spot grid reckoned in quote currency."""
        return read_decimal(self, "investment")

    @property
    def grid_profit(self) -> Decimal | None:
        """Profit that the grid has earned by trading."""
        return read_decimal(self, "gridProfit")

    @property
    def float_profit(self) -> Decimal | None:
        """Profit or loss that still varies with the price."""
        return read_decimal(self, "floatProfit")

    @property
    def cancel_type(self) -> GridStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", GridStopReason)

    @property
    def stop_type(self) -> BotStopType | None:
        """What happened to the bot's holdings when it stopped."""
        return read_enum(self, "stopType", BotStopType)

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency invested; spot grid only."""
        return read_decimal(self, "quoteSz")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency invested; spot grid only."""
        return read_decimal(self, "baseSz")

    @property
    def direction(self) -> GridDirection | None:
        """Which way the grid bets; contract grid only."""
        return read_enum(self, "direction", GridDirection)

    @property
    def base_pos(self) -> bool | None:
        """Whether the bot opens a position as soon as it starts; contract grid only."""
        return read_boolean(self, "basePos")

    @property
    def sz(self) -> Decimal | None:
        """Margin invested in USDT; contract grid only."""
        return read_decimal(self, "sz")

    @property
    def lever(self) -> Decimal | None:
        """Leverage asked for; contract grid only."""
        return read_decimal(self, "lever")

    @property
    def actual_lever(self) -> Decimal | None:
        """Leverage in effect; contract grid only."""
        return read_decimal(self, "actualLever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation; contract grid only."""
        return read_decimal(self, "liqPx")

    @property
    def uly(self) -> str | None:
        """Underlying of the contract; meant for contract grids."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family of the contract; contract grid only."""
        return read_text(self, "instFamily")

    @property
    def ord_frozen(self) -> Decimal | None:
        """Margin held by pending orders; contract grid only."""
        return read_decimal(self, "ordFrozen")

    @property
    def avail_eq(self) -> Decimal | None:
        """Margin that is free; contract grid only."""
        return read_decimal(self, "availEq")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; contract grid only."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; contract grid only."""
        return read_text(self, "feeCcy")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees so far; contract grid only."""
        return read_decimal(self, "fundingFee")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def trade_num(self) -> int | None:
        """Number of trades made."""
        return read_integer(self, "tradeNum")

    @property
    def single_amt(self) -> Decimal | None:
        """Size traded in one grid."""
        return read_decimal(self, "singleAmt")

    @property
    def per_min_profit_rate(self) -> Decimal | None:
        """Smallest profit rate expected of a grid."""
        return read_decimal(self, "perMinProfitRate")

    @property
    def per_max_profit_rate(self) -> Decimal | None:
        """Largest profit rate expected of a grid."""
        return read_decimal(self, "perMaxProfitRate")

    @property
    def run_px(self) -> Decimal | None:
        """Price at which the bot started."""
        return read_decimal(self, "runPx")

    @property
    def total_annualized_rate(self) -> Decimal | None:
        """Whole profit as a rate per year."""
        return read_decimal(self, "totalAnnualizedRate")

    @property
    def annualized_rate(self) -> Decimal | None:
        """Profit of the grid alone as a rate per year."""
        return read_decimal(self, "annualizedRate")

    @property
    def active_ord_num(self) -> int | None:
        """Number of pending orders."""
        return read_integer(self, "activeOrdNum")

    @property
    def cur_quote_sz(self) -> Decimal | None:
        """Amount of quote currency held now; spot grid only."""
        return read_decimal(self, "curQuoteSz")

    @property
    def cur_base_sz(self) -> Decimal | None:
        """Amount of base currency held now; spot grid only."""
        return read_decimal(self, "curBaseSz")

    @property
    def profit(self) -> Decimal | None:
        """Profit that could be taken out now in quote currency; spot grid only."""
        return read_decimal(self, "profit")

    @property
    def stop_result(self) -> GridSaleResult | None:
        """Whether the base currency could be sold at the end; spot grid only."""
        return read_enum(self, "stopResult", GridSaleResult)

    @property
    def eq(self) -> Decimal | None:
        """Equity of the bot; contract grid only."""
        return read_decimal(self, "eq")

    @property
    def tp_ratio(self) -> Decimal | None:
        """Profit at which the bot stops, 0.1 being 10%."""
        return read_decimal(self, "tpRatio")

    @property
    def sl_ratio(self) -> Decimal | None:
        """Loss at which the bot stops, 0.1 being 10%."""
        return read_decimal(self, "slRatio")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class GridOrder(Record):
    """An order that a grid bot placed."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ord_id", "ordId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("td_mode", "tdMode", "enum"),
        ("sz", "sz", "decimal"),
        ("state", "state", "enum"),
        ("side", "side", "enum"),
        ("px", "px", "decimal"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("avg_px", "avgPx", "decimal"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("tag", "tag", "text"),
        ("ccy", "ccy", "text"),
        ("ord_type", "ordType", "enum"),
        ("pos_side", "posSide", "enum"),
        ("pnl", "pnl", "decimal"),
        ("ct_val", "ctVal", "decimal"),
        ("lever", "lever", "decimal"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("group_id", "groupId", "text"),
        ("rebate", "rebate", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ord_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            td_mode: TradeMode | str | None = None,
            sz: Number | None = None,
            state: BotOrderState | str | None = None,
            side: Side | str | None = None,
            px: Number | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            avg_px: Number | None = None,
            acc_fill_sz: Number | None = None,
            tag: str | None = None,
            ccy: str | None = None,
            ord_type: BotOrderType | str | None = None,
            pos_side: PositionSide | str | None = None,
            pnl: Number | None = None,
            ct_val: Number | None = None,
            lever: Number | None = None,
            algo_ord_type: GridBotType | str | None = None,
            group_id: str | None = None,
            rebate: Number | None = None,
            rebate_ccy: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot; not in use for signal bots so far."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the order trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def sz(self) -> Decimal | None:
        """Size of the order."""
        return read_decimal(self, "sz")

    @property
    def state(self) -> BotOrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", BotOrderState)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def px(self) -> Decimal | None:
        """Price of the order; -1 if one of a recurring buy is at market."""
        return read_decimal(self, "px")

    @property
    def fee(self) -> Decimal | None:
        """Trading fee."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills."""
        return read_decimal(self, "avgPx")

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far."""
        return read_decimal(self, "accFillSz")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin; cross margin orders in futures mode only."""
        return read_text(self, "ccy")

    @property
    def ord_type(self) -> BotOrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", BotOrderType)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the order belongs to; always net."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss of the order."""
        return read_decimal(self, "pnl")

    @property
    def ct_val(self) -> Decimal | None:
        """Value of one contract; futures and perpetuals only."""
        return read_decimal(self, "ctVal")

    @property
    def lever(self) -> Decimal | None:
        """Leverage of the order."""
        return read_decimal(self, "lever")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def group_id(self) -> str | None:
        """ID of the group of the bot's orders that this one is in."""
        return read_text(self, "groupId")

    @property
    def rebate(self) -> Decimal | None:
        """Rebate on the fee."""
        return read_decimal(self, "rebate")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of rebate."""
        return read_text(self, "rebateCcy")


class GridOrderUpdate(Record):
    """An order of a grid bot after an event."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ord_id", "ordId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("td_mode", "tdMode", "enum"),
        ("sz", "sz", "decimal"),
        ("state", "state", "enum"),
        ("side", "side", "enum"),
        ("px", "px", "decimal"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("avg_px", "avgPx", "decimal"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("tag", "tag", "text"),
        ("ccy", "ccy", "text"),
        ("ord_type", "ordType", "enum"),
        ("pos_side", "posSide", "enum"),
        ("pnl", "pnl", "decimal"),
        ("ct_val", "ctVal", "decimal"),
        ("lever", "lever", "decimal"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("group_id", "groupId", "text"),
        ("rebate", "rebate", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ord_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            td_mode: TradeMode | str | None = None,
            sz: Number | None = None,
            state: BotOrderState | str | None = None,
            side: Side | str | None = None,
            px: Number | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            avg_px: Number | None = None,
            acc_fill_sz: Number | None = None,
            tag: str | None = None,
            ccy: str | None = None,
            ord_type: BotOrderType | str | None = None,
            pos_side: PositionSide | str | None = None,
            pnl: Number | None = None,
            ct_val: Number | None = None,
            lever: Number | None = None,
            algo_ord_type: GridBotType | str | None = None,
            group_id: str | None = None,
            rebate: Number | None = None,
            rebate_ccy: str | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot; not in use for signal bots so far."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the order trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def sz(self) -> Decimal | None:
        """Size of the order."""
        return read_decimal(self, "sz")

    @property
    def state(self) -> BotOrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", BotOrderState)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def px(self) -> Decimal | None:
        """Price of the order; -1 if one of a recurring buy is at market."""
        return read_decimal(self, "px")

    @property
    def fee(self) -> Decimal | None:
        """Trading fee."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills."""
        return read_decimal(self, "avgPx")

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far."""
        return read_decimal(self, "accFillSz")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin; cross margin orders in futures mode only."""
        return read_text(self, "ccy")

    @property
    def ord_type(self) -> BotOrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", BotOrderType)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the order belongs to; always net."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss of the order."""
        return read_decimal(self, "pnl")

    @property
    def ct_val(self) -> Decimal | None:
        """Value of one contract; futures and perpetuals only."""
        return read_decimal(self, "ctVal")

    @property
    def lever(self) -> Decimal | None:
        """Leverage of the order."""
        return read_decimal(self, "lever")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def group_id(self) -> str | None:
        """ID of the group of the bot's orders that this one is in."""
        return read_text(self, "groupId")

    @property
    def rebate(self) -> Decimal | None:
        """Rebate on the fee."""
        return read_decimal(self, "rebate")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of rebate."""
        return read_text(self, "rebateCcy")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class GridPositionUpdate(Record):
    """The position of a contract grid bot after an event."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("avg_px", "avgPx", "decimal"),
        ("ccy", "ccy", "text"),
        ("lever", "lever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("pos_side", "posSide", "enum"),
        ("pos", "pos", "decimal"),
        ("mgn_mode", "mgnMode", "enum"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("imr", "imr", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("upl", "upl", "decimal"),
        ("upl_ratio", "uplRatio", "decimal"),
        ("last", "last", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("adl", "adl", "integer"),
        ("mark_px", "markPx", "decimal"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            avg_px: Number | None = None,
            ccy: str | None = None,
            lever: Number | None = None,
            liq_px: Number | None = None,
            pos_side: PositionSide | str | None = None,
            pos: Number | None = None,
            mgn_mode: MarginMode | str | None = None,
            mgn_ratio: Number | None = None,
            imr: Number | None = None,
            mmr: Number | None = None,
            upl: Number | None = None,
            upl_ratio: Number | None = None,
            last: Number | None = None,
            notional_usd: Number | None = None,
            adl: int | None = None,
            mark_px: Number | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot; not in use for signal bots so far."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def lever(self) -> Decimal | None:
        """Leverage of the position."""
        return read_decimal(self, "lever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation."""
        return read_decimal(self, "liqPx")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for; always net."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pos(self) -> Decimal | None:
        """Size of the position."""
        return read_decimal(self, "pos")

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio."""
        return read_decimal(self, "mgnRatio")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin."""
        return read_decimal(self, "imr")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin."""
        return read_decimal(self, "mmr")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def upl_ratio(self) -> Decimal | None:
        """Unrealized profit ratio."""
        return read_decimal(self, "uplRatio")

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade."""
        return read_decimal(self, "last")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def adl(self) -> int | None:
        """Place in the queue of auto-deleveraging, from 1, last, to 5, first."""
        return read_integer(self, "adl")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class GridRebate(Record):
    """Rebates paid to a grid bot in one currency."""

    __slots__ = ()
    _fields = (
        ("rebate", "rebate", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            rebate: Number | None = None,
            rebate_ccy: str | None = None,
        ) -> Self: ...

    @property
    def rebate(self) -> Decimal | None:
        """Amount of the rebates."""
        return read_decimal(self, "rebate")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of the rebates."""
        return read_text(self, "rebateCcy")


class GridTrigger(Record):
    """What starts or stops a grid bot."""

    __slots__ = ()
    _fields = (
        ("trigger_action", "triggerAction", "enum"),
        ("trigger_px", "triggerPx", "decimal"),
        ("timeframe", "timeframe", "enum"),
        ("thold", "thold", "integer"),
        ("trigger_cond", "triggerCond", "enum"),
        ("time_period", "timePeriod", "integer"),
        ("trigger_strategy", "triggerStrategy", "enum"),
        ("delay_seconds", "delaySeconds", "integer"),
        ("trigger_time", "triggerTime", "unix_ms"),
        ("trigger_type", "triggerType", "enum"),
        ("stop_type", "stopType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trigger_action: TriggerAction | str | None = None,
            trigger_px: Number | None = None,
            timeframe: RsiBar | str | None = None,
            thold: int | None = None,
            trigger_cond: RsiCondition | str | None = None,
            time_period: int | None = None,
            trigger_strategy: TriggerStrategy | str | None = None,
            delay_seconds: int | None = None,
            trigger_time: Time | None = None,
            trigger_type: GridTriggerOrigin | str | None = None,
            stop_type: BotStopType | str | None = None,
        ) -> Self: ...

    @property
    def trigger_action(self) -> TriggerAction | None:
        """Whether the trigger starts or stops its bot or order."""
        return read_enum(self, "triggerAction", TriggerAction)

    @property
    def trigger_px(self) -> Decimal | None:
        """Price that sets the trigger off; price strategy only."""
        return read_decimal(self, "triggerPx")

    @property
    def timeframe(self) -> RsiBar | None:
        """Length of the candles behind the index; rsi strategy only."""
        return read_enum(self, "timeframe", RsiBar)

    @property
    def thold(self) -> int | None:
        """Threshold of the index, 1 to 100; rsi strategy only."""
        return read_integer(self, "thold")

    @property
    def trigger_cond(self) -> RsiCondition | None:
        """How the index has to meet the threshold; rsi strategy only."""
        return read_enum(self, "triggerCond", RsiCondition)

    @property
    def time_period(self) -> int | None:
        """Number of candles that the index covers; rsi strategy only."""
        return read_integer(self, "timePeriod")

    @property
    def trigger_strategy(self) -> TriggerStrategy | None:
        """What sets the trigger off."""
        return read_enum(self, "triggerStrategy", TriggerStrategy)

    @property
    def delay_seconds(self) -> int | None:
        """Seconds between the trigger and its action."""
        return read_integer(self, "delaySeconds")

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When the action was taken."""
        return read_unix_ms(self, "triggerTime")

    @property
    def trigger_type(self) -> GridTriggerOrigin | None:
        """Whether the action was taken by hand."""
        return read_enum(self, "triggerType", GridTriggerOrigin)

    @property
    def stop_type(self) -> BotStopType | None:
        """What happens to the bot's holdings; stop action only."""
        return read_enum(self, "stopType", BotStopType)


class StoppedGridBot(Record):
    """A grid bot that has ended."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("state", "state", "enum"),
        ("rebate_trans", "rebateTrans", "json"),
        ("trigger_params", "triggerParams", "json"),
        ("max_px", "maxPx", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("grid_num", "gridNum", "integer"),
        ("run_type", "runType", "enum"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("arbitrage_num", "arbitrageNum", "integer"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("investment", "investment", "decimal"),
        ("grid_profit", "gridProfit", "decimal"),
        ("float_profit", "floatProfit", "decimal"),
        ("cancel_type", "cancelType", "enum"),
        ("stop_type", "stopType", "enum"),
        ("quote_sz", "quoteSz", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("direction", "direction", "enum"),
        ("base_pos", "basePos", "json_boolean"),
        ("sz", "sz", "decimal"),
        ("lever", "lever", "decimal"),
        ("actual_lever", "actualLever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("ord_frozen", "ordFrozen", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("tag", "tag", "text"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("copy_type", "copyType", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("funding_fee", "fundingFee", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("stop_result", "stopResult", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: GridBotType | str | None = None,
            state: BotState | str | None = None,
            rebate_trans: Sequence[GridRebate] | None = None,
            trigger_params: Sequence[GridTrigger] | None = None,
            max_px: Number | None = None,
            min_px: Number | None = None,
            grid_num: int | None = None,
            run_type: GridSpacing | str | None = None,
            tp_trigger_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            arbitrage_num: int | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            investment: Number | None = None,
            grid_profit: Number | None = None,
            float_profit: Number | None = None,
            cancel_type: GridStopReason | str | None = None,
            stop_type: BotStopType | str | None = None,
            quote_sz: Number | None = None,
            base_sz: Number | None = None,
            direction: GridDirection | str | None = None,
            base_pos: bool | None = None,
            sz: Number | None = None,
            lever: Number | None = None,
            actual_lever: Number | None = None,
            liq_px: Number | None = None,
            uly: str | None = None,
            inst_family: str | None = None,
            ord_frozen: Number | None = None,
            avail_eq: Number | None = None,
            tag: str | None = None,
            profit_sharing_ratio: Number | None = None,
            copy_type: BotProfitSharing | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            funding_fee: Number | None = None,
            trade_quote_ccy: str | None = None,
            stop_result: GridSaleResult | str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the bot trades a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def rebate_trans(self) -> list[GridRebate]:
        """Rebates paid out, one entry for each currency."""
        return read_list(self, "rebateTrans", GridRebate)

    @property
    def trigger_params(self) -> list[GridTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", GridTrigger)

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the grid."""
        return read_decimal(self, "maxPx")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the grid."""
        return read_decimal(self, "minPx")

    @property
    def grid_num(self) -> int | None:
        """Number of grids that the range is divided into."""
        return read_integer(self, "gridNum")

    @property
    def run_type(self) -> GridSpacing | None:
        """How the prices are spread over the range."""
        return read_enum(self, "runType", GridSpacing)

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to take its profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price at which the bot stops to limit its loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def arbitrage_num(self) -> int | None:
        """Number of arbitrages carried out."""
        return read_integer(self, "arbitrageNum")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def investment(self) -> Decimal | None:
        """Amount invested so far; for a spot grid reckoned in quote currency."""
        return read_decimal(self, "investment")

    @property
    def grid_profit(self) -> Decimal | None:
        """Profit that the grid has earned by trading."""
        return read_decimal(self, "gridProfit")

    @property
    def float_profit(self) -> Decimal | None:
        """Profit or loss that still varies with the price."""
        return read_decimal(self, "floatProfit")

    @property
    def cancel_type(self) -> GridStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", GridStopReason)

    @property
    def stop_type(self) -> BotStopType | None:
        """What happened to the bot's holdings when it stopped."""
        return read_enum(self, "stopType", BotStopType)

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency invested; spot grid only."""
        return read_decimal(self, "quoteSz")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency invested; spot grid only."""
        return read_decimal(self, "baseSz")

    @property
    def direction(self) -> GridDirection | None:
        """Which way the grid bets; contract grid only."""
        return read_enum(self, "direction", GridDirection)

    @property
    def base_pos(self) -> bool | None:
        """Whether the bot opens a position as soon as it starts; contract grid only."""
        return read_boolean(self, "basePos")

    @property
    def sz(self) -> Decimal | None:
        """Margin invested in USDT; contract grid only."""
        return read_decimal(self, "sz")

    @property
    def lever(self) -> Decimal | None:
        """Leverage asked for; contract grid only."""
        return read_decimal(self, "lever")

    @property
    def actual_lever(self) -> Decimal | None:
        """Leverage in effect; contract grid only."""
        return read_decimal(self, "actualLever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation; contract grid only."""
        return read_decimal(self, "liqPx")

    @property
    def uly(self) -> str | None:
        """Underlying of the contract; meant for contract grids."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family of the contract; contract grid only."""
        return read_text(self, "instFamily")

    @property
    def ord_frozen(self) -> Decimal | None:
        """Margin held by pending orders; contract grid only."""
        return read_decimal(self, "ordFrozen")

    @property
    def avail_eq(self) -> Decimal | None:
        """Margin that is free; contract grid only."""
        return read_decimal(self, "availEq")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; contract grid only."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; contract grid only."""
        return read_text(self, "feeCcy")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees so far; contract grid only."""
        return read_decimal(self, "fundingFee")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def stop_result(self) -> GridSaleResult | None:
        """Whether the base currency could be sold at the end; spot grid only."""
        return read_enum(self, "stopResult", GridSaleResult)
