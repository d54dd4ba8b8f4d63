# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: funding_convert."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_integer, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import Side
from okx_v5_api.enums.funding_exchange import ConvertTradeState

__all__ = [
    "ConvertCurrency",
    "ConvertPair",
    "ConvertQuote",
    "ConvertTrade",
    "QuotedConvertTrade",
]


class ConvertCurrency(Record):
    """A currency that can be converted."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("min", "min", "decimal"),
        ("max", "max", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            min: Number | None = None,
            max: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency code."""
        return read_text(self, "ccy")

    @property
    def min(self) -> Decimal | None:
        """Deprecated. Former smallest amount."""
        return read_decimal(self, "min")

    @property
    def max(self) -> Decimal | None:
        """Deprecated. Former largest amount."""
        return read_decimal(self, "max")


class ConvertPair(Record):
    """Two currencies of which one can be converted into the other."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("base_ccy_max", "baseCcyMax", "decimal"),
        ("base_ccy_min", "baseCcyMin", "decimal"),
        ("quote_ccy", "quoteCcy", "text"),
        ("quote_ccy_max", "quoteCcyMax", "decimal"),
        ("quote_ccy_min", "quoteCcyMin", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            base_ccy: str | None = None,
            base_ccy_max: Number | None = None,
            base_ccy_min: Number | None = None,
            quote_ccy: str | None = None,
            quote_ccy_max: Number | None = None,
            quote_ccy_min: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """ID of the pair."""
        return read_text(self, "instId")

    @property
    def base_ccy(self) -> str | None:
        """Base currency of the pair."""
        return read_text(self, "baseCcy")

    @property
    def base_ccy_max(self) -> Decimal | None:
        """Largest amount of base currency."""
        return read_decimal(self, "baseCcyMax")

    @property
    def base_ccy_min(self) -> Decimal | None:
        """Smallest amount of base currency."""
        return read_decimal(self, "baseCcyMin")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency of the pair."""
        return read_text(self, "quoteCcy")

    @property
    def quote_ccy_max(self) -> Decimal | None:
        """Largest amount of quote currency."""
        return read_decimal(self, "quoteCcyMax")

    @property
    def quote_ccy_min(self) -> Decimal | None:
        """Smallest amount of quote currency."""
        return read_decimal(self, "quoteCcyMin")


class ConvertQuote(Record):
    """Terms on which the exchange would convert."""

    __slots__ = ()
    _fields = (
        ("quote_time", "quoteTime", "unix_ms"),
        ("ttl_ms", "ttlMs", "integer"),
        ("cl_q_req_id", "clQReqId", "text"),
        ("quote_id", "quoteId", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("side", "side", "enum"),
        ("orig_rfq_sz", "origRfqSz", "decimal"),
        ("rfq_sz", "rfqSz", "decimal"),
        ("rfq_sz_ccy", "rfqSzCcy", "text"),
        ("cnvt_px", "cnvtPx", "decimal"),
        ("base_sz", "baseSz", "decimal"),
        ("quote_sz", "quoteSz", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            quote_time: Time | None = None,
            ttl_ms: int | None = None,
            cl_q_req_id: str | None = None,
            quote_id: str | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            side: Side | str | None = None,
            orig_rfq_sz: Number | None = None,
            rfq_sz: Number | None = None,
            rfq_sz_ccy: str | None = None,
            cnvt_px: Number | None = None,
            base_sz: Number | None = None,
            quote_sz: Number | None = None,
        ) -> Self: ...

    @property
    def quote_time(self) -> dt.datetime | None:
        """When the quote was made."""
        return read_unix_ms(self, "quoteTime")

    @property
    def ttl_ms(self) -> int | None:
        """Milliseconds for which the quote holds."""
        return read_integer(self, "ttlMs")

    @property
    def cl_q_req_id(self) -> str | None:
        """Your own ID of the quote."""
        return read_text(self, "clQReqId")

    @property
    def quote_id(self) -> str | None:
        """ID by which a conversion takes the quote."""
        return read_text(self, "quoteId")

    @property
    def base_ccy(self) -> str | None:
        """Base currency of the pair."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency of the pair."""
        return read_text(self, "quoteCcy")

    @property
    def side(self) -> Side | None:
        """Whether the base currency is bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def orig_rfq_sz(self) -> Decimal | None:
        """Amount that was asked about in rfq_sz_ccy."""
        return read_decimal(self, "origRfqSz")

    @property
    def rfq_sz(self) -> Decimal | None:
        """Amount that is quoted in rfq_sz_ccy."""
        return read_decimal(self, "rfqSz")

    @property
    def rfq_sz_ccy(self) -> str | None:
        """Currency that both amounts count."""
        return read_text(self, "rfqSzCcy")

    @property
    def cnvt_px(self) -> Decimal | None:
        """Price in quote currency."""
        return read_decimal(self, "cnvtPx")

    @property
    def base_sz(self) -> Decimal | None:
        """Amount of base currency."""
        return read_decimal(self, "baseSz")

    @property
    def quote_sz(self) -> Decimal | None:
        """Amount of quote currency."""
        return read_decimal(self, "quoteSz")


class ConvertTrade(Record):
    """One conversion."""

    __slots__ = ()
    _fields = (
        ("trade_id", "tradeId", "text"),
        ("cl_t_req_id", "clTReqId", "text"),
        ("state", "state", "enum"),
        ("inst_id", "instId", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("side", "side", "enum"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_base_sz", "fillBaseSz", "decimal"),
        ("fill_quote_sz", "fillQuoteSz", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trade_id: str | None = None,
            cl_t_req_id: str | None = None,
            state: ConvertTradeState | str | None = None,
            inst_id: str | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            side: Side | str | None = None,
            fill_px: Number | None = None,
            fill_base_sz: Number | None = None,
            fill_quote_sz: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def trade_id(self) -> str | None:
        """ID of the conversion."""
        return read_text(self, "tradeId")

    @property
    def cl_t_req_id(self) -> str | None:
        """Your own ID of the conversion."""
        return read_text(self, "clTReqId")

    @property
    def state(self) -> ConvertTradeState | None:
        """Whether it was made."""
        return read_enum(self, "state", ConvertTradeState)

    @property
    def inst_id(self) -> str | None:
        """ID of the pair."""
        return read_text(self, "instId")

    @property
    def base_ccy(self) -> str | None:
        """Base currency of the pair."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency of the pair."""
        return read_text(self, "quoteCcy")

    @property
    def side(self) -> Side | None:
        """Whether the base currency was bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def fill_px(self) -> Decimal | None:
        """Price in quote currency."""
        return read_decimal(self, "fillPx")

    @property
    def fill_base_sz(self) -> Decimal | None:
        """Amount of base currency."""
        return read_decimal(self, "fillBaseSz")

    @property
    def fill_quote_sz(self) -> Decimal | None:
        """Amount of quote currency."""
        return read_decimal(self, "fillQuoteSz")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was made."""
        return read_unix_ms(self, "ts")


class QuotedConvertTrade(Record):
    """A conversion together with the quote that it took."""

    __slots__ = ()
    _fields = (
        ("trade_id", "tradeId", "text"),
        ("cl_t_req_id", "clTReqId", "text"),
        ("state", "state", "enum"),
        ("inst_id", "instId", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("side", "side", "enum"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_base_sz", "fillBaseSz", "decimal"),
        ("fill_quote_sz", "fillQuoteSz", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("quote_id", "quoteId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trade_id: str | None = None,
            cl_t_req_id: str | None = None,
            state: ConvertTradeState | str | None = None,
            inst_id: str | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            side: Side | str | None = None,
            fill_px: Number | None = None,
            fill_base_sz: Number | None = None,
            fill_quote_sz: Number | None = None,
            ts: Time | None = None,
            quote_id: str | None = None,
        ) -> Self: ...

    @property
    def trade_id(self) -> str | None:
        """ID of the conversion."""
        return read_text(self, "tradeId")

    @property
    def cl_t_req_id(self) -> str | None:
        """Your own ID of the conversion."""
        return read_text(self, "clTReqId")

    @property
    def state(self) -> ConvertTradeState | None:
        """Whether it was made."""
        return read_enum(self, "state", ConvertTradeState)

    @property
    def inst_id(self) -> str | None:
        """ID of the pair."""
        return read_text(self, "instId")

    @property
    def base_ccy(self) -> str | None:
        """Base currency of the pair."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency of the pair."""
        return read_text(self, "quoteCcy")

    @property
    def side(self) -> Side | None:
        """Whether the base currency was bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def fill_px(self) -> Decimal | None:
        """Price in quote currency."""
        return read_decimal(self, "fillPx")

    @property
    def fill_base_sz(self) -> Decimal | None:
        """Amount of base currency."""
        return read_decimal(self, "fillBaseSz")

    @property
    def fill_quote_sz(self) -> Decimal | None:
        """Amount of quote currency."""
        return read_decimal(self, "fillQuoteSz")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was made."""
        return read_unix_ms(self, "ts")

    @property
    def quote_id(self) -> str | None:
        """ID of the quote."""
        return read_text(self, "quoteId")
