"""Sandbox and proxy in a process of their own, and what they saw."""

import contextlib
import multiprocessing
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Final

import attrs
from tests.chaos.faults import Seeded
from tests.chaos.judging import Recorded
from tests.chaos.passages import Passage
from tests.chaos.proxy import Proxy

from okx_v5.sandbox import Sandbox

_PATIENCE: Final = 60.0


@attrs.frozen
class FarSide:
    """A sandbox behind a proxy."""

    url: str
    """Where the proxy listens."""
    _pipe: Connection

    def seen(self) -> tuple[Sequence[Passage], Sequence[Recorded]]:
        """What came by, and the orders that came of it; call it once the clients are closed."""
        self._pipe.send("seen")
        if not self._pipe.poll(_PATIENCE):
            raise TimeoutError("the process of sandbox and proxy does not answer")
        passages, records = self._pipe.recv()
        return passages, records


@contextlib.contextmanager
def far_side(plan: Seeded) -> Iterator[FarSide]:
    """Run both for the length of a block."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, plan), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(_PATIENCE):
            raise TimeoutError("the process of sandbox and proxy did not start")
        yield FarSide(ours.recv(), ours)
    finally:
        ours.close()  # which tells it to stop
        process.join(_PATIENCE)
        process.close()


def _serve(pipe: Connection, plan: Seeded) -> None:
    with Sandbox() as sandbox, Proxy(sandbox.url, plan) as proxy, contextlib.suppress(EOFError):
        pipe.send(proxy.url)
        while pipe.recv():
            proxy.drain()
            pipe.send((proxy.passages, _records(sandbox)))


def _records(sandbox: Sandbox) -> list[Recorded]:
    with sandbox.engine.lock:
        return [
            Recorded(str(order.id), order.client_id, order.asked["tag"], order.state, order.price)
            for order in sandbox.engine.orders.values()
        ]
