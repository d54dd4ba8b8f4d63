# Generated from spec/ by `make generate`. Do not edit.
"""Leading trades that others copy, and copying those of lead traders."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import InstrumentTypeLike, OrderPricingLike, TriggerPriceTypeLike
from okx_v5_api.enums.copy_trading import (
    CopyInstrumentChoiceLike,
    CopyMarginModeLike,
    CopyModeLike,
    CopyPositionHandlingLike,
    LeadTraderPeriodLike,
    LeadTraderSortingLike,
    LeadTraderVacancyLike,
    MinimumLeadTimeLike,
)
from okx_v5_api.records.common import RequestResult
from okx_v5_api.records.copy_trading import (
    ClosedLeadPosition,
    ClosedLeadTraderPosition,
    CopiedLeadTrader,
    CopySettings,
    CopyTradingProfile,
    ExpectedSharedProfit,
    ExpectedSharedProfitTotal,
    LeadInstrument,
    LeadInstrumentAck,
    LeadPosition,
    LeadPositionAck,
    LeadTraderPosition,
    SharedProfit,
    SharedProfitTotal,
)
from okx_v5_api.records.copy_trading_leads import (
    CopyLimits,
    LeadTraderDay,
    LeadTraderFollowing,
    LeadTraderPage,
    LeadTraderPreference,
    LeadTraderStats,
    LeadTraderWeek,
)
from okx_v5_api.functions import copy_trading as functions

__all__ = ["CopyTradingOperations"]


class CopyTradingOperations(Namespace):
    """Leading trades that others copy, and copying those of lead traders."""

    __slots__ = ()

    def get_lead_positions(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[LeadPosition]:
        """Get your open lead positions.

        Ordered by the time of opening, the latest first.

        Args:
            inst_type: Only this kind of instrument, SPOT or SWAP.
            inst_id: Only this instrument.
            after: Only positions older than the one with this lead position ID.
            before: Only positions newer than the one with this lead position ID.
            limit: Number of positions, 500 at most. Default: 500.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 500 rows a page, 500 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
        """
        return self._sender.send(
            functions.get_lead_positions(
                inst_type=inst_type,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_lead_position_history(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[ClosedLeadPosition]:
        """Get your lead positions that were closed in the last 3 months.

        Args:
            inst_type: Only this kind of instrument, SPOT or SWAP.
            inst_id: Only this instrument.
            after: Only positions older than the one with this lead position ID.
            before: Only positions newer than the one with this lead position ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
        """
        return self._sender.send(
            functions.get_lead_position_history(
                inst_type=inst_type,
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def set_lead_position_stops(
        self,
        sub_pos_id: str,
        *,
        inst_type: InstrumentTypeLike | None = None,
        tp_trigger_px: Number | None = None,
        sl_trigger_px: Number | None = None,
        tp_ord_px: Number | None = None,
        sl_ord_px: Number | None = None,
        tp_trigger_px_type: TriggerPriceTypeLike | None = None,
        sl_trigger_px_type: TriggerPriceTypeLike | None = None,
        tag: str | None = None,

    ) -> LeadPositionAck:
        """Set the take-profit and stop-loss of a lead position.

        They are for this position alone. Those of algo.place_order cover all lead positions of an
        instrument and side.

        Args:
            sub_pos_id: Lead position ID.
            inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.
            tp_trigger_px: Price that sets off the take profit; 0 removes it. Required unless
                sl_trigger_px is given.
            sl_trigger_px: Price that sets off the stop loss; 0 removes it. Required unless
                tp_trigger_px is given.
            tp_ord_px: Price of the take-profit order; -1 for market. Others are for spot lead
                traders only. Default: -1.
            sl_ord_px: Price of the stop-loss order; -1 for market. Others are for spot lead traders
                only. Default: -1.
            tp_trigger_px_type: Price that the take profit watches. Default: last.
            sl_trigger_px_type: Price that the stop loss watches. Default: last.
            tag: Label for the order, up to 16 letters and digits.

        Returns:
            The position.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
        """
        return self._sender.send(
            functions.set_lead_position_stops(
                sub_pos_id=sub_pos_id,
                inst_type=inst_type,
                tp_trigger_px=tp_trigger_px,
                sl_trigger_px=sl_trigger_px,
                tp_ord_px=tp_ord_px,
                sl_ord_px=sl_ord_px,
                tp_trigger_px_type=tp_trigger_px_type,
                sl_trigger_px_type=sl_trigger_px_type,
                tag=tag,
            )
        )

    def close_lead_position(
        self,
        sub_pos_id: str,
        *,
        inst_type: InstrumentTypeLike | None = None,
        ord_type: OrderPricingLike | None = None,
        px: Number | None = None,
        tag: str | None = None,

    ) -> LeadPositionAck:
        """Close one lead position.

        By contrast, trade.close_position closes all lead positions of an instrument and side.

        Args:
            sub_pos_id: Lead position ID.
            inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.
            ord_type: How the closing order is priced. Default: market.
            px: Price of a limit order; spot lead traders only. Given once more it changes the
                pending order, and 0 cancels it.
            tag: Label for the order, up to 16 letters and digits.

        Returns:
            The position.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
        """
        return self._sender.send(
            functions.close_lead_position(
                sub_pos_id=sub_pos_id,
                inst_type=inst_type,
                ord_type=ord_type,
                px=px,
                tag=tag,
            )
        )

    def get_lead_instruments(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[LeadInstrument]:
        """Get the instruments that can be led in.

        Each row tells whether you lead in the instrument.

        Args:
            inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.

        Returns:
            The instruments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
        """
        return self._sender.send(
            functions.get_lead_instruments(
                inst_type=inst_type,
            )
        )

    def set_lead_instruments(
        self,
        inst_id: str,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[LeadInstrumentAck]:
        """Set the instruments in which you lead.

        The list replaces the former one. An instrument that is new in it must be without positions
        and pending orders. The first list is chosen when applying to become a lead trader.

        Args:
            inst_id: IDs of all the instruments to lead in, separated by commas; any other is
                dropped.
            inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.

        Returns:
            The instruments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
        """
        return self._sender.send(
            functions.set_lead_instruments(
                inst_id=inst_id,
                inst_type=inst_type,
            )
        )

    def get_shared_profits(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[SharedProfit]:
        """Get the profits that copy traders shared with you in the last 3 months.

        Args:
            inst_type: Only this kind of instrument, SPOT or SWAP.
            after: Only payments older than the one with this profit sharing ID.
            before: Only payments newer than the one with this profit sharing ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The payments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
        """
        return self._sender.send(
            functions.get_shared_profits(
                inst_type=inst_type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_shared_profit_totals(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[SharedProfitTotal]:
        """Get how much profit copy traders have ever shared with you.

        Args:
            inst_type: Only this kind of instrument, SPOT or SWAP.

        Returns:
            The totals.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
        """
        return self._sender.send(
            functions.get_shared_profit_totals(
                inst_type=inst_type,
            )
        )

    def get_expected_shared_profits(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[ExpectedSharedProfit]:
        """Get the profits that copy traders will share with you next.

        The amounts change whenever a copied position is closed.

        Args:
            inst_type: Only this kind of instrument, SPOT or SWAP.

        Returns:
            The expected payments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
        """
        return self._sender.send(
            functions.get_expected_shared_profits(
                inst_type=inst_type,
            )
        )

    def get_expected_shared_profit_total(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> ExpectedSharedProfitTotal:
        """Get how much profit copy traders will share with you next.

        Args:
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The total.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
        """
        return self._sender.send(
            functions.get_expected_shared_profit_total(
                inst_type=inst_type,
            )
        )

    def set_profit_sharing_ratio(
        self,
        profit_sharing_ratio: Number,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> RequestResult:
        """Set the share of their profit that copy traders give up.

        Only so many changes are allowed in a month.

        Args:
            profit_sharing_ratio: Share of their profit that copy traders give up, 0.1 being 10%.
            inst_type: Kind of instrument; SWAP is the only one.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
        """
        return self._sender.send(
            functions.set_profit_sharing_ratio(
                profit_sharing_ratio=profit_sharing_ratio,
                inst_type=inst_type,
            )
        )

    def get_config(self) -> CopyTradingProfile:
        """Get your part in copy trading.

        Returns:
            Your part.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
        """
        return self._sender.send(functions.get_config())

    def start_copying(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: CopyMarginModeLike,
        copy_inst_id_type: CopyInstrumentChoiceLike,
        copy_total_amt: Number,
        sub_pos_close_type: CopyPositionHandlingLike,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        copy_mode: CopyModeLike | None = None,
        copy_amt: Number | None = None,
        copy_ratio: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        sl_total_amt: Number | None = None,
        tag: str | None = None,

    ) -> RequestResult:
        """Start to copy a lead trader.

        Also the way to begin again after the copying was stopped.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            copy_mgn_mode: Margin mode of the copied positions.
            copy_inst_id_type: Who chooses the contracts to copy.
            copy_total_amt: Most USDT to have in all copied orders at a time; beyond it nothing new
                is copied.
            sub_pos_close_type: What becomes of open positions once the copying stops.
            inst_type: Kind of instrument; SWAP is the only one.
            inst_id: IDs of the contracts to copy, separated by commas. Required if
                copy_inst_id_type is custom.
            copy_mode: How the size of a copied order is reckoned. Default: fixed_amount.
            copy_amt: Amount of each order in USDT. Required if copy_mode is fixed_amount.
            copy_ratio: Factor from the lead trader's order to the copied one. Required if copy_mode
                is ratio_copy.
            tp_ratio: Profit at which each order is closed, 0.1 being 10%.
            sl_ratio: Loss at which each order is closed, 0.1 being 10%.
            sl_total_amt: Net loss in USDT at which the copying stops.
            tag: Label for the orders, up to 16 letters and digits.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
        """
        return self._sender.send(
            functions.start_copying(
                unique_code=unique_code,
                copy_mgn_mode=copy_mgn_mode,
                copy_inst_id_type=copy_inst_id_type,
                copy_total_amt=copy_total_amt,
                sub_pos_close_type=sub_pos_close_type,
                inst_type=inst_type,
                inst_id=inst_id,
                copy_mode=copy_mode,
                copy_amt=copy_amt,
                copy_ratio=copy_ratio,
                tp_ratio=tp_ratio,
                sl_ratio=sl_ratio,
                sl_total_amt=sl_total_amt,
                tag=tag,
            )
        )

    def amend_copy_settings(
        self,
        *,
        unique_code: str,
        copy_mgn_mode: CopyMarginModeLike,
        copy_inst_id_type: CopyInstrumentChoiceLike,
        copy_total_amt: Number,
        sub_pos_close_type: CopyPositionHandlingLike,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        copy_mode: CopyModeLike | None = None,
        copy_amt: Number | None = None,
        copy_ratio: Number | None = None,
        tp_ratio: Number | None = None,
        sl_ratio: Number | None = None,
        sl_total_amt: Number | None = None,
        tag: str | None = None,

    ) -> RequestResult:
        """Change how you copy a lead trader.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            copy_mgn_mode: Margin mode of the copied positions.
            copy_inst_id_type: Who chooses the contracts to copy.
            copy_total_amt: Most USDT to have in all copied orders at a time; beyond it nothing new
                is copied.
            sub_pos_close_type: What becomes of open positions once the copying stops.
            inst_type: Kind of instrument; SWAP is the only one.
            inst_id: IDs of the contracts to copy, separated by commas. Required if
                copy_inst_id_type is custom.
            copy_mode: How the size of a copied order is reckoned. Default: fixed_amount.
            copy_amt: Amount of each order in USDT. Required if copy_mode is fixed_amount.
            copy_ratio: Factor from the lead trader's order to the copied one. Required if copy_mode
                is ratio_copy.
            tp_ratio: Profit at which each order is closed, 0.1 being 10%.
            sl_ratio: Loss at which each order is closed, 0.1 being 10%.
            sl_total_amt: Net loss in USDT at which the copying stops.
            tag: Label for the orders, up to 16 letters and digits.

        Returns:
            What became of the change.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
        """
        return self._sender.send(
            functions.amend_copy_settings(
                unique_code=unique_code,
                copy_mgn_mode=copy_mgn_mode,
                copy_inst_id_type=copy_inst_id_type,
                copy_total_amt=copy_total_amt,
                sub_pos_close_type=sub_pos_close_type,
                inst_type=inst_type,
                inst_id=inst_id,
                copy_mode=copy_mode,
                copy_amt=copy_amt,
                copy_ratio=copy_ratio,
                tp_ratio=tp_ratio,
                sl_ratio=sl_ratio,
                sl_total_amt=sl_total_amt,
                tag=tag,
            )
        )

    def stop_copying(
        self,
        *,
        unique_code: str,
        sub_pos_close_type: CopyPositionHandlingLike,
        inst_type: InstrumentTypeLike | None = None,

    ) -> RequestResult:
        """Stop copying a lead trader.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            sub_pos_close_type: What becomes of positions that are open.
            inst_type: Kind of instrument; SWAP is the only one.

        Returns:
            What became of the request.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
        """
        return self._sender.send(
            functions.stop_copying(
                unique_code=unique_code,
                sub_pos_close_type=sub_pos_close_type,
                inst_type=inst_type,
            )
        )

    def get_copy_settings(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> CopySettings:
        """Get how you copy a lead trader.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
        """
        return self._sender.send(
            functions.get_copy_settings(
                unique_code=unique_code,
                inst_type=inst_type,
            )
        )

    def get_my_lead_traders(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[CopiedLeadTrader]:
        """Get the lead traders whom you copy.

        Args:
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The lead traders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
        """
        return self._sender.send(
            functions.get_my_lead_traders(
                inst_type=inst_type,
            )
        )

    def get_copy_limits(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> CopyLimits:
        """Get what the settings of a copy trader may be.

        Args:
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
        """
        return self._sender.send(
            functions.get_copy_limits(
                inst_type=inst_type,
            )
        )

    def get_lead_traders(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        sort_type: LeadTraderSortingLike | None = None,
        state: LeadTraderVacancyLike | None = None,
        min_lead_days: MinimumLeadTimeLike | None = None,
        min_assets: Number | None = None,
        max_assets: Number | None = None,
        min_aum: Number | None = None,
        max_aum: Number | None = None,
        data_ver: str | None = None,
        page: int | None = None,
        limit: int | None = None,

    ) -> LeadTraderPage:
        """Get a ranking of lead traders.

        The ranking is renewed every 10 minutes. To read on in the same one, pass the first page's
        data_ver with each further page.

        Args:
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
            sort_type: What to rank by. Default: overview.
            state: Whether only lead traders who can take more copy traders are meant. Default: 0.
            min_lead_days: Only lead traders who have led at least this long.
            min_assets: Only lead traders with assets of at least this many USDT.
            max_assets: Only lead traders with assets of at most this many USDT.
            min_aum: Only lead traders who manage at least this many USDT.
            max_aum: Only lead traders who manage at most this many USDT.
            data_ver: Version of the ranking, its time in 14 digits. The last 5 are kept; the latest
                is taken if this is absent or unknown.
            page: Number of the page.
            limit: Number of lead traders on a page, 20 at most. Default: 10.

        Returns:
            A page of the ranking.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        Paged by page, newest-first; 10 rows a page, 20 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
        """
        return self._sender.send(
            functions.get_lead_traders(
                inst_type=inst_type,
                sort_type=sort_type,
                state=state,
                min_lead_days=min_lead_days,
                min_assets=min_assets,
                max_assets=max_assets,
                min_aum=min_aum,
                max_aum=max_aum,
                data_ver=data_ver,
                page=page,
                limit=limit,
            )
        )

    def get_lead_trader_weekly_pnl(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[LeadTraderWeek]:
        """Get the profit of a lead trader week by week.

        The latest week comes first.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The weeks.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
        """
        return self._sender.send(
            functions.get_lead_trader_weekly_pnl(
                unique_code=unique_code,
                inst_type=inst_type,
            )
        )

    def get_lead_trader_daily_pnl(
        self,
        *,
        unique_code: str,
        last_days: LeadTraderPeriodLike,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[LeadTraderDay]:
        """Get the profit of a lead trader day by day.

        The latest day comes first. The profits are accumulated.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            last_days: Length of the past to tell.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The days.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
        """
        return self._sender.send(
            functions.get_lead_trader_daily_pnl(
                unique_code=unique_code,
                last_days=last_days,
                inst_type=inst_type,
            )
        )

    def get_lead_trader_stats(
        self,
        *,
        unique_code: str,
        last_days: LeadTraderPeriodLike,
        inst_type: InstrumentTypeLike | None = None,

    ) -> LeadTraderStats:
        """Get how a lead trader has done.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            last_days: Length of the past to tell.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The figures.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
        """
        return self._sender.send(
            functions.get_lead_trader_stats(
                unique_code=unique_code,
                last_days=last_days,
                inst_type=inst_type,
            )
        )

    def get_lead_trader_currencies(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> list[LeadTraderPreference]:
        """Get the currencies that a lead trader trades most.

        The one with the largest share comes first.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
        """
        return self._sender.send(
            functions.get_lead_trader_currencies(
                unique_code=unique_code,
                inst_type=inst_type,
            )
        )

    def get_lead_trader_positions(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[LeadTraderPosition]:
        """Get the open positions of a lead trader.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
            after: Only positions older than the one with this lead position ID.
            before: Only positions newer than the one with this lead position ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
        """
        return self._sender.send(
            functions.get_lead_trader_positions(
                unique_code=unique_code,
                inst_type=inst_type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_lead_trader_position_history(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,

    ) -> list[ClosedLeadTraderPosition]:
        """Get the positions that a lead trader closed in the last 3 months.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
            after: Only positions older than the one with this lead position ID.
            before: Only positions newer than the one with this lead position ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
        """
        return self._sender.send(
            functions.get_lead_trader_position_history(
                unique_code=unique_code,
                inst_type=inst_type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_copy_traders(
        self,
        unique_code: str,
        *,
        inst_type: InstrumentTypeLike | None = None,
        limit: int | None = None,

    ) -> LeadTraderFollowing:
        """Get those who copy a lead trader.

        Args:
            unique_code: Code of the lead trader, 16 or 18 letters and digits.
            inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
            limit: Number of copy traders, 100 at most. Default: 100.

        Returns:
            The copy traders.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
        """
        return self._sender.send(
            functions.get_copy_traders(
                unique_code=unique_code,
                inst_type=inst_type,
                limit=limit,
            )
        )
