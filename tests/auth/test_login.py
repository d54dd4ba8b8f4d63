"""The login of a WebSocket connection."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from okx import utils as sdk

from okx_v5_auth import Clock, Credentials, login_args, login_message


def clock_at(seconds: float) -> Clock:
    return Clock(wall=lambda: seconds)


def test_a_login_worked_out_by_hand(credentials: Credentials) -> None:
    assert login_args(credentials, clock_at(1538054050.999)) == {
        "apiKey": "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
        "passphrase": "Correct-Horse&Battery9",
        "timestamp": "1538054050",
        "sign": "+LdIr8lkkvhr5hoA3g9TMC0+uQJ849ftAcocA/ouu4M=",
    }


def test_the_message_is_the_login_with_its_values_in_full(credentials: Credentials) -> None:
    message = login_message(credentials, clock_at(1538054050))
    assert json.loads(message.encode()) == {
        "op": "login",
        "args": [login_args(credentials, clock_at(1538054050))],
    }


@given(
    secret=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1),
    seconds=st.integers(1_420_070_400, 4_102_444_800),
)
def test_a_login_is_signed_as_the_sdk_does(secret: str, seconds: int) -> None:
    credentials = Credentials(api_key="key", secret_key=secret, passphrase="phrase")
    args = login_args(credentials, clock_at(seconds + 0.75))
    theirs = sdk.signature(args["timestamp"], "GET", "/users/self/verify", "", secret)
    assert args["sign"] == theirs.decode()
    assert args["timestamp"] == str(seconds)


def test_a_login_has_the_time_of_the_exchange(credentials: Credentials) -> None:
    clock = Clock(wall=lambda: 0.0, monotonic=lambda: 100.0)
    clock.observe(1538054050123, 100.0, 100.0)
    assert login_args(credentials, clock)["timestamp"] == "1538054050"


@pytest.mark.parametrize("show", [str, repr, "{}".format, "%s".__mod__])
def test_a_login_does_not_show_itself(credentials: Credentials, show: object) -> None:
    assert callable(show)
    assert show(login_message(credentials, clock_at(0))) in ("****", "'****'")
    assert "Horse" not in repr(login_args(credentials, clock_at(0)))
