"""Topics as values, and pushes as they are read."""

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import channels, decode_push
from okx_v5.topics import account, block_trading, market, trade
from okx_v5_core.channels import Channel, Topic
from okx_v5_core.errors import AnswerError, ArgumentError
from okx_v5_core.frames import read_frame

UPDATE = (
    b'{"arg":{"channel":"books","instId":"BTC-USDT"},"action":"update","data":[{"asks":[["8476.98",'
    b'"415","0","13"]],"bids":[],"ts":"1597026383185","checksum":0,"prevSeqId":1,"seqId":2}]}'
)


class TestTopics:
    def test_an_argument_goes_out_as_on_the_wire(self) -> None:
        topic = market.tickers("BTC-USDT")
        assert topic.arg == {"channel": "tickers", "instId": "BTC-USDT"}
        assert repr(topic) == "<Topic tickers: instId=BTC-USDT>"
        assert repr(topic.channel) == "<Channel market.tickers>"
        assert repr(block_trading.rfqs()) == "<Topic rfqs>"

    def test_a_member_of_a_family_is_chosen_by_its_argument(self) -> None:
        assert market.candles("BTC-USDT", bar="1Dutc").name == "candle1Dutc"

    def test_options_are_text_within(self) -> None:
        topic = account.account(ccy="BTC", update_interval="0")
        assert topic.arg == {
            "channel": "account", "ccy": "BTC", "extraParams": '{"updateInterval":"0"}',
        }  # fmt: skip
        assert "extraParams" not in account.account(ccy="BTC").arg

    def test_an_unknown_member_is_refused_with_the_choices(self) -> None:
        with pytest.raises(ArgumentError) as caught:
            market.candles("BTC-USDT", bar="7m")  # type: ignore[arg-type]  # that is the point
        assert caught.value.operation == "market.candles"
        assert "bar cannot be '7m'" in str(caught.value)
        assert "1m, 3m, 5m" in str(caught.value)

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: market.candles("BTC-USDT", bar=None), "bar is required"),  # type: ignore[arg-type]  # wrong on purpose
            (lambda: market.tickers(None), "inst_id is required"),  # type: ignore[arg-type]  # wrong on purpose
            (lambda: market.tickers(5), "inst_id must be text"),  # type: ignore[arg-type]  # wrong on purpose
            (lambda: market.tickers(""), "inst_id must be text that is not empty"),
            (lambda: channels["tickers"].topic(), "inst_id is required"),
            (lambda: channels["tickers"].topic(instId="A"), "takes no instId. It takes inst_id"),
            (lambda: channels["candle1m"].topic(inst_id="A"), "bar is required. It is one of 1s"),
        ],
    )
    def test_what_is_missing_or_wrong_is_refused(self, make: Any, message: str) -> None:
        with pytest.raises(ArgumentError, match=message):
            make()

    def test_topics_are_values(self) -> None:
        one, other = market.tickers("BTC-USDT"), market.tickers("BTC-USDT")
        assert one == other
        assert len({one, other, market.tickers("ETH-USDT")}) == 2
        assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - made here

    def test_options_make_no_other_subscription(self) -> None:
        # Acknowledgements and pushes do not repeat them, so nothing could tell two apart.
        assert account.account(update_interval="0").key == account.account().key

    def test_a_topic_covers_what_answers_it(self) -> None:
        topic = trade.orders(inst_type="ANY")
        assert topic.covers({"channel": "orders", "instType": "SWAP", "uid": "77"})
        assert not topic.covers({"channel": "positions", "instType": "ANY"})
        assert not market.tickers("BTC-USDT").covers({"channel": "tickers", "instId": "ETH-USDT"})
        assert account.account(update_interval="0").covers({"channel": "account", "uid": "77"})

    def test_a_channel_in_no_registry_cannot_be_pickled(self) -> None:
        made: Channel[Any] = Channel(
            id="market.made_up", names={"made-up": None}, url="public", auth="none", pushes="state",
            doc="made-up", item=str,
        )  # fmt: skip
        with pytest.raises(TypeError, match="is in no registry"):
            pickle.dumps(Topic(made, "made-up"))


class TestChannels:
    def test_a_channel_is_found_by_its_name(self) -> None:
        assert channels["books-l2-tbt"].id == "market.books_l2_tbt"
        assert channels["candle1m"] is channels["candle1D"]
        assert "candle7m" not in channels
        with pytest.raises(KeyError, match=r"no channel 'candle7m'\. Did you mean candle"):
            channels["candle7m"]
        with pytest.raises(KeyError, match=r"no channel 'nothing-like-it'\. Iterate"):
            channels["nothing-like-it"]

    def test_ids_are_in_order(self) -> None:
        assert channels.ids == sorted({channel.id for channel in channels.values()})
        assert len(list(channels)) == len(channels)


class TestPushes:
    def test_a_push_is_read(self) -> None:
        push = decode_push(UPDATE)
        assert push.channel is channels["books"]
        assert push.arg == {"channel": "books", "instId": "BTC-USDT"}
        assert push.action == "update"
        assert push.rows[0].asks[0].sz == 415
        assert push.frame.source == UPDATE
        assert repr(push) == "<Push {'channel': 'books', 'instId': 'BTC-USDT'} with 1 rows>"

    def test_pushes_are_equal_by_what_came(self) -> None:
        push = decode_push(UPDATE)
        assert push == decode_push(UPDATE)
        assert push != decode_push(UPDATE.replace(b"415", b"416"))
        assert push != UPDATE
        with pytest.raises(TypeError, match="unhashable"):
            hash(push)

    def test_a_push_can_be_pickled_and_copied(self) -> None:
        push = decode_push(UPDATE)
        for again in (pickle.loads(pickle.dumps(push)), copy.deepcopy(push)):  # noqa: S301
            assert again == push
            assert again.rows == push.rows
            assert again.channel is push.channel

    @pytest.mark.parametrize(
        ("message", "said"),
        [
            (b"", "not of the form expected"),
            (b"pong", "not of the form expected"),
            (b"[]", "not of the form expected"),
            (b"\xff\xfe", "not of the form expected"),
            (b'{"arg":{"channel":"books"},"data":{}}', "not of the form expected"),
            (b"{}", "is no push"),
            (b'{"event":"subscribe","arg":{"channel":"books"}}', "is no push"),
            (b'{"arg":{"channel":["books"]},"data":[]}', "is no push"),
            (b'{"arg":{"instId":"BTC-USDT"},"data":[]}', "is no push"),
            (b'{"arg":{"channel":"made-up"},"data":[]}', "the channel 'made-up' is unknown here"),
            (b'{"arg":{"channel":"books"},"data":[5]}', "a push of 'books' has another form"),
            (
                b'{"arg":{"channel":"candle1m"},"data":[{}]}',
                "a push of 'candle1m' has another form",
            ),
        ],
    )
    def test_what_is_no_push_is_told_with_the_message(self, message: bytes, said: str) -> None:
        with pytest.raises(AnswerError, match=said) as caught:
            decode_push(message)
        assert caught.value.content == message

    @given(st.binary() | st.text())
    def test_whatever_comes_is_a_push_or_an_error_of_ours(self, message: bytes | str) -> None:
        with pytest.raises(AnswerError):
            decode_push(message)

    def test_numbers_keep_their_digits(self) -> None:
        frame = read_frame('{"data":[{"px":0.1000000000000000055511151231257827}]}')
        assert str(frame.data[0]["px"]) == "0.1000000000000000055511151231257827"
