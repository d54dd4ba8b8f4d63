# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public_events."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.public_events import (
    EventContractFrequency,
    EventContractHitDirection,
    EventContractMethod,
    EventContractPriceSource,
    EventContractResult,
    EventContractState,
)

__all__ = [
    "EventContractEvent",
    "EventContractMarket",
    "EventContractSeries",
    "EventContractSettlement",
]


class EventContractEvent(Record):
    """One event of a series; several contracts may bet on it."""

    __slots__ = ()
    _fields = (
        ("series_id", "seriesId", "text"),
        ("event_id", "eventId", "text"),
        ("fix_time", "fixTime", "unix_ms"),
        ("exp_time", "expTime", "unix_ms"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            series_id: str | None = None,
            event_id: str | None = None,
            fix_time: Time | None = None,
            exp_time: Time | None = None,
            state: EventContractState | str | None = None,
        ) -> Self: ...

    @property
    def series_id(self) -> str | None:
        """Series ID."""
        return read_text(self, "seriesId")

    @property
    def event_id(self) -> str | None:
        """Event ID."""
        return read_text(self, "eventId")

    @property
    def fix_time(self) -> dt.datetime | None:
        """When the strike is fixed; price_up_down only."""
        return read_unix_ms(self, "fixTime")

    @property
    def exp_time(self) -> dt.datetime | None:
        """When the event is decided."""
        return read_unix_ms(self, "expTime")

    @property
    def state(self) -> EventContractState | None:
        """How far it has come."""
        return read_enum(self, "state", EventContractState)


class EventContractMarket(Record):
    """A contract on one event, with its strike and its outcome."""

    __slots__ = ()
    _fields = (
        ("series_id", "seriesId", "text"),
        ("event_id", "eventId", "text"),
        ("inst_id", "instId", "text"),
        ("list_time", "listTime", "unix_ms"),
        ("fix_time", "fixTime", "unix_ms"),
        ("exp_time", "expTime", "unix_ms"),
        ("state", "state", "enum"),
        ("disputed", "disputed", "json_boolean"),
        ("outcome", "outcome", "enum"),
        ("floor_strike", "floorStrike", "decimal"),
        ("cap_strike", "capStrike", "decimal"),
        ("settle_value", "settleValue", "decimal"),
        ("hit_dir", "hitDir", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            series_id: str | None = None,
            event_id: str | None = None,
            inst_id: str | None = None,
            list_time: Time | None = None,
            fix_time: Time | None = None,
            exp_time: Time | None = None,
            state: EventContractState | str | None = None,
            disputed: bool | None = None,
            outcome: EventContractResult | str | None = None,
            floor_strike: Number | None = None,
            cap_strike: Number | None = None,
            settle_value: Number | None = None,
            hit_dir: EventContractHitDirection | str | None = None,
        ) -> Self: ...

    @property
    def series_id(self) -> str | None:
        """Series ID."""
        return read_text(self, "seriesId")

    @property
    def event_id(self) -> str | None:
        """Event ID."""
        return read_text(self, "eventId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def list_time(self) -> dt.datetime | None:
        """When it is listed."""
        return read_unix_ms(self, "listTime")

    @property
    def fix_time(self) -> dt.datetime | None:
        """When the strike is fixed; price_up_down only."""
        return read_unix_ms(self, "fixTime")

    @property
    def exp_time(self) -> dt.datetime | None:
        """When the event is decided; changes once the contract has been settled."""
        return read_unix_ms(self, "expTime")

    @property
    def state(self) -> EventContractState | None:
        """How far it has come."""
        return read_enum(self, "state", EventContractState)

    @property
    def disputed(self) -> bool | None:
        """Whether the outcome has been disputed."""
        return read_boolean(self, "disputed")

    @property
    def outcome(self) -> EventContractResult | None:
        """Outcome; not available until the state is expired."""
        return read_enum(self, "outcome", EventContractResult)

    @property
    def floor_strike(self) -> Decimal | None:
        """Lowest value at expiry for which the outcome is YES."""
        return read_decimal(self, "floorStrike")

    @property
    def cap_strike(self) -> Decimal | None:
        """Highest value at expiry for which the outcome is YES, or infinity (INF) if there is none;
        between only."""
        return read_decimal(self, "capStrike")

    @property
    def settle_value(self) -> Decimal | None:
        """Value that it was settled at; if expired."""
        return read_decimal(self, "settleValue")

    @property
    def hit_dir(self) -> EventContractHitDirection | None:
        """From where the price has to touch the strike; hit only."""
        return read_enum(self, "hitDir", EventContractHitDirection)


class EventContractSeries(Record):
    """A series of events of one kind that contracts bet on."""

    __slots__ = ()
    _fields = (
        ("series_id", "seriesId", "text"),
        ("freq", "freq", "enum"),
        ("title", "title", "text"),
        ("category", "category", "text"),
        ("settlement", "settlement", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            series_id: str | None = None,
            freq: EventContractFrequency | str | None = None,
            title: str | None = None,
            category: str | None = None,
            settlement: EventContractSettlement | None = None,
        ) -> Self: ...

    @property
    def series_id(self) -> str | None:
        """Series ID."""
        return read_text(self, "seriesId")

    @property
    def freq(self) -> EventContractFrequency | None:
        """How often the series brings a new event."""
        return read_enum(self, "freq", EventContractFrequency)

    @property
    def title(self) -> str | None:
        """What the series is about, in words."""
        return read_text(self, "title")

    @property
    def category(self) -> str | None:
        """Field that the series belongs to, such as Crypto."""
        return read_text(self, "category")

    @property
    def settlement(self) -> EventContractSettlement | None:
        """How its contracts are settled."""
        return read_record(self, "settlement", EventContractSettlement)


class EventContractSettlement(Record):
    """How the contracts of a series are settled."""

    __slots__ = ()
    _fields = (
        ("method", "method", "enum"),
        ("close_early", "closeEarly", "json_boolean"),
        ("src_name", "srcName", "enum"),
        ("underlying", "underlying", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            method: EventContractMethod | str | None = None,
            close_early: bool | None = None,
            src_name: EventContractPriceSource | str | None = None,
            underlying: str | None = None,
        ) -> Self: ...

    @property
    def method(self) -> EventContractMethod | None:
        """Question that decides the outcome."""
        return read_enum(self, "method", EventContractMethod)

    @property
    def close_early(self) -> bool | None:
        """Whether a contract can be settled before it expires."""
        return read_boolean(self, "closeEarly")

    @property
    def src_name(self) -> EventContractPriceSource | None:
        """Whose prices decide."""
        return read_enum(self, "srcName", EventContractPriceSource)

    @property
    def underlying(self) -> str | None:
        """Underlying, named like an instrument; where a price decides."""
        return read_text(self, "underlying")
