"""The proxy's record of what came by."""

import asyncio
import socket
import struct
from typing import Final

import attrs
from tests.chaos.faults import Fault

# A signature of another time, and a deadline that had passed.
_FOR_TIME: Final = frozenset({"50102", "50036"})


@attrs.define
class Passage:
    """One request as it came by, and what befell it.

    `codes` has an item for each time that the server was given it: the code of the answer, empty where
    there was none.
    """

    target: str
    body: bytes
    fault: Fault
    codes: list[str] = attrs.field(factory=list)

    @property
    def delivered(self) -> int:
        """How often the server was given it."""
        return len(self.codes)

    @property
    def is_refused_for_time(self) -> bool:
        """Whether the server did nothing about it but say that the client's clock is wrong."""
        return bool(self.codes) and set(self.codes) <= _FOR_TIME


def reset(writer: asyncio.StreamWriter) -> None:
    """Break a connection: what was written goes out, and then RST."""
    connection: socket.socket = writer.get_extra_info("socket")
    # Without waiting for what is unsent, closing sends RST.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
