"""Limits as the scheduler knows them: so many within a window, counted for one subject."""

from typing import NamedTuple

import attrs

from okx_v5_core.operations import Limit, Operation

# How far beyond its length a window is kept, lest two clocks that part let a request in too early:
# a millisecond, and 100 parts in a million, twice what ordinary quartz is off.
_MARGIN = 0.001
_DRIFT = 1e-4
# The exchange's midnight, as far as this machine's clock can tell.
MIDNIGHT_MARGIN = 5.0
DAY = 86400.0

Key = tuple[str, str]
"""A budget: the name of its rule, and the subject that it is counted for."""


@attrs.frozen
class Rule:
    """So many requests, or orders, within so many seconds. `name` is unique among rules.

    `span` is how long what was counted stays counted, margins included; a `daily` count ends at
    midnight UTC instead.
    """

    name: str
    count: int
    seconds: float
    text: str
    daily: bool = False
    span: float = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "span", self.seconds * (1 + _DRIFT) + _MARGIN)

    @classmethod
    def of(cls, operation: Operation[object], limit: Limit) -> "Rule":
        """The rule that one of an operation's limits is."""
        # Two limits of one operation differ in window or scope, or in whom they are for.
        parts = (f"{limit.seconds}s", *limit.scope, limit.only_for or "")
        unit = limit.unit if limit.count > 1 else limit.unit.removesuffix("s")
        when = "a day (UTC)" if limit.resets else f"in {limit.seconds} s"
        text = f"{operation.id}: {limit.count} {unit} {when} per {' and '.join(limit.scope)}"
        if limit.only_for:
            text += f" ({limit.only_for})"
        return cls(
            name=f"{operation.id}/{'+'.join(part for part in parts if part)}",
            count=limit.count,
            seconds=float(limit.seconds),
            text=text,
            daily=limit.resets == "daily",
        )

    def ends_at(self, counted: float, utc: float) -> float:
        """When what the exchange had counted by `counted` is counted no longer.

        `utc` is the Unix time at `counted`, which is of any clock that does not jump.
        """
        if not self.daily:
            return counted + self.span
        # A request near midnight may fall on either day; it is kept for both.
        into_day = (utc + MIDNIGHT_MARGIN) % DAY
        return counted + (DAY - into_day) + 2 * MIDNIGHT_MARGIN


class Charge(NamedTuple):
    """What a request takes of one budget."""

    key: Key
    rule: Rule
    weight: int


# Not a limit of any one operation: spec/README.md, "Limits".
ORDER_CAP = Rule("order-cap", 1000, 2.0, "the account's cap on new and amended orders in 2 s")
# What the exchange documents of its WebSocket connections (`#overview-websocket-connect`).
CONNECTING = Rule("connecting", 3, 1.0, "3 WebSocket connections in 1 s per ip")
SUBSCRIBING = Rule(
    "subscribing",
    480,
    3600.0,
    "480 subscribe, unsubscribe and login messages in 3600 s per connection",
)
