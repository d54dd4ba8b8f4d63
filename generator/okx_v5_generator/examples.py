"""Whether every example is what its schema says.

Examples are held to more than the schemas alone ask: no field may be missing from the schema, an enum
is closed, a format is checked. The empty string stands for an absent value everywhere, and an answer
may also hold null for one.
"""

import datetime
import decimal
import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from .loading import Mapping, place_at
from .problems import Place, Problem
from .schemas import Document, field_schemas, is_enum, is_row

FORMATS = FormatChecker(formats=())
_DEFINITIONS = "#/$defs/"


def check(document: Document, strict: "StrictSchemas") -> Iterator[Problem]:
    """Every example of REST that does not match."""
    for name, component in document.schemas.items():
        if is_enum(component):
            continue
        for wire, field in field_schemas(document.flatten(component)).items():
            yield from _default(strict, field, f"{name}.{wire}", None)
    for _, _, operation in document.operations():
        name = operation["operationId"]
        for parameter in document.parameters(operation):
            yield from _default(strict, parameter["schema"], parameter["name"], name)
            if "example" in parameter:
                yield from mismatches(
                    strict.validator(parameter["schema"], answer=False),
                    parameter["example"],
                    parameter.place_of("example"),
                    name,
                )
        media = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if media is not None:
            validator = strict.validator(media["schema"], answer=False)
            for example, place in _examples(media):
                yield from mismatches(validator, example, place, name)
        answer = document.answer(operation)
        if answer is not None and answer["schema"].get("format") != "binary":
            validator = strict.validator(answer["schema"], answer=True)
            for example, place in _examples(answer):
                yield from mismatches(validator, example, place, name)


def _examples(media: Mapping) -> Iterator[tuple[Any, Place]]:
    if "example" in media:
        yield media["example"], media.place_of("example")
    for example in media.get("examples", {}).values():
        yield example.get("value"), example.place_of("value")


def _default(
    strict: "StrictSchemas", schema: Mapping, subject: str, operation: str | None
) -> Iterator[Problem]:
    if "default" in schema:
        for error in strict.validator(schema, answer=False).iter_errors(schema["default"]):
            yield Problem(
                schema.place_of("default"),
                f"the default of {subject} does not match its schema: {error.message[:200]}",
                "Mend it; on the wire most values are text.",
                operation,
            )


def mismatches(
    validator: Draft202012Validator, example: Any, place: Place, operation: str
) -> Iterator[Problem]:
    """Where an example is not what its schema says."""
    for error in validator.iter_errors(example):
        path = list(error.absolute_path)
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
        yield Problem(
            place_at(example, path) if hasattr(example, "place") and path else place,
            f"the example does not match its schema at `{where.lstrip('.') or 'the top'}`: "
            f"{error.message[:200]}",
            "Mend the example, or the schema if the exchange really answers so.",
            operation,
        )


class StrictSchemas:
    """The document's schemas as examples are checked against them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.definitions = {
            answer: {name: self.strict(schema, answer) for name, schema in document.schemas.items()}
            for answer in (False, True)
        }

    def validator(self, schema: Any, *, answer: bool) -> Draft202012Validator:
        """What holds an example against a schema."""
        return self.around(self.strict(schema, answer), answer=answer)

    def around(self, root: dict[str, Any], *, answer: bool) -> Draft202012Validator:
        """What holds an example against a schema that is strict already."""
        if isinstance(root.get("type"), list):
            root["type"] = root["type"][0]  # what is absent as a whole is no example
        root["$defs"] = self.definitions[answer]
        return Draft202012Validator(root, format_checker=FORMATS)

    def strict(self, schema: Any, answer: bool) -> dict[str, Any]:
        """The schema closed: what it does not name, it does not allow."""
        if set(schema) <= {"$ref", "description", "title", "default"} and "$ref" in schema:
            return {"$ref": schema["$ref"].replace("#/components/schemas/", _DEFINITIONS)}
        schema = self.document.flatten(schema)
        strict: dict[str, Any] = {
            key: schema[key]
            for key in ("type", "format", "required", "minItems", "maxItems")
            if key in schema
        }
        if "enum" in schema:
            strict["enum"] = [*schema["enum"], ""]
        if "properties" in schema:
            strict["properties"] = {
                wire: self.strict(field, answer) for wire, field in schema["properties"].items()
            }
            strict["additionalProperties"] = False
        if isinstance(schema.get("additionalProperties"), Mapping):
            strict["additionalProperties"] = self.strict(schema["additionalProperties"], answer)
        if "items" in schema:
            strict["items"] = self.strict(schema["items"], answer)
        if is_row(schema):
            strict["prefixItems"] = [self.strict(item, answer) for item in schema["prefixItems"]]
            strict["items"] = False
        if answer and "type" in strict:
            strict["type"] = [strict["type"], "null"]
            if "enum" in strict:
                strict["enum"].append(None)
        return strict


def _form(name: str, pattern: str) -> None:
    compiled = re.compile(pattern)

    @FORMATS.checks(name)
    def matches(value: object) -> bool:
        return not isinstance(value, str) or value == "" or bool(compiled.fullmatch(value))


_form("integer", r"[-+]?\d+")
_form("boolean", r"true|false")
_form("unix-ms", r"\d{1,14}")
_form("unix-us", r"\d{1,17}")
_form("unix-s", r"\d{1,11}")


@FORMATS.checks("decimal")
def _decimal(value: object) -> bool:
    if not isinstance(value, str) or value == "":
        return True
    try:
        return decimal.Decimal(value).is_finite() and value.strip() == value
    except decimal.InvalidOperation:
        return False


def _date(name: str, form: str) -> None:
    @FORMATS.checks(name)
    def matches(value: object) -> bool:
        if not isinstance(value, str) or value == "":
            return True
        try:
            date = datetime.datetime.strptime(value, form)  # noqa: DTZ007 - only its form is looked at
        except ValueError:
            return False
        return date.strftime(form) == value  # one digit for a day would do for strptime


_date("iso-date", "%Y-%m-%d")
_date("compact-date", "%Y%m%d")


@FORMATS.checks("iso-time")
def _iso_time(value: object) -> bool:
    if not isinstance(value, str) or value == "":
        return True
    try:
        return datetime.datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
