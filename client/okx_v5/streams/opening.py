"""Streams of a client: what they take over from it."""

# ruff: noqa: SLF001 - a stream is made of the parts of its client, which are nobody else's
import asyncio
from typing import TYPE_CHECKING, Any

from okx_v5_core.requests import Request

from ..limits.connections import ConnectionLimits
from ..limits.gate import Gate
from ..permissions import check_permission
from ..tls import tls_context
from .codes import InstrumentCodes
from .hub import Hub, Means
from .link import Login
from .sending import Sender
from .stream import Stream
from .sync import SyncStream
from .terms import Terms, Timing

if TYPE_CHECKING:
    from ..async_client import AsyncClient
    from ..client import Client


def open_stream(client: "AsyncClient", timing: Timing | None = None) -> Stream:
    """A stream of an async client."""

    async def inspect(request: Request[Any]) -> None:
        check_permission(request, client.permissions)
        await client._inspect(request)

    login = None
    if client._credentials is not None:
        login = Login(client._credentials, client.clock, client.synchronize_clock)
    return Stream(
        Hub(_means(client, login, timing)),
        Sender(
            client.environment,
            client.clock,
            client.options,
            client._gate,
            inspect,
            InstrumentCodes(client.send),
        ),
    )


def open_sync_stream(client: "Client", timing: Timing | None = None) -> SyncStream:
    """A stream of a sync client. What it asks the client for runs in threads."""

    async def inspect(request: Request[Any]) -> None:
        check_permission(request, client.permissions)
        await asyncio.to_thread(client._inspect, request)

    async def send(request: Request[Any]) -> Any:
        return await asyncio.to_thread(client.send, request)

    async def measure() -> object:
        return await asyncio.to_thread(client.synchronize_clock)

    login = None
    if client._credentials is not None:
        login = Login(client._credentials, client.clock, measure)
    sender = Sender(
        client.environment,
        client.clock,
        client.options,
        client._gate,
        inspect,
        InstrumentCodes(send),
    )
    return SyncStream(Stream(Hub(_means(client, login, timing)), sender))


def _means(client: "AsyncClient | Client", login: Login | None, timing: Timing | None) -> Means:
    environment = client.environment
    tls = None
    if any(
        address.lower().startswith(("wss:", "https:"))
        for address in (environment.ws_url, client._proxy or "")
    ):
        tls = client._trusted or tls_context()
    limits = None
    if isinstance(client._gate, Gate):
        limits = ConnectionLimits(client._gate.limiter, client._gate.account.ip)
    terms = Terms(
        environment.stream_address,
        tls,
        client._proxy,
        {"x-simulated-trading": "1"} if environment.demo else {},
        timing or Timing(),
    )
    return Means(terms, login, limits, client._check_open)
