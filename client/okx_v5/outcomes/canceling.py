"""Whether an order was canceled."""

from .verdicts import (
    CANCELED,
    FILLED,
    CancelAgain,
    Done,
    Moment,
    Open,
    Refused,
    Row,
    Verdict,
    answer,
    time_of,
)


def judge_canceling(asked: Row, found: Row | None, moment: Moment) -> Verdict:
    """Tell by the order's state: what counts is that it is canceled, not which request did it."""
    if found is None:
        return Open("the exchange shows no such order")
    if not asked.get("ordId") and moment.must_follow(time_of(found, "cTime")):
        return Open("a newer order has this client order id", is_final=True)
    state = found.get("state")
    if state in CANCELED:
        return Done(answer(found))
    if state == FILLED:
        return Refused("51400", "the order is filled")
    return CancelAgain(found)
