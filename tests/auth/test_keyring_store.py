"""Credentials in the system's keyring, which here is a dictionary."""

import sys
import traceback
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from okx_v5_auth import Credentials, CredentialsError


class Memory(keyring.backend.KeyringBackend):
    priority = 1.0  # pyright: ignore[reportAssignmentType]  # keyring types it otherwise

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it untyped
        self.entries: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise keyring.errors.KeyringLocked("the keyring is locked")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise keyring.errors.PasswordSetError(f"cannot keep {password}")
        assert type(password) is str  # what a backend's own code expects
        self.entries[service, username] = password


@pytest.fixture
def memory() -> Iterator[Memory]:
    before = keyring.get_keyring()
    backend = Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def assert_no_trace(error: BaseException) -> None:
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    text = "".join(shown.format())
    assert "keyring_store" in text
    assert "22582BD0" not in text
    assert "Horse" not in text


def test_what_is_saved_comes_back(memory: Memory, credentials: Credentials) -> None:
    credentials.save_to_keyring()
    demo = Credentials(api_key="k", secret_key="s", passphrase='with "quotes"')
    demo.save_to_keyring("demo")
    assert Credentials.from_keyring() == credentials
    assert Credentials.from_keyring("demo") == demo
    assert set(memory.entries) == {("okx-v5", "default"), ("okx-v5", "demo")}


def test_saving_again_replaces(memory: Memory, credentials: Credentials) -> None:
    Credentials(api_key="k", secret_key="s", passphrase="p").save_to_keyring()
    credentials.save_to_keyring()
    assert Credentials.from_keyring() == credentials


def test_nothing_was_saved(memory: Memory) -> None:
    with pytest.raises(CredentialsError, match=r"no credentials 'demo'.*save_to_keyring\('demo'\)"):
        Credentials.from_keyring("demo")


@pytest.mark.parametrize(
    "entry",
    [
        "22582BD0CFF14C41EDBF1AB98506286D",
        '"Correct-Horse"',
        '["Correct-Horse"]',
        '{"api_key": "k", "secret_key": "22582BD0CFF14C41EDBF1AB98506286D"}',
        '{"api_key": "k", "secret_key": "s", "passphrase": 7}',
        '{"api_key": "k", "secret_key": "s", "passphrase": "p", "more": "Correct-Horse"}',
    ],
)
def test_an_entry_of_something_else(memory: Memory, entry: str) -> None:
    memory.entries["okx-v5", "default"] = entry
    with pytest.raises(CredentialsError, match="was not written by save_to_keyring") as caught:
        Credentials.from_keyring()
    trace = caught.value.__traceback__
    assert trace is not None
    shown = traceback.TracebackException(
        CredentialsError, caught.value, trace.tb_next, capture_locals=True
    )
    text = "".join(shown.format())
    assert "22582BD0" not in text
    assert "Horse" not in text


def test_the_keyring_cannot_be_read(memory: Memory) -> None:
    memory.broken = True
    with pytest.raises(CredentialsError, match="KeyringLocked: the keyring is locked"):
        Credentials.from_keyring()


def test_the_keyring_cannot_be_written(memory: Memory, credentials: Credentials) -> None:
    memory.broken = True
    with pytest.raises(CredentialsError, match=r"refused to keep.*\(PasswordSetError\)") as caught:
        credentials.save_to_keyring()
    assert caught.value.__context__ is None
    assert_no_trace(caught.value)


def test_the_extra_is_not_installed(
    monkeypatch: pytest.MonkeyPatch, credentials: Credentials
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(CredentialsError, match=r"pip install okx-v5\[keyring\]"):
        Credentials.from_keyring()
    with pytest.raises(CredentialsError, match=r"pip install okx-v5\[keyring\]"):
        credentials.save_to_keyring()
