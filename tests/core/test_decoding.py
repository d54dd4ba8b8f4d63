"""Whatever an answer holds, reading it takes time and memory in proportion to its length."""

import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5_core.decoding import Unreadable, decoder
from okx_v5_core.errors import AnswerError, FieldError
from okx_v5_core.reading import (
    as_decimal,
    as_integer,
    read_decimal,
    read_integer,
    read_json,
    read_list,
    read_map,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.results import open_envelope

read = decoder()


class Frame(msgspec.Struct):
    event: str


UNREADABLE = {
    "nothing": b"",
    "half": b'{"a":',
    "not-utf-8": b'"\xff"',
    "nested-lists": b"[" * 1_000_000,
    "nested-lists-that-end": b"[" * 1_000_000 + b"]" * 1_000_000,
    "nested-objects": b'{"a":' * 1_000_000,
    "mixed": b'[{"a":' * 500_000,
    "a-million-digits": b"9" * 1_000_000,
    "a-negative-one": b"-" + b"9" * 1_000_000,
    "no-decimal": b"1e99999999999999999999",
    "no-decimal-either": b"1e-99999999999999999999",
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=list(UNREADABLE))
def test_bombs_are_refused(body: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable):
            read(body)
        with pytest.raises(Unreadable):
            read(body.decode("utf-8", "replace")) if b"\xff" not in body else read(body)
        with pytest.raises(AnswerError) as caught:
            open_envelope(b'{"code":"0","data":' + body + b"}", "market.get_ticker")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 50_000_000
    assert len(str(caught.value)) < 1000
    assert caught.value.remedy


def test_numbers_are_exact() -> None:
    assert read(b'[0.1,1e3,123456789012345678901234567890,"1"]') == [
        Decimal("0.1"), Decimal("1e3"), 123456789012345678901234567890, "1",
    ]  # fmt: skip
    assert str(read(b"0." + b"1" * 1000)) == "0." + "1" * 1000


def test_a_type_may_be_asked_for() -> None:
    assert decoder(Frame)(b'{"event":"login","code":"0"}') == Frame("login")
    with pytest.raises(Unreadable, match="missing required field"):
        decoder(Frame)(b"{}")


@given(st.binary(max_size=60) | st.text(alphabet='[]{}",:0123456789eE+-.tfn\\', max_size=60))
def test_nothing_else_is_raised(body: bytes | str) -> None:
    try:
        read(body)
    except Unreadable as error:
        assert error.__cause__ is None  # noqa: PT017 - there may be no error


HUGE: list[Any] = [
    "1e999999999",
    "-1E+999999999",
    "1e-999999999",
    "9" * 1_000_000,
    "NaN",
    "sNaN123",
    "Infinity",
    "-inf",
    Decimal("1e999999999"),
    Decimal("1e-999999999"),
    10**4000,
]


@pytest.mark.parametrize("value", HUGE, ids=lambda value: str(value)[:15])
@pytest.mark.parametrize("convert", [read_decimal, read_integer, read_unix_ms])
def test_a_field_that_holds_one(value: Any, convert: Callable[[Record, str], object]) -> None:
    row = Record({"px": value})
    if isinstance(value, int) and convert is read_integer:
        assert convert(row, "px") == value  # it is one already
        return
    tracemalloc.start()
    try:
        with pytest.raises(FieldError, match=r"^Record\.px is not") as caught:
            convert(row, "px")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000
    assert len(str(caught.value)) < 1000


def test_lists_and_mappings_of_them() -> None:
    row = Record({"a": ["1", "1e999999999"], "b": {"x": "1e999999999"}, "c": ["9" * 5000]})
    with pytest.raises(FieldError):
        read_list(row, "a", as_decimal)
    with pytest.raises(FieldError):
        read_map(row, "b", as_decimal)
    with pytest.raises(FieldError):
        read_list(row, "c", as_integer)


@pytest.mark.parametrize(
    "text", ["1e300", "1e-300", "0E-18", "-0", "9" * 300, "0.000000000000000001"]
)
def test_what_is_merely_large_or_small_is_read(text: str) -> None:
    assert read_decimal(Record({"px": text}), "px") == Decimal(text)
    assert read_decimal(Record({"px": Decimal(text)}), "px") == Decimal(text)


def test_nesting_that_python_could_not_show() -> None:
    deep: Any = "x"
    for _ in range(500):
        deep = {"a": [deep]}
    row = Record({"info": deep})
    with pytest.raises(FieldError, match="nested at most 100 deep"):
        read_json(row, "info")
    assert read_json(Record({"info": [[{"a": "x"}]]}), "info") == [[{"a": "x"}]]


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=18
    )
)
def test_every_digit_is_kept(number: Decimal) -> None:
    for text in (str(number), format(number, "f")):
        found = read_decimal(Record({"px": text}), "px")
        assert found is not None
        assert found.as_tuple() == Decimal(text).as_tuple()
        assert as_decimal(Decimal(text)).as_tuple() == Decimal(text).as_tuple()
