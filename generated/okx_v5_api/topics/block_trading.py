# Generated from spec/ by `make generate`. Do not edit.
"""Large trades negotiated outside the order book: requests for quotes, quotes and block trades.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.records.block_trading import Quote, Rfq
from okx_v5_api.records.block_trading_trades import (
    BlockTicker,
    BlockTradeUpdate,
    PublicBlockTrade,
    SingleLegBlockTrade,
)

__all__ = [
    "block_tickers",
    "block_trades",
    "public_block_trades",
    "public_structure_block_trades",
    "quotes",
    "rfqs",
]

BLOCK_TICKERS: Channel[BlockTicker] = Channel(
    id="block_trading.block_tickers",
    names={
        "block-tickers": None,
    },
    url="business",
    auth="none",
    pushes="state",
    doc="block-trading-websocket-public-channel-block-tickers-channel",
    item=BlockTicker,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

BLOCK_TRADES: Channel[BlockTradeUpdate] = Channel(
    id="block_trading.block_trades",
    names={
        "struc-block-trades": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="block-trading-websocket-private-channel-structure-block-trades-channel",
    item=BlockTradeUpdate,
)

PUBLIC_BLOCK_TRADES: Channel[SingleLegBlockTrade] = Channel(
    id="block_trading.public_block_trades",
    names={
        "public-block-trades": None,
    },
    url="business",
    auth="none",
    pushes="events",
    doc="block-trading-websocket-public-channel-public-block-trades-channel",
    item=SingleLegBlockTrade,
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

PUBLIC_STRUCTURE_BLOCK_TRADES: Channel[PublicBlockTrade] = Channel(
    id="block_trading.public_structure_block_trades",
    names={
        "public-struc-block-trades": None,
    },
    url="business",
    auth="none",
    pushes="events",
    doc="block-trading-websocket-public-channel-public-structure-block-trades-channel",
    item=PublicBlockTrade,
)

QUOTES: Channel[Quote] = Channel(
    id="block_trading.quotes",
    names={
        "quotes": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="block-trading-websocket-private-channel-quotes-channel",
    item=Quote,
)

RFQS: Channel[Rfq] = Channel(
    id="block_trading.rfqs",
    names={
        "rfqs": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="block-trading-websocket-private-channel-rfqs-channel",
    item=Rfq,
)


def block_tickers(
    inst_id: str,

) -> Topic[BlockTicker]:
    """Volume of block trades of an instrument in 24 hours.

    After each block trade, and every 5 minutes.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of BlockTicker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-block-tickers-channel
    """
    return BLOCK_TICKERS.topic(
        inst_id=inst_id,
    )


def block_trades() -> Topic[BlockTradeUpdate]:
    """Block trades that you are taker or maker of.

    All legs of a trade come at once. Of a group RFQ only its creator hears, once every part was
    tried.

    Returns:
        A topic; its pushes hold rows of BlockTradeUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-structure-block-trades-channel
    """
    return BLOCK_TRADES.topic()


def public_block_trades(
    inst_id: str,

) -> Topic[SingleLegBlockTrade]:
    """Block trades of everybody in one instrument, leg by leg.

    15 minutes after the trade.

    Args:
        inst_id: Instrument ID.

    Returns:
        A topic; its pushes hold rows of SingleLegBlockTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-block-trades-channel
    """
    return PUBLIC_BLOCK_TRADES.topic(
        inst_id=inst_id,
    )


def public_structure_block_trades() -> Topic[PublicBlockTrade]:
    """Block trades of everybody, all legs at once.

    15 minutes after the trade.

    Returns:
        A topic; its pushes hold rows of PublicBlockTrade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs no login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-public-channel-public-structure-block-trades-channel
    """
    return PUBLIC_STRUCTURE_BLOCK_TRADES.topic()


def quotes() -> Topic[Quote]:
    """Quotes that you send or receive.

    Returns:
        A topic; its pushes hold rows of Quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-quotes-channel
    """
    return QUOTES.topic()


def rfqs() -> Topic[Rfq]:
    """RFQs that you send or receive.

    Returns:
        A topic; its pushes hold rows of Rfq.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#block-trading-websocket-private-channel-rfqs-channel
    """
    return RFQS.topic()
