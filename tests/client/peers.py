"""Servers on loopback that answer with given bytes or not at all, and clients to send to them."""

import asyncio
import builtins
import contextlib
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any, Final, Literal, NamedTuple, TypeVar

import httpx
import pytest

from okx_v5 import AsyncClient, Client, Credentials, Reply, Request
from okx_v5.api import account, market, trade
from okx_v5.records import OrderAck

T = TypeVar("T")
Kind = Literal["sync", "async"]
KINDS: Final[tuple[Kind, ...]] = ("sync", "async")

KEY = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
SECRET = "22582BD0CFF14C41EDBF1AB98506286D"
PASSPHRASE = "Correct-Horse&Battery9"
CREDENTIALS = Credentials(api_key=KEY, secret_key=SECRET, passphrase=PASSPHRASE)

PUBLIC = market.get_ticker("BTC-USDT")
SIGNED = account.get_balance(ccy="BTC")


def order() -> Request[OrderAck]:
    """An order like others, and not one of them: each is sent once."""
    return trade.place_order(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="30000", sz="0.01"
    )


ORDER = order()
GOOD = {
    PUBLIC.operation.id: b'{"code":"0","msg":"","data":[{"instId":"BTC-USDT","last":"1.50"}]}',
    SIGNED.operation.id: b'{"code":"0","msg":"","data":[{"totalEq":"7"}]}',
    ORDER.operation.id: b'{"code":"0","msg":"","data":[{"ordId":"1","sCode":"0","sMsg":""}],'
    b'"inTime":"1695190491421339","outTime":"1695190491423240"}',
}


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, *headers, "", ""]).encode() + body


class Received(NamedTuple):
    """A request as its bytes arrived."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header that may come once at most."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) <= 1
        return found[0] if found else None


class Silence:
    """No answer, and the connection stays open."""


class Reset(NamedTuple):
    """The beginning of an answer, and then the connection breaks."""

    beginning: bytes = b""


class Hangup(NamedTuple):
    """The beginning of an answer, and then an orderly end."""

    beginning: bytes = b""


Answer = bytes | Silence | Reset | Hangup


class Peer:
    """A server that answers each request with the next of its answers, or with the last of them."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.answers = list(answers)
        self.requests: list[Received] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._tls = tls
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            try:
                connection = self._tls.wrap_socket(connection, server_side=True)
            except OSError:  # the client does not trust us
                connection.close()
                return
            with self._lock:
                self._open.append(connection)
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as stream:
            while request := _read(stream):
                with self._lock:
                    self.requests.append(request)
                    answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                match answer:
                    case Silence():
                        stream.read()
                        return
                    case Reset(beginning):
                        connection.sendall(beginning)
                        linger = struct.pack("ii", 1, 0)
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                        return
                    case Hangup(beginning):
                        connection.sendall(beginning)
                        return
                    case _:
                        connection.sendall(answer)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join()


def _read(stream: Any) -> Received | None:
    first = stream.readline().decode("latin-1").split()
    if not first:
        return None
    headers = []
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(": ")
        headers.append((name, value))
    length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    return Received(first[0], first[1], headers, stream.read(length))


@contextlib.contextmanager
def serving(*answers: Answer, tls: ssl.SSLContext | None = None) -> Iterator[Peer]:
    """A peer for the length of a block."""
    peer = Peer(*answers, tls=tls)
    try:
        yield peer
    finally:
        peer.close()


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def reply(
    kind: Kind,
    base_url: str,
    request: Request[T],
    *,
    credentials: Credentials | None = CREDENTIALS,
    demo: bool = False,
    **options: Any,
) -> Reply[T]:
    """Send a request with a client of a kind, and close it."""
    if kind == "sync":
        make = Client.demo if demo else Client.live
        with make(credentials, base_url=base_url) as okx:
            return okx.with_options(**options).reply(request, again=True)

    async def main() -> Reply[T]:
        make = AsyncClient.demo if demo else AsyncClient.live
        async with make(credentials, base_url=base_url) as okx:
            return await okx.with_options(**options).reply(request, again=True)

    return asyncio.run(main())


Handler = Callable[[httpx.Request], httpx.Response]


def mocked(
    kind: Kind, handler: Handler, request: Request[T], credentials: Credentials | None = CREDENTIALS
) -> T:
    """Send a request with a client whose answers a function makes, without a network."""
    transport = httpx.MockTransport(handler)
    if kind == "sync":
        with httpx.Client(transport=transport) as ours, Client.live(credentials, http=ours) as okx:
            return okx.send(request, again=True)

    async def main() -> T:
        async with (
            httpx.AsyncClient(transport=transport) as ours,
            AsyncClient.live(credentials, http=ours) as okx,
        ):
            return await okx.send(request, again=True)

    return asyncio.run(main())


def hide(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """Make a package impossible to import, as if it were not there."""
    for name in list(sys.modules):
        if name == package or name.startswith((f"{package}.", "okx_v5.sandbox")):
            monkeypatch.delitem(sys.modules, name)
    real = builtins.__import__

    def fake(
        name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        found = f"okx_v5.{name}" if level else name
        if found == package or found.startswith(f"{package}."):
            raise ModuleNotFoundError(f"No module named {package!r}", name=package)
        return real(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", fake)
