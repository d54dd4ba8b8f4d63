"""Where the specification and a facts folder differ, operation by operation."""

import re
from collections.abc import Callable, Collection, Iterator
from collections.abc import Mapping as Lookup
from typing import Any

import attrs

from ..loading import Mapping
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
from .limits import compare_limits
from .trees import Node, answer_tree, request_tree

KINDS = ("lacks", "beyond", "type", "enum", "required", "limit", "permission", "example")
COLUMNS = ("operations", "parameters", "fields", "enum values", "limits", "permissions")
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
    """All differences, and the counts of each family by column."""

    differences: list[Difference] = attrs.field(factory=list)
    families: dict[str, dict[str, Count]] = attrs.field(factory=dict)

    def count(self, family: str, column: str, documented: int, covered: int) -> None:
        """Add to what is counted."""
        columns = self.families.setdefault(family, {name: Count() for name in COLUMNS})
        columns[column].documented += documented
        columns[column].covered += covered


def compare(document: Document, facts: Lookup[str, Operation], decode: Decode) -> Comparison:
    """The specification against the facts, every documented answer decoded by `decode`.

    An operation that the specification lacks is one difference, though all that belongs to it counts
    as documented.
    """
    comparison, context = Comparison(), _Context(document, facts.values())
    ours = {f"{method} {path}": operation for method, path, operation in document.operations()}
    for key, operation in facts.items():
        described = ours.get(key)
        comparison.count(operation.family, "operations", 1, described is not None)
        if described is None:
            comparison.differences.append(
                Difference(key, "lacks", "operation", "the specification does not have it")
            )
            _count_lacking(comparison, operation)
        else:
            _OperationComparison(context, operation, described, comparison).run(decode)
    comparison.differences += context.enums_beyond()
    comparison.differences += [
        Difference(key, "beyond", "operation", "the facts do not have it", described.place)
        for key, described in ours.items()
        if key not in facts
    ]
    comparison.differences.sort()
    return comparison


def _count_lacking(comparison: Comparison, operation: Operation) -> None:
    for column, root in (("parameters", operation.request), ("fields", operation.answer)):
        comparison.count(operation.family, column, len(list(root.all_tabled())), 0)
    comparison.count(operation.family, "limits", len(operation.limits), 0)
    comparison.count(operation.family, "permissions", operation.permission is not None, 0)


class _Context:
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


class _OperationComparison:
    def __init__(
        self,
        context: _Context,
        facts: Operation,
        described: Mapping,
        comparison: Comparison,
    ) -> None:
        self.context = context
        self.document = context.document
        self.facts = facts
        self.described = described
        self.comparison = comparison
        self.names = {field.name for field in facts.tabled()}

    def run(self, decode: Decode) -> None:
        request = request_tree(self.document, self.described)
        answer = answer_tree(self.document, self.described)
        self.compare_body(request)
        self.compare_fields("request", self.facts.request, request)
        if not self.is_plain(answer):
            self.compare_fields("answer", self.facts.answer, answer)
        self.compare_limits()
        self.compare_permission()
        for example in self.facts.examples:
            wrong = decode(self.facts.key, example.body)
            if wrong is not None:
                self.differ("example", example.label, detail=wrong)

    def differ(self, kind: str, subject: str, place: Place | None = None, detail: str = "") -> None:
        place = self.described.place if place is None else place
        self.comparison.differences.append(Difference(self.facts.key, kind, subject, detail, place))

    def count(self, column: str, documented: int, covered: int) -> None:
        self.comparison.count(self.facts.family, column, documented, covered)

    def compare_body(self, request: Node) -> None:
        is_array = self.facts.method == "POST" and request.shape == "array"
        if is_array != self.facts.array_body:
            documented, here = ("object", "array") if is_array else ("array", "object")
            self.differ("type", f"request: {documented} documented, {here} here")

    def is_plain(self, answer: Node) -> bool:
        """Whether rows are plain values, which a table of one field describes without its name."""
        fields = list(self.facts.answer.all_tabled())
        plain = len(fields) == 1 and not answer.children and answer.item.get("type") == "string"
        if plain:
            self.count("fields", 1, 1)
        return plain

    def compare_fields(self, side: str, facts: Field, node: Node, path: str = "") -> None:
        column = "parameters" if side == "request" else "fields"
        for field in facts.children.values():
            subject = f"{side} {path}{field.name}"
            found = node.find(field.name)
            framed = side == "answer" and not path and field.name in _ENVELOPE
            if found is None and framed:
                self.count(column, 1 + len(list(field.all_tabled())), 1)
                continue
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

    def lacking(self, subject: str, field: Field, holder: Node) -> None:
        if field.tabled:
            self.differ("lacks", subject, holder.place)
        else:
            self.differ("example", subject, holder.place, "in an example, though in no table")

    def compare_beyond(self, side: str, facts: Field, node: Node, path: str) -> None:
        """What only the specification has; the inside of a field without one is a single thing."""
        beyond = [name for name in node.children if name not in facts.children]
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

    def compare_limits(self) -> None:
        found = compare_limits(self.facts, self.described["x-okx-limits"])
        self.count("limits", found.documented, found.covered)
        for subject in found.differences:
            self.differ("limit", subject, self.described.place_of("x-okx-limits"))

    def compare_permission(self) -> None:
        here = self.described.get("x-okx-permission")
        stated = self.facts.permission
        if stated is not None:
            self.count("permissions", 1, stated == here)
        if stated != here:
            self.differ(
                "permission",
                f"{stated or 'nothing'} documented, {here} here",
                self.described.place_of("x-okx-permission"),
            )


def _list(words: Collection[str]) -> str:
    return ", ".join(words)
