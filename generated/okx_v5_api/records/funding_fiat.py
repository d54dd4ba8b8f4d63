# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: funding_fiat."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import Side
from okx_v5_api.enums.funding_exchange import BuySellState, FiatOrderState, FiatPaymentMethod

__all__ = [
    "BuySellCurrencies",
    "BuySellCurrency",
    "BuySellPair",
    "BuySellQuote",
    "BuySellTrade",
    "FiatOrder",
    "FiatPaymentAccount",
    "FiatPaymentLimits",
    "FiatPaymentOption",
    "FiatWithdrawalCancellationAck",
    "PastBuySellTrade",
]


class BuySellCurrencies(Record):
    """What can be bought and sold."""

    __slots__ = ()
    _fields = (
        ("fiat_ccy_list", "fiatCcyList", "json"),
        ("crypto_ccy_list", "cryptoCcyList", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            fiat_ccy_list: Sequence[BuySellCurrency] | None = None,
            crypto_ccy_list: Sequence[BuySellCurrency] | None = None,
        ) -> Self: ...

    @property
    def fiat_ccy_list(self) -> list[BuySellCurrency]:
        """Fiat currencies."""
        return read_list(self, "fiatCcyList", BuySellCurrency)

    @property
    def crypto_ccy_list(self) -> list[BuySellCurrency]:
        """Crypto currencies."""
        return read_list(self, "cryptoCcyList", BuySellCurrency)


class BuySellCurrency(Record):
    """A currency that can be bought or sold."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency code."""
        return read_text(self, "ccy")


class BuySellPair(Record):
    """Terms of selling one currency for another."""

    __slots__ = ()
    _fields = (
        ("side", "side", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("single_trade_max", "singleTradeMax", "decimal"),
        ("single_trade_min", "singleTradeMin", "decimal"),
        ("fixed_px_daily_limit", "fixedPxDailyLimit", "decimal"),
        ("fixed_px_remaining_daily_quota", "fixedPxRemainingDailyQuota", "decimal"),
        ("payment_methods", "paymentMethods", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            side: Side | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            single_trade_max: Number | None = None,
            single_trade_min: Number | None = None,
            fixed_px_daily_limit: Number | None = None,
            fixed_px_remaining_daily_quota: Number | None = None,
            payment_methods: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def side(self) -> Side | None:
        """buy from fiat money to crypto, sell the other way. Both, separated by a comma, may come
        later."""
        return read_enum(self, "side", Side)

    @property
    def from_ccy(self) -> str | None:
        """Currency that is sold."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency that is bought."""
        return read_text(self, "toCcy")

    @property
    def single_trade_max(self) -> Decimal | None:
        """Largest trade in from_ccy."""
        return read_decimal(self, "singleTradeMax")

    @property
    def single_trade_min(self) -> Decimal | None:
        """Smallest trade in from_ccy."""
        return read_decimal(self, "singleTradeMin")

    @property
    def fixed_px_daily_limit(self) -> Decimal | None:
        """Limit of a day at the fixed price, in from_ccy for a purchase and in to_ccy for a sale; only
        from fiat to fiat."""
        return read_decimal(self, "fixedPxDailyLimit")

    @property
    def fixed_px_remaining_daily_quota(self) -> Decimal | None:
        """What is left of the day's limit, in from_ccy for a purchase and in to_ccy for a sale; only
        from fiat to fiat."""
        return read_decimal(self, "fixedPxRemainingDailyQuota")

    @property
    def payment_methods(self) -> list[str]:
        """How it can be paid; only balance so far."""
        return read_list(self, "paymentMethods", as_text)


class BuySellQuote(Record):
    """Terms on which the exchange would sell one currency for another."""

    __slots__ = ()
    _fields = (
        ("quote_id", "quoteId", "text"),
        ("side", "side", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("rfq_amt", "rfqAmt", "decimal"),
        ("rfq_ccy", "rfqCcy", "text"),
        ("quote_px", "quotePx", "decimal"),
        ("quote_ccy", "quoteCcy", "text"),
        ("quote_from_amt", "quoteFromAmt", "decimal"),
        ("quote_to_amt", "quoteToAmt", "decimal"),
        ("quote_time", "quoteTime", "unix_ms"),
        ("ttl_ms", "ttlMs", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            quote_id: str | None = None,
            side: Side | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            rfq_amt: Number | None = None,
            rfq_ccy: str | None = None,
            quote_px: Number | None = None,
            quote_ccy: str | None = None,
            quote_from_amt: Number | None = None,
            quote_to_amt: Number | None = None,
            quote_time: Time | None = None,
            ttl_ms: int | None = None,
        ) -> Self: ...

    @property
    def quote_id(self) -> str | None:
        """ID by which a trade takes the quote."""
        return read_text(self, "quoteId")

    @property
    def side(self) -> Side | None:
        """buy pays with fiat money, sell with crypto."""
        return read_enum(self, "side", Side)

    @property
    def from_ccy(self) -> str | None:
        """Currency to be sold."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency to be bought."""
        return read_text(self, "toCcy")

    @property
    def rfq_amt(self) -> Decimal | None:
        """Amount that was asked about in rfq_ccy."""
        return read_decimal(self, "rfqAmt")

    @property
    def rfq_ccy(self) -> str | None:
        """Currency that rfq_amt counts."""
        return read_text(self, "rfqCcy")

    @property
    def quote_px(self) -> Decimal | None:
        """Price in quote_ccy."""
        return read_decimal(self, "quotePx")

    @property
    def quote_ccy(self) -> str | None:
        """Currency of the price."""
        return read_text(self, "quoteCcy")

    @property
    def quote_from_amt(self) -> Decimal | None:
        """Amount to be sold in from_ccy."""
        return read_decimal(self, "quoteFromAmt")

    @property
    def quote_to_amt(self) -> Decimal | None:
        """Amount to be bought in to_ccy."""
        return read_decimal(self, "quoteToAmt")

    @property
    def quote_time(self) -> dt.datetime | None:
        """When the quote was made."""
        return read_unix_ms(self, "quoteTime")

    @property
    def ttl_ms(self) -> int | None:
        """Milliseconds for which the quote holds."""
        return read_integer(self, "ttlMs")


class BuySellTrade(Record):
    """One purchase or sale for another currency."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("quote_id", "quoteId", "text"),
        ("state", "state", "enum"),
        ("side", "side", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("rfq_amt", "rfqAmt", "decimal"),
        ("rfq_ccy", "rfqCcy", "text"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_quote_ccy", "fillQuoteCcy", "text"),
        ("fill_from_amt", "fillFromAmt", "decimal"),
        ("fill_to_amt", "fillToAmt", "decimal"),
        ("c_time", "cTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            quote_id: str | None = None,
            state: BuySellState | str | None = None,
            side: Side | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            rfq_amt: Number | None = None,
            rfq_ccy: str | None = None,
            fill_px: Number | None = None,
            fill_quote_ccy: str | None = None,
            fill_from_amt: Number | None = None,
            fill_to_amt: Number | None = None,
            c_time: Time | None = None,
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
    def quote_id(self) -> str | None:
        """ID of the quote that was taken."""
        return read_text(self, "quoteId")

    @property
    def state(self) -> BuySellState | None:
        """How far it has come."""
        return read_enum(self, "state", BuySellState)

    @property
    def side(self) -> Side | None:
        """buy paid with fiat money, sell with crypto."""
        return read_enum(self, "side", Side)

    @property
    def from_ccy(self) -> str | None:
        """Currency that is sold."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency that is bought."""
        return read_text(self, "toCcy")

    @property
    def rfq_amt(self) -> Decimal | None:
        """Amount that was ordered in rfq_ccy."""
        return read_decimal(self, "rfqAmt")

    @property
    def rfq_ccy(self) -> str | None:
        """Currency that rfq_amt counts."""
        return read_text(self, "rfqCcy")

    @property
    def fill_px(self) -> Decimal | None:
        """Price in fill_quote_ccy."""
        return read_decimal(self, "fillPx")

    @property
    def fill_quote_ccy(self) -> str | None:
        """Currency of the price."""
        return read_text(self, "fillQuoteCcy")

    @property
    def fill_from_amt(self) -> Decimal | None:
        """Amount sold in from_ccy."""
        return read_decimal(self, "fillFromAmt")

    @property
    def fill_to_amt(self) -> Decimal | None:
        """Amount bought in to_ccy."""
        return read_decimal(self, "fillToAmt")

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "cTime")


class FiatOrder(Record):
    """One deposit or withdrawal of fiat money."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("client_id", "clientId", "text"),
        ("amt", "amt", "decimal"),
        ("ccy", "ccy", "text"),
        ("fee", "fee", "decimal"),
        ("payment_acct_id", "paymentAcctId", "text"),
        ("payment_method", "paymentMethod", "enum"),
        ("state", "state", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            client_id: str | None = None,
            amt: Number | None = None,
            ccy: str | None = None,
            fee: Number | None = None,
            payment_acct_id: str | None = None,
            payment_method: FiatPaymentMethod | str | None = None,
            state: FiatOrderState | str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the withdrawal; usually empty for a deposit."""
        return read_text(self, "clientId")

    @property
    def amt(self) -> Decimal | None:
        """Amount of the order."""
        return read_decimal(self, "amt")

    @property
    def ccy(self) -> str | None:
        """Fiat currency."""
        return read_text(self, "ccy")

    @property
    def fee(self) -> Decimal | None:
        """Fee of the order."""
        return read_decimal(self, "fee")

    @property
    def payment_acct_id(self) -> str | None:
        """ID of the bank account."""
        return read_text(self, "paymentAcctId")

    @property
    def payment_method(self) -> FiatPaymentMethod | None:
        """Channel that the money takes."""
        return read_enum(self, "paymentMethod", FiatPaymentMethod)

    @property
    def state(self) -> FiatOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", FiatOrderState)

    @property
    def c_time(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the order last changed."""
        return read_unix_ms(self, "uTime")


class FiatPaymentAccount(Record):
    """A bank account that fiat money comes from or goes to."""

    __slots__ = ()
    _fields = (
        ("payment_acct_id", "paymentAcctId", "text"),
        ("acct_num", "acctNum", "text"),
        ("recipient_name", "recipientName", "text"),
        ("bank_name", "bankName", "text"),
        ("bank_code", "bankCode", "text"),
        ("state", "state", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            payment_acct_id: str | None = None,
            acct_num: str | None = None,
            recipient_name: str | None = None,
            bank_name: str | None = None,
            bank_code: str | None = None,
            state: str | None = None,
        ) -> Self: ...

    @property
    def payment_acct_id(self) -> str | None:
        """ID by which a withdrawal names the account."""
        return read_text(self, "paymentAcctId")

    @property
    def acct_num(self) -> str | None:
        """Account number; an IBAN where there is one."""
        return read_text(self, "acctNum")

    @property
    def recipient_name(self) -> str | None:
        """Name of the account's owner."""
        return read_text(self, "recipientName")

    @property
    def bank_name(self) -> str | None:
        """Name of the bank."""
        return read_text(self, "bankName")

    @property
    def bank_code(self) -> str | None:
        """Code of the bank, SWIFT or another."""
        return read_text(self, "bankCode")

    @property
    def state(self) -> str | None:
        """Whether it can be used; active if it can."""
        return read_text(self, "state")


class FiatPaymentLimits(Record):
    """How much fiat money can be paid over one channel. What is not limited is empty."""

    __slots__ = ()
    _fields = (
        ("daily_limit", "dailyLimit", "decimal"),
        ("daily_limit_remaining", "dailyLimitRemaining", "decimal"),
        ("weekly_limit", "weeklyLimit", "decimal"),
        ("weekly_limit_remaining", "weeklyLimitRemaining", "decimal"),
        ("monthly_limit", "monthlyLimit", "decimal"),
        ("monthly_limit_remaining", "monthlyLimitRemaining", "decimal"),
        ("max_amt", "maxAmt", "decimal"),
        ("min_amt", "minAmt", "decimal"),
        ("lifetime_limit", "lifetimeLimit", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            daily_limit: Number | None = None,
            daily_limit_remaining: Number | None = None,
            weekly_limit: Number | None = None,
            weekly_limit_remaining: Number | None = None,
            monthly_limit: Number | None = None,
            monthly_limit_remaining: Number | None = None,
            max_amt: Number | None = None,
            min_amt: Number | None = None,
            lifetime_limit: Number | None = None,
        ) -> Self: ...

    @property
    def daily_limit(self) -> Decimal | None:
        """Limit for a day."""
        return read_decimal(self, "dailyLimit")

    @property
    def daily_limit_remaining(self) -> Decimal | None:
        """What is left for the day."""
        return read_decimal(self, "dailyLimitRemaining")

    @property
    def weekly_limit(self) -> Decimal | None:
        """Limit for a week."""
        return read_decimal(self, "weeklyLimit")

    @property
    def weekly_limit_remaining(self) -> Decimal | None:
        """What is left for the week."""
        return read_decimal(self, "weeklyLimitRemaining")

    @property
    def monthly_limit(self) -> Decimal | None:
        """Limit for a month."""
        return read_decimal(self, "monthlyLimit")

    @property
    def monthly_limit_remaining(self) -> Decimal | None:
        """What is left for the month."""
        return read_decimal(self, "monthlyLimitRemaining")

    @property
    def max_amt(self) -> Decimal | None:
        """Largest single payment."""
        return read_decimal(self, "maxAmt")

    @property
    def min_amt(self) -> Decimal | None:
        """Smallest single payment."""
        return read_decimal(self, "minAmt")

    @property
    def lifetime_limit(self) -> Decimal | None:
        """Limit for all time."""
        return read_decimal(self, "lifetimeLimit")


class FiatPaymentOption(Record):
    """One way to pay fiat money in or out."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("payment_method", "paymentMethod", "enum"),
        ("fee_rate", "feeRate", "decimal"),
        ("min_fee", "minFee", "decimal"),
        ("limits", "limits", "json"),
        ("accounts", "accounts", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            payment_method: FiatPaymentMethod | str | None = None,
            fee_rate: Number | None = None,
            min_fee: Number | None = None,
            limits: FiatPaymentLimits | None = None,
            accounts: Sequence[FiatPaymentAccount] | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Fiat currency."""
        return read_text(self, "ccy")

    @property
    def payment_method(self) -> FiatPaymentMethod | None:
        """Channel that the money takes."""
        return read_enum(self, "paymentMethod", FiatPaymentMethod)

    @property
    def fee_rate(self) -> Decimal | None:
        """Fee as a share of the amount, 0.02 being 2%."""
        return read_decimal(self, "feeRate")

    @property
    def min_fee(self) -> Decimal | None:
        """Smallest fee of a payment."""
        return read_decimal(self, "minFee")

    @property
    def limits(self) -> FiatPaymentLimits | None:
        """How much can be paid."""
        return read_record(self, "limits", FiatPaymentLimits)

    @property
    def accounts(self) -> list[FiatPaymentAccount]:
        """The user's bank accounts that can be used."""
        return read_list(self, "accounts", FiatPaymentAccount)


class FiatWithdrawalCancellationAck(Record):
    """A withdrawal of fiat money after its cancellation."""

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
            state: FiatOrderState | str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """ID of the withdrawal order."""
        return read_text(self, "ordId")

    @property
    def state(self) -> FiatOrderState | None:
        """State of the order; canceled if that succeeded."""
        return read_enum(self, "state", FiatOrderState)


class PastBuySellTrade(Record):
    """A purchase or sale as the history keeps it."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("quote_id", "quoteId", "text"),
        ("state", "state", "enum"),
        ("side", "side", "enum"),
        ("from_ccy", "fromCcy", "text"),
        ("to_ccy", "toCcy", "text"),
        ("rfq_amt", "rfqAmt", "decimal"),
        ("rfq_ccy", "rfqCcy", "text"),
        ("fill_px", "fillPx", "decimal"),
        ("fill_quote_ccy", "fillQuoteCcy", "text"),
        ("fill_from_amt", "fillFromAmt", "decimal"),
        ("fill_to_amt", "fillToAmt", "decimal"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            quote_id: str | None = None,
            state: BuySellState | str | None = None,
            side: Side | str | None = None,
            from_ccy: str | None = None,
            to_ccy: str | None = None,
            rfq_amt: Number | None = None,
            rfq_ccy: str | None = None,
            fill_px: Number | None = None,
            fill_quote_ccy: str | None = None,
            fill_from_amt: Number | None = None,
            fill_to_amt: Number | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
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
    def quote_id(self) -> str | None:
        """ID of the quote that was taken."""
        return read_text(self, "quoteId")

    @property
    def state(self) -> BuySellState | None:
        """How far it has come."""
        return read_enum(self, "state", BuySellState)

    @property
    def side(self) -> Side | None:
        """buy paid with fiat money, sell with crypto."""
        return read_enum(self, "side", Side)

    @property
    def from_ccy(self) -> str | None:
        """Currency that is sold."""
        return read_text(self, "fromCcy")

    @property
    def to_ccy(self) -> str | None:
        """Currency that is bought."""
        return read_text(self, "toCcy")

    @property
    def rfq_amt(self) -> Decimal | None:
        """Amount that was ordered in rfq_ccy."""
        return read_decimal(self, "rfqAmt")

    @property
    def rfq_ccy(self) -> str | None:
        """Currency that rfq_amt counts."""
        return read_text(self, "rfqCcy")

    @property
    def fill_px(self) -> Decimal | None:
        """Price in fill_quote_ccy."""
        return read_decimal(self, "fillPx")

    @property
    def fill_quote_ccy(self) -> str | None:
        """Currency of the price."""
        return read_text(self, "fillQuoteCcy")

    @property
    def fill_from_amt(self) -> Decimal | None:
        """Amount sold in from_ccy."""
        return read_decimal(self, "fillFromAmt")

    @property
    def fill_to_amt(self) -> Decimal | None:
        """Amount bought in to_ccy."""
        return read_decimal(self, "fillToAmt")

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")
