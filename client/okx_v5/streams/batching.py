"""Subscriptions in as few messages as the exchange takes."""

from collections.abc import Iterable
from typing import Any

import msgspec

from okx_v5_core.channels import Topic

# The exchange takes 64 KB; the rest is room for the frame around the arguments.
_LARGEST_SUBSCRIPTION = 60_000
_encode = msgspec.json.Encoder().encode


def batches(topics: Iterable[Topic[Any]]) -> list[list[Topic[Any]]]:
    """Topics in groups that one message can hold."""
    found: list[list[Topic[Any]]] = []
    size = _LARGEST_SUBSCRIPTION
    for topic in topics:
        length = len(_encode(topic.arg)) + 1
        if size + length > _LARGEST_SUBSCRIPTION:
            found.append([])
            size = 0
        found[-1].append(topic)
        size += length
    return found
