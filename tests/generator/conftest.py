"""The specifications that the generator is tried on: a small one to break, and the real one."""

import shutil
from pathlib import Path

import pytest

from tests.generator.specs import REAL, SMALL, Spec


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    """A copy of the small specification, which holds one of everything."""
    return Spec(Path(shutil.copytree(SMALL, tmp_path / "spec")))


@pytest.fixture
def real(tmp_path: Path) -> Spec:
    """A copy of the real specification."""
    return Spec(Path(shutil.copytree(REAL, tmp_path / "spec")))
