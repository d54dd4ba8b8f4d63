"""Whatever a connection says, it is answered, and nothing breaks."""

import asyncio
import json
import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.spec_reader import Specification
from okx_v5.sandbox.streams.catalogue import Catalogue
from okx_v5.sandbox.streams.connection import Connection
from okx_v5.sandbox.streams.feeds import World
from okx_v5.sandbox.streams.operations import OrderDesk
from okx_v5.sandbox.streams.protocol import Protocol, Services
from okx_v5.sandbox.streams.settings import StreamSettings
from okx_v5.sandbox.streams.topics import Topics

CATALOGUE = Catalogue.bundled()
SPECIFICATION = Specification.load()

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
known = {
    name
    for channel in CATALOGUE.channels.values()
    for name in CATALOGUE.flat(channel.subscription).get("properties", {})
}
names = st.sampled_from(sorted(known | {"instIdCode", "tdMode", "side", "ordType", "sz", "apiKey"}))
likely = st.sampled_from(
    ["BTC-USDT", "SWAP", "ANY", "cash", "buy", "limit", "1", "{}", '{"updateInterval": 0}', 1]
)
args = st.fixed_dictionaries(
    {"channel": st.sampled_from(sorted(CATALOGUE.channels)) | values}
) | st.dictionaries(names, likely | values, max_size=6)
messages = st.fixed_dictionaries(
    {
        "op": st.sampled_from(["login", "subscribe", "unsubscribe", *CATALOGUE.operations])
        | values,
        "args": st.lists(args, max_size=3) | values,
    },
    optional={"id": st.just("a1") | values, "expTime": likely | values},
)


class Recorded(Connection):
    """A connection that goes nowhere."""

    def __init__(self, url: str) -> None:
        super().__init__(url, idle=60)
        self.posted: list[str] = []

    def post(self, text: str) -> None:
        self.posted.append(text)


@given(
    url=st.sampled_from(["public", "private", "business"]),
    logged_in=st.booleans(),
    texts=st.lists(messages.map(json.dumps) | st.text(), max_size=4),
)
def test_whatever_is_said_is_answered(url: str, logged_in: bool, texts: list[str]) -> None:
    async def main() -> None:
        engine = Engine(time.time)
        account = Account("key", "secret", "passphrase", frozenset({"read", "trade"}), None)
        settings = StreamSettings()
        topics = Topics(World(CATALOGUE, engine, "1", settings))
        desk = OrderDesk(SPECIFICATION, account, engine, time.time)
        services = Services(CATALOGUE, topics, desk, account, settings, time.time)
        connection = Recorded(url)
        protocol = Protocol(connection, services)
        protocol._logged_in = logged_in
        for text in texts:
            before = len(connection.posted)
            protocol.on_text(text)
            assert len(connection.posted) > before
        for posted in connection.posted:
            message: Any = posted if posted == "pong" else json.loads(posted)
            assert message == "pong" or {"event", "op", "arg"} & message.keys()
        protocol.leave()
        assert not topics._topics

    asyncio.run(main())
