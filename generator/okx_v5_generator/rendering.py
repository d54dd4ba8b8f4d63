"""From the model to the text of the files of `okx_v5_api`."""

import io
import json
import re
import textwrap
import tokenize
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2

from okx_v5_core import reading

from .checking import plain
from .error_codes import ErrorCodes
from .loading import Mapping as Located
from .model import Api, Field, Operation, Type
from .naming import class_name

HEADER = "Generated from spec/ by `make generate`. Do not edit."
_DOCUMENTATION = "https://www.okx.com/docs-v5/en/#"
_WIDTH = 100
_IMPORTS = "# imports"
# Modules that are imported whole, under a name that no field has.
_ALIASES = {"datetime": "dt", "okx_v5_core.writing": "write"}

# Kind of scalar → its type when read, and its type as an argument.
_READ = {
    "text": "str", "decimal": "Decimal", "integer": "int", "boolean": "bool",
    "unix_ms": "dt.datetime", "unix_us": "dt.datetime", "unix_s": "dt.datetime", "iso_time": "dt.datetime",
    "iso_date": "dt.date", "compact_date": "dt.date",
    "json_integer": "int", "json_number": "Decimal", "json_boolean": "bool", "json_unix_ms": "dt.datetime",
}  # fmt: skip
_WRITTEN = _READ | {
    "decimal": "write.Number", "json_number": "write.Number",
    "unix_ms": "write.Time", "unix_us": "write.Time", "unix_s": "write.Time", "json_unix_ms": "write.Time",
    "iso_date": "write.Date", "compact_date": "write.Date",
}  # fmt: skip

# Names that templates use, and the modules that they come from.
_NAMES = {
    name: module
    for module, names in {
        "collections.abc": "Mapping Sequence",
        "datetime": "dt",
        "decimal": "Decimal",
        "typing": "TYPE_CHECKING Any Literal Self",
        "okx_v5_core.bodies": "Body argument body",
        "okx_v5_core.enums": "OpenEnum",
        "okx_v5_core.namespaces": "AsyncNamespace Namespace",
        "okx_v5_core.operations": "Argument Limit Operation Page Variant Variants",
        "okx_v5_core.reading": " ".join(
            name for name in dir(reading) if name[:3] in ("rea", "as_")
        ),
        "okx_v5_core.records": "Record RowRecord",
        "okx_v5_core.requests": "Request",
        "okx_v5_core.results": "BatchResult RowResults batch binary nothing one_result one_row "
        "rows single",
        "okx_v5_core.writing": "write",
    }.items()
    for name in names.split()
}


def render(api: Api, document: Located, codes: ErrorCodes) -> dict[Path, str]:
    """Every file of the package, by its path in it."""
    return _Renderer(api).render(document, codes)


class _Renderer:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.topics = {
            **{enum.name: ("enums", enum.topic) for enum in api.enums},
            **{record.name: ("records", record.topic) for record in api.records},
            **{body.name: ("bodies", body.topic) for body in api.bodies},
        }
        # Which module each name that generated code may use comes from.
        self.names = {
            **_NAMES,
            **{name: f"okx_v5_api.{kind}.{topic}" for name, (kind, topic) in self.topics.items()},
            **{f"{enum.name}Like": f"okx_v5_api.enums.{enum.topic}" for enum in api.enums},
        }
        self.environment = jinja2.Environment(  # noqa: S701 - Python is rendered, not HTML
            loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.environment.globals.update(
            header=HEADER, read=read_type, written=written_type, reader=reader, writer=field_writer,
            kind=_kind, sent=answer_type, shape=shape,
            class_name=class_name, operation_notes=operation_notes, argument_text=argument_text,
        )  # fmt: skip
        self.environment.filters.update(doc=docstring, py=literal, tuple=tuple)

    def render(self, document: Located, codes: ErrorCodes) -> dict[Path, str]:
        files: dict[Path, str] = {}

        def add(path: str, template: str, **values: Any) -> None:
            text = self.environment.get_template(template).render(api=self.api, **values)
            files[Path(path)] = with_imports(text, self.names)

        add("__init__.py", "package.py.jinja")
        add("registry.py", "registry.py.jinja")
        add("error_codes.py", "error_codes.py.jinja", codes=codes)
        for kind, items in (
            ("enums", self.api.enums), ("records", self.api.records), ("bodies", self.api.bodies),
        ):  # fmt: skip
            names = {item.name: item.topic for item in items}
            if kind == "enums":
                names |= {f"{item.name}Like": item.topic for item in items}
            add(
                f"{kind}/__init__.py", "lazy.py.jinja", kind=kind, names=dict(sorted(names.items()))
            )
            for topic in sorted({item.topic for item in items}):
                chosen = [item for item in items if item.topic == topic]
                add(f"{kind}/{topic}.py", f"{kind}.py.jinja", topic=topic, items=chosen)
        for tag in self.api.tags:
            chosen_operations = [item for item in self.api.operations if item.tag == tag.name]
            if chosen_operations:
                for kind in ("functions", "sync_namespaces", "async_namespaces"):
                    template = "functions" if kind == "functions" else "namespace"
                    add(
                        f"{kind}/{tag.name}.py", f"{template}.py.jinja", tag=tag,
                        operations=chosen_operations, asynchronous=kind == "async_namespaces",
                    )  # fmt: skip
        used = [
            tag
            for tag in self.api.tags
            if any(item.tag == tag.name for item in self.api.operations)
        ]
        add("functions/__init__.py", "functions_package.py.jinja", tags=used)
        for kind in ("sync_namespaces", "async_namespaces"):
            add(f"{kind}/__init__.py", "namespaces_package.py.jinja", tags=used,
                asynchronous=kind == "async_namespaces")  # fmt: skip
        files[Path("py.typed")] = ""
        files[Path("openapi.json")] = bundled_json(document)
        return files


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


def _kind(kind: Type) -> str:
    """The name of the writer for records made of Python values."""
    return kind.name if kind.form == "scalar" else "enum" if kind.form == "enum" else "json"


def argument_text(field: Field) -> str:
    """What a docstring says of an argument."""
    parts = ["Deprecated." if field.deprecated else "", field.description]
    if field.required_when:
        parts.append(f"Required {field.required_when.rstrip('.')}.")
    if field.variants:
        parts.append(f"Only with {field.variants}.")
    if field.empty:
        parts.append(f"The empty string {field.empty.rstrip('.')}.")
    if field.default is not None:
        parts.append(f"Default: {field.default}.")
    return " ".join(part for part in parts if part)


def operation_notes(operation: Operation) -> list[str]:
    """The last lines of a docstring: what it takes and where it is documented."""
    key = {
        "none": "Public: no key is needed.",
        "required": f"Needs a key that may {operation.permission}.",
        "optional": f"A key is optional; it must be allowed to {operation.permission}."
        if operation.permission != "none"
        else "A key is optional.",
    }[operation.auth]
    limits = []
    for limit in operation.limits:
        text = f"{limit['count']} {limit['unit']} in {limit['seconds']} s per {' and '.join(limit['scope'])}"
        if "only-for" in limit:
            text += f" ({limit['only-for']})"
        limits.append(text)
    notes = [key, f"Limits: {'; '.join(limits)}."]
    if operation.page:
        notes.append(
            f"Paged by {', '.join(operation.page['cursors'])}, {operation.page['order']}; "
            f"{operation.page['size']['default']} rows a page, {operation.page['size']['maximum']} at most."
        )
    if operation.expires:
        notes.append("Takes a deadline: with_options(expires_in=…).")
    notes.append(f"{_DOCUMENTATION}{operation.doc}")
    return notes


def docstring(text: str, indent: int, *, hang: int = 0, first: int = 0) -> str:
    """Text wrapped to the width of a line, ready to stand in a docstring.

    `hang` is how much further all but the first line are indented, `first` what stands before it.
    """
    escaped = text.replace("\\", "\\\\").replace('"""', r"\"\"\"")
    lines = textwrap.wrap(
        escaped,
        _WIDTH - indent,
        initial_indent=" " * first,
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"\n{' ' * indent}".join(lines).strip()


def literal(value: Any) -> str:
    """A constant as it stands in code, with double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        items = ", ".join(map(literal, value))
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)


def with_imports(text: str, homes: Mapping[str, str]) -> str:
    """The text with the line `# imports` replaced by imports of the names that it uses."""
    head, marker, body = text.partition(_IMPORTS)
    if not marker:
        return text
    used: dict[str, list[str]] = {}
    for name in sorted(_names_used(body)):
        # What this very file defines needs no import.
        if name in homes and not re.search(rf"^(?:class {name}\b|{name} = )", body, re.MULTILINE):
            used.setdefault(homes[name], []).append(name)
    groups: dict[int, list[str]] = {}
    for module, names in sorted(used.items()):
        line = f"from {module} import {', '.join(names)}"
        if module in _ALIASES:
            line = f"import {module} as {_ALIASES[module]}"
        elif len(line) > _WIDTH:
            line = f"from {module} import (\n    " + ",\n    ".join(names) + ",\n)"
        # The standard library, the kernel, the package itself.
        groups.setdefault(
            1 + module.startswith("okx_v5") + module.startswith("okx_v5_api"), []
        ).append(line)
    blocks = ["\n".join(groups[order]) for order in sorted(groups)]
    return head + "\n\n".join(blocks) + body


def _names_used(code: str) -> set[str]:
    """The names in code that may need an import: not those in strings, of attributes or arguments."""
    names = set()
    before = ["", ""]
    tokens = [
        token
        for token in tokenize.generate_tokens(io.StringIO(code).readline)
        if token.type in (tokenize.NAME, tokenize.OP)
    ]
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        name = token.string
        if token.type == tokenize.NAME and before[1] not in (".", "def", "class"):
            # A lower-case word may be an argument of the same name; how it is used tells.
            used = after is not None and after.string in ("(", ".")
            passed = name.startswith(("as_", "read_")) or before == ["shape", "="]
            if not name.islower() or used or passed or before[1] == "@":
                names.add(name)
        before = [before[1], name]
    return names


def bundled_json(document: Located) -> str:
    """The bundled specification as it is shipped."""
    text = json.dumps(plain(document), indent=1, ensure_ascii=False)
    return text.replace("{\n", f'{{"x-generated": "{HEADER}",\n', 1) + "\n"
