# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: funding."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import AssetAccount
from okx_v5_api.enums.funding import FundsTransferState, FundsTransferType, MonthlyStatementState
from okx_v5_api.enums.funding_bills import FundingBillType

__all__ = [
    "AssetValuation",
    "AssetValuationByAccount",
    "CurrencyChain",
    "FundingBalance",
    "FundingBill",
    "FundsTransfer",
    "FundsTransferAck",
    "ListedExchange",
    "MonthlyStatement",
    "MonthlyStatementAck",
    "NonTradableAsset",
]


class AssetValuation(Record):
    """Value of everything that a user has at the exchange."""

    __slots__ = ()
    _fields = (
        ("total_bal", "totalBal", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            total_bal: Number | None = None,
            ts: Time | None = None,
            details: AssetValuationByAccount | None = None,
        ) -> Self: ...

    @property
    def total_bal(self) -> Decimal | None:
        """Value of all accounts together."""
        return read_decimal(self, "totalBal")

    @property
    def ts(self) -> dt.datetime | None:
        """When the assets were valued."""
        return read_unix_ms(self, "ts")

    @property
    def details(self) -> AssetValuationByAccount | None:
        """Value of each account."""
        return read_record(self, "details", AssetValuationByAccount)


class AssetValuationByAccount(Record):
    """Value of a user's assets in each kind of account."""

    __slots__ = ()
    _fields = (
        ("funding", "funding", "decimal"),
        ("trading", "trading", "decimal"),
        ("classic", "classic", "decimal"),
        ("earn", "earn", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            funding: Number | None = None,
            trading: Number | None = None,
            classic: Number | None = None,
            earn: Number | None = None,
        ) -> Self: ...

    @property
    def funding(self) -> Decimal | None:
        """Value of the funding account."""
        return read_decimal(self, "funding")

    @property
    def trading(self) -> Decimal | None:
        """Value of the trading account."""
        return read_decimal(self, "trading")

    @property
    def classic(self) -> Decimal | None:
        """Deprecated. Value of the former classic account."""
        return read_decimal(self, "classic")

    @property
    def earn(self) -> Decimal | None:
        """Value of what earns in financial products."""
        return read_decimal(self, "earn")


class CurrencyChain(Record):
    """How one currency is deposited and withdrawn over one blockchain."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("name", "name", "text"),
        ("logo_link", "logoLink", "text"),
        ("chain", "chain", "text"),
        ("ct_addr", "ctAddr", "text"),
        ("can_dep", "canDep", "json_boolean"),
        ("can_wd", "canWd", "json_boolean"),
        ("can_internal", "canInternal", "json_boolean"),
        ("dep_est_open_time", "depEstOpenTime", "unix_ms"),
        ("wd_est_open_time", "wdEstOpenTime", "unix_ms"),
        ("min_dep", "minDep", "decimal"),
        ("min_wd", "minWd", "decimal"),
        ("min_internal", "minInternal", "decimal"),
        ("max_wd", "maxWd", "decimal"),
        ("wd_tick_sz", "wdTickSz", "integer"),
        ("wd_quota", "wdQuota", "decimal"),
        ("used_wd_quota", "usedWdQuota", "decimal"),
        ("fee", "fee", "decimal"),
        ("min_fee", "minFee", "decimal"),
        ("max_fee", "maxFee", "decimal"),
        ("min_fee_for_ct_addr", "minFeeForCtAddr", "decimal"),
        ("max_fee_for_ct_addr", "maxFeeForCtAddr", "decimal"),
        ("burning_fee_rate", "burningFeeRate", "decimal"),
        ("main_net", "mainNet", "json_boolean"),
        ("need_tag", "needTag", "json_boolean"),
        ("min_dep_arrival_confirm", "minDepArrivalConfirm", "integer"),
        ("min_wd_unlock_confirm", "minWdUnlockConfirm", "integer"),
        ("dep_quota_fixed", "depQuotaFixed", "decimal"),
        ("used_dep_quota_fixed", "usedDepQuotaFixed", "decimal"),
        ("dep_quote_daily_layer2", "depQuoteDailyLayer2", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            name: str | None = None,
            logo_link: str | None = None,
            chain: str | None = None,
            ct_addr: str | None = None,
            can_dep: bool | None = None,
            can_wd: bool | None = None,
            can_internal: bool | None = None,
            dep_est_open_time: Time | None = None,
            wd_est_open_time: Time | None = None,
            min_dep: Number | None = None,
            min_wd: Number | None = None,
            min_internal: Number | None = None,
            max_wd: Number | None = None,
            wd_tick_sz: int | None = None,
            wd_quota: Number | None = None,
            used_wd_quota: Number | None = None,
            fee: Number | None = None,
            min_fee: Number | None = None,
            max_fee: Number | None = None,
            min_fee_for_ct_addr: Number | None = None,
            max_fee_for_ct_addr: Number | None = None,
            burning_fee_rate: Number | None = None,
            main_net: bool | None = None,
            need_tag: bool | None = None,
            min_dep_arrival_confirm: int | None = None,
            min_wd_unlock_confirm: int | None = None,
            dep_quota_fixed: Number | None = None,
            used_dep_quota_fixed: Number | None = None,
            dep_quote_daily_layer2: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency code."""
        return read_text(self, "ccy")

    @property
    def name(self) -> str | None:
        """Full name of the currency; empty if it has none."""
        return read_text(self, "name")

    @property
    def logo_link(self) -> str | None:
        """Address of the currency's logo."""
        return read_text(self, "logoLink")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together, as withdrawals take it."""
        return read_text(self, "chain")

    @property
    def ct_addr(self) -> str | None:
        """Address of the token's contract."""
        return read_text(self, "ctAddr")

    @property
    def can_dep(self) -> bool | None:
        """Whether deposits over the chain are open."""
        return read_boolean(self, "canDep")

    @property
    def can_wd(self) -> bool | None:
        """Whether withdrawals over the chain are open."""
        return read_boolean(self, "canWd")

    @property
    def can_internal(self) -> bool | None:
        """Whether it can be sent to other users of the exchange."""
        return read_boolean(self, "canInternal")

    @property
    def dep_est_open_time(self) -> dt.datetime | None:
        """When deposits are expected to open; empty while they are open."""
        return read_unix_ms(self, "depEstOpenTime")

    @property
    def wd_est_open_time(self) -> dt.datetime | None:
        """When withdrawals are expected to open; empty while they are open."""
        return read_unix_ms(self, "wdEstOpenTime")

    @property
    def min_dep(self) -> Decimal | None:
        """Smallest deposit."""
        return read_decimal(self, "minDep")

    @property
    def min_wd(self) -> Decimal | None:
        """Smallest withdrawal on chain."""
        return read_decimal(self, "minWd")

    @property
    def min_internal(self) -> Decimal | None:
        """Smallest transfer to another user; only wd_quota limits the largest."""
        return read_decimal(self, "minInternal")

    @property
    def max_wd(self) -> Decimal | None:
        """Largest withdrawal on chain."""
        return read_decimal(self, "maxWd")

    @property
    def wd_tick_sz(self) -> int | None:
        """Decimals that a withdrawal on chain and its fee may have; a transfer to another user may
        have 8."""
        return read_integer(self, "wdTickSz")

    @property
    def wd_quota(self) -> Decimal | None:
        """Value in USD that may be withdrawn in 24 hours, transfers to other users included."""
        return read_decimal(self, "wdQuota")

    @property
    def used_wd_quota(self) -> Decimal | None:
        """Value in USD of wd_quota that the last 24 hours have used."""
        return read_decimal(self, "usedWdQuota")

    @property
    def fee(self) -> Decimal | None:
        """Fixed fee of a withdrawal on chain."""
        return read_decimal(self, "fee")

    @property
    def min_fee(self) -> Decimal | None:
        """Deprecated. Former smallest fee of a withdrawal to an ordinary address."""
        return read_decimal(self, "minFee")

    @property
    def max_fee(self) -> Decimal | None:
        """Deprecated. Former largest fee of a withdrawal to an ordinary address."""
        return read_decimal(self, "maxFee")

    @property
    def min_fee_for_ct_addr(self) -> Decimal | None:
        """Deprecated. Former smallest fee of a withdrawal to a contract's address."""
        return read_decimal(self, "minFeeForCtAddr")

    @property
    def max_fee_for_ct_addr(self) -> Decimal | None:
        """Deprecated. Former largest fee of a withdrawal to a contract's address."""
        return read_decimal(self, "maxFeeForCtAddr")

    @property
    def burning_fee_rate(self) -> Decimal | None:
        """Share of a withdrawal on chain that is burned, 0.05 being 5%; some currencies only."""
        return read_decimal(self, "burningFeeRate")

    @property
    def main_net(self) -> bool | None:
        """Whether the chain is the currency's main one."""
        return read_boolean(self, "mainNet")

    @property
    def need_tag(self) -> bool | None:
        """Whether a withdrawal has to name a tag or memo."""
        return read_boolean(self, "needTag")

    @property
    def min_dep_arrival_confirm(self) -> int | None:
        """Confirmations after which a deposit is credited."""
        return read_integer(self, "minDepArrivalConfirm")

    @property
    def min_wd_unlock_confirm(self) -> int | None:
        """Confirmations after which a deposit can be withdrawn again."""
        return read_integer(self, "minWdUnlockConfirm")

    @property
    def dep_quota_fixed(self) -> Decimal | None:
        """Fixed limit of deposits in USD; empty if there is none."""
        return read_decimal(self, "depQuotaFixed")

    @property
    def used_dep_quota_fixed(self) -> Decimal | None:
        """Part of dep_quota_fixed that is used up in USD; empty if there is no limit."""
        return read_decimal(self, "usedDepQuotaFixed")

    @property
    def dep_quote_daily_layer2(self) -> Decimal | None:
        """Limit of a day's deposits over a layer 2 network."""
        return read_decimal(self, "depQuoteDailyLayer2")


class FundingBalance(Record):
    """What a funding account has in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("bal", "bal", "decimal"),
        ("frozen_bal", "frozenBal", "decimal"),
        ("avail_bal", "availBal", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            bal: Number | None = None,
            frozen_bal: Number | None = None,
            avail_bal: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the balance is in."""
        return read_text(self, "ccy")

    @property
    def bal(self) -> Decimal | None:
        """All there is of the currency."""
        return read_decimal(self, "bal")

    @property
    def frozen_bal(self) -> Decimal | None:
        """Part that is held."""
        return read_decimal(self, "frozenBal")

    @property
    def avail_bal(self) -> Decimal | None:
        """Part that is free."""
        return read_decimal(self, "availBal")


class FundingBill(Record):
    """One change of a funding account's balance."""

    __slots__ = ()
    _fields = (
        ("bill_id", "billId", "text"),
        ("ccy", "ccy", "text"),
        ("client_id", "clientId", "text"),
        ("bal_chg", "balChg", "decimal"),
        ("bal", "bal", "decimal"),
        ("type", "type", "enum"),
        ("notes", "notes", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            bill_id: str | None = None,
            ccy: str | None = None,
            client_id: str | None = None,
            bal_chg: Number | None = None,
            bal: Number | None = None,
            type: FundingBillType | str | None = None,
            notes: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def bill_id(self) -> str | None:
        """Bill ID."""
        return read_text(self, "billId")

    @property
    def ccy(self) -> str | None:
        """Currency of the balance."""
        return read_text(self, "ccy")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the transfer or withdrawal."""
        return read_text(self, "clientId")

    @property
    def bal_chg(self) -> Decimal | None:
        """Amount that came, or went if negative."""
        return read_decimal(self, "balChg")

    @property
    def bal(self) -> Decimal | None:
        """Balance of the currency after the change."""
        return read_decimal(self, "bal")

    @property
    def type(self) -> FundingBillType | None:
        """What the change came from."""
        return read_enum(self, "type", FundingBillType)

    @property
    def notes(self) -> str | None:
        """Remarks of the exchange."""
        return read_text(self, "notes")

    @property
    def ts(self) -> dt.datetime | None:
        """When the bill was made."""
        return read_unix_ms(self, "ts")


class FundsTransfer(Record):
    """A transfer and what became of it."""

    __slots__ = ()
    _fields = (
        ("trans_id", "transId", "text"),
        ("client_id", "clientId", "text"),
        ("ccy", "ccy", "text"),
        ("from_", "from", "enum"),
        ("amt", "amt", "decimal"),
        ("to", "to", "enum"),
        ("type", "type", "enum"),
        ("sub_acct", "subAcct", "text"),
        ("inst_id", "instId", "text"),
        ("to_inst_id", "toInstId", "text"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trans_id: str | None = None,
            client_id: str | None = None,
            ccy: str | None = None,
            from_: AssetAccount | str | None = None,
            amt: Number | None = None,
            to: AssetAccount | str | None = None,
            type: FundsTransferType | str | None = None,
            sub_acct: str | None = None,
            inst_id: str | None = None,
            to_inst_id: str | None = None,
            state: FundsTransferState | str | None = None,
        ) -> Self: ...

    @property
    def trans_id(self) -> str | None:
        """Transfer ID."""
        return read_text(self, "transId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the transfer."""
        return read_text(self, "clientId")

    @property
    def ccy(self) -> str | None:
        """Currency that moves."""
        return read_text(self, "ccy")

    @property
    def from_(self) -> AssetAccount | None:
        """Account that the funds leave."""
        return read_enum(self, "from", AssetAccount)

    @property
    def amt(self) -> Decimal | None:
        """Amount that moves."""
        return read_decimal(self, "amt")

    @property
    def to(self) -> AssetAccount | None:
        """Account that the funds go to."""
        return read_enum(self, "to", AssetAccount)

    @property
    def type(self) -> FundsTransferType | None:
        """Between whose accounts the funds move."""
        return read_enum(self, "type", FundsTransferType)

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account on the other side."""
        return read_text(self, "subAcct")

    @property
    def inst_id(self) -> str | None:
        """Deprecated. Former instrument on the sending side."""
        return read_text(self, "instId")

    @property
    def to_inst_id(self) -> str | None:
        """Deprecated. Former instrument on the receiving side."""
        return read_text(self, "toInstId")

    @property
    def state(self) -> FundsTransferState | None:
        """Whether it has succeeded."""
        return read_enum(self, "state", FundsTransferState)


class FundsTransferAck(Record):
    """A transfer that was asked for."""

    __slots__ = ()
    _fields = (
        ("trans_id", "transId", "text"),
        ("client_id", "clientId", "text"),
        ("ccy", "ccy", "text"),
        ("from_", "from", "enum"),
        ("amt", "amt", "decimal"),
        ("to", "to", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trans_id: str | None = None,
            client_id: str | None = None,
            ccy: str | None = None,
            from_: AssetAccount | str | None = None,
            amt: Number | None = None,
            to: AssetAccount | str | None = None,
        ) -> Self: ...

    @property
    def trans_id(self) -> str | None:
        """Transfer ID."""
        return read_text(self, "transId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the transfer."""
        return read_text(self, "clientId")

    @property
    def ccy(self) -> str | None:
        """Currency that moves."""
        return read_text(self, "ccy")

    @property
    def from_(self) -> AssetAccount | None:
        """Account that the funds leave."""
        return read_enum(self, "from", AssetAccount)

    @property
    def amt(self) -> Decimal | None:
        """Amount that moves."""
        return read_decimal(self, "amt")

    @property
    def to(self) -> AssetAccount | None:
        """Account that the funds go to."""
        return read_enum(self, "to", AssetAccount)


class ListedExchange(Record):
    """Another exchange that withdrawals can name as their destination."""

    __slots__ = ()
    _fields = (
        ("exch_name", "exchName", "text"),
        ("exch_id", "exchId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            exch_name: str | None = None,
            exch_id: str | None = None,
        ) -> Self: ...

    @property
    def exch_name(self) -> str | None:
        """Name of the exchange."""
        return read_text(self, "exchName")

    @property
    def exch_id(self) -> str | None:
        """ID by which a withdrawal names the exchange."""
        return read_text(self, "exchId")


class MonthlyStatement(Record):
    """Where a monthly statement can be had."""

    __slots__ = ()
    _fields = (
        ("file_href", "fileHref", "text"),
        ("ts", "ts", "json_unix_ms"),
        ("state", "state", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            file_href: str | None = None,
            ts: Time | None = None,
            state: MonthlyStatementState | str | None = None,
        ) -> Self: ...

    @property
    def file_href(self) -> str | None:
        """Address of the file."""
        return read_text(self, "fileHref")

    @property
    def ts(self) -> dt.datetime | None:
        """When the link was made."""
        return read_unix_ms(self, "ts")

    @property
    def state(self) -> MonthlyStatementState | None:
        """Whether the file is there."""
        return read_enum(self, "state", MonthlyStatementState)


class MonthlyStatementAck(Record):
    """A monthly statement that was asked for."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When its download link was made."""
        return read_unix_ms(self, "ts")


class NonTradableAsset(Record):
    """An asset that cannot be traded but is held and can be withdrawn."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("name", "name", "text"),
        ("logo_link", "logoLink", "text"),
        ("bal", "bal", "decimal"),
        ("can_wd", "canWd", "json_boolean"),
        ("chain", "chain", "text"),
        ("min_wd", "minWd", "decimal"),
        ("wd_all", "wdAll", "json_boolean"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("burning_fee_rate", "burningFeeRate", "decimal"),
        ("ct_addr", "ctAddr", "text"),
        ("wd_tick_sz", "wdTickSz", "integer"),
        ("need_tag", "needTag", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            name: str | None = None,
            logo_link: str | None = None,
            bal: Number | None = None,
            can_wd: bool | None = None,
            chain: str | None = None,
            min_wd: Number | None = None,
            wd_all: bool | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            burning_fee_rate: Number | None = None,
            ct_addr: str | None = None,
            wd_tick_sz: int | None = None,
            need_tag: bool | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency code."""
        return read_text(self, "ccy")

    @property
    def name(self) -> str | None:
        """Chinese name of the currency; empty if it has none."""
        return read_text(self, "name")

    @property
    def logo_link(self) -> str | None:
        """Address of the currency's logo."""
        return read_text(self, "logoLink")

    @property
    def bal(self) -> Decimal | None:
        """Amount that can be withdrawn."""
        return read_decimal(self, "bal")

    @property
    def can_wd(self) -> bool | None:
        """Whether withdrawals over the chain are open."""
        return read_boolean(self, "canWd")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def min_wd(self) -> Decimal | None:
        """Smallest withdrawal."""
        return read_decimal(self, "minWd")

    @property
    def wd_all(self) -> bool | None:
        """Whether only the whole balance can be withdrawn."""
        return read_boolean(self, "wdAll")

    @property
    def fee(self) -> Decimal | None:
        """Fixed fee of a withdrawal in fee_ccy."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of the fee."""
        return read_text(self, "feeCcy")

    @property
    def burning_fee_rate(self) -> Decimal | None:
        """Share of a withdrawal that is burned, 0.05 being 5%; some currencies only."""
        return read_decimal(self, "burningFeeRate")

    @property
    def ct_addr(self) -> str | None:
        """Last 6 digits of the address of the token's contract."""
        return read_text(self, "ctAddr")

    @property
    def wd_tick_sz(self) -> int | None:
        """Decimals that a withdrawal may have."""
        return read_integer(self, "wdTickSz")

    @property
    def need_tag(self) -> bool | None:
        """Whether a withdrawal has to name a tag or memo."""
        return read_boolean(self, "needTag")
