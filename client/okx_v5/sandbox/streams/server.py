"""The WebSocket side of a sandbox: takes connections, and does to them what a test asks for."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from typing import Any, Final, Literal

import msgspec
from starlette.types import Receive, Scope, Send

from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.spec_reader import Specification
from okx_v5.sandbox.streams.catalogue import Catalogue
from okx_v5.sandbox.streams.connection import Connection
from okx_v5.sandbox.streams.feeds import World
from okx_v5.sandbox.streams.market_feeds import Disturbance
from okx_v5.sandbox.streams.operations import OrderDesk
from okx_v5.sandbox.streams.protocol import Protocol, Services
from okx_v5.sandbox.streams.settings import CONNECTIONS_A_SECOND, StreamSettings
from okx_v5.sandbox.streams.topics import Topics

Url = Literal["public", "private", "business"]

_PATHS: Final[dict[str, Url]] = {
    "/ws/v5/public": "public",
    "/ws/v5/private": "private",
    "/ws/v5/business": "business",
}
_NOTICE: Final = {
    "event": "notice",
    "code": "64008",
    "msg": "The connection will soon be closed for a service upgrade. Please reconnect.",
}
_PATIENCE: Final = 10.0


class Streams:
    """Serves every channel and the order operations.

    Its methods may be called from any thread while the sandbox runs; they return once what they do
    is done.
    """

    def __init__(
        self,
        specification: Specification,
        account: Account,
        engine: Engine,
        clock: Callable[[], float],
        settings: StreamSettings,
    ) -> None:
        catalogue = Catalogue.bundled()
        self._topics = Topics(World(catalogue, engine, _user(specification), settings))
        desk = OrderDesk(specification, account, engine, clock)
        self._services = Services(catalogue, self._topics, desk, account, settings, clock)
        self._connections: dict[Connection, None] = {}
        self._opened: defaultdict[str, deque[float]] = defaultdict(deque)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection to its end."""
        url = _PATHS.get(scope["path"])
        if url is None:
            await _deny(send, 404)
            return
        if not self._may_open(scope["client"][0]):
            await _deny(send, 429)
            return
        self._loop = asyncio.get_running_loop()
        connection = Connection(url, self._services.settings.idle)
        protocol = Protocol(connection, self._services)
        self._connections[connection] = None
        try:
            await connection.serve(receive, send, protocol.on_text)
        finally:
            del self._connections[connection]
            protocol.leave()

    def connections(self, url: Url | None = None) -> int:
        """Count the connections, all or those of one URL."""
        return len(self._at(url))

    def disconnect(self, url: Url | None = None, *, code: int = 1001, reason: str = "") -> None:
        """Close all connections, or those of one URL."""

        async def act() -> None:
            for connection in self._at(url):
                connection.close(code, reason)

        self._do(act())

    def notice(self, url: Url | None = None) -> None:
        """Say that connections will be closed for an upgrade; closing them is left to `disconnect`.

        Said to all but those of the business URL, which the exchange does not tell, or to one URL.
        """

        async def act() -> None:
            told = [each for each in self._at(url) if url is not None or each.url != "business"]
            for connection in told:
                notice = _NOTICE | {"connId": connection.id}
                connection.post(msgspec.json.encode(notice).decode())

        self._do(act())

    def disturb(self, name: str, how: Disturbance) -> None:
        """Let something go wrong with the next update of an instrument's or spread's order books."""

        async def act() -> None:
            books = self._topics.books(name)
            if not books:
                raise LookupError(f"Nobody subscribes to changes of the order book of {name}.")
            for book in books:
                book.disturb(how)

        self._do(act())

    def push(self, channel: str) -> None:
        """Push now what a channel would push next, to all that subscribe to it."""

        async def act() -> None:
            topics = self._topics.of(channel)
            if not topics:
                raise LookupError(f"Nobody subscribes to {channel}.")
            for topic in topics:
                topic.push(topic.feed.next())

        self._do(act())

    def _at(self, url: Url | None) -> list[Connection]:
        return [each for each in list(self._connections) if url in (None, each.url)]

    def _do(self, action: Coroutine[Any, Any, None]) -> None:
        if self._loop is None or self._loop.is_closed():
            action.close()
            raise RuntimeError("Nobody has connected.")
        asyncio.run_coroutine_threadsafe(action, self._loop).result(_PATIENCE)

    def _may_open(self, address: str) -> bool:
        if not self._services.settings.limits:
            return True
        now = self._services.clock()
        opened = self._opened[address]
        while opened and opened[0] <= now - 1:
            opened.popleft()
        if len(opened) >= CONNECTIONS_A_SECOND:
            return False
        opened.append(now)
        return True


async def _deny(send: Send, status: int) -> None:
    await send({"type": "websocket.http.response.start", "status": status, "headers": []})
    await send({"type": "websocket.http.response.body", "body": b""})


def _user(specification: Specification) -> str:
    """The user that REST answers tell of."""
    for operation in specification.operations.values():
        if operation.id == "account.get_config":
            return str(operation.example["data"][0]["uid"])
    return "1"
