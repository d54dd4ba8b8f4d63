"""`make bench`: run every benchmark, print the ratios, and fail if one misses its goal."""

import sys

from tests.benchmarks import booking, decoding, importing, limiting, streaming
from tests.benchmarks.measuring import Ratio


def main() -> int:
    """Run and print. Returns 1 if a goal is missed."""
    ratios: list[Ratio] = [
        ratio
        for benchmark in (importing, decoding, limiting, booking, streaming)
        for ratio in benchmark.ratios()
    ]
    width = max(len(ratio.name) for ratio in ratios)
    for ratio in ratios:
        print(f"{ratio.name:<{width}}  {ratio.value:5.2f}  {ratio.verdict}")
        print(f"{'':<{width}}  {ratio.ours} against {ratio.theirs}")
    return 0 if all(ratio.is_met for ratio in ratios) else 1


if __name__ == "__main__":
    sys.exit(main())
