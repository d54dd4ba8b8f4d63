"""Live, demo and sandbox, the regions, and addresses of one's own."""

import asyncio
from typing import Any

import httpx
import pytest
from tests.client.peers import (
    CREDENTIALS,
    GOOD,
    KINDS,
    PUBLIC,
    SIGNED,
    Kind,
    free_port,
    http,
    reply,
    serving,
)

from okx_v5 import (
    ArgumentError,
    AsyncClient,
    Client,
    ConnectFailed,
    Environment,
    EnvironmentMismatch,
    pipeline,
)
from okx_v5.api import market

CLIENTS: list[Any] = [Client, AsyncClient]
HOSTS = {
    "global": "https://openapi.okx.com",
    "eea": "https://eea.okx.com",
    "us": "https://us.okx.com",
}
STREAM_HOSTS = {
    "global": ("ws.okx.com", "wspap.okx.com"),
    "eea": ("wseea.okx.com", "wseeapap.okx.com"),
    "us": ("wsus.okx.com", "wsuspap.okx.com"),
}


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("region", "host"), HOSTS.items())
def test_the_region_sets_the_host(client: Any, region: str, host: str) -> None:
    live, demo = client.live(region=region), client.demo(region=region)
    assert live.environment == Environment("live", host, f"wss://{STREAM_HOSTS[region][0]}:8443")
    assert demo.environment == Environment(
        "demo", host, f"wss://{STREAM_HOSTS[region][1]}:8443", demo=True
    )
    assert repr(live) == f"<{client.__name__} live {host}>"
    assert repr(demo) == f"<{client.__name__} demo {host}>"


@pytest.mark.parametrize("client", CLIENTS)
def test_global_is_what_is_meant_by_nothing(client: Any) -> None:
    assert client.live().environment.base_url == HOSTS["global"]
    assert client.live(CREDENTIALS).environment.base_url == HOSTS["global"]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("region", ["", "EEA", "eu", None])
def test_other_regions_are_refused(client: Any, region: Any) -> None:
    for make in (client.live, client.demo):
        with pytest.raises(ArgumentError, match="region must be one of global, eea, us") as caught:
            make(region=region)
        assert "my.okx.com" in str(caught.value)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("base_url", "shown"),
    [
        ("https://colo.example", "https://colo.example"),
        ("https://colo.example/", "https://colo.example"),
        ("https://colo.example:8443/okx/", "https://colo.example:8443/okx"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_base_url_overrides_the_host(client: Any, base_url: str, shown: str) -> None:
    assert client.live(base_url=base_url, region="eea").environment.base_url == shown
    assert client.demo(base_url=base_url).environment.base_url == shown
    environment = client.sandbox(base_url).environment
    assert environment == Environment("sandbox", shown, shown.replace("http", "ws", 1))


@pytest.mark.parametrize("client", CLIENTS)
def test_ws_url_overrides_the_host_of_streams(client: Any) -> None:
    for make in (client.live, client.demo):
        environment = make(region="us", ws_url="wss://colo.example:9000/").environment
        assert environment.ws_url == "wss://colo.example:9000"
        assert environment.base_url == HOSTS["us"]
        assert environment.stream_address("private") == "wss://colo.example:9000/ws/v5/private"


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "ws_url", ["", "https://h", "ws://ws.okx.com", "wss://", "wss://u:p@h", "wss://h?x", 5]
)
def test_addresses_of_streams_that_are_none_are_refused(client: Any, ws_url: Any) -> None:
    for make in (client.live, client.demo):
        with pytest.raises(ArgumentError, match="ws_url must"):
            make(ws_url=ws_url)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "base_url",
    [
        "", "openapi.okx.com", "ftp://openapi.okx.com", "https://", "https:///path", "https://h?x=1",
        "https://h#x", "https://h?", "https://h#", "https://a b", "https://h\n", "https://é.example",
        "https://h:99999", "https://h:x", "http://[::1", "http://openapi.okx.com", "http://10.0.0.1",
        "http://127.0.0.1.example", 5, b"https://h", ["https://h"], httpx.URL("https://h"),
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(client: Any, base_url: Any) -> None:
    for make in (client.live, client.demo, client.sandbox):
        with pytest.raises(ArgumentError, match="base_url must") as caught:
            make(base_url=base_url)
        assert caught.value.remedy


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "base_url", ["https://me:hush@h", "https://me@h", "https://:hush@h", "https://me:hush@h:99999"]
)
def test_an_address_holds_no_password(client: Any, base_url: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.live(base_url=base_url)
    assert "hush" not in str(caught.value)


class TestProxies:
    @pytest.mark.parametrize("kind", KINDS)
    def test_requests_go_through_it(self, kind: Kind) -> None:
        with serving(http(GOOD[SIGNED.operation.id])) as proxy, serving(http(b"")) as peer:
            if kind == "sync":
                with Client.live(CREDENTIALS, base_url=peer.url, proxy=proxy.url) as okx:
                    okx.send(SIGNED)
            else:

                async def main() -> None:
                    async with AsyncClient.live(
                        CREDENTIALS, base_url=peer.url, proxy=proxy.url
                    ) as okx:
                        await okx.send(SIGNED)

                asyncio.run(main())
        (received,) = proxy.requests
        assert received.target == peer.url + SIGNED.target
        assert peer.requests == []

    def test_one_that_is_not_there(self) -> None:
        proxy = f"http://127.0.0.1:{free_port()}"
        with (
            Client.demo(proxy=proxy, base_url="http://localhost:1") as okx,
            pytest.raises(ConnectFailed, match="proxy"),
        ):
            okx.send(PUBLIC)

    def test_one_that_refuses(self) -> None:
        """To an address with https it opens a tunnel first."""
        answer = http(b"", "407 Proxy Authentication Required")
        with (
            serving(answer) as proxy,
            Client.live(proxy=proxy.url) as okx,
            pytest.raises(ConnectFailed, match="ProxyError: 407"),
        ):
            okx.send(PUBLIC)
        (received,) = proxy.requests
        assert (received.method, received.target) == ("CONNECT", "openapi.okx.com:443")

    @pytest.mark.parametrize("client", CLIENTS)
    @pytest.mark.parametrize(
        "proxy",
        ["", "127.0.0.1:8080", "ftp://me:hush@h", "http://me:hush@h:99999", "http://h\n", 5],
    )
    def test_what_is_no_address_is_refused(self, client: Any, proxy: Any) -> None:
        for make in (client.live, client.demo):
            with pytest.raises(ArgumentError, match="proxy must be an address") as caught:
                make(proxy=proxy)
            assert "hush" not in str(caught.value)
            assert caught.value.remedy

    def test_it_does_not_go_with_a_client_of_ones_own(self) -> None:
        with httpx.Client() as ours:
            for make in (Client.live, Client.demo):
                with pytest.raises(ArgumentError, match="proxy does not go with http") as caught:
                    make(proxy="http://127.0.0.1:1", http=ours)
                assert caught.value.remedy


def test_an_environment_is_a_value() -> None:
    assert Environment.live() == Environment.live("global") != Environment.demo_trading()
    assert hash(Environment.live()) == hash(Environment.live())
    with pytest.raises(AttributeError):
        Environment.live().base_url = ""  # type: ignore[misc]  # wrong on purpose


def test_a_client_may_be_made_of_an_environment() -> None:
    assert Client(Environment.live("us")).environment.base_url == HOSTS["us"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_from_the_wrong_place_says_so(kind: Kind) -> None:
    for code in ("50101", "50119"):
        body = f'{{"code":"{code}","msg":"APIKey","data":[]}}'.encode()
        with (
            serving(http(body, "401 Unauthorized")) as peer,
            pytest.raises(EnvironmentMismatch) as caught,
        ):
            reply(kind, peer.url, SIGNED)
        assert "region='eea'" in str(caught.value) or "Client.demo" in str(caught.value)


@pytest.mark.parametrize(
    ("client", "code", "told"),
    [
        (Client.live(), "50101", "the key was most likely made for demo trading: use Client.demo"),
        (Client.demo(), "50101", "the key was most likely made for live trading: use Client.live"),
        (Client.live(region="eea"), "50119", "asks region 'eea', and the key most likely belongs"),
        (Client.live(region="eea"), "50119", "region='us' if the account is one of app.okx.com"),
        (Client.live(base_url="https://proxy.example"), "50119", "pass region='eea'"),
        (Client.sandbox("http://127.0.0.1:9"), "50101", "Use Client.demo with a key made for demo"),
    ],
)
def test_a_key_of_elsewhere_is_told_where_it_belongs(client: Client, code: str, told: str) -> None:
    refusal = httpx.Response(401, json={"code": code, "msg": "No.", "data": []})
    with pytest.raises(EnvironmentMismatch) as refused:
        pipeline.conclude(market.get_ticker("BTC-USDT"), refusal, 0.0, client.environment)
    assert told in str(refused.value)
