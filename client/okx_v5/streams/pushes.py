"""Which push belongs to which topic, without reading all of it.

A push begins with its argument, `{"arg":{…},`, so the bytes up to the first `}` tell where it goes. They
are read once for each argument and remembered; the rest of a message is read by whoever takes it.
"""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from okx_v5_core.decoding import Unreadable, decoder

T = TypeVar("T")

_ARG = b'{"arg":{'
_MOST = 20_000  # as many arguments as one stream hardly has
_read_object = decoder(dict[str, Any])


def head(message: bytes) -> bytes | None:
    """The beginning of a push that its argument makes up; None where it begins otherwise."""
    if not message.startswith(_ARG):
        return None
    end = message.find(b"}")
    return None if end < 0 else message[: end + 1]


class Routes(Generic[T]):
    """Remembers where pushes of each argument go, as `find` says for an argument."""

    def __init__(self, find: Callable[[Mapping[str, Any]], T]) -> None:
        self._find = find
        self._known: dict[bytes, T] = {}

    def of(self, message: bytes) -> T | None:
        """Where a message goes; None where that cannot be told from its beginning."""
        # As `head`, without asking how it begins: only what begins as a push does is ever remembered.
        known = self._known.get(message[: message.find(b"}") + 1])
        return self._first(message) if known is None else known

    def _first(self, message: bytes) -> T | None:
        beginning = head(message)
        if beginning is None:
            return None
        try:
            arg = _read_object(beginning + b"}")["arg"]
        except (Unreadable, KeyError):  # a brace within a value, or no JSON at all
            return None
        if not isinstance(arg, dict):
            return None
        if len(self._known) >= _MOST:
            self._known.clear()
        found = self._known[beginning] = self._find(arg)
        return found

    def forget(self) -> None:
        """Ask again: topics have come or gone."""
        self._known.clear()
