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
    from okx_v5_api.functions import grid as grid
    from okx_v5_api.functions import recurring_buy as recurring_buy
    from okx_v5_api.functions import trading_statistics as trading_statistics
    from okx_v5_api.functions import announcements as announcements
    from okx_v5_api.functions import funding as funding
    from okx_v5_api.functions import subaccount as subaccount
    from okx_v5_api.functions import algo as algo
    from okx_v5_api.functions import block_trading as block_trading
    from okx_v5_api.functions import spread_trading as spread_trading
    from okx_v5_api.functions import signal_bot as signal_bot
    from okx_v5_api.functions import affiliate as affiliate
    from okx_v5_api.functions import copy_trading as copy_trading
    from okx_v5_api.functions import dca as dca
    from okx_v5_api.functions import onchain_earn as onchain_earn
    from okx_v5_api.functions import eth_staking as eth_staking
    from okx_v5_api.functions import sol_staking as sol_staking
    from okx_v5_api.functions import stable_rewards as stable_rewards
    from okx_v5_api.functions import okusd as okusd
    from okx_v5_api.functions import simple_earn as simple_earn
    from okx_v5_api.functions import flexible_loan as flexible_loan
    from okx_v5_api.functions import dual_investment as dual_investment

__all__ = [
    "market",
    "public",
    "account",
    "trade",
    "status",
    "grid",
    "recurring_buy",
    "trading_statistics",
    "announcements",
    "funding",
    "subaccount",
    "algo",
    "block_trading",
    "spread_trading",
    "signal_bot",
    "affiliate",
    "copy_trading",
    "dca",
    "onchain_earn",
    "eth_staking",
    "sol_staking",
    "stable_rewards",
    "okusd",
    "simple_earn",
    "flexible_loan",
    "dual_investment",
]
__getattr__, __dir__ = lazy_submodules(__name__, __all__)
