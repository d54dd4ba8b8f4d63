# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: algo."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AlgoOrderState",
    "AlgoOrderStateLike",
    "AlgoOrderType",
    "AlgoOrderTypeLike",
    "AlgoTriggeredSide",
    "AlgoTriggeredSideLike",
    "ChaseDistanceType",
    "ChaseDistanceTypeLike",
    "IcebergAggressiveness",
    "IcebergAggressivenessLike",
    "TriggeredOrderType",
    "TriggeredOrderTypeLike",
]


class AlgoOrderState(OpenEnum):
    """How far an algo order has come."""

    LIVE = "live"
    """It waits for its trigger or is at work."""
    PAUSED = "pause"
    """It is suspended."""
    PARTIALLY_EFFECTIVE = "partially_effective"
    """A part of it has taken effect."""
    EFFECTIVE = "effective"
    """It has taken effect."""
    CANCELED = "canceled"
    """It was canceled."""
    FAILED = "order_failed"
    """Its trigger was reached but no order could be placed."""
    PARTIALLY_FAILED = "partially_failed"
    """A part of its orders could not be placed."""


AlgoOrderStateLike = AlgoOrderState | Literal[
    "live",
    "pause",
    "partially_effective",
    "effective",
    "canceled",
    "order_failed",
    "partially_failed",
]


class AlgoOrderType(OpenEnum):
    """Kind of algo order."""

    CONDITIONAL = "conditional"
    """A take-profit or a stop-loss."""
    OCO = "oco"
    """A take-profit and a stop-loss of which one cancels the other."""
    CHASE = "chase"
    """A post-only order that follows the best price; futures and perpetuals only."""
    TRIGGER = "trigger"
    """An order that is placed once the price reaches a level."""
    TRAILING_STOP = "move_order_stop"
    """A stop that follows the market at a distance."""
    TWAP = "twap"
    """A large order placed in small ones over time."""
    SMART_ICEBERG = "smart_iceberg"
    """A large order placed in parts that adapt to the market."""
    ICEBERG = "iceberg"
    """The former iceberg order; told of orders, not for placing one."""


AlgoOrderTypeLike = AlgoOrderType | Literal[
    "conditional",
    "oco",
    "chase",
    "trigger",
    "move_order_stop",
    "twap",
    "smart_iceberg",
    "iceberg",
]


class AlgoTriggeredSide(OpenEnum):
    """Which half of a take-profit and stop-loss was triggered."""

    TAKE_PROFIT = "tp"
    STOP_LOSS = "sl"


AlgoTriggeredSideLike = AlgoTriggeredSide | Literal[
    "tp",
    "sl",
]


class ChaseDistanceType(OpenEnum):
    """How the distance between a chasing order and the best price is measured."""

    DISTANCE = "distance"
    """As a difference in price."""
    RATIO = "ratio"
    """As a fraction of the price."""


ChaseDistanceTypeLike = ChaseDistanceType | Literal[
    "distance",
    "ratio",
]


class IcebergAggressiveness(OpenEnum):
    """How eagerly an iceberg order trades."""

    RADICAL = "radical"
    """It wants to be filled soon."""
    MIDDLE = "mid"
    """It weighs speed against price."""
    CONSERVATIVE = "conservative"
    """It queues at the best bid or ask."""


IcebergAggressivenessLike = IcebergAggressiveness | Literal[
    "radical",
    "mid",
    "conservative",
]


class TriggeredOrderType(OpenEnum):
    """Special way in which the order behind a trigger trades."""

    FOK = "fok"
    """It is filled whole and at once, or canceled."""
    IOC = "ioc"
    """What does not trade at once is canceled."""
    CHASE = "chase"
    """It follows the best price; futures and perpetuals only."""


TriggeredOrderTypeLike = TriggeredOrderType | Literal[
    "fok",
    "ioc",
    "chase",
]
