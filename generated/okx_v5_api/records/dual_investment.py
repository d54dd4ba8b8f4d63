# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: dual_investment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import OptionType
from okx_v5_api.enums.dual_investment import DualInvestmentState

__all__ = [
    "DualInvestmentAck",
    "DualInvestmentOrder",
    "DualInvestmentPair",
    "DualInvestmentProduct",
    "DualInvestmentQuote",
    "DualInvestmentRedeemQuote",
    "DualInvestmentStatus",
]


class DualInvestmentAck(Record):
    """A dual investment that was just made."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("state", "state", "enum"),
        ("quote_id", "quoteId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            state: DualInvestmentState | str | None = None,
            quote_id: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def state(self) -> DualInvestmentState | None:
        """How far it has come."""
        return read_enum(self, "state", DualInvestmentState)

    @property
    def quote_id(self) -> str | None:
        """ID of the quote that it took."""
        return read_text(self, "quoteId")


class DualInvestmentOrder(Record):
    """A dual investment with all its terms. What concerns settlement is empty until then."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("state", "state", "enum"),
        ("quote_id", "quoteId", "text"),
        ("product_id", "productId", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("uly", "uly", "text"),
        ("strike", "strike", "decimal"),
        ("notional_sz", "notionalSz", "decimal"),
        ("notional_ccy", "notionalCcy", "text"),
        ("abs_yield", "absYield", "decimal"),
        ("annualized_yield", "annualizedYield", "decimal"),
        ("yield_sz", "yieldSz", "decimal"),
        ("yield_ccy", "yieldCcy", "text"),
        ("settle_sz", "settleSz", "decimal"),
        ("settle_ccy", "settleCcy", "text"),
        ("settle_px", "settlePx", "decimal"),
        ("exp_time", "expTime", "unix_ms"),
        ("settle_time", "settleTime", "unix_ms"),
        ("redeem_start_time", "redeemStartTime", "unix_ms"),
        ("redeem_end_time", "redeemEndTime", "unix_ms"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            state: DualInvestmentState | str | None = None,
            quote_id: str | None = None,
            product_id: str | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            uly: str | None = None,
            strike: Number | None = None,
            notional_sz: Number | None = None,
            notional_ccy: str | None = None,
            abs_yield: Number | None = None,
            annualized_yield: Number | None = None,
            yield_sz: Number | None = None,
            yield_ccy: str | None = None,
            settle_sz: Number | None = None,
            settle_ccy: str | None = None,
            settle_px: Number | None = None,
            exp_time: Time | None = None,
            settle_time: Time | None = None,
            redeem_start_time: Time | None = None,
            redeem_end_time: Time | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def state(self) -> DualInvestmentState | None:
        """How far it has come."""
        return read_enum(self, "state", DualInvestmentState)

    @property
    def quote_id(self) -> str | None:
        """ID of the quote that it took."""
        return read_text(self, "quoteId")

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def base_ccy(self) -> str | None:
        """Base currency."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency."""
        return read_text(self, "quoteCcy")

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")

    @property
    def strike(self) -> Decimal | None:
        """Strike price."""
        return read_decimal(self, "strike")

    @property
    def notional_sz(self) -> Decimal | None:
        """Amount invested in notional_ccy."""
        return read_decimal(self, "notionalSz")

    @property
    def notional_ccy(self) -> str | None:
        """Currency invested."""
        return read_text(self, "notionalCcy")

    @property
    def abs_yield(self) -> Decimal | None:
        """Yield over the whole term, as a fraction."""
        return read_decimal(self, "absYield")

    @property
    def annualized_yield(self) -> Decimal | None:
        """The same for a year, as a fraction."""
        return read_decimal(self, "annualizedYield")

    @property
    def yield_sz(self) -> Decimal | None:
        """Amount of the yield in yield_ccy."""
        return read_decimal(self, "yieldSz")

    @property
    def yield_ccy(self) -> str | None:
        """Currency of the yield."""
        return read_text(self, "yieldCcy")

    @property
    def settle_sz(self) -> Decimal | None:
        """Amount paid out in settle_ccy."""
        return read_decimal(self, "settleSz")

    @property
    def settle_ccy(self) -> str | None:
        """Currency paid out."""
        return read_text(self, "settleCcy")

    @property
    def settle_px(self) -> Decimal | None:
        """Price at which it was settled."""
        return read_decimal(self, "settlePx")

    @property
    def exp_time(self) -> dt.datetime | None:
        """When it expires."""
        return read_unix_ms(self, "expTime")

    @property
    def settle_time(self) -> dt.datetime | None:
        """When it was settled."""
        return read_unix_ms(self, "settleTime")

    @property
    def redeem_start_time(self) -> dt.datetime | None:
        """From when it can be redeemed early."""
        return read_unix_ms(self, "redeemStartTime")

    @property
    def redeem_end_time(self) -> dt.datetime | None:
        """Until when it can be redeemed early."""
        return read_unix_ms(self, "redeemEndTime")

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was made."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")


class DualInvestmentPair(Record):
    """A pair of currencies that there are dual investments in."""

    __slots__ = ()
    _fields = (
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("opt_type", "optType", "enum"),
        ("uly", "uly", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            opt_type: OptionType | str | None = None,
            uly: str | None = None,
        ) -> Self: ...

    @property
    def base_ccy(self) -> str | None:
        """Base currency."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency."""
        return read_text(self, "quoteCcy")

    @property
    def opt_type(self) -> OptionType | None:
        """Call or put."""
        return read_enum(self, "optType", OptionType)

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")


class DualInvestmentProduct(Record):
    """A dual investment on offer."""

    __slots__ = ()
    _fields = (
        ("abs_yield", "absYield", "decimal"),
        ("annualized_yield", "annualizedYield", "decimal"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("notional_ccy", "notionalCcy", "text"),
        ("exp_time", "expTime", "unix_ms"),
        ("interest_accrual_time", "interestAccrualTime", "unix_ms"),
        ("list_time", "listTime", "unix_ms"),
        ("min_size", "minSize", "decimal"),
        ("max_size", "maxSize", "decimal"),
        ("opt_type", "optType", "enum"),
        ("product_id", "productId", "text"),
        ("quote_time", "quoteTime", "unix_ms"),
        ("redeem_start_time", "redeemStartTime", "unix_ms"),
        ("redeem_end_time", "redeemEndTime", "unix_ms"),
        ("step_sz", "stepSz", "decimal"),
        ("trade_end_time", "tradeEndTime", "unix_ms"),
        ("uly", "uly", "text"),
        ("strike", "strike", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            abs_yield: Number | None = None,
            annualized_yield: Number | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            notional_ccy: str | None = None,
            exp_time: Time | None = None,
            interest_accrual_time: Time | None = None,
            list_time: Time | None = None,
            min_size: Number | None = None,
            max_size: Number | None = None,
            opt_type: OptionType | str | None = None,
            product_id: str | None = None,
            quote_time: Time | None = None,
            redeem_start_time: Time | None = None,
            redeem_end_time: Time | None = None,
            step_sz: Number | None = None,
            trade_end_time: Time | None = None,
            uly: str | None = None,
            strike: Number | None = None,
        ) -> Self: ...

    @property
    def abs_yield(self) -> Decimal | None:
        """Yield over the whole term, as a fraction."""
        return read_decimal(self, "absYield")

    @property
    def annualized_yield(self) -> Decimal | None:
        """The same for a year, as a fraction."""
        return read_decimal(self, "annualizedYield")

    @property
    def base_ccy(self) -> str | None:
        """Base currency."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Quote currency."""
        return read_text(self, "quoteCcy")

    @property
    def notional_ccy(self) -> str | None:
        """Currency to invest: base currency for a call, quote currency for a put."""
        return read_text(self, "notionalCcy")

    @property
    def exp_time(self) -> dt.datetime | None:
        """When it expires."""
        return read_unix_ms(self, "expTime")

    @property
    def interest_accrual_time(self) -> dt.datetime | None:
        """When it begins to earn interest."""
        return read_unix_ms(self, "interestAccrualTime")

    @property
    def list_time(self) -> dt.datetime | None:
        """When it was launched."""
        return read_unix_ms(self, "listTime")

    @property
    def min_size(self) -> Decimal | None:
        """Smallest investment in notional_ccy."""
        return read_decimal(self, "minSize")

    @property
    def max_size(self) -> Decimal | None:
        """Largest investment in notional_ccy."""
        return read_decimal(self, "maxSize")

    @property
    def opt_type(self) -> OptionType | None:
        """Call or put."""
        return read_enum(self, "optType", OptionType)

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def quote_time(self) -> dt.datetime | None:
        """When the yields were quoted."""
        return read_unix_ms(self, "quoteTime")

    @property
    def redeem_start_time(self) -> dt.datetime | None:
        """From when it can be redeemed early."""
        return read_unix_ms(self, "redeemStartTime")

    @property
    def redeem_end_time(self) -> dt.datetime | None:
        """Until when it can be redeemed early."""
        return read_unix_ms(self, "redeemEndTime")

    @property
    def step_sz(self) -> Decimal | None:
        """Smallest step of the investment in notional_ccy."""
        return read_decimal(self, "stepSz")

    @property
    def trade_end_time(self) -> dt.datetime | None:
        """Until when it can be bought."""
        return read_unix_ms(self, "tradeEndTime")

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")

    @property
    def strike(self) -> Decimal | None:
        """Strike price."""
        return read_decimal(self, "strike")


class DualInvestmentQuote(Record):
    """Terms on which an amount can be invested."""

    __slots__ = ()
    _fields = (
        ("abs_yield", "absYield", "decimal"),
        ("annualized_yield", "annualizedYield", "decimal"),
        ("interest_accrual_time", "interestAccrualTime", "unix_ms"),
        ("notional_sz", "notionalSz", "decimal"),
        ("notional_ccy", "notionalCcy", "text"),
        ("product_id", "productId", "text"),
        ("quote_id", "quoteId", "text"),
        ("valid_until", "validUntil", "unix_ms"),
        ("idx_px", "idxPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            abs_yield: Number | None = None,
            annualized_yield: Number | None = None,
            interest_accrual_time: Time | None = None,
            notional_sz: Number | None = None,
            notional_ccy: str | None = None,
            product_id: str | None = None,
            quote_id: str | None = None,
            valid_until: Time | None = None,
            idx_px: Number | None = None,
        ) -> Self: ...

    @property
    def abs_yield(self) -> Decimal | None:
        """Yield over the whole term, as a fraction."""
        return read_decimal(self, "absYield")

    @property
    def annualized_yield(self) -> Decimal | None:
        """The same for a year; in percent as the documented example has it, where products and orders
        give a fraction."""
        return read_decimal(self, "annualizedYield")

    @property
    def interest_accrual_time(self) -> dt.datetime | None:
        """When it would begin to earn interest."""
        return read_unix_ms(self, "interestAccrualTime")

    @property
    def notional_sz(self) -> Decimal | None:
        """Amount to invest in notional_ccy."""
        return read_decimal(self, "notionalSz")

    @property
    def notional_ccy(self) -> str | None:
        """Currency to invest."""
        return read_text(self, "notionalCcy")

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def quote_id(self) -> str | None:
        """ID by which trade takes the quote."""
        return read_text(self, "quoteId")

    @property
    def valid_until(self) -> dt.datetime | None:
        """Until when the quote holds."""
        return read_unix_ms(self, "validUntil")

    @property
    def idx_px(self) -> Decimal | None:
        """Index price."""
        return read_decimal(self, "idxPx")


class DualInvestmentRedeemQuote(Record):
    """Terms on which an investment can be redeemed early."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("quote_id", "quoteId", "text"),
        ("redeem_sz", "redeemSz", "decimal"),
        ("redeem_ccy", "redeemCcy", "text"),
        ("term_rate", "termRate", "decimal"),
        ("valid_until", "validUntil", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            quote_id: str | None = None,
            redeem_sz: Number | None = None,
            redeem_ccy: str | None = None,
            term_rate: Number | None = None,
            valid_until: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID of the investment."""
        return read_text(self, "ordId")

    @property
    def quote_id(self) -> str | None:
        """ID by which redeem takes the quote."""
        return read_text(self, "quoteId")

    @property
    def redeem_sz(self) -> Decimal | None:
        """Amount that would come back in redeem_ccy."""
        return read_decimal(self, "redeemSz")

    @property
    def redeem_ccy(self) -> str | None:
        """Currency that would come back."""
        return read_text(self, "redeemCcy")

    @property
    def term_rate(self) -> Decimal | None:
        """Yield until then, negative if less comes back than was invested."""
        return read_decimal(self, "termRate")

    @property
    def valid_until(self) -> dt.datetime | None:
        """Until when the quote holds."""
        return read_unix_ms(self, "validUntil")


class DualInvestmentStatus(Record):
    """A dual investment and how far it has come."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            state: DualInvestmentState | str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def state(self) -> DualInvestmentState | None:
        """How far it has come."""
        return read_enum(self, "state", DualInvestmentState)
