# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: block_trading_makers."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import InstrumentTypeLike

__all__ = [
    "NewQuoteProduct",
    "NewQuoteProductGroup",
]


@body
class NewQuoteProduct(Body):
    """An instrument or a family that a maker quotes."""

    inst_family: str | None = argument(
        "instFamily", write.text, default=None
    )
    """Instrument family; not for spot. Required for futures, perpetuals and options."""
    inst_id: str | None = argument(
        "instId", write.text, default=None
    )
    """Instrument ID; spot only. Required for spot."""
    max_block_sz: Number | None = argument(
        "maxBlockSz", write.decimal, default=None
    )
    """Largest size to quote: contracts for derivatives, base currency for spot."""
    maker_px_band: Number | None = argument(
        "makerPxBand", write.decimal, default=None
    )
    """Ticks by which a bid may lie above the mark price, or an ask below it, before the quote is
    stopped."""


@body
class NewQuoteProductGroup(Body):
    """What a maker quotes among one kind of instrument."""

    inst_type: InstrumentTypeLike = argument("instType", write.enum)
    """Kind of instrument: SPOT, SWAP, FUTURES or OPTION."""
    data: Sequence[NewQuoteProduct] = argument("data", write.list_of(write.body(NewQuoteProduct)))
    """Instruments and families with the limits for quotes on them."""
    include_all: bool | None = argument(
        "includeAll", write.json_boolean, default=None
    )
    """Whether RFQs on all instruments of this kind are received. Default: False."""
