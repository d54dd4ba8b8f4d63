"""Answers have a size limit, and are never unpacked beyond it."""

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.client.peers import (
    GOOD,
    KINDS,
    ORDER,
    PUBLIC,
    SIGNED,
    Hangup,
    Kind,
    http,
    mocked,
    reply,
    serving,
)

from okx_v5 import AnswerError, ArgumentError, Client, OutcomeUnknown, Request
from okx_v5.bounded import DEFAULT_LIMIT, AnswerTooLarge, bound

BOTH = pytest.mark.parametrize("kind", KINDS)
READS = pytest.mark.parametrize("request_", [PUBLIC, SIGNED], ids=lambda it: it.operation.id)
TICKER = GOOD[PUBLIC.operation.id]


def packed(content: bytes, status: str = "200 OK") -> bytes:
    return http(gzip.compress(content), status, "Content-Encoding: gzip")


def chunked(*parts: bytes) -> bytes:
    """An answer that does not say how long it is."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@BOTH
@READS
@pytest.mark.parametrize("answer", [http, packed, chunked], ids=["plain", "gzip", "chunked"])
def test_the_limit_is_exact(kind: Kind, request_: Request[Any], answer: Any) -> None:
    body = GOOD[request_.operation.id]
    with serving(answer(body)) as peer:
        assert reply(kind, peer.url, request_, answer_limit=len(body)).content == body
        with pytest.raises(AnswerError) as caught:
            reply(kind, peer.url, request_, answer_limit=len(body) - 1)
    error = caught.value
    assert error.message == f"the answer is longer than {len(body) - 1:,} bytes; it was not read."
    assert "answer_limit" in str(error)
    assert (error.request, error.content) == (request_, b"")
    assert peer.requests[0].header("Accept-Encoding") == "gzip"


@BOTH
def test_an_answer_that_says_that_it_is_too_long_is_not_waited_for(kind: Kind) -> None:
    promise = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n"
    with serving(Hangup(promise)) as peer, pytest.raises(AnswerError, match="is longer than"):
        reply(kind, peer.url, PUBLIC)


@BOTH
@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized"])
def test_a_bomb_is_not_unpacked(kind: Kind, status: str) -> None:
    # What unpacks to a gigabyte; the status 401 is what the signing plugin reads itself.
    squeeze = zlib.compressobj(9, wbits=31)
    mebibyte = b" " * 2**20
    bomb = b"".join(squeeze.compress(mebibyte) for _ in range(1024)) + squeeze.flush()
    with serving(http(bomb, status, "Content-Encoding: gzip")) as peer:
        tracemalloc.start()
        try:
            with pytest.raises(AnswerError, match="longer than 1,000,000 bytes"):
                reply(kind, peer.url, SIGNED, answer_limit=1_000_000)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 32 * 2**20


@BOTH
def test_what_acts_has_an_unknown_outcome(kind: Kind) -> None:
    with serving(packed(GOOD[ORDER.operation.id])) as peer, pytest.raises(OutcomeUnknown) as caught:
        reply(kind, peer.url, ORDER, answer_limit=10)
    assert "AnswerTooLarge" in caught.value.message


@BOTH
def test_only_gzip_is_taken(kind: Kind) -> None:
    for encoding in ("br", "zstd", "deflate", "gzip, gzip"):
        answer = http(TICKER, "200 OK", f"Content-Encoding: {encoding}")
        with serving(answer) as peer, pytest.raises(AnswerError, match="was not asked for"):
            reply(kind, peer.url, PUBLIC)
    for encoding in ("identity", "Identity "):
        with serving(http(TICKER, "200 OK", f"Content-Encoding: {encoding}")) as peer:
            assert reply(kind, peer.url, PUBLIC).content == TICKER


@BOTH
def test_half_of_a_packed_answer(kind: Kind) -> None:
    half = http(gzip.compress(TICKER)[:-9], "200 OK", "Content-Encoding: gzip")
    with serving(half) as peer, pytest.raises(AnswerError, match="could not be unpacked"):
        reply(kind, peer.url, PUBLIC)
    with (
        serving(http(b"", "200 OK", "Content-Encoding: gzip")) as peer,
        pytest.raises(AnswerError, match="the answer is empty"),
    ):
        reply(kind, peer.url, PUBLIC)


@BOTH
def test_the_connection_is_used_again_after_an_answer(kind: Kind) -> None:
    with serving(packed(TICKER)) as peer:
        if kind == "sync":
            with Client.live(base_url=peer.url) as okx:
                assert [okx.send(PUBLIC).last for _ in range(3)] == [okx.send(PUBLIC).last] * 3
        else:
            asyncio.run(_several(peer.url))
    assert peer.connections == 1


async def _several(url: str) -> None:
    from okx_v5 import AsyncClient

    async with AsyncClient.live(base_url=url) as okx:
        for _ in range(3):
            await okx.send(PUBLIC)


@BOTH
def test_an_answer_made_in_memory_is_bounded_too(kind: Kind) -> None:
    long = TICKER + b" " * DEFAULT_LIMIT
    with pytest.raises(AnswerError, match="longer than 67,108,864 bytes"):
        mocked(kind, lambda _: httpx.Response(200, content=long), PUBLIC)


def test_what_yields_nothing_is_counted_as_well() -> None:
    class Endless(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield gzip.compress(b"")
            while True:
                yield b"x" * 10000

    response = httpx.Response(200, stream=Endless(), headers={"Content-Encoding": "gzip"})
    with pytest.raises(AnswerTooLarge):
        bound(response, 5000).read()


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "64"])
def test_a_limit_that_is_none(value: Any) -> None:
    with pytest.raises(ArgumentError, match="answer_limit must be a number of bytes"):
        Client.live().with_options(answer_limit=value)
