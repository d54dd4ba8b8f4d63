"""The bundled specification, read as a table of operations. Nothing here knows an endpoint."""

import functools
import importlib.resources
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from okx_v5.sandbox.schemas import Schema, Schemas

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


class Specification(Schemas):
    """The specification's operations, by method and path."""

    def __init__(self, document: Schema) -> None:
        super().__init__(document)
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
