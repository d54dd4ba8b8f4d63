"""Records: views over rows as they came."""

import copy
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import ArgumentError, FieldError
from okx_v5.enums import CandleState, InstrumentType, OrderState, Side
from okx_v5.records import (
    AccountBalance,
    BookLevel,
    Candle,
    CurrencyBalance,
    Order,
    OrderBook,
    Ticker,
)
from okx_v5_api import records
from okx_v5_core.reading import read_map, read_record, read_text
from okx_v5_core.records import Record, RowRecord

TS = dt.datetime(2020, 8, 10, 2, 26, 23, 85000, dt.UTC)
RAW = {
    "instType": "SPOT",
    "instId": "BTC-USDT",
    "last": "9999.990",
    "askPx": "",
    "volCcy24h": "2222",
    "ts": "1597026383085",
    "newField": {"kept": "as it is"},
}


class Everything(Record):
    """A record with a field of each kind of value, however wrong."""

    __slots__ = ()
    _fields = (("name", "name", "text"), ("inner", "inner", "json"), ("table", "table", "json"))

    @property
    def name(self) -> str | None:
        return read_text(self, "name")

    @property
    def inner(self) -> Ticker | None:
        return read_record(self, "inner", Ticker)

    @property
    def table(self) -> dict[str, Ticker]:
        return read_map(self, "table", Ticker)


class TestReading:
    def test_fields_are_converted_when_they_are_read(self) -> None:
        ticker = Ticker(dict(RAW))
        assert ticker.inst_type is InstrumentType.SPOT
        assert ticker.inst_id == "BTC-USDT"
        assert str(ticker.last) == "9999.990"
        assert ticker.vol_ccy_24h == Decimal(2222)
        assert ticker.ts == TS
        assert ticker.ask_px is None  # empty
        assert ticker.bid_px is None  # missing

    def test_one_bad_field_spoils_no_other(self) -> None:
        ticker = Ticker(RAW | {"last": "much"})
        assert ticker.inst_id == "BTC-USDT"
        with pytest.raises(FieldError, match=r"Ticker\.last is not a decimal number: 'much'"):
            _ = ticker.last

    def test_unknown_fields_are_kept(self) -> None:
        ticker = Ticker(RAW)
        assert ticker.raw is RAW
        assert ticker.raw["newField"] == {"kept": "as it is"}
        assert ticker.raw_value("newField") == {"kept": "as it is"}
        assert ticker.raw_value("nothing") is None
        assert not hasattr(ticker, "new_field")

    def test_unknown_values_of_enums_are_kept(self) -> None:
        order = Order({"state": "teleported", "side": "buy"})
        assert order.state == "teleported"
        assert isinstance(order.state, OrderState)
        assert not order.state.is_known
        assert order.check() is order

    def test_nested_records(self) -> None:
        balance = AccountBalance({"details": [{"ccy": "BTC", "eq": "1"}, {"ccy": "ETH"}]})
        assert [detail.ccy for detail in balance.details] == ["BTC", "ETH"]
        assert balance.details[0].eq == Decimal(1)
        assert AccountBalance({}).details == []

    @pytest.mark.parametrize("raw", [[], None, "x", 5])
    def test_they_are_made_of_objects(self, raw: Any) -> None:
        with pytest.raises(TypeError, match="a Ticker is made of an object, not of"):
            Ticker(raw)

    def test_they_are_read_only(self) -> None:
        ticker: Any = Ticker(RAW)
        with pytest.raises(AttributeError):
            ticker.last = Decimal(1)
        with pytest.raises(AttributeError):
            ticker.price = Decimal(1)
        assert not hasattr(ticker, "__dict__")


class TestArrayRows:
    def test_positions_have_names(self) -> None:
        candle = Candle(["1597026383085", "1", "2", "0.5", "1.5", "10", "20", "30", "1"])
        assert candle.ts == TS
        assert (candle.o, candle.h, candle.l, candle.c) == (
            Decimal(1), Decimal(2), Decimal("0.5"), Decimal("1.5"),
        )  # fmt: skip
        assert candle.confirm is CandleState("1")

    def test_shorter_rows(self) -> None:
        level = BookLevel(["1.5"])
        assert (level.px, level.sz, level.orders) == (Decimal("1.5"), None, None)
        assert level.check().to_dict()["sz"] is None
        assert repr(level) == "BookLevel(px=Decimal('1.5'))"
        assert repr(BookLevel([])) == "BookLevel()"

    def test_longer_rows(self) -> None:
        level = BookLevel(["1.5", "2", "0", "3", "new"])
        assert level.orders == 3
        assert level.check().raw[4] == "new"
        assert "new" not in repr(level)

    @pytest.mark.parametrize("raw", [{}, ("1",), None, "1"])
    def test_they_are_made_of_arrays(self, raw: Any) -> None:
        with pytest.raises(TypeError, match="a BookLevel is made of an array, not of"):
            BookLevel(raw)

    def test_within_records(self) -> None:
        book = OrderBook({"asks": [["1", "2", "0", "1"]], "bids": []})
        assert book.asks == [BookLevel(["1", "2", "0", "1"])]
        assert book.bids == []


class TestMaking:
    def test_without_wire_names(self) -> None:
        ticker = Ticker.of(
            inst_id="BTC-USDT", inst_type="SPOT", last=Decimal("1.50"), ask_sz=2, bid_px=None, ts=TS
        )
        assert ticker.raw == {
            "instId": "BTC-USDT",
            "instType": "SPOT",
            "last": "1.50",
            "askSz": "2",
            "ts": "1597026383085",
        }
        assert ticker.last == Decimal("1.5")
        assert ticker.ts == TS

    def test_of_positions(self) -> None:
        level = BookLevel.of(sz="2", orders=3)
        assert level.raw == ["", "2", "", "3"]
        assert level.px is None

    def test_with_records_within(self) -> None:
        book = OrderBook.of(asks=[BookLevel.of(px=1)], bids=[])
        assert book.raw == {"asks": [["1", "", "", ""]], "bids": []}
        assert book.asks[0].px == Decimal(1)
        balance = AccountBalance.of(details=[CurrencyBalance.of(ccy="BTC")])
        assert balance.details[0].ccy == "BTC"

    @pytest.mark.parametrize("kind", [Ticker, BookLevel])
    def test_unknown_fields_are_refused(self, kind: Any) -> None:
        with pytest.raises(ArgumentError, match=f"{kind.__name__} has no field 'instId'") as caught:
            kind.of(instId="BTC-USDT")
        assert caught.value.remedy
        assert kind._fields[0][0] in caught.value.remedy

    def test_values_are_checked(self) -> None:
        with pytest.raises(ArgumentError, match="last must be"):
            Ticker.of(last=0.5)  # type: ignore[arg-type]  # wrong on purpose
        with pytest.raises(ArgumentError, match="ts must be"):
            Ticker.of(ts=1597026383)

    def test_of_nothing(self) -> None:
        assert Ticker.of().raw == {}
        assert BookLevel.of().raw == [""] * 4

    @given(
        last=st.decimals(-(10**9), 10**9, places=8),
        side=st.sampled_from(Side),
        moment=st.datetimes(timezones=st.just(dt.UTC), min_value=dt.datetime(1973, 3, 4)),  # noqa: DTZ001
    )
    def test_what_is_put_in_comes_out(self, last: Decimal, side: Side, moment: dt.datetime) -> None:
        order = Order.of(px=last, side=side, c_time=moment, ord_id="1")
        assert (order.px, order.side, order.ord_id) == (last, side, "1")
        assert order.c_time == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class TestCheck:
    def test_it_returns_the_record(self) -> None:
        ticker = Ticker(RAW)
        assert ticker.check() is ticker

    @pytest.mark.parametrize(
        "record",
        [
            Ticker({"last": "x"}),
            BookLevel(["1", "x"]),
            OrderBook({"asks": [["x"]]}),
            OrderBook({"asks": "x"}),
            AccountBalance({"details": [{"eq": "1"}, {"eq": "x"}]}),
            Everything({"inner": {"last": "x"}}),
            Everything({"table": {"a": {}, "b": {"last": "x"}}}),
        ],
    )
    def test_it_reads_everything(self, record: Record) -> None:
        with pytest.raises(FieldError, match="'x'"):
            record.check()

    def test_good_ones_pass_whatever_their_depth(self) -> None:
        Everything({"inner": {"last": "1"}, "table": {"a": {"last": "2"}}, "name": "x"}).check()


class TestToDict:
    def test_names_and_values_are_those_of_python(self) -> None:
        found = Ticker(RAW).to_dict()
        assert found["last"] == Decimal("9999.99")
        assert found["vol_ccy_24h"] == Decimal(2222)
        assert found["ask_px"] is None
        assert list(found) == [name for name, _, _ in Ticker._fields]

    def test_records_within_become_dicts(self) -> None:
        assert OrderBook({"asks": [["1"]], "ts": "1597026383085"}).to_dict() == {
            "asks": [{"px": Decimal(1), "sz": None, "deprecated": None, "orders": None}],
            "bids": [],
            "ts": TS,
            "seq_id": None,
        }
        found = Everything({"inner": {"last": "1"}, "table": {"a": {"last": "2"}}}).to_dict()
        assert found["inner"]["last"] == Decimal(1)
        assert found["table"]["a"]["last"] == Decimal(2)
        assert found["name"] is None

    def test_a_bad_value_is_an_error(self) -> None:
        with pytest.raises(FieldError):
            Ticker({"last": "x"}).to_dict()


class TestRepr:
    def test_it_shows_what_is_there_by_python_names(self) -> None:
        assert repr(Ticker(RAW)) == (
            "Ticker(inst_type=<InstrumentType.SPOT: 'SPOT'>, inst_id='BTC-USDT', "
            "last=Decimal('9999.990'), vol_ccy_24h=Decimal('2222'), "
            "ts=datetime.datetime(2020, 8, 10, 2, 26, 23, 85000, tzinfo=datetime.timezone.utc))"
        )
        assert repr(OrderBook({"asks": [["1"]], "bids": []})) == (
            "OrderBook(asks=[BookLevel(px=Decimal('1'))])"
        )

    def test_bad_values_are_shown_as_they_came(self) -> None:
        assert repr(Ticker({"last": "x", "ts": ["y"]})) == "Ticker(last='x', ts=['y'])"
        assert repr(OrderBook({"asks": [["x"]]})) == "OrderBook(asks=[BookLevel(px='x')])"
        assert repr(Ticker({"ts": 10**5000})) == "Ticker(ts=<int too large to show>)"

    @given(
        st.sampled_from([getattr(records, name) for name in records.__all__]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.decimals() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3)
            ),
            max_leaves=4,
        ),
    )
    def test_it_never_raises(self, kind: type[Record], value: Any) -> None:
        if issubclass(kind, RowRecord):
            record: Record = kind([value] * len(kind._fields))
        else:
            record = kind({str(key): value for _, key, _ in kind._fields})
        assert repr(record).startswith(f"{kind.__name__}(")
        try:
            record.check()
        except FieldError:
            pass
        else:
            record.to_dict()


class TestAsValues:
    def test_equality_is_class_and_row(self) -> None:
        assert Ticker(RAW) == Ticker(dict(RAW))
        assert Ticker({"last": "1"}) != Ticker({"last": "1.0"})
        assert Ticker({}) != Order({})
        assert BookLevel(["1"]) == BookLevel(["1"])
        assert BookLevel(["1"]) != ["1"]
        assert Ticker({}) != {}

    def test_they_cannot_be_hashed(self) -> None:
        for record in (Ticker({}), BookLevel([])):
            with pytest.raises(TypeError, match="unhashable"):
                hash(record)

    @pytest.mark.parametrize(
        "record", [Ticker(RAW), BookLevel(["1"]), AccountBalance({"details": [{"ccy": "BTC"}]})]
    )
    def test_pickling_and_copying(self, record: Record) -> None:
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(record, protocol))  # noqa: S301
            assert again == record
            assert type(again) is type(record)
        assert copy.copy(record) == record
        assert copy.copy(record).raw is record.raw
        assert copy.deepcopy(record) == record
        assert copy.deepcopy(record).raw is not record.raw

    def test_they_match_by_attribute(self) -> None:
        match Order({"side": "buy", "px": "2"}):
            case Order(side=Side.BUY, px=price):
                assert price == Decimal(2)
            case _:
                pytest.fail("no match")

    def test_sorting_is_by_their_fields(self) -> None:
        levels = [BookLevel(["2"]), BookLevel(["1"])]
        with pytest.raises(TypeError):
            sorted(levels)  # type: ignore[type-var]  # wrong on purpose
        assert min(levels, key=lambda level: level.px or 0).px == 1

    def test_names_of_keys(self) -> None:
        assert Ticker.name_of("volCcy24h") == "vol_ccy_24h"
        assert BookLevel.name_of(3) == "orders"
        assert Ticker.name_of("unheardOf") == "unheardOf"
        assert BookLevel.name_of(17) == "17"
