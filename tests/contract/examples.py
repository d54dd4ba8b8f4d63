"""What the bundled specification says, read without the code that is generated from it.

Examples are given to the generated functions as a user would give them: decimals as `Decimal`, whole
numbers as `int`, parts of a body as objects of its classes.
"""

import collections.abc
import datetime
import functools
import importlib
import importlib.resources
import json
import types
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import attrs

from okx_v5 import BatchResult, Operation, Request, operations
from okx_v5_core.bodies import Body
from okx_v5_core.records import Record

Json = Any


class Example(NamedTuple):
    """One request of an operation as it is on the wire."""

    query: dict[str, str]
    body: Json


class Described(NamedTuple):
    """One operation as the specification has it."""

    id: str
    method: str
    path: str
    details: dict[str, Any]

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def operation(self) -> Operation[Any]:
        """What was generated for it."""
        return operations[self.key]

    @property
    def function(self) -> Callable[..., Request[Any]]:
        """The request function that was generated for it."""
        tag, name = self.id.split(".")
        found: Callable[..., Request[Any]] = getattr(
            importlib.import_module(f"okx_v5_api.functions.{tag}"), name
        )
        return found

    @property
    def parameters(self) -> list[dict[str, Any]]:
        return [resolved(parameter) for parameter in self.details.get("parameters", [])]

    def requests(self) -> list[Example]:
        """Its example requests."""
        query = {}
        for parameter in self.parameters:
            if parameter["in"] == "query" and "example" in parameter:
                value = parameter["example"]
                text = ",".join(value) if isinstance(value, list) else str(value)
                query[parameter["name"]] = text
        if "requestBody" not in self.details:
            return [Example(query, None)]
        media = self.details["requestBody"]["content"]["application/json"]
        return [Example(query, body) for body in _examples(media)]

    def answers(self) -> list[bytes]:
        """Its example answers; none where an answer is no JSON."""
        content = self.details["responses"]["200"]["content"]
        found = _examples(content.get("application/json", {}))
        return [json.dumps(answer, default=_as_number).encode() for answer in found]


def _examples(media: dict[str, Any]) -> list[Json]:
    if "examples" in media:
        return [example["value"] for example in media["examples"].values()]
    return [media["example"]] if "example" in media else []


def _as_number(value: Decimal) -> float:
    return float(value)


@functools.cache
def bundle() -> dict[str, Any]:
    """The specification that the package ships."""
    text = importlib.resources.files("okx_v5_api").joinpath("openapi.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return loaded


@functools.cache
def described() -> dict[str, Described]:
    """Every operation of the specification by its id."""
    found = [
        Described(details["operationId"], method.upper(), path, details)
        for path, methods in bundle()["paths"].items()
        for method, details in methods.items()
    ]
    return {operation.id: operation for operation in found}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for."""
    while "$ref" in node:
        place: Any = bundle()
        for part in node["$ref"].removeprefix("#/").split("/"):
            place = place[part]
        node = place
    return node


def schemas() -> dict[str, dict[str, Any]]:
    """The named schemas of the specification."""
    found: dict[str, dict[str, Any]] = bundle()["components"]["schemas"]
    return found


def make(operation: Described, example: Example) -> Request[Any]:
    """The example as the generated function makes it."""
    return operation.function(**arguments(operation, example))


def arguments(operation: Described, example: Example) -> dict[str, Any]:
    """The example as the arguments of the generated function, which are named as in Python."""
    hints = _hints(operation.function)
    names = {argument.wire: argument.name for argument in operation.operation.arguments}
    if isinstance(example.body, list):
        (name,) = names.values()
        return {name: _as_python(hints[name], example.body)}
    wire = example.query | (example.body or {})
    return {names[key]: _as_python(hints[names[key]], value) for key, value in wire.items()}


@functools.cache
def _hints(thing: Any) -> dict[str, Any]:
    return typing.get_type_hints(thing)


def _as_python(hint: Any, value: Json) -> Any:
    """A value of the wire as the annotation wants it."""
    choices = _choices(hint)
    origins = [typing.get_origin(choice) or choice for choice in choices]
    if collections.abc.Sequence in origins:
        (item,) = typing.get_args(choices[origins.index(collections.abc.Sequence)])
        parts = value.split(",") if isinstance(value, str) else value
        return [_as_python(item, part) for part in parts]
    if collections.abc.Mapping in origins:
        _, item = typing.get_args(choices[origins.index(collections.abc.Mapping)])
        return {key: _as_python(item, part) for key, part in value.items()}
    for kind in origins:
        if isinstance(kind, type) and issubclass(kind, Body):
            return _as_body(kind, value)
    if value == "":
        return value
    if Decimal in choices:
        return Decimal(value)
    if bool in choices:
        return value if isinstance(value, bool) else value == "true"
    if int in choices or datetime.datetime in choices:
        return int(value)
    return value


def _choices(hint: Any) -> tuple[Any, ...]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return tuple(choice for part in typing.get_args(hint) for choice in _choices(part))
    return (hint,)


def _as_body(kind: type[Body], wire: dict[str, Json]) -> Body:
    hints = typing.get_type_hints(kind)
    fields = {field.metadata["wire"]: field.name for field in attrs.fields(kind)}  # type: ignore[arg-type]  # any attrs class
    return kind(
        **{fields[key]: _as_python(hints[fields[key]], value) for key, value in wire.items()}
    )


def records_in(result: Any) -> Iterator[Record]:
    """Every record of a result, without those within them."""
    if isinstance(result, Record):
        yield result
    elif isinstance(result, list | BatchResult):
        for item in result:
            yield from records_in(item)
