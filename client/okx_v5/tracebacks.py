"""Tracebacks without the local variables of what sends requests.

Tools that report errors print the local variables of every frame. Those of the HTTP packages hold the
request's headers, the passphrase among them, and its bytes.
"""

import traceback
from types import TracebackType
from typing import Self


class LocalsForgotten:
    """Clears the local variables of the frames that a `with` block called, if it ends by an error.

    The frames stay in the traceback with file and line. The frame of the block itself is running still,
    and keeps its variables: it must hold nothing secret.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: object, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        seen = set[int]()
        waiting = [error]
        while waiting:
            each = waiting.pop()
            if each is None or id(each) in seen:
                continue
            seen.add(id(each))
            traceback.clear_frames(each.__traceback__)
            waiting += [each.__cause__, each.__context__]
            if isinstance(each, BaseExceptionGroup):
                waiting += each.exceptions
