# Generated from spec/ by `make generate`. Do not edit.
"""Large trades negotiated outside the order book: requests for quotes, quotes and block trades."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
from okx_v5_core.results import BatchResult
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
from okx_v5_api.functions import block_trading as functions

__all__ = ["AsyncBlockTradingOperations"]


class AsyncBlockTradingOperations(AsyncNamespace):
    """Large trades negotiated outside the order book: requests for quotes, quotes and block trades."""

    __slots__ = ()

    async def get_counterparties(self) -> list[RfqCounterparty]:
        """Get the makers that you may ask for quotes.

        Returns:
            The makers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
        """
        return await self._sender.send(functions.get_counterparties())

    async def create_rfq(
        self,
        *,
        counterparties: Sequence[str],
        legs: Sequence[NewRfqLeg],
        anonymous: bool | None = None,
        cl_rfq_id: str | None = None,
        tag: str | None = None,
        allow_partial_execution: bool | None = None,
        acct_alloc: Sequence[NewRfqAllocation] | None = None,

    ) -> CreatedRfq:
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
            The RFQ.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user; 80 requests in 43200 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
        """
        return await self._sender.send(
            functions.create_rfq(
                counterparties=counterparties,
                legs=legs,
                anonymous=anonymous,
                cl_rfq_id=cl_rfq_id,
                tag=tag,
                allow_partial_execution=allow_partial_execution,
                acct_alloc=acct_alloc,
            )
        )

    async def cancel_rfq(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,

    ) -> RfqCancellationAck:
        """Cancel one active RFQ.

        Args:
            rfq_id: RFQ ID; takes precedence over cl_rfq_id. Required unless cl_rfq_id is given.
            cl_rfq_id: Your own ID of the RFQ. Required unless rfq_id is given.

        Returns:
            What became of the cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
        """
        return await self._sender.send(
            functions.cancel_rfq(
                rfq_id=rfq_id,
                cl_rfq_id=cl_rfq_id,
            )
        )

    async def cancel_batch_rfqs(
        self,
        *,
        rfq_ids: Sequence[str] | None = None,
        cl_rfq_ids: Sequence[str] | None = None,

    ) -> BatchResult[RfqCancellationAck]:
        """Cancel up to 100 active RFQs.

        Each row tells whether its RFQ was canceled.

        Args:
            rfq_ids: RFQ IDs; take precedence over cl_rfq_ids. Required unless cl_rfq_ids is given.
            cl_rfq_ids: Your own IDs of the RFQs. Required unless rfq_ids is given.

        Returns:
            What became of each cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
        """
        return await self._sender.send(
            functions.cancel_batch_rfqs(
                rfq_ids=rfq_ids,
                cl_rfq_ids=cl_rfq_ids,
            )
        )

    async def cancel_all_rfqs(self) -> Completion:
        """Cancel all of your active RFQs.

        Returns:
            When they were canceled.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
        """
        return await self._sender.send(functions.cancel_all_rfqs())

    async def execute_quote(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        legs: Sequence[QuoteExecutionLeg] | None = None,

    ) -> ExecutedQuote:
        """Trade with a maker by executing a quote to your RFQ.

        A quote to a group RFQ can only be executed whole.

        Args:
            rfq_id: RFQ that the quote answers.
            quote_id: Quote to be executed.
            legs: Sizes to trade if less than the whole is wanted, in the RFQ's proportions; not
                allowed for group RFQs. Prices are the quote's, directions the RFQ's.

        Returns:
            The block trade.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 3 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
        """
        return await self._sender.send(
            functions.execute_quote(
                rfq_id=rfq_id,
                quote_id=quote_id,
                legs=legs,
            )
        )

    async def get_quote_products(self) -> list[QuoteProductGroup]:
        """Get what you quote as a maker.

        The products on which you receive RFQs, with your limits for size and price.

        Returns:
            The products by kind of instrument.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
        """
        return await self._sender.send(functions.get_quote_products())

    async def set_quote_products(
        self,
        new_quote_product_groups: Sequence[NewQuoteProductGroup],

    ) -> RequestResult:
        """Set what you quote as a maker.

        Decides on which products you receive RFQs, and sets limits for size and price of your
        quotes.

        Args:
            new_quote_product_groups: What a maker quotes among one kind of instrument.

        Returns:
            Whether they were set.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
        """
        return await self._sender.send(
            functions.set_quote_products(
                new_quote_product_groups=new_quote_product_groups,
            )
        )

    async def reset_mmp(self) -> Completion:
        """Reset market maker protection.

        Lets a maker trade again whose protection has been triggered.

        Returns:
            When it was reset.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
        """
        return await self._sender.send(functions.reset_mmp())

    async def set_mmp_config(
        self,
        *,
        time_interval: int,
        frozen_interval: int,
        count_limit: int,

    ) -> BlockTradingMmpConfigAck:
        """Set up market maker protection.

        Freezes a maker's trading when too many of the maker's quotes are executed in a short time.
        Only for makers of block trades.

        Args:
            time_interval: Milliseconds over which executions are counted, 600,000 at most; 0 turns
                protection off.
            frozen_interval: Milliseconds for which trading stays frozen; 0 until reset_mmp.
            count_limit: Attempted executions that trigger protection; a group RFQ counts as one.

        Returns:
            The protection that was set.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 10 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
        """
        return await self._sender.send(
            functions.set_mmp_config(
                time_interval=time_interval,
                frozen_interval=frozen_interval,
                count_limit=count_limit,
            )
        )

    async def get_mmp_config(self) -> BlockTradingMmpConfig:
        """Get how market maker protection is set up.

        Also tells whether it has been triggered. Only for makers of block trades.

        Returns:
            The protection.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
        """
        return await self._sender.send(functions.get_mmp_config())

    async def create_quote(
        self,
        *,
        rfq_id: str,
        quote_side: SideLike,
        legs: Sequence[NewQuoteLeg],
        cl_quote_id: str | None = None,
        tag: str | None = None,
        anonymous: bool | None = None,
        expires_in: int | None = None,

    ) -> Quote:
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
            The quote.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 50 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
        """
        return await self._sender.send(
            functions.create_quote(
                rfq_id=rfq_id,
                quote_side=quote_side,
                legs=legs,
                cl_quote_id=cl_quote_id,
                tag=tag,
                anonymous=anonymous,
                expires_in=expires_in,
            )
        )

    async def cancel_quote(
        self,
        *,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        rfq_id: str | None = None,

    ) -> QuoteCancellationAck:
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
            What became of the cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            OrderRejected: The exchange refused; also of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 50 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
        """
        return await self._sender.send(
            functions.cancel_quote(
                quote_id=quote_id,
                cl_quote_id=cl_quote_id,
                rfq_id=rfq_id,
            )
        )

    async def cancel_batch_quotes(
        self,
        *,
        quote_ids: Sequence[str] | None = None,
        cl_quote_ids: Sequence[str] | None = None,

    ) -> BatchResult[QuoteCancellationAck]:
        """Cancel up to 100 active quotes.

        Each row tells whether its quote was canceled.

        Args:
            quote_ids: Quote IDs; take precedence over cl_quote_ids. Required unless cl_quote_ids is
                given.
            cl_quote_ids: Your own IDs of the quotes. Required unless quote_ids is given.

        Returns:
            What became of each cancellation.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
        """
        return await self._sender.send(
            functions.cancel_batch_quotes(
                quote_ids=quote_ids,
                cl_quote_ids=cl_quote_ids,
            )
        )

    async def cancel_all_quotes(self) -> Completion:
        """Cancel all of your active quotes.

        Returns:
            When they were canceled.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 2 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
        """
        return await self._sender.send(functions.cancel_all_quotes())

    async def cancel_all_after(
        self,
        time_out: int,

    ) -> Countdown:
        """Cancel all of your quotes once a countdown runs out.

        A safeguard against losing the connection: send it every second, and each request starts the
        countdown anew. The cancellation itself can take some seconds.

        Args:
            time_out: Seconds until the cancellation, 10 to 120; 0 calls it off.

        Returns:
            The countdown.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
        """
        return await self._sender.send(
            functions.cancel_all_after(
                time_out=time_out,
            )
        )

    async def get_rfqs(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        state: RfqStateLike | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | None = None,

    ) -> list[Rfq]:
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
            The RFQs.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
        """
        return await self._sender.send(
            functions.get_rfqs(
                rfq_id=rfq_id,
                cl_rfq_id=cl_rfq_id,
                state=state,
                begin_id=begin_id,
                end_id=end_id,
                limit=limit,
            )
        )

    async def get_quotes(
        self,
        *,
        rfq_id: str | None = None,
        cl_rfq_id: str | None = None,
        quote_id: str | None = None,
        cl_quote_id: str | None = None,
        state: QuoteStateLike | None = None,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | None = None,

    ) -> list[Quote]:
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
            The quotes.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 2 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
        """
        return await self._sender.send(
            functions.get_quotes(
                rfq_id=rfq_id,
                cl_rfq_id=cl_rfq_id,
                quote_id=quote_id,
                cl_quote_id=cl_quote_id,
                state=state,
                begin_id=begin_id,
                end_id=end_id,
                limit=limit,
            )
        )

    async def get_trades(
        self,
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

    ) -> list[BlockTrade]:
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
            The block trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
        """
        return await self._sender.send(
            functions.get_trades(
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
        )

    async def get_tickers(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,

    ) -> list[BlockTicker]:
        """Get the block trading volume of all instruments of one kind.

        Covers the last 24 hours.

        Args:
            inst_type: Kind of instrument: SPOT, SWAP, FUTURES or OPTION.
            inst_family: Only this instrument family; futures, perpetuals and options have one.

        Returns:
            The tickers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
        """
        return await self._sender.send(
            functions.get_tickers(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    async def get_ticker(
        self,
        inst_id: str,

    ) -> BlockTicker:
        """Get the block trading volume of one instrument.

        Covers the last 24 hours.

        Args:
            inst_id: Instrument ID.

        Returns:
            The ticker.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
        """
        return await self._sender.send(
            functions.get_ticker(
                inst_id=inst_id,
            )
        )

    async def get_public_trades(
        self,
        *,
        begin_id: str | None = None,
        end_id: str | None = None,
        limit: int | None = None,

    ) -> list[PublicBlockTrade]:
        """Get the block trades of all users with all their legs.

        A trade appears 15 minutes after it was executed.

        Args:
            begin_id: Only trades newer than the one with this block trade ID.
            end_id: Only trades older than the one with this block trade ID.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The block trades.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        Paged by endId, beginId, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
        """
        return await self._sender.send(
            functions.get_public_trades(
                begin_id=begin_id,
                end_id=end_id,
                limit=limit,
            )
        )

    async def get_public_single_leg_trades(
        self,
        inst_id: str,

    ) -> list[SingleLegBlockTrade]:
        """Get the block trades of all users in one instrument.

        The last 500 legs at most, newest first, without the legs in other instruments. A trade
        appears 15 minutes after it was executed.

        Args:
            inst_id: Instrument ID.

        Returns:
            The legs.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
        """
        return await self._sender.send(
            functions.get_public_single_leg_trades(
                inst_id=inst_id,
            )
        )
