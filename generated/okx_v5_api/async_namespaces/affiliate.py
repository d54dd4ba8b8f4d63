# Generated from spec/ by `make generate`. Do not edit.
"""Invitees, links and commissions of an affiliate."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
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
from okx_v5_api.functions import affiliate as functions

__all__ = ["AsyncAffiliateOperations"]


class AsyncAffiliateOperations(AsyncNamespace):
    """Invitees, links and commissions of an affiliate."""

    __slots__ = ()

    async def get_performance_summary(
        self,
        *,
        period_type: AffiliatePeriodLike | None = None,
        begin: Time | None = None,
        end: Time | None = None,

    ) -> AffiliatePerformance:
        """Get how you have done as an affiliate.

        Args:
            period_type: Period that the figures cover. Default: total.
            begin: First moment of the period; ignored unless period_type is custom. Required when
                period_type is custom.
            end: Last moment of the period; ignored unless period_type is custom. Required when
                period_type is custom.

        Returns:
            The figures.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
        """
        return await self._sender.send(
            functions.get_performance_summary(
                period_type=period_type,
                begin=begin,
                end=end,
            )
        )

    async def get_invitee(
        self,
        uid: str,
        *,
        period_type: AffiliatePeriodLike | None = None,

    ) -> InviteeReport:
        """Get one invitee.

        The figures include those of the invitee's sub-accounts.

        Args:
            uid: User ID of the invitee's main account.
            period_type: Period that vol_period covers; all but custom.

        Returns:
            The invitee.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
        """
        return await self._sender.send(
            functions.get_invitee(
                uid=uid,
                period_type=period_type,
            )
        )

    async def get_invitees(
        self,
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

    ) -> list[Invitee]:
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
            A page of invitees.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        Paged by page, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
        """
        return await self._sender.send(
            functions.get_invitees(
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
        )

    async def get_links(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        link_type: AffiliateLinkTypeLike | None = None,
        link_status: AffiliateLinkStatusLike | None = None,

    ) -> list[AffiliateLink]:
        """Get your invitation links.

        Args:
            page: Number of the page, the first being 1. Default: 1.
            limit: Number of rows, 100 at most. Default: 100.
            link_type: Only links of this kind.
            link_status: Only links with this status.

        Returns:
            A page of links.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        Paged by page, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
        """
        return await self._sender.send(
            functions.get_links(
                page=page,
                limit=limit,
                link_type=link_type,
                link_status=link_status,
            )
        )

    async def get_co_inviter_links(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        link_status: AffiliateLinkStatusLike | None = None,

    ) -> list[CoInviterLink]:
        """Get the invitation links in which you are the co-inviter.

        Args:
            page: Number of the page, the first being 1. Default: 1.
            limit: Number of rows, 100 at most. Default: 100.
            link_status: Only links with this status.

        Returns:
            A page of links.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        Paged by page, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
        """
        return await self._sender.send(
            functions.get_co_inviter_links(
                page=page,
                limit=limit,
                link_status=link_status,
            )
        )

    async def get_sub_affiliates(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        commission_category: AffiliateCommissionCategoryLike | None = None,
        order_by: AffiliateSortFieldLike | None = None,
        order_dir: AffiliateSortDirectionLike | None = None,

    ) -> list[SubAffiliate]:
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
            A page of sub-affiliates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 3 requests in 1 s per user.
        Paged by page, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
        """
        return await self._sender.send(
            functions.get_sub_affiliates(
                page=page,
                limit=limit,
                keyword=keyword,
                commission_category=commission_category,
                order_by=order_by,
                order_dir=order_dir,
            )
        )
