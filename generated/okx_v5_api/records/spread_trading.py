# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: spread_trading."""

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
from okx_v5_core.records import Record, RowRecord
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import ExecutionType, Side
from okx_v5_api.enums.market import CandleState
from okx_v5_api.enums.spread_trading import (
    SpreadCancelSource,
    SpreadOrderState,
    SpreadOrderType,
    SpreadState,
    SpreadTradeState,
    SpreadType,
)
from okx_v5_api.enums.trade import AmendmentResult

__all__ = [
    "PublicSpreadTrade",
    "Spread",
    "SpreadBookLevel",
    "SpreadBookUpdate",
    "SpreadCandle",
    "SpreadLeg",
    "SpreadOrder",
    "SpreadOrderAck",
    "SpreadOrderAmendmentAck",
    "SpreadOrderBook",
    "SpreadOrderUpdate",
    "SpreadTicker",
    "SpreadTrade",
    "SpreadTradeLeg",
]


class PublicSpreadTrade(Record):
    """One trade in a spread between any two users."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("trade_id", "tradeId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            trade_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

    @property
    def trade_id(self) -> str | None:
        """Trade ID."""
        return read_text(self, "tradeId")

    @property
    def px(self) -> Decimal | None:
        """Price of the spread."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size, in the spread's sz_ccy."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def ts(self) -> dt.datetime | None:
        """When the trade took place."""
        return read_unix_ms(self, "ts")


class Spread(Record):
    """A pair of instruments that is traded at the difference of their prices."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("sprd_type", "sprdType", "enum"),
        ("state", "state", "enum"),
        ("base_ccy", "baseCcy", "text"),
        ("sz_ccy", "szCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("tick_sz", "tickSz", "decimal"),
        ("min_sz", "minSz", "decimal"),
        ("lot_sz", "lotSz", "decimal"),
        ("list_time", "listTime", "unix_ms"),
        ("exp_time", "expTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            sprd_type: SpreadType | str | None = None,
            state: SpreadState | str | None = None,
            base_ccy: str | None = None,
            sz_ccy: str | None = None,
            quote_ccy: str | None = None,
            tick_sz: Number | None = None,
            min_sz: Number | None = None,
            lot_sz: Number | None = None,
            list_time: Time | None = None,
            exp_time: Time | None = None,
            u_time: Time | None = None,
            legs: Sequence[SpreadLeg] | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

    @property
    def sprd_type(self) -> SpreadType | None:
        """What the spread is made of, which decides the unit of sizes."""
        return read_enum(self, "sprdType", SpreadType)

    @property
    def state(self) -> SpreadState | None:
        """Whether it can be traded."""
        return read_enum(self, "state", SpreadState)

    @property
    def base_ccy(self) -> str | None:
        """Base currency of the instruments."""
        return read_text(self, "baseCcy")

    @property
    def sz_ccy(self) -> str | None:
        """Currency that sizes count."""
        return read_text(self, "szCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Currency of prices."""
        return read_text(self, "quoteCcy")

    @property
    def tick_sz(self) -> Decimal | None:
        """Smallest step of the price, in quote_ccy."""
        return read_decimal(self, "tickSz")

    @property
    def min_sz(self) -> Decimal | None:
        """Smallest order, in sz_ccy."""
        return read_decimal(self, "minSz")

    @property
    def lot_sz(self) -> Decimal | None:
        """Smallest step of the size, in sz_ccy."""
        return read_decimal(self, "lotSz")

    @property
    def list_time(self) -> dt.datetime | None:
        """When the spread was created."""
        return read_unix_ms(self, "listTime")

    @property
    def exp_time(self) -> dt.datetime | None:
        """When the spread expires."""
        return read_unix_ms(self, "expTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the spread last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def legs(self) -> list[SpreadLeg]:
        """The two instruments."""
        return read_list(self, "legs", SpreadLeg)


class SpreadBookLevel(RowRecord):
    """All orders of one side of a spread's book at one price."""

    __slots__ = ()
    _fields = (
        ("px", 0, "decimal"),
        ("sz", 1, "decimal"),
        ("orders", 2, "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            px: Number | None = None,
            sz: Number | None = None,
            orders: int | None = None,
        ) -> Self: ...

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, 0)

    @property
    def sz(self) -> Decimal | None:
        """Size, in the spread's sz_ccy."""
        return read_decimal(self, 1)

    @property
    def orders(self) -> int | None:
        """Number of orders."""
        return read_integer(self, 2)


class SpreadBookUpdate(Record):
    """An order book of one spread, or what changed in it."""

    __slots__ = ()
    _fields = (
        ("asks", "asks", "json"),
        ("bids", "bids", "json"),
        ("ts", "ts", "unix_ms"),
        ("checksum", "checksum", "json_integer"),
        ("prev_seq_id", "prevSeqId", "json_integer"),
        ("seq_id", "seqId", "json_integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            asks: Sequence[SpreadBookLevel] | None = None,
            bids: Sequence[SpreadBookLevel] | None = None,
            ts: Time | None = None,
            checksum: int | None = None,
            prev_seq_id: int | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[SpreadBookLevel]:
        """Sellers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "asks", SpreadBookLevel)

    @property
    def bids(self) -> list[SpreadBookLevel]:
        """Buyers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "bids", SpreadBookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")

    @property
    def checksum(self) -> int | None:
        """CRC-32, signed, of the best 25 levels of each side; 0 where there is none."""
        return read_integer(self, "checksum")

    @property
    def prev_seq_id(self) -> int | None:
        """seq_id of the push before; -1 in a snapshot."""
        return read_integer(self, "prevSeqId")

    @property
    def seq_id(self) -> int | None:
        """Number of this state."""
        return read_integer(self, "seqId")


class SpreadCandle(RowRecord):
    """Prices and volume of one spread in one interval."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("o", 1, "decimal"),
        ("h", 2, "decimal"),
        ("l", 3, "decimal"),
        ("c", 4, "decimal"),
        ("vol", 5, "decimal"),
        ("confirm", 6, "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            o: Number | None = None,
            h: Number | None = None,
            l: Number | None = None,
            c: Number | None = None,
            vol: Number | None = None,
            confirm: CandleState | str | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Start of the interval."""
        return read_unix_ms(self, 0)

    @property
    def o(self) -> Decimal | None:
        """Opening price."""
        return read_decimal(self, 1)

    @property
    def h(self) -> Decimal | None:
        """Highest price."""
        return read_decimal(self, 2)

    @property
    def l(self) -> Decimal | None:
        """Lowest price."""
        return read_decimal(self, 3)

    @property
    def c(self) -> Decimal | None:
        """Closing price, or the latest so far."""
        return read_decimal(self, 4)

    @property
    def vol(self) -> Decimal | None:
        """Volume, in the spread's sz_ccy."""
        return read_decimal(self, 5)

    @property
    def confirm(self) -> CandleState | None:
        """Whether the interval has ended."""
        return read_enum(self, 6, CandleState)


class SpreadLeg(Record):
    """One instrument of a spread."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("side", "side", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            side: Side | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def side(self) -> Side | None:
        """Whether a buyer of the spread buys or sells the instrument."""
        return read_enum(self, "side", Side)


class SpreadOrder(Record):
    """An order for a spread. Its size sz is the sum of acc_fill_sz, pending_fill_sz and canceled_sz,
    all in the spread's sz_ccy."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("trade_id", "tradeId", "text"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("pending_fill_sz", "pendingFillSz", "decimal"),
        ("pending_settle_sz", "pendingSettleSz", "decimal"),
        ("canceled_sz", "canceledSz", "decimal"),
        ("avg_px", "avgPx", "decimal"),
        ("state", "state", "enum"),
        ("cancel_source", "cancelSource", "enum"),
        ("u_time", "uTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            ord_type: SpreadOrderType | str | None = None,
            side: Side | str | None = None,
            fill_sz: Number | None = None,
            fill_px: Number | None = None,
            trade_id: str | None = None,
            acc_fill_sz: Number | None = None,
            pending_fill_sz: Number | None = None,
            pending_settle_sz: Number | None = None,
            canceled_sz: Number | None = None,
            avg_px: Number | None = None,
            state: SpreadOrderState | str | None = None,
            cancel_source: SpreadCancelSource | str | None = None,
            u_time: Time | None = None,
            c_time: Time | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

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
        """Price, which may be below 0."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size."""
        return read_decimal(self, "sz")

    @property
    def ord_type(self) -> SpreadOrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", SpreadOrderType)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells the spread."""
        return read_enum(self, "side", Side)

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of the latest fill that was settled."""
        return read_decimal(self, "fillSz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of the latest fill."""
        return read_decimal(self, "fillPx")

    @property
    def trade_id(self) -> str | None:
        """ID of the latest fill's trade."""
        return read_text(self, "tradeId")

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far."""
        return read_decimal(self, "accFillSz")

    @property
    def pending_fill_sz(self) -> Decimal | None:
        """Size still to be filled, pending_settle_sz included."""
        return read_decimal(self, "pendingFillSz")

    @property
    def pending_settle_sz(self) -> Decimal | None:
        """Size traded but not settled yet."""
        return read_decimal(self, "pendingSettleSz")

    @property
    def canceled_sz(self) -> Decimal | None:
        """Size lost to cancellations and to trades that were rejected."""
        return read_decimal(self, "canceledSz")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills; 0 without any."""
        return read_decimal(self, "avgPx")

    @property
    def state(self) -> SpreadOrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", SpreadOrderState)

    @property
    def cancel_source(self) -> SpreadCancelSource | None:
        """Who or what canceled the order."""
        return read_enum(self, "cancelSource", SpreadCancelSource)

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")


class SpreadOrderAck(Record):
    """Whether one order for a spread was accepted."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("tag", "tag", "text"),
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


class SpreadOrderAmendmentAck(Record):
    """Whether one amendment was accepted. The order's state or the sprd-orders channel tells whether
    it took effect."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("req_id", "reqId", "text"),
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
            req_id: str | None = None,
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
    def req_id(self) -> str | None:
        """Your own ID of the amendment."""
        return read_text(self, "reqId")


class SpreadOrderBook(Record):
    """Order book of one spread at one moment."""

    __slots__ = ()
    _fields = (
        ("asks", "asks", "json"),
        ("bids", "bids", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            asks: Sequence[SpreadBookLevel] | None = None,
            bids: Sequence[SpreadBookLevel] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[SpreadBookLevel]:
        """Sellers' side, best price first."""
        return read_list(self, "asks", SpreadBookLevel)

    @property
    def bids(self) -> list[SpreadBookLevel]:
        """Buyers' side, best price first."""
        return read_list(self, "bids", SpreadBookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")


class SpreadOrderUpdate(Record):
    """An order for a spread after an event."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("fill_sz", "fillSz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("trade_id", "tradeId", "text"),
        ("acc_fill_sz", "accFillSz", "decimal"),
        ("pending_fill_sz", "pendingFillSz", "decimal"),
        ("pending_settle_sz", "pendingSettleSz", "decimal"),
        ("canceled_sz", "canceledSz", "decimal"),
        ("avg_px", "avgPx", "decimal"),
        ("state", "state", "enum"),
        ("cancel_source", "cancelSource", "enum"),
        ("u_time", "uTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
        ("code", "code", "text"),
        ("msg", "msg", "text"),
        ("req_id", "reqId", "text"),
        ("amend_result", "amendResult", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            ord_type: SpreadOrderType | str | None = None,
            side: Side | str | None = None,
            fill_sz: Number | None = None,
            fill_px: Number | None = None,
            trade_id: str | None = None,
            acc_fill_sz: Number | None = None,
            pending_fill_sz: Number | None = None,
            pending_settle_sz: Number | None = None,
            canceled_sz: Number | None = None,
            avg_px: Number | None = None,
            state: SpreadOrderState | str | None = None,
            cancel_source: SpreadCancelSource | str | None = None,
            u_time: Time | None = None,
            c_time: Time | None = None,
            code: str | None = None,
            msg: str | None = None,
            req_id: str | None = None,
            amend_result: AmendmentResult | str | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

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
        """Price, which may be below 0."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size."""
        return read_decimal(self, "sz")

    @property
    def ord_type(self) -> SpreadOrderType | None:
        """How the order is priced and how long it stands."""
        return read_enum(self, "ordType", SpreadOrderType)

    @property
    def side(self) -> Side | None:
        """Whether the order buys or sells the spread."""
        return read_enum(self, "side", Side)

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of the latest fill that was settled."""
        return read_decimal(self, "fillSz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of the latest fill."""
        return read_decimal(self, "fillPx")

    @property
    def trade_id(self) -> str | None:
        """ID of the latest fill's trade."""
        return read_text(self, "tradeId")

    @property
    def acc_fill_sz(self) -> Decimal | None:
        """Size filled so far."""
        return read_decimal(self, "accFillSz")

    @property
    def pending_fill_sz(self) -> Decimal | None:
        """Size still to be filled, pending_settle_sz included."""
        return read_decimal(self, "pendingFillSz")

    @property
    def pending_settle_sz(self) -> Decimal | None:
        """Size traded but not settled yet."""
        return read_decimal(self, "pendingSettleSz")

    @property
    def canceled_sz(self) -> Decimal | None:
        """Size lost to cancellations and to trades that were rejected."""
        return read_decimal(self, "canceledSz")

    @property
    def avg_px(self) -> Decimal | None:
        """Average price of the fills; 0 without any."""
        return read_decimal(self, "avgPx")

    @property
    def state(self) -> SpreadOrderState | None:
        """How far the order has come."""
        return read_enum(self, "state", SpreadOrderState)

    @property
    def cancel_source(self) -> SpreadCancelSource | None:
        """Who or what canceled the order."""
        return read_enum(self, "cancelSource", SpreadCancelSource)

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def code(self) -> str | None:
        """Error code of the event; 0 for none."""
        return read_text(self, "code")

    @property
    def msg(self) -> str | None:
        """What went wrong; empty for nothing."""
        return read_text(self, "msg")

    @property
    def req_id(self) -> str | None:
        """Your own ID of the amendment; empty if there was none."""
        return read_text(self, "reqId")

    @property
    def amend_result(self) -> AmendmentResult | None:
        """What became of the amendment; empty if there was none."""
        return read_enum(self, "amendResult", AmendmentResult)


class SpreadTicker(Record):
    """Latest price, best quotes and 24-hour volume of one spread."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("last", "last", "decimal"),
        ("last_sz", "lastSz", "decimal"),
        ("ask_px", "askPx", "decimal"),
        ("ask_sz", "askSz", "decimal"),
        ("bid_px", "bidPx", "decimal"),
        ("bid_sz", "bidSz", "decimal"),
        ("open_24h", "open24h", "decimal"),
        ("high_24h", "high24h", "decimal"),
        ("low_24h", "low24h", "decimal"),
        ("vol_24h", "vol24h", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            last: Number | None = None,
            last_sz: Number | None = None,
            ask_px: Number | None = None,
            ask_sz: Number | None = None,
            bid_px: Number | None = None,
            bid_sz: Number | None = None,
            open_24h: Number | None = None,
            high_24h: Number | None = None,
            low_24h: Number | None = None,
            vol_24h: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade."""
        return read_decimal(self, "last")

    @property
    def last_sz(self) -> Decimal | None:
        """Size of the last trade."""
        return read_decimal(self, "lastSz")

    @property
    def ask_px(self) -> Decimal | None:
        """Best ask price."""
        return read_decimal(self, "askPx")

    @property
    def ask_sz(self) -> Decimal | None:
        """Size at the best ask."""
        return read_decimal(self, "askSz")

    @property
    def bid_px(self) -> Decimal | None:
        """Best bid price."""
        return read_decimal(self, "bidPx")

    @property
    def bid_sz(self) -> Decimal | None:
        """Size at the best bid."""
        return read_decimal(self, "bidSz")

    @property
    def open_24h(self) -> Decimal | None:
        """Price 24 hours ago."""
        return read_decimal(self, "open24h")

    @property
    def high_24h(self) -> Decimal | None:
        """Highest price of the last 24 hours."""
        return read_decimal(self, "high24h")

    @property
    def low_24h(self) -> Decimal | None:
        """Lowest price of the last 24 hours."""
        return read_decimal(self, "low24h")

    @property
    def vol_24h(self) -> Decimal | None:
        """Volume of the last 24 hours: USD for inverse spreads, base currency for linear and hybrid
        ones."""
        return read_decimal(self, "vol24h")

    @property
    def ts(self) -> dt.datetime | None:
        """When the ticker was made."""
        return read_unix_ms(self, "ts")


class SpreadTrade(Record):
    """One trade of an order for a spread."""

    __slots__ = ()
    _fields = (
        ("sprd_id", "sprdId", "text"),
        ("trade_id", "tradeId", "text"),
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("tag", "tag", "text"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_sz", "fillSz", "decimal"),
        ("side", "side", "enum"),
        ("state", "state", "enum"),
        ("exec_type", "execType", "enum"),
        ("ts", "ts", "unix_ms"),
        ("legs", "legs", "json"),
        ("code", "code", "text"),
        ("msg", "msg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sprd_id: str | None = None,
            trade_id: str | None = None,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            tag: str | None = None,
            fill_px: Number | None = None,
            fill_sz: Number | None = None,
            side: Side | str | None = None,
            state: SpreadTradeState | str | None = None,
            exec_type: ExecutionType | str | None = None,
            ts: Time | None = None,
            legs: Sequence[SpreadTradeLeg] | None = None,
            code: str | None = None,
            msg: str | None = None,
        ) -> Self: ...

    @property
    def sprd_id(self) -> str | None:
        """Spread ID."""
        return read_text(self, "sprdId")

    @property
    def trade_id(self) -> str | None:
        """ID of the trade in the spread."""
        return read_text(self, "tradeId")

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
    def fill_px(self) -> Decimal | None:
        """Price of the spread."""
        return read_decimal(self, "fillPx")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size, in the spread's sz_ccy."""
        return read_decimal(self, "fillSz")

    @property
    def side(self) -> Side | None:
        """Whether the order bought or sold the spread."""
        return read_enum(self, "side", Side)

    @property
    def state(self) -> SpreadTradeState | None:
        """Whether the trade was settled."""
        return read_enum(self, "state", SpreadTradeState)

    @property
    def exec_type(self) -> ExecutionType | None:
        """Whether the order took liquidity."""
        return read_enum(self, "execType", ExecutionType)

    @property
    def ts(self) -> dt.datetime | None:
        """When the trade was recorded."""
        return read_unix_ms(self, "ts")

    @property
    def legs(self) -> list[SpreadTradeLeg]:
        """What was traded in each instrument."""
        return read_list(self, "legs", SpreadTradeLeg)

    @property
    def code(self) -> str | None:
        """Why the trade was rejected; 0 or empty if it was not."""
        return read_text(self, "code")

    @property
    def msg(self) -> str | None:
        """Explains the code; empty without an error."""
        return read_text(self, "msg")


class SpreadTradeLeg(Record):
    """One instrument of a trade in a spread."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("sz_cont", "szCont", "decimal"),
        ("side", "side", "enum"),
        ("fill_pnl", "fillPnl", "decimal"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("trade_id", "tradeId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            sz_cont: Number | None = None,
            side: Side | str | None = None,
            fill_pnl: Number | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            trade_id: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size."""
        return read_decimal(self, "sz")

    @property
    def sz_cont(self) -> Decimal | None:
        """Number of contracts filled; empty for spot."""
        return read_decimal(self, "szCont")

    @property
    def side(self) -> Side | None:
        """Whether the leg was bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def fill_pnl(self) -> Decimal | None:
        """Profit or loss realized by a leg that closes a position; otherwise 0."""
        return read_decimal(self, "fillPnl")

    @property
    def fee(self) -> Decimal | None:
        """Fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def trade_id(self) -> str | None:
        """Trade ID of the leg, as in the instrument's own order book."""
        return read_text(self, "tradeId")
