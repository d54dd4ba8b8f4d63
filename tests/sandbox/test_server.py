"""Starting, stopping, and keeping to this machine."""

import ast
import asyncio
import concurrent.futures
import logging
import pathlib
import socket
import threading
from typing import Any

import httpx
import pytest

import okx_v5.sandbox
from okx_v5.sandbox import Sandbox, run, server


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.1", "example.com", ""])  # noqa: S104
def test_only_loopback_is_served(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        Sandbox(host=host)


def test_permissions_are_known() -> None:
    with pytest.raises(ValueError, match="No such permission: admin"):
        Sandbox(permissions={"read", "admin"})


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:"),
        ("localhost", "http://127.0.0.1:"),
        ("::1", "http://[::1]:"),
    ],
)
def test_the_url_tells_where_it_listens(host: str, url: str) -> None:
    if host == "::1" and not _has_ipv6():
        pytest.skip("this machine has no IPv6")
    sandbox = Sandbox(host=host)
    assert repr(sandbox) == "<Sandbox not running>"
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url
    with sandbox:
        assert sandbox.url.startswith(url)
        assert repr(sandbox) == f"<Sandbox {sandbox.url}>"
        assert httpx.get(f"{sandbox.url}/api/v5/public/time", trust_env=False).status_code == 200


def _has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_nothing_is_left_behind() -> None:
    before = threading.enumerate()
    with Sandbox() as sandbox:
        url = sandbox.url
        # A connection that is kept alive must not hold the server back.
        with httpx.Client(trust_env=False) as http:
            http.get(f"{url}/api/v5/public/time")
            sandbox.__exit__(None, None, None)
            assert threading.enumerate() == before
            with pytest.raises(httpx.TransportError):
                http.get(f"{url}/api/v5/public/time")
    # The port is free again, and the sandbox can be started anew with what it holds.
    with sandbox:
        assert httpx.get(f"{sandbox.url}/api/v5/public/time", trust_env=False).status_code == 200
        with pytest.raises(RuntimeError, match="already running"):
            sandbox.__enter__()


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(OSError, match="in use"), Sandbox(port=port):
            pass
    with Sandbox(port=port) as sandbox:
        assert sandbox.url == f"http://127.0.0.1:{port}"


def test_a_start_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(self: server._Server, sockets: object = None) -> None:
        self.should_exit = True

    monkeypatch.setattr(server._Server, "startup", fail)
    before = threading.enumerate()
    with pytest.raises(RuntimeError, match="did not start"), Sandbox():
        pass
    assert threading.enumerate() == before


def test_running_until_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def announce(sandbox: Sandbox) -> None:
        told.append(httpx.get(f"{sandbox.url}/api/v5/public/time", trust_env=False).json()["code"])

    def interrupt(self: Sandbox) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Sandbox, "wait", interrupt)
    run(0, announce=announce, api_key="other")
    run(0)
    assert told == ["0"]


def test_waiting_ends_with_the_server() -> None:
    with Sandbox() as sandbox:
        waiting = threading.Thread(target=sandbox.wait)
        waiting.start()
    waiting.join()
    sandbox.wait()


def test_the_application_can_be_used_without_a_server() -> None:
    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(app=Sandbox().app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as http:
            return await http.get("/api/v5/public/time")

    assert asyncio.run(get()).json()["code"] == "0"


def test_requests_may_come_from_many_threads(caller: Any) -> None:
    def place(number: int) -> str:
        return str(caller.buy(sz="0.001", clOrdId=f"n{number}")["ordId"])

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        placed = list(pool.map(place, range(40)))
    assert len(set(placed)) == 40
    assert {row["ordId"] for row in caller.rows("trade/orders-pending")} == set(placed)
    assert caller.balance("USDT")["ordFrozen"] == "2000"


def test_the_engine_tells_of_every_order_there_was(caller: Any) -> None:
    row = caller.buy(clOrdId="a1")
    caller.act("trade/cancel-order", instId="BTC-USDT", clOrdId="a1")
    engine = caller.sandbox.engine
    with engine.lock:
        (order,) = engine.orders.values()
    assert (str(order.id), order.client_id, order.state) == (row["ordId"], "a1", "canceled")


def test_two_sandboxes_share_nothing(start: Any) -> None:
    one, other = start(), start()
    one.buy()
    assert other.rows("trade/orders-pending") == []
    assert len(one.rows("trade/orders-pending")) == 1


def test_secrets_are_neither_shown_nor_logged(start: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caller = start(secret_key="hush-secret", passphrase="hush-passphrase")
    assert caller.get("account/config").json()["code"] == "0"
    caller.fetch("/api/v5/account/config", {"OK-ACCESS-PASSPHRASE": "hush-wrong"})
    assert "hush" not in repr(caller.sandbox) + repr(vars(caller.sandbox)["app"])
    logged = [record.getMessage() for record in caplog.records if record.name != "httpcore.http11"]
    assert "hush" not in "".join(logged)
    assert not [record for record in caplog.records if record.name == "uvicorn.access"]


def test_nothing_of_the_client_is_used() -> None:
    """A mistake in signing or decoding must not cancel out with the same mistake here."""
    folder = pathlib.Path(okx_v5.sandbox.__file__).parent
    allowed = "okx_v5.sandbox"
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, path
                names = [node.module or ""]
            for name in names:
                assert not name.startswith("okx") or name.startswith(allowed), (path, name)
