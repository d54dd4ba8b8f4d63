"""Whether a request holds what the specification asks for.

Two habits of the exchange matter: an empty string or a null counts as not given, but for the few
fields where it means something, and a name that it does not know is ignored.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qsl

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.schemas import Schema, Schemas
from okx_v5.sandbox.spec_reader import Operation, Specification

Fields = Mapping[str, Any]
"""The arguments of a request by their wire names, without those that were left empty."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a request says: its query, those of its headers that are parameters, and its body."""

    query: Fields
    headers: Fields
    body: Any


_DIGITS = re.compile(r"\d+", re.ASCII)
_INTEGER = re.compile(r"-?\d+", re.ASCII)
_DECIMAL = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_COMPACT_DATE = re.compile(r"\d{8}", re.ASCII)


def read_request(
    specification: Specification,
    operation: Operation,
    *,
    query: bytes,
    headers: Mapping[str, str],
    content: bytes,
    too_many: str = "50025",
) -> Arguments:
    """Check a request and take it apart.

    `too_many` is the reason with which a body is refused whose list is longer than allowed.
    """
    # A request line is ASCII; anything else in it was percent-encoded.
    sent = dict(parse_qsl(query.decode("ascii", "replace"), keep_blank_values=True))
    fields = _read_parameters(specification, operation, "query", sent)
    options = _read_parameters(specification, operation, "header", headers)
    body = _read_body(specification, operation, content, too_many)
    _require_any(operation.any_of, {**fields, **body} if isinstance(body, dict) else fields)
    return Arguments(fields, options, body)


def _read_parameters(
    specification: Specification, operation: Operation, place: str, sent: Mapping[str, str]
) -> Fields:
    fields: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] != place:
            continue
        name = parameter["name"]
        text = sent.get(name)
        if text:
            schema = specification.flat(parameter.get("schema", {}))
            fields[name] = _from_text(specification, schema, text, name)
        elif parameter.get("required"):
            raise Refusal("50014", name)
    return fields


def _read_body(
    specification: Specification, operation: Operation, content: bytes, too_many: str
) -> Any:
    if operation.body is None:
        return None
    schema = specification.flat(operation.body)
    is_list = schema.get("type") == "array"
    if not content:
        if operation.body_required:
            raise Refusal("50000")
        return [] if is_list else {}
    try:
        body = json.loads(content, parse_constant=_no_constant)
    except ValueError:
        raise Refusal("50002") from None
    # The exchange reads a body straight into the shape it expects, so that an object in place of a
    # list is a mistake of syntax to it.
    if not isinstance(body, list if is_list else dict):
        raise Refusal("50002")
    if is_list and len(body) > schema.get("maxItems", len(body)):
        raise Refusal(too_many, schema["maxItems"], "body")
    return check(specification, schema, body, "body")


def check(schemas: Schemas, node: Schema, value: Any, name: str) -> Any:
    """Check a JSON value against a schema; return it without what was left empty."""
    schema = schemas.flat(node)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return _first_that_fits(schemas, schema[key], value, name)
    match schema.get("type"):
        case "object":
            return _object(schemas, schema, value, name)
        case "array":
            return _array(schemas, schema, value, name)
        case "boolean":
            # The exchange takes the words for the values.
            _hold(isinstance(value, bool) or value in ("true", "false"), name)
            return value is True or value == "true"
        case "integer":
            _hold(isinstance(value, int) and not isinstance(value, bool), name)
        case "number":
            _hold(isinstance(value, int | float) and not isinstance(value, bool), name)
        case "string":
            _hold(isinstance(value, str) and _fits(schema, value), name)
    return value


def _from_text(schemas: Schemas, schema: Schema, text: str, name: str) -> Any:
    """Check a value of the query, where all is text and a list is divided by commas."""
    match schema.get("type"):
        case "array":
            return check(schemas, schema, text.split(","), name)
        case "integer":
            _hold(_INTEGER.fullmatch(text) is not None, name)
            return int(text)
        case "number":
            _hold(_DECIMAL.fullmatch(text) is not None, name)
            return text
        case _:
            return check(schemas, schema, text, name)


def _object(schemas: Schemas, schema: Schema, value: Any, name: str) -> Fields:
    if not isinstance(value, dict):
        raise Refusal("51000", name)
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties")
    fields: dict[str, Any] = {}
    for key, item in value.items():
        node = properties.get(key, others)
        if item == "" and "x-okx-empty" in schemas.flat(node or {}):
            fields[key] = item
        elif item not in ("", None):
            fields[key] = check(schemas, node, item, key) if isinstance(node, dict) else item
    _require(schema.get("required", ()), fields)
    _require_any(schema.get("x-okx-any-of", ()), fields)
    _require_of_variant(schema.get("x-okx-variants", {}), fields)
    return fields


def _array(schemas: Schemas, schema: Schema, value: Any, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise Refusal("51000", name)
    if len(value) < schema.get("minItems", 0):
        raise Refusal("50014", name)
    if len(value) > schema.get("maxItems", len(value)):
        raise Refusal("50025", schema["maxItems"], name)
    positions = schema.get("prefixItems", [schema.get("items", {})] * len(value))
    return [check(schemas, node, item, name) for node, item in zip(positions, value, strict=False)]


def _first_that_fits(schemas: Schemas, nodes: Iterable[Schema], value: Any, name: str) -> Any:
    refusal = Refusal("51000", name)
    for node in nodes:
        try:
            return check(schemas, node, value, name)
        except Refusal as mismatch:
            refusal = mismatch
    raise refusal


def _require(names: Iterable[str], fields: Fields) -> None:
    for name in names:
        if name not in fields:
            raise Refusal("50014", name)


def _require_of_variant(variants: Mapping[str, Any], fields: Fields) -> None:
    """Check what the value of one field makes the others be; more than asked is ignored."""
    variant = variants.get("of", {}).get(fields.get(variants.get("by", "")), {})
    _require(variant.get("requires", ()), fields)
    _require_any(variant.get("any-of", ()), fields)


def _require_any(groups: Iterable[Iterable[str]], fields: Fields) -> None:
    for group in groups:
        names = list(group)
        if not any(name in fields for name in names):
            raise Refusal("50015", names[0], " or ".join(names[1:]))


def _fits(schema: Schema, text: str) -> bool:
    if "enum" in schema and text not in schema["enum"]:
        return False
    if len(text) > schema.get("maxLength", len(text)):
        return False
    if "pattern" in schema and not re.search(schema["pattern"], text):
        return False
    form = _FORMATS.get(schema.get("format", ""))
    return form is None or form(text)


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.fullmatch(text) is not None


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_compact_date(text: str) -> bool:
    return _COMPACT_DATE.fullmatch(text) is not None and _is_date(text)


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


_FORMATS: dict[str, Callable[[str], bool]] = {
    "decimal": _matches(_DECIMAL),
    "integer": _matches(_INTEGER),
    "boolean": lambda text: text in ("true", "false"),
    "unix-ms": _matches(_DIGITS),
    "unix-us": _matches(_DIGITS),
    "unix-s": _matches(_DIGITS),
    "iso-date": lambda text: len(text) == len("2026-08-22") and _is_date(text),
    "compact-date": _is_compact_date,
    "iso-time": _is_time,
}


def _hold(condition: bool, name: str) -> None:
    if not condition:
        raise Refusal("51000", name)


def _no_constant(text: str) -> Any:
    raise ValueError(text)
