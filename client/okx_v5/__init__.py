"""A typed client for the OKX V5 API.

```python
import okx_v5

with okx_v5.Client.sandbox() as okx:
    print(okx.market.get_ticker("BTC-USDT").last)
```

`Client` and `AsyncClient` send requests; `api` makes them without sending; `records`, `enums` and
`bodies` are what goes in and comes out; `errors` is everything that can be raised. Their `stream()` is for
WebSocket; `topics` makes what streams subscribe to, `streams` tells what happens to them, `books` keeps
order books, and `decode_push` reads one message of a channel. `instruments` rounds prices and sizes;
`preflight` says what is checked before an order is sent; `doctor` finds out what is wrong with clock, key
or account.
"""

from typing import TYPE_CHECKING

from okx_v5_api import channels as channels
from okx_v5_api import decode_push as decode_push
from okx_v5_api import operations as operations
from okx_v5_core import errors as _tree
from okx_v5_core.channels import Channel as Channel
from okx_v5_core.channels import Push as Push
from okx_v5_core.channels import Topic as Topic
from okx_v5_core.errors import *  # noqa: F403 - the tree names itself in __all__
from okx_v5_core.lazy import lazy_module
from okx_v5_core.operations import Limit as Limit
from okx_v5_core.operations import Operation as Operation
from okx_v5_core.operations import Page as Page
from okx_v5_core.requests import Request as Request
from okx_v5_core.results import BatchResult as BatchResult

from . import api as api
from . import bodies as bodies
from . import enums as enums
from . import errors as errors
from . import instruments as instruments
from . import records as records
from . import topics as topics
from .batches import batches as batches
from .version import __version__ as __version__

if TYPE_CHECKING:
    from okx_v5_auth import Credentials as Credentials

    from .async_client import AsyncClient as AsyncClient
    from .books import Book as Book
    from .checkup import Diagnosis as Diagnosis
    from .checkup import doctor as doctor
    from .client import Client as Client
    from .environments import Environment as Environment
    from .limits import Limits as Limits
    from .limits import MemoryLimiter as MemoryLimiter
    from .limits import RedisLimiter as RedisLimiter
    from .replies import Reply as Reply
    from .streams import Stream as Stream

__all__ = [
    "AsyncClient",
    "BatchResult",
    "Book",
    "Channel",
    "Client",
    "Credentials",
    "Environment",
    "Limit",
    "Limits",
    "MemoryLimiter",
    "Operation",
    "Page",
    "Push",
    "RedisLimiter",
    "Reply",
    "Request",
    "Topic",
    "__version__",
    "api",
    "bodies",
    "channels",
    "decode_push",
    "enums",
    "errors",
    "operations",
    "records",
    "topics",
]
__all__ += _tree.__all__

# What sends stands on httpx; who only makes requests or reads records need not wait for it. `Stream` is not
# in __all__, for it needs an extra, and importing everything must not.
__getattr__, _ = lazy_module(
    __name__,
    {
        "AsyncClient": ".async_client",
        "Book": ".books",
        "Client": ".client",
        "Credentials": "okx_v5_auth",
        "Diagnosis": ".checkup",
        "Environment": ".environments",
        "Limits": ".limits",
        "MemoryLimiter": ".limits",
        "RedisLimiter": ".limits",
        "Reply": ".replies",
        "Stream": ".streams",
        "doctor": ".checkup",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
