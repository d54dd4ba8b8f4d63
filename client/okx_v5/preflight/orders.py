"""The checks in the order in which the exchange makes them."""

from collections.abc import Callable
from typing import Final

from .facts import Facts, Objection, Order
from .forms import check_deprecated, check_names
from .modes import check_order_type, check_position_side, check_trade_mode
from .prices import check_price, check_tick
from .sizes import check_new_size, check_size

Check = Callable[[Order, Facts], Objection | None]

_CHECKS: Final[tuple[Check, ...]] = (
    check_names,
    check_deprecated,
    check_trade_mode,
    check_position_side,
    check_order_type,
    check_price,
    check_size,
)


def check_order(order: Order, facts: Facts) -> Objection | None:
    """The first thing that the exchange would object to in a new order; None if it may take it.

    `order` has the names of the wire, as `NewOrder.to_wire()` and the body of a request have them.
    Pure: nothing is asked or sent. Raises `FieldError` for a record that cannot be read.
    """
    for check in _CHECKS:
        found = check(order, facts)
        if found is not None:
            return found
    return None


def check_amendment(order: Order, facts: Facts) -> Objection | None:
    """As `check_order`, for an amendment: its tick, lot and maximum.

    Its price limit depends on the side, which an amendment does not say.
    """
    return check_tick(order, facts, "newPx") or check_new_size(order, facts)
