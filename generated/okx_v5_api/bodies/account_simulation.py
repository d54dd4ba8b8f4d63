# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: account_simulation."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.account import AccountLevelLike

__all__ = [
    "MarginGraphConfig",
    "SimulatedPosition",
]


@body
class MarginGraphConfig(Body):
    """How to reckon maintenance margin."""

    acct_lv: AccountLevelLike | None = argument(
        "acctLv", write.enum, default=None
    )
    """Account mode to reckon in: multi-currency margin or portfolio margin."""
    lever: Number | None = argument(
        "lever", write.decimal, default=None
    )
    """Leverage of cross margin; multi-currency margin only. Lowered to what is allowed. Default: 1."""


@body
class SimulatedPosition(Body):
    """A position to imagine."""

    inst_id: str = argument("instId", write.text)
    """ID of a derivatives instrument."""
    pos: Number = argument("pos", write.decimal)
    """Contracts; negative for a short position."""
    avg_px: Number = argument("avgPx", write.decimal)
    """Average entry price."""
    lever: Number | None = argument(
        "lever", write.decimal, default=None
    )
    """Leverage; multi-currency margin only. Lowered to what is allowed. Default: 1."""
