# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: staking."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "EthStakingOrderState",
    "EthStakingOrderStateLike",
    "SolStakingOrderState",
    "SolStakingOrderStateLike",
    "StakingAction",
    "StakingActionLike",
]


class EthStakingOrderState(OpenEnum):
    """What became of a purchase or redemption of BETH."""

    PENDING = "pending"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELLED = "cancelled"


EthStakingOrderStateLike = EthStakingOrderState | Literal[
    "pending",
    "success",
    "failed",
    "cancelled",
]


class SolStakingOrderState(OpenEnum):
    """What became of a purchase or redemption of OKSOL."""

    PENDING = "pending"
    SUCCESS = "success"
    FAILED = "failed"


SolStakingOrderStateLike = SolStakingOrderState | Literal[
    "pending",
    "success",
    "failed",
]


class StakingAction(OpenEnum):
    """Whether a coin is staked or taken back."""

    PURCHASE = "purchase"
    REDEEM = "redeem"


StakingActionLike = StakingAction | Literal[
    "purchase",
    "redeem",
]
