"""The client for asyncio."""

import asyncio
import copy
import datetime
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from okx_v5_api.async_namespaces import AsyncNamespaces
from okx_v5_auth import Clock, Credentials, OkxAuth, RedirectError
from okx_v5_core.namespaces import AsyncNamespace
from okx_v5_core.requests import Request

from . import embedded, pipeline
from .bounded import BoundedAuth
from .calls import call
from .connections import AsyncConnections
from .driving import drive_async
from .environments import Environment, Region
from .limits.accounts import fingerprint
from .limits.gate import LimitsLike, gate
from .logs import RequestLog
from .options import CallOptions
from .permissions import Permissions, allowed, check_permission
from .preflight import Preflight
from .proxies import check_proxy
from .repeating import once
from .replies import Reply
from .steps import Attempt, Pause
from .tls import CaFile, check_ca_file
from .tracebacks import LocalsForgotten

if TYPE_CHECKING:
    from .streams import Stream
    from .streams.opening import Backing

T = TypeVar("T")


class AsyncClient(AsyncNamespaces):
    """Sends requests to the exchange; their results are awaited.

    Make one with `AsyncClient.live`, `AsyncClient.demo` or `AsyncClient.sandbox`, and use it in an
    `async with` block or `aclose` it. Each family of operations is a namespace:
    `await okx.market.get_ticker("BTC-USDT")`. One client may be shared between the tasks of one event
    loop. Without credentials it reads public data.

    A client that `with_options` returns shares connections and limits of the one it came from.
    """

    def __init__(
        self,
        environment: Environment,
        credentials: Credentials | None = None,
        *,
        proxy: str | None = None,
        ca_file: CaFile | None = None,
        http: httpx.AsyncClient | None = None,
        preflight: bool = False,
        permissions: Permissions | None = None,
        limits: LimitsLike = "wait",
    ) -> None:
        self.environment = environment
        check_proxy(proxy, http)
        self._proxy = proxy
        self._trusted = check_ca_file(ca_file, http)
        self.clock = Clock()
        self.options = CallOptions()
        self._auth = None if credentials is None else OkxAuth(credentials, clock=self.clock)
        self._credentials = credentials
        self._gate = gate(
            limits,
            None if credentials is None else fingerprint(credentials.api_key),
            environment.base_url,
        )
        self._connections = AsyncConnections(environment.base_url, http, proxy, self._trusted)
        self.permissions = allowed(permissions)
        self._preflight = Preflight(self.clock) if preflight else None
        self._sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
        self._inspecting = asyncio.Lock()

    @classmethod
    def live(
        cls,
        credentials: Credentials | None = None,
        *,
        region: Region = "global",
        base_url: str | None = None,
        ws_url: str | None = None,
        proxy: str | None = None,
        ca_file: CaFile | None = None,
        http: httpx.AsyncClient | None = None,
        preflight: bool = False,
        permissions: Permissions | None = None,
        limits: LimitsLike = "wait",
    ) -> Self:
        """A client for real money.

        `region` is where the account was registered; `base_url` and `ws_url` override its hosts, the one
        of requests and the one of streams. `proxy` is the address of a proxy; without it HTTPS_PROXY,
        HTTP_PROXY, ALL_PROXY and NO_PROXY hold. `ca_file` is a file of certificates, in PEM, of an
        authority to trust beside the usual ones; what a server shows is verified always. `http` is an
        httpx client of your own, which stays yours to close, and whose settings are yours; streams do not
        use it.

        A request that would exceed one of the exchange's limits waits for its turn. With
        `limits="refuse"` it raises `Throttled` instead, with None it is sent all the same;
        `Limits(…)` says more, and a limiter given to several clients makes them share their budgets.

        With `preflight` orders are checked before they are sent, as `okx_v5.preflight` describes; that
        asks for instrument, account settings and price limits at times. `permissions`, of read, trade
        and withdraw, limits what the client may do, whatever its key can: the rest is refused with
        `PermissionDenied`.

        Raises `ArgumentError` for an unknown region or permission, an address that is none, a `ca_file`
        without certificates, or a `proxy` or `ca_file` beside `http`.
        """
        return cls(
            Environment.live(region, base_url, ws_url),
            credentials,
            proxy=proxy,
            ca_file=ca_file,
            http=http,
            limits=limits,
            preflight=preflight,
            permissions=permissions,
        )

    @classmethod
    def demo(
        cls,
        credentials: Credentials | None = None,
        *,
        region: Region = "global",
        base_url: str | None = None,
        ws_url: str | None = None,
        proxy: str | None = None,
        ca_file: CaFile | None = None,
        http: httpx.AsyncClient | None = None,
        preflight: bool = False,
        permissions: Permissions | None = None,
        limits: LimitsLike = "wait",
    ) -> Self:
        """A client for demo trading: the exchange itself, with play money and keys of its own.

        The arguments are those of `live`.
        """
        return cls(
            Environment.demo_trading(region, base_url, ws_url),
            credentials,
            proxy=proxy,
            ca_file=ca_file,
            http=http,
            preflight=preflight,
            permissions=permissions,
            limits=limits,
        )

    @classmethod
    def sandbox(
        cls,
        base_url: str | None = None,
        credentials: Credentials | None = None,
        *,
        http: httpx.AsyncClient | None = None,
        preflight: bool = True,
        permissions: Permissions | None = None,
        limits: LimitsLike = None,
    ) -> Self:
        """A client for the sandbox, which needs no network and no key.

        Without `base_url` a sandbox is started for this client, and stopped when it is closed. Orders
        are checked before they are sent unless `preflight` is off. The sandbox has no limits of its
        own, so none are kept unless `limits` says so; that and `permissions` are as for `live`.
        Raises `UsageError` if the extra `sandbox` is not installed.
        """
        granted = allowed(permissions)  # before there is a sandbox that somebody would have to stop
        stop = None
        if base_url is None:
            base_url, stop = embedded.start()
        client = cls(
            Environment.sandbox(base_url),
            credentials or embedded.CREDENTIALS,
            http=http,
            preflight=preflight,
            permissions=granted,
            limits=limits,
        )
        client._connections.stop_sandbox = stop
        return client

    async def send(self, request: Request[T], /, *, again: bool = False) -> T:
        """Send a request and return its result.

        What fails in passing is repeated where that cannot do anything twice, and an order, amendment or
        cancellation whose answer is lost is asked for; both until `retry_for` seconds after the first
        failure, as `with_options` says. A request that acts is sent once: the same one is refused, unless
        `again`, which does it twice.

        Raises the errors of `okx_v5.errors`: of `ExchangeError` what the exchange refused, or
        `Throttled` what it would have; `OutcomeUnknown` where an action may or may not have
        happened; `TransportError` and `AnswerError` where no answer came; `UsageError` for a request that
        was sent before.
        """
        return (await self.reply(request, again=again)).result

    async def reply(self, request: Request[T], /, *, again: bool = False) -> Reply[T]:
        """Send a request and return the whole answer: result, envelope, headers, time taken.

        `again` is as for `send`. Raises what `send` raises.
        """
        check_permission(request, self.permissions)
        self._connections.open()
        pipeline.signer(request, self._auth)
        with once(request, again=again):
            await self._inspect(request)
            steps = call(request, self.options, self.clock)
            return await drive_async(steps, self._take)

    async def _take(self, step: Attempt | Pause) -> Any:
        """Take one step of a call: wait, or send a request once."""
        if isinstance(step, Pause):
            return await self._sleep(step.seconds)
        request = step.request
        http = self._connections.open()
        auth = pipeline.signer(request, self._auth)
        with (
            RequestLog(request, self.clock.monotonic, attempt=step.number) as log,
            LocalsForgotten(),
        ):
            async with self._gate.permit(
                request, signed=auth is not None, within=step.within
            ) as permit:
                sent = log.sending()
                try:
                    response = await http.send(
                        http.build_request(
                            **pipeline.prepare(step, self.environment, self.options),
                            content=request.content or None,
                            extensions=permit.async_extensions,
                        ),
                        auth=BoundedAuth(auth, self.options.answer_limit),
                        follow_redirects=False,
                    )
                except (httpx.HTTPError, RedirectError) as error:
                    raise pipeline.failure(request, error) from error
                received = self.clock.monotonic()
                pipeline.observe(self.clock, response, sent, received)
                return log.concluded(
                    permit.concluded(
                        pipeline.conclude(request, response, received - sent, self.environment)
                    )
                )

    async def _inspect(self, request: Request[Any]) -> None:
        """Refuse what the exchange would refuse, if that was asked for."""
        if self._preflight is None or self._preflight.passes(request):
            return
        asking = copy.copy(self)
        asking.options = self.options.for_asides()
        # One at a time: requests that need the same fact are not to ask for it each.
        async with self._inspecting:
            await drive_async(self._preflight.steps(request), asking.send)

    def stream(self) -> "Stream":
        """Subscriptions and order operations over WebSocket: `async with okx.stream() as stream:`.

        It logs in, and sends orders, as this client would. Raises `UsageError` if the extra `stream` is
        not installed.
        """
        from .streams.opening import open_stream

        return open_stream(self._backing())

    def _backing(self) -> "Backing":
        """What streams take over from this client."""
        from .streams.opening import Backing

        return Backing(
            environment=self.environment,
            credentials=self._credentials,
            permissions=self.permissions,
            clock=self.clock,
            options=self.options,
            gate=self._gate,
            proxy=self._proxy,
            trusted=self._trusted,
            inspect=self._inspect,
            send=self.send,
            take=self._take,
            measure=self.synchronize_clock,
            check_open=self._connections.open,
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
        expires_in: float | datetime.timedelta | None = None,
        expires_at: datetime.datetime | None = None,
        headers: Mapping[str, str] | None = None,
        answer_limit: int | None = None,
        retry_for: float | None = None,
    ) -> Self:
        """The same client with other options; what is not given stays.

        `timeout` is in seconds. `expires_in` (seconds or a timedelta) or `expires_at` is the deadline
        after which the exchange drops an order or amendment, by default the timeout; other operations
        refuse it. `headers` go along with each request. An answer longer than `answer_limit` bytes
        (64 MiB), unpacked, is not read. `retry_for` is how many seconds (15) after its first failure a
        request is repeated where that is safe, and asked for where its outcome is unknown; 0 does
        neither. Raises `ArgumentError` for a value that cannot be.
        """
        twin = copy.copy(self)
        for name, value in list(vars(twin).items()):
            if isinstance(value, AsyncNamespace):  # it sends by the client that made it
                delattr(twin, name)
        twin.options = self.options.changed(
            timeout=timeout,
            expires_in=expires_in,
            expires_at=expires_at,
            headers=headers,
            answer_limit=answer_limit,
            retry_for=retry_for,
        )
        return twin

    async def synchronize_clock(self) -> datetime.timedelta:
        """Measure the exchange's clock, and return how far it is ahead of this machine's.

        Answers teach the clock anyway; this is for the time before the first one. Raises what `send`
        raises.
        """
        sent = self.clock.monotonic()
        time = (await self.public.get_time()).ts
        received = self.clock.monotonic()
        if time is not None:
            self.clock.observe(int(time.timestamp() * 1000), sent, received)
        return self.clock.offset

    async def aclose(self) -> None:
        """Close the connections, and stop the sandbox if one was started. Closing twice is harmless."""
        await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.environment.name} {self.environment.base_url}>"
