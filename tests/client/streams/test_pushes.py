"""The beginning of a push says where it goes, whatever it holds."""

import itertools
import json
from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from okx_v5.streams import pushes
from okx_v5.streams.pushes import Routes, head

texts = st.text(max_size=12)
args = st.dictionaries(texts, texts, max_size=4)


def named(arg: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(arg.items())


@given(st.lists(st.tuples(args, st.booleans()), max_size=8))
def test_every_argument_is_found_or_left_to_who_reads_it_whole(
    told: list[tuple[dict[str, str], bool]],
) -> None:
    routes = Routes(named)
    for arg, ascii_only in told * 2:
        text = json.dumps(
            {"arg": arg, "data": [{"a": "}"}]}, separators=(",", ":"), ensure_ascii=ascii_only
        )
        found = routes[head(text.encode())]
        if "}" in "".join(arg) + "".join(arg.values()):
            # A brace within it; it may be none at all, but never another argument's.
            assert found in (None, named(arg))
        else:
            assert found == named(arg)


@given(st.binary(max_size=40))
def test_anything_may_come(message: bytes) -> None:
    for text in (message, b'{"arg":{' + message):
        assert Routes(named)[head(text)] is None or head(text).startswith(b'{"arg":{')


def test_what_has_come_and_gone_is_asked_for_again() -> None:
    message = b'{"arg":{"channel":"a"},"data":[]}'
    count = itertools.count(1)
    routes = Routes(lambda _: next(count))
    assert (routes[head(message)], routes[head(message)]) == (1, 1)
    routes.clear()
    assert routes[head(message)] == 2
    assert routes[head(b'{"event":"subscribe","arg":{"channel":"a"}}')] is None
    assert routes[head(b"pong")] is None


def test_memory_is_bounded(monkeypatch: Any) -> None:
    monkeypatch.setattr(pushes, "_MOST", 3)
    routes = Routes(named)
    for number in range(10):
        arg = {"channel": str(number)}
        beginning = head(json.dumps({"arg": arg}, separators=(",", ":")).encode())
        assert routes[beginning] == named(arg)
        assert len(routes) <= 3
