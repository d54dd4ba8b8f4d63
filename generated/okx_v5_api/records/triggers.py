# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: triggers."""

from __future__ import annotations

from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import read_decimal, read_enum, read_integer
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import RsiBar, RsiCondition, TriggerAction, TriggerStrategy

__all__ = [
    "Trigger",
]


class Trigger(Record):
    """What starts or stops a trading bot or an iceberg order."""

    __slots__ = ()
    _fields = (
        ("trigger_action", "triggerAction", "enum"),
        ("trigger_px", "triggerPx", "decimal"),
        ("timeframe", "timeframe", "enum"),
        ("thold", "thold", "integer"),
        ("trigger_cond", "triggerCond", "enum"),
        ("time_period", "timePeriod", "integer"),
        ("trigger_strategy", "triggerStrategy", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            trigger_action: TriggerAction | str | None = None,
            trigger_px: Number | None = None,
            timeframe: RsiBar | str | None = None,
            thold: int | None = None,
            trigger_cond: RsiCondition | str | None = None,
            time_period: int | None = None,
            trigger_strategy: TriggerStrategy | str | None = None,
        ) -> Self: ...

    @property
    def trigger_action(self) -> TriggerAction | None:
        """Whether the trigger starts or stops its bot or order."""
        return read_enum(self, "triggerAction", TriggerAction)

    @property
    def trigger_px(self) -> Decimal | None:
        """Price that sets the trigger off; price strategy only."""
        return read_decimal(self, "triggerPx")

    @property
    def timeframe(self) -> RsiBar | None:
        """Length of the candles behind the index; rsi strategy only."""
        return read_enum(self, "timeframe", RsiBar)

    @property
    def thold(self) -> int | None:
        """Threshold of the index, 1 to 100; rsi strategy only."""
        return read_integer(self, "thold")

    @property
    def trigger_cond(self) -> RsiCondition | None:
        """How the index has to meet the threshold; rsi strategy only."""
        return read_enum(self, "triggerCond", RsiCondition)

    @property
    def time_period(self) -> int | None:
        """Number of candles that the index covers; rsi strategy only."""
        return read_integer(self, "timePeriod")

    @property
    def trigger_strategy(self) -> TriggerStrategy | None:
        """What sets the trigger off."""
        return read_enum(self, "triggerStrategy", TriggerStrategy)
