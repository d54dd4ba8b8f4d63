"""Whether every example of what goes over a connection is what its schema says.

AsyncAPI's own tools let bad examples pass. These are held to what those of REST are.
"""

from collections.abc import Iterator
from typing import Any

from .examples import StrictSchemas, mismatches
from .loading import Mapping
from .problems import Problem
from .rules_stream_operations import CODE
from .schemas import Document
from .streams import Channel, channels, connections, request_of, stream_operations

# What the exchange adds to the arguments of private channels.
_ADDED = frozenset({"channel", "uid"})


def check(document: Document, strict: StrictSchemas) -> Iterator[Problem]:
    """Every example that does not match."""
    for channel in channels(document):
        for kind in ("subscription", "push"):
            message = channel.message(kind)
            yield from _match(strict, message, channel.key, answer=kind == "push")
        yield from _arguments(channel)
    for name, described in connections(document):
        for message in described["messages"].values():
            yield from _match(strict, message, name, answer=True)
    operations = {item.get("operationId"): item for _, _, item in document.operations()}
    for op, described in stream_operations(document):
        yield from _operation(strict, op, described, operations[described["x-okx-of"]])


def _match(
    strict: StrictSchemas, message: Mapping, name: str, *, answer: bool
) -> Iterator[Problem]:
    validator = strict.validator(message["payload"], answer=answer)
    for example in message["examples"]:
        yield from mismatches(validator, example["payload"], example.place_of("payload"), name)


def _arguments(channel: Channel) -> Iterator[Problem]:
    """The argument that a push repeats is one that a subscription can have."""
    names = channel.names()
    known = {item.wire for item in channel.arguments() if not item.family} | _ADDED
    for example in channel.message("push")["examples"]:
        payload = example["payload"]
        arg = payload.get("arg") if isinstance(payload, Mapping) else None
        if not isinstance(arg, Mapping) or not isinstance(arg.get("channel", ""), str):
            continue  # what it must be is told already
        if arg.get("channel") not in names:
            yield Problem(
                arg.place_of("channel"),
                f"the example is of the channel {arg.get('channel')!r}",
                "Name this channel as on the wire.",
                channel.key,
            )
        for wire in arg:
            if wire not in known:
                yield Problem(
                    arg.place_of(wire),
                    f"the example has the argument {wire!r}",
                    "Remove it, or describe it in the subscription.",
                    channel.key,
                )


def _operation(
    strict: StrictSchemas, op: str, described: Mapping, operation: Mapping
) -> Iterator[Problem]:
    """The request is that of REST in its other form, and so are its answers."""
    examples = described["x-okx-examples"]
    document = strict.document
    answer = document.answer(operation)
    forms = [
        (
            examples["request"],
            examples.place_of("request"),
            _request(strict, described, operation),
            False,
        )
    ]
    if answer is not None:
        forms += [
            (example, examples["answers"].place_of(name), _answer(strict, answer["schema"]), True)
            for name, example in examples["answers"].items()
        ]
    for example, place, schema, is_answer in forms:
        validator = strict.around(schema, answer=is_answer)
        yield from mismatches(validator, example, place, op)
        if isinstance(example, Mapping) and example.get("op") != op:
            yield Problem(
                example.place_of("op"),
                f"the example is of the operation {example.get('op')!r}",
                f"Write `op: {op}`.",
                op,
            )


def _request(strict: StrictSchemas, described: Mapping, operation: Mapping) -> dict[str, Any]:
    item = strict.strict(request_of(strict.document, operation), False)
    fields = {
        wire: field
        for wire, field in item["properties"].items()
        if wire not in described.get("x-okx-lacks", [])
    }
    required = list(item.get("required", []))
    if described.get("x-okx-instrument-codes"):
        fields[CODE] = {"type": "integer"}
        fields.pop("instId")
        required = [CODE if wire == "instId" else wire for wire in required]
    item |= {"properties": fields, "required": required}
    frame: dict[str, Any] = {
        "id": {"type": "string"},
        "op": {"type": "string"},
        "args": {"type": "array", "items": item, "minItems": 1},
    }
    if any(parameter["name"] == "expTime" for parameter in strict.document.parameters(operation)):
        frame["expTime"] = {"type": "string", "format": "unix-ms"}
    return _closed(frame, ["id", "op", "args"])


def _answer(strict: StrictSchemas, schema: Any) -> dict[str, Any]:
    closed = strict.strict(schema, True)
    fields = {"id": {"type": "string"}, "op": {"type": "string"}}
    return closed | {
        "properties": fields | closed["properties"],
        "required": ["id", "op", *closed.get("required", [])],
    }


def _closed(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
