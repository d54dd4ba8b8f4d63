# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: common."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_boolean, read_decimal, read_text, read_unix_ms, read_unix_s
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

__all__ = [
    "Apy",
    "Completion",
    "Countdown",
    "CurrencyAmount",
    "OrderRequestAck",
    "RequestResult",
]


class Apy(Record):
    """Yearly yield of a currency at one time."""

    __slots__ = ()
    _fields = (
        ("rate", "rate", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            rate: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def rate(self) -> Decimal | None:
        """Yearly yield as a fraction, 0.01 for 1%."""
        return read_decimal(self, "rate")

    @property
    def ts(self) -> dt.datetime | None:
        """When the yield was measured."""
        return read_unix_ms(self, "ts")


class Completion(Record):
    """Tells that a request was carried out."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When it was carried out."""
        return read_unix_ms(self, "ts")


class Countdown(Record):
    """The countdown to the cancellation of all orders or quotes of one kind."""

    __slots__ = ()
    _fields = (
        ("trigger_time", "triggerTime", "unix_s"),
        ("ts", "ts", "unix_s"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trigger_time: Time | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When they will be canceled; 0 if the countdown is off."""
        return read_unix_s(self, "triggerTime")

    @property
    def ts(self) -> dt.datetime | None:
        """When the exchange received the request."""
        return read_unix_s(self, "ts")


class CurrencyAmount(Record):
    """An amount of one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the amount."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount in the currency."""
        return read_decimal(self, "amt")


class OrderRequestAck(Record):
    """Whether a request about one order was accepted."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def s_code(self) -> str | None:
        """0 if the request was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the request was refused; may hold a note on success."""
        return read_text(self, "sMsg")


class RequestResult(Record):
    """Whether a request succeeded."""

    __slots__ = ()
    _fields = (
        ("result", "result", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            result: bool | None = None,
        ) -> Self: ...

    @property
    def result(self) -> bool | None:
        """Whether it did."""
        return read_boolean(self, "result")
