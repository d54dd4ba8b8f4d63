# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: bots."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_integer, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType, MarginMode, PositionSide

__all__ = [
    "BotAck",
    "BotPosition",
    "BotReference",
    "LabeledBotAck",
    "NamedBotAck",
]


class BotAck(Record):
    """Whether a request about a trading bot was accepted."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
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


class BotPosition(Record):
    """Position that a contract grid or a signal bot holds."""

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


class BotReference(Record):
    """Trading bot that a request was accepted for."""

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
        """ID of the bot."""
        return read_text(self, "algoId")


class LabeledBotAck(Record):
    """Whether a request about a trading bot was accepted; with your own ID and label."""

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
        """Label of the bot."""
        return read_text(self, "tag")


class NamedBotAck(Record):
    """Whether a request about a trading bot was accepted; with your own ID."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
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
