"""Where the specification and a facts folder differ, channel by channel."""

from collections.abc import Mapping as Lookup
from collections.abc import Sequence

import attrs

from ..loading import Mapping
from ..rules_stream_operations import CODE
from ..streams import Channel, channels, stream_operations
from .comparing_fields import (
    Comparison,
    Context,
    Decode,
    Difference,
    FieldComparison,
    count_lacking,
)
from .facts_streams import CHANNEL, Section
from .trees import Node, answer_tree, push_tree, request_tree, subscription_tree


def compare_streams(
    context: Context, sections: Sequence[Section], decode: Decode, comparison: Comparison
) -> None:
    """Add how channels, and operations over a WebSocket, differ from the facts.

    A section that describes several channels is compared with all of them together, for it does not say
    which has what.
    """
    document = context.document
    ours = list(channels(document))
    named = {name: channel for channel in ours for name in channel.names()}
    forms = dict(stream_operations(document))
    operations = {
        item["operationId"]: (f"{method} {path}", item)
        for method, path, item in document.operations()
    }
    seen: set[str] = set()
    for section in sections:
        facts = section.facts
        seen |= section.names
        if facts.method != CHANNEL:
            _operation(context, section, forms.get(facts.path), operations, decode, comparison)
            continue
        for name in sorted(section.names):
            comparison.count(facts.family, "channels", 1, name in named)
            if name not in named:
                comparison.differences.append(
                    Difference(facts.key, "lacks", f"channel {name}", "no channel has this name")
                )
        described = {
            named[name].key: named[name]
            for name in sorted(section.names)
            if name in named and named[name].tag == _tag(section, named)
        }
        if not described:
            count_lacking(comparison, facts)
            continue
        _channels(context, section, list(described.values()), decode, comparison)
    for name, channel in named.items():
        if name not in seen:
            comparison.differences.append(
                Difference(
                    f"{CHANNEL} {name}",
                    "beyond",
                    "channel",
                    "the facts do not have it",
                    channel.described.place,
                )
            )
    for op, form in forms.items():
        if op not in seen:
            comparison.differences.append(
                Difference(
                    f"OP {op}", "beyond", "operation", "the facts do not have it", form.place
                )
            )


class _PushComparison(FieldComparison):
    """A push may have what REST documents for the same component: they are one thing."""

    def is_beyond(self, node: Node) -> bool:
        return node.place not in self.comparison.documented


def _tag(section: Section, named: Lookup[str, Channel]) -> str:
    """A section is of one family; the name of another family's channel in it is a reference."""
    first = named.get(section.facts.path)
    return "" if first is None else first.tag


def _channels(
    context: Context,
    section: Section,
    described: Sequence[Channel],
    decode: Decode,
    comparison: Comparison,
) -> None:
    compared = _PushComparison(context, section.facts, described[0].described.place, comparison)
    compared.compare_fields(
        "request", section.facts.request, _union([subscription_tree(each) for each in described])
    )
    compared.compare_fields(
        "answer", section.facts.answer, _union([push_tree(each) for each in described])
    )
    for channel in described:
        if {channel.url} != section.urls:
            compared.differ(
                "url",
                f"{', '.join(sorted(section.urls))} documented, {channel.url} here for {channel.key}",
                channel.described.place_of("servers"),
            )
    compared.compare_examples(decode, section.facts.key)


def _operation(
    context: Context,
    section: Section,
    form: Mapping | None,
    operations: Lookup[str, tuple[str, Mapping]],
    decode: Decode,
    comparison: Comparison,
) -> None:
    facts = section.facts
    comparison.count(facts.family, "operations", 1, form is not None)
    if form is None:
        comparison.differences.append(
            Difference(facts.key, "lacks", "operation", "the specification does not have it")
        )
        count_lacking(comparison, facts)
        return
    key, operation = operations[form["x-okx-of"]]
    request = request_tree(context.document, operation)
    children = {
        name: node
        for name, node in request.children.items()
        if name not in form.get("x-okx-lacks", ())
    }
    if form.get("x-okx-instrument-codes"):
        code = Mapping(form.place)
        code["type"] = "integer"
        children[CODE] = attrs.evolve(children.pop("instId"), schema=code, item=code)
    answer = answer_tree(context.document, operation)
    compared = FieldComparison(context, facts, form.place, comparison)
    compared.compare_fields("request", facts.request, attrs.evolve(request, children=children))
    text = Mapping(form.place)
    text["type"] = "string"
    framed = {name: Node(text, text, form.place) for name in ("id", "op")}
    compared.compare_fields(
        "answer", facts.answer, attrs.evolve(answer, children={**answer.children, **framed})
    )
    if {form["x-okx-url"]} != section.urls:
        compared.differ(
            "url", f"{', '.join(sorted(section.urls))} documented, {form['x-okx-url']} here"
        )
    compared.compare_examples(decode, key)


def _union(nodes: Sequence[Node]) -> Node:
    """One tree that has what any of these has."""
    first, *others = nodes
    children = dict(first.children)
    for other in others:
        for name, child in other.children.items():
            children.setdefault(name, child)
    return attrs.evolve(first, children=children)
