"""Rows of answers, as clients return them. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from okx_v5_api import records

if TYPE_CHECKING:
    from okx_v5_api.records import *  # noqa: F403 - generated, with an __all__
else:
    __all__ = records.__all__
    __getattr__, __dir__ = records.__getattr__, records.__dir__
