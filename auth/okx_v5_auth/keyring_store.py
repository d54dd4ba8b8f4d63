"""Credentials in the system's keyring, by way of the optional package ``keyring``.

All parts are one entry: they are of no use without each other, and one write cannot be half done.
"""

import json
from collections.abc import Mapping, Sequence
from types import ModuleType

from .errors import CredentialsError
from .secret import Secret

SERVICE = "okx-v5"
"""The name of the service under which entries are kept; the user name is the credentials' name."""


def save(name: str, parts: Mapping[str, str]) -> None:
    """Write an entry. Raises ``CredentialsError`` when there is no keyring to write to."""
    keyring = _keyring()
    problem = None
    try:
        # Plain text, not a Secret: a backend which calls str() on it would keep the mask.
        keyring.set_password(SERVICE, name, json.dumps(dict(parts)))
    except Exception as error:  # noqa: BLE001  (backends raise what they like)
        # Of the error only the type, and not as context: it may hold what was to be written.
        problem = type(error).__name__
    if problem:
        raise CredentialsError(
            f"The keyring refused to keep the credentials {name!r} ({problem}). "
            "See `keyring diagnose` for the backend in use."
        )


def load(name: str, keys: Sequence[str]) -> dict[str, Secret]:
    """Return the parts of an entry. Raises ``CredentialsError`` when there is no usable one."""
    keyring = _keyring()
    try:
        entry = keyring.get_password(SERVICE, name)
    except Exception as error:
        raise CredentialsError(
            f"The keyring could not be read ({type(error).__name__}: {error}). "
            "See `keyring diagnose` for the backend in use."
        ) from error
    if entry is None:
        raise CredentialsError(
            f"The keyring has no credentials {name!r}. "
            f"Keep them there once with credentials.save_to_keyring({name!r})."
        )
    parts = _parse(entry)
    del entry
    if parts is None or set(parts) != set(keys):
        raise CredentialsError(
            f"What the keyring has as {name!r} of service {SERVICE!r} was not written by "
            f"save_to_keyring. Delete it and save the credentials again."
        )
    return parts


def _parse(entry: str) -> dict[str, Secret] | None:
    try:
        found = json.loads(entry)
    except ValueError:
        return None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        return None
    return {key: Secret(value) for key, value in found.items()}


def _keyring() -> ModuleType:
    try:
        import keyring
    except ImportError as error:
        raise CredentialsError(
            "The system's keyring needs an optional package: pip install okx-v5[keyring]"
        ) from error
    return keyring
