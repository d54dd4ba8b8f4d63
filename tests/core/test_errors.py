"""The tree of errors."""

import copy
import inspect
import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest

from okx_v5 import errors, for_code
from okx_v5.api import trade
from okx_v5_api.error_codes import CODES
from okx_v5_core import errors as tree
from okx_v5_core.errors import (
    AnswerError,
    ArgumentError,
    AuthenticationError,
    BatchIncomplete,
    EnvironmentMismatch,
    ExchangeError,
    InsufficientBalance,
    OkxError,
    OrderRejected,
    OutcomeUnknown,
    ParameterError,
    PriceError,
    RateLimited,
    TimedOut,
    TransportError,
    UsageError,
)

REQUEST = trade.place_order(inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="market", sz=1)
CLASSES = [
    thing
    for thing in vars(tree).values()
    if isinstance(thing, type) and issubclass(thing, OkxError) and thing.__module__ == tree.__name__
]
FAMILIES = [cls for cls in CLASSES if issubclass(cls, ExchangeError)]


def refused(code: str = "51008", **given: Any) -> ExchangeError:
    return ExchangeError.refused(code, "Insufficient balance", request=REQUEST, **given)


class TestTree:
    def test_it_stands_in_the_docstring(self) -> None:
        """Each class but the one that goes across, under its base and with what its docstring says."""
        lines = re.findall(r"^([│ ]*)(?:[├└]── )?(\w+Error|\w+) *(.*)$",
                           inspect.getdoc(tree).split("```")[1], re.MULTILINE)  # type: ignore[union-attr]  # it has one  # fmt: skip
        shown = {}
        stack: list[str] = []
        for bars, name, meaning in lines:
            depth = 0 if name == "OkxError" else len(bars) // 4 + 1
            stack[depth:] = [name]
            shown[name] = (stack[depth - 1] if depth else "Exception", meaning)
        assert {name: base for name, (base, _) in shown.items()} == {
            cls.__name__: cls.__bases__[0].__name__ for cls in CLASSES if cls is not OrderRejected
        }
        assert "OrderRejected" in (inspect.getdoc(tree) or "")
        assert all(meaning for name, (_, meaning) in shown.items() if name != "OkxError")

    def test_it_is_exported_whole(self) -> None:
        assert sorted(tree.__all__) == sorted([cls.__name__ for cls in CLASSES] + ["for_code"])
        for name in tree.__all__:
            assert getattr(errors, name) is getattr(tree, name)

    @pytest.mark.parametrize("cls", CLASSES)
    def test_each_class_says_what_it_is(self, cls: type[OkxError]) -> None:
        assert "__doc__" in vars(cls)
        assert cls.__doc__
        assert cls.__doc__.endswith(".") or "\n" in cls.__doc__

    @pytest.mark.parametrize("cls", [*FAMILIES, *TransportError.__subclasses__(), TransportError, AnswerError,
                                     OutcomeUnknown, BatchIncomplete])  # fmt: skip
    def test_each_family_says_what_to_do(self, cls: type[OkxError]) -> None:
        assert cls.remedy
        assert cls.remedy.endswith(".")

    @pytest.mark.parametrize("cls", FAMILIES)
    def test_families_know_what_to_do_of_their_own(self, cls: type[OkxError]) -> None:
        if cls not in (ExchangeError, OrderRejected):
            assert "remedy" in vars(cls)

    def test_ordinary_classes_are_among_their_bases(self) -> None:
        assert issubclass(ArgumentError, ValueError)
        assert issubclass(tree.FieldError, ValueError)
        assert issubclass(UsageError, RuntimeError)


class TestText:
    def test_operation_message_remedy(self) -> None:
        error = TimedOut("no answer in time.", request=REQUEST)
        assert error.operation == "trade.place_order"
        assert str(error) == f"trade.place_order: no answer in time. {TimedOut.remedy}"

    def test_without_some_of_it(self) -> None:
        assert str(OkxError("what.")) == "what."
        assert str(OkxError("what.", remedy="Do.")) == "what. Do."
        assert str(OkxError("what.", operation="a.b")) == "a.b: what."
        assert str(TimedOut("what.", remedy="Do.")) == "what. Do."

    def test_an_operation_that_is_given_prevails(self) -> None:
        assert OkxError("what.", operation="a.b", request=REQUEST).operation == "a.b"

    def test_of_a_refusal(self) -> None:
        error = refused()
        assert error.message == "51008: Insufficient balance."
        assert str(error) == f"trade.place_order: 51008: Insufficient balance. {error.remedy}"
        assert refused(sub_code="1000").message == "51008/1000: Insufficient balance."
        assert refused(row={}, index=3).message == "row 3: 51008: Insufficient balance."

    def test_answers_are_kept_in_part(self) -> None:
        error = AnswerError("x", status=502, content=b"x" * 5000)
        assert error.status == 502
        assert error.content == b"x" * 1000


class TestCodes:
    @pytest.mark.parametrize(
        "code", ["51008", "50011", "50113", "51000", "50101", "50119", "51006"]
    )
    def test_well_known_ones(self, code: str) -> None:
        expected = {
            "51008": InsufficientBalance, "50011": RateLimited, "50113": AuthenticationError,
            "51000": ParameterError, "50101": EnvironmentMismatch, "50119": EnvironmentMismatch,
            "51006": PriceError,
        }  # fmt: skip
        assert for_code(code) is expected[code]
        assert type(refused(code)) is expected[code]

    def test_those_of_environments_name_the_likely_one(self) -> None:
        for word in ("Client.demo", "Client.live"):
            assert word in str(refused("50101"))
        for word in ("region='eea'", "region='us'", "my.okx.com", "app.okx.com"):
            assert word in str(refused("50119"))

    def test_every_code_of_the_specification(self) -> None:
        assert len(CODES) > 100
        for key, (family, meaning, remedy) in CODES.items():
            code, _, sub_code = key.partition("_")
            error = ExchangeError.refused(code, "", sub_code=sub_code)
            assert type(error).__name__ == family
            assert error.message.endswith(f": {meaning}")
            assert error.remedy == (remedy or type(error).remedy)

    def test_sub_codes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tree, "_load_codes", tree._load_codes)  # to have it put back
        tree.use_codes(
            lambda: {"51008": CODES["51008"], "51008_1000": ("PriceError", "A sub-code.", None)}
        )
        assert for_code("51008", "1000") is PriceError
        error = ExchangeError.refused("51008", "", sub_code="1000")
        assert type(error) is PriceError
        assert str(error) == f"51008/1000: A sub-code. {PriceError.remedy}"
        # One that is not listed is of the code's family.
        assert for_code("51008", "987") is InsufficientBalance
        assert for_code("51008") is InsufficientBalance

    def test_unknown_codes(self) -> None:
        assert for_code("98765") is ExchangeError
        assert for_code("") is ExchangeError
        assert for_code("50198") is AuthenticationError
        assert for_code("501") is ExchangeError
        assert "documentation" in str(refused("98765"))

    def test_families_by_name(self) -> None:
        assert set(tree.families()) == {cls.__name__ for cls in FAMILIES} - {
            "OrderRejected",
            "Throttled",
            "TooManyItems",
        }
        assert tree.families()["PriceError"] is PriceError

    def test_without_a_table(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(tree, "_load_codes", dict)
        assert for_code("51008") is ExchangeError
        tree.use_codes(lambda: {"51008": ("PriceError", "What.", "Do.")})
        assert type(ExchangeError.refused("51008", "")) is PriceError
        assert str(ExchangeError.refused("51008", "")) == "51008: What. Do."


class TestRejections:
    @pytest.mark.parametrize("cls", FAMILIES)
    def test_they_are_of_both_classes(self, cls: type[ExchangeError]) -> None:
        rejection = tree._of_both(cls, OrderRejected) if cls is not OrderRejected else OrderRejected
        assert issubclass(rejection, cls)
        assert issubclass(rejection, OrderRejected)
        assert rejection.__name__ in (cls.__name__, "OrderRejected")
        assert rejection.remedy == cls.remedy
        if cls is not OrderRejected:
            assert tree._of_both(cls, OrderRejected) is rejection

    def test_of_a_known_code(self) -> None:
        error = refused(row={"sCode": "51008"})
        assert isinstance(error, InsufficientBalance)
        assert isinstance(error, OrderRejected)
        assert type(error).__name__ == "InsufficientBalance"
        assert type(error).__module__ == "okx_v5_core.errors"
        assert type(error).__doc__ == InsufficientBalance.__doc__
        assert not isinstance(refused(), OrderRejected)

    def test_of_an_unknown_code(self) -> None:
        assert type(refused("98765", row={})) is OrderRejected


MAKERS: list[Callable[[], OkxError]] = [
    lambda: ArgumentError("x", remedy="Do.", operation="a.b"),
    lambda: AnswerError("x", status=502, content=b"y", request=REQUEST),
    lambda: OutcomeUnknown("x", index=2, row={"a": 1}, request=REQUEST),
    lambda: BatchIncomplete("x", errors=[refused(row={}, index=0)], operation="a.b"),
    lambda: refused(status=400, rows=[{"a": 1}]),
    lambda: refused("98765", row={"a": 1}),
    lambda: refused("51008", sub_code="1000", row={"sCode": "51008"}, index=3),
]


@pytest.mark.parametrize("make", MAKERS)
def test_errors_cross_processes(make: Callable[[], OkxError]) -> None:
    error = make()
    for again in (
        pickle.loads(pickle.dumps(error)),  # noqa: S301
        copy.copy(error),
        copy.deepcopy(error),
    ):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again).keys() == vars(error).keys()
        for name, value in vars(error).items():
            found = getattr(again, name)
            if name == "errors":
                assert [str(inner) for inner in found] == [str(inner) for inner in value]
            else:
                assert found == value
        assert again.remedy == error.remedy


def test_what_is_missing_after_a_plain_rebuild_has_a_default() -> None:
    """Some tools make an exception again from its arguments alone."""
    error = InsufficientBalance("x")
    assert (error.code, error.sub_code, error.row, error.index, error.status) == (
        "",
        "",
        None,
        None,
        None,
    )
    assert list(error.rows) == []
