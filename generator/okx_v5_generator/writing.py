"""Putting the generated files in place: what changed is written, what is gone is deleted."""

from collections.abc import Mapping
from pathlib import Path

import attrs

from .rendering import HEADER


@attrs.frozen
class Changes:
    """What has to be done to make a folder hold what was generated."""

    folder: Path
    written: Mapping[Path, bytes]
    deleted: tuple[Path, ...]

    def apply(self) -> None:
        """Write and delete."""
        for path, content in self.written.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        for path in self.deleted:
            target = self.folder / path
            target.unlink()
            if not any(target.parent.iterdir()):
                target.parent.rmdir()

    def __bool__(self) -> bool:
        return bool(self.written or self.deleted)

    def __str__(self) -> str:
        if not self:
            return "nothing changed"
        return f"{len(self.written)} files written, {len(self.deleted)} deleted"


def plan(folder: Path, files: Mapping[Path, str]) -> Changes:
    """What makes the folder hold exactly these files.

    Raises `FileExistsError` when it holds a file that was not generated.
    """
    existing = {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    gone = tuple(sorted(existing - set(files)))
    for path in gone:
        if HEADER not in (folder / path).read_text("utf-8", errors="replace")[:200]:
            raise FileExistsError(f"{folder / path} was not generated; move it out of {folder}")
    return Changes(
        folder,
        {
            path: text.encode()
            for path, text in files.items()
            if path not in existing or (folder / path).read_bytes() != text.encode()
        },
        gone,
    )
