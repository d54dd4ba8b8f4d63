"""Splitting what is too much for one request."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from okx_v5_core.errors import ArgumentError

T = TypeVar("T")


def batches(items: Iterable[T], size: int = 20) -> Iterator[list[T]]:
    """Lists of at most `size` items, in order; the exchange takes 20 orders, amendments or cancellations.

    ```python
    for batch in okx_v5.batches(orders):
        okx.trade.place_batch_orders(batch)
    ```

    Nothing is sent here: a request that fails leaves it to the loop what becomes of the rest. Raises
    `ArgumentError` for a size below 1.
    """
    if size < 1:
        raise ArgumentError(
            f"size must be at least 1, not {size!r}.", remedy="Leave it out for 20."
        )
    return _batches(iter(items), size)


def _batches(items: Iterator[T], size: int) -> Iterator[list[T]]:
    while batch := list(islice(items, size)):
        yield batch
