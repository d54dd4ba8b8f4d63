"""Putting the generated files in place: what changed is written, what is gone is deleted."""

from collections.abc import Mapping
from pathlib import Path

import attrs

from .rendering import HEADER


@attrs.frozen
class Changes:
    written: tuple[Path, ...]
    deleted: tuple[Path, ...]

    def __str__(self) -> str:
        if not self.written and not self.deleted:
            return "nothing changed"
        return f"{len(self.written)} files written, {len(self.deleted)} deleted"


def write(folder: Path, files: Mapping[Path, str]) -> Changes:
    """Make the folder hold exactly these files.

    Raises `FileExistsError` when it holds a file that was not generated, and touches nothing then.
    """
    existing = {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    gone = sorted(existing - set(files))
    for path in gone:
        if path.name != "py.typed" and HEADER not in (folder / path).read_text("utf-8")[:200]:
            raise FileExistsError(f"{folder / path} was not generated; move it out of {folder}")
    written = []
    for path, text in files.items():
        target = folder / path
        content = text.encode()
        if path in existing and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        written.append(path)
    for path in gone:
        (folder / path).unlink()
        if not any((folder / path).parent.iterdir()):
            (folder / path).parent.rmdir()
    return Changes(tuple(written), tuple(gone))
