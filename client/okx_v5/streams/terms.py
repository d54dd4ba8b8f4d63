"""How connections are made, and how long things may take there."""

import ssl
from collections.abc import Callable, Mapping

import attrs

from okx_v5_core.channels import Url


@attrs.frozen
class Timing:
    """How long things may take, in seconds.

    The exchange ends a connection after 30 seconds without a message; after `ping_after` to twice that,
    one is sent.
    """

    ping_after: float = 12.0
    pong_within: float = 8.0
    connect_within: float = 10.0
    answer_within: float = 10.0
    first_retry: float = 0.25
    longest_retry: float = 30.0
    ask_again: float = 5.0
    overlap: float = 1.0


@attrs.frozen
class Terms:
    """How connections are made."""

    address: Callable[[Url], str]
    tls: ssl.SSLContext | None
    proxy: str | None
    headers: Mapping[str, str]
    timing: Timing
