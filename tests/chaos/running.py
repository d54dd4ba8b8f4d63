"""One run: orders over some transports, and the verdict."""

from collections.abc import Sequence
from typing import Final

from tests.chaos.far_side import far_side
from tests.chaos.faults import Seeded
from tests.chaos.judging import Verdict, judge
from tests.chaos.orders import Statement, lives
from tests.chaos.transports import TRANSPORTS

PATIENCE: Final = 0.3
"""The clients' timeout in seconds."""
_SHARE: Final = 0.2


def run(orders: int, seed: int, transports: Sequence[str], *, share: float = _SHARE) -> Verdict:
    """Send orders over each transport in turn, and judge what the client says of them."""
    statements: list[Statement] = []
    with far_side(Seeded(seed, share=share, patience=PATIENCE)) as far:
        for index, name in enumerate(transports):
            count = orders // len(transports) + (index < orders % len(transports))
            TRANSPORTS[name](
                far.url,
                lives(count, (seed, name), f"{name[0]}{index}x", statements.append, named=1),
                PATIENCE,
            )
        passages, records = far.seen()
    return judge(orders, statements, passages, records)
