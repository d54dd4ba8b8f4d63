"""The command line: `python -m okx_v5 demo | sandbox`."""

import argparse
import sys
from typing import TYPE_CHECKING

from .errors import OkxError

if TYPE_CHECKING:
    from .sandbox import Sandbox


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="okx_v5", description="The OKX V5 API client.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="run the client against a sandbox of its own, step by step")
    sandbox = commands.add_parser(
        "sandbox", help="serve a stand-in for the exchange on this machine"
    )
    sandbox.add_argument(
        "--port", type=int, default=8080, help="where to listen on loopback (8080)"
    )
    options = parser.parse_args(arguments)
    try:
        if options.command == "demo":
            from .demo import run

            run()
        else:
            from .sandbox import run as serve

            serve(options.port, announce=_announce)
    except ModuleNotFoundError as error:
        print(f"{error}. Install it with: pip install 'okx-v5[sandbox]'", file=sys.stderr)
        return 1
    except (OkxError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _announce(sandbox: "Sandbox") -> None:
    print(f"A sandbox listens at {sandbox.url}; Ctrl-C stops it. Its one key:")
    print(f"  api_key={sandbox.api_key} secret_key={sandbox.secret_key} passphrase={sandbox.passphrase}")


if __name__ == "__main__":
    sys.exit(main())
