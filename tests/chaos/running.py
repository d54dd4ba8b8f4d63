"""One run: orders over some transports, and the verdict."""

from collections.abc import Sequence
from typing import Final

from tests.chaos.far_side import far_side
from tests.chaos.faults import Seeded
from tests.chaos.judging import Verdict, judge
from tests.chaos.orders import Statement, lives
from tests.chaos.transports import Transport

PATIENCE: Final = 0.3
"""The clients' timeout in seconds."""
_SHARE: Final = 0.2
_NAMED: Final = 0.5
"""Share of the orders whose client order id is the caller's choice."""


def run(
    orders: int, seed: int, transports: Sequence[Transport], *, share: float = _SHARE
) -> Verdict:
    """Send orders over each transport in turn, and judge what the client says of them."""
    statements: list[Statement] = []
    with far_side(Seeded(seed, share=share, patience=PATIENCE)) as far:
        for index, transport in enumerate(transports):
            count = orders // len(transports) + (index < orders % len(transports))
            asked = lives(count, (seed, index), f"{index}x", statements.append, named=_NAMED)
            transport(far.url, asked, PATIENCE)
        passages, records = far.seen()
    return judge(orders, statements, passages, records)
