# Generated from spec/ by `make generate`. Do not edit.
"""Bots that add to a position as its price worsens.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page, Variant, Variants
from okx_v5_core.requests import Request
from okx_v5_core.results import RowResults, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.bodies.triggers import NewTrigger, NewTriggerTerms
from okx_v5_api.enums.bots import BotStopTypeLike
from okx_v5_api.enums.common import OrderPricingLike, PositionDirectionLike
from okx_v5_api.enums.dca import DcaBotTypeLike, DcaTrackingLike
from okx_v5_api.records.bots import LabeledBotAck, NamedBotAck
from okx_v5_api.records.dca_bots import (
    ActiveDcaBot,
    ContractDcaAck,
    DcaCycle,
    DcaInvestmentAck,
    DcaOrder,
    DcaPosition,
    StoppedDcaBot,
)

__all__ = [
    "create_bot",
    "amend_spot_bot",
    "stop_bot",
    "get_active_bots",
    "get_bots_history",
    "get_sub_orders",
    "add_investment",
    "set_reinvestment",
    "set_take_profit",
    "get_position",
    "get_cycles",
    "add_margin",
    "reduce_margin",
]

CREATE_BOT: Operation[LabeledBotAck] = Operation(
    id="dca.create_bot",
    method="POST",
    path="/api/v5/tradingBot/dca/create",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument")),
    ),
    doc="order-book-trading-dca-trading-post-place-dca-algo-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("init_ord_amt", "initOrdAmt", write.decimal, required=True),
        Argument("max_safety_ords", "maxSafetyOrds", write.integer, required=True),
        Argument("tp_pct", "tpPct", write.decimal, required=True),
        Argument("trigger_params", "triggerParams", write.list_of(write.body(NewTrigger)), required=True),
        Argument("safety_ord_amt", "safetyOrdAmt", write.decimal),
        Argument("px_steps", "pxSteps", write.decimal),
        Argument("px_steps_mult", "pxStepsMult", write.decimal),
        Argument("vol_mult", "volMult", write.decimal),
        Argument("sl_pct", "slPct", write.decimal),
        Argument("sl_mode", "slMode", write.enum),
        Argument("tag", "tag", write.text),
        Argument("algo_cl_ord_id", "algoClOrdId", write.text),
        Argument("lever", "lever", write.decimal),
        Argument("direction", "direction", write.enum),
        Argument("allow_reinvest", "allowReinvest", write.boolean),
        Argument("profit_sharing_ratio", "profitSharingRatio", write.decimal),
        Argument("tracking_mode", "trackingMode", write.enum),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
    ),
    variants=Variants(
        "algo_ord_type",
        {
            "contract_dca": Variant(
                requires=("lever",),
                any_of=(),
                takes=frozenset(("allow_reinvest", "direction", "lever", "profit_sharing_ratio", "tracking_mode")),
            ),
            "spot_dca": Variant(
                requires=(),
                any_of=(),
                takes=frozenset(("trade_quote_ccy",)),
            ),
        },
        common=frozenset(("inst_id", "algo_ord_type", "init_ord_amt", "max_safety_ords", "safety_ord_amt", "px_steps", "px_steps_mult", "vol_mult", "tp_pct", "sl_pct", "sl_mode", "trigger_params", "tag", "algo_cl_ord_id")),
    ),
)

AMEND_SPOT_BOT: Operation[NamedBotAck] = Operation(
    id="dca.amend_spot_bot",
    method="POST",
    path="/api/v5/tradingBot/dca/amend-order-algo",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-amend-spot-dca-basic-param",
    shape=one_result(NamedBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("px_steps", "pxSteps", write.decimal, required=True),
        Argument("px_steps_mult", "pxStepsMult", write.decimal, required=True),
        Argument("vol_mult", "volMult", write.decimal, required=True),
        Argument("tp_pct", "tpPct", write.decimal, required=True),
        Argument("sl_pct", "slPct", write.decimal, required=True),
        Argument("init_ord_amt", "initOrdAmt", write.decimal, required=True),
        Argument("safety_ord_amt", "safetyOrdAmt", write.decimal, required=True),
        Argument("max_safety_ords", "maxSafetyOrds", write.integer, required=True),
        Argument("reserve_funds", "reserveFunds", write.json_boolean, required=True),
        Argument("trigger_params", "triggerParams", write.list_of(write.body(NewTriggerTerms)), required=True),
    ),
)

STOP_BOT: Operation[LabeledBotAck] = Operation(
    id="dca.stop_bot",
    method="POST",
    path="/api/v5/tradingBot/dca/stop",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-stop-dca-algo-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("stop_type", "stopType", write.enum, required=True),
    ),
)

GET_ACTIVE_BOTS: Operation[list[ActiveDcaBot]] = Operation(
    id="dca.get_active_bots",
    method="GET",
    path="/api/v5/tradingBot/dca/ongoing-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-get-dca-algo-order-details",
    shape=rows(ActiveDcaBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_BOTS_HISTORY: Operation[list[StoppedDcaBot]] = Operation(
    id="dca.get_bots_history",
    method="GET",
    path="/api/v5/tradingBot/dca/history-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-get-dca-algo-order-history",
    shape=rows(StoppedDcaBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_SUB_ORDERS: Operation[list[DcaOrder]] = Operation(
    id="dca.get_sub_orders",
    method="GET",
    path="/api/v5/tradingBot/dca/orders",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-get-dca-sub-orders",
    shape=rows(DcaOrder),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("cycle_id", "cycleId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

ADD_INVESTMENT: Operation[DcaInvestmentAck] = Operation(
    id="dca.add_investment",
    method="POST",
    path="/api/v5/tradingBot/dca/orders/manual-buy",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-add-investment",
    shape=one_result(DcaInvestmentAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("price", "price", write.decimal, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("ord_type", "ordType", write.enum),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
    ),
)

SET_REINVESTMENT: Operation[ContractDcaAck] = Operation(
    id="dca.set_reinvestment",
    method="POST",
    path="/api/v5/tradingBot/dca/settings/reinvestment",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-amend-dca-reinvestment",
    shape=one_result(ContractDcaAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("allow_reinvest", "allowReinvest", write.json_boolean, required=True),
    ),
)

SET_TAKE_PROFIT: Operation[ContractDcaAck] = Operation(
    id="dca.set_take_profit",
    method="POST",
    path="/api/v5/tradingBot/dca/settings/take-profit",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-amend-dca-take-profit-settings",
    shape=one_result(ContractDcaAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("tp_price", "tpPrice", write.decimal, required=True),
    ),
)

GET_POSITION: Operation[DcaPosition] = Operation(
    id="dca.get_position",
    method="GET",
    path="/api/v5/tradingBot/dca/position-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-get-dca-algo-order-position-details",
    shape=one_row(DcaPosition),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
    ),
)

GET_CYCLES: Operation[list[DcaCycle]] = Operation(
    id="dca.get_cycles",
    method="GET",
    path="/api/v5/tradingBot/dca/cycle-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-get-dca-cycle-list",
    shape=rows(DcaCycle),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "cycleId", "before": "cycleId"}, "newest-first", 100, 100),
)

ADD_MARGIN: Operation[ContractDcaAck] = Operation(
    id="dca.add_margin",
    method="POST",
    path="/api/v5/tradingBot/dca/margin/add",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-add-dca-margin",
    shape=one_result(ContractDcaAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
    ),
)

REDUCE_MARGIN: Operation[ContractDcaAck] = Operation(
    id="dca.reduce_margin",
    method="POST",
    path="/api/v5/tradingBot/dca/margin/reduce",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-dca-trading-post-reduce-dca-margin",
    shape=one_result(ContractDcaAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
    ),
)


def create_bot(
    *,
    inst_id: str,
    algo_ord_type: DcaBotTypeLike,
    init_ord_amt: Number,
    max_safety_ords: int,
    tp_pct: Number,
    trigger_params: Sequence[NewTrigger],
    safety_ord_amt: Number | None = None,
    px_steps: Number | None = None,
    px_steps_mult: Number | None = None,
    vol_mult: Number | None = None,
    sl_pct: Number | None = None,
    sl_mode: OrderPricingLike | None = None,
    tag: str | None = None,
    algo_cl_ord_id: str | None = None,
    lever: Number | None = None,
    direction: PositionDirectionLike | None = None,
    allow_reinvest: bool | None = None,
    profit_sharing_ratio: Number | None = None,
    tracking_mode: DcaTrackingLike | None = None,
    trade_quote_ccy: str | None = None,

) -> Request[LabeledBotAck]:
    """Create a DCA bot.

    What a bot has to be told depends on whether it trades a contract or a spot pair. Whether it
    was refused for its content or its funds is told in the row.

    Args:
        inst_id: Instrument ID: a contract for a contract bot, a pair for a spot bot.
        algo_ord_type: Whether the bot trades a contract or a spot pair.
        init_ord_amt: Amount of the first order of a cycle.
        max_safety_ords: Most safety orders in a cycle; 0 for none.
        tp_pct: Profit at which a cycle ends, 0.05 being 5%.
        trigger_params: What starts the bot; a price starts contract bots only.
        safety_ord_amt: Amount of the first safety order. Required if max_safety_ords is at
            least 1.
        px_steps: Price gap before the first safety order as a ratio, 0.01 being 1%. Required if
            max_safety_ords is at least 1.
        px_steps_mult: Factor by which the gap grows from one safety order to the next. Required
            if max_safety_ords is at least 1.
        vol_mult: Factor by which the amount grows from one safety order to the next. Required
            if max_safety_ords is at least 1.
        sl_pct: Loss at which the stop-loss is set off, 0.05 being 5%.
        sl_mode: How the stop-loss order is priced.
        tag: Label for the bot.
        algo_cl_ord_id: Your own ID for the bot.
        lever: Leverage; contract bots only. Required for a contract bot. Only with
            contract_dca.
        direction: Which way the bot bets; contract bots only. Only with contract_dca.
        allow_reinvest: Whether the profit is invested again; contract bots only. Only with
            contract_dca. Default: true.
        profit_sharing_ratio: Share of their profit that those who copy the bot give up, 0.1
            being 10%: 0, 0.1, 0.2 or 0.3. Contract bots only. Only with contract_dca.
        tracking_mode: How the bot and its copies keep together; contract bots only. Only with
            contract_dca.
        trade_quote_ccy: Quote currency to trade in; spot bots only. Only with spot_dca.

    Returns:
        A request for: What became of the bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user and instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    """
    return CREATE_BOT.request(
        inst_id=inst_id,
        algo_ord_type=algo_ord_type,
        init_ord_amt=init_ord_amt,
        max_safety_ords=max_safety_ords,
        tp_pct=tp_pct,
        trigger_params=trigger_params,
        safety_ord_amt=safety_ord_amt,
        px_steps=px_steps,
        px_steps_mult=px_steps_mult,
        vol_mult=vol_mult,
        sl_pct=sl_pct,
        sl_mode=sl_mode,
        tag=tag,
        algo_cl_ord_id=algo_cl_ord_id,
        lever=lever,
        direction=direction,
        allow_reinvest=allow_reinvest,
        profit_sharing_ratio=profit_sharing_ratio,
        tracking_mode=tracking_mode,
        trade_quote_ccy=trade_quote_ccy,
    )


def amend_spot_bot(
    *,
    algo_id: str,
    px_steps: Number,
    px_steps_mult: Number,
    vol_mult: Number,
    tp_pct: Number,
    sl_pct: Number,
    init_ord_amt: Number,
    safety_ord_amt: Number,
    max_safety_ords: int,
    reserve_funds: bool,
    trigger_params: Sequence[NewTriggerTerms],

) -> Request[NamedBotAck]:
    """Change the settings of a spot DCA bot.

    All the settings are given anew.

    Args:
        algo_id: ID of the bot.
        px_steps: Price gap before the first safety order as a ratio, 0.01 being 1%.
        px_steps_mult: Factor by which the gap grows from one safety order to the next.
        vol_mult: Factor by which the amount grows from one safety order to the next.
        tp_pct: Profit at which a cycle ends, 0.05 being 5%.
        sl_pct: Loss at which the stop-loss is set off, 0.05 being 5%.
        init_ord_amt: Amount of the first order of a cycle in quote currency.
        safety_ord_amt: Amount of the first safety order in quote currency.
        max_safety_ords: Most safety orders in a cycle.
        reserve_funds: Whether all the money that the bot may need is set aside.
        trigger_params: What starts the bot, by the strategy instant or rsi.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    """
    return AMEND_SPOT_BOT.request(
        algo_id=algo_id,
        px_steps=px_steps,
        px_steps_mult=px_steps_mult,
        vol_mult=vol_mult,
        tp_pct=tp_pct,
        sl_pct=sl_pct,
        init_ord_amt=init_ord_amt,
        safety_ord_amt=safety_ord_amt,
        max_safety_ords=max_safety_ords,
        reserve_funds=reserve_funds,
        trigger_params=trigger_params,
    )


def stop_bot(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    stop_type: BotStopTypeLike,

) -> Request[LabeledBotAck]:
    """Stop a DCA bot.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Whether the bot trades a contract or a spot pair.
        stop_type: What happens to the bot's holdings.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
    """
    return STOP_BOT.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        stop_type=stop_type,
    )


def get_active_bots(
    algo_ord_type: DcaBotTypeLike,
    *,
    algo_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[ActiveDcaBot]]:
    """Get the DCA bots that have not ended.

    Among them are stopped bots whose positions are still open.

    Args:
        algo_ord_type: Whether contract or spot bots are meant.
        algo_id: Only the bot with this ID.
        after: Only bots older than the one with this bot ID.
        before: Only bots newer than the one with this bot ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The bots.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
    """
    return GET_ACTIVE_BOTS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_bots_history(
    algo_ord_type: DcaBotTypeLike,
    *,
    algo_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[StoppedDcaBot]]:
    """Get the DCA bots that have ended.

    Args:
        algo_ord_type: Whether contract or spot bots are meant.
        algo_id: Only the bot with this ID.
        after: Only bots older than the one with this bot ID.
        before: Only bots newer than the one with this bot ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The bots.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
    """
    return GET_BOTS_HISTORY.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_sub_orders(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    cycle_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[DcaOrder]]:
    """Get the orders that a DCA bot has placed.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Whether contract or spot bots are meant.
        cycle_id: Only the orders of this cycle.
        after: Only orders older than the one with this order ID.
        before: Only orders newer than the one with this order ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
    """
    return GET_SUB_ORDERS.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        cycle_id=cycle_id,
        after=after,
        before=before,
        limit=limit,
    )


def add_investment(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    price: Number,
    amt: Number,
    ord_type: OrderPricingLike | None = None,
    trade_quote_ccy: str | None = None,

) -> Request[DcaInvestmentAck]:
    """Add to the position of a DCA bot by hand.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Whether the bot trades a contract or a spot pair.
        price: Limit price of the order.
        amt: Amount to invest.
        ord_type: How the order is priced; spot bots only.
        trade_quote_ccy: Quote currency to trade in; spot bots only.

    Returns:
        A request for: What became of the addition.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
    """
    return ADD_INVESTMENT.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        price=price,
        amt=amt,
        ord_type=ord_type,
        trade_quote_ccy=trade_quote_ccy,
    )


def set_reinvestment(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    allow_reinvest: bool,

) -> Request[ContractDcaAck]:
    """Set whether a contract DCA bot invests its profit again.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Kind of bot; contract_dca is the only one.
        allow_reinvest: Whether the profit is invested again.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
    """
    return SET_REINVESTMENT.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        allow_reinvest=allow_reinvest,
    )


def set_take_profit(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    tp_price: Number,

) -> Request[ContractDcaAck]:
    """Set the take-profit price of a contract DCA bot.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Kind of bot; contract_dca is the only one.
        tp_price: Price at which to take the profit.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
    """
    return SET_TAKE_PROFIT.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        tp_price=tp_price,
    )


def get_position(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,

) -> Request[DcaPosition]:
    """Get what a DCA bot holds in its current cycle.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Whether contract or spot bots are meant.

    Returns:
        A request for: The position.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
    """
    return GET_POSITION.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
    )


def get_cycles(
    *,
    algo_id: str,
    algo_ord_type: DcaBotTypeLike,
    inst_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[DcaCycle]]:
    """Get the cycles of a DCA bot.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: Whether contract or spot bots are meant.
        inst_id: Only this instrument.
        after: Only cycles older than the one with this cycle ID.
        before: Only cycles newer than the one with this cycle ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The cycles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
    """
    return GET_CYCLES.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        inst_id=inst_id,
        after=after,
        before=before,
        limit=limit,
    )


def add_margin(
    *,
    algo_id: str,
    amt: Number,

) -> Request[ContractDcaAck]:
    """Put margin into a contract DCA bot.

    Args:
        algo_id: ID of the bot.
        amt: Amount of margin.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
    """
    return ADD_MARGIN.request(
        algo_id=algo_id,
        amt=amt,
    )


def reduce_margin(
    *,
    algo_id: str,
    amt: Number,

) -> Request[ContractDcaAck]:
    """Take margin out of a contract DCA bot.

    Args:
        algo_id: ID of the bot.
        amt: Amount of margin.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
    """
    return REDUCE_MARGIN.request(
        algo_id=algo_id,
        amt=amt,
    )
