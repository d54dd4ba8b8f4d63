"""Signatures agree with the exchange's own SDK, and times are written as it wants them."""

import json
from datetime import UTC, datetime, timedelta, timezone

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from okx import utils as sdk

from okx_v5_auth import Credentials, sign, signature_headers, timestamp_iso

# The examples of the documentation, with a signature worked out by `openssl dgst -sha256 -hmac`.
SECRET = "22582BD0CFF14C41EDBF1AB98506286D"
TIMESTAMP = "2020-12-08T09:08:57.715Z"

printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
moments = st.integers(1_420_070_400_000_000, 4_102_444_800_000_000).map(
    lambda microseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def test_a_signature_worked_out_by_hand() -> None:
    signature = sign(SECRET, TIMESTAMP, "GET", "/api/v5/account/balance?ccy=BTC")
    assert signature == "HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY="


def test_a_signature_with_a_body_worked_out_by_hand() -> None:
    body = '{"instId":"BTC-USDT","lever":"5","mgnMode":"isolated"}'
    signature = sign(SECRET, TIMESTAMP, "POST", "/api/v5/account/set-leverage", body)
    assert signature == "eCnnCgWLjlQ9XnpUkrcny3qNq3WW/81KNrDr/XR6Xv8="


@given(secret=printable, moment=moments, body=json_values)
def test_bodies_are_signed_as_the_sdk_does(secret: str, moment: datetime, body: object) -> None:
    text = json.dumps(body, ensure_ascii=False)
    timestamp = timestamp_iso(moment)
    theirs = sdk.sign(
        sdk.pre_hash(timestamp, "post", "/api/v5/trade/order", text, debug=False), secret
    )
    assert sign(secret, timestamp, "post", "/api/v5/trade/order", text) == theirs.decode()
    assert sign(secret, timestamp, "POST", "/api/v5/trade/order", text.encode()) == theirs.decode()


plain = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.", min_size=1)


@given(secret=printable, moment=moments, params=st.dictionaries(plain, plain, min_size=1))
def test_queries_are_signed_as_the_sdk_does(
    secret: str, moment: datetime, params: dict[str, str]
) -> None:
    # The SDK does not escape, so the two agree where there is nothing to escape.
    request = httpx.Request("GET", "https://openapi.okx.com/api/v5/market/x", params=params)
    path = request.url.raw_path.decode()
    assert path == "/api/v5/market/x" + sdk.parse_params_to_str(params)

    timestamp = timestamp_iso(moment)
    theirs = sdk.signature(timestamp, "GET", path, "", secret)
    assert sign(secret, timestamp, "GET", path) == theirs.decode()


@given(moment=moments)
def test_times_are_written_as_the_sdk_writes_them(moment: datetime) -> None:
    theirs = moment.replace(tzinfo=None).isoformat("T", "milliseconds") + "Z"
    assert timestamp_iso(moment) == theirs
    assert len(theirs) == len(TIMESTAMP)


@given(milliseconds=st.integers(0, 4_102_444_800_000))
def test_a_time_in_milliseconds_is_exact(milliseconds: int) -> None:
    text = timestamp_iso(milliseconds)
    since = datetime.fromisoformat(text) - datetime(1970, 1, 1, tzinfo=UTC)
    assert since // timedelta(milliseconds=1) == milliseconds
    assert since % timedelta(milliseconds=1) == timedelta()


def test_the_time_of_the_documentation() -> None:
    assert timestamp_iso(1607418537715) == TIMESTAMP


def test_a_time_of_another_zone_is_put_into_utc_and_cut_off() -> None:
    zone = timezone(timedelta(hours=8))
    moment = datetime(2020, 12, 8, 17, 8, 57, 715_999, tzinfo=zone)
    assert timestamp_iso(moment) == TIMESTAMP


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        timestamp_iso(datetime(2020, 12, 8))  # noqa: DTZ001


def test_the_headers(credentials: Credentials) -> None:
    path = "/api/v5/account/balance?ccy=BTC"
    headers = signature_headers(credentials, TIMESTAMP, "GET", path)
    assert headers == {
        "OK-ACCESS-KEY": "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
        "OK-ACCESS-SIGN": "HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY=",
        "OK-ACCESS-TIMESTAMP": TIMESTAMP,
        "OK-ACCESS-PASSPHRASE": "Correct-Horse&Battery9",
    }
