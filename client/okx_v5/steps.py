"""What a call is made of: attempts at requests, and pauses between them.

How a call goes on is decided by generators that yield these and do no I/O; each client carries them out in
its own way, by `okx_v5.driving`. An attempt gives the `Reply`, or has its error thrown in.
"""

import datetime
import math
from collections.abc import Callable, Generator
from typing import Any, TypeVar

import attrs

from okx_v5_core.requests import Request

T = TypeVar("T")


def _undated() -> None:
    """No deadline."""


@attrs.frozen
class Attempt:
    """One sending of a request.

    `number` counts the attempts at one thing from 1. `within` is how many seconds it may take at most.
    `departs` is called when it goes out, after any waiting for limits, and returns when the exchange is to
    drop it.
    """

    request: Request[Any]
    number: int = 1
    within: float = math.inf
    departs: Callable[[], datetime.datetime | None] = _undated


@attrs.frozen
class Pause:
    """A time to wait, in seconds."""

    seconds: float


Steps = Generator[Attempt | Pause, Any, T]
