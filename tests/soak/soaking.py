"""Many subscriptions and books for a while, and what became of them."""

import asyncio
import contextlib
import gc
import time
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

import okx_v5
from okx_v5 import topics
from okx_v5.books import BookView
from okx_v5.streams import Stream

from .far_side import FarSide

INSTRUMENTS = ("BTC-USDT", "ETH-USDT", "ETH-BTC", "BTC-USDT-SWAP", "ETH-USDT-SWAP", "BTC-USD-SWAP")
CHANNELS = 4  # topics that each instrument brings below
_WARM_UP = 0.2  # the share of the time after which memory should not grow any more


@attrs.define
class Findings:
    """What a soak found. `memory` are pairs of seconds and bytes."""

    seconds: float = 0.0
    messages: Counter[str] = attrs.field(factory=Counter)
    disconnects: int = 0
    events: Counter[str] = attrs.field(factory=Counter)
    dropped: int = 0
    reads: int = 0
    refused_reads: int = 0
    wrong_reads: list[str] = attrs.field(factory=list)
    silent: list[str] = attrs.field(factory=list)
    memory: list[tuple[float, int]] = attrs.field(factory=list)

    @property
    def growth(self) -> float:
        """How much larger memory was in the last fifth of the time than in the second."""
        if not self.memory:
            return 0.0
        end = self.memory[-1][0]
        early = [size for at, size in self.memory if _WARM_UP * end <= at < 2 * _WARM_UP * end]
        late = [size for at, size in self.memory if at >= (1 - _WARM_UP) * end]
        return _mean(late) / _mean(early) - 1 if early and late else 0.0

    @property
    def faults(self) -> list[str]:
        """What should not be."""
        found = [f"silent at the end: {name}" for name in self.silent]
        found += [f"an invalid book was read: {told}" for told in self.wrong_reads[:5]]
        if self.events["Undecodable"]:
            found.append(f"{self.events['Undecodable']} messages could not be understood")
        if self.events["Failed"]:
            found.append(f"{self.events['Failed']} subscriptions were lost")
        return found


async def soak(
    side: FarSide, seconds: float, disconnect_every: float, tell: Any = lambda _: None
) -> Findings:
    """Subscribe to everything, break the connections again and again, and look."""
    findings = Findings()
    okx = okx_v5.AsyncClient.sandbox(side.url)
    async with okx, okx.stream() as stream:
        seen = dict[str, float]()
        listening = asyncio.create_task(_listen(stream, findings))
        working = [
            asyncio.create_task(_count(stream, topic, findings, seen)) for topic in _topics()
        ]
        working += [
            asyncio.create_task(_read(stream, name, findings, seen)) for name in INSTRUMENTS
        ]
        began = time.monotonic()
        next_break = disconnect_every
        next_look = 0.0
        while (elapsed := time.monotonic() - began) < seconds:
            if elapsed >= next_break and seconds - elapsed > 5.0:
                next_break += disconnect_every
                await asyncio.to_thread(side.disconnect)
                findings.disconnects += 1
            if elapsed >= next_look:
                next_look += min(5.0, seconds / 20)
                gc.collect()
                findings.memory.append((elapsed, _resident()))
                tell(findings)
            await asyncio.sleep(0.05)
        findings.seconds = time.monotonic() - began
        horizon = time.monotonic() - 3.0
        findings.silent = sorted(
            name for name in [repr(topic) for topic in _topics()] + list(INSTRUMENTS)
            if seen.get(name, 0.0) < horizon
        )  # fmt: skip
        for task in [*working, listening]:
            if task.done() and not task.cancelled() and task.exception() is not None:
                findings.silent.append(f"a consumer failed: {task.exception()!r}")
            task.cancel()
        await asyncio.gather(*working, listening, return_exceptions=True)
    return findings


def _topics() -> list[Any]:
    found: list[Any] = []
    for name in INSTRUMENTS:
        found += [
            topics.market.trades(name),
            topics.market.tickers(name),
            topics.market.bbo_tbt(name),
        ]
    return found


async def _count(stream: Stream, topic: Any, findings: Findings, seen: dict[str, float]) -> None:
    name = repr(topic)
    async with stream.subscribe(topic) as subscription:
        try:
            async for push in subscription.pushes():
                for row in push.rows:
                    _ = row.ts
                findings.messages[topic.name] += 1
                seen[name] = time.monotonic()
        finally:
            findings.dropped += subscription.dropped


async def _read(stream: Stream, name: str, findings: Findings, seen: dict[str, float]) -> None:
    """Read a book whenever others have had their turn, valid or not."""
    async with stream.book(name) as book:
        last = -1
        while True:
            await asyncio.sleep(0.005)
            try:
                view = book.view()
            except okx_v5.BookInvalid:
                findings.refused_reads += 1
                with contextlib.suppress(okx_v5.BookInvalid):
                    await book.wait_valid()
                continue
            findings.reads += 1
            if view.seq_id != last:
                last = view.seq_id
                findings.messages["books"] += 1
                seen[name] = time.monotonic()
                wrong = _wrong(view)
                if wrong is not None:
                    findings.wrong_reads.append(f"{name} {view.seq_id}: {wrong}")


def _wrong(view: BookView) -> str | None:
    """What is wrong with a book, if anything."""
    bids = [level.px for level in view.bids]
    asks = [level.px for level in view.asks]
    if not bids or not asks:
        return "a side is empty"
    if sorted(bids, reverse=True) != bids or sorted(asks) != asks:
        return "it is not in order"
    if len(set(bids)) != len(bids) or len(set(asks)) != len(asks):
        return "a price comes twice"
    if bids[0] >= asks[0]:
        return "bids and asks cross"
    if any(level.sz <= 0 for level in (*view.bids, *view.asks)):
        return "a level is empty"
    return None


async def _listen(stream: Stream, findings: Findings) -> None:
    async for event in stream.events():
        findings.events[type(event).__name__] += 1


def _resident() -> int:
    """Bytes of memory that this process has."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("the system does not tell how much memory there is in use")


def _mean(values: list[int]) -> float:
    return sum(values) / len(values)
