"""The messages that a consumer has not taken yet, within bounds."""

from collections import deque
from collections.abc import Callable, Hashable
from typing import Final, Literal

import attrs

from okx_v5_core.errors import ArgumentError

WhenSlow = Literal["wait", "drop-oldest", "latest"]
"""What happens where a consumer does not keep up.

`wait`: nothing is lost; the connection is not read until there is room, and what shares the connection
waits too. `drop-oldest`: the oldest messages are dropped and counted. `latest`: of each instrument (or,
where a topic has none, of the topic) only the newest message is kept.
"""

_CHOICES: Final = ("wait", "drop-oldest", "latest")
DEFAULT_CAPACITY: Final = 10_000


@attrs.frozen
class Policy:
    """How many messages wait for a consumer at most, and what happens then."""

    when_slow: WhenSlow = "drop-oldest"
    capacity: int = DEFAULT_CAPACITY

    def __attrs_post_init__(self) -> None:
        if self.when_slow not in _CHOICES:
            raise ArgumentError(
                f"when_slow must be one of {', '.join(_CHOICES)}, not {self.when_slow!r}.",
                remedy="Leave it out to drop the oldest messages.",
            )
        capacity: object = self.capacity
        if isinstance(capacity, bool) or not isinstance(capacity, int) or capacity < 1:
            raise ArgumentError(
                f"capacity must be a number of messages, not {capacity!r}.",
                remedy=f"Leave it out for {DEFAULT_CAPACITY}.",
            )


class Backlog:
    """Messages in the order in which they came, undecoded, for they may never be looked at.

    `dropped` counts those that were given up.
    """

    def __init__(self, policy: Policy, key: Callable[[bytes], Hashable]) -> None:
        self.policy = policy
        self.dropped = 0
        self._key = key if policy.when_slow == "latest" else None
        self._drops = policy.when_slow == "drop-oldest"
        self._capacity = policy.capacity
        self._waiting: deque[bytes] = deque()
        self._latest: dict[Hashable, bytes] = {}

    def __len__(self) -> int:
        return len(self._waiting) + len(self._latest)

    @property
    def roomy(self) -> bool:
        """Whether reading may go on after there were too many."""
        return len(self._waiting) <= self._capacity // 2

    def put(self, message: bytes) -> int:
        """Add a message; return how many are too many.

        They are dropped, but not where the policy is to wait: what was on its way when reading stopped
        still comes.
        """
        if self._key is not None:
            return self._replace(self._key(message), message)
        self._waiting.append(message)
        excess = len(self._waiting) - self._capacity
        if excess <= 0:
            return 0
        if self._drops:
            self._waiting.popleft()
            self.dropped += 1
        return excess

    def _replace(self, key: Hashable, message: bytes) -> int:
        dropped = int(self._latest.pop(key, None) is not None)
        if not dropped and len(self._latest) >= self._capacity:
            del self._latest[next(iter(self._latest))]
            dropped = 1
        self._latest[key] = message
        self.dropped += dropped
        return dropped

    def take(self) -> bytes | None:
        """The oldest message; None if there is none."""
        if self._waiting:
            return self._waiting.popleft()
        if self._latest:
            return self._latest.pop(next(iter(self._latest)))
        return None

    def drop_all(self) -> int:
        """Give up everything; return how many messages that were."""
        count = len(self)
        self._waiting.clear()
        self._latest.clear()
        self.dropped += count
        return count
