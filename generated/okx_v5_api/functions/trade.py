# Generated from spec/ by `make generate`. Do not edit.
"""Orders, fills and closing of positions.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page, StreamForm
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, RowResults, batch, one_result, one_row, rows
import okx_v5_core.writing as write
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

__all__ = [
    "place_order",
    "get_order",
    "place_batch_orders",
    "amend_order",
    "amend_batch_orders",
    "cancel_order",
    "cancel_batch_orders",
    "get_orders_pending",
    "get_orders_history",
    "get_fills",
    "close_position",
    "get_orders_history_archive",
    "get_fills_history",
    "get_easy_convert_currencies",
    "easy_convert",
    "get_easy_convert_history",
    "get_one_click_repay_currencies",
    "one_click_repay",
    "get_one_click_repay_history",
    "get_one_click_repay_currencies_v2",
    "one_click_repay_v2",
    "get_one_click_repay_history_v2",
    "mass_cancel",
    "cancel_all_after",
    "get_account_rate_limit",
    "precheck_order",
]

PLACE_ORDER: Operation[OrderAck] = Operation(
    id="trade.place_order",
    method="POST",
    path="/api/v5/trade/order",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(60, "requests", 2, ("user", "instrument"), only_for="non-options"),
        Limit(60, "requests", 2, ("user", "instrument-family"), only_for="options"),
        Limit(4, "requests", 2, ("user", "instrument"), only_for="copy-trading-lead"),
    ),
    doc="order-book-trading-trade-post-place-order",
    shape=one_result(OrderAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("ord_type", "ordType", write.enum, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("ccy", "ccy", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("tag", "tag", write.text),
        Argument("pos_side", "posSide", write.enum),
        Argument("px", "px", write.decimal),
        Argument("speed_bump", "speedBump", write.text),
        Argument("outcome", "outcome", write.enum),
        Argument("px_usd", "pxUsd", write.decimal),
        Argument("px_vol", "pxVol", write.decimal),
        Argument("reduce_only", "reduceOnly", write.json_boolean),
        Argument("tgt_ccy", "tgtCcy", write.enum),
        Argument("ban_amend", "banAmend", write.json_boolean),
        Argument("px_amend_type", "pxAmendType", write.enum),
        Argument("trade_quote_ccy", "tradeQuoteCcy", write.text),
        Argument("slippage_pct", "slippagePct", write.decimal),
        Argument("stp_mode", "stpMode", write.enum),
        Argument("rpi_taker_access", "rpiTakerAccess", write.json_boolean),
        Argument("rpi_px_round", "rpiPxRound", write.json_boolean),
        Argument("attach_algo_ords", "attachAlgoOrds", write.list_of(write.body(NewAttachedAlgo))),
    ),
    expires=True,
    order_cap=True,
    stream=StreamForm(
        "order",
        "private",
        instrument_codes=True,
        lacks=frozenset(("attachAlgoOrds",)),
    ),
)

GET_ORDER: Operation[Order] = Operation(
    id="trade.get_order",
    method="GET",
    path="/api/v5/trade/order",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(60, "requests", 2, ("user", "instrument"), only_for="non-options"),
        Limit(60, "requests", 2, ("user", "instrument-family"), only_for="options"),
    ),
    doc="order-book-trading-trade-get-order-details",
    shape=one_row(Order),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
    ),
    any_of=(("ord_id", "cl_ord_id"),),
)

PLACE_BATCH_ORDERS: Operation[BatchResult[OrderAck]] = Operation(
    id="trade.place_batch_orders",
    method="POST",
    path="/api/v5/trade/batch-orders",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(300, "orders", 2, ("user", "instrument"), only_for="non-options"),
        Limit(300, "orders", 2, ("user", "instrument-family"), only_for="options"),
        Limit(4, "orders", 2, ("user", "instrument"), only_for="copy-trading-lead"),
    ),
    doc="order-book-trading-trade-post-place-multiple-orders",
    shape=batch(OrderAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("new_orders", "", write.list_of(write.body(NewOrder), 20, "51111"), required=True),
    ),
    whole_body=True,
    expires=True,
    batch_of="trade.place_order",
    order_cap=True,
    stream=StreamForm(
        "batch-orders",
        "private",
        instrument_codes=True,
        lacks=frozenset(("attachAlgoOrds",)),
    ),
)

AMEND_ORDER: Operation[OrderAmendmentAck] = Operation(
    id="trade.amend_order",
    method="POST",
    path="/api/v5/trade/amend-order",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(60, "requests", 2, ("user", "instrument"), only_for="non-options"),
        Limit(60, "requests", 2, ("user", "instrument-family"), only_for="options"),
        Limit(4, "requests", 2, ("user", "instrument"), only_for="copy-trading-lead"),
    ),
    doc="order-book-trading-trade-post-amend-order",
    shape=one_result(OrderAmendmentAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("cxl_on_fail", "cxlOnFail", write.json_boolean),
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("req_id", "reqId", write.text),
        Argument("new_sz", "newSz", write.decimal),
        Argument("new_px", "newPx", write.decimal),
        Argument("speed_bump", "speedBump", write.text),
        Argument("new_px_usd", "newPxUsd", write.decimal),
        Argument("new_px_vol", "newPxVol", write.decimal),
        Argument("px_amend_type", "pxAmendType", write.enum),
        Argument("attach_algo_ords", "attachAlgoOrds", write.list_of(write.body(AttachedAlgoAmendment))),
        Argument("rpi_taker_access", "rpiTakerAccess", write.json_boolean),
        Argument("rpi_px_round", "rpiPxRound", write.json_boolean),
    ),
    any_of=(("ord_id", "cl_ord_id"), ("new_sz", "new_px", "new_px_usd", "new_px_vol", "attach_algo_ords")),
    expires=True,
    order_cap=True,
    stream=StreamForm(
        "amend-order",
        "private",
        instrument_codes=True,
        lacks=frozenset(("attachAlgoOrds",)),
    ),
)

AMEND_BATCH_ORDERS: Operation[BatchResult[OrderAmendmentAck]] = Operation(
    id="trade.amend_batch_orders",
    method="POST",
    path="/api/v5/trade/amend-batch-orders",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(300, "orders", 2, ("user", "instrument"), only_for="non-options"),
        Limit(300, "orders", 2, ("user", "instrument-family"), only_for="options"),
        Limit(4, "orders", 2, ("user", "instrument"), only_for="copy-trading-lead"),
    ),
    doc="order-book-trading-trade-post-amend-multiple-orders",
    shape=batch(OrderAmendmentAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("order_amendments", "", write.list_of(write.body(OrderAmendment), 20, "51501"), required=True),
    ),
    whole_body=True,
    expires=True,
    batch_of="trade.amend_order",
    order_cap=True,
    stream=StreamForm(
        "batch-amend-orders",
        "private",
        instrument_codes=True,
        lacks=frozenset(("attachAlgoOrds",)),
    ),
)

CANCEL_ORDER: Operation[OrderCancellationAck] = Operation(
    id="trade.cancel_order",
    method="POST",
    path="/api/v5/trade/cancel-order",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(60, "requests", 2, ("user", "instrument"), only_for="non-options"),
        Limit(60, "requests", 2, ("user", "instrument-family"), only_for="options"),
    ),
    doc="order-book-trading-trade-post-cancel-order",
    shape=one_result(OrderCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("ord_id", "ordId", write.text),
        Argument("cl_ord_id", "clOrdId", write.text),
    ),
    any_of=(("ord_id", "cl_ord_id"),),
    stream=StreamForm(
        "cancel-order",
        "private",
        instrument_codes=True,
    ),
)

CANCEL_BATCH_ORDERS: Operation[BatchResult[OrderCancellationAck]] = Operation(
    id="trade.cancel_batch_orders",
    method="POST",
    path="/api/v5/trade/cancel-batch-orders",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(300, "orders", 2, ("user", "instrument"), only_for="non-options"),
        Limit(300, "orders", 2, ("user", "instrument-family"), only_for="options"),
    ),
    doc="order-book-trading-trade-post-cancel-multiple-orders",
    shape=batch(OrderCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("order_cancellations", "", write.list_of(write.body(OrderCancellation), 20, "51406"), required=True),
    ),
    whole_body=True,
    batch_of="trade.cancel_order",
    stream=StreamForm(
        "batch-cancel-orders",
        "private",
        instrument_codes=True,
    ),
)

GET_ORDERS_PENDING: Operation[list[Order]] = Operation(
    id="trade.get_orders_pending",
    method="GET",
    path="/api/v5/trade/orders-pending",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(60, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-order-list",
    shape=rows(Order),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("ord_type", "ordType", write.commas(write.enum)),
        Argument("state", "state", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

GET_ORDERS_HISTORY: Operation[list[Order]] = Operation(
    id="trade.get_orders_history",
    method="GET",
    path="/api/v5/trade/orders-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-order-history-last-7-days",
    shape=rows(Order),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("ord_type", "ordType", write.commas(write.enum)),
        Argument("state", "state", write.enum),
        Argument("category", "category", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

GET_FILLS: Operation[list[Fill]] = Operation(
    id="trade.get_fills",
    method="GET",
    path="/api/v5/trade/fills",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(60, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-transaction-details-last-3-days",
    shape=rows(Fill),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("ord_id", "ordId", write.text),
        Argument("sub_type", "subType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "billId", "before": "billId"}, "newest-first", 100, 100),
)

CLOSE_POSITION: Operation[PositionClosingAck] = Operation(
    id="trade.close_position",
    method="POST",
    path="/api/v5/trade/close-position",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument"), only_for="non-options"),
        Limit(20, "requests", 2, ("user", "instrument-family"), only_for="options"),
    ),
    doc="order-book-trading-trade-post-close-positions",
    shape=one_row(PositionClosingAck),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("pos_side", "posSide", write.enum),
        Argument("ccy", "ccy", write.text),
        Argument("auto_cxl", "autoCxl", write.json_boolean),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("tag", "tag", write.text),
    ),
)

GET_ORDERS_HISTORY_ARCHIVE: Operation[list[Order]] = Operation(
    id="trade.get_orders_history_archive",
    method="GET",
    path="/api/v5/trade/orders-history-archive",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-order-history-last-3-months",
    shape=rows(Order),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("ord_type", "ordType", write.commas(write.enum)),
        Argument("state", "state", write.enum),
        Argument("category", "category", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ordId", "before": "ordId"}, "newest-first", 100, 100),
)

GET_FILLS_HISTORY: Operation[list[Fill]] = Operation(
    id="trade.get_fills_history",
    method="GET",
    path="/api/v5/trade/fills-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-transaction-details-last-3-months",
    shape=rows(Fill),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("ord_id", "ordId", write.text),
        Argument("sub_type", "subType", write.enum),
        Argument("after", "after", write.text),
        Argument("before", "before", write.text),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "billId", "before": "billId"}, "newest-first", 100, 100),
)

GET_EASY_CONVERT_CURRENCIES: Operation[EasyConvertCurrencies] = Operation(
    id="trade.get_easy_convert_currencies",
    method="GET",
    path="/api/v5/trade/easy-convert-currency-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-easy-convert-currency-list",
    shape=one_row(EasyConvertCurrencies),
    arguments=(
        Argument("source", "source", write.enum),
    ),
)

EASY_CONVERT: Operation[list[EasyConversion]] = Operation(
    id="trade.easy_convert",
    method="POST",
    path="/api/v5/trade/easy-convert",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-post-place-easy-convert",
    shape=rows(EasyConversion),
    arguments=(
        Argument("from_ccy", "fromCcy", write.list_of(write.text, 5), required=True),
        Argument("to_ccy", "toCcy", write.text, required=True),
        Argument("source", "source", write.enum),
    ),
)

GET_EASY_CONVERT_HISTORY: Operation[list[PastEasyConversion]] = Operation(
    id="trade.get_easy_convert_history",
    method="GET",
    path="/api/v5/trade/easy-convert-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-easy-convert-history",
    shape=rows(PastEasyConversion),
    arguments=(
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "uTime", "before": "uTime"}, "newest-first", 100, 100),
)

GET_ONE_CLICK_REPAY_CURRENCIES: Operation[list[OneClickRepayCurrenciesByDebtType]] = Operation(
    id="trade.get_one_click_repay_currencies",
    method="GET",
    path="/api/v5/trade/one-click-repay-currency-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-one-click-repay-currency-list",
    shape=rows(OneClickRepayCurrenciesByDebtType),
    arguments=(
        Argument("debt_type", "debtType", write.enum),
    ),
)

ONE_CLICK_REPAY: Operation[list[OneClickRepayment]] = Operation(
    id="trade.one_click_repay",
    method="POST",
    path="/api/v5/trade/one-click-repay",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-post-trade-one-click-repay",
    shape=rows(OneClickRepayment),
    arguments=(
        Argument("debt_ccy", "debtCcy", write.list_of(write.text, 5), required=True),
        Argument("repay_ccy", "repayCcy", write.text, required=True),
    ),
)

GET_ONE_CLICK_REPAY_HISTORY: Operation[list[OneClickRepayment]] = Operation(
    id="trade.get_one_click_repay_history",
    method="GET",
    path="/api/v5/trade/one-click-repay-history",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-one-click-repay-history",
    shape=rows(OneClickRepayment),
    arguments=(
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "uTime", "before": "uTime"}, "newest-first", 100, 100),
)

GET_ONE_CLICK_REPAY_CURRENCIES_V2: Operation[OneClickRepayCurrencies] = Operation(
    id="trade.get_one_click_repay_currencies_v2",
    method="GET",
    path="/api/v5/trade/one-click-repay-currency-list-v2",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-one-click-repay-currency-list-new",
    shape=one_row(OneClickRepayCurrencies),
)

ONE_CLICK_REPAY_V2: Operation[OneClickRepaymentAck] = Operation(
    id="trade.one_click_repay_v2",
    method="POST",
    path="/api/v5/trade/one-click-repay-v2",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-post-trade-one-click-repay-new",
    shape=one_row(OneClickRepaymentAck),
    arguments=(
        Argument("debt_ccy", "debtCcy", write.text, required=True),
        Argument("repay_ccy_list", "repayCcyList", write.list_of(write.text), required=True),
    ),
)

GET_ONE_CLICK_REPAY_HISTORY_V2: Operation[list[OneClickRepaymentV2]] = Operation(
    id="trade.get_one_click_repay_history_v2",
    method="GET",
    path="/api/v5/trade/one-click-repay-history-v2",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-get-one-click-repay-history-new",
    shape=rows(OneClickRepaymentV2),
    arguments=(
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

MASS_CANCEL: Operation[RequestResult] = Operation(
    id="trade.mass_cancel",
    method="POST",
    path="/api/v5/trade/mass-cancel",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-post-mass-cancel-order",
    shape=one_row(RequestResult),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("lock_interval", "lockInterval", write.integer),
    ),
    stream=StreamForm(
        "mass-cancel",
        "private",
    ),
)

CANCEL_ALL_AFTER: Operation[OrderCountdown] = Operation(
    id="trade.cancel_all_after",
    method="POST",
    path="/api/v5/trade/cancel-all-after",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user", "tag")),
    ),
    doc="order-book-trading-trade-post-cancel-all-after",
    shape=one_row(OrderCountdown),
    arguments=(
        Argument("time_out", "timeOut", write.integer, required=True),
        Argument("tag", "tag", write.text),
    ),
)

GET_ACCOUNT_RATE_LIMIT: Operation[AccountRateLimit] = Operation(
    id="trade.get_account_rate_limit",
    method="GET",
    path="/api/v5/trade/account-rate-limit",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="order-book-trading-trade-get-account-rate-limit",
    shape=one_row(AccountRateLimit),
)

PRECHECK_ORDER: Operation[OrderPrecheckResult] = Operation(
    id="trade.precheck_order",
    method="POST",
    path="/api/v5/trade/order-precheck",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="order-book-trading-trade-post-order-precheck",
    shape=one_row(OrderPrecheckResult),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("side", "side", write.enum, required=True),
        Argument("ord_type", "ordType", write.enum, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("cl_ord_id", "clOrdId", write.text),
        Argument("pos_side", "posSide", write.enum),
        Argument("px", "px", write.decimal),
        Argument("outcome", "outcome", write.enum),
        Argument("reduce_only", "reduceOnly", write.json_boolean),
        Argument("tgt_ccy", "tgtCcy", write.enum),
        Argument("attach_algo_ords", "attachAlgoOrds", write.list_of(write.body(OrderPrecheckAttachment))),
    ),
)


def place_order(
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

) -> Request[OrderAck]:
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
        A request for: What became of the order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
    user and instrument-family (options); 4 requests in 2 s per user and instrument
    (copy-trading-lead); the account's cap on new and amended orders.
    Takes a deadline: with_options(expires_in=…).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    """
    return PLACE_ORDER.request(
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


def get_order(
    inst_id: str,
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,

) -> Request[Order]:
    """Get one order.

    Only of an instrument that is still traded. If several orders have had the cl_ord_id, the
    latest.

    Args:
        inst_id: Instrument ID.
        ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
        cl_ord_id: Your own ID of the order. Required unless ord_id is given.

    Returns:
        A request for: The order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
    user and instrument-family (options).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
    """
    return GET_ORDER.request(
        inst_id=inst_id,
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
    )


def place_batch_orders(
    new_orders: Sequence[NewOrder],

) -> Request[BatchResult[OrderAck]]:
    """Place up to 20 orders.

    The orders are placed in the order given, and each row tells whether its order was accepted.
    In portfolio margin mode all are accepted or none. A batch of one counts towards the limit
    for single orders.

    Args:
        new_orders: An order to be placed.

    Returns:
        A request for: What became of each order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
    and instrument-family (options); 4 orders in 2 s per user and instrument
    (copy-trading-lead); the account's cap on new and amended orders.
    Takes a deadline: with_options(expires_in=…).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    """
    return PLACE_BATCH_ORDERS.request(
        new_orders=new_orders,
    )


def amend_order(
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

) -> Request[OrderAmendmentAck]:
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
        A request for: What became of the amendment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
    user and instrument-family (options); 4 requests in 2 s per user and instrument
    (copy-trading-lead); the account's cap on new and amended orders.
    Takes a deadline: with_options(expires_in=…).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    """
    return AMEND_ORDER.request(
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


def amend_batch_orders(
    order_amendments: Sequence[OrderAmendment],

) -> Request[BatchResult[OrderAmendmentAck]]:
    """Amend up to 20 pending orders.

    Each row tells whether its amendment was accepted, not that it took effect. No order may
    occur twice. A batch of one counts towards the limit for single amendments.

    Args:
        order_amendments: Changes to one pending order.

    Returns:
        A request for: What became of each amendment.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
    and instrument-family (options); 4 orders in 2 s per user and instrument
    (copy-trading-lead); the account's cap on new and amended orders.
    Takes a deadline: with_options(expires_in=…).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
    """
    return AMEND_BATCH_ORDERS.request(
        order_amendments=order_amendments,
    )


def cancel_order(
    inst_id: str,
    *,
    ord_id: str | None = None,
    cl_ord_id: str | None = None,

) -> Request[OrderCancellationAck]:
    """Cancel one pending order.

    The answer says that the cancellation was accepted, not that the order is canceled.

    Args:
        inst_id: Instrument ID.
        ord_id: Order ID; takes precedence over cl_ord_id. Required unless cl_ord_id is given.
        cl_ord_id: Your own ID of the order. Required unless ord_id is given.

    Returns:
        A request for: What became of the cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 60 requests in 2 s per user and instrument (non-options); 60 requests in 2 s per
    user and instrument-family (options).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
    """
    return CANCEL_ORDER.request(
        inst_id=inst_id,
        ord_id=ord_id,
        cl_ord_id=cl_ord_id,
    )


def cancel_batch_orders(
    order_cancellations: Sequence[OrderCancellation],

) -> Request[BatchResult[OrderCancellationAck]]:
    """Cancel up to 20 pending orders.

    Each row tells whether its cancellation was accepted, not that the order is canceled. A
    batch of one counts towards the limit for single cancellations.

    Args:
        order_cancellations: Names one pending order to be canceled.

    Returns:
        A request for: What became of each cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 300 orders in 2 s per user and instrument (non-options); 300 orders in 2 s per user
    and instrument-family (options).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
    """
    return CANCEL_BATCH_ORDERS.request(
        order_cancellations=order_cancellations,
    )


def get_orders_pending(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_family: str | None = None,
    inst_id: str | None = None,
    ord_type: Sequence[OrderTypeLike] | OrderTypeLike | None = None,
    state: OrderStateLike | None = None,
    after: str | None = None,
    before: str | None = None,
    limit: int | None = None,

) -> Request[list[Order]]:
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
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 60 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
    """
    return GET_ORDERS_PENDING.request(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
        ord_type=ord_type,
        state=state,
        after=after,
        before=before,
        limit=limit,
    )


def get_orders_history(
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

) -> Request[list[Order]]:
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
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 40 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
    """
    return GET_ORDERS_HISTORY.request(
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


def get_fills(
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

) -> Request[list[Fill]]:
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
        A request for: The fills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 60 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
    """
    return GET_FILLS.request(
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


def close_position(
    *,
    inst_id: str,
    mgn_mode: MarginModeLike,
    pos_side: PositionSideLike | None = None,
    ccy: str | None = None,
    auto_cxl: bool | None = None,
    cl_ord_id: str | None = None,
    tag: str | None = None,

) -> Request[PositionClosingAck]:
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
        A request for: The position that is closed.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user and instrument (non-options); 20 requests in 2 s per
    user and instrument-family (options).
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
    """
    return CLOSE_POSITION.request(
        inst_id=inst_id,
        mgn_mode=mgn_mode,
        pos_side=pos_side,
        ccy=ccy,
        auto_cxl=auto_cxl,
        cl_ord_id=cl_ord_id,
        tag=tag,
    )


def get_orders_history_archive(
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

) -> Request[list[Order]]:
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
        A request for: The orders.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
    """
    return GET_ORDERS_HISTORY_ARCHIVE.request(
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


def get_fills_history(
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

) -> Request[list[Fill]]:
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
        A request for: The fills.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
    """
    return GET_FILLS_HISTORY.request(
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


def get_easy_convert_currencies(
    *,
    source: EasyConvertSourceLike | None = None,

) -> Request[EasyConvertCurrencies]:
    """Get what easy conversion can convert.

    Balances below 10 USD can be converted into major currencies.

    Args:
        source: Account that holds the balances. Default: 1.

    Returns:
        A request for: The balances and the currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
    """
    return GET_EASY_CONVERT_CURRENCIES.request(
        source=source,
    )


def easy_convert(
    *,
    from_ccy: Sequence[str],
    to_ccy: str,
    source: EasyConvertSourceLike | None = None,

) -> Request[list[EasyConversion]]:
    """Convert small balances into one major currency.

    One row a converted currency. Whether a conversion succeeded shows in the history.

    Args:
        from_ccy: Currencies to convert, 5 at most.
        to_ccy: Currency to receive; none of those in from_ccy.
        source: Account that holds the balances. Default: 1.

    Returns:
        A request for: The conversions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
    """
    return EASY_CONVERT.request(
        from_ccy=from_ccy,
        to_ccy=to_ccy,
        source=source,
    )


def get_easy_convert_history(
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[PastEasyConversion]]:
    """Get the easy conversions of the last 7 days.

    Args:
        after: Only conversions before this time.
        before: Only conversions after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The conversions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
    """
    return GET_EASY_CONVERT_HISTORY.request(
        after=after,
        before=before,
        limit=limit,
    )


def get_one_click_repay_currencies(
    *,
    debt_type: MarginModeLike | None = None,

) -> Request[list[OneClickRepayCurrenciesByDebtType]]:
    """Get debts that can be repaid at one click.

    Cross and isolated debts, in multi-currency and portfolio margin mode.

    Args:
        debt_type: Only debts of this margin mode.

    Returns:
        A request for: The debts and the currencies to repay them with.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
    """
    return GET_ONE_CLICK_REPAY_CURRENCIES.request(
        debt_type=debt_type,
    )


def one_click_repay(
    *,
    debt_ccy: Sequence[str],
    repay_ccy: str,

) -> Request[list[OneClickRepayment]]:
    """Repay cross debts with one currency.

    Spends up to what is available in the funding and the trading account. In multi-currency and
    portfolio margin mode; not for isolated debts. One row a debt.

    Args:
        debt_ccy: Currencies of the debts, 5 at most.
        repay_ccy: Currency to repay with; none of those in debt_ccy.

    Returns:
        A request for: The repayments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
    """
    return ONE_CLICK_REPAY.request(
        debt_ccy=debt_ccy,
        repay_ccy=repay_ccy,
    )


def get_one_click_repay_history(
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[OneClickRepayment]]:
    """Get the one-click repayments of the last 7 days.

    In multi-currency and portfolio margin mode.

    Args:
        after: Only repayments before this time.
        before: Only repayments after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The repayments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
    """
    return GET_ONE_CLICK_REPAY_HISTORY.request(
        after=after,
        before=before,
        limit=limit,
    )


def get_one_click_repay_currencies_v2() -> Request[OneClickRepayCurrencies]:
    """Get debts that one_click_repay_v2 can repay.

    In spot, multi-currency margin and portfolio margin mode.

    Returns:
        A request for: The debts and the currencies to repay them with.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
    """
    return GET_ONE_CLICK_REPAY_CURRENCIES_V2.request()


def one_click_repay_v2(
    *,
    debt_ccy: str,
    repay_ccy_list: Sequence[str],

) -> Request[OneClickRepaymentAck]:
    """Repay one debt with several currencies in turn.

    In spot, multi-currency margin and portfolio margin mode. The answer says that the repayment
    was accepted; the history tells what became of it.

    Args:
        debt_ccy: Currency of the debt.
        repay_ccy_list: Currencies to repay with, the one to use first in front.

    Returns:
        A request for: The repayment that was accepted.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
    """
    return ONE_CLICK_REPAY_V2.request(
        debt_ccy=debt_ccy,
        repay_ccy_list=repay_ccy_list,
    )


def get_one_click_repay_history_v2(
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[OneClickRepaymentV2]]:
    """Get the repayments by one_click_repay_v2 of the last 7 days.

    In spot mode only.

    Args:
        after: Only repayments asked for at this time or before.
        before: Only repayments asked for at this time or after.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The repayments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
    """
    return GET_ONE_CLICK_REPAY_HISTORY_V2.request(
        after=after,
        before=before,
        limit=limit,
    )


def mass_cancel(
    *,
    inst_type: InstrumentTypeLike,
    inst_family: str,
    lock_interval: int | None = None,

) -> Request[RequestResult]:
    """Cancel all orders under market maker protection.

    Those of one family of options, in portfolio margin mode, for users with the privilege. New
    ones can be refused for a while after it.

    Args:
        inst_type: Kind of instrument; only OPTION.
        inst_family: Instrument family.
        lock_interval: Milliseconds during which new orders are refused, 0 to 10000; 0 ends a
            running lock. Default: 0.

    Returns:
        A request for: Whether it was done.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
    """
    return MASS_CANCEL.request(
        inst_type=inst_type,
        inst_family=inst_family,
        lock_interval=lock_interval,
    )


def cancel_all_after(
    time_out: int,
    *,
    tag: str | None = None,

) -> Request[OrderCountdown]:
    """Set a countdown at whose end orders are canceled.

    A dead man's switch for all order books but spread trading: send it every second to start
    the countdown anew. Up to 20 tags can have countdowns of their own.

    Args:
        time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.
        tag: Label of the orders to cancel, up to 16 letters and digits; all orders of the
            account if absent.

    Returns:
        A request for: The countdown.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user and tag.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
    """
    return CANCEL_ALL_AFTER.request(
        time_out=time_out,
        tag=tag,
    )


def get_account_rate_limit() -> Request[AccountRateLimit]:
    """Get how many orders the account may send.

    The limit counts new orders and amendments, each order of a batch by itself, and depends on
    the fill ratio.

    Returns:
        A request for: The limit.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
    """
    return GET_ACCOUNT_RATE_LIMIT.request()


def precheck_order(
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

) -> Request[OrderPrecheckResult]:
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
        A request for: The account now and after the order.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    """
    return PRECHECK_ORDER.request(
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
