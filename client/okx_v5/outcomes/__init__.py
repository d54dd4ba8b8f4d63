"""What became of orders, amendments and cancellations whose answer was lost: the client asks.

`in_doubt` says which rows of a request have an unknown outcome, and `resolve` is the generator that asks for
them until each is known or the time is over.
"""

from .asking import in_doubt, resolve

__all__ = ["in_doubt", "resolve"]
