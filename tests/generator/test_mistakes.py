"""Each kind of mistake in a specification is told: where it stands, what is wrong, how to mend it.

A mistake is made in a copy of the small specification. What is said of it must be that and nothing
else, with the line of the very thing; and what was generated before must be left as it was.
"""

import ast
import contextlib
import io
import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.generator.mistakes import (
    CALENDAR,
    CANDLES,
    COMMON,
    OPENAPI,
    REPORT,
    STREAMS,
    TRADE,
    Mistake,
)
from tests.generator.mistakes_in_channels import (
    ASYNC_FRAME,
    CHANNEL_EXAMPLES,
    CHANNEL_FORMS,
    CHANNELS,
    STREAM_OPERATIONS,
)
from tests.generator.mistakes_in_channels import FILES as CHANNEL_FILES
from tests.generator.mistakes_in_components import COMPONENTS
from tests.generator.mistakes_in_examples import ERROR_CODES, EXAMPLES
from tests.generator.mistakes_in_files import BUNDLING, LOADING
from tests.generator.mistakes_in_form import FORMS, FRAME
from tests.generator.mistakes_in_operations import OPERATIONS
from tests.generator.specs import SMALL, Spec, tree

import okx_v5_generator
from okx_v5_generator import asyncapi_schema
from okx_v5_generator.loading import load

MISTAKES = [
    *LOADING, *BUNDLING, *FRAME, *FORMS, *OPERATIONS, *COMPONENTS, *EXAMPLES, *ERROR_CODES,
    *CHANNEL_FILES, *CHANNEL_FORMS, *CHANNELS, *STREAM_OPERATIONS, *CHANNEL_EXAMPLES,
]  # fmt: skip
ALL = [*MISTAKES, *ASYNC_FRAME]


def _told(errors: str, folder: Path) -> list[tuple[str, int, str]]:
    """Each problem as it was printed: its file, its line and what is wrong. Each has its fix below."""
    *problems, last = errors.splitlines()
    found = []
    for first, fix in zip(problems[::2], problems[1::2], strict=True):
        match = re.fullmatch(r"(.+?):([0-9]+): (.+)", first)
        assert match is not None, first
        assert fix.startswith("    "), fix
        assert fix.strip().endswith((".", "`")), fix
        found.append((match[1], int(match[2]), match[3]))
    assert last == f"{len(found)} problems in {folder}"
    return found


def _fits(message: str, expected: str) -> bool:
    """Whether a message is the one expected, which may end with an ellipsis where more follows."""
    if expected.endswith("…"):
        return message.startswith(expected.removesuffix("…"))
    return message == expected


@pytest.mark.skipif(
    asyncapi_schema.installed() is None, reason="AsyncAPI's schema is not installed"
)
@pytest.mark.parametrize("mistake", ASYNC_FRAME, ids=lambda mistake: mistake.file)
def test_a_mistake_that_asyncapi_finds_is_told(
    spec: Spec, mistake: Mistake, capsys: pytest.CaptureFixture[str]
) -> None:
    test_a_mistake_is_told(spec, mistake, capsys)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.message[:60])
def test_a_mistake_is_told(
    spec: Spec, mistake: Mistake, capsys: pytest.CaptureFixture[str]
) -> None:
    spec.out.mkdir(parents=True)
    (spec.out / "registry.py").write_text("# Generated before.\n")
    mistake.make(spec)
    before = tree(spec.folder.parent)

    assert spec.run("generate") == 1

    output, errors = capsys.readouterr()
    assert output == ""
    assert tree(spec.folder.parent) == before
    told = _told(errors, spec.folder)
    subject = f"{mistake.operation}: " if mistake.operation else ""
    message = subject + mistake.message.replace("{folder}", str(spec.folder))
    place = str(spec.folder / (mistake.where or mistake.file)), mistake.line(spec)
    main = [
        index for index, found in enumerate(told) if found[:2] == place and _fits(found[2], message)
    ]
    assert main, f"{place}: {message} is not among {told}"
    others = told[: main[0]] + told[main[0] + 1 :]
    assert len(others) == len(mistake.also), others
    for problem, also in zip(others, mistake.also, strict=True):
        assert _fits(re.sub(r"^(?:[a-z]+[.])?[a-z_-]+: ", "", problem[2]), also)


def test_several_mistakes_are_told_at_once(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    mistakes = [
        mistake
        for mistake in (*OPERATIONS, *COMPONENTS)
        if mistake.file in (CALENDAR, COMMON, CANDLES, OPENAPI)
        and not mistake.also
        and mistake.message
        in (
            "x-okx-doc is missing",
            "a limit with a wrong unit",
            "parameter 'date' does not say whether it is required",
            "enum 'Side' has 2 values and 1 names",
            "x-okx-page without an order",
            "tag 'trade' is declared twice",
        )
    ]
    mistakes = list({mistake.message: mistake for mistake in mistakes}.values())
    assert len(mistakes) == 6
    for mistake in mistakes:
        mistake.make(spec)
    assert spec.run("validate") == 1
    told = [message for _, _, message in _told(capsys.readouterr().err, spec.folder)]
    assert sorted(told) == sorted(
        f"{mistake.operation}: {mistake.message}" if mistake.operation else mistake.message
        for mistake in mistakes
    )


def test_mistakes_in_several_files_are_told_at_once(
    spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    spec.append(COMMON, "Side: {}\n")
    spec.append(TRADE, "Unused: {}\n")
    spec.edit(REPORT, "get:\n", "get: [\n")
    spec.edit(CANDLES, "market.yaml#/Candle", "market.yaml#/Candles")
    assert spec.run("validate") == 1
    told = [message for _, _, message in _told(capsys.readouterr().err, spec.folder)]
    assert len(told) == 3, "what is unused is not known while a file cannot be read"
    assert sum("leads nowhere" in message for message in told) == 1
    assert sum("stands here again" in message for message in told) == 1
    assert sum("not YAML" in message for message in told) == 1


@pytest.mark.parametrize("command", ["validate", "bundle", "generate"])
def test_every_command_refuses(
    spec: Spec, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spec.edit(CALENDAR, "  x-okx-repeat: safe\n", "")
    assert spec.run(command) == 1
    output, errors = capsys.readouterr()
    assert output == ""
    assert "x-okx-repeat is missing" in errors
    assert not spec.out.exists()


def test_what_only_the_standards_validator_finds_is_told_too(
    spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # No mistake is known that gets past all other stages.
    far = ValidationError("far from it", path=["paths"])
    near = ValidationError("near it", path=["paths", "/api/v5/market/report", "get", "summary"])
    error = ValidationError("one of several forms", context=[far, near])
    monkeypatch.setattr(OpenAPIV31SpecValidator, "iter_errors", lambda _: iter([error]))
    assert spec.run("validate") == 1
    assert _told(capsys.readouterr().err, spec.folder) == [
        (str(spec.folder / REPORT), 4, "market.get_report: not OpenAPI 3.1: near it")
    ]


def test_a_folder_without_a_specification_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Spec(tmp_path / "nowhere").run("validate") == 1
    assert f"{tmp_path / 'nowhere' / OPENAPI}:1: no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("paths", "message"),
    [("{}", "no operations"), ("5", 'not OpenAPI 3.1: 5 is not of type "object"')],
)
def test_a_specification_without_operations_is_told(
    spec: Spec, paths: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in spec.folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
    spec.write(STREAMS, "asyncapi: 3.0.0\ninfo: {title: Nothing, version: none}\n"
               "servers: {}\nchannels: {}\noperations: {}\n")  # fmt: skip
    spec.write(
        OPENAPI, f"openapi: 3.1.0\ninfo: {{title: Nothing, version: none}}\npaths: {paths}\n"
    )
    assert spec.run("generate") == 1
    assert _told(capsys.readouterr().err, spec.folder) == [(str(spec.folder / OPENAPI), 3, message)]


def _templates() -> Iterator[tuple[str, str]]:
    """Where each problem is made in the generator, and a pattern of what it says."""
    for path in sorted(Path(okx_v5_generator.__file__).parent.glob("*.py")):
        if path.name.startswith(("coverage", "facts")):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Name) and node.func.id == "Problem":
                yield f"{path.name}:{node.lineno}", _pattern(node.args[1])
            elif isinstance(node.func, ast.Attribute) and node.func.attr == "problem":
                yield f"{path.name}:{node.lineno}", _pattern(node.args[0])


def _pattern(message: ast.expr) -> str:
    match message:
        case ast.Constant():
            return re.escape(str(message.value))
        case ast.JoinedStr():
            return "".join(map(_pattern, message.values))
        case ast.BinOp():
            return _pattern(message.left) + _pattern(message.right)
        case _:
            return ".*"


@pytest.mark.parametrize(("place", "pattern"), list(_templates()))
def test_no_kind_of_mistake_is_without_a_test(place: str, pattern: str) -> None:
    if (
        pattern == ".*"
    ):  # a place that passes a message on; that of error codes has tests of its own
        assert place.startswith(("rules_", "error_codes.py"))
        return
    tried = [mistake.message for mistake in ALL] + ["no operations"]
    assert any(re.fullmatch(pattern, message) for message in tried), pattern


# What may stand in place of anything.
ODDITIES: tuple[Any, ...] = (
    None,
    5,
    -1.5,
    True,
    "x",
    "",
    [],
    {},
    [5],
    [None],
    [[]],
    [{}],
    {"x": 5},
    {"x": {}},
)


def _steps(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of everything in a document."""
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for step, child in children:
        yield (*path, step)
        if isinstance(child, dict | list):
            yield from _steps(child, (*path, step))


FILES = sorted(path.relative_to(SMALL) for path in SMALL.rglob("*.yaml"))
PLACES = [(file, steps) for file in FILES for steps in _steps(load(SMALL / file, file))]


@given(place=st.sampled_from(PLACES), oddity=st.sampled_from([*ODDITIES, "remove"]))
@settings(max_examples=80)
def test_whatever_is_written_is_taken_or_told(
    place: tuple[Path, tuple[str | int, ...]], oddity: Any
) -> None:
    """No mistake ends in a traceback: either it is none, or file and line are told."""
    file, steps = place
    with tempfile.TemporaryDirectory() as folder:
        spec = Spec(Path(shutil.copytree(SMALL, Path(folder) / "spec")))
        node: Any = load(SMALL / file, file)
        content = node
        for step in steps[:-1]:
            node = node[step]
        if oddity == "remove":
            del node[steps[-1]]
        else:
            node[steps[-1]] = oddity
        spec.write(str(file), json.dumps(content))
        errors = io.StringIO()
        with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
            code = spec.run("generate")
        if code:
            assert _told(errors.getvalue(), spec.folder)
