"""The bundled AsyncAPI document, read as tables of channels and of order operations."""

import functools
import importlib.resources
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.instruments import INSTRUMENTS
from okx_v5.sandbox.schemas import Schema, Schemas
from okx_v5.sandbox.validation import check

_EXTRA: Final = "extraParams"
_NAMES: Final = ("instId", "sprdId")
# Between two pushes of a channel that does not say how often it pushes.
_INTERVAL: Final = 1.0

Arg = Mapping[str, Any]
"""The argument of a subscription: a channel's name, and what to subscribe to of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One name that can be subscribed to, with what is needed to check and to serve it."""

    id: str
    name: str
    url: str
    login: bool
    pushes: str
    subscription: Schema
    row: Schema
    examples: tuple[Mapping[str, Any], ...]
    interval: float
    depth: int | None
    fee_tier: int
    excludes: frozenset[str]
    counted: bool


@dataclass(frozen=True, slots=True)
class StreamOperation:
    """One order operation: the REST operation that it is a form of, and how the forms differ."""

    op: str
    of: str
    url: str
    by_code: bool
    lacks: frozenset[str]


class Catalogue(Schemas):
    """Channels by their name on the wire, and order operations by theirs."""

    def __init__(self, document: Schema) -> None:
        super().__init__(document)
        self.channels = {
            channel.name: channel
            for key, node in document["channels"].items()
            if node["address"] is not None
            for channel in self._read(key, node)
        }
        self.operations = {
            op: StreamOperation(
                op,
                node["x-okx-of"],
                node["x-okx-url"],
                node.get("x-okx-instrument-codes", False),
                frozenset(node.get("x-okx-lacks", ())),
            )
            for op, node in document["operations"].items()
        }
        self._known = {*INSTRUMENTS, *_named(document["channels"])}

    @classmethod
    @functools.cache
    def bundled(cls) -> "Catalogue":
        """Read the document that is installed."""
        source = importlib.resources.files("okx_v5_api") / "asyncapi.json"
        return cls(json.loads(source.read_text("utf-8")))

    def channel(self, arg: Arg, url: str) -> Channel:
        """Find what a subscription at a URL asks for, and check its argument."""
        channel = self.channels.get(str(arg.get("channel", "")))
        if channel is None or channel.url != url or not _is_text(arg):
            raise _unknown(arg)
        given = {name: value for name, value in arg.items() if name != "channel"}
        try:
            if _EXTRA in given:
                given[_EXTRA] = json.loads(given[_EXTRA])
            check(self, channel.subscription, given, "arg")
        except (Refusal, ValueError):
            raise _unknown(arg) from None
        if any(arg[name] not in self._known for name in _NAMES if name in arg):
            raise _unknown(arg)
        return channel

    def _read(self, key: str, node: Schema) -> Iterator[Channel]:
        push = self.flat(node["messages"]["push"]["payload"])
        data = self.flat(push["properties"]["data"])
        address: str = node["address"]
        names = [address]
        for parameter, values in node.get("parameters", {}).items():
            names = [
                name.replace(f"{{{parameter}}}", value)
                for name in names
                for value in values["enum"]
            ]
        for name in names:
            yield Channel(
                id=key,
                name=name,
                url=node["servers"][0]["$ref"].rpartition("/")[2],
                login=node["x-okx-auth"] == "required",
                pushes=node["x-okx-pushes"],
                subscription=node["messages"]["subscription"]["payload"],
                row=data["items"],
                examples=tuple(
                    example["payload"] for example in node["messages"]["push"]["examples"]
                ),
                interval=node.get("x-okx-interval", _INTERVAL * 1000) / 1000,
                depth=node.get("x-okx-depth"),
                fee_tier=int(node.get("x-okx-fee-tier", "VIP0").removeprefix("VIP")),
                excludes=frozenset(node.get("x-okx-excludes", ())),
                counted=node.get("x-okx-counted", False),
            )


def plain(arg: Arg) -> dict[str, Any]:
    """Take an argument as acknowledgements and pushes repeat it."""
    return {name: value for name, value in arg.items() if name != _EXTRA}


def _is_text(arg: Arg) -> bool:
    return all(isinstance(value, str) for value in arg.values())


def _unknown(arg: Arg) -> Refusal:
    told = ",".join(f"{name}:{value}" for name, value in arg.items())
    return Refusal("60018", told)


def _named(node: Any) -> Iterator[str]:
    """Instruments and spreads that examples tell of."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in _NAMES and isinstance(value, str):
                yield value
            else:
                yield from _named(value)
    elif isinstance(node, list):
        for value in node:
            yield from _named(value)
