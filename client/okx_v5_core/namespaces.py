"""What the generated namespaces stand on: something that sends requests."""

from typing import Protocol, TypeVar

from .requests import Request

T = TypeVar("T")


class Sender(Protocol):
    """Sends requests and waits for their results."""

    def send(self, request: Request[T], /) -> T:
        """Send a request and return its result."""
        ...


class AsyncSender(Protocol):
    """Sends requests; their results are awaited."""

    async def send(self, request: Request[T], /) -> T:
        """Send a request and return its result."""
        ...


class Namespace:
    """The operations of one tag, sent by a client."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class AsyncNamespace:
    """The operations of one tag, sent by an async client."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
