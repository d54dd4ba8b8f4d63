"""What to do about an attempt that failed. Everything here is a function of what it is given."""

from typing import Any, Final

import attrs

from okx_v5_core.errors import (
    AnswerError,
    ConnectFailed,
    ExchangeError,
    OkxError,
    OutcomeUnknown,
    RateLimited,
    Throttled,
    TransportError,
)
from okx_v5_core.operations import Operation
from okx_v5_core.results import UNKNOWN_OUTCOME_CODES

from .pauses import pause


@attrs.frozen
class GiveUp:
    """Raise the error."""


@attrs.frozen
class Repeat:
    """Send the same again after so many seconds."""

    after: float


@attrs.frozen
class Ask:
    """Ask what became of it."""


Decision = GiveUp | Repeat | Ask

# The exchange is overloaded, or did not answer itself in time.
_BUSY: Final = UNKNOWN_OUTCOME_CODES | {"50001", "50013"}
# The exchange says that it did not look at the request, for too many came.
_TOO_MANY: Final = frozenset({"50011", "50061"})
_TOO_LATE: Final = "50036"
_NAME_TAKEN: Final = "51016"
_CANCELING_TIMED_OUT: Final = "51412"
_SERVER_ERROR: Final = 500


def decide(
    operation: Operation[Any],
    error: OkxError,
    *,
    attempt: int,
    left: float,
    chance: float,
    was_stale: bool = False,
    names_itself: bool = True,
) -> Decision:
    """What to do about an error of the given attempt (1, 2, …), with so many seconds left.

    `chance`, from 0 to 1, spreads the pauses. `was_stale` is whether a deadline of the client's own had
    passed for certain when the request went out, for the clock was wrong. `names_itself` is whether the
    caller chose the client order id.
    """
    if isinstance(error, Throttled) or getattr(error, "local", False):
        return GiveUp()  # it was our own word, and it stands
    if operation.acts:
        if may_have_acted(error, is_made=not names_itself):
            if is_too_late(error) and was_stale and attempt == 1 and left > 0:
                return Repeat(0)
            return Ask()
        is_repeated = did_nothing(error)
    else:
        is_repeated = did_nothing(error) or passes_by_itself(error)
    if not is_repeated:
        return GiveUp()
    after = pause(attempt, chance)
    if isinstance(error, RateLimited):
        after = max(after, error.retry_after or 0)
    return Repeat(after) if after < left else GiveUp()


def may_have_acted(outcome: object, *, is_made: bool) -> bool:
    """Whether what acts may have done so, as far as its outcome says; `is_made` as in `Identity.made`.

    A rejection counts where it may speak of a second delivery of the same request: a client order id that
    the client made cannot be taken by anything else, and what came too late may have come before.
    """
    if isinstance(outcome, OutcomeUnknown):
        return True
    if not isinstance(outcome, ExchangeError) or outcome.local:
        return False
    if is_too_late(outcome) or outcome.code == _CANCELING_TIMED_OUT:
        return True
    return is_made and outcome.code == _NAME_TAKEN


def is_too_late(outcome: object) -> bool:
    """Whether the exchange says that the deadline had passed."""
    return isinstance(outcome, ExchangeError) and outcome.code == _TOO_LATE


def did_nothing(error: OkxError) -> bool:
    """Whether a request that failed like this did nothing for certain, and may do something next time."""
    if isinstance(error, ConnectFailed):
        return True
    return isinstance(error, RateLimited) and error.code in _TOO_MANY


def passes_by_itself(error: OkxError) -> bool:
    """Whether what only reads may succeed when it is sent again."""
    if isinstance(error, TransportError):
        return True
    if isinstance(error, AnswerError):
        return (error.status or 0) >= _SERVER_ERROR
    return isinstance(error, ExchangeError) and (
        error.code in _BUSY
        or (error.status or 0) >= _SERVER_ERROR
        or isinstance(error, RateLimited)
    )
