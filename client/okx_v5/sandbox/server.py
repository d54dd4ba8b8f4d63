"""The sandbox as a server on loopback, in a thread of the process that asked for it."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import uvicorn
from starlette.types import ASGIApp

from okx_v5.sandbox.app import Exchange, make_app
from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.schemas import Schema
from okx_v5.sandbox.spec_reader import Specification
from okx_v5.sandbox.streams import Streams, StreamSettings
from okx_v5.sandbox.streams.settings import MAX_MESSAGE

# Names are not looked up: whatever resolves, the server listens on this machine alone.
_LOOPBACK: Final = {"127.0.0.1": "127.0.0.1", "localhost": "127.0.0.1", "::1": "::1"}
_PERMISSIONS: Final = frozenset({"read", "trade", "withdraw"})
_PATIENCE: Final = 10.0


class Sandbox:
    """A stand-in for the exchange on loopback, with one account, a few instruments and fake money.

    It serves every operation of the specification: it checks signature, permission and parameters
    as the exchange does, keeps orders, balances and positions in memory, and answers everything
    else with the specification's example. The market stands still, so results are predictable. It
    serves every channel as well, where levels of the order books come and go.

    ```python
    with Sandbox() as sandbox:
        httpx.get(f"{sandbox.url}/api/v5/public/time")
    ```

    Args:
        host: `127.0.0.1`, `::1` or `localhost`.
        port: The port to listen on; 0 takes a free one.
        spec: The specification to serve in place of the installed one: a path or the document.
        api_key: The key that the one account has.
        secret_key: The secret that requests must be signed with.
        passphrase: The passphrase that goes with the key.
        permissions: What the key may do, out of `read`, `trade` and `withdraw`.
        require_demo: Whether signed requests must ask for demo trading (`True`) or must not
            (`False`); both are welcome if it is `None`.
        clock: The exchange's time, as Unix seconds.
        streams: How the WebSocket side behaves.

    Raises:
        ValueError: If the host is not loopback or a permission is unknown.

    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        spec: "Schema | str | Path | None" = None,
        api_key: str = "sandbox-key",
        secret_key: str = "sandbox-secret",  # noqa: S107 - known to all, and good for nothing
        passphrase: str = "sandbox-passphrase",  # noqa: S107
        permissions: Iterable[str] = _PERMISSIONS,
        require_demo: bool | None = None,
        clock: Callable[[], float] | None = None,
        streams: StreamSettings | None = None,
    ) -> None:
        if host not in _LOOPBACK:
            raise ValueError(f"The sandbox serves this machine alone; {host!r} is not loopback.")
        granted = frozenset(permissions)
        if not granted <= _PERMISSIONS:
            unknown = ", ".join(sorted(granted - _PERMISSIONS))
            raise ValueError(f"No such permission: {unknown}. There are read, trade and withdraw.")
        self.api_key = api_key
        self.secret_key = secret_key
        self.passphrase = passphrase
        account = Account(api_key, secret_key, passphrase, granted, require_demo)
        self.engine = Engine(clock or time.time)
        """All orders there ever were, fills, balances and positions; hold its `lock` to read them."""
        specification = Specification.load(spec)
        parts = specification, account, self.engine, clock or time.time
        self.streams = Streams(*parts, streams or StreamSettings())
        """The WebSocket side, which can be told to disconnect, to skip an update, and the like."""
        self.app: ASGIApp = make_app(Exchange(*parts), self.streams)
        self._host = _LOOPBACK[host]
        self._port = port
        self._url: str | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where the sandbox listens, without a slash at the end."""
        if self._url is None:
            raise RuntimeError("The sandbox is not running: use it in a with statement.")
        return self._url

    @property
    def ws_url(self) -> str:
        """Where it takes WebSocket connections, at `/ws/v5/public`, `private` and `business`."""
        return self.url.replace("http:", "ws:", 1)

    def __enter__(self) -> Self:
        if self._server is not None:
            raise RuntimeError("The sandbox is already running.")
        listener = _listen(self._host, self._port)
        server = _Server(self.app)
        thread = threading.Thread(
            target=server.serve_on, args=(listener,), name="okx-v5-sandbox", daemon=True
        )
        thread.start()
        if not server.ready.wait(_PATIENCE) or not server.started:
            server.should_exit = True
            thread.join(_PATIENCE)
            raise RuntimeError("The sandbox did not start.")
        self._server, self._thread = server, thread
        port = listener.getsockname()[1]
        self._url = f"http://{f'[{self._host}]' if ':' in self._host else self._host}:{port}"
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        server, thread = self._server, self._thread
        self._server = self._thread = self._url = None
        if server is not None and thread is not None:
            server.should_exit = True
            thread.join(_PATIENCE)

    def wait(self) -> None:
        """Block until the sandbox stops; Ctrl-C ends the wait with `KeyboardInterrupt`."""
        # In short turns, for a wait without end cannot be interrupted on every system.
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def __repr__(self) -> str:
        return f"<Sandbox {self._url or 'not running'}>"


def run(
    port: int,
    host: str = "127.0.0.1",
    *,
    announce: Callable[[Sandbox], None] | None = None,
    **options: Any,
) -> None:
    """Serve a sandbox until Ctrl-C.

    Args:
        port: The port to listen on.
        host: `127.0.0.1`, `::1` or `localhost`.
        announce: Called once the sandbox listens, to tell the user where.
        options: Any other argument of `Sandbox`.

    """
    with (
        contextlib.suppress(KeyboardInterrupt),
        Sandbox(host=host, port=port, **options) as sandbox,
    ):
        if announce is not None:
            announce(sandbox)
        sandbox.wait()


class _Server(uvicorn.Server):
    """A server that tells when it has started, or has failed to."""

    def __init__(self, app: ASGIApp) -> None:
        self.ready = threading.Event()
        super().__init__(
            uvicorn.Config(
                app,
                http="h11",
                ws="websockets-sansio",
                ws_max_size=MAX_MESSAGE,
                ws_ping_interval=None,
                ws_per_message_deflate=False,
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=2,
            )
        )

    def serve_on(self, listener: socket.socket) -> None:
        """Serve until told to stop, and leave nothing open."""
        with listener:
            try:
                self.run(sockets=[listener])
            finally:
                self.ready.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets=sockets)
        self.ready.set()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, for asyncio sends small packets at once only on sockets that say so.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener
