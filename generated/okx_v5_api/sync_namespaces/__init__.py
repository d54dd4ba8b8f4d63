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
