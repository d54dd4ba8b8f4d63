"""One record a request, under the logger `okx_v5`."""

import asyncio
import logging
import subprocess
import sys
from typing import Any

import httpx
import pytest
from tests.client.peers import CREDENTIALS, GOOD, KINDS, ORDER, PUBLIC, SIGNED, Kind, mocked

from okx_v5 import AsyncClient, Client, OkxError, Throttled
from okx_v5.logs import RequestLog

BOTH = pytest.mark.parametrize("kind", KINDS)
FIELDS = ("operation", "status", "code", "error", "attempt")


def records(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name == "okx_v5"]


def fields(record: logging.LogRecord) -> tuple[Any, ...]:
    return tuple(vars(record)[name] for name in FIELDS)


@BOTH
def test_a_success(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    mocked(kind, lambda _: httpx.Response(200, content=GOOD[PUBLIC.operation.id]), PUBLIC)
    (record,) = records(caplog)
    assert record.levelno == logging.DEBUG
    assert fields(record) == ("market.get_ticker", 200, "0", None, 1)
    assert vars(record)["elapsed"] >= 0
    assert vars(record)["waited"] >= 0
    assert record.getMessage().startswith("market.get_ticker: HTTP 200, code 0, ")


CASES = [
    (
        httpx.Response(401, content=b'{"code":"50113","msg":"Invalid Sign","data":[]}'),
        (401, "50113", "AuthenticationError"),
        logging.INFO,
        "trade.place_order: AuthenticationError, HTTP 401, code 50113, ",
    ),
    (
        httpx.Response(200, content=b'{"code":"1","data":[{"sCode":"51008","sMsg":""}]}'),
        (200, "51008", "InsufficientBalance"),
        logging.INFO,
        "trade.place_order: InsufficientBalance, HTTP 200, code 51008, ",
    ),
    (
        httpx.Response(404, content=b"<html>"),
        (404, None, "AnswerError"),
        logging.INFO,
        "trade.place_order: AnswerError, HTTP 404, ",
    ),
    (
        httpx.Response(502, content=b"<html>"),
        (None, None, "OutcomeUnknown"),
        logging.WARNING,
        "trade.place_order: OutcomeUnknown, ",
    ),
    (
        httpx.ReadTimeout("x"),
        (None, None, "OutcomeUnknown"),
        logging.WARNING,
        "trade.place_order: OutcomeUnknown, ",
    ),
    (
        httpx.ConnectError("x"),
        (None, None, "ConnectFailed"),
        logging.INFO,
        "trade.place_order: ConnectFailed, ",
    ),
]


@BOTH
@pytest.mark.parametrize(("answer", "expected", "level", "message"), CASES)
def test_a_failure(
    kind: Kind,
    answer: httpx.Response | Exception,
    expected: tuple[Any, ...],
    level: int,
    message: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def handle(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, content=answer.content)

    caplog.set_level(1)
    with pytest.raises(OkxError):
        mocked(kind, handle, ORDER)
    (record,) = records(caplog)
    assert record.levelno == level
    assert fields(record) == ("trade.place_order", *expected, 1)
    assert record.getMessage().startswith(message)
    assert record.exc_info is None


@BOTH
def test_what_is_not_sent(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)

    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=GOOD[SIGNED.operation.id])

    transport = httpx.MockTransport(handle)
    if kind == "sync":
        okx = Client.live(CREDENTIALS, http=httpx.Client(transport=transport), limits="refuse")
        with pytest.raises(Throttled):  # noqa: PT012 - some of them go through
            for _ in range(1000):
                okx.send(SIGNED)
    else:

        async def main() -> None:
            http = httpx.AsyncClient(transport=transport)
            okx = AsyncClient.live(CREDENTIALS, http=http, limits="refuse")
            with pytest.raises(Throttled):  # noqa: PT012
                for _ in range(1000):
                    await okx.send(SIGNED)

        asyncio.run(main())
    *sent, refused = records(caplog)
    assert sent
    assert fields(refused) == ("account.get_balance", None, None, "Throttled", 1)
    assert vars(refused)["elapsed"] is None
    assert refused.getMessage() == "account.get_balance: Throttled, not sent"


def test_times_and_attempts(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    times = iter([10.0, 10.25, 10.375])
    with RequestLog(PUBLIC, lambda: next(times), attempt=3) as log:
        assert log.sending() == 10.25
    (record,) = records(caplog)
    assert (vars(record)["waited"], vars(record)["elapsed"]) == (0.25, 0.125)
    assert record.getMessage() == "market.get_ticker: 125 ms, waited 250 ms, attempt 3"


def test_nothing_is_computed_that_nobody_reads(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    times = iter([10.0, 10.25])
    with RequestLog(PUBLIC, lambda: next(times)) as log:
        log.sending()
    assert records(caplog) == []


def test_it_is_silent_by_default() -> None:
    code = """
import httpx, okx_v5
from okx_v5.api import trade
transport = httpx.MockTransport(lambda _: httpx.Response(502, content=b"x"))
okx = okx_v5.Client.live(okx_v5.Credentials(api_key="k", secret_key="s", passphrase="p"),
                         http=httpx.Client(transport=transport))
try:
    okx.trade.cancel_order("BTC-USDT", ord_id="1")
except okx_v5.OutcomeUnknown:
    print("unknown")
"""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("unknown\n", "")
