"""Every record and enum is what the specification says, and says so itself."""

import inspect
from typing import Any

import pytest
from tests.contract import examples

from okx_v5_api import enums, records
from okx_v5_core.enums import OpenEnum
from okx_v5_core.records import Record, RowRecord

RECORDS = [name for name in records.__all__ if name in examples.schemas()]
ROWS = {name for name in RECORDS if examples.schemas()[name].get("x-okx-row")}
ENUMS = [name for name, schema in examples.schemas().items() if "enum" in schema]
# The writer that a kind of scalar has in common with its reader.
KINDS = {
    ("string", None): "text",
    ("string", "decimal"): "decimal",
    ("string", "integer"): "integer",
    ("string", "boolean"): "boolean",
    ("string", "unix-ms"): "unix_ms",
    ("string", "unix-us"): "unix_us",
    ("string", "unix-s"): "unix_s",
    ("string", "iso-date"): "iso_date",
    ("string", "compact-date"): "compact_date",
    ("string", "iso-time"): "iso_time",
    ("integer", None): "json_integer",
    ("integer", "unix-ms"): "json_unix_ms",
    ("number", None): "json_number",
    ("boolean", None): "json_boolean",
}


def _fields(schema: dict[str, Any]) -> dict[str | int, dict[str, Any]]:
    """The fields of a row by their keys."""
    if schema.get("x-okx-row"):
        return dict(enumerate(schema["prefixItems"]))
    found: dict[str | int, dict[str, Any]] = {}
    for part in schema.get("allOf", []):
        found |= _fields(examples.resolved(part))
    found |= schema.get("properties", {})
    return found


def _kind(field: dict[str, Any]) -> str:
    schema = examples.resolved(field)
    if "enum" in schema:
        return "enum"
    return KINDS.get((str(schema.get("type")), schema.get("format")), "json")


def _words(text: str | None) -> list[str]:
    """The words, with other fields called alike on the wire and in Python."""
    words = (text or "").lower().replace("_", "").split()
    return words[1:] if words[:1] == ["deprecated."] else words


def test_every_row_of_an_answer_is_a_record() -> None:
    for operation in examples.described().values():
        for media in operation.details["responses"]["200"]["content"].values():
            data = media["schema"].get("properties", {}).get("data", {})
            for schema in (data, data.get("items", {})):
                if "$ref" in schema and "enum" not in examples.resolved(schema):
                    assert schema["$ref"].rpartition("/")[2] in RECORDS, operation.id


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_has_every_field(name: str) -> None:
    record, schema = getattr(records, name), examples.schemas()[name]
    assert issubclass(record, RowRecord if schema.get("x-okx-row") else Record)
    assert _words(schema["description"]) == _words(inspect.getdoc(record))
    fields = _fields(schema)
    assert {key for _, key, _ in record._fields} == set(fields)
    for python_name, key, kind in record._fields:
        assert kind == _kind(fields[key]), python_name
        assert record.name_of(key) == python_name
        described = inspect.getattr_static(record, python_name)
        assert isinstance(described, property)
        description = (
            fields[key].get("description") or examples.resolved(fields[key])["description"]
        )
        # What else there is to say, such as the unit, may follow.
        words = _words(description)
        assert _words(inspect.getdoc(described))[: len(words)] == words, python_name


@pytest.mark.parametrize("name", RECORDS)
def test_an_empty_record_has_nothing_in_it(name: str) -> None:
    record: Any = getattr(records, name)
    is_row = name in ROWS
    empty = record([] if is_row else {})
    assert all(value in (None, [], {}) for value in empty.check().to_dict().values())
    assert repr(empty) == f"{name}()"
    assert record.of().to_dict() == empty.to_dict()


@pytest.mark.parametrize("name", ENUMS)
def test_an_enum_has_every_value(name: str) -> None:
    enum, schema = getattr(enums, name), examples.schemas()[name]
    assert issubclass(enum, OpenEnum)
    assert {member.name: member.value for member in enum} == dict(
        zip(schema["x-enum-varnames"], schema["enum"], strict=True)
    )
    assert all(enum(value).is_known for value in schema["enum"])
    docstring = _words(inspect.getdoc(enum))
    words = _words(schema["description"])
    assert docstring[: len(words)] == words


def test_the_lists_of_names_are_whole() -> None:
    assert set(ENUMS) <= set(enums.__all__)
    assert len(RECORDS) > 0.9 * len(records.__all__)
