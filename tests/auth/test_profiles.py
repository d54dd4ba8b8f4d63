"""Credentials in a TOML file: where it is looked for, who may read it, what is wrong with it."""

import os
import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5_auth import Credentials, CredentialsError
from okx_v5_auth.profiles import _parse

GOOD = """
[default]
api_key = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
secret_key = "22582BD0CFF14C41EDBF1AB98506286D"
passphrase = "Correct-Horse&Battery9"

[demo]
api_key = "key"
secret_key = "secret"
passphrase = "phrase"
"""


def write(path: Path, text: str | bytes, mode: int = 0o600) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(mode)
    return path


def refusal(path: Path, name: str = "default") -> str:
    """Return the message, having checked that no trace of it shows what the file holds."""
    with pytest.raises(CredentialsError) as caught:
        Credentials.from_profile(name, path)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(shown.format())
    assert "from_profile" in text
    for part in ("22582BD0CFF14C41", "Correct-Horse", "Zq7"):
        assert part not in text
    return str(caught.value)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "credentials.toml", GOOD)


def test_a_profile(file: Path, credentials: Credentials) -> None:
    assert Credentials.from_profile(path=file) == credentials
    assert Credentials.from_profile("demo", str(file)).api_key == "key"


def test_the_file_is_in_the_configuration_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, credentials: Credentials
) -> None:
    write(tmp_path / "okx-v5" / "credentials.toml", GOOD)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert Credentials.from_profile() == credentials


@pytest.mark.parametrize("configured", [None, "", "relative/folder"])
def test_without_a_configuration_folder_the_file_is_at_home(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    credentials: Credentials,
    configured: str | None,
) -> None:
    write(tmp_path / ".config" / "okx-v5" / "credentials.toml", GOOD)
    monkeypatch.setenv("HOME", str(tmp_path))
    if configured is None:
        monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CONFIG_HOME", configured)
    assert Credentials.from_profile() == credentials
    assert Credentials.from_profile(path="~/.config/okx-v5/credentials.toml") == credentials


def test_there_is_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(Path, "home", home)
    with pytest.raises(CredentialsError, match=r"no home folder.*Give the path"):
        Credentials.from_profile()


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o610, 0o644, 0o666, 0o777])
def test_a_file_that_others_can_reach_is_refused(file: Path, mode: int) -> None:
    file.chmod(mode)
    message = refusal(file)
    assert f"chmod 600 '{file}'" in message
    assert f"(mode {mode:04o})" in message


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o400, 0o700])
def test_a_file_of_the_owner_alone_is_taken(file: Path, mode: int) -> None:
    file.chmod(mode)
    assert Credentials.from_profile("demo", file).passphrase == "phrase"


def test_there_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    assert f"There is no file {path}" in refusal(path)


def test_the_path_is_a_folder(tmp_path: Path) -> None:
    assert "cannot be read: Is a directory" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('[default]\napi_key = "Zq7', "look at"),
        ("[default]\nsecret_key = Zq7Zq7", "line 2, column 14"),
        ("[default]\nsecret_key = 22582BD0CFF14C41EDBF1AB98506286D", "line 2"),
        ('[default]\npassphrase = "Zq7\\Zq7"', "line 2"),
        ('[default]\npassphrase = "Zq7"\npassphrase = "Zq7"', "look at"),
        (b'[default]\npassphrase = "Zq7\xff"', "not in UTF-8"),
    ],
)
def test_the_file_is_no_toml(tmp_path: Path, text: str | bytes, where: str) -> None:
    message = refusal(write(tmp_path / "bad.toml", text))
    assert "is not valid TOML" in message
    assert where in message or "ends too early" in message


@given(st.binary() | st.text().map(str.encode))
def test_any_file_is_a_document_or_described(data: bytes) -> None:
    assert isinstance(_parse(data), (dict, str))


def test_the_profile_is_not_there(file: Path, tmp_path: Path) -> None:
    message = refusal(file, "live")
    assert message.endswith("has no profile 'live'. It has: default, demo.")
    empty = write(tmp_path / "empty.toml", "")
    assert refusal(empty).endswith("It has: none at all.")


def test_keys_outside_of_a_profile(tmp_path: Path) -> None:
    path = write(tmp_path / "flat.toml", 'api_key = "Zq7"\npassphrase = "Zq7"')
    message = refusal(path)
    assert "has api_key, passphrase outside of any profile" in message
    assert "Put a line [default] above" in message


def test_the_profile_lacks_keys(tmp_path: Path) -> None:
    path = write(tmp_path / "short.toml", '[default]\nsecret_key = "Zq7"')
    assert "lacks api_key, passphrase." in refusal(path)


def test_the_profile_has_other_keys(tmp_path: Path) -> None:
    path = write(tmp_path / "more.toml", GOOD.replace("[demo]", 'flag = "1"\n[demo]'))
    assert "has flag, which it should not" in refusal(path)


def test_a_secret_pasted_as_the_name_of_a_key_is_not_shown(tmp_path: Path) -> None:
    path = write(
        tmp_path / "swapped.toml",
        GOOD.replace("[demo]", '22582BD0CFF14C41EDBF1AB98506286D = ""\n"Zq7" = ""\n[demo]'),
    )
    # The names are variables of the frame that finds them unknown, so only the message counts.
    with pytest.raises(CredentialsError, match="has a key not shown here, which") as caught:
        Credentials.from_profile(path=path)
    assert "22582" not in str(caught.value)
    assert "Zq7" not in str(caught.value)


def test_a_value_that_is_no_text(tmp_path: Path) -> None:
    path = write(
        tmp_path / "number.toml",
        '[default]\napi_key = "Zq7"\nsecret_key = 7\npassphrase = ["Zq7"]',
    )
    assert "secret_key, passphrase must be text, within quotes" in refusal(path)


def test_a_value_that_cannot_be_sent(tmp_path: Path) -> None:
    path = write(tmp_path / "blank.toml", GOOD.replace("Battery9", "Battery9 "))
    assert "passphrase begins or ends with white space" in refusal(path)
