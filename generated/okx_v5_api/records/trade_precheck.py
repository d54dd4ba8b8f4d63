# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: trade_precheck."""

from __future__ import annotations

from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_text
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

from okx_v5_api.enums.trade_precheck import PositiveAssetUnit

__all__ = [
    "OrderPrecheckResult",
]


class OrderPrecheckResult(Record):
    """The account as it is and how the order would change it."""

    __slots__ = ()
    _fields = (
        ("adj_eq", "adjEq", "decimal"),
        ("adj_eq_chg", "adjEqChg", "decimal"),
        ("imr", "imr", "decimal"),
        ("imr_chg", "imrChg", "decimal"),
        ("mmr", "mmr", "decimal"),
        ("mmr_chg", "mmrChg", "decimal"),
        ("mgn_ratio", "mgnRatio", "decimal"),
        ("mgn_ratio_chg", "mgnRatioChg", "decimal"),
        ("avail_bal", "availBal", "decimal"),
        ("avail_bal_chg", "availBalChg", "decimal"),
        ("liq_px", "liqPx", "decimal"),
        ("liq_px_diff", "liqPxDiff", "decimal"),
        ("liq_px_diff_ratio", "liqPxDiffRatio", "decimal"),
        ("pos_bal", "posBal", "decimal"),
        ("pos_bal_chg", "posBalChg", "decimal"),
        ("liab", "liab", "decimal"),
        ("liab_chg", "liabChg", "decimal"),
        ("liab_chg_ccy", "liabChgCcy", "text"),
        ("type", "type", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            adj_eq: Number | None = None,
            adj_eq_chg: Number | None = None,
            imr: Number | None = None,
            imr_chg: Number | None = None,
            mmr: Number | None = None,
            mmr_chg: Number | None = None,
            mgn_ratio: Number | None = None,
            mgn_ratio_chg: Number | None = None,
            avail_bal: Number | None = None,
            avail_bal_chg: Number | None = None,
            liq_px: Number | None = None,
            liq_px_diff: Number | None = None,
            liq_px_diff_ratio: Number | None = None,
            pos_bal: Number | None = None,
            pos_bal_chg: Number | None = None,
            liab: Number | None = None,
            liab_chg: Number | None = None,
            liab_chg_ccy: str | None = None,
            type: PositiveAssetUnit | str | None = None,
        ) -> Self: ...

    @property
    def adj_eq(self) -> Decimal | None:
        """Adjusted equity in USD at present."""
        return read_decimal(self, "adjEq")

    @property
    def adj_eq_chg(self) -> Decimal | None:
        """Change of the adjusted equity in USD."""
        return read_decimal(self, "adjEqChg")

    @property
    def imr(self) -> Decimal | None:
        """Initial margin requirement in USD at present."""
        return read_decimal(self, "imr")

    @property
    def imr_chg(self) -> Decimal | None:
        """Change of the initial margin requirement in USD."""
        return read_decimal(self, "imrChg")

    @property
    def mmr(self) -> Decimal | None:
        """Maintenance margin requirement in USD at present."""
        return read_decimal(self, "mmr")

    @property
    def mmr_chg(self) -> Decimal | None:
        """Change of the maintenance margin requirement in USD."""
        return read_decimal(self, "mmrChg")

    @property
    def mgn_ratio(self) -> Decimal | None:
        """Maintenance margin ratio at present."""
        return read_decimal(self, "mgnRatio")

    @property
    def mgn_ratio_chg(self) -> Decimal | None:
        """Change of the maintenance margin ratio."""
        return read_decimal(self, "mgnRatioChg")

    @property
    def avail_bal(self) -> Decimal | None:
        """Available balance in the margin's currency at present; only with auto-borrow off."""
        return read_decimal(self, "availBal")

    @property
    def avail_bal_chg(self) -> Decimal | None:
        """Change of the available balance; only with auto-borrow off."""
        return read_decimal(self, "availBalChg")

    @property
    def liq_px(self) -> Decimal | None:
        """Estimated liquidation price at present."""
        return read_decimal(self, "liqPx")

    @property
    def liq_px_diff(self) -> Decimal | None:
        """Distance from the mark price to the estimated liquidation price after the order."""
        return read_decimal(self, "liqPxDiff")

    @property
    def liq_px_diff_ratio(self) -> Decimal | None:
        """The same distance as a ratio."""
        return read_decimal(self, "liqPxDiffRatio")

    @property
    def pos_bal(self) -> Decimal | None:
        """Positive assets of the position at present; isolated margin positions only."""
        return read_decimal(self, "posBal")

    @property
    def pos_bal_chg(self) -> Decimal | None:
        """Positive assets of the position after the order; isolated margin positions only."""
        return read_decimal(self, "posBalChg")

    @property
    def liab(self) -> Decimal | None:
        """Liabilities at present, of the order's margin mode."""
        return read_decimal(self, "liab")

    @property
    def liab_chg(self) -> Decimal | None:
        """Change of the liabilities, of the order's margin mode."""
        return read_decimal(self, "liabChg")

    @property
    def liab_chg_ccy(self) -> str | None:
        """Currency of liab_chg; only for cross margin with auto-borrow."""
        return read_text(self, "liabChgCcy")

    @property
    def type(self) -> PositiveAssetUnit | None:
        """Currency of pos_bal and pos_bal_chg; isolated margin positions only."""
        return read_enum(self, "type", PositiveAssetUnit)
