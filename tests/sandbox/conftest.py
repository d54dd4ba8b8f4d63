"""A caller that signs for itself: nothing of the client's packages is used to test the sandbox."""

import base64
import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Protocol
from urllib.parse import urlencode

import httpx
import pytest
from tests.sandbox.streaming import Stream

from okx_v5.sandbox import Sandbox


class Caller:
    """Sends requests to a sandbox, signed by hand."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(base_url=sandbox.url, trust_env=False)

    def headers(
        self, method: str, target: str, body: str = "", *, at: float | None = None
    ) -> dict[str, str]:
        """Sign a request, as of now or of another time in Unix seconds."""
        moment = datetime.now(UTC) if at is None else datetime.fromtimestamp(at, UTC)
        timestamp = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
        digest = hmac.new(
            self.sandbox.secret_key.encode(),
            f"{timestamp}{method}{target}{body}".encode(),
            hashlib.sha256,
        ).digest()
        return {
            "OK-ACCESS-KEY": self.sandbox.api_key,
            "OK-ACCESS-SIGN": base64.b64encode(digest).decode(),
            "OK-ACCESS-TIMESTAMP": timestamp,
            "OK-ACCESS-PASSPHRASE": self.sandbox.passphrase,
        }

    def get(self, path: str, **query: str) -> httpx.Response:
        """Send a signed GET; lists are given with their commas."""
        return self.fetch(f"/api/v5/{path}" + (f"?{urlencode(query)}" if query else ""), {})

    def fetch(self, target: str, headers: dict[str, str]) -> httpx.Response:
        """Send a signed GET with headers of its own, which prevail over the signed ones."""
        return self.http.get(target, headers=self.headers("GET", target) | headers)

    def post(self, path: str, body: Any, headers: dict[str, str] | None = None) -> httpx.Response:
        """Send a signed POST; a body that is text goes out as it is."""
        target = f"/api/v5/{path}"
        content = body if isinstance(body, str) else json.dumps(body)
        signed = self.headers("POST", target, content) | {"Content-Type": "application/json"}
        return self.http.post(target, content=content, headers=signed | (headers or {}))

    def rows(self, path: str, **query: str) -> list[Any]:
        """The rows of a GET that succeeds."""
        answer = self.get(path, **query).json()
        assert answer["code"] == "0", answer
        data = answer["data"]
        assert isinstance(data, list)
        return data

    def act(self, path: str, **fields: Any) -> dict[str, Any]:
        """The one row of a POST, whatever became of it."""
        (row,) = self.post(path, fields).json()["data"]
        return dict(row)

    def buy(self, **fields: Any) -> dict[str, Any]:
        """Place an order for 0.01 BTC that rests at 50,000, unless told otherwise."""
        order = {
            "instId": "BTC-USDT",
            "tdMode": "cash",
            "side": "buy",
            "ordType": "limit",
            "px": "50000",
            "sz": "0.01",
        }
        given = {name: value for name, value in (order | fields).items() if value is not None}
        return self.act("trade/order", **given)

    def order(self, row: dict[str, Any], inst_id: str = "BTC-USDT") -> dict[str, Any]:
        """Read an order back."""
        (found,) = self.rows("trade/order", instId=inst_id, ordId=row["ordId"])
        return dict(found)

    def balance(self, currency: str) -> dict[str, Any]:
        """The detail of one currency."""
        (balance,) = self.rows("account/balance", ccy=currency)
        (detail,) = balance["details"]
        return dict(detail)


class Start(Protocol):
    """Starts a sandbox for the length of a test, and gives its caller."""

    def __call__(self, **options: Any) -> Caller: ...


@pytest.fixture
def start() -> Iterator[Start]:
    with contextlib.ExitStack() as stack:

        def begin(**options: Any) -> Caller:
            caller = Caller(stack.enter_context(Sandbox(**options)))
            stack.enter_context(caller.http)
            return caller

        yield begin


@pytest.fixture
def call() -> Iterator[Callable[[Sandbox], Caller]]:
    """Makes a caller of a sandbox that a test started for itself."""
    with contextlib.ExitStack() as stack:

        def connect(sandbox: Sandbox) -> Caller:
            caller = Caller(sandbox)
            stack.enter_context(caller.http)
            return caller

        yield connect


@pytest.fixture
def caller(start: Start) -> Caller:
    return start()


class Connect(Protocol):
    """Connects to a sandbox for the length of a test."""

    def __call__(self, url: str = "public", sandbox: Sandbox | None = None) -> Stream: ...


@pytest.fixture
def connect(start: Start) -> Iterator[Connect]:
    """Connects to a sandbox that a test started, or else to one of its own."""
    with contextlib.ExitStack() as stack:
        own: list[Sandbox] = []

        def begin(url: str = "public", sandbox: Sandbox | None = None) -> Stream:
            if sandbox is None and not own:
                own.append(start().sandbox)
            return stack.enter_context(Stream(sandbox or own[0], url))

        yield begin
