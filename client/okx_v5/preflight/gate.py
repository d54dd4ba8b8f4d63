"""Checking requests as they are about to be sent, with facts that are looked up and kept."""

import time
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from okx_v5.refusals import refused_here
from okx_v5_core.errors import ExchangeError, FieldError, OkxError

from .facts import Facts, Objection, Order, family_of, kind_of
from .orders import Check, check_amendment, check_order

if TYPE_CHECKING:
    from okx_v5_auth import Clock
    from okx_v5_core.requests import Request

Steps = Generator["Request[Any]", Any, None]
"""Yields what has to be asked, and is sent the answer or thrown the error."""

LARGEST_BATCH: Final = 20


class _Checked(NamedTuple):
    """How an operation is checked: each of its orders, and how many there are."""

    check: Check | None
    too_many: str = ""


_OPERATIONS: Final[Mapping[str, _Checked]] = {
    "trade.place_order": _Checked(check_order),
    "trade.place_batch_orders": _Checked(check_order, "51111"),
    "trade.amend_order": _Checked(check_amendment),
    "trade.amend_batch_orders": _Checked(check_amendment, "51501"),
    "trade.cancel_batch_orders": _Checked(None, "51406"),
}

# Seconds. An old fact can only let pass, so these say how soon a wrong order is found here and not by
# the exchange, and weigh that against the time of asking.
_KEPT: Final = {"instrument": 600.0, "account": 60.0, "price_limit": 30.0}
_KEPT_WITHOUT_ANSWER: Final = 30.0
# A fact younger than this leads to a refusal as it is: many wrong orders must not mean many questions.
# Price limits move all the time, hence they are asked for again nearly always.
_FRESH: Final = {"instrument": 1.0, "account": 1.0, "price_limit": 0.1}


class _Fact(NamedTuple):
    value: Any
    taken: float


class Preflight:
    """Checks requests for one account, with a cache of what they are checked against.

    It does no I/O: `steps` yields the questions. One may be shared between threads.
    """

    def __init__(self, clock: "Clock", *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._known: dict[tuple[str, str], _Fact] = {}

    def passes(self, request: "Request[Any]") -> bool:
        """Whether a request passes by what is known already, without a question."""
        checked = _OPERATIONS.get(request.operation.id)
        if checked is None:
            return True
        orders = _orders(request)
        if checked.too_many and len(orders) > LARGEST_BATCH:
            return False
        return checked.check is None or all(
            self._knows(order, checked.check) and self._check(checked.check, order) is None
            for order in orders
        )

    def steps(self, request: "Request[Any]") -> Steps:
        """Check a request, asking for what is not known.

        Raises the error of the first thing that the exchange would refuse.
        """
        checked = _OPERATIONS.get(request.operation.id)
        if checked is None:
            return
        orders = _orders(request)
        _check_length(orders, checked.too_many, request)
        if checked.check is None:
            return
        for index, order in enumerate(orders):
            objection = yield from self._inspect(checked.check, order)
            if objection is not None:
                place = index if isinstance(request.body, list) else None
                raise _refusal(objection, request, order, place)

    def _inspect(
        self, check: Check, order: Order
    ) -> Generator["Request[Any]", Any, Objection | None]:
        yield from self._learn(order, check, _KEPT)
        found = self._check(check, order)
        if found is None or found == check(order, Facts(self._clock.now())):
            return found
        # Before anybody is told no, it is made sure that the facts are still so.
        yield from self._learn(order, check, _FRESH)
        return self._check(check, order)

    def _check(self, check: Check, order: Order) -> Objection | None:
        try:
            return check(order, self._facts(order))
        except FieldError:
            return None  # a fact of a form that we do not know is none

    def _facts(self, order: Order) -> Facts:
        known = {
            name: self._known[name, subject].value
            for name, subject in _subjects(order)
            if (name, subject) in self._known
        }
        return Facts(self._clock.now(), **known)

    def _knows(self, order: Order, check: Check) -> bool:
        return all(not self._is_old(key, _KEPT) for key in _subjects(order, check))

    def _is_old(self, key: tuple[str, str], kept: Mapping[str, float]) -> bool:
        fact = self._known.get(key)
        if fact is None:
            return True
        most = kept[key[0]] if fact.value is not None else min(kept[key[0]], _KEPT_WITHOUT_ANSWER)
        return self._monotonic() - fact.taken > most

    def _learn(self, order: Order, check: Check, kept: Mapping[str, float]) -> Steps:
        """Ask for the facts that are unknown or older than that; without an answer one is None."""
        for key in _subjects(order, check):
            if not self._is_old(key, kept):
                continue
            try:
                value = _record((yield _question(*key)), key[1])
            except OkxError:
                value = None
            self._known[key] = _Fact(value, self._monotonic())


def _subjects(order: Order, check: Check = check_order) -> list[tuple[str, str]]:
    """What is to be known for an order: the fact and what it is of."""
    inst_id = str(order.get("instId") or "")
    kind = kind_of(inst_id)
    if kind is None:
        return []
    facts = [("instrument", inst_id)]
    if check is check_order:
        facts.append(("account", ""))
        if order.get("px") and kind != "OPTION":
            facts.append(("price_limit", inst_id))
    return facts


def _question(fact: str, subject: str) -> "Request[Any]":
    # Loaded when they are needed: a client that only reads needs neither.
    from okx_v5_api.functions import account, public

    if fact == "account":
        return account.get_config()
    if fact == "price_limit":
        return public.get_price_limit(subject)
    kind = kind_of(subject) or "SPOT"
    family = family_of(subject) if kind == "OPTION" else None
    return account.get_instruments(kind, inst_id=subject, inst_family=family)


def _record(answer: Any, subject: str) -> Any:
    """The record of an answer, or of a list of one, if it is of what was asked for."""
    rows = answer if isinstance(answer, list) else [answer]
    if len(rows) != 1 or (subject and rows[0].inst_id != subject):
        return None
    return rows[0]


def _orders(request: "Request[Any]") -> list[Order]:
    body = request.body if isinstance(request.body, list) else [request.body]
    return [order for order in body if isinstance(order, dict)]


def _refusal(
    objection: Objection, request: "Request[Any]", order: Order, index: int | None
) -> ExchangeError:
    """The error that the exchange's refusal of one order would be, with the row it would have."""
    row = {
        "ordId": str(order.get("ordId", "")),
        "clOrdId": str(order.get("clOrdId", "")),
        "tag": str(order.get("tag", "")),
        "sCode": objection.code,
        "sMsg": "",
        "subCode": "",
    }
    return refused_here(*objection, request, row=row, index=index)


def _check_length(orders: list[Order], too_many: str, request: "Request[Any]") -> None:
    if too_many and len(orders) > LARGEST_BATCH:
        raise refused_here(
            too_many,
            f"{len(orders)} are more than the {LARGEST_BATCH} that go at once",
            request,
            remedy="Split them: okx_v5.batches(orders) gives batches that are small enough.",
        )
