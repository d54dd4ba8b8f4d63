# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: simple_earn."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.simple_earn import SimpleEarnSide

__all__ = [
    "SimpleEarnAck",
    "SimpleEarnBalance",
    "SimpleEarnLoan",
    "SimpleEarnRate",
    "SimpleEarnRateAck",
    "SimpleEarnRateSummary",
]


class SimpleEarnAck(Record):
    """An amount that was put into Simple Earn or taken out."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("side", "side", "enum"),
        ("rate", "rate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            side: SimpleEarnSide | str | None = None,
            rate: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that moved."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that moved."""
        return read_decimal(self, "amt")

    @property
    def side(self) -> SimpleEarnSide | None:
        """Whether it went in or came out."""
        return read_enum(self, "side", SimpleEarnSide)

    @property
    def rate(self) -> Decimal | None:
        """Yearly rate that it is lent at, as a fraction."""
        return read_decimal(self, "rate")


class SimpleEarnBalance(Record):
    """What a user has in Simple Earn in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("earnings", "earnings", "decimal"),
        ("rate", "rate", "decimal"),
        ("loan_amt", "loanAmt", "decimal"),
        ("pending_amt", "pendingAmt", "decimal"),
        ("redempt_amt", "redemptAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            earnings: Number | None = None,
            rate: Number | None = None,
            loan_amt: Number | None = None,
            pending_amt: Number | None = None,
            redempt_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the balance."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount in Simple Earn."""
        return read_decimal(self, "amt")

    @property
    def earnings(self) -> Decimal | None:
        """What it has earned."""
        return read_decimal(self, "earnings")

    @property
    def rate(self) -> Decimal | None:
        """Lowest yearly rate that the user lends at, as a fraction."""
        return read_decimal(self, "rate")

    @property
    def loan_amt(self) -> Decimal | None:
        """Amount that is lent out."""
        return read_decimal(self, "loanAmt")

    @property
    def pending_amt(self) -> Decimal | None:
        """Amount that waits to be lent out."""
        return read_decimal(self, "pendingAmt")

    @property
    def redempt_amt(self) -> Decimal | None:
        """Deprecated. Former amount being redeemed."""
        return read_decimal(self, "redemptAmt")


class SimpleEarnLoan(Record):
    """An amount that a user lent through Simple Earn."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("earnings", "earnings", "decimal"),
        ("rate", "rate", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            earnings: Number | None = None,
            rate: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that was lent."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that was lent."""
        return read_decimal(self, "amt")

    @property
    def earnings(self) -> Decimal | None:
        """What it earned."""
        return read_decimal(self, "earnings")

    @property
    def rate(self) -> Decimal | None:
        """Yearly rate that it was lent at, as a fraction."""
        return read_decimal(self, "rate")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was lent."""
        return read_unix_ms(self, "ts")


class SimpleEarnRate(Record):
    """Yearly rates of one currency on the lending market at one time."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("rate", "rate", "decimal"),
        ("lending_rate", "lendingRate", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            rate: Number | None = None,
            lending_rate: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is lent and borrowed."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Deprecated. Former amount that was lent."""
        return read_decimal(self, "amt")

    @property
    def rate(self) -> Decimal | None:
        """Rate that borrowers paid, as a fraction."""
        return read_decimal(self, "rate")

    @property
    def lending_rate(self) -> Decimal | None:
        """Rate that lenders got, as a fraction."""
        return read_decimal(self, "lendingRate")

    @property
    def ts(self) -> dt.datetime | None:
        """When the rates applied."""
        return read_unix_ms(self, "ts")


class SimpleEarnRateAck(Record):
    """The rate at which a currency is now lent."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("rate", "rate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            rate: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is lent."""
        return read_text(self, "ccy")

    @property
    def rate(self) -> Decimal | None:
        """Yearly rate as a fraction, 0.1 for 10%."""
        return read_decimal(self, "rate")


class SimpleEarnRateSummary(Record):
    """Yearly rates at which one currency is borrowed on the lending market."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("avg_amt", "avgAmt", "decimal"),
        ("avg_amt_usd", "avgAmtUsd", "decimal"),
        ("avg_rate", "avgRate", "decimal"),
        ("pre_rate", "preRate", "decimal"),
        ("est_rate", "estRate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            avg_amt: Number | None = None,
            avg_amt_usd: Number | None = None,
            avg_rate: Number | None = None,
            pre_rate: Number | None = None,
            est_rate: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is borrowed."""
        return read_text(self, "ccy")

    @property
    def avg_amt(self) -> Decimal | None:
        """Deprecated. Former average of the amount borrowed."""
        return read_decimal(self, "avgAmt")

    @property
    def avg_amt_usd(self) -> Decimal | None:
        """Deprecated. Former average of the amount borrowed in USD."""
        return read_decimal(self, "avgAmtUsd")

    @property
    def avg_rate(self) -> Decimal | None:
        """Average of the last 24 hours, as a fraction."""
        return read_decimal(self, "avgRate")

    @property
    def pre_rate(self) -> Decimal | None:
        """Latest rate, as a fraction."""
        return read_decimal(self, "preRate")

    @property
    def est_rate(self) -> Decimal | None:
        """Estimate of the next rate, as a fraction."""
        return read_decimal(self, "estRate")
