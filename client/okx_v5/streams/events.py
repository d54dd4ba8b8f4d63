"""What happens to a stream, for programs that want to act on it."""

from typing import Any

import attrs

from okx_v5_core.channels import Topic, Url
from okx_v5_core.errors import OkxError


@attrs.frozen
class Connected:
    """A connection is open, logged in where it must be, and its topics are subscribed to.

    `again` is False for the first of its place.
    """

    url: Url
    connection: str
    again: bool


@attrs.frozen
class Disconnected:
    """A connection ended; another takes its place after `retry_in` seconds.

    `code` is that of the close frame, 1006 without one; `reason` what is known.
    """

    url: Url
    connection: str
    code: int
    reason: str
    retry_in: float


@attrs.frozen
class Notice:
    """The exchange said something about a connection.

    64008 is that it will end soon; another one takes over before that.
    """

    url: Url
    connection: str
    code: str
    message: str


@attrs.frozen
class Resubscribed:
    """A topic is served again: after a new connection, or because a sequence was broken."""

    topic: Topic[Any]


@attrs.frozen
class Gap:
    """Pushes of a topic were missed; what follows begins with a whole state, where there is one."""

    topic: Topic[Any]
    reason: str


@attrs.frozen
class Dropped:
    """A consumer was too slow: so many pushes have been dropped since the last such event."""

    topic: Topic[Any]
    count: int


@attrs.frozen
class Undecodable:
    """A message could not be understood; `raw` is what came."""

    raw: bytes
    reason: str


@attrs.frozen
class Failed:
    """A subscription, or the login of a connection, was refused and will not be tried again."""

    topic: Topic[Any] | None
    error: OkxError


Event = Connected | Disconnected | Notice | Resubscribed | Gap | Dropped | Undecodable | Failed
