"""What people see who ask their editor, `help()` or IPython."""

import inspect
import pydoc
import typing
from decimal import Decimal
from typing import Any

import jedi  # type: ignore[import-untyped]  # jedi brings no types
import pytest

import okx_v5
from okx_v5 import AsyncClient, Client, Request
from okx_v5.api import trade
from okx_v5.enums import Side
from okx_v5.records import OrderAck, Ticker
from okx_v5_api.functions import __all__ as tags

PLAIN = pydoc._PlainTextDoc()  # type: ignore[attr-defined]  # what pydoc.plaintext is made of
ARGUMENTS = [
    "inst_id",
    "td_mode",
    "side",
    "ord_type",
    "sz",
    "ccy",
    "cl_ord_id",
    "px",
    "attach_algo_ords",
]


def script(code: str) -> jedi.Script:
    return jedi.Script(code)


def complete(code: str) -> set[str]:
    """What may follow the end of a piece of code."""
    return {found.name for found in script(code).complete()}


def complete_live(code: str, **space: Any) -> set[str]:
    """The same in a session such as IPython's, where objects are at hand."""
    return {found.name for found in jedi.Interpreter(code, [space]).complete()}


def rendered(thing: Any) -> str:
    """What `help()` shows, without its line breaks, margins and the quotes of annotations."""
    text = pydoc.render_doc(thing, renderer=PLAIN).replace("'", "").replace("|", " ")
    return " ".join(text.split())


class TestInspect:
    @pytest.mark.parametrize("client", [Client, AsyncClient])
    def test_the_method_has_its_real_signature(self, client: Any) -> None:
        method = client.live().trade.place_order
        signature = inspect.signature(method)
        assert [name for name in signature.parameters if name in ARGUMENTS] == ARGUMENTS
        for name, parameter in signature.parameters.items():
            assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
            if name not in ARGUMENTS[:5]:
                assert parameter.default is None
        hints = typing.get_type_hints(method)
        assert hints["return"] is OrderAck
        assert hints["inst_id"] is str
        assert Decimal in typing.get_args(hints["sz"])
        assert float not in typing.get_args(hints["sz"])
        assert Side in typing.get_args(hints["side"])
        assert inspect.iscoroutinefunction(method) is (client is AsyncClient)

    def test_the_function_has_it_too(self) -> None:
        signature = inspect.signature(trade.place_order)
        assert [name for name in signature.parameters if name in ARGUMENTS] == ARGUMENTS
        assert typing.get_type_hints(trade.place_order)["return"] == Request[OrderAck]

    @pytest.mark.parametrize("client", [Client, AsyncClient])
    def test_the_docstring_tells_of_each_argument(self, client: Any) -> None:
        docstring = inspect.getdoc(client.live().trade.place_order) or ""
        assert docstring.startswith("Place one order.")
        for name in ARGUMENTS:
            assert f"\n    {name}: " in docstring
        assert "https://www.okx.com/docs-v5/" in docstring
        assert "Raises:" in docstring


class TestHelp:
    @pytest.mark.parametrize("client", [Client, AsyncClient])
    def test_of_a_method(self, client: Any) -> None:
        text = rendered(client.live().trade.place_order)
        assert "place_order(*, inst_id: str, td_mode: TradeModeLike," in text
        assert "-> OrderAck" in text
        assert "Place one order." in text

    def test_of_a_namespace_and_a_client(self) -> None:
        text = rendered(type(Client.live().trade))
        assert "Orders, fills and closing of positions." in text
        assert "place_order(" in text
        assert "cancel_order(" in text
        text = rendered(Client)
        assert "Sends requests to the exchange and waits for the answers." in text
        for name in tags:
            assert name in text

    def test_of_a_record(self) -> None:
        text = rendered(Ticker)
        assert f"last {inspect.getdoc(Ticker.last)}" in text
        assert "A typed client for the OKX V5 API." in rendered(okx_v5)


CODE = "import okx_v5\nokx = okx_v5.Client.live()\n"


class TestCompletion:
    def test_of_the_package(self) -> None:
        assert {"Client", "AsyncClient", "Credentials", "errors"} <= complete(
            "import okx_v5\nokx_v5."
        )
        assert "Client" in complete("import okx_v5\nokx_v5.Cli")

    def test_of_namespaces(self) -> None:
        assert {"market", "trade", "send", "with_options"} <= complete(CODE + "okx.")
        assert {"place_order", "get_fills"} <= complete(CODE + "okx.trade.")

    def test_of_results(self) -> None:
        assert {"last", "ask_px", "ts", "raw", "to_dict"} <= complete(
            CODE + 'okx.market.get_ticker("X").'
        )
        assert {"ord_id", "s_code"} <= complete(CODE + "okx.trade.place_order().")
        assert "last" in complete(CODE + 'okx.with_options(timeout=3).market.get_ticker("X").')
        assert "last" in complete(CODE + 'okx.send(okx_v5.api.market.get_ticker("X")).')
        # Numbers are numbers.
        assert "quantize" in complete(CODE + 'okx.market.get_ticker("X").last.')

    def test_of_lists_of_results(self) -> None:
        assert "last" in complete(CODE + 'okx.market.get_tickers("SPOT")[0].')
        assert {"accepted", "rejected", "require_all"} <= complete(
            CODE + "okx.trade.place_batch_orders([])."
        )

    def test_of_awaited_results(self) -> None:
        code = (
            "import okx_v5\n"
            "async def main(okx: okx_v5.AsyncClient) -> None:\n"
            '    (await okx.market.get_ticker("X")).'
        )
        assert {"last", "ts"} <= complete(code)

    def test_of_arguments(self) -> None:
        assert "inst_id=" in complete(CODE + "okx.trade.place_order(inst")
        assert {"BUY", "SELL"} <= complete("from okx_v5.enums import Side\nSide.")

    def test_the_signature(self) -> None:
        for code in (
            CODE + "okx.trade.place_order(",
            "from okx_v5.api import trade\ntrade.place_order(",
        ):
            (signature,) = script(code).get_signatures()
            names = [parameter.name for parameter in signature.params]
            assert [name for name in names if name in ARGUMENTS] == ARGUMENTS
            assert "Place one order." in signature.docstring()
        text = script(CODE + "okx.trade.place_order(").get_signatures()[0].to_string()
        assert text.endswith("-> OrderAck")
        assert "sz: write.Number" in text or "sz: Number" in text

    def test_the_documentation_under_the_cursor(self) -> None:
        found = script(CODE + "okx.trade.place_order").help(3, 15)
        assert [name.name for name in found] == ["place_order"]
        assert "Place one order." in found[0].docstring()
        assert [name.name for name in script(CODE + "okx.trade.place_order").goto(3, 15)] == [
            "place_order"
        ]


class TestSessions:
    """In IPython the client is an object, and jedi looks at what it really is."""

    def test_of_a_client(self) -> None:
        with Client.live() as okx:
            assert {"market", "trade"} <= complete_live("okx.", okx=okx)
            assert {"place_order", "amend_order"} <= complete_live("okx.trade.", okx=okx)
            assert "place_order" in complete_live("okx.trade.place_o", okx=okx)
            assert {"last", "ts"} <= complete_live('okx.market.get_ticker("X").', okx=okx)

    def test_of_a_record(self) -> None:
        ticker = Ticker.of(last=1)
        assert {"last", "check"} <= complete_live("ticker.", ticker=ticker)

    def test_the_signature(self) -> None:
        with Client.live() as okx:
            (signature,) = jedi.Interpreter(
                "okx.trade.place_order(", [{"okx": okx}]
            ).get_signatures()
        assert [p.name for p in signature.params if p.name in ARGUMENTS] == ARGUMENTS
        assert "Place one order." in signature.docstring()

    def test_dir(self) -> None:
        assert set(tags) <= set(dir(Client.live()))
        assert "place_order" in dir(Client.live().trade)
        assert "last" in dir(Ticker({}))
