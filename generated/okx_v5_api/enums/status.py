# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: status."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "MaintainedService",
    "MaintainedServiceLike",
    "MaintenanceState",
    "MaintenanceStateLike",
    "MaintenanceType",
    "MaintenanceTypeLike",
    "TradingEnvironment",
    "TradingEnvironmentLike",
]


class MaintainedService(OpenEnum):
    """Service that a maintenance interrupts."""

    WEBSOCKET = "0"
    """WebSocket connections."""
    TRADING = "5"
    """Trading."""
    BLOCK_TRADING = "6"
    """Block trading."""
    TRADING_BOT = "7"
    """Trading bots."""
    TRADING_BY_ACCOUNTS = "8"
    """Trading, one batch of accounts after another."""
    TRADING_BY_PRODUCTS = "9"
    """Trading, one batch of products after another."""
    SPREAD_TRADING = "10"
    """Spread trading."""
    COPY_TRADING = "11"
    """Copy trading."""
    OTHER = "99"
    """Something else, such as single instruments."""


MaintainedServiceLike = MaintainedService | Literal[
    "0",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "99",
]


class MaintenanceState(OpenEnum):
    """How far a maintenance has come."""

    SCHEDULED = "scheduled"
    """Not begun."""
    ONGOING = "ongoing"
    """Under way."""
    PRE_OPEN = "pre_open"
    """Near its end: orders can be canceled, post-only orders placed and funds moved in."""
    COMPLETED = "completed"
    """Over."""
    CANCELED = "canceled"
    """Called off."""


MaintenanceStateLike = MaintenanceState | Literal[
    "scheduled",
    "ongoing",
    "pre_open",
    "completed",
    "canceled",
]


class MaintenanceType(OpenEnum):
    """Whether a maintenance was planned."""

    SCHEDULED = "1"
    """Planned."""
    UNSCHEDULED = "2"
    """Not planned."""
    DISRUPTION = "3"
    """A failure of the system."""


MaintenanceTypeLike = MaintenanceType | Literal[
    "1",
    "2",
    "3",
]


class TradingEnvironment(OpenEnum):
    """Live or demo trading."""

    LIVE = "1"
    DEMO = "2"


TradingEnvironmentLike = TradingEnvironment | Literal[
    "1",
    "2",
]
