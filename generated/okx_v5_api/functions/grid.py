# Generated from spec/ by `make generate`. Do not edit.
"""Bots that buy and sell at the prices of a grid.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page, Variant, Variants
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, RowResults, batch, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.bodies.common import NewCurrencyAmount
from okx_v5_api.bodies.grid import GridBotStop, GridTriggerAmendment, NewGridTrigger
from okx_v5_api.enums.bots import BotOrderFilterLike
from okx_v5_api.enums.common import (
    InstrumentTypeLike,
    MarginChangeLike,
    RsiBarLike,
    RsiConditionLike,
    TriggerStrategyLike,
)
from okx_v5_api.enums.grid import (
    GridBacktestPeriodLike,
    GridBotTypeLike,
    GridDirectionLike,
    GridInvestmentTypeLike,
    GridSpacingLike,
)
from okx_v5_api.records.bots import BotPosition, BotReference, LabeledBotAck
from okx_v5_api.records.grid import (
    GridBotReference,
    GridClosingAck,
    GridMarginEstimate,
    GridMinimumInvestment,
    GridProfitWithdrawal,
    GridQuantityLimit,
    GridRangeAck,
    GridSuggestion,
    GridTriggerBacktest,
)
from okx_v5_api.records.grid_bots import GridBot, GridBotReport, GridOrder, StoppedGridBot

__all__ = [
    "create_bot",
    "amend_price_range",
    "amend_bot",
    "stop_bots",
    "close_position",
    "cancel_close_order",
    "start_bot",
    "get_active_bots",
    "get_bots_history",
    "get_bot",
    "get_sub_orders",
    "get_positions",
    "withdraw_profit",
    "compute_margin_balance",
    "adjust_margin_balance",
    "add_investment",
    "get_ai_parameters",
    "compute_min_investment",
    "get_rsi_backtest",
    "get_max_grid_quantity",
    "copy_bot",
]

CREATE_BOT: Operation[LabeledBotAck] = Operation(
    id="grid.create_bot",
    method="POST",
    path="/api/v5/tradingBot/grid/order-algo",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument")),
    ),
    doc="order-book-trading-grid-trading-post-place-grid-algo-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("max_px", "maxPx", write.decimal, required=True),
        Argument("min_px", "minPx", write.decimal, required=True),
        Argument("grid_num", "gridNum", write.integer, required=True),
        Argument("run_type", "runType", write.enum),
        Argument("tp_trigger_px", "tpTriggerPx", write.decimal),
        Argument("sl_trigger_px", "slTriggerPx", write.decimal),
        Argument("algo_cl_ord_id", "algoClOrdId", write.text),
        Argument("tag", "tag", write.text),
        Argument("profit_sharing_ratio", "profitSharingRatio", write.decimal),
        Argument("trigger_params", "triggerParams", write.list_of(write.body(NewGridTrigger))),
        Argument("quote_sz", "quoteSz", write.decimal),
        Argument("base_sz", "baseSz", write.decimal),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
        Argument("sz", "sz", write.decimal),
        Argument("direction", "direction", write.enum),
        Argument("lever", "lever", write.decimal),
        Argument("base_pos", "basePos", write.json_boolean),
        Argument("tp_ratio", "tpRatio", write.decimal),
        Argument("sl_ratio", "slRatio", write.decimal),
    ),
    variants=Variants(
        "algo_ord_type",
        {
            "grid": Variant(
                requires=(),
                any_of=(("quote_sz", "base_sz"),),
                takes=frozenset(("base_sz", "quote_sz", "trade_quote_ccy")),
            ),
            "contract_grid": Variant(
                requires=("sz", "direction", "lever"),
                any_of=(),
                takes=frozenset(("base_pos", "direction", "lever", "sl_ratio", "sz", "tp_ratio")),
            ),
        },
        common=frozenset(("inst_id", "algo_ord_type", "max_px", "min_px", "grid_num", "run_type", "tp_trigger_px", "sl_trigger_px", "algo_cl_ord_id", "tag", "profit_sharing_ratio", "trigger_params")),
    ),
)

AMEND_PRICE_RANGE: Operation[GridRangeAck] = Operation(
    id="grid.amend_price_range",
    method="POST",
    path="/api/v5/tradingBot/grid/amend-algo-basic-param",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param",
    shape=one_row(GridRangeAck),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("min_px", "minPx", write.decimal, required=True),
        Argument("max_px", "maxPx", write.decimal, required=True),
        Argument("grid_num", "gridNum", write.integer, required=True),
        Argument("topup_amount", "topupAmount", write.decimal),
    ),
)

AMEND_BOT: Operation[LabeledBotAck] = Operation(
    id="grid.amend_bot",
    method="POST",
    path="/api/v5/tradingBot/grid/amend-order-algo",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-amend-grid-algo-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("inst_id", "instId", write.text, required=True),
        Argument("sl_trigger_px", "slTriggerPx", write.or_empty(write.decimal)),
        Argument("tp_trigger_px", "tpTriggerPx", write.or_empty(write.decimal)),
        Argument("tp_ratio", "tpRatio", write.or_empty(write.decimal)),
        Argument("sl_ratio", "slRatio", write.or_empty(write.decimal)),
        Argument("top_up_amt", "topUpAmt", write.decimal),
        Argument("trigger_params", "triggerParams", write.list_of(write.body(GridTriggerAmendment))),
    ),
    any_of=(("sl_trigger_px", "tp_trigger_px", "tp_ratio", "sl_ratio", "top_up_amt", "trigger_params"),),
)

STOP_BOTS: Operation[BatchResult[LabeledBotAck]] = Operation(
    id="grid.stop_bots",
    method="POST",
    path="/api/v5/tradingBot/grid/stop-order-algo",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-stop-grid-algo-order",
    shape=batch(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("grid_bot_stops", "", write.list_of(write.body(GridBotStop), 10), required=True),
    ),
    whole_body=True,
)

CLOSE_POSITION: Operation[GridClosingAck] = Operation(
    id="grid.close_position",
    method="POST",
    path="/api/v5/tradingBot/grid/close-position",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-close-position-for-contract-grid",
    shape=one_row(GridClosingAck),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("mkt_close", "mktClose", write.json_boolean, required=True),
        Argument("sz", "sz", write.decimal),
        Argument("px", "px", write.decimal),
    ),
)

CANCEL_CLOSE_ORDER: Operation[GridClosingAck] = Operation(
    id="grid.cancel_close_order",
    method="POST",
    path="/api/v5/tradingBot/grid/cancel-close-order",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid",
    shape=one_row(GridClosingAck),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("ord_id", "ordId", write.text, required=True),
    ),
)

START_BOT: Operation[GridBotReference] = Operation(
    id="grid.start_bot",
    method="POST",
    path="/api/v5/tradingBot/grid/order-instant-trigger",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument")),
    ),
    doc="order-book-trading-grid-trading-post-instant-trigger-grid-algo-order",
    shape=one_row(GridBotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("top_up_amt", "topUpAmt", write.decimal),
    ),
)

GET_ACTIVE_BOTS: Operation[list[GridBot]] = Operation(
    id="grid.get_active_bots",
    method="GET",
    path="/api/v5/tradingBot/grid/orders-algo-pending",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-algo-order-list",
    shape=rows(GridBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("inst_type", "instType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_BOTS_HISTORY: Operation[list[StoppedGridBot]] = Operation(
    id="grid.get_bots_history",
    method="GET",
    path="/api/v5/tradingBot/grid/orders-algo-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-algo-order-history",
    shape=rows(StoppedGridBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("inst_type", "instType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_BOT: Operation[GridBotReport] = Operation(
    id="grid.get_bot",
    method="GET",
    path="/api/v5/tradingBot/grid/orders-algo-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-algo-order-details",
    shape=one_row(GridBotReport),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

GET_SUB_ORDERS: Operation[list[GridOrder]] = Operation(
    id="grid.get_sub_orders",
    method="GET",
    path="/api/v5/tradingBot/grid/sub-orders",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-algo-sub-orders",
    shape=rows(GridOrder),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("group_id", "groupId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

GET_POSITIONS: Operation[list[BotPosition]] = Operation(
    id="grid.get_positions",
    method="GET",
    path="/api/v5/tradingBot/grid/positions",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-algo-order-positions",
    shape=rows(BotPosition),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

WITHDRAW_PROFIT: Operation[GridProfitWithdrawal] = Operation(
    id="grid.withdraw_profit",
    method="POST",
    path="/api/v5/tradingBot/grid/withdraw-income",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-spot-grid-withdraw-income",
    shape=one_row(GridProfitWithdrawal),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

COMPUTE_MARGIN_BALANCE: Operation[GridMarginEstimate] = Operation(
    id="grid.compute_margin_balance",
    method="POST",
    path="/api/v5/tradingBot/grid/compute-margin-balance",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-compute-margin-balance",
    shape=one_row(GridMarginEstimate),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("amt", "amt", write.decimal),
    ),
)

ADJUST_MARGIN_BALANCE: Operation[GridBotReference] = Operation(
    id="grid.adjust_margin_balance",
    method="POST",
    path="/api/v5/tradingBot/grid/margin-balance",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-adjust-margin-balance",
    shape=one_row(GridBotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("amt", "amt", write.decimal),
        Argument("percent", "percent", write.decimal),
    ),
    any_of=(("amt", "percent"),),
)

ADD_INVESTMENT: Operation[BotReference] = Operation(
    id="grid.add_investment",
    method="POST",
    path="/api/v5/tradingBot/grid/adjust-investment",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-grid-trading-post-add-investment",
    shape=one_row(BotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("allow_reinvest_profit", "allowReinvestProfit", write.boolean),
    ),
)

GET_AI_PARAMETERS: Operation[GridSuggestion] = Operation(
    id="grid.get_ai_parameters",
    method="GET",
    path="/api/v5/tradingBot/grid/ai-param",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-grid-trading-get-grid-ai-parameter-public",
    shape=one_row(GridSuggestion),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("inst_id", "instId", write.text, required=True),
        Argument("direction", "direction", write.enum),
        Argument("duration", "duration", write.enum),
    ),
)

COMPUTE_MIN_INVESTMENT: Operation[GridMinimumInvestment] = Operation(
    id="grid.compute_min_investment",
    method="POST",
    path="/api/v5/tradingBot/grid/min-investment",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-grid-trading-post-compute-min-investment-public",
    shape=one_row(GridMinimumInvestment),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("max_px", "maxPx", write.decimal, required=True),
        Argument("min_px", "minPx", write.decimal, required=True),
        Argument("grid_num", "gridNum", write.integer, required=True),
        Argument("run_type", "runType", write.enum, required=True),
        Argument("direction", "direction", write.enum),
        Argument("lever", "lever", write.decimal),
        Argument("base_pos", "basePos", write.json_boolean),
        Argument("investment_type", "investmentType", write.enum),
        Argument("trigger_strategy", "triggerStrategy", write.enum),
        Argument("top_up_amt", "topUpAmt", write.decimal),
        Argument("investment_data", "investmentData", write.list_of(write.body(NewCurrencyAmount))),
    ),
)

GET_RSI_BACKTEST: Operation[GridTriggerBacktest] = Operation(
    id="grid.get_rsi_backtest",
    method="GET",
    path="/api/v5/tradingBot/public/rsi-back-testing",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-grid-trading-get-rsi-back-testing-public",
    shape=one_row(GridTriggerBacktest),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("timeframe", "timeframe", write.enum, required=True),
        Argument("thold", "thold", write.integer, required=True),
        Argument("time_period", "timePeriod", write.integer, required=True),
        Argument("trigger_cond", "triggerCond", write.enum),
        Argument("duration", "duration", write.text),
    ),
)

GET_MAX_GRID_QUANTITY: Operation[GridQuantityLimit] = Operation(
    id="grid.get_max_grid_quantity",
    method="GET",
    path="/api/v5/tradingBot/grid/grid-quantity",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-grid-trading-get-max-grid-quantity-public",
    shape=one_row(GridQuantityLimit),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("run_type", "runType", write.enum, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("max_px", "maxPx", write.decimal, required=True),
        Argument("min_px", "minPx", write.decimal, required=True),
        Argument("lever", "lever", write.decimal),
    ),
)

COPY_BOT: Operation[LabeledBotAck] = Operation(
    id="grid.copy_bot",
    method="POST",
    path="/api/v5/tradingBot/grid/copy-order-algo",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument")),
    ),
    doc="order-book-trading-grid-trading-post-copy-grid-algo-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("source_algo_id", "sourceAlgoId", write.text, required=True),
        Argument("quote_sz", "quoteSz", write.decimal),
        Argument("lever", "lever", write.decimal),
        Argument("auto_reserve", "autoReserve", write.json_boolean),
        Argument("sz", "sz", write.decimal),
        Argument("actual_margin_sz", "actualMarginSz", write.decimal),
        Argument("extra_margin_sz", "extraMarginSz", write.decimal),
        Argument("algo_cl_ord_id", "algoClOrdId", write.text),
        Argument("tag", "tag", write.text),
    ),
)


def create_bot(
    *,
    inst_id: str,
    algo_ord_type: GridBotTypeLike,
    max_px: Number,
    min_px: Number,
    grid_num: int,
    run_type: GridSpacingLike | None = None,
    tp_trigger_px: Number | None = None,
    sl_trigger_px: Number | None = None,
    algo_cl_ord_id: str | None = None,
    tag: str | None = None,
    profit_sharing_ratio: Number | None = None,
    trigger_params: Sequence[NewGridTrigger] | None = None,
    quote_sz: Number | None = None,
    base_sz: Number | None = None,
    trade_quote_ccy: str | None = None,
    sz: Number | None = None,
    direction: GridDirectionLike | None = None,
    lever: Number | None = None,
    base_pos: bool | None = None,
    tp_ratio: Number | None = None,
    sl_ratio: Number | None = None,

) -> Request[LabeledBotAck]:
    """Create a grid bot.

    What a bot has to be told depends on whether it trades a spot pair or a contract. Whether it
    was refused for its content or its funds is told in the row.

    Args:
        inst_id: Instrument ID: a pair for a spot grid, a contract for a contract grid.
        algo_ord_type: Whether the bot trades a spot pair or a contract.
        max_px: Highest price of the grid.
        min_px: Lowest price of the grid.
        grid_num: Number of grids that the range is divided into.
        run_type: How the prices are spread over the range. Default: 1.
        tp_trigger_px: Price at which the bot stops to take its profit.
        sl_trigger_px: Price at which the bot stops to limit its loss.
        algo_cl_ord_id: Your own ID for the bot, up to 32 letters and digits.
        tag: Label for the bot.
        profit_sharing_ratio: Share of their profit that those who copy the bot give up, 0.1
            being 10%: 0, 0.1, 0.2 or 0.3.
        trigger_params: What starts and stops the bot.
        quote_sz: Amount of quote currency to invest; spot grid only. Required for a spot grid
            unless base_sz is given. Only with grid.
        base_sz: Amount of base currency to invest; spot grid only. Required for a spot grid
            unless quote_sz is given. Only with grid.
        trade_quote_ccy: Quote currency to trade in; that of the instrument if absent. Spot grid
            only. Only with grid.
        sz: Margin to invest in USDT; contract grid only. Required for a contract grid. Only
            with contract_grid.
        direction: Which way the grid bets; contract grid only. Required for a contract grid.
            Only with contract_grid.
        lever: Leverage; contract grid only. Required for a contract grid. Only with
            contract_grid.
        base_pos: Whether the bot opens a position as soon as it starts. Not to be given for a
            neutral grid; contract grid only. Only with contract_grid. Default: False.
        tp_ratio: Profit at which the bot stops, 0.1 being 10%; contract grid only. Only with
            contract_grid.
        sl_ratio: Loss at which the bot stops, 0.1 being 10%; contract grid only. Only with
            contract_grid.

    Returns:
        A request for: What became of the bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user and instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    """
    return CREATE_BOT.request(
        inst_id=inst_id,
        algo_ord_type=algo_ord_type,
        max_px=max_px,
        min_px=min_px,
        grid_num=grid_num,
        run_type=run_type,
        tp_trigger_px=tp_trigger_px,
        sl_trigger_px=sl_trigger_px,
        algo_cl_ord_id=algo_cl_ord_id,
        tag=tag,
        profit_sharing_ratio=profit_sharing_ratio,
        trigger_params=trigger_params,
        quote_sz=quote_sz,
        base_sz=base_sz,
        trade_quote_ccy=trade_quote_ccy,
        sz=sz,
        direction=direction,
        lever=lever,
        base_pos=base_pos,
        tp_ratio=tp_ratio,
        sl_ratio=sl_ratio,
    )


def amend_price_range(
    *,
    algo_id: str,
    min_px: Number,
    max_px: Number,
    grid_num: int,
    topup_amount: Number | None = None,

) -> Request[GridRangeAck]:
    """Change the price range and the number of grids of a bot.

    More money may be needed for the new range. If the market has moved so that the amount no
    longer fits, the request fails with code 55124 for too little or 55186 for too much.

    Args:
        algo_id: ID of the bot.
        min_px: New lowest price of the grid.
        max_px: New highest price of the grid.
        grid_num: New number of grids.
        topup_amount: Amount to invest in addition. If absent or 0, what the new range requires
            is added; contract grid only.

    Returns:
        A request for: What the change costs.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
    """
    return AMEND_PRICE_RANGE.request(
        algo_id=algo_id,
        min_px=min_px,
        max_px=max_px,
        grid_num=grid_num,
        topup_amount=topup_amount,
    )


def amend_bot(
    *,
    algo_id: str,
    inst_id: str,
    sl_trigger_px: Number | None = None,
    tp_trigger_px: Number | None = None,
    tp_ratio: Number | None = None,
    sl_ratio: Number | None = None,
    top_up_amt: Number | None = None,
    trigger_params: Sequence[GridTriggerAmendment] | None = None,

) -> Request[LabeledBotAck]:
    """Change the stops and triggers of a grid bot.

    At least one change has to be given. The range of the grid is changed by amend_price_range.

    Args:
        algo_id: ID of the bot.
        inst_id: Instrument ID.
        sl_trigger_px: New price at which the bot stops to limit its loss. The empty string
            removes the stop.
        tp_trigger_px: New price at which the bot stops to take its profit. The empty string
            removes the stop.
        tp_ratio: New profit at which the bot stops, 0.1 being 10%. Contract grid only. The
            empty string removes the stop.
        sl_ratio: New loss at which the bot stops, 0.1 being 10%. Contract grid only. The empty
            string removes the stop.
        top_up_amt: Amount to invest in addition; spot grid only.
        trigger_params: New triggers.

    Returns:
        A request for: What became of the changes.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    """
    return AMEND_BOT.request(
        algo_id=algo_id,
        inst_id=inst_id,
        sl_trigger_px=sl_trigger_px,
        tp_trigger_px=tp_trigger_px,
        tp_ratio=tp_ratio,
        sl_ratio=sl_ratio,
        top_up_amt=top_up_amt,
        trigger_params=trigger_params,
    )


def stop_bots(
    grid_bot_stops: Sequence[GridBotStop],

) -> Request[BatchResult[LabeledBotAck]]:
    """Stop up to 10 grid bots.

    Each row tells whether its request was accepted, not that the bot has stopped.

    Args:
        grid_bot_stops: Which grid bot to stop and how.

    Returns:
        A request for: What became of each request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    """
    return STOP_BOTS.request(
        grid_bot_stops=grid_bot_stops,
    )


def close_position(
    *,
    algo_id: str,
    mkt_close: bool,
    sz: Number | None = None,
    px: Number | None = None,

) -> Request[GridClosingAck]:
    """Close the position that a stopped contract grid has kept.

    Only for a bot that was stopped with its position kept.

    Args:
        algo_id: ID of the bot.
        mkt_close: Whether all of the position is closed at market, in place of a part of it at
            a price.
        sz: Number of contracts to close. Required when mkt_close is false.
        px: Price to close at. Required when mkt_close is false.

    Returns:
        A request for: The closing order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
    """
    return CLOSE_POSITION.request(
        algo_id=algo_id,
        mkt_close=mkt_close,
        sz=sz,
        px=px,
    )


def cancel_close_order(
    *,
    algo_id: str,
    ord_id: str,

) -> Request[GridClosingAck]:
    """Cancel an order that closes a contract grid's position.

    Args:
        algo_id: ID of the bot.
        ord_id: ID of the closing order.

    Returns:
        A request for: The closing order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
    """
    return CANCEL_CLOSE_ORDER.request(
        algo_id=algo_id,
        ord_id=ord_id,
    )


def start_bot(
    algo_id: str,
    *,
    top_up_amt: Number | None = None,

) -> Request[GridBotReference]:
    """Start a grid bot without waiting for its trigger.

    Args:
        algo_id: ID of the bot.
        top_up_amt: Amount to invest in addition; spot grid only.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user and instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
    """
    return START_BOT.request(
        algo_id=algo_id,
        top_up_amt=top_up_amt,
    )


def get_active_bots(
    algo_ord_type: GridBotTypeLike,
    *,
    algo_id: str | None = None,
    inst_id: str | None = None,
    inst_type: InstrumentTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[GridBot]]:
    """Get the grid bots that have not ended.

    Among them are stopped bots whose positions are still open.

    Args:
        algo_ord_type: Whether spot or contract grids are meant.
        algo_id: Only the bot with this ID.
        inst_id: Only this instrument.
        inst_type: Only this kind of instrument.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
    """
    return GET_ACTIVE_BOTS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        inst_id=inst_id,
        inst_type=inst_type,
        after=after,
        before=before,
        limit=limit,
    )


def get_bots_history(
    algo_ord_type: GridBotTypeLike,
    *,
    algo_id: str | None = None,
    inst_id: str | None = None,
    inst_type: InstrumentTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[StoppedGridBot]]:
    """Get the grid bots that have ended.

    Args:
        algo_ord_type: Whether spot or contract grids are meant.
        algo_id: Only the bot with this ID.
        inst_id: Only this instrument.
        inst_type: Only this kind of instrument.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
    """
    return GET_BOTS_HISTORY.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        inst_id=inst_id,
        inst_type=inst_type,
        after=after,
        before=before,
        limit=limit,
    )


def get_bot(
    *,
    algo_ord_type: GridBotTypeLike,
    algo_id: str,

) -> Request[GridBotReport]:
    """Get one grid bot.

    Args:
        algo_ord_type: Whether spot or contract grids are meant.
        algo_id: ID of the bot.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
    """
    return GET_BOT.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
    )


def get_sub_orders(
    *,
    algo_ord_type: GridBotTypeLike,
    algo_id: str,
    type: BotOrderFilterLike,
    group_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[GridOrder]]:
    """Get the orders that a grid bot has placed.

    Args:
        algo_ord_type: Whether spot or contract grids are meant.
        algo_id: ID of the bot.
        type: Whether the orders in the book or the filled ones are meant.
        group_id: Only the orders of this group of the bot's.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
    """
    return GET_SUB_ORDERS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        type=type,
        group_id=group_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_positions(
    *,
    algo_ord_type: GridBotTypeLike,
    algo_id: str,

) -> Request[list[BotPosition]]:
    """Get the positions of a contract grid.

    Args:
        algo_ord_type: Kind of bot; contract_grid is the only one that holds positions.
        algo_id: ID of the bot.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
    """
    return GET_POSITIONS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
    )


def withdraw_profit(
    algo_id: str,

) -> Request[GridProfitWithdrawal]:
    """Take the profit out of a spot grid.

    Args:
        algo_id: ID of the bot.

    Returns:
        A request for: The profit.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
    """
    return WITHDRAW_PROFIT.request(
        algo_id=algo_id,
    )


def compute_margin_balance(
    *,
    algo_id: str,
    type: MarginChangeLike,
    amt: Number | None = None,

) -> Request[GridMarginEstimate]:
    """Reckon what a change of a contract grid's margin would lead to.

    Nothing is changed; adjust_margin_balance does that.

    Args:
        algo_id: ID of the bot.
        type: Whether margin would be put in or taken out.
        amt: Amount of the change. Default: 0.

    Returns:
        A request for: What the change would lead to.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
    """
    return COMPUTE_MARGIN_BALANCE.request(
        algo_id=algo_id,
        type=type,
        amt=amt,
    )


def adjust_margin_balance(
    *,
    algo_id: str,
    type: MarginChangeLike,
    amt: Number | None = None,
    percent: Number | None = None,

) -> Request[GridBotReference]:
    """Add margin to a contract grid or take it out.

    Args:
        algo_id: ID of the bot.
        type: Whether margin is put in or taken out.
        amt: Amount of the change. Required unless percent is given.
        percent: Size of the change as a percentage. Required unless amt is given.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
    """
    return ADJUST_MARGIN_BALANCE.request(
        algo_id=algo_id,
        type=type,
        amt=amt,
        percent=percent,
    )


def add_investment(
    *,
    algo_id: str,
    amt: Number,
    allow_reinvest_profit: bool | None = None,

) -> Request[BotReference]:
    """Add money to a grid bot.

    Documented for contract grids, although one of the fields is for spot grids.

    Args:
        algo_id: ID of the bot.
        amt: Amount to add.
        allow_reinvest_profit: Whether the profit is invested again; spot grid only. Default:
            true.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
    """
    return ADD_INVESTMENT.request(
        algo_id=algo_id,
        amt=amt,
        allow_reinvest_profit=allow_reinvest_profit,
    )


def get_ai_parameters(
    *,
    algo_ord_type: GridBotTypeLike,
    inst_id: str,
    direction: GridDirectionLike | None = None,
    duration: GridBacktestPeriodLike | None = None,

) -> Request[GridSuggestion]:
    """Get the parameters that the exchange suggests for a grid bot.

    Args:
        algo_ord_type: Whether spot or contract grids are meant.
        inst_id: Instrument ID.
        direction: Which way the grid bets; contract grid only. Required for a contract grid.
        duration: Length of the past to test. Spot grids: 7, 30 or 180 days, 7 if absent.
            Contract grids: 7, 14 or 30 days, 14 if absent.

    Returns:
        A request for: The suggestion.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
    """
    return GET_AI_PARAMETERS.request(
        algo_ord_type=algo_ord_type,
        inst_id=inst_id,
        direction=direction,
        duration=duration,
    )


def compute_min_investment(
    *,
    inst_id: str,
    algo_ord_type: GridBotTypeLike,
    max_px: Number,
    min_px: Number,
    grid_num: int,
    run_type: GridSpacingLike,
    direction: GridDirectionLike | None = None,
    lever: Number | None = None,
    base_pos: bool | None = None,
    investment_type: GridInvestmentTypeLike | None = None,
    trigger_strategy: TriggerStrategyLike | None = None,
    top_up_amt: Number | None = None,
    investment_data: Sequence[NewCurrencyAmount] | None = None,

) -> Request[GridMinimumInvestment]:
    """Reckon the least that a grid bot can be created with.

    Nothing is created.

    Args:
        inst_id: Instrument ID.
        algo_ord_type: Whether the bot would trade a spot pair or a contract.
        max_px: Highest price of the grid.
        min_px: Lowest price of the grid.
        grid_num: Number of grids that the range is divided into.
        run_type: How the prices are spread over the range.
        direction: Which way the grid bets; contract grid only. Required for a contract grid.
        lever: Leverage; contract grid only. Required for a contract grid.
        base_pos: Whether the bot would open a position as soon as it starts. Not to be given
            for a neutral grid; contract grid only. Default: False.
        investment_type: Which currencies are invested; spot grid only.
        trigger_strategy: What would start the bot.
        top_up_amt: Amount to invest in addition; spot grid only.
        investment_data: Amounts that are to be invested, one entry for each currency.

    Returns:
        A request for: The least investment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    """
    return COMPUTE_MIN_INVESTMENT.request(
        inst_id=inst_id,
        algo_ord_type=algo_ord_type,
        max_px=max_px,
        min_px=min_px,
        grid_num=grid_num,
        run_type=run_type,
        direction=direction,
        lever=lever,
        base_pos=base_pos,
        investment_type=investment_type,
        trigger_strategy=trigger_strategy,
        top_up_amt=top_up_amt,
        investment_data=investment_data,
    )


def get_rsi_backtest(
    *,
    inst_id: str,
    timeframe: RsiBarLike,
    thold: int,
    time_period: int,
    trigger_cond: RsiConditionLike | None = None,
    duration: str | None = None,

) -> Request[GridTriggerBacktest]:
    """Count how often a trigger on the relative strength index would have been set off.

    Args:
        inst_id: Instrument ID of a spot pair.
        timeframe: Length of the candles behind the index.
        thold: Threshold of the index, 1 to 100.
        time_period: Number of candles that the index covers; 14 is the only one.
        trigger_cond: How the index has to meet the threshold. Default: cross_down.
        duration: Length of the past to test; 1M, a month, is the only one. Default: 1M.

    Returns:
        A request for: The count.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
    """
    return GET_RSI_BACKTEST.request(
        inst_id=inst_id,
        timeframe=timeframe,
        thold=thold,
        time_period=time_period,
        trigger_cond=trigger_cond,
        duration=duration,
    )


def get_max_grid_quantity(
    *,
    inst_id: str,
    run_type: GridSpacingLike,
    algo_ord_type: GridBotTypeLike,
    max_px: Number,
    min_px: Number,
    lever: Number | None = None,

) -> Request[GridQuantityLimit]:
    """Get the largest number of grids that a range can be divided into.

    The least number is 2.

    Args:
        inst_id: Instrument ID.
        run_type: How the prices are spread over the range.
        algo_ord_type: Whether a spot or a contract grid is meant.
        max_px: Highest price of the grid.
        min_px: Lowest price of the grid.
        lever: Leverage; contract grid only. Required for a contract grid.

    Returns:
        A request for: The number.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
    """
    return GET_MAX_GRID_QUANTITY.request(
        inst_id=inst_id,
        run_type=run_type,
        algo_ord_type=algo_ord_type,
        max_px=max_px,
        min_px=min_px,
        lever=lever,
    )


def copy_bot(
    *,
    inst_id: str,
    algo_ord_type: GridBotTypeLike,
    source_algo_id: str,
    quote_sz: Number | None = None,
    lever: Number | None = None,
    auto_reserve: bool | None = None,
    sz: Number | None = None,
    actual_margin_sz: Number | None = None,
    extra_margin_sz: Number | None = None,
    algo_cl_ord_id: str | None = None,
    tag: str | None = None,

) -> Request[LabeledBotAck]:
    """Create a grid bot that copies a lead trader's.

    Whether it was refused is told in the row.

    Args:
        inst_id: Instrument ID.
        algo_ord_type: Whether the bot trades a spot pair or a contract.
        source_algo_id: ID of the lead trader's bot to copy.
        quote_sz: Amount of quote currency to invest; spot grid only.
        lever: Leverage; contract grid only.
        auto_reserve: Whether sz is divided automatically into margin in use and in reserve, in
            place of actual_margin_sz and extra_margin_sz; contract grid only.
        sz: Amount to invest in USDT; contract grid only. Required when auto_reserve is true.
        actual_margin_sz: Margin for use; contract grid only. Required when auto_reserve is
            false.
        extra_margin_sz: Margin in reserve; contract grid only. Default: 0.
        algo_cl_ord_id: Your own ID for the bot.
        tag: Label for the bot.

    Returns:
        A request for: What became of the bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user and instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
    """
    return COPY_BOT.request(
        inst_id=inst_id,
        algo_ord_type=algo_ord_type,
        source_algo_id=source_algo_id,
        quote_sz=quote_sz,
        lever=lever,
        auto_reserve=auto_reserve,
        sz=sz,
        actual_margin_sz=actual_margin_sz,
        extra_margin_sz=extra_margin_sz,
        algo_cl_ord_id=algo_cl_ord_id,
        tag=tag,
    )
