# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: algo_orders."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
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

from okx_v5_api.enums.algo import (
    AlgoOrderState,
    AlgoOrderType,
    AlgoTriggeredSide,
    ChaseDistanceType,
    IcebergAggressiveness,
    TriggeredOrderType,
)
from okx_v5_api.enums.common import (
    CostPriceStop,
    InstrumentType,
    PositionSide,
    QuickMarginType,
    Side,
    TargetCurrency,
    TradeMode,
    TriggerPriceType,
)
from okx_v5_api.enums.trade import AmendmentResult
from okx_v5_api.records.triggers import Trigger

__all__ = [
    "AdvancedAlgoOrderUpdate",
    "AlgoAmendmentAck",
    "AlgoCancellationAck",
    "AlgoLinkedOrder",
    "AlgoOrder",
    "AlgoOrderAck",
    "AlgoOrderUpdate",
    "ListedAlgoOrder",
    "TriggerAttachment",
    "TriggeredChase",
]


class AdvancedAlgoOrderUpdate(Record):
    """An iceberg, TWAP or trailing stop order after an event."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("ord_id_list", "ordIdList", "json"),
        ("sub_algo_id_list", "subAlgoIdList", "json"),
        ("algo_id", "algoId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("sz", "sz", "decimal"),
        ("close_fraction", "closeFraction", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("state", "state", "enum"),
        ("lever", "lever", "decimal"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("trigger_px", "triggerPx", "decimal"),
        ("trigger_px_type", "triggerPxType", "enum"),
        ("ord_px", "ordPx", "decimal"),
        ("advance_ord_type", "advanceOrdType", "enum"),
        ("adv_chase_params", "advChaseParams", "json"),
        ("actual_sz", "actualSz", "decimal"),
        ("actual_px", "actualPx", "decimal"),
        ("tag", "tag", "text"),
        ("actual_side", "actualSide", "enum"),
        ("trigger_time", "triggerTime", "unix_ms"),
        ("px_var", "pxVar", "decimal"),
        ("px_spread", "pxSpread", "decimal"),
        ("sz_limit", "szLimit", "decimal"),
        ("px_limit", "pxLimit", "decimal"),
        ("time_interval", "timeInterval", "integer"),
        ("callback_ratio", "callbackRatio", "decimal"),
        ("callback_spread", "callbackSpread", "decimal"),
        ("active_px", "activePx", "decimal"),
        ("move_trigger_px", "moveTriggerPx", "decimal"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("last", "last", "decimal"),
        ("fail_code", "failCode", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("amend_px_on_trigger_type", "amendPxOnTriggerType", "enum"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_ord", "linkedOrd", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("is_trade_borrow_mode", "isTradeBorrowMode", "boolean"),
        ("chase_type", "chaseType", "enum"),
        ("chase_val", "chaseVal", "decimal"),
        ("max_chase_type", "maxChaseType", "enum"),
        ("max_chase_val", "maxChaseVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("count", "count", "integer"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            ord_id_list: Sequence[str] | None = None,
            sub_algo_id_list: Sequence[str] | None = None,
            algo_id: str | None = None,
            cl_ord_id: str | None = None,
            sz: Number | None = None,
            close_fraction: Number | None = None,
            ord_type: AlgoOrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            state: AlgoOrderState | str | None = None,
            lever: Number | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            trigger_px: Number | None = None,
            trigger_px_type: TriggerPriceType | str | None = None,
            ord_px: Number | None = None,
            advance_ord_type: TriggeredOrderType | str | None = None,
            adv_chase_params: Sequence[TriggeredChase] | None = None,
            actual_sz: Number | None = None,
            actual_px: Number | None = None,
            tag: str | None = None,
            actual_side: AlgoTriggeredSide | str | None = None,
            trigger_time: Time | None = None,
            px_var: Number | None = None,
            px_spread: Number | None = None,
            sz_limit: Number | None = None,
            px_limit: Number | None = None,
            time_interval: int | None = None,
            callback_ratio: Number | None = None,
            callback_spread: Number | None = None,
            active_px: Number | None = None,
            move_trigger_px: Number | None = None,
            reduce_only: bool | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            last: Number | None = None,
            fail_code: str | None = None,
            algo_cl_ord_id: str | None = None,
            amend_px_on_trigger_type: CostPriceStop | str | None = None,
            attach_algo_ords: Sequence[TriggerAttachment] | None = None,
            linked_ord: AlgoLinkedOrder | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            is_trade_borrow_mode: bool | None = None,
            chase_type: ChaseDistanceType | str | None = None,
            chase_val: Number | None = None,
            max_chase_type: ChaseDistanceType | str | None = None,
            max_chase_val: Number | None = None,
            trade_quote_ccy: str | None = None,
            notional_usd: Number | None = None,
            count: int | None = None,
            p_time: Time | None = None,
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
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """ID of the latest order that it placed; the exchange means to drop it for ord_id_list."""
        return read_text(self, "ordId")

    @property
    def ord_id_list(self) -> list[str]:
        """IDs of the orders that it placed; several for a split take-profit or stop-loss. Empty where
        it placed another algo order."""
        return read_list(self, "ordIdList", as_text)

    @property
    def sub_algo_id_list(self) -> list[str]:
        """IDs of the algo orders that it placed; of a trigger with a chase behind it."""
        return read_list(self, "subAlgoIdList", as_text)

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def sz(self) -> Decimal | None:
        """Size of the whole order."""
        return read_decimal(self, "sz")

    @property
    def close_fraction(self) -> Decimal | None:
        """Share of the position that it closes once triggered."""
        return read_decimal(self, "closeFraction")

    @property
    def ord_type(self) -> AlgoOrderType | None:
        """Kind of algo order."""
        return read_enum(self, "ordType", AlgoOrderType)

    @property
    def side(self) -> Side | None:
        """Whether it buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether it trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def state(self) -> AlgoOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", AlgoOrderState)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

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
        """Price of the take-profit order; -1 for market."""
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
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")

    @property
    def trigger_px(self) -> Decimal | None:
        """Price at which a trigger order places its order."""
        return read_decimal(self, "triggerPx")

    @property
    def trigger_px_type(self) -> TriggerPriceType | None:
        """Which price is compared with trigger_px."""
        return read_enum(self, "triggerPxType", TriggerPriceType)

    @property
    def ord_px(self) -> Decimal | None:
        """Price of the order that a trigger order places; -1 for market."""
        return read_decimal(self, "ordPx")

    @property
    def advance_ord_type(self) -> TriggeredOrderType | None:
        """Special way in which the order behind a trigger trades; empty if none."""
        return read_enum(self, "advanceOrdType", TriggeredOrderType)

    @property
    def adv_chase_params(self) -> list[TriggeredChase]:
        """How the order behind a trigger chases the best price; if advance_ord_type is chase."""
        return read_list(self, "advChaseParams", TriggeredChase)

    @property
    def actual_sz(self) -> Decimal | None:
        """Size of what it really ordered."""
        return read_decimal(self, "actualSz")

    @property
    def actual_px(self) -> Decimal | None:
        """Price of what it really ordered."""
        return read_decimal(self, "actualPx")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def actual_side(self) -> AlgoTriggeredSide | None:
        """Which half of a conditional or oco order was triggered."""
        return read_enum(self, "actualSide", AlgoTriggeredSide)

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When it was triggered."""
        return read_unix_ms(self, "triggerTime")

    @property
    def px_var(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a ratio; TWAP and former iceberg
        orders only."""
        return read_decimal(self, "pxVar")

    @property
    def px_spread(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a difference in price; TWAP and
        former iceberg orders only."""
        return read_decimal(self, "pxSpread")

    @property
    def sz_limit(self) -> Decimal | None:
        """Average size of the orders that it places; TWAP and iceberg orders only."""
        return read_decimal(self, "szLimit")

    @property
    def px_limit(self) -> Decimal | None:
        """Limit price; TWAP and iceberg orders only."""
        return read_decimal(self, "pxLimit")

    @property
    def time_interval(self) -> int | None:
        """Seconds between the orders of a TWAP."""
        return read_integer(self, "timeInterval")

    @property
    def callback_ratio(self) -> Decimal | None:
        """Distance of a trailing stop as a ratio, 0.05 being 5%."""
        return read_decimal(self, "callbackRatio")

    @property
    def callback_spread(self) -> Decimal | None:
        """Distance of a trailing stop in price."""
        return read_decimal(self, "callbackSpread")

    @property
    def active_px(self) -> Decimal | None:
        """Price from which a trailing stop starts to follow the market."""
        return read_decimal(self, "activePx")

    @property
    def move_trigger_px(self) -> Decimal | None:
        """Price at which a trailing stop would trigger now."""
        return read_decimal(self, "moveTriggerPx")

    @property
    def reduce_only(self) -> bool | None:
        """Whether it may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade when it was placed."""
        return read_decimal(self, "last")

    @property
    def fail_code(self) -> str | None:
        """Error code if no order could be placed when it triggered; of take-profit, stop-loss, trigger
        and trailing stop orders."""
        return read_text(self, "failCode")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def amend_px_on_trigger_type(self) -> CostPriceStop | None:
        """Whether the stop-loss beside split take-profits moves to the average entry price once the
        first of them has triggered."""
        return read_enum(self, "amendPxOnTriggerType", CostPriceStop)

    @property
    def attach_algo_ords(self) -> list[TriggerAttachment]:
        """Take-profit, stop-loss and trailing stop attached to the order."""
        return read_list(self, "attachAlgoOrds", TriggerAttachment)

    @property
    def linked_ord(self) -> AlgoLinkedOrder | None:
        """The limit take-profit on the other side, if this is the stop-loss of a one-cancels-the-other
        order."""
        return read_record(self, "linkedOrd", AlgoLinkedOrder)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def is_trade_borrow_mode(self) -> bool | None:
        """Whether it borrows what it lacks; trigger, trailing stop and TWAP orders only."""
        return read_boolean(self, "isTradeBorrowMode")

    @property
    def chase_type(self) -> ChaseDistanceType | None:
        """How chase_val measures the distance; chase orders only."""
        return read_enum(self, "chaseType", ChaseDistanceType)

    @property
    def chase_val(self) -> Decimal | None:
        """Distance of a chase order from the best price."""
        return read_decimal(self, "chaseVal")

    @property
    def max_chase_type(self) -> ChaseDistanceType | None:
        """How max_chase_val measures the distance; chase orders only."""
        return read_enum(self, "maxChaseType", ChaseDistanceType)

    @property
    def max_chase_val(self) -> Decimal | None:
        """How far a chase order follows the market before it gives up."""
        return read_decimal(self, "maxChaseVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that it trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def notional_usd(self) -> Decimal | None:
        """Estimated value of the order in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def count(self) -> int | None:
        """Number of orders that it is split into; iceberg and TWAP only."""
        return read_integer(self, "count")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class AlgoAmendmentAck(Record):
    """Whether one amendment of an algo order was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("req_id", "reqId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            req_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def req_id(self) -> str | None:
        """Your own ID of the amendment."""
        return read_text(self, "reqId")

    @property
    def s_code(self) -> str | None:
        """0 if the amendment was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the amendment was refused."""
        return read_text(self, "sMsg")


class AlgoCancellationAck(Record):
    """Whether one cancellation of an algo order was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            cl_ord_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def s_code(self) -> str | None:
        """0 if the cancellation was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the cancellation was refused."""
        return read_text(self, "sMsg")

    @property
    def cl_ord_id(self) -> str | None:
        """Deprecated. Former field for your own ID."""
        return read_text(self, "clOrdId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Deprecated. Former field for your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def tag(self) -> str | None:
        """Deprecated. Former field for the label of the algo order."""
        return read_text(self, "tag")


class AlgoLinkedOrder(Record):
    """The limit take-profit on the other side of a one-cancels-the-other order."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID of the take-profit."""
        return read_text(self, "ordId")


class AlgoOrder(Record):
    """An algo order and what has become of it."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("ord_id_list", "ordIdList", "json"),
        ("sub_algo_id_list", "subAlgoIdList", "json"),
        ("algo_id", "algoId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("sz", "sz", "decimal"),
        ("close_fraction", "closeFraction", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("state", "state", "enum"),
        ("lever", "lever", "decimal"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("trigger_px", "triggerPx", "decimal"),
        ("trigger_px_type", "triggerPxType", "enum"),
        ("ord_px", "ordPx", "decimal"),
        ("advance_ord_type", "advanceOrdType", "enum"),
        ("adv_chase_params", "advChaseParams", "json"),
        ("actual_sz", "actualSz", "decimal"),
        ("actual_px", "actualPx", "decimal"),
        ("tag", "tag", "text"),
        ("actual_side", "actualSide", "enum"),
        ("trigger_time", "triggerTime", "unix_ms"),
        ("px_var", "pxVar", "decimal"),
        ("px_spread", "pxSpread", "decimal"),
        ("sz_limit", "szLimit", "decimal"),
        ("px_limit", "pxLimit", "decimal"),
        ("time_interval", "timeInterval", "integer"),
        ("callback_ratio", "callbackRatio", "decimal"),
        ("callback_spread", "callbackSpread", "decimal"),
        ("active_px", "activePx", "decimal"),
        ("move_trigger_px", "moveTriggerPx", "decimal"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("last", "last", "decimal"),
        ("fail_code", "failCode", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("amend_px_on_trigger_type", "amendPxOnTriggerType", "enum"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_ord", "linkedOrd", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("is_trade_borrow_mode", "isTradeBorrowMode", "boolean"),
        ("chase_type", "chaseType", "enum"),
        ("chase_val", "chaseVal", "decimal"),
        ("max_chase_type", "maxChaseType", "enum"),
        ("max_chase_val", "maxChaseVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            ord_id_list: Sequence[str] | None = None,
            sub_algo_id_list: Sequence[str] | None = None,
            algo_id: str | None = None,
            cl_ord_id: str | None = None,
            sz: Number | None = None,
            close_fraction: Number | None = None,
            ord_type: AlgoOrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            state: AlgoOrderState | str | None = None,
            lever: Number | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            trigger_px: Number | None = None,
            trigger_px_type: TriggerPriceType | str | None = None,
            ord_px: Number | None = None,
            advance_ord_type: TriggeredOrderType | str | None = None,
            adv_chase_params: Sequence[TriggeredChase] | None = None,
            actual_sz: Number | None = None,
            actual_px: Number | None = None,
            tag: str | None = None,
            actual_side: AlgoTriggeredSide | str | None = None,
            trigger_time: Time | None = None,
            px_var: Number | None = None,
            px_spread: Number | None = None,
            sz_limit: Number | None = None,
            px_limit: Number | None = None,
            time_interval: int | None = None,
            callback_ratio: Number | None = None,
            callback_spread: Number | None = None,
            active_px: Number | None = None,
            move_trigger_px: Number | None = None,
            reduce_only: bool | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            last: Number | None = None,
            fail_code: str | None = None,
            algo_cl_ord_id: str | None = None,
            amend_px_on_trigger_type: CostPriceStop | str | None = None,
            attach_algo_ords: Sequence[TriggerAttachment] | None = None,
            linked_ord: AlgoLinkedOrder | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            is_trade_borrow_mode: bool | None = None,
            chase_type: ChaseDistanceType | str | None = None,
            chase_val: Number | None = None,
            max_chase_type: ChaseDistanceType | str | None = None,
            max_chase_val: Number | None = None,
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
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """ID of the latest order that it placed; the exchange means to drop it for ord_id_list."""
        return read_text(self, "ordId")

    @property
    def ord_id_list(self) -> list[str]:
        """IDs of the orders that it placed; several for a split take-profit or stop-loss. Empty where
        it placed another algo order."""
        return read_list(self, "ordIdList", as_text)

    @property
    def sub_algo_id_list(self) -> list[str]:
        """IDs of the algo orders that it placed; of a trigger with a chase behind it."""
        return read_list(self, "subAlgoIdList", as_text)

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def sz(self) -> Decimal | None:
        """Size of the whole order."""
        return read_decimal(self, "sz")

    @property
    def close_fraction(self) -> Decimal | None:
        """Share of the position that it closes once triggered."""
        return read_decimal(self, "closeFraction")

    @property
    def ord_type(self) -> AlgoOrderType | None:
        """Kind of algo order."""
        return read_enum(self, "ordType", AlgoOrderType)

    @property
    def side(self) -> Side | None:
        """Whether it buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether it trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def state(self) -> AlgoOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", AlgoOrderState)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

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
        """Price of the take-profit order; -1 for market."""
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
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")

    @property
    def trigger_px(self) -> Decimal | None:
        """Price at which a trigger order places its order."""
        return read_decimal(self, "triggerPx")

    @property
    def trigger_px_type(self) -> TriggerPriceType | None:
        """Which price is compared with trigger_px."""
        return read_enum(self, "triggerPxType", TriggerPriceType)

    @property
    def ord_px(self) -> Decimal | None:
        """Price of the order that a trigger order places; -1 for market."""
        return read_decimal(self, "ordPx")

    @property
    def advance_ord_type(self) -> TriggeredOrderType | None:
        """Special way in which the order behind a trigger trades; empty if none."""
        return read_enum(self, "advanceOrdType", TriggeredOrderType)

    @property
    def adv_chase_params(self) -> list[TriggeredChase]:
        """How the order behind a trigger chases the best price; if advance_ord_type is chase."""
        return read_list(self, "advChaseParams", TriggeredChase)

    @property
    def actual_sz(self) -> Decimal | None:
        """Size of what it really ordered."""
        return read_decimal(self, "actualSz")

    @property
    def actual_px(self) -> Decimal | None:
        """Price of what it really ordered."""
        return read_decimal(self, "actualPx")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def actual_side(self) -> AlgoTriggeredSide | None:
        """Which half of a conditional or oco order was triggered."""
        return read_enum(self, "actualSide", AlgoTriggeredSide)

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When it was triggered."""
        return read_unix_ms(self, "triggerTime")

    @property
    def px_var(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a ratio; TWAP and former iceberg
        orders only."""
        return read_decimal(self, "pxVar")

    @property
    def px_spread(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a difference in price; TWAP and
        former iceberg orders only."""
        return read_decimal(self, "pxSpread")

    @property
    def sz_limit(self) -> Decimal | None:
        """Average size of the orders that it places; TWAP and iceberg orders only."""
        return read_decimal(self, "szLimit")

    @property
    def px_limit(self) -> Decimal | None:
        """Limit price; TWAP and iceberg orders only."""
        return read_decimal(self, "pxLimit")

    @property
    def time_interval(self) -> int | None:
        """Seconds between the orders of a TWAP."""
        return read_integer(self, "timeInterval")

    @property
    def callback_ratio(self) -> Decimal | None:
        """Distance of a trailing stop as a ratio, 0.05 being 5%."""
        return read_decimal(self, "callbackRatio")

    @property
    def callback_spread(self) -> Decimal | None:
        """Distance of a trailing stop in price."""
        return read_decimal(self, "callbackSpread")

    @property
    def active_px(self) -> Decimal | None:
        """Price from which a trailing stop starts to follow the market."""
        return read_decimal(self, "activePx")

    @property
    def move_trigger_px(self) -> Decimal | None:
        """Price at which a trailing stop would trigger now."""
        return read_decimal(self, "moveTriggerPx")

    @property
    def reduce_only(self) -> bool | None:
        """Whether it may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade when it was placed."""
        return read_decimal(self, "last")

    @property
    def fail_code(self) -> str | None:
        """Error code if no order could be placed when it triggered; of take-profit, stop-loss, trigger
        and trailing stop orders."""
        return read_text(self, "failCode")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def amend_px_on_trigger_type(self) -> CostPriceStop | None:
        """Whether the stop-loss beside split take-profits moves to the average entry price once the
        first of them has triggered."""
        return read_enum(self, "amendPxOnTriggerType", CostPriceStop)

    @property
    def attach_algo_ords(self) -> list[TriggerAttachment]:
        """Take-profit, stop-loss and trailing stop attached to the order."""
        return read_list(self, "attachAlgoOrds", TriggerAttachment)

    @property
    def linked_ord(self) -> AlgoLinkedOrder | None:
        """The limit take-profit on the other side, if this is the stop-loss of a one-cancels-the-other
        order."""
        return read_record(self, "linkedOrd", AlgoLinkedOrder)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def is_trade_borrow_mode(self) -> bool | None:
        """Whether it borrows what it lacks; trigger, trailing stop and TWAP orders only."""
        return read_boolean(self, "isTradeBorrowMode")

    @property
    def chase_type(self) -> ChaseDistanceType | None:
        """How chase_val measures the distance; chase orders only."""
        return read_enum(self, "chaseType", ChaseDistanceType)

    @property
    def chase_val(self) -> Decimal | None:
        """Distance of a chase order from the best price."""
        return read_decimal(self, "chaseVal")

    @property
    def max_chase_type(self) -> ChaseDistanceType | None:
        """How max_chase_val measures the distance; chase orders only."""
        return read_enum(self, "maxChaseType", ChaseDistanceType)

    @property
    def max_chase_val(self) -> Decimal | None:
        """How far a chase order follows the market before it gives up."""
        return read_decimal(self, "maxChaseVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that it trades in."""
        return read_text(self, "tradeQuoteCcy")


class AlgoOrderAck(Record):
    """Whether one algo order was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            cl_ord_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def cl_ord_id(self) -> str | None:
        """Deprecated. Former field for your own ID."""
        return read_text(self, "clOrdId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the algo order was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the algo order was refused."""
        return read_text(self, "sMsg")

    @property
    def tag(self) -> str | None:
        """Label of the algo order."""
        return read_text(self, "tag")


class AlgoOrderUpdate(Record):
    """A take-profit, stop-loss, trigger or chase order after an event."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("ord_id_list", "ordIdList", "json"),
        ("sub_algo_id_list", "subAlgoIdList", "json"),
        ("algo_id", "algoId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("sz", "sz", "decimal"),
        ("close_fraction", "closeFraction", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("state", "state", "enum"),
        ("lever", "lever", "decimal"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("trigger_px", "triggerPx", "decimal"),
        ("trigger_px_type", "triggerPxType", "enum"),
        ("ord_px", "ordPx", "decimal"),
        ("advance_ord_type", "advanceOrdType", "enum"),
        ("adv_chase_params", "advChaseParams", "json"),
        ("actual_sz", "actualSz", "decimal"),
        ("actual_px", "actualPx", "decimal"),
        ("tag", "tag", "text"),
        ("actual_side", "actualSide", "enum"),
        ("trigger_time", "triggerTime", "unix_ms"),
        ("px_var", "pxVar", "decimal"),
        ("px_spread", "pxSpread", "decimal"),
        ("sz_limit", "szLimit", "decimal"),
        ("px_limit", "pxLimit", "decimal"),
        ("time_interval", "timeInterval", "integer"),
        ("callback_ratio", "callbackRatio", "decimal"),
        ("callback_spread", "callbackSpread", "decimal"),
        ("active_px", "activePx", "decimal"),
        ("move_trigger_px", "moveTriggerPx", "decimal"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("last", "last", "decimal"),
        ("fail_code", "failCode", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("amend_px_on_trigger_type", "amendPxOnTriggerType", "enum"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_ord", "linkedOrd", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("is_trade_borrow_mode", "isTradeBorrowMode", "boolean"),
        ("chase_type", "chaseType", "enum"),
        ("chase_val", "chaseVal", "decimal"),
        ("max_chase_type", "maxChaseType", "enum"),
        ("max_chase_val", "maxChaseVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("req_id", "reqId", "text"),
        ("amend_result", "amendResult", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            ord_id_list: Sequence[str] | None = None,
            sub_algo_id_list: Sequence[str] | None = None,
            algo_id: str | None = None,
            cl_ord_id: str | None = None,
            sz: Number | None = None,
            close_fraction: Number | None = None,
            ord_type: AlgoOrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            state: AlgoOrderState | str | None = None,
            lever: Number | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            trigger_px: Number | None = None,
            trigger_px_type: TriggerPriceType | str | None = None,
            ord_px: Number | None = None,
            advance_ord_type: TriggeredOrderType | str | None = None,
            adv_chase_params: Sequence[TriggeredChase] | None = None,
            actual_sz: Number | None = None,
            actual_px: Number | None = None,
            tag: str | None = None,
            actual_side: AlgoTriggeredSide | str | None = None,
            trigger_time: Time | None = None,
            px_var: Number | None = None,
            px_spread: Number | None = None,
            sz_limit: Number | None = None,
            px_limit: Number | None = None,
            time_interval: int | None = None,
            callback_ratio: Number | None = None,
            callback_spread: Number | None = None,
            active_px: Number | None = None,
            move_trigger_px: Number | None = None,
            reduce_only: bool | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            last: Number | None = None,
            fail_code: str | None = None,
            algo_cl_ord_id: str | None = None,
            amend_px_on_trigger_type: CostPriceStop | str | None = None,
            attach_algo_ords: Sequence[TriggerAttachment] | None = None,
            linked_ord: AlgoLinkedOrder | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            is_trade_borrow_mode: bool | None = None,
            chase_type: ChaseDistanceType | str | None = None,
            chase_val: Number | None = None,
            max_chase_type: ChaseDistanceType | str | None = None,
            max_chase_val: Number | None = None,
            trade_quote_ccy: str | None = None,
            notional_usd: Number | None = None,
            req_id: str | None = None,
            amend_result: AmendmentResult | str | None = None,
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
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """ID of the latest order that it placed; the exchange means to drop it for ord_id_list."""
        return read_text(self, "ordId")

    @property
    def ord_id_list(self) -> list[str]:
        """IDs of the orders that it placed; several for a split take-profit or stop-loss. Empty where
        it placed another algo order."""
        return read_list(self, "ordIdList", as_text)

    @property
    def sub_algo_id_list(self) -> list[str]:
        """IDs of the algo orders that it placed; of a trigger with a chase behind it."""
        return read_list(self, "subAlgoIdList", as_text)

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def sz(self) -> Decimal | None:
        """Size of the whole order."""
        return read_decimal(self, "sz")

    @property
    def close_fraction(self) -> Decimal | None:
        """Share of the position that it closes once triggered."""
        return read_decimal(self, "closeFraction")

    @property
    def ord_type(self) -> AlgoOrderType | None:
        """Kind of algo order."""
        return read_enum(self, "ordType", AlgoOrderType)

    @property
    def side(self) -> Side | None:
        """Whether it buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether it trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def state(self) -> AlgoOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", AlgoOrderState)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

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
        """Price of the take-profit order; -1 for market."""
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
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")

    @property
    def trigger_px(self) -> Decimal | None:
        """Price at which a trigger order places its order."""
        return read_decimal(self, "triggerPx")

    @property
    def trigger_px_type(self) -> TriggerPriceType | None:
        """Which price is compared with trigger_px."""
        return read_enum(self, "triggerPxType", TriggerPriceType)

    @property
    def ord_px(self) -> Decimal | None:
        """Price of the order that a trigger order places; -1 for market."""
        return read_decimal(self, "ordPx")

    @property
    def advance_ord_type(self) -> TriggeredOrderType | None:
        """Special way in which the order behind a trigger trades; empty if none."""
        return read_enum(self, "advanceOrdType", TriggeredOrderType)

    @property
    def adv_chase_params(self) -> list[TriggeredChase]:
        """How the order behind a trigger chases the best price; if advance_ord_type is chase."""
        return read_list(self, "advChaseParams", TriggeredChase)

    @property
    def actual_sz(self) -> Decimal | None:
        """Size of what it really ordered."""
        return read_decimal(self, "actualSz")

    @property
    def actual_px(self) -> Decimal | None:
        """Price of what it really ordered."""
        return read_decimal(self, "actualPx")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def actual_side(self) -> AlgoTriggeredSide | None:
        """Which half of a conditional or oco order was triggered."""
        return read_enum(self, "actualSide", AlgoTriggeredSide)

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When it was triggered."""
        return read_unix_ms(self, "triggerTime")

    @property
    def px_var(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a ratio; TWAP and former iceberg
        orders only."""
        return read_decimal(self, "pxVar")

    @property
    def px_spread(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a difference in price; TWAP and
        former iceberg orders only."""
        return read_decimal(self, "pxSpread")

    @property
    def sz_limit(self) -> Decimal | None:
        """Average size of the orders that it places; TWAP and iceberg orders only."""
        return read_decimal(self, "szLimit")

    @property
    def px_limit(self) -> Decimal | None:
        """Limit price; TWAP and iceberg orders only."""
        return read_decimal(self, "pxLimit")

    @property
    def time_interval(self) -> int | None:
        """Seconds between the orders of a TWAP."""
        return read_integer(self, "timeInterval")

    @property
    def callback_ratio(self) -> Decimal | None:
        """Distance of a trailing stop as a ratio, 0.05 being 5%."""
        return read_decimal(self, "callbackRatio")

    @property
    def callback_spread(self) -> Decimal | None:
        """Distance of a trailing stop in price."""
        return read_decimal(self, "callbackSpread")

    @property
    def active_px(self) -> Decimal | None:
        """Price from which a trailing stop starts to follow the market."""
        return read_decimal(self, "activePx")

    @property
    def move_trigger_px(self) -> Decimal | None:
        """Price at which a trailing stop would trigger now."""
        return read_decimal(self, "moveTriggerPx")

    @property
    def reduce_only(self) -> bool | None:
        """Whether it may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade when it was placed."""
        return read_decimal(self, "last")

    @property
    def fail_code(self) -> str | None:
        """Error code if no order could be placed when it triggered; of take-profit, stop-loss, trigger
        and trailing stop orders."""
        return read_text(self, "failCode")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def amend_px_on_trigger_type(self) -> CostPriceStop | None:
        """Whether the stop-loss beside split take-profits moves to the average entry price once the
        first of them has triggered."""
        return read_enum(self, "amendPxOnTriggerType", CostPriceStop)

    @property
    def attach_algo_ords(self) -> list[TriggerAttachment]:
        """Take-profit, stop-loss and trailing stop attached to the order."""
        return read_list(self, "attachAlgoOrds", TriggerAttachment)

    @property
    def linked_ord(self) -> AlgoLinkedOrder | None:
        """The limit take-profit on the other side, if this is the stop-loss of a one-cancels-the-other
        order."""
        return read_record(self, "linkedOrd", AlgoLinkedOrder)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def is_trade_borrow_mode(self) -> bool | None:
        """Whether it borrows what it lacks; trigger, trailing stop and TWAP orders only."""
        return read_boolean(self, "isTradeBorrowMode")

    @property
    def chase_type(self) -> ChaseDistanceType | None:
        """How chase_val measures the distance; chase orders only."""
        return read_enum(self, "chaseType", ChaseDistanceType)

    @property
    def chase_val(self) -> Decimal | None:
        """Distance of a chase order from the best price."""
        return read_decimal(self, "chaseVal")

    @property
    def max_chase_type(self) -> ChaseDistanceType | None:
        """How max_chase_val measures the distance; chase orders only."""
        return read_enum(self, "maxChaseType", ChaseDistanceType)

    @property
    def max_chase_val(self) -> Decimal | None:
        """How far a chase order follows the market before it gives up."""
        return read_decimal(self, "maxChaseVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that it trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def notional_usd(self) -> Decimal | None:
        """Estimated value of the order in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def req_id(self) -> str | None:
        """Your own ID of the amendment; empty if there was none."""
        return read_text(self, "reqId")

    @property
    def amend_result(self) -> AmendmentResult | None:
        """What became of the amendment."""
        return read_enum(self, "amendResult", AmendmentResult)


class ListedAlgoOrder(Record):
    """An algo order as lists show it, with the terms of iceberg orders."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("ord_id_list", "ordIdList", "json"),
        ("sub_algo_id_list", "subAlgoIdList", "json"),
        ("algo_id", "algoId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("sz", "sz", "decimal"),
        ("close_fraction", "closeFraction", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("td_mode", "tdMode", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("state", "state", "enum"),
        ("lever", "lever", "decimal"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_trigger_px_type", "tpTriggerPxType", "enum"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_trigger_px_type", "slTriggerPxType", "enum"),
        ("sl_ord_px", "slOrdPx", "decimal"),
        ("trigger_px", "triggerPx", "decimal"),
        ("trigger_px_type", "triggerPxType", "enum"),
        ("ord_px", "ordPx", "decimal"),
        ("advance_ord_type", "advanceOrdType", "enum"),
        ("adv_chase_params", "advChaseParams", "json"),
        ("actual_sz", "actualSz", "decimal"),
        ("actual_px", "actualPx", "decimal"),
        ("tag", "tag", "text"),
        ("actual_side", "actualSide", "enum"),
        ("trigger_time", "triggerTime", "unix_ms"),
        ("px_var", "pxVar", "decimal"),
        ("px_spread", "pxSpread", "decimal"),
        ("sz_limit", "szLimit", "decimal"),
        ("px_limit", "pxLimit", "decimal"),
        ("time_interval", "timeInterval", "integer"),
        ("callback_ratio", "callbackRatio", "decimal"),
        ("callback_spread", "callbackSpread", "decimal"),
        ("active_px", "activePx", "decimal"),
        ("move_trigger_px", "moveTriggerPx", "decimal"),
        ("reduce_only", "reduceOnly", "boolean"),
        ("quick_mgn_type", "quickMgnType", "enum"),
        ("last", "last", "decimal"),
        ("fail_code", "failCode", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("amend_px_on_trigger_type", "amendPxOnTriggerType", "enum"),
        ("attach_algo_ords", "attachAlgoOrds", "json"),
        ("linked_ord", "linkedOrd", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("is_trade_borrow_mode", "isTradeBorrowMode", "boolean"),
        ("chase_type", "chaseType", "enum"),
        ("chase_val", "chaseVal", "decimal"),
        ("max_chase_type", "maxChaseType", "enum"),
        ("max_chase_val", "maxChaseVal", "decimal"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("lmt_order_number", "lmtOrderNumber", "integer"),
        ("aggressiveness", "aggressiveness", "enum"),
        ("trigger_params", "triggerParams", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            ccy: str | None = None,
            ord_id: str | None = None,
            ord_id_list: Sequence[str] | None = None,
            sub_algo_id_list: Sequence[str] | None = None,
            algo_id: str | None = None,
            cl_ord_id: str | None = None,
            sz: Number | None = None,
            close_fraction: Number | None = None,
            ord_type: AlgoOrderType | str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            td_mode: TradeMode | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            state: AlgoOrderState | str | None = None,
            lever: Number | None = None,
            tp_trigger_px: Number | None = None,
            tp_trigger_px_type: TriggerPriceType | str | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_trigger_px_type: TriggerPriceType | str | None = None,
            sl_ord_px: Number | None = None,
            trigger_px: Number | None = None,
            trigger_px_type: TriggerPriceType | str | None = None,
            ord_px: Number | None = None,
            advance_ord_type: TriggeredOrderType | str | None = None,
            adv_chase_params: Sequence[TriggeredChase] | None = None,
            actual_sz: Number | None = None,
            actual_px: Number | None = None,
            tag: str | None = None,
            actual_side: AlgoTriggeredSide | str | None = None,
            trigger_time: Time | None = None,
            px_var: Number | None = None,
            px_spread: Number | None = None,
            sz_limit: Number | None = None,
            px_limit: Number | None = None,
            time_interval: int | None = None,
            callback_ratio: Number | None = None,
            callback_spread: Number | None = None,
            active_px: Number | None = None,
            move_trigger_px: Number | None = None,
            reduce_only: bool | None = None,
            quick_mgn_type: QuickMarginType | str | None = None,
            last: Number | None = None,
            fail_code: str | None = None,
            algo_cl_ord_id: str | None = None,
            amend_px_on_trigger_type: CostPriceStop | str | None = None,
            attach_algo_ords: Sequence[TriggerAttachment] | None = None,
            linked_ord: AlgoLinkedOrder | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            is_trade_borrow_mode: bool | None = None,
            chase_type: ChaseDistanceType | str | None = None,
            chase_val: Number | None = None,
            max_chase_type: ChaseDistanceType | str | None = None,
            max_chase_val: Number | None = None,
            trade_quote_ccy: str | None = None,
            lmt_order_number: int | None = None,
            aggressiveness: IcebergAggressiveness | str | None = None,
            trigger_params: Sequence[Trigger] | None = None,
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
    def ccy(self) -> str | None:
        """Currency of the margin: of isolated margin orders, of cross margin orders in futures mode,
        and of futures and perpetuals."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """ID of the latest order that it placed; the exchange means to drop it for ord_id_list."""
        return read_text(self, "ordId")

    @property
    def ord_id_list(self) -> list[str]:
        """IDs of the orders that it placed; several for a split take-profit or stop-loss. Empty where
        it placed another algo order."""
        return read_list(self, "ordIdList", as_text)

    @property
    def sub_algo_id_list(self) -> list[str]:
        """IDs of the algo orders that it placed; of a trigger with a chase behind it."""
        return read_list(self, "subAlgoIdList", as_text)

    @property
    def algo_id(self) -> str | None:
        """Exchange's ID of the algo order."""
        return read_text(self, "algoId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def sz(self) -> Decimal | None:
        """Size of the whole order."""
        return read_decimal(self, "sz")

    @property
    def close_fraction(self) -> Decimal | None:
        """Share of the position that it closes once triggered."""
        return read_decimal(self, "closeFraction")

    @property
    def ord_type(self) -> AlgoOrderType | None:
        """Kind of algo order."""
        return read_enum(self, "ordType", AlgoOrderType)

    @property
    def side(self) -> Side | None:
        """Whether it buys or sells."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it opens or closes."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether it trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot orders at market only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def state(self) -> AlgoOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", AlgoOrderState)

    @property
    def lever(self) -> Decimal | None:
        """Leverage, 0.01 to 125; margin, futures and perpetuals only."""
        return read_decimal(self, "lever")

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
        """Price of the take-profit order; -1 for market."""
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
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")

    @property
    def trigger_px(self) -> Decimal | None:
        """Price at which a trigger order places its order."""
        return read_decimal(self, "triggerPx")

    @property
    def trigger_px_type(self) -> TriggerPriceType | None:
        """Which price is compared with trigger_px."""
        return read_enum(self, "triggerPxType", TriggerPriceType)

    @property
    def ord_px(self) -> Decimal | None:
        """Price of the order that a trigger order places; -1 for market."""
        return read_decimal(self, "ordPx")

    @property
    def advance_ord_type(self) -> TriggeredOrderType | None:
        """Special way in which the order behind a trigger trades; empty if none."""
        return read_enum(self, "advanceOrdType", TriggeredOrderType)

    @property
    def adv_chase_params(self) -> list[TriggeredChase]:
        """How the order behind a trigger chases the best price; if advance_ord_type is chase."""
        return read_list(self, "advChaseParams", TriggeredChase)

    @property
    def actual_sz(self) -> Decimal | None:
        """Size of what it really ordered."""
        return read_decimal(self, "actualSz")

    @property
    def actual_px(self) -> Decimal | None:
        """Price of what it really ordered."""
        return read_decimal(self, "actualPx")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def actual_side(self) -> AlgoTriggeredSide | None:
        """Which half of a conditional or oco order was triggered."""
        return read_enum(self, "actualSide", AlgoTriggeredSide)

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When it was triggered."""
        return read_unix_ms(self, "triggerTime")

    @property
    def px_var(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a ratio; TWAP and former iceberg
        orders only."""
        return read_decimal(self, "pxVar")

    @property
    def px_spread(self) -> Decimal | None:
        """How far beyond the best price it places its orders, as a difference in price; TWAP and
        former iceberg orders only."""
        return read_decimal(self, "pxSpread")

    @property
    def sz_limit(self) -> Decimal | None:
        """Average size of the orders that it places; TWAP and iceberg orders only."""
        return read_decimal(self, "szLimit")

    @property
    def px_limit(self) -> Decimal | None:
        """Limit price; TWAP and iceberg orders only."""
        return read_decimal(self, "pxLimit")

    @property
    def time_interval(self) -> int | None:
        """Seconds between the orders of a TWAP."""
        return read_integer(self, "timeInterval")

    @property
    def callback_ratio(self) -> Decimal | None:
        """Distance of a trailing stop as a ratio, 0.05 being 5%."""
        return read_decimal(self, "callbackRatio")

    @property
    def callback_spread(self) -> Decimal | None:
        """Distance of a trailing stop in price."""
        return read_decimal(self, "callbackSpread")

    @property
    def active_px(self) -> Decimal | None:
        """Price from which a trailing stop starts to follow the market."""
        return read_decimal(self, "activePx")

    @property
    def move_trigger_px(self) -> Decimal | None:
        """Price at which a trailing stop would trigger now."""
        return read_decimal(self, "moveTriggerPx")

    @property
    def reduce_only(self) -> bool | None:
        """Whether it may only make a position smaller."""
        return read_boolean(self, "reduceOnly")

    @property
    def quick_mgn_type(self) -> QuickMarginType | None:
        """Deprecated. How the former quick margin mode borrowed and repaid."""
        return read_enum(self, "quickMgnType", QuickMarginType)

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade when it was placed."""
        return read_decimal(self, "last")

    @property
    def fail_code(self) -> str | None:
        """Error code if no order could be placed when it triggered; of take-profit, stop-loss, trigger
        and trailing stop orders."""
        return read_text(self, "failCode")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the algo order."""
        return read_text(self, "algoClOrdId")

    @property
    def amend_px_on_trigger_type(self) -> CostPriceStop | None:
        """Whether the stop-loss beside split take-profits moves to the average entry price once the
        first of them has triggered."""
        return read_enum(self, "amendPxOnTriggerType", CostPriceStop)

    @property
    def attach_algo_ords(self) -> list[TriggerAttachment]:
        """Take-profit, stop-loss and trailing stop attached to the order."""
        return read_list(self, "attachAlgoOrds", TriggerAttachment)

    @property
    def linked_ord(self) -> AlgoLinkedOrder | None:
        """The limit take-profit on the other side, if this is the stop-loss of a one-cancels-the-other
        order."""
        return read_record(self, "linkedOrd", AlgoLinkedOrder)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def is_trade_borrow_mode(self) -> bool | None:
        """Whether it borrows what it lacks; trigger, trailing stop and TWAP orders only."""
        return read_boolean(self, "isTradeBorrowMode")

    @property
    def chase_type(self) -> ChaseDistanceType | None:
        """How chase_val measures the distance; chase orders only."""
        return read_enum(self, "chaseType", ChaseDistanceType)

    @property
    def chase_val(self) -> Decimal | None:
        """Distance of a chase order from the best price."""
        return read_decimal(self, "chaseVal")

    @property
    def max_chase_type(self) -> ChaseDistanceType | None:
        """How max_chase_val measures the distance; chase orders only."""
        return read_enum(self, "maxChaseType", ChaseDistanceType)

    @property
    def max_chase_val(self) -> Decimal | None:
        """How far a chase order follows the market before it gives up."""
        return read_decimal(self, "maxChaseVal")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that it trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def lmt_order_number(self) -> int | None:
        """Number of limit orders into which an iceberg order is split."""
        return read_integer(self, "lmtOrderNumber")

    @property
    def aggressiveness(self) -> IcebergAggressiveness | None:
        """How eagerly an iceberg order trades."""
        return read_enum(self, "aggressiveness", IcebergAggressiveness)

    @property
    def trigger_params(self) -> list[Trigger]:
        """When an iceberg order starts."""
        return read_list(self, "triggerParams", Trigger)


class TriggerAttachment(Record):
    """A take-profit, stop-loss or trailing stop attached to an order or an algo order."""

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


class TriggeredChase(Record):
    """How the order behind a trigger chases the best price."""

    __slots__ = ()
    _fields = (
        ("chase_type", "chaseType", "enum"),
        ("chase_val", "chaseVal", "decimal"),
        ("max_chase_type", "maxChaseType", "enum"),
        ("max_chase_val", "maxChaseVal", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            chase_type: ChaseDistanceType | str | None = None,
            chase_val: Number | None = None,
            max_chase_type: ChaseDistanceType | str | None = None,
            max_chase_val: Number | None = None,
        ) -> Self: ...

    @property
    def chase_type(self) -> ChaseDistanceType | None:
        """How chase_val measures the distance."""
        return read_enum(self, "chaseType", ChaseDistanceType)

    @property
    def chase_val(self) -> Decimal | None:
        """Distance from the best bid or ask; 0 stays at it."""
        return read_decimal(self, "chaseVal")

    @property
    def max_chase_type(self) -> ChaseDistanceType | None:
        """How max_chase_val measures the distance."""
        return read_enum(self, "maxChaseType", ChaseDistanceType)

    @property
    def max_chase_val(self) -> Decimal | None:
        """How far the order follows the market before it gives up."""
        return read_decimal(self, "maxChaseVal")
