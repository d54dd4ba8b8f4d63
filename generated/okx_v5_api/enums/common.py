# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: common."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "CopyTradingRole",
    "CopyTradingRoleLike",
    "CostPriceStop",
    "CostPriceStopLike",
    "EventOutcome",
    "EventOutcomeLike",
    "ExecutionType",
    "ExecutionTypeLike",
    "InstrumentType",
    "InstrumentTypeLike",
    "MarginMode",
    "MarginModeLike",
    "OptionType",
    "OptionTypeLike",
    "PositionSide",
    "PositionSideLike",
    "QuickMarginType",
    "QuickMarginTypeLike",
    "SelfTradePrevention",
    "SelfTradePreventionLike",
    "Side",
    "SideLike",
    "TakeProfitKind",
    "TakeProfitKindLike",
    "TargetCurrency",
    "TargetCurrencyLike",
    "TradeMode",
    "TradeModeLike",
    "TriggerPriceType",
    "TriggerPriceTypeLike",
]


class CopyTradingRole(OpenEnum):
    """Part that an account plays in copy trading."""

    GENERAL_USER = "0"
    """No part in it."""
    LEAD_TRADER = "1"
    """Others copy its trades."""
    COPY_TRADER = "2"
    """It copies the trades of others."""


CopyTradingRoleLike = CopyTradingRole | Literal[
    "0",
    "1",
    "2",
]


class CostPriceStop(OpenEnum):
    """Whether a stop-loss moves to the average entry price once the first take-profit has triggered."""

    DISABLED = "0"
    ENABLED = "1"


CostPriceStopLike = CostPriceStop | Literal[
    "0",
    "1",
]


class EventOutcome(OpenEnum):
    """Outcome that an event contract bets on."""

    YES = "yes"
    NO = "no"


EventOutcomeLike = EventOutcome | Literal[
    "yes",
    "no",
]


class ExecutionType(OpenEnum):
    """Whether a trade took liquidity or provided it."""

    TAKER = "T"
    MAKER = "M"


ExecutionTypeLike = ExecutionType | Literal[
    "T",
    "M",
]


class InstrumentType(OpenEnum):
    """Kind of instrument."""

    SPOT = "SPOT"
    """Spot pair."""
    MARGIN = "MARGIN"
    """Spot pair traded on margin."""
    SWAP = "SWAP"
    """Perpetual futures."""
    FUTURES = "FUTURES"
    """Expiry futures."""
    OPTION = "OPTION"
    """Option."""
    EVENTS = "EVENTS"
    """Event contract."""


InstrumentTypeLike = InstrumentType | Literal[
    "SPOT",
    "MARGIN",
    "SWAP",
    "FUTURES",
    "OPTION",
    "EVENTS",
]


class MarginMode(OpenEnum):
    """Whether a position shares the account's margin."""

    CROSS = "cross"
    ISOLATED = "isolated"


MarginModeLike = MarginMode | Literal[
    "cross",
    "isolated",
]


class OptionType(OpenEnum):
    """Right that an option gives."""

    CALL = "C"
    PUT = "P"


OptionTypeLike = OptionType | Literal[
    "C",
    "P",
]


class PositionSide(OpenEnum):
    """Which position an order or a position belongs to."""

    NET = "net"
    """The one position of net mode."""
    LONG = "long"
    """The long position of long/short mode."""
    SHORT = "short"
    """The short position of long/short mode."""


PositionSideLike = PositionSide | Literal[
    "net",
    "long",
    "short",
]


class QuickMarginType(OpenEnum):
    """How the former quick margin mode borrowed and repaid."""

    MANUAL = "manual"
    AUTO_BORROW = "auto_borrow"
    AUTO_REPAY = "auto_repay"


QuickMarginTypeLike = QuickMarginType | Literal[
    "manual",
    "auto_borrow",
    "auto_repay",
]


class SelfTradePrevention(OpenEnum):
    """What happens when an order would trade with another of the same owner."""

    CANCEL_MAKER = "cancel_maker"
    """The resting order is canceled."""
    CANCEL_TAKER = "cancel_taker"
    """The incoming order is canceled."""
    CANCEL_BOTH = "cancel_both"
    """Both orders are canceled."""


SelfTradePreventionLike = SelfTradePrevention | Literal[
    "cancel_maker",
    "cancel_taker",
    "cancel_both",
]


class Side(OpenEnum):
    """Direction of an order or a trade."""

    BUY = "buy"
    SELL = "sell"


SideLike = Side | Literal[
    "buy",
    "sell",
]


class TakeProfitKind(OpenEnum):
    """How a take-profit order waits."""

    CONDITION = "condition"
    """Outside the book until the trigger price is reached."""
    LIMIT = "limit"
    """As a limit order in the book."""


TakeProfitKindLike = TakeProfitKind | Literal[
    "condition",
    "limit",
]


class TargetCurrency(OpenEnum):
    """Which currency of a spot pair a size counts."""

    BASE = "base_ccy"
    QUOTE = "quote_ccy"


TargetCurrencyLike = TargetCurrency | Literal[
    "base_ccy",
    "quote_ccy",
]


class TradeMode(OpenEnum):
    """Whether something is traded on margin, and on which."""

    CROSS = "cross"
    """On margin that all positions share."""
    ISOLATED = "isolated"
    """On margin set aside for one position."""
    CASH = "cash"
    """Without margin."""
    SPOT_ISOLATED = "spot_isolated"
    """Spot trades of a lead trader in copy trading."""


TradeModeLike = TradeMode | Literal[
    "cross",
    "isolated",
    "cash",
    "spot_isolated",
]


class TriggerPriceType(OpenEnum):
    """Which price sets off a trigger."""

    LAST = "last"
    """Price of the last trade."""
    INDEX = "index"
    """Index price."""
    MARK = "mark"
    """Mark price."""


TriggerPriceTypeLike = TriggerPriceType | Literal[
    "last",
    "index",
    "mark",
]
