"""Request functions: `trade.place_order(...)` returns a request that a client's `send` sends.

There is a module for each family of operations; each is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from okx_v5_api import functions

if TYPE_CHECKING:
    from okx_v5_api.functions import *  # noqa: F403 - generated, with an __all__
else:
    __all__ = functions.__all__
    __getattr__, __dir__ = functions.__getattr__, functions.__dir__
