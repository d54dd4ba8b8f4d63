# Generated from spec/ by `make generate`. Do not edit.
"""Planned and running maintenance.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import rows
import okx_v5_core.writing as write

from okx_v5_api.enums.status import MaintenanceStateLike
from okx_v5_api.records.status import Maintenance

__all__ = [
    "get_status",
]

GET_STATUS: Operation[list[Maintenance]] = Operation(
    id="status.get_status",
    method="GET",
    path="/api/v5/system/status",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(1, "requests", 5, ("ip",)),
    ),
    doc="status-get-status",
    shape=rows(Maintenance),
    arguments=(
        Argument("state", "state", write.enum),
    ),
)


def get_status(
    *,
    state: MaintenanceStateLike | None = None,

) -> Request[list[Maintenance]]:
    """Get planned and running maintenance.

    Interruptions of less than 5 seconds at quiet times are not announced.

    Args:
        state: Only maintenance in this state; otherwise scheduled, ongoing and pre_open.

    Returns:
        A request for: The maintenance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 1 request in 5 s per ip.
    https://www.okx.com/docs-v5/en/#status-get-status
    """
    return GET_STATUS.request(
        state=state,
    )
