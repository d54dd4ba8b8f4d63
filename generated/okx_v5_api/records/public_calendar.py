# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public_calendar."""

from __future__ import annotations

import datetime as dt
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_enum, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Time

from okx_v5_api.enums.public_calendar import EconomicImportance, EconomicReleasePrecision

__all__ = [
    "EconomicEvent",
    "EconomicEventUpdate",
]


class EconomicEvent(Record):
    """A release of economic data, past or to come."""

    __slots__ = ()
    _fields = (
        ("calendar_id", "calendarId", "text"),
        ("date", "date", "unix_ms"),
        ("region", "region", "text"),
        ("category", "category", "text"),
        ("event", "event", "text"),
        ("ref_date", "refDate", "unix_ms"),
        ("actual", "actual", "text"),
        ("previous", "previous", "text"),
        ("forecast", "forecast", "text"),
        ("date_span", "dateSpan", "enum"),
        ("importance", "importance", "enum"),
        ("u_time", "uTime", "unix_ms"),
        ("prev_initial", "prevInitial", "text"),
        ("ccy", "ccy", "text"),
        ("unit", "unit", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            calendar_id: str | None = None,
            date: Time | None = None,
            region: str | None = None,
            category: str | None = None,
            event: str | None = None,
            ref_date: Time | None = None,
            actual: str | None = None,
            previous: str | None = None,
            forecast: str | None = None,
            date_span: EconomicReleasePrecision | str | None = None,
            importance: EconomicImportance | str | None = None,
            u_time: Time | None = None,
            prev_initial: str | None = None,
            ccy: str | None = None,
            unit: str | None = None,
        ) -> Self: ...

    @property
    def calendar_id(self) -> str | None:
        """ID of the release."""
        return read_text(self, "calendarId")

    @property
    def date(self) -> dt.datetime | None:
        """When the value is expected or was to be released."""
        return read_unix_ms(self, "date")

    @property
    def region(self) -> str | None:
        """Country, region or organization, as a name for display."""
        return read_text(self, "region")

    @property
    def category(self) -> str | None:
        """Kind of data."""
        return read_text(self, "category")

    @property
    def event(self) -> str | None:
        """What is released."""
        return read_text(self, "event")

    @property
    def ref_date(self) -> dt.datetime | None:
        """Day that the value is about."""
        return read_unix_ms(self, "refDate")

    @property
    def actual(self) -> str | None:
        """Value released, with its unit; empty before."""
        return read_text(self, "actual")

    @property
    def previous(self) -> str | None:
        """Value of the period before, as revised if it was."""
        return read_text(self, "previous")

    @property
    def forecast(self) -> str | None:
        """Mean of what economists expect."""
        return read_text(self, "forecast")

    @property
    def date_span(self) -> EconomicReleasePrecision | None:
        """How exactly the time of the release is known."""
        return read_enum(self, "dateSpan", EconomicReleasePrecision)

    @property
    def importance(self) -> EconomicImportance | None:
        """How much it matters to markets."""
        return read_enum(self, "importance", EconomicImportance)

    @property
    def u_time(self) -> dt.datetime | None:
        """When this entry was last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def prev_initial(self) -> str | None:
        """Value of the period before as first released; only if it was revised."""
        return read_text(self, "prevInitial")

    @property
    def ccy(self) -> str | None:
        """Currency of the values; empty if they are not amounts of money."""
        return read_text(self, "ccy")

    @property
    def unit(self) -> str | None:
        """Unit of the values."""
        return read_text(self, "unit")


class EconomicEventUpdate(Record):
    """A release of economic data that was planned, changed or made."""

    __slots__ = ()
    _fields = (
        ("calendar_id", "calendarId", "text"),
        ("date", "date", "unix_ms"),
        ("region", "region", "text"),
        ("category", "category", "text"),
        ("event", "event", "text"),
        ("ref_date", "refDate", "unix_ms"),
        ("actual", "actual", "text"),
        ("previous", "previous", "text"),
        ("forecast", "forecast", "text"),
        ("date_span", "dateSpan", "enum"),
        ("importance", "importance", "enum"),
        ("u_time", "uTime", "unix_ms"),
        ("prev_initial", "prevInitial", "text"),
        ("ccy", "ccy", "text"),
        ("unit", "unit", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            calendar_id: str | None = None,
            date: Time | None = None,
            region: str | None = None,
            category: str | None = None,
            event: str | None = None,
            ref_date: Time | None = None,
            actual: str | None = None,
            previous: str | None = None,
            forecast: str | None = None,
            date_span: EconomicReleasePrecision | str | None = None,
            importance: EconomicImportance | str | None = None,
            u_time: Time | None = None,
            prev_initial: str | None = None,
            ccy: str | None = None,
            unit: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def calendar_id(self) -> str | None:
        """ID of the release."""
        return read_text(self, "calendarId")

    @property
    def date(self) -> dt.datetime | None:
        """When the value is expected or was to be released."""
        return read_unix_ms(self, "date")

    @property
    def region(self) -> str | None:
        """Country, region or organization, as a name for display."""
        return read_text(self, "region")

    @property
    def category(self) -> str | None:
        """Kind of data."""
        return read_text(self, "category")

    @property
    def event(self) -> str | None:
        """What is released."""
        return read_text(self, "event")

    @property
    def ref_date(self) -> dt.datetime | None:
        """Day that the value is about."""
        return read_unix_ms(self, "refDate")

    @property
    def actual(self) -> str | None:
        """Value released, with its unit; empty before."""
        return read_text(self, "actual")

    @property
    def previous(self) -> str | None:
        """Value of the period before, as revised if it was."""
        return read_text(self, "previous")

    @property
    def forecast(self) -> str | None:
        """Mean of what economists expect."""
        return read_text(self, "forecast")

    @property
    def date_span(self) -> EconomicReleasePrecision | None:
        """How exactly the time of the release is known."""
        return read_enum(self, "dateSpan", EconomicReleasePrecision)

    @property
    def importance(self) -> EconomicImportance | None:
        """How much it matters to markets."""
        return read_enum(self, "importance", EconomicImportance)

    @property
    def u_time(self) -> dt.datetime | None:
        """When this entry was last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def prev_initial(self) -> str | None:
        """Value of the period before as first released; only if it was revised."""
        return read_text(self, "prevInitial")

    @property
    def ccy(self) -> str | None:
        """Currency of the values; empty if they are not amounts of money."""
        return read_text(self, "ccy")

    @property
    def unit(self) -> str | None:
        """Unit of the values."""
        return read_text(self, "unit")

    @property
    def ts(self) -> dt.datetime | None:
        """When this entry was last changed."""
        return read_unix_ms(self, "ts")
