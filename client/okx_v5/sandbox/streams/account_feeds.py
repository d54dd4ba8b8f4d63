"""What is pushed of the account: its orders, fills, balances and positions, from the engine."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Final

from okx_v5.sandbox import rows
from okx_v5.sandbox.instruments import USD_PRICES, listed
from okx_v5.sandbox.orders import Change, Fill
from okx_v5.sandbox.rows import number
from okx_v5.sandbox.streams.catalogue import Arg, Channel
from okx_v5.sandbox.streams.feeds import Feed, Row, World

# Milliseconds between two pushes of what has not changed.
_INTERVAL: Final = "5000"


class OrdersFeed(Feed):
    """Orders, whenever something happens to them."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self.period = None

    def told(self, change: Change, /) -> Iterable[str]:
        """Tell what happened, if it is asked for."""
        row = rows.order_row({}, change.order)
        if not _asked_for(self.arg, row):
            return
        instrument = change.order.instrument
        row |= {
            "code": "0",
            "msg": "",
            "reqId": "",
            "amendResult": "",
            "lastPx": number(instrument.last),
            "notionalUsd": _dollars(change, change.order.size),
        }
        if change.amendment is not None:
            row |= {"amendResult": "0", "reqId": str(change.amendment.get("reqId", ""))}
        yield self.message([self.known(row | self._fill(change))])

    def _fill(self, change: Change) -> Row:
        fill = change.fill
        if fill is None:
            return {"fillPx": "", "fillSz": "0", "fillTime": "", "tradeId": ""}
        return {
            "execType": "T",
            "fillFee": number(-fill.fee),
            "fillFeeCcy": fill.fee_currency,
            "fillPnl": number(fill.pnl),
            "fillNotionalUsd": _dollars(change, fill.size),
        }


class FillsFeed(Feed):
    """Trades of the account."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self.period = None

    def told(self, change: Change, /) -> Iterable[str]:
        """Tell the fill, if it is asked for."""
        if change.fill is not None:
            row = rows.fill_row({}, change.fill) | {"count": "1"}
            if _asked_for(self.arg, row):
                yield self.message([self.known(row)])


class AccountFeed(Feed):
    """Balances: all at first and at intervals, and after each change."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        interval = json.loads(arg.get("extraParams", "{}")).get("updateInterval", _INTERVAL)
        if interval == "0":
            self.period = None
        elif world.settings.pushes_per_second is None:
            self.period = int(interval) / 1000

    def first(self) -> Iterable[str]:
        """Tell everything."""
        return self.next()

    def next(self) -> Iterable[str]:
        """Tell everything again."""
        data = self.data()
        yield self.message(data, eventType="snapshot", curPage=1, lastPage=True)

    def settled(self) -> Iterable[str]:
        """Tell what has become of it."""
        yield self.message(self.data(), eventType="event_update")

    def data(self) -> list[Row]:
        """Give the rows as of now."""
        catalogue, engine = self.world.catalogue, self.world.engine
        schema = catalogue.flat(self.channel.row)
        details = catalogue.flat(schema["properties"]["details"])
        wanted = [self.arg["ccy"]] if "ccy" in self.arg else []
        blank = catalogue.blank(details["items"])
        with engine.lock:
            row = rows.balance_row({}, {}, engine.ledger, wanted, engine.now())
        row["details"] = [
            {name: detail.get(name, empty) for name, empty in blank.items()}
            for detail in row["details"]
        ]
        return [self.known(row)]


class PositionsFeed(AccountFeed):
    """Positions; one that was closed is told once more, with nothing in it."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self._last = self.data()

    def settled(self) -> Iterable[str]:
        """Tell what has become of them."""
        current = self.data()
        held = {row["posId"] for row in current}
        now = str(self.world.engine.now())
        nothing = {"pos": "0", "upl": "0", "uplRatio": "0", "pTime": now, "uTime": now}
        closed = [row | nothing for row in self._last if row["posId"] not in held]
        self._last = current
        yield self.message([*current, *closed], eventType="event_update")

    def data(self) -> list[Row]:
        """Give the rows as of now."""
        engine = self.world.engine
        with engine.lock:
            now = str(engine.now())
            held = [rows.position_row({}, each) for each in engine.ledger.positions.values()]
        return [self.known(row | {"pTime": now}) for row in held if _asked_for(self.arg, row)]


class BalanceAndPositionFeed(Feed):
    """Cash and positions together: all at first, and after each change."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self.period = None
        self._fills: list[Fill] = []

    def first(self) -> Iterable[str]:
        """Tell everything."""
        yield self.message([self._row("snapshot", [])])

    def told(self, change: Change, /) -> Iterable[str]:
        """Note the fills."""
        if change.fill is not None:
            self._fills.append(change.fill)
        return ()

    def settled(self) -> Iterable[str]:
        """Tell what the fills have changed; an order that waits changes nothing of this."""
        fills, self._fills = self._fills, []
        if fills:
            yield self.message([self._row("filled", fills)])

    def _row(self, event: str, fills: list[Fill]) -> Row:
        engine = self.world.engine
        catalogue = self.world.catalogue
        schema = catalogue.flat(self.channel.row)["properties"]
        blank = catalogue.blank(catalogue.flat(schema["posData"])["items"])
        with engine.lock:
            now = str(engine.now())
            held = [rows.position_row({}, each) for each in engine.ledger.positions.values()]
            cash = dict(engine.ledger.cash)
        return self.known(
            {
                "pTime": now,
                "eventType": event,
                "balData": [
                    {"ccy": currency, "cashBal": number(amount), "uTime": now}
                    for currency, amount in cash.items()
                ],
                "posData": [
                    {name: row.get(name, empty) for name, empty in blank.items()} for row in held
                ],
                "trades": [
                    {"instId": fill.order.instrument.inst_id, "tradeId": str(fill.trade_id)}
                    for fill in fills
                ],
            }
        )


def _asked_for(arg: Arg, row: Row) -> bool:
    """Whether a row is within what was subscribed to."""
    for name in ("instType", "instId"):
        if arg.get(name, "ANY") not in ("ANY", row[name]):
            return False
    family: Any = arg.get("instFamily")
    return family is None or row["instId"] in {each.inst_id for each in listed(family=family)}


def _dollars(change: Change, size: Decimal) -> str:
    instrument = change.order.instrument
    price = change.order.price or instrument.last
    currency = instrument.settle or instrument.quote
    return number(round(instrument.value(price, size) * USD_PRICES[currency], 8))
