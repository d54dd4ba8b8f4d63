"""Whether each part of a specification has the form that all that reads it relies on.

The OpenAPI standard says little of what stands in a schema, and nothing of our extensions: a list may
stand there where a mapping belongs. What is right in form may still be wrong; that is for the rules.
"""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from .loading import Mapping
from .problems import Problem
from .schemas import Document

_TYPES = frozenset({"string", "number", "integer", "boolean", "object", "array"})
_FIX = "Write it as spec/README.md shows."


@attrs.frozen
class _Form:
    """What a value must be, in words and as a test."""

    words: str
    fits: Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _differ(value: list[str]) -> bool:
    return len(set(value)) == len(value)


def _are_groups(value: Any) -> bool:
    return isinstance(value, list) and all(map(_are_texts, value))


def _are_maps(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, Mapping) for item in value)


def _are_limits(value: Any) -> bool:
    return _are_maps(value) and all(_are_texts(limit.get("scope", [])) for limit in value)


def _are_row_results(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == {"code", "message", "success"}
        and _is_text(value["code"])
        and _is_text(value["message"])
        and _are_texts(value["success"])
    )


def _is_page(value: Any) -> bool:
    if not isinstance(value, Mapping) or not set(value) <= {"cursors", "order", "size"}:
        return False
    cursors, size = value.get("cursors"), value.get("size")
    return (
        isinstance(cursors, Mapping)
        and all(map(_is_text, cursors.values()))
        and isinstance(size, Mapping)
        and set(size) == {"default", "maximum"}
        and all(map(_is_number, size.values()))
    )


def _are_variants(value: Any) -> bool:
    if not isinstance(value, Mapping) or set(value) != {"by", "of", "common"}:
        return False
    cases = value["of"]
    return (
        _is_text(value["by"])
        and _are_texts(value["common"])
        and isinstance(cases, Mapping)
        and all(isinstance(case, Mapping) and _is_variant(case) for case in cases.values())
    )


def _is_variant(case: Mapping) -> bool:
    return (
        set(case) <= {"requires", "any-of", "takes"}
        and _are_texts(case.get("requires", []))
        and _are_groups(case.get("any-of", []))
        and _are_texts(case.get("takes", []))
    )


_TEXT = _Form("text", _is_text)
_TEXTS = _Form("a list of texts", _are_texts)
_NAMES = _Form("a list of different names", lambda value: _are_texts(value) and _differ(value))
_NUMBER = _Form("a whole number", _is_number)
_BOOLEAN = _Form("true or false", lambda value: isinstance(value, bool))
_MAP = _Form("a mapping", lambda value: isinstance(value, Mapping))
_MAPS = _Form("a list of mappings", _are_maps)
_LIST = _Form("a list", lambda value: isinstance(value, list))
_GROUPS = _Form("a list of lists of names", _are_groups)

# The keys of a schema, also those of schemas within it.
_SCHEMA = {
    "type": _Form("a type of JSON", lambda value: _is_text(value) and value in _TYPES),
    "format": _TEXT, "title": _TEXT, "description": _TEXT, "$ref": _TEXT,
    "properties": _MAP, "required": _NAMES, "items": _MAP, "prefixItems": _MAPS, "allOf": _MAPS,
    "additionalProperties": _MAP, "minItems": _NUMBER, "maxItems": _NUMBER, "deprecated": _BOOLEAN,
    "enum": _LIST, "x-enum-varnames": _TEXTS, "x-enum-descriptions": _TEXTS,
    "x-okx-row": _Form("true", lambda value: value is True),
    "x-okx-any-of": _GROUPS, "x-okx-required-when": _TEXT, "x-okx-empty": _TEXT,
    "x-okx-too-many": _TEXT,
    "x-okx-variants": _Form("`by`, `common` and, for each value, what it takes", _are_variants),
}  # fmt: skip
_OPERATION = {
    "x-okx-limits": _Form("a list of limits", _are_limits),
    "x-okx-any-of": _GROUPS,
    "x-okx-batch-of": _TEXT,
    "x-okx-page": _Form("`cursors`, `order` and `size` of a page", _is_page),
    "x-okx-row-results": _Form("`code`, `message` and a list `success`", _are_row_results),
}
_PARAMETER = {"x-okx-required-when": _TEXT}


def check(document: Document) -> Iterator[Problem]:
    """Every part that has another form."""
    for _, _, operation in document.operations():
        name = str(operation.get("operationId"))
        yield from _keys(operation, _OPERATION, name)
        for parameter in document.parameters(operation):
            yield from _keys(parameter, _PARAMETER, name)
            yield from _schema(parameter.get("schema"), name)
        yield from _schema(document.body(operation), name)
        answer = document.answer(operation)
        yield from _schema(None if answer is None else answer.get("schema"), name)
    for schema in document.schemas.values():
        yield from _schema(schema, None)


def _schema(schema: Any, operation: str | None) -> Iterator[Problem]:
    if not isinstance(schema, Mapping):
        return  # whether one is missing is for the rules
    for key in schema:
        if key not in _SCHEMA and key != "default":
            yield Problem(
                schema.place_of(key),
                f"unknown key {key!r} in a schema",
                "Remove it, or teach the generator what it means.",
                operation,
            )
    wrong = list(_keys(schema, _SCHEMA, operation))
    yield from wrong
    if wrong:
        return  # what stands inside is known once its frame is mended
    for wire, field in schema.get("properties", {}).items():
        if isinstance(field, Mapping):
            yield from _schema(field, operation)
        else:
            place = schema["properties"].place_of(wire)
            yield Problem(place, f"{wire!r} is no schema", "Describe it.", operation)
    for key in ("items", "additionalProperties"):
        yield from _schema(schema.get(key), operation)
    for part in [*schema.get("allOf", []), *schema.get("prefixItems", [])]:
        yield from _schema(part, operation)


def _keys(node: Mapping, forms: dict[str, _Form], operation: str | None) -> Iterator[Problem]:
    for key, form in forms.items():
        if key in node and not form.fits(node[key]):
            yield Problem(node.place_of(key), f"{key} must be {form.words}", _FIX, operation)
