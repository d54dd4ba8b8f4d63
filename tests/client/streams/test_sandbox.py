"""Streams against the sandbox: every channel, every order operation, over real sockets."""

import asyncio
import contextlib
import importlib.resources
import json
from collections.abc import AsyncIterator, Callable
from typing import Any, Literal

import pytest
from tests.client.streams.exchange import find, run

from okx_v5 import (
    AsyncClient,
    AuthenticationError,
    Credentials,
    OrderStateError,
    PermissionDenied,
    SubscriptionError,
    channels,
)
from okx_v5.api import spread_trading, trade
from okx_v5.bodies import NewOrder, OrderAmendment, OrderCancellation
from okx_v5.sandbox import Sandbox
from okx_v5.sandbox.streams import StreamSettings
from okx_v5.streams import Connected, Disconnected, Gap, Resubscribed, Stream
from okx_v5.streams.opening import open_stream
from okx_v5.streams.terms import Timing

# The limit of connections a second is the sandbox's only if it is asked for.
QUICK = Timing(first_retry=0.001, longest_retry=0.01, overlap=0.1)


@contextlib.asynccontextmanager
async def sandboxed(**settings: Any) -> AsyncIterator[tuple[Sandbox, AsyncClient, Stream]]:
    """A sandbox with a client and a stream."""
    fee_tier = settings.pop("fee_tier", 9)
    sandbox = Sandbox(streams=StreamSettings(fee_tier=fee_tier, **settings))
    await asyncio.to_thread(sandbox.__enter__)
    try:
        async with (
            AsyncClient.sandbox(sandbox.url) as okx,
            open_stream(okx._backing(), QUICK) as stream,
        ):
            yield sandbox, okx, stream
    finally:
        await asyncio.to_thread(sandbox.__exit__, None, None, None)


# What is pushed of the account only where something is held or done.
HELD: dict[str, dict[str, Any]] = {
    "account.positions": {"inst_type": "ANY"},
    "trade.fills": {},
    "trade.orders": {"inst_type": "ANY"},
}


def arguments(channel_id: str, document: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a channel's example, by their names in Python."""
    if channel_id in HELD:
        return HELD[channel_id]
    channel = next(channels[name] for name in channels if channels[name].id == channel_id)
    node = next(
        node for node in document["channels"].values()
        if node["address"] and next(iter(channel.names)).startswith(node["address"].split("{")[0])
        and (node["address"] in channel.names or "{" in node["address"])
    )  # fmt: skip
    example = node["messages"]["subscription"]["examples"][0]["payload"]
    names = {argument.wire: argument.name for argument in channel.arguments}
    found = {names[wire]: value for wire, value in example.items()}
    if channel.chosen_by is not None:
        found[channel.chosen_by] = next(iter(channel.names.values()))
    return found


def test_every_channel() -> None:
    document = json.loads(
        importlib.resources.files("okx_v5_api").joinpath("asyncapi.json").read_text("utf-8")
    )

    async def first(stream: Stream, channel_id: str) -> None:
        subscribe: Callable[..., Any] = getattr(stream, channel_id.partition(".")[2])
        async with subscribe(**arguments(channel_id, document)) as subscription:
            assert subscription.topic.channel.id == channel_id
            push = await anext(subscription.pushes())
            while not push.rows:
                push = await anext(subscription.pushes())
            for row in push.rows:
                row.check()

    async def main() -> None:
        async with sandboxed(pushes_per_second=20) as (_, okx, stream):
            reading = [asyncio.ensure_future(first(stream, each)) for each in channels.ids]
            buying = asyncio.ensure_future(buy(okx))
            try:
                await asyncio.gather(*reading)
            finally:
                buying.cancel()
                await asyncio.wait([buying])
            assert len(reading) == 59

    async def buy(okx: AsyncClient) -> None:
        orders = [
            market_order("BTC-USDT", "cash", "10"),
            market_order("BTC-USDT-SWAP", "cross", "1"),
        ]
        while True:
            for order in orders:
                await okx.send(order)
            await asyncio.sleep(0.05)

    run(main)


def market_order(inst_id: str, td_mode: Literal["cash", "cross"], sz: str) -> Any:
    return trade.place_order(inst_id=inst_id, td_mode=td_mode, side="buy", ord_type="market", sz=sz)


def limit_order(**fields: Any) -> NewOrder:
    return NewOrder(
        inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px=50_000, sz="0.01",
        **fields,
    )  # fmt: skip


def test_every_order_operation_has_the_same_state_as_rest() -> None:
    async def main() -> None:
        async with sandboxed() as (_, okx, stream):
            placed = await stream.send(
                trade.place_order(
                    inst_id="BTC-USDT",
                    td_mode="cash",
                    side="buy",
                    ord_type="limit",
                    px="50000",
                    sz="0.01",
                    cl_ord_id="mine",
                )
            )
            found = await okx.trade.get_order(inst_id="BTC-USDT", ord_id=placed.ord_id)
            assert (found.cl_ord_id, found.state) == ("mine", "live")
            await stream.send(
                trade.amend_order(inst_id="BTC-USDT", ord_id=placed.ord_id, new_px="49000")
            )
            assert (await okx.trade.get_order(inst_id="BTC-USDT", ord_id=placed.ord_id)).px == 49000
            await stream.send(trade.cancel_order(inst_id="BTC-USDT", ord_id=placed.ord_id))
            with pytest.raises(OrderStateError):
                await stream.send(trade.cancel_order(inst_id="BTC-USDT", ord_id=placed.ord_id))

            batch = await stream.send(trade.place_batch_orders([limit_order(), limit_order()]))
            ids = [row.ord_id for row in batch.require_all()]
            amendments = [
                OrderAmendment(inst_id="BTC-USDT", ord_id=each, new_sz="0.02") for each in ids
            ]
            (await stream.send(trade.amend_batch_orders(amendments))).require_all()
            pending = await okx.trade.get_orders_pending()
            assert {(row.ord_id, str(row.sz)) for row in pending} == {
                (each, "0.02") for each in ids
            }
            cancellations = [OrderCancellation(inst_id="BTC-USDT", ord_id=each) for each in ids]
            (await stream.send(trade.cancel_batch_orders(cancellations))).require_all()
            assert await okx.trade.get_orders_pending() == []

            await stream.send(trade.mass_cancel(inst_type="OPTION", inst_family="BTC-USD"))
            spread = await stream.send(
                spread_trading.place_order(
                    sprd_id="BTC-USDT_BTC-USDT-SWAP", side="buy", ord_type="limit", px=1, sz=1
                )
            )
            assert spread.ord_id
            await stream.send(spread_trading.amend_order(ord_id=spread.ord_id, new_px="2"))
            await stream.send(spread_trading.cancel_order(ord_id=spread.ord_id))
            await stream.send(spread_trading.mass_cancel())

    run(main)


def test_a_wrong_key_is_refused() -> None:
    async def main() -> None:
        async with sandboxed() as (sandbox, _, _stream):
            wrong = Credentials(api_key="no", secret_key="no", passphrase="no")
            async with (
                AsyncClient.sandbox(sandbox.url, wrong) as okx,
                open_stream(okx._backing(), QUICK) as stream,
            ):
                with pytest.raises(AuthenticationError, match="60005") as caught:
                    await stream.account().ready()
                assert caught.value.remedy

    run(main)


def test_refusals_of_subscriptions() -> None:
    async def main() -> None:
        async with sandboxed(fee_tier=0) as (_, _okx, stream):
            with pytest.raises(SubscriptionError, match=r"60018.*NO-SUCH") as caught:
                await stream.trades("NO-SUCH").ready()
            assert (caught.value.code, caught.value.operation) == ("60018", "market.trades")
            assert caught.value.remedy
            with pytest.raises(PermissionDenied, match="64003") as forbidden:
                await stream.books_l2_tbt("BTC-USDT").ready()
            assert isinstance(forbidden.value, SubscriptionError)
            await stream.trades("BTC-USDT").ready()

    run(main)


def test_forced_ends_notices_and_gaps() -> None:
    async def main() -> None:
        async with sandboxed(pushes_per_second=50) as (sandbox, _, stream):
            log = stream.events()

            async def do(act: Callable[[], None]) -> None:
                await asyncio.to_thread(act)

            async with stream.book("BTC-USDT") as book:
                await find(log, Connected)
                await do(lambda: sandbox.streams.disconnect(code=4004, reason="why"))
                ended = await find(log, Disconnected)
                assert (ended.code, ended.reason) == (4004, "why")
                await find(log, Resubscribed)
                await book.wait_valid()
                await do(lambda: sandbox.streams.disturb("BTC-USDT", "gap"))
                await find(log, Gap, lambda event: "missing" in event.reason)
                await find(log, Resubscribed)
                await book.wait_valid()
                await do(lambda: sandbox.streams.disturb("BTC-USDT", "reset"))
                await do(sandbox.streams.notice)
                await find(log, Connected, lambda event: event.again)
                await book.wait_valid()

    run(main)
