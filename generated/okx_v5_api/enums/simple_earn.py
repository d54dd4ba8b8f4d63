# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: simple_earn."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "SimpleEarnSide",
    "SimpleEarnSideLike",
]


class SimpleEarnSide(OpenEnum):
    """Whether a currency goes into Simple Earn or comes out of it."""

    PURCHASE = "purchase"
    REDEEM = "redempt"


SimpleEarnSideLike = SimpleEarnSide | Literal[
    "purchase",
    "redempt",
]
