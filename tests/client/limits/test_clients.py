"""Clients that keep within the limits."""

import asyncio
import contextlib
import json
import math
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import okx_v5
from okx_v5 import AsyncClient, Client, Credentials, Limits, MemoryLimiter
from okx_v5.api import trade
from okx_v5.bodies import NewOrder
from okx_v5.errors import (
    ArgumentError,
    ConnectFailed,
    LimitReached,
    RateLimited,
    Throttled,
)
from okx_v5.limits.permits import Permit
from okx_v5.limits.rules import ORDER_CAP

KEY = Credentials(api_key="key", secret_key="secret", passphrase="phrase")
OTHER = Credentials(api_key="other", secret_key="secret", passphrase="phrase")
ORDER: dict[str, Any] = {
    "inst_id": "BTC-USDT-SWAP", "td_mode": "cross", "side": "buy", "ord_type": "limit",
    "px": "1", "sz": "1",
}  # fmt: skip
Handler = Callable[[httpx.Request], httpx.Response]


def order(**changes: Any) -> dict[str, Any]:
    return ORDER | changes


def answer(data: Any, code: str = "0", status: int = 200) -> Handler:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json={"code": code, "msg": "", "data": data})

    return handle


def peer(handler: Handler) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(handler))


RATE = answer([{"accRateLimit": "5", "fillRatio": "", "mainFillRatio": "", "ts": "1"}])
ACCEPTED = answer([{"ordId": "1", "sCode": "0", "sMsg": ""}])


def test_a_client_waits_by_default() -> None:
    with Client.live(KEY, http=peer(RATE)) as okx:
        started = time.monotonic()
        for _ in range(2):
            okx.trade.get_account_rate_limit()
    assert 1 < time.monotonic() - started < 1.3


def test_an_async_client_waits_by_default() -> None:
    async def main() -> float:
        http = httpx.AsyncClient(transport=httpx.MockTransport(RATE))
        async with http, AsyncClient.live(KEY, http=http) as okx:
            started = time.monotonic()
            await asyncio.gather(*[okx.trade.get_account_rate_limit() for _ in range(2)])
            return time.monotonic() - started

    assert 1 < asyncio.run(main()) < 1.3


def test_a_client_can_refuse() -> None:
    with Client.demo(KEY, http=peer(RATE), limits="refuse") as okx:
        okx.trade.get_account_rate_limit()
        with pytest.raises(Throttled) as refused:
            okx.with_options(timeout=3).trade.get_account_rate_limit()
    error = refused.value
    assert isinstance(error, RateLimited)
    assert error.operation == "trade.get_account_rate_limit"
    assert error.limit == "trade.get_account_rate_limit: 1 request in 1 s per user"
    assert error.retry_after == pytest.approx(1, abs=0.1)
    assert "not sent" in str(error)
    assert error.limit in str(error)


def test_an_async_client_can_refuse() -> None:
    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(RATE))
        async with http, AsyncClient.live(KEY, http=http, limits="refuse") as okx:
            await okx.trade.get_account_rate_limit()
            with pytest.raises(Throttled) as refused:
                await okx.trade.get_account_rate_limit()
            assert refused.value.operation == "trade.get_account_rate_limit"

    asyncio.run(main())


def test_a_client_without_limits() -> None:
    with Client.live(KEY, http=peer(RATE), limits=None) as okx:
        for _ in range(5):
            okx.trade.get_account_rate_limit()


def test_clients_share_what_they_are_given() -> None:
    limits = Limits(limiter=MemoryLimiter(), patience=0)
    one = Client.live(KEY, http=peer(RATE), limits=limits)
    same = Client.live(KEY, http=peer(RATE), limits=limits)
    another = Client.live(OTHER, http=peer(RATE), limits=limits)
    one.trade.get_account_rate_limit()
    with pytest.raises(Throttled):
        same.trade.get_account_rate_limit()
    another.trade.get_account_rate_limit()  # a user of its own


def test_keys_of_one_user_share_its_budgets() -> None:
    limits = Limits(limiter=MemoryLimiter(), patience=0, user="me")
    Client.live(KEY, http=peer(RATE), limits=limits).trade.get_account_rate_limit()
    with pytest.raises(Throttled):
        Client.live(OTHER, http=peer(RATE), limits=limits).trade.get_account_rate_limit()


def test_public_data_counts_for_the_address() -> None:
    limiter = MemoryLimiter()
    rows = answer([{"instId": "BTC-USDT", "last": "1"}])
    limits = Limits(limiter=limiter, patience=0)
    with_key = Client.live(KEY, http=peer(rows), limits=limits)
    without = Client.live(http=peer(rows), limits=limits)
    for _ in range(10):
        with_key.market.get_ticker("BTC-USDT")
        without.market.get_ticker("BTC-USDT")
    with pytest.raises(Throttled, match="per ip"):
        without.market.get_ticker("BTC-USDT")
    with pytest.raises(Throttled):
        with_key.market.get_ticker("BTC-USDT")
    elsewhere = Client.live(http=peer(rows), limits=Limits(limiter=limiter, patience=0, ip="b"))
    elsewhere.market.get_ticker("BTC-USDT")


def test_the_cap_is_what_the_account_reports() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return (RATE if "rate-limit" in request.url.path else ACCEPTED)(request)

    with Client.live(KEY, http=peer(handle), limits="refuse") as okx:
        okx.trade.get_account_rate_limit()
        for _ in range(5):
            okx.trade.place_order(**ORDER)
        with pytest.raises(Throttled, match="cap on new and amended orders"):
            okx.trade.place_order(**ORDER)
        okx.trade.place_order(**order(inst_id="BTC-USDT"))  # exempt
        okx.trade.cancel_order(inst_id="BTC-USDT-SWAP", ord_id="1")


def test_the_cap_can_be_said() -> None:
    with Client.live(KEY, http=peer(ACCEPTED), limits=Limits(patience=0, order_cap=1)) as okx:
        okx.trade.place_order(**ORDER)
        with pytest.raises(Throttled, match="cap"):
            okx.trade.place_order(**ORDER)


@pytest.mark.parametrize(("reported", "left"), [("2000", 1000), ("500", 500)])
def test_a_cap_that_is_not_granted_falls_back_to_the_documented_one(
    reported: str, left: int
) -> None:
    answers = [
        answer([{"accRateLimit": reported, "fillRatio": "", "mainFillRatio": "", "ts": "1"}]),
        answer([], "50061"),
    ]
    limiter = MemoryLimiter(clock=(now := iter(range(10**6))).__next__)

    def cap(okx: Client) -> int:
        permit = okx._gate.permit(trade.place_order(**ORDER), signed=True)
        assert isinstance(permit, Permit)
        (charge,) = [each for each in permit._charges if each.rule is ORDER_CAP]
        for most in (2000, 1000, 500):
            with contextlib.suppress(ArgumentError, Throttled):
                limiter.release(limiter.acquire([charge._replace(weight=most)], 0), unsent=True)
                return most
        raise AssertionError

    with Client.live(
        KEY, http=peer(lambda request: answers.pop(0)(request)), limits=limiter
    ) as okx:
        okx.trade.get_account_rate_limit()
        assert cap(okx) == int(reported)
        with pytest.raises(RateLimited):
            okx.trade.place_order(**ORDER)
        for _ in range(100):  # until it is held back no longer
            next(now)
        assert cap(okx) == left


@pytest.mark.parametrize(
    ("handler", "limit"),
    [
        (answer([], "50011"), "60 requests in 2 s per user and instrument (non-options)"),
        (answer([], "50011", 429), "60 requests in 2 s per user and instrument (non-options)"),
        (
            answer([{"sCode": "50011", "sMsg": "", "ordId": ""}], "1"),
            "60 requests in 2 s per user and instrument (non-options)",
        ),
        (answer([], "50061"), "the account's cap on new and amended orders in 2 s"),
        (
            lambda _: httpx.Response(429, text="slow down"),
            "60 requests in 2 s per user and instrument (non-options)",
        ),
    ],
)
def test_a_refusal_backs_off_and_names_the_limit(handler: Handler, limit: str) -> None:
    with Client.live(KEY, http=peer(handler), limits="refuse") as okx:
        with pytest.raises(RateLimited) as refused:
            okx.trade.place_order(**ORDER)
        error = refused.value
        assert not isinstance(error, Throttled)
        assert limit in error.limit
        assert limit in str(error)
        assert error.retry_after == pytest.approx(2, abs=0.1)
        with pytest.raises(Throttled) as held:
            okx.trade.place_order(**ORDER)
        assert limit in held.value.limit
        assert held.value.retry_after == pytest.approx(2, abs=0.2)
        with pytest.raises(RateLimited) as elsewhere:  # another scope is not held back
            okx.trade.cancel_order(inst_id="BTC-USDT-SWAP", ord_id="1")
        assert not isinstance(elsewhere.value, Throttled)


def test_a_refused_row_of_a_batch_backs_off() -> None:
    rows = [{"sCode": "0", "sMsg": "", "ordId": "1"}, {"sCode": "50011", "sMsg": "", "ordId": ""}]
    with Client.live(KEY, http=peer(answer(rows, "2")), limits="refuse") as okx:
        orders = [NewOrder(**ORDER), NewOrder(**ORDER)]
        result = okx.trade.place_batch_orders(orders)
        (error,) = result.rejected
        assert isinstance(error, RateLimited)
        assert "300 orders in 2 s" in error.limit
        with pytest.raises(Throttled, match="300 orders"):
            okx.trade.place_batch_orders(orders)


def test_refusals_that_go_on_lengthen_the_pause() -> None:
    now = [0.0]
    limiter = MemoryLimiter(clock=lambda: now[0], wall=lambda: now[0])
    with Client.live(KEY, http=peer(answer([], "50011")), limits=limiter) as okx:
        pauses = []
        for _ in range(8):
            with pytest.raises(RateLimited) as refused:
                okx.trade.place_order(**ORDER)
            pauses.append(refused.value.retry_after or 0)
            now[0] += pauses[-1]
    assert pauses[:3] == pytest.approx([2, 4, 8], rel=0.01)
    assert pauses[-1] == 60


def test_codes_that_are_no_window_hold_nothing_back() -> None:
    pending = answer([{"sCode": "51025", "sMsg": "", "ordId": ""}], "1")
    with Client.live(KEY, http=peer(pending), limits="refuse") as okx:
        for _ in range(2):
            with pytest.raises(LimitReached):
                okx.trade.place_order(**ORDER)


def test_what_never_went_out_is_not_counted() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no way", request=request)

    with Client.live(KEY, http=peer(broken), limits="refuse") as okx:
        for _ in range(3):
            with pytest.raises(ConnectFailed):
                okx.trade.get_account_rate_limit()
    with Client.live(KEY, base_url="https://127.0.0.1:9", limits="refuse") as okx:
        for _ in range(3):  # the same over a real connection, or none
            with pytest.raises(ConnectFailed):
                okx.trade.get_account_rate_limit()


def test_what_may_have_gone_out_is_counted() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too late", request=request)

    with Client.live(KEY, http=peer(broken), limits="refuse") as okx:
        with pytest.raises(okx_v5.TimedOut):
            okx.trade.get_account_rate_limit()
        with pytest.raises(Throttled):
            okx.trade.get_account_rate_limit()


def test_a_batch_that_no_limit_allows() -> None:
    limits = Limits(lead=["BTC-USDT-SWAP"])
    with (
        Client.live(KEY, http=peer(ACCEPTED), limits=limits) as okx,
        pytest.raises(ArgumentError, match="Send at most 4") as refused,
    ):
        okx.send(trade.place_batch_orders([NewOrder(**ORDER)] * 5))
    assert refused.value.operation == "trade.place_batch_orders"


@pytest.mark.parametrize("limits", ["on", 3, True, {}])
def test_limits_that_are_none(limits: Any) -> None:
    with pytest.raises(ArgumentError, match="limits must be"):
        Client.live(limits=limits)


@pytest.mark.parametrize("options", [{"patience": -1}, {"patience": math.nan}, {"lead": "A-B"}])
def test_wrong_options(options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        Limits(**options)


def test_against_the_sandbox_in_threads() -> None:
    """Over real connections: what the client did when is in its own traces, which are counted."""
    arrived: list[float] = []

    def note(request: httpx.Request) -> None:
        arrived.append(time.monotonic())

    http = httpx.Client(event_hooks={"request": [note]}, trust_env=False)
    with http, Client.sandbox(http=http, limits="wait") as okx:
        threads = [
            threading.Thread(target=okx.market.get_ticker, args=("BTC-USDT",)) for _ in range(45)
        ]
        started = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert len(arrived) == 45
    assert 4 < time.monotonic() - started < 6
    arrived.sort()
    assert all(late - early >= 2 for early, late in zip(arrived, arrived[20:], strict=False))


def test_against_the_sandbox_in_tasks() -> None:
    async def main() -> float:
        async with AsyncClient.sandbox(limits="wait") as okx:
            started = time.monotonic()
            rows = await asyncio.gather(*[okx.trade.get_account_rate_limit() for _ in range(3)])
            assert all(row.acc_rate_limit for row in rows)
            return time.monotonic() - started

    assert 2 < asyncio.run(main()) < 3


def test_the_sandbox_is_not_limited_by_default() -> None:
    with Client.sandbox() as okx:
        started = time.monotonic()
        for _ in range(4):
            okx.trade.get_account_rate_limit()
    assert time.monotonic() - started < 3


def test_orders_are_told_from_their_bodies() -> None:
    bodies: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return ACCEPTED(request)

    with Client.live(KEY, http=peer(handle), limits="refuse") as okx:
        for _ in range(60):
            okx.trade.place_order(**ORDER)
        with pytest.raises(Throttled, match="60 requests"):
            okx.trade.place_batch_orders([NewOrder(**ORDER)])  # a batch of one is a single order
        okx.trade.place_order(**order(inst_id="ETH-USDT-SWAP"))
    assert len(bodies) == 61
