"""Who may ask what: each refusal of the exchange, and what passes."""

from typing import Any

import httpx
import pytest

# Unix seconds of the sandbox whose clock stands still.
NOW = 1_700_000_000.0
TARGET = "/api/v5/account/config"


def refusal(response: httpx.Response) -> tuple[int, str]:
    body = response.json()
    assert body["data"] == []
    assert body["msg"]
    return response.status_code, body["code"]


def test_a_well_signed_request_passes(caller: Any) -> None:
    response = caller.get("account/config")
    assert response.status_code == 200
    assert response.json()["code"] == "0"


def test_a_public_operation_needs_no_key(caller: Any) -> None:
    response = caller.http.get("/api/v5/public/time")
    assert response.status_code == 200
    assert set(response.json()["data"][0]) == {"ts"}


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("OK-ACCESS-KEY", "50103"),
        ("OK-ACCESS-PASSPHRASE", "50104"),
        ("OK-ACCESS-SIGN", "50106"),
        ("OK-ACCESS-TIMESTAMP", "50107"),
    ],
)
def test_every_header_is_needed(caller: Any, header: str, code: str) -> None:
    headers = caller.headers("GET", TARGET)
    del headers[header]
    assert refusal(caller.http.get(TARGET, headers=headers)) == (401, code)


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("OK-ACCESS-KEY", "another-key", "50111"),
        ("OK-ACCESS-PASSPHRASE", "another", "50105"),
        ("OK-ACCESS-SIGN", "bm90IHRoZSBzaWduYXR1cmU=", "50113"),
        ("OK-ACCESS-SIGN", "n\u00f6", "50113"),
        ("OK-ACCESS-TIMESTAMP", "1700000000", "50112"),
        ("OK-ACCESS-TIMESTAMP", "2023-11-14T22:13:20Z", "50112"),
        ("OK-ACCESS-TIMESTAMP", "2023-11-14T22:13:20.000+00:00", "50112"),
        ("OK-ACCESS-TIMESTAMP", "2023-13-14T22:13:20.000Z", "50112"),
    ],
)
def test_every_header_is_checked(caller: Any, header: str, value: str, code: str) -> None:
    headers = [
        (name.encode(), (value if name == header else kept).encode("latin-1"))
        for name, kept in caller.headers("GET", TARGET).items()
    ]
    assert refusal(caller.http.get(TARGET, headers=headers)) == (401, code)


@pytest.mark.parametrize(("skew", "code"), [(-30.001, "50102"), (30.001, "50102")])
def test_a_timestamp_may_be_30_seconds_off(start: Any, skew: float, code: str) -> None:
    caller = start(clock=lambda: NOW)
    late = caller.headers("GET", TARGET, at=NOW + skew)
    assert refusal(caller.http.get(TARGET, headers=late)) == (401, code)
    edge = caller.headers("GET", TARGET, at=NOW + round(skew))
    assert caller.http.get(TARGET, headers=edge).status_code == 200


def test_the_signature_covers_method_path_query_and_body(caller: Any) -> None:
    good = caller.headers("GET", "/api/v5/account/balance?ccy=BTC")
    for target in ("/api/v5/account/balance?ccy=ETH", "/api/v5/account/balance", TARGET):
        assert refusal(caller.http.get(target, headers=good)) == (401, "50113")
    body = '{"lever":"5","mgnMode":"isolated","instId":"BTC-USDT"}'
    target = "/api/v5/account/set-leverage"
    signed = caller.headers("POST", target, body) | {"Content-Type": "application/json"}
    changed = body.replace("5", "6")
    assert refusal(caller.http.post(target, content=changed, headers=signed)) == (401, "50113")
    assert caller.http.post(target, content=body, headers=signed).json()["code"] == "0"


def test_the_signature_is_over_the_raw_query(caller: Any) -> None:
    # The same query, written otherwise, has another signature: what went out counts.
    escaped = "/api/v5/account/balance?ccy=BTC%2CETH"
    plain = "/api/v5/account/balance?ccy=BTC,ETH"
    for target in (escaped, plain):
        response = caller.http.get(target, headers=caller.headers("GET", target))
        (balance,) = response.json()["data"]
        assert {detail["ccy"] for detail in balance["details"]} == {"BTC", "ETH"}
    response = caller.http.get(escaped, headers=caller.headers("GET", plain))
    assert refusal(response) == (401, "50113")


@pytest.mark.parametrize(
    ("permissions", "code"), [(["read"], "0"), (["trade", "withdraw"], "50120"), ([], "50120")]
)
def test_a_key_needs_the_permission(start: Any, permissions: list[str], code: str) -> None:
    response = start(permissions=permissions).get("account/config")
    assert (response.status_code, response.json()["code"]) == (200, code)


def test_a_read_only_key_places_no_order(start: Any) -> None:
    assert start(permissions={"read"}).post("trade/order", {}).json()["code"] == "50120"


@pytest.mark.parametrize(
    ("require_demo", "header", "code"),
    [
        (None, None, "0"),
        (None, "1", "0"),
        (True, "1", "0"),
        (True, None, "50101"),
        (True, "0", "50101"),
        (False, None, "0"),
        (False, "0", "0"),
        (False, "1", "50101"),
    ],
)
def test_a_key_belongs_to_an_environment(
    start: Any, require_demo: bool | None, header: str | None, code: str
) -> None:
    caller = start(require_demo=require_demo)
    extra = {} if header is None else {"x-simulated-trading": header}
    assert caller.fetch("/api/v5/account/config", extra).json()["code"] == code
    assert caller.http.get("/api/v5/public/time", headers=extra).status_code == 200


def test_credentials_are_those_that_were_given(start: Any) -> None:
    caller = start(api_key="k", secret_key="s", passphrase="p")
    assert caller.get("account/config").json()["code"] == "0"
