"""What can be wrong with a specification, and how it is told."""

from collections.abc import Iterable
from pathlib import Path

import attrs


@attrs.frozen(order=True)
class Place:
    """Where in the specification something stands."""

    file: Path
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@attrs.frozen
class Problem:
    """One mistake in the specification, with what to do about it."""

    place: Place
    message: str
    fix: str
    operation: str | None = None

    def __str__(self) -> str:
        subject = f"{self.operation}: " if self.operation else ""
        return f"{self.place}: {subject}{self.message}\n    {self.fix}"


class SpecError(Exception):
    """The specification cannot be used; `problems` lists every reason found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=lambda problem: (problem.place, problem.message))
        super().__init__("\n".join(map(str, self.problems)))
