# Generated from spec/ by `make generate`. Do not edit.
"""Rows of answers: account_positions."""

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
    read_list,
    read_record,
    read_text,
    read_unix_ms,
)
from okx_v5_core.records import Record
from okx_v5_core.writing import Number, Time

from okx_v5_api.enums.account_positions import (
    PositionCloseKind,
    PositionLimitKind,
    PositionMoveState,
)
from okx_v5_api.enums.common import (
    InstrumentType,
    MarginChange,
    MarginMode,
    PositionDirection,
    PositionSide,
    Side,
)

__all__ = [
    "AccountGreeks",
    "ClosedPosition",
    "MarginAdjustmentAck",
    "PortfolioPositionLimit",
    "PositionMove",
    "PositionMoveAck",
    "PositionMoveLeg",
    "PositionMoveLegAck",
    "PositionMoveSource",
    "PositionMoveSourceAck",
    "PositionMoveTarget",
    "PositionMoveTargetAck",
    "RiskSnapshot",
    "RiskSnapshotBalance",
    "RiskSnapshotPosition",
    "RiskState",
]


class AccountGreeks(Record):
    """Greeks of all that the account holds on one currency."""

    __slots__ = ()
    _fields = (
        ("delta_bs", "deltaBS", "decimal"),
        ("delta_pa", "deltaPA", "decimal"),
        ("gamma_bs", "gammaBS", "decimal"),
        ("gamma_pa", "gammaPA", "decimal"),
        ("theta_bs", "thetaBS", "decimal"),
        ("theta_pa", "thetaPA", "decimal"),
        ("vega_bs", "vegaBS", "decimal"),
        ("vega_pa", "vegaPA", "decimal"),
        ("ccy", "ccy", "text"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            delta_bs: Number | None = None,
            delta_pa: Number | None = None,
            gamma_bs: Number | None = None,
            gamma_pa: Number | None = None,
            theta_bs: Number | None = None,
            theta_pa: Number | None = None,
            vega_bs: Number | None = None,
            vega_pa: Number | None = None,
            ccy: str | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def delta_bs(self) -> Decimal | None:
        """Delta in dollars, after Black and Scholes."""
        return read_decimal(self, "deltaBS")

    @property
    def delta_pa(self) -> Decimal | None:
        """Delta in coins."""
        return read_decimal(self, "deltaPA")

    @property
    def gamma_bs(self) -> Decimal | None:
        """Gamma in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "gammaBS")

    @property
    def gamma_pa(self) -> Decimal | None:
        """Gamma in coins; options only."""
        return read_decimal(self, "gammaPA")

    @property
    def theta_bs(self) -> Decimal | None:
        """Theta in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "thetaBS")

    @property
    def theta_pa(self) -> Decimal | None:
        """Theta in coins; options only."""
        return read_decimal(self, "thetaPA")

    @property
    def vega_bs(self) -> Decimal | None:
        """Vega in dollars, after Black and Scholes; options only."""
        return read_decimal(self, "vegaBS")

    @property
    def vega_pa(self) -> Decimal | None:
        """Vega in coins; options only."""
        return read_decimal(self, "vegaPA")

    @property
    def ccy(self) -> str | None:
        """Currency that the Greeks are of."""
        return read_text(self, "ccy")

    @property
    def ts(self) -> dt.datetime | None:
        """When they were reckoned."""
        return read_unix_ms(self, "ts")


class ClosedPosition(Record):
    """A position that was closed, whole or in part, with its result so far."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("inst_id", "instId", "text"),
        ("mgn_mode", "mgnMode", "enum"),
        ("type", "type", "enum"),
        ("c_time", "cTime", "unix_ms"),
        ("u_time", "uTime", "unix_ms"),
        ("open_avg_px", "openAvgPx", "decimal"),
        ("non_settle_avg_px", "nonSettleAvgPx", "decimal"),
        ("close_avg_px", "closeAvgPx", "decimal"),
        ("pos_id", "posId", "text"),
        ("open_max_pos", "openMaxPos", "decimal"),
        ("close_total_pos", "closeTotalPos", "decimal"),
        ("realized_pnl", "realizedPnl", "decimal"),
        ("settled_pnl", "settledPnl", "decimal"),
        ("pnl_ratio", "pnlRatio", "decimal"),
        ("fee", "fee", "decimal"),
        ("funding_fee", "fundingFee", "decimal"),
        ("liq_penalty", "liqPenalty", "decimal"),
        ("pnl", "pnl", "decimal"),
        ("pos_side", "posSide", "enum"),
        ("lever", "lever", "decimal"),
        ("direction", "direction", "enum"),
        ("trigger_px", "triggerPx", "decimal"),
        ("uly", "uly", "text"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            inst_id: str | None = None,
            mgn_mode: MarginMode | str | None = None,
            type: PositionCloseKind | str | None = None,
            c_time: Time | None = None,
            u_time: Time | None = None,
            open_avg_px: Number | None = None,
            non_settle_avg_px: Number | None = None,
            close_avg_px: Number | None = None,
            pos_id: str | None = None,
            open_max_pos: Number | None = None,
            close_total_pos: Number | None = None,
            realized_pnl: Number | None = None,
            settled_pnl: Number | None = None,
            pnl_ratio: Number | None = None,
            fee: Number | None = None,
            funding_fee: Number | None = None,
            liq_penalty: Number | None = None,
            pnl: Number | None = None,
            pos_side: PositionSide | str | None = None,
            lever: Number | None = None,
            direction: PositionDirection | str | None = None,
            trigger_px: Number | None = None,
            uly: str | None = None,
            ccy: str | None = None,
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
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def type(self) -> PositionCloseKind | None:
        """How it was last reduced or closed."""
        return read_enum(self, "type", PositionCloseKind)

    @property
    def c_time(self) -> dt.datetime | None:
        """When it was opened."""
        return read_unix_ms(self, "cTime")

    @property
    def u_time(self) -> dt.datetime | None:
        """When it last changed."""
        return read_unix_ms(self, "uTime")

    @property
    def open_avg_px(self) -> Decimal | None:
        """Average entry price. Settlement sets it anew for expiry futures in cross margin."""
        return read_decimal(self, "openAvgPx")

    @property
    def non_settle_avg_px(self) -> Decimal | None:
        """Average entry price regardless of settlements; expiry futures in cross margin only."""
        return read_decimal(self, "nonSettleAvgPx")

    @property
    def close_avg_px(self) -> Decimal | None:
        """Average exit price."""
        return read_decimal(self, "closeAvgPx")

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def open_max_pos(self) -> Decimal | None:
        """Largest size that it ever had."""
        return read_decimal(self, "openMaxPos")

    @property
    def close_total_pos(self) -> Decimal | None:
        """Size closed so far."""
        return read_decimal(self, "closeTotalPos")

    @property
    def realized_pnl(self) -> Decimal | None:
        """Realized profit: the sum of pnl, fee, funding_fee, liq_penalty and settled_pnl; derivatives
        only."""
        return read_decimal(self, "realizedPnl")

    @property
    def settled_pnl(self) -> Decimal | None:
        """Profit paid out at settlements; expiry futures in cross margin only."""
        return read_decimal(self, "settledPnl")

    @property
    def pnl_ratio(self) -> Decimal | None:
        """Realized profit ratio."""
        return read_decimal(self, "pnlRatio")

    @property
    def fee(self) -> Decimal | None:
        """Trading fees; negative if paid and positive if a rebate."""
        return read_decimal(self, "fee")

    @property
    def funding_fee(self) -> Decimal | None:
        """Funding fees."""
        return read_decimal(self, "fundingFee")

    @property
    def liq_penalty(self) -> Decimal | None:
        """Penalties for liquidations; negative if there are any."""
        return read_decimal(self, "liqPenalty")

    @property
    def pnl(self) -> Decimal | None:
        """Profit before fees."""
        return read_decimal(self, "pnl")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position was kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def lever(self) -> Decimal | None:
        """Leverage."""
        return read_decimal(self, "lever")

    @property
    def direction(self) -> PositionDirection | None:
        """Whether it was long or short, in net mode too."""
        return read_enum(self, "direction", PositionDirection)

    @property
    def trigger_px(self) -> Decimal | None:
        """Mark price that set off a liquidation or auto-deleveraging; otherwise empty."""
        return read_decimal(self, "triggerPx")

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")


class MarginAdjustmentAck(Record):
    """Margin that was moved."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("pos_side", "posSide", "enum"),
        ("amt", "amt", "decimal"),
        ("type", "type", "enum"),
        ("leverage", "leverage", "decimal"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            pos_side: PositionSide | str | None = None,
            amt: Number | None = None,
            type: MarginChange | str | None = None,
            leverage: Number | None = None,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def pos_side(self) -> PositionSide | None:
        """Which of the positions was meant."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def amt(self) -> Decimal | None:
        """Amount of margin moved."""
        return read_decimal(self, "amt")

    @property
    def type(self) -> MarginChange | None:
        """Whether it was added or reduced."""
        return read_enum(self, "type", MarginChange)

    @property
    def leverage(self) -> Decimal | None:
        """Real leverage after the change."""
        return read_decimal(self, "leverage")

    @property
    def ccy(self) -> str | None:
        """Currency of the amount."""
        return read_text(self, "ccy")


class PortfolioPositionLimit(Record):
    """Largest cross position in portfolio margin on one instrument family."""

    __slots__ = ()
    _fields = (
        ("uly", "uly", "text"),
        ("inst_family", "instFamily", "text"),
        ("max_sz", "maxSz", "decimal"),
        ("pos_type", "posType", "enum"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            uly: str | None = None,
            inst_family: str | None = None,
            max_sz: Number | None = None,
            pos_type: PositionLimitKind | str | None = None,
        ) -> Self: ...

    @property
    def uly(self) -> str | None:
        """Underlying index."""
        return read_text(self, "uly")

    @property
    def inst_family(self) -> str | None:
        """Instrument family."""
        return read_text(self, "instFamily")

    @property
    def max_sz(self) -> Decimal | None:
        """The limit, in contracts or orders; see pos_type."""
        return read_decimal(self, "maxSz")

    @property
    def pos_type(self) -> PositionLimitKind | None:
        """What the limit counts; options only."""
        return read_enum(self, "posType", PositionLimitKind)


class PositionMove(Record):
    """A past move of positions between accounts."""

    __slots__ = ()
    _fields = (
        ("client_id", "clientId", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("state", "state", "enum"),
        ("ts", "ts", "unix_ms"),
        ("from_acct", "fromAcct", "text"),
        ("to_acct", "toAcct", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            client_id: str | None = None,
            block_td_id: str | None = None,
            state: PositionMoveState | str | None = None,
            ts: Time | None = None,
            from_acct: str | None = None,
            to_acct: str | None = None,
            legs: Sequence[PositionMoveLeg] | None = None,
        ) -> Self: ...

    @property
    def client_id(self) -> str | None:
        """Your own ID of the move."""
        return read_text(self, "clientId")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID of the move."""
        return read_text(self, "blockTdId")

    @property
    def state(self) -> PositionMoveState | None:
        """How far the move has come."""
        return read_enum(self, "state", PositionMoveState)

    @property
    def ts(self) -> dt.datetime | None:
        """When the move was carried out."""
        return read_unix_ms(self, "ts")

    @property
    def from_acct(self) -> str | None:
        """Name of the account that gave; 0 for the master account."""
        return read_text(self, "fromAcct")

    @property
    def to_acct(self) -> str | None:
        """Name of the account that took; 0 for the master account."""
        return read_text(self, "toAcct")

    @property
    def legs(self) -> list[PositionMoveLeg]:
        """Positions that were moved."""
        return read_list(self, "legs", PositionMoveLeg)


class PositionMoveAck(Record):
    """What became of a request to move positions."""

    __slots__ = ()
    _fields = (
        ("client_id", "clientId", "text"),
        ("block_td_id", "blockTdId", "text"),
        ("state", "state", "enum"),
        ("ts", "ts", "unix_ms"),
        ("from_acct", "fromAcct", "text"),
        ("to_acct", "toAcct", "text"),
        ("legs", "legs", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            client_id: str | None = None,
            block_td_id: str | None = None,
            state: PositionMoveState | str | None = None,
            ts: Time | None = None,
            from_acct: str | None = None,
            to_acct: str | None = None,
            legs: Sequence[PositionMoveLegAck] | None = None,
        ) -> Self: ...

    @property
    def client_id(self) -> str | None:
        """Your own ID of the move."""
        return read_text(self, "clientId")

    @property
    def block_td_id(self) -> str | None:
        """Block trade ID of the move."""
        return read_text(self, "blockTdId")

    @property
    def state(self) -> PositionMoveState | None:
        """How far the move has come."""
        return read_enum(self, "state", PositionMoveState)

    @property
    def ts(self) -> dt.datetime | None:
        """When the move was carried out."""
        return read_unix_ms(self, "ts")

    @property
    def from_acct(self) -> str | None:
        """Name of the account that gave; 0 for the master account."""
        return read_text(self, "fromAcct")

    @property
    def to_acct(self) -> str | None:
        """Name of the account that took; 0 for the master account."""
        return read_text(self, "toAcct")

    @property
    def legs(self) -> list[PositionMoveLegAck]:
        """What became of each position."""
        return read_list(self, "legs", PositionMoveLegAck)


class PositionMoveLeg(Record):
    """One position that was moved."""

    __slots__ = ()
    _fields = (
        ("from_", "from", "json"),
        ("to", "to", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            from_: PositionMoveSource | None = None,
            to: PositionMoveTarget | None = None,
        ) -> Self: ...

    @property
    def from_(self) -> PositionMoveSource | None:
        """What the giving account lost."""
        return read_record(self, "from", PositionMoveSource)

    @property
    def to(self) -> PositionMoveTarget | None:
        """What the taking account got."""
        return read_record(self, "to", PositionMoveTarget)


class PositionMoveLegAck(Record):
    """What became of one position that was to be moved."""

    __slots__ = ()
    _fields = (
        ("from_", "from", "json"),
        ("to", "to", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            from_: PositionMoveSourceAck | None = None,
            to: PositionMoveTargetAck | None = None,
        ) -> Self: ...

    @property
    def from_(self) -> PositionMoveSourceAck | None:
        """The giving account's side of it."""
        return read_record(self, "from", PositionMoveSourceAck)

    @property
    def to(self) -> PositionMoveTargetAck | None:
        """The taking account's side of it."""
        return read_record(self, "to", PositionMoveTargetAck)


class PositionMoveSource(Record):
    """What the giving account lost."""

    __slots__ = ()
    _fields = (
        ("pos_id", "posId", "text"),
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("side", "side", "enum"),
        ("sz", "sz", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pos_id: str | None = None,
            inst_id: str | None = None,
            px: Number | None = None,
            side: Side | str | None = None,
            sz: Number | None = None,
        ) -> Self: ...

    @property
    def pos_id(self) -> str | None:
        """Position ID in the giving account."""
        return read_text(self, "posId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price of the move, as a rule the average mark price of the last 60 minutes."""
        return read_decimal(self, "px")

    @property
    def side(self) -> Side | None:
        """Direction for the giving account."""
        return read_enum(self, "side", Side)

    @property
    def sz(self) -> Decimal | None:
        """Contracts moved."""
        return read_decimal(self, "sz")


class PositionMoveSourceAck(Record):
    """The giving account's side of a move."""

    __slots__ = ()
    _fields = (
        ("pos_id", "posId", "text"),
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("side", "side", "enum"),
        ("sz", "sz", "decimal"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            pos_id: str | None = None,
            inst_id: str | None = None,
            px: Number | None = None,
            side: Side | str | None = None,
            sz: Number | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def pos_id(self) -> str | None:
        """Position ID in the giving account."""
        return read_text(self, "posId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price of the move, as a rule the average mark price of the last 60 minutes."""
        return read_decimal(self, "px")

    @property
    def side(self) -> Side | None:
        """Direction for the giving account."""
        return read_enum(self, "side", Side)

    @property
    def sz(self) -> Decimal | None:
        """Contracts moved."""
        return read_decimal(self, "sz")

    @property
    def s_code(self) -> str | None:
        """0 if the position was moved; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why it was not moved; empty on success."""
        return read_text(self, "sMsg")


class PositionMoveTarget(Record):
    """What the taking account got."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("side", "side", "enum"),
        ("sz", "sz", "decimal"),
        ("td_mode", "tdMode", "enum"),
        ("pos_side", "posSide", "enum"),
        ("ccy", "ccy", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            side: Side | str | None = None,
            sz: Number | None = None,
            td_mode: MarginMode | str | None = None,
            pos_side: PositionSide | str | None = None,
            ccy: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price of the move, as a rule the average mark price of the last 60 minutes."""
        return read_decimal(self, "px")

    @property
    def side(self) -> Side | None:
        """Direction for the taking account."""
        return read_enum(self, "side", Side)

    @property
    def sz(self) -> Decimal | None:
        """Contracts moved."""
        return read_decimal(self, "sz")

    @property
    def td_mode(self) -> MarginMode | None:
        """Margin mode in the taking account."""
        return read_enum(self, "tdMode", MarginMode)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it was entered in."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin; cross positions in futures mode only."""
        return read_text(self, "ccy")


class PositionMoveTargetAck(Record):
    """The taking account's side of a move."""

    __slots__ = ()
    _fields = (
        ("inst_id", "instId", "text"),
        ("px", "px", "decimal"),
        ("side", "side", "enum"),
        ("sz", "sz", "decimal"),
        ("td_mode", "tdMode", "enum"),
        ("pos_side", "posSide", "enum"),
        ("ccy", "ccy", "text"),
        ("s_code", "sCode", "text"),
        ("s_msg", "sMsg", "text"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_id: str | None = None,
            px: Number | None = None,
            side: Side | str | None = None,
            sz: Number | None = None,
            td_mode: MarginMode | str | None = None,
            pos_side: PositionSide | str | None = None,
            ccy: str | None = None,
            s_code: str | None = None,
            s_msg: str | None = None,
        ) -> Self: ...

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def px(self) -> Decimal | None:
        """Price of the move, as a rule the average mark price of the last 60 minutes."""
        return read_decimal(self, "px")

    @property
    def side(self) -> Side | None:
        """Direction for the taking account."""
        return read_enum(self, "side", Side)

    @property
    def sz(self) -> Decimal | None:
        """Contracts moved."""
        return read_decimal(self, "sz")

    @property
    def td_mode(self) -> MarginMode | None:
        """Margin mode in the taking account."""
        return read_enum(self, "tdMode", MarginMode)

    @property
    def pos_side(self) -> PositionSide | None:
        """Position that it was entered in."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def ccy(self) -> str | None:
        """Currency of the margin; cross positions in futures mode only."""
        return read_text(self, "ccy")

    @property
    def s_code(self) -> str | None:
        """0 if the position was moved; otherwise an error code."""
        return read_text(self, "sCode")

    @property
    def s_msg(self) -> str | None:
        """Why it was not moved; empty on success."""
        return read_text(self, "sMsg")


class RiskSnapshot(Record):
    """Equity and positions of the account at one and the same moment."""

    __slots__ = ()
    _fields = (
        ("ts", "ts", "unix_ms"),
        ("adj_eq", "adjEq", "decimal"),
        ("bal_data", "balData", "json"),
        ("pos_data", "posData", "json"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ts: Time | None = None,
            adj_eq: Number | None = None,
            bal_data: Sequence[RiskSnapshotBalance] | None = None,
            pos_data: Sequence[RiskSnapshotPosition] | None = None,
        ) -> Self: ...

    @property
    def ts(self) -> dt.datetime | None:
        """When the snapshot was taken."""
        return read_unix_ms(self, "ts")

    @property
    def adj_eq(self) -> Decimal | None:
        """Equity in USD that counts as margin; multi-currency and portfolio margin only."""
        return read_decimal(self, "adjEq")

    @property
    def bal_data(self) -> list[RiskSnapshotBalance]:
        """Each currency."""
        return read_list(self, "balData", RiskSnapshotBalance)

    @property
    def pos_data(self) -> list[RiskSnapshotPosition]:
        """Each position."""
        return read_list(self, "posData", RiskSnapshotPosition)


class RiskSnapshotBalance(Record):
    """Equity in one currency."""

    __slots__ = ()
    _fields = (
        ("ccy", "ccy", "text"),
        ("eq", "eq", "decimal"),
        ("dis_eq", "disEq", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            ccy: str | None = None,
            eq: Number | None = None,
            dis_eq: Number | None = None,
        ) -> Self: ...

    @property
    def ccy(self) -> str | None:
        """Currency that the equity is in."""
        return read_text(self, "ccy")

    @property
    def eq(self) -> Decimal | None:
        """Equity."""
        return read_decimal(self, "eq")

    @property
    def dis_eq(self) -> Decimal | None:
        """Equity in USD after the currency's discount."""
        return read_decimal(self, "disEq")


class RiskSnapshotPosition(Record):
    """Size and value of one position."""

    __slots__ = ()
    _fields = (
        ("inst_type", "instType", "enum"),
        ("mgn_mode", "mgnMode", "enum"),
        ("pos_id", "posId", "text"),
        ("inst_id", "instId", "text"),
        ("pos", "pos", "decimal"),
        ("base_bal", "baseBal", "decimal"),
        ("quote_bal", "quoteBal", "decimal"),
        ("pos_side", "posSide", "enum"),
        ("pos_ccy", "posCcy", "text"),
        ("ccy", "ccy", "text"),
        ("notional_ccy", "notionalCcy", "decimal"),
        ("notional_usd", "notionalUsd", "decimal"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            inst_type: InstrumentType | str | None = None,
            mgn_mode: MarginMode | str | None = None,
            pos_id: str | None = None,
            inst_id: str | None = None,
            pos: Number | None = None,
            base_bal: Number | None = None,
            quote_bal: Number | None = None,
            pos_side: PositionSide | str | None = None,
            pos_ccy: str | None = None,
            ccy: str | None = None,
            notional_ccy: Number | None = None,
            notional_usd: Number | None = None,
        ) -> Self: ...

    @property
    def inst_type(self) -> InstrumentType | None:
        """Kind of instrument."""
        return read_enum(self, "instType", InstrumentType)

    @property
    def mgn_mode(self) -> MarginMode | None:
        """Cross or isolated."""
        return read_enum(self, "mgnMode", MarginMode)

    @property
    def pos_id(self) -> str | None:
        """Position ID."""
        return read_text(self, "posId")

    @property
    def inst_id(self) -> str | None:
        """Instrument ID."""
        return read_text(self, "instId")

    @property
    def pos(self) -> Decimal | None:
        """Size: contracts, or currency pos_ccy for margin; 0 if isolated margin was moved in by hand.
        In net mode a short derivatives position is negative."""
        return read_decimal(self, "pos")

    @property
    def base_bal(self) -> Decimal | None:
        """Deprecated. Base currency in quick margin mode."""
        return read_decimal(self, "baseBal")

    @property
    def quote_bal(self) -> Decimal | None:
        """Deprecated. Quote currency in quick margin mode."""
        return read_decimal(self, "quoteBal")

    @property
    def pos_side(self) -> PositionSide | None:
        """Side that the position is kept for."""
        return read_enum(self, "posSide", PositionSide)

    @property
    def pos_ccy(self) -> str | None:
        """Currency of a margin position: the base currency if it is long, the quote currency if it is
        short."""
        return read_text(self, "posCcy")

    @property
    def ccy(self) -> str | None:
        """Currency of the margin."""
        return read_text(self, "ccy")

    @property
    def notional_ccy(self) -> Decimal | None:
        """Value in coins."""
        return read_decimal(self, "notionalCcy")

    @property
    def notional_usd(self) -> Decimal | None:
        """Value in USD."""
        return read_decimal(self, "notionalUsd")


class RiskState(Record):
    """Whether the account is in danger."""

    __slots__ = ()
    _fields = (
        ("at_risk", "atRisk", "json_boolean"),
        ("at_risk_idx", "atRiskIdx", "json"),
        ("at_risk_mgn", "atRiskMgn", "json"),
        ("ts", "ts", "unix_ms"),
    )

    if TYPE_CHECKING:

        @classmethod
        def of(
            cls,
            *,
            at_risk: bool | None = None,
            at_risk_idx: Sequence[str] | None = None,
            at_risk_mgn: Sequence[str] | None = None,
            ts: Time | None = None,
        ) -> Self: ...

    @property
    def at_risk(self) -> bool | None:
        """Whether the account that borrows automatically is at risk."""
        return read_boolean(self, "atRisk")

    @property
    def at_risk_idx(self) -> list[str]:
        """Risk units of derivatives that are at risk."""
        return read_list(self, "atRiskIdx", as_text)

    @property
    def at_risk_mgn(self) -> list[str]:
        """Risk units of margin trading that are at risk."""
        return read_list(self, "atRiskMgn", as_text)

    @property
    def ts(self) -> dt.datetime | None:
        """When the state was determined."""
        return read_unix_ms(self, "ts")
