"""Connections that end, fall silent or are replaced, and what becomes of what they served."""

import asyncio
from collections.abc import Callable

import attrs
import pytest
from tests.client.streams.exchange import (
    FAST,
    PATIENCE,
    Exchange,
    Message,
    Side,
    exchanging,
    find,
    order,
    run,
    seen,
    streaming,
)

from okx_v5 import Book, BookInvalid
from okx_v5.streams import (
    Connected,
    Disconnected,
    Failed,
    Gap,
    Notice,
    Resubscribed,
    Stream,
)
from okx_v5.streams.hub import EventLog
from okx_v5.streams.link import Link


def trade(number: int) -> Message:
    return {"instId": "BTC-USDT", "tradeId": str(number), "px": "1", "sz": "1", "side": "buy"}


def snapshot(side: Side, seq: int, bid: str = "100") -> None:
    row = {"bids": [[bid, "1", "0", "1"]], "asks": [["200", "1", "0", "1"]], "ts": "1695190491421"}
    side.push(
        "books",
        row | {"seqId": seq, "prevSeqId": -1, "checksum": 0},
        action="snapshot",
        instId="BTC-USDT",
    )


def update(side: Side, before: int, seq: int, bid: str = "100") -> None:
    row = {"bids": [[bid, "1", "0", "1"]], "asks": [], "ts": "1695190491421"}
    side.push(
        "books",
        row | {"seqId": seq, "prevSeqId": before, "checksum": 0},
        action="update",
        instId="BTC-USDT",
    )


class TestKeepingAlive:
    def test_silence_is_broken_by_a_ping(self) -> None:
        async def main() -> None:
            timing = attrs.evolve(FAST, ping_after=0.01, pong_within=PATIENCE)
            async with exchanging() as exchange, streaming(exchange, timing) as stream:
                await stream.trades("BTC-USDT").ready()
                await exchange.until(lambda: exchange.sides[0].pings)
                assert len(exchange.sides) == 1

        run(main)

    def test_a_connection_that_answers_stays(self) -> None:
        async def main() -> None:
            timing = attrs.evolve(FAST, ping_after=0.005, pong_within=0.2)
            async with exchanging() as exchange, streaming(exchange, timing) as stream:
                await stream.trades("BTC-USDT").ready()
                await exchange.until(lambda: exchange.sides[0].pings >= 2)
                assert len(exchange.sides) == 1

        run(main)

    def test_a_dead_connection_is_noticed_and_replaced(self) -> None:
        async def main() -> None:
            timing = attrs.evolve(FAST, ping_after=0.01, pong_within=0.01)
            async with exchanging() as exchange, streaming(exchange, timing) as stream:
                exchange.answers_pings = False
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()
                ended = await find(log, Disconnected)
                assert "no answer to a ping" in ended.reason
                exchange.answers_pings = True
                side = await exchange.serving(len(exchange.sides) + 1, "trades")
                side.push("trades", trade(1), instId="BTC-USDT")
                assert (await anext(trades)).trade_id == "1"

        run(main)


class TestReconnecting:
    @pytest.mark.parametrize("code", [None, 1000, 1001, 4001, 4004, 4009])
    def test_login_and_subscriptions_are_restored(self, code: int | None) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                log = stream.events()
                account, orders = stream.account(), stream.orders(inst_type="ANY")
                await account.ready()
                await orders.ready()
                connected = await find(log, Connected)
                assert (connected.url, connected.again) == ("private", False)
                exchange.sides[0].end(code, "why")
                ended = await find(log, Disconnected)
                assert ended.code == (code or 1006)
                assert code is None or ended.reason == "why"
                side = await exchange.serving(2, "account", "orders")
                assert side.logged_in
                side.push("account", {"totalEq": "5"}, uid="7")
                assert (await anext(account)).total_eq == 5
                restored = [(await find(log, Resubscribed)).topic.name for _ in range(2)]
                assert sorted(restored) == ["account", "orders"]

        run(main)

    @pytest.mark.parametrize("code", [None, 4001])
    def test_what_came_just_before_the_end_is_not_lost(self, code: int | None) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                trades = await stream.trades("BTC-USDT").ready()
                side = exchange.sides[0]
                for number in range(5):
                    side.push("trades", trade(number), instId="BTC-USDT")
                side.end(code, "why")
                assert [(await anext(trades)).trade_id for _ in range(5)] == list("01234")

        run(main)

    def test_what_is_missed_is_told(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()
                exchange.sides[0].end()
                assert (await find(log, Gap)).topic == trades.topic

        run(main)

    @pytest.mark.parametrize("point", ["login", "subscribe", "acknowledging", "unsubscribe"])
    def test_a_connection_may_end_at_any_point(self, point: str) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:

                def login(side: Side, message: Message) -> None:
                    exchange.login(side, message) if side.number > 1 else side.end()

                def subscribe(side: Side, message: Message) -> None:
                    if side.number > 1:
                        exchange.subscribe(side, message)
                    elif point == "acknowledging":
                        side.acknowledge(message["args"][0], message)
                        side.end(4001)
                    else:
                        side.end()

                if point == "login":
                    exchange.on_login = login
                elif point == "unsubscribe":
                    exchange.on_unsubscribe = lambda side, _: side.end()
                else:
                    exchange.on_subscribe = subscribe
                account, orders = stream.account(), stream.orders(inst_type="ANY")
                gone = stream.balance_and_position()
                for subscription in (account, orders, gone):
                    await subscription.ready()
                if point == "unsubscribe":
                    await gone.close()
                side = await exchange.serving(2, "account", "orders")
                assert len(side.subscribed) == (2 if point == "unsubscribe" else 3)

        run(main)

    def test_pauses_grow_at_random_up_to_the_longest(self) -> None:
        async def main() -> None:
            timing = attrs.evolve(FAST, first_retry=0.001, longest_retry=0.016)
            async with exchanging() as exchange, streaming(exchange, timing) as stream:
                exchange.accepts = lambda: False
                log = stream.events()
                stream.trades("BTC-USDT")
                pauses = [(await find(log, Disconnected)).retry_in for _ in range(9)]
                for number, pause in enumerate(pauses, 1):
                    longest = min(0.001 * 2**number, 0.016)
                    assert longest / 2 <= pause <= longest
                assert len({pause / 0.016 for pause in pauses[4:]}) > 1

        run(main)

    def test_a_connection_that_ends_at_once_is_no_reason_to_hurry(self) -> None:
        async def main() -> None:
            timing = attrs.evolve(FAST, first_retry=0.05, longest_retry=10)
            async with exchanging() as exchange, streaming(exchange, timing) as stream:
                log = stream.events()
                stream.trades("BTC-USDT")
                for number in (1, 2):
                    (await exchange.serving(number, "trades")).end()
                    first = await find(log, Disconnected)
                # The second one lasted no longer than the wait for it, if the machine let it.
                assert first.retry_in >= 0.025

        run(main)

    def test_the_end_of_a_stream_ends_its_iterations(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()
                book = stream.book("BTC-USDT")
                waiting = [
                    asyncio.ensure_future(work)
                    for work in (anext(trades, None), anext(trades.pushes(), None), log_end(log))
                ]
                blocked = asyncio.ensure_future(book.ready())
                await asyncio.sleep(0)
                await stream.close()
                assert await asyncio.gather(*waiting) == [None, None, True]
                with pytest.raises(BookInvalid):
                    await blocked

        async def log_end(log: object) -> bool:
            async for _ in log:  # type: ignore[attr-defined]  # of events
                pass
            return True

        run(main)

    def test_a_mistake_of_ours_leaves_nobody_waiting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        async def fail(self: Link, connection: object) -> None:
            raise ZeroDivisionError

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                monkeypatch.setattr(Link, "_settle", fail)
                log = stream.events()
                with pytest.raises(Exception, match="ZeroDivisionError"):
                    await stream.trades("BTC-USDT").ready()
                assert isinstance((await find(log, Failed)).error.__cause__, ZeroDivisionError)

        run(main)


# An overlap that ends when the old connection does.
LONG = attrs.evolve(FAST, overlap=PATIENCE)


class TestTakingOver:
    def test_a_new_connection_takes_over_without_a_gap_or_a_duplicate(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange, LONG) as stream:
                log = stream.events()
                books = await stream.books("BTC-USDT").ready()
                trades = await stream.trades("BTC-USDT").ready()
                old = exchange.sides[0]
                snapshot(old, 10)
                update(old, 10, 11)
                old.push("trades", trade(1), instId="BTC-USDT")
                pushes, sold = books.pushes(), trades.pushes()
                for _ in range(2):
                    await anext(pushes)
                await anext(sold)
                old.notice()
                assert (await find(log, Notice)).code == "64008"
                new = await exchange.serving(2, "books", "trades")
                update(old, 11, 12)
                old.push("trades", trade(2), instId="BTC-USDT")
                found = [(await anext(pushes)).rows[0].seq_id]
                assert [(await anext(sold)).rows[0].trade_id] == ["2"]
                snapshot(new, 12)
                new.push("trades", trade(2), instId="BTC-USDT")
                new.push("trades", trade(3), instId="BTC-USDT")
                update(new, 12, 13)
                found.append((await anext(pushes)).rows[0].seq_id)
                update(old, 12, 13)
                old.end(1001)
                await exchange.until(lambda: old.ended)
                update(new, 13, 14)
                found.append((await anext(pushes)).rows[0].seq_id)
                assert found == [12, 13, 14]
                assert (await anext(sold)).rows[0].trade_id == "3"
                assert books.waiting == trades.waiting == 0
                events = seen(log)
                assert not [event for event in events if isinstance(event, Gap | Disconnected)]

        run(main)

    def test_orders_in_flight_are_answered_on_the_old_one(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                held: list[tuple[Side, Message]] = []
                exchange.on_operation = lambda side, message: held.append((side, message))
                sending = asyncio.ensure_future(stream.send(order()))
                await exchange.until(lambda: held)
                old, message = held[0]
                old.notice()
                await exchange.until(
                    lambda: len(exchange.sides) == 2 and exchange.sides[1].logged_in
                )
                exchange.on_operation = exchange.operate
                # Which one the next order takes, depends on how far the new one is.
                assert (await stream.send(order())).ord_id == "1"
                assert not old.ended
                exchange.operate(old, message)
                assert (await sending).ord_id == "1"
                await exchange.until(lambda: old.ended)

        run(main)

    def test_one_that_cannot_take_over_is_tried_again_while_the_old_one_lasts(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()

                def subscribe(side: Side, message: Message) -> None:
                    side.end() if side.number < 4 else exchange.subscribe(side, message)

                exchange.on_subscribe = subscribe
                exchange.sides[0].notice()
                new = await exchange.serving(4, "trades")
                await exchange.until(lambda: exchange.sides[0].ended)
                new.push("trades", trade(1), instId="BTC-USDT")
                assert (await anext(trades)).trade_id == "1"
                assert not [event for event in seen(log) if isinstance(event, Disconnected)]

        run(main)

    def test_the_old_one_may_end_before_the_new_one_is_ready(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                book, log, old, new, message = await midway(exchange, stream)
                snapshot(new, 9)  # before the acknowledgement, and of before the gap
                old.end()
                await find(log, Gap)
                exchange.on_subscribe = begin_anew(exchange, 15)
                exchange.subscribe(new, message)
                await find(log, Resubscribed)
                await until_bid(book, 150)

        run(main)

    def test_a_book_with_a_gap_during_it_becomes_whole(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                book, log, old, new, message = await midway(exchange, stream)
                update(old, 14, 15)
                await find(log, Gap)
                with pytest.raises(BookInvalid):
                    _ = book.best_bid
                exchange.on_subscribe = begin_anew(exchange, 20)
                exchange.subscribe(new, message)
                snapshot(new, 14)
                await until_bid(book, 150)
                assert old.ended

        run(main)


async def midway(exchange: Exchange, stream: Stream) -> tuple[Book, EventLog, Side, Side, Message]:
    """A takeover that waits for an answer: book, events, both sides, and what the new one was asked for."""
    kept = stream.book("BTC-USDT")
    old = await exchange.serving(1, "books")
    snapshot(old, 10)
    book = await kept.ready()
    held: list[tuple[Side, Message]] = []
    exchange.on_subscribe = lambda side, message: held.append((side, message))
    log = stream.events()
    old.notice()
    await exchange.until(lambda: held)
    return book, log, old, *held[0]


def begin_anew(exchange: Exchange, seq: int) -> Callable[[Side, Message], None]:
    """Have each subscription be followed by a snapshot."""

    def subscribe(side: Side, message: Message) -> None:
        exchange.subscribe(side, message)
        snapshot(side, seq, "150")

    return subscribe


async def until_bid(book: Book, price: int) -> None:
    """Wait until a book's best bid has a price."""
    while True:
        view = await book.wait_valid()
        if view.best_bid is not None and view.best_bid.px == price:
            return
        await asyncio.sleep(0)
