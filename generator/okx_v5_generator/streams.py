"""Reading the channels and stream operations of a bundled document."""

import re
from collections.abc import Iterator
from typing import Any, Literal

import attrs

from .loading import Mapping
from .schemas import Document

# The argument whose value is an object, written as text; what it holds are arguments of their own.
EXTRA = "extraParams"
VARIABLE = re.compile(r"\{([^{}]*)\}")


@attrs.frozen
class ChannelArgument:
    """An argument of a subscription: its name on the wire, its schema and whether it is needed.

    What `extraParams` holds is named `extraParams.…`. The `family` one is no argument on the wire, but a
    part of the channel's name.
    """

    wire: str
    schema: Mapping
    required: bool = False
    family: bool = False


@attrs.frozen
class Channel:
    """A channel that can be subscribed to, as it is described."""

    key: str
    described: Mapping
    document: Document

    @property
    def tag(self) -> str:
        """The family, which is its module."""
        return str(self.described["tags"][0]["name"])

    @property
    def id(self) -> str:
        """As `market.tickers`."""
        return f"{self.tag}.{self.key}"

    @property
    def url(self) -> str:
        """The key of its server."""
        return str(self.described["servers"][0]["$ref"]).rpartition("/")[2]

    @property
    def family(self) -> str | None:
        """The part of its name that differs, if there is one."""
        found = VARIABLE.search(self.described["address"])
        return found[1] if found else None

    def names(self) -> dict[str, str | None]:
        """Its names on the wire, with the value of the part that differs."""
        address = self.described["address"]
        if self.family is None:
            return {address: None}
        enum = self.document.resolve(self.described["parameters"][self.family]["x-okx-schema"])
        return {VARIABLE.sub(value, address): value for value in enum["enum"]}

    def message(self, kind: Literal["subscription", "push"]) -> Mapping:
        """The message of a subscription, without the channel's name, or of a push."""
        message: Mapping = self.described["messages"][kind]
        return message

    @property
    def subscription(self) -> Mapping:
        """The schema of the arguments besides the channel's name."""
        payload: Mapping = self.message("subscription")["payload"]
        return payload

    @property
    def row(self) -> Any:
        """The schema of one row of a push."""
        push = self.document.flatten(self.message("push")["payload"])
        return push["properties"]["data"]["items"]

    def arguments(self) -> list[ChannelArgument]:
        """What a subscription is given, those on the wire first."""
        found = []
        required = self.subscription.get("required", [])
        for wire, schema in self.subscription.get("properties", {}).items():
            if wire != EXTRA:
                found.append(ChannelArgument(wire, schema, wire in required))
                continue
            found += [
                ChannelArgument(f"{EXTRA}.{inner}", part, inner in schema.get("required", []))
                for inner, part in schema["properties"].items()
            ]
        if self.family is not None:
            parameter = self.described["parameters"][self.family]
            schema = parameter.like()
            schema.update(parameter["x-okx-schema"])
            schema["description"] = parameter["description"]
            found.append(ChannelArgument(self.family, schema, required=True, family=True))
        return found


def channels(document: Document) -> Iterator[Channel]:
    """Every channel that can be subscribed to. One without an address is a connection."""
    for key, described in document.streams.get("channels", {}).items():
        if described.get("address") is not None:
            yield Channel(key, described, document)


def connections(document: Document) -> Iterator[tuple[str, Mapping]]:
    """What goes over connections besides pushes: channels without an address."""
    for key, described in document.streams.get("channels", {}).items():
        if described.get("address") is None:
            yield key, described


def stream_operations(document: Document) -> Iterator[tuple[str, Mapping]]:
    """The operations that go over a connection, by their names there."""
    yield from document.streams.get("operations", {}).items()


def stream_form(document: Document, operation_id: str) -> tuple[str, Mapping] | None:
    """How a REST operation goes over a connection, if it does."""
    for op, described in stream_operations(document):
        if described["x-okx-of"] == operation_id:
            return op, described
    return None


def control_schemas(document: Document) -> list[Any]:
    """The schemas of all that goes over connections besides pushes."""
    return [
        message.get("payload")
        for _, described in connections(document)
        for message in described.get("messages", {}).values()
    ]


def request_of(document: Document, operation: Mapping) -> Any:
    """The schema of what a REST operation takes, flat; of a batch, that of one of it."""
    body = document.body(operation)
    if body is not None and body.get("type") == "array":
        body = body["items"]
    return document.flatten(body)
