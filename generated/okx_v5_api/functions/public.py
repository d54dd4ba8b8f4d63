# Generated from spec/ by `make generate`. Do not edit.
"""Instruments, funding rates and the exchange's clock.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from okx_v5_core.operations import Argument, Limit, Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write

from okx_v5_api.enums.common import InstrumentTypeLike
from okx_v5_api.records.public import FundingRate, PublicInstrument, ServerTime

__all__ = [
    "get_time",
    "get_instruments",
    "get_funding_rate",
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


def get_time(

) -> Request[ServerTime]:
    """Get the exchange's time.

    Returns:
        A request for: The time.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 10 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    """
    return GET_TIME.request(
    )


def get_instruments(
    inst_type: InstrumentTypeLike,
    *,
    series_id: str | None = None,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[PublicInstrument]]:
    """Get the instruments of one kind.

    Delisted ones are absent. A new one appears in state preopen as soon as it is announced, and
    some of its fields stay empty until shortly before listTime.

    Args:
        inst_type: Kind of instrument.
        series_id: Series of event contracts. Required when instType is EVENTS.
        inst_family: Only this instrument family; futures, perpetuals and options have one.
            Required when instType is OPTION.
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

    The fee is usually charged every 8 hours, more often when a market is agitated: fundingTime
    and nextFundingTime tell.

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
