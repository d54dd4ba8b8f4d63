"""`make soak`: run for a while, print the figures, and fail if anything was lost."""

import argparse
import asyncio
import sys

from .far_side import far_side
from .soaking import CHANNELS, INSTRUMENTS, Findings, soak

_LARGEST_GROWTH = 0.05


def main() -> int:
    """Run. Returns 1 if a subscription was lost, a book was wrong, or memory grew."""
    parser = argparse.ArgumentParser(prog="tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument(
        "--rate", type=float, default=2200.0, help="messages a second; a little less comes"
    )
    parser.add_argument("--disconnect-every", type=float, default=20.0, help="seconds")
    options = parser.parse_args()
    with far_side(options.rate / (CHANNELS * len(INSTRUMENTS))) as side:
        findings = asyncio.run(
            soak(side, options.minutes * 60, options.disconnect_every, _progress)
        )
    _progress(findings)
    print(f"messages a second: {sum(findings.messages.values()) / findings.seconds:.0f}")
    print(f"by channel: {dict(findings.messages)}")
    print(f"events: {dict(findings.events)}")
    print(f"book reads: {findings.reads}, refused as invalid: {findings.refused_reads}")
    print(f"memory: {findings.growth:+.1%} from the second fifth to the last")
    faults = findings.faults
    if findings.growth > _LARGEST_GROWTH:
        faults.append(f"memory grew by {findings.growth:.1%}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _progress(findings: Findings) -> None:
    at, size = findings.memory[-1]
    print(
        f"{at:5.0f} s  messages {sum(findings.messages.values()):>9,}  "
        f"disconnects {findings.disconnects}  reconnects {findings.events['Connected']}  "
        f"gaps {findings.events['Gap']}  dropped {findings.dropped}  memory {size / 2**20:.1f} MiB",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
