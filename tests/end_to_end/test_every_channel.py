"""Every channel, as the sandbox serves it, is what the specification says and the client reads."""

import json
from collections.abc import Iterator

import pytest
from tests.sandbox.streaming import Stream

import okx_v5
from okx_v5 import Client
from okx_v5.sandbox import Sandbox, StreamSettings
from okx_v5.sandbox.streams.catalogue import Catalogue

CATALOGUE = Catalogue.bundled()
# Told of by the engine alone: these say nothing until something happens to an order.
SILENT = ("orders", "fills")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    # On request only, so that what is pushed first is what was asked for last.
    with Sandbox(streams=StreamSettings(pushes_per_second=1 / 3600, idle=600)) as running:
        yield running


@pytest.fixture(scope="module")
def streams(sandbox: Sandbox) -> Iterator[dict[str, Stream]]:
    with (
        Stream(sandbox) as public,
        Stream(sandbox, "private") as private,
        Stream(sandbox, "business") as business,
    ):
        found = {"public": public, "private": private, "business": business}
        for stream in found.values():
            stream.login()
        yield found


def _arguments(name: str) -> dict[str, str]:
    """The first example of a subscription."""
    node = CATALOGUE._document["channels"][CATALOGUE.channels[name].id]
    example = node["messages"]["subscription"]["examples"][0]["payload"]
    return {
        field: json.dumps(value) if isinstance(value, dict) else value
        for field, value in example.items()
    }


def test_the_sandbox_and_the_client_know_the_same_channels() -> None:
    assert CATALOGUE.channels.keys() == set(okx_v5.channels)
    for name, channel in CATALOGUE.channels.items():
        known = okx_v5.channels[name]
        assert (channel.url, channel.pushes, channel.login) == (
            known.url,
            known.pushes,
            known.auth == "required",
        )


@pytest.mark.parametrize("name", CATALOGUE.channels)
def test_a_channel(name: str, sandbox: Sandbox, streams: dict[str, Stream], okx: Client) -> None:
    channel = CATALOGUE.channels[name]
    stream = streams[channel.url]
    arguments = _arguments(name)
    if name in SILENT:
        arguments = {"instType": "ANY"} if name == "orders" else {}
    answer = stream.subscribe(name, **arguments)
    assert answer["arg"].keys() <= {"channel", *arguments}
    pushes = []
    if channel.pushes != "events":
        pushes.append(stream.push(name))
    if name in SILENT:
        okx.trade.place_order(
            inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="60100", sz="0.01"
        )
    elif channel.pushes != "state":
        sandbox.streams.push(name)
    if channel.pushes != "state":
        pushes.append(stream.push(name))
    stream.ask("unsubscribe", {"channel": name, **arguments})
    for message in pushes:
        push = okx_v5.decode_push(json.dumps(message))
        assert push.channel is okx_v5.channels[name]
        for wire, value in arguments.items():
            assert wire == "extraParams" or push.arg[wire] == value
        for row in push.rows:
            row.check()
        for row in message["data"]:
            fields = CATALOGUE.flat(channel.row).get("properties", {})
            assert isinstance(row, list) or row.keys() <= fields.keys()
