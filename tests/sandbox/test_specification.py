"""The sandbox serves what the specification says, all of it, and nothing that it does not say."""

import copy
import importlib.resources
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from okx_v5.sandbox import Sandbox
from okx_v5.sandbox.handlers import HANDLERS, TOO_MANY
from okx_v5.sandbox.schemas import Schema
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.validation import check

DOCUMENT = json.loads((importlib.resources.files("okx_v5_api") / "openapi.json").read_text("utf-8"))
OPERATIONS = {
    f"{method.upper()} {path}": node
    for path, item in DOCUMENT["paths"].items()
    for method, node in item.items()
    if method in ("get", "post")
}
# Refusals that are no fault of the request: the orders and positions of the examples do not exist,
# or exist already.
ABSENT = {"51603", "51023", "51001", "51016"}


def resolved(node: Any) -> Any:
    if "$ref" not in node:
        return node
    found = DOCUMENT
    for part in node["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return found


def example_request(name: str) -> tuple[str, str, Any]:
    """Method, target with query, and body of the example request of an operation."""
    method, _, path = name.partition(" ")
    query = {}
    for parameter in map(resolved, OPERATIONS[name].get("parameters", [])):
        if parameter["in"] == "query" and "example" in parameter:
            value = parameter["example"]
            query[parameter["name"]] = ",".join(value) if isinstance(value, list) else value
    media = OPERATIONS[name].get("requestBody", {}).get("content", {}).get("application/json", {})
    body = media.get("example")
    if body is None and "examples" in media:
        body = next(iter(media["examples"].values()))["value"]
    return method, path + (f"?{urlencode(query)}" if query else ""), body


@pytest.fixture(scope="module")
def shared(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """One sandbox for all examples; those that place orders only add to it."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_answers_its_example(
    shared: Sandbox, call: Callable[[Sandbox], Any], name: str
) -> None:
    caller = call(shared)
    method, target, body = example_request(name)
    path = target.removeprefix("/api/v5/")
    response = caller.get(path) if method == "GET" else caller.post(path, body)
    (media_type,) = OPERATIONS[name]["responses"]["200"]["content"]
    assert (response.status_code, response.headers["content-type"]) == (200, media_type)
    if media_type != "application/json":
        return
    answer = response.json()
    if OPERATIONS[name]["operationId"] in HANDLERS:
        refused = [row.get("sCode", "0") for row in answer["data"]]
        assert answer["code"] in {"0", "1", "2", *ABSENT}, answer
        assert set(refused) <= {"0", "51400", *ABSENT}
    else:
        assert answer["code"] == "0", answer
        content = OPERATIONS[name]["responses"]["200"]["content"]["application/json"]
        examples = [content["example"]] if "example" in content else []
        examples += [example["value"] for example in content.get("examples", {}).values()]
        assert answer in examples


def test_handlers_belong_to_operations() -> None:
    known = {node["operationId"] for node in OPERATIONS.values()}
    assert set(HANDLERS) <= known
    assert set(TOO_MANY) <= set(HANDLERS)


def unknown(specification: Specification, node: Schema, value: Any, where: str) -> list[str]:
    """Fields of a value that its schema does not have."""
    schema = specification.flat(node)
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        return [f"{where}.{name}" for name in value if name not in fields] + [
            problem
            for name in value
            if name in fields
            for problem in unknown(specification, fields[name], value[name], f"{where}.{name}")
        ]
    if isinstance(value, list) and "items" in schema:
        return [
            problem
            for item in value
            for problem in unknown(specification, schema["items"], item, where)
        ]
    return []


def test_every_row_is_as_the_specification_says(caller: Any) -> None:
    """After some trading, so that there is something in every row."""
    spot = {"instId": "BTC-USDT", "tdMode": "cash", "side": "buy"}
    swap = {"instId": "BTC-USDT-SWAP", "tdMode": "cross", "side": "buy"}
    seen: dict[str, Any] = {}

    def post(path: str, body: Any) -> None:
        seen[f"POST /api/v5/{path}"] = caller.post(path, body).json()

    market = {"ordType": "market", "sz": "100"}
    post("trade/order", spot | market)
    placed = caller.buy(px="50000")
    named = {"instId": "BTC-USDT", "ordId": placed["ordId"]}
    post("trade/batch-orders", [swap | market | {"sz": "5"}, spot | market | {"sz": "-1"}])
    post("trade/amend-order", named | {"newSz": "1"})
    post("trade/amend-batch-orders", [named | {"newSz": "1"}, named | {"newSz": "9"}])
    post("account/set-leverage", {"instId": "BTC-USDT-SWAP", "mgnMode": "cross", "lever": "5"})
    for path, query in (
        ("account/balance", {}),
        ("account/positions", {}),
        ("account/config", {}),
        ("account/instruments", {"instType": "SWAP"}),
        ("public/instruments", {"instType": "SPOT"}),
        ("public/price-limit", {"instId": "BTC-USDT"}),
        ("public/time", {}),
        ("market/ticker", {"instId": "BTC-USDT"}),
        ("market/tickers", {"instType": "SWAP"}),
        ("market/books", {"instId": "BTC-USDT", "sz": "400"}),
        ("trade/order", named),
        ("trade/orders-pending", {}),
        ("trade/orders-history", {"instType": "SPOT"}),
        ("trade/fills", {}),
    ):
        seen[f"GET /api/v5/{path}"] = caller.get(path, **query).json()
    post("trade/cancel-order", named)
    post("trade/cancel-batch-orders", [named])
    post("trade/close-position", {"instId": "BTC-USDT-SWAP", "mgnMode": "cross"})

    specification = Specification.load()
    assert {OPERATIONS[name]["operationId"] for name in seen} == set(HANDLERS)
    for name, answer in seen.items():
        method, _, path = name.partition(" ")
        operation = specification.operations[method, path]
        assert answer["data"], name
        assert operation.row is not None
        for row in answer["data"]:
            assert unknown(specification, operation.row, row, name) == []
            check(specification, operation.row, row, name)
        content = OPERATIONS[name]["responses"]["200"]["content"]["application/json"]
        envelope = specification.flat(content["schema"])
        assert set(answer) <= set(envelope["properties"])


@pytest.fixture
def extended() -> dict[str, Any]:
    """The bundled document with operations that nobody has heard of."""
    document: dict[str, Any] = copy.deepcopy(DOCUMENT)
    content: dict[str, Any] = {
        "application/json": {
            "schema": {
                "$ref": "#/components/schemas/Rows",
                "properties": {"data": {"items": {"type": "object"}}},
            },
            "examples": {
                "plain": {
                    "value": {
                        "code": "0",
                        "msg": "",
                        "data": [{"id": "3"}, {"id": "2"}, {"id": "1"}],
                    }
                }
            },
        }
    }
    document["paths"]["/api/v5/market/mood"] = {
        "get": {
            "operationId": "market.get_mood",
            "x-okx-permission": "none",
            "x-okx-auth": "none",
            "x-okx-page": {"cursors": {"after": "id"}, "size": {"default": 2, "maximum": 9}},
            "parameters": [
                {"name": "instId", "in": "query", "required": True, "schema": {"type": "string"}},
                {"name": "after", "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {"200": {"content": content}},
        }
    }
    numbered = copy.deepcopy(document["paths"]["/api/v5/market/mood"]["get"])
    numbered["operationId"] = "market.get_moods"
    numbered["x-okx-auth"] = "optional"
    numbered["x-okx-page"] = {"cursors": {"page": "number"}, "size": {"default": 2, "maximum": 9}}
    numbered["parameters"] = [{"name": "page", "in": "query", "schema": {"type": "string"}}]
    document["paths"]["/api/v5/market/moods"] = {"get": numbered}
    document["paths"]["/api/v5/market/raw"] = {
        "get": {
            "operationId": "market.get_raw",
            "x-okx-auth": "none",
            "responses": {"200": {"content": {"text/csv": {"schema": {}, "example": "YSxiCg=="}}}},
        }
    }
    return document


def test_an_operation_that_is_added_is_served(start: Any, extended: dict[str, Any]) -> None:
    http = start(spec=extended).http
    assert http.get("/api/v5/market/mood").json()["code"] == "50014"
    first = http.get("/api/v5/market/mood?instId=X").json()
    assert first == {"code": "0", "msg": "", "data": [{"id": "3"}, {"id": "2"}]}
    second = http.get("/api/v5/market/mood?instId=X&after=2").json()
    assert second["data"] == [{"id": "1"}]
    assert http.get("/api/v5/market/mood?instId=X&after=1").json()["data"] == []
    assert len(http.get("/api/v5/market/moods").json()["data"]) == 2
    assert http.get("/api/v5/market/moods?page=2").json()["data"] == [{"id": "1"}]
    raw = http.get("/api/v5/market/raw")
    assert (raw.text, raw.headers["content-type"]) == ("a,b\n", "text/csv; charset=utf-8")


def test_a_key_is_checked_where_it_is_optional(start: Any, extended: dict[str, Any]) -> None:
    caller = start(spec=extended)
    assert caller.get("market/moods").json()["code"] == "0"
    wrong = {"OK-ACCESS-PASSPHRASE": "wrong"}
    assert caller.fetch("/api/v5/market/moods", wrong).json()["code"] == "50105"


def test_a_specification_may_be_a_file(
    start: Any, extended: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(extended), "utf-8")
    for source in (path, str(path)):
        assert start(spec=source).http.get("/api/v5/market/raw").text == "a,b\n"


def test_a_fault_of_the_sandbox_is_told_as_the_exchange_does(
    start: Any, extended: dict[str, Any]
) -> None:
    del extended["paths"]["/api/v5/public/instruments"]["get"]["responses"]["200"]["content"][
        "application/json"
    ]["example"]
    response = start(spec=extended).http.get("/api/v5/public/instruments?instType=SPOT")
    assert (response.status_code, response.json()["code"]) == (500, "50026")


def test_schemas_are_resolved_one_level_at_a_time() -> None:
    schemas = {
        "Base": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
        "More": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["b"]}]},
    }
    specification = Specification({"paths": {}, "components": {"schemas": schemas}})
    refined = {
        "$ref": "#/components/schemas/More",
        "properties": {"a": {"maxLength": 3}, "b": {"type": "array"}},
    }
    flat = specification.flat(refined)
    assert flat["required"] == ["a", "b"]
    assert specification.flat(flat["properties"]["a"]) == {"type": "string", "maxLength": 3}
    assert specification.flat(refined) is flat
    fields = {
        "text": {"type": "string"},
        "flag": {"type": "boolean"},
        "list": {"type": "array"},
        "count": {"type": "integer"},
        "inner": {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Level"}}},
    }
    schemas["Level"] = {"type": "string", "enum": ["1"]}
    blank = specification.blank({"type": "object", "properties": fields})
    assert blank == {"text": "", "flag": False, "list": [], "inner": {"x": ""}}


def test_operations_know_their_pages_and_times() -> None:
    operations: dict[tuple[str, str], Operation] = Specification.load().operations
    fills = operations["GET", "/api/v5/trade/fills"]
    assert fills.page is not None
    assert (dict(fills.page.cursors)["after"], fills.page.maximum) == ("billId", 100)
    assert not fills.timed
    assert operations["POST", "/api/v5/trade/order"].timed
