"""One sandbox for the tests of a module, with a client of each kind."""

import asyncio
import ssl
from collections.abc import Coroutine, Iterator
from typing import Any, Protocol, TypeVar

import pytest

from okx_v5 import AsyncClient, Client
from okx_v5.sandbox import Sandbox

T = TypeVar("T")


class Run(Protocol):
    """Waits for what is awaitable, always in the same event loop."""

    def __call__(self, coroutine: Coroutine[Any, Any, T], /) -> T: ...


@pytest.fixture(scope="module", autouse=True)
def _no_settings_of_the_machine() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
            patch.delenv(name, raising=False)
            patch.delenv(name.lower(), raising=False)
        # Loading the certificates of the system takes longer than a test, and none is looked at.
        patch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_, **__: None)
        yield


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def okx(sandbox: Sandbox) -> Iterator[Client]:
    with Client.sandbox(sandbox.url) as client:
        yield client


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with asyncio.Runner() as runner:
        yield runner.run


@pytest.fixture(scope="module")
def waiting(sandbox: Sandbox, run: Run) -> Iterator[AsyncClient]:
    client = AsyncClient.sandbox(sandbox.url)
    yield client
    run(client.aclose())
