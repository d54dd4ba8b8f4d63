"""The adapter of openapi-python-client keeps what it is told, and fails where anything is lost."""

import copy
import re
import tomllib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.parser import GeneratorData, properties
from tests.generator.specs import SMALL, Spec

from okx_v5_generator import building, parsing
from okx_v5_generator.lowering import lower
from okx_v5_generator.model import Type
from okx_v5_generator.parsing import Parsed, ParserError, parse
from okx_v5_generator.schemas import SCALAR_KINDS

Json = dict[str, Any]


def document(**schemas: Json) -> Json:
    """A lowered document: one operation that answers with each schema's rows."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "5"},
        "paths": {
            f"/{name}": {
                "get": {
                    "operationId": f"test.get_{name.lower()}",
                    "tags": ["test"],
                    "parameters": [],
                    "responses": {"200": {"description": "", "content": _json({
                        "type": "array", "items": {"$ref": f"#/components/schemas/{name}"}
                    })}},
                }
            }
            for name in schemas
        },
        "components": {"schemas": schemas},
    }  # fmt: skip


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def record(**fields: Json) -> Json:
    return {"type": "object", "properties": fields, "required": []}


@pytest.fixture(scope="module")
def small() -> Json:
    found = Spec(SMALL).document()
    frames = {"Envelope", "Rows", "TimedRows", "Single", "Push", "ActionPush", "Answer"}
    return lower(found, set(found.schemas) - frames)


@pytest.mark.parametrize(
    "kind", sorted({*SCALAR_KINDS.values()} - {"json_integer", "json_number", "json_boolean"})
)
def test_a_format_is_kept(kind: str) -> None:
    parsed = parse(document(Row=record(it={"type": "string", "format": kind})))
    assert [field.type for field in parsed.models["Row"]] == [Type("scalar", kind)]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "string"}, Type("scalar", "text")),
        ({"type": "integer"}, Type("scalar", "json_integer")),
        ({"type": "number"}, Type("scalar", "json_number")),
        ({"type": "boolean"}, Type("scalar", "json_boolean")),
        ({}, Type("json")),
        ({"$ref": "#/components/schemas/Row"}, Type("record", "Row")),
        (
            {
                "type": "array",
                "items": {"type": "array", "items": {"type": "string", "format": "decimal"}},
            },
            Type("list", inner=Type("list", inner=Type("scalar", "decimal"))),
        ),
        (
            {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Row"}},
            Type("map", inner=Type("record", "Row")),
        ),
    ],
)
def test_types(schema: Json, kind: Type) -> None:
    parsed = parse(document(Row=record(it=schema)))
    assert [field.type for field in parsed.models["Row"]] == [kind]


def test_requiredness_and_order_are_the_parsers() -> None:
    row = record(a={"type": "string"}, b={"type": "string"}, c={"type": "string"})
    row["required"] = ["b"]
    parsed = parse(document(Row=row))
    assert [(field.wire, field.required) for field in parsed.models["Row"]] == [
        ("b", True), ("a", False), ("c", False),
    ]  # fmt: skip


def test_the_small_specification(small: Json) -> None:
    parsed = parse(small)
    assert set(parsed.operations) == {
        (method.upper(), path) for path, methods in small["paths"].items() for method in methods
    }
    order = parsed.operations["POST", "/api/v5/trade/order"]
    assert order.headers == ("expTime",)
    assert order.body == Type("record", "OrderDraft")
    assert order.answer == Type("list", inner=Type("record", "OrderAck"))
    tickers = parsed.operations["GET", "/api/v5/market/tickers"]
    assert [(field.wire, field.required) for field in tickers.query] == [
        ("instId", False), ("instType", False),
    ]  # fmt: skip
    assert tickers.query[1].type == Type("enum", "InstrumentType")
    assert parsed.operations["GET", "/api/v5/market/report"].answer == Type("binary")
    assert parsed.operations["POST", "/api/v5/trade/cancel-all"].answer == Type("json")
    assert parsed.enums["OrderType"] == 3


def test_the_parser_is_put_back_as_it_was() -> None:
    before = properties._string_based_property
    parse(document(Row=record(it={"type": "string", "format": "decimal"})))
    assert properties._string_based_property is before
    with pytest.raises(ParserError):
        parse({})
    assert properties._string_based_property is before


def test_formats_of_the_parsers_own_are_not_expected() -> None:
    with pytest.raises(
        ParserError, match="it: a property of class DateTimeProperty was not expected"
    ):
        parse(document(Row=record(it={"type": "string", "format": "date-time"})))


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(ParserError):
        parse({"openapi": "3.1.0"})


def test_a_warning_is_an_error(small: Json) -> None:
    broken = copy.deepcopy(small)
    broken["components"]["schemas"]["Ticker"]["properties"]["best"]["$ref"] += "X"
    with pytest.raises(
        ParserError, match=r"(?s)Failure to process schema.*/components/schemas/Ticker"
    ):
        parse(broken)


def test_a_warning_about_an_operation_is_an_error(small: Json) -> None:
    broken = copy.deepcopy(small)
    broken["paths"]["/api/v5/market/report"]["get"]["responses"] = {
        "200": {"description": "", "content": _json({"$ref": "#/components/schemas/Lost"})}
    }
    with pytest.raises(ParserError, match="/api/v5/market/report"):
        parse(broken)


def test_an_operation_with_two_answers_is_an_error(small: Json) -> None:
    broken = copy.deepcopy(small)
    broken["paths"]["/api/v5/market/report"]["get"]["responses"]["201"] = {"description": ""}
    with pytest.raises(ParserError, match="/api/v5/market/report: the answer was lost"):
        parse(broken)


def _drop_operation(data: GeneratorData) -> None:
    for collection in data.endpoint_collections_by_tag.values():
        collection.endpoints = [
            endpoint for endpoint in collection.endpoints if endpoint.method != "post"
        ]


def _drop_query(data: GeneratorData) -> None:
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            endpoint.query_parameters = endpoint.query_parameters[1:]


def _drop_header(data: GeneratorData) -> None:
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            endpoint.header_parameters = []


def _drop_body(data: GeneratorData) -> None:
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            endpoint.bodies = []


def _drop_model(data: GeneratorData) -> None:
    data.models = [model for model in data.models if model.class_info.name != "Level"]


def _drop_field(data: GeneratorData) -> None:
    models = list(data.models)
    for model in models:
        if model.class_info.name == "Ticker":
            model.optional_properties = [
                field for field in model.optional_properties or [] if parsing._wire(field) != "tags"
            ]
    data.models = models


def _drop_enum(data: GeneratorData) -> None:
    data.enums = [enum for enum in data.enums if enum.class_info.name != "Side"]


def _drop_value(data: GeneratorData) -> None:
    enums = list(data.enums)
    for enum in enums:
        if enum.class_info.name == "OrderType":
            assert isinstance(enum.values, dict)
            enum.values.popitem()
    data.enums = enums


@pytest.mark.parametrize(
    ("lose", "lost"),
    [
        (_drop_operation, "POST /api/v5/trade/cancel-all"),
        (_drop_query, "GET /api/v5/market/calendar: date"),
        (_drop_header, "POST /api/v5/trade/order: expTime"),
        (_drop_body, "POST /api/v5/trade/order: its body"),
        (_drop_model, "component Level"),
        (_drop_field, "Ticker.tags"),
        (_drop_enum, "enum Side, or some of its values"),
        (_drop_value, "enum OrderType, or some of its values"),
    ],
)
def test_what_the_parser_loses_is_missed(
    small: Json,
    monkeypatch: pytest.MonkeyPatch,
    lose: Callable[[GeneratorData], None],
    lost: str,
) -> None:
    original = GeneratorData.from_dict

    def losing(*arguments: Any, **options: Any) -> Any:
        data = original(*arguments, **options)
        assert isinstance(data, GeneratorData)
        lose(data)
        return data

    monkeypatch.setattr(GeneratorData, "from_dict", losing)
    with pytest.raises(ParserError, match=rf"the parser lost .*{re.escape(lost)}"):
        parse(small)


def test_a_failing_parser_fails_the_command(
    spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(document: Json) -> Parsed:
        raise ParserError("the parser lost its way")

    monkeypatch.setattr(building, "parse", fail)
    assert spec.run("generate") == 1
    assert capsys.readouterr().err == "the parser lost its way\n"
    assert not spec.out.exists()


def test_the_parser_is_the_pinned_version() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    development = project["project"]["optional-dependencies"]["dev"]
    (pinned,) = [need for need in development if need.startswith("openapi-python-client")]
    assert pinned == f"openapi-python-client=={version('openapi-python-client')}"


def test_one_module_alone_touches_the_parser() -> None:
    folder = Path(parsing.__file__).parent
    touching = [
        path.name
        for path in folder.glob("*.py")
        if re.search(
            r"^\s*(?:from|import) openapi_python_client", path.read_text("utf-8"), re.MULTILINE
        )
    ]
    assert touching == ["parsing.py"]
