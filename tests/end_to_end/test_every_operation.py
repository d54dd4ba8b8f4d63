"""Every operation, sent by both clients to the sandbox as its example has it."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.contract import examples
from tests.end_to_end.conftest import Run

from okx_v5 import (
    AsyncClient,
    BatchResult,
    Client,
    OkxError,
    OrderStateError,
    ParameterError,
    PositionError,
    Reply,
    Request,
)

# What examples speak of need not be there, and an order of theirs can be placed but once.
REFUSALS: dict[str, type[OkxError]] = {
    "trade.place_order": ParameterError,
    "trade.get_order": OrderStateError,
    "trade.amend_order": OrderStateError,
    "trade.cancel_order": OrderStateError,
    "trade.close_position": PositionError,
}


def ask(send: Callable[[Request[Any]], Reply[Any]], request: Request[Any]) -> str:
    """Send a request and read all of what comes back; tell what it was."""
    try:
        reply = send(request)
    except REFUSALS.get(request.operation.id, ()) as error:
        return type(error).__name__
    assert reply.status == 200
    records = list(examples.records_in(reply.result))
    for record in records:
        record.check()
        assert len(record.to_dict()) == len(record._fields)
        assert repr(record)
    if isinstance(reply.result, BatchResult):
        if isinstance(request.body, list):
            assert len(reply.result) == len(request.body)
        return f"{reply.result!r}"
    return f"{type(reply.result).__name__} of {len(records)}"


@pytest.mark.parametrize("operation_id", list(examples.described()))
def test_it_is_answered_and_read(
    operation_id: str, okx: Client, waiting: AsyncClient, run: Run
) -> None:
    operation = examples.described()[operation_id]
    for example in operation.requests():
        request = examples.make(operation, example)
        first = ask(okx.reply, request)
        second = ask(lambda request: run(waiting.reply(request, again=True)), request)
        if not operation_id.startswith("trade.place_"):
            assert first == second
