# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_mmp."""

from __future__ import annotations

from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_boolean, read_decimal, read_integer, read_text
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

__all__ = [
    "MmpConfig",
    "MmpConfigAck",
]


class MmpConfig(Record):
    """Market maker protection of one instrument family."""

    __slots__ = ()
    _fields = (
        ("inst_family", "instFamily", "text"),
        ("time_interval", "timeInterval", "integer"),
        ("frozen_interval", "frozenInterval", "integer"),
        ("qty_limit", "qtyLimit", "decimal"),
        ("mmp_frozen", "mmpFrozen", "json_boolean"),
        ("mmp_frozen_until", "mmpFrozenUntil", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_family: str | None = None,
            time_interval: int | None = None,
            frozen_interval: int | None = None,
            qty_limit: Number | None = None,
            mmp_frozen: bool | None = None,
            mmp_frozen_until: int | None = None,
        ) -> Self: ...

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def time_interval(self) -> int | None:
        """Milliseconds over which fills are counted."""
        return read_integer(self, "timeInterval")

    @property
    def frozen_interval(self) -> int | None:
        """Milliseconds that the protection lasts; 0 for until it is reset."""
        return read_integer(self, "frozenInterval")

    @property
    def qty_limit(self) -> Decimal | None:
        """Contracts whose filling sets the protection off."""
        return read_decimal(self, "qtyLimit")

    @property
    def mmp_frozen(self) -> bool | None:
        """Whether it has set in, so that MMP orders are refused."""
        return read_boolean(self, "mmpFrozen")

    @property
    def mmp_frozen_until(self) -> int | None:
        """Milliseconds until it ends by itself; empty if it has not set in or lasts until it is reset."""
        return read_integer(self, "mmpFrozenUntil")


class MmpConfigAck(Record):
    """Market maker protection as it is now set."""

    __slots__ = ()
    _fields = (
        ("inst_family", "instFamily", "text"),
        ("time_interval", "timeInterval", "integer"),
        ("frozen_interval", "frozenInterval", "integer"),
        ("qty_limit", "qtyLimit", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_family: str | None = None,
            time_interval: int | None = None,
            frozen_interval: int | None = None,
            qty_limit: Number | None = None,
        ) -> Self: ...

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def time_interval(self) -> int | None:
        """Milliseconds over which fills are counted."""
        return read_integer(self, "timeInterval")

    @property
    def frozen_interval(self) -> int | None:
        """Milliseconds that the protection lasts; 0 for until it is reset."""
        return read_integer(self, "frozenInterval")

    @property
    def qty_limit(self) -> Decimal | None:
        """Contracts whose filling sets the protection off."""
        return read_decimal(self, "qtyLimit")
