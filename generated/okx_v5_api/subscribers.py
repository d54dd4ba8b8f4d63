# Generated from spec/ by `make generate`. Do not edit.
"""What streams offer: a method for each channel."""

from __future__ import annotations

from typing import TypeVar

from okx_v5_core.channels import Topic
from okx_v5_core.subscriptions import Subscription, SyncSubscription

from okx_v5_api.enums.account_stream import AccountUpdatesLike, PositionUpdatesLike
from okx_v5_api.enums.common import InstrumentTypeLike, SubscribedInstrumentTypeLike
from okx_v5_api.enums.market import StreamedBarLike, StreamedCandleBarLike, StreamedMarkPriceBarLike
from okx_v5_api.records.account_positions import AccountGreeks
from okx_v5_api.records.account_stream import (
    AccountUpdate,
    BalanceAndPosition,
    PositionUpdate,
    PositionWarning,
)
from okx_v5_api.records.algo_orders import AdvancedAlgoOrderUpdate, AlgoOrderUpdate
from okx_v5_api.records.block_trading import Quote, Rfq
from okx_v5_api.records.block_trading_trades import (
    BlockTicker,
    BlockTradeUpdate,
    PublicBlockTrade,
    SingleLegBlockTrade,
)
from okx_v5_api.records.copy_trading import LeadTradingFailure
from okx_v5_api.records.funding_chain import DepositUpdate, WithdrawalUpdate
from okx_v5_api.records.grid_bots import GridBotUpdate, GridOrderUpdate, GridPositionUpdate
from okx_v5_api.records.market import Candle, PublicTrade, Ticker
from okx_v5_api.records.market_books import BookUpdate, RpiBookUpdate
from okx_v5_api.records.market_trades import AggregatedTrade, CallAuction, OptionTrade
from okx_v5_api.records.public import FundingRate, PublicInstrument
from okx_v5_api.records.public_calendar import EconomicEventUpdate
from okx_v5_api.records.public_events import EventContractMarket
from okx_v5_api.records.public_prices import (
    EstimatedPriceUpdate,
    IndexTicker,
    MarkPrice,
    OptionSummary,
    PriceCandle,
    PriceLimit,
)
from okx_v5_api.records.public_risk import AdlWarning, LiquidatedInstrument, OpenInterest
from okx_v5_api.records.recurring_buy import RecurringBuyUpdate
from okx_v5_api.records.spread_trading import (
    PublicSpreadTrade,
    SpreadBookUpdate,
    SpreadCandle,
    SpreadOrderUpdate,
    SpreadTicker,
    SpreadTrade,
)
from okx_v5_api.records.status import MaintenanceUpdate
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

    def bbo_tbt(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """The best level of each side of an order book.

        Whole, whenever it changes, and about once a minute where it does not. ts is that of the
        matching engine.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 10 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.bbo_tbt(
                inst_id=inst_id,
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

    def books5(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """The best 5 levels of an order book.

        Whole, whenever they change, and about once a minute where they do not.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books5(
                inst_id=inst_id,
            )
        )

    def books50_l2_tbt(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """Order book of an instrument, 50 levels deep, every 10 ms.

        The whole book at first, then what changed. Needs a login, and fee tier VIP4.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the public URL; needs a login and fee tier VIP4 or better.
        Not beside books-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books50_l2_tbt(
                inst_id=inst_id,
            )
        )

    def books_elp(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """Orders of the former enhanced liquidity program, 400 levels deep.

        Given up for books-rpi. Levels on the wrong side of the best bid or ask of the ordinary book
        are not valid.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Deprecated.
        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_elp(
                inst_id=inst_id,
            )
        )

    def books_l2_tbt(
        self,
        inst_id: str,

    ) -> Subscription[BookUpdate]:
        """Order book of an instrument, 400 levels deep, every 10 ms.

        The whole book at first, then what changed. Needs a login, and fee tier VIP4.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the public URL; needs a login and fee tier VIP4 or better.
        Not beside books, books50-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_l2_tbt(
                inst_id=inst_id,
            )
        )

    def books_rpi(
        self,
        inst_id: str,

    ) -> Subscription[RpiBookUpdate]:
        """Order book with retail price improvement orders, 400 levels deep.

        The whole book at first, then every 100 ms what changed. No checksum.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each RpiBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_rpi(
                inst_id=inst_id,
            )
        )

    def call_auction_details(
        self,
        inst_id: str,

    ) -> Subscription[CallAuction]:
        """The opening call auction of a pair.

        About once a second while it runs, and once with its result.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each CallAuction, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
        """
        return self.subscribe(
            topics.market.call_auction_details(
                inst_id=inst_id,
            )
        )

    def candles(
        self,
        inst_id: str,
        *,
        bar: StreamedCandleBarLike,

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

    def option_trades(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,

    ) -> Subscription[OptionTrade]:
        """Trades of options.

        The first push may repeat an old trade; ignore it.

        Args:
            inst_type: Always OPTION.
            inst_id: Only this option; takes precedence over inst_family. Required unless
                inst_family is given.
            inst_family: Only options of this family. Required unless inst_id is given.

        Returns:
            A subscription: iterate over it for each OptionTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
        """
        return self.subscribe(
            topics.market.option_trades(
                inst_type=inst_type,
                inst_id=inst_id,
                inst_family=inst_family,
            )
        )

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

    def trades(
        self,
        inst_id: str,

    ) -> Subscription[AggregatedTrade]:
        """Trades of an instrument, those of one taker order at one price taken together.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each AggregatedTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
        """
        return self.subscribe(
            topics.market.trades(
                inst_id=inst_id,
            )
        )

    def trades_all(
        self,
        inst_id: str,

    ) -> Subscription[PublicTrade]:
        """Every trade of an instrument by itself.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each PublicTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
        """
        return self.subscribe(
            topics.market.trades_all(
                inst_id=inst_id,
            )
        )

    def adl_warning(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,

    ) -> Subscription[AdlWarning]:
        """The security fund while auto-deleveraging threatens or runs.

        Once a second then; nothing in normal times.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only this family.

        Returns:
            A subscription: iterate over it for each AdlWarning, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
        """
        return self.subscribe(
            topics.public.adl_warning(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    def economic_calendar(self) -> Subscription[EconomicEventUpdate]:
        """Releases of economic data.

        In live trading only, from fee tier VIP1 on.

        Returns:
            A subscription: iterate over it for each EconomicEventUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login and fee tier VIP1 or better.
        https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
        """
        return self.subscribe(topics.public.economic_calendar())

    def estimated_price(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> Subscription[EstimatedPriceUpdate]:
        """Price that contracts will probably be delivered, exercised or settled at.

        In the half hour before.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only contracts of this family. Required unless inst_id is given.
            inst_id: Only this contract. Required unless inst_family is given.

        Returns:
            A subscription: iterate over it for each EstimatedPriceUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
        """
        return self.subscribe(
            topics.public.estimated_price(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def event_contract_markets(
        self,
        inst_type: InstrumentTypeLike,

    ) -> Subscription[EventContractMarket]:
        """Event contracts whose state or strike changes.

        Nothing at first.

        Args:
            inst_type: Always EVENTS.

        Returns:
            A subscription: iterate over it for each EventContractMarket, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
        """
        return self.subscribe(
            topics.public.event_contract_markets(
                inst_type=inst_type,
            )
        )

    def funding_rate(
        self,
        inst_id: str,

    ) -> Subscription[FundingRate]:
        """Funding rate of a perpetual.

        Every 30 to 90 seconds.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each FundingRate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 30000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
        """
        return self.subscribe(
            topics.public.funding_rate(
                inst_id=inst_id,
            )
        )

    def index_candles(
        self,
        inst_id: str,
        *,
        bar: StreamedBarLike,

    ) -> Subscription[PriceCandle]:
        """Candles of an index as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Index, as BTC-USD.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each PriceCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
        """
        return self.subscribe(
            topics.public.index_candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def index_tickers(
        self,
        inst_id: str,

    ) -> Subscription[IndexTicker]:
        """Price of an index and figures of 24 hours.

        Once a minute where it does not change.

        Args:
            inst_id: Index, as BTC-USDT.

        Returns:
            A subscription: iterate over it for each IndexTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
        """
        return self.subscribe(
            topics.public.index_tickers(
                inst_id=inst_id,
            )
        )

    def instruments(
        self,
        inst_type: InstrumentTypeLike,

    ) -> Subscription[PublicInstrument]:
        """Instruments of a kind whose state or terms change.

        Args:
            inst_type: Kind of instrument.

        Returns:
            A subscription: iterate over it for each PublicInstrument, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
        """
        return self.subscribe(
            topics.public.instruments(
                inst_type=inst_type,
            )
        )

    def liquidation_orders(
        self,
        inst_type: InstrumentTypeLike,

    ) -> Subscription[LiquidatedInstrument]:
        """Recent liquidations of a kind of instrument.

        Not all of them.

        Args:
            inst_type: Kind of instrument.

        Returns:
            A subscription: iterate over it for each LiquidatedInstrument, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
        """
        return self.subscribe(
            topics.public.liquidation_orders(
                inst_type=inst_type,
            )
        )

    def mark_price(
        self,
        inst_id: str,

    ) -> Subscription[MarkPrice]:
        """Mark price of an instrument.

        Every 10 seconds where it does not change.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each MarkPrice, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
        """
        return self.subscribe(
            topics.public.mark_price(
                inst_id=inst_id,
            )
        )

    def mark_price_candles(
        self,
        inst_id: str,
        *,
        bar: StreamedMarkPriceBarLike,

    ) -> Subscription[PriceCandle]:
        """Candles of the mark price of an instrument as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Instrument ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each PriceCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
        """
        return self.subscribe(
            topics.public.mark_price_candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def open_interest(
        self,
        inst_id: str,

    ) -> Subscription[OpenInterest]:
        """Open interest of a derivative.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each OpenInterest, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 3000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
        """
        return self.subscribe(
            topics.public.open_interest(
                inst_id=inst_id,
            )
        )

    def option_summary(
        self,
        inst_family: str,

    ) -> Subscription[OptionSummary]:
        """Greeks and volatilities of the options of a family.

        All at once.

        Args:
            inst_family: Instrument family.

        Returns:
            A subscription: iterate over it for each OptionSummary, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
        """
        return self.subscribe(
            topics.public.option_summary(
                inst_family=inst_family,
            )
        )

    def price_limit(
        self,
        inst_id: str,

    ) -> Subscription[PriceLimit]:
        """Highest price to buy and lowest to sell at, when they change.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each PriceLimit, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-price-limit-channel
        """
        return self.subscribe(
            topics.public.price_limit(
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

    def status(self) -> Subscription[MaintenanceUpdate]:
        """Planned and running maintenance.

        The latest at first. Interruptions of less than 5 seconds at quiet times are not announced.

        Returns:
            A subscription: iterate over it for each MaintenanceUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#status-ws-status-channel
        """
        return self.subscribe(topics.status.status())

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

    def block_tickers(
        self,
        inst_id: str,

    ) -> Subscription[BlockTicker]:
        """Volume of block trades of an instrument in 24 hours.

        After each block trade, and every 5 minutes.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BlockTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
        """
        return self.subscribe(
            topics.block_trading.block_tickers(
                inst_id=inst_id,
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

    def public_block_trades(
        self,
        inst_id: str,

    ) -> Subscription[SingleLegBlockTrade]:
        """Block trades of everybody in one instrument, leg by leg.

        15 minutes after the trade.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each SingleLegBlockTrade, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
        """
        return self.subscribe(
            topics.block_trading.public_block_trades(
                inst_id=inst_id,
            )
        )

    def public_structure_block_trades(self) -> Subscription[PublicBlockTrade]:
        """Block trades of everybody, all legs at once.

        15 minutes after the trade.

        Returns:
            A subscription: iterate over it for each PublicBlockTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
        """
        return self.subscribe(topics.block_trading.public_structure_block_trades())

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

    def spread_bbo_tbt(
        self,
        sprd_id: str,

    ) -> Subscription[SpreadBookUpdate]:
        """The best level of each side of the order book of a spread.

        Whole, whenever it changes.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 10 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_bbo_tbt(
                sprd_id=sprd_id,
            )
        )

    def spread_books5(
        self,
        sprd_id: str,

    ) -> Subscription[SpreadBookUpdate]:
        """The best 5 levels of the order book of a spread.

        Whole, whenever they change.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_books5(
                sprd_id=sprd_id,
            )
        )

    def spread_books_l2_tbt(
        self,
        sprd_id: str,

    ) -> Subscription[SpreadBookUpdate]:
        """Order book of a spread, 400 levels deep, every 10 ms.

        The whole book at first, then what changed.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_books_l2_tbt(
                sprd_id=sprd_id,
            )
        )

    def spread_candles(
        self,
        sprd_id: str,
        *,
        bar: StreamedBarLike,

    ) -> Subscription[SpreadCandle]:
        """Candles of a spread as they form.

        The running candle, again and again until it is complete.

        Args:
            sprd_id: Spread ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each SpreadCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_candles(
                sprd_id=sprd_id,
                bar=bar,
            )
        )

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

    def spread_public_trades(
        self,
        sprd_id: str,

    ) -> Subscription[PublicSpreadTrade]:
        """Every trade of a spread by itself.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each PublicSpreadTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_public_trades(
                sprd_id=sprd_id,
            )
        )

    def spread_tickers(
        self,
        sprd_id: str,

    ) -> Subscription[SpreadTicker]:
        """Last trade, best prices and figures of 24 hours of a spread.

        Pushed when there is a trade or a best price changes.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-tickers-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_tickers(
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


class SyncSubscriber:
    """What a sync stream subscribes to: a method for each channel."""

    __slots__ = ()

    def subscribe(self, topic: Topic[T], /) -> SyncSubscription[T]:
        """Subscribe to a topic. The stream says how."""
        raise NotImplementedError

    def bbo_tbt(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """The best level of each side of an order book.

        Whole, whenever it changes, and about once a minute where it does not. ts is that of the
        matching engine.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 10 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.bbo_tbt(
                inst_id=inst_id,
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

    def books5(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """The best 5 levels of an order book.

        Whole, whenever they change, and about once a minute where they do not.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books5(
                inst_id=inst_id,
            )
        )

    def books50_l2_tbt(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """Order book of an instrument, 50 levels deep, every 10 ms.

        The whole book at first, then what changed. Needs a login, and fee tier VIP4.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the public URL; needs a login and fee tier VIP4 or better.
        Not beside books-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books50_l2_tbt(
                inst_id=inst_id,
            )
        )

    def books_elp(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """Orders of the former enhanced liquidity program, 400 levels deep.

        Given up for books-rpi. Levels on the wrong side of the best bid or ask of the ordinary book
        are not valid.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Deprecated.
        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_elp(
                inst_id=inst_id,
            )
        )

    def books_l2_tbt(
        self,
        inst_id: str,

    ) -> SyncSubscription[BookUpdate]:
        """Order book of an instrument, 400 levels deep, every 10 ms.

        The whole book at first, then what changed. Needs a login, and fee tier VIP4.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the public URL; needs a login and fee tier VIP4 or better.
        Not beside books, books50-l2-tbt for one instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_l2_tbt(
                inst_id=inst_id,
            )
        )

    def books_rpi(
        self,
        inst_id: str,

    ) -> SyncSubscription[RpiBookUpdate]:
        """Order book with retail price improvement orders, 400 levels deep.

        The whole book at first, then every 100 ms what changed. No checksum.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each RpiBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
        """
        return self.subscribe(
            topics.market.books_rpi(
                inst_id=inst_id,
            )
        )

    def call_auction_details(
        self,
        inst_id: str,

    ) -> SyncSubscription[CallAuction]:
        """The opening call auction of a pair.

        About once a second while it runs, and once with its result.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each CallAuction, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
        """
        return self.subscribe(
            topics.market.call_auction_details(
                inst_id=inst_id,
            )
        )

    def candles(
        self,
        inst_id: str,
        *,
        bar: StreamedCandleBarLike,

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

    def option_trades(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,

    ) -> SyncSubscription[OptionTrade]:
        """Trades of options.

        The first push may repeat an old trade; ignore it.

        Args:
            inst_type: Always OPTION.
            inst_id: Only this option; takes precedence over inst_family. Required unless
                inst_family is given.
            inst_family: Only options of this family. Required unless inst_id is given.

        Returns:
            A subscription: iterate over it for each OptionTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
        """
        return self.subscribe(
            topics.market.option_trades(
                inst_type=inst_type,
                inst_id=inst_id,
                inst_family=inst_family,
            )
        )

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

    def trades(
        self,
        inst_id: str,

    ) -> SyncSubscription[AggregatedTrade]:
        """Trades of an instrument, those of one taker order at one price taken together.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each AggregatedTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
        """
        return self.subscribe(
            topics.market.trades(
                inst_id=inst_id,
            )
        )

    def trades_all(
        self,
        inst_id: str,

    ) -> SyncSubscription[PublicTrade]:
        """Every trade of an instrument by itself.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each PublicTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
        """
        return self.subscribe(
            topics.market.trades_all(
                inst_id=inst_id,
            )
        )

    def adl_warning(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,

    ) -> SyncSubscription[AdlWarning]:
        """The security fund while auto-deleveraging threatens or runs.

        Once a second then; nothing in normal times.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only this family.

        Returns:
            A subscription: iterate over it for each AdlWarning, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
        """
        return self.subscribe(
            topics.public.adl_warning(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    def economic_calendar(self) -> SyncSubscription[EconomicEventUpdate]:
        """Releases of economic data.

        In live trading only, from fee tier VIP1 on.

        Returns:
            A subscription: iterate over it for each EconomicEventUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs a login and fee tier VIP1 or better.
        https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
        """
        return self.subscribe(topics.public.economic_calendar())

    def estimated_price(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> SyncSubscription[EstimatedPriceUpdate]:
        """Price that contracts will probably be delivered, exercised or settled at.

        In the half hour before.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only contracts of this family. Required unless inst_id is given.
            inst_id: Only this contract. Required unless inst_family is given.

        Returns:
            A subscription: iterate over it for each EstimatedPriceUpdate, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
        """
        return self.subscribe(
            topics.public.estimated_price(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def event_contract_markets(
        self,
        inst_type: InstrumentTypeLike,

    ) -> SyncSubscription[EventContractMarket]:
        """Event contracts whose state or strike changes.

        Nothing at first.

        Args:
            inst_type: Always EVENTS.

        Returns:
            A subscription: iterate over it for each EventContractMarket, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
        """
        return self.subscribe(
            topics.public.event_contract_markets(
                inst_type=inst_type,
            )
        )

    def funding_rate(
        self,
        inst_id: str,

    ) -> SyncSubscription[FundingRate]:
        """Funding rate of a perpetual.

        Every 30 to 90 seconds.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each FundingRate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 30000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
        """
        return self.subscribe(
            topics.public.funding_rate(
                inst_id=inst_id,
            )
        )

    def index_candles(
        self,
        inst_id: str,
        *,
        bar: StreamedBarLike,

    ) -> SyncSubscription[PriceCandle]:
        """Candles of an index as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Index, as BTC-USD.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each PriceCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
        """
        return self.subscribe(
            topics.public.index_candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def index_tickers(
        self,
        inst_id: str,

    ) -> SyncSubscription[IndexTicker]:
        """Price of an index and figures of 24 hours.

        Once a minute where it does not change.

        Args:
            inst_id: Index, as BTC-USDT.

        Returns:
            A subscription: iterate over it for each IndexTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
        """
        return self.subscribe(
            topics.public.index_tickers(
                inst_id=inst_id,
            )
        )

    def instruments(
        self,
        inst_type: InstrumentTypeLike,

    ) -> SyncSubscription[PublicInstrument]:
        """Instruments of a kind whose state or terms change.

        Args:
            inst_type: Kind of instrument.

        Returns:
            A subscription: iterate over it for each PublicInstrument, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
        """
        return self.subscribe(
            topics.public.instruments(
                inst_type=inst_type,
            )
        )

    def liquidation_orders(
        self,
        inst_type: InstrumentTypeLike,

    ) -> SyncSubscription[LiquidatedInstrument]:
        """Recent liquidations of a kind of instrument.

        Not all of them.

        Args:
            inst_type: Kind of instrument.

        Returns:
            A subscription: iterate over it for each LiquidatedInstrument, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
        """
        return self.subscribe(
            topics.public.liquidation_orders(
                inst_type=inst_type,
            )
        )

    def mark_price(
        self,
        inst_id: str,

    ) -> SyncSubscription[MarkPrice]:
        """Mark price of an instrument.

        Every 10 seconds where it does not change.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each MarkPrice, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
        """
        return self.subscribe(
            topics.public.mark_price(
                inst_id=inst_id,
            )
        )

    def mark_price_candles(
        self,
        inst_id: str,
        *,
        bar: StreamedMarkPriceBarLike,

    ) -> SyncSubscription[PriceCandle]:
        """Candles of the mark price of an instrument as they form.

        The running candle, again and again until it is complete.

        Args:
            inst_id: Instrument ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each PriceCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
        """
        return self.subscribe(
            topics.public.mark_price_candles(
                inst_id=inst_id,
                bar=bar,
            )
        )

    def open_interest(
        self,
        inst_id: str,

    ) -> SyncSubscription[OpenInterest]:
        """Open interest of a derivative.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each OpenInterest, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 3000 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
        """
        return self.subscribe(
            topics.public.open_interest(
                inst_id=inst_id,
            )
        )

    def option_summary(
        self,
        inst_family: str,

    ) -> SyncSubscription[OptionSummary]:
        """Greeks and volatilities of the options of a family.

        All at once.

        Args:
            inst_family: Instrument family.

        Returns:
            A subscription: iterate over it for each OptionSummary, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
        """
        return self.subscribe(
            topics.public.option_summary(
                inst_family=inst_family,
            )
        )

    def price_limit(
        self,
        inst_id: str,

    ) -> SyncSubscription[PriceLimit]:
        """Highest price to buy and lowest to sell at, when they change.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each PriceLimit, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 200 ms.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#public-data-websocket-price-limit-channel
        """
        return self.subscribe(
            topics.public.price_limit(
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

    def status(self) -> SyncSubscription[MaintenanceUpdate]:
        """Planned and running maintenance.

        The latest at first. Interruptions of less than 5 seconds at quiet times are not announced.

        Returns:
            A subscription: iterate over it for each MaintenanceUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the public URL; needs no login.
        https://www.okx.com/docs-v5/en/#status-ws-status-channel
        """
        return self.subscribe(topics.status.status())

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

    def block_tickers(
        self,
        inst_id: str,

    ) -> SyncSubscription[BlockTicker]:
        """Volume of block trades of an instrument in 24 hours.

        After each block trade, and every 5 minutes.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each BlockTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
        """
        return self.subscribe(
            topics.block_trading.block_tickers(
                inst_id=inst_id,
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

    def public_block_trades(
        self,
        inst_id: str,

    ) -> SyncSubscription[SingleLegBlockTrade]:
        """Block trades of everybody in one instrument, leg by leg.

        15 minutes after the trade.

        Args:
            inst_id: Instrument ID.

        Returns:
            A subscription: iterate over it for each SingleLegBlockTrade, over its pushes() for
            whole messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
        """
        return self.subscribe(
            topics.block_trading.public_block_trades(
                inst_id=inst_id,
            )
        )

    def public_structure_block_trades(self) -> SyncSubscription[PublicBlockTrade]:
        """Block trades of everybody, all legs at once.

        15 minutes after the trade.

        Returns:
            A subscription: iterate over it for each PublicBlockTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
        """
        return self.subscribe(topics.block_trading.public_structure_block_trades())

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

    def spread_bbo_tbt(
        self,
        sprd_id: str,

    ) -> SyncSubscription[SpreadBookUpdate]:
        """The best level of each side of the order book of a spread.

        Whole, whenever it changes.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 10 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_bbo_tbt(
                sprd_id=sprd_id,
            )
        )

    def spread_books5(
        self,
        sprd_id: str,

    ) -> SyncSubscription[SpreadBookUpdate]:
        """The best 5 levels of the order book of a spread.

        Whole, whenever they change.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_books5(
                sprd_id=sprd_id,
            )
        )

    def spread_books_l2_tbt(
        self,
        sprd_id: str,

    ) -> SyncSubscription[SpreadBookUpdate]:
        """Order book of a spread, 400 levels deep, every 10 ms.

        The whole book at first, then what changed.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadBookUpdate, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        A snapshot at first, then what changed. At most one in 10 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-order-book-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_books_l2_tbt(
                sprd_id=sprd_id,
            )
        )

    def spread_candles(
        self,
        sprd_id: str,
        *,
        bar: StreamedBarLike,

    ) -> SyncSubscription[SpreadCandle]:
        """Candles of a spread as they form.

        The running candle, again and again until it is complete.

        Args:
            sprd_id: Spread ID.
            bar: Length of the interval.

        Returns:
            A subscription: iterate over it for each SpreadCandle, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 1000 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-candlesticks-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_candles(
                sprd_id=sprd_id,
                bar=bar,
            )
        )

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

    def spread_public_trades(
        self,
        sprd_id: str,

    ) -> SyncSubscription[PublicSpreadTrade]:
        """Every trade of a spread by itself.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each PublicSpreadTrade, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Pushes tell what happened.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-public-trades-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_public_trades(
                sprd_id=sprd_id,
            )
        )

    def spread_tickers(
        self,
        sprd_id: str,

    ) -> SyncSubscription[SpreadTicker]:
        """Last trade, best prices and figures of 24 hours of a spread.

        Pushed when there is a trade or a best price changes.

        Args:
            sprd_id: Spread ID.

        Returns:
            A subscription: iterate over it for each SpreadTicker, over its pushes() for whole
            messages.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            SubscriptionError: The exchange refused; raised by ready() or the first step of an iteration.

        Each push is the whole. At most one in 100 ms.
        On the business URL; needs no login.
        https://www.okx.com/docs-v5/en/#spread-trading-websocket-public-channel-tickers-channel
        """
        return self.subscribe(
            topics.spread_trading.spread_tickers(
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
