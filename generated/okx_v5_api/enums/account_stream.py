# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_stream."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AccountUpdates",
    "AccountUpdatesLike",
    "BalanceEvent",
    "BalanceEventLike",
    "PositionUpdates",
    "PositionUpdatesLike",
]


class AccountUpdates(OpenEnum):
    """When the account is pushed."""

    ON_EVENTS = "0"
    """Only after events."""


AccountUpdatesLike = AccountUpdates | Literal[
    "0",
]


class BalanceEvent(OpenEnum):
    """What changed balances or positions."""

    SNAPSHOT = "snapshot"
    DELIVERED = "delivered"
    EXERCISED = "exercised"
    TRANSFERRED = "transferred"
    FILLED = "filled"
    LIQUIDATION = "liquidation"
    CLAW_BACK = "claw_back"
    ADL = "adl"
    FUNDING_FEE = "funding_fee"
    ADJUST_MARGIN = "adjust_margin"
    SET_LEVERAGE = "set_leverage"
    INTEREST_DEDUCTION = "interest_deduction"
    SETTLEMENT = "settlement"


BalanceEventLike = BalanceEvent | Literal[
    "snapshot",
    "delivered",
    "exercised",
    "transferred",
    "filled",
    "liquidation",
    "claw_back",
    "adl",
    "funding_fee",
    "adjust_margin",
    "set_leverage",
    "interest_deduction",
    "settlement",
]


class PositionUpdates(OpenEnum):
    """When positions are pushed besides after events."""

    ON_EVENTS = "0"
    EVERY_2_SECONDS = "2000"
    EVERY_3_SECONDS = "3000"
    EVERY_4_SECONDS = "4000"


PositionUpdatesLike = PositionUpdates | Literal[
    "0",
    "2000",
    "3000",
    "4000",
]
