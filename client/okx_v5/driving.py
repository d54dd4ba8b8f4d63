"""Running what is written once for both clients: it yields requests and is given their results."""

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

from okx_v5_core.errors import OkxError
from okx_v5_core.requests import Request

T = TypeVar("T")


def drive(steps: Generator[Request[Any], Any, T], send: Callable[[Request[Any]], Any]) -> T:
    """Send what the steps ask for until they return; an error is thrown into them."""
    try:
        asked = next(steps)
        while True:
            try:
                answer = send(asked)
            except OkxError as error:
                asked = steps.throw(error)
            else:
                asked = steps.send(answer)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]  # what a generator returns comes untyped


async def drive_async(
    steps: Generator[Request[Any], Any, T], send: Callable[[Request[Any]], Awaitable[Any]]
) -> T:
    """As `drive`, awaiting each answer."""
    try:
        asked = next(steps)
        while True:
            try:
                answer = await send(asked)
            except OkxError as error:
                asked = steps.throw(error)
            else:
                asked = steps.send(answer)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
