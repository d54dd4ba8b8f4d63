# Generated from spec/ by `make generate`. Do not edit.
"""Instruments, funding rates and the exchange's clock.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import InstrumentTypeLike
from okx_v5_api.enums.market import StreamedBarLike, StreamedMarkPriceBarLike
from okx_v5_api.records.public import FundingRate, PublicInstrument
from okx_v5_api.records.public_calendar import EconomicEventUpdate
from okx_v5_api.records.public_events import EventContractMarket
from okx_v5_api.records.public_prices import (
    EstimatedPriceUpdate,
    IndexTicker,
    MarkPrice,
    OptionSummary,
    PriceCandle,
    PriceLimit,
)
from okx_v5_api.records.public_risk import AdlWarning, LiquidatedInstrument, OpenInterest

__all__ = [
    "adl_warning",
    "economic_calendar",
    "estimated_price",
    "event_contract_markets",
    "funding_rate",
    "index_candles",
    "index_tickers",
    "instruments",
    "liquidation_orders",
    "mark_price",
    "mark_price_candles",
    "open_interest",
    "option_summary",
    "price_limit",
]

ADL_WARNING: Channel[AdlWarning] = Channel(
    id="public.adl_warning",
    names={
        "adl-warning": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-adl-warning-channel",
    item=AdlWarning,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
    ),
    interval=1000,
)

ECONOMIC_CALENDAR: Channel[EconomicEventUpdate] = Channel(
    id="public.economic_calendar",
    names={
        "economic-calendar": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="public-data-websocket-economic-calendar-channel",
    item=EconomicEventUpdate,
    fee_tier="VIP1",
)

ESTIMATED_PRICE: Channel[EstimatedPriceUpdate] = Channel(
    id="public.estimated_price",
    names={
        "estimated-price": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-estimated-delivery-exercise-settlement-price-channel",
    item=EstimatedPriceUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
    any_of=(("inst_family", "inst_id"),),
    interval=200,
)

EVENT_CONTRACT_MARKETS: Channel[EventContractMarket] = Channel(
    id="public.event_contract_markets",
    names={
        "event-contract-markets": None,
    },
    url="public",
    auth="none",
    pushes="events",
    doc="public-data-websocket-event-contract-markets-channel",
    item=EventContractMarket,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
    ),
)

FUNDING_RATE: Channel[FundingRate] = Channel(
    id="public.funding_rate",
    names={
        "funding-rate": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-funding-rate-channel",
    item=FundingRate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=30000,
)

INDEX_CANDLES: Channel[PriceCandle] = Channel(
    id="public.index_candles",
    names={
        "index-candle1m": "1m",
        "index-candle3m": "3m",
        "index-candle5m": "5m",
        "index-candle15m": "15m",
        "index-candle30m": "30m",
        "index-candle1H": "1H",
        "index-candle2H": "2H",
        "index-candle4H": "4H",
        "index-candle6H": "6H",
        "index-candle12H": "12H",
        "index-candle1D": "1D",
        "index-candle2D": "2D",
        "index-candle3D": "3D",
        "index-candle5D": "5D",
        "index-candle1W": "1W",
        "index-candle1M": "1M",
        "index-candle3M": "3M",
        "index-candle6Hutc": "6Hutc",
        "index-candle12Hutc": "12Hutc",
        "index-candle1Dutc": "1Dutc",
        "index-candle2Dutc": "2Dutc",
        "index-candle3Dutc": "3Dutc",
        "index-candle5Dutc": "5Dutc",
        "index-candle1Wutc": "1Wutc",
        "index-candle1Mutc": "1Mutc",
        "index-candle3Mutc": "3Mutc",
    },
    url="business",
    auth="none",
    pushes="state",
    doc="public-data-websocket-index-candlesticks-channel",
    item=PriceCandle,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    chosen_by="bar",
    interval=1000,
)

INDEX_TICKERS: Channel[IndexTicker] = Channel(
    id="public.index_tickers",
    names={
        "index-tickers": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-index-tickers-channel",
    item=IndexTicker,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
)

INSTRUMENTS: Channel[PublicInstrument] = Channel(
    id="public.instruments",
    names={
        "instruments": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-instruments-channel",
    item=PublicInstrument,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
    ),
)

LIQUIDATION_ORDERS: Channel[LiquidatedInstrument] = Channel(
    id="public.liquidation_orders",
    names={
        "liquidation-orders": None,
    },
    url="public",
    auth="none",
    pushes="events",
    doc="public-data-websocket-liquidation-orders-channel",
    item=LiquidatedInstrument,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
    ),
)

MARK_PRICE: Channel[MarkPrice] = Channel(
    id="public.mark_price",
    names={
        "mark-price": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-mark-price-channel",
    item=MarkPrice,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=200,
)

MARK_PRICE_CANDLES: Channel[PriceCandle] = Channel(
    id="public.mark_price_candles",
    names={
        "mark-price-candle1m": "1m",
        "mark-price-candle3m": "3m",
        "mark-price-candle5m": "5m",
        "mark-price-candle15m": "15m",
        "mark-price-candle30m": "30m",
        "mark-price-candle1H": "1H",
        "mark-price-candle2H": "2H",
        "mark-price-candle4H": "4H",
        "mark-price-candle6H": "6H",
        "mark-price-candle12H": "12H",
        "mark-price-candle1D": "1D",
        "mark-price-candle2D": "2D",
        "mark-price-candle3D": "3D",
        "mark-price-candle5D": "5D",
        "mark-price-candle1W": "1W",
        "mark-price-candle1M": "1M",
        "mark-price-candle3M": "3M",
        "mark-price-candle6Hutc": "6Hutc",
        "mark-price-candle12Hutc": "12Hutc",
        "mark-price-candle1Dutc": "1Dutc",
        "mark-price-candle2Dutc": "2Dutc",
        "mark-price-candle3Dutc": "3Dutc",
        "mark-price-candle5Dutc": "5Dutc",
        "mark-price-candle1Wutc": "1Wutc",
        "mark-price-candle1Mutc": "1Mutc",
        "mark-price-candle3Mutc": "3Mutc",
        "mark-price-candle1Yutc": "1Yutc",
    },
    url="business",
    auth="none",
    pushes="state",
    doc="public-data-websocket-mark-price-candlesticks-channel",
    item=PriceCandle,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    chosen_by="bar",
    interval=1000,
)

OPEN_INTEREST: Channel[OpenInterest] = Channel(
    id="public.open_interest",
    names={
        "open-interest": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-open-interest-channel",
    item=OpenInterest,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=3000,
)

OPTION_SUMMARY: Channel[OptionSummary] = Channel(
    id="public.option_summary",
    names={
        "opt-summary": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-option-summary-channel",
    item=OptionSummary,
    arguments=(
        Argument("inst_family", "instFamily", write.text, required=True),
    ),
)

PRICE_LIMIT: Channel[PriceLimit] = Channel(
    id="public.price_limit",
    names={
        "price-limit": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="public-data-websocket-price-limit-channel",
    item=PriceLimit,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=200,
)


def adl_warning(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,

) -> Topic[AdlWarning]:
    """The security fund while auto-deleveraging threatens or runs.

    Once a second then; nothing in normal times.

    Args:
        inst_type: Kind of instrument.
        inst_family: Only this family.

    Returns:
        A topic; its pushes hold rows of AdlWarning.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-adl-warning-channel
    """
    return ADL_WARNING.topic(
        inst_type=inst_type,
        inst_family=inst_family,
    )


def economic_calendar() -> Topic[EconomicEventUpdate]:
    """Releases of economic data.

    In live trading only, from fee tier VIP1 on.

    Returns:
        A topic; its pushes hold rows of EconomicEventUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login and fee tier VIP1 or better.
    https://www.okx.com/docs-v5/en/#public-data-websocket-economic-calendar-channel
    """
    return ECONOMIC_CALENDAR.topic()


def estimated_price(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Topic[EstimatedPriceUpdate]:
    """Price that contracts will probably be delivered, exercised or settled at.

    In the half hour before.

    Args:
        inst_type: Kind of instrument.
        inst_family: Only contracts of this family. Required unless inst_id is given.
        inst_id: Only this contract. Required unless inst_family is given.

    Returns:
        A topic; its pushes hold rows of EstimatedPriceUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 200 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-estimated-delivery-exercise-settlement-price-channel
    """
    return ESTIMATED_PRICE.topic(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def event_contract_markets(
    inst_type: InstrumentTypeLike,

) -> Topic[EventContractMarket]:
    """Event contracts whose state or strike changes.

    Nothing at first.

    Args:
        inst_type: Always EVENTS.

    Returns:
        A topic; its pushes hold rows of EventContractMarket.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-event-contract-markets-channel
    """
    return EVENT_CONTRACT_MARKETS.topic(
        inst_type=inst_type,
    )


def funding_rate(
    inst_id: str,

) -> Topic[FundingRate]:
    """Funding rate of a perpetual.

    Every 30 to 90 seconds.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of FundingRate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 30000 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-funding-rate-channel
    """
    return FUNDING_RATE.topic(
        inst_id=inst_id,
    )


def index_candles(
    inst_id: str,
    *,
    bar: StreamedBarLike,

) -> Topic[PriceCandle]:
    """Candles of an index as they form.

    The running candle, again and again until it is complete.

    Args:
        inst_id: Index, as BTC-USD.
        bar: Length of the interval.

    Returns:
        A topic; its pushes hold rows of PriceCandle.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-index-candlesticks-channel
    """
    return INDEX_CANDLES.topic(
        inst_id=inst_id,
        bar=bar,
    )


def index_tickers(
    inst_id: str,

) -> Topic[IndexTicker]:
    """Price of an index and figures of 24 hours.

    Once a minute where it does not change.

    Args:
        inst_id: Index, as BTC-USDT.

    Returns:
        A topic; its pushes hold rows of IndexTicker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-index-tickers-channel
    """
    return INDEX_TICKERS.topic(
        inst_id=inst_id,
    )


def instruments(
    inst_type: InstrumentTypeLike,

) -> Topic[PublicInstrument]:
    """Instruments of a kind whose state or terms change.

    Args:
        inst_type: Kind of instrument.

    Returns:
        A topic; its pushes hold rows of PublicInstrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-instruments-channel
    """
    return INSTRUMENTS.topic(
        inst_type=inst_type,
    )


def liquidation_orders(
    inst_type: InstrumentTypeLike,

) -> Topic[LiquidatedInstrument]:
    """Recent liquidations of a kind of instrument.

    Not all of them.

    Args:
        inst_type: Kind of instrument.

    Returns:
        A topic; its pushes hold rows of LiquidatedInstrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-liquidation-orders-channel
    """
    return LIQUIDATION_ORDERS.topic(
        inst_type=inst_type,
    )


def mark_price(
    inst_id: str,

) -> Topic[MarkPrice]:
    """Mark price of an instrument.

    Every 10 seconds where it does not change.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of MarkPrice.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 200 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-channel
    """
    return MARK_PRICE.topic(
        inst_id=inst_id,
    )


def mark_price_candles(
    inst_id: str,
    *,
    bar: StreamedMarkPriceBarLike,

) -> Topic[PriceCandle]:
    """Candles of the mark price of an instrument as they form.

    The running candle, again and again until it is complete.

    Args:
        inst_id: Instrument ID.
        bar: Length of the interval.

    Returns:
        A topic; its pushes hold rows of PriceCandle.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-mark-price-candlesticks-channel
    """
    return MARK_PRICE_CANDLES.topic(
        inst_id=inst_id,
        bar=bar,
    )


def open_interest(
    inst_id: str,

) -> Topic[OpenInterest]:
    """Open interest of a derivative.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of OpenInterest.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 3000 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-open-interest-channel
    """
    return OPEN_INTEREST.topic(
        inst_id=inst_id,
    )


def option_summary(
    inst_family: str,

) -> Topic[OptionSummary]:
    """Greeks and volatilities of the options of a family.

    All at once.

    Args:
        inst_family: Instrument family.

    Returns:
        A topic; its pushes hold rows of OptionSummary.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-option-summary-channel
    """
    return OPTION_SUMMARY.topic(
        inst_family=inst_family,
    )


def price_limit(
    inst_id: str,

) -> Topic[PriceLimit]:
    """Highest price to buy and lowest to sell at, when they change.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of PriceLimit.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 200 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#public-data-websocket-price-limit-channel
    """
    return PRICE_LIMIT.topic(
        inst_id=inst_id,
    )
