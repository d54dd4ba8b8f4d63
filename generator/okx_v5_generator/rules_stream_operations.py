"""Our rules for operations that go over a connection: each is another form of one of REST."""

from collections.abc import Iterator
from typing import Any

from .loading import Mapping
from .problems import Problem
from .rules_texts import check_texts
from .schemas import Document
from .streams import connections, request_of, stream_operations

URLS = ("private", "business")
CODE = "instIdCode"
_KNOWN = frozenset(
    {"action", "title", "channel", "summary", "description", "x-okx-of", "x-okx-url", "x-okx-doc",
     "x-okx-checked", "x-okx-instrument-codes", "x-okx-lacks", "x-okx-examples"}
)  # fmt: skip


def check(document: Document) -> Iterator[Problem]:
    """Every breach of a rule by a stream operation."""
    operations = {item.get("operationId"): item for _, _, item in document.operations()}
    connected = {f"#/channels/{name}" for name, _ in connections(document)}
    taken: dict[str, str] = {}
    for op, described in stream_operations(document):

        def problem(
            message: str, fix: str, key: str, op: str = op, described: Mapping = described
        ) -> Problem:
            return Problem(described.place_of(key), message, fix, op)

        for key in described:
            if key not in _KNOWN:
                yield problem(
                    f"unknown key {key!r}", "Remove it, or teach the generator what it means.", key
                )
        if described["title"] != op:
            yield problem(
                f"title is {described['title']!r} where asyncapi.yaml calls it {op!r}",
                "Write its name on the wire in both.",
                "title",
            )
        if described["channel"]["$ref"] not in connected:
            yield problem(
                "its channel is no connection",
                "Refer to the channel whose address is null.",
                "channel",
            )
        if described["x-okx-url"] not in URLS:
            yield problem(
                f"x-okx-url is {described['x-okx-url']!r}",
                f"Choose one of {', '.join(URLS)}.",
                "x-okx-url",
            )
        yield from check_texts(described, op)
        of = described["x-okx-of"]
        operation = operations.get(of)
        if operation is None or document.body(operation) is None:
            yield problem(
                f"x-okx-of names {of!r}", "Name an operation of REST that has a body.", "x-okx-of"
            )
            continue
        if of in taken:
            yield problem(
                f"x-okx-of names {of!r}, whose other form is {taken[of]!r} already",
                "Give an operation one form.",
                "x-okx-of",
            )
        taken[of] = op
        yield from _fields(described, _field_names(document, operation), problem)


def _field_names(document: Document, operation: Mapping) -> set[str]:
    return set(request_of(document, operation).get("properties", {}))


def _fields(described: Mapping, fields: set[str], problem: Any) -> Iterator[Problem]:
    for wire in described.get("x-okx-lacks", []):
        if wire not in fields:
            yield problem(
                f"x-okx-lacks names {wire!r}", "Name fields of the request of REST.", "x-okx-lacks"
            )
    if described.get("x-okx-instrument-codes") and ("instId" not in fields or CODE in fields):
        yield problem(
            "x-okx-instrument-codes where the request of REST names no instrument by instId",
            "Remove it.",
            "x-okx-instrument-codes",
        )
