# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: block_trading."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "QuoteState",
    "QuoteStateLike",
    "RfqState",
    "RfqStateLike",
]


class QuoteState(OpenEnum):
    """How far a maker's quote has come."""

    ACTIVE = "active"
    """Open for the taker to execute."""
    CANCELED = "canceled"
    """Withdrawn by the maker, replaced by a newer quote or stopped by market maker protection."""
    PENDING_FILL = "pending_fill"
    """Being executed; lasts a moment only."""
    FILLED = "filled"
    """Traded."""
    EXPIRED = "expired"
    """Ran out of time."""
    FAILED = "failed"
    """Its execution failed."""


QuoteStateLike = QuoteState | Literal[
    "active",
    "canceled",
    "pending_fill",
    "filled",
    "expired",
    "failed",
]


class RfqState(OpenEnum):
    """How far a request for quotes has come."""

    ACTIVE = "active"
    """Open for quotes."""
    CANCELED = "canceled"
    """Withdrawn by its creator."""
    PENDING_FILL = "pending_fill"
    """A quote has been taken and is being executed; lasts a moment only."""
    FILLED = "filled"
    """Traded with a quote; for a maker, with the maker's own."""
    EXPIRED = "expired"
    """Ran out of time."""
    TRADED_AWAY = "traded_away"
    """Traded with the quote of another maker; told to makers only."""
    FAILED = "failed"
    """The execution of a quote failed."""


RfqStateLike = RfqState | Literal[
    "active",
    "canceled",
    "pending_fill",
    "filled",
    "expired",
    "traded_away",
    "failed",
]
