# Generated from spec/ by `make generate`. Do not edit.
"""Planned and running maintenance.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic

from okx_v5_api.records.status import MaintenanceUpdate

__all__ = [
    "status",
]

STATUS: Channel[MaintenanceUpdate] = Channel(
    id="status.status",
    names={
        "status": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="status-ws-status-channel",
    item=MaintenanceUpdate,
)


def status() -> Topic[MaintenanceUpdate]:
    """Planned and running maintenance.

    The latest at first. Interruptions of less than 5 seconds at quiet times are not announced.

    Returns:
        A topic; its pushes hold rows of MaintenanceUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#status-ws-status-channel
    """
    return STATUS.topic()
