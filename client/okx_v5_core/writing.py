"""From Python to the wire: how arguments are checked and written.

Each function takes the argument's name, for errors, and a value that is not None. What it refuses it
refuses with an `ArgumentError` that says what would do.
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .errors import ArgumentError, TooManyItems
from .reading import EPOCH, shown

if TYPE_CHECKING:
    from .bodies import Body

Writer = Callable[[str, Any], Any]

# What an argument of each kind accepts; annotations of generated functions use these.
Number = Decimal | int | str
Time = datetime.datetime | int
Date = datetime.date | str

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_PLAIN_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
# Line breaks and the like mean something to what stands on the way; halves of characters cannot be sent.
_NO_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
# Beyond this a number is a mistake, and writing it out would take the memory of the machine.
_LARGEST_EXPONENT = 60


def _refuse(name: str, value: object, wanted: str, remedy: str) -> ArgumentError:
    return ArgumentError(f"{name} must be {wanted}, not {shown(value, 80)}.", remedy=remedy)


def text(name: str, value: Any) -> str:
    """Ids, codes, tags and free text."""
    if not isinstance(value, str):
        raise _refuse(name, value, "text", "Write it in quotes.")
    if not value:
        raise _refuse(
            name, value, "text that is not empty", "Leave the argument out, or pass None."
        )
    return _plain(name, value)


def _plain(name: str, value: str) -> str:
    if _NO_TEXT.search(value):
        raise _refuse(name, value, "text without control characters", "Take them out of it.")
    return str.__str__(value)  # a subclass may show itself as something else, as a secret does


def secret(name: str, value: Any) -> str:
    """Text that is shown nowhere: a password, a passphrase."""
    try:
        return text(name, value)
    except ArgumentError:
        raise ArgumentError(
            f"{name} must be text, without control characters.", remedy="Write it in quotes."
        ) from None


def decimal(name: str, value: Any) -> str:
    """A number, exact and never in scientific notation."""
    if isinstance(value, float):
        raise _refuse(
            name,
            value,
            "a Decimal, an int or text",
            f"A float is not exact: {value!r} is really {Decimal(value)}. Write Decimal('{value!r}') "
            f"or '{value!r}'.",
        )
    if isinstance(value, str):
        if _PLAIN_DECIMAL.fullmatch(value):
            return value
        if not _DECIMAL.fullmatch(value):
            raise _refuse(
                name, value, "a decimal number", "Write digits and a point, as in '0.01'."
            )
        value = Decimal(value)
    elif isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise _refuse(name, value, "a Decimal, an int or text", "Write it as in Decimal('0.01').")
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST_EXPONENT:
        raise _refuse(name, value, "a finite number of sensible size", "Mend the number.")
    if len(number.as_tuple().digits) > _LARGEST_EXPONENT:
        raise _refuse(name, value, "a number with a sensible number of digits", "Round it.")
    return format(number, "f")


def integer(name: str, value: Any) -> str:
    """A whole number, written as text."""
    return str(json_integer(name, value))


def boolean(name: str, value: Any) -> str:
    """True or false, written as text."""
    return "true" if json_boolean(name, value) else "false"


def json_integer(name: str, value: Any) -> int:
    """A whole number, written as a JSON number."""
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise _refuse(name, value, "a whole number", "Write it as an int.")
    if abs(value) >= 10**_LARGEST_EXPONENT:
        raise _refuse(name, value, "a whole number of sensible size", "Mend the number.")
    return value


def json_number(name: str, value: Any) -> Decimal:
    """A number, written as a JSON number with all its digits."""
    return Decimal(decimal(name, value))


def json_boolean(name: str, value: Any) -> bool:
    """True or false, written as JSON."""
    if not isinstance(value, bool):
        raise _refuse(name, value, "True or False", "Write it without quotes.")
    return value


def _unix(name: str, value: Any, unit: str, per_second: int) -> int:
    if isinstance(value, datetime.datetime):
        if value.utcoffset() is None:
            raise _refuse(
                name,
                value,
                "a time with its zone",
                "A naive datetime means another moment on each machine; add tzinfo=datetime.UTC.",
            )
        return (value - EPOCH) // datetime.timedelta(microseconds=1_000_000 // per_second)
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _refuse(
            name,
            value,
            f"an aware datetime or {unit} since 1970",
            "Write datetime.now(datetime.UTC).",
        )
    # Between 1973 and the year 5138 the units do not overlap, so a mistaken one is told from its size.
    if value and not 10**8 * per_second <= value < 10**11 * per_second:
        raise _refuse(
            name, value, f"a time in {unit}", f"This number is no time in {unit}; mind the unit."
        )
    return value


def unix_ms(name: str, value: Any) -> str:
    """A moment, written in milliseconds."""
    return str(_unix(name, value, "milliseconds", 1000))


def unix_us(name: str, value: Any) -> str:
    """A moment, written in microseconds."""
    return str(_unix(name, value, "microseconds", 1_000_000))


def unix_s(name: str, value: Any) -> str:
    """A moment, written in seconds."""
    return str(_unix(name, value, "seconds", 1))


def json_unix_ms(name: str, value: Any) -> int:
    """A moment, written in milliseconds as a JSON number."""
    return _unix(name, value, "milliseconds", 1000)


def iso_time(name: str, value: Any) -> str:
    """A moment, written as 2026-08-22T09:00:00Z."""
    if not isinstance(value, datetime.datetime) or value.utcoffset() is None:
        raise _refuse(name, value, "an aware datetime", "Write datetime.now(datetime.UTC).")
    return value.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")


def iso_date(name: str, value: Any) -> str:
    """A day, written as 2026-08-22."""
    return _date(name, value).isoformat()


def compact_date(name: str, value: Any) -> str:
    """A day, written as 20260822."""
    return _date(name, value).isoformat().replace("-", "")


def _date(name: str, value: Any) -> datetime.date:
    if isinstance(value, datetime.datetime):
        raise _refuse(name, value, "a date", "Write value.date(), and mind the time zone.")
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise _refuse(name, value, "a date", "Write datetime.date(2026, 8, 22).") from None


def enum(name: str, value: Any) -> str:
    """One of a list of values. A value that the list lacks is sent as it is."""
    if not isinstance(value, str) or not value:
        raise _refuse(name, value, "a member of its enum or text", "See the argument's type.")
    return _plain(name, value)


def json(name: str, value: Any) -> Any:
    """A value without a documented form, as it is; records as they came."""
    from .records import Record

    if isinstance(value, Record):
        return value.raw
    if isinstance(value, list | tuple):
        return [json(name, item) for item in value]
    if isinstance(value, Mapping):
        return {_plain(name, str(key)): json(name, item) for key, item in value.items()}
    if isinstance(value, Decimal):
        return decimal(name, value)
    if isinstance(value, str):
        return _plain(name, value)
    return value


def or_empty(writer: Writer) -> Writer:
    """A value that may also be empty, where that means something: as a rule, to remove what is set."""

    def write(name: str, value: Any) -> Any:
        return "" if value == "" else writer(name, value)

    return write


def list_of(item: Writer, most: int | None = None, too_many: str = "50025") -> Writer:
    """A list in a body; the exchange refuses one that is longer than `most` with the code `too_many`."""

    def write(name: str, value: Any) -> list[Any]:
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
            raise _refuse(name, value, "a list", "Put it into square brackets.")
        if not value:
            raise ArgumentError(f"{name} must hold at least one item.", remedy="Leave it out.")
        if most is not None and len(value) > most:
            raise TooManyItems.of(
                too_many, f"{name} must hold at most {most} items, not {len(value)}."
            )
        return [item(f"{name}[{index}]", element) for index, element in enumerate(value)]

    return write


def commas(item: Writer) -> Writer:
    """A list in a query, separated by commas; a single value may stand for itself."""
    write_list = list_of(item)

    def write(name: str, value: Any) -> str:
        parts = write_list(name, [value] if isinstance(value, str | int) else value)
        for part in parts:
            if "," in part and not isinstance(value, str):
                raise _refuse(
                    name, part, "free of commas", "Give each value as an item of its own."
                )
        return ",".join(parts)

    return write


def body(kind: "type[Body]") -> Writer:
    """A nested object of a body."""

    def write(name: str, value: Any) -> dict[str, Any]:
        if not isinstance(value, kind):
            raise _refuse(name, value, f"a {kind.__name__}", f"Write {kind.__name__}(…).")
        return value.to_wire()

    return write


def map_of(item: Writer) -> Writer:
    """A mapping in a body."""

    def write(name: str, value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise _refuse(name, value, "a mapping", "Write {key: value}.")
        return {
            text(name, key): item(f"{name}[{key!r}]", element) for key, element in value.items()
        }

    return write


# For records made of Python values: the writer of each kind of field.
BY_KIND: dict[str, Writer] = {
    writer.__name__: writer
    for writer in (
        text, secret, decimal, integer, boolean, unix_ms, unix_us, unix_s, iso_time, iso_date, compact_date,
        enum, json, json_integer, json_number, json_boolean, json_unix_ms,
    )
}  # fmt: skip
