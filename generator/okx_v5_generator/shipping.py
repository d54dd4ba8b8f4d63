"""The documents as they are shipped: with the components that they use, in terms that any tool reads."""

import json
from typing import Any

from .loading import plain
from .schemas import Document

_COMPONENTS = "#/components/"
_DATA = frozenset({"example", "examples", "x-okx-examples"})


def openapi(document: Document) -> dict[str, Any]:
    """The OpenAPI document."""
    return _with_used_components(plain(document.tree))


def asyncapi(document: Document) -> dict[str, Any]:
    """The AsyncAPI document.

    Its schemas are those of JSON Schema's draft 7: beside a reference nothing counts, so that what stands
    there moves around it, and positions are listed by `items`.
    """
    tree = plain(document.streams)
    for channel in tree["channels"].values():
        for name, parameter in channel.get("parameters", {}).items():
            enum = document.resolve(parameter["x-okx-schema"])
            channel["parameters"][name] = {
                "description": parameter["description"],
                "enum": plain(enum["enum"]),
            }
        for message in channel["messages"].values():
            message["payload"] = _draft_7(message["payload"])
    schemas = tree["components"].get("schemas", {})
    tree["components"]["schemas"] = {name: _draft_7(schema) for name, schema in schemas.items()}
    return _with_used_components(tree)


def as_json(document: dict[str, Any], header: str) -> str:
    """A document as text. It begins by saying where it comes from."""
    text = json.dumps(document, indent=1, ensure_ascii=False)
    return text.replace("{\n", f'{{"x-generated": "{header}",\n', 1) + "\n"


def _draft_7(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_draft_7(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    told = {
        key: value if key in _DATA or key == "default" else _draft_7(value)
        for key, value in schema.items()
    }
    if isinstance(told.get("$ref"), str) and len(told) > 1:
        reference = {"$ref": told.pop("$ref")}
        told["allOf"] = [reference, *told.get("allOf", [])]
    if isinstance(told.get("prefixItems"), list):
        told["items"] = told.pop("prefixItems")
    return told


def _with_used_components(tree: dict[str, Any]) -> dict[str, Any]:
    used: set[str] = set()
    pending: list[Any] = [value for key, value in tree.items() if key != "components"]
    components = tree["components"]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith(_COMPONENTS):
                kind, _, name = reference.removeprefix(_COMPONENTS).partition("/")
                if reference not in used:
                    used.add(reference)
                    pending.append(components[kind][name])
            pending += [value for key, value in node.items() if key not in _DATA]
        elif isinstance(node, list):
            pending += node
    kept = {
        kind: {name: held for name, held in found.items() if f"{_COMPONENTS}{kind}/{name}" in used}
        for kind, found in components.items()
    }
    return {**tree, "components": {kind: found for kind, found in kept.items() if found}}
