"""Asking for orders until it is known what became of each, or the time for it is over."""

import datetime
import json
import math
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs

from okx_v5_auth import Clock
from okx_v5_core.errors import AnswerError, ExchangeError, OkxError, OutcomeUnknown
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, open_envelope

from ..identities import Identity
from ..repeating.decisions import is_too_late, may_have_acted
from ..repeating.pauses import pause
from ..steps import Attempt, Pause, Steps
from .amending import judge_amending
from .canceling import judge_canceling
from .placing import judge_placing
from .verdicts import CancelAgain, Done, Judge, Moment, Open, Refused, Row

# Seconds between an order's deadline and the moment from which its absence means something: the exchange
# compares when the request comes in, and is not done with it then.
MARGIN: Final = 1.0
# Seconds. Less than this is not left for another question.
_SHORTEST: Final = 0.05
_NOT_FOUND: Final = "51603"
_SPREADS: Final = "spread_trading"
_JUDGES: Final[Mapping[str, Judge]] = {
    "trade.place_order": judge_placing,
    "trade.amend_order": judge_amending,
    "trade.cancel_order": judge_canceling,
    "spread_trading.place_order": judge_placing,
    "spread_trading.amend_order": judge_amending,
    "spread_trading.cancel_order": judge_canceling,
}


def in_doubt(identity: Identity, outcome: object) -> Sequence[int]:
    """The rows of a request of which it is unknown what became, and can be asked.

    `outcome` is the result, or the error.
    """
    if _judge(identity.request) is None:
        return ()
    rows = range(len(identity.rows))
    outcomes = outcome if isinstance(outcome, BatchResult) else [outcome] * len(rows)
    return [
        index
        for index, each in zip(rows, outcomes, strict=False)
        if may_have_acted(each, is_made=index in identity.made)
        and _question(identity, index) is not None
    ]


def resolve(
    identity: Identity,
    outcome: object,
    *,
    clock: Clock,
    sent: float,
    until: float,
    chance: Callable[[], float] = random.random,
) -> Steps[Any]:
    """Ask what became of the rows in doubt, and return the result that the request would have had.

    `outcome` is what was heard so far: the error, or a `BatchResult`. `sent`, when the request went out,
    and `until`, when to stop asking, are readings of `clock.monotonic()`. A question that fails is
    asked again. What was heard before of rows that are not in doubt stays.

    Raises the rejection of a single order; and `OutcomeUnknown` with all that is known if nothing could
    be found out until then, for a batch if that is so of every row of it.
    """
    asking = _Asking(identity, clock, sent, until, chance)
    open_rows = dict.fromkeys(in_doubt(identity, outcome), "nobody has answered yet")
    known: dict[int, Any] = {}
    rounds = 0
    while open_rows and until - clock.monotonic() > 0:
        if rounds:
            yield Pause(asking.pause(rounds))
        rounds += 1
        for index in list(open_rows):
            verdict = yield from asking.about(index, is_over=is_too_late(_heard(outcome, index)))
            if verdict is None:
                break
            if isinstance(verdict, Open) and not verdict.is_final:
                open_rows[index] = verdict.why
            else:
                del open_rows[index]
                known[index] = _stated(identity, index, verdict, outcome)
    for index, why in open_rows.items():
        known[index] = _stated(identity, index, Open(why), outcome)
    return _concluded(identity, outcome, known)


@attrs.frozen
class _Asking:
    """What questions about the rows of one request have in common."""

    identity: Identity
    clock: Clock
    sent: float
    until: float
    chance: Callable[[], float]

    def pause(self, rounds: int) -> float:
        """Seconds until the next round: no later than necessary, and with time left for its questions."""
        left = self.until - self.clock.monotonic()
        longest = max(left / 2, min(left, _SHORTEST))
        return max(0.0, min(pause(rounds, self.chance()), longest, self.seconds_to_void()))

    def about(self, index: int, *, is_over: bool) -> Steps[Done | Refused | Open | None]:
        """Ask once what became of a row; None if the time for it is over.

        `is_over` is whether the exchange itself said that the deadline has passed.
        """
        judge = _judge(self.identity.request)
        question = _question(self.identity, index)
        left = self.until - self.clock.monotonic()
        if judge is None or question is None or left <= 0:
            return None
        # By the time of the question, not of its answer: the order may arrive between the two.
        is_void = is_over or self._is_void()
        try:
            reply = yield Attempt(question, within=left)
        except OkxError as error:
            if not _says_that_there_is_none(error):
                return Open(f"asking failed ({type(error).__name__}: {error.message})")
            found = None
        else:
            found = reply.result.raw
        moment = attrs.evolve(self._moment(is_void), is_made=index in self.identity.made)
        verdict = judge(self.identity.rows[index], found, moment)
        if isinstance(verdict, CancelAgain):
            return (yield from self._cancel(verdict.row))
        return verdict

    def _cancel(self, found: Row) -> Steps[Done | Refused | Open]:
        """Cancel once more an order that is still there, by the exchange's own id for it."""
        left = self.until - self.clock.monotonic()
        if left <= 0:
            return Open(f"the order is still {found.get('state')}")
        try:
            reply = yield Attempt(_cancellation(self.identity, found), number=2, within=left)
        except OkxError as error:
            # Refused or not, the order tells, when it is asked for next.
            return Open(f"the order was still {found.get('state')}, and then: {error.message}")
        return Done(reply.result.raw)

    def seconds_to_void(self) -> float:
        """How long until the absence of what was asked means that it will not come; endless at times."""
        deadline, uncertainty = self.identity.deadline, self.clock.uncertainty
        if deadline is None or uncertainty is None:
            return math.inf
        void = deadline + datetime.timedelta(seconds=MARGIN) + uncertainty
        seconds = (void - self.clock.now()).total_seconds()
        return seconds + 0.001 if seconds >= 0 else math.inf

    def _is_void(self) -> bool:
        deadline, uncertainty = self.identity.deadline, self.clock.uncertainty
        if deadline is None or uncertainty is None:
            return False
        margin = datetime.timedelta(seconds=MARGIN) + uncertainty
        return self.clock.now() > deadline + margin

    def _moment(self, is_void: bool) -> Moment:
        # By what is known of the exchange's clock now, which may be more than when the request went out.
        ago = self.clock.monotonic() - self.sent
        uncertainty = self.clock.uncertainty
        error = math.inf if uncertainty is None else uncertainty.total_seconds() * 1000
        return Moment(self.clock.now_ms() - math.ceil(ago * 1000), error, is_void)


def _judge(request: Request[Any]) -> Judge | None:
    operation = request.operation
    return _JUDGES.get(operation.batch_of or operation.id)


def _question(identity: Identity, index: int) -> Request[Any] | None:
    """The request for the order that a row is about; None if the row does not name it."""
    # Loaded when they are needed, which is seldom.
    from okx_v5_api.functions import spread_trading, trade

    row = identity.rows[index]
    named = {"ord_id": row.get("ordId") or None, "cl_ord_id": row.get("clOrdId") or None}
    if named["ord_id"] is not None:
        named["cl_ord_id"] = None
    if not any(named.values()):
        return None
    if identity.request.operation.id.startswith(f"{_SPREADS}."):
        return spread_trading.get_order(**named)
    return trade.get_order(str(row.get("instId")), **named) if row.get("instId") else None


def _cancellation(identity: Identity, found: Row) -> Request[Any]:
    from okx_v5_api.functions import spread_trading, trade

    if identity.request.operation.id.startswith(f"{_SPREADS}."):
        return spread_trading.cancel_order(ord_id=found["ordId"])
    return trade.cancel_order(found["instId"], ord_id=found["ordId"])


def _says_that_there_is_none(error: OkxError) -> bool:
    """Whether the exchange answered, and the answer is that it has no such order."""
    if isinstance(error, ExchangeError):
        return error.code == _NOT_FOUND
    if not isinstance(error, AnswerError) or not error.content:
        return False
    try:
        envelope = open_envelope(error.content, error.operation or "")
    except AnswerError:
        return False
    return envelope.code == "0" and envelope.data == []


def _stated(identity: Identity, index: int, verdict: Done | Refused | Open, outcome: object) -> Any:
    """What a verdict is to the caller: a row, or an error."""
    request, place = identity.request, _place(identity, index)
    match verdict:
        case Done():
            body = [identity.rows[index]] if place is not None else request.body
            answer = json.dumps({"code": "0", "msg": "", "data": [verdict.row]}).encode()
            result = request.operation.shape(answer, attrs.evolve(request, body=body))
            return result[0] if isinstance(result, BatchResult) else result
        case Refused():
            heard = _heard(outcome, index)
            if heard is not None and is_too_late(heard):
                return heard  # as the exchange said
            row = {**_names(identity.rows[index]), "sCode": verdict.code, "sMsg": "", "subCode": ""}
            error = ExchangeError.refused(
                verdict.code, verdict.text, request=request, row=row, index=place
            )
            error.exchange_message = ""  # these are our words
            return identity.on(error, place)
        case Open():
            heard = _heard(outcome, index)
            told = f"{heard.message} Asked for it: {verdict.why}." if heard else f"{verdict.why}."
            where = f"row {index}: " if place is not None and not told.startswith("row ") else ""
            unknown = OutcomeUnknown(
                where + told, request=request, index=place, row=getattr(heard, "row", None)
            )
            unknown.__cause__ = heard
            return identity.on(unknown, place)


def _names(row: Row) -> dict[str, str]:
    return {name: str(row.get(name) or "") for name in ("ordId", "clOrdId", "tag")}


def _place(identity: Identity, index: int) -> int | None:
    """A row's place in its batch; None where there is no batch."""
    return index if isinstance(identity.request.body, list) else None


def _heard(outcome: object, index: int) -> OkxError | None:
    """What was heard of a row before it was asked for."""
    each = outcome[index] if isinstance(outcome, BatchResult) else outcome
    return each if isinstance(each, OkxError) else None


def _concluded(identity: Identity, outcome: object, known: Mapping[int, Any]) -> Any:
    """The result of a request, or the error that it raises, by what is known of its rows."""
    if not isinstance(identity.request.body, list):
        stated = known[0]
        if isinstance(stated, OkxError):
            raise stated
        return stated
    before = outcome if isinstance(outcome, BatchResult) else [outcome] * len(identity.rows)
    rows = [known.get(index, each) for index, each in enumerate(before)]
    if isinstance(outcome, OkxError) and all(row is outcome for row in rows):
        raise outcome
    if not isinstance(outcome, BatchResult) and all(
        isinstance(row, OutcomeUnknown) for row in rows
    ):
        raise OutcomeUnknown(
            " ".join(dict.fromkeys(row.message for row in rows)), request=identity.request
        ) from _heard(outcome, 0)
    return BatchResult(rows)
