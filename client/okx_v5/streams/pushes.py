"""Which push belongs to which topic, without reading all of it.

A push begins with its argument, `{"arg":{…},`, so the bytes up to the first `}` tell where it goes. They
are read once for each argument and remembered; the rest of a message is read by whoever takes it.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from okx_v5_core.decoding import Unreadable, decoder

T = TypeVar("T")

_ARG = b'{"arg":{'
_MOST = 20_000  # as many arguments as one stream hardly has
_read_object = decoder(dict[str, Any])


def head(message: bytes) -> bytes:
    """What a message begins with: all of a push's argument, if it is one."""
    return message[: message.find(b"}") + 1]


class Routes(dict[bytes, T | None]):
    """Where pushes go, by their `head`, as `find` says for an argument; None where the head is of no push.

    It is a dictionary that finds what it lacks, so that what is known costs no more than looking it up.
    Forget with `clear` when topics have come or gone.
    """

    def __init__(self, find: Callable[[Mapping[str, Any]], T]) -> None:
        super().__init__()
        self.find = find

    def __missing__(self, beginning: bytes) -> T | None:
        if not beginning.startswith(_ARG):
            return None
        try:
            arg = _read_object(beginning + b"}")["arg"]
        except (Unreadable, KeyError):  # a brace within a value, or no JSON at all
            return None
        if not isinstance(arg, dict):
            return None
        if len(self) >= _MOST:
            self.clear()
        found = self[beginning] = self.find(arg)
        return found
