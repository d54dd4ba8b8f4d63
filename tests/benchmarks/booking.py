"""Keeping an order book, against ccxt.pro's OKX book, fed with the same decoded pushes.

The book has 400 levels a side, a push 25 levels: a third new, a third removed, a third changed, on both
sides, most of them near the best price. Both sides of the comparison begin with a push and end with a
book that can be read. ccxt keeps floats and looks at the sequence ids; ours keeps exact values, and
refuses what is malformed as well.

The goal is against what ccxt.pro does with a push. Beside it stands its `OrderBook` class alone, handed
prices and sizes as floats: it looks at no sequence ids, and can tell nothing of a gap.
"""

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tests.benchmarks.measuring import Ratio, in_turn

from okx_v5.books import Book

_DEPTH = 400
_PUSHES = 300
_ROUNDS = 31
_TICK = 10  # a price of 650001 is 65000.1


def ratios() -> Iterator[Ratio]:
    """Applying pushes; and with the best prices read after each."""
    snapshot, updates = _pushes(random.Random(1))  # noqa: S311 - a feed, no secret
    their_book = _Theirs()
    if their_book.prices_after(snapshot, updates) != _our_prices(snapshot, updates):
        raise RuntimeError("the books that are compared do not agree")
    ours = partial(_our_cpu_seconds, snapshot, updates)
    handler = partial(their_book.cpu_seconds, snapshot, updates)
    bare = partial(_their_bare_cpu_seconds, snapshot, updates)
    yield _ratio(
        "apply 25 levels to a book of 400", ours, handler, "ccxt.pro's handle_order_book", 0.5
    )
    yield _ratio(
        "… and read the best bid and ask",
        partial(ours, is_read=True),
        partial(handler, is_read=True),
        "the same of ccxt.pro",
    )
    yield _ratio("… against the bare data structure", ours, bare, "ccxt.pro's OrderBook, of floats")


def _ratio(
    name: str,
    ours: Callable[[], float],
    theirs: Callable[[], float],
    reference: str,
    goal: float | None = None,
) -> Ratio:
    our_time, their_time, ratio = in_turn(ours, theirs, _ROUNDS)
    return Ratio(
        name, ratio, f"{our_time * 1e6:.1f} µs", f"{their_time * 1e6:.1f} µs for {reference}", goal
    )


def _our_cpu_seconds(
    snapshot: dict[str, Any], updates: list[dict[str, Any]], is_read: bool = False
) -> float:
    book = Book("books", "BTC-USDT")
    book.feed("snapshot", snapshot["data"][0])
    started = time.process_time()
    for update in updates:
        for row in update["data"]:
            book.feed(update["action"], row)
        if is_read:
            top = book.view(1)
            _ = top.best_bid, top.best_ask
    return (time.process_time() - started) / len(updates)


def _their_bare_cpu_seconds(snapshot: dict[str, Any], updates: list[dict[str, Any]]) -> float:
    from ccxt.async_support.base.ws.order_book import OrderBook

    book: Any = OrderBook(
        {
            side: [[float(row[0]), float(row[1])] for row in snapshot["data"][0][side]]
            for side in ("asks", "bids")
        }
    )
    started = time.process_time()
    for update in updates:
        for entry in update["data"]:
            for name in ("asks", "bids"):
                side = book[name]
                for row in entry[name]:
                    side.storeArray([float(row[0]), float(row[1])])
    return (time.process_time() - started) / len(updates)


def _our_prices(snapshot: dict[str, Any], updates: list[dict[str, Any]]) -> list[list[float]]:
    book = Book("books", "BTC-USDT")
    for message in (snapshot, *updates):
        book.feed(message["action"], message["data"][0])
    view = book.view()
    return [[float(level.px) for level in side] for side in (view.bids, view.asks)]


class _Theirs:
    """ccxt's book, and as much of a client as it asks for."""

    def __init__(self) -> None:
        import ccxt.pro

        self.exchange: Any = ccxt.pro.okx()
        # It drops a book whose subscription it does not find here.
        self.subscriptions = {"books:BTC-USDT": True, "books:BTC/USDT": True}

    def resolve(self, *_: object) -> None:
        """Nobody waits."""

    def reject(self, error: Exception, *_: object) -> None:
        """It has found a gap, and there is none."""
        raise error

    def cpu_seconds(
        self, snapshot: dict[str, Any], updates: list[dict[str, Any]], is_read: bool = False
    ) -> float:
        """The CPU time of one update."""
        handle = self.exchange.handle_order_book
        handle(self, snapshot)
        (book,) = self.exchange.orderbooks.values()
        started = time.process_time()
        for update in updates:
            handle(self, update)
            if is_read:
                _ = book["bids"][0], book["asks"][0]
        return (time.process_time() - started) / len(updates)

    def prices_after(
        self, snapshot: dict[str, Any], updates: list[dict[str, Any]]
    ) -> list[list[float]]:
        """The bids and asks that it ends with."""
        self.cpu_seconds(snapshot, updates)
        (book,) = self.exchange.orderbooks.values()
        return [[level[0] for level in book[side]] for side in ("bids", "asks")]


def _pushes(rng: random.Random) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A snapshot and updates that keep both sides at their depth, with every second price taken."""
    best = 650_000
    ticks = {
        side: sorted(rng.sample(range(1, 2 * _DEPTH + 1), _DEPTH)) for side in ("bids", "asks")
    }

    def row(side: str, distance: int, size: str | None = None) -> list[str]:
        tick = best - distance if side == "bids" else best + distance
        count = str(rng.randint(1, 20)) if size is None else "0"
        return [f"{tick / _TICK:.10g}", size or f"{rng.randint(1, 10**6) / 10**5:.10g}", "0", count]

    def near(limit: int) -> int:
        return min(int(rng.expovariate(1 / 60)), limit - 1)

    def change(side: str, count: int) -> list[list[str]]:
        here = ticks[side]
        removed = {here[near(_DEPTH)] for _ in range(count // 3)}
        here[:] = [distance for distance in here if distance not in removed]
        free = sorted(set(range(1, 2 * _DEPTH + 1)) - set(here) - removed)
        added = {free[near(len(free))] for _ in range(10 * count)}
        added = set(sorted(added)[:: max(1, len(added) // len(removed))][: len(removed)])
        changed: set[int] = set()
        while len(changed) < count - 2 * len(removed):
            changed.add(here[near(len(here))])
        here.extend(added)
        here.sort()
        rows = [(distance, row(side, distance, "0")) for distance in removed]
        rows += [(distance, row(side, distance)) for distance in added | changed]
        return [made for _, made in sorted(rows)]

    argument = {"channel": "books", "instId": "BTC-USDT"}

    def push(action: str, previous: int, sides: dict[str, list[list[str]]]) -> dict[str, Any]:
        entry = {**sides, "ts": "1597026383085", "checksum": 0, "prevSeqId": previous}
        entry["seqId"] = max(previous, 0) + 7
        return {"arg": argument, "action": action, "data": [entry]}

    snapshot = push(
        "snapshot", -1, {side: [row(side, distance) for distance in ticks[side]] for side in ticks}
    )
    updates = [
        push("update", 7 * number, {"asks": change("asks", 13), "bids": change("bids", 12)})
        for number in range(1, _PUSHES + 1)
    ]
    return snapshot, updates
