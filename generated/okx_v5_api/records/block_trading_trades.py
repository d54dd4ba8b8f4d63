# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: block_trading_trades."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType, Side, TargetCurrency

__all__ = [
    "BlockTicker",
    "BlockTrade",
    "BlockTradeAllocation",
    "BlockTradeAllocationLeg",
    "BlockTradeLeg",
    "BlockTradeLegUpdate",
    "BlockTradeUpdate",
    "ExecutedQuote",
    "ExecutedQuoteAllocation",
    "PublicBlockTrade",
    "PublicBlockTradeLeg",
    "SingleLegBlockTrade",
]


class BlockTicker(Record):
    """Block trading volume of one instrument."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("inst_type", "instType", "enum"),
        ("vol_ccy_24h", "volCcy24h", "decimal"),
        ("vol_24h", "vol24h", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            vol_ccy_24h: Number | None = None,
            vol_24h: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def vol_ccy_24h(self) -> Decimal | None:
        """Volume of the last 24 hours as an amount of currency: base currency for derivatives, quote
        currency for spot and margin."""
        return read_decimal(self, "volCcy24h")

    @property
    def vol_24h(self) -> Decimal | None:
        """Volume of the last 24 hours: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "vol24h")

    @property
    def ts(self) -> dt.datetime | None:
        """When the ticker was made."""
        return read_unix_ms(self, "ts")


class BlockTrade(Record):
    """A block trade of your own as taker or maker."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("rfq_id", "rfqId", "text"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("quote_id", "quoteId", "text"),
        ("cl_quote_id", "clQuoteId", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("tag", "tag", "text"),
        ("t_trader_code", "tTraderCode", "text"),
        ("m_trader_code", "mTraderCode", "text"),
        ("legs", "legs", "json"),
        ("is_successful", "isSuccessful", "json_boolean"),
        ("error_code", "errorCode", "text"),
        ("acct_alloc", "acctAlloc", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            rfq_id: str | None = None,
            cl_rfq_id: str | None = None,
            quote_id: str | None = None,
            cl_quote_id: str | None = None,
            block_td_id: str | None = None,
            tag: str | None = None,
            t_trader_code: str | None = None,
            m_trader_code: str | None = None,
            legs: Sequence[BlockTradeLeg] | None = None,
            is_successful: bool | None = None,
            error_code: str | None = None,
            acct_alloc: Sequence[BlockTradeAllocation] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the trade was executed."""
        return read_unix_ms(self, "cTime")

    @property
    def rfq_id(self) -> str | None:
        """RFQ that led to the trade."""
        return read_text(self, "rfqId")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for the maker."""
        return read_text(self, "clRfqId")

    @property
    def quote_id(self) -> str | None:
        """Quote that was executed."""
        return read_text(self, "quoteId")

    @property
    def cl_quote_id(self) -> str | None:
        """Maker's own ID of the quote; empty for the taker."""
        return read_text(self, "clQuoteId")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID; empty for a group RFQ, whose accounts have one each."""
        return read_text(self, "blockTdId")

    @property
    def tag(self) -> str | None:
        """Label of the RFQ or of the quote."""
        return read_text(self, "tag")

    @property
    def t_trader_code(self) -> str | None:
        """Trader code of the taker; empty if the RFQ is anonymous."""
        return read_text(self, "tTraderCode")

    @property
    def m_trader_code(self) -> str | None:
        """Trader code of the maker; empty if the quote is anonymous."""
        return read_text(self, "mTraderCode")

    @property
    def legs(self) -> list[BlockTradeLeg]:
        """What was traded."""
        return read_list(self, "legs", BlockTradeLeg)

    @property
    def is_successful(self) -> bool | None:
        """Whether it was filled; for a group RFQ, whether any account's share was."""
        return read_boolean(self, "isSuccessful")

    @property
    def error_code(self) -> str | None:
        """Why it was not filled; empty if it was."""
        return read_text(self, "errorCode")

    @property
    def acct_alloc(self) -> list[BlockTradeAllocation]:
        """Shares of the accounts in a group RFQ, failed ones included."""
        return read_list(self, "acctAlloc", BlockTradeAllocation)


class BlockTradeAllocation(Record):
    """The share of one account in the block trade of a group RFQ."""

    __slots__ = ()
    _fields = (
        ("block_td_id", "blockTdId", "text"),
        ("error_code", "errorCode", "text"),
        ("acct", "acct", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            block_td_id: str | None = None,
            error_code: str | None = None,
            acct: str | None = None,
            legs: Sequence[BlockTradeAllocationLeg] | None = None,
        ) -> Self: ...

    @property
    def block_td_id(self) -> str | None:
        """ID of the account's block trade."""
        return read_text(self, "blockTdId")

    @property
    def error_code(self) -> str | None:
        """0 if the share was filled; otherwise an error code."""
        return read_text(self, "errorCode")

    @property
    def acct(self) -> str | None:
        """Name of the account, 0 for the master account; empty for the maker."""
        return read_text(self, "acct")

    @property
    def legs(self) -> list[BlockTradeAllocationLeg]:
        """The account's share in each leg."""
        return read_list(self, "legs", BlockTradeAllocationLeg)


class BlockTradeAllocationLeg(Record):
    """The share of one account in one leg of a block trade."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("sz", "sz", "decimal"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("trade_id", "tradeId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            sz: Number | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            trade_id: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID of the leg."""
        return read_text(self, "instId")

    @property
    def sz(self) -> Decimal | None:
        """Size filled, in the unit of the leg."""
        return read_decimal(self, "sz")

    @property
    def fee(self) -> Decimal | None:
        """The account's fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def trade_id(self) -> str | None:
        """Trade ID of the account's leg."""
        return read_text(self, "tradeId")


class BlockTradeLeg(Record):
    """One leg of a block trade."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("trade_id", "tradeId", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            trade_id: str | None = None,
            trade_quote_ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, a currency amount for spot. For a group RFQ, what was
        filled."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def fee(self) -> Decimal | None:
        """Fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def trade_id(self) -> str | None:
        """Trade ID of the leg; empty for a group RFQ, whose accounts have one each."""
        return read_text(self, "tradeId")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the leg was traded in; spot only."""
        return read_text(self, "tradeQuoteCcy")


class BlockTradeLegUpdate(Record):
    """One leg of a block trade, when it happens."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("trade_id", "tradeId", "text"),
        ("trade_quote_ccy", "tradeQuoteCcy", "text"),
        ("tgt_ccy", "tgtCcy", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            trade_id: str | None = None,
            trade_quote_ccy: str | None = None,
            tgt_ccy: TargetCurrency | str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, a currency amount for spot. For a group RFQ, what was
        filled."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def fee(self) -> Decimal | None:
        """Fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of fee."""
        return read_text(self, "feeCcy")

    @property
    def trade_id(self) -> str | None:
        """Trade ID of the leg; empty for a group RFQ, whose accounts have one each."""
        return read_text(self, "tradeId")

    @property
    def trade_quote_ccy(self) -> str | None:
        """Quote currency that the leg was traded in; spot only."""
        return read_text(self, "tradeQuoteCcy")

    @property
    def tgt_ccy(self) -> TargetCurrency | None:
        """Currency that sz counts; spot only."""
        return read_enum(self, "tgtCcy", TargetCurrency)


class BlockTradeUpdate(Record):
    """A block trade of your own as taker or maker, when it happens."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("rfq_id", "rfqId", "text"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("quote_id", "quoteId", "text"),
        ("cl_quote_id", "clQuoteId", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("tag", "tag", "text"),
        ("t_trader_code", "tTraderCode", "text"),
        ("m_trader_code", "mTraderCode", "text"),
        ("legs", "legs", "json"),
        ("is_successful", "isSuccessful", "json_boolean"),
        ("error_code", "errorCode", "text"),
        ("acct_alloc", "acctAlloc", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            rfq_id: str | None = None,
            cl_rfq_id: str | None = None,
            quote_id: str | None = None,
            cl_quote_id: str | None = None,
            block_td_id: str | None = None,
            tag: str | None = None,
            t_trader_code: str | None = None,
            m_trader_code: str | None = None,
            legs: Sequence[BlockTradeLegUpdate] | None = None,
            is_successful: bool | None = None,
            error_code: str | None = None,
            acct_alloc: Sequence[BlockTradeAllocation] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the trade was executed."""
        return read_unix_ms(self, "cTime")

    @property
    def rfq_id(self) -> str | None:
        """RFQ that led to the trade."""
        return read_text(self, "rfqId")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for the maker."""
        return read_text(self, "clRfqId")

    @property
    def quote_id(self) -> str | None:
        """Quote that was executed."""
        return read_text(self, "quoteId")

    @property
    def cl_quote_id(self) -> str | None:
        """Maker's own ID of the quote; empty for the taker."""
        return read_text(self, "clQuoteId")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID; empty for a group RFQ, whose accounts have one each."""
        return read_text(self, "blockTdId")

    @property
    def tag(self) -> str | None:
        """Label of the RFQ or of the quote."""
        return read_text(self, "tag")

    @property
    def t_trader_code(self) -> str | None:
        """Trader code of the taker; empty if the RFQ is anonymous."""
        return read_text(self, "tTraderCode")

    @property
    def m_trader_code(self) -> str | None:
        """Trader code of the maker; empty if the quote is anonymous."""
        return read_text(self, "mTraderCode")

    @property
    def legs(self) -> list[BlockTradeLegUpdate]:
        """Legs of the trade."""
        return read_list(self, "legs", BlockTradeLegUpdate)

    @property
    def is_successful(self) -> bool | None:
        """Whether it was filled; for a group RFQ, whether any account's share was."""
        return read_boolean(self, "isSuccessful")

    @property
    def error_code(self) -> str | None:
        """Why it was not filled; empty if it was."""
        return read_text(self, "errorCode")

    @property
    def acct_alloc(self) -> list[BlockTradeAllocation]:
        """Shares of the accounts in a group RFQ, failed ones included."""
        return read_list(self, "acctAlloc", BlockTradeAllocation)


class ExecutedQuote(Record):
    """The block trade that the execution of a quote brought about."""

    __slots__ = ()
    _fields = (
        ("c_time", "cTime", "unix_ms"),
        ("rfq_id", "rfqId", "text"),
        ("cl_rfq_id", "clRfqId", "text"),
        ("quote_id", "quoteId", "text"),
        ("cl_quote_id", "clQuoteId", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("tag", "tag", "text"),
        ("t_trader_code", "tTraderCode", "text"),
        ("m_trader_code", "mTraderCode", "text"),
        ("legs", "legs", "json"),
        ("acct_alloc", "acctAlloc", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            c_time: Time | None = None,
            rfq_id: str | None = None,
            cl_rfq_id: str | None = None,
            quote_id: str | None = None,
            cl_quote_id: str | None = None,
            block_td_id: str | None = None,
            tag: str | None = None,
            t_trader_code: str | None = None,
            m_trader_code: str | None = None,
            legs: Sequence[BlockTradeLeg] | None = None,
            acct_alloc: Sequence[ExecutedQuoteAllocation] | None = None,
        ) -> Self: ...

    @property
    def c_time(self) -> dt.datetime | None:
        """When the trade was executed."""
        return read_unix_ms(self, "cTime")

    @property
    def rfq_id(self) -> str | None:
        """RFQ that led to the trade."""
        return read_text(self, "rfqId")

    @property
    def cl_rfq_id(self) -> str | None:
        """Taker's own ID of the RFQ; empty for the maker."""
        return read_text(self, "clRfqId")

    @property
    def quote_id(self) -> str | None:
        """Quote that was executed."""
        return read_text(self, "quoteId")

    @property
    def cl_quote_id(self) -> str | None:
        """Maker's own ID of the quote; empty for the taker."""
        return read_text(self, "clQuoteId")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID; empty for a group RFQ, whose accounts have one each."""
        return read_text(self, "blockTdId")

    @property
    def tag(self) -> str | None:
        """Label of the RFQ or of the quote."""
        return read_text(self, "tag")

    @property
    def t_trader_code(self) -> str | None:
        """Trader code of the taker; empty if the RFQ is anonymous."""
        return read_text(self, "tTraderCode")

    @property
    def m_trader_code(self) -> str | None:
        """Trader code of the maker; empty if the quote is anonymous."""
        return read_text(self, "mTraderCode")

    @property
    def legs(self) -> list[BlockTradeLeg]:
        """What was traded."""
        return read_list(self, "legs", BlockTradeLeg)

    @property
    def acct_alloc(self) -> list[ExecutedQuoteAllocation]:
        """Shares of the accounts in a group RFQ."""
        return read_list(self, "acctAlloc", ExecutedQuoteAllocation)


class ExecutedQuoteAllocation(Record):
    """The share of one account in the execution of a group RFQ."""

    __slots__ = ()
    _fields = (
        ("acct", "acct", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            acct: str | None = None,
            block_td_id: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
            legs: Sequence[BlockTradeAllocationLeg] | None = None,
        ) -> Self: ...

    @property
    def acct(self) -> str | None:
        """Name of the account; 0 for the master account."""
        return read_text(self, "acct")

    @property
    def block_td_id(self) -> str | None:
        """ID of the account's block trade."""
        return read_text(self, "blockTdId")

    @property
    def s_code(self) -> str | None:
        """0 if the share was executed; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why the share was not executed."""
        return read_text(self, "sMsg")

    @property
    def legs(self) -> list[BlockTradeAllocationLeg]:
        """The account's share in each leg."""
        return read_list(self, "legs", BlockTradeAllocationLeg)


class PublicBlockTrade(Record):
    """A block trade between any two users with all its legs; a group RFQ counts as one."""

    __slots__ = ()
    _fields = (
        ("strategy", "strategy", "text"),
        ("c_time", "cTime", "unix_ms"),
        ("block_td_id", "blockTdId", "text"),
        ("group_id", "groupId", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            strategy: str | None = None,
            c_time: Time | None = None,
            block_td_id: str | None = None,
            group_id: str | None = None,
            legs: Sequence[PublicBlockTradeLeg] | None = None,
        ) -> Self: ...

    @property
    def strategy(self) -> str | None:
        """Name of the option strategy that the legs make up."""
        return read_text(self, "strategy")

    @property
    def c_time(self) -> dt.datetime | None:
        """When the trade was executed."""
        return read_unix_ms(self, "cTime")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID; empty for a group RFQ."""
        return read_text(self, "blockTdId")

    @property
    def group_id(self) -> str | None:
        """ID of the group RFQ; empty for any other."""
        return read_text(self, "groupId")

    @property
    def legs(self) -> list[PublicBlockTradeLeg]:
        """What was traded."""
        return read_list(self, "legs", PublicBlockTradeLeg)


class PublicBlockTradeLeg(Record):
    """One leg of a block trade between any two users."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("trade_id", "tradeId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            trade_id: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def trade_id(self) -> str | None:
        """Trade ID of the leg; empty for a group RFQ."""
        return read_text(self, "tradeId")


class SingleLegBlockTrade(Record):
    """One leg of a block trade between any two users, on its own; of a group RFQ the leg of one
    account."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("trade_id", "tradeId", "text"),
        ("px", "px", "decimal"),
        ("sz", "sz", "decimal"),
        ("side", "side", "enum"),
        ("ts", "ts", "unix_ms"),
        ("fill_vol", "fillVol", "decimal"),
        ("fwd_px", "fwdPx", "decimal"),
        ("idx_px", "idxPx", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("group_id", "groupId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            trade_id: str | None = None,
            px: Number | None = None,
            sz: Number | None = None,
            side: Side | str | None = None,
            ts: Time | None = None,
            fill_vol: Number | None = None,
            fwd_px: Number | None = None,
            idx_px: Number | None = None,
            mark_px: Number | None = None,
            group_id: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def trade_id(self) -> str | None:
        """Trade ID."""
        return read_text(self, "tradeId")

    @property
    def px(self) -> Decimal | None:
        """Price."""
        return read_decimal(self, "px")

    @property
    def sz(self) -> Decimal | None:
        """Size: contracts for derivatives, base currency for spot."""
        return read_decimal(self, "sz")

    @property
    def side(self) -> Side | None:
        """Taker's direction."""
        return read_enum(self, "side", Side)

    @property
    def ts(self) -> dt.datetime | None:
        """When the trade took place."""
        return read_unix_ms(self, "ts")

    @property
    def fill_vol(self) -> Decimal | None:
        """Implied volatility of the trade's price, 1 being 100%; options only."""
        return read_decimal(self, "fillVol")

    @property
    def fwd_px(self) -> Decimal | None:
        """Forward price of the underlying at the time; options only."""
        return read_decimal(self, "fwdPx")

    @property
    def idx_px(self) -> Decimal | None:
        """Index price at the time; not for spot."""
        return read_decimal(self, "idxPx")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price at the time; not for spot."""
        return read_decimal(self, "markPx")

    @property
    def group_id(self) -> str | None:
        """ID of the group RFQ; empty for any other."""
        return read_text(self, "groupId")
