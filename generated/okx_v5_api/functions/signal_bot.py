# Generated from spec/ by `make generate`. Do not edit.
"""Bots that trade on signals from outside.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, RowResults, batch, nothing, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.bodies.bots import BotChoice
from okx_v5_api.bodies.signal_bot import NewSignalEntry, NewSignalExit
from okx_v5_api.enums.bots import BotOrderFilterLike, BotOrderTypeLike
from okx_v5_api.enums.common import MarginChangeLike, SideLike
from okx_v5_api.enums.signal_bot import (
    SignalBotTypeLike,
    SignalOrderPricingLike,
    SignalOrderStateFilterLike,
    SignalSourceLike,
)
from okx_v5_api.records.bots import BotPosition, BotReference, NamedBotAck
from okx_v5_api.records.signal_bot import (
    PastSignalPosition,
    SignalBot,
    SignalChannel,
    SignalChannelAck,
    SignalEvent,
    SignalOrder,
    SignalOrderCancellationAck,
)

__all__ = [
    "create_signal",
    "get_signals",
    "create_bot",
    "stop_bots",
    "adjust_margin_balance",
    "amend_tp_sl",
    "set_instruments",
    "get_bot",
    "get_active_bots",
    "get_bots_history",
    "get_positions",
    "get_positions_history",
    "close_position",
    "place_sub_order",
    "cancel_sub_order",
    "get_sub_orders",
    "get_event_history",
]

CREATE_SIGNAL: Operation[SignalChannelAck] = Operation(
    id="signal_bot.create_signal",
    method="POST",
    path="/api/v5/tradingBot/signal/create-signal",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-create-signal",
    shape=one_row(SignalChannelAck),
    arguments=(
        Argument("signal_chan_name", "signalChanName", write.text, required=True),
        Argument("signal_chan_desc", "signalChanDesc", write.text),
    ),
)

GET_SIGNALS: Operation[list[SignalChannel]] = Operation(
    id="signal_bot.get_signals",
    method="GET",
    path="/api/v5/tradingBot/signal/signals",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signals",
    shape=rows(SignalChannel),
    arguments=(
        Argument("signal_source_type", "signalSourceType", write.enum, required=True),
        Argument("signal_chan_id", "signalChanId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "signalChanId", "before": "signalChanId"}, "newest-first", 100, 100),
)

CREATE_BOT: Operation[NamedBotAck] = Operation(
    id="signal_bot.create_bot",
    method="POST",
    path="/api/v5/tradingBot/signal/order-algo",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-create-signal-bot",
    shape=one_result(NamedBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("signal_chan_id", "signalChanId", write.text, required=True),
        Argument("lever", "lever", write.decimal, required=True),
        Argument("invest_amt", "investAmt", write.decimal, required=True),
        Argument("sub_ord_type", "subOrdType", write.enum, required=True),
        Argument("include_all", "includeAll", write.json_boolean),
        Argument("inst_ids", "instIds", write.list_of(write.text)),
        Argument("ratio", "ratio", write.decimal),
        Argument("entry_setting_param", "entrySettingParam", write.body(NewSignalEntry)),
        Argument("exit_setting_param", "exitSettingParam", write.body(NewSignalExit)),
    ),
)

STOP_BOTS: Operation[BatchResult[NamedBotAck]] = Operation(
    id="signal_bot.stop_bots",
    method="POST",
    path="/api/v5/tradingBot/signal/stop-order-algo",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-cancel-signal-bots",
    shape=batch(NamedBotAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("bot_choices", "", write.list_of(write.body(BotChoice), 10), required=True),
    ),
    whole_body=True,
)

ADJUST_MARGIN_BALANCE: Operation[BotReference] = Operation(
    id="signal_bot.adjust_margin_balance",
    method="POST",
    path="/api/v5/tradingBot/signal/margin-balance",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-adjust-margin-balance",
    shape=one_row(BotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("allow_reinvest", "allowReinvest", write.json_boolean),
    ),
)

AMEND_TP_SL: Operation[BotReference] = Operation(
    id="signal_bot.amend_tp_sl",
    method="POST",
    path="/api/v5/tradingBot/signal/amendTPSL",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-amend-tpsl",
    shape=one_row(BotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("exit_setting_param", "exitSettingParam", write.body(NewSignalExit), required=True),
    ),
)

SET_INSTRUMENTS: Operation[BotReference] = Operation(
    id="signal_bot.set_instruments",
    method="POST",
    path="/api/v5/tradingBot/signal/set-instruments",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-set-instruments",
    shape=one_row(BotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("inst_ids", "instIds", write.list_of(write.text), required=True),
        Argument("include_all", "includeAll", write.json_boolean, required=True),
    ),
)

GET_BOT: Operation[SignalBot] = Operation(
    id="signal_bot.get_bot",
    method="GET",
    path="/api/v5/tradingBot/signal/orders-algo-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signal-bot-order-details",
    shape=one_row(SignalBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

GET_ACTIVE_BOTS: Operation[list[SignalBot]] = Operation(
    id="signal_bot.get_active_bots",
    method="GET",
    path="/api/v5/tradingBot/signal/orders-algo-pending",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-active-signal-bot",
    shape=rows(SignalBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_BOTS_HISTORY: Operation[list[SignalBot]] = Operation(
    id="signal_bot.get_bots_history",
    method="GET",
    path="/api/v5/tradingBot/signal/orders-algo-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signal-bot-history",
    shape=rows(SignalBot),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "algoId", "before": "algoId"}, "newest-first", 100, 100),
)

GET_POSITIONS: Operation[list[BotPosition]] = Operation(
    id="signal_bot.get_positions",
    method="GET",
    path="/api/v5/tradingBot/signal/positions",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signal-bot-order-positions",
    shape=rows(BotPosition),
    arguments=(
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
    ),
)

GET_POSITIONS_HISTORY: Operation[list[PastSignalPosition]] = Operation(
    id="signal_bot.get_positions_history",
    method="GET",
    path="/api/v5/tradingBot/signal/positions-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-position-history",
    shape=rows(PastSignalPosition),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "uTime", "before": "uTime"}, "newest-first", 100, 100),
)

CLOSE_POSITION: Operation[BotReference] = Operation(
    id="signal_bot.close_position",
    method="POST",
    path="/api/v5/tradingBot/signal/close-position",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-close-position",
    shape=one_row(BotReference),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

PLACE_SUB_ORDER: Operation[None] = Operation(
    id="signal_bot.place_sub_order",
    method="POST",
    path="/api/v5/tradingBot/signal/sub-order",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-place-sub-order",
    shape=nothing,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("ord_type", "ordType", write.enum, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("px", "px", write.decimal),
        Argument("reduce_only", "reduceOnly", write.json_boolean),
    ),
    expires=True,
)

CANCEL_SUB_ORDER: Operation[SignalOrderCancellationAck] = Operation(
    id="signal_bot.cancel_sub_order",
    method="POST",
    path="/api/v5/tradingBot/signal/cancel-sub-order",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-post-cancel-sub-order",
    shape=one_result(SignalOrderCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("inst_id", "instId", write.text, required=True),
        Argument("signal_ord_id", "signalOrdId", write.text, required=True),
    ),
)

GET_SUB_ORDERS: Operation[list[SignalOrder]] = Operation(
    id="signal_bot.get_sub_orders",
    method="GET",
    path="/api/v5/tradingBot/signal/sub-orders",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signal-bot-sub-orders",
    shape=rows(SignalOrder),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("algo_ord_type", "algoOrdType", write.enum, required=True),
        Argument("state", "state", write.enum),
        Argument("signal_ord_id", "signalOrdId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
        Argument("type", "type", write.enum),
        Argument("cl_ord_id", "clOrdId", write.text),
    ),
    any_of=(("state", "signal_ord_id"),),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

GET_EVENT_HISTORY: Operation[list[SignalEvent]] = Operation(
    id="signal_bot.get_event_history",
    method="GET",
    path="/api/v5/tradingBot/signal/event-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-signal-bot-trading-get-signal-bot-event-history",
    shape=rows(SignalEvent),
    arguments=(
        Argument("algo_id", "algoId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "eventCtime", "before": "eventCtime"}, "newest-first", 100, 100),
)


def create_signal(
    signal_chan_name: str,
    *,
    signal_chan_desc: str | None = None,

) -> Request[SignalChannelAck]:
    """Create a signal that bots can follow.

    Args:
        signal_chan_name: Name for the signal; one that is not in use.
        signal_chan_desc: What the signal is about.

    Returns:
        A request for: The signal.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
    """
    return CREATE_SIGNAL.request(
        signal_chan_name=signal_chan_name,
        signal_chan_desc=signal_chan_desc,
    )


def get_signals(
    signal_source_type: SignalSourceLike,
    *,
    signal_chan_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[SignalChannel]]:
    """Get the signals of one source.

    Args:
        signal_source_type: Where the signals come from.
        signal_chan_id: Only the signal with this ID.
        after: Only signals older than the one with this signal ID.
        before: Only signals newer than the one with this signal ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The signals.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
    """
    return GET_SIGNALS.request(
        signal_source_type=signal_source_type,
        signal_chan_id=signal_chan_id,
        after=after,
        before=before,
        limit=limit,
    )


def create_bot(
    *,
    signal_chan_id: str,
    lever: Number,
    invest_amt: Number,
    sub_ord_type: SignalOrderPricingLike,
    include_all: bool | None = None,
    inst_ids: Sequence[str] | None = None,
    ratio: Number | None = None,
    entry_setting_param: NewSignalEntry | None = None,
    exit_setting_param: NewSignalExit | None = None,

) -> Request[NamedBotAck]:
    """Create a signal bot.

    Args:
        signal_chan_id: ID of the signal that the bot is to follow.
        lever: Leverage; for signals that trade contracts.
        invest_amt: Amount to invest.
        sub_ord_type: How the bot prices its orders.
        include_all: Whether the bot may trade every USDT-margined contract. Default: False.
        inst_ids: Instruments that the bot may trade; ignored if include_all is true.
        ratio: Distance of a limit order from the best bid or ask, as a ratio of that price; for
            bots that price their orders so.
        entry_setting_param: How the bot enters positions.
        exit_setting_param: When the bot leaves positions.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    """
    return CREATE_BOT.request(
        signal_chan_id=signal_chan_id,
        lever=lever,
        invest_amt=invest_amt,
        sub_ord_type=sub_ord_type,
        include_all=include_all,
        inst_ids=inst_ids,
        ratio=ratio,
        entry_setting_param=entry_setting_param,
        exit_setting_param=exit_setting_param,
    )


def stop_bots(
    bot_choices: Sequence[BotChoice],

) -> Request[BatchResult[NamedBotAck]]:
    """Stop up to 10 signal bots.

    Each row tells whether its request was accepted, not that the bot has stopped.

    Args:
        bot_choices: Which trading bot is meant.

    Returns:
        A request for: What became of each request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    """
    return STOP_BOTS.request(
        bot_choices=bot_choices,
    )


def adjust_margin_balance(
    *,
    algo_id: str,
    type: MarginChangeLike,
    amt: Number,
    allow_reinvest: bool | None = None,

) -> Request[BotReference]:
    """Add margin to a signal bot or take some out.

    Args:
        algo_id: ID of the bot.
        type: Whether to add or to reduce.
        amt: Amount of margin to move.
        allow_reinvest: Whether added margin counts as invested, which makes orders larger, or
            only guards against liquidation. For signals whose investment type is
            percentage_investment. Default: False.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
    """
    return ADJUST_MARGIN_BALANCE.request(
        algo_id=algo_id,
        type=type,
        amt=amt,
        allow_reinvest=allow_reinvest,
    )


def amend_tp_sl(
    *,
    algo_id: str,
    exit_setting_param: NewSignalExit,

) -> Request[BotReference]:
    """Change the take-profit and stop-loss of a signal bot.

    Args:
        algo_id: ID of the bot.
        exit_setting_param: When the bot leaves positions from now on.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    """
    return AMEND_TP_SL.request(
        algo_id=algo_id,
        exit_setting_param=exit_setting_param,
    )


def set_instruments(
    *,
    algo_id: str,
    inst_ids: Sequence[str],
    include_all: bool,

) -> Request[BotReference]:
    """Set the instruments that a signal bot may trade.

    Args:
        algo_id: ID of the bot.
        inst_ids: The instruments; ignored if include_all is true.
        include_all: Whether every USDT-margined contract is meant in place of inst_ids.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
    """
    return SET_INSTRUMENTS.request(
        algo_id=algo_id,
        inst_ids=inst_ids,
        include_all=include_all,
    )


def get_bot(
    *,
    algo_ord_type: SignalBotTypeLike,
    algo_id: str,

) -> Request[SignalBot]:
    """Get one signal bot.

    Args:
        algo_ord_type: What the bot trades.
        algo_id: ID of the bot.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
    """
    return GET_BOT.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
    )


def get_active_bots(
    algo_ord_type: SignalBotTypeLike,
    *,
    algo_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[SignalBot]]:
    """Get the signal bots that have not ended.

    Args:
        algo_ord_type: What the bot trades.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
    """
    return GET_ACTIVE_BOTS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_bots_history(
    *,
    algo_ord_type: SignalBotTypeLike,
    algo_id: str,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[SignalBot]]:
    """Get stopped signal bots.

    Args:
        algo_ord_type: What the bot trades.
        algo_id: ID of the bot.
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
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
    """
    return GET_BOTS_HISTORY.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_positions(
    *,
    algo_ord_type: SignalBotTypeLike,
    algo_id: str,

) -> Request[list[BotPosition]]:
    """Get the open positions of a signal bot.

    Args:
        algo_ord_type: What the bot trades.
        algo_id: ID of the bot.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
    """
    return GET_POSITIONS.request(
        algo_ord_type=algo_ord_type,
        algo_id=algo_id,
    )


def get_positions_history(
    algo_id: str,
    *,
    inst_id: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[PastSignalPosition]]:
    """Get the past positions of a signal bot.

    Those that changed in the last 3 months, the latest change first.

    Args:
        algo_id: ID of the bot.
        inst_id: Only this instrument.
        after: Only positions that last changed before this time.
        before: Only positions that last changed after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
    """
    return GET_POSITIONS_HISTORY.request(
        algo_id=algo_id,
        inst_id=inst_id,
        after=after,
        before=before,
        limit=limit,
    )


def close_position(
    *,
    algo_id: str,
    inst_id: str,

) -> Request[BotReference]:
    """Close a position of a signal bot at market.

    Args:
        algo_id: ID of the bot.
        inst_id: Instrument ID.

    Returns:
        A request for: The bot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
    """
    return CLOSE_POSITION.request(
        algo_id=algo_id,
        inst_id=inst_id,
    )


def place_sub_order(
    *,
    inst_id: str,
    algo_id: str,
    side: SideLike,
    ord_type: BotOrderTypeLike,
    sz: Number,
    px: Number | None = None,
    reduce_only: bool | None = None,

) -> Request[None]:
    """Place an order by hand with the funds of a signal bot.

    The answer holds no row and no order ID; get_sub_orders tells what became of the order. An
    order at market is priced no further than the price limit allows.

    Args:
        inst_id: Instrument ID.
        algo_id: ID of the bot.
        side: Whether to buy or to sell.
        ord_type: How the order is priced; market or limit.
        sz: Size in contracts.
        px: Price; limit orders only. Required for limit orders.
        reduce_only: Whether the order may only make a position smaller; for accounts in futures
            mode or multi-currency margin mode. Default: False.

    Returns:
        A request for: Nothing but that the order was accepted.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    Takes a deadline: with_options(expires_in=…).
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
    """
    return PLACE_SUB_ORDER.request(
        inst_id=inst_id,
        algo_id=algo_id,
        side=side,
        ord_type=ord_type,
        sz=sz,
        px=px,
        reduce_only=reduce_only,
    )


def cancel_sub_order(
    *,
    algo_id: str,
    inst_id: str,
    signal_ord_id: str,

) -> Request[SignalOrderCancellationAck]:
    """Cancel an order of a signal bot.

    The answer says that the cancellation was accepted; get_sub_orders tells whether it took
    effect.

    Args:
        algo_id: ID of the bot.
        inst_id: Instrument ID.
        signal_ord_id: ID of the order, which its row carries as cl_ord_id.

    Returns:
        A request for: What became of the cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
    """
    return CANCEL_SUB_ORDER.request(
        algo_id=algo_id,
        inst_id=inst_id,
        signal_ord_id=signal_ord_id,
    )


def get_sub_orders(
    *,
    algo_id: str,
    algo_ord_type: SignalBotTypeLike,
    state: SignalOrderStateFilterLike | None = None,
    signal_ord_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,
    type: BotOrderFilterLike | None = None,
    cl_ord_id: str | None = None,

) -> Request[list[SignalOrder]]:
    """Get the orders of a signal bot.

    Args:
        algo_id: ID of the bot.
        algo_ord_type: What the bot trades.
        state: Only orders in this state; takes precedence over signal_ord_id. Required unless
            signal_ord_id is given.
        signal_ord_id: Only the order with this ID, which its row carries as cl_ord_id. Required
            unless state is given.
        after: Only orders older than the one with this order ID.
        before: Only orders newer than the one with this order ID.
        begin: Only orders created at this time or later.
        end: Only orders created at this time or earlier.
        limit: Number of rows, 100 at most. Default: 100.
        type: Older filter by state; ignored if cl_ord_id is given.
        cl_ord_id: Deprecated. Older name of signal_ord_id, to be given up soon.

    Returns:
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
    """
    return GET_SUB_ORDERS.request(
        algo_id=algo_id,
        algo_ord_type=algo_ord_type,
        state=state,
        signal_ord_id=signal_ord_id,
        after=after,
        before=before,
        begin=begin,
        end=end,
        limit=limit,
        type=type,
        cl_ord_id=cl_ord_id,
    )


def get_event_history(
    algo_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SignalEvent]]:
    """Get what happened to a signal bot.

    Args:
        algo_id: ID of the bot.
        after: Only events before this time.
        before: Only events after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The events.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
    """
    return GET_EVENT_HISTORY.request(
        algo_id=algo_id,
        after=after,
        before=before,
        limit=limit,
    )
