# Generated from spec/ by `make generate`. Do not edit.
"""Invitees, links and commissions of an affiliate.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Time

from okx_v5_api.enums.affiliate import (
    AffiliateCommissionCategoryLike,
    AffiliateLinkStatusLike,
    AffiliateLinkTypeLike,
    AffiliatePeriodLike,
    AffiliateSortDirectionLike,
    AffiliateSortFieldLike,
    InviteeVerificationLike,
)
from okx_v5_api.records.affiliate import (
    AffiliateLink,
    AffiliatePerformance,
    CoInviterLink,
    Invitee,
    InviteeReport,
    SubAffiliate,
)

__all__ = [
    "get_performance_summary",
    "get_invitee",
    "get_invitees",
    "get_links",
    "get_co_inviter_links",
    "get_sub_affiliates",
]

GET_PERFORMANCE_SUMMARY: Operation[AffiliatePerformance] = Operation(
    id="affiliate.get_performance_summary",
    method="GET",
    path="/api/v5/affiliate/performance/summary",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-performance-summary",
    shape=one_row(AffiliatePerformance),
    arguments=(
        Argument("period_type", "periodType", write.enum),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
    ),
)

GET_INVITEE: Operation[InviteeReport] = Operation(
    id="affiliate.get_invitee",
    method="GET",
    path="/api/v5/affiliate/invitee/detail",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-the-invitee-39-s-detail",
    shape=one_row(InviteeReport),
    arguments=(
        Argument("uid", "uid", write.text, required=True),
        Argument("period_type", "periodType", write.enum),
    ),
)

GET_INVITEES: Operation[list[Invitee]] = Operation(
    id="affiliate.get_invitees",
    method="GET",
    path="/api/v5/affiliate/invitee/list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-invitee-list",
    shape=rows(Invitee),
    arguments=(
        Argument("page", "page", write.integer),
        Argument("limit", "limit", write.integer),
        Argument("period_type", "periodType", write.enum),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("keyword", "keyword", write.text),
        Argument("commission_category", "commissionCategory", write.enum),
        Argument("order_by", "orderBy", write.enum),
        Argument("order_dir", "orderDir", write.enum),
        Argument("kyc_status", "kycStatus", write.enum),
        Argument("sub_affiliate_uid", "subAffiliateUid", write.text),
        Argument("uid", "uid", write.commas(write.text)),
        Argument("join_time_begin", "joinTimeBegin", write.unix_ms),
        Argument("join_time_end", "joinTimeEnd", write.unix_ms),
    ),
    page=Page({"page": "number"}, "newest-first", 100, 100),
)

GET_LINKS: Operation[list[AffiliateLink]] = Operation(
    id="affiliate.get_links",
    method="GET",
    path="/api/v5/affiliate/link/list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-link-list",
    shape=rows(AffiliateLink),
    arguments=(
        Argument("page", "page", write.integer),
        Argument("limit", "limit", write.integer),
        Argument("link_type", "linkType", write.enum),
        Argument("link_status", "linkStatus", write.enum),
    ),
    page=Page({"page": "number"}, "newest-first", 100, 100),
)

GET_CO_INVITER_LINKS: Operation[list[CoInviterLink]] = Operation(
    id="affiliate.get_co_inviter_links",
    method="GET",
    path="/api/v5/affiliate/co-inviter/list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-co-inviter-link-list",
    shape=rows(CoInviterLink),
    arguments=(
        Argument("page", "page", write.integer),
        Argument("limit", "limit", write.integer),
        Argument("link_status", "linkStatus", write.enum),
    ),
    page=Page({"page": "number"}, "newest-first", 100, 100),
)

GET_SUB_AFFILIATES: Operation[list[SubAffiliate]] = Operation(
    id="affiliate.get_sub_affiliates",
    method="GET",
    path="/api/v5/affiliate/sub-affiliate/list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(3, "requests", 1, ("user",)),
    ),
    doc="affiliate-rest-api-get-sub-affiliate-list",
    shape=rows(SubAffiliate),
    arguments=(
        Argument("page", "page", write.integer),
        Argument("limit", "limit", write.integer),
        Argument("keyword", "keyword", write.text),
        Argument("commission_category", "commissionCategory", write.enum),
        Argument("order_by", "orderBy", write.enum),
        Argument("order_dir", "orderDir", write.enum),
    ),
    page=Page({"page": "number"}, "newest-first", 100, 100),
)


def get_performance_summary(
    *,
    period_type: AffiliatePeriodLike | None = None,
    begin: Time | None = None,
    end: Time | None = None,

) -> Request[AffiliatePerformance]:
    """Get how you have done as an affiliate.

    Args:
        period_type: Period that the figures cover. Default: total.
        begin: First moment of the period; ignored unless period_type is custom. Required when
            period_type is custom.
        end: Last moment of the period; ignored unless period_type is custom. Required when
            period_type is custom.

    Returns:
        A request for: The figures.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
    """
    return GET_PERFORMANCE_SUMMARY.request(
        period_type=period_type,
        begin=begin,
        end=end,
    )


def get_invitee(
    uid: str,
    *,
    period_type: AffiliatePeriodLike | None = None,

) -> Request[InviteeReport]:
    """Get one invitee.

    The figures include those of the invitee's sub-accounts.

    Args:
        uid: User ID of the invitee's main account.
        period_type: Period that vol_period covers; all but custom.

    Returns:
        A request for: The invitee.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
    """
    return GET_INVITEE.request(
        uid=uid,
        period_type=period_type,
    )


def get_invitees(
    *,
    page: int | None = None,
    limit: int | None = None,
    period_type: AffiliatePeriodLike | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    keyword: str | None = None,
    commission_category: AffiliateCommissionCategoryLike | None = None,
    order_by: AffiliateSortFieldLike | None = None,
    order_dir: AffiliateSortDirectionLike | None = None,
    kyc_status: InviteeVerificationLike | None = None,
    sub_affiliate_uid: str | None = None,
    uid: Sequence[str] | str | None = None,
    join_time_begin: Time | None = None,
    join_time_end: Time | None = None,

) -> Request[list[Invitee]]:
    """Get your invitees.

    A period of your choice, and likewise the time of joining, spans at most 90 days and begins
    at most 180 days ago.

    Args:
        page: Number of the page, the first being 1. Default: 1.
        limit: Number of rows, 100 at most. Default: 100.
        period_type: Period that the figures cover.
        begin: First moment of the period; ignored unless period_type is custom. Required when
            period_type is custom.
        end: Last moment of the period; ignored unless period_type is custom. Required when
            period_type is custom.
        keyword: Only invitees whose user ID or link name fits this text.
        commission_category: Only this category of commissions.
        order_by: What the list is sorted by. Default: cTime.
        order_dir: Whether the list begins with the smallest or the largest. Default: desc.
        kyc_status: Only invitees who have proved an identity, or only those who have not.
        sub_affiliate_uid: Only invitees of the sub-affiliate with this user ID.
        uid: Only invitees with these user IDs; unknown ones are passed over.
        join_time_begin: Only invitees who joined at this time or later. Required when
            join_time_end is given.
        join_time_end: Only invitees who joined at this time or earlier. Required when
            join_time_begin is given.

    Returns:
        A request for: A page of invitees.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    Paged by page, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
    """
    return GET_INVITEES.request(
        page=page,
        limit=limit,
        period_type=period_type,
        begin=begin,
        end=end,
        keyword=keyword,
        commission_category=commission_category,
        order_by=order_by,
        order_dir=order_dir,
        kyc_status=kyc_status,
        sub_affiliate_uid=sub_affiliate_uid,
        uid=uid,
        join_time_begin=join_time_begin,
        join_time_end=join_time_end,
    )


def get_links(
    *,
    page: int | None = None,
    limit: int | None = None,
    link_type: AffiliateLinkTypeLike | None = None,
    link_status: AffiliateLinkStatusLike | None = None,

) -> Request[list[AffiliateLink]]:
    """Get your invitation links.

    Args:
        page: Number of the page, the first being 1. Default: 1.
        limit: Number of rows, 100 at most. Default: 100.
        link_type: Only links of this kind.
        link_status: Only links with this status.

    Returns:
        A request for: A page of links.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    Paged by page, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
    """
    return GET_LINKS.request(
        page=page,
        limit=limit,
        link_type=link_type,
        link_status=link_status,
    )


def get_co_inviter_links(
    *,
    page: int | None = None,
    limit: int | None = None,
    link_status: AffiliateLinkStatusLike | None = None,

) -> Request[list[CoInviterLink]]:
    """Get the invitation links in which you are the co-inviter.

    Args:
        page: Number of the page, the first being 1. Default: 1.
        limit: Number of rows, 100 at most. Default: 100.
        link_status: Only links with this status.

    Returns:
        A request for: A page of links.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    Paged by page, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
    """
    return GET_CO_INVITER_LINKS.request(
        page=page,
        limit=limit,
        link_status=link_status,
    )


def get_sub_affiliates(
    *,
    page: int | None = None,
    limit: int | None = None,
    keyword: str | None = None,
    commission_category: AffiliateCommissionCategoryLike | None = None,
    order_by: AffiliateSortFieldLike | None = None,
    order_dir: AffiliateSortDirectionLike | None = None,

) -> Request[list[SubAffiliate]]:
    """Get your sub-affiliates.

    The figures cover all time. Rows that are equal in what the list is sorted by follow their
    user IDs, so that pages neither repeat nor lose any.

    Args:
        page: Number of the page, the first being 1. Default: 1.
        limit: Number of rows, 100 at most. Default: 100.
        keyword: Only sub-affiliates whose user ID fits this text.
        commission_category: Only this category of commissions.
        order_by: What the list is sorted by; the time of joining if absent.
        order_dir: Whether the list begins with the smallest or the largest. Default: desc.

    Returns:
        A request for: A page of sub-affiliates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 3 requests in 1 s per user.
    Paged by page, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
    """
    return GET_SUB_AFFILIATES.request(
        page=page,
        limit=limit,
        keyword=keyword,
        commission_category=commission_category,
        order_by=order_by,
        order_dir=order_dir,
    )
