"""The three parts of an API key."""

import os
from pathlib import Path
from typing import NoReturn, Self

import attrs

from . import keyring_store, profiles
from .errors import CredentialsError
from .secret import MASK, Secret, masked

_VARIABLES = {
    "api_key": "OKX_API_KEY",
    "secret_key": "OKX_SECRET_KEY",
    "passphrase": "OKX_PASSPHRASE",
}


def _checked(name: str, value: object, *, spaces_inside: bool = False) -> str:
    """Return the value if it can stand in an HTTP header, where all three parts or their kin go.

    The message never quotes the value, nor any character of it.
    """
    if not isinstance(value, str):
        problem = f"must be text, and is of type {type(value).__name__}"
    elif not value:
        problem = "is empty"
    elif value.isspace():
        problem = "is blank"
    elif not value.isascii():
        problem = "has a character outside of ASCII"
    elif value == MASK:
        problem = "is the mask that a secret is printed as; pass the Secret itself, not its str()"
    # The order matters: a line break at the end counts as white space and as a control character,
    # and what happened then is that it was copied along.
    elif value != value.strip():
        problem = "begins or ends with white space, which may have been copied along"
    elif not value.isprintable():
        problem = "has a control character"
    elif " " in value and not spaces_inside:
        problem = "has a space in it"
    else:
        return value
    raise CredentialsError(f"{name} {problem}. It must be exactly as the exchange has it.")


def _api_key(value: str) -> str:
    # Not a Secret, even if given as one: it names the key, and code may use it as an identity, for
    # which the mask would make two keys look the same.
    return str.__str__(_checked("api_key", value))


def _secret_key(value: str) -> Secret:
    return Secret(_checked("secret_key", value))


def _passphrase(value: str) -> Secret:
    return Secret(_checked("passphrase", value, spaces_inside=True))


@attrs.frozen(repr=False, init=False)
class Credentials:
    """An API key, its secret key and its passphrase.

    The exchange shows the first two when a key is created; the passphrase is the user's own
    choice at that moment (``#overview-rest-authentication``). A key belongs to live
    trading or to demo trading, not to both.

    Values are immutable, and checked when made: each part must be non-empty printable ASCII
    without surrounding white space, else ``CredentialsError`` says which part is wrong.

    Nothing shows the secrets. ``repr`` gives the end of the API key; ``secret_key`` and
    ``passphrase`` are ``Secret``, strings that print as ``****``. Copies are the same object.
    Pickling raises ``TypeError``: another process should read the credentials for itself.
    """

    # Some tools that print objects ask attrs what to show, and not `repr`.
    api_key: str = attrs.field(repr=False)
    secret_key: Secret
    passphrase: Secret

    def __init__(self, *, api_key: str, secret_key: str, passphrase: str) -> None:
        try:
            parts = _api_key(api_key), _secret_key(secret_key), _passphrase(passphrase)
        except CredentialsError as error:
            problem = str(error)
        else:
            for name, value in zip(_VARIABLES, parts, strict=True):
                object.__setattr__(self, name, value)
            return
        # A trace that prints local variables is not to show the parts that were right.
        del api_key, secret_key, passphrase
        raise CredentialsError(problem)

    @classmethod
    def from_env(cls) -> Self:
        """Read ``OKX_API_KEY``, ``OKX_SECRET_KEY`` and ``OKX_PASSPHRASE``.

        Raises ``CredentialsError`` naming every variable that is not set, or set to nothing.
        """
        missing = [variable for variable in _VARIABLES.values() if not os.environ.get(variable)]
        if missing:
            raise CredentialsError(
                f"No credentials in the environment: {', '.join(missing)} not set. "
                f"All of {', '.join(_VARIABLES.values())} are needed."
            )
        return cls(**{part: Secret(os.environ[name]) for part, name in _VARIABLES.items()})

    @classmethod
    def from_profile(
        cls, name: str = "default", path: str | os.PathLike[str] | None = None
    ) -> Self:
        """Read one profile of a TOML file, a table with the three parts.

        .. code-block:: toml

            [default]
            api_key = "..."
            secret_key = "..."
            passphrase = "..."

        The file is ``okx-v5/credentials.toml`` in ``$XDG_CONFIG_HOME``, or in ``~/.config``.
        Raises ``CredentialsError`` when it is absent or no TOML, has no such profile, when the
        profile lacks a key or has another one, and when anyone but the owner can reach the
        file (not checked on Windows, whose files have no such mode).
        """
        source = profiles.default_path() if path is None else Path(path).expanduser()
        return cls(**profiles.read(source, name, keys=tuple(_VARIABLES)))

    @classmethod
    def from_keyring(cls, name: str = "default") -> Self:
        """Read what ``save_to_keyring`` put into the system's keyring.

        Needs the extra ``keyring``. Raises ``CredentialsError`` when that is not installed, when
        the keyring cannot be used, and when it has nothing usable under the name.
        """
        return cls(**keyring_store.load(name, keys=tuple(_VARIABLES)))

    def save_to_keyring(self, name: str = "default") -> None:
        """Keep the credentials in the system's keyring, replacing what has the same name.

        Needs the extra ``keyring``. Raises ``CredentialsError`` when that is not installed and
        when the keyring cannot be used.
        """
        keyring_store.save(name, {part: getattr(self, part) for part in _VARIABLES})

    def __repr__(self) -> str:
        # A trace shows it while it is being made, too.
        return f"{type(self).__name__}(api_key={masked(getattr(self, 'api_key', ''))!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object], /) -> Self:
        return self

    def __reduce_ex__(self, protocol: object, /) -> NoReturn:
        raise TypeError(
            "Credentials are not pickled, since that would write the secrets in the clear; "
            "read them again in the other process, for example with Credentials.from_env()"
        )
