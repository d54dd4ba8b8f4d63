"""Reading `errors.yaml`: the exchange's error codes and what to do about them."""

import re
from pathlib import Path
from typing import Any

import attrs

from .loading import Mapping, load
from .problems import Problem, SpecError

FILE = "errors.yaml"
_CODE = re.compile(r"\d{1,6}(?:_\d+)?")
_KEYS = frozenset({"family", "status", "means", "remedy"})


@attrs.frozen
class ErrorCode:
    """One code: its error class, what it means, what to do."""

    code: str
    family: str
    means: str
    remedy: str | None


@attrs.frozen
class ErrorCodes:
    """Every code, in the order of the file."""

    codes: tuple[ErrorCode, ...]


def load_error_codes(folder: Path, families: frozenset[str]) -> ErrorCodes:
    """The codes of a specification. Raises `SpecError` with every mistake in them."""
    content = load(folder / FILE, folder / FILE)
    problems: list[Problem] = []
    codes = []
    for code, entry in content.items():
        place = content.place_of(code)
        if not (
            isinstance(entry, Mapping)
            and set(entry) <= _KEYS
            and isinstance(entry.get("family"), str)
        ):
            problems.append(
                Problem(
                    place, f"code {code} is not described", f"Give it {', '.join(sorted(_KEYS))}."
                )
            )
            continue
        if not _CODE.fullmatch(code):
            problems.append(Problem(place, f"{code!r} is no code", "Write digits, quoted."))
        if entry["family"] not in families:
            problems.append(
                Problem(
                    entry.place_of("family"),
                    f"code {code} is of the unknown family {entry['family']!r}",
                    f"Choose one of {', '.join(sorted(families))}.",
                )
            )
        codes.append(
            ErrorCode(
                code, entry["family"], _line(entry.get("means")) or "", _line(entry.get("remedy"))
            )
        )
    if problems:
        raise SpecError(problems)
    return ErrorCodes(tuple(codes))


def _line(text: Any) -> str | None:
    return " ".join(str(text).split()) if text else None
