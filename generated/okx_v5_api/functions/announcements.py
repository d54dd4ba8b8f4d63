# Generated from spec/ by `make generate`. Do not edit.
"""What the exchange announces.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write

from okx_v5_api.records.announcements import AnnouncementPage, AnnouncementType

__all__ = [
    "get_announcements",
    "get_types",
]

GET_ANNOUNCEMENTS: Operation[AnnouncementPage] = Operation(
    id="announcements.get_announcements",
    method="GET",
    path="/api/v5/support/announcements",
    permission="none",
    auth="optional",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",), only_for="with-key"),
        Limit(5, "requests", 2, ("ip",), only_for="without-key"),
    ),
    doc="announcement-get-announcements",
    shape=one_row(AnnouncementPage),
    arguments=(
        Argument("ann_type", "annType", write.text),
        Argument("page", "page", write.integer),
    ),
    page=Page({"page": "number"}, "newest-first", 20, 20),
)

GET_TYPES: Operation[list[AnnouncementType]] = Operation(
    id="announcements.get_types",
    method="GET",
    path="/api/v5/support/announcement-types",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("ip",)),
    ),
    doc="announcement-get-announcement-types",
    shape=rows(AnnouncementType),
)


def get_announcements(
    *,
    ann_type: str | None = None,
    page: int | None = None,

) -> Request[AnnouncementPage]:
    """Get announcements of the exchange.

    Which ones come depends on where the user of the key lives, without a key on the address
    that the request comes from. They are in English, or in Chinese if Accept-Language is zh-CN.

    Args:
        ann_type: Only announcements of this type.
        page: Number of the page; each holds 20 announcements. Default: 1.

    Returns:
        A request for: A page of announcements.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A key is optional.
    Limits: 5 requests in 2 s per user (with-key); 5 requests in 2 s per ip (without-key).
    Paged by page, newest-first; 20 rows a page, 20 at most.
    https://www.okx.com/docs-v5/en/#announcement-get-announcements
    """
    return GET_ANNOUNCEMENTS.request(
        ann_type=ann_type,
        page=page,
    )


def get_types() -> Request[list[AnnouncementType]]:
    """Get the types of announcements.

    Returns:
        A request for: The types.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 1 request in 2 s per ip.
    https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
    """
    return GET_TYPES.request()
