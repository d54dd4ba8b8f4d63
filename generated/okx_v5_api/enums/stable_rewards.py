# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: stable_rewards."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "StableRewardsState",
    "StableRewardsStateLike",
]


class StableRewardsState(OpenEnum):
    """Whether a balance earns rewards."""

    EARNING = "earning"
    """It does."""
    PENDING = "pending"
    """Not at present: auto-earn is off, or the balance is too small."""


StableRewardsStateLike = StableRewardsState | Literal[
    "earning",
    "pending",
]
