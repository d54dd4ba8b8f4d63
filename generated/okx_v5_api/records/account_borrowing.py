# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_borrowing."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_decimal,
    read_enum,
    read_list,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.account_borrowing import SpotBorrowAction, SpotBorrowEvent
from okx_v5_api.enums.common import MarginMode, Side

__all__ = [
    "AccruedInterest",
    "BorrowLimits",
    "BorrowQuotas",
    "BorrowRate",
    "CurrencyBorrowLimit",
    "MaxLoan",
    "SpotBorrowRecord",
    "SpotBorrowingAck",
]


class AccruedInterest(Record):
    """Interest that accrued on one debt in one hour."""

    __slots__ = ()
    _fields = (
        ("type", "type", "text"),
        ("ccy", "ccy", "text"),
        ("inst_id", "instId", "text"),
        ("mgn_mode", "mgnMode", "enum"),
        ("interest", "interest", "decimal"),
        ("interest_rate", "interestRate", "decimal"),
        ("liab", "liab", "decimal"),
        ("total_liab", "totalLiab", "decimal"),
        ("interest_free_liab", "interestFreeLiab", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: str | None = None,
            ccy: str | None = None,
            inst_id: str | None = None,
            mgn_mode: MarginMode | str | None = None,
            interest: Number | None = None,
            interest_rate: Number | None = None,
            liab: Number | None = None,
            total_liab: Number | None = None,
            interest_free_liab: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def type(self) -> str | None:
        """Kind of loan; 2 is a market loan."""
        return read_text(self, "type")

    @property
    def ccy(self) -> str | None:
        """Borrowed currency."""
        return read_text(self, "ccy")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def interest(self) -> Decimal | None:
        """Interest in the borrowed currency."""
        return read_decimal(self, "interest")

    @property
    def interest_rate(self) -> Decimal | None:
        """Rate for an hour."""
        return read_decimal(self, "interestRate")

    @property
    def liab(self) -> Decimal | None:
        """Debt that bears the interest."""
        return read_decimal(self, "liab")

    @property
    def total_liab(self) -> Decimal | None:
        """All debt of the account in the currency."""
        return read_decimal(self, "totalLiab")

    @property
    def interest_free_liab(self) -> Decimal | None:
        """Debt that bears no interest."""
        return read_decimal(self, "interestFreeLiab")

    @property
    def ts(self) -> dt.datetime | None:
        """When the interest accrued."""
        return read_unix_ms(self, "ts")


class BorrowLimits(Record):
    """Debt and interest of the account and what it could still borrow."""

    __slots__ = ()
    _fields = (
        ("debt", "debt", "decimal"),
        ("interest", "interest", "decimal"),
        ("next_discount_time", "nextDiscountTime", "unix_ms"),
        ("next_interest_time", "nextInterestTime", "unix_ms"),
        ("loan_alloc", "loanAlloc", "decimal"),
        ("records", "records", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt: Number | None = None,
            interest: Number | None = None,
            next_discount_time: Time | None = None,
            next_interest_time: Time | None = None,
            loan_alloc: Number | None = None,
            records: Sequence[CurrencyBorrowLimit] | None = None,
        ) -> Self: ...

    @property
    def debt(self) -> Decimal | None:
        """Debt in USD."""
        return read_decimal(self, "debt")

    @property
    def interest(self) -> Decimal | None:
        """Interest due in USD; market loans only."""
        return read_decimal(self, "interest")

    @property
    def next_discount_time(self) -> dt.datetime | None:
        """When interest is next deducted."""
        return read_unix_ms(self, "nextDiscountTime")

    @property
    def next_interest_time(self) -> dt.datetime | None:
        """When interest next accrues."""
        return read_unix_ms(self, "nextInterestTime")

    @property
    def loan_alloc(self) -> Decimal | None:
        """Percentage of the VIP loans, 0 to 100, that the master account has given to this one; empty
        if they are shared."""
        return read_decimal(self, "loanAlloc")

    @property
    def records(self) -> list[CurrencyBorrowLimit]:
        """Each currency."""
        return read_list(self, "records", CurrencyBorrowLimit)


class BorrowQuotas(Record):
    """What different limits leave to borrow; the smallest counts."""

    __slots__ = ()
    _fields = (
        ("all_acct_remaining_quota", "allAcctRemainingQuota", "decimal"),
        ("cur_acct_remaining_quota", "curAcctRemainingQuota", "decimal"),
        ("plat_remaining_quota", "platRemainingQuota", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            all_acct_remaining_quota: Number | None = None,
            cur_acct_remaining_quota: Number | None = None,
            plat_remaining_quota: Number | None = None,
        ) -> Self: ...

    @property
    def all_acct_remaining_quota(self) -> Decimal | None:
        """Deprecated. Left to the master account and all its sub-accounts."""
        return read_decimal(self, "allAcctRemainingQuota")

    @property
    def cur_acct_remaining_quota(self) -> Decimal | None:
        """Deprecated. Left to this account; only for a sub-account that has been given a share."""
        return read_decimal(self, "curAcctRemainingQuota")

    @property
    def plat_remaining_quota(self) -> Decimal | None:
        """Deprecated. Left on the platform as a whole."""
        return read_decimal(self, "platRemainingQuota")


class BorrowRate(Record):
    """What it costs to borrow one currency now."""

    __slots__ = ()
    _fields = (
        ("interest_rate", "interestRate", "decimal"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            interest_rate: Number | None = None,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def interest_rate(self) -> Decimal | None:
        """Interest rate for an hour."""
        return read_decimal(self, "interestRate")

    @property
    def ccy(self) -> str | None:
        """Currency that the rate is for."""
        return read_text(self, "ccy")


class CurrencyBorrowLimit(Record):
    """What the account owes and could still borrow in one currency. Limits are those of the master
    account, or of this account alone if it has been given a share."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("rate", "rate", "decimal"),
        ("loan_quota", "loanQuota", "decimal"),
        ("surplus_lmt", "surplusLmt", "decimal"),
        ("used_lmt", "usedLmt", "decimal"),
        ("interest", "interest", "decimal"),
        ("interest_free_liab", "interestFreeLiab", "decimal"),
        ("potential_borrowing_amt", "potentialBorrowingAmt", "decimal"),
        ("surplus_lmt_details", "surplusLmtDetails", "json"),
        ("pos_loan", "posLoan", "decimal"),
        ("avail_loan", "availLoan", "decimal"),
        ("used_loan", "usedLoan", "decimal"),
        ("avg_rate", "avgRate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            rate: Number | None = None,
            loan_quota: Number | None = None,
            surplus_lmt: Number | None = None,
            used_lmt: Number | None = None,
            interest: Number | None = None,
            interest_free_liab: Number | None = None,
            potential_borrowing_amt: Number | None = None,
            surplus_lmt_details: BorrowQuotas | None = None,
            pos_loan: Number | None = None,
            avail_loan: Number | None = None,
            used_loan: Number | None = None,
            avg_rate: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the amounts."""
        return read_text(self, "ccy")

    @property
    def rate(self) -> Decimal | None:
        """Interest rate for a day."""
        return read_decimal(self, "rate")

    @property
    def loan_quota(self) -> Decimal | None:
        """Limit of what may be borrowed."""
        return read_decimal(self, "loanQuota")

    @property
    def surplus_lmt(self) -> Decimal | None:
        """What is left of the limit."""
        return read_decimal(self, "surplusLmt")

    @property
    def used_lmt(self) -> Decimal | None:
        """What this account has borrowed."""
        return read_decimal(self, "usedLmt")

    @property
    def interest(self) -> Decimal | None:
        """Interest to be deducted; market loans only."""
        return read_decimal(self, "interest")

    @property
    def interest_free_liab(self) -> Decimal | None:
        """Debt that bears no interest."""
        return read_decimal(self, "interestFreeLiab")

    @property
    def potential_borrowing_amt(self) -> Decimal | None:
        """Amount that the account may yet come to borrow."""
        return read_decimal(self, "potentialBorrowingAmt")

    @property
    def surplus_lmt_details(self) -> BorrowQuotas | None:
        """Deprecated. What each of the limits leaves; VIP loans only."""
        return read_record(self, "surplusLmtDetails", BorrowQuotas)

    @property
    def pos_loan(self) -> Decimal | None:
        """Deprecated. Held of the locked quota; VIP loans only."""
        return read_decimal(self, "posLoan")

    @property
    def avail_loan(self) -> Decimal | None:
        """Deprecated. Free of the locked quota; VIP loans only."""
        return read_decimal(self, "availLoan")

    @property
    def used_loan(self) -> Decimal | None:
        """Deprecated. Borrowed by this account; VIP loans only."""
        return read_decimal(self, "usedLoan")

    @property
    def avg_rate(self) -> Decimal | None:
        """Deprecated. Average interest rate for an hour of what is borrowed; VIP loans only."""
        return read_decimal(self, "avgRate")


class MaxLoan(Record):
    """Most that the account could borrow of one currency."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("mgn_mode", "mgnMode", "enum"),
        ("mgn_ccy", "mgnCcy", "text"),
        ("max_loan", "maxLoan", "decimal"),
        ("ccy", "ccy", "text"),
        ("side", "side", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            mgn_mode: MarginMode | str | None = None,
            mgn_ccy: str | None = None,
            max_loan: Number | None = None,
            ccy: str | None = None,
            side: Side | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def mgn_ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "mgnCcy")

    @property
    def max_loan(self) -> Decimal | None:
        """Largest loan."""
        return read_decimal(self, "maxLoan")

    @property
    def ccy(self) -> str | None:
        """Currency of the loan."""
        return read_text(self, "ccy")

    @property
    def side(self) -> Side | None:
        """Direction of the order that would need the loan."""
        return read_enum(self, "side", Side)


class SpotBorrowRecord(Record):
    """A past borrowing or repayment in spot mode."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("type", "type", "enum"),
        ("amt", "amt", "decimal"),
        ("acc_borrowed", "accBorrowed", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            type: SpotBorrowEvent | str | None = None,
            amt: Number | None = None,
            acc_borrowed: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that was borrowed or repaid."""
        return read_text(self, "ccy")

    @property
    def type(self) -> SpotBorrowEvent | None:
        """Whether it was borrowed or repaid and whether automatically."""
        return read_enum(self, "type", SpotBorrowEvent)

    @property
    def amt(self) -> Decimal | None:
        """Amount borrowed or repaid."""
        return read_decimal(self, "amt")

    @property
    def acc_borrowed(self) -> Decimal | None:
        """Amount borrowed in all."""
        return read_decimal(self, "accBorrowed")

    @property
    def ts(self) -> dt.datetime | None:
        """When it happened."""
        return read_unix_ms(self, "ts")


class SpotBorrowingAck(Record):
    """Amount that was borrowed or repaid."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("side", "side", "enum"),
        ("amt", "amt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            side: SpotBorrowAction | str | None = None,
            amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that was borrowed or repaid."""
        return read_text(self, "ccy")

    @property
    def side(self) -> SpotBorrowAction | None:
        """Whether it was borrowed or repaid."""
        return read_enum(self, "side", SpotBorrowAction)

    @property
    def amt(self) -> Decimal | None:
        """Amount that really was borrowed or repaid."""
        return read_decimal(self, "amt")
