"""Reading the schemas of a bundled document."""

from collections.abc import Iterator
from typing import Any

import attrs

from .loading import Mapping

# How a value is written on the wire, by `type` and `format`: the name of the conversion in
# `okx_v5_core`. A `json_…` kind is a JSON number or boolean; all others are JSON strings.
SCALAR_KINDS: dict[tuple[str, str | None], str] = {
    ("string", None): "text",
    ("string", "password"): "secret",
    ("string", "decimal"): "decimal",
    ("string", "integer"): "integer",
    ("string", "boolean"): "boolean",
    ("string", "unix-ms"): "unix_ms",
    ("string", "unix-us"): "unix_us",
    ("string", "unix-s"): "unix_s",
    ("string", "iso-date"): "iso_date",
    ("string", "iso-time"): "iso_time",
    ("string", "compact-date"): "compact_date",
    ("integer", None): "json_integer",
    ("integer", "unix-ms"): "json_unix_ms",
    ("number", None): "json_number",
    ("boolean", None): "json_boolean",
}
_REFERENCE = "#/components/"


def reference_name(schema: Any) -> str | None:
    """The component that a schema refers to, if it does."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def scalar_kind(schema: Any) -> str | None:
    """The kind of an inline scalar; None for anything else, also for unknown formats."""
    return SCALAR_KINDS.get((schema.get("type"), schema.get("format")))


def is_enum(schema: Any) -> bool:
    """Whether it is a list of values."""
    return isinstance(schema, dict) and "enum" in schema


def is_row(schema: Any) -> bool:
    """Whether it is an array whose positions have names."""
    return isinstance(schema, dict) and schema.get("x-okx-row") is True


@attrs.frozen
class Document:
    """A bundled specification with what is asked of it again and again.

    `tree` is its OpenAPI document and `streams` its AsyncAPI one; they share their components.
    """

    tree: Mapping
    streams: Mapping

    @property
    def schemas(self) -> Mapping:
        """The schema components."""
        schemas: Mapping = self.tree["components"].get("schemas", Mapping(self.tree.place))
        return schemas

    def resolve(self, node: Any) -> Any:
        """What a reference stands for, its other keys put on top; the node itself if it is none."""
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str):
            return node
        kind, _, name = reference.removeprefix(_REFERENCE).partition("/")
        target = self.tree["components"][kind][name]
        if len(node) == 1:
            return target
        merged = target.like()
        merged.update(target)
        merged.update({key: value for key, value in node.items() if key != "$ref"})
        return merged

    def flatten(self, schema: Any) -> Any:
        """One object schema in place of references and compositions.

        Properties keep their order; of a property that two parts have, the keys of the later one win.
        """
        if not isinstance(schema, Mapping) or not ("$ref" in schema or "allOf" in schema):
            return schema
        flat = schema.like()
        parts = []
        if "$ref" in schema:
            kind, _, name = schema["$ref"].removeprefix(_REFERENCE).partition("/")
            parts.append(self.tree["components"][kind][name])
        parts += schema.get("allOf", [])
        own = schema.like()
        own.update({key: value for key, value in schema.items() if key not in ("$ref", "allOf")})
        for part in [*map(self.flatten, parts), own]:
            for key, value in part.items():
                if key == "properties":
                    flat["properties"] = _merge(flat.get("properties"), value)
                elif key == "required":
                    flat["required"] = [*flat.get("required", []), *value]
                else:
                    flat[key] = value
        return flat

    def operations(self) -> Iterator[tuple[str, str, Mapping]]:
        """Every operation as method, path and description."""
        for path, item in self.tree.get("paths", {}).items():
            for method, operation in item.items():
                if method in ("get", "post") and isinstance(operation, Mapping):
                    yield method.upper(), path, operation

    def parameters(self, operation: Mapping) -> list[Mapping]:
        """The parameters of an operation, references resolved."""
        return [self.resolve(parameter) for parameter in operation.get("parameters", [])]

    def body(self, operation: Mapping) -> Mapping | None:
        """The schema of an operation's JSON body, if it takes one."""
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        schema: Mapping | None = content.get("schema")
        return schema

    def answer(self, operation: Mapping) -> Mapping | None:
        """The media type object of the answer, JSON or not."""
        content = operation.get("responses", {}).get("200", {}).get("content", {})
        for media in content.values():
            if isinstance(media, Mapping):
                return media
        return None

    def data(self, operation: Mapping) -> Mapping | None:
        """The schema of what the envelope of an answer holds."""
        media = self.answer(operation)
        if media is None or not isinstance(media.get("schema"), Mapping):
            return None
        data = self.flatten(media["schema"]).get("properties", {}).get("data")
        return data if isinstance(data, Mapping) else None

    def row(self, operation: Mapping) -> Mapping | None:
        """The component that one row of an answer is, flat; None where rows are no objects."""
        data = self.data(operation)
        schema = data.get("items", data) if data is not None else None
        name = reference_name(schema)
        if name is None:
            return None
        flat = self.flatten(self.schemas[name])
        return flat if isinstance(flat, Mapping) else None


def is_nothing(data: Any) -> bool:
    """Whether the data of an answer is always an empty list."""
    return isinstance(data, dict) and data.get("maxItems") == 0


def field_schemas(flat: Mapping) -> dict[str, Any]:
    """The fields of an object or an array row by their wire names."""
    if is_row(flat):
        return {position.get("title", ""): position for position in flat.get("prefixItems", [])}
    fields: dict[str, Any] = flat.get("properties", {})
    return fields


def _merge(old: Any, new: Any) -> Any:
    if not isinstance(old, Mapping):
        return new
    merged = old.like()
    merged.update(old)
    for key, value in new.items():
        before = merged.get(key)
        if isinstance(before, Mapping) and isinstance(value, Mapping):
            both = value.like()
            both.update(before)
            both.update(value)
            value = both
        merged[key] = value
        if isinstance(new, Mapping) and key in new.key_lines:
            merged.key_lines[key] = new.key_lines[key]
    return merged
