"""What sending is made of, apart from the I/O: the same for the sync and the async client.

A request is prepared, sent, and its answer or failure concluded. Everything here is a function of what
it is given.
"""

import contextlib
from typing import Any, TypeVar

import httpx

from okx_v5_auth import Clock, OkxAuth, RedirectError
from okx_v5_core import writing
from okx_v5_core.errors import (
    AnswerError,
    ConnectFailed,
    ConnectionLost,
    ExchangeBusy,
    ExchangeError,
    Maintenance,
    OkxError,
    OutcomeUnknown,
    RateLimited,
    TimedOut,
    TransportError,
    UsageError,
)
from okx_v5_core.requests import Request

from .bounded import ACCEPTED, AnswerTooLarge
from .environments import Environment
from .options import CallOptions
from .replies import Reply
from .steps import Attempt
from .version import __version__

T = TypeVar("T")

_AGENT = f"okx-v5/{__version__}"
# What httpx raises before anything of the request has gone out.
_NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def prepare(attempt: Attempt, environment: Environment, options: CallOptions) -> dict[str, Any]:
    """The arguments for `build_request` of an httpx client, apart from the content.

    It goes out now, which the attempt is told. Of the content no variable is kept: an operation that makes a
    key has its passphrase in it.
    """
    request = attempt.request
    headers = httpx.Headers(
        {"Accept": "application/json", "Accept-Encoding": ACCEPTED, "User-Agent": _AGENT}
    )
    headers.update(options.headers)
    if environment.demo:
        headers["x-simulated-trading"] = "1"
    if request.operation.method == "POST":
        headers["Content-Type"] = "application/json"
    deadline = attempt.departs()
    if deadline is not None:
        headers["expTime"] = writing.unix_ms("deadline", deadline)
    return {
        "method": request.operation.method,
        "url": environment.base_url + request.target,
        "headers": headers,
        "timeout": min(options.timeout, attempt.within),
    }


def signer(request: Request[Any], auth: OkxAuth | None) -> OkxAuth | None:
    """What signs a request, if anything. Raises `UsageError` where a key is needed and none given."""
    operation = request.operation
    if operation.auth == "none":
        return None
    if auth is None and operation.auth == "required":
        raise UsageError(
            "this operation needs a key, and the client has none.",
            remedy="Make the client with credentials: Client.demo(Credentials.from_env()).",
            operation=operation.id,
        )
    return auth


def conclude(
    request: Request[T], response: httpx.Response, elapsed: float, environment: Environment
) -> Reply[T]:
    """The reply that a response is. Raises the error that it stands for."""
    if response.is_redirect:
        raise AnswerError(
            f"HTTP {response.status_code} sends us elsewhere, to a place we do not follow to.",
            status=response.status_code,
            content=response.content,
            request=request,
            remedy="Check base_url and region: the address must be the API's own.",
        )
    try:
        result = request.operation.shape(response.content, request)
    except AnswerError as error:
        raise _not_an_answer(error, request, response) from None
    except ExchangeError as error:
        error.status = response.status_code
        error.remedy = environment.explanation(error.code) or error.remedy
        failed = response.is_server_error and isinstance(error, ExchangeBusy | Maintenance)
        if failed and request.operation.acts:
            # The exchange failed in the middle, and does not say where.
            raise _outcome_unknown(
                f"HTTP {response.status_code}: {error.message}", request
            ) from error
        raise
    if response.is_error:
        raise _not_an_answer(
            AnswerError("an error status with an answer that says success."), request, response
        )
    return Reply(
        request=request,
        result=result,
        status=response.status_code,
        headers=response.headers,
        content=response.content,
        elapsed=elapsed,
    )


def _not_an_answer(error: AnswerError, request: Request[Any], response: httpx.Response) -> OkxError:
    """The error for a response that is no answer of the API."""
    status = response.status_code
    told = f"HTTP {status}: {error.message}"
    if status == httpx.codes.TOO_MANY_REQUESTS:
        limited = RateLimited(told, request=request)
        limited.status = status
        return limited
    if request.operation.acts and not response.is_client_error:
        return _outcome_unknown(told, request)
    answer = AnswerError(told, status=status, content=response.content, request=request)
    answer.remedy = error.remedy
    return answer


def failure(request: Request[Any], error: httpx.HTTPError | RedirectError) -> OkxError:
    """The error for a request that got no answer."""
    told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, RedirectError):
        return AnswerError(told, request=request)
    if isinstance(error, _NOTHING_SENT):
        return ConnectFailed(f"{told}.", request=request)
    if request.operation.acts:
        return _outcome_unknown(f"no answer came ({told}).", request)
    if isinstance(error, httpx.TimeoutException):
        return TimedOut(f"no answer in time ({told}).", request=request)
    if isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError):
        return ConnectionLost(f"the connection broke ({told}).", request=request)
    if isinstance(error, AnswerTooLarge):
        return AnswerError(
            f"{error}; it was not read.",
            request=request,
            remedy="Ask for less, or allow more bytes with with_options(answer_limit=…).",
        )
    if isinstance(error, httpx.DecodingError):
        return AnswerError(f"the answer could not be unpacked ({told}).", request=request)
    return TransportError(f"{told}.", request=request)


def _outcome_unknown(told: str, request: Request[Any]) -> OutcomeUnknown:
    remedy = "It can be sent again: doing it twice does what doing it once does."
    return OutcomeUnknown(
        told, request=request, remedy=remedy if request.operation.repeatable else None
    )


def observe(clock: Clock, response: httpx.Response, sent: float, received: float) -> None:
    """Learn the exchange's time from an answer."""
    with contextlib.suppress(KeyError, ValueError):  # some gateways send no date, or a strange one
        clock.observe_date(response.headers["Date"], sent, received)
