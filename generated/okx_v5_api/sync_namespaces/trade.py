# Generated from spec/ by `make generate`. Do not edit.
"""Orders, fills and closing of positions."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
from okx_v5_core.results import BatchResult
from okx_v5_core.writing import Number, Time

from okx_v5_api.bodies.trade import (
    AttachedAlgoAmendment,
    NewAttachedAlgo,
    NewOrder,
    OrderAmendment,
    OrderCancellation,
)
from okx_v5_api.bodies.trade_precheck import OrderPrecheckAttachment
from okx_v5_api.enums.common import (
    EventOutcomeLike,
    InstrumentTypeLike,
    MarginModeLike,
    PositionSideLike,
    SelfTradePreventionLike,
    SideLike,
    TargetCurrencyLike,
    TradeModeLike,
)
from okx_v5_api.enums.trade import (
    FillKindLike,
    OrderCategoryLike,
    OrderStateLike,
    OrderTypeLike,
    PriceAmendmentLike,
)
from okx_v5_api.enums.trade_conversion import EasyConvertSourceLike
from okx_v5_api.records.common import RequestResult
from okx_v5_api.records.trade import (
    Fill,
    Order,
    OrderAck,
    OrderAmendmentAck,
    OrderCancellationAck,
    PositionClosingAck,
)
from okx_v5_api.records.trade_control import AccountRateLimit, OrderCountdown
from okx_v5_api.records.trade_conversion import (
    EasyConversion,
    EasyConvertCurrencies,
    OneClickRepayCurrencies,
    OneClickRepayCurrenciesByDebtType,
    OneClickRepayment,
    OneClickRepaymentAck,
    OneClickRepaymentV2,
    PastEasyConversion,
)
from okx_v5_api.records.trade_precheck import OrderPrecheckResult
from okx_v5_api.functions import trade as functions

__all__ = ["TradeOperations"]


class TradeOperations(Namespace):
    """Orders, fills and closing of positions."""

    __slots__ = ()

    def place_order(
        self,
        *,
        inst_id: str,
        td_mode: TradeModeLike,
        side: SideLike,
        ord_type: OrderTypeLike,
        sz: Number,
        ccy: str | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,
        pos_side: PositionSideLike | None = None,
        px: Number | None = None,
        speed_bump: str | None = None,
        outcome: EventOutcomeLike | None = None,
        px_usd: Number | None = None,
        px_vol: Number | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: TargetCurrencyLike | None = None,
        ban_amend: bool | None = None,
        px_amend_type: PriceAmendmentLike | None = None,
        trade_quote_ccy: str | None = None,
        slippage_pct: Number | None = None,
        stp_mode: SelfTradePreventionLike | None = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,
        attach_algo_ords: Sequence[NewAttachedAlgo] | None = None,

    ) -> OrderAck:
        """Place one order.

        The answer says that the order was accepted, not that it was filled. Whether an order is
        rejected for its content or its funds is told in the row.

        Args:
            inst_id: Instrument ID.
            td_mode: Whether to trade on margin. What is allowed depends on the account mode and the
                instrument; event contracts take isolated only.
            side: Whether to buy or to sell.
            ord_type: How the order is priced and how long it stands; all types but op_fok.
            sz: Size. Contracts for derivatives, base currency for spot and margin; but a margin buy
                at market counts quote currency, and a spot order at market what tgt_ccy says.
            ccy: Currency of the margin, for isolated margin orders and for cross margin orders in
                futures mode.
            cl_ord_id: Your own ID for the order, up to 32 letters and digits. No other pending
                order may have it; a finished one may.
            tag: Label for the order, up to 16 letters and digits.
            pos_side: Position that the order opens or closes; futures and perpetuals only. Required
                for futures and perpetuals in long/short mode.
            px: Price. Of px, px_usd and px_vol an option order takes just one, and px is rounded to
                a multiple of the tick size. Required unless the order is at market or an option
                order gives px_usd or px_vol.
            speed_bump: 1 accepts the delay that orders for event contracts undergo. Documented for
                batches only. Required for event contracts unless the order is post-only.
            outcome: Outcome to bet on; event contracts only. Required for event contracts.
            px_usd: Price in USD; options only. Required for options unless px or px_vol is given.
            px_vol: Price as implied volatility, 1 being 100%; options only. Required for options
                unless px or px_usd is given.
            reduce_only: Whether the order may only make a position smaller. For margin orders and
                for futures and perpetuals in net mode, with accounts in futures mode or
                multi-currency margin mode. Default: False.
            tgt_ccy: Currency that sz counts in a spot order at market; the quote currency for a buy
                and the base currency for a sell if absent.
            ban_amend: Whether a spot order at market that the balance does not cover is refused, in
                place of being made smaller. Default: False.
            px_amend_type: What happens if px lies beyond the price limit. Default: 0.
            trade_quote_ccy: Quote currency to trade in, for spot only; that of the instrument if
                absent. In some regions it has to be given, as one of the instrument's
                trade_quote_ccy_list.
            slippage_pct: Largest slippage allowed, 0 to 0.05 in steps of 0.0001; 0 if absent. For
                spot and margin orders at market whose tgt_ccy is the currency received.
            stp_mode: What happens if the order meets one of the same owner; the account's own
                setting if absent. cancel_both excludes fill-or-kill orders.
            rpi_taker_access: Whether the order may trade with retail price improvement orders, at
                the cost of a delay; for limit, market, fok and ioc orders. An amendment has to say
                so again. Default: False.
            rpi_px_round: Whether the price of an rpi order that breaks the spacing rule is rounded
                away from the market instead of refused. Without effect on other orders, options and
                event contracts. Default: False.
            attach_algo_ords: Take-profit, stop-loss and trailing stop to place once the order is
                filled.

        Returns:
            What became of the order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
        user and instrument-family (options); 4 requests in 2 s per user and instrument
        (copy-trading-lead); the account's cap on new and amended orders.
        Takes a deadline: with_options(expires_in=…).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
        """
        return self._sender.send(
            functions.place_order(
                inst_id=inst_id,
                td_mode=td_mode,
                side=side,
                ord_type=ord_type,
                sz=sz,
                ccy=ccy,
                cl_ord_id=cl_ord_id,
                tag=tag,
                pos_side=pos_side,
                px=px,
                speed_bump=speed_bump,
                outcome=outcome,
                px_usd=px_usd,
                px_vol=px_vol,
                reduce_only=reduce_only,
                tgt_ccy=tgt_ccy,
                ban_amend=ban_amend,
                px_amend_type=px_amend_type,
                trade_quote_ccy=trade_quote_ccy,
                slippage_pct=slippage_pct,
                stp_mode=stp_mode,
                rpi_taker_access=rpi_taker_access,
                rpi_px_round=rpi_px_round,
                attach_algo_ords=attach_algo_ords,
            )
        )

    def get_order(
        self,
        inst_id: str,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,

    ) -> Order:
        """Get one order.

        Only of an instrument that is still traded. If several orders have had the cl_ord_id, the
        latest.

        Args:
            inst_id: Instrument ID.
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.

        Returns:
            The order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
        user and instrument-family (options).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
        """
        return self._sender.send(
            functions.get_order(
                inst_id=inst_id,
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
            )
        )

    def place_batch_orders(
        self,
        new_orders: Sequence[NewOrder],

    ) -> BatchResult[OrderAck]:
        """Place up to 20 orders.

        The orders are placed in the order given, and each row tells whether its order was accepted.
        In portfolio margin mode all are accepted or none. A batch of one counts towards the limit
        for single orders.

        Args:
            new_orders: An order to be placed.

        Returns:
            What became of each order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
        and instrument-family (options); 4 orders in 2 s per user and instrument
        (copy-trading-lead); the account's cap on new and amended orders.
        Takes a deadline: with_options(expires_in=…).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
        """
        return self._sender.send(
            functions.place_batch_orders(
                new_orders=new_orders,
            )
        )

    def amend_order(
        self,
        inst_id: str,
        *,
        cxl_on_fail: bool | None = None,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_px: Number | None = None,
        speed_bump: str | None = None,
        new_px_usd: Number | None = None,
        new_px_vol: Number | None = None,
        px_amend_type: PriceAmendmentLike | None = None,
        attach_algo_ords: Sequence[AttachedAlgoAmendment] | None = None,
        rpi_taker_access: bool | None = None,
        rpi_px_round: bool | None = None,

    ) -> OrderAmendmentAck:
        """Amend one pending order.

        Changes size, price or attachments of an order that is not finished. The answer says that
        the amendment was accepted, not that it took effect.

        Args:
            inst_id: Instrument ID.
            cxl_on_fail: Whether the order is canceled if it cannot be amended. Default: False.
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.
            req_id: Your own ID for this amendment, up to 32 letters and digits; the answer repeats
                it.
            new_sz: New size of the whole order, what is filled included. If it is not above what is
                filled, the order counts as filled. Required unless a new price is given.
            new_px: New price; of an option only if it was ordered by px. Required unless new_sz,
                new_px_usd or new_px_vol is given.
            speed_bump: 1 accepts the delay that orders for event contracts undergo. Required for
                event contracts unless the order is post-only.
            new_px_usd: New price in USD; only for an option ordered by px_usd. Required unless
                new_sz, new_px or new_px_vol is given.
            new_px_vol: New price as implied volatility, 1 being 100%; only for an option ordered by
                px_vol. Required unless new_sz, new_px or new_px_usd is given.
            px_amend_type: What happens if the new price lies beyond the price limit. Default: 0.
            attach_algo_ords: Changes to the attached take-profit, stop-loss and trailing stop.
            rpi_taker_access: Whether the amended order may trade with retail price improvement
                orders, for limit, market, fok and ioc orders. What the order said before does not
                count. Default: False.
            rpi_px_round: Whether the price of an rpi order that breaks the spacing rule is rounded
                away from the market instead of refused. Without effect on other orders, options and
                event contracts. Default: False.

        Returns:
            What became of the amendment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
        user and instrument-family (options); 4 requests in 2 s per user and instrument
        (copy-trading-lead); the account's cap on new and amended orders.
        Takes a deadline: with_options(expires_in=…).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
        """
        return self._sender.send(
            functions.amend_order(
                inst_id=inst_id,
                cxl_on_fail=cxl_on_fail,
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
                req_id=req_id,
                new_sz=new_sz,
                new_px=new_px,
                speed_bump=speed_bump,
                new_px_usd=new_px_usd,
                new_px_vol=new_px_vol,
                px_amend_type=px_amend_type,
                attach_algo_ords=attach_algo_ords,
                rpi_taker_access=rpi_taker_access,
                rpi_px_round=rpi_px_round,
            )
        )

    def amend_batch_orders(
        self,
        order_amendments: Sequence[OrderAmendment],

    ) -> BatchResult[OrderAmendmentAck]:
        """Amend up to 20 pending orders.

        Each row tells whether its amendment was accepted, not that it took effect. No order may
        occur twice. A batch of one counts towards the limit for single amendments.

        Args:
            order_amendments: Changes to one pending order.

        Returns:
            What became of each amendment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
        and instrument-family (options); 4 orders in 2 s per user and instrument
        (copy-trading-lead); the account's cap on new and amended orders.
        Takes a deadline: with_options(expires_in=…).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
        """
        return self._sender.send(
            functions.amend_batch_orders(
                order_amendments=order_amendments,
            )
        )

    def cancel_order(
        self,
        inst_id: str,
        *,
        ord_id: str | None = None,
        cl_ord_id: str | None = None,

    ) -> OrderCancellationAck:
        """Cancel one pending order.

        The answer says that the cancellation was accepted, not that the order is canceled.

        Args:
            inst_id: Instrument ID.
            ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
            cl_ord_id: Your own ID of the order. Required unless ord_id is given.

        Returns:
            What became of the cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
        user and instrument-family (options).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
        """
        return self._sender.send(
            functions.cancel_order(
                inst_id=inst_id,
                ord_id=ord_id,
                cl_ord_id=cl_ord_id,
            )
        )

    def cancel_batch_orders(
        self,
        order_cancellations: Sequence[OrderCancellation],

    ) -> BatchResult[OrderCancellationAck]:
        """Cancel up to 20 pending orders.

        Each row tells whether its cancellation was accepted, not that the order is canceled. A
        batch of one counts towards the limit for single cancellations.

        Args:
            order_cancellations: Names one pending order to be canceled.

        Returns:
            What became of each cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
        and instrument-family (options).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
        """
        return self._sender.send(
            functions.cancel_batch_orders(
                order_cancellations=order_cancellations,
            )
        )

    def get_orders_pending(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Sequence[OrderTypeLike] | OrderTypeLike | None = None,
        state: OrderStateLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[Order]:
        """Get the pending orders.

        Orders that are neither filled nor canceled.

        Args:
            inst_type: Only this kind of instrument.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.
            ord_type: Only orders of these types.
            state: Only orders in this state: live or partially_filled.
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
        Limits: 60 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
        """
        return self._sender.send(
            functions.get_orders_pending(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                ord_type=ord_type,
                state=state,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_orders_history(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Sequence[OrderTypeLike] | OrderTypeLike | None = None,
        state: OrderStateLike | None = None,
        category: OrderCategoryLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[Order]:
        """Get the finished orders of the last 7 days.

        They may have been placed earlier. Those canceled without a fill are kept for 2 hours only.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.
            ord_type: Only orders of these types.
            state: Only orders in this state: filled, canceled or mmp_canceled.
            category: Only orders of this category; normal and auto_conversion cannot be asked for.
            after: Only orders older than the one with this order ID.
            before: Only orders newer than the one with this order ID.
            begin: Only orders created since this time.
            end: Only orders created until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 40 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
        """
        return self._sender.send(
            functions.get_orders_history(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                ord_type=ord_type,
                state=state,
                category=category,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_fills(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: FillKindLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[Fill]:
        """Get the fills of the last 3 days.

        Every trade of every order is a row of its own.

        Args:
            inst_type: Only this kind of instrument.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.
            ord_id: Only fills of the order with this ID.
            sub_type: Only fills of this kind.
            after: Only fills older than the one with this bill ID.
            before: Only fills newer than the one with this bill ID.
            begin: Only fills recorded since this time.
            end: Only fills recorded until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The fills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 60 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
        """
        return self._sender.send(
            functions.get_fills(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                ord_id=ord_id,
                sub_type=sub_type,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def close_position(
        self,
        *,
        inst_id: str,
        mgn_mode: MarginModeLike,
        pos_side: PositionSideLike | None = None,
        ccy: str | None = None,
        auto_cxl: bool | None = None,
        cl_ord_id: str | None = None,
        tag: str | None = None,

    ) -> PositionClosingAck:
        """Close one position at market.

        Pending orders that would close the position make this fail, unless auto_cxl cancels them.

        Args:
            inst_id: Instrument ID.
            mgn_mode: Margin mode of the position.
            pos_side: Which of the instrument's positions to close; net if absent in net mode.
                Required in long/short mode.
            ccy: Currency of the position's margin. Required for a cross margin position of type
                MARGIN in futures mode.
            auto_cxl: Whether pending orders that would close the position are canceled first; if
                not, they make the request fail. Default: False.
            cl_ord_id: Your own ID for the closing order, up to 32 letters and digits.
            tag: Label for the closing order, up to 16 letters and digits.

        Returns:
            The position that is closed.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument (non-options); 20 requests in 2 s per
        user and instrument-family (options).
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
        """
        return self._sender.send(
            functions.close_position(
                inst_id=inst_id,
                mgn_mode=mgn_mode,
                pos_side=pos_side,
                ccy=ccy,
                auto_cxl=auto_cxl,
                cl_ord_id=cl_ord_id,
                tag=tag,
            )
        )

    def get_orders_history_archive(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_type: Sequence[OrderTypeLike] | OrderTypeLike | None = None,
        state: OrderStateLike | None = None,
        category: OrderCategoryLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[Order]:
        """Get the finished orders of the last 3 months.

        They may have been placed earlier. Those canceled without a fill are missing;
        get_orders_history has the recent ones.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.
            ord_type: Only orders of these types.
            state: Only orders in this state: filled, canceled or mmp_canceled.
            category: Only orders of this category; normal and auto_conversion cannot be asked for.
            after: Only orders older than the one with this order ID.
            before: Only orders newer than the one with this order ID.
            begin: Only orders created since this time.
            end: Only orders created until this time.
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
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
        """
        return self._sender.send(
            functions.get_orders_history_archive(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                ord_type=ord_type,
                state=state,
                category=category,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_fills_history(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,
        ord_id: str | None = None,
        sub_type: FillKindLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[Fill]:
        """Get the fills of the last 3 months.

        Every trade of every order is a row of its own. For the last 3 days get_fills is the better
        choice.

        Args:
            inst_type: Kind of instrument.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.
            ord_id: Only fills of the order with this ID.
            sub_type: Only fills of this kind.
            after: Only fills older than the one with this bill ID.
            before: Only fills newer than the one with this bill ID.
            begin: Only fills recorded since this time.
            end: Only fills recorded until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The fills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
        """
        return self._sender.send(
            functions.get_fills_history(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
                ord_id=ord_id,
                sub_type=sub_type,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_easy_convert_currencies(
        self,
        *,
        source: EasyConvertSourceLike | None = None,

    ) -> EasyConvertCurrencies:
        """Get what easy conversion can convert.

        Balances below 10 USD can be converted into major currencies.

        Args:
            source: Account that holds the balances. Default: 1.

        Returns:
            The balances and the currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
        """
        return self._sender.send(
            functions.get_easy_convert_currencies(
                source=source,
            )
        )

    def easy_convert(
        self,
        *,
        from_ccy: Sequence[str],
        to_ccy: str,
        source: EasyConvertSourceLike | None = None,

    ) -> list[EasyConversion]:
        """Convert small balances into one major currency.

        One row a converted currency. Whether a conversion succeeded shows in the history.

        Args:
            from_ccy: Currencies to convert, 5 at most.
            to_ccy: Currency to receive; none of those in from_ccy.
            source: Account that holds the balances. Default: 1.

        Returns:
            The conversions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
        """
        return self._sender.send(
            functions.easy_convert(
                from_ccy=from_ccy,
                to_ccy=to_ccy,
                source=source,
            )
        )

    def get_easy_convert_history(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[PastEasyConversion]:
        """Get the easy conversions of the last 7 days.

        Args:
            after: Only conversions before this time.
            before: Only conversions after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The conversions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
        """
        return self._sender.send(
            functions.get_easy_convert_history(
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_one_click_repay_currencies(
        self,
        *,
        debt_type: MarginModeLike | None = None,

    ) -> list[OneClickRepayCurrenciesByDebtType]:
        """Get debts that can be repaid at one click.

        Cross and isolated debts, in multi-currency and portfolio margin mode.

        Args:
            debt_type: Only debts of this margin mode.

        Returns:
            The debts and the currencies to repay them with.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
        """
        return self._sender.send(
            functions.get_one_click_repay_currencies(
                debt_type=debt_type,
            )
        )

    def one_click_repay(
        self,
        *,
        debt_ccy: Sequence[str],
        repay_ccy: str,

    ) -> list[OneClickRepayment]:
        """Repay cross debts with one currency.

        Spends up to what is available in the funding and the trading account. In multi-currency and
        portfolio margin mode; not for isolated debts. One row a debt.

        Args:
            debt_ccy: Currencies of the debts, 5 at most.
            repay_ccy: Currency to repay with; none of those in debt_ccy.

        Returns:
            The repayments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
        """
        return self._sender.send(
            functions.one_click_repay(
                debt_ccy=debt_ccy,
                repay_ccy=repay_ccy,
            )
        )

    def get_one_click_repay_history(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[OneClickRepayment]:
        """Get the one-click repayments of the last 7 days.

        In multi-currency and portfolio margin mode.

        Args:
            after: Only repayments before this time.
            before: Only repayments after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The repayments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
        """
        return self._sender.send(
            functions.get_one_click_repay_history(
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_one_click_repay_currencies_v2(self) -> OneClickRepayCurrencies:
        """Get debts that one_click_repay_v2 can repay.

        In spot, multi-currency margin and portfolio margin mode.

        Returns:
            The debts and the currencies to repay them with.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
        """
        return self._sender.send(functions.get_one_click_repay_currencies_v2())

    def one_click_repay_v2(
        self,
        *,
        debt_ccy: str,
        repay_ccy_list: Sequence[str],

    ) -> OneClickRepaymentAck:
        """Repay one debt with several currencies in turn.

        In spot, multi-currency margin and portfolio margin mode. The answer says that the repayment
        was accepted; the history tells what became of it.

        Args:
            debt_ccy: Currency of the debt.
            repay_ccy_list: Currencies to repay with, the one to use first in front.

        Returns:
            The repayment that was accepted.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
        """
        return self._sender.send(
            functions.one_click_repay_v2(
                debt_ccy=debt_ccy,
                repay_ccy_list=repay_ccy_list,
            )
        )

    def get_one_click_repay_history_v2(
        self,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[OneClickRepaymentV2]:
        """Get the repayments by one_click_repay_v2 of the last 7 days.

        In spot mode only.

        Args:
            after: Only repayments asked for at this time or before.
            before: Only repayments asked for at this time or after.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The repayments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
        """
        return self._sender.send(
            functions.get_one_click_repay_history_v2(
                after=after,
                before=before,
                limit=limit,
            )
        )

    def mass_cancel(
        self,
        *,
        inst_type: InstrumentTypeLike,
        inst_family: str,
        lock_interval: int | None = None,

    ) -> RequestResult:
        """Cancel all orders under market maker protection.

        Those of one family of options, in portfolio margin mode, for users with the privilege. New
        ones can be refused for a while after it.

        Args:
            inst_type: Kind of instrument; only OPTION.
            inst_family: Instrument family.
            lock_interval: Milliseconds during which new orders are refused, 0 to 10000; 0 ends a
                running lock. Default: 0.

        Returns:
            Whether it was done.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
        """
        return self._sender.send(
            functions.mass_cancel(
                inst_type=inst_type,
                inst_family=inst_family,
                lock_interval=lock_interval,
            )
        )

    def cancel_all_after(
        self,
        time_out: int,
        *,
        tag: str | None = None,

    ) -> OrderCountdown:
        """Set a countdown at whose end orders are canceled.

        A dead man's switch for all order books but spread trading: send it every second to start
        the countdown anew. Up to 20 tags can have countdowns of their own.

        Args:
            time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.
            tag: Label of the orders to cancel, up to 16 letters and digits; all orders of the
                account if absent.

        Returns:
            The countdown.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user and tag.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
        """
        return self._sender.send(
            functions.cancel_all_after(
                time_out=time_out,
                tag=tag,
            )
        )

    def get_account_rate_limit(self) -> AccountRateLimit:
        """Get how many orders the account may send.

        The limit counts new orders and amendments, each order of a batch by itself, and depends on
        the fill ratio.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
        """
        return self._sender.send(functions.get_account_rate_limit())

    def precheck_order(
        self,
        *,
        inst_id: str,
        td_mode: TradeModeLike,
        side: SideLike,
        ord_type: OrderTypeLike,
        sz: Number,
        cl_ord_id: str | None = None,
        pos_side: PositionSideLike | None = None,
        px: Number | None = None,
        outcome: EventOutcomeLike | None = None,
        reduce_only: bool | None = None,
        tgt_ccy: TargetCurrencyLike | None = None,
        attach_algo_ords: Sequence[OrderPrecheckAttachment] | None = None,

    ) -> OrderPrecheckResult:
        """Ask what an order would do to the account.

        Nothing is placed. In multi-currency and portfolio margin mode.

        Args:
            inst_id: Instrument ID.
            td_mode: Whether to trade on margin; spot_isolated for spot lead trading.
            side: Whether to buy or to sell.
            ord_type: How the order is priced and how long it stands.
            sz: Size.
            cl_ord_id: Your own ID for the order; the exchange shows it in an example but does not
                list it.
            pos_side: Position that the order opens or closes; futures and perpetuals only. Required
                in long/short mode.
            px: Price at which to trade or better. Required unless the order is of type market or
                optimal_limit_ioc.
            outcome: Outcome to bet on; event contracts only. Required for event contracts.
            reduce_only: Whether the order may only make a position smaller. For margin orders and
                for futures and perpetuals in net mode. Default: False.
            tgt_ccy: Currency that sz counts in a spot order at market; the quote currency for a buy
                and the base currency for a sell if absent.
            attach_algo_ords: Take-profit, stop-loss and trailing stop attached to the order.

        Returns:
            The account now and after the order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
        """
        return self._sender.send(
            functions.precheck_order(
                inst_id=inst_id,
                td_mode=td_mode,
                side=side,
                ord_type=ord_type,
                sz=sz,
                cl_ord_id=cl_ord_id,
                pos_side=pos_side,
                px=px,
                outcome=outcome,
                reduce_only=reduce_only,
                tgt_ccy=tgt_ccy,
                attach_algo_ords=attach_algo_ords,
            )
        )
