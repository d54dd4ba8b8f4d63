# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: account_glp."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "GlpPool",
    "GlpPoolLike",
    "GlpProgram",
    "GlpProgramLike",
    "GlpQualification",
    "GlpQualificationLike",
]


class GlpPool(OpenEnum):
    """Instruments whose volume decides on a market maker's tier."""

    TYPE_A = "TYPE_A"
    TYPE_B_ADJUSTED = "TYPE_B_ADJ"
    TYPE_A_AND_B = "TYPE_A_AND_B"


GlpPoolLike = GlpPool | Literal[
    "TYPE_A",
    "TYPE_B_ADJ",
    "TYPE_A_AND_B",
]


class GlpProgram(OpenEnum):
    """Line of business of a program of GLP, for market makers."""

    SPOT = "SPOT"
    PERPETUAL = "PERP"
    EXPIRY_AND_NITRO = "FUT_NTO"


GlpProgramLike = GlpProgram | Literal[
    "SPOT",
    "PERP",
    "FUT_NTO",
]


class GlpQualification(OpenEnum):
    """What a market maker's figures of the month mean for the tier."""

    QUALIFIED = "QUALIFIED"
    """They fit the tier."""
    UPGRADE = "UPGRADE"
    """They fit a better one."""
    DOWNGRADE = "DOWNGRADE"
    """They fit a worse one."""


GlpQualificationLike = GlpQualification | Literal[
    "QUALIFIED",
    "UPGRADE",
    "DOWNGRADE",
]
