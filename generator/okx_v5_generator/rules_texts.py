"""Our rules for what is said of an operation or a channel."""

import re
from collections.abc import Iterator

from .loading import Mapping
from .problems import Problem

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_ANCHOR = re.compile(r"[a-z0-9][a-z0-9-]*")


def check_texts(described: Mapping, name: str) -> Iterator[Problem]:
    """What is wrong with summary, description, anchor and date."""

    def problem(message: str, fix: str, key: str) -> Problem:
        return Problem(described.place_of(key), message, fix, name)

    summary = described.get("summary", "")
    if len(summary) > 80 or summary.endswith(".") or summary[:1] != summary[:1].upper():
        yield problem(
            f"summary {summary!r} is not a short title",
            "Begin with a capital, end without a period, at most 80 characters.",
            "summary",
        )
    description = described.get("description")
    if description is not None and not str(description).rstrip().endswith((".", "!", "?")):
        yield problem("the description is no sentence", "End it with a period.", "description")
    if not _DATE.fullmatch(str(described.get("x-okx-checked", "2000-01-01"))):
        yield problem("x-okx-checked is no date", "Write it as 2026-08-22.", "x-okx-checked")
    if not _ANCHOR.fullmatch(str(described.get("x-okx-doc", "a"))):
        yield problem(
            "x-okx-doc is no anchor", "Write the part of the address after `#`.", "x-okx-doc"
        )
