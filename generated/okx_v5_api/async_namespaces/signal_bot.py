# Generated from spec/ by `make generate`. Do not edit.
"""Bots that trade on signals from outside."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
from okx_v5_core.results import BatchResult
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
from okx_v5_api.functions import signal_bot as functions

__all__ = ["AsyncSignalBotOperations"]


class AsyncSignalBotOperations(AsyncNamespace):
    """Bots that trade on signals from outside."""

    __slots__ = ()

    async def create_signal(
        self,
        signal_chan_name: str,
        *,
        signal_chan_desc: str | None = None,

    ) -> SignalChannelAck:
        """Create a signal that bots can follow.

        Args:
            signal_chan_name: Name for the signal; one that is not in use.
            signal_chan_desc: What the signal is about.

        Returns:
            The signal.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
        """
        return await self._sender.send(
            functions.create_signal(
                signal_chan_name=signal_chan_name,
                signal_chan_desc=signal_chan_desc,
            )
        )

    async def get_signals(
        self,
        signal_source_type: SignalSourceLike,
        *,
        signal_chan_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[SignalChannel]:
        """Get the signals of one source.

        Args:
            signal_source_type: Where the signals come from.
            signal_chan_id: Only the signal with this ID.
            after: Only signals older than the one with this signal ID.
            before: Only signals newer than the one with this signal ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The signals.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
        """
        return await self._sender.send(
            functions.get_signals(
                signal_source_type=signal_source_type,
                signal_chan_id=signal_chan_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def create_bot(
        self,
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

    ) -> NamedBotAck:
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
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
        """
        return await self._sender.send(
            functions.create_bot(
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
        )

    async def stop_bots(
        self,
        bot_choices: Sequence[BotChoice],

    ) -> BatchResult[NamedBotAck]:
        """Stop up to 10 signal bots.

        Each row tells whether its request was accepted, not that the bot has stopped.

        Args:
            bot_choices: Which trading bot is meant.

        Returns:
            What became of each request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
        """
        return await self._sender.send(
            functions.stop_bots(
                bot_choices=bot_choices,
            )
        )

    async def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: MarginChangeLike,
        amt: Number,
        allow_reinvest: bool | None = None,

    ) -> BotReference:
        """Add margin to a signal bot or take some out.

        Args:
            algo_id: ID of the bot.
            type: Whether to add or to reduce.
            amt: Amount of margin to move.
            allow_reinvest: Whether added margin counts as invested, which makes orders larger, or
                only guards against liquidation. For signals whose investment type is
                percentage_investment. Default: False.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
        """
        return await self._sender.send(
            functions.adjust_margin_balance(
                algo_id=algo_id,
                type=type,
                amt=amt,
                allow_reinvest=allow_reinvest,
            )
        )

    async def amend_tp_sl(
        self,
        *,
        algo_id: str,
        exit_setting_param: NewSignalExit,

    ) -> BotReference:
        """Change the take-profit and stop-loss of a signal bot.

        Args:
            algo_id: ID of the bot.
            exit_setting_param: When the bot leaves positions from now on.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
        """
        return await self._sender.send(
            functions.amend_tp_sl(
                algo_id=algo_id,
                exit_setting_param=exit_setting_param,
            )
        )

    async def set_instruments(
        self,
        *,
        algo_id: str,
        inst_ids: Sequence[str],
        include_all: bool,

    ) -> BotReference:
        """Set the instruments that a signal bot may trade.

        Args:
            algo_id: ID of the bot.
            inst_ids: The instruments; ignored if include_all is true.
            include_all: Whether every USDT-margined contract is meant in place of inst_ids.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
        """
        return await self._sender.send(
            functions.set_instruments(
                algo_id=algo_id,
                inst_ids=inst_ids,
                include_all=include_all,
            )
        )

    async def get_bot(
        self,
        *,
        algo_ord_type: SignalBotTypeLike,
        algo_id: str,

    ) -> SignalBot:
        """Get one signal bot.

        Args:
            algo_ord_type: What the bot trades.
            algo_id: ID of the bot.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
        """
        return await self._sender.send(
            functions.get_bot(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
            )
        )

    async def get_active_bots(
        self,
        algo_ord_type: SignalBotTypeLike,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[SignalBot]:
        """Get the signal bots that have not ended.

        Args:
            algo_ord_type: What the bot trades.
            algo_id: Only the bot with this ID.
            after: Only bots older than the one with this bot ID.
            before: Only bots newer than the one with this bot ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The bots.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
        """
        return await self._sender.send(
            functions.get_active_bots(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_bots_history(
        self,
        *,
        algo_ord_type: SignalBotTypeLike,
        algo_id: str,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[SignalBot]:
        """Get stopped signal bots.

        Args:
            algo_ord_type: What the bot trades.
            algo_id: ID of the bot.
            after: Only bots older than the one with this bot ID.
            before: Only bots newer than the one with this bot ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The bots.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
        """
        return await self._sender.send(
            functions.get_bots_history(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_positions(
        self,
        *,
        algo_ord_type: SignalBotTypeLike,
        algo_id: str,

    ) -> list[BotPosition]:
        """Get the open positions of a signal bot.

        Args:
            algo_ord_type: What the bot trades.
            algo_id: ID of the bot.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
        """
        return await self._sender.send(
            functions.get_positions(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
            )
        )

    async def get_positions_history(
        self,
        algo_id: str,
        *,
        inst_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[PastSignalPosition]:
        """Get the past positions of a signal bot.

        Those that changed in the last 3 months, the latest change first.

        Args:
            algo_id: ID of the bot.
            inst_id: Only this instrument.
            after: Only positions that last changed before this time.
            before: Only positions that last changed after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
        """
        return await self._sender.send(
            functions.get_positions_history(
                algo_id=algo_id,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def close_position(
        self,
        *,
        algo_id: str,
        inst_id: str,

    ) -> BotReference:
        """Close a position of a signal bot at market.

        Args:
            algo_id: ID of the bot.
            inst_id: Instrument ID.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
        """
        return await self._sender.send(
            functions.close_position(
                algo_id=algo_id,
                inst_id=inst_id,
            )
        )

    async def place_sub_order(
        self,
        *,
        inst_id: str,
        algo_id: str,
        side: SideLike,
        ord_type: BotOrderTypeLike,
        sz: Number,
        px: Number | None = None,
        reduce_only: bool | None = None,

    ) -> None:
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
            Nothing but that the order was accepted.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        Takes a deadline: with_options(expires_in=…).
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
        """
        return await self._sender.send(
            functions.place_sub_order(
                inst_id=inst_id,
                algo_id=algo_id,
                side=side,
                ord_type=ord_type,
                sz=sz,
                px=px,
                reduce_only=reduce_only,
            )
        )

    async def cancel_sub_order(
        self,
        *,
        algo_id: str,
        inst_id: str,
        signal_ord_id: str,

    ) -> SignalOrderCancellationAck:
        """Cancel an order of a signal bot.

        The answer says that the cancellation was accepted; get_sub_orders tells whether it took
        effect.

        Args:
            algo_id: ID of the bot.
            inst_id: Instrument ID.
            signal_ord_id: ID of the order, which its row carries as cl_ord_id.

        Returns:
            What became of the cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
        """
        return await self._sender.send(
            functions.cancel_sub_order(
                algo_id=algo_id,
                inst_id=inst_id,
                signal_ord_id=signal_ord_id,
            )
        )

    async def get_sub_orders(
        self,
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

    ) -> list[SignalOrder]:
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
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
        """
        return await self._sender.send(
            functions.get_sub_orders(
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
        )

    async def get_event_history(
        self,
        algo_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SignalEvent]:
        """Get what happened to a signal bot.

        Args:
            algo_id: ID of the bot.
            after: Only events before this time.
            before: Only events after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The events.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
        """
        return await self._sender.send(
            functions.get_event_history(
                algo_id=algo_id,
                after=after,
                before=before,
                limit=limit,
            )
        )
