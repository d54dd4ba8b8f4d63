# Generated from spec/ by `make generate`. Do not edit.
"""Lists of values: subaccount."""

from typing import Literal

from okx_v5_core.enums import OpenEnum

__all__ = [
    "SubAccountFunction",
    "SubAccountFunctionLike",
    "SubAccountKeyPermission",
    "SubAccountKeyPermissionLike",
    "SubAccountLevel",
    "SubAccountLevelLike",
    "SubAccountTransferType",
    "SubAccountTransferTypeLike",
]


class SubAccountFunction(OpenEnum):
    """What a sub-account can be barred from."""

    TRADING = "trading"
    CONVERT = "convert"
    TRANSFER = "transfer"
    WITHDRAWAL = "withdrawal"
    DEPOSIT = "deposit"
    FLEXIBLE_LOAN = "flexible_loan"


SubAccountFunctionLike = SubAccountFunction | Literal[
    "trading",
    "convert",
    "transfer",
    "withdrawal",
    "deposit",
    "flexible_loan",
]


class SubAccountKeyPermission(OpenEnum):
    """What a new API key of a sub-account may do."""

    READ_ONLY = "read_only"
    TRADE = "trade"


SubAccountKeyPermissionLike = SubAccountKeyPermission | Literal[
    "read_only",
    "trade",
]


class SubAccountLevel(OpenEnum):
    """Whether a sub-account belongs to the master account or to another sub-account."""

    FIRST = "1"
    """To the master account."""
    SECOND = "2"
    """To a sub-account of the first level."""


SubAccountLevelLike = SubAccountLevel | Literal[
    "1",
    "2",
]


class SubAccountTransferType(OpenEnum):
    """Direction of a transfer between a master account and a sub-account."""

    MASTER_TO_SUBACCOUNT = "0"
    SUBACCOUNT_TO_MASTER = "1"


SubAccountTransferTypeLike = SubAccountTransferType | Literal[
    "0",
    "1",
]
