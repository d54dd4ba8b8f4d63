"""How pushes become a book: the rules, without threads, waiting or reading."""

import enum
from typing import Any

from . import checksum
from .channels import BookChannel
from .sequence import Outcome, judge_snapshot, judge_update
from .sides import Malformed, Side
from .view import BookView

# What reading a row of an unexpected form raises.
_UNREADABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
_END_OF_TIME = 253_402_300_800_000  # the year 10000 in milliseconds, which no datetime reaches
_INTERRUPTED = "a push was being applied and that was never finished"


class BookState(enum.Enum):
    """Whether a book can be read."""

    WAITING = "waiting"
    """Nothing has come yet."""
    VALID = "valid"
    """It can be read."""
    INVALID = "invalid"
    """Something was missed; the book's `reason` says what. The next snapshot makes it valid."""
    CLOSED = "closed"
    """It is not kept any more, and will never be valid again."""


class Keeper:
    """Both sides of a book, where it stands in the sequence, and whether that is known."""

    __slots__ = ("_asks", "_bids", "_seq_id", "_time", "channel", "inst_id", "reason", "state")

    def __init__(self, channel: BookChannel, inst_id: str) -> None:
        self.channel = channel
        self.inst_id = inst_id
        self.state = BookState.WAITING
        self.reason = "no snapshot has come yet"
        self._bids = Side(1, channel.depth, channel.places)
        self._asks = Side(-1, channel.depth, channel.places)
        self._seq_id: int | None = None  # None unless the book is valid, as is the time
        self._time: int | None = None

    def feed(self, action: str | None, row: dict[str, Any]) -> Outcome:
        """Take over one row of a push. One that cannot be read makes the book invalid."""
        if self.state is BookState.CLOSED:
            return Outcome.IGNORED
        try:
            if action == "update" and not self.channel.is_whole:
                return self._take_update(row)
            # Channels that send nothing but whole books leave the action out.
            if action == "snapshot" or (action is None and self.channel.is_whole):
                return self._take_snapshot(row)
            raise Malformed(f"the action {action!r:.80} from {self.channel.name}")
        except _UNREADABLE as error:
            what = str(error) if isinstance(error, Malformed) else repr(error)
            self.lose(f"a push could not be read: {what}")
            return Outcome.MALFORMED

    def lose(self, reason: str) -> None:
        """Forget the book until the next snapshot."""
        if self.state is not BookState.CLOSED:
            self._suspend(reason)
            self._bids.clear()
            self._asks.clear()

    def close(self, reason: str) -> None:
        """Forget the book for good."""
        self.lose(reason)
        self.state = BookState.CLOSED

    def view(self, levels: int | None) -> BookView | None:
        """The book as it is, so many levels a side; None if it is not valid."""
        if self.state is not BookState.VALID or self._seq_id is None or self._time is None:
            return None
        bids, asks = self._bids.best(levels), self._asks.best(levels)
        return BookView(self.channel, self.inst_id, self._seq_id, self._time, bids, asks)

    def _take_snapshot(self, row: dict[str, Any]) -> Outcome:
        current, time = _sequence_id(row["seqId"]), _milliseconds(row["ts"])
        if row.get("prevSeqId", -1) != -1:
            raise Malformed("a snapshot that follows upon something")
        outcome = judge_snapshot(self._seq_id, self._time, current, time)
        if outcome is Outcome.GAP:
            self.lose(f"the book of seqId {current} came after that of seqId {self._seq_id}")
            return outcome
        self._suspend(_INTERRUPTED)
        self._bids.replace(row["bids"])
        self._asks.replace(row["asks"])
        return self._finish(outcome, row, current, time)

    def _take_update(self, row: dict[str, Any]) -> Outcome:
        last = self._seq_id
        if last is None:  # whatever it holds, for a snapshot is to come anyway
            return Outcome.IGNORED
        current, time = _sequence_id(row["seqId"]), _milliseconds(row["ts"])
        previous = row["prevSeqId"]
        outcome = judge_update(last, previous, current)
        if outcome is Outcome.GAP:
            self.lose(
                f"a gap: the update to seqId {current} follows upon {previous!r:.40}, "
                f"the book is at {last}"
            )
            return outcome
        self._suspend(_INTERRUPTED)
        # The chain is intact, so what it carries holds, even if the ids say that nothing has changed.
        self._bids.update(row["bids"])
        self._asks.update(row["asks"])
        return self._finish(outcome, row, current, time)

    def _suspend(self, reason: str) -> None:
        """Half of a push must not pass for a book, should applying it be interrupted by a signal."""
        self.state, self.reason = BookState.INVALID, reason
        self._seq_id = self._time = None

    def _finish(self, outcome: Outcome, row: dict[str, Any], current: int, time: int) -> Outcome:
        """Check what has been made, and let it be read."""
        if self.channel.has_checksum:
            expected = int(row.get("checksum") or 0)
            # It is 0 where the exchange no longer maintains it.
            if expected and not checksum.matches(
                expected, self._bids.best(checksum.LEVELS), self._asks.best(checksum.LEVELS)
            ):
                self.lose(f"the checksum of seqId {current} does not fit")
                return Outcome.CHECKSUM
        self._seq_id, self._time = current, time
        self.state = BookState.VALID
        return outcome


def _sequence_id(value: Any) -> int:
    if value.__class__ is not int or value < 0:
        raise Malformed(f"a sequence id that is no whole number: {value!r:.80}")
    return int(value)


def _milliseconds(value: Any) -> int:
    time = int(value)
    if not 0 <= time < _END_OF_TIME:
        raise Malformed(f"a time that is none: {value!r:.80}")
    return time
