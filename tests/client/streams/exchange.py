"""An exchange of the tests' own, in the same event loop: it does what a test tells it to."""

import asyncio
import contextlib
import gc
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any, TypeVar

import httpx
import picows
from tests.client.peers import CREDENTIALS
from tests.client.peers import order as order

from okx_v5 import AsyncClient, Credentials
from okx_v5.streams import Event, Stream
from okx_v5.streams.hub import EventLog
from okx_v5.streams.opening import open_stream
from okx_v5.streams.terms import Timing

T = TypeVar("T")

# Seconds after which what is awaited will not come any more.
PATIENCE = 20.0
# So that a test need not wait; what must not happen in a test takes as long as the whole test may.
FAST = Timing(
    ping_after=PATIENCE,
    pong_within=PATIENCE,
    connect_within=PATIENCE,
    answer_within=PATIENCE,
    first_retry=0.001,
    longest_retry=0.01,
    ask_again=0.001,
    overlap=0.01,
)

Message = dict[str, Any]


class Side(picows.WSListener):
    """One connection, as the exchange has it."""

    def __init__(self, exchange: "Exchange", url: str, headers: Mapping[str, str]) -> None:
        self.exchange = exchange
        self.url = url
        self.headers = headers
        self.number = 0
        self.heard: list[Message] = []
        self.pings = 0
        self.logged_in = False
        self.subscribed: list[Message] = []
        self.ended = False
        self._socket: picows.WSTransport | None = None

    def say(self, message: Any) -> None:
        """Send a message; text and bytes go out as they are."""
        if isinstance(message, str):
            message = message.encode()
        elif not isinstance(message, bytes):
            message = json.dumps(message, separators=(",", ":")).encode()
        if self._socket is not None:
            self._socket.send(picows.WSMsgType.TEXT, message)

    def push(self, channel: str, *rows: Any, action: str | None = None, **arg: str) -> None:
        """Send a push."""
        around = {} if action is None else {"action": action}
        self.say({"arg": {"channel": channel, **arg}, **around, "data": list(rows)})

    def acknowledge(self, arg: Message, message: Message) -> None:
        """Acknowledge one argument of a subscription."""
        told = {name: value for name, value in arg.items() if name != "extraParams"}
        self.subscribed.append(told)
        self.say({"id": message["id"], "event": "subscribe", "arg": told, "connId": self.name})

    def refuse(self, code: str, text: str, message: Message | None = None) -> None:
        """Send an error, with the id of a message or without one."""
        identifier = {} if message is None else {"id": message["id"]}
        self.say({**identifier, "event": "error", "code": code, "msg": text, "connId": self.name})

    def notice(self) -> None:
        """Announce the end of the connection."""
        self.say({"event": "notice", "code": "64008", "msg": "soon closed", "connId": self.name})

    def end(self, code: int | None = None, reason: str = "") -> None:
        """Close the connection with a code, or break it without one."""
        if self._socket is None:
            return
        if code is None:
            self._socket.underlying_transport.abort()
        else:
            self._socket.send(picows.WSMsgType.CLOSE, code.to_bytes(2) + reason.encode())
            self._socket.disconnect()

    @property
    def name(self) -> str:
        """The connection's id."""
        return f"conn{self.number}"

    def on_ws_connected(self, transport: picows.WSTransport) -> None:
        self._socket = transport
        self.exchange.sides.append(self)
        self.number = len(self.exchange.sides)
        self.exchange.told()

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        self._socket = None
        self.ended = True
        self.exchange.told()

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        if frame.msg_type is picows.WSMsgType.CLOSE:
            transport.disconnect()
            return
        text = frame.get_payload_as_ascii_text()
        if text == "ping":
            self.pings += 1
            if self.exchange.answers_pings:
                self.say("pong")
        else:
            message = json.loads(text)
            self.heard.append(message)
            self.exchange.answer(self, message)
        self.exchange.told()


class Exchange:
    """Answers as the exchange does, unless a test replaces one of the `on_` functions."""

    def __init__(self) -> None:
        self.sides: list[Side] = []
        self.answers_pings = True
        self.accepts: Callable[[], bool] = lambda: True
        self.on_login: Callable[[Side, Message], None] = self.login
        self.on_subscribe: Callable[[Side, Message], None] = self.subscribe
        self.on_unsubscribe: Callable[[Side, Message], None] = self.unsubscribe
        self.on_operation: Callable[[Side, Message], None] = self.operate
        self.requests: list[httpx.Request] = []
        self.on_request: Callable[[httpx.Request], httpx.Response] = self.respond
        self.port = 0
        self._changed = asyncio.Event()

    def told(self) -> None:
        """Something has happened."""
        self._changed.set()

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds that the connections decide."""
        while not holds():
            self._changed.clear()
            await self._changed.wait()

    async def side(self, number: int) -> Side:
        """The connection of a number, from 1, once it is there."""
        await self.until(lambda: len(self.sides) >= number)
        return self.sides[number - 1]

    async def serving(self, number: int, *channels: str) -> Side:
        """The connection of a number, once it has acknowledged channels."""
        side = await self.side(number)
        await self.until(lambda: {*channels} <= {arg["channel"] for arg in side.subscribed})
        return side

    def open_sides(self) -> list[Side]:
        """The connections that there are."""
        return [side for side in self.sides if not side.ended]

    def answer(self, side: Side, message: Message) -> None:
        """Answer a message."""
        actions = {
            "login": self.on_login,
            "subscribe": self.on_subscribe,
            "unsubscribe": self.on_unsubscribe,
        }
        actions.get(message["op"], self.on_operation)(side, message)

    def login(self, side: Side, message: Message) -> None:
        """Accept a login."""
        side.logged_in = True
        side.say({"event": "login", "code": "0", "msg": "", "connId": side.name})

    def subscribe(self, side: Side, message: Message) -> None:
        """Acknowledge each argument."""
        for arg in message["args"]:
            side.acknowledge(arg, message)

    def unsubscribe(self, side: Side, message: Message) -> None:
        """Acknowledge each argument."""
        for arg in message["args"]:
            if arg in side.subscribed:
                side.subscribed.remove(arg)
            side.say({"id": message["id"], "event": "unsubscribe", "arg": arg})

    def operate(self, side: Side, message: Message) -> None:
        """Carry out each order."""
        rows = [
            {"ordId": str(index), "clOrdId": "", "tag": "", "sCode": "0", "sMsg": ""}
            for index, _ in enumerate(message["args"], 1)
        ]
        side.say({"id": message["id"], "op": message["op"], "code": "0", "msg": "", "data": rows})

    def respond(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of REST: the time, and one instrument."""
        self.requests.append(request)
        rows: list[Message] = [{"ts": "1695190491421"}]
        if request.url.path.endswith("instruments"):
            rows = [{"instId": "BTC-USDT", "instIdCode": 7}]
        return httpx.Response(200, json={"code": "0", "msg": "", "data": rows})

    def _listener(self, request: picows.WSUpgradeRequest) -> Side | None:
        path = request.path.decode()
        if not path.startswith("/ws/v5/") or not self.accepts():
            return None
        return Side(self, path.rpartition("/")[2], request.headers)


@contextlib.asynccontextmanager
async def exchanging(**options: Any) -> AsyncIterator[Exchange]:
    """An exchange for the length of a block."""
    exchange = Exchange()
    server = await picows.ws_create_server(exchange._listener, "127.0.0.1", 0, **options)
    exchange.port = server.sockets[0].getsockname()[1]
    try:
        yield exchange
    finally:
        for side in exchange.open_sides():
            side.end()
        server.close()
        await server.wait_closed()
        await exchange.until(lambda: not exchange.open_sides())


@contextlib.asynccontextmanager
async def streaming(
    exchange: Exchange,
    timing: Timing = FAST,
    credentials: Credentials | None = CREDENTIALS,
    **options: Any,
) -> AsyncIterator[Stream]:
    """A stream of a client of the exchange for the length of a block."""
    transport = httpx.MockTransport(lambda request: exchange.on_request(request))
    async with (
        httpx.AsyncClient(transport=transport) as http,
        AsyncClient.live(
            credentials,
            ws_url=f"ws://127.0.0.1:{exchange.port}",
            http=http,
            **{"limits": None, **options},
        ) as okx,
        open_stream(okx._backing(), timing) as stream,
    ):
        yield stream


async def find(log: EventLog, kind: type[T], holds: Callable[[T], bool] = lambda _: True) -> T:
    """The next event of a kind."""
    async for event in log:
        if isinstance(event, kind) and holds(event):
            return event
    raise AssertionError(f"the stream was closed before there was any {kind.__name__}")


def seen(log: EventLog) -> list[Event]:
    """The events that wait."""
    events = []
    while not log._waiting.empty():
        event = log._waiting.get_nowait()
        if event is not None:
            events.append(event)
    return events


def run(main: Callable[[], Coroutine[Any, Any, T]], *, expected: str | None = None) -> T:
    """Run a test in a loop of its own, within bounds, and see that it leaves nothing behind.

    `expected` is a trouble that the exchange may have.
    """
    troubles: list[Mapping[str, Any]] = []

    async def bounded() -> T:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: troubles.append(context))
        loop.slow_callback_duration = PATIENCE  # how busy the machine is, says nothing
        async with asyncio.timeout(PATIENCE):
            result = await main()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return result

    result = asyncio.run(bounded(), debug=True)
    gc.collect()
    assert [context for context in troubles if context["message"] != expected] == []
    return result
