"""Finding out what is wrong with clock, key or account, before an order finds out.

`python -m okx_v5 doctor` prints what `okx_v5.doctor()` returns. The module is not called `doctor`, for
then importing it would hide the function of that name.
"""

import datetime
from collections.abc import Generator, Iterable
from typing import Any, Final, Literal

import attrs

from okx_v5_api.functions import account, public, status, trade
from okx_v5_auth import Credentials, CredentialsError
from okx_v5_core.errors import ExchangeError, OkxError, TransportError, UsageError
from okx_v5_core.requests import Request

from .client import Client
from .driving import drive

Severity = Literal["ok", "note", "warning", "problem"]
Steps = Generator[Request[Any], Any, None]

# Seconds. The exchange refuses a request whose time is further off than that.
_TOLERANCE: Final = 30
# Seconds. A computer that sets its clock from the network is closer than this.
_USUAL: Final = 1
_NOTHING: Final = "Nothing to do."

_ACCOUNT_MODES: Final = {
    "1": ("spot mode", "Pairs and bought options are traded, with td_mode='cash'."),
    "2": (
        "futures mode",
        "Give td_mode='cash' for pairs, else 'cross' or 'isolated'; cross for pairs needs ccy.",
    ),
    "3": ("multi-currency margin mode", "Give td_mode='cross'; pairs are not traded isolated."),
    "4": ("portfolio margin mode", "Give td_mode='cross'; pairs are not traded isolated."),
}
_POSITION_MODES: Final = {
    "net_mode": ("one position an instrument", "Leave pos_side out of orders."),
    "long_short_mode": (
        "a long and a short position an instrument",
        "Give pos_side='long' or 'short' with each order for futures and perpetuals, with no other.",
    ),
}


@attrs.frozen
class Finding:
    """One thing found: what it is about, how bad it is, what it is and what to do about it."""

    topic: str
    severity: Severity
    text: str
    remedy: str = _NOTHING

    def __str__(self) -> str:
        return f"{self.severity:<7}  {self.topic}: {self.text} {self.remedy}"


@attrs.frozen
class Diagnosis:
    """What `doctor` found, in the order in which it looked."""

    findings: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing stands in the way; warnings may."""
        return all(finding.severity != "problem" for finding in self.findings)

    def __str__(self) -> str:
        return "\n".join(str(finding) for finding in self.findings)


def doctor(okx: Client | None = None) -> Diagnosis:
    """Look at clock, host, key, permissions, account modes, limits and planned maintenance.

    `okx` is the client to look at, and stays open; without one it is a live one with the credentials of
    the environment variables. Only reads, with half a dozen requests; nothing secret is in the
    findings, and what cannot be found out is a finding too. Raises `UsageError` for a client that is
    closed.
    """
    if okx is not None:
        return drive(_examine(okx), okx.send)
    try:
        credentials, missing = Credentials.from_env(), None
    except CredentialsError as error:
        credentials, missing = None, str(error)
    with Client.live(credentials) as live:
        # Long enough for a hiccup, and no longer: that there is no connection is a finding.
        return drive(_examine(live, missing), live.with_options(retry_for=2).send)


def _examine(okx: Client, missing: str | None = None) -> Generator[Request[Any], Any, Diagnosis]:
    """Look at one thing after the other; `missing` says why there are no credentials."""
    findings: list[Finding] = []
    yield from _clock(okx, findings)
    if not any(finding.topic == "connection" for finding in findings):
        yield from _maintenance(okx, findings)
        yield from _account(okx, findings, missing)
    return Diagnosis(tuple(findings))


def _clock(okx: Client, findings: list[Finding]) -> Steps:
    """How far this machine's clock is off."""
    clock = okx.clock
    try:
        for _ in range(2):  # the first answer comes late, for it needs a connection
            sent = clock.monotonic()
            time = (yield public.get_time()).ts
            if time is not None:
                clock.observe(int(time.timestamp() * 1000), sent, clock.monotonic())
    except UsageError:
        raise
    except OkxError as error:
        topic = "connection" if isinstance(error, TransportError) else "clock"
        findings.append(_failed(topic, error, f"{okx.environment.base_url} does not answer"))
        return
    ahead = -clock.offset.total_seconds()
    about = clock.uncertainty or datetime.timedelta()
    off = abs(ahead)
    way = "ahead of" if ahead > 0 else "behind"
    text = f"this machine is {off:.3f} s {way} the exchange (± {about.total_seconds():.3f} s)."
    if off <= _USUAL:
        findings.append(Finding("clock", "ok", text))
        return
    findings.append(
        Finding(
            "clock",
            "problem" if off > _TOLERANCE else "warning",
            text,
            "Have the clock set from the network (NTP). This client corrects for it; what signs by "
            f"itself is refused from {_TOLERANCE} s on (50102).",
        )
    )


def _maintenance(okx: Client, findings: list[Finding]) -> Steps:
    """What is planned or under way here."""
    try:
        announced = yield status.get_status()
    except OkxError as error:
        findings.append(_failed("maintenance", error))
        return
    ours = "2" if okx.environment.demo else "1"
    due = [
        entry
        for entry in announced
        if entry.state not in ("completed", "canceled") and entry.env in (None, ours)
    ]
    for entry in due:
        running = entry.state in ("ongoing", "pre_open")
        findings.append(
            Finding(
                "maintenance",
                "problem" if running else "warning",
                f"{entry.title or 'untitled'}, {entry.state}, from {_moment(entry.begin)} "
                f"to {_moment(entry.end)}.",
                "Have no orders in the book that must not be left alone in that time."
                if not running
                else "Wait until it is over; status.get_status says how far it is.",
            )
        )
    if not due:
        findings.append(Finding("maintenance", "ok", "none is announced."))


def _account(okx: Client, findings: list[Finding], missing: str | None) -> Steps:
    """What the exchange says about key and account."""
    environment = okx.environment
    where = f"{environment.base_url} ({environment.name})"
    try:
        config = yield account.get_config()
    except UsageError:
        findings.append(
            Finding(
                "key",
                "note",
                missing or "the client has no credentials.",
                "Public data needs none; for all else make a client with credentials.",
            )
        )
        return
    except OkxError as error:
        findings.append(_failed("key", error, f"not accepted by {where}"))
        return
    findings.append(Finding("key", "ok", f"belongs to {where}, host and environment agree."))
    held = [name for name in (config.perm or "").split(",") if name]
    findings += [_permissions(held, okx.permissions), _address(held, config.ip, environment.name)]
    findings += [
        _mode("account mode", config.acct_lv, _ACCOUNT_MODES),
        _mode("position mode", config.pos_mode, _POSITION_MODES),
    ]
    try:
        limit = (yield trade.get_account_rate_limit()).acc_rate_limit
    except OkxError as error:
        findings.append(_failed("limits", error))
        return
    one = trade.PLACE_ORDER.limits[0]
    findings.append(
        Finding(
            "limits",
            "ok",
            f"{limit} orders and amendments in 2 s for the whole account, "
            f"{one.count} orders in {one.seconds} s for an instrument; fee tier {config.level}.",
            "Keep below both: the exchange refuses more with 50061 and 50011.",
        )
    )


def _permissions(held: list[str], allowed: Iterable[str] | None) -> Finding:
    text = f"the key has {', '.join(held) or 'none'}"
    if allowed is not None:
        text += f"; the client is limited to {', '.join(sorted(set(allowed) - {'none'}))}"
    if "withdraw" in held:
        return Finding(
            "permissions",
            "warning",
            f"{text}.",
            "Use a key that cannot withdraw, unless withdrawing is its job; "
            "permissions=('read', 'trade') has this client refuse to.",
        )
    return Finding("permissions", "ok", f"{text}.")


def _address(held: list[str], addresses: str | None, environment: str) -> Finding:
    count = len([address for address in (addresses or "").split(",") if address])
    if count:
        text = f"the key is bound to {count} IP address{'es' if count > 1 else ''}."
        return Finding("IP addresses", "ok", text)
    if environment != "live":
        return Finding("IP addresses", "ok", "the key is bound to none; only live keys expire.")
    if {"trade", "withdraw"} & set(held):
        return Finding(
            "IP addresses",
            "warning",
            "the key is bound to none, works from anywhere, and expires after 14 days without use.",
            "Bind it to your addresses on the exchange's API page.",
        )
    return Finding("IP addresses", "note", "the key is bound to none, and can only read.")


def _mode(topic: str, value: str | None, known: dict[str, tuple[str, str]]) -> Finding:
    name, remedy = known.get(
        value or "", (f"{value}, which this version does not know", "Look it up.")
    )
    return Finding(topic, "ok", f"{name}.", remedy)


def _failed(topic: str, error: OkxError, what: str = "could not be found out") -> Finding:
    severity: Severity = "problem" if topic in ("connection", "key") else "warning"
    code = f"{error.code}: " if isinstance(error, ExchangeError) else ""
    said = error.exchange_message if isinstance(error, ExchangeError) else error.message
    return Finding(
        topic, severity, f"{what} ({code}{said.rstrip('.')}).", error.remedy or "Try again later."
    )


def _moment(time: datetime.datetime | None) -> str:
    return "an unknown time" if time is None else f"{time:%Y-%m-%d %H:%M} UTC"
