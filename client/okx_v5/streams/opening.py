"""Streams of a client: what they take over from it."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import attrs

from okx_v5_auth import Clock, Credentials
from okx_v5_core.operations import Permission
from okx_v5_core.requests import Request

from ..environments import Environment
from ..limits.connections import ConnectionLimits
from ..limits.gate import Gate, OpenGate
from ..options import CallOptions
from ..permissions import check_permission
from ..proxies import proxy_of_environment
from ..steps import Attempt, Pause
from ..tls import tls_context
from .codes import InstrumentCodes
from .hub import Hub, Means
from .link import Login
from .sending import Sender
from .stream import Stream
from .sync import SyncStream
from .terms import Terms, Timing


@attrs.frozen(kw_only=True)
class Backing:
    """What a client lends its streams.

    `inspect` refuses what the client would refuse before sending, `send` sends a request over REST, `take`
    takes one step of a call, `measure` measures the clock, `check_open` raises for a client that is closed.
    Those of a sync client wait, those of an async client are awaited.
    """

    environment: Environment
    credentials: Credentials | None
    permissions: frozenset[Permission] | None
    clock: Clock
    options: CallOptions
    gate: Gate | OpenGate
    proxy: str | None
    trusted: ssl.SSLContext | None
    inspect: Callable[[Request[Any]], Any]
    send: Callable[[Request[Any]], Any]
    take: Callable[[Attempt | Pause], Any]
    measure: Callable[[], Any]
    check_open: Callable[[], object]


def open_stream(backing: Backing, timing: Timing | None = None) -> Stream:
    """A stream of an async client."""
    login = None
    if backing.credentials is not None:
        login = Login(backing.credentials, backing.clock, backing.measure)
    ws_url = backing.environment.ws_url
    proxy = backing.proxy or proxy_of_environment(ws_url)
    terms = Terms(
        backing.environment.stream_address,
        _tls(backing.trusted, ws_url, proxy),
        proxy,
        {"x-simulated-trading": "1"} if backing.environment.demo else {},
        timing or Timing(),
    )
    limits = None
    if isinstance(backing.gate, Gate):
        limits = ConnectionLimits(backing.gate.limiter, backing.gate.account.ip)

    async def inspect(request: Request[Any]) -> None:
        check_permission(request, backing.permissions)
        await backing.inspect(request)

    sender = Sender(
        backing.environment,
        backing.clock,
        backing.options,
        backing.gate,
        inspect,
        backing.take,
        InstrumentCodes(backing.send),
    )
    return Stream(Hub(Means(terms, login, limits, backing.check_open)), sender)


def open_sync_stream(backing: Backing, timing: Timing | None = None) -> SyncStream:
    """A stream of a sync client. What it asks the client for runs in threads."""
    lent = attrs.evolve(
        backing,
        inspect=_in_thread(backing.inspect),
        send=_in_thread(backing.send),
        take=_in_thread(backing.take),
        measure=_in_thread(backing.measure),
    )
    return SyncStream(open_stream(lent, timing))


def _in_thread(work: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def run(*arguments: Any) -> Any:
        return await asyncio.to_thread(work, *arguments)

    return run


def _tls(trusted: ssl.SSLContext | None, *addresses: str | None) -> ssl.SSLContext | None:
    if any(address and address.lower().startswith(("wss:", "https:")) for address in addresses):
        return trusted or tls_context()
    return None
