"""What the AsyncAPI document promises of channels and stream operations, the generated code keeps."""

import copy
import functools
import importlib.resources
import inspect
import json
import pickle
from typing import Any

import pytest

import okx_v5
from okx_v5 import Channel, Topic, channels, decode_push, operations, topics
from okx_v5_api.subscribers import AsyncSubscriber, SyncSubscriber
from okx_v5_core.registry import Operations
from okx_v5_generator.naming import python_name


@functools.cache
def bundle() -> dict[str, Any]:
    """The document that the package ships."""
    text = importlib.resources.files("okx_v5_api").joinpath("asyncapi.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


DESCRIBED = {
    key: described
    for key, described in bundle()["channels"].items()
    if described["address"] is not None
}
PUSHES = [
    pytest.param(key, example["payload"], id=f"{key}-{index}")
    for key, described in DESCRIBED.items()
    for index, example in enumerate(described["messages"]["push"]["examples"])
]
SUBSCRIPTIONS = [
    pytest.param(key, example["payload"], id=f"{key}-{index}")
    for key, described in DESCRIBED.items()
    for index, example in enumerate(described["messages"]["subscription"]["examples"])
]


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - made here


def channel_id(key: str) -> str:
    return f"{DESCRIBED[key]['tags'][0]['name']}.{key}"


def channel(key: str) -> Channel[Any]:
    return next(found for found in channels.values() if found.id == channel_id(key))


def arguments(key: str, example: dict[str, Any]) -> dict[str, Any]:
    """An example of a subscription as arguments of the function."""
    plain = {wire: value for wire, value in example.items() if wire != "extraParams"}
    given = {
        python_name(wire): value for wire, value in (plain | example.get("extraParams", {})).items()
    }
    for name, parameter in DESCRIBED[key].get("parameters", {}).items():
        given[name] = parameter["enum"][0]
    return given


def topic(key: str, example: dict[str, Any]) -> Topic[Any]:
    tag, _, name = channel_id(key).partition(".")
    made: Topic[Any] = getattr(getattr(topics, tag), name)(**arguments(key, example))
    return made


def test_there_are_channels_and_operations() -> None:
    assert len(DESCRIBED) > 50
    assert len(channels) > 150
    assert {found.id for found in channels.values()} == {channel_id(key) for key in DESCRIBED}
    assert len(bundle()["operations"]) == 11


@pytest.mark.parametrize(("key", "message"), PUSHES)
def test_a_push_is_decoded_and_every_field_can_be_read(key: str, message: dict[str, Any]) -> None:
    push = decode_push(json.dumps(message).encode())
    assert push.channel.id == channel_id(key)
    assert push.arg == message["arg"]
    assert push.action == message.get("action")
    assert [row.check().raw for row in push.rows] == message["data"]
    assert repr(push).startswith("<Push {")
    assert push == decode_push(json.dumps(message))
    for again in (pickled(push), copy.deepcopy(push)):
        assert again == push
        assert again.rows == push.rows


@pytest.mark.parametrize(("key", "example"), SUBSCRIPTIONS)
def test_a_topic_function_makes_the_example(key: str, example: dict[str, Any]) -> None:
    made = topic(key, example)
    assert made.channel.id == channel_id(key)
    arg = dict(made.arg)
    assert channels[arg.pop("channel")] is made.channel
    if "extraParams" in arg:
        arg["extraParams"] = json.loads(arg["extraParams"])
    assert arg == example
    again = pickled(made)
    assert again == made
    assert hash(again) == hash(made)
    assert again.channel is made.channel


@pytest.mark.parametrize("subscriber", [AsyncSubscriber, SyncSubscriber])
@pytest.mark.parametrize(("key", "example"), SUBSCRIPTIONS)
def test_a_subscriber_subscribes_to_the_topic(
    subscriber: type[Any], key: str, example: dict[str, Any]
) -> None:
    subscribed: list[Topic[Any]] = []
    stream = type("Stream", (subscriber,), {"subscribe": lambda _, topic: subscribed.append(topic)})
    getattr(stream(), key)(**arguments(key, example))
    assert subscribed == [topic(key, example)]


@pytest.mark.parametrize("key", DESCRIBED)
def test_a_channel_knows_what_the_document_says_of_it(key: str) -> None:
    described, found = DESCRIBED[key], channel(key)
    assert found.url == described["servers"][0]["$ref"].rpartition("/")[2]
    assert found.auth == described["x-okx-auth"]
    assert found.pushes == described["x-okx-pushes"]
    assert found.doc == described["x-okx-doc"]
    assert found.interval == described.get("x-okx-interval")
    assert found.depth == described.get("x-okx-depth")
    assert found.fee_tier == described.get("x-okx-fee-tier")
    assert found.counted == described.get("x-okx-counted", False)
    assert found.excludes == set(described.get("x-okx-excludes", ()))
    assert all(channels[name] is found for name in found.names)
    assert pickled(found) is found


@pytest.mark.parametrize("key", DESCRIBED)
def test_the_docstrings_tell_what_it_takes(key: str) -> None:
    tag, _, name = channel_id(key).partition(".")
    for function in (getattr(getattr(topics, tag), name), getattr(AsyncSubscriber, key)):
        text = inspect.getdoc(function) or ""
        assert text.startswith(f"{DESCRIBED[key]['summary']}.\n")
        assert f"#{DESCRIBED[key]['x-okx-doc']}" in text
        names = [name for name in inspect.signature(function).parameters if name != "self"]
        assert all(f"    {name}: " in text for name in names)


@pytest.mark.parametrize("op", bundle()["operations"])
def test_an_operation_knows_its_form(op: str) -> None:
    described = bundle()["operations"][op]
    assert isinstance(operations, Operations)
    form = operations.named(described["x-okx-of"]).stream
    assert form is not None
    assert form.op == op
    assert form.url == described["x-okx-url"]
    assert form.instrument_codes == described.get("x-okx-instrument-codes", False)
    assert form.lacks == set(described.get("x-okx-lacks", ()))


def test_no_other_operation_has_a_form() -> None:
    forms = [item.id for item in operations.values() if item.stream is not None]
    assert sorted(forms) == sorted(item["x-okx-of"] for item in bundle()["operations"].values())


def test_what_is_missing_is_named() -> None:
    with pytest.raises(
        okx_v5.ArgumentError, match=r"market[.]candles: bar cannot be '7m'[.] It is one of 1s, 1m"
    ):
        topics.market.candles("BTC-USDT", bar="7m")  # type: ignore[arg-type]  # that is the point
