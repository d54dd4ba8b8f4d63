"""Our rules for components: enums, request bodies and response rows."""

import keyword
import re
from collections.abc import Iterator
from typing import Any

from okx_v5_core.bodies import Body
from okx_v5_core.records import Record, RowRecord

from .imports import NAMES
from .loading import Mapping
from .naming import python_name
from .problems import Problem
from .rules_operations import RESERVED_ARGUMENTS
from .schemas import Document, field_schemas, is_enum, is_row, reference_name, scalar_kind
from .streams import channels, control_schemas

# What every record and body has already, and what their class bodies and the functions that take a
# body's fields use by name.
RESERVED_ATTRIBUTES = (
    frozenset(
        name for base in (Record, RowRecord, Body) for name in dir(base) if not name.startswith("_")
    )
    | {"property", "classmethod", "str", "int", "bool", "list", "dict"}
    | {"cls", "dt", "argument", "write"}
    | RESERVED_ARGUMENTS
)
_COMPONENT = re.compile(r"[A-Z][A-Za-z0-9]*")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
_KEYS = frozenset(
    {"type", "description", "enum", "x-enum-varnames", "x-enum-descriptions", "properties", "required",
     "allOf", "prefixItems", "x-okx-row", "x-okx-any-of", "x-okx-variants"}
)  # fmt: skip
_FIELD_KEYS = frozenset(
    {"type", "format", "description", "deprecated", "default", "items", "title", "$ref",
     "additionalProperties", "x-okx-required-when", "x-okx-empty", "maxItems", "minItems",
     "x-okx-too-many"}
)  # fmt: skip


def check(document: Document) -> Iterator[Problem]:
    """Every breach of a rule by a component."""
    by_folded: dict[str, str] = {}
    for name, schema in document.schemas.items():
        folded = name.lower()
        enum = name.removesuffix("Like")
        if not _COMPONENT.fullmatch(name):
            yield Problem(schema.place, f"component {name!r} is no PascalCase name", "Rename it.")
        elif keyword.iskeyword(name) or name in NAMES:
            yield Problem(
                schema.place,
                f"component {name!r} is called as something that generated code uses",
                "Rename it.",
            )
        elif enum != name and is_enum(document.schemas.get(enum)):
            yield Problem(
                schema.place,
                f"component {name!r} collides with the values that enum {enum!r} is written as",
                "Rename one.",
            )
        elif folded in by_folded:
            yield Problem(
                schema.place,
                f"component {name!r} collides with {by_folded[folded]!r}",
                "Rename one.",
            )
        by_folded[folded] = name
        for key in schema:
            if key not in _KEYS:
                yield Problem(
                    schema.place_of(key),
                    f"component {name!r} has the unknown key {key!r}",
                    "Remove it, or teach the generator what it means.",
                )
        if not str(schema.get("description", "")).endswith("."):
            yield Problem(
                schema.place,
                f"component {name!r} has no description that ends with a period",
                "Say what it is.",
            )
        if is_enum(schema):
            yield from _enum(name, schema)
        elif name not in _envelopes(document):
            yield from _fields(document, name, schema)
    yield from _sides(document)


def _envelopes(document: Document) -> frozenset[str]:
    """The components that answers and pushes refine, and those made of them that stand alone."""
    names: set[str] = set()
    answers = [document.answer(operation) for _, _, operation in document.operations()]
    pending = [reference_name(media.get("schema")) for media in answers if media is not None]
    pending += [
        reference_name(channel.message("push")["payload"]) for channel in channels(document)
    ]
    while pending:
        name = pending.pop()
        if name is None or name in names or name not in document.schemas:
            continue
        names.add(name)
        pending += _parts(document.schemas[name])
    for name in map(reference_name, control_schemas(document)):
        if name is not None and names.intersection(_parts(document.schemas[name])):
            names.add(name)
    return frozenset(names)


def _parts(schema: Mapping) -> list[str | None]:
    return [reference_name(part) for part in schema.get("allOf", [])]


def _enum(name: str, schema: Mapping) -> Iterator[Problem]:
    values, variables = schema["enum"], schema.get("x-enum-varnames", [])
    texts = schema.get("x-enum-descriptions")
    where = schema.place_of("enum")
    if not all(isinstance(value, str) for value in values):
        yield Problem(where, f"enum {name!r} has a value that is no text", 'Quote it: "1".')
    elif len(set(values)) != len(values) or "" in values:
        yield Problem(where, f"enum {name!r} has a value twice or an empty one", "Remove it.")
    if len(variables) != len(values) or len(set(variables)) != len(variables):
        yield Problem(
            schema.place_of("x-enum-varnames"),
            f"enum {name!r} has {len(values)} values and {len(set(variables))} names",
            "Give each value a name of its own under x-enum-varnames.",
        )
    elif not all(_CONSTANT.fullmatch(str(variable)) for variable in variables):
        yield Problem(
            schema.place_of("x-enum-varnames"),
            f"enum {name!r} has a name that is no constant's",
            "Write names in UPPER_CASE.",
        )
    if texts is not None and len(texts) != len(values):
        yield Problem(
            schema.place_of("x-enum-descriptions"),
            f"enum {name!r} has {len(values)} values and {len(texts)} descriptions",
            "Describe each value, or none.",
        )


def _fields(document: Document, name: str, schema: Mapping) -> Iterator[Problem]:
    flat = document.flatten(schema)
    if not is_row(flat) and flat.get("type") != "object":
        yield Problem(
            schema.place, f"component {name!r} is neither an object nor a row", "Add its type."
        )
        return
    if not field_schemas(flat):
        yield Problem(schema.place, f"component {name!r} has no fields", "Describe them.")
    if is_row(flat):
        yield from _positions(name, flat)
    names: dict[str, str] = {}
    for wire, field in field_schemas(flat).items():
        subject = f"{name}.{wire}"
        place = field.place
        attribute = python_name(wire)
        if attribute in RESERVED_ATTRIBUTES or attribute in names or keyword.iskeyword(attribute):
            taken = names.get(attribute, "every record")
            yield Problem(
                place,
                f"{subject} becomes {attribute!r}, which {taken!r} has already",
                "Give the naming rule a case of its own (naming.py).",
            )
        names[attribute] = wire
        unknown = sorted(set(field) - _FIELD_KEYS)
        if unknown:
            yield Problem(place, f"{subject} has the unknown key {unknown[0]!r}", "Remove it.")
        yield from _text(subject, wire, field)
        if field.get("default") == "":
            yield Problem(
                place, f"{subject} has an empty default", "Remove it: empty means absent."
            )
        yield from _type(document, subject, field)
    for wire in flat.get("required", []):
        if wire not in names.values():
            yield Problem(
                schema.place_of("required"),
                f"{name} requires {wire!r}, which it lacks",
                "Mend `required`.",
            )
    yield from _variants(name, flat, set(names.values()))
    for group in flat.get("x-okx-any-of", []):
        if len(group) < 2 or not set(group) <= set(names.values()):
            yield Problem(
                schema.place_of("x-okx-any-of"),
                f"{name}: x-okx-any-of names {group!r}",
                "List two or more of its fields.",
            )


def _positions(name: str, row: Mapping) -> Iterator[Problem]:
    """Positions are told apart by their titles, and stand where they stand."""
    titles: set[str] = set()
    for position in row.get("prefixItems", []):
        title = position.get("title", "")
        if not title or title in titles:
            yield Problem(
                position.place,
                f"{name} has a position " + (f"{title!r} twice" if title else "without a title"),
                "Give each position a `title` of its own.",
            )
        titles.add(title)
    if "required" in row:
        yield Problem(row.place_of("required"), f"{name} requires positions", "Remove `required`.")


def _variants(name: str, flat: Mapping, fields: set[str]) -> Iterator[Problem]:
    described = flat.get("x-okx-variants")
    if described is None:
        return
    place = flat.place_of("x-okx-variants")
    named = {described["by"], *described["common"]}
    for case in described["of"].values():
        for group in [case.get("requires", []), case.get("takes", []), *case.get("any-of", [])]:
            named |= set(group)
    for wire in sorted(named ^ fields):
        what = "names" if wire in named else "forgets"
        yield Problem(
            place,
            f"{name}: x-okx-variants {what} {wire!r}",
            "Name each field of the body, and no other.",
        )


def _text(subject: str, wire: str, field: Mapping) -> Iterator[Problem]:
    text = str(field.get("description", ""))
    if not text.rstrip().endswith("."):
        yield Problem(
            field.place,
            f"{subject} has no description that ends with a period",
            "Say what it is: meaning, unit, when it is there.",
        )
    elif re.sub(r"[^a-z0-9]", "", text.lower()) == wire.lower() and " " not in text:
        yield Problem(
            field.place, f"{subject}: the description repeats the name", "Say what it means."
        )
    if text.lower().startswith("deprecated"):
        yield Problem(
            field.place, f"{subject}: the description says deprecated", "Write `deprecated: true`."
        )


def _type(document: Document, subject: str, field: Mapping) -> Iterator[Problem]:
    if "$ref" in field:
        return
    if field.get("type") == "array":
        items = field.get("items")
        if isinstance(items, Mapping):
            yield from _type(document, f"{subject}[]", items)
        else:
            yield Problem(field.place, f"{subject} is a list of nothing", "Add `items`.")
    elif field.get("type") == "object":
        if "properties" in field:
            yield Problem(
                field.place,
                f"{subject} is an inline object",
                "Name it in schemas/ and refer to it.",
            )
        values = field.get("additionalProperties")
        if isinstance(values, Mapping):
            yield from _type(document, f"{subject}{{}}", values)
    elif "enum" in field:
        yield Problem(
            field.place,
            f"{subject} lists its values inline",
            "Name the list in enums/ and refer to it.",
        )
    elif "type" in field or "format" in field:
        if scalar_kind(field) is None:
            yield Problem(
                field.place,
                f"{subject} has the unknown type or format "
                f"{field.get('format') or field.get('type')!r}",
                "Use one of the scalars that spec/README.md lists.",
            )
    elif set(field) - {"description", "title"}:
        yield Problem(field.place, f"{subject} has no type", "Add `type` or `$ref`.")


def _sides(document: Document) -> Iterator[Problem]:
    """Requests and answers share enums only: they change for different reasons."""
    sent = _reachable(
        document, [document.body(operation) for _, _, operation in document.operations()]
    )
    come = _reachable(
        document,
        [document.data(operation) for _, _, operation in document.operations()]
        + [channel.row for channel in channels(document)],
    )
    for name in sorted(sent & come):
        if not is_enum(document.schemas[name]):
            yield Problem(
                document.schemas[name].place,
                f"component {name!r} is both sent and received",
                "Make one component for the request and one for the answer.",
            )


def _reachable(document: Document, roots: list[Any]) -> set[str]:
    names: set[str] = set()
    pending = list(roots)
    while pending:
        node = pending.pop()
        if isinstance(node, Mapping):
            name = reference_name(node)
            if name is not None and name not in names and name in document.schemas:
                names.add(name)
                pending.append(document.schemas[name])
            pending += [value for key, value in node.items() if key not in ("example", "examples")]
        elif isinstance(node, list):
            pending += node
    return names
