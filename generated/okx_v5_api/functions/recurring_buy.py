# Generated from spec/ by `make generate`. Do not edit.
"""Plans that invest a fixed amount again and again.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, RowResults, batch, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number

from okx_v5_api.bodies.bots import BotChoice
from okx_v5_api.bodies.recurring_buy import NewRecurringBuyAsset, RecurringBuyPriceRange
from okx_v5_api.enums.common import TradeModeLike
from okx_v5_api.enums.recurring_buy import (
    RecurringBuyFundingLike,
    RecurringBuyIntervalLike,
    RecurringBuyPeriodLike,
    RecurringBuyTimingLike,
)
from okx_v5_api.records.bots import BotAck, LabeledBotAck, NamedBotAck
from okx_v5_api.records.recurring_buy import (
    RecurringBuy,
    RecurringBuyOrder,
    RecurringBuyReport,
    RecurringBuyStopAck,
)

__all__ = [
    "create_plan",
    "rename_plan",
    "stop_plans",
    "get_active_plans",
    "get_plans_history",
    "get_plan",
    "get_sub_orders",
    "amend_schedule",
    "amend_amount",
    "add_investment",
    "pause_plan",
    "restart_plan",
    "amend_price_range",
]

CREATE_PLAN: Operation[LabeledBotAck] = Operation(
    id="recurring_buy.create_plan",
    method="POST",
    path="/api/v5/tradingBot/recurring/order-algo",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-place-recurring-buy-order",
    shape=one_result(LabeledBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("stgy_name", "stgyName", write.text, required=True),
        Argument("recurring_list", "recurringList", write.list_of(write.body(NewRecurringBuyAsset)), required=True),
        Argument("period", "period", write.enum, required=True),
        Argument("recurring_time", "recurringTime", write.integer, required=True),
        Argument("time_zone", "timeZone", write.integer, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("investment_ccy", "investmentCcy", write.text, required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("recurring_day", "recurringDay", write.integer),
        Argument("recurring_hour", "recurringHour", write.enum),
        Argument("algo_cl_ord_id", "algoClOrdId", write.text),
        Argument("tag", "tag", write.text),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
        Argument("source", "source", write.list_of(write.enum)),
        Argument("recurring_time_type", "recurringTimeType", write.enum),
    ),
)

RENAME_PLAN: Operation[NamedBotAck] = Operation(
    id="recurring_buy.rename_plan",
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-order-algo",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-amend-recurring-buy-order",
    shape=one_result(NamedBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("stgy_name", "stgyName", write.text, required=True),
    ),
)

STOP_PLANS: Operation[BatchResult[RecurringBuyStopAck]] = Operation(
    id="recurring_buy.stop_plans",
    method="POST",
    path="/api/v5/tradingBot/recurring/stop-order-algo",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-stop-recurring-buy-order",
    shape=batch(RecurringBuyStopAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("bot_choices", "", write.list_of(write.body(BotChoice), 10), required=True),
    ),
    whole_body=True,
)

GET_ACTIVE_PLANS: Operation[list[RecurringBuy]] = Operation(
    id="recurring_buy.get_active_plans",
    method="GET",
    path="/api/v5/tradingBot/recurring/orders-algo-pending",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-get-recurring-buy-order-list",
    shape=rows(RecurringBuy),
    arguments=(
        Argument("algo_id", "algoId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_PLANS_HISTORY: Operation[list[RecurringBuy]] = Operation(
    id="recurring_buy.get_plans_history",
    method="GET",
    path="/api/v5/tradingBot/recurring/orders-algo-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-get-recurring-buy-order-history",
    shape=rows(RecurringBuy),
    arguments=(
        Argument("algo_id", "algoId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_PLAN: Operation[RecurringBuyReport] = Operation(
    id="recurring_buy.get_plan",
    method="GET",
    path="/api/v5/tradingBot/recurring/orders-algo-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-get-recurring-buy-order-details",
    shape=one_row(RecurringBuyReport),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

GET_SUB_ORDERS: Operation[list[RecurringBuyOrder]] = Operation(
    id="recurring_buy.get_sub_orders",
    method="GET",
    path="/api/v5/tradingBot/recurring/sub-orders",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-get-recurring-buy-sub-orders",
    shape=rows(RecurringBuyOrder),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

AMEND_SCHEDULE: Operation[BotAck] = Operation(
    id="recurring_buy.amend_schedule",
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-recurring-time",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-amend-recurring-buy-time",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("recurring_time_type", "recurringTimeType", write.enum, required=True),
        Argument("time_zone", "timeZone", write.integer, required=True),
        Argument("period", "period", write.enum, required=True),
        Argument("recurring_hour", "recurringHour", write.enum),
        Argument("recurring_day", "recurringDay", write.integer),
        Argument("recurring_time", "recurringTime", write.integer),
    ),
)

AMEND_AMOUNT: Operation[BotAck] = Operation(
    id="recurring_buy.amend_amount",
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-recurring-amount",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-amend-recurring-buy-amount",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("amount", "amount", write.decimal, required=True),
    ),
)

ADD_INVESTMENT: Operation[BotAck] = Operation(
    id="recurring_buy.add_investment",
    method="POST",
    path="/api/v5/tradingBot/recurring/add-investment",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-add-investment",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("amount", "amount", write.decimal, required=True),
    ),
)

PAUSE_PLAN: Operation[BotAck] = Operation(
    id="recurring_buy.pause_plan",
    method="POST",
    path="/api/v5/tradingBot/recurring/pause",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-pause-recurring-buy",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

RESTART_PLAN: Operation[BotAck] = Operation(
    id="recurring_buy.restart_plan",
    method="POST",
    path="/api/v5/tradingBot/recurring/restart",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-restart-recurring-buy",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

AMEND_PRICE_RANGE: Operation[BotAck] = Operation(
    id="recurring_buy.amend_price_range",
    method="POST",
    path="/api/v5/tradingBot/recurring/amend-price-range",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-recurring-buy-post-amend-price-range",
    shape=one_result(BotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("recurring_list", "recurringList", write.list_of(write.body(RecurringBuyPriceRange)), required=True),
    ),
)


def create_plan(
    *,
    stgy_name: str,
    recurring_list: Sequence[NewRecurringBuyAsset],
    period: RecurringBuyPeriodLike,
    recurring_time: int,
    time_zone: int,
    amt: Number,
    investment_ccy: str,
    td_mode: TradeModeLike,
    recurring_day: int | None = None,
    recurring_hour: RecurringBuyIntervalLike | None = None,
    algo_cl_ord_id: str | None = None,
    tag: str | None = None,
    trade_quote_ccy: str | None = None,
    source: Sequence[RecurringBuyFundingLike] | None = None,
    recurring_time_type: RecurringBuyTimingLike | None = None,

) -> Request[LabeledBotAck]:
    """Create a recurring buy plan.

    Whether it was refused is told in the row.

    Args:
        stgy_name: Your own name for the plan, up to 40 characters.
        recurring_list: What to buy.
        period: How often to buy.
        recurring_time: Hour of the day to buy at, 0 to 23; in an hourly plan that of the first
            purchase.
        time_zone: Time zone of the schedule as hours ahead of UTC, -12 to 14.
        amt: Amount to invest each time.
        investment_ccy: Currency that is invested, USDT or USDC.
        td_mode: Whether to buy on margin, cross or cash.
        recurring_day: Day to buy on: 1 to 28 of the month or 1 to 7 of the week. Required for a
            monthly or weekly plan.
        recurring_hour: Hours between purchases; hourly plans only. Required for an hourly plan.
        algo_cl_ord_id: Your own ID for the plan, up to 32 letters and digits.
        tag: Label for the plan, up to 16 letters and digits.
        trade_quote_ccy: Quote currency to trade in.
        source: Accounts that the money is taken from; the trading account if absent.
        recurring_time_type: When the purchases begin. Default: 1.

    Returns:
        A request for: What became of the plan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    """
    return CREATE_PLAN.request(
        stgy_name=stgy_name,
        recurring_list=recurring_list,
        period=period,
        recurring_time=recurring_time,
        time_zone=time_zone,
        amt=amt,
        investment_ccy=investment_ccy,
        td_mode=td_mode,
        recurring_day=recurring_day,
        recurring_hour=recurring_hour,
        algo_cl_ord_id=algo_cl_ord_id,
        tag=tag,
        trade_quote_ccy=trade_quote_ccy,
        source=source,
        recurring_time_type=recurring_time_type,
    )


def rename_plan(
    *,
    algo_id: str,
    stgy_name: str,

) -> Request[NamedBotAck]:
    """Rename a recurring buy plan.

    Args:
        algo_id: ID of the plan.
        stgy_name: New name, up to 40 characters.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    """
    return RENAME_PLAN.request(
        algo_id=algo_id,
        stgy_name=stgy_name,
    )


def stop_plans(
    bot_choices: Sequence[BotChoice],

) -> Request[BatchResult[RecurringBuyStopAck]]:
    """Stop up to 10 recurring buy plans.

    Each row tells whether its request was accepted, not that the plan has stopped.

    Args:
        bot_choices: Which trading bot is meant.

    Returns:
        A request for: What became of each request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    """
    return STOP_PLANS.request(
        bot_choices=bot_choices,
    )


def get_active_plans(
    *,
    algo_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[RecurringBuy]]:
    """Get the recurring buy plans that have not ended.

    Paused plans are among them.

    Args:
        algo_id: Only the bot with this ID.
        after: Only bots older than the one with this bot ID.
        before: Only bots newer than the one with this bot ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The plans.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
    """
    return GET_ACTIVE_PLANS.request(
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_plans_history(
    *,
    algo_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[RecurringBuy]]:
    """Get the recurring buy plans that have ended.

    Args:
        algo_id: Only the bot with this ID.
        after: Only bots older than the one with this bot ID.
        before: Only bots newer than the one with this bot ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The plans.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
    """
    return GET_PLANS_HISTORY.request(
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_plan(
    algo_id: str,

) -> Request[RecurringBuyReport]:
    """Get one recurring buy plan.

    Args:
        algo_id: ID of the plan.

    Returns:
        A request for: The plan.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
    """
    return GET_PLAN.request(
        algo_id=algo_id,
    )


def get_sub_orders(
    algo_id: str,
    *,
    ord_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[RecurringBuyOrder]]:
    """Get the orders that a recurring buy plan has placed.

    The exchange documents after and before as plan IDs, which all these orders share; order IDs
    are what can be meant.

    Args:
        algo_id: ID of the plan.
        ord_id: Only the order with this ID.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
    """
    return GET_SUB_ORDERS.request(
        algo_id=algo_id,
        ord_id=ord_id,
        after=after,
        before=before,
        limit=limit,
    )


def amend_schedule(
    *,
    algo_id: str,
    recurring_time_type: RecurringBuyTimingLike,
    time_zone: int,
    period: RecurringBuyPeriodLike,
    recurring_hour: RecurringBuyIntervalLike | None = None,
    recurring_day: int | None = None,
    recurring_time: int | None = None,

) -> Request[BotAck]:
    """Change when a recurring buy plan buys.

    Args:
        algo_id: ID of the plan.
        recurring_time_type: When the purchases of the new schedule begin.
        time_zone: Time zone of the schedule as hours ahead of UTC, -12 to 14.
        period: How often to buy.
        recurring_hour: Hours between purchases; hourly plans only. Required for an hourly plan.
        recurring_day: Day to buy on: 1 to 28 of the month or 1 to 7 of the week. Required for a
            monthly or weekly plan whose recurring_time_type is 1.
        recurring_time: Hour of the day to buy at, 0 to 23. Required when recurring_time_type is
            1.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    """
    return AMEND_SCHEDULE.request(
        algo_id=algo_id,
        recurring_time_type=recurring_time_type,
        time_zone=time_zone,
        period=period,
        recurring_hour=recurring_hour,
        recurring_day=recurring_day,
        recurring_time=recurring_time,
    )


def amend_amount(
    *,
    algo_id: str,
    amount: Number,

) -> Request[BotAck]:
    """Change how much a recurring buy plan invests each time.

    Args:
        algo_id: ID of the plan.
        amount: New amount to invest each time in the currency that the plan was created with.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    """
    return AMEND_AMOUNT.request(
        algo_id=algo_id,
        amount=amount,
    )


def add_investment(
    *,
    algo_id: str,
    amount: Number,

) -> Request[BotAck]:
    """Invest in a recurring buy plan out of turn.

    Args:
        algo_id: ID of the plan.
        amount: Amount to invest now in the currency that the plan was created with.

    Returns:
        A request for: What became of the investment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
    """
    return ADD_INVESTMENT.request(
        algo_id=algo_id,
        amount=amount,
    )


def pause_plan(
    algo_id: str,

) -> Request[BotAck]:
    """Pause a recurring buy plan.

    Args:
        algo_id: ID of the bot.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
    """
    return PAUSE_PLAN.request(
        algo_id=algo_id,
    )


def restart_plan(
    algo_id: str,

) -> Request[BotAck]:
    """Restart a paused recurring buy plan.

    Args:
        algo_id: ID of the bot.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    """
    return RESTART_PLAN.request(
        algo_id=algo_id,
    )


def amend_price_range(
    *,
    algo_id: str,
    recurring_list: Sequence[RecurringBuyPriceRange],

) -> Request[BotAck]:
    """Change the price limits of a recurring buy plan.

    Args:
        algo_id: ID of the plan.
        recurring_list: New limits; only for currencies that the plan buys.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    """
    return AMEND_PRICE_RANGE.request(
        algo_id=algo_id,
        recurring_list=recurring_list,
    )
