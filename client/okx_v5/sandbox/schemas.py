"""The schemas of a bundled document, resolved on demand."""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]
"""A JSON schema, or any other part of the document."""


class Schemas:
    """One level of a schema at a time: its `$ref` followed, `allOf` merged and siblings applied."""

    def __init__(self, document: Schema) -> None:
        self._document = document
        # The node is kept with its result, so that its id stays its own.
        self._flattened: dict[int, tuple[Schema, dict[str, Any]]] = {}

    def flat(self, node: Schema) -> dict[str, Any]:
        """Resolve one level of a schema; what lies below is left to further calls."""
        known = self._flattened.get(id(node))
        if known is not None:
            return known[1]
        merged: dict[str, Any] = {}
        if "$ref" in node:
            _merge(merged, self.flat(self._lookup(node["$ref"])))
        for part in node.get("allOf", ()):
            _merge(merged, self.flat(part))
        _merge(merged, {key: node[key] for key in node if key not in ("$ref", "allOf")})
        self._flattened[id(node)] = node, merged
        return merged

    def blank(self, node: Schema) -> Any:
        """Give a value that says nothing: an object with every field empty, as the exchange does.

        Fields whose type has no empty value, such as JSON numbers, are left out.
        """
        schema = self.flat(node)
        match schema.get("type"):
            case "object":
                fields = {
                    name: self.blank(field) for name, field in schema.get("properties", {}).items()
                }
                return {name: value for name, value in fields.items() if value is not None}
            case "array":
                return []
            case "boolean":
                return False
            case "integer" | "number":
                return None
            case _:
                return ""

    def _lookup(self, reference: str) -> Schema:
        node: Any = self._document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node  # type: ignore[no-any-return]  # JSON, as it was checked


def _merge(target: dict[str, Any], source: Schema) -> None:
    """Let `source` refine `target`: fields that both have must meet both descriptions."""
    for key, value in source.items():
        if key == "properties" and key in target:
            fields = dict(target[key])
            for name, field in value.items():
                fields[name] = {"allOf": [fields[name], field]} if name in fields else field
            target[key] = fields
        elif key == "required" and key in target:
            target[key] = [*target[key], *value]
        else:
            target[key] = value
