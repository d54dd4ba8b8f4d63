"""What an order's state says of an action whose outcome is unknown."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Protocol

import attrs

Row = Mapping[str, Any]

CANCELED: Final = frozenset({"canceled", "mmp_canceled"})
FILLED: Final = "filled"


@attrs.frozen
class Moment:
    """When the action went out and what time it is, by the exchange's clock.

    `sent` is in Unix milliseconds; `error` is how far from the truth our idea of that clock may be, in
    milliseconds. `is_void` is whether the action can no longer take place, for its deadline has passed;
    `is_made` whether the client made the order's id, so that no other order has it.
    """

    sent: int
    error: float
    is_void: bool
    is_made: bool = False

    def may_follow(self, time: int | None) -> bool:
        """Whether something that happened then may have happened after the action went out."""
        return time is not None and time >= self.sent - self.error

    def must_follow(self, time: int | None) -> bool:
        """Whether it certainly did."""
        return time is not None and time > self.sent + self.error


@attrs.frozen
class Done:
    """It took place; `row` is what the exchange would have answered."""

    row: dict[str, Any]


@attrs.frozen
class Refused:
    """It did not take place and will not; `code` and `text` say why."""

    code: str
    text: str


@attrs.frozen
class Open:
    """It cannot be told. `is_final` is whether asking again would not help."""

    why: str
    is_final: bool = False


@attrs.frozen
class CancelAgain:
    """The order is still there; canceling it once more by its own id can do no harm."""

    row: Row


Verdict = Done | Refused | Open | CancelAgain


class Judge(Protocol):
    """Tells what became of what was `asked`, by the order that was `found`, None if there is none."""

    def __call__(self, asked: Row, found: Row | None, moment: Moment) -> Verdict:
        """Tell it."""
        ...


def answer(found: Row, **more: str) -> dict[str, Any]:
    """The row of an answer that says yes, made of the order."""
    return {
        "ordId": found.get("ordId", ""),
        "clOrdId": found.get("clOrdId", ""),
        "tag": found.get("tag", ""),
        "ts": found.get("cTime", ""),
        "sCode": "0",
        "sMsg": "",
        "subCode": "",
        **more,
    }


def time_of(found: Row, field: str) -> int | None:
    """A time of an order in Unix milliseconds; None if it has none."""
    value = str(found.get(field) or "")
    return int(value) if value.isascii() and value.isdigit() else None


def agree(asked: object, found: object) -> bool:
    """Whether two values are the same number, or the same text where they are none."""
    try:
        return Decimal(str(asked)) == Decimal(str(found))
    except InvalidOperation:
        return str(asked) == str(found)
