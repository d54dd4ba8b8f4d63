"""Order books: the chain of their sequence, and what may go wrong with it."""

from itertools import pairwise
from typing import Any

import pytest
from tests.sandbox.streaming import Stream

from okx_v5.sandbox import StreamSettings

FAST = StreamSettings(pushes_per_second=200)


class Book:
    """A naive book, which keeps what it is told."""

    def __init__(self, snapshot: dict[str, Any]) -> None:
        assert snapshot["action"] == "snapshot"
        (row,) = snapshot["data"]
        assert row["prevSeqId"] == -1
        self.sequence = row["seqId"]
        self.sides: dict[str, dict[str, str]] = {"asks": {}, "bids": {}}
        self._take(row)

    def apply(self, update: dict[str, Any]) -> None:
        assert update["action"] == "update"
        (row,) = update["data"]
        assert row["prevSeqId"] == self.sequence, "a gap"
        self.sequence = row["seqId"]
        self._take(row)

    def _take(self, row: dict[str, Any]) -> None:
        for side, levels in self.sides.items():
            for price, size, *_ in row[side]:
                if size == "0":
                    levels.pop(price)  # what is taken away was there
                else:
                    levels[price] = size


def _name(channel: str) -> dict[str, str]:
    return (
        {"sprdId": "BTC-USDT_BTC-USDT-SWAP"}
        if channel.startswith("sprd")
        else {"instId": "BTC-USDT"}
    )


@pytest.mark.parametrize(
    ("channel", "url", "depth", "places"),
    [
        ("books", "public", 400, 4),
        ("books-l2-tbt", "public", 400, 4),
        ("books50-l2-tbt", "public", 50, 4),
        ("books-rpi", "public", 400, 4),
        ("books-elp", "public", 400, 4),
        ("sprd-books-l2-tbt", "business", 400, 3),
    ],
)
def test_changes_follow_each_other(
    start: Any, connect: Any, channel: str, url: str, depth: int, places: int
) -> None:
    sandbox = start(streams=FAST).sandbox
    one = connect(url, sandbox).login()
    one.subscribe(channel, **_name(channel))
    snapshot = one.push(channel)
    book = Book(snapshot)
    (row,) = snapshot["data"]
    assert [len(row[side]) for side in ("asks", "bids")] == [depth, depth]
    assert {len(level) for side in ("asks", "bids") for level in row[side]} == {places}
    for _ in range(20):
        book.apply(one.push(channel))
    # Whoever comes later has a snapshot of another moment, and the same updates after it.
    other = connect(url, sandbox).login()
    other.subscribe(channel, **_name(channel))
    late = Book(other.push(channel))
    while book.sequence < late.sequence:
        book.apply(one.push(channel))
    assert book.sides == late.sides
    for _ in range(20):
        update = one.push(channel)
        assert other.push(channel) == update
        book.apply(update)
        late.apply(update)
    assert book.sides == late.sides
    asks, bids = ([float(price) for price in levels] for levels in book.sides.values())
    assert max(bids) < min(asks)
    assert {len(levels) for levels in (asks, bids)} == {depth}


@pytest.mark.parametrize(
    ("channel", "url", "depth", "places"),
    [
        ("bbo-tbt", "public", 1, 4),
        ("books5", "public", 5, 4),
        ("sprd-bbo-tbt", "business", 1, 3),
        ("sprd-books5", "business", 5, 3),
    ],
)
def test_the_whole_again_and_again(
    start: Any, connect: Any, channel: str, url: str, depth: int, places: int
) -> None:
    stream = connect(url, start(streams=FAST).sandbox)
    stream.subscribe(channel, **_name(channel))
    pushes = [stream.push(channel) for _ in range(10)]
    rows = [push["data"][0] for push in pushes]
    assert not any("action" in push for push in pushes)
    for row in rows:
        assert [len(row[side]) for side in ("asks", "bids")] == [depth, depth]
        assert {len(level) for side in ("asks", "bids") for level in row[side]} == {places}
    for before, after in pairwise(rows):
        assert before["seqId"] < after["seqId"]
        assert (before["asks"], before["bids"]) != (after["asks"], after["bids"])


def test_orders_are_filled_at_what_the_book_shows(start: Any, connect: Any) -> None:
    caller = start()
    stream = connect(sandbox=caller.sandbox)
    stream.subscribe("books", instId="BTC-USDT")
    ask = stream.push("books")["data"][0]["asks"][0][0]
    row = caller.buy(ordType="market", px=None, sz="100")
    assert caller.order(row)["avgPx"] == ask


def test_a_book_that_stands_still_says_so(start: Any, connect: Any) -> None:
    settings = StreamSettings(moving=False, quiet=0.01)
    stream = connect(sandbox=start(streams=settings).sandbox)
    stream.subscribe("books", instId="BTC-USDT")
    sequence = stream.push("books")["data"][0]["seqId"]
    for _ in range(3):
        (row,) = stream.push("books")["data"]
        assert (row["asks"], row["bids"]) == ([], [])
        assert row["prevSeqId"] == row["seqId"] == sequence
    stream.subscribe("books5", instId="BTC-USDT")
    wholes = [stream.push("books5")["data"][0] for _ in range(3)]
    assert len({(row["seqId"], str(row["asks"])) for row in wholes}) == 1


def test_equal_seeds_give_equal_pushes(start: Any, connect: Any) -> None:
    def pushes(seed: int) -> list[Any]:
        sandbox = start(streams=StreamSettings(pushes_per_second=200, seed=seed)).sandbox
        stream = connect(sandbox=sandbox)
        stream.subscribe("books", instId="BTC-USDT")
        rows = [stream.push("books")["data"][0] for _ in range(5)]
        return [row | {"ts": ""} for row in rows]

    assert pushes(1) == pushes(1)
    assert pushes(1) != pushes(2)


class TestDisturbances:
    """In a book that is pushed on request only, so that nothing comes between."""

    @pytest.fixture
    def stream(self, start: Any, connect: Any) -> Stream:
        settings = StreamSettings(pushes_per_second=1 / 3600)
        stream: Stream = connect(sandbox=start(streams=settings).sandbox)
        stream.subscribe("books", instId="BTC-USDT")
        return stream

    def updates(self, stream: Stream, how: Any, pushes: int, messages: int) -> list[Any]:
        streams = stream.sandbox.streams
        streams.push("books")
        streams.disturb("BTC-USDT", how)
        for _ in range(pushes):
            streams.push("books")
        self.book = Book(stream.push("books"))
        self.book.apply(stream.push("books"))
        return [stream.push("books") for _ in range(messages)]

    def test_a_gap(self, stream: Stream) -> None:
        first, second = self.updates(stream, "gap", pushes=3, messages=2)
        with pytest.raises(AssertionError, match="a gap"):
            self.book.apply(first)
        assert second["data"][0]["prevSeqId"] == first["data"][0]["seqId"]
        # A new subscription begins anew.
        stream.ask("unsubscribe", {"channel": "books", "instId": "BTC-USDT"})
        stream.subscribe("books", instId="BTC-USDT")
        book = Book(stream.push("books"))
        stream.sandbox.streams.push("books")
        book.apply(stream.push("books"))

    def test_an_update_that_comes_twice(self, stream: Stream) -> None:
        first, again, next_one = self.updates(stream, "duplicate", pushes=2, messages=3)
        assert first == again
        self.book.apply(first)
        self.book.apply(next_one)

    def test_updates_in_the_wrong_order(self, stream: Stream) -> None:
        second, first, third = self.updates(stream, "reorder", pushes=3, messages=3)
        for update in (first, second, third):
            self.book.apply(update)

    def test_a_sequence_that_begins_anew(self, stream: Stream) -> None:
        before = 123_456
        first, second = self.updates(stream, "reset", pushes=2, messages=2)
        assert first["data"][0]["seqId"] < before < first["data"][0]["prevSeqId"]
        self.book.apply(first)
        self.book.apply(second)
