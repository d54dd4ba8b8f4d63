# Generated from spec/ by `make generate`. Do not edit.
"""The funding account, deposits, withdrawals, transfers, conversions and fiat money.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.records.funding_chain import DepositUpdate, WithdrawalUpdate

__all__ = [
    "deposits",
    "withdrawals",
]

DEPOSITS: Channel[DepositUpdate] = Channel(
    id="funding.deposits",
    names={
        "deposit-info": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="funding-account-websocket-deposit-info-channel",
    item=DepositUpdate,
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)

WITHDRAWALS: Channel[WithdrawalUpdate] = Channel(
    id="funding.withdrawals",
    names={
        "withdrawal-info": None,
    },
    url="business",
    auth="required",
    pushes="events",
    doc="funding-account-websocket-withdrawal-info-channel",
    item=WithdrawalUpdate,
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
)


def deposits(
    *,
    ccy: str | None = None,

) -> Topic[DepositUpdate]:
    """Deposits that begin or come further.

    A master account hears of its sub-accounts too.

    Args:
        ccy: Only this currency.

    Returns:
        A topic; its pushes hold rows of DepositUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#funding-account-websocket-deposit-info-channel
    """
    return DEPOSITS.topic(
        ccy=ccy,
    )


def withdrawals(
    *,
    ccy: str | None = None,

) -> Topic[WithdrawalUpdate]:
    """Withdrawals that begin or come further.

    A master account hears of its sub-accounts too.

    Args:
        ccy: Only this currency.

    Returns:
        A topic; its pushes hold rows of WithdrawalUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the business URL; needs a login.
    https://www.okx.com/docs-v5/en/#funding-account-websocket-withdrawal-info-channel
    """
    return WITHDRAWALS.topic(
        ccy=ccy,
    )
