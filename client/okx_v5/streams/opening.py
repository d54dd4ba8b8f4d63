"""Streams of a client: what they take over from it."""

import asyncio
from typing import TYPE_CHECKING, Any

from okx_v5_core.requests import Request

from ..limits.connections import ConnectionLimits
from ..limits.gate import Gate
from ..permissions import check_permission
from ..tls import tls_context
from .codes import InstrumentCodes
from .connection import Terms, Timing
from .hub import Hub, Means
from .link import Login
from .sending import Sender
from .stream import Stream
from .sync import SyncStream

if TYPE_CHECKING:
    from ..async_client import AsyncClient
    from ..client import Client


def open_stream(client: "AsyncClient", timing: Timing | None = None) -> Stream:
    """A stream of an async client."""

    async def inspect(request: Request[Any]) -> None:
        check_permission(request, client.permissions)
        await client.inspect(request)

    login = None
    if client.credentials is not None:
        login = Login(client.credentials, client.clock, client.synchronize_clock)
    return Stream(
        Hub(_means(client, login, timing)),
        Sender(
            client.environment,
            client.clock,
            client.options,
            client.gate,
            inspect,
            InstrumentCodes(client.send),
        ),
    )


def open_sync_stream(client: "Client", timing: Timing | None = None) -> SyncStream:
    """A stream of a sync client. What it asks the client for runs in threads."""

    async def inspect(request: Request[Any]) -> None:
        check_permission(request, client.permissions)
        await asyncio.to_thread(client.inspect, request)

    async def send(request: Request[Any]) -> Any:
        return await asyncio.to_thread(client.send, request)

    async def measure() -> object:
        return await asyncio.to_thread(client.synchronize_clock)

    login = None
    if client.credentials is not None:
        login = Login(client.credentials, client.clock, measure)
    sender = Sender(
        client.environment,
        client.clock,
        client.options,
        client.gate,
        inspect,
        InstrumentCodes(send),
    )
    return SyncStream(Stream(Hub(_means(client, login, timing)), sender))


def _means(client: "AsyncClient | Client", login: Login | None, timing: Timing | None) -> Means:
    environment = client.environment
    tls = None
    if any(
        address.lower().startswith(("wss:", "https:"))
        for address in (environment.ws_url, client.proxy or "")
    ):
        tls = client.trusted or tls_context()
    limits = None
    if isinstance(client.gate, Gate):
        limits = ConnectionLimits(client.gate.limiter, client.gate.account.ip)
    terms = Terms(
        environment.stream_address,
        tls,
        client.proxy,
        {"x-simulated-trading": "1"} if environment.demo else {},
        timing or Timing(),
    )
    return Means(terms, login, limits, client.check_open)
