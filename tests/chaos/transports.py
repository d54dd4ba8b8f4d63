"""The ways on which orders go out: each lives lives by a client of its own, many at a time."""

import asyncio
import concurrent.futures
from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from tests.chaos.orders import Life

from okx_v5 import AsyncClient, Client
from okx_v5.driving import drive, drive_async
from okx_v5.streams.opening import open_stream
from okx_v5.streams.terms import Timing
from okx_v5_auth import Clock

_AT_A_TIME: Final = 24
_HOUR: Final = 3_600_000
_BUDGET: Final = 5.0
"""Seconds for repeating and asking: an order's deadline, the client's margin, and several questions."""
_BRISK: Final = Timing(connect_within=1.0, answer_within=1.0, first_retry=0.02, longest_retry=0.2)
"""A connection that was broken is replaced at once."""


class Transport(Protocol):
    """Lives lives against the address of an exchange; `patience` is the client's timeout in seconds."""

    def __call__(self, url: str, lives: Iterable[Life], patience: float) -> None: ...


def run_sync(url: str, lives: Iterable[Life], patience: float) -> None:
    """One client, shared between threads; its clock is an hour fast at first."""
    with (
        Client.sandbox(url, preflight=False) as client,
        concurrent.futures.ThreadPoolExecutor(_AT_A_TIME) as threads,
    ):
        _set_wrong(client.clock, _HOUR)
        okx = client.with_options(timeout=patience, retry_for=_BUDGET)
        for _ in threads.map(lambda life: drive(life, okx.send), lives):
            pass


def run_async(url: str, lives: Iterable[Life], patience: float) -> None:
    """One client, shared between tasks; its clock is an hour slow at first."""

    async def main() -> None:
        async with AsyncClient.sandbox(url, preflight=False) as client:
            _set_wrong(client.clock, -_HOUR)
            okx = client.with_options(timeout=patience, retry_for=_BUDGET)
            left = iter(lives)

            async def work() -> None:
                for life in left:
                    await drive_async(life, okx.send)

            await asyncio.gather(*(work() for _ in range(_AT_A_TIME)))

    asyncio.run(main())


def run_websocket(url: str, lives: Iterable[Life], patience: float) -> None:
    """One stream, shared between tasks; its clock is an hour fast at first."""

    async def main() -> None:
        async with AsyncClient.sandbox(url, preflight=False) as client:
            _set_wrong(client.clock, _HOUR)
            okx = client.with_options(timeout=patience, retry_for=_BUDGET)
            async with open_stream(okx._backing(), _BRISK) as stream:
                left = iter(lives)

                async def work() -> None:
                    for life in left:
                        await drive_async(life, stream.send)

                await asyncio.gather(*(work() for _ in range(_AT_A_TIME)))

    asyncio.run(main())


TRANSPORTS: Final[Mapping[str, Transport]] = {
    "sync": run_sync,
    "async": run_async,
    "websocket": run_websocket,
}


def _set_wrong(clock: Clock, milliseconds: int) -> None:
    moment = clock.monotonic()
    clock.observe(clock.now_ms() + milliseconds, moment, moment)
