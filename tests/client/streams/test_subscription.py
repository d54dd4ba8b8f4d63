"""Consumers that do not keep up, each as it chose; and what a subscription is like to use."""

import asyncio
from typing import Any

import pytest
from tests.client.streams.exchange import Message, Side, exchanging, find, order, run, streaming

from okx_v5 import ArgumentError, UsageError
from okx_v5.records import AggregatedTrade
from okx_v5.streams import Dropped, Gap, Stream
from okx_v5.streams.backlog import WhenSlow
from okx_v5.streams.subscription import StreamSubscription
from okx_v5.topics import market
from okx_v5_core.subscriptions import Subscription


def trade(number: int, **fields: str) -> Message:
    return {"instId": "BTC-USDT", "tradeId": str(number), "px": "1", "sz": "1", **fields}


def say_trades(side: Side, numbers: range, inst_id: str = "BTC-USDT") -> None:
    for number in numbers:
        side.push("trades", trade(number), instId=inst_id)


async def numbers(subscription: Subscription[AggregatedTrade], count: int) -> list[int]:
    return [int((await anext(subscription)).trade_id or -1) for _ in range(count)]


async def all_came(stream: Stream, side: Side) -> None:
    """Wait until what a side has sent so far has been read."""
    log = stream.events()
    side.say("the end of what was sent")
    async for event in log:
        if b"the end" in getattr(event, "raw", b""):
            log.close()
            return


class TestDroppingTheOldest:
    def test_drops_are_counted_and_told(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(capacity=10)
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()
                (side,) = exchange.sides
                say_trades(side, range(25))
                await all_came(stream, side)
                assert (trades.dropped, trades.waiting) == (15, 10)
                told = await find(log, Dropped)
                assert (told.topic, told.count) == (trades.topic, 1)
                assert await numbers(trades, 10) == [*range(15, 25)]
                assert trades.waiting == 0

        run(main)

    def test_changes_begin_anew(self) -> None:
        def row(before: int, seq: int) -> Message:
            return {"bids": [], "asks": [], "ts": "1", "seqId": seq, "prevSeqId": before}

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(capacity=5)
                books = await stream.books("BTC-USDT").ready()
                (side,) = exchange.sides
                side.push("books", row(-1, 1), action="snapshot", instId="BTC-USDT")
                for seq in range(2, 9):
                    side.push("books", row(seq - 1, seq), action="update", instId="BTC-USDT")
                await exchange.until(lambda: len(side.heard) == 3)
                assert [message["op"] for message in side.heard[1:]] == ["unsubscribe", "subscribe"]
                side.push("books", row(8, 9), action="update", instId="BTC-USDT")  # on its way
                side.push("books", row(-1, 20), action="snapshot", instId="BTC-USDT")
                side.push("books", row(20, 21), action="update", instId="BTC-USDT")
                assert [(await anext(books)).seq_id for _ in range(2)] == [20, 21]
                assert books.dropped == 6

        run(main)


class TestWaiting:
    def test_reading_stops_and_goes_on_and_nothing_is_lost(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(when_slow="wait", capacity=4)
                trades = await stream.trades("BTC-USDT").ready()
                (side,) = exchange.sides
                say_trades(side, range(50_000))
                assert await numbers(trades, 1) == [0]
                # Not all of them fit into what is between the two.
                assert trades.waiting < 40_000
                assert await numbers(trades, 49_999) == [*range(1, 50_000)]
                assert trades.dropped == 0

        run(main)

    def test_what_is_asked_for_meanwhile_is_answered(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(when_slow="wait", capacity=1)
                orders = await stream.orders(inst_type="ANY").ready()
                (side,) = exchange.sides
                for number in range(3):
                    side.push("orders", {"ordId": str(number)}, instType="ANY", uid="7")
                await exchange.until(lambda: side.heard)
                while not orders.waiting:
                    await asyncio.sleep(0)
                account = await stream.account().ready()
                assert (await stream.send(order())).ord_id == "1"
                await account.close()
                assert [(await anext(orders)).ord_id for _ in range(3)] == ["0", "1", "2"]
                assert len(exchange.sides) == 1

        run(main)

    def test_one_that_is_closed_while_it_waits_lets_the_others_go_on(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                slow = stream.with_options(when_slow="wait", capacity=1).trades("BTC-USDT")
                other = stream.trades("ETH-USDT")
                await slow.ready()
                await other.ready()
                (side,) = exchange.sides
                say_trades(side, range(5))
                while not slow.waiting:
                    await asyncio.sleep(0)
                await slow.close()
                say_trades(side, range(1), "ETH-USDT")
                assert await numbers(other, 1) == [0]

        run(main)

    def test_a_new_connection_is_set_up_although_nobody_reads(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                slow = stream.with_options(when_slow="wait", capacity=1).orders(inst_type="ANY")
                await slow.ready()
                side = exchange.sides[0]
                for number in range(3):
                    side.push("orders", {"ordId": str(number)}, instType="ANY", uid="7")
                while not slow.waiting:
                    await asyncio.sleep(0)
                side.notice()
                account = await stream.account().ready()  # so that the notice is read
                new = await exchange.serving(2, "orders", "account")
                new.push("orders", {"ordId": "3"}, instType="ANY", uid="7")
                assert [(await anext(slow)).ord_id for _ in range(4)] == ["0", "1", "2", "3"]
                await account.close()

        run(main)

    def test_what_nobody_read_of_a_connection_that_was_replaced_is_told(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                slow = stream.with_options(when_slow="wait", capacity=1).trades("BTC-USDT")
                await slow.ready()
                log = stream.events()
                side = exchange.sides[0]
                side.notice()
                say_trades(side, range(3))
                assert (await find(log, Gap)).topic == slow.topic

        run(main)


class TestKeepingTheLatest:
    def test_the_newest_of_each_instrument(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(when_slow="latest")
                one = await stream.tickers("BTC-USDT").ready()
                several = await stream.positions(inst_type="ANY").ready()
                public, private = exchange.sides
                for number in range(9):
                    public.push("tickers", {"last": str(number)}, instId="BTC-USDT")
                    for name in ("A", "B"):
                        row = {"instId": name, "pos": str(number)}
                        private.push("positions", row, instType="ANY", uid="7")
                await all_came(stream, public)
                await all_came(stream, private)
                assert (one.dropped, several.dropped) == (8, 16)
                assert (await anext(one)).last == 8
                found = [await anext(several) for _ in range(2)]
                assert [(row.inst_id, str(row.pos)) for row in found] == [("A", "8"), ("B", "8")]

        run(main)

    def test_it_does_not_go_with_changes(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as plain:
                stream = plain.with_options(when_slow="latest")
                with pytest.raises(ArgumentError, match="cannot keep the latest"):
                    stream.books("BTC-USDT")
                assert exchange.sides == []

        run(main)


@pytest.mark.parametrize(
    ("when_slow", "capacity", "what"),
    [("never", None, "when_slow must be one of wait, drop-oldest, latest"), (None, 0, "capacity"),
     (None, -1, "capacity"), (None, True, "capacity"), (None, 1.5, "capacity")],
)  # fmt: skip
def test_options_that_cannot_be(when_slow: WhenSlow | None, capacity: Any, what: str) -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            with pytest.raises(ArgumentError, match=what):
                stream.with_options(when_slow=when_slow, capacity=capacity)

    run(main)


def test_rows_and_pushes() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            trades = await stream.subscribe(market.trades("BTC-USDT")).ready()
            (side,) = exchange.sides
            side.push("trades", instId="BTC-USDT")
            side.push("trades", trade(1), trade(2), instId="BTC-USDT")
            side.push("trades", trade(3), instId="BTC-USDT")
            assert await numbers(trades, 2) == [1, 2]
            push = await anext(trades.pushes())
            assert (push.arg["instId"], len(push.rows)) == ("BTC-USDT", 1)
            side.push("trades", trade(4), instId="BTC-USDT")
            await all_came(stream, side)
            assert [push.rows[0].trade_id for push in trades.take_now()] == ["4"]
            assert trades.take_now() == []
            assert "trades" in repr(trades)
            assert repr(stream).startswith("<Stream live ws://127.0.0.1")

    run(main)


def test_a_consumer_with_much_to_do_lets_others_have_their_turn() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            trades = await stream.trades("BTC-USDT").ready()
            (side,) = exchange.sides
            say_trades(side, range(1000))
            await all_came(stream, side)
            turns = 0

            async def other() -> None:
                nonlocal turns
                while turns < 10_000:
                    turns += 1
                    await asyncio.sleep(0)

            task = asyncio.ensure_future(other())
            await numbers(trades, 1000)
            assert 3 <= turns < 10_000  # a turn after every 256 messages
            task.cancel()
            await asyncio.wait([task])

    run(main)


def test_a_subscription_of_no_stream_says_so() -> None:
    async def main() -> None:
        from okx_v5.streams.backlog import Policy

        lonely = StreamSubscription(market.trades("A-B"), Policy(), lambda _: None, 1)
        with pytest.raises(UsageError, match="none of a stream"):
            await lonely.ready()
        await lonely.close()

    run(main)


def test_a_message_arrives_in_pieces() -> None:
    async def main() -> None:
        import picows

        async with exchanging() as exchange, streaming(exchange) as stream:
            trades = await stream.trades("BTC-USDT").ready()
            (side,) = exchange.sides
            assert side._socket is not None
            text = b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{"tradeId":"9"}]}'
            side._socket.send(picows.WSMsgType.TEXT, text[:10], fin=False)
            side._socket.send(picows.WSMsgType.PING, b"")
            side._socket.send(picows.WSMsgType.CONTINUATION, text[10:20], fin=False)
            side._socket.send(picows.WSMsgType.CONTINUATION, text[20:])
            assert await numbers(trades, 1) == [9]

    run(main)
