# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: trading_statistics."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import as_text, read_compact_date, read_decimal, read_list, read_unix_ms
from okx_v5_core.records import Record, RowRecord
from okx_v5_core.writing import Date, Number, Time

__all__ = [
    "AccountRatio",
    "ContractActivity",
    "LongShortRatio",
    "MarginLoanRatio",
    "OpenInterestPoint",
    "OptionActivity",
    "OptionExpiryActivity",
    "OptionStrikeActivity",
    "OptionTakerFlow",
    "PositionRatio",
    "PutCallRatio",
    "StatisticsCurrencies",
    "TakerVolume",
]


class AccountRatio(RowRecord):
    """Accounts that are long in one contract compared with those that are short."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("long_short_acct_ratio", 1, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            long_short_acct_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def long_short_acct_ratio(self) -> Decimal | None:
        """Number of long accounts divided by that of short ones."""
        return read_decimal(self, 1)


class ContractActivity(RowRecord):
    """Open interest and volume of a currency's futures and perpetuals."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("oi", 1, "decimal"),
        ("vol", 2, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            oi: Number | None = None,
            vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def oi(self) -> Decimal | None:
        """Open interest in USD."""
        return read_decimal(self, 1)

    @property
    def vol(self) -> Decimal | None:
        """Volume in USD."""
        return read_decimal(self, 2)


class LongShortRatio(RowRecord):
    """Users who are long in a currency's futures and perpetuals compared with those who are short."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("ratio", 1, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def ratio(self) -> Decimal | None:
        """Number of users who are net long divided by that of users who are net short."""
        return read_decimal(self, 1)


class MarginLoanRatio(RowRecord):
    """Margin loans of quote currency compared with those of base currency."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("ratio", 1, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def ratio(self) -> Decimal | None:
        """Amount borrowed of quote currency divided by that of base currency."""
        return read_decimal(self, 1)


class OpenInterestPoint(RowRecord):
    """Open interest of one contract in one interval."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("oi", 1, "decimal"),
        ("oi_ccy", 2, "decimal"),
        ("oi_usd", 3, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            oi: Number | None = None,
            oi_ccy: Number | None = None,
            oi_usd: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def oi(self) -> Decimal | None:
        """Open interest in contracts."""
        return read_decimal(self, 1)

    @property
    def oi_ccy(self) -> Decimal | None:
        """Open interest in coins."""
        return read_decimal(self, 2)

    @property
    def oi_usd(self) -> Decimal | None:
        """Open interest in USD."""
        return read_decimal(self, 3)


class OptionActivity(RowRecord):
    """Open interest and volume of a currency's options."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("oi", 1, "decimal"),
        ("vol", 2, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            oi: Number | None = None,
            vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def oi(self) -> Decimal | None:
        """Open interest in the currency."""
        return read_decimal(self, 1)

    @property
    def vol(self) -> Decimal | None:
        """Volume in the currency."""
        return read_decimal(self, 2)


class OptionExpiryActivity(RowRecord):
    """Open interest and volume of the options that expire on one day."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("exp_time", 1, "compact_date"),
        ("call_oi", 2, "decimal"),
        ("put_oi", 3, "decimal"),
        ("call_vol", 4, "decimal"),
        ("put_vol", 5, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            exp_time: Date | None = None,
            call_oi: Number | None = None,
            put_oi: Number | None = None,
            call_vol: Number | None = None,
            put_vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def exp_time(self) -> dt.date | None:
        """Day of expiry."""
        return read_compact_date(self, 1)

    @property
    def call_oi(self) -> Decimal | None:
        """Open interest of calls in coins."""
        return read_decimal(self, 2)

    @property
    def put_oi(self) -> Decimal | None:
        """Open interest of puts in coins."""
        return read_decimal(self, 3)

    @property
    def call_vol(self) -> Decimal | None:
        """Volume of calls in coins."""
        return read_decimal(self, 4)

    @property
    def put_vol(self) -> Decimal | None:
        """Volume of puts in coins."""
        return read_decimal(self, 5)


class OptionStrikeActivity(RowRecord):
    """Open interest and volume of the options with one strike."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("strike", 1, "decimal"),
        ("call_oi", 2, "decimal"),
        ("put_oi", 3, "decimal"),
        ("call_vol", 4, "decimal"),
        ("put_vol", 5, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            strike: Number | None = None,
            call_oi: Number | None = None,
            put_oi: Number | None = None,
            call_vol: Number | None = None,
            put_vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def strike(self) -> Decimal | None:
        """Strike price."""
        return read_decimal(self, 1)

    @property
    def call_oi(self) -> Decimal | None:
        """Open interest of calls in coins."""
        return read_decimal(self, 2)

    @property
    def put_oi(self) -> Decimal | None:
        """Open interest of puts in coins."""
        return read_decimal(self, 3)

    @property
    def call_vol(self) -> Decimal | None:
        """Volume of calls in coins."""
        return read_decimal(self, 4)

    @property
    def put_vol(self) -> Decimal | None:
        """Volume of puts in coins."""
        return read_decimal(self, 5)


class OptionTakerFlow(RowRecord):
    """What takers bought and sold of a currency's calls and puts."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("call_buy_vol", 1, "decimal"),
        ("call_sell_vol", 2, "decimal"),
        ("put_buy_vol", 3, "decimal"),
        ("put_sell_vol", 4, "decimal"),
        ("call_block_vol", 5, "decimal"),
        ("put_block_vol", 6, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            call_buy_vol: Number | None = None,
            call_sell_vol: Number | None = None,
            put_buy_vol: Number | None = None,
            put_sell_vol: Number | None = None,
            call_block_vol: Number | None = None,
            put_block_vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def call_buy_vol(self) -> Decimal | None:
        """Calls that takers bought, in the settlement currency."""
        return read_decimal(self, 1)

    @property
    def call_sell_vol(self) -> Decimal | None:
        """Calls that takers sold, in the settlement currency."""
        return read_decimal(self, 2)

    @property
    def put_buy_vol(self) -> Decimal | None:
        """Puts that takers bought, in the settlement currency."""
        return read_decimal(self, 3)

    @property
    def put_sell_vol(self) -> Decimal | None:
        """Puts that takers sold, in the settlement currency."""
        return read_decimal(self, 4)

    @property
    def call_block_vol(self) -> Decimal | None:
        """Calls in block trades."""
        return read_decimal(self, 5)

    @property
    def put_block_vol(self) -> Decimal | None:
        """Puts in block trades."""
        return read_decimal(self, 6)


class PositionRatio(RowRecord):
    """Long positions in one contract compared with short ones."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("long_short_pos_ratio", 1, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            long_short_pos_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def long_short_pos_ratio(self) -> Decimal | None:
        """Long positions divided by short ones."""
        return read_decimal(self, 1)


class PutCallRatio(RowRecord):
    """Calls on a currency compared with puts."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("oi_ratio", 1, "decimal"),
        ("vol_ratio", 2, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            oi_ratio: Number | None = None,
            vol_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def oi_ratio(self) -> Decimal | None:
        """Open interest of calls divided by that of puts."""
        return read_decimal(self, 1)

    @property
    def vol_ratio(self) -> Decimal | None:
        """Volume of calls divided by that of puts."""
        return read_decimal(self, 2)


class StatisticsCurrencies(Record):
    """Currencies that there are statistics on."""

    __slots__ = ()
    _fields = (
        ("contract", "contract", "json"),
        ("option", "option", "json"),
        ("spot", "spot", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            contract: Sequence[str] | None = None,
            option: Sequence[str] | None = None,
            spot: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def contract(self) -> list[str]:
        """Those with statistics on derivatives."""
        return read_list(self, "contract", as_text)

    @property
    def option(self) -> list[str]:
        """Those with statistics on options."""
        return read_list(self, "option", as_text)

    @property
    def spot(self) -> list[str]:
        """Those with statistics on spot."""
        return read_list(self, "spot", as_text)


class TakerVolume(RowRecord):
    """What takers sold and bought in one interval."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("sell_vol", 1, "decimal"),
        ("buy_vol", 2, "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            sell_vol: Number | None = None,
            buy_vol: Number | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time of the interval."""
        return read_unix_ms(self, 0)

    @property
    def sell_vol(self) -> Decimal | None:
        """Volume that takers sold."""
        return read_decimal(self, 1)

    @property
    def buy_vol(self) -> Decimal | None:
        """Volume that takers bought."""
        return read_decimal(self, 2)
