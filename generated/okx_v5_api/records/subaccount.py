# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: subaccount."""

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

from okx_v5_api.enums.account import AccountType
from okx_v5_api.enums.subaccount import SubAccountFunction, SubAccountLevel, SubAccountTransferType

__all__ = [
    "EntrustedSubAccount",
    "ManagedSubAccountTransfer",
    "NamedSubAccountApiKey",
    "SubAccount",
    "SubAccountAck",
    "SubAccountApiKey",
    "SubAccountApiKeyAck",
    "SubAccountApiKeyDeletionAck",
    "SubAccountTransfer",
    "SubAccountTransferAck",
    "TransferOutPermission",
]


class EntrustedSubAccount(Record):
    """A sub-account that its owner has entrusted to a trading team."""

    __slots__ = ()
    _fields = (
        ("sub_acct", "subAcct", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_acct: str | None = None,
        ) -> Self: ...

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")


class ManagedSubAccountTransfer(Record):
    """One transfer of a managed sub-account."""

    __slots__ = ()
    _fields = (
        ("bill_id", "billId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("type", "type", "enum"),
        ("sub_acct", "subAcct", "text"),
        ("ts", "ts", "unix_ms"),
        ("sub_uid", "subUid", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            bill_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            type: SubAccountTransferType | str | None = None,
            sub_acct: str | None = None,
            ts: Time | None = None,
            sub_uid: str | None = None,
        ) -> Self: ...

    @property
    def bill_id(self) -> str | None:
        """ID of the transfer's bill."""
        return read_text(self, "billId")

    @property
    def ccy(self) -> str | None:
        """Currency that moved."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that moved."""
        return read_decimal(self, "amt")

    @property
    def type(self) -> SubAccountTransferType | None:
        """Direction of the transfer."""
        return read_enum(self, "type", SubAccountTransferType)

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def ts(self) -> dt.datetime | None:
        """When the bill was made."""
        return read_unix_ms(self, "ts")

    @property
    def sub_uid(self) -> str | None:
        """User ID of the sub-account."""
        return read_text(self, "subUid")


class NamedSubAccountApiKey(Record):
    """An API key together with the sub-account that it belongs to."""

    __slots__ = ()
    _fields = (
        ("label", "label", "text"),
        ("api_key", "apiKey", "text"),
        ("perm", "perm", "text"),
        ("ip", "ip", "text"),
        ("ts", "ts", "unix_ms"),
        ("sub_acct", "subAcct", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            label: str | None = None,
            api_key: str | None = None,
            perm: str | None = None,
            ip: str | None = None,
            ts: Time | None = None,
            sub_acct: str | None = None,
        ) -> Self: ...

    @property
    def label(self) -> str | None:
        """Note on the key."""
        return read_text(self, "label")

    @property
    def api_key(self) -> str | None:
        """The key."""
        return read_text(self, "apiKey")

    @property
    def perm(self) -> str | None:
        """Permissions of the key, separated by commas: read_only and trade."""
        return read_text(self, "perm")

    @property
    def ip(self) -> str | None:
        """Addresses that the key is bound to, separated by commas."""
        return read_text(self, "ip")

    @property
    def ts(self) -> dt.datetime | None:
        """When the key was created."""
        return read_unix_ms(self, "ts")

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")


class SubAccount(Record):
    """One sub-account of a master account."""

    __slots__ = ()
    _fields = (
        ("sub_acct", "subAcct", "text"),
        ("label", "label", "text"),
        ("uid", "uid", "text"),
        ("ts", "ts", "unix_ms"),
        ("type", "type", "enum"),
        ("enable", "enable", "json_boolean"),
        ("mobile", "mobile", "text"),
        ("g_auth", "gAuth", "json_boolean"),
        ("frozen_func", "frozenFunc", "json"),
        ("can_trans_out", "canTransOut", "json_boolean"),
        ("sub_acct_lv", "subAcctLv", "enum"),
        ("first_lv_sub_acct", "firstLvSubAcct", "text"),
        ("if_dma", "ifDma", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_acct: str | None = None,
            label: str | None = None,
            uid: str | None = None,
            ts: Time | None = None,
            type: AccountType | str | None = None,
            enable: bool | None = None,
            mobile: str | None = None,
            g_auth: bool | None = None,
            frozen_func: Sequence[SubAccountFunction | str] | None = None,
            can_trans_out: bool | None = None,
            sub_acct_lv: SubAccountLevel | str | None = None,
            first_lv_sub_acct: str | None = None,
            if_dma: bool | None = None,
        ) -> Self: ...

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def label(self) -> str | None:
        """Note on the sub-account."""
        return read_text(self, "label")

    @property
    def uid(self) -> str | None:
        """User ID of the sub-account."""
        return read_text(self, "uid")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "ts")

    @property
    def type(self) -> AccountType | None:
        """Kind of sub-account."""
        return read_enum(self, "type", AccountType)

    @property
    def enable(self) -> bool | None:
        """Whether it works; false while it is frozen."""
        return read_boolean(self, "enable")

    @property
    def mobile(self) -> str | None:
        """Phone number bound to the sub-account."""
        return read_text(self, "mobile")

    @property
    def g_auth(self) -> bool | None:
        """Whether its login asks for Google Authenticator."""
        return read_boolean(self, "gAuth")

    @property
    def frozen_func(self) -> list[SubAccountFunction]:
        """What it is barred from."""
        return read_list(self, "frozenFunc", SubAccountFunction)

    @property
    def can_trans_out(self) -> bool | None:
        """Whether it may move funds out."""
        return read_boolean(self, "canTransOut")

    @property
    def sub_acct_lv(self) -> SubAccountLevel | None:
        """Whether it belongs to the master account or to another sub-account."""
        return read_enum(self, "subAcctLv", SubAccountLevel)

    @property
    def first_lv_sub_acct(self) -> str | None:
        """Sub-account that it belongs to; its own name on the first level."""
        return read_text(self, "firstLvSubAcct")

    @property
    def if_dma(self) -> bool | None:
        """Whether it belongs to a DMA broker."""
        return read_boolean(self, "ifDma")


class SubAccountAck(Record):
    """A sub-account that has been created."""

    __slots__ = ()
    _fields = (
        ("sub_acct", "subAcct", "text"),
        ("label", "label", "text"),
        ("uid", "uid", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_acct: str | None = None,
            label: str | None = None,
            uid: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def label(self) -> str | None:
        """Note on the sub-account."""
        return read_text(self, "label")

    @property
    def uid(self) -> str | None:
        """User ID of the sub-account."""
        return read_text(self, "uid")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was created."""
        return read_unix_ms(self, "ts")


class SubAccountApiKey(Record):
    """An API key of a sub-account."""

    __slots__ = ()
    _fields = (
        ("label", "label", "text"),
        ("api_key", "apiKey", "text"),
        ("perm", "perm", "text"),
        ("ip", "ip", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            label: str | None = None,
            api_key: str | None = None,
            perm: str | None = None,
            ip: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def label(self) -> str | None:
        """Note on the key."""
        return read_text(self, "label")

    @property
    def api_key(self) -> str | None:
        """The key."""
        return read_text(self, "apiKey")

    @property
    def perm(self) -> str | None:
        """Permissions of the key, separated by commas: read_only and trade."""
        return read_text(self, "perm")

    @property
    def ip(self) -> str | None:
        """Addresses that the key is bound to, separated by commas."""
        return read_text(self, "ip")

    @property
    def ts(self) -> dt.datetime | None:
        """When the key was created."""
        return read_unix_ms(self, "ts")


class SubAccountApiKeyAck(Record):
    """An API key that has been created. Only this answer holds its secret."""

    __slots__ = ()
    _fields = (
        ("label", "label", "text"),
        ("api_key", "apiKey", "text"),
        ("perm", "perm", "text"),
        ("ip", "ip", "text"),
        ("ts", "ts", "unix_ms"),
        ("sub_acct", "subAcct", "text"),
        ("secret_key", "secretKey", "text"),
        ("passphrase", "passphrase", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            label: str | None = None,
            api_key: str | None = None,
            perm: str | None = None,
            ip: str | None = None,
            ts: Time | None = None,
            sub_acct: str | None = None,
            secret_key: str | None = None,
            passphrase: str | None = None,
        ) -> Self: ...

    @property
    def label(self) -> str | None:
        """Note on the key."""
        return read_text(self, "label")

    @property
    def api_key(self) -> str | None:
        """The key."""
        return read_text(self, "apiKey")

    @property
    def perm(self) -> str | None:
        """Permissions of the key, separated by commas: read_only and trade."""
        return read_text(self, "perm")

    @property
    def ip(self) -> str | None:
        """Addresses that the key is bound to, separated by commas."""
        return read_text(self, "ip")

    @property
    def ts(self) -> dt.datetime | None:
        """When the key was created."""
        return read_unix_ms(self, "ts")

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def secret_key(self) -> str | None:
        """Secret that the requests of the key are signed with."""
        return read_text(self, "secretKey")

    @property
    def passphrase(self) -> str | None:
        """Passphrase of the key."""
        return read_text(self, "passphrase")


class SubAccountApiKeyDeletionAck(Record):
    """A sub-account of which an API key has been deleted."""

    __slots__ = ()
    _fields = (
        ("sub_acct", "subAcct", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_acct: str | None = None,
        ) -> Self: ...

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")


class SubAccountTransfer(Record):
    """One transfer between a master account and a sub-account."""

    __slots__ = ()
    _fields = (
        ("bill_id", "billId", "text"),
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("type", "type", "enum"),
        ("sub_acct", "subAcct", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            bill_id: str | None = None,
            ccy: str | None = None,
            amt: Number | None = None,
            type: SubAccountTransferType | str | None = None,
            sub_acct: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def bill_id(self) -> str | None:
        """ID of the transfer's bill."""
        return read_text(self, "billId")

    @property
    def ccy(self) -> str | None:
        """Currency that moved."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount that moved."""
        return read_decimal(self, "amt")

    @property
    def type(self) -> SubAccountTransferType | None:
        """Direction of the transfer."""
        return read_enum(self, "type", SubAccountTransferType)

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def ts(self) -> dt.datetime | None:
        """When the bill was made."""
        return read_unix_ms(self, "ts")


class SubAccountTransferAck(Record):
    """A transfer between sub-accounts that was asked for."""

    __slots__ = ()
    _fields = (
        ("trans_id", "transId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trans_id: str | None = None,
        ) -> Self: ...

    @property
    def trans_id(self) -> str | None:
        """Transfer ID."""
        return read_text(self, "transId")


class TransferOutPermission(Record):
    """Whether one sub-account may move funds out."""

    __slots__ = ()
    _fields = (
        ("sub_acct", "subAcct", "text"),
        ("can_trans_out", "canTransOut", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            sub_acct: str | None = None,
            can_trans_out: bool | None = None,
        ) -> Self: ...

    @property
    def sub_acct(self) -> str | None:
        """Name of the sub-account."""
        return read_text(self, "subAcct")

    @property
    def can_trans_out(self) -> bool | None:
        """Whether it may."""
        return read_boolean(self, "canTransOut")
