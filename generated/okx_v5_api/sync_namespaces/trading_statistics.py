# Generated from spec/ by `make generate`. Do not edit.
"""Ratios, volumes and open interest over time."""

from __future__ import annotations

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Date, Time

from okx_v5_api.enums.trading_statistics import (
    ContractStatisticsPeriodLike,
    CurrencyStatisticsPeriodLike,
    OptionStatisticsPeriodLike,
    StatisticsMarketLike,
    StatisticsVolumeUnitLike,
)
from okx_v5_api.records.trading_statistics import (
    AccountRatio,
    ContractActivity,
    LongShortRatio,
    MarginLoanRatio,
    OpenInterestPoint,
    OptionActivity,
    OptionExpiryActivity,
    OptionStrikeActivity,
    OptionTakerFlow,
    PositionRatio,
    PutCallRatio,
    StatisticsCurrencies,
    TakerVolume,
)
from okx_v5_api.functions import trading_statistics as functions

__all__ = ["TradingStatisticsOperations"]


class TradingStatisticsOperations(Namespace):
    """Ratios, volumes and open interest over time."""

    __slots__ = ()

    def get_supported_currencies(self) -> StatisticsCurrencies:
        """Get the currencies that there are statistics on.

        Returns:
            The currencies.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-support-coin
        """
        return self._sender.send(functions.get_supported_currencies())

    def get_open_interest_history(
        self,
        inst_id: str,
        *,
        period: ContractStatisticsPeriodLike | None = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | None = None,

    ) -> list[OpenInterestPoint]:
        """Get the past open interest of one contract.

        The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
        February 2024.

        Args:
            inst_id: Instrument ID of a future or perpetual.
            period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
                the suffix utc at midnight in UTC. Default: 5m.
            end: Only intervals older than this time.
            begin: Only intervals newer than this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The open interest.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        Paged by end, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
        """
        return self._sender.send(
            functions.get_open_interest_history(
                inst_id=inst_id,
                period=period,
                end=end,
                begin=begin,
                limit=limit,
            )
        )

    def get_taker_volume(
        self,
        *,
        ccy: str,
        inst_type: StatisticsMarketLike,
        begin: Time | None = None,
        end: Time | None = None,
        period: CurrencyStatisticsPeriodLike | None = None,

    ) -> list[TakerVolume]:
        """Get what takers sold and bought of one currency.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            inst_type: Spot or derivatives.
            begin: Time to begin with.
            end: Time to end with.
            period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
                days, of one day 180 days. Default: 5m.

        Returns:
            The volumes.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-volume
        """
        return self._sender.send(
            functions.get_taker_volume(
                ccy=ccy,
                inst_type=inst_type,
                begin=begin,
                end=end,
                period=period,
            )
        )

    def get_contract_taker_volume(
        self,
        inst_id: str,
        *,
        period: ContractStatisticsPeriodLike | None = None,
        unit: StatisticsVolumeUnitLike | None = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | None = None,

    ) -> list[TakerVolume]:
        """Get what takers sold and bought of one contract.

        The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
        February 2024.

        Args:
            inst_id: Instrument ID of a future or perpetual.
            period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
                the suffix utc at midnight in UTC. Default: 5m.
            unit: Unit of the volumes. Default: 1.
            end: Only intervals older than this time.
            begin: Only intervals newer than this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The volumes.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip and instrument.
        Paged by end, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-taker-volume
        """
        return self._sender.send(
            functions.get_contract_taker_volume(
                inst_id=inst_id,
                period=period,
                unit=unit,
                end=end,
                begin=begin,
                limit=limit,
            )
        )

    def get_margin_loan_ratio(
        self,
        ccy: str,
        *,
        begin: Time | None = None,
        end: Time | None = None,
        period: CurrencyStatisticsPeriodLike | None = None,

    ) -> list[MarginLoanRatio]:
        """Get how margin loans of quote and base currency compare.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            begin: Time to begin with.
            end: Time to end with.
            period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
                days, of one day 180 days. Default: 5m.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-margin-long-short-ratio
        """
        return self._sender.send(
            functions.get_margin_loan_ratio(
                ccy=ccy,
                begin=begin,
                end=end,
                period=period,
            )
        )

    def get_top_trader_account_ratio(
        self,
        inst_id: str,
        *,
        period: ContractStatisticsPeriodLike | None = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | None = None,

    ) -> list[AccountRatio]:
        """Get how many top traders are long and short in one contract.

        Top traders are the 5% with the largest positions. The latest 1,440 intervals at most, back
        to 22 March 2024.

        Args:
            inst_id: Instrument ID of a future or perpetual.
            period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
                the suffix utc at midnight in UTC. Default: 5m.
            end: Only intervals older than this time.
            begin: Only intervals newer than this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip and instrument.
        Paged by end, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
        """
        return self._sender.send(
            functions.get_top_trader_account_ratio(
                inst_id=inst_id,
                period=period,
                end=end,
                begin=begin,
                limit=limit,
            )
        )

    def get_top_trader_position_ratio(
        self,
        inst_id: str,
        *,
        period: ContractStatisticsPeriodLike | None = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | None = None,

    ) -> list[PositionRatio]:
        """Get how long and short positions of top traders compare.

        Top traders are the 5% with the largest positions. The latest 1,440 intervals at most, back
        to 22 March 2024.

        Args:
            inst_id: Instrument ID of a future or perpetual.
            period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
                the suffix utc at midnight in UTC. Default: 5m.
            end: Only intervals older than this time.
            begin: Only intervals newer than this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip and instrument.
        Paged by end, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
        """
        return self._sender.send(
            functions.get_top_trader_position_ratio(
                inst_id=inst_id,
                period=period,
                end=end,
                begin=begin,
                limit=limit,
            )
        )

    def get_contract_account_ratio(
        self,
        inst_id: str,
        *,
        period: ContractStatisticsPeriodLike | None = None,
        end: Time | None = None,
        begin: Time | None = None,
        limit: int | None = None,

    ) -> list[AccountRatio]:
        """Get how many accounts are long and short in one contract.

        The latest 1,440 intervals at most; days reach back to January 2024, other intervals to
        February 2024.

        Args:
            inst_id: Instrument ID of a future or perpetual.
            period: Length of the intervals. From 6 hours on, days start at midnight in UTC+8, with
                the suffix utc at midnight in UTC. Default: 5m.
            end: Only intervals older than this time.
            begin: Only intervals newer than this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip and instrument.
        Paged by end, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
        """
        return self._sender.send(
            functions.get_contract_account_ratio(
                inst_id=inst_id,
                period=period,
                end=end,
                begin=begin,
                limit=limit,
            )
        )

    def get_long_short_ratio(
        self,
        ccy: str,
        *,
        begin: Time | None = None,
        end: Time | None = None,
        period: CurrencyStatisticsPeriodLike | None = None,

    ) -> list[LongShortRatio]:
        """Get how many users are long and short in one currency.

        In its futures and perpetuals taken together.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            begin: Time to begin with.
            end: Time to end with.
            period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
                days, of one day 180 days. Default: 5m.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
        """
        return self._sender.send(
            functions.get_long_short_ratio(
                ccy=ccy,
                begin=begin,
                end=end,
                period=period,
            )
        )

    def get_contract_activity(
        self,
        ccy: str,
        *,
        begin: Time | None = None,
        end: Time | None = None,
        period: CurrencyStatisticsPeriodLike | None = None,

    ) -> list[ContractActivity]:
        """Get open interest and volume of futures and perpetuals.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            begin: Time to begin with.
            end: Time to end with.
            period: Length of the intervals. Those of 5 minutes reach back 2 days, of one hour 30
                days, of one day 180 days. Default: 5m.

        Returns:
            Open interest and volume.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
        """
        return self._sender.send(
            functions.get_contract_activity(
                ccy=ccy,
                begin=begin,
                end=end,
                period=period,
            )
        )

    def get_option_activity(
        self,
        ccy: str,
        *,
        period: OptionStatisticsPeriodLike | None = None,

    ) -> list[OptionActivity]:
        """Get open interest and volume of options.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            period: Length of the intervals; the latest 72 can be had. Default: 8H.

        Returns:
            Open interest and volume.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
        """
        return self._sender.send(
            functions.get_option_activity(
                ccy=ccy,
                period=period,
            )
        )

    def get_put_call_ratio(
        self,
        ccy: str,
        *,
        period: OptionStatisticsPeriodLike | None = None,

    ) -> list[PutCallRatio]:
        """Get how calls and puts compare.

        The ratios are those of calls to puts.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            period: Length of the intervals; the latest 72 can be had. Default: 8H.

        Returns:
            The ratios.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
        """
        return self._sender.send(
            functions.get_put_call_ratio(
                ccy=ccy,
                period=period,
            )
        )

    def get_option_activity_by_expiry(
        self,
        ccy: str,
        *,
        period: OptionStatisticsPeriodLike | None = None,

    ) -> list[OptionExpiryActivity]:
        """Get open interest and volume of options by expiry.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            period: Length of the interval; only the latest one can be had. Default: 8H.

        Returns:
            Open interest and volume of each expiry.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
        """
        return self._sender.send(
            functions.get_option_activity_by_expiry(
                ccy=ccy,
                period=period,
            )
        )

    def get_option_activity_by_strike(
        self,
        *,
        ccy: str,
        exp_time: Date,
        period: OptionStatisticsPeriodLike | None = None,

    ) -> list[OptionStrikeActivity]:
        """Get open interest and volume of options by strike.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            exp_time: Day of expiry.
            period: Length of the interval; only the latest one can be had. Default: 8H.

        Returns:
            Open interest and volume of each strike.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
        """
        return self._sender.send(
            functions.get_option_activity_by_strike(
                ccy=ccy,
                exp_time=exp_time,
                period=period,
            )
        )

    def get_option_taker_flow(
        self,
        ccy: str,
        *,
        period: OptionStatisticsPeriodLike | None = None,

    ) -> OptionTakerFlow:
        """Get what takers bought and sold of calls and puts.

        Args:
            ccy: Currency; get_supported_currencies lists them.
            period: Length of the interval; only the latest one can be had. Default: 8H.

        Returns:
            The volumes.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
        """
        return self._sender.send(
            functions.get_option_taker_flow(
                ccy=ccy,
                period=period,
            )
        )
