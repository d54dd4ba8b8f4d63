"""Reading what a facts folder states of channels and of operations over a WebSocket."""

import json
from pathlib import Path
from typing import Any

import attrs

from .facts import Example, FactsError, Field, Operation, put, show

CHANNEL = "CHANNEL"
OPERATION = "OP"
_FRAME = ("arg", "data")


@attrs.frozen
class Section:
    """What one section states: of one channel or several, or of an operation.

    `facts` has the arguments as its request and the rows of pushes or answers as its answer, and is
    named after the first channel.
    """

    facts: Operation
    names: frozenset[str]
    urls: frozenset[str]


def read_stream_facts(folder: Path) -> list[Section]:
    """Every section. Raises `FactsError`. A folder without `ws` has none."""
    try:
        return [
            _section(entry, path.stem)
            for path in sorted(folder.glob("ws/*.json"))
            for entry in json.loads(path.read_text(encoding="utf-8"))
        ]
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise FactsError(f"{folder} holds no facts of channels: {error!r}") from error


def _section(entry: dict[str, Any], family: str) -> Section:
    tables = entry["tables"]
    names = entry["channels"] or entry["ops"]
    bodies = [example["json"] for example in entry["examples"]]
    word = "push" if entry["channels"] else "answer"
    request = _within(_root(tables[0]), "args")
    if entry["channels"]:
        request.children.pop("channel", None)
        answer = _rows(_root(tables[-1]))
        examples = [body for body in bodies if isinstance(body, dict) and set(_FRAME) <= set(body)]
    else:
        answer = _rows(_root(tables[-1]))
        examples = [body for body in bodies if isinstance(body, dict) and "code" in body]
    for body in examples:
        show(
            answer,
            {key: value for key, value in body.items() if key not in (*_FRAME, "code", "msg")},
        )
        show(answer, body["data"])
    facts = Operation(
        method=CHANNEL if entry["channels"] else OPERATION,
        path=names[0],
        family=family,
        permission=None,
        limits=(),
        unread_limits=(),
        array_body=False,
        request=request,
        answer=answer,
        examples=tuple(
            Example(word if len(examples) == 1 else f"{word} {index}", body)
            for index, body in enumerate(examples, 1)
        ),
    )
    return Section(
        facts,
        frozenset([*names, *entry["also_named"]]),
        frozenset(url.rpartition("/")[2] for url in entry["urls"]),
    )


def _root(table: dict[str, Any]) -> Field:
    root = Field("")
    for field in table["fields"]:
        put(root, field, variant=False)
    return root


def _within(root: Field, name: str) -> Field:
    return root.children.get(name, Field(name))


def _rows(root: Field) -> Field:
    """The fields of a row, and those that stand beside the rows."""
    rows = _within(root, "data")
    for name, field in root.children.items():
        if name not in _FRAME:
            rows.children.setdefault(name, field)
    return rows
