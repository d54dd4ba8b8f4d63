"""Whatever happens on the way, a book shows a state that the exchange had, or none."""

import copy
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from tests.client.books.feeding import Market, State, feed, id_name, push, row, state_of

from okx_v5.books import CHANNELS, Book, BookState, Outcome

ID = "BTC-USDT"
# Few prices, so that they meet again; one by two texts, and two that no float tells apart.
PRICES = [
    "100", "100.0", "100.5", "101", "99.9", "0.1", "7", "12345678.1234567801", "12345678.1234567802",
]  # fmt: skip
SPREAD_PRICES = [*PRICES, "0", "-0.1", "-3.9", "-100"]
sides = st.sampled_from(["bids", "asks"])
levels = st.tuples(sides, st.integers(0, 50), st.sampled_from(["0", "0", "0.00", "1", "2.50", "7"]))


class Feeding(RuleBasedStateMachine):
    """An exchange, a line that loses and disturbs what it carries, and a book at its end."""

    @initialize(channel=st.sampled_from(sorted(CHANNELS)))
    def begin(self, channel: str) -> None:
        self.channel = CHANNELS[channel]
        self.market = Market()
        self.seq, self.ts = 1_000_000, 1_700_000_000_000
        self.had: dict[tuple[int, int], State] = {}
        self.line: list[dict[str, Any]] = []
        self.book = Book(channel, ID)
        self.subscribe()

    def _send(self, bids: list[list[str]], asks: list[list[str]], prev: int) -> None:
        self.had[self.seq, self.ts] = self.market.state(self.channel.depth)
        self.line.append(
            push(
                self.channel.name, ID, bids=bids, asks=asks, seq=self.seq, prev=prev, ts=self.ts,
                # Only spreads still have one, so that both ways are taken.
                checksum=self.market.checksum() if id_name(self.channel.name) == "sprdId" else 0,
            )
        )  # fmt: skip

    def _send_whole(self) -> None:
        depth = self.channel.depth
        self._send(self.market.side("bids", depth), self.market.side("asks", depth), -1)

    def _step(self, seq: int, later: int, changes: list[tuple[str, int, str]]) -> None:
        prev, self.seq = self.seq, seq
        self.ts += later
        rows: dict[str, list[list[str]]] = {"bids": [], "asks": []}
        prices = SPREAD_PRICES if id_name(self.channel.name) == "sprdId" else PRICES
        for side, price, size in changes:
            level = row(self.channel.name, prices[price % len(prices)], size)
            self.market.set(side, level)
            rows[side].append(level.copy())
        if self.channel.is_whole:
            self._send_whole()
        else:
            self._send(rows["bids"], rows["asks"], prev)

    @rule()
    def subscribe(self) -> None:
        """The channel is subscribed, and the book comes; what was on the way comes first."""
        self._send_whole()

    @rule(step=st.integers(1, 3), later=st.integers(0, 100), changes=st.lists(levels, max_size=6))
    def trade(self, step: int, later: int, changes: list[tuple[str, int, str]]) -> None:
        self._step(self.seq + step, later, changes)

    @rule()
    def say_that_nothing_happens(self) -> None:
        self._step(self.seq, 60_000, [])

    @precondition(lambda self: self.seq > 1000)
    @rule(changes=st.lists(levels, max_size=3))
    def reset(self, changes: list[tuple[str, int, str]]) -> None:
        # Never to a number that was there before: by the ids alone that could not be told.
        self._step(self.seq // 2, 1, changes)

    @precondition(lambda self: self.line)
    @rule()
    def deliver(self) -> None:
        self._feed(self.line.pop(0))

    @precondition(lambda self: self.line)
    @rule()
    def deliver_all(self) -> None:
        while self.line:
            self.deliver()

    @precondition(lambda self: self.line)
    @rule()
    def lose(self) -> None:
        self.line.pop(0)

    @precondition(lambda self: self.line)
    @rule(index=st.integers(0, 3))
    def repeat(self, index: int) -> None:
        self.line.insert(index, copy.deepcopy(self.line[0]))

    @precondition(lambda self: len(self.line) > 1)
    @rule(index=st.integers(1, 5))
    def reorder(self, index: int) -> None:
        self.line.insert(index, self.line.pop(0))

    @precondition(lambda self: self.line)
    @rule(data=st.data())
    def truncate(self, data: st.DataObject) -> None:
        """A push arrives without something that it should have."""
        message = self.line.pop(0)
        entry = message["data"][0]
        optional = set() if self.channel.has_checksum else {"checksum"}
        if message.get("action") == "snapshot":
            optional |= {"prevSeqId"}
        cuts: list[tuple[Any, Any]] = [
            (entry, key) for key in entry if key not in optional | {"checksum"}
        ]
        cuts += [(level, -1) for side in ("bids", "asks") for level in entry[side]]
        if not self.channel.is_whole:
            cuts.append((message, "action"))
        container, key = data.draw(st.sampled_from(cuts))
        del container[key]
        if self.channel.places == 4 and container.__class__ is list:
            container[:] = container[:2]
        was_lost = self.book.state is not BookState.VALID
        outcome = feed(self.book, message)
        assert not self.book.is_valid
        assert outcome.needs_snapshot or (outcome is Outcome.IGNORED and was_lost)

    @precondition(lambda self: self.line)
    @rule(side=sides, size=st.sampled_from(["", "x", "-1", "1e5", "NaN", "1_0", "1.", " 1", "1 2"]))
    def garble(self, side: str, size: str) -> None:
        """A push arrives with a size that is none."""
        message = self.line.pop(0)
        message["data"][0][side].append(row(self.channel.name, "100", size))
        feed(self.book, message)
        assert not self.book.is_valid

    @precondition(lambda self: self.line and id_name(self.channel.name) == "sprdId")
    @rule(side=sides)
    def falsify(self, side: str) -> None:
        """A push arrives whole and wrong; only the checksum can tell."""
        if not self.channel.has_checksum or not self.line[0]["data"][0]["checksum"]:
            return
        message = self.line.pop(0)
        message["data"][0][side].append(row(self.channel.name, "100", "3.25"))
        feed(self.book, message)
        assert not self.book.is_valid

    @rule()
    def reconnect(self) -> None:
        """The connection breaks, with all that was on the way, and another one is made."""
        self.line.clear()
        self.book.invalidate("the connection was lost")
        assert not self.book.is_valid
        self.subscribe()

    def _feed(self, message: dict[str, Any]) -> None:
        entry = message["data"][0]
        was_lost = not self.book.is_valid
        is_whole = self.channel.is_whole or message["action"] == "snapshot"
        outcome = feed(self.book, message)
        if outcome.needs_snapshot:
            assert not self.book.is_valid
        elif outcome is Outcome.IGNORED:
            assert was_lost
            assert not is_whole
        else:
            assert (self.book.view().seq_id, entry["ts"]) == (entry["seqId"], self._ts())
        if was_lost and is_whole:
            assert self.book.is_valid

    def _ts(self) -> str:
        return str(round(self.book.view().ts.timestamp() * 1000))

    @invariant()
    def the_book_is_what_the_exchange_had(self) -> None:
        if self.book.is_valid:
            view = self.book.view()
            assert state_of(view) == self.had[view.seq_id, int(self._ts())]
            top = self.book.view(1)
            assert (top.bids, top.asks) == (view.bids[:1], view.asks[:1])


class Undisturbed(RuleBasedStateMachine):
    """Without disturbance, nothing makes a book invalid."""

    feeding: Feeding

    @initialize(channel=st.sampled_from(sorted(CHANNELS)))
    def begin(self, channel: str) -> None:
        self.feeding = Feeding()
        self.feeding.begin(channel)
        self.feeding.deliver_all()

    @rule(
        kind=st.sampled_from(["trade", "quiet", "reset", "subscribe"]),
        step=st.integers(1, 3),
        changes=st.lists(levels, max_size=6),
    )
    def happen(self, kind: str, step: int, changes: list[tuple[str, int, str]]) -> None:
        feeding = self.feeding
        if kind == "trade":
            feeding.trade(step, step, changes)
        elif kind == "quiet":
            feeding.say_that_nothing_happens()
        elif kind == "subscribe":
            feeding.subscribe()
        elif feeding.seq > 1000:
            feeding.reset(changes)
        feeding.deliver_all() if feeding.line else None

    @invariant()
    def the_book_is_the_market(self) -> None:
        book = self.feeding.book
        assert state_of(book.view()) == self.feeding.market.state(self.feeding.channel.depth)


TestFeeding = Feeding.TestCase
TestFeeding.settings = settings(max_examples=300, stateful_step_count=40, deadline=None)
TestUndisturbed = Undisturbed.TestCase
TestUndisturbed.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
