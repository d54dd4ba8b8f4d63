"""What the type checkers of `make check` know of results and arguments.

The assertions about types are for mypy and pyright; that values are of those types is seen when the
tests are run. Where a comment lets a wrong type through, mypy would complain if it were right.
"""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Coroutine
from decimal import Decimal
from typing import Any, assert_type

import httpx
import pytest

from okx_v5 import (
    ArgumentError,
    AsyncClient,
    BatchResult,
    Client,
    Credentials,
    ExchangeError,
    InsufficientBalance,
    OkxError,
    Operation,
    OrderRejected,
    OutcomeUnknown,
    Reply,
    Request,
    for_code,
    operations,
)
from okx_v5.api import account, market, public, trade
from okx_v5.bodies import NewOrder
from okx_v5.enums import InstrumentType, OrderType, Side
from okx_v5.records import (
    AccountBalance,
    BookLevel,
    Candle,
    CurrencyBalance,
    Order,
    OrderAck,
    OrderBook,
    PublicInstrument,
    Ticker,
)

ANSWERS = {
    "/api/v5/market/ticker": '[{"last":"1.5","ts":"1597026383085","instType":"SPOT"}]',
    "/api/v5/market/tickers": '[{"last":"1.5"}]',
    "/api/v5/market/books": '[{"asks":[["1","2","0","3"]],"bids":[]}]',
    "/api/v5/market/candles": '[["1597026383085","1","2","3","4","5","6","7","1"]]',
    "/api/v5/account/balance": '[{"details":[{"ccy":"BTC","eq":"1"}]}]',
    "/api/v5/trade/order": '[{"ordId":"1","sCode":"0","sMsg":""}]',
    "/api/v5/trade/batch-orders": '[{"ordId":"1","sCode":"0","sMsg":""}]',
}
CREDENTIALS = Credentials(api_key="key", secret_key="secret", passphrase="passphrase")


def handle(request: httpx.Request) -> httpx.Response:
    data = ANSWERS[request.url.path]
    return httpx.Response(200, content=f'{{"code":"0","msg":"","data":{data}}}'.encode())


@pytest.fixture
def okx() -> Client:
    return Client.live(CREDENTIALS, http=httpx.Client(transport=httpx.MockTransport(handle)))


def test_records(okx: Client) -> None:
    ticker = assert_type(okx.market.get_ticker("BTC-USDT"), Ticker)
    assert isinstance(assert_type(ticker.last, Decimal | None), Decimal)
    assert isinstance(assert_type(ticker.ts, dt.datetime | None), dt.datetime)
    assert isinstance(assert_type(ticker.inst_type, InstrumentType | None), InstrumentType)
    assert assert_type(ticker.inst_id, str | None) is None
    assert assert_type(ticker.check(), Ticker) is ticker
    assert isinstance(assert_type(ticker.to_dict(), dict[str, Any]), dict)
    made = assert_type(Ticker.of(last=Decimal(1), inst_type="SPOT"), Ticker)
    assert made.last == 1
    with pytest.raises(AttributeError):
        _ = ticker.lats  # type: ignore[attr-defined]  # wrong on purpose


def test_lists_and_nested_records(okx: Client) -> None:
    assert isinstance(assert_type(okx.market.get_tickers("SPOT"), list[Ticker])[0], Ticker)
    book = assert_type(okx.market.get_books("BTC-USDT"), OrderBook)
    assert isinstance(assert_type(book.asks, list[BookLevel])[0], BookLevel)
    assert assert_type(book.asks[0].orders, int | None) == 3
    assert isinstance(assert_type(okx.market.get_candles("BTC-USDT"), list[Candle])[0], Candle)
    balance = assert_type(okx.account.get_balance(), AccountBalance)
    assert isinstance(assert_type(balance.details, list[CurrencyBalance])[0], CurrencyBalance)


def test_requests(okx: Client) -> None:
    request = assert_type(market.get_ticker("BTC-USDT"), Request[Ticker])
    assert isinstance(assert_type(okx.send(request), Ticker), Ticker)
    answer = assert_type(okx.reply(request), Reply[Ticker])
    assert isinstance(assert_type(answer.result, Ticker), Ticker)
    assert assert_type(request.operation, Operation[Ticker]).id == "market.get_ticker"
    assert_type(public.get_instruments("SPOT"), Request[list[PublicInstrument]])
    assert_type(account.get_balance(), Request[AccountBalance])
    assert_type(trade.get_order("X", ord_id="1"), Request[Order])
    assert_type(operations["GET /api/v5/market/ticker"], Operation[Any])
    assert_type(okx.with_options(timeout=3), Client)


def test_orders(okx: Client) -> None:
    placed = assert_type(
        okx.trade.place_order(
            inst_id="X", td_mode="cash", side="buy", ord_type=OrderType.LIMIT, px=Decimal(1), sz=1
        ),
        OrderAck,
    )
    assert assert_type(placed.ord_id, str | None) == "1"
    order = NewOrder(inst_id="X", td_mode="cash", side=Side.BUY, ord_type="limit", px="1", sz=1)
    result = assert_type(okx.trade.place_batch_orders([order]), BatchResult[OrderAck])
    assert assert_type(result.accepted, list[OrderAck]) == [OrderAck(placed.raw)]
    assert assert_type(result.require_all(), list[OrderAck])
    assert assert_type(result.rejected, list[OrderRejected]) == []
    assert assert_type(result.unknown, list[OutcomeUnknown]) == []
    for outcome in result:
        assert_type(outcome, OrderAck | OkxError)
    assert isinstance(assert_type(result[0], OrderAck | OkxError), OrderAck)


def test_wrong_arguments_are_seen() -> None:
    with pytest.raises(ArgumentError):
        trade.place_order(
            inst_id="X", td_mode="cash", side="buy", ord_type="limit", sz=0.1  # type: ignore[arg-type]  # wrong on purpose
        )  # fmt: skip
    with pytest.raises(TypeError):
        trade.place_order(inst_id="X", td_mode="cash", side="buy")  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(TypeError):
        market.get_ticker("X", depth=5)  # type: ignore[call-arg]  # wrong on purpose
    # A value that the enum lacks can be sent, but has to be meant.
    misspelt = trade.place_order(
        inst_id="X", td_mode="cash", side="bye", ord_type="limit", sz=1  # type: ignore[arg-type]  # wrong on purpose
    )  # fmt: skip
    meant = trade.place_order(inst_id="X", td_mode="cash", side=Side("bye"), ord_type="limit", sz=1)
    assert misspelt == meant
    with pytest.raises(ArgumentError):
        Client.live(region="eu")  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(ArgumentError):
        NewOrder(inst_id=5, td_mode="cash", side="buy", ord_type="limit", sz=1)  # type: ignore[arg-type]  # wrong on purpose


def test_async() -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as ours:
            okx = assert_type(AsyncClient.live(CREDENTIALS, http=ours), AsyncClient)
            coroutine: Coroutine[Any, Any, Ticker] = okx.market.get_ticker("BTC-USDT")
            ticker = assert_type(await coroutine, Ticker)
            print(await okx.send(market.get_ticker("BTC-USDT")))  # noqa: T201 - where anything goes
            assert assert_type(ticker.last, Decimal | None) == Decimal("1.5")
            assert_type(await okx.send(market.get_tickers("SPOT")), list[Ticker])
            assert_type(await okx.reply(account.get_balance()), Reply[AccountBalance])
            assert_type(okx.with_options(timeout=3), AsyncClient)

    asyncio.run(main())


def test_errors() -> None:
    assert_type(for_code("51008"), type[ExchangeError])
    with pytest.raises(InsufficientBalance) as caught:
        raise ExchangeError.refused("51008", "No.")
    assert assert_type(caught.value.code, str) == "51008"
    assert caught.value.remedy


def test_clients_fit_where_senders_are_asked_for(okx: Client) -> None:
    def ask(send: Callable[[Request[Ticker]], Ticker]) -> Decimal | None:
        return send(market.get_ticker("BTC-USDT")).last

    def ask_waiting(send: Callable[[Request[Ticker]], Awaitable[Ticker]]) -> object:
        return send

    assert ask(okx.send) == Decimal("1.5")
    assert ask_waiting(AsyncClient.live().send)
