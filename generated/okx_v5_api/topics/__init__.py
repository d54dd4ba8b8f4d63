# Generated from spec/ by `make generate`. Do not edit.
"""Channels and their topics, a module for each tag. Each module is loaded when it is first used."""

from typing import TYPE_CHECKING

from okx_v5_core.lazy import lazy_submodules

if TYPE_CHECKING:
    from okx_v5_api.topics import market as market
    from okx_v5_api.topics import public as public
    from okx_v5_api.topics import account as account
    from okx_v5_api.topics import trade as trade
    from okx_v5_api.topics import status as status
    from okx_v5_api.topics import grid as grid
    from okx_v5_api.topics import recurring_buy as recurring_buy
    from okx_v5_api.topics import funding as funding
    from okx_v5_api.topics import algo as algo
    from okx_v5_api.topics import block_trading as block_trading
    from okx_v5_api.topics import spread_trading as spread_trading
    from okx_v5_api.topics import copy_trading as copy_trading

__all__ = [
    "market",
    "public",
    "account",
    "trade",
    "status",
    "grid",
    "recurring_buy",
    "funding",
    "algo",
    "block_trading",
    "spread_trading",
    "copy_trading",
]
__getattr__, __dir__ = lazy_submodules(__name__, __all__)
