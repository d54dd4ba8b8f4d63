"""Answers within a size: what is longer, or would be once unpacked, is not read to its end.

An answer is counted, and unpacked, as it comes in. It is never unpacked beyond the limit, whatever it
would become: a few kilobytes can stand for gigabytes. Only gzip is asked for and taken, for only that is
unpacked step by step here.
"""

import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import Any, cast

import httpx

# Bytes, unpacked. The largest answers, all instruments of a type, are of some megabytes.
DEFAULT_LIMIT = 64 * 2**20
ACCEPTED = "gzip"
_GZIP = 16 + zlib.MAX_WBITS
# Packing makes longer what cannot be packed; so much more may come than what it is unpacked to.
_OVERHEAD = 2**16


class AnswerTooLarge(httpx.DecodingError):
    """An answer is longer than allowed, or would be if it were unpacked."""

    def __init__(self, most: int) -> None:
        super().__init__(f"the answer is longer than {most:,} bytes")


class BoundedAuth(httpx.Auth):
    """Bounds every answer before anything reads it, the signing plugin included.

    Of all that httpx calls, its authentication is the first to see an answer, and the last to see a
    request; so it wraps the plugin that signs, if there is one.
    """

    def __init__(self, inner: httpx.Auth | None, most: int) -> None:
        self._inner = inner or httpx.Auth()
        self._most = most

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Pass on what the inner plugin sends, and what comes back within bounds."""
        flow = self._inner.sync_auth_flow(request)
        try:
            outgoing = next(flow)
            while True:
                outgoing = flow.send(bound((yield outgoing), self._most))
        except StopIteration:
            return
        finally:
            flow.close()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Pass on what the inner plugin sends, and what comes back within bounds."""
        flow = self._inner.async_auth_flow(request)
        try:
            outgoing = await anext(flow)
            while True:
                outgoing = await flow.asend(bound((yield outgoing), self._most))
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()


def bound(response: httpx.Response, most: int) -> httpx.Response:
    """The response, which from now on is unpacked here and raises `AnswerTooLarge` when read too far.

    Raises `AnswerTooLarge` at once where it says itself that it is too long, `httpx.DecodingError` where
    it is packed in a way that was not asked for.
    """
    if response.is_stream_consumed:  # made in memory, by a transport of the caller's
        if len(response.content) > most:
            raise AnswerTooLarge(most)
        return response
    packed = response.headers.pop("Content-Encoding", "identity").strip().lower()
    if packed not in ("identity", "", "gzip", "x-gzip"):
        raise httpx.DecodingError(f"it is packed as {packed!r:.40}, which was not asked for")
    length = response.headers.get("Content-Length", "")
    if length.isdecimal() and (len(length) > 18 or int(length) > most + _OVERHEAD):
        raise AnswerTooLarge(most)
    unpacker = None if packed in ("identity", "") else zlib.decompressobj(_GZIP)
    response.stream = _BoundedStream(response.stream, most, unpacker)
    return response


class _BoundedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of an answer, unpacked and counted."""

    def __init__(self, stream: Any, most: int, unpacker: Any) -> None:
        self._stream = stream
        self._most = most
        self._left = most
        self._raw_left = most + _OVERHEAD
        self._came = False
        self._unpacker = unpacker

    def __iter__(self) -> Iterator[bytes]:
        for part in cast("httpx.SyncByteStream", self._stream):
            yield self._take(part)
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in cast("httpx.AsyncByteStream", self._stream):
            yield self._take(part)
        self._end()

    def _take(self, part: bytes) -> bytes:
        # What is packed is counted as well: it may go on for ever and yield nothing.
        self._raw_left -= len(part)
        self._came = True
        if self._unpacker is not None:
            try:
                part = self._unpacker.decompress(part, self._left + 1)
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from None
        self._left -= len(part)
        if self._left < 0 or self._raw_left < 0:
            raise AnswerTooLarge(self._most)
        return part

    def _end(self) -> None:
        if self._unpacker is not None and self._came and not self._unpacker.eof:
            raise httpx.DecodingError("it ends before its end")

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
