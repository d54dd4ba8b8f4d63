"""Where streams connect to, by which way, and who may use them where."""

import asyncio
import os
import ssl
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from tests.client.peers import hide
from tests.client.streams.exchange import FAST, exchanging, find, order, run, streaming
from tests.client.test_tls import LOAD, make

from okx_v5 import ArgumentError, AsyncClient, Client, ConnectFailed, Environment, UsageError
from okx_v5.environments import Region
from okx_v5.streams import Disconnected
from okx_v5.streams.opening import open_stream
from okx_v5.topics import market


@pytest.mark.parametrize(
    ("region", "live", "demo"),
    [
        ("global", "ws.okx.com", "wspap.okx.com"),
        ("eea", "wseea.okx.com", "wseeapap.okx.com"),
        ("us", "wsus.okx.com", "wsuspap.okx.com"),
    ],
)
@pytest.mark.parametrize("url", ["public", "private", "business"])
def test_hosts(region: Region, live: str, demo: str, url: str) -> None:
    for environment, host in (
        (Environment.live(region), live),
        (Environment.demo_trading(region), demo),
    ):
        assert environment.stream_address(url) == f"wss://{host}:8443/ws/v5/{url}"


@pytest.mark.parametrize("address", ["wss://gateway.example/okx", "WSS://gateway.example/okx/"])
def test_an_address_of_ones_own(address: str) -> None:
    okx = AsyncClient.live(ws_url=address)
    terms = open_stream(okx._backing())._hub.means.terms
    assert terms.address("public").lower() == "wss://gateway.example/okx/ws/v5/public"
    assert terms.tls is not None
    assert terms.tls.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    "address", ["http://a", "ws://far.example", "wss://u:p@a", "wss://a?q=1", "wss://a/../b", ""]
)
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(ArgumentError, match="ws_url"):
        AsyncClient.live(ws_url=address)
    with pytest.raises(ArgumentError, match="ws_url"):
        Client.demo(ws_url=address)


class Proxy:
    """Passes on what is asked of it by CONNECT, and remembers what that was."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self.answer = b"HTTP/1.1 200 Connection established\r\n\r\n"
        self._tasks = set[asyncio.Task[None]]()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.asked.append(head)
        writer.write(self.answer)
        if b" 200 " not in self.answer:
            writer.close()
            return
        host, _, port = head.split()[1].partition(b":")
        far_reader, far_writer = await asyncio.open_connection(host.decode(), int(port))
        await asyncio.gather(self._pass(reader, far_writer), self._pass(far_reader, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass
        writer.close()


def test_by_a_proxy() -> None:
    async def main() -> None:
        proxy = Proxy()
        server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with (
            exchanging() as exchange,
            AsyncClient.live(
                ws_url=f"ws://127.0.0.1:{exchange.port}",
                proxy=f"http://127.0.0.1:{port}",
                limits=None,
            ) as okx,
            open_stream(okx._backing(), FAST) as stream,
        ):
            await stream.trades("BTC-USDT").ready()
            assert proxy.asked[0].startswith(b"CONNECT 127.0.0.1:%d " % exchange.port)
            log = stream.events()
            proxy.answer = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"
            exchange.sides[0].end()
            assert "407" in (await find(log, Disconnected, lambda e: "no WebS" in e.reason)).reason
        server.close()
        await server.wait_closed()
        while len(asyncio.all_tasks()) > 1:
            await asyncio.sleep(0)

    run(main)


def test_by_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        proxy = Proxy()
        proxy.answer = b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"
        server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        async with (
            AsyncClient.live(limits=None) as okx,
            open_stream(okx._backing(), FAST) as stream,
        ):
            log = stream.events()
            stream.trades("BTC-USDT")
            assert "407" in (await find(log, Disconnected)).reason
            assert proxy.asked[0].startswith(b"CONNECT ws.okx.com:8443 ")
        server.close()
        await server.wait_closed()

    run(main)


def test_an_authority_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", LOAD)
    authority = make(tmp_path)
    (tmp_path / "other").mkdir()
    other = make(tmp_path / "other")

    async def main() -> None:
        async with exchanging(ssl=authority.server) as exchange:
            address = f"wss://127.0.0.1:{exchange.port}"
            async with (
                AsyncClient.live(ws_url=address, ca_file=authority.ca_file, limits=None) as okx,
                open_stream(okx._backing(), FAST) as stream,
            ):
                await stream.trades("BTC-USDT").ready()
            async with (
                AsyncClient.live(ws_url=address, ca_file=other.ca_file, limits=None) as okx,
                open_stream(okx._backing(), FAST) as stream,
            ):
                log = stream.events()
                trades = stream.subscribe(market.trades("BTC-USDT"))
                ended = await find(log, Disconnected)
                assert "SSLCertVerificationError" in ended.reason
                assert isinstance(trades._link and trades._link.problem, ConnectFailed)
            # Those that were not trusted have come as far as TCP.
            assert len([side for side in exchange.sides if side.heard]) == 1

    run(main, expected="SSL handshake failed")


def test_nothing_needs_a_loop_before_it_is_entered() -> None:
    okx = AsyncClient.live()
    stream = okx.stream().with_options(when_slow="wait")
    for use in (
        lambda: stream.trades("BTC-USDT"),
        lambda: stream.book("BTC-USDT"),
        stream.events,
        lambda: asyncio.run(stream.send(order())),
    ):
        with pytest.raises(UsageError, match=r"not open yet|needs a key"):
            use()


def test_a_stream_is_entered_once() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            with pytest.raises(UsageError, match="entered before"):
                await stream.__aenter__()
            await stream.close()
            with pytest.raises(UsageError, match="closed"):
                await stream.__aenter__()
            for use in (lambda: stream.trades("A"), stream.events, lambda: stream.book("A")):
                with pytest.raises(UsageError, match="closed"):
                    use()

    run(main)


def test_a_closed_client_opens_no_stream() -> None:
    async def main() -> None:
        okx = AsyncClient.live()
        await okx.aclose()
        with pytest.raises(UsageError, match="closed"):
            async with okx.stream():
                pytest.fail("the client is closed")

    run(main)


def test_in_another_loop_it_says_so() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            await stream.trades("BTC-USDT").ready()

            def elsewhere() -> None:
                async def use() -> None:
                    with pytest.raises(UsageError, match="outside the event loop"):
                        stream.trades("BTC-USDT")
                    with pytest.raises(UsageError, match="outside the event loop"):
                        await stream.close()

                asyncio.run(use())
                with pytest.raises(UsageError, match="outside the event loop"):
                    stream.trades("BTC-USDT")

            await asyncio.to_thread(elsewhere)
            await stream.trades("ETH-USDT").ready()
            await asyncio.get_running_loop().shutdown_default_executor()

    run(main)


def test_after_a_fork_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            await stream.trades("BTC-USDT").ready()
            ours = os.getpid()
            monkeypatch.setattr(os, "getpid", lambda: ours + 1)
            with pytest.raises(UsageError, match="forked"):
                stream.trades("BTC-USDT")
            await stream.close()  # does nothing there
            monkeypatch.undo()
            await stream.trades("ETH-USDT").ready()
            assert not exchange.sides[0].ended

    run(main)


def test_without_picows_only_streams_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.startswith("okx_v5.streams")]:
        monkeypatch.delitem(sys.modules, name)
    hide(monkeypatch, "picows")
    for okx in (Client.live(), AsyncClient.live()):
        with pytest.raises(UsageError, match=r"'picows'.*okx-v5\[stream\]"):
            okx.stream()


def test_nothing_but_a_stream_loads_picows() -> None:
    code = """
        import sys
        import okx_v5, okx_v5.books
        from okx_v5 import Book, Client, topics
        assert "picows" not in sys.modules
        okx = Client.live()
        okx.market
        assert "picows" not in sys.modules and "okx_v5.streams" not in sys.modules
        okx.stream()
        assert "picows" in sys.modules
    """
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
