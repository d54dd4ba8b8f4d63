"""Making of a checked document one that the parser can read.

Array rows become objects, envelopes the data they hold, compositions plain objects; parameters are put
in place. A channel becomes a path whose parameters are its arguments and whose answer is its rows. Every
inline string keeps what it means as its `format`: the name of its kind.
"""

from typing import Any

from .loading import Mapping
from .schemas import Document, field_schemas, is_enum, is_nothing, is_row, scalar_kind
from .streams import Channel, channels


def lower(document: Document, components: set[str]) -> dict[str, Any]:
    """The document in the parser's terms, with these components."""
    paths: dict[str, dict[str, Any]] = {}
    for method, path, operation in document.operations():
        paths.setdefault(path, {})[method.lower()] = _operation(document, operation)
    for channel in channels(document):
        paths[channel_path(channel)] = {"get": _channel(channel)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "OKX V5 API", "version": "5"},
        "paths": paths,
        "components": {
            "schemas": {
                name: _component(document, schema)
                for name, schema in document.schemas.items()
                if name in components
            }
        },
    }


def channel_path(channel: Channel) -> str:
    """Where the parser finds a channel."""
    return f"/{channel.id}"


def _channel(channel: Channel) -> dict[str, Any]:
    return {
        "operationId": f"subscribe_{channel.key}",
        "tags": [channel.tag],
        "parameters": [
            {
                "name": argument.wire,
                "in": "query",
                "required": argument.required,
                "schema": _type(argument.schema),
            }
            for argument in channel.arguments()
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {"schema": {"type": "array", "items": _type(channel.row)}}
                },
            }
        },
    }


def _operation(document: Document, operation: Mapping) -> dict[str, Any]:
    lowered: dict[str, Any] = {
        "operationId": operation["operationId"],
        "tags": list(operation["tags"]),
        "parameters": [
            {
                "name": parameter["name"],
                "in": parameter["in"],
                "required": parameter.get("required", False),
                "schema": _type(parameter["schema"]),
            }
            for parameter in document.parameters(operation)
        ],
        "responses": {"200": {"description": "", "content": _answer(document, operation)}},
    }
    body = document.body(operation)
    if body is not None:
        lowered["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _type(body)}},
        }
    return lowered


def _answer(document: Document, operation: Mapping) -> dict[str, Any]:
    data = document.data(operation)
    if data is None:
        return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    return {"application/json": {"schema": {} if is_nothing(data) else _type(data)}}


def _component(document: Document, schema: Mapping) -> dict[str, Any]:
    if is_enum(schema):
        return {
            "type": "string",
            "enum": list(schema["enum"]),
            "x-enum-varnames": list(schema["x-enum-varnames"]),
        }
    flat = document.flatten(schema)
    fields = {wire: _type(field) for wire, field in field_schemas(flat).items()}
    return {"type": "object", "properties": fields, "required": list(flat.get("required", []))}


def _type(schema: Any) -> dict[str, Any]:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if schema.get("type") == "array" and not is_row(schema):
        return {"type": "array", "items": _type(schema["items"])}
    if isinstance(schema.get("additionalProperties"), Mapping):
        return {"type": "object", "additionalProperties": _type(schema["additionalProperties"])}
    kind = scalar_kind(schema)
    if kind is None:
        return {}
    if schema["type"] == "string" or kind == "json_unix_ms":
        return {"type": "string", "format": kind}
    return {"type": schema["type"]}
