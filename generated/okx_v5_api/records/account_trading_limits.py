# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_trading_limits."""

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
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.common import InstrumentType, MarginMode, PositionSide
from okx_v5_api.enums.public import FeeGroup, TradingRule

__all__ = [
    "AvailableFunds",
    "FeeGroupRates",
    "FeeRates",
    "FiatFeeRates",
    "InstrumentLeverage",
    "LeverageEstimate",
    "MaxOrderSize",
    "MaxWithdrawal",
]


class AvailableFunds(Record):
    """What the account could trade with: balance for spot and isolated margin, equity for cross
    margin. For margin trading in cross margin both amounts are in the currency asked for."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("avail_buy", "availBuy", "decimal"),
        ("avail_sell", "availSell", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            avail_buy: Number | None = None,
            avail_sell: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def avail_buy(self) -> Decimal | None:
        """Amount to buy with; quote currency for spot and margin."""
        return read_decimal(self, "availBuy")

    @property
    def avail_sell(self) -> Decimal | None:
        """Amount to sell; base currency for spot and margin."""
        return read_decimal(self, "availSell")


class FeeGroupRates(Record):
    """Fee rates of a group of instruments, negative if charged. Of event contracts a rate is
    multiplied by the number of contracts, the price P and 1 - P."""

    __slots__ = ()
    _fields = (
        ("taker", "taker", "decimal"),
        ("maker", "maker", "decimal"),
        ("group_id", "groupId", "enum"),
        ("elp_maker", "elpMaker", "decimal"),
        ("rpi_maker", "rpiMaker", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            taker: Number | None = None,
            maker: Number | None = None,
            group_id: FeeGroup | str | None = None,
            elp_maker: Number | None = None,
            rpi_maker: Number | None = None,
        ) -> Self: ...

    @property
    def taker(self) -> Decimal | None:
        """Rate for taking liquidity."""
        return read_decimal(self, "taker")

    @property
    def maker(self) -> Decimal | None:
        """Rate for providing liquidity."""
        return read_decimal(self, "maker")

    @property
    def group_id(self) -> FeeGroup | None:
        """Group; only together with inst_type does it say which instruments."""
        return read_enum(self, "groupId", FeeGroup)

    @property
    def elp_maker(self) -> Decimal | None:
        """Former name of rpi_maker, given until 31 October 2026."""
        return read_decimal(self, "elpMaker")

    @property
    def rpi_maker(self) -> Decimal | None:
        """Maker rate of retail price improvement orders; empty if the instrument has none."""
        return read_decimal(self, "rpiMaker")


class FeeRates(Record):
    """Trading fees of one kind of instrument. Rates are fractions, negative if charged and positive if
    paid to you; but delivery and exercise are positive if charged."""

    __slots__ = ()
    _fields = (
        ("level", "level", "text"),
        ("fee_group", "feeGroup", "json"),
        ("delivery", "delivery", "decimal"),
        ("exercise", "exercise", "decimal"),
        ("inst_type", "instType", "enum"),
        ("ts", "ts", "unix_ms"),
        ("taker", "taker", "decimal"),
        ("maker", "maker", "decimal"),
        ("taker_u", "takerU", "decimal"),
        ("maker_u", "makerU", "decimal"),
        ("taker_usdc", "takerUSDC", "decimal"),
        ("maker_usdc", "makerUSDC", "decimal"),
        ("rule_type", "ruleType", "enum"),
        ("category", "category", "text"),
        ("fiat", "fiat", "json"),
        ("settle", "settle", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            level: str | None = None,
            fee_group: Sequence[FeeGroupRates] | None = None,
            delivery: Number | None = None,
            exercise: Number | None = None,
            inst_type: InstrumentType | str | None = None,
            ts: Time | None = None,
            taker: Number | None = None,
            maker: Number | None = None,
            taker_u: Number | None = None,
            maker_u: Number | None = None,
            taker_usdc: Number | None = None,
            maker_usdc: Number | None = None,
            rule_type: TradingRule | str | None = None,
            category: str | None = None,
            fiat: Sequence[FiatFeeRates] | None = None,
            settle: Number | None = None,
        ) -> Self: ...

    @property
    def level(self) -> str | None:
        """Fee tier of the account; Lv1 is that of a regular user."""
        return read_text(self, "level")

    @property
    def fee_group(self) -> list[FeeGroupRates]:
        """Rates of each group of instruments."""
        return read_list(self, "feeGroup", FeeGroupRates)

    @property
    def delivery(self) -> Decimal | None:
        """Fee rate of the delivery of futures."""
        return read_decimal(self, "delivery")

    @property
    def exercise(self) -> Decimal | None:
        """Fee rate of the exercise of options."""
        return read_decimal(self, "exercise")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")

    @property
    def taker(self) -> Decimal | None:
        """Deprecated. Taker rate: of USDT pairs for spot and margin, of coin-margined derivatives."""
        return read_decimal(self, "taker")

    @property
    def maker(self) -> Decimal | None:
        """Deprecated. Maker rate: of USDT pairs for spot and margin, of coin-margined derivatives."""
        return read_decimal(self, "maker")

    @property
    def taker_u(self) -> Decimal | None:
        """Deprecated. Taker rate of USDT-margined contracts; futures and perpetuals only."""
        return read_decimal(self, "takerU")

    @property
    def maker_u(self) -> Decimal | None:
        """Deprecated. Maker rate of USDT-margined contracts; futures and perpetuals only."""
        return read_decimal(self, "makerU")

    @property
    def taker_usdc(self) -> Decimal | None:
        """Deprecated. Taker rate: of pairs with other stablecoins or of two coins for spot and margin,
        of USDC-margined contracts for futures and perpetuals."""
        return read_decimal(self, "takerUSDC")

    @property
    def maker_usdc(self) -> Decimal | None:
        """Deprecated. Maker rate: of pairs with other stablecoins or of two coins for spot and margin,
        of USDC-margined contracts for futures and perpetuals."""
        return read_decimal(self, "makerUSDC")

    @property
    def rule_type(self) -> TradingRule | None:
        """Deprecated. Rules that the instruments trade under: normal or pre_market."""
        return read_enum(self, "ruleType", TradingRule)

    @property
    def category(self) -> str | None:
        """Deprecated. A class of currency."""
        return read_text(self, "category")

    @property
    def fiat(self) -> list[FiatFeeRates]:
        """Deprecated. Rates of fiat currencies."""
        return read_list(self, "fiat", FiatFeeRates)

    @property
    def settle(self) -> Decimal | None:
        """Fee rate of the settlement of positions that were right; event contracts only, and those
        that were wrong pay nothing."""
        return read_decimal(self, "settle")


class FiatFeeRates(Record):
    """Fee rates of pairs with one fiat currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("taker", "taker", "decimal"),
        ("maker", "maker", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            taker: Number | None = None,
            maker: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Fiat currency."""
        return read_text(self, "ccy")

    @property
    def taker(self) -> Decimal | None:
        """Rate for taking liquidity."""
        return read_decimal(self, "taker")

    @property
    def maker(self) -> Decimal | None:
        """Rate for providing liquidity."""
        return read_decimal(self, "maker")


class InstrumentLeverage(Record):
    """Leverage set for an instrument or a currency; in long/short mode each side has a row."""

    __slots__ = ()
    _fields = (
        ("lever", "lever", "decimal"),
        ("mgn_mode", "mgnMode", "enum"),
        ("inst_id", "instId", "text"),
        ("pos_side", "posSide", "enum"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            lever: Number | None = None,
            mgn_mode: MarginMode | str | None = None,
            inst_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Margin mode that it is for."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it is for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def ccy(self) -> str | None:
        """Borrowed currency that the leverage is for; cross margin trading outside futures mode only."""
        return read_text(self, "ccy")


class LeverageEstimate(Record):
    """What another leverage would change."""

    __slots__ = ()
    _fields = (
        ("est_avail_quote_trans", "estAvailQuoteTrans", "decimal"),
        ("est_avail_trans", "estAvailTrans", "decimal"),
        ("est_liq_px", "estLiqPx", "decimal"),
        ("est_mgn", "estMgn", "decimal"),
        ("est_quote_mgn", "estQuoteMgn", "decimal"),
        ("est_max_amt", "estMaxAmt", "decimal"),
        ("est_quote_max_amt", "estQuoteMaxAmt", "decimal"),
        ("exist_ord", "existOrd", "json_boolean"),
        ("max_lever", "maxLever", "decimal"),
        ("min_lever", "minLever", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            est_avail_quote_trans: Number | None = None,
            est_avail_trans: Number | None = None,
            est_liq_px: Number | None = None,
            est_mgn: Number | None = None,
            est_quote_mgn: Number | None = None,
            est_max_amt: Number | None = None,
            est_quote_max_amt: Number | None = None,
            exist_ord: bool | None = None,
            max_lever: Number | None = None,
            min_lever: Number | None = None,
        ) -> Self: ...

    @property
    def est_avail_quote_trans(self) -> Decimal | None:
        """Margin in quote currency that could then be moved out, of the trading account in cross
        margin and of the position in isolated margin; margin trading only."""
        return read_decimal(self, "estAvailQuoteTrans")

    @property
    def est_avail_trans(self) -> Decimal | None:
        """Margin that could then be moved out, in base currency for margin trading; not told of
        isolated futures and perpetuals whose leverage rises."""
        return read_decimal(self, "estAvailTrans")

    @property
    def est_liq_px(self) -> Decimal | None:
        """Liquidation price; only if there is a position."""
        return read_decimal(self, "estLiqPx")

    @property
    def est_mgn(self) -> Decimal | None:
        """Margin that the position would need, in base currency for margin trading."""
        return read_decimal(self, "estMgn")

    @property
    def est_quote_mgn(self) -> Decimal | None:
        """Margin in quote currency that the position would need."""
        return read_decimal(self, "estQuoteMgn")

    @property
    def est_max_amt(self) -> Decimal | None:
        """Largest loan in base currency for margin trading; largest number of contracts for futures
        and perpetuals."""
        return read_decimal(self, "estMaxAmt")

    @property
    def est_quote_max_amt(self) -> Decimal | None:
        """Largest loan in quote currency; margin trading only."""
        return read_decimal(self, "estQuoteMaxAmt")

    @property
    def exist_ord(self) -> bool | None:
        """Whether there are pending orders."""
        return read_boolean(self, "existOrd")

    @property
    def max_lever(self) -> Decimal | None:
        """Highest leverage possible."""
        return read_decimal(self, "maxLever")

    @property
    def min_lever(self) -> Decimal | None:
        """Lowest leverage possible."""
        return read_decimal(self, "minLever")


class MaxOrderSize(Record):
    """Largest order that the account could place, as sz of the order."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("ccy", "ccy", "text"),
        ("max_buy", "maxBuy", "decimal"),
        ("max_sell", "maxSell", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            ccy: str | None = None,
            max_buy: Number | None = None,
            max_sell: Number | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def max_buy(self) -> Decimal | None:
        """Largest buy: contracts for derivatives, base currency for spot and margin."""
        return read_decimal(self, "maxBuy")

    @property
    def max_sell(self) -> Decimal | None:
        """Largest sell: contracts for derivatives, quote currency for spot and margin; base currency
        for cross margin in futures mode."""
        return read_decimal(self, "maxSell")


class MaxWithdrawal(Record):
    """Most that can be moved out of the trading account in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("max_wd", "maxWd", "decimal"),
        ("max_wd_ex", "maxWdEx", "decimal"),
        ("spot_offset_max_wd", "spotOffsetMaxWd", "decimal"),
        ("spot_offset_max_wd_ex", "spotOffsetMaxWdEx", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            max_wd: Number | None = None,
            max_wd_ex: Number | None = None,
            spot_offset_max_wd: Number | None = None,
            spot_offset_max_wd_ex: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the amounts are in."""
        return read_text(self, "ccy")

    @property
    def max_wd(self) -> Decimal | None:
        """Amount without borrowing."""
        return read_decimal(self, "maxWd")

    @property
    def max_wd_ex(self) -> Decimal | None:
        """Amount with what can be borrowed for it; not in futures mode."""
        return read_decimal(self, "maxWdEx")

    @property
    def spot_offset_max_wd(self) -> Decimal | None:
        """Amount without borrowing while spot offsets derivatives; portfolio margin only."""
        return read_decimal(self, "spotOffsetMaxWd")

    @property
    def spot_offset_max_wd_ex(self) -> Decimal | None:
        """Amount with borrowing while spot offsets derivatives; portfolio margin only."""
        return read_decimal(self, "spotOffsetMaxWdEx")
