"""A proxy on loopback that passes requests on and lets go wrong what a plan says."""

import asyncio
import contextlib
import re
import socket
import threading
import time
from types import TracebackType
from typing import Final, Self
from urllib.parse import urlsplit

from tests.chaos.faults import ACTS, Plan, pass_on
from tests.chaos.messages import Message, read_message, without_header
from tests.chaos.passages import Passage, reset
from tests.chaos.streaming import Relay, Streams

# The server ends connections that idle for five seconds; none that it may be ending is used.
_IDLE: Final = 2.0
_PATIENCE: Final = 30.0
_CODE: Final = re.compile(rb'"code":"(\d+)"')
_BACKLOG: Final = 1024


class Proxy:
    """Passes HTTP requests on to a server, in a thread of its own, for the length of a `with` block.

    `passages` is what came by, in the order of arrival. A request is delivered even where the client
    has gone meanwhile, as networks and gateways do.
    """

    def __init__(self, upstream: str, plan: Plan) -> None:
        parts = urlsplit(upstream)
        if parts.hostname is None or parts.port is None:
            raise ValueError(f"host and port are needed: {upstream}")
        self.passages: list[Passage] = []
        self._upstream = parts.hostname, parts.port
        self._plan = plan
        self._connections: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._accepted = asyncio.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="chaos-proxy", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE)

    def drain(self) -> None:
        """Wait until every request that was sent has been dealt with; close the clients first."""
        asyncio.run_coroutine_threadsafe(self._drain(), self._loop).result(_PATIENCE)

    async def _drain(self) -> None:
        # Connections are accepted in turn: once this one is, all before it were.
        _, writer = await asyncio.open_connection(*self._listener.getsockname())
        name = writer.get_extra_info("sockname")
        while name not in self._connections:
            self._accepted.clear()
            await self._accepted.wait()
        writer.close()
        while self._connections:
            await asyncio.wait(self._connections.values())

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._accept, sock=self._listener, backlog=_BACKLOG)
        )
        self._loop.run_forever()
        server.close()
        left = list(self._connections.values())
        for task in left:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0))  # for the sockets to be closed
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        name = writer.get_extra_info("peername")
        task = asyncio.current_task()
        assert task is not None
        self._connections[name] = task
        self._accepted.set()
        upstream = _Upstream(*self._upstream)
        try:
            with contextlib.suppress(ConnectionError):  # one side has gone
                await self._serve(reader, writer, upstream)
        finally:
            upstream.close()
            writer.close()
            del self._connections[name]

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, upstream: "_Upstream"
    ) -> None:
        first = self._plan.connection()
        if first is not None:
            await asyncio.sleep(first.held)
        while (message := await read_message(reader)) is not None:
            if message.asks_for_websocket:
                await self._relay(message, (reader, writer), upstream)
                return
            hit, first = first or self._plan.request(), None
            passage = Passage(message.target, message.body, hit.fault)
            self.passages.append(passage)
            exchange = _Exchange(message, passage, writer, upstream)
            await ACTS.get(hit.fault, pass_on)(exchange, hit.held)
            if exchange.is_over:
                return

    async def _relay(self, message: Message, client: Streams, upstream: "_Upstream") -> None:
        # Compressed, frames could not be read.
        answer = await upstream.ask(without_header(message.raw, b"Sec-WebSocket-Extensions"))
        client[1].write(answer)
        if not answer.startswith(b"HTTP/1.1 101 "):
            return
        server = await upstream.connection()
        await Relay(client, server, self._plan.frame, self.passages.append).run()


class _Upstream:
    """The connection to the server that belongs to one of a client's; opened when needed."""

    def __init__(self, host: str, port: int) -> None:
        self._address = host, port
        self._streams: Streams | None = None
        self._used = 0.0

    async def ask(self, request: bytes) -> bytes:
        """Send a request once, and return the answer."""
        reader, writer = await self.connection()
        writer.write(request)
        await writer.drain()
        answer = await read_message(reader)
        self._used = time.monotonic()
        if answer is None:
            self.close()
            raise ConnectionResetError("the server gave no whole answer")
        return answer.raw

    async def connection(self) -> Streams:
        """The streams, of a connection that is open."""
        if self._streams is not None and time.monotonic() - self._used > _IDLE:
            self.close()
        if self._streams is None:
            self._streams = await asyncio.open_connection(*self._address)
        return self._streams

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


class _Exchange:
    """One request on its way; see `faults.Exchange`."""

    def __init__(
        self, request: Message, passage: Passage, writer: asyncio.StreamWriter, upstream: _Upstream
    ) -> None:
        self.request = request
        self.is_over = False
        self._passage = passage
        self._writer = writer
        self._upstream = upstream

    async def deliver(self, request: bytes) -> bytes:
        self._passage.codes.append("")
        answer = await self._upstream.ask(request)
        code = _CODE.search(answer)
        self._passage.codes[-1] = code[1].decode("ascii") if code else ""
        return answer

    async def answer(self, content: bytes) -> None:
        self._writer.write(content)
        await self._writer.drain()

    def hang_up(self) -> None:
        self.is_over = True
        self._writer.close()

    def reset(self) -> None:
        self.is_over = True
        reset(self._writer)
