"""Streams for code that waits."""

import asyncio
import contextlib
import gc
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.client.peers import CREDENTIALS
from tests.client.streams.exchange import FAST, PATIENCE, Exchange, exchanging, order
from tests.client.streams.test_keeping import Market, serve

from okx_v5 import BookInvalid, Client, SubscriptionError, TimedOut, UsageError
from okx_v5.streams import Connected
from okx_v5.streams.opening import open_sync_stream
from okx_v5.streams.sync import SyncStream


class Served:
    """An exchange in a thread; `do` calls a function there and returns what it does."""

    def __init__(self, loop: asyncio.AbstractEventLoop, exchange: Exchange) -> None:
        self.loop = loop
        self.exchange = exchange

    def do(self, act: Any) -> Any:
        async def acting() -> Any:
            result = act()
            return await result if asyncio.iscoroutine(result) else result

        return asyncio.run_coroutine_threadsafe(acting(), self.loop).result(PATIENCE)


@pytest.fixture
def served() -> Iterator[Served]:
    ready = threading.Event()
    found: list[Served] = []
    stop: list[asyncio.Event] = []

    async def main() -> None:
        async with exchanging() as exchange:
            stop.append(asyncio.Event())
            found.append(Served(asyncio.get_running_loop(), exchange))
            ready.set()
            await stop[0].wait()

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    assert ready.wait(PATIENCE)
    yield found[0]
    found[0].loop.call_soon_threadsafe(stop[0].set)
    thread.join(PATIENCE)
    assert [each for each in threading.enumerate() if "okx-v5 stream" in each.name] == []
    gc.collect()


@contextlib.contextmanager
def streaming(served: Served, **options: Any) -> Iterator[SyncStream]:
    transport = httpx.MockTransport(lambda request: served.exchange.on_request(request))
    with (
        httpx.Client(transport=transport) as http,
        Client.live(
            CREDENTIALS,
            ws_url=f"ws://127.0.0.1:{served.exchange.port}",
            http=http,
            limits=None,
            **options,
        ) as okx,
        open_sync_stream(okx._backing(), FAST) as stream,
    ):
        yield stream


def say(served: Served, *numbers: int) -> None:
    def speak() -> None:
        side = served.exchange.open_sides()[0]
        for number in numbers:
            side.push("trades", {"tradeId": str(number)}, instId="BTC-USDT")

    served.do(speak)


def test_rows_pushes_and_the_end(served: Served) -> None:
    with streaming(served) as stream:
        with stream.trades("BTC-USDT") as trades:
            say(served, 1, 2, 3)
            assert next(trades).trade_id == "1"
            assert next(trades.pushes()).rows[0].trade_id == "2"
            assert trades.next_push(PATIENCE).rows[0].trade_id == "3"
            with pytest.raises(TimedOut, match="nothing came within"):
                trades.next_push(0.01)
            say(served, 4)
            assert next(trades).trade_id == "4"
            assert (trades.dropped, trades.topic.name) == (0, "trades")
        assert list(trades) == []
        trades.close()
        other = stream.trades("ETH-USDT").ready()
    assert list(other) == []
    other.close()
    stream.close()
    with pytest.raises(UsageError, match="closed"):
        stream.trades("BTC-USDT")
    with pytest.raises(UsageError, match="entered before"), stream:
        pass


def test_orders_books_and_events(served: Served) -> None:
    market = Market()
    serve(served.exchange, market)
    with streaming(served) as stream:
        events = stream.events()
        assert stream.send(order()).ord_id == "1"
        assert stream.reply(order()).status == 101
        with stream.book("BTC-USDT") as book:
            assert book.view().seq_id == 100
        with pytest.raises(BookInvalid):
            book.view()
        first = events.next_event(PATIENCE)
        assert isinstance(first, Connected)
        assert (first.url, isinstance(next(events), Connected)) == ("private", True)
        with pytest.raises(TimedOut):
            events.next_event(0.01)
    assert list(events) == []


def test_a_refusal(served: Served) -> None:
    served.exchange.on_subscribe = lambda side, message: side.refuse("60018", "no", message)
    with streaming(served) as stream:
        with pytest.raises(SubscriptionError), stream.trades("NO"):
            pytest.fail("it is refused")
        with pytest.raises(SubscriptionError):
            list(stream.trades("NO"))


def test_options_share_the_stream(served: Served) -> None:
    with streaming(served) as stream:
        twin = stream.with_options(when_slow="latest", capacity=3)
        with twin.trades("BTC-USDT") as trades:
            say(served, 1)
            assert next(trades).trade_id == "1"
            assert len(served.exchange.sides) == 1
        twin.close()
        with pytest.raises(UsageError, match="closed"):
            stream.trades("BTC-USDT")


def test_options_may_come_before_it_is_entered(served: Served) -> None:
    with (
        Client.live(ws_url=f"ws://127.0.0.1:{served.exchange.port}", limits=None) as okx,
        open_sync_stream(okx._backing(), FAST).with_options(when_slow="wait") as stream,
        stream.trades("BTC-USDT") as trades,
    ):
        say(served, 1)
        assert next(trades).trade_id == "1"
        assert repr(stream).startswith("<SyncStream live")


def test_it_may_be_closed_by_another_thread(served: Served) -> None:
    with streaming(served) as stream:
        trades = stream.trades("BTC-USDT").ready()
        events = stream.events()
        found: list[Any] = []
        threads = [
            threading.Thread(target=lambda: found.append(list(trades))),
            threading.Thread(target=lambda: found.append(len(list(events)))),
        ]
        for thread in threads:
            thread.start()
        stream.close()
        for thread in threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


def test_ctrl_c_is_noticed_while_nothing_comes(served: Served) -> None:
    with streaming(served) as stream:
        trades = stream.trades("BTC-USDT").ready()
        timer = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            next(trades)
        timer.join()
        say(served, 1)
        assert next(trades).trade_id == "1"


def test_before_it_is_entered_and_within_its_own_loop(served: Served) -> None:
    with Client.live(limits=None) as okx:
        stream = open_sync_stream(okx._backing())
        for use in (stream.events, lambda: stream.trades("A"), lambda: stream.send(order())):
            with pytest.raises(UsageError, match="not open yet"):
                use()
        stream.close()
    with streaming(served) as entered:

        async def misuse() -> None:
            entered.events()

        with pytest.raises(UsageError, match="inside its own event loop"):
            entered._runner.run(misuse())
        with pytest.raises(UsageError, match="entered before"):
            entered.__enter__()


def test_after_a_fork_it_says_so(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    with streaming(served) as stream:
        ours = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: ours + 1)
        with pytest.raises(UsageError, match="forked"):
            stream.trades("BTC-USDT")
        stream.close()  # does nothing there
        monkeypatch.undo()
        stream.trades("BTC-USDT").ready()


def test_a_closed_client_opens_no_stream() -> None:
    okx = Client.live()
    okx.close()
    with pytest.raises(UsageError, match="closed"), okx.stream():
        pytest.fail("the client is closed")
