"""The sequence rules and the checksum, by the documentation's own examples."""

import zlib

import pytest

from okx_v5.books import Outcome
from okx_v5.books.checksum import matches
from okx_v5.books.sequence import judge_snapshot, judge_update


@pytest.mark.parametrize(
    ("last", "previous", "current", "outcome"),
    [
        (10, 10, 15, Outcome.UPDATE),
        (15, 15, 15, Outcome.NO_CHANGE),
        (15, 15, 3, Outcome.RESET),
        (3, 3, 5, Outcome.UPDATE),
        (3, 3, 0, Outcome.RESET),
        (0, 0, 0, Outcome.NO_CHANGE),
        (15, 10, 15, Outcome.GAP),  # twice
        (15, 16, 17, Outcome.GAP),  # one is missing
        (15, 10, 12, Outcome.GAP),  # out of order
        (15, 20, 3, Outcome.GAP),  # a reset of another chain
        (15, -1, 16, Outcome.GAP),
    ],
)
def test_updates(last: int, previous: int, current: int, outcome: Outcome) -> None:
    assert judge_update(last, previous, current) is outcome


@pytest.mark.parametrize(
    ("last", "last_time", "current", "time", "outcome"),
    [
        (None, None, 5, 1, Outcome.SNAPSHOT),
        (5, 1, 6, 1, Outcome.SNAPSHOT),
        (5, 1, 5, 60_001, Outcome.NO_CHANGE),
        (5, 1, 3, 2, Outcome.RESET),
        (5, 2, 3, 2, Outcome.GAP),
        (5, 2, 3, 1, Outcome.GAP),
    ],
)
def test_snapshots(
    last: int | None, last_time: int | None, current: int, time: int, outcome: Outcome
) -> None:
    assert judge_snapshot(last, last_time, current, time) is outcome


def test_what_asks_for_a_snapshot() -> None:
    needing = {outcome for outcome in Outcome if outcome.needs_snapshot}
    assert needing == {Outcome.GAP, Outcome.CHECKSUM, Outcome.MALFORMED}


BID = ["3366.1", "7", "0", "3"]
SECOND_BID = ["3366", "6", "3", "4"]
ASKS = [["3366.8", "9", "10", "3"], ["3368", "8", "3", "4"], ["3372", "8", "3", "4"]]


@pytest.mark.parametrize("offset", [0, 1 << 32])
def test_checksums_that_the_exchange_has_published(offset: int) -> None:
    assert matches(-1881014294 + offset, [BID, SECOND_BID], ASKS[:2])
    assert matches(831078360, [BID], ASKS)
    assert not matches(831078361, [BID], ASKS)


def test_a_checksum_is_over_25_levels() -> None:
    bids = [[str(1000 - index), "1", "1"] for index in range(30)]
    text = ":".join(f"{price}:1" for price in range(1000, 975, -1))
    assert matches(zlib.crc32(text.encode()), bids, [])
