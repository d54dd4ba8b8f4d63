"""Where requests go: live or demo trading, in one of the exchange's regions, or a sandbox.

Environment and region are said, never guessed: a key works in one of each.
"""

import re
from typing import Literal
from urllib.parse import urlsplit

import attrs

from okx_v5_core.errors import ArgumentError

Region = Literal["global", "eea", "us"]

# Scheme, host and port, and the plain path of a gateway: nothing that could mean two things, such as
# dots, escapes and backslashes. A user name is let through here, for an error of its own.
_ADDRESS = re.compile(
    r"(?i:https?|wss?)://(?:[^/@\\?#\s]*@)?(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?"
    r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/*",
    re.ASCII,
)

# https://www.okx.com/docs-v5/en/#overview: accounts registered at my.okx.com are in the European
# region, those registered at app.okx.com in the one of the United States and Australia.
_REST_HOSTS: dict[str, str] = {
    "global": "https://openapi.okx.com",
    "eea": "https://eea.okx.com",
    "us": "https://us.okx.com",
}
# The hosts of WebSocket, live and for demo trading. Those of the regions are from public code.
_WEBSOCKET_HOSTS: dict[str, tuple[str, str]] = {
    "global": ("ws.okx.com", "wspap.okx.com"),
    "eea": ("wseea.okx.com", "wseeapap.okx.com"),
    "us": ("wsus.okx.com", "wsuspap.okx.com"),
}
_WEBSOCKET_PORT = 8443
_ACCOUNTS = {"global": "one of okx.com", "eea": "one of my.okx.com", "us": "one of app.okx.com"}


@attrs.frozen
class Environment:
    """Where requests and streams go. `demo` marks them as demo trading."""

    name: Literal["live", "demo", "sandbox"]
    base_url: str
    ws_url: str
    demo: bool = False

    @classmethod
    def live(
        cls, region: Region = "global", base_url: str | None = None, ws_url: str | None = None
    ) -> "Environment":
        """Real money. Raises `ArgumentError` for an unknown region or an address that is none."""
        return cls("live", _base_url(region, base_url), _ws_url(region, ws_url))

    @classmethod
    def demo_trading(
        cls, region: Region = "global", base_url: str | None = None, ws_url: str | None = None
    ) -> "Environment":
        """Play money on the exchange. Raises `ArgumentError` as `live` does."""
        return cls(
            "demo", _base_url(region, base_url), _ws_url(region, ws_url, demo=True), demo=True
        )

    @classmethod
    def sandbox(cls, base_url: str, ws_url: str | None = None) -> "Environment":
        """A sandbox that runs at `base_url`, and serves streams there too unless `ws_url` says where."""
        base_url = _base_url("global", base_url)
        return cls("sandbox", base_url, _ws_url("global", ws_url or f"ws{base_url[len('http') :]}"))

    def stream_address(self, url: str) -> str:
        """The address of public, private or business streams."""
        return f"{self.ws_url}/ws/v5/{url}"

    def explanation(self, code: str) -> str | None:
        """Why a key is not valid here, most likely; None where there is nothing to say beyond the code.

        50101 means a key of the other environment, 50119 one that this region does not know.
        """
        if code == "50101" and self.name != "sandbox":
            other = "live" if self.demo else "demo"
            return (
                f"This is a client for {self.name} trading, and the key was most likely made for "
                f"{other} trading: use Client.{other}, or make a key for {self.name} trading."
            )
        region = next((name for name, host in _REST_HOSTS.items() if host == self.base_url), None)
        if code == "50119" and region is not None:
            others = " or ".join(
                f"region={name!r} if the account is {_ACCOUNTS[name]}"
                for name in _REST_HOSTS
                if name != region
            )
            return (
                f"This client asks region {region!r}, and the key most likely belongs to another one: "
                f"pass {others}. Otherwise it was deleted or has expired for want of use."
            )
        return None


def _base_url(region: str, base_url: str | None) -> str:
    if region not in _REST_HOSTS:
        raise ArgumentError(
            f"region must be one of {', '.join(_REST_HOSTS)}, not {region!r}.",
            remedy="Accounts of my.okx.com are in 'eea', of app.okx.com in 'us', all others in 'global'.",
        )
    return _REST_HOSTS[region] if base_url is None else _address("base_url", base_url, "http")


def _ws_url(region: str, ws_url: str | None, *, demo: bool = False) -> str:
    if ws_url is None:
        return f"wss://{_WEBSOCKET_HOSTS[region][demo]}:{_WEBSOCKET_PORT}"
    return _address("ws_url", ws_url, "ws")


def _address(name: str, address: str, scheme: str) -> str:
    """An address given in place of the exchange's own, checked."""
    if not _is_address(address, scheme):
        shown = "this" if "@" in str(address) else repr(address)  # there may be a password in it
        raise ArgumentError(
            f"{name} must be an address such as {scheme}s://host:port, not {shown}.",
            remedy="Give scheme and host, without a query.",
        )
    parts = urlsplit(address)
    if parts.username or parts.password:
        raise ArgumentError(
            f"{name} must not hold a user name or password.",
            remedy="Pass credentials as credentials.",
        )
    if parts.scheme == scheme and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ArgumentError(
            f"{name} must begin with {scheme}s, not {address!r}.",
            remedy="Only this machine itself may be asked without encryption.",
        )
    return address.rstrip("/")


def _is_address(address: object, scheme: str) -> bool:
    if not isinstance(address, str) or not _ADDRESS.fullmatch(address):
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises where it is none
    except ValueError:
        return False
    return parts.scheme in (scheme, f"{scheme}s") and bool(parts.hostname)
