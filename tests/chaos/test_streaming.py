"""Faults of a WebSocket do what they say, seen from both sides by raw frames."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final

import pytest
from tests.chaos.faults import Fault, Hit
from tests.chaos.frames import Frame, read_frame, unmasked
from tests.chaos.messages import Message, read_message
from tests.chaos.passages import Passage
from tests.chaos.proxy import Proxy
from tests.chaos.test_proxy import Scripted
from tests.client.peers import http, serving

UPGRADE: Final = (
    b"GET /ws/v5/private HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Extensions: permessage-deflate\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
SWITCHING: Final = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"
MASK: Final = b"\x01\x02\x03\x04"
PUSH: Final = {"arg": {"channel": "orders"}, "data": [{"ordId": "1"}]}


def frame(content: Any, mask: bytes = b"", opcode: int = 1) -> bytes:
    """A whole frame, masked as a client's is or not."""
    payload = content if isinstance(content, bytes) else json.dumps(content).encode()
    size = len(payload)
    length = (
        bytes([size])
        if size < 126
        else b"\x7e" + size.to_bytes(2, "big")
        if size < 65536
        else b"\x7f" + size.to_bytes(8, "big")
    )
    first = bytes([length[0] | (0x80 if mask else 0)]) + length[1:]
    return bytes([0x80 | opcode]) + first + mask + (unmasked(payload, mask) if mask else payload)


def order(name: str) -> dict[str, Any]:
    """A request to place an order."""
    return {"id": name, "op": "order", "args": [{"tag": name}]}


def answer(name: str) -> dict[str, Any]:
    """What the server answers to it."""
    return {"id": name, "op": "order", "code": "0", "msg": "", "data": []}


class Server:
    """Answers each request, after a push."""

    def __init__(self) -> None:
        self.upgrade: Message | None = None
        self.frames: list[Frame] = []
        self.over = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.upgrade = await read_message(reader)
        writer.write(SWITCHING)
        while (found := await read_frame(reader)) is not None:
            self.frames.append(found)
            name = json.loads(found.payload).get("id") if found.is_data else None
            if name:
                writer.write(frame(PUSH) + frame(answer(name)))
            else:
                writer.write(found.raw)
        writer.close()
        self.over.set()


class Through:
    """A WebSocket through a proxy to a server."""

    def __init__(
        self,
        server: Server,
        proxy: Proxy,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.server = server
        self.proxy = proxy
        self.reader = reader
        self.writer = writer

    def send(self, *contents: Any) -> None:
        self.writer.write(b"".join(frame(content, MASK) for content in contents))

    async def receive(self) -> Any:
        found = await read_frame(self.reader)
        return found and json.loads(found.payload)

    async def passages(self) -> list[Passage]:
        """What came by, once all is over."""
        self.writer.close()
        await asyncio.to_thread(self.proxy.drain)
        return self.proxy.passages


@contextlib.asynccontextmanager
async def connected(*hits: Hit) -> AsyncIterator[Through]:
    """A WebSocket that is open, with what is to befall its requests."""
    server = Server()
    async with await asyncio.start_server(server.serve, "127.0.0.1", 0) as listening:
        host, port = listening.sockets[0].getsockname()
        with Proxy(f"http://{host}:{port}", Scripted(*hits)) as proxy:
            reader, writer = await asyncio.open_connection(host, int(proxy.url.rpartition(":")[2]))
            writer.write(UPGRADE)
            assert await reader.readexactly(len(SWITCHING)) == SWITCHING
            try:
                yield Through(server, proxy, reader, writer)
            finally:
                writer.close()
                await server.over.wait()


def streaming(*hits: Hit) -> Callable[[Callable[[Through], Awaitable[None]]], Callable[[], None]]:
    """Run a test over a WebSocket that is open."""

    def made(test: Callable[[Through], Awaitable[None]]) -> Callable[[], None]:
        async def main() -> None:
            async with connected(*hits) as through:
                await test(through)

        def run() -> None:
            asyncio.run(main())

        return run

    return made


def fates(passages: list[Passage]) -> list[tuple[Fault, list[str]]]:
    return [(passage.fault, passage.codes) for passage in passages]


@streaming()
async def test_without_a_fault_frames_go_both_ways(through: Through) -> None:
    through.send({"op": "login"}, order("a"))
    assert await through.receive() == {"op": "login"}
    assert await through.receive() == PUSH
    assert await through.receive() == answer("a")
    assert [json.loads(found.payload) for found in through.server.frames] == [
        {"op": "login"},
        order("a"),
    ]
    assert fates(await through.passages()) == [(Fault.NONE, ["0"])]
    assert json.loads(through.proxy.passages[0].body) == order("a")


@streaming()
async def test_compression_is_not_agreed_upon(through: Through) -> None:
    assert through.server.upgrade is not None
    assert b"sec-websocket-extensions" not in through.server.upgrade.raw.lower()
    assert b"Sec-WebSocket-Version: 13\r\n" in through.server.upgrade.raw


@streaming()
async def test_pings_pass(through: Through) -> None:
    ping = frame(b"beat", MASK, opcode=9)
    through.writer.write(ping)
    assert await through.reader.readexactly(len(ping)) == ping
    assert await through.passages() == []


@streaming(Hit(Fault.DROP_BEFORE))
async def test_dropped_before_the_server_sees_nothing(through: Through) -> None:
    through.send(order("a"))
    assert await through.reader.read() == b""
    assert fates(await through.passages()) == [(Fault.DROP_BEFORE, [])]
    assert through.server.frames == []


@streaming(Hit(Fault.DROP_AFTER))
async def test_dropped_after_the_server_acts_and_the_answer_is_lost(through: Through) -> None:
    through.send(order("a"))
    assert await through.reader.read() == frame(PUSH)
    assert fates(await through.passages()) == [(Fault.DROP_AFTER, ["0"])]
    assert len(through.server.frames) == 1


@streaming(Hit(Fault.TRUNCATE))
async def test_a_truncated_answer_ends_in_the_middle_of_its_frame(through: Through) -> None:
    through.send(order("a"))
    assert await through.reader.read() == frame(PUSH) + frame(answer("a"))[:-10]


@streaming(Hit(Fault.RESET_ANSWER))
async def test_a_reset_comes_in_the_middle_of_a_frame(through: Through) -> None:
    through.send(order("a"))
    with pytest.raises(ConnectionResetError):
        await through.reader.read()
    assert fates(await through.passages()) == [(Fault.RESET_ANSWER, ["0"])]


@streaming(Hit(Fault.DELAY_ANSWER, 0.05), Hit(Fault.DELAY_REQUEST, 0.05))
async def test_delays_keep_the_order_of_the_frames(through: Through) -> None:
    through.send(order("a"), order("b"))
    received = [await through.receive() for _ in range(4)]
    assert received == [PUSH, answer("a"), PUSH, answer("b")]
    assert fates(await through.passages()) == [
        (Fault.DELAY_ANSWER, ["0"]),
        (Fault.DELAY_REQUEST, ["0"]),
    ]


@streaming(Hit(Fault.DELAY_REQUEST, 0.05))
async def test_a_frame_is_delivered_though_its_client_has_gone(through: Through) -> None:
    through.send(order("a"))
    await through.writer.drain()
    assert [passage.delivered for passage in await through.passages()] == [1]


@streaming(Hit(Fault.DELAY_ANSWER, 30), Hit(Fault.NONE), Hit(Fault.DROP_BEFORE))
async def test_what_waits_on_a_broken_connection_is_told_apart(through: Through) -> None:
    through.send(order("a"), order("b"), order("c"))
    assert await through.reader.read() in (b"", frame(PUSH))
    assert [passage.fault for passage in await through.passages()] == [
        Fault.DELAY_ANSWER,
        Fault.BYSTANDER,
        Fault.DROP_BEFORE,
    ]


def test_a_server_may_refuse_to_open_a_websocket() -> None:
    refusal = http(b"{}", "401 Unauthorized")
    with (
        serving(refusal) as peer,
        Proxy(peer.url, Scripted()) as proxy,
        socket.create_connection(("127.0.0.1", int(proxy.url.rpartition(":")[2]))) as ours,
    ):
        ours.sendall(UPGRADE)
        with ours.makefile("rb") as answer:
            assert answer.read() == refusal


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536, 70000])
@pytest.mark.parametrize("mask", [b"", MASK])
def test_frames_of_every_size_are_read_whole(size: int, mask: bytes) -> None:
    async def main() -> Frame | None:
        reader = asyncio.StreamReader()
        reader.feed_data(frame(b"x" * size, mask, opcode=2) + b"more")
        return await read_frame(reader)

    found = asyncio.run(main())
    assert found == Frame(frame(b"x" * size, mask, opcode=2), 2, b"x" * size)


def test_a_frame_that_is_cut_off_is_none() -> None:
    async def main() -> list[Frame | None]:
        whole = frame(order("a"), MASK)
        found = []
        for length in range(len(whole)):
            reader = asyncio.StreamReader()
            reader.feed_data(whole[:length])
            reader.feed_eof()
            found.append(await read_frame(reader))
        return found

    assert set(asyncio.run(main())) == {None}
