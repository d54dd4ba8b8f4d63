# Generated from spec/ by `make generate`. Do not edit.
"""Leading trades that others copy, and copying those of lead traders.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
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

__all__ = [
    "get_lead_positions",
    "get_lead_position_history",
    "set_lead_position_stops",
    "close_lead_position",
    "get_lead_instruments",
    "set_lead_instruments",
    "get_shared_profits",
    "get_shared_profit_totals",
    "get_expected_shared_profits",
    "get_expected_shared_profit_total",
    "set_profit_sharing_ratio",
    "get_config",
    "start_copying",
    "amend_copy_settings",
    "stop_copying",
    "get_copy_settings",
    "get_my_lead_traders",
    "get_copy_limits",
    "get_lead_traders",
    "get_lead_trader_weekly_pnl",
    "get_lead_trader_daily_pnl",
    "get_lead_trader_stats",
    "get_lead_trader_currencies",
    "get_lead_trader_positions",
    "get_lead_trader_position_history",
    "get_copy_traders",
]

GET_LEAD_POSITIONS: Operation[list[LeadPosition]] = Operation(
    id="copy_trading.get_lead_positions",
    method="GET",
    path="/api/v5/copytrading/current-subpositions",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-existing-lead-positions",
    shape=rows(LeadPosition),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "subPosId", "before": "subPosId"}, "newest-first", 500, 500),
)

GET_LEAD_POSITION_HISTORY: Operation[list[ClosedLeadPosition]] = Operation(
    id="copy_trading.get_lead_position_history",
    method="GET",
    path="/api/v5/copytrading/subpositions-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-position-history",
    shape=rows(ClosedLeadPosition),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "subPosId", "before": "subPosId"}, "newest-first", 100, 100),
)

SET_LEAD_POSITION_STOPS: Operation[LeadPositionAck] = Operation(
    id="copy_trading.set_lead_position_stops",
    method="POST",
    path="/api/v5/copytrading/algo-order",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-place-lead-stop-order",
    shape=one_row(LeadPositionAck),
    arguments=(
        Argument("sub_pos_id", "subPosId", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("tp_trigger_px", "tpTriggerPx", write.decimal),
        Argument("sl_trigger_px", "slTriggerPx", write.decimal),
        Argument("tp_ord_px", "tpOrdPx", write.decimal),
        Argument("sl_ord_px", "slOrdPx", write.decimal),
        Argument("tp_trigger_px_type", "tpTriggerPxType", write.enum),
        Argument("sl_trigger_px_type", "slTriggerPxType", write.enum),
        Argument("tag", "tag", write.text),
    ),
    any_of=(("tp_trigger_px", "sl_trigger_px"),),
)

CLOSE_LEAD_POSITION: Operation[LeadPositionAck] = Operation(
    id="copy_trading.close_lead_position",
    method="POST",
    path="/api/v5/copytrading/close-subposition",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-close-lead-position",
    shape=one_row(LeadPositionAck),
    arguments=(
        Argument("sub_pos_id", "subPosId", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("ord_type", "ordType", write.enum),
        Argument("px", "px", write.decimal),
        Argument("tag", "tag", write.text),
    ),
)

GET_LEAD_INSTRUMENTS: Operation[list[LeadInstrument]] = Operation(
    id="copy_trading.get_lead_instruments",
    method="GET",
    path="/api/v5/copytrading/instruments",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-leading-instruments",
    shape=rows(LeadInstrument),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

SET_LEAD_INSTRUMENTS: Operation[list[LeadInstrumentAck]] = Operation(
    id="copy_trading.set_lead_instruments",
    method="POST",
    path="/api/v5/copytrading/set-instruments",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-amend-leading-instruments",
    shape=rows(LeadInstrumentAck),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_SHARED_PROFITS: Operation[list[SharedProfit]] = Operation(
    id="copy_trading.get_shared_profits",
    method="GET",
    path="/api/v5/copytrading/profit-sharing-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-profit-sharing-details",
    shape=rows(SharedProfit),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "profitSharingId", "before": "profitSharingId"}, "newest-first", 100, 100),
)

GET_SHARED_PROFIT_TOTALS: Operation[list[SharedProfitTotal]] = Operation(
    id="copy_trading.get_shared_profit_totals",
    method="GET",
    path="/api/v5/copytrading/total-profit-sharing",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-total-profit-sharing",
    shape=rows(SharedProfitTotal),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_EXPECTED_SHARED_PROFITS: Operation[list[ExpectedSharedProfit]] = Operation(
    id="copy_trading.get_expected_shared_profits",
    method="GET",
    path="/api/v5/copytrading/unrealized-profit-sharing-details",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-unrealized-profit-sharing-details",
    shape=rows(ExpectedSharedProfit),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_EXPECTED_SHARED_PROFIT_TOTAL: Operation[ExpectedSharedProfitTotal] = Operation(
    id="copy_trading.get_expected_shared_profit_total",
    method="GET",
    path="/api/v5/copytrading/total-unrealized-profit-sharing",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-total-unrealized-profit-sharing",
    shape=one_row(ExpectedSharedProfitTotal),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

SET_PROFIT_SHARING_RATIO: Operation[RequestResult] = Operation(
    id="copy_trading.set_profit_sharing_ratio",
    method="POST",
    path="/api/v5/copytrading/amend-profit-sharing-ratio",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-amend-profit-sharing-ratio",
    shape=one_row(RequestResult),
    arguments=(
        Argument("profit_sharing_ratio", "profitSharingRatio", write.decimal, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_CONFIG: Operation[CopyTradingProfile] = Operation(
    id="copy_trading.get_config",
    method="GET",
    path="/api/v5/copytrading/config",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-account-configuration",
    shape=one_row(CopyTradingProfile),
)

START_COPYING: Operation[RequestResult] = Operation(
    id="copy_trading.start_copying",
    method="POST",
    path="/api/v5/copytrading/first-copy-settings",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-first-copy-settings",
    shape=one_row(RequestResult),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("copy_mgn_mode", "copyMgnMode", write.enum, required=True),
        Argument("copy_inst_id_type", "copyInstIdType", write.enum, required=True),
        Argument("copy_total_amt", "copyTotalAmt", write.decimal, required=True),
        Argument("sub_pos_close_type", "subPosCloseType", write.enum, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("copy_mode", "copyMode", write.enum),
        Argument("copy_amt", "copyAmt", write.decimal),
        Argument("copy_ratio", "copyRatio", write.decimal),
        Argument("tp_ratio", "tpRatio", write.decimal),
        Argument("sl_ratio", "slRatio", write.decimal),
        Argument("sl_total_amt", "slTotalAmt", write.decimal),
        Argument("tag", "tag", write.text),
    ),
)

AMEND_COPY_SETTINGS: Operation[RequestResult] = Operation(
    id="copy_trading.amend_copy_settings",
    method="POST",
    path="/api/v5/copytrading/amend-copy-settings",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-amend-copy-settings",
    shape=one_row(RequestResult),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("copy_mgn_mode", "copyMgnMode", write.enum, required=True),
        Argument("copy_inst_id_type", "copyInstIdType", write.enum, required=True),
        Argument("copy_total_amt", "copyTotalAmt", write.decimal, required=True),
        Argument("sub_pos_close_type", "subPosCloseType", write.enum, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
        Argument("copy_mode", "copyMode", write.enum),
        Argument("copy_amt", "copyAmt", write.decimal),
        Argument("copy_ratio", "copyRatio", write.decimal),
        Argument("tp_ratio", "tpRatio", write.decimal),
        Argument("sl_ratio", "slRatio", write.decimal),
        Argument("sl_total_amt", "slTotalAmt", write.decimal),
        Argument("tag", "tag", write.text),
    ),
)

STOP_COPYING: Operation[RequestResult] = Operation(
    id="copy_trading.stop_copying",
    method="POST",
    path="/api/v5/copytrading/stop-copy-trading",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-post-stop-copying",
    shape=one_row(RequestResult),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("sub_pos_close_type", "subPosCloseType", write.enum, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_COPY_SETTINGS: Operation[CopySettings] = Operation(
    id="copy_trading.get_copy_settings",
    method="GET",
    path="/api/v5/copytrading/copy-settings",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-copy-settings",
    shape=one_row(CopySettings),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_MY_LEAD_TRADERS: Operation[list[CopiedLeadTrader]] = Operation(
    id="copy_trading.get_my_lead_traders",
    method="GET",
    path="/api/v5/copytrading/current-lead-traders",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-copy-trading-get-my-lead-traders",
    shape=rows(CopiedLeadTrader),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_COPY_LIMITS: Operation[CopyLimits] = Operation(
    id="copy_trading.get_copy_limits",
    method="GET",
    path="/api/v5/copytrading/public-config",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-copy-trading-configuration",
    shape=one_row(CopyLimits),
    arguments=(
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_LEAD_TRADERS: Operation[LeadTraderPage] = Operation(
    id="copy_trading.get_lead_traders",
    method="GET",
    path="/api/v5/copytrading/public-lead-traders",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-ranks",
    shape=one_row(LeadTraderPage),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("sort_type", "sortType", write.enum),
        Argument("state", "state", write.enum),
        Argument("min_lead_days", "minLeadDays", write.enum),
        Argument("min_assets", "minAssets", write.decimal),
        Argument("max_assets", "maxAssets", write.decimal),
        Argument("min_aum", "minAum", write.decimal),
        Argument("max_aum", "maxAum", write.decimal),
        Argument("data_ver", "dataVer", write.text),
        Argument("page", "page", write.integer),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"page": "number"}, "newest-first", 10, 20),
)

GET_LEAD_TRADER_WEEKLY_PNL: Operation[list[LeadTraderWeek]] = Operation(
    id="copy_trading.get_lead_trader_weekly_pnl",
    method="GET",
    path="/api/v5/copytrading/public-weekly-pnl",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-weekly-pnl",
    shape=rows(LeadTraderWeek),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_LEAD_TRADER_DAILY_PNL: Operation[list[LeadTraderDay]] = Operation(
    id="copy_trading.get_lead_trader_daily_pnl",
    method="GET",
    path="/api/v5/copytrading/public-pnl",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-daily-pnl",
    shape=rows(LeadTraderDay),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("last_days", "lastDays", write.enum, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_LEAD_TRADER_STATS: Operation[LeadTraderStats] = Operation(
    id="copy_trading.get_lead_trader_stats",
    method="GET",
    path="/api/v5/copytrading/public-stats",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-stats",
    shape=one_row(LeadTraderStats),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("last_days", "lastDays", write.enum, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_LEAD_TRADER_CURRENCIES: Operation[list[LeadTraderPreference]] = Operation(
    id="copy_trading.get_lead_trader_currencies",
    method="GET",
    path="/api/v5/copytrading/public-preference-currency",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-currency-preferences",
    shape=rows(LeadTraderPreference),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
    ),
)

GET_LEAD_TRADER_POSITIONS: Operation[list[LeadTraderPosition]] = Operation(
    id="copy_trading.get_lead_trader_positions",
    method="GET",
    path="/api/v5/copytrading/public-current-subpositions",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-current-lead-positions",
    shape=rows(LeadTraderPosition),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "subPosId", "before": "subPosId"}, "newest-first", 100, 100),
)

GET_LEAD_TRADER_POSITION_HISTORY: Operation[list[ClosedLeadTraderPosition]] = Operation(
    id="copy_trading.get_lead_trader_position_history",
    method="GET",
    path="/api/v5/copytrading/public-subpositions-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-lead-trader-lead-position-history",
    shape=rows(ClosedLeadTraderPosition),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "subPosId", "before": "subPosId"}, "newest-first", 100, 100),
)

GET_COPY_TRADERS: Operation[LeadTraderFollowing] = Operation(
    id="copy_trading.get_copy_traders",
    method="GET",
    path="/api/v5/copytrading/public-copy-traders",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="order-book-trading-copy-trading-get-copy-traders",
    shape=one_row(LeadTraderFollowing),
    arguments=(
        Argument("unique_code", "uniqueCode", write.text, required=True),
        Argument("inst_type", "instType", write.enum),
        Argument("limit", "limit", write.integer),
    ),
)


def get_lead_positions(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[LeadPosition]]:
    """Get your open lead positions.

    Ordered by the time of opening, the latest first.

    Args:
        inst_type: Only this kind of instrument, SPOT or SWAP.
        inst_id: Only this instrument.
        after: Only positions older than the one with this lead position ID.
        before: Only positions newer than the one with this lead position ID.
        limit: Number of positions, 500 at most. Default: 500.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 500 rows a page, 500 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
    """
    return GET_LEAD_POSITIONS.request(
        inst_type=inst_type,
        inst_id=inst_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_lead_position_history(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: str | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[ClosedLeadPosition]]:
    """Get your lead positions that were closed in the last 3 months.

    Args:
        inst_type: Only this kind of instrument, SPOT or SWAP.
        inst_id: Only this instrument.
        after: Only positions older than the one with this lead position ID.
        before: Only positions newer than the one with this lead position ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
    """
    return GET_LEAD_POSITION_HISTORY.request(
        inst_type=inst_type,
        inst_id=inst_id,
        after=after,
        before=before,
        limit=limit,
    )


def set_lead_position_stops(
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

) -> Request[LeadPositionAck]:
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
        A request for: The position.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
    """
    return SET_LEAD_POSITION_STOPS.request(
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


def close_lead_position(
    sub_pos_id: str,
    *,
    inst_type: InstrumentTypeLike | None = None,
    ord_type: OrderPricingLike | None = None,
    px: Number | None = None,
    tag: str | None = None,

) -> Request[LeadPositionAck]:
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
        A request for: The position.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    """
    return CLOSE_LEAD_POSITION.request(
        sub_pos_id=sub_pos_id,
        inst_type=inst_type,
        ord_type=ord_type,
        px=px,
        tag=tag,
    )


def get_lead_instruments(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[LeadInstrument]]:
    """Get the instruments that can be led in.

    Each row tells whether you lead in the instrument.

    Args:
        inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.

    Returns:
        A request for: The instruments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
    """
    return GET_LEAD_INSTRUMENTS.request(
        inst_type=inst_type,
    )


def set_lead_instruments(
    inst_id: str,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[LeadInstrumentAck]]:
    """Set the instruments in which you lead.

    The list replaces the former one. An instrument that is new in it must be without positions
    and pending orders. The first list is chosen when applying to become a lead trader.

    Args:
        inst_id: IDs of all the instruments to lead in, separated by commas; any other is
            dropped.
        inst_type: Kind of instrument, SPOT or SWAP. Default: SWAP.

    Returns:
        A request for: The instruments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
    """
    return SET_LEAD_INSTRUMENTS.request(
        inst_id=inst_id,
        inst_type=inst_type,
    )


def get_shared_profits(
    *,
    inst_type: InstrumentTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[SharedProfit]]:
    """Get the profits that copy traders shared with you in the last 3 months.

    Args:
        inst_type: Only this kind of instrument, SPOT or SWAP.
        after: Only payments older than the one with this profit sharing ID.
        before: Only payments newer than the one with this profit sharing ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The payments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
    """
    return GET_SHARED_PROFITS.request(
        inst_type=inst_type,
        after=after,
        before=before,
        limit=limit,
    )


def get_shared_profit_totals(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[SharedProfitTotal]]:
    """Get how much profit copy traders have ever shared with you.

    Args:
        inst_type: Only this kind of instrument, SPOT or SWAP.

    Returns:
        A request for: The totals.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
    """
    return GET_SHARED_PROFIT_TOTALS.request(
        inst_type=inst_type,
    )


def get_expected_shared_profits(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[ExpectedSharedProfit]]:
    """Get the profits that copy traders will share with you next.

    The amounts change whenever a copied position is closed.

    Args:
        inst_type: Only this kind of instrument, SPOT or SWAP.

    Returns:
        A request for: The expected payments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
    """
    return GET_EXPECTED_SHARED_PROFITS.request(
        inst_type=inst_type,
    )


def get_expected_shared_profit_total(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[ExpectedSharedProfitTotal]:
    """Get how much profit copy traders will share with you next.

    Args:
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The total.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
    """
    return GET_EXPECTED_SHARED_PROFIT_TOTAL.request(
        inst_type=inst_type,
    )


def set_profit_sharing_ratio(
    profit_sharing_ratio: Number,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[RequestResult]:
    """Set the share of their profit that copy traders give up.

    Only so many changes are allowed in a month.

    Args:
        profit_sharing_ratio: Share of their profit that copy traders give up, 0.1 being 10%.
        inst_type: Kind of instrument; SWAP is the only one.

    Returns:
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
    """
    return SET_PROFIT_SHARING_RATIO.request(
        profit_sharing_ratio=profit_sharing_ratio,
        inst_type=inst_type,
    )


def get_config() -> Request[CopyTradingProfile]:
    """Get your part in copy trading.

    Returns:
        A request for: Your part.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
    """
    return GET_CONFIG.request()


def start_copying(
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

) -> Request[RequestResult]:
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
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
    """
    return START_COPYING.request(
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


def amend_copy_settings(
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

) -> Request[RequestResult]:
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
        A request for: What became of the change.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
    """
    return AMEND_COPY_SETTINGS.request(
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


def stop_copying(
    *,
    unique_code: str,
    sub_pos_close_type: CopyPositionHandlingLike,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[RequestResult]:
    """Stop copying a lead trader.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        sub_pos_close_type: What becomes of positions that are open.
        inst_type: Kind of instrument; SWAP is the only one.

    Returns:
        A request for: What became of the request.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    """
    return STOP_COPYING.request(
        unique_code=unique_code,
        sub_pos_close_type=sub_pos_close_type,
        inst_type=inst_type,
    )


def get_copy_settings(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[CopySettings]:
    """Get how you copy a lead trader.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one.

    Returns:
        A request for: The settings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
    """
    return GET_COPY_SETTINGS.request(
        unique_code=unique_code,
        inst_type=inst_type,
    )


def get_my_lead_traders(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[CopiedLeadTrader]]:
    """Get the lead traders whom you copy.

    Args:
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The lead traders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
    """
    return GET_MY_LEAD_TRADERS.request(
        inst_type=inst_type,
    )


def get_copy_limits(
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[CopyLimits]:
    """Get what the settings of a copy trader may be.

    Args:
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The limits.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
    """
    return GET_COPY_LIMITS.request(
        inst_type=inst_type,
    )


def get_lead_traders(
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

) -> Request[LeadTraderPage]:
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
        A request for: A page of the ranking.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    Paged by page, newest-first; 10 rows a page, 20 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
    """
    return GET_LEAD_TRADERS.request(
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


def get_lead_trader_weekly_pnl(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[LeadTraderWeek]]:
    """Get the profit of a lead trader week by week.

    The latest week comes first.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The weeks.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
    """
    return GET_LEAD_TRADER_WEEKLY_PNL.request(
        unique_code=unique_code,
        inst_type=inst_type,
    )


def get_lead_trader_daily_pnl(
    *,
    unique_code: str,
    last_days: LeadTraderPeriodLike,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[LeadTraderDay]]:
    """Get the profit of a lead trader day by day.

    The latest day comes first. The profits are accumulated.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        last_days: Length of the past to tell.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The days.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
    """
    return GET_LEAD_TRADER_DAILY_PNL.request(
        unique_code=unique_code,
        last_days=last_days,
        inst_type=inst_type,
    )


def get_lead_trader_stats(
    *,
    unique_code: str,
    last_days: LeadTraderPeriodLike,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[LeadTraderStats]:
    """Get how a lead trader has done.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        last_days: Length of the past to tell.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The figures.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
    """
    return GET_LEAD_TRADER_STATS.request(
        unique_code=unique_code,
        last_days=last_days,
        inst_type=inst_type,
    )


def get_lead_trader_currencies(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,

) -> Request[list[LeadTraderPreference]]:
    """Get the currencies that a lead trader trades most.

    The one with the largest share comes first.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
    """
    return GET_LEAD_TRADER_CURRENCIES.request(
        unique_code=unique_code,
        inst_type=inst_type,
    )


def get_lead_trader_positions(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[LeadTraderPosition]]:
    """Get the open positions of a lead trader.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
        after: Only positions older than the one with this lead position ID.
        before: Only positions newer than the one with this lead position ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
    """
    return GET_LEAD_TRADER_POSITIONS.request(
        unique_code=unique_code,
        inst_type=inst_type,
        after=after,
        before=before,
        limit=limit,
    )


def get_lead_trader_position_history(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[ClosedLeadTraderPosition]]:
    """Get the positions that a lead trader closed in the last 3 months.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
        after: Only positions older than the one with this lead position ID.
        before: Only positions newer than the one with this lead position ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
    """
    return GET_LEAD_TRADER_POSITION_HISTORY.request(
        unique_code=unique_code,
        inst_type=inst_type,
        after=after,
        before=before,
        limit=limit,
    )


def get_copy_traders(
    unique_code: str,
    *,
    inst_type: InstrumentTypeLike | None = None,
    limit: int | None = None,

) -> Request[LeadTraderFollowing]:
    """Get those who copy a lead trader.

    Args:
        unique_code: Code of the lead trader, 16 or 18 letters and digits.
        inst_type: Kind of instrument; SWAP is the only one. Default: SWAP.
        limit: Number of copy traders, 100 at most. Default: 100.

    Returns:
        A request for: The copy traders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
    """
    return GET_COPY_TRADERS.request(
        unique_code=unique_code,
        inst_type=inst_type,
        limit=limit,
    )
