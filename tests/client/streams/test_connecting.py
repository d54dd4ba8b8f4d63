"""Logins, subscriptions and their refusals, and what is sent for them."""

import asyncio
import base64
import hashlib
import hmac
from typing import Any

import pytest
from tests.client.peers import KEY, PASSPHRASE, SECRET
from tests.client.streams.exchange import (
    Message,
    Side,
    exchanging,
    find,
    order,
    run,
    seen,
    streaming,
)

import okx_v5
from okx_v5 import (
    ConnectFailed,
    SubscriptionError,
    TimedOut,
    UsageError,
)
from okx_v5.streams import Disconnected, Failed, Notice, Undecodable

TRADE: Message = {"instId": "BTC-USDT", "tradeId": "1", "px": "2.5", "sz": "1", "side": "buy"}


class TestLogin:
    def test_a_login_is_signed_and_awaited(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                await stream.account().ready()
                (side,) = exchange.sides
                assert side.url == "private"
                first, second = side.heard
                assert (first["op"], second["op"]) == ("login", "subscribe")
                (arg,) = first["args"]
                signed = f"{arg['timestamp']}GET/users/self/verify".encode()
                digest = hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()
                assert (arg["apiKey"], arg["passphrase"]) == (KEY, PASSPHRASE)
                assert arg["sign"] == base64.b64encode(digest).decode()
                assert len(arg["timestamp"]) == 10

        run(main)

    @pytest.mark.parametrize(
        "code", ["60005", "60007", "60009", "60024", "60032", "60027", "60018", "12345"]
    )
    def test_one_refused_for_good_is_told_to_everybody_and_not_tried_again(self, code: str) -> None:
        def refuse(side: Side, message: Message) -> None:
            side.refuse(code, "no")

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_login = refuse
                log = stream.events()
                expected = okx_v5.for_code(code)
                first, second = stream.account(), stream.positions(inst_type="SWAP")
                with pytest.raises(expected) as caught:
                    await first.ready()
                assert caught.value.remedy
                with pytest.raises(expected):
                    await anext(second)
                with pytest.raises(expected):
                    await stream.send(order())
                # Nor for what is subscribed to later.
                with pytest.raises(expected):
                    await stream.balance_and_position().ready()
                failed = [event for event in seen(log) if isinstance(event, Failed)]
                assert [event.topic and event.topic.name for event in failed] == [
                    None,
                    "account",
                    "positions",
                ]
                assert len(exchange.sides) == 1
                # Public channels are not concerned.
                await stream.trades("BTC-USDT").ready()

        run(main)

    def test_one_refused_for_the_time_measures_and_tries_again(self) -> None:
        def refuse_once(side: Side, message: Message) -> None:
            if side.number == 1:
                side.refuse("60006", "Timestamp request expired")
            else:
                exchange_login(side, message)

        exchange_login: Any = None

        async def main() -> None:
            nonlocal exchange_login
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange_login, exchange.on_login = exchange.login, refuse_once
                await stream.account().ready()
                assert [request.url.path for request in exchange.requests] == [
                    "/api/v5/public/time"
                ]
                second = exchange.sides[1].heard[0]["args"][0]
                assert second["timestamp"].startswith("16951904")  # the exchange's, not ours

        run(main)

    @pytest.mark.parametrize("code", ["63999", "60014"])
    def test_one_refused_for_what_passes_is_tried_again(self, code: str) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:

                def refuse(side: Side, message: Message) -> None:
                    if side.number < 3:
                        side.refuse(code, "later")
                    else:
                        exchange.login(side, message)

                exchange.on_login = refuse
                await stream.account().ready()
                assert len(exchange.sides) == 3

        run(main)

    def test_a_topic_that_needs_a_key_is_refused_without_one(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange, credentials=None) as stream:
                with pytest.raises(UsageError, match="needs a key"):
                    stream.account()
                with pytest.raises(UsageError, match="needs a key"):
                    stream.books_l2_tbt("BTC-USDT")
                with pytest.raises(UsageError, match="needs a key"):
                    await stream.send(order())
                await stream.trades("BTC-USDT").ready()
                assert [side.url for side in exchange.sides] == ["public"]
                assert not exchange.sides[0].logged_in

        run(main)

    def test_a_login_that_breaks_is_tried_again(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:

                def leave(side: Side, message: Message) -> None:
                    if side.number == 1:
                        side.end()
                    elif side.number == 2:
                        side.end(4001, "Login failed")
                    else:
                        exchange.login(side, message)

                exchange.on_login = leave
                log = stream.events()
                await stream.account().ready()
                codes = [event.code for event in seen(log) if isinstance(event, Disconnected)]
                assert len(codes) == 2

        run(main)


class TestSubscribing:
    def test_what_is_subscribed_to_together_goes_out_together(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                subscriptions = [stream.trades(f"C{number}-USDT") for number in range(50)]
                for subscription in subscriptions:
                    await subscription.ready()
                (side,) = exchange.sides
                assert [len(message["args"]) for message in side.heard] == [50]

        run(main)

    def test_extra_parameters_go_out_and_need_not_come_back(self) -> None:
        async def main() -> None:
            async with (
                exchanging() as exchange,
                streaming(exchange) as stream,
                stream.account(ccy="BTC", update_interval="0") as account,
            ):
                (side,) = exchange.sides
                (arg,) = side.heard[1]["args"]
                assert arg["extraParams"] == '{"updateInterval":"0"}'
                side.push("account", {"totalEq": "1"}, ccy="BTC", uid="77")
                assert (await anext(account)).total_eq == 1

        run(main)

    @pytest.mark.parametrize("with_id", [True, False])
    def test_a_refusal_concerns_the_topic_that_it_names(self, with_id: bool) -> None:
        def answer(side: Side, message: Message) -> None:
            for arg in message["args"]:
                if arg.get("instId") == "BTC-USDT":
                    text = f"Wrong URL or channel:{arg['channel']},instId:BTC-USDT doesn't exist."
                    side.refuse("60018", text, message if with_id else None)
                else:
                    side.acknowledge(arg, message)

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_subscribe = answer
                log = stream.events()
                bad = stream.trades("BTC-USDT")
                good = stream.trades("BTC-USDT-SWAP")
                with pytest.raises(SubscriptionError, match=r"60018.*BTC-USDT") as caught:
                    await bad.ready()
                assert caught.value.code == "60018"
                assert caught.value.remedy
                assert caught.value.operation == "market.trades"
                await good.ready()
                (side,) = exchange.sides
                assert len(side.heard) == 1  # it was clear which one was meant
                side.push("trades", TRADE, instId="BTC-USDT-SWAP")
                assert (await anext(good)).px is not None
                assert (await find(log, Failed)).topic == bad.topic

        run(main)

    def test_what_an_unclear_refusal_is_about_is_found_out(self) -> None:
        def answer(side: Side, message: Message) -> None:
            for arg in message["args"]:
                if arg["instId"] == "BAD":
                    side.refuse("60012", "Illegal request", message)
                else:
                    side.acknowledge(arg, message)

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_subscribe = answer
                bad, *good = (stream.trades(name) for name in ("BAD", "A-USDT", "B-USDT"))
                with pytest.raises(SubscriptionError):
                    await bad.ready()
                for subscription in good:
                    await subscription.ready()

        run(main)

    @pytest.mark.parametrize("code", ["60014", "64007", "63999"])
    def test_a_refusal_that_passes_is_asked_for_again(self, code: str) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:

                def answer(side: Side, message: Message) -> None:
                    if len(side.heard) == 1:
                        side.refuse(code, "later", message)
                    else:
                        exchange.subscribe(side, message)

                exchange.on_subscribe = answer
                log = stream.events()
                await stream.trades("BTC-USDT").ready()
                assert (await find(log, Notice)).code == code

        run(main)

    def test_too_many_connections_are_told_after_the_acknowledgement(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                account, positions = stream.account(), stream.positions(inst_type="ANY")
                await account.ready()
                await positions.ready()
                (side,) = exchange.sides
                told = {"channel": "account", "connCount": "30", "connId": side.name}
                side.say({"event": "channel-conn-count", **told})
                side.say({"event": "channel-conn-count-error", **told, "connCount": "31"})
                with pytest.raises(SubscriptionError, match="31 connections") as caught:
                    await anext(account)
                assert "share one" in str(caught.value.remedy)
                side.push("positions", {"posId": "1"}, instType="ANY", uid="7")
                assert (await anext(positions)).pos_id == "1"

        run(main)

    def test_closing_unsubscribes_and_the_same_may_be_wanted_again_at_once(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                first = await stream.trades("BTC-USDT").ready()
                await first.close()
                second = await stream.trades("BTC-USDT").ready()
                (side,) = exchange.sides
                assert [message["op"] for message in side.heard] == [
                    "subscribe",
                    "unsubscribe",
                    "subscribe",
                ]
                side.push("trades", TRADE, instId="BTC-USDT")
                assert (await anext(second)).trade_id == "1"
                assert [trade async for trade in first] == []
                await first.close()
                await second.close()
                await exchange.until(lambda: not side.subscribed)

        run(main)

    def test_closing_while_it_is_being_asked_for(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                held: list[tuple[Side, Message]] = []
                exchange.on_subscribe = lambda side, message: held.append((side, message))
                first = stream.trades("BTC-USDT")
                await exchange.until(lambda: held)
                await first.close()
                second = stream.trades("BTC-USDT")
                exchange.on_subscribe = exchange.subscribe
                exchange.subscribe(*held[0])
                await second.ready()
                (side,) = exchange.sides
                assert [message["op"] for message in side.heard] == [
                    "subscribe",
                    "unsubscribe",
                    "subscribe",
                ]

        run(main)

    def test_the_same_topic_twice_takes_two_connections(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                one, other = stream.books("BTC-USDT"), stream.books("BTC-USDT")
                await one.ready()
                await other.ready()
                assert len(exchange.sides) == 2

        run(main)

    @pytest.mark.parametrize("topic", ["trades", "tradez", {"channel": "trades"}, None, 7])
    def test_what_is_no_topic_is_refused_before_anything_is_sent(self, topic: Any) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                with pytest.raises(okx_v5.ArgumentError, match=r"market\.trades"):
                    stream.subscribe(topic)
                with pytest.raises(okx_v5.ArgumentError, match=r"bar cannot be '7w'.*1m.*1D"):
                    stream.candles("BTC-USDT", bar="7w")  # type: ignore[arg-type]  # that is the point
                with pytest.raises(okx_v5.ArgumentError, match=r"inst_id.*inst_family"):
                    stream.option_trades(inst_type="OPTION")
                with pytest.raises(okx_v5.ArgumentError, match="inst_id is required"):
                    stream.trades(None)  # type: ignore[arg-type]  # that is the point
                with pytest.raises(okx_v5.ArgumentError, match=r"'trades'.*books50-l2-tbt"):
                    stream.book("BTC-USDT", "trades")
                assert exchange.sides == []

        run(main)

    def test_what_cannot_be_read_is_an_event_with_the_bytes(self) -> None:
        strange = [
            b"\xff\xfe nonsense",
            b"",
            b"[]",
            b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":"text"}',
            b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[7]}',
            b'{"arg":{"channel":"trades","instId":"BTC-USDT"},"data":[{',
            b'{"event":7}',
            b'{"nothing":"known"}',
        ]

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                log = stream.events()
                trades = await stream.trades("BTC-USDT").ready()
                (side,) = exchange.sides
                for message in strange:
                    side.say(message)
                side.push("trades", TRADE, instId="BTC-USDT")
                assert (await anext(trades)).trade_id == "1"
                events = [event for event in seen(log) if isinstance(event, Undecodable)]
                assert sorted(event.raw for event in events) == sorted(strange)
                assert all(event.reason for event in events)

        run(main)

    def test_a_push_in_an_unusual_form_arrives(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                trades = await stream.trades("BTC-USDT").ready()
                (side,) = exchange.sides
                side.say(
                    ' {"data": [{"px": "1"}], "arg": {"instId": "BTC-USDT", "channel": "trades"}}'
                )
                assert (await anext(trades)).px == 1

        run(main)


class TestWaiting:
    def test_ready_tells_why_there_is_no_connection(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("okx_v5.streams.stream._READY_WITHIN", 0.05)

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.accepts = lambda: False
                trades = stream.trades("BTC-USDT")
                with pytest.raises(TimedOut, match="not acknowledged") as caught:
                    await trades.ready()
                assert isinstance(caught.value.__cause__, ConnectFailed)
                # Later attempts go on.
                exchange.accepts = lambda: True
                await exchange.serving(1, "trades")
                await trades.ready()

        run(main)

    def test_giving_up_waiting_leaves_nothing_behind(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_subscribe = lambda side, message: None
                trades = stream.trades("BTC-USDT")
                waiting = [asyncio.ensure_future(work) for work in (trades.ready(), anext(trades))]
                await exchange.until(lambda: exchange.sides and exchange.sides[0].heard)
                for task in waiting:
                    task.cancel()
                done = await asyncio.gather(*waiting, return_exceptions=True)
                assert all(isinstance(each, asyncio.CancelledError) for each in done)
                side = exchange.sides[0]
                side.acknowledge(side.heard[0]["args"][0], side.heard[0])
                await trades.ready()

        run(main)

    @pytest.mark.parametrize("point", ["connecting", "login", "subscribe"])
    def test_closing_at_any_point_leaves_nothing_behind(self, point: str) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                if point == "login":
                    exchange.on_login = lambda side, message: None
                if point == "subscribe":
                    exchange.on_subscribe = lambda side, message: None
                account = stream.account()
                waiting = asyncio.ensure_future(anext(account, None))
                if point == "connecting":
                    await asyncio.sleep(0)
                else:
                    side = await exchange.side(1)
                    await exchange.until(lambda: [m for m in side.heard if m["op"] == point])
                await stream.close()
                assert await waiting is None
                with pytest.raises(UsageError, match="closed"):
                    stream.account()
                await stream.close()

        run(main)


def test_the_exchange_is_asked_for_what_the_limits_allow() -> None:
    async def main() -> None:
        async with (
            exchanging() as exchange,
            streaming(exchange, limits="wait", credentials=None) as stream,
        ):
            await stream.trades("BTC-USDT").ready()
            assert exchange.sides[0].heard

    run(main)


def test_demo_trading_says_so() -> None:
    async def main() -> None:
        async with exchanging() as exchange:
            address = f"ws://127.0.0.1:{exchange.port}"
            async with (
                okx_v5.AsyncClient.demo(ws_url=address, limits=None) as okx,
                okx.stream() as stream,
            ):
                await stream.trades("BTC-USDT").ready()
                assert exchange.sides[0].headers["x-simulated-trading"] == "1"

    run(main)
