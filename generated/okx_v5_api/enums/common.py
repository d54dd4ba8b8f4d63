# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: common."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AssetAccount",
    "AssetAccountLike",
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
    "MarginChange",
    "MarginChangeLike",
    "MarginMode",
    "MarginModeLike",
    "OptionType",
    "OptionTypeLike",
    "OrderPricing",
    "OrderPricingLike",
    "PositionDirection",
    "PositionDirectionLike",
    "PositionSide",
    "PositionSideLike",
    "QuickMarginType",
    "QuickMarginTypeLike",
    "RsiBar",
    "RsiBarLike",
    "RsiCondition",
    "RsiConditionLike",
    "SelfTradePrevention",
    "SelfTradePreventionLike",
    "Side",
    "SideLike",
    "SubscribedInstrumentType",
    "SubscribedInstrumentTypeLike",
    "TakeProfitKind",
    "TakeProfitKindLike",
    "TargetCurrency",
    "TargetCurrencyLike",
    "TradeMode",
    "TradeModeLike",
    "TriggerAction",
    "TriggerActionLike",
    "TriggerPriceType",
    "TriggerPriceTypeLike",
    "TriggerStrategy",
    "TriggerStrategyLike",
]


class AssetAccount(OpenEnum):
    """Account that funds lie in."""

    FUNDING = "6"
    TRADING = "18"


AssetAccountLike = AssetAccount | Literal[
    "6",
    "18",
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


class MarginChange(OpenEnum):
    """Whether margin is put in or taken out."""

    ADD = "add"
    REDUCE = "reduce"


MarginChangeLike = MarginChange | Literal[
    "add",
    "reduce",
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


class OrderPricing(OpenEnum):
    """Whether an order trades at a price of its own or at market."""

    LIMIT = "limit"
    MARKET = "market"


OrderPricingLike = OrderPricing | Literal[
    "limit",
    "market",
]


class PositionDirection(OpenEnum):
    """Whether a position gains from rising or from falling prices."""

    LONG = "long"
    SHORT = "short"


PositionDirectionLike = PositionDirection | Literal[
    "long",
    "short",
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


class RsiBar(OpenEnum):
    """Length of the candles that a relative strength index is reckoned from."""

    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1H"
    HOUR_4 = "4H"
    DAY_1 = "1D"


RsiBarLike = RsiBar | Literal[
    "3m",
    "5m",
    "15m",
    "30m",
    "1H",
    "4H",
    "1D",
]


class RsiCondition(OpenEnum):
    """How a relative strength index has to meet the threshold of a trigger."""

    CROSS_UP = "cross_up"
    """Rise through it."""
    CROSS_DOWN = "cross_down"
    """Fall through it."""
    ABOVE = "above"
    """Lie above it."""
    BELOW = "below"
    """Lie below it."""
    CROSS = "cross"
    """Pass it in either direction."""


RsiConditionLike = RsiCondition | Literal[
    "cross_up",
    "cross_down",
    "above",
    "below",
    "cross",
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


class SubscribedInstrumentType(OpenEnum):
    """Kind of instrument that is subscribed to."""

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
    ANY = "ANY"
    """Any of these."""


SubscribedInstrumentTypeLike = SubscribedInstrumentType | Literal[
    "SPOT",
    "MARGIN",
    "SWAP",
    "FUTURES",
    "OPTION",
    "EVENTS",
    "ANY",
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


class TriggerAction(OpenEnum):
    """What a trigger does to a trading bot or an iceberg order."""

    START = "start"
    STOP = "stop"


TriggerActionLike = TriggerAction | Literal[
    "start",
    "stop",
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


class TriggerStrategy(OpenEnum):
    """What sets off the trigger of a trading bot or an iceberg order."""

    INSTANT = "instant"
    """No condition; the action is taken at once or by hand."""
    PRICE = "price"
    """The price reaches a level."""
    RSI = "rsi"
    """The relative strength index reaches a threshold."""


TriggerStrategyLike = TriggerStrategy | Literal[
    "instant",
    "price",
    "rsi",
]
