"""Records: typed, read-only views over rows as they came.

A record converts a field when it is read, not before. Nothing is lost: `raw` is the row itself, with
fields that the specification does not know.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from . import writing
from .errors import ArgumentError, FieldError
from .reading import shown


class Record:
    """One row of an answer: an object with named fields.

    Two records are equal if they are of one class and their rows are. They cannot be hashed, for the
    row could change; they can be pickled and copied.
    """

    __slots__ = ("raw",)
    # Python name, key in the row, kind of value; written by the generator.
    _fields: ClassVar[Sequence[tuple[str, str | int, str]]] = ()

    raw: Any

    def __init__(self, raw: dict[str, Any]) -> None:
        if raw.__class__ is not dict:
            raise TypeError(f"a {type(self).__name__} is made of an object, not of {raw!r:.80}")
        self.raw = raw

    def raw_value(self, key: Any) -> Any:
        """The value of a key as it came; None if the row lacks it."""
        return self.raw.get(key)

    @classmethod
    def name_of(cls, key: str | int) -> str:
        """The Python name of a key of the row."""
        return next((name for name, wire, _ in cls._fields if wire == key), str(key))

    if not TYPE_CHECKING:  # generated records declare it with their own fields

        @classmethod
        def of(cls, **fields: Any) -> Self:
            """A record made of Python values, for tests. Fields that are not given are absent.

            Raises `ArgumentError` for an unknown field or a value that its field cannot hold.
            """
            return cls(dict(cls._written(fields)))

    @classmethod
    def _written(cls, fields: Mapping[str, Any]) -> list[tuple[Any, Any]]:
        known = {name: (key, kind) for name, key, kind in cls._fields}
        unknown = [name for name in fields if name not in known]
        if unknown:
            raise ArgumentError(
                f"{cls.__name__} has no field {unknown[0]!r}.", remedy=f"It has {', '.join(known)}."
            )
        return [
            (known[name][0], writing.BY_KIND[known[name][1]](name, value))
            for name, value in fields.items()
            if value is not None
        ]

    def check(self) -> Self:
        """Read every field, nested records included, and return the record.

        Raises `FieldError` for the first one that cannot be converted.
        """
        for name, _, _ in self._fields:
            _check(getattr(self, name))
        return self

    def to_dict(self) -> dict[str, Any]:
        """The fields by their Python names, converted, nested records likewise."""
        return {name: _plain(getattr(self, name)) for name, _, _ in self._fields}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self.raw == other.raw)

    __hash__ = None  # type: ignore[assignment]  # so Python says: no hash

    def __repr__(self) -> str:
        parts = []
        for name, key, kind in self._fields:
            try:
                value = getattr(self, name)
            except FieldError:
                value = self.raw_value(key)
            if value is not None and value != [] and value != {}:
                parts.append(f"{name}={shown(value) if kind != 'secret' else '****'}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.raw,)


class RowRecord(Record):
    """One row of an answer that came as an array: its positions have names."""

    __slots__ = ()

    def __init__(self, raw: list[Any]) -> None:
        if raw.__class__ is not list:
            raise TypeError(f"a {type(self).__name__} is made of an array, not of {raw!r:.80}")
        self.raw = raw

    def raw_value(self, key: Any) -> Any:
        """The value at a position as it came; None if the row is shorter."""
        row = self.raw
        return row[key] if key < len(row) else None

    if not TYPE_CHECKING:

        @classmethod
        def of(cls, **fields: Any) -> Self:
            """A record made of Python values, for tests. Positions that are not given are empty."""
            row: list[Any] = [""] * len(cls._fields)
            for position, value in cls._written(fields):
                row[position] = value
            return cls(row)


def _check(value: Any) -> None:
    if isinstance(value, Record):
        value.check()
    elif isinstance(value, list):
        for item in value:
            _check(item)
    elif isinstance(value, dict):
        for item in value.values():
            _check(item)


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value
