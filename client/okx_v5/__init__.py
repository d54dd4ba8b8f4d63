"""A typed client for the OKX V5 API.

```python
import okx_v5

with okx_v5.Client.sandbox() as okx:
    print(okx.market.get_ticker("BTC-USDT").last)
```

`Client` and `AsyncClient` send requests; `api` makes them without sending; `records`, `enums` and
`bodies` are what goes in and comes out; `errors` is everything that can be raised.
"""

from okx_v5_api import operations
from okx_v5_auth import Credentials
from okx_v5_core.errors import *
from okx_v5_core.operations import Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult

from . import api, bodies, enums, errors, records
from .async_client import AsyncClient
from .client import Client
from .environments import Environment
from .replies import Reply
from .version import __version__
