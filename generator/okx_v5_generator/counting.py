"""Stating in the READMEs how many operations there are, from the one number that is computed."""

import re
from pathlib import Path

_STATED = re.compile(r"(<!-- operations -->)\d*(<!-- /operations -->)")


def restate(spec: Path, count: int) -> dict[Path, str]:
    """The READMEs of a specification and of its project that state another number, mended."""
    mended = {}
    for readme in (spec / "README.md", spec.resolve().parent / "README.md"):
        text = readme.read_text("utf-8") if readme.is_file() else ""
        right = _STATED.sub(rf"\g<1>{count}\g<2>", text)
        if right != text:
            mended[readme] = right
    return mended
