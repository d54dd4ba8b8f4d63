"""What goes out: every byte of it, from both clients."""

import datetime as dt
import logging
import re
import traceback
from typing import Any

import httpx
import pytest
from tests.client.peers import (
    CREDENTIALS,
    GOOD,
    KEY,
    KINDS,
    ORDER,
    PASSPHRASE,
    PUBLIC,
    SECRET,
    SIGNED,
    Kind,
    Received,
    http,
    mocked,
    reply,
    serving,
)

import okx_v5
from okx_v5 import AuthenticationError, Client, Request, UsageError
from okx_v5.api import account, market, trade
from okx_v5.bodies import NewOrder
from okx_v5_auth import sign

BOTH = pytest.mark.parametrize("kind", KINDS)
# An order that goes out as it is, for it has a client order id.
NAMED = trade.place_order(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz="1", cl_ord_id="mine"
)
SIGNATURE = {"ok-access-key", "ok-access-sign", "ok-access-timestamp", "ok-access-passphrase"}


def sent(kind: Kind, request: Request[Any], **options: Any) -> Received:
    """What arrives of a request."""
    with serving(http(GOOD[request.operation.id])) as peer:
        reply(kind, peer.url, request, **options)
    (received,) = peer.requests
    return received


def names(received: Received) -> list[str]:
    return sorted(name.lower() for name, _ in received.headers)


@BOTH
def test_a_public_request(kind: Kind) -> None:
    received = sent(kind, PUBLIC)
    assert (received.method, received.target) == ("GET", "/api/v5/market/ticker?instId=BTC-USDT")
    assert received.body == b""
    # Though the client has a key, it is not shown to where none is needed.
    assert names(received) == ["accept", "accept-encoding", "connection", "host", "user-agent"]
    assert received.header("User-Agent") == f"okx-v5/{okx_v5.__version__}"
    assert received.header("Accept") == "application/json"


@BOTH
@pytest.mark.parametrize("request_", [SIGNED, NAMED], ids=["get", "post"])
def test_a_signed_request(kind: Kind, request_: Request[Any]) -> None:
    received = sent(kind, request_)
    assert received.target == request_.target
    assert received.body == request_.content
    assert received.header("OK-ACCESS-KEY") == KEY
    assert received.header("OK-ACCESS-PASSPHRASE") == PASSPHRASE
    timestamp = received.header("OK-ACCESS-TIMESTAMP")
    assert timestamp is not None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", timestamp)
    assert received.header("OK-ACCESS-SIGN") == sign(
        SECRET, timestamp, received.method, received.target, received.body
    )
    assert SECRET not in repr(received)


@BOTH
def test_the_headers_of_a_body(kind: Kind) -> None:
    received = sent(kind, NAMED)
    assert received.method == "POST"
    assert received.header("Content-Type") == "application/json"
    assert received.header("Content-Length") == str(len(NAMED.content))
    assert set(names(received)) == SIGNATURE | {
        "accept", "accept-encoding", "connection", "host", "user-agent", "content-type", "content-length",
        "exptime",
    }  # fmt: skip


@BOTH
def test_a_post_without_arguments(kind: Kind) -> None:
    request = Request(ORDER.operation)
    received = sent(kind, request)
    assert (received.body, received.header("Content-Length")) == (b"", "0")
    assert received.header("Content-Type") == "application/json"


@BOTH
@pytest.mark.parametrize("inst_id", ["a b&c=d/e?f#g+h%i,j", "é你", "~_-.'()*!"])
def test_reserved_characters_go_out_as_they_were_signed(kind: Kind, inst_id: str) -> None:
    request = trade.get_order(inst_id, ord_id="1")
    with serving(http(b'{"code":"0","msg":"","data":[{}]}')) as peer:
        reply(kind, peer.url, request)
    (received,) = peer.requests
    assert received.target == request.target
    timestamp = received.header("OK-ACCESS-TIMESTAMP") or ""
    assert received.header("OK-ACCESS-SIGN") == sign(SECRET, timestamp, "GET", request.target)


@BOTH
def test_a_batch_and_unicode(kind: Kind) -> None:
    order = NewOrder(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz="1", cl_ord_id="é你"
    )
    request = trade.place_batch_orders([order, order])
    with serving(http(b'{"code":"0","msg":"","data":[]}')) as peer:
        reply(kind, peer.url, request)
    (received,) = peer.requests
    one = '{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"market","sz":"1","clOrdId":"é你"}'
    assert received.body == f"[{one},{one}]".encode()


@BOTH
def test_demo_trading_is_marked(kind: Kind) -> None:
    assert sent(kind, SIGNED, demo=True).header("x-simulated-trading") == "1"
    assert sent(kind, PUBLIC, demo=True).header("x-simulated-trading") == "1"
    assert sent(kind, SIGNED).header("x-simulated-trading") is None


@BOTH
def test_a_path_in_the_base_url(kind: Kind) -> None:
    with serving(http(GOOD[SIGNED.operation.id])) as peer:
        reply(kind, f"{peer.url}/gateway/", SIGNED)
    (received,) = peer.requests
    assert received.target == f"/gateway{SIGNED.target}"


@BOTH
def test_headers_of_ones_own(kind: Kind) -> None:
    received = sent(kind, PUBLIC, headers={"X-Trace": "7", "user-agent": "mine/1"})
    assert received.header("X-Trace") == "7"
    assert received.header("User-Agent") == "mine/1"


@BOTH
def test_a_deadline(kind: Kind) -> None:
    moment = dt.datetime(2030, 1, 2, 3, 4, 5, 678_000, dt.UTC)
    received = sent(kind, ORDER, expires_at=moment)
    assert received.header("expTime") == str(int(moment.timestamp() * 1000))
    # Without one it is the timeout, and where none is documented none goes out.
    before = dt.datetime.now(dt.UTC).timestamp() * 1000
    default = int(sent(kind, ORDER, timeout=3600).header("expTime") or 0)
    assert before + 3_600_000 - 1 <= default < before + 7_200_000
    assert sent(kind, SIGNED).header("expTime") is None


@BOTH
def test_a_deadline_from_now(kind: Kind) -> None:
    before = dt.datetime.now(dt.UTC)
    for lifetime in (3600, 3600.0, dt.timedelta(hours=1)):
        deadline = int(sent(kind, ORDER, expires_in=lifetime).header("expTime") or 0)
        # Signing may be late, but not early, and this test is not going to take an hour.
        earliest = (before + dt.timedelta(hours=1)).timestamp() * 1000
        assert earliest - 1 <= deadline < earliest + 3_600_000


@BOTH
def test_without_a_key(kind: Kind) -> None:
    with serving(http(GOOD[PUBLIC.operation.id])) as peer:
        assert reply(kind, peer.url, PUBLIC, credentials=None).result.inst_id == "BTC-USDT"
        for request in (SIGNED, ORDER):
            with pytest.raises(UsageError, match="needs a key") as caught:
                reply(kind, peer.url, request, credentials=None)
            assert caught.value.operation == request.operation.id
            assert "Credentials.from_env()" in str(caught.value)
    assert len(peer.requests) == 1


@BOTH
def test_where_a_key_is_optional_it_is_used(kind: Kind) -> None:
    optional = [made for made in okx_v5.operations.values() if made.auth == "optional"]
    for made in optional[:1]:
        with serving(http(b'{"code":"0","msg":"","data":[{}]}')) as peer:
            reply(kind, peer.url, Request(made))
            reply(kind, peer.url, Request(made), credentials=None)
        with_key, without_key = peer.requests
        assert with_key.header("OK-ACCESS-KEY") == KEY
        assert without_key.header("OK-ACCESS-KEY") is None


@BOTH
@pytest.mark.parametrize("request_", [PUBLIC, SIGNED, ORDER], ids=["public", "signed", "order"])
def test_redirects_are_not_followed(kind: Kind, request_: Request[Any]) -> None:
    for status in (
        "301 Moved Permanently",
        "302 Found",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ):
        with (
            serving(http(GOOD[request_.operation.id])) as other,
            serving(http(b"", status, f"Location: {other.url}{request_.target}")) as peer,
            pytest.raises(okx_v5.AnswerError),
        ):
            reply(kind, peer.url, request_)
        assert len(peer.requests) == 1
        assert other.connections == 0


def test_redirects_are_not_followed_though_the_users_client_would() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(302, headers={"Location": "https://elsewhere.example/"})

    seen: list[str] = []
    transport = httpx.MockTransport(handle)
    with httpx.Client(transport=transport, follow_redirects=True) as ours:
        okx = Client.live(CREDENTIALS, http=ours)
        for request in (PUBLIC, SIGNED, ORDER):
            with pytest.raises(okx_v5.AnswerError):
                okx.send(request, again=True)
    assert [url.split("/")[2] for url in seen] == ["openapi.okx.com"] * 3


@BOTH
def test_secrets_are_not_shown(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown = []
    refusal = b'{"code":"50113","msg":"Invalid Sign","data":[]}'
    for answer in (
        http(refusal, "401 Unauthorized"),
        http(b"", "302 Found", "Location: /x"),
        http(b"x"),
    ):
        for request in (SIGNED, ORDER):
            with serving(answer) as peer, pytest.raises(okx_v5.OkxError) as caught:
                reply(kind, peer.url, request)
            error = caught.value
            lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
            shown += [str(error), repr(error), repr(vars(error)), *lines]
    with Client.live(CREDENTIALS) as okx:
        shown += [repr(okx), str(okx), repr(vars(okx)), repr(okx.environment)]
    shown += [record.getMessage() for record in caplog.records]
    text = "\n".join(shown)
    assert "50113" in text
    for secret in (SECRET, PASSPHRASE):
        assert secret not in text


@BOTH
def test_a_refusal_says_what_and_how(kind: Kind) -> None:
    body = b'{"code":"50113","msg":"Invalid Sign","data":[]}'
    with (
        serving(http(body, "401 Unauthorized")) as peer,
        pytest.raises(AuthenticationError) as caught,
    ):
        reply(kind, peer.url, SIGNED)
    assert (caught.value.status, caught.value.code) == (401, "50113")
    assert caught.value.request is SIGNED


@BOTH
def test_the_namespaces_send(kind: Kind) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/api/v5/market/ticker"
        return httpx.Response(200, content=GOOD[PUBLIC.operation.id])

    assert mocked(kind, handle, market.get_ticker("BTC-USDT")).last is not None


@BOTH
def test_a_request_can_be_sent_again(kind: Kind) -> None:
    request = account.get_balance()
    with serving(http(GOOD[SIGNED.operation.id])) as peer:
        first, second = reply(kind, peer.url, request), reply(kind, peer.url, request)
    assert first.result == second.result
    assert [received.target for received in peer.requests] == [request.target] * 2
