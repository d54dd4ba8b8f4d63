# Generated from spec/ by `make generate`. Do not edit.
"""Prices, order books, candlesticks and trades.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.common import InstrumentTypeLike
from okx_v5_api.enums.market import StreamedCandleBarLike
from okx_v5_api.records.market import Candle, PublicTrade, Ticker
from okx_v5_api.records.market_books import BookUpdate, RpiBookUpdate
from okx_v5_api.records.market_trades import AggregatedTrade, CallAuction, OptionTrade

__all__ = [
    "bbo_tbt",
    "books",
    "books5",
    "books50_l2_tbt",
    "books_elp",
    "books_l2_tbt",
    "books_rpi",
    "call_auction_details",
    "candles",
    "option_trades",
    "tickers",
    "trades",
    "trades_all",
]

BBO_TBT: Channel[BookUpdate] = Channel(
    id="market.bbo_tbt",
    names={
        "bbo-tbt": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=10,
    depth=1,
)

BOOKS: Channel[BookUpdate] = Channel(
    id="market.books",
    names={
        "books": None,
    },
    url="public",
    auth="none",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
    excludes=frozenset(("books-l2-tbt",)),
    depth=400,
)

BOOKS5: Channel[BookUpdate] = Channel(
    id="market.books5",
    names={
        "books5": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
    depth=5,
)

BOOKS50_L2_TBT: Channel[BookUpdate] = Channel(
    id="market.books50_l2_tbt",
    names={
        "books50-l2-tbt": None,
    },
    url="public",
    auth="required",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=10,
    fee_tier="VIP4",
    excludes=frozenset(("books-l2-tbt",)),
    depth=50,
)

BOOKS_ELP: Channel[BookUpdate] = Channel(
    id="market.books_elp",
    names={
        "books-elp": None,
    },
    url="public",
    auth="none",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
    depth=400,
)

BOOKS_L2_TBT: Channel[BookUpdate] = Channel(
    id="market.books_l2_tbt",
    names={
        "books-l2-tbt": None,
    },
    url="public",
    auth="required",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=BookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=10,
    fee_tier="VIP4",
    excludes=frozenset(("books", "books50-l2-tbt")),
    depth=400,
)

BOOKS_RPI: Channel[RpiBookUpdate] = Channel(
    id="market.books_rpi",
    names={
        "books-rpi": None,
    },
    url="public",
    auth="none",
    pushes="changes",
    doc="order-book-trading-market-data-ws-order-book-channel",
    item=RpiBookUpdate,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
    depth=400,
)

CALL_AUCTION_DETAILS: Channel[CallAuction] = Channel(
    id="market.call_auction_details",
    names={
        "call-auction-details": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-call-auction-details-channel",
    item=CallAuction,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=1000,
)

CANDLES: Channel[Candle] = Channel(
    id="market.candles",
    names={
        "candle1s": "1s",
        "candle1m": "1m",
        "candle3m": "3m",
        "candle5m": "5m",
        "candle15m": "15m",
        "candle30m": "30m",
        "candle1H": "1H",
        "candle2H": "2H",
        "candle4H": "4H",
        "candle6H": "6H",
        "candle12H": "12H",
        "candle1D": "1D",
        "candle2D": "2D",
        "candle3D": "3D",
        "candle5D": "5D",
        "candle1W": "1W",
        "candle1M": "1M",
        "candle3M": "3M",
        "candle6Hutc": "6Hutc",
        "candle12Hutc": "12Hutc",
        "candle1Dutc": "1Dutc",
        "candle2Dutc": "2Dutc",
        "candle3Dutc": "3Dutc",
        "candle5Dutc": "5Dutc",
        "candle1Wutc": "1Wutc",
        "candle1Mutc": "1Mutc",
        "candle3Mutc": "3Mutc",
    },
    url="business",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-candlesticks-channel",
    item=Candle,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    chosen_by="bar",
    interval=1000,
)

OPTION_TRADES: Channel[OptionTrade] = Channel(
    id="market.option_trades",
    names={
        "option-trades": None,
    },
    url="public",
    auth="none",
    pushes="events",
    doc="order-book-trading-market-data-ws-option-trades-channel",
    item=OptionTrade,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("inst_family", "instFamily", write.text),
    ),
    any_of=(("inst_id", "inst_family"),),
)

TICKERS: Channel[Ticker] = Channel(
    id="market.tickers",
    names={
        "tickers": None,
    },
    url="public",
    auth="none",
    pushes="state",
    doc="order-book-trading-market-data-ws-tickers-channel",
    item=Ticker,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
    interval=100,
)

TRADES: Channel[AggregatedTrade] = Channel(
    id="market.trades",
    names={
        "trades": None,
    },
    url="public",
    auth="none",
    pushes="events",
    doc="order-book-trading-market-data-ws-trades-channel",
    item=AggregatedTrade,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

TRADES_ALL: Channel[PublicTrade] = Channel(
    id="market.trades_all",
    names={
        "trades-all": None,
    },
    url="business",
    auth="none",
    pushes="events",
    doc="order-book-trading-market-data-ws-all-trades-channel",
    item=PublicTrade,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)


def bbo_tbt(
    inst_id: str,

) -> Topic[BookUpdate]:
    """The best level of each side of an order book.

    Whole, whenever it changes, and about once a minute where it does not. ts is that of the
    matching engine.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 10 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BBO_TBT.topic(
        inst_id=inst_id,
    )


def books(
    inst_id: str,

) -> Topic[BookUpdate]:
    """Order book of an instrument, 400 levels deep.

    The whole book at first, then every 100 ms what changed; an empty update about once a minute
    where nothing does. Subscribe to fewer than 30 on one connection.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 100 ms.
    On the public URL; needs no login.
    Not beside books-l2-tbt for one instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS.topic(
        inst_id=inst_id,
    )


def books5(
    inst_id: str,

) -> Topic[BookUpdate]:
    """The best 5 levels of an order book.

    Whole, whenever they change, and about once a minute where they do not.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS5.topic(
        inst_id=inst_id,
    )


def books50_l2_tbt(
    inst_id: str,

) -> Topic[BookUpdate]:
    """Order book of an instrument, 50 levels deep, every 10 ms.

    The whole book at first, then what changed. Needs a login, and fee tier VIP4.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 10 ms.
    On the public URL; needs a login and fee tier VIP4 or better.
    Not beside books-l2-tbt for one instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS50_L2_TBT.topic(
        inst_id=inst_id,
    )


def books_elp(
    inst_id: str,

) -> Topic[BookUpdate]:
    """Orders of the former enhanced liquidity program, 400 levels deep.

    Given up for books-rpi. Levels on the wrong side of the best bid or ask of the ordinary book are
    not valid.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Deprecated.
    A snapshot at first, then what changed. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS_ELP.topic(
        inst_id=inst_id,
    )


def books_l2_tbt(
    inst_id: str,

) -> Topic[BookUpdate]:
    """Order book of an instrument, 400 levels deep, every 10 ms.

    The whole book at first, then what changed. Needs a login, and fee tier VIP4.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 10 ms.
    On the public URL; needs a login and fee tier VIP4 or better.
    Not beside books, books50-l2-tbt for one instrument.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS_L2_TBT.topic(
        inst_id=inst_id,
    )


def books_rpi(
    inst_id: str,

) -> Topic[RpiBookUpdate]:
    """Order book with retail price improvement orders, 400 levels deep.

    The whole book at first, then every 100 ms what changed. No checksum.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of RpiBookUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    A snapshot at first, then what changed. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-order-book-channel
    """
    return BOOKS_RPI.topic(
        inst_id=inst_id,
    )


def call_auction_details(
    inst_id: str,

) -> Topic[CallAuction]:
    """The opening call auction of a pair.

    About once a second while it runs, and once with its result.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of CallAuction.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-call-auction-details-channel
    """
    return CALL_AUCTION_DETAILS.topic(
        inst_id=inst_id,
    )


def candles(
    inst_id: str,
    *,
    bar: StreamedCandleBarLike,

) -> Topic[Candle]:
    """Candles of an instrument as they form.

    The running candle, again and again until it is complete.

    Args:
        inst_id: Instrument ID.
        bar: Length of the interval.

    Returns:
        A topic; its pushes hold rows of Candle.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 1000 ms.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-candlesticks-channel
    """
    return CANDLES.topic(
        inst_id=inst_id,
        bar=bar,
    )


def option_trades(
    inst_type: InstrumentTypeLike,
    *,
    inst_id: str | None = None,
    inst_family: str | None = None,

) -> Topic[OptionTrade]:
    """Trades of options.

    The first push may repeat an old trade; ignore it.

    Args:
        inst_type: Always OPTION.
        inst_id: Only this option; takes precedence over inst_family. Required unless inst_family is
            given.
        inst_family: Only options of this family. Required unless inst_id is given.

    Returns:
        A topic; its pushes hold rows of OptionTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-option-trades-channel
    """
    return OPTION_TRADES.topic(
        inst_type=inst_type,
        inst_id=inst_id,
        inst_family=inst_family,
    )


def tickers(
    inst_id: str,

) -> Topic[Ticker]:
    """Last trade, best prices and figures of 24 hours.

    Pushed when there is a trade or a best price changes.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of Ticker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 100 ms.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel
    """
    return TICKERS.topic(
        inst_id=inst_id,
    )


def trades(
    inst_id: str,

) -> Topic[AggregatedTrade]:
    """Trades of an instrument, those of one taker order at one price taken together.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of AggregatedTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the public URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-trades-channel
    """
    return TRADES.topic(
        inst_id=inst_id,
    )


def trades_all(
    inst_id: str,

) -> Topic[PublicTrade]:
    """Every trade of an instrument by itself.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of PublicTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-all-trades-channel
    """
    return TRADES_ALL.topic(
        inst_id=inst_id,
    )
