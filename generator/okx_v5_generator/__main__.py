"""The command line: `python -m okx_v5_generator validate | bundle | generate | coverage | fetch-schema`."""

import argparse
import sys
import time
from pathlib import Path

from okx_v5_core.errors import families

from . import asyncapi_schema, shipping
from .building import build
from .bundling import bundle
from .checking import check
from .counting import restate
from .coverage import cover
from .coverage.facts import FactsError
from .error_codes import load_error_codes
from .parsing import ParserError
from .problems import SpecError
from .rendering import HEADER, render
from .streams import channels
from .writing import plan


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Returns the exit code: 1 for a specification that is broken or not covering."""
    parser = argparse.ArgumentParser(
        prog="okx_v5_generator",
        description="Check the specification and generate the client from it.",
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="its folder (spec)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("validate", help="check the specification")
    commands.add_parser("bundle", help="print the specification as one JSON document")
    generate = commands.add_parser("generate", help="write the package okx_v5_api")
    generate.add_argument(
        "--out",
        type=Path,
        default=Path("generated/okx_v5_api"),
        help="its folder (generated/okx_v5_api)",
    )
    generate.add_argument(
        "--check", action="store_true", help="write nothing; fail if anything would change"
    )
    coverage = commands.add_parser("coverage", help="compare the specification with facts")
    coverage.add_argument("facts", type=Path, metavar="FACTS", help="the folder that holds them")
    commands.add_parser("fetch-schema", help="install AsyncAPI's own schema for `validate`")
    options = parser.parse_args(arguments)
    if options.command == "fetch-schema":
        return fetch_schema()
    started = time.monotonic()
    try:
        bundled = bundle(options.spec)
        document = check(bundled)
        codes = load_error_codes(options.spec, error_families())
        if options.command == "validate":
            print(
                f"{options.spec} is valid: {len(list(document.operations()))} operations, "
                f"{len(list(channels(document)))} channels, {len(codes.codes)} error codes, "
                f"in {time.monotonic() - started:.1f} s"
            )
            if asyncapi_schema.installed() is None:
                print(asyncapi_schema.MISSING, file=sys.stderr)
        elif options.command == "bundle":
            print(shipping.as_json(shipping.openapi(document), HEADER), end="")
        elif options.command == "coverage":
            verdict = cover(options.spec, document, options.facts)
            print(verdict.text)
            return 0 if verdict.passed else 1
        else:
            api = build(bundled, document)
            changes = plan(options.out, render(api, document, codes))
            readmes = restate(
                options.spec, {"operations": len(api.operations), "channels": len(api.channels)}
            )
            if options.check and (changes or readmes):
                print(f"{options.out} is not what {options.spec} says: {changes}", file=sys.stderr)
                print("    Run `make generate` and commit what it writes.", file=sys.stderr)
                return 1
            changes.apply()
            for readme, text in readmes.items():
                readme.write_text(text, "utf-8")
            print(
                f"{options.out}: {api.counts()}; {changes}, in {time.monotonic() - started:.1f} s"
            )
    except SpecError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} problems in {options.spec}", file=sys.stderr)
        return 1
    except (ParserError, FileExistsError, FactsError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def fetch_schema() -> int:
    """Install AsyncAPI's schema. Returns the exit code."""
    try:
        print(f"AsyncAPI's schema is in {asyncapi_schema.fetch()}")
    except asyncapi_schema.FetchError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def error_families() -> frozenset[str]:
    """The error classes that codes may belong to."""
    return frozenset(families())


if __name__ == "__main__":
    sys.exit(main())
