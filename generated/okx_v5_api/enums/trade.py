# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: trade."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AmendmentResult",
    "AmendmentResultLike",
    "AmendmentSource",
    "AmendmentSourceLike",
    "FillKind",
    "FillKindLike",
    "OptionPriceType",
    "OptionPriceTypeLike",
    "OrderCategory",
    "OrderCategoryLike",
    "OrderSource",
    "OrderSourceLike",
    "OrderState",
    "OrderStateLike",
    "OrderType",
    "OrderTypeLike",
    "PriceAmendment",
    "PriceAmendmentLike",
]


class AmendmentResult(OpenEnum):
    """What became of an amendment."""

    FAILED = "-1"
    """The order stays as it was."""
    DONE = "0"
    """The order was changed."""
    CANCELED = "1"
    """The amendment failed after it had been accepted, and the order was canceled as asked."""
    DONE_BY_SYSTEM = "2"
    """The system changed an option order priced in USD or by volatility."""


AmendmentResultLike = AmendmentResult | Literal[
    "-1",
    "0",
    "1",
    "2",
]


class AmendmentSource(OpenEnum):
    """Who or what amended an order."""

    USER = "1"
    """Its owner."""
    USER_REDUCED = "2"
    """Its owner, with a size that the system cut to what reduces the position."""
    REDUCE_ONLY = "4"
    """The system cut the size to what reduces the position."""
    OPTION_PRICE = "5"
    """The system, as price, USD price and volatility of an option moved against each other."""
    RPI_SPACING = "6"
    """The system moved the price to one where RPI orders may stand."""


AmendmentSourceLike = AmendmentSource | Literal[
    "1",
    "2",
    "4",
    "5",
    "6",
]


class FillKind(OpenEnum):
    """What a fill did and what brought it about."""

    BUY = "1"
    SELL = "2"
    OPEN_LONG = "3"
    OPEN_SHORT = "4"
    CLOSE_LONG = "5"
    CLOSE_SHORT = "6"
    PARTIAL_LIQUIDATION_CLOSE_LONG = "100"
    PARTIAL_LIQUIDATION_CLOSE_SHORT = "101"
    PARTIAL_LIQUIDATION_BUY = "102"
    PARTIAL_LIQUIDATION_SELL = "103"
    LIQUIDATION_LONG = "104"
    LIQUIDATION_SHORT = "105"
    LIQUIDATION_BUY = "106"
    LIQUIDATION_SELL = "107"
    LIQUIDATION_TRANSFER_IN = "110"
    LIQUIDATION_TRANSFER_OUT = "111"
    DELIVERY_LONG = "112"
    DELIVERY_SHORT = "113"
    SYSTEM_CONVERSION_TRANSFER_IN = "118"
    SYSTEM_CONVERSION_TRANSFER_OUT = "119"
    ADL_CLOSE_LONG = "125"
    ADL_CLOSE_SHORT = "126"
    ADL_BUY = "127"
    ADL_SELL = "128"
    BLOCK_TRADE_BUY = "204"
    BLOCK_TRADE_SELL = "205"
    BLOCK_TRADE_OPEN_LONG = "206"
    BLOCK_TRADE_OPEN_SHORT = "207"
    BLOCK_TRADE_CLOSE_LONG = "208"
    BLOCK_TRADE_CLOSE_SHORT = "209"
    QUICK_MARGIN_AUTO_BORROW = "212"
    QUICK_MARGIN_AUTO_REPAY = "213"
    EASY_CONVERT_IN = "236"
    EASY_CONVERT_OUT = "237"
    SPREAD_BUY = "270"
    SPREAD_SELL = "271"
    SPREAD_OPEN_LONG = "272"
    SPREAD_OPEN_SHORT = "273"
    SPREAD_CLOSE_LONG = "274"
    SPREAD_CLOSE_SHORT = "275"
    MOVE_POSITION_BUY = "324"
    MOVE_POSITION_SELL = "325"
    MOVE_POSITION_OPEN_LONG = "326"
    MOVE_POSITION_OPEN_SHORT = "327"
    MOVE_POSITION_CLOSE_LONG = "328"
    MOVE_POSITION_CLOSE_SHORT = "329"
    COLLATERALIZED_BORROWING_AUTO_CONVERSION_BUY = "376"
    COLLATERALIZED_BORROWING_AUTO_CONVERSION_SELL = "377"
    BUY_YES = "410"
    BUY_NO = "411"
    SELL_YES = "412"
    SELL_NO = "413"
    YES_EXPIRY = "414"
    NO_EXPIRY = "415"


FillKindLike = FillKind | Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "100",
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "110",
    "111",
    "112",
    "113",
    "118",
    "119",
    "125",
    "126",
    "127",
    "128",
    "204",
    "205",
    "206",
    "207",
    "208",
    "209",
    "212",
    "213",
    "236",
    "237",
    "270",
    "271",
    "272",
    "273",
    "274",
    "275",
    "324",
    "325",
    "326",
    "327",
    "328",
    "329",
    "376",
    "377",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
]


class OptionPriceType(OpenEnum):
    """Terms in which the price of an option order was given."""

    COIN = "px"
    """In the coin."""
    VOLATILITY = "pxVol"
    """As implied volatility."""
    USD = "pxUsd"
    """In USD."""


OptionPriceTypeLike = OptionPriceType | Literal[
    "px",
    "pxVol",
    "pxUsd",
]


class OrderCategory(OpenEnum):
    """What an order is for; every category but normal comes from the exchange's systems."""

    NORMAL = "normal"
    """Placed by a user."""
    TWAP = "twap"
    """Forced repayment; not the algo order of that name."""
    ADL = "adl"
    """Auto-deleveraging of a position."""
    FULL_LIQUIDATION = "full_liquidation"
    """A position closed whole for lack of margin."""
    PARTIAL_LIQUIDATION = "partial_liquidation"
    """A position closed in part for lack of margin."""
    DELIVERY = "delivery"
    """Settlement of an expired contract."""
    DDH = "ddh"
    """Placed by market maker systems to keep options delta-neutral."""
    AUTO_CONVERSION = "auto_conversion"
    """Automatic conversion between assets."""


OrderCategoryLike = OrderCategory | Literal[
    "normal",
    "twap",
    "adl",
    "full_liquidation",
    "partial_liquidation",
    "delivery",
    "ddh",
    "auto_conversion",
]


class OrderSource(OpenEnum):
    """Kind of algo order that an ordinary order sprang from."""

    TRIGGER = "6"
    TAKE_PROFIT_STOP_LOSS = "7"
    ALGO = "13"
    TRAILING_STOP = "25"
    CHASE = "34"


OrderSourceLike = OrderSource | Literal[
    "6",
    "7",
    "13",
    "25",
    "34",
]


class OrderState(OpenEnum):
    """How far an order has come."""

    LIVE = "live"
    """In the book, nothing filled so far."""
    PARTIALLY_FILLED = "partially_filled"
    """In the book, a part of it filled."""
    FILLED = "filled"
    """Filled whole; final."""
    CANCELED = "canceled"
    """Canceled, perhaps after a part was filled; final."""
    MMP_CANCELED = "mmp_canceled"
    """Canceled by market maker protection; final."""


OrderStateLike = OrderState | Literal[
    "live",
    "partially_filled",
    "filled",
    "canceled",
    "mmp_canceled",
]


class OrderType(OpenEnum):
    """How an order is priced and how long it stands."""

    MARKET = "market"
    """Trades at once at the best prices there are; not for options."""
    LIMIT = "limit"
    """Trades at its price or better and rests until then."""
    POST_ONLY = "post_only"
    """A limit order that is canceled rather than trade at once."""
    FOK = "fok"
    """A limit order that is filled whole and at once, or canceled."""
    IOC = "ioc"
    """A limit order whose rest is canceled after what trades at once."""
    OPTIMAL_LIMIT_IOC = "optimal_limit_ioc"
    """Trades at once up to the price limit and cancels the rest; futures and perpetuals only."""
    MMP = "mmp"
    """Under market maker protection; options in portfolio margin mode only."""
    MMP_AND_POST_ONLY = "mmp_and_post_only"
    """Post-only under market maker protection; options in portfolio margin mode only."""
    OP_FOK = "op_fok"
    """Fill-or-kill order of simple options; told of an order, not for placing one."""
    RPI = "rpi"
    """Retail price improvement order."""
    ELP = "elp"
    """Former name of rpi, accepted until 31 October 2026."""


OrderTypeLike = OrderType | Literal[
    "market",
    "limit",
    "post_only",
    "fok",
    "ioc",
    "optimal_limit_ioc",
    "mmp",
    "mmp_and_post_only",
    "op_fok",
    "rpi",
    "elp",
]


class PriceAmendment(OpenEnum):
    """What happens to a price beyond the price limit."""

    FORBIDDEN = "0"
    """The exchange may not change the price."""
    ALLOWED = "1"
    """The exchange moves the price to the best one inside the limit."""


PriceAmendmentLike = PriceAmendment | Literal[
    "0",
    "1",
]
