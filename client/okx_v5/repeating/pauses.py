"""How long to wait before the next attempt."""

from typing import Final

# Seconds. The first is about what a hiccup takes; the last keeps a long budget from being spent asleep.
_FIRST: Final = 0.1
_LONGEST: Final = 2.0


def pause(attempt: int, chance: float) -> float:
    """Seconds to wait after an attempt (1, 2, …), twice as long each time.

    `chance`, from 0 to 1, takes up to half of it away, so that clients that failed together do not
    come back together.
    """
    whole = min(_LONGEST, _FIRST * 2.0 ** min(attempt - 1, 30))
    return whole * (1 - chance / 2)
