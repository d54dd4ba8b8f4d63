# Generated from spec/ by `make generate`. Do not edit.
"""Ratios, volumes and open interest over time.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import rows, single
import okx_v5_core.writing as write
from okx_v5_core.writing import Date, Time

from okx_v5_api.enums.trading_statistics import (
    ContractStatisticsPeriodLike,
    CurrencyStatisticsPeriodLike,
    OptionStatisticsPeriodLike,
    StatisticsMarketLike,
    StatisticsVolumeUnitLike,
)
from okx_v5_api.records.trading_statistics import (
    AccountRatio,
    ContractActivity,
    LongShortRatio,
    MarginLoanRatio,
    OpenInterestPoint,
    OptionActivity,
    OptionExpiryActivity,
    OptionStrikeActivity,
    OptionTakerFlow,
    PositionRatio,
    PutCallRatio,
    StatisticsCurrencies,
    TakerVolume,
)

__all__ = [
    "get_supported_currencies",
    "get_open_interest_history",
    "get_taker_volume",
    "get_contract_taker_volume",
    "get_margin_loan_ratio",
    "get_top_trader_account_ratio",
    "get_top_trader_position_ratio",
    "get_contract_account_ratio",
    "get_long_short_ratio",
    "get_contract_activity",
    "get_option_activity",
    "get_put_call_ratio",
    "get_option_activity_by_expiry",
    "get_option_activity_by_strike",
    "get_option_taker_flow",
]

GET_SUPPORTED_CURRENCIES: Operation[StatisticsCurrencies] = Operation(
    id="trading_statistics.get_supported_currencies",
    method="GET",
    path="/api/v5/rubik/stat/trading-data/support-coin",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-support-coin",
    shape=single(StatisticsCurrencies),
)

GET_OPEN_INTEREST_HISTORY: Operation[list[OpenInterestPoint]] = Operation(
    id="trading_statistics.get_open_interest_history",
    method="GET",
    path="/api/v5/rubik/stat/contracts/open-interest-history",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("ip", "instrument")),
    ),
    doc="trading-statistics-rest-api-get-contract-open-interest-history",
    shape=rows(OpenInterestPoint),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("period", "period", write.enum),
        Argument("end", "end", write.unix_ms),
        Argument("begin", "begin", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"end": "ts"}, "newest-first", 100, 100),
)

GET_TAKER_VOLUME: Operation[list[TakerVolume]] = Operation(
    id="trading_statistics.get_taker_volume",
    method="GET",
    path="/api/v5/rubik/stat/taker-volume",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-taker-volume",
    shape=rows(TakerVolume),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("period", "period", write.enum),
    ),
)

GET_CONTRACT_TAKER_VOLUME: Operation[list[TakerVolume]] = Operation(
    id="trading_statistics.get_contract_taker_volume",
    method="GET",
    path="/api/v5/rubik/stat/taker-volume-contract",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip", "instrument")),
    ),
    doc="trading-statistics-rest-api-get-contract-taker-volume",
    shape=rows(TakerVolume),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("period", "period", write.enum),
        Argument("unit", "unit", write.enum),
        Argument("end", "end", write.unix_ms),
        Argument("begin", "begin", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"end": "ts"}, "newest-first", 100, 100),
)

GET_MARGIN_LOAN_RATIO: Operation[list[MarginLoanRatio]] = Operation(
    id="trading_statistics.get_margin_loan_ratio",
    method="GET",
    path="/api/v5/rubik/stat/margin/loan-ratio",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-margin-long-short-ratio",
    shape=rows(MarginLoanRatio),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("period", "period", write.enum),
    ),
)

GET_TOP_TRADER_ACCOUNT_RATIO: Operation[list[AccountRatio]] = Operation(
    id="trading_statistics.get_top_trader_account_ratio",
    method="GET",
    path="/api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip", "instrument")),
    ),
    doc="trading-statistics-rest-api-get-top-traders-contract-long-short-ratio",
    shape=rows(AccountRatio),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("period", "period", write.enum),
        Argument("end", "end", write.unix_ms),
        Argument("begin", "begin", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"end": "ts"}, "newest-first", 100, 100),
)

GET_TOP_TRADER_POSITION_RATIO: Operation[list[PositionRatio]] = Operation(
    id="trading_statistics.get_top_trader_position_ratio",
    method="GET",
    path="/api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip", "instrument")),
    ),
    doc="trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position",
    shape=rows(PositionRatio),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("period", "period", write.enum),
        Argument("end", "end", write.unix_ms),
        Argument("begin", "begin", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"end": "ts"}, "newest-first", 100, 100),
)

GET_CONTRACT_ACCOUNT_RATIO: Operation[list[AccountRatio]] = Operation(
    id="trading_statistics.get_contract_account_ratio",
    method="GET",
    path="/api/v5/rubik/stat/contracts/long-short-account-ratio-contract",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip", "instrument")),
    ),
    doc="trading-statistics-rest-api-get-contract-long-short-ratio",
    shape=rows(AccountRatio),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
        Argument("period", "period", write.enum),
        Argument("end", "end", write.unix_ms),
        Argument("begin", "begin", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"end": "ts"}, "newest-first", 100, 100),
)

GET_LONG_SHORT_RATIO: Operation[list[LongShortRatio]] = Operation(
    id="trading_statistics.get_long_short_ratio",
    method="GET",
    path="/api/v5/rubik/stat/contracts/long-short-account-ratio",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-long-short-ratio",
    shape=rows(LongShortRatio),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("period", "period", write.enum),
    ),
)

GET_CONTRACT_ACTIVITY: Operation[list[ContractActivity]] = Operation(
    id="trading_statistics.get_contract_activity",
    method="GET",
    path="/api/v5/rubik/stat/contracts/open-interest-volume",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-contracts-open-interest-and-volume",
    shape=rows(ContractActivity),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("begin", "begin", write.unix_ms),
        Argument("end", "end", write.unix_ms),
        Argument("period", "period", write.enum),
    ),
)

GET_OPTION_ACTIVITY: Operation[list[OptionActivity]] = Operation(
    id="trading_statistics.get_option_activity",
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-options-open-interest-and-volume",
    shape=rows(OptionActivity),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("period", "period", write.enum),
    ),
)

GET_PUT_CALL_RATIO: Operation[list[PutCallRatio]] = Operation(
    id="trading_statistics.get_put_call_ratio",
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume-ratio",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-put-call-ratio",
    shape=rows(PutCallRatio),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("period", "period", write.enum),
    ),
)

GET_OPTION_ACTIVITY_BY_EXPIRY: Operation[list[OptionExpiryActivity]] = Operation(
    id="trading_statistics.get_option_activity_by_expiry",
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume-expiry",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-open-interest-and-volume-expiry",
    shape=rows(OptionExpiryActivity),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("period", "period", write.enum),
    ),
)

GET_OPTION_ACTIVITY_BY_STRIKE: Operation[list[OptionStrikeActivity]] = Operation(
    id="trading_statistics.get_option_activity_by_strike",
    method="GET",
    path="/api/v5/rubik/stat/option/open-interest-volume-strike",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-open-interest-and-volume-strike",
    shape=rows(OptionStrikeActivity),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("exp_time", "expTime", write.compact_date, required=True),
        Argument("period", "period", write.enum),
    ),
)

GET_OPTION_TAKER_FLOW: Operation[OptionTakerFlow] = Operation(
    id="trading_statistics.get_option_taker_flow",
    method="GET",
    path="/api/v5/rubik/stat/option/taker-block-volume",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="trading-statistics-rest-api-get-taker-flow",
    shape=single(OptionTakerFlow),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("period", "period", write.enum),
    ),
)


def get_supported_currencies() -> Request[StatisticsCurrencies]:
    """Get the currencies that there are statistics on.

    Returns:
        A request for: The currencies.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
    """
    return GET_SUPPORTED_CURRENCIES.request()


def get_open_interest_history(
    inst_id: str,
    *,
    period: ContractStatisticsPeriodLike | None = None,
    end: Time | None = None,
    begin: Time | None = None,
    limit: int | None = None,

) -> Request[list[OpenInterestPoint]]:
    """Get the past open interest of one contract.

    The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
    February 2024.

    Args:
        inst_id: Instrument ID of a future or perpetual.
        period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
            the suffix utc at midnight in UTC. Default: 5m.
        end: Only intervals older than this time.
        begin: Only intervals newer than this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The open interest.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip and instrument.
    Paged by end, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
    """
    return GET_OPEN_INTEREST_HISTORY.request(
        inst_id=inst_id,
        period=period,
        end=end,
        begin=begin,
        limit=limit,
    )


def get_taker_volume(
    *,
    ccy: str,
    inst_type: StatisticsMarketLike,
    begin: Time | None = None,
    end: Time | None = None,
    period: CurrencyStatisticsPeriodLike | None = None,

) -> Request[list[TakerVolume]]:
    """Get what takers sold and bought of one currency.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        inst_type: Spot or derivatives.
        begin: Time to begin with.
        end: Time to end with.
        period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
            days, of one day 180 days. Default: 5m.

    Returns:
        A request for: The volumes.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
    """
    return GET_TAKER_VOLUME.request(
        ccy=ccy,
        inst_type=inst_type,
        begin=begin,
        end=end,
        period=period,
    )


def get_contract_taker_volume(
    inst_id: str,
    *,
    period: ContractStatisticsPeriodLike | None = None,
    unit: StatisticsVolumeUnitLike | None = None,
    end: Time | None = None,
    begin: Time | None = None,
    limit: int | None = None,

) -> Request[list[TakerVolume]]:
    """Get what takers sold and bought of one contract.

    The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
    February 2024.

    Args:
        inst_id: Instrument ID of a future or perpetual.
        period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
            the suffix utc at midnight in UTC. Default: 5m.
        unit: Unit of the volumes. Default: 1.
        end: Only intervals older than this time.
        begin: Only intervals newer than this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The volumes.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip and instrument.
    Paged by end, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
    """
    return GET_CONTRACT_TAKER_VOLUME.request(
        inst_id=inst_id,
        period=period,
        unit=unit,
        end=end,
        begin=begin,
        limit=limit,
    )


def get_margin_loan_ratio(
    ccy: str,
    *,
    begin: Time | None = None,
    end: Time | None = None,
    period: CurrencyStatisticsPeriodLike | None = None,

) -> Request[list[MarginLoanRatio]]:
    """Get how margin loans of quote and base currency compare.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        begin: Time to begin with.
        end: Time to end with.
        period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
            days, of one day 180 days. Default: 5m.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
    """
    return GET_MARGIN_LOAN_RATIO.request(
        ccy=ccy,
        begin=begin,
        end=end,
        period=period,
    )


def get_top_trader_account_ratio(
    inst_id: str,
    *,
    period: ContractStatisticsPeriodLike | None = None,
    end: Time | None = None,
    begin: Time | None = None,
    limit: int | None = None,

) -> Request[list[AccountRatio]]:
    """Get how many top traders are long and short in one contract.

    Top traders are the 5% with the largest positions. The latest 1,440 intervals at most, back
    to 22 March 2024.

    Args:
        inst_id: Instrument ID of a future or perpetual.
        period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
            the suffix utc at midnight in UTC. Default: 5m.
        end: Only intervals older than this time.
        begin: Only intervals newer than this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip and instrument.
    Paged by end, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
    """
    return GET_TOP_TRADER_ACCOUNT_RATIO.request(
        inst_id=inst_id,
        period=period,
        end=end,
        begin=begin,
        limit=limit,
    )


def get_top_trader_position_ratio(
    inst_id: str,
    *,
    period: ContractStatisticsPeriodLike | None = None,
    end: Time | None = None,
    begin: Time | None = None,
    limit: int | None = None,

) -> Request[list[PositionRatio]]:
    """Get how long and short positions of top traders compare.

    Top traders are the 5% with the largest positions. The latest 1,440 intervals at most, back
    to 22 March 2024.

    Args:
        inst_id: Instrument ID of a future or perpetual.
        period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
            the suffix utc at midnight in UTC. Default: 5m.
        end: Only intervals older than this time.
        begin: Only intervals newer than this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip and instrument.
    Paged by end, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
    """
    return GET_TOP_TRADER_POSITION_RATIO.request(
        inst_id=inst_id,
        period=period,
        end=end,
        begin=begin,
        limit=limit,
    )


def get_contract_account_ratio(
    inst_id: str,
    *,
    period: ContractStatisticsPeriodLike | None = None,
    end: Time | None = None,
    begin: Time | None = None,
    limit: int | None = None,

) -> Request[list[AccountRatio]]:
    """Get how many accounts are long and short in one contract.

    The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
    February 2024.

    Args:
        inst_id: Instrument ID of a future or perpetual.
        period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
            the suffix utc at midnight in UTC. Default: 5m.
        end: Only intervals older than this time.
        begin: Only intervals newer than this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip and instrument.
    Paged by end, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
    """
    return GET_CONTRACT_ACCOUNT_RATIO.request(
        inst_id=inst_id,
        period=period,
        end=end,
        begin=begin,
        limit=limit,
    )


def get_long_short_ratio(
    ccy: str,
    *,
    begin: Time | None = None,
    end: Time | None = None,
    period: CurrencyStatisticsPeriodLike | None = None,

) -> Request[list[LongShortRatio]]:
    """Get how many users are long and short in one currency.

    In its futures and perpetuals taken together.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        begin: Time to begin with.
        end: Time to end with.
        period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
            days, of one day 180 days. Default: 5m.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
    """
    return GET_LONG_SHORT_RATIO.request(
        ccy=ccy,
        begin=begin,
        end=end,
        period=period,
    )


def get_contract_activity(
    ccy: str,
    *,
    begin: Time | None = None,
    end: Time | None = None,
    period: CurrencyStatisticsPeriodLike | None = None,

) -> Request[list[ContractActivity]]:
    """Get open interest and volume of futures and perpetuals.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        begin: Time to begin with.
        end: Time to end with.
        period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
            days, of one day 180 days. Default: 5m.

    Returns:
        A request for: Open interest and volume.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
    """
    return GET_CONTRACT_ACTIVITY.request(
        ccy=ccy,
        begin=begin,
        end=end,
        period=period,
    )


def get_option_activity(
    ccy: str,
    *,
    period: OptionStatisticsPeriodLike | None = None,

) -> Request[list[OptionActivity]]:
    """Get open interest and volume of options.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        period: Length of the intervals; the latest 72 can be had. Default: 8H.

    Returns:
        A request for: Open interest and volume.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
    """
    return GET_OPTION_ACTIVITY.request(
        ccy=ccy,
        period=period,
    )


def get_put_call_ratio(
    ccy: str,
    *,
    period: OptionStatisticsPeriodLike | None = None,

) -> Request[list[PutCallRatio]]:
    """Get how calls and puts compare.

    The ratios are those of calls to puts.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        period: Length of the intervals; the latest 72 can be had. Default: 8H.

    Returns:
        A request for: The ratios.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
    """
    return GET_PUT_CALL_RATIO.request(
        ccy=ccy,
        period=period,
    )


def get_option_activity_by_expiry(
    ccy: str,
    *,
    period: OptionStatisticsPeriodLike | None = None,

) -> Request[list[OptionExpiryActivity]]:
    """Get open interest and volume of options by expiry.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        period: Length of the interval; only the latest one can be had. Default: 8H.

    Returns:
        A request for: Open interest and volume of each expiry.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
    """
    return GET_OPTION_ACTIVITY_BY_EXPIRY.request(
        ccy=ccy,
        period=period,
    )


def get_option_activity_by_strike(
    *,
    ccy: str,
    exp_time: Date,
    period: OptionStatisticsPeriodLike | None = None,

) -> Request[list[OptionStrikeActivity]]:
    """Get open interest and volume of options by strike.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        exp_time: Day of expiry.
        period: Length of the interval; only the latest one can be had. Default: 8H.

    Returns:
        A request for: Open interest and volume of each strike.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
    """
    return GET_OPTION_ACTIVITY_BY_STRIKE.request(
        ccy=ccy,
        exp_time=exp_time,
        period=period,
    )


def get_option_taker_flow(
    ccy: str,
    *,
    period: OptionStatisticsPeriodLike | None = None,

) -> Request[OptionTakerFlow]:
    """Get what takers bought and sold of calls and puts.

    Args:
        ccy: Currency; get_supported_currencies lists them.
        period: Length of the interval; only the latest one can be had. Default: 8H.

    Returns:
        A request for: The volumes.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
    """
    return GET_OPTION_TAKER_FLOW.request(
        ccy=ccy,
        period=period,
    )
