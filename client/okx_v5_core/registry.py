"""Finding operations by what they are called."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

from .operations import Operation

_registries: "list[Operations]" = []


def load(package: str, operation_id: str) -> Operation[Any]:
    """The operation with an id, of a package that has a module for each tag."""
    tag, _, function = operation_id.partition(".")
    operation: Operation[Any] = getattr(import_module(f"{package}.{tag}"), function.upper())
    return operation


def address(operation: Operation[Any]) -> tuple[str, str]:
    """What `load` finds an operation by. Raises `TypeError` if no registry has it."""
    for registry in _registries:
        if registry.get(operation.key) is operation:
            return registry.package, operation.id
    raise TypeError(f"{operation!r} is in no registry, so it cannot be pickled")


def unknown(what: str, name: object, names: Iterable[str]) -> KeyError:
    """The error for a name that nothing has, with those that come near it."""
    from difflib import get_close_matches  # which only mistakes need

    near = get_close_matches(str(name), names, 5)
    meant = f"Did you mean {', '.join(near)}?" if near else "Iterate over it for those that exist."
    return KeyError(f"There is no {what} {name!r:.100}. {meant}")


class Operations(Mapping[str, Operation[Any]]):
    """Every operation, by method and path as in `POST /api/v5/trade/order`.

    An operation's module is loaded when it is first asked for.
    """

    def __init__(self, package: str, ids: Mapping[str, str]) -> None:
        self.package = package
        self._ids = ids
        _registries.append(self)

    def __getitem__(self, key: str) -> Operation[Any]:
        if key not in self._ids:
            raise unknown("operation", key, self._ids)
        return load(self.package, self._ids[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> list[str]:
        """The ids of all operations, as `trade.place_order`, in order."""
        return sorted(self._ids.values())

    def named(self, operation_id: str) -> Operation[Any]:
        """The operation with an id. Raises KeyError when there is none."""
        if operation_id not in self._ids.values():
            raise unknown("operation", operation_id, self._ids.values())
        return load(self.package, operation_id)
