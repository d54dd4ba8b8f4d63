"""What is known of the account that requests are sent for, as far as limits depend on it."""

import hashlib
from collections.abc import Callable
from typing import NamedTuple

import attrs


class Instrument(NamedTuple):
    """What limits depend on: the type (`SPOT`, `OPTION`, …) and the family."""

    type: str
    family: str


def by_its_form(inst_id: str) -> Instrument:
    """Type and family of an instrument, told by the form of its ID.

    `BTC-USDT` is a spot or margin pair, `BTC-USD-SWAP` a perpetual, `BTC-USD-261225` a future and
    `BTC-USD-261225-90000-C` an option. Of another form the type is empty, as of event contracts.
    """
    parts = inst_id.split("-")
    family = "-".join(parts[:2])
    if len(parts) == 2:
        return Instrument("SPOT", family)
    if len(parts) == 3 and parts[2] == "SWAP":
        return Instrument("SWAP", family)
    if len(parts) == 3 and parts[2].isdigit():
        return Instrument("FUTURES", family)
    if len(parts) == 5 and parts[4] in ("C", "P"):
        return Instrument("OPTION", family)
    return Instrument("", family)


@attrs.frozen
class Account:
    """Whose budgets requests count towards.

    `user` names the user, and `master` the master account, where they are known: all keys of one user
    share its budgets. `ip` names the address that requests come from. `lead` holds the instruments
    led in copy trading. `instrument` tells type and family of an instrument.
    """

    user: str
    ip: str
    master: str | None = None
    lead: frozenset[str] = frozenset()
    instrument: Callable[[str], Instrument] = by_its_form


def fingerprint(api_key: str) -> str:
    """A name for a key that may be shown and stored: it does not tell the key."""
    return hashlib.sha256(api_key.encode()).hexdigest()[:16]
