"""Which budgets a request counts towards: a function of the request and of the account's facts.

An operation's limits come from the specification. What of a request decides (its instrument, currency,
tag) is the same for each request of an operation, so the answer is worked out once per value and then
looked up; an acquisition has to take microseconds.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from okx_v5_api import operations
from okx_v5_core.operations import Limit, Operation
from okx_v5_core.requests import Request

from .accounts import Account
from .rules import ORDER_CAP, Charge, Key, Rule

Values = tuple[Any, ...]

# Where a request says what a scope is counted per; of several, the first whose fields are given. A
# request that says nothing shares one budget with all such requests: too careful, but never too much.
_SCOPE_FIELDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "instrument": (("instId",), ("baseCcy", "quoteCcy"), ("fromCcy", "toCcy")),
    "instrument-code": (("instIdCode",),),
    "instrument-family": (("instFamily",), ("uly",), ("instId",)),
    "instrument-type": (("instType",),),
    "currency": (("ccy",),),
    "tag": (("tag",),),
}
_RESTRICTION_FIELDS = {
    "options": ("instId",),
    "non-options": ("instId",),
    "copy-trading-lead": ("instId",),
    "increase": ("type",),
}
_CAP_FIELDS = ("instId", "ordType")
# Orders under market maker protection. An amendment does not tell what it amends, and is counted.
_MMP = ("mmp", "mmp_and_post_only")
# Values that nobody will use again must not pile up; a few thousand instruments fit.
_REMEMBERED = 20_000


class Budgets:
    """Finds the budgets of an account's requests."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._plans: dict[tuple[Operation[Any], bool], _Plan] = {}

    def charges(self, request: Request[Any], *, signed: bool) -> Sequence[Charge]:
        """What a request takes of each budget. `signed` says whether it goes out under a key."""
        plan = self._plan(request.operation, signed)
        body = request.body
        if not isinstance(body, list):
            return plan.one(request.query if body is None else body)
        operation = request.operation
        if len(body) == 1 and operation.batch_of is not None:
            # A batch of one is counted as what it could have been sent as.
            return self._plan(operations.named(operation.batch_of), signed).one(body[0])
        return plan.many(body)

    def _plan(self, operation: Operation[Any], signed: bool) -> "_Plan":
        plan = self._plans.get((operation, signed))
        if plan is None:
            plan = self._plans[operation, signed] = _Plan(operation, self.account, signed)
        return plan


class _Plan:
    """How the requests of one operation count."""

    def __init__(self, operation: Operation[Any], account: Account, signed: bool) -> None:
        self.account = account
        self.signed = signed
        self.capped = operation.order_cap and signed
        self.rules = [(limit, Rule.of(operation, limit)) for limit in operation.limits]
        names: list[str] = list(_CAP_FIELDS) if self.capped else []
        for limit in operation.limits:
            names += _RESTRICTION_FIELDS.get(limit.only_for or "", ())
            for part in limit.scope:
                names += [name for group in _SCOPE_FIELDS.get(part, ()) for name in group]
        self.fields = tuple(dict.fromkeys(names))
        self.known: dict[Values, tuple[Charge, ...]] = {}

    def one(self, row: Mapping[str, Any]) -> tuple[Charge, ...]:
        """What one row takes, which may be the whole request."""
        values = tuple([row.get(name) for name in self.fields])
        charges = self.known.get(values)
        if charges is None:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            charges = self.known[values] = tuple(
                self._charges({name: str(row[name]) for name in self.fields if row.get(name)})
            )
        return charges

    def many(self, rows: Sequence[Mapping[str, Any]]) -> list[Charge]:
        """What a list of rows takes: orders add up, the request counts once."""
        weights: dict[Key, int] = {}
        rules: dict[Key, Rule] = {}
        by_request = {rule.name for limit, rule in self.rules if limit.unit == "requests"}
        for row in rows:
            for key, rule, weight in self.one(row):
                rules[key] = rule
                weights[key] = 1 if rule.name in by_request else weights.get(key, 0) + weight
        return [Charge(key, rules[key], weight) for key, weight in weights.items()]

    def _charges(self, row: Mapping[str, str]) -> list[Charge]:
        charges = []
        for limit, rule in self.rules:
            if self._applies(limit, row):
                subject = "|".join(self._subject(part, row) for part in limit.scope)
                charges.append(Charge((rule.name, subject), rule, 1))
        if self.capped and not self._is_exempt(row):
            charges.append(Charge(cap_key(self.account), ORDER_CAP, 1))
        return charges

    def _applies(self, limit: Limit, row: Mapping[str, str]) -> bool:
        inst_id = row.get("instId", "")
        match limit.only_for:
            case None:
                return True
            case "options":
                return self.account.instrument(inst_id).type == "OPTION"
            case "non-options":
                return self.account.instrument(inst_id).type != "OPTION"
            case "copy-trading-lead":
                return inst_id in self.account.lead
            case "with-key":
                return self.signed
            case "without-key":
                return not self.signed
            case "increase":
                return row.get("type") == "increase"
        return True  # a restriction that is new here: too careful beats too much

    def _subject(self, part: str, row: Mapping[str, str]) -> str:
        account = self.account
        if part == "ip" or (part in ("user", "master-user") and not self.signed):
            return account.ip  # without a key there is no user, and the address is what is counted
        if part == "user":
            return account.user
        if part == "master-user":
            return account.master or account.user
        for group in _SCOPE_FIELDS.get(part, ()):
            if all(name in row for name in group):
                value = "-".join(row[name] for name in group)
                if part == "instrument-family" and group == ("instId",):
                    value = account.instrument(value).family
                return value
        return ""

    def _is_exempt(self, row: Mapping[str, str]) -> bool:
        """Whether the account's cap leaves an order out: spot, margin, market maker protection."""
        kind = self.account.instrument(row.get("instId", "")).type
        return kind in ("SPOT", "MARGIN") or row.get("ordType") in _MMP


def cap_key(account: Account) -> Key:
    """The budget that is the account's cap."""
    return (ORDER_CAP.name, account.user)
