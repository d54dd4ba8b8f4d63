# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: public."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AssetCategory",
    "AssetCategoryLike",
    "ChangingParameter",
    "ChangingParameterLike",
    "ContractAlias",
    "ContractAliasLike",
    "ContractType",
    "ContractTypeLike",
    "FeeGroup",
    "FeeGroupLike",
    "FundingFormula",
    "FundingFormulaLike",
    "FundingMethod",
    "FundingMethodLike",
    "FundingSettlement",
    "FundingSettlementLike",
    "InstrumentState",
    "InstrumentStateLike",
    "OpeningMethod",
    "OpeningMethodLike",
    "TradingRule",
    "TradingRuleLike",
]


class AssetCategory(OpenEnum):
    """Kind of asset that an instrument's base is."""

    CRYPTO = "1"
    STOCKS = "3"
    COMMODITIES = "4"
    FOREX = "5"
    BONDS = "6"


AssetCategoryLike = AssetCategory | Literal[
    "1",
    "3",
    "4",
    "5",
    "6",
]


class ChangingParameter(OpenEnum):
    """Trading parameter of an instrument that the exchange is about to change."""

    TICK_SIZE = "tickSz"
    """Smallest step of the price."""
    MINIMUM_SIZE = "minSz"
    """Smallest order; for futures and perpetuals the lot size changes with it."""
    MAXIMUM_MARKET_SIZE = "maxMktSz"
    """Largest market order."""


ChangingParameterLike = ChangingParameter | Literal[
    "tickSz",
    "minSz",
    "maxMktSz",
]


class ContractAlias(OpenEnum):
    """How far away the delivery of an expiry future is."""

    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    THIS_MONTH = "this_month"
    NEXT_MONTH = "next_month"
    QUARTER = "quarter"
    NEXT_QUARTER = "next_quarter"
    THIRD_QUARTER = "third_quarter"
    THIS_FIVE_YEARS = "this_five_years"
    NEXT_FIVE_YEARS = "next_five_years"


ContractAliasLike = ContractAlias | Literal[
    "this_week",
    "next_week",
    "this_month",
    "next_month",
    "quarter",
    "next_quarter",
    "third_quarter",
    "this_five_years",
    "next_five_years",
]


class ContractType(OpenEnum):
    """Currency in which a future or perpetual is margined and settled."""

    LINEAR = "linear"
    """The quote currency."""
    INVERSE = "inverse"
    """The base currency."""


ContractTypeLike = ContractType | Literal[
    "linear",
    "inverse",
]


class FeeGroup(OpenEnum):
    """Group of instruments with the same trading fees. A number means something else for each kind of
    instrument."""

    GROUP_1 = "1"
    """Options: margined in crypto."""
    GROUP_3 = "3"
    """Spot: TRY pairs."""
    GROUP_4 = "4"
    """Perpetuals: first group."""
    GROUP_5 = "5"
    """Spot: BRL pairs. Expiry futures: first group. Perpetuals: second group."""
    GROUP_6 = "6"
    """Expiry futures: second group. Perpetuals: first group on real-world assets."""
    GROUP_7 = "7"
    """Spot: AED pairs. Perpetuals: second group on real-world assets."""
    GROUP_8 = "8"
    """Spot: AUD pairs. Expiry futures: second group of X-Perps."""
    GROUP_10 = "10"
    """Spot: SGD pairs. Expiry futures: second group of X-Perps on real-world assets."""
    GROUP_11 = "11"
    """Spot: zero group."""
    GROUP_12 = "12"
    """Spot: first group."""
    GROUP_13 = "13"
    """Spot: second group."""
    GROUP_14 = "14"
    """Spot: third group."""
    GROUP_15 = "15"
    """Spot: pairs with a special rule."""
    GROUP_17 = "17"
    """Spot: stablecoin pairs."""
    GROUP_22 = "22"
    """Spot: second group on real-world assets."""


FeeGroupLike = FeeGroup | Literal[
    "1",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "17",
    "22",
]


class FundingFormula(OpenEnum):
    """Formula of a funding rate."""

    OLD = "noRate"
    NEW = "withRate"


FundingFormulaLike = FundingFormula | Literal[
    "noRate",
    "withRate",
]


class FundingMethod(OpenEnum):
    """When a funding rate is charged that was measured in one period."""

    CURRENT_PERIOD = "current_period"
    """At the end of that period."""
    NEXT_PERIOD = "next_period"
    """At the end of the next; no longer in use."""


FundingMethodLike = FundingMethod | Literal[
    "current_period",
    "next_period",
]


class FundingSettlement(OpenEnum):
    """Whether the latest funding fee has been settled."""

    PROCESSING = "processing"
    SETTLED = "settled"


FundingSettlementLike = FundingSettlement | Literal[
    "processing",
    "settled",
]


class InstrumentState(OpenEnum):
    """Whether an instrument can be traded."""

    LIVE = "live"
    """Open for trading."""
    SUSPENDED = "suspend"
    """Trading is suspended."""
    EXPIRED = "expired"
    """Expired; pushes alone tell it."""
    REBASE = "rebase"
    """Closed while the contract is rebased."""
    POST_ONLY = "post_only"
    """Open for post-only orders alone; those in the book can be amended and canceled."""
    PREOPEN = "preopen"
    """Listed but not open yet."""
    TEST = "test"
    """A test pair; not open."""
    SETTLING = "settling"
    """Being settled; event contracts only."""


InstrumentStateLike = InstrumentState | Literal[
    "live",
    "suspend",
    "expired",
    "rebase",
    "post_only",
    "preopen",
    "test",
    "settling",
]


class OpeningMethod(OpenEnum):
    """How trading in a new pair begins."""

    FIXED_PRICE = "fix_price"
    """At a fixed price."""
    PRE_QUOTE = "pre_quote"
    """After a time of quoting."""
    CALL_AUCTION = "call_auction"
    """With a call auction."""


OpeningMethodLike = OpeningMethod | Literal[
    "fix_price",
    "pre_quote",
    "call_auction",
]


class TradingRule(OpenEnum):
    """Special rules that an instrument trades under."""

    NORMAL = "normal"
    """No special rules."""
    PRE_MARKET = "pre_market"
    """Pre-market trading; X-Perps before their conversion included."""
    REBASE_CONTRACT = "rebase_contract"
    """A pre-market contract that gets rebased."""
    XPERP = "xperp"
    """An expiry future that works like a perpetual (X-Perp)."""


TradingRuleLike = TradingRule | Literal[
    "normal",
    "pre_market",
    "rebase_contract",
    "xperp",
]
