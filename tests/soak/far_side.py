"""The sandbox in a process of its own, which can be told to break all connections."""

import contextlib
import logging
import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection

import attrs

from okx_v5.sandbox import Sandbox
from okx_v5.sandbox.streams import StreamSettings

_PATIENCE = 20.0


@attrs.frozen
class FarSide:
    """Where the sandbox is, and how to break its connections."""

    url: str
    _pipe: Connection

    def disconnect(self) -> None:
        """Close all connections, and return once that is done."""
        self._pipe.send(True)
        self._pipe.recv()


@contextlib.contextmanager
def far_side(pushes_per_second: float) -> Iterator[FarSide]:
    """A sandbox whose topics push so often, running in another process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, pushes_per_second), daemon=True)
    process.start()
    theirs.close()
    try:
        yield FarSide(ours.recv(), ours)
    finally:
        ours.close()  # which tells it to stop
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()


def _serve(pipe: Connection, pushes_per_second: float) -> None:
    # Connections are broken while something is sent on them; that is the point.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    settings = StreamSettings(pushes_per_second=pushes_per_second)
    with Sandbox(streams=settings) as sandbox, contextlib.suppress(EOFError):
        pipe.send(sandbox.url)
        while pipe.recv():
            sandbox.streams.disconnect()
            pipe.send(True)
