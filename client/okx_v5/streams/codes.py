"""Instrument codes, by which order operations over WebSocket name their instruments."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from okx_v5_api.enums.common import InstrumentType
from okx_v5_api.functions import public
from okx_v5_api.records.public import PublicInstrument
from okx_v5_core.errors import ArgumentError
from okx_v5_core.requests import Request

from ..limits.accounts import by_its_form

Send = Callable[[Request[Any]], Awaitable[Any]]


def _listing(inst_id: str) -> Request[list[PublicInstrument]]:
    """The request for all instruments of the kind that one is of."""
    kind = by_its_form(inst_id)
    if not kind.type:  # an event contract, whose series is the first three parts of its ID
        series = "-".join(inst_id.split("-")[:3])
        return public.get_instruments(inst_type="EVENTS", series_id=series)
    family = kind.family if kind.type == "OPTION" else None
    return public.get_instruments(inst_type=InstrumentType(kind.type), inst_family=family)


class InstrumentCodes:
    """Codes by instrument ID, asked for once for all instruments of a kind."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._codes: dict[str, int] = {}
        self._asking = asyncio.Lock()

    async def of(self, inst_id: str) -> int:
        """The code of an instrument. Raises `ArgumentError` for one that the exchange does not list."""
        if inst_id not in self._codes:
            async with self._asking:  # orders that need the same listing are not to ask for it each
                if inst_id not in self._codes:
                    await self._learn(inst_id)
        code = self._codes.get(inst_id)
        if code is None:
            raise ArgumentError(
                f"{inst_id!r} is no instrument that the exchange lists.",
                remedy="Check the ID; public.get_instruments lists them.",
            )
        return code

    async def _learn(self, inst_id: str) -> None:
        for row in await self._send(_listing(inst_id)):
            if row.inst_id is not None and row.inst_id_code is not None:
                self._codes[row.inst_id] = row.inst_id_code
