# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public_prices."""

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
from okx_v5_core.records import Record, RowRecord
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType
from okx_v5_api.enums.market import CandleState
from okx_v5_api.enums.public import FundingFormula, FundingMethod
from okx_v5_api.enums.public_prices import ContractExpiryType, EstimatedPriceType

__all__ = [
    "ContractExpiry",
    "EstimatedPrice",
    "EstimatedPriceUpdate",
    "EstimatedSettlement",
    "ExpiredContract",
    "FiatExchangeRate",
    "FuturesSettlement",
    "IndexComponent",
    "IndexComposition",
    "IndexTicker",
    "MarkPrice",
    "OptionSummary",
    "PastFundingRate",
    "Premium",
    "PriceCandle",
    "PriceLimit",
    "SettledFuture",
]


class ContractExpiry(Record):
    """Contracts of one family that expired at the same time."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            details: Sequence[ExpiredContract] | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When they were delivered or exercised."""
        return read_unix_ms(self, "ts")

    @property
    def details(self) -> list[ExpiredContract]:
        """The contracts."""
        return read_list(self, "details", ExpiredContract)


class EstimatedPrice(Record):
    """Price that a contract about to expire will probably be delivered or exercised at."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("settle_px", "settlePx", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            settle_px: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def settle_px(self) -> Decimal | None:
        """Estimated price of delivery or exercise."""
        return read_decimal(self, "settlePx")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")


class EstimatedPriceUpdate(Record):
    """Price that a contract will probably be delivered, exercised or settled at."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("settle_px", "settlePx", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("settle_type", "settleType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            settle_px: Number | None = None,
            ts: Time | None = None,
            settle_type: EstimatedPriceType | str | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def settle_px(self) -> Decimal | None:
        """Estimated price of delivery, exercise or settlement."""
        return read_decimal(self, "settlePx")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")

    @property
    def settle_type(self) -> EstimatedPriceType | None:
        """What the price is for."""
        return read_enum(self, "settleType", EstimatedPriceType)


class EstimatedSettlement(Record):
    """Price that a future will probably be settled at next."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("next_settle_time", "nextSettleTime", "unix_ms"),
        ("est_settle_px", "estSettlePx", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            next_settle_time: Time | None = None,
            est_settle_px: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def next_settle_time(self) -> dt.datetime | None:
        """When it is next settled."""
        return read_unix_ms(self, "nextSettleTime")

    @property
    def est_settle_px(self) -> Decimal | None:
        """Estimated settlement price."""
        return read_decimal(self, "estSettlePx")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")


class ExpiredContract(Record):
    """What a future was delivered or an option exercised at."""

    __slots__ = ()
    _fields = (
        ("ins_id", "insId", "text"),
        ("px", "px", "decimal"),
        ("type", "type", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ins_id: str | None = None,
            px: Number | None = None,
            type: ContractExpiryType | str | None = None,
        ) -> Self: ...

    @property
    def ins_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "insId")

    @property
    def px(self) -> Decimal | None:
        """Price of delivery or exercise."""
        return read_decimal(self, "px")

    @property
    def type(self) -> ContractExpiryType | None:
        """What became of the contract."""
        return read_enum(self, "type", ContractExpiryType)


class FiatExchangeRate(Record):
    """Average exchange rate of the last two weeks."""

    __slots__ = ()
    _fields = (
        ("usd_cny", "usdCny", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            usd_cny: Number | None = None,
        ) -> Self: ...

    @property
    def usd_cny(self) -> Decimal | None:
        """Chinese yuan for one US dollar."""
        return read_decimal(self, "usdCny")


class FuturesSettlement(Record):
    """A settlement of the futures of one family."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            details: Sequence[SettledFuture] | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When they were settled."""
        return read_unix_ms(self, "ts")

    @property
    def details(self) -> list[SettledFuture]:
        """The futures."""
        return read_list(self, "details", SettledFuture)


class IndexComponent(Record):
    """One exchange's part in an index."""

    __slots__ = ()
    _fields = (
        ("exch", "exch", "text"),
        ("symbol", "symbol", "text"),
        ("sym_px", "symPx", "decimal"),
        ("wgt", "wgt", "decimal"),
        ("cnv_px", "cnvPx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            exch: str | None = None,
            symbol: str | None = None,
            sym_px: Number | None = None,
            wgt: Number | None = None,
            cnv_px: Number | None = None,
        ) -> Self: ...

    @property
    def exch(self) -> str | None:
        """Name of the exchange."""
        return read_text(self, "exch")

    @property
    def symbol(self) -> str | None:
        """What the exchange calls the pair."""
        return read_text(self, "symbol")

    @property
    def sym_px(self) -> Decimal | None:
        """Price of the pair at that exchange."""
        return read_decimal(self, "symPx")

    @property
    def wgt(self) -> Decimal | None:
        """Weight in the index as a fraction."""
        return read_decimal(self, "wgt")

    @property
    def cnv_px(self) -> Decimal | None:
        """Price as it goes into the index: sym_px after conversion of the quote currency, a multiplier
        or smoothing, where there are such."""
        return read_decimal(self, "cnvPx")


class IndexComposition(Record):
    """An index and the prices that it is made of."""

    __slots__ = ()
    _fields = (
        ("index", "index", "text"),
        ("last", "last", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("components", "components", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            index: str | None = None,
            last: Number | None = None,
            ts: Time | None = None,
            components: Sequence[IndexComponent] | None = None,
        ) -> Self: ...

    @property
    def index(self) -> str | None:
        """Index, named like a pair of currencies."""
        return read_text(self, "index")

    @property
    def last(self) -> Decimal | None:
        """Latest value."""
        return read_decimal(self, "last")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")

    @property
    def components(self) -> list[IndexComponent]:
        """The prices."""
        return read_list(self, "components", IndexComponent)


class IndexTicker(Record):
    """Latest value of an index and how it moved in 24 hours."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("idx_px", "idxPx", "decimal"),
        ("high_24h", "high24h", "decimal"),
        ("low_24h", "low24h", "decimal"),
        ("open_24h", "open24h", "decimal"),
        ("sod_utc0", "sodUtc0", "decimal"),
        ("sod_utc8", "sodUtc8", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            idx_px: Number | None = None,
            high_24h: Number | None = None,
            low_24h: Number | None = None,
            open_24h: Number | None = None,
            sod_utc0: Number | None = None,
            sod_utc8: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Index, named like a pair of currencies."""
        return read_text(self, "instId")

    @property
    def idx_px(self) -> Decimal | None:
        """Latest value."""
        return read_decimal(self, "idxPx")

    @property
    def high_24h(self) -> Decimal | None:
        """Highest value of the last 24 hours."""
        return read_decimal(self, "high24h")

    @property
    def low_24h(self) -> Decimal | None:
        """Lowest value of the last 24 hours."""
        return read_decimal(self, "low24h")

    @property
    def open_24h(self) -> Decimal | None:
        """Value 24 hours ago."""
        return read_decimal(self, "open24h")

    @property
    def sod_utc0(self) -> Decimal | None:
        """Value at the start of the day in UTC."""
        return read_decimal(self, "sodUtc0")

    @property
    def sod_utc8(self) -> Decimal | None:
        """Value at the start of the day in UTC+8."""
        return read_decimal(self, "sodUtc8")

    @property
    def ts(self) -> dt.datetime | None:
        """When the index was last updated."""
        return read_unix_ms(self, "ts")


class MarkPrice(Record):
    """Mark price of one instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("mark_px", "markPx", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            mark_px: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")


class OptionSummary(Record):
    """Greeks and implied volatilities of one option."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("uly", "uly", "text"),
        ("delta", "delta", "decimal"),
        ("gamma", "gamma", "decimal"),
        ("vega", "vega", "decimal"),
        ("theta", "theta", "decimal"),
        ("delta_bs", "deltaBS", "decimal"),
        ("gamma_bs", "gammaBS", "decimal"),
        ("vega_bs", "vegaBS", "decimal"),
        ("theta_bs", "thetaBS", "decimal"),
        ("lever", "lever", "decimal"),
        ("mark_vol", "markVol", "decimal"),
        ("bid_vol", "bidVol", "decimal"),
        ("ask_vol", "askVol", "decimal"),
        ("real_vol", "realVol", "decimal"),
        ("vol_lv", "volLv", "decimal"),
        ("fwd_px", "fwdPx", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            uly: str | None = None,
            delta: Number | None = None,
            gamma: Number | None = None,
            vega: Number | None = None,
            theta: Number | None = None,
            delta_bs: Number | None = None,
            gamma_bs: Number | None = None,
            vega_bs: Number | None = None,
            theta_bs: Number | None = None,
            lever: Number | None = None,
            mark_vol: Number | None = None,
            bid_vol: Number | None = None,
            ask_vol: Number | None = None,
            real_vol: Number | None = None,
            vol_lv: Number | None = None,
            fwd_px: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Always OPTION."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")

    @property
    def delta(self) -> Decimal | None:
        """Change of the option's price with the underlying's, in coins."""
        return read_decimal(self, "delta")

    @property
    def gamma(self) -> Decimal | None:
        """Change of delta with the underlying's price."""
        return read_decimal(self, "gamma")

    @property
    def vega(self) -> Decimal | None:
        """Change of the option's price with implied volatility, in coins."""
        return read_decimal(self, "vega")

    @property
    def theta(self) -> Decimal | None:
        """Change of the option's price as time passes, in coins."""
        return read_decimal(self, "theta")

    @property
    def delta_bs(self) -> Decimal | None:
        """Change of the option's price with the underlying's, in dollars after Black and Scholes."""
        return read_decimal(self, "deltaBS")

    @property
    def gamma_bs(self) -> Decimal | None:
        """Change of delta_bs with the underlying's price."""
        return read_decimal(self, "gammaBS")

    @property
    def vega_bs(self) -> Decimal | None:
        """Change of the option's price with implied volatility, in dollars after Black and Scholes."""
        return read_decimal(self, "vegaBS")

    @property
    def theta_bs(self) -> Decimal | None:
        """Change of the option's price as time passes, in dollars after Black and Scholes."""
        return read_decimal(self, "thetaBS")

    @property
    def lever(self) -> Decimal | None:
        """Leverage that the option gives."""
        return read_decimal(self, "lever")

    @property
    def mark_vol(self) -> Decimal | None:
        """Implied volatility of the mark price; 1 is 100%."""
        return read_decimal(self, "markVol")

    @property
    def bid_vol(self) -> Decimal | None:
        """Implied volatility of the best bid."""
        return read_decimal(self, "bidVol")

    @property
    def ask_vol(self) -> Decimal | None:
        """Implied volatility of the best ask."""
        return read_decimal(self, "askVol")

    @property
    def real_vol(self) -> Decimal | None:
        """Realized volatility; not in use."""
        return read_decimal(self, "realVol")

    @property
    def vol_lv(self) -> Decimal | None:
        """Implied volatility of options at the money."""
        return read_decimal(self, "volLv")

    @property
    def fwd_px(self) -> Decimal | None:
        """Forward price of the underlying."""
        return read_decimal(self, "fwdPx")

    @property
    def ts(self) -> dt.datetime | None:
        """When the values were last updated."""
        return read_unix_ms(self, "ts")


class PastFundingRate(Record):
    """Funding rate of one perpetual that has been charged."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("formula_type", "formulaType", "enum"),
        ("funding_rate", "fundingRate", "decimal"),
        ("realized_rate", "realizedRate", "decimal"),
        ("funding_time", "fundingTime", "unix_ms"),
        ("method", "method", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            formula_type: FundingFormula | str | None = None,
            funding_rate: Number | None = None,
            realized_rate: Number | None = None,
            funding_time: Time | None = None,
            method: FundingMethod | str | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Perpetual or X-Perp (expiry) future."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def formula_type(self) -> FundingFormula | None:
        """Formula of the rate."""
        return read_enum(self, "formulaType", FundingFormula)

    @property
    def funding_rate(self) -> Decimal | None:
        """Rate that had been expected."""
        return read_decimal(self, "fundingRate")

    @property
    def realized_rate(self) -> Decimal | None:
        """Rate that was charged."""
        return read_decimal(self, "realizedRate")

    @property
    def funding_time(self) -> dt.datetime | None:
        """When it was charged."""
        return read_unix_ms(self, "fundingTime")

    @property
    def method(self) -> FundingMethod | None:
        """When a rate is charged."""
        return read_enum(self, "method", FundingMethod)


class Premium(Record):
    """Premium of a perpetual at one moment."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("premium", "premium", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            premium: Number | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def premium(self) -> Decimal | None:
        """Distance of the perpetual's impact prices from its index, relative to the index."""
        return read_decimal(self, "premium")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was measured."""
        return read_unix_ms(self, "ts")


class PriceCandle(RowRecord):
    """Course of an index or a mark price in one interval. Nothing is traded at these prices, so there
    is no volume."""

    __slots__ = ()
    _fields = (
        ("ts", 0, "unix_ms"),
        ("o", 1, "decimal"),
        ("h", 2, "decimal"),
        ("l", 3, "decimal"),
        ("c", 4, "decimal"),
        ("confirm", 5, "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            o: Number | None = None,
            h: Number | None = None,
            l: Number | None = None,
            c: Number | None = None,
            confirm: CandleState | str | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Start of the interval."""
        return read_unix_ms(self, 0)

    @property
    def o(self) -> Decimal | None:
        """Price at its start."""
        return read_decimal(self, 1)

    @property
    def h(self) -> Decimal | None:
        """Highest price."""
        return read_decimal(self, 2)

    @property
    def l(self) -> Decimal | None:
        """Lowest price."""
        return read_decimal(self, 3)

    @property
    def c(self) -> Decimal | None:
        """Price at its end, or the latest so far."""
        return read_decimal(self, 4)

    @property
    def confirm(self) -> CandleState | None:
        """Whether the interval has ended."""
        return read_enum(self, 5, CandleState)


class PriceLimit(Record):
    """Range that the prices of orders must keep to."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("buy_lmt", "buyLmt", "decimal"),
        ("sell_lmt", "sellLmt", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("enabled", "enabled", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            buy_lmt: Number | None = None,
            sell_lmt: Number | None = None,
            ts: Time | None = None,
            enabled: bool | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def buy_lmt(self) -> Decimal | None:
        """Highest price of a buy order; empty if not in force."""
        return read_decimal(self, "buyLmt")

    @property
    def sell_lmt(self) -> Decimal | None:
        """Lowest price of a sell order; empty if not in force."""
        return read_decimal(self, "sellLmt")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")

    @property
    def enabled(self) -> bool | None:
        """Whether the limits are in force."""
        return read_boolean(self, "enabled")


class SettledFuture(Record):
    """What a future was settled at."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("settle_px", "settlePx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            settle_px: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def settle_px(self) -> Decimal | None:
        """Settlement price."""
        return read_decimal(self, "settlePx")
