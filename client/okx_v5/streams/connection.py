"""One connection to the exchange: its login, subscriptions, order operations, and that it is alive."""

import asyncio
import itertools
import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from okx_v5_auth import Clock, Credentials, login_message
from okx_v5_core.channels import Topic, TopicKey, Url, topic_key
from okx_v5_core.errors import (
    AnswerError,
    ConnectFailed,
    ConnectionLost,
    ExchangeError,
    OkxError,
    TimedOut,
)
from okx_v5_core.frames import Frame, read_frame

from ..limits.connections import MessageLimits
from .batching import batches
from .feed import Feed
from .handover import Side
from .pushes import Routes
from .refusals import SubscriptionRefusal, refused_subscription
from .terms import Terms
from .transport import Closed, Transport, connect

_encode = msgspec.json.Encoder().encode
# The names and values within a message such as "channel:tickers,instId:BTC-USDT doesn't exist".
_words = re.compile(r"[\w-]+").findall


class Connection:
    """One connection, open until `closed` has a result.

    `routes` says where pushes go; `on_frame` is given what concerns the connection as a whole, `on_unread`
    what cannot be understood. `side` is of use while another connection brings the same pushes.
    """

    def __init__(
        self,
        url: Url,
        terms: Terms,
        limits: MessageLimits | None,
        *,
        routes: Routes[tuple[Feed, ...]],
        on_frame: Callable[["Connection", Frame], None],
        on_unread: Callable[[bytes, str], None],
    ) -> None:
        self.url: Url = url
        self.name = ""
        self.closed: asyncio.Future[Closed] = asyncio.get_running_loop().create_future()
        self.served: dict[TopicKey, Topic[Any]] = {}
        self._terms = terms
        self._limits = limits
        self.side: Side = "old"
        self._routes, self._on_frame, self._on_unread = routes, on_frame, on_unread
        self._transport: Transport | None = None
        self._alive: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()
        self._heard = 0  # how often something came, or could not come
        self._wanted = True  # what comes, that is
        self._reading = True
        self._ids = itertools.count(1)
        self._login: asyncio.Future[None] | None = None
        # Arguments whose acknowledgement is awaited, by message and argument; answers to operations.
        self._awaited: dict[str, dict[TopicKey, asyncio.Future[None]]] = {}
        self._answers: dict[str, asyncio.Future[bytes]] = {}

    async def open(self) -> None:
        """Connect. Raises `ConnectFailed`."""
        self._transport = await connect(
            self._terms.address(self.url),
            self._received,
            self._ended,
            tls=self._terms.tls,
            proxy=self._terms.proxy,
            headers=self._terms.headers,
            timeout=self._terms.timing.connect_within,
        )
        if not self.closed.done():
            self._alive = self._loop.create_task(self._keep_alive(), name=f"okx-v5 {self.url} ping")

    async def login(self, credentials: Credentials, clock: Clock) -> None:
        """Log in. Raises the error of the exchange's refusal, `ConnectionLost` or `TimedOut`."""
        await self._turn()
        self._login = self._loop.create_future()
        try:
            self._send(login_message(credentials, clock))
            await self._within(self._login, "the login was not answered")
        finally:
            self._login = None

    async def subscribe(self, topics: Sequence[Topic[Any]]) -> dict[TopicKey, OkxError | None]:
        """Subscribe to topics; return for each the refusal, or None.

        Raises `ConnectionLost` or `TimedOut` where not all were answered.
        """
        outcomes: dict[TopicKey, OkxError | None] = {}
        for batch in batches(topics):
            # Pushes may come before all of it is acknowledged.
            self.served.update((topic.key, topic) for topic in batch)
            outcomes |= await self._ask_for("subscribe", batch)
        for key, error in outcomes.items():
            if error is not None:
                self.served.pop(key, None)
        return outcomes

    async def unsubscribe(self, topics: Sequence[Topic[Any]]) -> None:
        """Unsubscribe from topics. Raises what `subscribe` raises; refusals do not matter here."""
        for topic in topics:
            self.served.pop(topic.key, None)
        for batch in batches(topics):
            await self._ask_for("unsubscribe", batch)

    async def ask(self, message_id: str, text: str, timeout: float) -> bytes:  # noqa: ASYNC109
        """Send an order operation and return the message that answers it.

        Raises `ConnectionLost` or `TimedOut` where none came: it may have been carried out.
        `ConnectFailed` where the connection has ended already: nothing was sent.
        """
        if self.closed.done():
            raise ConnectFailed("the connection ended before the operation was sent.")
        answer = self._answers[message_id] = self._loop.create_future()
        self._read_or_not()
        try:
            self._send(text)
            raw: bytes = await self._within(answer, "the operation was not answered", timeout)
            return raw
        finally:
            del self._answers[message_id]
            self._read_or_not()

    async def answered(self) -> None:
        """Wait until no order operation waits for its answer, or the connection has ended."""
        while self._answers and not self.closed.done():
            ends: list[asyncio.Future[Any]] = [*self._answers.values(), self.closed]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)

    def reads(self, yes: bool) -> None:
        """Read on, or not for now; but what is asked for is read on for until it is answered."""
        self._wanted = yes
        self._read_or_not()

    def _read_or_not(self) -> None:
        reading = self._wanted or bool(self._awaited or self._answers)
        if self._transport is not None and reading is not self._reading:
            self._reading = reading
            self._heard += 1
            if reading:
                self._transport.resume()
            else:
                self._transport.pause()

    async def close(self, reason: str = "closed by the client") -> None:
        """End the connection and wait until it has ended. Closing twice is harmless."""
        if self._transport is None:
            self._ended(Closed(1000, reason))
        elif not self.closed.done():
            self._transport.close(reason)
            await asyncio.wait([self.closed], timeout=1.0)
            self._ended(Closed(1006, reason))  # if it did not end in order
        if self._alive is not None:
            await asyncio.wait([self._alive])

    # What comes in.

    def _received(self, messages: list[bytes]) -> None:
        self._heard += 1
        routes = self._routes
        for message in messages:
            # What `head` returns, without calling it: this is done for every message there is.
            feeds = routes[message[: message.find(b"}") + 1]]
            if feeds is None:
                feeds = self._understood(message)
            for feed in feeds:
                if feed.handover is None or feed.handover.passes(message, self.side):
                    feed.consumer.offer(message)

    def _understood(self, message: bytes) -> tuple[Feed, ...]:
        """Act on what does not begin as a push does; return where it goes if it is one all the same."""
        if message == b"pong":
            return ()
        try:
            frame = read_frame(message)
        except AnswerError as error:
            self._on_unread(message, error.message)
            return ()
        self.name = frame.connection or self.name
        if frame.op is not None and frame.id is not None:
            _settle(self._answers.get(frame.id), message)
        elif frame.event in ("subscribe", "unsubscribe") and frame.arg is not None:
            self._acknowledged(frame, topic_key(frame.arg))
        elif frame.event == "login":
            _settle(self._login, None)
        elif frame.event == "error":
            self._refused(frame)
        elif frame.event is not None:
            self._on_frame(self, frame)
        elif frame.arg is not None:
            return self._routes.find(frame.arg)
        else:
            self._on_unread(message, "it is neither a push nor an answer to anything asked")
        return ()

    def _acknowledged(self, frame: Frame, key: TopicKey) -> None:
        messages = [frame.id] if frame.id in self._awaited else list(self._awaited)
        for message_id in messages:
            waiting = self._awaited[str(message_id)].get(key)
            if waiting is not None and not waiting.done():
                waiting.set_result(None)
                return

    def _refused(self, frame: Frame) -> None:
        code, said = frame.code or "", frame.msg or ""
        if frame.id is not None and frame.id in self._answers:
            _settle(self._answers[frame.id], frame.source)
        elif self._login is not None and frame.id is None and not self._login.done():
            self._login.set_exception(ExchangeError.refused(code, said, operation="login"))
        elif frame.id in self._awaited:
            self._blame(self._awaited[str(frame.id)], code, said)
        elif len(self._awaited) == 1:
            self._blame(next(iter(self._awaited.values())), code, said)
        else:
            self._on_frame(self, frame)

    def _blame(self, awaited: dict[TopicKey, asyncio.Future[None]], code: str, said: str) -> None:
        """Give a refusal to the argument that it is about, or, where that is open, to all left."""
        left = {key: waiting for key, waiting in awaited.items() if not waiting.done()}
        words = set(_words(said))
        named = [key for key in left if all(value in words for _, value in key)]
        blamed = named if len(named) == 1 else list(left)
        for key in blamed:
            left[key].set_exception(SubscriptionRefusal(code, said, sure=len(blamed) == 1))

    def _ended(self, closed: Closed) -> None:
        if self.closed.done():
            return
        self.closed.set_result(closed)
        if self._alive is not None:
            self._alive.cancel()
        lost: list[asyncio.Future[Any] | None] = [self._login, *self._answers.values()]
        for awaited in self._awaited.values():
            lost.extend(awaited.values())
        for waiting in lost:
            if waiting is not None and not waiting.done():
                waiting.set_exception(ConnectionLost(f"the connection ended ({closed})."))

    # What goes out.

    def _send(self, text: str) -> None:
        if self.closed.done() or self._transport is None:
            raise ConnectionLost("the connection has ended.")
        self._transport.send(text)

    async def _turn(self) -> None:
        """Wait until one more request is allowed. Raises `ConnectionLost` if the connection ends before."""
        if self._limits is None:
            return
        allowed = self._loop.create_task(self._limits.subscribing())
        try:
            ends: list[asyncio.Future[Any]] = [allowed, self.closed]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            if not allowed.done():
                raise ConnectionLost(f"the connection ended ({self.closed.result()}).")
            allowed.result()
        finally:
            if not allowed.done():
                allowed.cancel()
                await asyncio.wait([allowed])

    async def _ask_for(
        self, op: str, topics: Sequence[Topic[Any]]
    ) -> dict[TopicKey, OkxError | None]:
        outcomes = await self._ask_once(op, topics)
        unclear = [
            topic for topic in topics
            if isinstance(outcome := outcomes[topic.key], SubscriptionRefusal) and not outcome.sure
        ]  # fmt: skip
        for topic in unclear:  # one by one, to learn which of them was refused
            outcomes |= await self._ask_once(op, [topic])
        return {
            topic.key: refused_subscription(topic, outcome)
            if isinstance(outcome := outcomes[topic.key], SubscriptionRefusal)
            else None
            for topic in topics
        }

    async def _ask_once(
        self, op: str, topics: Sequence[Topic[Any]]
    ) -> dict[TopicKey, SubscriptionRefusal | None]:
        await self._turn()
        message_id = str(next(self._ids))
        awaited = {topic.key: self._loop.create_future() for topic in topics}
        self._awaited[message_id] = awaited
        self._read_or_not()
        try:
            message = {"id": message_id, "op": op, "args": [topic.arg for topic in topics]}
            self._send(_encode(message).decode())
            answered = asyncio.gather(*awaited.values(), return_exceptions=True)
            results = await self._within(answered, "a subscription was not acknowledged")
        finally:
            del self._awaited[message_id]
            self._read_or_not()
        for result in results:
            if isinstance(result, BaseException) and not isinstance(result, SubscriptionRefusal):
                raise result
        return dict(zip(awaited, results, strict=True))

    async def _within(
        self,
        waiting: "asyncio.Future[Any]",
        what: str,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> Any:
        limit = self._terms.timing.answer_within if timeout is None else timeout
        try:
            async with asyncio.timeout(limit):
                return await waiting
        except TimeoutError:
            raise TimedOut(f"{what} within {limit:g} s.") from None

    async def _keep_alive(self) -> None:
        timing = self._terms.timing
        while True:
            before = self._heard
            await asyncio.sleep(timing.ping_after)
            if self._heard != before:
                continue
            try:
                self._send("ping")
            except ConnectionLost:
                return
            await asyncio.sleep(timing.pong_within)
            # Who does not read cannot hear.
            if self._heard == before and self._reading and self._transport is not None:
                self._transport.close("no answer to a ping")
                return


def _settle(waiting: "asyncio.Future[Any] | None", result: Any) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(result)
