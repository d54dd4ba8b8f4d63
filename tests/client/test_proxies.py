"""The proxies that the environment names: the way to the exchange, and not to this machine."""

import asyncio
from typing import Any

import httpx
import pytest
from tests.client.peers import free_port, http, serving

from okx_v5 import AsyncClient, Client, ConnectFailed
from okx_v5.api import public
from okx_v5.connections import Connections
from okx_v5.proxies import is_here, proxy_of_environment

NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize(
    ("named", "address", "proxy"),
    [
        ({}, "wss://ws.okx.com:8443", None),
        ({"HTTPS_PROXY": "http://p:1"}, "wss://ws.okx.com:8443", "http://p:1"),
        ({"https_proxy": "http://p:1"}, "WSS://ws.okx.com", "http://p:1"),
        ({"HTTPS_PROXY": "p:1"}, "wss://ws.okx.com", "http://p:1"),
        ({"HTTPS_PROXY": ""}, "wss://ws.okx.com", None),
        ({"HTTP_PROXY": "http://p:1"}, "wss://ws.okx.com", None),
        ({"ALL_PROXY": "socks5://p:1"}, "wss://ws.okx.com", "socks5://p:1"),
        ({"ALL_PROXY": "http://a:1", "HTTPS_PROXY": "http://p:1"}, "wss://b.c", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "okx.com"}, "wss://ws.okx.com", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "other.com"}, "wss://b.c", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, "wss://ws.okx.com", None),
        ({"ALL_PROXY": "http://p:1"}, "ws://127.0.0.1:8080", None),
        ({"ALL_PROXY": "http://p:1"}, "wss://localhost", None),
        ({"ALL_PROXY": "http://p:1"}, "ws://[::1]:8080", None),
    ],
)  # fmt: skip
def test_what_the_environment_says(
    named: dict[str, str], address: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    assert proxy_of_environment(address) == proxy
    if proxy is not None and not proxy.startswith("socks"):  # which httpx has a package for
        assert _proxy_of_httpx(address) == proxy
    if proxy is None:
        assert _proxy_of_httpx(address) is None


def _proxy_of_httpx(address: str) -> str | None:
    """The proxy that a request to the same host would take."""
    url = "https" + address[address.index(":") :]
    with Connections(url, None, None, None).open() as client:
        transport: Any = client._transport_for_url(httpx.URL(url))
        pool = transport._pool
        proxy = getattr(pool, "_proxy_url", None)
    return None if proxy is None else bytes(proxy.__bytes__()).decode().rstrip("/")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "[::1]", "localhost", "LOCALHOST"])
def test_this_machine(host: str) -> None:
    assert is_here(f"http://{host}:80/a")


@pytest.mark.parametrize("host", ["okx.com", "10.0.0.1", "localhost.example", "[::2]"])
def test_another_machine(host: str) -> None:
    assert not is_here(f"http://{host}:80/a")


def test_none_leads_to_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES[:3]:
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port()}")
    with Client.sandbox() as okx, okx.stream() as stream:
        assert okx.public.get_time().ts is not None
        assert stream.tickers("BTC-USDT").ready() is not None

    async def main() -> None:
        async with AsyncClient.sandbox() as okx, okx.stream() as stream:
            assert (await okx.public.get_time()).ts is not None
            await stream.tickers("BTC-USDT").ready()

    asyncio.run(main())


def test_requests_to_the_exchange_take_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(http(b"", "407 Proxy Authentication Required")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with Client.live() as okx, pytest.raises(ConnectFailed, match="ProxyError: 407"):
            okx.send(public.get_time())
    assert proxy.requests[0].target == "openapi.okx.com:443"
