"""Every error that this package raises; `okx_v5_core.errors` shows the tree."""

from okx_v5_core.errors import *  # noqa: F403 - the tree names itself in __all__
