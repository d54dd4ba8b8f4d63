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
class Form:
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


def are_maps(value: Any) -> bool:
    """Whether it is a list of mappings."""
    return isinstance(value, list) and all(isinstance(item, Mapping) for item in value)


def _are_limits(value: Any) -> bool:
    return are_maps(value) and all(_are_texts(limit.get("scope", [])) for limit in value)


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


TEXT = Form("text", _is_text)
TEXTS = Form("a list of texts", _are_texts)
NAMES = Form("a list of different names", lambda value: _are_texts(value) and _differ(value))
NUMBER = Form("a whole number", _is_number)
TRUE = Form("true", lambda value: value is True)
BOOLEAN = Form("true or false", lambda value: isinstance(value, bool))
MAP = Form("a mapping", lambda value: isinstance(value, Mapping))
MAPS = Form("a list of mappings", are_maps)
LIST = Form("a list", lambda value: isinstance(value, list))
GROUPS = Form("a list of lists of names", _are_groups)

# The keys of a schema, also those of schemas within it.
_SCHEMA = {
    "type": Form("a type of JSON", lambda value: _is_text(value) and value in _TYPES),
    "format": TEXT, "title": TEXT, "description": TEXT, "$ref": TEXT,
    "properties": MAP, "required": NAMES, "items": MAP, "prefixItems": MAPS, "allOf": MAPS,
    "additionalProperties": MAP, "minItems": NUMBER, "maxItems": NUMBER, "deprecated": BOOLEAN,
    "enum": LIST, "x-enum-varnames": TEXTS, "x-enum-descriptions": TEXTS,
    "x-okx-row": TRUE,
    "x-okx-any-of": GROUPS, "x-okx-required-when": TEXT, "x-okx-empty": TEXT,
    "x-okx-variants": Form("`by`, `common` and, for each value, what it takes", _are_variants),
}  # fmt: skip
_OPERATION = {
    "x-okx-limits": Form("a list of limits", _are_limits),
    "x-okx-any-of": GROUPS,
    "x-okx-batch-of": TEXT,
    "x-okx-page": Form("`cursors`, `order` and `size` of a page", _is_page),
    "x-okx-row-results": Form("`code`, `message` and a list `success`", _are_row_results),
}
_PARAMETER = {"x-okx-required-when": TEXT}


def check(document: Document) -> Iterator[Problem]:
    """Every part that has another form."""
    for _, _, operation in document.operations():
        name = str(operation.get("operationId"))
        yield from keys_have_form(operation, _OPERATION, name)
        for parameter in document.parameters(operation):
            yield from keys_have_form(parameter, _PARAMETER, name)
            yield from schema_has_form(parameter.get("schema"), name)
        yield from schema_has_form(document.body(operation), name)
        answer = document.answer(operation)
        yield from schema_has_form(None if answer is None else answer.get("schema"), name)
    for schema in document.schemas.values():
        yield from schema_has_form(schema, None)


def schema_has_form(schema: Any, operation: str | None) -> Iterator[Problem]:
    """Every part of a schema that has another form."""
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
    wrong = list(keys_have_form(schema, _SCHEMA, operation))
    yield from wrong
    if wrong:
        return  # what stands inside is known once its frame is mended
    for wire, field in schema.get("properties", {}).items():
        if isinstance(field, Mapping):
            yield from schema_has_form(field, operation)
        else:
            place = schema["properties"].place_of(wire)
            yield Problem(place, f"{wire!r} is no schema", "Describe it.", operation)
    for key in ("items", "additionalProperties"):
        yield from schema_has_form(schema.get(key), operation)
    for part in [*schema.get("allOf", []), *schema.get("prefixItems", [])]:
        yield from schema_has_form(part, operation)


def keys_have_form(
    node: Mapping, forms: dict[str, Form], operation: str | None
) -> Iterator[Problem]:
    """Every key of a node whose value has another form."""
    for key, form in forms.items():
        if key in node and not form.fits(node[key]):
            yield Problem(node.place_of(key), f"{key} must be {form.words}", _FIX, operation)
