"""Options of a call, and what they do to a client."""

import asyncio
import datetime as dt
import math
from typing import Any

import httpx
import pytest
from tests.client.peers import CREDENTIALS, GOOD, ORDER, PUBLIC, SIGNED, http, serving

from okx_v5 import ArgumentError, AsyncClient, Client, operations
from okx_v5.api import trade
from okx_v5.options import DEFAULT_TIMEOUT, CallOptions

CLIENTS: list[Any] = [Client, AsyncClient]


@pytest.fixture(autouse=True)
def _nothing_is_repeated() -> None:
    """Here the options are those that everybody has."""


NOW = dt.datetime(2026, 8, 22, 9, tzinfo=dt.UTC)


class Seen:
    """Keeps the requests that an httpx client is to send."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.http = httpx.Client(transport=httpx.MockTransport(self.handle))

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        content = (
            GOOD[ORDER.operation.id] if request.method == "POST" else GOOD[PUBLIC.operation.id]
        )
        return httpx.Response(200, content=content)


@pytest.mark.parametrize("client", CLIENTS)
class TestValues:
    @pytest.mark.parametrize(
        "timeout", [0, -1, math.nan, math.inf, 86400, True, "10", dt.timedelta(1)]
    )
    def test_timeouts(self, client: Any, timeout: Any) -> None:
        with pytest.raises(ArgumentError, match="timeout must be seconds") as caught:
            client.live().with_options(timeout=timeout)
        assert caught.value.remedy

    @pytest.mark.parametrize(
        "lifetime",
        [0, -1, math.nan, math.inf, 1e300, True, "10", dt.timedelta(0), dt.timedelta(days=-1),
         dt.timedelta.max],
    )  # fmt: skip
    def test_lifetimes(self, client: Any, lifetime: Any) -> None:
        with pytest.raises(ArgumentError, match="expires_in must") as caught:
            client.live().with_options(expires_in=lifetime)
        assert caught.value.remedy

    @pytest.mark.parametrize("moment", [dt.datetime(2030, 1, 1), "soon", 5, True])  # noqa: DTZ001
    def test_moments(self, client: Any, moment: Any) -> None:
        with pytest.raises(ArgumentError, match="expires_at must be") as caught:
            client.live().with_options(expires_at=moment)
        assert caught.value.remedy

    @pytest.mark.parametrize(
        "name",
        [
            "OK-ACCESS-KEY", "ok-access-sign", "expTime", "X-Simulated-Trading", "Content-Type",
            "content-length", "Transfer-Encoding", "Host", "Authorization", "Cookie",
        ],
    )  # fmt: skip
    def test_headers_of_the_clients_own(self, client: Any, name: str) -> None:
        with pytest.raises(ArgumentError, match="is the client's own") as caught:
            client.live().with_options(headers={name: "x"})
        assert caught.value.remedy

    @pytest.mark.parametrize(
        "headers",
        [
            {"": "x"}, {"a b": "x"}, {"a\nb": "x"}, {"a:": "x"}, {"é": "x"}, {5: "x"}, {"a": 5},
            {"a": "x\r\nb: y"}, {"a": "é"}, {"a": b"x"}, {"a": None}, [("a", "x")], "a: x",
        ],
    )  # fmt: skip
    def test_headers_that_are_none(self, client: Any, headers: Any) -> None:
        with pytest.raises(ArgumentError) as caught:
            client.live().with_options(headers=headers)
        assert caught.value.remedy

    def test_one_deadline_only(self, client: Any) -> None:
        with pytest.raises(ArgumentError, match="exclude each other") as caught:
            client.live().with_options(expires_in=1, expires_at=NOW)
        assert caught.value.remedy

    def test_unknown_options(self, client: Any) -> None:
        with pytest.raises(TypeError, match="retries"):
            client.live().with_options(retries=3)


@pytest.mark.parametrize("client", CLIENTS)
class TestTwins:
    def test_what_is_not_given_stays(self, client: Any) -> None:
        okx = client.live()
        assert okx.options == CallOptions()
        assert okx.options.timeout == DEFAULT_TIMEOUT
        first = okx.with_options(timeout=3, headers={"X-A": "1"})
        second = first.with_options(expires_in=5)
        assert second.options == CallOptions(timeout=3, expires_in=5, headers={"X-A": "1"})
        assert okx.options == CallOptions()
        assert okx.with_options().options == okx.options

    def test_the_latest_deadline_counts(self, client: Any) -> None:
        okx = client.live().with_options(expires_at=NOW).with_options(expires_in=5)
        assert okx.options == CallOptions(expires_in=5)
        assert okx.with_options(expires_at=NOW).options == CallOptions(expires_at=NOW)

    def test_it_is_the_same_client_otherwise(self, client: Any) -> None:
        okx = client.demo(CREDENTIALS)
        twin = okx.with_options(timeout=3)
        assert type(twin) is client
        assert twin is not okx
        assert (twin.environment, twin.clock) == (okx.environment, okx.clock)
        assert repr(twin) == repr(okx)
        assert okx.trade is okx.trade
        assert twin.trade is not okx.trade
        assert twin.with_options(timeout=4).trade is not twin.trade

    def test_a_subclass_stays_one(self, client: Any) -> None:
        class Mine(client):  # type: ignore[misc]  # a base known when it runs
            pass

        assert type(Mine.live().with_options(timeout=3)) is Mine
        assert repr(Mine.live()).startswith("<Mine live ")


def test_namespaces_send_with_the_options_of_their_client() -> None:
    seen = Seen()
    okx = Client.live(CREDENTIALS, http=seen.http)
    okx.market.get_ticker("BTC-USDT")  # the namespace is there before the twin is
    twin = okx.with_options(headers={"X-A": "1"}, timeout=3)
    twin.market.get_ticker("BTC-USDT")
    twin.trade.place_order(inst_id="X", td_mode="cash", side="buy", ord_type="market", sz=1)
    okx.market.get_ticker("BTC-USDT")
    assert [request.headers.get("X-A") for request in seen.requests] == [None, "1", "1", None]
    assert [request.extensions["timeout"]["read"] for request in seen.requests] == [10, 3, 3, 10]
    assert set(seen.requests[1].extensions["timeout"].values()) == {3}


def test_twins_share_their_connections() -> None:
    with serving(http(GOOD[PUBLIC.operation.id])) as peer, Client.live(base_url=peer.url) as okx:
        twin = okx.with_options(timeout=3)
        twin.send(PUBLIC)  # the connections are made by whoever comes first
        okx.send(PUBLIC)
        twin.with_options(headers={"X-A": "1"}).send(PUBLIC)
    assert len(peer.requests) == 3
    assert peer.connections == 1


def test_async_twins_share_their_connections() -> None:
    async def main() -> None:
        async with AsyncClient.live(base_url=peer.url) as okx:
            twin = okx.with_options(headers={"X-A": "1"})
            await okx.market.get_ticker("BTC-USDT")
            await twin.market.get_ticker("BTC-USDT")

    with serving(http(GOOD[PUBLIC.operation.id])) as peer:
        asyncio.run(main())
    assert [request.header("X-A") for request in peer.requests] == [None, "1"]
    assert peer.connections == 1


class TestDeadlines:
    def test_it_goes_only_where_it_is_documented(self) -> None:
        for moment in ({"expires_in": 5}, {"expires_at": NOW}):
            options = CallOptions().changed(**moment)
            for made in operations.values():
                if made.expires:
                    assert options.deadline(made, NOW)
                else:
                    with pytest.raises(ArgumentError, match="takes no deadline") as caught:
                        options.deadline(made, NOW)
                    assert caught.value.operation == made.id
                    assert caught.value.remedy
        options = CallOptions(timeout=3)
        for made in operations.values():
            default = NOW + dt.timedelta(seconds=3) if made.expires else None
            assert options.deadline(made, NOW) == default

    def test_its_moment(self) -> None:
        made = ORDER.operation
        assert CallOptions(expires_at=NOW).deadline(made, NOW) == NOW
        soon = NOW + dt.timedelta(seconds=1.5)
        assert CallOptions(expires_in=1.5).deadline(made, NOW) == soon
        lifetime = dt.timedelta(minutes=1)
        assert CallOptions(expires_in=lifetime).deadline(made, NOW) == NOW + lifetime

    def test_nothing_is_sent_where_it_is_refused(self) -> None:
        seen = Seen()
        okx = Client.live(CREDENTIALS, http=seen.http).with_options(expires_in=5)
        for request in (PUBLIC, SIGNED, trade.cancel_order(inst_id="X", ord_id="1")):
            with pytest.raises(ArgumentError, match="takes no deadline"):
                okx.send(request)
        assert seen.requests == []
        okx.send(ORDER, again=True)
        assert len(seen.requests) == 1

    def test_it_is_counted_by_the_clock_of_the_exchange(self) -> None:
        seen = Seen()
        okx = Client.live(CREDENTIALS, http=seen.http)
        moment = okx.clock.monotonic()
        theirs = dt.datetime.now(dt.UTC) + dt.timedelta(days=5)
        okx.clock.observe(int(theirs.timestamp() * 1000), moment, moment)
        okx.with_options(expires_in=1).send(ORDER, again=True)
        deadline = int(seen.requests[0].headers["expTime"]) / 1000
        assert deadline > theirs.timestamp()
        assert deadline < theirs.timestamp() + 3600
