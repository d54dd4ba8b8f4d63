"""Making one document of the files of a specification.

References between files become references inside the document: a component keeps its name, whatever
file it lives in, and so each name may be given once. Path items are put in place.
"""

import keyword
from pathlib import Path
from typing import Any

import attrs

from .loading import Mapping, Sequence, load
from .problems import Place, Problem, SpecError
from .schemas import reference_name

ROOT = "openapi.yaml"
# Which folder of the specification holds which kind of component.
_KINDS = {"enums": "schemas", "schemas": "schemas", "parameters": "parameters"}


@attrs.frozen
class Bundle:
    """A specification in one document.

    `document` is OpenAPI with every reference internal; `topics` tells for each schema the name of
    the file it came from, which becomes the module it is generated into.
    """

    document: Mapping
    topics: dict[str, str]


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
        self.path_files: set[Path] = set()
        self.problems: list[Problem] = []

    def run(self) -> Bundle:
        root_file = self.folder / ROOT
        root = self.open(root_file)
        if root is None:
            raise SpecError(self.problems)
        document = root.like()
        for key, value in root.items():
            if key == "paths":
                document[key] = self.inline_paths(value, root_file)
            else:
                document[key] = self.copy(value, root_file)
        components = Mapping(root.place)
        for kind, found in self.components.items():
            holder = Mapping(root.place)
            for name in sorted(found):
                holder[name] = found[name]
            if holder:
                components[kind] = holder
        document["components"] = components
        self.find_unused()
        self.find_loops()
        if self.problems:
            raise SpecError(self.problems)
        topics = {
            name: path.stem for (kind, name), path in self.origins.items() if kind == "schemas"
        }
        return Bundle(document, topics)

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

    def inline_paths(self, paths: Any, root_file: Path) -> Any:
        if not isinstance(paths, Mapping):
            return paths
        inlined = paths.like()
        for path, item in paths.items():
            reference = item.get("$ref") if isinstance(item, Mapping) else None
            if reference is None:
                inlined[path] = self.copy(item, root_file)
                continue
            target = self.target(reference, root_file, paths.place_of(path))
            if target is None:
                continue
            file, name = target
            self.path_files.add(file)
            if name:
                self.problems.append(
                    Problem(
                        paths.place_of(path),
                        f"{reference!r} points into a path file",
                        "A path has a file of its own; refer to the file alone.",
                    )
                )
                continue
            content = self.open(file)
            if content is not None:
                inlined[path] = self.copy(content, file)
        return inlined

    def copy(self, node: Any, file: Path) -> Any:
        """The node with its references made internal."""
        if isinstance(node, Mapping):
            twin = node.like()
            for key, value in node.items():
                if key == "$ref":
                    twin[key] = self.internal(value, file, node.place_of(key))
                elif key in ("example", "examples"):
                    twin[key] = (
                        value  # data, not specification: a `$ref` in it would be the exchange's
                    )
                else:
                    twin[key] = self.copy(value, file)
            return twin
        if isinstance(node, Sequence):
            items = Sequence(node.place)
            items.item_places = node.item_places
            items.extend(self.copy(value, file) for value in node)
            return items
        return node

    def internal(self, reference: Any, file: Path, place: Place) -> Any:
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
                )
            )
            return reference
        self.add_component(kind, name, target_file, reference, place)
        return f"#/components/{kind}/{name}"

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
        self.components[kind][name] = self.copy(content[name], file)

    def target(self, reference: Any, file: Path, place: Place) -> tuple[Path, str] | None:
        """The file and the name in it that a reference means."""
        if not isinstance(reference, str):
            self.problems.append(
                Problem(place, f"the reference {reference!r} is no text", "Write `file.yaml#/Name`.")
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
        self.problems.append(Problem(place, f"{reference!r} leads nowhere", fix))
        return None

    def find_unused(self) -> None:
        """What nothing refers to would silently be missing from the client."""
        for path in sorted(self.folder.glob("paths/*/*.yaml")):
            if path not in self.path_files:
                self.problems.append(
                    Problem(
                        Place(self.show(path), 1),
                        "no path refers to this file",
                        f"Name it under `paths` in {self.show(self.folder / ROOT)}, or delete it.",
                    )
                )
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
                    if self.origins.get((kind, name)) != path:
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
