"""One WebSocket connection: what waits to be sent, and when it ends."""

import asyncio
import contextlib
import itertools
from collections import deque
from collections.abc import Callable
from typing import Final

from starlette.types import Message, Receive, Send

from okx_v5.sandbox.streams.settings import MAX_UNSENT

_NO_DATA: Final = 4004, "No data received in 30s"
_FULL: Final = 4005, "Buffer is full, cannot write data"
_ids = itertools.count(0xA4D3AE55)


class Connection:
    """Carries text to a client in the order of `post`, without ever waiting for the client.

    A client that is silent, and has nothing to read, is disconnected after `idle` seconds.
    """

    def __init__(self, url: str, idle: float) -> None:
        self.id = f"{next(_ids) & 0xFFFFFFFF:08x}"
        self.url = url
        self._idle = idle
        self._loop = asyncio.get_running_loop()
        self._active = self._loop.time()
        self._unsent: deque[str] = deque()
        self._farewell: tuple[int, str] | None = None
        self._something = asyncio.Event()

    async def serve(self, receive: Receive, send: Send, on_text: Callable[[str], None]) -> None:
        """Accept the connection and serve it to its end."""
        await receive()  # what asks for the connection
        await send({"type": "websocket.accept"})
        writing = asyncio.create_task(self._write(send))
        self._timer = self._loop.call_later(self._idle, self._look_for_silence)
        try:
            while (event := await receive())["type"] == "websocket.receive":
                self._active = self._loop.time()
                if self._farewell is None:
                    on_text(_text(event))
        finally:
            self._timer.cancel()
            writing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await writing

    def post(self, text: str) -> None:
        """Send a message after those that were posted before."""
        if self._farewell is not None:
            return
        if len(self._unsent) >= MAX_UNSENT:
            self.close(*_FULL)
            return
        self._unsent.append(text)
        self._something.set()

    def close(self, code: int, reason: str = "") -> None:
        """End the connection at once; what was not sent is lost."""
        if self._farewell is None:
            self._unsent.clear()
            self._farewell = code, reason
            self._something.set()

    async def _write(self, send: Send) -> None:
        # Whoever has gone cannot be told anything any more; reading notices it as well.
        with contextlib.suppress(OSError):
            while True:
                await self._something.wait()
                self._something.clear()
                while self._unsent:
                    await send({"type": "websocket.send", "text": self._unsent.popleft()})
                    self._active = self._loop.time()
                if self._farewell is not None:
                    code, reason = self._farewell
                    await send({"type": "websocket.close", "code": code, "reason": reason})
                    return

    def _look_for_silence(self) -> None:
        left = self._active + self._idle - self._loop.time()
        if left <= 0:
            self.close(*_NO_DATA)
        else:
            self._timer = self._loop.call_later(left, self._look_for_silence)


def _text(event: Message) -> str:
    text: str | None = event.get("text")
    content: bytes = event.get("bytes") or b""
    return content.decode("utf-8", "replace") if text is None else text
