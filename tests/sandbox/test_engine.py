"""Whatever is done to the engine, its books balance."""

from decimal import Decimal
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from okx_v5.sandbox.account import rounded
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.instruments import BALANCES, INSTRUMENTS
from okx_v5.sandbox.orders import Order

SPOT = [name for name, instrument in INSTRUMENTS.items() if instrument.kind == "SPOT"]
SWAPS = [name for name, instrument in INSTRUMENTS.items() if instrument.kind == "SWAP"]
KINDS = ["market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc"]

sides = st.sampled_from(["buy", "sell"])
modes = st.sampled_from(["cross", "isolated"])
# In steps of the book from the last price, and in tenths of what stands at one of its levels:
# enough to take several levels in part, and to run out of money.
distances = st.integers(-6, 6) | st.integers(-3000, 3000)
sizes = st.integers(0, 40)


class Trading(RuleBasedStateMachine):
    """Places, amends, cancels and closes at will."""

    orders = Bundle[Order]("orders")

    def __init__(self) -> None:
        super().__init__()
        self.now = 1_700_000_000.0
        self.engine = Engine(lambda: self.now)
        self.fees: dict[str, Decimal] = {}

    def _price(self, inst_id: str, distance: int) -> str:
        instrument = INSTRUMENTS[inst_id]
        return format(instrument.last + instrument.tick + distance * instrument.step, "f")

    def _size(self, inst_id: str, tenths: int) -> str:
        instrument = INSTRUMENTS[inst_id]
        return format(instrument.level_size * tenths / 10 // instrument.lot * instrument.lot, "f")

    def _place(self, fields: dict[str, Any]) -> Any:
        """Place an order; it is remembered if it rests, for that is what can be done more with."""
        try:
            order = self.engine.place(fields)
        except Refusal:
            return multiple()
        return order if order.is_pending else multiple()

    @rule(
        target=orders,
        inst_id=st.sampled_from(SPOT),
        side=sides,
        kind=st.sampled_from(KINDS),
        distance=distances,
        tenths=sizes,
        currency=st.sampled_from([None, "base_ccy", "quote_ccy"]),
        name=st.sampled_from(["", "a", "b"]),
    )
    def trade_spot(
        self,
        inst_id: str,
        side: str,
        kind: str,
        distance: int,
        tenths: int,
        currency: str | None,
        name: str,
    ) -> Any:
        fields = {
            "instId": inst_id,
            "tdMode": "cash",
            "side": side,
            "ordType": kind,
            "px": self._price(inst_id, distance),
            "sz": self._size(inst_id, tenths),
        }
        if currency:
            fields["tgtCcy"] = currency
        if name:
            fields["clOrdId"] = name
        return self._place(fields)

    @rule(
        target=orders,
        inst_id=st.sampled_from(SWAPS),
        mode=modes,
        side=sides,
        kind=st.sampled_from(KINDS),
        distance=distances,
        tenths=sizes,
        reduce_only=st.booleans(),
    )
    def trade_swap(
        self,
        inst_id: str,
        mode: str,
        side: str,
        kind: str,
        distance: int,
        tenths: int,
        reduce_only: bool,
    ) -> Any:
        return self._place(
            {
                "instId": inst_id,
                "tdMode": mode,
                "side": side,
                "ordType": kind,
                "px": self._price(inst_id, distance),
                "sz": self._size(inst_id, tenths),
                "reduceOnly": reduce_only,
            }
        )

    @rule(
        order=orders,
        distance=st.none() | distances,
        tenths=st.none() | sizes,
        cancel=st.booleans(),
    )
    def amend(self, order: Order, distance: int | None, tenths: int | None, cancel: bool) -> None:
        inst_id = order.instrument.inst_id
        fields: dict[str, Any] = {
            "instId": inst_id,
            "ordId": str(order.id),
            "cxlOnFail": cancel,
        }
        if distance is not None:
            fields["newPx"] = self._price(inst_id, distance)
        if tenths is not None:
            fields["newSz"] = self._size(inst_id, tenths)
        before = order.size, order.price, order.filled
        try:
            self.engine.amend(fields)
        except Refusal:
            assert (order.size, order.price, order.filled) == before

    @rule(order=consumes(orders))
    def cancel(self, order: Order) -> None:
        pending = order.is_pending
        try:
            self.engine.cancel({"instId": order.instrument.inst_id, "ordId": str(order.id)})
        except Refusal:
            assert not pending
        else:
            assert pending
            assert order.state == "canceled"

    @rule(inst_id=st.sampled_from(SWAPS), mode=modes, cancel=st.booleans())
    def close(self, inst_id: str, mode: str, cancel: bool) -> None:
        try:
            order = self.engine.close({"instId": inst_id, "mgnMode": mode, "autoCxl": cancel})
        except Refusal:
            return
        assert order.state == "filled"
        assert (inst_id, mode) not in self.engine.ledger.positions

    @rule(inst_id=st.sampled_from(SWAPS), mode=modes, leverage=st.integers(1, 100))
    def set_leverage(self, inst_id: str, mode: str, leverage: int) -> None:
        try:
            self.engine.set_leverage(INSTRUMENTS[inst_id], mode, Decimal(leverage))
        except Refusal:
            return
        assert self.engine.leverage(inst_id, mode) == leverage

    @rule()
    def let_time_pass(self) -> None:
        self.now += 1

    @invariant()
    def no_balance_is_negative(self) -> None:
        ledger = self.engine.ledger
        for currency in list(ledger.cash):
            assert ledger.cash[currency] >= 0
            assert ledger.frozen[currency] >= 0
            # What is bound by positions is a quotient, rounded in its last digit.
            assert ledger.available(currency) > Decimal("-1e-9")

    @invariant()
    def what_is_frozen_is_what_rests(self) -> None:
        expected = dict.fromkeys(BALANCES, Decimal(0))
        for order in self.engine.pending():
            assert order.price is not None
            left = order.size - sum((fill.size for fill in order.fills), Decimal(0))
            if order.instrument.kind == "SPOT":
                amount = left * order.price if order.asked["side"] == "buy" else left
                assert order.frozen == amount
            else:
                # The part that closes a position is free; a quotient is rounded in its last digit.
                assert order.frozen <= rounded(order.instrument.value(order.price, left))
                amount = order.frozen
            expected[order.currency] += amount
        assert {name: self.engine.ledger.frozen[name] for name in expected} == expected

    @invariant()
    def filled_and_remaining_make_the_size(self) -> None:
        for order in self.engine.orders.values():
            assert order.filled + order.remaining == order.size
            assert order.remaining >= 0
            assert all(fill.size > 0 for fill in order.fills)
            assert (order.remaining == 0) == (order.state == "filled")
            assert order.state != "live" or not order.fills
            assert order.state != "partially_filled" or order.fills
            assert order.is_pending or not order.frozen

    @invariant()
    def positions_are_the_sum_of_their_fills(self) -> None:
        sums: dict[tuple[str, str], Decimal] = {}
        for fill in self.engine.fills:
            order = fill.order
            if order.instrument.kind == "SWAP":
                key = order.instrument.inst_id, order.asked["tdMode"]
                change = fill.size if order.asked["side"] == "buy" else -fill.size
                sums[key] = sums.get(key, Decimal(0)) + change
        held = {key: position.size for key, position in self.engine.ledger.positions.items()}
        assert held == {key: size for key, size in sums.items() if size}

    @invariant()
    def money_is_neither_made_nor_lost(self) -> None:
        expected = dict(BALANCES)
        for fill in self.engine.fills:
            instrument, is_buy = fill.order.instrument, fill.order.is_buy
            if instrument.kind == "SPOT":
                sign = 1 if is_buy else -1
                expected[instrument.base] += sign * fill.size
                expected[instrument.quote] -= sign * fill.size * fill.price
            expected[fill.fee_currency] += fill.pnl - fill.fee
        assert {name: self.engine.ledger.cash[name] for name in expected} == expected


TestTrading = Trading.TestCase
TestTrading.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
