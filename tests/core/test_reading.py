"""From the wire to Python: what is read, and what cannot be."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import FieldError
from okx_v5.enums import Side
from okx_v5_core import reading as read
from okx_v5_core.enums import OpenEnum
from okx_v5_core.records import Record, RowRecord

Reader = Callable[[Record, Any], Any]


class Row(Record):
    """A record with one field."""

    __slots__ = ()
    _fields = (("some_field", "someField", "json"),)


class Positions(RowRecord):
    """The same as an array."""

    __slots__ = ()
    _fields = (("some_field", 0, "json"),)


def of_enum(record: Record, key: Any) -> Side | None:
    return read.read_enum(record, key, Side)


def of_record(record: Record, key: Any) -> Row | None:
    return read.read_record(record, key, Row)


SCALARS: list[Reader] = [
    read.read_text, read.read_decimal, read.read_integer, read.read_boolean, read.read_unix_ms,
    read.read_unix_us, read.read_unix_s, read.read_iso_time, read.read_iso_date, read.read_compact_date,
    of_enum, of_record,
]  # fmt: skip


@pytest.mark.parametrize("reader", SCALARS)
def test_what_is_not_there_is_none(reader: Reader) -> None:
    assert reader(Row({}), "someField") is None
    assert reader(Row({"someField": None}), "someField") is None
    assert reader(Row({"someField": ""}), "someField") is None
    assert reader(Positions([]), 0) is None
    assert reader(Positions([""]), 0) is None


def test_collections_that_are_not_there_are_empty() -> None:
    for raw in ({}, {"someField": None}, {"someField": ""}):
        assert read.read_list(Row(raw), "someField", read.as_text) == []
        assert read.read_map(Row(raw), "someField", read.as_text) == {}
    assert read.read_json(Row({}), "someField") is None
    assert read.read_json(Row({"someField": ""}), "someField") == ""


@pytest.mark.parametrize(
    ("reader", "raw", "value"),
    [
        (read.read_text, "a b", "a b"),
        (read.read_text, 5, "5"),
        (read.read_text, Decimal("5.10"), "5.10"),
        (read.read_decimal, "0.10", Decimal("0.10")),
        (read.read_decimal, "-1e-7", Decimal("-1e-7")),
        (read.read_decimal, 7, Decimal(7)),
        (read.read_decimal, Decimal("7.0"), Decimal("7.0")),
        (read.read_integer, "7", 7),
        (read.read_integer, -7, -7),
        (read.read_integer, Decimal("7.0"), 7),
        (read.read_boolean, "true", True),
        (read.read_boolean, "false", False),
        (read.read_boolean, True, True),
        (read.read_boolean, False, False),
        (read.read_unix_ms, "1597026383085", dt.datetime(2020, 8, 10, 2, 26, 23, 85000, dt.UTC)),
        (read.read_unix_ms, 1597026383085, dt.datetime(2020, 8, 10, 2, 26, 23, 85000, dt.UTC)),
        (read.read_unix_us, "1597026383085123", dt.datetime(2020, 8, 10, 2, 26, 23, 85123, dt.UTC)),
        (read.read_unix_s, "1597026383", dt.datetime(2020, 8, 10, 2, 26, 23, 0, dt.UTC)),
        (read.read_iso_time, "2026-08-22T09:00:00Z", dt.datetime(2026, 8, 22, 9, tzinfo=dt.UTC)),
        (read.read_iso_date, "2026-08-22", dt.date(2026, 8, 22)),
        (read.read_compact_date, "20260822", dt.date(2026, 8, 22)),
        (read.read_compact_date, 20260822, dt.date(2026, 8, 22)),
        (of_enum, "buy", Side.BUY),
        (of_enum, 5, Side("5")),
        (of_record, {"someField": "x"}, Row({"someField": "x"})),
    ],
)  # fmt: skip
def test_values(reader: Reader, raw: Any, value: Any) -> None:
    for record, key in ((Row({"someField": raw}), "someField"), (Positions([raw]), 0)):
        found = reader(record, key)
        assert found == value
        assert type(found) is type(value)


@pytest.mark.parametrize(
    ("reader", "raw", "wanted"),
    [
        (read.read_text, True, "text"),
        (read.read_text, ["x"], "text"),
        (read.read_text, {"x": 1}, "text"),
        (read.read_decimal, "abc", "a decimal number"),
        (read.read_decimal, "1,5", "a decimal number"),
        (read.read_decimal, True, "a decimal number"),
        (read.read_decimal, [1], "a decimal number"),
        (read.read_decimal, {}, "a decimal number"),
        (read.read_integer, "1.5", "a whole number"),
        (read.read_integer, Decimal("1.5"), "a whole number"),
        (read.read_integer, Decimal("1e999999999"), "a whole number"),
        (read.read_integer, Decimal("Infinity"), "a whole number"),
        (read.read_integer, Decimal("NaN"), "a whole number"),
        (read.read_integer, Decimal("sNaN"), "a whole number"),
        (read.read_integer, True, "a whole number"),
        (read.read_integer, [], "a whole number"),
        (read.read_boolean, "True", "true or false"),
        (read.read_boolean, 1, "true or false"),
        (read.read_boolean, 0, "true or false"),
        (read.read_boolean, {}, "true or false"),
        (read.read_unix_ms, "now", "a time in milliseconds"),
        (read.read_unix_ms, "9" * 30, "a time in milliseconds"),
        (read.read_unix_ms, "9" * 5000, "a time in milliseconds"),
        (read.read_unix_ms, {}, "a time in milliseconds"),
        (read.read_unix_us, "9" * 30, "a time in microseconds"),
        (read.read_unix_s, "9" * 30, "a time in seconds"),
        (read.read_iso_time, "2026-08-22T09:00:00", "a time with its zone"),
        (read.read_iso_time, "soon", "a time with its zone"),
        (read.read_iso_time, 5, "a time with its zone"),
        (read.read_iso_date, "22.8.2026", "a date"),
        (read.read_iso_date, 20260822, "a date"),
        (read.read_compact_date, "2026-08-22", "a date of eight digits"),
        (read.read_compact_date, "20261301", "a date of eight digits"),
        (read.read_compact_date, [], "a date of eight digits"),
        (of_enum, True, "text"),
        (of_enum, ["buy"], "text"),
        (of_record, ["x"], "a Row"),
        (of_record, "x", "a Row"),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_names_field_value_and_row(
    reader: Reader, raw: Any, wanted: str
) -> None:
    row = Row({"someField": raw, "other": "beside"})
    with pytest.raises(FieldError) as caught:
        reader(row, "someField")
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.message.startswith(f"Row.some_field is not {wanted}: {repr(raw)[:40]}")
    assert "in the row {'someField': " in error.message
    if len(repr(raw)) < 100:
        assert error.message.endswith("'other': 'beside'}.")
    assert len(error.message) < 600
    assert error.remedy
    assert "raw" in error.remedy
    assert error.__suppress_context__
    # An array's field is named too, though on the wire it has no name.
    with pytest.raises(FieldError, match=r"^Positions\.some_field is not"):
        reader(Positions([raw]), 0)


def test_a_field_that_the_record_does_not_know_is_named_by_its_key() -> None:
    with pytest.raises(FieldError, match=r"^Row\.another is not"):
        read.read_decimal(Row({"another": "x"}), "another")


def test_values_too_large_to_show() -> None:
    with pytest.raises(FieldError, match="<int too large to show>, in the row <dict too large"):
        read.read_unix_ms(Row({"someField": 10**5000}), "someField")
    with pytest.raises(FieldError, match="<int too large to show>"):
        read.read_text(Row({"someField": 10**5000}), "someField")


class TestLists:
    def test_of_scalars(self) -> None:
        row = Row({"someField": ["1", "2.50"]})
        assert read.read_list(row, "someField", read.as_decimal) == [Decimal(1), Decimal("2.50")]

    def test_of_records(self) -> None:
        row = Row({"someField": [{"someField": "x"}, {}]})
        assert read.read_list(row, "someField", Row) == [Row({"someField": "x"}), Row({})]

    def test_of_lists(self) -> None:
        row = Row({"someField": [["1"], []]})
        assert read.read_list(row, "someField", read.as_list(read.as_integer)) == [[1], []]

    @pytest.mark.parametrize("raw", ["x", {"a": 1}, 5, True])
    def test_what_is_no_list(self, raw: Any) -> None:
        with pytest.raises(FieldError, match=r"^Row\.some_field is not a list: "):
            read.read_list(Row({"someField": raw}), "someField", read.as_text)

    @pytest.mark.parametrize("raw", [["x"], [None], [[]], ["1", {}]])
    def test_what_holds_something_else(self, raw: Any) -> None:
        with pytest.raises(FieldError, match=r"^Row\.some_field is not a list of that kind"):
            read.read_list(Row({"someField": raw}), "someField", read.as_decimal)

    @pytest.mark.parametrize("raw", [["x"], [["1"], "2"]])
    def test_lists_within(self, raw: Any) -> None:
        with pytest.raises(FieldError, match="no list"):
            read.read_list(Row({"someField": raw}), "someField", read.as_list(read.as_text))

    def test_records_within(self) -> None:
        with pytest.raises(FieldError, match="a Row is made of an object"):
            read.read_list(Row({"someField": ["x"]}), "someField", Row)


class TestMaps:
    def test_of_scalars_and_records(self) -> None:
        row = Row({"someField": {"BTC": "1"}})
        assert read.read_map(row, "someField", read.as_decimal) == {"BTC": Decimal(1)}
        assert read.read_map(Row({"someField": {"x": {}}}), "someField", Row) == {"x": Row({})}

    @pytest.mark.parametrize(
        ("raw", "wanted"),
        [(["x"], "a mapping"), ({"x": "y"}, "a mapping of that kind"), (5, "a mapping")],
    )
    def test_what_is_none(self, raw: Any, wanted: str) -> None:
        with pytest.raises(FieldError, match=rf"^Row\.some_field is not {wanted}"):
            read.read_map(Row({"someField": raw}), "someField", read.as_decimal)


def test_json_is_left_as_it_is() -> None:
    value = {"x": [1, Decimal(2)]}
    assert read.read_json(Row({"someField": value}), "someField") is value
    assert read.as_json(value) is value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.decimals(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def read_or_refuse(reader: Callable[..., Any], *arguments: Any) -> None:
    try:
        reader(*arguments)
    except FieldError as error:
        message = error.message
    else:
        return
    assert message.startswith("Row.some_field is not ")


@given(JSON)
def test_whatever_comes_is_read_or_refused(raw: Any) -> None:
    row = Row({"someField": raw})
    for reader in SCALARS:
        read_or_refuse(reader, row, "someField")
    for collection in (read.read_list, read.read_map):
        for item in (read.as_decimal, read.as_unix_ms, read.as_boolean, read.as_text, Row, Side):
            read_or_refuse(collection, row, "someField", item)


def test_enums_are_open() -> None:
    found = read.read_enum(Row({"someField": "sideways"}), "someField", Side)
    assert isinstance(found, OpenEnum)
    assert found == "sideways"
    assert not found.is_known
