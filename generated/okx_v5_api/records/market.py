# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: market."""

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

from okx_v5_api.enums.common import InstrumentType, Side
from okx_v5_api.enums.market import CandleState, TradeSource

__all__ = [
    "BookLevel",
    "Candle",
    "OrderBook",
    "PublicTrade",
    "Ticker",
    "Trade",
]


class BookLevel(RowRecord):
    """All orders of one side of a book at one price."""

    __slots__ = ()
    _fields = (
        ("px", 0, "decimal"),
        ("sz", 1, "decimal"),
        ("deprecated", 2, "text"),
        ("orders", 3, "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            px: Number | None = None,
            sz: Number | None = None,
            deprecated: str | None = None,
            orders: int | None = None,
        ) -> Self: ...

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, 0)

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, 1)

    @property
    def deprecated(self) -> str | None:
        """Left over from an old feature; always 0."""
        return read_text(self, 2)

    @property
    def orders(self) -> int | None:
        """Number of orders."""
        return read_integer(self, 3)


class Candle(RowRecord):
    """Prices and volume of one interval."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("o", 1, "decimal"),
        ("h", 2, "decimal"),
        ("l", 3, "decimal"),
        ("c", 4, "decimal"),
        ("vol", 5, "decimal"),
        ("vol_ccy", 6, "decimal"),
        ("vol_ccy_quote", 7, "decimal"),
        ("confirm", 8, "enum"),
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
            vol_ccy: Number | None = None,
            vol_ccy_quote: Number | None = None,
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
        """Volume: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, 5)

    @property
    def vol_ccy(self) -> Decimal | None:
        """Volume: base currency for derivatives, quote currency for spot and margin."""
        return read_decimal(self, 6)

    @property
    def vol_ccy_quote(self) -> Decimal | None:
        """Volume in quote currency."""
        return read_decimal(self, 7)

    @property
    def confirm(self) -> CandleState | None:
        """Whether the interval has ended."""
        return read_enum(self, 8, CandleState)


class OrderBook(Record):
    """Order book of one instrument at one moment."""

    __slots__ = ()
    _fields = (
        ("asks", "asks", "json"),
        ("bids", "bids", "json"),
        ("ts", "ts", "unix_ms"),
        ("seq_id", "seqId", "json_integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            asks: Sequence[BookLevel] | None = None,
            bids: Sequence[BookLevel] | None = None,
            ts: Time | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[BookLevel]:
        """Sellers' side, best price first."""
        return read_list(self, "asks", BookLevel)

    @property
    def bids(self) -> list[BookLevel]:
        """Buyers' side, best price first."""
        return read_list(self, "bids", BookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")

    @property
    def seq_id(self) -> int | None:
        """Number of this state in the sequence of updates to the book."""
        return read_integer(self, "seqId")


class PublicTrade(Record):
    """One trade between any two users and the kind of order behind it."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
        ("source", "source", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            trade_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            ts: Time | None = None,
            source: TradeSource | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """Trade ID."""
        return read_text(self, "tradeId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def ts(self) -> dt.datetime | None:
        """When the trade took place."""
        return read_unix_ms(self, "ts")

    @property
    def source(self) -> TradeSource | None:
        """Kind of order behind the trade."""
        return read_enum(self, "source", TradeSource)


class Ticker(Record):
    """Latest price, best quotes and 24-hour volume of one instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("last", "last", "decimal"),
        ("last_sz", "lastSz", "decimal"),
        ("ask_px", "askPx", "decimal"),
        ("ask_sz", "askSz", "decimal"),
        ("bid_px", "bidPx", "decimal"),
        ("bid_sz", "bidSz", "decimal"),
        ("open_24h", "open24h", "decimal"),
        ("high_24h", "high24h", "decimal"),
        ("low_24h", "low24h", "decimal"),
        ("vol_ccy_24h", "volCcy24h", "decimal"),
        ("vol_24h", "vol24h", "decimal"),
        ("sod_utc0", "sodUtc0", "decimal"),
        ("sod_utc8", "sodUtc8", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            last: Number | None = None,
            last_sz: Number | None = None,
            ask_px: Number | None = None,
            ask_sz: Number | None = None,
            bid_px: Number | None = None,
            bid_sz: Number | None = None,
            open_24h: Number | None = None,
            high_24h: Number | None = None,
            low_24h: Number | None = None,
            vol_ccy_24h: Number | None = None,
            vol_24h: Number | None = None,
            sod_utc0: Number | None = None,
            sod_utc8: Number | None = None,
            ts: Time | None = None,
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
    def last(self) -> Decimal | None:
        """Price of the last trade."""
        return read_decimal(self, "last")

    @property
    def last_sz(self) -> Decimal | None:
        """Size of the last trade; 0 if nothing was traded."""
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
    def vol_ccy_24h(self) -> Decimal | None:
        """Volume of the last 24 hours as an amount of currency: base currency for derivatives, quote
        currency for spot and margin."""
        return read_decimal(self, "volCcy24h")

    @property
    def vol_24h(self) -> Decimal | None:
        """Volume of the last 24 hours: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "vol24h")

    @property
    def sod_utc0(self) -> Decimal | None:
        """Price at the start of the day in UTC."""
        return read_decimal(self, "sodUtc0")

    @property
    def sod_utc8(self) -> Decimal | None:
        """Price at the start of the day in UTC+8."""
        return read_decimal(self, "sodUtc8")

    @property
    def ts(self) -> dt.datetime | None:
        """When the ticker was made."""
        return read_unix_ms(self, "ts")


class Trade(Record):
    """One trade between any two users."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
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
            inst_id: str | None = None,
            trade_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """Trade ID."""
        return read_text(self, "tradeId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def ts(self) -> dt.datetime | None:
        """When the trade took place."""
        return read_unix_ms(self, "ts")
