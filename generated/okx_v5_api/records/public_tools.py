# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public_tools."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import as_text, read_decimal, read_enum, read_list, read_text, read_unix_ms
from okx_v5_core.records import Record, RowRecord
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType
from okx_v5_api.enums.public_tools import (
    ContractConversionType,
    ContractConversionUnit,
    MarketDataPeriod,
    MarketMakerClass,
)

__all__ = [
    "ContractConversion",
    "InstrumentTickBands",
    "MarketDataFile",
    "MarketDataFileGroup",
    "MarketDataFiles",
    "MarketMakerInstrument",
    "TickBand",
    "UnderlyingList",
]


class ContractConversion(Record):
    """A size converted between currency and contracts."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("unit", "unit", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: ContractConversionType | str | None = None,
            inst_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            unit: ContractConversionUnit | str | None = None,
        ) -> Self: ...

    @property
    def type(self) -> ContractConversionType | None:
        """Direction of the conversion."""
        return read_enum(self, "type", ContractConversionType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price that the conversion assumed."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """The result: contracts, or an amount of currency if converted to currency."""
        return read_decimal(self, "sz")

    @property
    def unit(self) -> ContractConversionUnit | None:
        """Unit of the amount of currency."""
        return read_enum(self, "unit", ContractConversionUnit)


class InstrumentTickBands(Record):
    """Steps of the price in different ranges of the price."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_family", "instFamily", "text"),
        ("tick_band", "tickBand", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_family: str | None = None,
            tick_band: Sequence[TickBand] | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_family(self) -> str | None:
        """Instrument family; options only."""
        return read_text(self, "instFamily")

    @property
    def tick_band(self) -> list[TickBand]:
        """The ranges; for event contracts the same for all."""
        return read_list(self, "tickBand", TickBand)


class MarketDataFile(Record):
    """A file of past market data."""

    __slots__ = ()
    _fields = (
        ("filename", "filename", "text"),
        ("data_ts", "dataTs", "unix_ms"),
        ("date_ts", "dateTs", "unix_ms"),
        ("size_mb", "sizeMB", "decimal"),
        ("url", "url", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            filename: str | None = None,
            data_ts: Time | None = None,
            date_ts: Time | None = None,
            size_mb: Number | None = None,
            url: str | None = None,
        ) -> Self: ...

    @property
    def filename(self) -> str | None:
        """Name of the file."""
        return read_text(self, "filename")

    @property
    def data_ts(self) -> dt.datetime | None:
        """Day that the file is of."""
        return read_unix_ms(self, "dataTs")

    @property
    def date_ts(self) -> dt.datetime | None:
        """Day that the file is of, under the name that it has in the documented example."""
        return read_unix_ms(self, "dateTs")

    @property
    def size_mb(self) -> Decimal | None:
        """Size of the file in megabytes."""
        return read_decimal(self, "sizeMB")

    @property
    def url(self) -> str | None:
        """Address to download it from."""
        return read_text(self, "url")


class MarketDataFileGroup(Record):
    """The files of one instrument or instrument family."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("inst_family", "instFamily", "text"),
        ("inst_type", "instType", "enum"),
        ("date_range_start", "dateRangeStart", "unix_ms"),
        ("date_range_end", "dateRangeEnd", "unix_ms"),
        ("group_size_mb", "groupSizeMB", "decimal"),
        ("group_details", "groupDetails", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            inst_family: str | None = None,
            inst_type: InstrumentType | str | None = None,
            date_range_start: Time | None = None,
            date_range_end: Time | None = None,
            group_size_mb: Number | None = None,
            group_details: Sequence[MarketDataFile] | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID; spot only."""
        return read_text(self, "instId")

    @property
    def inst_family(self) -> str | None:
        """Instrument family; not for spot."""
        return read_text(self, "instFamily")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def date_range_start(self) -> dt.datetime | None:
        """First day that the files cover."""
        return read_unix_ms(self, "dateRangeStart")

    @property
    def date_range_end(self) -> dt.datetime | None:
        """Last day that the files cover."""
        return read_unix_ms(self, "dateRangeEnd")

    @property
    def group_size_mb(self) -> Decimal | None:
        """Size of these files in megabytes."""
        return read_decimal(self, "groupSizeMB")

    @property
    def group_details(self) -> list[MarketDataFile]:
        """The files, newest first."""
        return read_list(self, "groupDetails", MarketDataFile)


class MarketDataFiles(Record):
    """Files of past market data that can be downloaded."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
        ("total_size_mb", "totalSizeMB", "decimal"),
        ("date_aggr_type", "dateAggrType", "enum"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            total_size_mb: Number | None = None,
            date_aggr_type: MarketDataPeriod | str | None = None,
            details: Sequence[MarketDataFileGroup] | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")

    @property
    def total_size_mb(self) -> Decimal | None:
        """Size of all files in megabytes."""
        return read_decimal(self, "totalSizeMB")

    @property
    def date_aggr_type(self) -> MarketDataPeriod | None:
        """Time that each file covers."""
        return read_enum(self, "dateAggrType", MarketDataPeriod)

    @property
    def details(self) -> list[MarketDataFileGroup]:
        """The files by instrument or instrument family; empty if there are none."""
        return read_list(self, "details", MarketDataFileGroup)


class MarketMakerInstrument(Record):
    """Class of one instrument in the market maker program."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("inst_type", "instType", "enum"),
        ("pair_type", "pairType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            pair_type: MarketMakerClass | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Spot or perpetual."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def pair_type(self) -> MarketMakerClass | None:
        """Its class."""
        return read_enum(self, "pairType", MarketMakerClass)


class TickBand(Record):
    """A range of prices with the smallest step inside it."""

    __slots__ = ()
    _fields = (
        ("min_px", "minPx", "decimal"),
        ("max_px", "maxPx", "decimal"),
        ("tick_sz", "tickSz", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            min_px: Number | None = None,
            max_px: Number | None = None,
            tick_sz: Number | None = None,
        ) -> Self: ...

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the range."""
        return read_decimal(self, "minPx")

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the range."""
        return read_decimal(self, "maxPx")

    @property
    def tick_sz(self) -> Decimal | None:
        """Smallest step of the price."""
        return read_decimal(self, "tickSz")


class UnderlyingList(RowRecord):
    """The underlyings of one kind of instrument."""

    __slots__ = ()
    _fields = (
        ("uly", 0, "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            uly: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def uly(self) -> list[str]:
        """Names of the underlying indices."""
        return read_list(self, 0, as_text)
