"""The limits of WebSocket connections, for whoever opens them: they are no operation's.

```python
limits = ConnectionLimits(limiter, ip="office")
await limits.connecting()            # before each attempt to connect
messages = limits.of_connection()    # one for each connection
await messages.subscribing()         # before each subscribe, unsubscribe or login
```

What is placed, amended and canceled over a connection counts towards the same budgets as over REST:
`Budgets.charges` of the same request, or a `Permit`.
"""

import math
from itertools import count

from .limiter import Limiter
from .rules import CONNECTING, SUBSCRIBING, Charge

_connections = count()


class ConnectionLimits:
    """Keeps the pace of connecting from one address."""

    def __init__(self, limiter: Limiter, ip: str, patience: float = math.inf) -> None:
        self.limiter = limiter
        self.patience = patience
        self._charges = (Charge((CONNECTING.name, ip), CONNECTING, 1),)
        self._ip = ip

    async def connecting(self) -> None:
        """Wait until a connection may be opened. Raises `Throttled` beyond the patience."""
        await _pass(self.limiter, self._charges, self.patience)

    def of_connection(self) -> "MessageLimits":
        """The limits of one connection, which begin anew with each."""
        return MessageLimits(self.limiter, f"{self._ip}|{next(_connections)}", self.patience)


class MessageLimits:
    """Keeps the pace of subscribing and logging in on one connection."""

    def __init__(self, limiter: Limiter, connection: str, patience: float = math.inf) -> None:
        self.limiter = limiter
        self.patience = patience
        self._key = (SUBSCRIBING.name, connection)

    async def subscribing(self, messages: int = 1) -> None:
        """Wait until so many messages may be sent. Raises `Throttled` beyond the patience."""
        charges = (Charge(self._key, SUBSCRIBING, messages),)
        await _pass(self.limiter, charges, self.patience)


async def _pass(limiter: Limiter, charges: tuple[Charge, ...], patience: float) -> None:
    place = await limiter.acquire_async(charges, patience)
    # It goes out as soon as we return; nobody waits for an answer here.
    limiter.sent(place)
    await limiter.release_async(place)
