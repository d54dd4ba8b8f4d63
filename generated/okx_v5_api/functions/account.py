# Generated from spec/ by `make generate`. Do not edit.
"""Balances, positions and settings of the trading account.

Each function checks its arguments and returns a request; a client's `send` sends it.
"""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.operations import Argument, Limit, Operation
from okx_v5_core.requests import Request
from okx_v5_core.results import one_row, rows
import okx_v5_core.writing as write

from okx_v5_api.enums.common import InstrumentTypeLike, MarginModeLike, PositionSideLike
from okx_v5_api.records.account import (
    AccountBalance,
    AccountConfig,
    AccountInstrument,
    LeverageAck,
    Position,
)

__all__ = [
    "get_balance",
    "get_positions",
    "get_config",
    "set_leverage",
    "get_instruments",
]

GET_BALANCE: Operation[AccountBalance] = Operation(
    id="account.get_balance",
    method="GET",
    path="/api/v5/account/balance",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-balance",
    shape=one_row(AccountBalance),
    arguments=(
        Argument("ccy", "ccy", write.commas(write.text)),
    ),
)

GET_POSITIONS: Operation[list[Position]] = Operation(
    id="account.get_positions",
    method="GET",
    path="/api/v5/account/positions",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(10, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-positions",
    shape=rows(Position),
    arguments=(
        Argument("inst_type", "instType", write.enum),
        Argument("inst_id", "instId", write.commas(write.text)),
        Argument("pos_id", "posId", write.commas(write.text)),
    ),
)

GET_CONFIG: Operation[AccountConfig] = Operation(
    id="account.get_config",
    method="GET",
    path="/api/v5/account/config",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(5, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-get-account-configuration",
    shape=one_row(AccountConfig),
)

SET_LEVERAGE: Operation[LeverageAck] = Operation(
    id="account.set_leverage",
    method="POST",
    path="/api/v5/account/set-leverage",
    permission="trade",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user",)),
    ),
    doc="trading-account-rest-api-set-leverage",
    shape=one_row(LeverageAck),
    arguments=(
        Argument("lever", "lever", write.decimal, required=True),
        Argument("mgn_mode", "mgnMode", write.enum, required=True),
        Argument("inst_id", "instId", write.text),
        Argument("ccy", "ccy", write.text),
        Argument("pos_side", "posSide", write.enum),
    ),
    any_of=(("inst_id", "ccy"),),
)

GET_INSTRUMENTS: Operation[list[AccountInstrument]] = Operation(
    id="account.get_instruments",
    method="GET",
    path="/api/v5/account/instruments",
    permission="read",
    auth="required",
    repeatable=True,
    limits=(
        Limit(20, "requests", 2, ("user", "instrument-type")),
    ),
    doc="trading-account-rest-api-get-instruments",
    shape=rows(AccountInstrument),
    arguments=(
        Argument("inst_type", "instType", write.enum, required=True),
        Argument("series_id", "seriesId", write.text),
        Argument("inst_family", "instFamily", write.text),
        Argument("inst_id", "instId", write.text),
    ),
)


def get_balance(
    *,
    ccy: Sequence[str] | str | None = None,

) -> Request[AccountBalance]:
    """Get the balance of the trading account.

    Currencies with neither cash nor equity are left out.

    Args:
        ccy: Only these currencies, 20 at most.

    Returns:
        A request for: The balance.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    """
    return GET_BALANCE.request(
        ccy=ccy,
    )


def get_positions(
    *,
    inst_type: InstrumentTypeLike | None = None,
    inst_id: Sequence[str] | str | None = None,
    pos_id: Sequence[str] | str | None = None,

) -> Request[list[Position]]:
    """Get open positions.

    Newest first. Isolated margin that was moved in by hand appears as a position of size 0. In
    portfolio margin, cross positions of one risk unit all carry the margin of the unit.

    Args:
        inst_type: Only this kind of instrument; not spot. Checked against instId if both are
            given.
        inst_id: Only these instruments, 10 at most. Their closed positions appear too, as long
            as the IDs of those are remembered.
        pos_id: Only these positions, 20 at most. An ID is forgotten 30 days after the position
            was last fully closed.

    Returns:
        A request for: The positions.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 10 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    """
    return GET_POSITIONS.request(
        inst_type=inst_type,
        inst_id=inst_id,
        pos_id=pos_id,
    )


def get_config(

) -> Request[AccountConfig]:
    """Get the settings of the account.

    Returns:
        A request for: The settings.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 5 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    """
    return GET_CONFIG.request(
    )


def set_leverage(
    *,
    lever: write.Number,
    mgn_mode: MarginModeLike,
    inst_id: str | None = None,
    ccy: str | None = None,
    pos_side: PositionSideLike | None = None,

) -> Request[LeverageAck]:
    """Set the leverage of an instrument or a currency.

    In isolated margin for a pair or contract, or for one side of it in long/short mode; in
    cross margin for a perpetual, all expiry futures on one underlying, a pair or a currency. It
    cannot be changed for cross futures and perpetuals in portfolio margin.

    Args:
        lever: Leverage.
        mgn_mode: Margin mode that the leverage is for; always cross if ccy is given.
        inst_id: Instrument ID. For cross expiry futures any one of the underlying stands for
            all. Required unless ccy is given.
        ccy: Currency whose automatic borrowing is meant; cross margin trading outside futures
            mode only. Required for cross margin trading in spot, multi-currency and portfolio
            margin mode.
        pos_side: Long or short position that the leverage is for. Required for isolated futures
            and perpetuals in long/short mode.

    Returns:
        A request for: The leverage.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may trade.
    Limits: 20 requests in 2 s per user.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    """
    return SET_LEVERAGE.request(
        lever=lever,
        mgn_mode=mgn_mode,
        inst_id=inst_id,
        ccy=ccy,
        pos_side=pos_side,
    )


def get_instruments(
    inst_type: InstrumentTypeLike,
    *,
    series_id: str | None = None,
    inst_family: str | None = None,
    inst_id: str | None = None,

) -> Request[list[AccountInstrument]]:
    """Get the instruments of one kind that the account can trade.

    Delisted ones are absent. An option may go live slightly later than listTime.

    Args:
        inst_type: Kind of instrument.
        series_id: Series of event contracts. Required when instType is EVENTS.
        inst_family: Only this instrument family; futures, perpetuals and options have one.
            Required when instType is OPTION.
        inst_id: Only this instrument.

    Returns:
        A request for: The instruments.

    Raises:
        ArgumentError: An argument was refused; nothing was sent.

    Needs a key that may read.
    Limits: 20 requests in 2 s per user and instrument-type.
    https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
    """
    return GET_INSTRUMENTS.request(
        inst_type=inst_type,
        series_id=series_id,
        inst_family=inst_family,
        inst_id=inst_id,
    )
