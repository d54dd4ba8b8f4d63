"""What an order must be like to be accepted, whatever the account holds."""

from decimal import Decimal
from typing import Final

from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.instruments import Instrument
from okx_v5.sandbox.orders import bought_with
from okx_v5.sandbox.validation import Fields

MAX_PRICE: Final = Decimal(10_000_000)
MAX_SIZE: Final = Decimal(100_000_000)
PRICED: Final = ("limit", "post_only", "fok", "ioc")
UNPRICED: Final = ("market", "optimal_limit_ioc")


def check_mode(instrument: Instrument, fields: Fields) -> None:
    """Check what depends on the account's settings: futures mode, one net position a contract."""
    if instrument.kind == "SPOT" and fields["tdMode"] != "cash":
        raise Refusal("51010")
    if instrument.kind == "SWAP" and fields["tdMode"] not in ("cross", "isolated"):
        raise Refusal("51000", "tdMode")
    if fields.get("posSide", "net") != "net":
        raise Refusal("51000", "posSide")
    if fields["ordType"] in ("mmp", "mmp_and_post_only"):
        raise Refusal("51036")
    if fields["ordType"] not in (*PRICED, *UNPRICED):
        raise Refusal("51000", "ordType")
    if fields["ordType"] == "optimal_limit_ioc" and instrument.kind == "SPOT":
        raise Refusal("51000", "ordType")
    if "pxUsd" in fields or "pxVol" in fields:
        raise Refusal("51537")


def read_price(instrument: Instrument, kind: str, text: str | None, *, buy: bool) -> Decimal | None:
    """Read a price, or None for an order that takes the market's."""
    if kind in UNPRICED:
        return None
    if text is None:
        raise Refusal("50014", "px")
    price = Decimal(text)
    if price <= 0:
        raise Refusal("51000", "px")
    if price % instrument.tick:
        raise Refusal("51150")
    highest, lowest = instrument.highest_bid, instrument.lowest_ask
    if price > highest if buy else price < lowest:
        raise Refusal("51006", highest, lowest)
    if price > MAX_PRICE:
        raise Refusal("51116", MAX_PRICE)
    return price


def read_size(instrument: Instrument, fields: Fields, *, buy: bool) -> Decimal:
    """Read a size, in the base currency or in contracts."""
    size = Decimal(fields["sz"])
    if size <= 0:
        raise Refusal("51000", "sz")
    if counts_in_quote(instrument, fields):
        size = bought_with(instrument, buy=buy, amount=size)
    check_size(instrument, size, at_market=fields["ordType"] == "market")
    return size


def counts_in_quote(instrument: Instrument, fields: Fields) -> bool:
    """Whether an order's size is an amount of the quote currency."""
    if instrument.kind != "SPOT" or fields["ordType"] != "market":
        return False
    default = "quote_ccy" if fields["side"] == "buy" else "base_ccy"
    return bool(fields.get("tgtCcy", default) == "quote_ccy")


def check_reduction(size: Decimal, closable: Decimal) -> None:
    """Check an order that may only reduce a position."""
    if not closable:
        raise Refusal("51169")
    if size > closable:
        raise Refusal("51112")


def check_size(instrument: Instrument, size: Decimal, *, at_market: bool = False) -> None:
    """Check a size against the instrument's limits."""
    if size < instrument.minimum:
        raise Refusal("51020")
    if size > MAX_SIZE:
        if instrument.kind == "SPOT":
            raise Refusal("51005")
        raise Refusal("51202") if at_market else Refusal("51101", MAX_SIZE)
    if size % instrument.lot:
        raise Refusal("51121")
