"""Print, for pip, the lowest versions that users may have, and what the tests need besides.

The first come from the lower bounds in pyproject.toml, the second from the lock, without what the first
decide.
"""

import re
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
        name, lowest = re.match(r"([\w.-]+)(?:\[[\w,-]+\])?>=([\w.]+)", requirement).groups()
        print(f"{name}=={lowest}")
    locked = dict(
        line.split("==")
        for line in (ROOT / "requirements-dev.lock").read_text("utf-8").split()
        if "==" in line
    )
    for name in TOOLS:
        print(f"{name}=={locked[name]}")


main()
