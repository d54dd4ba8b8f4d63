"""Requests as values, and the operations that make them."""

import copy
import json
import pickle
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from okx_v5 import ArgumentError, Operation, Request, operations
from okx_v5.api import account, algo, market, subaccount, trade
from okx_v5.bodies import NewOrder
from okx_v5_core import writing as write
from okx_v5_core.operations import Argument, Variant, Variants
from okx_v5_core.results import rows

BASE: dict[str, Any] = {"inst_id": "BTC-USDT", "td_mode": "cash", "side": "sell"}
TICKER = market.get_ticker("BTC-USDT")
ORDER = trade.place_order(
    inst_id="BTC-USDT", td_mode="cash", side="buy", ord_type="limit", px="30000", sz="0.01"
)


def operation(*arguments: Argument, **changes: Any) -> Operation[Any]:
    """An operation that takes these arguments."""
    return Operation(
        **{
            "id": "tag.do", "method": "POST", "path": "/api/v5/tag/do", "permission": "read",
            "auth": "required", "repeatable": True, "limits": (), "doc": "tag-do",
            "shape": rows(dict), "arguments": arguments, **changes,
        }
    )  # fmt: skip


class TestRequest:
    def test_it_says_what_goes_out(self) -> None:
        assert TICKER.operation.id == "market.get_ticker"
        assert TICKER.query == {"instId": "BTC-USDT"}
        assert TICKER.target == "/api/v5/market/ticker?instId=BTC-USDT"
        assert TICKER.body is None
        assert TICKER.content == b""
        assert ORDER.target == "/api/v5/trade/order"
        assert ORDER.content == (
            b'{"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"limit","sz":"0.01","px":"30000"}'
        )

    def test_what_is_not_given_is_not_sent(self) -> None:
        assert account.get_balance().query == {}
        assert account.get_balance().target == "/api/v5/account/balance"
        market_order = trade.place_order(**BASE, ord_type="market", sz=1, px=None)
        assert set(market_order.body or {}) == {"instId", "tdMode", "side", "ordType", "sz"}

    def test_an_empty_body_is_none(self) -> None:
        empty = operation(Argument("a", "a", write.text)).request(a=None)
        assert empty.body is None
        assert empty.content == b""

    @given(st.dictionaries(st.text(min_size=1), st.text(min_size=1), max_size=4))
    def test_the_target_holds_the_query_exactly(self, query: dict[str, str]) -> None:
        request: Request[Any] = Request(TICKER.operation, query=query)
        assert request.target.isascii()
        assert request.target.isprintable()
        assert " " not in request.target
        parts = urlsplit(request.target)
        assert parts.path == "/api/v5/market/ticker"
        assert dict(parse_qsl(parts.query, keep_blank_values=True)) == query

    def test_reserved_characters_and_unicode(self) -> None:
        request: Request[Any] = Request(
            TICKER.operation, query={"a": "x y&z=1/2?#+%,é,你", "b": "~"}
        )
        assert request.target == (
            "/api/v5/market/ticker?a=x%20y%26z%3D1%2F2%3F%23%2B%25,%C3%A9,%E4%BD%A0&b=~"
        )

    def test_a_body_is_compact_json(self) -> None:
        body = {
            "a": "é你",
            "b": [1, True, None],
            "c": Decimal("0.10"),
            "d": Decimal("1E-9"),
            "e": {},
        }
        content = Request(ORDER.operation, body=body).content
        assert content == '{"a":"é你","b":[1,true,null],"c":0.10,"d":1E-9,"e":{}}'.encode()
        assert json.loads(content, parse_float=Decimal) == body

    def test_a_body_may_be_a_list(self) -> None:
        request = trade.place_batch_orders([NewOrder(**BASE, ord_type="market", sz=1)])
        assert isinstance(request.body, list)
        assert request.content.startswith(b'[{"instId"')

    def test_it_is_an_immutable_value(self) -> None:
        request: Any = market.get_ticker("BTC-USDT")
        assert request == TICKER
        assert request != market.get_ticker("ETH-USDT")
        assert request != market.get_books("BTC-USDT")
        for name in ("query", "body", "operation", "anything"):
            with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
                setattr(request, name, {})

    @pytest.mark.parametrize("request_", [TICKER, ORDER], ids=["get", "post"])
    def test_it_can_be_pickled_and_copied(self, request_: Request[Any]) -> None:
        for again in (
            pickle.loads(pickle.dumps(request_)),  # noqa: S301
            copy.copy(request_),
            copy.deepcopy(request_),
        ):
            assert again == request_
            assert again.operation is request_.operation

    def test_its_repr_tells_what_it_is(self) -> None:
        assert repr(TICKER) == "<Request market.get_ticker {'instId': 'BTC-USDT'}>"

    def test_its_repr_hides_passwords(self) -> None:
        request = subaccount.create_api_key(
            sub_acct="mine", label="bot", passphrase="Open-5esame", perm="read_only"
        )
        assert b"Open-5esame" in request.content
        assert "Open-5esame" not in repr(request)
        assert "mine" in repr(request)


class TestOperation:
    def test_it_knows_itself(self) -> None:
        made = operations["POST /api/v5/trade/order"]
        assert made is ORDER.operation
        assert made.key == "POST /api/v5/trade/order"
        assert repr(made) == "<Operation trade.place_order POST /api/v5/trade/order>"
        assert (made.permission, made.auth, made.repeatable, made.expires) == (
            "trade", "required", False, True,
        )  # fmt: skip
        assert made.limits[0].count == 60
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            made.path = "/elsewhere"  # type: ignore[misc]  # wrong on purpose

    def test_it_decodes_answers_of_any_origin(self) -> None:
        made = operations["GET /api/v5/market/ticker"]
        assert made.decode(b'{"code":"0","msg":"","data":[{"last":"1"}]}').last == 1

    def test_an_argument_that_is_refused_names_the_operation(self) -> None:
        with pytest.raises(ArgumentError) as caught:
            trade.place_order(**BASE, ord_type="market", sz=0.01)  # type: ignore[arg-type]  # wrong on purpose
        assert caught.value.operation == "trade.place_order"
        assert str(caught.value).startswith("trade.place_order: sz must be")

    def test_required_arguments(self) -> None:
        with pytest.raises(ArgumentError, match=r"^trade\.place_order: sz is required"):
            trade.place_order(**BASE, ord_type="market", sz=None)  # type: ignore[arg-type]  # wrong on purpose
        with pytest.raises(TypeError, match="sz"):
            trade.place_order(**BASE, ord_type="market")
        with pytest.raises(TypeError, match="positional"):
            trade.place_order("BTC-USDT", **BASE)  # type: ignore[call-arg]  # wrong on purpose

    def test_one_of_several_arguments(self) -> None:
        with pytest.raises(ArgumentError, match="ord_id or cl_ord_id is required"):
            trade.get_order("BTC-USDT")
        assert trade.get_order("BTC-USDT", cl_ord_id="mine").query["clOrdId"] == "mine"

    def test_a_query_holds_text_only(self) -> None:
        made = operation(
            Argument("a", "a", write.json_boolean), Argument("b", "b", write.json_integer),
            Argument("c", "c", write.boolean), method="GET",
        )  # fmt: skip
        assert made.request(a=True, b=5, c=False).query == {"a": "true", "b": "5", "c": "false"}
        assert made.request(a=False, b=5, c=None).target.endswith("?a=false&b=5")
        assert account.get_max_avail_size(
            inst_id="BTC-USDT", td_mode="cross", reduce_only=True
        ).target.endswith("&reduceOnly=true")

    def test_only_those_of_a_registry_can_be_pickled(self) -> None:
        for made in (ORDER.operation, TICKER.operation):
            assert pickle.loads(pickle.dumps(made)) is made  # noqa: S301
        impostor = attrs.evolve(TICKER.operation, doc="")
        for other in (operation(), impostor):
            with pytest.raises(TypeError, match="is in no registry"):
                pickle.dumps(other)


class TestVariants:
    VARIANTS = Variants(
        "kind",
        {
            "a": Variant(requires=("x",), takes=frozenset({"x"})),
            "b": Variant(any_of=(("x", "y"),), takes=frozenset({"x", "y"})),
            "c": Variant(takes=frozenset({"y"})),
        },
        frozenset({"kind", "note"}),
    )

    @pytest.mark.parametrize(
        "values",
        [
            {"kind": "a", "x": 1}, {"kind": "a", "x": 1, "note": 1}, {"kind": "b", "y": 1},
            {"kind": "b", "x": 1, "y": 1}, {"kind": "c"}, {"kind": "unheard of", "x": 1, "y": 1},
        ],
    )  # fmt: skip
    def test_what_fits(self, values: dict[str, Any]) -> None:
        self.VARIANTS.check({"x": None, "y": None, "note": None, **values})

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ({"kind": "a"}, "x is required with kind='a'. Give it a value."),
            ({"kind": "b"}, "x or y is required."),
            ({"kind": "a", "x": 1, "y": 1}, "y does not go with kind='a'. It goes with b and c"),
            (
                {"kind": "c", "x": 1},
                "x does not go with kind='c'. It goes with a and b; leave it out.",
            ),
        ],
    )
    def test_what_does_not(self, values: dict[str, Any], message: str) -> None:
        with pytest.raises(ArgumentError) as caught:
            self.VARIANTS.check({"x": None, "y": None, "note": None, **values})
        assert str(caught.value).startswith(message)

    def test_algo_orders(self) -> None:
        request = algo.place_order(**BASE, ord_type="trigger", sz=1, trigger_px=5, order_px=-1)
        assert isinstance(request.body, dict)
        assert request.body["triggerPx"] == "5"
        twap: dict[str, Any] = {"sz_limit": 1, "px_limit": 5, "time_interval": 10}
        assert algo.place_order(**BASE, ord_type="twap", sz=1, px_var="0.1", **twap).body
        with pytest.raises(ArgumentError, match="trigger_px is required with ord_type='trigger'"):
            algo.place_order(**BASE, ord_type="trigger", sz=1)
        with pytest.raises(ArgumentError, match="order_px or adv_chase_params is required"):
            algo.place_order(**BASE, ord_type="trigger", sz=1, trigger_px=5)
        with pytest.raises(
            ArgumentError,
            match=r"time_interval does not go with ord_type='trigger'.*It goes with twap",
        ):
            algo.place_order(
                **BASE, ord_type="trigger", sz=1, trigger_px=5, order_px=-1, time_interval=10
            )
        # The exchange adds kinds of orders; they are sent with whatever is given.
        assert algo.place_order(**BASE, ord_type="teleport", time_interval=10).body  # type: ignore[arg-type]  # not known yet
