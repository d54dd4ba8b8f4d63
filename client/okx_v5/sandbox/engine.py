"""The matching engine: places, amends and cancels orders, and keeps what came of them.

It takes the fields of requests that were checked against the specification, and raises `Refusal`
where the exchange would refuse for reasons of its own. It is not thread-safe: hold `lock`.
"""

import itertools
import threading
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from okx_v5.sandbox.account import Ledger, Position, rounded
from okx_v5.sandbox.costs import bound, cost
from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.instruments import INSTRUMENTS, Instrument, Level
from okx_v5.sandbox.order_rules import (
    check_mode,
    check_reduction,
    check_size,
    read_price,
    read_size,
)
from okx_v5.sandbox.orders import Change, Fill, Order, matched, total
from okx_v5.sandbox.validation import Fields

# As long as the exchange's, so that what takes an id for a float or a 32-bit number shows.
_FIRST_ID: Final = 2_500_000_000_000_000_001
_FIRST_LEVERAGE: Final = Decimal(3)
_CANCELED_BY_USER: Final = "1"
_CANCELED_FOK: Final = "13"
_CANCELED_UNFILLED: Final = "14"
_CANCELED_POST_ONLY: Final = "31"


class Engine:
    """All orders, fills, balances and positions of one sandbox."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.lock = threading.RLock()
        self.ledger = Ledger()
        self.orders: dict[str, Order] = {}
        self.fills: list[Fill] = []
        self.watchers: list[Callable[[Change], None]] = []
        """Told of every change of an order at the moment when it happens, with the lock held."""
        self._clock = clock
        self._ids = itertools.count(_FIRST_ID)
        self._trades = itertools.count(1_000_001)
        self._by_client_id: dict[str, Order] = {}
        self._leverage: dict[tuple[str, str], Decimal] = {}

    def now(self) -> int:
        """The exchange's time in milliseconds."""
        return int(self._clock() * 1000)

    def instrument(self, inst_id: str) -> Instrument:
        """Find an instrument by its name."""
        try:
            return INSTRUMENTS[inst_id]
        except KeyError:
            raise Refusal("51001") from None

    def leverage(self, inst_id: str, mode: str) -> Decimal:
        """Leverage at which new positions are opened."""
        return self._leverage.get((inst_id, mode), _FIRST_LEVERAGE)

    def find(self, fields: Fields) -> Order | None:
        """Find an order by `ordId`, else the latest of that `clOrdId`, within its instrument."""
        if "ordId" in fields:
            order = self.orders.get(fields["ordId"])
        else:
            order = self._by_client_id.get(fields.get("clOrdId", ""))
        if order is not None and order.instrument.inst_id == fields["instId"]:
            return order
        return None

    def place(self, fields: Fields) -> Order:
        """Accept an order and let it trade."""
        instrument = self.instrument(fields["instId"])
        check_mode(instrument, fields)
        buy = fields["side"] == "buy"
        price = read_price(instrument, fields["ordType"], fields.get("px"), buy=buy)
        size = read_size(instrument, fields, buy=buy)
        same_name = self._by_client_id.get(fields.get("clOrdId", ""))
        if same_name is not None and same_name.is_pending:
            raise Refusal("51016")
        if fields.get("reduceOnly") and instrument.kind == "SWAP":
            check_reduction(size, self.ledger.closable(instrument, fields["tdMode"], buy=buy))
        now = self.now()
        order = Order(
            id=next(self._ids),
            instrument=instrument,
            asked=dict(fields),
            size=size,
            price=price,
            leverage=self.leverage(instrument.inst_id, fields["tdMode"]),
            created=now,
            updated=now,
        )
        taken = self._matched(order)
        if order.type == "post_only" and taken:
            self._cancel(order, _CANCELED_POST_ONLY)
        elif order.type == "fok" and total(taken) < size:
            self._cancel(order, _CANCELED_FOK)
        else:
            if self._cost(order, taken) > self.ledger.available(order.currency):
                kind = "51008_1001" if instrument.kind == "SWAP" else "51008_1000"
                raise Refusal(kind, order.currency)
            self._tell(Change(order))
            self._settle(order, taken)
        self.orders[str(order.id)] = order
        if order.client_id:
            self._by_client_id[order.client_id] = order
        return order

    def amend(self, fields: Fields) -> Order:
        """Change size, price or both of an order that stands in the book."""
        order = self.find(fields)
        if order is None:
            raise Refusal("51603")
        if not order.is_pending:
            raise Refusal("51503")
        try:
            self._amend(order, fields)
        except Refusal:
            if fields.get("cxlOnFail"):
                self._cancel(order, _CANCELED_BY_USER)
            raise
        return order

    def cancel(self, fields: Fields) -> Order:
        """Take an order out of the book."""
        order = self.find(fields)
        if order is None or not order.is_pending:
            raise Refusal("51400")
        self._cancel(order, _CANCELED_BY_USER)
        return order

    def close(self, fields: Fields) -> Order:
        """Close a position at market."""
        instrument = self.instrument(fields["instId"])
        position = self.ledger.positions.get((instrument.inst_id, fields["mgnMode"]))
        if position is None or fields.get("posSide", "net") != "net":
            raise Refusal("51023")
        sell = position.size > 0
        levels = instrument.bids() if sell else instrument.asks()
        if abs(position.size) > total(levels):
            raise Refusal("51108")
        closing = [
            order
            for order in self.pending()
            if order.instrument is instrument and order.is_buy is not sell
        ]
        if closing and not fields.get("autoCxl"):
            raise Refusal("51115")
        for order in closing:
            self._cancel(order, _CANCELED_BY_USER)
        request = {
            "instId": instrument.inst_id,
            "tdMode": position.mode,
            "side": "sell" if sell else "buy",
            "ordType": "market",
            "sz": format(abs(position.size), "f"),
            "reduceOnly": True,
        }
        return self.place(
            request | {name: fields[name] for name in ("clOrdId", "tag") if name in fields}
        )

    def set_leverage(self, instrument: Instrument, mode: str, leverage: Decimal) -> None:
        """Set the leverage of new orders and of the position there is."""
        if leverage < 1:
            raise Refusal("59105", 1)
        if leverage > instrument.max_leverage:
            raise Refusal("59102")
        # What a standing order froze was reckoned with the leverage of its time.
        if any(
            order.instrument is instrument and order.asked["tdMode"] == mode
            for order in self.pending()
        ):
            raise Refusal("59107" if mode == "cross" else "59101")
        position = self.ledger.positions.get((instrument.inst_id, mode))
        if position is not None:
            more = position.entry_value / leverage - position.margin
            if more > self.ledger.available(instrument.settle):
                raise Refusal("59108")
            position.leverage = leverage
        self._leverage[instrument.inst_id, mode] = leverage

    def pending(self) -> list[Order]:
        """Orders that stand in the book, the oldest first."""
        return [order for order in self.orders.values() if order.is_pending]

    def _amend(self, order: Order, fields: Fields) -> None:
        if "newSz" not in fields and "newPx" not in fields:
            raise Refusal("51500")
        instrument = order.instrument
        size, price = order.size, order.price
        if "newPx" in fields:
            price = read_price(instrument, order.type, fields["newPx"], buy=order.is_buy)
        if "newSz" in fields:
            size = Decimal(fields["newSz"])
            check_size(instrument, size)
        before = order.size, order.price
        order.size, order.price = max(size, order.filled), price
        try:
            taken = self._matched(order)
            self._check_amended(order, taken)
        except Refusal:
            order.size, order.price = before
            raise
        order.updated = self.now()
        self._tell(Change(order, amendment=fields))
        self._settle(order, taken)

    def _check_amended(self, order: Order, taken: Sequence[Level]) -> None:
        if order.type == "post_only" and taken:
            raise Refusal("51511")
        if self._cost(order, taken) > self.ledger.available(order.currency) + order.frozen:
            raise Refusal("51502_1030")

    def _matched(self, order: Order) -> list[Level]:
        limit = order.price
        if limit is None:
            instrument = order.instrument
            limit = instrument.highest_bid if order.is_buy else instrument.lowest_ask
        return matched(order.instrument, buy=order.is_buy, size=order.remaining, limit=limit)

    def _rest(self, order: Order, taken: Sequence[Level]) -> list[Level]:
        """What is left to stand in the book once an order has traded."""
        left = order.remaining - total(taken)
        if order.price is None or order.type not in ("limit", "post_only") or not left:
            return []
        return [(order.price, left)]

    def _cost(self, order: Order, taken: Sequence[Level]) -> Decimal:
        return cost(self.ledger, order, [*taken, *self._rest(order, taken)])

    def _settle(self, order: Order, taken: Sequence[Level]) -> None:
        """Trade what was matched, freeze what the rest needs, and set the state."""
        self._freeze(order, Decimal(0))
        for price, size in taken:
            fill = self._fill(order, price, size)
            order.state = "partially_filled" if order.remaining else "filled"
            self._tell(Change(order, fill))
        rest = self._rest(order, ())
        order.updated = self.now()
        if rest:
            order.state = "partially_filled" if order.fills else "live"
            self._freeze(order, bound(self.ledger, order, rest))
        elif order.remaining:
            self._cancel(order, _CANCELED_UNFILLED)
        elif order.state != "filled":  # amended to what was filled before
            order.state = "filled"
            self._tell(Change(order))

    def _cancel(self, order: Order, source: str) -> None:
        self._freeze(order, Decimal(0))
        order.state = "canceled"
        order.cancel_source = source
        order.updated = self.now()
        self._tell(Change(order))

    def _freeze(self, order: Order, amount: Decimal) -> None:
        self.ledger.frozen[order.currency] += amount - order.frozen
        order.frozen = amount

    def _tell(self, change: Change) -> None:
        for watcher in self.watchers:
            watcher(change)

    def _fill(self, order: Order, price: Decimal, size: Decimal) -> Fill:
        instrument = order.instrument
        pnl = Decimal(0)
        trade = next(self._trades)
        if instrument.kind == "SPOT":
            value = price * size
            given, received = (value, size) if order.is_buy else (size, value)
            paid_in = instrument.base if order.is_buy else instrument.quote
            fee = received * instrument.taker_rate
            self.ledger.cash[order.currency] -= given
            self.ledger.cash[paid_in] += received - fee
        else:
            paid_in = instrument.settle
            fee = rounded(instrument.value(price, size) * instrument.taker_rate)
            pnl = self._trade_position(order, price, size, fee, trade)
            self.ledger.cash[paid_in] += pnl - fee
        fill = Fill(next(self._ids), trade, order, price, size, fee, paid_in, pnl, self.now())
        order.fills.append(fill)
        self.fills.append(fill)
        order.updated = fill.time
        return fill

    def _trade_position(
        self, order: Order, price: Decimal, size: Decimal, fee: Decimal, trade: int
    ) -> Decimal:
        key = order.instrument.inst_id, order.asked["tdMode"]
        position = self.ledger.positions.get(key)
        if position is None:
            now = self.now()
            position = Position(next(self._ids), order.instrument, key[1], order.leverage, now, now)
            self.ledger.positions[key] = position
        pnl = position.trade(price, size if order.is_buy else -size)
        position.fee -= fee
        position.trade_id = trade
        position.updated = self.now()
        if not position.size:
            del self.ledger.positions[key]
        return pnl
