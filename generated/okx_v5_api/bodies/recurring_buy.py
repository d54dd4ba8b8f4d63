# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: recurring_buy."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

__all__ = [
    "NewRecurringBuyAsset",
    "RecurringBuyPriceRange",
]


@body
class NewRecurringBuyAsset(Body):
    """A currency that a new plan buys."""

    ccy: str = argument("ccy", write.text)
    """Currency to buy."""
    ratio: Number = argument("ratio", write.decimal)
    """Share of the amount that goes into it, 0.2 being 20%."""
    min_px: Number | None = argument(
        "minPx", write.or_empty(write.decimal), default=None
    )
    """Lowest price to buy at; no limit if absent. The empty string means no limit."""
    max_px: Number | None = argument(
        "maxPx", write.or_empty(write.decimal), default=None
    )
    """Highest price to buy at; no limit if absent. The empty string means no limit."""


@body
class RecurringBuyPriceRange(Body):
    """Price limits for one currency of a recurring buy plan."""

    ccy: str = argument("ccy", write.text)
    """Currency that the plan buys."""
    min_px: Number = argument("minPx", write.or_empty(write.decimal))
    """Lowest price to buy at. The empty string removes the limit."""
    max_px: Number = argument("maxPx", write.or_empty(write.decimal))
    """Highest price to buy at. The empty string removes the limit."""
