"""Refusals of our own, given before anything is sent."""

from collections.abc import Mapping
from typing import Any

from okx_v5_core.errors import ExchangeError
from okx_v5_core.requests import Request


def refused_here(
    code: str,
    text: str,
    request: Request[Any],
    *,
    row: Mapping[str, str] | None = None,
    index: int | None = None,
    remedy: str | None = None,
) -> ExchangeError:
    """The error that the exchange's refusal would be, for a request that is not sent.

    `local` tells it from the exchange's own; `exchange_message` is empty, for the exchange said nothing.
    """
    error = ExchangeError.refused(code, f"not sent: {text}", request=request, row=row, index=index)
    error.local, error.exchange_message = True, ""
    if remedy is not None:
        error.remedy = remedy
    return error
