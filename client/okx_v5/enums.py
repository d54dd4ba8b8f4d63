"""Lists of values that arguments and fields take. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from okx_v5_api import enums

if TYPE_CHECKING:
    from okx_v5_api.enums import *  # noqa: F403 - generated, with an __all__
else:
    __all__ = enums.__all__
    __getattr__, __dir__ = enums.__getattr__, enums.__dir__
