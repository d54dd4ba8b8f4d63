# Generated from spec/ by `make generate`. Do not edit.
"""Instruments, funding rates and the exchange's clock."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace

from okx_v5_api.enums.common import InstrumentTypeLike
from okx_v5_api.records.public import FundingRate, PublicInstrument, ServerTime
from okx_v5_api.functions import public as functions

__all__ = ["Public"]


class Public(Namespace):
    """Instruments, funding rates and the exchange's clock."""

    __slots__ = ()

    def get_time(
        self,

    ) -> ServerTime:
        """Get the exchange's time.

        Returns:
            The time.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
        """
        return self._sender.send(
            functions.get_time(
            )
        )

    def get_instruments(
        self,
        inst_type: InstrumentTypeLike,
        *,
        series_id: str | None = None,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> list[PublicInstrument]:
        """Get the instruments of one kind.

        Delisted ones are absent. A new one appears in state preopen as soon as it is announced, and
        some of its fields stay empty until shortly before listTime.

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

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip and instrument-type.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
        """
        return self._sender.send(
            functions.get_instruments(
                inst_type=inst_type,
                series_id=series_id,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def get_funding_rate(
        self,
        inst_id: str,

    ) -> list[FundingRate]:
        """Get the current funding rate of one or all perpetuals.

        The fee is usually charged every 8 hours, more often when a market is agitated: fundingTime
        and nextFundingTime tell.

        Args:
            inst_id: Instrument ID of a perpetual or X-Perp; ANY for all of them.

        Returns:
            The funding rates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
        """
        return self._sender.send(
            functions.get_funding_rate(
                inst_id=inst_id,
            )
        )
