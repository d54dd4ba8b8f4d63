"""Lists of values to which the exchange may add without notice."""

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """An enum that takes values it does not know.

    A member is a `str` equal to its value on the wire. A value that is not listed becomes a member of
    the same class without a name of its own: `is_known` is False, everything else works as usual.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str) or not value:
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those the specification lists."""
        return self._value_ in type(self)._value2member_map_
