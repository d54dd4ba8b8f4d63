"""Parts of requests, such as the orders of a batch. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from okx_v5_api import bodies

if TYPE_CHECKING:
    from okx_v5_api.bodies import *  # noqa: F403 - generated, with an __all__
else:
    __all__ = bodies.__all__
    __getattr__, __dir__ = bodies.__getattr__, bodies.__dir__
