"""By which proxy an address is reached."""

import ipaddress
import urllib.request
from typing import Final
from urllib.parse import urlsplit

import httpx

from okx_v5_core.errors import ArgumentError

# As a web request: what the environment says for it holds for a WebSocket as well.
_LIKE: Final = {"ws": "http", "wss": "https"}


def check_proxy(proxy: str | None, http: object) -> None:
    """Raise `ArgumentError` for a proxy that is none, or that an httpx client given would not use."""
    if proxy is None:
        return
    if http is not None:
        raise ArgumentError(
            "proxy does not go with http.", remedy="Give the proxy to your httpx client."
        )
    if not _is_proxy(proxy):
        # The address is not quoted: it may hold a password. Nor is the cause kept, whose frames hold it.
        raise ArgumentError(
            "proxy must be an address such as http://host:port.", remedy="Give scheme and host."
        )


def is_here(address: str) -> bool:
    """Whether an address is one of this machine, which no proxy of the environment's leads to."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def proxy_of_environment(address: str) -> str | None:
    """The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names for an address, unless NO_PROXY exempts it.

    For streams; requests leave it to httpx, which reads the same.
    """
    parts = urlsplit(address)
    if is_here(address) or urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    named = urllib.request.getproxies()
    proxy = named.get(_LIKE.get(parts.scheme, parts.scheme)) or named.get("all")
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _is_proxy(proxy: str) -> bool:
    try:
        httpx.Proxy(proxy)
        _ = urlsplit(proxy).port  # httpx lets through what is no port
    except (ValueError, TypeError, httpx.InvalidURL):
        return False
    return True
