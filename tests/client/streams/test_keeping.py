"""Books that a stream keeps: never wrong, and whole again by themselves."""

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.client.streams.exchange import Message, Side, exchanging, find, run, streaming

from okx_v5 import Book, BookInvalid, SubscriptionError, TimedOut, UsageError
from okx_v5.streams import Gap, Resubscribed, Undecodable


class Market:
    """An order book of one level whose price says how often it has changed."""

    def __init__(self) -> None:
        self.seq = 100

    def row(self, before: int) -> Message:
        bids = [[str(self.seq), "1", "0", "1"]]
        if before != -1:
            bids.append([str(before), "0", "0", "0"])
        return {
            "bids": bids,
            "asks": [["100000", "1", "0", "1"]],
            "ts": str(1_695_190_491_421 + self.seq),
            "checksum": 0,
            "prevSeqId": before,
            "seqId": self.seq,
        }

    def snapshot(self, side: Side) -> None:
        side.push("books", self.row(-1), action="snapshot", instId="BTC-USDT")

    def move(self, *sides: Side) -> None:
        before, self.seq = self.seq, self.seq + 1
        for side in sides:
            if any(arg["channel"] == "books" for arg in side.subscribed):
                side.push("books", self.row(before), action="update", instId="BTC-USDT")


async def at(book: Book, seq: int) -> None:
    """Wait until a book has come to a state, which it shows as it was."""
    while True:
        view = await book.wait_valid()
        assert view.best_bid is not None
        assert view.best_bid.px == view.seq_id
        if view.seq_id == seq:
            return
        await asyncio.sleep(0)


def serve(exchange: Any, market: Market) -> None:
    """Have each subscription be followed by a snapshot."""

    def subscribe(side: Side, message: Message) -> None:
        exchange.subscribe(side, message)
        market.snapshot(side)

    exchange.on_subscribe = subscribe


def test_a_gap_makes_it_invalid_at_once_and_it_becomes_whole() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            market = Market()
            serve(exchange, market)
            log = stream.events()
            async with stream.book("BTC-USDT") as book:
                side = exchange.sides[0]
                market.move(side)
                await at(book, 101)
                exchange.on_subscribe = exchange.subscribe
                market.move()
                market.move(side)
                gap = await find(log, Gap)
                assert gap.topic.name == "books"
                with pytest.raises(BookInvalid):
                    book.view()
                await find(log, Resubscribed)
                assert not book.is_valid
                market.snapshot(side)
                market.move(side)
                await at(book, 104)
                assert len(exchange.sides) == 1
            with pytest.raises(BookInvalid):
                book.view()

    run(main)


@pytest.mark.parametrize("row", ['"text"', '{"bids":7}', "7", '{"bids":[["x"]],"asks":[]}'])
def test_what_cannot_be_read_makes_it_invalid(row: str) -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            market = Market()
            serve(exchange, market)
            log = stream.events()
            async with stream.book("BTC-USDT") as book:
                side = exchange.sides[0]
                arg = '{"channel":"books","instId":"BTC-USDT"}'
                side.say(f'{{"arg":{arg},"action":"update","data":[{row}]}}')
                await find(log, Gap)
                await find(log, Resubscribed)
                await at(book, 100)

    run(main)


def test_a_message_that_cannot_be_read_is_told_too() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            serve(exchange, Market())
            log = stream.events()
            async with stream.book("BTC-USDT") as book:
                side = exchange.sides[0]
                side.say('{"arg":{"channel":"books","instId":"BTC-USDT"},"data":[{')
                assert (await find(log, Undecodable)).raw.endswith(b"[{")
                await find(log, Resubscribed)
                await at(book, 100)

    run(main)


def test_without_a_connection_it_is_invalid() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            market = Market()
            serve(exchange, market)
            log = stream.events()
            async with stream.book("BTC-USDT") as book:
                exchange.accepts = lambda: False
                exchange.sides[0].end()
                await find(log, Gap)
                with pytest.raises(BookInvalid):
                    _ = book.mid
                market.move()
                exchange.accepts = lambda: True
                await at(book, 101)

    run(main)


@settings(max_examples=40)
@given(st.data())
def test_whatever_happens_it_is_never_wrong(data: st.DataObject) -> None:
    """Moves, gaps, notices and ends at any point; in the end it is what the market is."""

    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            market = Market()
            serve(exchange, market)
            async with stream.book("BTC-USDT") as book:
                for _ in range(data.draw(st.integers(1, 12))):
                    step = data.draw(
                        st.sampled_from(["move", "move", "gap", "notice", "end", "turn"])
                    )
                    sides = exchange.open_sides()
                    if step == "move":
                        market.move(*sides)
                    elif step == "gap":
                        market.move(*sides[:-1])
                    elif step == "notice" and sides:
                        sides[-1].notice()
                    elif step == "end" and sides:
                        sides[0].end()
                    for _ in range(data.draw(st.integers(0, 6))):
                        await asyncio.sleep(0)
                        if book.is_valid:
                            view = book.view()
                            assert view.best_bid is not None
                            assert view.best_bid.px == view.seq_id
                # What a gap hid is noticed when there is something new.
                while not book.is_valid or book.view().seq_id != market.seq:
                    market.move(*exchange.open_sides())
                    await asyncio.sleep(0.001)

    run(main)


def test_a_refusal_reaches_whoever_waits() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            exchange.on_subscribe = lambda side, message: side.refuse(
                "60018", "Wrong URL or channel:books,instId:NO doesn't exist.", message
            )
            with pytest.raises(SubscriptionError, match="60018"):
                async with stream.book("NO"):
                    pytest.fail("there is no such book")

    run(main)


def test_a_refusal_after_the_acknowledgement_reaches_whoever_waits() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            kept = stream.book("BTC-USDT")
            waiting = asyncio.ensure_future(kept.ready())
            side = await exchange.serving(1, "books")
            side.say({"event": "channel-conn-count-error", "channel": "books", "connCount": "31"})
            with pytest.raises(SubscriptionError, match="31"):
                await waiting
            with pytest.raises(SubscriptionError, match="31"):
                await kept.ready()
            await kept.close()
            await kept.close()

    run(main)


def test_one_that_does_not_come_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("okx_v5.streams.stream._READY_WITHIN", 0.05)

    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            kept = stream.book("BTC-USDT")
            with pytest.raises(TimedOut, match="brought no book"):
                await kept.ready()
            assert "books" in repr(kept)
            await exchange.serving(1, "books")

    run(main)


def test_one_that_needs_a_key_says_so() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange, credentials=None) as stream:
            with pytest.raises(UsageError, match="needs a key"):
                stream.book("BTC-USDT", "books-l2-tbt")

    run(main)
