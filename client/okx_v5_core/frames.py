"""Messages of a WebSocket connection as they come: pushes, acknowledgements, notices, answers."""

from collections.abc import Callable
from typing import Any

import msgspec

from .decoding import REFUSALS, bare_decoder
from .errors import AnswerError


class Frame(msgspec.Struct, gc=False):  # what is read from JSON holds no cycles
    """One message, read but not yet understood. A push has `arg` and `data` and no `event`.

    An answer to an order operation has `op`; everything else an `event`: `login`, `subscribe`,
    `unsubscribe`, `error`, `notice`, `channel-conn-count`, `channel-conn-count-error`.
    """

    arg: dict[str, Any] | None = None
    data: list[Any] = []
    action: str | None = None
    event: str | None = None
    id: str | None = None
    op: str | None = None
    code: str | None = None
    msg: str | None = None
    channel: str | None = None
    event_type: str | None = msgspec.field(name="eventType", default=None)
    page: int | None = msgspec.field(name="curPage", default=None)
    last_page: bool | None = msgspec.field(name="lastPage", default=None)
    connection: str | None = msgspec.field(name="connId", default=None)
    connections: str | None = msgspec.field(name="connCount", default=None)
    source: bytes = b""


_decode: Callable[[bytes | str], Frame] = bare_decoder(Frame)


def read_frame(message: bytes | str) -> Frame:
    """Read one message. Raises `AnswerError` with the bytes for what is not one."""
    try:
        frame = _decode(message)
    except REFUSALS as error:
        content = message.encode() if isinstance(message, str) else bytes(message)
        raise AnswerError(
            f"the message is not of the form expected ({error}): {content[:200]!r}.",
            content=content,
        ) from None
    frame.source = message.encode() if isinstance(message, str) else message
    return frame
