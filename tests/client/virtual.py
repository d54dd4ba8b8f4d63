"""A small exchange in virtual time behind clients that never really wait."""

import asyncio
import contextlib
import itertools
import json
from collections.abc import Iterator, Mapping
from email.utils import formatdate
from typing import Any, Final, TypeVar

import httpx
from tests.client.peers import CREDENTIALS, Kind

from okx_v5 import AsyncClient, Client, Request
from okx_v5.options import DEFAULT_RETRY_FOR
from okx_v5_auth import Clock, OkxAuth

T = TypeVar("T")

_START: Final = 1_780_000_000.0
_RULES: Final[Mapping[str, str]] = {
    "order": "place",
    "batch-orders": "place",
    "amend-order": "amend",
    "amend-batch-orders": "amend",
    "cancel-order": "cancel",
    "cancel-batch-orders": "cancel",
}


class Time:
    """Seconds that pass only when somebody waits."""

    def __init__(self) -> None:
        self.now = _START
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Exchange:
    """Keeps orders; each request meets the next of the faults, or none.

    A fault has two words: what happens, and for what acts whether it is done `before` or not. "lost" gives
    no answer until the timeout, "broken" breaks the connection, "unreachable" lets none be made; a number
    is an HTTP status with a page, and anything else a code of the exchange.
    """

    def __init__(self, *faults: str, questions: tuple[str, ...] = ()) -> None:
        self.time = Time()
        self.faults = list(faults)
        self.questions = list(questions)
        self.orders: list[dict[str, str]] = []
        self.acts: list[tuple[str, Any]] = []
        self.asked: list[Mapping[str, str]] = []
        self.deadlines: list[float | None] = []
        self.delay = 0.01
        self._ids = itertools.count(1)

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.time.now += self.delay
        if request.method == "GET":
            fault = self.questions.pop(0) if self.questions else "none"
            self.asked.append(dict(request.url.params))
            return self._after(fault, request, self._found(request.url.params))
        fault = self.faults.pop(0) if self.faults else "none"
        body = json.loads(request.content)
        action = _RULES[request.url.path.rsplit("/", 1)[1]]
        self.acts.append((action, body))
        deadline = request.headers.get("expTime")
        self.deadlines.append(None if deadline is None else int(deadline) / 1000)
        what, _, when = fault.partition(" ")
        rows = body if isinstance(body, list) else [body]
        answer = [] if when == "before" else [self.act(action, row) for row in rows]
        return self._after(what, request, answer)

    def act(self, action: str, row: dict[str, str]) -> dict[str, str]:
        """Do something to an order, and return the row of the answer."""
        order = self.find(row)
        done = "0"
        if action == "place":
            if order is not None and order["state"] == "live":
                done = "51016"
            else:
                order = self.add(**row)
        elif order is None:
            done = "51603"
        elif order["state"] != "live":
            done = "51400" if action == "cancel" else "51503"
        elif action == "cancel":
            order |= {"state": "canceled", "uTime": self.ms()}
        else:
            changed = {"px": row.get("newPx"), "sz": row.get("newSz"), "uTime": self.ms()}
            order |= {name: value for name, value in changed.items() if value}
        named = order if order is not None and done == "0" else row
        kept = {name: named.get(name, "") for name in ("ordId", "clOrdId", "tag")}
        return kept | {"sCode": done, "sMsg": "" if done == "0" else "refused", "ts": self.ms()}

    def add(self, **order: str) -> dict[str, str]:
        """Add an order as it is now."""
        now = self.ms()
        basis = {"ordId": str(next(self._ids)), "state": "live", "cTime": now, "uTime": now}
        self.orders.append(basis | {"px": "", "clOrdId": ""} | order)
        return self.orders[-1]

    def find(self, row: Mapping[str, str]) -> dict[str, str] | None:
        """The latest order of these ids."""
        key = "ordId" if row.get("ordId") else "clOrdId"
        named = [order for order in self.orders if row.get(key) and order[key] == row[key]]
        return named[-1] if named else None

    def ms(self) -> str:
        return str(int(self.time.now * 1000))

    def _found(self, row: Mapping[str, str]) -> list[dict[str, str]] | str:
        order = self.find(row)
        return "51603" if order is None else [order]

    def _after(self, fault: str, request: httpx.Request, answer: Any) -> httpx.Response:
        match fault:
            case "lost":
                self.time.now += request.extensions["timeout"]["read"]
                raise httpx.ReadTimeout("", request=request)
            case "broken":
                raise httpx.ReadError("", request=request)
            case "unreachable":
                raise httpx.ConnectError("", request=request)
            case "none" if isinstance(answer, str):
                return self._coded(answer)
            case "none":
                rows = [row for row in answer if row.get("sCode", "0") == "0"]
                code = "0" if len(rows) == len(answer) else "2" if rows else "1"
                return self._json({"code": code, "msg": "", "data": answer})
            case _ if len(fault) == 3:
                return httpx.Response(int(fault), content=b"<html>", headers=self._date())
            case _:
                return self._coded(fault)

    def _coded(self, code: str) -> httpx.Response:
        return self._json({"code": code, "msg": "", "data": []})

    def _json(self, content: Any) -> httpx.Response:
        return httpx.Response(200, json=content, headers=self._date())

    def _date(self) -> dict[str, str]:
        return {"Date": formatdate(self.time.now, usegmt=True)}


def _timed(okx: Any, exchange: Exchange, ahead: float) -> None:
    """Let a client live in the exchange's time, with a clock that is wrong by so many seconds."""
    okx.clock = Clock(wall=lambda: exchange.time() + ahead, monotonic=exchange.time)
    okx._auth = OkxAuth(CREDENTIALS, clock=okx.clock)


@contextlib.contextmanager
def client(exchange: Exchange, *, ahead: float = 0, **options: Any) -> Iterator[Client]:
    """A client of the exchange."""
    with (
        httpx.Client(transport=httpx.MockTransport(exchange.handle)) as ours,
        Client.live(CREDENTIALS, http=ours, limits=None) as okx,
    ):
        _timed(okx, exchange, ahead)
        okx._sleep = exchange.time.sleep
        yield okx.with_options(**{"retry_for": DEFAULT_RETRY_FOR, **options})


def send(
    kind: Kind, exchange: Exchange, request: Request[T], *, ahead: float = 0, **options: Any
) -> T:
    """Send a request with a client of a kind."""
    if kind == "sync":
        with client(exchange, ahead=ahead, **options) as okx:
            return okx.send(request)

    async def main() -> T:
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(exchange.handle)) as ours,
            AsyncClient.live(CREDENTIALS, http=ours, limits=None) as waiting,
        ):
            _timed(waiting, exchange, ahead)
            waiting._sleep = exchange.time.sleep_async
            okx = waiting.with_options(**{"retry_for": DEFAULT_RETRY_FOR, **options})
            return await okx.send(request)

    return asyncio.run(main())
