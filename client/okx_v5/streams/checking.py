"""Refusing what cannot be subscribed to, before anything is sent."""

from difflib import get_close_matches
from typing import Any

from okx_v5_api import channels
from okx_v5_core.channels import Topic
from okx_v5_core.errors import ArgumentError


def check_topic(topic: object) -> None:
    """Raise `ArgumentError` for anything but a topic, naming what may have been meant."""
    if isinstance(topic, Topic):
        return
    name: Any = topic.get("channel") if isinstance(topic, dict) else topic
    known = channels.get(name) if isinstance(name, str) else None
    if known is not None:
        raise ArgumentError(
            f"a topic is subscribed to, not {topic!r:.100}.",
            remedy=f"Make one: okx_v5.topics.{known.id}(…).",
        )
    near = get_close_matches(str(name), [*channels, *channels.ids], 5)
    choices = ", ".join(
        dict.fromkeys(channels[each].id if each in channels else each for each in near)
    )
    raise ArgumentError(
        f"{topic!r:.100} is no topic, and no channel has such a name.",
        remedy=f"Make a topic by okx_v5.topics. There are {choices or ', '.join(channels.ids)}.",
    )
