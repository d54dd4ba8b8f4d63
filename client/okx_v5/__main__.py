"""The command line: `python -m okx_v5 demo | doctor | sandbox`."""

import argparse
import sys
from typing import TYPE_CHECKING

from .errors import OkxError

if TYPE_CHECKING:
    from .environments import Region
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
    _add_doctor(commands)
    options = parser.parse_args(arguments)
    try:
        if options.command == "demo":
            from .demo import run

            run()
        elif options.command == "doctor":
            return _doctor(options)
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


def _add_doctor(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    doctor = commands.add_parser(
        "doctor", help="look at clock, key, account and maintenance, and say what to do"
    )
    doctor.add_argument(
        "--environment", choices=("live", "demo", "sandbox"), default="live", help="where to (live)"
    )
    doctor.add_argument("--region", choices=("global", "eea", "us"), default="global")
    doctor.add_argument(
        "--profile", help="profile of the credentials file, in place of the environment variables"
    )
    doctor.add_argument("--ca-file", help="certificates of an authority to trust beside the usual")


def _doctor(options: argparse.Namespace) -> int:
    """Print the findings; the exit code is 1 if something stands in the way."""
    from okx_v5_auth import Credentials, CredentialsError

    from .checkup import doctor
    from .client import Client

    region: Region = options.region
    credentials = None
    try:
        if options.profile is not None:
            credentials = Credentials.from_profile(options.profile)
        elif options.environment != "sandbox":
            credentials = Credentials.from_env()
    except CredentialsError as error:
        print(error, file=sys.stderr)  # without a key there is still the clock to look at
    if options.environment == "sandbox":
        client = Client.sandbox()
    elif options.environment == "demo":
        client = Client.demo(credentials, region=region, ca_file=options.ca_file)
    else:
        client = Client.live(credentials, region=region, ca_file=options.ca_file)
    with client:
        diagnosis = doctor(client)
    print(diagnosis)
    return 0 if diagnosis.healthy else 1


def _announce(sandbox: "Sandbox") -> None:
    print(f"A sandbox listens at {sandbox.url}; Ctrl-C stops it. Its channels are at")
    print(f"  {sandbox.ws_url}/ws/v5/public, /private and /business. Its one key:")
    print(
        f"  api_key={sandbox.api_key} secret_key={sandbox.secret_key} passphrase={sandbox.passphrase}"
    )


if __name__ == "__main__":
    sys.exit(main())
