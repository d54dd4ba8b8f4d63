"""Receiving pushes, read as records, against the official SDK's client with `json.loads`.

Of an update of a book most of the time goes into the Python objects of its levels, which both make; what a
message costs besides shows in the tickers. Both clients run in processes of their own and receive the same
bytes from the same kind of server, which sends as fast as it is read. What is compared is the CPU time of
a message; a process that does nothing else receives as many more messages a second.
"""

import asyncio
import base64
import contextlib
import hashlib
import json
import multiprocessing
import struct
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tests.benchmarks.measuring import Ratio, in_turn

_MESSAGES = 30_000
_WARM_UP = 2_000
_ROUNDS = 5
_LEVELS = 25
_LONGEST = 120.0
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def ratios() -> Iterator[Ratio]:
    """CPU time a message, of books and of tickers."""
    for name, channel, goal in (
        (f"receive updates of {_LEVELS} levels as records", "books", 0.65),
        ("receive tickers as records", "tickers", 0.55),
    ):
        ours, theirs, ratio = in_turn(
            partial(_measured, _our_client, channel), partial(_measured, _sdk, channel), _ROUNDS
        )
        yield Ratio(
            name,
            ratio,
            f"{1 / ours:,.0f} messages a second of CPU",
            f"{1 / theirs:,.0f} of python-okx and json.loads",
            goal,
        )


def _measured(client: Callable[[str, str], Any], channel: str) -> float:
    """Seconds of CPU that a client takes for a message."""
    context = multiprocessing.get_context("spawn")
    ports: Any = context.SimpleQueue()
    results: Any = context.SimpleQueue()
    server = context.Process(target=_serve, args=(ports,), daemon=True)
    server.start()
    try:
        address = f"ws://127.0.0.1:{ports.get()}"
        process = context.Process(
            target=_run, args=(client, address, channel, results), daemon=True
        )
        process.start()
        process.join(_LONGEST)
        if process.exitcode != 0:
            process.kill()
            raise RuntimeError("a client of the benchmark failed")
        seconds: float = results.get()
        return seconds
    finally:
        server.kill()
        server.join()


def _run(client: Callable[[str, str], Any], address: str, channel: str, results: Any) -> None:
    results.put(asyncio.run(client(address, channel)))


async def _our_client(address: str, channel: str) -> float:
    import okx_v5

    okx = okx_v5.AsyncClient.live(ws_url=address, limits=None)
    topic = okx_v5.channels[channel].topic(inst_id="BTC-USDT")
    async with okx, okx.stream() as stream:
        # Little waits for the consumer, as where it keeps up.
        options = stream.with_options(when_slow="wait", capacity=256)
        async with options.subscribe(topic) as subscription:
            began, count = 0.0, 0
            async for push in subscription.pushes():
                if not push.rows[0].raw["ts"]:
                    raise RuntimeError("a push without a time")
                count += 1
                if count == _WARM_UP:
                    began = time.process_time()
                elif count == _WARM_UP + _MESSAGES:
                    break
            return (time.process_time() - began) / _MESSAGES


async def _sdk(address: str, channel: str) -> float:
    import websockets
    from okx.websocket.WsPublicAsync import WsPublicAsync

    began, count = 0.0, 0

    class EnoughError(Exception):
        pass

    def received(message: str) -> None:
        nonlocal began, count
        push = json.loads(message)
        if "data" in push and not push["data"][0]["ts"]:
            raise RuntimeError("a push without a time")
        count += 1
        if count == _WARM_UP:
            began = time.process_time()
        elif count == _WARM_UP + _MESSAGES:
            raise EnoughError

    client = WsPublicAsync(address)
    # Its own way to connect insists on TLS, which is not what is measured.
    client.websocket = await websockets.connect(address)
    await client.subscribe([{"channel": channel, "instId": "BTC-USDT"}], received)
    with contextlib.suppress(EnoughError):
        await client.consume()
    return (time.process_time() - began) / _MESSAGES


def _serve(ports: Any) -> None:
    asyncio.run(_server(ports))


async def _server(ports: Any) -> None:
    chunks = {
        channel: b"".join(_frame(make(number)) for number in range(1, 201))
        for channel, make in (("books", _update), ("tickers", _ticker))
    }

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        key = next(
            line.partition(b":")[2].strip()
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"sec-websocket-key")
        )
        accept = base64.b64encode(hashlib.sha1(key + _GUID, usedforsecurity=False).digest())
        writer.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )
        asked = json.loads(await _text(reader))
        acknowledgement = {"event": "subscribe", "arg": asked["args"][0], "connId": "bench"}
        if "id" in asked:
            acknowledgement["id"] = asked["id"]
        writer.write(_frame(json.dumps(acknowledgement).encode()))
        with contextlib.suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(chunks[asked["args"][0]["channel"]])
                await writer.drain()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    ports.put(server.sockets[0].getsockname()[1])
    await asyncio.wait_for(server.serve_forever(), _LONGEST)


async def _text(reader: asyncio.StreamReader) -> bytes:
    """One short masked message of a client."""
    head = await reader.readexactly(2)
    length = head[1] & 0x7F
    if length == 126:
        length = int.from_bytes(await reader.readexactly(2))
    mask = await reader.readexactly(4)
    masked = await reader.readexactly(length)
    return bytes(byte ^ mask[index % 4] for index, byte in enumerate(masked))


def _frame(payload: bytes) -> bytes:
    length = len(payload)
    return (
        bytes([0x81, length]) if length < 126 else struct.pack("!BBH", 0x81, 126, length)
    ) + payload


def _update(number: int) -> bytes:
    def levels(best: float, step: float, count: int) -> list[list[str]]:
        return [
            [f"{best + place * step:.1f}", f"{(number * 7 + place) % 50 / 10:.1f}", "0", "3"]
            for place in range(count)
        ]

    row = {
        "asks": levels(60000.1, 0.1, _LEVELS // 2),
        "bids": levels(60000.0, -0.1, _LEVELS - _LEVELS // 2),
        "ts": "1597026383085",
        "checksum": 0,
        "seqId": number + 1,
        "prevSeqId": number,
    }
    push = {"arg": {"channel": "books", "instId": "BTC-USDT"}, "action": "update", "data": [row]}
    return json.dumps(push, separators=(",", ":")).encode()


def _ticker(number: int) -> bytes:
    price = f"{60000 + number / 10:.1f}"
    row = {
        "instType": "SPOT", "instId": "BTC-USDT", "last": price, "lastSz": "0.1", "askPx": price,
        "askSz": "11", "bidPx": price, "bidSz": "5", "open24h": "9000", "high24h": "10000",
        "low24h": "8888.88", "volCcy24h": "2222", "vol24h": "2222", "sodUtc0": "2222",
        "sodUtc8": "2222", "ts": "1597026383085",
    }  # fmt: skip
    push = {"arg": {"channel": "tickers", "instId": "BTC-USDT"}, "data": [row]}
    return json.dumps(push, separators=(",", ":")).encode()
