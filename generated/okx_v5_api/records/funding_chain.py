# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: funding_chain."""

from __future__ import annotations

from collections.abc import Mapping
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_map,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import AssetAccount
from okx_v5_api.enums.funding import DepositState, WithdrawalAddressType, WithdrawalState

__all__ = [
    "Deposit",
    "DepositAddress",
    "DepositUpdate",
    "FundingProgress",
    "Withdrawal",
    "WithdrawalAck",
    "WithdrawalCancellationAck",
    "WithdrawalUpdate",
]


class Deposit(Record):
    """One deposit into the account."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("amt", "amt", "decimal"),
        ("from_", "from", "text"),
        ("area_code_from", "areaCodeFrom", "text"),
        ("to", "to", "text"),
        ("tx_id", "txId", "text"),
        ("ts", "ts", "unix_ms"),
        ("state", "state", "enum"),
        ("dep_id", "depId", "text"),
        ("from_wd_id", "fromWdId", "text"),
        ("actual_dep_blk_confirm", "actualDepBlkConfirm", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            chain: str | None = None,
            amt: Number | None = None,
            from_: str | None = None,
            area_code_from: str | None = None,
            to: str | None = None,
            tx_id: str | None = None,
            ts: Time | None = None,
            state: DepositState | str | None = None,
            dep_id: str | None = None,
            from_wd_id: str | None = None,
            actual_dep_blk_confirm: int | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency deposited."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def amt(self) -> Decimal | None:
        """Amount deposited."""
        return read_decimal(self, "amt")

    @property
    def from_(self) -> str | None:
        """Masked phone number or email of the sending user; empty if it came over a chain."""
        return read_text(self, "from")

    @property
    def area_code_from(self) -> str | None:
        """Country code of from where that is a phone number."""
        return read_text(self, "areaCodeFrom")

    @property
    def to(self) -> str | None:
        """Address that received it on chain; empty for internal transfers."""
        return read_text(self, "to")

    @property
    def tx_id(self) -> str | None:
        """Hash of the transaction."""
        return read_text(self, "txId")

    @property
    def ts(self) -> dt.datetime | None:
        """When the record was made."""
        return read_unix_ms(self, "ts")

    @property
    def state(self) -> DepositState | None:
        """How far it has come."""
        return read_enum(self, "state", DepositState)

    @property
    def dep_id(self) -> str | None:
        """Deposit ID."""
        return read_text(self, "depId")

    @property
    def from_wd_id(self) -> str | None:
        """The sending user's withdrawal ID; empty if it came over a chain."""
        return read_text(self, "fromWdId")

    @property
    def actual_dep_blk_confirm(self) -> int | None:
        """Confirmations that the chain has given so far."""
        return read_integer(self, "actualDepBlkConfirm")


class DepositAddress(Record):
    """Where deposits of one currency over one chain are to be sent."""

    __slots__ = ()
    _fields = (
        ("addr", "addr", "text"),
        ("tag", "tag", "text"),
        ("memo", "memo", "text"),
        ("pmt_id", "pmtId", "text"),
        ("addr_ex", "addrEx", "json"),
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("to", "to", "enum"),
        ("verified_name", "verifiedName", "text"),
        ("selected", "selected", "json_boolean"),
        ("ct_addr", "ctAddr", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            addr: str | None = None,
            tag: str | None = None,
            memo: str | None = None,
            pmt_id: str | None = None,
            addr_ex: Mapping[str, str] | None = None,
            ccy: str | None = None,
            chain: str | None = None,
            to: AssetAccount | str | None = None,
            verified_name: str | None = None,
            selected: bool | None = None,
            ct_addr: str | None = None,
        ) -> Self: ...

    @property
    def addr(self) -> str | None:
        """Address to send to."""
        return read_text(self, "addr")

    @property
    def tag(self) -> str | None:
        """Tag that the deposit must carry; absent if it needs none."""
        return read_text(self, "tag")

    @property
    def memo(self) -> str | None:
        """Memo that the deposit must carry; absent if it needs none."""
        return read_text(self, "memo")

    @property
    def pmt_id(self) -> str | None:
        """Payment ID that the deposit must carry; absent if it needs none."""
        return read_text(self, "pmtId")

    @property
    def addr_ex(self) -> dict[str, str]:
        """Further attachments of the address by name; absent if it needs none."""
        return read_map(self, "addrEx", as_text)

    @property
    def ccy(self) -> str | None:
        """Currency that the address takes."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def to(self) -> AssetAccount | None:
        """Account that deposits reach; in some countries always the trading account."""
        return read_enum(self, "to", AssetAccount)

    @property
    def verified_name(self) -> str | None:
        """Verified name of the recipient."""
        return read_text(self, "verifiedName")

    @property
    def selected(self) -> bool | None:
        """Whether the exchange's website shows this address."""
        return read_boolean(self, "selected")

    @property
    def ct_addr(self) -> str | None:
        """Last 6 digits of the address of the token's contract."""
        return read_text(self, "ctAddr")


class DepositUpdate(Record):
    """A deposit that was begun or has come further."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("amt", "amt", "decimal"),
        ("from_", "from", "text"),
        ("area_code_from", "areaCodeFrom", "text"),
        ("to", "to", "text"),
        ("tx_id", "txId", "text"),
        ("ts", "ts", "unix_ms"),
        ("state", "state", "enum"),
        ("dep_id", "depId", "text"),
        ("from_wd_id", "fromWdId", "text"),
        ("actual_dep_blk_confirm", "actualDepBlkConfirm", "integer"),
        ("uid", "uid", "text"),
        ("sub_acct", "subAcct", "text"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            chain: str | None = None,
            amt: Number | None = None,
            from_: str | None = None,
            area_code_from: str | None = None,
            to: str | None = None,
            tx_id: str | None = None,
            ts: Time | None = None,
            state: DepositState | str | None = None,
            dep_id: str | None = None,
            from_wd_id: str | None = None,
            actual_dep_blk_confirm: int | None = None,
            uid: str | None = None,
            sub_acct: str | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency deposited."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def amt(self) -> Decimal | None:
        """Amount deposited."""
        return read_decimal(self, "amt")

    @property
    def from_(self) -> str | None:
        """Masked phone number or email of the sending user; empty if it came over a chain."""
        return read_text(self, "from")

    @property
    def area_code_from(self) -> str | None:
        """Country code of from where that is a phone number."""
        return read_text(self, "areaCodeFrom")

    @property
    def to(self) -> str | None:
        """Address that received it on chain; empty for internal transfers."""
        return read_text(self, "to")

    @property
    def tx_id(self) -> str | None:
        """Hash of the transaction."""
        return read_text(self, "txId")

    @property
    def ts(self) -> dt.datetime | None:
        """When the record was made."""
        return read_unix_ms(self, "ts")

    @property
    def state(self) -> DepositState | None:
        """How far it has come."""
        return read_enum(self, "state", DepositState)

    @property
    def dep_id(self) -> str | None:
        """Deposit ID."""
        return read_text(self, "depId")

    @property
    def from_wd_id(self) -> str | None:
        """The sending user's withdrawal ID; empty if it came over a chain."""
        return read_text(self, "fromWdId")

    @property
    def actual_dep_blk_confirm(self) -> int | None:
        """Confirmations that the chain has given so far."""
        return read_integer(self, "actualDepBlkConfirm")

    @property
    def uid(self) -> str | None:
        """ID of the user whom it concerns."""
        return read_text(self, "uid")

    @property
    def sub_acct(self) -> str | None:
        """Sub-account that it concerns; empty for the master account."""
        return read_text(self, "subAcct")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")


class FundingProgress(Record):
    """How far one deposit or withdrawal has come, in words."""

    __slots__ = ()
    _fields = (
        ("est_complete_time", "estCompleteTime", "text"),
        ("state", "state", "text"),
        ("tx_id", "txId", "text"),
        ("wd_id", "wdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            est_complete_time: str | None = None,
            state: str | None = None,
            tx_id: str | None = None,
            wd_id: str | None = None,
        ) -> Self: ...

    @property
    def est_complete_time(self) -> str | None:
        """Rough guess at when it will be done, in UTC+8, written like 01/09/2023, 8:10:48 PM with the
        month first."""
        return read_text(self, "estCompleteTime")

    @property
    def state(self) -> str | None:
        """Stage, a colon, and what is going on in it."""
        return read_text(self, "state")

    @property
    def tx_id(self) -> str | None:
        """Hash of the transaction; empty if there is none yet."""
        return read_text(self, "txId")

    @property
    def wd_id(self) -> str | None:
        """Withdrawal ID; empty for deposits."""
        return read_text(self, "wdId")


class Withdrawal(Record):
    """One withdrawal from the account."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("non_tradable_asset", "nonTradableAsset", "json_boolean"),
        ("amt", "amt", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("from_", "from", "text"),
        ("area_code_from", "areaCodeFrom", "text"),
        ("to", "to", "text"),
        ("area_code_to", "areaCodeTo", "text"),
        ("to_addr_type", "toAddrType", "enum"),
        ("tag", "tag", "text"),
        ("pmt_id", "pmtId", "text"),
        ("memo", "memo", "text"),
        ("addr_ex", "addrEx", "json"),
        ("tx_id", "txId", "text"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("state", "state", "enum"),
        ("wd_id", "wdId", "text"),
        ("client_id", "clientId", "text"),
        ("note", "note", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            chain: str | None = None,
            non_tradable_asset: bool | None = None,
            amt: Number | None = None,
            ts: Time | None = None,
            from_: str | None = None,
            area_code_from: str | None = None,
            to: str | None = None,
            area_code_to: str | None = None,
            to_addr_type: WithdrawalAddressType | str | None = None,
            tag: str | None = None,
            pmt_id: str | None = None,
            memo: str | None = None,
            addr_ex: Mapping[str, str] | None = None,
            tx_id: str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            state: WithdrawalState | str | None = None,
            wd_id: str | None = None,
            client_id: str | None = None,
            note: str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency withdrawn."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def non_tradable_asset(self) -> bool | None:
        """Whether the currency cannot be traded."""
        return read_boolean(self, "nonTradableAsset")

    @property
    def amt(self) -> Decimal | None:
        """Amount withdrawn."""
        return read_decimal(self, "amt")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "ts")

    @property
    def from_(self) -> str | None:
        """Masked email, phone number or sub-account name of the sender."""
        return read_text(self, "from")

    @property
    def area_code_from(self) -> str | None:
        """Country code of from where that is a phone number."""
        return read_text(self, "areaCodeFrom")

    @property
    def to(self) -> str | None:
        """Address or user that receives it."""
        return read_text(self, "to")

    @property
    def area_code_to(self) -> str | None:
        """Country code of to where that is a phone number."""
        return read_text(self, "areaCodeTo")

    @property
    def to_addr_type(self) -> WithdrawalAddressType | None:
        """How the receiver is named."""
        return read_enum(self, "toAddrType", WithdrawalAddressType)

    @property
    def tag(self) -> str | None:
        """Tag that it carries; absent if it needs none."""
        return read_text(self, "tag")

    @property
    def pmt_id(self) -> str | None:
        """Payment ID that it carries; absent if it needs none."""
        return read_text(self, "pmtId")

    @property
    def memo(self) -> str | None:
        """Memo that it carries; absent if it needs none."""
        return read_text(self, "memo")

    @property
    def addr_ex(self) -> dict[str, str]:
        """Further attachments of the address by name; absent if it needs none."""
        return read_map(self, "addrEx", as_text)

    @property
    def tx_id(self) -> str | None:
        """Hash of the transaction; empty for internal transfers."""
        return read_text(self, "txId")

    @property
    def fee(self) -> Decimal | None:
        """Fee in fee_ccy."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of the fee."""
        return read_text(self, "feeCcy")

    @property
    def state(self) -> WithdrawalState | None:
        """How far it has come."""
        return read_enum(self, "state", WithdrawalState)

    @property
    def wd_id(self) -> str | None:
        """Withdrawal ID."""
        return read_text(self, "wdId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the withdrawal."""
        return read_text(self, "clientId")

    @property
    def note(self) -> str | None:
        """Remark on the withdrawal."""
        return read_text(self, "note")


class WithdrawalAck(Record):
    """A withdrawal that was asked for."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("amt", "amt", "decimal"),
        ("wd_id", "wdId", "text"),
        ("client_id", "clientId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            chain: str | None = None,
            amt: Number | None = None,
            wd_id: str | None = None,
            client_id: str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency to be withdrawn."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def amt(self) -> Decimal | None:
        """Amount to be withdrawn."""
        return read_decimal(self, "amt")

    @property
    def wd_id(self) -> str | None:
        """Withdrawal ID."""
        return read_text(self, "wdId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the withdrawal."""
        return read_text(self, "clientId")


class WithdrawalCancellationAck(Record):
    """A withdrawal whose cancellation was accepted; its history tells whether it succeeds."""

    __slots__ = ()
    _fields = (
        ("wd_id", "wdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            wd_id: str | None = None,
        ) -> Self: ...

    @property
    def wd_id(self) -> str | None:
        """Withdrawal ID."""
        return read_text(self, "wdId")


class WithdrawalUpdate(Record):
    """A withdrawal that was begun or has come further."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("chain", "chain", "text"),
        ("non_tradable_asset", "nonTradableAsset", "json_boolean"),
        ("amt", "amt", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("from_", "from", "text"),
        ("area_code_from", "areaCodeFrom", "text"),
        ("to", "to", "text"),
        ("area_code_to", "areaCodeTo", "text"),
        ("to_addr_type", "toAddrType", "enum"),
        ("tag", "tag", "text"),
        ("pmt_id", "pmtId", "text"),
        ("memo", "memo", "text"),
        ("addr_ex", "addrEx", "json"),
        ("tx_id", "txId", "text"),
        ("fee", "fee", "decimal"),
        ("fee_ccy", "feeCcy", "text"),
        ("state", "state", "enum"),
        ("wd_id", "wdId", "text"),
        ("client_id", "clientId", "text"),
        ("note", "note", "text"),
        ("uid", "uid", "text"),
        ("sub_acct", "subAcct", "text"),
        ("p_time", "pTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            chain: str | None = None,
            non_tradable_asset: bool | None = None,
            amt: Number | None = None,
            ts: Time | None = None,
            from_: str | None = None,
            area_code_from: str | None = None,
            to: str | None = None,
            area_code_to: str | None = None,
            to_addr_type: WithdrawalAddressType | str | None = None,
            tag: str | None = None,
            pmt_id: str | None = None,
            memo: str | None = None,
            addr_ex: Mapping[str, str] | None = None,
            tx_id: str | None = None,
            fee: Number | None = None,
            fee_ccy: str | None = None,
            state: WithdrawalState | str | None = None,
            wd_id: str | None = None,
            client_id: str | None = None,
            note: str | None = None,
            uid: str | None = None,
            sub_acct: str | None = None,
            p_time: Time | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency withdrawn."""
        return read_text(self, "ccy")

    @property
    def chain(self) -> str | None:
        """Currency and blockchain together."""
        return read_text(self, "chain")

    @property
    def non_tradable_asset(self) -> bool | None:
        """Whether the currency cannot be traded."""
        return read_boolean(self, "nonTradableAsset")

    @property
    def amt(self) -> Decimal | None:
        """Amount withdrawn."""
        return read_decimal(self, "amt")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was asked for."""
        return read_unix_ms(self, "ts")

    @property
    def from_(self) -> str | None:
        """Masked email, phone number or sub-account name of the sender."""
        return read_text(self, "from")

    @property
    def area_code_from(self) -> str | None:
        """Country code of from where that is a phone number."""
        return read_text(self, "areaCodeFrom")

    @property
    def to(self) -> str | None:
        """Address or user that receives it."""
        return read_text(self, "to")

    @property
    def area_code_to(self) -> str | None:
        """Country code of to where that is a phone number."""
        return read_text(self, "areaCodeTo")

    @property
    def to_addr_type(self) -> WithdrawalAddressType | None:
        """How the receiver is named."""
        return read_enum(self, "toAddrType", WithdrawalAddressType)

    @property
    def tag(self) -> str | None:
        """Tag that it carries; absent if it needs none."""
        return read_text(self, "tag")

    @property
    def pmt_id(self) -> str | None:
        """Payment ID that it carries; absent if it needs none."""
        return read_text(self, "pmtId")

    @property
    def memo(self) -> str | None:
        """Memo that it carries; absent if it needs none."""
        return read_text(self, "memo")

    @property
    def addr_ex(self) -> dict[str, str]:
        """Further attachments of the address by name; absent if it needs none."""
        return read_map(self, "addrEx", as_text)

    @property
    def tx_id(self) -> str | None:
        """Hash of the transaction; empty for internal transfers."""
        return read_text(self, "txId")

    @property
    def fee(self) -> Decimal | None:
        """Fee in fee_ccy."""
        return read_decimal(self, "fee")

    @property
    def fee_ccy(self) -> str | None:
        """Currency of the fee."""
        return read_text(self, "feeCcy")

    @property
    def state(self) -> WithdrawalState | None:
        """How far it has come."""
        return read_enum(self, "state", WithdrawalState)

    @property
    def wd_id(self) -> str | None:
        """Withdrawal ID."""
        return read_text(self, "wdId")

    @property
    def client_id(self) -> str | None:
        """Your own ID of the withdrawal."""
        return read_text(self, "clientId")

    @property
    def note(self) -> str | None:
        """Remark on the withdrawal."""
        return read_text(self, "note")

    @property
    def uid(self) -> str | None:
        """ID of the user whom it concerns."""
        return read_text(self, "uid")

    @property
    def sub_acct(self) -> str | None:
        """Sub-account that it concerns; empty for the master account."""
        return read_text(self, "subAcct")

    @property
    def p_time(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "pTime")
