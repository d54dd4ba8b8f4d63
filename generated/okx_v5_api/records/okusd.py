# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: okusd."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_record, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.okusd import (
    OkusdRedemptionAckState,
    OkusdRedemptionState,
    OkusdRedemptionType,
    OkusdRedemptionTypeName,
    OkusdSubscriptionState,
)

__all__ = [
    "OkusdAccount",
    "OkusdApr",
    "OkusdLimits",
    "OkusdRedemption",
    "OkusdRedemptionAck",
    "OkusdRedemptionQuota",
    "OkusdReward",
    "OkusdSubscription",
    "OkusdSubscriptionAck",
    "OkusdSubscriptionQuota",
]


class OkusdAccount(Record):
    """What a master account with its sub-accounts holds of OKUSD."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("total_earn_accrual", "totalEarnAccrual", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            total_earn_accrual: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the balance, OKUSD."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that is held."""
        return read_decimal(self, "amt")

    @property
    def total_earn_accrual(self) -> Decimal | None:
        """All interest so far in USDT."""
        return read_decimal(self, "totalEarnAccrual")

    @property
    def ts(self) -> dt.datetime | None:
        """When the balance was read."""
        return read_unix_ms(self, "ts")


class OkusdApr(Record):
    """Yearly interest rate of OKUSD at one time."""

    __slots__ = ()
    _fields = (
        ("apr", "apr", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            apr: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def apr(self) -> Decimal | None:
        """Yearly rate as a fraction, 0.0418 for 4.18%."""
        return read_decimal(self, "apr")

    @property
    def ts(self) -> dt.datetime | None:
        """When the rate was measured."""
        return read_unix_ms(self, "ts")


class OkusdLimits(Record):
    """How much OKUSD a user can still subscribe to and redeem today."""

    __slots__ = ()
    _fields = (
        ("sub_limit", "subLimit", "json"),
        ("fast_redeem_limit", "fastRedeemLimit", "json"),
        ("std_redeem_limit", "stdRedeemLimit", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_limit: OkusdSubscriptionQuota | None = None,
            fast_redeem_limit: OkusdRedemptionQuota | None = None,
            std_redeem_limit: OkusdRedemptionQuota | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def sub_limit(self) -> OkusdSubscriptionQuota | None:
        """Quota of subscriptions."""
        return read_record(self, "subLimit", OkusdSubscriptionQuota)

    @property
    def fast_redeem_limit(self) -> OkusdRedemptionQuota | None:
        """Quota of fast redemptions."""
        return read_record(self, "fastRedeemLimit", OkusdRedemptionQuota)

    @property
    def std_redeem_limit(self) -> OkusdRedemptionQuota | None:
        """Quota of standard redemptions."""
        return read_record(self, "stdRedeemLimit", OkusdRedemptionQuota)

    @property
    def ts(self) -> dt.datetime | None:
        """When the limits were read."""
        return read_unix_ms(self, "ts")


class OkusdRedemption(Record):
    """A past redemption of OKUSD."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("fee", "fee", "decimal"),
        ("settle_ccy", "settleCcy", "text"),
        ("settle_ccy_amt", "settleCcyAmt", "decimal"),
        ("type", "type", "enum"),
        ("status", "status", "enum"),
        ("est_settlement_time", "estSettlementTime", "unix_ms"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            fee: Number | None = None,
            settle_ccy: str | None = None,
            settle_ccy_amt: Number | None = None,
            type: OkusdRedemptionTypeName | str | None = None,
            status: OkusdRedemptionState | str | None = None,
            est_settlement_time: Time | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order; empty if it had none."""
        return read_text(self, "clOrdId")

    @property
    def ccy(self) -> str | None:
        """Currency that is redeemed, OKUSD."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount of OKUSD that is redeemed."""
        return read_decimal(self, "amt")

    @property
    def fee(self) -> Decimal | None:
        """Fee in USDT, cut off after 8 decimals."""
        return read_decimal(self, "fee")

    @property
    def settle_ccy(self) -> str | None:
        """Currency that comes back, USDT."""
        return read_text(self, "settleCcy")

    @property
    def settle_ccy_amt(self) -> Decimal | None:
        """Amount of USDT that comes back, the fee deducted."""
        return read_decimal(self, "settleCcyAmt")

    @property
    def type(self) -> OkusdRedemptionTypeName | None:
        """How fast it is redeemed."""
        return read_enum(self, "type", OkusdRedemptionTypeName)

    @property
    def status(self) -> OkusdRedemptionState | None:
        """What became of it."""
        return read_enum(self, "status", OkusdRedemptionState)

    @property
    def est_settlement_time(self) -> dt.datetime | None:
        """When the USDT are expected; may be empty after a fast redemption."""
        return read_unix_ms(self, "estSettlementTime")

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")


class OkusdRedemptionAck(Record):
    """A redemption of OKUSD that was asked for."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("fee", "fee", "decimal"),
        ("usdt_amt", "usdtAmt", "decimal"),
        ("redeem_type", "redeemType", "enum"),
        ("state", "state", "enum"),
        ("est_settlement_time", "estSettlementTime", "unix_ms"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            fee: Number | None = None,
            usdt_amt: Number | None = None,
            redeem_type: OkusdRedemptionType | str | None = None,
            state: OkusdRedemptionAckState | str | None = None,
            est_settlement_time: Time | None = None,
            ts: Time | None = None,
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
    def ccy(self) -> str | None:
        """Currency that is redeemed, OKUSD."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount of OKUSD that is redeemed."""
        return read_decimal(self, "amt")

    @property
    def fee(self) -> Decimal | None:
        """Fee in USDT, cut off after 8 decimals."""
        return read_decimal(self, "fee")

    @property
    def usdt_amt(self) -> Decimal | None:
        """Amount of USDT for the funding account, the fee deducted."""
        return read_decimal(self, "usdtAmt")

    @property
    def redeem_type(self) -> OkusdRedemptionType | None:
        """How fast it is redeemed."""
        return read_enum(self, "redeemType", OkusdRedemptionType)

    @property
    def state(self) -> OkusdRedemptionAckState | None:
        """What became of it."""
        return read_enum(self, "state", OkusdRedemptionAckState)

    @property
    def est_settlement_time(self) -> dt.datetime | None:
        """When the USDT are expected."""
        return read_unix_ms(self, "estSettlementTime")

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")


class OkusdRedemptionQuota(Record):
    """Quota of redemptions of OKUSD; amounts are in OKUSD."""

    __slots__ = ()
    _fields = (
        ("personal_daily_limit", "personalDailyLimit", "decimal"),
        ("personal_used_amt", "personalUsedAmt", "decimal"),
        ("platform_daily_limit", "platformDailyLimit", "decimal"),
        ("platform_used_amt", "platformUsedAmt", "decimal"),
        ("fee_rate", "feeRate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            personal_daily_limit: Number | None = None,
            personal_used_amt: Number | None = None,
            platform_daily_limit: Number | None = None,
            platform_used_amt: Number | None = None,
            fee_rate: Number | None = None,
        ) -> Self: ...

    @property
    def personal_daily_limit(self) -> Decimal | None:
        """Most that the user may move in a day; it depends on the VIP level."""
        return read_decimal(self, "personalDailyLimit")

    @property
    def personal_used_amt(self) -> Decimal | None:
        """What the user has moved today."""
        return read_decimal(self, "personalUsedAmt")

    @property
    def platform_daily_limit(self) -> Decimal | None:
        """Most that all users may move in a day."""
        return read_decimal(self, "platformDailyLimit")

    @property
    def platform_used_amt(self) -> Decimal | None:
        """What all users have moved today."""
        return read_decimal(self, "platformUsedAmt")

    @property
    def fee_rate(self) -> Decimal | None:
        """Fee as a fraction, 0.001 for 0.1%."""
        return read_decimal(self, "feeRate")


class OkusdReward(Record):
    """Interest on OKUSD that was paid out."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("earn_amt", "earnAmt", "decimal"),
        ("amt", "amt", "decimal"),
        ("apr", "apr", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            earn_amt: Number | None = None,
            amt: Number | None = None,
            apr: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the interest, USDT."""
        return read_text(self, "ccy")

    @property
    def earn_amt(self) -> Decimal | None:
        """Interest that was paid."""
        return read_decimal(self, "earnAmt")

    @property
    def amt(self) -> Decimal | None:
        """Balance in USDT that it was paid on."""
        return read_decimal(self, "amt")

    @property
    def apr(self) -> Decimal | None:
        """Yearly rate as a fraction, 0.0418 for 4.18%."""
        return read_decimal(self, "apr")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was paid."""
        return read_unix_ms(self, "ts")


class OkusdSubscription(Record):
    """A past subscription to OKUSD."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("settle_ccy", "settleCcy", "text"),
        ("settle_ccy_amt", "settleCcyAmt", "decimal"),
        ("status", "status", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            settle_ccy: str | None = None,
            settle_ccy_amt: Number | None = None,
            status: OkusdSubscriptionState | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order; empty if it had none."""
        return read_text(self, "clOrdId")

    @property
    def ccy(self) -> str | None:
        """Currency that was paid, USDT."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount of USDT that was paid."""
        return read_decimal(self, "amt")

    @property
    def settle_ccy(self) -> str | None:
        """Currency that was bought, OKUSD."""
        return read_text(self, "settleCcy")

    @property
    def settle_ccy_amt(self) -> Decimal | None:
        """Amount of OKUSD that was bought, the same."""
        return read_decimal(self, "settleCcyAmt")

    @property
    def status(self) -> OkusdSubscriptionState | None:
        """Whether it succeeded or failed."""
        return read_enum(self, "status", OkusdSubscriptionState)

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")


class OkusdSubscriptionAck(Record):
    """A subscription to OKUSD that was asked for."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("okusd_amt", "okusdAmt", "decimal"),
        ("state", "state", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
            cl_ord_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            okusd_amt: Number | None = None,
            state: OkusdSubscriptionState | str | None = None,
            ts: Time | None = None,
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
    def ccy(self) -> str | None:
        """Currency that was paid, USDT."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount of USDT that was paid."""
        return read_decimal(self, "amt")

    @property
    def okusd_amt(self) -> Decimal | None:
        """Amount of OKUSD that the funding account got, the same."""
        return read_decimal(self, "okusdAmt")

    @property
    def state(self) -> OkusdSubscriptionState | None:
        """What became of it."""
        return read_enum(self, "state", OkusdSubscriptionState)

    @property
    def ts(self) -> dt.datetime | None:
        """When the order was created."""
        return read_unix_ms(self, "ts")


class OkusdSubscriptionQuota(Record):
    """Quota of subscriptions to OKUSD; amounts are in USDT."""

    __slots__ = ()
    _fields = (
        ("personal_daily_limit", "personalDailyLimit", "decimal"),
        ("personal_used_amt", "personalUsedAmt", "decimal"),
        ("platform_daily_limit", "platformDailyLimit", "decimal"),
        ("platform_used_amt", "platformUsedAmt", "decimal"),
        ("max_sub_amt", "maxSubAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            personal_daily_limit: Number | None = None,
            personal_used_amt: Number | None = None,
            platform_daily_limit: Number | None = None,
            platform_used_amt: Number | None = None,
            max_sub_amt: Number | None = None,
        ) -> Self: ...

    @property
    def personal_daily_limit(self) -> Decimal | None:
        """Most that the user may move in a day; it depends on the VIP level."""
        return read_decimal(self, "personalDailyLimit")

    @property
    def personal_used_amt(self) -> Decimal | None:
        """What the user has moved today."""
        return read_decimal(self, "personalUsedAmt")

    @property
    def platform_daily_limit(self) -> Decimal | None:
        """Most that all users may move in a day."""
        return read_decimal(self, "platformDailyLimit")

    @property
    def platform_used_amt(self) -> Decimal | None:
        """What all users have moved today."""
        return read_decimal(self, "platformUsedAmt")

    @property
    def max_sub_amt(self) -> Decimal | None:
        """What the user can still subscribe to today, the smaller of what both quotas leave."""
        return read_decimal(self, "maxSubAmt")
