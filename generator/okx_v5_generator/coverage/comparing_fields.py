"""Where the fields of the specification and those of a facts folder differ."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import Any

import attrs

from ..problems import Place
from ..schemas import Document
from .facts import Field, Operation
from .fields import (
    documented_values,
    enum_of,
    misfit,
    need_misfit,
    undocumented_values,
    unfit_sample,
    unlisted,
)
from .trees import Node

KINDS = ("lacks", "beyond", "type", "enum", "required", "limit", "permission", "url", "example")
COLUMNS = ("operations", "channels", "parameters", "fields", "enum values", "limits", "permissions")
_ENVELOPE = ("code", "msg", "data")
_CAMEL_CASE = re.compile(r"[a-z][A-Z]")

# Tells what is wrong with an answer to an operation; None if nothing is.
Decode = Callable[[str, Any], str | None]


@attrs.frozen(order=True)
class Difference:
    """One way in which the specification is not what the facts say.

    `subject` says what differs, and how, so that a change of the facts or of the specification makes
    it another one; `detail` adds what a reader may want to know.
    """

    operation: str
    kind: str
    subject: str
    detail: str = attrs.field(default="", eq=False, order=False)
    place: Place | None = attrs.field(default=None, eq=False, order=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """What a reviewed line names."""
        return self.operation, self.kind, self.subject


@attrs.define
class Count:
    """How many things are documented, and how many of them the specification has."""

    documented: int = 0
    covered: int = 0


@attrs.define
class Comparison:
    """All differences, and the counts of each family by column.

    `documented` is where in the specification those fields stand that the facts have.
    """

    differences: list[Difference] = attrs.field(factory=list)
    documented: set[Place] = attrs.field(factory=set)
    families: dict[str, dict[str, Count]] = attrs.field(factory=dict)

    def count(self, family: str, column: str, documented: int, covered: int) -> None:
        """Add to what is counted."""
        columns = self.families.setdefault(family, {name: Count() for name in COLUMNS})
        columns[column].documented += documented
        columns[column].covered += covered


def count_lacking(comparison: Comparison, operation: Operation) -> None:
    """Count what belongs to an operation that the specification lacks."""
    for column, root in (("parameters", operation.request), ("fields", operation.answer)):
        comparison.count(operation.family, column, len(list(root.all_tabled())), 0)
    comparison.count(operation.family, "limits", len(operation.limits), 0)
    comparison.count(operation.family, "permissions", operation.permission is not None, 0)


class Context:
    """What has to be known of all operations to judge one, and of all to judge an enum."""

    def __init__(self, document: Document, operations: Collection[Operation]) -> None:
        self.document = document
        fields = [field for operation in operations for field in operation.tabled()]
        # Values are hardly ever written so: a word like this is a field, if perhaps of another operation.
        self.camel_case = {field.name for field in fields if _CAMEL_CASE.search(field.name)}
        self.instrument_types = {
            value for field in fields if field.name == "instType" for value in field.values
        }
        # By enum: the values that no field has so far, and the first field that lists some.
        self.unmentioned: dict[str, set[str]] = {}
        self.listing: dict[str, Callable[[str], Difference]] = {}

    def enums_beyond(self) -> Iterator[Difference]:
        """The values of each enum that are documented for none of its fields.

        That one field of several takes fewer values than their enum has is no difference: an enum is a
        concept of the exchange, not a list for each place.
        """
        for component, values in self.unmentioned.items():
            if values and component in self.listing:
                yield self.listing[component](_list(sorted(values)))


class FieldComparison:
    """What one operation or channel is documented to take and to answer, against what it does here."""

    def __init__(
        self, context: Context, facts: Operation, place: Place, comparison: Comparison
    ) -> None:
        self.context = context
        self.facts = facts
        self.place = place
        self.comparison = comparison
        self.names = {field.name for field in facts.tabled()}

    def differ(self, kind: str, subject: str, place: Place | None = None, detail: str = "") -> None:
        """Add a difference."""
        place = self.place if place is None else place
        self.comparison.differences.append(Difference(self.facts.key, kind, subject, detail, place))

    def count(self, column: str, documented: int, covered: int) -> None:
        """Add to what is counted."""
        self.comparison.count(self.facts.family, column, documented, covered)

    def compare_examples(self, decode: Decode, key: str) -> None:
        """What cannot be decoded of the documented answers."""
        for example in self.facts.examples:
            wrong = decode(key, example.body)
            if wrong is not None:
                self.differ("example", example.label, detail=wrong)

    def is_plain(self, answer: Node) -> bool:
        """Whether rows are plain values, which a table of one field describes without its name."""
        fields = list(self.facts.answer.all_tabled())
        plain = len(fields) == 1 and not answer.children and answer.item.get("type") == "string"
        if plain:
            self.count("fields", 1, 1)
        return plain

    def compare_fields(self, side: str, facts: Field, node: Node, path: str = "") -> None:
        """What the fields within one differ in."""
        column = "parameters" if side == "request" else "fields"
        for field in facts.children.values():
            subject = f"{side} {path}{field.name}"
            found = node.find(field.name)
            framed = side == "answer" and not path and field.name in _ENVELOPE
            if found is None and framed:
                self.count(column, 1 + len(list(field.all_tabled())), 1)
                continue
            if found is not None:
                self.comparison.documented.add(found.place)
            if field.tabled:
                self.count(column, 1, found is not None)
            if found is None:
                self.count(column, len(list(field.all_tabled())), 0)
                self.lacking(subject, field, node)
                continue
            self.compare_field(side, subject, field, found)
            if found.positions and not field.children:
                continue  # the names of positions are the specification's own
            self.compare_fields(side, field, found, f"{path}{field.name}.")
        self.compare_beyond(side, facts, node, path)

    def is_beyond(self, node: Node) -> bool:  # noqa: ARG002 - a push asks it
        """Whether a field that is documented nowhere here is one too many."""
        return True

    def lacking(self, subject: str, field: Field, holder: Node) -> None:
        """Add that the specification lacks a field."""
        if field.tabled:
            self.differ("lacks", subject, holder.place)
        else:
            self.differ("example", subject, holder.place, "in an example, though in no table")

    def compare_beyond(self, side: str, facts: Field, node: Node, path: str) -> None:
        """What only the specification has; the inside of a field without one is a single thing."""
        beyond = [
            name
            for name, child in node.children.items()
            if name not in facts.children and self.is_beyond(child)
        ]
        if path and not facts.children and beyond:
            self.differ(
                "beyond",
                f"{side} {path.removesuffix('.')}: {_list(beyond)}",
                node.place,
                "the facts do not say what is in it",
            )
            return
        for name in beyond:
            self.differ("beyond", f"{side} {path}{name}", node.children[name].place)

    def compare_field(self, side: str, subject: str, field: Field, node: Node) -> None:
        """What one field differs in: its form, its need, its values."""
        in_query = side == "request" and self.facts.method == "GET"
        wrong = misfit(field, node, in_query=in_query)
        if wrong is not None:
            self.differ("type", f"{subject}: {wrong}", node.place)
        if side == "request":
            wrong = need_misfit(field, node)
            if wrong is not None:
                self.differ("required", f"{subject}: {wrong}", node.place)
        wrong = unfit_sample(field, node, in_query=in_query)
        if wrong is not None:
            self.differ("example", subject, node.place, wrong)
        self.compare_values(subject, field, node)

    def compare_values(self, subject: str, field: Field, node: Node) -> None:
        """What the values of an enum differ in."""
        unnamed = unlisted(field, node, self.names)
        if unnamed:
            self.count("enum values", len(unnamed), 0)
            self.differ("enum", f"{subject}: no enum of {_list(unnamed)}", node.place)
            return
        enum = enum_of(node)
        if enum is None:
            return
        types = self.context.instrument_types
        other = self.names | self.context.camel_case
        if not types & set(enum):
            other |= types
        documented = documented_values(field, node, other)
        lacking = [value for value in documented if value not in enum]
        self.count("enum values", len(documented), len(documented) - len(lacking))
        if lacking:
            self.differ("enum", f"{subject}: lacks {_list(lacking)}", node.place)
        self.note_enum(subject, field, node, listed=len(documented) - len(lacking) > 1)

    def note_enum(self, subject: str, field: Field, node: Node, *, listed: bool) -> None:
        """Remember which values of an enum this field has not."""
        component = node.component or f"{self.facts.key} {subject}"
        values = undocumented_values(field, node)
        self.context.unmentioned.setdefault(component, values).intersection_update(values)
        if listed:
            self.context.listing.setdefault(
                component,
                lambda beyond: Difference(
                    self.facts.key,
                    "enum",
                    f"{subject}: beyond {beyond}",
                    "documented for no field of this enum",
                    node.place,
                ),
            )


def _list(words: Collection[str]) -> str:
    return ", ".join(words)
