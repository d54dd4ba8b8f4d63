# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: block_trading."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_boolean,
    read_decimal,
    read_enum,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.block_trading import QuoteState, RfqState
from okx_v5_api.enums.common import PositionSide, Side, TargetCurrency, TradeMode

__all__ = [
    "CreatedRfq",
    "Quote",
    "QuoteCancellationAck",
    "QuoteLeg",
    "Rfq",
    "RfqAllocation",
    "RfqAllocationLeg",
    "RfqAllocationResult",
    "RfqCancellationAck",
    "RfqCounterparty",
    "RfqLeg",
]


class CreatedRfq(Record):
    """A new RFQ."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("state", "state", "enum"),
        ("counterparties", "counterparties", "json"),
        ("valid_until", "validUntil", "unix_ms"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("tag", "tag", "text"),
        ("allow_partial_execution", "allowPartialExecution", "json_boolean"),
        ("trader_code", "traderCode", "text"),
        ("rfq_id", "rfqId", "text"),
        ("legs", "legs", "json"),
        ("group_id", "groupId", "text"),
        ("acct_alloc", "acctAlloc", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            u_time: Time | None = None,
            state: RfqState | str | None = None,
            counterparties: Sequence[str] | None = None,
            valid_until: Time | None = None,
            cl_rfq_id: str | None = None,
            tag: str | None = None,
            allow_partial_execution: bool | None = None,
            trader_code: str | None = None,
            rfq_id: str | None = None,
            legs: Sequence[RfqLeg] | None = None,
            group_id: str | None = None,
            acct_alloc: Sequence[RfqAllocationResult] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the RFQ was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the RFQ last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def state(self) -> RfqState | None:
        """How far the RFQ has come."""
        return read_enum(self, "state", RfqState)

    @property
    def counterparties(self) -> list[str]:
        """Trader codes of the makers that were asked."""
        return read_list(self, "counterparties", as_text)

    @property
    def valid_until(self) -> dt.datetime | None:
        """When the RFQ expires: after 10 minutes if all legs are options, otherwise after 2."""
        return read_unix_ms(self, "validUntil")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for makers."""
        return read_text(self, "clRfqId")

    @property
    def tag(self) -> str | None:
        """Label of the RFQ and of the block trade it leads to."""
        return read_text(self, "tag")

    @property
    def allow_partial_execution(self) -> bool | None:
        """Whether a quote may be executed for less than the whole size; always true for group RFQs."""
        return read_boolean(self, "allowPartialExecution")

    @property
    def trader_code(self) -> str | None:
        """Trader code of the taker; empty if the RFQ is anonymous."""
        return read_text(self, "traderCode")

    @property
    def rfq_id(self) -> str | None:
        """RFQ ID."""
        return read_text(self, "rfqId")

    @property
    def legs(self) -> list[RfqLeg]:
        """What is to be traded."""
        return read_list(self, "legs", RfqLeg)

    @property
    def group_id(self) -> str | None:
        """ID of the group RFQ; empty for any other."""
        return read_text(self, "groupId")

    @property
    def acct_alloc(self) -> list[RfqAllocationResult]:
        """Shares of the accounts in a group RFQ."""
        return read_list(self, "acctAlloc", RfqAllocationResult)


class Quote(Record):
    """A maker's prices for all legs of an RFQ."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("state", "state", "enum"),
        ("reason", "reason", "text"),
        ("valid_until", "validUntil", "unix_ms"),
        ("rfq_id", "rfqId", "text"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("quote_id", "quoteId", "text"),
        ("cl_quote_id", "clQuoteId", "text"),
        ("tag", "tag", "text"),
        ("trader_code", "traderCode", "text"),
        ("quote_side", "quoteSide", "enum"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            u_time: Time | None = None,
            state: QuoteState | str | None = None,
            reason: str | None = None,
            valid_until: Time | None = None,
            rfq_id: str | None = None,
            cl_rfq_id: str | None = None,
            quote_id: str | None = None,
            cl_quote_id: str | None = None,
            tag: str | None = None,
            trader_code: str | None = None,
            quote_side: Side | str | None = None,
            legs: Sequence[QuoteLeg] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the quote was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the quote last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def state(self) -> QuoteState | None:
        """How far the quote has come."""
        return read_enum(self, "state", QuoteState)

    @property
    def reason(self) -> str | None:
        """What led to the state; mmp_canceled if market maker protection canceled the quote."""
        return read_text(self, "reason")

    @property
    def valid_until(self) -> dt.datetime | None:
        """When the quote expires."""
        return read_unix_ms(self, "validUntil")

    @property
    def rfq_id(self) -> str | None:
        """RFQ that the quote answers."""
        return read_text(self, "rfqId")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for the maker."""
        return read_text(self, "clRfqId")

    @property
    def quote_id(self) -> str | None:
        """Quote ID."""
        return read_text(self, "quoteId")

    @property
    def cl_quote_id(self) -> str | None:
        """Maker's own ID of the quote; empty for the taker."""
        return read_text(self, "clQuoteId")

    @property
    def tag(self) -> str | None:
        """Label of the quote and of the block trade it leads to."""
        return read_text(self, "tag")

    @property
    def trader_code(self) -> str | None:
        """Trader code of the maker; empty if the quote is anonymous."""
        return read_text(self, "traderCode")

    @property
    def quote_side(self) -> Side | None:
        """buy trades every leg in the leg's own direction; sell trades every leg the other way."""
        return read_enum(self, "quoteSide", Side)

    @property
    def legs(self) -> list[QuoteLeg]:
        """The legs of the RFQ with their prices."""
        return read_list(self, "legs", QuoteLeg)


class QuoteCancellationAck(Record):
    """Whether one quote was canceled."""

    __slots__ = ()
    _fields = (
        ("quote_id", "quoteId", "text"),
        ("cl_quote_id", "clQuoteId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            quote_id: str | None = None,
            cl_quote_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def quote_id(self) -> str | None:
        """Quote ID."""
        return read_text(self, "quoteId")

    @property
    def cl_quote_id(self) -> str | None:
        """Your own ID of the quote."""
        return read_text(self, "clQuoteId")

    @property
    def s_code(self) -> str | None:
        """0 if the quote was canceled; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the quote was not canceled."""
        return read_text(self, "sMsg")


class QuoteLeg(Record):
    """A maker's price for one leg of an RFQ."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("td_mode", "tdMode", "enum"),
        ("ccy", "ccy", "text"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("px", "px", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            td_mode: TradeMode | str | None = None,
            ccy: str | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            trade_quote_ccy: str | None = None,
            px: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the leg trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin, for cross margin orders in futures mode."""
        return read_text(self, "ccy")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, for spot what tgt_ccy says."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Whether the taker wants to buy or to sell, unless a quote's quote_side turns it round."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the leg opens or closes, for futures and perpetuals. Empty for the net
        position, or in long/short mode for the one that the leg opens."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency to trade in; spot only."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")


class Rfq(Record):
    """A request for quotes as its taker or an asked maker sees it."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("state", "state", "enum"),
        ("counterparties", "counterparties", "json"),
        ("valid_until", "validUntil", "unix_ms"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("tag", "tag", "text"),
        ("allow_partial_execution", "allowPartialExecution", "json_boolean"),
        ("trader_code", "traderCode", "text"),
        ("rfq_id", "rfqId", "text"),
        ("legs", "legs", "json"),
        ("group_id", "groupId", "text"),
        ("flow_type", "flowType", "text"),
        ("acct_alloc", "acctAlloc", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            u_time: Time | None = None,
            state: RfqState | str | None = None,
            counterparties: Sequence[str] | None = None,
            valid_until: Time | None = None,
            cl_rfq_id: str | None = None,
            tag: str | None = None,
            allow_partial_execution: bool | None = None,
            trader_code: str | None = None,
            rfq_id: str | None = None,
            legs: Sequence[RfqLeg] | None = None,
            group_id: str | None = None,
            flow_type: str | None = None,
            acct_alloc: Sequence[RfqAllocation] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the RFQ was created."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When the RFQ last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def state(self) -> RfqState | None:
        """How far the RFQ has come."""
        return read_enum(self, "state", RfqState)

    @property
    def counterparties(self) -> list[str]:
        """Trader codes of the makers that were asked."""
        return read_list(self, "counterparties", as_text)

    @property
    def valid_until(self) -> dt.datetime | None:
        """When the RFQ expires: after 10 minutes if all legs are options, otherwise after 2."""
        return read_unix_ms(self, "validUntil")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for makers."""
        return read_text(self, "clRfqId")

    @property
    def tag(self) -> str | None:
        """Label of the RFQ and of the block trade it leads to."""
        return read_text(self, "tag")

    @property
    def allow_partial_execution(self) -> bool | None:
        """Whether a quote may be executed for less than the whole size; always true for group RFQs."""
        return read_boolean(self, "allowPartialExecution")

    @property
    def trader_code(self) -> str | None:
        """Trader code of the taker; empty if the RFQ is anonymous."""
        return read_text(self, "traderCode")

    @property
    def rfq_id(self) -> str | None:
        """RFQ ID."""
        return read_text(self, "rfqId")

    @property
    def legs(self) -> list[RfqLeg]:
        """What is to be traded."""
        return read_list(self, "legs", RfqLeg)

    @property
    def group_id(self) -> str | None:
        """ID of the group RFQ; empty for any other."""
        return read_text(self, "groupId")

    @property
    def flow_type(self) -> str | None:
        """Kind of RFQ; empty for the taker."""
        return read_text(self, "flowType")

    @property
    def acct_alloc(self) -> list[RfqAllocation]:
        """Shares of the accounts in a group RFQ; told to the taker only."""
        return read_list(self, "acctAlloc", RfqAllocation)


class RfqAllocation(Record):
    """The share of one account in a group RFQ."""

    __slots__ = ()
    _fields = (
        ("acct", "acct", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            acct: str | None = None,
            legs: Sequence[RfqAllocationLeg] | None = None,
        ) -> Self: ...

    @property
    def acct(self) -> str | None:
        """Name of the account; 0 for the master account."""
        return read_text(self, "acct")

    @property
    def legs(self) -> list[RfqAllocationLeg]:
        """The account's share in each leg."""
        return read_list(self, "legs", RfqAllocationLeg)


class RfqAllocationLeg(Record):
    """The share of one account in one leg of a group RFQ."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("sz", "sz", "decimal"),
        ("td_mode", "tdMode", "enum"),
        ("ccy", "ccy", "text"),
        ("pos_side", "posSide", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            sz: Number | None = None,
            td_mode: TradeMode | str | None = None,
            ccy: str | None = None,
            pos_side: PositionSide | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID of the leg."""
        return read_text(self, "instId")

    @property
    def sz(self) -> Decimal | None:
        """Size of the share, in the unit of the leg."""
        return read_decimal(self, "sz")

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the account trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def ccy(self) -> str | None:
        """Currency of the account's margin."""
        return read_text(self, "ccy")

    @property
    def pos_side(self) -> PositionSide | None:
        """Position of the account that the leg opens or closes."""
        return read_enum(self, "posSide", PositionSide)


class RfqAllocationResult(Record):
    """The share of one account in a new group RFQ and whether it was accepted."""

    __slots__ = ()
    _fields = (
        ("acct", "acct", "text"),
        ("legs", "legs", "json"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            acct: str | None = None,
            legs: Sequence[RfqAllocationLeg] | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def acct(self) -> str | None:
        """Name of the account; 0 for the master account."""
        return read_text(self, "acct")

    @property
    def legs(self) -> list[RfqAllocationLeg]:
        """The account's share in each leg."""
        return read_list(self, "legs", RfqAllocationLeg)

    @property
    def s_code(self) -> str | None:
        """0 if the share was accepted; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the share was refused."""
        return read_text(self, "sMsg")


class RfqCancellationAck(Record):
    """Whether one RFQ was canceled."""

    __slots__ = ()
    _fields = (
        ("rfq_id", "rfqId", "text"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            rfq_id: str | None = None,
            cl_rfq_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def rfq_id(self) -> str | None:
        """RFQ ID."""
        return read_text(self, "rfqId")

    @property
    def cl_rfq_id(self) -> str | None:
        """Your own ID of the RFQ."""
        return read_text(self, "clRfqId")

    @property
    def s_code(self) -> str | None:
        """0 if the RFQ was canceled; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the RFQ was not canceled."""
        return read_text(self, "sMsg")


class RfqCounterparty(Record):
    """A maker that may be asked for quotes."""

    __slots__ = ()
    _fields = (
        ("trader_name", "traderName", "text"),
        ("trader_code", "traderCode", "text"),
        ("type", "type", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trader_name: str | None = None,
            trader_code: str | None = None,
            type: str | None = None,
        ) -> Self: ...

    @property
    def trader_name(self) -> str | None:
        """Full name."""
        return read_text(self, "traderName")

    @property
    def trader_code(self) -> str | None:
        """Public code that names the maker in RFQs and quotes."""
        return read_text(self, "traderCode")

    @property
    def type(self) -> str | None:
        """Kind of counterparty: LP for automatic market makers connected by API."""
        return read_text(self, "type")


class RfqLeg(Record):
    """One instrument on which quotes are asked."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("td_mode", "tdMode", "enum"),
        ("ccy", "ccy", "text"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("tgt_ccy", "tgtCcy", "enum"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            td_mode: TradeMode | str | None = None,
            ccy: str | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
            trade_quote_ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def td_mode(self) -> TradeMode | None:
        """Whether the leg trades on margin."""
        return read_enum(self, "tdMode", TradeMode)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin, for cross margin orders in futures mode."""
        return read_text(self, "ccy")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, for spot what tgt_ccy says."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Whether the taker wants to buy or to sell, unless a quote's quote_side turns it round."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that the leg opens or closes, for futures and perpetuals. Empty for the net
        position, or in long/short mode for the one that the leg opens."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot only."""
        return read_enum(self, "tgtCcy", TargetCurrency)

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency to trade in; spot only."""
        return read_text(self, "tradeQuoteCcy")
