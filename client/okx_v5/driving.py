"""Running what is written once for both clients: it yields what to send, and is given what came of it."""

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

from okx_v5_core.errors import OkxError

S = TypeVar("S")
T = TypeVar("T")


def drive(steps: Generator[S, Any, T], send: Callable[[S], Any]) -> T:
    """Send what the steps yield until they return; an error is thrown into them."""
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


async def drive_async(steps: Generator[S, Any, T], send: Callable[[S], Awaitable[Any]]) -> T:
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
        return stop.value  # type: ignore[no-any-return]  # what a generator returns comes untyped
