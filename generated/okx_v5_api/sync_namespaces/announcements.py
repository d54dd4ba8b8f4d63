# Generated from spec/ by `make generate`. Do not edit.
"""What the exchange announces."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace

from okx_v5_api.records.announcements import AnnouncementPage, AnnouncementType
from okx_v5_api.functions import announcements as functions

__all__ = ["AnnouncementsOperations"]


class AnnouncementsOperations(Namespace):
    """What the exchange announces."""

    __slots__ = ()

    def get_announcements(
        self,
        *,
        ann_type: str | None = None,
        page: int | None = None,

    ) -> AnnouncementPage:
        """Get announcements of the exchange.

        Which ones come depends on where the user of the key lives, without a key on the address
        that the request comes from. They are in English, or in Chinese if Accept-Language is zh-CN.

        Args:
            ann_type: Only announcements of this type.
            page: Number of the page; each holds 20 announcements. Default: 1.

        Returns:
            A page of announcements.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        A key is optional.
        Limits: 5 requests in 2 s per user (with-key); 5 requests in 2 s per ip (without-key).
        Paged by page, newest-first; 20 rows a page, 20 at most.
        https://www.okx.com/docs-v5/en/#announcement-get-announcements
        """
        return self._sender.send(
            functions.get_announcements(
                ann_type=ann_type,
                page=page,
            )
        )

    def get_types(self) -> list[AnnouncementType]:
        """Get the types of announcements.

        Returns:
            The types.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 1 request in 2 s per ip.
        https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
        """
        return self._sender.send(functions.get_types())
