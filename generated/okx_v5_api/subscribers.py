# Generated from spec/ by `make generate`. Do not edit.
"""What streams offer: a method for each channel."""

from __future__ import annotations

from typing import TypeVar

from okx_v5_core.channels import Topic
from okx_v5_core.subscriptions import Subscription, SyncSubscription

from okx_v5_api.enums.account_stream import AccountUpdatesLike, PositionUpdatesLike
from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.enums.market import CandleBarLike
from okx_v5_api.records.account_positions import AccountGreeks
from okx_v5_api.records.account_stream import (
    AccountUpdate,
    BalanceAndPosition,
    PositionUpdate,
    PositionWarning,
)
from okx_v5_api.records.algo_orders import AdvancedAlgoOrderUpdate, AlgoOrderUpdate
from okx_v5_api.records.block_trading import Quote, Rfq
from okx_v5_api.records.block_trading_trades import BlockTradeUpdate
from okx_v5_api.records.copy_trading import LeadTradingFailure
from okx_v5_api.records.funding_chain import DepositUpdate, WithdrawalUpdate
from okx_v5_api.records.grid_bots import GridBotUpdate, GridOrderUpdate, GridPositionUpdate
from okx_v5_api.records.market import Candle, Ticker
from okx_v5_api.records.market_books import BookUpdate
from okx_v5_api.records.recurring_buy import RecurringBuyUpdate
from okx_v5_api.records.spread_trading import SpreadOrderUpdate, SpreadTrade
from okx_v5_api.records.trade import AggregatedFill, OrderUpdate
from okx_v5_api import topics

__all__ = ["AsyncSubscriber", "SyncSubscriber"]

T = TypeVar("T")


class AsyncSubscriber:
    """What an async stream subscribes to: a method for each channel."""

    __slots__ = ()

    def subscribe(self, topic: Topic[T], /) -> Subscription[T]:
        """Subscribe to a topic. The stream says how."""
        raise NotImplementedError

    def tickers(
        self,
        inst_id: str,

    ) -> Subscription[Ticker]:
        """Last trade, best prices and figures of 24 hours.

        Pushed when there is a trade or a best price changes.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each Ticker, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
        """
        return self.subscribe(
            topics.market.tickers(
                inst_id=inst_id,
            )
        )

    def candles(
        self,
        inst_id: str,
        *,
        bar: CandleBarLike,

    ) -> Subscription[Candle]:
        """Candles of an instrument as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Instrument ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each Candle, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
        """
        return self.subscribe(
            topics.market.candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def books(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """Order book of an instrument, 400 levels deep.

        The whole book at first, then every 100 ms what changed; an empty update about once a minute
        where nothing does. Subscribe to fewer than 30 on one connection.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        Not beside books-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books(
                inst_id=inst_id,
            )
        )

    def account(
        self,
        *,
        ccy: str | None = None,
        update_interval: AccountUpdatesLike | None = None,

    ) -> Subscription[AccountUpdate]:
        """The trading account's balances.

        All currencies at first, in pages; then those that an event changed; and at intervals those
        that are not 0.

        Args:
            ccy: Only this currency.
            update_interval: Left out, pushes come at intervals as well as after events.

        Returns:
            A subscription: iterate over it for each AccountUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
        """
        return self.subscribe(
            topics.account.account(
                ccy=ccy,
                update_interval=update_interval,
            )
        )

    def account_greeks(
        self,
        *,
        ccy: str | None = None,

    ) -> Subscription[AccountGreeks]:
        """The greeks of the account, by currency.

        After events, which are gathered for about 50 ms, and at intervals.

        Args:
            ccy: Only events of positions that settle in this currency.

        Returns:
            A subscription: iterate over it for each AccountGreeks, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
        """
        return self.subscribe(
            topics.account.account_greeks(
                ccy=ccy,
            )
        )

    def balance_and_position(self) -> Subscription[BalanceAndPosition]:
        """Cash balances and sizes of positions, as fast as they change.

        Only what an event changed, except for the first push.

        Returns:
            A subscription: iterate over it for each BalanceAndPosition, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
        """
        return self.subscribe(topics.account.balance_and_position())

    def liquidation_warning(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> Subscription[PositionWarning]:
        """Positions that are close to their liquidation.

        In a fast market the position may be liquidated by the time this comes: a warning, not a
        signal to trade on.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each PositionWarning, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
        """
        return self.subscribe(
            topics.account.liquidation_warning(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def positions(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        update_interval: PositionUpdatesLike | None = None,

    ) -> Subscription[PositionUpdate]:
        """The account's positions.

        All that are not 0 at first, in pages, and again at intervals; those that events changed
        about every 50 ms.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.
            update_interval: How often pushes come besides after events; left out, about every 5
                seconds.

        Returns:
            A subscription: iterate over it for each PositionUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 50 ms.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
        """
        return self.subscribe(
            topics.account.positions(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                update_interval=update_interval,
            )
        )

    def fills(
        self,
        *,
        inst_id: str | None = None,

    ) -> Subscription[AggregatedFill]:
        """Your fills from the order book, faster than by the orders.

        Fills of block and spread trades, liquidations and the like come only by the orders. From
        fee tier VIP4 on.

        Args:
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each AggregatedFill, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login and fee tier VIP4 or better.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
        """
        return self.subscribe(
            topics.trade.fills(
                inst_id=inst_id,
            )
        )

    def orders(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> Subscription[OrderUpdate]:
        """Your orders, whenever something happens to them.

        Nothing at first. A message may come twice: ignore a trade_id, or a terminal state of an
        ord_id, that has come before. Options that expire or are exercised bring none.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each OrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
        """
        return self.subscribe(
            topics.trade.orders(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def algo_advance(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> Subscription[AdvancedAlgoOrderUpdate]:
        """Your iceberg, TWAP and trailing stop orders, when they change.

        All at first.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each AdvancedAlgoOrderUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
        """
        return self.subscribe(
            topics.algo.algo_advance(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def orders_algo(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> Subscription[AlgoOrderUpdate]:
        """Your take-profit, stop-loss, trigger and chase orders, when they change.

        Nothing at first.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each AlgoOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
        """
        return self.subscribe(
            topics.algo.orders_algo(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def grid_orders_contract(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> Subscription[GridBotUpdate]:
        """Your contract grid bots, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each GridBotUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_orders_contract(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def grid_orders_spot(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> Subscription[GridBotUpdate]:
        """Your spot grid bots, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each GridBotUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-spot-grid-algo-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_orders_spot(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def grid_positions(
        self,
        algo_id: str,

    ) -> Subscription[GridPositionUpdate]:
        """The position of a contract grid bot, when it changes.

        Rows may be empty; ignore those.

        Args:
            algo_id: Algo ID of the bot.

        Returns:
            A subscription: iterate over it for each GridPositionUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
        """
        return self.subscribe(
            topics.grid.grid_positions(
                algo_id=algo_id,
            )
        )

    def grid_sub_orders(
        self,
        algo_id: str,

    ) -> Subscription[GridOrderUpdate]:
        """The orders of a grid bot, when they change.

        Rows may be empty; ignore those.

        Args:
            algo_id: Algo ID of the bot.

        Returns:
            A subscription: iterate over it for each GridOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_sub_orders(
                algo_id=algo_id,
            )
        )

    def recurring_buys(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        algo_id: str | None = None,

    ) -> Subscription[RecurringBuyUpdate]:
        """Your recurring buy plans, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each RecurringBuyUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
        """
        return self.subscribe(
            topics.recurring_buy.recurring_buys(
                inst_type=inst_type,
                algo_id=algo_id,
            )
        )

    def lead_trading_failures(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,

    ) -> Subscription[LeadTradingFailure]:
        """Why a position could not be led.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each LeadTradingFailure, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
        """
        return self.subscribe(
            topics.copy_trading.lead_trading_failures(
                inst_type=inst_type,
                inst_id=inst_id,
            )
        )

    def deposits(
        self,
        *,
        ccy: str | None = None,

    ) -> Subscription[DepositUpdate]:
        """Deposits that begin or come further.

        A master account hears of its sub-accounts too.

        Args:
            ccy: Only this currency.

        Returns:
            A subscription: iterate over it for each DepositUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
        """
        return self.subscribe(
            topics.funding.deposits(
                ccy=ccy,
            )
        )

    def withdrawals(
        self,
        *,
        ccy: str | None = None,

    ) -> Subscription[WithdrawalUpdate]:
        """Withdrawals that begin or come further.

        A master account hears of its sub-accounts too.

        Args:
            ccy: Only this currency.

        Returns:
            A subscription: iterate over it for each WithdrawalUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
        """
        return self.subscribe(
            topics.funding.withdrawals(
                ccy=ccy,
            )
        )

    def block_trades(self) -> Subscription[BlockTradeUpdate]:
        """Block trades that you are taker or maker of.

        All legs of a trade come at once. Of a group RFQ only its creator hears, once every part was
        tried.

        Returns:
            A subscription: iterate over it for each BlockTradeUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
        """
        return self.subscribe(topics.block_trading.block_trades())

    def quotes(self) -> Subscription[Quote]:
        """Quotes that you send or receive.

        Returns:
            A subscription: iterate over it for each Quote, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-quotes-channel
        """
        return self.subscribe(topics.block_trading.quotes())

    def rfqs(self) -> Subscription[Rfq]:
        """RFQs that you send or receive.

        Returns:
            A subscription: iterate over it for each Rfq, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
        """
        return self.subscribe(topics.block_trading.rfqs())

    def spread_orders(
        self,
        *,
        sprd_id: str | None = None,

    ) -> Subscription[SpreadOrderUpdate]:
        """Your orders for spreads, whenever something happens to them.

        Nothing at first.

        Args:
            sprd_id: Only this spread.

        Returns:
            A subscription: iterate over it for each SpreadOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_orders(
                sprd_id=sprd_id,
            )
        )

    def spread_trades(
        self,
        *,
        sprd_id: str | None = None,

    ) -> Subscription[SpreadTrade]:
        """Your trades of spreads, filled or rejected.

        Args:
            sprd_id: Only this spread.

        Returns:
            A subscription: iterate over it for each SpreadTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_trades(
                sprd_id=sprd_id,
            )
        )


class SyncSubscriber:
    """What a sync stream subscribes to: a method for each channel."""

    __slots__ = ()

    def subscribe(self, topic: Topic[T], /) -> SyncSubscription[T]:
        """Subscribe to a topic. The stream says how."""
        raise NotImplementedError

    def tickers(
        self,
        inst_id: str,

    ) -> SyncSubscription[Ticker]:
        """Last trade, best prices and figures of 24 hours.

        Pushed when there is a trade or a best price changes.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each Ticker, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
        """
        return self.subscribe(
            topics.market.tickers(
                inst_id=inst_id,
            )
        )

    def candles(
        self,
        inst_id: str,
        *,
        bar: CandleBarLike,

    ) -> SyncSubscription[Candle]:
        """Candles of an instrument as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Instrument ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each Candle, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
        """
        return self.subscribe(
            topics.market.candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def books(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """Order book of an instrument, 400 levels deep.

        The whole book at first, then every 100 ms what changed; an empty update about once a minute
        where nothing does. Subscribe to fewer than 30 on one connection.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        Not beside books-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books(
                inst_id=inst_id,
            )
        )

    def account(
        self,
        *,
        ccy: str | None = None,
        update_interval: AccountUpdatesLike | None = None,

    ) -> SyncSubscription[AccountUpdate]:
        """The trading account's balances.

        All currencies at first, in pages; then those that an event changed; and at intervals those
        that are not 0.

        Args:
            ccy: Only this currency.
            update_interval: Left out, pushes come at intervals as well as after events.

        Returns:
            A subscription: iterate over it for each AccountUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
        """
        return self.subscribe(
            topics.account.account(
                ccy=ccy,
                update_interval=update_interval,
            )
        )

    def account_greeks(
        self,
        *,
        ccy: str | None = None,

    ) -> SyncSubscription[AccountGreeks]:
        """The greeks of the account, by currency.

        After events, which are gathered for about 50 ms, and at intervals.

        Args:
            ccy: Only events of positions that settle in this currency.

        Returns:
            A subscription: iterate over it for each AccountGreeks, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
        """
        return self.subscribe(
            topics.account.account_greeks(
                ccy=ccy,
            )
        )

    def balance_and_position(self) -> SyncSubscription[BalanceAndPosition]:
        """Cash balances and sizes of positions, as fast as they change.

        Only what an event changed, except for the first push.

        Returns:
            A subscription: iterate over it for each BalanceAndPosition, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
        """
        return self.subscribe(topics.account.balance_and_position())

    def liquidation_warning(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> SyncSubscription[PositionWarning]:
        """Positions that are close to their liquidation.

        In a fast market the position may be liquidated by the time this comes: a warning, not a
        signal to trade on.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each PositionWarning, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
        """
        return self.subscribe(
            topics.account.liquidation_warning(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def positions(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        update_interval: PositionUpdatesLike | None = None,

    ) -> SyncSubscription[PositionUpdate]:
        """The account's positions.

        All that are not 0 at first, in pages, and again at intervals; those that events changed
        about every 50 ms.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.
            update_interval: How often pushes come besides after events; left out, about every 5
                seconds.

        Returns:
            A subscription: iterate over it for each PositionUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 50 ms.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
        """
        return self.subscribe(
            topics.account.positions(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                update_interval=update_interval,
            )
        )

    def fills(
        self,
        *,
        inst_id: str | None = None,

    ) -> SyncSubscription[AggregatedFill]:
        """Your fills from the order book, faster than by the orders.

        Fills of block and spread trades, liquidations and the like come only by the orders. From
        fee tier VIP4 on.

        Args:
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each AggregatedFill, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login and fee tier VIP4 or better.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-fills-channel
        """
        return self.subscribe(
            topics.trade.fills(
                inst_id=inst_id,
            )
        )

    def orders(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> SyncSubscription[OrderUpdate]:
        """Your orders, whenever something happens to them.

        Nothing at first. A message may come twice: ignore a trade_id, or a terminal state of an
        ord_id, that has come before. Options that expire or are exercised bring none.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each OrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the private URL; needs a login.
        An account may have 30 connections that use it.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-ws-order-channel
        """
        return self.subscribe(
            topics.trade.orders(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def algo_advance(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> SyncSubscription[AdvancedAlgoOrderUpdate]:
        """Your iceberg, TWAP and trailing stop orders, when they change.

        All at first.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each AdvancedAlgoOrderUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-advance-algo-orders-channel
        """
        return self.subscribe(
            topics.algo.algo_advance(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def orders_algo(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> SyncSubscription[AlgoOrderUpdate]:
        """Your take-profit, stop-loss, trigger and chase orders, when they change.

        Nothing at first.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_family: Only instruments of this family; derivatives only.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each AlgoOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-ws-algo-orders-channel
        """
        return self.subscribe(
            topics.algo.orders_algo(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def grid_orders_contract(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> SyncSubscription[GridBotUpdate]:
        """Your contract grid bots, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each GridBotUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-contract-grid-algo-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_orders_contract(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def grid_orders_spot(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,
        algo_id: str | None = None,

    ) -> SyncSubscription[GridBotUpdate]:
        """Your spot grid bots, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each GridBotUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-spot-grid-algo-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_orders_spot(
                inst_type=inst_type,
                inst_id=inst_id,
                algo_id=algo_id,
            )
        )

    def grid_positions(
        self,
        algo_id: str,

    ) -> SyncSubscription[GridPositionUpdate]:
        """The position of a contract grid bot, when it changes.

        Rows may be empty; ignore those.

        Args:
            algo_id: Algo ID of the bot.

        Returns:
            A subscription: iterate over it for each GridPositionUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-positions-channel
        """
        return self.subscribe(
            topics.grid.grid_positions(
                algo_id=algo_id,
            )
        )

    def grid_sub_orders(
        self,
        algo_id: str,

    ) -> SyncSubscription[GridOrderUpdate]:
        """The orders of a grid bot, when they change.

        Rows may be empty; ignore those.

        Args:
            algo_id: Algo ID of the bot.

        Returns:
            A subscription: iterate over it for each GridOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-ws-grid-sub-orders-channel
        """
        return self.subscribe(
            topics.grid.grid_sub_orders(
                algo_id=algo_id,
            )
        )

    def recurring_buys(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        algo_id: str | None = None,

    ) -> SyncSubscription[RecurringBuyUpdate]:
        """Your recurring buy plans, after events and at intervals.

        Args:
            inst_type: Kind of instrument; ANY for all.
            algo_id: Only this bot or algo order.

        Returns:
            A subscription: iterate over it for each RecurringBuyUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-ws-recurring-buy-orders-channel
        """
        return self.subscribe(
            topics.recurring_buy.recurring_buys(
                inst_type=inst_type,
                algo_id=algo_id,
            )
        )

    def lead_trading_failures(
        self,
        inst_type: SubscribedInstrumentTypeLike,
        *,
        inst_id: str | None = None,

    ) -> SyncSubscription[LeadTradingFailure]:
        """Why a position could not be led.

        Args:
            inst_type: Kind of instrument; ANY for all.
            inst_id: Only this instrument.

        Returns:
            A subscription: iterate over it for each LeadTradingFailure, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-ws-lead-trading-notification-channel
        """
        return self.subscribe(
            topics.copy_trading.lead_trading_failures(
                inst_type=inst_type,
                inst_id=inst_id,
            )
        )

    def deposits(
        self,
        *,
        ccy: str | None = None,

    ) -> SyncSubscription[DepositUpdate]:
        """Deposits that begin or come further.

        A master account hears of its sub-accounts too.

        Args:
            ccy: Only this currency.

        Returns:
            A subscription: iterate over it for each DepositUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
        """
        return self.subscribe(
            topics.funding.deposits(
                ccy=ccy,
            )
        )

    def withdrawals(
        self,
        *,
        ccy: str | None = None,

    ) -> SyncSubscription[WithdrawalUpdate]:
        """Withdrawals that begin or come further.

        A master account hears of its sub-accounts too.

        Args:
            ccy: Only this currency.

        Returns:
            A subscription: iterate over it for each WithdrawalUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
        """
        return self.subscribe(
            topics.funding.withdrawals(
                ccy=ccy,
            )
        )

    def block_trades(self) -> SyncSubscription[BlockTradeUpdate]:
        """Block trades that you are taker or maker of.

        All legs of a trade come at once. Of a group RFQ only its creator hears, once every part was
        tried.

        Returns:
            A subscription: iterate over it for each BlockTradeUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
        """
        return self.subscribe(topics.block_trading.block_trades())

    def quotes(self) -> SyncSubscription[Quote]:
        """Quotes that you send or receive.

        Returns:
            A subscription: iterate over it for each Quote, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-quotes-channel
        """
        return self.subscribe(topics.block_trading.quotes())

    def rfqs(self) -> SyncSubscription[Rfq]:
        """RFQs that you send or receive.

        Returns:
            A subscription: iterate over it for each Rfq, over its pushes() for whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
        """
        return self.subscribe(topics.block_trading.rfqs())

    def spread_orders(
        self,
        *,
        sprd_id: str | None = None,

    ) -> SyncSubscription[SpreadOrderUpdate]:
        """Your orders for spreads, whenever something happens to them.

        Nothing at first.

        Args:
            sprd_id: Only this spread.

        Returns:
            A subscription: iterate over it for each SpreadOrderUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-order-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_orders(
                sprd_id=sprd_id,
            )
        )

    def spread_trades(
        self,
        *,
        sprd_id: str | None = None,

    ) -> SyncSubscription[SpreadTrade]:
        """Your trades of spreads, filled or rejected.

        Args:
            sprd_id: Only this spread.

        Returns:
            A subscription: iterate over it for each SpreadTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-private-channel-trades-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_trades(
                sprd_id=sprd_id,
            )
        )
