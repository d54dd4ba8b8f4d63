# Generated from spec/ by `make generate`. Do not edit.
"""Balances, positions and settings of the trading account."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Number, Time

from okx_v5_api.bodies.account_positions import NewPositionMoveLeg
from okx_v5_api.bodies.account_simulation import MarginGraphConfig, SimulatedPosition
from okx_v5_api.bodies.common import NewCurrencyAmount
from okx_v5_api.enums.account import (
    AccountLevelLike,
    AccountStrategyLike,
    FeeTypeLike,
    GreeksTypeLike,
    PositionModeLike,
)
from okx_v5_api.enums.account_bills import (
    AccountBillSubtypeLike,
    AccountBillTypeLike,
    BillArchiveQuarterLike,
)
from okx_v5_api.enums.account_borrowing import SpotBorrowActionLike, SpotBorrowEventLike
from okx_v5_api.enums.account_glp import GlpProgramLike
from okx_v5_api.enums.account_positions import (
    PositionCloseKindLike,
    PositionMoveStateLike,
    SimulatedGreeksLike,
)
from okx_v5_api.enums.account_settings import (
    AutoEarnActionLike,
    AutoEarnTypeLike,
    CollateralScopeLike,
    DemoAdjustmentLike,
    IsolatedModeLike,
    IsolatedModeScopeLike,
    RiskOffsetTypeLike,
)
from okx_v5_api.enums.common import (
    EventOutcomeLike,
    InstrumentTypeLike,
    MarginChangeLike,
    MarginModeLike,
    PositionSideLike,
    TradeModeLike,
)
from okx_v5_api.enums.public import ContractTypeLike, FeeGroupLike
from okx_v5_api.records.account import (
    AccountBalance,
    AccountConfig,
    AccountInstrument,
    Leverage,
    Position,
)
from okx_v5_api.records.account_bills import AccountBill, BillArchive, BillArchiveAck, BillTypeInfo
from okx_v5_api.records.account_borrowing import (
    AccruedInterest,
    BorrowLimits,
    BorrowRate,
    MaxLoan,
    SpotBorrowRecord,
    SpotBorrowingAck,
)
from okx_v5_api.records.account_glp import GlpDay, GlpToday
from okx_v5_api.records.account_mmp import MmpConfig, MmpConfigAck
from okx_v5_api.records.account_positions import (
    AccountGreeks,
    ClosedPosition,
    MarginAdjustmentAck,
    PortfolioPositionLimit,
    PositionMove,
    PositionMoveAck,
    RiskSnapshot,
    RiskState,
)
from okx_v5_api.records.account_settings import (
    AutoEarnAck,
    AutoLoanAck,
    AutoRepayAck,
    CollateralAsset,
    CollateralChangeAck,
    DeltaNeutralCheck,
    DemoBalanceAck,
    FeeTypeAck,
    GreeksTypeAck,
    IsolatedModeAck,
    LevelAck,
    LevelSwitchCheck,
    LevelSwitchPresetAck,
    PositionModeAck,
    RiskOffsetAck,
    SettleCurrencyAck,
    TradingConfigAck,
)
from okx_v5_api.records.account_simulation import MarginGraph, SimulatedAccount
from okx_v5_api.records.account_trading_limits import (
    AvailableFunds,
    FeeRates,
    InstrumentLeverage,
    LeverageEstimate,
    MaxOrderSize,
    MaxWithdrawal,
)
from okx_v5_api.records.common import Completion, RequestResult
from okx_v5_api.functions import account as functions

__all__ = ["AccountOperations"]


class AccountOperations(Namespace):
    """Balances, positions and settings of the trading account."""

    __slots__ = ()

    def get_balance(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> AccountBalance:
        """Get the balance of the trading account.

        Currencies with neither cash nor equity are left out.

        Args:
            ccy: Only these currencies, 20 at most.

        Returns:
            The balance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
        """
        return self._sender.send(
            functions.get_balance(
                ccy=ccy,
            )
        )

    def get_positions(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: Sequence[str] | str | None = None,
        pos_id: Sequence[str] | str | None = None,

    ) -> list[Position]:
        """Get open positions.

        Newest first. Isolated margin that was moved in by hand appears as a position of size 0. In
        portfolio margin, cross positions of one risk unit all carry the margin of the unit.

        Args:
            inst_type: Only this kind of instrument; not spot. Checked against inst_id if both are
                given.
            inst_id: Only these instruments, 10 at most. Their closed positions appear too, as long
                as the IDs of those are remembered.
            pos_id: Only these positions, 20 at most. An ID is forgotten 30 days after the position
                was last fully closed.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
        """
        return self._sender.send(
            functions.get_positions(
                inst_type=inst_type,
                inst_id=inst_id,
                pos_id=pos_id,
            )
        )

    def get_config(self) -> AccountConfig:
        """Get the settings of the account.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
        """
        return self._sender.send(functions.get_config())

    def set_leverage(
        self,
        *,
        lever: Number,
        mgn_mode: MarginModeLike,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: PositionSideLike | None = None,

    ) -> Leverage:
        """Set the leverage of an instrument or a currency.

        In isolated margin for a pair or contract, or for one side of it in long/short mode; in
        cross margin for a perpetual, all expiry futures on one underlying, a pair or a currency. It
        cannot be changed for cross futures and perpetuals in portfolio margin.

        Args:
            lever: Leverage.
            mgn_mode: Margin mode that the leverage is for; always cross if ccy is given.
            inst_id: Instrument ID. For cross expiry futures any one of the underlying stands for
                all. Required unless ccy is given.
            ccy: Currency whose automatic borrowing is meant; cross margin trading outside futures
                mode only. Required for cross margin trading in spot, multi-currency and portfolio
                margin mode.
            pos_side: Long or short position that the leverage is for. Required for isolated futures
                and perpetuals in long/short mode.

        Returns:
            The leverage.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
        """
        return self._sender.send(
            functions.set_leverage(
                lever=lever,
                mgn_mode=mgn_mode,
                inst_id=inst_id,
                ccy=ccy,
                pos_side=pos_side,
            )
        )

    def get_instruments(
        self,
        inst_type: InstrumentTypeLike,
        *,
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> list[AccountInstrument]:
        """Get the instruments of one kind that the account can trade.

        Delisted ones are absent. An option may go live slightly later than list_time.

        Args:
            inst_type: Kind of instrument.
            series_id: Series of event contracts. Required when inst_type is EVENTS.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
                Required when inst_type is OPTION.
            inst_id: Only this instrument.

        Returns:
            The instruments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user and instrument-type.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
        """
        return self._sender.send(
            functions.get_instruments(
                inst_type=inst_type,
                series_id=series_id,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def get_positions_history(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        mgn_mode: MarginModeLike | None = None,
        type: PositionCloseKindLike | None = None,
        pos_id: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[ClosedPosition]:
        """Get the positions closed in the last 3 months.

        Last changed first. Positions closed in part are among them. Those in portfolio margin
        appear since 11 November 2024.

        Args:
            inst_type: Only this kind of instrument.
            inst_id: Only this instrument.
            mgn_mode: Only positions in this margin mode.
            type: Only positions that were last reduced or closed in this way.
            pos_id: Only this position. An ID is forgotten 30 days after the position was last fully
                closed.
            after: Only positions that last changed before this time.
            before: Only positions that last changed after this time.
            limit: Number of rows, 100 at most; but all rows of one time come together. Default:
                100.

        Returns:
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
        """
        return self._sender.send(
            functions.get_positions_history(
                inst_type=inst_type,
                inst_id=inst_id,
                mgn_mode=mgn_mode,
                type=type,
                pos_id=pos_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_position_risk(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> RiskSnapshot:
        """Get equity and positions at one moment.

        Args:
            inst_type: Only positions in this kind of instrument; not spot.

        Returns:
            The snapshot.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
        """
        return self._sender.send(
            functions.get_position_risk(
                inst_type=inst_type,
            )
        )

    def get_bills(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: MarginModeLike | None = None,
        ct_type: ContractTypeLike | None = None,
        type: AccountBillTypeLike | None = None,
        sub_type: AccountBillSubtypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[AccountBill]:
        """Get the changes of balance of the last 7 days.

        A bill records whatever changed a balance: trades, fees, transfers and more.

        Args:
            inst_type: Only this kind of instrument.
            inst_id: Only this instrument.
            ccy: Only changes of balance in this currency.
            mgn_mode: Only trades in this margin mode.
            ct_type: Only contracts margined in this way; futures and perpetuals only.
            type: Only bills of this type.
            sub_type: Only bills of this subtype.
            after: Only bills older than the one with this bill ID.
            before: Only bills newer than the one with this bill ID.
            begin: Only bills recorded since this time.
            end: Only bills recorded until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The bills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
        """
        return self._sender.send(
            functions.get_bills(
                inst_type=inst_type,
                inst_id=inst_id,
                ccy=ccy,
                mgn_mode=mgn_mode,
                ct_type=ct_type,
                type=type,
                sub_type=sub_type,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def get_bills_archive(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,
        ccy: str | None = None,
        mgn_mode: MarginModeLike | None = None,
        ct_type: ContractTypeLike | None = None,
        type: AccountBillTypeLike | None = None,
        sub_type: AccountBillSubtypeLike | None = None,
        after: str | None = None,
        before: str | None = None,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[AccountBill]:
        """Get the changes of balance of the last 3 months.

        A bill records whatever changed a balance: trades, fees, transfers and more.

        Args:
            inst_type: Only this kind of instrument.
            inst_id: Only this instrument.
            ccy: Only changes of balance in this currency.
            mgn_mode: Only trades in this margin mode.
            ct_type: Only contracts margined in this way; futures and perpetuals only.
            type: Only bills of this type.
            sub_type: Only bills of this subtype.
            after: Only bills older than the one with this bill ID.
            before: Only bills newer than the one with this bill ID.
            begin: Only bills recorded since this time.
            end: Only bills recorded until this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The bills.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
        """
        return self._sender.send(
            functions.get_bills_archive(
                inst_type=inst_type,
                inst_id=inst_id,
                ccy=ccy,
                mgn_mode=mgn_mode,
                ct_type=ct_type,
                type=type,
                sub_type=sub_type,
                after=after,
                before=before,
                begin=begin,
                end=end,
                limit=limit,
            )
        )

    def request_bills_history_archive(
        self,
        *,
        year: int,
        quarter: BillArchiveQuarterLike,
        type: str | None = None,

    ) -> BillArchiveAck:
        """Request a file with the bills of one past quarter.

        From February 2021 on, without the current quarter. The file is usually there after 2 hours;
        get_bills_history_archive has its address. It is good for 30 days, within which it need not
        be requested again.

        Args:
            year: Year, from 2021 on.
            quarter: Quarter of that year; not the current one.
            type: Only bills of these types, given as codes with commas between; all types if
                absent.

        Returns:
            Whether the file exists.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 10 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
        """
        return self._sender.send(
            functions.request_bills_history_archive(
                year=year,
                quarter=quarter,
                type=type,
            )
        )

    def get_bills_history_archive(
        self,
        *,
        year: int,
        quarter: BillArchiveQuarterLike,
        type: Sequence[AccountBillTypeLike] | AccountBillTypeLike | None = None,

    ) -> BillArchive:
        """Get the file with the bills of one past quarter.

        Only a file that request_bills_history_archive has asked for. Rows in it are sorted by bill
        ID, newest first. A quarter ends before the first day of the next, in files made since 11
        October 2024.

        Args:
            year: Year of the bills.
            quarter: Quarter of that year.
            type: Only bills of these types, as requested.

        Returns:
            The file.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
        """
        return self._sender.send(
            functions.get_bills_history_archive(
                year=year,
                quarter=quarter,
                type=type,
            )
        )

    def get_bill_types(
        self,
        *,
        type: Sequence[AccountBillTypeLike] | AccountBillTypeLike | None = None,

    ) -> list[BillTypeInfo]:
        """Get all types of bills with their subtypes.

        Args:
            type: Only these types.

        Returns:
            The types.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
        """
        return self._sender.send(
            functions.get_bill_types(
                type=type,
            )
        )

    def set_position_mode(
        self,
        pos_mode: PositionModeLike,

    ) -> PositionModeAck:
        """Set the position mode.

        Whether futures and perpetuals have one position or one for each direction. Portfolio margin
        allows net mode only.

        Args:
            pos_mode: One position or one for each direction.

        Returns:
            The position mode.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
        """
        return self._sender.send(
            functions.set_position_mode(
                pos_mode=pos_mode,
            )
        )

    def get_max_order_size(
        self,
        *,
        inst_id: Sequence[str] | str,
        td_mode: TradeModeLike,
        ccy: str | None = None,
        px: Number | None = None,
        leverage: Number | None = None,
        trade_quote_ccy: str | None = None,
        outcome: EventOutcomeLike | None = None,

    ) -> list[MaxOrderSize]:
        """Get the largest orders that the account could place.

        The sizes are meant as sz of an order. In portfolio margin they are not reckoned for cross
        derivatives.

        Args:
            inst_id: Instruments of one kind, 5 at most.
            td_mode: Whether the order would trade on margin. spot_isolated goes with futures mode
                only.
            ccy: Currency of the margin. Required for isolated margin orders and for cross margin
                orders in futures mode.
            px: Price of the order, for a single instrument. If absent, the price limit for futures
                and perpetuals and the last price otherwise.
            leverage: Leverage of the order, for margin, futures and perpetuals; the current one if
                absent.
            trade_quote_ccy: Quote currency to trade in, for spot only; that of the instrument if
                absent.
            outcome: Outcome to bet on; event contracts only. Default: yes.

        Returns:
            The sizes, by instrument.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
        """
        return self._sender.send(
            functions.get_max_order_size(
                inst_id=inst_id,
                td_mode=td_mode,
                ccy=ccy,
                px=px,
                leverage=leverage,
                trade_quote_ccy=trade_quote_ccy,
                outcome=outcome,
            )
        )

    def get_max_avail_size(
        self,
        *,
        inst_id: Sequence[str] | str,
        td_mode: TradeModeLike,
        ccy: str | None = None,
        reduce_only: bool | None = None,
        px: Number | None = None,
        trade_quote_ccy: str | None = None,

    ) -> list[AvailableFunds]:
        """Get the funds available for trading.

        Args:
            inst_id: Instruments, 5 at most.
            td_mode: Whether the order would trade on margin. spot_isolated goes with futures mode
                only.
            ccy: Currency of the margin. Required for isolated margin orders and for cross margin
                orders in futures mode.
            reduce_only: Whether the order would only make a position smaller; margin only.
            px: Price at which a position would be closed; margin with reduce_only only.
            trade_quote_ccy: Quote currency to trade in, for spot only; that of the instrument if
                absent.

        Returns:
            The funds, by instrument.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
        """
        return self._sender.send(
            functions.get_max_avail_size(
                inst_id=inst_id,
                td_mode=td_mode,
                ccy=ccy,
                reduce_only=reduce_only,
                px=px,
                trade_quote_ccy=trade_quote_ccy,
            )
        )

    def adjust_margin(
        self,
        *,
        inst_id: str,
        pos_side: PositionSideLike,
        type: MarginChangeLike,
        amt: Number,
        ccy: str | None = None,

    ) -> MarginAdjustmentAck:
        """Add margin to an isolated position or take it out.

        Taking margin out may raise the real leverage. In manual transfer mode the first margin has
        to be worth 10,000 USDT and opens a position.

        Args:
            inst_id: Instrument ID.
            pos_side: Which of the positions is meant.
            type: Whether to add or to reduce.
            amt: Amount of margin to move.
            ccy: Currency of the amount; margin positions only. Required for margin positions.

        Returns:
            The margin that was moved.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
        """
        return self._sender.send(
            functions.adjust_margin(
                inst_id=inst_id,
                pos_side=pos_side,
                type=type,
                amt=amt,
                ccy=ccy,
            )
        )

    def get_leverage(
        self,
        mgn_mode: MarginModeLike,
        *,
        inst_id: Sequence[str] | str | None = None,
        ccy: Sequence[str] | str | None = None,

    ) -> list[InstrumentLeverage]:
        """Get the leverage of instruments or currencies.

        Not of cross futures and perpetuals in portfolio margin.

        Args:
            mgn_mode: Margin mode that the leverage is for.
            inst_id: Instruments, 20 at most. Required unless ccy is given.
            ccy: Borrowed currencies, 20 at most; cross margin trading outside futures mode only.
                Required unless inst_id is given.

        Returns:
            The leverage.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
        """
        return self._sender.send(
            functions.get_leverage(
                mgn_mode=mgn_mode,
                inst_id=inst_id,
                ccy=ccy,
            )
        )

    def get_leverage_estimate(
        self,
        *,
        inst_type: InstrumentTypeLike,
        mgn_mode: MarginModeLike,
        lever: Number,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: PositionSideLike | None = None,

    ) -> LeverageEstimate:
        """Get what another leverage would change.

        Args:
            inst_type: Kind of instrument: margin, futures or perpetuals.
            mgn_mode: Margin mode of the leverage.
            lever: Leverage to try.
            inst_id: Instrument ID. Required for futures, perpetuals, isolated margin and cross
                margin in futures mode.
            ccy: Currency of the margin. Required for isolated margin, and for cross margin outside
                spot mode.
            pos_side: Which of the positions is meant. Default: net.

        Returns:
            The estimate.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
        """
        return self._sender.send(
            functions.get_leverage_estimate(
                inst_type=inst_type,
                mgn_mode=mgn_mode,
                lever=lever,
                inst_id=inst_id,
                ccy=ccy,
                pos_side=pos_side,
            )
        )

    def get_max_loan(
        self,
        mgn_mode: MarginModeLike,
        *,
        inst_id: Sequence[str] | str | None = None,
        ccy: str | None = None,
        mgn_ccy: str | None = None,
        trade_quote_ccy: str | None = None,

    ) -> list[MaxLoan]:
        """Get the most that the account could borrow.

        Args:
            mgn_mode: Cross or isolated.
            inst_id: Instruments, 5 at most. Required unless ccy is given.
            ccy: Currency to borrow by hand; spot mode with borrowing enabled only. Required unless
                inst_id is given.
            mgn_ccy: Currency of the margin. Required for isolated margin and for cross margin in
                futures mode.
            trade_quote_ccy: Quote currency to trade in, for spot only; that of the instrument if
                absent.

        Returns:
            The loans, by currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
        """
        return self._sender.send(
            functions.get_max_loan(
                mgn_mode=mgn_mode,
                inst_id=inst_id,
                ccy=ccy,
                mgn_ccy=mgn_ccy,
                trade_quote_ccy=trade_quote_ccy,
            )
        )

    def get_fee_rates(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_id: str | None = None,
        inst_family: str | None = None,
        group_id: FeeGroupLike | None = None,

    ) -> FeeRates:
        """Get the trading fees of one kind of instrument.

        The group_id of an instrument tells which rates it has. Pairs free of fees do not show.
        Rates of market maker programs appear only if inst_id or inst_family is given.

        Args:
            inst_type: Kind of instrument.
            inst_id: Only the rates of this instrument; spot and margin only.
            inst_family: Only the rates of this family; futures, perpetuals and options only.
            group_id: Only the rates of this group; not together with inst_id or inst_family.

        Returns:
            The fees.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
        """
        return self._sender.send(
            functions.get_fee_rates(
                inst_type=inst_type,
                inst_id=inst_id,
                inst_family=inst_family,
                group_id=group_id,
            )
        )

    def get_interest_accrued(
        self,
        *,
        type: str | None = None,
        ccy: str | None = None,
        inst_id: str | None = None,
        mgn_mode: MarginModeLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[AccruedInterest]:
        """Get the interest that accrued in the past year.

        Args:
            type: Kind of loan; 2, market loans, is the only one. Default: 2.
            ccy: Only loans of this currency; margin only.
            inst_id: Only this instrument.
            mgn_mode: Only loans in this margin mode.
            after: Only interest that accrued before this time.
            before: Only interest that accrued after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The interest.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
        """
        return self._sender.send(
            functions.get_interest_accrued(
                type=type,
                ccy=ccy,
                inst_id=inst_id,
                mgn_mode=mgn_mode,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_interest_rates(
        self,
        *,
        ccy: str | None = None,

    ) -> list[BorrowRate]:
        """Get what it costs to borrow now.

        Args:
            ccy: Only this currency.

        Returns:
            The rates, by currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
        """
        return self._sender.send(
            functions.get_interest_rates(
                ccy=ccy,
            )
        )

    def set_fee_type(
        self,
        fee_type: FeeTypeLike,

    ) -> FeeTypeAck:
        """Set the currency that spot fees are charged in.

        Args:
            fee_type: Currency to charge spot fees in.

        Returns:
            The choice.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
        """
        return self._sender.send(
            functions.set_fee_type(
                fee_type=fee_type,
            )
        )

    def set_greeks_type(
        self,
        greeks_type: GreeksTypeLike,

    ) -> GreeksTypeAck:
        """Set the unit that Greeks are shown in.

        Args:
            greeks_type: Unit to show Greeks in.

        Returns:
            The choice.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
        """
        return self._sender.send(
            functions.set_greeks_type(
                greeks_type=greeks_type,
            )
        )

    def set_isolated_mode(
        self,
        *,
        iso_mode: IsolatedModeLike,
        type: IsolatedModeScopeLike,

    ) -> IsolatedModeAck:
        """Set how margin gets into isolated positions.

        Not while the account has positions or pending orders.

        Args:
            iso_mode: How margin is to get into the positions.
            type: Whether margin trading or contracts are meant.

        Returns:
            The mode.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
        """
        return self._sender.send(
            functions.set_isolated_mode(
                iso_mode=iso_mode,
                type=type,
            )
        )

    def get_max_withdrawal(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[MaxWithdrawal]:
        """Get what can be moved to the funding account.

        Args:
            ccy: Only these currencies, 20 at most; all that the account has if absent.

        Returns:
            The amounts, by currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
        """
        return self._sender.send(
            functions.get_max_withdrawal(
                ccy=ccy,
            )
        )

    def get_risk_state(self) -> RiskState:
        """Get whether the account is in danger.

        Portfolio margin only.

        Returns:
            The state.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
        """
        return self._sender.send(functions.get_risk_state())

    def get_interest_limits(
        self,
        *,
        type: str | None = None,
        ccy: str | None = None,

    ) -> BorrowLimits:
        """Get interest due and limits of borrowing.

        Args:
            type: Kind of loan; 2, market loans, is the only one. Default: 2.
            ccy: Only this currency.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
        """
        return self._sender.send(
            functions.get_interest_limits(
                type=type,
                ccy=ccy,
            )
        )

    def borrow_or_repay(
        self,
        *,
        ccy: str,
        side: SpotBorrowActionLike,
        amt: Number,

    ) -> SpotBorrowingAck:
        """Borrow or repay by hand in spot mode.

        Spot mode with borrowing enabled only.

        Args:
            ccy: Currency to borrow or to repay.
            side: Whether to borrow or to repay.
            amt: Amount to borrow or to repay.

        Returns:
            What was borrowed or repaid.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 3 s per master-user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
        """
        return self._sender.send(
            functions.borrow_or_repay(
                ccy=ccy,
                side=side,
                amt=amt,
            )
        )

    def set_auto_repay(
        self,
        auto_repay: bool,

    ) -> AutoRepayAck:
        """Set whether spot mode repays debt automatically.

        Spot mode with borrowing enabled only.

        Args:
            auto_repay: Whether spot mode is to repay debt automatically.

        Returns:
            The choice.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
        """
        return self._sender.send(
            functions.set_auto_repay(
                auto_repay=auto_repay,
            )
        )

    def get_borrow_repay_history(
        self,
        *,
        ccy: str | None = None,
        type: SpotBorrowEventLike | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SpotBorrowRecord]:
        """Get past borrowing and repayment in spot mode.

        Args:
            ccy: Only this currency.
            type: Only this kind of event.
            after: Only events of this time or earlier.
            before: Only events of this time or later.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The records.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
        """
        return self._sender.send(
            functions.get_borrow_repay_history(
                ccy=ccy,
                type=type,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def simulate_positions(
        self,
        *,
        acct_lv: AccountLevelLike | None = None,
        incl_real_pos_and_eq: bool | None = None,
        lever: Number | None = None,
        sim_pos: Sequence[SimulatedPosition] | None = None,
        sim_asset: Sequence[NewCurrencyAmount] | None = None,
        greeks_type: SimulatedGreeksLike | None = None,
        idx_vol: Number | None = None,

    ) -> SimulatedAccount:
        """Reckon the margin of imagined positions and assets.

        Nothing is traded. The positions and assets may be imagined, the account's own, or both.

        Args:
            acct_lv: Account mode to reckon in: multi-currency margin or portfolio margin. Default:
                4.
            incl_real_pos_and_eq: Whether to add the account's own positions and assets. Default:
                True.
            lever: Leverage of cross margin; multi-currency margin only. Lowered to what is allowed.
                Default: 1.
            sim_pos: Positions to imagine.
            sim_asset: Assets to imagine; without effect if incl_real_pos_and_eq is true.
            greeks_type: Kind of Greeks to reckon. Default: BS.
            idx_vol: Change of prices to imagine, -0.99 to 1 in steps of 0.01, 0.01 being 1%.
                Default: 0.

        Returns:
            The margin.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
        """
        return self._sender.send(
            functions.simulate_positions(
                acct_lv=acct_lv,
                incl_real_pos_and_eq=incl_real_pos_and_eq,
                lever=lever,
                sim_pos=sim_pos,
                sim_asset=sim_asset,
                greeks_type=greeks_type,
                idx_vol=idx_vol,
            )
        )

    def simulate_margin_graph(
        self,
        *,
        type: str,
        mmr_config: MarginGraphConfig,
        incl_real_pos_and_eq: bool | None = None,
        sim_pos: Sequence[SimulatedPosition] | None = None,
        sim_asset: Sequence[NewCurrencyAmount] | None = None,
        greeks_type: SimulatedGreeksLike | None = None,

    ) -> MarginGraph:
        """Plot the margin of imagined positions against prices.

        Nothing is traded.

        Args:
            type: What to plot; mmr, maintenance margin, is all there is.
            mmr_config: How to reckon maintenance margin.
            incl_real_pos_and_eq: Whether to add the account's own positions and assets. Default:
                True.
            sim_pos: Positions to imagine.
            sim_asset: Assets to imagine; without effect if incl_real_pos_and_eq is true.
            greeks_type: Kind of Greeks to reckon. The documentation has it in an example only.

        Returns:
            The graph.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 5 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
        """
        return self._sender.send(
            functions.simulate_margin_graph(
                type=type,
                mmr_config=mmr_config,
                incl_real_pos_and_eq=incl_real_pos_and_eq,
                sim_pos=sim_pos,
                sim_asset=sim_asset,
                greeks_type=greeks_type,
            )
        )

    def set_risk_offset_amount(
        self,
        *,
        ccy: str,
        cl_spot_in_use_amt: Number,

    ) -> RiskOffsetAck:
        """Set spot holdings aside as a hedge.

        Portfolio margin only.

        Args:
            ccy: Currency of the holdings.
            cl_spot_in_use_amt: Amount to set aside; what really hedges may be another.

        Returns:
            What is set aside.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
        """
        return self._sender.send(
            functions.set_risk_offset_amount(
                ccy=ccy,
                cl_spot_in_use_amt=cl_spot_in_use_amt,
            )
        )

    def get_greeks(
        self,
        *,
        ccy: str | None = None,

    ) -> list[AccountGreeks]:
        """Get the Greeks of what the account holds.

        Args:
            ccy: Only this currency.

        Returns:
            The Greeks, by currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
        """
        return self._sender.send(
            functions.get_greeks(
                ccy=ccy,
            )
        )

    def get_position_tiers(
        self,
        *,
        inst_type: InstrumentTypeLike,
        inst_family: Sequence[str] | str,

    ) -> list[PortfolioPositionLimit]:
        """Get the largest cross positions in portfolio margin.

        Args:
            inst_type: Kind of instrument: futures, perpetuals or options.
            inst_family: Instrument families, 5 at most.

        Returns:
            The limits, by instrument family.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
        """
        return self._sender.send(
            functions.get_position_tiers(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    def activate_options(self) -> Completion:
        """Activate option trading.

        Returns:
            The activation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
        """
        return self._sender.send(functions.activate_options())

    def set_auto_loan(
        self,
        *,
        auto_loan: bool | None = None,

    ) -> AutoLoanAck:
        """Set whether the account borrows automatically.

        Multi-currency and portfolio margin only.

        Args:
            auto_loan: Whether the account is to borrow automatically. Default: True.

        Returns:
            The choice.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
        """
        return self._sender.send(
            functions.set_auto_loan(
                auto_loan=auto_loan,
            )
        )

    def preset_level_switch(
        self,
        acct_lv: AccountLevelLike,
        *,
        lever: Number | None = None,
        risk_offset_type: RiskOffsetTypeLike | None = None,

    ) -> LevelSwitchPresetAck:
        """Preset what another account mode needs to know.

        Needed before precheck_level_switch and set_level when the account leaves portfolio margin
        with cross positions.

        Args:
            acct_lv: Account mode to switch to; any but spot mode.
            lever: Leverage for the cross positions, at most what every one of them allows in the
                new mode. Required to leave portfolio margin mode with cross positions.
            risk_offset_type: Deprecated. What to set off against each other in portfolio margin.

        Returns:
            What is preset.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
        """
        return self._sender.send(
            functions.preset_level_switch(
                acct_lv=acct_lv,
                lever=lever,
                risk_offset_type=risk_offset_type,
            )
        )

    def precheck_level_switch(
        self,
        acct_lv: AccountLevelLike,

    ) -> LevelSwitchCheck:
        """Check whether the account could switch to another mode.

        Nothing is switched. Obstacles are an answer, not an error; they stand in the row.

        Args:
            acct_lv: Account mode to try.

        Returns:
            The result of the check.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
        """
        return self._sender.send(
            functions.precheck_level_switch(
                acct_lv=acct_lv,
            )
        )

    def set_level(
        self,
        acct_lv: AccountLevelLike,

    ) -> LevelAck:
        """Switch the account to another mode.

        Each mode has to be set on the website or in the app for the first time. With open
        positions, use preset_level_switch and precheck_level_switch first.

        Args:
            acct_lv: Account mode.

        Returns:
            The account mode.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
        """
        return self._sender.send(
            functions.set_level(
                acct_lv=acct_lv,
            )
        )

    def set_collateral_assets(
        self,
        *,
        type: CollateralScopeLike,
        collateral_enabled: bool,
        ccy_list: Sequence[str] | None = None,

    ) -> CollateralChangeAck:
        """Set which currencies are collateral.

        Args:
            type: Whether all currencies are meant or those of ccy_list.
            collateral_enabled: Whether they are to be collateral.
            ccy_list: Currencies that are meant. Required if type is custom.

        Returns:
            What was set.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
        """
        return self._sender.send(
            functions.set_collateral_assets(
                type=type,
                collateral_enabled=collateral_enabled,
                ccy_list=ccy_list,
            )
        )

    def get_collateral_assets(
        self,
        *,
        ccy: Sequence[str] | str | None = None,
        collateral_enabled: bool | None = None,

    ) -> list[CollateralAsset]:
        """Get which currencies are collateral.

        Args:
            ccy: Only these currencies, 20 at most.
            collateral_enabled: Only currencies that are collateral, or only those that are not.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
        """
        return self._sender.send(
            functions.get_collateral_assets(
                ccy=ccy,
                collateral_enabled=collateral_enabled,
            )
        )

    def reset_mmp(
        self,
        inst_family: str,
        *,
        inst_type: InstrumentTypeLike | None = None,

    ) -> RequestResult:
        """Lift market maker protection that has set in.

        Options in portfolio margin only, for accounts with the privilege. Demo trading may reset it
        by itself.

        Args:
            inst_family: Instrument family.
            inst_type: Kind of instrument; OPTION is the only one. Default: OPTION.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
        """
        return self._sender.send(
            functions.reset_mmp(
                inst_family=inst_family,
                inst_type=inst_type,
            )
        )

    def set_mmp_config(
        self,
        *,
        inst_family: str,
        time_interval: int,
        frozen_interval: int,
        qty_limit: Number,

    ) -> MmpConfigAck:
        """Set market maker protection of an instrument family.

        Once more contracts are filled in a time than allowed, pending mmp and mmp_and_post_only
        orders are canceled and new ones refused for a while. Options in portfolio margin only, for
        accounts with the privilege.

        Args:
            inst_family: Instrument family; others keep their own settings.
            time_interval: Milliseconds over which fills are counted; 0 turns the protection off.
            frozen_interval: Milliseconds that the protection lasts; 0 for until it is reset.
            qty_limit: Contracts whose filling sets the protection off, above 0.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 10 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
        """
        return self._sender.send(
            functions.set_mmp_config(
                inst_family=inst_family,
                time_interval=time_interval,
                frozen_interval=frozen_interval,
                qty_limit=qty_limit,
            )
        )

    def get_mmp_config(
        self,
        *,
        inst_family: str | None = None,

    ) -> list[MmpConfig]:
        """Get market maker protection by instrument family.

        Options in portfolio margin only, for accounts with the privilege.

        Args:
            inst_family: Only this instrument family.

        Returns:
            The settings and whether it has set in.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
        """
        return self._sender.send(
            functions.get_mmp_config(
                inst_family=inst_family,
            )
        )

    def move_positions(
        self,
        *,
        from_acct: str,
        to_acct: str,
        legs: Sequence[NewPositionMoveLeg],
        client_id: str,

    ) -> PositionMoveAck:
        """Move positions to another account of the same master.

        With a key of the master account, from level VIP6 on, for derivatives; without fee, at the
        average mark price of the last 60 minutes. A giving account can succeed 15 times in 24
        hours.

        Args:
            from_acct: Name of the account that gives; 0 for the master account.
            to_acct: Name of the account that takes; 0 for the master account.
            legs: Positions to move.
            client_id: Your own ID for the move, up to 32 letters and digits.

        Returns:
            What became of the positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per master-user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
        """
        return self._sender.send(
            functions.move_positions(
                from_acct=from_acct,
                to_acct=to_acct,
                legs=legs,
                client_id=client_id,
            )
        )

    def get_move_positions_history(
        self,
        *,
        block_td_id: str | None = None,
        client_id: str | None = None,
        begin_ts: Time | None = None,
        end_ts: Time | None = None,
        limit: int | None = None,
        state: PositionMoveStateLike | None = None,

    ) -> list[PositionMove]:
        """Get the moves of positions of the last 3 days.

        With a key of the master account, from level VIP6 on. Moves that failed are left out.

        Args:
            block_td_id: Only the move with this block trade ID.
            client_id: Only the move with this ID of your own.
            begin_ts: Only moves since this time.
            end_ts: Only moves until this time.
            limit: Number of rows, 100 at most. Default: 100.
            state: Only moves in this state: pending or filled.

        Returns:
            The moves.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per master-user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
        """
        return self._sender.send(
            functions.get_move_positions_history(
                block_td_id=block_td_id,
                client_id=client_id,
                begin_ts=begin_ts,
                end_ts=end_ts,
                limit=limit,
                state=state,
            )
        )

    def set_auto_earn(
        self,
        *,
        ccy: str,
        action: AutoEarnActionLike,
        earn_type: AutoEarnTypeLike | None = None,
        apr: Number | None = None,

    ) -> AutoEarnAck:
        """Set whether idle funds of a currency earn interest.

        Args:
            ccy: Currency of the funds.
            action: Whether to turn it on or off.
            earn_type: How they earn it. Default: 0.
            apr: Deprecated. Lowest yearly rate to lend at, 0.01 to 3.65 in steps of 0.01, 0.01
                being 1%.

        Returns:
            What was set.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
        """
        return self._sender.send(
            functions.set_auto_earn(
                ccy=ccy,
                action=action,
                earn_type=earn_type,
                apr=apr,
            )
        )

    def set_settle_currency(
        self,
        settle_ccy: str,

    ) -> SettleCurrencyAck:
        """Set the currency that USD-margined contracts settle in.

        Args:
            settle_ccy: Currency, one of settle_ccy_list in the account's settings.

        Returns:
            The currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
        """
        return self._sender.send(
            functions.set_settle_currency(
                settle_ccy=settle_ccy,
            )
        )

    def set_trading_config(
        self,
        type: str,
        *,
        stgy_type: AccountStrategyLike | None = None,

    ) -> TradingConfigAck:
        """Set the strategy that the account is set up for.

        Args:
            type: Name of the setting; stgy_type is the only one.
            stgy_type: Strategy to set the account up for; if type is stgy_type.

        Returns:
            What was set.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
        """
        return self._sender.send(
            functions.set_trading_config(
                type=type,
                stgy_type=stgy_type,
            )
        )

    def precheck_delta_neutral(
        self,
        stgy_type: AccountStrategyLike,

    ) -> DeltaNeutralCheck:
        """Check whether the account could change its strategy.

        Nothing is changed.

        Args:
            stgy_type: Strategy to try.

        Returns:
            The result of the check.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
        """
        return self._sender.send(
            functions.precheck_delta_neutral(
                stgy_type=stgy_type,
            )
        )

    def adjust_demo_balance(
        self,
        *,
        type: DemoAdjustmentLike,
        adjustments: Sequence[NewCurrencyAmount],

    ) -> DemoBalanceAck:
        """Add play money to a demo account or take it away.

        Demo trading only. If one currency is refused, none is changed.

        Args:
            type: Whether to add or to take away; the same for all currencies.
            adjustments: Currencies and amounts, each currency once: BTC, ETH, USDT or OKB. At most
                1 BTC, 1 ETH, 5000 USDT or 100 OKB can be added in one request; what is taken away
                must be free.

        Returns:
            The new balances.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 3 requests in 86400 s per user (increase).
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
        """
        return self._sender.send(
            functions.adjust_demo_balance(
                type=type,
                adjustments=adjustments,
            )
        )

    def get_glp_today(self) -> GlpToday:
        """Get a market maker's latest figures in GLP.

        For accounts enrolled in GLP, the market maker programs; a sub-account gets the figures of
        its master account.

        Returns:
            The figures.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance
        """
        return self._sender.send(functions.get_glp_today())

    def get_glp_history(
        self,
        program: GlpProgramLike,
        *,
        begin: Time | None = None,
        end: Time | None = None,
        limit: int | None = None,

    ) -> list[GlpDay]:
        """Get a market maker's daily figures in one GLP program.

        For accounts enrolled in GLP, the market maker programs; a sub-account gets the figures of
        its master account.

        Args:
            program: Line of business.
            begin: Only days since this time; since the first of the month in UTC+8 if absent.
            end: Only days until this time; until today in UTC+8 if absent.
            limit: Number of rows, 100 at most. Default: 31.

        Returns:
            The figures, newest day first.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance
        """
        return self._sender.send(
            functions.get_glp_history(
                program=program,
                begin=begin,
                end=end,
                limit=limit,
            )
        )
