# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_settings."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "AutoEarnAction",
    "AutoEarnActionLike",
    "AutoEarnType",
    "AutoEarnTypeLike",
    "CollateralScope",
    "CollateralScopeLike",
    "DeltaNeutralObstacle",
    "DeltaNeutralObstacleLike",
    "DemoAdjustment",
    "DemoAdjustmentLike",
    "IsolatedMode",
    "IsolatedModeLike",
    "IsolatedModeScope",
    "IsolatedModeScopeLike",
    "LevelSwitchObstacle",
    "LevelSwitchObstacleLike",
    "LevelSwitchResult",
    "LevelSwitchResultLike",
    "RiskOffsetType",
    "RiskOffsetTypeLike",
]


class AutoEarnAction(OpenEnum):
    """What to do about auto earn."""

    TURN_ON = "turn_on"
    """Turn it on."""
    TURN_OFF = "turn_off"
    """Turn it off."""
    AMEND = "amend"
    """Deprecated: change the lowest lending rate."""


AutoEarnActionLike = AutoEarnAction | Literal[
    "turn_on",
    "turn_off",
    "amend",
]


class AutoEarnType(OpenEnum):
    """How idle funds earn interest by themselves."""

    LEND_OR_STAKE = "0"
    """By lending or staking."""
    USDG = "1"
    """Through USDG earn."""


AutoEarnTypeLike = AutoEarnType | Literal[
    "0",
    "1",
]


class CollateralScope(OpenEnum):
    """Which currencies a setting of collateral is for."""

    ALL = "all"
    """All of them."""
    CUSTOM = "custom"
    """Those that are listed."""


CollateralScopeLike = CollateralScope | Literal[
    "all",
    "custom",
]


class DeltaNeutralObstacle(OpenEnum):
    """What stands in the way of the delta-neutral strategy or, last, of leaving it."""

    SPOT_MODE = "spot_mode"
    """The account is in spot mode."""
    FUTURES_MODE = "futures_mode"
    """The account is in futures mode."""
    ISOLATED_MARGIN = "isolated_margin"
    """Isolated margin positions."""
    ISOLATED_CONTRACT = "isolated_contract"
    """Isolated positions in contracts."""
    OPTION_POSITIONS = "positions_options"
    """Option positions."""
    ISOLATED_PENDING_ORDERS = "isolated_pending_orders"
    """Pending orders in isolated margin."""
    OPTION_PENDING_ORDERS = "pending_orders_options"
    """Pending option orders."""
    TRADING_BOT = "trading_bot"
    """Trading bots."""
    REPAY_BORROWINGS = "repay_borrowings"
    """Debts that would exceed the main account's borrowing limit."""
    LOAN = "loan"
    """A flexible loan."""
    DELTA_RISK = "delta_risk"
    """Too high a delta."""
    COLLATERAL_ALL = "collateral_all"
    """Not all currencies are set to be collateral."""
    RISK_UNIT_TYPE = "risk_unit_type"
    """The account is part of a delta-neutral risk unit and has to leave it first."""


DeltaNeutralObstacleLike = DeltaNeutralObstacle | Literal[
    "spot_mode",
    "futures_mode",
    "isolated_margin",
    "isolated_contract",
    "positions_options",
    "isolated_pending_orders",
    "pending_orders_options",
    "trading_bot",
    "repay_borrowings",
    "loan",
    "delta_risk",
    "collateral_all",
    "risk_unit_type",
]


class DemoAdjustment(OpenEnum):
    """Whether play money is added to a demo account or taken away."""

    INCREASE = "increase"
    REDUCE = "reduce"


DemoAdjustmentLike = DemoAdjustment | Literal[
    "increase",
    "reduce",
]


class IsolatedMode(OpenEnum):
    """How margin gets into isolated positions."""

    AUTOMATIC_BOTH_CURRENCIES = "auto_transfers_ccy"
    """Automatically; base and quote currency both serve as margin. Margin trading only."""
    AUTOMATIC = "automatic"
    """Automatically: margin is moved or, in margin trading, borrowed and repaid as the position opens
    and closes."""


IsolatedModeLike = IsolatedMode | Literal[
    "auto_transfers_ccy",
    "automatic",
]


class IsolatedModeScope(OpenEnum):
    """Kind of trading that the mode of isolated margin is set for."""

    MARGIN = "MARGIN"
    CONTRACTS = "CONTRACTS"


IsolatedModeScopeLike = IsolatedModeScope | Literal[
    "MARGIN",
    "CONTRACTS",
]


class LevelSwitchObstacle(OpenEnum):
    """What stands in the way of another account mode."""

    ASSET_VALIDATION = "asset_validation"
    """A check of the account's assets; total_asset has their value."""
    PENDING_ORDERS = "pending_orders"
    """Pending orders in the book."""
    PENDING_ALGOS = "pending_algos"
    """Pending algo orders and running trading bots."""
    ISOLATED_MARGIN = "isolated_margin"
    """Isolated margin with quick margin or manual transfers."""
    ISOLATED_CONTRACT = "isolated_contract"
    """Isolated contracts with manual transfers."""
    CONTRACT_LONG_SHORT = "contract_long_short"
    """Contract positions in long/short mode."""
    CROSS_MARGIN = "cross_margin"
    """Cross margin positions."""
    CROSS_OPTION_BUYER = "cross_option_buyer"
    """Bought options in cross margin."""
    ISOLATED_OPTION = "isolated_option"
    """Isolated options; towards spot mode only."""
    GROWTH_FUND = "growth_fund"
    """Positions opened with trial funds."""
    ALL_POSITIONS = "all_positions"
    """Positions of any kind."""
    COPY_TRADING = "spot_lead_copy_only_simple_single"
    """Copy traders and custom lead traders can use spot and futures mode only."""
    STOP_SPOT_CUSTOM = "stop_spot_custom"
    """Custom copy trading of spot."""
    STOP_FUTURES_CUSTOM = "stop_futures_custom"
    """Custom copy trading of contracts."""
    LEAD_PORTFOLIO = "lead_portfolio"
    """Lead traders cannot use portfolio margin."""
    FUTURES_SMART_SYNC = "futures_smart_sync"
    """Smart sync of contracts rules out spot mode."""
    VIP_FIXED_LOAN = "vip_fixed_loan"
    """A VIP loan."""
    REPAY_BORROWINGS = "repay_borrowings"
    """Debts."""
    COMPLIANCE_RESTRICTION = "compliance_restriction"
    """Law where the user lives rules out margin trading."""
    COMPLIANCE_KYC2 = "compliance_kyc2"
    """The same, unless a second identity check shows that the user lives elsewhere."""


LevelSwitchObstacleLike = LevelSwitchObstacle | Literal[
    "asset_validation",
    "pending_orders",
    "pending_algos",
    "isolated_margin",
    "isolated_contract",
    "contract_long_short",
    "cross_margin",
    "cross_option_buyer",
    "isolated_option",
    "growth_fund",
    "all_positions",
    "spot_lead_copy_only_simple_single",
    "stop_spot_custom",
    "stop_futures_custom",
    "lead_portfolio",
    "futures_smart_sync",
    "vip_fixed_loan",
    "repay_borrowings",
    "compliance_restriction",
    "compliance_kyc2",
]


class LevelSwitchResult(OpenEnum):
    """Whether an account could switch to another mode."""

    READY = "0"
    """It could."""
    OBSTACLES = "1"
    """Something stands in the way that the target mode does not allow."""
    LEVERAGE_MISSING = "3"
    """The leverage of cross positions has not been preset."""
    TIER_OR_MARGIN_FAILED = "4"
    """A position is too large for its tier, or the margin would not suffice."""


LevelSwitchResultLike = LevelSwitchResult | Literal[
    "0",
    "1",
    "3",
    "4",
]


class RiskOffsetType(OpenEnum):
    """What used to be set off against each other in portfolio margin."""

    SPOT_AND_USDT_DERIVATIVES = "1"
    SPOT_AND_COIN_DERIVATIVES = "2"
    DERIVATIVES_ONLY = "3"
    SPOT_AND_USDC_DERIVATIVES = "4"


RiskOffsetTypeLike = RiskOffsetType | Literal[
    "1",
    "2",
    "3",
    "4",
]
