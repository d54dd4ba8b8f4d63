# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: trade_precheck."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "PositiveAssetUnit",
    "PositiveAssetUnitLike",
]


class PositiveAssetUnit(OpenEnum):
    """Currency of an isolated margin position's positive assets, before and after a prospective order."""

    BASE = "1"
    """The base currency both before and after."""
    BASE_TO_QUOTE = "2"
    """The base currency before and the quote currency after."""
    QUOTE_TO_BASE = "3"
    """The quote currency before and the base currency after."""
    QUOTE = "4"
    """The quote currency both before and after."""


PositiveAssetUnitLike = PositiveAssetUnit | Literal[
    "1",
    "2",
    "3",
    "4",
]
