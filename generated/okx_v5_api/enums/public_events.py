# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public_events."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "EventContractFrequency",
    "EventContractFrequencyLike",
    "EventContractHitDirection",
    "EventContractHitDirectionLike",
    "EventContractMethod",
    "EventContractMethodLike",
    "EventContractPriceSource",
    "EventContractPriceSourceLike",
    "EventContractResult",
    "EventContractResultLike",
    "EventContractState",
    "EventContractStateLike",
]


class EventContractFrequency(OpenEnum):
    """How often a series brings a new event."""

    FIVE_MINUTES = "five_min"
    FIFTEEN_MINUTES = "fifteen_min"
    HOURLY = "hourly"
    DAILY = "daily"
    MONTHLY = "monthly"


EventContractFrequencyLike = EventContractFrequency | Literal[
    "five_min",
    "fifteen_min",
    "hourly",
    "daily",
    "monthly",
]


class EventContractHitDirection(OpenEnum):
    """From where the price has to touch the strike of an event contract."""

    UP = "up"
    """From below."""
    DOWN = "dn"
    """From above."""


EventContractHitDirectionLike = EventContractHitDirection | Literal[
    "up",
    "dn",
]


class EventContractMethod(OpenEnum):
    """Question that decides the outcome of an event contract."""

    PRICE_UP_DOWN = "price_up_down"
    """Whether the price goes up or down from where the strike was fixed."""
    PRICE_ABOVE = "price_above"
    """Whether the price is above the strike at the end."""
    HIT = "hit"
    """Whether the price touches the strike; if it does, the contract is settled at once."""
    BETWEEN = "between"
    """Whether the price ends in a range; the lower bound belongs to it, the upper one does not."""


EventContractMethodLike = EventContractMethod | Literal[
    "price_up_down",
    "price_above",
    "hit",
    "between",
]


class EventContractPriceSource(OpenEnum):
    """Whose prices settle an event contract."""

    OKX_INDEX = "okx_index"
    CF_BENCHMARK_INDEX = "cf_benchmark_index"


EventContractPriceSourceLike = EventContractPriceSource | Literal[
    "okx_index",
    "cf_benchmark_index",
]


class EventContractResult(OpenEnum):
    """Outcome of an event contract that has been settled."""

    NOT_AVAILABLE = "0"
    YES = "1"
    NO = "2"


EventContractResultLike = EventContractResult | Literal[
    "0",
    "1",
    "2",
]


class EventContractState(OpenEnum):
    """How far an event or one of its contracts has come."""

    PREOPEN = "preopen"
    """Not open yet."""
    LIVE = "live"
    """Open for trading."""
    SETTLING = "settling"
    """Being settled."""
    EXPIRED = "expired"
    """Settled."""


EventContractStateLike = EventContractState | Literal[
    "preopen",
    "live",
    "settling",
    "expired",
]
