# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: algo."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.algo import ChaseDistanceTypeLike
from okx_v5_api.enums.common import TriggerPriceTypeLike

__all__ = [
    "AlgoCancellation",
    "AlgoChase",
    "ChaseAmendment",
    "NewTriggerAttachment",
    "TriggerAttachmentAmendment",
]


@body
class AlgoCancellation(Body):
    """Names one pending algo order to be canceled."""

    _any_of = (("algo_id", "algo_cl_ord_id"),)

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    algo_id: str | None = argument(
        "algoId", write.text, default=None
    )
    """Exchange's ID of the algo order; takes precedence over algo_cl_ord_id. Required unless
    algo_cl_ord_id is given."""
    algo_cl_ord_id: str | None = argument(
        "algoClOrdId", write.text, default=None
    )
    """Your own ID of the algo order. Required unless algo_id is given."""


@body
class AlgoChase(Body):
    """How an order chases the best price."""

    chase_type: ChaseDistanceTypeLike | None = argument(
        "chaseType", write.enum, default=None
    )
    """How chase_val measures the distance. Default: distance."""
    chase_val: Number | None = argument(
        "chaseVal", write.decimal, default=None
    )
    """Distance from the best bid or ask, in the unit of the price or as a ratio, 0.1 being 10%; 0
    stays at the best price itself. Default: 0."""
    max_chase_type: ChaseDistanceTypeLike | None = argument(
        "maxChaseType", write.enum, default=None
    )
    """How max_chase_val measures the distance. Required if max_chase_val is given."""
    max_chase_val: Number | None = argument(
        "maxChaseVal", write.decimal, default=None
    )
    """How far the order follows the market before it gives up; a ratio of 0.1 is 10%. Required if
    max_chase_type is given."""


@body
class ChaseAmendment(Body):
    """Changes to how the order behind a trigger chases the best price; how the distances are measured
    stays."""

    new_chase_val: Number | None = argument(
        "newChaseVal", write.decimal, default=None
    )
    """New distance from the best bid or ask. A distance cannot become 0, nor 0 a distance. Required to
    change the distance from the best price."""
    new_max_chase_val: Number | None = argument(
        "newMaxChaseVal", write.decimal, default=None
    )
    """New limit to how far the order follows the market, above 0; only if it has one. Required to
    change how far the order follows the market."""


@body
class NewTriggerAttachment(Body):
    """A take-profit, stop-loss or trailing stop that takes effect when the order that a trigger places
    is filled."""

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
    tp_trigger_px: Number | None = argument(
        "tpTriggerPx", write.decimal, default=None
    )
    """Price that triggers the take-profit, in place of tp_trigger_ratio; goes with tp_ord_px."""
    tp_trigger_ratio: Number | None = argument(
        "tpTriggerRatio", write.decimal, default=None
    )
    """Trigger of the take-profit as a ratio, 0.3 being 30%, in place of tp_trigger_px: above 0 for a
    buy, between -1 and 0 for a sell. Futures and perpetuals only."""
    tp_ord_px: Number | None = argument(
        "tpOrdPx", write.decimal, default=None
    )
    """Price of the take-profit order; -1 for the market price."""
    sl_trigger_px: Number | None = argument(
        "slTriggerPx", write.decimal, default=None
    )
    """Price that triggers the stop-loss, in place of sl_trigger_ratio; goes with sl_ord_px."""
    sl_trigger_ratio: Number | None = argument(
        "slTriggerRatio", write.decimal, default=None
    )
    """Trigger of the stop-loss as a ratio, 0.3 being 30%, in place of sl_trigger_px: between 0 and 1
    for a buy, above 0 for a sell. Futures and perpetuals only."""
    sl_ord_px: Number | None = argument(
        "slOrdPx", write.decimal, default=None
    )
    """Price of the stop-loss order; -1 for the market price."""


@body
class TriggerAttachmentAmendment(Body):
    """Changes to a take-profit, stop-loss or trailing stop attached to a trigger order."""

    new_tp_trigger_px: Number | None = argument(
        "newTpTriggerPx", write.decimal, default=None
    )
    """New price that triggers the take-profit, in place of new_tp_trigger_ratio."""
    new_tp_trigger_ratio: Number | None = argument(
        "newTpTriggerRatio", write.decimal, default=None
    )
    """New trigger of the take-profit as a ratio, 0.3 being 30%, in place of new_tp_trigger_px: above 0
    for a buy, between -1 and 0 for a sell, 0 to remove it. Futures and perpetuals only."""
    new_tp_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "newTpTriggerPxType", write.enum, default=None
    )
    """Which price is to trigger the take-profit. Default: last."""
    new_tp_ord_px: Number | None = argument(
        "newTpOrdPx", write.decimal, default=None
    )
    """New price of the take-profit order; -1 for the market price."""
    new_sl_trigger_px: Number | None = argument(
        "newSlTriggerPx", write.decimal, default=None
    )
    """New price that triggers the stop-loss, in place of new_sl_trigger_ratio."""
    new_sl_trigger_ratio: Number | None = argument(
        "newSlTriggerRatio", write.decimal, default=None
    )
    """New trigger of the stop-loss as a ratio, 0.3 being 30%, in place of new_sl_trigger_px: between 0
    and 1 for a buy, above 0 for a sell, 0 to remove it. Futures and perpetuals only."""
    new_sl_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "newSlTriggerPxType", write.enum, default=None
    )
    """Which price is to trigger the stop-loss. Default: last."""
    new_sl_ord_px: Number | None = argument(
        "newSlOrdPx", write.decimal, default=None
    )
    """New price of the stop-loss order; -1 for the market price."""
    new_callback_ratio: Number | None = argument(
        "newCallbackRatio", write.decimal, default=None
    )
    """New distance of the trailing stop as a ratio, 0.05 being 5%; excludes new_callback_spread.
    Required to change a trailing stop's distance unless new_callback_spread is given."""
    new_callback_spread: Number | None = argument(
        "newCallbackSpread", write.decimal, default=None
    )
    """New distance of the trailing stop in price; excludes new_callback_ratio. Required to change a
    trailing stop's distance unless new_callback_ratio is given."""
    new_active_px: Number | None = argument(
        "newActivePx", write.decimal, default=None
    )
    """New price from which the trailing stop starts to follow the market."""
