# Generated from spec/ by `make generate`. Do not edit.
"""Request functions, a module for each tag. Each module is loaded when it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_submodules

if TYPE_CHECKING:
    from okx_v5_api.functions import market as market
    from okx_v5_api.functions import public as public
    from okx_v5_api.functions import account as account
    from okx_v5_api.functions import trade as trade
    from okx_v5_api.functions import status as status

__all__ = [
    "market",
    "public",
    "account",
    "trade",
    "status",
]
__getattr__, __dir__ = lazy_submodules(__name__, __all__)
