# Generated from spec/ by `make generate`. Do not edit.
"""Plans that invest a fixed amount again and again."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
from okx_v5_core.results import BatchResult
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
from okx_v5_api.functions import recurring_buy as functions

__all__ = ["RecurringBuyOperations"]


class RecurringBuyOperations(Namespace):
    """Plans that invest a fixed amount again and again."""

    __slots__ = ()

    def create_plan(
        self,
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

    ) -> LabeledBotAck:
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
            What became of the plan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
        """
        return self._sender.send(
            functions.create_plan(
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
        )

    def rename_plan(
        self,
        *,
        algo_id: str,
        stgy_name: str,

    ) -> NamedBotAck:
        """Rename a recurring buy plan.

        Args:
            algo_id: ID of the plan.
            stgy_name: New name, up to 40 characters.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
        """
        return self._sender.send(
            functions.rename_plan(
                algo_id=algo_id,
                stgy_name=stgy_name,
            )
        )

    def stop_plans(
        self,
        bot_choices: Sequence[BotChoice],

    ) -> BatchResult[RecurringBuyStopAck]:
        """Stop up to 10 recurring buy plans.

        Each row tells whether its request was accepted, not that the plan has stopped.

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
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
        """
        return self._sender.send(
            functions.stop_plans(
                bot_choices=bot_choices,
            )
        )

    def get_active_plans(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[RecurringBuy]:
        """Get the recurring buy plans that have not ended.

        Paused plans are among them.

        Args:
            algo_id: Only the bot with this ID.
            after: Only bots older than the one with this bot ID.
            before: Only bots newer than the one with this bot ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The plans.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
        """
        return self._sender.send(
            functions.get_active_plans(
                algo_id=algo_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_plans_history(
        self,
        *,
        algo_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[RecurringBuy]:
        """Get the recurring buy plans that have ended.

        Args:
            algo_id: Only the bot with this ID.
            after: Only bots older than the one with this bot ID.
            before: Only bots newer than the one with this bot ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The plans.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
        """
        return self._sender.send(
            functions.get_plans_history(
                algo_id=algo_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_plan(
        self,
        algo_id: str,

    ) -> RecurringBuyReport:
        """Get one recurring buy plan.

        Args:
            algo_id: ID of the plan.

        Returns:
            The plan.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
        """
        return self._sender.send(
            functions.get_plan(
                algo_id=algo_id,
            )
        )

    def get_sub_orders(
        self,
        algo_id: str,
        *,
        ord_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[RecurringBuyOrder]:
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
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
        """
        return self._sender.send(
            functions.get_sub_orders(
                algo_id=algo_id,
                ord_id=ord_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def amend_schedule(
        self,
        *,
        algo_id: str,
        recurring_time_type: RecurringBuyTimingLike,
        time_zone: int,
        period: RecurringBuyPeriodLike,
        recurring_hour: RecurringBuyIntervalLike | None = None,
        recurring_day: int | None = None,
        recurring_time: int | None = None,

    ) -> BotAck:
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
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
        """
        return self._sender.send(
            functions.amend_schedule(
                algo_id=algo_id,
                recurring_time_type=recurring_time_type,
                time_zone=time_zone,
                period=period,
                recurring_hour=recurring_hour,
                recurring_day=recurring_day,
                recurring_time=recurring_time,
            )
        )

    def amend_amount(
        self,
        *,
        algo_id: str,
        amount: Number,

    ) -> BotAck:
        """Change how much a recurring buy plan invests each time.

        Args:
            algo_id: ID of the plan.
            amount: New amount to invest each time in the currency that the plan was created with.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
        """
        return self._sender.send(
            functions.amend_amount(
                algo_id=algo_id,
                amount=amount,
            )
        )

    def add_investment(
        self,
        *,
        algo_id: str,
        amount: Number,

    ) -> BotAck:
        """Invest in a recurring buy plan out of turn.

        Args:
            algo_id: ID of the plan.
            amount: Amount to invest now in the currency that the plan was created with.

        Returns:
            What became of the investment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
        """
        return self._sender.send(
            functions.add_investment(
                algo_id=algo_id,
                amount=amount,
            )
        )

    def pause_plan(
        self,
        algo_id: str,

    ) -> BotAck:
        """Pause a recurring buy plan.

        Args:
            algo_id: ID of the bot.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
        """
        return self._sender.send(
            functions.pause_plan(
                algo_id=algo_id,
            )
        )

    def restart_plan(
        self,
        algo_id: str,

    ) -> BotAck:
        """Restart a paused recurring buy plan.

        Args:
            algo_id: ID of the bot.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
        """
        return self._sender.send(
            functions.restart_plan(
                algo_id=algo_id,
            )
        )

    def amend_price_range(
        self,
        *,
        algo_id: str,
        recurring_list: Sequence[RecurringBuyPriceRange],

    ) -> BotAck:
        """Change the price limits of a recurring buy plan.

        Args:
            algo_id: ID of the plan.
            recurring_list: New limits; only for currencies that the plan buys.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
        """
        return self._sender.send(
            functions.amend_price_range(
                algo_id=algo_id,
                recurring_list=recurring_list,
            )
        )
