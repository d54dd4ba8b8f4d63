# Generated from spec/ by `make generate`. Do not edit.
"""Algo orders: take-profit, stop-loss, trigger, trailing stop, chase, TWAP and iceberg."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
from okx_v5_core.results import BatchResult
from okx_v5_core.writing import Number

from okx_v5_api.bodies.algo import (
    AlgoCancellation,
    AlgoChase,
    ChaseAmendment,
    NewTriggerAttachment,
    TriggerAttachmentAmendment,
)
from okx_v5_api.bodies.triggers import NewTrigger
from okx_v5_api.enums.algo import (
    AlgoOrderStateLike,
    AlgoOrderTypeLike,
    ChaseDistanceTypeLike,
    IcebergAggressivenessLike,
    TriggeredOrderTypeLike,
)
from okx_v5_api.enums.common import (
    InstrumentTypeLike,
    PositionSideLike,
    SideLike,
    TakeProfitKindLike,
    TargetCurrencyLike,
    TradeModeLike,
    TriggerPriceTypeLike,
)
from okx_v5_api.records.algo_orders import (
    AlgoAmendmentAck,
    AlgoCancellationAck,
    AlgoOrder,
    AlgoOrderAck,
    ListedAlgoOrder,
)
from okx_v5_api.functions import algo as functions

__all__ = ["AlgoOperations"]


class AlgoOperations(Namespace):
    """Algo orders: take-profit, stop-loss, trigger, trailing stop, chase, TWAP and iceberg."""

    __slots__ = ()

    def place_order(
        self,
        *,
        inst_id: str,
        td_mode: TradeModeLike,
        side: SideLike,
        ord_type: AlgoOrderTypeLike,
        ccy: str | None = None,
        pos_side: PositionSideLike | None = None,
        sz: Number | None = None,
        tag: str | None = None,
        tgt_ccy: TargetCurrencyLike | None = None,
        algo_cl_ord_id: str | None = None,
        close_fraction: Number | None = None,
        trade_quote_ccy: str | None = None,
        tp_trigger_px: Number | None = None,
        tp_trigger_px_type: TriggerPriceTypeLike | None = None,
        tp_ord_px: Number | None = None,
        tp_ord_kind: TakeProfitKindLike | None = None,
        sl_trigger_px: Number | None = None,
        sl_trigger_px_type: TriggerPriceTypeLike | None = None,
        sl_ord_px: Number | None = None,
        cxl_on_close_pos: bool | None = None,
        trigger_px: Number | None = None,
        order_px: Number | None = None,
        advance_ord_type: TriggeredOrderTypeLike | None = None,
        adv_chase_params: Sequence[AlgoChase] | None = None,
        trigger_px_type: TriggerPriceTypeLike | None = None,
        attach_algo_ords: Sequence[NewTriggerAttachment] | None = None,
        callback_ratio: Number | None = None,
        callback_spread: Number | None = None,
        active_px: Number | None = None,
        chase_type: ChaseDistanceTypeLike | None = None,
        chase_val: Number | None = None,
        max_chase_type: ChaseDistanceTypeLike | None = None,
        max_chase_val: Number | None = None,
        px_var: Number | None = None,
        px_spread: Number | None = None,
        time_interval: int | None = None,
        lmt_order_number: int | None = None,
        aggressiveness: IcebergAggressivenessLike | None = None,
        trigger_params: Sequence[NewTrigger] | None = None,
        reduce_only: bool | None = None,
        sz_limit: Number | None = None,
        px_limit: Number | None = None,

    ) -> AlgoOrderAck:
        """Place one algo order.

        Take-profit, stop-loss and trigger orders set no balance aside before they take effect; a
        trigger order is then cut down to what there is. A chase order is at work at once.

        Args:
            inst_id: Instrument ID.
            td_mode: Whether to trade on margin. Isolated margin is not to be had in multi-currency
                and portfolio margin mode.
            side: Whether to buy or to sell.
            ord_type: Kind of algo order; all kinds but iceberg.
            ccy: Currency of the margin, for isolated margin orders and for cross margin orders in
                futures mode.
            pos_side: Position that the order opens or closes. Required in long/short mode.
            sz: Size of the whole order. Required unless close_fraction is given.
            tag: Label for the order, up to 16 letters and digits.
            tgt_ccy: Currency that sz counts in a spot buy at market; the quote currency for a buy
                and the base currency for a sell if absent. Only with conditional.
            algo_cl_ord_id: Your own ID for the algo order, up to 32 letters and digits.
            close_fraction: Share of the position to close; only 1, all of it. For orders at market
                on futures and perpetuals, one a position, not in portfolio margin mode; needs
                reduce_only in net mode. Required unless sz is given. Only with conditional or oco.
            trade_quote_ccy: Quote currency to trade in, for spot only; that of the instrument if
                absent.
            tp_trigger_px: Price that triggers the take-profit; goes with tp_ord_px. Only with
                conditional or oco.
            tp_trigger_px_type: Which price triggers the take-profit. Only with conditional or oco.
                Default: last.
            tp_ord_px: Price of the take-profit order; -1 for the market price. Goes with
                tp_trigger_px unless tp_ord_kind is limit. Only with conditional or oco.
            tp_ord_kind: Whether the take-profit waits for a trigger or rests in the book. Only with
                conditional or oco. Default: condition.
            sl_trigger_px: Price that triggers the stop-loss; goes with sl_ord_px. Only with
                conditional or oco.
            sl_trigger_px_type: Which price triggers the stop-loss. Only with conditional or oco.
                Default: last.
            sl_ord_px: Price of the stop-loss order; -1 for the market price. Goes with
                sl_trigger_px. Only with conditional or oco.
            cxl_on_close_pos: Whether a take-profit or stop-loss is canceled once the position is
                closed; needs reduce_only. In futures mode and multi-currency margin mode only. Only
                with conditional or oco. Default: False.
            trigger_px: Price at which a trigger order places its order. Required for trigger. Only
                with trigger.
            order_px: Price of the order that a trigger order places; -1 for the market price.
                Required for trigger unless advance_ord_type is chase. Only with trigger.
            advance_ord_type: Special way in which the order behind a trigger trades; if absent it
                is at market or at a limit, as order_px says. Only with trigger.
            adv_chase_params: How the order behind a trigger chases the best price. Required if
                advance_ord_type is chase. Only with trigger.
            trigger_px_type: Which price is compared with trigger_px; for spot the last one only.
                Only with trigger. Default: last.
            attach_algo_ords: Take-profit, stop-loss and trailing stop to place once the order
                behind a trigger is filled; not in spot mode and not if advance_ord_type is chase.
                Only with trigger.
            callback_ratio: Distance of a trailing stop as a ratio, 0.01 being 1%; excludes
                callback_spread. Required for move_order_stop unless callback_spread is given. Only
                with move_order_stop.
            callback_spread: Distance of a trailing stop in price; excludes callback_ratio. Required
                for move_order_stop unless callback_ratio is given. Only with move_order_stop.
            active_px: Price from which a trailing stop starts to follow the market; at once if
                absent. Only with move_order_stop.
            chase_type: How chase_val measures the distance. Only with chase. Default: distance.
            chase_val: Distance from the best bid or ask, in the unit of the price or as a ratio,
                0.1 being 10%; 0 stays at the best price itself. Only with chase. Default: 0.
            max_chase_type: How max_chase_val measures the distance. Required if max_chase_val is
                given. Only with chase.
            max_chase_val: How far the order follows the market before it gives up; a ratio of 0.1
                is 10%. Required if max_chase_type is given. Only with chase.
            px_var: How far beyond the best price a TWAP places its orders, as a ratio from 0.0001
                to 0.01; excludes px_spread. Required for twap unless px_spread is given. Only with
                twap.
            px_spread: How far beyond the best price a TWAP places its orders, as a difference in
                price, 0 or more; excludes px_var. Required for twap unless px_var is given. Only
                with twap.
            time_interval: Seconds between the orders of a TWAP. Required for twap. Only with twap.
            lmt_order_number: Number of limit orders into which an iceberg order is split. Required
                for smart_iceberg. Only with smart_iceberg.
            aggressiveness: How eagerly an iceberg order trades. Required for smart_iceberg. Only
                with smart_iceberg.
            trigger_params: When an iceberg order starts; at once if empty or absent. Only with
                smart_iceberg.
            reduce_only: Whether the order may only make a position smaller. Of trailing stops it
                counts for futures and perpetuals in net mode alone. Only with conditional, oco,
                move_order_stop or chase. Default: False.
            sz_limit: Average size of the orders that a TWAP places; least size of those of an
                iceberg order. Required for twap and smart_iceberg. Only with twap or smart_iceberg.
            px_limit: Limit price of a TWAP or an iceberg order, 0 or more. Required for twap. Only
                with twap or smart_iceberg.

        Returns:
            What became of the algo order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument (non-options); 20 requests in 2 s per
        user and instrument-family (options); 1 request in 2 s per user and instrument
        (copy-trading-lead).
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
        """
        return self._sender.send(
            functions.place_order(
                inst_id=inst_id,
                td_mode=td_mode,
                side=side,
                ord_type=ord_type,
                ccy=ccy,
                pos_side=pos_side,
                sz=sz,
                tag=tag,
                tgt_ccy=tgt_ccy,
                algo_cl_ord_id=algo_cl_ord_id,
                close_fraction=close_fraction,
                trade_quote_ccy=trade_quote_ccy,
                tp_trigger_px=tp_trigger_px,
                tp_trigger_px_type=tp_trigger_px_type,
                tp_ord_px=tp_ord_px,
                tp_ord_kind=tp_ord_kind,
                sl_trigger_px=sl_trigger_px,
                sl_trigger_px_type=sl_trigger_px_type,
                sl_ord_px=sl_ord_px,
                cxl_on_close_pos=cxl_on_close_pos,
                trigger_px=trigger_px,
                order_px=order_px,
                advance_ord_type=advance_ord_type,
                adv_chase_params=adv_chase_params,
                trigger_px_type=trigger_px_type,
                attach_algo_ords=attach_algo_ords,
                callback_ratio=callback_ratio,
                callback_spread=callback_spread,
                active_px=active_px,
                chase_type=chase_type,
                chase_val=chase_val,
                max_chase_type=max_chase_type,
                max_chase_val=max_chase_val,
                px_var=px_var,
                px_spread=px_spread,
                time_interval=time_interval,
                lmt_order_number=lmt_order_number,
                aggressiveness=aggressiveness,
                trigger_params=trigger_params,
                reduce_only=reduce_only,
                sz_limit=sz_limit,
                px_limit=px_limit,
            )
        )

    def get_order(
        self,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,

    ) -> AlgoOrder:
        """Get one algo order.

        Args:
            algo_id: Exchange's ID of the algo order; takes precedence over algo_cl_ord_id. Required
                unless algo_cl_ord_id is given.
            algo_cl_ord_id: Your own ID of the algo order. Required unless algo_id is given.

        Returns:
            The algo order.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
        """
        return self._sender.send(
            functions.get_order(
                algo_id=algo_id,
                algo_cl_ord_id=algo_cl_ord_id,
            )
        )

    def cancel_orders(
        self,
        algo_cancellations: Sequence[AlgoCancellation],

    ) -> BatchResult[AlgoCancellationAck]:
        """Cancel up to 10 pending algo orders.

        Each row tells whether its cancellation was accepted.

        Args:
            algo_cancellations: Names one pending algo order to be canceled.

        Returns:
            What became of each cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 orders in 2 s per user and instrument (non-options); 20 orders in 2 s per user
        and instrument-family (options).
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
        """
        return self._sender.send(
            functions.cancel_orders(
                algo_cancellations=algo_cancellations,
            )
        )

    def amend_order(
        self,
        inst_id: str,
        *,
        algo_id: str | None = None,
        algo_cl_ord_id: str | None = None,
        cxl_on_fail: bool | None = None,
        req_id: str | None = None,
        new_sz: Number | None = None,
        new_tp_trigger_px: Number | None = None,
        new_tp_ord_px: Number | None = None,
        new_sl_trigger_px: Number | None = None,
        new_sl_ord_px: Number | None = None,
        new_tp_trigger_px_type: TriggerPriceTypeLike | None = None,
        new_sl_trigger_px_type: TriggerPriceTypeLike | None = None,
        new_trigger_px: Number | None = None,
        new_ord_px: Number | None = None,
        new_trigger_px_type: TriggerPriceTypeLike | None = None,
        attach_algo_ords: Sequence[TriggerAttachmentAmendment] | None = None,
        adv_chase_params: Sequence[ChaseAmendment] | None = None,

    ) -> AlgoAmendmentAck:
        """Amend one pending algo order.

        Conditional, oco and trigger orders only; the others have to be canceled and placed anew.

        Args:
            inst_id: Instrument ID.
            algo_id: Exchange's ID of the algo order; takes precedence over algo_cl_ord_id. Required
                unless algo_cl_ord_id is given.
            algo_cl_ord_id: Your own ID of the algo order. Required unless algo_id is given.
            cxl_on_fail: Whether the algo order is canceled if it cannot be amended. Default: False.
            req_id: Your own ID for this amendment, up to 32 letters and digits; the answer repeats
                it.
            new_sz: New size, above 0. Required to change the size.
            new_tp_trigger_px: New price that triggers the take-profit; 0 removes it. Required to
                change the take-profit's trigger or to remove the take-profit.
            new_tp_ord_px: New price of the take-profit order; -1 for the market price, 0 to remove
                it. Required to change the take-profit's price or to remove the take-profit.
            new_sl_trigger_px: New price that triggers the stop-loss; 0 removes it. Required to
                change the stop-loss's trigger or to remove the stop-loss.
            new_sl_ord_px: New price of the stop-loss order; -1 for the market price, 0 to remove
                it. Required to change the stop-loss's price or to remove the stop-loss.
            new_tp_trigger_px_type: Which price is to trigger the take-profit. Required to change
                which price triggers the take-profit.
            new_sl_trigger_px_type: Which price is to trigger the stop-loss. Required to change
                which price triggers the stop-loss.
            new_trigger_px: New price at which a trigger order places its order. Required for
                trigger orders.
            new_ord_px: New price of the order that a trigger order places; -1 for the market price.
                Required for trigger orders.
            new_trigger_px_type: Which price is to be compared with new_trigger_px. Default: last.
            attach_algo_ords: Changes to the take-profit, stop-loss and trailing stop attached to a
                trigger order; not in spot mode.
            adv_chase_params: Changes to how the order behind a trigger chases the best price.
                Required to change the chase of a trigger order whose advance_ord_type is chase.

        Returns:
            What became of the amendment.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user and instrument.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
        """
        return self._sender.send(
            functions.amend_order(
                inst_id=inst_id,
                algo_id=algo_id,
                algo_cl_ord_id=algo_cl_ord_id,
                cxl_on_fail=cxl_on_fail,
                req_id=req_id,
                new_sz=new_sz,
                new_tp_trigger_px=new_tp_trigger_px,
                new_tp_ord_px=new_tp_ord_px,
                new_sl_trigger_px=new_sl_trigger_px,
                new_sl_ord_px=new_sl_ord_px,
                new_tp_trigger_px_type=new_tp_trigger_px_type,
                new_sl_trigger_px_type=new_sl_trigger_px_type,
                new_trigger_px=new_trigger_px,
                new_ord_px=new_ord_px,
                new_trigger_px_type=new_trigger_px_type,
                attach_algo_ords=attach_algo_ords,
                adv_chase_params=adv_chase_params,
            )
        )

    def get_orders_pending(
        self,
        ord_type: Sequence[AlgoOrderTypeLike] | AlgoOrderTypeLike,
        *,
        algo_id: str | None = None,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[ListedAlgoOrder]:
        """Get the pending algo orders.

        Algo orders that have not been triggered.

        Args:
            ord_type: Kind of algo order. conditional and oco can be asked for together, every other
                kind alone.
            algo_id: Only the algo order with this ID.
            inst_type: Only this kind of instrument: SPOT, MARGIN, SWAP or FUTURES.
            inst_id: Only this instrument.
            after: Only algo orders older than the one with this algo ID.
            before: Only algo orders newer than the one with this algo ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The algo orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
        """
        return self._sender.send(
            functions.get_orders_pending(
                ord_type=ord_type,
                algo_id=algo_id,
                inst_type=inst_type,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_orders_history(
        self,
        ord_type: Sequence[AlgoOrderTypeLike] | AlgoOrderTypeLike,
        *,
        state: AlgoOrderStateLike | None = None,
        algo_id: str | None = None,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[ListedAlgoOrder]:
        """Get the finished algo orders of the last 3 months.

        Args:
            ord_type: Kind of algo order. conditional and oco can be asked for together, every other
                kind alone.
            state: Only algo orders in this state: effective, canceled or order_failed. Required
                unless algo_id is given.
            algo_id: Only the algo order with this ID. Required unless state is given.
            inst_type: Only this kind of instrument: SPOT, MARGIN, SWAP or FUTURES.
            inst_id: Only this instrument.
            after: Only algo orders older than the one with this algo ID.
            before: Only algo orders newer than the one with this algo ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The algo orders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
        """
        return self._sender.send(
            functions.get_orders_history(
                ord_type=ord_type,
                state=state,
                algo_id=algo_id,
                inst_type=inst_type,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )
