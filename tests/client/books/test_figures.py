"""Figures are exact, or say that there is none."""

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.client.books.feeding import feed, push

from okx_v5 import ArgumentError, FieldError
from okx_v5.books import Book, BookView, Level

sizes = st.decimals("0.00000001", "100000", places=8).map(lambda size: format(size, "f"))
prices = st.decimals("0.0001", "200000", places=4).map(lambda price: format(price, "f"))
sides = st.lists(st.tuples(prices, sizes), max_size=8, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [[*pair, "0", "1"] for pair in pairs]
)


def book(bids: list[list[str]], asks: list[list[str]]) -> Book:
    made = Book("books", "BTC-USDT")
    feed(made, push(bids=bids, asks=asks))
    return made


def rounded(value: Fraction) -> Decimal:
    """To 28 significant digits, half even."""
    context = decimal.Context(prec=28, rounding=decimal.ROUND_HALF_EVEN)
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


@given(sides, sides, sizes, st.integers(1, 40))
def test_figures_agree_with_fractions(
    bids: list[list[str]], asks: list[list[str]], size: str, prec: int
) -> None:
    view = book(bids, asks).view()
    buyers = sorted(((Fraction(px), Fraction(sz)) for px, sz, *_ in bids), reverse=True)
    sellers = sorted((Fraction(px), Fraction(sz)) for px, sz, *_ in asks)
    with decimal.localcontext(prec=prec):  # which is the reader's, and of no concern here
        if buyers and sellers:
            (bid, bid_size), (ask, ask_size) = buyers[0], sellers[0]
            assert view.mid is not None
            assert view.microprice is not None
            assert Fraction(view.mid) == (bid + ask) / 2
            weighted = (bid * ask_size + ask * bid_size) / (bid_size + ask_size)
            assert view.microprice == rounded(weighted)
        else:
            assert view.mid is view.microprice is None
        for name, levels in (("sell", buyers), ("buy", sellers)):
            left, cost = Fraction(size), Fraction(0)
            for px, sz in levels:
                taken = min(left, sz)
                cost, left = cost + taken * px, left - taken
            expected = None if left else rounded(cost / Fraction(size))
            assert view.average_price(name, size) == expected  # type: ignore[arg-type]  # a literal
        for side, levels in (("bids", buyers), ("asks", sellers)):
            total, sums = Fraction(0), []
            for px, sz in levels:
                total += sz
                sums.append((px, total))
            depth = view.cumulative_depth(side)  # type: ignore[arg-type]  # a literal
            assert [(Fraction(px), Fraction(sz)) for px, sz in depth] == sums


def test_a_book_worked_out_by_hand() -> None:
    kept = book(
        [["100", "3", "0", "2"], ["99", "5", "0", "1"]],
        [["101", "1", "0", "4"], ["103", "2", "0", "1"]],
    )
    best_bid, best_ask = kept.best_bid, kept.best_ask
    assert best_bid is not None
    assert best_ask is not None
    assert (best_bid.px, best_bid.sz, best_bid.orders) == (Decimal(100), Decimal(3), 2)
    assert best_bid.non_rpi_sz is None
    assert (best_ask.px, best_ask.orders) == (Decimal(101), 4)
    assert kept.mid == Decimal("100.5")
    assert kept.microprice == Decimal("100.75")
    assert kept.average_price("buy", 2) == Decimal(102)
    assert kept.average_price("buy", 1) == Decimal(101)
    assert kept.average_price("buy", Decimal("3.0000000001")) is None
    assert kept.average_price("sell", "8") == Decimal("99.375")
    assert kept.cumulative_depth("bids") == [(Decimal(100), Decimal(3)), (Decimal(99), Decimal(8))]


def test_an_empty_side_has_no_figures() -> None:
    kept = book([], [["101", "1", "0", "4"]])
    assert kept.best_bid is None
    assert kept.mid is kept.microprice is None
    assert kept.average_price("sell", 1) is None
    assert kept.cumulative_depth("bids") == []


@pytest.mark.parametrize("size", [0, -1, "0.0", 0.1, "x", True, Decimal("NaN")])
def test_sizes_that_are_none(size: object) -> None:
    with pytest.raises(ArgumentError, match="size"):
        book([], []).average_price("buy", size)  # type: ignore[arg-type]  # wrong on purpose


def test_sides_that_are_none() -> None:
    view = book([], []).view()
    with pytest.raises(ArgumentError, match="'buy' or 'sell'"):
        view.average_price("asks", 1)  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(ArgumentError, match="'bids' or 'asks'"):
        view.cumulative_depth("buy")  # type: ignore[arg-type]  # wrong on purpose


def rpi_view(ask_sizes: list[tuple[str, str]]) -> BookView:
    kept = Book("books-rpi", "BTC-USDT")
    asks = [[str(101 + index), *pair, "7"] for index, pair in enumerate(ask_sizes)]
    feed(kept, push("books-rpi", bids=[["100", "3", "3", "2"]], asks=asks))
    return kept.view()


def test_rpi_orders_can_be_left_out() -> None:
    view = rpi_view([("4", "0"), ("6", "2"), ("5", "5.0")])
    assert view.asks[1] == Level(Decimal(102), Decimal(6), 7, Decimal(2))
    assert view.mid == Decimal("100.5")
    without = view.without_rpi()
    assert without.asks == (
        Level(Decimal(102), Decimal(2), 7, Decimal(2)),
        Level(Decimal(103), Decimal(5), 7, Decimal(5)),
    )
    assert without.mid == Decimal(101)
    assert without.average_price("buy", 3) == rounded(Fraction(102 * 2 + 103, 3))
    assert (without.bids, without.seq_id) == (view.bids, view.seq_id)
    with pytest.raises(FieldError, match="books-rpi has a level"):
        rpi_view([("4", "")]).without_rpi()
    with pytest.raises(ArgumentError, match="books-rpi"):
        book([], []).view().without_rpi()


def test_spreads_have_three_places_and_negative_prices() -> None:
    kept = Book("sprd-books5", "BTC-USDT_BTC-USDT-SWAP")
    bids, asks = [["-0.6", "1", "2"], ["-0.5", "2.5", "1"]], [["0", "23.49", "9"]]
    feed(kept, push("sprd-books5", kept.inst_id, bids=bids, asks=asks))
    view = kept.view()
    assert view.best_bid == Level(Decimal("-0.5"), Decimal("2.5"), 1)
    assert view.asks[0].orders == 9
    assert view.mid == Decimal("-0.25")
    assert view.average_price("sell", 3) == rounded(Fraction(-155, 300))
