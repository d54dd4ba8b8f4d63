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
    r"(?i:https?)://(?:[^/@\\?#\s]*@)?(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?"
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
_ACCOUNTS = {"global": "one of okx.com", "eea": "one of my.okx.com", "us": "one of app.okx.com"}


@attrs.frozen
class Environment:
    """Where requests go. `demo` marks them as demo trading."""

    name: Literal["live", "demo", "sandbox"]
    base_url: str
    demo: bool = False

    @classmethod
    def live(cls, region: Region = "global", base_url: str | None = None) -> "Environment":
        """Real money. Raises `ArgumentError` for an unknown region or a base_url that is none."""
        return cls("live", _base_url(region, base_url))

    @classmethod
    def demo_trading(cls, region: Region = "global", base_url: str | None = None) -> "Environment":
        """Play money on the exchange. Raises `ArgumentError` as `live` does."""
        return cls("demo", _base_url(region, base_url), demo=True)

    @classmethod
    def sandbox(cls, base_url: str) -> "Environment":
        """A sandbox that runs at `base_url`."""
        return cls("sandbox", _base_url("global", base_url))

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
    if base_url is None:
        return _REST_HOSTS[region]
    if not _is_address(base_url):
        shown = "this" if "@" in str(base_url) else repr(base_url)  # there may be a password in it
        raise ArgumentError(
            f"base_url must be an address such as https://host:port, not {shown}.",
            remedy="Give scheme and host, without a query.",
        )
    parts = urlsplit(base_url)
    if parts.username or parts.password:
        raise ArgumentError(
            "base_url must not hold a user name or password.",
            remedy="Pass credentials as credentials.",
        )
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ArgumentError(
            f"base_url must begin with https, not {base_url!r}.",
            remedy="Only this machine itself may be asked without encryption.",
        )
    return base_url.rstrip("/")


def _is_address(base_url: object) -> bool:
    if not isinstance(base_url, str) or not _ADDRESS.fullmatch(base_url):
        return False
    try:
        parts = urlsplit(base_url)
        _ = parts.port  # raises where it is none
    except ValueError:
        return False
    return bool(parts.hostname)
