# Generated from spec/ by `make generate`. Do not edit.
"""Instruments, funding rates and the exchange's clock."""

from __future__ import annotations

from collections.abc import Sequence

from okx_v5_core.namespaces import Namespace
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentTypeLike, MarginModeLike
from okx_v5_api.enums.public_calendar import EconomicCalendarRegionLike, EconomicImportanceLike
from okx_v5_api.enums.public_events import EventContractStateLike
from okx_v5_api.enums.public_prices import IndexQuoteCurrencyLike, PriceCandleBarLike
from okx_v5_api.enums.public_risk import InsuranceFundEntryTypeLike
from okx_v5_api.enums.public_tools import (
    ContractConversionPurposeLike,
    ContractConversionTypeLike,
    ContractConversionUnitLike,
    MarketDataModuleLike,
    MarketDataPeriodLike,
)
from okx_v5_api.records.public import FundingRate, PublicInstrument, ServerTime
from okx_v5_api.records.public_calendar import EconomicEvent
from okx_v5_api.records.public_events import (
    EventContractEvent,
    EventContractMarket,
    EventContractSeries,
)
from okx_v5_api.records.public_prices import (
    ContractExpiry,
    EstimatedPrice,
    EstimatedSettlement,
    FiatExchangeRate,
    FuturesSettlement,
    IndexComposition,
    IndexTicker,
    MarkPrice,
    OptionSummary,
    PastFundingRate,
    Premium,
    PriceCandle,
    PriceLimit,
)
from okx_v5_api.records.public_risk import (
    CurrencyDiscount,
    InsuranceFund,
    LoanTerms,
    OpenInterest,
    PublicPositionTier,
)
from okx_v5_api.records.public_tools import (
    ContractConversion,
    InstrumentTickBands,
    MarketDataFiles,
    MarketMakerInstrument,
    UnderlyingList,
)
from okx_v5_api.functions import public as functions

__all__ = ["PublicOperations"]


class PublicOperations(Namespace):
    """Instruments, funding rates and the exchange's clock."""

    __slots__ = ()

    def get_time(self) -> ServerTime:
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
        return self._sender.send(functions.get_time())

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
        some of its fields stay empty until shortly before list_time.

        Args:
            inst_type: Kind of instrument.
            series_id: Series of event contracts. Required when inst_type is EVENTS.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
                Required when inst_type is OPTION.
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

        The fee is usually charged every 8 hours, more often when a market is agitated: funding_time
        and next_funding_time tell.

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

    def get_event_series(
        self,
        *,
        series_id: str | None = None,

    ) -> list[EventContractSeries]:
        """Get the series of event contracts.

        Args:
            series_id: Only the series with this ID.

        Returns:
            The series.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-series
        """
        return self._sender.send(
            functions.get_event_series(
                series_id=series_id,
            )
        )

    def get_events(
        self,
        series_id: str,
        *,
        event_id: str | None = None,
        state: EventContractStateLike | None = None,
        limit: int | None = None,
        before: Time | None = None,
        after: Time | None = None,

    ) -> list[EventContractEvent]:
        """Get the events of one series.

        Those that have expired are among them.

        Args:
            series_id: Series ID.
            event_id: Only the event with this ID.
            state: Only events in this state.
            limit: Number of rows, 100 at most. Default: 100.
            before: Only those whose exp_time lies after this time.
            after: Only those whose exp_time lies before this time.

        Returns:
            The events.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-events
        """
        return self._sender.send(
            functions.get_events(
                series_id=series_id,
                event_id=event_id,
                state=state,
                limit=limit,
                before=before,
                after=after,
            )
        )

    def get_event_markets(
        self,
        series_id: str,
        *,
        event_id: str | None = None,
        inst_id: str | None = None,
        state: EventContractStateLike | None = None,
        limit: int | None = None,
        before: Time | None = None,
        after: Time | None = None,

    ) -> list[EventContractMarket]:
        """Get the contracts on the events of one series.

        Of one expiry, those with the highest strike come first.

        Args:
            series_id: Series ID.
            event_id: Only the event with this ID.
            inst_id: Only this instrument.
            state: Only contracts in this state.
            limit: Number of rows, 100 at most. Default: 100.
            before: Only those whose exp_time lies after this time.
            after: Only those whose exp_time lies before this time.

        Returns:
            The contracts.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-markets
        """
        return self._sender.send(
            functions.get_event_markets(
                series_id=series_id,
                event_id=event_id,
                inst_id=inst_id,
                state=state,
                limit=limit,
                before=before,
                after=after,
            )
        )

    def get_estimated_price(
        self,
        inst_id: str,

    ) -> list[EstimatedPrice]:
        """Get the estimated delivery or exercise price of one contract.

        There is one in the last 30 minutes before expiry only.

        Args:
            inst_id: Instrument ID of a future, option or event contract.

        Returns:
            The estimate.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
        """
        return self._sender.send(
            functions.get_estimated_price(
                inst_id=inst_id,
            )
        )

    def get_delivery_exercise_history(
        self,
        *,
        inst_type: InstrumentTypeLike,
        inst_family: str,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[ContractExpiry]:
        """Get the delivery and exercise prices of the last 3 months.

        Args:
            inst_type: Futures or options.
            inst_family: Instrument family.
            after: Only expiries before this time.
            before: Only expiries after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The contracts that expired, by time.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 40 requests in 2 s per ip and instrument-type and instrument-family.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
        """
        return self._sender.send(
            functions.get_delivery_exercise_history(
                inst_type=inst_type,
                inst_family=inst_family,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_estimated_settlement(
        self,
        inst_id: str,

    ) -> list[EstimatedSettlement]:
        """Get the estimated settlement price of one future.

        There is one in the last 30 minutes before a settlement only.

        Args:
            inst_id: Instrument ID of a future.

        Returns:
            The estimate.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
        """
        return self._sender.send(
            functions.get_estimated_settlement(
                inst_id=inst_id,
            )
        )

    def get_settlement_history(
        self,
        inst_family: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[FuturesSettlement]:
        """Get the settlement prices of futures of the last 3 months.

        Args:
            inst_family: Instrument family.
            after: Only settlements before this time.
            before: Only settlements after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The settlements.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 40 requests in 2 s per ip and instrument-family.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
        """
        return self._sender.send(
            functions.get_settlement_history(
                inst_family=inst_family,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_funding_rate_history(
        self,
        inst_id: str,
        *,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | None = None,

    ) -> list[PastFundingRate]:
        """Get the past funding rates of one perpetual.

        Those of the last 3 months.

        Args:
            inst_id: Instrument ID of a perpetual or X-Perp.
            before: Only rates charged after this time.
            after: Only rates charged before this time.
            limit: Number of rows, 400 at most. Default: 400.

        Returns:
            The funding rates.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        Paged by after, before, newest-first; 400 rows a page, 400 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
        """
        return self._sender.send(
            functions.get_funding_rate_history(
                inst_id=inst_id,
                before=before,
                after=after,
                limit=limit,
            )
        )

    def get_open_interest(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> list[OpenInterest]:
        """Get the open interest of all contracts of one kind.

        Args:
            inst_type: Kind of derivative.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
                Required when inst_type is OPTION.
            inst_id: Only this instrument.

        Returns:
            The open interest of each contract.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip and instrument.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
        """
        return self._sender.send(
            functions.get_open_interest(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def get_price_limit(
        self,
        inst_id: str,

    ) -> PriceLimit:
        """Get the highest buy and the lowest sell price of one instrument.

        Args:
            inst_id: Instrument ID.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
        """
        return self._sender.send(
            functions.get_price_limit(
                inst_id=inst_id,
            )
        )

    def get_option_summary(
        self,
        inst_family: str,
        *,
        exp_time: str | None = None,

    ) -> list[OptionSummary]:
        """Get the Greeks and volatilities of options.

        An option is missing until it can be traded, and while there are too few quotes to fit a
        volatility surface, as happens above all in demo trading.

        Args:
            inst_family: Instrument family of options.
            exp_time: Only options that expire on this day, written as YYMMDD.

        Returns:
            The values of each option.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip and instrument-family.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
        """
        return self._sender.send(
            functions.get_option_summary(
                inst_family=inst_family,
                exp_time=exp_time,
            )
        )

    def get_discount_rates(
        self,
        *,
        ccy: str | None = None,
        discount_lv: int | None = None,

    ) -> list[CurrencyDiscount]:
        """Get how much of each currency counts as margin.

        Args:
            ccy: Only this currency.
            discount_lv: Deprecated. Only this level of discount.

        Returns:
            The discount of each currency.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 2 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
        """
        return self._sender.send(
            functions.get_discount_rates(
                ccy=ccy,
                discount_lv=discount_lv,
            )
        )

    def get_mark_price(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,
        inst_id: str | None = None,

    ) -> list[MarkPrice]:
        """Get the mark prices of all instruments of one kind.

        They follow the spot index, so that nobody can move them alone.

        Args:
            inst_type: Kind of instrument; spot has no mark prices.
            inst_family: Only this instrument family; futures, perpetuals and options have one.
            inst_id: Only this instrument.

        Returns:
            The mark prices.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip and instrument.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
        """
        return self._sender.send(
            functions.get_mark_price(
                inst_type=inst_type,
                inst_family=inst_family,
                inst_id=inst_id,
            )
        )

    def get_position_tiers(
        self,
        *,
        inst_type: InstrumentTypeLike,
        td_mode: MarginModeLike,
        inst_family: Sequence[str] | str | None = None,
        inst_id: Sequence[str] | str | None = None,
        ccy: str | None = None,
        tier: int | None = None,

    ) -> list[PublicPositionTier]:
        """Get the tiers of position size with their margin and leverage.

        Args:
            inst_type: Kind of instrument; not spot and event contracts.
            td_mode: Whether the position shares margin with others.
            inst_family: Up to 5 instrument families. Required when inst_type is SWAP, FUTURES or
                OPTION.
            inst_id: Up to 5 margin pairs; if given, ccy is ignored. Without effect for derivatives.
                Required when inst_type is MARGIN and ccy is not given.
            ccy: Currency of the margin, for cross margin only; the tiers are then amounts borrowed.
                Required when inst_type is MARGIN and inst_id is not given.
            tier: Only the tier with this number.

        Returns:
            The tiers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
        """
        return self._sender.send(
            functions.get_position_tiers(
                inst_type=inst_type,
                td_mode=td_mode,
                inst_family=inst_family,
                inst_id=inst_id,
                ccy=ccy,
                tier=tier,
            )
        )

    def get_interest_rate_loan_quota(self) -> LoanTerms:
        """Get what borrowing costs and how much can be borrowed.

        Returns:
            The rates and quotas.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 2 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
        """
        return self._sender.send(functions.get_interest_rate_loan_quota())

    def get_underlyings(
        self,
        inst_type: InstrumentTypeLike,

    ) -> UnderlyingList:
        """Get the underlyings of one kind of derivative.

        Args:
            inst_type: Futures, perpetuals or options.

        Returns:
            The underlyings.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
        """
        return self._sender.send(
            functions.get_underlyings(
                inst_type=inst_type,
            )
        )

    def get_insurance_fund(
        self,
        inst_type: InstrumentTypeLike,
        *,
        type: InsuranceFundEntryTypeLike | None = None,
        inst_family: str | None = None,
        ccy: str | None = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | None = None,

    ) -> list[InsuranceFund]:
        """Get the balance and movements of an insurance fund.

        The exchange also calls it the security fund.

        Args:
            inst_type: Kind of instrument; not spot and event contracts.
            type: Only movements of this type.
            inst_family: Instrument family; derivatives only. Required when inst_type is SWAP,
                FUTURES or OPTION.
            ccy: Currency; margin only. Required when inst_type is MARGIN.
            before: Only movements after this time.
            after: Only movements before this time.
            limit: Number of movements, 100 at most. Default: 100.

        Returns:
            The fund.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
        """
        return self._sender.send(
            functions.get_insurance_fund(
                inst_type=inst_type,
                type=type,
                inst_family=inst_family,
                ccy=ccy,
                before=before,
                after=after,
                limit=limit,
            )
        )

    def convert_contracts(
        self,
        *,
        inst_id: str,
        sz: Number,
        type: ContractConversionTypeLike | None = None,
        px: Number | None = None,
        unit: ContractConversionUnitLike | None = None,
        op_type: ContractConversionPurposeLike | None = None,

    ) -> ContractConversion:
        """Convert between an amount of currency and contracts.

        Args:
            inst_id: Instrument ID of a future, perpetual or option.
            sz: What to convert: an amount of currency, or contracts if they are converted to
                currency.
            type: Direction of the conversion. Default: 1.
            px: Price to assume. Required for contracts margined in crypto, and for those margined
                in USDT if unit is usds.
            unit: Unit of the amount of currency; futures and perpetuals margined in USDT or USDC
                only. Default: coin.
            op_type: What the size is for, which decides how it is rounded; futures and perpetuals
                only. Default: close.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
        """
        return self._sender.send(
            functions.convert_contracts(
                inst_id=inst_id,
                sz=sz,
                type=type,
                px=px,
                unit=unit,
                op_type=op_type,
            )
        )

    def get_tick_bands(
        self,
        inst_type: InstrumentTypeLike,
        *,
        inst_family: str | None = None,

    ) -> list[InstrumentTickBands]:
        """Get the price steps of options or event contracts.

        Args:
            inst_type: Options or event contracts.
            inst_family: Only this instrument family; options only.

        Returns:
            The price steps.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
        """
        return self._sender.send(
            functions.get_tick_bands(
                inst_type=inst_type,
                inst_family=inst_family,
            )
        )

    def get_premium_history(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        limit: int | None = None,

    ) -> list[Premium]:
        """Get the past premiums of one perpetual.

        Those of the last 6 months.

        Args:
            inst_id: Instrument ID of a perpetual.
            after: Only premiums before this time.
            before: Only premiums after this time.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The premiums.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
        """
        return self._sender.send(
            functions.get_premium_history(
                inst_id=inst_id,
                after=after,
                before=before,
                limit=limit,
            )
        )

    def get_index_tickers(
        self,
        *,
        quote_ccy: IndexQuoteCurrencyLike | None = None,
        inst_id: str | None = None,

    ) -> list[IndexTicker]:
        """Get the tickers of indices.

        Args:
            quote_ccy: Only indices in this currency. Required unless inst_id is given.
            inst_id: Index, named like a pair of currencies. Required unless quote_ccy is given.

        Returns:
            The tickers.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
        """
        return self._sender.send(
            functions.get_index_tickers(
                quote_ccy=quote_ccy,
                inst_id=inst_id,
            )
        )

    def get_index_candles(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: PriceCandleBarLike | None = None,
        limit: int | None = None,

    ) -> list[PriceCandle]:
        """Get the latest candles of one index.

        The latest 1,440 at most. Not meant to be polled: the newest candle may be incomplete.

        Args:
            inst_id: Index, named like a pair of currencies.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
                suffix utc at midnight in UTC. Default: 1m.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
        """
        return self._sender.send(
            functions.get_index_candles(
                inst_id=inst_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
            )
        )

    def get_history_index_candles(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: PriceCandleBarLike | None = None,
        limit: int | None = None,

    ) -> list[PriceCandle]:
        """Get past candles of one index.

        Those of the last years.

        Args:
            inst_id: Index, named like a pair of currencies.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval, up to one month. From 6 hours on, days start at midnight in
                UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 10 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
        """
        return self._sender.send(
            functions.get_history_index_candles(
                inst_id=inst_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
            )
        )

    def get_mark_price_candles(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: PriceCandleBarLike | None = None,
        limit: int | None = None,

    ) -> list[PriceCandle]:
        """Get the latest mark price candles of one instrument.

        The latest 1,440 at most. Not meant to be polled: the newest candle may be incomplete.

        Args:
            inst_id: Instrument ID.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval. From 6 hours on, days start at midnight in UTC+8, with the
                suffix utc at midnight in UTC. Default: 1m.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
        """
        return self._sender.send(
            functions.get_mark_price_candles(
                inst_id=inst_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
            )
        )

    def get_history_mark_price_candles(
        self,
        inst_id: str,
        *,
        after: Time | None = None,
        before: Time | None = None,
        bar: PriceCandleBarLike | None = None,
        limit: int | None = None,

    ) -> list[PriceCandle]:
        """Get past mark price candles of one instrument.

        Those of the last years.

        Args:
            inst_id: Instrument ID.
            after: Only candles that start before this time.
            before: Only candles that start after this time; alone, the newest of them.
            bar: Length of the interval, up to one month. From 6 hours on, days start at midnight in
                UTC+8, with the suffix utc at midnight in UTC. Default: 1m.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The candles.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
        """
        return self._sender.send(
            functions.get_history_mark_price_candles(
                inst_id=inst_id,
                after=after,
                before=before,
                bar=bar,
                limit=limit,
            )
        )

    def get_exchange_rate(self) -> FiatExchangeRate:
        """Get the exchange rate of the US dollar to the yuan.

        An average of the last two weeks.

        Returns:
            The rate.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 1 request in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
        """
        return self._sender.send(functions.get_exchange_rate())

    def get_index_components(
        self,
        index: str,

    ) -> IndexComposition:
        """Get the prices that one index is made of.

        Args:
            index: Index, named like a pair of currencies.

        Returns:
            The index and its components.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 20 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
        """
        return self._sender.send(
            functions.get_index_components(
                index=index,
            )
        )

    def get_economic_calendar(
        self,
        *,
        region: EconomicCalendarRegionLike | None = None,
        importance: EconomicImportanceLike | None = None,
        before: Time | None = None,
        after: Time | None = None,
        limit: int | None = None,

    ) -> list[EconomicEvent]:
        """Get releases of economic data.

        In live trading only. A key is needed although the data are the same for all; those of more
        than 3 months ago are for VIP1 and above.

        Args:
            region: Only data about this country, region or organization.
            importance: Only data of this importance.
            before: Only releases after this time.
            after: Only releases before this time; now if absent.
            limit: Number of rows, 100 at most. Default: 100.

        Returns:
            The releases.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Needs a key that may read.
        Limits: 1 request in 5 s per ip.
        Paged by after, before, newest-first; 100 rows a page, 100 at most.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
        """
        return self._sender.send(
            functions.get_economic_calendar(
                region=region,
                importance=importance,
                before=before,
                after=after,
                limit=limit,
            )
        )

    def get_market_data_history(
        self,
        *,
        module: MarketDataModuleLike,
        inst_type: InstrumentTypeLike,
        date_aggr_type: MarketDataPeriodLike,
        begin: Time,
        end: Time,
        inst_id_list: Sequence[str] | str | None = None,
        inst_family_list: Sequence[str] | str | None = None,

    ) -> MarketDataFiles:
        """Get files of past market data.

        Most files appear 2 days later, those of order books 3. All times stand for days, which are
        in UTC for order books and in UTC+8 otherwise. Old files of trades may have Chinese column
        names beside the English ones.

        Args:
            module: Kind of data.
            inst_type: Spot, futures, perpetuals or options.
            date_aggr_type: Time that each file covers. Module 3 has daily files only if
                inst_family_list is ANY, and module 6 has no monthly ones.
            begin: First day; the time of day does not matter. Ranges are up to 10 days of daily and
                10 months of monthly files.
            end: Last day; for options in module 6 the only one.
            inst_id_list: Up to 10 spot pairs; ANY for all of them, in daily files of modules 1, 2,
                3 and 11. Required when inst_type is SPOT.
            inst_family_list: Up to 10 instrument families, one only for options in module 6; ANY
                for all of them, in daily files of modules 1, 2, 3 and 11. Required unless inst_type
                is SPOT.

        Returns:
            The files.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
        """
        return self._sender.send(
            functions.get_market_data_history(
                module=module,
                inst_type=inst_type,
                date_aggr_type=date_aggr_type,
                begin=begin,
                end=end,
                inst_id_list=inst_id_list,
                inst_family_list=inst_family_list,
            )
        )

    def get_mm_instrument_types(
        self,
        *,
        inst_type: InstrumentTypeLike | None = None,
        inst_id: str | None = None,

    ) -> list[MarketMakerInstrument]:
        """Get the classes of instruments in the market maker program.

        Args:
            inst_type: Only spot or only perpetuals.
            inst_id: Only this instrument.

        Returns:
            The class of each instrument.

        Raises:
            ArgumentError: An argument was refused; nothing was sent.
            ExchangeError: The exchange refused; of the class for its code.
            TransportError: No answer came.

        Public: no key is needed.
        Limits: 5 requests in 2 s per ip.
        https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mm-instrument-types
        """
        return self._sender.send(
            functions.get_mm_instrument_types(
                inst_type=inst_type,
                inst_id=inst_id,
            )
        )
