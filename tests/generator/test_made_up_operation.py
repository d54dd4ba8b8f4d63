"""An operation that does not exist is added to the specification as spec/README.md shows, and works.

No line of Python is written for it: function, record, enum, namespaces, docstrings and the sandbox
follow from the YAML.
"""

import re
import textwrap
from pathlib import Path

import pytest
from tests.generator.specs import REAL, Spec
from tests.generator.test_rendering import run

_STEP = re.compile(r"^\d\. .*?(?=^\d\. |^## )", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`((?:schemas|enums|paths)/[a-z/]+\.yaml|openapi\.yaml)`")
_BLOCK = re.compile(r"^   ```yaml\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)

TRIAL = """
import asyncio, inspect, json, sys
from pathlib import Path
import okx_v5_api
from okx_v5 import AsyncClient, Client
from okx_v5.api import market
from okx_v5.sandbox import Sandbox

def described(mood):
    return {
        "class": type(mood).__name__, "inst_id": mood.inst_id, "mood": mood.mood.name,
        "bull_ratio": repr(mood.bull_ratio), "ts": repr(mood.ts), "repr": repr(mood),
    }

async def ask(url):
    async with AsyncClient.sandbox(url) as okx:
        return described(await okx.market.get_mood("BTC-USDT"))

with Sandbox(spec=Path(okx_v5_api.__file__).with_name("openapi.json")) as sandbox:
    with Client.sandbox(sandbox.url) as okx:
        waited = described(okx.market.get_mood("BTC-USDT"))
        sent = described(okx.send(market.get_mood(inst_id="ETH-USDT")))
        try:
            okx.market.get_mood(None)
        except ValueError as error:
            refused = str(error)
    awaited = asyncio.run(ask(sandbox.url))
with Client.sandbox() as okx:
    embedded = described(okx.market.get_mood("BTC-USDT"))
operation = okx_v5_api.operations["GET /api/v5/market/mood"]
print(json.dumps({
    "file": okx_v5_api.__file__, "waited": waited, "sent": sent, "awaited": awaited, "embedded": embedded,
    "refused": refused, "id": operation.id, "limits": repr(operation.limits),
    "signature": str(inspect.signature(market.get_mood)), "docstring": inspect.getdoc(market.get_mood),
    "bull_ratio": inspect.getdoc(type(market.GET_MOOD.decode(
        b'{"code": "0", "data": [{}], "msg": ""}')).bull_ratio),
}))
"""


def add(spec: Spec) -> None:
    """Do what each step of the README says."""
    section = spec.read("README.md").partition("## Adding an operation\n")[2]
    done = []
    for step in _STEP.findall(section + "\n## "):
        block = _BLOCK.search(step)
        if block is None:
            continue
        named = _FILE.search(step)
        assert named is not None, step
        file, text = named[1], textwrap.dedent(block[1])
        done.append(file.partition("/")[0])
        if file == "openapi.yaml":
            spec.edit(file, "\npaths:\n", "\npaths:\n" + textwrap.indent(text, "  "))
        elif (spec.folder / file).exists():
            spec.append(file, "\n" + text)
        else:
            spec.write(file, text)
    assert done == ["schemas", "enums", "paths", "openapi.yaml"]


@pytest.mark.timeout(300)  # the real specification takes a while where others work too
def test_an_operation_needs_no_line_of_python(
    real: Spec, real_files: dict[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    add(real)
    # The README has one mistake, and says what is said of it.
    assert real.run("validate") == 1
    errors = capsys.readouterr().err
    line = real.line("schemas/market.yaml", "../enums/market.yaml#/Mood,")
    place = re.escape(f"{real.folder}/schemas/market.yaml:{line}")
    ((said, fix),) = re.findall(rf"^{place}: (.+)\n    (.+)", errors, re.MULTILINE)
    assert said.startswith("'../enums/market.yaml#/Mood' leads nowhere: ")
    assert " MoodKind" in fix

    real.edit(
        "schemas/market.yaml", "../enums/market.yaml#/Mood,", "../enums/market.yaml#/MoodKind,"
    )
    assert real.run("generate") == 0

    written = {
        str(path)
        for path in {*real_files, *(path.relative_to(real.out) for path in real.out.rglob("*.py"))}
        if not (real.out / path).exists()
        or (real.out / path).read_text("utf-8") != real_files.get(path)
    }
    assert written == {
        "enums/__init__.py", "enums/market.py", "records/__init__.py", "records/market.py",
        "functions/market.py", "sync_namespaces/market.py", "async_namespaces/market.py",
        "registry.py", "openapi.json",
    }  # fmt: skip

    found = run(TRIAL, real.out.parent)
    assert found["file"] == str(real.out / "__init__.py")
    assert found["waited"] == {
        "class": "Mood",
        "inst_id": "BTC-USDT",
        "mood": "CALM",
        "bull_ratio": "Decimal('0.61')",
        "ts": "datetime.datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=datetime.timezone.utc)",
        "repr": found["waited"]["repr"],
    }
    assert "mood=<MoodKind.CALM: '1'>" in found["waited"]["repr"]
    assert found["awaited"] == found["embedded"] == found["waited"]
    assert found["sent"]["class"] == "Mood"
    assert found["refused"] == "market.get_mood: inst_id is required. Give it a value."
    assert found["id"] == "market.get_mood"
    assert "count=20" in found["limits"]
    assert found["signature"] == "(inst_id: 'str') -> 'Request[Mood]'"
    assert found["docstring"].startswith(
        "Get the mood of one instrument.\n\nRefreshed once a minute.\n"
    )
    assert found["bull_ratio"] == "Share of bullish traders, 0 to 1."


def test_the_example_of_the_readme_is_not_there_already() -> None:
    assert "/api/v5/market/mood" not in Spec(REAL).read("openapi.yaml")
