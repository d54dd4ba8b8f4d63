"""WebSocket frames as bytes (RFC 6455), as far as a proxy must know them."""

import asyncio
from typing import Final

import attrs

_TEXT_OR_BINARY: Final = (1, 2)
_MASKED: Final = 0x80
_MASK_SIZE: Final = 4


@attrs.frozen
class Frame:
    """One frame: all of its bytes, and its payload without the mask."""

    raw: bytes
    opcode: int
    payload: bytes

    @property
    def is_data(self) -> bool:
        """Whether it begins a message, as opposed to continuing one, ping, pong and close."""
        return self.opcode in _TEXT_OR_BINARY


async def read_frame(reader: asyncio.StreamReader) -> Frame | None:
    """Read one frame; None if the connection ends before one is complete."""
    try:
        head = await reader.readexactly(2)
        length = head[1] & ~_MASKED
        extended = await reader.readexactly({126: 2, 127: 8}.get(length, 0))
        if extended:
            length = int.from_bytes(extended, "big")
        mask = await reader.readexactly(_MASK_SIZE if head[1] & _MASKED else 0)
        masked = await reader.readexactly(length)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    payload = unmasked(masked, mask) if mask else masked
    return Frame(head + extended + mask + masked, head[0] & 0x0F, payload)


def unmasked(content: bytes, mask: bytes) -> bytes:
    """Take a mask off, or put it on, which is the same."""
    endless = mask * (len(content) // _MASK_SIZE + 1)
    return bytes(byte ^ key for byte, key in zip(content, endless, strict=False))
