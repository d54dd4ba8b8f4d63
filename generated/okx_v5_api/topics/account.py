# Generated from spec/ by `make generate`. Do not edit.
"""Balances, positions and settings of the trading account.

Each function checks its arguments and returns a topic; a stream's `subscribe` subscribes to it.
"""

from __future__ import annotations

from okx_v5_core.channels import Channel, Topic
from okx_v5_core.operations import Argument
import okx_v5_core.writing as write

from okx_v5_api.enums.account_stream import AccountUpdatesLike, PositionUpdatesLike
from okx_v5_api.enums.common import SubscribedInstrumentTypeLike
from okx_v5_api.records.account_positions import AccountGreeks
from okx_v5_api.records.account_stream import (
    AccountUpdate,
    BalanceAndPosition,
    PositionUpdate,
    PositionWarning,
)

__all__ = [
    "account",
    "account_greeks",
    "balance_and_position",
    "liquidation_warning",
    "positions",
]

ACCOUNT: Channel[AccountUpdate] = Channel(
    id="account.account",
    names={
        "account": None,
    },
    url="private",
    auth="required",
    pushes="state",
    doc="trading-account-websocket-account-channel",
    item=AccountUpdate,
    arguments=(
        Argument("ccy", "ccy", write.text),
        Argument("update_interval", "extraParams.updateInterval", write.enum),
    ),
    counted=True,
)

ACCOUNT_GREEKS: Channel[AccountGreeks] = Channel(
    id="account.account_greeks",
    names={
        "account-greeks": None,
    },
    url="private",
    auth="required",
    pushes="state",
    doc="trading-account-websocket-account-greeks-channel",
    item=AccountGreeks,
    arguments=(
        Argument("ccy", "ccy", write.text),
    ),
    counted=True,
)

BALANCE_AND_POSITION: Channel[BalanceAndPosition] = Channel(
    id="account.balance_and_position",
    names={
        "balance_and_position": None,
    },
    url="private",
    auth="required",
    pushes="state",
    doc="trading-account-websocket-balance-and-position-channel",
    item=BalanceAndPosition,
    counted=True,
)

LIQUIDATION_WARNING: Channel[PositionWarning] = Channel(
    id="account.liquidation_warning",
    names={
        "liquidation-warning": None,
    },
    url="private",
    auth="required",
    pushes="events",
    doc="trading-account-websocket-position-risk-warning",
    item=PositionWarning,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
    counted=True,
)

POSITIONS: Channel[PositionUpdate] = Channel(
    id="account.positions",
    names={
        "positions": None,
    },
    url="private",
    auth="required",
    pushes="state",
    doc="trading-account-websocket-positions-channel",
    item=PositionUpdate,
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
        Argument("update_interval", "extraParams.updateInterval", write.enum),
    ),
    interval=50,
    counted=True,
)


def account(
    *,
    ccy: str | None = None,
    update_interval: AccountUpdatesLike | None = None,

) -> Topic[AccountUpdate]:
    """The trading account's balances.

    All currencies at first, in pages; then those that an event changed; and at intervals those that
    are not 0.

    Args:
        ccy: Only this currency.
        update_interval: Left out, pushes come at intervals as well as after events.

    Returns:
        A topic; its pushes hold rows of AccountUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#trading-account-websocket-account-channel
    """
    return ACCOUNT.topic(
        ccy=ccy,
        update_interval=update_interval,
    )


def account_greeks(
    *,
    ccy: str | None = None,

) -> Topic[AccountGreeks]:
    """The greeks of the account, by currency.

    After events, which are gathered for about 50 ms, and at intervals.

    Args:
        ccy: Only events of positions that settle in this currency.

    Returns:
        A topic; its pushes hold rows of AccountGreeks.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#trading-account-websocket-account-greeks-channel
    """
    return ACCOUNT_GREEKS.topic(
        ccy=ccy,
    )


def balance_and_position() -> Topic[BalanceAndPosition]:
    """Cash balances and sizes of positions, as fast as they change.

    Only what an event changed, except for the first push.

    Returns:
        A topic; its pushes hold rows of BalanceAndPosition.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#trading-account-websocket-balance-and-position-channel
    """
    return BALANCE_AND_POSITION.topic()


def liquidation_warning(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Topic[PositionWarning]:
    """Positions that are close to their liquidation.

    In a fast market the position may be liquidated by the time this comes: a warning, not a signal
    to trade on.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_family: Only instruments of this family; derivatives only.
        inst_id: Only this instrument.

    Returns:
        A topic; its pushes hold rows of PositionWarning.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Pushes tell what happened.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#trading-account-websocket-position-risk-warning
    """
    return LIQUIDATION_WARNING.topic(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
    )


def positions(
    inst_type: SubscribedInstrumentTypeLike,
    *,
    inst_family: str | None = None,
    inst_id: str | None = None,
    update_interval: PositionUpdatesLike | None = None,

) -> Topic[PositionUpdate]:
    """The account's positions.

    All that are not 0 at first, in pages, and again at intervals; those that events changed about
    every 50 ms.

    Args:
        inst_type: Kind of instrument; ANY for all.
        inst_family: Only instruments of this family; derivatives only.
        inst_id: Only this instrument.
        update_interval: How often pushes come besides after events; left out, about every 5
            seconds.

    Returns:
        A topic; its pushes hold rows of PositionUpdate.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Each push is the whole. At most one in 50 ms.
    On the private URL; needs a login.
    An account may have 30 connections that use it.
    https://www.okx.com/docs-v5/en/#trading-account-websocket-positions-channel
    """
    return POSITIONS.topic(
        inst_type=inst_type,
        inst_family=inst_family,
        inst_id=inst_id,
        update_interval=update_interval,
    )
