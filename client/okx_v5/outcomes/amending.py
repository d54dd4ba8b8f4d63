"""Whether an order was amended. No answer tells of a `reqId`, so the order's own values must."""

from collections.abc import Mapping
from typing import Final

from .verdicts import (
    CANCELED,
    FILLED,
    Done,
    Moment,
    Open,
    Refused,
    Row,
    Verdict,
    agree,
    answer,
    time_of,
)

# What can be amended, and where an order shows it. Attached orders are not among these.
_SHOWN: Final[Mapping[str, str]] = {
    "newPx": "px",
    "newSz": "sz",
    "newPxUsd": "pxUsd",
    "newPxVol": "pxVol",
}


def judge_amending(asked: Row, found: Row | None, moment: Moment) -> Verdict:
    """Tell by price, size and the time of the order's latest change."""
    if found is None:
        if moment.is_void:
            return Refused("51603", "there is no such order")
        return Open("the exchange shows no such order")
    if not asked.get("ordId") and moment.must_follow(time_of(found, "cTime")):
        return Open("a newer order has this client order id", is_final=True)
    if asked.get("attachAlgoOrds"):
        return Open("the order does not show what was asked of its attached orders", is_final=True)
    changed = moment.may_follow(time_of(found, "uTime"))
    if all(agree(asked[name], found.get(_SHOWN[name])) for name in _SHOWN if asked.get(name)):
        if changed:
            return Done(answer(found, reqId=str(asked.get("reqId") or "")))
        return Open("the order had these values before", is_final=moment.is_void)
    # An order that was never changed, or not since, was not amended and overwritten either.
    untouched = not changed or time_of(found, "uTime") == time_of(found, "cTime")
    if not untouched:
        return Open("the order changed meanwhile, and to other values", is_final=moment.is_void)
    if found.get("state") in CANCELED | {FILLED}:
        return Refused("51503", f"the order was {found['state']} before, and is as it was")
    if moment.is_void:
        return Refused("50036", "the order is as it was, and the deadline has passed")
    return Open("the order is as it was")
