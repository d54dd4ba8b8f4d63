"""What a client may do, decided by who makes it, whatever its key could do."""

from collections.abc import Iterable
from typing import Any, Final

from okx_v5_core.errors import ArgumentError
from okx_v5_core.operations import Permission
from okx_v5_core.requests import Request

from .refusals import refused_here

Permissions = Permission | Iterable[Permission]
"""One permission, or several."""

_KNOWN: Final = ("read", "trade", "withdraw")
_ALWAYS: Final[set[Permission]] = {"none", "read"}


def allowed(permissions: Permissions | None) -> frozenset[Permission] | None:
    """The permissions that a client has; None if nothing is refused here.

    Reading is always allowed: every key can. Raises `ArgumentError` for a permission there is not.
    """
    if permissions is None:
        return None
    names = set[Permission]()
    names.update([permissions] if isinstance(permissions, str) else permissions)
    for name in sorted(names, key=str):
        if name not in (*_KNOWN, "none"):
            raise ArgumentError(
                f"permissions must be of {', '.join(_KNOWN)}, not {name!r}.",
                remedy="Write permissions='read', or permissions=('read', 'trade').",
            )
    return frozenset(names | _ALWAYS)


def check_permission(request: Request[Any], permissions: frozenset[Permission] | None) -> None:
    """Raise `PermissionDenied`, as for a key that may not, for what the client is not allowed to do."""
    needed = request.operation.permission
    if permissions is None or needed in permissions:
        return
    held = ", ".join(name for name in _KNOWN if name in permissions)
    raise refused_here(
        "50120",
        f"the client is limited to {held}, and this needs the permission to {needed}",
        request,
        remedy=f"Make a client whose permissions include {needed!r}, if it is meant to.",
    )
