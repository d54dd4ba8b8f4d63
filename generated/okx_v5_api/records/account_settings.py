# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_settings."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    as_text,
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_record,
    read_text,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

from okx_v5_api.enums.account import (
    AccountLevel,
    AccountStrategy,
    FeeType,
    GreeksType,
    PositionMode,
)
from okx_v5_api.enums.account_settings import (
    AutoEarnAction,
    AutoEarnType,
    CollateralScope,
    DeltaNeutralObstacle,
    IsolatedMode,
    LevelSwitchObstacle,
    LevelSwitchResult,
    RiskOffsetType,
)
from okx_v5_api.enums.common import InstrumentType

__all__ = [
    "AutoEarnAck",
    "AutoLoanAck",
    "AutoRepayAck",
    "CollateralAsset",
    "CollateralChangeAck",
    "DeltaNeutralCheck",
    "DeltaNeutralMismatch",
    "DemoBalanceAck",
    "DemoCurrencyBalance",
    "FeeTypeAck",
    "GreeksTypeAck",
    "IsolatedModeAck",
    "LevelAck",
    "LevelSwitchCheck",
    "LevelSwitchCurrencyMargin",
    "LevelSwitchLeverage",
    "LevelSwitchMargin",
    "LevelSwitchMismatch",
    "LevelSwitchOversize",
    "LevelSwitchPresetAck",
    "PositionModeAck",
    "RiskOffsetAck",
    "SettleCurrencyAck",
    "TradingConfigAck",
]


class AutoEarnAck(Record):
    """Auto earn of one currency as it is now set."""

    __slots__ = ()
    _fields = (
        ("earn_type", "earnType", "enum"),
        ("ccy", "ccy", "text"),
        ("action", "action", "enum"),
        ("apr", "apr", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            earn_type: AutoEarnType | str | None = None,
            ccy: str | None = None,
            action: AutoEarnAction | str | None = None,
            apr: Number | None = None,
        ) -> Self: ...

    @property
    def earn_type(self) -> AutoEarnType | None:
        """How the funds earn interest."""
        return read_enum(self, "earnType", AutoEarnType)

    @property
    def ccy(self) -> str | None:
        """Currency of the funds."""
        return read_text(self, "ccy")

    @property
    def action(self) -> AutoEarnAction | None:
        """Whether it was turned on or off."""
        return read_enum(self, "action", AutoEarnAction)

    @property
    def apr(self) -> Decimal | None:
        """Deprecated. Lowest yearly rate to lend at, 0.01 being 1%."""
        return read_decimal(self, "apr")


class AutoLoanAck(Record):
    """Automatic borrowing as it is now set."""

    __slots__ = ()
    _fields = (
        ("auto_loan", "autoLoan", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            auto_loan: bool | None = None,
        ) -> Self: ...

    @property
    def auto_loan(self) -> bool | None:
        """Whether the account borrows automatically."""
        return read_boolean(self, "autoLoan")


class AutoRepayAck(Record):
    """Automatic repayment as it is now set."""

    __slots__ = ()
    _fields = (
        ("auto_repay", "autoRepay", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            auto_repay: bool | None = None,
        ) -> Self: ...

    @property
    def auto_repay(self) -> bool | None:
        """Whether spot mode repays debt automatically."""
        return read_boolean(self, "autoRepay")


class CollateralAsset(Record):
    """Whether one currency is collateral."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("collateral_enabled", "collateralEnabled", "json_boolean"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            collateral_enabled: bool | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency in question."""
        return read_text(self, "ccy")

    @property
    def collateral_enabled(self) -> bool | None:
        """Whether the user lets it serve as collateral."""
        return read_boolean(self, "collateralEnabled")


class CollateralChangeAck(Record):
    """What was set about collateral."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("collateral_enabled", "collateralEnabled", "json_boolean"),
        ("ccy_list", "ccyList", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: CollateralScope | str | None = None,
            collateral_enabled: bool | None = None,
            ccy_list: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def type(self) -> CollateralScope | None:
        """Whether it was set for all currencies or those of ccy_list."""
        return read_enum(self, "type", CollateralScope)

    @property
    def collateral_enabled(self) -> bool | None:
        """Whether they are now collateral."""
        return read_boolean(self, "collateralEnabled")

    @property
    def ccy_list(self) -> list[str]:
        """Currencies that it was set for."""
        return read_list(self, "ccyList", as_text)


class DeltaNeutralCheck(Record):
    """Whether the account could change its strategy."""

    __slots__ = ()
    _fields = (
        ("unmatched_info_check", "unmatchedInfoCheck", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            unmatched_info_check: Sequence[DeltaNeutralMismatch] | None = None,
        ) -> Self: ...

    @property
    def unmatched_info_check(self) -> list[DeltaNeutralMismatch]:
        """What stands in the way."""
        return read_list(self, "unmatchedInfoCheck", DeltaNeutralMismatch)


class DeltaNeutralMismatch(Record):
    """One thing that stands in the way of another strategy."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("delta_lever", "deltaLever", "decimal"),
        ("ord_list", "ordList", "json"),
        ("pos_list", "posList", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: DeltaNeutralObstacle | str | None = None,
            delta_lever: Number | None = None,
            ord_list: Sequence[str] | None = None,
            pos_list: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def type(self) -> DeltaNeutralObstacle | None:
        """What it is."""
        return read_enum(self, "type", DeltaNeutralObstacle)

    @property
    def delta_lever(self) -> Decimal | None:
        """Ratio of delta to equity; if type is delta_risk."""
        return read_decimal(self, "deltaLever")

    @property
    def ord_list(self) -> list[str]:
        """IDs of the orders concerned."""
        return read_list(self, "ordList", as_text)

    @property
    def pos_list(self) -> list[str]:
        """IDs of the positions concerned."""
        return read_list(self, "posList", as_text)


class DemoBalanceAck(Record):
    """What was changed in a demo account."""

    __slots__ = ()
    _fields = (
        ("remain_cnt", "remainCnt", "integer"),
        ("total_cnt", "totalCnt", "integer"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            remain_cnt: int | None = None,
            total_cnt: int | None = None,
            details: Sequence[DemoCurrencyBalance] | None = None,
        ) -> Self: ...

    @property
    def remain_cnt(self) -> int | None:
        """How often play money can still be added today."""
        return read_integer(self, "remainCnt")

    @property
    def total_cnt(self) -> int | None:
        """How often it can be added in a day."""
        return read_integer(self, "totalCnt")

    @property
    def details(self) -> list[DemoCurrencyBalance]:
        """Each currency that was changed."""
        return read_list(self, "details", DemoCurrencyBalance)


class DemoCurrencyBalance(Record):
    """One currency of a demo account after a change."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("amt", "amt", "decimal"),
        ("bal", "bal", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            amt: Number | None = None,
            bal: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that was changed."""
        return read_text(self, "ccy")

    @property
    def amt(self) -> Decimal | None:
        """Amount added or taken away."""
        return read_decimal(self, "amt")

    @property
    def bal(self) -> Decimal | None:
        """Balance after the change."""
        return read_decimal(self, "bal")


class FeeTypeAck(Record):
    """Currency of spot fees as it is now set."""

    __slots__ = ()
    _fields = (
        ("fee_type", "feeType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            fee_type: FeeType | str | None = None,
        ) -> Self: ...

    @property
    def fee_type(self) -> FeeType | None:
        """Currency that spot fees are charged in."""
        return read_enum(self, "feeType", FeeType)


class GreeksTypeAck(Record):
    """Unit of Greeks as it is now set."""

    __slots__ = ()
    _fields = (
        ("greeks_type", "greeksType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            greeks_type: GreeksType | str | None = None,
        ) -> Self: ...

    @property
    def greeks_type(self) -> GreeksType | None:
        """Unit that Greeks are shown in."""
        return read_enum(self, "greeksType", GreeksType)


class IsolatedModeAck(Record):
    """Mode of isolated margin as it is now set."""

    __slots__ = ()
    _fields = (
        ("iso_mode", "isoMode", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            iso_mode: IsolatedMode | str | None = None,
        ) -> Self: ...

    @property
    def iso_mode(self) -> IsolatedMode | None:
        """How margin gets into isolated positions."""
        return read_enum(self, "isoMode", IsolatedMode)


class LevelAck(Record):
    """Account mode as it is now set."""

    __slots__ = ()
    _fields = (
        ("acct_lv", "acctLv", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            acct_lv: AccountLevel | str | None = None,
        ) -> Self: ...

    @property
    def acct_lv(self) -> AccountLevel | None:
        """Account mode."""
        return read_enum(self, "acctLv", AccountLevel)


class LevelSwitchCheck(Record):
    """Whether the account could switch to another mode and what that would do."""

    __slots__ = ()
    _fields = (
        ("s_code", "sCode", "enum"),
        ("cur_acct_lv", "curAcctLv", "enum"),
        ("acct_lv", "acctLv", "enum"),
        ("risk_offset_type", "riskOffsetType", "enum"),
        ("unmatched_info_check", "unmatchedInfoCheck", "json"),
        ("pos_list", "posList", "json"),
        ("pos_tier_check", "posTierCheck", "json"),
        ("mgn_bf", "mgnBf", "json"),
        ("mgn_aft", "mgnAft", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            s_code: LevelSwitchResult | str | None = None,
            cur_acct_lv: AccountLevel | str | None = None,
            acct_lv: AccountLevel | str | None = None,
            risk_offset_type: RiskOffsetType | str | None = None,
            unmatched_info_check: Sequence[LevelSwitchMismatch] | None = None,
            pos_list: Sequence[LevelSwitchLeverage] | None = None,
            pos_tier_check: Sequence[LevelSwitchOversize] | None = None,
            mgn_bf: LevelSwitchMargin | None = None,
            mgn_aft: LevelSwitchMargin | None = None,
        ) -> Self: ...

    @property
    def s_code(self) -> LevelSwitchResult | None:
        """Whether it could; every code is an answer and none an error."""
        return read_enum(self, "sCode", LevelSwitchResult)

    @property
    def cur_acct_lv(self) -> AccountLevel | None:
        """Account mode now."""
        return read_enum(self, "curAcctLv", AccountLevel)

    @property
    def acct_lv(self) -> AccountLevel | None:
        """Account mode after the switch."""
        return read_enum(self, "acctLv", AccountLevel)

    @property
    def risk_offset_type(self) -> RiskOffsetType | None:
        """Deprecated. What portfolio margin would set off against each other."""
        return read_enum(self, "riskOffsetType", RiskOffsetType)

    @property
    def unmatched_info_check(self) -> list[LevelSwitchMismatch]:
        """What stands in the way; if s_code is 1."""
        return read_list(self, "unmatchedInfoCheck", LevelSwitchMismatch)

    @property
    def pos_list(self) -> list[LevelSwitchLeverage]:
        """Cross positions in contracts and their leverage; from portfolio margin to futures or
        multi-currency margin mode, unless s_code is 1."""
        return read_list(self, "posList", LevelSwitchLeverage)

    @property
    def pos_tier_check(self) -> list[LevelSwitchOversize]:
        """Cross positions that are too large; if s_code is 4."""
        return read_list(self, "posTierCheck", LevelSwitchOversize)

    @property
    def mgn_bf(self) -> LevelSwitchMargin | None:
        """Margin before the switch; null unless s_code is 0 or 4."""
        return read_record(self, "mgnBf", LevelSwitchMargin)

    @property
    def mgn_aft(self) -> LevelSwitchMargin | None:
        """Margin after the switch; null unless s_code is 0 or 4."""
        return read_record(self, "mgnAft", LevelSwitchMargin)


class LevelSwitchCurrencyMargin(Record):
    """Margin in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("avail_eq", "availEq", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            avail_eq: Number | None = None,
            mgn_ratio: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the margin is in."""
        return read_text(self, "ccy")

    @property
    def avail_eq(self) -> Decimal | None:
        """Equity that is free."""
        return read_decimal(self, "availEq")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio."""
        return read_decimal(self, "mgnRatio")


class LevelSwitchLeverage(Record):
    """Leverage of one cross position after a switch of the account mode."""

    __slots__ = ()
    _fields = (
        ("pos_id", "posId", "text"),
        ("lever", "lever", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pos_id: str | None = None,
            lever: Number | None = None,
        ) -> Self: ...

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def lever(self) -> Decimal | None:
        """Leverage after the switch."""
        return read_decimal(self, "lever")


class LevelSwitchMargin(Record):
    """Margin of the account in one of the two modes of a switch."""

    __slots__ = ()
    _fields = (
        ("acct_avail_eq", "acctAvailEq", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("details", "details", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            acct_avail_eq: Number | None = None,
            mgn_ratio: Number | None = None,
            details: Sequence[LevelSwitchCurrencyMargin] | None = None,
        ) -> Self: ...

    @property
    def acct_avail_eq(self) -> Decimal | None:
        """Free equity in USD; multi-currency and portfolio margin only."""
        return read_decimal(self, "acctAvailEq")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio; multi-currency and portfolio margin only."""
        return read_decimal(self, "mgnRatio")

    @property
    def details(self) -> list[LevelSwitchCurrencyMargin]:
        """Each currency; futures mode only."""
        return read_list(self, "details", LevelSwitchCurrencyMargin)


class LevelSwitchMismatch(Record):
    """One thing that stands in the way of another account mode."""

    __slots__ = ()
    _fields = (
        ("type", "type", "enum"),
        ("total_asset", "totalAsset", "decimal"),
        ("pos_list", "posList", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: LevelSwitchObstacle | str | None = None,
            total_asset: Number | None = None,
            pos_list: Sequence[str] | None = None,
        ) -> Self: ...

    @property
    def type(self) -> LevelSwitchObstacle | None:
        """What it is."""
        return read_enum(self, "type", LevelSwitchObstacle)

    @property
    def total_asset(self) -> Decimal | None:
        """Assets of the account; if type is asset_validation."""
        return read_decimal(self, "totalAsset")

    @property
    def pos_list(self) -> list[str]:
        """IDs of the positions concerned."""
        return read_list(self, "posList", as_text)


class LevelSwitchOversize(Record):
    """A cross position too large for another account mode."""

    __slots__ = ()
    _fields = (
        ("inst_family", "instFamily", "text"),
        ("inst_type", "instType", "enum"),
        ("pos", "pos", "decimal"),
        ("lever", "lever", "decimal"),
        ("max_sz", "maxSz", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_family: str | None = None,
            inst_type: InstrumentType | str | None = None,
            pos: Number | None = None,
            lever: Number | None = None,
            max_sz: Number | None = None,
        ) -> Self: ...

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument; derivatives only."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def pos(self) -> Decimal | None:
        """Size of the position."""
        return read_decimal(self, "pos")

    @property
    def lever(self) -> Decimal | None:
        """Leverage of the position."""
        return read_decimal(self, "lever")

    @property
    def max_sz(self) -> Decimal | None:
        """Largest size allowed: in portfolio margin overall, otherwise at this leverage."""
        return read_decimal(self, "maxSz")


class LevelSwitchPresetAck(Record):
    """What is now preset for another account mode."""

    __slots__ = ()
    _fields = (
        ("cur_acct_lv", "curAcctLv", "enum"),
        ("acct_lv", "acctLv", "enum"),
        ("lever", "lever", "decimal"),
        ("risk_offset_type", "riskOffsetType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            cur_acct_lv: AccountLevel | str | None = None,
            acct_lv: AccountLevel | str | None = None,
            lever: Number | None = None,
            risk_offset_type: RiskOffsetType | str | None = None,
        ) -> Self: ...

    @property
    def cur_acct_lv(self) -> AccountLevel | None:
        """Account mode now."""
        return read_enum(self, "curAcctLv", AccountLevel)

    @property
    def acct_lv(self) -> AccountLevel | None:
        """Account mode after the switch."""
        return read_enum(self, "acctLv", AccountLevel)

    @property
    def lever(self) -> Decimal | None:
        """Leverage that cross positions will have."""
        return read_decimal(self, "lever")

    @property
    def risk_offset_type(self) -> RiskOffsetType | None:
        """Deprecated. What portfolio margin will set off against each other."""
        return read_enum(self, "riskOffsetType", RiskOffsetType)


class PositionModeAck(Record):
    """Position mode as it is now set."""

    __slots__ = ()
    _fields = (
        ("pos_mode", "posMode", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pos_mode: PositionMode | str | None = None,
        ) -> Self: ...

    @property
    def pos_mode(self) -> PositionMode | None:
        """One position or one for each direction."""
        return read_enum(self, "posMode", PositionMode)


class RiskOffsetAck(Record):
    """Spot holdings that are now set aside as a hedge."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("cl_spot_in_use_amt", "clSpotInUseAmt", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            cl_spot_in_use_amt: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency of the holdings."""
        return read_text(self, "ccy")

    @property
    def cl_spot_in_use_amt(self) -> Decimal | None:
        """Amount set aside."""
        return read_decimal(self, "clSpotInUseAmt")


class SettleCurrencyAck(Record):
    """Currency of USD-margined contracts as it is now set."""

    __slots__ = ()
    _fields = (
        ("settle_ccy", "settleCcy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            settle_ccy: str | None = None,
        ) -> Self: ...

    @property
    def settle_ccy(self) -> str | None:
        """Currency that the contracts settle in."""
        return read_text(self, "settleCcy")


class TradingConfigAck(Record):
    """A setting of how the account trades as it now is."""

    __slots__ = ()
    _fields = (
        ("type", "type", "text"),
        ("stgy_type", "stgyType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            type: str | None = None,
            stgy_type: AccountStrategy | str | None = None,
        ) -> Self: ...

    @property
    def type(self) -> str | None:
        """Name of the setting."""
        return read_text(self, "type")

    @property
    def stgy_type(self) -> AccountStrategy | None:
        """Strategy that the account is set up for."""
        return read_enum(self, "stgyType", AccountStrategy)
