# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: onchain_earn."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.onchain_earn import (
    OnchainEarnOfferState,
    OnchainEarnOrderState,
    OnchainEarnYieldType,
)
from okx_v5_api.records.common import CurrencyAmount

__all__ = [
    "ActiveOnchainEarnOrder",
    "ActiveOnchainEarnYield",
    "FinishedOnchainEarnOrder",
    "FinishedOnchainEarnYield",
    "OnchainEarnAck",
    "OnchainEarnAllowance",
    "OnchainEarnFastRedemption",
    "OnchainEarnOffer",
    "OnchainEarnYield",
]


class ActiveOnchainEarnOrder(Record):
    """An order for an on-chain product that is not over."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("product_id", "productId", "text"),
        ("state", "state", "enum"),
        ("protocol", "protocol", "text"),
        ("protocol_type", "protocolType", "text"),
        ("term", "term", "integer"),
        ("apy", "apy", "decimal"),
        ("invest_data", "investData", "json"),
        ("purchased_time", "purchasedTime", "unix_ms"),
        ("tag", "tag", "text"),
        ("earning_data", "earningData", "json"),
        ("fast_redemption_data", "fastRedemptionData", "json"),
        ("est_settlement_time", "estSettlementTime", "unix_ms"),
        ("cancel_redemption_deadline", "cancelRedemptionDeadline", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            ord_id: str | None = None,
            product_id: str | None = None,
            state: OnchainEarnOrderState | str | None = None,
            protocol: str | None = None,
            protocol_type: str | None = None,
            term: int | None = None,
            apy: Number | None = None,
            invest_data: Sequence[CurrencyAmount] | None = None,
            purchased_time: Time | None = None,
            tag: str | None = None,
            earning_data: Sequence[ActiveOnchainEarnYield] | None = None,
            fast_redemption_data: Sequence[OnchainEarnFastRedemption] | None = None,
            est_settlement_time: Time | None = None,
            cancel_redemption_deadline: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the order."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def state(self) -> OnchainEarnOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", OnchainEarnOrderState)

    @property
    def protocol(self) -> str | None:
        """Name of the protocol that the product builds on."""
        return read_text(self, "protocol")

    @property
    def protocol_type(self) -> str | None:
        """Kind of product: defi, on-chain earn."""
        return read_text(self, "protocolType")

    @property
    def term(self) -> int | None:
        """Fixed term in days; 0 if the product is flexible."""
        return read_integer(self, "term")

    @property
    def apy(self) -> Decimal | None:
        """Estimated yearly yield as a fraction, 0.07 for 7%, cut off after four decimals."""
        return read_decimal(self, "apy")

    @property
    def invest_data(self) -> list[CurrencyAmount]:
        """What was invested."""
        return read_list(self, "investData", CurrencyAmount)

    @property
    def purchased_time(self) -> dt.datetime | None:
        """When it was bought."""
        return read_unix_ms(self, "purchasedTime")

    @property
    def tag(self) -> str | None:
        """Your own label."""
        return read_text(self, "tag")

    @property
    def earning_data(self) -> list[ActiveOnchainEarnYield]:
        """What it earns."""
        return read_list(self, "earningData", ActiveOnchainEarnYield)

    @property
    def fast_redemption_data(self) -> list[OnchainEarnFastRedemption]:
        """What is being redeemed fast."""
        return read_list(self, "fastRedemptionData", OnchainEarnFastRedemption)

    @property
    def est_settlement_time(self) -> dt.datetime | None:
        """When the redemption is expected to be settled; empty if there is none."""
        return read_unix_ms(self, "estSettlementTime")

    @property
    def cancel_redemption_deadline(self) -> dt.datetime | None:
        """Until when the redemption can be canceled; empty if there is none."""
        return read_unix_ms(self, "cancelRedemptionDeadline")


class ActiveOnchainEarnYield(Record):
    """What an investment in an on-chain product earns in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("earning_type", "earningType", "enum"),
        ("earnings", "earnings", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            earning_type: OnchainEarnYieldType | str | None = None,
            earnings: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the earnings."""
        return read_text(self, "ccy")

    @property
    def earning_type(self) -> OnchainEarnYieldType | None:
        """Whether earnings are estimated or counted."""
        return read_enum(self, "earningType", OnchainEarnYieldType)

    @property
    def earnings(self) -> Decimal | None:
        """Amount of the earnings."""
        return read_decimal(self, "earnings")


class FinishedOnchainEarnOrder(Record):
    """An order for an on-chain product that is over, redeemed or canceled."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("ord_id", "ordId", "text"),
        ("product_id", "productId", "text"),
        ("state", "state", "enum"),
        ("protocol", "protocol", "text"),
        ("protocol_type", "protocolType", "text"),
        ("term", "term", "integer"),
        ("apy", "apy", "decimal"),
        ("invest_data", "investData", "json"),
        ("purchased_time", "purchasedTime", "unix_ms"),
        ("tag", "tag", "text"),
        ("earning_data", "earningData", "json"),
        ("redeemed_time", "redeemedTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            ord_id: str | None = None,
            product_id: str | None = None,
            state: OnchainEarnOrderState | str | None = None,
            protocol: str | None = None,
            protocol_type: str | None = None,
            term: int | None = None,
            apy: Number | None = None,
            invest_data: Sequence[CurrencyAmount] | None = None,
            purchased_time: Time | None = None,
            tag: str | None = None,
            earning_data: Sequence[FinishedOnchainEarnYield] | None = None,
            redeemed_time: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the order."""
        return read_text(self, "ccy")

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def state(self) -> OnchainEarnOrderState | None:
        """How far it has come."""
        return read_enum(self, "state", OnchainEarnOrderState)

    @property
    def protocol(self) -> str | None:
        """Name of the protocol that the product builds on."""
        return read_text(self, "protocol")

    @property
    def protocol_type(self) -> str | None:
        """Kind of product: defi, on-chain earn."""
        return read_text(self, "protocolType")

    @property
    def term(self) -> int | None:
        """Fixed term in days; 0 if the product is flexible."""
        return read_integer(self, "term")

    @property
    def apy(self) -> Decimal | None:
        """Estimated yearly yield as a fraction, 0.07 for 7%, cut off after four decimals."""
        return read_decimal(self, "apy")

    @property
    def invest_data(self) -> list[CurrencyAmount]:
        """What was invested."""
        return read_list(self, "investData", CurrencyAmount)

    @property
    def purchased_time(self) -> dt.datetime | None:
        """When it was bought."""
        return read_unix_ms(self, "purchasedTime")

    @property
    def tag(self) -> str | None:
        """Your own label."""
        return read_text(self, "tag")

    @property
    def earning_data(self) -> list[FinishedOnchainEarnYield]:
        """What it earned."""
        return read_list(self, "earningData", FinishedOnchainEarnYield)

    @property
    def redeemed_time(self) -> dt.datetime | None:
        """When it was redeemed."""
        return read_unix_ms(self, "redeemedTime")


class FinishedOnchainEarnYield(Record):
    """What a former investment in an on-chain product earned in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("earning_type", "earningType", "enum"),
        ("realized_earnings", "realizedEarnings", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            earning_type: OnchainEarnYieldType | str | None = None,
            realized_earnings: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the earnings."""
        return read_text(self, "ccy")

    @property
    def earning_type(self) -> OnchainEarnYieldType | None:
        """Whether earnings are estimated or counted."""
        return read_enum(self, "earningType", OnchainEarnYieldType)

    @property
    def realized_earnings(self) -> Decimal | None:
        """All that it earned; only for a redeemed order."""
        return read_decimal(self, "realizedEarnings")


class OnchainEarnAck(Record):
    """The order for an on-chain product that a request made or changed."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def tag(self) -> str | None:
        """Your own label."""
        return read_text(self, "tag")


class OnchainEarnAllowance(Record):
    """How much of one currency can be invested in an on-chain product."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("bal", "bal", "decimal"),
        ("min_amt", "minAmt", "decimal"),
        ("max_amt", "maxAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            bal: Number | None = None,
            min_amt: Number | None = None,
            max_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency to invest."""
        return read_text(self, "ccy")

    @property
    def bal(self) -> Decimal | None:
        """Balance that the user could invest."""
        return read_decimal(self, "bal")

    @property
    def min_amt(self) -> Decimal | None:
        """Smallest amount."""
        return read_decimal(self, "minAmt")

    @property
    def max_amt(self) -> Decimal | None:
        """Largest amount that can be invested."""
        return read_decimal(self, "maxAmt")


class OnchainEarnFastRedemption(Record):
    """A fast redemption of an on-chain product in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("redeeming_amt", "redeemingAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            redeeming_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that is redeemed."""
        return read_text(self, "ccy")

    @property
    def redeeming_amt(self) -> Decimal | None:
        """Amount that is being redeemed."""
        return read_decimal(self, "redeemingAmt")


class OnchainEarnOffer(Record):
    """An on-chain product and the terms on which it is offered."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("product_id", "productId", "text"),
        ("protocol", "protocol", "text"),
        ("protocol_type", "protocolType", "text"),
        ("term", "term", "integer"),
        ("apy", "apy", "decimal"),
        ("early_redeem", "earlyRedeem", "json_boolean"),
        ("invest_data", "investData", "json"),
        ("earning_data", "earningData", "json"),
        ("state", "state", "enum"),
        ("redeem_period", "redeemPeriod", "json"),
        ("fast_redemption_daily_limit", "fastRedemptionDailyLimit", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            product_id: str | None = None,
            protocol: str | None = None,
            protocol_type: str | None = None,
            term: int | None = None,
            apy: Number | None = None,
            early_redeem: bool | None = None,
            invest_data: Sequence[OnchainEarnAllowance] | None = None,
            earning_data: Sequence[OnchainEarnYield] | None = None,
            state: OnchainEarnOfferState | str | None = None,
            redeem_period: Sequence[str] | None = None,
            fast_redemption_daily_limit: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the product takes."""
        return read_text(self, "ccy")

    @property
    def product_id(self) -> str | None:
        """Product ID."""
        return read_text(self, "productId")

    @property
    def protocol(self) -> str | None:
        """Name of the protocol that the product builds on."""
        return read_text(self, "protocol")

    @property
    def protocol_type(self) -> str | None:
        """Kind of product: defi, on-chain earn."""
        return read_text(self, "protocolType")

    @property
    def term(self) -> int | None:
        """Fixed term in days; 0 if the product is flexible."""
        return read_integer(self, "term")

    @property
    def apy(self) -> Decimal | None:
        """Estimated yearly yield as a fraction, 0.07 for 7%."""
        return read_decimal(self, "apy")

    @property
    def early_redeem(self) -> bool | None:
        """Whether it can be redeemed before the term is over."""
        return read_boolean(self, "earlyRedeem")

    @property
    def invest_data(self) -> list[OnchainEarnAllowance]:
        """What can be invested."""
        return read_list(self, "investData", OnchainEarnAllowance)

    @property
    def earning_data(self) -> list[OnchainEarnYield]:
        """What is earned."""
        return read_list(self, "earningData", OnchainEarnYield)

    @property
    def state(self) -> OnchainEarnOfferState | None:
        """Whether it can be bought."""
        return read_enum(self, "state", OnchainEarnOfferState)

    @property
    def redeem_period(self) -> list[str]:
        """Shortest and longest time that a redemption takes, each a number with H for hours or D for
        days."""
        return read_list(self, "redeemPeriod", as_text)

    @property
    def fast_redemption_daily_limit(self) -> Decimal | None:
        """Largest amount of fast redemptions a day; empty if there are none."""
        return read_decimal(self, "fastRedemptionDailyLimit")


class OnchainEarnYield(Record):
    """What an on-chain product yields in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("earning_type", "earningType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            earning_type: OnchainEarnYieldType | str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the earnings."""
        return read_text(self, "ccy")

    @property
    def earning_type(self) -> OnchainEarnYieldType | None:
        """Whether earnings are estimated or counted."""
        return read_enum(self, "earningType", OnchainEarnYieldType)
