# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: market_trades."""

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

from okx_v5_api.enums.common import OptionType, Side
from okx_v5_api.enums.market import AuctionState, TradeSource
from okx_v5_api.records.market import Trade

__all__ = [
    "AggregatedTrade",
    "CallAuction",
    "OptionTrade",
    "OptionTradeGroup",
    "PlatformVolume",
]


class AggregatedTrade(Record):
    """Trades of one taker order at one price and of one source, taken together."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
        ("source", "source", "enum"),
        ("count", "count", "integer"),
        ("seq_id", "seqId", "json_integer"),
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
            count: int | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """ID of the last of the trades."""
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

    @property
    def count(self) -> int | None:
        """Number of trades."""
        return read_integer(self, "count")

    @property
    def seq_id(self) -> int | None:
        """Number of this push in the sequence of the instrument."""
        return read_integer(self, "seqId")


class CallAuction(Record):
    """Opening call auction of a pair; all zero or empty if the pair never had one."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("eq_px", "eqPx", "decimal"),
        ("matched_sz", "matchedSz", "decimal"),
        ("unmatched_sz", "unmatchedSz", "decimal"),
        ("auction_end_time", "auctionEndTime", "unix_ms"),
        ("state", "state", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            eq_px: Number | None = None,
            matched_sz: Number | None = None,
            unmatched_sz: Number | None = None,
            auction_end_time: Time | None = None,
            state: AuctionState | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def eq_px(self) -> Decimal | None:
        """Equilibrium price, in the end the opening price."""
        return read_decimal(self, "eqPx")

    @property
    def matched_sz(self) -> Decimal | None:
        """Size that would be or was traded at that price, in base currency."""
        return read_decimal(self, "matchedSz")

    @property
    def unmatched_sz(self) -> Decimal | None:
        """Size that finds nobody to trade with."""
        return read_decimal(self, "unmatchedSz")

    @property
    def auction_end_time(self) -> dt.datetime | None:
        """When the auction ends."""
        return read_unix_ms(self, "auctionEndTime")

    @property
    def state(self) -> AuctionState | None:
        """Whether the auction is still running."""
        return read_enum(self, "state", AuctionState)

    @property
    def ts(self) -> dt.datetime | None:
        """When these values were computed."""
        return read_unix_ms(self, "ts")


class OptionTrade(Record):
    """One trade of an option with the prices that it was made at."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
        ("fill_vol", "fillVol", "decimal"),
        ("fwd_px", "fwdPx", "decimal"),
        ("idx_px", "idxPx", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("inst_family", "instFamily", "text"),
        ("opt_type", "optType", "enum"),
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
            fill_vol: Number | None = None,
            fwd_px: Number | None = None,
            idx_px: Number | None = None,
            mark_px: Number | None = None,
            inst_family: str | None = None,
            opt_type: OptionType | str | None = None,
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
    def fill_vol(self) -> Decimal | None:
        """Implied volatility of the trade's price, 1 being 100%; options only."""
        return read_decimal(self, "fillVol")

    @property
    def fwd_px(self) -> Decimal | None:
        """Forward price of the underlying at the time; options only."""
        return read_decimal(self, "fwdPx")

    @property
    def idx_px(self) -> Decimal | None:
        """Index price at the time; not for spot."""
        return read_decimal(self, "idxPx")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price at the time; not for spot."""
        return read_decimal(self, "markPx")

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def opt_type(self) -> OptionType | None:
        """Call or put."""
        return read_enum(self, "optType", OptionType)


class OptionTradeGroup(Record):
    """Latest trades and volume of the calls or of the puts of one family."""

    __slots__ = ()
    _fields = (
        ("vol_24h", "vol24h", "decimal"),
        ("opt_type", "optType", "enum"),
        ("trade_info", "tradeInfo", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            vol_24h: Number | None = None,
            opt_type: OptionType | str | None = None,
            trade_info: Sequence[Trade] | None = None,
        ) -> Self: ...

    @property
    def vol_24h(self) -> Decimal | None:
        """Volume of the last 24 hours in contracts."""
        return read_decimal(self, "vol24h")

    @property
    def opt_type(self) -> OptionType | None:
        """Calls or puts."""
        return read_enum(self, "optType", OptionType)

    @property
    def trade_info(self) -> list[Trade]:
        """The trades."""
        return read_list(self, "tradeInfo", Trade)


class PlatformVolume(Record):
    """Volume of all order books of the exchange in the last 24 hours."""

    __slots__ = ()
    _fields = (
        ("vol_usd", "volUsd", "decimal"),
        ("vol_cny", "volCny", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            vol_usd: Number | None = None,
            vol_cny: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def vol_usd(self) -> Decimal | None:
        """Volume in USD."""
        return read_decimal(self, "volUsd")

    @property
    def vol_cny(self) -> Decimal | None:
        """Volume in CNY."""
        return read_decimal(self, "volCny")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")
