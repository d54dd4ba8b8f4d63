"""The one module that touches the internals of openapi-python-client.

They are no public API, so its version is pinned exactly, every warning it gives is an error here, and
what comes out is compared with what went in. The parser drops the format of a string it does not know;
a subclass of its string property keeps it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, properties
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.schema import Schema
from openapi_python_client.schema.untrusted_string import UntrustedString

from .model import Type


class ParserError(Exception):
    """The parser did not take the lowered document as it was meant."""


@attrs.frozen
class ParsedField:
    """A field or parameter as the parser took it."""

    wire: str
    type: Type
    required: bool


@attrs.frozen
class ParsedOperation:
    """An operation as the parser took it."""

    query: tuple[ParsedField, ...]
    headers: tuple[str, ...]
    body: Type | None
    answer: Type


@attrs.frozen
class Parsed:
    """What the parser made of a document: operations by method and path, fields by component."""

    operations: dict[tuple[str, str], ParsedOperation]
    models: dict[str, tuple[ParsedField, ...]]
    enums: dict[str, int]


@attrs.define
class _FormattedString(StringProperty):
    """A string that knows its format."""

    kind: str = "text"


def parse(document: dict[str, Any]) -> Parsed:
    """Parse a lowered document. Raises `ParserError` on any warning, and for anything that is lost."""
    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, document_source=Path("spec"), file_encoding="utf-8",
        overwrite=False, output_path=None,
    )  # fmt: skip
    with _keeping_formats():
        data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise ParserError(f"{data.header}: {data.detail}")
    warnings = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warnings += collection.parse_errors
        for endpoint in collection.endpoints:
            warnings += endpoint.errors
    if warnings:
        raise ParserError("\n".join(f"{warning.header} {warning.detail}" for warning in warnings))
    parsed = Parsed(
        operations={
            (endpoint.method.upper(), endpoint.path.get_untrusted_value()): _operation(endpoint)
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        },
        models={
            str(model.class_info.name): tuple(map(_field, _properties(model)))
            for model in data.models
        },
        enums={str(enum.class_info.name): len(enum.values) for enum in data.enums},
    )
    _compare(document, parsed)
    return parsed


@contextmanager
def _keeping_formats() -> Iterator[None]:
    original = properties._string_based_property  # noqa: SLF001 - see the top of the module

    def keep(name: UntrustedString, required: bool, data: Schema, config: Config) -> Any:
        found = original(name=name, required=required, data=data, config=config)
        if type(found) is not StringProperty:
            return found
        kind: Any = data.schema_format
        if isinstance(kind, UntrustedString):
            kind = kind.get_untrusted_value()
        values = {field.name: getattr(found, field.name) for field in attrs.fields(StringProperty)}
        return _FormattedString(**values, kind=kind or "text")

    properties._string_based_property = keep  # noqa: SLF001
    try:
        yield
    finally:
        properties._string_based_property = original  # noqa: SLF001


def _operation(endpoint: Endpoint) -> ParsedOperation:
    responses = list(endpoint.responses)
    if len(responses) != 1:
        raise ParserError(f"{endpoint.path.get_untrusted_value()}: the answer was lost")
    return ParsedOperation(
        query=tuple(map(_field, endpoint.query_parameters)),
        headers=tuple(_wire(prop) for prop in endpoint.header_parameters),
        body=_type(endpoint.bodies[0].prop) if endpoint.bodies else None,
        answer=_type(responses[0].prop),
    )


def _properties(model: ModelProperty) -> list[Property]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _wire(prop: PropertyProtocol) -> str:
    name: Any = prop.name
    return name.get_untrusted_value() if isinstance(name, UntrustedString) else str(name)


def _field(prop: PropertyProtocol) -> ParsedField:
    return ParsedField(_wire(prop), _type(prop), prop.required)


def _type(prop: PropertyProtocol) -> Type:
    match prop:
        case _FormattedString():
            return Type("scalar", prop.kind)
        case IntProperty():
            return Type("scalar", "json_integer")
        case FloatProperty():
            return Type("scalar", "json_number")
        case BooleanProperty():
            return Type("scalar", "json_boolean")
        case EnumProperty():
            return Type("enum", str(prop.class_info.name))
        case ListProperty():
            return Type("list", inner=_type(prop.inner_property))
        case ModelProperty() if not _properties(prop) and prop.additional_properties is not None:
            inner = _type(prop.additional_properties)
            return Type("map", inner=inner)
        case ModelProperty():
            return Type("record", str(prop.class_info.name))
        case AnyProperty():
            return Type("json")
        case FileProperty():
            return Type("binary")
    raise ParserError(f"{_wire(prop)}: a property of class {type(prop).__name__} was not expected")


def _compare(document: dict[str, Any], parsed: Parsed) -> None:
    """Nothing that went in may be missing, and nothing may have come out that did not go in."""
    lost: list[str] = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            found = parsed.operations.get((method.upper(), path))
            if found is None:
                lost.append(f"{method.upper()} {path}")
                continue
            names = [*(field.wire for field in found.query), *found.headers]
            asked = [parameter["name"] for parameter in operation["parameters"]]
            lost += [f"{method.upper()} {path}: {name}" for name in asked if name not in names]
            if "requestBody" in operation and found.body is None:
                lost.append(f"{method.upper()} {path}: its body")
    for name, schema in document["components"]["schemas"].items():
        if "enum" in schema:
            if parsed.enums.get(name) != len(schema["enum"]):
                lost.append(f"enum {name}, or some of its values")
        elif name not in parsed.models:
            lost.append(f"component {name}")
        else:
            fields = {field.wire for field in parsed.models[name]}
            lost += [f"{name}.{wire}" for wire in schema["properties"] if wire not in fields]
    if lost:
        raise ParserError("the parser lost " + ", ".join(lost))
