"""A client does no more than it was made for."""

import asyncio
from typing import Any

import httpx
import pytest

import okx_v5
from okx_v5 import ArgumentError, AsyncClient, Client, Credentials, PermissionDenied, Request
from okx_v5.api import account, funding, market, trade

CREDENTIALS = Credentials(api_key="key", secret_key="secret", passphrase="words")
REQUESTS: dict[str, Request[Any]] = {
    "none": market.get_ticker("BTC-USDT"),
    "read": account.get_balance(),
    "trade": trade.cancel_order(inst_id="BTC-USDT", ord_id="1"),
    "withdraw": funding.withdraw(ccy="BTC", amt=1, dest="4", to_addr="someone"),
}


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"code": "0", "msg": "", "data": [{}]})


@pytest.mark.parametrize(
    ("permissions", "allowed"),
    [
        (None, {"none", "read", "trade", "withdraw"}),
        ("read", {"none", "read"}),
        ((), {"none", "read"}),
        (["read", "trade"], {"none", "read", "trade"}),
        ("trade", {"none", "read", "trade"}),
        ({"withdraw"}, {"none", "read", "withdraw"}),
    ],
)
def test_what_is_allowed(permissions: Any, allowed: set[str]) -> None:
    sent: set[str] = set()

    def count(request: httpx.Request) -> httpx.Response:
        sent.add(request.url.path)
        return answer(request)

    with httpx.Client(transport=httpx.MockTransport(count)) as http:
        okx = Client.live(CREDENTIALS, http=http, permissions=permissions)
        for client in (okx, okx.with_options(timeout=1)):
            for needed, request in REQUESTS.items():
                if needed in allowed:
                    client.send(request, again=True)
                    continue
                with pytest.raises(PermissionDenied) as caught:
                    client.send(request)
                error = caught.value
                assert (error.code, error.local, error.status) == ("50120", True, None)
                assert error.request is request
                assert needed in str(error)
                assert needed in (error.remedy or "")
    assert sent == {request.operation.path for name, request in REQUESTS.items() if name in allowed}


def test_async() -> None:
    async def main() -> None:
        transport = httpx.MockTransport(answer)
        async with httpx.AsyncClient(transport=transport) as http:
            okx = AsyncClient.demo(CREDENTIALS, http=http, permissions="read")
            await okx.send(REQUESTS["read"])
            with pytest.raises(PermissionDenied):
                await okx.send(REQUESTS["trade"])

    asyncio.run(main())


@pytest.mark.parametrize("permissions", ["write", ["read", "Trade"], [3], "read_only"])
def test_a_permission_there_is_not(permissions: Any) -> None:
    for make in (Client.live, Client.demo, Client.sandbox, AsyncClient.sandbox):
        with pytest.raises(ArgumentError, match="permissions must be of read, trade, withdraw"):
            make(permissions=permissions)


def test_the_sandbox_says_the_same() -> None:
    with Client.sandbox(permissions="read") as okx:
        with pytest.raises(PermissionDenied):
            okx.send(REQUESTS["trade"])
        assert okx.account.get_config().perm


def test_every_permission_of_the_specification_is_known() -> None:
    assert {operation.permission for operation in okx_v5.operations.values()} == set(REQUESTS)
