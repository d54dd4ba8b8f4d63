# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: trade_control."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_integer, read_text, read_unix_ms, read_unix_s
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

__all__ = [
    "AccountRateLimit",
    "OrderCountdown",
]


class AccountRateLimit(Record):
    """How many orders the account may place and amend, and the fill ratio that decides on it. Ratios
    and the coming limit are for fee tiers from VIP 5 on."""

    __slots__ = ()
    _fields = (
        ("fill_ratio", "fillRatio", "decimal"),
        ("main_fill_ratio", "mainFillRatio", "decimal"),
        ("acc_rate_limit", "accRateLimit", "integer"),
        ("next_acc_rate_limit", "nextAccRateLimit", "integer"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            fill_ratio: Number | None = None,
            main_fill_ratio: Number | None = None,
            acc_rate_limit: int | None = None,
            next_acc_rate_limit: int | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def fill_ratio(self) -> Decimal | None:
        """Fill ratio of the sub-account in the monitoring period; empty after 7 days without trading,
        9999 for fills without any order operation."""
        return read_decimal(self, "fillRatio")

    @property
    def main_fill_ratio(self) -> Decimal | None:
        """Fill ratio of the master account with all its sub-accounts in the monitoring period; empty
        after 7 days without trading."""
        return read_decimal(self, "mainFillRatio")

    @property
    def acc_rate_limit(self) -> int | None:
        """Orders and amendments that the sub-account may send in 2 seconds."""
        return read_integer(self, "accRateLimit")

    @property
    def next_acc_rate_limit(self) -> int | None:
        """The same for the next monitoring period."""
        return read_integer(self, "nextAccRateLimit")

    @property
    def ts(self) -> dt.datetime | None:
        """When the figures were made: daily at 8:00 UTC from VIP 5 on, just now below."""
        return read_unix_ms(self, "ts")


class OrderCountdown(Record):
    """The countdown to the cancellation of all pending orders or those of one label."""

    __slots__ = ()
    _fields = (
        ("trigger_time", "triggerTime", "unix_s"),
        ("ts", "ts", "unix_s"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trigger_time: Time | None = None,
            ts: Time | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def trigger_time(self) -> dt.datetime | None:
        """When they will be canceled; 0 if the countdown is off."""
        return read_unix_s(self, "triggerTime")

    @property
    def ts(self) -> dt.datetime | None:
        """When the exchange received the request."""
        return read_unix_s(self, "ts")

    @property
    def tag(self) -> str | None:
        """Label of the orders to cancel; empty for all orders of the account."""
        return read_text(self, "tag")
