"""Order operations over WebSocket: the same requests as over REST, in the form that they take there."""

from collections.abc import Mapping
from typing import Any

import msgspec

from okx_v5_api import operations
from okx_v5_core.errors import ArgumentError, UsageError
from okx_v5_core.operations import StreamForm
from okx_v5_core.requests import Request

_encode = msgspec.json.Encoder(decimal_format="number").encode


def form_of(request: Request[Any]) -> StreamForm:
    """How a request goes over WebSocket.

    Raises `UsageError` for an operation that does not, and `ArgumentError` for a field that is lacking
    there.
    """
    form = request.operation.stream
    if form is None:
        able = ", ".join(
            name for name in operations.ids if operations.named(name).stream is not None
        )
        raise UsageError(
            f"{request.operation.id} does not go over a stream.",
            remedy=f"Send it with the client. Over a stream go {able}.",
            operation=request.operation.id,
        )
    for index, order in enumerate(rows_of(request)):
        lacking = sorted(form.lacks & order.keys())
        if lacking:
            place = f" of order {index}" if isinstance(request.body, list) else ""
            raise ArgumentError(
                f"{lacking[0]}{place} does not go over a stream.",
                remedy="Leave it out, or send the request with the client.",
                operation=request.operation.id,
            )
    return form


def rows_of(request: Request[Any]) -> list[dict[str, Any]]:
    """The orders, or other rows, that a request holds."""
    if isinstance(request.body, list):
        return request.body
    return [request.body or {}]


def instruments_of(request: Request[Any], form: StreamForm) -> set[str]:
    """The instruments whose codes the message needs."""
    if not form.instrument_codes:
        return set()
    return {str(row["instId"]) for row in rows_of(request) if "instId" in row}


def message(
    request: Request[Any],
    form: StreamForm,
    message_id: str,
    codes: Mapping[str, int],
    deadline: str | None,
) -> str:
    """The message that asks for what a request asks for."""
    arguments = []
    for row in rows_of(request):
        sent = dict(row)
        if form.instrument_codes and "instId" in sent:
            sent = {"instIdCode": codes[str(sent.pop("instId"))], **sent}
        arguments.append(sent)
    asked: dict[str, Any] = {"id": message_id, "op": form.op, "args": arguments}
    if deadline is not None:
        asked["expTime"] = deadline
    return _encode(asked).decode()
