# Generated from spec/ by `make generate`. Do not edit.
"""Planned and running maintenance."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace

from okx_v5_api.enums.status import MaintenanceStateLike
from okx_v5_api.records.status import Maintenance
from okx_v5_api.functions import status as functions

__all__ = ["StatusOperations"]


class StatusOperations(Namespace):
    """Planned and running maintenance."""

    __slots__ = ()

    def get_status(
        self,
        *,
        state: MaintenanceStateLike | None = None,

    ) -> list[Maintenance]:
        """Get planned and running maintenance.

        Interruptions of less than 5 seconds at quiet times are not announced.

        Args:
            state: Only maintenance in this state; otherwise scheduled, ongoing and pre_open.

        Returns:
            The maintenance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 1 request in 5 s per ip.
        https://www.okx.com/docs-v5/en/#status-get-status
        """
        return self._sender.send(
            functions.get_status(
                state=state,
            )
        )
