# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: status."""

from __future__ import annotations

import datetime as dt
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_enum, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Time

from okx_v5_api.enums.status import (
    MaintainedService,
    MaintenanceState,
    MaintenanceType,
    TradingEnvironment,
)

__all__ = [
    "Maintenance",
    "MaintenanceUpdate",
]


class Maintenance(Record):
    """A maintenance of the exchange's systems."""

    __slots__ = ()
    _fields = (
        ("title", "title", "text"),
        ("state", "state", "enum"),
        ("begin", "begin", "unix_ms"),
        ("end", "end", "unix_ms"),
        ("pre_open_begin", "preOpenBegin", "unix_ms"),
        ("href", "href", "text"),
        ("service_type", "serviceType", "enum"),
        ("system", "system", "text"),
        ("sche_desc", "scheDesc", "text"),
        ("maint_type", "maintType", "enum"),
        ("env", "env", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            title: str | None = None,
            state: MaintenanceState | str | None = None,
            begin: Time | None = None,
            end: Time | None = None,
            pre_open_begin: Time | None = None,
            href: str | None = None,
            service_type: MaintainedService | str | None = None,
            system: str | None = None,
            sche_desc: str | None = None,
            maint_type: MaintenanceType | str | None = None,
            env: TradingEnvironment | str | None = None,
        ) -> Self: ...

    @property
    def title(self) -> str | None:
        """What is done."""
        return read_text(self, "title")

    @property
    def state(self) -> MaintenanceState | None:
        """How far it has come."""
        return read_enum(self, "state", MaintenanceState)

    @property
    def begin(self) -> dt.datetime | None:
        """When it begins."""
        return read_unix_ms(self, "begin")

    @property
    def end(self) -> dt.datetime | None:
        """When trading is fully back; an estimate until the maintenance is completed."""
        return read_unix_ms(self, "end")

    @property
    def pre_open_begin(self) -> dt.datetime | None:
        """When cancellations, post-only orders and transfers into trading accounts come back, ahead of
        the rest."""
        return read_unix_ms(self, "preOpenBegin")

    @property
    def href(self) -> str | None:
        """Web page with the details; empty if there is none."""
        return read_text(self, "href")

    @property
    def service_type(self) -> MaintainedService | None:
        """Service that is interrupted."""
        return read_enum(self, "serviceType", MaintainedService)

    @property
    def system(self) -> str | None:
        """System that is maintained; unified is the trading account."""
        return read_text(self, "system")

    @property
    def sche_desc(self) -> str | None:
        """From what time to what time it was moved; empty if it was not."""
        return read_text(self, "scheDesc")

    @property
    def maint_type(self) -> MaintenanceType | None:
        """Whether it was planned."""
        return read_enum(self, "maintType", MaintenanceType)

    @property
    def env(self) -> TradingEnvironment | None:
        """Live or demo trading."""
        return read_enum(self, "env", TradingEnvironment)


class MaintenanceUpdate(Record):
    """A maintenance that was planned or moved, or has come further."""

    __slots__ = ()
    _fields = (
        ("title", "title", "text"),
        ("state", "state", "enum"),
        ("begin", "begin", "unix_ms"),
        ("end", "end", "unix_ms"),
        ("pre_open_begin", "preOpenBegin", "unix_ms"),
        ("href", "href", "text"),
        ("service_type", "serviceType", "enum"),
        ("system", "system", "text"),
        ("sche_desc", "scheDesc", "text"),
        ("maint_type", "maintType", "enum"),
        ("env", "env", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            title: str | None = None,
            state: MaintenanceState | str | None = None,
            begin: Time | None = None,
            end: Time | None = None,
            pre_open_begin: Time | None = None,
            href: str | None = None,
            service_type: MaintainedService | str | None = None,
            system: str | None = None,
            sche_desc: str | None = None,
            maint_type: MaintenanceType | str | None = None,
            env: TradingEnvironment | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def title(self) -> str | None:
        """What is done."""
        return read_text(self, "title")

    @property
    def state(self) -> MaintenanceState | None:
        """How far it has come."""
        return read_enum(self, "state", MaintenanceState)

    @property
    def begin(self) -> dt.datetime | None:
        """When it begins."""
        return read_unix_ms(self, "begin")

    @property
    def end(self) -> dt.datetime | None:
        """When trading is fully back; an estimate until the maintenance is completed."""
        return read_unix_ms(self, "end")

    @property
    def pre_open_begin(self) -> dt.datetime | None:
        """When cancellations, post-only orders and transfers into trading accounts come back, ahead of
        the rest."""
        return read_unix_ms(self, "preOpenBegin")

    @property
    def href(self) -> str | None:
        """Web page with the details; empty if there is none."""
        return read_text(self, "href")

    @property
    def service_type(self) -> MaintainedService | None:
        """Service that is interrupted."""
        return read_enum(self, "serviceType", MaintainedService)

    @property
    def system(self) -> str | None:
        """System that is maintained; unified is the trading account."""
        return read_text(self, "system")

    @property
    def sche_desc(self) -> str | None:
        """From what time to what time it was moved; empty if it was not."""
        return read_text(self, "scheDesc")

    @property
    def maint_type(self) -> MaintenanceType | None:
        """Whether it was planned."""
        return read_enum(self, "maintType", MaintenanceType)

    @property
    def env(self) -> TradingEnvironment | None:
        """Live or demo trading."""
        return read_enum(self, "env", TradingEnvironment)

    @property
    def ts(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "ts")
