"""Which connection a topic goes to: as few as work well."""

from collections.abc import Iterable
from typing import Any, Final

from okx_v5_core.channels import Topic

from .feed import Feed

# Books this deep are many messages; the exchange advises fewer than 30 of them on a connection.
_DEEP: Final = 50
_DEEP_MOST: Final = 29
_PLACES: Final = ("instId", "sprdId")


def fits(topic: Topic[Any], beside: Iterable[Feed]) -> bool:
    """Whether a topic may share a connection with what is there.

    The same topic again needs a connection of its own, for its pushes could not be told apart. Of
    channels that exclude each other the exchange serves one for each instrument.
    """
    others = [feed.topic for feed in beside]
    if any(other.key == topic.key for other in others):
        return False
    if _deep(topic) and sum(map(_deep, others)) >= _DEEP_MOST:
        return False
    return not any(_exclude(topic, other) for other in others)


def instrument(topic: Topic[Any]) -> str | None:
    """The one instrument that a topic is for, if it is for one."""
    return next((topic.args[place] for place in _PLACES if place in topic.args), None)


def _deep(topic: Topic[Any]) -> bool:
    return topic.channel.depth is not None and topic.channel.depth >= _DEEP


def _exclude(one: Topic[Any], other: Topic[Any]) -> bool:
    return instrument(one) == instrument(other) and (
        other.name in one.channel.excludes or one.name in other.channel.excludes
    )
