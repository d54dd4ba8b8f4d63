# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: account_positions."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import MarginModeLike, PositionSideLike, SideLike

__all__ = [
    "NewPositionMoveSource",
    "NewPositionMoveTarget",
    "NewPositionMoveLeg",
]


@body
class NewPositionMoveSource(Body):
    """What to take from the giving account."""

    pos_id: str = argument("posId", write.text)
    """ID of the position in the giving account."""
    sz: Number = argument("sz", write.decimal)
    """Contracts to move, at most the size of the position."""
    side: SideLike = argument("side", write.enum)
    """Direction that reduces the position: sell if it is long, buy if it is short."""


@body
class NewPositionMoveTarget(Body):
    """How to enter a moved position in the taking account."""

    td_mode: MarginModeLike | None = argument(
        "tdMode", write.enum, default=None
    )
    """Margin mode in the taking account. If absent, isolated for bought options in futures and
    multi-currency margin mode and cross otherwise."""
    pos_side: PositionSideLike | None = argument(
        "posSide", write.enum, default=None
    )
    """Position to enter it in. In net mode only net is valid; in long/short mode a new position is
    opened if this is absent."""
    ccy: str | None = argument(
        "ccy", write.text, default=None
    )
    """Currency of the margin; cross positions in futures mode only."""


@body
class NewPositionMoveLeg(Body):
    """One position to move."""

    from_: NewPositionMoveSource = argument("from", write.body(NewPositionMoveSource))
    """What to take from the giving account."""
    to: NewPositionMoveTarget = argument("to", write.body(NewPositionMoveTarget))
    """How to enter it in the taking account."""
