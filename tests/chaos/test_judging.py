"""The judge finds what is lost, doubled or wrong, and nothing else."""

from decimal import Decimal

import pytest
from tests.chaos.faults import Fault
from tests.chaos.judging import Recorded, Tally, judge
from tests.chaos.orders import Stated, Statement
from tests.chaos.passages import Passage

ACCEPTED = Statement("place", "t1", Stated.ACCEPTED, ord_id="7", names_itself=True)
REJECTED = Statement("place", "t1", Stated.REJECTED, code="51006", names_itself=True)
EXISTS = Statement("place", "t1", Stated.REJECTED, code="51016", names_itself=True)
UNKNOWN = Statement("place", "t1", Stated.UNKNOWN)
RESTING = Recorded("7", "c1", "t1", "live", Decimal(30000))
AMEND = "/api/v5/trade/amend-order"
CANCEL = "/api/v5/trade/cancel-batch-orders"


def passed(fault: Fault = Fault.NONE, *codes: str, path: str = "/api/v5/trade/order") -> Passage:
    """The order of tag t1 comes by, or what is done with it."""
    body = {
        AMEND: b'{"ordId":"7","newPx":"30000.5","reqId":"t1"}',
        CANCEL: b'[{"clOrdId":"c1"}]',
    }.get(path, b'{"tag":"t1","clOrdId":"c1"}')
    return Passage(path, body, fault, list(codes or ("0",)))


def found(
    statements: Statement | list[Statement],
    records: list[Recorded],
    passages: list[Passage] | None = None,
) -> list[str]:
    """The kinds of the findings."""
    told = statements if isinstance(statements, list) else [statements]
    verdict = judge(1, told, [passed()] if passages is None else passages, records)
    return [finding.kind for finding in verdict.findings]


def test_what_was_accepted_must_be_on_record_under_its_id() -> None:
    assert found(ACCEPTED, [RESTING]) == []
    assert found(ACCEPTED, []) == ["lost"]
    assert found(ACCEPTED, [Recorded("8", "c1", "t1", "live", None)]) == ["wrong"]


@pytest.mark.parametrize(
    "told", [REJECTED, EXISTS, Statement("place", "t1", Stated.NOT_SENT)], ids=str
)
def test_what_was_refused_or_not_sent_must_have_left_no_trace(told: Statement) -> None:
    assert found(told, []) == []
    assert found(told, [RESTING]) == ["wrong"]


def test_unknown_may_be_either() -> None:
    assert found(UNKNOWN, []) == found(UNKNOWN, [RESTING]) == []


def test_an_error_that_says_nothing_of_the_outcome_is_wrong() -> None:
    assert found(Statement("place", "t1", Stated.NOTHING), []) == ["wrong"]


def test_an_order_sent_twice_is_doubled_whatever_came_of_it() -> None:
    twice = [passed(Fault.DROP_BEFORE), passed()]
    assert found(UNKNOWN, [], twice) == ["doubled"]
    assert found(ACCEPTED, [RESTING], twice) == ["doubled"]


def test_an_order_refused_for_its_time_may_be_sent_again() -> None:
    assert found(ACCEPTED, [RESTING], [passed(Fault.WRONG_CLOCK, "50102"), passed()]) == []
    unanswered = Passage("/api/v5/trade/order", passed().body, Fault.WRONG_CLOCK)
    assert found(ACCEPTED, [RESTING], [unanswered, passed()]) == ["doubled"]


def test_an_order_on_record_more_often_than_it_came_by_is_doubled() -> None:
    filled = [Recorded(number, "c1", "t1", "filled", None) for number in ("7", "8")]
    assert found(ACCEPTED, filled) == ["doubled"]


def test_an_order_doubled_by_the_network_is_counted_apart() -> None:
    filled = [Recorded(number, "c1", "t1", "filled", None) for number in ("7", "8")]
    verdict = judge(1, [ACCEPTED], [passed(Fault.DUPLICATE, "0", "0")], filled)
    assert verdict.findings == []
    assert verdict.total.twice == 1


def test_that_an_id_exists_is_all_that_its_chooser_can_know_of_a_second_delivery() -> None:
    echo = [passed(Fault.DUPLICATE_ECHO, "0", "51016")]
    assert found(EXISTS, [RESTING], echo) == []
    assert found(REJECTED, [RESTING], echo) == ["wrong"]
    made_by_the_client = Statement("place", "t1", Stated.REJECTED, code="51016")
    assert found(made_by_the_client, [RESTING], echo) == ["wrong"]


@pytest.mark.parametrize(
    ("stated", "price", "kinds"),
    [
        (Stated.ACCEPTED, "30000.5", []),
        (Stated.ACCEPTED, "30000", ["wrong"]),
        (Stated.REJECTED, "30000", []),
        (Stated.REJECTED, "30000.5", ["wrong"]),
        (Stated.NOT_SENT, "30000.5", ["wrong"]),
        (Stated.UNKNOWN, "30000.5", []),
    ],
)
def test_an_amendment_shows_in_the_price(stated: Stated, price: str, kinds: list[str]) -> None:
    ord_id = "7" if stated is Stated.ACCEPTED else ""
    amended = Statement("amend", "t1", stated, ord_id, wanted=Decimal("30000.5"))
    record = Recorded("7", "c1", "t1", "live", Decimal(price))
    assert found([ACCEPTED, amended], [record], [passed(), passed(path=AMEND)]) == kinds


@pytest.mark.parametrize(
    ("stated", "state", "kinds"),
    [
        (Stated.ACCEPTED, "canceled", []),
        (Stated.ACCEPTED, "live", ["wrong"]),
        (Stated.REJECTED, "filled", []),
        (Stated.REJECTED, "canceled", ["wrong"]),
        (Stated.UNKNOWN, "canceled", []),
    ],
)
def test_a_cancellation_shows_in_the_state(stated: Stated, state: str, kinds: list[str]) -> None:
    ord_id = "7" if stated is Stated.ACCEPTED else ""
    canceled = Statement("cancel", "t1", stated, ord_id, "51400")
    record = Recorded("7", "c1", "t1", state, None)
    assert found([ACCEPTED, canceled], [record], [passed(), passed(path=CANCEL)]) == kinds


def test_the_second_delivery_of_a_cancellation_hears_that_there_is_nothing_to_cancel() -> None:
    canceled = Statement("cancel", "t1", Stated.REJECTED, code="51400")
    record = Recorded("7", "c1", "t1", "canceled", None)
    twice = passed(Fault.DUPLICATE_ECHO, "0", "51400", path=CANCEL)
    assert found([ACCEPTED, canceled], [record], [passed(), twice]) == []


def test_every_order_must_be_told_of() -> None:
    assert found([], []) == ["lost"]
    assert found([], [RESTING]) == ["wrong", "lost"]


def test_actions_are_counted_under_the_fault_that_left_the_client_in_doubt() -> None:
    way = [passed(Fault.WRONG_CLOCK, "50102"), passed(Fault.DROP_AFTER)]
    verdict = judge(1, [ACCEPTED], way, [RESTING])
    assert verdict.tallies == {
        Fault.WRONG_CLOCK: Tally(requests=1),
        Fault.DROP_AFTER: Tally(requests=1, actions=1, accepted=1, resolved=1),
    }
    assert verdict.total == Tally(requests=2, actions=1, accepted=1, resolved=1)


def test_what_is_found_is_counted_under_its_fault() -> None:
    verdict = judge(1, [ACCEPTED], [passed(Fault.DROP_BEFORE)], [])
    assert verdict.tallies[Fault.DROP_BEFORE].lost == 1
    assert "t1" in verdict.findings[0].what
