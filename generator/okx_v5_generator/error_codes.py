"""Reading `errors.yaml`: the exchange's error codes and what to do about them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from .loading import Mapping, load
from .problems import Place, Problem, SpecError

FILE = "errors.yaml"
_CODE = re.compile(r"\d{1,6}")
_SECTIONS = ("codes", "close-frames")
# Which keys an entry of each kind has, those that it needs first.
_KEYS = {
    "code": ("family", "means", "status", "remedy", "sub-codes"),
    "sub-code": ("means", "family", "remedy"),
    "close frame": ("family", "means", "remedy"),
}
_NEEDED = {"code": ("family", "means"), "sub-code": ("means",), "close frame": ("family", "means")}
_STATUSES = range(100, 600)


@attrs.frozen
class ErrorCode:
    """One code, or code and sub-code as `51008_1000`: its error class, what it means, what to do."""

    code: str
    family: str
    means: str
    remedy: str | None


@attrs.frozen
class ErrorCodes:
    """Every code, and every code of a close frame, in the order of the file."""

    codes: tuple[ErrorCode, ...]
    close_frames: tuple[ErrorCode, ...]


def load_error_codes(folder: Path, families: frozenset[str]) -> ErrorCodes:
    """The codes of a specification. Raises `SpecError` with every mistake in them."""
    content = load(folder / FILE, folder / FILE)
    reader = _Reader(families)
    for section in content:
        if section not in _SECTIONS:
            reader.blame(
                content.place_of(section),
                f"unknown section {section!r}",
                f"Write codes under {' or '.join(_SECTIONS)}.",
            )
    if "codes" not in content:
        reader.blame(content.place, "there are no codes", "Write them under `codes:`.")
    codes = tuple(reader.codes(content))
    close_frames = tuple(reader.close_frames(content))
    if reader.problems:
        raise SpecError(reader.problems)
    return ErrorCodes(codes, close_frames)


class _Reader:
    """Reads entries, and gathers what is wrong with them."""

    def __init__(self, families: frozenset[str]) -> None:
        self.families = families
        self.problems: list[Problem] = []

    def blame(self, place: Place, message: str, fix: str) -> None:
        self.problems.append(Problem(place, message, fix))

    def codes(self, content: Mapping) -> Iterator[ErrorCode]:
        """The codes, each followed by its sub-codes."""
        for code, entry in self.entries(content, "codes", "code"):
            found = self.read("code", code, entry)
            if found is not None:
                yield found
            for sub_code, inner in self.entries(entry, "sub-codes", "sub-code"):
                finer = self.read("sub-code", f"{code}_{sub_code}", inner, found)
                if finer is not None:
                    yield finer

    def close_frames(self, content: Mapping) -> Iterator[ErrorCode]:
        """The codes with which connections are closed."""
        for code, entry in self.entries(content, "close-frames", "close frame"):
            found = self.read("close frame", code, entry)
            if found is not None:
                yield found

    def entries(self, holder: Mapping, key: str, kind: str) -> Iterator[tuple[str, Mapping]]:
        """What stands under a key: code and description."""
        if key not in holder:
            return
        held = holder[key]
        if not isinstance(held, Mapping):
            self.blame(
                holder.place_of(key), f"{key} is no mapping", f"Map each {kind} to what it means."
            )
            return
        for code, entry in held.items():
            place = held.place_of(code)
            if not _CODE.fullmatch(code):
                fix = "Write up to six digits, quoted."
                if kind == "code" and "_" in code:
                    fix = "Write sub-codes under their code, in `sub-codes`."
                self.blame(place, f"{code!r} is no {kind}", fix)
            elif not isinstance(entry, Mapping):
                self.blame(
                    place,
                    f"{kind} {code} is not described",
                    f"Give it {', '.join(_KEYS[kind])}.",
                )
            else:
                yield code, entry

    def read(
        self, kind: str, code: str, entry: Mapping, above: ErrorCode | None = None
    ) -> ErrorCode | None:
        """One entry, if it can be read. A sub-code has the family and remedy of the code above it."""
        before = len(self.problems)
        name = f"{kind} {code}"
        for key in entry:
            if key not in _KEYS[kind]:
                fix = f"It may have {', '.join(_KEYS[kind])}."
                self.blame(entry.place_of(key), f"{name} has the unknown key {key!r}", fix)
        for key in _NEEDED[kind]:
            if key not in entry:
                self.blame(entry.place, f"{name} lacks {key}", f"Give it {key}.")
        for key in ("means", "remedy"):
            if key in entry and not _is_sentence(entry[key]):
                self.blame(
                    entry.place_of(key),
                    f"{key} of {name} is no sentence",
                    "Write one that ends with a period.",
                )
        family = entry.get("family")
        if "family" in entry and not (isinstance(family, str) and family in self.families):
            self.blame(
                entry.place_of("family"),
                f"{name} is of the unknown family {family!r}",
                f"Choose one of {', '.join(sorted(self.families))}.",
            )
        status = entry.get("status")
        if "status" in entry and (status.__class__ is not int or status not in _STATUSES):
            self.blame(
                entry.place_of("status"),
                f"status of {name} is {status!r}",
                "Write an HTTP status, such as 200.",
            )
        if len(self.problems) > before or (kind == "sub-code" and above is None):
            return None
        remedy = _line(entry["remedy"]) if "remedy" in entry else None
        if above is not None:
            # What to do about another family would not fit.
            if remedy is None and family in (None, above.family):
                remedy = above.remedy
            family = family or above.family
        return ErrorCode(code, str(family), _line(entry["means"]), remedy)


def _is_sentence(text: Any) -> bool:
    return isinstance(text, str) and text.rstrip().endswith(".")


def _line(text: str) -> str:
    return " ".join(text.split())
