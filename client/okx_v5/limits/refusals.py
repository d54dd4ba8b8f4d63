"""What is said when a limit is reached, here or at the exchange, and which limits a refusal is about."""

from collections.abc import Iterable, Sequence

from okx_v5_core.errors import RateLimited, Throttled
from okx_v5_core.results import BatchResult

from .rules import ORDER_CAP, Charge, Rule

_CAP_CODE = "50061"
# Codes that stand for a limit on how often; others of the family count orders that are pending.
_WINDOW_CODES = frozenset({"50011", "50040", "58102"})
_TOO_MANY_REQUESTS = 429


def throttled(rule: Rule, subject: str, retry_after: float) -> Throttled:
    """The error for a request that is not sent, since it would have to wait longer than it may."""
    error = Throttled(
        f"not sent: it would exceed {described(rule, subject)}.",
        remedy=f"There is room in {retry_after:.3g} s.",
    )
    error.limit, error.retry_after = described(rule, subject), retry_after
    return error


def described(rule: Rule, subject: str) -> str:
    """A limit in words, with what it is counted for; users and addresses are not shown."""
    names = [part for part in subject.split("|")[1:] if part]
    return f"{rule.text} ({', '.join(names)})" if names else rule.text


def refusals(outcome: object) -> list[RateLimited]:
    """What the exchange refused of a request because of its limits, by the error or the result."""
    found: Iterable[object] = (outcome,)
    if isinstance(outcome, BatchResult):
        found = outcome.rejected
    return [
        error
        for error in found
        if isinstance(error, RateLimited)
        and (error.code in _WINDOW_CODES or error.code == _CAP_CODE or _is_429(error))
    ]


def concerned(errors: Sequence[RateLimited], charges: Sequence[Charge]) -> list[Charge]:
    """The budgets that a refusal is about, as far as its code tells."""
    codes = {error.code for error in errors}
    return [
        charge
        for charge in charges
        if (_CAP_CODE in codes if charge.rule is ORDER_CAP else codes - {_CAP_CODE})
    ]


def explain(errors: Iterable[RateLimited], charges: Sequence[Charge], pause: float) -> None:
    """Tell in errors of the exchange which limit they are about, and how long to wait."""
    for error in errors:
        texts = [described(charge.rule, charge.key[1]) for charge in concerned([error], charges)]
        error.limit = " or ".join(texts)
        error.retry_after = pause
        error.remedy = (
            f"The limit: {error.limit or 'none that is known'}. The limiter holds such requests back "
            f"for {pause:.3g} s; somebody else may be using the budget."
        )


def _is_429(error: RateLimited) -> bool:
    return error.status == _TOO_MANY_REQUESTS
