"""An exchange that is a raw socket on loopback, and credentials that are easy to find in a text."""

import re
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest

from okx_v5_auth import Credentials

API_KEY = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D"
PASSPHRASE = "Correct-Horse&Battery9"


class Received(NamedTuple):
    """A request as its bytes arrived."""

    method: str
    target: str
    headers: dict[str, str]
    """By name in lower case."""
    repeated: list[str]
    """Names that came more than once."""
    body: bytes


SUCCESS = b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n{"code":"0"}'


class Exchange:
    """What one server received, and what it answers.

    It serves one connection after the other, so that the order of things is certain.
    """

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.port = port
        self.requests: list[Received] = []
        self.arrived: list[bytes] = []
        """The bytes of each connection, be they a complete request or not."""
        self.answers: list[bytes] = []
        """In order; a plain success when there are no more."""

    def serve(self, connection: socket.socket) -> None:
        incoming = Incoming(connection)
        try:
            received = incoming.request()
        finally:
            if incoming.seen:
                self.arrived.append(incoming.seen)
        if received is not None:
            self.requests.append(received)
            connection.sendall(self.answers.pop(0) if self.answers else SUCCESS)

    def settle(self) -> None:
        """Wait until all that was sent here so far has been looked at."""
        with socket.create_connection(("127.0.0.1", self.port)) as connection:
            connection.shutdown(socket.SHUT_WR)
            assert connection.recv(1) == b""


class Incoming:
    """The bytes of one connection, read as far as they are needed."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._position = 0
        self.seen = b""

    def request(self) -> Received | None:
        """Return the request, or nothing if the connection ends before it does."""
        try:
            first, *lines = self._until(b"\r\n\r\n").decode("latin-1").split("\r\n")
            pairs = [
                (name.lower(), value) for name, value in (line.split(": ", 1) for line in lines)
            ]
            headers = dict(pairs)
            body = self._chunks() if "transfer-encoding" in headers else self._body(headers)
        except (EOFError, ConnectionError):
            return None
        method, target, _ = first.split(" ")
        names = [name for name, _ in pairs]
        return Received(method, target, headers, [n for n in headers if names.count(n) > 1], body)

    def _body(self, headers: dict[str, str]) -> bytes:
        return self._take(int(headers.get("content-length", "0")))

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._until(b"\r\n"), 16):
            body += self._take(size)
            self._until(b"\r\n")
        self._until(b"\r\n")
        return body

    def _until(self, end: bytes) -> bytes:
        while (index := self.seen.find(end, self._position)) < 0:
            self._more()
        found = self.seen[self._position : index]
        self._position = index + len(end)
        return found

    def _take(self, size: int) -> bytes:
        while len(self.seen) < self._position + size:
            self._more()
        found = self.seen[self._position : self._position + size]
        self._position += size
        return found

    def _more(self) -> None:
        more = self._connection.recv(65536)
        if not more:
            raise EOFError
        self.seen += more


@contextmanager
def serving() -> Iterator[Exchange]:
    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            served.serve(self.request)

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        served = Exchange(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def exchange() -> Iterator[Exchange]:
    with serving() as started:
        yield started


@pytest.fixture
def elsewhere() -> Iterator[Exchange]:
    """Another host, as far as httpx is concerned."""
    with serving() as started:
        yield started


@pytest.fixture(scope="module")
def recorder() -> Iterator[Exchange]:
    """One server for all the examples of a property; it always succeeds."""
    with serving() as started:
        yield started


@pytest.fixture
def credentials() -> Credentials:
    return Credentials(api_key=API_KEY, secret_key=SECRET_KEY, passphrase=PASSPHRASE)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def assert_shows_nothing() -> Callable[[str], None]:
    """Check that a text has no secret, nor part of one, nor what looks like a signature."""

    def check(text: str) -> None:
        for secret in (SECRET_KEY, PASSPHRASE):
            for start in range(len(secret) - 7):
                assert secret[start : start + 8] not in text
        assert API_KEY not in text
        assert not re.search(r"[A-Za-z0-9+/]{43}=", text)

    return check
