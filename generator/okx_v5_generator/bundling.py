"""Making one document of the files of a specification, and another of those of its streams.

References between files become references inside the document: a component keeps its name, whatever
file it lives in, and so each name may be given once. Both documents share their components. Paths,
channels and stream operations, which have files of their own, are put in place.
"""

import keyword
import re
from pathlib import Path
from typing import Any

import attrs

from .loading import Mapping, Sequence, load
from .problems import Place, Problem, SpecError
from .schemas import Document, reference_name

ROOT = "openapi.yaml"
STREAMS = "asyncapi.yaml"
# What has files of its own: the key of its files in a root, what one is called, and where they lie.
_PARTS = {
    ROOT: {"paths": ("path", ["paths/*/*.yaml"])},
    STREAMS: {
        "channels": ("channel", ["channels/*/*.yaml", "messages/*.yaml"]),
        "operations": ("stream operation", ["stream_operations/*.yaml"]),
    },
}
# What refers to these is looked up in the document itself, not among its components.
_IN_STREAMS = re.compile(r"/(servers|channels)/([^/]+)")
# Data, not specification: a `$ref` in it would be the exchange's.
_DATA = frozenset({"example", "examples", "x-okx-examples"})
# Which folder of the specification holds which kind of component.
_KINDS = {"enums": "schemas", "schemas": "schemas", "parameters": "parameters"}


@attrs.frozen
class Bundle:
    """A specification in one document, and its streams in another.

    `document` is OpenAPI and `streams` AsyncAPI, with every reference internal and the same components;
    `topics` tells for each schema the name of the file it came from, which becomes the module it is
    generated into.
    """

    document: Mapping
    streams: Mapping
    topics: dict[str, str]

    def read(self) -> Document:
        """The specification, ready to be asked."""
        return Document(self.document, self.streams)


def bundle(folder: Path) -> Bundle:
    """Read a specification. Raises `SpecError` with every problem found on the way."""
    return _Bundler(folder).run()


class _Bundler:
    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.shown = folder
        self.files: dict[Path, Mapping | None] = {}
        self.components: dict[str, dict[str, Mapping]] = {"schemas": {}, "parameters": {}}
        self.origins: dict[tuple[str, str], Path] = {}
        self.part_files: set[Path] = set()
        self.problems: list[Problem] = []
        self.operation: str | None = None  # the one whose description is being copied

    def run(self) -> Bundle:
        document, streams = (self.assemble(self.folder / name) for name in (ROOT, STREAMS))
        if document is None or streams is None:
            raise SpecError(self.problems)
        components = Mapping(document.place)
        for kind, found in self.components.items():
            holder = Mapping(document.place)
            for name in sorted(found):
                holder[name] = found[name]
            if holder:
                components[kind] = holder
        document["components"] = streams["components"] = components
        self.find_unused()
        self.find_loops()
        if self.problems:
            raise SpecError(self.problems)
        topics = {
            name: path.stem for (kind, name), path in self.origins.items() if kind == "schemas"
        }
        return Bundle(document, streams, topics)

    def assemble(self, root_file: Path) -> Mapping | None:
        """One root with its parts put in place."""
        root = self.open(root_file)
        if root is None:
            return None
        document = root.like()
        parts = _PARTS[root_file.name]
        for key, value in root.items():
            if key in parts:
                document[key] = self.inline(key, value, root_file)
            else:
                document[key] = self.copy(value, root_file)
        return document

    def open(self, path: Path) -> Mapping | None:
        if path not in self.files:
            try:
                self.files[path] = load(path, self.show(path))
            except SpecError as error:
                self.problems += error.problems
                self.files[path] = None
        return self.files[path]

    def show(self, path: Path) -> Path:
        return self.shown / path.relative_to(self.folder)

    def inline(self, key: str, parts: Any, root_file: Path) -> Any:
        """What a key of a root holds, each part in place of the reference to its file."""
        if not isinstance(parts, Mapping):
            return parts
        word, _ = _PARTS[root_file.name][key]
        inlined = parts.like()
        for name, item in parts.items():
            self.operation = None if key == "paths" else name
            reference = item.get("$ref") if isinstance(item, Mapping) else None
            if reference is None:
                inlined[name] = self.copy(item, root_file)
                continue
            target = self.target(reference, root_file, parts.place_of(name))
            if target is None:
                continue
            file, pointer = target
            self.part_files.add(file)
            if pointer:
                self.problems.append(
                    Problem(
                        parts.place_of(name),
                        f"{reference!r} points into a {word} file",
                        f"A {word} has a file of its own; refer to the file alone.",
                    )
                )
                continue
            content = self.open(file)
            if content is not None:
                inlined[name] = self.copy(content, file)
        self.operation = None
        return inlined

    def copy(self, node: Any, file: Path) -> Any:
        """The node with its references made internal."""
        if isinstance(node, Mapping):
            around = self.operation
            if isinstance(node.get("operationId"), str):
                self.operation = node["operationId"]
            twin = node.like()
            for key, value in node.items():
                if key == "$ref":
                    twin[key] = self.internal(value, file, node.place_of(key))
                elif key in _DATA:
                    twin[key] = value
                else:
                    twin[key] = self.copy(value, file)
            self.operation = around
            return twin
        if isinstance(node, Sequence):
            items = Sequence(node.place)
            items.item_places = node.item_places
            items.extend(self.copy(value, file) for value in node)
            return items
        return node

    def internal(self, reference: Any, file: Path, place: Place) -> Any:
        if isinstance(reference, str) and self.is_in_streams(reference, file):
            return reference[reference.index("#") :]
        target = self.target(reference, file, place)
        if target is None:
            return reference
        target_file, name = target
        folder = target_file.parent.name
        kind = _KINDS.get(folder)
        if kind is None or not name or target_file.parent.parent != self.folder:
            self.problems.append(
                Problem(
                    place,
                    f"{reference!r} does not point at a component",
                    "Refer to `enums/…`, `schemas/…` or `parameters/…` as `file.yaml#/Name`.",
                    self.operation,
                )
            )
            return reference
        self.add_component(kind, name, target_file, reference, place)
        return f"#/components/{kind}/{name}"

    def is_in_streams(self, reference: str, file: Path) -> bool:
        """Whether it names a server or a channel that the root of streams has."""
        where, _, pointer = reference.partition("#")
        found = _IN_STREAMS.fullmatch(pointer)
        root_file = self.folder / STREAMS
        if found is None or (file.parent / where).resolve() != root_file:
            return False
        root = self.files[root_file]
        held = None if root is None else root.get(found[1])
        return isinstance(held, Mapping) and found[2] in held

    def add_component(self, kind: str, name: str, file: Path, reference: str, place: Place) -> None:
        origin = self.origins.get((kind, name))
        if origin == file:
            return
        content = self.open(file)
        if content is None:
            return
        if not isinstance(content.get(name), Mapping):
            near = ", ".join(sorted(content)) or "nothing"
            self.problems.append(
                Problem(
                    place,
                    f"{reference!r} leads nowhere: {self.show(file)} has no {name!r}",
                    f"It has {near}.",
                    self.operation,
                )
            )
            return
        if origin is not None:
            self.problems.append(
                Problem(
                    content.place_of(name),
                    f"component {name!r} exists twice, also in {self.show(origin)}",
                    "Rename one: names are unique in the whole specification.",
                )
            )
            return
        self.origins[kind, name] = file
        around, self.operation = self.operation, None
        component = self.copy(content[name], file)
        component.place = content.place_of(name)
        self.components[kind][name] = component
        self.operation = around

    def target(self, reference: Any, file: Path, place: Place) -> tuple[Path, str] | None:
        """The file and the name in it that a reference means."""
        if not isinstance(reference, str):
            self.problems.append(
                Problem(
                    place,
                    f"the reference {reference!r} is no text",
                    "Write `file.yaml#/Name`.",
                    self.operation,
                )
            )
            return None
        where, _, pointer = reference.partition("#")
        target = (file.parent / where).resolve() if where else file
        name = pointer.removeprefix("/")
        if not target.is_relative_to(self.folder):
            fix = "Refer only to files of the specification."
        elif not target.is_file():
            fix = "Mend the path; it is relative to the file it stands in."
        elif "/" in name or (pointer and not pointer.startswith("/")):
            fix = "Write `file.yaml#/Name`, one level deep."
        else:
            return target, name
        self.problems.append(Problem(place, f"{reference!r} leads nowhere", fix, self.operation))
        return None

    def find_unused(self) -> None:
        """What nothing refers to would silently be missing from the client."""
        for root, parts in _PARTS.items():
            for key, (word, patterns) in parts.items():
                for path in sorted(found for each in patterns for found in self.folder.glob(each)):
                    if path not in self.part_files:
                        self.problems.append(
                            Problem(
                                Place(self.show(path), 1),
                                f"no {word} refers to this file",
                                f"Name it under `{key}` in {self.show(self.folder / root)}, or delete it.",
                            )
                        )
        # What a file that cannot be read refers to is not known.
        whole = None not in self.files.values()
        for folder, kind in _KINDS.items():
            for path in sorted(self.folder.glob(f"{folder}/*.yaml")):
                if not path.stem.isidentifier() or keyword.iskeyword(path.stem):
                    self.problems.append(
                        Problem(
                            Place(self.show(path), 1),
                            f"{path.stem!r} cannot be the name of a module",
                            "Rename the file in snake_case.",
                        )
                    )
                content = self.open(path)
                for name in content or ():
                    if whole and self.origins.get((kind, name)) != path:
                        assert content is not None  # noqa: S101
                        self.problems.append(
                            Problem(
                                content.place_of(name),
                                f"nothing refers to component {name!r}",
                                "Use it or delete it.",
                            )
                        )

    def find_loops(self) -> None:
        """What is composed of itself has no end; nobody after this looks for it."""
        schemas = self.components["schemas"]
        for name, schema in schemas.items():
            parts: set[Any] = set()
            pending: list[Any] = [schema]
            while pending:
                part = pending.pop()
                if isinstance(part, list):
                    pending += part
                elif isinstance(part, Mapping):
                    inner = reference_name(part)
                    if inner in schemas and inner not in parts:
                        parts.add(inner)
                        pending.append(schemas[inner])
                    pending.append(part.get("allOf"))
            if name in parts:
                self.problems.append(
                    Problem(
                        schema.place, f"component {name!r} is composed of itself", "Mend its parts."
                    )
                )
