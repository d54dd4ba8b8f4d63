"""The exchange's own client, unmodified but for the address, logs in and subscribes here."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from okx.websocket.WsPrivateAsync import WsPrivateAsync
from okx.websocket.WsPublicAsync import WsPublicAsync
from tests.sandbox.encryption import encrypted, make_certificate
from tests.sandbox.streaming import PATIENCE

from okx_v5.sandbox import Sandbox, StreamSettings

Heard = asyncio.Queue[dict[str, Any]]


@pytest.fixture
def secure(
    start: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[Sandbox, str], Coroutine[Any, Any, None]]], None]:
    """Runs a coroutine with a sandbox and an address of it that begins with wss."""
    sandbox: Sandbox = start(streams=StreamSettings(pushes_per_second=100)).sandbox
    certificate = make_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # which the client's library trusts
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)

    def run(main: Callable[[Sandbox, str], Coroutine[Any, Any, None]]) -> None:
        async def connected() -> None:
            port = urlsplit(sandbox.url).port
            assert port is not None
            async with encrypted(port, certificate) as secure_port:
                await main(sandbox, f"wss://127.0.0.1:{secure_port}/ws/v5")

        asyncio.run(connected())

    return run


async def _next(heard: Heard, fits: Callable[[dict[str, Any]], bool] = bool) -> dict[str, Any]:
    async with asyncio.timeout(PATIENCE):
        while not fits(message := await heard.get()):
            pass
        return message


def _into(heard: Heard) -> Callable[[str], None]:
    return lambda text: heard.put_nowait(json.loads(text))


async def _end(client: Any, consuming: asyncio.Task[Any]) -> None:
    await client.stop()
    await asyncio.gather(consuming, return_exceptions=True)


def test_public_channels(secure: Any) -> None:
    async def main(_sandbox: Sandbox, url: str) -> None:
        heard: Heard = asyncio.Queue()
        client = WsPublicAsync(url=f"{url}/public")
        consuming = await client.start()
        arg = {"channel": "books", "instId": "BTC-USDT"}
        await client.subscribe([arg], callback=_into(heard), id="1512")
        acknowledged = await _next(heard)
        assert (acknowledged["event"], acknowledged["arg"]) == ("subscribe", arg)
        assert acknowledged["id"] == "1512"
        snapshot = await _next(heard, lambda message: message.get("action") == "snapshot")
        update = await _next(heard, lambda message: message.get("action") == "update")
        assert update["data"][0]["prevSeqId"] == snapshot["data"][0]["seqId"]
        await client.unsubscribe([arg], callback=_into(heard))
        await _next(heard, lambda message: message.get("event") == "unsubscribe")
        await _end(client, consuming)

    secure(main)


def test_business_channels_and_orders(secure: Any) -> None:
    async def main(sandbox: Sandbox, url: str) -> None:
        heard: Heard = asyncio.Queue()
        client = WsPublicAsync(
            url=f"{url}/business",
            apiKey=sandbox.api_key,
            passphrase=sandbox.passphrase,
            secretKey=sandbox.secret_key,
        )
        client.callback = _into(heard)
        consuming = await client.start()
        await client.login()
        assert (await _next(heard))["event"] == "login"
        await client.send("sprd-mass-cancel", [{}], id="1")
        assert (await _next(heard, lambda message: "op" in message))["code"] == "0"
        await _end(client, consuming)

    secure(main)


def test_private_channels(secure: Any) -> None:
    async def main(sandbox: Sandbox, url: str) -> None:
        heard: Heard = asyncio.Queue()
        client = WsPrivateAsync(
            apiKey=sandbox.api_key,
            passphrase=sandbox.passphrase,
            secretKey=sandbox.secret_key,
            url=f"{url}/private",
        )
        consuming = await client.start()
        # It logs in first, and then waits for five seconds.
        arg = {"channel": "orders", "instType": "ANY"}
        await client.subscribe([arg], callback=_into(heard))
        events = [(await _next(heard))["event"] for _ in range(2)]
        assert events == ["login", "subscribe"]
        order = {
            "instIdCode": 1,
            "tdMode": "cash",
            "side": "buy",
            "ordType": "limit",
            "px": "50000",
            "sz": "0.01",
        }
        await client.send("order", [order], id="7")
        answer = await _next(heard, lambda message: "op" in message)
        assert (answer["id"], answer["code"]) == ("7", "0")
        push = await _next(heard, lambda message: "data" in message)
        assert push["data"][0]["ordId"] == answer["data"][0]["ordId"]
        await _end(client, consuming)

    secure(main)


def test_a_wrong_secret(secure: Any) -> None:
    async def main(sandbox: Sandbox, url: str) -> None:
        heard: Heard = asyncio.Queue()
        client = WsPublicAsync(
            url=f"{url}/business",
            apiKey=sandbox.api_key,
            passphrase=sandbox.passphrase,
            secretKey="another",
        )
        client.callback = _into(heard)
        consuming = await client.start()
        await client.login()
        assert (await _next(heard))["code"] == "60007"
        await _end(client, consuming)

    secure(main)
