"""What an order is checked against, and what a check finds."""

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import attrs

if TYPE_CHECKING:
    from okx_v5_api.records.account import AccountConfig, AccountInstrument
    from okx_v5_api.records.public import PublicInstrument
    from okx_v5_api.records.public_prices import PriceLimit

Order = Mapping[str, Any]
"""An order, or an amendment of one, by its names on the wire."""

CONTRACTS = frozenset({"FUTURES", "SWAP"})
PAIRS = frozenset({"SPOT", "MARGIN"})

_LARGEST_EXPONENT: Final = 60  # as in the arguments of request functions

Kind = Literal["OPTION", "FUTURES", "SWAP", "SPOT"]
"""Kinds of instruments that are told by their names; a margin order names the spot pair."""

_KINDS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("OPTION", re.compile(r"[^-]+-[^-]+-\d{6}-[0-9.]+-[CP]")),
    ("FUTURES", re.compile(r"[^-]+-[^-]+-\d{6}")),
    ("SWAP", re.compile(r"[^-]+-[^-]+-SWAP")),
    ("SPOT", re.compile(r"[^-]+-[^-]+")),
)


class Objection(NamedTuple):
    """Why the exchange would refuse: its code, and what is wrong in our words."""

    code: str
    text: str


@attrs.frozen
class Facts:
    """What is known when an order is checked; None where it is not, and then it is not checked.

    `now` is the exchange's time.
    """

    now: datetime.datetime
    instrument: "AccountInstrument | PublicInstrument | None" = None
    account: "AccountConfig | None" = None
    price_limit: "PriceLimit | None" = None

    @property
    def kind(self) -> str | None:
        """Kind of the order's instrument, as on the wire."""
        return None if self.instrument is None else self.instrument.inst_type

    @property
    def level(self) -> str | None:
        """Account mode, as on the wire."""
        return None if self.account is None else self.account.acct_lv

    @property
    def position_mode(self) -> str | None:
        """Position mode, as on the wire."""
        return None if self.account is None else self.account.pos_mode


def kind_of(inst_id: str) -> Kind | None:
    """Kind of an instrument by its name; None for names of another form, as event contracts have."""
    return next((kind for kind, form in _KINDS if form.fullmatch(inst_id)), None)


def family_of(inst_id: str) -> str:
    """Family of a derivative by its name: `BTC-USD` for `BTC-USD-260327-60000-C`."""
    return "-".join(inst_id.split("-")[:2])


def number(order: Order, name: str) -> Decimal | None:
    """A number of an order; None if it is absent or no sensible one, which is not ours to judge."""
    value = order.get(name)
    if value is None or value == "":
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found.adjusted()) <= _LARGEST_EXPONENT else None


def plain(value: Decimal) -> str:
    """A number for people: without an exponent."""
    return format(value, "f")


def wrong(name: str, why: str) -> Objection:
    """The exchange's objection to a parameter as such."""
    return Objection("51000", f"{name} {why}")
