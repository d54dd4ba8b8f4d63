"""Whether an operation is limited as the facts say: windows, what each is kept per, and for whom."""

from collections.abc import Collection
from typing import Any

import attrs

from .facts import Operation

# Count, unit, seconds; what it is kept per, with the requests that it is for in brackets.
_Window = tuple[int, str, int]
_Limit = tuple[_Window, str]


@attrs.frozen
class LimitComparison:
    """How many limits are documented and covered, and in words where they differ."""

    documented: int
    covered: int
    differences: list[str]


def compare_limits(facts: Operation, described: list[dict[str, Any]]) -> LimitComparison:
    """The limits of an operation against `x-okx-limits`; one difference a window."""
    documented = {
        ((limit.count, limit.unit, limit.seconds), _scope(limit.scope, limit.only_for))
        for limit in facts.limits
    }
    here = {
        (
            (limit["count"], limit["unit"], limit["seconds"]),
            _scope(limit["scope"], limit.get("only-for")),
        )
        for limit in described
    }
    # Where the facts do not say what a limit is kept per, whatever the specification says will do.
    unstated = {window for window, scope in documented if not scope}
    answered = {limit for limit in here if limit[0] in unstated}
    silent = {(window, "") for window, _ in answered}
    documented = (documented | answered) - silent
    differences = []
    if facts.unread_limits:  # only a reader can tell whether they agree with what is left
        rest = here - documented
        here -= rest
        differences += [f"{text.rstrip('.')}: {_told(rest)} here" for text in facts.unread_limits]
    for window in sorted({limit[0] for limit in documented ^ here}):
        count, unit, seconds = window
        was, now = _scopes(documented, window), _scopes(here, window)
        differences.append(f"{count} {unit} in {seconds} s: {was} documented, {now} here")
    return LimitComparison(len(documented), len(documented & here), differences)


def _scope(scope: Collection[str], only_for: str | None) -> str:
    words = " + ".join(sorted(scope))
    return f"{words} ({only_for})" if only_for else words


def _scopes(limits: Collection[_Limit], window: _Window) -> str:
    found = sorted(scope for other, scope in limits if other == window)
    return f"per {' and per '.join(found)}" if found else "not at all"


def _told(limits: Collection[_Limit]) -> str:
    texts = [
        f"{count} {unit} in {seconds} s per {scope}" for (count, unit, seconds), scope in limits
    ]
    return " and ".join(sorted(texts)) or "nothing"
