# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: signal_bot."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.signal_bot import SignalEntrySizeLike, SignalExitBasisLike

__all__ = [
    "NewSignalEntry",
    "NewSignalExit",
]


@body
class NewSignalEntry(Body):
    """How a signal bot is to enter positions."""

    allow_multiple_entry: bool | None = argument(
        "allowMultipleEntry", write.json_boolean, default=None
    )
    """Whether the bot may add to a position that it holds in the same instrument and direction.
    Default: True."""
    entry_type: SignalEntrySizeLike | None = argument(
        "entryType", write.enum, default=None
    )
    """What decides the size of an order."""
    amt: Number | None = argument(
        "amt", write.decimal, default=None
    )
    """Size of each order if entry_type is a fixed margin or a number of contracts."""
    ratio: Number | None = argument(
        "ratio", write.decimal, default=None
    )
    """Size of each order as a ratio of the margin that entry_type 4 or 5 names."""


@body
class NewSignalExit(Body):
    """When a signal bot is to take its profit or limit its loss."""

    tp_sl_type: SignalExitBasisLike = argument("tpSlType", write.enum)
    """What the percentages are measured by."""
    tp_pct: Number | None = argument(
        "tpPct", write.decimal, default=None
    )
    """Percentage at which the profit is taken."""
    sl_pct: Number | None = argument(
        "slPct", write.decimal, default=None
    )
    """Percentage at which the loss is limited."""
