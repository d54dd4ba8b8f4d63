"""How a client keeps within the limits: what its user chooses, and the gate that its requests pass."""

import contextlib
import math
import socket
from collections.abc import Callable, Collection
from typing import Any, Literal

import attrs

from okx_v5_core.errors import ArgumentError, FieldError
from okx_v5_core.operations import Operation
from okx_v5_core.requests import Request

from .accounts import Account, Instrument, by_its_form
from .budgets import Budgets, cap_key
from .limiter import Limiter, MemoryLimiter
from .permits import FreePass, Permit

# Longer windows (12 hours, a day) are not waited for unless asked: a call that hangs for hours helps
# nobody, and an error that says when there will be room does.
DEFAULT_PATIENCE = 120.0
_REPORTS_CAP = "trade.get_account_rate_limit"


def _check_patience(_: Any, __: Any, value: Any) -> None:
    # NaN compares as false.
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ArgumentError(f"patience must be seconds, not {value!r}.", remedy="Write patience=5.")


def _check_lead(_: Any, __: Any, value: Any) -> None:
    if isinstance(value, str):  # a collection too, of letters
        raise ArgumentError(
            "lead must be a collection of instrument IDs.", remedy=f"Write lead=[{value!r}]."
        )


@attrs.frozen(kw_only=True)
class Limits:
    """How a client keeps within the exchange's limits.

    A request waits for its turn, unless its own limits have no room for longer than `patience`
    seconds; then `Throttled` is raised, and nothing is sent. With 0 nothing ever waits, with
    `math.inf` everything does.

    `limiter` keeps account. Pass the same to several clients that use one account or one address, and
    a `RedisLimiter` where they run in several processes. By default each client has one of its own.

    `user` is needed where several keys belong to one user: any name that stands for that user; and
    `master` where sub-accounts share limits of their master account. `ip` names the address that
    requests come from, this host by default. `lead` are instruments led in copy trading, which have
    tighter limits. `order_cap` is how many orders the account may place and amend in 2 seconds; what
    `trade.get_account_rate_limit` reports replaces it, and the documented 1,000 a larger one that the
    exchange does not grant (50061). `instrument` tells type and family of an instrument where the form
    of its ID does not.
    """

    limiter: Limiter | None = None
    patience: float = attrs.field(default=DEFAULT_PATIENCE, validator=_check_patience)
    user: str | None = None
    master: str | None = None
    ip: str | None = None
    lead: Collection[str] = attrs.field(default=(), validator=_check_lead)
    order_cap: int | None = None
    instrument: Callable[[str], Instrument] = by_its_form


LimitsLike = Limits | Limiter | Literal["wait", "refuse"] | None


class Gate:
    """Lets the requests of one client pass."""

    def __init__(self, limits: Limits, account: Account) -> None:
        self.limiter = limits.limiter or MemoryLimiter()
        self.patience = limits.patience
        self.account = account
        self.budgets = Budgets(account)
        if limits.order_cap is not None:
            self.limiter.limit_to(cap_key(account), limits.order_cap)

    def permit(self, request: Request[Any], *, signed: bool, within: float = math.inf) -> Permit:
        """What a request passes with, in a `with` or `async with` block around its sending.

        It waits for `within` seconds at most, whatever the patience.
        """
        charges = self.budgets.charges(request, signed=signed)
        return Permit(self.limiter, min(self.patience, within), request, charges, self.learn)

    def learn(self, operation: Operation[Any], result: Any) -> None:
        """Take over the account's cap from the answer that tells it."""
        if operation.id == _REPORTS_CAP:
            with contextlib.suppress(FieldError):
                if result.acc_rate_limit:
                    self.limiter.limit_to(cap_key(self.account), result.acc_rate_limit)


class OpenGate:
    """Lets everything pass."""

    def permit(self, *_: object, **__: object) -> FreePass:
        """What a request passes with, in a `with` or `async with` block around its sending."""
        return FreePass()


def gate(limits: LimitsLike, key: str | None, base_url: str) -> Gate | OpenGate:
    """The gate of a client whose API key has the fingerprint `key`.

    Raises `ArgumentError` for limits that are none.
    """
    if limits is None:
        return OpenGate()
    if isinstance(limits, str):
        limits = {"wait": Limits(), "refuse": Limits(patience=0)}.get(limits, limits)
    elif isinstance(limits, Limiter):
        limits = Limits(limiter=limits)
    if not isinstance(limits, Limits):
        raise ArgumentError(
            f"limits must be 'wait', 'refuse', None, Limits or a limiter, not {limits!r}.",
            remedy="Leave it out to wait where a limit is reached.",
        )
    # Each of the exchange's hosts counts addresses for itself.
    ip = f"{limits.ip or socket.gethostname()}@{base_url}"
    user = limits.user or key or ""
    account = Account(user, ip, limits.master, frozenset(limits.lead), limits.instrument)
    return Gate(limits, account)
