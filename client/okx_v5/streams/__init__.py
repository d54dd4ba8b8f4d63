"""Streams: market data, the account and orders over WebSocket, as they happen.

```python
async with okx_v5.AsyncClient.demo(credentials) as okx, okx.stream() as stream:
    async for trade in stream.trades("BTC-USDT"):
        print(trade.px, trade.sz)
```

From the outside in: a `Stream` has links; each is a place for one connection, which it replaces when it
ends; a connection logs in, subscribes and is kept alive; a transport is the WebSocket itself. Between a
connection and a consumer stands a feed for each topic. What happens on the way are the events.
"""

from .backlog import WhenSlow as WhenSlow
from .events import Connected as Connected
from .events import Disconnected as Disconnected
from .events import Dropped as Dropped
from .events import Event as Event
from .events import Failed as Failed
from .events import Gap as Gap
from .events import Notice as Notice
from .events import Resubscribed as Resubscribed
from .events import Undecodable as Undecodable
from .stream import Stream as Stream
from .subscription import StreamSubscription as StreamSubscription
