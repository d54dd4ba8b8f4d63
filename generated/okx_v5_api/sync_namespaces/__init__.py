# Generated from spec/ by `make generate`. Do not edit.
"""The namespaces of a client. Each is loaded when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from okx_v5_core.requests import Request

if TYPE_CHECKING:
    from okx_v5_api.sync_namespaces.market import Market
    from okx_v5_api.sync_namespaces.public import Public
    from okx_v5_api.sync_namespaces.account import Account
    from okx_v5_api.sync_namespaces.trade import Trade
    from okx_v5_api.sync_namespaces.status import Status

__all__ = ["SyncNamespaces"]

T = TypeVar("T")


class SyncNamespaces:
    """What a client offers: a namespace for each family of operations."""

    def send(self, request: Request[T], /) -> T:
        """Send a request and return its result. The client says how."""
        raise NotImplementedError

    @cached_property
    def market(self) -> "Market":
        """Prices, order books, candlesticks and trades."""
        from okx_v5_api.sync_namespaces.market import Market

        return Market(self)

    @cached_property
    def public(self) -> "Public":
        """Instruments, funding rates and the exchange's clock."""
        from okx_v5_api.sync_namespaces.public import Public

        return Public(self)

    @cached_property
    def account(self) -> "Account":
        """Balances, positions and settings of the trading account."""
        from okx_v5_api.sync_namespaces.account import Account

        return Account(self)

    @cached_property
    def trade(self) -> "Trade":
        """Orders, fills and closing of positions."""
        from okx_v5_api.sync_namespaces.trade import Trade

        return Trade(self)

    @cached_property
    def status(self) -> "Status":
        """Planned and running maintenance."""
        from okx_v5_api.sync_namespaces.status import Status

        return Status(self)
