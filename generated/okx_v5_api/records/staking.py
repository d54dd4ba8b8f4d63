# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: staking."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_integer, read_text, read_unix_ms
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.staking import EthStakingOrderState, SolStakingOrderState, StakingAction

__all__ = [
    "EthStakingBalance",
    "EthStakingOrder",
    "EthStakingRedemptionCancellationAck",
    "SolStakingOrder",
    "SolStakingProduct",
    "StakingBalance",
    "StakingProduct",
]


class EthStakingBalance(Record):
    """What a user holds of BETH."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("latest_interest_accrual", "latestInterestAccrual", "decimal"),
        ("total_interest_accrual", "totalInterestAccrual", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            latest_interest_accrual: Number | None = None,
            total_interest_accrual: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Staked coin, BETH or OKSOL."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that is held."""
        return read_decimal(self, "amt")

    @property
    def latest_interest_accrual(self) -> Decimal | None:
        """Interest of the latest payment."""
        return read_decimal(self, "latestInterestAccrual")

    @property
    def total_interest_accrual(self) -> Decimal | None:
        """All interest so far."""
        return read_decimal(self, "totalInterestAccrual")

    @property
    def ts(self) -> dt.datetime | None:
        """When the balance was read."""
        return read_unix_ms(self, "ts")


class EthStakingOrder(Record):
    """A purchase or redemption of BETH."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("amt", "amt", "decimal"),
        ("redeeming_amt", "redeemingAmt", "decimal"),
        ("request_time", "requestTime", "unix_ms"),
        ("completed_time", "completedTime", "unix_ms"),
        ("est_completed_time", "estCompletedTime", "unix_ms"),
        ("status", "status", "enum"),
        ("ord_id", "ordId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: StakingAction | str | None = None,
            amt: Number | None = None,
            redeeming_amt: Number | None = None,
            request_time: Time | None = None,
            completed_time: Time | None = None,
            est_completed_time: Time | None = None,
            status: EthStakingOrderState | str | None = None,
            ord_id: str | None = None,
        ) -> Self: ...

    @property
    def type(self) -> StakingAction | None:
        """Which of the two it is."""
        return read_enum(self, "type", StakingAction)

    @property
    def amt(self) -> Decimal | None:
        """Amount bought or redeemed."""
        return read_decimal(self, "amt")

    @property
    def redeeming_amt(self) -> Decimal | None:
        """Amount that is still being redeemed."""
        return read_decimal(self, "redeemingAmt")

    @property
    def request_time(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "requestTime")

    @property
    def completed_time(self) -> dt.datetime | None:
        """When it was settled."""
        return read_unix_ms(self, "completedTime")

    @property
    def est_completed_time(self) -> dt.datetime | None:
        """When a redemption is expected to be settled."""
        return read_unix_ms(self, "estCompletedTime")

    @property
    def status(self) -> EthStakingOrderState | None:
        """What became of it."""
        return read_enum(self, "status", EthStakingOrderState)

    @property
    def ord_id(self) -> str | None:
        """Order ID."""
        return read_text(self, "ordId")


class EthStakingRedemptionCancellationAck(Record):
    """A redemption of BETH that has been canceled."""

    __slots__ = ()
    _fields = (
        ("ord_id", "ordId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ord_id: str | None = None,
        ) -> Self: ...

    @property
    def ord_id(self) -> str | None:
        """Order ID of the redemption."""
        return read_text(self, "ordId")


class SolStakingOrder(Record):
    """A purchase or redemption of OKSOL."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("amt", "amt", "decimal"),
        ("redeeming_amt", "redeemingAmt", "decimal"),
        ("request_time", "requestTime", "unix_ms"),
        ("completed_time", "completedTime", "unix_ms"),
        ("est_completed_time", "estCompletedTime", "unix_ms"),
        ("status", "status", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: StakingAction | str | None = None,
            amt: Number | None = None,
            redeeming_amt: Number | None = None,
            request_time: Time | None = None,
            completed_time: Time | None = None,
            est_completed_time: Time | None = None,
            status: SolStakingOrderState | str | None = None,
        ) -> Self: ...

    @property
    def type(self) -> StakingAction | None:
        """Which of the two it is."""
        return read_enum(self, "type", StakingAction)

    @property
    def amt(self) -> Decimal | None:
        """Amount bought or redeemed."""
        return read_decimal(self, "amt")

    @property
    def redeeming_amt(self) -> Decimal | None:
        """Amount that is still being redeemed."""
        return read_decimal(self, "redeemingAmt")

    @property
    def request_time(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "requestTime")

    @property
    def completed_time(self) -> dt.datetime | None:
        """When it was settled."""
        return read_unix_ms(self, "completedTime")

    @property
    def est_completed_time(self) -> dt.datetime | None:
        """When a redemption is expected to be settled."""
        return read_unix_ms(self, "estCompletedTime")

    @property
    def status(self) -> SolStakingOrderState | None:
        """What became of it."""
        return read_enum(self, "status", SolStakingOrderState)


class SolStakingProduct(Record):
    """Terms on which SOL is staked and OKSOL redeemed."""

    __slots__ = ()
    _fields = (
        ("fast_redemption_daily_limit", "fastRedemptionDailyLimit", "decimal"),
        ("rate", "rate", "decimal"),
        ("redempt_days", "redemptDays", "integer"),
        ("min_amt", "minAmt", "decimal"),
        ("fast_redemption_avail", "fastRedemptionAvail", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            fast_redemption_daily_limit: Number | None = None,
            rate: Number | None = None,
            redempt_days: int | None = None,
            min_amt: Number | None = None,
            fast_redemption_avail: Number | None = None,
        ) -> Self: ...

    @property
    def fast_redemption_daily_limit(self) -> Decimal | None:
        """Largest amount of fast redemptions a day; master account and sub-accounts share it."""
        return read_decimal(self, "fastRedemptionDailyLimit")

    @property
    def rate(self) -> Decimal | None:
        """Latest yearly yield in percent, unlike the fractions of its history."""
        return read_decimal(self, "rate")

    @property
    def redempt_days(self) -> int | None:
        """Days that a redemption takes."""
        return read_integer(self, "redemptDays")

    @property
    def min_amt(self) -> Decimal | None:
        """Smallest amount that can be staked."""
        return read_decimal(self, "minAmt")

    @property
    def fast_redemption_avail(self) -> Decimal | None:
        """Amount that can be redeemed fast at present."""
        return read_decimal(self, "fastRedemptionAvail")


class StakingBalance(Record):
    """What a user holds of a staked coin."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("latest_interest_accrual", "latestInterestAccrual", "decimal"),
        ("total_interest_accrual", "totalInterestAccrual", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            latest_interest_accrual: Number | None = None,
            total_interest_accrual: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Staked coin, BETH or OKSOL."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that is held."""
        return read_decimal(self, "amt")

    @property
    def latest_interest_accrual(self) -> Decimal | None:
        """Interest of the latest payment."""
        return read_decimal(self, "latestInterestAccrual")

    @property
    def total_interest_accrual(self) -> Decimal | None:
        """All interest so far."""
        return read_decimal(self, "totalInterestAccrual")


class StakingProduct(Record):
    """Terms on which a coin is staked and redeemed."""

    __slots__ = ()
    _fields = (
        ("fast_redemption_daily_limit", "fastRedemptionDailyLimit", "decimal"),
        ("rate", "rate", "decimal"),
        ("redempt_days", "redemptDays", "integer"),
        ("min_amt", "minAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            fast_redemption_daily_limit: Number | None = None,
            rate: Number | None = None,
            redempt_days: int | None = None,
            min_amt: Number | None = None,
        ) -> Self: ...

    @property
    def fast_redemption_daily_limit(self) -> Decimal | None:
        """Largest amount of fast redemptions a day; master account and sub-accounts share it."""
        return read_decimal(self, "fastRedemptionDailyLimit")

    @property
    def rate(self) -> Decimal | None:
        """Latest yearly yield in percent, unlike the fractions of its history."""
        return read_decimal(self, "rate")

    @property
    def redempt_days(self) -> int | None:
        """Days that a redemption takes."""
        return read_integer(self, "redemptDays")

    @property
    def min_amt(self) -> Decimal | None:
        """Smallest amount that can be staked."""
        return read_decimal(self, "minAmt")
