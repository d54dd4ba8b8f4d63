"""Local order books, kept from the exchange's pushes.

```python
from okx_v5.books import Book

book = Book("books", "BTC-USDT")
for row in push["data"]:
    if book.feed(push.get("action"), row).needs_snapshot:
        ...  # subscribe anew
print(book.best_bid, book.average_price("buy", "2.5"))
```

Nothing here opens a connection or knows of one. Whoever does, keeps to this:

- Each row of each push goes to `Book.feed`, with the push's action, as it came: a dict of strings, lists
  and whole numbers. `feed` raises nothing for what it is given. Its `Outcome` says what became of it; if it
  `needs_snapshot`, the book has just become unreadable, and its channel is to be subscribed anew.
- When the connection or the subscription is lost, and before rows of another connection are fed,
  `Book.invalidate` is told why.
- When nobody will feed the book again, `Book.close` ends all waiting for it.

A book that missed something cannot be read until a snapshot has come: reading raises `BookInvalid`,
`Book.wait_valid` waits in a task, and `Book.block_until_valid` in a thread. All of it may be called from
any thread; no event loop is needed but for `wait_valid`.
"""

from .book import Book as Book
from .channels import CHANNELS as CHANNELS
from .channels import BookChannel as BookChannel
from .keeping import BookState as BookState
from .levels import Level as Level
from .sequence import Outcome as Outcome
from .view import BookView as BookView
