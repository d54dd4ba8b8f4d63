"""One topic as a connection serves it, and who is given its pushes."""

import asyncio
from collections.abc import Callable
from typing import Any, Protocol

from okx_v5_core.channels import Topic
from okx_v5_core.errors import OkxError

from .handover import Handover


class Consumer(Protocol):
    """Somebody who is given the pushes of a topic, in the event loop, without waiting."""

    def offer(self, message: bytes) -> None:
        """Take one push, as it came."""
        ...

    def interrupted(self, reason: str) -> None:
        """Pushes may have been missed; what follows begins anew."""
        ...

    def ended(self, error: OkxError | None) -> None:
        """No more will come; `error` says why, if that was not asked for."""
        ...


class Feed:
    """One subscription of the exchange's.

    `acknowledged` has a result once the exchange serves it, or its refusal. `handover` says which of its
    pushes to leave out while two connections bring them.
    """

    def __init__(
        self, topic: Topic[Any], consumer: Consumer, renew: Callable[["Feed"], None]
    ) -> None:
        self.topic = topic
        self.consumer = consumer
        self.acknowledged: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.handover: Handover | None = None
        self._renew = renew

    def renew(self) -> None:
        """Have the exchange begin anew with it, because its sequence is broken here."""
        self._renew(self)

    def hand_over(self, *, begins: bool) -> None:
        """From now on, or no longer, two connections bring its pushes."""
        numbered = self.topic.channel.depth is not None
        self.handover = Handover(numbered=numbered) if begins else None

    def served(self) -> None:
        """The exchange has acknowledged it."""
        if not self.acknowledged.done():
            self.acknowledged.set_result(None)

    def refused(self, error: OkxError) -> None:
        """The exchange does not serve it, or no longer."""
        if not self.acknowledged.done():
            self.acknowledged.set_exception(error)
            self.acknowledged.exception()  # seen: whoever waits for it gets it besides
        self.consumer.ended(error)
