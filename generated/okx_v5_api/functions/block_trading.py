# Generated from spec/ by `make generate`. Do not edit.
"""Large trades negotiated outside the order book: requests for quotes, quotes and block trades.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import BatchResult, RowResults, batch, one_result, one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Time

from okx_v5_api.bodies.block_trading import (
    NewQuoteLeg,
    NewRfqAllocation,
    NewRfqLeg,
    QuoteExecutionLeg,
)
from okx_v5_api.bodies.block_trading_makers import NewQuoteProductGroup
from okx_v5_api.enums.block_trading import QuoteStateLike, RfqStateLike
from okx_v5_api.enums.common import InstrumentTypeLike, SideLike
from okx_v5_api.records.block_trading import (
    CreatedRfq,
    Quote,
    QuoteCancellationAck,
    Rfq,
    RfqCancellationAck,
    RfqCounterparty,
)
from okx_v5_api.records.block_trading_makers import (
    BlockTradingMmpConfig,
    BlockTradingMmpConfigAck,
    QuoteProductGroup,
)
from okx_v5_api.records.block_trading_trades import (
    BlockTicker,
    BlockTrade,
    ExecutedQuote,
    PublicBlockTrade,
    SingleLegBlockTrade,
)
from okx_v5_api.records.common import Completion, Countdown, RequestResult

__all__ = [
    "get_counterparties",
    "create_rfq",
    "cancel_rfq",
    "cancel_batch_rfqs",
    "cancel_all_rfqs",
    "execute_quote",
    "get_quote_products",
    "set_quote_products",
    "reset_mmp",
    "set_mmp_config",
    "get_mmp_config",
    "create_quote",
    "cancel_quote",
    "cancel_batch_quotes",
    "cancel_all_quotes",
    "cancel_all_after",
    "get_rfqs",
    "get_quotes",
    "get_trades",
    "get_tickers",
    "get_ticker",
    "get_public_trades",
    "get_public_single_leg_trades",
]

GET_COUNTERPARTIES: Operation[list[RfqCounterparty]] = Operation(
    id="block_trading.get_counterparties",
    method="GET",
    path="/api/v5/rfq/counterparties",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-counterparties",
    shape=rows(RfqCounterparty),
)

CREATE_RFQ: Operation[CreatedRfq] = Operation(
    id="block_trading.create_rfq",
    method="POST",
    path="/api/v5/rfq/create-rfq",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(5, "requests", 2, ("user",)),
        Limit(80, "requests", 43200, ("user",)),
    ),
    doc="block-trading-rest-api-create-rfq",
    shape=one_row(CreatedRfq),
    arguments=(
        Argument("counterparties", "counterparties", write.list_of(write.text), required=True),
        Argument("legs", "legs", write.list_of(write.body(NewRfqLeg), 15), required=True),
        Argument("anonymous", "anonymous", write.json_boolean),
        Argument("cl_rfq_id", "clRfqId", write.text),
        Argument("tag", "tag", write.text),
        Argument("allow_partial_execution", "allowPartialExecution", write.json_boolean),
        Argument("acct_alloc", "acctAlloc", write.list_of(write.body(NewRfqAllocation))),
    ),
)

CANCEL_RFQ: Operation[RfqCancellationAck] = Operation(
    id="block_trading.cancel_rfq",
    method="POST",
    path="/api/v5/rfq/cancel-rfq",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-rfq",
    shape=one_result(RfqCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("rfq_id", "rfqId", write.text),
        Argument("cl_rfq_id", "clRfqId", write.text),
    ),
    any_of=(("rfq_id", "cl_rfq_id"),),
)

CANCEL_BATCH_RFQS: Operation[BatchResult[RfqCancellationAck]] = Operation(
    id="block_trading.cancel_batch_rfqs",
    method="POST",
    path="/api/v5/rfq/cancel-batch-rfqs",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-multiple-rfqs",
    shape=batch(RfqCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("rfq_ids", "rfqIds", write.list_of(write.text, 100, "70203")),
        Argument("cl_rfq_ids", "clRfqIds", write.list_of(write.text, 100, "70203")),
    ),
    any_of=(("rfq_ids", "cl_rfq_ids"),),
)

CANCEL_ALL_RFQS: Operation[Completion] = Operation(
    id="block_trading.cancel_all_rfqs",
    method="POST",
    path="/api/v5/rfq/cancel-all-rfqs",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-all-rfqs",
    shape=one_row(Completion),
)

EXECUTE_QUOTE: Operation[ExecutedQuote] = Operation(
    id="block_trading.execute_quote",
    method="POST",
    path="/api/v5/rfq/execute-quote",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(2, "requests", 3, ("user",)),
    ),
    doc="block-trading-rest-api-execute-quote",
    shape=one_row(ExecutedQuote),
    arguments=(
        Argument("rfq_id", "rfqId", write.text, required=True),
        Argument("quote_id", "quoteId", write.text, required=True),
        Argument("legs", "legs", write.list_of(write.body(QuoteExecutionLeg))),
    ),
)

GET_QUOTE_PRODUCTS: Operation[list[QuoteProductGroup]] = Operation(
    id="block_trading.get_quote_products",
    method="GET",
    path="/api/v5/rfq/maker-instrument-settings",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-quote-products",
    shape=rows(QuoteProductGroup),
)

SET_QUOTE_PRODUCTS: Operation[RequestResult] = Operation(
    id="block_trading.set_quote_products",
    method="POST",
    path="/api/v5/rfq/maker-instrument-settings",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-set-quote-products",
    shape=one_row(RequestResult),
    arguments=(
        Argument("new_quote_product_groups", "", write.list_of(write.body(NewQuoteProductGroup)), required=True),
    ),
    whole_body=True,
)

RESET_MMP: Operation[Completion] = Operation(
    id="block_trading.reset_mmp",
    method="POST",
    path="/api/v5/rfq/mmp-reset",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-reset-mmp-status",
    shape=one_row(Completion),
)

SET_MMP_CONFIG: Operation[BlockTradingMmpConfigAck] = Operation(
    id="block_trading.set_mmp_config",
    method="POST",
    path="/api/v5/rfq/mmp-config",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 10, ("user",)),
    ),
    doc="block-trading-rest-api-set-mmp",
    shape=one_row(BlockTradingMmpConfigAck),
    arguments=(
        Argument("time_interval", "timeInterval", write.integer, required=True),
        Argument("frozen_interval", "frozenInterval", write.integer, required=True),
        Argument("count_limit", "countLimit", write.integer, required=True),
    ),
)

GET_MMP_CONFIG: Operation[BlockTradingMmpConfig] = Operation(
    id="block_trading.get_mmp_config",
    method="GET",
    path="/api/v5/rfq/mmp-config",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-mmp-config",
    shape=one_row(BlockTradingMmpConfig),
)

CREATE_QUOTE: Operation[Quote] = Operation(
    id="block_trading.create_quote",
    method="POST",
    path="/api/v5/rfq/create-quote",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(50, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-create-quote",
    shape=one_row(Quote),
    arguments=(
        Argument("rfq_id", "rfqId", write.text, required=True),
        Argument("quote_side", "quoteSide", write.enum, required=True),
        Argument("legs", "legs", write.list_of(write.body(NewQuoteLeg)), required=True),
        Argument("cl_quote_id", "clQuoteId", write.text),
        Argument("tag", "tag", write.text),
        Argument("anonymous", "anonymous", write.json_boolean),
        Argument("expires_in", "expiresIn", write.integer),
    ),
)

CANCEL_QUOTE: Operation[QuoteCancellationAck] = Operation(
    id="block_trading.cancel_quote",
    method="POST",
    path="/api/v5/rfq/cancel-quote",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(50, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-quote",
    shape=one_result(QuoteCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("quote_id", "quoteId", write.text),
        Argument("cl_quote_id", "clQuoteId", write.text),
        Argument("rfq_id", "rfqId", write.text),
    ),
    any_of=(("quote_id", "cl_quote_id"),),
)

CANCEL_BATCH_QUOTES: Operation[BatchResult[QuoteCancellationAck]] = Operation(
    id="block_trading.cancel_batch_quotes",
    method="POST",
    path="/api/v5/rfq/cancel-batch-quotes",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-multiple-quotes",
    shape=batch(QuoteCancellationAck, RowResults("sCode", "sMsg", frozenset({"0"}))),
    arguments=(
        Argument("quote_ids", "quoteIds", write.list_of(write.text, 100, "70408")),
        Argument("cl_quote_ids", "clQuoteIds", write.list_of(write.text, 100, "70408")),
    ),
    any_of=(("quote_ids", "cl_quote_ids"),),
)

CANCEL_ALL_QUOTES: Operation[Completion] = Operation(
    id="block_trading.cancel_all_quotes",
    method="POST",
    path="/api/v5/rfq/cancel-all-quotes",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-all-quotes",
    shape=one_row(Completion),
)

CANCEL_ALL_AFTER: Operation[Countdown] = Operation(
    id="block_trading.cancel_all_after",
    method="POST",
    path="/api/v5/rfq/cancel-all-after",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="block-trading-rest-api-cancel-all-after",
    shape=one_row(Countdown),
    arguments=(
        Argument("time_out", "timeOut", write.integer, required=True),
    ),
)

GET_RFQS: Operation[list[Rfq]] = Operation(
    id="block_trading.get_rfqs",
    method="GET",
    path="/api/v5/rfq/rfqs",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-rfqs",
    shape=rows(Rfq),
    arguments=(
        Argument("rfq_id", "rfqId", write.text),
        Argument("cl_rfq_id", "clRfqId", write.text),
        Argument("state", "state", write.enum),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "rfqId", "beginId": "rfqId"}, "newest-first", 100, 100),
)

GET_QUOTES: Operation[list[Quote]] = Operation(
    id="block_trading.get_quotes",
    method="GET",
    path="/api/v5/rfq/quotes",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(2, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-quotes",
    shape=rows(Quote),
    arguments=(
        Argument("rfq_id", "rfqId", write.text),
        Argument("cl_rfq_id", "clRfqId", write.text),
        Argument("quote_id", "quoteId", write.text),
        Argument("cl_quote_id", "clQuoteId", write.text),
        Argument("state", "state", write.enum),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "quoteId", "beginId": "quoteId"}, "newest-first", 100, 100),
)

GET_TRADES: Operation[list[BlockTrade]] = Operation(
    id="block_trading.get_trades",
    method="GET",
    path="/api/v5/rfq/trades",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="block-trading-rest-api-get-trades",
    shape=rows(BlockTrade),
    arguments=(
        Argument("rfq_id", "rfqId", write.text),
        Argument("cl_rfq_id", "clRfqId", write.text),
        Argument("quote_id", "quoteId", write.text),
        Argument("block_td_id", "blockTdId", write.text),
        Argument("cl_quote_id", "clQuoteId", write.text),
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("begin_ts", "beginTs", write.unix_ms),
        Argument("end_ts", "endTs", write.unix_ms),
        Argument("limit", "limit", write.integer),
        Argument("is_successful", "isSuccessful", write.json_boolean),
    ),
    page=Page({"endId": "blockTdId", "beginId": "blockTdId"}, "newest-first", 100, 100),
)

GET_TICKERS: Operation[list[BlockTicker]] = Operation(
    id="block_trading.get_tickers",
    method="GET",
    path="/api/v5/market/block-tickers",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="block-trading-rest-api-get-block-tickers",
    shape=rows(BlockTicker),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
    ),
)

GET_TICKER: Operation[BlockTicker] = Operation(
    id="block_trading.get_ticker",
    method="GET",
    path="/api/v5/market/block-ticker",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="block-trading-rest-api-get-block-ticker",
    shape=one_row(BlockTicker),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)

GET_PUBLIC_TRADES: Operation[list[PublicBlockTrade]] = Operation(
    id="block_trading.get_public_trades",
    method="GET",
    path="/api/v5/rfq/public-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("ip",)),
    ),
    doc="block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades",
    shape=rows(PublicBlockTrade),
    arguments=(
        Argument("begin_id", "beginId", write.text),
        Argument("end_id", "endId", write.text),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"endId": "blockTdId", "beginId": "blockTdId"}, "newest-first", 100, 100),
)

GET_PUBLIC_SINGLE_LEG_TRADES: Operation[list[SingleLegBlockTrade]] = Operation(
    id="block_trading.get_public_single_leg_trades",
    method="GET",
    path="/api/v5/public/block-trades",
    permission="none",
    auth="none",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("ip",)),
    ),
    doc="block-trading-rest-api-get-public-single-leg-transactions-of-block-trades",
    shape=rows(SingleLegBlockTrade),
    arguments=(
        Argument("inst_id", "instId", write.text, required=True),
    ),
)


def get_counterparties() -> Request[list[RfqCounterparty]]:
    """Get the makers that you may ask for quotes.

    Returns:
        A request for: The makers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
    """
    return GET_COUNTERPARTIES.request()


def create_rfq(
    *,
    counterparties: Sequence[str],
    legs: Sequence[NewRfqLeg],
    anonymous: bool | None = None,
    cl_rfq_id: str | None = None,
    tag: str | None = None,
    allow_partial_execution: bool | None = None,
    acct_alloc: Sequence[NewRfqAllocation] | None = None,

) -> Request[CreatedRfq]:
    """Ask makers for quotes on a block trade.

    With acct_alloc a master account creates a group RFQ, which several of its accounts fill
    together; it is not created if one of them fails. In demo trading the maker to ask is WAGMI,
    a bot whose prices are for show. Not available in spot mode.

    Args:
        counterparties: Trader codes of the makers to ask, as get_counterparties lists them.
        legs: What is to be traded, 15 legs at most, each in another instrument.
        anonymous: Whether makers are never told who asks, not even after a trade. Default:
            False.
        cl_rfq_id: Your own ID for the RFQ, up to 32 letters and digits.
        tag: Label for the RFQ and the block trade it leads to, up to 16 letters and digits.
        allow_partial_execution: Whether a quote may be executed for less than the whole size,
            all legs in proportion. A group RFQ always allows it. Default: False.
        acct_alloc: Shares of the accounts that trade together, 10 sub-accounts at most, which
            makes this a group RFQ; only for master accounts.

    Returns:
        A request for: The RFQ.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user; 80 requests in 43200 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    """
    return CREATE_RFQ.request(
        counterparties=counterparties,
        legs=legs,
        anonymous=anonymous,
        cl_rfq_id=cl_rfq_id,
        tag=tag,
        allow_partial_execution=allow_partial_execution,
        acct_alloc=acct_alloc,
    )


def cancel_rfq(
    *,
    rfq_id: str | None = None,
    cl_rfq_id: str | None = None,

) -> Request[RfqCancellationAck]:
    """Cancel one active RFQ.

    Args:
        rfq_id: RFQ ID; takes precedence over cl_rfq_id. Required unless cl_rfq_id is given.
        cl_rfq_id: Your own ID of the RFQ. Required unless rfq_id is given.

    Returns:
        A request for: What became of the cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
    """
    return CANCEL_RFQ.request(
        rfq_id=rfq_id,
        cl_rfq_id=cl_rfq_id,
    )


def cancel_batch_rfqs(
    *,
    rfq_ids: Sequence[str] | None = None,
    cl_rfq_ids: Sequence[str] | None = None,

) -> Request[BatchResult[RfqCancellationAck]]:
    """Cancel up to 100 active RFQs.

    Each row tells whether its RFQ was canceled.

    Args:
        rfq_ids: RFQ IDs; take precedence over cl_rfq_ids. Required unless cl_rfq_ids is given.
        cl_rfq_ids: Your own IDs of the RFQs. Required unless rfq_ids is given.

    Returns:
        A request for: What became of each cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
    """
    return CANCEL_BATCH_RFQS.request(
        rfq_ids=rfq_ids,
        cl_rfq_ids=cl_rfq_ids,
    )


def cancel_all_rfqs() -> Request[Completion]:
    """Cancel all of your active RFQs.

    Returns:
        A request for: When they were canceled.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
    """
    return CANCEL_ALL_RFQS.request()


def execute_quote(
    *,
    rfq_id: str,
    quote_id: str,
    legs: Sequence[QuoteExecutionLeg] | None = None,

) -> Request[ExecutedQuote]:
    """Trade with a maker by executing a quote to your RFQ.

    A quote to a group RFQ can only be executed whole.

    Args:
        rfq_id: RFQ that the quote answers.
        quote_id: Quote to be executed.
        legs: Sizes to trade if less than the whole is wanted, in the RFQ's proportions; not
            allowed for group RFQs. Prices are the quote's, directions the RFQ's.

    Returns:
        A request for: The block trade.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 3 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    """
    return EXECUTE_QUOTE.request(
        rfq_id=rfq_id,
        quote_id=quote_id,
        legs=legs,
    )


def get_quote_products() -> Request[list[QuoteProductGroup]]:
    """Get what you quote as a maker.

    The products on which you receive RFQs, with your limits for size and price.

    Returns:
        A request for: The products by kind of instrument.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
    """
    return GET_QUOTE_PRODUCTS.request()


def set_quote_products(
    new_quote_product_groups: Sequence[NewQuoteProductGroup],

) -> Request[RequestResult]:
    """Set what you quote as a maker.

    Decides on which products you receive RFQs, and sets limits for size and price of your
    quotes.

    Args:
        new_quote_product_groups: What a maker quotes among one kind of instrument.

    Returns:
        A request for: Whether they were set.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    """
    return SET_QUOTE_PRODUCTS.request(
        new_quote_product_groups=new_quote_product_groups,
    )


def reset_mmp() -> Request[Completion]:
    """Reset market maker protection.

    Lets a maker trade again whose protection has been triggered.

    Returns:
        A request for: When it was reset.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
    """
    return RESET_MMP.request()


def set_mmp_config(
    *,
    time_interval: int,
    frozen_interval: int,
    count_limit: int,

) -> Request[BlockTradingMmpConfigAck]:
    """Set up market maker protection.

    Freezes a maker's trading when too many of the maker's quotes are executed in a short time.
    Only for makers of block trades.

    Args:
        time_interval: Milliseconds over which executions are counted, 600,000 at most; 0 turns
            protection off.
        frozen_interval: Milliseconds for which trading stays frozen; 0 until reset_mmp.
        count_limit: Attempted executions that trigger protection; a group RFQ counts as one.

    Returns:
        A request for: The protection that was set.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 10 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
    """
    return SET_MMP_CONFIG.request(
        time_interval=time_interval,
        frozen_interval=frozen_interval,
        count_limit=count_limit,
    )


def get_mmp_config() -> Request[BlockTradingMmpConfig]:
    """Get how market maker protection is set up.

    Also tells whether it has been triggered. Only for makers of block trades.

    Returns:
        A request for: The protection.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
    """
    return GET_MMP_CONFIG.request()


def create_quote(
    *,
    rfq_id: str,
    quote_side: SideLike,
    legs: Sequence[NewQuoteLeg],
    cl_quote_id: str | None = None,
    tag: str | None = None,
    anonymous: bool | None = None,
    expires_in: int | None = None,

) -> Request[Quote]:
    """Quote an RFQ as a maker.

    The quote covers all legs in their whole size. An RFQ has one active quote of yours at a
    time: a new one cancels the one before it, even on the other side.

    Args:
        rfq_id: RFQ that the quote answers.
        quote_side: buy trades every leg in the leg's own direction; sell trades every leg the
            other way.
        legs: The legs of the RFQ with their prices.
        cl_quote_id: Your own ID for the quote, up to 32 letters and digits.
        tag: Label for the quote and the block trade it leads to, up to 16 letters and digits.
        anonymous: Whether the taker is not told who quotes. Default: False.
        expires_in: Seconds for which the quote stands, 10 to 120. Default: 60.

    Returns:
        A request for: The quote.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 50 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    """
    return CREATE_QUOTE.request(
        rfq_id=rfq_id,
        quote_side=quote_side,
        legs=legs,
        cl_quote_id=cl_quote_id,
        tag=tag,
        anonymous=anonymous,
        expires_in=expires_in,
    )


def cancel_quote(
    *,
    quote_id: str | None = None,
    cl_quote_id: str | None = None,
    rfq_id: str | None = None,

) -> Request[QuoteCancellationAck]:
    """Cancel one active quote.

    Fails with error 70400 if a newer quote to the same RFQ has replaced it. Wait for the answer
    to create_quote before you cancel, as requests on different connections may overtake each
    other.

    Args:
        quote_id: Quote ID; takes precedence over cl_quote_id. Required unless cl_quote_id is
            given.
        cl_quote_id: Your own ID of the quote. Required unless quote_id is given.
        rfq_id: RFQ that the quote answers.

    Returns:
        A request for: What became of the cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 50 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
    """
    return CANCEL_QUOTE.request(
        quote_id=quote_id,
        cl_quote_id=cl_quote_id,
        rfq_id=rfq_id,
    )


def cancel_batch_quotes(
    *,
    quote_ids: Sequence[str] | None = None,
    cl_quote_ids: Sequence[str] | None = None,

) -> Request[BatchResult[QuoteCancellationAck]]:
    """Cancel up to 100 active quotes.

    Each row tells whether its quote was canceled.

    Args:
        quote_ids: Quote IDs; take precedence over cl_quote_ids. Required unless cl_quote_ids is
            given.
        cl_quote_ids: Your own IDs of the quotes. Required unless quote_ids is given.

    Returns:
        A request for: What became of each cancellation.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    """
    return CANCEL_BATCH_QUOTES.request(
        quote_ids=quote_ids,
        cl_quote_ids=cl_quote_ids,
    )


def cancel_all_quotes() -> Request[Completion]:
    """Cancel all of your active quotes.

    Returns:
        A request for: When they were canceled.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 2 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
    """
    return CANCEL_ALL_QUOTES.request()


def cancel_all_after(
    time_out: int,

) -> Request[Countdown]:
    """Cancel all of your quotes once a countdown runs out.

    A safeguard against losing the connection: send it every second, and each request starts the
    countdown anew. The cancellation itself can take some seconds.

    Args:
        time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.

    Returns:
        A request for: The countdown.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
    """
    return CANCEL_ALL_AFTER.request(
        time_out=time_out,
    )


def get_rfqs(
    *,
    rfq_id: str | None = None,
    cl_rfq_id: str | None = None,
    state: RfqStateLike | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    limit: int | None = None,

) -> Request[list[Rfq]]:
    """Get the RFQs that you sent or received.

    A group RFQ is pending while any of its accounts is, then filled if any of them is, and
    failed if all are.

    Args:
        rfq_id: Only this RFQ; takes precedence over cl_rfq_id.
        cl_rfq_id: Only the RFQ with this ID of your own.
        state: Only RFQs in this state.
        begin_id: Only RFQs newer than the one with this RFQ ID.
        end_id: Only RFQs older than the one with this RFQ ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The RFQs.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
    """
    return GET_RFQS.request(
        rfq_id=rfq_id,
        cl_rfq_id=cl_rfq_id,
        state=state,
        begin_id=begin_id,
        end_id=end_id,
        limit=limit,
    )


def get_quotes(
    *,
    rfq_id: str | None = None,
    cl_rfq_id: str | None = None,
    quote_id: str | None = None,
    cl_quote_id: str | None = None,
    state: QuoteStateLike | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    limit: int | None = None,

) -> Request[list[Quote]]:
    """Get the quotes that you sent or received.

    Args:
        rfq_id: Only those of this RFQ; takes precedence over cl_rfq_id.
        cl_rfq_id: Only those of the RFQ with this ID of your own.
        quote_id: Only this quote; takes precedence over cl_quote_id.
        cl_quote_id: Only the quote with this ID of your own.
        state: Only quotes in this state.
        begin_id: Only quotes newer than the one with this quote ID.
        end_id: Only quotes older than the one with this quote ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The quotes.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 2 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
    """
    return GET_QUOTES.request(
        rfq_id=rfq_id,
        cl_rfq_id=cl_rfq_id,
        quote_id=quote_id,
        cl_quote_id=cl_quote_id,
        state=state,
        begin_id=begin_id,
        end_id=end_id,
        limit=limit,
    )


def get_trades(
    *,
    rfq_id: str | None = None,
    cl_rfq_id: str | None = None,
    quote_id: str | None = None,
    block_td_id: str | None = None,
    cl_quote_id: str | None = None,
    begin_id: str | None = None,
    end_id: str | None = None,
    begin_ts: Time | None = None,
    end_ts: Time | None = None,
    limit: int | None = None,
    is_successful: bool | None = None,

) -> Request[list[BlockTrade]]:
    """Get the block trades that you made.

    Trades of a group RFQ are told to its creator only, once all of its accounts are done; the
    accounts find them in their bills.

    Args:
        rfq_id: Only those of this RFQ; takes precedence over cl_rfq_id.
        cl_rfq_id: Only those of the RFQ with this ID of your own.
        quote_id: Only trades from this quote; takes precedence over cl_quote_id.
        block_td_id: Only the trade with this block trade ID.
        cl_quote_id: Only trades from the quote with this ID of your own.
        begin_id: Only trades newer than the one with this block trade ID.
        end_id: Only trades older than the one with this block trade ID.
        begin_ts: Only trades executed since this time.
        end_ts: Only trades executed until this time.
        limit: Number of trades, 100 at most; the newest of those asked for. Default: 100.
        is_successful: Whether to get the trades that were filled or those that were not.
            Default: True.

    Returns:
        A request for: The block trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
    """
    return GET_TRADES.request(
        rfq_id=rfq_id,
        cl_rfq_id=cl_rfq_id,
        quote_id=quote_id,
        block_td_id=block_td_id,
        cl_quote_id=cl_quote_id,
        begin_id=begin_id,
        end_id=end_id,
        begin_ts=begin_ts,
        end_ts=end_ts,
        limit=limit,
        is_successful=is_successful,
    )


def get_tickers(
    inst_type: InstrumentTypeLike,
    *,
    inst_family: str | None = None,

) -> Request[list[BlockTicker]]:
    """Get the block trading volume of all instruments of one kind.

    Covers the last 24 hours.

    Args:
        inst_type: Kind of instrument: SPOT, SWAP, FUTURES or OPTION.
        inst_family: Only this instrument family; futures, perpetuals and options have one.

    Returns:
        A request for: The tickers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
    """
    return GET_TICKERS.request(
        inst_type=inst_type,
        inst_family=inst_family,
    )


def get_ticker(
    inst_id: str,

) -> Request[BlockTicker]:
    """Get the block trading volume of one instrument.

    Covers the last 24 hours.

    Args:
        inst_id: Instrument ID.

    Returns:
        A request for: The ticker.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
    """
    return GET_TICKER.request(
        inst_id=inst_id,
    )


def get_public_trades(
    *,
    begin_id: str | None = None,
    end_id: str | None = None,
    limit: int | None = None,

) -> Request[list[PublicBlockTrade]]:
    """Get the block trades of all users with all their legs.

    A trade appears 15 minutes after it was executed.

    Args:
        begin_id: Only trades newer than the one with this block trade ID.
        end_id: Only trades older than the one with this block trade ID.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The block trades.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 5 requests in 2 s per ip.
    Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
    """
    return GET_PUBLIC_TRADES.request(
        begin_id=begin_id,
        end_id=end_id,
        limit=limit,
    )


def get_public_single_leg_trades(
    inst_id: str,

) -> Request[list[SingleLegBlockTrade]]:
    """Get the block trades of all users in one instrument.

    The last 500 legs at most, newest first, without the legs in other instruments. A trade
    appears 15 minutes after it was executed.

    Args:
        inst_id: Instrument ID.

    Returns:
        A request for: The legs.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Public: no key is needed.
    Limits: 20 requests in 2 s per ip.
    https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
    """
    return GET_PUBLIC_SINGLE_LEG_TRADES.request(
        inst_id=inst_id,
    )
