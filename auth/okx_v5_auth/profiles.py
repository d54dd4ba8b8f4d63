"""Credentials in a TOML file.

The messages name the file, the profiles and the keys, never a value. What the file holds is out
of scope before anything is raised, so that neither the exception's context nor a trace that
prints local variables can show it.
"""

import os
import re
import stat
import tomllib
from collections.abc import Sequence
from pathlib import Path

from .errors import CredentialsError
from .secret import Secret

# What the name of a key looks like. A secret pasted to the left of the equals sign does not.
_KEY_NAME = re.compile(r"[a-z][a-z_-]{0,23}")


def default_path() -> Path:
    """Return where the file is by custom: ``okx-v5/credentials.toml`` in the configuration folder.

    Raises ``CredentialsError`` when there is no home folder to look in.
    """
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    # The specification of that variable has relative paths ignored.
    if Path(configured).is_absolute():
        return Path(configured) / "okx-v5" / "credentials.toml"
    try:
        home = Path.home()
    except RuntimeError as error:
        raise CredentialsError(
            f"There is no home folder to look for the credentials in ({error}). Give the path."
        ) from error
    return home / ".config" / "okx-v5" / "credentials.toml"


def read(path: Path, name: str, keys: Sequence[str]) -> dict[str, Secret]:
    """Return the values of one profile, which has exactly the given keys.

    Raises ``CredentialsError`` as ``Credentials.from_profile`` describes.
    """
    data = _read_private(path)
    document = _parse(data)
    del data
    if isinstance(document, str):
        raise CredentialsError(f"{path} is not valid TOML: {document}")

    loose = [key for key, value in document.items() if not isinstance(value, dict)]
    tables = {key: value for key, value in document.items() if isinstance(value, dict)}
    present = list(tables)
    profile = {key: _hidden(value) for key, value in tables.get(name, {}).items()}
    del document, tables

    if loose:
        raise CredentialsError(
            f"{path} has {_named(loose)} outside of any profile. "
            f"Put a line [{name}] above the keys of the profile."
        )
    if name not in present:
        raise CredentialsError(
            f"{path} has no profile {name!r}. It has: {', '.join(present) or 'none at all'}."
        )
    if missing := [key for key in keys if key not in profile]:
        raise CredentialsError(f"Profile {name!r} in {path} lacks {', '.join(missing)}.")
    if unknown := [key for key in profile if key not in keys]:
        raise CredentialsError(
            f"Profile {name!r} in {path} has {_named(unknown)}, which it should not: "
            f"a profile has {', '.join(keys)} and nothing else."
        )
    if wrong := [key for key, value in profile.items() if value is None]:
        raise CredentialsError(
            f"Profile {name!r} in {path}: {', '.join(wrong)} must be text, within quotes."
        )
    return {key: value for key, value in profile.items() if value is not None}


def _read_private(path: Path) -> bytes:
    """Return what the file holds, unless others than its owner have access."""
    try:
        with path.open("rb") as file:
            # Of the open file, not of the path, which could name another one by now.
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise CredentialsError(
                    f"{path} holds secrets, and others than its owner have access to it "
                    f"(mode {mode:04o}). Run: chmod 600 '{path}'"
                )
            return file.read()
    except FileNotFoundError as error:
        raise CredentialsError(
            f"There is no file {path}. Make one with a table [default] that has "
            "api_key, secret_key and passphrase, and mode 600."
        ) from error
    except OSError as error:
        raise CredentialsError(f"{path} cannot be read: {error.strerror}.") from error


def _parse(data: bytes) -> dict[str, object] | str:
    """Return the document, or what is wrong with it, without a character of it."""
    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError:
        return "it is not in UTF-8."
    except tomllib.TOMLDecodeError as error:
        # The parser's message can quote the document; of it, only the place is used.
        place = re.search(r"line \d+, column \d+", str(error))
        where = f"look at {place[0]}." if place else "it ends too early."
        return f'{where} Values are text within quotes, as in: api_key = "..."'


def _hidden(value: object) -> Secret | None:
    return Secret(value) if isinstance(value, str) else None


def _named(keys: Sequence[str]) -> str:
    return ", ".join(
        sorted({key if _KEY_NAME.fullmatch(key) else "a key not shown here" for key in keys})
    )
