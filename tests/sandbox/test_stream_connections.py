"""What waits to be sent, without a network."""

import asyncio
from typing import Any

from okx_v5.sandbox.streams.connection import Connection
from okx_v5.sandbox.streams.settings import MAX_UNSENT


def test_who_does_not_read_is_disconnected_and_costs_nothing() -> None:
    async def main() -> list[Any]:
        incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        readable, waiting = asyncio.Event(), asyncio.Event()
        sent: list[Any] = []

        async def send(message: Any) -> None:
            if message["type"] == "websocket.send":
                waiting.set()
                await readable.wait()
            sent.append(message.get("text", message["type"]))
            if message["type"] == "websocket.close":
                sent.append(message["code"])
                incoming.put_nowait({"type": "websocket.disconnect"})

        incoming.put_nowait({"type": "websocket.connect"})
        connection = Connection("public", idle=60)
        serving = asyncio.create_task(connection.serve(incoming.get, send, lambda _: None))
        connection.post("first")
        await waiting.wait()
        for number in range(MAX_UNSENT + 1):
            connection.post(str(number))
        connection.post("too late")
        readable.set()
        await serving
        return sent

    assert asyncio.run(main()) == ["websocket.accept", "first", "websocket.close", 4005]


def test_a_connection_that_breaks_while_it_is_written_to() -> None:
    async def main() -> None:
        incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        broken = asyncio.Event()

        async def send(message: Any) -> None:
            if message["type"] == "websocket.send":
                broken.set()
                raise ConnectionResetError

        incoming.put_nowait({"type": "websocket.connect"})
        connection = Connection("public", idle=60)
        serving = asyncio.create_task(connection.serve(incoming.get, send, lambda _: None))
        connection.post("first")
        await broken.wait()
        connection.post("second")
        incoming.put_nowait({"type": "websocket.disconnect"})
        await serving

    asyncio.run(main())
