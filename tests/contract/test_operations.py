"""Every operation: what the specification shows of it goes out, and comes in, through generated code."""

import importlib
import inspect
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from tests.contract import examples

from okx_v5 import BatchResult, OrderRejected, operations
from okx_v5_core.records import Record
from okx_v5_core.requests import Request

ALL = pytest.mark.parametrize("operation_id", list(examples.described()))


@pytest.fixture
def operation(operation_id: str) -> examples.Described:
    return examples.described()[operation_id]


def test_the_registry_has_every_operation() -> None:
    assert {operation.key for operation in examples.described().values()} == set(operations)
    assert sorted(examples.described()) == operations.ids


@ALL
def test_an_operation_is_what_the_specification_says(operation: examples.Described) -> None:
    made, details = operation.operation, operation.details
    assert made is operations.named(operation.id)
    assert (made.id, made.method, made.path) == (operation.id, operation.method, operation.path)
    assert made.key == operation.key
    assert made.permission == details["x-okx-permission"]
    assert made.auth == details["x-okx-auth"]
    assert made.repeatable is (details["x-okx-repeat"] == "safe")
    assert made.doc == details["x-okx-doc"]
    assert made.expires is any(
        parameter["in"] == "header" and parameter["name"] == "expTime"
        for parameter in operation.parameters
    )
    assert [
        {
            "count": limit.count,
            "unit": limit.unit,
            "seconds": limit.seconds,
            "scope": list(limit.scope),
            "only-for": limit.only_for,
            "resets": limit.resets,
        }
        for limit in made.limits
    ] == [{"only-for": None, "resets": None} | limit for limit in details["x-okx-limits"]]
    page = details.get("x-okx-page")
    if page is None:
        assert made.page is None
    else:
        assert made.page is not None
        assert (made.page.cursors, made.page.order) == (page["cursors"], page["order"])
        assert made.page.default_size == page["size"]["default"]
        assert made.page.largest_size == page["size"]["maximum"]


@ALL
def test_the_example_request_goes_out_as_it_is(operation: examples.Described) -> None:
    found = operation.requests()
    assert found
    for example in found:
        request = examples.make(operation, example)
        assert request.operation is operation.operation
        assert request.query == example.query
        parts = urlsplit(request.target)
        assert parts.path == operation.path
        assert dict(parse_qsl(parts.query, strict_parsing=bool(parts.query))) == example.query
        if example.body is None:
            assert request.body is None
            assert request.content == b""
        else:
            assert json.loads(request.content, parse_float=Decimal) == example.body


class _Recorder:
    """Stands in for a client, and keeps what it is to send."""

    def __init__(self) -> None:
        self.sent: list[Request[Any]] = []

    def send(self, request: Request[Any], /) -> Any:
        self.sent.append(request)
        return "the result"


class _AsyncRecorder(_Recorder):
    async def send(self, request: Request[Any], /) -> Any:
        return super().send(request)


def _namespace(kind: str, tag: str, sender: Any) -> Any:
    module = importlib.import_module(f"okx_v5_api.{kind}_namespaces.{tag}")
    (name,) = module.__all__
    return getattr(module, name)(sender)


@ALL
def test_the_namespaces_send_what_the_function_makes(operation: examples.Described) -> None:
    tag, name = operation.id.split(".")
    example = operation.requests()[0]
    arguments = examples.arguments(operation, example)
    recorder, waiting = _Recorder(), _AsyncRecorder()
    assert getattr(_namespace("sync", tag, recorder), name)(**arguments) == "the result"
    coroutine = getattr(_namespace("async", tag, waiting), name)(**arguments)
    with pytest.raises(StopIteration) as stopped:
        coroutine.send(None)
    assert stopped.value.value == "the result"
    assert recorder.sent == waiting.sent == [examples.make(operation, example)]


@ALL
def test_the_function_and_the_methods_have_one_signature(operation: examples.Described) -> None:
    tag, name = operation.id.split(".")
    function = inspect.signature(operation.function)
    docstring = inspect.getdoc(operation.function)
    assert docstring
    assert operation.details["summary"] in " ".join(docstring.split())
    assert operation.details["x-okx-doc"] in docstring
    for kind in ("sync", "async"):
        method = getattr(_namespace(kind, tag, _Recorder()), name)
        assert list(inspect.signature(method).parameters.values()) == list(
            function.parameters.values()
        )
        # What the function returns is a Request of what the method returns.
        assert (
            function.return_annotation == f"Request[{inspect.signature(method).return_annotation}]"
        )
        assert inspect.getdoc(method)


@ALL
def test_every_parameter_is_an_argument(operation: examples.Described) -> None:
    given = {argument.wire: argument for argument in operation.operation.arguments}
    required = set()
    wanted = set()
    for parameter in operation.parameters:
        if parameter["in"] == "query":
            wanted.add(parameter["name"])
            required |= {parameter["name"]} if parameter.get("required") else set()
    body = operation.details.get("requestBody")
    if body is not None:
        schema = body["content"]["application/json"]["schema"]
        if schema.get("type") == "array":
            wanted = required = {""}
        else:
            fields, needed = fields_of(schema)
            wanted |= set(fields)
            required |= needed
    assert set(given) == wanted
    assert {wire for wire, argument in given.items() if argument.required} == required


def fields_of(schema: dict[str, Any]) -> tuple[dict[str, Any], set[str]]:
    """The fields of an object, and which are required, those of its parts included."""
    schema = examples.resolved(schema)
    fields: dict[str, Any] = dict(schema.get("properties", {}))
    required = set(schema.get("required", []))
    for part in schema.get("allOf", []):
        more, needed = fields_of(part)
        fields = more | fields
        required |= needed
    return fields, required


@ALL
def test_the_example_answers_decode(operation: examples.Described) -> None:
    for answer in operation.answers():
        result = operation.operation.decode(answer)
        data = json.loads(answer, parse_float=Decimal)["data"]
        if isinstance(result, BatchResult):
            # Some examples show what was refused.
            outcomes = [
                row.row if isinstance(row, OrderRejected) else getattr(row, "raw", None)
                for row in result
            ]
            assert outcomes == data
        elif isinstance(result, Record):
            assert result.raw == data or [result.raw] == data
        elif isinstance(result, list) and isinstance(result[0], Record):
            assert [record.raw for record in result] == data
        elif result is not None:  # values without a structure
            assert data in (result, [result])
        for record in examples.records_in(result):
            assert record.check() is record
            assert len(record.to_dict()) == len(record._fields)
            assert repr(record).startswith(type(record).__name__ + "(")


@ALL
def test_records_are_made_again_of_what_was_read(operation: examples.Described) -> None:
    for answer in operation.answers():
        for record in examples.records_in(operation.operation.decode(answer)):
            remake(record)


def remake(record: Record) -> None:
    """Make a record of the values that another one has, and compare them."""
    values = {name: getattr(record, name) for name, _, _ in record._fields}
    kind: Any = type(record)
    made = kind.of(**values)
    for name, key, _ in record._fields:
        assert getattr(made, name) == values[name], name
        given = record.raw_value(key)
        if given not in (None, "") and values[name] not in ([], {}):
            assert made.raw_value(key) == given, name
