"""What the proxy does once a connection is a WebSocket: frames go both ways, and some go wrong.

Faults befall requests, which are the frames with an `id`, and their answers, which repeat it. Logins,
pings and pushes pass. Whatever breaks the connection hits all requests on it that wait for an answer:
those are counted apart. Nothing is delivered twice, for TCP does not do that.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final

from tests.chaos.faults import Fault, Hit
from tests.chaos.frames import Frame, read_frame
from tests.chaos.passages import Passage, reset

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]

_TARGET: Final = "websocket"


class Relay:
    """The frames of one connection."""

    def __init__(
        self,
        client: Streams,
        server: Streams,
        choose: Callable[[], Hit],
        record: Callable[[Passage], None],
    ) -> None:
        self._from_client, self._to_client = client
        self._from_server, self._to_server = server
        self._choose = choose
        self._record = record
        self._waiting: dict[str, tuple[Passage, Hit]] = {}

    async def run(self) -> None:
        """Pass frames on until one side ends the connection, or a fault does."""
        ways = [asyncio.ensure_future(self._outward()), asyncio.ensure_future(self._homeward())]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for passage, hit in self._waiting.values():
                if hit.fault is Fault.NONE:
                    passage.fault = Fault.BYSTANDER
            self._to_server.close()
            self._to_client.close()

    async def _outward(self) -> None:
        while (frame := await read_frame(self._from_client)) is not None:
            name = _id(frame)
            if name is not None:
                hit = self._choose()
                passage = Passage(_TARGET, frame.payload, hit.fault)
                self._record(passage)
                if hit.fault is Fault.DROP_BEFORE:
                    return
                if hit.fault in (Fault.DELAY_SHORT, Fault.DELAY_REQUEST):
                    await asyncio.sleep(hit.held)
                passage.codes.append("")
                self._waiting[name] = passage, hit
            self._to_server.write(frame.raw)
            await self._to_server.drain()

    async def _homeward(self) -> None:
        while (frame := await read_frame(self._from_server)) is not None:
            passage, hit = self._waiting.pop(_id(frame) or "", (None, Hit(Fault.NONE)))
            if passage is not None:
                passage.codes[-1] = str(_content(frame).get("code", ""))
            match hit.fault:
                case Fault.DROP_AFTER:
                    return
                case Fault.TRUNCATE:
                    self._to_client.write(frame.raw[:-10])
                    return
                case Fault.RESET_ANSWER:
                    self._to_client.write(frame.raw[: len(frame.raw) * 2 // 3])
                    reset(self._to_client)
                    return
                case Fault.DELAY_ANSWER:
                    await asyncio.sleep(hit.held)
            self._to_client.write(frame.raw)
            await self._to_client.drain()


def _id(frame: Frame) -> str | None:
    """The id of a request or an answer; None of a frame that is neither."""
    return _content(frame).get("id") or None


def _content(frame: Frame) -> dict[str, Any]:
    if not frame.is_data:
        return {}
    try:
        content = json.loads(frame.payload)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}
