"""The signing plugin for httpx."""

import json
from collections.abc import AsyncGenerator, Generator

import httpx

from .clock import Clock
from .credentials import Credentials
from .log_masking import mask_http2
from .secret import masked
from .signed_request import attach, refuse_redirect
from .signing import signature_headers, timestamp_iso

_TIMESTAMP_EXPIRED = "50102"


class OkxAuth(httpx.Auth):
    """Signs requests as they go out, for ``httpx.Client`` and ``httpx.AsyncClient``.

    The signature covers the bytes on the wire: the path with its query as httpx encoded them,
    and the content, which is read first if it is a stream. Each request is signed anew when it is
    sent, with the time of ``clock``; give one ``Clock`` to everything that talks to the exchange.

    A request that the exchange refuses for its time (HTTP 401 with code 50102, which means that
    it did nothing) corrects the clock by the answer's ``Date`` and is signed and sent once more.
    The refusal is then in ``response.history``, so do not set ``max_redirects`` to 0, which httpx
    counts by that history. Any other answer is returned as it is; the body is read here
    only for a status of 400 to 499, so that downloads stay streams.

    Redirects raise ``RedirectError``, followed by the client or not. If the client follows one, no
    header of the signature goes along, nor does the body.

    The plugin cannot tell one host from another: what a client with this ``auth`` requests is
    signed, whatever its URL. One instance may serve many clients and threads.

    Neither httpx nor httpcore logs request headers. For HTTP/2 the package ``hpack`` does, at
    DEBUG; those of the signature are masked there.
    """

    def __init__(self, credentials: Credentials, *, clock: Clock | None = None) -> None:
        self._credentials = credentials
        self._clock = Clock() if clock is None else clock
        mask_http2()

    @property
    def clock(self) -> Clock:
        """The clock that requests are signed by."""
        return self._clock

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, and sign it once more if it was refused for its time.

        Raises ``RedirectError``.
        """
        request.read()
        self._sign(request)
        sent = self._clock.monotonic()
        response = yield request
        received = self._clock.monotonic()
        refuse_redirect(response)
        if response.is_client_error:
            response.read()
            if _is_expired(response) and self._correct_clock(response, sent, received):
                self._sign(request)
                refuse_redirect((yield request))

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request, and sign it once more if it was refused for its time.

        Raises ``RedirectError``.
        """
        await request.aread()
        self._sign(request)
        sent = self._clock.monotonic()
        response = yield request
        received = self._clock.monotonic()
        refuse_redirect(response)
        if response.is_client_error:
            await response.aread()
            if _is_expired(response) and self._correct_clock(response, sent, received):
                self._sign(request)
                refuse_redirect((yield request))

    def _sign(self, request: httpx.Request) -> None:
        content = request.content
        # httpcore sends what the extension says in place of the URL's path.
        target = request.extensions.get("target", request.url.raw_path)
        headers = signature_headers(
            self._credentials,
            timestamp_iso(self._clock.now_ms()),
            request.method,
            target.decode("ascii"),
            content,
        )
        attach(request, headers, content)

    def _correct_clock(self, response: httpx.Response, sent: float, received: float) -> bool:
        """Take over the answer's time; without one, a second signature would fare no better."""
        try:
            self._clock.observe_date(response.headers["Date"], sent, received)
        except (KeyError, ValueError):
            return False
        return True

    def __repr__(self) -> str:
        return f"{type(self).__name__}(api_key={masked(self._credentials.api_key)!r})"


def _is_expired(response: httpx.Response) -> bool:
    try:
        envelope = json.loads(response.content)
    except ValueError:
        return False
    return isinstance(envelope, dict) and envelope.get("code") == _TIMESTAMP_EXPIRED
