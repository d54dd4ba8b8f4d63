"""What can go wrong between a client and the exchange: a name for each, and what is done about it.

A fault is made of what an `Exchange` can do: pass the request on, answer, break the connection.
"""

import asyncio
import enum
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final, Protocol

import attrs
from tests.chaos.messages import Message, canned, with_header


class Fault(enum.Enum):
    """One way in which a request goes wrong."""

    NONE = "none"
    DROP_BEFORE = "drop before sending"
    DROP_AFTER = "drop after"
    RESET_ANSWER = "reset in the middle of an answer"
    TRUNCATE = "truncate the answer"
    DELAY_SHORT = "delay, short"
    DELAY_REQUEST = "delay the request, long"
    DELAY_ANSWER = "delay the answer, long"
    SLOW_ACCEPT = "slow accept"
    DUPLICATE = "duplicate, first answer"
    DUPLICATE_ECHO = "duplicate, second answer"
    BAD_GATEWAY_BEFORE = "502 before"
    BAD_GATEWAY_AFTER = "502 after"
    NO_WORD_BEFORE = "50004 before"
    NO_WORD_AFTER = "50004 after"
    WRONG_CLOCK = "wrong clock"
    BYSTANDER = "lost with its connection"
    """Nothing befell the request itself, but another one broke the connection, or had it closed."""


HIDES_ANSWER: Final = frozenset(
    {
        Fault.DROP_BEFORE,
        Fault.DROP_AFTER,
        Fault.RESET_ANSWER,
        Fault.TRUNCATE,
        Fault.DELAY_REQUEST,
        Fault.DELAY_ANSWER,
        Fault.SLOW_ACCEPT,
        Fault.BAD_GATEWAY_BEFORE,
        Fault.BAD_GATEWAY_AFTER,
        Fault.NO_WORD_BEFORE,
        Fault.NO_WORD_AFTER,
        Fault.BYSTANDER,
    }
)
"""The faults after which a client that does not ask cannot know what became of its request."""

_OF_STREAMS: Final = (
    Fault.DROP_BEFORE,
    Fault.DROP_AFTER,
    Fault.RESET_ANSWER,
    Fault.TRUNCATE,
    Fault.DELAY_SHORT,
    Fault.DELAY_REQUEST,
    Fault.DELAY_ANSWER,
)
_HELD: Final = {Fault.DELAY_REQUEST, Fault.DELAY_ANSWER, Fault.SLOW_ACCEPT}
_BAD_GATEWAY: Final = canned(
    "502 Bad Gateway", "text/html", b"<html><center>502 Bad Gateway</center></html>"
)
_NO_WORD: Final = canned(
    "400 Bad Request",
    "application/json",
    b'{"code":"50004","msg":"API endpoint request timeout.","data":[]}',
)
_LONG_AGO: Final = b"2020-01-01T00:00:00.000Z"


@attrs.frozen
class Hit:
    """What befalls one request; `held` is for how many seconds it, or its answer, is kept back."""

    fault: Fault
    held: float = 0.0


class Plan(Protocol):
    """Decides what goes wrong."""

    def connection(self) -> Hit | None:
        """What befalls a new connection, and with it its first request; None for nothing."""
        ...

    def request(self) -> Hit:
        """What befalls a request."""
        ...

    def frame(self) -> Hit:
        """What befalls a request on a WebSocket."""
        ...


class Seeded:
    """Chooses faults at random: the same ones in the same order for the same seed.

    Which request meets which fault is up to threads and tasks. `share` of the requests are hit, all
    faults as often; `patience` is the client's timeout in seconds: short delays stay well below it, long
    ones exceed it.
    """

    def __init__(self, seed: object, *, share: float, patience: float) -> None:
        self._random = random.Random(str(seed))
        self._share = share
        self._patience = patience

    def connection(self) -> Hit | None:
        """Accept slowly now and then."""
        slow = self._random.random() < self._share / 4
        return Hit(Fault.SLOW_ACCEPT, self._long()) if slow else None

    def request(self) -> Hit:
        """One fault out of those that can befall a request, or none."""
        return self._draw(tuple(ACTS), self._share)

    def frame(self) -> Hit:
        """One fault out of those that make sense on a stream, or none.

        Fewer than of other requests, for each also breaks what else waits on the connection.
        """
        return self._draw(_OF_STREAMS, self._share / 10)

    def _draw(self, faults: Sequence[Fault], share: float) -> Hit:
        if self._random.random() >= share:
            return Hit(Fault.NONE)
        fault = self._random.choice(faults)
        return Hit(fault, self._long() if fault in _HELD else self._short())

    def _short(self) -> float:
        return self._patience * self._random.uniform(0.02, 0.3)

    def _long(self) -> float:
        return self._patience * self._random.uniform(1.2, 4)


class Exchange(Protocol):
    """One request on its way, and what can be done with it."""

    request: Message

    async def deliver(self, request: bytes) -> bytes:
        """Give a request to the server, and return its answer."""
        ...

    async def answer(self, content: bytes) -> None:
        """Give bytes to the client."""
        ...

    def hang_up(self) -> None:
        """End the client's connection in good order."""
        ...

    def reset(self) -> None:
        """Break the client's connection."""
        ...


Act = Callable[[Exchange, float], Awaitable[None]]


async def pass_on(exchange: Exchange, _held: float) -> None:
    await exchange.answer(await exchange.deliver(exchange.request.raw))


async def _drop_before(exchange: Exchange, _held: float) -> None:
    exchange.hang_up()


async def _drop_after(exchange: Exchange, _held: float) -> None:
    await exchange.deliver(exchange.request.raw)
    exchange.hang_up()


async def _reset_answer(exchange: Exchange, _held: float) -> None:
    answer = await exchange.deliver(exchange.request.raw)
    await exchange.answer(answer[: len(answer) * 2 // 3])
    exchange.reset()


async def _truncate(exchange: Exchange, _held: float) -> None:
    answer = await exchange.deliver(exchange.request.raw)
    await exchange.answer(answer[:-10])
    exchange.hang_up()


async def _hold_request(exchange: Exchange, held: float) -> None:
    await asyncio.sleep(held)
    await pass_on(exchange, held)


async def _hold_answer(exchange: Exchange, held: float) -> None:
    answer = await exchange.deliver(exchange.request.raw)
    await asyncio.sleep(held)
    await exchange.answer(answer)


async def _duplicate(exchange: Exchange, _held: float) -> None:
    first = await exchange.deliver(exchange.request.raw)
    await exchange.deliver(exchange.request.raw)
    await exchange.answer(first)


async def _duplicate_echo(exchange: Exchange, _held: float) -> None:
    await exchange.deliver(exchange.request.raw)
    await exchange.answer(await exchange.deliver(exchange.request.raw))


async def _wrong_clock(exchange: Exchange, _held: float) -> None:
    request = with_header(exchange.request.raw, b"OK-ACCESS-TIMESTAMP", _LONG_AGO)
    await exchange.answer(await exchange.deliver(request))


def _instead(answer: bytes, *, after: bool) -> Act:
    """Answer something else, before or after the server saw the request."""

    async def act(exchange: Exchange, _held: float) -> None:
        if after:
            await exchange.deliver(exchange.request.raw)
        await exchange.answer(answer)

    return act


ACTS: Final[Mapping[Fault, Act]] = {
    Fault.DROP_BEFORE: _drop_before,
    Fault.DROP_AFTER: _drop_after,
    Fault.RESET_ANSWER: _reset_answer,
    Fault.TRUNCATE: _truncate,
    Fault.DELAY_SHORT: _hold_request,
    Fault.DELAY_REQUEST: _hold_request,
    Fault.DELAY_ANSWER: _hold_answer,
    Fault.DUPLICATE: _duplicate,
    Fault.DUPLICATE_ECHO: _duplicate_echo,
    Fault.BAD_GATEWAY_BEFORE: _instead(_BAD_GATEWAY, after=False),
    Fault.BAD_GATEWAY_AFTER: _instead(_BAD_GATEWAY, after=True),
    Fault.NO_WORD_BEFORE: _instead(_NO_WORD, after=False),
    Fault.NO_WORD_AFTER: _instead(_NO_WORD, after=True),
    Fault.WRONG_CLOCK: _wrong_clock,
}
