# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: block_trading."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import PositionSideLike, SideLike, TargetCurrencyLike, TradeModeLike

__all__ = [
    "NewQuoteLeg",
    "NewRfqAllocationLeg",
    "NewRfqAllocation",
    "NewRfqLeg",
    "QuoteExecutionLeg",
]


@body
class NewQuoteLeg(Body):
    """A maker's price for one leg of an RFQ, whose size and side it repeats."""

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    sz: Number = argument("sz", write.decimal)
    """Size: contracts for derivatives, for spot what tgt_ccy says."""
    side: SideLike = argument("side", write.enum)
    """Whether the taker wants to buy or to sell the leg; quote_side turns it round in a quote."""
    px: Number = argument("px", write.decimal)
    """Price, a multiple of the tick size."""
    td_mode: TradeModeLike | None = argument(
        "tdMode", write.enum, default=None
    )
    """Whether to trade on margin: cash, cross or isolated. If absent, cash for spot in futures mode,
    isolated for options bought in futures mode or multi-currency margin mode, cross otherwise."""
    ccy: str | None = argument(
        "ccy", write.text, default=None
    )
    """Currency of the margin, for cross margin orders in futures mode; ignored otherwise."""
    pos_side: PositionSideLike | None = argument(
        "posSide", write.enum, default=None
    )
    """Position that the leg opens or closes, for futures and perpetuals. If absent, the net position,
    or in long/short mode the one that the leg opens."""
    tgt_ccy: TargetCurrencyLike | None = argument(
        "tgtCcy", write.enum, default=None
    )
    """Currency that sz counts; spot only. Default: base_ccy."""
    trade_quote_ccy: str | None = argument(
        "tradeQuoteCcy", write.text, default=None
    )
    """Quote currency to trade in, for spot only; that of the instrument if absent."""


@body
class NewRfqAllocationLeg(Body):
    """The share of one account in one leg of a group RFQ."""

    sz: Number = argument("sz", write.decimal)
    """Size of the share, in the unit of the leg."""
    inst_id: str = argument("instId", write.text)
    """Instrument ID of the leg."""
    td_mode: TradeModeLike | None = argument(
        "tdMode", write.enum, default=None
    )
    """Whether the account trades on margin; the system's default if absent."""
    ccy: str | None = argument(
        "ccy", write.text, default=None
    )
    """Currency of the account's margin; the system's default if absent."""
    pos_side: PositionSideLike | None = argument(
        "posSide", write.enum, default=None
    )
    """Position of the account that the leg opens or closes; the system's default if absent."""


@body
class NewRfqAllocation(Body):
    """The share of one account in a group RFQ."""

    acct: str = argument("acct", write.text)
    """Name of a standard or managed sub-account; 0 for the master account."""
    legs: Sequence[NewRfqAllocationLeg] = argument("legs", write.list_of(write.body(NewRfqAllocationLeg)))
    """The account's size in each leg: the same ratio of every leg, and with the other accounts' the
    whole leg."""


@body
class NewRfqLeg(Body):
    """One instrument on which quotes are asked."""

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    sz: Number = argument("sz", write.decimal)
    """Size: contracts for derivatives, for spot what tgt_ccy says."""
    side: SideLike = argument("side", write.enum)
    """Whether the taker wants to buy or to sell the leg; quote_side turns it round in a quote."""
    td_mode: TradeModeLike | None = argument(
        "tdMode", write.enum, default=None
    )
    """Whether to trade on margin: cash, cross or isolated. If absent, cash for spot in futures mode,
    isolated for options bought in futures mode or multi-currency margin mode, cross otherwise."""
    ccy: str | None = argument(
        "ccy", write.text, default=None
    )
    """Currency of the margin, for cross margin orders in futures mode; ignored otherwise."""
    pos_side: PositionSideLike | None = argument(
        "posSide", write.enum, default=None
    )
    """Position that the leg opens or closes, for futures and perpetuals. If absent, the net position,
    or in long/short mode the one that the leg opens."""
    tgt_ccy: TargetCurrencyLike | None = argument(
        "tgtCcy", write.enum, default=None
    )
    """Currency that sz counts; spot only. Default: base_ccy."""
    trade_quote_ccy: str | None = argument(
        "tradeQuoteCcy", write.text, default=None
    )
    """Quote currency to trade in, for spot only; that of the instrument if absent."""
    lmt_px: Number | None = argument(
        "lmtPx", write.decimal, default=None
    )
    """Price at which the RFQ executes by itself as soon as a quote is as good, for all legs or for
    none. In quote currency, for options in the settlement currency; makers do not see it."""


@body
class QuoteExecutionLeg(Body):
    """How much of one leg a taker executes."""

    inst_id: str = argument("instId", write.text)
    """Instrument ID of the leg."""
    sz: Number = argument("sz", write.decimal)
    """Size to trade, in the unit of the leg."""
