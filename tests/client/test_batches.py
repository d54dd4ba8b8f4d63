"""Splitting lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import ArgumentError, batches


@given(items=st.lists(st.integers(), max_size=90), size=st.integers(1, 30))
def test_nothing_is_lost_and_nothing_too_long(items: list[int], size: int) -> None:
    found = list(batches(items, size))
    assert [item for batch in found for item in batch] == items
    assert all(0 < len(batch) <= size for batch in found)
    assert all(len(batch) == size for batch in found[:-1])


def test_twenty_from_anything_that_can_be_gone_through() -> None:
    assert [len(batch) for batch in batches(str(number) for number in range(45))] == [20, 20, 5]


def test_a_size_that_cannot_be() -> None:
    with pytest.raises(ArgumentError):
        batches([1], 0)
