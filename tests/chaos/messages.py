"""HTTP/1.1 messages as bytes: read whole, never taken apart further than a proxy must."""

import asyncio
import re
from typing import Final

import attrs

_WEBSOCKET: Final = re.compile(rb"\r\nupgrade: *websocket\r\n", re.IGNORECASE)
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)


@attrs.frozen
class Message:
    """A request or an answer: its first line and all of its bytes."""

    raw: bytes
    start: str
    body: bytes

    @property
    def target(self) -> str:
        """Of a request, its path and query."""
        return self.start.split(" ")[1]

    @property
    def asks_for_websocket(self) -> bool:
        """Whether, if the server agrees, frames follow."""
        return _WEBSOCKET.search(self.raw) is not None


async def read_message(reader: asyncio.StreamReader) -> Message | None:
    """Read one message; None if the connection ends before one is complete.

    Only bodies whose length is told are understood, which is what client and sandbox send.
    """
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        body = await reader.readexactly(int(length[1])) if length else b""
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return Message(head + body, head.split(b"\r\n", 1)[0].decode("latin-1"), body)


def canned(status: str, media_type: str, body: bytes) -> bytes:
    """An answer to any request."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body


def with_header(raw: bytes, name: bytes, value: bytes) -> bytes:
    """The message with another value for a header that it has."""
    head, separator, body = raw.partition(b"\r\n\r\n")
    line = re.compile(rb"(\r\n%b: *)[^\r]*" % re.escape(name), re.IGNORECASE)
    return line.sub(lambda found: found[1] + value, head) + separator + body


def without_header(raw: bytes, name: bytes) -> bytes:
    """The message without a header, if it has it."""
    head, separator, body = raw.partition(b"\r\n\r\n")
    line = re.compile(rb"\r\n%b:[^\r]*" % re.escape(name), re.IGNORECASE)
    return line.sub(b"", head) + separator + body
