"""Starting a sandbox for one client."""

from collections.abc import Callable
from contextlib import ExitStack

from okx_v5_auth import Credentials
from okx_v5_core.errors import UsageError

# Known to all, and good for nothing but a sandbox.
CREDENTIALS = Credentials(
    api_key="sandbox-key",
    secret_key="sandbox-secret",  # noqa: S106
    passphrase="sandbox-passphrase",  # noqa: S106
)


def start() -> tuple[str, Callable[[], None]]:
    """Start a sandbox on a free port; return its address and what stops it.

    Raises `UsageError` if the extra is not installed.
    """
    try:
        from .sandbox import Sandbox
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith("okx_v5"):
            raise
        raise UsageError(
            f"the sandbox needs the package {error.name!r}.",
            remedy="Install it with: pip install 'okx-v5[sandbox]'",
        ) from None
    running = ExitStack()
    sandbox = running.enter_context(Sandbox())
    return sandbox.url, running.close
