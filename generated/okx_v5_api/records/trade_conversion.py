# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: trade_conversion."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import as_text, read_decimal, read_enum, read_list, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import AssetAccount, MarginMode, Side
from okx_v5_api.enums.trade import OrderState, OrderType
from okx_v5_api.enums.trade_conversion import ConversionStatus

__all__ = [
    "EasyConversion",
    "EasyConvertCurrencies",
    "OneClickRepayCurrencies",
    "OneClickRepayCurrenciesByDebtType",
    "OneClickRepayment",
    "OneClickRepaymentAck",
    "OneClickRepaymentV2",
    "PastEasyConversion",
    "RepayableDebt",
    "RepaymentBalance",
    "RepaymentOrder",
    "SmallBalance",
]


class EasyConversion(Record):
    """Conversion of one small balance."""

    __slots__ = ()
    _fields = (
        ("status", "status", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("fill_from_sz", "fillFromSz", "decimal"),
        ("fill_to_sz", "fillToSz", "decimal"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            status: ConversionStatus | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            fill_from_sz: Number | None = None,
            fill_to_sz: Number | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def status(self) -> ConversionStatus | None:
        """How far it has come."""
        return read_enum(self, "status", ConversionStatus)

    @property
    def from_ccy(self) -> str | None:
        """Currency that is converted."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency that is received."""
        return read_text(self, "toCcy")

    @property
    def fill_from_sz(self) -> Decimal | None:
        """Amount of from_ccy that was converted."""
        return read_decimal(self, "fillFromSz")

    @property
    def fill_to_sz(self) -> Decimal | None:
        """Amount of to_ccy that was received."""
        return read_decimal(self, "fillToSz")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the conversion took place."""
        return read_unix_ms(self, "uTime")


class EasyConvertCurrencies(Record):
    """What can be converted into what."""

    __slots__ = ()
    _fields = (
        ("from_data", "fromData", "json"),
        ("to_ccy", "toCcy", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            from_data: Sequence[SmallBalance] | None = None,
            to_ccy: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def from_data(self) -> list[SmallBalance]:
        """Balances that are small enough to be converted."""
        return read_list(self, "fromData", SmallBalance)

    @property
    def to_ccy(self) -> list[str]:
        """Major currencies that they can be converted into."""
        return read_list(self, "toCcy", as_text)


class OneClickRepayCurrencies(Record):
    """Debts that can be repaid at one click and the currencies to do it with."""

    __slots__ = ()
    _fields = (
        ("debt_data", "debtData", "json"),
        ("repay_data", "repayData", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt_data: Sequence[RepayableDebt] | None = None,
            repay_data: Sequence[RepaymentBalance] | None = None,
        ) -> Self: ...

    @property
    def debt_data(self) -> list[RepayableDebt]:
        """The debts."""
        return read_list(self, "debtData", RepayableDebt)

    @property
    def repay_data(self) -> list[RepaymentBalance]:
        """Balances that can repay them."""
        return read_list(self, "repayData", RepaymentBalance)


class OneClickRepayCurrenciesByDebtType(Record):
    """Debts of one margin mode that can be repaid at one click and the currencies to do it with."""

    __slots__ = ()
    _fields = (
        ("debt_data", "debtData", "json"),
        ("repay_data", "repayData", "json"),
        ("debt_type", "debtType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt_data: Sequence[RepayableDebt] | None = None,
            repay_data: Sequence[RepaymentBalance] | None = None,
            debt_type: MarginMode | str | None = None,
        ) -> Self: ...

    @property
    def debt_data(self) -> list[RepayableDebt]:
        """The debts."""
        return read_list(self, "debtData", RepayableDebt)

    @property
    def repay_data(self) -> list[RepaymentBalance]:
        """Balances that can repay them."""
        return read_list(self, "repayData", RepaymentBalance)

    @property
    def debt_type(self) -> MarginMode | None:
        """Margin mode of the debts."""
        return read_enum(self, "debtType", MarginMode)


class OneClickRepayment(Record):
    """Repayment of the debt in one currency."""

    __slots__ = ()
    _fields = (
        ("status", "status", "enum"),
        ("debt_ccy", "debtCcy", "text"),
        ("repay_ccy", "repayCcy", "text"),
        ("fill_debt_sz", "fillDebtSz", "decimal"),
        ("fill_repay_sz", "fillRepaySz", "decimal"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            status: ConversionStatus | str | None = None,
            debt_ccy: str | None = None,
            repay_ccy: str | None = None,
            fill_debt_sz: Number | None = None,
            fill_repay_sz: Number | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def status(self) -> ConversionStatus | None:
        """How far it has come."""
        return read_enum(self, "status", ConversionStatus)

    @property
    def debt_ccy(self) -> str | None:
        """Currency of the debt."""
        return read_text(self, "debtCcy")

    @property
    def repay_ccy(self) -> str | None:
        """Currency that it was repaid with."""
        return read_text(self, "repayCcy")

    @property
    def fill_debt_sz(self) -> Decimal | None:
        """Amount of debt_ccy that was repaid."""
        return read_decimal(self, "fillDebtSz")

    @property
    def fill_repay_sz(self) -> Decimal | None:
        """Amount of repay_ccy that was spent."""
        return read_decimal(self, "fillRepaySz")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the repayment took place."""
        return read_unix_ms(self, "uTime")


class OneClickRepaymentAck(Record):
    """Repayment that was accepted."""

    __slots__ = ()
    _fields = (
        ("debt_ccy", "debtCcy", "text"),
        ("repay_ccy_list", "repayCcyList", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt_ccy: str | None = None,
            repay_ccy_list: Sequence[str] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def debt_ccy(self) -> str | None:
        """Currency of the debt."""
        return read_text(self, "debtCcy")

    @property
    def repay_ccy_list(self) -> list[str]:
        """Currencies to repay with, the one to use first in front."""
        return read_list(self, "repayCcyList", as_text)

    @property
    def ts(self) -> dt.datetime | None:
        """When the repayment was asked for."""
        return read_unix_ms(self, "ts")


class OneClickRepaymentV2(Record):
    """Repayment of a debt with one currency after another."""

    __slots__ = ()
    _fields = (
        ("debt_ccy", "debtCcy", "text"),
        ("repay_ccy_list", "repayCcyList", "json"),
        ("ts", "ts", "unix_ms"),
        ("fill_debt_sz", "fillDebtSz", "decimal"),
        ("status", "status", "enum"),
        ("ord_id_info", "ordIdInfo", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt_ccy: str | None = None,
            repay_ccy_list: Sequence[str] | None = None,
            ts: Time | None = None,
            fill_debt_sz: Number | None = None,
            status: ConversionStatus | str | None = None,
            ord_id_info: Sequence[RepaymentOrder] | None = None,
        ) -> Self: ...

    @property
    def debt_ccy(self) -> str | None:
        """Currency of the debt."""
        return read_text(self, "debtCcy")

    @property
    def repay_ccy_list(self) -> list[str]:
        """Currencies to repay with, the one to use first in front."""
        return read_list(self, "repayCcyList", as_text)

    @property
    def ts(self) -> dt.datetime | None:
        """When the repayment was asked for."""
        return read_unix_ms(self, "ts")

    @property
    def fill_debt_sz(self) -> Decimal | None:
        """Amount of debt_ccy that was repaid."""
        return read_decimal(self, "fillDebtSz")

    @property
    def status(self) -> ConversionStatus | None:
        """How far the repayment has come."""
        return read_enum(self, "status", ConversionStatus)

    @property
    def ord_id_info(self) -> list[RepaymentOrder]:
        """Orders that turned the currencies into the one of the debt; none if none was needed."""
        return read_list(self, "ordIdInfo", RepaymentOrder)


class PastEasyConversion(Record):
    """Conversion of one small balance in the past."""

    __slots__ = ()
    _fields = (
        ("status", "status", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("fill_from_sz", "fillFromSz", "decimal"),
        ("fill_to_sz", "fillToSz", "decimal"),
        ("u_time", "uTime", "unix_ms"),
        ("acct", "acct", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            status: ConversionStatus | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            fill_from_sz: Number | None = None,
            fill_to_sz: Number | None = None,
            u_time: Time | None = None,
            acct: AssetAccount | str | None = None,
        ) -> Self: ...

    @property
    def status(self) -> ConversionStatus | None:
        """How far it has come."""
        return read_enum(self, "status", ConversionStatus)

    @property
    def from_ccy(self) -> str | None:
        """Currency that is converted."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency that is received."""
        return read_text(self, "toCcy")

    @property
    def fill_from_sz(self) -> Decimal | None:
        """Amount of from_ccy that was converted."""
        return read_decimal(self, "fillFromSz")

    @property
    def fill_to_sz(self) -> Decimal | None:
        """Amount of to_ccy that was received."""
        return read_decimal(self, "fillToSz")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the conversion took place."""
        return read_unix_ms(self, "uTime")

    @property
    def acct(self) -> AssetAccount | None:
        """Account that holds what was received."""
        return read_enum(self, "acct", AssetAccount)


class RepayableDebt(Record):
    """The debt in one currency."""

    __slots__ = ()
    _fields = (
        ("debt_ccy", "debtCcy", "text"),
        ("debt_amt", "debtAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            debt_ccy: str | None = None,
            debt_amt: Number | None = None,
        ) -> Self: ...

    @property
    def debt_ccy(self) -> str | None:
        """Currency of the debt."""
        return read_text(self, "debtCcy")

    @property
    def debt_amt(self) -> Decimal | None:
        """Principal and interest."""
        return read_decimal(self, "debtAmt")


class RepaymentBalance(Record):
    """A balance that can repay debts."""

    __slots__ = ()
    _fields = (
        ("repay_ccy", "repayCcy", "text"),
        ("repay_amt", "repayAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            repay_ccy: str | None = None,
            repay_amt: Number | None = None,
        ) -> Self: ...

    @property
    def repay_ccy(self) -> str | None:
        """Currency of the balance."""
        return read_text(self, "repayCcy")

    @property
    def repay_amt(self) -> Decimal | None:
        """Amount that is available."""
        return read_decimal(self, "repayAmt")


class RepaymentOrder(Record):
    """An order that a one-click repayment placed."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("inst_id", "instId", "text"),
        ("ord_type", "ordType", "enum"),
        ("side", "side", "enum"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_sz", "fillSz", "decimal"),
        ("state", "state", "enum"),
        ("c_time", "cTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            inst_id: str | None = None,
            ord_type: OrderType | str | None = None,
            side: Side | str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            fill_px: Number | None = None,
            fill_sz: Number | None = None,
            state: OrderState | str | None = None,
            c_time: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ord_type(self) -> OrderType | None:
        """How the order was priced; only ioc."""
        return read_enum(self, "ordType", OrderType)

    @property
    def side(self) -> Side | None:
        """Whether the order bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size."""
        return read_decimal(self, "sz")

    @property
    def fill_px(self) -> Decimal | None:
        """Price of the latest fill; empty without one."""
        return read_decimal(self, "fillPx")

    @property
    def fill_sz(self) -> Decimal | None:
        """Size of the latest fill."""
        return read_decimal(self, "fillSz")

    @property
    def state(self) -> OrderState | None:
        """How far the order has come; filled or canceled."""
        return read_enum(self, "state", OrderState)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")


class SmallBalance(Record):
    """A balance small enough for easy conversion."""

    __slots__ = ()
    _fields = (
        ("from_ccy", "fromCcy", "text"),
        ("from_amt", "fromAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            from_ccy: str | None = None,
            from_amt: Number | None = None,
        ) -> Self: ...

    @property
    def from_ccy(self) -> str | None:
        """Currency of the balance."""
        return read_text(self, "fromCcy")

    @property
    def from_amt(self) -> Decimal | None:
        """Amount of the balance."""
        return read_decimal(self, "fromAmt")
