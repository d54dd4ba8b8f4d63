"""From the wire to Python: how the fields of a record are converted when they are read.

Each `read_…` function takes a record and the key of a field (its wire name, or its position in an
array row). An absent field, null and the empty string are None. A value that cannot be converted
raises `FieldError`, which names field, value and row.
"""

import datetime
from collections.abc import Callable
from decimal import Context, Decimal, InvalidOperation, Overflow, Rounded, Subnormal
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .enums import OpenEnum
from .errors import FieldError

if TYPE_CHECKING:
    from .records import Record

E = TypeVar("E", bound=OpenEnum)
R = TypeVar("R", bound="Record")
T = TypeVar("T")
Key = str | int

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_FAILURES = (ValueError, TypeError, ArithmeticError, OverflowError)
# Far beyond any price or time. `1e999999999` is a short text and a small Decimal, and writing it out or
# making an int of it would take the memory of the machine. (It is also faster than calling `Decimal`.)
_LARGEST_EXPONENT = 400
_exact = Context(
    prec=1000,
    Emax=_LARGEST_EXPONENT,
    Emin=-_LARGEST_EXPONENT,
    traps=[InvalidOperation, Overflow, Subnormal, Rounded],
).create_decimal
_DEEPEST_JSON = 100


def as_text(value: Any) -> str:
    """A JSON number is taken for what it is written as."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise TypeError("no text")
    return str(value)


def as_secret(value: Any) -> str:
    """Passwords and the like."""
    return as_text(value)


def as_decimal(value: Any) -> Decimal:
    """Prices, sizes, amounts, rates and ratios: exact."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise TypeError("no number")
    number = _exact(value)
    if not number.is_finite():
        raise ValueError("no finite number")
    return number


def as_integer(value: Any) -> int:
    """Counts and levels."""
    if isinstance(value, bool):
        raise TypeError("no integer")
    if isinstance(value, str) and len(value) > _LARGEST_EXPONENT:
        raise ValueError("a number beyond any measure")
    if isinstance(value, Decimal) and value.adjusted() < 30 and value == value.to_integral_value():
        return int(value)
    if not isinstance(value, str | int):
        raise TypeError("no integer")
    return int(value)


def as_boolean(value: Any) -> bool:
    """True or false, written as JSON or as text."""
    if value is True or value == "true":
        return True
    if value is False or value == "false":
        return False
    raise ValueError("neither true nor false")


def as_unix_ms(value: Any) -> datetime.datetime:
    """A time given in milliseconds."""
    return EPOCH + datetime.timedelta(milliseconds=as_integer(value))


def as_unix_us(value: Any) -> datetime.datetime:
    """A time given in microseconds."""
    return EPOCH + datetime.timedelta(microseconds=as_integer(value))


def as_unix_s(value: Any) -> datetime.datetime:
    """A time given in seconds."""
    return EPOCH + datetime.timedelta(seconds=as_integer(value))


def as_iso_time(value: Any) -> datetime.datetime:
    """A time such as 2026-08-22T09:00:00Z."""
    time = datetime.datetime.fromisoformat(value)
    if time.tzinfo is None:
        raise ValueError("a time without a time zone")
    return time


def as_iso_date(value: Any) -> datetime.date:
    """A day such as 2026-08-22."""
    return datetime.date.fromisoformat(value)


def as_compact_date(value: Any) -> datetime.date:
    """A day such as 20260822."""
    text = as_text(value)
    if len(text) != 8:
        raise ValueError("not eight digits")
    return datetime.date(int(text[:4]), int(text[4:6]), int(text[6:]))


def as_list(item: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """A list within a list."""

    def convert(value: Any) -> list[T]:
        if not isinstance(value, list):
            raise TypeError("no list")
        return [item(element) for element in value]

    return convert


def as_json(value: Any) -> Any:
    """A value without a documented form, as it came, unless it is nested beyond reason."""
    layer, depth = [value], 0
    while layer:
        depth += 1
        if depth > _DEEPEST_JSON:
            raise ValueError("nested too deep")
        layer = [
            item
            for outer in layer
            if isinstance(outer, dict | list)
            for item in (outer.values() if isinstance(outer, dict) else outer)
        ]
    return value


def read_text(record: "Record", key: Key) -> str | None:
    """Ids, codes, tags and free text."""
    value = record.raw_value(key)
    if value.__class__ is str or value is None:
        return value or None
    return _convert(record, key, value, as_text)


def read_secret(record: "Record", key: Key) -> str | None:
    """Text that the record's `repr` does not show."""
    return read_text(record, key)


def read_decimal(record: "Record", key: Key) -> Decimal | None:
    """Prices, sizes, amounts, rates and ratios: exact."""
    value = record.raw_value(key)
    if value is None or value == "":
        return None
    try:
        number = _exact(value) if value.__class__ is str else as_decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        fail(record, key, value, "a decimal number")
    except ArithmeticError:
        fail(record, key, value, "a number of sensible size")
    if number.is_finite():
        return number
    return fail(record, key, value, "a finite number")


def read_integer(record: "Record", key: Key) -> int | None:
    """Counts and levels."""
    return _read(record, key, as_integer, "a whole number")


def read_boolean(record: "Record", key: Key) -> bool | None:
    """True or false, written as JSON or as text."""
    return _read(record, key, as_boolean, "true or false")


def read_unix_ms(record: "Record", key: Key) -> datetime.datetime | None:
    """A time given in milliseconds, in UTC."""
    return _read(record, key, as_unix_ms, "a time in milliseconds")


def read_unix_us(record: "Record", key: Key) -> datetime.datetime | None:
    """A time given in microseconds, in UTC."""
    return _read(record, key, as_unix_us, "a time in microseconds")


def read_unix_s(record: "Record", key: Key) -> datetime.datetime | None:
    """A time given in seconds, in UTC."""
    return _read(record, key, as_unix_s, "a time in seconds")


def read_iso_time(record: "Record", key: Key) -> datetime.datetime | None:
    """A time such as 2026-08-22T09:00:00Z."""
    return _read(record, key, as_iso_time, "a time with its zone")


def read_iso_date(record: "Record", key: Key) -> datetime.date | None:
    """A day such as 2026-08-22."""
    return _read(record, key, as_iso_date, "a date")


def read_compact_date(record: "Record", key: Key) -> datetime.date | None:
    """A day such as 20260822."""
    return _read(record, key, as_compact_date, "a date of eight digits")


def read_enum(record: "Record", key: Key, enum: type[E]) -> E | None:
    """One of a list of values; values that the list lacks are kept as they are."""
    value = record.raw_value(key)
    if value is None or value == "":
        return None
    try:
        return enum(value if value.__class__ is str else as_text(value))
    except (ValueError, TypeError):
        fail(record, key, value, "text")


def read_record(record: "Record", key: Key, kind: type[R]) -> R | None:
    """A nested record."""
    value = record.raw_value(key)
    if value is None or value == "":
        return None
    try:
        return kind(value)
    except TypeError:
        fail(record, key, value, f"a {kind.__name__}")


def read_list(record: "Record", key: Key, item: Callable[[Any], T]) -> list[T]:
    """A list; an absent one is empty."""
    value = record.raw_value(key)
    if value is None or value == "":
        return []
    if not isinstance(value, list):
        fail(record, key, value, "a list")
    try:
        return [item(element) for element in value]
    except _FAILURES as error:
        fail(record, key, value, f"a list of that kind ({error})")


def read_map(record: "Record", key: Key, item: Callable[[Any], T]) -> dict[str, T]:
    """A mapping by some value; an absent one is empty."""
    value = record.raw_value(key)
    if value is None or value == "":
        return {}
    if not isinstance(value, dict):
        fail(record, key, value, "a mapping")
    try:
        return {name: item(element) for name, element in value.items()}
    except _FAILURES as error:
        fail(record, key, value, f"a mapping of that kind ({error})")


def read_json(record: "Record", key: Key) -> Any:
    """A value without a documented form, as it came, unless it is nested beyond reason."""
    value = record.raw_value(key)
    if isinstance(value, dict | list):
        return _convert(record, key, value, as_json, f"nested at most {_DEEPEST_JSON} deep")
    return value


def _read(record: "Record", key: Key, convert: Callable[[Any], T], wanted: str) -> T | None:
    value = record.raw_value(key)
    if value is None or value == "":
        return None
    return _convert(record, key, value, convert, wanted)


def _convert(
    record: "Record", key: Key, value: Any, convert: Callable[[Any], T], wanted: str = "text"
) -> T:
    try:
        return convert(value)
    except _FAILURES:
        fail(record, key, value, wanted)


def fail(record: "Record", key: Key, value: Any, wanted: str) -> NoReturn:
    """Raise the error for a value that cannot be converted."""
    secret = {wire for _, wire, kind in record._fields if kind == "secret"}
    row = record.raw
    if secret and isinstance(row, dict):
        row = {wire: "****" if wire in secret else content for wire, content in row.items()}
    raise FieldError(
        f"{type(record).__name__}.{record.name_of(key)} is not {wanted}: "
        f"{'****' if key in secret else shown(value, 80)}, in the row {shown(row, 400)}.",
        remedy="Read the value from `raw`, and tell the maintainers: the specification is wrong.",
    ) from None


def shown(value: Any, most: int | None = None) -> str:
    """A value as text, of at most so many characters, whatever it is."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # Python refuses to write out integers of many digits
        return f"<{type(value).__name__} too large to show>"
    return text if most is None or len(text) <= most else text[: most - 1] + "…"
