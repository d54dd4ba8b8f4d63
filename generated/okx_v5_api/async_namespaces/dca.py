# Generated from spec/ by `make generate`. Do not edit.
"""Bots that add to a position as its price worsens."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
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
from okx_v5_api.functions import dca as functions

__all__ = ["AsyncDcaOperations"]


class AsyncDcaOperations(AsyncNamespace):
    """Bots that add to a position as its price worsens."""

    __slots__ = ()

    async def create_bot(
        self,
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

    ) -> LabeledBotAck:
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
            What became of the bot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
        """
        return await self._sender.send(
            functions.create_bot(
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
        )

    async def amend_spot_bot(
        self,
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

    ) -> NamedBotAck:
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
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
        """
        return await self._sender.send(
            functions.amend_spot_bot(
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
        )

    async def stop_bot(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        stop_type: BotStopTypeLike,

    ) -> LabeledBotAck:
        """Stop a DCA bot.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Whether the bot trades a contract or a spot pair.
            stop_type: What happens to the bot's holdings.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
        """
        return await self._sender.send(
            functions.stop_bot(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                stop_type=stop_type,
            )
        )

    async def get_active_bots(
        self,
        algo_ord_type: DcaBotTypeLike,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[ActiveDcaBot]:
        """Get the DCA bots that have not ended.

        Among them are stopped bots whose positions are still open.

        Args:
            algo_ord_type: Whether contract or spot bots are meant.
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
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
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
        algo_ord_type: DcaBotTypeLike,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[StoppedDcaBot]:
        """Get the DCA bots that have ended.

        Args:
            algo_ord_type: Whether contract or spot bots are meant.
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
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
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

    async def get_sub_orders(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        cycle_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[DcaOrder]:
        """Get the orders that a DCA bot has placed.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Whether contract or spot bots are meant.
            cycle_id: Only the orders of this cycle.
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
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
        """
        return await self._sender.send(
            functions.get_sub_orders(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                cycle_id=cycle_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def add_investment(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        price: Number,
        amt: Number,
        ord_type: OrderPricingLike | None = None,
        trade_quote_ccy: str | None = None,

    ) -> DcaInvestmentAck:
        """Add to the position of a DCA bot by hand.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Whether the bot trades a contract or a spot pair.
            price: Limit price of the order.
            amt: Amount to invest.
            ord_type: How the order is priced; spot bots only.
            trade_quote_ccy: Quote currency to trade in; spot bots only.

        Returns:
            What became of the addition.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
        """
        return await self._sender.send(
            functions.add_investment(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                price=price,
                amt=amt,
                ord_type=ord_type,
                trade_quote_ccy=trade_quote_ccy,
            )
        )

    async def set_reinvestment(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        allow_reinvest: bool,

    ) -> ContractDcaAck:
        """Set whether a contract DCA bot invests its profit again.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Kind of bot; contract_dca is the only one.
            allow_reinvest: Whether the profit is invested again.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
        """
        return await self._sender.send(
            functions.set_reinvestment(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                allow_reinvest=allow_reinvest,
            )
        )

    async def set_take_profit(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        tp_price: Number,

    ) -> ContractDcaAck:
        """Set the take-profit price of a contract DCA bot.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Kind of bot; contract_dca is the only one.
            tp_price: Price at which to take the profit.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
        """
        return await self._sender.send(
            functions.set_take_profit(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                tp_price=tp_price,
            )
        )

    async def get_position(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,

    ) -> DcaPosition:
        """Get what a DCA bot holds in its current cycle.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Whether contract or spot bots are meant.

        Returns:
            The position.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
        """
        return await self._sender.send(
            functions.get_position(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
            )
        )

    async def get_cycles(
        self,
        *,
        algo_id: str,
        algo_ord_type: DcaBotTypeLike,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[DcaCycle]:
        """Get the cycles of a DCA bot.

        Args:
            algo_id: ID of the bot.
            algo_ord_type: Whether contract or spot bots are meant.
            inst_id: Only this instrument.
            after: Only cycles older than the one with this cycle ID.
            before: Only cycles newer than the one with this cycle ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The cycles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
        """
        return await self._sender.send(
            functions.get_cycles(
                algo_id=algo_id,
                algo_ord_type=algo_ord_type,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def add_margin(
        self,
        *,
        algo_id: str,
        amt: Number,

    ) -> ContractDcaAck:
        """Put margin into a contract DCA bot.

        Args:
            algo_id: ID of the bot.
            amt: Amount of margin.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
        """
        return await self._sender.send(
            functions.add_margin(
                algo_id=algo_id,
                amt=amt,
            )
        )

    async def reduce_margin(
        self,
        *,
        algo_id: str,
        amt: Number,

    ) -> ContractDcaAck:
        """Take margin out of a contract DCA bot.

        Args:
            algo_id: ID of the bot.
            amt: Amount of margin.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
        """
        return await self._sender.send(
            functions.reduce_margin(
                algo_id=algo_id,
                amt=amt,
            )
        )
