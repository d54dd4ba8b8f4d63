# Generated from spec/ by `make generate`. Do not edit.
"""Sub-accounts, their API keys, balances and transfers.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation, Page
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.account import AccountTypeLike
from okx_v5_api.enums.common import AssetAccountLike
from okx_v5_api.enums.subaccount import SubAccountKeyPermissionLike, SubAccountTransferTypeLike
from okx_v5_api.records.account import AccountBalance
from okx_v5_api.records.account_trading_limits import MaxWithdrawal
from okx_v5_api.records.funding import FundingBalance
from okx_v5_api.records.subaccount import (
    EntrustedSubAccount,
    ManagedSubAccountTransfer,
    NamedSubAccountApiKey,
    SubAccount,
    SubAccountAck,
    SubAccountApiKey,
    SubAccountApiKeyAck,
    SubAccountApiKeyDeletionAck,
    SubAccountTransfer,
    SubAccountTransferAck,
    TransferOutPermission,
)

__all__ = [
    "get_list",
    "create",
    "create_api_key",
    "get_api_keys",
    "modify_api_key",
    "delete_api_key",
    "get_trading_balance",
    "get_funding_balances",
    "get_max_withdrawals",
    "get_transfer_history",
    "get_managed_transfer_history",
    "transfer",
    "set_transfer_out",
    "get_entrusted_list",
]

GET_LIST: Operation[list[SubAccount]] = Operation(
    id="subaccount.get_list",
    method="GET",
    path="/api/v5/users/subaccount/list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="sub-account-rest-api-get-sub-account-list",
    shape=rows(SubAccount),
    arguments=(
        Argument("enable", "enable", write.boolean),
        Argument("sub_acct", "subAcct", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

CREATE: Operation[SubAccountAck] = Operation(
    id="subaccount.create",
    method="POST",
    path="/api/v5/users/subaccount/create-subaccount",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-create-sub-account",
    shape=one_row(SubAccountAck),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("type", "type", write.enum, required=True),
        Argument("label", "label", write.text),
        Argument("pwd", "pwd", write.text),
    ),
)

CREATE_API_KEY: Operation[SubAccountApiKeyAck] = Operation(
    id="subaccount.create_api_key",
    method="POST",
    path="/api/v5/users/subaccount/apikey",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-create-an-api-key-for-a-sub-account",
    shape=one_row(SubAccountApiKeyAck),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("label", "label", write.text, required=True),
        Argument("passphrase", "passphrase", write.text, required=True),
        Argument("perm", "perm", write.enum),
        Argument("ip", "ip", write.text),
    ),
)

GET_API_KEYS: Operation[list[SubAccountApiKey]] = Operation(
    id="subaccount.get_api_keys",
    method="GET",
    path="/api/v5/users/subaccount/apikey",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="sub-account-rest-api-query-the-api-key-of-a-sub-account",
    shape=rows(SubAccountApiKey),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("api_key", "apiKey", write.text),
    ),
)

MODIFY_API_KEY: Operation[NamedSubAccountApiKey] = Operation(
    id="subaccount.modify_api_key",
    method="POST",
    path="/api/v5/users/subaccount/modify-apikey",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-reset-the-api-key-of-a-sub-account",
    shape=one_row(NamedSubAccountApiKey),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("api_key", "apiKey", write.text, required=True),
        Argument("label", "label", write.text),
        Argument("perm", "perm", write.text),
        Argument("ip", "ip", write.or_empty(write.text)),
    ),
)

DELETE_API_KEY: Operation[SubAccountApiKeyDeletionAck] = Operation(
    id="subaccount.delete_api_key",
    method="POST",
    path="/api/v5/users/subaccount/delete-apikey",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-delete-the-api-key-of-sub-accounts",
    shape=one_row(SubAccountApiKeyDeletionAck),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("api_key", "apiKey", write.text, required=True),
    ),
)

GET_TRADING_BALANCE: Operation[AccountBalance] = Operation(
    id="subaccount.get_trading_balance",
    method="GET",
    path="/api/v5/account/subaccount/balances",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 2, ("user",)),
    ),
    doc="sub-account-rest-api-get-sub-account-trading-balance",
    shape=one_row(AccountBalance),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
    ),
)

GET_FUNDING_BALANCES: Operation[list[FundingBalance]] = Operation(
    id="subaccount.get_funding_balances",
    method="GET",
    path="/api/v5/asset/subaccount/balances",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 2, ("user",)),
    ),
    doc="sub-account-rest-api-get-sub-account-funding-balance",
    shape=rows(FundingBalance),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_MAX_WITHDRAWALS: Operation[list[MaxWithdrawal]] = Operation(
    id="subaccount.get_max_withdrawals",
    method="GET",
    path="/api/v5/account/subaccount/max-withdrawal",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="sub-account-rest-api-get-sub-account-maximum-withdrawals",
    shape=rows(MaxWithdrawal),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_TRANSFER_HISTORY: Operation[list[SubAccountTransfer]] = Operation(
    id="subaccount.get_transfer_history",
    method="GET",
    path="/api/v5/asset/subaccount/bills",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-get-history-of-sub-account-transfer",
    shape=rows(SubAccountTransfer),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("type", "type", write.enum),
        Argument("sub_acct", "subAcct", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

GET_MANAGED_TRANSFER_HISTORY: Operation[list[ManagedSubAccountTransfer]] = Operation(
    id="subaccount.get_managed_transfer_history",
    method="GET",
    path="/api/v5/asset/subaccount/managed-subaccount-bills",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(6, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-get-history-of-managed-sub-account-transfer",
    shape=rows(ManagedSubAccountTransfer),
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("type", "type", write.enum),
        Argument("sub_acct", "subAcct", write.text),
        Argument("sub_uid", "subUid", write.text),
        Argument("after", "after", write.unix_ms),
        Argument("before", "before", write.unix_ms),
        Argument("limit", "limit", write.integer),
    ),
    page=Page({"after": "ts", "before": "ts"}, "newest-first", 100, 100),
)

TRANSFER: Operation[SubAccountTransferAck] = Operation(
    id="subaccount.transfer",
    method="POST",
    path="/api/v5/asset/subaccount/transfer",
    permission="trade",
    auth="required",
    repeatable=False,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts",
    shape=one_row(SubAccountTransferAck),
    arguments=(
        Argument("ccy", "ccy", write.text, required=True),
        Argument("amt", "amt", write.decimal, required=True),
        Argument("from_", "from", write.enum, required=True),
        Argument("to", "to", write.enum, required=True),
        Argument("from_sub_account", "fromSubAccount", write.text, required=True),
        Argument("to_sub_account", "toSubAccount", write.text, required=True),
        Argument("loan_trans", "loanTrans", write.json_boolean),
        Argument("omit_pos_risk", "omitPosRisk", write.boolean),
    ),
)

SET_TRANSFER_OUT: Operation[list[TransferOutPermission]] = Operation(
    id="subaccount.set_transfer_out",
    method="POST",
    path="/api/v5/users/subaccount/set-transfer-out",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-set-permission-of-transfer-out",
    shape=rows(TransferOutPermission),
    arguments=(
        Argument("sub_acct", "subAcct", write.text, required=True),
        Argument("can_trans_out", "canTransOut", write.json_boolean),
    ),
)

GET_ENTRUSTED_LIST: Operation[list[EntrustedSubAccount]] = Operation(
    id="subaccount.get_entrusted_list",
    method="GET",
    path="/api/v5/users/entrust-subaccount-list",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(1, "requests", 1, ("user",)),
    ),
    doc="sub-account-rest-api-get-custody-trading-sub-account-list",
    shape=rows(EntrustedSubAccount),
    arguments=(
        Argument("sub_acct", "subAcct", write.text),
    ),
)


def get_list(
    *,
    enable: bool | None = None,
    sub_acct: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SubAccount]]:
    """Get the sub-accounts.

    Needs a key of the master account.

    Args:
        enable: Only those that work, or only frozen ones if false.
        sub_acct: Only the sub-account of this name.
        after: Only sub-accounts created before this time.
        before: Only sub-accounts created after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The sub-accounts.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
    """
    return GET_LIST.request(
        enable=enable,
        sub_acct=sub_acct,
        after=after,
        before=before,
        limit=limit,
    )


def create(
    *,
    sub_acct: str,
    type: AccountTypeLike,
    label: str | None = None,
    pwd: str | None = None,

) -> Request[SubAccountAck]:
    """Create a sub-account.

    Needs a key of the master account that is bound to IP addresses.

    Args:
        sub_acct: Name of the sub-account.
        type: Kind of sub-account: standard or in custody, neither managed nor a main account.
        label: Note on the sub-account, 6 to 32 letters, digits and special characters.
        pwd: Password to log in with: 8 to 32 characters, with a small and a capital letter, a
            digit and a special character. Required for users verified as a business.

    Returns:
        A request for: The sub-account.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
    """
    return CREATE.request(
        sub_acct=sub_acct,
        type=type,
        label=label,
        pwd=pwd,
    )


def create_api_key(
    *,
    sub_acct: str,
    label: str,
    passphrase: str,
    perm: SubAccountKeyPermissionLike | None = None,
    ip: str | None = None,

) -> Request[SubAccountApiKeyAck]:
    """Create an API key for a sub-account.

    Needs a key of the master account that is bound to IP addresses. The answer holds the secret
    and the passphrase of the new key in the clear; no other operation tells the secret.

    Args:
        sub_acct: Name of the sub-account, 6 to 20 letters and digits.
        label: Note on the key.
        passphrase: Passphrase that requests of the key will carry: 8 to 32 characters, with a
            small and a capital letter, a digit and a special character.
        perm: What the key may do.
        ip: Addresses that the key is bound to, 20 at most, separated by commas. A live key that
            may trade or withdraw and is bound to none expires after 14 days without use.

    Returns:
        A request for: The key and its secret.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
    """
    return CREATE_API_KEY.request(
        sub_acct=sub_acct,
        label=label,
        passphrase=passphrase,
        perm=perm,
        ip=ip,
    )


def get_api_keys(
    sub_acct: str,
    *,
    api_key: str | None = None,

) -> Request[list[SubAccountApiKey]]:
    """Get the API keys of a sub-account.

    Needs a key of the master account.

    Args:
        sub_acct: Name of the sub-account.
        api_key: Only this key.

    Returns:
        A request for: The keys.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
    """
    return GET_API_KEYS.request(
        sub_acct=sub_acct,
        api_key=api_key,
    )


def modify_api_key(
    *,
    sub_acct: str,
    api_key: str,
    label: str | None = None,
    perm: str | None = None,
    ip: str | None = None,

) -> Request[NamedSubAccountApiKey]:
    """Change an API key of a sub-account.

    Needs a key of the master account that is bound to IP addresses.

    Args:
        sub_acct: Name of the sub-account.
        api_key: The key.
        label: New note on the key.
        perm: New permissions of the key, separated by commas: read_only and trade.
        ip: New addresses that the key is bound to, 20 at most, separated by commas. The empty
            string unbinds the key.

    Returns:
        A request for: The key.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
    """
    return MODIFY_API_KEY.request(
        sub_acct=sub_acct,
        api_key=api_key,
        label=label,
        perm=perm,
        ip=ip,
    )


def delete_api_key(
    *,
    sub_acct: str,
    api_key: str,

) -> Request[SubAccountApiKeyDeletionAck]:
    """Delete an API key of a sub-account.

    Needs a key of the master account that is bound to IP addresses.

    Args:
        sub_acct: Name of the sub-account.
        api_key: The key.

    Returns:
        A request for: The sub-account.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
    """
    return DELETE_API_KEY.request(
        sub_acct=sub_acct,
        api_key=api_key,
    )


def get_trading_balance(
    sub_acct: str,

) -> Request[AccountBalance]:
    """Get the balance of a sub-account's trading account.

    Needs a key of the master account.

    Args:
        sub_acct: Name of the sub-account.

    Returns:
        A request for: The balance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
    """
    return GET_TRADING_BALANCE.request(
        sub_acct=sub_acct,
    )


def get_funding_balances(
    sub_acct: str,
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[FundingBalance]]:
    """Get the balances of a sub-account's funding account.

    Needs a key of the master account.

    Args:
        sub_acct: Name of the sub-account.
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The balances.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
    """
    return GET_FUNDING_BALANCES.request(
        sub_acct=sub_acct,
        ccy=ccy,
    )


def get_max_withdrawals(
    sub_acct: str,
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[list[MaxWithdrawal]]:
    """Get how much can leave a sub-account's trading account.

    Needs a key of the master account. Without ccy, every currency that the sub-account holds.

    Args:
        sub_acct: Name of the sub-account.
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The amounts.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
    """
    return GET_MAX_WITHDRAWALS.request(
        sub_acct=sub_acct,
        ccy=ccy,
    )


def get_transfer_history(
    *,
    ccy: str | None = None,
    type: SubAccountTransferTypeLike | None = None,
    sub_acct: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[SubAccountTransfer]]:
    """Get the transfers between master and sub-accounts.

    Needs a key of the master account. The records begin on 28 September 2022.

    Args:
        ccy: Only this currency.
        type: Only transfers in this direction.
        sub_acct: Only the sub-account of this name.
        after: Only records from before this time.
        before: Only records from after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The transfers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
    """
    return GET_TRANSFER_HISTORY.request(
        ccy=ccy,
        type=type,
        sub_acct=sub_acct,
        after=after,
        before=before,
        limit=limit,
    )


def get_managed_transfer_history(
    *,
    ccy: str | None = None,
    type: SubAccountTransferTypeLike | None = None,
    sub_acct: str | None = None,
    sub_uid: str | None = None,
    after: Time | None = None,
    before: Time | None = None,
    limit: int | None = None,

) -> Request[list[ManagedSubAccountTransfer]]:
    """Get the transfers of managed sub-accounts.

    Only of sub-accounts entrusted to the user; needs a key of the master account of the trading
    team.

    Args:
        ccy: Only this currency.
        type: Only transfers in this direction.
        sub_acct: Only the sub-account of this name.
        sub_uid: Only the sub-account with this user ID.
        after: Only records from before this time.
        before: Only records from after this time.
        limit: Number of rows, 100 at most. Default: 100.

    Returns:
        A request for: The transfers.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 6 requests in 1 s per user.
    Paged by after, before, newest-first; 100 rows a page, 100 at most.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
    """
    return GET_MANAGED_TRANSFER_HISTORY.request(
        ccy=ccy,
        type=type,
        sub_acct=sub_acct,
        sub_uid=sub_uid,
        after=after,
        before=before,
        limit=limit,
    )


def transfer(
    *,
    ccy: str,
    amt: Number,
    from_: AssetAccountLike,
    to: AssetAccountLike,
    from_sub_account: str,
    to_sub_account: str,
    loan_trans: bool | None = None,
    omit_pos_risk: bool | None = None,

) -> Request[SubAccountTransferAck]:
    """Move funds between two sub-accounts.

    Needs a key of the master account.

    Args:
        ccy: Currency to move.
        amt: Amount to move.
        from_: Account of the sending sub-account that the funds leave.
        to: Account of the receiving sub-account that the funds go to.
        from_sub_account: Name of the sending sub-account.
        to_sub_account: Name of the receiving sub-account.
        loan_trans: Whether borrowed coins may leave the trading account; multi-currency and
            portfolio margin mode only. Default: False.
        omit_pos_risk: Whether the risk of open positions is ignored; portfolio margin only.
            Default: false.

    Returns:
        A request for: The transfer.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
    """
    return TRANSFER.request(
        ccy=ccy,
        amt=amt,
        from_=from_,
        to=to,
        from_sub_account=from_sub_account,
        to_sub_account=to_sub_account,
        loan_trans=loan_trans,
        omit_pos_risk=omit_pos_risk,
    )


def set_transfer_out(
    sub_acct: str,
    *,
    can_trans_out: bool | None = None,

) -> Request[list[TransferOutPermission]]:
    """Set whether sub-accounts may move funds out.

    Needs a key of the master account. Transfers to the master account are allowed from the
    start.

    Args:
        sub_acct: Names of the sub-accounts, 20 at most, separated by commas.
        can_trans_out: Whether they may. Default: True.

    Returns:
        A request for: The settings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
    """
    return SET_TRANSFER_OUT.request(
        sub_acct=sub_acct,
        can_trans_out=can_trans_out,
    )


def get_entrusted_list(
    *,
    sub_acct: str | None = None,

) -> Request[list[EntrustedSubAccount]]:
    """Get the sub-accounts entrusted to a trading team.

    For the trading team that manages them.

    Args:
        sub_acct: Only the sub-account of this name.

    Returns:
        A request for: The sub-accounts.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 1 request in 1 s per user.
    https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
    """
    return GET_ENTRUSTED_LIST.request(
        sub_acct=sub_acct,
    )
