# Generated from spec/ by `make generate`. Do not edit.
"""Large trades negotiated outside the order book: requests for quotes, quotes and block trades.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic

from okx_v5_api.records.block_trading import Quote, Rfq
from okx_v5_api.records.block_trading_trades import BlockTradeUpdate

__all__ = [
    "block_trades",
    "quotes",
    "rfqs",
]

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
