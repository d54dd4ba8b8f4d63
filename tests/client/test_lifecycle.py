"""Opening, sharing and closing clients, and what a misused one says."""

import asyncio
import concurrent.futures
import contextlib
import datetime as dt
import os
import subprocess
import sys
import textwrap
import threading
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from tests.client.peers import (
    CREDENTIALS,
    GOOD,
    KINDS,
    PUBLIC,
    SIGNED,
    Kind,
    hide,
    http,
    reply,
    serving,
)

from okx_v5 import AsyncClient, Client, OkxError, UsageError, embedded
from okx_v5.api import market, public

ANSWER = http(GOOD[PUBLIC.operation.id])
TIME = b'{"code":"0","msg":"","data":[{"ts":"%d"}]}'


def refusal(error: pytest.ExceptionInfo[UsageError]) -> str:
    """What a misused client says, which is always what to do as well."""
    assert error.value.remedy
    return str(error.value)


class TestClosing:
    def test_a_block_closes(self) -> None:
        with serving(ANSWER) as peer:
            with Client.live(base_url=peer.url) as okx:
                assert okx.send(PUBLIC).inst_id == "BTC-USDT"
            with pytest.raises(UsageError, match="the client is closed") as caught:
                okx.send(PUBLIC)
        assert "inside its `with`" in refusal(caught)

    def test_an_async_block_closes(self) -> None:
        async def main() -> None:
            async with AsyncClient.live(base_url=peer.url) as okx:
                assert (await okx.send(PUBLIC)).inst_id == "BTC-USDT"
            with pytest.raises(UsageError, match="the client is closed") as caught:
                await okx.send(PUBLIC)
            assert "inside its `async with`" in refusal(caught)

        with serving(ANSWER) as peer:
            asyncio.run(main())

    def test_closing_twice_and_unused(self) -> None:
        okx = Client.live()
        okx.close()
        okx.close()
        with pytest.raises(UsageError):
            okx.send(PUBLIC)

        async def main() -> None:
            waiting = AsyncClient.live()
            await waiting.aclose()
            await waiting.aclose()
            with pytest.raises(UsageError):
                await waiting.send(PUBLIC)

        asyncio.run(main())

    def test_twins_are_closed_together(self) -> None:
        with serving(ANSWER) as peer:
            okx = Client.live(base_url=peer.url)
            twin = okx.with_options(timeout=3)
            twin.send(PUBLIC)
            okx.close()
            with pytest.raises(UsageError, match="the client is closed"):
                twin.send(PUBLIC)

    def test_the_connections_are_closed(self) -> None:
        with serving(ANSWER) as peer, Client.live(base_url=peer.url) as okx:
            okx.send(PUBLIC)
            ours = okx._connections.http
            assert ours is not None
            assert not ours.is_closed
            okx.close()
            assert ours.is_closed

    def test_an_error_within_the_block_goes_through(self) -> None:
        with pytest.raises(ZeroDivisionError), Client.live():
            _ = 1 / 0

        async def main() -> None:
            async with AsyncClient.live():
                _ = 1 / 0

        with pytest.raises(ZeroDivisionError):
            asyncio.run(main())


class TestHttpOfOnesOwn:
    def test_it_is_used_and_not_closed(self) -> None:
        with serving(ANSWER) as peer, httpx.Client(headers={"X-Mine": "1"}) as ours:
            with Client.live(base_url=peer.url, http=ours) as okx:
                okx.send(PUBLIC)
            assert not ours.is_closed
            with pytest.raises(UsageError, match="the client is closed"):
                okx.send(PUBLIC)
            ours.get(peer.url)
        assert [request.header("X-Mine") for request in peer.requests] == ["1", "1"]

    def test_it_is_used_and_not_closed_async(self) -> None:
        async def main() -> None:
            async with httpx.AsyncClient(headers={"X-Mine": "1"}) as ours:
                async with AsyncClient.live(base_url=peer.url, http=ours) as okx:
                    await okx.send(PUBLIC)
                assert not ours.is_closed

        with serving(ANSWER) as peer:
            asyncio.run(main())
        assert [request.header("X-Mine") for request in peer.requests] == ["1"]

    def test_its_own_authentication_is_not_used(self) -> None:
        def handle(request: httpx.Request) -> httpx.Response:
            seen.append(request.headers.get("Authorization"))
            return httpx.Response(200, content=GOOD[PUBLIC.operation.id])

        seen: list[str | None] = []
        with httpx.Client(transport=httpx.MockTransport(handle), auth=("me", "hush")) as ours:
            Client.live(http=ours).send(PUBLIC)
            Client.live(CREDENTIALS, http=ours).send(market.get_ticker("X"))
        assert seen == [None, None]

    def test_once_it_is_closed_the_client_says_so(self) -> None:
        ours = httpx.Client()
        okx = Client.live(http=ours)
        ours.close()
        with pytest.raises(
            UsageError, match="the httpx client behind this one is closed"
        ) as caught:
            okx.send(PUBLIC)
        assert refusal(caught)

        async def main() -> None:
            waiting = httpx.AsyncClient()
            await waiting.aclose()
            with pytest.raises(UsageError, match="the httpx client behind this one is closed"):
                await AsyncClient.live(http=waiting).send(PUBLIC)

        asyncio.run(main())


class TestSharing:
    def test_threads_share_a_client(self) -> None:
        with serving(ANSWER) as peer, Client.live(base_url=peer.url) as okx:
            barrier = threading.Barrier(8)

            def work(number: int) -> set[str | None]:
                barrier.wait()
                mine = okx.with_options(headers={"X-Number": str(number)})
                return {mine.market.get_ticker("BTC-USDT").inst_id for _ in range(5)}

            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                assert list(pool.map(work, range(8))) == [{"BTC-USDT"}] * 8
        numbers = [request.header("X-Number") for request in peer.requests]
        assert sorted(number or "" for number in numbers) == sorted([*map(str, range(8))] * 5)
        assert peer.connections <= 8

    def test_threads_that_come_first_at_once_make_one_connection_pool(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A second one would be closed by nobody."""
        made: list[httpx.Client] = []
        barrier = threading.Barrier(4)

        class Slow(httpx.Client):
            def __init__(self, **options: Any) -> None:
                super().__init__(**options)
                made.append(self)
                with contextlib.suppress(threading.BrokenBarrierError):
                    second.wait(0.3)  # give another thread the chance to come in between

        second = threading.Barrier(2)
        monkeypatch.setattr(httpx, "Client", Slow)
        okx = Client.live()

        def work(_: int) -> httpx.Client:
            barrier.wait()
            return okx._connections.open()

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            found = list(pool.map(work, range(4)))
        okx.close()
        assert found == made * 4
        assert made[0].is_closed

    def test_tasks_share_a_client(self) -> None:
        async def main() -> None:
            async with AsyncClient.live(base_url=peer.url) as okx:
                found = await asyncio.gather(*(okx.market.get_ticker("X") for _ in range(20)))
                assert [ticker.inst_id for ticker in found] == ["BTC-USDT"] * 20

        with serving(ANSWER) as peer:
            asyncio.run(main())
        assert len(peer.requests) == 20

    def test_another_event_loop(self) -> None:
        okx = AsyncClient.live(base_url="http://127.0.0.1:1")

        async def use() -> None:
            with pytest.raises(OkxError, match="ConnectError"):
                await okx.send(PUBLIC)

        async def misuse() -> None:
            with pytest.raises(UsageError, match="another event loop") as caught:
                await okx.send(PUBLIC)
            assert "in each loop" in refusal(caught)

        async def close() -> None:
            with pytest.raises(UsageError, match="closed in another event loop") as caught:
                await okx.aclose()
            assert "async with" in refusal(caught)
            await okx.aclose()

        asyncio.run(use())
        asyncio.run(misuse())
        asyncio.run(close())

    def test_a_sandbox_is_stopped_wherever_its_client_is_closed(self) -> None:
        before = threading.enumerate()
        okx = AsyncClient.sandbox()

        async def use() -> None:
            await okx.send(PUBLIC)
            # Here nothing of the connections is left over that could not be closed.
            ours = okx._connections.http
            assert ours is not None
            await ours.aclose()

        async def close() -> None:
            with pytest.raises(UsageError):
                await okx.aclose()

        asyncio.run(use())
        asyncio.run(close())
        assert threading.enumerate() == before

    def test_a_client_may_be_made_before_there_is_a_loop(self) -> None:
        with serving(ANSWER) as peer:
            okx = AsyncClient.live(base_url=peer.url)

            async def main() -> None:
                async with okx:
                    await okx.send(PUBLIC)

            asyncio.run(main())

    def test_in_another_process(self, monkeypatch: pytest.MonkeyPatch) -> None:
        okx = Client.live()
        monkeypatch.setattr(os, "getpid", lambda: -1)
        with pytest.raises(UsageError, match="before this process was forked") as caught:
            okx.send(PUBLIC)
        assert refusal(caught)

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    def test_after_a_fork(self) -> None:
        code = """
            import os, sys
            from okx_v5 import Client, UsageError
            okx = Client.live(base_url="http://127.0.0.1:1")
            twin = okx.with_options(timeout=3)
            child = os.fork()
            if child == 0:
                for client in (okx, twin):
                    try:
                        client.market.get_ticker("BTC-USDT")
                    except UsageError as error:
                        print(error)
                Client.live().close()  # one of its own is welcome
                sys.stdout.flush()
                os._exit(0)
            os.waitpid(child, 0)
        """
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
            capture_output=True,
            text=True,
            check=True,
        )
        lines = done.stdout.splitlines()
        assert len(lines) == 2
        (line,) = set(lines)
        assert line == (
            "the client was made before this process was forked. "
            "Make a client in each process; connections cannot be shared."
        )


class TestClock:
    @pytest.mark.parametrize("kind", KINDS)
    def test_answers_teach_it(self, kind: Kind) -> None:
        theirs = dt.datetime.now(dt.UTC) + dt.timedelta(hours=5)
        date = f"Date: {format_datetime(theirs, usegmt=True)}"
        with serving(http(GOOD[SIGNED.operation.id], "200 OK", date)) as peer:
            if kind == "sync":
                with Client.live(CREDENTIALS, base_url=peer.url) as okx:
                    assert okx.clock.offset == dt.timedelta(0)
                    okx.send(SIGNED)
                    okx.send(SIGNED)
                    offset = okx.clock.offset
            else:

                async def main() -> dt.timedelta:
                    async with AsyncClient.live(CREDENTIALS, base_url=peer.url) as okx:
                        await okx.send(SIGNED)
                        await okx.send(SIGNED)
                        return okx.clock.offset

                offset = asyncio.run(main())
        assert abs(offset - dt.timedelta(hours=5)) < dt.timedelta(minutes=30)
        first, second = (request.header("OK-ACCESS-TIMESTAMP") or "" for request in peer.requests)
        # It signs the second by what it learned.
        assert dt.datetime.fromisoformat(second) - dt.datetime.fromisoformat(first) > dt.timedelta(
            hours=4
        )

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("date", [(), ("Date: yesterday",)])
    def test_a_strange_date_teaches_nothing(self, kind: Kind, date: tuple[str, ...]) -> None:
        with serving(http(GOOD[PUBLIC.operation.id], "200 OK", *date)) as peer:
            assert reply(kind, peer.url, PUBLIC).status == 200

    def test_it_can_be_asked_for(self) -> None:
        theirs = dt.datetime.now(dt.UTC) - dt.timedelta(hours=5)
        body = TIME % int(theirs.timestamp() * 1000)
        with serving(http(body)) as peer:
            with Client.live(base_url=peer.url) as okx:
                offset = okx.synchronize_clock()
                assert abs(okx.clock.offset - offset) < dt.timedelta(minutes=1)

            async def main() -> dt.timedelta:
                async with AsyncClient.live(base_url=peer.url) as waiting:
                    return await waiting.synchronize_clock()

            offsets = [offset, asyncio.run(main())]
        for found in offsets:
            assert abs(found + dt.timedelta(hours=5)) < dt.timedelta(minutes=30)
        assert {request.target for request in peer.requests} == {public.get_time().target}

    def test_an_answer_without_a_time_changes_nothing(self) -> None:
        with serving(http(b'{"code":"0","msg":"","data":[{"ts":""}]}')) as peer:
            with Client.live(base_url=peer.url) as okx:
                assert okx.synchronize_clock() == dt.timedelta(0)

            async def main() -> dt.timedelta:
                async with AsyncClient.live(base_url=peer.url) as waiting:
                    return await waiting.synchronize_clock()

            assert asyncio.run(main()) == dt.timedelta(0)


class TestSandbox:
    def test_it_stops_with_its_client(self) -> None:
        before = threading.enumerate()
        with Client.sandbox() as okx:
            url = okx.environment.base_url
            assert okx.market.get_ticker("BTC-USDT").last is not None
            assert len(threading.enumerate()) > len(before)
        assert threading.enumerate() == before
        with Client.sandbox(url) as other, pytest.raises(OkxError, match="ConnectError"):
            other.send(PUBLIC)

    def test_it_stops_with_its_async_client(self) -> None:
        before = threading.enumerate()

        async def main() -> None:
            async with AsyncClient.sandbox() as okx:
                assert (await okx.account.get_balance()).details

        asyncio.run(main())
        assert threading.enumerate() == before

    def test_one_that_runs_elsewhere_is_left_alone(self) -> None:
        url, stop = embedded.start()
        try:
            for _ in range(2):
                with Client.sandbox(url) as okx:
                    assert okx.account.get_balance().details
        finally:
            stop()

    @pytest.mark.parametrize("client", [Client, AsyncClient])
    def test_without_the_extra(self, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        hide(monkeypatch, "uvicorn")
        with pytest.raises(UsageError, match="the sandbox needs the package 'uvicorn'") as caught:
            client.sandbox()
        assert "pip install 'okx-v5[sandbox]'" in refusal(caught)

    def test_a_fault_of_our_own_is_not_taken_for_a_missing_extra(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hide(monkeypatch, "okx_v5.sandbox")
        with pytest.raises(ModuleNotFoundError, match=r"okx_v5\.sandbox"):
            Client.sandbox()
