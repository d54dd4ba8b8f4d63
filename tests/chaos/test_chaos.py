"""Two thousand orders through faults; and clients that guess, which must not get through."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from tests.chaos.faults import Fault
from tests.chaos.orders import Life
from tests.chaos.running import run
from tests.chaos.transports import TRANSPORTS

from okx_v5 import AsyncClient, Request, errors
from okx_v5.driving import drive_async


def test_no_order_is_lost_or_doubled_and_every_outcome_is_true() -> None:
    verdict = run(2000, 1, list(TRANSPORTS.values()))
    assert verdict.findings == []
    assert verdict.tallies.keys() >= set(Fault) - {Fault.BYSTANDER}
    total = verdict.total
    assert total.actions == total.accepted + total.rejected + total.unknown >= 2000
    assert min(total.accepted, total.rejected) > 100


async def _repeating(okx: AsyncClient, request: Request[Any]) -> Any:
    """Repeat what may have been done already."""
    try:
        return await okx.send(request)
    except errors.OutcomeUnknown:
        return await okx.send(request, again=True)


async def _giving_up(okx: AsyncClient, request: Request[Any]) -> Any:
    """Take silence for a refusal."""
    try:
        return await okx.send(request)
    except errors.OutcomeUnknown as error:
        raise errors.ExchangeError.refused("51000", "", request=request) from error


@pytest.mark.parametrize(("guess", "kind"), [(_repeating, "doubled"), (_giving_up, "wrong")])
def test_a_client_that_guesses_is_found_out(guess: Any, kind: str) -> None:
    def guessing(url: str, lives: Iterable[Life], patience: float) -> None:
        async def main() -> None:
            async with AsyncClient.sandbox(url, preflight=False) as client:
                okx = client.with_options(timeout=patience, retry_for=0)
                for life in lives:
                    await drive_async(life, lambda request: guess(okx, request))

        asyncio.run(main())

    verdict = run(100, 1, [guessing], share=0.5)
    assert kind in {finding.kind for finding in verdict.findings}
