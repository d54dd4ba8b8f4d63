import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from okx_v5_core import errors, results
from okx_v5_core.records import Record
from okx_v5_generator import coverage
from okx_v5_generator.__main__ import main
from okx_v5_generator.bundling import bundle
from okx_v5_generator.coverage import MOST_REVIEWED, cover, decode_answer
from okx_v5_generator.coverage.comparing import compare
from okx_v5_generator.coverage.comparing_fields import Comparison
from okx_v5_generator.coverage.facts import FactsError, read_facts
from okx_v5_generator.coverage.facts_streams import read_stream_facts

STREAMS = "asyncapi: 3.0.0\nchannels: {}\noperations: {}\n"
SPEC = """
openapi: 3.1.0
info: {title: A spec, version: "1"}
tags: [{name: trade}]
paths:
  /api/v5/trade/orders:
    get:
      operationId: trade.get_orders
      tags: [trade]
      summary: Get orders
      x-okx-doc: orders
      x-okx-checked: 2026-08-22
      x-okx-permission: read
      x-okx-auth: required
      x-okx-repeat: safe
      x-okx-limits:
        - {count: 60, unit: requests, seconds: 2, scope: [user, instrument], only-for: non-options}
        - {count: 60, unit: requests, seconds: 2, scope: [user, instrument-family], only-for: options}
        - {count: 4, unit: requests, seconds: 2, scope: [user, instrument], only-for: copy-trading-lead}
      parameters:
        - {name: expTime, in: header, required: false, schema: {type: string, format: unix-ms},
           description: A deadline.}
        - {name: instId, in: query, required: false, description: One.,
           schema: {type: array, items: {type: string}}, style: form, explode: false}
        - {name: side, in: query, required: true, description: One., example: buy,
           schema: {$ref: "enums/trade.yaml#/Side"}}
        - {name: after, in: query, required: false, description: One.,
           x-okx-required-when: paging, schema: {type: string, format: unix-ms}}
      responses:
        "200":
          description: Orders.
          content:
            application/json:
              schema:
                $ref: "schemas/trade.yaml#/TimedRows"
                properties: {data: {items: {$ref: "schemas/trade.yaml#/Order"}}}
              example: {code: "0", msg: "", data: []}
    post:
      operationId: trade.place_orders
      tags: [trade]
      summary: Place orders
      x-okx-doc: place
      x-okx-checked: 2026-08-22
      x-okx-permission: trade
      x-okx-auth: required
      x-okx-repeat: unsafe
      x-okx-limits: [{count: 1, unit: orders, seconds: 5, scope: [user]}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: "schemas/trade.yaml#/NewOrder"}}
            example: [{ordType: limit, sz: "1"}]
      responses:
        "200":
          description: Candles.
          content:
            application/json:
              schema:
                $ref: "schemas/trade.yaml#/Rows"
                properties: {data: {items: {$ref: "schemas/trade.yaml#/Candle"}}}
              example: {code: "0", msg: "", data: []}
"""
SCHEMAS = """
Envelope:
  type: object
  required: [code, data]
  description: An answer.
  properties:
    code: {type: string, description: Code.}
    msg: {type: string, description: Message.}
    data: {description: Data.}
Rows:
  description: A list.
  allOf:
    - $ref: "#/Envelope"
    - properties:
        data: {type: array}
TimedRows:
  description: A list, timed.
  allOf:
    - $ref: "#/Rows"
    - properties:
        inTime: {type: string, format: unix-us, description: Received.}
Order:
  type: object
  description: An order.
  properties:
    side: {$ref: "../enums/trade.yaml#/Side", description: Side.}
    px: {type: string, format: decimal, description: Price.}
    live: {type: boolean, description: Whether it is live.}
    note: {type: string, description: Note.}
    count: {type: number, description: Count.}
    uTime: {type: string, format: unix-ms, description: Time.}
    legs: {type: array, items: {$ref: "#/Leg"}, description: Legs.}
    levels: {type: array, items: {$ref: "#/Level"}, description: Levels.}
    byName: {type: object, additionalProperties: {$ref: "#/Leg"}, description: By name.}
Leg:
  type: object
  description: A leg.
  properties:
    sz: {type: string, format: decimal, description: Size.}
Level:
  type: array
  x-okx-row: true
  description: A level.
  prefixItems:
    - {title: px, type: string, format: decimal, description: Price.}
Candle:
  type: array
  x-okx-row: true
  description: A candle.
  prefixItems:
    - {title: ts, type: string, format: unix-ms, description: Time.}
    - {title: o, type: string, format: decimal, description: Open.}
NewOrder:
  type: object
  description: An order to be.
  required: [ordType]
  x-okx-any-of: [[ordId, clOrdId]]
  x-okx-variants:
    by: ordType
    common: [ordType, sz, ordId, clOrdId]
    of:
      limit: {requires: [px]}
      market: {any-of: [[tgtCcy, amt]]}
  properties:
    ordType: {$ref: "../enums/trade.yaml#/OrdType", description: Type.}
    sz: {type: string, format: decimal, description: Size.}
    px: {type: string, format: decimal, description: Price.}
    tgtCcy: {type: string, description: Currency.}
    amt: {type: string, format: decimal, description: Amount.}
    ordId: {type: string, description: ID.}
    clOrdId: {type: string, description: ID.}
"""
ENUMS = """
Side:
  type: string
  description: Side.
  enum: [buy, sell]
  x-enum-varnames: [BUY, SELL]
OrdType:
  type: string
  description: Type.
  enum: [limit, market]
  x-enum-varnames: [LIMIT, MARKET]
"""
Decode = Callable[[str, Any], str | None]
GET, POST = "GET /api/v5/trade/orders", "POST /api/v5/trade/orders"


def field(name: str, type: str = "String", **more: Any) -> dict[str, Any]:
    return {"name": name, "type": type, "doc": "", **more}


def parameter(name: str, required: str = "No", type: str = "String", **more: Any) -> dict[str, Any]:
    return field(name, type, required=required, **more)


def limit(count: int, unit: str, seconds: int, **more: Any) -> dict[str, Any]:
    window = {"count": count, "unit": unit, "seconds": seconds}
    return {"text": f"{count} {unit}", "windows": [window], **more}


SIDE: dict[str, Any] = {
    "doc": "Side\n`buy`: to buy\n`sell`: to sell",
    "codes": ["buy", "sell"],
    "hint": "enum",
}


def get_orders() -> dict[str, Any]:
    row = {
        "side": "buy", "px": "1.5", "live": True, "count": 3, "uTime": "1597026383085",
        "legs": [{"sz": "1"}], "levels": [["1"]], "byName": {"any": {"sz": "1"}},
    }  # fmt: skip
    return {
        "method": "GET",
        "path": "/api/v5/trade/orders",
        "permission": "Read",
        "rate_limit": {
            "limits": [
                limit(60, "requests", 2),
                limit(4, "times", 2, only_for="lead instruments for Copy Trading"),
            ],
            "scopes": [
                {"text": "User ID + Instrument ID", "only_for": "except Options"},
                {"text": "User ID + (Instrument Family)", "only_for": "Options only"},
            ],
        },
        "request": [
            {
                "label": "Request Parameters",
                "fields": [
                    parameter("instId"),
                    parameter("side", "true", **SIDE),
                    parameter("after", "Conditional", hint="timestamp-ms"),
                ],
            }
        ],
        "response": [
            {
                "label": "Response Parameters",
                "fields": [
                    field("side", **SIDE),
                    field("px", hint="decimal"),
                    field("live", "Boolean"),
                    field("note"),
                    field("count", "Integer"),
                    field("uTime", hint="timestamp-ms"),
                    field("legs", "Array of objects", children=[field("sz")]),
                    field("levels", "Array of Arrays"),
                    field("byName", "Object"),
                ],
            }
        ],
        "envelope": [field("inTime", hint="timestamp-us")],
        "examples": {
            "requests": [{"text": "GET /api/v5/trade/orders?instId=BTC-USDT,ETH-USDT&side=buy"}],
            "responses": [
                {"label": "Response Example", "json": {"code": "0", "msg": "", "data": [row]}}
            ],
        },
    }


def place_orders() -> dict[str, Any]:
    return {
        "method": "POST",
        "path": "/api/v5/trade/orders",
        "permission": "Trade",
        "body": "array",
        "rate_limit": {"limits": [limit(1, "orders", 5)], "scopes": [{"text": "UserId"}]},
        "request": [
            {
                "label": "Request Parameters",
                "fields": [
                    parameter("ordType", "Yes", doc="Type: `limit`, `market`"),
                    parameter("sz", "Optional"),
                    parameter("ordId", "Conditional"),
                    parameter("clOrdId", "Conditional"),
                ],
            },
            {"label": "Limit", "fields": [parameter("px", "Yes")]},
            {"label": "Market", "fields": [parameter("tgtCcy", "Yes"), parameter("amt", "Yes")]},
        ],
        "response": [
            {"label": "Response Parameters", "fields": [field("ts"), field("o"), field("code")]}
        ],
        "examples": {
            "requests": [{"text": "POST", "json": [{"ordType": "limit", "sz": "1"}]}],
            "responses": [],
        },
    }


def all_well(operation: str, answer: Any) -> str | None:
    return None


@attrs.define
class World:
    """A small spec and the facts it covers, both to be changed by a test."""

    folder: Path
    facts: list[dict[str, Any]] = attrs.field(factory=lambda: [get_orders(), place_orders()])
    spec: str = SPEC
    streams: str = STREAMS
    schemas: str = SCHEMAS
    enums: str = ENUMS

    def write(self) -> tuple[Path, Path]:
        spec, facts = self.folder / "spec", self.folder / "facts"
        for path, text in (
            (spec / "openapi.yaml", self.spec),
            (spec / "asyncapi.yaml", self.streams),
            (spec / "schemas/trade.yaml", self.schemas),
            (spec / "enums/trade.yaml", self.enums),
            (facts / "index.json", json.dumps(self.facts)),
            (facts / "rest/trading.json", json.dumps(self.facts)),
        ):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return spec, facts

    def compare(self, decode: Decode = all_well) -> Comparison:
        spec, facts = self.write()
        document = bundle(spec).read()
        return compare(document, read_facts(facts), read_stream_facts(facts), decode)

    def differences(self) -> list[tuple[str, str, str]]:
        return [difference.key for difference in self.compare().differences]

    def cover(self, *reviewed: str) -> coverage.Verdict:
        spec, facts = self.write()
        (spec / "coverage.txt").write_text("\n".join(reviewed), "utf-8")
        document = bundle(spec).read()
        return cover(spec, document, facts, decode=all_well)

    @property
    def query(self) -> dict[str, dict[str, Any]]:
        return {entry["name"]: entry for entry in self.facts[0]["request"][0]["fields"]}

    @property
    def body(self) -> dict[str, dict[str, Any]]:
        tables = self.facts[1]["request"]
        return {entry["name"]: entry for table in tables for entry in table["fields"]}

    @property
    def row(self) -> dict[str, dict[str, Any]]:
        return {entry["name"]: entry for entry in self.facts[0]["response"][0]["fields"]}

    @property
    def shown(self) -> dict[str, Any]:
        row: dict[str, Any] = self.facts[0]["examples"]["responses"][0]["json"]["data"][0]
        return row


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_nothing_differs(world: World) -> None:
    comparison = world.compare()
    assert comparison.differences == []
    counts = comparison.families["trading"]
    assert {name: (count.covered, count.documented) for name, count in counts.items()} == {
        "operations": (2, 2),
        "channels": (0, 0),
        "parameters": (10, 10),
        "fields": (14, 14),
        "enum values": (6, 6),
        "limits": (4, 4),
        "permissions": (2, 2),
    }


def test_lacking_operation_counts_once(world: World) -> None:
    world.facts[1]["path"] = "/api/v5/trade/other"
    assert world.differences() == [
        (POST, "beyond", "operation"),
        ("POST /api/v5/trade/other", "lacks", "operation"),
    ]
    count = world.compare().families["trading"]["parameters"]
    assert (count.covered, count.documented) == (3, 10)


def test_lacking_fields_by_nested_path(world: World) -> None:
    world.facts[0]["request"][0]["fields"].append(parameter("uly"))
    world.row["legs"]["children"].append(field("fee", children=[field("ccy")]))
    assert world.differences() == [
        (GET, "lacks", "answer legs.fee"),
        (GET, "lacks", "request uly"),
    ]
    count = world.compare().families["trading"]["fields"]
    assert (count.covered, count.documented) == (14, 16)


def test_fields_beyond_the_facts(world: World) -> None:
    world.facts[0]["request"][0]["fields"].pop(0)
    world.facts[0]["examples"]["requests"] = []
    del world.facts[0]["response"][0]["fields"][3]
    assert world.differences() == [
        (GET, "beyond", "answer note"),
        (GET, "beyond", "request instId"),
    ]


def test_what_only_an_example_shows_is_documented_too(world: World) -> None:
    del world.facts[0]["response"][0]["fields"][1]  # px, which the example has
    world.shown["extra"] = "1"
    assert world.differences() == [(GET, "example", "answer extra")]


def test_inside_of_a_field_that_nothing_documents(world: World) -> None:
    world.row["legs"]["children"] = []
    world.shown["legs"] = []
    (difference,) = world.compare().differences
    assert difference.key == (GET, "beyond", "answer legs: sz")


def test_names_of_positions_are_compared_only_where_they_are_documented(world: World) -> None:
    world.facts[1]["response"][0]["fields"][1]["name"] = "open"
    assert world.differences() == [
        (POST, "beyond", "answer o"),
        (POST, "lacks", "answer open"),
    ]


def test_rows_that_are_plain_values(world: World) -> None:
    world.spec = world.spec.replace(
        '{items: {$ref: "schemas/trade.yaml#/Candle"}}',
        "{items: {type: array, items: {type: string}}}",
    )
    candle, new_order = world.schemas.index("Candle:"), world.schemas.index("NewOrder:")
    world.schemas = world.schemas[:candle] + world.schemas[new_order:]
    world.facts[1]["response"][0]["fields"] = [field("uly", "Array")]
    assert world.differences() == []


@pytest.mark.parametrize("schema", ["{type: string, format: binary}", "text"])
def test_answers_that_are_no_json(world: World, schema: str) -> None:
    start = world.spec.index("              schema:", world.spec.index("description: Candles"))
    world.spec = f"{world.spec[:start]}              schema: {schema}\n"
    world.schemas = world.schemas.replace("Candle:", "Unused:")
    candle, new_order = world.schemas.index("Unused:"), world.schemas.index("NewOrder:")
    world.schemas = world.schemas[:candle] + world.schemas[new_order:]
    world.facts[1]["response"] = []
    assert world.differences() == []


def test_a_field_within_itself(world: World) -> None:
    world.schemas = world.schemas.replace(
        "    sz: {type: string, format: decimal, description: Size.}\nLevel",
        '    legs: {type: array, items: {$ref: "#/Leg"}, description: More.}\n'
        "    sz: {type: string, format: decimal, description: Size.}\nLevel",
    )
    assert world.differences() == [
        (GET, "beyond", "answer byName.any.legs"),
        (GET, "beyond", "answer legs.legs"),
    ]


@pytest.mark.parametrize(
    ("name", "type", "told"),
    [
        ("live", "String", "string documented, boolean here"),
        ("note", "Boolean", "boolean documented, string here"),
        ("legs", "String", "string documented, array here"),
        ("levels", "Object", "object documented, array here"),
    ],
)
def test_other_type(world: World, name: str, type: str, told: str) -> None:
    world.row[name]["type"] = type
    world.row[name].pop("children", None)
    assert (GET, "type", f"answer {name}: {told}") in world.differences()


def test_other_items_of_a_list(world: World) -> None:
    world.row["legs"]["type"] = "Array of strings"
    assert world.differences() == [
        (GET, "type", "answer legs: list of string documented, of object here")
    ]


def test_list_in_a_body_is_no_text(world: World) -> None:
    world.schemas = world.schemas.replace(
        "    sz: {type: string, format: decimal, description: Size.}\n    px",
        "    sz: {type: array, items: {type: string}, description: Size.}\n    px",
    )
    assert world.differences() == [
        (POST, "example", "request sz"),
        (POST, "type", "request sz: string documented, array here"),
    ]


def test_format_that_contradicts_the_hint(world: World) -> None:
    world.row["note"]["hint"] = "timestamp-ms"
    world.row["uTime"]["hint"] = "timestamp-us"
    world.row["side"]["hint"] = "timestamp-ms"
    world.row["count"]["samples"] = [3]
    assert world.differences() == [
        (GET, "type", "answer note: timestamp-ms documented, text here"),
        (GET, "type", "answer side: timestamp-ms documented, enum here"),
        (GET, "type", "answer uTime: timestamp-us documented, unix-ms here"),
    ]


@pytest.mark.parametrize(("sample", "differs"), [("0.5", True), ("5", False)])
def test_text_of_which_every_example_has_a_fraction(
    world: World, sample: str, differs: bool
) -> None:
    world.row["note"].update(hint="decimal", samples=[sample])
    assert world.differences() == (
        [(GET, "type", "answer note: text here, 0.5 in examples")] if differs else []
    )


def test_body_that_is_a_list(world: World) -> None:
    world.facts[1]["body"] = "object"
    assert world.differences() == [(POST, "type", "request: object documented, array here")]


def test_values_that_the_enum_lacks(world: World) -> None:
    world.query["side"].update(
        doc="Side, only for `SPOT`\n`buy`\n`sell`\n`short`: `px` is ignored\n`BTC-USDT,ETH-USDT`"
    )
    world.row["side"]["samples"] = ["hold"]
    assert world.differences() == [
        (GET, "enum", "answer side: lacks hold"),
        (GET, "enum", "request side: lacks short"),
    ]


def test_names_and_kinds_of_instruments_are_no_values(world: World) -> None:
    world.facts[1]["request"][0]["fields"].append(
        parameter("instType", doc="`SPOT` `SWAP`", codes=["SPOT", "SWAP"])
    )
    world.query["side"]["doc"] = "`buy` `sell` `SPOT`/`SWAP` `px` `clOrdId`"
    assert world.differences() == [(POST, "lacks", "request instType")]


def test_quoted_words_count_where_there_is_no_list(world: World) -> None:
    world.query["side"].update(doc="Say `buy` or else say `short`.", codes=["buy", "short"])
    assert (GET, "enum", "request side: lacks short") in world.differences()


def test_values_that_no_field_of_the_enum_has(world: World) -> None:
    world.enums = world.enums.replace("[buy, sell]", "[buy, sell, hold]")
    assert world.differences() == [(GET, "enum", "request side: beyond hold")]
    world.row["side"]["doc"] += "\n`hold`"
    assert world.differences() == []  # of the enum that both share, one field has it


def test_text_where_values_are_listed(world: World) -> None:
    world.row["note"].update(doc="`a`: one\n`b`: two", hint="enum")
    assert world.differences() == [(GET, "enum", "answer note: no enum of a, b")]


def test_needs(world: World) -> None:
    world.query["side"]["required"] = "No"
    world.query["after"]["required"] = "No"
    world.query["instId"]["required"] = "Conditional"
    world.body["sz"]["required"] = "Conditional"
    world.body["clOrdId"]["required"] = "Yes"
    assert world.differences() == [
        (GET, "required", "request after: no documented, conditional here"),
        (GET, "required", "request instId: conditional documented, no here"),
        (GET, "required", "request side: no documented, yes here"),
        (POST, "required", "request clOrdId: yes documented, any-of or variant here"),
        (POST, "required", "request sz: conditional documented, no here"),
    ]


def test_variants_ask_for_what_the_table_of_a_variant_demands(world: World) -> None:
    world.schemas = world.schemas.replace("limit: {requires: [px]}", "limit: {takes: [px]}")
    assert world.differences() == [(POST, "required", "request px: yes documented, no here")]


def test_limits(world: World) -> None:
    world.facts[0]["rate_limit"]["scopes"][1]["text"] = "User ID"
    world.facts[1]["rate_limit"]["limits"] = [limit(2, "orders", 5)]
    spot, options = "per instrument + user (non-options)", "user (options)"
    told = (
        f"60 requests in 2 s: {spot} and per {options} documented, "
        f"{spot} and per instrument-family + {options} here"
    )
    assert world.differences() == [
        (GET, "limit", told),
        (POST, "limit", "1 orders in 5 s: not at all documented, per user here"),
        (POST, "limit", "2 orders in 5 s: per user documented, not at all here"),
    ]


def test_limits_whose_scope_is_not_stated(world: World) -> None:
    world.facts[1]["rate_limit"]["scopes"] = []
    assert world.differences() == []


def test_limits_in_words(world: World) -> None:
    world.facts[1]["rate_limit"]["limits"] = [{"text": "once in a while"}]
    assert world.differences() == [
        (POST, "limit", "once in a while: 1 orders in 5 s per user here")
    ]


def test_limits_and_scopes_that_belong_together_one_by_one(world: World) -> None:
    world.facts[1]["rate_limit"] = {
        "limits": [limit(1, "orders", 5), limit(10, "requests", 1)],
        "scopes": [{"text": "User ID"}, {"text": "Currency"}],
    }
    world.spec = world.spec.replace(
        "scope: [user]}]",
        "scope: [user]}, {count: 10, unit: requests, seconds: 1, scope: [currency]}]",
    )
    assert world.differences() == []


def test_limits_with_and_without_a_key(world: World) -> None:
    world.facts[1]["rate_limit"]["scopes"] = [{"text": "User ID(Private) or IP(Public)"}]
    ((_, _, subject),) = world.differences()
    assert "per ip (without-key) and per user (with-key) documented" in subject


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Master account UserID", "master-user"),
        ("IP + instIdCode", "instrument-code + ip"),
        ("IP + (Instrument Type + instFamily)", "instrument-family + instrument-type + ip"),
        ("the moon", "themoon"),
    ],
)
def test_scopes(world: World, text: str, scope: str) -> None:
    world.facts[1]["rate_limit"]["scopes"] = [{"text": text, "only_for": "the brave"}]
    ((_, _, subject),) = world.differences()
    assert f"per {scope} (the brave) documented" in subject


@pytest.mark.parametrize(
    ("documented", "told"), [("Withdraw", "withdraw"), ("Public", "none"), ("unstated", "nothing")]
)
def test_permission(world: World, documented: str, told: str) -> None:
    world.facts[1]["permission"] = documented
    assert world.differences() == [(POST, "permission", f"{told} documented, trade here")]


def test_example_of_another_form(world: World) -> None:
    world.facts[0]["examples"]["requests"][0]["text"] += "&after=yesterday"
    world.facts[1]["examples"]["requests"][0]["json"][0]["sz"] = 1
    world.shown["uTime"] = "1597026383"
    details = {item.key: item.detail for item in world.compare().differences}
    assert list(details) == [
        (GET, "example", "answer uTime"),
        (GET, "example", "request after"),
        (POST, "example", "request sz"),
    ]
    assert "no time" in details[GET, "example", "answer uTime"]


def test_body_that_is_shown_without_its_first_line(world: World) -> None:
    world.facts[1]["examples"]["requests"] = [{"text": '[{"ordType": "limit", "extra": "1"}]'}]
    assert world.differences() == [(POST, "example", "request extra")]


def test_answers_that_do_not_decode(world: World) -> None:
    world.facts[0]["examples"]["responses"].append({"label": "Again", "json": {"code": "1"}})
    comparison = world.compare(
        lambda operation, answer: f"{operation} {answer['code']}" if answer["code"] != "0" else None
    )
    (difference,) = comparison.differences
    assert difference.key == (GET, "example", "answer 2")
    assert difference.detail == f"{GET} 1"


def test_gate_passes(world: World) -> None:
    verdict = world.cover()
    assert verdict.passed
    first, *_ = verdict.text.splitlines()
    assert first.split() == [
        "family", "operations", "channels", "parameters", "fields", "enum", "values", "limits",
        "permissions",
    ]  # fmt: skip
    assert "total" in verdict.text


def test_gate_tells_where_the_difference_stands(world: World) -> None:
    world.row["live"]["type"] = "String"
    verdict = world.cover()
    assert not verdict.passed
    line = 1 + world.schemas.splitlines().index(
        "    live: {type: boolean, description: Whether it is live.}"
    )
    assert f"spec/schemas/trade.yaml:{line}: {GET} | type | answer live: string" in verdict.text


def test_reviewed_differences_pass(world: World) -> None:
    world.row["live"]["type"] = "String"
    verdict = world.cover(
        "# Why it differs",
        "",
        f"{GET} | type | answer live: string documented, boolean here | the | example",
    )
    assert verdict.passed, verdict.text
    assert "0 differences; 1 more are reviewed in 1" in verdict.text


def test_stale_lines_fail(world: World) -> None:
    verdict = world.cover(f"{GET} | type | answer live | it was so once")
    assert not verdict.passed
    assert "coverage.txt:1: stale" in verdict.text


@pytest.mark.parametrize(
    "line",
    [
        f"{GET} | type | answer live",
        f"{GET} | type | answer live | ",
        f"{GET} | kind | answer live | of no kind",
        "all of it",
    ],
)
def test_lines_without_a_reason_fail(world: World, line: str) -> None:
    world.row["live"]["type"] = "String"
    verdict = world.cover(line)
    assert not verdict.passed
    assert "coverage.txt:1: not `METHOD /path" in verdict.text


def test_lines_are_in_order_and_given_once(world: World) -> None:
    world.shown.update(a="1", b="1")
    first, second = f"{GET} | example | answer a | why", f"{GET} | example | answer b | why"
    assert world.cover(first, second).passed
    assert "coverage.txt:2: out of order" in world.cover(second, first).text
    verdict = world.cover(first, first, second)
    assert not verdict.passed
    assert "coverage.txt:2: again" in verdict.text


def test_too_many_lines_fail(world: World) -> None:
    names = [f"new{index:03}" for index in range(MOST_REVIEWED + 1)]
    world.facts[0]["response"][0]["fields"] += [field(name) for name in names]
    lines = [f"{GET} | lacks | answer {name} | not needed" for name in names]
    verdict = world.cover(*lines)
    assert not verdict.passed
    assert "151 lines, 150 at most" in verdict.text


def test_facts_that_cannot_be_read(world: World) -> None:
    _, facts = world.write()
    with pytest.raises(FactsError, match="holds no facts"):
        read_facts(facts / "nowhere")
    (facts / "index.json").write_text("[]", "utf-8")
    with pytest.raises(FactsError, match="disagree about GET"):
        read_facts(facts)


def test_command(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, facts = world.write()
    monkeypatch.setattr("okx_v5_generator.__main__.check", lambda it: it.read())
    monkeypatch.setattr("okx_v5_generator.__main__.load_error_codes", all_well)
    monkeypatch.setattr(coverage, "decode_answer", all_well)
    assert main(["--spec", str(spec), "coverage", str(facts)]) == 0
    assert "0 differences" in capsys.readouterr().out
    world.facts[1]["permission"] = "Read"
    world.write()
    assert main(["--spec", str(spec), "coverage", str(facts)]) == 1
    assert "| permission | read documented, trade here" in capsys.readouterr().out
    assert main(["--spec", str(spec), "coverage", str(facts / "nowhere")]) == 1
    assert "holds no facts" in capsys.readouterr().err


class Row(Record):
    """A record that cannot be read where it says so."""

    @property
    def x(self) -> str:
        if self.raw.get("x") == "bad":
            raise errors.FieldError("x cannot be read")
        return "good"

    _fields = (("x", "x", "text"),)


@attrs.frozen
class Decoding:
    """An operation as far as decoding needs it."""

    outcome: Any

    def decode(self, body: bytes) -> Any:
        assert json.loads(body) == {"code": "0"}
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


REJECTED = errors.OrderRejected("51008: no funds")


@pytest.mark.parametrize(
    ("outcome", "wrong"),
    [
        (Row({}), None),
        ([Row({})], None),
        ([Row({}), Row({"x": "bad"})], "x cannot be read"),
        ({"a": Row({"x": "bad"})}, "x cannot be read"),
        (results.BatchResult[Row]([Row({"x": "bad"})]), "x cannot be read"),
        (results.BatchResult[Row]([Row({}), REJECTED]), None),
        (errors.ExchangeError.refused("51000", "Parameter error"), None),
        (errors.ExchangeError.refused("", "?"), "a refusal without a code"),
        (errors.OutcomeUnknown("nobody knows"), None),
        (errors.AnswerError("no answer"), "no answer"),
        (b"binary", None),
    ],
)
def test_decoding(monkeypatch: pytest.MonkeyPatch, outcome: Any, wrong: str | None) -> None:
    monkeypatch.setattr("okx_v5_api.operations", {GET: Decoding(outcome)})
    told = decode_answer(GET, {"code": "0"})
    assert told == wrong or (wrong is not None and told is not None and wrong in told)
    assert "make generate" in (decode_answer(POST, {}) or "")
