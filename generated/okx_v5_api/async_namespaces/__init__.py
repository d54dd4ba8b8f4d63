# Generated from spec/ by `make generate`. Do not edit.
"""The namespaces of an async client. Each is loaded when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from okx_v5_core.requests import Request

if TYPE_CHECKING:
    from okx_v5_api.async_namespaces.market import AsyncMarketOperations
    from okx_v5_api.async_namespaces.public import AsyncPublicOperations
    from okx_v5_api.async_namespaces.account import AsyncAccountOperations
    from okx_v5_api.async_namespaces.trade import AsyncTradeOperations
    from okx_v5_api.async_namespaces.status import AsyncStatusOperations
    from okx_v5_api.async_namespaces.grid import AsyncGridOperations
    from okx_v5_api.async_namespaces.recurring_buy import AsyncRecurringBuyOperations
    from okx_v5_api.async_namespaces.trading_statistics import AsyncTradingStatisticsOperations
    from okx_v5_api.async_namespaces.announcements import AsyncAnnouncementsOperations
    from okx_v5_api.async_namespaces.funding import AsyncFundingOperations
    from okx_v5_api.async_namespaces.subaccount import AsyncSubaccountOperations
    from okx_v5_api.async_namespaces.algo import AsyncAlgoOperations
    from okx_v5_api.async_namespaces.block_trading import AsyncBlockTradingOperations
    from okx_v5_api.async_namespaces.spread_trading import AsyncSpreadTradingOperations
    from okx_v5_api.async_namespaces.signal_bot import AsyncSignalBotOperations
    from okx_v5_api.async_namespaces.affiliate import AsyncAffiliateOperations
    from okx_v5_api.async_namespaces.copy_trading import AsyncCopyTradingOperations
    from okx_v5_api.async_namespaces.dca import AsyncDcaOperations
    from okx_v5_api.async_namespaces.onchain_earn import AsyncOnchainEarnOperations
    from okx_v5_api.async_namespaces.eth_staking import AsyncEthStakingOperations
    from okx_v5_api.async_namespaces.sol_staking import AsyncSolStakingOperations
    from okx_v5_api.async_namespaces.stable_rewards import AsyncStableRewardsOperations
    from okx_v5_api.async_namespaces.okusd import AsyncOkusdOperations
    from okx_v5_api.async_namespaces.simple_earn import AsyncSimpleEarnOperations
    from okx_v5_api.async_namespaces.flexible_loan import AsyncFlexibleLoanOperations
    from okx_v5_api.async_namespaces.dual_investment import AsyncDualInvestmentOperations

__all__ = ["AsyncNamespaces"]

T = TypeVar("T")


class AsyncNamespaces:
    """What a client offers: a namespace for each family of operations."""

    async def send(self, request: Request[T], /) -> T:
        """Send a request and return its result. The client says how."""
        raise NotImplementedError

    @cached_property
    def market(self) -> "AsyncMarketOperations":
        """Prices, order books, candlesticks and trades."""
        from okx_v5_api.async_namespaces.market import AsyncMarketOperations

        return AsyncMarketOperations(self)

    @cached_property
    def public(self) -> "AsyncPublicOperations":
        """Instruments, funding rates and the exchange's clock."""
        from okx_v5_api.async_namespaces.public import AsyncPublicOperations

        return AsyncPublicOperations(self)

    @cached_property
    def account(self) -> "AsyncAccountOperations":
        """Balances, positions and settings of the trading account."""
        from okx_v5_api.async_namespaces.account import AsyncAccountOperations

        return AsyncAccountOperations(self)

    @cached_property
    def trade(self) -> "AsyncTradeOperations":
        """Orders, fills and closing of positions."""
        from okx_v5_api.async_namespaces.trade import AsyncTradeOperations

        return AsyncTradeOperations(self)

    @cached_property
    def status(self) -> "AsyncStatusOperations":
        """Planned and running maintenance."""
        from okx_v5_api.async_namespaces.status import AsyncStatusOperations

        return AsyncStatusOperations(self)

    @cached_property
    def grid(self) -> "AsyncGridOperations":
        """Bots that buy and sell at the prices of a grid."""
        from okx_v5_api.async_namespaces.grid import AsyncGridOperations

        return AsyncGridOperations(self)

    @cached_property
    def recurring_buy(self) -> "AsyncRecurringBuyOperations":
        """Plans that invest a fixed amount again and again."""
        from okx_v5_api.async_namespaces.recurring_buy import AsyncRecurringBuyOperations

        return AsyncRecurringBuyOperations(self)

    @cached_property
    def trading_statistics(self) -> "AsyncTradingStatisticsOperations":
        """Ratios, volumes and open interest over time."""
        from okx_v5_api.async_namespaces.trading_statistics import AsyncTradingStatisticsOperations

        return AsyncTradingStatisticsOperations(self)

    @cached_property
    def announcements(self) -> "AsyncAnnouncementsOperations":
        """What the exchange announces."""
        from okx_v5_api.async_namespaces.announcements import AsyncAnnouncementsOperations

        return AsyncAnnouncementsOperations(self)

    @cached_property
    def funding(self) -> "AsyncFundingOperations":
        """The funding account, deposits, withdrawals, transfers, conversions and fiat money."""
        from okx_v5_api.async_namespaces.funding import AsyncFundingOperations

        return AsyncFundingOperations(self)

    @cached_property
    def subaccount(self) -> "AsyncSubaccountOperations":
        """Sub-accounts, their API keys, balances and transfers."""
        from okx_v5_api.async_namespaces.subaccount import AsyncSubaccountOperations

        return AsyncSubaccountOperations(self)

    @cached_property
    def algo(self) -> "AsyncAlgoOperations":
        """Algo orders: take-profit, stop-loss, trigger, trailing stop, chase, TWAP and iceberg."""
        from okx_v5_api.async_namespaces.algo import AsyncAlgoOperations

        return AsyncAlgoOperations(self)

    @cached_property
    def block_trading(self) -> "AsyncBlockTradingOperations":
        """Large trades negotiated outside the order book: requests for quotes, quotes and block
        trades."""
        from okx_v5_api.async_namespaces.block_trading import AsyncBlockTradingOperations

        return AsyncBlockTradingOperations(self)

    @cached_property
    def spread_trading(self) -> "AsyncSpreadTradingOperations":
        """Orders for two instruments at the difference of their prices."""
        from okx_v5_api.async_namespaces.spread_trading import AsyncSpreadTradingOperations

        return AsyncSpreadTradingOperations(self)

    @cached_property
    def signal_bot(self) -> "AsyncSignalBotOperations":
        """Bots that trade on signals from outside."""
        from okx_v5_api.async_namespaces.signal_bot import AsyncSignalBotOperations

        return AsyncSignalBotOperations(self)

    @cached_property
    def affiliate(self) -> "AsyncAffiliateOperations":
        """Invitees, links and commissions of an affiliate."""
        from okx_v5_api.async_namespaces.affiliate import AsyncAffiliateOperations

        return AsyncAffiliateOperations(self)

    @cached_property
    def copy_trading(self) -> "AsyncCopyTradingOperations":
        """Leading trades that others copy, and copying those of lead traders."""
        from okx_v5_api.async_namespaces.copy_trading import AsyncCopyTradingOperations

        return AsyncCopyTradingOperations(self)

    @cached_property
    def dca(self) -> "AsyncDcaOperations":
        """Bots that add to a position as its price worsens."""
        from okx_v5_api.async_namespaces.dca import AsyncDcaOperations

        return AsyncDcaOperations(self)

    @cached_property
    def onchain_earn(self) -> "AsyncOnchainEarnOperations":
        """Investments in on-chain protocols."""
        from okx_v5_api.async_namespaces.onchain_earn import AsyncOnchainEarnOperations

        return AsyncOnchainEarnOperations(self)

    @cached_property
    def eth_staking(self) -> "AsyncEthStakingOperations":
        """Staking of ETH for BETH."""
        from okx_v5_api.async_namespaces.eth_staking import AsyncEthStakingOperations

        return AsyncEthStakingOperations(self)

    @cached_property
    def sol_staking(self) -> "AsyncSolStakingOperations":
        """Staking of SOL for OKSOL."""
        from okx_v5_api.async_namespaces.sol_staking import AsyncSolStakingOperations

        return AsyncSolStakingOperations(self)

    @cached_property
    def stable_rewards(self) -> "AsyncStableRewardsOperations":
        """Stablecoins that earn rewards."""
        from okx_v5_api.async_namespaces.stable_rewards import AsyncStableRewardsOperations

        return AsyncStableRewardsOperations(self)

    @cached_property
    def okusd(self) -> "AsyncOkusdOperations":
        """OKUSD, a receipt for USDT that earns interest."""
        from okx_v5_api.async_namespaces.okusd import AsyncOkusdOperations

        return AsyncOkusdOperations(self)

    @cached_property
    def simple_earn(self) -> "AsyncSimpleEarnOperations":
        """Simple Earn Flexible, which lends currencies to other users."""
        from okx_v5_api.async_namespaces.simple_earn import AsyncSimpleEarnOperations

        return AsyncSimpleEarnOperations(self)

    @cached_property
    def flexible_loan(self) -> "AsyncFlexibleLoanOperations":
        """Loans on collateral in the funding account."""
        from okx_v5_api.async_namespaces.flexible_loan import AsyncFlexibleLoanOperations

        return AsyncFlexibleLoanOperations(self)

    @cached_property
    def dual_investment(self) -> "AsyncDualInvestmentOperations":
        """Investments that pay out in one of two currencies, depending on a price."""
        from okx_v5_api.async_namespaces.dual_investment import AsyncDualInvestmentOperations

        return AsyncDualInvestmentOperations(self)
