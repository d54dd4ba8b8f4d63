"""What an order costs the account: what it pays or binds, traded parts and resting ones alike."""

from collections.abc import Sequence
from decimal import Decimal

from okx_v5.sandbox.account import Ledger, rounded
from okx_v5.sandbox.instruments import Level
from okx_v5.sandbox.orders import Order, total


def cost(ledger: Ledger, order: Order, levels: Sequence[Level]) -> Decimal:
    """What must be available for an order that gets, or waits for, these prices and sizes."""
    if order.instrument.kind == "SPOT":
        return _paid(order, levels)
    opened = _opened(ledger, order, levels)
    return opened / order.leverage + opened * order.instrument.taker_rate


def bound(ledger: Ledger, order: Order, levels: Sequence[Level]) -> Decimal:
    """What an order freezes while it waits for these prices and sizes."""
    if order.instrument.kind == "SPOT":
        return _paid(order, levels)
    return rounded(_opened(ledger, order, levels) / order.leverage)


def _paid(order: Order, levels: Sequence[Level]) -> Decimal:
    if order.is_buy:
        return sum((price * size for price, size in levels), Decimal(0))
    return total(levels)


def _opened(ledger: Ledger, order: Order, levels: Sequence[Level]) -> Decimal:
    """Worth of the part that opens a position; closing one needs no margin."""
    closable = ledger.closable(order.instrument, order.asked["tdMode"], buy=order.is_buy)
    value = Decimal(0)
    for price, size in levels:
        closed = min(size, closable)
        closable -= closed
        value += order.instrument.value(price, size - closed)
    return value
