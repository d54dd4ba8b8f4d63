"""Requests of order operations over a stream: their form, their answers, and what is unknown."""

import asyncio
import json
from typing import Any, Self, cast

import attrs
import httpx
import pytest
from tests.client.peers import CREDENTIALS
from tests.client.streams.exchange import Message, Side, exchanging, order, run, streaming

from okx_v5 import (
    ArgumentError,
    AsyncClient,
    ConnectFailed,
    InsufficientBalance,
    MemoryLimiter,
    OrderRejected,
    OutcomeUnknown,
    ParameterError,
    PermissionDenied,
    Throttled,
    UsageError,
)
from okx_v5.api import account, spread_trading, trade
from okx_v5.bodies import NewAttachedAlgo, NewOrder
from okx_v5.limits import Limits
from okx_v5.streams.orders import form_of, instruments_of, message, rows_of


def new(inst_id: str, **fields: Any) -> NewOrder:
    return NewOrder(inst_id=inst_id, td_mode="cash", side="buy", ord_type="limit", sz=1, **fields)


BATCH = trade.place_batch_orders([new("BTC-USDT", px=1), new("ETH-USDT", px=2)])
ATTACHED = new("ETH-USDT", attach_algo_ords=[NewAttachedAlgo(tp_trigger_px=3, tp_ord_px=-1)])


class TestMessage:
    def test_instruments_are_named_by_their_codes(self) -> None:
        form = form_of(BATCH)
        assert instruments_of(BATCH, form) == {"BTC-USDT", "ETH-USDT"}
        sent = json.loads(message(BATCH, form, "o1", {"BTC-USDT": 7, "ETH-USDT": 8}, "123"))
        assert (sent["id"], sent["op"], sent["expTime"]) == ("o1", "batch-orders", "123")
        assert [order["instIdCode"] for order in sent["args"]] == [7, 8]
        assert not any("instId" in order for order in sent["args"])
        assert [order["px"] for order in sent["args"]] == ["1", "2"]
        # The request itself stays as it was.
        assert [order["instId"] for order in rows_of(BATCH)] == ["BTC-USDT", "ETH-USDT"]

    def test_spreads_have_no_codes(self) -> None:
        request = spread_trading.mass_cancel()
        assert instruments_of(request, form_of(request)) == set()
        assert json.loads(message(request, form_of(request), "1", {}, None)) == {
            "id": "1",
            "op": "sprd-mass-cancel",
            "args": [{}],
        }

    def test_what_is_lacking_is_named_with_its_place(self) -> None:
        with pytest.raises(ArgumentError, match=r"attachAlgoOrds of order 1 ") as caught:
            form_of(trade.place_batch_orders([new("BTC-USDT"), ATTACHED]))
        assert caught.value.operation == "trade.place_batch_orders"

    def test_an_operation_that_does_not_go_names_those_that_do(self) -> None:
        with pytest.raises(UsageError, match=r"trade\.place_order") as caught:
            form_of(account.get_balance())
        assert len(str(caught.value.remedy).split(", ")) == 11


class TestSending:
    def test_an_order_is_placed(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                reply = await stream.reply(order())
                assert (reply.result.ord_id, reply.status) == ("1", 101)
                (side,) = exchange.sides
                login, placed = side.heard
                assert (side.url, login["op"], placed["op"]) == ("private", "login", "order")
                assert placed["args"][0]["instIdCode"] == 7
                # What is not chosen is given: an id of its own, and a deadline.
                assert len(placed["args"][0]["clOrdId"]) == 32
                assert placed["expTime"].isdigit()
                # The code is asked for once, also by orders sent at the same time.
                await asyncio.gather(*(stream.send(order()) for _ in range(3)))
                assert len(exchange.requests) == 1
                assert len({sent["id"] for sent in side.heard[1:]}) == 4

        run(main)

    def test_orders_at_once_ask_for_codes_once(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                await asyncio.gather(*(stream.send(order()) for _ in range(3)))
                assert len(exchange.requests) == 1
                assert len(exchange.sides) == 1

        run(main)

    def test_answers_may_come_in_any_order(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                held: list[Message] = []
                exchange.on_operation = lambda side, message: held.append(message)
                sending = [asyncio.ensure_future(stream.send(order())) for _ in range(3)]
                await exchange.until(lambda: len(held) == 3)
                by_id = {message["id"]: index for index, message in enumerate(held)}
                for message in reversed(held):
                    row = {"ordId": str(by_id[message["id"]]), "sCode": "0", "sMsg": ""}
                    exchange.sides[0].say({**message, "code": "0", "msg": "", "data": [row]})
                assert sorted([str((await each).ord_id) for each in sending]) == ["0", "1", "2"]

        run(main)

    def test_a_refused_order_is_an_error_of_its_class(self) -> None:
        def refuse(side: Side, message: Message) -> None:
            row = {"ordId": "", "clOrdId": "", "tag": "", "sCode": "51008", "sMsg": "too little"}
            side.say({"id": message["id"], "op": "order", "code": "1", "msg": "", "data": [row]})

        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_operation = refuse
                with pytest.raises(InsufficientBalance) as caught:
                    await stream.send(order())
                assert isinstance(caught.value, OrderRejected)

        run(main)

    def test_a_refused_message_is_an_error(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_operation = lambda side, message: side.refuse("60013", "args", message)
                with pytest.raises(ParameterError, match="60013"):
                    await stream.send(order())

        run(main)

    @pytest.mark.parametrize("code", [None, 4003])
    def test_what_was_in_flight_when_the_connection_ended_is_unknown(
        self, code: int | None
    ) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_operation = lambda side, message: side.end(code)
                asked = order()
                with pytest.raises(OutcomeUnknown, match="no answer came") as caught:
                    await stream.send(asked)
                assert caught.value.request is asked
                assert "Do not send it again" in str(caught.value.remedy)

        run(main)

    def test_what_is_not_answered_in_time_is_unknown(self) -> None:
        async def main() -> None:
            async with (
                exchanging() as exchange,
                streaming(exchange) as stream,
            ):
                await stream.send(order())
                exchange.on_operation = lambda side, message: None
                hurried = attrs.evolve(
                    stream._sender, options=stream._sender.options.changed(timeout=0.05)
                )
                with pytest.raises(OutcomeUnknown, match="not answered within"):
                    await hurried.reply(stream._hub, order(), again=False)
                # A late answer is no message that nobody understands.
                side = exchange.sides[0]
                exchange.operate(side, side.heard[-1])
                exchange.on_operation = exchange.operate
                assert (await stream.send(order())).ord_id == "1"

        run(main)

    @pytest.mark.parametrize(
        "answer", ['{"id":"%s","op":"order","code":"0","data":7}', '{"id":"%s","op":"order"}']
    )
    def test_an_answer_that_cannot_be_read_is_unknown(self, answer: str) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.on_operation = lambda side, message: side.say(answer % message["id"])
                timeout = stream._sender.options.changed(timeout=0.2)
                sender = attrs.evolve(stream._sender, options=timeout)
                with pytest.raises(OutcomeUnknown):
                    await sender.reply(stream._hub, order(), again=False)

        run(main)

    def test_nothing_is_sent_without_a_connection(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                exchange.accepts = lambda: False
                timeout = stream._sender.options.changed(timeout=0.05)
                sender = attrs.evolve(stream._sender, options=timeout)
                with pytest.raises(ConnectFailed, match="no connection") as caught:
                    await sender.reply(stream._hub, order(), again=False)
                assert isinstance(caught.value.__cause__, ConnectFailed)

        run(main)

    def test_what_waited_for_its_turn_goes_out_on_the_connection_of_then(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                await stream.send(order())
                gate = SlowGate()
                sender = attrs.evolve(stream._sender, gate=cast(Any, gate))
                sending = asyncio.ensure_future(sender.reply(stream._hub, order(), again=False))
                await gate.reached.wait()
                exchange.sides[0].end()
                await exchange.until(
                    lambda: len(exchange.open_sides()) == 1 and len(exchange.sides) == 2
                )
                gate.open.set()
                assert (await sending).result.ord_id == "1"
                assert exchange.sides[1].heard[-1]["op"] == "order"

        run(main)

    def test_cancelling_leaves_nothing_behind(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                held: list[Message] = []
                exchange.on_operation = lambda side, message: held.append(message)
                sending = asyncio.ensure_future(stream.send(order()))
                await exchange.until(lambda: held)
                sending.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await sending
                exchange.operate(exchange.sides[0], held[0])
                exchange.on_operation = exchange.operate
                assert (await stream.send(order())).ord_id == "1"

        run(main)

    def test_closing_the_stream_makes_what_is_in_flight_unknown(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                held: list[Message] = []
                exchange.on_operation = lambda side, message: held.append(message)
                sending = asyncio.ensure_future(stream.send(order()))
                await exchange.until(lambda: held)
                await stream.close()
                with pytest.raises(OutcomeUnknown):
                    await sending

        run(main)

    def test_closing_the_stream_ends_waiting_for_a_connection(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange, streaming(exchange) as stream:
                await stream.send(order())
                exchange.on_login = lambda side, message: None
                exchange.sides[0].end()
                await exchange.side(2)
                sending = asyncio.ensure_future(stream.send(order()))
                await asyncio.sleep(0)
                await stream.close()
                with pytest.raises(UsageError, match="closed"):
                    await sending

        run(main)

    def test_the_client_refuses_what_it_would_refuse(self) -> None:
        async def main() -> None:
            async with exchanging() as exchange:
                async with streaming(exchange, permissions="read") as stream:
                    with pytest.raises(PermissionDenied):
                        await stream.send(order())
                async with streaming(exchange) as stream:
                    with pytest.raises(ArgumentError, match="attachAlgoOrds"):
                        await stream.send(trade.place_batch_orders([ATTACHED]))
                    with pytest.raises(ArgumentError, match="lists"):
                        await stream.send(trade.cancel_order(inst_id="NO-SUCH", ord_id="1"))
                assert exchange.sides == []

        run(main)

    def test_orders_count_towards_the_limits_of_rest(self) -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            rows: list[Message] = [{"instId": "BTC-USDT", "instIdCode": 7}]
            if request.method == "POST":
                rows = [{"ordId": "1", "sCode": "0", "sMsg": ""}]
            return httpx.Response(200, json={"code": "0", "msg": "", "data": rows})

        async def main() -> None:
            limits = Limits(limiter=MemoryLimiter(), patience=0)
            async with (
                exchanging() as exchange,
                httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http,
                AsyncClient.live(CREDENTIALS, http=http, limits=limits) as okx,
                streaming(exchange, limits=limits) as stream,
            ):
                # Of 60 in two seconds.
                for _ in range(30):
                    await okx.send(order())
                    await stream.send(order())
                for send in (okx.send, stream.send):
                    with pytest.raises(Throttled):
                        await send(order())

        run(main)


class SlowGate:
    """Lets nothing pass until it is opened."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.open = asyncio.Event()

    def permit(self, request: object, *, signed: bool, within: float) -> Self:
        return self

    async def __aenter__(self) -> Self:
        self.reached.set()
        await self.open.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    def sending(self) -> None:
        pass

    def concluded(self, reply: Any) -> Any:
        return reply
