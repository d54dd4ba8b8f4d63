"""A string that does not show itself."""

from typing import NoReturn, Self

MASK = "****"


class Secret(str):
    """A ``str`` that every way of showing it replaces by ``****``.

    ``repr``, ``str``, ``format``, f-strings and ``%s`` give the mask, which also covers log
    records, containers, and traces that print local variables. What works on the characters
    gives the true value: ``encode``, comparison, ``json.dumps``, writing to a socket. It is a
    ``str``, so that code which needs the value needs to know nothing of this class.

    Pickling is refused with ``TypeError``, since the value would be written in the clear.
    """

    __slots__ = ()

    def __new__(cls, value: str) -> Self:
        """Hide a text, or what is hidden already."""
        # str(value) of a Secret would be the mask.
        return super().__new__(cls, str.__str__(value))

    def __repr__(self) -> str:
        return repr(MASK)

    def __str__(self) -> str:
        return MASK

    def __format__(self, spec: str, /) -> str:
        return format(MASK, spec)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object], /) -> Self:
        return self

    def __reduce_ex__(self, protocol: object, /) -> NoReturn:
        raise TypeError(
            "a secret is not pickled, since that would write it in the clear; "
            "read the credentials again in the other process"
        )


def masked(text: str, *, tail: int = 4) -> str:
    """Return the mask, followed by the last ``tail`` characters if the text can spare them.

    Enough to tell one API key from another, and never more than a third of it.
    """
    return MASK + text[-tail:] if len(text) >= 3 * tail else MASK
