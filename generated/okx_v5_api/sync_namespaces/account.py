# Generated from spec/ by `make generate`. Do not edit.
"""Balances, positions and settings of the trading account."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
import okx_v5_core.writing as write

from okx_v5_api.enums.common import InstrumentTypeLike, MarginModeLike, PositionSideLike
from okx_v5_api.records.account import (
    AccountBalance,
    AccountConfig,
    AccountInstrument,
    LeverageAck,
    Position,
)
from okx_v5_api.functions import account as functions

__all__ = ["AccountOperations"]


class AccountOperations(Namespace):
    """Balances, positions and settings of the trading account."""

    __slots__ = ()

    def get_balance(
        self,
        *,
        ccy: Sequence[str] | str | None = None,

    ) -> AccountBalance:
        """Get the balance of the trading account.

        Currencies with neither cash nor equity are left out.

        Args:
            ccy: Only these currencies, 20 at most.

        Returns:
            The balance.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
        """
        return self._sender.send(
            functions.get_balance(
                ccy=ccy,
            )
        )

    def get_positions(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: Sequence[str] | str | None = None,
        pos_id: Sequence[str] | str | None = None,

    ) -> list[Position]:
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
            The positions.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 10 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
        """
        return self._sender.send(
            functions.get_positions(
                inst_type=inst_type,
                inst_id=inst_id,
                pos_id=pos_id,
            )
        )

    def get_config(
        self,

    ) -> AccountConfig:
        """Get the settings of the account.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 5 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
        """
        return self._sender.send(
            functions.get_config(
            )
        )

    def set_leverage(
        self,
        *,
        lever: write.Number,
        mgn_mode: MarginModeLike,
        inst_id: str | None = None,
        ccy: str | None = None,
        pos_side: PositionSideLike | None = None,

    ) -> LeverageAck:
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
            The leverage.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may trade.
        Limits: 20 requests in 2 s per user.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
        """
        return self._sender.send(
            functions.set_leverage(
                lever=lever,
                mgn_mode=mgn_mode,
                inst_id=inst_id,
                ccy=ccy,
                pos_side=pos_side,
            )
        )

    def get_instruments(
        self,
        inst_type: InstrumentTypeLike,
        *,
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> list[AccountInstrument]:
        """Get the instruments of one kind that the account can trade.

        Delisted ones are absent. An option may go live slightly later than listTime.

        Args:
            inst_type: Kind of instrument.
            series_id: Series of event contracts. Required when instType is EVENTS.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
                Required when instType is OPTION.
            inst_id: Only this instrument.

        Returns:
            The instruments.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 20 requests in 2 s per user and instrument-type.
        https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
        """
        return self._sender.send(
            functions.get_instruments(
                inst_type=inst_type,
                series_id=series_id,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )
