"""Enums that take values which they do not know."""

import copy
import json
import pickle
from typing import Any

import msgspec
import pytest

from okx_v5.enums import CandleBar, Side

UNKNOWN = Side("sideways")


def test_known_values() -> None:
    assert Side("buy") is Side.BUY
    assert str(Side.BUY.value) == Side.BUY
    assert Side.BUY.is_known
    assert str(Side.BUY) == f"{Side.BUY}" == "buy"
    assert repr(Side.BUY) == "<Side.BUY: 'buy'>"
    assert list(Side) == ["buy", "sell"]


def test_unknown_values() -> None:
    assert isinstance(UNKNOWN, Side)
    assert isinstance(UNKNOWN, str)
    assert not UNKNOWN.is_known
    assert UNKNOWN == "sideways"
    assert str(UNKNOWN) == f"{UNKNOWN}" == "sideways"
    assert UNKNOWN.value == UNKNOWN.name == "sideways"
    assert repr(UNKNOWN) == "<Side.sideways: 'sideways'>"
    assert Side("sideways") == UNKNOWN
    assert Side(UNKNOWN) == UNKNOWN
    assert UNKNOWN != Side.BUY
    assert UNKNOWN in {"sideways", "upwards"}


def test_an_unknown_value_is_not_remembered() -> None:
    """Else whoever sends the values could fill the memory."""
    assert list(Side) == [Side.BUY, Side.SELL]
    assert not Side("sideways").is_known
    assert "sideways" not in Side.__members__


@pytest.mark.parametrize("member", [Side.BUY, UNKNOWN])
def test_members_are_equal_to_their_text(member: Side) -> None:
    text = member.value
    assert member == text
    assert hash(member) == hash(text)
    assert {text: 1}[member] == 1
    assert {member: 1}[text] == 1  # type: ignore[index]  # as a str, which is what comes of an answer
    assert member.upper() == text.upper()


@pytest.mark.parametrize("member", [Side.BUY, UNKNOWN])
def test_members_go_everywhere_that_text_goes(member: Side) -> None:
    assert json.dumps(member) == json.dumps(member.value)
    assert msgspec.json.encode(member) == msgspec.json.encode(member.value)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(member, protocol))  # noqa: S301
        assert (again, type(again), again.is_known) == (member, Side, member.is_known)
    for again in (copy.copy(member), copy.deepcopy(member), copy.deepcopy([member])[0]):
        assert (again, type(again), again.is_known) == (member, Side, member.is_known)


@pytest.mark.parametrize("value", ["", None, 5, b"buy", ["buy"]])
def test_what_is_no_text_is_no_member(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Side"):
        Side(value)


def test_case_matters() -> None:
    assert CandleBar("1m") is CandleBar.MINUTE_1
    assert CandleBar("1M") is CandleBar.MONTH_1


def test_matching() -> None:
    def say(side: Any) -> str:
        match side:
            case Side.BUY:
                return "in"
            case Side.SELL:
                return "out"
            case _:
                return f"neither: {side}"

    assert [say(side) for side in (*Side, UNKNOWN)] == ["in", "out", "neither: sideways"]
