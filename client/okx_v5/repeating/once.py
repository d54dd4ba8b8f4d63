"""Each request that acts is sent once, unless its sender says otherwise.

Which requests were sent is kept beside them, not in them: two requests that say the same are equal, sent or
not, and are two orders all the same.
"""

import contextlib
import weakref
from collections.abc import Iterator
from typing import Any, Final

from okx_v5_core.errors import (
    ArgumentError,
    ConnectFailed,
    ExchangeError,
    OkxError,
    Throttled,
    UsageError,
)
from okx_v5_core.requests import Request

# By identity: a request cannot be hashed. Setting and removing an item of a dict are atomic, which a
# lock would not be worth: the entry of a request is removed while the collector runs, anywhere.
_sent: Final[dict[int, weakref.ref[Request[Any]]]] = {}


@contextlib.contextmanager
def once(request: Request[Any], *, again: bool = False) -> Iterator[None]:
    """Around the sending of a request, note that it was sent; one that never went out is not noted.

    Raises `UsageError` if it acts, doing it twice is not the same as doing it once, and it was sent before,
    unless `again`.
    """
    if not request.operation.acts or request.operation.repeatable:
        yield
        return
    is_first = _note(request)
    if not is_first and not again:
        raise UsageError(
            "this request was sent before.",
            remedy="Make another for another order; send(request, again=True) does it twice.",
            operation=request.operation.id,
            request=request,
        )
    try:
        yield
    except OkxError as error:
        if is_first and never_went_out(error):
            _sent.pop(id(request), None)
        raise


def never_went_out(error: OkxError) -> bool:
    """Whether an error means that nothing of the request reached the exchange."""
    if isinstance(error, ExchangeError) and error.local:
        return True
    return isinstance(error, ConnectFailed | Throttled | ArgumentError | UsageError)


def _note(request: Request[Any]) -> bool:
    """Note a request; whether it was not noted before."""
    key = id(request)
    reference = weakref.ref(request, lambda _: _sent.pop(key, None))
    return _sent.setdefault(key, reference) is reference
