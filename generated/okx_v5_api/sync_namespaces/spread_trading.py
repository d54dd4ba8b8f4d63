# Generated from spec/ by `make generate`. Do not edit.
"""Orders for two instruments at the difference of their prices."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentTypeLike, SideLike
from okx_v5_api.enums.market import CandleBarLike
from okx_v5_api.enums.spread_trading import (
    SpreadOrderStateLike,
    SpreadOrderTypeLike,
    SpreadStateLike,
)
from okx_v5_api.records.common import Countdown, OrderRequestAck, RequestResult
from okx_v5_api.records.spread_trading import (
    PublicSpreadTrade,
    Spread,
    SpreadCandle,
    SpreadOrder,
    SpreadOrderAck,
    SpreadOrderAmendmentAck,
    SpreadOrderBook,
    SpreadTicker,
    SpreadTrade,
)
from okx_v5_api.functions import spread_trading as functions

__all__ = ["SpreadTradingOperations"]


class SpreadTradingOperations(Namespace):
    """Orders for two instruments at the difference of their prices."""

    __slots__ = ()

    def place_order(
        self,
        *,
        sprd_id: str,
        side: SideLike,
        ord_type: SpreadOrderTypeLike,
        sz: Number,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        px: Number | None = None,

    ) -> SpreadOrderAck:
        """Place one order for a spread.

        The answer says that the order was accepted, not that it was filled. All spreads together
        take 500 pending orders.

        Args:
            sprd_id: Spread ID.
            side: Whether to buy or to sell the spread.
            ord_type: How the order is priced and how long it stands.
            sz: Size: USD for inverse spreads, base currency for linear and hybrid ones.
            cl_ord_id: Your own ID for the order, up to 32 letters and digits. No other pending
                order may have it.
            tag: Label for the order, up to 16 letters and digits.
            px: Price of the spread, which may be below 0. Required unless the order is at market.

        Returns:
            What became of the order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
        """
        return self._sender.send(
            functions.place_order(
                sprd_id=sprd_id,
                side=side,
                ord_type=ord_type,
                sz=sz,
                cl_ord_id=cl_ord_id,
                tag=tag,
                px=px,
            )
        )

    def get_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,

    ) -> SpreadOrder:
        """Get one order for a spread.

        If several orders have had the cl_ord_id, the latest.

        Args:
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
        """
        return self._sender.send(
            functions.get_order(
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
            )
        )

    def cancel_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,

    ) -> OrderRequestAck:
        """Cancel one pending order for a spread.

        The answer says that the cancellation was accepted, not that the order is canceled.

        Args:
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.

        Returns:
            What became of the cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
        """
        return self._sender.send(
            functions.cancel_order(
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
            )
        )

    def mass_cancel(
        self,
        *,
        sprd_id: str | None = None,

    ) -> RequestResult:
        """Cancel all pending orders for one spread or all spreads.

        The answer says that the request was accepted, not that the orders are canceled.

        Args:
            sprd_id: Spread ID; orders of all spreads are canceled if absent.

        Returns:
            Whether the request was accepted.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
        """
        return self._sender.send(
            functions.mass_cancel(
                sprd_id=sprd_id,
            )
        )

    def amend_order(
        self,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,

    ) -> SpreadOrderAmendmentAck:
        """Amend one pending order for a spread.

        Changes size or price of an order that is not finished. The answer says that the amendment
        was accepted, not that it took effect.

        Args:
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.
            req_id: Your own ID for this amendment, up to 32 letters and digits; the answer repeats
                it.
            new_sz: New size of the whole order, what is filled included. If it is not above what is
                filled, canceled and being settled, the order ends once that is settled. Required
                unless new_px is given.
            new_px: New price of the spread. Required unless new_sz is given.

        Returns:
            What became of the amendment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
        """
        return self._sender.send(
            functions.amend_order(
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
                req_id=req_id,
                new_sz=new_sz,
                new_px=new_px,
            )
        )

    def get_orders_pending(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: SpreadOrderTypeLike | None = None,
        state: SpreadOrderStateLike | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | None = None,

    ) -> list[SpreadOrder]:
        """Get the pending orders for spreads.

        Args:
            sprd_id: Only this spread.
            ord_type: Only orders of this type.
            state: Only orders in this state: live or partially_filled.
            begin_id: Only orders newer than the one with this order ID.
            end_id: Only orders older than the one with this order ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
        """
        return self._sender.send(
            functions.get_orders_pending(
                sprd_id=sprd_id,
                ord_type=ord_type,
                state=state,
                begin_id=begin_id,
                end_id=end_id,
                limit=limit,
            )
        )

    def get_orders_history(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: SpreadOrderTypeLike | None = None,
        state: SpreadOrderStateLike | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[SpreadOrder]:
        """Get the finished orders for spreads of the last 21 days.

        Newest first by creation. Those canceled without a fill are kept for 2 hours only.

        Args:
            sprd_id: Only this spread.
            ord_type: Only orders of this type.
            state: Only orders in this state: filled or canceled.
            begin_id: Only orders newer than the one with this order ID.
            end_id: Only orders older than the one with this order ID.
            begin: Only orders since this time; taken as 7 days ago if it is earlier.
            end: Only orders until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
        """
        return self._sender.send(
            functions.get_orders_history(
                sprd_id=sprd_id,
                ord_type=ord_type,
                state=state,
                begin_id=begin_id,
                end_id=end_id,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_orders_history_archive(
        self,
        *,
        sprd_id: str | None = None,
        ord_type: SpreadOrderTypeLike | None = None,
        state: SpreadOrderStateLike | None = None,
        inst_type: InstrumentTypeLike | None = None,
        inst_family: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[SpreadOrder]:
        """Get the finished orders for spreads of the last 3 months.

        Newest first. They may have been placed earlier.

        Args:
            sprd_id: Only this spread.
            ord_type: Only orders of this type.
            state: Only orders in this state: filled or canceled.
            inst_type: Only spreads with a leg of this kind: SPOT, FUTURES or SWAP.
            inst_family: Only spreads with a leg of this instrument family.
            begin_id: Only orders newer than the one with this order ID.
            end_id: Only orders older than the one with this order ID.
            begin: Only orders since this time.
            end: Only orders until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
        """
        return self._sender.send(
            functions.get_orders_history_archive(
                sprd_id=sprd_id,
                ord_type=ord_type,
                state=state,
                inst_type=inst_type,
                inst_family=inst_family,
                begin_id=begin_id,
                end_id=end_id,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_trades(
        self,
        *,
        sprd_id: str | None = None,
        trade_id: str | None = None,
        ord_id: str | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[SpreadTrade]:
        """Get your trades in spreads of the last 7 days.

        Newest first.

        Args:
            sprd_id: Only this spread.
            trade_id: Only the trade with this trade ID.
            ord_id: Only trades of this order.
            begin_id: Only trades newer than the one with this trade ID.
            end_id: Only trades older than the one with this trade ID.
            begin: Only trades since this time.
            end: Only trades until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
        """
        return self._sender.send(
            functions.get_trades(
                sprd_id=sprd_id,
                trade_id=trade_id,
                ord_id=ord_id,
                begin_id=begin_id,
                end_id=end_id,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_spreads(
        self,
        *,
        base_ccy: str | None = None,
        inst_id: str | None = None,
        sprd_id: str | None = None,
        state: SpreadStateLike | None = None,

    ) -> list[Spread]:
        """Get the spreads that exist.

        Args:
            base_ccy: Only spreads with this base currency.
            inst_id: Only spreads with this instrument as a leg.
            sprd_id: Only this spread.
            state: Only spreads in this state.

        Returns:
            The spreads.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
        """
        return self._sender.send(
            functions.get_spreads(
                base_ccy=base_ccy,
                inst_id=inst_id,
                sprd_id=sprd_id,
                state=state,
            )
        )

    def get_books(
        self,
        sprd_id: str,
        *,
        sz: int | None = None,

    ) -> SpreadOrderBook:
        """Get the order book of one spread.

        Args:
            sprd_id: Spread ID.
            sz: Number of levels on each side, 400 at most. Default: 5.

        Returns:
            The order book.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
        """
        return self._sender.send(
            functions.get_books(
                sprd_id=sprd_id,
                sz=sz,
            )
        )

    def get_ticker(
        self,
        sprd_id: str,

    ) -> SpreadTicker:
        """Get the ticker of one spread.

        Args:
            sprd_id: Spread ID.

        Returns:
            The ticker.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
        """
        return self._sender.send(
            functions.get_ticker(
                sprd_id=sprd_id,
            )
        )

    def get_public_trades(
        self,
        *,
        sprd_id: str | None = None,

    ) -> list[PublicSpreadTrade]:
        """Get the latest trades of all users in one spread or all spreads.

        The last 500 at most, newest first.

        Args:
            sprd_id: Only this spread.

        Returns:
            The trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
        """
        return self._sender.send(
            functions.get_public_trades(
                sprd_id=sprd_id,
            )
        )

    def get_candles(
        self,
        sprd_id: str,
        *,
        bar: CandleBarLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SpreadCandle]:
        """Get recent candles of one spread.

        The latest 1,440 at most. The first row may still be running.

        Args:
            sprd_id: Spread ID.
            bar: Length of the interval, one second excepted. From 6 hours on, days start at
                midnight in UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            limit: Number of candles, 300 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 40 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 300 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
        """
        return self._sender.send(
            functions.get_candles(
                sprd_id=sprd_id,
                bar=bar,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_history_candles(
        self,
        sprd_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: CandleBarLike | None = None,
        limit: int | None = None,

    ) -> list[SpreadCandle]:
        """Get past candles of one spread.

        Those of the last years.

        Args:
            sprd_id: Spread ID.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval, one second excepted. From 6 hours on, days start at
                midnight in UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
        """
        return self._sender.send(
            functions.get_history_candles(
                sprd_id=sprd_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
            )
        )

    def cancel_all_after(
        self,
        time_out: int,

    ) -> Countdown:
        """Cancel all pending orders for spreads once a countdown runs out.

        A safeguard against losing the connection: send it every second, and each request starts the
        countdown anew. The cancellation itself can take some seconds.

        Args:
            time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.

        Returns:
            The countdown.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
        """
        return self._sender.send(
            functions.cancel_all_after(
                time_out=time_out,
            )
        )
