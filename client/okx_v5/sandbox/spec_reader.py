"""The bundled specification, read as a table of operations.

Schemas are resolved on demand: `flat()` gives one level of a schema with its `$ref` followed, its
`allOf` merged and its siblings applied. Nothing here knows an endpoint.
"""

import functools
import importlib.resources
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]
"""A JSON schema, or any other part of the document."""

_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Page:
    """How an operation divides its answer: cursors, and how many rows a page may have."""

    cursors: Mapping[str, str]
    default: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the specification, with what is needed to check and answer a request."""

    id: str
    method: str
    path: str
    permission: str
    auth: str
    parameters: tuple[Schema, ...]
    any_of: tuple[tuple[str, ...], ...]
    body: Schema | None
    body_required: bool
    media_type: str
    example: Any
    row: Schema | None
    timed: bool
    row_results: Schema | None
    page: Page | None


class Specification:
    """The specification's operations, by method and path."""

    def __init__(self, document: Schema) -> None:
        self._document = document
        # The node is kept with its result, so that its id stays its own.
        self._flattened: dict[int, tuple[Schema, dict[str, Any]]] = {}
        self.operations: dict[tuple[str, str], Operation] = {}
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    operation = self._read(method.upper(), path, item[method])
                    self.operations[operation.method, path] = operation
        self.paths = frozenset(path for _, path in self.operations)

    @classmethod
    def load(cls, source: "Schema | str | Path | None" = None) -> "Specification":
        """Read a specification: the one that is installed, a file, or a document already loaded."""
        if source is None:
            return _bundled()
        if isinstance(source, str | Path):
            return cls(json.loads(Path(source).read_text("utf-8")))
        return cls(source)

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
        return node  # type: ignore[no-any-return]

    def _read(self, method: str, path: str, node: Schema) -> Operation:
        body = node.get("requestBody", {})
        answers = self.flat(node["responses"]["200"])["content"]
        media_type = next(iter(answers))
        answer = answers[media_type]
        envelope = self.flat(answer.get("schema", {}))
        data = self.flat(envelope.get("properties", {}).get("data", {}))
        size = node.get("x-okx-page", {}).get("size", {})
        return Operation(
            id=node["operationId"],
            method=method,
            path=path,
            permission=node.get("x-okx-permission", "none"),
            auth=node.get("x-okx-auth", "required"),
            parameters=tuple(self.flat(parameter) for parameter in node.get("parameters", ())),
            any_of=tuple(tuple(group) for group in node.get("x-okx-any-of", ())),
            body=body["content"]["application/json"]["schema"] if body else None,
            body_required=body.get("required", False),
            media_type=media_type,
            example=_example(answer),
            row=data.get("items", data or None),
            timed="inTime" in envelope.get("properties", {}),
            row_results=node.get("x-okx-row-results"),
            page=(
                Page(
                    node["x-okx-page"]["cursors"],
                    int(size.get("default", 100)),
                    int(size.get("maximum", 100)),
                )
                if "x-okx-page" in node
                else None
            ),
        )


@functools.cache
def _bundled() -> Specification:
    source = importlib.resources.files("okx_v5_api") / "openapi.json"
    return Specification(json.loads(source.read_text("utf-8")))


def _example(content: Schema) -> Any:
    if "example" in content:
        return content["example"]
    for example in content.get("examples", {}).values():
        return example["value"]
    return None


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
