"""What a mistake in the small specification is, and in which of its files one can be made."""

import attrs
from tests.generator.specs import Spec

OPENAPI, STREAMS = "openapi.yaml", "asyncapi.yaml"
COMMON, TRADE_ENUMS = "enums/common.yaml", "enums/trade.yaml"
PARAMETERS = "parameters/common.yaml"
ENVELOPE, MARKET, TRADE = "schemas/envelope.yaml", "schemas/market.yaml", "schemas/trade.yaml"
TICKERS, CANDLES = "paths/market/tickers.yaml", "paths/market/candles.yaml"
REPORT, CALENDAR = "paths/market/report.yaml", "paths/market/calendar.yaml"
ORDER, CANCEL = "paths/trade/order.yaml", "paths/trade/cancel-batch-orders.yaml"
CANCEL_ALL, ERRORS = "paths/trade/cancel-all.yaml", "errors.yaml"
LEG = "LegDraft:"


@attrs.frozen
class Mistake:
    """One edit, and what must be said of it.

    In `file`, `old` becomes `new`: the whole file where `old` is None, and no file where `new` is None.
    `message` may end with "…" where another library goes on. It is said of the line that holds `at` (the
    first line of `new` if that is not given), in `where` (the same file if that is not given). What
    follows from the mistake is said besides, `also`. `more` are further edits that it takes.
    """

    file: str
    old: str | None
    new: str | bytes | None
    message: str
    at: str | int = ""
    operation: str | None = None
    where: str = ""
    also: tuple[str, ...] = ()
    more: tuple[tuple[str, str, str], ...] = ()

    def make(self, spec: Spec) -> None:
        if isinstance(self.new, bytes):
            (spec.folder / self.file).write_bytes(self.new)
        elif self.new is None:
            (spec.folder / self.file).unlink()
        elif self.old is None:
            spec.write(self.file, self.new)
        else:
            spec.edit(self.file, self.old, self.new)
        for file, old, new in self.more:
            spec.edit(file, old, new)

    def line(self, spec: Spec) -> int:
        if isinstance(self.at, int):
            return self.at
        assert isinstance(self.new, str)
        return spec.line(self.where or self.file, self.at or self.new.strip().splitlines()[0])
