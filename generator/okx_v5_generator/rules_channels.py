"""Our rules for channels: what AsyncAPI leaves open and the generator relies on."""

import keyword
import re
from collections.abc import Iterator
from typing import Any

from .building_channels import argument_name
from .loading import Mapping
from .problems import Place, Problem
from .rules_operations import RESERVED_ARGUMENTS
from .rules_texts import check_texts
from .schemas import Document, is_enum, reference_name, scalar_kind
from .streams import EXTRA, Channel, channels

AUTHS = ("none", "required")
PUSHES = ("state", "changes", "events")
# What a stream has besides the methods of channels.
RESERVED_METHODS = frozenset(
    {"subscribe", "unsubscribe", "book", "events", "send", "reply", "with_options", "close"}
)
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_KNOWN = frozenset(
    {"address", "title", "summary", "description", "servers", "tags", "parameters", "messages",
     "x-okx-doc", "x-okx-checked", "x-okx-auth", "x-okx-pushes", "x-okx-interval", "x-okx-depth",
     "x-okx-excludes", "x-okx-counted", "x-okx-fee-tier", "x-okx-deprecated"}
)  # fmt: skip
_ARGUMENT_KEYS = frozenset(
    {"type", "format", "description", "deprecated", "default", "$ref", "x-okx-required-when"}
)


def check(document: Document) -> Iterator[Problem]:
    """Every breach of a rule by a channel."""
    tags = {tag["name"] for tag in document.tree.get("tags", [])}
    names: dict[str, Place] = {}
    for channel in channels(document):
        checker = _ChannelChecker(channel)
        yield from checker.problems(tags)
        for name in channel.names():
            if name in names:
                yield checker.problem(
                    f"the channel {name!r} is described already, see {names[name]}",
                    "Give each name on the wire to one channel.",
                    "address",
                )
            names.setdefault(name, channel.described.place_of("address"))
    for channel in channels(document):
        for name in channel.described.get("x-okx-excludes", []):
            if name not in names or name in channel.names():
                yield _ChannelChecker(channel).problem(
                    f"x-okx-excludes names {name!r}",
                    "Name other channels as on the wire.",
                    "x-okx-excludes",
                )


class _ChannelChecker:
    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self.described = channel.described

    def problem(self, message: str, fix: str, key: str = "", node: Any = None) -> Problem:
        node = self.described if node is None else node
        return Problem(node.place_of(key), message, fix, self.channel.key)

    def problems(self, tags: set[Any]) -> Iterator[Problem]:
        channel, described = self.channel, self.described
        for key in described:
            if key not in _KNOWN:
                yield self.problem(
                    f"unknown key {key!r}", "Remove it, or teach the generator what it means.", key
                )
        name = channel.key
        if not _KEY.fullmatch(name) or keyword.iskeyword(name) or name in RESERVED_METHODS:
            yield self.problem(
                f"channel {name!r} is not called as a method of a stream can be",
                "Choose another name in snake_case.",
            )
        if channel.tag not in tags:
            yield self.problem(
                f"tag {channel.tag!r} is not declared",
                "Describe it under `tags` in openapi.yaml.",
                "tags",
            )
        if channel.url not in channel.document.streams["servers"]:
            yield self.problem(
                f"the server {channel.url!r} is unknown",
                "Refer to one of asyncapi.yaml: `#/servers/public`.",
                "servers",
            )
        for key, choices in (("x-okx-auth", AUTHS), ("x-okx-pushes", PUSHES)):
            if described[key] not in choices:
                yield self.problem(
                    f"{key} is {described[key]!r}", f"Choose one of {', '.join(choices)}.", key
                )
        if channel.url == "private" and described["x-okx-auth"] == "none":
            yield self.problem(
                "a channel of the private URL without a login",
                "Write `x-okx-auth: required`.",
                "x-okx-auth",
            )
        yield from check_texts(described, name)
        yield from self.check_arguments()
        if reference_name(channel.row) is None or is_enum(channel.document.resolve(channel.row)):
            yield self.problem(
                "`data` does not hold rows that are a component",
                "Name the row in schemas/ and refer to it.",
                node=channel.message("push")["payload"],
            )
        for kind in ("subscription", "push"):
            message = channel.message(kind)
            if not message["examples"]:
                yield self.problem(f"no example of a {kind}", "Add one.", "examples", message)

    def check_arguments(self) -> Iterator[Problem]:
        names: dict[str, str] = {}
        schema = self.channel.subscription
        for argument in self.channel.arguments():
            wire, node = argument.wire, argument.schema
            name = argument_name(wire)
            if name in names or name in RESERVED_ARGUMENTS:
                yield self.problem(
                    f"argument {wire!r} becomes {name!r}, which {names.get(name, 'Python')!r} is already",
                    "Give the naming rule a case of its own (naming.py).",
                    node=node,
                )
            names[name] = wire
            yield from self.check_argument(wire, node)
            if argument.required and "x-okx-required-when" in node:
                yield self.problem(
                    f"argument {wire!r} is both required and required when …",
                    "Keep one of the two.",
                    "x-okx-required-when",
                    node,
                )
        known = set(schema.get("properties", {}))
        for wire in schema.get("required", []):
            if wire not in known:
                yield self.problem(
                    f"the subscription requires {wire!r}, which it lacks",
                    "Mend `required`.",
                    "required",
                    schema,
                )
        for group in schema.get("x-okx-any-of", []):
            if len(group) < 2 or not set(group) <= known:
                yield self.problem(
                    f"x-okx-any-of names {group!r}", "List two or more arguments that exist.",
                    "x-okx-any-of", schema,
                )  # fmt: skip

    def check_argument(self, wire: str, node: Mapping) -> Iterator[Problem]:
        for key in sorted(set(node) - _ARGUMENT_KEYS):
            yield self.problem(
                f"argument {wire!r} has the unknown key {key!r}", "Remove it.", key, node
            )
        if not str(node.get("description", "")).endswith("."):
            yield self.problem(
                f"argument {wire!r} has no description that ends with a period",
                "Say what it is for.",
                "description",
                node,
            )
        resolved = self.channel.document.resolve(node)
        if wire == "channel" or wire.endswith(f"{EXTRA}.channel"):
            yield self.problem(
                "the channel's name is no argument", "Remove it; `address` says it.", node=node
            )
        elif not (is_enum(resolved) and "$ref" in node) and scalar_kind(resolved) is None:
            shown = node.get("format") or node.get("type")
            yield self.problem(
                f"argument {wire!r} has the unknown type or format {shown!r}",
                "Use one of the scalars that spec/README.md lists, or an enum in enums/.",
                node=node,
            )
