"""Topics share connections as far as the exchange serves them well there."""

import itertools
import json
from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.client.streams.exchange import exchanging, run, streaming

from okx_v5 import Topic
from okx_v5.streams.batching import batches
from okx_v5.streams.placement import fits
from okx_v5.topics import market, spread_trading

NAMES = [f"C{number}-USDT" for number in range(4)]
KINDS = [
    market.books, market.books_l2_tbt, market.books50_l2_tbt, market.books_rpi, market.books5,
    market.bbo_tbt, market.trades, market.tickers,
]  # fmt: skip
topics: st.SearchStrategy[Topic[Any]] = st.one_of(
    st.builds(lambda kind, name: kind(name), st.sampled_from(KINDS), st.sampled_from(NAMES)),
    st.builds(lambda number: market.books(f"D{number}-USDT"), st.integers(0, 99)),
    st.builds(lambda number: spread_trading.spread_books_l2_tbt(f"S{number}"), st.integers(0, 99)),
)


class Beside:
    """What placement looks at of a feed."""

    def __init__(self, topic: Topic[Any]) -> None:
        self.topic = topic


def placed(wanted: Sequence[Topic[Any]]) -> list[list[Topic[Any]]]:
    """Topics on connections as a hub places them."""
    links: list[list[Topic[Any]]] = []
    for topic in wanted:
        for link in links:
            beside: list[Any] = [Beside(other) for other in link]
            if fits(topic, beside):
                link.append(topic)
                break
        else:
            links.append([topic])
    return links


@given(st.lists(topics, max_size=120))
def test_no_connection_has_what_does_not_go_together(wanted: list[Topic[Any]]) -> None:
    links = placed(wanted)
    assert sum(map(len, links)) == len(wanted)
    for link in links:
        assert len({topic.key for topic in link}) == len(link)
        deep = [topic for topic in link if (topic.channel.depth or 0) >= 50]
        assert len(deep) < 30
        for topic in link:
            for other in link:
                if topic.args == other.args:
                    assert other.name not in topic.channel.excludes


def test_as_few_as_possible() -> None:
    assert len(placed([market.books(f"D{number}") for number in range(58)])) == 2
    assert len(placed([market.trades(f"D{number}") for number in range(500)])) == 1
    assert len(placed([market.books5(f"D{number}") for number in range(500)])) == 1
    assert len(placed([market.books("A"), market.books_l2_tbt("B")])) == 1
    assert len(placed([market.books("A"), market.books_l2_tbt("A")])) == 2


@given(st.lists(st.integers(1, 3000), max_size=200))
def test_messages_of_a_subscription_stay_within_64_kb(lengths: list[int]) -> None:
    wanted = [market.trades("X" * length) for length in lengths]
    messages = batches(wanted)
    assert [topic for batch in messages for topic in batch] == wanted
    for batch in messages:
        message = {"id": "9" * 10, "op": "unsubscribe", "args": [topic.arg for topic in batch]}
        assert len(json.dumps(message, separators=(",", ":"))) <= 64 * 1024
    # No more of them than it takes.
    for one, other in itertools.pairwise(messages):
        both = [topic.arg for topic in (*one, other[0])]
        assert len(json.dumps(both, separators=(",", ":"))) > 60_000


def test_connections_by_address_and_login() -> None:
    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:
            for number in range(31):
                await stream.books(f"D{number}-USDT").ready()
            await stream.books_l2_tbt("D1-USDT").ready()  # it must be logged in
            await stream.candles("D1-USDT", bar="1D").ready()
            await stream.account().ready()
            await stream.trades("D1-USDT").ready()
            told = [(side.url, side.logged_in, len(side.subscribed)) for side in exchange.sides]
            assert told == [
                ("public", False, 30),
                ("public", False, 2),
                ("public", True, 1),
                ("business", False, 1),
                ("private", True, 1),
            ]

    run(main)
