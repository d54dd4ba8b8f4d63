"""Clients send again what is safe, in virtual time."""

import logging

import pytest
from tests.client.peers import KINDS, Kind
from tests.client.virtual import Exchange, client, send

from okx_v5 import (
    ArgumentError,
    Client,
    ConnectFailed,
    OkxError,
    OrderRejected,
    RateLimited,
    Request,
    TimedOut,
)
from okx_v5.api import trade
from okx_v5.records import OrderAck

BOTH = pytest.mark.parametrize("kind", KINDS)
READ = trade.get_order("BTC-USDT", ord_id="1")


def order() -> Request[OrderAck]:
    return trade.place_order(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="30000", sz="0.01"
    )


@BOTH
@pytest.mark.parametrize("fault", ["broken", "unreachable", "502", "50001", "50013", "50011"])
def test_a_question_is_asked_again(kind: Kind, fault: str) -> None:
    exchange = Exchange(questions=(fault,) * 3)
    exchange.add(instId="BTC-USDT")
    assert send(kind, exchange, READ).ord_id == "1"
    assert len(exchange.asked) == 4
    first, second, third = exchange.time.slept
    assert 0.05 <= first <= 0.1 <= second <= 0.2 <= third <= 0.4


@BOTH
def test_a_budget_ends(kind: Kind) -> None:
    exchange = Exchange(questions=("lost",) * 100)
    with pytest.raises(TimedOut):
        send(kind, exchange, READ, timeout=1, retry_for=5)
    # It counts from the first failure, and no attempt outlasts it.
    assert 5.5 < exchange.time.now - 1_780_000_000 < 6.5
    assert len(exchange.asked) > 3


@BOTH
def test_without_a_budget_nothing_is_repeated(kind: Kind) -> None:
    exchange = Exchange(questions=("broken", "none"))
    with pytest.raises(Exception, match="the connection broke"):
        send(kind, exchange, READ, retry_for=0)
    assert (len(exchange.asked), exchange.time.slept) == (1, [])


@BOTH
@pytest.mark.parametrize("fault", ["unreachable before", "50011 before", "50061 before"])
def test_an_order_is_sent_again_where_nothing_was_done(kind: Kind, fault: str) -> None:
    exchange = Exchange(fault, fault)
    ack = send(kind, exchange, order())
    assert len(exchange.acts) == 3
    assert {row["clOrdId"] for _, row in exchange.acts} == {ack.cl_ord_id}
    # A deadline that the caller left open counts from each attempt.
    assert exchange.deadlines[0] != exchange.deadlines[2]
    assert exchange.asked == []


@BOTH
def test_a_deadline_of_the_callers_stays(kind: Kind) -> None:
    exchange = Exchange("50011 before")
    send(kind, exchange, order(), expires_in=5)
    first, second = exchange.deadlines
    assert first == second


@BOTH
@pytest.mark.parametrize("code", ["50013", "51008", "50102", "51000"])
def test_an_order_that_was_refused_is_not_sent_again(kind: Kind, code: str) -> None:
    exchange = Exchange(f"{code} before")
    with pytest.raises(OkxError, match=code) as caught:
        send(kind, exchange, order())
    assert len(exchange.acts) == 1
    assert caught.value.cl_ord_id == exchange.acts[0][1]["clOrdId"]


@BOTH
@pytest.mark.parametrize("ahead", [-3600.0, -20.0])
def test_a_deadline_by_a_slow_clock_is_mended(kind: Kind, ahead: float) -> None:
    exchange = Exchange("50036 before")
    assert send(kind, exchange, order(), ahead=ahead).ord_id == "1"
    first, second = exchange.deadlines
    assert first is not None
    assert second is not None
    assert first < 1_780_000_000 < second
    # By a clock that is right the exchange's word stands.
    exchange.faults = ["50036 before"]
    with pytest.raises(Exception, match="50036"):
        send(kind, exchange, order())


@BOTH
def test_what_never_went_out_may_be_sent_again(kind: Kind) -> None:
    exchange = Exchange(*["unreachable before"] * 100)
    request = order()
    with pytest.raises(ConnectFailed) as caught:
        send(kind, exchange, request)
    assert caught.value.cl_ord_id
    exchange.faults = []
    assert send(kind, exchange, request).ord_id == "1"


@BOTH
def test_a_limit_that_stays(kind: Kind) -> None:
    exchange = Exchange(*["50011 before"] * 100)
    with pytest.raises(RateLimited) as caught:
        send(kind, exchange, order())
    assert not isinstance(caught.value, OrderRejected)
    assert sum(exchange.time.slept) < 15


def test_each_attempt_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    exchange = Exchange(questions=("broken", "none"))
    exchange.add(instId="BTC-USDT")
    with caplog.at_level(logging.DEBUG, "okx_v5"), client(exchange) as okx:
        okx.send(READ)
    attempts = [getattr(record, "attempt") for record in caplog.records]  # noqa: B009 - an extra
    assert attempts == [1, 2]


@pytest.mark.parametrize("seconds", [-1, True, "5", float("nan"), 86400])
def test_a_budget_that_is_none(seconds: object) -> None:
    with pytest.raises(ArgumentError, match="retry_for must be seconds"):
        Client.live().with_options(retry_for=seconds)  # type: ignore[arg-type]  # wrong on purpose
