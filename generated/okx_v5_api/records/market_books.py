# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: market_books."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_integer, read_list, read_text, read_unix_ms
from okx_v5_core.records import Record, RowRecord
from okx_v5_core.writing import Number, Time

from okx_v5_api.records.market import BookLevel

__all__ = [
    "BookUpdate",
    "FullBookLevel",
    "FullOrderBook",
    "RpiBookLevel",
    "RpiBookUpdate",
    "RpiOrderBook",
]


class BookUpdate(Record):
    """An order book of one instrument, or what changed in it."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
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
            inst_id: str | None = None,
            asks: Sequence[BookLevel] | None = None,
            bids: Sequence[BookLevel] | None = None,
            ts: Time | None = None,
            checksum: int | None = None,
            prev_seq_id: int | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID; of books5 only."""
        return read_text(self, "instId")

    @property
    def asks(self) -> list[BookLevel]:
        """Sellers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "asks", BookLevel)

    @property
    def bids(self) -> list[BookLevel]:
        """Buyers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "bids", BookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")

    @property
    def checksum(self) -> int | None:
        """Deprecated. Once a checksum of the best 25 levels; 0 now."""
        return read_integer(self, "checksum")

    @property
    def prev_seq_id(self) -> int | None:
        """seq_id of the push before; -1 in a snapshot."""
        return read_integer(self, "prevSeqId")

    @property
    def seq_id(self) -> int | None:
        """Number of this state."""
        return read_integer(self, "seqId")


class FullBookLevel(RowRecord):
    """All orders of one side of a full book at one price."""

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
        """Size: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, 1)

    @property
    def orders(self) -> int | None:
        """Number of orders."""
        return read_integer(self, 2)


class FullOrderBook(Record):
    """Order book of one instrument at one moment, up to 5,000 levels deep."""

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
            asks: Sequence[FullBookLevel] | None = None,
            bids: Sequence[FullBookLevel] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[FullBookLevel]:
        """Sellers' side, best price first."""
        return read_list(self, "asks", FullBookLevel)

    @property
    def bids(self) -> list[FullBookLevel]:
        """Buyers' side, best price first."""
        return read_list(self, "bids", FullBookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")


class RpiBookLevel(RowRecord):
    """All orders of one side of a book at one price, those of retail price improvement (RPI) included
    that can be traded with now."""

    __slots__ = ()
    _fields = (
        ("price", 0, "decimal"),
        ("total_qty", 1, "decimal"),
        ("non_rpi_qty", 2, "decimal"),
        ("count", 3, "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            price: Number | None = None,
            total_qty: Number | None = None,
            non_rpi_qty: Number | None = None,
            count: int | None = None,
        ) -> Self: ...

    @property
    def price(self) -> Decimal | None:
        """Price of the orders."""
        return read_decimal(self, 0)

    @property
    def total_qty(self) -> Decimal | None:
        """Size, RPI orders included: what an order with rpi_taker_access can trade with. Contracts for
        derivatives, base currency for spot and margin."""
        return read_decimal(self, 1)

    @property
    def non_rpi_qty(self) -> Decimal | None:
        """Size without RPI orders: what every other order can trade with."""
        return read_decimal(self, 2)

    @property
    def count(self) -> int | None:
        """Number of orders, RPI orders included."""
        return read_integer(self, 3)


class RpiBookUpdate(Record):
    """An order book with its retail price improvement orders, or what changed in it."""

    __slots__ = ()
    _fields = (
        ("asks", "asks", "json"),
        ("bids", "bids", "json"),
        ("ts", "ts", "unix_ms"),
        ("prev_seq_id", "prevSeqId", "json_integer"),
        ("seq_id", "seqId", "json_integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            asks: Sequence[RpiBookLevel] | None = None,
            bids: Sequence[RpiBookLevel] | None = None,
            ts: Time | None = None,
            prev_seq_id: int | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[RpiBookLevel]:
        """Sellers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "asks", RpiBookLevel)

    @property
    def bids(self) -> list[RpiBookLevel]:
        """Buyers' side, best price first; in an update a size of 0 means that the level is gone."""
        return read_list(self, "bids", RpiBookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")

    @property
    def prev_seq_id(self) -> int | None:
        """seq_id of the push before; -1 in a snapshot."""
        return read_integer(self, "prevSeqId")

    @property
    def seq_id(self) -> int | None:
        """Number of this state."""
        return read_integer(self, "seqId")


class RpiOrderBook(Record):
    """Order book of one instrument at one moment with its retail price improvement orders."""

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
            asks: Sequence[RpiBookLevel] | None = None,
            bids: Sequence[RpiBookLevel] | None = None,
            ts: Time | None = None,
            seq_id: int | None = None,
        ) -> Self: ...

    @property
    def asks(self) -> list[RpiBookLevel]:
        """Sellers' side, best price first."""
        return read_list(self, "asks", RpiBookLevel)

    @property
    def bids(self) -> list[RpiBookLevel]:
        """Buyers' side, best price first."""
        return read_list(self, "bids", RpiBookLevel)

    @property
    def ts(self) -> dt.datetime | None:
        """When the book was in this state."""
        return read_unix_ms(self, "ts")

    @property
    def seq_id(self) -> int | None:
        """Number of this state, in the same sequence as the updates of the books-rpi channel."""
        return read_integer(self, "seqId")
