# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: spread_trading."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "SpreadCancelSource",
    "SpreadCancelSourceLike",
    "SpreadOrderState",
    "SpreadOrderStateLike",
    "SpreadOrderType",
    "SpreadOrderTypeLike",
    "SpreadState",
    "SpreadStateLike",
    "SpreadTradeState",
    "SpreadTradeStateLike",
    "SpreadType",
    "SpreadTypeLike",
]


class SpreadCancelSource(OpenEnum):
    """Who or what canceled an order for a spread, or a part of it."""

    SYSTEM = "0"
    """The exchange."""
    USER = "1"
    """The user."""
    IOC_UNFILLED = "14"
    """An immediate-or-cancel order found no more to trade with."""
    PRICE_LIMIT = "15"
    """The price lay beyond the price limit."""
    CANCEL_ALL_AFTER = "20"
    """The countdown of cancel_all_after ran out."""
    POST_ONLY = "31"
    """A post-only order would have traded at once."""
    SELF_TRADE_PREVENTION = "32"
    """The order met another of the same owner."""
    SETTLEMENT_FAILED = "34"
    """The margin did not suffice to settle the trade."""
    MARGIN_USED_UP = "35"
    """Another order left too little margin."""
    AUTO_CONVERSION = "44"
    """The balance was needed for an automatic conversion of debts."""


SpreadCancelSourceLike = SpreadCancelSource | Literal[
    "0",
    "1",
    "14",
    "15",
    "20",
    "31",
    "32",
    "34",
    "35",
    "44",
]


class SpreadOrderState(OpenEnum):
    """How far an order for a spread has come."""

    LIVE = "live"
    """In the book, nothing filled so far."""
    PARTIALLY_FILLED = "partially_filled"
    """In the book, a part of it filled."""
    FILLED = "filled"
    """Filled whole; final."""
    CANCELED = "canceled"
    """Finished without being filled whole; final."""


SpreadOrderStateLike = SpreadOrderState | Literal[
    "live",
    "partially_filled",
    "filled",
    "canceled",
]


class SpreadOrderType(OpenEnum):
    """How an order for a spread is priced and how long it stands."""

    MARKET = "market"
    """Trades at once at the best prices there are."""
    LIMIT = "limit"
    """Trades at its price or better and rests until then."""
    POST_ONLY = "post_only"
    """A limit order that is canceled rather than trade at once."""
    IOC = "ioc"
    """A limit order whose rest is canceled after what trades at once."""


SpreadOrderTypeLike = SpreadOrderType | Literal[
    "market",
    "limit",
    "post_only",
    "ioc",
]


class SpreadState(OpenEnum):
    """Whether a spread can be traded."""

    LIVE = "live"
    """Open for trading."""
    SUSPENDED = "suspend"
    """A leg is suspended, or the spread has been taken off while its legs go on trading."""
    EXPIRED = "expired"
    """A leg has expired."""


SpreadStateLike = SpreadState | Literal[
    "live",
    "suspend",
    "expired",
]


class SpreadTradeState(OpenEnum):
    """Whether a trade in a spread was settled."""

    FILLED = "filled"
    """It was."""
    REJECTED = "rejected"
    """Its settlement failed."""


SpreadTradeStateLike = SpreadTradeState | Literal[
    "filled",
    "rejected",
]


class SpreadType(OpenEnum):
    """What a spread is made of, which decides the unit of its sizes."""

    LINEAR = "linear"
    """Sizes count base currency."""
    INVERSE = "inverse"
    """Sizes count USD."""
    HYBRID = "hybrid"
    """Sizes count base currency."""


SpreadTypeLike = SpreadType | Literal[
    "linear",
    "inverse",
    "hybrid",
]
