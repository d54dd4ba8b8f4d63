"""The command line: `python -m okx_v5_generator validate | bundle | generate`."""

import argparse
import sys
import time
from pathlib import Path

from .bundling import bundle
from .checking import check
from .problems import SpecError


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="okx_v5_generator", description="Work on the specification.")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="its folder (spec)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("validate", help="check the specification")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        document = check(bundle(options.spec))
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problems in {options.spec}", file=sys.stderr)
        return 1
    count = sum(1 for _ in document.operations())
    print(f"{options.spec} is valid: {count} operations, in {time.monotonic() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
