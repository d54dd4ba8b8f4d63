"""The exchange's codes: the class, the meaning and the advice of each, and of those unknown."""

import copy
import pickle
import re
from typing import Any

import pytest

import okx_v5
from okx_v5.api import market, trade
from okx_v5_api.error_codes import CLOSE_FRAMES, CODES
from okx_v5_core import errors as tree
from okx_v5_core.errors import ExchangeError, InsufficientBalance, OrderRejected, for_code

FAMILIES = tree.families()
TABLES = [*CODES.items(), *CLOSE_FRAMES.items()]
ADVICE = {
    **{code: remedy for code, (_, _, remedy) in TABLES if remedy},
    **{name: family.remedy for name, family in FAMILIES.items() if family.remedy},
}
MARKET_ORDER = trade.place_order(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=1
)
TICKERS = market.get_tickers("SPOT")


def refused(code: str, message: str = "", **given: Any) -> ExchangeError:
    return ExchangeError.refused(code, message, request=MARKET_ORDER, **given)


class TestTable:
    def test_how_much_it_holds(self) -> None:
        assert len(CODES) > 1000
        assert len([code for code in CODES if "_" in code]) > 40
        assert len(CLOSE_FRAMES) == 10

    def test_each_code(self) -> None:
        for code, (family, meaning, remedy) in TABLES:
            assert re.fullmatch(r"\d{1,5}(_\d{4})?", code)
            assert family in FAMILIES, code
            for text in (meaning, remedy or "."):
                assert text.endswith("."), code
                assert not text.endswith(".."), code
                assert "  " not in text, code

    def test_each_code_has_the_class_of_its_family(self) -> None:
        for key, (family, meaning, remedy) in CODES.items():
            code, _, sub_code = key.partition("_")
            error = refused(code, sub_code=sub_code)
            assert type(error) is FAMILIES[family] is for_code(code, sub_code)
            assert error.message == f"{code}{'/' * bool(sub_code)}{sub_code}: {meaning}"
            assert error.remedy == (remedy or FAMILIES[family].remedy)
            assert str(error).startswith(f"trade.place_order: {code}")
            assert str(error).endswith(f"{meaning} {error.remedy}")

    def test_each_family_has_codes(self) -> None:
        assert {family for family, _, _ in CODES.values()} == set(FAMILIES)

    def test_sub_codes_belong_to_codes(self) -> None:
        for key, (family, _, _) in CODES.items():
            code, _, sub_code = key.partition("_")
            if sub_code:
                assert family == CODES[code][0]

    def test_many_have_advice_of_their_own(self) -> None:
        assert len({remedy for _, _, remedy in CODES.values() if remedy}) > 100

    def test_advice_names_operations_that_exist(self) -> None:
        known = {operation.id for operation in okx_v5.operations.values()}
        for code, text in ADVICE.items():
            for name in re.findall(r"\b[a-z_]+\.[a-z_]+\b", text):
                assert name in known | {"my.okx", "app.okx", "operation.limits"}, code

    @pytest.mark.parametrize(
        ("code", "sub_code", "family"),
        [
            ("51008", "1000", "InsufficientBalance"),
            ("51004", "1101", "SizeError"),
            ("51025", "", "LimitReached"),
            ("50061", "", "RateLimited"),
            ("58350", "", "InsufficientBalance"),
            ("58207", "", "FundingError"),
            ("52922", "", "QuoteError"),
            ("70000", "", "QuoteError"),
            ("51730", "", "EarnError"),
            ("51293", "", "BotError"),
            ("59279", "", "CopyTradingError"),
            ("60018", "", "SubscriptionError"),
            ("60032", "", "EnvironmentMismatch"),
            ("60006", "", "ClockError"),
            ("64008", "", "Maintenance"),
        ],
    )
    def test_some(self, code: str, sub_code: str, family: str) -> None:
        assert for_code(code, sub_code) is FAMILIES[family] is getattr(okx_v5, family)

    def test_finer_advice_of_sub_codes(self) -> None:
        assert "account.set_auto_loan" in str(refused("51008", sub_code="1002"))
        assert str(refused("51008")).endswith(str(InsufficientBalance.remedy))
        # One without advice of its own has its code's.
        assert refused("51004", sub_code="1101").remedy == refused("51004").remedy
        # One that is not known has its code's meaning.
        assert refused("51008", sub_code="77").message == "51008/77: " + CODES["51008"][1]


class TestRanges:
    @pytest.mark.parametrize(
        ("code", "family"),
        [
            ("50099", "ExchangeError"),
            ("50199", "AuthenticationError"),
            ("51099", None),
            ("51219", "ExchangeError"),
            ("51336", "ExchangeError"),
            ("51379", "BotError"),
            ("51499", "OrderStateError"),
            ("51599", "OrderStateError"),
            ("51799", "EarnError"),
            ("52099", "ExchangeError"),
            ("52999", "QuoteError"),
            ("54999", "ExchangeError"),
            ("55999", "BotError"),
            ("56999", "QuoteError"),
            ("58999", "FundingError"),
            ("59999", "AccountStateError"),
            ("60999", "SubscriptionError"),
            ("63000", "ExchangeError"),
            ("64999", "SubscriptionError"),
            ("70999", "QuoteError"),
            ("75999", "ExchangeError"),
            ("99999", "ExchangeError"),
            ("", "ExchangeError"),
            ("58", "ExchangeError"),
            ("5899", "ExchangeError"),
            ("580000", "ExchangeError"),
            ("x", "ExchangeError"),
        ],
    )
    def test_unknown_codes(self, code: str, family: str | None) -> None:
        if family is None:
            assert code in CODES
            return
        assert code not in CODES
        assert for_code(code) is FAMILIES[family]
        error = refused(code, "Something new")
        assert type(error) is FAMILIES[family]
        assert error.message == f"{code}: Something new."
        assert error.remedy == FAMILIES[family].remedy
        assert refused(code, sub_code="1000").message == f"{code}/1000: refused without a message."

    def test_ranges_are_in_order_and_hold_codes(self) -> None:
        end = 0
        for first, last, family in tree._RANGES:
            assert end < first < last
            held = [
                entry[0]
                for code, entry in CODES.items()
                if code in map(str, range(first, last + 1))
            ]
            assert held.count(family.__name__) > 1
            end = last


class TestPrinting:
    def test_a_refusal(self) -> None:
        error = refused("51008", "Insufficient USDT balance in account", sub_code="1000")
        assert str(error) == (
            "trade.place_order: 51008/1000: Insufficient USDT balance in account. Read "
            "account.get_max_avail_size for what is possible; transfer funds to the trading account."
        )

    def test_the_rows_that_failed(self) -> None:
        rows = [
            {"ordId": "1", "sCode": "0", "sMsg": ""},
            {"ordId": "", "sCode": "51008", "subCode": "1000", "sMsg": "Insufficient."},
            {"ordId": "", "sCode": 51020, "sMsg": ""},
            {"ordId": "", "sCode": "98765"},
            {"ordId": "", "sCode": None},
            {"ordId": ""},
            "a row",
        ]
        error = refused("2", "Bulk operation partially succeeded", rows=rows)
        assert error.rows is rows
        assert error.message == (
            "2: Bulk operation partially succeeded. "
            "row 1: 51008/1000: Insufficient. "
            "row 2: 51020: The order is smaller than allowed. "
            "row 3: 98765: refused without a message."
        )
        assert str(error) == f"trade.place_order: {error.message} {error.remedy}"

    def test_only_the_first_few(self) -> None:
        rows = [{"sCode": "51008", "sMsg": "x" * 1000}] * 20
        message = refused("1", "All operations failed", rows=rows).message
        assert message.count("row ") == 5
        assert message.endswith(" row 4: 51008: " + "x" * 200 + ". 15 more rows failed.")
        assert refused("1", rows=rows[:5]).message.endswith("x.")

    def test_one_more_row(self) -> None:
        assert refused("1", rows=[{"sCode": "1"}] * 6).message.endswith(" 1 more row failed.")

    def test_a_row_of_a_batch(self) -> None:
        error = refused("51008", "No", sub_code="1000", row={"sCode": "51008"}, index=3)
        assert error.message == "row 3: 51008/1000: No."

    def test_without_an_operation(self) -> None:
        assert str(ExchangeError.refused("50011", "Too Many Requests")) == (
            f"50011: Too Many Requests. {okx_v5.RateLimited.remedy}"
        )


class TestCrossingProcesses:
    @pytest.mark.parametrize("name", sorted(FAMILIES))
    def test_rejections_of_every_family(self, name: str) -> None:
        code = next(code for code, (family, _, _) in CODES.items() if family == name)
        error = refused(code, "No", row={"sCode": code, "ordId": "1"}, index=2, status=200)
        for again in (
            pickle.loads(pickle.dumps(error)),  # noqa: S301
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert isinstance(again, FAMILIES[name])
            assert isinstance(again, OrderRejected)
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert (again.code, again.index, again.row) == (code, 2, error.row)
            assert again.remedy == error.remedy

    def test_a_refusal_with_rows(self) -> None:
        error = ExchangeError.refused(
            "1", "No", request=TICKERS, rows=[{"sCode": "51008", "sMsg": "Poor"}]
        )
        again = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert str(again) == str(error)
        assert "row 0: 51008: Poor." in str(again)
        assert again.rows == error.rows
