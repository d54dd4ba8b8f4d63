"""Where the specification and a facts folder differ, operation by operation."""

from collections.abc import Mapping as Lookup
from collections.abc import Sequence

from ..loading import Mapping
from ..schemas import Document
from .comparing_fields import (
    Comparison,
    Context,
    Decode,
    Difference,
    FieldComparison,
    count_lacking,
)
from .comparing_streams import compare_streams
from .facts import Operation
from .facts_streams import Section
from .limits import compare_limits
from .trees import Node, answer_tree, request_tree


def compare(
    document: Document,
    facts: Lookup[str, Operation],
    sections: Sequence[Section],
    decode: Decode,
) -> Comparison:
    """The specification against the facts, every documented answer and push decoded by `decode`.

    An operation that the specification lacks is one difference, though all that belongs to it counts
    as documented.
    """
    comparison, context = (
        Comparison(),
        Context(document, [*facts.values(), *(section.facts for section in sections)]),
    )
    ours = {f"{method} {path}": operation for method, path, operation in document.operations()}
    for key, operation in facts.items():
        described = ours.get(key)
        comparison.count(operation.family, "operations", 1, described is not None)
        if described is None:
            comparison.differences.append(
                Difference(key, "lacks", "operation", "the specification does not have it")
            )
            count_lacking(comparison, operation)
        else:
            _OperationComparison(context, operation, described, comparison).run(decode)
    compare_streams(context, sections, decode, comparison)
    comparison.differences += context.enums_beyond()
    comparison.differences += [
        Difference(key, "beyond", "operation", "the facts do not have it", described.place)
        for key, described in ours.items()
        if key not in facts
    ]
    comparison.differences.sort()
    return comparison


class _OperationComparison(FieldComparison):
    def __init__(
        self, context: Context, facts: Operation, described: Mapping, comparison: Comparison
    ) -> None:
        super().__init__(context, facts, described.place, comparison)
        self.document = context.document
        self.described = described

    def run(self, decode: Decode) -> None:
        request = request_tree(self.document, self.described)
        answer = answer_tree(self.document, self.described)
        self.compare_body(request)
        self.compare_fields("request", self.facts.request, request)
        if not self.is_plain(answer):
            self.compare_fields("answer", self.facts.answer, answer)
        self.compare_limits()
        self.compare_permission()
        self.compare_examples(decode, self.facts.key)

    def compare_body(self, request: Node) -> None:
        is_array = self.facts.method == "POST" and request.shape == "array"
        if is_array != self.facts.array_body:
            documented, here = ("object", "array") if is_array else ("array", "object")
            self.differ("type", f"request: {documented} documented, {here} here")

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
