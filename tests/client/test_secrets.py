"""Key, secret, passphrase and signature appear nowhere, whatever happens and whoever prints it."""

import asyncio
import logging
import traceback
from collections.abc import Callable
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
    SECRET,
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

from okx_v5 import ArgumentError, AsyncClient, Client, FieldError, OkxError, Request
from okx_v5.api import subaccount
from okx_v5.records import SubAccountApiKeyAck

BOTH = pytest.mark.parametrize("kind", KINDS)
EXPIRED = http(
    b'{"code":"50102","msg":"Timestamp request expired","data":[]}',
    "401 Unauthorized",
    "Date: Fri, 21 Nov 2025 12:00:00 GMT",
)
ANSWERS: dict[str, Answer] = {
    "success": http(GOOD[ORDER.operation.id]),
    "refused": http(b'{"code":"50113","msg":"Invalid Sign","data":[]}', "401 Unauthorized"),
    "refused-row": http(b'{"code":"1","data":[{"sCode":"51008","sMsg":"No funds"}]}'),
    "expired": EXPIRED,
    "redirect": http(b"", "302 Found", "Location: https://elsewhere.example/"),
    "web-page": http(b"<html>502</html>", "502 Bad Gateway"),
    "nonsense": http(b"nonsense"),
    "reset": Reset(),
    "hangup": Hangup(b"HTTP/1.1 200 OK\r\n"),
    "silence": Silence(),
    "bomb": http(b"x", "200 OK", "Content-Encoding: br"),
}


def trace(error: BaseException) -> str:
    """All that a tool can print of an error: itself, its causes, and the variables of all frames."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True, compact=False)
    parts = ["".join(shown.format()), str(error), repr(error), repr(vars(error)), repr(error.args)]
    others = (error.__cause__, error.__context__)
    parts += [trace(other) for other in others if other is not None]
    return "\n".join(parts)


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """All that a handler can print of what was logged, by anybody, at any level."""
    return "\n".join(f"{record.getMessage()} {vars(record)!r}" for record in caplog.records)


def check(text: str, *signatures: str | None) -> None:
    assert len(text) > 100
    for secret in (KEY, SECRET, PASSPHRASE, *signatures):
        assert secret
        assert secret not in text


@BOTH
@pytest.mark.parametrize("request_", [SIGNED, ORDER], ids=lambda it: it.operation.id)
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
def test_neither_logs_nor_errors_show_them(
    kind: Kind, request_: Request[Any], answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    shown = []
    with serving(answer) as peer:
        try:
            result = reply(kind, peer.url, request_, timeout=0.2)
        except OkxError as error:
            shown.append(trace(error))
        else:
            shown += [repr(result), repr(result.headers), repr(result.request)]
    text = "\n".join([*shown, logged(caplog)])
    assert "send_request_headers.started" in text  # the packages beneath do log
    assert "okx_v5" in {record.name for record in caplog.records}
    assert peer.requests
    for received in peer.requests:
        assert received.header("OK-ACCESS-KEY") == KEY
        check(text, received.header("OK-ACCESS-SIGN"))


@BOTH
def test_when_nothing_listens(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    with pytest.raises(OkxError) as caught:
        reply(kind, f"http://127.0.0.1:{free_port()}", ORDER)
    check(trace(caught.value) + logged(caplog))


RAISED: list[Callable[[], BaseException]] = [
    lambda: httpx.WriteError("x"),
    lambda: httpx.ReadError("x"),
    lambda: httpx.LocalProtocolError("x"),
    KeyboardInterrupt,
    asyncio.CancelledError,
    lambda: RuntimeError("a package beneath is broken"),
    lambda: ExceptionGroup("of tasks", [httpx.WriteError("x")]),
]
SIGNATURES: list[str] = []  # in no frame of these tests


def write(request: httpx.Request) -> None:
    """Fail as httpcore and h11 do: the headers, and all of it as bytes, are variables."""
    headers = request.headers.raw
    data = b"\r\n".join(b": ".join(header) for header in headers)
    SIGNATURES.append(dict(headers)[b"OK-ACCESS-SIGN"].decode())
    assert PASSPHRASE.encode() in data
    raise OSError(32, "Broken pipe")


@BOTH
@pytest.mark.parametrize("make", RAISED, ids=lambda make: type(make()).__name__)
def test_the_frames_that_hold_the_bytes_are_cleared(
    kind: Kind, make: Callable[[], BaseException]
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        try:
            write(request)
        except OSError as error:
            raise make() from error
        raise AssertionError

    with pytest.raises((OkxError, type(make()))) as caught:
        mocked(kind, handle, ORDER)
    text = trace(caught.value)
    assert ", in write" in text  # the frame itself is there
    check(text, SIGNATURES.pop())


@BOTH
def test_a_client_shows_none(kind: Kind) -> None:
    client = (Client if kind == "sync" else AsyncClient).live(CREDENTIALS)
    parts = [client, client.environment, client.options, client.clock, vars(client), CREDENTIALS]
    check("\n".join(f"{part} {part!r}" for part in parts))


@BOTH
def test_a_client_that_cannot_be_made(kind: Kind) -> None:
    make = (Client if kind == "sync" else AsyncClient).live
    wrong: list[Callable[[], Any]] = [
        lambda: make(CREDENTIALS, limits="often"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: make(CREDENTIALS, proxy="nonsense"),
        lambda: make(CREDENTIALS, region="moon"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: make(CREDENTIALS, permissions="all"),  # type: ignore[arg-type]  # wrong on purpose
        lambda: make(CREDENTIALS, ca_file=7),  # type: ignore[arg-type]  # wrong on purpose
        lambda: make(CREDENTIALS).with_options(timeout=-1),
    ]
    for each in wrong:
        with pytest.raises(ArgumentError) as caught:
            each()
        check(trace(caught.value))


# Not in a frame of the test.
NEW_KEY = http(b'{"code":"0","data":[{"secretKey":"Its-Secret","passphrase":"Of-The-New-Key-1"}]}')


@BOTH
def test_the_passphrase_of_a_key_that_is_made(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    request = subaccount.create_api_key(sub_acct="sub", label="x", passphrase="Of-The-New-Key-1")
    text = repr(request)
    with serving(NEW_KEY) as peer:
        done = reply(kind, peer.url, request)
        text += f"{done.result!r} {done.request!r}"
    with serving(Reset()) as peer, pytest.raises(OkxError) as caught:
        reply(kind, peer.url, request)
    text += trace(caught.value) + logged(caplog)
    check(text)
    assert "Of-The-New-Key-1" not in text
    assert "Its-Secret" not in text


def test_a_field_that_cannot_be_read_shows_none_beside_it() -> None:
    record = SubAccountApiKeyAck({"secretKey": "Its-Secret", "passphrase": ["Of-The-New-Key-1"]})
    record.raw["perm"] = 1.5
    for read in (lambda: record.passphrase, record.check):
        with pytest.raises(FieldError, match="in the row") as caught:
            read()
        assert "Its-Secret" not in str(caught.value)
        assert "Of-The-New-Key-1" not in str(caught.value)
    assert "Its-Secret" not in repr(record)


def test_the_check_itself_finds_them() -> None:
    def leaking() -> None:
        passphrase = PASSPHRASE
        raise RuntimeError(passphrase[:0])

    with pytest.raises(RuntimeError) as caught:
        leaking()
    assert PASSPHRASE in trace(caught.value)
    logger = logging.getLogger("okx_v5")
    assert any(isinstance(handler, logging.NullHandler) for handler in logger.handlers)
