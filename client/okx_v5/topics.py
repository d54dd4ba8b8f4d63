"""Topics: `market.tickers("BTC-USDT")` returns what a stream's `subscribe` subscribes to.

There is a module for each family of channels; each is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from okx_v5_api import topics

if TYPE_CHECKING:
    from okx_v5_api.topics import *  # noqa: F403 - generated, with an __all__
else:
    __all__ = topics.__all__
    __getattr__, __dir__ = topics.__getattr__, topics.__dir__
