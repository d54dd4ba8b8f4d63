"""Sizes: what they count, and whether the instrument takes them."""

from decimal import Decimal
from typing import Literal

from okx_v5.instruments import is_multiple

from .facts import CONTRACTS, PAIRS, Facts, Objection, Order, number, plain, wrong

Unit = Literal["base", "quote", "contracts"]


def unit_of(order: Order, facts: Facts) -> Unit | None:
    """What the size of an order counts; None where that cannot be told.

    A spot order at market counts what `tgtCcy` says, and else quote currency for a buy and base
    currency for a sell. On margin the same holds by default, and whether `tgtCcy` changes it is not
    documented for every account mode.
    """
    kind = facts.kind
    if kind in (*CONTRACTS, "OPTION"):
        return "contracts"
    if kind not in PAIRS:
        return None
    if order.get("ordType") != "market":
        return "base"
    usual: Unit = "quote" if order.get("side") == "buy" else "base"
    target = {"base_ccy": "base", "quote_ccy": "quote"}.get(order.get("tgtCcy", ""), usual)
    if order.get("tdMode") != "cash" and target != usual:
        return None
    return "quote" if target == "quote" else "base"


def check_size(order: Order, facts: Facts) -> Objection | None:
    """The size of a new order, in the order in which the exchange looks at it."""
    size = number(order, "sz")
    if size is None:
        return None
    if size <= 0:
        return wrong("sz", f"must be above 0, not {plain(size)}")
    unit = unit_of(order, facts)
    if facts.instrument is None or unit is None:
        return None
    if unit == "quote":
        return _check_worth(size, facts)
    smallest = facts.instrument.min_sz
    if smallest is not None and size < smallest:
        return Objection("51020", f"sz {plain(size)} is below the minimum, {plain(smallest)}")
    at_market = order.get("ordType") == "market"
    return _check_maximum("sz", size, facts, unit, at_market=at_market) or _check_lot(
        "sz", size, facts
    )


def check_new_size(order: Order, facts: Facts) -> Objection | None:
    """The size of an amendment, of an order that rests in the book and so counts base or contracts.

    One below the minimum passes: if that much is filled already, the exchange takes it.
    """
    size, instrument = number(order, "newSz"), facts.instrument
    if size is None or size <= 0 or instrument is None:
        return None
    if instrument.min_sz is not None and size < instrument.min_sz:
        return None
    kind = facts.kind
    if kind not in (*CONTRACTS, *PAIRS, "OPTION"):
        return None
    unit: Unit = "base" if kind in PAIRS else "contracts"
    return _check_maximum("newSz", size, facts, unit, at_market=False) or _check_lot(
        "newSz", size, facts
    )


def _check_worth(size: Decimal, facts: Facts) -> Objection | None:
    """A size in quote currency: the exchange's maximum is one of USDT."""
    instrument = facts.instrument
    if instrument is None or instrument.quote_ccy != "USDT":
        return None
    largest = instrument.max_mkt_sz
    if largest is not None and size > largest:
        return Objection(
            "51201", f"sz is {plain(size)} USDT, above the maximum at market, {plain(largest)}"
        )
    return None


def _check_maximum(
    name: str, size: Decimal, facts: Facts, unit: Unit, *, at_market: bool
) -> Objection | None:
    instrument = facts.instrument
    if instrument is None:
        return None
    if at_market and unit == "base":
        return None  # the maximum of a pair at market is one of USDT
    largest = instrument.max_mkt_sz if at_market else instrument.max_lmt_sz
    if largest is None or size <= largest:
        return None
    code = "51005" if unit == "base" else "51202" if at_market else "51101"
    return Objection(
        code, f"{name} {plain(size)} is above the maximum of one order, {plain(largest)}"
    )


def _check_lot(name: str, size: Decimal, facts: Facts) -> Objection | None:
    lot = None if facts.instrument is None else facts.instrument.lot_sz
    if lot is not None and lot > 0 and not is_multiple(size, lot):
        return Objection(
            "51121", f"{name} {plain(size)} is no multiple of the lot size {plain(lot)}"
        )
    return None
