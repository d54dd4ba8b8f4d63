"""Finding operations by what they are called."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .operations import Operation


class Operations(Mapping[str, Operation[Any]]):
    """Every operation, by method and path as in `POST /api/v5/trade/order`.

    An operation's module is loaded when it is first asked for.
    """

    def __init__(self, package: str, ids: Mapping[str, str]) -> None:
        self._package = package
        self._ids = ids

    def __getitem__(self, key: str) -> Operation[Any]:
        return self._load(self._ids[key])

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
            raise KeyError(operation_id)
        return self._load(operation_id)

    def _load(self, operation_id: str) -> Operation[Any]:
        tag, _, function = operation_id.partition(".")
        module = import_module(f"{self._package}.{tag}")
        operation: Operation[Any] = getattr(module, function.upper())
        return operation
