"""Reading YAML so that every node knows the file and line it came from.

YAML is read as version 1.2: `yes`, `no`, `on` and `off` are text, and so is `12:30`. A key given twice
is an error. Scalars become `str`, `int`, `float`, `bool` or `None`; dates stay text.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from .problems import Place, Problem, SpecError


class Mapping(dict[str, Any]):
    """A YAML mapping that remembers where it and each of its keys stand."""

    __slots__ = ("key_lines", "place")

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.key_lines: dict[str, int] = {}

    def place_of(self, key: str) -> Place:
        """Where a key stands; where the mapping begins if it has no such key."""
        line = self.key_lines.get(key)
        return self.place if line is None else Place(self.place.file, line)

    def like(self) -> "Mapping":
        """An empty mapping that claims to stand where this one does."""
        twin = Mapping(self.place)
        twin.key_lines = dict(self.key_lines)
        return twin


class Sequence(list[Any]):
    """A YAML sequence that remembers where it and each of its items stand."""

    __slots__ = ("item_places", "place")

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.item_places: list[Place] = []

    def place_of(self, index: int) -> Place:
        """Where an item stands."""
        return self.item_places[index] if index < len(self.item_places) else self.place


class _Loader(yaml.CSafeLoader):
    """Composes nodes with the scalar types of YAML 1.2's core schema."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        "-+.0123456789",
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def load(path: Path, shown_as: Path) -> Mapping:
    """Read one file. `shown_as` is how messages name it.

    Raises `SpecError` when the file is missing, is not YAML, or does not hold a mapping.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SpecError(
            [Problem(Place(shown_as, 1), "no such file", "Create it, or mend the reference to it.")]
        ) from None
    except UnicodeDecodeError as error:
        raise SpecError(
            [Problem(Place(shown_as, 1), f"not UTF-8: {error.reason}", "Save the file as UTF-8.")]
        ) from None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(
            [Problem(Place(shown_as, line), f"not YAML: {error.problem}", "Mend the syntax.")]
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n") + 1
        raise SpecError(
            [Problem(Place(shown_as, line), f"not YAML: {error.reason}", "Remove the character.")]
        ) from None
    problems: list[Problem] = []
    value = None if node is None else _construct(node, shown_as, problems)
    if not isinstance(value, Mapping):
        problems.append(
            Problem(
                Place(shown_as, 1), "holds no mapping", "Begin the file with `key: value` lines."
            )
        )
    if problems:
        raise SpecError(problems)
    assert isinstance(value, Mapping)  # noqa: S101 - told to the type checker; the case is above
    return value


def _construct(
    node: yaml.Node, file: Path, problems: list[Problem], above: tuple[yaml.Node, ...] = ()
) -> Any:
    place = Place(file, node.start_mark.line + 1)
    if node in above:
        problems.append(Problem(place, "an alias to what it stands in", "Write out what is meant."))
        return None
    above = (*above, node)
    if isinstance(node, yaml.MappingNode):
        mapping = Mapping(place)
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            line = key_node.start_mark.line + 1
            if key is None:
                problems.append(
                    Problem(Place(file, line), "a key that is no text", "Use a plain name as key.")
                )
            elif key in mapping:
                problems.append(
                    Problem(
                        Place(file, line),
                        f"key {key!r} stands here again; it was given in line {mapping.key_lines[key]}",
                        "Remove one of the two.",
                    )
                )
            else:
                mapping[key] = _construct(value_node, file, problems, above)
                mapping.key_lines[key] = line
        return mapping
    if isinstance(node, yaml.SequenceNode):
        sequence = Sequence(place)
        for item in node.value:
            sequence.append(_construct(item, file, problems, above))
            sequence.item_places.append(Place(file, item.start_mark.line + 1))
        return sequence
    try:
        return _scalar(node)
    except ValueError:
        kind = node.tag.rpartition(":")[2]
        problems.append(Problem(place, f"{node.value!r:.80} is no {kind}", "Mend it, or quote it."))
        return None


def _scalar(node: yaml.Node) -> Any:
    text: str = node.value
    match node.tag.rpartition(":")[2]:
        case "bool":
            return text.lower() == "true"
        case "null":
            return None
        case "int":
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        case "float":
            return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
        case _:
            return text


def place_at(node: Any, path: Iterable[str | int]) -> Place:
    """Where the node at a path stands, or the nearest one above it that exists."""
    place: Place = node.place
    for step in path:
        inner = _inside(node, step)
        if inner is None:
            break
        place, node = inner
    return place


def _inside(node: Any, step: str | int) -> tuple[Place, Any] | None:
    """One step down: where it stands, and what is there."""
    match node, step:
        case Mapping(), str() if step in node:
            return node.place_of(step), node[step]
        case Sequence(), int() if step < len(node):
            return node.place_of(step), node[step]
        case _:
            return None


def plain(node: Any) -> Any:
    """The same without places: what other libraries take."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(value) for value in node]
    return node
