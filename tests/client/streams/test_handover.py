"""Two connections with the same pushes, cut and interleaved anyhow: each push is passed on once."""

import json
from collections import Counter
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from okx_v5.books import Book
from okx_v5.streams.handover import Handover, numbers

Side = Literal["old", "new"]


def push(before: int, seq: int, **other: object) -> bytes:
    action = "snapshot" if before == -1 else "update"
    row = {"seqId": seq, "prevSeqId": before, "bids": [], "asks": [], "ts": "1", **other}
    return json.dumps({"arg": {}, "action": action, "data": [row]}).encode()


@st.composite
def two_ways(draw: st.DrawFn) -> tuple[list[tuple[int, int]], int, list[tuple[Side, bytes]]]:
    """A chain, with what two connections bring of it: all, and what follows upon a snapshot."""
    steps = draw(st.lists(st.integers(0, 3), min_size=1, max_size=20))
    chain, last = [], 100
    for step in steps:
        chain.append((last, last + step))
        last += step
    begins = draw(st.integers(0, len(chain)))
    ends = draw(st.integers(begins, len(chain)))
    start = chain[begins][0] if begins < len(chain) else last
    old = [push(*link) for link in chain[:ends]]
    new = [push(-1, start), *(push(*link) for link in chain[begins:])]
    mixed: list[tuple[Side, bytes]] = []
    while old or new:
        side: Side = (
            draw(st.sampled_from(["old", "new"])) if old and new else "old" if old else "new"
        )
        mixed.append((side, (old if side == "old" else new).pop(0)))
    return chain, start, mixed


@given(two_ways())
def test_of_a_book_nothing_is_missing_and_nothing_comes_twice(
    case: tuple[list[tuple[int, int]], int, list[tuple[Side, bytes]]],
) -> None:
    chain, _, mixed = case
    handover = Handover(numbered=True)
    book = Book("books", "BTC-USDT")
    book.feed("snapshot", json.loads(push(-1, 100))["data"][0])
    passed = []
    for side, message in mixed:
        if handover.passes(message, side):
            content = json.loads(message)
            passed.append(numbers(message))
            outcome = book.feed(content["action"], content["data"][0])
            assert not outcome.needs_snapshot
    assert len(set(passed)) == len(passed)
    assert book.view().seq_id == (chain[-1][1] if chain else 100)


def test_a_reset_is_passed_on_once_and_what_was_before_it_no_more() -> None:
    handover = Handover(numbered=True)
    before = [push(10, 11), push(11, 12)]
    reset, after = push(12, 3), push(3, 4)
    assert [handover.passes(message, "new") for message in (*before, reset, after)] == [True] * 4
    assert [handover.passes(message, "old") for message in (*before, reset, after)] == [False] * 4
    assert handover.passes(push(4, 5), "old")


def test_a_gap_is_passed_on_for_the_book_to_notice() -> None:
    handover = Handover(numbered=True)
    assert handover.passes(push(10, 11), "old")
    assert handover.passes(push(14, 15), "old")


@given(st.lists(st.sampled_from([b"a", b"b", b"c"]), max_size=12), st.data())
def test_other_messages_come_as_often_as_on_the_one_that_has_more(
    told: list[bytes], data: st.DataObject
) -> None:
    """What both bring is passed on once, however often it comes on each."""
    cut = data.draw(st.integers(0, len(told)))
    lists: dict[Side, list[bytes]] = {"old": told[:], "new": told[cut:]}
    handover = Handover(numbered=False)
    passed = Counter[bytes]()
    while lists["old"] or lists["new"]:
        sides: list[Side] = [side for side in ("old", "new") if lists[side]]
        side = data.draw(st.sampled_from(sides))
        message = lists[side].pop(0)
        passed[message] += handover.passes(message, side)
    old, new = Counter(told), Counter(told[cut:])
    assert passed == Counter({each: max(old[each], new[each]) for each in old | new})


def test_what_has_no_numbers_is_compared_as_it_is() -> None:
    handover = Handover(numbered=True)
    for message in (b'{"data":[]}', b"nonsense", b'{"data":[{"px":"1"}]}'):
        assert numbers(message) is None
        assert handover.passes(message, "old")
        assert not handover.passes(message, "new")
        assert handover.passes(message, "new")
