# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: stable_rewards."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.stable_rewards import StableRewardsState

__all__ = [
    "StableRewardsBalance",
    "StableRewardsHolding",
    "StableRewardsProduct",
    "StableRewardsTerms",
]


class StableRewardsBalance(Record):
    """What a user holds of stablecoins with rewards."""

    __slots__ = ()
    _fields = (
        ("details", "details", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            details: Sequence[StableRewardsHolding] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def details(self) -> list[StableRewardsHolding]:
        """Each stablecoin."""
        return read_list(self, "details", StableRewardsHolding)

    @property
    def ts(self) -> dt.datetime | None:
        """When the balances were read."""
        return read_unix_ms(self, "ts")


class StableRewardsHolding(Record):
    """What a user holds of one stablecoin and what it has earned."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("total_earn_accrual", "totalEarnAccrual", "decimal"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            total_earn_accrual: Number | None = None,
            state: StableRewardsState | str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Stablecoin."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount in the trading and the funding account, redemptions under way included."""
        return read_decimal(self, "amt")

    @property
    def total_earn_accrual(self) -> Decimal | None:
        """All rewards so far."""
        return read_decimal(self, "totalEarnAccrual")

    @property
    def state(self) -> StableRewardsState | None:
        """Whether it earns rewards."""
        return read_enum(self, "state", StableRewardsState)


class StableRewardsProduct(Record):
    """Terms on which a stablecoin with rewards is subscribed to and redeemed."""

    __slots__ = ()
    _fields = (
        ("details", "details", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            details: Sequence[StableRewardsTerms] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def details(self) -> list[StableRewardsTerms]:
        """Terms for each currency that can be paid with."""
        return read_list(self, "details", StableRewardsTerms)

    @property
    def ts(self) -> dt.datetime | None:
        """When the terms were read."""
        return read_unix_ms(self, "ts")


class StableRewardsTerms(Record):
    """Fees, amounts and quotas between a stablecoin with rewards and one settlement currency. What
    concerns redemption is empty where there is none."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("settle_ccy", "settleCcy", "text"),
        ("sub_fee_rate", "subFeeRate", "decimal"),
        ("redempt_fee_rate", "redemptFeeRate", "decimal"),
        ("min_sub_amt", "minSubAmt", "decimal"),
        ("min_redeem_amt", "minRedeemAmt", "decimal"),
        ("remaining_sub_quota", "remainingSubQuota", "decimal"),
        ("remaining_redempt_quota", "remainingRedemptQuota", "decimal"),
        ("can_redeem", "canRedeem", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            settle_ccy: str | None = None,
            sub_fee_rate: Number | None = None,
            redempt_fee_rate: Number | None = None,
            min_sub_amt: Number | None = None,
            min_redeem_amt: Number | None = None,
            remaining_sub_quota: Number | None = None,
            remaining_redempt_quota: Number | None = None,
            can_redeem: bool | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Stablecoin that earns rewards."""
        return read_text(self, "ccy")

    @property
    def settle_ccy(self) -> str | None:
        """Currency that pays for it and that it is redeemed for."""
        return read_text(self, "settleCcy")

    @property
    def sub_fee_rate(self) -> Decimal | None:
        """Fee of a subscription as a fraction, 0.01 for 1%."""
        return read_decimal(self, "subFeeRate")

    @property
    def redempt_fee_rate(self) -> Decimal | None:
        """Fee of a redemption as a fraction, 0.01 for 1%."""
        return read_decimal(self, "redemptFeeRate")

    @property
    def min_sub_amt(self) -> Decimal | None:
        """Smallest subscription in settle_ccy."""
        return read_decimal(self, "minSubAmt")

    @property
    def min_redeem_amt(self) -> Decimal | None:
        """Smallest redemption in ccy."""
        return read_decimal(self, "minRedeemAmt")

    @property
    def remaining_sub_quota(self) -> Decimal | None:
        """What the master account with its sub-accounts can still subscribe to today; -1 if there is
        no limit."""
        return read_decimal(self, "remainingSubQuota")

    @property
    def remaining_redempt_quota(self) -> Decimal | None:
        """What the master account with its sub-accounts can still redeem today; -1 if there is no
        limit."""
        return read_decimal(self, "remainingRedemptQuota")

    @property
    def can_redeem(self) -> bool | None:
        """Whether it can be redeemed for settle_ccy at present."""
        return read_boolean(self, "canRedeem")
