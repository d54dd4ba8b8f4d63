# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: affiliate."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AffiliateCommissionCategory",
    "AffiliateCommissionCategoryLike",
    "AffiliateLinkStatus",
    "AffiliateLinkStatusLike",
    "AffiliateLinkType",
    "AffiliateLinkTypeLike",
    "AffiliatePeriod",
    "AffiliatePeriodLike",
    "AffiliateSortDirection",
    "AffiliateSortDirectionLike",
    "AffiliateSortField",
    "AffiliateSortFieldLike",
    "CoInviterAssessment",
    "CoInviterAssessmentLike",
    "CoInviterStanding",
    "CoInviterStandingLike",
    "InviteeVerification",
    "InviteeVerificationLike",
    "InviterStanding",
    "InviterStandingLike",
    "SubAffiliateLevel",
    "SubAffiliateLevelLike",
]


class AffiliateCommissionCategory(OpenEnum):
    """Category by which an affiliate's commissions are reckoned."""

    SPOT = "SPOT"
    DERIVATIVE = "DERIVATIVE"
    BSC = "BSC"


AffiliateCommissionCategoryLike = AffiliateCommissionCategory | Literal[
    "SPOT",
    "DERIVATIVE",
    "BSC",
]


class AffiliateLinkStatus(OpenEnum):
    """Whether an invitation link is in order."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"


AffiliateLinkStatusLike = AffiliateLinkStatus | Literal[
    "normal",
    "abnormal",
]


class AffiliateLinkType(OpenEnum):
    """Kind of invitation link."""

    STANDARD = "standard"
    """The affiliate's own."""
    CO_INVITER = "co_inviter"
    """Shared with a co-inviter."""


AffiliateLinkTypeLike = AffiliateLinkType | Literal[
    "standard",
    "co_inviter",
]


class AffiliatePeriod(OpenEnum):
    """Period that the figures of an affiliate cover."""

    LAST_7_DAYS = "last_7d"
    """The last 7 days."""
    LAST_30_DAYS = "last_30d"
    """The last 30 days."""
    THIS_MONTH = "this_month"
    """The current month."""
    LAST_MONTH = "last_month"
    """The month before."""
    TOTAL = "total"
    """All time."""
    TODAY = "today"
    """The current day."""
    THIS_WEEK = "this_week"
    """The current week."""
    CUSTOM = "custom"
    """A time of your choice."""


AffiliatePeriodLike = AffiliatePeriod | Literal[
    "last_7d",
    "last_30d",
    "this_month",
    "last_month",
    "total",
    "today",
    "this_week",
    "custom",
]


class AffiliateSortDirection(OpenEnum):
    """Whether a list begins with the smallest or the largest."""

    ASCENDING = "asc"
    DESCENDING = "desc"


AffiliateSortDirectionLike = AffiliateSortDirection | Literal[
    "asc",
    "desc",
]


class AffiliateSortField(OpenEnum):
    """What a list of invitees or sub-affiliates is sorted by."""

    CREATION = "cTime"
    DEPOSITS = "depAmt"
    VOLUME = "vol"
    FEES = "fee"
    REBATE = "rebate"


AffiliateSortFieldLike = AffiliateSortField | Literal[
    "cTime",
    "depAmt",
    "vol",
    "fee",
    "rebate",
]


class CoInviterAssessment(OpenEnum):
    """Whether a co-inviter link reaches the figures asked of it."""

    REACHED = "valid"
    TRADES_TOO_FEW = "not_reach_trade"
    INVITATIONS_TOO_FEW = "not_reach_invite"
    BOTH_TOO_FEW = "not_reach_both"


CoInviterAssessmentLike = CoInviterAssessment | Literal[
    "valid",
    "not_reach_trade",
    "not_reach_invite",
    "not_reach_both",
]


class CoInviterStanding(OpenEnum):
    """Whether a co-inviter meets the conditions."""

    VALID = "valid"
    """In good standing."""
    IDENTITY_INVALID = "identity_invalid"
    """The identity is not valid."""
    ASSESSMENT_MISSED = "not_reach_assessment"
    """The figures asked for are not reached."""
    IDENTITY_INVALID_AND_ASSESSMENT_MISSED = "identity_invalid_and_not_reach_assessment"
    """Neither is the identity valid nor are the figures reached."""


CoInviterStandingLike = CoInviterStanding | Literal[
    "valid",
    "identity_invalid",
    "not_reach_assessment",
    "identity_invalid_and_not_reach_assessment",
]


class InviteeVerification(OpenEnum):
    """Whether an invitee has proved an identity."""

    UNVERIFIED = "unverified"
    """Less than level 2."""
    VERIFIED = "verified"
    """Level 2 or higher."""


InviteeVerificationLike = InviteeVerification | Literal[
    "unverified",
    "verified",
]


class InviterStanding(OpenEnum):
    """Whether the affiliate behind a co-inviter link still is one."""

    VALID = "valid"
    """In good standing."""
    IDENTITY_INVALID = "identity_invalid"
    """The identity as affiliate was revoked."""
    LEVEL_DOWNGRADED = "level_downgraded"
    """The level fell to 0."""


InviterStandingLike = InviterStanding | Literal[
    "valid",
    "identity_invalid",
    "level_downgraded",
]


class SubAffiliateLevel(OpenEnum):
    """How far below an affiliate a sub-affiliate stands."""

    DIRECT = "2"
    """Directly below."""
    INDIRECT = "3"
    """Below a direct sub-affiliate."""


SubAffiliateLevelLike = SubAffiliateLevel | Literal[
    "2",
    "3",
]
