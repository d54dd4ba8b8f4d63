# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: announcements."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_integer, read_list, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Time

__all__ = [
    "Announcement",
    "AnnouncementPage",
    "AnnouncementType",
]


class Announcement(Record):
    """Something that the exchange has announced."""

    __slots__ = ()
    _fields = (
        ("title", "title", "text"),
        ("ann_type", "annType", "text"),
        ("business_p_time", "businessPTime", "unix_ms"),
        ("p_time", "pTime", "unix_ms"),
        ("url", "url", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            title: str | None = None,
            ann_type: str | None = None,
            business_p_time: Time | None = None,
            p_time: Time | None = None,
            url: str | None = None,
        ) -> Self: ...

    @property
    def title(self) -> str | None:
        """What is announced."""
        return read_text(self, "title")

    @property
    def ann_type(self) -> str | None:
        """Type, one of those that get_types lists."""
        return read_text(self, "annType")

    @property
    def business_p_time(self) -> dt.datetime | None:
        """Time that the announcement itself bears."""
        return read_unix_ms(self, "businessPTime")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was really published."""
        return read_unix_ms(self, "pTime")

    @property
    def url(self) -> str | None:
        """Web page with its text."""
        return read_text(self, "url")


class AnnouncementPage(Record):
    """A page of announcements."""

    __slots__ = ()
    _fields = (
        ("total_page", "totalPage", "integer"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            total_page: int | None = None,
            details: Sequence[Announcement] | None = None,
        ) -> Self: ...

    @property
    def total_page(self) -> int | None:
        """Number of pages that there are."""
        return read_integer(self, "totalPage")

    @property
    def details(self) -> list[Announcement]:
        """The announcements, newest first."""
        return read_list(self, "details", Announcement)


class AnnouncementType(Record):
    """A type of announcements."""

    __slots__ = ()
    _fields = (
        ("ann_type", "annType", "text"),
        ("ann_type_desc", "annTypeDesc", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ann_type: str | None = None,
            ann_type_desc: str | None = None,
        ) -> Self: ...

    @property
    def ann_type(self) -> str | None:
        """The type as announcements bear it."""
        return read_text(self, "annType")

    @property
    def ann_type_desc(self) -> str | None:
        """Its name for display."""
        return read_text(self, "annTypeDesc")
