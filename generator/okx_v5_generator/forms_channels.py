"""Whether each part of a description of streams has the form that all that reads it relies on.

Where AsyncAPI's own schema is not installed, this is the first to look at it; so it takes nothing for
granted.
"""

from collections.abc import Iterator
from typing import Any

from .forms import (
    MAP,
    NAMES,
    NUMBER,
    TEXT,
    TRUE,
    Form,
    are_maps,
    keys_have_form,
    schema_has_form,
)
from .loading import Mapping
from .problems import Problem
from .schemas import Document, is_enum
from .streams import EXTRA, VARIABLE


def _is_reference(value: Any) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("$ref"), str)


def _are_examples(value: Any) -> bool:
    return are_maps(value) and all("payload" in example for example in value)


_ONE_SERVER = Form(
    "a list of one reference to a server",
    lambda value: isinstance(value, list) and len(value) == 1 and _is_reference(value[0]),
)
_ONE_TAG = Form(
    "a list of one tag with a name",
    lambda value: are_maps(value) and len(value) == 1 and isinstance(value[0].get("name"), str),
)
_EXAMPLES = Form("a list of examples, each with a payload", _are_examples)
_CHANNEL = {
    "address": TEXT, "title": TEXT, "summary": TEXT, "description": TEXT, "servers": _ONE_SERVER,
    "tags": _ONE_TAG, "parameters": MAP, "messages": MAP, "x-okx-auth": TEXT, "x-okx-pushes": TEXT,
    "x-okx-doc": TEXT, "x-okx-interval": NUMBER, "x-okx-depth": NUMBER, "x-okx-excludes": NAMES,
    "x-okx-counted": TRUE, "x-okx-fee-tier": TEXT, "x-okx-deprecated": TRUE,
}  # fmt: skip
_CHANNEL_NEEDS = (
    "title", "summary", "servers", "tags", "messages", "x-okx-auth", "x-okx-pushes", "x-okx-doc",
    "x-okx-checked",
)  # fmt: skip
_MESSAGE = {"payload": MAP, "examples": _EXAMPLES}
_PARAMETER = {"description": TEXT, "x-okx-schema": Form("a reference to an enum", _is_reference)}
_OPERATION = {
    "title": TEXT, "summary": TEXT, "description": TEXT, "x-okx-of": TEXT, "x-okx-url": TEXT,
    "channel": Form("a reference to a channel", _is_reference),
    "x-okx-instrument-codes": TRUE, "x-okx-lacks": NAMES, "x-okx-doc": TEXT, "x-okx-examples": MAP,
}  # fmt: skip
_OPERATION_NEEDS = (
    "title", "summary", "channel", "x-okx-of", "x-okx-url", "x-okx-doc", "x-okx-checked",
    "x-okx-examples",
)  # fmt: skip
_OPERATION_EXAMPLES = {"request": MAP, "answers": MAP}


def check(document: Document) -> Iterator[Problem]:
    """Every part that has another form."""
    for key in ("servers", "channels", "operations"):
        held = document.streams.get(key)
        if not isinstance(held, Mapping):
            yield Problem(
                document.streams.place_of(key),
                f"{key} must be a mapping",
                "Name them as spec/README.md shows.",
            )
    for name, described in _parts(document, "channels"):
        if not isinstance(described, Mapping):
            yield _no_mapping(document, "channels", name)
        elif described.get("address") is None and "address" in described:
            yield from _connection(name, described)
        else:
            yield from _channel(document, name, described)
    for name, described in _parts(document, "operations"):
        if not isinstance(described, Mapping):
            yield _no_mapping(document, "operations", name)
            continue
        yield from _has(described, _OPERATION_NEEDS, _OPERATION, name)
        examples = described.get("x-okx-examples")
        if isinstance(examples, Mapping):
            yield from _has(examples, tuple(_OPERATION_EXAMPLES), _OPERATION_EXAMPLES, name)


def _parts(document: Document, key: str) -> list[tuple[str, Any]]:
    held = document.streams.get(key)
    return list(held.items()) if isinstance(held, Mapping) else []


def _no_mapping(document: Document, key: str, name: str) -> Problem:
    place = document.streams[key].place_of(name)
    return Problem(place, f"{name!r} under {key} holds no mapping", "Describe it.", name)


def _has(
    node: Mapping, needs: tuple[str, ...], forms: dict[str, Form], name: str
) -> Iterator[Problem]:
    for key in needs:
        if key not in node:
            yield Problem(
                node.place, f"{key} is missing", "Add it; spec/README.md says what it means.", name
            )
    yield from keys_have_form(node, forms, name)


def _connection(name: str, described: Mapping) -> Iterator[Problem]:
    yield from _has(described, ("messages",), {"messages": MAP}, name)
    messages = described.get("messages")
    for key in messages if isinstance(messages, Mapping) else ():
        yield from _message(described, key, name)


def _message(described: Mapping, key: str, name: str) -> Iterator[Problem]:
    message = described["messages"].get(key)
    if not isinstance(message, Mapping):
        place = described["messages"].place_of(key)
        yield Problem(place, f"no message {key!r}", "Describe its payload.", name)
        return
    wrong = list(_has(message, ("payload", "examples"), _MESSAGE, name))
    yield from wrong or schema_has_form(message["payload"], name)


def _channel(document: Document, name: str, described: Mapping) -> Iterator[Problem]:
    wrong = list(_has(described, ("address", *_CHANNEL_NEEDS), _CHANNEL, name))
    if isinstance(described.get("messages"), Mapping):
        for key in ("subscription", "push"):
            wrong += _message(described, key, name)
    yield from wrong
    if wrong:
        return  # what stands inside is known once its frame is mended
    yield from _family(document, name, described)
    subscription = described["messages"]["subscription"]["payload"]
    if "$ref" in subscription or subscription.get("type") != "object":
        yield Problem(
            subscription.place,
            "the payload of a subscription is no object",
            "Write `type: object` and its arguments under `properties`.",
            name,
        )
    extra = subscription.get("properties", {}).get(EXTRA)
    if extra is not None and not isinstance(extra.get("properties"), Mapping):
        yield Problem(
            extra.place, f"{EXTRA} has no properties", "Describe each as an argument.", name
        )
    push = described["messages"]["push"]["payload"]
    data = document.flatten(push).get("properties", {}).get("data", {})
    if not isinstance(data.get("items"), Mapping) or "$ref" not in push:
        yield Problem(
            push.place,
            "a push that does not refine a frame",
            "Begin with `$ref: ../../schemas/stream.yaml#/Push` and say what `data` holds.",
            name,
        )


def _family(document: Document, name: str, described: Mapping) -> Iterator[Problem]:
    variables = VARIABLE.findall(described["address"])
    parameters = described.get("parameters", Mapping(described.place))
    if len(variables) > 1 or variables != list(parameters):
        yield Problem(
            described.place_of("parameters" if parameters else "address"),
            f"address {described['address']!r} has the parameters {list(parameters)}",
            "Describe the one part in braces, and no other, under `parameters`.",
            name,
        )
        return
    for key, parameter in parameters.items():
        if not isinstance(parameter, Mapping):
            yield Problem(parameters.place_of(key), f"no parameter {key!r}", "Describe it.", name)
            continue
        wrong = list(_has(parameter, tuple(_PARAMETER), _PARAMETER, name))
        yield from wrong
        if not wrong and not is_enum(document.resolve(parameter["x-okx-schema"])):
            yield Problem(
                parameter.place_of("x-okx-schema"),
                f"parameter {key!r} is no enum",
                "Refer to a list in enums/; each of its values makes a name.",
                name,
            )
