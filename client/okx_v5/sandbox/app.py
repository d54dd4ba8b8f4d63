"""The ASGI application: one request in, the exchange's answer out."""

import base64
import json
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from okx_v5.sandbox.authentication import Account, authenticate
from okx_v5.sandbox.engine import Engine
from okx_v5.sandbox.envelopes import envelope, microseconds
from okx_v5.sandbox.errors import Refusal
from okx_v5.sandbox.handlers import HANDLERS, TOO_MANY, Call
from okx_v5.sandbox.paging import paged
from okx_v5.sandbox.spec_reader import Operation, Specification
from okx_v5.sandbox.validation import read_request


class Exchange:
    """Answers every operation of a specification, for one account."""

    def __init__(
        self,
        specification: Specification,
        account: Account,
        engine: Engine,
        clock: Callable[[], float],
    ) -> None:
        self._specification = specification
        self._account = account
        self._clock = clock
        self._engine = engine

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        content = await request.body()
        try:
            response = self._answer(request, content)
        except Refusal as refusal:
            response = self._refuse(refusal)
        await response(scope, receive, send)

    async def on_error(self, _request: Request, _error: Exception) -> Response:
        """Answer as the exchange does where something here is broken; the server logs what."""
        return self._refuse(Refusal("50026"))

    def _answer(self, request: Request, content: bytes) -> Response:
        operation = self._operation(request)
        if operation.method != "GET" and content:
            media_type, _, _ = request.headers.get("content-type", "").partition(";")
            if media_type.strip().lower() != "application/json":
                raise Refusal("50006")
        query: bytes = request.scope["query_string"]
        now = self._clock()
        authenticate(
            self._account,
            operation,
            request.headers,
            target=request.scope["raw_path"] + (b"?" + query if query else b""),
            body=content,
            now=now,
        )
        in_time = microseconds(now)
        arguments = read_request(
            self._specification,
            operation,
            query=query,
            headers=request.headers,
            content=content,
            too_many=TOO_MANY.get(operation.id, "50025"),
        )
        deadline = arguments.headers.get("expTime")
        if deadline is not None and int(deadline) < now * 1000:
            raise Refusal("50036")
        call = Call(self._specification, operation, self._engine, self._account, arguments)
        handler = HANDLERS.get(operation.id)
        if handler is None:
            return self._example(call)
        with self._engine.lock:
            data = handler(call)
        answer = envelope(operation, data)
        if operation.timed:
            answer |= {"inTime": in_time, "outTime": microseconds(self._clock())}
        return self._json(answer)

    def _operation(self, request: Request) -> Operation:
        path: str = request.scope["path"]
        operation = self._specification.operations.get((request.method, path))
        if operation is None:
            raise Refusal("50115" if path in self._specification.paths else "404")
        return operation

    def _example(self, call: Call) -> Response:
        example = call.operation.example
        if not isinstance(example, dict):
            content = base64.b64decode(example) if isinstance(example, str) else b""
            return Response(content, media_type=call.operation.media_type)
        data = example.get("data")
        if isinstance(data, list):
            # Cursors count here too: without an end, following the pages would never stop.
            data = paged(call.specification, call.operation, call.fields, data)
        return self._json(example | {"data": data})

    def _refuse(self, refusal: Refusal) -> Response:
        return self._json(
            {"code": refusal.code, "msg": refusal.message, "data": []}, refusal.status
        )

    def _json(self, body: Any, status: int = 200) -> Response:
        content = json.dumps(body, separators=(",", ":"), ensure_ascii=False)
        # The time of day is the sandbox's own, for clients that measure their clocks against it.
        date = formatdate(self._clock(), usegmt=True)
        return Response(content, status, {"date": date}, media_type="application/json")


def make_app(exchange: Exchange, streams: ASGIApp) -> Starlette:
    """Build the application: requests go to the one, WebSocket connections to the other."""
    return Starlette(
        routes=[WebSocketRoute("/{path:path}", streams), Mount("/", app=exchange)],
        exception_handlers={Exception: exchange.on_error},
    )
