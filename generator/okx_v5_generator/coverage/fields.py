"""Whether one parameter or field is what the facts say of it: its form, its need, its values."""

import datetime
import re
from collections.abc import Collection, Iterable
from typing import Any

from ..examples import FORMATS
from .facts import Field
from .trees import Node

_TIMES = {"timestamp-ms": "unix-ms", "timestamp-us": "unix-us"}
_PER_SECOND = {"unix-s": 1, "unix-ms": 1_000, "unix-us": 1_000_000}
# No time of the exchange lies outside these years.
_FIRST, _LAST = (
    datetime.datetime(year, 1, 1, tzinfo=datetime.UTC).timestamp() for year in (2009, 2100)
)
_FRACTION = re.compile(r"-?\d+\.\d+")
_WORD = re.compile(r"[\w.+-]+")
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]+")


def misfit(field: Field, node: Node, *, in_query: bool) -> str | None:
    """How the type of a field contradicts the facts, if it does. A list in a query is text."""
    shape = node.shape
    if shape is None or (in_query and shape == "array" and "string" in field.shapes):
        return None
    if not _agree(shape, field.shapes):
        return f"{_names(field.shapes)} documented, {shape} here"
    item = node.item_shape
    if item is not None and not _agree(item, field.items):
        return f"list of {_names(field.items)} documented, of {item} here"
    return _format_misfit(field, node)


def _agree(shape: str, documented: Collection[str]) -> bool:
    if shape == "number" and "integer" in documented:
        return True
    return not documented or shape in documented


def _names(shapes: Collection[str]) -> str:
    return " or ".join(sorted(shapes))


def _format_misfit(field: Field, node: Node) -> str | None:
    form = node.item.get("format")
    expected = _TIMES.get(field.hint or "")
    if expected is not None and form != expected:
        return f"{field.hint} documented, {form or _kind(node)} here"
    texts = [sample for sample in field.samples if isinstance(sample, str) and sample]
    is_text = node.item.get("type") == "string" and form is None and "enum" not in node.item
    if is_text and texts and field.hint == "decimal" and all(map(_FRACTION.fullmatch, texts)):
        return f"text here, {', '.join(texts[:3])} in examples"
    return None


def _kind(node: Node) -> str:
    if "enum" in node.item:
        return "enum"
    return "text" if node.item.get("type") == "string" else str(node.item.get("type"))


def unfit_sample(field: Field, node: Node, *, in_query: bool) -> str | None:
    """How the examples contradict a field: by another form, or by a time out of all bounds."""
    form, shape = node.item.get("format"), node.shape
    if shape is not None and not in_query and not _agree(shape, field.seen):
        return f"{_names(field.seen)} in an example, {shape} here"
    for sample in field.samples:
        for part in _parts(sample, node):
            if part and form and not FORMATS.conforms(part, form):
                return f"{part!r} is no {form}"
            if form in _PER_SECOND and len(part) > 3 and not _is_time(part, _PER_SECOND[form]):
                return f"{part!r} is no time as {form}"
    return None


def _is_time(text: str, per_second: int) -> bool:
    return text.isdigit() and _FIRST < int(text) / per_second < _LAST


def _parts(sample: Any, node: Node) -> list[str]:
    """A sample as the texts it holds: a list in a query is written with commas."""
    if not isinstance(sample, str):
        return []
    return sample.split(",") if node.shape == "array" else [sample]


def need_misfit(field: Field, node: Node) -> str | None:
    """How the need for a parameter contradicts the facts, if it does.

    A rule about several parameters takes the place of a condition, and in the table of a variant it
    takes the place of a plain yes.
    """
    documented = field.required | field.variants
    if not documented or node.need in documented:
        return None
    conditional = "conditional" in documented or "yes" in field.variants
    if conditional and (node.chosen or node.need == "conditional"):
        return None
    here = "any-of or variant" if node.chosen else node.need
    return f"{' and '.join(sorted(documented))} documented, {here} here"


def enum_of(node: Node) -> tuple[str, ...] | None:
    """The values of a field that is an enum, or a list of them."""
    enum = node.item.get("enum")
    return None if enum is None else tuple(enum)


def documented_values(field: Field, node: Node, other: Collection[str]) -> list[str]:
    """The values that the facts have for a field that is an enum here.

    The facts mix values with other words. A word counts if an example has it, or if the text sets it
    out as one of a list and it is no `other` thing. Where there is no list, any quoted word of what is
    hinted to be an enum may be a value.
    """
    enum = enum_of(node) or ()
    words = _values_among(field.values, enum, other)
    if len(words) < 2 and field.hint == "enum":
        words += _values_among(field.codes, enum, other)
    seen = [part for sample in field.samples for part in _parts(sample, node) if part]
    return list(dict.fromkeys([*words, *seen]))


def _values_among(words: Iterable[str], enum: Collection[str], other: Collection[str]) -> list[str]:
    return [
        word
        for word in words
        if word in enum or (_IDENTIFIER.fullmatch(word) and word not in other)
    ]


def undocumented_values(field: Field, node: Node) -> set[str]:
    """The values of an enum that the facts do not so much as mention for a field."""
    mentioned = {*_WORD.findall(field.text), *field.codes, *map(str, field.samples)}
    return set(enum_of(node) or ()) - mentioned


def unlisted(field: Field, node: Node, names: Collection[str]) -> list[str]:
    """The documented values of a field that the specification has as text."""
    is_text = node.item.get("type") == "string" and "enum" not in node.item
    if field.hint != "enum" or not is_text or node.item.get("format") is not None:
        return []
    return _values_among(field.values, (), names)
