"""What can be chosen of the sandbox's WebSocket side."""

from dataclasses import dataclass
from typing import Final

MAX_MESSAGE: Final = 64 * 1024
"""Bytes that a message to the exchange may have."""
MAX_COUNTED: Final = 30
"""Connections that may use one of the counted channels."""
CONNECTIONS_A_SECOND: Final = 3
"""Connections that one address may open."""
REQUESTS_AN_HOUR: Final = 480
"""Logins, subscriptions and their ends that one connection may ask for."""
MAX_UNSENT: Final = 20_000
"""Messages that may wait for a slow reader before it is disconnected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamSettings:
    """How the WebSocket side behaves where the exchange's conduct differs, or takes too long.

    Args:
        pushes_per_second: How often each topic pushes; None for the pace that its channel has.
        moving: Whether levels of the order books come and go. In a book that stands still, an
            empty update comes after `quiet` seconds, again and again.
        quiet: Seconds after which an order book says that nothing has changed.
        seed: Where the chance in books and trades begins: equal seeds give equal pushes.
        idle: Seconds without a message in either direction after which a connection is closed.
        limits: Whether connections a second and requests an hour are limited, by the sandbox's
            clock. The limits of what there is at one time hold always.
        fee_tier: VIP level of the account; some channels ask for one.

    Raises:
        ValueError: If pushes_per_second is not positive.

    """

    pushes_per_second: float | None = None
    moving: bool = True
    quiet: float = 60.0
    seed: int = 1
    idle: float = 30.0
    limits: bool = False
    fee_tier: int = 9

    def __post_init__(self) -> None:
        if self.pushes_per_second is not None and self.pushes_per_second <= 0:
            raise ValueError("pushes_per_second must be more than 0, or None.")
