# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_bills."""

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

from okx_v5_api.enums.account_bills import AccountBillSubtype, AccountBillType, BillArchiveState
from okx_v5_api.enums.common import AssetAccount, ExecutionType, InstrumentType, TradeMode

__all__ = [
    "AccountBill",
    "BillArchive",
    "BillArchiveAck",
    "BillSubtypeInfo",
    "BillTypeInfo",
]


class AccountBill(Record):
    """One change of a balance of the trading account."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("bill_id", "billId", "text"),
        ("type", "type", "enum"),
        ("sub_type", "subType", "enum"),
        ("ts", "ts", "unix_ms"),
        ("bal_chg", "balChg", "decimal"),
        ("pos_bal_chg", "posBalChg", "decimal"),
        ("bal", "bal", "decimal"),
        ("pos_bal", "posBal", "decimal"),
        ("sz", "sz", "decimal"),
        ("px", "px", "decimal"),
        ("ccy", "ccy", "text"),
        ("pnl", "pnl", "decimal"),
        ("fee", "fee", "decimal"),
        ("earn_amt", "earnAmt", "decimal"),
        ("earn_apr", "earnApr", "decimal"),
        ("mgn_mode", "mgnMode", "enum"),
        ("inst_id", "instId", "text"),
        ("ord_id", "ordId", "text"),
        ("exec_type", "execType", "enum"),
        ("from_", "from", "enum"),
        ("to", "to", "enum"),
        ("notes", "notes", "text"),
        ("interest", "interest", "decimal"),
        ("tag", "tag", "text"),
        ("fill_time", "fillTime", "unix_ms"),
        ("trade_id", "tradeId", "text"),
        ("cl_ord_id", "clOrdId", "text"),
        ("fill_idx_px", "fillIdxPx", "decimal"),
        ("fill_mark_px", "fillMarkPx", "decimal"),
        ("fill_px_vol", "fillPxVol", "decimal"),
        ("fill_px_usd", "fillPxUsd", "decimal"),
        ("fill_mark_vol", "fillMarkVol", "decimal"),
        ("fill_fwd_px", "fillFwdPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            bill_id: str | None = None,
            type: AccountBillType | str | None = None,
            sub_type: AccountBillSubtype | str | None = None,
            ts: Time | None = None,
            bal_chg: Number | None = None,
            pos_bal_chg: Number | None = None,
            bal: Number | None = None,
            pos_bal: Number | None = None,
            sz: Number | None = None,
            px: Number | None = None,
            ccy: str | None = None,
            pnl: Number | None = None,
            fee: Number | None = None,
            earn_amt: Number | None = None,
            earn_apr: Number | None = None,
            mgn_mode: TradeMode | str | None = None,
            inst_id: str | None = None,
            ord_id: str | None = None,
            exec_type: ExecutionType | str | None = None,
            from_: AssetAccount | str | None = None,
            to: AssetAccount | str | None = None,
            notes: str | None = None,
            interest: Number | None = None,
            tag: str | None = None,
            fill_time: Time | None = None,
            trade_id: str | None = None,
            cl_ord_id: str | None = None,
            fill_idx_px: Number | None = None,
            fill_mark_px: Number | None = None,
            fill_px_vol: Number | None = None,
            fill_px_usd: Number | None = None,
            fill_mark_vol: Number | None = None,
            fill_fwd_px: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument behind the change."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def bill_id(self) -> str | None:
        """Bill ID."""
        return read_text(self, "billId")

    @property
    def type(self) -> AccountBillType | None:
        """Kind of event."""
        return read_enum(self, "type", AccountBillType)

    @property
    def sub_type(self) -> AccountBillSubtype | None:
        """What exactly happened."""
        return read_enum(self, "subType", AccountBillSubtype)

    @property
    def ts(self) -> dt.datetime | None:
        """When the balance had changed."""
        return read_unix_ms(self, "ts")

    @property
    def bal_chg(self) -> Decimal | None:
        """Change of the account's balance in ccy; negative if it went down."""
        return read_decimal(self, "balChg")

    @property
    def pos_bal_chg(self) -> Decimal | None:
        """Change of the balance kept for the position."""
        return read_decimal(self, "posBalChg")

    @property
    def bal(self) -> Decimal | None:
        """The account's balance after the change."""
        return read_decimal(self, "bal")

    @property
    def pos_bal(self) -> Decimal | None:
        """The position's balance after the change."""
        return read_decimal(self, "posBal")

    @property
    def sz(self) -> Decimal | None:
        """Size, never negative for derivatives: contracts filled or held for them, otherwise an amount
        of ccy."""
        return read_decimal(self, "sz")

    @property
    def px(self) -> Decimal | None:
        """Price behind the change: of the fill, liquidation, delivery or exercise; for funding fees
        the mark price."""
        return read_decimal(self, "px")

    @property
    def ccy(self) -> str | None:
        """Currency of the balance."""
        return read_text(self, "ccy")

    @property
    def pnl(self) -> Decimal | None:
        """Profit or loss; for funding fees, the fee."""
        return read_decimal(self, "pnl")

    @property
    def fee(self) -> Decimal | None:
        """Fee if below 0, rebate if above."""
        return read_decimal(self, "fee")

    @property
    def earn_amt(self) -> Decimal | None:
        """Amount earned; auto earn only."""
        return read_decimal(self, "earnAmt")

    @property
    def earn_apr(self) -> Decimal | None:
        """Yearly rate at which it was earned; auto earn only."""
        return read_decimal(self, "earnApr")

    @property
    def mgn_mode(self) -> TradeMode | None:
        """Whether the trade was on margin; empty if the change is not from trading."""
        return read_enum(self, "mgnMode", TradeMode)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ord_id(self) -> str | None:
        """Order ID, for trades, liquidations and auto-deleveraging; empty if there was no order."""
        return read_text(self, "ordId")

    @property
    def exec_type(self) -> ExecutionType | None:
        """Whether the trade took liquidity."""
        return read_enum(self, "execType", ExecutionType)

    @property
    def from_(self) -> AssetAccount | None:
        """Account that a transfer came from; transfers only."""
        return read_enum(self, "from", AssetAccount)

    @property
    def to(self) -> AssetAccount | None:
        """Account that a transfer went to; transfers only."""
        return read_enum(self, "to", AssetAccount)

    @property
    def notes(self) -> str | None:
        """Remarks of the exchange."""
        return read_text(self, "notes")

    @property
    def interest(self) -> Decimal | None:
        """Interest in the change."""
        return read_decimal(self, "interest")

    @property
    def tag(self) -> str | None:
        """Label of the order."""
        return read_text(self, "tag")

    @property
    def fill_time(self) -> dt.datetime | None:
        """When the trade happened."""
        return read_unix_ms(self, "fillTime")

    @property
    def trade_id(self) -> str | None:
        """ID of the trade."""
        return read_text(self, "tradeId")

    @property
    def cl_ord_id(self) -> str | None:
        """Your own ID of the order."""
        return read_text(self, "clOrdId")

    @property
    def fill_idx_px(self) -> Decimal | None:
        """Index price when the trade happened; for a pair of two cryptocurrencies that of the base
        currency in USDT."""
        return read_decimal(self, "fillIdxPx")

    @property
    def fill_mark_px(self) -> Decimal | None:
        """Mark price when the trade happened; derivatives only."""
        return read_decimal(self, "fillMarkPx")

    @property
    def fill_px_vol(self) -> Decimal | None:
        """Implied volatility of the fill; options only."""
        return read_decimal(self, "fillPxVol")

    @property
    def fill_px_usd(self) -> Decimal | None:
        """Price of the fill in USD; options only."""
        return read_decimal(self, "fillPxUsd")

    @property
    def fill_mark_vol(self) -> Decimal | None:
        """Implied volatility of the mark price when the trade happened; options only."""
        return read_decimal(self, "fillMarkVol")

    @property
    def fill_fwd_px(self) -> Decimal | None:
        """Forward price when the trade happened; options only."""
        return read_decimal(self, "fillFwdPx")


class BillArchive(Record):
    """A file with the bills of one quarter."""

    __slots__ = ()
    _fields = (
        ("file_href", "fileHref", "text"),
        ("ts", "ts", "unix_ms"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            file_href: str | None = None,
            ts: Time | None = None,
            state: BillArchiveState | str | None = None,
        ) -> Self: ...

    @property
    def file_href(self) -> str | None:
        """Address of the compressed CSV file; good for 5.5 hours."""
        return read_text(self, "fileHref")

    @property
    def ts(self) -> dt.datetime | None:
        """When the file was first requested."""
        return read_unix_ms(self, "ts")

    @property
    def state(self) -> BillArchiveState | None:
        """Whether the file can be downloaded."""
        return read_enum(self, "state", BillArchiveState)


class BillArchiveAck(Record):
    """Whether a file of bills exists."""

    __slots__ = ()
    _fields = (
        ("result", "result", "boolean"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            result: bool | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def result(self) -> bool | None:
        """Whether the file is there; if not, it is being made, which takes 2 hours or more."""
        return read_boolean(self, "result")

    @property
    def ts(self) -> dt.datetime | None:
        """When the file was first requested."""
        return read_unix_ms(self, "ts")


class BillSubtypeInfo(Record):
    """A subtype of bill."""

    __slots__ = ()
    _fields = (
        ("sub_type", "subType", "enum"),
        ("sub_type_desc", "subTypeDesc", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_type: AccountBillSubtype | str | None = None,
            sub_type_desc: str | None = None,
        ) -> Self: ...

    @property
    def sub_type(self) -> AccountBillSubtype | None:
        """Code of the subtype."""
        return read_enum(self, "subType", AccountBillSubtype)

    @property
    def sub_type_desc(self) -> str | None:
        """The exchange's name for the subtype; empty if it is not in use."""
        return read_text(self, "subTypeDesc")


class BillTypeInfo(Record):
    """A type of bill and its subtypes."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("type_desc", "typeDesc", "text"),
        ("sub_type_details", "subTypeDetails", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: AccountBillType | str | None = None,
            type_desc: str | None = None,
            sub_type_details: Sequence[BillSubtypeInfo] | None = None,
        ) -> Self: ...

    @property
    def type(self) -> AccountBillType | None:
        """Code of the type."""
        return read_enum(self, "type", AccountBillType)

    @property
    def type_desc(self) -> str | None:
        """The exchange's name for the type; empty if it is not in use."""
        return read_text(self, "typeDesc")

    @property
    def sub_type_details(self) -> list[BillSubtypeInfo]:
        """Subtypes that bills of the type have."""
        return read_list(self, "subTypeDetails", BillSubtypeInfo)
