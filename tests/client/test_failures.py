"""Everything that can go wrong on the way, for what only reads and for what acts."""

import asyncio
import datetime as dt
import gzip
import ssl
from email.utils import format_datetime
from typing import Any, NamedTuple

import httpx
import pytest
from tests.client.peers import (
    GOOD,
    KINDS,
    ORDER,
    PUBLIC,
    SIGNED,
    Answer,
    Hangup,
    Kind,
    Reset,
    Silence,
    free_port,
    http,
    mocked,
    reply,
    serving,
)

from okx_v5 import (
    AnswerError,
    AsyncClient,
    AuthenticationError,
    Client,
    ClockError,
    ConnectFailed,
    ConnectionLost,
    ExchangeBusy,
    InsufficientBalance,
    OkxError,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    Request,
    TimedOut,
    TransportError,
)
from okx_v5.api import trade
from okx_v5.bodies import NewOrder

BATCH = trade.place_batch_orders(
    [NewOrder(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz="1")]
)
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"
READS = [PUBLIC, SIGNED]
ACTS = [ORDER, BATCH]


class Case(NamedTuple):
    """An answer, what it is to a request that only reads, and to one that acts."""

    answer: Answer
    read: type[OkxError]
    act: type[OkxError] = OutcomeUnknown
    says: str = ""


def _gzipped(content: bytes) -> bytes:
    return http(content, "200 OK", "Content-Encoding: gzip")


CASES = {
    "reset": Case(Reset(), ConnectionLost),
    "reset-in-the-headers": Case(Reset(b"HTTP/1.1 200 OK\r\nContent-"), ConnectionLost),
    "reset-in-the-body": Case(Reset(http(GOOD[ORDER.operation.id])[:-20]), ConnectionLost),
    "hangup": Case(Hangup(), ConnectionLost, says="RemoteProtocolError"),
    "hangup-in-the-headers": Case(Hangup(b"HTTP/1.1 200 OK\r\nContent-"), ConnectionLost),
    "hangup-in-the-body": Case(Hangup(http(GOOD[ORDER.operation.id])[:-20]), ConnectionLost),
    "another-protocol": Case(Hangup(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), ConnectionLost),
    "silence": Case(Silence(), TimedOut, says="ReadTimeout"),
    "half-json": Case(http(GOOD[ORDER.operation.id][:-20]), AnswerError, says="only a part of it"),
    "html-200": Case(http(HTML), AnswerError, says="HTTP 200: a web page"),
    "html-502": Case(http(HTML, "502 Bad Gateway"), AnswerError, says="HTTP 502: a web page"),
    "html-504": Case(http(HTML, "504 Gateway Timeout"), AnswerError, says="HTTP 504"),
    "html-403": Case(http(HTML, "403 Forbidden"), AnswerError, AnswerError, "HTTP 403: a web page"),
    "html-429": Case(http(HTML, "429 Too Many Requests"), RateLimited, RateLimited, "HTTP 429"),
    "empty-429": Case(http(b"", "429 Too Many Requests"), RateLimited, RateLimited, "HTTP 429"),
    "empty-200": Case(http(b""), AnswerError, says="the answer is empty"),
    "empty-503": Case(http(b"", "503 Service Unavailable"), AnswerError, says="HTTP 503"),
    "empty-204": Case(b"HTTP/1.1 204 No Content\r\n\r\n", AnswerError, says="HTTP 204"),
    "text": Case(http(b"upstream connect error"), AnswerError, says="upstream connect error"),
    "code-is-a-word": Case(http(b'{"code":"DENIED","msg":"","data":[]}'), AnswerError, says="is no number"),
    "code-is-null": Case(http(b'{"code":null,"msg":"","data":[]}'), AnswerError, says="another form"),
    "no-code": Case(http(b'{"status":404}'), AnswerError, says="another form"),
    "another-shape": Case(http(b'{"code":"0","msg":"","data":{}}'), AnswerError, says="another form"),
    "rows-of-another-shape": Case(http(b'{"code":"0","data":["x"]}'), AnswerError, says="another form"),
    "gzip-of-garbage": Case(_gzipped(b"garbage"), AnswerError, says="could not be unpacked"),
    "half-a-gzip": Case(
        _gzipped(gzip.compress(GOOD[ORDER.operation.id])[:-30]), AnswerError, says="ends before its end"
    ),
    "an-error-with-success": Case(
        http(GOOD[ORDER.operation.id], "500 Internal Server Error"), AnswerError, says="says success"
    ),
    "redirect": Case(http(b"", "302 Found", "Location: /"), AnswerError, AnswerError),
    "not-modified": Case(b"HTTP/1.1 304 Not Modified\r\n\r\n", AnswerError, AnswerError, "HTTP 304"),
}  # fmt: skip

BOTH = pytest.mark.parametrize("kind", KINDS)


def name(request: Any) -> str:
    return str(request.operation.id)


def check(error: OkxError, expected: type[OkxError], request: Request[Any]) -> None:
    """What every error has."""
    assert type(error) is expected
    assert error.request is request
    assert error.operation == request.operation.id
    assert error.remedy
    assert str(error) == f"{error.operation}: {error.message} {error.remedy}"
    if expected is OutcomeUnknown:
        assert "Do not send it again" in error.remedy


@BOTH
@pytest.mark.parametrize("request_", [*READS, *ACTS], ids=name)
@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_comes_back_is_no_answer(kind: Kind, request_: Request[Any], case: Case) -> None:
    timeout = 0.2 if isinstance(case.answer, Silence) else 30
    with serving(case.answer) as peer, pytest.raises(OkxError) as caught:
        reply(kind, peer.url, request_, timeout=timeout)
    check(caught.value, case.act if request_ in ACTS else case.read, request_)
    if request_ in READS or case.act is not OutcomeUnknown:
        assert case.says in caught.value.message
    # Nothing is repeated, whatever it is.
    assert len(peer.requests) == 1


@BOTH
def test_what_an_answer_error_tells(kind: Kind) -> None:
    with serving(http(HTML, "502 Bad Gateway")) as peer, pytest.raises(AnswerError) as caught:
        reply(kind, peer.url, PUBLIC)
    assert caught.value.status == 502
    assert caught.value.content == HTML
    assert "502 Bad Gateway" in str(caught.value)
    assert "try again later" in str(caught.value)
    with serving(http(b'{"code":"0","data":{}}')) as peer, pytest.raises(AnswerError) as caught:
        reply(kind, peer.url, PUBLIC)
    assert "newer version" in str(caught.value)
    with (
        serving(http(b"", "302 Found", "Location: /")) as peer,
        pytest.raises(AnswerError) as caught,
    ):
        reply(kind, peer.url, PUBLIC)
    assert (caught.value.status, "base_url" in str(caught.value)) == (302, True)


@BOTH
def test_what_a_limit_without_an_answer_tells(kind: Kind) -> None:
    with serving(http(HTML, "429 Too Many Requests")) as peer, pytest.raises(RateLimited) as caught:
        reply(kind, peer.url, ORDER)
    assert (caught.value.status, caught.value.code) == (429, "")


@BOTH
@pytest.mark.parametrize("request_", [*READS, *ACTS], ids=name)
def test_nobody_listens(kind: Kind, request_: Request[Any]) -> None:
    with pytest.raises(ConnectFailed, match="ConnectError: ") as caught:
        reply(kind, f"http://127.0.0.1:{free_port()}", request_)
    check(caught.value, ConnectFailed, request_)
    assert "nothing was sent" in str(caught.value)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


class Raised(NamedTuple):
    """An error of httpx, what it is to a request that only reads, and to one that acts."""

    error: httpx.HTTPError
    read: type[OkxError]
    act: type[OkxError]


RAISED = [
    Raised(
        httpx.ConnectError(str(ssl.SSLCertVerificationError("bad"))), ConnectFailed, ConnectFailed
    ),
    Raised(httpx.ConnectTimeout("x"), ConnectFailed, ConnectFailed),
    Raised(httpx.PoolTimeout("x"), ConnectFailed, ConnectFailed),
    Raised(httpx.ProxyError("407"), ConnectFailed, ConnectFailed),
    Raised(httpx.UnsupportedProtocol("x"), ConnectFailed, ConnectFailed),
    Raised(httpx.ReadTimeout(""), TimedOut, OutcomeUnknown),
    Raised(httpx.WriteTimeout("x"), TimedOut, OutcomeUnknown),
    Raised(httpx.ReadError("x"), ConnectionLost, OutcomeUnknown),
    Raised(httpx.WriteError("x"), ConnectionLost, OutcomeUnknown),
    Raised(httpx.CloseError("x"), ConnectionLost, OutcomeUnknown),
    Raised(httpx.RemoteProtocolError("x"), ConnectionLost, OutcomeUnknown),
    Raised(httpx.LocalProtocolError("x"), TransportError, OutcomeUnknown),
    Raised(httpx.DecodingError("x"), AnswerError, OutcomeUnknown),
    Raised(httpx.HTTPError("x"), TransportError, OutcomeUnknown),
]


@BOTH
@pytest.mark.parametrize("request_", [PUBLIC, ORDER], ids=name)
@pytest.mark.parametrize("raised", RAISED, ids=lambda raised: type(raised.error).__name__)
def test_every_error_of_httpx(kind: Kind, request_: Request[Any], raised: Raised) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise raised.error

    with pytest.raises(OkxError) as caught:
        mocked(kind, fail, request_)
    check(caught.value, raised.act if request_ is ORDER else raised.read, request_)
    assert type(raised.error).__name__ in caught.value.message
    assert caught.value.__cause__ is raised.error


@BOTH
def test_other_errors_are_left_alone(kind: Kind) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        mocked(kind, fail, ORDER)


def test_a_cancelled_task_is_just_cancelled() -> None:
    async def main() -> None:
        started = asyncio.Event()

        async def never(_: httpx.Request) -> httpx.Response:
            started.set()
            await asyncio.Event().wait()
            raise AssertionError

        async with httpx.AsyncClient(transport=httpx.MockTransport(never)) as ours:
            task = asyncio.ensure_future(AsyncClient.live(http=ours).send(PUBLIC))
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())


REFUSALS = [
    (
        http(b'{"code":"50113","msg":"Invalid Sign","data":[]}', "401 Unauthorized"),
        AuthenticationError,
        401,
    ),
    (
        http(b'{"code":"50011","msg":"Too Many","data":[]}', "429 Too Many Requests"),
        RateLimited,
        429,
    ),
    (
        http(b'{"code":"50013","msg":"Busy","data":[]}', "503 Service Unavailable"),
        ExchangeBusy,
        503,
    ),
    (
        http(b'{"code":50013,"msg":"Busy","data":[]}', "500 Internal Server Error"),
        ExchangeBusy,
        500,
    ),
    (http(b'{"code":"50011","msg":"Too Many","data":[]}'), RateLimited, 200),
]


@BOTH
@pytest.mark.parametrize("request_", [PUBLIC, SIGNED, ORDER], ids=name)
@pytest.mark.parametrize(("answer", "expected", "status"), REFUSALS)
def test_a_refusal_is_known_whatever_its_status(
    kind: Kind, request_: Request[Any], answer: bytes, expected: type[OkxError], status: int
) -> None:
    with serving(answer) as peer, pytest.raises(OkxError) as caught:
        reply(kind, peer.url, request_)
    if request_ is ORDER and status >= 500:
        # It failed on the exchange's side, which does not say how far it had come.
        check(caught.value, OutcomeUnknown, request_)
        assert expected.__name__ == type(caught.value.__cause__).__name__
        return
    check(caught.value, expected, request_)
    assert getattr(caught.value, "status") == status  # noqa: B009 - the class is a parameter


@BOTH
def test_a_refused_row(kind: Kind) -> None:
    body = b'{"code":"1","msg":"","data":[{"ordId":"","sCode":"51008","sMsg":"No funds","subCode":""}]}'
    with serving(http(body)) as peer, pytest.raises(InsufficientBalance) as caught:
        reply(kind, peer.url, ORDER)
    error = caught.value
    assert isinstance(error, OrderRejected)
    assert error.row["sMsg"] == "No funds"
    assert error.status == 200


@BOTH
def test_an_action_that_the_exchange_does_not_know_the_end_of(kind: Kind) -> None:
    body = b'{"code":"50004","msg":"API endpoint request timeout","data":[]}'
    with serving(http(body, "400 Bad Request")) as peer:
        with pytest.raises(OutcomeUnknown) as caught:
            reply(kind, peer.url, ORDER)
        check(caught.value, OutcomeUnknown, ORDER)
        with pytest.raises(ExchangeBusy):
            reply(kind, peer.url, SIGNED)


EXPIRED = b'{"code":"50102","msg":"Timestamp request expired","data":[]}'


@BOTH
@pytest.mark.parametrize("request_", [SIGNED, ORDER], ids=name)
def test_a_clock_that_is_off_is_corrected_once(kind: Kind, request_: Request[Any]) -> None:
    theirs = dt.datetime.now(dt.UTC) + dt.timedelta(hours=3)
    date = f"Date: {format_datetime(theirs, usegmt=True)}"
    refusal = http(EXPIRED, "401 Unauthorized", date)
    good = http(GOOD[request_.operation.id], "200 OK", date)
    with serving(refusal, good) as peer:
        reply(kind, peer.url, request_)
    first, second = peer.requests
    assert first.body == second.body
    # The second is signed by the exchange's clock, as far as a Date tells it.
    at_first, at_second = (
        dt.datetime.fromisoformat(sent.header("OK-ACCESS-TIMESTAMP") or "")
        for sent in (first, second)
    )
    assert theirs - at_first > dt.timedelta(hours=2)
    assert abs(theirs - at_second) < dt.timedelta(hours=1)
    with serving(refusal) as peer, pytest.raises(ClockError) as caught:
        reply(kind, peer.url, request_)
    check(caught.value, ClockError, request_)
    assert len(peer.requests) == 2


@BOTH
def test_after_a_failure_the_client_goes_on(kind: Kind) -> None:
    good = http(GOOD[PUBLIC.operation.id])
    with serving(Reset(), good, http(HTML), Hangup(http(HTML)[:-5]), good) as peer:
        if kind == "sync":
            with Client.live(base_url=peer.url) as okx:
                outcomes = [_outcome(okx) for _ in range(5)]
        else:
            outcomes = asyncio.run(_outcomes(peer.url))
    assert outcomes == ["ConnectionLost", "Ticker", "AnswerError", "ConnectionLost", "Ticker"]


def _outcome(okx: Client) -> str:
    try:
        return type(okx.send(PUBLIC)).__name__
    except OkxError as error:
        return type(error).__name__


async def _outcomes(url: str) -> list[str]:
    found = []
    async with AsyncClient.live(base_url=url) as okx:
        for _ in range(5):
            try:
                found.append(type(await okx.send(PUBLIC)).__name__)
            except OkxError as error:
                found.append(type(error).__name__)
    return found
