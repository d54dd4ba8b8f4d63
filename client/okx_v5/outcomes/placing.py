"""Whether an order was placed."""

from typing import Final

from .verdicts import Done, Moment, Open, Refused, Row, Verdict, agree, answer, time_of

# What an order keeps as it was asked for, in orders of books and of spreads.
_KEPT: Final = (
    "instId",
    "sprdId",
    "side",
    "posSide",
    "ordType",
    "sz",
    "px",
    "pxUsd",
    "pxVol",
    "tag",
)


def judge_placing(asked: Row, found: Row | None, moment: Moment) -> Verdict:
    """Tell by the latest order of that client order id.

    Several orders may have had an id that the caller chose, and the latest need not be this one.
    """
    if found is None:
        if moment.is_void:
            return Refused(
                "51603",
                "the exchange has no order of this client order id, and the deadline has passed: the "
                "request was refused or never arrived",
            )
        return Open("the exchange has no order of this client order id yet")
    if not moment.is_made and not _is_it(asked, found, moment):
        return Open(
            f"the latest order of this client order id, {found.get('ordId')}, is an older or another one",
            is_final=moment.is_void,
        )
    return Done(answer(found))


def _is_it(asked: Row, found: Row, moment: Moment) -> bool:
    return moment.may_follow(time_of(found, "cTime")) and all(
        agree(asked[name], found.get(name)) for name in _KEPT if asked.get(name)
    )
