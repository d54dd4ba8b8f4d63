"""Names and values that the exchange does not take in any order."""

import datetime
import re
import warnings

from .facts import Facts, Objection, Order, wrong

_LENGTHS = {"clOrdId": 32, "tag": 16}
_LETTERS_AND_DIGITS = re.compile(r"[A-Za-z0-9]+")
# elp is accepted until 31 October 2026; by then that day has ended everywhere.
_ELP_ENDS = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)


def check_names(order: Order, _facts: Facts) -> Objection | None:
    """Your own ID and label: letters and digits, not too many."""
    for name, longest in _LENGTHS.items():
        value = order.get(name)
        if not value:
            continue
        if not _LETTERS_AND_DIGITS.fullmatch(str(value)) or len(str(value)) > longest:
            return wrong(name, f"must be up to {longest} letters and digits, not {value!r}")
    return None


def check_deprecated(order: Order, facts: Facts) -> Objection | None:
    """Values that the exchange has given up."""
    if order.get("ordType") != "elp":
        return None
    if facts.now >= _ELP_ENDS:
        return wrong("ordType", "elp ended on 31 October 2026; it is called rpi now")
    # Not a DeprecationWarning, which Python shows to hardly anybody.
    warnings.warn(
        "The order type elp ends on 31 October 2026; write rpi.", FutureWarning, stacklevel=2
    )
    return None
