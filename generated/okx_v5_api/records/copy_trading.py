# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: copy_trading."""

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

from okx_v5_api.enums.common import CopyTradingRole, InstrumentType, MarginMode, PositionSide, Side
from okx_v5_api.enums.copy_trading import (
    CopyInstrumentChoice,
    CopyMarginMode,
    CopyMode,
    CopyPositionHandling,
    CopyState,
    LeadMode,
    LeadPositionClosedExtent,
    LeadTradingObstacle,
)

__all__ = [
    "ClosedLeadPosition",
    "ClosedLeadTraderPosition",
    "CopiedInstrument",
    "CopiedLeadTrader",
    "CopySettings",
    "CopyTradingProfile",
    "CopyTradingStanding",
    "ExpectedSharedProfit",
    "ExpectedSharedProfitTotal",
    "LeadInstrument",
    "LeadInstrumentAck",
    "LeadPosition",
    "LeadPositionAck",
    "LeadTraderPosition",
    "LeadTradingFailure",
    "SharedProfit",
    "SharedProfitTotal",
]


class ClosedLeadPosition(Record):
    """Lead position of your own that is closed, in part or as a whole."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("sub_pos_id", "subPosId", "text"),
        ("pos_side", "posSide", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("lever", "lever", "decimal"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("open_time", "openTime", "unix_ms"),
        ("sub_pos", "subPos", "decimal"),
        ("margin", "margin", "decimal"),
        ("ccy", "ccy", "text"),
        ("unique_code", "uniqueCode", "text"),
        ("close_avg_px", "closeAvgPx", "decimal"),
        ("close_time", "closeTime", "unix_ms"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("open_ord_id", "openOrdId", "text"),
        ("type", "type", "enum"),
        ("close_sub_pos", "closeSubPos", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("profit_sharing_amt", "profitSharingAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            sub_pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            lever: Number | None = None,
            open_avg_px: Number | None = None,
            open_time: Time | None = None,
            sub_pos: Number | None = None,
            margin: Number | None = None,
            ccy: str | None = None,
            unique_code: str | None = None,
            close_avg_px: Number | None = None,
            close_time: Time | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            open_ord_id: str | None = None,
            type: LeadPositionClosedExtent | str | None = None,
            close_sub_pos: Number | None = None,
            mark_px: Number | None = None,
            profit_sharing_amt: Number | None = None,
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
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "openAvgPx")

    @property
    def open_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "openTime")

    @property
    def sub_pos(self) -> Decimal | None:
        """Size; in net mode a short position is negative."""
        return read_decimal(self, "subPos")

    @property
    def margin(self) -> Decimal | None:
        """Margin of the position."""
        return read_decimal(self, "margin")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def close_avg_px(self) -> Decimal | None:
        """Average price at which it was closed."""
        return read_decimal(self, "closeAvgPx")

    @property
    def close_time(self) -> dt.datetime | None:
        """When it was closed."""
        return read_unix_ms(self, "closeTime")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def open_ord_id(self) -> str | None:
        """ID of the order that opened it."""
        return read_text(self, "openOrdId")

    @property
    def type(self) -> LeadPositionClosedExtent | None:
        """Whether all of it is closed."""
        return read_enum(self, "type", LeadPositionClosedExtent)

    @property
    def close_sub_pos(self) -> Decimal | None:
        """Size that is closed."""
        return read_decimal(self, "closeSubPos")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price; contracts only."""
        return read_decimal(self, "markPx")

    @property
    def profit_sharing_amt(self) -> Decimal | None:
        """Deprecated. Profit given up to the lead trader; copied positions only."""
        return read_decimal(self, "profitSharingAmt")


class ClosedLeadTraderPosition(Record):
    """Closed lead position of any lead trader."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("sub_pos_id", "subPosId", "text"),
        ("pos_side", "posSide", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("lever", "lever", "decimal"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("open_time", "openTime", "unix_ms"),
        ("sub_pos", "subPos", "decimal"),
        ("margin", "margin", "decimal"),
        ("ccy", "ccy", "text"),
        ("unique_code", "uniqueCode", "text"),
        ("close_avg_px", "closeAvgPx", "decimal"),
        ("close_time", "closeTime", "unix_ms"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            sub_pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            lever: Number | None = None,
            open_avg_px: Number | None = None,
            open_time: Time | None = None,
            sub_pos: Number | None = None,
            margin: Number | None = None,
            ccy: str | None = None,
            unique_code: str | None = None,
            close_avg_px: Number | None = None,
            close_time: Time | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
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
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "openAvgPx")

    @property
    def open_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "openTime")

    @property
    def sub_pos(self) -> Decimal | None:
        """Size; in net mode a short position is negative."""
        return read_decimal(self, "subPos")

    @property
    def margin(self) -> Decimal | None:
        """Margin of the position."""
        return read_decimal(self, "margin")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def close_avg_px(self) -> Decimal | None:
        """Average price at which it was closed."""
        return read_decimal(self, "closeAvgPx")

    @property
    def close_time(self) -> dt.datetime | None:
        """When it was closed."""
        return read_unix_ms(self, "closeTime")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")


class CopiedInstrument(Record):
    """A contract in which a lead trader leads."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("enabled", "enabled", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            enabled: CopyState | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def enabled(self) -> CopyState | None:
        """Whether you copy the trader in it."""
        return read_enum(self, "enabled", CopyState)


class CopiedLeadTrader(Record):
    """A lead trader whom you copy."""

    __slots__ = ()
    _fields = (
        ("unique_code", "uniqueCode", "text"),
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("lead_mode", "leadMode", "enum"),
        ("begin_copy_time", "beginCopyTime", "unix_ms"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("ccy", "ccy", "text"),
        ("margin", "margin", "decimal"),
        ("copy_total_amt", "copyTotalAmt", "decimal"),
        ("copy_total_pnl", "copyTotalPnl", "decimal"),
        ("today_pnl", "todayPnl", "decimal"),
        ("upl", "upl", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            unique_code: str | None = None,
            nick_name: str | None = None,
            port_link: str | None = None,
            lead_mode: LeadMode | str | None = None,
            begin_copy_time: Time | None = None,
            profit_sharing_ratio: Number | None = None,
            ccy: str | None = None,
            margin: Number | None = None,
            copy_total_amt: Number | None = None,
            copy_total_pnl: Number | None = None,
            today_pnl: Number | None = None,
            upl: Number | None = None,
        ) -> Self: ...

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def nick_name(self) -> str | None:
        """Nickname of the lead trader."""
        return read_text(self, "nickName")

    @property
    def port_link(self) -> str | None:
        """Address of the lead trader's portrait."""
        return read_text(self, "portLink")

    @property
    def lead_mode(self) -> LeadMode | None:
        """Whether the trader leads in public."""
        return read_enum(self, "leadMode", LeadMode)

    @property
    def begin_copy_time(self) -> dt.datetime | None:
        """When you began to copy."""
        return read_unix_ms(self, "beginCopyTime")

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of your profit that you give up, 0.1 being 10%."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def margin(self) -> Decimal | None:
        """Margin in use for the copying."""
        return read_decimal(self, "margin")

    @property
    def copy_total_amt(self) -> Decimal | None:
        """Most that may be in all copied orders at a time."""
        return read_decimal(self, "copyTotalAmt")

    @property
    def copy_total_pnl(self) -> Decimal | None:
        """Profit from the copying in all."""
        return read_decimal(self, "copyTotalPnl")

    @property
    def today_pnl(self) -> Decimal | None:
        """Profit from the copying today."""
        return read_decimal(self, "todayPnl")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit of the copied positions."""
        return read_decimal(self, "upl")


class CopySettings(Record):
    """How you copy a lead trader."""

    __slots__ = ()
    _fields = (
        ("copy_state", "copyState", "enum"),
        ("copy_mode", "copyMode", "enum"),
        ("copy_amt", "copyAmt", "decimal"),
        ("copy_ratio", "copyRatio", "decimal"),
        ("copy_total_amt", "copyTotalAmt", "decimal"),
        ("tp_ratio", "tpRatio", "decimal"),
        ("sl_ratio", "slRatio", "decimal"),
        ("sl_total_amt", "slTotalAmt", "decimal"),
        ("copy_inst_id_type", "copyInstIdType", "enum"),
        ("inst_ids", "instIds", "json"),
        ("copy_mgn_mode", "copyMgnMode", "enum"),
        ("sub_pos_close_type", "subPosCloseType", "enum"),
        ("ccy", "ccy", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            copy_state: CopyState | str | None = None,
            copy_mode: CopyMode | str | None = None,
            copy_amt: Number | None = None,
            copy_ratio: Number | None = None,
            copy_total_amt: Number | None = None,
            tp_ratio: Number | None = None,
            sl_ratio: Number | None = None,
            sl_total_amt: Number | None = None,
            copy_inst_id_type: CopyInstrumentChoice | str | None = None,
            inst_ids: Sequence[CopiedInstrument] | None = None,
            copy_mgn_mode: CopyMarginMode | str | None = None,
            sub_pos_close_type: CopyPositionHandling | str | None = None,
            ccy: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def copy_state(self) -> CopyState | None:
        """Whether the trader is copied."""
        return read_enum(self, "copyState", CopyState)

    @property
    def copy_mode(self) -> CopyMode | None:
        """How the size of a copied order is reckoned."""
        return read_enum(self, "copyMode", CopyMode)

    @property
    def copy_amt(self) -> Decimal | None:
        """Amount of each order in USDT; fixed amount only."""
        return read_decimal(self, "copyAmt")

    @property
    def copy_ratio(self) -> Decimal | None:
        """Factor from the lead trader's order to the copied one; ratio only."""
        return read_decimal(self, "copyRatio")

    @property
    def copy_total_amt(self) -> Decimal | None:
        """Most USDT to have in all copied orders at a time."""
        return read_decimal(self, "copyTotalAmt")

    @property
    def tp_ratio(self) -> Decimal | None:
        """Profit at which each order is closed, 0.1 being 10%."""
        return read_decimal(self, "tpRatio")

    @property
    def sl_ratio(self) -> Decimal | None:
        """Loss at which each order is closed, 0.1 being 10%."""
        return read_decimal(self, "slRatio")

    @property
    def sl_total_amt(self) -> Decimal | None:
        """Net loss in USDT at which the copying stops."""
        return read_decimal(self, "slTotalAmt")

    @property
    def copy_inst_id_type(self) -> CopyInstrumentChoice | None:
        """Who chooses the contracts to copy."""
        return read_enum(self, "copyInstIdType", CopyInstrumentChoice)

    @property
    def inst_ids(self) -> list[CopiedInstrument]:
        """All contracts in which the lead trader leads."""
        return read_list(self, "instIds", CopiedInstrument)

    @property
    def copy_mgn_mode(self) -> CopyMarginMode | None:
        """Margin mode of the copied positions."""
        return read_enum(self, "copyMgnMode", CopyMarginMode)

    @property
    def sub_pos_close_type(self) -> CopyPositionHandling | None:
        """What becomes of open positions once the copying stops."""
        return read_enum(self, "subPosCloseType", CopyPositionHandling)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def tag(self) -> str | None:
        """Label of the orders."""
        return read_text(self, "tag")


class CopyTradingProfile(Record):
    """Your account as others see it in copy trading."""

    __slots__ = ()
    _fields = (
        ("unique_code", "uniqueCode", "text"),
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            unique_code: str | None = None,
            nick_name: str | None = None,
            port_link: str | None = None,
            details: Sequence[CopyTradingStanding] | None = None,
        ) -> Self: ...

    @property
    def unique_code(self) -> str | None:
        """Your code."""
        return read_text(self, "uniqueCode")

    @property
    def nick_name(self) -> str | None:
        """Your nickname."""
        return read_text(self, "nickName")

    @property
    def port_link(self) -> str | None:
        """Address of your portrait."""
        return read_text(self, "portLink")

    @property
    def details(self) -> list[CopyTradingStanding]:
        """Your part in copy trading, one entry for each kind of instrument."""
        return read_list(self, "details", CopyTradingStanding)


class CopyTradingStanding(Record):
    """Part of an account in copy trading of one kind of instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("role_type", "roleType", "enum"),
        ("profit_sharing_ratio", "profitSharingRatio", "decimal"),
        ("max_copy_trader_num", "maxCopyTraderNum", "integer"),
        ("copy_trader_num", "copyTraderNum", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            role_type: CopyTradingRole | str | None = None,
            profit_sharing_ratio: Number | None = None,
            max_copy_trader_num: int | None = None,
            copy_trader_num: int | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def role_type(self) -> CopyTradingRole | None:
        """Whether it leads or copies."""
        return read_enum(self, "roleType", CopyTradingRole)

    @property
    def profit_sharing_ratio(self) -> Decimal | None:
        """Share of their profit that copy traders give up, 0.1 being 10%; empty unless it leads."""
        return read_decimal(self, "profitSharingRatio")

    @property
    def max_copy_trader_num(self) -> int | None:
        """Most copy traders that it can have."""
        return read_integer(self, "maxCopyTraderNum")

    @property
    def copy_trader_num(self) -> int | None:
        """Copy traders that it has now."""
        return read_integer(self, "copyTraderNum")


class ExpectedSharedProfit(Record):
    """Profit that a copy trader is expected to give up to you at the next settlement."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("ccy", "ccy", "text"),
        ("unrealized_profit_sharing_amt", "unrealizedProfitSharingAmt", "decimal"),
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            ccy: str | None = None,
            unrealized_profit_sharing_amt: Number | None = None,
            nick_name: str | None = None,
            port_link: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def ccy(self) -> str | None:
        """Currency of the amount."""
        return read_text(self, "ccy")

    @property
    def unrealized_profit_sharing_amt(self) -> Decimal | None:
        """Amount so far."""
        return read_decimal(self, "unrealizedProfitSharingAmt")

    @property
    def nick_name(self) -> str | None:
        """Nickname of the copy trader."""
        return read_text(self, "nickName")

    @property
    def port_link(self) -> str | None:
        """Address of the copy trader's portrait."""
        return read_text(self, "portLink")

    @property
    def ts(self) -> dt.datetime | None:
        """When the amount last changed."""
        return read_unix_ms(self, "ts")


class ExpectedSharedProfitTotal(Record):
    """All the profit that copy traders are expected to give up to you at the next settlement."""

    __slots__ = ()
    _fields = (
        ("profit_sharing_ts", "profitSharingTs", "unix_ms"),
        ("total_unrealized_profit_sharing_amt", "totalUnrealizedProfitSharingAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            profit_sharing_ts: Time | None = None,
            total_unrealized_profit_sharing_amt: Number | None = None,
        ) -> Self: ...

    @property
    def profit_sharing_ts(self) -> dt.datetime | None:
        """When it will be settled."""
        return read_unix_ms(self, "profitSharingTs")

    @property
    def total_unrealized_profit_sharing_amt(self) -> Decimal | None:
        """Amount so far."""
        return read_decimal(self, "totalUnrealizedProfitSharingAmt")


class LeadInstrument(Record):
    """An instrument that can be led in."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("enabled", "enabled", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            enabled: bool | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def enabled(self) -> bool | None:
        """Whether you lead in it."""
        return read_boolean(self, "enabled")


class LeadInstrumentAck(Record):
    """Whether you lead in an instrument from now on."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("enabled", "enabled", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            enabled: bool | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def enabled(self) -> bool | None:
        """Whether the change was made."""
        return read_boolean(self, "enabled")


class LeadPosition(Record):
    """Open lead position of your own."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("sub_pos_id", "subPosId", "text"),
        ("pos_side", "posSide", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("lever", "lever", "decimal"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("open_time", "openTime", "unix_ms"),
        ("sub_pos", "subPos", "decimal"),
        ("margin", "margin", "decimal"),
        ("ccy", "ccy", "text"),
        ("unique_code", "uniqueCode", "text"),
        ("upl", "upl", "decimal"),
        ("upl_ratio", "uplRatio", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("open_ord_id", "openOrdId", "text"),
        ("avail_sub_pos", "availSubPos", "decimal"),
        ("algo_id", "algoId", "text"),
        ("tp_trigger_px", "tpTriggerPx", "decimal"),
        ("tp_ord_px", "tpOrdPx", "decimal"),
        ("sl_trigger_px", "slTriggerPx", "decimal"),
        ("sl_ord_px", "slOrdPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            sub_pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            lever: Number | None = None,
            open_avg_px: Number | None = None,
            open_time: Time | None = None,
            sub_pos: Number | None = None,
            margin: Number | None = None,
            ccy: str | None = None,
            unique_code: str | None = None,
            upl: Number | None = None,
            upl_ratio: Number | None = None,
            mark_px: Number | None = None,
            open_ord_id: str | None = None,
            avail_sub_pos: Number | None = None,
            algo_id: str | None = None,
            tp_trigger_px: Number | None = None,
            tp_ord_px: Number | None = None,
            sl_trigger_px: Number | None = None,
            sl_ord_px: Number | None = None,
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
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "openAvgPx")

    @property
    def open_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "openTime")

    @property
    def sub_pos(self) -> Decimal | None:
        """Size; in net mode a short position is negative."""
        return read_decimal(self, "subPos")

    @property
    def margin(self) -> Decimal | None:
        """Margin of the position."""
        return read_decimal(self, "margin")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def upl_ratio(self) -> Decimal | None:
        """Unrealized profit ratio."""
        return read_decimal(self, "uplRatio")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price; contracts only."""
        return read_decimal(self, "markPx")

    @property
    def open_ord_id(self) -> str | None:
        """ID of the order that opened it."""
        return read_text(self, "openOrdId")

    @property
    def avail_sub_pos(self) -> Decimal | None:
        """Size that can be closed."""
        return read_decimal(self, "availSubPos")

    @property
    def algo_id(self) -> str | None:
        """ID of its stop order."""
        return read_text(self, "algoId")

    @property
    def tp_trigger_px(self) -> Decimal | None:
        """Price that sets off the take profit."""
        return read_decimal(self, "tpTriggerPx")

    @property
    def tp_ord_px(self) -> Decimal | None:
        """Price of the take-profit order; -1 for market."""
        return read_decimal(self, "tpOrdPx")

    @property
    def sl_trigger_px(self) -> Decimal | None:
        """Price that sets off the stop loss."""
        return read_decimal(self, "slTriggerPx")

    @property
    def sl_ord_px(self) -> Decimal | None:
        """Price of the stop-loss order; -1 for market."""
        return read_decimal(self, "slOrdPx")


class LeadPositionAck(Record):
    """Lead position that a request was about."""

    __slots__ = ()
    _fields = (
        ("sub_pos_id", "subPosId", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_pos_id: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")


class LeadTraderPosition(Record):
    """Open lead position of any lead trader."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("sub_pos_id", "subPosId", "text"),
        ("pos_side", "posSide", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("lever", "lever", "decimal"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("open_time", "openTime", "unix_ms"),
        ("sub_pos", "subPos", "decimal"),
        ("margin", "margin", "decimal"),
        ("ccy", "ccy", "text"),
        ("unique_code", "uniqueCode", "text"),
        ("upl", "upl", "decimal"),
        ("upl_ratio", "uplRatio", "decimal"),
        ("mark_px", "markPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            sub_pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            lever: Number | None = None,
            open_avg_px: Number | None = None,
            open_time: Time | None = None,
            sub_pos: Number | None = None,
            margin: Number | None = None,
            ccy: str | None = None,
            unique_code: str | None = None,
            upl: Number | None = None,
            upl_ratio: Number | None = None,
            mark_px: Number | None = None,
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
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "openAvgPx")

    @property
    def open_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "openTime")

    @property
    def sub_pos(self) -> Decimal | None:
        """Size; in net mode a short position is negative."""
        return read_decimal(self, "subPos")

    @property
    def margin(self) -> Decimal | None:
        """Margin of the position."""
        return read_decimal(self, "margin")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def upl_ratio(self) -> Decimal | None:
        """Unrealized profit ratio."""
        return read_decimal(self, "uplRatio")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price; contracts only."""
        return read_decimal(self, "markPx")


class LeadTradingFailure(Record):
    """Why a position could not be led."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("info_type", "infoType", "enum"),
        ("sub_pos_id", "subPosId", "text"),
        ("unique_code", "uniqueCode", "text"),
        ("inst_id", "instId", "text"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("max_lead_trader_num", "maxLeadTraderNum", "integer"),
        ("min_lead_eq", "minLeadEq", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            info_type: LeadTradingObstacle | str | None = None,
            sub_pos_id: str | None = None,
            unique_code: str | None = None,
            inst_id: str | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            max_lead_trader_num: int | None = None,
            min_lead_eq: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def info_type(self) -> LeadTradingObstacle | None:
        """What stood against it."""
        return read_enum(self, "infoType", LeadTradingObstacle)

    @property
    def sub_pos_id(self) -> str | None:
        """Lead position ID."""
        return read_text(self, "subPosId")

    @property
    def unique_code(self) -> str | None:
        """Code of the lead trader."""
        return read_text(self, "uniqueCode")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def side(self) -> Side | None:
        """Whether it would have bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def max_lead_trader_num(self) -> int | None:
        """Number of lead positions that may be opened a day."""
        return read_integer(self, "maxLeadTraderNum")

    @property
    def min_lead_eq(self) -> Decimal | None:
        """Equity in USDT that leading takes at least."""
        return read_decimal(self, "minLeadEq")


class SharedProfit(Record):
    """Profit that a copy trader has given up to you."""

    __slots__ = ()
    _fields = (
        ("profit_sharing_id", "profitSharingId", "text"),
        ("inst_type", "instType", "enum"),
        ("ccy", "ccy", "text"),
        ("profit_sharing_amt", "profitSharingAmt", "decimal"),
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            profit_sharing_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            ccy: str | None = None,
            profit_sharing_amt: Number | None = None,
            nick_name: str | None = None,
            port_link: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def profit_sharing_id(self) -> str | None:
        """ID of the payment."""
        return read_text(self, "profitSharingId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def ccy(self) -> str | None:
        """Currency of the amount."""
        return read_text(self, "ccy")

    @property
    def profit_sharing_amt(self) -> Decimal | None:
        """Amount; 0 if nothing was shared."""
        return read_decimal(self, "profitSharingAmt")

    @property
    def nick_name(self) -> str | None:
        """Nickname of the copy trader."""
        return read_text(self, "nickName")

    @property
    def port_link(self) -> str | None:
        """Address of the copy trader's portrait."""
        return read_text(self, "portLink")

    @property
    def ts(self) -> dt.datetime | None:
        """When the profit was shared."""
        return read_unix_ms(self, "ts")


class SharedProfitTotal(Record):
    """All the profit that copy traders have given up to you."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("ccy", "ccy", "text"),
        ("total_profit_sharing_amt", "totalProfitSharingAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            ccy: str | None = None,
            total_profit_sharing_amt: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def ccy(self) -> str | None:
        """Currency of the amount."""
        return read_text(self, "ccy")

    @property
    def total_profit_sharing_amt(self) -> Decimal | None:
        """Amount."""
        return read_decimal(self, "totalProfitSharingAmt")
