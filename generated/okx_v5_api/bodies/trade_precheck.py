# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: trade_precheck."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import TakeProfitKindLike, TriggerPriceTypeLike

__all__ = [
    "OrderPrecheckAttachment",
]


@body
class OrderPrecheckAttachment(Body):
    """A take-profit, stop-loss or trailing stop attached to an order whose effect is asked for."""

    attach_algo_cl_ord_id: str | None = argument(
        "attachAlgoClOrdId", write.text, default=None
    )
    """Your own ID for the attachment, up to 32 letters and digits; the algo order placed from it
    carries it as algo_cl_ord_id."""
    tp_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "tpTriggerPxType", write.enum, default=None
    )
    """Which price triggers the take-profit; the same for all split take-profits. Default: last."""
    sl_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "slTriggerPxType", write.enum, default=None
    )
    """Which price triggers the stop-loss. Default: last."""
    callback_ratio: Number | None = argument(
        "callbackRatio", write.decimal, default=None
    )
    """Distance of the trailing stop as a ratio, 0.05 being 5%; excludes callback_spread. Required for
    a trailing stop unless callback_spread is given."""
    callback_spread: Number | None = argument(
        "callbackSpread", write.decimal, default=None
    )
    """Distance of the trailing stop in price; excludes callback_ratio. Required for a trailing stop
    unless callback_ratio is given."""
    active_px: Number | None = argument(
        "activePx", write.decimal, default=None
    )
    """Price from which the trailing stop starts to follow the market; at once if absent."""
    tp_ord_px: Number | None = argument(
        "tpOrdPx", write.decimal, default=None
    )
    """Price of the take-profit order; -1 for the market price. Required for a take-profit."""
    tp_ord_kind: TakeProfitKindLike | None = argument(
        "tpOrdKind", write.enum, default=None
    )
    """Whether the take-profit waits for a trigger or rests in the book. Default: condition."""
    sl_ord_px: Number | None = argument(
        "slOrdPx", write.decimal, default=None
    )
    """Price of the stop-loss order; -1 for the market price. Required for a stop-loss."""
    sz: Number | None = argument(
        "sz", write.decimal, default=None
    )
    """Size of one of split take-profits. Required for each of split take-profits."""
    tp_trigger_px: Number | None = argument(
        "tpTriggerPx", write.decimal, default=None
    )
    """Price that triggers the take-profit; goes with tp_ord_px. Required for a conditional
    take-profit."""
    sl_trigger_px: Number | None = argument(
        "slTriggerPx", write.decimal, default=None
    )
    """Price that triggers the stop-loss; goes with sl_ord_px. Required for a stop-loss."""
