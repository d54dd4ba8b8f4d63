"""The operations that the engine answers, by `operationId`; all others answer their example.

A handler takes a checked request and returns the rows of its answer. Whatever frames them, code,
message and times, follows from the specification.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from okx_v5.sandbox import rows
from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.errors import SUCCESS, Refusal
from okx_v5.sandbox.instruments import listed
from okx_v5.sandbox.orders import Order
from okx_v5.sandbox.paging import paged
from okx_v5.sandbox.rows import Row
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.validation import Arguments, Fields

_PERMISSIONS: Final = {"read": "read_only", "trade": "trade", "withdraw": "withdraw"}


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was checked, and what it is put to."""

    specification: Specification
    operation: Operation
    engine: Engine
    account: Account
    arguments: Arguments

    @property
    def fields(self) -> Fields:
        """The query."""
        return self.arguments.query

    @property
    def body(self) -> Any:
        """The body: fields, or a list of them."""
        return self.arguments.body

    def blank(self) -> Row:
        """Give a row of the answer with every field empty."""
        return dict(self.specification.blank(self.operation.row or {}))

    def example(self) -> Row:
        """Give the first row of the specification's example."""
        return dict(self.operation.example["data"][0])

    def page(self, data: Iterable[Row]) -> list[Row]:
        """Cut the rows, which come oldest first, to the page that is asked for."""
        newest_first = list(data)[::-1]
        return paged(self.specification, self.operation, self.fields, newest_first)


Handler = Callable[[Call], list[Any]]


def _get_time(call: Call) -> list[Row]:
    return [{"ts": str(call.engine.now())}]


def _get_instruments(call: Call) -> list[Row]:
    fields = call.fields
    found = listed(fields.get("instType"), fields.get("instFamily"))
    if "instId" in fields:
        found = [instrument for instrument in found if instrument.inst_id == fields["instId"]]
        if not found:
            raise Refusal("51001")
    return [rows.instrument_row(call.example(), instrument) for instrument in found]


def _get_ticker(call: Call) -> list[Row]:
    instrument = call.engine.instrument(call.fields["instId"])
    return [rows.ticker_row(instrument, call.engine.now())]


def _get_tickers(call: Call) -> list[Row]:
    found = listed(call.fields["instType"], call.fields.get("instFamily"))
    return [rows.ticker_row(instrument, call.engine.now()) for instrument in found]


def _get_books(call: Call) -> list[Row]:
    depth = int(call.fields.get("sz", 1))
    if not 1 <= depth <= 400:
        raise Refusal("51000", "sz")
    instrument = call.engine.instrument(call.fields["instId"])
    return [rows.book_row(instrument, depth, call.engine.now())]


def _get_price_limit(call: Call) -> list[Row]:
    instrument = call.engine.instrument(call.fields["instId"])
    return [rows.price_limit_row(instrument, call.engine.now())]


def _get_config(call: Call) -> list[Row]:
    held = [name for key, name in _PERMISSIONS.items() if key in call.account.permissions]
    settings = {"acctLv": "2", "posMode": "net_mode", "label": "sandbox", "perm": ",".join(held)}
    return [call.example() | settings]


def _get_balance(call: Call) -> list[Row]:
    row = call.specification.flat(call.operation.row or {})
    details = call.specification.flat(row["properties"]["details"])
    return [
        rows.balance_row(
            call.blank(),
            call.specification.blank(details["items"]),
            call.engine.ledger,
            call.fields.get("ccy", []),
            call.engine.now(),
        )
    ]


def _get_positions(call: Call) -> list[Row]:
    found = [
        rows.position_row(call.blank(), position)
        for position in call.engine.ledger.positions.values()
    ]
    return [row for row in found if _asked_for(call.fields, row)]


def _set_leverage(call: Call) -> list[Row]:
    body = call.body
    leverage = Decimal(body["lever"])
    side = body.get("posSide", "")
    if "instId" in body:
        instrument = call.engine.instrument(body["instId"])
        call.engine.set_leverage(instrument, body["mgnMode"], leverage)
        if instrument.kind == "SWAP":
            side = side or "net"
    return [
        {
            "lever": rows.number(leverage),
            "mgnMode": body["mgnMode"],
            "instId": body.get("instId", ""),
            "posSide": side,
        }
    ]


def _place(call: Call) -> list[Row]:
    return _results(call, call.engine.place)


def _amend(call: Call) -> list[Row]:
    return _results(call, call.engine.amend)


def _cancel(call: Call) -> list[Row]:
    return _results(call, call.engine.cancel)


def _results(call: Call, act: Callable[[Fields], Order]) -> list[Row]:
    """Do something with one order or with each of several, and tell what became of it."""
    requests = call.body if isinstance(call.body, list) else [call.body]
    return [_result(call, request, act) for request in requests]


def _result(call: Call, request: Fields, act: Callable[[Fields], Order]) -> Row:
    known = {
        "ordId": request.get("ordId", ""),
        "clOrdId": request.get("clOrdId", ""),
        "tag": request.get("tag", ""),
        "reqId": request.get("reqId", ""),
        "sCode": SUCCESS,
        "ts": str(call.engine.now()),
    }
    try:
        order = act(request)
    except Refusal as refusal:
        known |= {
            "sCode": refusal.code,
            "sMsg": refusal.message,
            "subCode": refusal.sub_code,
        }
    else:
        known |= {
            "ordId": str(order.id),
            "clOrdId": order.client_id,
            "ts": str(order.created),
        }
    # Which of these there are differs between placing, amending and canceling.
    return {name: known.get(name, empty) for name, empty in call.blank().items()}


def _get_order(call: Call) -> list[Row]:
    order = call.engine.find(call.fields)
    if order is None:
        call.engine.instrument(call.fields["instId"])
        raise Refusal("51603")
    return [rows.order_row(call.blank(), order)]


def _get_orders_pending(call: Call) -> list[Row]:
    return _orders(call, call.engine.pending())


def _get_orders_history(call: Call) -> list[Row]:
    return _orders(call, (order for order in call.engine.orders.values() if not order.is_pending))


def _orders(call: Call, orders: Iterable[Order]) -> list[Row]:
    found = (rows.order_row(call.blank(), order) for order in orders)
    return call.page(row for row in found if _asked_for(call.fields, row, time="cTime"))


def _get_fills(call: Call) -> list[Row]:
    found = (rows.fill_row(call.blank(), fill) for fill in call.engine.fills)
    return call.page(row for row in found if _asked_for(call.fields, row, time="ts"))


def _close_position(call: Call) -> list[Row]:
    order = call.engine.close(call.body)
    return [
        {
            "instId": order.instrument.inst_id,
            "posSide": "net",
            "clOrdId": order.client_id,
            "tag": order.asked.get("tag", ""),
        }
    ]


def _asked_for(fields: Fields, row: Row, time: str = "uTime") -> bool:
    """Whether a row meets the filters of a request: those of its fields that are named alike."""
    for name in ("instType", "instId", "ordId", "posId", "ordType", "state", "category", "subType"):
        wanted = fields.get(name)
        if wanted is not None and row.get(name) not in (
            wanted if isinstance(wanted, list) else [wanted]
        ):
            return False
    family = fields.get("instFamily")
    if family is not None and row["instId"] not in {
        instrument.inst_id for instrument in listed(family=family)
    }:
        return False
    moment = int(row[time])
    return int(fields.get("begin", 0)) <= moment <= int(fields.get("end", moment))


HANDLERS: Final[Mapping[str, Handler]] = {
    "public.get_time": _get_time,
    "public.get_instruments": _get_instruments,
    "public.get_price_limit": _get_price_limit,
    "account.get_instruments": _get_instruments,
    "market.get_ticker": _get_ticker,
    "market.get_tickers": _get_tickers,
    "market.get_books": _get_books,
    "account.get_config": _get_config,
    "account.get_balance": _get_balance,
    "account.get_positions": _get_positions,
    "account.set_leverage": _set_leverage,
    "trade.place_order": _place,
    "trade.place_batch_orders": _place,
    "trade.amend_order": _amend,
    "trade.amend_batch_orders": _amend,
    "trade.cancel_order": _cancel,
    "trade.cancel_batch_orders": _cancel,
    "trade.close_position": _close_position,
    "trade.get_order": _get_order,
    "trade.get_orders_pending": _get_orders_pending,
    "trade.get_orders_history": _get_orders_history,
    "trade.get_fills": _get_fills,
}

TOO_MANY: Final[Mapping[str, str]] = {
    "trade.place_batch_orders": "51111",
    "trade.amend_batch_orders": "51501",
    "trade.cancel_batch_orders": "51406",
}
"""Why a batch is refused that is too long, where the exchange has a reason of its own."""
