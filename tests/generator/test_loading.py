"""YAML is read as version 1.2, and everything knows the line that it stands in."""

import math
import string
import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from okx_v5_generator.loading import Mapping, Sequence, load, place_at
from okx_v5_generator.problems import Place, Problem, SpecError

SHOWN = Path("spec/file.yaml")


def read(text: str) -> Mapping:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.yaml"
        path.write_text(text, "utf-8")
        return load(path, SHOWN)


@pytest.mark.parametrize(
    "text",
    [
        "yes", "no", "on", "off", "Yes", "NO", "y", "n", "12:30", "1:20:30", "2026-08-22", "2026-08-22 09:00",
        "1_000", "0b1", "0o8", "0xg", "1e", "1.2.3", "-x", "tRUE", "nuLL", "<<", "=", "buy", "+.nan",
    ],
)  # fmt: skip
def test_what_looks_like_something_in_old_yaml_is_text(text: str) -> None:
    assert read(f"key: {text}") == {"key": text}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False),
        ("null", None), ("Null", None), ("NULL", None), ("~", None), ("", None),
        ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), ("007", 7), ("0o17", 15), ("0x1F", 31),
        ("0.5", 0.5), (".5", 0.5), ("5.", 5.0), ("-1.5e3", -1500.0), ("1e3", 1000.0),
        (".inf", math.inf), ("-.INF", -math.inf), ("+.Inf", math.inf),
    ],
)  # fmt: skip
def test_scalars_of_the_core_schema(written: str, value: Any) -> None:
    found = read(f"key: {written}")["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("written", [".nan", ".NaN", ".NAN"])
def test_no_number(written: str) -> None:
    assert math.isnan(read(f"key: {written}")["key"])


@pytest.mark.parametrize("quoted", ['"5"', "'5'", "!!str 5", "|-\n  5", ">-\n  5"])
def test_what_is_quoted_is_text(quoted: str) -> None:
    assert read(f"key: {quoted}") == {"key": "5"}


@pytest.mark.parametrize("key", ["yes", "on", "200", "2026-08-22", "null", "true", "1.5", "<<"])
def test_keys_are_text(key: str) -> None:
    assert read(f"{key}: 1") == {key: 1}


def test_lines_are_known() -> None:
    found = read(
        "# A comment.\n"
        "first: 1\n"
        "\n"
        "list:\n"
        "  - a\n"
        "  - {b: 1,\n"
        "     c: [2,\n"
        "         3]}\n"
        "text: >\n"
        "  folded\n"
        "last:\n"
        "  inner: 5\n"
    )
    assert found.place == Place(SHOWN, 2)
    assert found.place_of("list") == Place(SHOWN, 4)
    assert found.place_of("text") == Place(SHOWN, 9)
    assert found.place_of("nothing") == found.place
    items = found["list"]
    assert [items.place_of(index).line for index in range(2)] == [5, 6]
    assert items.place_of(9) == items.place
    assert items[1].place_of("c").line == 7
    assert [items[1]["c"].place_of(index).line for index in range(2)] == [7, 8]
    assert found["last"].place.line == 12
    assert str(found["last"].place_of("inner")) == "spec/file.yaml:12"


def test_the_place_of_a_path_is_that_of_what_is_nearest() -> None:
    found = read("a:\n  b:\n    - c\n    - d: 1\n")
    paths: list[tuple[list[str | int], int]] = [
        ([], 1), (["a"], 1), (["a", "b"], 2), (["a", "b", 1], 4), (["a", "b", 1, "d"], 4),
        (["a", "b", 7], 2), (["a", "x", "y"], 1), (["a", "b", "c"], 2), (["x"], 1), ([0], 1),
    ]  # fmt: skip
    for path, line in paths:
        assert place_at(found, path).line == line, path


def test_an_anchor_may_be_used_beside_it() -> None:
    assert read("a: &it {b: 1}\nc: *it\nd: [*it, *it]") == {
        "a": {"b": 1},
        "c": {"b": 1},
        "d": [{"b": 1}, {"b": 1}],
    }


def test_a_byte_order_mark_is_no_text() -> None:
    assert read("\ufeffa: 1") == {"a": 1}


def problems(text: str) -> list[tuple[int, str]]:
    with pytest.raises(SpecError) as caught:
        read(text)
    assert all(problem.place.file == SHOWN for problem in caught.value.problems)
    return [(problem.place.line, problem.message) for problem in caught.value.problems]


def test_keys_given_twice_are_all_told() -> None:
    assert problems("a: 1\nb:\n  c: 1\n  'c': 2\na: 3\n1: x\n'1': y\n") == [
        (4, "key 'c' stands here again; it was given in line 3"),
        (5, "key 'a' stands here again; it was given in line 1"),
        (7, "key '1' stands here again; it was given in line 6"),
    ]


@pytest.mark.parametrize(
    "text", ["", "# Only a comment.\n", "text", "- a\n- b\n", "5", "~", "---\n"]
)
def test_a_file_that_is_no_mapping(text: str) -> None:
    assert problems(text) == [(1, "holds no mapping")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\n\tb: 2\n", 2), ("a: [1\nb: 2\n", 2), ("a: 'x\n", 2), ("a: 1\n---\nb: 2\n", 2),
        ("a: b: c\n", 1),
        ("a: *nothing\n", 1), ("a: 1\n b: 2\n", 2), ('a: "\\q"\n', 1), ('a: 1\nb: "\\ud800"\n', 2),
        ("a: 1\nb: x\x00\n", 2), ("é: 1\né2: 2\nb: x\x1b\n", 3),
    ],
)  # fmt: skip
def test_broken_syntax(text: str, line: int) -> None:
    ((found, message),) = problems(text)
    assert message.startswith("not YAML: ")
    assert found == line


@pytest.mark.parametrize(
    ("written", "kind"),
    [("!!int x", "int"), ("!!float x", "float"), ("1" * 5000, "int")],
    ids=["int", "float", "long"],
)
def test_numbers_that_are_none(written: str, kind: str) -> None:
    ((line, message),) = problems(f"a: 1\nb: {written}\n")
    assert line == 2
    assert message.endswith(f" is no {kind}")
    assert len(message) < 100


def test_several_faults_are_told_at_once() -> None:
    assert [line for line, _ in problems("a: !!int x\n? [b]\n: 1\nc: &c {d: *c}\na: 2\n")] == [
        1, 2, 4, 5,
    ]  # fmt: skip


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=20)
    | st.sampled_from(
        ["yes", "off", "12:30", "2026-08-22", "~", "1_0", "0o7", "null", " x ", "#", "a: b", "- a"]
    )
)
KEYS = st.text(string.ascii_letters + string.digits, min_size=1, max_size=8)
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=5,
)


def plain(node: Any) -> Any:
    if isinstance(node, Mapping):
        assert set(node.key_lines) == set(node)
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        assert len(node.item_places) == len(node)
        return [plain(value) for value in node]
    return node


class _Dumper(yaml.SafeDumper):
    """Writes every text with quotes, as YAML 1.1 would read some of them as something else."""


_Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


@given(data=DATA, flow=st.booleans())
@example(data={"yes": "no", "1": [None, {"x": -0.0}]}, flow=False)
def test_what_is_written_is_what_is_read(data: dict[str, Any], flow: bool) -> None:
    written = yaml.dump(
        data, Dumper=_Dumper, default_flow_style=flow, allow_unicode=True, sort_keys=False
    )
    found = plain(read(written))
    assert repr(found) == repr(data)  # so that 1, 1.0 and true differ


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    told: list[Problem] = []
    try:
        assert isinstance(read(text), Mapping)
    except SpecError as error:
        told = error.problems
        assert told
    assert all(1 <= problem.place.line <= len(text) + 1 and problem.fix for problem in told)
