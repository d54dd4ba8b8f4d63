# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_stream."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.account import (
    AutoLendState,
    CollateralRestriction,
    DeltaNeutralStatus,
    ForcedRepayment,
)
from okx_v5_api.enums.account_stream import BalanceEvent
from okx_v5_api.enums.common import InstrumentType, MarginMode, PositionSide
from okx_v5_api.records.account import PositionCloseOrder

__all__ = [
    "AccountUpdate",
    "BalanceAndPosition",
    "CashBalance",
    "CurrencyUpdate",
    "PositionSize",
    "PositionUpdate",
    "PositionWarning",
    "TradeReference",
]


class AccountUpdate(Record):
    """Balances after an event or an interval."""

    __slots__ = ()
    _fields = (
        ("u_time", "uTime", "unix_ms"),
        ("total_eq", "totalEq", "decimal"),
        ("iso_eq", "isoEq", "decimal"),
        ("adj_eq", "adjEq", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("ord_froz", "ordFroz", "decimal"),
        ("imr", "imr", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("borrow_froz", "borrowFroz", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("notional_usd_for_borrow", "notionalUsdForBorrow", "decimal"),
        ("notional_usd_for_swap", "notionalUsdForSwap", "decimal"),
        ("notional_usd_for_futures", "notionalUsdForFutures", "decimal"),
        ("notional_usd_for_option", "notionalUsdForOption", "decimal"),
        ("upl", "upl", "decimal"),
        ("delta", "delta", "decimal"),
        ("delta_lever", "deltaLever", "decimal"),
        ("delta_neutral_status", "deltaNeutralStatus", "enum"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            u_time: Time | None = None,
            total_eq: Number | None = None,
            iso_eq: Number | None = None,
            adj_eq: Number | None = None,
            avail_eq: Number | None = None,
            ord_froz: Number | None = None,
            imr: Number | None = None,
            mmr: Number | None = None,
            borrow_froz: Number | None = None,
            mgn_ratio: Number | None = None,
            notional_usd: Number | None = None,
            notional_usd_for_borrow: Number | None = None,
            notional_usd_for_swap: Number | None = None,
            notional_usd_for_futures: Number | None = None,
            notional_usd_for_option: Number | None = None,
            upl: Number | None = None,
            delta: Number | None = None,
            delta_lever: Number | None = None,
            delta_neutral_status: DeltaNeutralStatus | str | None = None,
            details: Sequence[CurrencyUpdate] | None = None,
        ) -> Self: ...

    @property
    def u_time(self) -> dt.datetime | None:
        """When the account last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def total_eq(self) -> Decimal | None:
        """Equity of the account in USD."""
        return read_decimal(self, "totalEq")

    @property
    def iso_eq(self) -> Decimal | None:
        """Equity in isolated positions in USD; not in spot mode."""
        return read_decimal(self, "isoEq")

    @property
    def adj_eq(self) -> Decimal | None:
        """Equity in USD that counts as margin, after the discounts on volatile currencies; not in
        futures mode."""
        return read_decimal(self, "adjEq")

    @property
    def avail_eq(self) -> Decimal | None:
        """Equity in USD that is free, without currencies barred as collateral; multi-currency and
        portfolio margin only."""
        return read_decimal(self, "availEq")

    @property
    def ord_froz(self) -> Decimal | None:
        """Cross margin held by pending orders in USD; not in futures mode."""
        return read_decimal(self, "ordFroz")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin of cross positions and pending orders in USD; not in futures mode."""
        return read_decimal(self, "imr")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin of cross positions and pending orders in USD, the least equity before
        liquidation; not in futures mode."""
        return read_decimal(self, "mmr")

    @property
    def borrow_froz(self) -> Decimal | None:
        """Initial margin of potential borrowing in USD; not in futures mode."""
        return read_decimal(self, "borrowFroz")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Ratio of adj_eq to mmr; liquidation begins at 1. Not in futures mode."""
        return read_decimal(self, "mgnRatio")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value of all derivatives positions in USD, long and short added up; not in futures mode."""
        return read_decimal(self, "notionalUsd")

    @property
    def notional_usd_for_borrow(self) -> Decimal | None:
        """Value of what is borrowed in USD; not in futures mode."""
        return read_decimal(self, "notionalUsdForBorrow")

    @property
    def notional_usd_for_swap(self) -> Decimal | None:
        """Value of perpetual positions in USD; multi-currency and portfolio margin only."""
        return read_decimal(self, "notionalUsdForSwap")

    @property
    def notional_usd_for_futures(self) -> Decimal | None:
        """Value of positions in expiry futures in USD; multi-currency and portfolio margin only."""
        return read_decimal(self, "notionalUsdForFutures")

    @property
    def notional_usd_for_option(self) -> Decimal | None:
        """Value of option positions in USD; not in futures mode."""
        return read_decimal(self, "notionalUsdForOption")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit of cross positions at mark prices, in USD; multi-currency and portfolio
        margin only."""
        return read_decimal(self, "upl")

    @property
    def delta(self) -> Decimal | None:
        """Delta in USD."""
        return read_decimal(self, "delta")

    @property
    def delta_lever(self) -> Decimal | None:
        """Ratio of delta to total_eq; for the delta-neutral strategy."""
        return read_decimal(self, "deltaLever")

    @property
    def delta_neutral_status(self) -> DeltaNeutralStatus | None:
        """Restrictions under the delta-neutral strategy."""
        return read_enum(self, "deltaNeutralStatus", DeltaNeutralStatus)

    @property
    def details(self) -> list[CurrencyUpdate]:
        """The currencies that are told of."""
        return read_list(self, "details", CurrencyUpdate)


class BalanceAndPosition(Record):
    """Cash balances and positions that an event changed."""

    __slots__ = ()
    _fields = (
        ("p_time", "pTime", "unix_ms"),
        ("event_type", "eventType", "enum"),
        ("bal_data", "balData", "json"),
        ("pos_data", "posData", "json"),
        ("trades", "trades", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            p_time: Time | None = None,
            event_type: BalanceEvent | str | None = None,
            bal_data: Sequence[CashBalance] | None = None,
            pos_data: Sequence[PositionSize] | None = None,
            trades: Sequence[TradeReference] | None = None,
        ) -> Self: ...

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")

    @property
    def event_type(self) -> BalanceEvent | None:
        """What happened; snapshot for the first push."""
        return read_enum(self, "eventType", BalanceEvent)

    @property
    def bal_data(self) -> list[CashBalance]:
        """Cash balances that changed; at first those that are not 0."""
        return read_list(self, "balData", CashBalance)

    @property
    def pos_data(self) -> list[PositionSize]:
        """Positions that changed; at first those that are not 0."""
        return read_list(self, "posData", PositionSize)

    @property
    def trades(self) -> list[TradeReference]:
        """Trades behind the change."""
        return read_list(self, "trades", TradeReference)


class CashBalance(Record):
    """Cash of one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("cash_bal", "cashBal", "decimal"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            cash_bal: Number | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency."""
        return read_text(self, "ccy")

    @property
    def cash_bal(self) -> Decimal | None:
        """Cash balance."""
        return read_decimal(self, "cashBal")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")


class CurrencyUpdate(Record):
    """One currency after an event or an interval."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("eq", "eq", "decimal"),
        ("cash_bal", "cashBal", "decimal"),
        ("u_time", "uTime", "unix_ms"),
        ("iso_eq", "isoEq", "decimal"),
        ("avail_eq", "availEq", "decimal"),
        ("dis_eq", "disEq", "decimal"),
        ("fixed_bal", "fixedBal", "decimal"),
        ("avail_bal", "availBal", "decimal"),
        ("frozen_bal", "frozenBal", "decimal"),
        ("ord_frozen", "ordFrozen", "decimal"),
        ("liab", "liab", "decimal"),
        ("upl", "upl", "decimal"),
        ("upl_liab", "uplLiab", "decimal"),
        ("cross_liab", "crossLiab", "decimal"),
        ("reward_bal", "rewardBal", "decimal"),
        ("iso_liab", "isoLiab", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("imr", "imr", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("interest", "interest", "decimal"),
        ("twap", "twap", "integer"),
        ("frp_type", "frpType", "enum"),
        ("max_loan", "maxLoan", "decimal"),
        ("eq_usd", "eqUsd", "decimal"),
        ("borrow_froz", "borrowFroz", "decimal"),
        ("notional_lever", "notionalLever", "decimal"),
        ("stgy_eq", "stgyEq", "decimal"),
        ("iso_upl", "isoUpl", "decimal"),
        ("spot_in_use_amt", "spotInUseAmt", "decimal"),
        ("cl_spot_in_use_amt", "clSpotInUseAmt", "decimal"),
        ("max_spot_in_use", "maxSpotInUse", "decimal"),
        ("spot_iso_bal", "spotIsoBal", "decimal"),
        ("smt_sync_eq", "smtSyncEq", "decimal"),
        ("spot_copy_trading_eq", "spotCopyTradingEq", "decimal"),
        ("spot_bal", "spotBal", "decimal"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("acc_avg_px", "accAvgPx", "decimal"),
        ("spot_upl", "spotUpl", "decimal"),
        ("spot_upl_ratio", "spotUplRatio", "decimal"),
        ("total_pnl", "totalPnl", "decimal"),
        ("total_pnl_ratio", "totalPnlRatio", "decimal"),
        ("col_res", "colRes", "enum"),
        ("col_borr_auto_conversion", "colBorrAutoConversion", "integer"),
        ("collateral_restrict", "collateralRestrict", "json_boolean"),
        ("collateral_enabled", "collateralEnabled", "json_boolean"),
        ("auto_lend_status", "autoLendStatus", "enum"),
        ("auto_lend_mt_amt", "autoLendMtAmt", "decimal"),
        ("coin_usd_price", "coinUsdPrice", "decimal"),
        ("max_spot_in_use_amt", "maxSpotInUseAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            eq: Number | None = None,
            cash_bal: Number | None = None,
            u_time: Time | None = None,
            iso_eq: Number | None = None,
            avail_eq: Number | None = None,
            dis_eq: Number | None = None,
            fixed_bal: Number | None = None,
            avail_bal: Number | None = None,
            frozen_bal: Number | None = None,
            ord_frozen: Number | None = None,
            liab: Number | None = None,
            upl: Number | None = None,
            upl_liab: Number | None = None,
            cross_liab: Number | None = None,
            reward_bal: Number | None = None,
            iso_liab: Number | None = None,
            mgn_ratio: Number | None = None,
            imr: Number | None = None,
            mmr: Number | None = None,
            interest: Number | None = None,
            twap: int | None = None,
            frp_type: ForcedRepayment | str | None = None,
            max_loan: Number | None = None,
            eq_usd: Number | None = None,
            borrow_froz: Number | None = None,
            notional_lever: Number | None = None,
            stgy_eq: Number | None = None,
            iso_upl: Number | None = None,
            spot_in_use_amt: Number | None = None,
            cl_spot_in_use_amt: Number | None = None,
            max_spot_in_use: Number | None = None,
            spot_iso_bal: Number | None = None,
            smt_sync_eq: Number | None = None,
            spot_copy_trading_eq: Number | None = None,
            spot_bal: Number | None = None,
            open_avg_px: Number | None = None,
            acc_avg_px: Number | None = None,
            spot_upl: Number | None = None,
            spot_upl_ratio: Number | None = None,
            total_pnl: Number | None = None,
            total_pnl_ratio: Number | None = None,
            col_res: CollateralRestriction | str | None = None,
            col_borr_auto_conversion: int | None = None,
            collateral_restrict: bool | None = None,
            collateral_enabled: bool | None = None,
            auto_lend_status: AutoLendState | str | None = None,
            auto_lend_mt_amt: Number | None = None,
            coin_usd_price: Number | None = None,
            max_spot_in_use_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the balance is in."""
        return read_text(self, "ccy")

    @property
    def eq(self) -> Decimal | None:
        """Equity."""
        return read_decimal(self, "eq")

    @property
    def cash_bal(self) -> Decimal | None:
        """Cash."""
        return read_decimal(self, "cashBal")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the balance last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def iso_eq(self) -> Decimal | None:
        """Equity in isolated positions; not in spot mode."""
        return read_decimal(self, "isoEq")

    @property
    def avail_eq(self) -> Decimal | None:
        """Equity that is free; not in spot mode."""
        return read_decimal(self, "availEq")

    @property
    def dis_eq(self) -> Decimal | None:
        """Equity in USD after the currency's discount; in spot mode only with borrowing, never in
        futures mode."""
        return read_decimal(self, "disEq")

    @property
    def fixed_bal(self) -> Decimal | None:
        """Held by Dip Sniper and Peak Sniper."""
        return read_decimal(self, "fixedBal")

    @property
    def avail_bal(self) -> Decimal | None:
        """Amount that is free."""
        return read_decimal(self, "availBal")

    @property
    def frozen_bal(self) -> Decimal | None:
        """Amount that is held."""
        return read_decimal(self, "frozenBal")

    @property
    def ord_frozen(self) -> Decimal | None:
        """Held by open orders."""
        return read_decimal(self, "ordFrozen")

    @property
    def liab(self) -> Decimal | None:
        """Debt as a positive amount; not in futures mode."""
        return read_decimal(self, "liab")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit of all margin and derivatives positions; not in spot mode."""
        return read_decimal(self, "upl")

    @property
    def upl_liab(self) -> Decimal | None:
        """Debt that comes from unrealized losses; multi-currency and portfolio margin only."""
        return read_decimal(self, "uplLiab")

    @property
    def cross_liab(self) -> Decimal | None:
        """Debt of cross margin; not in futures mode."""
        return read_decimal(self, "crossLiab")

    @property
    def reward_bal(self) -> Decimal | None:
        """Trial funds."""
        return read_decimal(self, "rewardBal")

    @property
    def iso_liab(self) -> Decimal | None:
        """Debt of isolated positions; multi-currency and portfolio margin only."""
        return read_decimal(self, "isoLiab")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio of cross positions; futures mode only."""
        return read_decimal(self, "mgnRatio")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin of cross positions; futures mode only."""
        return read_decimal(self, "imr")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin of cross positions; futures mode only."""
        return read_decimal(self, "mmr")

    @property
    def interest(self) -> Decimal | None:
        """Accrued interest as a positive amount; not in futures mode."""
        return read_decimal(self, "interest")

    @property
    def twap(self) -> int | None:
        """Danger of a forced repayment, from 0, none, to 5; not in futures mode."""
        return read_integer(self, "twap")

    @property
    def frp_type(self) -> ForcedRepayment | None:
        """Cause of the forced repayment that twap warns of; not in futures mode."""
        return read_enum(self, "frpType", ForcedRepayment)

    @property
    def max_loan(self) -> Decimal | None:
        """Amount that can still be borrowed in cross margin; not in futures mode."""
        return read_decimal(self, "maxLoan")

    @property
    def eq_usd(self) -> Decimal | None:
        """Equity in USD."""
        return read_decimal(self, "eqUsd")

    @property
    def borrow_froz(self) -> Decimal | None:
        """Initial margin of potential borrowing in USD; not in futures mode."""
        return read_decimal(self, "borrowFroz")

    @property
    def notional_lever(self) -> Decimal | None:
        """Leverage; futures mode only."""
        return read_decimal(self, "notionalLever")

    @property
    def stgy_eq(self) -> Decimal | None:
        """Equity in trading bots."""
        return read_decimal(self, "stgyEq")

    @property
    def iso_upl(self) -> Decimal | None:
        """Unrealized profit of isolated positions; not in spot mode."""
        return read_decimal(self, "isoUpl")

    @property
    def spot_in_use_amt(self) -> Decimal | None:
        """Spot holdings that hedge derivatives; portfolio margin only."""
        return read_decimal(self, "spotInUseAmt")

    @property
    def cl_spot_in_use_amt(self) -> Decimal | None:
        """Spot holdings that the user has set aside as a hedge; portfolio margin only."""
        return read_decimal(self, "clSpotInUseAmt")

    @property
    def max_spot_in_use(self) -> Decimal | None:
        """Spot holdings that could at most serve as a hedge; portfolio margin only."""
        return read_decimal(self, "maxSpotInUse")

    @property
    def spot_iso_bal(self) -> Decimal | None:
        """Acquired in spot copy trading, what open orders hold included; spot and futures mode only."""
        return read_decimal(self, "spotIsoBal")

    @property
    def smt_sync_eq(self) -> Decimal | None:
        """Equity under smart sync; 0 unless copy trading."""
        return read_decimal(self, "smtSyncEq")

    @property
    def spot_copy_trading_eq(self) -> Decimal | None:
        """Equity under spot smart sync; 0 unless copy trading."""
        return read_decimal(self, "spotCopyTradingEq")

    @property
    def spot_bal(self) -> Decimal | None:
        """Spot holdings."""
        return read_decimal(self, "spotBal")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average cost price of the spot holdings in USD."""
        return read_decimal(self, "openAvgPx")

    @property
    def acc_avg_px(self) -> Decimal | None:
        """Accumulated cost price of the spot holdings in USD."""
        return read_decimal(self, "accAvgPx")

    @property
    def spot_upl(self) -> Decimal | None:
        """Unrealized profit of the spot holdings in USD."""
        return read_decimal(self, "spotUpl")

    @property
    def spot_upl_ratio(self) -> Decimal | None:
        """Unrealized profit of the spot holdings relative to their cost."""
        return read_decimal(self, "spotUplRatio")

    @property
    def total_pnl(self) -> Decimal | None:
        """Accumulated profit of spot trading in USD."""
        return read_decimal(self, "totalPnl")

    @property
    def total_pnl_ratio(self) -> Decimal | None:
        """Accumulated profit of spot trading relative to its cost."""
        return read_decimal(self, "totalPnlRatio")

    @property
    def col_res(self) -> CollateralRestriction | None:
        """Whether the exchange accepts the currency as collateral."""
        return read_enum(self, "colRes", CollateralRestriction)

    @property
    def col_borr_auto_conversion(self) -> int | None:
        """Danger that collateral is sold to repay debt, from 0, none, through 4, soon, to 5, under
        way."""
        return read_integer(self, "colBorrAutoConversion")

    @property
    def collateral_restrict(self) -> bool | None:
        """Deprecated. Whether borrowing against the currency is restricted; see col_res."""
        return read_boolean(self, "collateralRestrict")

    @property
    def collateral_enabled(self) -> bool | None:
        """Whether the user lets the currency serve as collateral; multi-currency margin only."""
        return read_boolean(self, "collateralEnabled")

    @property
    def auto_lend_status(self) -> AutoLendState | None:
        """Whether it is lent out."""
        return read_enum(self, "autoLendStatus", AutoLendState)

    @property
    def auto_lend_mt_amt(self) -> Decimal | None:
        """Amount lent out; 0 unless active."""
        return read_decimal(self, "autoLendMtAmt")

    @property
    def coin_usd_price(self) -> Decimal | None:
        """Index price of the currency in USD."""
        return read_decimal(self, "coinUsdPrice")

    @property
    def max_spot_in_use_amt(self) -> Decimal | None:
        """Most of the currency that could hedge derivatives; portfolio margin only."""
        return read_decimal(self, "maxSpotInUseAmt")


class PositionSize(Record):
    """Size and entry price of one position."""

    __slots__ = ()
    _fields = (
        ("pos_id", "posId", "text"),
        ("trade_id", "tradeId", "text"),
        ("inst_id", "instId", "text"),
        ("inst_type", "instType", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("avg_px", "avgPx", "decimal"),
        ("ccy", "ccy", "text"),
        ("pos_side", "posSide", "enum"),
        ("pos", "pos", "decimal"),
        ("base_bal", "baseBal", "decimal"),
        ("quote_bal", "quoteBal", "decimal"),
        ("pos_ccy", "posCcy", "text"),
        ("non_settle_avg_px", "nonSettleAvgPx", "decimal"),
        ("settled_pnl", "settledPnl", "decimal"),
        ("u_time", "uTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pos_id: str | None = None,
            trade_id: str | None = None,
            inst_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            avg_px: Number | None = None,
            ccy: str | None = None,
            pos_side: PositionSide | str | None = None,
            pos: Number | None = None,
            base_bal: Number | None = None,
            quote_bal: Number | None = None,
            pos_ccy: str | None = None,
            non_settle_avg_px: Number | None = None,
            settled_pnl: Number | None = None,
            u_time: Time | None = None,
        ) -> Self: ...

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def trade_id(self) -> str | None:
        """ID of the last trade."""
        return read_text(self, "tradeId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pos(self) -> Decimal | None:
        """Size: contracts, or currency pos_ccy for margin; 0 if isolated margin was moved in by hand."""
        return read_decimal(self, "pos")

    @property
    def base_bal(self) -> Decimal | None:
        """Deprecated. Base currency in quick margin mode."""
        return read_decimal(self, "baseBal")

    @property
    def quote_bal(self) -> Decimal | None:
        """Deprecated. Quote currency in quick margin mode."""
        return read_decimal(self, "quoteBal")

    @property
    def pos_ccy(self) -> str | None:
        """Currency of a margin position."""
        return read_text(self, "posCcy")

    @property
    def non_settle_avg_px(self) -> Decimal | None:
        """Average entry price without settlements; cross futures only."""
        return read_decimal(self, "nonSettleAvgPx")

    @property
    def settled_pnl(self) -> Decimal | None:
        """Profit settled so far; cross futures only."""
        return read_decimal(self, "settledPnl")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")


class PositionUpdate(Record):
    """A position after an event or an interval."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("pos_id", "posId", "text"),
        ("pos_side", "posSide", "enum"),
        ("pos", "pos", "decimal"),
        ("hedged_pos", "hedgedPos", "decimal"),
        ("base_bal", "baseBal", "decimal"),
        ("quote_bal", "quoteBal", "decimal"),
        ("base_borrowed", "baseBorrowed", "decimal"),
        ("base_interest", "baseInterest", "decimal"),
        ("quote_borrowed", "quoteBorrowed", "decimal"),
        ("quote_interest", "quoteInterest", "decimal"),
        ("pos_ccy", "posCcy", "text"),
        ("avail_pos", "availPos", "decimal"),
        ("avg_px", "avgPx", "decimal"),
        ("non_settle_avg_px", "nonSettleAvgPx", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("upl", "upl", "decimal"),
        ("upl_ratio", "uplRatio", "decimal"),
        ("upl_last_px", "uplLastPx", "decimal"),
        ("upl_ratio_last_px", "uplRatioLastPx", "decimal"),
        ("inst_id", "instId", "text"),
        ("lever", "lever", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("imr", "imr", "decimal"),
        ("margin", "margin", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("liab", "liab", "decimal"),
        ("liab_ccy", "liabCcy", "text"),
        ("interest", "interest", "decimal"),
        ("trade_id", "tradeId", "text"),
        ("opt_val", "optVal", "decimal"),
        ("pending_close_ord_liab_val", "pendingCloseOrdLiabVal", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("adl", "adl", "integer"),
        ("ccy", "ccy", "text"),
        ("last", "last", "decimal"),
        ("idx_px", "idxPx", "decimal"),
        ("usd_px", "usdPx", "decimal"),
        ("be_px", "bePx", "decimal"),
        ("delta_bs", "deltaBS", "decimal"),
        ("delta_pa", "deltaPA", "decimal"),
        ("gamma_bs", "gammaBS", "decimal"),
        ("gamma_pa", "gammaPA", "decimal"),
        ("theta_bs", "thetaBS", "decimal"),
        ("theta_pa", "thetaPA", "decimal"),
        ("vega_bs", "vegaBS", "decimal"),
        ("vega_pa", "vegaPA", "decimal"),
        ("spot_in_use_amt", "spotInUseAmt", "decimal"),
        ("spot_in_use_ccy", "spotInUseCcy", "text"),
        ("cl_spot_in_use_amt", "clSpotInUseAmt", "decimal"),
        ("max_spot_in_use_amt", "maxSpotInUseAmt", "decimal"),
        ("biz_ref_id", "bizRefId", "text"),
        ("biz_ref_type", "bizRefType", "text"),
        ("realized_pnl", "realizedPnl", "decimal"),
        ("settled_pnl", "settledPnl", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("fee", "fee", "decimal"),
        ("funding_fee", "fundingFee", "decimal"),
        ("liq_penalty", "liqPenalty", "decimal"),
        ("close_order_algo", "closeOrderAlgo", "json"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            pos: Number | None = None,
            hedged_pos: Number | None = None,
            base_bal: Number | None = None,
            quote_bal: Number | None = None,
            base_borrowed: Number | None = None,
            base_interest: Number | None = None,
            quote_borrowed: Number | None = None,
            quote_interest: Number | None = None,
            pos_ccy: str | None = None,
            avail_pos: Number | None = None,
            avg_px: Number | None = None,
            non_settle_avg_px: Number | None = None,
            mark_px: Number | None = None,
            upl: Number | None = None,
            upl_ratio: Number | None = None,
            upl_last_px: Number | None = None,
            upl_ratio_last_px: Number | None = None,
            inst_id: str | None = None,
            lever: Number | None = None,
            liq_px: Number | None = None,
            imr: Number | None = None,
            margin: Number | None = None,
            mgn_ratio: Number | None = None,
            mmr: Number | None = None,
            liab: Number | None = None,
            liab_ccy: str | None = None,
            interest: Number | None = None,
            trade_id: str | None = None,
            opt_val: Number | None = None,
            pending_close_ord_liab_val: Number | None = None,
            notional_usd: Number | None = None,
            adl: int | None = None,
            ccy: str | None = None,
            last: Number | None = None,
            idx_px: Number | None = None,
            usd_px: Number | None = None,
            be_px: Number | None = None,
            delta_bs: Number | None = None,
            delta_pa: Number | None = None,
            gamma_bs: Number | None = None,
            gamma_pa: Number | None = None,
            theta_bs: Number | None = None,
            theta_pa: Number | None = None,
            vega_bs: Number | None = None,
            vega_pa: Number | None = None,
            spot_in_use_amt: Number | None = None,
            spot_in_use_ccy: str | None = None,
            cl_spot_in_use_amt: Number | None = None,
            max_spot_in_use_amt: Number | None = None,
            biz_ref_id: str | None = None,
            biz_ref_type: str | None = None,
            realized_pnl: Number | None = None,
            settled_pnl: Number | None = None,
            pnl: Number | None = None,
            fee: Number | None = None,
            funding_fee: Number | None = None,
            liq_penalty: Number | None = None,
            close_order_algo: Sequence[PositionCloseOrder] | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pos(self) -> Decimal | None:
        """Size: contracts, or currency pos_ccy for margin. In net mode a short derivatives position is
        negative."""
        return read_decimal(self, "pos")

    @property
    def hedged_pos(self) -> Decimal | None:
        """Size that is hedged; delta-neutral strategy only."""
        return read_decimal(self, "hedgedPos")

    @property
    def base_bal(self) -> Decimal | None:
        """Deprecated. Base currency in quick margin mode."""
        return read_decimal(self, "baseBal")

    @property
    def quote_bal(self) -> Decimal | None:
        """Deprecated. Quote currency in quick margin mode."""
        return read_decimal(self, "quoteBal")

    @property
    def base_borrowed(self) -> Decimal | None:
        """Deprecated. Base currency borrowed in quick margin mode."""
        return read_decimal(self, "baseBorrowed")

    @property
    def base_interest(self) -> Decimal | None:
        """Deprecated. Interest due in base currency in quick margin mode."""
        return read_decimal(self, "baseInterest")

    @property
    def quote_borrowed(self) -> Decimal | None:
        """Deprecated. Quote currency borrowed in quick margin mode."""
        return read_decimal(self, "quoteBorrowed")

    @property
    def quote_interest(self) -> Decimal | None:
        """Deprecated. Interest due in quote currency in quick margin mode."""
        return read_decimal(self, "quoteInterest")

    @property
    def pos_ccy(self) -> str | None:
        """Currency of a margin position: the base currency if it is long, the quote currency if it is
        short."""
        return read_text(self, "posCcy")

    @property
    def avail_pos(self) -> Decimal | None:
        """Size that can be closed; margin and options only."""
        return read_decimal(self, "availPos")

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price. Settlement sets it anew for expiry futures in cross margin."""
        return read_decimal(self, "avgPx")

    @property
    def non_settle_avg_px(self) -> Decimal | None:
        """Average entry price regardless of settlements; expiry futures in cross margin only."""
        return read_decimal(self, "nonSettleAvgPx")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit at the mark price in currency ccy."""
        return read_decimal(self, "upl")

    @property
    def upl_ratio(self) -> Decimal | None:
        """Unrealized profit ratio at the mark price."""
        return read_decimal(self, "uplRatio")

    @property
    def upl_last_px(self) -> Decimal | None:
        """Unrealized profit at the price of the last trade; for display, upl is what counts."""
        return read_decimal(self, "uplLastPx")

    @property
    def upl_ratio_last_px(self) -> Decimal | None:
        """Unrealized profit ratio at the price of the last trade."""
        return read_decimal(self, "uplRatioLastPx")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def lever(self) -> Decimal | None:
        """Leverage; not for options and for cross positions in portfolio margin."""
        return read_decimal(self, "lever")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated mark price of liquidation; not for options."""
        return read_decimal(self, "liqPx")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin in USD; cross margin only."""
        return read_decimal(self, "imr")

    @property
    def margin(self) -> Decimal | None:
        """Margin of an isolated position; can be added to and reduced."""
        return read_decimal(self, "margin")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio."""
        return read_decimal(self, "mgnRatio")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin."""
        return read_decimal(self, "mmr")

    @property
    def liab(self) -> Decimal | None:
        """Debt of a margin position."""
        return read_decimal(self, "liab")

    @property
    def liab_ccy(self) -> str | None:
        """Currency of that debt; margin only."""
        return read_text(self, "liabCcy")

    @property
    def interest(self) -> Decimal | None:
        """Interest that has accrued and is not yet paid."""
        return read_decimal(self, "interest")

    @property
    def trade_id(self) -> str | None:
        """ID of the last trade."""
        return read_text(self, "tradeId")

    @property
    def opt_val(self) -> Decimal | None:
        """Value of an option position."""
        return read_decimal(self, "optVal")

    @property
    def pending_close_ord_liab_val(self) -> Decimal | None:
        """Debt that pending orders to close an isolated margin position cover."""
        return read_decimal(self, "pendingCloseOrdLiabVal")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def adl(self) -> int | None:
        """Place in the queue of auto-deleveraging, from 0, last, to 5, first; derivatives only."""
        return read_integer(self, "adl")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def last(self) -> Decimal | None:
        """Price of the last trade."""
        return read_decimal(self, "last")

    @property
    def idx_px(self) -> Decimal | None:
        """Index price of the underlying."""
        return read_decimal(self, "idxPx")

    @property
    def usd_px(self) -> Decimal | None:
        """Price of ccy in USD; derivatives only."""
        return read_decimal(self, "usdPx")

    @property
    def be_px(self) -> Decimal | None:
        """Price at which closing breaks even."""
        return read_decimal(self, "bePx")

    @property
    def delta_bs(self) -> Decimal | None:
        """Delta in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "deltaBS")

    @property
    def delta_pa(self) -> Decimal | None:
        """Delta in coins; options only."""
        return read_decimal(self, "deltaPA")

    @property
    def gamma_bs(self) -> Decimal | None:
        """Gamma in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "gammaBS")

    @property
    def gamma_pa(self) -> Decimal | None:
        """Gamma in coins; options only."""
        return read_decimal(self, "gammaPA")

    @property
    def theta_bs(self) -> Decimal | None:
        """Theta in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "thetaBS")

    @property
    def theta_pa(self) -> Decimal | None:
        """Theta in coins; options only."""
        return read_decimal(self, "thetaPA")

    @property
    def vega_bs(self) -> Decimal | None:
        """Vega in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "vegaBS")

    @property
    def vega_pa(self) -> Decimal | None:
        """Vega in coins; options only."""
        return read_decimal(self, "vegaPA")

    @property
    def spot_in_use_amt(self) -> Decimal | None:
        """Spot holdings that hedge the position; portfolio margin only."""
        return read_decimal(self, "spotInUseAmt")

    @property
    def spot_in_use_ccy(self) -> str | None:
        """Currency of the hedging holdings; portfolio margin only."""
        return read_text(self, "spotInUseCcy")

    @property
    def cl_spot_in_use_amt(self) -> Decimal | None:
        """Spot holdings that the user has set aside as a hedge; portfolio margin only."""
        return read_decimal(self, "clSpotInUseAmt")

    @property
    def max_spot_in_use_amt(self) -> Decimal | None:
        """Spot holdings that could at most serve as a hedge; portfolio margin only."""
        return read_decimal(self, "maxSpotInUseAmt")

    @property
    def biz_ref_id(self) -> str | None:
        """ID of what the position was given for, such as a trial coupon."""
        return read_text(self, "bizRefId")

    @property
    def biz_ref_type(self) -> str | None:
        """Kind of thing that biz_ref_id names."""
        return read_text(self, "bizRefType")

    @property
    def realized_pnl(self) -> Decimal | None:
        """Realized profit: the sum of pnl, fee, funding_fee, liq_penalty and settled_pnl; derivatives
        only."""
        return read_decimal(self, "realizedPnl")

    @property
    def settled_pnl(self) -> Decimal | None:
        """Profit paid out at settlements; expiry futures in cross margin only."""
        return read_decimal(self, "settledPnl")

    @property
    def pnl(self) -> Decimal | None:
        """Profit of closing orders before fees."""
        return read_decimal(self, "pnl")

    @property
    def fee(self) -> Decimal | None:
        """Trading fees since the position was opened; negative if paid and positive if a rebate."""
        return read_decimal(self, "fee")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees so far."""
        return read_decimal(self, "fundingFee")

    @property
    def liq_penalty(self) -> Decimal | None:
        """Penalties for liquidations so far; negative if there are any."""
        return read_decimal(self, "liqPenalty")

    @property
    def close_order_algo(self) -> list[PositionCloseOrder]:
        """Algo orders with close_fraction 1 that are attached to the position."""
        return read_list(self, "closeOrderAlgo", PositionCloseOrder)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class PositionWarning(Record):
    """A position that is close to its liquidation, or liquidated already."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("pos_id", "posId", "text"),
        ("pos_side", "posSide", "enum"),
        ("pos", "pos", "decimal"),
        ("pos_ccy", "posCcy", "text"),
        ("inst_id", "instId", "text"),
        ("lever", "lever", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("ccy", "ccy", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            pos_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            pos: Number | None = None,
            pos_ccy: str | None = None,
            inst_id: str | None = None,
            lever: Number | None = None,
            mark_px: Number | None = None,
            mgn_ratio: Number | None = None,
            ccy: str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pos(self) -> Decimal | None:
        """Size: contracts, or currency pos_ccy for margin."""
        return read_decimal(self, "pos")

    @property
    def pos_ccy(self) -> str | None:
        """Currency of a margin position."""
        return read_text(self, "posCcy")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def lever(self) -> Decimal | None:
        """Leverage; not of sold options."""
        return read_decimal(self, "lever")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio."""
        return read_decimal(self, "mgnRatio")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the position was opened."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the position last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class TradeReference(Record):
    """Which trade."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            trade_id: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """Trade ID."""
        return read_text(self, "tradeId")
