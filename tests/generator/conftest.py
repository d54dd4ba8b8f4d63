"""The specifications that the generator is tried on: a small one to break, and the real one."""

import shutil
from pathlib import Path

import pytest
from tests.generator.specs import REAL, SMALL, Spec

from okx_v5_generator.bundling import bundle
from okx_v5_generator.schemas import Document


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    """A copy of the small specification, which holds one of everything."""
    return Spec(Path(shutil.copytree(SMALL, tmp_path / "spec")))


@pytest.fixture
def real(tmp_path: Path) -> Spec:
    """A copy of the real specification."""
    return Spec(Path(shutil.copytree(REAL, tmp_path / "spec")))


@pytest.fixture(scope="session")
def real_document() -> Document:
    """The real specification, not checked."""
    return bundle(REAL).read()


@pytest.fixture(scope="session")
def real_files() -> dict[Path, str]:
    """What is generated from the real specification, not checked."""
    return Spec(REAL).files()
