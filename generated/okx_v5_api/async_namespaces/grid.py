# Generated from spec/ by `make generate`. Do not edit.
"""Bots that buy and sell at the prices of a grid."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
from okx_v5_core.results import BatchResult
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
from okx_v5_api.functions import grid as functions

__all__ = ["AsyncGridOperations"]


class AsyncGridOperations(AsyncNamespace):
    """Bots that buy and sell at the prices of a grid."""

    __slots__ = ()

    async def create_bot(
        self,
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

    ) -> LabeledBotAck:
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
            What became of the bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
        """
        return await self._sender.send(
            functions.create_bot(
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
        )

    async def amend_price_range(
        self,
        *,
        algo_id: str,
        min_px: Number,
        max_px: Number,
        grid_num: int,
        topup_amount: Number | None = None,

    ) -> GridRangeAck:
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
            What the change costs.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
        """
        return await self._sender.send(
            functions.amend_price_range(
                algo_id=algo_id,
                min_px=min_px,
                max_px=max_px,
                grid_num=grid_num,
                topup_amount=topup_amount,
            )
        )

    async def amend_bot(
        self,
        *,
        algo_id: str,
        inst_id: str,
        sl_trigger_px: Number | None = None,
        tp_trigger_px: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        top_up_amt: Number | None = None,
        trigger_params: Sequence[GridTriggerAmendment] | None = None,

    ) -> LabeledBotAck:
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
            What became of the changes.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
        """
        return await self._sender.send(
            functions.amend_bot(
                algo_id=algo_id,
                inst_id=inst_id,
                sl_trigger_px=sl_trigger_px,
                tp_trigger_px=tp_trigger_px,
                tp_ratio=tp_ratio,
                sl_ratio=sl_ratio,
                top_up_amt=top_up_amt,
                trigger_params=trigger_params,
            )
        )

    async def stop_bots(
        self,
        grid_bot_stops: Sequence[GridBotStop],

    ) -> BatchResult[LabeledBotAck]:
        """Stop up to 10 grid bots.

        Each row tells whether its request was accepted, not that the bot has stopped.

        Args:
            grid_bot_stops: Which grid bot to stop and how.

        Returns:
            What became of each request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
        """
        return await self._sender.send(
            functions.stop_bots(
                grid_bot_stops=grid_bot_stops,
            )
        )

    async def close_position(
        self,
        *,
        algo_id: str,
        mkt_close: bool,
        sz: Number | None = None,
        px: Number | None = None,

    ) -> GridClosingAck:
        """Close the position that a stopped contract grid has kept.

        Only for a bot that was stopped with its position kept.

        Args:
            algo_id: ID of the bot.
            mkt_close: Whether all of the position is closed at market, in place of a part of it at
                a price.
            sz: Number of contracts to close. Required when mkt_close is false.
            px: Price to close at. Required when mkt_close is false.

        Returns:
            The closing order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
        """
        return await self._sender.send(
            functions.close_position(
                algo_id=algo_id,
                mkt_close=mkt_close,
                sz=sz,
                px=px,
            )
        )

    async def cancel_close_order(
        self,
        *,
        algo_id: str,
        ord_id: str,

    ) -> GridClosingAck:
        """Cancel an order that closes a contract grid's position.

        Args:
            algo_id: ID of the bot.
            ord_id: ID of the closing order.

        Returns:
            The closing order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
        """
        return await self._sender.send(
            functions.cancel_close_order(
                algo_id=algo_id,
                ord_id=ord_id,
            )
        )

    async def start_bot(
        self,
        algo_id: str,
        *,
        top_up_amt: Number | None = None,

    ) -> GridBotReference:
        """Start a grid bot without waiting for its trigger.

        Args:
            algo_id: ID of the bot.
            top_up_amt: Amount to invest in addition; spot grid only.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
        """
        return await self._sender.send(
            functions.start_bot(
                algo_id=algo_id,
                top_up_amt=top_up_amt,
            )
        )

    async def get_active_bots(
        self,
        algo_ord_type: GridBotTypeLike,
        *,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: InstrumentTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[GridBot]:
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
            The bots.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
        """
        return await self._sender.send(
            functions.get_active_bots(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
                inst_id=inst_id,
                inst_type=inst_type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_bots_history(
        self,
        algo_ord_type: GridBotTypeLike,
        *,
        algo_id: str | None = None,
        inst_id: str | None = None,
        inst_type: InstrumentTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[StoppedGridBot]:
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
            The bots.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
        """
        return await self._sender.send(
            functions.get_bots_history(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
                inst_id=inst_id,
                inst_type=inst_type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_bot(
        self,
        *,
        algo_ord_type: GridBotTypeLike,
        algo_id: str,

    ) -> GridBotReport:
        """Get one grid bot.

        Args:
            algo_ord_type: Whether spot or contract grids are meant.
            algo_id: ID of the bot.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
        """
        return await self._sender.send(
            functions.get_bot(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
            )
        )

    async def get_sub_orders(
        self,
        *,
        algo_ord_type: GridBotTypeLike,
        algo_id: str,
        type: BotOrderFilterLike,
        group_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[GridOrder]:
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
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
        """
        return await self._sender.send(
            functions.get_sub_orders(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
                type=type,
                group_id=group_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_positions(
        self,
        *,
        algo_ord_type: GridBotTypeLike,
        algo_id: str,

    ) -> list[BotPosition]:
        """Get the positions of a contract grid.

        Args:
            algo_ord_type: Kind of bot; contract_grid is the only one that holds positions.
            algo_id: ID of the bot.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
        """
        return await self._sender.send(
            functions.get_positions(
                algo_ord_type=algo_ord_type,
                algo_id=algo_id,
            )
        )

    async def withdraw_profit(
        self,
        algo_id: str,

    ) -> GridProfitWithdrawal:
        """Take the profit out of a spot grid.

        Args:
            algo_id: ID of the bot.

        Returns:
            The profit.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
        """
        return await self._sender.send(
            functions.withdraw_profit(
                algo_id=algo_id,
            )
        )

    async def compute_margin_balance(
        self,
        *,
        algo_id: str,
        type: MarginChangeLike,
        amt: Number | None = None,

    ) -> GridMarginEstimate:
        """Reckon what a change of a contract grid's margin would lead to.

        Nothing is changed; adjust_margin_balance does that.

        Args:
            algo_id: ID of the bot.
            type: Whether margin would be put in or taken out.
            amt: Amount of the change. Default: 0.

        Returns:
            What the change would lead to.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
        """
        return await self._sender.send(
            functions.compute_margin_balance(
                algo_id=algo_id,
                type=type,
                amt=amt,
            )
        )

    async def adjust_margin_balance(
        self,
        *,
        algo_id: str,
        type: MarginChangeLike,
        amt: Number | None = None,
        percent: Number | None = None,

    ) -> GridBotReference:
        """Add margin to a contract grid or take it out.

        Args:
            algo_id: ID of the bot.
            type: Whether margin is put in or taken out.
            amt: Amount of the change. Required unless percent is given.
            percent: Size of the change as a percentage. Required unless amt is given.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
        """
        return await self._sender.send(
            functions.adjust_margin_balance(
                algo_id=algo_id,
                type=type,
                amt=amt,
                percent=percent,
            )
        )

    async def add_investment(
        self,
        *,
        algo_id: str,
        amt: Number,
        allow_reinvest_profit: bool | None = None,

    ) -> BotReference:
        """Add money to a grid bot.

        Documented for contract grids, although one of the fields is for spot grids.

        Args:
            algo_id: ID of the bot.
            amt: Amount to add.
            allow_reinvest_profit: Whether the profit is invested again; spot grid only. Default:
                true.

        Returns:
            The bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
        """
        return await self._sender.send(
            functions.add_investment(
                algo_id=algo_id,
                amt=amt,
                allow_reinvest_profit=allow_reinvest_profit,
            )
        )

    async def get_ai_parameters(
        self,
        *,
        algo_ord_type: GridBotTypeLike,
        inst_id: str,
        direction: GridDirectionLike | None = None,
        duration: GridBacktestPeriodLike | None = None,

    ) -> GridSuggestion:
        """Get the parameters that the exchange suggests for a grid bot.

        Args:
            algo_ord_type: Whether spot or contract grids are meant.
            inst_id: Instrument ID.
            direction: Which way the grid bets; contract grid only. Required for a contract grid.
            duration: Length of the past to test. Spot grids: 7, 30 or 180 days, 7 if absent.
                Contract grids: 7, 14 or 30 days, 14 if absent.

        Returns:
            The suggestion.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
        """
        return await self._sender.send(
            functions.get_ai_parameters(
                algo_ord_type=algo_ord_type,
                inst_id=inst_id,
                direction=direction,
                duration=duration,
            )
        )

    async def compute_min_investment(
        self,
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

    ) -> GridMinimumInvestment:
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
            The least investment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
        """
        return await self._sender.send(
            functions.compute_min_investment(
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
        )

    async def get_rsi_backtest(
        self,
        *,
        inst_id: str,
        timeframe: RsiBarLike,
        thold: int,
        time_period: int,
        trigger_cond: RsiConditionLike | None = None,
        duration: str | None = None,

    ) -> GridTriggerBacktest:
        """Count how often a trigger on the relative strength index would have been set off.

        Args:
            inst_id: Instrument ID of a spot pair.
            timeframe: Length of the candles behind the index.
            thold: Threshold of the index, 1 to 100.
            time_period: Number of candles that the index covers; 14 is the only one.
            trigger_cond: How the index has to meet the threshold. Default: cross_down.
            duration: Length of the past to test; 1M, a month, is the only one. Default: 1M.

        Returns:
            The count.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
        """
        return await self._sender.send(
            functions.get_rsi_backtest(
                inst_id=inst_id,
                timeframe=timeframe,
                thold=thold,
                time_period=time_period,
                trigger_cond=trigger_cond,
                duration=duration,
            )
        )

    async def get_max_grid_quantity(
        self,
        *,
        inst_id: str,
        run_type: GridSpacingLike,
        algo_ord_type: GridBotTypeLike,
        max_px: Number,
        min_px: Number,
        lever: Number | None = None,

    ) -> GridQuantityLimit:
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
            The number.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
        """
        return await self._sender.send(
            functions.get_max_grid_quantity(
                inst_id=inst_id,
                run_type=run_type,
                algo_ord_type=algo_ord_type,
                max_px=max_px,
                min_px=min_px,
                lever=lever,
            )
        )

    async def copy_bot(
        self,
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

    ) -> LabeledBotAck:
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
            What became of the bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
        """
        return await self._sender.send(
            functions.copy_bot(
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
        )
