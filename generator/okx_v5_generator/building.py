"""From what the parser read, and what it cannot read, to the model of what is generated.

Names, nesting, types and requiredness come from the parsed document; descriptions and extensions, which
the parser drops, are joined from the bundled one by component and field, or by method and path.
"""

import re
from typing import Any

import attrs

from .building_channels import build_channel, build_stream_form
from .bundling import Bundle
from .loading import Mapping
from .lowering import channel_path, lower
from .model import (
    Api,
    Body,
    Enum,
    Field,
    Member,
    Operation,
    Record,
    Tag,
    Type,
    Variant,
    Variants,
)
from .naming import python_name
from .parsing import Parsed, ParsedField, ParsedOperation, parse
from .schemas import Document, field_schemas, is_enum, is_row, reference_name
from .streams import channels

_WORD = re.compile(r"\b[a-z][A-Za-z0-9]+\b")


def build(bundle: Bundle, document: Document) -> Api:
    """The model of everything that a checked specification describes."""
    return _Builder(bundle, document).build()


class _Builder:
    def __init__(self, bundle: Bundle, document: Document) -> None:
        self.topics = bundle.topics
        self.document = document
        self.sent = self.reached(
            [document.body(operation) for _, _, operation in document.operations()]
        )
        self.come = self.reached(
            [document.data(operation) for _, _, operation in document.operations()]
            + [channel.row for channel in channels(document)]
        )
        arguments = self.reached(
            [
                parameter["schema"]
                for _, _, operation in document.operations()
                for parameter in document.parameters(operation)
            ]
            + [item.schema for channel in channels(document) for item in channel.arguments()]
        )
        self.parsed: Parsed = parse(lower(document, self.sent | self.come | arguments))
        self.flat = {
            name: document.flatten(document.schemas[name]) for name in self.parsed.models
            if name in document.schemas
        }  # fmt: skip

        # Descriptions may call a field as the exchange does; who reads Python is told its Python name.
        wires = {field.wire for fields in self.parsed.models.values() for field in fields}
        wires |= {
            field.wire.rpartition(".")[2]
            for op in self.parsed.operations.values()
            for field in op.query
        }
        self.wires = frozenset(wire for wire in wires if wire[:1].islower() and not wire.islower())

    def text(self, text: Any) -> str:
        """A description on one line, with fields by their Python names."""
        line = " ".join(str(text).split())
        return _WORD.sub(
            lambda word: python_name(word[0]) if word[0] in self.wires else word[0], line
        )

    def build(self) -> Api:
        operations = tuple(
            self.operation(method, path, operation)
            for method, path, operation in self.document.operations()
        )
        # A body that is the whole of a request is spelled out as arguments; it needs a class only
        # where it is also a part of another one.
        made = {part.name for operation in operations for argument in operation.arguments
                for part in argument.type.components() if part.form == "record"}  # fmt: skip
        pending = list(made)
        while pending:
            for field in self.parsed.models[pending.pop()]:
                for part in field.type.components():
                    if part.form == "record" and part.name not in made:
                        made.add(part.name)
                        pending.append(part.name)
        return Api(
            tags=tuple(
                Tag(tag["name"], self.text(tag["description"]))
                for tag in self.document.tree["tags"]
            ),
            operations=operations,
            channels=tuple(
                build_channel(
                    channel,
                    self.parsed.operations["GET", channel_path(channel)],
                    self.field,
                    self.text,
                )
                for channel in channels(self.document)
            ),
            enums=tuple(self.enum(name) for name in sorted(self.parsed.enums)),
            records=tuple(self.record(name) for name in sorted(self.flat) if name in self.come),
            bodies=tuple(self.body(name) for name in self.parts_first(made)),
        )

    def parts_first(self, names: set[str]) -> list[str]:
        """Bodies in an order in which each comes after those that it is made of."""
        ordered: list[str] = []

        def add(name: str) -> None:
            if name in ordered:
                return
            for field in self.parsed.models[name]:
                for part in field.type.components():
                    if part.form == "record" and part.name != name:
                        add(part.name)
            ordered.append(name)

        for name in sorted(names):
            add(name)
        return ordered

    def reached(self, roots: list[Any]) -> set[str]:
        """The components that schemas refer to, directly or not."""
        names: set[str] = set()
        pending = [root for root in roots if root is not None]
        while pending:
            node = pending.pop()
            if isinstance(node, Mapping):
                name = reference_name(node)
                if name is not None and name not in names:
                    names.add(name)
                    schema = self.document.schemas[name]
                    pending.append(schema if is_enum(schema) else self.document.flatten(schema))
                pending += [value for key, value in node.items() if key != "example"]
            elif isinstance(node, list):
                pending += node
        return names

    def enum(self, name: str) -> Enum:
        schema = self.document.schemas[name]
        texts = schema.get("x-enum-descriptions") or [""] * len(schema["enum"])
        return Enum(
            name,
            self.topics[name],
            self.text(schema["description"]),
            tuple(
                Member(variable, value, self.text(text))
                for variable, value, text in zip(
                    schema["x-enum-varnames"], schema["enum"], texts, strict=True
                )
            ),
        )

    def record(self, name: str) -> Record:
        flat = self.flat[name]
        return Record(
            name, self.topics[name], self.text(flat["description"]), self.fields(name), is_row(flat)
        )

    def body(self, name: str) -> Body:
        flat = self.flat[name]
        return Body(
            name,
            self.topics[name],
            self.text(flat["description"]),
            self.fields(name),
            _any_of(flat),
        )

    def fields(self, name: str) -> tuple[Field, ...]:
        """The fields of a component, those that are required first."""
        schemas = field_schemas(self.flat[name])
        return tuple(
            self.field(parsed, schemas[parsed.wire], schemas[parsed.wire].get("description"))
            for parsed in self.parsed.models[name]
        )

    def field(self, parsed: ParsedField, schema: Mapping, description: Any) -> Field:
        resolved = self.document.resolve(schema)
        default = schema.get("default")
        return Field(
            name=python_name(parsed.wire),
            wire=parsed.wire,
            type=_bounded(parsed.type, schema),
            description=self.text(
                description if description is not None else resolved["description"]
            ),
            required=parsed.required,
            required_when=self.text(schema.get("x-okx-required-when", "")),
            deprecated=bool(schema.get("deprecated")),
            default=None if default is None else str(default),
            empty=self.text(schema.get("x-okx-empty", "")),
        )

    def operation(self, method: str, path: str, described: Mapping) -> Operation:
        parsed = self.parsed.operations[method, path]
        arguments, any_of = self.arguments(parsed, described)
        variants = self.variants(parsed)
        if variants is not None:
            arguments = tuple(
                attrs.evolve(argument, variants=_takers(variants, argument.name))
                for argument in arguments
            )
        response = described["responses"]["200"]
        return Operation(
            id=described["operationId"],
            method=method,
            path=path,
            summary=self.text(described["summary"]),
            description=self.text(described.get("description", "")),
            returns=self.text(response["description"]),
            doc=described["x-okx-doc"],
            permission=described["x-okx-permission"],
            auth=described["x-okx-auth"],
            repeatable=described["x-okx-repeat"] == "safe",
            limits=tuple(dict(limit) for limit in described["x-okx-limits"]),
            arguments=arguments,
            any_of=any_of,
            variants=variants,
            whole_body=parsed.body is not None and parsed.body.form == "list",
            expires="expTime" in parsed.headers,
            page=described.get("x-okx-page"),
            answer=parsed.answer,
            one_row=described.get("x-okx-one-row", False),
            row_results=described.get("x-okx-row-results"),
            batch_of=described.get("x-okx-batch-of"),
            order_cap=described.get("x-okx-order-cap", False),
            stream=build_stream_form(self.document, described["operationId"]),
        )

    def variants(self, parsed: ParsedOperation) -> Variants | None:
        """How the arguments of a request depend on one of them."""
        if parsed.body is None or parsed.body.form != "record":
            return None
        described = self.flat[parsed.body.name].get("x-okx-variants")
        if described is None:
            return None
        cases = []
        for value, case in described["of"].items():
            requires, any_of = case.get("requires", []), case.get("any-of", [])
            takes = [
                *requires,
                *(wire for group in any_of for wire in group),
                *case.get("takes", []),
            ]
            cases.append(
                Variant(
                    value,
                    tuple(map(python_name, requires)),
                    tuple(tuple(map(python_name, group)) for group in any_of),
                    tuple(sorted({python_name(wire) for wire in takes})),
                )
            )
        return Variants(
            python_name(described["by"]), tuple(cases), tuple(map(python_name, described["common"]))
        )

    def arguments(
        self, parsed: ParsedOperation, described: Mapping
    ) -> tuple[tuple[Field, ...], tuple[tuple[str, ...], ...]]:
        """The arguments of a function, those that are required first, and which go together."""
        if parsed.body is None:
            schemas = {
                parameter["name"]: parameter for parameter in self.document.parameters(described)
            }
            fields = [
                attrs.evolve(
                    self.field(
                        query, schemas[query.wire]["schema"], schemas[query.wire]["description"]
                    ),
                    required_when=self.text(schemas[query.wire].get("x-okx-required-when", "")),
                    deprecated=bool(schemas[query.wire].get("deprecated")),
                )
                for query in parsed.query
            ]
            return tuple(sorted(fields, key=lambda field: not field.required)), _any_of(described)
        if parsed.body.form == "record":
            return self.fields(parsed.body.name), _any_of(self.flat[parsed.body.name])
        schema = self.document.body(described)
        assert schema is not None  # noqa: S101 - the parser found one
        assert parsed.body.inner is not None  # noqa: S101 - lists have one
        name = parsed.body.inner.name
        whole = Field(
            name=f"{python_name(name)}s",
            wire="",
            type=_bounded(parsed.body, schema),
            description=self.text(
                schema.get("description") or self.document.schemas[name]["description"]
            ),
            required=True,
        )
        return (whole,), ()


def _takers(variants: Variants, name: str) -> str:
    """The variants that take an argument, where not all do."""
    if name in variants.common:
        return ""
    takers = [case.value for case in variants.cases if name in case.takes]
    return " or ".join([", ".join(takers[:-1]), takers[-1]] if len(takers) > 1 else takers)


def _bounded(kind: Type, schema: Mapping) -> Type:
    most = schema.get("maxItems")
    if kind.form != "list" or not most:
        return kind
    return attrs.evolve(kind, most=most, too_many=schema.get("x-okx-too-many", ""))


def _any_of(holder: Mapping) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(python_name(wire) for wire in group) for group in holder.get("x-okx-any-of", [])
    )
