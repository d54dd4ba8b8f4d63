"""A signature on a request that leaves with that request and with no other.

httpx follows redirects beneath its authentication: it copies the headers of the request into
one for the new host, dropping ``Authorization`` but no header of ours. So the signature is kept
where a transport reads it, and where a copy does not find it.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping

import httpx

from .errors import RedirectError


def attach(request: httpx.Request, signature: Mapping[str, str], content: bytes) -> None:
    """Put the signature's headers on a request with this content, in place of earlier ones."""
    headers = SignedHeaders(request.headers, signature)
    request.headers = headers
    request.stream = _SignedBody(content, headers.spend)


class SignedHeaders(httpx.Headers):
    """Headers of a request, and of its signature apart.

    What sends the request (``raw``) or asks for a header by name gets the signature's too. What
    lists, prints, copies or pickles the headers does not: not the request of a redirect, and not
    the tools that log headers either.
    """

    def __init__(self, headers: httpx.Headers, signature: Mapping[str, str]) -> None:
        own = httpx.Headers(headers)
        for name in signature:
            own.pop(name, None)  # else it would go out twice
        # The encoding is given because finding it out reads `raw`, which has a meaning here.
        super().__init__(own, encoding=own.encoding)
        self._signature = httpx.Headers(signature, encoding="ascii")
        self._taken = False

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """All headers as bytes. A transport reads this, and the body after it."""
        self._taken = True
        return super().raw + self._signature.raw

    def spend(self) -> bool:
        """Return whether ``raw`` was read since the last call."""
        taken, self._taken = self._taken, False
        return taken

    def get_list(self, key: str, split_commas: bool = False) -> list[str]:
        """Return the values of the header of that name."""
        if key in self._signature:
            return self._signature.get_list(key, split_commas)
        return super().get_list(key, split_commas)

    def __getitem__(self, key: str) -> str:
        return self._signature[key] if key in self._signature else super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key in self._signature or super().__contains__(key)

    def __reduce__(self) -> tuple[type[httpx.Headers], tuple[list[tuple[str, str]], str]]:
        return httpx.Headers, (self.multi_items(), self.encoding)


class _SignedBody(httpx.ByteStream):
    """The body of a signed request, which is sent after the signature or not at all.

    The request of a redirect inherits this object, but its headers are a copy; hence nobody read
    the signature before its body is asked for. A transport that repeats the request as a whole
    reads both again, and may.
    """

    def __init__(self, content: bytes, signature_was_taken: Callable[[], bool]) -> None:
        super().__init__(content)
        self._signature_was_taken = signature_was_taken

    def __iter__(self) -> Iterator[bytes]:
        self._check()
        yield from super().__iter__()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._check()
        async for part in super().__aiter__():
            yield part

    def _check(self) -> None:
        if not self._signature_was_taken():
            raise RedirectError(
                "The body of a signed request was about to be sent without the signature, and "
                "was held back. Most likely a redirect is being followed: use follow_redirects="
                "False and check the base URL. Otherwise an event hook replaced the headers."
            )


def refuse_redirect(response: httpx.Response) -> None:
    """Raise ``RedirectError`` if the response is a redirect, or came by way of one.

    The message names the hosts, and neither paths nor queries.
    """
    for step in (*response.history, response):
        if step.has_redirect_location:
            target = step.request.url.join(step.headers["Location"])
            raise RedirectError(
                f"{step.request.url.host} answered a signed request with a redirect "
                f"(HTTP {step.status_code}) to {target.host}. The API does not redirect: check "
                "the base URL, and any proxy on the way."
            )
