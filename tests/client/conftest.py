"""Nothing of the machine's own settings reaches the tests of the client."""

import functools
import ssl

import pytest

from okx_v5.options import CallOptions


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    # Loading the certificates of the system takes longer than a test, and none is looked at.
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_, **__: None)


@pytest.fixture(autouse=True)
def _nothing_is_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients do not repeat or ask unless a test says so: what fails here is meant to."""
    for module in ("client", "async_client"):
        options = functools.partial(CallOptions, retry_for=0)
        monkeypatch.setattr(f"okx_v5.{module}.CallOptions", options)
