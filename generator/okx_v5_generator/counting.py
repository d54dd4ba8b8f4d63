"""Stating in the READMEs how much there is, from the numbers that are computed."""

import re
from collections.abc import Mapping
from pathlib import Path

_STATED = re.compile(r"(<!-- (operations|channels) -->)\d*(<!-- /\2 -->)")


def restate(spec: Path, counts: Mapping[str, int]) -> dict[Path, str]:
    """The READMEs of a specification and of its project that state another number, mended."""
    mended = {}
    for readme in (spec / "README.md", spec.resolve().parent / "README.md"):
        text = readme.read_text("utf-8") if readme.is_file() else ""
        right = _STATED.sub(lambda found: f"{found[1]}{counts[found[2]]}{found[3]}", text)
        if right != text:
            mended[readme] = right
    return mended
