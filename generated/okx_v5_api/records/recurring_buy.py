# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: recurring_buy."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.bots import BotOrderState
from okx_v5_api.enums.common import InstrumentType, Side, TradeMode
from okx_v5_api.enums.recurring_buy import (
    RecurringBuyFunding,
    RecurringBuyInterval,
    RecurringBuyOrderType,
    RecurringBuyPeriod,
    RecurringBuyState,
    RecurringBuyTiming,
)

__all__ = [
    "RecurringBuy",
    "RecurringBuyAsset",
    "RecurringBuyAssetReport",
    "RecurringBuyOrder",
    "RecurringBuyReport",
    "RecurringBuyStopAck",
    "RecurringBuyUpdate",
]


class RecurringBuy(Record):
    """A recurring buy plan and how it is doing."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "text"),
        ("state", "state", "enum"),
        ("stgy_name", "stgyName", "text"),
        ("recurring_list", "recurringList", "json"),
        ("period", "period", "enum"),
        ("recurring_day", "recurringDay", "integer"),
        ("recurring_hour", "recurringHour", "enum"),
        ("recurring_time", "recurringTime", "integer"),
        ("time_zone", "timeZone", "integer"),
        ("amt", "amt", "decimal"),
        ("investment_amt", "investmentAmt", "decimal"),
        ("investment_ccy", "investmentCcy", "text"),
        ("total_pnl", "totalPnl", "decimal"),
        ("total_ann_rate", "totalAnnRate", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("mkt_cap", "mktCap", "decimal"),
        ("cycles", "cycles", "integer"),
        ("tag", "tag", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("source", "source", "json"),
        ("recurring_time_type", "recurringTimeType", "enum"),
        ("recurring_time_minutes", "recurringTimeMinutes", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: str | None = None,
            state: RecurringBuyState | str | None = None,
            stgy_name: str | None = None,
            recurring_list: Sequence[RecurringBuyAsset] | None = None,
            period: RecurringBuyPeriod | str | None = None,
            recurring_day: int | None = None,
            recurring_hour: RecurringBuyInterval | str | None = None,
            recurring_time: int | None = None,
            time_zone: int | None = None,
            amt: Number | None = None,
            investment_amt: Number | None = None,
            investment_ccy: str | None = None,
            total_pnl: Number | None = None,
            total_ann_rate: Number | None = None,
            pnl_ratio: Number | None = None,
            mkt_cap: Number | None = None,
            cycles: int | None = None,
            tag: str | None = None,
            trade_quote_ccy: str | None = None,
            source: Sequence[RecurringBuyFunding | str] | None = None,
            recurring_time_type: RecurringBuyTiming | str | None = None,
            recurring_time_minutes: int | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the plan."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the plan."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the plan was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the plan last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> str | None:
        """Kind of trading bot, always recurring."""
        return read_text(self, "algoOrdType")

    @property
    def state(self) -> RecurringBuyState | None:
        """How far the plan has come."""
        return read_enum(self, "state", RecurringBuyState)

    @property
    def stgy_name(self) -> str | None:
        """Your own name of the plan."""
        return read_text(self, "stgyName")

    @property
    def recurring_list(self) -> list[RecurringBuyAsset]:
        """What the plan buys."""
        return read_list(self, "recurringList", RecurringBuyAsset)

    @property
    def period(self) -> RecurringBuyPeriod | None:
        """How often the plan buys."""
        return read_enum(self, "period", RecurringBuyPeriod)

    @property
    def recurring_day(self) -> int | None:
        """Day of the purchase: 1 to 28 of the month or 1 to 7 of the week."""
        return read_integer(self, "recurringDay")

    @property
    def recurring_hour(self) -> RecurringBuyInterval | None:
        """Hours between purchases; hourly plans only."""
        return read_enum(self, "recurringHour", RecurringBuyInterval)

    @property
    def recurring_time(self) -> int | None:
        """Hour of the purchase, 0 to 23."""
        return read_integer(self, "recurringTime")

    @property
    def time_zone(self) -> int | None:
        """Time zone of the schedule as hours ahead of UTC, -12 to 14."""
        return read_integer(self, "timeZone")

    @property
    def amt(self) -> Decimal | None:
        """Amount invested each time."""
        return read_decimal(self, "amt")

    @property
    def investment_amt(self) -> Decimal | None:
        """Amount invested so far."""
        return read_decimal(self, "investmentAmt")

    @property
    def investment_ccy(self) -> str | None:
        """Currency that is invested, USDT or USDC."""
        return read_text(self, "investmentCcy")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def total_ann_rate(self) -> Decimal | None:
        """Whole yield as a rate per year."""
        return read_decimal(self, "totalAnnRate")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Yield as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def mkt_cap(self) -> Decimal | None:
        """Market value of what was bought in USDT."""
        return read_decimal(self, "mktCap")

    @property
    def cycles(self) -> int | None:
        """How often the plan has bought so far."""
        return read_integer(self, "cycles")

    @property
    def tag(self) -> str | None:
        """Label of the plan."""
        return read_text(self, "tag")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the plan trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def source(self) -> list[RecurringBuyFunding]:
        """Accounts that the money is taken from."""
        return read_list(self, "source", RecurringBuyFunding)

    @property
    def recurring_time_type(self) -> RecurringBuyTiming | None:
        """When the purchases begin."""
        return read_enum(self, "recurringTimeType", RecurringBuyTiming)

    @property
    def recurring_time_minutes(self) -> int | None:
        """Minute of the hour of the purchase, 0 to 59."""
        return read_integer(self, "recurringTimeMinutes")


class RecurringBuyAsset(Record):
    """A currency that a recurring buy plan buys."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("ratio", "ratio", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("max_px", "maxPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            ratio: Number | None = None,
            min_px: Number | None = None,
            max_px: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is bought."""
        return read_text(self, "ccy")

    @property
    def ratio(self) -> Decimal | None:
        """Share of the amount that goes into it, 0.2 being 20%."""
        return read_decimal(self, "ratio")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price to buy at; empty for no limit."""
        return read_decimal(self, "minPx")

    @property
    def max_px(self) -> Decimal | None:
        """Highest price to buy at; empty for no limit."""
        return read_decimal(self, "maxPx")


class RecurringBuyAssetReport(Record):
    """A currency that a recurring buy plan buys and what has come of it."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("ratio", "ratio", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("max_px", "maxPx", "decimal"),
        ("total_amt", "totalAmt", "decimal"),
        ("profit", "profit", "decimal"),
        ("avg_px", "avgPx", "decimal"),
        ("px", "px", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            ratio: Number | None = None,
            min_px: Number | None = None,
            max_px: Number | None = None,
            total_amt: Number | None = None,
            profit: Number | None = None,
            avg_px: Number | None = None,
            px: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is bought."""
        return read_text(self, "ccy")

    @property
    def ratio(self) -> Decimal | None:
        """Share of the amount that goes into it, 0.2 being 20%."""
        return read_decimal(self, "ratio")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price to buy at; empty for no limit."""
        return read_decimal(self, "minPx")

    @property
    def max_px(self) -> Decimal | None:
        """Highest price to buy at; empty for no limit."""
        return read_decimal(self, "maxPx")

    @property
    def total_amt(self) -> Decimal | None:
        """Amount of the currency bought so far."""
        return read_decimal(self, "totalAmt")

    @property
    def profit(self) -> Decimal | None:
        """Profit in the currency that is invested."""
        return read_decimal(self, "profit")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the purchases in the currency that is invested."""
        return read_decimal(self, "avgPx")

    @property
    def px(self) -> Decimal | None:
        """Market price now in the currency that is invested."""
        return read_decimal(self, "px")


class RecurringBuyOrder(Record):
    """An order that a recurring buy plan placed."""

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
        ("algo_ord_type", "algoOrdType", "text"),
        ("ord_type", "ordType", "enum"),
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
            algo_ord_type: str | None = None,
            ord_type: RecurringBuyOrderType | str | None = None,
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
    def algo_ord_type(self) -> str | None:
        """Kind of trading bot, always recurring."""
        return read_text(self, "algoOrdType")

    @property
    def ord_type(self) -> RecurringBuyOrderType | None:
        """Whether the order came from the schedule."""
        return read_enum(self, "ordType", RecurringBuyOrderType)


class RecurringBuyReport(Record):
    """A recurring buy plan with all that the exchange tells of it."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "text"),
        ("state", "state", "enum"),
        ("stgy_name", "stgyName", "text"),
        ("recurring_list", "recurringList", "json"),
        ("period", "period", "enum"),
        ("recurring_day", "recurringDay", "integer"),
        ("recurring_hour", "recurringHour", "enum"),
        ("recurring_time", "recurringTime", "integer"),
        ("time_zone", "timeZone", "integer"),
        ("amt", "amt", "decimal"),
        ("investment_amt", "investmentAmt", "decimal"),
        ("investment_ccy", "investmentCcy", "text"),
        ("total_pnl", "totalPnl", "decimal"),
        ("total_ann_rate", "totalAnnRate", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("mkt_cap", "mktCap", "decimal"),
        ("cycles", "cycles", "integer"),
        ("tag", "tag", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("source", "source", "json"),
        ("recurring_time_type", "recurringTimeType", "enum"),
        ("recurring_time_minutes", "recurringTimeMinutes", "integer"),
        ("next_invest_time", "nextInvestTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: str | None = None,
            state: RecurringBuyState | str | None = None,
            stgy_name: str | None = None,
            recurring_list: Sequence[RecurringBuyAssetReport] | None = None,
            period: RecurringBuyPeriod | str | None = None,
            recurring_day: int | None = None,
            recurring_hour: RecurringBuyInterval | str | None = None,
            recurring_time: int | None = None,
            time_zone: int | None = None,
            amt: Number | None = None,
            investment_amt: Number | None = None,
            investment_ccy: str | None = None,
            total_pnl: Number | None = None,
            total_ann_rate: Number | None = None,
            pnl_ratio: Number | None = None,
            mkt_cap: Number | None = None,
            cycles: int | None = None,
            tag: str | None = None,
            trade_quote_ccy: str | None = None,
            source: Sequence[RecurringBuyFunding | str] | None = None,
            recurring_time_type: RecurringBuyTiming | str | None = None,
            recurring_time_minutes: int | None = None,
            next_invest_time: Time | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the plan."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the plan."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the plan was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the plan last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> str | None:
        """Kind of trading bot, always recurring."""
        return read_text(self, "algoOrdType")

    @property
    def state(self) -> RecurringBuyState | None:
        """How far the plan has come."""
        return read_enum(self, "state", RecurringBuyState)

    @property
    def stgy_name(self) -> str | None:
        """Your own name of the plan."""
        return read_text(self, "stgyName")

    @property
    def recurring_list(self) -> list[RecurringBuyAssetReport]:
        """What the plan buys and what has come of it."""
        return read_list(self, "recurringList", RecurringBuyAssetReport)

    @property
    def period(self) -> RecurringBuyPeriod | None:
        """How often the plan buys."""
        return read_enum(self, "period", RecurringBuyPeriod)

    @property
    def recurring_day(self) -> int | None:
        """Day of the purchase: 1 to 28 of the month or 1 to 7 of the week."""
        return read_integer(self, "recurringDay")

    @property
    def recurring_hour(self) -> RecurringBuyInterval | None:
        """Hours between purchases; hourly plans only."""
        return read_enum(self, "recurringHour", RecurringBuyInterval)

    @property
    def recurring_time(self) -> int | None:
        """Hour of the purchase, 0 to 23."""
        return read_integer(self, "recurringTime")

    @property
    def time_zone(self) -> int | None:
        """Time zone of the schedule as hours ahead of UTC, -12 to 14."""
        return read_integer(self, "timeZone")

    @property
    def amt(self) -> Decimal | None:
        """Amount invested each time."""
        return read_decimal(self, "amt")

    @property
    def investment_amt(self) -> Decimal | None:
        """Amount invested so far."""
        return read_decimal(self, "investmentAmt")

    @property
    def investment_ccy(self) -> str | None:
        """Currency that is invested, USDT or USDC."""
        return read_text(self, "investmentCcy")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def total_ann_rate(self) -> Decimal | None:
        """Whole yield as a rate per year."""
        return read_decimal(self, "totalAnnRate")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Yield as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def mkt_cap(self) -> Decimal | None:
        """Market value of what was bought in USDT."""
        return read_decimal(self, "mktCap")

    @property
    def cycles(self) -> int | None:
        """How often the plan has bought so far."""
        return read_integer(self, "cycles")

    @property
    def tag(self) -> str | None:
        """Label of the plan."""
        return read_text(self, "tag")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the plan trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def source(self) -> list[RecurringBuyFunding]:
        """Accounts that the money is taken from."""
        return read_list(self, "source", RecurringBuyFunding)

    @property
    def recurring_time_type(self) -> RecurringBuyTiming | None:
        """When the purchases begin."""
        return read_enum(self, "recurringTimeType", RecurringBuyTiming)

    @property
    def recurring_time_minutes(self) -> int | None:
        """Minute of the hour of the purchase, 0 to 59."""
        return read_integer(self, "recurringTimeMinutes")

    @property
    def next_invest_time(self) -> dt.datetime | None:
        """When the plan buys next."""
        return read_unix_ms(self, "nextInvestTime")


class RecurringBuyStopAck(Record):
    """Whether the stopping of a recurring buy plan was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
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
            algo_cl_ord_id: str | None = None,
            tag: str | None = None,
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
        """Deprecated. Former place of the plan's label."""
        return read_text(self, "tag")


class RecurringBuyUpdate(Record):
    """A recurring buy plan after an event or an interval."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("inst_type", "instType", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("algo_ord_type", "algoOrdType", "text"),
        ("state", "state", "enum"),
        ("stgy_name", "stgyName", "text"),
        ("recurring_list", "recurringList", "json"),
        ("period", "period", "enum"),
        ("recurring_day", "recurringDay", "integer"),
        ("recurring_hour", "recurringHour", "enum"),
        ("recurring_time", "recurringTime", "integer"),
        ("time_zone", "timeZone", "integer"),
        ("amt", "amt", "decimal"),
        ("investment_amt", "investmentAmt", "decimal"),
        ("investment_ccy", "investmentCcy", "text"),
        ("total_pnl", "totalPnl", "decimal"),
        ("total_ann_rate", "totalAnnRate", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("mkt_cap", "mktCap", "decimal"),
        ("cycles", "cycles", "integer"),
        ("tag", "tag", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("source", "source", "json"),
        ("recurring_time_type", "recurringTimeType", "enum"),
        ("recurring_time_minutes", "recurringTimeMinutes", "integer"),
        ("next_invest_time", "nextInvestTime", "unix_ms"),
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
            c_time: Time | None = None,
            u_time: Time | None = None,
            algo_ord_type: str | None = None,
            state: RecurringBuyState | str | None = None,
            stgy_name: str | None = None,
            recurring_list: Sequence[RecurringBuyAssetReport] | None = None,
            period: RecurringBuyPeriod | str | None = None,
            recurring_day: int | None = None,
            recurring_hour: RecurringBuyInterval | str | None = None,
            recurring_time: int | None = None,
            time_zone: int | None = None,
            amt: Number | None = None,
            investment_amt: Number | None = None,
            investment_ccy: str | None = None,
            total_pnl: Number | None = None,
            total_ann_rate: Number | None = None,
            pnl_ratio: Number | None = None,
            mkt_cap: Number | None = None,
            cycles: int | None = None,
            tag: str | None = None,
            trade_quote_ccy: str | None = None,
            source: Sequence[RecurringBuyFunding | str] | None = None,
            recurring_time_type: RecurringBuyTiming | str | None = None,
            recurring_time_minutes: int | None = None,
            next_invest_time: Time | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the plan."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the plan."""
        return read_text(self, "algoClOrdId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the plan was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the plan last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def algo_ord_type(self) -> str | None:
        """Kind of trading bot, always recurring."""
        return read_text(self, "algoOrdType")

    @property
    def state(self) -> RecurringBuyState | None:
        """How far the plan has come."""
        return read_enum(self, "state", RecurringBuyState)

    @property
    def stgy_name(self) -> str | None:
        """Your own name of the plan."""
        return read_text(self, "stgyName")

    @property
    def recurring_list(self) -> list[RecurringBuyAssetReport]:
        """What the plan buys and what has come of it."""
        return read_list(self, "recurringList", RecurringBuyAssetReport)

    @property
    def period(self) -> RecurringBuyPeriod | None:
        """How often the plan buys."""
        return read_enum(self, "period", RecurringBuyPeriod)

    @property
    def recurring_day(self) -> int | None:
        """Day of the purchase: 1 to 28 of the month or 1 to 7 of the week."""
        return read_integer(self, "recurringDay")

    @property
    def recurring_hour(self) -> RecurringBuyInterval | None:
        """Hours between purchases; hourly plans only."""
        return read_enum(self, "recurringHour", RecurringBuyInterval)

    @property
    def recurring_time(self) -> int | None:
        """Hour of the purchase, 0 to 23."""
        return read_integer(self, "recurringTime")

    @property
    def time_zone(self) -> int | None:
        """Time zone of the schedule as hours ahead of UTC, -12 to 14."""
        return read_integer(self, "timeZone")

    @property
    def amt(self) -> Decimal | None:
        """Amount invested each time."""
        return read_decimal(self, "amt")

    @property
    def investment_amt(self) -> Decimal | None:
        """Amount invested so far."""
        return read_decimal(self, "investmentAmt")

    @property
    def investment_ccy(self) -> str | None:
        """Currency that is invested, USDT or USDC."""
        return read_text(self, "investmentCcy")

    @property
    def total_pnl(self) -> Decimal | None:
        """Profit or loss in all."""
        return read_decimal(self, "totalPnl")

    @property
    def total_ann_rate(self) -> Decimal | None:
        """Whole yield as a rate per year."""
        return read_decimal(self, "totalAnnRate")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Yield as a ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def mkt_cap(self) -> Decimal | None:
        """Market value of what was bought in USDT."""
        return read_decimal(self, "mktCap")

    @property
    def cycles(self) -> int | None:
        """How often the plan has bought so far."""
        return read_integer(self, "cycles")

    @property
    def tag(self) -> str | None:
        """Label of the plan."""
        return read_text(self, "tag")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the plan trades in."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def source(self) -> list[RecurringBuyFunding]:
        """Accounts that the money is taken from."""
        return read_list(self, "source", RecurringBuyFunding)

    @property
    def recurring_time_type(self) -> RecurringBuyTiming | None:
        """When the purchases begin."""
        return read_enum(self, "recurringTimeType", RecurringBuyTiming)

    @property
    def recurring_time_minutes(self) -> int | None:
        """Minute of the hour of the purchase, 0 to 59."""
        return read_integer(self, "recurringTimeMinutes")

    @property
    def next_invest_time(self) -> dt.datetime | None:
        """When the plan buys next."""
        return read_unix_ms(self, "nextInvestTime")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")
