"""Measuring two things in turn, so that a machine that slows down slows both."""

import statistics
import time
from collections.abc import Callable

import attrs


@attrs.frozen
class Ratio:
    """Ours divided by the reference; the goal is the largest that is good enough, if there is one."""

    name: str
    value: float
    ours: str
    theirs: str
    goal: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether the ratio is within its goal."""
        return self.goal is None or self.value <= self.goal

    @property
    def verdict(self) -> str:
        """The goal, and whether it is met."""
        if self.goal is None:
            return "(no goal)"
        return f"{'meets' if self.is_met else 'MISSES'} the goal of {self.goal}"


def in_turn(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> tuple[float, float, float]:
    """The median figures of both, and the median of the ratios round by round."""
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return (
        statistics.median(pair[0] for pair in pairs),
        statistics.median(pair[1] for pair in pairs),
        statistics.median(pair[0] / pair[1] for pair in pairs),
    )


def cpu_seconds(work: Callable[[], object], repeat: int) -> float:
    """The CPU time that one call takes, over some calls."""
    started = time.process_time()
    for _ in range(repeat):
        work()
    return (time.process_time() - started) / repeat
