"""Order operations over a connection: the same handlers, engine and rows as over REST."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from okx_v5.sandbox.authentication import Account
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.envelopes import envelope, microseconds
from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.handlers import HANDLERS, TOO_MANY, Call
from okx_v5.sandbox.instruments import INSTRUMENTS
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.streams.catalogue import StreamOperation
from okx_v5.sandbox.validation import Arguments, check

_BY_CODE = {instrument.code: name for name, instrument in INSTRUMENTS.items()}


class OrderDesk:
    """Carries out order operations for the one account."""

    def __init__(
        self,
        specification: Specification,
        account: Account,
        engine: Engine,
        clock: Callable[[], float],
    ) -> None:
        self._specification = specification
        self._account = account
        self._engine = engine
        self._clock = clock
        self._operations = {each.id: each for each in specification.operations.values()}

    def answer(
        self, stream_operation: StreamOperation, message: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Carry out an operation that may be asked for, and answer it."""
        operation = self._operations[stream_operation.of]
        start = self._clock()
        try:
            answer = self._carry_out(stream_operation, operation, message, start)
        except Refusal as refusal:
            answer = {"code": refusal.code, "msg": refusal.message, "data": []}
        if operation.timed:
            answer |= {"inTime": microseconds(start), "outTime": microseconds(self._clock())}
        return answer

    def _carry_out(
        self,
        stream_operation: StreamOperation,
        operation: Operation,
        message: Mapping[str, Any],
        now: float,
    ) -> dict[str, Any]:
        if operation.permission not in self._account.permissions:
            raise Refusal("50120")
        body = self._body(stream_operation, operation, message["args"])
        deadline = message.get("expTime")
        if deadline is not None:
            if not (isinstance(deadline, str) and deadline.isdecimal()):
                raise Refusal("60013")
            if int(deadline) < now * 1000:
                raise Refusal("50036")
        handler = HANDLERS.get(operation.id)
        if handler is None:
            return {"code": "0", "msg": "", "data": operation.example["data"]}
        call = Call(
            self._specification, operation, self._engine, self._account, Arguments({}, {}, body)
        )
        with self._engine.lock:
            return envelope(operation, handler(call))

    def _body(
        self,
        stream_operation: StreamOperation,
        operation: Operation,
        args: Sequence[Mapping[str, Any]],
    ) -> Any:
        """Translate the arguments to the body of the REST request, and check that."""
        schema = self._specification.flat(operation.body or {})
        orders = [_with_name(stream_operation, arg) for arg in args]
        if schema.get("type") != "array":
            if len(orders) != 1:
                raise Refusal("60013")
            body: Any = orders[0]
        else:
            body = orders
            if len(orders) > schema.get("maxItems", len(orders)):
                raise Refusal(TOO_MANY.get(operation.id, "50025"), schema["maxItems"], "args")
        try:
            return check(self._specification, schema, body, "args")
        except Refusal:
            raise Refusal("60013") from None


def _with_name(stream_operation: StreamOperation, arg: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in arg.items() if name not in stream_operation.lacks}
    if stream_operation.by_code:
        code = fields.pop("instIdCode", None)
        if isinstance(code, bool) or not isinstance(code, int):
            raise Refusal("60013")
        # The engine refuses what it does not know; that concerns one order, not all.
        fields["instId"] = _BY_CODE.get(code, str(code))
    return fields
