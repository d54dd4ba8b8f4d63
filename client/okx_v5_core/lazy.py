"""Modules that are loaded when something in them is first used."""

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

Hooks = tuple[Callable[[str], Any], Callable[[], list[str]]]


def lazy_module(package: str, homes: Mapping[str, str]) -> Hooks:
    """`__getattr__` and `__dir__` of a package whose names live elsewhere.

    `homes` maps a name to its module: `.module` for one of the package's own.
    """

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(home, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: sorted(homes)


def lazy_submodules(package: str, names: Iterable[str]) -> Hooks:
    """`__getattr__` and `__dir__` of a package whose submodules are loaded on first use."""
    known = frozenset(names)

    def get(name: str) -> Any:
        if name not in known:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")

    return get, lambda: sorted(known)
