"""What a request must hold, over the wire, and the forms of values in every kind of schema."""

import copy
from typing import Any

import pytest

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.spec_reader import Specification
from okx_v5.sandbox.validation import check

ORDER = {
    "instId": "BTC-USDT",
    "tdMode": "cash",
    "side": "buy",
    "ordType": "limit",
    "px": "50000",
    "sz": "0.01",
}


def outcome(response: Any) -> tuple[int, str, str]:
    body = response.json()
    return response.status_code, body["code"], body["msg"]


def test_unknown_paths_and_methods(caller: Any) -> None:
    assert outcome(caller.http.get("/api/v5/market/no-such-thing"))[:2] == (404, "404")
    assert outcome(caller.http.get("/"))[:2] == (404, "404")
    assert outcome(caller.http.delete("/api/v5/market/ticker"))[:2] == (405, "50115")
    assert outcome(caller.http.get("/api/v5/trade/batch-orders"))[:2] == (405, "50115")


def test_a_body_must_be_json(caller: Any) -> None:
    for body in ("{", "[]", '"x"', '{"sz": NaN}', "\u20ac"):
        assert outcome(caller.post("trade/order", body))[:2] == (400, "50002")
    assert outcome(caller.post("trade/batch-orders", ORDER))[:2] == (400, "50002")
    assert outcome(caller.post("trade/order", ""))[:2] == (400, "50000")


@pytest.mark.parametrize("media_type", ["text/plain", "", "application/x-www-form-urlencoded"])
def test_a_body_must_say_that_it_is_json(caller: Any, media_type: str) -> None:
    response = caller.post("trade/order", ORDER, headers={"Content-Type": media_type})
    assert outcome(response)[:2] == (400, "50006")


def test_the_content_type_may_say_more(caller: Any) -> None:
    kind = {"Content-Type": "Application/JSON; charset=utf-8"}
    assert caller.post("trade/order", ORDER, headers=kind).json()["code"] == "0"


def test_required_parameters_are_named(caller: Any) -> None:
    missing = (400, "50014", "Parameter instId can not be empty.")
    assert outcome(caller.http.get("/api/v5/market/ticker")) == missing
    assert outcome(caller.http.get("/api/v5/market/ticker?instId=")) == missing
    for nothing in ("", None):
        assert outcome(caller.post("trade/order", ORDER | {"instId": nothing})) == missing
    assert outcome(caller.post("trade/batch-orders", [ORDER, {}]))[1] == "50014"


def test_an_empty_string_may_mean_something() -> None:
    fields = {"ip": {"type": "string", "format": "decimal", "x-okx-empty": "unbinds"}}
    schema = {"type": "object", "properties": fields, "required": ["ip"]}
    specification = Specification({"paths": {}})
    assert check(specification, schema, {"ip": "", "other": ""}, "body") == {"ip": ""}
    for wrong in ({"ip": None}, {}, {"ip": "x"}):
        with pytest.raises(Refusal):
            check(specification, schema, wrong, "body")


def test_one_field_may_decide_about_others() -> None:
    schema = {
        "type": "object",
        "x-okx-variants": {
            "by": "kind",
            "of": {"a": {"requires": ["x"], "any-of": [["y", "z"]]}, "b": {"takes": ["x"]}},
        },
    }
    specification = Specification({"paths": {}})
    for good in ({"kind": "a", "x": "1", "z": "1"}, {"kind": "b"}, {"kind": "c"}, {}):
        assert check(specification, schema, good, "body") == good
    for wrong, code in (({"kind": "a", "y": "1"}, "50014"), ({"kind": "a", "x": "1"}, "50015")):
        with pytest.raises(Refusal) as refused:
            check(specification, schema, wrong, "body")
        assert refused.value.code == code


def test_one_of_two_ids_is_required(caller: Any) -> None:
    expected = (400, "50015", "Either parameter ordId or clOrdId is required")
    assert outcome(caller.get("trade/order", instId="BTC-USDT")) == expected
    assert outcome(caller.post("trade/cancel-order", {"instId": "BTC-USDT"})) == expected
    assert outcome(caller.post("trade/cancel-batch-orders", [{"instId": "BTC-USDT"}])) == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("side", "hold"),
        ("ordType", "LIMIT"),
        ("sz", "a lot"),
        ("sz", "1e3"),
        ("sz", 1),
        ("px", ".5"),
        ("px", "\u0661"),
        ("reduceOnly", "yes"),
        ("reduceOnly", 1),
        ("attachAlgoOrds", {}),
        ("attachAlgoOrds", ["x"]),
    ],
)
def test_values_have_their_forms(caller: Any, field: str, value: object) -> None:
    response = caller.post("trade/order", ORDER | {field: value})
    assert outcome(response) == (400, "51000", f"Parameter {field} error")


def test_nested_values_have_their_forms(caller: Any) -> None:
    attached = {"attachAlgoOrds": [{"tpTriggerPx": "high"}]}
    response = caller.post("trade/order", ORDER | attached)
    assert outcome(response) == (400, "51000", "Parameter tpTriggerPx error")


def test_the_query_has_forms_too(caller: Any) -> None:
    for target, name in (
        ("market/tickers?instType=CASH", "instType"),
        ("market/books?instId=BTC-USDT&sz=two", "sz"),
        ("market/books?instId=BTC-USDT&sz=401", "sz"),
        ("market/candles?instId=BTC-USDT&after=yesterday", "after"),
        ("market/candles?instId=BTC-USDT&limit=301", "limit"),
    ):
        response = caller.http.get(f"/api/v5/{target}")
        assert outcome(response) == (400, "51000", f"Parameter {name} error")


def test_words_are_booleans_and_unknown_names_are_ignored(caller: Any) -> None:
    row = caller.buy(banAmend="false", noSuchField="x", ccy="", tag=None)
    assert row["sCode"] == "0"


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("batch-orders", 200, "51111"),
        ("amend-batch-orders", 400, "51501"),
        ("cancel-batch-orders", 400, "51406"),
    ],
)
def test_a_batch_holds_20_at_most(caller: Any, path: str, status: int, code: str) -> None:
    batch = [ORDER | {"ordId": "1", "newSz": "1"}] * 21
    assert outcome(caller.post(f"trade/{path}", batch))[:2] == (status, code)
    assert len(caller.post(f"trade/{path}", batch[:20]).json()["data"]) == 20
    assert outcome(caller.get("account/balance", ccy=",".join(["BTC"] * 21)))[1] == "50025"


def test_a_deadline_that_has_passed(start: Any) -> None:
    caller = start(clock=lambda: 1_700_000_000.5)
    for deadline, code in (("1700000000499", "50036"), ("1700000000500", "0"), ("soon", "51000")):
        target = "/api/v5/trade/order"
        body = '{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"market","sz":"100"}'
        headers = caller.headers("POST", target, body, at=1_700_000_000) | {
            "Content-Type": "application/json",
            "expTime": deadline,
        }
        response = caller.http.post(target, content=body, headers=headers)
        assert response.json()["code"] == code


FORMS: dict[str, tuple[list[str], list[str]]] = {
    "decimal": (["0", "-1.50", "12"], ["", "1.", "1e5", "+1", "NaN", " 1"]),
    "integer": (["0", "-7"], ["1.0", "x"]),
    "boolean": (["true", "false"], ["True", "1"]),
    "unix-ms": (["1597026383085"], ["-1", "1.5"]),
    "unix-us": (["1597026383085123"], ["now"]),
    "unix-s": (["1597026383"], ["now"]),
    "iso-date": (["2026-08-22"], ["20260822", "2026-13-01", "2026-08-22T00:00:00Z"]),
    "compact-date": (["20260822"], ["2026-08-22", "20261301"]),
    "iso-time": (["2026-08-22T09:00:00Z", "2026-08-22T09:00:00+08:00"], ["2026-08-22", "9:00"]),
    "of-tomorrow": (["anything"], []),
}


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_text(form: str) -> None:
    specification = Specification({"paths": {}})
    good, bad = FORMS[form]
    for text in good:
        assert check(specification, {"type": "string", "format": form}, text, "x") == text
    for text in bad:
        with pytest.raises(Refusal) as refused:
            check(specification, {"type": "string", "format": form}, text, "x")
        assert refused.value.message == "Parameter x error"


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer"}, [7, 0], [True, "7", 1.5]),
        ({"type": "number"}, [7, 0.1], [False, "7"]),
        ({"type": "boolean"}, [True, "false"], [0, "no"]),
        ({"type": "string", "maxLength": 2}, ["ab"], ["abc", 1]),
        ({"type": "string", "pattern": "^[a-z]+$"}, ["ab"], ["A"]),
        ({"type": "array", "items": {"type": "integer"}}, [[], [1]], [["x"], {}, "x"]),
        ({"type": "array", "minItems": 1, "maxItems": 2}, [[1]], [[], [1, 2, 3]]),
        ({"type": "array", "prefixItems": [{"type": "integer"}]}, [[1]], [["x"]]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"a": 1}], [{"a": "b"}]),
        ({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}, [1, True], ["x"]),
        ({"$ref": "#/components/schemas/Level", "description": "x"}, ["1"], ["2"]),
        ({}, [1, "x", [None]], []),
    ],
)
def test_kinds_of_schema(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    level = {"type": "string", "enum": ["1"]}
    specification = Specification({"paths": {}, "components": {"schemas": {"Level": level}}})
    for value in good:
        check(specification, schema, copy.deepcopy(value), "x")
    for value in bad:
        with pytest.raises(Refusal):
            check(specification, schema, value, "x")
