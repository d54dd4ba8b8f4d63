"""What is generated from the small specification is what lies in `golden/`, to the byte.

Where a change of the generator is meant to change its output, write it anew and read the difference:

    .venv/bin/python -m tests.generator.test_golden
    git diff tests/generator/golden
"""

import difflib
import shutil
from pathlib import Path

import pytest
from tests.generator.specs import SMALL, Spec, tree

GOLDEN = Path(__file__).with_name("golden")
COMMAND = ".venv/bin/python -m tests.generator.test_golden"


def stored(path: Path) -> Path:
    """Where a generated file lies in `golden/`: modules as text, for no tool to take them for ours."""
    return path.with_suffix(".py.txt") if path.suffix == ".py" else path


@pytest.fixture(scope="module")
def generated() -> dict[Path, str]:
    return {stored(path): text for path, text in Spec(SMALL).files().items()}


def test_the_same_files_are_generated(generated: dict[Path, str]) -> None:
    assert set(generated) == set(tree(GOLDEN)), f"Run `{COMMAND}` if this is meant."


@pytest.mark.parametrize("path", sorted(tree(GOLDEN)), ids=str)
def test_a_file_is_what_it_was(generated: dict[Path, str], path: Path) -> None:
    before, after = (GOLDEN / path).read_text("utf-8"), generated.get(path, "")
    difference = "\n".join(
        difflib.unified_diff(
            before.splitlines(), after.splitlines(), f"golden/{path}", "now", lineterm="", n=1
        )
    )
    assert before == after, f"\n{difference}\n\nRun `{COMMAND}` if this is meant."


def write() -> None:
    """Replace `golden/` by what is generated now."""
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, text in Spec(SMALL).files().items():
        target = GOLDEN / stored(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


if __name__ == "__main__":
    write()
