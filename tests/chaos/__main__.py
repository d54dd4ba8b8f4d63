"""`make chaos`: send orders through faults, print the figures, and fail if one was lost or doubled."""

import argparse
import sys
import time

import attrs
from tests.chaos.faults import Fault
from tests.chaos.judging import Tally, Verdict
from tests.chaos.running import run
from tests.chaos.transports import TRANSPORTS

_SHOWN = 20


def main() -> int:
    """Run and print. Returns 1 if anything the client said is not so."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000, help="how many to place in all")
    parser.add_argument("--seed", type=int, default=1, help="what decides on orders and faults")
    parser.add_argument(
        "--transport", default=",".join(TRANSPORTS), help="which, with commas: %(default)s"
    )
    options = parser.parse_args()
    transports = options.transport.split(",")
    if unknown := set(transports) - set(TRANSPORTS):
        parser.error(f"no such transport: {', '.join(sorted(unknown))}")
    begun = time.monotonic()
    verdict = run(options.orders, options.seed, [TRANSPORTS[name] for name in transports])
    print(table(verdict))
    total, seconds = verdict.total, time.monotonic() - begun
    print(
        f"\n{options.orders} orders over {options.transport}, seed {options.seed}, "
        f"in {seconds:.0f} s. Unknown: {total.unknown / total.actions:.2%} of the actions, "
        f"{verdict.needless} of them though no fault kept the answer back."
    )
    for finding in verdict.findings[:_SHOWN]:
        print(f"{finding.kind}: {finding.what}")
    if len(verdict.findings) > _SHOWN:
        print(f"and {len(verdict.findings) - _SHOWN} more")
    return 1 if verdict.findings else 0


def table(verdict: Verdict) -> str:
    """The tallies, a line for each fault."""
    rows = [("fault", *(field.name for field in attrs.fields(Tally)))]
    tallies = [(fault.value, verdict.tallies[fault]) for fault in Fault if fault in verdict.tallies]
    rows += [(name, *map(str, attrs.astuple(tally))) for name, tally in tallies]
    rows.append(("", *map(str, attrs.astuple(verdict.total))))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index == 0 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


if __name__ == "__main__":
    sys.exit(main())
