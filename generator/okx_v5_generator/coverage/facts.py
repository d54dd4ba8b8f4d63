"""Reading a facts folder: what the exchange's documentation states, as data.

A folder holds `index.json` and `rest/*.json`. Its tables become trees of fields by wire name; tables of
variants are merged into one tree, and what only an example shows is put in as well, marked so.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

_ENVELOPE = ("code", "msg", "data")
_REQUIRED = {"yes": "yes", "true": "yes", "是": "yes", "conditional": "conditional"}
_SHAPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)
_QUERY = re.compile(r"[?&](\w+)=([^&\s#]*)")
_CODE = r"`([^`\n]+)`"
# A line that begins with codes and goes on with an explanation, if with anything: they are values.
_EXPLAINED = re.compile(
    r"^[\s\-•*~]*(`[^`\n]+`(?:[\s/,~]*`[^`\n]+`)*)\s*~*\s*(?:$|[:\uff1a(,.=-])"  # \uff1a: a wide colon
)
_ENUMERATED = re.compile(r"`[^`\n]+`(?:~*\s*(?:,|/|\||or|and)?\s*~*`[^`\n]+`)+")


class FactsError(Exception):
    """The folder holds no facts that can be read."""


@attrs.define
class Field:
    """A parameter or a field of a row, and what is nested in it.

    `tabled` is False for what only an example shows. `required` has what each table says (`yes`, `no`,
    `conditional`), `variants` the same of the tables after the first, which hold for some requests
    only. `shapes` are the JSON forms that its tables state, `items` those of a list's items, `seen`
    those in examples. `codes` are all words that its text quotes, `values` those that it lists.
    """

    name: str
    tabled: bool = True
    required: set[str] = attrs.field(factory=set)
    variants: set[str] = attrs.field(factory=set)
    shapes: set[str] = attrs.field(factory=set)
    items: set[str] = attrs.field(factory=set)
    seen: set[str] = attrs.field(factory=set)
    hint: str | None = None
    text: str = ""
    codes: list[str] = attrs.field(factory=list)
    values: list[str] = attrs.field(factory=list)
    samples: list[Any] = attrs.field(factory=list)
    children: "dict[str, Field]" = attrs.field(factory=dict)

    def all_tabled(self) -> "Iterator[Field]":
        """The fields within it that tables name, at any depth."""
        for child in self.children.values():
            if child.tabled:
                yield child
            yield from child.all_tabled()


@attrs.frozen
class Limit:
    """A documented limit. An empty `scope` stands for one that is not stated."""

    count: int
    unit: str
    seconds: int
    scope: frozenset[str]
    only_for: str | None = None


@attrs.frozen
class Example:
    """A documented answer as the exchange would send it."""

    label: str
    body: Any


@attrs.frozen
class Operation:
    """What the documentation states of one operation.

    `limits` are those that could be read, `unread_limits` the texts of the others. `permission` is
    None where it is not stated. `request` and `answer` are roots: their children are the parameters
    and the fields of a row, the envelope's fields among them.
    """

    method: str
    path: str
    family: str
    permission: str | None
    limits: tuple[Limit, ...]
    unread_limits: tuple[str, ...]
    array_body: bool
    request: Field
    answer: Field
    examples: tuple[Example, ...]

    @property
    def key(self) -> str:
        """Method and path, as in `POST /api/v5/trade/order`."""
        return f"{self.method} {self.path}"

    def tabled(self) -> Iterator[Field]:
        """Every field of its tables, whatever the depth."""
        for root in (self.request, self.answer):
            yield from root.all_tabled()


def read_facts(folder: Path) -> dict[str, Operation]:
    """Every operation of a facts folder by method and path. Raises `FactsError`."""
    found: dict[str, Operation] = {}
    try:
        for path in sorted(folder.glob("rest/*.json")):
            for entry in json.loads(path.read_text(encoding="utf-8")):
                operation = _operation(entry, path.stem)
                found[operation.key] = operation
        listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        unheld = {f"{entry['method']} {entry['path']}" for entry in listed} ^ set(found)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise FactsError(f"{folder} holds no facts: {error!r}") from error
    if unheld:
        raise FactsError(
            f"{folder}: index.json and rest/ disagree about {', '.join(sorted(unheld))}"
        )
    return found


def _operation(entry: dict[str, Any], family: str) -> Operation:
    path = entry["path"]
    request = tree(entry["request"])
    for example in entry["examples"]["requests"]:
        show(request, _request_values(example, path))
    answer = tree(entry["response"])
    for field in entry.get("envelope", ()):
        put(answer, field, variant=False)
    examples = [example["json"] for example in entry["examples"]["responses"]]
    for body in examples:
        if isinstance(body, dict) and "code" in body:
            show(answer, {key: value for key, value in body.items() if key not in _ENVELOPE})
            show(answer, body.get("data"))
    limits, unread = _limits(entry["rate_limit"])
    permission = entry["permission"].lower()
    return Operation(
        method=entry["method"],
        path=path,
        family=family,
        permission={"public": "none", "unstated": None}.get(permission, permission),
        limits=tuple(limits),
        unread_limits=tuple(unread),
        array_body=entry.get("body") == "array",
        request=request,
        answer=answer,
        examples=tuple(_labelled(entry["examples"]["responses"])),
    )


def tree(tables: list[dict[str, Any]]) -> Field:
    """Tables as one tree; the first is the main one, the others are of variants."""
    root = Field("")
    for index, table in enumerate(tables):
        for field in table["fields"]:
            put(root, field, variant=index > 0)
    return root


def put(parent: Field, entry: dict[str, Any], *, variant: bool) -> None:
    """Add a row of a table, with its children, to what is known already."""
    field = parent.children.setdefault(entry["name"], Field(entry["name"]))
    if "required" in entry:
        needed = _REQUIRED.get(str(entry["required"]).lower(), "no")
        (field.variants if variant else field.required).add(needed)
    shape, _, items = entry["type"].lower().rstrip(".").partition(" of ")
    field.shapes.add("integer" if shape == "int" else shape)
    if items:
        field.items.add(items.rstrip("s"))
    field.hint = field.hint or entry.get("hint")
    text = entry.get("doc", "")
    field.text = f"{field.text}\n{text}" if field.text else text
    field.codes += entry.get("codes", ())
    field.values += [value for value in _listed(text) if value not in field.values]
    field.samples += entry.get("samples", ())
    for child in entry.get("children", ()):
        put(field, child, variant=variant)
    if field.children and "array" not in field.shapes:
        field.shapes.add("object")  # whatever its type says


def _listed(text: str) -> Iterator[str]:
    """The codes of a text that are set out as a list, by lines or one after another."""
    for line in text.splitlines():
        explained = _EXPLAINED.match(line)
        if explained:
            yield from re.findall(_CODE, explained[1])
        for run in _ENUMERATED.findall(line):
            yield from re.findall(_CODE, run)


def show(parent: Field, value: Any) -> None:
    """Add what an example shows: the forms of fields, and fields that no table has."""
    if isinstance(value, list):
        for item in value:
            show(parent, item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            field = parent.children.get(name)
            if field is None:
                field = parent.children[name] = Field(name, tabled=False)
            if inner not in (None, "", [], {}):
                field.seen.add(_json_shape(inner))
            scalars = inner if isinstance(inner, list) else [inner]
            field.samples += [
                value
                for value in scalars
                if isinstance(value, str) and value and value not in field.samples
            ]
            show(field, inner)


def _json_shape(value: Any) -> str:
    """What the form of a JSON value is called in a schema."""
    return next((name for kind, name in _SHAPES if isinstance(value, kind)), "null")


def _request_values(example: dict[str, Any], path: str) -> Any:
    """The values of a documented request: a body, now and then without its first line, or queries."""
    text = str(example.get("text", "")).strip()
    if "json" in example:
        return example["json"]
    if text.startswith(("{", "[")):
        return json.loads(text)
    return [dict(_QUERY.findall(line)) for line in text.splitlines() if path in line]


def _labelled(examples: list[dict[str, Any]]) -> Iterator[Example]:
    """The answers, numbered: their headings repeat."""
    for index, example in enumerate(examples, 1):
        number = "" if len(examples) == 1 else f" {index}"
        yield Example(f"answer{number}", example["json"])


def _limits(entry: dict[str, Any]) -> tuple[list[Limit], list[str]]:
    """A limit for each window and scope, and the texts of limits without a window."""
    limits: list[Limit] = []
    scopes = [found for scope in entry["scopes"] for found in _scopes(scope)]
    stated = entry["limits"]
    # Two limits and two scopes that nothing restricts belong together one by one.
    paired = len(stated) == len(scopes) > 1 and not any(only_for for _, only_for in scopes)
    for index, limit in enumerate(stated):
        restriction = _restriction(limit.get("only_for"))
        theirs = [scopes[index]] if paired else scopes or [(frozenset(), None)]
        if restriction is not None:  # it replaces what the scopes say of options
            theirs = [(scope, None) for scope, only_for in theirs if only_for != "options"]
        limits += [
            Limit(
                count=window["count"],
                unit="orders" if window["unit"].lower().startswith("order") else "requests",
                seconds=window["seconds"],
                scope=scope,
                only_for=restriction or only_for,
            )
            for window in limit.get("windows", ())
            for scope, only_for in theirs
        ]
    return limits, [limit["text"] for limit in stated if not limit.get("windows")]


def _scopes(scope: dict[str, Any]) -> Iterator[tuple[frozenset[str], str | None]]:
    """What a count is kept per, and for which requests: `User ID(Private) or IP(Public)` is two."""
    for part in scope["text"].split(" or "):
        words = part.lower().replace("(private)", "").replace("(public)", "")
        only_for = _restriction(scope.get("only_for"))
        if len(words) < len(part):
            only_for = "with-key" if "(private)" in part.lower() else "without-key"
        yield (
            frozenset(_scope(word) for word in re.split(r"[+()]", words) if word.strip()),
            only_for,
        )


def _scope(words: str) -> str:
    """The name that the specification has for what a count is kept per."""
    plain = words.replace(" ", "")
    for beginning, name in (
        ("master", "master-user"),
        ("user", "user"),
        ("instrumentid", "instrument"),
        ("instidcode", "instrument-code"),
        ("instrumentfamily", "instrument-family"),
        ("instfamily", "instrument-family"),
        ("instrumenttype", "instrument-type"),
    ):
        if plain.startswith(beginning):
            return name
    return plain


def _restriction(text: str | None) -> str | None:
    """The name that the specification has for the requests that a limit is for."""
    if text is None:
        return None
    words = text.lower()
    if "copy trading" in words:
        return "copy-trading-lead"
    if "option" in words:
        return "non-options" if "except" in words else "options"
    return text
