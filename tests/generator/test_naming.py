"""Python names follow from the exchange's by one rule."""

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5_generator.loading import Mapping
from okx_v5_generator.naming import class_name, python_name, snake_case
from okx_v5_generator.schemas import Document, field_schemas


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("instId", "inst_id"),
        ("px", "px"),
        ("volCcy24h", "vol_ccy_24h"),
        ("vol24h", "vol_24h"),
        ("open24h", "open_24h"),
        ("volUSD24h", "vol_usd_24h"),
        ("sodUtc0", "sod_utc0"),
        ("tier2Fee", "tier2_fee"),
        ("from", "from_"),
        ("class", "class_"),
        ("type", "type"),
        ("min", "min"),
        ("max", "max"),
        ("USDTBalance", "usdt_balance"),
        ("balanceUSDT", "balance_usdt"),
        ("pTime", "p_time"),
        ("sCode", "s_code"),
        ("clOrdIdList", "cl_ord_id_list"),
        ("delta1", "delta1"),
        ("24h", "n_24h"),
        ("1inch", "n_1inch"),
        ("books-l2-tbt", "books_l2_tbt"),
        ("with space", "with_space"),
        ("_leading", "leading"),
        ("", "n"),
        ("--", "n"),
        ("Größe", "gr_e"),
    ],
)
def test_names(wire: str, name: str) -> None:
    assert python_name(wire) == name


@pytest.mark.parametrize("word", keyword.kwlist)
def test_no_keyword_is_a_name(word: str) -> None:
    assert python_name(word) in (f"{word}_", word.lower())
    assert not keyword.iskeyword(python_name(word))


WIRES = st.text(max_size=20) | st.from_regex(r"[a-zA-Z0-9_]{1,20}(24h|[0-9]+h)?", fullmatch=True)


@given(WIRES)
def test_every_name_is_an_identifier(wire: str) -> None:
    name = python_name(wire)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert name == name.lower()
    assert not name.startswith("_")


@given(WIRES)
def test_a_name_names_itself(wire: str) -> None:
    assert python_name(python_name(wire)) == python_name(wire)
    assert snake_case(snake_case(wire)) == snake_case(wire)


@given(WIRES)
def test_a_name_keeps_every_letter_and_digit(wire: str) -> None:
    assert re.sub("[^a-z0-9]", "", snake_case(wire)) == re.sub("[^a-zA-Z0-9]", "", wire).lower()


def test_classes_are_named_for_their_tags() -> None:
    assert class_name("market") == "Market"
    assert class_name("spread_trading") == "SpreadTrading"


def test_the_names_of_the_specification_name_themselves(real_document: Document) -> None:
    wires = {
        wire
        for schema in real_document.schemas.values()
        if isinstance(schema, Mapping)
        for wire in field_schemas(real_document.flatten(schema))
    }
    assert wires
    assert [wire for wire in wires if python_name(python_name(wire)) != python_name(wire)] == []
