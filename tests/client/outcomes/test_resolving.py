"""What the client states of orders whose answer was lost, against an exchange in virtual time."""

from typing import Any

import pytest
from tests.client.peers import KINDS, Kind
from tests.client.virtual import Exchange, client, send

from okx_v5 import (
    BatchResult,
    OrderRejected,
    OrderStateError,
    OutcomeUnknown,
    ParameterError,
    Request,
    UsageError,
)
from okx_v5.api import spread_trading, trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation
from okx_v5.records import OrderAck

BOTH = pytest.mark.parametrize("kind", KINDS)
HIDDEN = ["lost", "broken", "502", "503", "50004", "51149", "51054", "50026"]
ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT",
    "td_mode": "cash",
    "side": "buy",
    "ord_type": "limit",
    "px": "30000",
    "sz": "0.01",
}


def order(**more: Any) -> Request[Any]:
    return trade.place_order(**{**ORDER, **more})


def resting(exchange: Exchange, **more: str) -> dict[str, str]:
    """An order that has been there for a while."""
    wire = {"instId": "BTC-USDT", "side": "buy", "ordType": "limit", "px": "30000", "sz": "0.01"}
    found = exchange.add(**{**wire, **more})
    exchange.time.now += 60
    return found


@BOTH
@pytest.mark.parametrize("fault", HIDDEN)
class TestPlacing:
    def test_an_order_that_is_there(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault)
        ack = send(kind, exchange, order(tag="mine"))
        [there] = exchange.orders
        assert isinstance(ack, OrderAck)
        assert (ack.ord_id, ack.cl_ord_id, ack.tag) == (there["ordId"], there["clOrdId"], "mine")
        assert (ack.s_code, len(exchange.acts)) == ("0", 1)

    def test_an_order_that_never_came(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        with pytest.raises(OrderRejected, match="the deadline has passed") as caught:
            send(kind, exchange, order(), timeout=2)
        error = caught.value
        assert isinstance(error, OrderStateError)
        assert len(exchange.acts) == 1
        # Not before it could not come any more, by any clock.
        assert error.deadline is not None
        assert exchange.time.now >= error.deadline.timestamp() + 1
        assert error.cl_ord_id == exchange.acts[0][1]["clOrdId"]

    def test_an_order_that_may_still_come(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        request = order()
        with pytest.raises(OutcomeUnknown, match="has no order") as caught:
            send(kind, exchange, request, timeout=2, expires_in=60)
        error = caught.value
        assert error.cl_ord_id == exchange.acts[0][1]["clOrdId"]
        assert error.request is request
        assert len(exchange.acts) == 1
        assert sum(exchange.time.slept) <= 15

    def test_asking_is_repeated(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault, questions=("lost", "broken", "502", "50013", "unreachable"))
        assert send(kind, exchange, order(), timeout=1).ord_id == "1"
        assert len(exchange.asked) == 6

    def test_nothing_is_asked_without_a_budget(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault)
        with pytest.raises(OutcomeUnknown) as caught:
            send(kind, exchange, order(), retry_for=0)
        assert caught.value.cl_ord_id == exchange.orders[0]["clOrdId"]
        assert (exchange.asked, exchange.time.slept) == ([], [])


@BOTH
def test_an_order_that_comes_late(kind: Kind) -> None:
    exchange = Exchange("broken before")
    request = order()
    real = exchange._found

    def late(row: Any) -> Any:
        if len(exchange.asked) == 3:
            exchange.act("place", exchange.acts[0][1])
        return real(row)

    exchange._found = late  # type: ignore[method-assign]  # this exchange behaves otherwise
    assert send(kind, exchange, request).ord_id == "1"


@BOTH
def test_an_older_order_of_a_chosen_id_is_not_this_one(kind: Kind) -> None:
    exchange = Exchange("lost before")
    resting(exchange, clOrdId="mine", state="filled")
    with pytest.raises(OutcomeUnknown, match="an older or another one") as caught:
        send(kind, exchange, order(cl_ord_id="mine"), timeout=1)
    assert caught.value.client_order_ids == ("mine",)


@BOTH
@pytest.mark.parametrize("other", [{"px": "31000"}, {"sz": "1"}, {"side": "sell"}])
def test_another_new_order_of_a_chosen_id_is_not_this_one(kind: Kind, other: Any) -> None:
    exchange = Exchange("lost before")
    exchange.add(**{"instId": "BTC-USDT", "side": "buy", "ordType": "limit", "px": "30000",
                    "sz": "0.01", "clOrdId": "mine", **other})  # fmt: skip
    with pytest.raises(OutcomeUnknown):
        send(kind, exchange, order(cl_ord_id="mine"), timeout=1)


@BOTH
def test_a_chosen_id_is_found_as_well(kind: Kind) -> None:
    exchange = Exchange("lost")
    resting(exchange, clOrdId="mine", state="filled")
    assert send(kind, exchange, order(cl_ord_id="mine"), timeout=1).ord_id == "2"


@BOTH
def test_an_id_of_the_clients_own_is_taken_by_an_earlier_delivery(kind: Kind) -> None:
    exchange = Exchange()
    real = exchange.act

    def twice(action: str, row: dict[str, str]) -> dict[str, str]:
        real(action, row)
        return real(action, row)

    exchange.act = twice  # type: ignore[method-assign]  # this exchange behaves otherwise
    assert send(kind, exchange, order()).ord_id == "1"
    batch = send(kind, exchange, trade.place_batch_orders([NewOrder(**ORDER)] * 2))
    assert [row.ord_id for row in batch.require_all()] == ["2", "3"]
    # Of an id that the caller chose that cannot be known.
    with pytest.raises(OrderRejected) as caught:
        send(kind, exchange, order(cl_ord_id="mine"))
    assert caught.value.code == "51016"


@BOTH
@pytest.mark.parametrize("name", [None, "mine"])
def test_what_came_too_late_may_have_come_before(kind: Kind, name: str | None) -> None:
    exchange = Exchange("50036")  # as where a gateway delivers twice, and answers the second
    ack = send(kind, exchange, order(cl_ord_id=name))
    assert (ack.ord_id, ack.s_code, len(exchange.acts)) == ("1", "0", 1)
    exchange = Exchange("50036")
    rows = [NewOrder(**ORDER), NewOrder(**{**ORDER, "cl_ord_id": name})]
    result = send(kind, exchange, trade.place_batch_orders(rows))
    assert [row.ord_id for row in result.require_all()] == ["1", "2"]


@BOTH
def test_what_came_too_late_and_is_not_there_is_refused_at_once(kind: Kind) -> None:
    exchange = Exchange("50036 before")
    began = exchange.time.now
    for request in (order(), trade.place_batch_orders([NewOrder(**ORDER), NewOrder(**ORDER)])):
        exchange.faults = ["50036 before"]
        with pytest.raises(ParameterError, match="50036") as caught:
            send(kind, exchange, request)
        assert caught.value.client_order_ids
    assert exchange.time.now - began < 1


@BOTH
def test_a_lost_batch_is_asked_for_row_by_row(kind: Kind) -> None:
    exchange = Exchange("lost")
    rows = [NewOrder(**ORDER), NewOrder(**{**ORDER, "cl_ord_id": "mine"})]
    result = send(kind, exchange, trade.place_batch_orders(rows), timeout=1)
    assert isinstance(result, BatchResult)
    assert [row.ord_id for row in result.require_all()] == ["1", "2"]
    assert result.accepted[1].cl_ord_id == "mine"
    assert len(exchange.asked) == 2


@BOTH
def test_of_a_batch_only_what_is_unknown_is_asked_for(kind: Kind) -> None:
    exchange = Exchange()
    real = exchange.act

    def act(action: str, row: dict[str, str]) -> dict[str, str]:
        answer = real(action, row)
        codes = {"0.02": "51149", "0.03": "51008"}
        return answer | {"sCode": codes.get(row["sz"], answer["sCode"])}

    exchange.act = act  # type: ignore[method-assign]  # this exchange behaves otherwise
    rows = [NewOrder(**{**ORDER, "sz": size}) for size in ("0.01", "0.02", "0.03")]
    result = send(kind, exchange, trade.place_batch_orders(rows))
    assert [row.ord_id for row in result.accepted] == ["1", "2"]
    [refused] = result.rejected
    assert (refused.code, refused.index) == ("51008", 2)
    assert refused.cl_ord_id == exchange.orders[2]["clOrdId"]
    assert [question["clOrdId"] for question in exchange.asked] == [exchange.orders[1]["clOrdId"]]


@BOTH
def test_some_rows_of_a_batch_stay_unknown(kind: Kind) -> None:
    exchange = Exchange("broken")
    rows = [NewOrder(**{**ORDER, "cl_ord_id": name}) for name in ("a", "b")]
    real = exchange.act
    exchange.act = lambda action, row: real(action, row) if row["clOrdId"] == "a" else {}  # type: ignore[method-assign]  # this exchange behaves otherwise
    request = trade.place_batch_orders(rows)
    result = send(kind, exchange, request, expires_in=60)
    assert [row.cl_ord_id for row in result.accepted] == ["a"]
    [unknown] = result.unknown
    assert (unknown.index, unknown.cl_ord_id, unknown.request) == (1, "b", request)
    assert unknown.message.startswith("row 1: ")


@BOTH
def test_a_batch_of_which_nothing_becomes_known(kind: Kind) -> None:
    exchange = Exchange("lost before")
    with pytest.raises(OutcomeUnknown) as caught:
        send(
            kind, exchange, trade.place_batch_orders([NewOrder(**ORDER)] * 2), expires_in=60,
            timeout=1,
        )  # fmt: skip
    assert len(set(caught.value.client_order_ids)) == 2
    assert [row["clOrdId"] for row in exchange.acts[0][1]] == [*caught.value.client_order_ids]


@BOTH
@pytest.mark.parametrize("fault", HIDDEN)
class TestAmending:
    def test_one_that_shows(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault)
        there = resting(exchange)
        request = trade.amend_order("BTC-USDT", ord_id=there["ordId"], new_px="31000", req_id="r")
        ack = send(kind, exchange, request)
        assert (ack.ord_id, ack.req_id, ack.s_code) == (there["ordId"], "r", "0")

    def test_one_that_never_came(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        there = resting(exchange)
        request = trade.amend_order("BTC-USDT", ord_id=there["ordId"], new_px="31000")
        with pytest.raises(OrderRejected, match="as it was") as caught:
            send(kind, exchange, request, timeout=2)
        assert caught.value.deadline is not None
        assert exchange.time.now >= caught.value.deadline.timestamp() + 1
        assert len(exchange.acts) == 1

    def test_one_of_an_order_that_was_filled_before(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        there = resting(exchange, state="filled")
        request = trade.amend_order("BTC-USDT", ord_id=there["ordId"], new_px="31000")
        with pytest.raises(OrderRejected, match="filled before"):
            send(kind, exchange, request)

    def test_values_that_were_there_before_say_nothing(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        there = resting(exchange)
        request = trade.amend_order("BTC-USDT", ord_id=there["ordId"], new_px="30000.0")
        with pytest.raises(OutcomeUnknown, match="had these values before"):
            send(kind, exchange, request)

    def test_a_row_of_a_batch(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault)
        ids = [resting(exchange)["ordId"] for _ in range(2)]
        rows = [OrderAmendment(inst_id="BTC-USDT", ord_id=name, new_sz="2") for name in ids]
        result = send(kind, exchange, trade.amend_batch_orders(rows))
        assert [row.ord_id for row in result.require_all()] == ids


@BOTH
@pytest.mark.parametrize("fault", HIDDEN)
class TestCanceling:
    def test_one_that_shows(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(fault)
        there = resting(exchange, clOrdId="mine")
        ack = send(kind, exchange, trade.cancel_order("BTC-USDT", cl_ord_id="mine"))
        assert (ack.ord_id, ack.cl_ord_id, ack.s_code) == (there["ordId"], "mine", "0")
        assert len(exchange.acts) == 1

    def test_one_that_never_came_is_sent_by_the_orders_own_id(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        there = resting(exchange, clOrdId="mine")
        ack = send(kind, exchange, trade.cancel_order("BTC-USDT", cl_ord_id="mine"))
        assert (ack.ord_id, there["state"]) == (there["ordId"], "canceled")
        assert exchange.acts[1] == ("cancel", {"instId": "BTC-USDT", "ordId": there["ordId"]})

    def test_one_whose_repetition_is_lost_too(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before", fault)
        there = resting(exchange)
        ack = send(kind, exchange, trade.cancel_order("BTC-USDT", ord_id=there["ordId"]))
        assert (ack.ord_id, len(exchange.acts)) == (there["ordId"], 2)

    def test_one_of_an_order_that_is_filled(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        there = resting(exchange, state="filled")
        with pytest.raises(OrderRejected, match="is filled") as caught:
            send(kind, exchange, trade.cancel_order("BTC-USDT", ord_id=there["ordId"]))
        assert caught.value.code == "51400"

    def test_rows_of_a_batch(self, kind: Kind, fault: str) -> None:
        exchange = Exchange(f"{fault} before")
        ids = [resting(exchange, state=state)["ordId"] for state in ("live", "filled", "canceled")]
        rows = [OrderCancellation(inst_id="BTC-USDT", ord_id=name) for name in ids]
        result = send(kind, exchange, trade.cancel_batch_orders(rows))
        assert [row.ord_id for row in result.accepted] == [ids[0], ids[2]]
        assert [error.index for error in result.rejected] == [1]


@BOTH
def test_a_cancellation_that_stays_unknown(kind: Kind) -> None:
    exchange = Exchange(*["lost before"] * 50)
    there = resting(exchange)
    with pytest.raises(OutcomeUnknown, match="still live"):
        send(kind, exchange, trade.cancel_order("BTC-USDT", ord_id=there["ordId"]), timeout=1)


@BOTH
def test_a_cancellation_that_timed_out_at_the_exchange(kind: Kind) -> None:
    exchange = Exchange("51412 before")
    there = resting(exchange)
    ack = send(kind, exchange, trade.cancel_order("BTC-USDT", ord_id=there["ordId"]))
    assert (ack.ord_id, there["state"]) == (there["ordId"], "canceled")


@BOTH
def test_orders_for_spreads(kind: Kind) -> None:
    exchange = Exchange("lost", "broken", "502 before")
    placed = send(
        kind, exchange,
        spread_trading.place_order(
            sprd_id="A_B", side="buy", ord_type="limit", sz="1", px="2"
        ),
    )  # fmt: skip
    assert placed.ord_id == "1"
    amendment = spread_trading.amend_order(ord_id="1", new_px="3")
    assert send(kind, exchange, amendment).ord_id == "1"
    assert exchange.deadlines == [None, None]
    exchange.orders[0]["instId"] = ""
    assert send(kind, exchange, spread_trading.cancel_order(ord_id="1")).ord_id == "1"
    assert exchange.orders[0]["state"] == "canceled"
    # Without a deadline an order may come at any time.
    exchange.faults = ["lost before"]
    request = spread_trading.place_order(
        sprd_id="A_B", side="buy", ord_type="limit", sz="1", px="2"
    )
    with pytest.raises(OutcomeUnknown) as caught:
        send(kind, exchange, request)
    assert (caught.value.deadline, len(caught.value.cl_ord_id or "")) == (None, 32)


@BOTH
@pytest.mark.parametrize("ahead", [-3600.0, -25.0, 0.0, 25.0, 3600.0])
def test_a_wrong_clock(kind: Kind, ahead: float) -> None:
    exchange = Exchange("lost")
    assert send(kind, exchange, order(), ahead=ahead, timeout=2).ord_id == "1"


def test_what_a_reply_tells() -> None:
    exchange = Exchange()
    with client(exchange) as okx:
        request = order()
        reply = okx.reply(request)
        assert reply.request is request
        assert reply.client_order_ids == (exchange.orders[0]["clOrdId"],)
        assert reply.deadline is not None
        assert round(reply.deadline.timestamp(), 2) == exchange.deadlines[0]
        assert reply.status == 200
        exchange.faults = ["502"]
        found = okx.reply(order())
        assert (found.status, found.content, found.envelope) == (0, b"", {})
        assert found.result.ord_id == "2"
        # What only reads has neither.
        read = okx.reply(trade.get_order("BTC-USDT", ord_id="1"))
        assert (read.client_order_ids, read.deadline) == ((), None)


@BOTH
def test_a_request_is_sent_once(kind: Kind) -> None:
    exchange = Exchange()
    request = order()
    first = send(kind, exchange, request)
    with pytest.raises(UsageError, match="sent before") as caught:
        send(kind, exchange, request)
    assert caught.value.request is request
    assert len(exchange.acts) == 1
    # An equal one is another order, and so is the same one if asked for.
    assert send(kind, exchange, order()).cl_ord_id != first.cl_ord_id
    with client(exchange) as okx:
        assert okx.send(request, again=True).cl_ord_id not in ("", first.cl_ord_id)
    assert len({row["clOrdId"] for row in exchange.orders}) == 3
