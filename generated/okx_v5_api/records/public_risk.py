# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: public_risk."""

from __future__ import annotations

from collections.abc import Sequence
import datetime as dt
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
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

from okx_v5_api.enums.account import AccountStrategy, CollateralRestriction
from okx_v5_api.enums.common import InstrumentType, PositionSide, Side
from okx_v5_api.enums.public_risk import AdlState, AutoDeleveragingEvent, InsuranceFundEntryType

__all__ = [
    "AdlWarning",
    "BasicLoanTerms",
    "ConfiguredLoanQuota",
    "ConfiguredLoanRate",
    "CurrencyDiscount",
    "DiscountTier",
    "InsuranceFund",
    "InsuranceFundEntry",
    "LiquidatedInstrument",
    "LiquidationOrder",
    "LoanQuotaLevel",
    "LoanTerms",
    "OpenInterest",
    "PublicPositionTier",
]


class AdlWarning(Record):
    """The security fund of one family while auto-deleveraging threatens or runs."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_family", "instFamily", "text"),
        ("state", "state", "enum"),
        ("bal", "bal", "decimal"),
        ("ccy", "ccy", "text"),
        ("max_bal", "maxBal", "decimal"),
        ("max_bal_ts", "maxBalTs", "unix_ms"),
        ("adl_type", "adlType", "enum"),
        ("adl_bal", "adlBal", "decimal"),
        ("adl_rec_bal", "adlRecBal", "decimal"),
        ("ts", "ts", "unix_ms"),
        ("dec_rate", "decRate", "decimal"),
        ("adl_rate", "adlRate", "decimal"),
        ("adl_rec_rate", "adlRecRate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_family: str | None = None,
            state: AdlState | str | None = None,
            bal: Number | None = None,
            ccy: str | None = None,
            max_bal: Number | None = None,
            max_bal_ts: Time | None = None,
            adl_type: AutoDeleveragingEvent | str | None = None,
            adl_bal: Number | None = None,
            adl_rec_bal: Number | None = None,
            ts: Time | None = None,
            dec_rate: Number | None = None,
            adl_rate: Number | None = None,
            adl_rec_rate: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def state(self) -> AdlState | None:
        """How close it is."""
        return read_enum(self, "state", AdlState)

    @property
    def bal(self) -> Decimal | None:
        """Balance of the fund now."""
        return read_decimal(self, "bal")

    @property
    def ccy(self) -> str | None:
        """Deprecated. Currency of the balance; empty now."""
        return read_text(self, "ccy")

    @property
    def max_bal(self) -> Decimal | None:
        """Deprecated. Largest balance of 8 hours; empty now."""
        return read_decimal(self, "maxBal")

    @property
    def max_bal_ts(self) -> dt.datetime | None:
        """Deprecated. When the balance was largest; empty now."""
        return read_unix_ms(self, "maxBalTs")

    @property
    def adl_type(self) -> AutoDeleveragingEvent | None:
        """Deprecated. Beginning or end; empty now."""
        return read_enum(self, "adlType", AutoDeleveragingEvent)

    @property
    def adl_bal(self) -> Decimal | None:
        """Deprecated. Balance that starts it; empty now."""
        return read_decimal(self, "adlBal")

    @property
    def adl_rec_bal(self) -> Decimal | None:
        """Deprecated. Balance that ends it; empty now."""
        return read_decimal(self, "adlRecBal")

    @property
    def ts(self) -> dt.datetime | None:
        """When it was pushed."""
        return read_unix_ms(self, "ts")

    @property
    def dec_rate(self) -> Decimal | None:
        """Deprecated. How much of the largest balance is gone."""
        return read_decimal(self, "decRate")

    @property
    def adl_rate(self) -> Decimal | None:
        """Deprecated. Rate of decline that starts it."""
        return read_decimal(self, "adlRate")

    @property
    def adl_rec_rate(self) -> Decimal | None:
        """Deprecated. Rate of decline that ends it."""
        return read_decimal(self, "adlRecRate")


class BasicLoanTerms(Record):
    """Rate and quota of one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("rate", "rate", "decimal"),
        ("quota", "quota", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            rate: Number | None = None,
            quota: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency."""
        return read_text(self, "ccy")

    @property
    def rate(self) -> Decimal | None:
        """Interest for one day as a fraction."""
        return read_decimal(self, "rate")

    @property
    def quota(self) -> Decimal | None:
        """Most that can be borrowed, to be multiplied by the loan_quota_coef of the user's level."""
        return read_decimal(self, "quota")


class ConfiguredLoanQuota(Record):
    """Quota that one level of users has in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("stgy_type", "stgyType", "enum"),
        ("quota", "quota", "decimal"),
        ("level", "level", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            stgy_type: AccountStrategy | str | None = None,
            quota: Number | None = None,
            level: str | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency."""
        return read_text(self, "ccy")

    @property
    def stgy_type(self) -> AccountStrategy | None:
        """Strategy of the accounts that the quota is for. If a currency has none for delta-neutral
        accounts, they share that of the others."""
        return read_enum(self, "stgyType", AccountStrategy)

    @property
    def quota(self) -> Decimal | None:
        """Most that can be borrowed."""
        return read_decimal(self, "quota")

    @property
    def level(self) -> str | None:
        """Level of users, such as VIP1."""
        return read_text(self, "level")


class ConfiguredLoanRate(Record):
    """Rate of a currency whose quotas are set one by one."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("rate", "rate", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            rate: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency."""
        return read_text(self, "ccy")

    @property
    def rate(self) -> Decimal | None:
        """Interest for one day as a fraction."""
        return read_decimal(self, "rate")


class CurrencyDiscount(Record):
    """How much of a currency counts as margin."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("col_res", "colRes", "enum"),
        ("collateral_restrict", "collateralRestrict", "json_boolean"),
        ("amt", "amt", "decimal"),
        ("discount_lv", "discountLv", "integer"),
        ("min_discount_rate", "minDiscountRate", "decimal"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            col_res: CollateralRestriction | str | None = None,
            collateral_restrict: bool | None = None,
            amt: Number | None = None,
            discount_lv: int | None = None,
            min_discount_rate: Number | None = None,
            details: Sequence[DiscountTier] | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency."""
        return read_text(self, "ccy")

    @property
    def col_res(self) -> CollateralRestriction | None:
        """Whether the exchange still accepts the currency as collateral."""
        return read_enum(self, "colRes", CollateralRestriction)

    @property
    def collateral_restrict(self) -> bool | None:
        """Deprecated. Whether borrowing against the currency is restricted; see col_res."""
        return read_boolean(self, "collateralRestrict")

    @property
    def amt(self) -> Decimal | None:
        """Amount that can be borrowed without interest."""
        return read_decimal(self, "amt")

    @property
    def discount_lv(self) -> int | None:
        """Deprecated. Level of the discount rate."""
        return read_integer(self, "discountLv")

    @property
    def min_discount_rate(self) -> Decimal | None:
        """Share that counts of what goes beyond the last tier."""
        return read_decimal(self, "minDiscountRate")

    @property
    def details(self) -> list[DiscountTier]:
        """The tiers."""
        return read_list(self, "details", DiscountTier)


class DiscountTier(Record):
    """A range of amounts of a currency and the share of them that counts as margin."""

    __slots__ = ()
    _fields = (
        ("discount_rate", "discountRate", "decimal"),
        ("max_amt", "maxAmt", "decimal"),
        ("min_amt", "minAmt", "decimal"),
        ("tier", "tier", "integer"),
        ("liq_penalty_rate", "liqPenaltyRate", "decimal"),
        ("dis_ccy_eq", "disCcyEq", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            discount_rate: Number | None = None,
            max_amt: Number | None = None,
            min_amt: Number | None = None,
            tier: int | None = None,
            liq_penalty_rate: Number | None = None,
            dis_ccy_eq: Number | None = None,
        ) -> Self: ...

    @property
    def discount_rate(self) -> Decimal | None:
        """Share that counts, 1 being all of it."""
        return read_decimal(self, "discountRate")

    @property
    def max_amt(self) -> Decimal | None:
        """Where the tier ends, in the currency; empty if it does not."""
        return read_decimal(self, "maxAmt")

    @property
    def min_amt(self) -> Decimal | None:
        """Where the tier begins, in the currency."""
        return read_decimal(self, "minAmt")

    @property
    def tier(self) -> int | None:
        """Number of the tier."""
        return read_integer(self, "tier")

    @property
    def liq_penalty_rate(self) -> Decimal | None:
        """Penalty for a liquidation as a fraction."""
        return read_decimal(self, "liqPenaltyRate")

    @property
    def dis_ccy_eq(self) -> Decimal | None:
        """What counts of an equity of max_amt, all tiers up to this one together."""
        return read_decimal(self, "disCcyEq")


class InsuranceFund(Record):
    """An insurance fund and what moved it."""

    __slots__ = ()
    _fields = (
        ("total", "total", "decimal"),
        ("inst_family", "instFamily", "text"),
        ("inst_type", "instType", "enum"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            total: Number | None = None,
            inst_family: str | None = None,
            inst_type: InstrumentType | str | None = None,
            details: Sequence[InsuranceFundEntry] | None = None,
        ) -> Self: ...

    @property
    def total(self) -> Decimal | None:
        """Balance of the whole fund in USD."""
        return read_decimal(self, "total")

    @property
    def inst_family(self) -> str | None:
        """Instrument family that the fund stands for; derivatives only."""
        return read_text(self, "instFamily")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def details(self) -> list[InsuranceFundEntry]:
        """Its movements."""
        return read_list(self, "details", InsuranceFundEntry)


class InsuranceFundEntry(Record):
    """A movement of an insurance fund."""

    __slots__ = ()
    _fields = (
        ("balance", "balance", "decimal"),
        ("amt", "amt", "decimal"),
        ("ccy", "ccy", "text"),
        ("type", "type", "enum"),
        ("max_bal", "maxBal", "decimal"),
        ("max_bal_ts", "maxBalTs", "unix_ms"),
        ("dec_rate", "decRate", "decimal"),
        ("adl_type", "adlType", "enum"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            balance: Number | None = None,
            amt: Number | None = None,
            ccy: str | None = None,
            type: InsuranceFundEntryType | str | None = None,
            max_bal: Number | None = None,
            max_bal_ts: Time | None = None,
            dec_rate: Number | None = None,
            adl_type: AutoDeleveragingEvent | str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def balance(self) -> Decimal | None:
        """Balance of the fund."""
        return read_decimal(self, "balance")

    @property
    def amt(self) -> Decimal | None:
        """By how much the balance changed; deposits and losses only."""
        return read_decimal(self, "amt")

    @property
    def ccy(self) -> str | None:
        """Currency of the fund."""
        return read_text(self, "ccy")

    @property
    def type(self) -> InsuranceFundEntryType | None:
        """What moved the balance."""
        return read_enum(self, "type", InsuranceFundEntryType)

    @property
    def max_bal(self) -> Decimal | None:
        """Deprecated. Highest balance of the last 8 hours; empty by now."""
        return read_decimal(self, "maxBal")

    @property
    def max_bal_ts(self) -> dt.datetime | None:
        """Deprecated. When it was highest; empty by now."""
        return read_unix_ms(self, "maxBalTs")

    @property
    def dec_rate(self) -> Decimal | None:
        """Deprecated. How far the balance has fallen below max_bal."""
        return read_decimal(self, "decRate")

    @property
    def adl_type(self) -> AutoDeleveragingEvent | None:
        """Deprecated. Beginning or end of auto-deleveraging; empty by now."""
        return read_enum(self, "adlType", AutoDeleveragingEvent)

    @property
    def ts(self) -> dt.datetime | None:
        """When the balance changed; deposits and losses are booked about 08:00 UTC every day."""
        return read_unix_ms(self, "ts")


class LiquidatedInstrument(Record):
    """Liquidations of one instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            uly: str | None = None,
            inst_family: str | None = None,
            details: Sequence[LiquidationOrder] | None = None,
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
    def uly(self) -> str | None:
        """Underlying; derivatives only."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family; derivatives only."""
        return read_text(self, "instFamily")

    @property
    def details(self) -> list[LiquidationOrder]:
        """The liquidations."""
        return read_list(self, "details", LiquidationOrder)


class LiquidationOrder(Record):
    """One order that liquidated a position."""

    __slots__ = ()
    _fields = (
        ("side", "side", "enum"),
        ("pos_side", "posSide", "enum"),
        ("bk_px", "bkPx", "decimal"),
        ("sz", "sz", "decimal"),
        ("bk_loss", "bkLoss", "decimal"),
        ("ccy", "ccy", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            side: Side | str | None = None,
            pos_side: PositionSide | str | None = None,
            bk_px: Number | None = None,
            sz: Number | None = None,
            bk_loss: Number | None = None,
            ccy: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def side(self) -> Side | None:
        """Whether the order bought or sold."""
        return read_enum(self, "side", Side)

    @property
    def pos_side(self) -> PositionSide | None:
        """Side of the position liquidated."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def bk_px(self) -> Decimal | None:
        """Bankruptcy price."""
        return read_decimal(self, "bkPx")

    @property
    def sz(self) -> Decimal | None:
        """Size in contracts; of margin in currency."""
        return read_decimal(self, "sz")

    @property
    def bk_loss(self) -> Decimal | None:
        """Loss beyond the margin."""
        return read_decimal(self, "bkLoss")

    @property
    def ccy(self) -> str | None:
        """Currency liquidated; margin only."""
        return read_text(self, "ccy")

    @property
    def ts(self) -> dt.datetime | None:
        """When it happened."""
        return read_unix_ms(self, "ts")


class LoanQuotaLevel(Record):
    """What a level of users does to the quotas."""

    __slots__ = ()
    _fields = (
        ("level", "level", "text"),
        ("loan_quota_coef", "loanQuotaCoef", "decimal"),
        ("ir_discount", "irDiscount", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            level: str | None = None,
            loan_quota_coef: Number | None = None,
            ir_discount: Number | None = None,
        ) -> Self: ...

    @property
    def level(self) -> str | None:
        """Level, such as VIP1 or Lv1."""
        return read_text(self, "level")

    @property
    def loan_quota_coef(self) -> Decimal | None:
        """Factor on the basic quota."""
        return read_decimal(self, "loanQuotaCoef")

    @property
    def ir_discount(self) -> Decimal | None:
        """Deprecated. Discount on the interest."""
        return read_decimal(self, "irDiscount")


class LoanTerms(Record):
    """What borrowing costs and how much everybody can borrow."""

    __slots__ = ()
    _fields = (
        ("basic", "basic", "json"),
        ("vip", "vip", "json"),
        ("regular", "regular", "json"),
        ("config_ccy_list", "configCcyList", "json"),
        ("config", "config", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            basic: Sequence[BasicLoanTerms] | None = None,
            vip: Sequence[LoanQuotaLevel] | None = None,
            regular: Sequence[LoanQuotaLevel] | None = None,
            config_ccy_list: Sequence[ConfiguredLoanRate] | None = None,
            config: Sequence[ConfiguredLoanQuota] | None = None,
        ) -> Self: ...

    @property
    def basic(self) -> list[BasicLoanTerms]:
        """Rate and quota of each currency."""
        return read_list(self, "basic", BasicLoanTerms)

    @property
    def vip(self) -> list[LoanQuotaLevel]:
        """How the quotas grow with the level of VIP users."""
        return read_list(self, "vip", LoanQuotaLevel)

    @property
    def regular(self) -> list[LoanQuotaLevel]:
        """How the quotas grow with the level of regular users."""
        return read_list(self, "regular", LoanQuotaLevel)

    @property
    def config_ccy_list(self) -> list[ConfiguredLoanRate]:
        """Currencies whose quotas are set one by one, in config; for them basic, vip and regular do
        not hold."""
        return read_list(self, "configCcyList", ConfiguredLoanRate)

    @property
    def config(self) -> list[ConfiguredLoanQuota]:
        """Quotas of these currencies."""
        return read_list(self, "config", ConfiguredLoanQuota)


class OpenInterest(Record):
    """Open contracts of one instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("oi", "oi", "decimal"),
        ("oi_ccy", "oiCcy", "decimal"),
        ("oi_usd", "oiUsd", "decimal"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            oi: Number | None = None,
            oi_ccy: Number | None = None,
            oi_usd: Number | None = None,
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
    def oi(self) -> Decimal | None:
        """Open interest in contracts."""
        return read_decimal(self, "oi")

    @property
    def oi_ccy(self) -> Decimal | None:
        """Open interest in coins."""
        return read_decimal(self, "oiCcy")

    @property
    def oi_usd(self) -> Decimal | None:
        """Open interest in USD."""
        return read_decimal(self, "oiUsd")

    @property
    def ts(self) -> dt.datetime | None:
        """When the answer was made."""
        return read_unix_ms(self, "ts")


class PublicPositionTier(Record):
    """A range of position sizes with the margin and leverage that go with it."""

    __slots__ = ()
    _fields = (
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("inst_id", "instId", "text"),
        ("tier", "tier", "integer"),
        ("min_sz", "minSz", "decimal"),
        ("max_sz", "maxSz", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("imr", "imr", "decimal"),
        ("max_lever", "maxLever", "decimal"),
        ("opt_mgn_factor", "optMgnFactor", "decimal"),
        ("quote_max_loan", "quoteMaxLoan", "decimal"),
        ("base_max_loan", "baseMaxLoan", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            uly: str | None = None,
            inst_family: str | None = None,
            inst_id: str | None = None,
            tier: int | None = None,
            min_sz: Number | None = None,
            max_sz: Number | None = None,
            mmr: Number | None = None,
            imr: Number | None = None,
            max_lever: Number | None = None,
            opt_mgn_factor: Number | None = None,
            quote_max_loan: Number | None = None,
            base_max_loan: Number | None = None,
        ) -> Self: ...

    @property
    def uly(self) -> str | None:
        """Underlying index; derivatives only."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family; derivatives only."""
        return read_text(self, "instFamily")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def tier(self) -> int | None:
        """Number of the tier."""
        return read_integer(self, "tier")

    @property
    def min_sz(self) -> Decimal | None:
        """Where the tier begins: size of the position, or amount borrowed if asked by ccy."""
        return read_decimal(self, "minSz")

    @property
    def max_sz(self) -> Decimal | None:
        """Where the tier ends: size of the position, or amount borrowed if asked by ccy."""
        return read_decimal(self, "maxSz")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin as a fraction of the position."""
        return read_decimal(self, "mmr")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin as a fraction of the position."""
        return read_decimal(self, "imr")

    @property
    def max_lever(self) -> Decimal | None:
        """Highest leverage."""
        return read_decimal(self, "maxLever")

    @property
    def opt_mgn_factor(self) -> Decimal | None:
        """Coefficient of the margin; options only."""
        return read_decimal(self, "optMgnFactor")

    @property
    def quote_max_loan(self) -> Decimal | None:
        """Most quote currency that can be borrowed; margin pairs asked by inst_id only."""
        return read_decimal(self, "quoteMaxLoan")

    @property
    def base_max_loan(self) -> Decimal | None:
        """Most base currency that can be borrowed; margin pairs asked by inst_id only."""
        return read_decimal(self, "baseMaxLoan")
