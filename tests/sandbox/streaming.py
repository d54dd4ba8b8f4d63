"""A WebSocket client that signs for itself, as the callers of REST do here."""

import base64
import contextlib
import hashlib
import hmac
import itertools
import json
import time
from types import TracebackType
from typing import Any, Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from okx_v5.sandbox import Sandbox

# Seconds after which what is awaited will not come any more.
PATIENCE = 20


class Stream:
    """One connection to a sandbox."""

    def __init__(self, sandbox: Sandbox, url: str = "public") -> None:
        self.sandbox = sandbox
        self._connection = contextlib.ExitStack()
        self.socket = self._connection.enter_context(
            connect(
                f"{sandbox.ws_url}/ws/v5/{url}",
                proxy=None,
                compression=None,
                open_timeout=PATIENCE,
                max_queue=None,  # closing waits for what was not read
            )
        )
        self._ids = itertools.count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def say(self, message: Any) -> None:
        """Send a message; text goes out as it is."""
        self.socket.send(message if isinstance(message, str) else json.dumps(message))

    def hear(self) -> dict[str, Any]:
        """The next message."""
        return dict(json.loads(self.socket.recv(timeout=PATIENCE)))

    def event(self) -> dict[str, Any]:
        """The next message that is no push."""
        while "data" in (message := self.hear()) and "op" not in message:
            pass
        return message

    def push(self, channel: str) -> dict[str, Any]:
        """The next push of a channel."""
        while (message := self.hear()).get("arg", {}).get("channel") != channel or (
            "event" in message
        ):
            pass
        return message

    def ask(self, op: str, *args: Any, **others: Any) -> dict[str, Any]:
        """Send a request; the event or answer to it."""
        number = str(next(self._ids))
        self.say({"id": number, "op": op, "args": list(args), **others})
        while (answer := self.hear()).get("id") != number:
            pass
        return answer

    def subscribe(self, channel: str, **arg: str) -> dict[str, Any]:
        """Subscribe, and be acknowledged."""
        answer = self.ask("subscribe", {"channel": channel, **arg})
        assert answer["event"] == "subscribe", answer
        return answer

    def ends(self) -> tuple[int, str]:
        """Wait for the end of the connection; its code and reason."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.hear()
        assert self.socket.close_code is not None
        return self.socket.close_code, self.socket.close_reason or ""

    def refused(self, channel: str, **arg: str) -> str:
        """Subscribe, and be refused: the code."""
        answer = self.ask("subscribe", {"channel": channel, **arg})
        assert answer["event"] == "error", answer
        return str(answer["code"])

    def signed(self, at: float | None = None, **changed: Any) -> dict[str, Any]:
        """The argument of a login, as of now or another time in Unix seconds."""
        timestamp = str(int(time.time() if at is None else at))
        digest = hmac.new(
            self.sandbox.secret_key.encode(),
            f"{timestamp}GET/users/self/verify".encode(),
            hashlib.sha256,
        ).digest()
        return {
            "apiKey": self.sandbox.api_key,
            "passphrase": self.sandbox.passphrase,
            "timestamp": timestamp,
            "sign": base64.b64encode(digest).decode(),
            **changed,
        }

    def login(self) -> Self:
        """Log in."""
        answer = self.try_login(self.signed())
        assert answer["event"] == "login", answer
        return self

    def try_login(self, *args: Any) -> dict[str, Any]:
        """Log in, whatever comes of it."""
        self.say({"op": "login", "args": list(args)})
        return self.event()
