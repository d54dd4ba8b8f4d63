# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType, OptionType
from okx_v5_api.enums.public import (
    AssetCategory,
    ChangingParameter,
    ContractAlias,
    ContractType,
    FeeGroup,
    FundingFormula,
    FundingMethod,
    FundingSettlement,
    InstrumentState,
    OpeningMethod,
    TradingRule,
)

__all__ = [
    "FundingRate",
    "InstrumentChange",
    "PublicInstrument",
    "ServerTime",
]


class FundingRate(Record):
    """Expected and last funding rate of one contract."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("method", "method", "enum"),
        ("formula_type", "formulaType", "enum"),
        ("funding_rate", "fundingRate", "decimal"),
        ("next_funding_rate", "nextFundingRate", "decimal"),
        ("funding_time", "fundingTime", "unix_ms"),
        ("next_funding_time", "nextFundingTime", "unix_ms"),
        ("min_funding_rate", "minFundingRate", "decimal"),
        ("max_funding_rate", "maxFundingRate", "decimal"),
        ("interest_rate", "interestRate", "decimal"),
        ("impact_value", "impactValue", "decimal"),
        ("sett_state", "settState", "enum"),
        ("sett_funding_rate", "settFundingRate", "decimal"),
        ("premium", "premium", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            method: FundingMethod | str | None = None,
            formula_type: FundingFormula | str | None = None,
            funding_rate: Number | None = None,
            next_funding_rate: Number | None = None,
            funding_time: Time | None = None,
            next_funding_time: Time | None = None,
            min_funding_rate: Number | None = None,
            max_funding_rate: Number | None = None,
            interest_rate: Number | None = None,
            impact_value: Number | None = None,
            sett_state: FundingSettlement | str | None = None,
            sett_funding_rate: Number | None = None,
            premium: Number | None = None,
            ts: Time | None = None,
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
    def method(self) -> FundingMethod | None:
        """When a rate is charged."""
        return read_enum(self, "method", FundingMethod)

    @property
    def formula_type(self) -> FundingFormula | None:
        """Formula of the rate."""
        return read_enum(self, "formulaType", FundingFormula)

    @property
    def funding_rate(self) -> Decimal | None:
        """Rate expected at funding_time, still subject to change. If positive, long positions pay
        short ones."""
        return read_decimal(self, "fundingRate")

    @property
    def next_funding_rate(self) -> Decimal | None:
        """Deprecated. Forecast of the rate after the next; empty by now."""
        return read_decimal(self, "nextFundingRate")

    @property
    def funding_time(self) -> dt.datetime | None:
        """When the fee is next charged."""
        return read_unix_ms(self, "fundingTime")

    @property
    def next_funding_time(self) -> dt.datetime | None:
        """When it is charged after that; the distance from funding_time is the current interval."""
        return read_unix_ms(self, "nextFundingTime")

    @property
    def min_funding_rate(self) -> Decimal | None:
        """Lower limit of the rate."""
        return read_decimal(self, "minFundingRate")

    @property
    def max_funding_rate(self) -> Decimal | None:
        """Upper limit of the rate."""
        return read_decimal(self, "maxFundingRate")

    @property
    def interest_rate(self) -> Decimal | None:
        """Interest part of the rate."""
        return read_decimal(self, "interestRate")

    @property
    def impact_value(self) -> Decimal | None:
        """Depth of book, in quote currency, that the impact prices of the premium are taken at."""
        return read_decimal(self, "impactValue")

    @property
    def sett_state(self) -> FundingSettlement | None:
        """State of the latest charge."""
        return read_enum(self, "settState", FundingSettlement)

    @property
    def sett_funding_rate(self) -> Decimal | None:
        """Rate being charged while processing, afterwards the rate last charged."""
        return read_decimal(self, "settFundingRate")

    @property
    def premium(self) -> Decimal | None:
        """Distance of the contract's impact prices from its index, relative to the index."""
        return read_decimal(self, "premium")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")


class InstrumentChange(Record):
    """A change that the exchange has announced to a trading parameter of an instrument."""

    __slots__ = ()
    _fields = (
        ("param", "param", "enum"),
        ("new_value", "newValue", "decimal"),
        ("eff_time", "effTime", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            param: ChangingParameter | str | None = None,
            new_value: Number | None = None,
            eff_time: Time | None = None,
        ) -> Self: ...

    @property
    def param(self) -> ChangingParameter | None:
        """Parameter that changes."""
        return read_enum(self, "param", ChangingParameter)

    @property
    def new_value(self) -> Decimal | None:
        """Its value after the change."""
        return read_decimal(self, "newValue")

    @property
    def eff_time(self) -> dt.datetime | None:
        """When the change takes effect."""
        return read_unix_ms(self, "effTime")


class PublicInstrument(Record):
    """An instrument as everybody sees it."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("series_id", "seriesId", "text"),
        ("inst_id", "instId", "text"),
        ("uly", "uly", "text"),
        ("group_id", "groupId", "enum"),
        ("inst_family", "instFamily", "text"),
        ("base_ccy", "baseCcy", "text"),
        ("quote_ccy", "quoteCcy", "text"),
        ("settle_ccy", "settleCcy", "text"),
        ("ct_val", "ctVal", "decimal"),
        ("ct_mult", "ctMult", "decimal"),
        ("ct_val_ccy", "ctValCcy", "text"),
        ("opt_type", "optType", "enum"),
        ("stk", "stk", "decimal"),
        ("list_time", "listTime", "unix_ms"),
        ("auction_end_time", "auctionEndTime", "unix_ms"),
        ("cont_td_sw_time", "contTdSwTime", "unix_ms"),
        ("pre_mkt_sw_time", "preMktSwTime", "unix_ms"),
        ("open_type", "openType", "enum"),
        ("exp_time", "expTime", "unix_ms"),
        ("lever", "lever", "decimal"),
        ("tick_sz", "tickSz", "decimal"),
        ("lot_sz", "lotSz", "decimal"),
        ("min_sz", "minSz", "decimal"),
        ("ct_type", "ctType", "enum"),
        ("state", "state", "enum"),
        ("rule_type", "ruleType", "enum"),
        ("max_lmt_sz", "maxLmtSz", "decimal"),
        ("max_mkt_sz", "maxMktSz", "decimal"),
        ("max_lmt_amt", "maxLmtAmt", "decimal"),
        ("max_mkt_amt", "maxMktAmt", "decimal"),
        ("max_twap_sz", "maxTwapSz", "decimal"),
        ("max_iceberg_sz", "maxIcebergSz", "decimal"),
        ("max_trigger_sz", "maxTriggerSz", "decimal"),
        ("max_stop_sz", "maxStopSz", "decimal"),
        ("future_settlement", "futureSettlement", "json_boolean"),
        ("trade_quote_ccy_list", "tradeQuoteCcyList", "json"),
        ("inst_id_code", "instIdCode", "json_integer"),
        ("inst_category", "instCategory", "enum"),
        ("init_px_lmt_pct", "initPxLmtPct", "decimal"),
        ("float_px_lmt_pct", "floatPxLmtPct", "decimal"),
        ("max_px_lmt_pct", "maxPxLmtPct", "decimal"),
        ("upc_chg", "upcChg", "json"),
        ("category", "category", "text"),
        ("alias", "alias", "enum"),
        ("rpi_min_level", "rpiMinLevel", "integer"),
        ("rpi_min_px_band", "rpiMinPxBand", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            series_id: str | None = None,
            inst_id: str | None = None,
            uly: str | None = None,
            group_id: FeeGroup | str | None = None,
            inst_family: str | None = None,
            base_ccy: str | None = None,
            quote_ccy: str | None = None,
            settle_ccy: str | None = None,
            ct_val: Number | None = None,
            ct_mult: Number | None = None,
            ct_val_ccy: str | None = None,
            opt_type: OptionType | str | None = None,
            stk: Number | None = None,
            list_time: Time | None = None,
            auction_end_time: Time | None = None,
            cont_td_sw_time: Time | None = None,
            pre_mkt_sw_time: Time | None = None,
            open_type: OpeningMethod | str | None = None,
            exp_time: Time | None = None,
            lever: Number | None = None,
            tick_sz: Number | None = None,
            lot_sz: Number | None = None,
            min_sz: Number | None = None,
            ct_type: ContractType | str | None = None,
            state: InstrumentState | str | None = None,
            rule_type: TradingRule | str | None = None,
            max_lmt_sz: Number | None = None,
            max_mkt_sz: Number | None = None,
            max_lmt_amt: Number | None = None,
            max_mkt_amt: Number | None = None,
            max_twap_sz: Number | None = None,
            max_iceberg_sz: Number | None = None,
            max_trigger_sz: Number | None = None,
            max_stop_sz: Number | None = None,
            future_settlement: bool | None = None,
            trade_quote_ccy_list: Sequence[str] | None = None,
            inst_id_code: int | None = None,
            inst_category: AssetCategory | str | None = None,
            init_px_lmt_pct: Number | None = None,
            float_px_lmt_pct: Number | None = None,
            max_px_lmt_pct: Number | None = None,
            upc_chg: Sequence[InstrumentChange] | None = None,
            category: str | None = None,
            alias: ContractAlias | str | None = None,
            rpi_min_level: int | None = None,
            rpi_min_px_band: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def series_id(self) -> str | None:
        """Series that an event contract belongs to."""
        return read_text(self, "seriesId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def uly(self) -> str | None:
        """Underlying index; not for spot."""
        return read_text(self, "uly")

    @property
    def group_id(self) -> FeeGroup | None:
        """Group that the trading fees depend on; together with inst_type."""
        return read_enum(self, "groupId", FeeGroup)

    @property
    def inst_family(self) -> str | None:
        """Family of derivatives on one underlying; not for spot."""
        return read_text(self, "instFamily")

    @property
    def base_ccy(self) -> str | None:
        """Currency that is bought and sold; spot and margin only."""
        return read_text(self, "baseCcy")

    @property
    def quote_ccy(self) -> str | None:
        """Currency that prices are in; spot and margin only."""
        return read_text(self, "quoteCcy")

    @property
    def settle_ccy(self) -> str | None:
        """Currency of margin and settlement; derivatives only."""
        return read_text(self, "settleCcy")

    @property
    def ct_val(self) -> Decimal | None:
        """Face value of one contract in ct_val_ccy; derivatives only."""
        return read_decimal(self, "ctVal")

    @property
    def ct_mult(self) -> Decimal | None:
        """Factor on the face value; derivatives only."""
        return read_decimal(self, "ctMult")

    @property
    def ct_val_ccy(self) -> str | None:
        """Currency of the face value; derivatives only."""
        return read_text(self, "ctValCcy")

    @property
    def opt_type(self) -> OptionType | None:
        """Call or put; options only."""
        return read_enum(self, "optType", OptionType)

    @property
    def stk(self) -> Decimal | None:
        """Strike price; options only."""
        return read_decimal(self, "stk")

    @property
    def list_time(self) -> dt.datetime | None:
        """When trading begins, or the auction or quoting before it."""
        return read_unix_ms(self, "listTime")

    @property
    def auction_end_time(self) -> dt.datetime | None:
        """Deprecated. End of the opening call auction, spot only; see cont_td_sw_time."""
        return read_unix_ms(self, "auctionEndTime")

    @property
    def cont_td_sw_time(self) -> dt.datetime | None:
        """When continuous trading takes over from the auction or quoting; spot and margin pairs that
        opened so."""
        return read_unix_ms(self, "contTdSwTime")

    @property
    def pre_mkt_sw_time(self) -> dt.datetime | None:
        """When a pre-market perpetual or X-Perp went over to normal trading."""
        return read_unix_ms(self, "preMktSwTime")

    @property
    def open_type(self) -> OpeningMethod | None:
        """How trading begins; spot and margin only."""
        return read_enum(self, "openType", OpeningMethod)

    @property
    def exp_time(self) -> dt.datetime | None:
        """When a future is delivered or an option exercised; of others, when they are delisted."""
        return read_unix_ms(self, "expTime")

    @property
    def lever(self) -> Decimal | None:
        """Highest leverage that anybody can choose; not for spot and options."""
        return read_decimal(self, "lever")

    @property
    def tick_sz(self) -> Decimal | None:
        """Smallest step of the price; the smallest of the bands of an option or event contract."""
        return read_decimal(self, "tickSz")

    @property
    def lot_sz(self) -> Decimal | None:
        """Step of an order's size: contracts, or base currency for spot and margin."""
        return read_decimal(self, "lotSz")

    @property
    def min_sz(self) -> Decimal | None:
        """Smallest order: contracts, or base currency for spot and margin."""
        return read_decimal(self, "minSz")

    @property
    def ct_type(self) -> ContractType | None:
        """Whether margin is in quote or base currency; futures and perpetuals only."""
        return read_enum(self, "ctType", ContractType)

    @property
    def state(self) -> InstrumentState | None:
        """Whether it can be traded now."""
        return read_enum(self, "state", InstrumentState)

    @property
    def rule_type(self) -> TradingRule | None:
        """Rules that it trades under."""
        return read_enum(self, "ruleType", TradingRule)

    @property
    def max_lmt_sz(self) -> Decimal | None:
        """Largest limit order: contracts, or base currency for spot and margin."""
        return read_decimal(self, "maxLmtSz")

    @property
    def max_mkt_sz(self) -> Decimal | None:
        """Largest market order: contracts, or USDT for spot and margin."""
        return read_decimal(self, "maxMktSz")

    @property
    def max_lmt_amt(self) -> Decimal | None:
        """Largest limit order in USD."""
        return read_decimal(self, "maxLmtAmt")

    @property
    def max_mkt_amt(self) -> Decimal | None:
        """Largest market order in USD; spot and margin only."""
        return read_decimal(self, "maxMktAmt")

    @property
    def max_twap_sz(self) -> Decimal | None:
        """Largest TWAP order: contracts, or base currency for spot and margin. The smallest is twice
        min_sz."""
        return read_decimal(self, "maxTwapSz")

    @property
    def max_iceberg_sz(self) -> Decimal | None:
        """Largest iceberg order: contracts, or base currency for spot and margin."""
        return read_decimal(self, "maxIcebergSz")

    @property
    def max_trigger_sz(self) -> Decimal | None:
        """Largest trigger order: contracts, or base currency for spot and margin."""
        return read_decimal(self, "maxTriggerSz")

    @property
    def max_stop_sz(self) -> Decimal | None:
        """Largest market order set off by a stop: contracts, or USDT for spot and margin."""
        return read_decimal(self, "maxStopSz")

    @property
    def future_settlement(self) -> bool | None:
        """Whether an expiry future held in cross margin is settled daily."""
        return read_boolean(self, "futureSettlement")

    @property
    def trade_quote_ccy_list(self) -> list[str]:
        """Currencies that an order can name as its trade_quote_ccy."""
        return read_list(self, "tradeQuoteCcyList", as_text)

    @property
    def inst_id_code(self) -> int | None:
        """Number that stands for the instrument in binary messages, another in demo trading; null
        until it has been given one."""
        return read_integer(self, "instIdCode")

    @property
    def inst_category(self) -> AssetCategory | None:
        """Kind of asset at the base, the first part of inst_id."""
        return read_enum(self, "instCategory", AssetCategory)

    @property
    def init_px_lmt_pct(self) -> Decimal | None:
        """Price limit of the first 10 minutes as a fraction; not for options and event contracts."""
        return read_decimal(self, "initPxLmtPct")

    @property
    def float_px_lmt_pct(self) -> Decimal | None:
        """Usual price limit as a fraction; not for options and event contracts."""
        return read_decimal(self, "floatPxLmtPct")

    @property
    def max_px_lmt_pct(self) -> Decimal | None:
        """Largest deviation of an order's price from the index, as a fraction; not for options and
        event contracts."""
        return read_decimal(self, "maxPxLmtPct")

    @property
    def upc_chg(self) -> list[InstrumentChange]:
        """Announced changes; empty if there are none."""
        return read_list(self, "upcChg", InstrumentChange)

    @property
    def category(self) -> str | None:
        """Deprecated. A class of currency."""
        return read_text(self, "category")

    @property
    def alias(self) -> ContractAlias | None:
        """Deprecated. How far away delivery is, expiry futures only; see exp_time."""
        return read_enum(self, "alias", ContractAlias)

    @property
    def rpi_min_level(self) -> int | None:
        """Smallest distance between bid and ask of retail price improvement, in levels of the ordinary
        book."""
        return read_integer(self, "rpiMinLevel")

    @property
    def rpi_min_px_band(self) -> Decimal | None:
        """Smallest distance of a retail price improvement order from the best ordinary price opposite,
        in basis points."""
        return read_decimal(self, "rpiMinPxBand")


class ServerTime(Record):
    """The exchange's clock."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """Time at the exchange."""
        return read_unix_ms(self, "ts")
