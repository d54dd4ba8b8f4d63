"""The specification's parameters and rows as trees of fields by wire name, as the facts have them.

Lists are looked through: the fields of a list's items are its own, as the documentation nests them.
"""

from typing import Any, Literal

import attrs

from ..loading import Mapping
from ..problems import Place
from ..schemas import Document, field_schemas, is_row, reference_name
from ..streams import Channel

Need = Literal["yes", "conditional", "no"]
_DEEPEST = 12


@attrs.define
class Node:
    """One parameter or field, or the root of them.

    `schema` is its own, `item` that of what a list holds, whatever its depth; both are flat, and
    `component` is the name of the latter. `positions` tells that it holds rows whose fields have
    positions for names, `values` is what a map holds. `chosen` tells that a rule about several fields
    names this one: any-of or variants.
    """

    schema: Mapping
    item: Mapping
    place: Place
    component: str | None = None
    need: Need = "no"
    chosen: bool = False
    positions: bool = False
    children: "dict[str, Node]" = attrs.field(factory=dict)
    values: "Node | None" = None

    def find(self, name: str) -> "Node | None":
        """The field of a name; what a map holds stands for every name."""
        return self.children.get(name, self.values)

    @property
    def shape(self) -> str | None:
        """Its JSON form; None for anything."""
        return _shape(self.schema)

    @property
    def item_shape(self) -> str | None:
        """The JSON form of the items of a list."""
        return _shape(self.item) if self.schema is not self.item else None


def _shape(schema: Mapping) -> str | None:
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    shape: str | None = schema.get("type")
    return shape


def request_tree(document: Document, operation: Mapping) -> Node:
    """What an operation takes, in the query or in the body. A deadline in a header is no parameter."""
    body = document.body(operation)
    if body is not None:
        return _node(document, body, body.place)
    root = Node(operation, operation, operation.place)
    chosen = _chosen(operation)
    for parameter in document.parameters(operation):
        if parameter.get("in") != "query" or not isinstance(parameter.get("schema"), Mapping):
            continue
        node = _node(document, parameter["schema"], parameter.place)
        node.need = _need(parameter, required=parameter.get("required") is True)
        node.chosen = parameter["name"] in chosen
        root.children[parameter["name"]] = node
    return root


def answer_tree(document: Document, operation: Mapping) -> Node:
    """The fields of a row of an answer, and those that stand beside `data`."""
    media = document.answer(operation)
    if media is None or not isinstance(media.get("schema"), Mapping):
        return Node(operation, operation, operation.place)
    envelope = document.flatten(media["schema"])
    fields = envelope.get("properties", {})
    if not isinstance(fields.get("data"), Mapping):
        return Node(envelope, envelope, media.place)
    root = _node(document, fields["data"], fields["data"].place)
    for name, schema in fields.items():
        if name not in ("code", "msg", "data"):
            root.children.setdefault(name, _node(document, schema, schema.place))
    return root


def _node(document: Document, schema: Mapping, place: Place, depth: int = 0) -> Node:
    flat = document.flatten(schema)
    item, component = flat, reference_name(schema)
    while item.get("type") == "array" and not is_row(item) and "items" in item:
        component = reference_name(item["items"])
        item = document.flatten(item["items"])
    node = Node(flat, item, place, component, positions=is_row(item))
    if depth == _DEEPEST:  # a component within itself
        return node
    required, chosen = item.get("required", ()), _chosen(item)
    for name, child in field_schemas(item).items():
        inner = _node(document, child, child.place, depth + 1)
        inner.need = _need(inner.schema, required=name in required)
        inner.chosen = name in chosen
        node.children[name] = inner
    held = item.get("additionalProperties")
    if isinstance(held, Mapping):
        node.values = _node(document, held, held.place, depth + 1)
    return node


def _need(holder: Any, *, required: bool) -> Need:
    if required:
        return "yes"
    return "conditional" if "x-okx-required-when" in holder else "no"


def _chosen(holder: Mapping) -> set[str]:
    """The names that any-of groups and variants ask for."""
    groups = list(holder.get("x-okx-any-of", ()))
    for variant in holder.get("x-okx-variants", {}).get("of", {}).values():
        groups += [variant.get("requires", ()), *variant.get("any-of", ())]
    return {name for group in groups for name in group}


def subscription_tree(channel: Channel) -> Node:
    """What a subscription to a channel is given besides its name."""
    return _node(channel.document, channel.subscription, channel.subscription.place)


def push_tree(channel: Channel) -> Node:
    """The fields of a row of a push, and those that stand beside `data`."""
    document, push = channel.document, channel.message("push")["payload"]
    root = _node(document, channel.row, push.place)
    for name, schema in document.flatten(push)["properties"].items():
        if name not in ("arg", "data"):
            root.children.setdefault(name, _node(document, schema, schema.place))
    return root
