# Generated from spec/ by `make generate`. Do not edit.
"""The namespaces of an async client. Each is loaded when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from okx_v5_core.requests import Request

if TYPE_CHECKING:
    from okx_v5_api.async_namespaces.market import AsyncMarket
    from okx_v5_api.async_namespaces.public import AsyncPublic
    from okx_v5_api.async_namespaces.account import AsyncAccount
    from okx_v5_api.async_namespaces.trade import AsyncTrade
    from okx_v5_api.async_namespaces.status import AsyncStatus

__all__ = ["AsyncNamespaces"]

T = TypeVar("T")


class AsyncNamespaces:
    """What a client offers: a namespace for each family of operations."""

    async def send(self, request: Request[T], /) -> T:
        """Send a request and return its result. The client says how."""
        raise NotImplementedError

    @cached_property
    def market(self) -> "AsyncMarket":
        """Prices, order books, candlesticks and trades."""
        from okx_v5_api.async_namespaces.market import AsyncMarket

        return AsyncMarket(self)

    @cached_property
    def public(self) -> "AsyncPublic":
        """Instruments, funding rates and the exchange's clock."""
        from okx_v5_api.async_namespaces.public import AsyncPublic

        return AsyncPublic(self)

    @cached_property
    def account(self) -> "AsyncAccount":
        """Balances, positions and settings of the trading account."""
        from okx_v5_api.async_namespaces.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def trade(self) -> "AsyncTrade":
        """Orders, fills and closing of positions."""
        from okx_v5_api.async_namespaces.trade import AsyncTrade

        return AsyncTrade(self)

    @cached_property
    def status(self) -> "AsyncStatus":
        """Planned and running maintenance."""
        from okx_v5_api.async_namespaces.status import AsyncStatus

        return AsyncStatus(self)
