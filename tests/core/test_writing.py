"""From Python to the wire: what is written, and what is refused."""

import datetime as dt
import json
import sys
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from okx_v5 import ArgumentError
from okx_v5.bodies import NewAttachedAlgo
from okx_v5.enums import Side
from okx_v5.records import BookLevel, Ticker
from okx_v5_api import records
from okx_v5_auth import Secret
from okx_v5_core import reading
from okx_v5_core import writing as write

MOMENTS = st.datetimes(
    min_value=dt.datetime(1970, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=dt.datetime(5000, 1, 1),  # noqa: DTZ001
    timezones=st.timezones() | st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=-7))]),
    allow_imaginary=False,
)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False).filter(
    lambda number: abs(number.adjusted()) <= 60 and len(number.as_tuple().digits) <= 60
)
NUMBERS = (
    DECIMALS
    | st.integers(-(10**59), 10**59)
    | DECIMALS.map(str)
    | st.from_regex(
        r"[+-]?([0-9]{1,20}\.?[0-9]{0,20}|\.[0-9]{1,20})([eE][+-]?[0-9])?", fullmatch=True
    )
)


def in_utc(moment: dt.datetime) -> dt.datetime:
    """The same moment; of those that occur twice in their zone, Python compares none as equal."""
    return moment.astimezone(dt.UTC)


def refusal(writer: write.Writer, value: Any) -> ArgumentError:
    """The error that a value gets, checked for what each of them has."""
    with pytest.raises(ArgumentError) as caught:
        writer("size", value)
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.message.startswith("size")
    assert error.remedy
    assert str(error) == f"{error.message} {error.remedy}"
    return error


class TestDecimal:
    @given(NUMBERS)
    @example("1E-7")
    @example(Decimal("1E+5"))
    @example(Decimal("-0"))
    @example("0.10")
    @example("+.5")
    @example("5.")
    def test_the_value_is_kept_and_never_in_scientific_notation(
        self, number: Decimal | int | str
    ) -> None:
        written = write.decimal("px", number)
        assert set(written) <= set("-0123456789.")
        assert Decimal(written) == Decimal(number)
        assert write.decimal("px", written) == written
        assert reading.as_decimal(written) == Decimal(number)

    @given(DECIMALS)
    def test_digits_at_the_end_are_kept(self, number: Decimal) -> None:
        written = Decimal(write.decimal("px", number))
        if int(number.as_tuple().exponent) <= 0:
            assert written.as_tuple() == number.as_tuple()

    def test_text_in_plain_form_goes_out_as_it_is(self) -> None:
        assert write.decimal("px", "00.1000") == "00.1000"
        assert write.decimal("px", "-1") == "-1"

    @given(st.floats())
    def test_floats_are_refused_with_the_reason(self, number: float) -> None:
        error = refusal(write.decimal, number)
        assert "A float is not exact" in str(error)
        assert f"Decimal('{number!r}')" in str(error)

    @pytest.mark.parametrize(
        "value",
        [
            True, False, None, b"1", [1], {}, object(), 1j,
            "", " ", " 1", "1 ", "1\n", "\t1", "1,5", "1_000", "one", "0x10", "--1", ".", "-", "1e", "e5",
            "nan", "NaN", "sNaN", "inf", "Infinity", "-inf", "\uff11", "\u00bd",
            "\u0661\u0662", "1e1000", "1E+61", "1e-61",
            Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity"),
            Decimal("1E+61"), Decimal("1E-61"), Decimal("1e999999"), 10**61, "1" * 61 + "e-5",
        ],
    )  # fmt: skip
    def test_what_is_no_finite_number_of_sensible_size_is_refused(self, value: Any) -> None:
        refusal(write.decimal, value)

    @given(st.text())
    def test_other_text_is_refused_or_a_number(self, text: str) -> None:
        try:
            written = write.decimal("px", text)
        except ArgumentError:
            return
        assert Decimal(written) == Decimal(text)

    def test_a_subclass_of_str_is_text(self) -> None:
        assert write.decimal("px", Side.BUY.__class__("5")) == "5"

    @given(NUMBERS)
    def test_a_json_number_keeps_its_digits(self, number: Decimal | int | str) -> None:
        assert write.json_number("px", number) == Decimal(number)
        assert "E" not in format(write.json_number("px", number), "f")


class TestIntegers:
    @given(st.integers(-(10**17), 10**17))
    def test_round_trip(self, number: int) -> None:
        assert write.integer("n", number) == str(number)
        assert write.integer("n", str(number)) == str(number)
        assert write.json_integer("n", str(number)) == number
        assert reading.as_integer(write.integer("n", number)) == number
        assert reading.as_integer(write.json_integer("n", number)) == number

    @pytest.mark.parametrize(
        "value",
        [True, False, 1.0, Decimal(1), "", "1.0", " 1", "+1", "1e3", "\u0661", "9" * 19, None, 10**60],
    )  # fmt: skip
    def test_what_is_no_whole_number_is_refused(self, value: Any) -> None:
        refusal(write.integer, value)
        refusal(write.json_integer, value)


class TestBooleans:
    def test_both(self) -> None:
        assert (write.boolean("b", True), write.boolean("b", False)) == ("true", "false")
        assert write.json_boolean("b", True) is True
        assert write.json_boolean("b", False) is False

    @pytest.mark.parametrize("value", [0, 1, "true", "false", "", None, [True]])
    def test_nothing_else(self, value: Any) -> None:
        refusal(write.boolean, value)
        refusal(write.json_boolean, value)


class TestText:
    @given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
    def test_it_goes_out_as_it_is(self, text: str) -> None:
        assert write.text("id", text) == text
        assert write.enum("id", text) == text

    @pytest.mark.parametrize("value", ["", None, 1, b"x", True, ["x"]])
    def test_the_rest_is_refused(self, value: Any) -> None:
        refusal(write.text, value)
        refusal(write.enum, value)

    @pytest.mark.parametrize("character", ["\r", "\n", "\0", "\t", "\x1f", "\x7f", "\ud83d"])
    def test_what_others_could_misread_is_refused(self, character: str) -> None:
        for value in (character, f"a{character}b", f"a{character}"):
            refusal(write.text, value)
            refusal(write.secret, value)
            refusal(write.enum, value)
            refusal(write.json, {"a": [value]})
            refusal(write.json, {value: "a"})

    def test_members_of_enums_are_plain_text(self) -> None:
        written = write.enum("side", Side.BUY)
        assert written == "buy"
        assert type(written) is str
        assert write.enum("side", Side("new kind of side")) == "new kind of side"

    def test_a_secret_goes_out_and_not_its_mask(self) -> None:
        """A new sub-account's key takes a passphrase, which may come from credentials."""
        assert json.dumps(write.text("passphrase", Secret("open sesame"))) == '"open sesame"'
        assert json.dumps(write.enum("passphrase", Secret("open sesame"))) == '"open sesame"'


class TestTimes:
    @given(MOMENTS)
    def test_milliseconds(self, moment: dt.datetime) -> None:
        whole = in_utc(moment).replace(microsecond=moment.microsecond // 1000 * 1000)
        assert reading.as_unix_ms(write.unix_ms("t", moment)) == whole
        assert write.unix_ms("t", whole) == write.unix_ms("t", moment)
        assert write.json_unix_ms("t", moment) == int(write.unix_ms("t", moment))

    @given(MOMENTS)
    def test_microseconds(self, moment: dt.datetime) -> None:
        assert reading.as_unix_us(write.unix_us("t", moment)) == in_utc(moment)

    @given(MOMENTS)
    def test_seconds(self, moment: dt.datetime) -> None:
        assert reading.as_unix_s(write.unix_s("t", moment)) == in_utc(moment).replace(microsecond=0)

    @given(MOMENTS)
    def test_iso_times(self, moment: dt.datetime) -> None:
        written = write.iso_time("t", moment)
        assert written.endswith("Z")
        assert reading.as_iso_time(written) == in_utc(moment)

    @given(st.dates())
    def test_dates(self, day: dt.date) -> None:
        assert reading.as_iso_date(write.iso_date("d", day)) == day
        assert reading.as_compact_date(write.compact_date("d", day)) == day
        assert len(write.compact_date("d", day)) == 8
        assert write.iso_date("d", day.isoformat()) == day.isoformat()
        assert write.compact_date("d", day.isoformat()) == write.compact_date("d", day)

    def test_numbers_of_the_right_unit_are_taken(self) -> None:
        assert write.unix_ms("t", 1597026383085) == "1597026383085"
        assert write.unix_ms("t", "1597026383085") == "1597026383085"
        assert write.unix_us("t", 1597026383085123) == "1597026383085123"
        assert write.unix_s("t", 1597026383) == "1597026383"
        assert write.json_unix_ms("t", "1597026383085") == 1597026383085
        assert [w("t", 0) for w in (write.unix_ms, write.unix_us, write.unix_s)] == ["0"] * 3

    @pytest.mark.parametrize(
        ("writer", "value", "unit"),
        [
            (write.unix_ms, 1597026383, "milliseconds"),
            (write.unix_ms, 1597026383085123, "milliseconds"),
            (write.unix_ms, "1597026383", "milliseconds"),
            (write.json_unix_ms, 1597026383, "milliseconds"),
            (write.unix_us, 1597026383085, "microseconds"),
            (write.unix_us, 1597026383, "microseconds"),
            (write.unix_s, 1597026383085, "seconds"),
            (write.unix_s, 1597026383085123, "seconds"),
        ],
    )
    def test_another_unit_is_refused(self, writer: write.Writer, value: Any, unit: str) -> None:
        assert f"no time in {unit}" in str(refusal(writer, value))

    @pytest.mark.parametrize(
        "writer", [write.unix_ms, write.unix_us, write.unix_s, write.json_unix_ms]
    )
    @pytest.mark.parametrize(
        "value", [True, -1, 1.5e12, Decimal(1597026383085), "", "now", "-5", None, "\u0661"]
    )
    def test_the_rest_is_refused(self, writer: write.Writer, value: Any) -> None:
        assert "aware datetime" in str(refusal(writer, value))

    @pytest.mark.parametrize(
        "writer", [write.unix_ms, write.unix_us, write.unix_s, write.json_unix_ms]
    )
    def test_naive_times_are_refused(self, writer: write.Writer) -> None:
        class NoZone(dt.tzinfo):
            def utcoffset(self, _: dt.datetime | None) -> None:
                return None

            dst = tzname = utcoffset

        naive = dt.datetime(2026, 1, 2)  # noqa: DTZ001
        for value in (naive, naive.replace(tzinfo=NoZone())):
            assert "zone" in str(refusal(writer, value))
            refusal(write.iso_time, value)

    @pytest.mark.parametrize(
        "value", [1597026383085, "2026-08-22T09:00:00Z", dt.date(2026, 1, 1), None]
    )
    def test_iso_times_are_made_of_datetimes(self, value: Any) -> None:
        refusal(write.iso_time, value)

    @pytest.mark.parametrize(
        "value",
        [dt.datetime(2026, 8, 22, tzinfo=dt.UTC), 20260822, "22.8.2026", "2026-13-01", "", None],
    )
    def test_dates_are_days(self, value: Any) -> None:
        refusal(write.iso_date, value)
        refusal(write.compact_date, value)


class TestLists:
    def test_in_a_body(self) -> None:
        writer = write.list_of(write.decimal, 3)
        assert writer("sizes", [1, Decimal("0.5"), "2"]) == ["1", "0.5", "2"]
        assert writer("sizes", (1,)) == ["1"]

    @pytest.mark.parametrize("value", [[], [1, 2, 3, 4], "123", b"1", {"1": 2}, 5, iter([1]), {1}])
    def test_its_length_and_kind_are_checked(self, value: Any) -> None:
        refusal(write.list_of(write.decimal, 3), value)

    def test_without_a_limit_it_is_only_not_empty(self) -> None:
        writer = write.list_of(write.text)
        assert len(writer("size", ["x"] * 1000)) == 1000
        assert "at least one" in str(refusal(writer, []))

    def test_the_item_at_fault_is_named(self) -> None:
        with pytest.raises(ArgumentError, match=r"^sizes\[1\] must be"):
            write.list_of(write.decimal)("sizes", [1, 0.5])

    def test_in_a_query(self) -> None:
        writer = write.commas(write.text)
        assert writer("ids", ["BTC-USDT", "ETH-USDT"]) == "BTC-USDT,ETH-USDT"
        assert writer("ids", "BTC-USDT") == "BTC-USDT"
        assert writer("ids", "BTC-USDT,ETH-USDT") == "BTC-USDT,ETH-USDT"
        assert write.commas(write.integer)("ids", 7) == "7"
        assert write.commas(write.enum)("sides", [Side.BUY, "sell"]) == "buy,sell"

    @pytest.mark.parametrize("value", [[], "", ["a,b"], ["a", ""], None, 5.0, {"a": 1}, [["a"]]])
    def test_in_a_query_the_same_is_refused(self, value: Any) -> None:
        refusal(write.commas(write.text), value)


class TestOther:
    def test_emptiness_where_it_means_something(self) -> None:
        writer = write.or_empty(write.decimal)
        assert writer("px", "") == ""
        assert writer("px", "0.1") == "0.1"
        refusal(writer, "none")

    def test_bodies(self) -> None:
        writer = write.body(NewAttachedAlgo)
        assert writer("algo", NewAttachedAlgo(tp_trigger_px="1", tp_ord_px=-1)) == {
            "tpTriggerPx": "1",
            "tpOrdPx": "-1",
        }
        assert "NewAttachedAlgo(…)" in str(refusal(writer, {"tpTriggerPx": "1"}))

    def test_mappings(self) -> None:
        writer = write.map_of(write.decimal)
        assert writer("amounts", {"BTC": 1, "ETH": "0.5"}) == {"BTC": "1", "ETH": "0.5"}
        refusal(writer, [("BTC", 1)])
        with pytest.raises(ArgumentError, match=r"^amounts\['BTC'\] must be"):
            writer("amounts", {"BTC": 0.5})
        with pytest.raises(ArgumentError, match="must be text"):
            writer("amounts", {1: 1})

    def test_json(self) -> None:
        ticker = Ticker.of(last="1.5")
        assert write.json("x", ticker) == {"last": "1.5"}
        assert write.json("x", [ticker, BookLevel(["1"])]) == [{"last": "1.5"}, ["1"]]
        assert write.json("x", {"a": (Decimal("1E+2"), None)}) == {"a": ["100", None]}
        assert write.json("x", "text") == "text"
        assert write.json("x", 1) == 1

    def test_every_kind_of_field_has_its_writer(self) -> None:
        known = [getattr(records, name) for name in records.__all__]
        assert {kind for record in known for _, _, kind in record._fields} <= set(write.BY_KIND)
        assert all(write.BY_KIND[name].__name__ == name for name in write.BY_KIND)


@pytest.mark.parametrize("writer", [write.text, write.decimal, write.integer, write.unix_ms])
def test_integers_that_python_does_not_write_out(writer: write.Writer) -> None:
    assert refusal(writer, 10**5000).message.endswith("<int too large to show>.")


@pytest.mark.parametrize(
    "writer",
    [
        write.text,
        write.decimal,
        write.integer,
        write.unix_ms,
        write.iso_date,
        write.list_of(write.text),
    ],
)
def test_long_and_strange_values_are_shown_in_short(writer: write.Writer) -> None:
    class Hostile:
        def __repr__(self) -> str:
            raise ValueError

    assert len(refusal(writer, {"x": "y" * 1000}).message) < 200
    assert "Hostile too large to show" in refusal(writer, Hostile()).message
    nested: list[Any] = []
    for _ in range(sys.getrecursionlimit()):
        nested = [nested]
    assert "too large to show" in refusal(writer, {"x": nested}).message
