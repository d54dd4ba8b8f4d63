"""The whole answer, for those who want more than its result."""

import datetime as dt

import attrs
import pytest
from tests.client.peers import GOOD, KINDS, ORDER, PUBLIC, Kind, http, reply, serving

from okx_v5 import Reply
from okx_v5.api import market
from okx_v5.records import OrderAck, Ticker

BOTH = pytest.mark.parametrize("kind", KINDS)


@BOTH
def test_everything_that_came_along(kind: Kind) -> None:
    body = GOOD[ORDER.operation.id]
    with serving(http(body, "200 OK", "X-Trace: 7", "Date: Sat, 22 Aug 2026 09:00:00 GMT")) as peer:
        found = reply(kind, peer.url, ORDER)
    assert isinstance(found, Reply)
    assert isinstance(found.result, OrderAck)
    assert found.request is ORDER
    assert found.status == 200
    assert found.content == body
    assert (found.headers["x-trace"], found.headers["X-Trace"]) == ("7", "7")
    assert found.elapsed > 0
    assert found.envelope["code"] == "0"
    assert found.envelope["data"] == [found.result.raw]
    assert found.envelope["inTime"] == "1695190491421339"
    assert found.in_time == dt.datetime(2023, 9, 20, 6, 14, 51, 421339, dt.UTC)
    assert found.out_time == dt.datetime(2023, 9, 20, 6, 14, 51, 423240, dt.UTC)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.status = 500  # type: ignore[misc]  # wrong on purpose


@BOTH
def test_where_the_gateway_tells_no_times(kind: Kind) -> None:
    with serving(http(GOOD[PUBLIC.operation.id])) as peer:
        found = reply(kind, peer.url, PUBLIC)
    assert isinstance(found.result, Ticker)
    assert (found.in_time, found.out_time) == (None, None)


@BOTH
def test_a_file_has_no_envelope(kind: Kind) -> None:
    request = market.get_books_sbe(inst_id_code=12345, source=0)
    with serving(http(b"\x00\xff\x01")) as peer:
        found = reply(kind, peer.url, request)
    assert found.result == found.content == b"\x00\xff\x01"
    assert found.envelope == {}
    assert found.in_time is None


@BOTH
def test_an_envelope_is_left_as_it_came(kind: Kind) -> None:
    body = b'{"code":0,"data":[{"last":0.10}],"new":{"x":1}}'
    with serving(http(body)) as peer:
        found = reply(kind, peer.url, PUBLIC)
    assert found.envelope["code"] == 0
    assert str(found.envelope["data"][0]["last"]) == "0.10"
    assert found.envelope["new"] == {"x": 1}
