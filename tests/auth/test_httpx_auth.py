"""Requests on the wire: what was signed is what went out, and it went nowhere else."""

import asyncio
import base64
import copy
import hmac
import json
import logging
import pickle
import ssl
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okx_v5_auth import Clock, Credentials, OkxAuth, RedirectError
from okx_v5_auth.signed_request import SignedHeaders

if TYPE_CHECKING:
    from tests.auth.conftest import Exchange, Received

KEY = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
SECRET = b"22582BD0CFF14C41EDBF1AB98506286D"
CREDENTIALS = Credentials(
    api_key=KEY, secret_key=SECRET.decode(), passphrase="Correct-Horse&Battery9"
)
# Loading the certificates of the system takes longer than a test.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
SIGNATURE_HEADERS = {
    "ok-access-key", "ok-access-sign", "ok-access-timestamp", "ok-access-passphrase",
}  # fmt: skip

Arguments = dict[str, Any]


def send(url: str, arguments: Arguments, auth: OkxAuth | None = None) -> httpx.Response:
    arguments = {"method": "GET", "url": "/", **arguments}
    with httpx.Client(
        base_url=url, auth=auth or OkxAuth(CREDENTIALS), verify=NO_TLS, trust_env=False
    ) as client:
        return client.request(**arguments)


def send_async(url: str, arguments: Arguments, auth: OkxAuth | None = None) -> httpx.Response:
    arguments = {"method": "GET", "url": "/", **arguments}

    async def main() -> httpx.Response:
        async with httpx.AsyncClient(
            base_url=url, auth=auth or OkxAuth(CREDENTIALS), verify=NO_TLS, trust_env=False
        ) as client:
            return await client.request(**arguments)

    return asyncio.run(main())


either = pytest.mark.parametrize("send", [send, send_async])


def answer(status: int = 200, body: bytes = b'{"code":"0"}', **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def refused(code: str = "50102", status: int = 401, **headers: str) -> bytes:
    body = json.dumps({"code": code, "data": [], "msg": "refused"}).encode()
    return answer(status, body, **headers)


def assert_signed(request: "Received") -> None:
    """Check the signature over what arrived, by nothing of the package's."""
    headers = request.headers
    assert headers["ok-access-key"] == KEY
    assert headers["ok-access-passphrase"] == "Correct-Horse&Battery9"
    message = headers["ok-access-timestamp"] + request.method + request.target
    digest = hmac.new(SECRET, message.encode("latin-1") + request.body, "sha256").digest()
    assert headers["ok-access-sign"] == base64.b64encode(digest).decode()
    assert request.repeated == []


def time_of(request: "Received") -> datetime:
    text = request.headers["ok-access-timestamp"]
    assert len(text) == len("2020-12-08T09:08:57.715Z")
    return datetime.fromisoformat(text)


# -- What goes out is what was signed -------------------------------------------------------

REQUESTS: dict[str, Arguments] = {
    "nothing": {},
    "a path": {"url": "/api/v5/account/balance"},
    "a query": {"url": "/api/v5/account/balance", "params": {"ccy": "BTC"}},
    "a query in the url": {"url": "/api/v5/account/balance?ccy=BTC%2CETH&x=a b"},
    "reserved characters": {"url": "/x", "params": {"a": "x y&z=%/?#+:;,@!$'()*[]~", "b=&": ""}},
    "escapes": {"url": "/x%2Fy%20z/%E2%82%AC", "params": {"a": "%2F"}},
    "unicode": {"url": "/ключ/价格", "params": {"имя": "значение €", "emoji": "🚀"}},
    "repeated": {"url": "/x", "params": [("a", "1"), ("b", "2"), ("a", "3"), ("a", "")]},
    "an empty query": {"url": "/x?"},
    "a fragment": {"url": "/x?a=1#part"},
    "json": {"method": "POST", "url": "/x", "json": {"instId": "BTC-USDT", "px": "1.50"}},
    "json in unicode": {"method": "POST", "url": "/x", "json": {"note": "€ 🚀 \u2028"}},
    "a json array": {"method": "POST", "url": "/x", "json": [{"a": 1}, {"a": 2}]},
    "an empty object": {"method": "POST", "url": "/x", "json": {}},
    "an empty body": {"method": "POST", "url": "/x"},
    "bytes": {"method": "POST", "url": "/x", "content": bytes(range(256))},
    "text": {"method": "POST", "url": "/x?b=2", "content": '{"px": "1,5 €"}'},
    "a form": {"method": "POST", "url": "/x", "data": {"a": "1 2", "b": "€"}},
    "files": {"method": "POST", "url": "/x", "files": {"f": ("n.txt", b"content")}},
    "another method": {"method": "delete", "url": "/x", "params": {"a": "1"}},
    "another target": {"url": "/x", "extensions": {"target": b"/y?z=%zz"}},
    "headers of its own": {"headers": {"ok-access-sign": "old", "X-Simulated-Trading": "1"}},
}


@either
@pytest.mark.parametrize("arguments", REQUESTS.values(), ids=REQUESTS)
def test_the_bytes_on_the_wire_are_signed(
    exchange: "Exchange", send: Callable[..., httpx.Response], arguments: Arguments
) -> None:
    assert send(exchange.url, arguments).status_code == 200
    (request,) = exchange.requests
    assert_signed(request)


def test_the_requests_above_are_the_ones_meant(exchange: "Exchange") -> None:
    for name in ("a path", "repeated", "an empty object", "headers of its own"):
        send(exchange.url, REQUESTS[name])
    path, repeated, empty, own = exchange.requests
    assert path.target == "/api/v5/account/balance"
    assert repeated.target == "/x?a=1&a=3&a=&b=2"
    assert empty.body == b"{}"
    assert own.headers["x-simulated-trading"] == "1"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


paths = texts.map(
    lambda text: "".join(char for char in text if char > " " and char not in "?#\x7f")
)


@given(
    path=paths,
    params=st.lists(st.tuples(texts, texts)),
    body=st.none() | st.binary(max_size=200) | texts,
)
@settings(max_examples=60, deadline=None)
def test_any_request_is_signed(
    recorder: "Exchange", path: str, params: list[tuple[str, str]], body: bytes | str | None
) -> None:
    url = httpx.URL(recorder.url).copy_with(path="/" + path)
    arguments = {"method": "POST", "url": url, "params": params, "content": body}
    for each in (send, send_async):
        each(recorder.url, arguments)
        assert_signed(recorder.requests[-1])


def test_a_streamed_body_is_read_and_signed(exchange: "Exchange") -> None:
    def parts() -> Iterator[bytes]:
        yield b'{"a":'
        yield b"1}"

    async def parts_async() -> AsyncIterator[bytes]:
        for part in parts():
            yield part

    send(exchange.url, {"method": "POST", "content": parts()})
    send_async(exchange.url, {"method": "POST", "content": parts_async()})
    for request in exchange.requests:
        assert_signed(request)
        assert request.body == b'{"a":1}'


@either
def test_each_request_is_signed_for_its_own_time(
    exchange: "Exchange", send: Callable[..., httpx.Response]
) -> None:
    seconds = 1607418537.715
    auth = OkxAuth(CREDENTIALS, clock=Clock(wall=lambda: seconds))
    send(exchange.url, {}, auth)
    seconds += 60
    send(exchange.url, {}, auth)
    times = [request.headers["ok-access-timestamp"] for request in exchange.requests]
    assert times == ["2020-12-08T09:08:57.715Z", "2020-12-08T09:09:57.715Z"]


def test_a_request_sent_again_is_signed_again(exchange: "Exchange") -> None:
    with httpx.Client(auth=OkxAuth(CREDENTIALS), verify=NO_TLS, trust_env=False) as client:
        request = client.build_request("POST", exchange.url, json={"a": 1})
        client.send(request)
        client.send(request)
    assert len(exchange.requests) == 2
    for received in exchange.requests:
        assert_signed(received)


def test_without_a_clock_it_makes_one() -> None:
    assert isinstance(OkxAuth(CREDENTIALS).clock, Clock)
    clock = Clock()
    assert OkxAuth(CREDENTIALS, clock=clock).clock is clock


# -- Refused for the time -------------------------------------------------------------------


class Late:
    """A machine whose clock is some minutes behind the exchange's."""

    def __init__(self, behind: timedelta = timedelta(minutes=5)) -> None:
        self.behind = behind
        self.clock = Clock(wall=lambda: (datetime.now(UTC) - behind).timestamp())
        self.auth = OkxAuth(CREDENTIALS, clock=self.clock)


def date_now() -> str:
    return format_datetime(datetime.now(UTC), usegmt=True)


@either
def test_a_late_request_is_signed_once_more_by_the_exchanges_time(
    exchange: "Exchange", send: Callable[..., httpx.Response]
) -> None:
    late = Late()
    exchange.answers = [refused(Date=date_now())]
    response = send(exchange.url, {"method": "POST", "json": {"a": "€"}}, late.auth)

    assert response.status_code == 200
    assert [step.status_code for step in response.history] == [401]
    first, second = exchange.requests
    assert_signed(first)
    assert_signed(second)
    assert first.body == second.body
    gained = time_of(second) - time_of(first)
    assert timedelta(minutes=4, seconds=58) < gained < timedelta(minutes=7)
    assert abs(late.clock.now() - datetime.now(UTC)) < timedelta(seconds=60)
    assert late.clock.offset > timedelta(minutes=4)


@either
def test_a_corrected_clock_stays_corrected(
    exchange: "Exchange", send: Callable[..., httpx.Response]
) -> None:
    late = Late()
    exchange.answers = [refused(Date=date_now())]
    send(exchange.url, {}, late.auth)
    send(exchange.url, {}, late.auth)
    assert len(exchange.requests) == 3
    assert time_of(exchange.requests[2]) >= time_of(exchange.requests[1])


@either
def test_a_wrong_measurement_gives_way_to_the_refusal(
    exchange: "Exchange", send: Callable[..., httpx.Response]
) -> None:
    clock = Clock()
    moment = clock.monotonic()
    clock.observe(int((datetime.now(UTC).timestamp() - 600) * 1000), moment, moment)
    exchange.answers = [refused(Date=date_now())]
    send(exchange.url, {}, OkxAuth(CREDENTIALS, clock=clock))
    assert time_of(exchange.requests[1]) - time_of(exchange.requests[0]) > timedelta(minutes=9)


@either
def test_it_is_done_only_once(exchange: "Exchange", send: Callable[..., httpx.Response]) -> None:
    exchange.answers = [refused(Date=date_now()) for _ in range(5)]
    response = send(exchange.url, {}, Late().auth)
    assert response.status_code == 401
    assert response.json()["code"] == "50102"
    assert len(exchange.requests) == 2


@either
@pytest.mark.parametrize(
    "given",
    [
        refused("50113", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        refused("50112", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        refused("50102"),
        refused("50102", Date="soon"),
        refused("50102", status=200, Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        refused("50102", status=503, Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b"50102", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b'["50102"]', Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b'{"msg":"50102"}', Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b'{"code":"50102', Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b"\xff\xfe\xff", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(401, b"", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
        answer(403, b"<html>50102</html>", Date="Tue, 08 Dec 2020 09:08:57 GMT"),
    ],
)
def test_other_answers_are_left_alone(
    exchange: "Exchange", send: Callable[..., httpx.Response], given: bytes
) -> None:
    late = Late()
    exchange.answers = [given]
    response = send(exchange.url, {}, late.auth)
    head, _, body = given.partition(b"\r\n\r\n")
    assert str(response.status_code).encode() in head
    assert response.content == body
    assert response.history == []
    assert len(exchange.requests) == 1
    assert late.clock.uncertainty is None


@pytest.mark.parametrize(("status", "read"), [(200, False), (500, False), (401, True), (404, True)])
def test_only_a_refusal_is_read(exchange: "Exchange", status: int, read: bool) -> None:
    exchange.answers = [answer(status, b"x" * 100_000)]
    with (
        httpx.Client(auth=OkxAuth(CREDENTIALS), verify=NO_TLS, trust_env=False) as client,
        client.stream("GET", exchange.url) as response,
    ):
        assert response.is_stream_consumed is read
        assert b"".join(response.iter_bytes()) == b"x" * 100_000


@pytest.mark.anyio
@pytest.mark.parametrize(("status", "read"), [(200, False), (500, False), (401, True), (404, True)])
async def test_only_a_refusal_is_read_async(exchange: "Exchange", status: int, read: bool) -> None:
    exchange.answers = [answer(status, b"x" * 100_000)]
    async with (
        httpx.AsyncClient(auth=OkxAuth(CREDENTIALS), verify=NO_TLS, trust_env=False) as client,
        client.stream("GET", exchange.url) as response,
    ):
        assert response.is_stream_consumed is read
        assert b"".join([part async for part in response.aiter_bytes()]) == b"x" * 100_000


# -- Redirects ------------------------------------------------------------------------------


def received_nothing_of_ours(elsewhere: "Exchange", *more: bytes) -> bool:
    elsewhere.settle()
    arrived = b"".join(elsewhere.arrived).lower()
    ours = [b"ok-access", KEY.encode(), SECRET.lower(), b"correct-horse", *more]
    return not any(part in arrived for part in ours)


@either
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follow", [True, False])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_takes_nothing_along_and_raises(
    exchange: "Exchange",
    elsewhere: "Exchange",
    send: Callable[..., httpx.Response],
    status: int,
    follow: bool,
    method: str,
) -> None:
    exchange.answers = [answer(status, b"", Location=f"{elsewhere.url}/there?token=1")]
    arguments = {"method": method, "url": "/here?id=7", "follow_redirects": follow}
    if method == "POST":
        arguments["content"] = "the withdrawal"
    with pytest.raises(RedirectError) as caught:
        send(exchange.url, arguments)
    assert "redirect" in str(caught.value)
    assert "token" not in str(caught.value)
    assert "id=7" not in str(caught.value)

    (request,) = exchange.requests
    assert_signed(request)
    assert received_nothing_of_ours(elsewhere, b"withdrawal")
    # The test would see what arrives: with `follow`, httpx does go there.
    assert bool(elsewhere.arrived) is follow


@either
def test_a_redirect_on_the_same_host_raises(
    exchange: "Exchange", send: Callable[..., httpx.Response]
) -> None:
    exchange.answers = [answer(308, b"", Location="/there")]
    with pytest.raises(RedirectError):
        send(exchange.url, {"method": "POST", "content": "x", "follow_redirects": True})
    assert len(exchange.requests) == 1


@either
@pytest.mark.parametrize("follow", [True, False])
def test_a_redirect_of_the_second_attempt(
    exchange: "Exchange", elsewhere: "Exchange", send: Callable[..., httpx.Response], follow: bool
) -> None:
    exchange.answers = [refused(Date=date_now()), answer(307, b"", Location=elsewhere.url)]
    with pytest.raises(RedirectError):
        send(exchange.url, {"method": "POST", "content": "x-body", "follow_redirects": follow})
    assert len(exchange.requests) == 2
    assert received_nothing_of_ours(elsewhere, b"x-body")


def test_without_this_plugin_httpx_takes_the_headers_along(
    exchange: "Exchange", elsewhere: "Exchange"
) -> None:
    exchange.answers = [answer(307, b"", Location=elsewhere.url)]
    with httpx.Client(follow_redirects=True, verify=NO_TLS, trust_env=False) as client:
        client.post(exchange.url, headers={"OK-ACCESS-PASSPHRASE": "p"}, content="body")
    assert elsewhere.requests[0].headers["ok-access-passphrase"] == "p"
    assert elsewhere.requests[0].body == b"body"


@pytest.mark.parametrize(
    ("location", "named"),
    [("https://other.example:8443/x", "to other.example."), ("/x", "to 127.0.0.1.")],
)
def test_the_error_names_the_hosts(exchange: "Exchange", location: str, named: str) -> None:
    exchange.answers = [answer(302, b"", Location=location)]
    with pytest.raises(RedirectError, match=r"127\.0\.0\.1 answered .* redirect .*302") as caught:
        send(exchange.url, {})
    assert named in str(caught.value)


def test_a_status_that_only_looks_like_a_redirect_is_none(exchange: "Exchange") -> None:
    exchange.answers = [answer(304, b""), answer(302, b"")]
    assert send(exchange.url, {"follow_redirects": True}).status_code == 304
    assert send(exchange.url, {"follow_redirects": True}).status_code == 302


def test_a_transport_may_repeat_the_request_as_a_whole(exchange: "Exchange") -> None:
    class Twice(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            super().handle_request(request).close()
            return super().handle_request(request)

    with httpx.Client(auth=OkxAuth(CREDENTIALS), transport=Twice(verify=NO_TLS)) as client:
        client.post(exchange.url, content="body")
    assert [request.body for request in exchange.requests] == [b"body", b"body"]
    for request in exchange.requests:
        assert_signed(request)


def test_a_hook_that_replaces_the_headers_is_told_so(exchange: "Exchange") -> None:
    def replace(request: httpx.Request) -> None:
        request.headers = httpx.Headers(request.headers)

    with (
        httpx.Client(
            auth=OkxAuth(CREDENTIALS),
            event_hooks={"request": [replace]},
            verify=NO_TLS,
            trust_env=False,
        ) as client,
        pytest.raises(RedirectError, match="an event hook replaced the headers"),
    ):
        client.post(exchange.url, content="the withdrawal")
    assert received_nothing_of_ours(exchange, b"withdrawal")


# -- What shows ------------------------------------------------------------------------------


def signed_headers() -> httpx.Headers:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200)

    with httpx.Client(
        auth=OkxAuth(CREDENTIALS), transport=httpx.MockTransport(handle), headers={"X-Mine": "1"}
    ) as client:
        return client.get("https://openapi.okx.com/x").request.headers


def test_headers_are_found_by_name_and_not_listed() -> None:
    headers = signed_headers()
    assert headers["ok-access-passphrase"] == "Correct-Horse&Battery9"
    assert headers.get("OK-ACCESS-KEY") == KEY
    assert headers.get_list("OK-ACCESS-KEY") == [KEY]
    assert "Ok-Access-Sign" in headers
    assert headers["x-mine"] == "1"
    assert headers.get_list("x-mine") == ["1"]
    assert "x-mine" in headers
    assert "x-other" not in headers
    assert SIGNATURE_HEADERS.isdisjoint(headers)
    assert SIGNATURE_HEADERS.isdisjoint(dict(headers))
    assert {name.decode().lower() for name, _ in headers.raw} > SIGNATURE_HEADERS


@pytest.mark.parametrize(
    "copied",
    [
        lambda headers: httpx.Headers(headers),
        lambda headers: headers.copy(),
        lambda headers: copy.copy(headers),
        lambda headers: copy.deepcopy(headers),
        lambda headers: pickle.loads(pickle.dumps(headers)),  # noqa: S301
    ],
)
def test_copies_of_the_headers_have_no_signature(
    copied: Callable[[httpx.Headers], httpx.Headers],
) -> None:
    headers = signed_headers()
    assert isinstance(headers, SignedHeaders)
    other = copied(headers)
    assert not isinstance(other, SignedHeaders)
    assert SIGNATURE_HEADERS.isdisjoint(name.decode().lower() for name, _ in other.raw)
    assert other["x-mine"] == "1"


def test_a_response_shows_and_pickles_nothing(
    exchange: "Exchange", assert_shows_nothing: Callable[[str], None]
) -> None:
    response = send(exchange.url, {"method": "POST", "json": {"a": 1}})
    request = response.request
    assert_shows_nothing(f"{response!r} {request!r} {request.headers!r} {request.headers}")
    assert_shows_nothing(pickle.dumps(response).decode("latin-1"))


@pytest.mark.parametrize("failing", [False, True])
def test_no_log_shows_anything(
    exchange: "Exchange",
    elsewhere: "Exchange",
    caplog: pytest.LogCaptureFixture,
    assert_shows_nothing: Callable[[str], None],
    failing: bool,
) -> None:
    caplog.set_level(logging.DEBUG)
    for each in (send, send_async):
        exchange.answers = [refused(Date=date_now())]
        each(exchange.url, {"method": "POST", "json": {"a": 1}}, Late().auth)
        if failing:
            exchange.answers = [answer(307, b"", Location=elsewhere.url)]
            with pytest.raises(RedirectError):
                each(exchange.url, {"method": "POST", "content": "x", "follow_redirects": True})
    shown = caplog.text + "".join(f"{record.args!r}" for record in caplog.records)
    assert "send_request_headers.started" in shown
    assert "HTTP Request: POST" in shown
    assert_shows_nothing(shown)
    for request in exchange.requests:
        assert request.headers["ok-access-sign"] not in shown


def below(error: BaseException) -> str:
    """Return the trace of an error with the local variables of all frames but the test's own."""
    assert error.__traceback__ is not None
    trace = error.__traceback__.tb_next
    shown = traceback.TracebackException(type(error), error, trace, capture_locals=True)
    return "".join(shown.format())


@either
def test_a_trace_with_local_variables_shows_nothing(
    exchange: "Exchange",
    elsewhere: "Exchange",
    send: Callable[..., httpx.Response],
    assert_shows_nothing: Callable[[str], None],
) -> None:
    exchange.answers = [answer(307, b"", Location=elsewhere.url)]
    arguments = {"method": "POST", "content": "x", "follow_redirects": True}
    with pytest.raises(RedirectError) as redirect:
        send(exchange.url, arguments)
    with pytest.raises(httpx.UnsupportedProtocol) as protocol:
        send("gopher://host", {})
    exchange.answers = [b"nonsense\r\n\r\n"]
    with pytest.raises(httpx.RemoteProtocolError) as remote:
        send(exchange.url, {})
    for caught in (redirect, protocol, remote):
        text = below(caught.value)
        assert "_send_handling_auth" in text
        assert_shows_nothing(text)
