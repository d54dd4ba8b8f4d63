"""Request bodies with structure: orders of a batch, attached orders."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, dataclass_transform

import attrs

from .errors import ArgumentError
from .writing import Writer

C = TypeVar("C", bound=type)
_WIRE, _WRITER = "wire", "writer"


def argument(wire: str, writer: Writer, *, default: Any = attrs.NOTHING) -> Any:
    """A field of a body: its wire name, and how it is checked and written. Optional with a default."""

    def check(_: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if value is not None:
            writer(attribute.name, value)
        elif attribute.default is attrs.NOTHING:
            raise ArgumentError(f"{attribute.name} is required.", remedy="Give it a value.")

    return attrs.field(default=default, validator=check, metadata={_WIRE: wire, _WRITER: writer})


class Body:
    """A part of a request. Made with keyword arguments, checked when made, immutable.

    Raises `ArgumentError` for a value that its field cannot hold, and `TypeError` for a field that is
    unknown or missing.
    """

    __slots__ = ()
    # Of each group of these at least one must be given.
    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = ()

    def __attrs_post_init__(self) -> None:
        for names in self._any_of:
            require_any(**{name: getattr(self, name) for name in names})

    def to_wire(self) -> dict[str, Any]:
        """What goes out: fields that were not given are left out."""
        wire = {}
        for field in attrs.fields(type(self)):  # type: ignore[arg-type]  # subclasses are attrs classes
            value = getattr(self, field.name)
            if value is not None:
                wire[field.metadata[_WIRE]] = field.metadata[_WRITER](field.name, value)
        return wire


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(argument,))
def body(cls: C) -> C:
    """Make an attrs class of a body: keyword-only, frozen, with slots."""
    define: Callable[[C], C] = attrs.define(kw_only=True, frozen=True, slots=True)
    return define(cls)


def require_any(**arguments: Any) -> None:
    """Raise `ArgumentError` unless at least one of the arguments is given."""
    if all(value is None for value in arguments.values()):
        names = " or ".join(arguments)
        raise ArgumentError(f"{names} is required.", remedy="Give at least one of them.")
