"""From a specification to files: the same ones each time, and no more changes than were asked for."""

import json
import re
import shutil
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from tests.generator.specs import REAL, Spec, tree

from okx_v5_generator.__main__ import main
from okx_v5_generator.loading import Mapping
from okx_v5_generator.rendering import HEADER
from okx_v5_generator.schemas import Document, reference_name
from okx_v5_generator.streams import channels
from okx_v5_generator.writing import plan

GENERATED = REAL.parent / "generated" / "okx_v5_api"
Files = dict[Path, str]


def lines(files: Files) -> Counter[tuple[str, str]]:
    """Every line of every file."""
    return Counter((str(path), line) for path, text in files.items() for line in text.splitlines())


def test_what_is_committed_is_what_the_specification_says(real_files: Files) -> None:
    changes = plan(GENERATED, real_files)
    assert not changes, f"{changes}. Run `make generate`, and commit what it writes."


def test_everything_that_is_generated_compiles(real_files: Files) -> None:
    for path, text in real_files.items():
        if path.suffix == ".py":
            compile(text, str(path), "exec")
            assert text.startswith(f"# {HEADER}\n"), path
            assert text.endswith("\n"), path
            assert "\n# imports\n" not in text, path
    assert HEADER in real_files[Path("openapi.json")][:200]


def test_every_operation_and_component_is_generated(
    real_files: Files, real_document: Document
) -> None:
    registry = real_files[Path("registry.py")]
    for method, path, operation in real_document.operations():
        assert f'    "{method} {path}": "{operation["operationId"]}",\n' in registry
        tag, _, function = operation["operationId"].partition(".")
        assert f"\ndef {function}(" in real_files[Path(f"functions/{tag}.py")]
        for kind, definition in (("sync", "def"), ("async", "async def")):
            module = real_files[Path(f"{kind}_namespaces/{tag}.py")]
            assert f"\n    {definition} {function}(" in module


def _plain_record(document: Document, files: Files) -> tuple[str, Mapping]:
    """A component that is a record with decimals, and of which no other one is composed."""
    parts = {
        reference_name(part)
        for schema in document.schemas.values()
        for part in schema.get("allOf", [])
    }
    for name, schema in document.schemas.items():
        if name in parts or "allOf" in schema or "properties" not in schema:
            continue
        fields: Mapping = schema["properties"]
        module = files.get(Path("records", f"{fields.place.file.stem}.py"), "")
        before, found, _ = module.partition(f"class {name}(Record)")
        if found and "read_decimal(" in before and "Number |" in before:
            return name, fields
    raise AssertionError("no such record")


@pytest.mark.timeout(300)  # the real specification takes a while where others work too
def test_a_new_field_shows_as_that_field_alone(
    real: Spec, real_files: Files, real_document: Document
) -> None:
    name, fields = _plain_record(real_document, real_files)
    place = fields.place_of(next(iter(fields)))
    file = str(place.file.relative_to(REAL))
    text = real.read(file).splitlines(keepends=True)
    beside = text[place.line - 1]
    indent = " " * (len(beside) - len(beside.lstrip()))
    text.insert(
        place.line - 1,
        f"{indent}moodIndex: {{type: string, format: decimal, description: How moody it is.}}\n",
    )
    real.write(file, "".join(text))

    changed = real.files()

    assert set(changed) == set(real_files)
    assert lines(real_files) - lines(changed) == Counter()
    module = f"records/{place.file.stem}.py"
    assert lines(changed) - lines(real_files) == Counter(
        {
            (module, '        ("mood_index", "moodIndex", "decimal"),'): 1,
            (module, "            mood_index: Number | None = None,"): 1,
            (module, ""): 1,
            (module, "    @property"): 1,
            (module, "    def mood_index(self) -> Decimal | None:"): 1,
            (module, '        """How moody it is."""'): 1,
            (module, '        return read_decimal(self, "moodIndex")'): 1,
            ("openapi.json", '     "moodIndex": {'): 1,
            ("openapi.json", '      "type": "string",'): 1,
            ("openapi.json", '      "format": "decimal",'): 1,
            ("openapi.json", '      "description": "How moody it is."'): 1,
            ("openapi.json", "     },"): 1,
        }
    )
    record = changed[Path(module)].partition(f"class {name}(R")[2].partition("\nclass ")[0]
    assert "mood_index" in record


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        (
            "last: {type: string, format: decimal, description: Price of the last trade.}",
            "last: {type: string, format: decimal, description: Price of the latest trade.}",
            {
                ("records/market.py", '        """Price of the last trade."""'),
                ("openapi.json", '      "description": "Price of the last trade."'),
            },
            {
                ("records/market.py", '        """Price of the latest trade."""'),
                ("openapi.json", '      "description": "Price of the latest trade."'),
            },
        ),
        (
            "last: {type: string, format: decimal,",
            "last: {type: string,",
            {
                ("records/market.py", '        ("last", "last", "decimal"),'),
                ("records/market.py", "            last: Number | None = None,"),
                ("records/market.py", "    def last(self) -> Decimal | None:"),
                ("records/market.py", '        return read_decimal(self, "last")'),
                ("openapi.json", '      "format": "decimal",'),
            },
            {
                ("records/market.py", '        ("last", "last", "text"),'),
                ("records/market.py", "            last: str | None = None,"),
                ("records/market.py", "    def last(self) -> str | None:"),
                ("records/market.py", '        return read_text(self, "last")'),
            },
        ),
        (
            "vol24h: {type",
            "vol48h: {type",
            {
                ("records/market.py", '        ("vol_24h", "vol24h", "decimal"),'),
                ("records/market.py", "            vol_24h: Number | None = None,"),
                ("records/market.py", "    def vol_24h(self) -> Decimal | None:"),
                ("records/market.py", '        return read_decimal(self, "vol24h")'),
                ("openapi.json", '     "vol24h": {'),
            },
            {
                ("records/market.py", '        ("vol_48h", "vol48h", "decimal"),'),
                ("records/market.py", "            vol_48h: Number | None = None,"),
                ("records/market.py", "    def vol_48h(self) -> Decimal | None:"),
                ("records/market.py", '        return read_decimal(self, "vol48h")'),
                ("openapi.json", '     "vol48h": {'),
            },
        ),
    ],
    ids=["description", "format", "name"],
)
def test_a_changed_field_shows_as_that_field_alone(
    spec: Spec, old: str, new: str, gone: set[tuple[str, str]], come: set[tuple[str, str]]
) -> None:
    before = lines(spec.files())
    spec.edit("schemas/market.yaml", old, new)
    after = lines(spec.files())
    assert set(before - after) == gone
    assert set(after - before) == come


def test_the_last_line_counts(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert spec.run("generate") == 0
    (line,) = capsys.readouterr().out.splitlines()
    counted = re.fullmatch(
        re.escape(str(spec.out))
        + r": (\d+) operations, (\d+) channels, (\d+) records, (\d+) bodies, (\d+) enums, "
        r"(\d+) fields; (\d+) files written, 0 deleted, in \d+\.\d s",
        line,
    )
    assert counted is not None, line
    documented = spec.document()
    written = tree(spec.out)
    text = {path: content.decode() for path, content in written.items()}
    defined = Counter(
        path.parts[0] for path in text for _ in re.findall(r"^class ", text[path], re.MULTILINE)
    )
    properties = sum(
        text[path].count("    @property\n") for path in text if path.parts[0] == "records"
    )
    assert [*map(int, counted.groups())] == [
        len(list(documented.operations())),
        len(list(channels(documented))),
        defined["records"],
        defined["bodies"],
        defined["enums"],
        properties,
        len(written),
    ]
    assert min(map(int, counted.groups())) > 1


def test_a_second_run_writes_nothing(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert spec.run("generate") == 0
    times = {path: (spec.out / path).stat().st_mtime_ns for path in tree(spec.out)}
    capsys.readouterr()
    assert spec.run("generate") == 0
    assert "; nothing changed, in " in capsys.readouterr().out
    assert {path: (spec.out / path).stat().st_mtime_ns for path in tree(spec.out)} == times
    assert spec.run("generate", "--check") == 0


def test_what_was_deleted_comes_back(spec: Spec) -> None:
    assert spec.run("generate") == 0
    first = tree(spec.out)
    shutil.rmtree(spec.out)
    assert spec.run("generate") == 0
    assert tree(spec.out) == first


def test_only_what_changed_is_written(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert spec.run("generate") == 0
    edited = spec.out / "records" / "trade.py"
    edited.write_text(edited.read_text() + "# Mended by hand.\n")
    before = tree(spec.out)
    capsys.readouterr()

    assert spec.run("generate", "--check") == 1
    assert tree(spec.out) == before
    output, errors = capsys.readouterr()
    assert output == ""
    assert f"{spec.out} is not what {spec.folder} says: 1 files written, 0 deleted" in errors
    assert "make generate" in errors

    assert spec.run("generate") == 0
    assert "; 1 files written, 0 deleted" in capsys.readouterr().out
    assert "Mended by hand" not in edited.read_text()


@pytest.mark.parametrize("name", ["notes.txt", "records/helpers.py", "deep/er/notes.txt"])
def test_a_file_of_somebody_elses_is_refused(
    spec: Spec, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec.run("generate") == 0
    other = spec.out / name
    other.parent.mkdir(parents=True, exist_ok=True)
    other.write_text("Mine.")
    spec.edit("schemas/market.yaml", "Price of the last trade.", "The last price.")
    before = tree(spec.out)
    capsys.readouterr()
    assert spec.run("generate") == 1
    assert f"{other} was not generated; move it out of {spec.out}" in capsys.readouterr().err
    assert tree(spec.out) == before


def test_what_python_caches_is_left_alone(spec: Spec) -> None:
    assert spec.run("generate") == 0
    cached = spec.out / "records" / "__pycache__" / "trade.cpython-311.pyc"
    cached.parent.mkdir()
    cached.write_bytes(b"\x00")
    assert spec.run("generate", "--check") == 0
    assert spec.run("generate") == 0
    assert cached.exists()


def test_deleted_operations_delete_their_files(
    spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec.run("generate") == 0
    before = tree(spec.out)
    spec.edit("openapi.yaml", "  /api/v5/market/calendar: {$ref: paths/market/calendar.yaml}\n", "")
    (spec.folder / "paths/market/calendar.yaml").unlink()
    (spec.folder / "schemas/market_calendar.yaml").unlink()
    text = spec.read("schemas/envelope.yaml")
    spec.write("schemas/envelope.yaml", text[: text.index("Single:")])
    capsys.readouterr()

    assert spec.run("generate") == 0

    assert ", 1 deleted, " in capsys.readouterr().out
    after = tree(spec.out)
    assert set(before) - set(after) == {Path("records/market_calendar.py")}
    assert set(after) <= set(before)
    assert not any(b"alendar" in content for content in after.values())


def test_a_family_without_operations_is_gone(spec: Spec) -> None:
    assert spec.run("generate") == 0
    before = set(tree(spec.out))
    kept = [
        line
        for line in spec.read("openapi.yaml").splitlines(keepends=True)
        if "/trade/" not in line
    ]
    spec.write("openapi.yaml", "".join(kept))
    spec.edit("asyncapi.yaml", "  changes: {$ref: channels/trade/changes.yaml}\n", "")
    streams = spec.read("asyncapi.yaml")
    spec.write("asyncapi.yaml", streams[: streams.index("operations:")] + "operations: {}\n")
    text = spec.read("schemas/stream.yaml")
    spec.write("schemas/stream.yaml", text[: text.index("Change:")])
    text = spec.read("enums/stream.yaml")
    spec.write("enums/stream.yaml", text[: text.index("Pace:")])
    for file in (
        "paths/trade",
        "channels/trade",
        "stream_operations",
        "schemas/trade.yaml",
        "enums/trade.yaml",
    ):
        gone = spec.folder / file
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    text = spec.read("parameters/common.yaml")
    spec.write("parameters/common.yaml", text[text.index("Limit:") :])
    text = spec.read("schemas/envelope.yaml")
    timed, single = text.index("TimedRows:"), text.index("Single:")
    spec.write("schemas/envelope.yaml", text[:timed] + text[single:])

    assert spec.run("generate") == 0

    assert {str(path) for path in before - set(tree(spec.out))} == {
        "async_namespaces/trade.py",
        "bodies/trade.py",
        "enums/trade.py",
        "functions/trade.py",
        "records/trade.py",
        "sync_namespaces/trade.py",
        "topics/trade.py",
    }
    assert "trade" not in (spec.out / "functions" / "__init__.py").read_text()
    assert "trade" not in (spec.out / "sync_namespaces" / "__init__.py").read_text()


def test_a_folder_that_is_empty_goes_too(spec: Spec) -> None:
    assert spec.run("generate") == 0
    left = spec.out / "unions" / "trade.py"
    left.parent.mkdir()
    left.write_text(f"# {HEADER}\n")
    assert spec.run("generate") == 0
    assert not left.parent.exists()


def test_the_readmes_state_how_many_there_are(
    spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    above = spec.folder.parent / "README.md"
    above.write_text("All <!-- operations -->7<!-- /operations --> of them.\n")
    assert spec.run("generate") == 0
    right = "<!-- operations -->9<!-- /operations -->"
    assert above.read_text() == f"All {right} of them.\n"
    assert right in spec.read("README.md")

    spec.edit("README.md", right, "<!-- operations --><!-- /operations -->")
    capsys.readouterr()
    assert spec.run("generate", "--check") == 1
    assert "make generate" in capsys.readouterr().err
    assert right not in spec.read("README.md")
    assert spec.run("generate") == 0
    assert right in spec.read("README.md")


def test_a_path_may_be_described_in_place(spec: Spec) -> None:
    before = spec.files()
    described = spec.read("paths/market/report.yaml")
    spec.edit(
        "openapi.yaml",
        " {$ref: paths/market/report.yaml}\n",
        "\n" + textwrap.indent(described, "    "),
    )
    (spec.folder / "paths/market/report.yaml").unlink()
    assert spec.files() == before


def test_validating_counts_and_writes_nothing(
    spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(spec.folder.parent)
    assert spec.run("validate") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{spec.folder} is valid: 9 operations, 4 channels, 3 error codes, in ")
    assert tree(spec.folder.parent) == before


def test_bundling_prints_one_document(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert spec.run("bundle") == 0
    printed = capsys.readouterr().out
    document = json.loads(printed)
    references = re.findall(r'"\$ref": "([^"]+)"', printed)
    assert references
    for reference in references:
        root, kind, name = reference.removeprefix("#/").split("/")
        assert name in document[root][kind]
    assert document["x-generated"] == HEADER
    assert spec.run("generate") == 0
    assert (spec.out / "openapi.json").read_text("utf-8") == printed


@pytest.mark.parametrize("arguments", [[], ["lint"], ["generate", "--force"]])
def test_unknown_commands_are_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert "usage: okx_v5_generator" in capsys.readouterr().err
