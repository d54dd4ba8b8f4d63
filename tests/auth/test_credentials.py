"""What makes credentials, what is refused, and that nothing shows them."""

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5_auth import AuthError, Clock, Credentials, CredentialsError, OkxAuth, Secret
from okx_v5_auth.secret import masked

PARTS = ("api_key", "secret_key", "passphrase")
VARIABLES = {
    "OKX_API_KEY": "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
    "OKX_SECRET_KEY": "22582BD0CFF14C41EDBF1AB98506286D",
    "OKX_PASSPHRASE": "Correct-Horse&Battery9",
}


def make(**changed: Any) -> Credentials:
    parts = {"api_key": "key", "secret_key": "secret", "passphrase": "phrase"}
    return Credentials(**(parts | changed))


@given(
    st.fixed_dictionaries(
        {
            part: st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
            for part in PARTS
        }
    )
)
def test_the_parts_come_back_as_given(parts: dict[str, str]) -> None:
    credentials = Credentials(**parts)
    for part, value in parts.items():
        assert getattr(credentials, part) == value
        assert getattr(credentials, part).encode() == value.encode()


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("", "is empty"),
        (" ", "is blank"),
        ("\t\n", "is blank"),
        ("Zq7Zq7\n", "begins or ends with white space"),
        (" Zq7Zq7", "begins or ends with white space"),
        ("Zq7\r\nOK-ACCESS-KEY: Zq7", "has a control character"),
        ("Zq7\x00Zq7", "has a control character"),
        ("Zq7\x7fZq7", "has a control character"),
        ("Zq7é", "has a character outside of ASCII"),
        ("\N{NO-BREAK SPACE}Zq7", "has a character outside of ASCII"),
        ("****", "is the mask"),
        (None, "must be text, and is of type NoneType"),
        (b"Zq7", "must be text, and is of type bytes"),
        (7, "must be text, and is of type int"),
    ],
)
def test_what_cannot_stand_in_a_header_is_refused(part: str, value: object, problem: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        make(**{part: value})
    assert str(caught.value).startswith(f"{part} {problem}")
    assert "Zq7" not in str(caught.value)
    assert caught.value.__context__ is None
    assert isinstance(caught.value, AuthError)


def test_a_space_is_refused_within_a_key_and_taken_within_a_passphrase() -> None:
    assert make(passphrase="two words").passphrase == "two words"
    for part in ("api_key", "secret_key"):
        with pytest.raises(CredentialsError, match=f"{part} has a space in it"):
            make(**{part: "two words"})


def test_the_parts_are_given_by_name() -> None:
    with pytest.raises(TypeError):
        Credentials("key", "secret", "phrase")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # wrong on purpose


def test_credentials_do_not_change(credentials: Credentials) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        credentials.api_key = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # wrong on purpose
    assert not hasattr(credentials, "__dict__")
    assert attrs.evolve(credentials, passphrase="other").secret_key == credentials.secret_key


def test_a_hidden_part_is_taken_as_it_is(credentials: Credentials) -> None:
    again = make(passphrase=credentials.passphrase)
    assert again.passphrase.encode() == b"Correct-Horse&Battery9"
    assert Secret(Secret("abc")) == "abc"
    assert type(str.__str__(Secret("abc"))) is str


def test_equal_parts_are_equal_credentials() -> None:
    assert make() == make()
    assert hash(make()) == hash(make())
    assert make() != make(secret_key="other")


def test_the_environment(monkeypatch: pytest.MonkeyPatch, credentials: Credentials) -> None:
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    assert Credentials.from_env() == credentials
    assert str(Credentials.from_env().api_key) == VARIABLES["OKX_API_KEY"]


@pytest.mark.parametrize("absent", ["unset", "empty"])
@pytest.mark.parametrize("missing", [[name] for name in VARIABLES] + [list(VARIABLES)])
def test_the_environment_lacks_something(
    monkeypatch: pytest.MonkeyPatch, missing: list[str], absent: str
) -> None:
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    for name in missing:
        if absent == "unset":
            monkeypatch.delenv(name)
        else:
            monkeypatch.setenv(name, "")
    with pytest.raises(CredentialsError) as caught:
        Credentials.from_env()
    assert f"environment: {', '.join(missing)} not set" in str(caught.value)


# -- Showing nothing ------------------------------------------------------------------------


def test_the_repr_has_the_end_of_the_api_key(credentials: Credentials) -> None:
    assert repr(credentials) == "Credentials(api_key='****e8f9')"
    assert repr(OkxAuth(credentials)) == "OkxAuth(api_key='****e8f9')"


@given(st.text(min_size=0, max_size=40))
def test_a_mask_shows_four_characters_at_most_and_of_a_short_text_none(text: str) -> None:
    shown = masked(text).removeprefix("****")
    assert text.endswith(shown)
    assert len(shown) == (4 if len(text) >= 12 else 0)


def test_nothing_that_holds_the_secrets_shows_them(
    credentials: Credentials,
    assert_shows_nothing: Callable[[str], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    secrets = [credentials.secret_key, credentials.passphrase]
    auth = OkxAuth(credentials)
    holders = [
        credentials, auth, *secrets, secrets, vars(auth), {"in": [credentials]},
    ]  # fmt: skip
    caplog.set_level(logging.DEBUG)
    for holder in holders:
        texts = [repr(holder), str(holder), f"{holder}", f"{holder!s}", f"{holder!r}"]
        texts += ["%s %r" % (holder, holder), "{} {!r}".format(holder, holder)]  # noqa: UP031, UP032
        assert_shows_nothing("\n".join(texts))
        logging.getLogger("a").debug("%s %r", holder, [holder])
    for secret in secrets:
        assert f"{secret:>10}" == "      ****"
    assert_shows_nothing(caplog.text)
    assert caplog.text.count("****") > 4


def test_a_dictionary_of_the_fields_shows_no_secret(credentials: Credentials) -> None:
    shown = repr(attrs.asdict(credentials)) + repr(attrs.astuple(credentials))
    assert credentials.secret_key.encode().decode() not in shown
    assert credentials.passphrase.encode().decode() not in shown


def test_the_secrets_still_work_as_text(credentials: Credentials) -> None:
    assert isinstance(credentials.passphrase, str)
    assert json.loads(json.dumps(credentials.passphrase)) == "Correct-Horse&Battery9"
    assert "<" + credentials.passphrase + ">" == "<Correct-Horse&Battery9>"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_nothing_that_holds_the_secrets_is_pickled(credentials: Credentials, protocol: int) -> None:
    for holder in (credentials, credentials.secret_key, OkxAuth(credentials, clock=Clock())):
        with pytest.raises(TypeError, match="pickle") as caught:
            pickle.dumps(holder, protocol)
        assert "Horse" not in str(caught.value)


def test_copies_are_the_same_object(credentials: Credentials) -> None:
    assert copy.copy(credentials) is credentials
    assert copy.deepcopy([credentials])[0] is credentials
    assert copy.copy(credentials.secret_key) is credentials.secret_key
    assert copy.deepcopy(credentials.passphrase) is credentials.passphrase


def test_a_trace_with_local_variables_shows_no_secret_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, assert_shows_nothing: Callable[[str], None]
) -> None:
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("OKX_SECRET_KEY", VARIABLES["OKX_SECRET_KEY"] + " ")
    with pytest.raises(CredentialsError) as caught:
        Credentials.from_env()
    # The frame of this test has the value in its locals; those below are the package's.
    trace = caught.value.__traceback__
    assert trace is not None
    shown = traceback.TracebackException(
        CredentialsError, caught.value, trace.tb_next, capture_locals=True
    )
    text = "".join(shown.format())
    assert "CredentialsError: secret_key begins or ends with white space" in text
    assert_shows_nothing(text)


@pytest.mark.parametrize("part", ["api_key", "secret_key", "passphrase"])
def test_a_trace_shows_no_part_that_was_right_either(
    part: str, assert_shows_nothing: Callable[[str], None]
) -> None:
    names = ("api_key", "secret_key", "passphrase")
    parts: dict[str, str] = dict(zip(names, VARIABLES.values(), strict=True))
    parts[part] += "\n"
    with pytest.raises(CredentialsError, match=part) as caught:
        Credentials(**parts)
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    trace = error.__traceback__
    assert trace is not None
    shown = traceback.TracebackException(type(error), error, trace.tb_next, capture_locals=True)
    text = "".join(shown.format())
    assert "problem = " in text
    assert_shows_nothing(text)


def test_tools_that_ask_attrs_show_no_more(credentials: Credentials) -> None:
    shown = {
        field.name: getattr(credentials, field.name)
        for field in attrs.fields(Credentials)
        if field.repr
    }
    assert repr(shown) == "{'secret_key': '****', 'passphrase': '****'}"


def test_a_secret_compares_and_counts_as_its_text() -> None:
    assert Secret("abc") == "abc"
    assert hash(Secret("abc")) == hash("abc")
    assert len(Secret("abcde")) == 5
