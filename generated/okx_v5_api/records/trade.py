# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: trade."""

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
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import (
    CostPriceStop,
    EventOutcome,
    ExecutionType,
    InstrumentType,
    PositionSide,
    QuickMarginType,
    SelfTradePrevention,
    Side,
    TakeProfitKind,
    TargetCurrency,
    TradeMode,
    TriggerPriceType,
)
from okx_v5_api.enums.trade import (
    AmendmentResult,
    AmendmentSource,
    FillKind,
    OptionPriceType,
    OrderCategory,
    OrderSource,
    OrderState,
    OrderType,
)

__all__ = [
    "AggregatedFill",
    "AttachedAlgo",
    "Fill",
    "LinkedAlgo",
    "Order",
    "OrderAck",
    "OrderAmendmentAck",
    "OrderCancellationAck",
    "OrderUpdate",
    "PositionClosingAck",
]


class AggregatedFill(Record):
    """Trades of one order at one price, taken together."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("trade_id", "tradeId", "text"),
        ("exec_type", "execType", "enum"),
        ("count", "count", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            fill_sz: Number | None = None,
            fill_px: Number | None = None,
            side: Side | str | None = None,
            ts: Time | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            trade_id: str | None = None,
            exec_type: ExecutionType | str | None = None,
            count: int | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size filled: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "fillSz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "fillPx")

    @property
    def side(self) -> Side | None:
        """Whether the order bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def ts(self) -> dt.datetime | None:
        """When it was filled."""
        return read_unix_ms(self, "ts")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def trade_id(self) -> str | None:
        """ID of the last of the trades."""
        return read_text(self, "tradeId")

    @property
    def exec_type(self) -> ExecutionType | None:
        """Whether the order took liquidity."""
        return read_enum(self, "execType", ExecutionType)

    @property
    def count(self) -> int | None:
        """Number of trades."""
        return read_integer(self, "count")


class AttachedAlgo(Record):
    """A take-profit, stop-loss or trailing stop attached to an order."""

    __slots__ = ()
    _fields = (
        ("attach_algo_cl_ord_id", "attachAlgoClOrdId", "text"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_ratio", "tpTriggerRatio", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_ratio", "slTriggerRatio", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("callback_ratio", "callbackRatio", "decimal"),
        ("callback_spread", "callbackSpread", "decimal"),
        ("active_px", "activePx", "decimal"),
        ("attach_algo_id", "attachAlgoId", "text"),
        ("tp_ord_kind", "tpOrdKind", "enum"),
        ("sz", "sz", "decimal"),
        ("amend_px_on_trigger_type", "amendPxOnTriggerType", "enum"),
        ("fail_code", "failCode", "text"),
        ("fail_reason", "failReason", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            attach_algo_cl_ord_id: str | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_ratio: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_ratio: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            callback_ratio: Number | None = None,
            callback_spread: Number | None = None,
            active_px: Number | None = None,
            attach_algo_id: str | None = None,
            tp_ord_kind: TakeProfitKind | str | None = None,
            sz: Number | None = None,
            amend_px_on_trigger_type: CostPriceStop | str | None = None,
            fail_code: str | None = None,
            fail_reason: str | None = None,
        ) -> Self: ...

    @property
    def attach_algo_cl_ord_id(self) -> str | None:
        """Your own ID of the attachment; the algo order placed from it carries it as algo_cl_ord_id."""
        return read_text(self, "attachAlgoClOrdId")

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price that triggers the take-profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def tp_trigger_ratio(self) -> Decimal | None:
        """Trigger of the take-profit as a ratio, 0.3 being 30%; futures and perpetuals only."""
        return read_decimal(self, "tpTriggerRatio")

    @property
    def tp_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the take-profit."""
        return read_enum(self, "tpTriggerPxType", TriggerPriceType)

    @property
    def tp_ord_px(self) -> Decimal | None:
        """Price of the take-profit order; -1 for market."""
        return read_decimal(self, "tpOrdPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price that triggers the stop-loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def sl_trigger_ratio(self) -> Decimal | None:
        """Trigger of the stop-loss as a ratio, 0.3 being 30%; futures and perpetuals only."""
        return read_decimal(self, "slTriggerRatio")

    @property
    def sl_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the stop-loss."""
        return read_enum(self, "slTriggerPxType", TriggerPriceType)

    @property
    def sl_ord_px(self) -> Decimal | None:
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")

    @property
    def callback_ratio(self) -> Decimal | None:
        """Distance of the trailing stop as a ratio, 0.05 being 5%."""
        return read_decimal(self, "callbackRatio")

    @property
    def callback_spread(self) -> Decimal | None:
        """Distance of the trailing stop in price."""
        return read_decimal(self, "callbackSpread")

    @property
    def active_px(self) -> Decimal | None:
        """Price from which the trailing stop starts to follow the market."""
        return read_decimal(self, "activePx")

    @property
    def attach_algo_id(self) -> str | None:
        """Exchange's ID of the attachment, which an amendment names. The algo order placed from it
        gets another."""
        return read_text(self, "attachAlgoId")

    @property
    def tp_ord_kind(self) -> TakeProfitKind | None:
        """Whether the take-profit waits for a trigger or rests in the book."""
        return read_enum(self, "tpOrdKind", TakeProfitKind)

    @property
    def sz(self) -> Decimal | None:
        """Size of one of split take-profits."""
        return read_decimal(self, "sz")

    @property
    def amend_px_on_trigger_type(self) -> CostPriceStop | None:
        """Whether the stop-loss beside split take-profits moves to the average entry price once the
        first of them has triggered."""
        return read_enum(self, "amendPxOnTriggerType", CostPriceStop)

    @property
    def fail_code(self) -> str | None:
        """Error code if the algo order could not be placed; otherwise empty."""
        return read_text(self, "failCode")

    @property
    def fail_reason(self) -> str | None:
        """Why the algo order could not be placed; otherwise empty."""
        return read_text(self, "failReason")


class Fill(Record):
    """One trade of an order."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("bill_id", "billId", "text"),
        ("sub_type", "subType", "enum"),
        ("tag", "tag", "text"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_idx_px", "fillIdxPx", "decimal"),
        ("fill_pnl", "fillPnl", "decimal"),
        ("fill_px_vol", "fillPxVol", "decimal"),
        ("fill_px_usd", "fillPxUsd", "decimal"),
        ("fill_mark_vol", "fillMarkVol", "decimal"),
        ("fill_fwd_px", "fillFwdPx", "decimal"),
        ("fill_mark_px", "fillMarkPx", "decimal"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("exec_type", "execType", "enum"),
        ("fee_ccy", "feeCcy", "text"),
        ("fee", "fee", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("fill_time", "fillTime", "unix_ms"),
        ("fee_rate", "feeRate", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            trade_id: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            bill_id: str | None = None,
            sub_type: FillKind | str | None = None,
            tag: str | None = None,
            fill_px: Number | None = None,
            fill_sz: Number | None = None,
            fill_idx_px: Number | None = None,
            fill_pnl: Number | None = None,
            fill_px_vol: Number | None = None,
            fill_px_usd: Number | None = None,
            fill_mark_vol: Number | None = None,
            fill_fwd_px: Number | None = None,
            fill_mark_px: Number | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            exec_type: ExecutionType | str | None = None,
            fee_ccy: str | None = None,
            fee: Number | None = None,
            ts: Time | None = None,
            fill_time: Time | None = None,
            fee_rate: Number | None = None,
            trade_quote_ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """ID of the trade; negative for liquidations and auto-deleveraging."""
        return read_text(self, "tradeId")

    @property
    def ord_id(self) -> str | None:
        """Order ID; empty for block trades."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order; empty for block trades."""
        return read_text(self, "clOrdId")

    @property
    def bill_id(self) -> str | None:
        """ID of the account bill that records the fill."""
        return read_text(self, "billId")

    @property
    def sub_type(self) -> FillKind | None:
        """What the fill did."""
        return read_enum(self, "subType", FillKind)

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of the fill."""
        return read_decimal(self, "fillPx")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of the fill: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "fillSz")

    @property
    def fill_idx_px(self) -> Decimal | None:
        """Index price when the trade happened; for a pair of two cryptocurrencies that of the base
        currency in USDT."""
        return read_decimal(self, "fillIdxPx")

    @property
    def fill_pnl(self) -> Decimal | None:
        """Profit or loss realized by a fill that closes a position, in the settlement currency; 0 if
        it opens one."""
        return read_decimal(self, "fillPnl")

    @property
    def fill_px_vol(self) -> Decimal | None:
        """Implied volatility of the fill; options only."""
        return read_decimal(self, "fillPxVol")

    @property
    def fill_px_usd(self) -> Decimal | None:
        """Price of the fill in USD; options only."""
        return read_decimal(self, "fillPxUsd")

    @property
    def fill_mark_vol(self) -> Decimal | None:
        """Implied volatility of the mark price when the trade happened; options only."""
        return read_decimal(self, "fillMarkVol")

    @property
    def fill_fwd_px(self) -> Decimal | None:
        """Forward price when the trade happened; options only."""
        return read_decimal(self, "fillFwdPx")

    @property
    def fill_mark_px(self) -> Decimal | None:
        """Mark price when the trade happened; futures, perpetuals and options only."""
        return read_decimal(self, "fillMarkPx")

    @property
    def side(self) -> Side | None:
        """Whether the order bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the fill opened or closed; net in net mode."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def exec_type(self) -> ExecutionType | None:
        """Whether the order took liquidity; not told of liquidations and auto-deleveraging."""
        return read_enum(self, "execType", ExecutionType)

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def fee(self) -> Decimal | None:
        """Fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def ts(self) -> dt.datetime | None:
        """When the record of the fill was made; fill_time is the time to sort trades by."""
        return read_unix_ms(self, "ts")

    @property
    def fill_time(self) -> dt.datetime | None:
        """When the trade happened."""
        return read_unix_ms(self, "fillTime")

    @property
    def fee_rate(self) -> Decimal | None:
        """Rate of the fee, 0.001 being 0.1%, below 0 if charged; spot and margin only."""
        return read_decimal(self, "feeRate")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the trade was made in."""
        return read_text(self, "tradeQuoteCcy")


class LinkedAlgo(Record):
    """The stop-loss on the other side of a one-cancels-the-other order."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """Algo ID of the stop-loss."""
        return read_text(self, "algoId")


class Order(Record):
    """An order and what has become of it."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
        ("px", "px", "decimal"),
        ("px_usd", "pxUsd", "decimal"),
        ("px_vol", "pxVol", "decimal"),
        ("px_type", "pxType", "enum"),
        ("sz", "sz", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("trade_id", "tradeId", "text"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_time", "fillTime", "unix_ms"),
        ("avg_px", "avgPx", "decimal"),
        ("state", "state", "enum"),
        ("stp_id", "stpId", "text"),
        ("stp_mode", "stpMode", "enum"),
        ("lever", "lever", "decimal"),
        ("attach_algo_cl_ord_id", "attachAlgoClOrdId", "text"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_algo_ord", "linkedAlgoOrd", "json"),
        ("fee_ccy", "feeCcy", "text"),
        ("fee", "fee", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
        ("rebate", "rebate", "decimal"),
        ("source", "source", "enum"),
        ("category", "category", "enum"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("is_tp_limit", "isTpLimit", "boolean"),
        ("cancel_source", "cancelSource", "text"),
        ("cancel_source_reason", "cancelSourceReason", "text"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("algo_id", "algoId", "text"),
        ("u_time", "uTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("outcome", "outcome", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
            px: Number | None = None,
            px_usd: Number | None = None,
            px_vol: Number | None = None,
            px_type: OptionPriceType | str | None = None,
            sz: Number | None = None,
            pnl: Number | None = None,
            ord_type: OrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            acc_fill_sz: Number | None = None,
            fill_px: Number | None = None,
            trade_id: str | None = None,
            fill_sz: Number | None = None,
            fill_time: Time | None = None,
            avg_px: Number | None = None,
            state: OrderState | str | None = None,
            stp_id: str | None = None,
            stp_mode: SelfTradePrevention | str | None = None,
            lever: Number | None = None,
            attach_algo_cl_ord_id: str | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            attach_algo_ords: Sequence[AttachedAlgo] | None = None,
            linked_algo_ord: LinkedAlgo | None = None,
            fee_ccy: str | None = None,
            fee: Number | None = None,
            rebate_ccy: str | None = None,
            rebate: Number | None = None,
            source: OrderSource | str | None = None,
            category: OrderCategory | str | None = None,
            reduce_only: bool | None = None,
            is_tp_limit: bool | None = None,
            cancel_source: str | None = None,
            cancel_source_reason: str | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            algo_cl_ord_id: str | None = None,
            algo_id: str | None = None,
            u_time: Time | None = None,
            c_time: Time | None = None,
            trade_quote_ccy: str | None = None,
            outcome: EventOutcome | str | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def px(self) -> Decimal | None:
        """Price; of an option in the coin."""
        return read_decimal(self, "px")

    @property
    def px_usd(self) -> Decimal | None:
        """Price in USD; options only."""
        return read_decimal(self, "pxUsd")

    @property
    def px_vol(self) -> Decimal | None:
        """Implied volatility of the order; options only."""
        return read_decimal(self, "pxVol")

    @property
    def px_type(self) -> OptionPriceType | None:
        """In which terms an option order was priced."""
        return read_enum(self, "pxType", OptionPriceType)

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot and margin; for an order at market
        perhaps quote currency."""
        return read_decimal(self, "sz")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss without fees, of an order that closes a position and has traded; otherwise 0."""
        return read_decimal(self, "pnl")

    @property
    def ord_type(self) -> OrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", OrderType)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the order opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the order trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "accFillSz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of the latest fill."""
        return read_decimal(self, "fillPx")

    @property
    def trade_id(self) -> str | None:
        """ID of the latest fill's trade; 0 for liquidations and auto-deleveraging."""
        return read_text(self, "tradeId")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of the latest fill, in the unit of acc_fill_sz."""
        return read_decimal(self, "fillSz")

    @property
    def fill_time(self) -> dt.datetime | None:
        """When the latest fill happened."""
        return read_unix_ms(self, "fillTime")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills."""
        return read_decimal(self, "avgPx")

    @property
    def state(self) -> OrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", OrderState)

    @property
    def stp_id(self) -> str | None:
        """Deprecated. Former ID of self-trade prevention."""
        return read_text(self, "stpId")

    @property
    def stp_mode(self) -> SelfTradePrevention | None:
        """What happens if the order meets one of the same owner."""
        return read_enum(self, "stpMode", SelfTradePrevention)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

    @property
    def attach_algo_cl_ord_id(self) -> str | None:
        """Your own ID of the attached take-profit, stop-loss or trailing stop."""
        return read_text(self, "attachAlgoClOrdId")

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price that triggers the take-profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def tp_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the take-profit."""
        return read_enum(self, "tpTriggerPxType", TriggerPriceType)

    @property
    def tp_ord_px(self) -> Decimal | None:
        """Price of the take-profit order."""
        return read_decimal(self, "tpOrdPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price that triggers the stop-loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def sl_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the stop-loss."""
        return read_enum(self, "slTriggerPxType", TriggerPriceType)

    @property
    def sl_ord_px(self) -> Decimal | None:
        """Price of the stop-loss order."""
        return read_decimal(self, "slOrdPx")

    @property
    def attach_algo_ords(self) -> list[AttachedAlgo]:
        """Attached take-profit, stop-loss and trailing stop orders."""
        return read_list(self, "attachAlgoOrds", AttachedAlgo)

    @property
    def linked_algo_ord(self) -> LinkedAlgo | None:
        """The stop-loss on the other side, if this is the limit take-profit of a one-cancels-the-other
        order."""
        return read_record(self, "linkedAlgoOrd", LinkedAlgo)

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; for maker sells of spot and margin, the quote currency."""
        return read_text(self, "feeCcy")

    @property
    def fee(self) -> Decimal | None:
        """Fees so far, below 0 if charged and above 0 if paid to you. Rebates are included for
        derivatives and for maker sells of spot and margin."""
        return read_decimal(self, "fee")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of rebate; for maker sells of spot and margin, the base currency."""
        return read_text(self, "rebateCcy")

    @property
    def rebate(self) -> Decimal | None:
        """Maker rebates so far; spot and margin only."""
        return read_decimal(self, "rebate")

    @property
    def source(self) -> OrderSource | None:
        """Kind of algo order that placed this one; empty if none did."""
        return read_enum(self, "source", OrderSource)

    @property
    def category(self) -> OrderCategory | None:
        """What the order is for."""
        return read_enum(self, "category", OrderCategory)

    @property
    def reduce_only(self) -> bool | None:
        """Whether the order may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def is_tp_limit(self) -> bool | None:
        """Whether the order is a take-profit that rests in the book."""
        return read_boolean(self, "isTpLimit")

    @property
    def cancel_source(self) -> str | None:
        """Code of who or what canceled the order."""
        return read_text(self, "cancelSource")

    @property
    def cancel_source_reason(self) -> str | None:
        """Why the order was canceled."""
        return read_text(self, "cancelSourceReason")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order that placed this one."""
        return read_text(self, "algoClOrdId")

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order that placed this one."""
        return read_text(self, "algoId")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the order trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def outcome(self) -> EventOutcome | None:
        """Outcome that the order bets on; event contracts only."""
        return read_enum(self, "outcome", EventOutcome)


class OrderAck(Record):
    """Whether one order was accepted."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("tag", "tag", "text"),
        ("ts", "ts", "unix_ms"),
        ("sub_code", "subCode", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            tag: str | None = None,
            ts: Time | None = None,
            sub_code: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused; may hold a note on success."""
        return read_text(self, "sMsg")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")

    @property
    def sub_code(self) -> str | None:
        """Finer error code below s_code; empty on success or without one."""
        return read_text(self, "subCode")


class OrderAmendmentAck(Record):
    """Whether one amendment was accepted. The order's state or the orders channel tells whether it
    took effect."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("ts", "ts", "unix_ms"),
        ("req_id", "reqId", "text"),
        ("sub_code", "subCode", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            ts: Time | None = None,
            req_id: str | None = None,
            sub_code: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused; may hold a note on success."""
        return read_text(self, "sMsg")

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")

    @property
    def req_id(self) -> str | None:
        """Your own ID of the amendment."""
        return read_text(self, "reqId")

    @property
    def sub_code(self) -> str | None:
        """Finer error code below s_code; empty on success or without one."""
        return read_text(self, "subCode")


class OrderCancellationAck(Record):
    """Whether one cancellation was accepted. The order's state or the orders channel tells whether it
    took effect."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused; may hold a note on success."""
        return read_text(self, "sMsg")

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")


class OrderUpdate(Record):
    """An order after an event. Where trade_id is present, the event is a fill, and the fields of fills
    tell of that one alone."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
        ("px", "px", "decimal"),
        ("px_usd", "pxUsd", "decimal"),
        ("px_vol", "pxVol", "decimal"),
        ("px_type", "pxType", "enum"),
        ("sz", "sz", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("trade_id", "tradeId", "text"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_time", "fillTime", "unix_ms"),
        ("avg_px", "avgPx", "decimal"),
        ("state", "state", "enum"),
        ("stp_id", "stpId", "text"),
        ("stp_mode", "stpMode", "enum"),
        ("lever", "lever", "decimal"),
        ("attach_algo_cl_ord_id", "attachAlgoClOrdId", "text"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_algo_ord", "linkedAlgoOrd", "json"),
        ("fee_ccy", "feeCcy", "text"),
        ("fee", "fee", "decimal"),
        ("rebate_ccy", "rebateCcy", "text"),
        ("rebate", "rebate", "decimal"),
        ("source", "source", "enum"),
        ("category", "category", "enum"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("is_tp_limit", "isTpLimit", "boolean"),
        ("cancel_source", "cancelSource", "text"),
        ("cancel_source_reason", "cancelSourceReason", "text"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("algo_id", "algoId", "text"),
        ("u_time", "uTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("outcome", "outcome", "enum"),
        ("fill_pnl", "fillPnl", "decimal"),
        ("fill_fee", "fillFee", "decimal"),
        ("fill_fee_ccy", "fillFeeCcy", "text"),
        ("fill_notional_usd", "fillNotionalUsd", "decimal"),
        ("fill_px_vol", "fillPxVol", "decimal"),
        ("fill_px_usd", "fillPxUsd", "decimal"),
        ("fill_mark_vol", "fillMarkVol", "decimal"),
        ("fill_fwd_px", "fillFwdPx", "decimal"),
        ("fill_mark_px", "fillMarkPx", "decimal"),
        ("fill_idx_px", "fillIdxPx", "decimal"),
        ("exec_type", "execType", "enum"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("last_px", "lastPx", "decimal"),
        ("amend_source", "amendSource", "enum"),
        ("req_id", "reqId", "text"),
        ("amend_result", "amendResult", "enum"),
        ("code", "code", "text"),
        ("msg", "msg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
            px: Number | None = None,
            px_usd: Number | None = None,
            px_vol: Number | None = None,
            px_type: OptionPriceType | str | None = None,
            sz: Number | None = None,
            pnl: Number | None = None,
            ord_type: OrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            acc_fill_sz: Number | None = None,
            fill_px: Number | None = None,
            trade_id: str | None = None,
            fill_sz: Number | None = None,
            fill_time: Time | None = None,
            avg_px: Number | None = None,
            state: OrderState | str | None = None,
            stp_id: str | None = None,
            stp_mode: SelfTradePrevention | str | None = None,
            lever: Number | None = None,
            attach_algo_cl_ord_id: str | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            attach_algo_ords: Sequence[AttachedAlgo] | None = None,
            linked_algo_ord: LinkedAlgo | None = None,
            fee_ccy: str | None = None,
            fee: Number | None = None,
            rebate_ccy: str | None = None,
            rebate: Number | None = None,
            source: OrderSource | str | None = None,
            category: OrderCategory | str | None = None,
            reduce_only: bool | None = None,
            is_tp_limit: bool | None = None,
            cancel_source: str | None = None,
            cancel_source_reason: str | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            algo_cl_ord_id: str | None = None,
            algo_id: str | None = None,
            u_time: Time | None = None,
            c_time: Time | None = None,
            trade_quote_ccy: str | None = None,
            outcome: EventOutcome | str | None = None,
            fill_pnl: Number | None = None,
            fill_fee: Number | None = None,
            fill_fee_ccy: str | None = None,
            fill_notional_usd: Number | None = None,
            fill_px_vol: Number | None = None,
            fill_px_usd: Number | None = None,
            fill_mark_vol: Number | None = None,
            fill_fwd_px: Number | None = None,
            fill_mark_px: Number | None = None,
            fill_idx_px: Number | None = None,
            exec_type: ExecutionType | str | None = None,
            notional_usd: Number | None = None,
            last_px: Number | None = None,
            amend_source: AmendmentSource | str | None = None,
            req_id: str | None = None,
            amend_result: AmendmentResult | str | None = None,
            code: str | None = None,
            msg: str | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def px(self) -> Decimal | None:
        """Price; of an option in the coin."""
        return read_decimal(self, "px")

    @property
    def px_usd(self) -> Decimal | None:
        """Price in USD; options only."""
        return read_decimal(self, "pxUsd")

    @property
    def px_vol(self) -> Decimal | None:
        """Implied volatility of the order; options only."""
        return read_decimal(self, "pxVol")

    @property
    def px_type(self) -> OptionPriceType | None:
        """In which terms an option order was priced."""
        return read_enum(self, "pxType", OptionPriceType)

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot and margin; for an order at market
        perhaps quote currency."""
        return read_decimal(self, "sz")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss without fees, of an order that closes a position and has traded; otherwise 0."""
        return read_decimal(self, "pnl")

    @property
    def ord_type(self) -> OrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", OrderType)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the order opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the order trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "accFillSz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of this fill."""
        return read_decimal(self, "fillPx")

    @property
    def trade_id(self) -> str | None:
        """ID of this fill's trade; one that has come before is to be ignored."""
        return read_text(self, "tradeId")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of this fill: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "fillSz")

    @property
    def fill_time(self) -> dt.datetime | None:
        """When this fill happened."""
        return read_unix_ms(self, "fillTime")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills."""
        return read_decimal(self, "avgPx")

    @property
    def state(self) -> OrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", OrderState)

    @property
    def stp_id(self) -> str | None:
        """Deprecated. Former ID of self-trade prevention."""
        return read_text(self, "stpId")

    @property
    def stp_mode(self) -> SelfTradePrevention | None:
        """What happens if the order meets one of the same owner."""
        return read_enum(self, "stpMode", SelfTradePrevention)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

    @property
    def attach_algo_cl_ord_id(self) -> str | None:
        """Your own ID of the attached take-profit, stop-loss or trailing stop."""
        return read_text(self, "attachAlgoClOrdId")

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price that triggers the take-profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def tp_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the take-profit."""
        return read_enum(self, "tpTriggerPxType", TriggerPriceType)

    @property
    def tp_ord_px(self) -> Decimal | None:
        """Price of the take-profit order."""
        return read_decimal(self, "tpOrdPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price that triggers the stop-loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def sl_trigger_px_type(self) -> TriggerPriceType | None:
        """Which price triggers the stop-loss."""
        return read_enum(self, "slTriggerPxType", TriggerPriceType)

    @property
    def sl_ord_px(self) -> Decimal | None:
        """Price of the stop-loss order."""
        return read_decimal(self, "slOrdPx")

    @property
    def attach_algo_ords(self) -> list[AttachedAlgo]:
        """Attached take-profit, stop-loss and trailing stop orders."""
        return read_list(self, "attachAlgoOrds", AttachedAlgo)

    @property
    def linked_algo_ord(self) -> LinkedAlgo | None:
        """The stop-loss on the other side, if this is the limit take-profit of a one-cancels-the-other
        order."""
        return read_record(self, "linkedAlgoOrd", LinkedAlgo)

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee; for maker sells of spot and margin, the quote currency."""
        return read_text(self, "feeCcy")

    @property
    def fee(self) -> Decimal | None:
        """Fees so far, below 0 if charged and above 0 if paid to you. Rebates are included for
        derivatives and for maker sells of spot and margin."""
        return read_decimal(self, "fee")

    @property
    def rebate_ccy(self) -> str | None:
        """Currency of rebate; for maker sells of spot and margin, the base currency."""
        return read_text(self, "rebateCcy")

    @property
    def rebate(self) -> Decimal | None:
        """Maker rebates so far; spot and margin only."""
        return read_decimal(self, "rebate")

    @property
    def source(self) -> OrderSource | None:
        """Kind of algo order that placed this one; empty if none did."""
        return read_enum(self, "source", OrderSource)

    @property
    def category(self) -> OrderCategory | None:
        """What the order is for."""
        return read_enum(self, "category", OrderCategory)

    @property
    def reduce_only(self) -> bool | None:
        """Whether the order may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def is_tp_limit(self) -> bool | None:
        """Whether the order is a take-profit that rests in the book."""
        return read_boolean(self, "isTpLimit")

    @property
    def cancel_source(self) -> str | None:
        """Code of who or what canceled the order."""
        return read_text(self, "cancelSource")

    @property
    def cancel_source_reason(self) -> str | None:
        """Why the order was canceled."""
        return read_text(self, "cancelSourceReason")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order that placed this one."""
        return read_text(self, "algoClOrdId")

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order that placed this one."""
        return read_text(self, "algoId")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the order trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def outcome(self) -> EventOutcome | None:
        """Outcome that the order bets on; event contracts only."""
        return read_enum(self, "outcome", EventOutcome)

    @property
    def fill_pnl(self) -> Decimal | None:
        """Profit or loss of this fill if it closes a position; otherwise 0."""
        return read_decimal(self, "fillPnl")

    @property
    def fill_fee(self) -> Decimal | None:
        """Fee of this fill if below 0, rebate if above."""
        return read_decimal(self, "fillFee")

    @property
    def fill_fee_ccy(self) -> str | None:
        """Currency of fill_fee."""
        return read_text(self, "fillFeeCcy")

    @property
    def fill_notional_usd(self) -> Decimal | None:
        """Value filled in USD."""
        return read_decimal(self, "fillNotionalUsd")

    @property
    def fill_px_vol(self) -> Decimal | None:
        """Implied volatility of this fill; options only."""
        return read_decimal(self, "fillPxVol")

    @property
    def fill_px_usd(self) -> Decimal | None:
        """Price of this fill in USD; options only."""
        return read_decimal(self, "fillPxUsd")

    @property
    def fill_mark_vol(self) -> Decimal | None:
        """Implied volatility of the mark price when this fill happened; options only."""
        return read_decimal(self, "fillMarkVol")

    @property
    def fill_fwd_px(self) -> Decimal | None:
        """Forward price when this fill happened; options only."""
        return read_decimal(self, "fillFwdPx")

    @property
    def fill_mark_px(self) -> Decimal | None:
        """Mark price when this fill happened; futures, perpetuals and options only."""
        return read_decimal(self, "fillMarkPx")

    @property
    def fill_idx_px(self) -> Decimal | None:
        """Index price when this fill happened; for a pair of two cryptocurrencies that of the base
        currency in USDT."""
        return read_decimal(self, "fillIdxPx")

    @property
    def exec_type(self) -> ExecutionType | None:
        """Whether this fill took liquidity."""
        return read_enum(self, "execType", ExecutionType)

    @property
    def notional_usd(self) -> Decimal | None:
        """Estimated value of the order in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def last_px(self) -> Decimal | None:
        """Last price of the instrument."""
        return read_decimal(self, "lastPx")

    @property
    def amend_source(self) -> AmendmentSource | None:
        """Who or what amended the order."""
        return read_enum(self, "amendSource", AmendmentSource)

    @property
    def req_id(self) -> str | None:
        """Your own ID of the amendment; empty if there was none."""
        return read_text(self, "reqId")

    @property
    def amend_result(self) -> AmendmentResult | None:
        """What became of the amendment; empty if one with cxl_on_fail was refused."""
        return read_enum(self, "amendResult", AmendmentResult)

    @property
    def code(self) -> str | None:
        """Error code of the event; 0 for none."""
        return read_text(self, "code")

    @property
    def msg(self) -> str | None:
        """What went wrong; empty for nothing."""
        return read_text(self, "msg")


class PositionClosingAck(Record):
    """Position whose closing was accepted."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("pos_side", "posSide", "enum"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Which of the positions is closed."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the closing order."""
        return read_text(self, "clOrdId")

    @property
    def tag(self) -> str | None:
        """Label of the closing order."""
        return read_text(self, "tag")
