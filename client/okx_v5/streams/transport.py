"""One WebSocket, by the package picows: bytes in, text out, and the end told once.

Nothing else here knows which package does the protocol.
"""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from okx_v5_core.errors import ConnectFailed, UsageError

try:
    import picows
except ModuleNotFoundError as _error:
    raise UsageError(
        f"streams need the package {_error.name!r}.",
        remedy="Install it with: pip install 'okx-v5[stream]'",
    ) from None

_TEXT, _BINARY = picows.WSMsgType.TEXT, picows.WSMsgType.BINARY
_CONTINUATION, _CLOSE = picows.WSMsgType.CONTINUATION, picows.WSMsgType.CLOSE
# A snapshot of 400 levels a side has some 30 KB; the first push of all instruments a few MB.
LARGEST_MESSAGE = 32 * 1024 * 1024


@attrs.frozen
class Closed:
    """How a connection ended: the code of the close frame, 1006 without one, and what was said."""

    code: int
    reason: str

    def __str__(self) -> str:
        return f"{self.code} {self.reason}".strip()


class Transport(picows.WSListener):
    """A WebSocket that is open.

    `on_messages` is given what was read at one time, each message as bytes. `on_closed` is told once, when
    no more will come. Both are called by the event loop and must not raise.
    """

    def __init__(
        self, on_messages: Callable[[list[bytes]], None], on_closed: Callable[[Closed], None]
    ) -> None:
        self._on_messages = on_messages
        self._on_closed = on_closed
        self._messages: list[bytes] = []
        self._parts: list[bytes] | None = None  # of a message that comes in several frames
        self._size = 0
        self._closed = Closed(1006, "the connection broke")
        self._socket: picows.WSTransport | None = None

    def send(self, text: str) -> None:
        """Send one message. What is sent when the connection has ended is lost."""
        if self._socket is not None:
            self._socket.send(_TEXT, text.encode())

    def pause(self) -> None:
        """Read no more for now: the exchange's messages wait in the network."""
        if self._socket is not None and not self._socket.is_disconnected:
            self._socket.underlying_transport.pause_reading()

    def resume(self) -> None:
        """Read on."""
        if self._socket is not None and not self._socket.is_disconnected:
            self._socket.underlying_transport.resume_reading()

    def close(self, reason: str) -> None:
        """End the connection; `on_closed` follows."""
        self._closed = Closed(1000, reason)
        if self._socket is not None:
            self._socket.send_close(picows.WSCloseCode.OK)
            self._socket.disconnect(graceful=False)

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        """Called by picows."""
        self._socket = transport

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:  # noqa: ARG002
        """Called by picows."""
        self._socket = None
        self._flush()
        self._on_closed(self._closed)

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        """Called by picows."""
        kind = frame.msg_type
        if kind is _TEXT or kind is _BINARY:
            if frame.fin:
                self._messages.append(frame.get_payload_as_bytes())
            else:
                self._parts, self._size = [frame.get_payload_as_bytes()], frame.payload_size
        elif kind is _CONTINUATION and self._parts is not None:
            self._continue(transport, frame)
        elif kind is _CLOSE:
            payload = frame.get_payload_as_bytes()  # the exchange's own codes are none of picows'
            code = int.from_bytes(payload[:2]) if len(payload) >= 2 else 1005
            self._closed = Closed(code, payload[2:].decode(errors="replace"))
            transport.send_close(picows.WSCloseCode.OK)
            transport.disconnect()
        if frame.last_in_buffer:
            self._flush()

    def _flush(self) -> None:
        messages, self._messages = self._messages, []
        if messages:
            self._on_messages(messages)

    def _continue(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        parts = self._parts or []
        parts.append(frame.get_payload_as_bytes())
        self._size += frame.payload_size
        if self._size > LARGEST_MESSAGE:
            self._parts = None
            self._closed = Closed(1009, "a message was too large")
            transport.send_close(picows.WSCloseCode.MESSAGE_TOO_BIG)
            transport.disconnect()
        elif frame.fin:
            self._parts = None
            self._messages.append(b"".join(parts))


async def connect(
    url: str,
    on_messages: Callable[[list[bytes]], None],
    on_closed: Callable[[Closed], None],
    *,
    tls: ssl.SSLContext | None,
    proxy: str | None,
    headers: Mapping[str, str],
    timeout: float,  # noqa: ASYNC109 - of the connection attempt, part of its terms
) -> Transport:
    """Open a WebSocket. Raises `ConnectFailed` where that does not succeed within the seconds given."""
    options: dict[str, Any] = {}
    if proxy is not None:
        options["proxy"] = proxy
        if proxy.lower().startswith("https"):
            options["proxy_ssl_context"] = tls
    try:
        async with asyncio.timeout(timeout):
            _, transport = await picows.ws_connect(
                lambda: Transport(on_messages, on_closed),
                url,
                ssl_context=tls if url.lower().startswith("wss") else None,
                websocket_handshake_timeout=timeout,
                max_frame_size=LARGEST_MESSAGE,
                max_redirects=0,
                extra_headers=dict(headers),
                **options,
            )
    except Exception as error:  # picows lets through whatever the package for proxies raises
        told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        raise ConnectFailed(
            f"no WebSocket connection to {url} ({told[:300]}).",
            remedy="Check the network, the proxy and ws_url.",
        ) from error
    assert isinstance(transport, Transport)  # noqa: S101 - what the factory made
    return transport
