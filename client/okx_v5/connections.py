"""The httpx client behind a client of ours, made when it is first needed and closed with ours."""

import asyncio
import os
import ssl
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import httpx

from okx_v5_core.errors import UsageError

from .proxies import is_here

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class _Connections(Generic[H]):
    """What both kinds have: an httpx client, given or to be made, and what to stop when it is closed."""

    _block = "with"

    def __init__(
        self, base_url: str, http: H | None, proxy: str | None, trusted: ssl.SSLContext | None
    ) -> None:
        self.http: H | None = http
        self.settings = _settings(base_url, proxy, trusted)
        self.is_ours = http is None
        self.stop_sandbox: Callable[[], None] | None = None
        self.closed = False

    def _check_open(self) -> None:
        if self.closed:
            raise UsageError(
                "the client is closed.",
                remedy=f"Make a new one, or send inside its `{self._block}`.",
            )
        if self.http is not None and self.http.is_closed:
            raise UsageError(
                "the httpx client behind this one is closed.",
                remedy="Close it after the last request; each client needs one that is open.",
            )

    def _stop(self) -> None:
        if self.stop_sandbox is not None:
            self.stop_sandbox()
            self.stop_sandbox = None


class Connections(_Connections[httpx.Client]):
    """Those of a sync client, for all threads of one process."""

    def __init__(
        self,
        base_url: str,
        http: httpx.Client | None,
        proxy: str | None,
        trusted: ssl.SSLContext | None,
    ) -> None:
        super().__init__(base_url, http, proxy, trusted)
        self._process = os.getpid()
        self._lock = threading.Lock()

    def open(self) -> httpx.Client:
        """The httpx client. Raises `UsageError` once it is closed, and in a forked process."""
        self._check_open()
        if self._process != os.getpid():
            raise UsageError(
                "the client was made before this process was forked.",
                remedy="Make a client in each process; connections cannot be shared.",
            )
        with self._lock:
            if self.http is None:
                self.http = httpx.Client(**self.settings)
        return self.http

    def close(self) -> None:
        """Close it, if it is ours. Closing twice is harmless."""
        self.closed = True
        try:
            if self.http is not None and self.is_ours:
                self.http.close()
        finally:
            self._stop()


class AsyncConnections(_Connections[httpx.AsyncClient]):
    """Those of an async client, for one event loop."""

    _block = "async with"
    loop: asyncio.AbstractEventLoop | None = None

    def open(self) -> httpx.AsyncClient:
        """The httpx client. Raises `UsageError` once it is closed, and in another event loop."""
        loop = asyncio.get_running_loop()
        self._check_open()
        if self.loop is not None and self.loop is not loop:
            raise UsageError(
                "the client is used in another event loop than before.",
                remedy="Make a client in each loop; connections cannot be shared.",
            )
        self.loop = loop
        if self.http is None:
            self.http = httpx.AsyncClient(**self.settings)
        return self.http

    async def aclose(self) -> None:
        """Close it, if it is ours. Closing twice is harmless. Raises `UsageError` in another loop."""
        was_closed, self.closed = self.closed, True
        try:
            if self.http is None or not self.is_ours or was_closed:
                return
            if self.loop is not asyncio.get_running_loop():
                raise UsageError(
                    "the client is closed in another event loop than it was used in.",
                    remedy="Close it where it was used, best by an `async with`.",
                )
            await self.http.aclose()
        finally:
            self._stop()


def _settings(base_url: str, proxy: str | None, trusted: ssl.SSLContext | None) -> dict[str, Any]:
    """The arguments of the httpx client.

    A proxy that is itself asked by TLS is held to the same authorities. What the environment says of
    proxies is left to httpx, but for addresses of this machine.
    """
    settings: dict[str, Any] = {"proxy": proxy, "follow_redirects": False}
    if proxy is None and is_here(base_url):
        settings["mounts"] = dict.fromkeys(("http://", "https://", "all://"))
    if trusted is not None:
        settings["verify"] = trusted
        if proxy is not None and httpx.URL(proxy).scheme == "https":
            settings["proxy"] = httpx.Proxy(proxy, ssl_context=trusted)
    return settings
