"""Logging in, subscribing, and how connections live and end."""

import json
from typing import Any

import httpx
import pytest
from tests.sandbox.streaming import PATIENCE, Stream
from websockets.exceptions import InvalidStatus
from websockets.sync import client

from okx_v5.sandbox import StreamSettings


def test_the_address_is_that_of_the_sandbox(caller: Any) -> None:
    assert caller.sandbox.ws_url == caller.sandbox.url.replace("http://", "ws://")
    # A plain request there is none that the exchange knows.
    answer = httpx.get(f"{caller.sandbox.url}/ws/v5/public", trust_env=False)
    assert answer.status_code == 404
    with (
        pytest.raises(InvalidStatus) as caught,
        client.connect(f"{caller.sandbox.ws_url}/ws/v5/other", proxy=None),
    ):
        pass
    assert caught.value.response.status_code == 404


def test_a_pace_is_positive() -> None:
    with pytest.raises(ValueError, match="pushes_per_second"):
        StreamSettings(pushes_per_second=0)


def test_ping_is_answered(connect: Any) -> None:
    stream = connect()
    stream.say("ping")
    assert stream.socket.recv(timeout=PATIENCE) == "pong"


class TestLogin:
    def test_who_signs_is_let_in(self, connect: Any) -> None:
        answer = connect("private").try_login(connect("private").signed())
        assert answer == {"event": "login", "code": "0", "msg": "", "connId": answer["connId"]}

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"timestamp": "2026-08-22T00:00:00.000Z"}, "60004"),
            ({"apiKey": "other"}, "60005"),
            ({"timestamp": "1538054050"}, "60006"),
            ({"sign": "b3RoZXI="}, "60007"),
            ({"passphrase": "other"}, "60024"),
            ({"sign": ""}, "60027"),
            ({"apiKey": None}, "60027"),
        ],
    )
    def test_others_are_not(self, connect: Any, changed: dict[str, Any], code: str) -> None:
        stream = connect("private")
        answer = stream.try_login(stream.signed(**changed))
        assert (answer["event"], answer["code"]) == ("error", code)
        assert stream.refused("orders", instType="ANY") == "60011"
        stream.login()  # and may try again

    def test_the_time_may_be_30_seconds_off(self, start: Any, connect: Any) -> None:
        sandbox = start(clock=lambda: 1_800_000_000.0).sandbox
        stream = connect("private", sandbox)
        for off in (31, -31):
            answer = stream.try_login(stream.signed(at=1_800_000_000 + off))
            assert answer["code"] == "60006"
        assert stream.try_login(stream.signed(at=1_800_000_030))["event"] == "login"

    def test_once_and_for_one_account(self, connect: Any) -> None:
        stream = connect("private")
        assert stream.try_login(stream.signed(), stream.signed())["code"] == "60009"
        stream.login()
        assert stream.try_login(stream.signed())["code"] == "60031"

    def test_a_time_may_be_a_number(self, connect: Any) -> None:
        stream = connect("business")
        signed = stream.signed()
        assert stream.try_login(signed | {"timestamp": int(signed["timestamp"])})["code"] == "0"


class TestSubscribing:
    def test_each_argument_is_acknowledged(self, connect: Any) -> None:
        stream = connect()
        args = [{"channel": "tickers", "instId": name} for name in ("BTC-USDT", "ETH-USDT")]
        stream.say({"id": "a1", "op": "subscribe", "args": [*args, {"channel": "nothing"}]})
        acknowledged = [stream.event() for _ in args]
        assert [event["arg"] for event in acknowledged] == args
        assert {(event["id"], event["event"]) for event in acknowledged} == {("a1", "subscribe")}
        refused = stream.event()
        assert refused.keys() == {"id", "event", "code", "msg", "connId"}
        assert (refused["id"], refused["code"]) == ("a1", "60018")
        assert "channel:nothing" in refused["msg"]
        assert {event["connId"] for event in acknowledged} == {refused["connId"]}

    def test_without_an_id_none_comes_back(self, connect: Any) -> None:
        stream = connect()
        arg = {"channel": "tickers", "instId": "BTC-USDT"}
        stream.say({"op": "subscribe", "args": [arg]})
        assert stream.event().keys() == {"event", "arg", "connId"}

    def test_the_end_of_a_subscription(self, connect: Any, start: Any) -> None:
        sandbox = start(streams=StreamSettings(pushes_per_second=200)).sandbox
        stream = connect(sandbox=sandbox)
        stream.subscribe("tickers", instId="BTC-USDT")
        stream.subscribe("tickers", instId="ETH-USDT")
        answer = stream.ask("unsubscribe", {"channel": "tickers", "instId": "BTC-USDT"})
        assert answer["event"] == "unsubscribe"
        assert answer["arg"] == {"channel": "tickers", "instId": "BTC-USDT"}
        assert {stream.push("tickers")["arg"]["instId"] for _ in range(20)} == {"ETH-USDT"}

    def test_ending_what_was_not_subscribed_to_is_harmless(self, connect: Any) -> None:
        answer = connect().ask("unsubscribe", {"channel": "tickers", "instId": "BTC-USDT"})
        assert answer["event"] == "unsubscribe"
        assert connect().ask("unsubscribe", {"channel": "nothing"})["code"] == "60018"

    def test_acknowledgements_drop_extra_parameters(self, connect: Any) -> None:
        stream = connect("private").login()
        extra = json.dumps({"updateInterval": "0"})
        assert stream.subscribe("account", extraParams=extra)["arg"] == {"channel": "account"}
        assert set(stream.push("account")["arg"]) == {"channel", "uid"}

    @pytest.mark.parametrize(
        "arg",
        [
            {"channel": "no-such-channel"},
            {"channel": "tickers"},  # an argument is missing
            {"channel": "tickers", "instId": "NONE-USDT"},
            {"channel": "instruments", "instType": "NONE"},
            {"channel": "candle1m", "instId": "BTC-USDT"},  # at another URL
            {"channel": "candle7m", "instId": "BTC-USDT"},
            {"channel": ["tickers"], "instId": "BTC-USDT"},
            {"channel": "tickers", "instId": {}},
            {"channel": "tickers", "instId": "BTC-USDT", "more": []},
            {},
        ],
    )
    def test_what_there_is_not(self, connect: Any, arg: dict[str, Any]) -> None:
        answer = connect().ask("subscribe", arg)
        assert (answer["event"], answer["code"]) == ("error", "60018")

    @pytest.mark.parametrize(
        "extra", ["{", "1", '{"updateInterval": "7"}', {"updateInterval": "0"}]
    )
    def test_extra_parameters_that_are_none(self, connect: Any, extra: Any) -> None:
        answer = (
            connect("private")
            .login()
            .ask("subscribe", {"channel": "positions", "instType": "ANY", "extraParams": extra})
        )
        assert answer["code"] == "60018"

    @pytest.mark.parametrize(
        "message",
        [
            "",
            "{",
            "[]",
            "1",
            "Ping",
            "[" * 10_000,
            '{"op": "subscribe"}',
            '{"op": "subscribe", "args": []}',
            '{"op": "subscribe", "args": {"channel": "status"}}',
            '{"op": "subscribe", "args": ["status"]}',
            '{"args": [{"channel": "status"}]}',
            '{"op": 1, "args": [{"channel": "status"}]}',
            '{"id": 1, "op": "subscribe", "args": [{"channel": "status"}]}',
            '{"id": "a-b", "op": "subscribe", "args": [{"channel": "status"}]}',
            json.dumps({"id": "x" * 33, "op": "subscribe", "args": [{"channel": "status"}]}),
        ],
    )
    def test_messages_that_are_none(self, connect: Any, message: str) -> None:
        stream = connect()
        stream.say(message)
        answer = stream.event()
        assert (answer["event"], answer["code"]) == ("error", "60012")
        assert answer["msg"] == f"Invalid request: {message}"
        stream.subscribe("status")  # it lives on

    def test_bytes_are_taken_for_text(self, connect: Any) -> None:
        stream = connect()
        stream.socket.send(b'{"op": "subscribe", "args": [{"channel": "status"}]}')
        assert stream.event()["event"] == "subscribe"

    def test_an_operation_that_there_is_not(self, connect: Any) -> None:
        assert connect().ask("dance", {})["code"] == "60019"

    def test_private_channels_want_a_login(self, connect: Any) -> None:
        for url, channel in (("private", "account"), ("business", "rfqs")):
            stream = connect(url)
            assert stream.refused(channel) == "60011"
            stream.login().subscribe(channel)

    def test_deep_books_want_a_login_and_a_fee_tier(self, connect: Any, start: Any) -> None:
        stream = connect(sandbox=start(streams=StreamSettings(fee_tier=3)).sandbox)
        assert stream.refused("books-l2-tbt", instId="BTC-USDT") == "60011"
        assert stream.login().refused("books-l2-tbt", instId="BTC-USDT") == "64003"
        connect().login().subscribe("books-l2-tbt", instId="BTC-USDT")

    def test_books_that_exclude_each_other(self, connect: Any) -> None:
        stream = connect().login()
        stream.subscribe("books", instId="BTC-USDT")
        assert stream.refused("books-l2-tbt", instId="BTC-USDT") == "64004"
        stream.subscribe("books-l2-tbt", instId="ETH-USDT")
        assert stream.refused("books", instId="ETH-USDT") == "64004"
        stream.ask("unsubscribe", {"channel": "books", "instId": "BTC-USDT"})
        stream.subscribe("books-l2-tbt", instId="BTC-USDT")


class TestCounting:
    def test_connections_of_a_channel_are_counted(self, connect: Any) -> None:
        first, second = connect("private").login(), connect("private").login()
        for stream, count in ((first, "1"), (second, "2"), (first, "2")):
            stream.subscribe("orders", instType="ANY")
            told = stream.event()
            assert told == {
                "event": "channel-conn-count",
                "channel": "orders",
                "connCount": count,
                "connId": told["connId"],
            }
        second.subscribe("account")
        assert second.event()["connCount"] == "1"

    def test_more_than_30_are_refused_after_the_acknowledgement(
        self, start: Any, connect: Any
    ) -> None:
        caller = start()
        streams = [connect("private", caller.sandbox).login() for _ in range(31)]
        for count, stream in enumerate(streams[:30], 1):
            stream.subscribe("orders", instType="ANY")
            assert stream.event()["connCount"] == str(count)
        last = streams[30]
        last.subscribe("orders", instType="ANY")
        refused = last.event()
        assert refused["event"] == "channel-conn-count-error"
        assert (refused["channel"], refused["connCount"]) == ("orders", "30")
        caller.buy()
        assert streams[0].push("orders")["data"][0]["state"] == "live"
        last.subscribe("fills")
        caller.buy(px="60001")
        assert last.hear()["arg"]["channel"] == "fills"  # and nothing of orders before
        streams[0].socket.close()
        _gone(caller.sandbox, 30)
        last.subscribe("orders", instType="ANY")
        assert last.event()["event"] == "channel-conn-count"


def _gone(sandbox: Any, left: int) -> None:
    """Wait until the sandbox has noticed that connections ended: it answers others meanwhile."""
    with Stream(sandbox) as other:
        for _ in range(10_000):
            if sandbox.streams.connections("private") == left:
                return
            other.say("ping")
            other.socket.recv(timeout=PATIENCE)
    raise AssertionError("The connection is still there.")


class TestLimits:
    def test_there_are_none_unless_asked_for(self, connect: Any) -> None:
        for _ in range(5):
            connect()
        stream = connect()
        for _ in range(481):
            stream.subscribe("status")

    def test_requests_of_a_connection(self, start: Any, connect: Any) -> None:
        now = [1_800_000_000.0]
        sandbox = start(clock=lambda: now[0], streams=StreamSettings(limits=True)).sandbox
        stream = connect(sandbox=sandbox)
        for _ in range(480):
            stream.subscribe("status")
        assert stream.refused("status") == "60014"
        connect(sandbox=sandbox).subscribe("status")
        now[0] += 3600
        stream.subscribe("status")

    def test_connections_of_an_address(self, start: Any, connect: Any) -> None:
        now = [1_800_000_000.0]
        sandbox = start(clock=lambda: now[0], streams=StreamSettings(limits=True)).sandbox
        for _ in range(3):
            connect(sandbox=sandbox)
        with pytest.raises(InvalidStatus) as caught:
            connect(sandbox=sandbox)
        assert caught.value.response.status_code == 429
        now[0] += 1
        connect(sandbox=sandbox)

    def test_messages_have_a_length(self, connect: Any) -> None:
        stream = connect()
        arg = {"channel": "tickers", "instId": "BTC-USDT"}
        stream.say({"op": "subscribe", "args": [arg] * 1000})
        assert stream.event()["event"] == "subscribe"
        stream.say({"op": "subscribe", "args": [arg] * 2000})
        assert stream.ends()[0] == 1009


class TestTheEnd:
    def test_silence(self, start: Any, connect: Any) -> None:
        sandbox = start(streams=StreamSettings(idle=0.2)).sandbox
        assert connect(sandbox=sandbox).ends() == (4004, "No data received in 30s")

    def test_whoever_speaks_or_is_spoken_to_is_not_silent(self, start: Any, connect: Any) -> None:
        sandbox = start(streams=StreamSettings(idle=0.2, pushes_per_second=100)).sandbox
        silent, listening = connect(sandbox=sandbox), connect(sandbox=sandbox)
        listening.subscribe("tickers", instId="BTC-USDT")
        assert silent.ends()[0] == 4004
        for _ in range(50):  # more than twice as long
            listening.push("tickers")

    def test_a_disconnection_on_request(self, connect: Any) -> None:
        public, private = connect(), connect("private")
        public.subscribe("status")
        private.sandbox.streams.disconnect("private", code=4006, reason="Abnormal disconnection")
        assert private.ends() == (4006, "Abnormal disconnection")
        public.subscribe("tickers", instId="BTC-USDT")
        public.sandbox.streams.disconnect()
        assert public.ends() == (1001, "")

    def test_a_notice_on_request(self, connect: Any) -> None:
        public, private, business = connect(), connect("private"), connect("business")
        private.sandbox.streams.notice("private")
        notice = private.event()
        assert (notice["event"], notice["code"]) == ("notice", "64008")
        private.sandbox.streams.notice()
        assert [stream.event()["code"] for stream in (public, private)] == ["64008"] * 2
        business.say("ping")  # whose turn it is not
        assert business.socket.recv(timeout=PATIENCE) == "pong"
        business.sandbox.streams.notice("business")
        assert business.event()["code"] == "64008"

    def test_the_sandbox_ends_its_connections(self, start: Any) -> None:
        caller = start()
        with Stream(caller.sandbox) as stream:
            stream.subscribe("tickers", instId="BTC-USDT")
            caller.sandbox.__exit__(None, None, None)
            assert stream.ends()[0] == 1012
        with pytest.raises(RuntimeError, match="Nobody has connected"):
            caller.sandbox.streams.notice()


def test_requests_of_tests_say_when_there_is_nothing_to_do(connect: Any, start: Any) -> None:
    sandbox = start().sandbox
    with pytest.raises(RuntimeError, match="Nobody has connected"):
        sandbox.streams.disconnect()
    connect(sandbox=sandbox)
    with pytest.raises(LookupError, match="order book of BTC-USDT"):
        sandbox.streams.disturb("BTC-USDT", "gap")
    with pytest.raises(LookupError, match="subscribes to rfqs"):
        sandbox.streams.push("rfqs")
    assert sandbox.streams.connections() == 1
