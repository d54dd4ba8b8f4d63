# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: copy_trading_leads."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.copy_trading import CopyState

__all__ = [
    "CopyLimits",
    "CopyTrader",
    "LeadTraderDailyRatio",
    "LeadTraderDay",
    "LeadTraderFollowing",
    "LeadTraderPage",
    "LeadTraderPreference",
    "LeadTraderStats",
    "LeadTraderWeek",
    "RankedLeadTrader",
]


class CopyLimits(Record):
    """What the settings of a copy trader may be."""

    __slots__ = ()
    _fields = (
        ("min_copy_amt", "minCopyAmt", "decimal"),
        ("max_copy_amt", "maxCopyAmt", "decimal"),
        ("max_copy_total_amt", "maxCopyTotalAmt", "decimal"),
        ("min_copy_ratio", "minCopyRatio", "decimal"),
        ("max_copy_ratio", "maxCopyRatio", "decimal"),
        ("max_tp_ratio", "maxTpRatio", "decimal"),
        ("max_sl_ratio", "maxSlRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            min_copy_amt: Number | None = None,
            max_copy_amt: Number | None = None,
            max_copy_total_amt: Number | None = None,
            min_copy_ratio: Number | None = None,
            max_copy_ratio: Number | None = None,
            max_tp_ratio: Number | None = None,
            max_sl_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def min_copy_amt(self) -> Decimal | None:
        """Least USDT for each order where the amount is fixed, and least that copy_total_amt may be."""
        return read_decimal(self, "minCopyAmt")

    @property
    def max_copy_amt(self) -> Decimal | None:
        """Most USDT for each order where the amount is fixed."""
        return read_decimal(self, "maxCopyAmt")

    @property
    def max_copy_total_amt(self) -> Decimal | None:
        """Most USDT for all orders copied from one lead trader."""
        return read_decimal(self, "maxCopyTotalAmt")

    @property
    def min_copy_ratio(self) -> Decimal | None:
        """Smallest multiple of the lead trader's orders."""
        return read_decimal(self, "minCopyRatio")

    @property
    def max_copy_ratio(self) -> Decimal | None:
        """Largest multiple of the lead trader's orders."""
        return read_decimal(self, "maxCopyRatio")

    @property
    def max_tp_ratio(self) -> Decimal | None:
        """Largest profit at which an order may be set to close; the least is 0."""
        return read_decimal(self, "maxTpRatio")

    @property
    def max_sl_ratio(self) -> Decimal | None:
        """Largest loss at which an order may be set to close; the least is 0."""
        return read_decimal(self, "maxSlRatio")


class CopyTrader(Record):
    """Somebody who copies a lead trader."""

    __slots__ = ()
    _fields = (
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("begin_copy_time", "beginCopyTime", "unix_ms"),
        ("pnl", "pnl", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            nick_name: str | None = None,
            port_link: str | None = None,
            begin_copy_time: Time | None = None,
            pnl: Number | None = None,
        ) -> Self: ...

    @property
    def nick_name(self) -> str | None:
        """Nickname of the copy trader."""
        return read_text(self, "nickName")

    @property
    def port_link(self) -> str | None:
        """Address of the copy trader's portrait."""
        return read_text(self, "portLink")

    @property
    def begin_copy_time(self) -> dt.datetime | None:
        """When the copying began."""
        return read_unix_ms(self, "beginCopyTime")

    @property
    def pnl(self) -> Decimal | None:
        """Profit from the copying."""
        return read_decimal(self, "pnl")


class LeadTraderDailyRatio(Record):
    """Profit ratio of a lead trader on one day."""

    __slots__ = ()
    _fields = (
        ("begin_ts", "beginTs", "unix_ms"),
        ("pnl_ratio", "pnlRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            begin_ts: Time | None = None,
            pnl_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def begin_ts(self) -> dt.datetime | None:
        """Begin of the day."""
        return read_unix_ms(self, "beginTs")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit ratio on the day."""
        return read_decimal(self, "pnlRatio")


class LeadTraderDay(Record):
    """Profit of a lead trader by one day."""

    __slots__ = ()
    _fields = (
        ("begin_ts", "beginTs", "unix_ms"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            begin_ts: Time | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def begin_ts(self) -> dt.datetime | None:
        """Begin of the day."""
        return read_unix_ms(self, "beginTs")

    @property
    def pnl(self) -> Decimal | None:
        """Profit accumulated so far, the day included."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit ratio accumulated so far, the day included."""
        return read_decimal(self, "pnlRatio")


class LeadTraderFollowing(Record):
    """Those who copy a lead trader."""

    __slots__ = ()
    _fields = (
        ("copy_total_pnl", "copyTotalPnl", "decimal"),
        ("ccy", "ccy", "text"),
        ("copy_trader_num_chg", "copyTraderNumChg", "integer"),
        ("copy_trader_num_chg_ratio", "copyTraderNumChgRatio", "decimal"),
        ("copy_traders", "copyTraders", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            copy_total_pnl: Number | None = None,
            ccy: str | None = None,
            copy_trader_num_chg: int | None = None,
            copy_trader_num_chg_ratio: Number | None = None,
            copy_traders: Sequence[CopyTrader] | None = None,
        ) -> Self: ...

    @property
    def copy_total_pnl(self) -> Decimal | None:
        """Profit of all copy traders."""
        return read_decimal(self, "copyTotalPnl")

    @property
    def ccy(self) -> str | None:
        """Currency of the profits."""
        return read_text(self, "ccy")

    @property
    def copy_trader_num_chg(self) -> int | None:
        """By how many copy traders the number has changed in the last 7 days."""
        return read_integer(self, "copyTraderNumChg")

    @property
    def copy_trader_num_chg_ratio(self) -> Decimal | None:
        """The same change as a ratio."""
        return read_decimal(self, "copyTraderNumChgRatio")

    @property
    def copy_traders(self) -> list[CopyTrader]:
        """Copy traders, the one with the most profit first."""
        return read_list(self, "copyTraders", CopyTrader)


class LeadTraderPage(Record):
    """One page of a ranking of lead traders."""

    __slots__ = ()
    _fields = (
        ("data_ver", "dataVer", "text"),
        ("total_page", "totalPage", "integer"),
        ("ranks", "ranks", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            data_ver: str | None = None,
            total_page: int | None = None,
            ranks: Sequence[RankedLeadTrader] | None = None,
        ) -> Self: ...

    @property
    def data_ver(self) -> str | None:
        """Version of the ranking: its time in 14 digits."""
        return read_text(self, "dataVer")

    @property
    def total_page(self) -> int | None:
        """Number of pages."""
        return read_integer(self, "totalPage")

    @property
    def ranks(self) -> list[RankedLeadTrader]:
        """Lead traders, the first in rank first."""
        return read_list(self, "ranks", RankedLeadTrader)


class LeadTraderPreference(Record):
    """How much of a lead trader's trading is in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("ratio", "ratio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is traded."""
        return read_text(self, "ccy")

    @property
    def ratio(self) -> Decimal | None:
        """Its share of the trading, 0.1 being 10%."""
        return read_decimal(self, "ratio")


class LeadTraderStats(Record):
    """How a lead trader has done."""

    __slots__ = ()
    _fields = (
        ("win_ratio", "winRatio", "decimal"),
        ("profit_days", "profitDays", "integer"),
        ("loss_days", "lossDays", "integer"),
        ("cur_copy_trader_pnl", "curCopyTraderPnl", "decimal"),
        ("avg_sub_pos_notional", "avgSubPosNotional", "decimal"),
        ("invest_amt", "investAmt", "decimal"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            win_ratio: Number | None = None,
            profit_days: int | None = None,
            loss_days: int | None = None,
            cur_copy_trader_pnl: Number | None = None,
            avg_sub_pos_notional: Number | None = None,
            invest_amt: Number | None = None,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def win_ratio(self) -> Decimal | None:
        """How often the trader has won, 0.1 being 10%."""
        return read_decimal(self, "winRatio")

    @property
    def profit_days(self) -> int | None:
        """Number of days that ended in profit."""
        return read_integer(self, "profitDays")

    @property
    def loss_days(self) -> int | None:
        """Number of days that ended in loss."""
        return read_integer(self, "lossDays")

    @property
    def cur_copy_trader_pnl(self) -> Decimal | None:
        """Profit in USDT of those who copy the trader now."""
        return read_decimal(self, "curCopyTraderPnl")

    @property
    def avg_sub_pos_notional(self) -> Decimal | None:
        """Average value of a lead position in USDT."""
        return read_decimal(self, "avgSubPosNotional")

    @property
    def invest_amt(self) -> Decimal | None:
        """Amount invested in USDT."""
        return read_decimal(self, "investAmt")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")


class LeadTraderWeek(Record):
    """Profit of a lead trader in one week."""

    __slots__ = ()
    _fields = (
        ("begin_ts", "beginTs", "unix_ms"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            begin_ts: Time | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def begin_ts(self) -> dt.datetime | None:
        """Begin of the week."""
        return read_unix_ms(self, "beginTs")

    @property
    def pnl(self) -> Decimal | None:
        """Profit of the week."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit ratio of the week."""
        return read_decimal(self, "pnlRatio")


class RankedLeadTrader(Record):
    """A lead trader in a ranking."""

    __slots__ = ()
    _fields = (
        ("unique_code", "uniqueCode", "text"),
        ("nick_name", "nickName", "text"),
        ("port_link", "portLink", "text"),
        ("lead_days", "leadDays", "integer"),
        ("trader_insts", "traderInsts", "json"),
        ("ccy", "ccy", "text"),
        ("aum", "aum", "decimal"),
        ("copy_state", "copyState", "enum"),
        ("copy_trader_num", "copyTraderNum", "integer"),
        ("max_copy_trader_num", "maxCopyTraderNum", "integer"),
        ("acc_copy_trader_num", "accCopyTraderNum", "integer"),
        ("win_ratio", "winRatio", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("pnl_ratios", "pnlRatios", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            unique_code: str | None = None,
            nick_name: str | None = None,
            port_link: str | None = None,
            lead_days: int | None = None,
            trader_insts: Sequence[str] | None = None,
            ccy: str | None = None,
            aum: Number | None = None,
            copy_state: CopyState | str | None = None,
            copy_trader_num: int | None = None,
            max_copy_trader_num: int | None = None,
            acc_copy_trader_num: int | None = None,
            win_ratio: Number | None = None,
            pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            pnl_ratios: Sequence[LeadTraderDailyRatio] | None = None,
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
    def lead_days(self) -> int | None:
        """Number of days that the trader has led."""
        return read_integer(self, "leadDays")

    @property
    def trader_insts(self) -> list[str]:
        """IDs of the contracts in which the trader leads."""
        return read_list(self, "traderInsts", as_text)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def aum(self) -> Decimal | None:
        """Assets under management in USDT."""
        return read_decimal(self, "aum")

    @property
    def copy_state(self) -> CopyState | None:
        """Whether the one who asks copies the trader."""
        return read_enum(self, "copyState", CopyState)

    @property
    def copy_trader_num(self) -> int | None:
        """Copy traders that the trader has now."""
        return read_integer(self, "copyTraderNum")

    @property
    def max_copy_trader_num(self) -> int | None:
        """Most copy traders that the trader can have."""
        return read_integer(self, "maxCopyTraderNum")

    @property
    def acc_copy_trader_num(self) -> int | None:
        """Copy traders that the trader has ever had, the present ones included."""
        return read_integer(self, "accCopyTraderNum")

    @property
    def win_ratio(self) -> Decimal | None:
        """How often the trader has won, 0.1 being 10%."""
        return read_decimal(self, "winRatio")

    @property
    def pnl(self) -> Decimal | None:
        """Profit of the last 90 days in USDT."""
        return read_decimal(self, "pnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Profit ratio of the last 90 days, 0.1 being 10%."""
        return read_decimal(self, "pnlRatio")

    @property
    def pnl_ratios(self) -> list[LeadTraderDailyRatio]:
        """Profit ratios day by day."""
        return read_list(self, "pnlRatios", LeadTraderDailyRatio)
