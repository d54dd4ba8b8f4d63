# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: affiliate."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
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

from okx_v5_api.enums.affiliate import (
    AffiliateCommissionCategory,
    AffiliateLinkStatus,
    AffiliateLinkType,
    CoInviterAssessment,
    CoInviterStanding,
    InviteeVerification,
    InviterStanding,
    SubAffiliateLevel,
)

__all__ = [
    "AffiliateCategoryPerformance",
    "AffiliateLink",
    "AffiliatePerformance",
    "CoInviterLink",
    "Invitee",
    "InviteeReport",
    "SubAffiliate",
]


class AffiliateCategoryPerformance(Record):
    """How an affiliate has done in a period in one category of commissions."""

    __slots__ = ()
    _fields = (
        ("commission_category", "commissionCategory", "enum"),
        ("first_trader_cnt", "firstTraderCnt", "integer"),
        ("trader_cnt", "traderCnt", "integer"),
        ("vol", "vol", "decimal"),
        ("commission", "commission", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            commission_category: AffiliateCommissionCategory | str | None = None,
            first_trader_cnt: int | None = None,
            trader_cnt: int | None = None,
            vol: Number | None = None,
            commission: Number | None = None,
        ) -> Self: ...

    @property
    def commission_category(self) -> AffiliateCommissionCategory | None:
        """The category."""
        return read_enum(self, "commissionCategory", AffiliateCommissionCategory)

    @property
    def first_trader_cnt(self) -> int | None:
        """Number of invitees whose very first trade fell into the period."""
        return read_integer(self, "firstTraderCnt")

    @property
    def trader_cnt(self) -> int | None:
        """Number of invitees who traded in the period."""
        return read_integer(self, "traderCnt")

    @property
    def vol(self) -> Decimal | None:
        """Volume that they traded in the period, in USDT."""
        return read_decimal(self, "vol")

    @property
    def commission(self) -> Decimal | None:
        """Commission earned in the period, in USDT."""
        return read_decimal(self, "commission")


class AffiliateLink(Record):
    """An invitation link of an affiliate."""

    __slots__ = ()
    _fields = (
        ("channel_id", "channelId", "text"),
        ("channel_name", "channelName", "text"),
        ("join_link", "joinLink", "text"),
        ("inviter_commission_rate", "inviterCommissionRate", "decimal"),
        ("co_inviter_commission_rate", "coInviterCommissionRate", "decimal"),
        ("invitee_discount_rate", "inviteeDiscountRate", "decimal"),
        ("invitee_cnt", "inviteeCnt", "integer"),
        ("trader_cnt", "traderCnt", "integer"),
        ("total_commission", "totalCommission", "decimal"),
        ("commission_24h", "commission24h", "decimal"),
        ("c_time", "cTime", "unix_ms"),
        ("is_default", "isDefault", "json_boolean"),
        ("link_status", "linkStatus", "enum"),
        ("link_type", "linkType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            channel_id: str | None = None,
            channel_name: str | None = None,
            join_link: str | None = None,
            inviter_commission_rate: Number | None = None,
            co_inviter_commission_rate: Number | None = None,
            invitee_discount_rate: Number | None = None,
            invitee_cnt: int | None = None,
            trader_cnt: int | None = None,
            total_commission: Number | None = None,
            commission_24h: Number | None = None,
            c_time: Time | None = None,
            is_default: bool | None = None,
            link_status: AffiliateLinkStatus | str | None = None,
            link_type: AffiliateLinkType | str | None = None,
        ) -> Self: ...

    @property
    def channel_id(self) -> str | None:
        """ID of the link."""
        return read_text(self, "channelId")

    @property
    def channel_name(self) -> str | None:
        """Name of the link."""
        return read_text(self, "channelName")

    @property
    def join_link(self) -> str | None:
        """Address to share."""
        return read_text(self, "joinLink")

    @property
    def inviter_commission_rate(self) -> Decimal | None:
        """Rate of the commission that the owner of the link earns, 0.29 being 29%."""
        return read_decimal(self, "inviterCommissionRate")

    @property
    def co_inviter_commission_rate(self) -> Decimal | None:
        """Rate of the commission that the co-inviter earns; empty for a link without one."""
        return read_decimal(self, "coInviterCommissionRate")

    @property
    def invitee_discount_rate(self) -> Decimal | None:
        """Rate of the rebate that those who join by the link get."""
        return read_decimal(self, "inviteeDiscountRate")

    @property
    def invitee_cnt(self) -> int | None:
        """Number of users who joined by the link."""
        return read_integer(self, "inviteeCnt")

    @property
    def trader_cnt(self) -> int | None:
        """Number of them who have traded."""
        return read_integer(self, "traderCnt")

    @property
    def total_commission(self) -> Decimal | None:
        """Commission earned so far, in USDT."""
        return read_decimal(self, "totalCommission")

    @property
    def commission_24h(self) -> Decimal | None:
        """Commission earned in the last 24 hours, in USDT."""
        return read_decimal(self, "commission24h")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the link was created."""
        return read_unix_ms(self, "cTime")

    @property
    def is_default(self) -> bool | None:
        """Whether it is the default link."""
        return read_boolean(self, "isDefault")

    @property
    def link_status(self) -> AffiliateLinkStatus | None:
        """Whether the link is in order."""
        return read_enum(self, "linkStatus", AffiliateLinkStatus)

    @property
    def link_type(self) -> AffiliateLinkType | None:
        """Whether it is shared with a co-inviter."""
        return read_enum(self, "linkType", AffiliateLinkType)


class AffiliatePerformance(Record):
    """How an affiliate has done in a period."""

    __slots__ = ()
    _fields = (
        ("u_time", "uTime", "unix_ms"),
        ("invitee_cnt", "inviteeCnt", "integer"),
        ("dep_amt", "depAmt", "decimal"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            u_time: Time | None = None,
            invitee_cnt: int | None = None,
            dep_amt: Number | None = None,
            details: Sequence[AffiliateCategoryPerformance] | None = None,
        ) -> Self: ...

    @property
    def u_time(self) -> dt.datetime | None:
        """When the figures were last updated, whatever the period."""
        return read_unix_ms(self, "uTime")

    @property
    def invitee_cnt(self) -> int | None:
        """Number of invitees."""
        return read_integer(self, "inviteeCnt")

    @property
    def dep_amt(self) -> Decimal | None:
        """Amount deposited, in USDT."""
        return read_decimal(self, "depAmt")

    @property
    def details(self) -> list[AffiliateCategoryPerformance]:
        """Trading and commissions, one entry for each category."""
        return read_list(self, "details", AffiliateCategoryPerformance)


class CoInviterLink(Record):
    """An invitation link seen by its co-inviter."""

    __slots__ = ()
    _fields = (
        ("channel_id", "channelId", "text"),
        ("channel_name", "channelName", "text"),
        ("join_link", "joinLink", "text"),
        ("inviter_commission_rate", "inviterCommissionRate", "decimal"),
        ("co_inviter_commission_rate", "coInviterCommissionRate", "decimal"),
        ("invitee_discount_rate", "inviteeDiscountRate", "decimal"),
        ("invitee_cnt", "inviteeCnt", "integer"),
        ("trader_cnt", "traderCnt", "integer"),
        ("total_commission", "totalCommission", "decimal"),
        ("commission_24h", "commission24h", "decimal"),
        ("c_time", "cTime", "unix_ms"),
        ("is_default", "isDefault", "json_boolean"),
        ("link_status", "linkStatus", "enum"),
        ("par_user_name", "parUserName", "text"),
        ("co_user_name", "coUserName", "text"),
        ("is_compliant", "isCompliant", "json_boolean"),
        ("note", "note", "text"),
        ("click_cnt", "clickCnt", "integer"),
        ("total_fee", "totalFee", "decimal"),
        ("channel_assessment_status", "channelAssessmentStatus", "enum"),
        ("inviter_channel_status", "inviterChannelStatus", "enum"),
        ("co_inviter_channel_status", "coInviterChannelStatus", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            channel_id: str | None = None,
            channel_name: str | None = None,
            join_link: str | None = None,
            inviter_commission_rate: Number | None = None,
            co_inviter_commission_rate: Number | None = None,
            invitee_discount_rate: Number | None = None,
            invitee_cnt: int | None = None,
            trader_cnt: int | None = None,
            total_commission: Number | None = None,
            commission_24h: Number | None = None,
            c_time: Time | None = None,
            is_default: bool | None = None,
            link_status: AffiliateLinkStatus | str | None = None,
            par_user_name: str | None = None,
            co_user_name: str | None = None,
            is_compliant: bool | None = None,
            note: str | None = None,
            click_cnt: int | None = None,
            total_fee: Number | None = None,
            channel_assessment_status: CoInviterAssessment | str | None = None,
            inviter_channel_status: InviterStanding | str | None = None,
            co_inviter_channel_status: CoInviterStanding | str | None = None,
        ) -> Self: ...

    @property
    def channel_id(self) -> str | None:
        """ID of the link."""
        return read_text(self, "channelId")

    @property
    def channel_name(self) -> str | None:
        """Name of the link."""
        return read_text(self, "channelName")

    @property
    def join_link(self) -> str | None:
        """Address to share."""
        return read_text(self, "joinLink")

    @property
    def inviter_commission_rate(self) -> Decimal | None:
        """Rate of the commission that the owner of the link earns, 0.29 being 29%."""
        return read_decimal(self, "inviterCommissionRate")

    @property
    def co_inviter_commission_rate(self) -> Decimal | None:
        """Rate of the commission that the co-inviter earns; empty for a link without one."""
        return read_decimal(self, "coInviterCommissionRate")

    @property
    def invitee_discount_rate(self) -> Decimal | None:
        """Rate of the rebate that those who join by the link get."""
        return read_decimal(self, "inviteeDiscountRate")

    @property
    def invitee_cnt(self) -> int | None:
        """Number of users who joined by the link."""
        return read_integer(self, "inviteeCnt")

    @property
    def trader_cnt(self) -> int | None:
        """Number of them who have traded."""
        return read_integer(self, "traderCnt")

    @property
    def total_commission(self) -> Decimal | None:
        """Commission earned so far, in USDT."""
        return read_decimal(self, "totalCommission")

    @property
    def commission_24h(self) -> Decimal | None:
        """Commission earned in the last 24 hours, in USDT."""
        return read_decimal(self, "commission24h")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the link was created."""
        return read_unix_ms(self, "cTime")

    @property
    def is_default(self) -> bool | None:
        """Whether it is the default link."""
        return read_boolean(self, "isDefault")

    @property
    def link_status(self) -> AffiliateLinkStatus | None:
        """Whether the link is in order."""
        return read_enum(self, "linkStatus", AffiliateLinkStatus)

    @property
    def par_user_name(self) -> str | None:
        """Name of the affiliate who owns the link, masked in part."""
        return read_text(self, "parUserName")

    @property
    def co_user_name(self) -> str | None:
        """Name of the co-inviter; always masked as three asterisks."""
        return read_text(self, "coUserName")

    @property
    def is_compliant(self) -> bool | None:
        """Whether the rules of the co-inviter's region allow the co-inviter; false if restricted."""
        return read_boolean(self, "isCompliant")

    @property
    def note(self) -> str | None:
        """What the affiliate noted about the link; may be empty."""
        return read_text(self, "note")

    @property
    def click_cnt(self) -> int | None:
        """How often the link was clicked."""
        return read_integer(self, "clickCnt")

    @property
    def total_fee(self) -> Decimal | None:
        """Service fees in all, in USDT."""
        return read_decimal(self, "totalFee")

    @property
    def channel_assessment_status(self) -> CoInviterAssessment | None:
        """Whether the link reaches the trades and invitations asked of it."""
        return read_enum(self, "channelAssessmentStatus", CoInviterAssessment)

    @property
    def inviter_channel_status(self) -> InviterStanding | None:
        """Whether the affiliate who owns the link still is one."""
        return read_enum(self, "inviterChannelStatus", InviterStanding)

    @property
    def co_inviter_channel_status(self) -> CoInviterStanding | None:
        """Whether the co-inviter meets the conditions."""
        return read_enum(self, "coInviterChannelStatus", CoInviterStanding)


class Invitee(Record):
    """An invitee as an affiliate's list shows it."""

    __slots__ = ()
    _fields = (
        ("uid", "uid", "text"),
        ("country", "country", "text"),
        ("join_time", "joinTime", "unix_ms"),
        ("first_trade_time", "firstTradeTime", "unix_ms"),
        ("channel_name", "channelName", "text"),
        ("rebate_rate", "rebateRate", "decimal"),
        ("fee_tier_rank", "feeTierRank", "integer"),
        ("kyc_status", "kycStatus", "enum"),
        ("kyc_time", "kycTime", "unix_ms"),
        ("dep_amt", "depAmt", "decimal"),
        ("total_vol", "totalVol", "decimal"),
        ("total_fee", "totalFee", "decimal"),
        ("total_commission", "totalCommission", "decimal"),
        ("is_compliant", "isCompliant", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            uid: str | None = None,
            country: str | None = None,
            join_time: Time | None = None,
            first_trade_time: Time | None = None,
            channel_name: str | None = None,
            rebate_rate: Number | None = None,
            fee_tier_rank: int | None = None,
            kyc_status: InviteeVerification | str | None = None,
            kyc_time: Time | None = None,
            dep_amt: Number | None = None,
            total_vol: Number | None = None,
            total_fee: Number | None = None,
            total_commission: Number | None = None,
            is_compliant: bool | None = None,
        ) -> Self: ...

    @property
    def uid(self) -> str | None:
        """User ID of the invitee."""
        return read_text(self, "uid")

    @property
    def country(self) -> str | None:
        """Country that the invitee lives in, as two letters after ISO 3166; empty if not known."""
        return read_text(self, "country")

    @property
    def join_time(self) -> dt.datetime | None:
        """When the user became an invitee."""
        return read_unix_ms(self, "joinTime")

    @property
    def first_trade_time(self) -> dt.datetime | None:
        """When the invitee first traded; empty if never."""
        return read_unix_ms(self, "firstTradeTime")

    @property
    def channel_name(self) -> str | None:
        """Name of the link that the invitee used."""
        return read_text(self, "channelName")

    @property
    def rebate_rate(self) -> Decimal | None:
        """Rate of the rebate that the invitee gets, 0.1 being 10%."""
        return read_decimal(self, "rebateRate")

    @property
    def fee_tier_rank(self) -> int | None:
        """Rank of the invitee's fee level over all categories, from 0, lowest, to 13, highest."""
        return read_integer(self, "feeTierRank")

    @property
    def kyc_status(self) -> InviteeVerification | None:
        """Whether the invitee has proved an identity."""
        return read_enum(self, "kycStatus", InviteeVerification)

    @property
    def kyc_time(self) -> dt.datetime | None:
        """When the invitee was verified at level 2; empty if not."""
        return read_unix_ms(self, "kycTime")

    @property
    def dep_amt(self) -> Decimal | None:
        """Amount deposited, in USDT."""
        return read_decimal(self, "depAmt")

    @property
    def total_vol(self) -> Decimal | None:
        """Volume traded, in USDT."""
        return read_decimal(self, "totalVol")

    @property
    def total_fee(self) -> Decimal | None:
        """Trading fees, in USDT."""
        return read_decimal(self, "totalFee")

    @property
    def total_commission(self) -> Decimal | None:
        """Commission earned from the invitee, in USDT."""
        return read_decimal(self, "totalCommission")

    @property
    def is_compliant(self) -> bool | None:
        """Whether the rules of the invitee's region allow the invitee; false if restricted."""
        return read_boolean(self, "isCompliant")


class InviteeReport(Record):
    """An invitee with all that the exchange tells the affiliate."""

    __slots__ = ()
    _fields = (
        ("invitee_level", "inviteeLevel", "integer"),
        ("join_time", "joinTime", "unix_ms"),
        ("invitee_rebate_rate", "inviteeRebateRate", "decimal"),
        ("total_commission", "totalCommission", "decimal"),
        ("first_trade_time", "firstTradeTime", "unix_ms"),
        ("level", "level", "text"),
        ("dep_amt", "depAmt", "decimal"),
        ("wd_amt", "wdAmt", "decimal"),
        ("vol_month", "volMonth", "decimal"),
        ("total_vol", "totalVol", "decimal"),
        ("vol_period", "volPeriod", "decimal"),
        ("acc_fee", "accFee", "decimal"),
        ("kyc_time", "kycTime", "unix_ms"),
        ("region", "region", "text"),
        ("affiliate_code", "affiliateCode", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            invitee_level: int | None = None,
            join_time: Time | None = None,
            invitee_rebate_rate: Number | None = None,
            total_commission: Number | None = None,
            first_trade_time: Time | None = None,
            level: str | None = None,
            dep_amt: Number | None = None,
            wd_amt: Number | None = None,
            vol_month: Number | None = None,
            total_vol: Number | None = None,
            vol_period: Number | None = None,
            acc_fee: Number | None = None,
            kyc_time: Time | None = None,
            region: str | None = None,
            affiliate_code: str | None = None,
        ) -> Self: ...

    @property
    def invitee_level(self) -> int | None:
        """How far below the affiliate the user stands; 2 for an invitee."""
        return read_integer(self, "inviteeLevel")

    @property
    def join_time(self) -> dt.datetime | None:
        """When the user became an invitee."""
        return read_unix_ms(self, "joinTime")

    @property
    def invitee_rebate_rate(self) -> Decimal | None:
        """Rate of the rebate that the invitee gets, 0.01 being 1%."""
        return read_decimal(self, "inviteeRebateRate")

    @property
    def total_commission(self) -> Decimal | None:
        """Commission earned from the invitee, in USDT."""
        return read_decimal(self, "totalCommission")

    @property
    def first_trade_time(self) -> dt.datetime | None:
        """When the invitee first traded after joining; empty if never."""
        return read_unix_ms(self, "firstTradeTime")

    @property
    def level(self) -> str | None:
        """Fee level of the invitee, as in Lv1."""
        return read_text(self, "level")

    @property
    def dep_amt(self) -> Decimal | None:
        """Amount deposited so far, in USDT."""
        return read_decimal(self, "depAmt")

    @property
    def wd_amt(self) -> Decimal | None:
        """Amount withdrawn so far, in USDT."""
        return read_decimal(self, "wdAmt")

    @property
    def vol_month(self) -> Decimal | None:
        """Volume traded in the current month, in USDT."""
        return read_decimal(self, "volMonth")

    @property
    def total_vol(self) -> Decimal | None:
        """Volume traded so far, in USDT."""
        return read_decimal(self, "totalVol")

    @property
    def vol_period(self) -> Decimal | None:
        """Volume traded in the period asked for, in USDT; absent unless a period was asked for."""
        return read_decimal(self, "volPeriod")

    @property
    def acc_fee(self) -> Decimal | None:
        """Trading fees so far, in USDT."""
        return read_decimal(self, "accFee")

    @property
    def kyc_time(self) -> dt.datetime | None:
        """Day on which the invitee was verified at level 2; empty if not."""
        return read_unix_ms(self, "kycTime")

    @property
    def region(self) -> str | None:
        """Name of the country or region that the invitee lives in."""
        return read_text(self, "region")

    @property
    def affiliate_code(self) -> str | None:
        """Invitation code that the invitee used."""
        return read_text(self, "affiliateCode")


class SubAffiliate(Record):
    """An affiliate who stands below another."""

    __slots__ = ()
    _fields = (
        ("sub_affiliate_uid", "subAffiliateUid", "text"),
        ("country", "country", "text"),
        ("join_time", "joinTime", "unix_ms"),
        ("sub_affiliate_level", "subAffiliateLevel", "enum"),
        ("commission_rate", "commissionRate", "decimal"),
        ("is_compliant", "isCompliant", "json_boolean"),
        ("invitee_cnt", "inviteeCnt", "integer"),
        ("trader_cnt", "traderCnt", "integer"),
        ("dep_amt", "depAmt", "decimal"),
        ("total_vol", "totalVol", "decimal"),
        ("total_fee", "totalFee", "decimal"),
        ("total_commission", "totalCommission", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_affiliate_uid: str | None = None,
            country: str | None = None,
            join_time: Time | None = None,
            sub_affiliate_level: SubAffiliateLevel | str | None = None,
            commission_rate: Number | None = None,
            is_compliant: bool | None = None,
            invitee_cnt: int | None = None,
            trader_cnt: int | None = None,
            dep_amt: Number | None = None,
            total_vol: Number | None = None,
            total_fee: Number | None = None,
            total_commission: Number | None = None,
        ) -> Self: ...

    @property
    def sub_affiliate_uid(self) -> str | None:
        """User ID of the sub-affiliate."""
        return read_text(self, "subAffiliateUid")

    @property
    def country(self) -> str | None:
        """Country that the sub-affiliate lives in, as two letters after ISO 3166; empty if not known."""
        return read_text(self, "country")

    @property
    def join_time(self) -> dt.datetime | None:
        """When the user became a sub-affiliate."""
        return read_unix_ms(self, "joinTime")

    @property
    def sub_affiliate_level(self) -> SubAffiliateLevel | None:
        """How far below you the sub-affiliate stands."""
        return read_enum(self, "subAffiliateLevel", SubAffiliateLevel)

    @property
    def commission_rate(self) -> Decimal | None:
        """Rate of the commission that the sub-affiliate earns, 0.3 being 30%."""
        return read_decimal(self, "commissionRate")

    @property
    def is_compliant(self) -> bool | None:
        """Whether the rules of the sub-affiliate's region allow the sub-affiliate; false if
        restricted."""
        return read_boolean(self, "isCompliant")

    @property
    def invitee_cnt(self) -> int | None:
        """Number of the sub-affiliate's direct invitees."""
        return read_integer(self, "inviteeCnt")

    @property
    def trader_cnt(self) -> int | None:
        """Number of its invitees who have traded."""
        return read_integer(self, "traderCnt")

    @property
    def dep_amt(self) -> Decimal | None:
        """Amount that its invitees deposited, in USDT."""
        return read_decimal(self, "depAmt")

    @property
    def total_vol(self) -> Decimal | None:
        """Volume that its invitees traded, in USDT."""
        return read_decimal(self, "totalVol")

    @property
    def total_fee(self) -> Decimal | None:
        """Trading fees of its invitees, in USDT."""
        return read_decimal(self, "totalFee")

    @property
    def total_commission(self) -> Decimal | None:
        """Commission that you earned from its invitees, in USDT."""
        return read_decimal(self, "totalCommission")
