# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_simulation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_decimal,
    read_boolean,
    read_decimal,
    read_enum,
    read_list,
    read_map,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.account_positions import VolatilityShock
from okx_v5_api.enums.common import InstrumentType, PositionSide

__all__ = [
    "MarginGraph",
    "MarginGraphPoint",
    "SimulatedAccount",
    "SimulatedAssetMargin",
    "SimulatedHolding",
    "SimulatedPositionMargin",
    "SimulatedRiskUnit",
    "StressResult",
    "StressScenarios",
    "VolatilityStressResult",
]


class MarginGraph(Record):
    """How margin depends on prices."""

    __slots__ = ()
    _fields = (
        ("type", "type", "text"),
        ("mmr_data", "mmrData", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: str | None = None,
            mmr_data: Sequence[MarginGraphPoint] | None = None,
        ) -> Self: ...

    @property
    def type(self) -> str | None:
        """What is plotted; always mmr."""
        return read_text(self, "type")

    @property
    def mmr_data(self) -> list[MarginGraphPoint]:
        """Points of the graph, from the lowest price up."""
        return read_list(self, "mmrData", MarginGraphPoint)


class MarginGraphPoint(Record):
    """Maintenance margin at one price."""

    __slots__ = ()
    _fields = (
        ("shock_factor", "shockFactor", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("mmr_ratio", "mmrRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            shock_factor: Number | None = None,
            mmr: Number | None = None,
            mmr_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def shock_factor(self) -> Decimal | None:
        """Change of the price, -1 to 1."""
        return read_decimal(self, "shockFactor")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin at that price."""
        return read_decimal(self, "mmr")

    @property
    def mmr_ratio(self) -> Decimal | None:
        """Maintenance margin ratio at that price."""
        return read_decimal(self, "mmrRatio")


class SimulatedAccount(Record):
    """Margin of an imagined account. Amounts are in USD."""

    __slots__ = ()
    _fields = (
        ("eq", "eq", "decimal"),
        ("total_mmr", "totalMmr", "decimal"),
        ("total_imr", "totalImr", "decimal"),
        ("borrow_mmr", "borrowMmr", "decimal"),
        ("deriv_mmr", "derivMmr", "decimal"),
        ("margin_ratio", "marginRatio", "decimal"),
        ("upl", "upl", "decimal"),
        ("acct_lever", "acctLever", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("assets", "assets", "json"),
        ("risk_unit_data", "riskUnitData", "json"),
        ("positions", "positions", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            eq: Number | None = None,
            total_mmr: Number | None = None,
            total_imr: Number | None = None,
            borrow_mmr: Number | None = None,
            deriv_mmr: Number | None = None,
            margin_ratio: Number | None = None,
            upl: Number | None = None,
            acct_lever: Number | None = None,
            ts: Time | None = None,
            assets: Sequence[SimulatedAssetMargin] | None = None,
            risk_unit_data: Sequence[SimulatedRiskUnit] | None = None,
            positions: Sequence[SimulatedPositionMargin] | None = None,
        ) -> Self: ...

    @property
    def eq(self) -> Decimal | None:
        """Equity that counts as margin."""
        return read_decimal(self, "eq")

    @property
    def total_mmr(self) -> Decimal | None:
        """Maintenance margin."""
        return read_decimal(self, "totalMmr")

    @property
    def total_imr(self) -> Decimal | None:
        """Initial margin."""
        return read_decimal(self, "totalImr")

    @property
    def borrow_mmr(self) -> Decimal | None:
        """Maintenance margin of borrowing."""
        return read_decimal(self, "borrowMmr")

    @property
    def deriv_mmr(self) -> Decimal | None:
        """Maintenance margin of derivatives."""
        return read_decimal(self, "derivMmr")

    @property
    def margin_ratio(self) -> Decimal | None:
        """Ratio of equity to maintenance margin."""
        return read_decimal(self, "marginRatio")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def acct_lever(self) -> Decimal | None:
        """Leverage of the account."""
        return read_decimal(self, "acctLever")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was reckoned."""
        return read_unix_ms(self, "ts")

    @property
    def assets(self) -> list[SimulatedAssetMargin]:
        """Each currency."""
        return read_list(self, "assets", SimulatedAssetMargin)

    @property
    def risk_unit_data(self) -> list[SimulatedRiskUnit]:
        """Each risk unit."""
        return read_list(self, "riskUnitData", SimulatedRiskUnit)

    @property
    def positions(self) -> list[SimulatedPositionMargin]:
        """Each position; multi-currency margin only."""
        return read_list(self, "positions", SimulatedPositionMargin)


class SimulatedAssetMargin(Record):
    """Equity and borrowing of an imagined account in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("avail_eq", "availEq", "decimal"),
        ("spot_in_use", "spotInUse", "decimal"),
        ("borrow_mmr", "borrowMmr", "decimal"),
        ("borrow_imr", "borrowImr", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            avail_eq: Number | None = None,
            spot_in_use: Number | None = None,
            borrow_mmr: Number | None = None,
            borrow_imr: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the equity."""
        return read_text(self, "ccy")

    @property
    def avail_eq(self) -> Decimal | None:
        """Equity in the currency."""
        return read_decimal(self, "availEq")

    @property
    def spot_in_use(self) -> Decimal | None:
        """Spot holdings that hedge derivatives."""
        return read_decimal(self, "spotInUse")

    @property
    def borrow_mmr(self) -> Decimal | None:
        """Deprecated. Maintenance margin of borrowing in USD."""
        return read_decimal(self, "borrowMmr")

    @property
    def borrow_imr(self) -> Decimal | None:
        """Initial margin of borrowing in USD."""
        return read_decimal(self, "borrowImr")


class SimulatedHolding(Record):
    """A holding of a risk unit in portfolio margin."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("inst_type", "instType", "enum"),
        ("amt", "amt", "decimal"),
        ("pos_side", "posSide", "enum"),
        ("avg_px", "avgPx", "decimal"),
        ("mark_px_bf", "markPxBf", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("float_pnl", "floatPnl", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("is_real_pos", "isRealPos", "json_boolean"),
        ("delta", "delta", "decimal"),
        ("gamma", "gamma", "decimal"),
        ("theta", "theta", "decimal"),
        ("vega", "vega", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            amt: Number | None = None,
            pos_side: PositionSide | str | None = None,
            avg_px: Number | None = None,
            mark_px_bf: Number | None = None,
            mark_px: Number | None = None,
            float_pnl: Number | None = None,
            notional_usd: Number | None = None,
            is_real_pos: bool | None = None,
            delta: Number | None = None,
            gamma: Number | None = None,
            theta: Number | None = None,
            vega: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Spot or a kind of derivatives."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def amt(self) -> Decimal | None:
        """Size of the position; for spot, holdings that hedge derivatives."""
        return read_decimal(self, "amt")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def mark_px_bf(self) -> Decimal | None:
        """Mark price before the change of prices; empty unless idx_vol was given."""
        return read_decimal(self, "markPxBf")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def float_pnl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "floatPnl")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def is_real_pos(self) -> bool | None:
        """Whether it is a position that the account really has; false for spot."""
        return read_boolean(self, "isRealPos")

    @property
    def delta(self) -> Decimal | None:
        """Change of value for a change of the underlying's price; for spot the amount held."""
        return read_decimal(self, "delta")

    @property
    def gamma(self) -> Decimal | None:
        """Change of delta for a change of the underlying's price; not for spot."""
        return read_decimal(self, "gamma")

    @property
    def theta(self) -> Decimal | None:
        """Change of value for each day that passes; not for spot."""
        return read_decimal(self, "theta")

    @property
    def vega(self) -> Decimal | None:
        """Change of value for 1% more of volatility; not for spot."""
        return read_decimal(self, "vega")


class SimulatedPositionMargin(Record):
    """A position in multi-currency margin."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("inst_type", "instType", "enum"),
        ("amt", "amt", "decimal"),
        ("pos_side", "posSide", "enum"),
        ("avg_px", "avgPx", "decimal"),
        ("mark_px_bf", "markPxBf", "decimal"),
        ("mark_px", "markPx", "decimal"),
        ("float_pnl", "floatPnl", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
        ("is_real_pos", "isRealPos", "json_boolean"),
        ("imr_bf", "imrBf", "decimal"),
        ("imr", "imr", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("lever", "lever", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            inst_type: InstrumentType | str | None = None,
            amt: Number | None = None,
            pos_side: PositionSide | str | None = None,
            avg_px: Number | None = None,
            mark_px_bf: Number | None = None,
            mark_px: Number | None = None,
            float_pnl: Number | None = None,
            notional_usd: Number | None = None,
            is_real_pos: bool | None = None,
            imr_bf: Number | None = None,
            imr: Number | None = None,
            mgn_ratio: Number | None = None,
            lever: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Spot or a kind of derivatives."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def amt(self) -> Decimal | None:
        """Size of the position; for spot, holdings that hedge derivatives."""
        return read_decimal(self, "amt")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def avg_px(self) -> Decimal | None:
        """Average entry price."""
        return read_decimal(self, "avgPx")

    @property
    def mark_px_bf(self) -> Decimal | None:
        """Mark price before the change of prices; empty unless idx_vol was given."""
        return read_decimal(self, "markPxBf")

    @property
    def mark_px(self) -> Decimal | None:
        """Mark price."""
        return read_decimal(self, "markPx")

    @property
    def float_pnl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "floatPnl")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value in USD."""
        return read_decimal(self, "notionalUsd")

    @property
    def is_real_pos(self) -> bool | None:
        """Whether it is a position that the account really has; false for spot."""
        return read_boolean(self, "isRealPos")

    @property
    def imr_bf(self) -> Decimal | None:
        """Initial margin before the change of prices."""
        return read_decimal(self, "imrBf")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin."""
        return read_decimal(self, "imr")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio."""
        return read_decimal(self, "mgnRatio")

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")


class SimulatedRiskUnit(Record):
    """Margin of all that belongs to one underlying. Amounts are in USD. mr1 to mr9 are the stress
    tests of portfolio margin, each with the loss that it found."""

    __slots__ = ()
    _fields = (
        ("risk_unit", "riskUnit", "text"),
        ("mmr_bf", "mmrBf", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("imr_bf", "imrBf", "decimal"),
        ("imr", "imr", "decimal"),
        ("upl", "upl", "decimal"),
        ("mr1", "mr1", "decimal"),
        ("mr2", "mr2", "decimal"),
        ("mr3", "mr3", "decimal"),
        ("mr4", "mr4", "decimal"),
        ("mr5", "mr5", "decimal"),
        ("mr6", "mr6", "decimal"),
        ("mr7", "mr7", "decimal"),
        ("mr8", "mr8", "decimal"),
        ("mr9", "mr9", "decimal"),
        ("mr1_scenarios", "mr1Scenarios", "json"),
        ("mr1_final_result", "mr1FinalResult", "json"),
        ("mr6_final_result", "mr6FinalResult", "json"),
        ("delta", "delta", "decimal"),
        ("gamma", "gamma", "decimal"),
        ("theta", "theta", "decimal"),
        ("vega", "vega", "decimal"),
        ("portfolios", "portfolios", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            risk_unit: str | None = None,
            mmr_bf: Number | None = None,
            mmr: Number | None = None,
            imr_bf: Number | None = None,
            imr: Number | None = None,
            upl: Number | None = None,
            mr1: Number | None = None,
            mr2: Number | None = None,
            mr3: Number | None = None,
            mr4: Number | None = None,
            mr5: Number | None = None,
            mr6: Number | None = None,
            mr7: Number | None = None,
            mr8: Number | None = None,
            mr9: Number | None = None,
            mr1_scenarios: StressScenarios | None = None,
            mr1_final_result: VolatilityStressResult | None = None,
            mr6_final_result: StressResult | None = None,
            delta: Number | None = None,
            gamma: Number | None = None,
            theta: Number | None = None,
            vega: Number | None = None,
            portfolios: Sequence[SimulatedHolding] | None = None,
        ) -> Self: ...

    @property
    def risk_unit(self) -> str | None:
        """Currency that the unit is named after."""
        return read_text(self, "riskUnit")

    @property
    def mmr_bf(self) -> Decimal | None:
        """Maintenance margin before the change of prices; empty unless idx_vol was given."""
        return read_decimal(self, "mmrBf")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin."""
        return read_decimal(self, "mmr")

    @property
    def imr_bf(self) -> Decimal | None:
        """Initial margin before the change of prices; empty unless idx_vol was given."""
        return read_decimal(self, "imrBf")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin."""
        return read_decimal(self, "imr")

    @property
    def upl(self) -> Decimal | None:
        """Unrealized profit."""
        return read_decimal(self, "upl")

    @property
    def mr1(self) -> Decimal | None:
        """Shocks to prices and volatility; all derivatives and the spot that offsets them."""
        return read_decimal(self, "mr1")

    @property
    def mr2(self) -> Decimal | None:
        """Time value of money; options only."""
        return read_decimal(self, "mr2")

    @property
    def mr3(self) -> Decimal | None:
        """Spread of volatility over maturities; options only."""
        return read_decimal(self, "mr3")

    @property
    def mr4(self) -> Decimal | None:
        """Basis; all derivatives."""
        return read_decimal(self, "mr4")

    @property
    def mr5(self) -> Decimal | None:
        """Interest rates; options only."""
        return read_decimal(self, "mr5")

    @property
    def mr6(self) -> Decimal | None:
        """Extreme moves of the market; all derivatives and the spot that offsets them."""
        return read_decimal(self, "mr6")

    @property
    def mr7(self) -> Decimal | None:
        """Cost of reducing positions; all derivatives."""
        return read_decimal(self, "mr7")

    @property
    def mr8(self) -> Decimal | None:
        """Margin of borrowing."""
        return read_decimal(self, "mr8")

    @property
    def mr9(self) -> Decimal | None:
        """USDT, USDC and USD drifting apart."""
        return read_decimal(self, "mr9")

    @property
    def mr1_scenarios(self) -> StressScenarios | None:
        """Profits in all scenarios of mr1."""
        return read_record(self, "mr1Scenarios", StressScenarios)

    @property
    def mr1_final_result(self) -> VolatilityStressResult | None:
        """Worst scenario of mr1."""
        return read_record(self, "mr1FinalResult", VolatilityStressResult)

    @property
    def mr6_final_result(self) -> StressResult | None:
        """Worst scenario of mr6."""
        return read_record(self, "mr6FinalResult", StressResult)

    @property
    def delta(self) -> Decimal | None:
        """Change of value for a change of the underlying's price."""
        return read_decimal(self, "delta")

    @property
    def gamma(self) -> Decimal | None:
        """Change of delta for a change of the underlying's price."""
        return read_decimal(self, "gamma")

    @property
    def theta(self) -> Decimal | None:
        """Change of value for each day that passes."""
        return read_decimal(self, "theta")

    @property
    def vega(self) -> Decimal | None:
        """Change of value for 1% more of volatility."""
        return read_decimal(self, "vega")

    @property
    def portfolios(self) -> list[SimulatedHolding]:
        """What is in the unit; portfolio margin only."""
        return read_list(self, "portfolios", SimulatedHolding)


class StressResult(Record):
    """Worst scenario of a stress test."""

    __slots__ = ()
    _fields = (
        ("pnl", "pnl", "decimal"),
        ("spot_shock", "spotShock", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pnl: Number | None = None,
            spot_shock: Number | None = None,
        ) -> Self: ...

    @property
    def pnl(self) -> Decimal | None:
        """Profit in USD; negative for a loss."""
        return read_decimal(self, "pnl")

    @property
    def spot_shock(self) -> Decimal | None:
        """Change of the price, 0.01 being 1%."""
        return read_decimal(self, "spotShock")


class StressScenarios(Record):
    """Profit or loss in USD in the scenarios of a stress test, keyed by the change of the price, 0.01
    being 1%."""

    __slots__ = ()
    _fields = (
        ("vol_shock_down", "volShockDown", "json"),
        ("vol_same", "volSame", "json"),
        ("vol_shock_up", "volShockUp", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            vol_shock_down: Mapping[str, Number] | None = None,
            vol_same: Mapping[str, Number] | None = None,
            vol_shock_up: Mapping[str, Number] | None = None,
        ) -> Self: ...

    @property
    def vol_shock_down(self) -> dict[str, Decimal]:
        """With falling volatility."""
        return read_map(self, "volShockDown", as_decimal)

    @property
    def vol_same(self) -> dict[str, Decimal]:
        """With the same volatility."""
        return read_map(self, "volSame", as_decimal)

    @property
    def vol_shock_up(self) -> dict[str, Decimal]:
        """With rising volatility."""
        return read_map(self, "volShockUp", as_decimal)


class VolatilityStressResult(Record):
    """Worst scenario of a stress test of prices and volatility."""

    __slots__ = ()
    _fields = (
        ("pnl", "pnl", "decimal"),
        ("spot_shock", "spotShock", "decimal"),
        ("vol_shock", "volShock", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pnl: Number | None = None,
            spot_shock: Number | None = None,
            vol_shock: VolatilityShock | str | None = None,
        ) -> Self: ...

    @property
    def pnl(self) -> Decimal | None:
        """Profit in USD; negative for a loss."""
        return read_decimal(self, "pnl")

    @property
    def spot_shock(self) -> Decimal | None:
        """Change of the price, 0.01 being 1%."""
        return read_decimal(self, "spotShock")

    @property
    def vol_shock(self) -> VolatilityShock | None:
        """Change of volatility."""
        return read_enum(self, "volShock", VolatilityShock)
