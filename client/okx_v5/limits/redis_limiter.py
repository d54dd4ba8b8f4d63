"""Budgets shared between processes and hosts, in Redis.

Redis runs one script at a time, so taking a place in several windows is atomic, and all times are of
its clock. Who has to wait is told for how long, sleeps, and asks again; those who were there before go
first, over all processes. Of the requests of one process that count towards the same budgets only the
first asks, the others stand behind it.
"""

import asyncio
import contextlib
import itertools
import math
import time
import uuid
import weakref
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from typing import TYPE_CHECKING, Any

from okx_v5_core.errors import ArgumentError, ConnectFailed, UsageError

from .limiter import DEFAULT_JITTER, Limiter, MemoryLimiter, check_jitter
from .refusals import throttled
from .rules import Charge, Key, Rule
from .schedule import Place, Window, counted_by, never

if TYPE_CHECKING:
    import redis
    import redis.asyncio

# How long a request may be under way beyond its window before its place is taken to be free, seconds:
# connecting included. After that only the answer puts it back.
_ALLOWANCE = 1.0
# Nobody asks again sooner; seconds.
_SHORTEST_PAUSE = 0.005
# A pause is cut into pieces, so that a place that became free earlier than foreseen is found.
_LONGEST_PAUSE = 5.0
_TIMEOUT = 5.0
_LANE = Rule("lane", 1, 1.0, "one at a time")


class _Place(Place):
    """A place that Redis keeps."""

    __slots__ = ("asked_at", "charges", "id")

    def __init__(self, charges: Sequence[Charge], name: str, asked_at: float) -> None:
        super().__init__((), math.inf)
        self.charges = charges
        self.id = name
        self.asked_at = asked_at


class RedisLimiter(Limiter):
    """Keeps account in Redis, for several processes or hosts on one account.

    `url` is Redis's address, as in `redis://localhost:6379/0`; `prefix` begins the name of every key.
    `jitter` is as for `MemoryLimiter`, and must cover that clock readings of Redis take their way, too.
    Raises `UsageError` if the extra `redis` is not installed. While Redis cannot be reached, nothing is
    sent: `ConnectFailed` is raised.
    """

    def __init__(self, url: str, *, jitter: float = DEFAULT_JITTER, prefix: str = "okx-v5") -> None:
        self._redis = _package()
        self._url = url
        self._prefix = f"{{{prefix}}}:"  # in braces, so that a cluster keeps all keys in one place
        self._jitter = check_jitter(jitter)
        self._name = uuid.uuid4().hex
        self._numbers = itertools.count()
        self._lanes = MemoryLimiter()
        self._counts: dict[Key, int] = {}
        self._refused: dict[Key, Window] = {}
        self._take, self._close = (
            resources.files("okx_v5.limits").joinpath(name).read_text()
            for name in ("take.lua", "close.lua")
        )
        try:
            self._client: redis.Redis = self._redis.Redis.from_url(
                url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
            )
        except ValueError:
            # The address is not quoted: it may hold a password.
            raise ArgumentError(
                "url must be the address of a Redis server.",
                remedy="Write redis://host:6379/0, or rediss:// with TLS.",
            ) from None
        # A connection belongs to the event loop that made it.
        self._async_clients: weakref.WeakKeyDictionary[
            asyncio.AbstractEventLoop, redis.asyncio.Redis
        ] = weakref.WeakKeyDictionary()

    def acquire(self, charges: Sequence[Charge], patience: float = math.inf) -> _Place:
        """Wait for a place and return it."""
        place = self._new(charges)
        lane = self._lanes.acquire(_lane(charges)) if patience > 0 else None
        try:
            while (pause := self._asked(place, self._ask(place, patience), patience)) > 0:
                time.sleep(pause)
        except BaseException:
            self.release(place, unsent=True)
            raise
        finally:
            if lane is not None:
                self._lanes.release(lane, unsent=True)
        return place

    async def acquire_async(self, charges: Sequence[Charge], patience: float = math.inf) -> _Place:
        """Wait for a place in a task."""
        place = self._new(charges)
        lane = await self._lanes.acquire_async(_lane(charges)) if patience > 0 else None
        try:
            while True:
                answer = await self._ask_async(place, patience)
                if (pause := self._asked(place, answer, patience)) <= 0:
                    return place
                await asyncio.sleep(pause)
        except BaseException:
            await asyncio.shield(self.release_async(place, unsent=True))
            raise
        finally:
            if lane is not None:
                self._lanes.release(lane, unsent=True)

    def sent(self, place: _Place) -> None:
        """Note that the request goes out now."""
        place.sent_at = time.monotonic()
        place.sends += 1

    def answered(self, place: _Place) -> None:
        """Note that the answer begins to come in now."""
        place.answered_at = time.monotonic()

    def release(
        self,
        place: _Place,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Note that a request is over."""
        pauses = self._pauses(place, set(refused), answered)
        # The answer must not be lost with Redis; the place ends by itself.
        with contextlib.suppress(self._redis.RedisError):
            keys, arguments = self._closing(place, pauses, unsent, answered)
            self._client.eval(self._close, len(keys), *keys, *arguments)
        return max(pauses.values(), default=0.0)

    async def release_async(
        self,
        place: _Place,
        *,
        unsent: bool = False,
        answered: bool = False,
        refused: Iterable[Key] = (),
    ) -> float:
        """Note that a request is over, in a task."""
        pauses = self._pauses(place, set(refused), answered)
        with contextlib.suppress(self._redis.RedisError):
            keys, arguments = self._closing(place, pauses, unsent, answered)
            await self._async_client().eval(self._close, len(keys), *keys, *arguments)
        return max(pauses.values(), default=0.0)

    def limit_to(self, key: Key, most: int) -> None:
        """Change how much a budget holds."""
        self._counts[key] = most

    def close(self) -> None:
        """Close the connections of threads."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        client = self._async_clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()

    def _new(self, charges: Sequence[Charge]) -> _Place:
        for charge in charges:
            most = self._most(charge)
            if charge.weight > most:
                raise never(charge.rule, most, charge.weight)
        return _Place(charges, f"{self._name}-{next(self._numbers)}", time.monotonic())

    def _most(self, charge: Charge) -> int:
        return self._counts.get(charge.key, charge.rule.count)

    def _ask(self, place: _Place, patience: float) -> Any:
        keys, arguments = self._asking(place, patience)
        try:
            return self._client.eval(self._take, len(keys), *keys, *arguments)
        except self._redis.RedisError as error:
            raise _unreachable(error) from error

    async def _ask_async(self, place: _Place, patience: float) -> Any:
        keys, arguments = self._asking(place, patience)
        try:
            return await self._async_client().eval(self._take, len(keys), *keys, *arguments)
        except self._redis.RedisError as error:
            raise _unreachable(error) from error

    def _asked(self, place: _Place, answer: Any, patience: float) -> float:
        """What an answer of take.lua means: how long to wait, 0 if the place is ours."""
        is_ours, pause, number = (int(value) for value in answer)
        if is_ours:
            place.let_out_at = time.monotonic()
            return 0.0
        seconds = pause / 1e6
        if seconds > patience:
            charge = place.charges[number - 1]
            raise throttled(charge.rule, charge.key[1], seconds)
        return min(seconds, _LONGEST_PAUSE)

    def _asking(self, place: _Place, patience: float) -> tuple[list[str], list[Any]]:
        age = time.monotonic() - place.asked_at
        arguments: list[Any] = [
            place.id,
            _us(age),
            _us(self._jitter + _ALLOWANCE),
            _us(_SHORTEST_PAUSE),
            int(patience > 0),
        ]
        for charge in place.charges:
            rule = charge.rule
            arguments += (self._most(charge), charge.weight, _us(rule.span), int(rule.daily))
        return list(self._keys(place)), arguments

    def _closing(
        self, place: _Place, pauses: dict[Key, float], unsent: bool, answered: bool
    ) -> tuple[list[str], list[Any]]:
        now = time.monotonic()
        age = now - counted_by(place, now, self._jitter, answered=answered)
        arguments: list[Any] = [place.id, int(unsent), _us(age), place.sends or 1]
        for key, rule, weight in place.charges:
            arguments += (weight, _us(rule.span), int(rule.daily), _us(pauses.get(key, 0.0)))
        return list(self._keys(place)), arguments

    def _keys(self, place: _Place) -> Iterator[str]:
        for (name, subject), _, _ in place.charges:
            yield f"{self._prefix}{name}:{subject}"

    def _pauses(self, place: _Place, refused: set[Key], answered: bool) -> dict[Key, float]:
        """For how long to hold back what was refused; this process remembers how often it was."""
        now = time.monotonic()
        pauses = {}
        for charge in place.charges:
            key, rule, _ = charge
            if key in refused:
                # If it was said to be larger than documented, that is no longer so.
                self._counts[key] = min(self._most(charge), rule.count)
                window = self._refused.setdefault(key, Window(rule, 1))
                window.back_off(place.let_out_at or now, now)
                pauses[key] = max(window.blocked_until - now, 0.0)
            elif answered:
                self._refused.pop(key, None)
        return pauses

    def _async_client(self) -> "redis.asyncio.Redis":
        loop = asyncio.get_running_loop()
        client = self._async_clients.get(loop)
        if client is None:
            from redis.asyncio import Redis

            client = self._async_clients[loop] = Redis.from_url(
                self._url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
            )
        return client


def _lane(charges: Sequence[Charge]) -> tuple[Charge, ...]:
    """The budget of one place that those who need the same budgets take one after another."""
    name = "\n".join("\t".join(charge.key) for charge in charges)
    return (Charge((_LANE.name, name), _LANE, 1),)


def _us(seconds: float) -> int:
    return round(seconds * 1e6)


def _package() -> Any:
    try:
        import redis
    except ModuleNotFoundError:
        raise UsageError(
            "sharing limits needs the package 'redis'.",
            remedy="Install it with: pip install 'okx-v5[redis]'",
        ) from None
    return redis


def _unreachable(error: Exception) -> ConnectFailed:
    return ConnectFailed(
        f"the limiter's Redis gave no answer ({type(error).__name__}); nothing was sent.",
        remedy="Start Redis, or share no budgets: limits='wait'.",
    )
