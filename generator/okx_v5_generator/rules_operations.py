"""Our rules for operations: what the OpenAPI standard leaves open and the generator relies on."""

import keyword
import re
from collections.abc import Iterator
from typing import Any

from .loading import Mapping
from .naming import python_name
from .problems import Place, Problem
from .rules_texts import check_texts
from .schemas import (
    Document,
    field_schemas,
    is_enum,
    is_nothing,
    reference_name,
    scalar_kind,
)

METHODS = ("get", "post")
PERMISSIONS = ("none", "read", "trade", "withdraw")
AUTHS = ("none", "required", "optional")
REPEATS = ("safe", "unsafe")
UNITS = ("requests", "orders")
SCOPES = (
    "user", "master-user", "ip", "instrument", "instrument-code", "instrument-family",
    "instrument-type", "currency", "tag",
)  # fmt: skip
RESTRICTIONS = (
    "options", "non-options", "copy-trading-lead", "with-key", "without-key", "increase",
)  # fmt: skip
ORDERS = ("newest-first", "oldest-first")
# What a client has besides its namespaces.
RESERVED_NAMES = frozenset({"send"})
# What the code of a request function uses besides the exchange's parameters.
RESERVED_ARGUMENTS = frozenset({"self", "functions"})

_CHOICES = {
    "x-okx-permission": PERMISSIONS,
    "x-okx-auth": AUTHS,
    "x-okx-repeat": REPEATS,
}
_REQUIRED = (
    "operationId", "tags", "summary", "x-okx-doc", "x-okx-checked", *_CHOICES, "x-okx-limits",
)  # fmt: skip
_KNOWN = frozenset(
    (*_REQUIRED, "description", "deprecated", "parameters", "requestBody", "responses",
     "x-okx-one-row", "x-okx-page", "x-okx-row-results", "x-okx-any-of", "x-okx-batch-of",
     "x-okx-order-cap")
)  # fmt: skip
_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_PATH = re.compile(r"(?:/[A-Za-z0-9_-]+)+")


def check(document: Document) -> Iterator[Problem]:
    """Every breach of a rule by an operation."""
    tags: set[str] = set()
    for tag in document.tree.get("tags", []):
        if tag["name"] in tags:
            yield Problem(
                tag.place, f"tag {tag['name']!r} is declared twice", "Remove one of the two."
            )
        tags.add(tag["name"])
        if not str(tag.get("description", "")).endswith("."):
            yield Problem(
                tag.place,
                f"tag {tag['name']!r} has no description that ends with a period",
                "Say what its operations are about.",
            )
    if not any(document.operations()):
        yield Problem(
            document.tree.place_of("paths"), "no operations", "Name their files under `paths`."
        )
    for path, item in document.tree.get("paths", {}).items():
        if not _PATH.fullmatch(path):
            yield Problem(
                document.tree["paths"].place_of(path),
                f"path {path!r} is not made of plain words",
                "Parameters do not stand in paths; mend it.",
            )
        for key in item:
            if key not in METHODS:
                yield Problem(
                    item.place_of(key),
                    f"path {path!r} has {key!r}, which would not be generated",
                    f"Only {' and '.join(METHODS)} are; describe parameters at each operation.",
                )
    identifiers = {operation.get("operationId") for _, _, operation in document.operations()}
    seen: dict[str, Place] = {}
    for method, path, operation in document.operations():
        checker = _OperationChecker(document, method, path, operation)
        yield from checker.problems(tags)
        yield from checker.check_batch(identifiers)
        identifier = operation.get("operationId")
        if identifier in seen:
            yield checker.problem(
                f"operationId {identifier!r} is taken, see {seen[identifier]}",
                "Give each operation an id of its own.",
                "operationId",
            )
        elif isinstance(identifier, str):
            seen[identifier] = operation.place_of("operationId")


class _OperationChecker:
    def __init__(self, document: Document, method: str, path: str, operation: Mapping) -> None:
        self.document = document
        self.method = method
        self.path = path
        self.operation = operation
        self.name = str(operation.get("operationId", f"{method} {path}"))

    def problem(self, message: str, fix: str, key: str = "", node: Any = None) -> Problem:
        node = self.operation if node is None else node
        return Problem(node.place_of(key), message, fix, self.name)

    def problems(self, tags: set[Any]) -> Iterator[Problem]:
        operation = self.operation
        missing = [key for key in _REQUIRED if key not in operation]
        for key in missing:
            yield self.problem(f"{key} is missing", "Add it; spec/README.md says what it means.")
        for key in operation:
            if key not in _KNOWN:
                yield self.problem(
                    f"unknown key {key!r}", "Remove it, or teach the generator what it means.", key
                )
        if "operationId" not in missing:
            yield from self.check_identity(tags)
        for key, choices in _CHOICES.items():
            if key in operation and operation[key] not in choices:
                yield self.problem(
                    f"{key} is {operation[key]!r}", f"Choose one of {', '.join(choices)}.", key
                )
        if (operation.get("x-okx-permission") == "none") == (
            operation.get("x-okx-auth") == "required"
        ):
            yield self.problem(
                f"x-okx-permission is {operation.get('x-okx-permission')!r} where x-okx-auth is "
                f"{operation.get('x-okx-auth')!r}",
                "What is signed needs a permission, and what needs none is not signed.",
                "x-okx-auth",
            )
        yield from check_texts(self.operation, self.name)
        yield from self.check_limits()
        yield from self.check_parameters()
        yield from self.check_body()
        yield from self.check_answer()

    def check_identity(self, tags: set[Any]) -> Iterator[Problem]:
        identifier, names = self.operation["operationId"], self.operation.get("tags")
        if not isinstance(identifier, str) or not _OPERATION_ID.fullmatch(identifier):
            yield self.problem(
                f"operationId {identifier!r} is not of the form tag.function",
                "Write it in snake_case, as in trade.place_order.",
                "operationId",
            )
            return
        tag, _, function = identifier.partition(".")
        for part in (tag, function):
            if keyword.iskeyword(part) or part in RESERVED_NAMES:
                yield self.problem(
                    f"operationId {identifier!r} has the part {part!r}, which Python or the client needs",
                    "Choose another word.",
                    "operationId",
                )
        if names is not None and list(names) != [tag]:
            yield self.problem(
                f"tags are {list(names)} where the operationId begins with {tag!r}",
                f"Write `tags: [{tag}]`.",
                "tags",
            )
        if tag not in tags:
            yield self.problem(
                f"tag {tag!r} is not declared", "Describe it under `tags` in openapi.yaml.", "tags"
            )

    def check_limits(self) -> Iterator[Problem]:
        for limit in self.operation.get("x-okx-limits", []):
            wrong = []
            if not (isinstance(limit.get("count"), int) and limit["count"] > 0):
                wrong.append("count")
            if not (isinstance(limit.get("seconds"), int) and limit["seconds"] > 0):
                wrong.append("seconds")
            if limit.get("unit") not in UNITS:
                wrong.append("unit")
            scope = limit.get("scope")
            if not (scope and set(scope) <= set(SCOPES)):
                wrong.append("scope")
            if limit.get("only-for", RESTRICTIONS[0]) not in RESTRICTIONS:
                wrong.append("only-for")
            if limit.get("resets", "daily") != "daily":
                wrong.append("resets")
            wrong += sorted(
                set(limit) - {"count", "seconds", "unit", "scope", "only-for", "resets"}
            )
            if wrong:
                yield self.problem(
                    f"a limit with a wrong {', '.join(wrong)}",
                    f"Units are {', '.join(UNITS)}; scopes {', '.join(SCOPES)}; only-for takes "
                    f"{', '.join(RESTRICTIONS)}.",
                    node=limit,
                )

        if self.operation.get("x-okx-order-cap", True) is not True:
            yield self.problem(
                "x-okx-order-cap is not true", "Write true or leave it out.", "x-okx-order-cap"
            )

    def check_batch(self, identifiers: set[Any]) -> Iterator[Problem]:
        single = self.operation.get("x-okx-batch-of")
        if single is None:
            return
        if single not in identifiers or single == self.operation.get("operationId"):
            yield self.problem(
                f"x-okx-batch-of names {single!r}",
                "Name the operation that does the same to one.",
                "x-okx-batch-of",
            )
        body = self.document.body(self.operation)
        if body is None or body.get("type") != "array":
            yield self.problem(
                "x-okx-batch-of on an operation that takes no list",
                "Only what takes a list can be a batch.",
                "x-okx-batch-of",
            )

    def check_parameters(self) -> Iterator[Problem]:
        names: dict[str, str] = {}
        for parameter in self.document.parameters(self.operation):
            wire = str(parameter.get("name"))
            where = parameter.get("in")
            if where == "header":
                if wire != "expTime":
                    yield self.problem(
                        f"header parameter {wire!r}", "Only expTime is a header.", node=parameter
                    )
                yield from self.check_scalar(parameter.get("schema"), wire, parameter)
                continue
            if where != "query":
                yield self.problem(
                    f"parameter {wire!r} is in {where!r}",
                    "Parameters are in the query.",
                    "in",
                    parameter,
                )
            yield from self.check_argument_name(wire, names, parameter)
            schema = parameter.get("schema")
            if not isinstance(schema, Mapping):
                yield self.problem(f"parameter {wire!r} has no schema", "Add one.", node=parameter)
                continue
            if not isinstance(parameter.get("required"), bool):
                yield self.problem(
                    f"parameter {wire!r} does not say whether it is required",
                    "Write `required: true` or `required: false`.",
                    node=parameter,
                )
            if not str(parameter.get("description", "")).endswith("."):
                yield self.problem(
                    f"parameter {wire!r} has no description that ends with a period",
                    "Say what it is for.",
                    "description",
                    parameter,
                )
            if parameter.get("required") is True and "x-okx-required-when" in parameter:
                yield self.problem(
                    f"parameter {wire!r} is both required and required when …",
                    "Keep one of the two.",
                    "x-okx-required-when",
                    parameter,
                )
            if parameter.get("required") is True and "example" not in parameter:
                yield self.problem(
                    f"required parameter {wire!r} has no example",
                    "Add `example: …`; together the examples make the example request.",
                    node=parameter,
                )
            is_list = schema.get("type") == "array"
            if is_list and (parameter.get("style"), parameter.get("explode")) != ("form", False):
                yield self.problem(
                    f"list parameter {wire!r} is not written with commas",
                    "Add `style: form` and `explode: false`.",
                    node=parameter,
                )
            yield from self.check_scalar(
                schema.get("items") if is_list else schema, wire, parameter
            )
        yield from self.check_any_of(self.operation, set(self.query_names()))

    def check_argument_name(
        self, wire: str, names: dict[str, str], node: Mapping
    ) -> Iterator[Problem]:
        name = python_name(wire)
        if name in RESERVED_ARGUMENTS or name in names:
            yield self.problem(
                f"parameter {wire!r} becomes {name!r}, which {names.get(name, 'Python')!r} is already",
                "Give the naming rule a case of its own (naming.py).",
                node=node,
            )
        names[name] = wire

    def check_scalar(self, schema: Any, wire: str, node: Mapping) -> Iterator[Problem]:
        resolved = self.document.resolve(schema)
        if not isinstance(resolved, Mapping) or not (is_enum(resolved) or scalar_kind(resolved)):
            shown = (schema or {}).get("format") or (schema or {}).get("type")
            yield self.problem(
                f"parameter {wire!r} has the unknown type or format {shown!r}",
                "Use one of the scalars that spec/README.md lists.",
                node=node,
            )
        elif is_enum(resolved) and reference_name(schema) is None:
            yield self.problem(
                f"parameter {wire!r} lists its values inline",
                "Name the list in enums/ and refer to it.",
                node=node,
            )

    def query_names(self) -> Iterator[str]:
        for parameter in self.document.parameters(self.operation):
            if parameter.get("in") == "query":
                yield str(parameter.get("name"))

    def check_any_of(self, holder: Mapping, names: set[str]) -> Iterator[Problem]:
        for group in holder.get("x-okx-any-of", []):
            if len(group) < 2 or not set(group) <= names:
                yield self.problem(
                    f"x-okx-any-of names {group!r}", "List two or more parameters that exist.",
                    "x-okx-any-of", holder,
                )  # fmt: skip

    def check_body(self) -> Iterator[Problem]:
        if self.method == "GET":
            if "requestBody" in self.operation:
                yield self.problem("a GET with a body", "Use parameters.", "requestBody")
            return
        if next(self.query_names(), None) is not None:
            yield self.problem(
                "a POST with query parameters", "Put them into the body.", "parameters"
            )
        if "requestBody" not in self.operation:
            return
        body = self.operation["requestBody"]
        media = body.get("content", {}).get("application/json")
        if not isinstance(media, Mapping) or not isinstance(media.get("schema"), Mapping):
            yield self.problem("a body without a JSON schema", "Describe it.", "requestBody")
            return
        schema = media["schema"]
        inner = schema.get("items") if schema.get("type") == "array" else schema
        if reference_name(inner) is None:
            yield self.problem(
                "a body that is not a component nor a list of one",
                "Name it in schemas/.",
                node=schema,
            )
        if "example" not in media and "examples" not in media:
            yield self.problem("a body without an example", "Add `example: …`.", node=media)

    def check_answer(self) -> Iterator[Problem]:
        media = self.document.answer(self.operation)
        if media is None or not isinstance(media.get("schema"), Mapping):
            yield self.problem(
                "no answer with a schema",
                "Describe what comes back under responses.200.",
                "responses",
            )
            return
        if media["schema"].get("format") == "binary":
            return
        if "example" not in media and "examples" not in media:
            yield self.problem("an answer without an example", "Add `example: …`.", node=media)
        data = self.document.data(self.operation)
        if reference_name(media["schema"]) is None or data is None:
            yield self.problem(
                "an answer that does not refine an envelope",
                "Begin with `$ref: ../../schemas/envelope.yaml#/Rows` and say what `data` holds.",
                node=media["schema"],
            )
            return
        if is_nothing(data):
            return
        inner = data.get("items", data)
        if reference_name(inner) is None and scalar_kind(inner) is None:
            yield self.problem(
                "`data` holds neither a component nor a scalar",
                "Name the row in schemas/ and refer to it.",
                node=media["schema"],
            )
        yield from self.check_rows()

    def check_rows(self) -> Iterator[Problem]:
        operation = self.operation
        row = self.document.row(operation)
        fields = set(field_schemas(row)) if row is not None else set()
        if operation.get("x-okx-one-row", True) is not True:
            yield self.problem(
                "x-okx-one-row is not true", "Write true or leave it out.", "x-okx-one-row"
            )
        results = operation.get("x-okx-row-results")
        if results is not None and not {results["code"], results["message"]} <= fields:
            yield self.problem(
                "x-okx-row-results does not name fields of the row",
                "Name the fields that hold its code and its message.",
                "x-okx-row-results",
            )
        page = operation.get("x-okx-page")
        if page is None:
            return
        names = set(self.query_names())
        cursors = page["cursors"]
        if not cursors or not set(cursors) <= names:
            yield self.problem("x-okx-page without cursors that are parameters",
                               "Name parameters of the operation.", "x-okx-page")  # fmt: skip
        elif row is not None and not set(cursors.values()) <= fields | {"number"}:
            yield self.problem(
                f"x-okx-page takes its cursor from {sorted(set(cursors.values()) - fields)}",
                "Name a field of the row.",
                "x-okx-page",
            )
        if page.get("order") not in ORDERS:
            yield self.problem(
                "x-okx-page without an order", f"Choose one of {', '.join(ORDERS)}.", "x-okx-page"
            )
