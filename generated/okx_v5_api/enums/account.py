# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AccountLevel",
    "AccountLevelLike",
    "AccountStrategy",
    "AccountStrategyLike",
    "AccountType",
    "AccountTypeLike",
    "AutoLendState",
    "AutoLendStateLike",
    "CollateralRestriction",
    "CollateralRestrictionLike",
    "ContractIsolatedMode",
    "ContractIsolatedModeLike",
    "DeltaNeutralStatus",
    "DeltaNeutralStatusLike",
    "FeeType",
    "FeeTypeLike",
    "ForcedRepayment",
    "ForcedRepaymentLike",
    "GreeksType",
    "GreeksTypeLike",
    "KycLevel",
    "KycLevelLike",
    "LiquidationAlert",
    "LiquidationAlertLike",
    "MakerPermission",
    "MakerPermissionLike",
    "MarginIsolatedMode",
    "MarginIsolatedModeLike",
    "OptionTrading",
    "OptionTradingLike",
    "PositionMode",
    "PositionModeLike",
    "SpotOffsetType",
    "SpotOffsetTypeLike",
]


class AccountLevel(OpenEnum):
    """Mode of a trading account, which decides what it can trade and how its margin is reckoned."""

    SPOT = "1"
    FUTURES = "2"
    MULTI_CURRENCY_MARGIN = "3"
    PORTFOLIO_MARGIN = "4"


AccountLevelLike = AccountLevel | Literal[
    "1",
    "2",
    "3",
    "4",
]


class AccountStrategy(OpenEnum):
    """Strategy that an account is set up for."""

    GENERAL = "0"
    DELTA_NEUTRAL = "1"


AccountStrategyLike = AccountStrategy | Literal[
    "0",
    "1",
]


class AccountType(OpenEnum):
    """Main account or kind of sub-account."""

    MAIN = "0"
    STANDARD_SUBACCOUNT = "1"
    MANAGED_SUBACCOUNT = "2"
    CUSTODY_SUBACCOUNT_COPPER = "5"
    MANAGED_SUBACCOUNT_COPPER = "9"
    CUSTODY_SUBACCOUNT_KOMAINU = "12"


AccountTypeLike = AccountType | Literal[
    "0",
    "1",
    "2",
    "5",
    "9",
    "12",
]


class AutoLendState(OpenEnum):
    """Whether a currency is lent out automatically."""

    UNSUPPORTED = "unsupported"
    """The currency cannot be."""
    OFF = "off"
    """Turned off."""
    PENDING = "pending"
    """Turned on but not matched with a borrower."""
    ACTIVE = "active"
    """Turned on and matched."""


AutoLendStateLike = AutoLendState | Literal[
    "unsupported",
    "off",
    "pending",
    "active",
]


class CollateralRestriction(OpenEnum):
    """Whether the exchange still accepts a currency as collateral."""

    NONE = "0"
    """It does."""
    NEAR_LIMIT = "1"
    """It does but is close to its limit."""
    RESTRICTED = "2"
    """Not as margin of new orders; the currency still counts in adjusted equity."""


CollateralRestrictionLike = CollateralRestriction | Literal[
    "0",
    "1",
    "2",
]


class ContractIsolatedMode(OpenEnum):
    """How margin reaches the isolated positions of contracts."""

    AUTOMATIC = "automatic"
    """Moved in and out as the position opens and closes."""
    MANUAL = "autonomy"
    """Moved by the user."""


ContractIsolatedModeLike = ContractIsolatedMode | Literal[
    "automatic",
    "autonomy",
]


class DeltaNeutralStatus(OpenEnum):
    """Restrictions on an account of the delta-neutral strategy."""

    NORMAL = "0"
    """None."""
    TRANSFER_RESTRICTED = "1"
    """No transfers."""
    DELTA_REDUCING = "2"
    """Only orders that reduce delta, one an index; above 5,000 USD of delta all pending orders are
    canceled."""


DeltaNeutralStatusLike = DeltaNeutralStatus | Literal[
    "0",
    "1",
    "2",
]


class FeeType(OpenEnum):
    """Currency in which trading fees are charged."""

    RECEIVED_CURRENCY = "0"
    """The one that the trade brings in."""
    QUOTE_CURRENCY = "1"
    """The quote currency of the pair."""


FeeTypeLike = FeeType | Literal[
    "0",
    "1",
]


class ForcedRepayment(OpenEnum):
    """Cause of a forced repayment of debt."""

    NONE = "0"
    """None."""
    USER_BASED = "1"
    """On account of the user."""
    PLATFORM_BASED = "2"
    """On account of the platform as a whole."""


ForcedRepaymentLike = ForcedRepayment | Literal[
    "0",
    "1",
    "2",
]


class GreeksType(OpenEnum):
    """Unit in which Greeks are shown."""

    COINS = "PA"
    """Coins."""
    DOLLARS = "BS"
    """Dollars, after Black and Scholes."""


GreeksTypeLike = GreeksType | Literal[
    "PA",
    "BS",
]


class KycLevel(OpenEnum):
    """How far the identity of an account's owner has been verified."""

    NONE = "0"
    LEVEL_1 = "1"
    LEVEL_2 = "2"
    LEVEL_3 = "3"


KycLevelLike = KycLevel | Literal[
    "0",
    "1",
    "2",
    "3",
]


class LiquidationAlert(OpenEnum):
    """When the exchange warns of a liquidation."""

    AT_300_PERCENT = "3"
    """Hourly while the margin ratio is at 300% or lower."""
    INITIAL = "-1"
    """The same; the value that an account starts with."""
    NEVER = "0"
    """Never."""


LiquidationAlertLike = LiquidationAlert | Literal[
    "3",
    "-1",
    "0",
]


class MakerPermission(OpenEnum):
    """Whether the user may make prices in a liquidity program of an instrument."""

    NOT_OFFERED = "0"
    """The instrument has no such program."""
    NOT_PERMITTED = "1"
    """It has one but the user may not."""
    PERMITTED = "2"
    """It has one and the user may."""


MakerPermissionLike = MakerPermission | Literal[
    "0",
    "1",
    "2",
]


class MarginIsolatedMode(OpenEnum):
    """How funds reach isolated margin positions."""

    AUTOMATIC_BOTH_CURRENCIES = "auto_transfers_ccy"
    """Moved automatically; base and quote currency both serve as margin."""
    AUTOMATIC = "automatic"
    """Moved automatically."""
    QUICK_MARGIN = "quick_margin"
    """Quick margin mode."""


MarginIsolatedModeLike = MarginIsolatedMode | Literal[
    "auto_transfers_ccy",
    "automatic",
    "quick_margin",
]


class OptionTrading(OpenEnum):
    """Whether an account may trade options."""

    NOT_ACTIVATED = "0"
    ACTIVATED = "1"


OptionTradingLike = OptionTrading | Literal[
    "0",
    "1",
]


class PositionMode(OpenEnum):
    """Whether an instrument has one position or one for each direction."""

    LONG_SHORT = "long_short_mode"
    """One for each direction; futures and perpetuals only."""
    NET = "net_mode"
    """One in all."""


PositionModeLike = PositionMode | Literal[
    "long_short_mode",
    "net_mode",
]


class SpotOffsetType(OpenEnum):
    """What is set off against each other in portfolio margin; deprecated."""

    SPOT_AND_USDT_DERIVATIVES = "1"
    SPOT_AND_COIN_DERIVATIVES = "2"
    DERIVATIVES_ONLY = "3"


SpotOffsetTypeLike = SpotOffsetType | Literal[
    "1",
    "2",
    "3",
]
