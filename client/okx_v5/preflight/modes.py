"""What goes together: instrument, account mode, trade mode, position side and order type."""

from .facts import CONTRACTS, PAIRS, Facts, Objection, Order, wrong

_SPOT_MODE, _FUTURES_MODE, _PORTFOLIO_MARGIN = "1", "2", "4"
_ONE_POOL = ("3", "4")  # multi-currency and portfolio margin
_PROTECTED = ("mmp", "mmp_and_post_only")


def check_trade_mode(order: Order, facts: Facts) -> Objection | None:
    """Whether the account's mode allows the instrument and the trade mode."""
    kind, level, mode = facts.kind, facts.level, order.get("tdMode")
    if kind in CONTRACTS:
        if level == _SPOT_MODE:
            return Objection("51010", "an account in spot mode trades no futures or perpetuals")
        if mode == "cash":
            return wrong("tdMode", "must be cross or isolated for futures and perpetuals, not cash")
    elif kind in PAIRS:
        return _check_pair(order, level, mode)
    return None


def _check_pair(order: Order, level: str | None, mode: str | None) -> Objection | None:
    if level == _SPOT_MODE and mode in ("cross", "isolated"):
        return Objection("51010", f"an account in spot mode trades pairs with cash, not {mode}")
    # Whatever was opened before the exchange gave this up has to be closed somehow.
    if level in _ONE_POOL and mode == "isolated" and order.get("reduceOnly") is not True:
        return Objection("50072", "in this account mode pairs are not traded on isolated margin")
    if level == _FUTURES_MODE and mode == "cross" and not order.get("ccy"):
        return Objection("50014", "ccy, the currency of the margin, is missing for cross margin")
    return None


def check_position_side(order: Order, facts: Facts) -> Objection | None:
    """Whether the position side fits instrument and position mode."""
    kind, side = facts.kind, order.get("posSide")
    if kind in PAIRS and side in ("long", "short"):
        return wrong("posSide", f"does not go with a pair, which has no {side} position")
    if kind not in CONTRACTS:
        return None
    if facts.position_mode == "long_short_mode" and side not in ("long", "short"):
        return wrong("posSide", "must be long or short: the account has a position for each")
    if facts.position_mode == "net_mode" and side in ("long", "short"):
        return wrong("posSide", "must be net or absent: the account has one position in all")
    return None


def check_order_type(order: Order, facts: Facts) -> Objection | None:
    """Whether the order type fits instrument, account mode and trade mode."""
    kind, kind_of_order = facts.kind, order.get("ordType")
    if kind is None:
        return None
    if kind_of_order == "optimal_limit_ioc" and kind in (*PAIRS, "OPTION"):
        return wrong("ordType", "optimal_limit_ioc is for futures and perpetuals alone")
    if kind == "OPTION" and kind_of_order == "market":
        return Objection("51066", "options are not traded at market; give a limit price")
    if kind_of_order in _PROTECTED:
        if kind != "OPTION" or facts.level not in (None, _PORTFOLIO_MARGIN):
            return Objection(
                "51036", f"{kind_of_order} is for options of accounts in portfolio margin mode"
            )
        if order.get("tdMode") != "cross":
            return Objection("51042", f"{kind_of_order} goes with tdMode cross alone")
    return None
