"""From the bytes of an answer to a result, or to an error."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import (
    AnswerError,
    BatchIncomplete,
    BatchResult,
    EnvironmentMismatch,
    ExchangeError,
    InsufficientBalance,
    OkxError,
    OrderRejected,
    OutcomeUnknown,
    ParameterError,
    PriceError,
    RateLimited,
    Request,
    operations,
)
from okx_v5.api import account, market, public, trade
from okx_v5.bodies import NewOrder
from okx_v5.records import BookLevel, OrderAck, Ticker
from okx_v5_core import errors, reading, results

TICKER = market.get_ticker("BTC-USDT")
TICKERS = market.get_tickers("SPOT")
ORDER = trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=1)
NEW = NewOrder(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=1)
BATCH = trade.place_batch_orders([NEW, NEW, NEW])


def answer(*rows: Any, code: Any = "0", msg: Any = "", **beside: Any) -> bytes:
    return json.dumps({"code": code, "msg": msg, "data": list(rows), **beside}).encode()


def accepted(number: int = 1) -> dict[str, str]:
    return {"ordId": str(number), "clOrdId": "", "sCode": "0", "sMsg": "", "subCode": ""}


def refused(code: Any = "51008", sub_code: str = "", msg: str = "No.") -> dict[str, Any]:
    return {"ordId": "", "clOrdId": "mine", "sCode": code, "sMsg": msg, "subCode": sub_code}


def decode(request: Request[Any], body: bytes) -> Any:
    return request.operation.shape(body, request)


def failure(request: Request[Any], body: bytes) -> OkxError:
    """The error that an answer is, checked for what all of them have."""
    with pytest.raises(OkxError) as caught:
        decode(request, body)
    error = caught.value
    assert error.operation == request.operation.id
    assert error.remedy
    assert str(error).startswith(f"{error.operation}: ")
    return error


class TestEnvelope:
    @pytest.mark.parametrize(
        ("body", "what"),
        [
            (b"", "the answer is empty"),
            (b" \r\n\t", "the answer is empty"),
            (b"<html><body>502 Bad Gateway", "a web page came back"),
            (b"\n\n <!DOCTYPE html>", "a web page came back"),
            (b"Bad Gateway", "is not JSON"),
            (b'{"code":"0","msg":"","data":[{"last":"1"', "only a part of it"),
            (b'{"code":"0","msg":"","data":[]} {}', "is not JSON"),
            (b'{"code":"0","data":"\xff"}', "is not JSON"),
            (b'\xff\xfe{"code":"0"}', "is not JSON"),
            (b'{"code":"0","data":1e99999999999999999999}', "is not JSON"),
            (b'{"code":"0","data":' + b"9" * 5000 + b"}", "is not JSON"),
            (b'{"code":"0","data":' + b"[" * 100_000, "is not JSON"),
            (b"[]", "has another form"),
            (b"null", "has another form"),
            (b'"0"', "has another form"),
            (b"{}", "has another form"),
            (b'{"msg":"","data":[]}', "has another form"),
            (b'{"code":null,"msg":"","data":[]}', "has another form"),
            (b'{"code":true,"msg":"","data":[]}', "has another form"),
            (b'{"code":0.0,"msg":"","data":[]}', "has another form"),
            (b'{"code":{},"msg":"","data":[]}', "has another form"),
            (b'{"code":"","msg":"","data":[]}', "has another form (code '' is no number)"),
            (b'{"code":"FORBIDDEN","msg":"","data":[]}', "(code 'FORBIDDEN' is no number)"),
            ('{"code":"\u0660","msg":"","data":[]}'.encode(), "is no number"),
            (b'{"error":"not found"}', "has another form"),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("request_", [TICKER, ORDER, BATCH], ids=["rows", "action", "batch"])
    def test_what_is_no_answer(self, request_: Request[Any], body: bytes, what: str) -> None:
        error = failure(request_, body)
        assert type(error) is AnswerError
        assert what in error.message
        assert len(error.message) < 1000
        assert error.content == body[:1000]
        assert repr(body[:200]) in error.message

    @given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
    def test_no_bytes_raise_anything_else(self, body: bytes) -> None:
        for request in (TICKER, ORDER, BATCH):
            with pytest.raises((AnswerError, ExchangeError)):
                decode(request, body)

    @given(st.integers(0, len(answer(accepted())) - 1))
    def test_half_an_answer_is_none(self, length: int) -> None:
        with pytest.raises(AnswerError):
            decode(ORDER, answer(accepted())[:length])

    def test_a_code_may_be_a_json_number(self) -> None:
        assert decode(TICKER, answer({"last": "1"}, code=0)).last == 1
        error = failure(TICKER, answer(code=51000, msg="Parameter instId error"))
        assert type(error) is ParameterError
        assert error.code == "51000"
        assert failure(TICKER, answer(code=51000, msg=None)).message.startswith("51000: ")

    @pytest.mark.parametrize(
        "beside", [{"msg": None}, {"msg": 5}, {"inTime": 5}, {"outTime": None}]
    )
    def test_what_stands_beside_the_data_may_be_odd(self, beside: dict[str, Any]) -> None:
        assert decode(TICKER, answer({"last": "1"}, **beside)).last == 1

    def test_the_rest_of_an_envelope(self) -> None:
        found = results.open_envelope(answer(accepted(), inTime="1", outTime="2"), "x")
        assert (found.code, found.msg) == ("0", "")

    def test_numbers_are_exact(self) -> None:
        found = results.open_envelope(b'{"code":"0","data":[0.10, 1e-9, 7]}', "x")
        assert found.data == [Decimal("0.10"), Decimal("1e-9"), 7]
        assert str(found.data[0]) == "0.10"


class TestShapes:
    def test_rows(self) -> None:
        found = decode(TICKERS, answer({"last": "1"}, {"last": "2"}))
        assert found == [Ticker({"last": "1"}), Ticker({"last": "2"})]
        assert decode(TICKERS, answer()) == []

    def test_rows_that_are_arrays(self) -> None:
        shape = results.rows(BookLevel)
        assert shape(answer(["1", "2"]), TICKERS) == [BookLevel(["1", "2"])]

    def test_rows_that_are_scalars(self) -> None:
        assert results.rows(reading.as_text)(answer("a", "b"), TICKERS) == ["a", "b"]
        assert results.rows(reading.as_decimal)(answer("1.0"), TICKERS) == [Decimal("1.0")]

    def test_the_one_row(self) -> None:
        assert decode(TICKER, answer({"last": "1"})) == Ticker({"last": "1"})

    @pytest.mark.parametrize("rows", [[], [{}, {}]])
    def test_another_number_than_one(self, rows: list[Any]) -> None:
        error = failure(TICKER, answer(*rows))
        assert type(error) is AnswerError
        assert f"one row was expected and {len(rows)} came" in error.message

    def test_one_object(self) -> None:
        body = json.dumps({"code": "0", "msg": "", "data": {"last": "1"}}).encode()
        assert results.single(Ticker)(body, TICKER) == Ticker({"last": "1"})
        with pytest.raises(AnswerError, match="another form"):
            results.single(Ticker)(answer({"last": "1"}), TICKER)

    def test_nothing(self) -> None:
        def result(body: bytes) -> object:
            return results.nothing(body, TICKER)  # type: ignore[func-returns-value]  # to see that it is None

        assert result(answer()) is None
        with pytest.raises(ParameterError):
            result(answer(code="51000"))

    def test_a_file(self) -> None:
        assert results.binary(b"\x00\x01", TICKER) == b"\x00\x01"
        with pytest.raises(ParameterError):
            results.binary(answer(code="51000"), TICKER)
        for body in (b'{"co', b"", b"<html>502", b"\n<!DOCTYPE html>"):
            with pytest.raises(AnswerError):
                results.binary(body, TICKER)
        assert results.binary(answer(), TICKER) == answer()

    @pytest.mark.parametrize("data", [{}, "x", None, 5, [[]], ["x"], [None], [5], [[{}]]])
    @pytest.mark.parametrize(
        "request_", [TICKERS, TICKER, ORDER, BATCH], ids=["rows", "one", "action", "batch"]
    )
    def test_data_of_another_form(self, request_: Request[Any], data: Any) -> None:
        error = failure(request_, json.dumps({"code": "0", "msg": "", "data": data}).encode())
        assert type(error) is AnswerError
        assert "another form" in error.message
        assert "newer version" in str(error)

    def test_data_of_another_form_is_shown_in_short(self) -> None:
        error = failure(TICKERS, json.dumps({"code": "0", "data": "x" * 10_000}).encode())
        assert len(error.message) < 400


class TestRefusals:
    def test_an_envelope_that_refuses(self) -> None:
        error = failure(TICKERS, answer({"a": 1}, code="50011", msg="Too Many Requests"))
        assert type(error) is RateLimited
        assert error.message == "50011: Too Many Requests."
        assert (error.code, error.exchange_message) == ("50011", "Too Many Requests")
        assert error.rows == [{"a": 1}]
        assert error.request is TICKERS

    def test_a_refusal_without_a_message_says_what_is_known(self) -> None:
        assert failure(TICKERS, answer(code="50011")).message == (
            "50011: Too many requests for this operation."
        )
        assert failure(TICKERS, answer(code="98765")).message == "98765: refused without a message."

    def test_data_of_any_form_may_come_with_it(self) -> None:
        anything: list[Any] = [{}, None, "x"]
        for data in anything:
            body = json.dumps({"code": "51000", "msg": "x", "data": data}).encode()
            error = failure(TICKERS, body)
            assert isinstance(error, ParameterError)
            assert error.rows == []

    def test_an_action_refused_as_a_whole(self) -> None:
        for request in (ORDER, BATCH):
            error = failure(request, answer(code="50101", msg="APIKey does not match"))
            assert type(error) is EnvironmentMismatch
            assert not isinstance(error, OrderRejected)

    def test_a_code_of_rows_without_rows(self) -> None:
        for request in (ORDER, BATCH, TICKERS):
            for code in ("1", "2"):
                error = failure(request, answer(code=code, msg="Operation failed."))
                assert type(error) is ExchangeError
                assert error.code == code

    def test_a_code_of_rows_where_rows_have_no_results(self) -> None:
        """Some operations answer so though the documentation knows nothing of it."""
        error = failure(TICKERS, answer({}, refused("51008"), code="1"))
        assert isinstance(error, InsufficientBalance)
        error = failure(TICKERS, answer({"sCode": "0"}, "x", code="1"))
        assert type(error) is ExchangeError


class TestActions:
    def test_accepted(self) -> None:
        result = decode(ORDER, answer(accepted(7)))
        assert type(result) is OrderAck
        assert result.ord_id == "7"

    def test_a_row_without_a_code_is_the_envelopes(self) -> None:
        assert decode(ORDER, answer({"ordId": "7"})).ord_id == "7"
        assert decode(ORDER, answer({"ordId": "7", "sCode": ""})).ord_id == "7"
        assert decode(ORDER, answer({"ordId": "7", "sCode": None})).ord_id == "7"
        error = failure(ORDER, answer({"ordId": "7"}, code="1", msg="Failed"))
        assert type(error) is ExchangeError
        assert error.message == "1: Failed."

    @pytest.mark.parametrize("envelope", ["0", "1", "2", 1])
    def test_the_class_comes_from_the_row(self, envelope: Any) -> None:
        error = failure(ORDER, answer(refused("51008"), code=envelope, msg="All operations failed"))
        assert isinstance(error, InsufficientBalance)
        assert isinstance(error, OrderRejected)
        assert (error.code, error.sub_code, error.exchange_message) == ("51008", "", "No.")
        assert error.row == refused("51008")
        assert error.index is None
        assert error.message == "51008: No."

    def test_the_class_may_come_from_the_sub_code(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(errors, "_load_codes", lambda: {"51008_7": ("PriceError", "", None)})
        error = failure(ORDER, answer(refused("51008", "7"), code="1"))
        assert isinstance(error, PriceError)
        assert isinstance(error, OrderRejected)
        assert (error.code, error.sub_code) == ("51008", "7")
        assert error.message == "51008/7: No."
        assert type(failure(ORDER, answer(refused("51008", "8"), code="1"))) is OrderRejected

    def test_a_row_code_that_is_a_number(self) -> None:
        assert decode(ORDER, answer(accepted() | {"sCode": 0})).ord_id == "1"
        assert isinstance(failure(ORDER, answer(refused(51008), code="1")), InsufficientBalance)

    @pytest.mark.parametrize("code", [[], {}, True, 0.5])
    def test_a_row_code_that_is_none(self, code: Any) -> None:
        assert type(failure(ORDER, answer(refused(code)))) is AnswerError
        assert type(failure(BATCH, answer(refused(code)))) is AnswerError
        assert type(failure(TICKERS, answer(refused(code), code="1"))) is AnswerError

    @pytest.mark.parametrize("rows", [[], [accepted(), accepted()]])
    def test_another_number_of_rows(self, rows: list[Any]) -> None:
        assert type(failure(ORDER, answer(*rows))) is AnswerError

    def test_an_envelope_that_fails_with_rows_that_do_not(self) -> None:
        error = failure(ORDER, answer(accepted(), code="1", msg="?"))
        assert type(error) is OutcomeUnknown

    @pytest.mark.parametrize("code", sorted(results.UNKNOWN_OUTCOME_CODES))
    def test_a_code_that_leaves_it_open(self, code: str) -> None:
        error = failure(ORDER, answer(code=code, msg="Timeout"))
        assert type(error) is OutcomeUnknown
        assert code in error.message
        error = failure(ORDER, answer(refused(code), code="1"))
        assert type(error) is OutcomeUnknown
        assert error.row == refused(code)
        assert error.index is None
        # What only reads has no outcome to be unknown.
        assert isinstance(failure(TICKERS, answer(code=code, msg="Timeout")), ExchangeError)
        read = failure(account.get_balance(), answer(code=code))
        assert isinstance(read, ExchangeError)
        assert public.get_time().operation.repeatable


class TestBatches:
    def test_all_accepted(self) -> None:
        result = decode(BATCH, answer(accepted(1), accepted(2), accepted(3)))
        assert isinstance(result, BatchResult)
        assert [row.ord_id for row in result.accepted] == ["1", "2", "3"]
        assert result.require_all() == result.accepted == list(result)
        assert (result.rejected, result.unknown) == ([], [])
        assert repr(result) == "<BatchResult 3 accepted, 0 rejected, 0 unknown>"

    @pytest.mark.parametrize("envelope", ["0", "1", "2"])
    def test_each_row_in_the_order_asked(self, envelope: str) -> None:
        result = decode(
            BATCH, answer(refused("51008"), accepted(2), refused("51149"), code=envelope, msg="?")
        )
        first, second, third = result
        assert isinstance(first, InsufficientBalance)
        assert isinstance(first, OrderRejected)
        assert (first.index, first.row) == (0, refused("51008"))
        assert first.message == "row 0: 51008: No."
        assert second == OrderAck(accepted(2))
        assert type(third) is OutcomeUnknown
        assert (third.index, third.row) == (2, refused("51149"))
        assert result.accepted == [second]
        assert result.rejected == [first]
        assert result.unknown == [third]
        assert repr(result) == "<BatchResult 1 accepted, 1 rejected, 1 unknown>"

    def test_all_refused_is_a_result_all_the_same(self) -> None:
        result = decode(BATCH, answer(refused(), refused(), refused(), code="1"))
        assert len(result.rejected) == 3
        assert [error.index for error in result.rejected] == [0, 1, 2]

    @pytest.mark.parametrize("came", [0, 1, 2])
    def test_rows_that_are_missing_are_unknown(self, came: int) -> None:
        result = decode(BATCH, answer(*map(accepted, range(came))))
        assert len(result) == 3
        assert len(result.accepted) == came
        assert [error.index for error in result.unknown] == list(range(came, 3))
        assert all("says nothing of it" in error.message for error in result.unknown)
        assert all(error.row is None and error.remedy for error in result.unknown)
        assert all(error.request is BATCH for error in result.unknown)

    def test_it_is_a_sequence(self) -> None:
        result = decode(BATCH, answer(accepted(1), refused(), accepted(3), code="2"))
        assert len(result) == 3
        assert result[0] == OrderAck(accepted(1))
        assert result[-1] == OrderAck(accepted(3))
        assert isinstance(result[1], OrderRejected)
        assert list(result[1:]) == [result[1], result[2]]
        assert result[0] in result
        with pytest.raises(IndexError):
            result[3]

    def test_requiring_all(self) -> None:
        result = decode(BATCH, answer(accepted(1), refused(), code="2"))
        with pytest.raises(BatchIncomplete) as caught:
            result.require_all()
        error = caught.value
        assert error.errors == (result[1], result[2])
        assert error.operation == "trade.place_batch_orders"
        assert error.message == (
            "2 of 3 rows failed; row 1: 51008: No. row 2: the answer says nothing of it."
        )
        assert error.remedy

    def test_where_the_request_is_not_known(self) -> None:
        """As when the bytes of an answer were kept: nothing can be missing then."""
        result = operations["POST /api/v5/trade/batch-orders"].decode(answer(accepted()))
        assert len(result) == 1

    def test_a_batch_is_refused_as_a_whole(self) -> None:
        assert isinstance(failure(BATCH, answer(code="50011")), RateLimited)
        assert type(failure(BATCH, answer(code="50004"))) is OutcomeUnknown
        assert type(failure(BATCH, answer(accepted(), {}, code="2", msg="x"))) is ExchangeError

    def test_the_classes_are_those_of_single_rows(self) -> None:
        result = decode(BATCH, answer(refused("51006"), code="1"))
        assert isinstance(result[0], PriceError)


def test_an_answer_about_secrets_is_quoted_nowhere() -> None:
    operation = operations.named("subaccount.create_api_key")
    assert operation.confidential
    assert not operations.named("trade.place_order").confidential
    for body in (
        b'{"code":"0","data":[{"secretKey":"SECRET","pass',
        b'{"code":"0","data":{"secretKey":"SECRET"}}',
        b'{"code":"0","data":[["SECRET"]]}',
        b'{"code":"0","data":[{"secretKey":"SECRET"},{"secretKey":"SECRET"}]}',
        b"SECRET",
    ):
        with pytest.raises(AnswerError) as caught:
            operation.decode(body)
        assert "SECRET" not in str(caught.value) + repr(caught.value)
