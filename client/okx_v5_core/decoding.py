"""Reading JSON that strangers wrote, within bounds.

Numbers come as `int` and `Decimal`, exact. Whatever the bytes are, decoding takes time and memory in
proportion to their length: integers of more digits than Python converts (4,300 unless changed), exponents
that no `Decimal` can hold, and nesting deeper than Python's recursion limit are refused, not tried. A
number such as `1e999999999` passes as a `Decimal`, which is small, and is refused where a field of a
record is converted (`reading.as_decimal`).
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar, overload

import msgspec

T = TypeVar("T")

# What decoders of msgspec raise for bytes that cannot be read.
REFUSALS = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)


class Unreadable(ValueError):
    """Bytes that are no JSON, JSON of another form than asked for, or JSON beyond the bounds."""


@overload
def decoder(kind: type[T]) -> Callable[[bytes | str], T]: ...
@overload
def decoder(kind: None = None) -> Callable[[bytes | str], Any]: ...
def decoder(kind: Any = None) -> Callable[[bytes | str], Any]:
    """A function that reads JSON as a type that msgspec knows, or as whatever it holds.

    It raises `Unreadable`, and nothing else.
    """
    decode = bare_decoder(kind)

    def read(body: bytes | str) -> Any:
        try:
            return decode(body)
        except REFUSALS as error:
            raise Unreadable(str(error)) from None

    return read


def bare_decoder(kind: Any) -> Callable[[bytes | str], Any]:
    """As `decoder`, but one that raises any of `REFUSALS`: for what is read so often that a call counts."""
    return msgspec.json.Decoder(Any if kind is None else kind, float_hook=Decimal).decode
