# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: block_trading_makers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Self, TYPE_CHECKING

from okx_v5_core.reading import (
    read_boolean,
    read_decimal,
    read_enum,
    read_integer,
    read_list,
    read_text,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number

from okx_v5_api.enums.common import InstrumentType

__all__ = [
    "BlockTradingMmpConfig",
    "BlockTradingMmpConfigAck",
    "QuoteProduct",
    "QuoteProductGroup",
]


class BlockTradingMmpConfig(Record):
    """Market maker protection and whether it has been triggered."""

    __slots__ = ()
    _fields = (
        ("time_interval", "timeInterval", "integer"),
        ("frozen_interval", "frozenInterval", "integer"),
        ("count_limit", "countLimit", "integer"),
        ("mmp_frozen", "mmpFrozen", "json_boolean"),
        ("mmp_frozen_until", "mmpFrozenUntil", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            time_interval: int | None = None,
            frozen_interval: int | None = None,
            count_limit: int | None = None,
            mmp_frozen: bool | None = None,
            mmp_frozen_until: int | None = None,
        ) -> Self: ...

    @property
    def time_interval(self) -> int | None:
        """Milliseconds over which executions are counted; 0 if protection is off."""
        return read_integer(self, "timeInterval")

    @property
    def frozen_interval(self) -> int | None:
        """Milliseconds for which trading stays frozen; 0 until reset_mmp."""
        return read_integer(self, "frozenInterval")

    @property
    def count_limit(self) -> int | None:
        """Attempted executions that trigger protection."""
        return read_integer(self, "countLimit")

    @property
    def mmp_frozen(self) -> bool | None:
        """Whether protection has been triggered and trading is frozen."""
        return read_boolean(self, "mmpFrozen")

    @property
    def mmp_frozen_until(self) -> int | None:
        """Milliseconds after which trading is no longer frozen; empty if it is not, or if it stays so
        until reset_mmp."""
        return read_integer(self, "mmpFrozenUntil")


class BlockTradingMmpConfigAck(Record):
    """Market maker protection as it was set."""

    __slots__ = ()
    _fields = (
        ("time_interval", "timeInterval", "integer"),
        ("frozen_interval", "frozenInterval", "integer"),
        ("count_limit", "countLimit", "integer"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            time_interval: int | None = None,
            frozen_interval: int | None = None,
            count_limit: int | None = None,
        ) -> Self: ...

    @property
    def time_interval(self) -> int | None:
        """Milliseconds over which executions are counted; 0 if protection is off."""
        return read_integer(self, "timeInterval")

    @property
    def frozen_interval(self) -> int | None:
        """Milliseconds for which trading stays frozen; 0 until reset_mmp."""
        return read_integer(self, "frozenInterval")

    @property
    def count_limit(self) -> int | None:
        """Attempted executions that trigger protection."""
        return read_integer(self, "countLimit")


class QuoteProduct(Record):
    """An instrument or a family that a maker quotes."""

    __slots__ = ()
    _fields = (
        ("inst_family", "instFamily", "text"),
        ("inst_id", "instId", "text"),
        ("max_block_sz", "maxBlockSz", "decimal"),
        ("maker_px_band", "makerPxBand", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_family: str | None = None,
            inst_id: str | None = None,
            max_block_sz: Number | None = None,
            maker_px_band: Number | None = None,
        ) -> Self: ...

    @property
    def inst_family(self) -> str | None:
        """Instrument family; not for spot."""
        return read_text(self, "instFamily")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID; spot only."""
        return read_text(self, "instId")

    @property
    def max_block_sz(self) -> Decimal | None:
        """Largest size to quote: contracts for derivatives, base currency for spot."""
        return read_decimal(self, "maxBlockSz")

    @property
    def maker_px_band(self) -> Decimal | None:
        """Ticks by which a bid may lie above the mark price, or an ask below it, before the quote is
        stopped."""
        return read_decimal(self, "makerPxBand")


class QuoteProductGroup(Record):
    """What a maker quotes among one kind of instrument."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("include_all", "includeAll", "json_boolean"),
        ("data", "data", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            include_all: bool | None = None,
            data: Sequence[QuoteProduct] | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument: SPOT, SWAP, FUTURES or OPTION."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def include_all(self) -> bool | None:
        """Whether RFQs on all instruments of this kind are received."""
        return read_boolean(self, "includeAll")

    @property
    def data(self) -> list[QuoteProduct]:
        """Instruments and families with the limits for quotes on them."""
        return read_list(self, "data", QuoteProduct)
