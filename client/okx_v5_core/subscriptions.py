"""What the generated subscribers stand on: something that subscribes to topics."""

from collections.abc import AsyncIterator, Iterator
from typing import Protocol, Self, TypeVar

from .channels import Push, Topic

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Subscription(Protocol[T_co]):
    """A subscription of an async stream: iterate over it for rows, over `pushes` for whole messages.

    It begins when it is made. Iterating, entering it and `ready` wait for its acknowledgement, and raise
    `SubscriptionError` where the exchange refuses. `dropped` counts what the consumer was too slow for,
    as it chose.
    """

    @property
    def topic(self) -> Topic[T_co]:
        """What it is for."""
        ...

    @property
    def dropped(self) -> int:
        """How many pushes were dropped because the consumer was too slow."""
        ...

    @property
    def waiting(self) -> int:
        """How many pushes wait for the consumer."""
        ...

    async def ready(self) -> Self:
        """Wait until the exchange has acknowledged it. Raises `SubscriptionError` if it refuses."""
        ...

    def __aiter__(self) -> Self:
        """The rows of its pushes, as they come."""
        ...

    async def __anext__(self) -> T_co:
        """The next row."""
        ...

    def pushes(self) -> AsyncIterator[Push[T_co]]:
        """Its pushes, as they come."""
        ...

    async def close(self) -> None:
        """Unsubscribe. Closing twice is harmless."""
        ...

    async def __aenter__(self) -> Self:
        """Wait until the exchange has acknowledged it."""
        ...

    async def __aexit__(self, *_: object) -> None:
        """Unsubscribe."""
        ...


class SyncSubscription(Protocol[T_co]):
    """A subscription of a sync stream; as `Subscription`, waiting instead of awaited."""

    @property
    def topic(self) -> Topic[T_co]:
        """What it is for."""
        ...

    @property
    def dropped(self) -> int:
        """How many pushes were dropped because the consumer was too slow."""
        ...

    @property
    def waiting(self) -> int:
        """How many pushes wait for the consumer."""
        ...

    def ready(self) -> Self:
        """Wait until the exchange has acknowledged it. Raises `SubscriptionError` if it refuses."""
        ...

    def __iter__(self) -> Self:
        """The rows of its pushes, as they come."""
        ...

    def __next__(self) -> T_co:
        """The next row."""
        ...

    def pushes(self) -> Iterator[Push[T_co]]:
        """Its pushes, as they come."""
        ...

    def next_push(self, timeout: float | None = None) -> Push[T_co]:
        """The next push. Raises StopIteration at the end, `TimedOut` after so many seconds."""
        ...

    def close(self) -> None:
        """Unsubscribe. Closing twice is harmless."""
        ...

    def __enter__(self) -> Self:
        """Wait until the exchange has acknowledged it."""
        ...

    def __exit__(self, *_: object) -> None:
        """Unsubscribe."""
        ...


class Subscribing(Protocol):
    """Subscribes to topics."""

    def subscribe(self, topic: Topic[T], /) -> Subscription[T]:
        """A subscription to a topic."""
        ...


class SyncSubscribing(Protocol):
    """Subscribes to topics, for code that waits."""

    def subscribe(self, topic: Topic[T], /) -> SyncSubscription[T]:
        """A subscription to a topic."""
        ...
