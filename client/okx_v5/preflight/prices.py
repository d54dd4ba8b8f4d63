"""Prices: which of them, on their tick, within the limits."""

from okx_v5.instruments import is_multiple

from .facts import CONTRACTS, PAIRS, Facts, Objection, Order, number, plain, wrong

_PRICED = (
    "limit", "post_only", "fok", "ioc", "mmp", "mmp_and_post_only", "rpi", "elp",
)  # fmt: skip
_IN_OTHER_TERMS = ("pxUsd", "pxVol")


def check_price(order: Order, facts: Facts) -> Objection | None:
    """The price of a new order; that of an order at market is ignored."""
    found = _check_which(order, facts)
    if found is not None or order.get("ordType") not in _PRICED:
        return found
    return check_tick(order, facts, "px") or _check_limit(order, facts)


def check_tick(order: Order, facts: Facts, name: str) -> Objection | None:
    """Whether a price is above 0 and on its tick; that of an option the exchange rounds itself."""
    price = number(order, name)
    if price is None or facts.kind not in (*CONTRACTS, *PAIRS):
        return None
    if price <= 0:
        return wrong(name, f"must be above 0, not {plain(price)}")
    tick = None if facts.instrument is None else facts.instrument.tick_sz
    if tick is not None and tick > 0 and not is_multiple(price, tick):
        return Objection(
            "51150", f"{name} {plain(price)} is no multiple of the tick size {plain(tick)}"
        )
    return None


def _check_which(order: Order, facts: Facts) -> Objection | None:
    """Which of the three prices are given."""
    kind = facts.kind
    others = [name for name in _IN_OTHER_TERMS if order.get(name)]
    if kind == "OPTION":
        return _check_option(order, facts, others)
    if kind is None:
        return None
    if others:
        return Objection("51537", f"{others[0]} is for options alone; give px")
    if order.get("ordType") in _PRICED and not order.get("px"):
        return Objection("50014", f"px is missing for an order of type {order['ordType']}")
    return None


def _check_option(order: Order, facts: Facts, others: list[str]) -> Objection | None:
    given = [*(["px"] if order.get("px") else []), *others]
    if not given:
        return Objection("51175", "one of px, pxUsd and pxVol is needed for an option")
    if len(given) > 1:
        return Objection("51176", f"{' and '.join(given)} exclude each other; give one of them")
    if others and facts.level == "1":
        return Objection("51179", f"{others[0]} is not available in spot mode; give px")
    if others and order.get("ordType") != "limit":
        return Objection("51181", f"{others[0]} goes with ordType limit alone")
    return None


def _check_limit(order: Order, facts: Facts) -> Objection | None:
    """Whether the price keeps to the exchange's range, unless the exchange may move it there."""
    limit, price = facts.price_limit, number(order, "px")
    if limit is None or price is None or limit.enabled is not True:
        return None
    # An order that the exchange may round is not over the limit before it has done so.
    may_move = order.get("pxAmendType") == "1" or order.get("rpiPxRound") is True
    if may_move or facts.kind not in (*CONTRACTS, *PAIRS):
        return None
    highest, lowest = limit.buy_lmt, limit.sell_lmt
    if order.get("side") == "buy" and highest is not None and price > highest:
        return Objection(
            "51006", f"px {plain(price)} is above the highest price of a buy, {plain(highest)}"
        )
    if order.get("side") == "sell" and lowest is not None and price < lowest:
        return Objection(
            "51006", f"px {plain(price)} is below the lowest price of a sell, {plain(lowest)}"
        )
    return None
