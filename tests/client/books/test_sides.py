"""A side keeps exact prices in order, however they are written."""

import decimal
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from okx_v5.books import sides
from okx_v5.books.sides import Malformed, Side

# Short and long numbers, some of them a hair apart, all of them in two or three spellings.
plain = st.from_regex(r"-?[0-9]{1,4}(\.[0-9]{1,3})?", fullmatch=True)
close = st.integers(0, 30).map(lambda hair: f"12345678.1234567{hair}")
prices = (
    plain | close | st.sampled_from(["0", "-0", "0.0", "1", "1.0", "01", "1.00000000000000000"])
)
sizes = st.sampled_from(["0", "0.0", "00", "1", "0.50", "12.25", "0.00000001"])
rows = st.tuples(prices, sizes).map(lambda pair: [*pair, "0", "1"])
pushes = st.lists(st.tuples(st.booleans(), st.lists(rows, max_size=12)), max_size=8)

SEVENTEEN_DIGITS = "12345678.123456781"


def plainly(
    content: dict[Decimal, list[str]], changes: list[list[str]], depth: int, sign: int
) -> None:
    """What a push does to a book, as the documentation has it."""
    for row in changes:
        if Decimal(row[1]):
            content[Decimal(row[0])] = row
        else:
            content.pop(Decimal(row[0]), None)
    for price in sorted(content, reverse=sign > 0)[depth:]:
        del content[price]


@given(pushes, st.sampled_from([1, -1]), st.sampled_from([1, 4, 100]))
@example([(True, [["1", "1", "0", "1"]]), (False, [[SEVENTEEN_DIGITS, "1", "0", "1"]])], 1, 100)
def test_a_side_is_what_a_dictionary_would_be(
    history: list[tuple[bool, list[list[str]]]], sign: int, depth: int
) -> None:
    side, content = Side(sign, depth, 4), dict[Decimal, list[str]]()
    for is_whole, changes in history:
        if is_whole:
            content.clear()
            side.replace(changes)
        else:
            side.update(changes)
        plainly(content, changes, depth, sign)
        expected = [content[price] for price in sorted(content, reverse=sign > 0)]
        assert side.best() == expected
        assert side.best(2) == expected[:2]
        assert side.best(0) == []
        assert len(side) == len(expected)


def test_prices_that_no_float_tells_apart() -> None:
    near, far = "12345678.1234567802", "12345678.1234567801"
    assert float(near) == float(far)
    side = Side(-1, 10, 3)
    side.update([["12345678.1", "1", "1"], [near, "2", "1"], [far, "3", "1"]])
    assert [row[1] for row in side.best()] == ["1", "3", "2"]
    side.update([[far, "0", "0"]])
    assert [row[1] for row in side.best()] == ["1", "2"]


def test_the_caller_s_decimal_context_does_not_matter() -> None:
    near, far = "12345678.1234567802", "12345678.1234567801"
    with decimal.localcontext(decimal.Context(prec=3, traps=[])):
        side = Side(-1, 10, 3)
        side.replace([[near, "1", "1"], [far, "1", "1"]])
        assert [row[0] for row in side.best()] == [far, near]
        with pytest.raises((Malformed, ArithmeticError)):
            side.update([["1-2", "1", "1"]])


def test_a_size_too_small_for_a_float_is_not_zero() -> None:
    side = Side(1, 10, 3)
    side.update([["1", f"0.{'0' * 400}1", "1"], ["2", f"0.{'0' * 400}", "1"]])
    assert [row[0] for row in side.best()] == ["1"]


def test_a_snapshot_of_many_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "_REMEMBERED", 8)
    side = Side(-1, 4, 3)
    side.replace([[str(price), "1", "1"] for price in range(100, 0, -1)])
    assert [row[0] for row in side.best()] == ["1", "2", "3", "4"]


def test_what_is_forgotten_is_only_what_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sides, "_REMEMBERED", 8)
    side = Side(1, 4, 3)
    for price in range(100):
        side.update([[str(price), "1", "1"], [str(price - 2), "0", "0"]])
        assert [row[0] for row in side.best()] == [str(price), str(price - 1)][: price + 1]
        assert len(side._by_text) <= 8 + 4


@pytest.mark.parametrize(
    "row",
    [
        ["100"], ["100", "1"], "8476", {"0": "100"}, None, ["100", 1, "1"], ["100", None, "1"],
        [100, "1", "1"], [None, "1", "1"], [["1"], "1", "1"], ["", "1", "1"], ["x", "1", "1"],
        ["nan", "1", "1"], ["Infinity", "1", "1"], ["1e5", "1", "1"], ["1_0", "1", "1"],
        [" 1", "1", "1"], ["1.2.3", "1", "1"], ["1-2", "1", "1"], ["-", "1", "1"], ["٣", "1", "1"],
        ["12345678901234567-2", "1", "1"], ["100", "", "1"], ["100", "-1", "1"], ["100", "1e5", "1"],
        ["100", "٣", "1"], ["100", "1 2", "1"], ["100", "1\n", "1"], ["100", ".", "1"],
    ],
)  # fmt: skip
@pytest.mark.parametrize("others", [[], [["1", "1", "1"]]])
def test_what_is_no_level_is_refused(row: object, others: list[list[str]]) -> None:
    side = Side(1, 10, 3)
    with pytest.raises((ValueError, TypeError, ArithmeticError, LookupError)):
        side.update([*others, row])  # type: ignore[list-item]  # wrong on purpose


@pytest.mark.parametrize("rows", [None, "", {}, ()])
def test_levels_must_be_a_list(rows: object) -> None:
    with pytest.raises(Malformed):
        Side(1, 10, 3).update(rows)  # type: ignore[arg-type]  # wrong on purpose
