# Generated from spec/ by `make generate`. Do not edit.
"""Instruments, funding rates and the exchange's clock.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows, single
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentTypeLike, MarginModeLike
from okx_v5_api.enums.public_calendar import EconomicCalendarRegionLike, EconomicImportanceLike
from okx_v5_api.enums.public_events import EventContractStateLike
from okx_v5_api.enums.public_prices import IndexQuoteCurrencyLike, PriceCandleBarLike
from okx_v5_api.enums.public_risk import InsuranceFundEntryTypeLike
from okx_v5_api.enums.public_tools import (
    ContractConversionPurposeLike,
    ContractConversionTypeLike,
    ContractConversionUnitLike,
    MarketDataModuleLike,
    MarketDataPeriodLike,
)
from okx_v5_api.records.public import FundingRate, PublicInstrument, ServerTime
from okx_v5_api.records.public_calendar import EconomicEvent
from okx_v5_api.records.public_events import (
    EventContractEvent,
    EventContractMarket,
    EventContractSeries,
)
from okx_v5_api.records.public_prices import (
    ContractExpiry,
    EstimatedPrice,
    EstimatedSettlement,
    FiatExchangeRate,
    FuturesSettlement,
    IndexComposition,
    IndexTicker,
    MarkPrice,
    OptionSummary,
    PastFundingRate,
    Premium,
    PriceCandle,
    PriceLimit,
)
from okx_v5_api.records.public_risk import (
    CurrencyDiscount,
    InsuranceFund,
    LoanTerms,
    OpenInterest,
    PublicPositionTier,
)
from okx_v5_api.records.public_tools import (
    ContractConversion,
    InstrumentTickBands,
    MarketDataFiles,
    MarketMakerInstrument,
    UnderlyingList,
)

__all__ = [
    "get_time",
    "get_instruments",
    "get_funding_rate",
    "get_event_series",
    "get_events",
    "get_event_markets",
    "get_estimated_price",
    "get_delivery_exercise_history",
    "get_estimated_settlement",
    "get_settlement_history",
    "get_funding_rate_history",
    "get_open_interest",
    "get_price_limit",
    "get_option_summary",
    "get_discount_rates",
    "get_mark_price",
    "get_position_tiers",
    "get_interest_rate_loan_quota",
    "get_underlyings",
    "get_insurance_fund",
    "convert_contracts",
    "get_tick_bands",
    "get_premium_history",
    "get_index_tickers",
    "get_index_candles",
    "get_history_index_candles",
    "get_mark_price_candles",
    "get_history_mark_price_candles",
    "get_exchange_rate",
    "get_index_components",
    "get_economic_calendar",
    "get_market_data_history",
    "get_mm_instrument_types",
]

GET_TIME: Operation[ServerTime] = Operation(
    id="public.get_time",
    method="GET",
    path="/api/v5/public/time",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-system-time",
    shape=one_row(ServerTime),
)

GET_INSTRUMENTS: Operation[list[PublicInstrument]] = Operation(
    id="public.get_instruments",
    method="GET",
    path="/api/v5/public/instruments",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip", "instrument-type")),
    ),
    doc="public-data-rest-api-get-instruments",
    shape=rows(PublicInstrument),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("series_id", "seriesId", write.text),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)

GET_FUNDING_RATE: Operation[list[FundingRate]] = Operation(
    id="public.get_funding_rate",
    method="GET",
    path="/api/v5/public/funding-rate",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-funding-rate",
    shape=rows(FundingRate),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_EVENT_SERIES: Operation[list[EventContractSeries]] = Operation(
    id="public.get_event_series",
    method="GET",
    path="/api/v5/public/event-contract/series",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-series",
    shape=rows(EventContractSeries),
    arguments=(
        Argument("series_id", "seriesId", write.text),
    ),
)

GET_EVENTS: Operation[list[EventContractEvent]] = Operation(
    id="public.get_events",
    method="GET",
    path="/api/v5/public/event-contract/events",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-events",
    shape=rows(EventContractEvent),
    arguments=(
        Argument("series_id", "seriesId", write.text, required=True),
        Argument("event_id", "eventId", write.text),
        Argument("state", "state", write.enum),
        Argument("limit", "limit", write.integer),
        Argument("before", "before", write.unix_ms),
        Argument("after", "after", write.unix_ms),
    ),
    page=Page({"after": "expTime", "before": "expTime"}, "newest-first", 100, 100),
)

GET_EVENT_MARKETS: Operation[list[EventContractMarket]] = Operation(
    id="public.get_event_markets",
    method="GET",
    path="/api/v5/public/event-contract/markets",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-markets",
    shape=rows(EventContractMarket),
    arguments=(
        Argument("series_id", "seriesId", write.text, required=True),
        Argument("event_id", "eventId", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("state", "state", write.enum),
        Argument("limit", "limit", write.integer),
        Argument("before", "before", write.unix_ms),
        Argument("after", "after", write.unix_ms),
    ),
    page=Page({"after": "expTime", "before": "expTime"}, "newest-first", 100, 100),
)

GET_ESTIMATED_PRICE: Operation[list[EstimatedPrice]] = Operation(
    id="public.get_estimated_price",
    method="GET",
    path="/api/v5/public/estimated-price",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-estimated-delivery-exercise-price",
    shape=rows(EstimatedPrice),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_DELIVERY_EXERCISE_HISTORY: Operation[list[ContractExpiry]] = Operation(
    id="public.get_delivery_exercise_history",
    method="GET",
    path="/api/v5/public/delivery-exercise-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("ip", "instrument-type", "instrument-family")),
    ),
    doc="public-data-rest-api-get-delivery-exercise-history",
    shape=rows(ContractExpiry),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_ESTIMATED_SETTLEMENT: Operation[list[EstimatedSettlement]] = Operation(
    id="public.get_estimated_settlement",
    method="GET",
    path="/api/v5/public/estimated-settlement-info",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-estimated-future-settlement-price",
    shape=rows(EstimatedSettlement),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_SETTLEMENT_HISTORY: Operation[list[FuturesSettlement]] = Operation(
    id="public.get_settlement_history",
    method="GET",
    path="/api/v5/public/settlement-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(40, "requests", 2, ("ip", "instrument-family")),
    ),
    doc="public-data-rest-api-get-futures-settlement-history",
    shape=rows(FuturesSettlement),
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_FUNDING_RATE_HISTORY: Operation[list[PastFundingRate]] = Operation(
    id="public.get_funding_rate_history",
    method="GET",
    path="/api/v5/public/funding-rate-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-funding-rate-history",
    shape=rows(PastFundingRate),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("before", "before", write.unix_ms),
        Argument("after", "after", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "fundingTime", "before": "fundingTime"}, "newest-first", 400, 400),
)

GET_OPEN_INTEREST: Operation[list[OpenInterest]] = Operation(
    id="public.get_open_interest",
    method="GET",
    path="/api/v5/public/open-interest",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-open-interest",
    shape=rows(OpenInterest),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)

GET_PRICE_LIMIT: Operation[PriceLimit] = Operation(
    id="public.get_price_limit",
    method="GET",
    path="/api/v5/public/price-limit",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-limit-price",
    shape=one_row(PriceLimit),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_OPTION_SUMMARY: Operation[list[OptionSummary]] = Operation(
    id="public.get_option_summary",
    method="GET",
    path="/api/v5/public/opt-summary",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip", "instrument-family")),
    ),
    doc="public-data-rest-api-get-option-market-data",
    shape=rows(OptionSummary),
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
        Argument("exp_time", "expTime", write.text),
    ),
)

GET_DISCOUNT_RATES: Operation[list[CurrencyDiscount]] = Operation(
    id="public.get_discount_rates",
    method="GET",
    path="/api/v5/public/discount-rate-interest-free-quota",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-discount-rate-and-interest-free-quota",
    shape=rows(CurrencyDiscount),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("discount_lv", "discountLv", write.integer),
    ),
)

GET_MARK_PRICE: Operation[list[MarkPrice]] = Operation(
    id="public.get_mark_price",
    method="GET",
    path="/api/v5/public/mark-price",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="public-data-rest-api-get-mark-price",
    shape=rows(MarkPrice),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)

GET_POSITION_TIERS: Operation[list[PublicPositionTier]] = Operation(
    id="public.get_position_tiers",
    method="GET",
    path="/api/v5/public/position-tiers",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-position-tiers",
    shape=rows(PublicPositionTier),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("td_mode", "tdMode", write.enum, required=True),
        Argument("inst_family", "instFamily", write.commas(write.text)),
        Argument("inst_id", "instId", write.commas(write.text)),
        Argument("ccy", "ccy", write.text),
        Argument("tier", "tier", write.integer),
    ),
)

GET_INTEREST_RATE_LOAN_QUOTA: Operation[LoanTerms] = Operation(
    id="public.get_interest_rate_loan_quota",
    method="GET",
    path="/api/v5/public/interest-rate-loan-quota",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-interest-rate-and-loan-quota",
    shape=one_row(LoanTerms),
)

GET_UNDERLYINGS: Operation[UnderlyingList] = Operation(
    id="public.get_underlyings",
    method="GET",
    path="/api/v5/public/underlying",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-underlying",
    shape=single(UnderlyingList),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
    ),
)

GET_INSURANCE_FUND: Operation[list[InsuranceFund]] = Operation(
    id="public.get_insurance_fund",
    method="GET",
    path="/api/v5/public/insurance-fund",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-security-fund",
    shape=rows(InsuranceFund),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("type", "type", write.enum),
        Argument("inst_family", "instFamily", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("before", "before", write.unix_ms),
        Argument("after", "after", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
)

CONVERT_CONTRACTS: Operation[ContractConversion] = Operation(
    id="public.convert_contracts",
    method="GET",
    path="/api/v5/public/convert-contract-coin",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-unit-convert",
    shape=one_row(ContractConversion),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("sz", "sz", write.decimal, required=True),
        Argument("type", "type", write.enum),
        Argument("px", "px", write.decimal),
        Argument("unit", "unit", write.enum),
        Argument("op_type", "opType", write.enum),
    ),
)

GET_TICK_BANDS: Operation[list[InstrumentTickBands]] = Operation(
    id="public.get_tick_bands",
    method="GET",
    path="/api/v5/public/instrument-tick-bands",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-instrument-tick-bands",
    shape=rows(InstrumentTickBands),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
    ),
)

GET_PREMIUM_HISTORY: Operation[list[Premium]] = Operation(
    id="public.get_premium_history",
    method="GET",
    path="/api/v5/public/premium-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-premium-history",
    shape=rows(Premium),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_INDEX_TICKERS: Operation[list[IndexTicker]] = Operation(
    id="public.get_index_tickers",
    method="GET",
    path="/api/v5/market/index-tickers",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-index-tickers",
    shape=rows(IndexTicker),
    arguments=(
        Argument("quote_ccy", "quoteCcy", write.enum),
        Argument("inst_id", "instId", write.text),
    ),
    any_of=(("quote_ccy", "inst_id"),),
)

GET_INDEX_CANDLES: Operation[list[PriceCandle]] = Operation(
    id="public.get_index_candles",
    method="GET",
    path="/api/v5/market/index-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-index-candlesticks",
    shape=rows(PriceCandle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_HISTORY_INDEX_CANDLES: Operation[list[PriceCandle]] = Operation(
    id="public.get_history_index_candles",
    method="GET",
    path="/api/v5/market/history-index-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-index-candlesticks-history",
    shape=rows(PriceCandle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_MARK_PRICE_CANDLES: Operation[list[PriceCandle]] = Operation(
    id="public.get_mark_price_candles",
    method="GET",
    path="/api/v5/market/mark-price-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-mark-price-candlesticks",
    shape=rows(PriceCandle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_HISTORY_MARK_PRICE_CANDLES: Operation[list[PriceCandle]] = Operation(
    id="public.get_history_mark_price_candles",
    method="GET",
    path="/api/v5/market/history-mark-price-candles",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-mark-price-candlesticks-history",
    shape=rows(PriceCandle),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("bar", "bar", write.enum),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_EXCHANGE_RATE: Operation[FiatExchangeRate] = Operation(
    id="public.get_exchange_rate",
    method="GET",
    path="/api/v5/market/exchange-rate",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(1, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-exchange-rate",
    shape=one_row(FiatExchangeRate),
)

GET_INDEX_COMPONENTS: Operation[IndexComposition] = Operation(
    id="public.get_index_components",
    method="GET",
    path="/api/v5/market/index-components",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-index-components",
    shape=single(IndexComposition),
    arguments=(
        Argument("index", "index", write.text, required=True),
    ),
)

GET_ECONOMIC_CALENDAR: Operation[list[EconomicEvent]] = Operation(
    id="public.get_economic_calendar",
    method="GET",
    path="/api/v5/public/economic-calendar",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 5, ("ip",)),
    ),
    doc="public-data-rest-api-get-economic-calendar-data",
    shape=rows(EconomicEvent),
    arguments=(
        Argument("region", "region", write.enum),
        Argument("importance", "importance", write.enum),
        Argument("before", "before", write.unix_ms),
        Argument("after", "after", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "date", "before": "date"}, "newest-first", 100, 100),
)

GET_MARKET_DATA_HISTORY: Operation[MarketDataFiles] = Operation(
    id="public.get_market_data_history",
    method="GET",
    path="/api/v5/public/market-data-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-historical-market-data",
    shape=one_row(MarketDataFiles),
    arguments=(
        Argument("module", "module", write.enum, required=True),
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("date_aggr_type", "dateAggrType", write.enum, required=True),
        Argument("begin", "begin", write.unix_ms, required=True),
        Argument("end", "end", write.unix_ms, required=True),
        Argument("inst_id_list", "instIdList", write.commas(write.text)),
        Argument("inst_family_list", "instFamilyList", write.commas(write.text)),
    ),
)

GET_MM_INSTRUMENT_TYPES: Operation[list[MarketMakerInstrument]] = Operation(
    id="public.get_mm_instrument_types",
    method="GET",
    path="/api/v5/public/mm-instrument-types",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="public-data-rest-api-get-mm-instrument-types",
    shape=rows(MarketMakerInstrument),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.text),
    ),
)


def get_time() -> Request[ServerTime]:
    """Get the exchange's time.

    Returns:
        A request for: The time.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    """
    return GET_TIME.request()


def get_instruments(
    inst_type: InstrumentTypeLike,
    *,
    series_id: str | None = None,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[PublicInstrument]]:
    """Get the instruments of one kind.

    Delisted ones are absent. A new one appears in state preopen as soon as it is announced, and
    some of its fields stay empty until shortly before list_time.

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

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip and instrument-type.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
    """
    return GET_INSTRUMENTS.request(
        inst_type=inst_type,
        series_id=series_id,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def get_funding_rate(
    inst_id: str,

) -> Request[list[FundingRate]]:
    """Get the current funding rate of one or all perpetuals.

    The fee is usually charged every 8 hours, more often when a market is agitated: funding_time
    and next_funding_time tell.

    Args:
        inst_id: Instrument ID of a perpetual or X-Perp; ANY for all of them.

    Returns:
        A request for: The funding rates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
    """
    return GET_FUNDING_RATE.request(
        inst_id=inst_id,
    )


def get_event_series(
    *,
    series_id: str | None = None,

) -> Request[list[EventContractSeries]]:
    """Get the series of event contracts.

    Args:
        series_id: Only the series with this ID.

    Returns:
        A request for: The series.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
    """
    return GET_EVENT_SERIES.request(
        series_id=series_id,
    )


def get_events(
    series_id: str,
    *,
    event_id: str | None = None,
    state: EventContractStateLike | None = None,
    limit: int | None = None,
    before: Time | None = None,
    after: Time | None = None,

) -> Request[list[EventContractEvent]]:
    """Get the events of one series.

    Those that have expired are among them.

    Args:
        series_id: Series ID.
        event_id: Only the event with this ID.
        state: Only events in this state.
        limit: Number of rows, 100 at most. Default: 100.
        before: Only those whose exp_time lies after this time.
        after: Only those whose exp_time lies before this time.

    Returns:
        A request for: The events.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
    """
    return GET_EVENTS.request(
        series_id=series_id,
        event_id=event_id,
        state=state,
        limit=limit,
        before=before,
        after=after,
    )


def get_event_markets(
    series_id: str,
    *,
    event_id: str | None = None,
    inst_id: str | None = None,
    state: EventContractStateLike | None = None,
    limit: int | None = None,
    before: Time | None = None,
    after: Time | None = None,

) -> Request[list[EventContractMarket]]:
    """Get the contracts on the events of one series.

    Of one expiry, those with the highest strike come first.

    Args:
        series_id: Series ID.
        event_id: Only the event with this ID.
        inst_id: Only this instrument.
        state: Only contracts in this state.
        limit: Number of rows, 100 at most. Default: 100.
        before: Only those whose exp_time lies after this time.
        after: Only those whose exp_time lies before this time.

    Returns:
        A request for: The contracts.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
    """
    return GET_EVENT_MARKETS.request(
        series_id=series_id,
        event_id=event_id,
        inst_id=inst_id,
        state=state,
        limit=limit,
        before=before,
        after=after,
    )


def get_estimated_price(
    inst_id: str,

) -> Request[list[EstimatedPrice]]:
    """Get the estimated delivery or exercise price of one contract.

    There is one in the last 30 minutes before expiry only.

    Args:
        inst_id: Instrument ID of a future, option or event contract.

    Returns:
        A request for: The estimate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
    """
    return GET_ESTIMATED_PRICE.request(
        inst_id=inst_id,
    )


def get_delivery_exercise_history(
    *,
    inst_type: InstrumentTypeLike,
    inst_family: str,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[ContractExpiry]]:
    """Get the delivery and exercise prices of the last 3 months.

    Args:
        inst_type: Futures or options.
        inst_family: Instrument family.
        after: Only expiries before this time.
        before: Only expiries after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The contracts that expired, by time.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 40 requests in 2 s per ip and instrument-type and instrument-family.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
    """
    return GET_DELIVERY_EXERCISE_HISTORY.request(
        inst_type=inst_type,
        inst_family=inst_family,
        after=after,
        before=before,
        limit=limit,
    )


def get_estimated_settlement(
    inst_id: str,

) -> Request[list[EstimatedSettlement]]:
    """Get the estimated settlement price of one future.

    There is one in the last 30 minutes before a settlement only.

    Args:
        inst_id: Instrument ID of a future.

    Returns:
        A request for: The estimate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
    """
    return GET_ESTIMATED_SETTLEMENT.request(
        inst_id=inst_id,
    )


def get_settlement_history(
    inst_family: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[FuturesSettlement]]:
    """Get the settlement prices of futures of the last 3 months.

    Args:
        inst_family: Instrument family.
        after: Only settlements before this time.
        before: Only settlements after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The settlements.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 40 requests in 2 s per ip and instrument-family.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
    """
    return GET_SETTLEMENT_HISTORY.request(
        inst_family=inst_family,
        after=after,
        before=before,
        limit=limit,
    )


def get_funding_rate_history(
    inst_id: str,
    *,
    before: Time | None = None,
    after: Time | None = None,
    limit: int | None = None,

) -> Request[list[PastFundingRate]]:
    """Get the past funding rates of one perpetual.

    Those of the last 3 months.

    Args:
        inst_id: Instrument ID of a perpetual or X-Perp.
        before: Only rates charged after this time.
        after: Only rates charged before this time.
        limit: Number of rows, 400 at most. Default: 400.

    Returns:
        A request for: The funding rates.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    Paged by after, before, newest-first; 400 rows a page, 400 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
    """
    return GET_FUNDING_RATE_HISTORY.request(
        inst_id=inst_id,
        before=before,
        after=after,
        limit=limit,
    )


def get_open_interest(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[OpenInterest]]:
    """Get the open interest of all contracts of one kind.

    Args:
        inst_type: Kind of derivative.
        inst_family: Only this instrument family; futures, perpetuals and options have one.
            Required when inst_type is OPTION.
        inst_id: Only this instrument.

    Returns:
        A request for: The open interest of each contract.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip and instrument.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
    """
    return GET_OPEN_INTEREST.request(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def get_price_limit(
    inst_id: str,

) -> Request[PriceLimit]:
    """Get the highest buy and the lowest sell price of one instrument.

    Args:
        inst_id: Instrument ID.

    Returns:
        A request for: The limits.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
    """
    return GET_PRICE_LIMIT.request(
        inst_id=inst_id,
    )


def get_option_summary(
    inst_family: str,
    *,
    exp_time: str | None = None,

) -> Request[list[OptionSummary]]:
    """Get the Greeks and volatilities of options.

    An option is missing until it can be traded, and while there are too few quotes to fit a
    volatility surface, as happens above all in demo trading.

    Args:
        inst_family: Instrument family of options.
        exp_time: Only options that expire on this day, written as YYMMDD.

    Returns:
        A request for: The values of each option.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip and instrument-family.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
    """
    return GET_OPTION_SUMMARY.request(
        inst_family=inst_family,
        exp_time=exp_time,
    )


def get_discount_rates(
    *,
    ccy: str | None = None,
    discount_lv: int | None = None,

) -> Request[list[CurrencyDiscount]]:
    """Get how much of each currency counts as margin.

    Args:
        ccy: Only this currency.
        discount_lv: Deprecated. Only this level of discount.

    Returns:
        A request for: The discount of each currency.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 2 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
    """
    return GET_DISCOUNT_RATES.request(
        ccy=ccy,
        discount_lv=discount_lv,
    )


def get_mark_price(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[MarkPrice]]:
    """Get the mark prices of all instruments of one kind.

    They follow the spot index, so that nobody can move them alone.

    Args:
        inst_type: Kind of instrument; spot has no mark prices.
        inst_family: Only this instrument family; futures, perpetuals and options have one.
        inst_id: Only this instrument.

    Returns:
        A request for: The mark prices.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
    """
    return GET_MARK_PRICE.request(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def get_position_tiers(
    *,
    inst_type: InstrumentTypeLike,
    td_mode: MarginModeLike,
    inst_family: Sequence[str] | str | None = None,
    inst_id: Sequence[str] | str | None = None,
    ccy: str | None = None,
    tier: int | None = None,

) -> Request[list[PublicPositionTier]]:
    """Get the tiers of position size with their margin and leverage.

    Args:
        inst_type: Kind of instrument; not spot and event contracts.
        td_mode: Whether the position shares margin with others.
        inst_family: Up to 5 instrument families. Required when inst_type is SWAP, FUTURES or
            OPTION.
        inst_id: Up to 5 margin pairs; if given, ccy is ignored. Without effect for derivatives.
            Required when inst_type is MARGIN and ccy is not given.
        ccy: Currency of the margin, for cross margin only; the tiers are then amounts borrowed.
            Required when inst_type is MARGIN and inst_id is not given.
        tier: Only the tier with this number.

    Returns:
        A request for: The tiers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
    """
    return GET_POSITION_TIERS.request(
        inst_type=inst_type,
        td_mode=td_mode,
        inst_family=inst_family,
        inst_id=inst_id,
        ccy=ccy,
        tier=tier,
    )


def get_interest_rate_loan_quota() -> Request[LoanTerms]:
    """Get what borrowing costs and how much can be borrowed.

    Returns:
        A request for: The rates and quotas.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 2 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
    """
    return GET_INTEREST_RATE_LOAN_QUOTA.request()


def get_underlyings(
    inst_type: InstrumentTypeLike,

) -> Request[UnderlyingList]:
    """Get the underlyings of one kind of derivative.

    Args:
        inst_type: Futures, perpetuals or options.

    Returns:
        A request for: The underlyings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
    """
    return GET_UNDERLYINGS.request(
        inst_type=inst_type,
    )


def get_insurance_fund(
    inst_type: InstrumentTypeLike,
    *,
    type: InsuranceFundEntryTypeLike | None = None,
    inst_family: str | None = None,
    ccy: str | None = None,
    before: Time | None = None,
    after: Time | None = None,
    limit: int | None = None,

) -> Request[list[InsuranceFund]]:
    """Get the balance and movements of an insurance fund.

    The exchange also calls it the security fund.

    Args:
        inst_type: Kind of instrument; not spot and event contracts.
        type: Only movements of this type.
        inst_family: Instrument family; derivatives only. Required when inst_type is SWAP,
            FUTURES or OPTION.
        ccy: Currency; margin only. Required when inst_type is MARGIN.
        before: Only movements after this time.
        after: Only movements before this time.
        limit: Number of movements, 100 at most. Default: 100.

    Returns:
        A request for: The fund.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
    """
    return GET_INSURANCE_FUND.request(
        inst_type=inst_type,
        type=type,
        inst_family=inst_family,
        ccy=ccy,
        before=before,
        after=after,
        limit=limit,
    )


def convert_contracts(
    *,
    inst_id: str,
    sz: Number,
    type: ContractConversionTypeLike | None = None,
    px: Number | None = None,
    unit: ContractConversionUnitLike | None = None,
    op_type: ContractConversionPurposeLike | None = None,

) -> Request[ContractConversion]:
    """Convert between an amount of currency and contracts.

    Args:
        inst_id: Instrument ID of a future, perpetual or option.
        sz: What to convert: an amount of currency, or contracts if they are converted to
            currency.
        type: Direction of the conversion. Default: 1.
        px: Price to assume. Required for contracts margined in crypto, and for those margined
            in USDT if unit is usds.
        unit: Unit of the amount of currency; futures and perpetuals margined in USDT or USDC
            only. Default: coin.
        op_type: What the size is for, which decides how it is rounded; futures and perpetuals
            only. Default: close.

    Returns:
        A request for: The result.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
    """
    return CONVERT_CONTRACTS.request(
        inst_id=inst_id,
        sz=sz,
        type=type,
        px=px,
        unit=unit,
        op_type=op_type,
    )


def get_tick_bands(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,

) -> Request[list[InstrumentTickBands]]:
    """Get the price steps of options or event contracts.

    Args:
        inst_type: Options or event contracts.
        inst_family: Only this instrument family; options only.

    Returns:
        A request for: The price steps.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
    """
    return GET_TICK_BANDS.request(
        inst_type=inst_type,
        inst_family=inst_family,
    )


def get_premium_history(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[Premium]]:
    """Get the past premiums of one perpetual.

    Those of the last 6 months.

    Args:
        inst_id: Instrument ID of a perpetual.
        after: Only premiums before this time.
        before: Only premiums after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The premiums.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
    """
    return GET_PREMIUM_HISTORY.request(
        inst_id=inst_id,
        after=after,
        before=before,
        limit=limit,
    )


def get_index_tickers(
    *,
    quote_ccy: IndexQuoteCurrencyLike | None = None,
    inst_id: str | None = None,

) -> Request[list[IndexTicker]]:
    """Get the tickers of indices.

    Args:
        quote_ccy: Only indices in this currency. Required unless inst_id is given.
        inst_id: Index, named like a pair of currencies. Required unless quote_ccy is given.

    Returns:
        A request for: The tickers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
    """
    return GET_INDEX_TICKERS.request(
        quote_ccy=quote_ccy,
        inst_id=inst_id,
    )


def get_index_candles(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: PriceCandleBarLike | None = None,
    limit: int | None = None,

) -> Request[list[PriceCandle]]:
    """Get the latest candles of one index.

    The latest 1,440 at most. Not meant to be polled: the newest candle may be incomplete.

    Args:
        inst_id: Index, named like a pair of currencies.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
            suffix utc at midnight in UTC. Default: 1m.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
    """
    return GET_INDEX_CANDLES.request(
        inst_id=inst_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
    )


def get_history_index_candles(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: PriceCandleBarLike | None = None,
    limit: int | None = None,

) -> Request[list[PriceCandle]]:
    """Get past candles of one index.

    Those of the last years.

    Args:
        inst_id: Index, named like a pair of currencies.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval, up to one month. From 6 hours on, days start at midnight in
            UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
    """
    return GET_HISTORY_INDEX_CANDLES.request(
        inst_id=inst_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
    )


def get_mark_price_candles(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: PriceCandleBarLike | None = None,
    limit: int | None = None,

) -> Request[list[PriceCandle]]:
    """Get the latest mark price candles of one instrument.

    The latest 1,440 at most. Not meant to be polled: the newest candle may be incomplete.

    Args:
        inst_id: Instrument ID.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
            suffix utc at midnight in UTC. Default: 1m.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
    """
    return GET_MARK_PRICE_CANDLES.request(
        inst_id=inst_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
    )


def get_history_mark_price_candles(
    inst_id: str,
    *,
    after: Time | None = None,
    before: Time | None = None,
    bar: PriceCandleBarLike | None = None,
    limit: int | None = None,

) -> Request[list[PriceCandle]]:
    """Get past mark price candles of one instrument.

    Those of the last years.

    Args:
        inst_id: Instrument ID.
        after: Only candles that start before this time.
        before: Only candles that start after this time; alone, the newest of them.
        bar: Length of the interval, up to one month. From 6 hours on, days start at midnight in
            UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The candles.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
    """
    return GET_HISTORY_MARK_PRICE_CANDLES.request(
        inst_id=inst_id,
        after=after,
        before=before,
        bar=bar,
        limit=limit,
    )


def get_exchange_rate() -> Request[FiatExchangeRate]:
    """Get the exchange rate of the US dollar to the yuan.

    An average of the last two weeks.

    Returns:
        A request for: The rate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 1 request in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
    """
    return GET_EXCHANGE_RATE.request()


def get_index_components(
    index: str,

) -> Request[IndexComposition]:
    """Get the prices that one index is made of.

    Args:
        index: Index, named like a pair of currencies.

    Returns:
        A request for: The index and its components.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
    """
    return GET_INDEX_COMPONENTS.request(
        index=index,
    )


def get_economic_calendar(
    *,
    region: EconomicCalendarRegionLike | None = None,
    importance: EconomicImportanceLike | None = None,
    before: Time | None = None,
    after: Time | None = None,
    limit: int | None = None,

) -> Request[list[EconomicEvent]]:
    """Get releases of economic data.

    In live trading only. A key is needed although the data are the same for all; those of more
    than 3 months ago are for VIP1 and above.

    Args:
        region: Only data about this country, region or organization.
        importance: Only data of this importance.
        before: Only releases after this time.
        after: Only releases before this time; now if absent.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The releases.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 5 s per ip.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
    """
    return GET_ECONOMIC_CALENDAR.request(
        region=region,
        importance=importance,
        before=before,
        after=after,
        limit=limit,
    )


def get_market_data_history(
    *,
    module: MarketDataModuleLike,
    inst_type: InstrumentTypeLike,
    date_aggr_type: MarketDataPeriodLike,
    begin: Time,
    end: Time,
    inst_id_list: Sequence[str] | str | None = None,
    inst_family_list: Sequence[str] | str | None = None,

) -> Request[MarketDataFiles]:
    """Get files of past market data.

    Most files appear 2 days later, those of order books 3. All times stand for days, which are
    in UTC for order books and in UTC+8 otherwise. Old files of trades may have Chinese column
    names beside the English ones.

    Args:
        module: Kind of data.
        inst_type: Spot, futures, perpetuals or options.
        date_aggr_type: Time that each file covers. Module 3 has daily files only if
            inst_family_list is ANY, and module 6 has no monthly ones.
        begin: First day; the time of day does not matter. Ranges are up to 10 days of daily and
            10 months of monthly files.
        end: Last day; for options in module 6 the only one.
        inst_id_list: Up to 10 spot pairs; ANY for all of them, in daily files of modules 1, 2,
            3 and 11. Required when inst_type is SPOT.
        inst_family_list: Up to 10 instrument families, one only for options in module 6; ANY
            for all of them, in daily files of modules 1, 2, 3 and 11. Required unless inst_type
            is SPOT.

    Returns:
        A request for: The files.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
    """
    return GET_MARKET_DATA_HISTORY.request(
        module=module,
        inst_type=inst_type,
        date_aggr_type=date_aggr_type,
        begin=begin,
        end=end,
        inst_id_list=inst_id_list,
        inst_family_list=inst_family_list,
    )


def get_mm_instrument_types(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: str | None = None,

) -> Request[list[MarketMakerInstrument]]:
    """Get the classes of instruments in the market maker program.

    Args:
        inst_type: Only spot or only perpetuals.
        inst_id: Only this instrument.

    Returns:
        A request for: The class of each instrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types
    """
    return GET_MM_INSTRUMENT_TYPES.request(
        inst_type=inst_type,
        inst_id=inst_id,
    )
