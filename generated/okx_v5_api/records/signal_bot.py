# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: signal_bot."""

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
    read_list,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.bots import BotOrderState, BotOrderType
from okx_v5_api.enums.common import InstrumentType, MarginMode, PositionSide, Side, TradeMode
from okx_v5_api.enums.signal_bot import (
    SignalBotState,
    SignalBotStopReason,
    SignalBotType,
    SignalEntrySize,
    SignalEventResult,
    SignalEventType,
    SignalExitBasis,
    SignalOrderPricing,
    SignalSource,
)

__all__ = [
    "PastSignalPosition",
    "SignalBot",
    "SignalChannel",
    "SignalChannelAck",
    "SignalEntry",
    "SignalEvent",
    "SignalEventOrder",
    "SignalExit",
    "SignalOrder",
    "SignalOrderCancellationAck",
]


class PastSignalPosition(Record):
    """A position that a signal bot has held."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("mgn_mode", "mgnMode", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("close_avg_px", "closeAvgPx", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("lever", "lever", "decimal"),
        ("direction", "direction", "enum"),
        ("uly", "uly", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            mgn_mode: MarginMode | str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            open_avg_px: Number | None = None,
            close_avg_px: Number | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            lever: Number | None = None,
            direction: PositionSide | str | None = None,
            uly: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the position was opened."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the position last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average price at which it was opened."""
        return read_decimal(self, "openAvgPx")

    @property
    def close_avg_px(self) -> Decimal | None:
        """Average price at which it was closed."""
        return read_decimal(self, "closeAvgPx")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit or loss as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def lever(self) -> Decimal | None:
        """Leverage of the position."""
        return read_decimal(self, "lever")

    @property
    def direction(self) -> PositionSide | None:
        """Whether the position was long or short, or net."""
        return read_enum(self, "direction", PositionSide)

    @property
    def uly(self) -> str | None:
        """Underlying of the contract."""
        return read_text(self, "uly")


class SignalBot(Record):
    """A signal bot and how it is doing."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("inst_ids", "instIds", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("state", "state", "enum"),
        ("cancel_type", "cancelType", "enum"),
        ("total_pnl", "totalPnl", "decimal"),
        ("total_pnl_ratio", "totalPnlRatio", "decimal"),
        ("total_eq", "totalEq", "decimal"),
        ("float_pnl", "floatPnl", "decimal"),
        ("realized_pnl", "realizedPnl", "decimal"),
        ("frozen_bal", "frozenBal", "decimal"),
        ("avail_bal", "availBal", "decimal"),
        ("lever", "lever", "decimal"),
        ("invest_amt", "investAmt", "decimal"),
        ("sub_ord_type", "subOrdType", "enum"),
        ("ratio", "ratio", "decimal"),
        ("entry_setting_param", "entrySettingParam", "json"),
        ("exit_setting_param", "exitSettingParam", "json"),
        ("signal_chan_id", "signalChanId", "text"),
        ("signal_chan_name", "signalChanName", "text"),
        ("signal_source_type", "signalSourceType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            inst_ids: Sequence[str] | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: SignalBotType | str | None = None,
            state: SignalBotState | str | None = None,
            cancel_type: SignalBotStopReason | str | None = None,
            total_pnl: Number | None = None,
            total_pnl_ratio: Number | None = None,
            total_eq: Number | None = None,
            float_pnl: Number | None = None,
            realized_pnl: Number | None = None,
            frozen_bal: Number | None = None,
            avail_bal: Number | None = None,
            lever: Number | None = None,
            invest_amt: Number | None = None,
            sub_ord_type: SignalOrderPricing | str | None = None,
            ratio: Number | None = None,
            entry_setting_param: SignalEntry | None = None,
            exit_setting_param: SignalExit | None = None,
            signal_chan_id: str | None = None,
            signal_chan_name: str | None = None,
            signal_source_type: SignalSource | str | None = None,
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
    def inst_ids(self) -> list[str]:
        """Instruments that the bot may trade."""
        return read_list(self, "instIds", as_text)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the bot was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the bot last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> SignalBotType | None:
        """What the bot trades."""
        return read_enum(self, "algoOrdType", SignalBotType)

    @property
    def state(self) -> SignalBotState | None:
        """How far the bot has come."""
        return read_enum(self, "state", SignalBotState)

    @property
    def cancel_type(self) -> SignalBotStopReason | None:
        """Why the bot was stopped."""
        return read_enum(self, "cancelType", SignalBotStopReason)

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def total_pnl_ratio(self) -> Decimal | None:
        """Profit or loss in all as a ratio."""
        return read_decimal(self, "totalPnlRatio")

    @property
    def total_eq(self) -> Decimal | None:
        """Equity of the bot."""
        return read_decimal(self, "totalEq")

    @property
    def float_pnl(self) -> Decimal | None:
        """Profit or loss of the open positions."""
        return read_decimal(self, "floatPnl")

    @property
    def realized_pnl(self) -> Decimal | None:
        """Profit or loss already realized."""
        return read_decimal(self, "realizedPnl")

    @property
    def frozen_bal(self) -> Decimal | None:
        """Part of the balance that is in use."""
        return read_decimal(self, "frozenBal")

    @property
    def avail_bal(self) -> Decimal | None:
        """Part of the balance that is free."""
        return read_decimal(self, "availBal")

    @property
    def lever(self) -> Decimal | None:
        """Leverage; for signals that trade contracts."""
        return read_decimal(self, "lever")

    @property
    def invest_amt(self) -> Decimal | None:
        """Amount invested."""
        return read_decimal(self, "investAmt")

    @property
    def sub_ord_type(self) -> SignalOrderPricing | None:
        """How the bot prices its orders."""
        return read_enum(self, "subOrdType", SignalOrderPricing)

    @property
    def ratio(self) -> Decimal | None:
        """Distance of a limit order from the best bid or ask, as a ratio of that price; for bots that
        price their orders so."""
        return read_decimal(self, "ratio")

    @property
    def entry_setting_param(self) -> SignalEntry | None:
        """How the bot enters positions."""
        return read_record(self, "entrySettingParam", SignalEntry)

    @property
    def exit_setting_param(self) -> SignalExit | None:
        """When the bot leaves positions."""
        return read_record(self, "exitSettingParam", SignalExit)

    @property
    def signal_chan_id(self) -> str | None:
        """ID of the signal that the bot follows."""
        return read_text(self, "signalChanId")

    @property
    def signal_chan_name(self) -> str | None:
        """Name of the signal that the bot follows."""
        return read_text(self, "signalChanName")

    @property
    def signal_source_type(self) -> SignalSource | None:
        """Where the signal comes from."""
        return read_enum(self, "signalSourceType", SignalSource)


class SignalChannel(Record):
    """A signal that bots can follow."""

    __slots__ = ()
    _fields = (
        ("signal_chan_id", "signalChanId", "text"),
        ("signal_chan_name", "signalChanName", "text"),
        ("signal_chan_desc", "signalChanDesc", "text"),
        ("signal_chan_token", "signalChanToken", "text"),
        ("signal_source_type", "signalSourceType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            signal_chan_id: str | None = None,
            signal_chan_name: str | None = None,
            signal_chan_desc: str | None = None,
            signal_chan_token: str | None = None,
            signal_source_type: SignalSource | str | None = None,
        ) -> Self: ...

    @property
    def signal_chan_id(self) -> str | None:
        """ID of the signal."""
        return read_text(self, "signalChanId")

    @property
    def signal_chan_name(self) -> str | None:
        """Name of the signal."""
        return read_text(self, "signalChanName")

    @property
    def signal_chan_desc(self) -> str | None:
        """What the signal is about."""
        return read_text(self, "signalChanDesc")

    @property
    def signal_chan_token(self) -> str | None:
        """Token by which an alert that places orders through the signal shows that it is yours."""
        return read_text(self, "signalChanToken")

    @property
    def signal_source_type(self) -> SignalSource | None:
        """Where the signal comes from."""
        return read_enum(self, "signalSourceType", SignalSource)


class SignalChannelAck(Record):
    """A signal that was created."""

    __slots__ = ()
    _fields = (
        ("signal_chan_id", "signalChanId", "text"),
        ("signal_chan_token", "signalChanToken", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            signal_chan_id: str | None = None,
            signal_chan_token: str | None = None,
        ) -> Self: ...

    @property
    def signal_chan_id(self) -> str | None:
        """ID of the signal."""
        return read_text(self, "signalChanId")

    @property
    def signal_chan_token(self) -> str | None:
        """Token by which an alert that places orders through the signal shows that it is yours."""
        return read_text(self, "signalChanToken")


class SignalEntry(Record):
    """How a signal bot enters positions."""

    __slots__ = ()
    _fields = (
        ("allow_multiple_entry", "allowMultipleEntry", "json_boolean"),
        ("entry_type", "entryType", "enum"),
        ("amt", "amt", "decimal"),
        ("ratio", "ratio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            allow_multiple_entry: bool | None = None,
            entry_type: SignalEntrySize | str | None = None,
            amt: Number | None = None,
            ratio: Number | None = None,
        ) -> Self: ...

    @property
    def allow_multiple_entry(self) -> bool | None:
        """Whether the bot may add to a position that it holds in the same instrument and direction."""
        return read_boolean(self, "allowMultipleEntry")

    @property
    def entry_type(self) -> SignalEntrySize | None:
        """What decides the size of an order."""
        return read_enum(self, "entryType", SignalEntrySize)

    @property
    def amt(self) -> Decimal | None:
        """Size of each order if entry_type is a fixed margin or a number of contracts."""
        return read_decimal(self, "amt")

    @property
    def ratio(self) -> Decimal | None:
        """Size of each order as a ratio of the margin that entry_type 4 or 5 names."""
        return read_decimal(self, "ratio")


class SignalEvent(Record):
    """Something that happened to a signal bot."""

    __slots__ = ()
    _fields = (
        ("alert_msg", "alertMsg", "text"),
        ("algo_id", "algoId", "text"),
        ("event_type", "eventType", "enum"),
        ("event_ctime", "eventCtime", "unix_ms"),
        ("event_utime", "eventUtime", "unix_ms"),
        ("event_process_msg", "eventProcessMsg", "text"),
        ("event_status", "eventStatus", "enum"),
        ("triggered_ord_data", "triggeredOrdData", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            alert_msg: str | None = None,
            algo_id: str | None = None,
            event_type: SignalEventType | str | None = None,
            event_ctime: Time | None = None,
            event_utime: Time | None = None,
            event_process_msg: str | None = None,
            event_status: SignalEventResult | str | None = None,
            triggered_ord_data: Sequence[SignalEventOrder] | None = None,
        ) -> Self: ...

    @property
    def alert_msg(self) -> str | None:
        """The alert that came in, usually a JSON text."""
        return read_text(self, "alertMsg")

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def event_type(self) -> SignalEventType | None:
        """What set the event off."""
        return read_enum(self, "eventType", SignalEventType)

    @property
    def event_ctime(self) -> dt.datetime | None:
        """When the event happened."""
        return read_unix_ms(self, "eventCtime")

    @property
    def event_utime(self) -> dt.datetime | None:
        """When the record of the event last changed."""
        return read_unix_ms(self, "eventUtime")

    @property
    def event_process_msg(self) -> str | None:
        """What the bot did about it, in words."""
        return read_text(self, "eventProcessMsg")

    @property
    def event_status(self) -> SignalEventResult | None:
        """Whether it succeeded."""
        return read_enum(self, "eventStatus", SignalEventResult)

    @property
    def triggered_ord_data(self) -> list[SignalEventOrder]:
        """Orders that the bot placed because of the event."""
        return read_list(self, "triggeredOrdData", SignalEventOrder)


class SignalEventOrder(Record):
    """An order that an event made a signal bot place."""

    __slots__ = ()
    _fields = (
        ("cl_ord_id", "clOrdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            cl_ord_id: str | None = None,
        ) -> Self: ...

    @property
    def cl_ord_id(self) -> str | None:
        """Client's ID of the order."""
        return read_text(self, "clOrdId")


class SignalExit(Record):
    """When a signal bot takes its profit or limits its loss."""

    __slots__ = ()
    _fields = (
        ("tp_sl_type", "tpSlType", "enum"),
        ("tp_pct", "tpPct", "decimal"),
        ("sl_pct", "slPct", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            tp_sl_type: SignalExitBasis | str | None = None,
            tp_pct: Number | None = None,
            sl_pct: Number | None = None,
        ) -> Self: ...

    @property
    def tp_sl_type(self) -> SignalExitBasis | None:
        """What the percentages are measured by."""
        return read_enum(self, "tpSlType", SignalExitBasis)

    @property
    def tp_pct(self) -> Decimal | None:
        """Percentage at which the profit is taken."""
        return read_decimal(self, "tpPct")

    @property
    def sl_pct(self) -> Decimal | None:
        """Percentage at which the loss is limited."""
        return read_decimal(self, "slPct")


class SignalOrder(Record):
    """An order placed by a signal bot or with its funds."""

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
        ("cl_ord_id", "clOrdId", "text"),
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
            algo_ord_type: SignalBotType | str | None = None,
            cl_ord_id: str | None = None,
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
    def algo_ord_type(self) -> SignalBotType | None:
        """What the bot trades."""
        return read_enum(self, "algoOrdType", SignalBotType)

    @property
    def cl_ord_id(self) -> str | None:
        """Client's ID of the order, the same as signal_ord_id elsewhere."""
        return read_text(self, "clOrdId")


class SignalOrderCancellationAck(Record):
    """Whether a cancellation was accepted. The order's state tells whether it took effect."""

    __slots__ = ()
    _fields = (
        ("signal_ord_id", "signalOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            signal_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def signal_ord_id(self) -> str | None:
        """ID of the order."""
        return read_text(self, "signalOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the cancellation was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the cancellation was refused."""
        return read_text(self, "sMsg")
