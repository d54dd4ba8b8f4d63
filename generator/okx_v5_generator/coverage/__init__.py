"""The coverage gate: the specification against a facts folder, less the differences found right.

Those stand in `coverage.txt` beside the specification, one a line, as

    METHOD /path | kind | subject | why it is right

in order of path, method, kind and subject; of what goes over a WebSocket, the method is CHANNEL or OP and
the path its name there. A `#` begins a comment. A line that no longer fits a
difference is an error, and so is one too many: who wants more has to mend the specification.
"""

import json
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs

from okx_v5_core.errors import ExchangeError, OkxError, OutcomeUnknown
from okx_v5_core.records import Record
from okx_v5_core.results import BatchResult

from ..problems import Place
from ..schemas import Document
from .comparing import compare
from .comparing_fields import COLUMNS, KINDS, Comparison, Count, Decode, Difference
from .facts import read_facts
from .facts_streams import CHANNEL, read_stream_facts

REVIEWED = "coverage.txt"
MOST_REVIEWED = 150


@attrs.frozen
class Reviewed:
    """A difference that someone has judged to be right."""

    place: Place
    key: tuple[str, str, str]
    reason: str


@attrs.frozen
class Verdict:
    """What the gate says: the text to print, and whether there is nothing to mend."""

    text: str
    passed: bool


def cover(spec: Path, document: Document, facts: Path, decode: Decode | None = None) -> Verdict:
    """Compare, subtract what is reviewed, and report. Raises `FactsError` where there are no facts."""
    rest, streams = read_facts(facts), read_stream_facts(facts)
    comparison = compare(document, rest, streams, decode or decode_answer)
    reviewed, mistakes = read_reviewed(spec / REVIEWED)
    known = {entry.key for entry in reviewed}
    found = {difference.key for difference in comparison.differences}
    mistakes += [
        f"{entry.place}: stale: {' | '.join(entry.key)} is no difference any more. Remove the line."
        for entry in reviewed
        if entry.key not in found
    ]
    unknown = [item for item in comparison.differences if item.key not in known]
    summary = (
        f"{len(unknown)} differences; {len(found & known)} more are reviewed in {len(reviewed)} of at "
        f"most {MOST_REVIEWED} lines of {spec / REVIEWED}."
    )
    lines = [*_table(comparison), "", *_told(unknown), *mistakes, summary]
    if unknown:
        lines.append(f"Mend the specification, or give a line with a reason to {spec / REVIEWED}.")
    return Verdict("\n".join(lines), passed=not unknown and not mistakes)


def read_reviewed(path: Path) -> tuple[list[Reviewed], list[str]]:
    """The lines of the reviewed file, and what is wrong with it. No file is no lines."""
    reviewed: list[Reviewed] = []
    mistakes: list[str] = []
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        place = Place(path, number)
        parts = [part.strip() for part in line.split(" | ", 3)]
        if len(parts) != 4 or not all(parts) or parts[1] not in KINDS:
            mistakes.append(
                f"{place}: not `METHOD /path | kind | subject | reason`, the kind one of "
                f"{', '.join(KINDS)}."
            )
            continue
        entry = Reviewed(place, (parts[0], parts[1], parts[2]), parts[3])
        if reviewed and _order(entry.key) <= _order(reviewed[-1].key):
            again = "again" if entry.key == reviewed[-1].key else "out of order"
            mistakes.append(f"{place}: {again}. Sort by path, method, kind, subject.")
        reviewed.append(entry)
    if len(reviewed) > MOST_REVIEWED:
        mistakes.append(
            f"{path}: {len(reviewed)} lines, {MOST_REVIEWED} at most. Mend the specification instead."
        )
    return reviewed, mistakes


def _order(key: tuple[str, str, str]) -> tuple[str, ...]:
    method, _, path = key[0].partition(" ")
    return path, method, *key[1:]


def _told(differences: Iterable[Difference]) -> list[str]:
    """Each difference where it stands, in the words that a reviewed line begins with."""
    ordered = sorted(differences, key=lambda difference: _order(difference.key))
    return [
        (f"{difference.place}: " if difference.place else "")
        + " | ".join(difference.key)
        + (f"\n    {difference.detail}" if difference.detail else "")
        for difference in ordered
    ]


def _table(comparison: Comparison) -> list[str]:
    """Covered and documented, by family and in all."""
    total = {column: Count() for column in COLUMNS}
    for counts in comparison.families.values():
        for column, count in counts.items():
            total[column].documented += count.documented
            total[column].covered += count.covered
    rows = [["family", *COLUMNS]]
    for name, counts in [*sorted(comparison.families.items()), ("total", total)]:
        rows.append(
            [name, *(f"{counts[column].covered}/{counts[column].documented}" for column in COLUMNS)]
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        f"{row[0]:<{widths[0]}}"
        + "".join(f"  {cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
        for row in rows
    ]


def decode_answer(operation: str, answer: Any) -> str | None:
    """Decode an answer or a push as a client does and read every field. None if all went well.

    A refusal decodes well if it is one: a code other than 0, of the envelope or of a row.
    """
    from okx_v5_api import decode_push, operations  # only this command needs what others generate

    if operation.startswith(CHANNEL):
        try:
            _check(decode_push(json.dumps(answer)).rows)
        except OkxError as error:
            return textwrap.shorten(error.message, 200, placeholder=" …")
        return None
    if operation not in operations:
        return "the generated package does not have the operation. Run `make generate`."
    try:
        _check(operations[operation].decode(json.dumps(answer).encode()))
    except OutcomeUnknown:
        return None
    except ExchangeError as error:
        return None if error.code.isdecimal() else f"a refusal without a code: {error.message}"
    except OkxError as error:
        return textwrap.shorten(error.message, 200, placeholder=" …")
    return None


def _check(value: Any) -> None:
    if isinstance(value, Record):
        value.check()
    elif isinstance(value, list | BatchResult):
        for item in value:
            _check(item)
    elif isinstance(value, dict):
        for item in value.values():
            _check(item)
