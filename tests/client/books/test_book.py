"""A book can be read while it is valid, waited for while it is not, and by many at once."""

import asyncio
import contextlib
import copy
import datetime
import pickle
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import attrs
import pytest
from tests.client.books.feeding import feed, push

import okx_v5
from okx_v5 import ArgumentError, BookInvalid
from okx_v5.books import CHANNELS, Book, BookState, Level, Outcome
from okx_v5.books.sides import Side

BIDS = [["100", "3", "0", "2"], ["99", "5", "0", "1"]]
ASKS = [["101", "1", "0", "4"]]


def snapshot(seq: int = 10, **fields: Any) -> dict[str, Any]:
    return push(bids=copy.deepcopy(BIDS), asks=copy.deepcopy(ASKS), seq=seq, **fields)


def update(prev: int, seq: int, **fields: Any) -> dict[str, Any]:
    return push(
        bids=fields.pop("bids", []), asks=fields.pop("asks", []), prev=prev, seq=seq, **fields
    )


@pytest.fixture
def book() -> Book:
    return Book("books", "BTC-USDT")


READINGS: list[Callable[[Book], object]] = [
    lambda book: book.view(),
    lambda book: book.view(1),
    lambda book: book.best_bid,
    lambda book: book.best_ask,
    lambda book: book.mid,
    lambda book: book.microprice,
    lambda book: book.average_price("buy", 1),
    lambda book: book.cumulative_depth("bids"),
]


def cannot_be_read(book: Book, match: str) -> bool:
    for read in READINGS:
        with pytest.raises(BookInvalid, match=match):
            read(book)
    return True


def test_the_documentation_s_sequence(book: Book) -> None:
    assert book.state is BookState.WAITING
    assert cannot_be_read(book, "waiting")
    assert feed(book, update(5, 10)) is Outcome.IGNORED
    assert feed(book, snapshot(10)) is Outcome.SNAPSHOT
    assert feed(book, update(10, 15, bids=[["100", "0", "0", "0"]])) is Outcome.UPDATE
    assert feed(book, update(15, 15)) is Outcome.NO_CHANGE
    assert feed(book, update(15, 3, asks=[["100.5", "2", "0", "1"]])) is Outcome.RESET
    assert feed(book, update(3, 5, bids=[["98", "0", "0", "0"]])) is Outcome.UPDATE
    view = book.view()
    assert view.bids == (Level(Decimal(99), Decimal(5), 1),)
    assert [level.px for level in view.asks] == [100.5, 101]
    assert view.seq_id == 5
    assert (book.is_valid, book.reason) == (True, None)


def test_a_gap_is_noticed_before_anyone_can_read(book: Book) -> None:
    feed(book, snapshot(10))
    outcome = feed(book, update(11, 12))
    assert outcome is Outcome.GAP
    assert outcome.needs_snapshot
    assert cannot_be_read(book, "gap.* follows upon 11, the book is at 10")
    assert book.state is BookState.INVALID
    assert book.reason is not None
    assert feed(book, update(12, 13)) is Outcome.IGNORED
    assert feed(book, snapshot(20)) is Outcome.SNAPSHOT
    assert book.is_valid


def test_a_checksum_of_0_is_ignored_and_any_other_is_checked(book: Book) -> None:
    assert feed(book, snapshot(checksum=0)) is Outcome.SNAPSHOT
    assert feed(book, snapshot(11, checksum=123)) is Outcome.CHECKSUM
    assert cannot_be_read(book, "checksum")


def test_what_the_specification_says_of_each_channel() -> None:
    """Depth, places of a level, and whether a push is whole, has a checksum, and tells RPI orders apart."""
    assert {channel.name: attrs.astuple(channel)[1:] for channel in CHANNELS.values()} == {
        "bbo-tbt": (1, 4, True, False, False),
        "books5": (5, 4, True, False, False),
        "books": (400, 4, False, True, False),
        "books-l2-tbt": (400, 4, False, True, False),
        "books50-l2-tbt": (50, 4, False, True, False),
        "books-rpi": (400, 4, False, False, True),
        "sprd-bbo-tbt": (1, 3, True, False, False),
        "sprd-books5": (5, 3, True, False, False),
        "sprd-books-l2-tbt": (400, 3, False, True, False),
    }
    assert len(CHANNELS) == len(list(CHANNELS)) == 9
    for name in ("books-elp", "trades", "nothing", 5, None):
        assert name not in CHANNELS


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel(channel: str) -> None:
    book = Book(channel, "X")
    level = {3: ["100", "1", "2"], 4: ["100", "1", "1", "2"]}[CHANNELS[channel].places]
    bids = [[str(price), *level[1:]] for price in range(1000)]
    assert feed(book, push(channel, "X", bids=bids, asks=[])) is Outcome.SNAPSHOT
    view = book.view()
    assert len(view.bids) == CHANNELS[channel].depth
    non_rpi = Decimal(1) if channel == "books-rpi" else None
    assert view.bids[0] == Level(Decimal(999), Decimal(1), 2, non_rpi)
    assert view.best_bid == view.bids[0]
    assert (view.channel, view.inst_id, book.channel) == (channel, "X", channel)
    assert view.ts == datetime.datetime(2020, 8, 10, 2, 26, 23, 85_000, datetime.UTC)


def test_whole_books_follow_each_other() -> None:
    book = Book("books5", "BTC-USDT")
    for seq, ts, outcome in (
        (10, 5, Outcome.SNAPSHOT), (12, 6, Outcome.SNAPSHOT), (12, 9, Outcome.NO_CHANGE),
        (3, 10, Outcome.RESET), (2, 9, Outcome.GAP), (1, 8, Outcome.SNAPSHOT),
    ):  # fmt: skip
        message = push("books5", bids=BIDS, asks=ASKS, seq=seq, ts=ts)
        assert feed(book, message) is outcome
        assert book.is_valid is not outcome.needs_snapshot


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("seqId", "10"), ("seqId", 10.0), ("seqId", -1), ("seqId", True), ("seqId", None),
        ("ts", ""), ("ts", None), ("ts", "-1"), ("ts", "9" * 20), ("ts", []),
        ("prevSeqId", 9), ("bids", None), ("asks", {"a": 1}), ("bids", ["......"]),
        ("checksum", "x"),
    ],
)  # fmt: skip
def test_pushes_that_cannot_be_read(book: Book, place: str, value: object) -> None:
    message = snapshot()
    message["data"][0][place] = value
    feed(book, snapshot())
    assert feed(book, message) is Outcome.MALFORMED
    assert cannot_be_read(book, "could not be read")


@pytest.mark.parametrize("action", ["partial", None, 1, []])
def test_actions_that_mean_nothing(book: Book, action: Any) -> None:
    feed(book, snapshot())
    assert feed(book, snapshot() | {"action": action}) is Outcome.MALFORMED
    assert cannot_be_read(book, "could not be read: the action")


def test_an_update_of_a_whole_book_cannot_be() -> None:
    book = Book("books5", "BTC-USDT")
    message = push("books5", bids=[], asks=[]) | {"action": "update"}
    assert feed(book, message) is Outcome.MALFORMED
    assert feed(book, message | {"action": "snapshot"}) is Outcome.SNAPSHOT


@pytest.mark.parametrize("action", ["snapshot", "update"])
@pytest.mark.parametrize("row", [[], None, "cut", {}, 1])
def test_what_is_no_row_at_all(book: Book, action: str, row: Any) -> None:
    feed(book, snapshot())
    assert book.feed(action, row) is Outcome.MALFORMED
    assert not book.is_valid


def test_unknown_channels_are_refused() -> None:
    with pytest.raises(ArgumentError, match="bbo-tbt, books, books5"):
        Book("books400", "BTC-USDT")


def test_an_interruption_leaves_no_half_of_a_push(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupting(Side):
        __slots__ = ()

        def update(self, rows: list[Any]) -> None:
            if rows is not ASKS:
                super().update(rows)
            raise KeyboardInterrupt

    feed(book, snapshot())
    monkeypatch.setattr(book._keeper, "_asks", Interrupting(-1, 400, 4))
    with pytest.raises(KeyboardInterrupt):
        feed(book, update(10, 11, bids=[["100", "0", "0", "0"]]))
    assert cannot_be_read(book, "never finished")
    assert feed(book, update(11, 12)) is Outcome.IGNORED


def test_views_and_levels_belong_to_the_reader(book: Book) -> None:
    feed(book, snapshot())
    view = book.view()
    before = pickle.dumps(view)
    assert book.view() is view
    assert book.view(1) != view
    assert view != "a view"
    assert "seq_id 10, 2 bids, 1 asks" in repr(view)
    feed(book, update(10, 11, bids=[["100", "7", "0", "2"]]))
    assert book.view() != view
    assert book.view().bids[0].sz == 7
    book.invalidate("the connection was lost")
    assert view.best_bid is not None
    assert view.best_bid.sz == 3
    assert pickle.loads(before) == view  # noqa: S301 - made here
    with pytest.raises(TypeError):
        hash(view)


@pytest.mark.parametrize("orders", ["", "x", None])
def test_a_level_without_a_number_of_orders(book: Book, orders: Any) -> None:
    feed(book, push(bids=[["100", "3", "0", orders]], asks=ASKS))
    assert book.mid == Decimal("100.5")
    with pytest.raises(okx_v5.FieldError, match="books has a level that cannot be read"):
        _ = book.best_bid
    with pytest.raises(okx_v5.FieldError):
        _ = book.view().bids


def test_no_negative_number_of_levels(book: Book) -> None:
    feed(book, snapshot())
    assert book.view(0).bids == ()
    with pytest.raises(ArgumentError, match="negative"):
        book.view(-1)


def test_the_first_reason_to_close_is_the_last_word(book: Book) -> None:
    feed(book, snapshot())
    book.close("its subscription ended")
    book.invalidate("the connection was lost")
    assert feed(book, snapshot()) is Outcome.IGNORED
    assert book.state is BookState.CLOSED
    assert cannot_be_read(book, "closed.*its subscription ended")
    assert repr(book) == "<Book books BTC-USDT, closed>"


def wait_in_task(book: Book, timeout: float | None) -> Any:
    async def wait() -> Any:
        return await book.wait_valid(timeout)

    return asyncio.run(wait())


def wait_in_thread(book: Book, timeout: float | None) -> Any:
    return book.block_until_valid(timeout)


both_ways = pytest.mark.parametrize("wait", [wait_in_task, wait_in_thread])


@contextlib.contextmanager
def as_soon_as_somebody_waits(
    book: Book, action: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Do something in another thread."""
    enlisted = threading.Event()
    enlist = book._read_or_enlist

    def enlist_and_tell() -> object:
        answer = enlist()
        enlisted.set()
        return answer

    def act() -> None:
        enlisted.wait(10)
        action()

    monkeypatch.setattr(book, "_read_or_enlist", enlist_and_tell)
    thread = threading.Thread(target=act)
    thread.start()
    yield
    thread.join()


@both_ways
def test_waiting_for_what_is_there(book: Book, wait: Callable[..., Any]) -> None:
    feed(book, snapshot())
    assert wait(book, 0).seq_id == 10
    assert wait(book, None).seq_id == 10


@both_ways
def test_waiting_until_another_thread_brings_it(
    book: Book, wait: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def bring() -> None:
        feed(book, update(1, 2))  # wakes nobody
        feed(book, snapshot(20))

    with as_soon_as_somebody_waits(book, bring, monkeypatch):
        assert wait(book, 10).seq_id == 20
    assert book._waiters == set()


@both_ways
def test_waiting_in_vain(book: Book, wait: Callable[..., Any]) -> None:
    with pytest.raises(BookInvalid, match=r"within 0\.01 s, it is waiting: no snapshot has"):
        wait(book, 0.01)
    assert book._waiters == set()


@both_ways
def test_waiting_ends_when_the_book_is_closed(
    book: Book, wait: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        as_soon_as_somebody_waits(book, book.close, monkeypatch),
        pytest.raises(BookInvalid, match="closed"),
    ):
        wait(book, None)


def test_who_is_woken_too_late_waits_on(book: Book) -> None:
    async def scenario() -> int:
        waiting = asyncio.create_task(book.wait_valid(10))
        await asyncio.sleep(0)
        feed(book, snapshot(10))
        book.invalidate("the connection was lost")  # before the task has had its turn
        for _ in range(10):
            await asyncio.sleep(0)
        assert not waiting.done()
        feed(book, snapshot(11))
        return (await waiting).seq_id

    assert asyncio.run(scenario()) == 11


def test_a_cancelled_task_waits_no_more(book: Book) -> None:
    async def scenario() -> None:
        waiting = [asyncio.create_task(book.wait_valid()) for _ in range(3)]
        await asyncio.sleep(0)
        assert len(book._waiters) == 3
        waiting[1].cancel()
        await asyncio.sleep(0)
        assert len(book._waiters) == 2
        feed(book, snapshot())
        waiting[2].cancel()
        assert (await waiting[0]).seq_id == 10

    asyncio.run(scenario())


def test_a_loop_that_is_gone_does_not_disturb(book: Book) -> None:
    loop = asyncio.new_event_loop()
    task = loop.create_task(book.wait_valid())
    loop.run_until_complete(asyncio.sleep(0))
    enlisted = set(book._waiters)
    task.cancel()
    loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
    loop.close()
    book._waiters = enlisted
    assert feed(book, snapshot()) is Outcome.SNAPSHOT


def test_readers_in_other_threads_see_whole_states_only(book: Book) -> None:
    """Both sides of every state have the same size, and none of a book in between is shown."""
    stop = threading.Event()
    wrong: list[object] = []
    seen: set[int] = set()

    def read() -> None:
        while not stop.is_set():
            try:
                view = book.view()
            except BookInvalid:
                continue
            sizes = {level.sz for level in (*view.bids, *view.asks)}
            if len(sizes) != 1 or len(view.bids) != len(view.asks):
                wrong.append(view)
            seen.add(view.seq_id)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    seq = 0
    for turn in range(3000):
        levels = [[str(price), str(turn + 1), "0", "1"] for price in range(20)]
        kind, before, seq = turn % 50, seq, seq + 1
        if kind == 0:
            feed(book, push(bids=levels, asks=levels, seq=seq))
        elif kind == 49:
            feed(book, update(seq + 5, seq + 6))
        else:
            feed(book, update(before, seq, bids=levels, asks=copy.deepcopy(levels)))
    stop.set()
    for reader in readers:
        reader.join()
    assert not wrong
    assert seen
