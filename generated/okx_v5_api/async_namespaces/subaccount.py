# Generated from spec/ by `make generate`. Do not edit.
"""Sub-accounts, their API keys, balances and transfers."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import AsyncNamespace
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
from okx_v5_api.functions import subaccount as functions

__all__ = ["AsyncSubaccountOperations"]


class AsyncSubaccountOperations(AsyncNamespace):
    """Sub-accounts, their API keys, balances and transfers."""

    __slots__ = ()

    async def get_list(
        self,
        *,
        enable: bool | None = None,
        sub_acct: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SubAccount]:
        """Get the sub-accounts.

        Needs a key of the master account.

        Args:
            enable: Only those that work, or only frozen ones if false.
            sub_acct: Only the sub-account of this name.
            after: Only sub-accounts created before this time.
            before: Only sub-accounts created after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The sub-accounts.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-list
        """
        return await self._sender.send(
            functions.get_list(
                enable=enable,
                sub_acct=sub_acct,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def create(
        self,
        *,
        sub_acct: str,
        type: AccountTypeLike,
        label: str | None = None,
        pwd: str | None = None,

    ) -> SubAccountAck:
        """Create a sub-account.

        Needs a key of the master account that is bound to IP addresses.

        Args:
            sub_acct: Name of the sub-account.
            type: Kind of sub-account: standard or in custody, neither managed nor a main account.
            label: Note on the sub-account, 6 to 32 letters, digits and special characters.
            pwd: Password to log in with: 8 to 32 characters, with a small and a capital letter, a
                digit and a special character. Required for users verified as a business.

        Returns:
            The sub-account.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-sub-account
        """
        return await self._sender.send(
            functions.create(
                sub_acct=sub_acct,
                type=type,
                label=label,
                pwd=pwd,
            )
        )

    async def create_api_key(
        self,
        *,
        sub_acct: str,
        label: str,
        passphrase: str,
        perm: SubAccountKeyPermissionLike | None = None,
        ip: str | None = None,

    ) -> SubAccountApiKeyAck:
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
            The key and its secret.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-create-an-api-key-for-a-sub-account
        """
        return await self._sender.send(
            functions.create_api_key(
                sub_acct=sub_acct,
                label=label,
                passphrase=passphrase,
                perm=perm,
                ip=ip,
            )
        )

    async def get_api_keys(
        self,
        sub_acct: str,
        *,
        api_key: str | None = None,

    ) -> list[SubAccountApiKey]:
        """Get the API keys of a sub-account.

        Needs a key of the master account.

        Args:
            sub_acct: Name of the sub-account.
            api_key: Only this key.

        Returns:
            The keys.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-query-the-api-key-of-a-sub-account
        """
        return await self._sender.send(
            functions.get_api_keys(
                sub_acct=sub_acct,
                api_key=api_key,
            )
        )

    async def modify_api_key(
        self,
        *,
        sub_acct: str,
        api_key: str,
        label: str | None = None,
        perm: str | None = None,
        ip: str | None = None,

    ) -> NamedSubAccountApiKey:
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
            The key.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-reset-the-api-key-of-a-sub-account
        """
        return await self._sender.send(
            functions.modify_api_key(
                sub_acct=sub_acct,
                api_key=api_key,
                label=label,
                perm=perm,
                ip=ip,
            )
        )

    async def delete_api_key(
        self,
        *,
        sub_acct: str,
        api_key: str,

    ) -> SubAccountApiKeyDeletionAck:
        """Delete an API key of a sub-account.

        Needs a key of the master account that is bound to IP addresses.

        Args:
            sub_acct: Name of the sub-account.
            api_key: The key.

        Returns:
            The sub-account.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-delete-the-api-key-of-sub-accounts
        """
        return await self._sender.send(
            functions.delete_api_key(
                sub_acct=sub_acct,
                api_key=api_key,
            )
        )

    async def get_trading_balance(
        self,
        sub_acct: str,

    ) -> AccountBalance:
        """Get the balance of a sub-account's trading account.

        Needs a key of the master account.

        Args:
            sub_acct: Name of the sub-account.

        Returns:
            The balance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-trading-balance
        """
        return await self._sender.send(
            functions.get_trading_balance(
                sub_acct=sub_acct,
            )
        )

    async def get_funding_balances(
        self,
        sub_acct: str,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[FundingBalance]:
        """Get the balances of a sub-account's funding account.

        Needs a key of the master account.

        Args:
            sub_acct: Name of the sub-account.
            ccy: Only these currencies, 20 at most.

        Returns:
            The balances.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
        """
        return await self._sender.send(
            functions.get_funding_balances(
                sub_acct=sub_acct,
                ccy=ccy,
            )
        )

    async def get_max_withdrawals(
        self,
        sub_acct: str,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> list[MaxWithdrawal]:
        """Get how much can leave a sub-account's trading account.

        Needs a key of the master account. Without ccy, every currency that the sub-account holds.

        Args:
            sub_acct: Name of the sub-account.
            ccy: Only these currencies, 20 at most.

        Returns:
            The amounts.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-maximum-withdrawals
        """
        return await self._sender.send(
            functions.get_max_withdrawals(
                sub_acct=sub_acct,
                ccy=ccy,
            )
        )

    async def get_transfer_history(
        self,
        *,
        ccy: str | None = None,
        type: SubAccountTransferTypeLike | None = None,
        sub_acct: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[SubAccountTransfer]:
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
            The transfers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
        """
        return await self._sender.send(
            functions.get_transfer_history(
                ccy=ccy,
                type=type,
                sub_acct=sub_acct,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def get_managed_transfer_history(
        self,
        *,
        ccy: str | None = None,
        type: SubAccountTransferTypeLike | None = None,
        sub_acct: str | None = None,
        sub_uid: str | None = None,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[ManagedSubAccountTransfer]:
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
            The transfers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 6 requests in 1 s per user.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
        """
        return await self._sender.send(
            functions.get_managed_transfer_history(
                ccy=ccy,
                type=type,
                sub_acct=sub_acct,
                sub_uid=sub_uid,
                after=after,
                before=before,
                limit=limit,
            )
        )

    async def transfer(
        self,
        *,
        ccy: str,
        amt: Number,
        from_: AssetAccountLike,
        to: AssetAccountLike,
        from_sub_account: str,
        to_sub_account: str,
        loan_trans: bool | None = None,
        omit_pos_risk: bool | None = None,

    ) -> SubAccountTransferAck:
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
            The transfer.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            OutcomeUnknown: The answer was lost; it may have taken effect or not.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
        """
        return await self._sender.send(
            functions.transfer(
                ccy=ccy,
                amt=amt,
                from_=from_,
                to=to,
                from_sub_account=from_sub_account,
                to_sub_account=to_sub_account,
                loan_trans=loan_trans,
                omit_pos_risk=omit_pos_risk,
            )
        )

    async def set_transfer_out(
        self,
        sub_acct: str,
        *,
        can_trans_out: bool | None = None,

    ) -> list[TransferOutPermission]:
        """Set whether sub-accounts may move funds out.

        Needs a key of the master account. Transfers to the master account are allowed from the
        start.

        Args:
            sub_acct: Names of the sub-accounts, 20 at most, separated by commas.
            can_trans_out: Whether they may. Default: True.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-set-permission-of-transfer-out
        """
        return await self._sender.send(
            functions.set_transfer_out(
                sub_acct=sub_acct,
                can_trans_out=can_trans_out,
            )
        )

    async def get_entrusted_list(
        self,
        *,
        sub_acct: str | None = None,

    ) -> list[EntrustedSubAccount]:
        """Get the sub-accounts entrusted to a trading team.

        For the trading team that manages them.

        Args:
            sub_acct: Only the sub-account of this name.

        Returns:
            The sub-accounts.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 1 s per user.
        https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
        """
        return await self._sender.send(
            functions.get_entrusted_list(
                sub_acct=sub_acct,
            )
        )
