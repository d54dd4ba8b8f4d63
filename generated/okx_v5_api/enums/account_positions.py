# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_positions."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "PositionCloseKind",
    "PositionCloseKindLike",
    "PositionLimitKind",
    "PositionLimitKindLike",
    "PositionMoveState",
    "PositionMoveStateLike",
    "SimulatedGreeks",
    "SimulatedGreeksLike",
    "VolatilityShock",
    "VolatilityShockLike",
]


class PositionCloseKind(OpenEnum):
    """How a position was last reduced or closed."""

    CLOSED_IN_PART = "1"
    """Closed in part."""
    CLOSED = "2"
    """Closed whole."""
    LIQUIDATED = "3"
    """Liquidated whole."""
    LIQUIDATED_IN_PART = "4"
    """Liquidated in part."""
    ADL_IN_PART = "5"
    """Auto-deleveraged in part; a row may say so of the whole position, too."""
    ADL = "6"
    """Auto-deleveraged whole."""


PositionCloseKindLike = PositionCloseKind | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
]


class PositionLimitKind(OpenEnum):
    """What a limit on option positions in portfolio margin counts."""

    ALL_CONTRACTS = "1"
    """Contracts in positions and pending orders of all instruments."""
    ALL_PENDING_CONTRACTS = "2"
    """Contracts in pending orders of all instruments."""
    ALL_PENDING_ORDERS = "3"
    """Pending orders of all instruments."""
    SAME_SIDE_CONTRACTS = "4"
    """Contracts in positions and pending orders of all instruments on one side."""
    INSTRUMENT_PENDING_ORDERS = "5"
    """Pending orders of one instrument."""
    INSTRUMENT_CONTRACTS = "6"
    """Contracts in positions and pending orders of one instrument."""
    ORDER_CONTRACTS = "7"
    """Contracts in one pending order."""


PositionLimitKindLike = PositionLimitKind | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
]


class PositionMoveState(OpenEnum):
    """How far the moving of positions between accounts has come."""

    PENDING = "pending"
    """Under way."""
    FILLED = "filled"
    """Moved."""
    FAILED = "failed"
    """Refused; not in the history."""


PositionMoveStateLike = PositionMoveState | Literal[
    "pending",
    "filled",
    "failed",
]


class SimulatedGreeks(OpenEnum):
    """Kind of Greeks that a simulation reckons."""

    DOLLARS = "BS"
    """Dollars, after Black and Scholes."""
    COINS = "PA"
    """Coins."""
    EMPIRICAL = "CASH"
    """Empirical Greeks."""


SimulatedGreeksLike = SimulatedGreeks | Literal[
    "BS",
    "PA",
    "CASH",
]


class VolatilityShock(OpenEnum):
    """Which way volatility goes in a stress test."""

    DOWN = "down"
    UNCHANGED = "unchange"
    UP = "up"


VolatilityShockLike = VolatilityShock | Literal[
    "down",
    "unchange",
    "up",
]
