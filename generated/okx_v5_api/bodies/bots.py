# Generated from spec/ by `make generate`. Do not edit.
"""Parts of requests: bots."""

from __future__ import annotations

from okx_v5_core.bodies import Body, argument, body
import okx_v5_core.writing as write

__all__ = [
    "BotChoice",
]


@body
class BotChoice(Body):
    """Which trading bot is meant."""

    algo_id: str = argument("algoId", write.text)
    """ID of the bot."""
