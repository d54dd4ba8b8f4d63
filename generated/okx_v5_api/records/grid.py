# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: grid."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_integer, read_list, read_text
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

from okx_v5_api.enums.grid import GridBacktestPeriod, GridBotType, GridDirection, GridSpacing
from okx_v5_api.records.common import CurrencyAmount

__all__ = [
    "GridBotReference",
    "GridClosingAck",
    "GridMarginEstimate",
    "GridMinimumInvestment",
    "GridProfitWithdrawal",
    "GridQuantityLimit",
    "GridRangeAck",
    "GridSuggestion",
    "GridTriggerBacktest",
]


class GridBotReference(Record):
    """Grid bot that a request was accepted for; with your own ID."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")


class GridClosingAck(Record):
    """Closing order of a contract grid that a request was accepted for."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("ord_id", "ordId", "text"),
        ("tag", "tag", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            ord_id: str | None = None,
            tag: str | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def ord_id(self) -> str | None:
        """ID of the closing order; empty if the position is closed at market."""
        return read_text(self, "ordId")

    @property
    def tag(self) -> str | None:
        """Label of the bot."""
        return read_text(self, "tag")


class GridMarginEstimate(Record):
    """What a change of a contract grid's margin would lead to."""

    __slots__ = ()
    _fields = (
        ("max_amt", "maxAmt", "decimal"),
        ("lever", "lever", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            max_amt: Number | None = None,
            lever: Number | None = None,
        ) -> Self: ...

    @property
    def max_amt(self) -> Decimal | None:
        """Largest change possible."""
        return read_decimal(self, "maxAmt")

    @property
    def lever(self) -> Decimal | None:
        """Leverage after the change."""
        return read_decimal(self, "lever")


class GridMinimumInvestment(Record):
    """Least that a grid bot can be created with."""

    __slots__ = ()
    _fields = (
        ("min_investment_data", "minInvestmentData", "json"),
        ("single_amt", "singleAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            min_investment_data: Sequence[CurrencyAmount] | None = None,
            single_amt: Number | None = None,
        ) -> Self: ...

    @property
    def min_investment_data(self) -> list[CurrencyAmount]:
        """Least amounts, one entry for each currency."""
        return read_list(self, "minInvestmentData", CurrencyAmount)

    @property
    def single_amt(self) -> Decimal | None:
        """Size traded in one grid: quote currency in a spot grid, contracts in a contract grid."""
        return read_decimal(self, "singleAmt")


class GridProfitWithdrawal(Record):
    """Profit taken out of a spot grid."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("algo_cl_ord_id", "algoClOrdId", "text"),
        ("profit", "profit", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            algo_cl_ord_id: str | None = None,
            profit: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def algo_cl_ord_id(self) -> str | None:
        """Your own ID of the bot."""
        return read_text(self, "algoClOrdId")

    @property
    def profit(self) -> Decimal | None:
        """Profit that was taken out."""
        return read_decimal(self, "profit")


class GridQuantityLimit(Record):
    """Into how many grids a range can be divided."""

    __slots__ = ()
    _fields = (
        ("max_grid_qty", "maxGridQty", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            max_grid_qty: int | None = None,
        ) -> Self: ...

    @property
    def max_grid_qty(self) -> int | None:
        """Largest number of grids."""
        return read_integer(self, "maxGridQty")


class GridRangeAck(Record):
    """Grid bot whose range was changed and what the change costs."""

    __slots__ = ()
    _fields = (
        ("algo_id", "algoId", "text"),
        ("required_topup_amount", "requiredTopupAmount", "decimal"),
        ("max_topup_amount", "maxTopupAmount", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            algo_id: str | None = None,
            required_topup_amount: Number | None = None,
            max_topup_amount: Number | None = None,
        ) -> Self: ...

    @property
    def algo_id(self) -> str | None:
        """ID of the bot."""
        return read_text(self, "algoId")

    @property
    def required_topup_amount(self) -> Decimal | None:
        """Amount that the new range requires in addition."""
        return read_decimal(self, "requiredTopupAmount")

    @property
    def max_topup_amount(self) -> Decimal | None:
        """Largest amount that can be added with the new range; contract grid only."""
        return read_decimal(self, "maxTopupAmount")


class GridSuggestion(Record):
    """Parameters that the exchange suggests for a grid bot from a test on the past."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("algo_ord_type", "algoOrdType", "enum"),
        ("duration", "duration", "enum"),
        ("grid_num", "gridNum", "integer"),
        ("max_px", "maxPx", "decimal"),
        ("min_px", "minPx", "decimal"),
        ("per_max_profit_rate", "perMaxProfitRate", "decimal"),
        ("per_min_profit_rate", "perMinProfitRate", "decimal"),
        ("per_grid_profit_ratio", "perGridProfitRatio", "decimal"),
        ("annualized_rate", "annualizedRate", "decimal"),
        ("min_investment", "minInvestment", "decimal"),
        ("ccy", "ccy", "text"),
        ("run_type", "runType", "enum"),
        ("direction", "direction", "enum"),
        ("lever", "lever", "decimal"),
        ("source_ccy", "sourceCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            algo_ord_type: GridBotType | str | None = None,
            duration: GridBacktestPeriod | str | None = None,
            grid_num: int | None = None,
            max_px: Number | None = None,
            min_px: Number | None = None,
            per_max_profit_rate: Number | None = None,
            per_min_profit_rate: Number | None = None,
            per_grid_profit_ratio: Number | None = None,
            annualized_rate: Number | None = None,
            min_investment: Number | None = None,
            ccy: str | None = None,
            run_type: GridSpacing | str | None = None,
            direction: GridDirection | str | None = None,
            lever: Number | None = None,
            source_ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def algo_ord_type(self) -> GridBotType | None:
        """Whether the suggestion is for a spot pair or a contract."""
        return read_enum(self, "algoOrdType", GridBotType)

    @property
    def duration(self) -> GridBacktestPeriod | None:
        """Length of the past that was tested."""
        return read_enum(self, "duration", GridBacktestPeriod)

    @property
    def grid_num(self) -> int | None:
        """Number of grids that the range is divided into."""
        return read_integer(self, "gridNum")

    @property
    def max_px(self) -> Decimal | None:
        """Highest price of the grid."""
        return read_decimal(self, "maxPx")

    @property
    def min_px(self) -> Decimal | None:
        """Lowest price of the grid."""
        return read_decimal(self, "minPx")

    @property
    def per_max_profit_rate(self) -> Decimal | None:
        """Largest profit rate expected of a grid."""
        return read_decimal(self, "perMaxProfitRate")

    @property
    def per_min_profit_rate(self) -> Decimal | None:
        """Smallest profit rate expected of a grid."""
        return read_decimal(self, "perMinProfitRate")

    @property
    def per_grid_profit_ratio(self) -> Decimal | None:
        """Profit ratio of one grid."""
        return read_decimal(self, "perGridProfitRatio")

    @property
    def annualized_rate(self) -> Decimal | None:
        """Profit of the grid as a rate per year."""
        return read_decimal(self, "annualizedRate")

    @property
    def min_investment(self) -> Decimal | None:
        """Least amount to invest."""
        return read_decimal(self, "minInvestment")

    @property
    def ccy(self) -> str | None:
        """Currency of that amount."""
        return read_text(self, "ccy")

    @property
    def run_type(self) -> GridSpacing | None:
        """How the prices are spread over the range."""
        return read_enum(self, "runType", GridSpacing)

    @property
    def direction(self) -> GridDirection | None:
        """Which way the grid bets; contract grid only."""
        return read_enum(self, "direction", GridDirection)

    @property
    def lever(self) -> Decimal | None:
        """Leverage; contract grid only."""
        return read_decimal(self, "lever")

    @property
    def source_ccy(self) -> str | None:
        """Currency that the investment comes from."""
        return read_text(self, "sourceCcy")


class GridTriggerBacktest(Record):
    """How a trigger on the relative strength index would have done in the past."""

    __slots__ = ()
    _fields = (
        ("trigger_num", "triggerNum", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trigger_num: int | None = None,
        ) -> Self: ...

    @property
    def trigger_num(self) -> int | None:
        """How often it would have been set off."""
        return read_integer(self, "triggerNum")
