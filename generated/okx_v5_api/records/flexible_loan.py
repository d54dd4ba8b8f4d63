# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: flexible_loan."""

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

from okx_v5_api.enums.flexible_loan import FlexibleLoanEMode, FlexibleLoanEventType
from okx_v5_api.records.common import CurrencyAmount

__all__ = [
    "FlexibleLoan",
    "FlexibleLoanAck",
    "FlexibleLoanAsset",
    "FlexibleLoanCollateral",
    "FlexibleLoanCurrency",
    "FlexibleLoanEModePair",
    "FlexibleLoanEvent",
    "FlexibleLoanInterest",
    "FlexibleLoanLiquidation",
    "FlexibleLoanMaximum",
    "FlexibleLoanRedeemMaximum",
    "FlexibleLoanRepaymentAck",
]


class FlexibleLoan(Record):
    """A running flexible loan. LTV is the ratio of the loan to the value of its collateral."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("loan_notional_usd", "loanNotionalUsd", "decimal"),
        ("loan_data", "loanData", "json"),
        ("collateral_notional_usd", "collateralNotionalUsd", "decimal"),
        ("collateral_data", "collateralData", "json"),
        ("risk_warning_data", "riskWarningData", "json"),
        ("cur_ltv", "curLTV", "decimal"),
        ("margin_call_ltv", "marginCallLTV", "decimal"),
        ("liq_ltv", "liqLTV", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            loan_notional_usd: Number | None = None,
            loan_data: Sequence[CurrencyAmount] | None = None,
            collateral_notional_usd: Number | None = None,
            collateral_data: Sequence[CurrencyAmount] | None = None,
            risk_warning_data: FlexibleLoanLiquidation | None = None,
            cur_ltv: Number | None = None,
            margin_call_ltv: Number | None = None,
            liq_ltv: Number | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def loan_notional_usd(self) -> Decimal | None:
        """Value of what is owed in USD."""
        return read_decimal(self, "loanNotionalUsd")

    @property
    def loan_data(self) -> list[CurrencyAmount]:
        """What is owed."""
        return read_list(self, "loanData", CurrencyAmount)

    @property
    def collateral_notional_usd(self) -> Decimal | None:
        """Value in USD that the collateral counts for, after adjustment."""
        return read_decimal(self, "collateralNotionalUsd")

    @property
    def collateral_data(self) -> list[CurrencyAmount]:
        """What secures it."""
        return read_list(self, "collateralData", CurrencyAmount)

    @property
    def risk_warning_data(self) -> FlexibleLoanLiquidation | None:
        """The price at which it would be liquidated."""
        return read_record(self, "riskWarningData", FlexibleLoanLiquidation)

    @property
    def cur_ltv(self) -> Decimal | None:
        """Present LTV as a fraction, 0.1 for 10%."""
        return read_decimal(self, "curLTV")

    @property
    def margin_call_ltv(self) -> Decimal | None:
        """LTV as a fraction at which the user is warned of liquidation."""
        return read_decimal(self, "marginCallLTV")

    @property
    def liq_ltv(self) -> Decimal | None:
        """LTV as a fraction at which the collateral is liquidated."""
        return read_decimal(self, "liqLTV")


class FlexibleLoanAck(Record):
    """A flexible loan that was taken out or added to."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("e_mode", "eMode", "enum"),
        ("cl_ord_id", "clOrdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            e_mode: FlexibleLoanEMode | str | None = None,
            cl_ord_id: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID of the loan."""
        return read_text(self, "ordId")

    @property
    def e_mode(self) -> FlexibleLoanEMode | None:
        """Whether it is under E-Mode."""
        return read_enum(self, "eMode", FlexibleLoanEMode)

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the request."""
        return read_text(self, "clOrdId")


class FlexibleLoanAsset(Record):
    """What secures a flexible loan in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            notional_usd: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the collateral."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount of it."""
        return read_decimal(self, "amt")

    @property
    def notional_usd(self) -> Decimal | None:
        """Its value in USD."""
        return read_decimal(self, "notionalUsd")


class FlexibleLoanCollateral(Record):
    """All that secures a flexible loan."""

    __slots__ = ()
    _fields = (
        ("assets", "assets", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            assets: Sequence[FlexibleLoanAsset] | None = None,
        ) -> Self: ...

    @property
    def assets(self) -> list[FlexibleLoanAsset]:
        """Each currency."""
        return read_list(self, "assets", FlexibleLoanAsset)


class FlexibleLoanCurrency(Record):
    """A currency that can be borrowed."""

    __slots__ = ()
    _fields = (
        ("borrow_ccy", "borrowCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            borrow_ccy: str | None = None,
        ) -> Self: ...

    @property
    def borrow_ccy(self) -> str | None:
        """Currency code."""
        return read_text(self, "borrowCcy")


class FlexibleLoanEModePair(Record):
    """Collateral and a currency that can be borrowed on it under E-Mode."""

    __slots__ = ()
    _fields = (
        ("collateral_ccy", "collateralCcy", "text"),
        ("borrow_ccy", "borrowCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            collateral_ccy: str | None = None,
            borrow_ccy: str | None = None,
        ) -> Self: ...

    @property
    def collateral_ccy(self) -> str | None:
        """Currency of the collateral."""
        return read_text(self, "collateralCcy")

    @property
    def borrow_ccy(self) -> str | None:
        """Currency that can be borrowed on it."""
        return read_text(self, "borrowCcy")


class FlexibleLoanEvent(Record):
    """Something that happened to a flexible loan."""

    __slots__ = ()
    _fields = (
        ("ref_id", "refId", "text"),
        ("type", "type", "enum"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ref_id: str | None = None,
            type: FlexibleLoanEventType | str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ref_id(self) -> str | None:
        """Reference ID of the record."""
        return read_text(self, "refId")

    @property
    def type(self) -> FlexibleLoanEventType | None:
        """What happened."""
        return read_enum(self, "type", FlexibleLoanEventType)

    @property
    def ccy(self) -> str | None:
        """Currency that moved."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that moved; negative where collateral is locked."""
        return read_decimal(self, "amt")

    @property
    def ts(self) -> dt.datetime | None:
        """When it happened."""
        return read_unix_ms(self, "ts")


class FlexibleLoanInterest(Record):
    """Interest that was charged on a flexible loan."""

    __slots__ = ()
    _fields = (
        ("ref_id", "refId", "text"),
        ("ccy", "ccy", "text"),
        ("loan", "loan", "decimal"),
        ("interest", "interest", "decimal"),
        ("interest_rate", "interestRate", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ref_id: str | None = None,
            ccy: str | None = None,
            loan: Number | None = None,
            interest: Number | None = None,
            interest_rate: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ref_id(self) -> str | None:
        """Reference ID of the record."""
        return read_text(self, "refId")

    @property
    def ccy(self) -> str | None:
        """Currency that was borrowed."""
        return read_text(self, "ccy")

    @property
    def loan(self) -> Decimal | None:
        """Amount that was owed."""
        return read_decimal(self, "loan")

    @property
    def interest(self) -> Decimal | None:
        """Interest on it."""
        return read_decimal(self, "interest")

    @property
    def interest_rate(self) -> Decimal | None:
        """Yearly rate as a fraction, 0.01 for 1%."""
        return read_decimal(self, "interestRate")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was charged."""
        return read_unix_ms(self, "ts")


class FlexibleLoanLiquidation(Record):
    """Where a flexible loan would be liquidated. Empty unless there is one currency of collateral and
    one that was borrowed."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("liq_px", "liqPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            liq_px: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument whose price counts."""
        return read_text(self, "instId")

    @property
    def liq_px(self) -> Decimal | None:
        """Price of liquidation in its quote currency."""
        return read_decimal(self, "liqPx")


class FlexibleLoanMaximum(Record):
    """The most that can be borrowed of one currency."""

    __slots__ = ()
    _fields = (
        ("borrow_ccy", "borrowCcy", "text"),
        ("max_loan", "maxLoan", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("remaining_quota", "remainingQuota", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            borrow_ccy: str | None = None,
            max_loan: Number | None = None,
            notional_usd: Number | None = None,
            remaining_quota: Number | None = None,
        ) -> Self: ...

    @property
    def borrow_ccy(self) -> str | None:
        """Currency to borrow."""
        return read_text(self, "borrowCcy")

    @property
    def max_loan(self) -> Decimal | None:
        """Largest amount."""
        return read_decimal(self, "maxLoan")

    @property
    def notional_usd(self) -> Decimal | None:
        """Its value in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def remaining_quota(self) -> Decimal | None:
        """What is left of the quota in borrow_ccy."""
        return read_decimal(self, "remainingQuota")


class FlexibleLoanRedeemMaximum(Record):
    """The most collateral that can be taken from a flexible loan in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("max_redeem_amt", "maxRedeemAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            max_redeem_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the collateral."""
        return read_text(self, "ccy")

    @property
    def max_redeem_amt(self) -> Decimal | None:
        """Largest amount."""
        return read_decimal(self, "maxRedeemAmt")


class FlexibleLoanRepaymentAck(Record):
    """A repayment that was accepted."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("cl_ord_id", "clOrdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            cl_ord_id: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID of the loan."""
        return read_text(self, "ordId")

    @property
    def ccy(self) -> str | None:
        """Currency that is paid."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that was asked to be paid."""
        return read_decimal(self, "amt")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the request."""
        return read_text(self, "clOrdId")
