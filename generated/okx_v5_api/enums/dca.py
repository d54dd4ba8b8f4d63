# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: dca."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "DcaBotType",
    "DcaBotTypeLike",
    "DcaOrderKind",
    "DcaOrderKindLike",
    "DcaStopReason",
    "DcaStopReasonLike",
    "DcaTracking",
    "DcaTrackingLike",
    "DcaTriggerCause",
    "DcaTriggerCauseLike",
]


class DcaBotType(OpenEnum):
    """What a DCA bot trades."""

    CONTRACT = "contract_dca"
    """A future or perpetual."""
    SPOT = "spot_dca"
    """A spot pair."""


DcaBotTypeLike = DcaBotType | Literal[
    "contract_dca",
    "spot_dca",
]


class DcaOrderKind(OpenEnum):
    """What a DCA bot placed an order for."""

    INITIAL = "init_order"
    """To open the position of a cycle."""
    SAFETY = "safety_order"
    """To add to the position as its price worsens."""
    TAKE_PROFIT = "tp_order"
    """To close the position at the take-profit."""
    STOP_LOSS = "sl_order"
    """To close the position at the stop-loss."""
    MANUAL_ADDITION = "manual_add_order"
    """To add to the position at the user's wish."""
    CLOSING = "close_position"
    """To close the position."""
    MANUAL_CLOSING = "manual_close_position"
    """To close the position at the user's wish."""


DcaOrderKindLike = DcaOrderKind | Literal[
    "init_order",
    "safety_order",
    "tp_order",
    "sl_order",
    "manual_add_order",
    "close_position",
    "manual_close_position",
]


class DcaStopReason(OpenEnum):
    """Why a DCA bot was stopped."""

    NONE = "0"
    """It was not."""
    MANUAL = "1"
    """By hand."""
    TAKE_PROFIT = "2"
    """It reached its take-profit."""
    STOP_LOSS = "3"
    """It reached its stop-loss."""
    RISK_CONTROL = "4"
    """By the exchange's risk control."""
    DELIVERY = "5"
    """Its contract was delivered."""


DcaStopReasonLike = DcaStopReason | Literal[
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
]


class DcaTracking(OpenEnum):
    """How a DCA bot and its copies keep together."""

    SYNCHRONOUS = "sync"
    ASYNCHRONOUS = "async"


DcaTrackingLike = DcaTracking | Literal[
    "sync",
    "async",
]


class DcaTriggerCause(OpenEnum):
    """What sets off a trigger that a DCA bot has."""

    INSTANT = "instant"
    """No condition; the action is taken at once."""
    PRICE = "price"
    """The price reaches a level; contract bots only."""
    RSI = "rsi"
    """The relative strength index reaches a threshold."""
    WEBHOOK = "webhook"
    """A signal arrives from outside; contract bots only."""


DcaTriggerCauseLike = DcaTriggerCause | Literal[
    "instant",
    "price",
    "rsi",
    "webhook",
]
