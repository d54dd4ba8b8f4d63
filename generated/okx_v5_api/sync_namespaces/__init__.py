# Generated from spec/ by `make generate`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from okx_v5_core.requests import Request

if TYPE_CHECKING:
    from okx_v5_api.sync_namespaces.market import MarketOperations
    from okx_v5_api.sync_namespaces.public import PublicOperations
    from okx_v5_api.sync_namespaces.account import AccountOperations
    from okx_v5_api.sync_namespaces.trade import TradeOperations
    from okx_v5_api.sync_namespaces.status import StatusOperations
    from okx_v5_api.sync_namespaces.grid import GridOperations
    from okx_v5_api.sync_namespaces.recurring_buy import RecurringBuyOperations
    from okx_v5_api.sync_namespaces.trading_statistics import TradingStatisticsOperations
    from okx_v5_api.sync_namespaces.announcements import AnnouncementsOperations
    from okx_v5_api.sync_namespaces.funding import FundingOperations
    from okx_v5_api.sync_namespaces.subaccount import SubaccountOperations
    from okx_v5_api.sync_namespaces.algo import AlgoOperations
    from okx_v5_api.sync_namespaces.block_trading import BlockTradingOperations
    from okx_v5_api.sync_namespaces.spread_trading import SpreadTradingOperations
    from okx_v5_api.sync_namespaces.signal_bot import SignalBotOperations
    from okx_v5_api.sync_namespaces.affiliate import AffiliateOperations
    from okx_v5_api.sync_namespaces.copy_trading import CopyTradingOperations
    from okx_v5_api.sync_namespaces.dca import DcaOperations
    from okx_v5_api.sync_namespaces.onchain_earn import OnchainEarnOperations
    from okx_v5_api.sync_namespaces.eth_staking import EthStakingOperations
    from okx_v5_api.sync_namespaces.sol_staking import SolStakingOperations
    from okx_v5_api.sync_namespaces.stable_rewards import StableRewardsOperations
    from okx_v5_api.sync_namespaces.okusd import OkusdOperations
    from okx_v5_api.sync_namespaces.simple_earn import SimpleEarnOperations
    from okx_v5_api.sync_namespaces.flexible_loan import FlexibleLoanOperations
    from okx_v5_api.sync_namespaces.dual_investment import DualInvestmentOperations

__all__ = ["SyncNamespaces"]

T = TypeVar("T")


class SyncNamespaces:
    """What a client offers: a namespace for each family of operations."""

    def send(self, request: Request[T], /) -> T:
        """Send a request and return its result. The client says how."""
        raise NotImplementedError

    @cached_property
    def market(self) -> "MarketOperations":
        """Prices, order books, candlesticks and trades."""
        from okx_v5_api.sync_namespaces.market import MarketOperations

        return MarketOperations(self)

    @cached_property
    def public(self) -> "PublicOperations":
        """Instruments, funding rates and the exchange's clock."""
        from okx_v5_api.sync_namespaces.public import PublicOperations

        return PublicOperations(self)

    @cached_property
    def account(self) -> "AccountOperations":
        """Balances, positions and settings of the trading account."""
        from okx_v5_api.sync_namespaces.account import AccountOperations

        return AccountOperations(self)

    @cached_property
    def trade(self) -> "TradeOperations":
        """Orders, fills and closing of positions."""
        from okx_v5_api.sync_namespaces.trade import TradeOperations

        return TradeOperations(self)

    @cached_property
    def status(self) -> "StatusOperations":
        """Planned and running maintenance."""
        from okx_v5_api.sync_namespaces.status import StatusOperations

        return StatusOperations(self)

    @cached_property
    def grid(self) -> "GridOperations":
        """Bots that buy and sell at the prices of a grid."""
        from okx_v5_api.sync_namespaces.grid import GridOperations

        return GridOperations(self)

    @cached_property
    def recurring_buy(self) -> "RecurringBuyOperations":
        """Plans that invest a fixed amount again and again."""
        from okx_v5_api.sync_namespaces.recurring_buy import RecurringBuyOperations

        return RecurringBuyOperations(self)

    @cached_property
    def trading_statistics(self) -> "TradingStatisticsOperations":
        """Ratios, volumes and open interest over time."""
        from okx_v5_api.sync_namespaces.trading_statistics import TradingStatisticsOperations

        return TradingStatisticsOperations(self)

    @cached_property
    def announcements(self) -> "AnnouncementsOperations":
        """What the exchange announces."""
        from okx_v5_api.sync_namespaces.announcements import AnnouncementsOperations

        return AnnouncementsOperations(self)

    @cached_property
    def funding(self) -> "FundingOperations":
        """The funding account, deposits, withdrawals, transfers, conversions and fiat money."""
        from okx_v5_api.sync_namespaces.funding import FundingOperations

        return FundingOperations(self)

    @cached_property
    def subaccount(self) -> "SubaccountOperations":
        """Sub-accounts, their API keys, balances and transfers."""
        from okx_v5_api.sync_namespaces.subaccount import SubaccountOperations

        return SubaccountOperations(self)

    @cached_property
    def algo(self) -> "AlgoOperations":
        """Algo orders: take-profit, stop-loss, trigger, trailing stop, chase, TWAP and iceberg."""
        from okx_v5_api.sync_namespaces.algo import AlgoOperations

        return AlgoOperations(self)

    @cached_property
    def block_trading(self) -> "BlockTradingOperations":
        """Large trades negotiated outside the order book: requests for quotes, quotes and block
        trades."""
        from okx_v5_api.sync_namespaces.block_trading import BlockTradingOperations

        return BlockTradingOperations(self)

    @cached_property
    def spread_trading(self) -> "SpreadTradingOperations":
        """Orders for two instruments at the difference of their prices."""
        from okx_v5_api.sync_namespaces.spread_trading import SpreadTradingOperations

        return SpreadTradingOperations(self)

    @cached_property
    def signal_bot(self) -> "SignalBotOperations":
        """Bots that trade on signals from outside."""
        from okx_v5_api.sync_namespaces.signal_bot import SignalBotOperations

        return SignalBotOperations(self)

    @cached_property
    def affiliate(self) -> "AffiliateOperations":
        """Invitees, links and commissions of an affiliate."""
        from okx_v5_api.sync_namespaces.affiliate import AffiliateOperations

        return AffiliateOperations(self)

    @cached_property
    def copy_trading(self) -> "CopyTradingOperations":
        """Leading trades that others copy, and copying those of lead traders."""
        from okx_v5_api.sync_namespaces.copy_trading import CopyTradingOperations

        return CopyTradingOperations(self)

    @cached_property
    def dca(self) -> "DcaOperations":
        """Bots that add to a position as its price worsens."""
        from okx_v5_api.sync_namespaces.dca import DcaOperations

        return DcaOperations(self)

    @cached_property
    def onchain_earn(self) -> "OnchainEarnOperations":
        """Investments in on-chain protocols."""
        from okx_v5_api.sync_namespaces.onchain_earn import OnchainEarnOperations

        return OnchainEarnOperations(self)

    @cached_property
    def eth_staking(self) -> "EthStakingOperations":
        """Staking of ETH for BETH."""
        from okx_v5_api.sync_namespaces.eth_staking import EthStakingOperations

        return EthStakingOperations(self)

    @cached_property
    def sol_staking(self) -> "SolStakingOperations":
        """Staking of SOL for OKSOL."""
        from okx_v5_api.sync_namespaces.sol_staking import SolStakingOperations

        return SolStakingOperations(self)

    @cached_property
    def stable_rewards(self) -> "StableRewardsOperations":
        """Stablecoins that earn rewards."""
        from okx_v5_api.sync_namespaces.stable_rewards import StableRewardsOperations

        return StableRewardsOperations(self)

    @cached_property
    def okusd(self) -> "OkusdOperations":
        """OKUSD, a receipt for USDT that earns interest."""
        from okx_v5_api.sync_namespaces.okusd import OkusdOperations

        return OkusdOperations(self)

    @cached_property
    def simple_earn(self) -> "SimpleEarnOperations":
        """Simple Earn Flexible, which lends currencies to other users."""
        from okx_v5_api.sync_namespaces.simple_earn import SimpleEarnOperations

        return SimpleEarnOperations(self)

    @cached_property
    def flexible_loan(self) -> "FlexibleLoanOperations":
        """Loans on collateral in the funding account."""
        from okx_v5_api.sync_namespaces.flexible_loan import FlexibleLoanOperations

        return FlexibleLoanOperations(self)

    @cached_property
    def dual_investment(self) -> "DualInvestmentOperations":
        """Investments that pay out in one of two currencies, depending on a price."""
        from okx_v5_api.sync_namespaces.dual_investment import DualInvestmentOperations

        return DualInvestmentOperations(self)
