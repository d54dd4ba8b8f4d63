# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: dca_bots."""

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

from okx_v5_api.enums.bots import BotOrderState, BotProfitSharing, BotState
from okx_v5_api.enums.common import (
    OrderPricing,
    PositionDirection,
    RsiBar,
    RsiCondition,
    Side,
    TriggerAction,
)
from okx_v5_api.enums.dca import (
    DcaBotType,
    DcaOrderKind,
    DcaStopReason,
    DcaTracking,
    DcaTriggerCause,
)

__all__ = [
    "ActiveDcaBot",
    "ContractDcaAck",
    "DcaCycle",
    "DcaInvestmentAck",
    "DcaOrder",
    "DcaPosition",
    "DcaTrigger",
    "StoppedDcaBot",
]


class ActiveDcaBot(Record):
    """A DCA bot that has not ended."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("inst_id", "instId", "text"),
        ("copy_type", "copyType", "enum"),
        ("state", "state", "enum"),
        ("direction", "direction", "enum"),
        ("lever", "lever", "decimal"),
        ("init_ord_amt", "initOrdAmt", "decimal"),
        ("safety_ord_amt", "safetyOrdAmt", "decimal"),
        ("max_safety_ords", "maxSafetyOrds", "integer"),
        ("px_steps", "pxSteps", "decimal"),
        ("px_steps_mult", "pxStepsMult", "decimal"),
        ("vol_mult", "volMult", "decimal"),
        ("sl_pct", "slPct", "decimal"),
        ("sl_mode", "slMode", "enum"),
        ("allow_reinvest", "allowReinvest", "json_boolean"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("arbitrage_pn_l", "arbitragePnL", "decimal"),
        ("investment_amt", "investmentAmt", "decimal"),
        ("investment_ccy", "investmentCcy", "text"),
        ("transfer_in_margin", "transferInMargin", "decimal"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("tracking_mode", "trackingMode", "enum"),
        ("trigger_params", "triggerParams", "json"),
        ("ct_val", "ctVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("tp_px_range", "tpPxRange", "text"),
        ("total_funding_fee", "totalFundingFee", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_ord_type: DcaBotType | str | None = None,
            inst_id: str | None = None,
            copy_type: BotProfitSharing | str | None = None,
            state: BotState | str | None = None,
            direction: PositionDirection | str | None = None,
            lever: Number | None = None,
            init_ord_amt: Number | None = None,
            safety_ord_amt: Number | None = None,
            max_safety_ords: int | None = None,
            px_steps: Number | None = None,
            px_steps_mult: Number | None = None,
            vol_mult: Number | None = None,
            sl_pct: Number | None = None,
            sl_mode: OrderPricing | str | None = None,
            allow_reinvest: bool | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            arbitrage_pn_l: Number | None = None,
            investment_amt: Number | None = None,
            investment_ccy: str | None = None,
            transfer_in_margin: Number | None = None,
            profit_sharing_ratio: Number | None = None,
            tracking_mode: DcaTracking | str | None = None,
            trigger_params: Sequence[DcaTrigger] | None = None,
            ct_val: Number | None = None,
            trade_quote_ccy: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            tp_px_range: str | None = None,
            total_funding_fee: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_ord_type(self) -> DcaBotType | None:
        """Whether the bot trades a contract or a spot pair."""
        return read_enum(self, "algoOrdType", DcaBotType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def direction(self) -> PositionDirection | None:
        """Which way the bot bets; spot bots are always long."""
        return read_enum(self, "direction", PositionDirection)

    @property
    def lever(self) -> Decimal | None:
        """Leverage; contract bots only."""
        return read_decimal(self, "lever")

    @property
    def init_ord_amt(self) -> Decimal | None:
        """Amount of the first order of a cycle."""
        return read_decimal(self, "initOrdAmt")

    @property
    def safety_ord_amt(self) -> Decimal | None:
        """Amount of the first safety order."""
        return read_decimal(self, "safetyOrdAmt")

    @property
    def max_safety_ords(self) -> int | None:
        """Most safety orders in a cycle."""
        return read_integer(self, "maxSafetyOrds")

    @property
    def px_steps(self) -> Decimal | None:
        """Price gap before the first safety order as a ratio, 0.01 being 1%."""
        return read_decimal(self, "pxSteps")

    @property
    def px_steps_mult(self) -> Decimal | None:
        """Factor by which the gap grows from one safety order to the next."""
        return read_decimal(self, "pxStepsMult")

    @property
    def vol_mult(self) -> Decimal | None:
        """Factor by which the amount grows from one safety order to the next."""
        return read_decimal(self, "volMult")

    @property
    def sl_pct(self) -> Decimal | None:
        """Loss at which the stop-loss is set off, 0.05 being 5%."""
        return read_decimal(self, "slPct")

    @property
    def sl_mode(self) -> OrderPricing | None:
        """How the stop-loss order is priced."""
        return read_enum(self, "slMode", OrderPricing)

    @property
    def allow_reinvest(self) -> bool | None:
        """Whether the profit is invested again."""
        return read_boolean(self, "allowReinvest")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def arbitrage_pn_l(self) -> Decimal | None:
        """Profit or loss from arbitrage."""
        return read_decimal(self, "arbitragePnL")

    @property
    def investment_amt(self) -> Decimal | None:
        """Amount invested so far."""
        return read_decimal(self, "investmentAmt")

    @property
    def investment_ccy(self) -> str | None:
        """Currency of the investment, USDT or USDC."""
        return read_text(self, "investmentCcy")

    @property
    def transfer_in_margin(self) -> Decimal | None:
        """Margin moved into the bot less what was moved out, investments by hand included; contract
        bots only."""
        return read_decimal(self, "transferInMargin")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading. Contract bots only."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def tracking_mode(self) -> DcaTracking | None:
        """How the bot and its copies keep together; contract bots only."""
        return read_enum(self, "trackingMode", DcaTracking)

    @property
    def trigger_params(self) -> list[DcaTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", DcaTrigger)

    @property
    def ct_val(self) -> Decimal | None:
        """Value of one contract; contract bots only."""
        return read_decimal(self, "ctVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in; spot bots only."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def tp_px_range(self) -> str | None:
        """Bound that the take-profit price has to keep, the lowest price for a long bot and the
        highest for a short one; contract bots only."""
        return read_text(self, "tpPxRange")

    @property
    def total_funding_fee(self) -> Decimal | None:
        """Funding fees so far; contract bots only."""
        return read_decimal(self, "totalFundingFee")


class ContractDcaAck(Record):
    """Whether the change of a contract DCA bot was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            algo_ord_type: DcaBotType | str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused."""
        return read_text(self, "sMsg")

    @property
    def algo_ord_type(self) -> DcaBotType | None:
        """Kind of bot; always contract_dca."""
        return read_enum(self, "algoOrdType", DcaBotType)


class DcaCycle(Record):
    """One round of a DCA bot, from its first order to its take-profit or stop-loss."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("cycle_id", "cycleId", "text"),
        ("current_cycle", "currentCycle", "json_boolean"),
        ("start_time", "startTime", "unix_ms"),
        ("end_time", "endTime", "unix_ms"),
        ("avg_px", "avgPx", "decimal"),
        ("tp_px", "tpPx", "decimal"),
        ("realized_pnl", "realizedPnl", "decimal"),
        ("fee", "fee", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            cycle_id: str | None = None,
            current_cycle: bool | None = None,
            start_time: Time | None = None,
            end_time: Time | None = None,
            avg_px: Number | None = None,
            tp_px: Number | None = None,
            realized_pnl: Number | None = None,
            fee: Number | None = None,
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
    def cycle_id(self) -> str | None:
        """ID of the cycle."""
        return read_text(self, "cycleId")

    @property
    def current_cycle(self) -> bool | None:
        """Whether the cycle still runs."""
        return read_boolean(self, "currentCycle")

    @property
    def start_time(self) -> dt.datetime | None:
        """When it began."""
        return read_unix_ms(self, "startTime")

    @property
    def end_time(self) -> dt.datetime | None:
        """When it ended; empty while it runs."""
        return read_unix_ms(self, "endTime")

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def tp_px(self) -> Decimal | None:
        """Price at which the profit is taken."""
        return read_decimal(self, "tpPx")

    @property
    def realized_pnl(self) -> Decimal | None:
        """Profit or loss made."""
        return read_decimal(self, "realizedPnl")

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; negative if paid and positive if a rebate."""
        return read_decimal(self, "fee")


class DcaInvestmentAck(Record):
    """Whether an addition to a DCA bot was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("tag", "tag", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("diff_amount", "diffAmount", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            algo_cl_ord_id: str | None = None,
            tag: str | None = None,
            algo_ord_type: DcaBotType | str | None = None,
            diff_amount: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused."""
        return read_text(self, "sMsg")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")

    @property
    def algo_ord_type(self) -> DcaBotType | None:
        """Whether the bot trades a contract or a spot pair."""
        return read_enum(self, "algoOrdType", DcaBotType)

    @property
    def diff_amount(self) -> Decimal | None:
        """Amount moved from the trading account in addition; contract bots only."""
        return read_decimal(self, "diffAmount")


class DcaOrder(Record):
    """An order that a DCA bot placed."""

    __slots__ = ()
    _fields = (
        ("cycle_id", "cycleId", "text"),
        ("ord_id", "ordId", "text"),
        ("inst_id", "instId", "text"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("direction", "direction", "enum"),
        ("lever", "lever", "decimal"),
        ("ct_val", "ctVal", "decimal"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("avg_fill_px", "avgFillPx", "decimal"),
        ("filled_sz", "filledSz", "decimal"),
        ("state", "state", "enum"),
        ("fee", "fee", "decimal"),
        ("rebate", "rebate", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("fill_time", "fillTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            cycle_id: str | None = None,
            ord_id: str | None = None,
            inst_id: str | None = None,
            ord_type: DcaOrderKind | str | None = None,
            side: Side | str | None = None,
            direction: PositionDirection | str | None = None,
            lever: Number | None = None,
            ct_val: Number | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            avg_fill_px: Number | None = None,
            filled_sz: Number | None = None,
            state: BotOrderState | str | None = None,
            fee: Number | None = None,
            rebate: Number | None = None,
            rebate_ccy: str | None = None,
            trade_quote_ccy: str | None = None,
            fill_time: Time | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def cycle_id(self) -> str | None:
        """ID of the cycle that the order belongs to."""
        return read_text(self, "cycleId")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ord_type(self) -> DcaOrderKind | None:
        """What the order was placed for."""
        return read_enum(self, "ordType", DcaOrderKind)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def direction(self) -> PositionDirection | None:
        """Which way the position bets; spot positions are always long."""
        return read_enum(self, "direction", PositionDirection)

    @property
    def lever(self) -> Decimal | None:
        """Leverage; contract bots only."""
        return read_decimal(self, "lever")

    @property
    def ct_val(self) -> Decimal | None:
        """Value of one contract; contract bots only."""
        return read_decimal(self, "ctVal")

    @property
    def px(self) -> Decimal | None:
        """Price of the order."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size of the order."""
        return read_decimal(self, "sz")

    @property
    def avg_fill_px(self) -> Decimal | None:
        """Average price of the fills."""
        return read_decimal(self, "avgFillPx")

    @property
    def filled_sz(self) -> Decimal | None:
        """Size filled so far."""
        return read_decimal(self, "filledSz")

    @property
    def state(self) -> BotOrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", BotOrderState)

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; negative if paid and positive if a rebate."""
        return read_decimal(self, "fee")

    @property
    def rebate(self) -> Decimal | None:
        """Rebate on the fee."""
        return read_decimal(self, "rebate")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of rebate."""
        return read_text(self, "rebateCcy")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the order trades in; spot bots only."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def fill_time(self) -> dt.datetime | None:
        """When the order was last filled."""
        return read_unix_ms(self, "fillTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")


class DcaPosition(Record):
    """What a DCA bot holds in its current cycle."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("inst_id", "instId", "text"),
        ("cur_cycleld", "curCycleld", "text"),
        ("start_time", "startTime", "unix_ms"),
        ("fill_manual_ords", "fillManualOrds", "integer"),
        ("fill_safety_ords", "fillSafetyOrds", "integer"),
        ("init_px", "initPx", "decimal"),
        ("avg_px", "avgPx", "decimal"),
        ("tp_px", "tpPx", "decimal"),
        ("sl_px", "slPx", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("upl", "upl", "decimal"),
        ("fee", "fee", "decimal"),
        ("funding_fee", "fundingFee", "decimal"),
        ("sz", "sz", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("quote_sz", "quoteSz", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            algo_ord_type: DcaBotType | str | None = None,
            inst_id: str | None = None,
            cur_cycleld: str | None = None,
            start_time: Time | None = None,
            fill_manual_ords: int | None = None,
            fill_safety_ords: int | None = None,
            init_px: Number | None = None,
            avg_px: Number | None = None,
            tp_px: Number | None = None,
            sl_px: Number | None = None,
            liq_px: Number | None = None,
            upl: Number | None = None,
            fee: Number | None = None,
            funding_fee: Number | None = None,
            sz: Number | None = None,
            notional_usd: Number | None = None,
            base_sz: Number | None = None,
            quote_sz: Number | None = None,
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
    def algo_ord_type(self) -> DcaBotType | None:
        """Whether the bot trades a contract or a spot pair."""
        return read_enum(self, "algoOrdType", DcaBotType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def cur_cycleld(self) -> str | None:
        """ID of the cycle; the exchange spells it with an l for an I."""
        return read_text(self, "curCycleld")

    @property
    def start_time(self) -> dt.datetime | None:
        """When the cycle began."""
        return read_unix_ms(self, "startTime")

    @property
    def fill_manual_ords(self) -> int | None:
        """Number of orders by hand that were filled in the cycle."""
        return read_integer(self, "fillManualOrds")

    @property
    def fill_safety_ords(self) -> int | None:
        """Number of safety orders that were filled in the cycle."""
        return read_integer(self, "fillSafetyOrds")

    @property
    def init_px(self) -> Decimal | None:
        """Average price of the cycle's first order."""
        return read_decimal(self, "initPx")

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def tp_px(self) -> Decimal | None:
        """Price at which the profit is taken."""
        return read_decimal(self, "tpPx")

    @property
    def sl_px(self) -> Decimal | None:
        """Price at which the stop-loss is set off."""
        return read_decimal(self, "slPx")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated price of liquidation; contract bots only."""
        return read_decimal(self, "liqPx")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def fee(self) -> Decimal | None:
        """Trading fees so far; negative if paid and positive if a rebate."""
        return read_decimal(self, "fee")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees of the cycle so far; contract bots only."""
        return read_decimal(self, "fundingFee")

    @property
    def sz(self) -> Decimal | None:
        """Number of contracts held; contract bots only."""
        return read_decimal(self, "sz")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value of the position in USD; contract bots only."""
        return read_decimal(self, "notionalUsd")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency held; spot bots only."""
        return read_decimal(self, "baseSz")

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency held; spot bots only."""
        return read_decimal(self, "quoteSz")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in; spot bots only."""
        return read_text(self, "tradeQuoteCcy")


class DcaTrigger(Record):
    """What starts or stops a DCA bot."""

    __slots__ = ()
    _fields = (
        ("trigger_action", "triggerAction", "enum"),
        ("trigger_px", "triggerPx", "decimal"),
        ("timeframe", "timeframe", "enum"),
        ("thold", "thold", "integer"),
        ("trigger_cond", "triggerCond", "enum"),
        ("time_period", "timePeriod", "integer"),
        ("trigger_strategy", "triggerStrategy", "enum"),
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
            trigger_strategy: DcaTriggerCause | str | None = None,
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
    def trigger_strategy(self) -> DcaTriggerCause | None:
        """What sets the trigger off."""
        return read_enum(self, "triggerStrategy", DcaTriggerCause)


class StoppedDcaBot(Record):
    """A DCA bot that has ended."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("inst_id", "instId", "text"),
        ("copy_type", "copyType", "enum"),
        ("state", "state", "enum"),
        ("direction", "direction", "enum"),
        ("lever", "lever", "decimal"),
        ("init_ord_amt", "initOrdAmt", "decimal"),
        ("safety_ord_amt", "safetyOrdAmt", "decimal"),
        ("max_safety_ords", "maxSafetyOrds", "integer"),
        ("px_steps", "pxSteps", "decimal"),
        ("px_steps_mult", "pxStepsMult", "decimal"),
        ("vol_mult", "volMult", "decimal"),
        ("sl_pct", "slPct", "decimal"),
        ("sl_mode", "slMode", "enum"),
        ("allow_reinvest", "allowReinvest", "json_boolean"),
        ("total_pnl", "totalPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("arbitrage_pn_l", "arbitragePnL", "decimal"),
        ("investment_amt", "investmentAmt", "decimal"),
        ("investment_ccy", "investmentCcy", "text"),
        ("transfer_in_margin", "transferInMargin", "decimal"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("tracking_mode", "trackingMode", "enum"),
        ("trigger_params", "triggerParams", "json"),
        ("ct_val", "ctVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("cancel_type", "cancelType", "enum"),
        ("funding_fee", "fundingFee", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_ord_type: DcaBotType | str | None = None,
            inst_id: str | None = None,
            copy_type: BotProfitSharing | str | None = None,
            state: BotState | str | None = None,
            direction: PositionDirection | str | None = None,
            lever: Number | None = None,
            init_ord_amt: Number | None = None,
            safety_ord_amt: Number | None = None,
            max_safety_ords: int | None = None,
            px_steps: Number | None = None,
            px_steps_mult: Number | None = None,
            vol_mult: Number | None = None,
            sl_pct: Number | None = None,
            sl_mode: OrderPricing | str | None = None,
            allow_reinvest: bool | None = None,
            total_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            arbitrage_pn_l: Number | None = None,
            investment_amt: Number | None = None,
            investment_ccy: str | None = None,
            transfer_in_margin: Number | None = None,
            profit_sharing_ratio: Number | None = None,
            tracking_mode: DcaTracking | str | None = None,
            trigger_params: Sequence[DcaTrigger] | None = None,
            ct_val: Number | None = None,
            trade_quote_ccy: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            cancel_type: DcaStopReason | str | None = None,
            funding_fee: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_ord_type(self) -> DcaBotType | None:
        """Whether the bot trades a contract or a spot pair."""
        return read_enum(self, "algoOrdType", DcaBotType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def copy_type(self) -> BotProfitSharing | None:
        """Part that the bot plays in copy trading."""
        return read_enum(self, "copyType", BotProfitSharing)

    @property
    def state(self) -> BotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", BotState)

    @property
    def direction(self) -> PositionDirection | None:
        """Which way the bot bets; spot bots are always long."""
        return read_enum(self, "direction", PositionDirection)

    @property
    def lever(self) -> Decimal | None:
        """Leverage; contract bots only."""
        return read_decimal(self, "lever")

    @property
    def init_ord_amt(self) -> Decimal | None:
        """Amount of the first order of a cycle."""
        return read_decimal(self, "initOrdAmt")

    @property
    def safety_ord_amt(self) -> Decimal | None:
        """Amount of the first safety order."""
        return read_decimal(self, "safetyOrdAmt")

    @property
    def max_safety_ords(self) -> int | None:
        """Most safety orders in a cycle."""
        return read_integer(self, "maxSafetyOrds")

    @property
    def px_steps(self) -> Decimal | None:
        """Price gap before the first safety order as a ratio, 0.01 being 1%."""
        return read_decimal(self, "pxSteps")

    @property
    def px_steps_mult(self) -> Decimal | None:
        """Factor by which the gap grows from one safety order to the next."""
        return read_decimal(self, "pxStepsMult")

    @property
    def vol_mult(self) -> Decimal | None:
        """Factor by which the amount grows from one safety order to the next."""
        return read_decimal(self, "volMult")

    @property
    def sl_pct(self) -> Decimal | None:
        """Loss at which the stop-loss is set off, 0.05 being 5%."""
        return read_decimal(self, "slPct")

    @property
    def sl_mode(self) -> OrderPricing | None:
        """How the stop-loss order is priced."""
        return read_enum(self, "slMode", OrderPricing)

    @property
    def allow_reinvest(self) -> bool | None:
        """Whether the profit is invested again."""
        return read_boolean(self, "allowReinvest")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def arbitrage_pn_l(self) -> Decimal | None:
        """Profit or loss from arbitrage."""
        return read_decimal(self, "arbitragePnL")

    @property
    def investment_amt(self) -> Decimal | None:
        """Amount invested so far."""
        return read_decimal(self, "investmentAmt")

    @property
    def investment_ccy(self) -> str | None:
        """Currency of the investment, USDT or USDC."""
        return read_text(self, "investmentCcy")

    @property
    def transfer_in_margin(self) -> Decimal | None:
        """Margin moved into the bot less what was moved out, investments by hand included; contract
        bots only."""
        return read_decimal(self, "transferInMargin")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of the profit that a copy gives up, 0 to 0.3; empty for a bot without a part in copy
        trading. Contract bots only."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def tracking_mode(self) -> DcaTracking | None:
        """How the bot and its copies keep together; contract bots only."""
        return read_enum(self, "trackingMode", DcaTracking)

    @property
    def trigger_params(self) -> list[DcaTrigger]:
        """What starts and stops the bot."""
        return read_list(self, "triggerParams", DcaTrigger)

    @property
    def ct_val(self) -> Decimal | None:
        """Value of one contract; contract bots only."""
        return read_decimal(self, "ctVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the bot trades in; spot bots only."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def cancel_type(self) -> DcaStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", DcaStopReason)

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees in all; contract bots only."""
        return read_decimal(self, "fundingFee")
