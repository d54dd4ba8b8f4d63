# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: trade."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import (
    CostPriceStopLike,
    EventOutcomeLike,
    PositionSideLike,
    SelfTradePreventionLike,
    SideLike,
    TakeProfitKindLike,
    TargetCurrencyLike,
    TradeModeLike,
    TriggerPriceTypeLike,
)
from okx_v5_api.enums.trade import OrderTypeLike, PriceAmendmentLike

__all__ = [
    "AttachedAlgoAmendment",
    "NewAttachedAlgo",
    "NewOrder",
    "OrderAmendment",
    "OrderCancellation",
]


@body
class AttachedAlgoAmendment(Body):
    """Changes to one take-profit, stop-loss or trailing stop attached to a pending order."""

    attach_algo_id: str | None = argument(
        "attachAlgoId", write.text, default=None
    )
    """Exchange's ID of the attachment. Required to change an attachment unless attach_algo_cl_ord_id
    is given."""
    attach_algo_cl_ord_id: str | None = argument(
        "attachAlgoClOrdId", write.text, default=None
    )
    """Your own ID of the attachment. Required to change an attachment unless attach_algo_id is given."""
    new_tp_trigger_px: Number | None = argument(
        "newTpTriggerPx", write.decimal, default=None
    )
    """New price that triggers the take-profit; 0 removes it. Required to set a take-profit unless
    new_tp_trigger_ratio is given."""
    new_tp_trigger_ratio: Number | None = argument(
        "newTpTriggerRatio", write.decimal, default=None
    )
    """New trigger of the take-profit as a ratio, 0.3 being 30%: above 0 for a buy, between -1 and 0
    for a sell, 0 to remove it. Futures and perpetuals only. Required to set a take-profit unless
    new_tp_trigger_px is given."""
    new_tp_ord_px: Number | None = argument(
        "newTpOrdPx", write.decimal, default=None
    )
    """New price of the take-profit order; -1 for the market price, 0 to remove it. Required to set a
    take-profit."""
    new_tp_ord_kind: TakeProfitKindLike | None = argument(
        "newTpOrdKind", write.enum, default=None
    )
    """Whether the take-profit is to wait for a trigger or rest in the book."""
    new_sl_trigger_px: Number | None = argument(
        "newSlTriggerPx", write.decimal, default=None
    )
    """New price that triggers the stop-loss; 0 removes it. Required to set a stop-loss unless
    new_sl_trigger_ratio is given."""
    new_sl_trigger_ratio: Number | None = argument(
        "newSlTriggerRatio", write.decimal, default=None
    )
    """New trigger of the stop-loss as a ratio, 0.3 being 30%: between 0 and 1 for a buy, above 0 for a
    sell, 0 to remove it. Futures and perpetuals only. Required to set a stop-loss unless
    new_sl_trigger_px is given."""
    new_sl_ord_px: Number | None = argument(
        "newSlOrdPx", write.decimal, default=None
    )
    """New price of the stop-loss order; -1 for the market price, 0 to remove it. Required to set a
    stop-loss."""
    new_tp_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "newTpTriggerPxType", write.enum, default=None
    )
    """Which price is to trigger the take-profit; futures and perpetuals only. Required to add a
    take-profit."""
    new_sl_trigger_px_type: TriggerPriceTypeLike | None = argument(
        "newSlTriggerPxType", write.enum, default=None
    )
    """Which price is to trigger the stop-loss; futures and perpetuals only. Required to add a
    stop-loss."""
    sz: Number | None = argument(
        "sz", write.decimal, default=None
    )
    """New size of one of split take-profits. Required for each of split take-profits."""
    amend_px_on_trigger_type: CostPriceStopLike | None = argument(
        "amendPxOnTriggerType", write.enum, default=None
    )
    """Whether the stop-loss beside split take-profits is to move to the average entry price once the
    first of them has triggered."""
    new_callback_ratio: Number | None = argument(
        "newCallbackRatio", write.decimal, default=None
    )
    """New distance of the trailing stop as a ratio, 0.05 being 5%. Required to change a trailing
    stop's distance unless new_callback_spread is given."""
    new_callback_spread: Number | None = argument(
        "newCallbackSpread", write.decimal, default=None
    )
    """New distance of the trailing stop in price. Required to change a trailing stop's distance unless
    new_callback_ratio is given."""
    new_active_px: Number | None = argument(
        "newActivePx", write.decimal, default=None
    )
    """New price from which the trailing stop starts to follow the market."""


@body
class NewAttachedAlgo(Body):
    """A take-profit, stop-loss or trailing stop that takes effect when the order it hangs on is
    filled. Split take-profits are entries of their own, ten at most, whose sizes add up to the
    order's, beside one entry for the stop-loss."""

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
    """Price that triggers the take-profit; goes with tp_ord_px. Required for a conditional take-profit
    unless tp_trigger_ratio is given."""
    tp_trigger_ratio: Number | None = argument(
        "tpTriggerRatio", write.decimal, default=None
    )
    """Trigger of the take-profit as a ratio, 0.3 being 30%: above 0 for a buy, between -1 and 0 for a
    sell. Futures and perpetuals only. Required for a conditional take-profit unless tp_trigger_px
    is given."""
    sl_trigger_px: Number | None = argument(
        "slTriggerPx", write.decimal, default=None
    )
    """Price that triggers the stop-loss; goes with sl_ord_px. Required for a stop-loss unless
    sl_trigger_ratio is given."""
    sl_trigger_ratio: Number | None = argument(
        "slTriggerRatio", write.decimal, default=None
    )
    """Trigger of the stop-loss as a ratio, 0.3 being 30%: between 0 and 1 for a buy, above 0 for a
    sell. Futures and perpetuals only. Required for a stop-loss unless sl_trigger_px is given."""
    amend_px_on_trigger_type: CostPriceStopLike | None = argument(
        "amendPxOnTriggerType", write.enum, default=None
    )
    """Whether sl_trigger_px moves to the average entry price once the first take-profit has triggered;
    only for the stop-loss beside split take-profits. Default: 0."""


@body
class NewOrder(Body):
    """An order to be placed."""

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    td_mode: TradeModeLike = argument("tdMode", write.enum)
    """Whether to trade on margin. What is allowed depends on the account mode and the instrument;
    event contracts take isolated only."""
    side: SideLike = argument("side", write.enum)
    """Whether to buy or to sell."""
    ord_type: OrderTypeLike = argument("ordType", write.enum)
    """How the order is priced and how long it stands; all types but op_fok."""
    sz: Number = argument("sz", write.decimal)
    """Size. Contracts for derivatives, base currency for spot and margin; but a margin buy at market
    counts quote currency, and a spot order at market what tgt_ccy says."""
    ccy: str | None = argument(
        "ccy", write.text, default=None
    )
    """Currency of the margin, for isolated margin orders and for cross margin orders in futures mode."""
    cl_ord_id: str | None = argument(
        "clOrdId", write.text, default=None
    )
    """Your own ID for the order, up to 32 letters and digits. No other pending order may have it; a
    finished one may."""
    tag: str | None = argument(
        "tag", write.text, default=None
    )
    """Label for the order, up to 16 letters and digits."""
    pos_side: PositionSideLike | None = argument(
        "posSide", write.enum, default=None
    )
    """Position that the order opens or closes; futures and perpetuals only. Required for futures and
    perpetuals in long/short mode."""
    px: Number | None = argument(
        "px", write.decimal, default=None
    )
    """Price. Of px, px_usd and px_vol an option order takes just one, and px is rounded to a multiple
    of the tick size. Required unless the order is at market or an option order gives px_usd or
    px_vol."""
    speed_bump: str | None = argument(
        "speedBump", write.text, default=None
    )
    """1 accepts the delay that orders for event contracts undergo. Documented for batches only.
    Required for event contracts unless the order is post-only."""
    outcome: EventOutcomeLike | None = argument(
        "outcome", write.enum, default=None
    )
    """Outcome to bet on; event contracts only. Required for event contracts."""
    px_usd: Number | None = argument(
        "pxUsd", write.decimal, default=None
    )
    """Price in USD; options only. Required for options unless px or px_vol is given."""
    px_vol: Number | None = argument(
        "pxVol", write.decimal, default=None
    )
    """Price as implied volatility, 1 being 100%; options only. Required for options unless px or
    px_usd is given."""
    reduce_only: bool | None = argument(
        "reduceOnly", write.json_boolean, default=None
    )
    """Whether the order may only make a position smaller. For margin orders and for futures and
    perpetuals in net mode, with accounts in futures mode or multi-currency margin mode. Default:
    False."""
    tgt_ccy: TargetCurrencyLike | None = argument(
        "tgtCcy", write.enum, default=None
    )
    """Currency that sz counts in a spot order at market; the quote currency for a buy and the base
    currency for a sell if absent."""
    ban_amend: bool | None = argument(
        "banAmend", write.json_boolean, default=None
    )
    """Whether a spot order at market that the balance does not cover is refused, in place of being
    made smaller. Default: False."""
    px_amend_type: PriceAmendmentLike | None = argument(
        "pxAmendType", write.enum, default=None
    )
    """What happens if px lies beyond the price limit. Default: 0."""
    trade_quote_ccy: str | None = argument(
        "tradeQuoteCcy", write.text, default=None
    )
    """Quote currency to trade in, for spot only; that of the instrument if absent. In some regions it
    has to be given, as one of the instrument's trade_quote_ccy_list."""
    slippage_pct: Number | None = argument(
        "slippagePct", write.decimal, default=None
    )
    """Largest slippage allowed, 0 to 0.05 in steps of 0.0001; 0 if absent. For spot and margin orders
    at market whose tgt_ccy is the currency received."""
    stp_mode: SelfTradePreventionLike | None = argument(
        "stpMode", write.enum, default=None
    )
    """What happens if the order meets one of the same owner; the account's own setting if absent.
    cancel_both excludes fill-or-kill orders."""
    rpi_taker_access: bool | None = argument(
        "rpiTakerAccess", write.json_boolean, default=None
    )
    """Whether the order may trade with retail price improvement orders, at the cost of a delay; for
    limit, market, fok and ioc orders. An amendment has to say so again. Default: False."""
    rpi_px_round: bool | None = argument(
        "rpiPxRound", write.json_boolean, default=None
    )
    """Whether the price of an rpi order that breaks the spacing rule is rounded away from the market
    instead of refused. Without effect on other orders, options and event contracts. Default: False."""
    attach_algo_ords: Sequence[NewAttachedAlgo] | None = argument(
        "attachAlgoOrds", write.list_of(write.body(NewAttachedAlgo)), default=None
    )
    """Take-profit, stop-loss and trailing stop to place once the order is filled."""


@body
class OrderAmendment(Body):
    """Changes to one pending order."""

    _any_of = (("ord_id", "cl_ord_id"), ("new_sz", "new_px", "new_px_usd", "new_px_vol", "attach_algo_ords"))

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    cxl_on_fail: bool | None = argument(
        "cxlOnFail", write.json_boolean, default=None
    )
    """Whether the order is canceled if it cannot be amended. Default: False."""
    ord_id: str | None = argument(
        "ordId", write.text, default=None
    )
    """Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given."""
    cl_ord_id: str | None = argument(
        "clOrdId", write.text, default=None
    )
    """Your own ID of the order. Required unless ord_id is given."""
    req_id: str | None = argument(
        "reqId", write.text, default=None
    )
    """Your own ID for this amendment, up to 32 letters and digits; the answer repeats it."""
    new_sz: Number | None = argument(
        "newSz", write.decimal, default=None
    )
    """New size of the whole order, what is filled included. If it is not above what is filled, the
    order counts as filled. Required unless a new price is given."""
    new_px: Number | None = argument(
        "newPx", write.decimal, default=None
    )
    """New price; of an option only if it was ordered by px. Required unless new_sz, new_px_usd or
    new_px_vol is given."""
    speed_bump: str | None = argument(
        "speedBump", write.text, default=None
    )
    """1 accepts the delay that orders for event contracts undergo. Required for event contracts unless
    the order is post-only."""
    new_px_usd: Number | None = argument(
        "newPxUsd", write.decimal, default=None
    )
    """New price in USD; only for an option ordered by px_usd. Required unless new_sz, new_px or
    new_px_vol is given."""
    new_px_vol: Number | None = argument(
        "newPxVol", write.decimal, default=None
    )
    """New price as implied volatility, 1 being 100%; only for an option ordered by px_vol. Required
    unless new_sz, new_px or new_px_usd is given."""
    px_amend_type: PriceAmendmentLike | None = argument(
        "pxAmendType", write.enum, default=None
    )
    """What happens if the new price lies beyond the price limit. Default: 0."""
    attach_algo_ords: Sequence[AttachedAlgoAmendment] | None = argument(
        "attachAlgoOrds", write.list_of(write.body(AttachedAlgoAmendment)), default=None
    )
    """Changes to the attached take-profit, stop-loss and trailing stop."""
    rpi_taker_access: bool | None = argument(
        "rpiTakerAccess", write.json_boolean, default=None
    )
    """Whether the amended order may trade with retail price improvement orders, for limit, market, fok
    and ioc orders. What the order said before does not count. Default: False."""
    rpi_px_round: bool | None = argument(
        "rpiPxRound", write.json_boolean, default=None
    )
    """Whether the price of an rpi order that breaks the spacing rule is rounded away from the market
    instead of refused. Without effect on other orders, options and event contracts. Default: False."""


@body
class OrderCancellation(Body):
    """Names one pending order to be canceled."""

    _any_of = (("ord_id", "cl_ord_id"),)

    inst_id: str = argument("instId", write.text)
    """Instrument ID."""
    ord_id: str | None = argument(
        "ordId", write.text, default=None
    )
    """Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given."""
    cl_ord_id: str | None = argument(
        "clOrdId", write.text, default=None
    )
    """Your own ID of the order. Required unless ord_id is given."""
