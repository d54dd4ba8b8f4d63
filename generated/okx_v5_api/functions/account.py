# Generated from spec/ by `make generate`. Do not edit.
"""Balances, positions and settings of the trading account.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
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

__all__ = [
    "get_balance",
    "get_positions",
    "get_config",
    "set_leverage",
    "get_instruments",
    "get_positions_history",
    "get_position_risk",
    "get_bills",
    "get_bills_archive",
    "request_bills_history_archive",
    "get_bills_history_archive",
    "get_bill_types",
    "set_position_mode",
    "get_max_order_size",
    "get_max_avail_size",
    "adjust_margin",
    "get_leverage",
    "get_leverage_estimate",
    "get_max_loan",
    "get_fee_rates",
    "get_interest_accrued",
    "get_interest_rates",
    "set_fee_type",
    "set_greeks_type",
    "set_isolated_mode",
    "get_max_withdrawal",
    "get_risk_state",
    "get_interest_limits",
    "borrow_or_repay",
    "set_auto_repay",
    "get_borrow_repay_history",
    "simulate_positions",
    "simulate_margin_graph",
    "set_risk_offset_amount",
    "get_greeks",
    "get_position_tiers",
    "activate_options",
    "set_auto_loan",
    "preset_level_switch",
    "precheck_level_switch",
    "set_level",
    "set_collateral_assets",
    "get_collateral_assets",
    "reset_mmp",
    "set_mmp_config",
    "get_mmp_config",
    "move_positions",
    "get_move_positions_history",
    "set_auto_earn",
    "set_settle_currency",
    "set_trading_config",
    "precheck_delta_neutral",
    "adjust_demo_balance",
    "get_glp_today",
    "get_glp_history",
]

GET_BALANCE: Operation[AccountBalance] = Operation(
    id="account.get_balance",
    method="GET",
    path="/api/v5/account/balance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-balance",
    shape=one_row(AccountBalance),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_POSITIONS: Operation[list[Position]] = Operation(
    id="account.get_positions",
    method="GET",
    path="/api/v5/account/positions",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-positions",
    shape=rows(Position),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.commas(write.text)),
        Argument("pos_id", "posId", write.commas(write.text)),
    ),
)

GET_CONFIG: Operation[AccountConfig] = Operation(
    id="account.get_config",
    method="GET",
    path="/api/v5/account/config",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-account-configuration",
    shape=one_row(AccountConfig),
)

SET_LEVERAGE: Operation[Leverage] = Operation(
    id="account.set_leverage",
    method="POST",
    path="/api/v5/account/set-leverage",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-leverage",
    shape=one_row(Leverage),
    arguments=(
        Argument("lever", "lever", write.decimal, required=True),
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("pos_side", "posSide", write.enum),
    ),
    any_of=(("inst_id", "ccy"),),
)

GET_INSTRUMENTS: Operation[list[AccountInstrument]] = Operation(
    id="account.get_instruments",
    method="GET",
    path="/api/v5/account/instruments",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument-type")),
    ),
    doc="trading-account-rest-api-get-instruments",
    shape=rows(AccountInstrument),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("series_id", "seriesId", write.text),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)

GET_POSITIONS_HISTORY: Operation[list[ClosedPosition]] = Operation(
    id="account.get_positions_history",
    method="GET",
    path="/api/v5/account/positions-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-positions-history",
    shape=rows(ClosedPosition),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("mgn_mode", "mgnMode", write.enum),
        Argument("type", "type", write.enum),
        Argument("pos_id", "posId", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "uTime", "before": "uTime"}, "newest-first", 100, 100),
)

GET_POSITION_RISK: Operation[RiskSnapshot] = Operation(
    id="account.get_position_risk",
    method="GET",
    path="/api/v5/account/account-position-risk",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-account-and-position-risk",
    shape=one_row(RiskSnapshot),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_BILLS: Operation[list[AccountBill]] = Operation(
    id="account.get_bills",
    method="GET",
    path="/api/v5/account/bills",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 1, ("user",)),
    ),
    doc="trading-account-rest-api-get-bills-details-last-7-days",
    shape=rows(AccountBill),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("mgn_mode", "mgnMode", write.enum),
        Argument("ct_type", "ctType", write.enum),
        Argument("type", "type", write.enum),
        Argument("sub_type", "subType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "billId", "before": "billId"}, "newest-first", 100, 100),
)

GET_BILLS_ARCHIVE: Operation[list[AccountBill]] = Operation(
    id="account.get_bills_archive",
    method="GET",
    path="/api/v5/account/bills-archive",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-bills-details-last-3-months",
    shape=rows(AccountBill),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("mgn_mode", "mgnMode", write.enum),
        Argument("ct_type", "ctType", write.enum),
        Argument("type", "type", write.enum),
        Argument("sub_type", "subType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "billId", "before": "billId"}, "newest-first", 100, 100),
)

REQUEST_BILLS_HISTORY_ARCHIVE: Operation[BillArchiveAck] = Operation(
    id="account.request_bills_history_archive",
    method="POST",
    path="/api/v5/account/bills-history-archive",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 10, ("user",)),
    ),
    doc="trading-account-rest-api-apply-bills-details-since-2021",
    shape=one_row(BillArchiveAck),
    arguments=(
        Argument("year", "year", write.integer, required=True),
        Argument("quarter", "quarter", write.enum, required=True),
        Argument("type", "type", write.text),
    ),
)

GET_BILLS_HISTORY_ARCHIVE: Operation[BillArchive] = Operation(
    id="account.get_bills_history_archive",
    method="GET",
    path="/api/v5/account/bills-history-archive",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-bills-details-since-2021",
    shape=one_row(BillArchive),
    arguments=(
        Argument("year", "year", write.integer, required=True),
        Argument("quarter", "quarter", write.enum, required=True),
        Argument("type", "type", write.commas(write.enum)),
    ),
)

GET_BILL_TYPES: Operation[list[BillTypeInfo]] = Operation(
    id="account.get_bill_types",
    method="GET",
    path="/api/v5/account/subtypes",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-bill-types",
    shape=rows(BillTypeInfo),
    arguments=(
        Argument("type", "type", write.commas(write.enum)),
    ),
)

SET_POSITION_MODE: Operation[PositionModeAck] = Operation(
    id="account.set_position_mode",
    method="POST",
    path="/api/v5/account/set-position-mode",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-position-mode",
    shape=one_row(PositionModeAck),
    arguments=(
        Argument("pos_mode", "posMode", write.enum, required=True),
    ),
)

GET_MAX_ORDER_SIZE: Operation[list[MaxOrderSize]] = Operation(
    id="account.get_max_order_size",
    method="GET",
    path="/api/v5/account/max-size",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-maximum-order-quantity",
    shape=rows(MaxOrderSize),
    arguments=(
        Argument("inst_id", "instId", write.commas(write.text), required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("ccy", "ccy", write.text),
        Argument("px", "px", write.decimal),
        Argument("leverage", "leverage", write.decimal),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
        Argument("outcome", "outcome", write.enum),
    ),
)

GET_MAX_AVAIL_SIZE: Operation[list[AvailableFunds]] = Operation(
    id="account.get_max_avail_size",
    method="GET",
    path="/api/v5/account/max-avail-size",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-maximum-available-balance-equity",
    shape=rows(AvailableFunds),
    arguments=(
        Argument("inst_id", "instId", write.commas(write.text), required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("ccy", "ccy", write.text),
        Argument("reduce_only", "reduceOnly", write.json_boolean),
        Argument("px", "px", write.decimal),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
    ),
)

ADJUST_MARGIN: Operation[MarginAdjustmentAck] = Operation(
    id="account.adjust_margin",
    method="POST",
    path="/api/v5/account/position/margin-balance",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-increase-decrease-margin",
    shape=one_row(MarginAdjustmentAck),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("pos_side", "posSide", write.enum, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("ccy", "ccy", write.text),
    ),
)

GET_LEVERAGE: Operation[list[InstrumentLeverage]] = Operation(
    id="account.get_leverage",
    method="GET",
    path="/api/v5/account/leverage-info",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-leverage",
    shape=rows(InstrumentLeverage),
    arguments=(
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("inst_id", "instId", write.commas(write.text)),
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
    any_of=(("inst_id", "ccy"),),
)

GET_LEVERAGE_ESTIMATE: Operation[LeverageEstimate] = Operation(
    id="account.get_leverage_estimate",
    method="GET",
    path="/api/v5/account/adjust-leverage-info",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-leverage-estimated-info",
    shape=one_row(LeverageEstimate),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("lever", "lever", write.decimal, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("pos_side", "posSide", write.enum),
    ),
    any_of=(("inst_id", "ccy"),),
)

GET_MAX_LOAN: Operation[list[MaxLoan]] = Operation(
    id="account.get_max_loan",
    method="GET",
    path="/api/v5/account/max-loan",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-the-maximum-loan-of-instrument",
    shape=rows(MaxLoan),
    arguments=(
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("inst_id", "instId", write.commas(write.text)),
        Argument("ccy", "ccy", write.text),
        Argument("mgn_ccy", "mgnCcy", write.text),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
    ),
    any_of=(("inst_id", "ccy"),),
)

GET_FEE_RATES: Operation[FeeRates] = Operation(
    id="account.get_fee_rates",
    method="GET",
    path="/api/v5/account/trade-fee",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-fee-rates",
    shape=one_row(FeeRates),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("inst_family", "instFamily", write.text),
        Argument("group_id", "groupId", write.enum),
    ),
)

GET_INTEREST_ACCRUED: Operation[list[AccruedInterest]] = Operation(
    id="account.get_interest_accrued",
    method="GET",
    path="/api/v5/account/interest-accrued",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-interest-accrued-data",
    shape=rows(AccruedInterest),
    arguments=(
        Argument("type", "type", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("mgn_mode", "mgnMode", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_INTEREST_RATES: Operation[list[BorrowRate]] = Operation(
    id="account.get_interest_rates",
    method="GET",
    path="/api/v5/account/interest-rate",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-interest-rate",
    shape=rows(BorrowRate),
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

SET_FEE_TYPE: Operation[FeeTypeAck] = Operation(
    id="account.set_fee_type",
    method="POST",
    path="/api/v5/account/set-fee-type",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-fee-type",
    shape=one_row(FeeTypeAck),
    arguments=(
        Argument("fee_type", "feeType", write.enum, required=True),
    ),
)

SET_GREEKS_TYPE: Operation[GreeksTypeAck] = Operation(
    id="account.set_greeks_type",
    method="POST",
    path="/api/v5/account/set-greeks",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-greeks-pa-bs",
    shape=one_row(GreeksTypeAck),
    arguments=(
        Argument("greeks_type", "greeksType", write.enum, required=True),
    ),
)

SET_ISOLATED_MODE: Operation[IsolatedModeAck] = Operation(
    id="account.set_isolated_mode",
    method="POST",
    path="/api/v5/account/set-isolated-mode",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-isolated-margin-trading-settings",
    shape=one_row(IsolatedModeAck),
    arguments=(
        Argument("iso_mode", "isoMode", write.enum, required=True),
        Argument("type", "type", write.enum, required=True),
    ),
)

GET_MAX_WITHDRAWAL: Operation[list[MaxWithdrawal]] = Operation(
    id="account.get_max_withdrawal",
    method="GET",
    path="/api/v5/account/max-withdrawal",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-maximum-withdrawals",
    shape=rows(MaxWithdrawal),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_RISK_STATE: Operation[RiskState] = Operation(
    id="account.get_risk_state",
    method="GET",
    path="/api/v5/account/risk-state",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-account-risk-state",
    shape=one_row(RiskState),
)

GET_INTEREST_LIMITS: Operation[BorrowLimits] = Operation(
    id="account.get_interest_limits",
    method="GET",
    path="/api/v5/account/interest-limits",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-borrow-interest-and-limit",
    shape=one_row(BorrowLimits),
    arguments=(
        Argument("type", "type", write.text),
        Argument("ccy", "ccy", write.text),
    ),
)

BORROW_OR_REPAY: Operation[SpotBorrowingAck] = Operation(
    id="account.borrow_or_repay",
    method="POST",
    path="/api/v5/account/spot-manual-borrow-repay",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 3, ("master-user",)),
    ),
    doc="trading-account-rest-api-manual-borrow-repay",
    shape=one_row(SpotBorrowingAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("amt", "amt", write.decimal, required=True),
    ),
)

SET_AUTO_REPAY: Operation[AutoRepayAck] = Operation(
    id="account.set_auto_repay",
    method="POST",
    path="/api/v5/account/set-auto-repay",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-auto-repay",
    shape=one_row(AutoRepayAck),
    arguments=(
        Argument("auto_repay", "autoRepay", write.json_boolean, required=True),
    ),
)

GET_BORROW_REPAY_HISTORY: Operation[list[SpotBorrowRecord]] = Operation(
    id="account.get_borrow_repay_history",
    method="GET",
    path="/api/v5/account/spot-borrow-repay-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-borrow-repay-history",
    shape=rows(SpotBorrowRecord),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("type", "type", write.enum),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

SIMULATE_POSITIONS: Operation[SimulatedAccount] = Operation(
    id="account.simulate_positions",
    method="POST",
    path="/api/v5/account/position-builder",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-position-builder-new",
    shape=one_row(SimulatedAccount),
    arguments=(
        Argument("acct_lv", "acctLv", write.enum),
        Argument("incl_real_pos_and_eq", "inclRealPosAndEq", write.json_boolean),
        Argument("lever", "lever", write.decimal),
        Argument("sim_pos", "simPos", write.list_of(write.body(SimulatedPosition), 200)),
        Argument("sim_asset", "simAsset", write.list_of(write.body(NewCurrencyAmount), 200)),
        Argument("greeks_type", "greeksType", write.enum),
        Argument("idx_vol", "idxVol", write.decimal),
    ),
)

SIMULATE_MARGIN_GRAPH: Operation[MarginGraph] = Operation(
    id="account.simulate_margin_graph",
    method="POST",
    path="/api/v5/account/position-builder-graph",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 5, ("user",)),
    ),
    doc="trading-account-rest-api-position-builder-trend-graph",
    shape=one_row(MarginGraph),
    arguments=(
        Argument("type", "type", write.text, required=True),
        Argument("mmr_config", "mmrConfig", write.body(MarginGraphConfig), required=True),
        Argument("incl_real_pos_and_eq", "inclRealPosAndEq", write.json_boolean),
        Argument("sim_pos", "simPos", write.list_of(write.body(SimulatedPosition))),
        Argument("sim_asset", "simAsset", write.list_of(write.body(NewCurrencyAmount))),
        Argument("greeks_type", "greeksType", write.enum),
    ),
)

SET_RISK_OFFSET_AMOUNT: Operation[RiskOffsetAck] = Operation(
    id="account.set_risk_offset_amount",
    method="POST",
    path="/api/v5/account/set-riskOffset-amt",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-risk-offset-amount",
    shape=one_row(RiskOffsetAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("cl_spot_in_use_amt", "clSpotInUseAmt", write.decimal, required=True),
    ),
)

GET_GREEKS: Operation[list[AccountGreeks]] = Operation(
    id="account.get_greeks",
    method="GET",
    path="/api/v5/account/greeks",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-greeks",
    shape=rows(AccountGreeks),
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

GET_POSITION_TIERS: Operation[list[PortfolioPositionLimit]] = Operation(
    id="account.get_position_tiers",
    method="GET",
    path="/api/v5/account/position-tiers",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-pm-position-limitation",
    shape=rows(PortfolioPositionLimit),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.commas(write.text), required=True),
    ),
)

ACTIVATE_OPTIONS: Operation[Completion] = Operation(
    id="account.activate_options",
    method="POST",
    path="/api/v5/account/activate-option",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-activate-option",
    shape=one_row(Completion),
)

SET_AUTO_LOAN: Operation[AutoLoanAck] = Operation(
    id="account.set_auto_loan",
    method="POST",
    path="/api/v5/account/set-auto-loan",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-auto-loan",
    shape=one_row(AutoLoanAck),
    arguments=(
        Argument("auto_loan", "autoLoan", write.json_boolean),
    ),
)

PRESET_LEVEL_SWITCH: Operation[LevelSwitchPresetAck] = Operation(
    id="account.preset_level_switch",
    method="POST",
    path="/api/v5/account/account-level-switch-preset",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-preset-account-mode-switch",
    shape=one_row(LevelSwitchPresetAck),
    arguments=(
        Argument("acct_lv", "acctLv", write.enum, required=True),
        Argument("lever", "lever", write.decimal),
        Argument("risk_offset_type", "riskOffsetType", write.enum),
    ),
)

PRECHECK_LEVEL_SWITCH: Operation[LevelSwitchCheck] = Operation(
    id="account.precheck_level_switch",
    method="GET",
    path="/api/v5/account/set-account-switch-precheck",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-precheck-account-mode-switch",
    shape=one_row(LevelSwitchCheck),
    arguments=(
        Argument("acct_lv", "acctLv", write.enum, required=True),
    ),
)

SET_LEVEL: Operation[LevelAck] = Operation(
    id="account.set_level",
    method="POST",
    path="/api/v5/account/set-account-level",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-account-mode",
    shape=one_row(LevelAck),
    arguments=(
        Argument("acct_lv", "acctLv", write.enum, required=True),
    ),
)

SET_COLLATERAL_ASSETS: Operation[CollateralChangeAck] = Operation(
    id="account.set_collateral_assets",
    method="POST",
    path="/api/v5/account/set-collateral-assets",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-collateral-assets",
    shape=one_row(CollateralChangeAck),
    arguments=(
        Argument("type", "type", write.enum, required=True),
        Argument("collateral_enabled", "collateralEnabled", write.json_boolean, required=True),
        Argument("ccy_list", "ccyList", write.list_of(write.text)),
    ),
)

GET_COLLATERAL_ASSETS: Operation[list[CollateralAsset]] = Operation(
    id="account.get_collateral_assets",
    method="GET",
    path="/api/v5/account/collateral-assets",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-collateral-assets",
    shape=rows(CollateralAsset),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
        Argument("collateral_enabled", "collateralEnabled", write.json_boolean),
    ),
)

RESET_MMP: Operation[RequestResult] = Operation(
    id="account.reset_mmp",
    method="POST",
    path="/api/v5/account/mmp-reset",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-reset-mmp-status",
    shape=one_row(RequestResult),
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

SET_MMP_CONFIG: Operation[MmpConfigAck] = Operation(
    id="account.set_mmp_config",
    method="POST",
    path="/api/v5/account/mmp-config",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 10, ("user",)),
    ),
    doc="trading-account-rest-api-set-mmp",
    shape=one_row(MmpConfigAck),
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("time_interval", "timeInterval", write.integer, required=True),
        Argument("frozen_interval", "frozenInterval", write.integer, required=True),
        Argument("qty_limit", "qtyLimit", write.decimal, required=True),
    ),
)

GET_MMP_CONFIG: Operation[list[MmpConfig]] = Operation(
    id="account.get_mmp_config",
    method="GET",
    path="/api/v5/account/mmp-config",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-mmp-config",
    shape=rows(MmpConfig),
    arguments=(
        Argument("inst_family", "instFamily", write.text),
    ),
)

MOVE_POSITIONS: Operation[PositionMoveAck] = Operation(
    id="account.move_positions",
    method="POST",
    path="/api/v5/account/move-positions",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 1, ("master-user",)),
    ),
    doc="trading-account-rest-api-move-positions",
    shape=one_row(PositionMoveAck),
    arguments=(
        Argument("from_acct", "fromAcct", write.text, required=True),
        Argument("to_acct", "toAcct", write.text, required=True),
        Argument("legs", "legs", write.list_of(write.body(NewPositionMoveLeg), 30), required=True),
        Argument("client_id", "clientId", write.text, required=True),
    ),
)

GET_MOVE_POSITIONS_HISTORY: Operation[list[PositionMove]] = Operation(
    id="account.get_move_positions_history",
    method="GET",
    path="/api/v5/account/move-positions-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("master-user",)),
    ),
    doc="trading-account-rest-api-get-move-positions-history",
    shape=rows(PositionMove),
    arguments=(
        Argument("block_td_id", "blockTdId", write.text),
        Argument("client_id", "clientId", write.text),
        Argument("begin_ts", "beginTs", write.unix_ms),
        Argument("end_ts", "endTs", write.unix_ms),
        Argument("limit", "limit", write.integer),
        Argument("state", "state", write.enum),
    ),
)

SET_AUTO_EARN: Operation[AutoEarnAck] = Operation(
    id="account.set_auto_earn",
    method="POST",
    path="/api/v5/account/set-auto-earn",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-auto-earn",
    shape=one_row(AutoEarnAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("action", "action", write.enum, required=True),
        Argument("earn_type", "earnType", write.enum),
        Argument("apr", "apr", write.decimal),
    ),
)

SET_SETTLE_CURRENCY: Operation[SettleCurrencyAck] = Operation(
    id="account.set_settle_currency",
    method="POST",
    path="/api/v5/account/set-settle-currency",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-settle-currency",
    shape=one_row(SettleCurrencyAck),
    arguments=(
        Argument("settle_ccy", "settleCcy", write.text, required=True),
    ),
)

SET_TRADING_CONFIG: Operation[TradingConfigAck] = Operation(
    id="account.set_trading_config",
    method="POST",
    path="/api/v5/account/set-trading-config",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-trading-config",
    shape=one_row(TradingConfigAck),
    arguments=(
        Argument("type", "type", write.text, required=True),
        Argument("stgy_type", "stgyType", write.enum),
    ),
)

PRECHECK_DELTA_NEUTRAL: Operation[DeltaNeutralCheck] = Operation(
    id="account.precheck_delta_neutral",
    method="GET",
    path="/api/v5/account/precheck-set-delta-neutral",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-precheck-set-delta-neutral",
    shape=one_row(DeltaNeutralCheck),
    arguments=(
        Argument("stgy_type", "stgyType", write.enum, required=True),
    ),
)

ADJUST_DEMO_BALANCE: Operation[DemoBalanceAck] = Operation(
    id="account.adjust_demo_balance",
    method="POST",
    path="/api/v5/account/demo-adjust-balance",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(3, "requests", 86400, ("user",), only_for="increase", resets="daily"),
    ),
    doc="trading-account-rest-api-adjust-demo-account-balance",
    shape=one_row(DemoBalanceAck),
    arguments=(
        Argument("type", "type", write.enum, required=True),
        Argument("adjustments", "adjustments", write.list_of(write.body(NewCurrencyAmount)), required=True),
    ),
)

GET_GLP_TODAY: Operation[GlpToday] = Operation(
    id="account.get_glp_today",
    method="GET",
    path="/api/v5/users/glp/todayperformance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-get-glp-today-performance",
    shape=one_row(GlpToday),
)

GET_GLP_HISTORY: Operation[list[GlpDay]] = Operation(
    id="account.get_glp_history",
    method="GET",
    path="/api/v5/users/glp/historicalperformance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-get-glp-historical-performance",
    shape=rows(GlpDay),
    arguments=(
        Argument("program", "program", write.enum, required=True),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
)


def get_balance(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[AccountBalance]:
    """Get the balance of the trading account.

    Currencies with neither cash nor equity are left out.

    Args:
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The balance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    """
    return GET_BALANCE.request(
        ccy=ccy,
    )


def get_positions(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: Sequence[str] | str | None = None,
    pos_id: Sequence[str] | str | None = None,

) -> Request[list[Position]]:
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
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    """
    return GET_POSITIONS.request(
        inst_type=inst_type,
        inst_id=inst_id,
        pos_id=pos_id,
    )


def get_config() -> Request[AccountConfig]:
    """Get the settings of the account.

    Returns:
        A request for: The settings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    """
    return GET_CONFIG.request()


def set_leverage(
    *,
    lever: Number,
    mgn_mode: MarginModeLike,
    inst_id: str | None = None,
    ccy: str | None = None,
    pos_side: PositionSideLike | None = None,

) -> Request[Leverage]:
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
        A request for: The leverage.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    """
    return SET_LEVERAGE.request(
        lever=lever,
        mgn_mode=mgn_mode,
        inst_id=inst_id,
        ccy=ccy,
        pos_side=pos_side,
    )


def get_instruments(
    inst_type: InstrumentTypeLike,
    *,
    series_id: str | None = None,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[AccountInstrument]]:
    """Get the instruments of one kind that the account can trade.

    Delisted ones are absent. An option may go live slightly later than list_time.

    Args:
        inst_type: Kind of instrument.
        series_id: Series of event contracts. Required when inst_type is EVENTS.
        inst_family: Only this instrument family; futures, perpetuals and options have one.
            Required when inst_type is OPTION.
        inst_id: Only this instrument.

    Returns:
        A request for: The instruments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user and instrument-type.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
    """
    return GET_INSTRUMENTS.request(
        inst_type=inst_type,
        series_id=series_id,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def get_positions_history(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: str | None = None,
    mgn_mode: MarginModeLike | None = None,
    type: PositionCloseKindLike | None = None,
    pos_id: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[ClosedPosition]]:
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
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
    """
    return GET_POSITIONS_HISTORY.request(
        inst_type=inst_type,
        inst_id=inst_id,
        mgn_mode=mgn_mode,
        type=type,
        pos_id=pos_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_position_risk(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[RiskSnapshot]:
    """Get equity and positions at one moment.

    Args:
        inst_type: Only positions in this kind of instrument; not spot.

    Returns:
        A request for: The snapshot.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
    """
    return GET_POSITION_RISK.request(
        inst_type=inst_type,
    )


def get_bills(
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

) -> Request[list[AccountBill]]:
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
        A request for: The bills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
    """
    return GET_BILLS.request(
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


def get_bills_archive(
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

) -> Request[list[AccountBill]]:
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
        A request for: The bills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
    """
    return GET_BILLS_ARCHIVE.request(
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


def request_bills_history_archive(
    *,
    year: int,
    quarter: BillArchiveQuarterLike,
    type: str | None = None,

) -> Request[BillArchiveAck]:
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
        A request for: Whether the file exists.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 10 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
    """
    return REQUEST_BILLS_HISTORY_ARCHIVE.request(
        year=year,
        quarter=quarter,
        type=type,
    )


def get_bills_history_archive(
    *,
    year: int,
    quarter: BillArchiveQuarterLike,
    type: Sequence[AccountBillTypeLike] | AccountBillTypeLike | None = None,

) -> Request[BillArchive]:
    """Get the file with the bills of one past quarter.

    Only a file that request_bills_history_archive has asked for. Rows in it are sorted by bill
    ID, newest first. A quarter ends before the first day of the next, in files made since 11
    October 2024.

    Args:
        year: Year of the bills.
        quarter: Quarter of that year.
        type: Only bills of these types, as requested.

    Returns:
        A request for: The file.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
    """
    return GET_BILLS_HISTORY_ARCHIVE.request(
        year=year,
        quarter=quarter,
        type=type,
    )


def get_bill_types(
    *,
    type: Sequence[AccountBillTypeLike] | AccountBillTypeLike | None = None,

) -> Request[list[BillTypeInfo]]:
    """Get all types of bills with their subtypes.

    Args:
        type: Only these types.

    Returns:
        A request for: The types.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
    """
    return GET_BILL_TYPES.request(
        type=type,
    )


def set_position_mode(
    pos_mode: PositionModeLike,

) -> Request[PositionModeAck]:
    """Set the position mode.

    Whether futures and perpetuals have one position or one for each direction. Portfolio margin
    allows net mode only.

    Args:
        pos_mode: One position or one for each direction.

    Returns:
        A request for: The position mode.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
    """
    return SET_POSITION_MODE.request(
        pos_mode=pos_mode,
    )


def get_max_order_size(
    *,
    inst_id: Sequence[str] | str,
    td_mode: TradeModeLike,
    ccy: str | None = None,
    px: Number | None = None,
    leverage: Number | None = None,
    trade_quote_ccy: str | None = None,
    outcome: EventOutcomeLike | None = None,

) -> Request[list[MaxOrderSize]]:
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
        A request for: The sizes, by instrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
    """
    return GET_MAX_ORDER_SIZE.request(
        inst_id=inst_id,
        td_mode=td_mode,
        ccy=ccy,
        px=px,
        leverage=leverage,
        trade_quote_ccy=trade_quote_ccy,
        outcome=outcome,
    )


def get_max_avail_size(
    *,
    inst_id: Sequence[str] | str,
    td_mode: TradeModeLike,
    ccy: str | None = None,
    reduce_only: bool | None = None,
    px: Number | None = None,
    trade_quote_ccy: str | None = None,

) -> Request[list[AvailableFunds]]:
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
        A request for: The funds, by instrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
    """
    return GET_MAX_AVAIL_SIZE.request(
        inst_id=inst_id,
        td_mode=td_mode,
        ccy=ccy,
        reduce_only=reduce_only,
        px=px,
        trade_quote_ccy=trade_quote_ccy,
    )


def adjust_margin(
    *,
    inst_id: str,
    pos_side: PositionSideLike,
    type: MarginChangeLike,
    amt: Number,
    ccy: str | None = None,

) -> Request[MarginAdjustmentAck]:
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
        A request for: The margin that was moved.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-increase-decrease-margin
    """
    return ADJUST_MARGIN.request(
        inst_id=inst_id,
        pos_side=pos_side,
        type=type,
        amt=amt,
        ccy=ccy,
    )


def get_leverage(
    mgn_mode: MarginModeLike,
    *,
    inst_id: Sequence[str] | str | None = None,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[InstrumentLeverage]]:
    """Get the leverage of instruments or currencies.

    Not of cross futures and perpetuals in portfolio margin.

    Args:
        mgn_mode: Margin mode that the leverage is for.
        inst_id: Instruments, 20 at most. Required unless ccy is given.
        ccy: Borrowed currencies, 20 at most; cross margin trading outside futures mode only.
            Required unless inst_id is given.

    Returns:
        A request for: The leverage.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
    """
    return GET_LEVERAGE.request(
        mgn_mode=mgn_mode,
        inst_id=inst_id,
        ccy=ccy,
    )


def get_leverage_estimate(
    *,
    inst_type: InstrumentTypeLike,
    mgn_mode: MarginModeLike,
    lever: Number,
    inst_id: str | None = None,
    ccy: str | None = None,
    pos_side: PositionSideLike | None = None,

) -> Request[LeverageEstimate]:
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
        A request for: The estimate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
    """
    return GET_LEVERAGE_ESTIMATE.request(
        inst_type=inst_type,
        mgn_mode=mgn_mode,
        lever=lever,
        inst_id=inst_id,
        ccy=ccy,
        pos_side=pos_side,
    )


def get_max_loan(
    mgn_mode: MarginModeLike,
    *,
    inst_id: Sequence[str] | str | None = None,
    ccy: str | None = None,
    mgn_ccy: str | None = None,
    trade_quote_ccy: str | None = None,

) -> Request[list[MaxLoan]]:
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
        A request for: The loans, by currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
    """
    return GET_MAX_LOAN.request(
        mgn_mode=mgn_mode,
        inst_id=inst_id,
        ccy=ccy,
        mgn_ccy=mgn_ccy,
        trade_quote_ccy=trade_quote_ccy,
    )


def get_fee_rates(
    inst_type: InstrumentTypeLike,
    *,
    inst_id: str | None = None,
    inst_family: str | None = None,
    group_id: FeeGroupLike | None = None,

) -> Request[FeeRates]:
    """Get the trading fees of one kind of instrument.

    The group_id of an instrument tells which rates it has. Pairs free of fees do not show.
    Rates of market maker programs appear only if inst_id or inst_family is given.

    Args:
        inst_type: Kind of instrument.
        inst_id: Only the rates of this instrument; spot and margin only.
        inst_family: Only the rates of this family; futures, perpetuals and options only.
        group_id: Only the rates of this group; not together with inst_id or inst_family.

    Returns:
        A request for: The fees.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
    """
    return GET_FEE_RATES.request(
        inst_type=inst_type,
        inst_id=inst_id,
        inst_family=inst_family,
        group_id=group_id,
    )


def get_interest_accrued(
    *,
    type: str | None = None,
    ccy: str | None = None,
    inst_id: str | None = None,
    mgn_mode: MarginModeLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[AccruedInterest]]:
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
        A request for: The interest.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
    """
    return GET_INTEREST_ACCRUED.request(
        type=type,
        ccy=ccy,
        inst_id=inst_id,
        mgn_mode=mgn_mode,
        after=after,
        before=before,
        limit=limit,
    )


def get_interest_rates(
    *,
    ccy: str | None = None,

) -> Request[list[BorrowRate]]:
    """Get what it costs to borrow now.

    Args:
        ccy: Only this currency.

    Returns:
        A request for: The rates, by currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
    """
    return GET_INTEREST_RATES.request(
        ccy=ccy,
    )


def set_fee_type(
    fee_type: FeeTypeLike,

) -> Request[FeeTypeAck]:
    """Set the currency that spot fees are charged in.

    Args:
        fee_type: Currency to charge spot fees in.

    Returns:
        A request for: The choice.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
    """
    return SET_FEE_TYPE.request(
        fee_type=fee_type,
    )


def set_greeks_type(
    greeks_type: GreeksTypeLike,

) -> Request[GreeksTypeAck]:
    """Set the unit that Greeks are shown in.

    Args:
        greeks_type: Unit to show Greeks in.

    Returns:
        A request for: The choice.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
    """
    return SET_GREEKS_TYPE.request(
        greeks_type=greeks_type,
    )


def set_isolated_mode(
    *,
    iso_mode: IsolatedModeLike,
    type: IsolatedModeScopeLike,

) -> Request[IsolatedModeAck]:
    """Set how margin gets into isolated positions.

    Not while the account has positions or pending orders.

    Args:
        iso_mode: How margin is to get into the positions.
        type: Whether margin trading or contracts are meant.

    Returns:
        A request for: The mode.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
    """
    return SET_ISOLATED_MODE.request(
        iso_mode=iso_mode,
        type=type,
    )


def get_max_withdrawal(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[MaxWithdrawal]]:
    """Get what can be moved to the funding account.

    Args:
        ccy: Only these currencies, 20 at most; all that the account has if absent.

    Returns:
        A request for: The amounts, by currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
    """
    return GET_MAX_WITHDRAWAL.request(
        ccy=ccy,
    )


def get_risk_state() -> Request[RiskState]:
    """Get whether the account is in danger.

    Portfolio margin only.

    Returns:
        A request for: The state.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
    """
    return GET_RISK_STATE.request()


def get_interest_limits(
    *,
    type: str | None = None,
    ccy: str | None = None,

) -> Request[BorrowLimits]:
    """Get interest due and limits of borrowing.

    Args:
        type: Kind of loan; 2, market loans, is the only one. Default: 2.
        ccy: Only this currency.

    Returns:
        A request for: The limits.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
    """
    return GET_INTEREST_LIMITS.request(
        type=type,
        ccy=ccy,
    )


def borrow_or_repay(
    *,
    ccy: str,
    side: SpotBorrowActionLike,
    amt: Number,

) -> Request[SpotBorrowingAck]:
    """Borrow or repay by hand in spot mode.

    Spot mode with borrowing enabled only.

    Args:
        ccy: Currency to borrow or to repay.
        side: Whether to borrow or to repay.
        amt: Amount to borrow or to repay.

    Returns:
        A request for: What was borrowed or repaid.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 3 s per master-user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
    """
    return BORROW_OR_REPAY.request(
        ccy=ccy,
        side=side,
        amt=amt,
    )


def set_auto_repay(
    auto_repay: bool,

) -> Request[AutoRepayAck]:
    """Set whether spot mode repays debt automatically.

    Spot mode with borrowing enabled only.

    Args:
        auto_repay: Whether spot mode is to repay debt automatically.

    Returns:
        A request for: The choice.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
    """
    return SET_AUTO_REPAY.request(
        auto_repay=auto_repay,
    )


def get_borrow_repay_history(
    *,
    ccy: str | None = None,
    type: SpotBorrowEventLike | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SpotBorrowRecord]]:
    """Get past borrowing and repayment in spot mode.

    Args:
        ccy: Only this currency.
        type: Only this kind of event.
        after: Only events of this time or earlier.
        before: Only events of this time or later.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The records.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
    """
    return GET_BORROW_REPAY_HISTORY.request(
        ccy=ccy,
        type=type,
        after=after,
        before=before,
        limit=limit,
    )


def simulate_positions(
    *,
    acct_lv: AccountLevelLike | None = None,
    incl_real_pos_and_eq: bool | None = None,
    lever: Number | None = None,
    sim_pos: Sequence[SimulatedPosition] | None = None,
    sim_asset: Sequence[NewCurrencyAmount] | None = None,
    greeks_type: SimulatedGreeksLike | None = None,
    idx_vol: Number | None = None,

) -> Request[SimulatedAccount]:
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
        A request for: The margin.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    """
    return SIMULATE_POSITIONS.request(
        acct_lv=acct_lv,
        incl_real_pos_and_eq=incl_real_pos_and_eq,
        lever=lever,
        sim_pos=sim_pos,
        sim_asset=sim_asset,
        greeks_type=greeks_type,
        idx_vol=idx_vol,
    )


def simulate_margin_graph(
    *,
    type: str,
    mmr_config: MarginGraphConfig,
    incl_real_pos_and_eq: bool | None = None,
    sim_pos: Sequence[SimulatedPosition] | None = None,
    sim_asset: Sequence[NewCurrencyAmount] | None = None,
    greeks_type: SimulatedGreeksLike | None = None,

) -> Request[MarginGraph]:
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
        A request for: The graph.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 5 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
    """
    return SIMULATE_MARGIN_GRAPH.request(
        type=type,
        mmr_config=mmr_config,
        incl_real_pos_and_eq=incl_real_pos_and_eq,
        sim_pos=sim_pos,
        sim_asset=sim_asset,
        greeks_type=greeks_type,
    )


def set_risk_offset_amount(
    *,
    ccy: str,
    cl_spot_in_use_amt: Number,

) -> Request[RiskOffsetAck]:
    """Set spot holdings aside as a hedge.

    Portfolio margin only.

    Args:
        ccy: Currency of the holdings.
        cl_spot_in_use_amt: Amount to set aside; what really hedges may be another.

    Returns:
        A request for: What is set aside.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
    """
    return SET_RISK_OFFSET_AMOUNT.request(
        ccy=ccy,
        cl_spot_in_use_amt=cl_spot_in_use_amt,
    )


def get_greeks(
    *,
    ccy: str | None = None,

) -> Request[list[AccountGreeks]]:
    """Get the Greeks of what the account holds.

    Args:
        ccy: Only this currency.

    Returns:
        A request for: The Greeks, by currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
    """
    return GET_GREEKS.request(
        ccy=ccy,
    )


def get_position_tiers(
    *,
    inst_type: InstrumentTypeLike,
    inst_family: Sequence[str] | str,

) -> Request[list[PortfolioPositionLimit]]:
    """Get the largest cross positions in portfolio margin.

    Args:
        inst_type: Kind of instrument: futures, perpetuals or options.
        inst_family: Instrument families, 5 at most.

    Returns:
        A request for: The limits, by instrument family.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
    """
    return GET_POSITION_TIERS.request(
        inst_type=inst_type,
        inst_family=inst_family,
    )


def activate_options() -> Request[Completion]:
    """Activate option trading.

    Returns:
        A request for: The activation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
    """
    return ACTIVATE_OPTIONS.request()


def set_auto_loan(
    *,
    auto_loan: bool | None = None,

) -> Request[AutoLoanAck]:
    """Set whether the account borrows automatically.

    Multi-currency and portfolio margin only.

    Args:
        auto_loan: Whether the account is to borrow automatically. Default: True.

    Returns:
        A request for: The choice.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
    """
    return SET_AUTO_LOAN.request(
        auto_loan=auto_loan,
    )


def preset_level_switch(
    acct_lv: AccountLevelLike,
    *,
    lever: Number | None = None,
    risk_offset_type: RiskOffsetTypeLike | None = None,

) -> Request[LevelSwitchPresetAck]:
    """Preset what another account mode needs to know.

    Needed before precheck_level_switch and set_level when the account leaves portfolio margin
    with cross positions.

    Args:
        acct_lv: Account mode to switch to; any but spot mode.
        lever: Leverage for the cross positions, at most what every one of them allows in the
            new mode. Required to leave portfolio margin mode with cross positions.
        risk_offset_type: Deprecated. What to set off against each other in portfolio margin.

    Returns:
        A request for: What is preset.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
    """
    return PRESET_LEVEL_SWITCH.request(
        acct_lv=acct_lv,
        lever=lever,
        risk_offset_type=risk_offset_type,
    )


def precheck_level_switch(
    acct_lv: AccountLevelLike,

) -> Request[LevelSwitchCheck]:
    """Check whether the account could switch to another mode.

    Nothing is switched. Obstacles are an answer, not an error; they stand in the row.

    Args:
        acct_lv: Account mode to try.

    Returns:
        A request for: The result of the check.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
    """
    return PRECHECK_LEVEL_SWITCH.request(
        acct_lv=acct_lv,
    )


def set_level(
    acct_lv: AccountLevelLike,

) -> Request[LevelAck]:
    """Switch the account to another mode.

    Each mode has to be set on the website or in the app for the first time. With open
    positions, use preset_level_switch and precheck_level_switch first.

    Args:
        acct_lv: Account mode.

    Returns:
        A request for: The account mode.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
    """
    return SET_LEVEL.request(
        acct_lv=acct_lv,
    )


def set_collateral_assets(
    *,
    type: CollateralScopeLike,
    collateral_enabled: bool,
    ccy_list: Sequence[str] | None = None,

) -> Request[CollateralChangeAck]:
    """Set which currencies are collateral.

    Args:
        type: Whether all currencies are meant or those of ccy_list.
        collateral_enabled: Whether they are to be collateral.
        ccy_list: Currencies that are meant. Required if type is custom.

    Returns:
        A request for: What was set.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
    """
    return SET_COLLATERAL_ASSETS.request(
        type=type,
        collateral_enabled=collateral_enabled,
        ccy_list=ccy_list,
    )


def get_collateral_assets(
    *,
    ccy: Sequence[str] | str | None = None,
    collateral_enabled: bool | None = None,

) -> Request[list[CollateralAsset]]:
    """Get which currencies are collateral.

    Args:
        ccy: Only these currencies, 20 at most.
        collateral_enabled: Only currencies that are collateral, or only those that are not.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
    """
    return GET_COLLATERAL_ASSETS.request(
        ccy=ccy,
        collateral_enabled=collateral_enabled,
    )


def reset_mmp(
    inst_family: str,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[RequestResult]:
    """Lift market maker protection that has set in.

    Options in portfolio margin only, for accounts with the privilege. Demo trading may reset it
    by itself.

    Args:
        inst_family: Instrument family.
        inst_type: Kind of instrument; OPTION is the only one. Default: OPTION.

    Returns:
        A request for: The result.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
    """
    return RESET_MMP.request(
        inst_family=inst_family,
        inst_type=inst_type,
    )


def set_mmp_config(
    *,
    inst_family: str,
    time_interval: int,
    frozen_interval: int,
    qty_limit: Number,

) -> Request[MmpConfigAck]:
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
        A request for: The settings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 10 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
    """
    return SET_MMP_CONFIG.request(
        inst_family=inst_family,
        time_interval=time_interval,
        frozen_interval=frozen_interval,
        qty_limit=qty_limit,
    )


def get_mmp_config(
    *,
    inst_family: str | None = None,

) -> Request[list[MmpConfig]]:
    """Get market maker protection by instrument family.

    Options in portfolio margin only, for accounts with the privilege.

    Args:
        inst_family: Only this instrument family.

    Returns:
        A request for: The settings and whether it has set in.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
    """
    return GET_MMP_CONFIG.request(
        inst_family=inst_family,
    )


def move_positions(
    *,
    from_acct: str,
    to_acct: str,
    legs: Sequence[NewPositionMoveLeg],
    client_id: str,

) -> Request[PositionMoveAck]:
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
        A request for: What became of the positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per master-user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    """
    return MOVE_POSITIONS.request(
        from_acct=from_acct,
        to_acct=to_acct,
        legs=legs,
        client_id=client_id,
    )


def get_move_positions_history(
    *,
    block_td_id: str | None = None,
    client_id: str | None = None,
    begin_ts: Time | None = None,
    end_ts: Time | None = None,
    limit: int | None = None,
    state: PositionMoveStateLike | None = None,

) -> Request[list[PositionMove]]:
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
        A request for: The moves.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per master-user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
    """
    return GET_MOVE_POSITIONS_HISTORY.request(
        block_td_id=block_td_id,
        client_id=client_id,
        begin_ts=begin_ts,
        end_ts=end_ts,
        limit=limit,
        state=state,
    )


def set_auto_earn(
    *,
    ccy: str,
    action: AutoEarnActionLike,
    earn_type: AutoEarnTypeLike | None = None,
    apr: Number | None = None,

) -> Request[AutoEarnAck]:
    """Set whether idle funds of a currency earn interest.

    Args:
        ccy: Currency of the funds.
        action: Whether to turn it on or off.
        earn_type: How they earn it. Default: 0.
        apr: Deprecated. Lowest yearly rate to lend at, 0.01 to 3.65 in steps of 0.01, 0.01
            being 1%.

    Returns:
        A request for: What was set.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
    """
    return SET_AUTO_EARN.request(
        ccy=ccy,
        action=action,
        earn_type=earn_type,
        apr=apr,
    )


def set_settle_currency(
    settle_ccy: str,

) -> Request[SettleCurrencyAck]:
    """Set the currency that USD-margined contracts settle in.

    Args:
        settle_ccy: Currency, one of settle_ccy_list in the account's settings.

    Returns:
        A request for: The currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
    """
    return SET_SETTLE_CURRENCY.request(
        settle_ccy=settle_ccy,
    )


def set_trading_config(
    type: str,
    *,
    stgy_type: AccountStrategyLike | None = None,

) -> Request[TradingConfigAck]:
    """Set the strategy that the account is set up for.

    Args:
        type: Name of the setting; stgy_type is the only one.
        stgy_type: Strategy to set the account up for; if type is stgy_type.

    Returns:
        A request for: What was set.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
    """
    return SET_TRADING_CONFIG.request(
        type=type,
        stgy_type=stgy_type,
    )


def precheck_delta_neutral(
    stgy_type: AccountStrategyLike,

) -> Request[DeltaNeutralCheck]:
    """Check whether the account could change its strategy.

    Nothing is changed.

    Args:
        stgy_type: Strategy to try.

    Returns:
        A request for: The result of the check.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
    """
    return PRECHECK_DELTA_NEUTRAL.request(
        stgy_type=stgy_type,
    )


def adjust_demo_balance(
    *,
    type: DemoAdjustmentLike,
    adjustments: Sequence[NewCurrencyAmount],

) -> Request[DemoBalanceAck]:
    """Add play money to a demo account or take it away.

    Demo trading only. If one currency is refused, none is changed.

    Args:
        type: Whether to add or to take away; the same for all currencies.
        adjustments: Currencies and amounts, each currency once: BTC, ETH, USDT or OKB. At most
            1 BTC, 1 ETH, 5000 USDT or 100 OKB can be added in one request; what is taken away
            must be free.

    Returns:
        A request for: The new balances.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 3 requests in 86400 s per user (increase).
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
    """
    return ADJUST_DEMO_BALANCE.request(
        type=type,
        adjustments=adjustments,
    )


def get_glp_today() -> Request[GlpToday]:
    """Get a market maker's latest figures in GLP.

    For accounts enrolled in GLP, the market maker programs; a sub-account gets the figures of
    its master account.

    Returns:
        A request for: The figures.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-today-performance
    """
    return GET_GLP_TODAY.request()


def get_glp_history(
    program: GlpProgramLike,
    *,
    begin: Time | None = None,
    end: Time | None = None,
    limit: int | None = None,

) -> Request[list[GlpDay]]:
    """Get a market maker's daily figures in one GLP program.

    For accounts enrolled in GLP, the market maker programs; a sub-account gets the figures of
    its master account.

    Args:
        program: Line of business.
        begin: Only days since this time; since the first of the month in UTC+8 if absent.
        end: Only days until this time; until today in UTC+8 if absent.
        limit: Number of rows, 100 at most. Default: 31.

    Returns:
        A request for: The figures, newest day first.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-get-glp-historical-performance
    """
    return GET_GLP_HISTORY.request(
        program=program,
        begin=begin,
        end=end,
        limit=limit,
    )
