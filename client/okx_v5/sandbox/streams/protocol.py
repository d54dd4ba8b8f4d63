"""What a connection's messages mean: logins, subscriptions and order operations."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.streams.catalogue import Arg, Catalogue, Channel, plain
from okx_v5.sandbox.streams.connection import Connection
from okx_v5.sandbox.streams.login import check_login
from okx_v5.sandbox.streams.operations import OrderDesk
from okx_v5.sandbox.streams.settings import MAX_COUNTED, REQUESTS_AN_HOUR, StreamSettings
from okx_v5.sandbox.streams.topics import Key, Topic, Topics, same

_HOUR: Final = 3600.0
_MAX_ID: Final = 32

Message = Mapping[str, Any]

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Services:
    """What all connections of a sandbox share."""

    catalogue: Catalogue
    topics: Topics
    desk: OrderDesk
    account: Account
    settings: StreamSettings
    clock: Callable[[], float]


class Protocol:
    """Understands and answers the messages of one connection."""

    def __init__(self, connection: Connection, services: Services) -> None:
        self._connection = connection
        self._services = services
        self._logged_in = False
        self._asked: deque[float] = deque()
        self._subscriptions: dict[Key, tuple[Arg, Topic]] = {}

    def on_text(self, text: str) -> None:
        """Answer one message."""
        if text == "ping":
            self._connection.post("pong")
            return
        try:
            message = _read(text)
        except Refusal as refusal:
            self._refuse(refusal, {})
            return
        try:
            self._act(message["op"], message)
        except Refusal as refusal:
            self._refuse(refusal, message)

    def leave(self) -> None:
        """End all subscriptions."""
        for _, topic in self._subscriptions.values():
            self._services.topics.remove(self._connection, topic)
        self._subscriptions.clear()

    def _act(self, op: str, message: Message) -> None:
        if op in self._services.catalogue.operations:
            self._operate(message)
            return
        actions = {
            "login": self._login,
            "subscribe": self._subscribe,
            "unsubscribe": self._unsubscribe,
        }
        if op not in actions:
            raise Refusal("60019", op)
        self._count()
        actions[op](message)

    def _login(self, message: Message) -> None:
        if self._logged_in:
            raise Refusal("60031")
        check_login(self._services.account, message["args"], self._services.clock())
        self._logged_in = True
        self._tell(message, event="login", code="0", msg="")

    def _subscribe(self, message: Message) -> None:
        for arg in message["args"]:
            try:
                channel = self._allowed(arg)
            except Refusal as refusal:
                self._refuse(refusal, message)
                continue
            self._tell(message, event="subscribe", arg=plain(arg))
            if not channel.counted or self._counted(channel):
                # A second subscription to the same takes the place of the first.
                self._end(arg)
                topic = self._services.topics.add(self._connection, channel, arg)
                self._subscriptions[same(arg)] = arg, topic

    def _unsubscribe(self, message: Message) -> None:
        for arg in message["args"]:
            try:
                self._services.catalogue.channel(arg, self._connection.url)
            except Refusal as refusal:
                self._refuse(refusal, message)
            else:
                self._end(arg)
                self._tell(message, event="unsubscribe", arg=plain(arg))

    def _end(self, arg: Arg) -> None:
        _, topic = self._subscriptions.pop(same(arg), (None, None))
        if topic is not None:
            self._services.topics.remove(self._connection, topic)

    def _allowed(self, arg: Arg) -> Channel:
        """Find the channel, if this connection may subscribe to it."""
        channel = self._services.catalogue.channel(arg, self._connection.url)
        if channel.login and not self._logged_in:
            raise Refusal("60011")
        if channel.fee_tier > self._services.settings.fee_tier:
            raise Refusal("64003")
        for other, topic in self._subscriptions.values():
            name = topic.feed.channel.name
            if name in channel.excludes and other.get("instId") == arg.get("instId"):
                raise Refusal("64004", channel.name, name, arg.get("instId"))
        return channel

    def _counted(self, channel: Channel) -> bool:
        """Tell how many connections use a channel, and whether this may be one of them."""
        users = self._services.topics.connections(channel) | {self._connection}
        allowed = len(users) <= MAX_COUNTED
        self._tell(
            {},
            event="channel-conn-count" if allowed else "channel-conn-count-error",
            channel=channel.name,
            connCount=str(min(len(users), MAX_COUNTED)),
        )
        return allowed

    def _operate(self, message: Message) -> None:
        operation = self._services.catalogue.operations[message["op"]]
        refusal = None
        if operation.url != self._connection.url:
            refusal = Refusal("60028")
        elif not self._logged_in:
            refusal = Refusal("60011")
        elif not message.get("id"):
            refusal = Refusal("60013")
        if refusal is None:
            answer = self._services.desk.answer(operation, message)
        else:
            answer = {"code": refusal.code, "msg": refusal.message, "data": []}
        self._send({"id": message.get("id", ""), "op": operation.op, **answer})

    def _count(self) -> None:
        if not self._services.settings.limits:
            return
        now = self._services.clock()
        while self._asked and self._asked[0] <= now - _HOUR:
            self._asked.popleft()
        if len(self._asked) >= REQUESTS_AN_HOUR:
            raise Refusal("60014")
        self._asked.append(now)

    def _refuse(self, refusal: Refusal, message: Message) -> None:
        self._tell(message, event="error", code=refusal.code, msg=refusal.message)

    def _tell(self, message: Message, **event: Any) -> None:
        identifier = {"id": message["id"]} if "id" in message else {}
        self._send({**identifier, **event, "connId": self._connection.id})

    def _send(self, message: Message) -> None:
        self._connection.post(_encode(message).decode())


def _read(text: str) -> Message:
    """Read a message, which has an operation and a list of arguments at least."""
    try:
        message = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        raise Refusal("60012", text) from None
    args = message.get("args") if isinstance(message, dict) else None
    if (
        not isinstance(args, list)
        or not args
        or not all(isinstance(arg, dict) for arg in args)
        or not isinstance(message.get("op"), str)
    ):
        raise Refusal("60012", text)
    identifier = message.get("id")
    if identifier is not None and not (
        isinstance(identifier, str)
        and identifier.isascii()
        and identifier.isalnum()
        and len(identifier) <= _MAX_ID
    ):
        raise Refusal("60012", text)
    return message  # type: ignore[no-any-return]  # a dict, as was looked at
