"""Sending again: when it is safe, how long to wait before, and which requests were sent already.

What only reads is sent again when the exchange is busy or the network fails, within the option
`retry_for`. What acts is sent again only where nothing of it can have happened: no connection was made, or
the exchange refused it for coming too often or too late. Where something may have happened it is asked for
instead; that is `okx_v5.outcomes`.
"""

from .decisions import Ask, Decision, GiveUp, Repeat, decide
from .once import once
from .pauses import pause

__all__ = ["Ask", "Decision", "GiveUp", "Repeat", "decide", "once", "pause"]
