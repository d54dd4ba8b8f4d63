"""The code that stands for a type: annotations, and what reads and writes a value."""

import json
from typing import Any

from .model import Field, Operation, Type

# Kind of scalar → its type when read, and its type as an argument.
_READ = {
    "text": "str", "secret": "str", "decimal": "Decimal", "integer": "int", "boolean": "bool",
    "unix_ms": "dt.datetime", "unix_us": "dt.datetime", "unix_s": "dt.datetime", "iso_time": "dt.datetime",
    "iso_date": "dt.date", "compact_date": "dt.date",
    "json_integer": "int", "json_number": "Decimal", "json_boolean": "bool", "json_unix_ms": "dt.datetime",
}  # fmt: skip
_WRITTEN = _READ | {
    "decimal": "Number", "json_number": "Number",
    "unix_ms": "Time", "unix_us": "Time", "unix_s": "Time", "json_unix_ms": "Time",
    "iso_date": "Date", "compact_date": "Date",
}  # fmt: skip


def read_type(kind: Type) -> str:
    """The type of a field when it is read, absence aside."""
    match kind.form:
        case "scalar":
            return _READ[kind.name]
        case "enum" | "record":
            return kind.name
        case "list" if kind.inner is not None:
            return f"list[{read_type(kind.inner)}]"
        case "map" if kind.inner is not None:
            return f"dict[str, {read_type(kind.inner)}]"
        case _:
            return "Any"


def answer_type(operation: Operation) -> str:
    """What sending a request of an operation returns."""
    answer = operation.answer
    if answer.form == "binary":
        return "bytes"
    if answer.form == "json":
        return "None"
    if answer.form == "list" and answer.inner is not None:
        if operation.row_results and not operation.one_row:
            return f"BatchResult[{read_type(answer.inner)}]"
        return read_type(answer.inner) if operation.one_row else read_type(answer)
    return read_type(answer)


def shape(operation: Operation) -> str:
    """The expression for how an answer is read."""
    answer = operation.answer
    if answer.form in ("binary", "json"):
        return "binary" if answer.form == "binary" else "nothing"
    if answer.form != "list" or answer.inner is None:
        return f"single({_item(answer)})"
    item = _item(answer.inner)
    if operation.row_results:
        results = operation.row_results
        name = "one_result" if operation.one_row else "batch"
        fields = f"{literal(results['code'])}, {literal(results['message'])}"
        success = ", ".join(map(literal, results["success"]))
        return f"{name}({item}, RowResults({fields}, frozenset({{{success}}})))"
    return f"{'one_row' if operation.one_row else 'rows'}({item})"


def written_type(kind: Type, *, query: bool = False) -> str:
    """The type of an argument, absence aside. In a query a list may be a single value."""
    match kind.form:
        case "scalar":
            return _WRITTEN[kind.name]
        case "enum":
            return f"{kind.name}Like"
        case "record":
            return kind.name
        case "list" if kind.inner is not None:
            inner = written_type(kind.inner)
            return f"Sequence[{inner}] | {inner}" if query else f"Sequence[{inner}]"
        case "map" if kind.inner is not None:
            return f"Mapping[str, {written_type(kind.inner)}]"
        case _:
            return "Any"


def reader(kind: Type, key: str | int) -> str:
    """The expression that reads a field of `self`."""
    match kind.form:
        case "scalar":
            return f"read_{kind.name.removeprefix('json_')}(self, {literal(key)})".replace(
                "read_number", "read_decimal"
            )
        case "enum":
            return f"read_enum(self, {literal(key)}, {kind.name})"
        case "record":
            return f"read_record(self, {literal(key)}, {kind.name})"
        case "list" | "map" if kind.inner is not None:
            return f"read_{kind.form}(self, {literal(key)}, {_item(kind.inner)})"
        case _:
            return f"read_json(self, {literal(key)})"


def _item(kind: Type) -> str:
    """The callable that makes one element of what came."""
    match kind.form:
        case "scalar":
            return f"as_{kind.name.removeprefix('json_')}".replace("as_number", "as_decimal")
        case "enum" | "record":
            return kind.name
        case "list" if kind.inner is not None:
            return f"as_list({_item(kind.inner)})"
        case _:
            return "as_json"


def writer(kind: Type, *, query: bool = False) -> str:
    """The expression for how an argument is checked and written."""
    match kind.form:
        case "scalar":
            return f"write.{kind.name}"
        case "enum":
            return "write.enum"
        case "record":
            return f"write.body({kind.name})"
        case "list" if kind.inner is not None:
            if query:
                return f"write.commas({writer(kind.inner)})"
            most = f", {kind.most}" if kind.most else ""
            return f"write.list_of({writer(kind.inner)}{most})"
        case "map" if kind.inner is not None:
            return f"write.map_of({writer(kind.inner)})"
        case _:
            return "write.json"


def field_writer(field: Field, *, query: bool = False) -> str:
    """The expression for how a field is checked and written."""
    expression = writer(field.type, query=query)
    return f"write.or_empty({expression})" if field.empty else expression


def kind_name(kind: Type) -> str:
    """The name of the writer for records made of Python values."""
    return kind.name if kind.form == "scalar" else "enum" if kind.form == "enum" else "json"


def literal(value: Any) -> str:
    """A constant as it stands in code, with double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        items = ", ".join(map(literal, value))
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)
