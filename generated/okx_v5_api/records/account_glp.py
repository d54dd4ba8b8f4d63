# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_glp."""

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
    read_iso_date,
    read_list,
    read_record,
    read_text,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Date, Number

from okx_v5_api.enums.account_glp import GlpPool, GlpProgram, GlpQualification

__all__ = [
    "GlpAccount",
    "GlpDay",
    "GlpEnrollment",
    "GlpFigures",
    "GlpMonth",
    "GlpShare",
    "GlpShares",
    "GlpToday",
    "GlpVolume",
    "GlpVolumes",
]


class GlpAccount(Record):
    """Account whose figures count in GLP."""

    __slots__ = ()
    _fields = (
        ("master_account_id", "masterAccountId", "text"),
        ("combined_account_ids", "combinedAccountIds", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            master_account_id: str | None = None,
            combined_account_ids: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def master_account_id(self) -> str | None:
        """ID of the master account."""
        return read_text(self, "masterAccountId")

    @property
    def combined_account_ids(self) -> list[str]:
        """Other accounts of the same institution; empty if there are none."""
        return read_list(self, "combinedAccountIds", as_text)


class GlpDay(Record):
    """Figures of one day."""

    __slots__ = ()
    _fields = (
        ("date", "date", "iso_date"),
        ("volume", "volume", "json"),
        ("share", "share", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            date: Date | None = None,
            volume: GlpVolumes | None = None,
            share: GlpShares | None = None,
        ) -> Self: ...

    @property
    def date(self) -> dt.date | None:
        """Day in UTC+8."""
        return read_iso_date(self, "date")

    @property
    def volume(self) -> GlpVolumes | None:
        """Volume by kind of instrument."""
        return read_record(self, "volume", GlpVolumes)

    @property
    def share(self) -> GlpShares | None:
        """Market share by kind of instrument."""
        return read_record(self, "share", GlpShares)


class GlpEnrollment(Record):
    """Tier and figures in one program."""

    __slots__ = ()
    _fields = (
        ("program", "program", "enum"),
        ("market_maker_business_id", "marketMakerBusinessId", "text"),
        ("enrollment_status", "enrollmentStatus", "text"),
        ("market_maker_level_id", "marketMakerLevelId", "text"),
        ("enrolled_tier_display", "enrolledTierDisplay", "text"),
        ("qualifying_pool", "qualifyingPool", "enum"),
        ("qualifying_rows", "qualifyingRows", "json"),
        ("daily", "daily", "json"),
        ("mtd", "mtd", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            program: GlpProgram | str | None = None,
            market_maker_business_id: str | None = None,
            enrollment_status: str | None = None,
            market_maker_level_id: str | None = None,
            enrolled_tier_display: str | None = None,
            qualifying_pool: GlpPool | str | None = None,
            qualifying_rows: Sequence[str] | None = None,
            daily: GlpFigures | None = None,
            mtd: GlpMonth | None = None,
        ) -> Self: ...

    @property
    def program(self) -> GlpProgram | None:
        """Line of business."""
        return read_enum(self, "program", GlpProgram)

    @property
    def market_maker_business_id(self) -> str | None:
        """ID of the market maker in the program."""
        return read_text(self, "marketMakerBusinessId")

    @property
    def enrollment_status(self) -> str | None:
        """Always ENROLLED."""
        return read_text(self, "enrollmentStatus")

    @property
    def market_maker_level_id(self) -> str | None:
        """ID of the tier."""
        return read_text(self, "marketMakerLevelId")

    @property
    def enrolled_tier_display(self) -> str | None:
        """Name of the tier."""
        return read_text(self, "enrolledTierDisplay")

    @property
    def qualifying_pool(self) -> GlpPool | None:
        """Instruments whose volume decides on the tier."""
        return read_enum(self, "qualifyingPool", GlpPool)

    @property
    def qualifying_rows(self) -> list[str]:
        """Names of the figures that count for the tier, such as TOTAL."""
        return read_list(self, "qualifyingRows", as_text)

    @property
    def daily(self) -> GlpFigures | None:
        """Figures of the day."""
        return read_record(self, "daily", GlpFigures)

    @property
    def mtd(self) -> GlpMonth | None:
        """Figures of the month so far."""
        return read_record(self, "mtd", GlpMonth)


class GlpFigures(Record):
    """Volume and market share in one program."""

    __slots__ = ()
    _fields = (
        ("volume", "volume", "json"),
        ("share", "share", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            volume: GlpVolumes | None = None,
            share: GlpShares | None = None,
        ) -> Self: ...

    @property
    def volume(self) -> GlpVolumes | None:
        """Volume by kind of instrument."""
        return read_record(self, "volume", GlpVolumes)

    @property
    def share(self) -> GlpShares | None:
        """Market share by kind of instrument."""
        return read_record(self, "share", GlpShares)


class GlpMonth(Record):
    """Figures of the month so far."""

    __slots__ = ()
    _fields = (
        ("volume", "volume", "json"),
        ("share", "share", "json"),
        ("mtd_status", "mtdStatus", "enum"),
        ("qualifying_share", "qualifyingShare", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            volume: GlpVolumes | None = None,
            share: GlpShares | None = None,
            mtd_status: GlpQualification | str | None = None,
            qualifying_share: GlpShare | None = None,
        ) -> Self: ...

    @property
    def volume(self) -> GlpVolumes | None:
        """Volume by kind of instrument."""
        return read_record(self, "volume", GlpVolumes)

    @property
    def share(self) -> GlpShares | None:
        """Market share by kind of instrument."""
        return read_record(self, "share", GlpShares)

    @property
    def mtd_status(self) -> GlpQualification | None:
        """What they mean for the tier."""
        return read_enum(self, "mtdStatus", GlpQualification)

    @property
    def qualifying_share(self) -> GlpShare | None:
        """Market share in the instruments that decide on the tier."""
        return read_record(self, "qualifyingShare", GlpShare)


class GlpShare(Record):
    """Market share as a fraction."""

    __slots__ = ()
    _fields = (
        ("maker", "maker", "decimal"),
        ("taker", "taker", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            maker: Number | None = None,
            taker: Number | None = None,
        ) -> Self: ...

    @property
    def maker(self) -> Decimal | None:
        """Share in maker volume, 0.01 being 1%."""
        return read_decimal(self, "maker")

    @property
    def taker(self) -> Decimal | None:
        """Share in taker volume, 0.01 being 1%."""
        return read_decimal(self, "taker")


class GlpShares(Record):
    """Market share by kind of instrument."""

    __slots__ = ()
    _fields = (
        ("type_a", "typeA", "json"),
        ("type_b_adj", "typeBAdj", "json"),
        ("total", "total", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type_a: GlpShare | None = None,
            type_b_adj: GlpShare | None = None,
            total: GlpShare | None = None,
        ) -> Self: ...

    @property
    def type_a(self) -> GlpShare | None:
        """Instruments of type A; not for FUT_NTO."""
        return read_record(self, "typeA", GlpShare)

    @property
    def type_b_adj(self) -> GlpShare | None:
        """Instruments of type B, adjusted; not for FUT_NTO."""
        return read_record(self, "typeBAdj", GlpShare)

    @property
    def total(self) -> GlpShare | None:
        """All together."""
        return read_record(self, "total", GlpShare)


class GlpToday(Record):
    """Figures of a market maker in GLP, of one day and of the month so far."""

    __slots__ = ()
    _fields = (
        ("data_ready", "dataReady", "json_boolean"),
        ("data_date", "dataDate", "iso_date"),
        ("account", "account", "json"),
        ("programs", "programs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            data_ready: bool | None = None,
            data_date: Date | None = None,
            account: GlpAccount | None = None,
            programs: Sequence[GlpEnrollment] | None = None,
        ) -> Self: ...

    @property
    def data_ready(self) -> bool | None:
        """Whether there are figures for data_date."""
        return read_boolean(self, "dataReady")

    @property
    def data_date(self) -> dt.date | None:
        """Day of the figures in UTC+8, usually yesterday or the day before."""
        return read_iso_date(self, "dataDate")

    @property
    def account(self) -> GlpAccount | None:
        """Account that the figures are of."""
        return read_record(self, "account", GlpAccount)

    @property
    def programs(self) -> list[GlpEnrollment]:
        """Each program that the account is enrolled in; empty unless data_ready."""
        return read_list(self, "programs", GlpEnrollment)


class GlpVolume(Record):
    """Volume in USD."""

    __slots__ = ()
    _fields = (
        ("maker", "maker", "decimal"),
        ("taker", "taker", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            maker: Number | None = None,
            taker: Number | None = None,
        ) -> Self: ...

    @property
    def maker(self) -> Decimal | None:
        """Volume in USD that provided liquidity."""
        return read_decimal(self, "maker")

    @property
    def taker(self) -> Decimal | None:
        """Volume in USD that took liquidity."""
        return read_decimal(self, "taker")


class GlpVolumes(Record):
    """Volume by kind of instrument."""

    __slots__ = ()
    _fields = (
        ("type_a", "typeA", "json"),
        ("type_b_total", "typeBTotal", "json"),
        ("tradfi_x2", "tradfiX2", "json"),
        ("total", "total", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type_a: GlpVolume | None = None,
            type_b_total: GlpVolume | None = None,
            tradfi_x2: GlpVolume | None = None,
            total: GlpVolume | None = None,
        ) -> Self: ...

    @property
    def type_a(self) -> GlpVolume | None:
        """Instruments of type A; not for FUT_NTO."""
        return read_record(self, "typeA", GlpVolume)

    @property
    def type_b_total(self) -> GlpVolume | None:
        """All instruments of type B; not for FUT_NTO."""
        return read_record(self, "typeBTotal", GlpVolume)

    @property
    def tradfi_x2(self) -> GlpVolume | None:
        """Traditional assets, counted twice; not for FUT_NTO."""
        return read_record(self, "tradfiX2", GlpVolume)

    @property
    def total(self) -> GlpVolume | None:
        """All together."""
        return read_record(self, "total", GlpVolume)
