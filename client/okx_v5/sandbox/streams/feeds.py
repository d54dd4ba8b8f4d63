"""What a topic pushes: the specification's examples, brought up to date."""

import itertools
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

import msgspec

from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.orders import Change
from okx_v5.sandbox.streams.catalogue import Arg, Catalogue, Channel, plain
from okx_v5.sandbox.streams.markets import Market
from okx_v5.sandbox.streams.settings import StreamSettings

Row = dict[str, Any]

# Times that say when something was told, or was last so.
_FRESH: Final = ("ts", "uTime", "pTime")
_MINUTE: Final = 60_000

_encode = msgspec.json.Encoder().encode


class World:
    """What feeds tell of: the engine, the markets, and the specification for all else."""

    def __init__(
        self, catalogue: Catalogue, engine: Engine, uid: str, settings: StreamSettings
    ) -> None:
        self.catalogue = catalogue
        self.engine = engine
        self.uid = uid
        self.settings = settings
        self.trades = itertools.count(130_639_474)
        self._markets: dict[str, Market] = {}

    def market(self, name: str) -> Market:
        """Find the order book of an instrument or spread, which there is once for all channels."""
        if name not in self._markets:
            chance = Random(f"{self.settings.seed} {name}")  # noqa: S311 - to be repeatable
            self._markets[name] = Market(name, chance)
        return self._markets[name]


class Feed:
    """The pushes of one topic, for all who subscribed to it: each is encoded once.

    `first` is what a new subscriber gets at once, `next` what all get when `period` seconds have
    passed, and `told` what all get when something happens to an order.
    """

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        self.channel = channel
        self.world = world
        self.arg = plain(arg)
        self._head = self.arg | ({"uid": world.uid} if _names_user(channel) else {})
        pace = world.settings.pushes_per_second
        self.period: float | None = channel.interval if pace is None else 1 / pace

    def first(self) -> Iterable[str]:
        """Messages for someone who has just subscribed."""
        return ()

    def next(self) -> Iterable[str]:
        """Messages that it is time for."""
        return ()

    def told(self, _change: Change, /) -> Iterable[str]:
        """Messages that a change of an order brings. Called with the engine's lock held."""
        return ()

    def settled(self) -> Iterable[str]:
        """Messages once all changes of a moment were told."""
        return ()

    def message(self, data: Iterable[Any], **around: Any) -> str:
        """Write a push."""
        return _encode({"arg": self._head, **around, "data": list(data)}).decode()

    def known(self, row: Mapping[str, Any]) -> Row:
        """Give a row the fields that the channel's rows have, and no others."""
        blank = self.world.catalogue.blank(self.channel.row)
        return {name: row.get(name, empty) for name, empty in blank.items()}


class ExampleFeed(Feed):
    """The examples of the specification in turn, as if they told of what was asked for."""

    def __init__(self, channel: Channel, arg: Arg, world: World) -> None:
        super().__init__(channel, arg, world)
        self._turn = itertools.cycle(channel.examples)
        row = world.catalogue.flat(channel.row)
        positions = row.get("prefixItems", row.get("items"))
        titles = [position.get("title") for position in positions or ()]
        self._time_position = titles.index("ts") if "ts" in titles else None

    def first(self) -> Iterable[str]:
        """Tell the state; there is none where a channel tells of events."""
        if self.channel.pushes != "events":
            yield self._from(self.channel.examples[0])

    def next(self) -> Iterable[str]:
        """Tell the next example."""
        yield self._from(next(self._turn))

    def _from(self, example: Mapping[str, Any]) -> str:
        now = self.world.engine.now()
        around = {name: value for name, value in example.items() if name not in ("arg", "data")}
        return self.message((self._current(row, now) for row in example["data"]), **around)

    def _current(self, row: Any, now: int) -> Any:
        if isinstance(row, list):
            if self._time_position is None:
                return row
            fresh = list(row)
            fresh[self._time_position] = str(now - now % _MINUTE)
            return fresh
        asked = {
            name: value
            for name, value in self.arg.items()
            if isinstance(row.get(name), str) and value != "ANY"
        }
        return _refreshed(row, str(now)) | asked


def _refreshed(row: Any, now: str) -> Any:
    if isinstance(row, dict):
        return {
            name: now if name in _FRESH and value else _refreshed(value, now)
            for name, value in row.items()
        }
    return [_refreshed(item, now) for item in row] if isinstance(row, list) else row


def _names_user(channel: Channel) -> bool:
    return "uid" in channel.examples[0]["arg"]
