"""Key, secret, passphrase and signature of a login appear nowhere, whatever becomes of it."""

from collections.abc import Callable

import attrs
import pytest
from tests.client.peers import order
from tests.client.streams.exchange import Exchange, Message, Side, exchanging, run, streaming
from tests.client.test_secrets import check, logged, trace

from okx_v5 import OkxError
from okx_v5.streams.backlog import Policy

LOGINS: dict[str, Callable[[Exchange, Side, Message], None]] = {
    "accepted": lambda exchange, side, message: exchange.login(side, message),
    "refused": lambda exchange, side, message: side.refuse("60007", "Invalid sign"),
    "refused for the time": lambda exchange, side, message: side.refuse("60006", "expired"),
    "repeated": lambda exchange, side, message: side.say({"event": "error", "msg": "no code"}),
    "nonsense": lambda exchange, side, message: side.say("nonsense"),
    "broken": lambda exchange, side, message: side.end(),
    "closed": lambda exchange, side, message: side.end(4001, "Login Failed"),
}
SIGNATURES: list[str] = []  # in no frame of the test


@pytest.mark.parametrize("login", LOGINS.values(), ids=list(LOGINS))
def test_neither_logs_nor_errors_nor_events_show_them(
    login: Callable[[Exchange, Side, Message], None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    shown: list[str] = []
    SIGNATURES.clear()

    async def main() -> None:
        async with exchanging() as exchange, streaming(exchange) as stream:

            def on_login(side: Side, message: Message) -> None:
                SIGNATURES.append(message["args"][0]["sign"])
                login(exchange, side, message)

            exchange.on_login = on_login
            events = stream.events()
            hurried = attrs.evolve(
                stream._sender, options=stream._sender.options.changed(timeout=0.2)
            )
            try:
                shown.append(repr(await hurried.reply(stream._hub, order(), again=False)))
            except OkxError as error:
                shown.append(trace(error))
            events.end()
            shown.extend([repr(event) async for event in events])
            shown.extend([repr(stream), repr(stream._hub.means), repr(Policy())])

    run(main)
    assert SIGNATURES
    check("\n".join([*shown, logged(caplog)]), *SIGNATURES)
