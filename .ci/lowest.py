"""Print, for pip, the lowest versions that users may have, and what the tests need besides.

The first come from the lower bounds in pyproject.toml, the second from the lock, without what the first
decide.
"""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOOLS = (
    "anyio",
    "cryptography",
    "hypothesis",
    "jedi",
    "pytest",
    "pytest-timeout",
    "pytest-xdist",
    "python-okx",
)


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"]]
    for name, requirements in extras.items():
        if name not in ("all", "dev"):
            wanted += requirements
    for requirement in wanted:
        found = re.match(r"([\w.-]+)(?:\[[\w,-]+\])?>=([\w.]+)", requirement)
        if found is None:
            sys.exit(f"{requirement!r} in pyproject.toml has no lower bound; write name>=version.")
        print("==".join(found.groups()))
    locked = (ROOT / "requirements-dev.lock").read_text("utf-8").splitlines()
    print("\n".join(line for line in locked if line.partition("==")[0] in TOOLS))


main()
