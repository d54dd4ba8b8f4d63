# Generated from spec/ by `make generate`. Do not edit.
"""Prices, order books, candlesticks and trades."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Time

from okx_v5_api.enums.common import InstrumentTypeLike, OptionTypeLike
from okx_v5_api.enums.market import CandleBarLike, PriceAdjustmentLike, TradeCursorLike
from okx_v5_api.records.market import Candle, OrderBook, PublicTrade, Ticker
from okx_v5_api.records.market_books import FullOrderBook, RpiOrderBook
from okx_v5_api.records.market_trades import (
    CallAuction,
    OptionTrade,
    OptionTradeGroup,
    PlatformVolume,
)
from okx_v5_api.functions import market as functions

__all__ = ["MarketOperations"]


class MarketOperations(Namespace):
    """Prices, order books, candlesticks and trades."""

    __slots__ = ()

    def get_ticker(
        self,
        inst_id: str,

    ) -> Ticker:
        """Get the ticker of one instrument.

        In a pre-open period the best ask may lie below the best bid.

        Args:
            inst_id: Instrument ID.

        Returns:
            The ticker.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
        """
        return self._sender.send(
            functions.get_ticker(
                inst_id=inst_id,
            )
        )

    def get_tickers(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,

    ) -> list[Ticker]:
        """Get the tickers of all instruments of one kind.

        In a pre-open period the best ask may lie below the best bid.

        Args:
            inst_type: Kind of instrument; margin has no tickers of its own.
            inst_family: Only this instrument family; futures, perpetuals and options have one.

        Returns:
            The tickers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
        """
        return self._sender.send(
            functions.get_tickers(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    def get_books(
        self,
        inst_id: str,
        *,
        sz: int | None = None,

    ) -> OrderBook:
        """Get the order book of one instrument.

        Refreshed every 50 milliseconds, in a call auction about once a second; the answer waits for
        the next refresh. In a pre-open period the best ask may lie below the best bid.

        Args:
            inst_id: Instrument ID.
            sz: Number of levels on each side, 400 at most. Default: 1.

        Returns:
            The order book.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 40 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
        """
        return self._sender.send(
            functions.get_books(
                inst_id=inst_id,
                sz=sz,
            )
        )

    def get_candles(
        self,
        inst_id: str,
        *,
        bar: CandleBarLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,
        adjust: PriceAdjustmentLike | None = None,

    ) -> list[Candle]:
        """Get recent candles of one instrument.

        The latest 1,440 at most. The first row may still be running. An interval without a trade
        repeats the previous close.

        Args:
            inst_id: Instrument ID.
            bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
                suffix utc at midnight in UTC. Default: 1m.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            limit: Number of candles, 300 at most. Default: 100.
            adjust: Adjust prices for splits; equity perpetuals only.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 40 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 300 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
        """
        return self._sender.send(
            functions.get_candles(
                inst_id=inst_id,
                bar=bar,
                after=after,
                before=before,
                limit=limit,
                adjust=adjust,
            )
        )

    def get_history_candles(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: CandleBarLike | None = None,
        limit: int | None = None,
        adjust: PriceAdjustmentLike | None = None,

    ) -> list[Candle]:
        """Get past candles of one instrument.

        Those of the last years, or of the last 3 months for candles of one second.

        Args:
            inst_id: Instrument ID.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
                suffix utc at midnight in UTC. One second is not available for options. Default: 1m.
            limit: Number of candles, 300 at most. Default: 100.
            adjust: Adjust prices for splits; equity perpetuals only.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 300 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
        """
        return self._sender.send(
            functions.get_history_candles(
                inst_id=inst_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
                adjust=adjust,
            )
        )

    def get_trades(
        self,
        inst_id: str,
        *,
        limit: int | None = None,

    ) -> list[PublicTrade]:
        """Get the latest trades of one instrument.

        Only the last 500 can be had.

        Args:
            inst_id: Instrument ID.
            limit: Number of trades, 500 at most. Default: 100.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 100 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
        """
        return self._sender.send(
            functions.get_trades(
                inst_id=inst_id,
                limit=limit,
            )
        )

    def get_books_rpi(
        self,
        inst_id: str,
        *,
        sz: int | None = None,

    ) -> RpiOrderBook:
        """Get the order book of one instrument with its RPI orders.

        RPI orders are those of retail price improvement; those that cannot be traded with now are
        left out. Refreshed every 200 milliseconds; the answer waits for the next refresh.

        Args:
            inst_id: Instrument ID.
            sz: Number of levels on each side, 400 at most. Default: 1.

        Returns:
            The order book.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-rpi-order-book
        """
        return self._sender.send(
            functions.get_books_rpi(
                inst_id=inst_id,
                sz=sz,
            )
        )

    def get_books_full(
        self,
        inst_id: str,
        *,
        sz: int | None = None,

    ) -> FullOrderBook:
        """Get the full order book of one instrument.

        Refreshed once a second; the answer waits for the next refresh. In a pre-open period the
        best ask may lie below the best bid.

        Args:
            inst_id: Instrument ID.
            sz: Number of levels on each side, 5,000 at most. Default: 1.

        Returns:
            The order book.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
        """
        return self._sender.send(
            functions.get_books_full(
                inst_id=inst_id,
                sz=sz,
            )
        )

    def get_history_trades(
        self,
        inst_id: str,
        *,
        type: TradeCursorLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[PublicTrade]:
        """Get the trades of one instrument of the last 3 months.

        Args:
            inst_id: Instrument ID.
            type: What after is: a trade ID or a time. Default: 1.
            after: Only trades older than the one with this ID, or than this time.
            before: Only trades newer than the one with this ID; alone, the newest of them.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
        """
        return self._sender.send(
            functions.get_history_trades(
                inst_id=inst_id,
                type=type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_option_family_trades(
        self,
        inst_family: str,

    ) -> list[OptionTradeGroup]:
        """Get the latest trades of the options of one family.

        100 trades at most.

        Args:
            inst_family: Instrument family of options.

        Returns:
            The trades of calls and those of puts.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
        """
        return self._sender.send(
            functions.get_option_family_trades(
                inst_family=inst_family,
            )
        )

    def get_option_trades(
        self,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        opt_type: OptionTypeLike | None = None,

    ) -> list[OptionTrade]:
        """Get the latest trades of options with the prices at the time.

        100 trades at most.

        Args:
            inst_id: Instrument ID; if given, inst_family is ignored. Required unless inst_family is
                given.
            inst_family: Instrument family of options. Required unless inst_id is given.
            opt_type: Only calls or only puts.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
        """
        return self._sender.send(
            functions.get_option_trades(
                inst_id=inst_id,
                inst_family=inst_family,
                opt_type=opt_type,
            )
        )

    def get_platform_volume(self) -> PlatformVolume:
        """Get the volume of the whole exchange in the last 24 hours.

        Returns:
            The volume.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 2 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
        """
        return self._sender.send(functions.get_platform_volume())

    def get_call_auction(
        self,
        inst_id: str,

    ) -> CallAuction:
        """Get the opening call auction of one pair.

        Refreshed about once a second while it runs; afterwards what it led to.

        Args:
            inst_id: Instrument ID.

        Returns:
            The auction.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
        """
        return self._sender.send(
            functions.get_call_auction(
                inst_id=inst_id,
            )
        )

    def get_books_sbe(
        self,
        *,
        inst_id_code: int,
        source: int,

    ) -> bytes:
        """Get the order book of one instrument in binary form.

        400 levels on each side, for updates of the books-l2-tbt channel to start from. The answer
        waits for the next snapshot, about half a second. A refusal comes as JSON.

        Args:
            inst_id_code: Number that stands for the instrument in binary messages.
            source: Order book wanted; 0 is the only one.

        Returns:
            The order book as an SBE message, template 1006.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 10 s per ip and instrument-code.
        https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
        """
        return self._sender.send(
            functions.get_books_sbe(
                inst_id_code=inst_id_code,
                source=source,
            )
        )
