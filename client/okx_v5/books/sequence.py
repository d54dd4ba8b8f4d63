"""What a push means for a book, by its sequence ids alone.

Updates form a chain: each names, as `prevSeqId`, the `seqId` of the push before it. A snapshot begins a
chain. See "Order book channel" in the exchange's documentation.
"""

import enum


class Outcome(enum.Enum):
    """What became of a push that was fed to a book."""

    SNAPSHOT = "snapshot"
    """The book was replaced."""
    UPDATE = "update"
    """The book was changed."""
    NO_CHANGE = "no_change"
    """The exchange says that nothing has happened: it does so about every 60 seconds."""
    RESET = "reset"
    """The exchange began to count anew, as it may for maintenance; the book continues unbroken."""
    IGNORED = "ignored"
    """The book was waiting for a snapshot, or was closed; this was none."""
    GAP = "gap"
    """Something is missing, came twice or came out of order: the book is invalid."""
    CHECKSUM = "checksum"
    """The book is not what the exchange has: it is invalid."""
    MALFORMED = "malformed"
    """The push could not be read: the book is invalid."""

    @property
    def needs_snapshot(self) -> bool:
        """Whether the book has just become invalid, so that its channel must be subscribed anew."""
        return self in (Outcome.GAP, Outcome.CHECKSUM, Outcome.MALFORMED)


def judge_update(last: int, previous: int, current: int) -> Outcome:
    """Whether an update continues the chain that ended with `last`."""
    if previous != last:
        return Outcome.GAP
    if current > previous:
        return Outcome.UPDATE
    return Outcome.NO_CHANGE if current == previous else Outcome.RESET


def judge_snapshot(
    last: int | None, last_time: int | None, current: int, current_time: int
) -> Outcome:
    """Whether a whole book may replace what ended with `last`; None if there is nothing to replace.

    A snapshot names no predecessor, so one that came too late is told by its time: after a reset the
    ids are lower, but the time is later.
    """
    if last is None or last_time is None or current > last:
        return Outcome.SNAPSHOT
    if current == last:
        return Outcome.NO_CHANGE
    return Outcome.RESET if current_time > last_time else Outcome.GAP
